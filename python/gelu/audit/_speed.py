# SPDX-License-Identifier: BSD-3-Clause
"""Nanoseconds for an element, in the caches and beyond, compared with gelu's own function."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np

import gelu
from gelu.audit._subject import Subject

SIZES = {"16 Ki elements": 1 << 14, "16 Mi elements": 1 << 24}
SECONDS = 0.25
"""Of each, at least; and five rounds."""


class Speed(NamedTuple):
    size: str
    theirs: float
    """ns"""
    ours: float


def finished(result: Any) -> None:
    """Wait for the result, where a call returns before it is computed."""
    if hasattr(result, "block_until_ready"):
        result.block_until_ready()


def durations(call: Callable[[], Any], calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        finished(call())
    return (time.perf_counter() - start) / calls


def measure(function: str, subject: Subject) -> list[Speed]:
    """Times on N(0,1); each call makes a new result. The two functions run alternately, and the fastest round
    counts."""
    ufunc = getattr(gelu, function)
    found = []
    for name, size in SIZES.items():
        x = np.random.default_rng(0).standard_normal(size, dtype=np.float32).astype(subject.form.dtype)
        given = subject.asarray(x)
        runs: list[Callable[[], Any]] = [partial(subject.function, given), partial(ufunc, x)]
        best = [np.inf, np.inf]
        with np.errstate(all="ignore"):
            calls = [max(1, int(1e-3 / max(durations(run, 1), 1e-9))) for run in runs]
            end, rounds = time.perf_counter() + SECONDS, 0
            while rounds < 5 or time.perf_counter() < end:
                for i, run in enumerate(runs):
                    best[i] = min(best[i], durations(run, calls[i]))
                rounds += 1
        found.append(Speed(name, *(1e9 * b / size for b in best)))
    return found

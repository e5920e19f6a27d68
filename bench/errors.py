# SPDX-License-Identifier: BSD-3-Clause
"""How far off a contestant of compare.py is: its worst error in ULP by range of x, and what becomes of
infinities and NaN. The judge is the one that gelu itself is tested with."""

from __future__ import annotations

import itertools
from typing import NamedTuple

import numpy as np
from contestants import NAMED, Case, Contestant
from gelu import _reference
from gelu.audit._points import between, format_of
from gelu.audit._report import ulps
from timing import named

LIMITS = {"inf": np.inf, "-inf": -np.inf, "NaN": np.nan}
LANES = 64
"""Of each of them, so that they meet the vector code, too."""


def ranges(dtype: str) -> dict[str, tuple[float, float]]:
    """The columns of the table. Next to 0 and to the largest number there are troubles of other kinds."""
    form = format_of(dtype)
    tiny, huge = 4 * form.smallest_normal, form.max / 4
    return {
        "x > 0": (tiny, huge),
        "-1..0": (-1, -tiny),
        "-3..-1": (-3, -1),
        "-5..-3": (-5, -3),
        "x < -5": (-form.max, -5),
        "tiny": (-tiny, tiny),
        "huge": (huge, form.max),
    }


def edges(dtype: str) -> list[float]:
    """The borders of all bins: those of the ranges, and between them eighths, then powers of two."""
    bounds = itertools.chain(*ranges(dtype).values())
    eighths = np.arange(-16, 6.125, 0.125).tolist()
    return sorted({*bounds, *eighths, *(-(2.0**k) for k in range(5, 11))})


class Errors(NamedTuple):
    dtype: str
    bins: list[float]
    """The worst error between two edges, in ULP."""
    limits: dict[str, str]
    """The results at LIMITS."""

    @property
    def worst(self) -> float:
        return max(self.bins)

    def within(self, low: float, high: float) -> float:
        pairs = zip(itertools.pairwise(edges(self.dtype)), self.bins, strict=True)
        return max(ulp for (left, right), ulp in pairs if low <= left and right <= high)


class Points(NamedTuple):
    """What the contestants of a function and dtype are asked."""

    case: Case
    bins: list[slice]

    @classmethod
    def make(cls, function: str, dtype: str, threads: int, per_bin: int) -> Points:
        pairs = itertools.pairwise(edges(dtype))
        parts = [between(low, high, per_bin, format_of(dtype)) for low, high in pairs]
        ends = np.cumsum([part.size for part in parts]).tolist()
        bins = [slice(end - part.size, end) for part, end in zip(parts, ends, strict=True)]
        limits = np.repeat(np.array(list(LIMITS.values())).astype(dtype), LANES)
        x = np.concatenate([*parts, limits])
        # With dy = 1, backward is the derivative.
        return cls(Case(function, named(x, np.ones_like(x)), threads), bins)

    def errors(self, contestant: Contestant) -> Errors:
        with np.errstate(all="ignore"):
            y = contestant.result(self.case)
        x = self.case.x
        function = NAMED[self.case.function]
        judge = function.name if function.inputs == 1 else f"{function.activation}_grad"
        bins = [_reference.check(judge, x[part], y[part]).ulp for part in self.bins]
        tail = y[self.bins[-1].stop :]
        limits = {name: str(float(tail[i * LANES + LANES // 2])) for i, name in enumerate(LIMITS)}
        return Errors(self.case.dtype, bins, limits)


def digits(ulp: float, dtype: str) -> str:
    """An error in words: where it is as large as the result, no digit is right."""
    return ulps(ulp, format_of(dtype).precision)

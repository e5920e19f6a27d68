# SPDX-License-Identifier: BSD-3-Clause
"""Errors of results: by range of the arguments, at special values, and whether results rise and fall as they
should."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from gelu import _reference
from gelu.audit._points import (
    Array,
    Format,
    Range,
    around,
    exact,
    format_of,
    minimum,
    normal_from,
    parts,
    ranges,
)

Evaluate = Callable[[Array], Array]


def right(function: str, x: float, form: Format) -> float:
    """The right result at x."""
    kind = parts(function)[1]
    if x != x:
        return x
    if x == 0 and kind == "value":
        return x
    if np.isinf(x):
        return (x if kind == "value" else 1.0) if x > 0 else 0.0 if kind == "gate" else -0.0
    # exact() has been rounded already, so a neighbour may be the correctly rounded result.
    near = around(exact(function, x), 3, form)
    near = near[np.isfinite(near.astype("f8"))]
    error = np.abs(_reference.errors(function, np.full(near.size, x).astype(form.dtype), near))
    # No result is a tie, except values that are very close to x/2.
    return float(near[error == error.min()].max())


@dataclass
class Statistics:
    """Statistics of the results in a range."""

    name: str
    low: float
    count: int = 0
    worst: float = 0.0
    """ULP; infinite where a result is NaN or infinite and should not be."""
    x: float = 0.0
    y: float = 0.0
    """The argument, the result there, and the right result:"""
    right: float = 0.0
    total: float = 0.0
    """The sum of finite errors."""
    correct: int = 0
    """Correctly rounded."""
    within: int = 0
    """Within 1 ULP."""
    wrong_sign: int = 0
    wrong_sign_x: float = 0.0
    spurious: int = 0
    """NaN or infinite."""
    spurious_x: float = 0.0
    lost: int = 0
    """All digits wrong: off by as much as the result."""

    def add(self, form: Format, x: Array, y: Array, error: Array) -> None:
        size = np.abs(error)
        self.count += x.size
        finite = np.isfinite(size)
        self.total += float(size.sum()) if finite.all() else float(size[finite].sum())
        self.correct += int(np.count_nonzero(size <= 0.5))
        self.within += int(np.count_nonzero(size <= 1))
        self.lost += int(np.count_nonzero(size >= 2.0 ** (form.precision - 1)))
        at = int(size.argmax())
        if size[at] > self.worst:
            self.worst, self.x, self.y = float(size[at]), float(x[at]), float(y[at])
        signs = np.signbit(error)
        if signs.any():
            if not self.wrong_sign:
                self.wrong_sign_x = float(x[signs.argmax()])
            self.wrong_sign += int(np.count_nonzero(signs))
        if not finite.all():
            if not self.spurious:
                self.spurious_x = float(x[(~finite).argmax()])
            self.spurious += int(np.count_nonzero(~finite))

    def merge(self, other: Statistics) -> None:
        if other.worst > self.worst:
            self.worst, self.x, self.y = other.worst, other.x, other.y
        for name in ("wrong_sign", "spurious"):
            if not getattr(self, name):
                setattr(self, f"{name}_x", getattr(other, f"{name}_x"))
        for name in ("count", "total", "correct", "within", "wrong_sign", "spurious", "lost"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def mean(self) -> float:
        return self.total / max(1, self.count - self.spurious)


@dataclass
class Turn:
    """Two neighbouring arguments whose results are in the wrong order."""

    x: tuple[float, float]
    y: tuple[float, float]


@dataclass
class Special:
    """The result for one special value."""

    x: float
    y: float
    right: float

    @property
    def is_right(self) -> bool:
        if np.isnan(self.right):
            return bool(np.isnan(self.y))
        return self.y == self.right and bool(np.signbit(self.y) == np.signbit(self.right))


BINS = 480


def bin_edges(function: str, dtype: str) -> Array:
    """Borders of the bins of a picture: from where results are 0 to where they are x."""
    first = max(-50.0, 1.15 * normal_from(function, dtype))
    return np.linspace(first, 6, BINS + 1)


@dataclass
class Accuracy:
    function: str
    dtype: str
    ranges: list[Statistics] = field(default_factory=list)
    profile: Array = field(default_factory=lambda: np.zeros(BINS))
    """The worst error in each of the bins of `bin_edges`, in ULP."""
    turns: int = 0
    turn: Turn | None = None
    special: list[Special] = field(default_factory=list)

    @property
    def all(self) -> Statistics:
        total = Statistics("all", self.ranges[0].low)
        for part in self.ranges:
            total.merge(part)
        total.right = right(self.function, total.x, format_of(self.dtype))
        return total


def wrong_order(function: str, x: Array, y: Array) -> Array:
    """Where, for ascending x, the value or gate rises left of its minimum, or falls right of it."""
    least = minimum(function)
    rises = y[1:] > y[:-1]
    falls = y[1:] < y[:-1]
    return np.where(x[1:] <= least, rises, falls & (x[:-1] >= least))


def judged(
    function: str, dtype: str, bounds: tuple[Range, ...], x: Array, y: Array, joined: bool
) -> Accuracy:
    """The errors in a chunk of ascending x. `joined`: its first element is the last one of the chunk
    before."""
    form = format_of(dtype)
    found = Accuracy(function, dtype)
    if parts(function)[1] != "grad":
        wide = form.dtype.itemsize == 2
        order = wrong_order(function, *((x.astype("f4"), y.astype("f4")) if wide else (x, y)))
        found.turns = int(np.count_nonzero(order))
        if found.turns:
            at = int(order.argmax())
            found.turn = Turn((float(x[at]), float(x[at + 1])), (float(y[at]), float(y[at + 1])))
    if joined:
        x, y = x[1:], y[1:]
    error = _reference.errors(function, x, y)
    # Borders are numbers of the format, so the comparison with an argument is exact.
    starts = np.searchsorted(x.astype("f8"), [bound.low for bound in bounds]).tolist()
    starts[0] = 0
    for bound, start, end in zip(bounds, starts, [*starts[1:], x.size], strict=True):
        part = Statistics(bound.name, bound.low)
        if end > start:
            part.add(form, x[start:end], y[start:end], error[start:end])
        found.ranges.append(part)
    places = np.searchsorted(x.astype("f8"), bin_edges(function, dtype))
    if places[-1] > places[0]:
        filled = np.flatnonzero(places[1:] > places[:-1])
        found.profile[filled] = np.maximum.reduceat(np.abs(error[: places[-1]]), places[filled])
    return found


def cpus() -> int:
    """How many CPUs the process may use, where the system tells it."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def measure(
    function: str,
    dtype: str,
    evaluate: Evaluate,
    chunks: Iterable[Array],
    progress: Callable[[int], Any] = lambda count: None,
) -> Accuracy:
    """The errors of a function at ascending arguments. The function is called in this thread; the errors are
    computed in others."""
    bounds = ranges(function, dtype)
    total = Accuracy(function, dtype, [Statistics(bound.name, bound.low) for bound in bounds])

    def collect(part: Accuracy) -> None:
        for into, found in zip(total.ranges, part.ranges, strict=True):
            into.merge(found)
        total.profile = np.maximum(total.profile, part.profile)
        total.turns += part.turns
        total.turn = total.turn or part.turn
        progress(sum(found.count for found in part.ranges))

    workers = cpus()
    waiting: deque[Future[Accuracy]] = deque()
    last: tuple[Array, Array] | None = None
    with ThreadPoolExecutor(workers) as pool:
        for x in chunks:
            y = evaluate(x)
            pair = (x, y) if last is None else (np.append(last[0], x), np.append(last[1], y))
            waiting.append(pool.submit(judged, function, dtype, bounds, *pair, last is not None))
            last = x[-1:], y[-1:].copy()
            while len(waiting) > 2 * workers or (waiting and waiting[0].done()):
                collect(waiting.popleft().result())
        while waiting:
            collect(waiting.popleft().result())
    form = format_of(dtype)
    for part in total.ranges:
        part.right = right(function, part.x, form)
    return total


def special_values(function: str, dtype: str, evaluate: Evaluate) -> list[Special]:
    """The results for special values. Each is passed 64 times in one array, so that vector code computes
    it."""
    form = format_of(dtype)
    found = []
    for value in (0.0, -0.0, np.inf, -np.inf, np.nan):
        x = np.full(64, value).astype(form.dtype)
        y = evaluate(x)
        wanted = right(function, value, form)
        results = [Special(value, float(result), wanted) for result in y]
        found.append(next((result for result in results if not result.is_right), results[0]))
    return found

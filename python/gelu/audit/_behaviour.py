# SPDX-License-Identifier: BSD-3-Clause
"""Whether the same argument gives the same bits wherever it is in an array, and what a call leaves
changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from gelu.audit._points import Array, mixed
from gelu.audit._subject import Subject, bits

COUNT = 4096
LENGTHS = (*range(1, 130), 255, 256, 257, 1000, 1023, 4095)
SHAPES = ((64, 64), (COUNT, 1), (1, COUNT), (2, 8, 256))
LARGE = 1 << 20
"""So many elements that several threads are worth while."""


class Difference(NamedTuple):
    """The smallest case in which a result depends on something other than the argument."""

    kind: str
    case: str
    x: float
    y: tuple[float, float]

    def __str__(self) -> str:
        return f"{self.case}: f({self.x:.9g}) is {self.y[1]:.17g} there, {self.y[0]:.17g} else"


def first_difference(kind: str, case: str, x: Array, y: Array, other: Array) -> Difference | None:
    differ = bits(y).ravel() != bits(other).ravel()
    wide_y, wide_other = y.ravel().astype("f8"), other.ravel().astype("f8")
    differ &= ~(np.isnan(wide_y) & np.isnan(wide_other))
    if not differ.any():
        return None
    at = int(differ.argmax())
    place = f"{case}, element {at}"
    return Difference(kind, place, float(x.ravel()[at]), (float(wide_y[at]), float(wide_other[at])))


def placed(x: Array, offset: int = 0) -> Array:
    """A copy in C order that begins so many bytes behind a cache line."""
    memory = np.empty(x.nbytes + 128, np.uint8)
    begin = -memory.ctypes.data % 64 + offset
    copy = memory[begin : begin + x.nbytes].view(x.dtype).reshape(x.shape)
    copy[...] = x
    return copy


def cases(subject: Subject, x: Array, y: Array) -> Iterator[Difference | None]:
    """Within each kind, the smallest cases come first."""
    yield first_difference("repeated", "the same call again", x, y, subject(placed(x)))
    for n in LENGTHS:
        case = f"{n} element{'s' * (n > 1)} instead of {COUNT}"
        yield first_difference("length", case, x[:n], y[:n], subject(placed(x[:n])))
    for start in range(1, 65):
        case = f"{start} place{'s' * (start > 1)} further on"
        rolled = np.roll(x, start)
        yield first_difference("position", case, rolled, np.roll(y, start), subject(placed(rolled)))
    for offset in range(0, 64, x.dtype.itemsize):
        case = f"{offset} bytes behind a cache line"
        yield first_difference("alignment", case, x, y, subject(placed(x, offset)))
    for shape in SHAPES:
        case = f"shape {shape}"
        yield first_difference("shape", case, x, y, subject(placed(x.reshape(shape))))
    columns = placed(x.reshape(64, 64).T).T
    yield first_difference("shape", "shape (64, 64), column by column", x, y, subject(columns))
    yield first_difference(
        "shape", "every second element of an array", x, y, subject(placed(np.repeat(x, 2))[::2])
    )
    times = LARGE // COUNT
    large = np.tile(x, times)
    case = f"{LARGE} elements instead of {COUNT}"
    yield first_difference("length", case, large, np.tile(y, times), subject(placed(large)))
    if subject.set_threads is None:
        return
    try:
        subject.set_threads(1)
        alone = subject(placed(large))
        for threads in (2, 3, 4):
            subject.set_threads(threads)
            case = f"{LARGE} elements on {threads} threads"
            yield first_difference("threads", case, large, alone, subject(placed(large)))
    finally:
        subject.set_threads(subject.threads)


def differences(function: str, subject: Subject) -> list[Difference]:
    """The smallest difference of each kind."""
    x = mixed(function, subject.dtype, COUNT)
    y = subject(placed(x))
    found: dict[str, Difference] = {}
    for difference in cases(subject, x, y):
        if difference is not None:
            found.setdefault(difference.kind, difference)
    return list(found.values())

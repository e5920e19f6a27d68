# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of the same numbers, differently laid out in memory."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
import pytest
from support import LARGE, Array, arguments


def unaligned(x: Array) -> Array:
    raw = np.empty(x.nbytes + 1, np.uint8)
    view = raw[1:].view(x.dtype).reshape(x.shape)
    view[...] = x
    assert x.size == 0 or not view.flags.aligned
    return view


def odd_stride(x: Array) -> Array:
    records = np.zeros(x.shape, np.dtype([("pad", "u1"), ("x", x.dtype), ("more", "u2")]))
    records["x"] = x
    return records["x"]


def spread(x: Array, step: int) -> Array:
    view = np.zeros(abs(step) * x.size, x.dtype)[::step]
    view[...] = x
    return view


LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "contiguous": lambda x: x.copy(),
    "reversed": lambda x: spread(x, -1),
    "every second": lambda x: spread(x, 2),
    "every third, backwards": lambda x: spread(x, -3),
    "unaligned": unaligned,
    "odd stride": odd_stride,
    "other byte order": lambda x: x.astype(x.dtype.newbyteorder("S")),
    "read-only": lambda x: np.frombuffer(x.tobytes(), x.dtype),
}
WRITABLE = [name for name in LAYOUTS if name != "read-only"]

layouts = pytest.mark.parametrize("layout", LAYOUTS)
writable_layouts = pytest.mark.parametrize("layout", WRITABLE)

MASKS: dict[str, Callable[[int], Array]] = {
    "alternating": lambda n: np.arange(n) % 2 == 0,
    "runs": lambda n: np.arange(n) // 37 % 3 == 1,
    "random": lambda n: np.random.default_rng(1).random(n) < 0.5,
    "all": lambda n: np.ones(n, bool),
    "none": lambda n: np.zeros(n, bool),
}
"""For where=."""


@functools.cache
def many(dtype: np.dtype) -> Array:
    """Enough arguments that several threads share them."""
    x = arguments(LARGE + 3, dtype)
    x.flags.writeable = False
    return x

# SPDX-License-Identifier: BSD-3-Clause
"""Values fall up to their minimum and rise from it on; gates of 16 bits and of gelu.cr rise; derivatives have
the sign that belongs to this."""

from __future__ import annotations

import numpy as np
import pytest
import reference
from flint import ctx
from loops import UNARY, Loop, every_half, is_nan
from numpy.typing import NDArray
from points import around, borders
from support import Array

VALUES = [loop for loop in UNARY if loop.function.form in ("value", "gate")]
DERIVATIVES = [loop for loop in UNARY if loop.function.form == "grad"]


def all_halves(loop: Loop) -> Array:
    """All numbers of a 16-bit type, infinities included, ascending."""
    x = every_half(loop.dtype)
    x = x[~is_nan(x)]
    return x[np.argsort(x.astype(np.float64), kind="stable")]


def falling(loop: Loop, x: Array) -> NDArray[np.bool_]:
    """Whether x is below the minimum, at the root of the derivative. A gate has none."""
    if loop.function.form == "gate":
        return np.zeros(x.shape, bool)
    with ctx.workprec(100):
        root = reference.root(loop.function.activation)
        nearest = float(root)
        below = x.astype(np.float64) <= nearest if nearest < root else x.astype(np.float64) < nearest
    return below


def wrong_ways(loop: Loop, x: Array) -> list[str]:
    """Those of the ascending x from which the value goes the wrong way to the next one."""
    y, left = loop.ufunc(x), falling(loop, x)
    bad = (left[1:] & (y[1:] > y[:-1])) | (~left[:-1] & (y[1:] < y[:-1]))
    return [float(a).hex() for a in x[:-1][bad]]


def places(loop: Loop) -> list[float]:
    """Where something changes: the minimum of the value and the borders of the intervals."""
    edges = borders(loop)
    return [float(reference.root(loop.function.activation)), *edges, *(-edge for edge in edges)]


@pytest.mark.parametrize("loop", [loop for loop in VALUES if loop.dtype.itemsize == 2], ids=str)
def test_all_halves(loop: Loop) -> None:
    assert wrong_ways(loop, all_halves(loop)) == []


@pytest.mark.parametrize(
    "loop",
    [
        loop
        for loop in VALUES
        if loop.dtype == np.float32 and (loop.function.form == "value" or loop.function.module == "gelu.cr")
    ],
    ids=str,
)
def test_float32(loop: Loop) -> None:
    """10^7 pairs of neighbours; 10^6 of gelu.cr, which is monotone because the exact function is."""
    n = 310_000 if loop.function.module == "gelu" else 31_000
    wrong = [x for place in places(loop) for x in wrong_ways(loop, around(place, n, loop.dtype))]
    assert not wrong, (len(wrong), wrong[:20])


@pytest.mark.parametrize("loop", DERIVATIVES, ids=str)
def test_signs_of_derivatives(loop: Loop) -> None:
    if loop.dtype.itemsize == 2:
        runs = [all_halves(loop)]
    else:
        runs = [around(place, 30_000, loop.dtype) for place in places(loop)]
    for x in runs:
        np.testing.assert_array_equal(np.signbit(loop.ufunc(x)), falling(loop, x))

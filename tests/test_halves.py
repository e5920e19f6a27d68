# SPDX-License-Identifier: BSD-3-Clause
"""The 16-bit types, of which every value is tested: results are correctly rounded.

The tests of the kernels and of the reference are in one file, so that one process of pytest-xdist computes
the expected results for both.
"""

from __future__ import annotations

import numpy as np
import pytest
from gelu import _reference
from loops import UNARY, Loop, bits, correct_halves, every_half, every_isa, use

every_half_loop = pytest.mark.parametrize(
    "loop", [loop for loop in UNARY if loop.dtype.itemsize == 2], ids=str
)


@every_isa
@every_half_loop
def test_kernels(loop: Loop, isa: str) -> None:
    """All 65536 results, to the bit."""
    with use(isa):
        y = loop.ufunc(every_half(loop.dtype))
    np.testing.assert_array_equal(bits(y), bits(correct_halves(loop.function.name, loop.dtype)))


@every_half_loop
def test_judge(loop: Loop) -> None:
    """All correctly rounded results pass the C code, and none of their neighbours."""
    function, dtype = loop.function.name, loop.dtype
    x, best = every_half(dtype), correct_halves(function, dtype)
    found = _reference.check(function, x, best)
    assert found.special == 0, found
    assert 0.499 < found.ulp <= 0.5
    for offset in (1, -1 % (1 << 16)):
        y = (bits(best) + np.uint16(offset)).view(dtype)
        assert _reference.check(function, x, y).special == x.size


@every_half_loop
def test_known_error(loop: Loop) -> None:
    assert loop.function.accuracy[loop.dtype.name] == (0.5, 0)

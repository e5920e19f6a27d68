# SPDX-License-Identifier: BSD-3-Clause
"""The two-input forms are the value or derivative and one multiplication, to the bit."""

from __future__ import annotations

import numpy as np
import pytest
from loops import (
    ISAS,
    Loop,
    bits,
    every_half,
    every_isa,
    every_product,
    mixed_inputs,
    multiplied,
    nan_bits,
    use,
)
from support import Array, assert_same_bits


def inputs(loop: Loop, n: int) -> tuple[Array, Array]:
    rng = np.random.default_rng(n)
    return mixed_inputs(rng, loop.dtype, n), mixed_inputs(rng, loop.dtype, n)


@every_isa
@every_product
def test_is_the_unfused_product(loop: Loop, isa: str) -> None:
    x, second = inputs(loop, 1 << 18)
    if loop.dtype.itemsize == 2:
        x = np.resize(every_half(loop.dtype), x.size)
    with use(isa):
        assert_same_bits(loop.ufunc(x, second), multiplied(loop.factor(x), second))


@every_isa
@every_product
def test_special_values(loop: Loop, isa: str) -> None:
    """x if it is NaN, else the other one if it is, quiet; for infinity times zero the NaN that x86 makes."""
    sign, infinity, quiet = nan_bits(loop.dtype)
    nan, signalling, zero = infinity | quiet | 5, sign | infinity | 3, 0
    one, default = int(bits(np.ones(1, loop.dtype))[0]), sign | infinity | quiet
    value = loop.function.form == "mul"
    rows = [
        # x, second argument, result
        (nan, one, nan),
        (nan, zero, nan),
        (nan, signalling, nan),
        (signalling, one, signalling | quiet),
        (signalling, nan, signalling | quiet),
        (one, nan, nan),
        (one, signalling, signalling | quiet),
        (infinity, signalling, signalling | quiet),
        (zero, nan, nan),
        (infinity, infinity, infinity),
        (infinity, sign | one, sign | infinity if value else sign | one),
        (infinity, zero, default if value else zero),
        (infinity, sign, default if value else sign),
        # f(-inf) = f'(-inf) = -0
        (sign | infinity, one, sign),
        (sign | infinity, sign | one, zero),
        (sign | infinity, infinity, default),
        (sign | infinity, sign | infinity, default),
        (zero, infinity, default if value else infinity),
        (sign, sign | infinity, default if value else sign | infinity),
    ]
    if value:
        rows += [(sign, one, sign), (zero, sign | one, sign)]
    integer = bits(np.empty(0, loop.dtype)).dtype
    x, second, result = (np.array(column, integer) for column in zip(*rows, strict=True))
    with use(isa), np.errstate(all="raise"):
        for n in (len(rows), 1000):
            got = loop.ufunc(*(np.resize(column, n).view(loop.dtype) for column in (x, second)))
            np.testing.assert_array_equal(bits(got), np.resize(result, n))


@pytest.mark.parametrize("n", [5, 4099, 70_001])
@every_product
def test_in_place(loop: Loop, n: int) -> None:
    """On either input, on both, and with one array as both."""
    x, second = inputs(loop, n)
    for isa in ISAS:
        with use(isa, 2):
            expected, square = loop.ufunc(x, second), loop.ufunc(x, x.copy())
            for place in (0, 1):
                arguments = [x.copy(), second.copy()]
                assert loop.ufunc(*arguments, out=arguments[place]) is arguments[place]
                assert_same_bits(arguments[place], expected)
                assert_same_bits(arguments[1 - place], (second, x)[place])
            assert_same_bits(loop.ufunc(x, x), square)
            y = x.copy()
            assert_same_bits(loop.ufunc(y, y, out=y), square)


@pytest.mark.parametrize("shift", [-1000, -17, -1, 1, 17, 1000])
@every_product
def test_overlap(loop: Loop, shift: int) -> None:
    """The output some elements before or behind one input, or both."""
    n = 5000
    x, second = inputs(loop, n)
    expected = loop.ufunc(x, second)
    for shifted in ((0,), (1,), (0, 1)):
        buffer = np.zeros(n + 2 * 1000, loop.dtype)
        arguments = [x, second]
        for i in shifted:
            arguments[i] = buffer[1000 + shift :][:n]
            arguments[i][...] = (x, second)[i]
        out = buffer[1000 : 1000 + n]
        loop.ufunc(*arguments, out=out)
        assert_same_bits(out, loop.ufunc(second, second.copy()) if shifted == (0, 1) else expected)

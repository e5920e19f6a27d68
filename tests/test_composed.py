# SPDX-License-Identifier: BSD-3-Clause
"""The forms of several inputs are a value or derivative and one multiplication or addition after the other,
to the bit."""

from __future__ import annotations

import functools
from typing import Any

import gelu
import numpy as np
import pytest
import reference
from loops import (
    COMPOSED,
    ISAS,
    Loop,
    bits,
    every_composed,
    every_half,
    every_isa,
    mixed_inputs,
    nan_bits,
    use,
)
from support import Array, assert_same_bits

# Forms that are one product, or one sum, with something computed.
PRODUCTS = [loop for loop in COMPOSED if loop.function.form in ("backward", "mul")]


@functools.cache
def pool(dtype: np.dtype, n: int) -> list[Array]:
    rng = np.random.default_rng(n)
    drawn = [mixed_inputs(rng, dtype, n) for _ in range(3)]
    for x in drawn:
        x.flags.writeable = False
    return drawn


def inputs(loop: Loop, n: int) -> list[Array]:
    return pool(loop.dtype, n)[: loop.function.inputs]


@every_isa
@every_composed
def test_is_made_of_its_steps(loop: Loop, isa: str) -> None:
    x, *others = inputs(loop, 1 << 18)
    if loop.dtype.itemsize == 2:
        x = np.resize(every_half(loop.dtype), x.size)
    with use(isa):
        assert_same_bits(loop.ufunc(x, *others), loop.in_steps(x, *others))


@pytest.mark.parametrize("activation", reference.GATES)
def test_is_what_numpy_s_operations_give(activation: str, dtype: np.dtype) -> None:
    """The definition as a user would write it."""
    rng = np.random.default_rng(10)
    x, b, dy, acc = (rng.standard_normal((300, 70)).astype(dtype) for _ in range(4))
    f, grad, backward = (getattr(gelu, activation + end) for end in ("", "_grad", "_backward"))
    bias, bias_backward, backward_add = (
        getattr(gelu, activation + end) for end in ("_bias", "_bias_backward", "_backward_add")
    )
    assert_same_bits(bias(x, b), f(x + b))
    assert_same_bits(bias(x, b[0]), f(x + b[0]))
    assert_same_bits(bias(x, b[:, :1]), f(x + b[:, :1]))
    assert_same_bits(bias(x, dtype.type(0.25)), f(x + dtype.type(0.25)))
    assert_same_bits(bias_backward(x, b[0], dy), backward(x + b[0], dy))
    assert_same_bits(bias_backward(x, b[0], dy), grad(x + b[0]) * dy)
    assert_same_bits(backward_add(x, dy, acc), acc + backward(x, dy))
    total = acc.copy()
    assert backward_add(x, dy, total, out=total) is total
    assert_same_bits(total, acc + backward(x, dy))


def assert_rows(loop: Loop, isa: str, rows: list[tuple[int, int, int]], function: Any) -> None:
    """Two operands and the result, as bits: once, and repeated in a longer array."""
    integer = bits(np.empty(0, loop.dtype)).dtype
    first, second, result = (np.array(column, integer) for column in zip(*rows, strict=True))
    with use(isa), np.errstate(all="raise"):
        for n in (len(rows), 1000):
            got = function(*(np.resize(column, n).view(loop.dtype) for column in (first, second)))
            assert_same_bits(bits(got), np.resize(result, n))


@every_isa
@pytest.mark.parametrize("loop", PRODUCTS, ids=str)
def test_special_values_of_products(loop: Loop, isa: str) -> None:
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
    assert_rows(loop, isa, rows, loop.ufunc)


@every_isa
@pytest.mark.parametrize(
    "loop", [loop for loop in COMPOSED if loop.function.form in ("bias", "backward_add")], ids=str
)
def test_special_values_of_sums(loop: Loop, isa: str) -> None:
    """The first summand if it is NaN, else the other one, quiet; for infinities of different sign
    the NaN that x86 makes. The second summand is b, or here dy in acc + f'(x) dy, as f'(inf) = 1."""
    sign, infinity, quiet = nan_bits(loop.dtype)
    nan, signalling = infinity | quiet | 5, sign | infinity | 3
    one, default = int(bits(np.ones(1, loop.dtype))[0]), sign | infinity | quiet
    bias = loop.function.form == "bias"
    rows = [
        # first summand, second summand, result
        (nan, one, nan),
        (nan, signalling, nan),
        (signalling, one, signalling | quiet),
        (signalling, nan, signalling | quiet),
        (one, nan, nan),
        (one, signalling, signalling | quiet),
        (sign | infinity, signalling, signalling | quiet),
        (infinity, infinity, infinity),
        (infinity, sign | infinity, default),
        (sign | infinity, infinity, default),
        (infinity, sign | one, infinity),
        (one, sign | one, 0),
        (0, sign, 0),
        (sign, sign, sign),
        (1, sign | 1, 0),
        (sign | infinity, one, sign if bias else sign | infinity),
    ]

    def of_slope_one(first: Array, second: Array) -> Array:
        y: Array = loop.ufunc(np.full_like(first, np.inf), second, first)
        return y

    assert_rows(loop, isa, rows, loop.ufunc if bias else of_slope_one)


@pytest.mark.parametrize("n", [5, 4099, 70_001])
@every_composed
def test_in_place(loop: Loop, n: int) -> None:
    """On each input, and with one array as all."""
    given = inputs(loop, n)
    for isa in ISAS:
        with use(isa, 2):
            expected = loop.ufunc(*given)
            same = loop.ufunc(*(given[0].copy() for _ in given))
            for place in range(len(given)):
                arguments = [x.copy() for x in given]
                assert loop.ufunc(*arguments, out=arguments[place]) is arguments[place]
                for i, argument in enumerate(arguments):
                    assert_same_bits(argument, expected if i == place else given[i])
            assert_same_bits(loop.ufunc(*[given[0]] * len(given)), same)
            y = given[0].copy()
            assert_same_bits(loop.ufunc(*[y] * len(given), out=y), same)


@pytest.mark.parametrize("shift", [-1000, -17, -1, 1, 17, 1000])
@every_composed
def test_overlap(loop: Loop, shift: int) -> None:
    """The output begins some elements before or behind one input, or all inputs."""
    n = 5000
    given = inputs(loop, n)
    expected = loop.ufunc(*given)
    places = range(len(given))
    for shifted in (*((place,) for place in places), places):
        buffer = np.zeros(n + 2 * 1000, loop.dtype)
        arguments = list(given)
        for i in shifted:
            arguments[i] = buffer[1000 + shift :][:n]
            arguments[i][...] = given[i]
        out = buffer[1000 : 1000 + n]
        loop.ufunc(*arguments, out=out)
        every = loop.ufunc(*(given[-1].copy() for _ in given))
        assert_same_bits(out, every if shifted == places else expected)

# SPDX-License-Identifier: BSD-3-Clause
"""NaN, infinities, zeros, subnormals and underflow: right at every position, and never a warning."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import reference
from loops import Loop, bits, each_way, every_isa, every_unary_loop, mixed_inputs, nan_bits, narrow, use
from numpy.typing import NDArray
from support import assert_same_bits

MANY = (1 << 18) + 13  # elements, so that several threads compute them


@pytest.fixture(autouse=True)
def _no_warning() -> Iterator[None]:
    with np.errstate(all="raise"):
        yield


def table(loop: Loop) -> tuple[NDArray[Any], NDArray[Any]]:
    """Arguments and the results that the contract fixes."""
    info = loop.format
    form = loop.function.form
    least = reference.least(form)
    underflow = reference.underflow(loop.function.activation, loop.dtype)
    rows = [
        *reference.limits(form, info.max),
        (-underflow, least),
        (-1e3, least),
        (1e3, 1e3 if form == "value" else 1.0),
        (-info.max / 2, least),
    ]
    smallest, normal = info.smallest_subnormal, info.smallest_normal
    for size in (smallest, 3 * smallest, normal / 2, normal):
        for argument in (size, -size):
            # The contract does not fix the values, but they are never flushed: the error is below 1 ULP,
            # which is a subnormal here.
            y = loop.ufunc(np.array([argument], loop.dtype))[0]
            assert reference.ulp_error(loop.function.name, argument, y) < 1
            rows.append((argument, float(y) if form == "value" else 0.5))
    x, result = (np.array(column, loop.dtype) for column in zip(*rows, strict=True))

    # NaN of either sign, quiet and signalling, with a payload: the same, quiet.
    sign, infinity, quiet = nan_bits(loop.dtype)
    nans = np.array([infinity | quiet, infinity | quiet | 5, infinity | 1], bits(x).dtype)
    nans = np.concatenate([nans, nans | nans.dtype.type(sign)])
    quieted = nans | nans.dtype.type(quiet)
    return np.concatenate([x, nans.view(loop.dtype)]), np.concatenate([result, quieted.view(loop.dtype)])


@every_isa
@every_unary_loop
def test_every_position(loop: Loop, isa: str) -> None:
    """Each value at each position of vectors and of the elements left over; the elements around it stay
    right."""
    x, y = table(loop)
    around = narrow(np.random.default_rng(4).uniform(-12, 12, 259), loop.dtype)
    with use(isa):
        plain = loop.ufunc(around)
        for n in (1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 67, 131, 259):
            for special, result in zip(x, y, strict=True):
                # Every position at once, a row for each.
                arguments = np.repeat(around[np.newaxis, :n], n, axis=0)
                expected = np.repeat(plain[np.newaxis, :n], n, axis=0)
                np.fill_diagonal(arguments, special)
                np.fill_diagonal(expected, result)
                out = np.empty_like(arguments)
                for row, values in zip(out, arguments, strict=True):
                    loop.ufunc(values, out=row)
                assert_same_bits(out, expected, f"{special!r} among {n}")


@every_isa
@every_unary_loop
def test_nothing_but_special_values(loop: Loop, isa: str) -> None:
    x, y = table(loop)
    with use(isa):
        for n in (1, 8, 61, 4096):
            for special, result in zip(x, y, strict=True):
                got = loop.ufunc(np.full(n, special))
                assert_same_bits(got, np.full(n, result), repr(special))
        assert_same_bits(loop.ufunc(np.resize(x, 5000)), np.resize(y, 5000))
        assert_same_bits(loop.ufunc(np.resize(x, 500)[::-2]), np.resize(y, 500)[::-2])


@functools.cache
def usual(dtype: np.dtype[Any]) -> NDArray[Any]:
    return narrow(np.random.default_rng(5).uniform(-12, 12, MANY), dtype)


@functools.cache
def places() -> NDArray[np.int64]:
    return np.random.default_rng(5).choice(MANY, 9000, replace=False)


@pytest.mark.parametrize("threads", [1, 2, 3])
@every_isa
@every_unary_loop
def test_threads(loop: Loop, isa: str, threads: int) -> None:
    x, y = table(loop)
    arguments = usual(loop.dtype).copy()
    with use(isa):
        expected = loop.ufunc(arguments)
    for array, special in ((arguments, x), (expected, y)):
        bits(array)[places()] = bits(np.resize(special, places().size))
    with use(isa, threads):
        assert_same_bits(loop.ufunc(arguments), expected)


@functools.cache
def any_bits(dtype: np.dtype[Any]) -> list[NDArray[Any]]:
    """As many as a function has inputs at most."""
    rng = np.random.default_rng(6)
    drawn = [mixed_inputs(rng, dtype, MANY) for _ in range(3)]
    for x in drawn:
        x.flags.writeable = False
    return drawn


@pytest.mark.parametrize("threads", [1, 2])
@every_isa
@each_way
def test_no_warning_on_any_bits(loop: Loop, isa: str, threads: int) -> None:
    """Signalling NaN, results that underflow or overflow, infinity times zero: no flags are raised."""
    inputs = any_bits(loop.dtype)[: loop.function.inputs]
    with use(isa, threads):
        loop.ufunc(*inputs)
        loop.ufunc(*(x[: 1 << 12 : 3] for x in inputs))
        for values in zip(*(x[:200] for x in inputs), strict=True):
            loop.ufunc(*values)

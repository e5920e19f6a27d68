# SPDX-License-Identifier: BSD-3-Clause
"""NaN, infinities, zeros, subnormals and underflow: right at every position, and never a warning."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import reference
from loops import Loop, bits, every_isa, every_unary_loop, mixed_inputs, use
from numpy.typing import NDArray


@pytest.fixture(autouse=True)
def _no_warning() -> Iterator[None]:
    with np.errstate(all="raise"):
        yield


def table(loop: Loop) -> tuple[NDArray[Any], NDArray[Any]]:
    """Arguments and the results that the contract fixes."""
    info = np.finfo(loop.dtype)
    grad = loop.function.form == "grad"
    underflow = reference.underflow(loop.function.activation, loop.dtype)
    rows = [
        (math.inf, 1.0 if grad else math.inf),
        (-math.inf, -0.0),
        (0.0, 0.5 if grad else 0.0),
        (-0.0, 0.5 if grad else -0.0),
        (float(info.max), 1.0 if grad else float(info.max)),
        (float(info.min), -0.0),
        (-underflow, -0.0),
        (-1e3, -0.0),
        (1e3, 1.0 if grad else 1e3),
        (-float(info.max) / 2, -0.0),
    ]
    smallest, normal = float(info.smallest_subnormal), float(info.smallest_normal)
    for size in (smallest, 3 * smallest, normal / 2, normal):
        for argument in (size, -size):
            # The values are not fixed, only never flushed: below 1 ULP, which is a subnormal here.
            y = loop.ufunc(loop.dtype.type(argument))
            assert reference.ulp_error(loop.function.name, argument, y) < 1
            rows.append((argument, 0.5 if grad else float(y)))
    x, result = (np.array(column, loop.dtype) for column in zip(*rows, strict=True))

    # NaN of either sign, quiet and signalling, with a payload: the same, quiet.
    integer = bits(x).dtype.type
    exponent = integer(bits(np.array([np.inf], loop.dtype))[0])
    quiet = integer((1 << info.nmant) >> 1)
    sign = integer(1 << (8 * loop.dtype.itemsize - 1))
    nans = np.array([exponent | quiet, exponent | quiet | integer(5), exponent | integer(1)], integer)
    nans = np.concatenate([nans, nans | sign])
    quieted = nans | quiet
    return np.concatenate([x, nans.view(loop.dtype)]), np.concatenate([result, quieted.view(loop.dtype)])


@every_isa
@every_unary_loop
def test_every_position(loop: Loop, isa: str) -> None:
    """Each value at each position of vectors and of tails, the elements around it undisturbed."""
    x, y = table(loop)
    around = np.random.default_rng(4).uniform(-12, 12, 259).astype(loop.dtype)
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
                np.testing.assert_array_equal(bits(out), bits(expected), err_msg=f"{special!r} among {n}")


@every_isa
@every_unary_loop
def test_nothing_but_special_values(loop: Loop, isa: str) -> None:
    x, y = table(loop)
    with use(isa):
        for n in (1, 8, 61, 4096):
            for special, result in zip(x, y, strict=True):
                got = loop.ufunc(np.full(n, special))
                np.testing.assert_array_equal(bits(got), bits(np.full(n, result)), err_msg=repr(special))
        np.testing.assert_array_equal(bits(loop.ufunc(np.resize(x, 5000))), bits(np.resize(y, 5000)))
        np.testing.assert_array_equal(
            bits(loop.ufunc(np.resize(x, 500)[::-2])), bits(np.resize(y, 500)[::-2])
        )


@pytest.mark.parametrize("threads", [1, 2, 3])
@every_isa
@every_unary_loop
def test_threads(loop: Loop, isa: str, threads: int) -> None:
    x, y = table(loop)
    rng = np.random.default_rng(5)
    n = (1 << 18) + 13
    arguments = rng.uniform(-12, 12, n).astype(loop.dtype)
    with use(isa):
        expected = loop.ufunc(arguments)
    places = rng.choice(n, 9000, replace=False)
    bits(arguments)[places] = bits(np.resize(x, places.size))
    bits(expected)[places] = bits(np.resize(y, places.size))
    with use(isa, threads):
        np.testing.assert_array_equal(bits(loop.ufunc(arguments)), bits(expected))


@pytest.mark.parametrize("threads", [1, 2])
@every_isa
@every_unary_loop
def test_no_warning_on_any_bits(loop: Loop, isa: str, threads: int) -> None:
    """Signalling NaN, results that underflow, arguments whose square overflows: the flags stay silent."""
    x = mixed_inputs(np.random.default_rng(6), loop.dtype, 1 << 18)
    with use(isa, threads):
        loop.ufunc(x)
        loop.ufunc(x[: 1 << 12 : 3])
        for value in x[:200]:
            loop.ufunc(value)

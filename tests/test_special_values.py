# SPDX-License-Identifier: BSD-3-Clause
"""NaN, infinities, zeros, subnormals and underflow: right at every position, and never a warning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import reference
from loops import Loop, bits, each_way, every_isa, every_unary_loop, mixed_inputs, nan_bits, narrow, use
from numpy.typing import NDArray


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
    arguments = narrow(rng.uniform(-12, 12, n), loop.dtype)
    with use(isa):
        expected = loop.ufunc(arguments)
    places = rng.choice(n, 9000, replace=False)
    bits(arguments)[places] = bits(np.resize(x, places.size))
    bits(expected)[places] = bits(np.resize(y, places.size))
    with use(isa, threads):
        np.testing.assert_array_equal(bits(loop.ufunc(arguments)), bits(expected))


@pytest.mark.parametrize("threads", [1, 2])
@every_isa
@each_way
def test_no_warning_on_any_bits(loop: Loop, isa: str, threads: int) -> None:
    """Signalling NaN, results that underflow or overflow, infinity times zero: no flags are raised."""
    rng = np.random.default_rng(6)
    inputs = [mixed_inputs(rng, loop.dtype, 1 << 18) for _ in range(loop.function.inputs)]
    with use(isa, threads):
        loop.ufunc(*inputs)
        loop.ufunc(*(x[: 1 << 12 : 3] for x in inputs))
        for values in zip(*(x[:200] for x in inputs), strict=True):
            loop.ufunc(*values)

# SPDX-License-Identifier: BSD-3-Clause
"""Values and derivatives of float32 and float64: below 1 ULP, on a dense subset in every run and on more
under the `slow` marker.

All 2^32 float32 are tested by gelu-exhaustive (tests/c/exhaustive.c).
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any

import numpy as np
import pytest
import reference
from gelu import _reference
from loops import UNARY, Loop, every_composed, every_isa, use
from numpy.typing import NDArray
from points import around, between, borders

FLOAT32 = [loop for loop in UNARY if loop.dtype == np.float32 and loop.function.module == "gelu"]
FLOAT64 = [loop for loop in UNARY if loop.dtype == np.float64]


def dense(loop: Loop, n: int) -> NDArray[Any]:
    """About n points of each kind."""
    rng = np.random.default_rng(2016)
    dtype = loop.dtype
    root = float(reference.root(loop.function.activation))
    last = reference.underflow(loop.function.activation, dtype)
    parts = [
        between(-last, -5, n, dtype),
        between(-5, -(2.0**-30), n, dtype),
        between(2.0**-30, 50, n, dtype),
        between(root - 2.0**-10, root + 2.0**-10, n // 2, dtype),
        around(root, n // 2, dtype),
        rng.standard_normal(n, dtype=dtype.type),
    ]
    for edge in borders(loop):
        for x in (edge, -edge):
            parts += [between(x - 2e-6, x + 2e-6, n // 64, dtype)]  # the comments give six digits
            parts += [around(x, n // 64, dtype)]
    exponents = np.finfo(dtype).minexp, 11
    random = np.ldexp(1 + rng.random(n), rng.integers(*exponents, n)) * rng.choice([-1, 1], n)
    return np.concatenate([*parts, random.astype(dtype)])


def assert_below_one_ulp(loop: Loop, x: NDArray[Any]) -> None:
    found = _reference.check(loop.function.name, x, loop.ufunc(x))
    assert found.special == 0, found
    assert found.ulp < 1 - 2.0**-10, found


@every_isa
@pytest.mark.parametrize("loop", FLOAT32, ids=str)
def test_float32(loop: Loop, isa: str) -> None:
    """A part is spread evenly over all 2^32, NaN included; the others are where functions are curved."""
    every = np.arange(0, 1 << 32, 1021, dtype=np.uint64).astype(np.uint32).view(np.float32)
    x = np.concatenate([every, dense(loop, 1 << 20)])
    assert x.size > 10**7
    with use(isa):
        assert_below_one_ulp(loop, x)


@every_isa
@pytest.mark.parametrize("loop", FLOAT64, ids=str)
def test_float64(loop: Loop, isa: str) -> None:
    """Against the C reference, which is good to 2^-11 ULP here."""
    with use(isa):
        assert_below_one_ulp(loop, dense(loop, 1 << 18))


def worst_of_chunk(function: str, chunk: tuple[NDArray[Any], NDArray[Any]]) -> tuple[float, float]:
    return reference.worst_error(function, *chunk)


@pytest.mark.parametrize("loop", FLOAT64, ids=str)
def test_float64_against_ball_arithmetic(loop: Loop) -> None:
    x = dense(loop, 1 << 12)
    error, at = reference.worst_error(loop.function.name, x, loop.ufunc(x))
    assert error < 1, at


@pytest.mark.slow
@pytest.mark.parametrize("loop", FLOAT64, ids=str)
def test_float64_against_ball_arithmetic_all(loop: Loop) -> None:
    """More than 10^7 points."""
    x = dense(loop, 3 << 19)
    assert x.size > 10**7
    y = loop.ufunc(x)
    chunks = [(x[i : i + 50_000], y[i : i + 50_000]) for i in range(0, x.size, 50_000)]
    with ProcessPoolExecutor(
        len(os.sched_getaffinity(0)), mp_context=multiprocessing.get_context("spawn")
    ) as pool:
        error, at = max(pool.map(partial(worst_of_chunk, loop.function.name), chunks))
    print(f"{loop}: {x.size} points, {error:.5f} ULP at {at!r} = {at.hex()}")
    assert error < 1, at


@pytest.mark.parametrize("loop", FLOAT32 + FLOAT64, ids=str)
def test_known_worst_error(loop: Loop) -> None:
    """The figure in functions.def is the error at its argument, and nothing in the dense subset is worse."""
    known = loop.function.accuracy[loop.dtype.name]
    assert 0.5 <= known.ulp < 1
    x = np.array([known.at], loop.dtype)
    error = reference.ulp_error(loop.function.name, float(x[0]), loop.ufunc(x)[0])
    # The list rounds up, to the digits it gives.
    assert error <= known.ulp <= error + 0.001
    found = _reference.check(loop.function.name, x := dense(loop, 1 << 18), loop.ufunc(x))
    assert found.ulp <= known.ulp, found


@every_composed
def test_known_error_of_a_composed_form(loop: Loop) -> None:
    """The figure of the value or derivative that is computed."""
    computed = next(row for row in UNARY if row.ufunc is loop.computed)
    assert loop.function.accuracy == computed.function.accuracy

# SPDX-License-Identifier: BSD-3-Clause
"""Below 1 ULP on every input: a dense subset in every run, everything else under the `slow` marker.

All 2^32 float32 are the business of gelu-exhaustive (tests/c/exhaustive.c).
"""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import c_reference
import numpy as np
import pytest
import reference
from loops import UNARY, Loop, every_isa, every_unary_loop, use
from numpy.typing import NDArray

COEFFS = Path(__file__).parents[1] / "src" / "coeffs"

FLOAT32 = [loop for loop in UNARY if loop.dtype == np.float32]
FLOAT64 = [loop for loop in UNARY if loop.dtype == np.float64]


def ordered(x: NDArray[np.integer[Any]]) -> NDArray[np.integer[Any]]:
    """Bits of a float as an integer that grows with it, and back."""
    return np.where(x < 0, x ^ np.iinfo(x.dtype).max, x)


def between(low: float, high: float, n: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """n floats evenly spaced in the order of all floats of the type."""
    integer = np.dtype(f"i{dtype.itemsize}")
    first, last = ordered(np.array([low, high], dtype).view(integer)).tolist()
    # An odd step reaches every value of the low bits.
    step = max(1, (last - first) // n) | 1
    numbers = first + step * np.arange((last - first) // step + 1, dtype=np.int64)
    return ordered(numbers.astype(integer)).view(dtype)


def around(x: float, n: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """n neighbouring floats about x."""
    integer = np.dtype(f"i{dtype.itemsize}")
    middle = ordered(np.array([x], dtype).view(integer))
    return ordered(middle + np.arange(-n // 2, n // 2, dtype=integer)).view(dtype)


def borders(loop: Loop) -> list[float]:
    """The upper borders of the intervals in |x|, from the comments of the generated header."""
    suffix = {"float32": "f32", "float64": "f64"}[loop.dtype.name]
    text = (COEFFS / f"{loop.function.activation}.h").read_text()
    block = re.search(rf"/\* {loop.function.form}, {suffix}: interval, \|x\| up to.*?\*/", text, re.DOTALL)
    assert block
    found = [float(number) for number in re.findall(r"^ \* +\d+ +([\d.]+) ", block[0], re.MULTILINE)]
    assert len(found) == 16
    return found


def arrays(loop: Loop, n: int) -> Iterator[NDArray[Any]]:
    """About n points of each kind for a float64 function."""
    rng = np.random.default_rng(2016)
    dtype = loop.dtype
    root = float(reference.root(loop.function.activation))
    last = reference.underflow(loop.function.activation, dtype)
    yield between(-last, -5, n, dtype)
    yield between(-5, -(2.0**-30), n, dtype)
    yield between(2.0**-30, 9, n, dtype)
    yield between(root - 2.0**-10, root + 2.0**-10, n // 2, dtype)
    yield around(root, n // 2, dtype)
    edges = borders(loop)
    for edge in edges:
        for x in (edge, -edge):
            yield between(x - 2e-6, x + 2e-6, n // 64, dtype)  # the comments give six digits
            yield around(x, n // 64, dtype)
    yield rng.standard_normal(n, dtype=dtype.type)
    exponents = np.finfo(dtype).minexp, 6
    random = np.ldexp(1 + rng.random(n), rng.integers(*exponents, n)) * rng.choice([-1, 1], n)
    yield random.astype(dtype)


def dense(loop: Loop, n: int) -> NDArray[Any]:
    return np.concatenate(list(arrays(loop, n)))


def assert_below_one_ulp(loop: Loop, x: NDArray[Any]) -> None:
    found = c_reference.check(loop.function.name, x, loop.ufunc(x))
    assert found.special == 0, found
    assert found.ulp < 1 - 2.0**-10, found


@every_isa
@pytest.mark.parametrize("loop", FLOAT32, ids=str)
def test_float32(loop: Loop, isa: str) -> None:
    """A part evenly from all 2^32, NaN included, the others where functions are curved."""
    every = np.arange(0, 1 << 32, 1021, dtype=np.uint64).astype(np.uint32).view(np.float32)
    x = np.concatenate([every, dense(loop, 3 << 19)])
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
    x = dense(loop, 1 << 13)
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


@every_unary_loop
def test_known_worst_error(loop: Loop) -> None:
    """The figure in functions.def is that of its argument, and nothing in the dense subset is worse."""
    known = loop.function.accuracy[loop.dtype.name]
    assert 0.5 <= known.ulp < 1
    x = np.array([known.at], loop.dtype)
    error = reference.ulp_error(loop.function.name, float(x[0]), loop.ufunc(x)[0])
    # The list rounds up, to the digits it gives.
    assert error <= known.ulp <= error + 0.001
    found = c_reference.check(loop.function.name, x := dense(loop, 1 << 18), loop.ufunc(x))
    assert found.ulp <= known.ulp, found

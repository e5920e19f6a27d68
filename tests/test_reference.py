# SPDX-License-Identifier: BSD-3-Clause
"""The two references, compared with each other: the kernels are tested against them, so they must be
right."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import reference
from flint import arb, ctx
from gelu import _reference
from loops import UNARY, bits, nan_bits
from numpy.typing import NDArray
from support import DTYPES

SOURCE = Path(__file__).parents[1] / "src" / "reference"

every_function = pytest.mark.parametrize("function", reference.FUNCTIONS)

BOUND = _reference.ERROR


def points(function: str, n: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """n arguments from each of the parts that have their own risks."""
    activation = reference.activation_of(function)
    root = float(reference.root(activation))
    last = reference.underflow(activation, np.dtype(np.float64))
    sign = rng.choice([-1.0, 1.0], n)
    return np.concatenate(
        [
            rng.uniform(-last, -5, n),
            rng.uniform(-5, 5, n),
            np.exp(rng.uniform(math.log(2.0**-1022), math.log(last), n)) * sign,
            rng.integers(1, 1 << 52, n, dtype=np.uint64).view(np.float64) * sign,
            np.exp(rng.uniform(0, 709, n)),
            root + sign * 2.0 ** rng.uniform(-53, -2, n),
            root + np.arange(-n // 2, n - n // 2) * np.spacing(root),
        ]
    )


def worst_relative_error(function: str, x: NDArray[np.float64]) -> tuple[float, float]:
    worst = (0.0, 0.0)
    with ctx.workprec(200):
        for t, high, low, scale in zip(
            x.tolist(), *(a.tolist() for a in _reference.evaluate(function, x)), strict=True
        ):
            value = reference.exact(function, t, 100) * scale
            worst = max(worst, (float(abs((arb(high) - value + low) / value).upper()), t))
    return worst


def test_no_function_is_without_a_reference() -> None:
    names = {loop.function.name for loop in UNARY}
    assert names == set(reference.FUNCTIONS)
    assert names == set(_reference.FUNCTIONS)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_formats(dtype: np.dtype[Any]) -> None:
    limits = reference.FORMATS[dtype.name]
    integer = np.dtype(f"u{dtype.itemsize}")
    _, infinity, _ = nan_bits(dtype)
    x = np.array([1, 1 << (limits.precision - 1), infinity - 1, infinity], integer).view(dtype)
    assert x.tolist() == [limits.smallest_subnormal, limits.smallest_normal, limits.max, math.inf]


@pytest.mark.parametrize("activation", reference.GATES)
def test_ball_arithmetic_against_libm(activation: str) -> None:
    """The usual formula: only as exact as double arithmetic, but independent."""
    plain = reference.GATES[activation].plain
    h = 1e-5
    for x in np.linspace(-3, 3, 101).tolist():
        value = float(reference.exact(activation, x))
        assert value == pytest.approx(x * plain(x), rel=1e-14, abs=1e-15)
        assert float(reference.exact(f"{activation}_gate", x)) == pytest.approx(plain(x), rel=1e-14)
        slope = ((x + h) * plain(x + h) - (x - h) * plain(x - h)) / (2 * h)
        assert float(reference.exact(f"{activation}_grad", x)) == pytest.approx(slope, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("activation", reference.GATES)
def test_exponents(activation: str) -> None:
    """The gate over exp(-s(t)) neither grows nor falls off by more than a power of t."""
    gate = reference.GATES[activation]
    for t in (1.0, 8.0, 64.0, 512.0):
        rest = gate(-arb(t)) * gate.s(arb(t)).exp()
        assert 0.1 / t < rest < 1.001


@every_function
def test_c_against_ball_arithmetic(function: str) -> None:
    error, at = worst_relative_error(function, points(function, 5_000, np.random.default_rng(1)))
    assert error < BOUND, at


@pytest.mark.slow
@every_function
def test_c_against_ball_arithmetic_all(function: str) -> None:
    error, at = worst_relative_error(function, points(function, 300_000, np.random.default_rng(2)))
    assert error < BOUND, at


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@every_function
def test_errors_are_measured_alike(function: str, dtype: type[np.floating]) -> None:
    """The ULP of C and of ball arithmetic, on results that are some units off, each way."""
    rng = np.random.default_rng(3)
    x = points(function, 300, rng)
    x = x[np.abs(x) < 1e4].astype(dtype)
    # Where the contract fixes the result, there are no errors to measure.
    smallest = 0 if reference.form_of(function) == "value" else np.finfo(dtype).smallest_normal
    for a in x[np.abs(x) > smallest]:
        best = reference.correctly_rounded(function, float(a), np.dtype(dtype))
        y = best
        for _ in range(int(rng.integers(0, 4))):
            y = np.nextafter(y, dtype(rng.choice([-1, 1]) * np.inf))
        if np.signbit(y) != np.signbit(best):
            y = best
        found = _reference.check(function, np.array([a]), np.array([y]))
        assert found.special == 0, a
        assert found.ulp == pytest.approx(reference.ulp_error(function, float(a), y), rel=1e-3, abs=1e-3), a


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@every_function
def test_special_values_are_noticed(function: str, dtype: type[np.floating]) -> None:
    info = np.finfo(dtype)
    nan = np.array([np.nan], dtype)
    payload = nan.copy()
    bits(payload)[:] |= 5
    form = reference.form_of(function)
    right = [
        *reference.limits(form, float(info.max)),
        (-reference.FAR, reference.least(form)),
        (2.0**120, 2.0**120 if form == "value" else 1),
    ]
    for x, y in right:
        for candidate in (y, -y, np.nan, np.inf, -np.inf, 0.25):
            got = np.array([candidate], dtype)
            found = _reference.check(function, np.array([x], dtype), got)
            same = candidate == y and math.copysign(1, candidate) == math.copysign(1, y)
            assert (found.special == 0 and found.ulp < 1) == same, (x, candidate)
    assert _reference.check(function, payload, payload).special == 0
    assert _reference.check(function, payload, nan).special == 1
    assert _reference.check(function, payload, np.array([1.0], dtype)).special == 1


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@every_function
def test_wrong_signs_are_counted(function: str, dtype: type[np.floating]) -> None:
    """At any place in a block of the C code; and the error that is reported with them is the worst one."""
    x = np.linspace(-1, 1, 1000, dtype=dtype)
    y = np.array([reference.correctly_rounded(function, float(a), x.dtype) for a in x])
    wrong = [7, 300, 999]
    y[wrong] *= -1
    found = _reference.check(function, x, y)
    assert found.special == len(wrong)
    assert found.ulp > 1e5
    x[wrong] = y[wrong] = np.nan
    found = _reference.check(function, x, y)
    assert found.special == 0
    assert found.ulp <= 0.5


def test_tables_are_what_the_generator_makes() -> None:
    output = subprocess.run(
        [sys.executable, SOURCE / "make_tables.py"], capture_output=True, text=True, check=True
    ).stdout
    assert output == (SOURCE / "tables.c").read_text()

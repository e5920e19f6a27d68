# SPDX-License-Identifier: BSD-3-Clause
"""The functions as SciPy's low-level callables: integrals whose value is known."""

from __future__ import annotations

import math
from typing import Any

import flint
import gelu
import pytest
from gelu._ufuncs import functions

scipy: Any = pytest.importorskip("scipy")
integrate: Any = pytest.importorskip("scipy.integrate")

DERIVATIVES = [row for row in functions.values() if row.form == "grad"]
NUMBERS = "double (int, double *)"


def callable_of(name: str, signature: str | None = None) -> Any:
    return scipy.LowLevelCallable(gelu.capsule(name, signature))


def integral_of_gelu(end: float) -> Any:
    """((x² - 1) Phi(x) + x phi(x)) / 2, whose derivative is x Phi(x)."""
    x: Any = flint.arb(end)
    phi = (-x * x / 2).exp() / (2 * flint.arb.pi()).sqrt()
    return ((x * x - 1) * (1 + (x / flint.arb(2).sqrt()).erf()) / 2 + x * phi) / 2


def test_integral_of_gelu() -> None:
    exact = float(integral_of_gelu(3) - integral_of_gelu(-2))
    for signature in (None, "double (double)", NUMBERS):
        value, _ = integrate.quad(callable_of("gelu_one_f64", signature), -2, 3)
        assert value == pytest.approx(exact, rel=1e-14)


@pytest.mark.parametrize("row", DERIVATIVES, ids=lambda row: row.name)
def test_integral_of_the_derivative(row: Any) -> None:
    f = getattr(gelu, row.activation)
    value, _ = integrate.quad(callable_of(f"{row.c_name}_one_f64"), -2, 3)
    assert value == pytest.approx(f(3.0) - f(-2.0), rel=1e-13)


def test_more_inputs_are_args() -> None:
    """In their order: x, b, dy."""
    value, _ = integrate.quad(callable_of("gelu_bias_backward_one_f64", NUMBERS), -2, 3, args=(0.5, 7.0))
    assert value == pytest.approx(7 * (gelu.gelu(3.5) - gelu.gelu(-1.5)), rel=1e-13)
    value, _ = integrate.nquad(callable_of("gelu_silu_mul_one_f64", NUMBERS), [(-2, 3), (0, 2)])
    once, _ = integrate.quad(callable_of("gelu_silu_one_f64"), -2, 3)
    assert value == pytest.approx(2 * once, rel=1e-12)


def test_same_as_the_ufunc() -> None:
    """Every evaluation has the same bits, so the integral has."""
    assert integrate.quad(callable_of("gelu_one_f64"), -7, 5) == integrate.quad(gelu.gelu, -7, 5)
    assert math.isfinite(integrate.quad(callable_of("gelu_gate_one_f64"), -math.inf, 0)[0])


@pytest.mark.parametrize("name", ["gelu_one_f32", "gelu_f64", "gelu_mul_one_f64"])
def test_signatures_that_scipy_does_not_take(name: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid scipy\.LowLevelCallable signature"):
        integrate.quad(callable_of(name), 0, 1)

# SPDX-License-Identifier: BSD-3-Clause
"""Derivatives are the derivatives of the values, and networks learn with them."""

from __future__ import annotations

from collections.abc import Callable

import gelu
import numpy as np
import pytest
import reference
from flint import arb, ctx
from loops import COMPOSED, Loop
from numpy.typing import NDArray

Parameters = list[NDArray[np.float64]]
Gradients = tuple[float, Parameters]

every_activation = pytest.mark.parametrize("activation", reference.GATES)


def ufunc(name: str) -> np.ufunc:
    found: np.ufunc = getattr(gelu, name)
    return found


@pytest.mark.parametrize("loop", [loop for loop in COMPOSED if loop.dtype.itemsize > 2], ids=str)
def test_composed_against_ball_arithmetic(loop: Loop) -> None:
    """The error of what is computed is below 1 ULP, which is at most 2^(1 - digits) of a number. A product
    adds a rounding error of half of that, and a sum half of its own."""
    rng = np.random.default_rng(7)
    function = loop.function
    given = [rng.standard_normal(2000).astype(loop.dtype) for _ in range(function.inputs)]
    given[0] *= 2
    unit = arb(2) ** (1 - loop.format.precision)
    names = iter(given[1:])
    x = (given[0] + next(names) if function.bias else given[0]).tolist()  # the sum is rounded once
    ones, zeros = [1.0] * 2000, [0.0] * 2000
    factor = next(names).tolist() if function.product else ones
    start = next(names).tolist() if function.add else zeros
    y = loop.ufunc(*given).tolist()
    for argument, multiplier, summand, result in zip(x, factor, start, y, strict=True):
        with ctx.workprec(100):
            product = reference.exact(loop.computed.__name__, argument) * multiplier
            bound = (1.5 if function.product else 1) * unit * abs(product)
            if function.add:
                bound += unit / 2 * (abs(summand + product) + bound)
            assert abs(result - (summand + product)) < bound, (argument, multiplier, summand)


@every_activation
def test_derivative_is_that_of_the_value(activation: str) -> None:
    x = np.linspace(-20, 20, 20_001)
    h = 1e-5
    slope = (ufunc(activation)(x + h) - ufunc(activation)(x - h)) / (2 * h)
    np.testing.assert_allclose(ufunc(f"{activation}_grad")(x), slope, rtol=1e-9, atol=1e-9)


def assert_central_differences(loss: Callable[[Parameters], Gradients], parameters: Parameters) -> None:
    """The gradients that loss() returns are those of its value, by each single parameter."""
    h = 1e-5
    _, gradients = loss(parameters)
    assert len(gradients) == len(parameters)
    for parameter, gradient in zip(parameters, gradients, strict=True):
        assert gradient.shape == parameter.shape
        for index in np.ndindex(parameter.shape):
            kept = parameter[index]
            parameter[index] = kept + h
            above, _ = loss(parameters)
            parameter[index] = kept - h
            below, _ = loss(parameters)
            parameter[index] = kept
            assert gradient[index] == pytest.approx((above - below) / (2 * h), rel=1e-6, abs=1e-8)


@every_activation
def test_network(activation: str) -> None:
    """Two layers, the backward pass through <activation>_bias_backward."""
    rng = np.random.default_rng(8)
    x, target = rng.standard_normal((12, 5)), rng.standard_normal((12, 3))

    def loss(parameters: Parameters) -> Gradients:
        w1, b1, w2, b2 = parameters
        z = x @ w1
        hidden = ufunc(f"{activation}_bias")(z, b1)
        error = hidden @ w2 + b2 - target
        dz = ufunc(f"{activation}_bias_backward")(z, b1, error @ w2.T)
        return 0.5 * float((error * error).sum()), [x.T @ dz, dz.sum(0), hidden.T @ error, error.sum(0)]

    shapes = [(5, 8), (8,), (8, 3), (3,)]
    assert_central_differences(loss, [rng.standard_normal(shape) for shape in shapes])


@every_activation
def test_gated_network(activation: str) -> None:
    """A gated layer, f(x w) (x v): forwards and by its second argument <activation>_mul, by its first
    <activation>_backward."""
    rng = np.random.default_rng(9)
    x, target = rng.standard_normal((12, 5)), rng.standard_normal((12, 3))

    def loss(parameters: Parameters) -> Gradients:
        w, v, w2 = parameters
        z, up = x @ w, x @ v
        hidden = ufunc(f"{activation}_mul")(z, up)
        error = hidden @ w2 - target
        dh = error @ w2.T
        dz = ufunc(f"{activation}_backward")(z, dh * up)
        dup = ufunc(f"{activation}_mul")(z, dh)
        return 0.5 * float((error * error).sum()), [x.T @ dz, x.T @ dup, hidden.T @ error]

    shapes = [(5, 8), (5, 8), (8, 3)]
    assert_central_differences(loss, [rng.standard_normal(shape) for shape in shapes])

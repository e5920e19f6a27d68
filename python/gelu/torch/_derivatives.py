# SPDX-License-Identifier: BSD-3-Clause
"""What autograd needs beyond the kernels: the derivatives of derivatives and of gates.

With f(x) = x g(x), these are g' and f'' = 2 g' + x g''. They are not made from the kernels' results, for (f'
- g) / x loses all digits near 0, but from closed forms of PyTorch's operations. So autograd goes on from here
to any order. All is computed in float64 and rounded at the end; in float16, bfloat16 and float32 that is as
good as exact. In float64, relative errors are below 1e-15 for GELU and SiLU, 1e-14 for its approximation by
the logistic function, and 1e-12 for that by tanh, where the rounding of a large exponent costs digits far out
in the tail.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

LARGE = 1024.0
"""From here on, all results are zero in float64. Larger arguments are moved here, for zero times the square
of an infinite one would be NaN."""


class Derivatives(NamedTuple):
    gate: Callable[[Tensor], Tensor]
    """g', of an argument in float64 that is at most LARGE."""
    second: Callable[[Tensor], Tensor]
    """f''"""


def density(x: Tensor) -> Tensor:
    """Of the standard normal distribution.

    Rounding x * x would cost exp() as many units in the last place as x * x / 2 is large. So x is split in
    two parts, and the square of the first is exact.
    """
    first = x.to(torch.float32).to(torch.float64)
    rest = (x - first) * (x + first)
    return torch.exp(-0.5 * first * first) * torch.exp(-0.5 * rest) * (1 / math.sqrt(2 * math.pi))


GAUSSIAN = Derivatives(gate=density, second=lambda x: density(x) * (2 - x * x))


def logistic(argument: Callable[[Tensor], tuple[Tensor, Tensor | float, Tensor | float]]) -> Derivatives:
    """For g = sigma(v): `argument` gives v and its first two derivatives."""

    def gate(x: Tensor) -> Tensor:
        v, v1, _ = argument(x)
        return v1 * torch.sigmoid(v) * torch.sigmoid(-v)

    def second(x: Tensor) -> Tensor:
        v, v1, v2 = argument(x)
        # 1 - 2 sigma(v) is -tanh(v / 2), in which nothing cancels.
        bracket = 2 * v1 + x * (v2 - v1 * v1 * torch.tanh(v / 2))
        return torch.sigmoid(v) * torch.sigmoid(-v) * bracket

    return Derivatives(gate, second)


def multiple(factor: float) -> Derivatives:
    return logistic(lambda x: (factor * x, factor, 0.0))


SCALE = 2 * math.sqrt(2 / math.pi)
CUBIC = 0.044715

# By the name of the activation.
DERIVATIVES = {
    "gelu": GAUSSIAN,
    "gelu_tanh": logistic(
        lambda x: (
            SCALE * (x + CUBIC * x * x * x),
            SCALE * (1 + 3 * CUBIC * x * x),
            6 * SCALE * CUBIC * x,
        )
    ),
    "gelu_sigmoid": multiple(1.702),
    "silu": multiple(1.0),
}


def in_float64(derivative: Callable[[Tensor], Tensor], x: Tensor, *factors: Tensor) -> Tensor:
    """derivative(x) times the factors, rounded once to the dtype of x."""
    y = derivative(x.to(torch.float64).clamp(-LARGE, LARGE))
    for factor in factors:
        y = y * factor
    return y.to(x.dtype)

# SPDX-License-Identifier: BSD-3-Clause
"""The functions as ball arithmetic sees them: exact values, correct rounding, and errors in ULP.

An activation is its gate: the function is f(x) = x·gate(x), and everything else here follows from that
one formula, the derivative through power series. So an activation is one row of `GATES`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

import numpy as np
from flint import arb, arb_series, arf, ctx

T = TypeVar("T", arb, arb_series)


class Gate(Protocol):
    """A function of a ball or of a power series."""

    def __call__(self, x: T, /) -> T: ...


def _normal_cdf(x: T, /) -> T:
    return (x / -arb(2).sqrt()).erfc() / 2


GATES: dict[str, Gate] = {
    "gelu": _normal_cdf,
}

FUNCTIONS = tuple(name + form for name in GATES for form in ("", "_grad"))

# Significand bits with the hidden one, and the exponent of the smallest subnormal.
_FORMATS = {"e": (11, -24), "f": (24, -149), "d": (53, -1074)}


def _parse(function: str) -> tuple[Gate, bool]:
    activation = function.removesuffix("_grad")
    return GATES[activation], activation != function


def ball(function: str, x: float | arb) -> arb:
    """The function at a finite x, as a ball of the working precision."""
    gate, derivative = _parse(function)
    if not derivative:
        return arb(x) * gate(arb(x))
    series = arb_series([arb(x), 1], prec=2)
    return (series * gate(series))[1]


def exact(function: str, x: float, bits: int = 80) -> arb:
    """The function at a finite x, to a relative 2^-bits, also beside a root of a derivative."""
    precision = bits + 16
    while True:
        with ctx.workprec(precision):
            value = ball(function, x)
        if x == 0 or value.rel_accuracy_bits() >= bits:
            return value
        precision *= 2


def root(activation: str) -> arb:
    """The root of the derivative, to the working precision."""
    low, high = arb(-2), arb(-1) / 4
    for _ in range(ctx.prec):
        middle = ((low + high) / 2).mid()
        if ball(f"{activation}_grad", middle) < 0:
            low = middle
        else:
            high = middle
    return low


def underflow(activation: str, dtype: np.dtype[Any]) -> float:
    """A t such that the value and the derivative underflow to -0 at every x <= -t, and hardly before."""
    least = _power_of_two(_FORMATS[dtype.char][1] - 2)
    low, high = 1.0, 1024.0
    while high - low > 2.0**-10:
        middle = (low + high) / 2
        if max(abs(ball(activation, -middle)), abs(ball(f"{activation}_grad", -middle))) < least:
            high = middle
        else:
            low = middle
    return high


def special(function: str, x: float) -> float | None:
    """What the contract fixes at x without computing anything, or None."""
    derivative = _parse(function)[1]
    if math.isnan(x):
        return math.nan
    if x == 0:
        return 0.5 if derivative else x
    if math.isinf(x):
        return (1.0 if derivative else x) if x > 0 else -0.0
    return None


def _exponent(value: arb) -> int:
    """e such that 2^e <= |value| < 2^(e + 1)."""
    mantissa, exponent = value.mid().man_exp()
    return int(abs(mantissa)).bit_length() + int(exponent) - 1


def _power_of_two(exponent: int) -> arb:
    return arb(arf((1, exponent)))


def _spacing(value: arb, dtype: np.dtype[Any]) -> int:
    """The exponent of the format's spacing at value."""
    precision, smallest = _FORMATS[dtype.char]
    return max(_exponent(value) + 1 - precision, smallest)


def ulp_error(function: str, x: float, y: np.floating[Any]) -> float:
    """|y - f(x)| over the spacing of y's format at f(x), an upper bound within a relative 2^-25.

    Infinite where the sign is wrong, that of a zero included, or a special value is.
    """
    fixed = special(function, x)
    if fixed is not None:
        same = math.isnan(y) if math.isnan(fixed) else y == fixed and np.signbit(y) == np.signbit(fixed)
        return 0.0 if same else math.inf
    value = exact(function, x)
    if not np.isfinite(y) or bool(np.signbit(y)) != (value < 0):
        return math.inf
    return float((abs(arb(float(y)) - value) * _power_of_two(-_spacing(value, y.dtype))).upper())


def _number(x: float, dtype: np.dtype[Any]) -> np.floating[Any]:
    number: np.floating[Any] = dtype.type(x)
    return number


def correctly_rounded(function: str, x: float, dtype: np.dtype[Any]) -> np.floating[Any]:
    """f(x) rounded once to the format, ties to even."""
    fixed = special(function, x)
    if fixed is not None:
        return _number(fixed, dtype)
    # f is transcendental, so no result is a tie: more bits always decide. gelu of the smallest subnormal
    # needs about 1100 of them, being x/2 and next to nothing.
    bits = 80
    while True:
        value = exact(function, x, bits)
        spacing = _spacing(value, dtype)
        with ctx.workprec(bits):
            units = (abs(value) * _power_of_two(-spacing) + 0.5).floor().unique_fmpz()
        if units is not None:
            return _number(math.copysign(math.ldexp(int(units), spacing), -1 if value < 0 else 1), dtype)
        bits *= 2


def worst_error(function: str, xs: Iterable[float], ys: Iterable[np.floating[Any]]) -> tuple[float, float]:
    """The worst error in ULP over all points, and the x where it is."""
    return max((ulp_error(function, float(x), y), float(x)) for x, y in zip(xs, ys, strict=True))

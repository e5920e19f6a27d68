# SPDX-License-Identifier: BSD-3-Clause
"""The functions in ball arithmetic: exact values, correct rounding, and errors in ULP.

An activation is its gate: the function is f(x) = x·gate(x), and everything else here follows from that
one formula, the derivative through power series. So an activation is one row of `GATES`, which also makes
the tables of src/reference/.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import numpy as np
from flint import arb, arb_series, arf, ctx, fmpq

T = TypeVar("T", arb, arb_series)


@dataclass(frozen=True)
class Gate:
    """gate(x). For x = -t and growing t it falls off like exp(-s(t)) with s(t) = t·(a + b·t + c·t²).

    `exponent` is (a, b, c), all to the working precision; `formula` is gate(x) from x and s(x). `plain` is
    gate(x) in double arithmetic, as it is usually written; test_reference.py compares it.
    """

    formula: Callable[[Any, Any], Any]
    exponent: Callable[[], tuple[arb, arb, arb]]
    plain: Callable[[float], float]

    def s(self, t: T, /) -> T:
        a, b, c = _exponent_terms(self, ctx.prec)
        return t * (t * (t * c + b) + a)

    def __call__(self, x: T, /) -> T:
        value: T = self.formula(x, self.s(x))
        return value


# Kept by the working precision, with which they are called.


@functools.cache
def _exponent_terms(gate: Gate, precision: int) -> tuple[arb, arb, arb]:
    return gate.exponent()


@functools.cache
def _minus_root_of_two(precision: int) -> arb:
    return -arb(2).sqrt()


def _normal_cdf(x: T, s: T) -> T:
    return (x / _minus_root_of_two(ctx.prec)).erfc() / 2


def _logistic(x: T, s: T) -> T:
    return 1 / (1 + (-s).exp())


def _exactly(numerator: int, denominator: int) -> arb:
    return arb(fmpq(numerator, denominator))


def _tanh_exponent() -> tuple[arb, arb, arb]:
    linear = 2 * (2 / arb.pi()).sqrt()
    return linear, arb(0), linear * _exactly(44715, 1000000)


# By the name of the ufunc.
GATES: dict[str, Gate] = {
    "gelu": Gate(
        _normal_cdf,
        lambda: (arb(0), _exactly(1, 2), arb(0)),
        lambda x: math.erfc(-x / math.sqrt(2)) / 2,
    ),
    "gelu_tanh": Gate(
        _logistic,
        _tanh_exponent,
        lambda x: 0.5 * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
    ),
    "gelu_sigmoid": Gate(
        _logistic,
        lambda: (_exactly(1702, 1000), arb(0), arb(0)),
        lambda x: 1 / (1 + math.exp(-1.702 * x)),
    ),
    "silu": Gate(
        _logistic,
        lambda: (arb(1), arb(0), arb(0)),
        lambda x: 1 / (1 + math.exp(-x)),
    ),
}

FUNCTIONS = tuple(name + form for name in GATES for form in ("", "_grad", "_gate"))

# At |x| > FAR every value and derivative is its limit, up to a relative error of e^-2048.
FAR = 2048.0


class Format(NamedTuple):
    """A binary floating-point format."""

    precision: int
    """Significand bits with the hidden one."""
    smallest: int
    """Exponent of the smallest subnormal."""

    @property
    def smallest_subnormal(self) -> float:
        return math.ldexp(1, self.smallest)

    @property
    def smallest_normal(self) -> float:
        return math.ldexp(1, self.smallest + self.precision - 1)

    @property
    def max(self) -> float:
        return math.ldexp(2 - math.ldexp(1, 1 - self.precision), 2 - self.smallest - self.precision)


# By the name of the dtype.
FORMATS = {
    "float16": Format(11, -24),
    "bfloat16": Format(8, -133),
    "float32": Format(24, -149),
    "float64": Format(53, -1074),
}


@functools.cache
def _format(dtype: np.dtype[Any]) -> Format:
    return FORMATS[dtype.name]


@functools.cache
def form_of(function: str) -> str:
    """ "value", "grad" or "gate"."""
    return next((form for form in ("grad", "gate") if function.endswith(f"_{form}")), "value")


@functools.cache
def activation_of(function: str) -> str:
    return function.removesuffix("_grad").removesuffix("_gate")


def ball(function: str, x: float | arb) -> arb:
    """The function at a finite x, as a ball of the working precision."""
    gate, form = GATES[activation_of(function)], form_of(function)
    if form == "gate":
        return gate(arb(x))
    if form == "value":
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
    least = _power_of_two(FORMATS[dtype.name].smallest - 2)
    low, high = 1.0, FAR
    while high - low > 2.0**-10:
        middle = (low + high) / 2
        if max(abs(ball(activation, -middle)), abs(ball(f"{activation}_grad", -middle))) < least:
            high = middle
        else:
            low = middle
    return high


def special(function: str, x: float) -> float | None:
    """What the contract fixes at x without computing anything, or None."""
    form = form_of(function)
    if math.isnan(x):
        return math.nan
    if x == 0:
        return x if form == "value" else 0.5
    if abs(x) > FAR:
        return least(form) if x < 0 else x if form == "value" else 1.0
    return None


def least(form: str) -> float:
    """The limit on the left."""
    return 0.0 if form == "gate" else -0.0


def limits(form: str, largest: float) -> list[tuple[float, float]]:
    """Arguments and results that the contract fixes in every format; `largest` is the format's."""
    value = form == "value"
    return [
        (math.inf, math.inf if value else 1.0),
        (-math.inf, least(form)),
        (0.0, 0.0 if value else 0.5),
        (-0.0, -0.0 if value else 0.5),
        (largest, largest if value else 1.0),
        (-largest, least(form)),
    ]


def _exponent(value: arb) -> int:
    """e such that 2^e <= value < 2^(e + 1), of an exact value."""
    mantissa, exponent = value.mid().man_exp()
    return int(mantissa).bit_length() + int(exponent) - 1


# How far, relatively, the float64 of a ball may be from what is in the ball, where that is known to 80 bits
# and float64 has not underflowed. Mostly this is near enough to decide by, and faster than large integers.
_NEAR = 2.0**-51


def _exponents(value: arb) -> tuple[int, int]:
    """_exponent() of both ends of the absolute value."""
    mantissa, exponent = math.frexp(abs(float(value)))
    if exponent > -1000 and 0.5 + _NEAR < mantissa < 1 - _NEAR:
        return exponent - 1, exponent - 1
    return _exponent(value.abs_lower()), _exponent(value.abs_upper())


def _nearest_integer(value: arb) -> int | None:
    """The integer nearest to a value that is not negative, or None where more bits are needed to tell."""
    near = float(value)
    if near < 2.0**49 and abs(near % 1 - 0.5) > near * _NEAR:
        return round(near)
    units = (value + 0.5).floor().unique_fmpz()
    return None if units is None else int(units)


def _power_of_two(exponent: int) -> arb:
    return arb(arf((1, exponent)))


def _with_spacing(function: str, x: float, dtype: np.dtype[Any], bits: int = 80) -> tuple[arb, int]:
    """The function at x, to a relative 2^-bits at least, and the exponent of the format's spacing there."""
    precision, smallest = _format(dtype)
    while True:
        value = exact(function, x, bits)
        with ctx.workprec(bits + 16):
            low, high = _exponents(value)
        # Close to a power of two, more bits are needed to tell on which side the result is; close to 1/2
        # about 1100 bits. Far out a million bits would be needed: there the value is below x, the gate below
        # 1, the derivative above 1.
        if low == high or bits > 2000:
            exponent = high if form_of(function) == "grad" else low
            return value, max(exponent + 1 - precision, smallest)
        bits *= 2


def ulp_error(function: str, x: float, y: np.generic) -> float:
    """|y - f(x)| over the spacing of y's format at f(x), an upper bound within a relative 2^-25.

    Infinite where the sign is wrong (also that of a zero), or a special value is wrong.
    """
    got = float(y)
    negative = math.copysign(1, got) < 0
    fixed = special(function, x)
    if fixed is not None:
        if math.isnan(fixed):
            return 0.0 if math.isnan(got) else math.inf
        return 0.0 if got == fixed and negative == (math.copysign(1, fixed) < 0) else math.inf
    value, spacing = _with_spacing(function, x, y.dtype)
    if not math.isfinite(got) or negative != (value < 0):
        return math.inf
    return float((abs(arb(got) - value) * _power_of_two(-spacing)).upper())


def correctly_rounded(function: str, x: float, dtype: np.dtype[Any]) -> Any:
    """f(x) rounded once to the format, ties to even, as a scalar of the dtype."""
    fixed = special(function, x)
    if fixed is not None:
        return dtype.type(fixed)
    precision, smallest = _format(dtype)
    # f is transcendental, so no result is a tie: more bits always decide. gelu of the smallest subnormal
    # needs about 1100 of them, because it is x/2 and very little more.
    bits = 80
    while True:
        value = exact(function, x, bits)
        with ctx.workprec(bits + 16):
            # Where the ball holds a power of two, it rounds to it, by the spacing on either side.
            spacing = max(max(_exponents(value)) + 1 - precision, smallest)
            units = _nearest_integer(abs(value) * _power_of_two(-spacing))
        if units is not None:
            return dtype.type(math.copysign(math.ldexp(units, spacing), -1 if value < 0 else 1))
        bits *= 2


def worst_error(function: str, xs: Iterable[Any], ys: Iterable[np.generic]) -> tuple[float, float]:
    """The worst error in ULP over all points, and the x where it is."""
    return max((ulp_error(function, float(x), y), float(x)) for x, y in zip(xs, ys, strict=True))

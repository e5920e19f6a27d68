# SPDX-License-Identifier: BSD-3-Clause
"""What the activations look like when an exporter writes them out in single operators.

An expression is kept as a sum of powers of x, some of them multiplied by one value of Erf, Tanh or Sigmoid.
So it does not matter in which order an exporter multiplies. A constant of a model stands for every number
that rounds to it: a coefficient is the interval of all that it may be, and matches a number of a formula that
lies in it.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

Interval = tuple[Fraction, Fraction]

Expression = dict[tuple[int, bool], Interval]
"""By the power of x, and whether the value of Erf, Tanh or Sigmoid is a factor: the coefficient."""

ONE: Interval = (Fraction(1), Fraction(1))
X: Expression = {(1, False): ONE}
VALUE: Expression = {(0, True): ONE}

HIGHEST = 8
"""No power of x beyond this one is kept: repeated squares would grow without end."""


def product(a: Interval, b: Interval) -> Interval:
    ends = [x * y for x in a for y in b]
    return min(ends), max(ends)


def add(a: Expression, b: Expression) -> Expression:
    total = dict(a)
    for key, (low, high) in b.items():
        before = total.get(key, (Fraction(0), Fraction(0)))
        total[key] = before[0] + low, before[1] + high
    return {key: interval for key, interval in total.items() if any(interval)}


def multiply(a: Expression, b: Expression) -> Expression | None:
    """The product, or None where it has the square of a value, or a high power."""
    total: Expression = {}
    for (power, value), first in a.items():
        for (other_power, other_value), second in b.items():
            if (value and other_value) or power + other_power > HIGHEST:
                return None
            total = add(total, {(power + other_power, value or other_value): product(first, second)})
    return total


def constant(expression: Expression) -> Interval | None:
    return expression[0, False] if set(expression) == {(0, False)} else None


def divide(a: Expression, b: Expression) -> Expression | None:
    """The quotient, where b is a constant."""
    divisor = constant(b)
    if divisor is None or divisor[0] <= 0 <= divisor[1]:
        return None
    return multiply(a, {(0, False): (1 / divisor[1], 1 / divisor[0])})


def power(a: Expression, exponent: int) -> Expression | None:
    total: Expression | None = a
    for _ in range(exponent - 1):
        total = multiply(total, a) if total else None
    return total


class Precision(NamedTuple):
    """Of a type of floating-point numbers."""

    bits: int
    exponent: int
    """Of the smallest normal number."""


FLOATS = {
    "FLOAT16": Precision(11, -14),
    "BFLOAT16": Precision(8, -126),
    "FLOAT": Precision(24, -126),
    "DOUBLE": Precision(53, -1022),
}
"""By ONNX's names of the types."""


def spacing(value: Fraction, precision: Precision) -> Fraction:
    """The distance of the numbers of a type about this one."""
    exponent = max(math.frexp(value)[1] - 1, precision.exponent)
    return Fraction(2) ** (exponent - precision.bits + 1)


SHORT = 4
"""Numbers of so few bits, such as 0.5 and 3, stand for themselves. Even in bfloat16, no other number of the
formulas becomes one of them."""


def slack(value: Fraction, dtype: str) -> Fraction:
    """How far from a constant of this type the number may be that it stands for."""
    if dtype not in FLOATS or value % spacing(value, Precision(SHORT, -1022)) == 0:
        return Fraction(0)
    step = spacing(value, FLOATS[dtype])
    if dtype != "DOUBLE":
        return step / 2
    # Exporters put constants of float32 into models of float64.
    single = spacing(value, FLOATS["FLOAT"])
    if value % single == 0:
        return single / 2
    return step  # 1 / sqrt(2), as it is computed, is not the nearest number


def is_nearest(value: float, number: Fraction, dtype: str) -> bool:
    """Whether a constant of this type stands for the number."""
    exact = Fraction(value)
    return abs(exact - number) <= slack(exact, dtype)


class Formula(NamedTuple):
    """An activation, written out."""

    activation: str
    operator: str
    """Erf, Tanh or Sigmoid."""
    argument: dict[int, Fraction]
    """What the operator gets: by power of x."""
    result: dict[tuple[int, bool], Fraction]
    """What the activation is, with the operator's value."""


SQRT_HALF = Fraction("0.7071067811865475244008443621048490392848")
SQRT_2_PI = Fraction("0.7978845608028653558798921198687637369517")
CUBE = Fraction("0.044715")
HALF = Fraction(1, 2)

_WITH_GATE = {(1, True): Fraction(1)}
_WITH_HALVES = {(1, False): HALF, (1, True): HALF}

FORMULAS = [
    Formula("gelu", "Erf", {1: SQRT_HALF}, _WITH_HALVES),
    Formula("gelu_tanh", "Tanh", {1: SQRT_2_PI, 3: SQRT_2_PI * CUBE}, _WITH_HALVES),
    # 1 + tanh(t) = 2 sigmoid(2 t)
    Formula("gelu_tanh", "Sigmoid", {1: 2 * SQRT_2_PI, 3: 2 * SQRT_2_PI * CUBE}, _WITH_GATE),
    Formula("gelu_sigmoid", "Sigmoid", {1: Fraction("1.702")}, _WITH_GATE),
    Formula("silu", "Sigmoid", {1: Fraction(1)}, _WITH_GATE),
]

SLOPES = {
    formula.activation: formula.argument[1]
    for formula in FORMULAS
    if formula.operator == "Sigmoid" and set(formula.argument) == {1}
}
"""Of the activations x sigmoid(alpha x): alpha."""

OPERATORS = frozenset(formula.operator for formula in FORMULAS)


def is_shaped(formula: Formula, argument: Expression, result: Expression) -> bool:
    """Whether the expressions have the terms of the formula, with whatever coefficients."""
    return set(result) == set(formula.result) and set(argument) == {
        (power, False) for power in formula.argument
    }


class Difference(NamedTuple):
    """A coefficient that keeps expressions from being a formula."""

    there: Fraction
    expected: Fraction
    what: str
    activation: str

    @property
    def size(self) -> Fraction:
        return abs(self.there / self.expected - 1)

    def __str__(self) -> str:
        there, expected = (f"{float(number):.8g}" for number in (self.there, self.expected))
        if there == expected:
            there, expected = (f"{float(number):.17g}" for number in (self.there, self.expected))
        return f"{self.what.format(there)}, {self.activation} has {expected}"


def differences(formula: Formula, argument: Expression, result: Expression) -> list[Difference]:
    """What keeps expressions that have the formula's terms from being the formula."""

    def term(power: int, value: bool) -> str:
        return ("{} x" if power == 1 else f"{{}} x^{power}") + (f" {formula.operator}(..)" if value else "")

    compared = [
        (argument[power, False], number, f"{formula.operator} gets {term(power, False)}")
        for power, number in formula.argument.items()
    ]
    compared += [(result[key], number, term(*key)) for key, number in formula.result.items()]
    return [
        Difference((low + high) / 2, number, what, formula.activation)
        for (low, high), number, what in compared
        if not low <= number <= high
    ]

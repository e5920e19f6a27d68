"""The intervals of the main range, and the floating-point formats that it is computed in.

bias + scale n, rounded once, has the number of the interval of n in its lowest bits. bias is so close to a
power of two that the sum passes it on the way to the end of the table, and with it the spacing of floats
changes: the intervals beyond are half as wide (or twice, where scale is negative). So one fused multiply-add
finds the row, in a table that is dense where the function needs it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from flint import arb

INTERVALS = 16


@dataclass(frozen=True)
class Format:
    """A binary floating-point format and what the main range does in it."""

    suffix: str
    scalar: type[np.floating]
    digits: int  # significand bits
    degree: int
    candidates: int  # centres tried per bucket in the search

    def round(self, value: arb | float) -> float:
        return float(self.scalar(float(value.mid()) if isinstance(value, arb) else value))

    def literal(self, value: float) -> str:
        if value == 0:
            return "-0.0" if math.copysign(1, value) < 0 else "0.0"
        mantissa, exponent = float(value).hex().split("p")
        return f"{mantissa.rstrip('0').rstrip('.')}p{exponent}"


F32 = Format("f32", np.float32, 24, 6, 400)
F64 = Format("f64", np.float64, 53, 12, 60)


def ordinal(fmt: Format, value: float) -> int:
    """Numbers of the format that are not negative, counted from 0."""
    bits = np.array(value, fmt.scalar).view(f"i{np.dtype(fmt.scalar).itemsize}")
    return int(bits)


@dataclass(frozen=True)
class Main:
    """The intervals of one function's main range: 0 up to `near`, more of twice that width as far as interval
    `turn`, from there on half as wide; where `wider`, twice as wide. If `turn` is 16 or more, all alike."""

    near: float
    turn: int
    wider: bool = False

    def index_map(self, fmt: Format) -> tuple[float, float]:
        """scale, bias. Passing 2^digits, floats are 1 apart below and 2 above."""
        power = 2.0**fmt.digits
        if self.wider:
            return fmt.round(-1 / (2 * self.near)), power - self.turn
        return fmt.round(1 / self.near), power + 2 * self.turn

    @property
    def limit(self) -> float:
        """Where the last interval ends."""
        widths = 2 * (31 - self.turn) if self.wider else min(15.5 + self.turn, 31)
        return self.near * widths

    def number(self, fmt: Format, n: float) -> int:
        """Of the interval, as the kernels find it."""
        scale, bias = self.index_map(fmt)
        biased = Fraction(n) * Fraction(scale) + Fraction(bias)
        spacing = 2 if biased >= 2**fmt.digits else 1
        return abs(ordinal(fmt, float(round(biased / spacing) * spacing)) - ordinal(fmt, bias))

    def end(self, fmt: Format, intervals: int) -> float:
        """The last n in the first so many."""
        near, far = 0.0, -64 * self.near
        assert self.number(fmt, far) >= intervals
        while (middle := fmt.round((near + far) / 2)) not in (near, far):
            near, far = (middle, far) if self.number(fmt, middle) < intervals else (near, middle)
        return near

    def edges(self, fmt: Format) -> list[float]:
        return [0.0] + [-self.end(fmt, i + 1) for i in range(INTERVALS)]

    def rows(self, fmt: Format) -> list[int]:
        """The interval that each row of the table is for."""
        bias = ordinal(fmt, self.index_map(fmt)[1])
        step = 1 if self.wider else -1
        number = {(bias + step * i) % INTERVALS: i for i in range(INTERVALS)}
        return [number[row] for row in range(INTERVALS)]

    def first_rows(self, fmt: Format) -> list[int]:
        """The same for the first half of the intervals, rows being modulo as many."""
        half = INTERVALS // 2
        rows = self.rows(fmt)
        return [min(rows[row], rows[row + half]) for row in range(half)]

"""Main-range tables of correctly rounded float32.

P is that of generate.py, the intervals are those of intervals.py. The kernels (kernels/rounded.h) add up the
first three terms of the polynomial in d = n - centre as sums high + low, and the rest in float32. So the sum
is good to some 2^-31, as long as the coefficients of degree 0, 1 and 2 are. As one float each, they are so
only at centres where P and P' happen to be that close to floats (the accurate tables of Gal). Of the floats
around the middle of an interval, one in some 2^17 is such a centre; these are searched for. What the rounding
of the second and the higher coefficients costs is made up for by those after them, each of which is fitted
again after the ones before it were rounded.

The kernels need to know how far high + low may be from the exact number. It is measured here, on many
arguments; tests/c/exhaustive.c shows that it holds on all of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from flint import arb, arb_mat
from intervals import F32, INTERVALS, Main
from numpy.typing import NDArray

DEGREE = 7
HIGH = 3  # so many coefficients belong to the part that is summed as high + low

Floats = NDArray[np.float64]
Function = Callable[[arb], arb]


class Side(Protocol):
    """What is needed here of the description of a value, derivative or gate in generate.py."""

    @property
    def form(self) -> str: ...
    @property
    def p(self) -> Function: ...
    @property
    def root(self) -> Function | None: ...
    @property
    def main(self) -> Mapping[str, Main]: ...


def spacing(values: Floats) -> Floats:
    """Of float32."""
    spacings: Floats = np.spacing(np.abs(values).astype("f4")).astype("f8")
    return spacings


def to_float32(values: Floats) -> Floats:
    return values.astype("f4").astype("f8")


def fma(a: Floats, b: Floats, c: Floats | float) -> Floats:
    """As float32 computes it, but for a second rounding of what is almost halfway."""
    return to_float32(a * b + c)


def crosses_zero(values: Floats) -> bool:
    return bool(np.min(values) < 0 < np.max(values))


class Chebyshev:
    """A function on an interval as a sum of Chebyshev polynomials, good to float64."""

    TERMS = 30

    def __init__(self, function: Function, low: float, high: float) -> None:
        self.middle, self.half = (low + high) / 2, (high - low) / 2
        count = self.TERMS
        angles = [arb.pi() * (2 * k + 1) / (2 * count) for k in range(count)]
        values = [function(self.middle + self.half * angle.cos()) for angle in angles]
        sums = [
            sum((value * (angle * k).cos() for value, angle in zip(values, angles, strict=True)), arb(0))
            for k in range(count)
        ]
        self.terms = [float((s * 2 / count).mid()) for s in sums]
        self.terms[0] /= 2

    def slope(self) -> Chebyshev:
        slope = object.__new__(Chebyshev)
        slope.middle, slope.half = self.middle, self.half
        terms = [0.0] * (len(self.terms) + 1)
        for k in range(len(self.terms) - 1, 0, -1):
            terms[k - 1] = terms[k + 1] + 2 * k * self.terms[k] if k + 1 < len(terms) else 0.0
        terms[0] /= 2
        slope.terms = [t / self.half for t in terms[: len(self.terms)]]
        return slope

    def __call__(self, n: Floats) -> Floats:
        t = (n - self.middle) / self.half
        after, last = np.zeros_like(t), np.zeros_like(t)
        for term in self.terms[:0:-1]:
            last, after = 2 * t * last - after + term, last
        return t * last - after + self.terms[0]


@dataclass
class Interval:
    centre: float
    coefficients: list[float]
    error: float = math.inf  # of high + low; relative to the result, of the derivative absolute
    rest: float = 0.0  # of the derivative: what the coefficient of degree 0 lacks


class Search:
    """The search for one interval, n from low to high."""

    # How much of the interval the centres are searched in; how many are tried in full.
    AROUND, TRIED = 0.35, 40

    def __init__(self, side: Side, index: int) -> None:
        edges = side.main["f32cr"].edges(F32)
        self.form = side.form
        self.low, self.high = -edges[index + 1], -edges[index]
        # Interval 0 begins at 0, where only a centre of 0 gives differences without a rounding.
        self.at_zero = index == 0
        self.split = self.at_zero and side.form == "value"
        self.target: Function = (lambda n: side.p(n) - n / 2) if self.split else side.p
        self.middle, self.half = (self.low + self.high) / 2, (self.high - self.low) / 2
        self.root = F32.round(side.root(arb(0))) if side.form == "grad" and side.root else math.inf
        self.p = Chebyshev(self.target, self.low - self.half / 50, self.high + self.half / 50)

        nodes = 2 * (DEGREE + 2)
        self.nodes = [
            self.middle + self.half * (arb.pi() * (2 * k + 1) / (2 * nodes)).cos() for k in range(nodes)
        ]
        self.values = [self.target(node) for node in self.nodes]
        self.weights = [abs(side.p(node)) for node in self.nodes]
        if side.form == "grad":
            self.weights = [max(self.weights, key=lambda w: float(w.mid()))] * nodes

        # With many small arguments, whose results have bits to spare for errors.
        last = self.high if not self.at_zero else self.high - 1e-4 * self.half
        self.arguments = to_float32(np.linspace(self.low, last, 40001))
        self.exact = self.p(self.arguments)
        self.against = np.abs(self.exact + self.arguments / 2 if self.split else self.exact)
        if side.form == "grad":
            self.against = np.ones_like(self.exact)

    def fit(self, centre: float, known: Mapping[int, float], rest: float) -> list[float]:
        known = dict(known)
        d = [node - centre for node in self.nodes]
        for power in range(DEGREE + 1):
            if power in known:
                continue
            unknown = [k for k in range(power, DEGREE + 1) if k not in known]
            matrix = arb_mat([[t**k / w for k in unknown] for t, w in zip(d, self.weights, strict=True)])
            right = arb_mat(
                [
                    [(value - sum((arb(c) * t**k for k, c in known.items()), arb(rest))) / w]
                    for t, value, w in zip(d, self.values, self.weights, strict=True)
                ]
            )
            transposed = matrix.transpose()
            solution = (transposed * matrix).solve(transposed * right)
            known[power] = F32.round(solution[0, 0].mid())
        return [known[k] for k in range(DEGREE + 1)]

    def error(self, centre: float, coefficients: list[float], rest: float) -> float:
        """The largest error of high + low + rest, computed as the kernels do it."""
        d = to_float32(self.arguments - centre)
        if np.any(d != self.arguments - centre):
            return math.inf
        low = np.zeros_like(d)
        high = np.full_like(d, coefficients[-1])
        for coefficient in coefficients[-2 : HIGH - 1 : -1]:
            high = fma(high, d, coefficient)
        for coefficient in coefficients[HIGH - 1 :: -1]:
            last = high
            high = fma(last, d, coefficient)
            low = fma(low, d, fma(last, d, to_float32(coefficient - high)))
        return float(np.max(np.abs((high - self.exact) + to_float32(low + rest)) / self.against))

    def candidates(self) -> list[tuple[float, float, float]]:
        """Centres with the coefficients of degree 0 and 1, the most accurate first.

        The kernels need the difference between a coefficient and its sum with what is added. Where that may
        be larger than the coefficient, the difference is exact only if the coefficient has no bits below its
        last one. Where the two may cancel, it is not: the smaller the coefficient, the smaller the error."""
        reach = self.half * (1 + self.AROUND)
        step = float(spacing(np.array(self.middle)))
        first, last = (self.middle + sign * self.AROUND * self.half for sign in (-1, 1))
        centres = to_float32(step * np.arange(math.ceil(first / step), math.floor(last / step)).astype("f8"))
        slope = self.p.slope()
        value, slopes = self.p(centres), slope(centres)
        curvature = float(np.max(np.abs(slope.slope()(self.arguments))))
        value_step = spacing(np.maximum(np.abs(value), np.abs(slopes) * reach))
        slope_step = spacing(np.maximum(np.abs(slopes), curvature * reach / 2))
        c0, c1 = np.round(value / value_step) * value_step, np.round(slopes / slope_step) * slope_step
        cost = np.abs(c1 - slopes) * reach / 2
        if crosses_zero(slope(self.arguments)):
            cost += spacing(c1) / 2 * reach
        if self.form != "grad":
            cost = (cost + np.abs(c0 - value)) / np.abs(value)
        best = np.argsort(cost, kind="stable")[: self.TRIED]
        return [(float(centres[i]), float(c0[i]), float(c1[i])) for i in best]

    def candidates_at_root(self) -> list[tuple[float, float]]:
        """Centres beside the root with the coefficient of degree 1, the most accurate first. They are so
        near to it that the value there is small, and adding it to the low part costs nothing."""
        centres = self.root + float(spacing(np.array(self.root))) * np.arange(-500, 501).astype("f8")
        slopes = self.p.slope()(centres)
        best = np.argsort(np.abs(to_float32(slopes) - slopes), kind="stable")[: self.TRIED]
        return [(float(centres[i]), F32.round(float(slopes[i]))) for i in best]

    def best(self) -> Interval:
        if self.split:
            # The signs of the zeros make x = -0 give -0: see kernels/main_range.h.
            attempts = [(0.0, {0: -0.0, 1: 0.0})]
        elif self.at_zero:
            attempts = [(0.0, {0: 0.5})]
        elif self.low < self.root < self.high:
            # Small differences of larger numbers would not be exact, but beside a coefficient of 0 they are.
            attempts = [(centre, {0: 0.0, 1: c1}) for centre, c1 in self.candidates_at_root()]
        else:
            attempts = [(centre, {0: c0, 1: c1}) for centre, c0, c1 in self.candidates()]
        best = Interval(0.0, [])
        for centre, known in attempts:
            rest = 0.0
            if self.form == "grad" and not self.at_zero:
                rest = F32.round(self.target(arb(centre)) - known[0])
            coefficients = self.fit(centre, known, rest)
            error = self.error(centre, coefficients, rest)
            if error < best.error:
                best = Interval(centre, coefficients, error, rest)
        return best


# The errors that the kernels allow for are larger than the measured ones by this factor.
MARGIN = 1.25


def literal(value: float) -> str:
    return F32.literal(F32.round(value)) + "f"


def far(side: Side, smallest: int, start: float) -> float:
    """The first multiple of 1/8 from `start` on from which |P(-t)| is below half the smallest subnormal,
    2^smallest."""
    t = math.ceil(8 * start) / 8
    while not abs(side.p(arb(-t))) < arb(2) ** (smallest - 1):
        t += 0.125
    return t


def array(name: str, arrays: list[list[float]]) -> str:
    """A member of the table, four numbers a line."""
    texts = []
    for values in arrays:
        literals = [literal(value) for value in values]
        lines = [", ".join(literals[i : i + 4]) for i in range(0, len(literals), 4)]
        texts.append("{" + ",\n     ".join(lines) + "}")
    return f"{name} =\n    {{" + ",\n     ".join(texts) + "}"


def table(activation: str, side: Side) -> str:
    """The C text of one table."""
    main = side.main["f32cr"]
    intervals = [Search(side, index).best() for index in range(INTERVALS)]
    edges = main.edges(F32)
    scale, bias = main.index_map(F32)
    kind = "absolute" if side.form == "grad" else "relative"
    comment = [
        f"/* {side.form}, correctly rounded f32: interval, |x| up to, worst {kind} error of high + low",
        *(
            f" *   {i:2}  {edges[i + 1]:.6f}  2^{math.log2(interval.error):.1f}"
            for i, interval in enumerate(intervals)
        ),
        " */",
    ]

    def entry(interval: Interval) -> list[float]:
        allowed = MARGIN * interval.error
        allowed += float(spacing(np.array(interval.rest)))  # as the sums are rounded
        bounds = [interval.rest + sign * allowed for sign in (1, -1)] if side.form == "grad" else [0.0, 0.0]
        return [interval.centre, *interval.coefficients, *bounds]

    def columns(rows: list[int]) -> list[list[float]]:
        return [list(column) for column in zip(*(entry(intervals[i]) for i in rows), strict=True)]

    error = 0.0 if side.form == "grad" else MARGIN * max(interval.error for interval in intervals)
    parts = [
        f".scale = {literal(scale)}",
        f".bias = {literal(bias)}",
        f".near = {literal(main.end(F32, 1))}",
        f".end = {{{', '.join(literal(main.end(F32, count)) for count in (INTERVALS // 2, INTERVALS))}}}",
        f".error = {literal(error)}",
        f".far = {literal(-far(side, -149, main.limit))}",
        array(".column", columns(main.rows(F32))),
        array(".first", columns(main.first_rows(F32))),
    ]
    return (
        "\n".join(comment)
        + f"\nstatic const struct gelu_table_f32cr {activation}_{side.form}_f32cr = {{\n    "
        + ",\n    ".join(parts)
        + ",\n};\n"
    )

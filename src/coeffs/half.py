"""Main-range tables of float16 and bfloat16: every result correctly rounded, by float32 arithmetic.

P is that of generate.py, the intervals are those of intervals.py. There are so few arguments that each of
them can have its say: f(-t) and f(t) are rounded as they should be if and only if the polynomial is between
two bounds at n = -t, and these are linear constraints on its coefficients. Taken is the polynomial that keeps
farthest from all bounds, in units of the error that float32 evaluation may add. Compared with the polynomial
of least error, it leans to the safe side at the few arguments where f is almost halfway between two numbers
of the format. (One degree less leaves most functions without a solution even if their main range ends at
2.5.)

The coefficients are rounded one after another, the others fitted again in between. Then every argument is
evaluated, bit by bit as the kernels do it. Where a result is wrong, its constraints count more in the next
attempt. What this module returns has no wrong result.

All arithmetic here gives the same bits on every machine; a library's linear programs or matrices would not.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from flint import arb, arb_mat, ctx
from intervals import F32, INTERVALS, Main
from numpy.typing import NDArray

FARTHEST = 128.0  # no main range gets there, and no square overflows

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]
Positions = NDArray[np.intp]


class Side(Protocol):
    """What is needed here of the value's or the derivative's description in generate.py."""

    @property
    def form(self) -> str: ...
    @property
    def p(self) -> Callable[[arb], arb]: ...
    @property
    def main(self) -> Mapping[str, Main]: ...


@dataclass(frozen=True)
class Format:
    suffix: str
    digits: int  # significand bits
    least: int  # exponent of the smallest subnormal
    degree: int
    ties_to_even: bool  # else to the larger number
    # What is not fitted in interval 0 of a value. There, f(x) is x/2 and a little more, and x/2 is a tie for
    # every second subnormal. In float16 a c_0 of 2^-48 or more tips the balance. In bfloat16 c_0 would be a
    # subnormal of float32, with which a fused multiply-add takes far longer on some CPUs; so there the
    # kernels round ties up, and x/2 has to be exact.
    near: Mapping[int, float]

    def numbers(self) -> Floats:
        """All that are not negative and below FARTHEST."""
        bits = np.arange(1 << 15)
        fraction, exponent = bits & ((1 << (self.digits - 1)) - 1), bits >> (self.digits - 1)
        significand = fraction + ((exponent > 0) << (self.digits - 1))
        values: Floats = np.ldexp(significand.astype("f8"), np.maximum(exponent, 1) - 1 + self.least)
        return values[values < FARTHEST]


FORMATS = (
    Format("f16", 11, -24, 4, True, {}),
    Format("bf16", 8, -133, 3, False, {0: -0.0, 1: 0.5}),
)


def spacing(v: Floats) -> Floats:
    """Of float32."""
    spacings: Floats = np.spacing(np.abs(v).astype("f4")).astype("f8")
    return spacings


def add(a: Floats, b: Floats) -> Floats:
    """In float32. The float64 sum is rounded to odd, which makes rounding twice as good as rounding once."""
    s = a + b
    t = s - a
    error = (a - (s - t)) + (b - t)
    even = s.view("i8") & 1 == 0
    odd = np.where((error != 0) & even, np.nextafter(s, np.copysign(np.inf, error)), s)
    return odd.astype("f4").astype("f8")


def fma(a: Floats, b: Floats, c: float) -> Floats:
    """In float32: float64 holds the product exactly."""
    return add(a * b, np.full_like(a, c))


def horner(n: Floats, centre: float, coefficients: list[float]) -> Floats:
    """The polynomial in n - centre, as the kernels compute it in float32."""
    d = add(n, np.full_like(n, -centre))
    p = np.full_like(n, coefficients[-1])
    for coefficient in coefficients[-2::-1]:
        p = fma(p, d, coefficient)
    return p


def power(v: Floats, exponent: int) -> Floats:
    """By multiplications: how v**exponent rounds depends on the machine."""
    result = np.ones_like(v)
    for _ in range(exponent):
        result = result * v
    return result


def round_to_odd(exact: arb) -> float:
    """In float64, so that nothing falls onto a bound that is not there."""
    mantissa, exponent = (int(v) for v in exact.mid().man_exp())
    excess = max(abs(mantissa).bit_length() - 53, 0)
    kept = abs(mantissa) >> excess
    return math.copysign(math.ldexp(kept | (kept << excess != abs(mantissa)), exponent + excess), mantissa)


class Bounds:
    """Of the numbers that round to what the exact ones round to."""

    def __init__(self, fmt: Format, exact: Floats) -> None:
        exponent = np.maximum(np.frexp(exact)[1] - fmt.digits, fmt.least)
        rounded = np.rint(np.ldexp(np.abs(exact), -exponent))
        # Below a power of two the spacing is half as large.
        first = (rounded == 2.0 ** (fmt.digits - 1)) & (exponent > fmt.least)
        last = rounded == 2.0**fmt.digits
        inner = np.ldexp(np.maximum(rounded - np.where(first, 0.25, 0.5), 0), exponent)
        outer = np.ldexp(rounded + np.where(last, 1.0, 0.5), exponent)
        self.low, self.high = np.where(exact < 0, -outer, inner), np.where(exact < 0, -inner, outer)
        even = rounded % 2 == 0
        self.with_low = even | (not fmt.ties_to_even)
        self.with_high = even & fmt.ties_to_even & (self.high != 0)  # not +0 instead of -0

    def distance(self, exact: Floats, at: Positions) -> Floats:
        distances: Floats = np.minimum(exact - self.low[at], self.high[at] - exact)
        return distances

    def hold(self, y: Floats, at: Positions) -> Truths:
        above = (y > self.low[at]) | (self.with_low[at] & (y == self.low[at]))
        below = (y < self.high[at]) | (self.with_high[at] & (y == self.high[at]))
        both: Truths = above & below
        return both


class Arguments:
    """All t = |x| of the main range: their intervals, f(-t) and f(t), the bounds on what is computed."""

    def __init__(self, fmt: Format, side: Side) -> None:
        self.fmt, self.form, value = fmt, side.form, side.form == "value"
        self.scale, self.bias = side.main[fmt.suffix].index_map(F32)
        t = fmt.numbers()[value:]  # 0 has itself for a value, whatever the table
        biased = fma(-t, np.full_like(t, self.scale), self.bias).astype("f4")
        index = np.abs(biased.view("i4") - np.float32(self.bias).view("i4"))
        self.t, self.index = t[index < INTERVALS], index[index < INTERVALS]
        exact = [(side.p(arb(-x)), x) for x in self.t.tolist()]
        self.negative = np.array([round_to_odd(p) for p, _ in exact])
        self.positive = np.array([round_to_odd(x + p if value else 1 - p) for p, x in exact])
        self.negative_bounds, self.positive_bounds = Bounds(fmt, self.negative), Bounds(fmt, self.positive)

    def distance(self, at: Positions) -> Floats:
        """From the results to the bounds on them, the smaller of -t and t."""
        return np.minimum(
            self.negative_bounds.distance(self.negative[at], at),
            self.positive_bounds.distance(self.positive[at], at),
        )

    def wrong(self, at: Positions, centre: float, coefficients: list[float]) -> Truths:
        """Which results at these positions are, for -t and for t."""
        t = self.t[at]
        p = horner(-t, centre, coefficients)
        mirrored = add(t, p) if self.form == "value" else add(np.ones_like(t), -p)
        return ~np.stack([self.negative_bounds.hold(p, at), self.positive_bounds.hold(mirrored, at)])


@dataclass(frozen=True)
class Constraints:
    """low + margin noise <= polynomial <= high - margin noise at every d."""

    d: Floats
    low: Floats
    high: Floats
    noise: Floats

    def knowing(self, exponent: int, coefficient: float) -> Constraints:
        """What is left for the others, which have no influence where d = 0."""
        known, rest = coefficient * power(self.d, exponent), self.d != 0
        return Constraints(
            self.d[rest], (self.low - known)[rest], (self.high - known)[rest], self.noise[rest]
        )

    def margin(self, coefficients: list[float]) -> float:
        p = np.zeros_like(self.d)
        for c in reversed(coefficients):
            p = p * self.d + c
        return float(np.min(np.minimum(p - self.low, self.high - p) / self.noise))


def constraints(arguments: Arguments, at: Positions, centre: float) -> Constraints:
    """For -t, then for t."""
    t, p, mirrored = arguments.t[at], arguments.negative[at], arguments.positive[at]
    d = add(-t, np.full_like(t, -centre))
    slope = (p.max() - p.min()) / (t.max() - t.min())
    # Half a unit for the last rounding and, of the linear term, for the one before; for t, one rounding more.
    noise = (spacing(p) + spacing(slope * d)) / 2
    low, high = arguments.positive_bounds.low[at], arguments.positive_bounds.high[at]
    low, high = (low - t, high - t) if arguments.form == "value" else (1 - high, 1 - low)
    return Constraints(
        np.concatenate([d, d]),
        np.concatenate([arguments.negative_bounds.low[at], low]),
        np.concatenate([arguments.negative_bounds.high[at], high]),
        np.concatenate([noise, noise + spacing(mirrored) / 2]),
    )


def solve(rows: list[list[float]], right: list[float]) -> list[float]:
    solution = arb_mat([[arb(v) for v in row] for row in rows]).solve(arb_mat([[arb(v)] for v in right]))
    return [float(solution[i, 0].mid()) for i in range(len(right))]


def exchange(given: Constraints, exponents: list[int]) -> tuple[list[float], float]:
    """Coefficients of these powers of d with the largest margin, and the margin.

    Remez' exchange algorithm (the dual simplex method): of the constraints, as many as there are unknowns
    hold as equations; the one that their solution violates most takes the place of one of them.
    """
    columns = [power(given.d, k) / given.noise for k in exponents]
    low, high = given.low / given.noise, given.high / given.noise
    size = len(exponents) + 1

    def row(point: int, sign: float) -> list[float]:
        return [*(sign * float(column[point]) for column in columns), -1.0]

    # Any points will do at first, if the signs make the constraints oppose each other.
    points = [int(given.d.argmin())]
    while len(points) < size:
        distances = [np.abs(given.d - given.d[point]) for point in points]
        points.append(int(np.min(distances, axis=0).argmax()))
    first, *others = [row(point, 1)[:-1] for point in points]
    weights = [1.0, *solve([list(column) for column in zip(*others, strict=True)], [-v for v in first])]
    basis = [(point, math.copysign(1, weight)) for point, weight in zip(points, weights, strict=True)]
    for _step in range(1000):  # it takes a dozen
        rows = [row(*element) for element in basis]
        right = [float(low[i]) if sign > 0 else -float(high[i]) for i, sign in basis]
        *coefficients, margin = solve(rows, right)
        p = np.zeros_like(low)
        for c, column in zip(coefficients, columns, strict=True):
            p += c * column
        above, below = p - low - margin, high - p - margin
        i, j = int(above.argmin()), int(below.argmin())
        worst, entering = min((float(above[i]), (i, 1.0)), (float(below[j]), (j, -1.0)))
        if worst > -1e-4 * max(1, abs(margin)):
            return coefficients, margin
        transposed = [list(column) for column in zip(*rows, strict=True)]
        weights = solve(transposed, [0.0] * len(exponents) + [-1.0])
        change = solve(transposed, row(*entering))
        least = 1e-9 * max(change)  # solve() rounds: what should be 0 may not be
        leaving = min((k for k in range(size) if change[k] > least), key=lambda k: weights[k] / change[k])
        basis[leaving] = entering
    raise ArithmeticError("the exchange algorithm does not end")


def fit_rounded(fmt: Format, given: Constraints, known: Mapping[int, float]) -> tuple[list[float], float]:
    """All coefficients, the known ones among them; and the margin before any was rounded."""
    found, margins = dict(known), []
    for k, coefficient in known.items():
        given = given.knowing(k, coefficient)
    while exponents := [k for k in range(fmt.degree + 1) if k not in found]:
        best, margin = exchange(given, exponents)
        margins.append(margin)
        k = exponents[0]
        found[k] = F32.round(best[0])
        given = given.knowing(k, found[k])
    return [found[k] for k in range(fmt.degree + 1)], margins[0]


def centres(arguments: Arguments, at: Positions) -> Iterator[float]:
    """Arguments, so that d is exact: first the one closest to a root or the middle, then the one whose result
    is closest to a bound, as d is 0 and only one coefficient rounds there, then anywhere."""
    t, p = arguments.t[at], arguments.negative[at]
    if p.min() < 0 < p.max():
        yield -float(t[np.abs(p).argmin()])
    golden = (math.sqrt(5) - 1) / 2
    for k in range(50):
        if k == 1:
            yield -float(t[arguments.distance(at).argmin()])
        yield -float(t[np.searchsorted(t, t[0] + (0.5 + k * golden) % 1 * (t[-1] - t[0]))])


@dataclass(frozen=True)
class Interval:
    centre: float
    coefficients: list[float]
    end: float  # largest t
    margin: float


def make_interval(arguments: Arguments, index: int) -> Interval:
    fmt = arguments.fmt
    at = np.flatnonzero(arguments.index == index)
    t = arguments.t[at]
    near = index == 0 and arguments.form == "value"  # d = n there, or the smallest results would drown
    known = fmt.near if near else {}
    # Where x/2 is exact, the smallest arguments decide nothing, least of all the ties.
    decides = t > (2.0 ** (-fmt.digits - 4) if known else -1)
    for centre in [0.0] if near else centres(arguments, at):
        given = weighted = constraints(arguments, at[decides], centre)
        for _attempt in range(20):
            coefficients, margin = fit_rounded(fmt, weighted, known)
            if margin < 0:
                break
            wrong = arguments.wrong(at, centre, coefficients)
            if not wrong.any():
                return Interval(centre, coefficients, float(t[-1]), given.margin(coefficients))
            heavier = np.where(wrong[:, decides].ravel(), 1.15, 1)
            weighted = replace(weighted, noise=weighted.noise * heavier)
    raise ValueError(
        f"{arguments.form} {fmt.suffix}: no polynomial found for interval {index}, {t[0]} to {t[-1]};"
        " Main needs another near or turn"
    )


def column_text(values: Iterable[float], per_line: int = 4) -> str:
    literals = [f"{F32.literal(v)}f" for v in values]
    lines = [", ".join(literals[i : i + per_line]) for i in range(0, len(literals), per_line)]
    return "{" + ",\n     ".join(lines) + "}"


def table(prefix: str, side: Side, fmt: Format) -> str:
    """C text."""
    with ctx.workprec(256):  # the smallest bfloat16 has f(x) = x/2 + 2^-134 x
        arguments = Arguments(fmt, side)
        intervals = [make_interval(arguments, index) for index in range(INTERVALS)]
    comment = [
        f"/* {side.form}, {fmt.suffix}: interval, |x| up to,"
        " smallest distance to a bound in estimated errors of the evaluation",
        *(f" *   {i:2}  {interval.end:.6f}  {interval.margin:.2f}" for i, interval in enumerate(intervals)),
        " */",
    ]
    rows = [[interval.centre, *interval.coefficients] for interval in intervals]
    main = side.main[fmt.suffix]
    tables = {"column": main.rows(F32), "first": main.first_rows(F32)}
    ends = [-intervals[last].end for last in (INTERVALS // 2 - 1, INTERVALS - 1)]
    parts = [
        f".scale = {F32.literal(arguments.scale)}f",
        f".bias = {F32.literal(arguments.bias)}f",
        f".end = {column_text(ends)}",
        *(
            f".{name} =\n    {{"
            + ",\n     ".join(column_text(column) for column in zip(*(rows[i] for i in order), strict=True))
            + "}"
            for name, order in tables.items()
        ),
    ]
    return (
        "\n".join(comment)
        + f"\nstatic const struct gelu_table_{fmt.suffix} {prefix}_{side.form}_{fmt.suffix} = {{\n    "
        + ",\n    ".join(parts)
        + ",\n};\n"
    )

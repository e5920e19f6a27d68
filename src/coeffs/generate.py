"""Make the coefficients of the kernels, in arbitrary precision.

    python src/coeffs/generate.py [--check | --unchanged]

writes coefficients.h beside this file; --check compares with the committed one instead, --unchanged looks
whether that or a program here has changed since. It needs python-flint and NumPy.

With n = -|x|, every activation f(x) = x gate(x), its derivative and its gate follow from a function P of
n <= 0:

    value        P(n) = f(n)     f(x) = relu(x) + P(n)
    derivative   P(n) = f'(n)    f'(x) = P(n) for x < 0, 1 - P(n) for x > 0
    gate         P(n) = gate(n)  gate(x) likewise

Main range: 16 intervals (intervals.py). In each, a polynomial in d = n - centre. Two tricks keep the sum of
all roundings below 1 ULP:

* Accurate tables (Gal): the centre is searched for among the floats of the interval, so that P and P' there
  are almost exactly numbers of the format. Each further coefficient is fitted again,
  by weighted least squares on Chebyshev nodes, after the ones before it were rounded.
* Where there is nothing to be relatively accurate against, something exact is split off. Around 0 the
  value is x/2 + (P(n) - n/2). In the interval of the derivative's root, the root's nearest float is the
  centre and the slope there, times d, is added by a last fused multiply-add.

Tail: P(n) is an exponential times something slow. A family of activations shares the formula (see gelu and
logistic), so one more member needs no code in the kernels.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import multiprocessing
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import half
import numpy as np
import rounded
from flint import arb, arb_mat, ctx
from intervals import F32, F64, INTERVALS, Format, Main, ordinal

ctx.prec = 256

HERE = Path(__file__).resolve().parent
Function = Callable[[arb], arb]


def mains(f64: Main, f32: Main, f16: Main, bf16: Main, f32cr: Main) -> dict[str, Main]:
    return {"f64": f64, "f32": f32, "f16": f16, "bf16": bf16, "f32cr": f32cr}


@dataclass(frozen=True)
class Side:
    """P of the value, the derivative or the gate, its slope, and its main range per format."""

    form: str
    p: Function
    slope: Function
    root: Function | None  # of the derivative, from refine(): the root of P, or the minimum of the value
    main: dict[str, Main]


@dataclass
class Interval:
    centre: float
    coefficients: list[float]
    split_slope: float  # 0 but where the root is
    error: float  # of the rounded polynomial, relative, in units of 2^-digits
    bound: float = math.inf  # on the whole error, in ULP


def fit(
    target: Function,
    weight: Function,
    centre: float,
    low: arb,
    high: arb,
    powers: list[int],
    known: dict[int, float],
    density: int = 2,
) -> tuple[dict[int, arb], float]:
    """Coefficients of the given powers of (t - centre), the known ones held fixed; and the worst error
    relative to the weight, on the nodes: density per coefficient."""
    count = density * (max([*powers, *known]) + 2)
    middle, half = (low + high) / 2, (high - low) / 2
    rows, wanted = [], []
    for i in range(count):
        t = middle + half * (arb.pi() * (2 * i + 1) / (2 * count)).cos()
        d, scale = t - centre, weight(t)
        rows.append([d**k / scale for k in powers])
        wanted.append([(target(t) - sum((arb(c) * d**k for k, c in known.items()), arb(0))) / scale])
    if not powers:
        return {}, max(abs(float(w[0].mid())) for w in wanted)
    matrix, right = arb_mat(rows), arb_mat(wanted)
    transposed = matrix.transpose()
    solution = (transposed * matrix).solve(transposed * right)
    residual = matrix * solution - right
    error = max(abs(float(residual[i, 0].mid())) for i in range(count))
    return {k: solution[j, 0].mid() for j, k in enumerate(powers)}, error


def fit_rounded(
    fmt: Format,
    target: Function,
    weight: Function,
    centre: float,
    low: arb,
    high: arb,
    known: dict[int, float],
) -> tuple[list[float], float]:
    """All coefficients, each fitted again after the ones before it were rounded."""
    known = dict(known)
    for power in range(fmt.degree + 1):
        if power not in known:
            rest = [k for k in range(power, fmt.degree + 1) if k not in known]
            known[power] = fmt.round(fit(target, weight, centre, low, high, rest, known)[0][power])
    _, error = fit(target, weight, centre, low, high, [], known)
    return [known[k] for k in range(fmt.degree + 1)], error * 2.0**fmt.digits


def rounding_cost(fmt: Format, value: arb, reach: float, against: arb) -> float:
    """Error of rounding a coefficient that is multiplied by up to reach, in units of 2^-digits."""
    return abs(float(((value - fmt.round(value)) / against).mid())) * reach * 2.0**fmt.digits


def accurate_centres(
    fmt: Format, side: Side, low: float, high: float, buckets: int, candidates: int
) -> list[float]:
    """Per bucket, the float where P and P' are closest to floats. Beside a root the best centre is far from
    the middle."""
    found = []
    width = (high - low) / buckets
    for bucket in range(buckets):
        start = (low + high) / 2 + (bucket - buckets / 2) * width
        step = max(width / candidates, float(np.spacing(fmt.scalar(start))))
        costs = {}
        for k in range(candidates):
            centre = fmt.round(start + k * step)
            value, slope = side.p(arb(centre)), side.slope(arb(centre))
            costs[centre] = rounding_cost(fmt, value, 1, value) + rounding_cost(
                fmt, slope, (high - low) / 2, value
            )
        found.append(min(costs, key=lambda c: costs[c]))
    return found


def flat_centres(fmt: Format, side: Side) -> list[float]:
    """Beside the minimum of the value, where it changes by one ULP in thousands of floats: those where P is
    closest to a float. With d counted from there the roundings shrink as the slope does, faster than the
    steps from float to float, so that the rounded value falls and rises with the exact one."""
    assert side.root
    middle = fmt.round(side.root(arb(0)))
    step = float(np.spacing(fmt.scalar(abs(middle))))
    centres = [middle + k * step for k in range(-1500, 1501)]

    def cost(centre: float) -> float:
        value = side.p(arb(centre))
        return rounding_cost(fmt, value, 1, value)

    return sorted(centres, key=cost)[:24]


def error_bound(fmt: Format, interval: Interval, low: float, high: float, form: str, near: bool) -> float:
    """Bound on the ULP error in the interval for both signs of x: half a unit for each rounding, carried to
    the result. (The worst error found is smaller: roundings seldom conspire.)"""

    def spacing(v: np.ndarray) -> np.ndarray:
        spacings: np.ndarray = np.spacing(np.abs(v).astype(fmt.scalar)).astype("f8")
        return spacings

    n = np.linspace(low, min(high, low / 1000), 4001)
    d = n - interval.centre
    p, error = np.full_like(d, interval.coefficients[-1]), np.zeros_like(d)
    for power in range(fmt.degree - 1, -1, -1):
        p, error = p * d + interval.coefficients[power], error * np.abs(d)
        if power or interval.split_slope:  # the last rounding is the result's
            error += spacing(p) / 2
    if interval.split_slope:
        p = p + interval.split_slope * d
    error += interval.error * 2.0**-fmt.digits * np.abs(p)
    inexact = spacing(d) > spacing(n)  # a centre too far from n: n - centre rounds
    error += np.where(inexact, spacing(d) / 2, 0) * np.abs(np.gradient(p, n))
    if near and form == "value":
        return float(np.max((error + spacing(p) / 2) / spacing(n / 2 + p))) + 0.5
    worst = float(np.max(error / spacing(p))) + 0.5
    # For x > 0 a second rounding follows, but none where the operands share an exponent.
    y = p - n if form == "value" else 1 - p
    exact = spacing(p) == spacing(y)
    return max(worst, float(np.max((error + spacing(p) / 2) / spacing(y) + np.where(exact, 0, 0.5))))


def is_steady(interval: Interval, end: float) -> bool:
    """Whether the value, as float32 computes it, falls towards its minimum beyond the end of this interval.
    It does so by a fraction of one ULP from float to float there; where d is large, roundings may be more."""
    last = ordinal(F32, -end)
    n = -np.arange(last - (1 << 19), last + 1, dtype="i4").view("f4").astype("f8")
    return bool(np.all(np.diff(half.horner(n, interval.centre, interval.coefficients)) <= 0))


def without_line(target: Function, centre: float, slope: float, n: arb) -> arb:
    return target(n) - arb(slope) * (n - centre)


def make_interval(fmt: Format, side: Side, index: int) -> Interval:
    main = side.main[fmt.suffix]
    edges = main.edges(fmt)
    low, high = -edges[index + 1], -edges[index]
    near = index == 0
    known, target = {}, side.p
    root = fmt.round(side.root(arb(0))) if side.root else math.inf  # in no interval

    def attempts() -> Iterator[list[tuple[float, float]]]:
        """Centres, each with the slope that is split off. All of a list are tried; those of the next list, if
        none was good enough."""
        if near:
            yield [(0.0, 0.0)]
        elif side.form == "value" and fmt is F32 and low < root < high:
            yield [(centre, 0.0) for centre in flat_centres(fmt, side)]
        elif side.form == "grad" and low < root < high:
            yield [(root, fmt.round(side.slope(arb(root))))]
        else:
            yield [(centre, 0.0) for centre in accurate_centres(fmt, side, low, high, 24, fmt.candidates)]
            more = [(centre, 0.0) for centre in accurate_centres(fmt, side, low, high, 4000, 20)]
            yield from (more[k::8] for k in range(8))

    if near and side.form == "value":
        # The signs of the zeros make x = -0 give -0: see kernels/main_range.h.
        known, high = {0: -0.0, 1: 0.0}, -main.near / 1000
        target = lambda n: side.p(n) - n / 2  # noqa: E731
    elif near:
        known = {0: 0.5}
    elif side.form == "grad" and low < root < high:
        known = {0: fmt.round(side.p(arb(root)))}
    before_least = side.form == "value" and fmt is F32 and edges[index + 1] < -root < edges[index + 2]
    best = None
    for attempt in attempts():
        for centre, slope in attempt:
            rest = partial(without_line, target, centre, slope)
            coefficients, error = fit_rounded(fmt, rest, side.p, centre, arb(low), arb(high), known)
            candidate = Interval(centre, coefficients, slope, error)
            candidate.bound = error_bound(fmt, candidate, low, float(high), side.form, near)
            if (best is None or candidate.bound < best.bound) and (
                not before_least or is_steady(candidate, low)
            ):
                best = candidate
        if best is not None and best.bound < 0.98:
            break
    assert best is not None
    # Enough nodes to choose by miss the peaks of the error.
    rest = partial(without_line, target, best.centre, best.split_slope)
    known = dict(enumerate(best.coefficients))
    _, error = fit(rest, side.p, best.centre, arb(low), arb(high), [], known, density=16)
    best.error = error * 2.0**fmt.digits
    best.bound = error_bound(fmt, best, low, float(high), side.form, near)
    return best


@dataclass(frozen=True)
class Polynomial:
    """A polynomial of the tail: a name, what it approximates, where, its degree per format, and what its
    error counts against."""

    name: str
    what: str
    target: Function
    low: float
    high: float
    degree: int
    fmt: Format = F64
    weight: Function | None = None  # the target

    def coefficients(self) -> tuple[list[float], float]:
        powers = list(range(self.degree + 1))
        known: dict[int, float] = {}
        weight = self.weight or self.target
        for power in powers:  # about 0, so that Horner's scheme needs no shift
            found, error = fit(self.target, weight, 0.0, arb(self.low), arb(self.high), powers[power:], known)
            known[power] = self.fmt.round(found[power])
        _, error = fit(self.target, weight, 0.0, arb(self.low), arb(self.high), [], known)
        return [known[k] for k in powers], error


@dataclass(frozen=True)
class Activation:
    name: str  # prefix of the C names
    formula: str
    sides: list[Side]
    tail: Callable[[str], str]  # C text under the given name

    def parts(self) -> list[Callable[[], str]]:
        """Makers of the C text, to be run side by side."""
        return [
            *(partial(main_table, self.name, side, fmt) for side in self.sides for fmt in (F32, F64)),
            *(partial(half.table, self.name, side, fmt) for side in self.sides for fmt in half.FORMATS),
            *(partial(rounded.table, self.name, side) for side in self.sides),
            partial(self.tail, f"{self.name}_tail"),
        ]


def refine(slope: Function, p: Function, start: float) -> Function:
    """Newton's iteration for the root of p near start, to working precision."""

    def root(_: arb) -> arb:
        x = arb(start)
        for _step in range(9):
            x = (x - p(x) / slope(x)).mid()
        return x

    return root


# Fraction bits of what float32 arithmetic adds and subtracts exactly: see kernels/gaussian.h, logistic.h.
LOG_SQRT_2PI_BITS = 17
LINEAR_BITS = 20


def fixed(value: arb, bits: int) -> float:
    """The nearest multiple of 2^-bits."""
    return math.ldexp(round(math.ldexp(float(value.mid()), bits)), -bits)


def gelu() -> Activation:
    """P from the normal distribution: value n Phi(n), derivative Phi(n) + n phi(n).

    Tail: with t = -n, Phi(n) = phi(t) M(t), M the Mills ratio, so P = -exp(-t^2/2) G with
    G = t M(t) / sqrt(2 pi) for the value and G = t (1 - M(t) / t) / sqrt(2 pi) for the derivative.
    float32 has 1 / sqrt(2 pi) in the exponent, but for the low part of its logarithm, which is in 1 - h.
    """
    root_2pi = (2 * arb.pi()).sqrt()
    logarithm = fixed(root_2pi.log(), LOG_SQRT_2PI_BITS)
    remainder = (logarithm - root_2pi.log()).exp()

    def cdf(x: arb) -> arb:
        return (-x / arb(2).sqrt()).erfc() / 2

    def pdf(x: arb) -> arb:
        return (-x * x / 2).exp() / root_2pi

    def mills(t: arb) -> arb:
        return cdf(-t) / pdf(t)

    def derivative(n: arb) -> arb:
        return cdf(n) + n * pdf(n)

    def derivative_slope(n: arb) -> arb:
        return (2 - n * n) * pdf(n)

    root = refine(derivative_slope, derivative, -0.75)
    gate = Side(
        "gate",
        cdf,
        pdf,
        None,
        mains(Main(0.225, 6), Main(0.214, 6), Main(0.2, 8), Main(0.2, 8), Main(0.145, 7)),
    )
    value = Side(
        "value",
        lambda n: n * cdf(n),
        derivative,
        root,
        mains(Main(0.225, 6), Main(0.218, 6), Main(0.18, 14), Main(0.202, 12), Main(0.1503, 8)),
    )
    grad = Side(
        "grad",
        derivative,
        derivative_slope,
        root,
        mains(Main(0.175, 11), Main(0.1679, 12), Main(0.194, 16), Main(0.174, 16), Main(0.1253, 13)),
    )

    def tail(side: Side, factor: Callable[[arb], arb], f32_degree: int) -> list[Polynomial]:
        f32_end, f64_end = 14.7, 39.0
        f32_limit, f64_limit = (
            min(side.main[suffix].limit for suffix in suffixes) - 0.1
            for suffixes in (("f32", "f16", "bf16"), ("f64",))
        )
        return [
            Polynomial(
                f"{side.form}_f32",
                "h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi))",
                lambda y: 1 - factor((-2 * (1 / y + logarithm)).sqrt()) * remainder,
                -1 / (f32_limit**2 / 2 + logarithm),
                -1 / (f32_end**2 / 2 + logarithm),
                f32_degree,
                F32,
                lambda _: arb(1),
            ),
            Polynomial(
                f"{side.form}_f64",
                "(1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2",
                lambda y: (1 - factor(1 / y.sqrt())) / y,
                1 / f64_end**2,
                1 / f64_limit**2,
                16,
            ),
        ]

    polynomials = tail(value, lambda t: t * mills(t), 5) + tail(grad, lambda t: 1 - mills(t) / t, 4)
    return Activation("gelu", "x Phi(x)", [value, grad, gate], partial(gaussian_tail, polynomials))


def logistic(
    name: str,
    formula: str,
    linear: arb,
    cubic: arb,
    start: float,
    value_main: dict[str, Main],
    grad_main: dict[str, Main],
    gate_main: dict[str, Main],
) -> Activation:
    """gate(x) = sigma(s(x)) with s(x) = x (linear + cubic x^2), sigma the logistic function.

    Tail: with t = -n and E = exp(-s(t)), P = -t E / (1 + E) for the value and
    P = -E (t s'(t) - 1 - E) / (1 + E)^2 for the derivative, P = E / (1 + E) for the gate.
    """

    def gate(n: arb) -> tuple[arb, arb, arb]:
        """The gate and its first two derivatives."""
        s, s1, s2 = n * (linear + cubic * n * n), linear + 3 * cubic * n * n, 6 * cubic * n
        sigma = 1 / (1 + (-s).exp())
        first = sigma * (1 - sigma)
        return sigma, first * s1, first * ((1 - 2 * sigma) * s1 * s1 + s2)

    def value(n: arb) -> arb:
        return n * gate(n)[0]

    def derivative(n: arb) -> arb:
        g, g1, _ = gate(n)
        return g + n * g1

    def derivative_slope(n: arb) -> arb:
        _, g1, g2 = gate(n)
        return 2 * g1 + n * g2

    root = refine(derivative_slope, derivative, start)
    sides = [
        Side("value", value, derivative, root, value_main),
        Side("grad", derivative, derivative_slope, root, grad_main),
        Side("gate", lambda n: gate(n)[0], lambda n: gate(n)[1], None, gate_main),
    ]
    return Activation(name, formula, sides, partial(logistic_tail, linear, cubic, sides))


def gelu_tanh() -> Activation:
    scale = 2 * (2 / arb.pi()).sqrt()
    return logistic(
        "gelu_tanh",
        "x sigma(2 sqrt(2 / pi) (x + 0.044715 x^3))",
        scale,
        scale * arb("0.044715"),
        -0.75,
        mains(Main(0.215, 7), Main(0.202, 7), Main(0.2, 10), Main(0.2, 11), Main(0.1505, 8)),
        mains(Main(0.1775, 10), Main(0.1676, 11), Main(0.192, 11), Main(0.155, 14), Main(0.1254, 13)),
        mains(Main(0.2, 7), Main(0.195, 7), Main(0.18, 9), Main(0.2, 8), Main(0.14, 8)),
    )


def gelu_sigmoid() -> Activation:
    return logistic(
        "gelu_sigmoid",
        "x sigma(1.702 x)",
        arb("1.702"),
        arb(0),
        -0.75,
        mains(
            Main(0.16, 12, True),
            Main(0.1976, 15, True),
            Main(0.1545, 5, True),
            Main(0.1232, 2, True),
            Main(0.1502, 14),
        ),
        mains(
            Main(0.125, 8, True),
            Main(0.1225, 6, True),
            Main(0.12, 5, True),
            Main(0.15, 4, True),
            Main(0.1252, 14),
        ),
        mains(Main(0.19, 16), Main(0.2, 16), Main(0.14, 6, True), Main(0.1232, 2, True), Main(0.13, 16)),
    )


def silu() -> Activation:
    return logistic(
        "gelu_silu",
        "x sigma(x)",
        arb(1),
        arb(0),
        -1.28,
        mains(
            Main(0.265, 12, True),
            Main(0.33, 16),
            Main(0.2491, 4, True),
            Main(0.206, 2, True),
            Main(0.1826, 16),
        ),
        mains(
            Main(0.2121, 8, True),
            Main(0.2121, 6, True),
            Main(0.1974, 5, True),
            Main(0.2369, 4, True),
            Main(0.1598, 16),
        ),
        mains(Main(0.3, 16), Main(0.33, 16), Main(0.2491, 4, True), Main(0.206, 2, True), Main(0.2, 16)),
    )


ACTIVATIONS = [
    gelu,
    gelu_tanh,
    gelu_sigmoid,
    silu,
]


def transposed(rows: list[list[float]]) -> list[list[float]]:
    return [list(column) for column in zip(*rows, strict=True)]


def array(name: str, values: Iterable[float], fmt: Format, per_line: int = 4) -> str:
    literals = [fmt.literal(v) + ("f" if fmt is F32 else "") for v in values]
    lines = [", ".join(literals[i : i + per_line]) for i in range(0, len(literals), per_line)]
    return f"{name}{{" + ",\n     ".join(lines) + "}"


def array_of_arrays(name: str, arrays: list[list[float]], fmt: Format) -> str:
    return f"{name} =\n    {{" + ",\n     ".join(array("", a, fmt) for a in arrays) + "}"


def main_table(activation: str, side: Side, fmt: Format) -> str:
    intervals = [make_interval(fmt, side, i) for i in range(INTERVALS)]
    bounds = " ".join(f"{interval.bound:.3f}" for interval in intervals)
    print(f"{activation}_{side.form}_{fmt.suffix} below {bounds} ULP", file=sys.stderr)
    if max(interval.bound for interval in intervals) >= 1:
        raise ValueError(f"{activation}_{side.form}_{fmt.suffix} needs another near or limit")
    main = side.main[fmt.suffix]
    scale, bias = main.index_map(fmt)
    edges = main.edges(fmt)
    suffix = "f" if fmt is F32 else ""
    comment = [
        f"/* {side.form}, {fmt.suffix}: interval, |x| up to,"
        f" worst relative error of the rounded polynomial in 2^-{fmt.digits}"
    ]
    comment += [
        f" *   {i:2}  {edges[i + 1]:.6f}  {interval.error:.4f}" for i, interval in enumerate(intervals)
    ]
    entries = [[i.centre, *i.coefficients, i.split_slope] for i in intervals]
    rows = [entries[i] for i in main.rows(fmt)]
    parts = [
        f".scale = {fmt.literal(scale)}{suffix}",
        f".bias = {fmt.literal(bias)}{suffix}",
        f".near = {fmt.literal(main.end(fmt, 1))}{suffix}",
        array(".end = ", (main.end(fmt, count) for count in (INTERVALS // 2, INTERVALS)), fmt),
        array_of_arrays(".column", transposed(rows), fmt),
    ]
    if fmt is F64:
        padded = [[*row, *[0.0] * (16 - len(row))] for row in rows]
        parts.append(array_of_arrays(".row", padded, fmt))
    else:
        first = [entries[i] for i in main.first_rows(fmt)]
        parts.append(array_of_arrays(".first", transposed(first), fmt))
    return (
        "\n".join(comment)
        + f"\n */\nstatic const struct gelu_table_{fmt.suffix} "
        + f"{activation}_{side.form}_{fmt.suffix} = {{\n    "
        + ",\n    ".join(parts)
        + ",\n};\n"
    )


def polynomial_comment(polynomial: Polynomial, error: float) -> str:
    bits = math.log2(error) if error else -math.inf
    measure = "error in the result" if polynomial.weight else "relative error"
    return (
        f"/* {polynomial.what}, from {polynomial.low:.6g} to {polynomial.high:.6g}: {measure} 2^{bits:.1f} */"
    )


def gaussian_tail(polynomials: list[Polynomial], name: str) -> str:
    members = []
    for polynomial in polynomials:
        coefficients, error = polynomial.coefficients()
        members.append(
            f"    {polynomial_comment(polynomial, error)}\n"
            + array(f"    .{polynomial.name} =\n    ", coefficients, polynomial.fmt)
            + ",\n"
        )
    return f"static const struct gelu_gaussian_tail {name} = {{\n" + "".join(members) + "};\n"


def logistic_tail(linear: arb, cubic: arb, sides: list[Side], name: str) -> str:
    def end(smallest: int) -> float:
        start = min(main.limit for side in sides for main in side.main.values())
        return max(rounded.far(side, smallest, start) for side in sides)

    members = []
    for member, exact in (("linear", linear), ("cubic", cubic)):
        high = F64.round(exact)
        members += [(member, F64.literal(high)), (f"{member}_low", F64.literal(F64.round(exact - high)))]
    for member, exact, high in (
        ("linear", linear, fixed(linear, LINEAR_BITS)),
        ("cubic", cubic, F32.round(cubic)),
    ):
        members += [
            (f"{member}_f32", F32.literal(high) + "f"),
            (f"{member}_low_f32", F32.literal(F32.round(exact - high)) + "f"),
        ]
    members += [("end_f32", F32.literal(end(-149)) + "f"), ("end_f64", F64.literal(end(-1074)))]
    return (
        f"static const struct gelu_logistic_tail {name} = {{\n"
        + "".join(f"    .{member} = {literal},\n" for member, literal in members)
        + "};\n"
    )


def exponential() -> list[str]:
    """(exp(r) - 1 - r) / r^2, |r| <= ln(2) / 2, and what else all tails share."""
    end = 0.34658
    ln2 = arb(2).log()
    high = math.ldexp(math.floor(math.ldexp(float(ln2), 42)), -42)  # times any exponent: exact
    low = F64.round(ln2 - high)
    inverse = F64.round(1 / ln2)
    high_f32 = fixed(ln2, 21)
    assert high_f32 == F32.round(ln2)  # by chance
    one_over_root = 1 / (2 * arb.pi()).sqrt()
    logarithm = fixed(-one_over_root.log(), LOG_SQRT_2PI_BITS)
    root_high = F64.round(one_over_root)
    constants = (
        "/* Exponential function and constants of the tails. */\n"
        f"#define GELU_LOG2_E {inverse.hex()}\n"
        f"#define GELU_LN2_HIGH {high.hex()} /* 42 bits */\n"
        f"#define GELU_LN2_LOW {low.hex()}\n"
        f"#define GELU_INV_SQRT_2PI_HIGH {root_high.hex()}\n"
        f"#define GELU_INV_SQRT_2PI_LOW {F64.round(one_over_root - root_high).hex()}\n"
        f"#define GELU_LOG2_E_F32 {F32.literal(F32.round(inverse))}f\n"
        f"#define GELU_LN2_F32 {F32.literal(high_f32)}f /* 21 bits */\n"
        f"#define GELU_LN2_LOW_F32 {F32.literal(F32.round(ln2 - high_f32))}f\n"
        f"#define GELU_LOG_SQRT_2PI_F32 {F32.literal(logarithm)}f /* {LOG_SQRT_2PI_BITS} bits */\n"
    )

    def target(r: arb) -> arb:
        return (r.exp() - 1 - r) / (r * r)

    def gate(e: arb) -> arb:
        return 1 / (1 + e)

    def table(polynomial: Polynomial) -> str:
        coefficients, error = polynomial.coefficients()
        scalar = "float" if polynomial.fmt is F32 else "double"
        return (
            polynomial_comment(polynomial, error)
            + array(f"\nstatic const {scalar} {polynomial.name}[] =\n    ", coefficients, polynomial.fmt)
            + ";\n"
        )

    what = "(exp(r) - 1 - r) / r^2"
    return [
        constants,
        table(Polynomial("gelu_exp_f32", what, target, -end, end, 4, F32, lambda r: r.exp() / (r * r))),
        table(Polynomial("gelu_exp_f64", what, target, -end, end, 11)),
        table(Polynomial("gelu_logistic_f32", "1 / (1 + e)", gate, 1e-6, 0.0025, 1, F32, lambda e: 1 / e)),
    ]


def part(activation: int, index: int) -> str:
    """One part of the file. Functions cannot be sent to another process, numbers can."""
    return ACTIVATIONS[activation]().parts()[index]()


def coefficients_header() -> str:
    activations = [make() for make in ACTIVATIONS]
    jobs = [(a, i) for a, activation in enumerate(activations) for i in range(len(activation.parts()))]
    with multiprocessing.Pool() as pool:
        texts = dict(zip(jobs, pool.starmap(part, jobs, chunksize=1), strict=True))
    body = exponential()
    for a, activation in enumerate(activations):
        body.append(f"/* {activation.name}: {activation.formula} */\n")
        body += [texts[a, i] for i in range(len(activation.parts()))]
    return (
        "/* clang-format off */\n"
        "#ifndef GELU_COEFFS_COEFFICIENTS_H\n#define GELU_COEFFS_COEFFICIENTS_H\n\n"
        '#include "table.h"\n\n' + "\n".join(body) + "\n#endif\n"
    )


def head(text: str) -> str:
    """The first lines of the file with this text. The stamp tells whether the text or a program that made it
    has changed since. To make it again takes minutes."""
    stamp = hashlib.sha256(text.encode())
    for program in sorted(HERE.glob("*.py")):
        stamp.update(program.read_bytes())
    return (
        "/* Coefficients of all activations. Made by generate.py; do not edit.\n"
        f" * Stamp: {stamp.hexdigest()} */\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the coefficients of the kernels.")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--check", action="store_true", help="compare with the committed file, write nothing")
    how.add_argument(
        "--unchanged",
        action="store_true",
        help="check only that neither the file nor a program here has changed since it was made",
    )
    options = parser.parse_args()
    path = HERE / "coefficients.h"
    if options.unchanged:
        lines = path.read_text().splitlines(keepends=True)
        if head("".join(lines[2:])) != "".join(lines[:2]):
            print(f"{path.name} or a program has changed: run generate.py", file=sys.stderr)
            return 1
        return 0
    text = coefficients_header()
    text = head(text) + text
    if not options.check:
        path.write_text(text)
    elif path.read_text() != text:
        print(f"{path.name} differs from what generate.py makes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

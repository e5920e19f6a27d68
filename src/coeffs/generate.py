"""Make the coefficients of the kernels, in arbitrary precision.

    python src/coeffs/generate.py [--check]

writes coefficients.h beside this file (--check compares with the committed one instead). Needs python-flint
and NumPy, which only this script and the tests use.

With n = -|x|, every activation f(x) = x gate(x) and its derivative follow from a function P of n <= 0:

    value        P(n) = f(n)     f(x) = relu(x) + P(n)
    derivative   P(n) = f'(n)    f'(x) = P(n) for x < 0, 1 - P(n) for x > 0

Main range: 16 intervals, the index being the nearest integer to n (scale + bend n). In each, a polynomial
in d = n - centre. Two tricks keep the sum of all roundings below 1 ULP:

* Accurate tables (Gal): the centre is searched for among the floats near the middle of the interval, so
  that P and P' there are almost exactly numbers of the format. Each further coefficient is fitted again,
  by weighted least squares on Chebyshev nodes, after the ones before it were rounded.
* Where there is nothing to be relatively accurate against, something exact is split off. Around 0 the
  value is x/2 + (P(n) - n/2). In the interval of the derivative's root, the root's nearest float is the
  centre and the slope there, times d, is added by a last fused multiply-add.

Tail: P(n) is an exponential times something slow. A family of activations shares the formula (see gelu and
logistic), so one more member needs no code in the kernels.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import half
import numpy as np
from flint import arb, arb_mat, ctx

ctx.prec = 256

INTERVALS = 16
HERE = Path(__file__).resolve().parent
Function = Callable[[arb], arb]


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


def exact_rounded(fmt: Format, value: Fraction) -> Fraction:
    """To the format, once."""
    exponent = math.frexp(float(value))[1] - fmt.digits
    return round(value * Fraction(2) ** -exponent) * Fraction(2) ** exponent


@dataclass(frozen=True)
class Main:
    """Where the main range of one function ends, and where its interval 0 does.

    limit is about as large as the intervals' bounds allow, and so is near for that limit: then the first
    eight rows, all that AVX2's main pass does, reach furthest.
    """

    near: float
    limit: float

    def index_map(self, fmt: Format) -> tuple[float, float]:
        """scale, bend: near falls on index 1/2 and limit on 15 1/2."""
        near, limit, last = Fraction(self.near), Fraction(self.limit), Fraction(2 * INTERVALS - 1, 2)
        bend = (last / limit - Fraction(1, 2) / near) / (limit - near)
        return fmt.round(float(bend * near - Fraction(1, 2) / near)), fmt.round(float(bend))

    def end(self, fmt: Format, rows: int) -> float:
        """The last n whose index, as the kernels compute it, is below rows."""
        scale, bend = (Fraction(v) for v in self.index_map(fmt))

        def inside(n: float) -> bool:
            slope = exact_rounded(fmt, Fraction(n) * bend + scale)
            return round(Fraction(n) * slope) < rows  # half to even, as numbers near an even bias do

        near, far = 0.0, -2 * self.limit
        assert inside(near)
        assert not inside(far)
        while (middle := fmt.round((near + far) / 2)) not in (near, far):
            near, far = (middle, far) if inside(middle) else (near, middle)
        return near

    def edges(self, fmt: Format) -> list[float]:
        scale, bend = self.index_map(fmt)
        root = [math.sqrt(scale * scale + 4 * bend * (i + 0.5)) for i in range(INTERVALS)]
        return [0.0] + [(scale + r) / (2 * bend) for r in root]


def mains(
    f64: tuple[float, float], f32: tuple[float, float], f16: tuple[float, float], bf16: tuple[float, float]
) -> dict[str, Main]:
    return {"f64": Main(*f64), "f32": Main(*f32), "f16": Main(*f16), "bf16": Main(*bf16)}


@dataclass(frozen=True)
class Side:
    """P of the value or of the derivative, its slope, and its main range per format."""

    form: str
    p: Function
    slope: Function
    root: Function  # of the derivative, from refine(): the root of P, or the minimum of the value
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


def accurate_centres(fmt: Format, side: Side, low: float, high: float) -> list[float]:
    """Per bucket of the middle three quarters of the interval, the float where P and P' are closest to
    floats. Beside a root the best centre is far from the middle."""
    buckets, found = 24, []
    width = 0.75 * (high - low) / buckets
    for bucket in range(buckets):
        start = (low + high) / 2 + (bucket - buckets / 2) * width
        step = max(width / fmt.candidates, float(np.spacing(fmt.scalar(start))))
        costs = {}
        for k in range(fmt.candidates):
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


def make_interval(fmt: Format, side: Side, index: int) -> Interval:
    main = side.main[fmt.suffix]
    edges = main.edges(fmt)
    margin = 1e-5 * (edges[index + 1] - edges[index])  # the index is computed in rounded arithmetic
    low, high = -edges[index + 1] - margin, min(0.0, -edges[index] + margin)
    near = index == 0
    target, weight, known, slope = side.p, side.p, {}, 0.0
    if near and side.form == "value":
        # The signs of the zeros make x = -0 give -0: see kernels/main_range.h.
        known, centres = {0: -0.0, 1: 0.0}, [0.0]
        high = -main.near / 1000
        target = lambda n: side.p(n) - n / 2  # noqa: E731
    elif near:
        known, centres = {0: 0.5}, [0.0]
    elif side.form == "value" and fmt is F32 and low < float(side.root(arb(0)).mid()) < high:
        centres = flat_centres(fmt, side)
    elif side.form == "grad" and low < float(side.root(arb(0)).mid()) < high:
        centres = [fmt.round(side.root(arb(0)))]
        slope = fmt.round(side.slope(arb(centres[0])))
        target = lambda n: side.p(n) - arb(slope) * (n - centres[0])  # noqa: E731
        known = {0: fmt.round(side.p(arb(centres[0])))}
    else:
        centres = accurate_centres(fmt, side, low, high)
    best = None
    for centre in centres:
        coefficients, error = fit_rounded(fmt, target, weight, centre, arb(low), arb(high), known)
        candidate = Interval(centre, coefficients, slope, error)
        candidate.bound = error_bound(fmt, candidate, low, float(high), side.form, near)
        if best is None or candidate.bound < best.bound:
            best = candidate
    assert best is not None
    # Enough nodes to choose by miss the peaks of the error.
    known = dict(enumerate(best.coefficients))
    _, error = fit(target, weight, best.centre, arb(low), arb(high), [], known, density=16)
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
    value = Side(
        "value",
        lambda n: n * cdf(n),
        derivative,
        root,
        mains((0.23, 4.8), (0.217, 4.69), (0.236, 5.8), (0.202, 5.5)),
    )
    grad = Side(
        "grad",
        derivative,
        derivative_slope,
        root,
        mains((0.175, 4.8), (0.173, 4.55), (0.192, 6.15), (0.174, 5.3)),
    )

    def tail(form: str, factor: Callable[[arb], arb], f32_degree: int) -> list[Polynomial]:
        f32_end, f64_end = 14.7, 39.0
        limit = min(value.main["f64"].limit, grad.main["f64"].limit) - 0.1
        return [
            Polynomial(
                f"{form}_f32",
                "h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi))",
                lambda y: 1 - factor((-2 * (1 / y + logarithm)).sqrt()) * remainder,
                -1 / (4.4**2 / 2 + logarithm),
                -1 / (f32_end**2 / 2 + logarithm),
                f32_degree,
                F32,
                lambda _: arb(1),
            ),
            Polynomial(
                f"{form}_f64",
                "(1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2",
                lambda y: (1 - factor(1 / y.sqrt())) / y,
                1 / f64_end**2,
                1 / limit**2,
                16,
            ),
        ]

    polynomials = tail("value", lambda t: t * mills(t), 5) + tail("grad", lambda t: 1 - mills(t) / t, 4)
    return Activation("gelu", "x Phi(x)", [value, grad], partial(gaussian_tail, polynomials))


def logistic(
    name: str,
    formula: str,
    linear: arb,
    cubic: arb,
    start: float,
    value_main: dict[str, Main],
    grad_main: dict[str, Main],
) -> Activation:
    """gate(x) = sigma(s(x)) with s(x) = x (linear + cubic x^2), sigma the logistic function.

    Tail: with t = -n and E = exp(-s(t)), P = -t E / (1 + E) for the value and
    P = -E (t s'(t) - 1 - E) / (1 + E)^2 for the derivative.
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
        mains((0.255, 4.7), (0.215, 4.35), (0.218, 5.5), (0.202, 5.0)),
        mains((0.1775, 4.5), (0.177, 4.45), (0.206, 5.5), (0.182, 4.6)),
    )


def gelu_sigmoid() -> Activation:
    return logistic(
        "gelu_sigmoid",
        "x sigma(1.702 x)",
        arb("1.702"),
        arb(0),
        -0.75,
        mains((0.165, 5.1), (0.198, 6.1), (0.158, 5.85), (0.122, 6.0)),
        mains((0.125, 3.8), (0.1225, 3.7), (0.1425, 4.8), (0.1425, 7.0)),
    )


def silu() -> Activation:
    return logistic(
        "gelu_silu",
        "x sigma(x)",
        arb(1),
        arb(0),
        -1.28,
        mains((0.37, 8.75), (0.328, 9.9), (0.2466, 10.2), (0.206, 9.6)),
        mains((0.216, 6.65), (0.216, 6.65), (0.2106, 9.6), (0.234, 9.1)),
    )


ACTIVATIONS = [
    gelu,
    gelu_tanh,
    gelu_sigmoid,
    silu,
]


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
    scale, bend = main.index_map(fmt)
    edges = main.edges(fmt)
    suffix = "f" if fmt is F32 else ""
    comment = [
        f"/* {side.form}, {fmt.suffix}: interval, |x| up to,"
        f" worst relative error of the rounded polynomial in 2^-{fmt.digits}"
    ]
    comment += [
        f" *   {i:2}  {edges[i + 1]:.6f}  {interval.error:.4f}" for i, interval in enumerate(intervals)
    ]
    columns = [[i.centre for i in intervals]]
    columns += [[i.coefficients[k] for i in intervals] for k in range(fmt.degree + 1)]
    columns += [[i.split_slope for i in intervals]]
    parts = [
        f".scale = {fmt.literal(scale)}{suffix}",
        f".bend = {fmt.literal(bend)}{suffix}",
        f".near = {fmt.literal(main.end(fmt, 1))}{suffix}",
        array(".end = ", (main.end(fmt, rows) for rows in (INTERVALS // 2, INTERVALS)), fmt),
        array_of_arrays(".column", columns, fmt),
    ]
    if fmt is F64:
        rows = [[*row, *[0.0] * (16 - len(row))] for row in zip(*columns, strict=True)]
        parts.append(array_of_arrays(".row", rows, fmt))
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
        """Multiple of 1/8 from which on no |P| exceeds half the smallest subnormal, 2^smallest."""
        t = min(main.limit for side in sides for main in side.main.values())
        t = math.ceil(8 * t) / 8
        while not all(abs(side.p(arb(-t))) < arb(2) ** (smallest - 1) for side in sides):
            t += 0.125
        return t

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
        "/* Coefficients of all activations. Made by generate.py; do not edit. */\n/* clang-format off */\n"
        "#ifndef GELU_COEFFS_COEFFICIENTS_H\n#define GELU_COEFFS_COEFFICIENTS_H\n\n"
        '#include "table.h"\n\n' + "\n".join(body) + "\n#endif\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the coefficients of the kernels.")
    parser.add_argument("--check", action="store_true", help="compare with the committed file, write nothing")
    check = parser.parse_args().check
    path = HERE / "coefficients.h"
    text = coefficients_header()
    if not check:
        path.write_text(text)
    elif path.read_text() != text:
        print(f"{path.name} differs from what generate.py makes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

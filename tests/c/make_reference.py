#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Write reference_tables.h, the numbers of reference.c: `python tests/c/make_reference.py > OUT`.

Nothing here is shared with the kernels: other functions are approximated, on other intervals, by other
means. For each activation f(x) = x·gate(x) and t >= 0, with s(t) its exponent, two smooth functions

    value       M(t) = gate(-t) exp(s(t)),       so that  -f(-t) = t exp(-s(t)) M(t)
    derivative  D(t) = f'(-t) exp(s(t)),         so that  f'(-t) = exp(-s(t)) D(t)

are tabulated on intervals that widen with t + 2 (sixteen to the octave, which keeps the ratio of half
width to the distance of the nearest singularity or steep growth near 1/32). On each, the function at the
centre is stored exactly (to 2^-106) and the rest, (F(t) - F(c)) / (t - c), interpolated at Chebyshev nodes;
so the error vanishes at the centre, and where the centre is the derivative's root, rounded to double, the
*relative* error stays small through the change of sign.
"""

from __future__ import annotations

import itertools
import math
import sys
from collections.abc import Callable
from pathlib import Path

from flint import arb, arb_poly, ctx

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import reference

PRECISION = 400
STEPS_PER_OCTAVE = 16
DEGREE = 12  # even, so that no node falls on the centre of a symmetric interval
PAIRS = 3  # coefficients stored as hi + lo

# s(t) of each activation, and the t up to which its tables reach: there exp(-s) t is far below the
# smallest float64 subnormal.
EXPONENTS: dict[str, tuple[Callable[[arb], arb], int]] = {
    "gelu": (lambda t: t * t / 2, 40),
}

TABLE_OF_EXP = 64


def centres(last: int) -> list[tuple[float, float, float]]:
    """(lower border, centre, upper border) of each interval of u = t + 2, in u."""
    points = [2.0]
    while points[-1] < last + 2:
        octave = 2.0 ** math.floor(math.log2(points[-1]))
        points.append(points[-1] + octave / STEPS_PER_OCTAVE)
    # reference.c finds the interval by rounding the bits of u, so each half is half its own step.
    borders = [2.0] + [(a + b) / 2 for a, b in itertools.pairwise(points)]
    borders.append(points[-1] + (points[-1] - points[-2]) / 2)
    return list(zip(borders[:-1], points, borders[1:], strict=True))


def nearest(x: arb) -> float:
    value = float(x.mid())
    assert abs(arb(value) - x) <= abs(x) * arb(2) ** -53
    return value


def tabulate(activation: str, form: str) -> list[list[float]]:
    exponent, last = EXPONENTS[activation]
    gate = reference.GATES[activation]

    def smooth(t: arb) -> arb:
        factor = gate(-t) if form == "value" else reference.ball(activation + "_grad", -t)
        return factor * exponent(t).exp()

    root = -nearest(reference.root(activation))
    rows = []
    for lower, centre, upper in centres(last):
        at = centre - 2.0
        if form == "grad" and lower - 2 <= root < upper - 2:
            at = root
        middle = arb(lower + upper) / 2 - 2 - at
        half = arb(upper - lower) / 2
        first = smooth(arb(at))
        nodes = [middle + half * (arb(2 * k + 1) / (2 * DEGREE)).cos_pi() for k in range(DEGREE)]
        values = [(smooth(at + node) - first) / node for node in nodes]
        coefficients = [first, *arb_poly.interpolate(nodes, values).coeffs()]
        pairs = coefficients[:PAIRS]
        high = [nearest(c) for c in pairs]
        low = [nearest(c - h) for c, h in zip(pairs, high, strict=True)]
        rows.append([at, *high, *low, *(nearest(c) for c in coefficients[PAIRS:])])
    return rows


def numbers(values: list[float]) -> str:
    return ", ".join(value.hex() for value in values)


def table(activation: str, form: str) -> str:
    lines = []
    for centre, *rest in tabulate(activation, form):
        high, low, tail = rest[:PAIRS], rest[PAIRS : 2 * PAIRS], rest[2 * PAIRS :]
        lines += [
            f"    {{{centre.hex()}, /* {centre:.9g} */",
            f"     {{{numbers(high)}}},",
            f"     {{{numbers(low)}}},",
            f"     {{{numbers(tail[:4])},",
            f"      {numbers(tail[4:8])},",
            f"      {numbers(tail[8:])}}}}},",
        ]
    return f"static const struct row {activation}_{form}_table[] = {{\n{chr(10).join(lines)}\n}};\n"


def split(x: arb, bits: list[int]) -> list[float]:
    """x as a sum of doubles, all but the last of so many bits."""
    parts = []
    for count in bits:
        mantissa, exponent = math.frexp(float(x.mid()))
        part = math.ldexp(math.trunc(math.ldexp(mantissa, count)), exponent - count)
        parts.append(part)
        x -= part
    return [*parts, nearest(x)]


def main() -> None:
    ctx.prec = PRECISION
    step = arb(2).log() / TABLE_OF_EXP
    # k in k·ln2/64 stays below 2^18, so that k times a part of 34 bits is exact.
    parts = split(step, [34, 34])
    powers = [(arb(j) / TABLE_OF_EXP * arb(2).log()).exp() for j in range(TABLE_OF_EXP)]
    pairs = [(nearest(p), nearest(p - nearest(p)) if j else 0.0) for j, p in enumerate(powers)]
    print("/* Made by make_reference.py; do not edit. */")
    print("/* clang-format off */")
    print(f"enum {{ REFERENCE_STEPS_LOG2 = {int(math.log2(STEPS_PER_OCTAVE))} }};")
    print(f"enum {{ REFERENCE_PAIRS = {PAIRS}, REFERENCE_OTHERS = {DEGREE + 1 - PAIRS} }};")
    print("\n/* A polynomial in t - centre; the first coefficients are pairs high + low. */")
    print("struct row {")
    print("    double centre, high[REFERENCE_PAIRS], low[REFERENCE_PAIRS], tail[REFERENCE_OTHERS];")
    print("};")
    print("\n/* 64/ln 2, and ln 2/64 in three parts. */")
    print(f"static const double exp_steps = {nearest(1 / step).hex()};")
    print(f"static const double exp_step[3] = {{{numbers(parts)}}};")
    print("\n/* 2^(j/64), hi and lo. */")
    print(f"static const double exp_table[{TABLE_OF_EXP}][2] = {{")
    for pair in pairs:
        print(f"    {{{numbers(list(pair))}}},")
    print("};")
    for activation in EXPONENTS:
        for form in ("value", "grad"):
            print()
            print(table(activation, form), end="")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Write tables.c, the numbers of reference.c: `python src/reference/make_tables.py > src/reference/tables.c`.

Nothing here is shared with the kernels: other functions are approximated, on other intervals, in another way.
The activations are those of tests/reference.py. For each, f(x) = x·gate(x) and t >= 0, with s(t) the exponent
with which its gate falls off, two smooth functions

    value       M(t) = gate(-t) exp(s(t)),       so that  -f(-t) = t exp(-s(t)) M(t)
    derivative  D(t) = f'(-t) exp(s(t)),         so that  f'(-t) = exp(-s(t)) D(t)

are tabulated on intervals that widen with t + 2 (sixteen to the octave: the half width is at most 1/32 of
it, and the nearest singularities, where exp(s) = -1 in the logistic gates, move away as t grows, too). On
each, the function at the centre is stored exactly (to 2^-106) and the rest, (F(t) - F(c)) / (t - c),
interpolated at Chebyshev nodes; so the error vanishes at the centre, and where the centre is the derivative's
root, rounded to double, the *relative* error stays small through the change of sign.
"""

from __future__ import annotations

import itertools
import math
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from flint import arb, arb_poly, ctx

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
import reference

PRECISION = 400
STEPS_PER_OCTAVE = 16
DEGREE = 12  # even, so that no node falls on the centre of a symmetric interval
PAIRS = 4  # coefficients stored as hi + lo

# A coefficient is set to 0 where it is this small beside the constant one: it is multiplied by powers of t -
# centre, which stay below 2^50. So is a low part that is this small beside its high part.
NEGLIGIBLE = 2.0**-200

# The tables reach to where exp(-s) is far below the smallest float64 subnormal, and still a normal number
# times the 2^600 of reference.c.
LAST = -1150

# Where exp(-s) is below this, f(-t) no longer changes t + f(-t), and is computed times 2^600.
FAR = -480

TABLE_OF_EXP = 64


def reaches(activation: str, exponent: int) -> int:
    """The first integer t with exp(-s(t)) < 2^exponent."""
    gate = reference.GATES[activation]
    return next(t for t in itertools.count() if gate.s(arb(t)) > -exponent * arb(2).log())


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


def pair(x: arb) -> tuple[float, float]:
    high = nearest(x)
    return high, nearest(x - high) if abs(x - high) > abs(x) * NEGLIGIBLE else 0.0


def tabulate(activation: str, form: str) -> list[list[float]]:
    gate = reference.GATES[activation]

    def smooth(t: arb) -> arb:
        factor = gate(-t) if form == "value" else reference.ball(activation + "_grad", -t)
        return factor * gate.s(t).exp()

    root = -nearest(reference.root(activation))
    rows = []
    for lower, centre, upper in centres(reaches(activation, LAST)):
        at = centre - 2.0
        if form == "grad" and lower - 2 <= root < upper - 2:
            at = root
        middle = arb(lower + upper) / 2 - 2 - at
        half = arb(upper - lower) / 2
        first = smooth(arb(at))
        nodes = [middle + half * (arb(2 * k + 1) / (2 * DEGREE)).cos_pi() for k in range(DEGREE)]
        values = [(smooth(at + node) - first) / node for node in nodes]
        coefficients = [first, *arb_poly.interpolate(nodes, values).coeffs()]
        # Far out a logistic gate is exp(-s), and its other coefficients are nothing but noise.
        coefficients = [c if abs(c) > abs(first) * NEGLIGIBLE else arb(0) for c in coefficients]
        high, low = zip(*map(pair, coefficients[:PAIRS]), strict=True)
        rows.append([at, *high, *low, *(nearest(c) for c in coefficients[PAIRS:])])
    return rows


def numbers(values: Iterable[float]) -> str:
    return ", ".join(re.sub(r"\.?0*p", "p", value.hex()) for value in values)


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
    return f"static const struct reference_row {activation}_{form}_table[] = {{\n{chr(10).join(lines)}\n}};\n"


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
    pairs = [pair(p) for p in powers]
    print("/* Made by make_tables.py; do not edit. */")
    print("/* clang-format off */")
    print('#include "tables.h"')
    sizes = {
        "STEPS_LOG2": int(math.log2(STEPS_PER_OCTAVE)),
        "PAIRS": PAIRS,
        "OTHERS": DEGREE + 1 - PAIRS,
    }
    condition = " && ".join(f"REFERENCE_{name} == {value}" for name, value in sizes.items())
    print(f'\n_Static_assert({condition}, "tables.h is of other tables");')
    print(f"\nconst double reference_exp_steps = {nearest(1 / step).hex()};")
    print(f"const double reference_exp_step[3] = {{{numbers(parts)}}};")
    print(f"\nconst double reference_exp_table[{TABLE_OF_EXP}][2] = {{")
    for power in pairs:
        print(f"    {{{numbers(power)}}},")
    print("};")
    for activation in reference.GATES:
        for form in ("value", "grad"):
            print()
            print(table(activation, form), end="")
    print("\nconst struct reference_activation reference_activations[] = {")
    for activation, gate in reference.GATES.items():
        exponent = ", ".join(f"{{{numbers(pair(c))}}}" for c in gate.exponent())
        print(f'    {{{{"{activation}", "{activation}_grad", "{activation}_gate"}},')
        print(f"     {{{exponent}}},")
        print(f"     {reaches(activation, LAST)}, {reaches(activation, FAR)},")
        print(f"     {{{activation}_value_table, {activation}_grad_table}}}},")
    print("};")
    print(f"const int reference_activation_count = {len(reference.GATES)};")


if __name__ == "__main__":
    main()

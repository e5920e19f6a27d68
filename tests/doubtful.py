# SPDX-License-Identifier: BSD-3-Clause
"""Decides by ball arithmetic which float32 is the exact result rounded to nearest.

    gelu-exhaustive --type f32cr | python tests/doubtful.py
    python tests/doubtful.py FILE...

reads the lines that begin with "doubtful", of what the reference cannot tell, and prints for each which of
the two candidates is right, and whether it is the computed one. The exit status is 1 where one is not, and
where lines are missing.
"""

from __future__ import annotations

import fileinput
import re
import sys
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import reference
from flint import arb, ctx

ANNOUNCED = re.compile(r"\s*(\d+) doubtful")
DOUBTFUL = re.compile(r"\s*doubtful (\w+)\((\S+)\) = (\S+) of (\S+) and (\S+)\s*")


class Doubt(NamedTuple):
    function: str
    x: float
    got: float
    candidates: tuple[float, float]


def read(line: str) -> Doubt | None:
    """None where the line is of something else."""
    if not line.lstrip().startswith("doubtful "):
        return None
    found = DOUBTFUL.fullmatch(line)
    if not found:
        raise ValueError(f"expected `doubtful FUNCTION(X) = Y of A and B`, got {line!r}")
    function, *numbers = found.groups()
    if function not in reference.FUNCTIONS:
        raise ValueError(f"{function}: expected one of {', '.join(reference.FUNCTIONS)}")
    x, got, *candidates = map(float.fromhex, numbers)
    return Doubt(function, x, got, (candidates[0], candidates[1]))


def distance(doubt: Doubt) -> float:
    """Of the exact result from the midpoint of the candidates, relative to the exact result."""
    bits = 80
    while True:
        value = reference.exact(doubt.function, doubt.x, bits)
        with ctx.workprec(bits):
            middle = (arb(doubt.candidates[0]) + arb(doubt.candidates[1])) / 2
            away = abs((value - middle) / value)
        if away > 0:
            return float(away.mid())
        bits *= 2


def decide(doubt: Doubt) -> float:
    """The exact result rounded to nearest."""
    right = float(reference.correctly_rounded(doubt.function, doubt.x, np.dtype(np.float32)))
    if right not in doubt.candidates:
        raise ArithmeticError(f"{doubt}: {right.hex()} is right, and none of these")
    return right


def report(lines: Iterable[str]) -> bool:
    """Whether all computed results are right."""
    count = wrong = announced = tables = 0
    for line in lines:
        tables += " f32cr " in line
        found = ANNOUNCED.match(line)
        announced += int(found[1]) if found else 0
        doubt = read(line)
        if doubt is None:
            continue
        right = decide(doubt)
        same = right == doubt.got
        count += 1
        wrong += not same
        print(
            f"{doubt.function}({doubt.x.hex()}): {right.hex()} is right,"
            f" 2^{np.log2(distance(doubt)):.2f} from the midpoint;"
            f" computed {'was that' if same else doubt.got.hex() + ', which is WRONG'}"
        )
    print(f"{count} doubtful, {wrong} wrong")
    if not tables:
        print("expected what gelu-exhaustive --type f32cr prints")
    if count != announced:
        print(f"expected {announced} lines of doubtful results, got {count}")
    return wrong == 0 and tables > 0 and count == announced


if __name__ == "__main__":
    with fileinput.input(encoding="utf-8") as lines:
        sys.exit(0 if report(lines) else 1)

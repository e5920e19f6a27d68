"""Write hard_cases.h: the arguments whose float64 result does not round to the right float32.

    gelu-exhaustive --type f32cr --isa avx2 | tee found
    python tests/doubtful.py found | tee -a found
    python src/coeffs/hard_cases.py found       # - for standard input

adds what tests/c/exhaustive.c prints as misrounded, and what tests/doubtful.py calls wrong, to the cases that
are in hard_cases.h. Without a file it adds none, but makes the lists of new activations. Run it until nothing
is misrounded. After a change of float64 results, remove all cases first, with --empty.

That every case is right is tested on all arguments, by exhaustive.c, and once more for these, by ball
arithmetic (tests/test_cr.py).
"""

from __future__ import annotations

import argparse
import fileinput
import re
import sys
from collections.abc import Iterable
from pathlib import Path

PATH = Path(__file__).resolve().parent / "hard_cases.h"
FORMS = ("value", "grad", "gate")
ROW = re.compile(r"^GELU_ACTIVATION\((\w+), (\w+),", re.MULTILINE)
MISROUNDED = re.compile(r"misrounded (\w+)\((\S+)\) = \S+ of (\S+)")
WRONG = re.compile(r"(\w+)\((\S+)\): (\S+) is right,.*, which is WRONG")
LIST = re.compile(r"gelu_hard_case (\w+)_hard_cases\[\] = \{(.*?)\};", re.DOTALL)
CASE = re.compile(r"\{(\S+)f, (\S+)f\}")

Cases = dict[str, dict[float, float]]  # by table and argument: the right result


def tables() -> dict[str, str]:
    """The name of the table of each function, by the name of its ufunc."""
    found = {}
    for activation, ufunc in ROW.findall((PATH.parent.parent / "functions.def").read_text()):
        for form in FORMS:
            found[ufunc if form == "value" else f"{ufunc}_{form}"] = f"{activation}_{form}"
    return found


def literal(value: float) -> str:
    mantissa, exponent = value.hex().split("p")
    return f"{mantissa.rstrip('0').rstrip('.')}p{exponent}f"


def read() -> Cases:
    return {
        name: {float.fromhex(x): float.fromhex(y) for x, y in CASE.findall(text)}
        for name, text in LIST.findall(PATH.read_text())
    }


def add(cases: Cases, lines: Iterable[str]) -> None:
    names = tables()
    for line in lines:
        found = MISROUNDED.search(line) or WRONG.search(line)
        if found:
            function, x, y = found.groups()
            cases[names[function]][float.fromhex(x)] = float.fromhex(y)


def text(cases: Cases) -> str:
    lists = []
    for name, found in cases.items():
        pairs = [f"    {{{literal(x)}, {literal(y)}}},\n" for x, y in sorted(found.items())]
        lists.append(
            f"static const struct gelu_hard_case {name}_hard_cases[] = {{\n"
            f"{''.join(pairs)}    {{NAN, NAN}},\n}};\n"
        )
    return (
        "/* Made by hard_cases.py; do not edit. Each list ends with NaN. */\n"
        "/* clang-format off */\n"
        "#ifndef GELU_COEFFS_HARD_CASES_H\n#define GELU_COEFFS_HARD_CASES_H\n\n"
        '#include <math.h>\n\n#include "table.h"\n\n' + "\n".join(lists) + "\n#endif\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Write hard_cases.h.")
    parser.add_argument("--empty", action="store_true", help="remove all cases, read nothing")
    parser.add_argument("files", nargs="*", help="what gelu-exhaustive or tests/doubtful.py printed")
    options = parser.parse_args()
    cases: Cases = {name: {} for name in tables().values()}
    if not options.empty:
        cases |= read()
        if options.files:
            with fileinput.input(options.files, encoding="utf-8") as lines:
                add(cases, lines)
    PATH.write_text(text(cases))
    print(f"{sum(map(len, cases.values()))} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: BSD-3-Clause
"""Write the tables of docs/accuracy.md and docs/speed.md between their markers: accuracy from the registry, speed
as measured now. README.md shows a few rows of them."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import gelu
import numpy as np
from timing import DTYPES, FUNCTIONS, PEERS, PYTORCH, Work, call, machine, measure, operands, pinned

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = {"accuracy": ROOT / "docs" / "accuracy.md", "speed": ROOT / "docs" / "speed.md"}

SHORT = {
    "accuracy": (["gelu", "gelu_grad", "gelu_gate", "gelu_tanh", "silu"], [1, 3]),
    "speed": (
        [
            "np.copyto(y, x)",
            "0.5 * x * (1 + special.erf(x / 2**0.5))",
            "torch.nn.functional.gelu(a, out=b)",
            "gelu(x, out=y)",
            "gelu_grad(x, out=y)",
        ],
        [1, 3],
    ),
}
"""The rows and columns of the first table of each page that README shows."""

COLUMNS = [("N(0,1)", "16 Ki", 1 << 14), ("BERT", "16 Ki", 1 << 14), ("N(0,1)", "16 Mi", 1 << 24)]
COLUMNS += [("BERT", "16 Mi", 1 << 24)]

SPEED = """\
ns per element, and in brackets the ratio to `{peer}`, on one thread but where it says two. All of a column
is timed in turns, and the fastest round counts. BERT is what three layers of a real encoder hand to their
activation, 16 Ki of it from the one with most tail elements ([bench/README.md](../bench/README.md)); `x` and
`y` are NumPy arrays, `a` and `b` the same memory as tensors; `special` is `scipy.special`. Measured on:

{machine}."""

FAMILY = """\
What each function costs in each dtype: ns per element for 16 Ki of them from N(0,1), and in brackets the
ratio to `gelu` in float32, all timed in turns. The `backward` and `mul` forms read a second array. PyTorch,
where it has the same function, writes to a given tensor, too."""

HALVES = """\
float16 and bfloat16 are correctly rounded: 0.5 ULP. The `backward` and `mul` forms have the bits of the
derivative or value in that dtype, times their second argument."""


def table(rows: list[list[str]]) -> str:
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def cell(seconds: float, n: int, peer: float) -> str:
    ratio = seconds / peer
    return f"{seconds / n * 1e9:.3g} ({ratio:.{2 if ratio < 10 else 0}f})"


def accuracy() -> str:
    dtypes = ["float32", "float64"]
    rows = [["", *(title for dtype in dtypes for title in (dtype, "at x ="))]]
    for function in FUNCTIONS:
        if function.inputs > 1:
            continue
        row = [f"`{function.name}`"]
        for dtype, worst in function.accuracy.items():
            if dtype not in dtypes:
                assert worst.ulp == 0.5, f"{function.name} in {dtype}: {HALVES}"
        for dtype in dtypes:
            worst = function.accuracy[dtype]
            row += [repr(worst.ulp), str(np.dtype(dtype).type(worst.at))]
        rows.append(row)
    return f"{table(rows)}\n\n{HALVES}"


def works(dtype: str, n: int, source: str) -> dict[str, Work]:
    """By the text in the table's first column."""
    names = operands(source, n, dtype)
    peers = {f"`{code}`": Work(code, names) for code in PEERS}
    found = {}
    for function in FUNCTIONS:
        if function.activation != "gelu" or function.inputs > 1:
            continue
        code = call(function)
        found[f"`{code}`"] = Work(code, names)
        if "avx2" in gelu.available_isas()[1:]:
            found[f"`{code}`, AVX2"] = Work(code, names, "avx2")
        if n == COLUMNS[-1][2]:
            found[f"`{code}`, two threads"] = Work(code, names, threads=2)
    return peers | found


def speed(budget: float) -> str:
    parts = [SPEED.format(machine=machine(), peer=PEERS[0])]
    for dtype in ["float32", "float64"]:
        cells: dict[str, list[str]] = {}
        for i, (source, _, n) in enumerate(COLUMNS):
            rows = works(dtype, n, source)
            # Two threads get two CPUs, one stays where it is: the kernel has no reason to move it.
            with pinned(2 if any(work.threads > 1 for work in rows.values()) else 1):
                best = measure(list(rows.values()), budget * len(rows)).min(axis=0)
            for label, seconds in zip(rows, best, strict=True):
                cells.setdefault(label, [""] * len(COLUMNS))[i] = cell(seconds, n, best[0])
        head = [dtype, *(f"{source}, {size}" for source, size, _ in COLUMNS)]
        parts.append(table([head, *([label, *row] for label, row in cells.items())]))
    return "\n\n".join([*parts, FAMILY, family(budget)])


def family(budget: float) -> str:
    n = 1 << 14
    columns = [operands("N(0,1)", n, dtype) for dtype in DTYPES]
    rows: dict[str, str] = {}  # label to statement
    for function in FUNCTIONS:
        rows[f"`{function.name}`"] = call(function)
        if function.name in PYTORCH:
            rows[f"`{function.name}` by PyTorch"] = PYTORCH[function.name]
    # All in one run of turns: the ratios are across dtypes.
    works = [Work(code, names) for code in rows.values() for names in columns]
    with pinned(1):
        best = measure(works, budget * len(works)).min(axis=0).reshape(len(rows), len(columns))
    cells = [[cell(seconds, n, best[0, 0]) for seconds in line] for line in best]
    return table([["", *DTYPES], *([label, *line] for label, line in zip(rows, cells, strict=True))])


def short(name: str, page: str) -> str:
    """Of what stands between a page's markers, what README shows."""
    labels, columns = SHORT[name]
    lines = page[page.index("|") :].split("\n\n")[0].splitlines()
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    by_label = {row[0].strip("`"): row for row in rows}
    return table([[row[i] for i in [0, *columns]] for row in [head, *(by_label[label] for label in labels)]])


def replaced(path: Path, name: str, content: str) -> str:
    """The text of the file with this between the markers."""
    text = path.read_text(encoding="utf-8")
    found = re.search(rf"(?s)(?<=<!-- {name}: begin -->\n).*?(?=\n<!-- {name}: end -->)", text)
    if not found:
        sys.exit(f"{path.name} has no markers for the table '{name}'")
    return f"{text[: found.start()]}{content}{text[found.end() :]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accuracy", action="store_true", help="write the table of accuracy only")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the accuracy differs")
    parser.add_argument("--seconds", type=float, default=1, help="per row and column (default: %(default)s)")
    options = parser.parse_args()
    made = {"accuracy": accuracy()}
    if not options.accuracy and not options.check:
        made["speed"] = speed(options.seconds)
    for name, content in made.items():
        for path, text in ((PAGES[name], content), (README, short(name, content))):
            new = replaced(path, name, text)
            if not options.check:
                path.write_text(new, encoding="utf-8")
            elif new != path.read_text(encoding="utf-8"):
                sys.exit(
                    f"{path.name}: the {name} differs from src/functions.def; run bench/tables.py --accuracy"
                )


if __name__ == "__main__":
    main()

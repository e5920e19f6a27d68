# SPDX-License-Identifier: BSD-3-Clause
"""The figures of this package. Without options it writes the tables of docs/accuracy.md and docs/speed.md
between their markers: accuracy from the registry, speed as measured now. README.md shows a few rows of them.

With --targets it prints what the project wants to be as fast as, one line for each: our time, the time of the
peer, their ratio, and the ratio that is wanted. It judges by the minimum over the rounds, and prints the
median of the ratios beside it: on a quiet machine the two agree. Lines not met are repeated at the end.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import gelu
import numpy as np
from timing import (
    DTYPES,
    FUNCTIONS,
    HALVES,
    KI,
    MI,
    PEERS,
    PYTORCH,
    ROUNDED,
    Work,
    call,
    machine,
    measure,
    operands,
    pinned,
    size,
    torch,
)

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
activation, 16 Ki of it from the one with most tail elements ([Benchmarks](../bench/README.md)); `x` and
`y` are NumPy arrays, `a` and `b` the same memory as tensors; `special` is `scipy.special`. Measured on:

{machine}."""

EACH_FUNCTION = """\
What each function costs in each dtype: ns per element for 16 Ki of them from N(0,1), and in brackets the
ratio to `gelu` in float32, all timed in turns. The `backward` and `mul` forms read a second array. PyTorch,
where it has the same function, writes to a given tensor, too."""

CORRECTLY_ROUNDED = """\
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
                assert worst.ulp == 0.5, f"{function.name} in {dtype}: {CORRECTLY_ROUNDED}"
        for dtype in dtypes:
            worst = function.accuracy[dtype]
            row += [repr(worst.ulp), str(np.dtype(dtype).type(worst.at))]
        rows.append(row)
    return f"{table(rows)}\n\n{CORRECTLY_ROUNDED}"


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
    if dtype == "float32":
        for function in ROUNDED:
            if function.activation == "gelu" and function.inputs == 1:
                found[f"`{call(function)}`"] = Work(call(function), names)
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
    return "\n\n".join([*parts, EACH_FUNCTION, each_function(budget)])


def each_function(budget: float) -> str:
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


ISAS = gelu.available_isas()
SIZES = [4 * KI, 16 * KI, 256 * KI, 16 * MI]
SOURCES = ["N(0,1)", "BERT"]

EXACT = "gelu(x, out=y)"

FAMILY = {
    "value": 1.2,
    "grad": 1.3,
    "gate": 1.3,
    "backward": 1.5,
    "mul": 1.5,
    "bias": 1.5,
    "bias_backward": 1.5 * 1.25,
    "backward_add": 1.5 * 1.25,
}
"""Wanted of a form of any activation, against exact GELU."""

WANTED = {
    ("float32", "gelu_backward"): 1 / 3,
    ("float32", "gelu_tanh"): 1 / 4,
    ("bfloat16", "gelu"): 1 / 2,
}
"""Against PyTorch; its float64 is among the lines of exact GELU."""


class Target(NamedTuple):
    """Our time is at most `bound` times the peer's, where there is a bound."""

    what: str
    ours: Work
    peer: Work
    bound: float | None


Group = list[Target]
"""Targets that are measured together: what several of them share is timed once."""


def exact() -> Iterator[Group]:
    """exact GELU against memory, PyTorch's float64, and itself"""
    for source in SOURCES:
        for n in [KI, 4 * KI, 16 * KI, 64 * KI, 256 * KI, MI, 4 * MI, 16 * MI]:
            names = operands(source, n, "float32")
            relu = Work("np.maximum(x, 0, out=y)", names)
            yield [Target(f"float32 {source} {size(n)}", Work(EXACT, names), relu, 1)]
        copy = Work("np.copyto(y, x)", names)
        yield [Target(f"float32 {source} {size(n)}", Work(EXACT, names), copy, 1)]
    if ISAS[:2] == ("avx512", "avx2"):
        for source in SOURCES:
            for n in [KI, 16 * KI, MI]:
                names = operands(source, n, "float32")
                best, other = Work(EXACT, names, "avx512"), Work(EXACT, names, "avx2")
                yield [Target(f"float32 {source} {size(n)}", other, best, 1.6)]
    for isa in ISAS[:-1]:
        for dtype in ["float32", "float64"]:
            for source in SOURCES:
                names = operands(source, 16 * KI, dtype)
                grad = Work("gelu_grad(x, out=y)", names, isa)
                yield [Target(f"{dtype} {source} 16 Ki", grad, Work(EXACT, names, isa), 1.3)]
    if PYTORCH:
        for source in SOURCES:
            for n in [KI, 16 * KI, MI]:
                names = operands(source, n, "float64")
                peer = Work(PYTORCH["gelu"], names)
                yield [Target(f"float64 {source} {size(n)}", Work(EXACT, names), peer, 1 / 3)]
    for n in [1, 100]:
        names = operands("N(0,1)", n, "float32")
        yield [Target(f"float32 N(0,1) {n}", Work("gelu(x)", names), Work("np.negative(x)", names), 1.3)]
    for dtype in ["float32", "float64"]:
        for n in [16 * KI, 256 * KI]:
            names = operands("N(0,1)", n, dtype)
            wide = {"x2": np.repeat(names["x"], 2)[::2], "y2": np.empty(2 * n, dtype)[::2]}
            contiguous = Work(EXACT, names)
            for code in ["gelu(x2, out=y)", "gelu(x2, out=y2)"]:
                yield [Target(f"{dtype} N(0,1) {size(n)}", Work(code, names | wide), contiguous, 2)]
    for dtype in ["float32", "float64"]:
        for n in [KI, 16 * KI, MI]:
            few, many = operands("tail", n, dtype), operands("N(0,1)", n, dtype)
            for code in [EXACT, "gelu_grad(x, out=y)"]:
                yield [Target(f"{dtype} tail / N(0,1) {size(n)}", Work(code, few), Work(code, many), 6)]


def two_threads() -> Iterator[Group]:
    """exact GELU on two threads against one"""
    for dtype in ["float32", "float64"]:
        for source in SOURCES:
            names = operands(source, 16 * MI, dtype)
            ours, peer = Work(EXACT, names, threads=2), Work(EXACT, names)
            yield [Target(f"{dtype} {source} 16 Mi", ours, peer, 1 / 1.4)]


def family() -> Iterator[Group]:
    """every function against exact GELU of the same dtype"""
    for dtype in ["float32", "float64"]:
        for source in SOURCES:
            for n in SIZES:
                names = operands(source, n, dtype)
                peer = Work(EXACT, names)
                yield [
                    Target(f"{dtype} {source} {size(n)}", Work(call(row), names), peer, FAMILY[row.form])
                    for row in FUNCTIONS
                    if call(row) != EXACT
                ]


def half() -> Iterator[Group]:
    """the 16-bit dtypes against float32, the same function on the same instruction set"""
    for source in SOURCES:
        for n in SIZES:
            names = {dtype: operands(source, n, dtype) for dtype in ["float32", *HALVES]}
            for code in map(call, FUNCTIONS):
                group = []
                for isa in ISAS[:-1]:
                    peer = Work(code, names["float32"], isa)
                    bound = 1 if isa == "avx512" else 1.3
                    for dtype in HALVES:
                        what = f"{dtype} / float32 {source} {size(n)}"
                        group.append(Target(what, Work(code, names[dtype], isa), peer, bound))
                yield group


def pytorch() -> Iterator[Group]:
    """what PyTorch has, too, in arrays long enough to make nothing of what a call costs"""
    for dtype in ["float32", *HALVES]:
        for source in SOURCES:
            for n in SIZES[1:]:
                names = operands(source, n, dtype)
                for row in FUNCTIONS:
                    bound = WANTED.get((dtype, row.name))
                    if row.name in PYTORCH and (bound or n == 16 * KI):
                        ours, peer = Work(call(row), names), Work(PYTORCH[row.name], names)
                        yield [Target(f"{dtype} {source} {size(n)}", ours, peer, bound)]


ROUNDED_SHARE = {"value": 2.6, "grad": 2.8, "gate": 2.6}
"""Wanted of correctly rounded float32, against the same function, on one thread."""


def rounded() -> Iterator[Group]:
    """correctly rounded float32 against the same function below 1 ULP, and against PyTorch"""
    unary = [pair for pair in zip(FUNCTIONS, ROUNDED, strict=True) if pair[0].inputs == 1]
    for source in SOURCES:
        for n in [4 * KI, 64 * KI, MI]:
            names = operands(source, n, "float32")
            what = f"float32 {source} {size(n)}"
            for plain, exactly in unary:
                bound = ROUNDED_SHARE[plain.form]
                group = [
                    Target(what, Work(call(exactly), names, isa), Work(call(plain), names, isa), bound)
                    for isa in ISAS[:-1]
                ]
                if plain.name in PYTORCH:
                    peer, wanted = Work(PYTORCH[plain.name], names), 1 if n <= 64 * KI else 1.5
                    group.append(Target(what, group[0].ours, peer, wanted if plain.name == "gelu" else None))
                yield group


def rounded_beyond_the_caches() -> Iterator[Group]:
    """the same in large arrays, on two threads"""
    for source in SOURCES:
        names = operands(source, 16 * MI, "float32")
        ours, peer = Work("cr.gelu(x, out=y)", names, threads=2), Work(EXACT, names, threads=2)
        yield [Target(f"float32 {source} 16 Mi", ours, peer, 1.6)]


SECTIONS: dict[str, tuple[Callable[[], Iterator[Group]], int]] = {
    "gelu": (exact, 1),
    "threads": (two_threads, 2),
    "family": (family, 1),
    "half": (half, 1),
    "pytorch": (pytorch, 1),
    "rounded": (rounded, 1),
    "rounded-threads": (rounded_beyond_the_caches, 2),
}
"""With the number of CPUs."""


def label(work: Work) -> str:
    code = work.code
    for long, short in [("torch.nn.functional.", "F."), ("torch._C.", ""), ("torch.ops.", "")]:
        code = code.replace(long, short)
    threads = f", {work.threads} threads" if work.threads > 1 else ""
    other = f", {work.isa}" if work.isa != ISAS[0] else ""
    return code + other + threads


def report(group: Group, budget: float) -> Iterator[tuple[str, bool | None]]:
    """Measure, with so many seconds for each statement; a line for each target, and whether it is met."""
    works = {id(work): work for target in group for work in (target.ours, target.peer)}
    times = dict(zip(works, measure(list(works.values()), budget * len(works)).T, strict=True))
    for target in group:
        ours, peer = times[id(target.ours)], times[id(target.peer)]
        ratio = ours.min() / peer.min()
        line = (
            f"{target.what:32} {label(target.ours):41} {ours.min() * 1e6:10.3f} us  "
            f"{label(target.peer):41} {peer.min() * 1e6:10.3f} us  "
            f"ratio {ratio:6.3f} (median {np.median(ours / peer):6.3f})"
        )
        if target.bound is None:
            yield line, None
        else:
            met = bool(ratio <= target.bound)
            yield f"{line}  wanted {target.bound:5.3f}  {'met' if met else 'NOT MET'}", met


def judge(names: list[str], only: str, budget: float) -> None:
    """Print the targets of these sections, each met or not. It only tells: there is no exit status for it."""
    print(f"{machine()}; {ISAS[0]}; one thread on one CPU but where it says otherwise")
    verdicts: list[bool] = []
    unmet: list[str] = []
    for name in names:
        section, cpus = SECTIONS[name]
        print(f"\n{name}: {section.__doc__}", flush=True)
        with pinned(cpus):
            for group in section():
                wanted = [
                    target
                    for target in group
                    if only in f"{target.what} {label(target.ours)} {label(target.peer)}"
                ]
                for line, met in report(wanted, budget) if wanted else ():
                    print(line, flush=True)
                    if met is not None:
                        verdicts.append(met)
                    if met is False:
                        unmet.append(line)
    print()
    if not torch:
        print("(With PyTorch installed, it is compared, too.)")
    if "bfloat16" not in HALVES:
        print("(With ml_dtypes installed, there is bfloat16, too.)")
    print(f"{sum(verdicts)} of {len(verdicts)} met{', all but:' if unmet else ''}")
    print(*unmet, sep="\n")


def write(speed_too: bool, check: bool, budget: float) -> None:
    """Write the tables, or with `check` only compare those of accuracy."""
    made = {"accuracy": accuracy()}
    if speed_too:
        made["speed"] = speed(budget)
    for name, content in made.items():
        for path, text in ((PAGES[name], content), (README, short(name, content))):
            new = replaced(path, name, text)
            if not check:
                path.write_text(new, encoding="utf-8")
            elif new != path.read_text(encoding="utf-8"):
                sys.exit(f"{path.name} differs from src/functions.def; run bench/figures.py --accuracy")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--accuracy", action="store_true", help="write the tables of accuracy only")
    what.add_argument("--check", action="store_true", help="write nothing; fail if the accuracy differs")
    what.add_argument(
        "--targets",
        nargs="*",
        choices=SECTIONS,
        metavar="SECTION",
        help=f"write nothing; print each target, met or not, of these sections ({', '.join(SECTIONS)})",
    )
    parser.add_argument("--only", default="", metavar="TEXT", help="of the targets, those that hold TEXT")
    parser.add_argument(
        "--seconds", type=float, help="for each statement timed (default: 1 for tables, 0.3 for targets)"
    )
    options = parser.parse_args()
    if options.targets is None:
        write(not (options.accuracy or options.check), options.check, options.seconds or 1)
    else:
        judge(options.targets or list(SECTIONS), options.only, options.seconds or 0.3)


if __name__ == "__main__":
    main()

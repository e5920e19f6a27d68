# SPDX-License-Identifier: BSD-3-Clause
"""Measure gelu and the other libraries that compute it: in one process, one after the other, on the same
memory, with the error of each beside its time. Without options for functions, dtypes, inputs or sizes, it
measures float32 GELU on every input, in every size on N(0,1), and each function and dtype once."""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import platform
import subprocess
from collections.abc import Iterable
from itertools import groupby, product
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import numpy as np
import pictures
import shapes
from contestants import COMPARED, LIBRARIES, Case, Contestant, missing, ours, versions
from errors import LIMITS, Errors, Points, digits, edges, ranges
from gelu._apply import Progress
from timing import DTYPES, INPUTS, KI, MI, Times, measure, operands, pinned, processor, size

Json = dict[str, Any]


class Effort(NamedTuple):
    seconds: float
    """For each statement timed."""
    per_bin: int
    """Arguments in each bin of errors.edges()."""
    sizes: list[int]
    all_sizes: list[int]
    """For float32 GELU of N(0,1)."""


FULL = Effort(0.15, 1 << 14, [4 * KI, MI, 16 * MI], [KI * 4**i for i in range(8)] + [64 * MI])
QUICK = Effort(0.01, 1 << 9, [16 * KI], [KI, 16 * KI, MI])
ONCE = 16 * KI
"""The size in which each function and dtype is measured."""


class Group(NamedTuple):
    """Contestants in one table."""

    function: str
    dtype: str
    source: str
    n: int

    def __str__(self) -> str:
        return f"{self.dtype} {self.function}, {self.source}, {size(self.n)}"


def groups(options: argparse.Namespace, effort: Effort) -> list[Group]:
    chosen = (options.function, options.dtype, options.input, options.sizes)
    first: list[list[Any]] = [["gelu"], ["float32"], list(INPUTS), effort.sizes]
    combinations = [[given or default for given, default in zip(chosen, first, strict=True)]]
    if not any(chosen):
        combinations.append([["gelu"], ["float32"], ["N(0,1)"], effort.all_sizes])
        combinations.append([COMPARED, DTYPES, ["N(0,1)"], [ONCE]])
    found = {Group(*group) for combination in combinations for group in product(*combination)}
    places: list[list[Any]] = [COMPARED, DTYPES, list(INPUTS)]

    def place(group: Group) -> tuple[int, ...]:
        return (*(names.index(name) for names, name in zip(places, group, strict=False)), group.n)

    return sorted((g for g in found if g.source != "subnormal results" or g.function == "gelu"), key=place)


class Field:
    """Those who take part, and why others do not."""

    def __init__(self, libraries: Iterable[str]) -> None:
        self.skipped: dict[str, str] = {}
        self.libraries: list[str] = []
        for library in libraries:
            if lacks := missing(library):
                self.skipped[library] = f"{lacks} is not installed"
            else:
                self.libraries.append(library)

    def enter(self, case: Case) -> list[Contestant]:
        found = list(ours(case))
        for library in list(self.libraries):
            try:
                found += LIBRARIES[library].enter(case)
            except Exception as error:  # raised by one library: the others can still be measured
                self.skipped[library] = f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
                self.libraries.remove(library)
        return found


def rounded(value: float, places: int = 6) -> float | str:
    """For JSON, which has no infinity."""
    return float(f"{value:.{places}g}") if math.isfinite(value) else str(value)


def statistics(times: Times, n: int, column: int) -> Json:
    """The times of one statement; ratios are to the first statement."""
    ns = times[:, column] / n * 1e9
    low, middle, high = np.quantile(times[:, column] / times[:, 0], [0.1, 0.5, 0.9])
    return {
        "rounds": len(times),
        "ns_minimum": rounded(ns.min()),
        "ns_median": rounded(float(np.median(ns))),
        "ratio": rounded(times[:, column].min() / times[:, 0].min()),
        "ratio_10": rounded(low),
        "ratio_50": rounded(middle),
        "ratio_90": rounded(high),
    }


def speed(group: Group, contestants: list[Contestant], times: Times, errors: dict[str, Errors]) -> list[Json]:
    return [
        group._asdict()
        | {
            "contestant": contestant.name,
            "statement": contestant.code,
            "note": contestant.note or ("" if contestant.output is not None else "new array"),
            "worst_ulp": rounded(errors[contestant.name].worst) if contestant.exact else None,
        }
        | statistics(times, group.n, i)
        for i, contestant in enumerate(contestants)
    ]


def accuracy(function: str, dtype: str, contestant: str, errors: Errors) -> Json:
    return {
        "function": function,
        "dtype": dtype,
        "contestant": contestant,
        "worst_ulp": rounded(errors.worst),
        "ranges": {name: rounded(errors.within(*bounds)) for name, bounds in ranges(dtype).items()},
        "limits": errors.limits,
        "bins": [rounded(ulp, 3) for ulp in errors.bins],
    }


def table(head: list[str], rows: list[list[str]]) -> str:
    """The first column to the left, the others to the right."""
    lines = [head, *rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    texts = []
    for first, *others in lines:
        cells = [first.ljust(widths[0]), *(c.rjust(w) for c, w in zip(others, widths[1:], strict=True))]
        texts.append("  ".join(cells).rstrip())
    return "\n".join(texts)


def speed_table(rows: list[Json]) -> str:
    lines = []
    for row in rows:
        ulp = "" if row["worst_ulp"] is None else digits(float(row["worst_ulp"]), row["dtype"])
        spread = f"{row['ratio_10']:.2f} .. {row['ratio_90']:.2f}"
        times = [f"{row[key]:.3f}" for key in ("ns_minimum", "ns_median")]
        lines.append([row["contestant"], *times, f"{row['ratio']:.2f}", spread, ulp, row["note"]])
    head = ["", "ns/element", "median", "ratio", "10 % .. 90 %", "worst ULP", ""]
    return table(head, lines)


def shapes_table(rows: list[Json]) -> str:
    """A row for each shape, a column for each contestant."""
    names = list(dict.fromkeys(row["contestant"] for row in rows))
    lines = []
    for (n, m), part in groupby(rows, key=lambda row: tuple(row["shape"])):
        found = {row["contestant"]: f"{row['ns_minimum']:.3f} ({row['ratio']:.2f})" for row in part}
        lines.append([f"{n} x {m}", *(found.get(name, "") for name in names)])
    return table(["ns/element (ratio)", *names], lines)


def accuracy_table(rows: list[Json]) -> str:
    lines = [
        [
            row["contestant"],
            *(digits(float(ulp), row["dtype"]) for ulp in row["ranges"].values()),
            *row["limits"].values(),
        ]
        for row in rows
    ]
    return table(["worst ULP", *rows[0]["ranges"], *(f"f({name})" for name in LIMITS)], lines)


def commit() -> Json | None:
    """The commit of this tree, if it is a checkout."""

    def git(*arguments: str) -> str:
        command = ["git", "-C", str(Path(__file__).parent), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    try:
        return {"id": git("rev-parse", "HEAD"), "dirty": bool(git("status", "--porcelain"))}
    except (OSError, subprocess.CalledProcessError):
        return None


def heading(options: argparse.Namespace, field: Field) -> Json:
    """A report without measurements yet; prints what will be measured."""
    report: Json = {
        "machine": {
            "processor": processor(),
            "cpus": os.cpu_count(),
            "system": f"{platform.system()} {platform.machine()}",
            "python": platform.python_version(),
        },
        "versions": versions(field.libraries),
        "commit": commit(),
        "threads": options.threads,
        "cold": options.cold,
        "skipped": field.skipped,
        "edges": {},
        "accuracy": [],
        "speed": [],
        "shapes": [],
    }
    threads = "one thread" if options.threads == 1 else f"{options.threads} threads"
    output = "a new array in each call" if options.cold else "a given output where there is no note"
    print(f"{processor()}; {threads}; {output}; ratios are to gelu")
    print(", ".join(f"{name} {version}" for name, version in report["versions"].items()))
    return report


def run_shapes(options: argparse.Namespace) -> Json:
    """Measure the shapes of shapes.py and print the tables; returns what goes into the file."""
    seconds = options.seconds or (QUICK if options.quick else FULL).seconds
    dtypes = options.dtype or [dtype for dtype in ("float32", "bfloat16") if dtype in DTYPES]
    field = Field(["PyTorch"])
    report = heading(options, field)
    progress = Progress(len(dtypes) * len(shapes.SHAPES) * (len(shapes.CUTS) + 1))
    for done, case in enumerate(shapes.cases(dtypes, options.threads)):
        progress.show(done)
        works = [entry.work for entry in case.entries]
        times = measure(works, sum(seconds + 10 * work.warm for work in works))
        shapes.check(case)
        for i, entry in enumerate(case.entries):
            row = {
                "case": case.name,
                "dtype": case.dtype,
                "shape": case.shape,
                "contestant": entry.contestant,
            }
            report["shapes"].append(row | statistics(times, case.shape[0] * case.shape[1], i))
    progress.clear()
    kind = itemgetter("dtype", "case")
    for (dtype, name), part in groupby(sorted(report["shapes"], key=kind), key=kind):
        print(f"\n{dtype} {name}\n{shapes_table(list(part))}")
    print()
    for library, reason in field.skipped.items():
        print(f"skipped: {library}: {reason}")
    return report


def run(options: argparse.Namespace) -> Json:
    """Measure arrays and print the tables; returns what goes into the file."""
    effort = QUICK if options.quick else FULL
    seconds = options.seconds or effort.seconds
    field = Field(options.peer or LIBRARIES)
    plan = groups(options, effort)
    report = heading(options, field)
    report["edges"] = {dtype: edges(dtype) for dtype in dict.fromkeys(group.dtype for group in plan)}
    progress = Progress(len(plan))
    done = 0
    for (function, dtype), part in groupby(plan, key=lambda group: group[:2]):
        progress.show(done)
        points = Points.make(function, dtype, options.threads, effort.per_bin)
        exact = [contestant for contestant in field.enter(points.case) if contestant.exact]
        errors = {contestant.name: points.errors(contestant) for contestant in exact}
        rows = [accuracy(function, dtype, contestant.name, errors[contestant.name]) for contestant in exact]
        report["accuracy"] += rows
        progress.clear()
        print(f"\n{dtype} {function}\n{accuracy_table(rows)}", flush=True)
        for group in part:
            progress.show(done)
            case = Case(function, operands(group.source, group.n, dtype), options.threads, options.cold)
            contestants = field.enter(case)
            works = [contestant.work(case) for contestant in contestants]
            # Warming up takes as long as a measurement or longer; the number of rounds stays the same.
            times = measure(works, sum(seconds + 10 * work.warm for work in works))
            rows = speed(group, contestants, times, errors)
            report["speed"] += rows
            progress.clear()
            print(f"\n{group}: {len(times)} rounds\n{speed_table(rows)}", flush=True)
            del contestants, works
            gc.collect()  # models hold buffers
            done += 1
    print()
    for library, reason in field.skipped.items():
        print(f"skipped: {library}: {reason}")
    return report


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, without the usage."""
        self.exit(2, f"{self.prog}: {message}\n")


def elements(text: str) -> int:
    number, unit = text, 1
    for suffix, factor in {"Ki": KI, "Mi": MI}.items():
        if text.endswith(suffix):
            number, unit = text.removesuffix(suffix), factor
    if not number.strip().isdecimal() or not 1 <= (n := int(number) * unit) <= 1024 * MI:
        raise argparse.ArgumentTypeError(
            f"must be a number such as 1000, 4Ki or 16Mi, at most 1024Mi, not {text!r}"
        )
    return n


def positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"must be a number above 0, not {text!r}")
    return value


def thread_count(text: str) -> int:
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not text.isdecimal() or not 1 <= int(text) <= cpus:
        raise argparse.ArgumentTypeError(f"must be from 1 to {cpus}, the number of CPUs, not {text!r}")
    return int(text)


def new_file(text: str) -> Path:
    path = Path(text)
    if path.is_dir() or not os.access(path.parent, os.W_OK):
        raise argparse.ArgumentTypeError(f"cannot write {text!r}")
    return path


def directory(text: str) -> Path:
    path = Path(text)
    if pictures.matplotlib is None:
        raise argparse.ArgumentTypeError("needs matplotlib, of the extra 'peers'")
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"cannot write to {text!r}: {error.strerror}") from None
    return path


def saved(text: str) -> Json:
    try:
        report = json.loads(Path(text).read_bytes())
        _ = report["machine"]["processor"], report["edges"], report["speed"]
    except OSError as error:
        raise argparse.ArgumentTypeError(f"cannot read {text!r}: {error.strerror}") from None
    except (ValueError, LookupError, TypeError):
        raise argparse.ArgumentTypeError(f"{text!r} was not written by --json") from None
    return dict(report)


def make_parser() -> Parser:
    parser = Parser(prog="compare.py", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="in less than a minute: fewer sizes and rounds")
    parser.add_argument(
        "--seconds", type=positive, help="for each statement timed (default: 0.15; quick: 0.01)"
    )
    parser.add_argument("--threads", type=thread_count, default=1, help="as many CPUs (default: %(default)s)")
    parser.add_argument("--cold", action="store_true", help="return a new array in each call")
    parser.add_argument(
        "--shapes",
        action="store_true",
        help="matrices as a transformer's MLP has them, halves, interleaved and with a bias, beside PyTorch",
    )
    some = parser.add_argument_group("what to measure: every combination of these; each takes several")
    some.add_argument("--function", nargs="+", choices=COMPARED, help="default: gelu")
    some.add_argument("--dtype", nargs="+", choices=DTYPES, help="default: float32")
    some.add_argument("--input", nargs="+", choices=INPUTS, help="default: all")
    some.add_argument("--sizes", nargs="+", type=elements, metavar="N", help="default: 4Ki 1Mi 16Mi")
    some.add_argument("--peer", nargs="+", choices=LIBRARIES, help="default: each that is installed")
    results = parser.add_argument_group("results, beside the tables")
    results.add_argument("--json", type=new_file, metavar="PATH", help="write everything measured to PATH")
    results.add_argument("--pictures", type=directory, metavar="DIR", help="draw it, as SVG and PNG, in DIR")
    results.add_argument(
        "--redraw", type=saved, nargs="+", metavar="JSON", help="draw these files; measure nothing"
    )
    return parser


def main() -> None:
    parser = make_parser()
    options = parser.parse_args()
    if options.redraw:
        if not options.pictures:
            parser.error("argument --redraw: needs --pictures")
        reports = options.redraw
        if len({report["machine"]["processor"] for report in reports}) > 1:
            parser.error("argument --redraw: the files are of different machines")
    else:
        if options.shapes:
            for name in ("function", "input", "sizes", "peer", "cold"):
                if getattr(options, name):
                    parser.error(f"argument --shapes: not allowed with --{name}")
        # This is done before the first library asks how many CPUs there are.
        with pinned(options.threads):
            reports = [run_shapes(options) if options.shapes else run(options)]
        if options.json:
            options.json.write_text(json.dumps(reports[0]) + "\n")
    if options.pictures:
        for path in pictures.draw(reports, options.pictures):
            print(path)


if __name__ == "__main__":
    main()

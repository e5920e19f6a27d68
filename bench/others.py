# SPDX-License-Identifier: BSD-3-Clause
"""Audit every library that is known and installed, and write the tables and pictures of
docs/accuracy-of-others.md."""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import gelu
import numpy as np
import pictures
from gelu import _reference
from gelu._apply import Progress
from gelu.audit._page import draw_profile
from gelu.audit._points import format_of, minimum, normal_from, parts
from gelu.audit._report import in_words, ulps
from gelu.audit._targets import ALL, LIBRARIES
from timing import optional, processor

Json = dict[str, Any]

PAGE = Path(__file__).parents[1] / "docs" / "accuracy-of-others.md"
"""The pictures of the page are in a folder `pictures` beside it."""

DTYPES = ("float32", "bfloat16", "float16", "float64")
"""The dtypes, in the order of the page."""
PICTURED = ("gelu", "gelu_grad")
"""These have pictures. The others have tables only, which are folded."""


class Audit(NamedTuple):
    target: str
    function: str
    dtype: str

    @property
    def file(self) -> str:
        return f"{'-'.join(self).replace(':', '-')}.json"

    def run(self, directory: Path) -> str | None:
        """Write the report there; returns why this is not possible. In a process of its own: some libraries
        do not work beside others."""
        command = [sys.executable, "-m", "gelu", "audit", self.target, "--no-speed"]
        command += ["--function", self.function, "--dtype", self.dtype, "--json", str(directory / self.file)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 0:
            return None
        return done.stderr.strip().rpartition("\n")[2] or f"{self.target}: ended with {done.returncode}"


def plan(targets: list[str], functions: list[str], dtypes: list[str]) -> Iterator[Audit]:
    for target, function, dtype in product(targets, functions, dtypes):
        if dtype in LIBRARIES[target].dtypes:
            yield Audit(target, function, dtype)


def run(audits: list[Audit], directory: Path) -> dict[str, str]:
    """Audits those that are not in the directory; returns what cannot be audited at all, and why."""
    progress = Progress(len(audits))
    skipped: dict[str, str] = {}
    for done, audit in enumerate(audits):
        progress.show(done)
        if audit.target in skipped or (directory / audit.file).exists():
            continue
        why = audit.run(directory)
        if why and why.endswith(f"has no {audit.function}"):
            (directory / audit.file).write_text("null")
        elif why:
            skipped[audit.target] = why.removeprefix("gelu: ")
    progress.clear()
    return skipped


COLUMNS = {
    "x > 0": ("positive", "huge"),
    "around 0": ("around 0", "subnormal arguments", "around 0, positive"),
    "negative": ("negative",),
    "around": ("around the minimum", "around the root of the derivative"),
    "left of it": ("left of the minimum", "left of the root of the derivative"),
    "tail": ("tail",),
    "subnormal": ("subnormal results",),
}
"""Of a table: names of ranges in a report."""

PHRASES = {
    "sign": "wrong signs",
    "monotone": "not monotone",
    "not finite": "NaN or infinity for finite x",
    "repeated": "differs from call to call",
    "length": "depends on the length",
    "position": "depends on the position",
    "alignment": "depends on the alignment",
    "shape": "depends on the shape",
    "threads": "depends on the threads",
    "input": "overwrites x",
    "environment": "leaves the environment changed",
    "dtype": "returns another dtype",
    "reference": "is another function",
}
"""Faults, by their kind. Faults of accuracy are in the table as numbers."""


def worst(report: Json, names: tuple[str, ...]) -> float:
    return max(float(part["worst"]) for part in report["ranges"] if part["name"] in names)


def faults(report: Json) -> str:
    special = [fault["text"].partition(",")[0] for fault in report["faults"] if fault["kind"] == "special"]
    found = [PHRASES[fault["kind"]] for fault in report["faults"] if fault["kind"] in PHRASES]
    return "; ".join([*special, *dict.fromkeys(found)])


def table(rows: list[list[str]]) -> str:
    head, *body = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *body])


def borders(function: str, dtype: str) -> str:
    """What the head of a table says in words."""
    middle, tail = minimum(function), normal_from(function, dtype)
    what = "root of the derivative" if parts(function)[1] == "grad" else "minimum"
    text = f"The {what} is at {middle:.4g}. " if math.isfinite(middle) else ""
    text += f"The tail begins at {max(-5.0, tail / 2):.3g}; results are subnormal or 0 left of {tail:.4g}."
    return text


def results(reports: list[Json]) -> str:
    """The table of one function in one dtype, and all its faults."""
    function, dtype = reports[0]["reference"], reports[0]["dtype"]
    precision = format_of(dtype).precision
    middle = "root" if parts(function)[1] == "grad" else "minimum"
    there = {part["name"] for part in reports[0]["ranges"]}
    columns = {name: names for name, names in COLUMNS.items() if not there.isdisjoint(names)}
    head = [f"{name} the {middle}" if name == "around" else name for name in columns]
    rows = [["worst error in ULP", *head, "faults beside"]]
    lists = []
    for report in reports:
        errors = [ulps(worst(report, names), precision) for names in columns.values()]
        rows.append([report["name"], *errors, faults(report)])
        lists += [f"- {report['name']}: {fault['kind']}: {fault['text']}" for fault in report["faults"]]
    text = f"{borders(function, dtype)}\n\n{table(rows)}"
    if lists:
        text += (
            f"\n\n<details><summary>Each fault, with a case</summary>\n\n{chr(10).join(lists)}\n\n</details>"
        )
    return text


def draw(reports: list[Json], path: Path) -> None:
    """One small picture for each library."""
    columns = 3
    lines = math.ceil(len(reports) / columns)
    figure = pictures.matplotlib.figure.Figure(figsize=(9, 1.4 + 1.75 * lines), dpi=120, layout="constrained")
    grid = figure.subplots(lines, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for axes, report in zip(grid, reports, strict=False):
        profile = np.array([float(ulp) for ulp in report["profile"]["ulp"]])
        precision = format_of(report["dtype"]).precision
        draw_profile(axes, np.array(report["profile"]["from"]), profile, precision)
        axes.set_title(report["name"], loc="left", fontsize=10)
    for axes in grid[len(reports) :]:
        axes.set_visible(False)
    figure.supxlabel("x", fontsize=10)
    figure.supylabel("worst error in ULP; dashed: 0.5, 1, and no digit right", fontsize=10)
    title = f"{in_words(reports[0]['reference'])}, {reports[0]['dtype']}"
    figure.suptitle(title[0].upper() + title[1:], x=0.01, ha="left", fontsize=13, fontweight="bold")
    pictures.save_pixels(figure, path)


def sections(found: dict[Audit, Json], directory: Path) -> Iterator[str]:
    """The page's sections."""
    for dtype, function in product(DTYPES, PICTURED):
        reports = [report for audit, report in found.items() if audit[1:] == (function, dtype)]
        if not reports:
            continue
        name = f"errors-{function.replace('_', '-')}-{dtype}.png"
        draw(reports, directory / name)
        words = in_words(function)
        yield f"## {dtype}: {words}"
        yield f"![worst error over x, a picture for each library](pictures/{name})"
        yield results(reports)
    yield "## The other forms"
    for function, dtype in product(_reference.FUNCTIONS, DTYPES):
        reports = [report for audit, report in found.items() if audit[1:] == (function, dtype)]
        if function not in PICTURED and len(reports) > 1:
            # A list in a folded part would be folded once more.
            text = results(reports).replace("<details><summary>", "**").replace("</summary>", "**")
            text = text.replace("</details>", "").strip()
            yield f"<details><summary>{in_words(function)}, {dtype}</summary>\n\n{text}\n\n</details>"


def versions(found: dict[Audit, Json], skipped: dict[str, str]) -> str:
    names = sorted(
        {report["name"] for audit, report in found.items() if not audit.target.startswith("gelu")},
        key=str.lower,
    )
    isa = gelu.available_isas()[0]
    text = f"Made with {', '.join(names)}, beside gelu {gelu.__version__}, on an {processor()} ({isa})."
    if skipped:
        text += f" Not audited: {'; '.join(skipped.values())}."
    return textwrap.fill(text, 120)


def page(text: str, made: dict[str, str]) -> str:
    for name, content in made.items():
        place = re.search(rf"(?s)(?<=<!-- {name}: begin -->\n).*?(?=<!-- {name}: end -->)", text)
        assert place, f"the page has no place for '{name}'"
        text = f"{text[: place.start()]}{content}\n{text[place.end() :]}"
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--results",
        type=Path,
        metavar="DIR",
        help="keep the reports there, and do not make those again that are there",
    )
    parser.add_argument("--target", nargs="+", choices=LIBRARIES, default=list(LIBRARIES), metavar="NAME")
    functions = _reference.FUNCTIONS
    parser.add_argument("--function", nargs="+", choices=functions, default=list(functions), metavar="NAME")
    parser.add_argument("--dtype", nargs="+", choices=ALL, default=list(ALL), metavar="DTYPE")
    parser.add_argument("--page", type=Path, default=PAGE, metavar="FILE", help="(default: %(default)s)")
    options = parser.parse_args()
    for module in ("figure", "ticker"):
        if not optional(f"matplotlib.{module}"):
            parser.error("needs matplotlib, of the extra 'peers'")
    text = options.page.read_text(encoding="utf-8")
    audits = list(plan(options.target, options.function, options.dtype))
    with tempfile.TemporaryDirectory() as temporary:
        directory = options.results or Path(temporary)
        directory.mkdir(parents=True, exist_ok=True)
        skipped = run(audits, directory)
        files = {audit: directory / audit.file for audit in audits}
        found = {audit: json.loads(file.read_text()) for audit, file in files.items() if file.exists()}
    found = {audit: report for audit, report in found.items() if report}
    for report in found.values():
        report["name"] = report["name"].removesuffix("+cpu")  # of PyTorch's builds
    drawings = options.page.parent / "pictures"
    drawings.mkdir(exist_ok=True)
    made = {"versions": versions(found, skipped), "results": "\n\n".join(sections(found, drawings))}
    options.page.write_text(page(text, made), encoding="utf-8")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: BSD-3-Clause
"""An audit as a picture, and as one HTML page that needs nothing else."""

from __future__ import annotations

import html
import io
import math
from importlib import import_module
from typing import Any

import numpy as np

import gelu
from gelu.audit._accuracy import bin_edges
from gelu.audit._points import Array, format_of
from gelu.audit._report import Report, in_words
from gelu.audit._subject import AuditError

FILL, LINE, LABEL = "#b3362c", "#777777", "#444444"

LEAST = 2.0**-3
"""Smaller errors are not shown."""


def levels(precision: int) -> dict[float, str]:
    """Errors in ULP that are marked in the picture."""
    return {0.5: "0.5: correctly rounded", 1: "1", 2.0 ** (precision - 1): "no digit right"}


def draw_profile(axes: Any, edges: Array, profile: Array, precision: int) -> None:
    """The worst error in each bin, on axes of matplotlib."""
    top = 2.0 ** (precision + 2)
    worst = np.clip(np.nan_to_num(profile, nan=top, posinf=top), LEAST, top)
    axes.stairs(worst, edges, baseline=LEAST, fill=True, color=FILL, linewidth=0)
    axes.set_yscale("log", base=2)
    axes.set_ylim(LEAST, top)
    axes.set_xlim(edges[0], edges[-1])
    for level in levels(precision):
        axes.axhline(level, color=LINE, linewidth=0.8, linestyle="--")
    axes.grid(axis="x", linewidth=0.3)


def draw(report: Report) -> Any:
    """The worst error over the argument, as a figure of matplotlib."""
    try:
        figure = import_module("matplotlib.figure").Figure(figsize=(9, 4), layout="constrained")
    except ImportError:
        raise AuditError("the picture needs matplotlib: pip install 'gelu[audit]'") from None
    axes = figure.subplots()
    edges = bin_edges(report.reference, report.dtype)
    precision = format_of(report.dtype).precision
    draw_profile(axes, edges, report.accuracy.profile, precision)
    for (level, name), shift in zip(levels(precision).items(), (-11, 2, 2), strict=True):
        text = axes.annotate(name, (edges[-1], level), (-4, shift), textcoords="offset points", ha="right")
        text.set(color=LABEL, fontsize=9, bbox={"color": "white", "alpha": 0.7, "linewidth": 0, "pad": 1})
    axes.set_xlabel("x")
    axes.set_ylabel("worst error in ULP")
    axes.set_title(f"{report.name}, {report.dtype}, against {report.reference}", loc="left", fontsize=11)
    return figure


def picture(report: Report, path: str) -> None:
    """Write the picture, in the format that the end of the name tells."""
    figure = draw(report)
    try:
        figure.savefig(path, dpi=150)
    except ValueError as error:
        raise AuditError(f"{path}: {' '.join(str(error).split())}") from None


STYLE = """
:root { color-scheme: light dark; --line: #8884; --bad: #b3362c; --good: #2c7a3f; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: .5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
figure { margin: 1rem 0; background: #fff; border-radius: .4rem; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
th, td { padding: .25rem .7rem; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
.ranges tr:last-child td { font-weight: 600; }
.faults { padding: 0; list-style: none; }
.faults li { border-left: .25rem solid var(--bad); padding: .1rem .8rem; margin: .6rem 0;
  overflow-wrap: anywhere; }
.clean { color: var(--good); font-weight: 600; }
.kind { font-weight: 600; }
footer { margin-top: 3rem; font-size: .85rem; opacity: .75; }
@media (prefers-color-scheme: dark) { :root { --bad: #e0685d; --good: #6cc283; } }
"""


def _drawing(report: Report) -> str:
    try:
        figure = draw(report)
    except AuditError as error:
        return f"<p>{html.escape(str(error))}</p>"
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    text = buffer.getvalue()
    return f'<figure role="img" aria-label="The worst error over x">{text[text.index("<svg") :]}</figure>'


def _table(kind: str, head: list[str], rows: list[list[str]]) -> str:
    def row(cells: list[str], tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{html.escape(cell)}</{tag}>' for cell in cells)}</tr>"

    body = "\n".join(row(cells, "td") for cells in rows)
    table = f'<table class="{kind}"><thead>{row(head, "th")}</thead><tbody>\n{body}\n</tbody></table>'
    return f'<div class="scroll">{table}</div>'


def page(report: Report) -> str:
    """The HTML page."""
    total = report.accuracy.all
    worst = f"{total.worst:.4g} ULP" if math.isfinite(total.worst) else "not finite"
    count = f"{total.count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    title = html.escape(f"{report.name}: {report.reference}, {report.dtype}")
    about = html.escape(f"{report.dtype}, against {in_words(report.reference)}, at {count} arguments")
    faults = "\n".join(
        f'<li><span class="kind">{html.escape(fault.kind)}</span>: {html.escape(fault.text)}</li>'
        for fault in report.faults
    )
    parts = [
        f"<h1>{html.escape(report.name)}</h1>",
        f"<p>{about}: worst error {worst}.</p>",
        _drawing(report),
        "<h2>Faults</h2>",
        f'<ul class="faults">\n{faults}\n</ul>' if faults else '<p class="clean">No fault found.</p>',
        "<h2>By argument</h2>",
        _table("ranges", *report.table()),
    ]
    if report.speed:
        rows = [
            [speed.size, f"{speed.theirs:.3g}", f"{speed.ours:.3g}", f"{speed.theirs / speed.ours:.3g}"]
            for speed in report.speed
        ]
        parts += ["<h2>Speed, ns for an element</h2>", _table("speed", ["", "this", "gelu", "ratio"], rows)]
    parts.append(
        "<footer>An error in ULP is the distance from the exact result over the spacing of the numbers of "
        f"{report.dtype} there; that of a correctly rounded result is at most 0.5. Made by "
        f"<code>python -m gelu audit</code>, gelu {gelu.__version__}.</footer>"
    )
    body = "\n".join(parts)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""

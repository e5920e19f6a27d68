# SPDX-License-Identifier: BSD-3-Clause
"""The pictures of compare.py, drawn from the file of --json. All show float32 GELU of N(0,1)."""

from __future__ import annotations

import io
import itertools
import math
import re
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from timing import MI, optional, size

matplotlib = optional("matplotlib")

Json = dict[str, Any]

FUNCTION, DTYPE, SOURCE = "gelu", "float32", "N(0,1)"
MEMCPY, RELU = "NumPy copy", "NumPy maximum"
LABELS = {MEMCPY: "memcpy (np.copyto)", RELU: "ReLU (np.maximum)"}

DIGITS = 2.0**23
"""An error of so many ULP is the whole result."""


class Look(NamedTuple):
    colour: str
    line: str = "-"
    width: float = 1.4


LOOKS = {
    "gelu": Look("#d00000", width=3),
    "gelu AVX2": Look("#d00000", "--", 2),
    "gelu in JAX": Look("#d00000", ":", 2),
    "gelu.cr": Look("#8b0000", width=3),
    "gelu, contiguous": Look("#e89090"),
    "gelu, two steps": Look("#e89090"),
    MEMCPY: Look("#444444", ":", 2),
    RELU: Look("#888888", ":"),
    "PyTorch": Look("#e07b00"),
    "torch.compile": Look("#f2c078"),
    "ONNX Runtime": Look("#1f77b4"),
    "OpenVINO": Look("#7b3fb5"),
    "JAX": Look("#009e8e"),
    "LiteRT": Look("#2a9d1f"),
    "MKL HA": Look("#0a2f6b"),
    "MKL LA": Look("#0a2f6b", "--"),
    "MKL EP": Look("#0a2f6b", ":"),
    "SciPy": Look("#8c564b"),
    "SciPy ndtr": Look("#8c564b", "--"),
    "Numba": Look("#d462a6"),
}


class Page(NamedTuple):
    name: str
    title: str
    draw: Callable[[Any, list[Json]], bool]
    """Draws into the axes; returns False where the reports lack the data."""


def rows(report: Json) -> list[Json]:
    wanted = {"function": FUNCTION, "dtype": DTYPE, "source": SOURCE}
    return [row for row in report["speed"] if wanted.items() <= row.items()]


def spread(places: Iterable[float], gap: float) -> list[float]:
    """The places, moved as little as possible so that they are a gap apart. Places that touch are moved
    together, around their mean."""
    order = sorted(enumerate(places), key=lambda item: item[1])
    blocks: list[tuple[float, int]] = []  # middle, count
    for _, place in order:
        blocks.append((place, 1))
        while len(blocks) > 1:
            (low, few), (high, many) = blocks[-2:]
            if high - low >= gap * (few + many) / 2:
                break
            blocks[-2:] = [((low * few + high * many) / (few + many), few + many)]
    moved = [middle + gap * (i - (count - 1) / 2) for middle, count in blocks for i in range(count)]
    found = dict(zip((index for index, _ in order), moved, strict=True))
    return [found[i] for i in range(len(order))]


def label(axes: Any, ends: dict[str, tuple[float, float]]) -> None:
    """Write each name to the right of the axes at the height where its line ends, without overlaps."""
    height = axes.get_window_extent().height / axes.figure.dpi * 72
    low, high = (math.log(y) for y in axes.get_ylim())
    heights = [(math.log(y) - low) / (high - low) for _, y in ends.values()]
    for (name, (x, y)), place in zip(ends.items(), spread(heights, 11.5 / height), strict=True):
        look = LOOKS[name]
        axes.annotate(
            LABELS.get(name, name),
            xy=(x, y),
            xytext=(1.04, place),
            textcoords="axes fraction",
            color=look.colour,
            fontsize=9.5,
            fontweight="bold" if name.startswith("gelu") else "normal",
            va="center",
            annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": look.colour, "lw": 0.6, "relpos": (0, 0.5), "shrinkA": 2},
        )


def by_size(axes: Any, reports: list[Json]) -> bool:
    report = reports[0]
    series: dict[str, list[tuple[int, float]]] = {}
    for row in sorted(rows(report), key=lambda row: row["n"]):
        series.setdefault(row["contestant"], []).append((row["n"], row["ns_minimum"]))
    if max((len(points) for points in series.values()), default=0) < 2:
        return False
    for name, points in series.items():
        look = LOOKS[name]
        order = 4 if name.startswith("gelu") else 2
        axes.plot(*zip(*points, strict=True), look.line, color=look.colour, lw=look.width, zorder=order)
    sizes = sorted({n for points in series.values() for n, _ in points})
    axes.set(xscale="log", yscale="log", xlabel="elements", ylabel="ns per element")
    axes.set_xticks(sizes, [size(n) for n in sizes])
    axes.minorticks_off()
    axes.set_xlim(sizes[0], sizes[-1])
    plain_numbers(axes.yaxis)
    label(axes, {name: points[-1] for name, points in series.items()})
    return True


def by_error(axes: Any, reports: list[Json]) -> bool:
    report = reports[0]
    found = [row for row in rows(report) if row["worst_ulp"] is not None]
    if not found:
        return False
    n = min({row["n"] for row in found}, key=lambda n: abs(math.log(n / MI)))
    ranges = {
        entry["contestant"]: entry["ranges"]
        for entry in report["accuracy"]
        if (entry["function"], entry["dtype"]) == (FUNCTION, DTYPE)
    }
    ends = {}
    for row in (row for row in found if row["n"] == n):
        name, y = row["contestant"], row["ns_minimum"]
        look = LOOKS[name]
        worst = min(float(row["worst_ulp"]), 2 * DIGITS)
        near = max(float(ranges[name][part]) for part in ("x > 0", "-1..0", "-3..-1"))
        bold = name.startswith("gelu")
        axes.plot([near, worst], [y, y], look.line, color=look.colour, lw=1, zorder=2)
        axes.plot(near, y, "o", color=look.colour, mfc="white", ms=7, zorder=3)
        axes.plot(worst, y, "o", color=look.colour, ms=13 if bold else 8, zorder=4)
        if worst < DIGITS:
            text = axes.annotate(name, (worst, y), (-5, 10 if bold else 7), textcoords="offset points")
            text.set(color=look.colour, fontsize=9.5, fontweight="bold" if bold else "normal")
            text.set_path_effects([matplotlib.patheffects.withStroke(linewidth=3, foreground="white")])
        else:
            ends[name] = (worst, y)
    axes.set(xscale="log", yscale="log", xlim=(0.3, 4e7))
    axes.set_ylabel(f"ns per element, {size(n)}")
    axes.set_xlabel("worst error in ULP: \u25cf on all x, \u25cb on x > -3")
    axes.axvline(1, color="#bbbbbb", lw=1, zorder=1)
    axes.axvline(DIGITS, color="#bbbbbb", lw=1, zorder=1)
    axes.text(DIGITS, 1.01, "all digits", transform=axes.get_xaxis_transform(), ha="center", color="#666666")
    axes.text(1, 1.01, "1 ULP", transform=axes.get_xaxis_transform(), ha="center", color="#666666")
    low, high = axes.get_ylim()
    axes.set_ylim(low / 1.2, high * 1.2)
    plain_numbers(axes.yaxis)
    axes.xaxis.set_minor_locator(matplotlib.ticker.NullLocator())
    label(axes, ends)
    return True


def by_argument(axes: Any, reports: list[Json]) -> bool:
    entries = [
        entry for entry in reports[0]["accuracy"] if (entry["function"], entry["dtype"]) == (FUNCTION, DTYPE)
    ]
    if not entries:
        return False
    # Those that are the same code, as oneDNN is in several, share a line.
    lines: dict[tuple[tuple[float, ...], tuple[float, ...]], list[str]] = {}
    for entry in entries:
        bins = zip(itertools.pairwise(reports[0]["edges"][DTYPE]), entry["bins"], strict=True)
        # Without the bin of subnormal arguments.
        inside = [(*bounds, float(ulp)) for bounds, ulp in bins if bounds[1] - bounds[0] > 0.01]
        lows, highs, errors = zip(*(b for b in inside if b[0] >= -15 and b[1] <= 6), strict=True)
        ulps = tuple(min(max(ulp, 0.1), 2 * DIGITS) for ulp in errors)
        lines.setdefault(((*lows, highs[-1]), ulps), []).append(entry["contestant"])
    for (edges, ulps), names in lines.items():
        look = LOOKS[names[0]]
        order = 4 if names[0] == "gelu" else 2
        style = {"color": look.colour, "ls": look.line, "lw": look.width, "zorder": order}
        axes.stairs(ulps, edges, baseline=None, label=",\n".join(names), **style)
    axes.set(yscale="log", xlabel="x", ylabel="worst error in ULP", xlim=(-15, 6), ylim=(0.3, 4e7))
    axes.axhline(1, color="#bbbbbb", lw=1, zorder=1)
    axes.axhline(DIGITS, color="#bbbbbb", lw=1, zorder=1)
    axes.text(5.9, DIGITS * 1.1, "all digits", ha="right", va="bottom", color="#666666")
    axes.set_xticks(range(-15, 7, 3))
    legend = axes.legend(loc="center left", bbox_to_anchor=(1.02, 0.5), frameon=False, fontsize=9.5)
    for text in legend.get_texts():
        if text.get_text().startswith("gelu"):
            text.set_fontweight("bold")
    return True


def by_threads(axes: Any, reports: list[Json]) -> bool:
    n = 16 * MI
    series: dict[str, list[tuple[int, float]]] = {}
    for report in sorted(reports, key=lambda report: report["threads"]):
        for row in rows(report):
            if row["n"] == n and (row["note"] != "one thread" or row["contestant"] == MEMCPY):
                series.setdefault(row["contestant"], []).append((report["threads"], row["ns_minimum"]))
    series = {name: points for name, points in series.items() if len({t for t, _ in points}) > 1}
    if not series:
        return False
    for name, points in series.items():
        look = LOOKS[name]
        order = 4 if name.startswith("gelu") else 2
        axes.plot(
            *zip(*points, strict=True), look.line, marker="o", color=look.colour, lw=look.width, zorder=order
        )
    counts = sorted({threads for points in series.values() for threads, _ in points})
    axes.set(xscale="log", yscale="log", xlabel="threads", ylabel=f"ns per element, {size(n)}")
    axes.set_xticks(counts, map(str, counts))
    axes.minorticks_off()
    axes.set_xlim(counts[0] * 0.97, counts[-1] * 1.03)
    plain_numbers(axes.yaxis)
    label(axes, {name: points[-1] for name, points in series.items()})
    return True


def by_shape(axes: Any, reports: list[Json]) -> bool:
    """Bars from the top: for each case and shape, one for each contestant. Those that are much longer than
    the others are cut, and their time written beside them."""
    found = [row for row in reports[0].get("shapes", []) if row["dtype"] == DTYPE]
    if not found:
        return False
    place, ticks = 0.0, []
    longest = sorted(row["ns_minimum"] for row in found)[-1 - len(found) // 5]
    for case, rows in itertools.groupby(
        sorted(found, key=lambda row: row["case"]), key=lambda row: row["case"]
    ):
        axes.text(longest / 200, place + 1, case, va="center", fontsize=8, fontweight="bold")
        place += 3
        for (n, m), part in itertools.groupby(rows, key=lambda row: tuple(row["shape"])):
            bars = list(part)
            ticks.append((place + (len(bars) - 1) / 2, f"{n} x {m}"))
            for row in bars:
                name, ns = row["contestant"], row["ns_minimum"]
                axes.barh(place, min(ns, longest), 1, color=LOOKS[name].colour, label=name)
                if ns > longest:
                    axes.text(longest, place, f" {ns:.1f}", va="center", fontsize=5)
                place += 1
            place += 0.8
    axes.set_yticks(*zip(*ticks, strict=True), fontsize=6)
    axes.tick_params(axis="y", length=0, pad=2)
    axes.set_ylim(place, -1)
    axes.set_xlabel("ns per element")
    handles = dict(zip(*reversed(axes.get_legend_handles_labels()), strict=True))
    axes.legend(
        handles.values(), handles, loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False, fontsize=8
    )
    return True


def plain_numbers(axis: Any) -> None:
    ticker = matplotlib.ticker
    axis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    axis.set_major_formatter(ticker.FormatStrFormatter("%g"))
    axis.set_minor_locator(ticker.NullLocator())


PAGES = [
    Page("time-by-size", "Exact GELU of float32 from N(0,1)", by_size),
    Page("time-by-error", "Exact GELU of float32: time against error", by_error),
    Page("error-by-x", "Exact GELU of float32: error against argument", by_argument),
    Page("time-by-threads", "Exact GELU of float32: threads", by_threads),
    Page("time-by-shape", "Halves, interleaved columns and a bias, float32", by_shape),
]


def draw(reports: list[Json], directory: Path) -> list[Path]:
    """The files written."""
    for module in ("figure", "patheffects", "ticker"):
        optional(f"matplotlib.{module}")
    paths = []
    style = {
        "axes.spines.right": False,
        "axes.spines.top": False,
        "font.size": 10,
        "svg.fonttype": "none",
        "svg.hashsalt": "gelu",
    }
    with matplotlib.rc_context(style):
        for page in PAGES:
            figure = matplotlib.figure.Figure(figsize=(8, 5), dpi=120)
            axes = figure.add_axes((0.09, 0.12, 0.68, 0.76))
            axes.grid(color="#eeeeee")
            axes.set_axisbelow(True)
            if not page.draw(axes, reports):
                print(f"{page.name} is not drawn: it needs other sizes, thread counts or --shapes")
                continue
            report = reports[0]
            where = report["machine"]["processor"]
            if page.draw in (by_size, by_error, by_shape):
                where += ", one thread" if report["threads"] == 1 else f", {report['threads']} threads"
                where += ", new arrays" if report["cold"] else ""
            figure.text(0.09, 0.94, page.title, fontsize=13, fontweight="bold")
            figure.text(0.97, 0.02, where, ha="right", color="#666666")
            paths += [directory / f"{page.name}.{suffix}" for suffix in ("svg", "png")]
            save(figure, *paths[-2:])
    return paths


def save(figure: Any, svg: Path, png: Path) -> None:
    """Half as large as matplotlib makes it, with the same look."""
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None})
    svg.write_text(re.sub(r"(?<=[ \n]\d)(\d*\.\d\d)\d+(?= )", r"\1", text.getvalue()), encoding="utf-8")
    save_pixels(figure, png)


def save_pixels(figure: Any, png: Path) -> None:
    pixels = io.BytesIO()
    figure.savefig(pixels, format="png")
    # matplotlib needs Pillow itself.
    import_module("PIL.Image").open(pixels).convert("RGB").quantize(96).save(png, optimize=True)

# SPDX-License-Identifier: BSD-3-Clause
"""names.toml, and the tables of docs/which-gelu.md that are made from it; run this file to write them."""

from __future__ import annotations

import decimal
import re
import textwrap
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import special

Array = NDArray[Any]

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "which-gelu.md"


# The fields are described in names.toml.


class Function(NamedTuple):
    name: str
    value: str
    also: str
    formula: str


class Name(NamedTuple):
    theirs: str
    ours: str
    formula: str
    source: str
    plain: bool = False
    differs: float = 0
    single: bool = False
    release: str = ""
    run: bool = True


class Library(NamedTuple):
    title: str
    package: str
    names: tuple[Name, ...]
    bundled: str = ""
    note: str = ""


with Path(__file__).with_suffix(".toml").open("rb") as _file:
    _data = tomllib.load(_file)

FUNCTIONS = tuple(Function(**function) for function in _data["function"])

LIBRARIES = tuple(
    Library(**library | {"names": tuple(Name(**name) for name in library["names"])})
    for library in _data["library"]
)


def half(x: Array) -> Array:
    """Round to binary16."""
    return x.astype(np.float16).astype(x.dtype)


def arguments(dtype: str) -> dict[str, Array]:
    """What the names of arrays in names.toml mean.

    Beyond 12 the values are x or nearly 0. The results for tiny, huge and special arguments do not tell which
    function it is.
    """
    # Exact in each dtype, and halfway between the numbers of binary16 where their spacing is 2^-9 or more.
    x = (np.arange(-12 * 1024, 12 * 1024 + 1) / 1024).astype(dtype)
    other = np.cos(3 * x).astype(dtype)
    return {"x": x, "gate": x, "dy": other, "up": other, "bias": other}


def formula(expression: str, arrays: dict[str, Array]) -> Array:
    """Evaluate a formula of names.toml."""
    functions = {name: getattr(special, name) for name in ("erf", "erfc", "expit", "ndtr")}
    value: Array = eval(expression, {**vars(np), **functions, "half": half}, arrays)
    return value


def rounded_up(value: float) -> float:
    """To two digits."""
    return float(decimal.Context(2, decimal.ROUND_UP).create_decimal_from_float(value))


def _table(*rows: list[str]) -> str:
    head, *body = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *body])


def _call(name: Name) -> str:
    release = f" in {name.release}" if name.release else ""
    marks = ("" if name.run and not name.release else " \\*") + (" †" if name.single else "")
    return f"[`{name.theirs}`]({name.source}){release}{marks}"


def functions() -> str:
    """The table of this package's functions."""
    arrays = arguments("float64")
    first, *_ = FUNCTIONS
    rows = [["ours", "value", "also called", f"off `{first.name}` by up to"]]
    for function in FUNCTIONS:
        off = np.max(np.abs(formula(function.formula, arrays) - formula(first.formula, arrays)))
        number = f"{rounded_up(off):g}" if function is not first else ""
        rows.append([f"`{function.name}`", function.value, function.also, number])
    return _table(*rows)


def plain() -> str:
    """The table of what each library means by GELU."""
    rows = [["library", "theirs", "ours"]]
    for library in LIBRARIES:
        for name in library.names:
            if name.plain:
                nearly = "nearly " if name.differs else ""
                rows.append([library.title, _call(name), f"{nearly}`{name.ours}`"])
    return _table(*rows)


def pinned(library: Library) -> tuple[str, str]:
    """The distribution of the extra `peers` that brings the library, and its version."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        peers = tomllib.load(file)["project"]["optional-dependencies"]["peers"]
    (pin,) = (pin.partition(";")[0] for pin in peers if pin.startswith(f"{library.package}=="))
    distribution, version = re.split(r"(?:\[.*\])?==", pin)
    return distribution, version


def libraries() -> str:
    """The tables of the functions that are the same, library by library."""
    parts = []
    for library in LIBRARIES:
        brings = f", which brings {library.bundled}" if library.bundled else ""
        text = textwrap.fill(f"Checked with {' '.join(pinned(library))}{brings}. {library.note}", 110)
        same = [[_call(name), f"`{name.ours}`"] for name in library.names if not name.differs]
        parts += [f"### {library.title}", text, _table(["theirs", "ours"], *same)]
    return "\n\n".join(parts)


def others() -> str:
    """The table of the functions that are none of ours."""
    rows = [["library", "theirs", "formula", "nearest of ours", "off by up to"]]
    for library in LIBRARIES:
        rows += [
            [library.title, _call(name), f"`{name.formula}`", f"`{name.ours}`", f"{name.differs:g}"]
            for name in library.names
            if name.differs
        ]
    return _table(*rows)


def page(text: str) -> str:
    """The text of the page with its tables made anew."""
    for make in (functions, plain, libraries, others):
        found = re.search(
            rf"(?s)(?<=<!-- {make.__name__}: begin -->\n).*?(?=<!-- {make.__name__}: end -->)", text
        )
        assert found, f"{PAGE.name} has no place for the table '{make.__name__}'"
        text = f"{text[: found.start()]}{make()}\n{text[found.end() :]}"
    return text


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

# SPDX-License-Identifier: BSD-3-Clause
"""Docstrings: complete, in numpydoc form, true to the registry, and their examples run."""

from __future__ import annotations

import doctest
import inspect
import re
from operator import attrgetter
from pathlib import Path
from typing import Any

import flint
import gelu
import numpy as np
import pytest
import reference
from gelu import _docstrings, _registry, _ufuncs

KEYWORDS = ["out", "dtype", "casting", "order", "subok", "signature"]
SECTIONS = ["Parameters", "Returns", "See Also", "Notes", "References", "Examples"]

ROWS = [*_ufuncs.functions.values(), *gelu.cr.functions.values()]

every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.path)


def text_of(row: _registry.Function) -> str:
    text: str = attrgetter(row.path)(gelu).__doc__
    return text


@pytest.mark.parametrize(
    "path",
    [
        *(name for name in gelu.__all__ if "Examples" in getattr(gelu, name).__doc__),
        *(row.path for row in gelu.cr.functions.values()),
    ],
)
def test_examples(path: str) -> None:
    test = doctest.DocTestParser().get_doctest(attrgetter(path)(gelu).__doc__, {}, path, None, None)
    assert test.examples
    runner = doctest.DocTestRunner(verbose=False)
    output: list[str] = []
    runner.run(test, out=output.append)
    assert not runner.failures, "".join(output)


def test_everything_public_has_a_docstring() -> None:
    for name in gelu.__all__:
        assert "Examples" in getattr(gelu, name).__doc__, name


@every_row
def test_numpydoc_form(row: _registry.Function) -> None:
    # NumPy puts the signature before the docstring of a ufunc.
    signature, summary, *_ = re.split(r"\n\n", text_of(row))
    assert signature.startswith(f"{row.name}(x")
    assert re.fullmatch(r"[A-Z][^\n]*\.", summary)
    found = re.findall(r"^(.+)\n-+$", text_of(row), re.MULTILINE)
    expected = SECTIONS.copy()
    if row.module == "gelu.cr":
        expected.insert(2, "Raises")
    assert found == expected
    assert all(len(line) <= 110 for line in text_of(row).splitlines()[1:])


@every_row
def test_accuracy_is_the_registry_s(row: _registry.Function) -> None:
    text = " ".join(text_of(row).split())
    if row.module == "gelu.cr":
        assert "correctly rounded in float32, float16 and bfloat16: the number of the dtype" in text
        assert "ULP in" not in text
        return
    assert "correctly rounded in float16 and bfloat16" in text
    for dtype, worst in row.accuracy.items():
        if dtype in ("float16", "bfloat16"):
            assert worst.ulp == 0.5
            continue
        promised, at = re.search(rf"(\S+) ULP in {dtype} \(at x = (\S+)\)", text).groups()  # type: ignore[union-attr]
        assert worst.ulp <= float(promised) < worst.ulp + 1e-3
        assert float(at) == worst.at


@every_row
def test_names_others_that_are_there(row: _registry.Function) -> None:
    others = re.findall(r"^([\w.]+) : ", text_of(row).partition("See Also")[2], re.MULTILINE)
    plain = [f"gelu.{row.name}"] if row.module == "gelu.cr" else []
    assert sorted([row.name, *others]) == sorted(
        [*plain, *(other for other, it in _ufuncs.functions.items() if it.activation == row.activation)]
    )
    quoted = re.findall(r"`(\w+)`", text_of(row))
    assert set(quoted) <= {*_ufuncs.functions, *KEYWORDS, "x", *(_docstrings.FORMS[row.form].arguments)}


def test_modules_are_described() -> None:
    assert list(_docstrings.MODULES) == [ufuncs.module for ufuncs in _ufuncs.SETS]


def test_roots() -> None:
    header = (Path(gelu.get_include()) / "gelu" / "gelu.h").read_text()
    for name, activation in _docstrings.ACTIVATIONS.items():
        with flint.ctx.workprec(128):
            assert reference.root(name).str(30, radius=False).startswith(activation.root), name
        assert len(activation.root) > 15
        assert f"{activation.root}..." in getattr(gelu, f"{name}_grad").__doc__
        assert f"Root of the derivative: {activation.root}... */" in header, name


@every_row
def test_sources(row: _registry.Function) -> None:
    papers = re.findall(r"arXiv:(\d+\.\d+)", text_of(row))
    assert len(papers) == len(set(papers)) > 0
    assert ("2002.05202" in papers) == (row.form == "mul")


def test_every_activation_and_form_is_described() -> None:
    rows = _ufuncs.functions.values()
    assert {row.activation for row in rows} == set(_docstrings.ACTIVATIONS)
    assert {row.form for row in rows} == set(_docstrings.FORMS)


def test_a_missing_part_is_an_error() -> None:
    row = next(iter(_ufuncs.functions.values()))
    with pytest.raises(KeyError):
        _docstrings.docstring(row._replace(activation="unknown"))
    with pytest.raises(KeyError):
        _docstrings.docstring(row._replace(form="unknown"))


def test_promises_are_not_rounded_down() -> None:
    row = next(iter(_ufuncs.functions.values()))
    row = row._replace(accuracy={"float32": _registry.Accuracy(0.98701, 1.5)})
    assert _docstrings.worst_errors(row)["worst"] == "0.988 ULP in float32 (at x = 1.5)"


@pytest.mark.skipif(not hasattr(np.exp, "__signature__"), reason="ufuncs have signatures since NumPy 2.4")
def test_signature() -> None:
    for row in ROWS:
        function: Any = attrgetter(row.path)(gelu)
        assert (
            len([p for p in inspect.signature(function).parameters.values() if p.kind is p.POSITIONAL_ONLY])
            == row.inputs
        )

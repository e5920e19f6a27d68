# SPDX-License-Identifier: BSD-3-Clause
"""Instruction sets, and the environment variables that the package reads when it is imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import gelu
import pytest
from gelu import _ufuncs
from support import DTYPES, arguments, assert_same_bits

Script = Callable[..., str]

SHOW = "import gelu; print(gelu.isa(), gelu.get_num_threads())"


def test_available_isas() -> None:
    names = gelu.available_isas()
    assert isinstance(names, tuple)
    assert names[-1] == "portable"
    assert len(set(names)) == len(names)
    assert set(names) <= {"avx512", "avx2", "neon", "portable"}


def test_the_best_is_chosen(script: Script) -> None:
    assert script(SHOW).split()[0] == gelu.available_isas()[0]


@pytest.mark.parametrize("name", gelu.available_isas())
def test_choice(script: Script, name: str) -> None:
    assert script(SHOW, GELU_ISA=name).split()[0] == name
    before = gelu.isa()
    try:
        gelu.set_isa(name)
        assert gelu.isa() == name
    finally:
        gelu.set_isa(before)


def test_all_give_the_same_bits() -> None:
    before = gelu.isa()
    try:
        for name, row in _ufuncs.functions.items():
            ufunc = getattr(gelu, name)
            for dtype in DTYPES:
                x = [arguments(5000, dtype)] * row.inputs
                results = []
                for isa in gelu.available_isas():
                    gelu.set_isa(isa)
                    results.append(ufunc(*x))
                for result in results[:-1]:
                    assert_same_bits(result, results[-1])
    finally:
        gelu.set_isa(before)


def cannot_run() -> list[str]:
    return [name for name in ("avx512", "avx2", "neon") if name not in gelu.available_isas()]


@pytest.mark.parametrize("name", ["", "AVX2", "sse9", "portable ", "portable\0", "ünknown", *cannot_run()])
def test_refused_choice(name: str) -> None:
    before = gelu.isa()
    with pytest.raises(ValueError, match=r"^name must be one of ") as caught:
        gelu.set_isa(name)
    assert repr(name) in str(caught.value)
    for known in gelu.available_isas():
        assert repr(known) in str(caught.value)
    assert gelu.isa() == before


@pytest.mark.parametrize("name", [b"portable", None, 1])
def test_name_must_be_a_str(name: Any) -> None:
    with pytest.raises(TypeError, match=f"^name must be a str, not {type(name).__name__}$"):
        gelu.set_isa(name)


@pytest.mark.parametrize("value", ["sse9", "AVX2", "0", "avx2,portable", *cannot_run()])
def test_garbage_in_isa_variable(script: Script, value: str) -> None:
    error = script("import gelu", status=1, GELU_ISA=value).splitlines()[-1]
    assert error.startswith("ImportError: the environment variable GELU_ISA must be one of ")
    assert error.endswith(f"not {value!r}")
    for known in gelu.available_isas():
        assert repr(known) in error


@pytest.mark.parametrize("value", ["0", "-1", "two", "1.5", "1,2", " ", "0x2"])
def test_garbage_in_threads_variable(script: Script, value: str) -> None:
    error = script("import gelu", status=1, GELU_NUM_THREADS=value).splitlines()[-1]
    assert error == (
        "ImportError: the environment variable GELU_NUM_THREADS must be a whole number, "
        f"at least 1, not {value!r}"
    )


def test_empty_variables_are_unset(script: Script) -> None:
    assert script(SHOW, GELU_ISA="", GELU_NUM_THREADS="") == script(SHOW)

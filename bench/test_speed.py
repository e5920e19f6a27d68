# SPDX-License-Identifier: BSD-3-Clause
"""Speed compared with other libraries, by pytest-benchmark: python -m pytest -n 0 bench. Each group has the
same input and one thread."""

from __future__ import annotations

import timeit
from collections.abc import Iterator
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._registry import Function
from timing import ARGUMENTS, DTYPES, FUNCTIONS, INPUTS, NAMES, PEERS, PYTORCH, call, operands, pinned

EXACT = [row for row in FUNCTIONS if row.activation == "gelu"]
"""The forms of one activation only, because the other activations would show the same."""
UNARY = [row for row in FUNCTIONS if row.inputs == 1]
SIZES = {"16 Ki": 1 << 14, "1 Mi": 1 << 20}


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    with pinned(1), gelu.set_num_threads(1):
        yield


def run(benchmark: Any, group: str, code: str, names: dict[str, Any], label: str = "") -> None:
    benchmark.group = group
    benchmark.name = label or code
    # Compiled as a function without arguments, so that a call takes only the time of the statement.
    space = NAMES | names
    exec(f"def work(): {code}", space)
    once = timeit.timeit(space["work"], number=2) / 2
    benchmark.pedantic(
        space["work"], rounds=min(max(int(0.2 / once), 5), 200), iterations=1 + int(1e-4 / once)
    )


def name(function: Function) -> str:
    return function.name


@pytest.mark.parametrize(
    "code", [*(call(row) for row in EXACT if row.inputs == 1), *PEERS, "np.negative(x, out=y)"]
)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("source", INPUTS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_contiguous(benchmark: Any, dtype: str, source: str, size: str, code: str) -> None:
    run(benchmark, f"{dtype}, {source}, {size}", code, operands(source, SIZES[size], dtype))


@pytest.mark.parametrize("code", [*map(call, FUNCTIONS), *PYTORCH.values(), "np.multiply(x, dy, out=y)"])
@pytest.mark.parametrize("dtype", DTYPES)
def test_family(benchmark: Any, dtype: str, code: str) -> None:
    run(benchmark, f"{dtype}, N(0,1), 16 Ki, every function", code, operands("N(0,1)", 1 << 14, dtype))


@pytest.mark.parametrize(
    "code",
    [*(f"{row.name}({ARGUMENTS[row.form]})" for row in EXACT), "np.negative(x)", "np.multiply(x, dy)"],
)
@pytest.mark.parametrize("n", [1, 100])
def test_small(benchmark: Any, n: int, code: str) -> None:
    run(benchmark, f"float32, {n} elements", code, operands("N(0,1)", n, "float32"))


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("function", EXACT, ids=name)
@pytest.mark.parametrize("dtype", DTYPES)
def test_strided(benchmark: Any, dtype: str, function: Function, stride: int) -> None:
    names = operands("N(0,1)", 1 << 14, dtype)
    strided = {
        key: np.repeat(array, stride)[::stride] for key, array in names.items() if key in ("x", "dy", "up")
    }
    group = f"{dtype}, {function.name}, stride of the inputs"
    run(benchmark, group, call(function), names | strided, f"stride {stride}")


@pytest.mark.parametrize("isa", gelu.available_isas())
@pytest.mark.parametrize("function", UNARY, ids=name)
@pytest.mark.parametrize("dtype", DTYPES)
def test_isa(benchmark: Any, dtype: str, function: Function, isa: str) -> None:
    before = gelu.isa()
    gelu.set_isa(isa)
    try:
        group = f"{dtype}, {function.name}, instruction sets"
        run(benchmark, group, call(function), operands("N(0,1)", 1 << 14, dtype), isa)
    finally:
        gelu.set_isa(before)

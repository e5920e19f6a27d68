# SPDX-License-Identifier: BSD-3-Clause
"""Speed beside the peers, by pytest-benchmark: python -m pytest bench. What it groups together had equal
arrays and one thread."""

from __future__ import annotations

import timeit
from collections.abc import Iterator
from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from timing import INPUTS, NAMES, PEERS, operands, pinned

FUNCTIONS = [row.name for row in _ufuncs.functions.values() if row.inputs == 1]
OURS = [f"{name}(x, out=y)" for name in FUNCTIONS]
SIZES = {"16 Ki": 1 << 14, "1 Mi": 1 << 20}


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    with pinned(1), gelu.set_num_threads(1):
        yield


def run(benchmark: Any, group: str, code: str, names: dict[str, Any], label: str = "") -> None:
    benchmark.group = group
    benchmark.name = label or code
    # Compiled as a function without arguments, so that a call costs no more than the statement itself.
    space = NAMES | names
    exec(f"def work(): {code}", space)
    once = timeit.timeit(space["work"], number=2) / 2
    benchmark.pedantic(
        space["work"], rounds=min(max(int(0.2 / once), 5), 200), iterations=1 + int(1e-4 / once)
    )


@pytest.mark.parametrize("code", [*OURS, *PEERS, "np.negative(x, out=y)"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("source", INPUTS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_contiguous(benchmark: Any, dtype: str, source: str, size: str, code: str) -> None:
    run(benchmark, f"{dtype}, {source}, {size}", code, operands(source, SIZES[size], dtype))


@pytest.mark.parametrize("code", [*(f"{name}(x)" for name in FUNCTIONS), "np.negative(x)"])
@pytest.mark.parametrize("n", [1, 100])
def test_small(benchmark: Any, n: int, code: str) -> None:
    run(benchmark, f"float32, {n} elements", code, operands("N(0,1)", n, "float32"))


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_strided(benchmark: Any, dtype: str, name: str, stride: int) -> None:
    names = operands("N(0,1)", 1 << 14, dtype)
    names[f"x{stride}"] = np.repeat(names["x"], stride)[::stride]
    run(benchmark, f"{dtype}, {name}, stride", f"{name}(x{stride}, out=y)", names)


@pytest.mark.parametrize("isa", gelu.available_isas())
@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_isa(benchmark: Any, dtype: str, name: str, isa: str) -> None:
    before = gelu.isa()
    gelu.set_isa(isa)
    try:
        code = f"{name}(x, out=y)"
        run(benchmark, f"{dtype}, {name}, instruction sets", code, operands("N(0,1)", 1 << 14, dtype), isa)
    finally:
        gelu.set_isa(before)

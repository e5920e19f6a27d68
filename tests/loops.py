# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the kernels walk: every ufunc, every loop of it, every instruction set that runs here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._registry import Function
from gelu._ufuncs import functions
from numpy.typing import NDArray

ISAS = gelu.available_isas()


@dataclass(frozen=True, eq=False)
class Loop:
    """One dtype of one ufunc."""

    ufunc: np.ufunc
    function: Function
    dtype: np.dtype[Any]

    def __str__(self) -> str:
        return f"{self.function.name}-{self.dtype.name}"


LOOPS = [
    Loop(ufunc, functions[name], np.dtype(types[0]))
    for name, ufunc in vars(gelu).items()
    if isinstance(ufunc, np.ufunc)
    for types in ufunc.types
]
UNARY = [loop for loop in LOOPS if loop.ufunc.nin == 1]

every_loop = pytest.mark.parametrize("loop", LOOPS, ids=str)
every_unary_loop = pytest.mark.parametrize("loop", UNARY, ids=str)
every_isa = pytest.mark.parametrize("isa", ISAS)


@contextmanager
def use(isa: str, threads: int = 1) -> Iterator[None]:
    """Compute with this instruction set on so many threads."""
    before = gelu.isa()
    gelu.set_isa(isa)
    try:
        with gelu.set_num_threads(threads):
            yield
    finally:
        gelu.set_isa(before)


def bits(x: NDArray[Any]) -> NDArray[Any]:
    """The same array as unsigned integers, which compare NaN and the signs of zeros."""
    return x.view(f"u{x.dtype.itemsize}")


def mixed_inputs(rng: np.random.Generator, dtype: np.dtype[Any], n: int) -> NDArray[Any]:
    """Any bits at all and values of every part of the functions, half and half."""
    x = rng.integers(0, 256, (n, dtype.itemsize), dtype=np.uint8).view(dtype)[:, 0].copy()
    usual = rng.random(n) < 0.5
    x[usual] = (rng.standard_normal(n) * rng.choice([1e-3, 1, 6, 20], n))[usual].astype(dtype)
    return x

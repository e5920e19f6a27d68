# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the kernels go through: every ufunc, each of its loops, every instruction set that runs
here."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import gelu
import numpy as np
import pytest
import reference
from gelu._registry import Function
from gelu._ufuncs import SETS, functions
from numpy.typing import NDArray
from support import DTYPES, Array

ISAS = gelu.available_isas()

COMPUTED = {"backward": "_grad", "mul": "", "bias": "", "bias_backward": "_grad", "backward_add": "_grad"}
"""What a form of several inputs computes between sums and products: how the name of that ufunc ends."""


@dataclass(frozen=True, eq=False)
class Loop:
    """One dtype of one ufunc."""

    ufunc: np.ufunc
    function: Function
    dtype: np.dtype[Any]

    def __str__(self) -> str:
        return f"{self.function.path}-{self.dtype.name}"

    @property
    def format(self) -> reference.Format:
        return reference.FORMATS[self.dtype.name]

    @property
    def computed(self) -> np.ufunc:
        """The value or derivative in a form of several inputs."""
        module = sys.modules[self.function.module]
        ufunc: np.ufunc = getattr(module, self.function.activation + COMPUTED[self.function.form])
        return ufunc

    def in_steps(self, *inputs: Array) -> Array:
        """The definition of a form of several inputs, step by step."""
        x, *others = inputs
        if self.function.bias:
            x = added(x, others.pop(0))
        y: Array = self.computed(x)
        if self.function.product:
            y = multiplied(y, others.pop(0))
        if self.function.add:
            y = added(others.pop(0), y)
        return y


LOOPS = [
    Loop(getattr(gelu, name), function, dtype)
    for name, function in functions.items()
    for dtype in DTYPES
    if dtype.name in function.accuracy
]
ROUNDED = [
    Loop(getattr(gelu.cr, name), function, dtype)
    for name, function in gelu.cr.functions.items()
    for dtype in DTYPES
    if dtype.name in function.accuracy and SETS[1].types[dtype.name] != SETS[0].types[dtype.name]
]
"""Of gelu.cr, those that are not also loops of the plain ufuncs."""
FEW_ROUNDED = [loop for loop in ROUNDED if loop.function.activation == "gelu"]
"""For what depends on the code that all types share: loads, stores, blocks, threads, products, sums."""
EACH_WAY = [
    loop
    for loop in LOOPS
    if loop.function.activation == "gelu" or not (loop.function.bias or loop.function.add)
] + [loop for loop in FEW_ROUNDED if not (loop.function.bias or loop.function.add)]
"""Forms with a sum of one activation only: a sum knows nothing of activations, and the rest of the form is
another's kernel."""
UNARY = [loop for loop in LOOPS + ROUNDED if loop.function.inputs == 1]
COMPOSED = [loop for loop in LOOPS + FEW_ROUNDED if loop.function.inputs > 1]

each_way = pytest.mark.parametrize("loop", EACH_WAY, ids=str)
every_unary_loop = pytest.mark.parametrize("loop", UNARY, ids=str)
every_composed = pytest.mark.parametrize("loop", COMPOSED, ids=str)
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


def bits(x: Array) -> Array:
    """The same array as unsigned integers, which compare NaN and the signs of zeros."""
    return x.view(f"u{x.dtype.itemsize}")


def every_half(dtype: np.dtype[Any]) -> Array:
    """All values of a 16-bit type."""
    return np.arange(1 << 16, dtype=np.uint16).view(dtype)


def mixed_inputs(rng: np.random.Generator, dtype: np.dtype[Any], n: int) -> Array:
    """Random bits, values from every part of the functions, and special numbers. The latter and NaN come
    often enough to meet in two arrays."""
    x = rng.integers(0, 256, (n, dtype.itemsize), dtype=np.uint8).view(dtype)[:, 0].copy()
    kind = rng.random(n)
    usual = kind < 0.5
    x[usual] = narrow(rng.standard_normal(n) * rng.choice([1e-3, 1, 6, 20, 200], n), dtype)[usual]
    sign, infinity, _ = nan_bits(dtype)
    integer = bits(x).dtype.type
    bits(x)[kind > 0.9] |= integer(infinity)  # NaN, as all bits of the exponent are set
    notable = [0, 1, 5, infinity - 1, infinity, int(bits(np.ones(1, dtype))[0])]
    notable += [sign | number for number in notable]
    few = kind > 0.95
    bits(x)[few] = rng.choice(np.array(notable, integer), n)[few]
    return x


def narrow(x: NDArray[np.float64], dtype: np.dtype[Any]) -> Array:
    """x in the dtype, silently where that rounds to zero or a subnormal number."""
    with np.errstate(all="ignore"):
        return x.astype(dtype)


def nan_bits(dtype: np.dtype[Any]) -> tuple[int, int, int]:
    """The bits of the sign, of infinity, and the one that makes a NaN quiet."""
    sign = 1 << (8 * dtype.itemsize - 1)
    precision = reference.FORMATS[dtype.name].precision
    return sign, sign - (1 << (precision - 1)), 1 << (precision - 2)


def is_nan(x: Array) -> NDArray[np.bool_]:
    """np.isnan, which reports an invalid operation for the signalling ones of bfloat16."""
    sign, infinity, _ = nan_bits(x.dtype)
    found: NDArray[np.bool_] = (bits(x) & bits(x).dtype.type(sign - 1)) > infinity
    return found


@functools.cache
def correct_halves(function: str, dtype: np.dtype[Any]) -> Array:
    """The results for all values of a 16-bit type."""
    x = every_half(dtype)
    nan = is_nan(x)
    y = np.zeros_like(x)
    bits(y)[nan] = bits(x)[nan] | np.uint16(nan_bits(dtype)[2])
    y[~nan] = [reference.correctly_rounded(function, float(v), dtype) for v in x[~nan]]
    return y


def multiplied(first: Array, second: Array) -> Array:
    """first·second in their dtype, rounded once, and with the NaN that the contract requires."""
    # The half types compute in float32, where products and sums are exact, or far below what counts.
    with np.errstate(all="ignore"):
        return with_nan(first, second, first * second)


def added(first: Array, second: Array) -> Array:
    """first + second, in the same way."""
    with np.errstate(all="ignore"):
        return with_nan(first, second, first + second)


def with_nan(first: Array, second: Array, result: Array) -> Array:
    """The result of an operation with the NaN of the first operand, else that of the second, quiet, else
    (infinity times zero, infinity minus infinity) the one that x86 makes."""
    sign, infinity, quiet = nan_bits(first.dtype)
    assert result.dtype == first.dtype
    integer = bits(result).dtype.type
    bits(result)[is_nan(result)] = integer(sign | infinity | quiet)
    for operand in (second, first):
        nan = is_nan(operand)
        bits(result)[nan] = bits(operand)[nan] | integer(quiet)
    return result

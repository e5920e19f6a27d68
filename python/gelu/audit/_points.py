# SPDX-License-Identifier: BSD-3-Clause
"""The arguments at which a function is evaluated, ascending, and the ranges for which errors are reported."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gelu import _reference

Array = NDArray[Any]

CHUNK = 1 << 20
"""How many arguments are computed at a time."""


class Format(NamedTuple):
    """A floating-point format."""

    dtype: np.dtype[Any]
    precision: int
    smallest_subnormal: float
    smallest_normal: float
    max: float

    @property
    def integer(self) -> np.dtype[Any]:
        return np.dtype(f"i{self.dtype.itemsize}")


@functools.cache
def format_of(dtype: str) -> Format:
    if dtype == "bfloat16":
        try:
            ml_dtypes = import_module("ml_dtypes")
        except ImportError:
            raise ValueError("dtype: bfloat16 needs the package ml_dtypes") from None
        kind = np.dtype(ml_dtypes.bfloat16)
        return Format(kind, 8, 2.0**-133, 2.0**-126, float(ml_dtypes.finfo(kind).max))
    if dtype not in ("float16", "float32", "float64"):
        raise ValueError(f"dtype: expected float16, bfloat16, float32 or float64, got {dtype!r}")
    info = np.finfo(dtype)
    return Format(
        np.dtype(dtype),
        info.nmant + 1,
        float(info.smallest_subnormal),
        float(info.smallest_normal),
        float(info.max),
    )


def ordered(bits: NDArray[np.integer[Any]]) -> NDArray[np.integer[Any]]:
    """Bits of a float as an integer that grows with it, and back."""
    return np.where(bits < 0, bits ^ np.iinfo(bits.dtype).max, bits)


def position(x: float, form: Format) -> int:
    return int(ordered(np.array([x]).astype(form.dtype).view(form.integer))[0])


def between(low: float, high: float, n: int, form: Format) -> Array:
    """About n floats, evenly spaced in the order of all floats of the format."""
    first, last = position(low, form), position(high, form)
    step = max(1, (last - first) // n) | 1  # an odd step reaches every value of the low bits
    numbers = first + step * np.arange((last - first) // step + 1, dtype=np.int64)
    return ordered(numbers.astype(form.integer)).view(form.dtype)


def around(x: float, n: int, form: Format) -> Array:
    """The n floats about x."""
    numbers = position(x, form) + np.arange(-(n // 2), n - n // 2, dtype=np.int64)
    return ordered(numbers.astype(form.integer)).view(form.dtype)


def parts(function: str) -> tuple[str, str]:
    """The activation and the form, "value", "grad" or "gate", of a name such as "gelu_grad"."""
    for form in ("grad", "gate"):
        if function.endswith(f"_{form}"):
            return function.removesuffix(f"_{form}"), form
    return function, "value"


def exact(function: str, x: float) -> float:
    high, low, scale = _reference.evaluate(function, np.array([x]))
    return float((high[0] + low[0]) / scale[0])


def first_where(low: float, high: float, holds: Any) -> float:
    """The border in [low, high] from which on `holds` is true."""
    for _ in range(200):
        middle = low + (high - low) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


@functools.cache
def minimum(function: str) -> float:
    """Where the value is smallest, and its derivative 0. A gate has no minimum: it falls all the way to the
    left."""
    activation, form = parts(function)
    if form == "gate":
        return -math.inf
    grad = f"{activation}_grad"
    return first_where(-2, -0.25, lambda x: exact(grad, x) > 0)


@functools.cache
def normal_from(function: str, dtype: str) -> float:
    """Where the tail begins: left of it, results are subnormal or 0."""
    form = format_of(dtype)
    return first_where(-800, -2, lambda x: abs(exact(function, x)) >= form.smallest_normal)


class Range(NamedTuple):
    name: str
    low: float
    """Its smallest argument. The range ends before that of the next range."""


@functools.cache
def ranges(function: str, dtype: str) -> tuple[Range, ...]:
    """All finite arguments, ascending."""
    form = format_of(dtype)
    middle, tail = minimum(function), normal_from(function, dtype)
    end_of_tail = max(-5.0, tail / 2)
    what = "root of the derivative" if parts(function)[1] == "grad" else "minimum"
    about = (
        Range(f"left of the {what}", end_of_tail),
        Range(f"around the {what}", middle - 2**-6),
        Range("negative", middle + 2**-6),
    )
    return (
        Range("subnormal results", -form.max),
        Range("tail", tail),
        *(about if math.isfinite(middle) else [Range("negative", end_of_tail)]),
        Range("around 0", -(2.0**-8)),
        Range("subnormal arguments", -form.smallest_normal),
        Range("around 0, positive", form.smallest_normal),
        Range("positive", 2.0**-8),
        Range("huge", min(2.0**10, form.max / 8)),
    )


def every(dtype: str) -> Iterator[Array]:
    """All finite numbers of a format of at most 32 bits."""
    form = format_of(dtype)
    last = position(form.max, form)
    # -0 has the place before 0: ordered() of the bits of -0 is -1.
    first = -last - 1
    for start in range(first, last + 1, CHUNK):
        numbers = np.arange(start, min(start + CHUNK, last + 1), dtype=np.int64)
        yield ordered(numbers.astype(form.integer)).view(form.dtype)


def dense(function: str, dtype: str, n: int = 1 << 20) -> Array:
    """Some ten million numbers, more of them where functions are curved; all of the 16-bit formats."""
    form = format_of(dtype)
    if form.dtype.itemsize == 2:
        return np.concatenate(list(every(dtype)))
    middle = max(minimum(function), -1.0)
    least = max(form.smallest_subnormal / 2, 5e-324)
    last = 1.05 * first_where(-800, -2, lambda x: abs(exact(function, x)) >= least)
    rng = np.random.default_rng(2016)
    parts = [
        between(-form.max, form.max, 3 * n, form),
        between(last, -5, n, form),
        between(-5, -(2.0**-30), 2 * n, form),
        between(2.0**-30, 50, n, form),
        between(middle - 2.0**-10, middle + 2.0**-10, n // 2, form),
        around(middle, n // 2, form),
        around(last, n // 8, form),
        around(0, n // 8, form),
        rng.standard_normal(n, dtype=form.dtype.type),
        rng.uniform(last, 10, n // 2).astype(form.dtype),
    ]
    numbers = ordered(np.concatenate(parts).view(form.integer))
    numbers.sort()  # np.unique() does not, and takes a hundred times as long
    numbers = numbers[np.append(True, numbers[1:] != numbers[:-1])]
    return ordered(numbers).view(form.dtype)


def chunks(x: Array) -> Iterator[Array]:
    for start in range(0, x.size, CHUNK):
        yield x[start : start + CHUNK]


def mixed(function: str, dtype: str, n: int) -> Array:
    """n numbers in no order: main range, tail, huge ones and subnormal ones."""
    form = format_of(dtype)
    rng = np.random.default_rng(1)
    x = rng.standard_normal(n)
    tail = normal_from(function, dtype)
    kinds = rng.random(n)
    x = np.where(kinds < 0.2, rng.uniform(1.1 * tail, -2, n), x)
    x = np.where(kinds < 0.04, form.max * rng.uniform(-1, 1, n), x)
    x = np.where(kinds < 0.02, form.smallest_normal * rng.uniform(-1, 1, n), x)
    return x.astype(form.dtype)

# SPDX-License-Identifier: BSD-3-Clause
"""Which arguments to test: runs of floating-point numbers, and the borders of the kernels' intervals."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import numpy as np
from loops import Loop
from numpy.typing import NDArray

SUFFIXES = {"float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64"}

COEFFICIENTS = Path(__file__).parents[1] / "src" / "coeffs" / "coefficients.h"


def ordered(x: NDArray[np.integer[Any]]) -> NDArray[np.integer[Any]]:
    """Bits of a float as an integer that grows with it, and back."""
    return np.where(x < 0, x ^ np.iinfo(x.dtype).max, x)


def between(low: float, high: float, n: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """n floats evenly spaced in the order of all floats of the type."""
    integer = np.dtype(f"i{dtype.itemsize}")
    first, last = ordered(np.array([low, high], dtype).view(integer)).tolist()
    # An odd step reaches every value of the low bits.
    step = max(1, (last - first) // n) | 1
    numbers = first + step * np.arange((last - first) // step + 1, dtype=np.int64)
    return ordered(numbers.astype(integer)).view(dtype)


def around(x: float, n: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """n neighbouring floats about x, ascending."""
    integer = np.dtype(f"i{dtype.itemsize}")
    middle = ordered(np.array([x], dtype).view(integer))
    return ordered(middle + np.arange(-(n // 2), n - n // 2, dtype=integer)).view(dtype)


@functools.cache
def _tables() -> dict[str, list[float]]:
    text = COEFFICIENTS.read_text()
    pattern = r"/\* [^\n]*: interval, \|x\| up to,([^/]*)\*/\s*static const struct \w+ (\w+)"
    return {
        name: [float(border) for border in re.findall(r"^ \* +\d+ +([\d.]+)", comment, re.MULTILINE)]
        for comment, name in re.findall(pattern, text)
    }


def borders(loop: Loop) -> list[float]:
    """The upper borders of the intervals in |x|, from the comments of the coefficients."""
    suffix = SUFFIXES[loop.dtype.name]
    if loop.function.module == "gelu.cr" and suffix == "f32":
        suffix = "f32cr"
    function = f"{loop.function.activation}_{loop.function.form}_{suffix}"
    found = _tables().get(function) or _tables()[f"gelu_{function}"]
    assert len(found) == 16
    return found

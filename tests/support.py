# SPDX-License-Identifier: BSD-3-Clause
"""What several test modules share."""

from __future__ import annotations

import functools
import re
from typing import Any

import gelu
import numpy as np
import reference
from gelu import _config
from numpy.typing import ArrayLike, NDArray

Array = NDArray[Any]

DTYPES = [np.dtype(name) for name in ("float64", "float32", "float16")]
"""The dtypes that have loops, in the order of the registry."""

try:
    from ml_dtypes import bfloat16
except ImportError:  # then there are no loops for it either
    pass
else:
    DTYPES.append(np.dtype(bfloat16))

SUFFIXES = re.findall(
    r"\n    GELU_DECLARE_TYPE\(activation, (\w+),",
    _config.find("include/gelu/gelu.h").read_text(encoding="utf-8"),
)
"""Of the C functions, one for each type."""

# This asks whether the build has threads, not whether they work: where they do not work, the tests must not
# be skipped.
OPENMP = "omp" in _config.get_flags("Libs")

with gelu.set_num_threads(1 << 20):
    CPUS = gelu.get_num_threads()
    """How many CPUs may be used at once."""

ROOTS = [float(reference.root(activation)) for activation in reference.GATES]
"""Of the derivatives."""

LARGE = 1 << 20
"""So many elements that several threads certainly compute them."""


def arguments(n: int, dtype: np.dtype) -> Array:
    """n arguments, always the same: normal, tail of either sign, near the derivatives' roots, tiny, huge,
    special."""
    return _arguments(n, dtype).copy()


@functools.lru_cache(maxsize=32)  # most tests ask for the same few, over and over
def _arguments(n: int, dtype: np.dtype) -> Array:
    rng = np.random.default_rng(n)
    limits = reference.FORMATS[dtype.name]
    tiny, huge = limits.smallest_subnormal, limits.max
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, tiny, -tiny, huge, -huge]
    parts = [
        rng.standard_normal(n),
        -np.exp(rng.uniform(np.log(4), np.log(900), n)),
        np.exp(rng.uniform(np.log(4), np.log(900), n)),
        rng.choice(ROOTS, n) + rng.uniform(-1e-3, 1e-3, n),
        rng.standard_normal(n) * np.exp2(rng.uniform(-126, 0, n)),
        np.resize(special, n),
    ]
    kind = rng.choice(len(parts), n, p=[0.7, 0.1, 0.05, 0.05, 0.05, 0.05])
    # Narrowing the smallest and largest numbers of float64 under- and overflows.
    with np.errstate(all="ignore"):
        x = np.choose(kind, parts).astype(dtype)
    x.flags.writeable = False
    return x


def assert_same_bits(got: ArrayLike, expected: ArrayLike, message: str = "") -> None:
    """Equal dtypes, shapes and bits, the signs of zeros and NaNs included."""
    got, expected = np.asarray(got), np.asarray(expected)
    assert got.dtype == expected.dtype
    assert got.shape == expected.shape
    bits = np.dtype(f"u{got.dtype.itemsize}").newbyteorder(got.dtype.byteorder)
    got, expected = got.view(bits), expected.view(bits)
    if not (got == expected).all():  # which takes a fraction of the time
        np.testing.assert_array_equal(got, expected, err_msg=message)

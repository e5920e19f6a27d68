# SPDX-License-Identifier: BSD-3-Clause
"""In which dtype each dtype is computed, and which are refused."""

from __future__ import annotations

from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from support import arguments, assert_same_bits

INTEGERS = [np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64]

REFUSED = [
    np.ones(3, np.complex64),
    np.ones(3, np.complex128),
    np.array([1.0, None], object),
    np.array(["1.0", "2.0"]),
    np.array([b"1.0"]),
    np.ones(3, [("x", "f4")]),
    np.zeros(3, "m8[s]"),
    np.zeros(3, "M8[s]"),
    1j,
    "1.0",
    None,
    10**400,
]


@pytest.mark.parametrize("name", _ufuncs.functions)
def test_loops(name: str) -> None:
    """float64 first, so that integers go there; in the order of the registry's figures. NumPy does not list
    a loop of a foreign dtype."""
    ufunc: np.ufunc = getattr(gelu, name)
    assert ufunc.types == [f"{letter * ufunc.nin}->{letter}" for letter in "dfe"]
    names = [np.dtype(loop[0]).name for loop in ufunc.types]
    assert [*names, "bfloat16"] == list(_ufuncs.functions[name].accuracy)


def test_floats_keep_their_dtype(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(100, dtype)
    assert function(x).dtype == dtype
    assert type(function(x[0])) is dtype.type
    assert type(function(x[:1].reshape(()))) is dtype.type
    assert function.resolve_dtypes((dtype, None)) == (dtype, dtype)


@pytest.mark.parametrize("integer", INTEGERS)
def test_integers_compute_in_float64(function: np.ufunc, integer: type[np.integer[Any]]) -> None:
    info = np.iinfo(integer)
    x = np.unique(np.array([info.min, info.max, *range(max(-128, info.min), 128)], integer))
    assert_same_bits(function(x), function(x.astype(np.float64)))
    assert type(function(x[0])) is np.float64


def test_bool_computes_in_float64(function: np.ufunc) -> None:
    assert_same_bits(function(np.array([False, True])), function(np.array([0.0, 1.0])))
    assert type(function(np.True_)) is np.float64


def test_python_numbers(function: np.ufunc) -> None:
    for number in (1.5, 2, True):
        y = function(number)
        assert type(y) is np.float64
        assert_same_bits(y, function(np.float64(number)))
    assert_same_bits(function([[1, 2], [3, 4]]), function(np.array([[1.0, 2.0], [3.0, 4.0]])))


@pytest.mark.parametrize("x", REFUSED, ids=lambda x: str(getattr(x, "dtype", type(x).__name__)))
def test_refused(function: np.ufunc, x: Any) -> None:
    with pytest.raises(TypeError, match=f"'{function.__name__}' not supported|must be|loop"):
        function(x)


@pytest.mark.skipif(np.dtype(np.longdouble) == np.dtype(np.float64), reason="longdouble is float64 here")
def test_longdouble_is_refused_not_narrowed(function: np.ufunc) -> None:
    for x in (np.longdouble(1), np.ones(3, np.longdouble)):
        with pytest.raises(TypeError, match="not supported"):
            function(x)


def test_dtype_argument(function: np.ufunc) -> None:
    narrow = arguments(1000, np.dtype(np.float32))
    x = narrow.astype(np.float64)
    assert_same_bits(function(x, dtype=np.float32), function(narrow))
    assert_same_bits(function(narrow, dtype=np.float64), function(x))
    few = np.linspace(-9, 9, 50)
    assert_same_bits(function(few, dtype=np.float16), function(few.astype(np.float16)))
    assert_same_bits(function(x, signature="f->f"), function(narrow))
    assert_same_bits(
        function(np.arange(9), dtype=np.float32, casting="unsafe"), function(np.arange(9, dtype=np.float32))
    )
    with pytest.raises(TypeError, match="safe"):
        function(x, dtype=np.float32, casting="safe")
    for refused in (np.complex128, np.int32, object):
        with pytest.raises(TypeError):
            function(x, dtype=refused)


def test_casting_argument(function: np.ufunc) -> None:
    wide, narrow, whole = np.ones(3), np.ones(3, np.float32), np.ones(3, np.int64)
    with pytest.raises(TypeError, match="safe"):
        function(wide, out=narrow, casting="safe")
    with pytest.raises(TypeError, match="same_kind"):
        function(wide, out=whole)
    with pytest.raises(TypeError, match="'no'"):
        function(whole, casting="no")
    assert_same_bits(function(wide, out=narrow.copy()), function(wide).astype(np.float32))
    assert_same_bits(function(narrow, out=wide.copy()), function(narrow).astype(np.float64))
    assert function(wide, out=whole.copy(), casting="unsafe").dtype == np.int64


def test_unknown_argument(function: np.ufunc) -> None:
    with pytest.raises(TypeError, match="approximate"):
        function(1.0, approximate="tanh")


def test_large_cast_arrays(function: np.ufunc) -> None:
    """NumPy casts part by part; the borders of the parts must not show."""
    x = np.arange(-50_000, 50_000)
    assert_same_bits(function(x), function(x.astype(np.float64)))


def test_resolve_dtypes(function: np.ufunc) -> None:
    assert function.resolve_dtypes((np.dtype("i1"), None)) == (np.dtype("f8"), np.dtype("f8"))

# SPDX-License-Identifier: BSD-3-Clause
"""Real numpy.ufunc objects: attributes, methods, subclasses, __array_ufunc__."""

from __future__ import annotations

import copy
import pickle
import sys
from importlib import metadata
from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from support import arguments, assert_same_bits

every_ufunc = pytest.mark.parametrize(
    "ufunc", [getattr(module, name) for module in (gelu, gelu.cr) for name in _ufuncs.functions]
)


def test_the_registry_makes_the_ufuncs() -> None:
    ufuncs = {name for name in gelu.__all__ if isinstance(getattr(gelu, name), np.ufunc)}
    assert ufuncs == set(_ufuncs.functions)
    for name, row in _ufuncs.functions.items():
        ufunc = getattr(gelu, name)
        assert (ufunc.__name__, ufunc.nin, ufunc.nout) == (name, row.inputs, 1)
        assert row.activation in _ufuncs.functions


@every_ufunc
def test_a_ufunc_and_no_wrapper(ufunc: np.ufunc) -> None:
    assert type(ufunc) is np.ufunc
    assert ufunc.signature is None
    assert ufunc.identity is None


@pytest.mark.skipif(not hasattr(np.exp, "__dict__"), reason="ufuncs have attributes since NumPy 2.2")
@every_ufunc
def test_attributes(ufunc: np.ufunc) -> None:
    assert ufunc.__module__ == ("gelu" if ufunc is getattr(gelu, ufunc.__name__) else "gelu.cr")
    assert ufunc.__qualname__ == ufunc.__name__
    assert getattr(sys.modules[ufunc.__module__], ufunc.__qualname__) is ufunc


@every_ufunc
def test_copies_are_the_same_object(ufunc: np.ufunc) -> None:
    assert copy.copy(ufunc) is ufunc
    assert copy.deepcopy(ufunc) is ufunc
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(ufunc, protocol)) is ufunc


def test_requirements() -> None:
    installed = metadata.metadata("gelu")
    assert installed["Requires-Python"] == ">=3.11"
    assert "numpy>=2.0" in (installed.get_all("Requires-Dist") or [])


# -- methods ------------------------------------------------------------------------------------------------


def test_at(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(100, dtype)
    once, twice = function(x), function(function(x))
    target = x.copy()
    function.at(target, [3, 50, 3, -1])
    expected = x.copy()
    expected[3], expected[50], expected[-1] = twice[3], once[50], once[-1]
    assert_same_bits(target, expected)
    function.at(target := x.copy(), np.arange(10, 20))
    assert_same_bits(target, np.concatenate([x[:10], once[10:20], x[20:]]))


def test_methods_of_two_arguments(function: np.ufunc) -> None:
    x = np.ones((3, 3))
    for method in (function.reduce, function.accumulate):
        with pytest.raises(ValueError, match="only supported for binary functions"):
            method(x)
    with pytest.raises(ValueError, match="only supported for binary functions"):
        function.reduceat(x, [0])
    with pytest.raises(ValueError, match="outer product only supported for binary functions"):
        function.outer(x, x)


def test_output_argument(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(10, dtype)
    expected, out = function(x), np.empty_like(x)
    assert function(x, out) is out
    assert_same_bits(out, expected)
    for keyword in (out, (out,)):
        out[...] = 0
        assert function(x, out=keyword) is out
        assert_same_bits(out, expected)
    assert_same_bits(function(x, out=None), expected)
    assert_same_bits(function(x, None), expected)
    with pytest.raises(TypeError):
        function(x, out="y")
    with pytest.raises(TypeError):
        function()
    with pytest.raises(TypeError):
        function(x, x, x)


# -- other array types --------------------------------------------------------------------------------------


class Tagged(np.ndarray[Any, Any]):
    """A subclass with an attribute, as the NumPy manual shows it."""

    tag: str | None = None

    def __array_finalize__(self, other: Any) -> None:
        self.tag = getattr(other, "tag", None)


def test_subclass(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(100, dtype)
    tagged = x.view(Tagged)
    tagged.tag = "kept"
    y = function(tagged)
    assert type(y) is Tagged
    assert y.tag == "kept"
    assert_same_bits(y, function(x))
    assert type(function(tagged, subok=False)) is np.ndarray
    assert type(function(x, out=np.empty_like(tagged))) is Tagged


def test_masked_array(function: np.ufunc) -> None:
    x = np.ma.masked_array([1.0, -2.0, 3.0], [False, True, False])
    y = function(x)
    assert isinstance(y, np.ma.MaskedArray)
    assert y.mask.tolist() == x.mask.tolist()
    assert_same_bits(y.compressed(), function(np.array([1.0, 3.0])))


class Recorder:
    """An array type of its own, as those of dask and xarray are."""

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
        return ufunc, method, inputs, keywords


def test_array_ufunc(function: np.ufunc) -> None:
    foreign = Recorder()
    assert function(foreign) == (function, "__call__", (foreign,), {})
    assert function(1.0, out=foreign) == (function, "__call__", (1.0,), {"out": (foreign,)})
    assert function(foreign, where=True, dtype="f4")[3] == {"where": True, "dtype": "f4"}
    at: Any = function.at
    assert at(foreign, [0]) == (function, "at", (foreign, [0]), {})


def test_array_ufunc_may_refuse(function: np.ufunc) -> None:
    class Unwilling:
        def __array_ufunc__(self, *arguments: Any, **keywords: Any) -> Any:
            return NotImplemented

    class Never:
        __array_ufunc__ = None

    for foreign in (Unwilling(), Never()):
        with pytest.raises(TypeError):
            function(foreign)


def test_array_interface(function: np.ufunc) -> None:
    class Convertible:
        def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
            return np.array([1.0, -1.0], np.float32)

    assert_same_bits(function(Convertible()), function(np.array([1.0, -1.0], np.float32)))


def test_vectorised_in_apply_along_axis(function: np.ufunc) -> None:
    x = arguments(60, np.dtype(np.float64)).reshape(5, 12)
    assert_same_bits(np.apply_along_axis(function, 1, x), function(x))

# SPDX-License-Identifier: BSD-3-Clause
"""What is special about ufuncs of three arguments: more ways to mix dtypes, shapes and layouts.

test_composed.py is about their values, test_matrices.py about arrays of any layout.
"""

from __future__ import annotations

import itertools
from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from layouts import LAYOUTS, WRITABLE, many
from loops import EACH_WAY
from support import Array, arguments, assert_same_bits


@pytest.fixture(params=list(dict.fromkeys(loop.function.name for loop in EACH_WAY if loop.ufunc.nin == 3)))
def ternary(request: pytest.FixtureRequest) -> np.ufunc:
    """The ufuncs of three arguments."""
    ufunc: np.ufunc = getattr(gelu, request.param)
    return ufunc


def three(n: int, dtype: np.dtype) -> list[Array]:
    x = arguments(n + 2, dtype)
    return [x[i:][:n].copy() for i in range(3)]


def test_layouts(ternary: np.ufunc, dtype: np.dtype) -> None:
    for n, names in itertools.product((1, 33, 3000), itertools.permutations(LAYOUTS, 3)):
        inputs = three(n, dtype)
        views = [LAYOUTS[name](x) for name, x in zip(names, inputs, strict=True)]
        assert_same_bits(ternary(*views), ternary(*inputs))
        for view, x in zip(views, inputs, strict=True):
            assert_same_bits(view.astype(dtype), x)  # not written to


@pytest.mark.parametrize("place", [0, 1, 2])
def test_onto_an_input(ternary: np.ufunc, dtype: np.dtype, place: int) -> None:
    for n, layout in itertools.product((1, 33, 5000), WRITABLE):
        inputs = three(n, dtype)
        views = [x.copy() for x in inputs]
        views[place] = LAYOUTS[layout](inputs[place])
        assert ternary(*views, out=views[place]) is views[place]
        assert_same_bits(views[place].astype(dtype), ternary(*inputs))


def test_position_in_the_array(ternary: np.ufunc, dtype: np.dtype) -> None:
    inputs = three(1000, dtype)
    alone = np.array([ternary(*values) for values in zip(*inputs, strict=True)], dtype)
    assert_same_bits(ternary(*inputs), alone)


def test_many_elements(ternary: np.ufunc, dtype: np.dtype) -> None:
    x = many(dtype)
    inputs = [x, x[::-1].copy(), np.roll(x, 7)]
    with gelu.set_num_threads(1):
        expected = ternary(*inputs)
    for threads in (2, 3):
        with gelu.set_num_threads(threads):
            assert_same_bits(ternary(*inputs), expected)
            assert_same_bits(
                ternary(inputs[0][::-1], inputs[1], inputs[2][::-1])[:9],
                ternary(inputs[0][::-1][:9], inputs[1][:9], inputs[2][::-1][:9]),
            )


@pytest.mark.parametrize(
    "shapes",
    [
        ((30, 50), (50,), (30, 50)),
        ((30, 50), (30, 1), (50,)),
        ((30, 1), (1, 50), ()),
        ((), (), ()),
        ((), (20_000,), (1,)),
        ((50,), (3, 1, 50), (30, 1)),
        ((3, 20_000), (20_000,), (3, 20_000)),
        ((0, 50), (50,), ()),
    ],
    ids=str,
)
def test_broadcast(ternary: np.ufunc, dtype: np.dtype, shapes: tuple[tuple[int, ...], ...]) -> None:
    for order in itertools.permutations(shapes):
        few = [arguments(int(np.prod(shape)), dtype).reshape(shape) for shape in order]
        expected = ternary(*(x.copy() for x in np.broadcast_arrays(*few)))
        assert_same_bits(ternary(*few), expected)
        assert_same_bits(ternary(*np.broadcast_arrays(*few)), expected)
    with pytest.raises(ValueError, match="broadcast"):
        ternary(np.ones((3, 4), dtype), np.ones(3, dtype), np.ones(4, dtype))


def test_where(ternary: np.ufunc, dtype: np.dtype) -> None:
    inputs = three(1000, dtype)
    chosen = np.arange(1000) % 3 == 1
    out = np.full(1000, 7, dtype)
    ternary(*inputs, out=out, where=chosen)
    assert_same_bits(out, np.where(chosen, ternary(*inputs), dtype.type(7)))


F16, F32, F64, I8, I64 = (np.ones(3, dtype) for dtype in "efdbq")


@pytest.mark.parametrize(
    ("inputs", "dtype"),
    [
        ((F32, 2, 0.5), F32.dtype),
        ((F16, 2, 0.5), F16.dtype),
        ((F32, F16, I8), F32.dtype),
        ((F16, I8, 2), F16.dtype),
        ((F32, np.float64(1), 2), F64.dtype),
        ((F32, I64, F16), F64.dtype),
        ((I8, 2, 0.5), F64.dtype),
        ((I8, I64, True), F64.dtype),
        ((2, 3, 4), F64.dtype),
    ],
)
def test_dtype_of_a_mixture(ternary: np.ufunc, inputs: tuple[Any, ...], dtype: np.dtype) -> None:
    """The dtype is that of one np.multiply after the other, but float64 for integers, in any order of the
    arguments."""
    for order in itertools.permutations(inputs):
        y = ternary(*order)
        assert y.dtype == dtype, order
        assert_same_bits(y, ternary(*(np.asarray(x).astype(dtype) for x in order)))


@pytest.mark.parametrize("other", [np.ones(3, "D"), np.ones(3, "O"), 1j, "1.0", None], ids=repr)
def test_refused(ternary: np.ufunc, other: Any) -> None:
    for order in itertools.permutations((F32, 1.0, other)):
        with pytest.raises(TypeError, match=f"'{ternary.__name__}' (not supported|did not contain a loop)"):
            ternary(*order)


def test_dtype_and_output(ternary: np.ufunc) -> None:
    inputs = [np.linspace(-9, 9, 50) + i for i in range(3)]
    narrow = [x.astype(np.float32) for x in inputs]
    assert_same_bits(ternary(*inputs, dtype=np.float32), ternary(*narrow))
    assert_same_bits(ternary(*inputs, signature="fff->f"), ternary(*narrow))
    out = np.empty(50, np.float32)
    assert ternary(*inputs, out) is out
    assert_same_bits(out, ternary(*inputs).astype(np.float32))
    with pytest.raises(TypeError, match="same_kind"):
        ternary(*inputs, out=np.empty(50, np.int64))
    for arrays in ((), inputs[:2], [*inputs, out, out]):
        with pytest.raises(TypeError):
            ternary(*arrays)


def test_other_array_types(ternary: np.ufunc) -> None:
    class Recorder:
        def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
            return ufunc, method, inputs, keywords

    foreign = Recorder()
    assert ternary(F32, 2.0, foreign) == (ternary, "__call__", (F32, 2.0, foreign), {})
    masked = np.ma.masked_array([1.0, 2.0, 3.0], [False, True, False])
    y = ternary(F64, masked, 2.0)
    assert isinstance(y, np.ma.MaskedArray)
    assert_same_bits(y.data[[0, 2]], ternary(F64, masked.data, 2.0)[[0, 2]])


def test_path(ternary: np.ufunc) -> None:
    """Plain arrays, also with a row broadcast over them, are computed as a whole; mixtures are left to
    NumPy."""
    x = np.ones((20, 30), np.float32)
    before = _ufuncs.calls_taken()
    ternary(x, x[0], x)
    ternary(x[:, :10], x[0, :10], x[:, 10:20], out=np.empty((20, 10), np.float32))
    assert _ufuncs.calls_taken() == before + 2
    ternary(x, x[0].astype(np.float64), x)
    ternary(x, x, x, where=True)
    assert _ufuncs.calls_taken() == before + 2

# SPDX-License-Identifier: BSD-3-Clause
"""The functions of two arguments as ufuncs: memory layout, broadcasting, dtypes, methods, other array types.

test_composed.py is about their values.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
from layouts import LAYOUTS, MASKS, WRITABLE, layouts, many, writable_layouts
from loops import EACH_WAY
from support import DTYPES, Array, arguments, assert_same_bits

SIZES = [0, 1, 33, 5000]


@pytest.fixture(params=list(dict.fromkeys(loop.function.name for loop in EACH_WAY if loop.ufunc.nin == 2)))
def binary(request: pytest.FixtureRequest) -> np.ufunc:
    """The ufuncs of two arguments."""
    ufunc: np.ufunc = getattr(gelu, request.param)
    return ufunc


def pair(n: int, dtype: np.dtype) -> tuple[Array, Array]:
    return arguments(n, dtype), arguments(n + 1, dtype)[:n]


# -- memory layout ------------------------------------------------------------------------------------------


@layouts
def test_inputs(binary: np.ufunc, dtype: np.dtype, layout: str) -> None:
    for n, other in itertools.product(SIZES, LAYOUTS):
        x, second = pair(n, dtype)
        views = LAYOUTS[layout](x), LAYOUTS[other](second)
        assert_same_bits(binary(*views), binary(x, second))
        for view, array in zip(views, (x, second), strict=True):
            assert_same_bits(view.astype(dtype), array)  # not written to


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)], ids=["x first", "x second"])
def test_columns_of_one_matrix(binary: np.ufunc, dtype: np.dtype, order: slice) -> None:
    """Gate and up as the two columns, or as every second element of each row."""
    for n in [*range(1, 40), 5000]:
        x, second = pair(n, dtype)
        expected = binary(x, second)
        columns = np.stack([x, second][order], axis=1)
        views = [columns[:, 0], columns[:, 1]][order]
        assert_same_bits(binary(*views), expected)
        assert_same_bits(columns, np.stack([x, second][order], axis=1))
        assert binary(*views, out=views[0]) is views[0]
        assert_same_bits(views[0], expected)
        assert_same_bits(views[1], second)
    rows = many(dtype)[: 128 * 640].reshape(128, 640)
    views = [rows[:, ::2], rows[:, 1::2]][order]
    assert_same_bits(binary(*views), binary(*(view.copy() for view in views)))


@writable_layouts
def test_output(binary: np.ufunc, dtype: np.dtype, layout: str) -> None:
    for n in SIZES:
        x, second = pair(n, dtype)
        out = LAYOUTS[layout](np.zeros(n, dtype))
        assert binary(x, second, out=out) is out
        assert_same_bits(out, binary(x, second).astype(out.dtype))


@writable_layouts
@pytest.mark.parametrize("place", [0, 1])
def test_onto_an_input(binary: np.ufunc, dtype: np.dtype, layout: str, place: int) -> None:
    for n, other in itertools.product(SIZES, WRITABLE):
        inputs = pair(n, dtype)
        views = [LAYOUTS[other](x) for x in inputs]
        views[place] = LAYOUTS[layout](inputs[place])
        assert binary(*views, out=views[place]) is views[place]
        assert_same_bits(views[place], binary(*inputs).astype(views[place].dtype))
        assert_same_bits(views[1 - place].astype(dtype), inputs[1 - place])


@pytest.mark.parametrize("place", [0, 1])
def test_onto_an_input_reversed(binary: np.ufunc, dtype: np.dtype, place: int) -> None:
    inputs = pair(1000, dtype)
    expected = binary(*inputs)
    binary(*inputs, out=inputs[place][::-1])
    assert_same_bits(inputs[place][::-1], expected)


@layouts
def test_many_elements(binary: np.ufunc, dtype: np.dtype, layout: str) -> None:
    x, second = many(dtype), many(dtype)[::-1].copy()
    expected = binary(x, second)
    assert_same_bits(binary(LAYOUTS[layout](x), second), expected)
    assert_same_bits(binary(x, LAYOUTS[layout](second)), expected)


def test_position_in_the_array(binary: np.ufunc, dtype: np.dtype) -> None:
    x, second = pair(1000, dtype)
    alone = np.array([binary(*values) for values in zip(x, second, strict=True)], dtype)
    assert_same_bits(binary(x, second), alone)


@pytest.mark.parametrize("orders", ["CC", "FF", "CF"])
def test_order(binary: np.ufunc, dtype: np.dtype, orders: str) -> None:
    x, second = (array.reshape(40, 25) for array in pair(1000, dtype))
    laid = (np.asarray(x, order=orders[0]), np.asarray(second, order=orders[1]))  # type: ignore[call-overload]
    y = binary(*laid)
    assert_same_bits(y, binary(x, second))
    if orders[0] == orders[1]:
        assert y.flags.f_contiguous == (orders == "FF")
    assert_same_bits(binary(x.T, second.T), binary(x, second).T)


def test_memory_map(binary: np.ufunc, dtype: np.dtype, tmp_path: Path) -> None:
    x, second = pair(70_000, dtype)
    second.tofile(tmp_path / "second")
    source = np.memmap(tmp_path / "second", dtype, "r")
    target = np.memmap(tmp_path / "y", dtype, "w+", shape=x.shape)
    binary(x, source, out=target)
    target.flush()
    assert_same_bits(np.fromfile(tmp_path / "y", dtype), binary(x, second))


@pytest.mark.parametrize("mask", MASKS)
def test_where(binary: np.ufunc, dtype: np.dtype, mask: str) -> None:
    for n, step in itertools.product((1, 1000, 20_001), (1, -1, 2)):
        x, second = pair(n, dtype)
        chosen = MASKS[mask](n)
        out = np.full(n, 7, dtype)
        binary(x[::step], second[::step], out=out[::step], where=chosen[::step])
        chosen[np.arange(n) % step != 0] = False
        assert_same_bits(out, np.where(chosen, binary(x, second), dtype.type(7)))


@layouts
def test_no_floating_point_warning(binary: np.ufunc, dtype: np.dtype, layout: str) -> None:
    few = [LAYOUTS[layout](x) for x in pair(1000, dtype)]
    x, second = many(dtype), many(dtype)[::-1]
    with np.errstate(all="raise"):
        for values in zip(*few, strict=True):
            binary(*values)
        binary(*few)
        binary(few[0], few[1][5])
        binary(LAYOUTS[layout](x), LAYOUTS[layout](second))


# -- broadcasting -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shapes",
    [
        ((30, 50), (50,)),
        ((30, 50), (30, 1)),
        ((30, 50), (1, 1)),
        ((30, 50), ()),
        ((30, 1), (1, 50)),
        ((2, 3, 4), (3, 1)),
        ((10_000,), (1,)),
        ((200_000,), ()),
        ((3, 20_000), (20_000,)),
        ((0, 50), (50,)),
        ((5, 0), (5, 1)),
        ((), ()),
        ((1,), ()),
    ],
    ids=str,
)
def test_broadcast(binary: np.ufunc, dtype: np.dtype, shapes: tuple[tuple[int, ...], ...]) -> None:
    """Either argument may be the shorter one; a repeated one reaches the loop with stride 0."""
    few = [arguments(int(np.prod(shape)), dtype).reshape(shape) for shape in shapes]
    full = [array.copy() for array in np.broadcast_arrays(*few)]
    for order in (slice(None), slice(None, None, -1)):
        expected = np.asarray(binary(*full[order]))
        y = binary(*few[order])
        assert_same_bits(y, expected)
        assert isinstance(y, np.ndarray) == bool(expected.shape)
        assert_same_bits(binary(*np.broadcast_arrays(*few[order])), expected)
        out = np.empty((2, *expected.shape), dtype)
        binary(*few[order], out=out)
        assert_same_bits(out, np.stack([expected, expected]))


def test_shapes_that_do_not_fit(binary: np.ufunc, dtype: np.dtype) -> None:
    x = np.ones((3, 4), dtype)
    for arrays in ((x, x[:, :3]), (x, x[:2])):
        with pytest.raises(ValueError, match="broadcast"):
            binary(*arrays)
    with pytest.raises(ValueError, match="broadcast"):
        binary(x, x, out=np.empty(4, dtype))
    with pytest.raises(ValueError, match="read-only"):
        binary(x, x, out=LAYOUTS["read-only"](x.ravel()).reshape(x.shape))


# -- dtypes -------------------------------------------------------------------------------------------------

INTEGERS = [np.dtype(letter) for letter in "?bhilqBHILQ"]
NUMBERS: list[Any] = [
    *(np.ones(3, dtype) for dtype in [*INTEGERS, *DTYPES]),
    *(np.ones(1, dtype)[0] for dtype in [*INTEGERS, *DTYPES]),
    True,
    3,
    0.5,
]
OTHERS: list[Any] = [
    *(np.ones(3, dtype) for dtype in ["F", "D", "g", "O", "U1", "S1", "m8[s]", "M8[s]", "V2"]),
    1j,
    "1.0",
    None,
]


def test_dtype_is_that_of_numpy_s(binary: np.ufunc) -> None:
    """But float64 for integers; with Python numbers as with arrays."""
    for x, second in itertools.product(NUMBERS, NUMBERS):
        dtype = np.multiply(x, second).dtype
        if dtype.kind in "biu":
            dtype = np.dtype(np.float64)
        y = binary(x, second)
        assert y.dtype == dtype, (x, second)
        assert_same_bits(y, binary(np.asarray(x).astype(dtype), np.asarray(second).astype(dtype)))
        assert isinstance(y, np.ndarray) == bool(np.ndim(x) or np.ndim(second))


def test_dtype_of_a_mixture() -> None:
    """The rows that matter, spelled out."""
    f16, f32, f64, i8, i64 = (np.ones(3, dtype) for dtype in "efdbq")
    for x, second, dtype in [
        (f16, f32, "f"),
        (f32, f64, "d"),
        (f16, 0.5, "e"),
        (f32, 3, "f"),
        (f32, np.float64(3), "d"),
        (i8, i8, "d"),
        (i8, f16, "e"),
        (i64, f32, "d"),
        (i8, 0.5, "d"),
        (3, 0.5, "d"),
    ]:
        for arrays in ((x, second), (second, x)):
            assert gelu.gelu_mul(*arrays).dtype == dtype, arrays


@pytest.mark.parametrize("other", OTHERS, ids=lambda x: str(getattr(x, "dtype", type(x).__name__)))
def test_refused(binary: np.ufunc, other: Any) -> None:
    if np.asarray(other).dtype == np.float64:
        pytest.skip("longdouble is float64 here")
    x = np.ones(3)
    for arrays in ((x, other), (other, x), (other, other), (1.0, other), (np.ones(3, np.int8), other)):
        with pytest.raises(TypeError, match=f"'{binary.__name__}' (not supported|did not contain a loop)"):
            binary(*arrays)


def test_dtype_argument(binary: np.ufunc) -> None:
    x, second = np.linspace(-9, 9, 50), np.linspace(1, 2, 50)
    narrow = x.astype(np.float32), second.astype(np.float32)
    assert_same_bits(binary(x, second, dtype=np.float32), binary(*narrow))
    assert_same_bits(binary(x, narrow[1], dtype=np.float32), binary(*narrow))
    assert_same_bits(binary(*narrow, dtype=np.float64), binary(*(array.astype(float) for array in narrow)))
    assert_same_bits(binary(x, second, signature="ff->f"), binary(*narrow))
    whole = np.arange(9)
    assert_same_bits(binary(whole, 2, dtype=np.float32), binary(whole.astype(np.float32), np.float32(2)))
    with pytest.raises(TypeError, match="safe"):
        binary(x, second, dtype=np.float32, casting="safe")
    for refused in (np.complex128, np.int32, object):
        with pytest.raises(TypeError):
            binary(x, second, dtype=refused)


def test_output_of_another_dtype(binary: np.ufunc) -> None:
    x, second = np.linspace(-9, 9, 50), np.linspace(1, 2, 50)
    narrow = np.empty(50, np.float32)
    binary(x, second, out=narrow)
    assert_same_bits(narrow, binary(x, second).astype(np.float32))
    with pytest.raises(TypeError, match="same_kind"):
        binary(x, second, out=np.empty(50, np.int64))


def test_many_elements_that_are_cast(binary: np.ufunc) -> None:
    """NumPy casts part by part; the borders of the parts must not show."""
    x, second = np.arange(-50_000, 50_000), np.linspace(-1, 1, 100_000, dtype=np.float32)
    assert_same_bits(binary(x, second), binary(x.astype(np.float64), second.astype(np.float64)))


# -- methods ------------------------------------------------------------------------------------------------


def test_outer(binary: np.ufunc, dtype: np.dtype) -> None:
    x, second = pair(30, dtype)
    assert_same_bits(binary.outer(x, second[:20]), binary(x[:, np.newaxis], second[:20]))


def test_at(binary: np.ufunc, dtype: np.dtype) -> None:
    x, second = pair(50, dtype)
    target = x.copy()
    binary.at(target, [3, 7, 3], second[:3])
    expected = x.copy()
    expected[3], expected[7] = binary(binary(x[3], second[0]), second[2]), binary(x[7], second[1])
    assert_same_bits(target, expected)


def test_reductions(binary: np.ufunc, dtype: np.dtype) -> None:
    """As of any function of two arguments: from the left, and without an identity."""
    x = np.linspace(0.5, 1.5, 12).astype(dtype).reshape(4, 3)
    rows = list(itertools.accumulate(x, binary))
    assert_same_bits(binary.accumulate(x), np.stack(rows))
    assert_same_bits(binary.accumulate(x.T, axis=1), np.stack(rows).T)
    assert_same_bits(binary.reduce(x), rows[-1])
    assert_same_bits(binary.reduce(x, axis=1), binary.reduce(x.T))
    assert_same_bits(binary.reduce(x[1:], initial=x[0, 0])[0], rows[-1][0])
    assert_same_bits(binary.reduceat(x, [0, 2]), np.stack([binary(x[0], x[1]), binary(x[2], x[3])]))
    assert_same_bits(binary.reduce(x[:1]), x[0])
    whole = np.arange(1, 6, dtype=np.int8)
    assert_same_bits(binary.reduce(whole), binary.reduce(whole.astype(np.float64)))
    assert_same_bits(binary.reduce(whole, dtype=dtype), binary.reduce(whole.astype(dtype)))
    assert_same_bits(binary.accumulate(whole, dtype=dtype), binary.accumulate(whole.astype(dtype)))
    with pytest.raises(ValueError, match="identity"):
        binary.reduce(x[:0])


def test_number_of_arguments(binary: np.ufunc) -> None:
    x = np.ones(3)
    for arrays in ((), (x,), (x, x, x, x)):
        with pytest.raises(TypeError):
            binary(*arrays)
    out = np.empty(3)
    assert binary(x, x, out) is out
    with pytest.raises(TypeError, match="approximate"):
        binary(x, x, approximate="tanh")


# -- other array types --------------------------------------------------------------------------------------


class Tagged(np.ndarray[Any, Any]):
    pass


def test_subclass(binary: np.ufunc, dtype: np.dtype) -> None:
    x, second = pair(100, dtype)
    for arrays in ((x.view(Tagged), second), (x, second.view(Tagged))):
        y = binary(*arrays)
        assert type(y) is Tagged
        assert_same_bits(y, binary(x, second))
        assert type(binary(*arrays, subok=False)) is np.ndarray


def test_masked_arrays(binary: np.ufunc) -> None:
    x = np.ma.masked_array([1.0, -2.0, 3.0], [False, True, False])
    second = np.ma.masked_array([4.0, 5.0, 6.0], [False, False, True])
    y = binary(x, second)
    assert isinstance(y, np.ma.MaskedArray)
    assert y.mask.tolist() == [False, True, True]
    assert_same_bits(y.compressed(), binary(np.array([1.0]), np.array([4.0])))


def test_array_ufunc(binary: np.ufunc) -> None:
    class Recorder:
        def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
            return ufunc, method, inputs, keywords

    foreign, x = Recorder(), np.ones(3)
    assert binary(x, foreign)[:2] == (binary, "__call__")
    assert binary(foreign, 2.0) == (binary, "__call__", (foreign, 2.0), {})
    outer: Any = binary.outer
    assert outer(foreign, 2.0) == (binary, "outer", (foreign, 2.0), {})

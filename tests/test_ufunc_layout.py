# SPDX-License-Identifier: BSD-3-Clause
"""Any memory layout gives what a contiguous array gives, and a contiguous array the right values.

This file is about the functions of one argument; test_ufunc_two_inputs.py is about the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import reference
from layouts import LAYOUTS, MASKS, layouts, many, writable_layouts
from support import LARGE, arguments, assert_same_bits

SIZES = [0, 1, 2, 7, 33, 1000, 10_000]


def test_values(function: np.ufunc, dtype: np.dtype) -> None:
    """Only that it is this function; test_accuracy.py is about how exact it is."""
    x = np.linspace(-5, 5, 41).astype(dtype)
    worst, at = reference.worst_error(function.__name__, x, function(x))
    assert worst < 1, at


@layouts
def test_input(function: np.ufunc, dtype: np.dtype, layout: str) -> None:
    for n in SIZES:
        x = arguments(n, dtype)
        view = LAYOUTS[layout](x)
        assert_same_bits(function(view), function(x))
        assert_same_bits(view.astype(dtype), x)  # not written to


@writable_layouts
def test_output(function: np.ufunc, dtype: np.dtype, layout: str) -> None:
    for n in SIZES:
        x = arguments(n, dtype)
        out = LAYOUTS[layout](np.zeros(n, dtype))
        assert function(x, out=out) is out
        assert_same_bits(out, function(x).astype(out.dtype))


@layouts
def test_input_of_many_elements(function: np.ufunc, dtype: np.dtype, layout: str) -> None:
    x = many(dtype)
    assert_same_bits(function(LAYOUTS[layout](x)), function(x))


@writable_layouts
def test_in_place(function: np.ufunc, dtype: np.dtype, layout: str) -> None:
    for n in SIZES:
        x = arguments(n, dtype)
        view = LAYOUTS[layout](x)
        function(view, out=view)
        assert_same_bits(view, function(x).astype(view.dtype))


@pytest.mark.parametrize("n", [100, LARGE])
@pytest.mark.parametrize("shift", [1, -1, 5, -5, -64])
def test_partial_overlap(function: np.ufunc, dtype: np.dtype, n: int, shift: int) -> None:
    """NumPy makes a copy first only if the output is ahead of the input; otherwise the loop gets overlapping
    arrays."""
    x = arguments(n, dtype) if n < LARGE else many(dtype).copy()
    low, high = x[: -abs(shift)], x[abs(shift) :]
    source, target = (low, high) if shift > 0 else (high, low)
    expected = function(source.copy())
    function(source, out=target)
    assert_same_bits(target, expected)


def test_onto_itself_reversed(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(1000, dtype)
    expected = function(x)
    function(x, out=x[::-1])
    assert_same_bits(x[::-1], expected)


def test_position_in_the_array(function: np.ufunc, dtype: np.dtype) -> None:
    """An element's result depends on nothing but the element."""
    for n in SIZES:
        x = arguments(n, dtype)
        alone = np.array([function(value) for value in x], dtype)
        assert_same_bits(function(x), alone)


@pytest.mark.parametrize("shape", [(), (0,), (3, 0, 2), (1,), (40, 30), (5, 6, 7), (1, 1, 1, 9)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_shape_and_order(function: np.ufunc, dtype: np.dtype, shape: tuple[int, ...], order: str) -> None:
    flat = arguments(int(np.prod(shape)), dtype)
    x = flat.reshape(shape, order=order)  # type: ignore[call-overload]
    y = function(x)
    assert_same_bits(y, function(flat).reshape(shape, order=order))
    if shape:
        assert y.flags.f_contiguous == x.flags.f_contiguous
        assert y.flags.c_contiguous == x.flags.c_contiguous


def test_transposed_slices(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(24 * 25 * 26, dtype).reshape(24, 25, 26)
    for view in (x.T, x.transpose(1, 0, 2), x[:, 1:-1, :], x[::2, ::-3, 1:], x[..., 5]):
        assert_same_bits(function(view), function(view.ravel(order="C")).reshape(view.shape))


def test_broadcast(function: np.ufunc, dtype: np.dtype) -> None:
    row = arguments(50, dtype)
    everywhere = np.broadcast_to(row, (30, 50))
    assert_same_bits(function(everywhere), np.tile(function(row), (30, 1)))
    one = np.broadcast_to(row[:1], (10_000,))
    assert_same_bits(function(one), np.repeat(function(row[:1]), 10_000))
    out = np.empty((30, 50), dtype)
    function(row, out=out)
    assert_same_bits(out, np.tile(function(row), (30, 1)))


def test_scalar(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(1, dtype)
    for scalar in (x[0], x.reshape(())):
        y = function(scalar)
        assert type(y) is dtype.type
        assert_same_bits(y, function(x)[0])
    out = np.empty((), dtype)
    assert function(x[0], out=out) is out
    assert_same_bits(out, function(x)[0])


def test_memory_map(function: np.ufunc, dtype: np.dtype, tmp_path: Path) -> None:
    x = arguments(70_000, dtype)
    x.tofile(tmp_path / "x")
    source = np.memmap(tmp_path / "x", dtype, "r")
    target = np.memmap(tmp_path / "y", dtype, "w+", shape=x.shape)
    assert_same_bits(function(source), function(x))
    function(source, out=target)
    target.flush()
    assert_same_bits(np.fromfile(tmp_path / "y", dtype), function(x))


def test_read_only_output(function: np.ufunc, dtype: np.dtype) -> None:
    out = np.zeros(100, dtype)
    out.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        function(np.ones(100, dtype), out=out)
    assert not out.any()


def test_output_of_wrong_shape(function: np.ufunc, dtype: np.dtype) -> None:
    x = np.ones(10, dtype)
    with pytest.raises(ValueError, match="broadcast"):
        function(x, out=np.empty(9, dtype))
    with pytest.raises(ValueError, match="broadcast"):
        function(x, out=np.empty(1, dtype))


# -- where= -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mask", MASKS)
@pytest.mark.parametrize("step", [1, -1, 2])
def test_where(function: np.ufunc, dtype: np.dtype, mask: str, step: int) -> None:
    for n in (0, 1, 1000, 20_001):
        x = arguments(n, dtype)
        chosen = MASKS[mask](n)
        out = np.full(n, 7, dtype)
        function(x[::step], out=out[::step], where=chosen[::step])
        chosen[np.arange(n) % step != 0] = False
        assert_same_bits(out, np.where(chosen, function(x), dtype.type(7)))


def test_where_broadcast(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(60, dtype).reshape(6, 10)
    rows = np.array([True, False, True, True, False, False])[:, None]
    out = np.full(x.shape, 7, dtype)
    function(x, out=out, where=rows)
    assert_same_bits(out, np.where(rows, function(x), dtype.type(7)))


def test_where_in_place(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(1000, dtype)
    chosen = MASKS["random"](x.size)
    expected = np.where(chosen, function(x), x)
    function(x, out=x, where=chosen)
    assert_same_bits(x, expected)


# -- warnings -----------------------------------------------------------------------------------------------


def test_the_machinery_can_raise() -> None:
    with np.errstate(all="raise"), pytest.raises(FloatingPointError):
        np.sqrt(np.float32(-1))


@layouts
def test_no_floating_point_warning(function: np.ufunc, dtype: np.dtype, layout: str) -> None:
    few = LAYOUTS[layout](arguments(1000, dtype))
    with np.errstate(all="raise"):
        for value in few:
            function(value)
        function(few)
        function(LAYOUTS[layout](many(dtype)))

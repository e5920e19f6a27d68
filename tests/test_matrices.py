# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of several dimensions, whose rows need not follow each other: what the package computes as a whole,
and what it leaves to NumPy. Results are compared with those of NumPy's own iteration over contiguous copies,
computed by the portable kernels."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from hypothesis import given, settings
from hypothesis import strategies as st
from loops import ISAS, LOOPS, Loop, mixed_inputs, use
from numpy.lib import NumpyVersion
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray
from support import Array, assert_same_bits


def by_numpy(ufunc: np.ufunc, inputs: list[Array]) -> Array:
    """Through NumPy's own code: calls with where= are left to it."""
    before = _ufuncs.calls_taken()
    y: Array = ufunc(*inputs, where=True)
    assert _ufuncs.calls_taken() == before
    return y


def expected(loop: Loop, inputs: list[Array]) -> Array:
    with use("portable"):
        return by_numpy(loop.ufunc, [np.array(x, order="C") for x in inputs])


@functools.cache
def pool(dtype: np.dtype[Any]) -> Array:
    return mixed_inputs(np.random.default_rng(1606), dtype, 1 << 16)


ONE_ACTIVATION = [loop for loop in LOOPS if loop.function.activation == "gelu"]
"""How work is shared does not depend on the activation."""


def of_any_activation(form: Loop) -> list[Loop]:
    """The loops of this form and dtype."""
    return [loop for loop in LOOPS if (loop.function.form, loop.dtype) == (form.function.form, form.dtype)]


def view(shape: tuple[int, ...], layout: str, dtype: np.dtype[Any]) -> Array:
    """An array of this shape in one of several memory layouts."""
    *outer, last = shape
    if layout == "first half":
        return np.zeros((*outer, 2 * last + 3), dtype)[..., :last]
    if layout == "second half":
        return np.zeros((*outer, 2 * last), dtype)[..., last:]
    if layout == "every second":
        return np.zeros((*outer, 2 * last), dtype)[..., 1::2]
    if layout == "backwards":
        return np.zeros((*outer, last), dtype)[..., ::-1]
    if layout == "upside down":
        return np.zeros((outer[0], *outer[1:], last + 1), dtype)[::-1, ..., :last]
    if layout == "transposed":
        return np.zeros(shape[::-1], dtype).T
    if layout == "unaligned":
        return np.ndarray(shape, dtype, np.zeros(math.prod(shape) * dtype.itemsize + 1, np.uint8), 1)
    assert layout == "whole"
    return np.zeros(shape, dtype)


LAYOUTS = [
    "whole",
    "first half",
    "second half",
    "every second",
    "backwards",
    "upside down",
    "transposed",
    "unaligned",
]


def filled(data: st.DataObject, array: Array) -> Array:
    source = pool(array.dtype)
    start = data.draw(st.integers(0, source.size // 2), "inputs from")
    array[...] = np.resize(source[start:], array.shape)
    return array


@pytest.mark.parametrize("form", ONE_ACTIVATION, ids=str)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_any_matrix(form: Loop, data: st.DataObject) -> None:
    loop = data.draw(st.sampled_from(of_any_activation(form)), "function")
    lengths = st.lists(st.integers(0, 40), min_size=1, max_size=2)
    shape = (*data.draw(lengths, "outer"), data.draw(st.sampled_from([1, 2, 17, 64, 200]), "columns"))
    inputs = []
    for i in range(loop.ufunc.nin):
        own = list(shape)
        if i > 0:  # the first has the shape of the result
            for axis in data.draw(st.sets(st.sampled_from(range(len(shape)))), "broadcast axes"):
                own[axis] = 1
            own = own[data.draw(st.integers(0, len(shape) - 1), "missing axes") :]
        x = filled(data, view((1, *own), data.draw(st.sampled_from(LAYOUTS), f"input {i}"), loop.dtype)[0])
        inputs.append(x)
    if data.draw(st.booleans(), "all broadcast"):
        inputs[0] = np.broadcast_to(inputs[0][..., :1], shape)
    right = expected(loop, inputs)
    kind = data.draw(st.sampled_from(["new", "given", "in place", "beside"]), "output")
    out: Array | None = None
    if kind == "given":
        out = view((1, *shape), data.draw(st.sampled_from(LAYOUTS), "layout of the output"), loop.dtype)[0]
    elif kind == "in place" and inputs[0].flags.writeable:
        out = inputs[0]
    elif kind == "beside":  # in the memory of the first input, from one column on
        both = view((*shape[:-1], shape[-1] + 5), "whole", loop.dtype)
        both[..., 2:-3] = inputs[0]
        inputs[0] = both[..., 2:-3]
        first = data.draw(st.integers(0, 5), "from column")
        out = both[..., first : first + shape[-1]]
    with use(data.draw(st.sampled_from(ISAS), "isa"), data.draw(st.integers(1, 4), "threads")):
        y = loop.ufunc(*inputs, out=out)
        if out is None:
            assert y.strides == by_numpy(loop.ufunc, inputs).strides
        else:
            assert y is out
    assert_same_bits(y, right)


SHAPES = [(256, 384), (3, 40_000), (100_003, 2), (5, 7, 9, 200), (2, 300, 301)]


def beside(x: Array, count: int) -> list[Array]:
    """Halves, or thirds."""
    n = x.shape[-1] // count
    return [x[..., i * n : (i + 1) * n] for i in range(count)]


def interleaved(x: Array, count: int) -> list[Array]:
    return [x[..., i::count] for i in range(count)]


@pytest.mark.parametrize("cut", [beside, interleaved])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("loop", ONE_ACTIVATION, ids=str)
def test_any_number_of_threads(
    loop: Loop, shape: tuple[int, ...], cut: Callable[[Array, int], list[Array]]
) -> None:
    """More elements than for one thread: into a new output, a transposed one, and in place of the last
    input."""
    parts = max(2, loop.ufunc.nin)
    source = np.resize(pool(loop.dtype), (*shape[:-1], parts * shape[-1]))
    right = expected(loop, cut(source, parts)[: loop.ufunc.nin])
    for threads in range(1, 5):
        inputs = cut(source.copy(), parts)[: loop.ufunc.nin]
        for out in (None, np.empty(shape[::-1], loop.dtype).T, inputs[-1]):
            with use(ISAS[0], threads):
                y = loop.ufunc(*inputs, out=out)
            assert_same_bits(y, right)


# -- Which calls are taken, and which are NumPy's -----------------------------------------------------------


class Subclass(np.ndarray[Any, Any]):
    pass


def is_taken(code: str, names: dict[str, Any]) -> bool:
    before = _ufuncs.calls_taken()
    eval(code, {"np": np, "gelu": gelu, "Subclass": Subclass}, names)
    return _ufuncs.calls_taken() > before


@pytest.fixture
def names() -> dict[str, Any]:
    x = np.random.default_rng(0).standard_normal((6, 8), dtype=np.float32)
    return {"x": x, "y": np.empty_like(x), "h": np.empty((6, 4), np.float32), "row": x[0].copy()}


@pytest.mark.parametrize(
    "code",
    [
        "gelu.gelu(x)",
        "gelu.gelu(x, y)",
        "gelu.gelu(x, out=y)",
        "gelu.gelu(x, out=(y,))",
        "gelu.gelu(x, None)",
        "gelu.gelu(x, out=None)",
        "gelu.gelu(x, out=x)",
        "gelu.gelu(x[0])",
        "gelu.gelu(x[::-1, ::2])",
        "gelu.gelu(x.T, out=y.T)",
        "gelu.gelu(x, out=y.reshape(8, 6).T)",
        "gelu.gelu(x[:, None, :4])",
        "gelu.gelu(x[:0])",
        "gelu.gelu(np.broadcast_to(x[0], (5, 8)))",
        "gelu.silu_mul(x[:, :4], x[:, 4:])",
        "gelu.silu_mul(x[:, ::2], x[:, 1::2], out=h)",
        "gelu.silu_mul(x[:, :4], x[:, 4:], out=x[:, :4])",
        "gelu.silu_mul(x[:, :4], x[:, 4:], out=x[:, 4:])",
        "gelu.silu_mul(x[:, ::2], x[:, 1::2], out=x[:, ::2])",
        "gelu.silu_mul(x, row, out=y)",
        "gelu.silu_mul(x, x[:, :1], y)",
        "gelu.silu_mul(x, x, out=x)",
    ],
)
def test_taken(code: str, names: dict[str, Any]) -> None:
    assert is_taken(code, names)


@pytest.mark.parametrize(
    "code",
    [
        "gelu.gelu(1.0)",
        "gelu.gelu([1.0])",
        "gelu.gelu(np.float32(1))",
        "gelu.gelu(np.array(1.0))",
        "gelu.gelu(x.astype('>f4'))",
        "gelu.gelu(x > 0)",
        "gelu.gelu(x.view(Subclass))",
        "gelu.gelu(x, out=y.view(Subclass))",
        "gelu.gelu(np.ma.array(x))",
        "gelu.gelu(x, where=x > 0, out=y)",
        "gelu.gelu(x, dtype=np.float64)",
        "gelu.gelu(x, out=y, casting='same_kind')",
        "gelu.gelu(x, out=y.astype(np.float64))",
        pytest.param(
            "gelu.gelu(x, out=...)",
            marks=pytest.mark.skipif(
                NumpyVersion(np.__version__) < "2.3.0", reason="NumPy takes out=... since 2.3"
            ),
        ),
        "gelu.gelu(x.T)",
        "gelu.gelu(x[:-1], out=x[1:])",
        "gelu.gelu(x, out=x[::-1])",
        "gelu.gelu(x[:, :7], out=x[:, 1:])",
        "gelu.gelu(row, out=y)",
        "gelu.gelu(row[:, None], out=np.broadcast_to(x[:1].copy(), (8, 8)).copy())",
        "gelu.silu_mul(x, 2.0)",
        "gelu.silu_mul(x, x.astype(np.float64))",
        "gelu.silu_mul.reduce(x)",
        "gelu.silu_mul.outer(x, x)",
        "gelu.gelu.at(x, ([0], [0]))",
    ],
)
def test_left_to_numpy(code: str, names: dict[str, Any]) -> None:
    assert not is_taken(code, names)


@pytest.mark.parametrize(
    ("code", "error", "message"),
    [
        ("gelu.gelu()", TypeError, "argument"),
        ("gelu.gelu(x, y, y)", TypeError, "argument"),
        ("gelu.gelu(x, y, out=y)", TypeError, "positional and keyword"),
        ("gelu.gelu(x, out=(y, y))", ValueError, "tuple"),
        ("gelu.gelu(x, out=[y])", TypeError, "array"),
        ("gelu.gelu(x, out=h)", ValueError, "shape|broadcast"),
        ("gelu.silu_mul(x, h)", ValueError, "broadcast"),
        ("gelu.gelu(x, out=np.broadcast_to(row, (6, 8)))", ValueError, "read-only"),
    ],
)
def test_errors_are_those_of_numpy(
    code: str, error: type[Exception], message: str, names: dict[str, Any]
) -> None:
    with pytest.raises(error, match=message):
        is_taken(code, names)


def test_override() -> None:
    class Other:
        def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> str:
            return f"{ufunc.__name__} {method}"

    x = np.ones((2, 3), np.float32)
    assert gelu.silu_mul(x, Other()) == "silu_mul __call__"
    assert gelu.gelu(x, out=Other()) == "gelu __call__"


def test_still_a_ufunc() -> None:
    assert type(gelu.gelu) is np.ufunc


def test_metadata_and_order_are_kept() -> None:
    x = np.ones((4, 6), np.dtype(np.float32, metadata={"unit": 1}))
    assert gelu.gelu(x).dtype.metadata == np.negative(x).dtype.metadata
    assert gelu.gelu(x.T).flags.f_contiguous


def test_outputs_that_overlap_themselves() -> None:
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    out: NDArray[Any] = as_strided(np.zeros(8, np.float32), (3, 4), (8, 4))
    reference: NDArray[Any] = as_strided(np.zeros(8, np.float32), (3, 4), (8, 4))
    before = _ufuncs.calls_taken()
    gelu.gelu(x, out=out)
    assert _ufuncs.calls_taken() == before
    reference[...] = gelu.gelu(x)
    np.testing.assert_array_equal(out, reference)


def test_more_dimensions_than_are_taken() -> None:
    x = np.ones((1,) * 9 + (3, 5), np.float32)
    np.testing.assert_array_equal(gelu.gelu(x).ravel(), gelu.gelu(x.ravel()))

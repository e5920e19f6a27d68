# SPDX-License-Identifier: BSD-3-Clause
"""Calls of the ufuncs in functions that Numba compiles: the bits, shapes and dtypes of the ufuncs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._ufuncs import functions
from layouts import odd_stride
from support import LARGE, Array, arguments, assert_same_bits

numba: Any = pytest.importorskip("numba")

Script = Callable[..., str]

# One of each number of inputs. What the tests with these show does not depend on the function.
one = numba.njit(lambda x: gelu.gelu(x))
two = numba.njit(lambda x, up: gelu.silu_mul(x, up))
three = numba.njit(lambda x, b, dy: gelu.gelu_tanh_bias_backward(x, b, dy))
into_one = numba.njit(lambda x, out: gelu.gelu(x, out))
into_two = numba.njit(lambda x, up, out: gelu.silu_mul(x, up, out))

ufuncs = {one: gelu.gelu, two: gelu.silu_mul, three: gelu.gelu_tanh_bias_backward}


def assert_as_ufunc(compiled: Any, *inputs: Any) -> None:
    got, expected = compiled(*inputs), ufuncs[compiled](*inputs)
    assert isinstance(got, np.ndarray) == isinstance(expected, np.ndarray)
    assert_same_bits(np.asarray(got, None if isinstance(got, np.ndarray) else expected.dtype), expected)


# -- every function -----------------------------------------------------------------------------------------


def compiled_both_ways(name: str) -> Any:
    """Called with the arrays, and with their elements one by one."""
    inputs = [f"input_{i}" for i in range(functions[name].inputs)]
    source = f"""
def both(out, {", ".join(inputs)}):
    for i in range(out.size):
        out[i] = function({", ".join(f"{x}[i]" for x in inputs)})
    return function({", ".join(inputs)})
"""
    space: dict[str, Any] = {"function": getattr(gelu, name)}
    exec(source, space)
    return numba.njit(space["both"])


@pytest.mark.parametrize("name", functions)
def test_every_function(name: str) -> None:
    both = compiled_both_ways(name)
    for dtype in (np.dtype(np.float64), np.dtype(np.float32)):
        x = arguments(3000, dtype)
        inputs = [np.roll(x, 7 * i) for i in range(functions[name].inputs)]
        elements = np.empty_like(x)
        expected = getattr(gelu, name)(*inputs)
        assert_same_bits(both(elements, *inputs), expected)
        assert_same_bits(elements, expected)


# -- shapes, strides, dtypes --------------------------------------------------------------------------------

LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "C": lambda x: x,
    "Fortran": np.asfortranarray,
    "transposed": lambda x: x.T,
    "reversed": lambda x: x[::-1, ::-1],
    "every third column": lambda x: x[:, ::3],
    "one column": lambda x: x[:, 5],
    "no rows": lambda x: x[:0],
    "read-only": lambda x: np.frombuffer(x.tobytes(), x.dtype).reshape(x.shape),
    "odd stride": odd_stride,
    "three axes": lambda x: x.reshape(5, 6, -1)[:, ::-2, 1:],
    "a large one": lambda x: np.resize(x, (3, LARGE))[:, ::2],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    x = LAYOUTS[layout](arguments(30 * 41, np.dtype(np.float32)).reshape(30, 41))
    assert_as_ufunc(one, x)


@pytest.mark.parametrize("order", ["C", "F"])
def test_order_of_the_result(order: Any) -> None:
    x = np.ones((3, 4), order=order)
    assert one(x).flags.c_contiguous == gelu.gelu(x).flags.c_contiguous
    assert one(x).flags.f_contiguous == gelu.gelu(x).flags.f_contiguous


def test_no_axes() -> None:
    """NumPy gives a number, too."""
    assert_as_ufunc(one, np.array(0.5))
    assert_as_ufunc(one, np.array(3))
    assert_as_ufunc(two, np.array(0.5, np.float32), np.array(2.0, np.float32))
    assert_as_ufunc(two, np.array(0.5), np.ones(3))


@pytest.mark.parametrize(
    "dtype", ["bool", "int8", "uint8", "int32", "uint32", "int64", "uint64", "float32", "float64"]
)
def test_dtypes(dtype: str) -> None:
    x = np.arange(7).astype(dtype)
    assert_as_ufunc(one, x)
    assert_as_ufunc(one, x[3])
    assert_as_ufunc(two, x, x.astype(np.float32))
    assert_as_ufunc(two, np.float32(0.5), x)


def test_large_integers() -> None:
    assert_as_ufunc(one, np.array([2**63 - 1, -(2**62) - 1]))


def test_broadcasting() -> None:
    rng = np.random.default_rng(0)
    matrix, row, column = rng.standard_normal((5, 4)), rng.standard_normal(4), rng.standard_normal((5, 1))
    narrow = row.astype(np.float32)
    for x, up in [
        (matrix, row),
        (row, matrix),
        (column, row),
        (matrix, 0.5),
        (0.5, matrix),
        (column, narrow),
    ]:
        assert_as_ufunc(two, x, up)
    for inputs in [(matrix, row, column), (0.5, row, column), (matrix, 1, narrow), (1.0, 2.0, 3.0)]:
        assert_as_ufunc(three, *inputs)
    assert_as_ufunc(two, np.empty((0, 4)), row)


# -- out ----------------------------------------------------------------------------------------------------


def test_output() -> None:
    x = np.random.default_rng(1).standard_normal((6, 5))
    out = np.empty_like(x)
    assert np.shares_memory(into_one(x, out), out)
    assert_same_bits(out, gelu.gelu(x))
    transposed = np.empty((5, 6)).T
    into_one(x, transposed)
    assert_same_bits(transposed.copy(), gelu.gelu(x))


def test_output_as_keyword_and_none() -> None:
    keyword = numba.njit(lambda x, up, out: gelu.silu_mul(x, up, out=out))
    x = np.linspace(-3, 3, 9)
    out = np.empty_like(x)
    keyword(x, x, out)
    assert_same_bits(out, gelu.silu_mul(x, x))
    assert_same_bits(keyword(x, x, None), gelu.silu_mul(x, x))


def test_inputs_are_repeated_to_the_output() -> None:
    x = np.linspace(-3, 3, 4)
    out = np.empty((2, 3, 4), np.float64)
    into_two(x, 2.0, out)
    assert_same_bits(out, gelu.silu_mul(x, 2.0, out=np.empty_like(out)))
    into_one(1.0, out)
    assert (out == gelu.gelu(1.0)).all()


@pytest.mark.parametrize("dtype", [np.float32, np.complex128])
def test_output_of_another_dtype(dtype: Any) -> None:
    x = np.linspace(-3, 3, 9)
    out = np.empty(9, dtype)
    into_one(x, out)
    expected = gelu.gelu(x, out=np.empty(9, dtype))
    assert out.tobytes() == expected.tobytes()


def test_overlap() -> None:
    """The results are what they would be without it, as in NumPy."""
    x = np.linspace(-3, 3, 100)
    for source, target in [(np.s_[1:], np.s_[:-1]), (np.s_[:-1], np.s_[1:]), (np.s_[::-1], np.s_[:])]:
        own = x.copy()
        into_one(own[source], own[target])
        assert_same_bits(own[target], gelu.gelu(x[source]))
    own = x.copy()
    into_one(own, own)
    assert_same_bits(own, gelu.gelu(x))
    own = x.copy()
    into_two(own[:50], own[50:], own[25:75])
    assert_same_bits(own[25:75], gelu.silu_mul(x[:50], x[50:]))


def test_output_that_overlaps_itself() -> None:
    out = np.zeros(3)
    into_one(np.array([0.5, 0.5]), np.lib.stride_tricks.as_strided(out, (2,), (0,)))
    assert out.tolist() == [gelu.gelu(0.5), 0, 0]


# -- errors -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("compiled", "arguments", "message"),
    [
        (
            one,
            (1j,),
            "gelu.gelu takes float64, float32, integers and bool where Numba compiles it, not complex128",
        ),
        (one, (np.ones(2, complex),), "gelu.gelu takes float64, .* not complex128"),
        (two, (1.0, np.ones(2, "m8[s]")), "gelu.silu_mul takes float64, .* not float64, timedelta64"),
        (two, (1.0, "2"), "up of gelu.silu_mul must be a number or an array, not unicode_type"),
        (one, ((1.0, 2.0),), "x of gelu.gelu must be a number or an array, not UniTuple"),
        (into_one, (1.0, 2.0), "out of gelu.gelu must be an array, not float64"),
        (into_one, (1.0, np.ones(2, int)), "out of gelu.gelu must be of a dtype for float64, not int64"),
        (into_one, (np.ones((2, 2)), np.ones(2)), "out of gelu.gelu must have at least 2 axes, not 1"),
        (into_one, (1.0, np.frombuffer(bytes(8))), "out of gelu.gelu must be writable, not read-only"),
    ],
)
def test_wrong_types(compiled: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(numba.TypingError, match=message):
        compiled(*arguments)


def test_wrong_number_of_arguments() -> None:
    function: Any = gelu.silu_mul
    for wrong in (
        lambda x: function(x),
        lambda x: function(x, x, x, x),
        lambda x: function(x, x, where=True),
    ):
        with pytest.raises(
            numba.TypingError, match=r"missing a required argument|too many|unexpected keyword"
        ):
            numba.njit(wrong)(np.ones(2))


def test_shapes_that_do_not_fit() -> None:
    with pytest.raises(
        ValueError, match=r"^the shapes of the inputs of gelu.silu_mul cannot be broadcast together$"
    ):
        two(np.ones(2), np.ones(3))
    for shape in [(4, 5), (1, 4), (5, 1)]:
        with pytest.raises(
            ValueError, match=r"^the inputs of gelu.gelu cannot be broadcast to the shape of out$"
        ):
            into_one(np.ones((5, 4)), np.ones(shape))


def test_errors_can_be_caught_where_they_are_raised() -> None:
    def caught(x: Array, up: Array) -> bool:
        try:
            gelu.silu_mul(x, up)
        except Exception:  # Numba knows no other here
            return True
        return False

    compiled = numba.njit(caught)
    assert compiled(np.ones(2), np.ones(3))
    assert not compiled(np.ones(3), np.ones(3))


# -- ways to compile ----------------------------------------------------------------------------------------


def test_names_of_other_modules() -> None:
    from gelu import silu_grad as derivative

    assert numba.njit(lambda x: derivative(x))(0.0) == 0.5


def test_optional() -> None:
    compiled = numba.njit(lambda x, is_given: gelu.gelu(x if is_given else None))
    assert compiled(0.5, True) == gelu.gelu(0.5)
    with pytest.raises(TypeError, match="expected float64, got None"):
        compiled(0.5, False)


def test_vectorize() -> None:
    x = np.linspace(-3, 3, 100, dtype=np.float32)
    assert_same_bits(numba.vectorize(lambda x: gelu.gelu(x))(x), gelu.gelu(x))
    parallel = numba.vectorize(["float32(float32)"], target="parallel")(lambda x: gelu.gelu(x))
    assert_same_bits(parallel(x), gelu.gelu(x))


@pytest.mark.parametrize("target", ["cpu", "parallel"])
def test_guvectorize(target: str) -> None:
    def of_row(x: Array, y: Array) -> None:
        gelu.gelu(x, y)

    x = np.linspace(-3, 3, 60).reshape(4, 15)
    compiled = numba.guvectorize(["void(float64[:], float64[:])"], "(n)->(n)", target=target)(of_row)
    assert_same_bits(compiled(x), gelu.gelu(x))


def test_options() -> None:
    def expression(x: Array) -> Any:
        return gelu.gelu(x) * 2 - gelu.silu(x) / x

    options = {"parallel": True, "error_model": "numpy", "fastmath": True, "nogil": True, "boundscheck": True}
    x = np.linspace(-3, 3, 100)
    assert_same_bits(numba.njit(**options)(expression)(x), expression(x))


def test_from_several_threads() -> None:
    compiled = numba.njit(nogil=True)(lambda x, out: gelu.gelu(x, out))
    x = arguments(LARGE, np.dtype(np.float32))
    outputs = [np.empty_like(x) for _ in range(4)]
    compiled(x, outputs[0])
    threads = [threading.Thread(target=compiled, args=(x, out)) for out in outputs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for out in outputs:
        assert_same_bits(out, gelu.gelu(x))


# -- processes and threads ----------------------------------------------------------------------------------


def test_numba_is_not_imported_with_the_package(script: Script) -> None:
    out = script(
        "import sys, gelu\n"
        "print('numba' in sys.modules, 'gelu.numba' in sys.modules)\n"
        "import numba\n"
        "assert numba.njit(lambda x: gelu.gelu(x))(0.5) == gelu.gelu(0.5)\n"
        "print('gelu.numba' in sys.modules)"
    )
    assert out.split() == ["False", "False", "True"]


def test_cache_of_compiled_code(tmp_path: Path, script: Script) -> None:
    """What one process has compiled runs in another, where the library has other addresses."""
    (tmp_path / "cached.py").write_text(
        "import gelu, numba\n"
        "@numba.njit(cache=True)\n"
        "def f(x, up):\n"
        "    return gelu.silu_mul(x, up) + gelu.gelu(x[0])\n",
        encoding="utf-8",
    )
    use = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import cached, gelu, numpy as np\n"
        "x = np.linspace(-3, 3, 100)\n"
        "assert np.array_equal(cached.f(x, x), gelu.silu_mul(x, x) + gelu.gelu(x[0]))\n"
        "print(sum(cached.f.stats.cache_hits.values()))"
    )
    assert [script(use, str(tmp_path), timeout=300).strip() for _ in range(2)] == ["0", "1"]


THREADS = f"""
import os
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import gelu, numba, numpy as np

def tasks():
    return len(os.listdir("/proc/self/task"))

x = np.linspace(-9, 9, {LARGE})
y = np.empty_like(x)
gelu.set_num_threads(2)
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")


@linux
@pytest.mark.parametrize("call", ["gelu.gelu(x, y)", "y[:] = gelu.gelu(x) * 2"])
def test_two_threads_run(script: Script, two_threads: None, call: str) -> None:
    """Also in an expression, of which Numba would make a loop over elements if it saw a ufunc in it."""
    out = script(
        f"""{THREADS}
@numba.njit
def f(x, y):
    {call}
with gelu.set_num_threads(1):
    f(x, y)
before = tasks()
f(x, y)
print(tasks() - before)
""",
        timeout=300,
    )
    assert out.split() == ["1"]


@linux
@pytest.mark.parametrize("layer", ["omp", "workqueue"])
def test_one_thread_in_a_parallel_loop(script: Script, two_threads: None, layer: str) -> None:
    """Numba has its own threads there, and two are at work already."""
    out = script(
        f"""{THREADS}
@numba.njit(parallel=True)
def f(x, y):
    for i in numba.prange(2):
        gelu.gelu(x[i], y[i])
@numba.njit(parallel=True)
def empty(x, y):
    for i in numba.prange(2):
        y[i, 0] = gelu.gelu(x[i, 0])
x, y = x.reshape(2, -1), y.reshape(2, -1)
empty(x, y)
before = tasks()
f(x, y)
print(tasks() - before, np.array_equal(y, gelu.gelu(x)))
""",
        NUMBA_THREADING_LAYER=layer,
        NUMBA_NUM_THREADS="2",
        timeout=300,
    )
    assert out.split() == ["0", "True"]

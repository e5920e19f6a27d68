# SPDX-License-Identifier: BSD-3-Clause
"""gelu.jax: the bits of the ufuncs under each transformation, derivatives, errors, and XLA's handlers."""

from __future__ import annotations

import ctypes
import doctest
import inspect
import itertools
import math
import pickle
import re
import sys
import threading
import timeit
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import gelu
import numpy as np
import pytest
import reference
from flint import arb, arb_series, ctx
from gelu import _ufuncs
from gelu._docstrings import FORMS
from loops import LOOPS, Loop, mixed_inputs, use
from pages import run_page
from support import DTYPES, LARGE, Array, assert_same_bits

jax: Any = pytest.importorskip("jax", reason="needs JAX, of the extra 'jax'")
jax.config.update("jax_platforms", "cpu")  # where there is a GPU, too

jnp: Any = jax.numpy
functions: Any = import_module("gelu.jax")

Script = Callable[..., str]
Function = Callable[..., Any]

every_loop = pytest.mark.parametrize("loop", LOOPS, ids=str)
FORMS_ONCE = [loop for loop in LOOPS if loop.function.activation == "gelu" and loop.dtype == np.float32]
"""Only the name differs by activation and dtype, and `test_same_bits` goes through all of them."""
every_form = pytest.mark.parametrize("loop", FORMS_ONCE, ids=str)
every_composed = pytest.mark.parametrize(
    "loop", [loop for loop in FORMS_ONCE if loop.function.inputs > 1], ids=str
)
every_double = pytest.mark.parametrize(
    "loop",
    [loop for loop in LOOPS if loop.function.activation == "silu" and loop.dtype == np.float64],
    ids=str,
)
every_name = pytest.mark.parametrize("name", _ufuncs.functions)
every_activation = pytest.mark.parametrize("activation", reference.GATES)


def float64(on: bool = True) -> Any:
    """JAX has float64 only on demand."""
    if hasattr(jax, "enable_x64"):
        return jax.enable_x64(on)
    return import_module("jax.experimental").enable_x64(on)


@pytest.fixture(autouse=True)
def _with_float64() -> Iterator[None]:
    with float64():
        yield


def of(loop: Loop) -> Function:
    function: Function = getattr(functions, loop.function.name)
    return function


def mixed(loop: Loop, *shapes: tuple[int, ...]) -> list[Array]:
    """Inputs of these shapes, in turn."""
    rng = np.random.default_rng(len(shapes))
    chosen = itertools.islice(itertools.cycle(shapes), loop.function.inputs)
    return [mixed_inputs(rng, loop.dtype, math.prod(shape)).reshape(shape) for shape in chosen]


def normal(loop: Loop, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(len(shapes))
    chosen = itertools.islice(itertools.cycle(shapes), loop.function.inputs)
    return [rng.standard_normal(shape).astype(loop.dtype) for shape in chosen]


# -- Values -------------------------------------------------------------------------------------------------


@every_loop
def test_same_bits(loop: Loop) -> None:
    inputs = mixed(loop, (2, 3, 50))
    expected = loop.ufunc(*inputs)
    assert_same_bits(of(loop)(*inputs), expected)
    assert_same_bits(jax.jit(of(loop))(*map(jnp.asarray, inputs)), expected)


@every_form
@pytest.mark.parametrize("shape", [(), (1,), (1001,), (0,), (3, 0, 2), (1 << 20,), (1, 2) * 8], ids=str)
def test_shape(loop: Loop, shape: tuple[int, ...]) -> None:
    inputs = mixed(loop, shape)
    assert_same_bits(of(loop)(*inputs), loop.ufunc(*inputs))


@every_composed
@pytest.mark.parametrize(
    "shapes",
    [((4, 5), (5,)), ((5,), (4, 5)), ((4, 1), (1, 5)), ((3,), (2, 1, 1), ()), ((), (4, 5)), ((4, 0), (1,))],
    ids=str,
)
def test_broadcast(loop: Loop, shapes: tuple[tuple[int, ...], ...]) -> None:
    inputs = mixed(loop, *shapes)
    assert_same_bits(jax.jit(of(loop))(*inputs), loop.ufunc(*inputs))


@every_composed
def test_vmap(loop: Loop) -> None:
    """Over each axis of each input, and over some of the inputs only."""
    full = [array.reshape(4, 5) for array in mixed(loop, (20,))]
    for axes in itertools.product((-1, None), repeat=loop.function.inputs):
        if all(axis is None for axis in axes):
            continue
        n = 5
        inputs, alike = [], []
        for array, axis in zip(full, axes, strict=True):
            if axis is None:
                inputs.append(array[:, 0])
                alike.append(array[:, 0])
            else:
                inputs.append(array)
                alike.append(array.T)
        expected = loop.ufunc(*alike)
        assert expected.shape == (n, 4)
        assert_same_bits(jax.jit(jax.vmap(of(loop), in_axes=axes))(*inputs), expected)


def test_vmap_of_vmap() -> None:
    """With inputs that have neither, one, or both axes, and different numbers of others."""
    rng = np.random.default_rng(0)
    x, b, dy = (rng.standard_normal(shape).astype(np.float32) for shape in ((3, 4, 2, 5), (4, 5), (3,)))
    twice = jax.vmap(jax.vmap(functions.gelu_bias_backward, (0, 0, None)), (0, None, 0))
    expected = gelu.gelu_bias_backward(x, b[None, :, None, :], dy[:, None, None, None])
    assert_same_bits(jax.jit(twice)(x, b, dy), expected)
    assert_same_bits(twice(x, b, dy), expected)


@every_form
def test_scan_and_while(loop: Loop) -> None:
    x, *others = normal(loop, (6, 7))

    def step(carry: Any, _: Any) -> tuple[Any, Any]:
        y = of(loop)(carry, *(other[0] for other in others))
        return y, y

    last, ys = jax.lax.scan(step, x[0], None, length=3)
    expected = x[0]
    for y in ys:
        expected = loop.ufunc(expected, *(other[0] for other in others))
        assert_same_bits(y, expected)
    assert_same_bits(last, expected)
    done = jax.lax.while_loop(
        lambda state: state[0] < 3, lambda state: (state[0] + 1, step(state[1], None)[0]), (0, x[0])
    )
    assert_same_bits(done[1], expected)


def test_transposed_and_sliced() -> None:
    x = np.random.default_rng(0).standard_normal((30, 40)).astype(np.float32)
    both = jax.jit(lambda x: functions.silu_mul(x[:, ::2].T, x[:, 1::2].T))
    assert_same_bits(both(x), gelu.silu_mul(x[:, ::2].T, x[:, 1::2].T))


def test_repeated_rows_are_not_made() -> None:
    """A bias reaches the handler as it is, under vmap, too."""
    x, b = jnp.ones((64, 32), jnp.float32), jnp.ones(32, jnp.float32)
    for function in (functions.gelu_bias, jax.vmap(functions.gelu_bias, (0, None))):
        program = jax.jit(function).lower(x, b).compile().as_text()
        assert re.search(r"f32\[1,32\]", program)
        assert not re.search(r"= f32\[64,32\]\S* broadcast\(", program)


# -- Dtypes and arguments -----------------------------------------------------------------------------------


@pytest.mark.parametrize("on", [True, False], ids=["float64", "without float64"])
def test_promotion(on: bool) -> None:
    """As jnp.multiply, but floating-point."""
    with float64(on):
        given = [1, 1.0, True, np.float64(1), np.int8(1), np.float16(1), jnp.asarray(1.0)]
        given += [np.ones(2, dtype) for dtype in (*DTYPES, np.int32, np.uint8, np.bool_)]
        for x, up in itertools.product(given, repeat=2):
            product, y = jax.eval_shape(jnp.multiply, x, up), jax.eval_shape(functions.gelu_mul, x, up)
            assert y.shape == product.shape
            if jnp.issubdtype(product.dtype, jnp.floating):
                assert y.dtype == product.dtype, (x, up)
                assert y.weak_type == product.weak_type or jax.__version_info__ < (0, 6)
            else:
                assert y.dtype == (np.float64 if on else np.float32)
        for x in given:
            one, two = jax.eval_shape(functions.silu, x), jax.eval_shape(functions.silu_mul, x, x)
            assert (one.dtype, one.weak_type) == (two.dtype, two.weak_type)


DTYPE = "dy must have dtype float64, float32, float16 or bfloat16, or integers or bool, not "


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (1j, f"{DTYPE}complex"),
        (np.ones(2, np.complex64), f"{DTYPE}complex64"),
        (np.complex64(1), f"{DTYPE}complex64"),
        (np.zeros(2, "M8[s]"), f"{DTYPE}datetime64[s]"),
        (np.zeros(2, object), f"{DTYPE}object"),
        (np.array(["a", "b"]), f"{DTYPE}<U1"),
        (np.zeros(2, "i4,f4"), f"{DTYPE}[("),
        (None, "dy must be an array or a number, not NoneType"),
        ([1.0], "dy must be an array or a number, not list"),
        ("1", "dy must be an array or a number, not str"),
        (b"1", "dy must be an array or a number, not bytes"),
    ],
    ids=repr,
)
def test_bad_argument(bad: Any, message: str) -> None:
    """The message names it. It is the same where JAX traces."""

    def call(x: Any) -> Any:
        return functions.gelu_bias_backward(x, 1, bad)

    for either in (call, jax.jit(call)):
        with pytest.raises(TypeError, match=f"^{re.escape(f'gelu_bias_backward: {message}')}"):
            either(np.ones(2))


def test_other_floats() -> None:
    with pytest.raises(TypeError, match=r"^gelu: x must have dtype .*float32.*, not float8_e4m3fn$"):
        functions.gelu(jnp.ones(2, jnp.float8_e4m3fn))


@every_name
def test_number_of_arguments(name: str) -> None:
    row = _ufuncs.functions[name]
    for count in {0, row.inputs - 1, row.inputs + 1}:
        arguments = "1 argument" if row.inputs == 1 else f"{row.inputs} arguments"
        with pytest.raises(TypeError, match=rf"^{name} takes {arguments} \(x\b.*\), not {count}$"):
            getattr(functions, name)(*[1.0] * count)


def test_shapes_that_do_not_fit() -> None:
    message = "gelu_mul: shapes do not broadcast together: x (2, 3), up (2,)"
    with pytest.raises(ValueError, match=f"(?m)^{re.escape(message)}$"):
        functions.gelu_mul(np.ones((2, 3)), np.ones(2))
    with pytest.raises(ValueError, match=r"^gelu_mul: shapes"):
        jax.jit(functions.gelu_mul)(np.ones((2, 3)), np.ones(2))


@every_name
def test_signature_and_docstring(name: str) -> None:
    function = getattr(functions, name)
    assert list(inspect.signature(function).parameters) == [
        "x",
        *FORMS[_ufuncs.functions[name].form].arguments,
    ]
    test = doctest.DocTestParser().get_doctest(function.__doc__, {}, name, None, None)
    output: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    with float64(False):
        runner.run(test, out=output.append)
    assert test.examples
    assert not runner.failures, "".join(output)
    assert pickle.loads(pickle.dumps(function)) is function


def test_all() -> None:
    assert functions.__all__ == list(_ufuncs.functions)


# -- Derivatives --------------------------------------------------------------------------------------------


@every_activation
def test_derivatives_are_the_ufuncs(activation: str) -> None:
    """To the bit, the product with the cotangent, too. XLA itself flushes subnormal numbers to zero."""
    value = getattr(functions, activation)
    grad, backward = getattr(gelu, f"{activation}_grad"), getattr(gelu, f"{activation}_backward")
    for dtype in DTYPES:
        x, dy = np.random.default_rng(0).standard_normal((2, 1000)).astype(dtype)
        assert_same_bits(jax.jit(jax.vmap(jax.grad(value)))(x), grad(x))
        assert_same_bits(jax.jit(lambda x, dy: jax.vjp(value, x)[1](dy)[0])(x, dy), backward(x, dy))
        assert_same_bits(jax.jit(lambda x, dy: jax.jvp(value, (x,), (dy,))[1])(x, dy), backward(x, dy))


@every_activation
def test_derivatives_are_those_of_jax(activation: str) -> None:
    jax_s: dict[str, Function] = {
        "gelu": lambda x: jax.nn.gelu(x, approximate=False),
        "gelu_tanh": lambda x: jax.nn.gelu(x, approximate=True),
        "gelu_sigmoid": lambda x: x * jax.nn.sigmoid(1.702 * x),
        "silu": jax.nn.silu,
    }
    x = np.linspace(-5, 5, 201)
    ours, theirs = getattr(functions, activation), jax_s[activation]
    for _ in range(4):
        got, expected = (jax.jit(jax.vmap(function))(x) for function in (ours, theirs))
        np.testing.assert_allclose(got, expected, rtol=1e-12, atol=1e-12)
        ours, theirs = jax.grad(ours), jax.grad(theirs)


def exact(activation: str, gate: bool, order: int, x: float) -> float:
    """A derivative of the activation or of its gate."""
    with ctx.workprec(2000):
        series = reference.GATES[activation](arb_series([arb(x), 1], prec=order + 1))
        if not gate:
            series = series * arb_series([arb(x), 1], prec=order + 1)
        return float(series[order] * math.factorial(order))


@every_activation
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_higher_derivatives_are_exact(activation: str, dtype: Any) -> None:
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.uniform(-5, 5, 200), rng.uniform(-30, 30, 50)]).astype(dtype)
    value, gate = getattr(functions, activation), getattr(functions, f"{activation}_gate")
    for function, is_gate, order in [
        (jax.grad(jax.grad(value)), False, 2),
        (jax.grad(jax.grad(jax.grad(value))), False, 3),
        (jax.grad(gate), True, 1),
        (jax.grad(jax.grad(gate)), True, 2),
    ]:
        got = np.asarray(jax.jit(jax.vmap(function))(x), np.float64)
        expected = np.array([exact(activation, is_gate, order, float(v)) for v in x])
        # 3 eps of numbers about 1, and in the tails, where there are no roots, relative to the exact result.
        eps = np.finfo(dtype).eps
        np.testing.assert_allclose(got, expected, rtol=0, atol=3 * eps)
        tail = (np.abs(x) > 6) & (np.abs(expected) > 1e-30)
        np.testing.assert_allclose(got[tail], expected[tail], rtol=500 * eps)


@every_activation
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_special_values(activation: str, dtype: np.dtype[Any]) -> None:
    """Infinities and what is very large do not become NaN in any derivative."""
    huge = reference.FORMATS[dtype.name].max
    x = np.array([np.inf, huge, 2000, -2000, -huge, -np.inf, np.nan, 0]).astype(dtype)
    value, gate = getattr(functions, activation), getattr(functions, f"{activation}_gate")
    limits = [[np.inf, huge, 2000, 0, 0, 0], [1, 1, 1, 0, 0, 0], [0] * 6, [0] * 6, [0] * 6]
    for function, expected in zip(
        [
            value,
            jax.grad(value),
            jax.grad(jax.grad(value)),
            jax.grad(jax.grad(jax.grad(value))),
            jax.grad(gate),
        ],
        limits,
        strict=True,
    ):
        y = np.asarray(jax.vmap(function)(x), np.float64)
        np.testing.assert_array_equal(y[:6], np.array(expected).astype(dtype).astype(np.float64))
        assert np.isnan(y[6])
        assert np.isfinite(y[7])


@every_double
def test_against_differences(loop: Loop) -> None:
    """With respect to all inputs, which are broadcast, twice, forwards and backwards."""
    inputs = normal(loop, (2, 3), (3,), (2, 1))
    check = import_module("jax.test_util").check_grads
    check(jax.jit(of(loop)), inputs, order=2, modes=["fwd", "rev"])


@every_double
def test_forward_is_reverse(loop: Loop) -> None:
    inputs = normal(loop, (2, 3), (3,), (1, 1))
    which = tuple(range(loop.function.inputs))

    def total(*inputs: Any) -> Any:
        return of(loop)(*inputs).sum()

    forwards, backwards = (jax.jit(make(of(loop), which))(*inputs) for make in (jax.jacfwd, jax.jacrev))
    for one, other, array in zip(forwards, backwards, inputs, strict=True):
        assert one.shape == (2, 3, *array.shape)
        np.testing.assert_allclose(one, other, rtol=1e-15, atol=1e-15)
    twice = [jax.hessian(total, which), jax.jacrev(jax.jacrev(total, which), which)]
    for one, other in zip(*(jax.tree.leaves(jax.jit(f)(*inputs)) for f in twice), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-13, atol=1e-14)


@every_double
def test_gradients_are_sums_over_repeated_axes(loop: Loop) -> None:
    inputs = normal(loop, (4, 5), (5,), (4, 1))
    which = tuple(range(loop.function.inputs))
    got = jax.jit(jax.grad(lambda *inputs: of(loop)(*inputs).sum(), which))(*inputs)
    alone = [np.broadcast_to(array, (4, 5)) for array in inputs]
    each = jax.grad(lambda *inputs: of(loop)(*inputs).sum(), which)(*alone)
    for result, full, array in zip(got, each, inputs, strict=True):
        kept = (
            full
            if array.shape == (4, 5)
            else full.sum(0)
            if array.shape == (5,)
            else full.sum(1, keepdims=True)
        )
        np.testing.assert_allclose(result, kept, rtol=1e-13, atol=1e-14)


@every_double
def test_one_argument_moves_alone(loop: Loop) -> None:
    """The derivative with respect to one input takes nothing from those that stay, whose own may be NaN."""
    inputs = normal(loop, (3,))

    def total(*inputs: Any) -> Any:
        return of(loop)(*inputs).sum()

    for k in range(loop.function.inputs):
        got = jax.grad(lambda moved, k=k: total(*inputs[:k], moved, *inputs[k + 1 :]))(inputs[k])
        all_of_them = jax.grad(total, tuple(range(len(inputs))))(*inputs)[k]
        np.testing.assert_array_equal(got, all_of_them)
    if loop.function.form == "mul":
        # 0 times the infinite value, if up moved by zero
        _, moved = jax.jvp(lambda x: of(loop)(x, 1.0), (np.inf,), (1.0,))
        assert moved == 1


def test_under_other_transformations() -> None:
    x = np.random.default_rng(0).standard_normal((5, 4))

    def loss(x: Any) -> Any:
        return jax.lax.scan(lambda carry, row: (carry + functions.gelu_bias(row, carry), None), x[0], x)[
            0
        ].sum()

    expected = jax.grad(loss)(x)
    assert np.isfinite(expected).all()
    np.testing.assert_allclose(jax.jit(jax.grad(jax.checkpoint(loss)))(x), expected, rtol=1e-14)
    y, push = jax.linearize(loss, x)
    np.testing.assert_allclose(y, loss(x))
    np.testing.assert_allclose(push(x), (expected * x).sum(), rtol=1e-13)
    batched = jax.vmap(jax.grad(loss))(np.stack([x, -x]))
    np.testing.assert_allclose(batched[0], expected, rtol=1e-14)
    second = jax.jit(jax.vmap(jax.grad(jax.grad(functions.silu))))(x.ravel())
    np.testing.assert_allclose(
        second, jax.vmap(jax.grad(jax.grad(jax.nn.silu)))(x.ravel()), rtol=1e-10, atol=1e-14
    )


def test_integers_have_no_derivative() -> None:
    with pytest.raises(TypeError, match="real- or complex-valued"):
        jax.grad(functions.gelu)(1)
    up = jax.grad(lambda up: functions.gelu_mul(np.arange(3), up).sum())(jnp.ones(3))
    np.testing.assert_array_equal(up, gelu.gelu(np.arange(3.0)))


def test_a_layer_learns() -> None:
    """SwiGLU with biases, against JAX's own functions."""
    rng = np.random.default_rng(0)
    w, v = rng.standard_normal((2, 4, 6))
    b, x = rng.standard_normal(6), rng.standard_normal((10, 4))

    def ours(w: Any, v: Any, b: Any) -> Any:
        return (functions.silu_mul(x @ w + b, x @ v) * functions.silu_bias(x @ v, b)).sum()

    def theirs(w: Any, v: Any, b: Any) -> Any:
        return (jax.nn.silu(x @ w + b) * (x @ v) * jax.nn.silu(x @ v + b)).sum()

    one, other = (jax.jit(jax.grad(f, (0, 1, 2)))(w, v, b) for f in (ours, theirs))
    for got, expected in zip(one, other, strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-11, atol=1e-12)


# -- Threads, instruction sets, devices ---------------------------------------------------------------------

COUNT = f"""
import os
import jax, gelu, gelu.jax
import numpy as np
f = jax.jit(gelu.jax.gelu)
x = jax.device_put(np.linspace(-9, 9, {LARGE}, dtype=np.float32))
count = lambda: len(os.listdir("/proc/self/task"))
with gelu.set_num_threads(1):
    f(x).block_until_ready()
    before = count()
    for _ in range(5):
        f(x).block_until_ready()
    one = count()
with gelu.set_num_threads(2):
    for _ in range(5):
        f(x).block_until_ready()
    print(one - before, count() - one)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_thread_count(script: Script, two_threads: None) -> None:
    assert script(COUNT, JAX_PLATFORMS="cpu").split() == ["0", "1"]


@pytest.mark.skipif(
    "avx2" not in gelu.available_isas(), reason="needs one that is much faster than portable C"
)
def test_instruction_set() -> None:
    """All give the same bits, so that their times tell which ran."""
    function, x = jax.jit(functions.gelu), jnp.linspace(-4, 4, 1 << 14)

    def seconds(isa: str) -> float:
        with use(isa):
            return min(timeit.repeat(lambda: function(x).block_until_ready(), number=1, repeat=5))

    assert seconds("portable") > 3 * seconds("avx2")


def test_many_threads() -> None:
    """Of Python, which call at once, and compile at once."""
    rng = np.random.default_rng(0)
    inputs = [rng.standard_normal((3, 200, 100 + k)).astype(np.float32) for k in range(6)]
    wrong: list[str] = []

    def work(x: Array) -> None:
        for loop in FORMS_ONCE:
            function, inputs = jax.jit(of(loop)), x[: loop.function.inputs]
            expected = loop.ufunc(*inputs)
            if not all(np.array_equal(function(*inputs), expected) for _ in range(20)):
                wrong.append(loop.function.name)

    threads = [threading.Thread(target=work, args=(x,)) for x in inputs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


DEVICES = """
import jax, gelu, gelu.jax
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec
x = np.random.default_rng(0).standard_normal((8, 4)).astype(np.float32)
mesh = jax.make_mesh((2,), ("rows",))
split = jax.device_put(x, NamedSharding(mesh, PartitionSpec("rows")))
print(len(split.addressable_shards))
print(np.array_equal(jax.jit(gelu.jax.gelu)(split), gelu.gelu(x)))
each = jax.pmap(lambda x: gelu.jax.gelu(x))
print(np.array_equal(each(x.reshape(2, 4, 4)).reshape(8, 4), gelu.gelu(x)))
"""


def test_several_devices(script: Script) -> None:
    flags = "--xla_force_host_platform_device_count=2"
    assert script(DEVICES, JAX_PLATFORMS="cpu", XLA_FLAGS=flags).split() == ["2", "True", "True"]


@pytest.mark.parametrize("platforms", [["cuda"], ["tpu"], ["cpu", "rocm"]], ids=str)
def test_other_platforms(platforms: list[str]) -> None:
    """They can be compiled for without being there."""
    export = pytest.importorskip("jax.export")
    message = rf"^gelu\.jax\.gelu_bias runs on CPUs only, and this is compiled for {', '.join(platforms)}: "
    function = jax.jit(jax.vmap(functions.gelu_bias, (0, None)))
    with pytest.raises(NotImplementedError, match=message):
        export.export(function, platforms=platforms)(np.ones((2, 3)), np.ones(3))


def test_export() -> None:
    """Programs keep the names of the handlers, and may leave lengths open."""
    pytest.importorskip("flatbuffers", reason="what JAX writes exported programs with")
    export = pytest.importorskip("jax.export")
    checks = [export.DisabledSafetyCheck.custom_call("gelu.gelu_bias")]
    shapes = [
        jax.ShapeDtypeStruct(export.symbolic_shape("rows, 4"), np.float32),
        jax.ShapeDtypeStruct((4,), np.float32),
    ]
    saved = export.export(jax.jit(functions.gelu_bias), disabled_checks=checks)(*shapes).serialize()
    x = np.random.default_rng(0).standard_normal((7, 4)).astype(np.float32)
    assert_same_bits(export.deserialize(saved).call(x, x[0]), gelu.gelu_bias(x, x[0]))


# -- The import ---------------------------------------------------------------------------------------------


def test_only_on_demand(script: Script) -> None:
    assert (
        script("import sys, gelu; print('jax' in sys.modules, 'gelu.jax' in sys.modules)").split()
        == ["False"] * 2
    )


def test_without_jax(script: Script) -> None:
    error = script("import sys; sys.modules['jax'] = None; import gelu.jax", status=1).splitlines()[-1]
    assert error == "ImportError: gelu.jax needs JAX, of the extra 'jax': pip install 'gelu[jax]'"


# -- Handlers, called with what gelu.jax never gives --------------------------------------------------------


def call(name: str, result: Any, *inputs: Any, **attributes: Any) -> Any:
    return jax.jit(lambda *inputs: jax.ffi.ffi_call(f"gelu.{name}", result)(*inputs, **attributes))(*inputs)


F32 = jax.ShapeDtypeStruct((2, 3), np.float32)
ONES = np.ones((2, 3), np.float32)
DTYPE = "the result must be float16, bfloat16, float32 or float64, not XLA's dtype "
WRONG: dict[str, tuple[str, Any, tuple[Any, ...], dict[str, Any]]] = {
    "takes 1 arguments, not 2": ("gelu", F32, (ONES, ONES), {}),
    "takes 2 arguments, not 1": ("gelu_mul", F32, (ONES,), {}),
    "takes 3 arguments, not 0": ("gelu_backward_add", F32, (), {}),
    "has 1 result, not 2": ("gelu", (F32, F32), (ONES,), {}),
    "takes no attributes": ("gelu", F32, (ONES,), {"approximate": True}),
    "argument 0 is of another dtype than the result": ("gelu", F32, (ONES.astype(np.float64),), {}),
    "argument 1 is of another dtype than the result": ("gelu_mul", F32, (ONES, ONES.astype(np.int32)), {}),
    f"{DTYPE}4": ("gelu", jax.ShapeDtypeStruct((2, 3), np.int32), (ONES.astype(np.int32),), {}),
    f"{DTYPE}15": ("gelu", jax.ShapeDtypeStruct((2, 3), np.complex64), (ONES,), {}),
    "the shapes of the arguments do not broadcast together": ("gelu_mul", F32, (ONES, ONES[:, :2]), {}),
    "the result must have the shape to which the arguments broadcast": ("gelu", F32, (ONES[0],), {}),
}
MORE = [
    ("gelu", jax.ShapeDtypeStruct((2, 3, 1), np.float32), (ONES,)),
    ("gelu", jax.ShapeDtypeStruct((), np.float32), (ONES,)),
    ("gelu_mul", jax.ShapeDtypeStruct((3,), np.float32), (ONES, ONES)),
]


@pytest.mark.parametrize("message", WRONG)
def test_wrong_call(message: str) -> None:
    name, result, inputs, attributes = WRONG[message]
    with pytest.raises(Exception, match=f"{name}: {re.escape(message)}"):
        jax.block_until_ready(call(name, result, *inputs, **attributes))


@pytest.mark.parametrize(("name", "result", "inputs"), MORE)
def test_wrong_shape(name: str, result: Any, inputs: tuple[Any, ...]) -> None:
    with pytest.raises(Exception, match=f"{name}: the result must have the shape"):
        jax.block_until_ready(call(name, result, *inputs))


def test_call_without_ranks_aligned() -> None:
    assert_same_bits(call("gelu_mul", F32, ONES, ONES[0]), gelu.gelu_mul(ONES, ONES[0]))


def test_donated_argument() -> None:
    """The result may take the place of an argument."""
    x = np.linspace(-4, 4, 6, dtype=np.float32).reshape(2, 3)
    in_place = jax.ffi.ffi_call("gelu.gelu_mul", F32, input_output_aliases={0: 0})
    assert_same_bits(jax.jit(in_place, donate_argnums=0)(jnp.array(x), x), gelu.gelu_mul(x, x))


# -- Handlers, called as XLA would, but from here -----------------------------------------------------------


class Extension(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("metadata", ctypes.c_void_p),
    )


class Version(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("major", ctypes.c_int),
        ("minor", ctypes.c_int),
    )


class Metadata(ctypes.Structure):
    _fields_ = (("struct_size", ctypes.c_size_t), ("version", Version), ("traits", ctypes.c_uint32))


class NewError(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("message", ctypes.c_char_p),
        ("code", ctypes.c_int),
    )


make_error = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.POINTER(NewError))


class Api(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("version", Version),
        ("internal", ctypes.c_void_p),
        ("make_error", make_error),
    )


class Buffer(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("dtype", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("rank", ctypes.c_int64),
        ("lengths", ctypes.POINTER(ctypes.c_int64)),
    )


class Buffers(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("size", ctypes.c_int64),
        ("types", ctypes.POINTER(ctypes.c_int)),
        ("values", ctypes.POINTER(ctypes.POINTER(Buffer))),
    )


class Attributes(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("size", ctypes.c_int64),
        ("pointers", ctypes.c_void_p * 3),
    )


class Frame(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("api", ctypes.POINTER(Api)),
        ("context", ctypes.c_void_p),
        ("stage", ctypes.c_int),
        ("arguments", Buffers),
        ("results", Buffers),
        ("attributes", Attributes),
        ("future", ctypes.c_void_p),
    )


EXECUTE = 3
FLOAT32 = 11


def handler(name: str) -> Callable[[Any], int | None]:
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    found: Any = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.POINTER(Frame))(
        pointer(_ufuncs.xla_handlers()[name], None)
    )
    return lambda frame: found(ctypes.byref(frame))


class Xla:
    """What calls the handlers of these tests."""

    def __init__(self, major: int = 0, minor: int = 3) -> None:
        self.messages: list[str] = []
        self.kept: list[Any] = []
        self.make_error = make_error(self.error)
        self.api = Api(ctypes.sizeof(Api), None, Version(0, None, major, minor), None, self.make_error)

    def error(self, given: Any) -> int:
        assert given.contents.code == 3
        self.messages.append(given.contents.message.decode())
        return 1

    def buffers(self, *arrays: Array | None, kind: int = 1) -> Buffers:
        """None: an array whose memory is missing."""
        made = []
        for array in arrays:
            shape = (2, 3) if array is None else array.shape
            lengths = (ctypes.c_int64 * len(shape))(*shape)
            data = None if array is None else array.ctypes.data
            made.append(ctypes.pointer(Buffer(0, None, FLOAT32, data, len(shape), lengths)))
            self.kept.append(lengths)
        types = (ctypes.c_int * len(made))(*[kind] * len(made))
        values = (ctypes.POINTER(Buffer) * len(made))(*made)
        self.kept += [types, values, made]
        return Buffers(0, None, len(made), types, values)

    def frame(self, arguments: Buffers, results: Buffers, stage: int = EXECUTE) -> Frame:
        return Frame(
            ctypes.sizeof(Frame),
            None,
            ctypes.pointer(self.api),
            None,
            stage,
            arguments,
            results,
            Attributes(),
        )


@pytest.mark.parametrize(
    ("xla", "told"), [((0, 0), 1), ((0, 1), 1), ((0, 2), 2), ((0, 3), 3), ((0, 9), 3), ((1, 0), 3), (None, 1)]
)
def test_version(xla: tuple[int, int] | None, told: int) -> None:
    """That of XLA, but not older than what is read here, and not newer than the header."""
    frame = Frame(ctypes.sizeof(Frame), None, None if xla is None else ctypes.pointer(Xla(*xla).api))
    metadata = Metadata(0, Version(0, None, 77, 77), 77)
    extension = Extension(0, 1, None, ctypes.addressof(metadata))
    first = Extension(0, 2, ctypes.addressof(extension), None)  # one that is not known here
    frame.extension = ctypes.addressof(first)
    assert handler("gelu")(frame) is None
    assert (metadata.version.major, metadata.version.minor, metadata.traits) == (0, told, 0)


def test_call_frame() -> None:
    xla = Xla()
    x = np.linspace(-4, 4, 6, dtype=np.float32).reshape(2, 3)
    y = np.zeros_like(x)
    assert handler("gelu_mul")(xla.frame(xla.buffers(x, x[0]), xla.buffers(y))) is None
    assert_same_bits(y, gelu.gelu_mul(x, x[0]))
    assert not xla.messages


def test_wrong_call_frame() -> None:
    xla = Xla()
    x, y, long = np.ones((2, 3), np.float32), np.zeros((2, 3), np.float32), np.zeros((1,) * 64, np.float32)
    given, result = xla.buffers(x), xla.buffers(y)
    too_long = xla.buffers(long)
    too_long.values[0].contents.rank = 65
    for frame in (
        xla.frame(given, result, stage=0),
        xla.frame(xla.buffers(x, kind=7), result),
        xla.frame(given, xla.buffers(y, kind=7)),
        xla.frame(given, xla.buffers()),
        xla.frame(given, xla.buffers(y[:0])),
        xla.frame(xla.buffers(None), result),
        xla.frame(given, xla.buffers(None)),
        xla.frame(too_long, result),
        xla.frame(given, xla.buffers(x.reshape(-1)[:1].reshape(1, 1))),
    ):
        assert handler("gelu")(frame) == 1
    moved = np.zeros(12, np.float32)
    apart = xla.frame(xla.buffers(moved[:6].reshape(2, 3)), xla.buffers(moved[3:9].reshape(2, 3)))
    assert handler("gelu")(apart) == 1
    assert not y.any()
    assert xla.messages == [
        "gelu: is only for the stage of execution",
        "gelu: argument 0 is no array",
        "gelu: the result is no array",
        "gelu: has 1 result, not 0",
        "gelu: the result must have the shape to which the arguments broadcast",
        "gelu: argument 0 is missing",
        "gelu: the result is missing",
        "gelu: argument 0 has more axes than 64",
        "gelu: the result must have the shape to which the arguments broadcast",
        "gelu: the result shares memory with other elements of an argument",
    ]


def test_page() -> None:
    run_page("jax.md")

# SPDX-License-Identifier: BSD-3-Clause
"""The operators in ONNX Runtime, and what puts them into models."""

from __future__ import annotations

import ctypes
import itertools
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import gelu
import gelu.onnx
import names
import numpy as np
import pytest
from gelu._docstrings import FORMS
from gelu._registry import Function
from gelu._ufuncs import functions
from gelu.onnx import _formulas
from loops import LOOPS, Loop, mixed_inputs
from support import LARGE, Array, arguments, assert_same_bits

onnx = pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")

TensorProto, helper, numpy_helper = onnx.TensorProto, onnx.helper, onnx.numpy_helper

Script = Callable[..., str]

ELEMENTS = {
    "float32": TensorProto.FLOAT,
    "float64": TensorProto.DOUBLE,
    "float16": TensorProto.FLOAT16,
    "bfloat16": TensorProto.BFLOAT16,
}

OPSETS = {"": 17, "gelu": 1, "com.microsoft": 1}


def session(model: Any, **options: Any) -> Any:
    settings = ort.SessionOptions()
    settings.log_severity_level = 4  # errors of a run are printed, too
    for name, value in options.items():
        setattr(settings, name, value)
    settings.register_custom_ops_library(gelu.onnx.library_path())
    data = model if isinstance(model, str) else model.SerializeToString()
    return ort.InferenceSession(data, settings, providers=["CPUExecutionProvider"])


def run(session: Any, *inputs: Array) -> Array:
    """The only output. NumPy has no bfloat16 that ONNX Runtime knows: its bits go in and out."""
    feed = {}
    for item, x in zip(session.get_inputs(), inputs, strict=True):
        if x.dtype.name == "bfloat16":
            bits = np.ascontiguousarray(x).view(np.uint16)
            feed[item.name] = ort.OrtValue.ortvalue_from_numpy_with_onnx_type(bits, TensorProto.BFLOAT16)
        else:
            feed[item.name] = ort.OrtValue.ortvalue_from_numpy(x)
    (y,) = session.run_with_ort_values([session.get_outputs()[0].name], feed)
    if y.element_type() != TensorProto.BFLOAT16:
        result: Array = y.numpy()
        return result
    data = ctypes.string_at(y.data_ptr(), 2 * int(np.prod(y.shape()))) if 0 not in y.shape() else b""
    return np.frombuffer(data, np.uint16).reshape(y.shape()).view(inputs[0].dtype)


def model_of(
    function: Function, element: int, shapes: Sequence[Any] | None = None, output: Any = None
) -> Any:
    """A model of one node."""
    inputs = [f"x{i}" for i in range(function.inputs)]
    node = helper.make_node(function.name, inputs, ["y"], domain="gelu")
    graph = helper.make_graph(
        [node],
        "one node",
        [
            helper.make_tensor_value_info(name, element, shape)
            for name, shape in zip(inputs, shapes or [None] * len(inputs), strict=True)
        ],
        [helper.make_tensor_value_info("y", element, output)],
    )
    return modelled(graph)


def modelled(graph: Any, opsets: dict[str, int] = OPSETS, **more: Any) -> Any:
    imports = [helper.make_opsetid(*pair) for pair in opsets.items()]
    return helper.make_model(graph, **{"opset_imports": imports, "ir_version": 8, **more})


# ---------------------------------------------------------------------------------------------------------
# The operators
# ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loop", LOOPS, ids=str)
def test_operator(loop: Loop) -> None:
    """Each function in each type: all kinds of numbers, enough of them for two threads."""
    rng = np.random.default_rng(1)
    inputs = [mixed_inputs(rng, loop.dtype, 40_003) for _ in range(loop.function.inputs)]
    with np.errstate(all="ignore"):
        expected = loop.ufunc(*inputs)
    model = model_of(loop.function, ELEMENTS[loop.dtype.name])
    assert_same_bits(run(session(model, intra_op_num_threads=2), *inputs), expected)


SHAPES: list[tuple[tuple[int, ...], ...]] = [
    ((), (), ()),
    ((1,), (), (1, 1)),
    ((0,), (1,), (0,)),
    ((3, 0, 2), (2,), (1, 0, 1)),
    ((0, 1), (1, 5), ()),
    ((5, 4, 3), (3,), (4, 1)),
    ((7, 33), (7, 1), (33,)),
    ((33,), (7, 1), (7, 33)),
    ((2, 1, 4, 1), (1, 3, 1, 5), (5,)),
    ((1,) * 60 + (2, 3), (3,), (2, 1)),
]


@pytest.mark.parametrize("shapes", SHAPES, ids=str)
@pytest.mark.parametrize("name", ["gelu_grad", "silu_mul", "gelu_bias", "gelu_backward_add"])
def test_shapes(name: str, shapes: tuple[tuple[int, ...], ...]) -> None:
    function = functions[name]
    inputs = [
        arguments(max(1, int(np.prod(shape))), np.dtype(np.float32))[: int(np.prod(shape))].reshape(shape)
        for shape in shapes[: function.inputs]
    ]
    with np.errstate(all="ignore"):
        expected = getattr(gelu, name)(*inputs)
    assert_same_bits(run(session(model_of(function, TensorProto.FLOAT)), *inputs), expected)


@pytest.mark.parametrize("threads", [1, 2, 3, 8])
def test_threads(threads: int) -> None:
    rng = np.random.default_rng(2)
    x, up = rng.standard_normal((2, LARGE // 512 + 1, 512), np.float32)
    one = session(model_of(functions["gelu"], TensorProto.FLOAT), intra_op_num_threads=threads)
    assert_same_bits(run(one, x), gelu.gelu(x))
    two = session(model_of(functions["silu_mul"], TensorProto.FLOAT), intra_op_num_threads=threads)
    assert_same_bits(run(two, x, up[0]), gelu.silu_mul(x, up[0]))
    assert_same_bits(run(two, x[:, :1], up), gelu.silu_mul(x[:, :1], up))


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_threads_are_those_of_the_session(script: Script) -> None:
    source = (
        "import os, sys; sys.path.insert(0, sys.argv[1])\n"
        "import numpy as np, test_onnx as t\n"
        "model = t.model_of(t.functions['gelu'], t.TensorProto.FLOAT)\n"
        "count = lambda: len(os.listdir('/proc/self/task'))\n"
        "before = count()\n"
        "one = t.session(model, intra_op_num_threads=1)\n"
        "t.run(one, np.ones(1 << 22, np.float32))\n"
        "assert count() == before, count()\n"
        "three = t.session(model, intra_op_num_threads=3)\n"
        "t.run(three, np.ones(1 << 22, np.float32))\n"
        "assert count() == before + 2, count()\n"
    )
    script(source, str(Path(__file__).parent))


def test_several_runs_at_once() -> None:
    shared = session(model_of(functions["gelu_mul"], TensorProto.FLOAT), intra_op_num_threads=2)
    rng = np.random.default_rng(3)
    pairs = rng.standard_normal((4, 2, 200_000), np.float32)
    expected = [gelu.gelu_mul(x, up) for x, up in pairs]
    wrong = []

    def work(i: int) -> None:
        for _ in range(20):
            if not np.array_equal(run(shared, *pairs[i]), expected[i]):
                wrong.append(i)

    workers = [threading.Thread(target=work, args=(i,)) for i in range(len(pairs))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong


@pytest.mark.parametrize("shape", [[3, 5], ["rows", 5]], ids=str)
def test_in_place(shape: list[Any]) -> None:
    """ONNX Runtime lets the output be an input that nothing else needs, where it knows the shapes."""

    def item(name: str) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    nodes = [
        helper.make_node("Neg", ["x"], ["a"]),
        helper.make_node("gelu", ["a"], ["b"], domain="gelu"),
        helper.make_node("Neg", ["x"], ["c"]),
        helper.make_node("silu_mul", ["b", "c"], ["d"], domain="gelu"),
        helper.make_node("silu_mul", ["d", "d"], ["y"], domain="gelu"),
    ]
    x = np.random.default_rng(4).standard_normal((3, 5), np.float32)
    d = gelu.silu_mul(gelu.gelu(-x), -x)
    model = modelled(helper.make_graph(nodes, "chain", [item("x")], [item("y")]))
    assert_same_bits(run(session(model), x), gelu.silu_mul(d, d))


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux does")
def test_in_place_takes_no_memory(script: Script) -> None:
    source = (
        "import resource, sys; sys.path.insert(0, sys.argv[1])\n"
        "import numpy as np, test_onnx as t\n"
        "model = t.built(lambda x: (-x).builder.node('gelu', t.Value(x.builder, 'v0'), domain='gelu'))\n"
        "model.graph.node[1].output[0] = 'w'\n"
        "model.graph.node.append(t.helper.make_node('ReduceMax', ['w'], ['y'], keepdims=0))\n"
        "del model.graph.output[0].type.tensor_type.shape.dim[:]\n"
        "ran = t.session(model, enable_cpu_mem_arena=False, intra_op_num_threads=1)\n"
        "x = np.ones((8, 1 << 20), np.float32)\n"
        "peak = lambda: 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before = peak()\n"
        "ran.run(None, {'x': x})\n"
        "print((peak() - before) / x.nbytes)\n"
    )
    assert float(script(source, str(Path(__file__).parent))) < 1.5  # what Neg makes


@pytest.mark.parametrize(
    ("shapes", "known"),
    [
        ([["n", 4], [4]], ["n", 4]),
        ([[4], ["n", 4]], ["n", 4]),
        ([["n", "m"], ["m"]], ["n", "m"]),
        ([["n", 1, 4], [1, 4]], ["n", 1, 4]),
        ([[2, 3], [2, 3]], [2, 3]),
        # Either may be the one that is repeated, or the rank is not known.
        ([["n"], ["m"]], None),
        ([[3, 1], [1, 4]], None),
        ([["n", 4], None], None),
        ([[None, 4], [4]], None),
    ],
    ids=str,
)
def test_shape_of_output(shapes: list[Any], known: list[Any] | None) -> None:
    model = model_of(functions["silu_mul"], TensorProto.FLOAT, shapes)
    found = session(model).get_outputs()[0].shape
    assert found == known if known else not found or not all(isinstance(n, (int, str)) for n in found)


def test_shapes_that_do_not_fit() -> None:
    model = model_of(functions["gelu_bias_backward"], TensorProto.FLOAT)
    x = np.zeros((2, 3), np.float32)
    said = r"gelu_bias_backward: the inputs cannot be .* their shapes are \(2, 3\), \(4,\), \(\)"
    with pytest.raises(Exception, match=said):
        run(session(model), x, x[0, :1].repeat(4), np.array(1, np.float32))


def test_too_many_axes() -> None:
    model = model_of(functions["gelu"], TensorProto.FLOAT)
    fed = {"x0": np.zeros(1, np.float32), "shape": np.ones(65, np.int64)}
    model.graph.node[0].input[0] = "wide"
    model.graph.node.insert(0, helper.make_node("Reshape", ["x0", "shape"], ["wide"]))
    model.graph.input.append(helper.make_tensor_value_info("shape", TensorProto.INT64, [65]))
    with pytest.raises(Exception, match="gelu: an input has more than 64 axes"):
        session(model).run(None, fed)


def test_unaligned_input() -> None:
    raw = np.zeros(4 * 8 + 1, np.uint8)[1:].view(np.float32)
    one = session(model_of(functions["gelu"], TensorProto.FLOAT))
    with pytest.raises(Exception, match=r"gelu: the address of an input must be a multiple .*\(8,\)"):
        one.run_with_ort_values(["y"], {"x0": ort.OrtValue.ortvalue_from_numpy(raw)})


@pytest.mark.parametrize("element", [TensorProto.INT32, TensorProto.BOOL, TensorProto.UINT16])
def test_other_types(element: int) -> None:
    with pytest.raises(Exception, match="Type Error"):
        session(model_of(functions["gelu"], element))


def test_mixed_types() -> None:
    model = model_of(functions["silu_mul"], TensorProto.FLOAT)
    model.graph.input[1].type.tensor_type.elem_type = TensorProto.DOUBLE
    with pytest.raises(Exception, match="silu_mul"):
        session(model)


@pytest.mark.parametrize("inputs", [["x0"], ["x0", ""], ["x0", "x1", "x1"]])
def test_number_of_inputs(inputs: list[str]) -> None:
    model = model_of(functions["silu_mul"], TensorProto.FLOAT)
    del model.graph.node[0].input[:]
    model.graph.node[0].input.extend(inputs)
    with pytest.raises(Exception, match="silu_mul"):
        session(model)


def test_unknown_operator() -> None:
    model = model_of(functions["gelu"], TensorProto.FLOAT)
    model.graph.node[0].op_type = "gelu_fast"
    with pytest.raises(Exception, match="gelu_fast"):
        session(model)


def test_many_sessions() -> None:
    """The library is opened and closed with each; two share it."""
    model = model_of(functions["gelu"], TensorProto.FLOAT)
    x = np.linspace(-3, 3, 9, dtype=np.float32)
    for _ in range(20):
        a, b = session(model), session(model)
        assert_same_bits(run(a, x), gelu.gelu(x))
        del a
        assert_same_bits(run(b, x), gelu.gelu(x))


def test_older_release() -> None:
    """One that lacks what is used. Its first function makes a status, as in every release."""
    said: list[bytes] = []
    make = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p)
    create_status = make(lambda code, message: said.append(message) or 1)  # type: ignore[func-returns-value]
    table = (ctypes.c_void_p * 1)(ctypes.cast(create_status, ctypes.c_void_p))
    get_api = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_uint32)(
        lambda version: ctypes.addressof(table) if version < 18 else None
    )
    version = ctypes.create_string_buffer(b"1.17.3")
    get_version = ctypes.CFUNCTYPE(ctypes.c_void_p)(lambda: ctypes.addressof(version))
    base = (ctypes.c_void_p * 2)(*(ctypes.cast(f, ctypes.c_void_p) for f in (get_api, get_version)))
    register = ctypes.CDLL(gelu.onnx.library_path()).RegisterCustomOps
    register.restype = ctypes.c_void_p
    assert register(None, base) == 1
    assert said == [b"gelu: needs ONNX Runtime 1.18 or newer, not 1.17.3"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the tools of Linux")
def test_library_alone() -> None:
    """It exports its entry point only, and needs neither Python nor OpenMP."""
    nm, readelf = shutil.which("nm"), shutil.which("readelf")
    if nm is None or readelf is None:
        pytest.skip("needs binutils")
    path = gelu.onnx.library_path()
    exported = subprocess.run([nm, "-D", "--defined-only", path], capture_output=True, text=True, check=True)
    assert [line.split()[2] for line in exported.stdout.splitlines()] == ["RegisterCustomOps"]
    needs = subprocess.run([readelf, "-d", path], capture_output=True, text=True, check=True).stdout
    assert not re.search(r"NEEDED.*(python|omp)", needs)


# ---------------------------------------------------------------------------------------------------------
# Models that are built here
# ---------------------------------------------------------------------------------------------------------


class Builder:
    """The nodes of a graph."""

    def __init__(self, element: int = TensorProto.FLOAT, axes: int = 0, as_nodes: bool = False) -> None:
        self.element, self.axes, self.as_nodes = element, axes, as_nodes
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []
        self.names = (f"v{i}" for i in itertools.count())

    def node(self, operator: str, *inputs: Value, domain: str = "", **attributes: Any) -> Value:
        name = next(self.names)
        self.nodes.append(
            helper.make_node(operator, [value.name for value in inputs], [name], domain=domain, **attributes)
        )
        return Value(self, name)

    def constant(self, number: float) -> Value:
        name = next(self.names)
        tensor = helper.make_tensor(name, self.element, [1] * self.axes, [number])
        if self.as_nodes:
            self.nodes.append(helper.make_node("Constant", [], [name], value=tensor))
        else:
            self.initializers.append(tensor)
        return Value(self, name)

    def model(
        self, result: Value, shape: Any = ("n", "m"), opsets: dict[str, int] = OPSETS, **more: Any
    ) -> Any:
        """With an input x and the output y."""
        self.nodes[-1].output[0] = (
            "y" if self.nodes[-1].output[0] == result.name else self.nodes[-1].output[0]
        )
        info = [helper.make_tensor_value_info(name, self.element, shape) for name in ("x", "y")]
        graph = helper.make_graph(self.nodes, "built", info[:1], info[1:], self.initializers)
        return modelled(graph, opsets, **more)


class Value:
    """A name of a value, with arithmetic that makes nodes. Python's numbers become constants."""

    def __init__(self, builder: Builder, name: str) -> None:
        self.builder, self.name = builder, name

    def _with(self, operator: str, other: Any, reverse: bool = False) -> Value:
        value = other if isinstance(other, Value) else self.builder.constant(other)
        return self.builder.node(operator, *((value, self) if reverse else (self, value)))

    def __add__(self, other: Any) -> Value:
        return self._with("Add", other)

    def __radd__(self, other: Any) -> Value:
        return self._with("Add", other, True)

    def __sub__(self, other: Any) -> Value:
        return self._with("Sub", other)

    def __rsub__(self, other: Any) -> Value:
        return self._with("Sub", other, True)

    def __mul__(self, other: Any) -> Value:
        return self._with("Mul", other)

    def __rmul__(self, other: Any) -> Value:
        return self._with("Mul", other, True)

    def __truediv__(self, other: Any) -> Value:
        return self._with("Div", other)

    def __pow__(self, other: Any) -> Value:
        return self._with("Pow", other)

    def __neg__(self) -> Value:
        return self.builder.node("Neg", self)


def erf(x: Value) -> Value:
    return x.builder.node("Erf", x)


def tanh(x: Value) -> Value:
    return x.builder.node("Tanh", x)


def sigmoid(x: Value) -> Value:
    return x.builder.node("Sigmoid", x)


def silu(x: Value) -> Value:
    return x * sigmoid(x)


def built(formula: Callable[[Value], Value], **options: Any) -> Any:
    more = {name: options.pop(name) for name in ("shape", "opsets", "ir_version") if name in options}
    builder = Builder(**options)
    return builder.model(formula(Value(builder, "x")), **more)


def operators(model: Any) -> list[str]:
    return [f"{node.domain}.{node.op_type}" if node.domain else node.op_type for node in model.graph.node]


def imported(opsets: Any) -> dict[str, int]:
    return {opset.domain: opset.version for opset in opsets}


K, R = 0.7978845608028654, 2**0.5

WRITTEN_OUT: list[tuple[str, Callable[[Value], Value]]] = [
    ("gelu", lambda x: (x * (erf(x / R) + 1.0)) * 0.5),
    ("gelu", lambda x: (x * 0.5) * (erf(x / R) + 1.0)),
    ("gelu", lambda x: (0.5 * x) * (1.0 + erf(x * (1 / R)))),
    ("gelu", lambda x: x * (0.5 * (1.0 + erf(x * 0.5**0.5)))),
    ("gelu", lambda x: (1.0 + erf(x / R)) * (x / 2.0)),
    ("gelu", lambda x: x * ((erf(x / R) + 1.0) / 2.0)),
    ("gelu", lambda x: x * (erf(x / R) * 0.5 + 0.5)),
    ("gelu", lambda x: 0.5 * x + 0.5 * x * erf(x / R)),
    ("gelu", lambda x: x - 0.5 * x * (1.0 - erf(x / R))),
    ("gelu", lambda x: -((x * -0.5) * (1.0 + erf(x / R)))),
    ("gelu_tanh", lambda x: 0.5 * x * (1.0 + tanh(K * (x + 0.044715 * x**3.0)))),
    ("gelu_tanh", lambda x: x * 0.5 * (tanh((x + (x * x * x) * 0.044715) * K) + 1.0)),
    ("gelu_tanh", lambda x: (0.5 * x) * (1.0 + tanh(x * K * (1.0 + 0.044715 * x * x)))),
    ("gelu_tanh", lambda x: 0.5 * (x * (1.0 + tanh((x * K) * (0.044715 * x**2.0 + 1.0))))),
    ("gelu_tanh", lambda x: x * sigmoid(2 * K * (x + 0.044715 * (x * x) * x))),
    ("gelu_sigmoid", lambda x: x * sigmoid(1.702 * x)),
    ("gelu_sigmoid", lambda x: sigmoid(x * 1.702) * x),
    ("silu", lambda x: x * sigmoid(x)),
    ("silu", lambda x: sigmoid(x) * x),
]

EACH_WRITTEN_OUT = pytest.mark.parametrize(
    ("function", "formula"), WRITTEN_OUT, ids=[f"{name}-{i}" for i, (name, _) in enumerate(WRITTEN_OUT)]
)


@EACH_WRITTEN_OUT
@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "bfloat16"])
def test_written_out(function: str, formula: Callable[[Value], Value], dtype: str) -> None:
    model = built(formula, element=ELEMENTS[dtype])
    nodes = operators(model)
    (replaced,) = gelu.onnx.replace(model).replaced
    assert operators(model) == [f"gelu.{function}"]
    assert not model.graph.initializer
    assert replaced.function == function
    assert sorted(replaced.operators) == sorted(nodes)
    assert imported(model.opset_import) == OPSETS
    onnx.checker.check_model(model)
    if dtype == "bfloat16":
        pytest.importorskip("ml_dtypes")
    x = mixed_inputs(np.random.default_rng(5), np.dtype(dtype), 999).reshape(27, 37)
    with np.errstate(all="ignore"):
        expected = getattr(gelu, function)(x)
    assert_same_bits(run(session(model), x), expected)


@EACH_WRITTEN_OUT
@pytest.mark.parametrize("options", [{"as_nodes": True}, {"axes": 1}, {"axes": 2, "as_nodes": True}], ids=str)
def test_kinds_of_constants(
    function: str, formula: Callable[[Value], Value], options: dict[str, Any]
) -> None:
    model = built(formula, **options)
    gelu.onnx.replace(model)
    assert operators(model) == [f"gelu.{function}"]


def test_every_activation_has_formulas() -> None:
    activations = {row.name for row in functions.values() if row.form == "value"}
    assert {formula.activation for formula in _formulas.FORMULAS} == activations
    assert {name for name, _ in WRITTEN_OUT} == activations


def test_numbers_of_the_formulas() -> None:
    """They are written with 40 digits, and pi is not in fractions: the square tells."""
    assert abs(2 * _formulas.SQRT_HALF**2 - 1) < 1e-38
    pi = Fraction("3.14159265358979323846264338327950288419717")
    assert abs(_formulas.SQRT_2_PI**2 * pi / 2 - 1) < 1e-38


def next_to(number: float, dtype: Any) -> float:
    return float(np.nextafter(dtype(number), dtype(9)))


LEFT: list[tuple[str, Callable[[Value], Value]]] = [
    ("Erf gets 0.70711359 x, gelu has 0.70710678", lambda x: x * (erf(x / 1.4142) + 1.0) * 0.5),
    ("gelu has 0.70710678", lambda x: x * (erf(x * next_to(0.5**0.5, np.float32)) + 1.0) * 0.5),
    ("gelu has 0.5", lambda x: x * (erf(x / R) + 1.0) * 0.50001),
    ("gelu has 0.5", lambda x: x * (erf(x / R) + next_to(1, np.float32)) * 0.5),
    ("what is around it is not", lambda x: x * erf(x / R)),
    ("what is around it is not", lambda x: erf(x)),
    ("what is around it is not", lambda x: (x * x) * (erf(x / R) + 1.0) * 0.5),
    ("gelu_tanh has 0.035677408", lambda x: 0.5 * x * (1.0 + tanh(K * (x + 0.0447 * x**3.0)))),
    ("gelu_tanh has 0.79788456", lambda x: 0.5 * x * (1.0 + tanh(0.79788 * (x + 0.044715 * x**3.0)))),
    ("", lambda x: 0.5 * x * (1.0 + tanh(K * (x + 0.044715 * x**4.0)))),
    ("", lambda x: 0.5 * x * (1.0 + tanh(K * (x + 0.044715 * x**2.5)))),
    ("Sigmoid gets 1.7 x, gelu_sigmoid has 1.702", lambda x: x * sigmoid(1.7 * x)),
    ("silu has 1", lambda x: x * sigmoid(x * next_to(1, np.float32))),
    ("", lambda x: (x * 2.0) * tanh(x)),
    ("", lambda x: sigmoid(x) * sigmoid(x)),
    ("", lambda x: tanh(x)),
]


@pytest.mark.parametrize(("reason", "formula"), LEFT, ids=[str(i) for i in range(len(LEFT))])
def test_near_misses(reason: str, formula: Callable[[Value], Value]) -> None:
    model = built(formula)
    before = model.SerializeToString()
    report = gelu.onnx.replace(model)
    assert model.SerializeToString() == before
    assert not report.replaced
    if reason:
        (left,) = report.left
        assert reason in left.reason


def test_constants_of_float32_in_float64() -> None:
    model = built(lambda x: x * (erf(x / float(np.float32(R))) + 1.0) * 0.5, element=TensorProto.DOUBLE)
    assert gelu.onnx.replace(model).replaced
    off = float(np.float32(R)) + 1e-12
    model = built(lambda x: x * (erf(x / off) + 1.0) * 0.5, element=TensorProto.DOUBLE)
    assert gelu.onnx.replace(model).left


def test_cast_of_a_constant() -> None:
    def formula(x: Value) -> Value:
        wide = x.builder.node("Cast", x.builder.constant(1.702), to=TensorProto.FLOAT)
        return x * sigmoid(x * x.builder.node("Identity", wide))

    model = built(formula)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.gelu_sigmoid"]
    assert not model.graph.initializer


@pytest.mark.parametrize("used", range(4))
def test_intermediate_result_that_is_used_twice(used: int) -> None:
    builder = Builder()
    x = Value(builder, "x")
    inner = x / R
    values = [inner, erf(inner)]
    values.append(values[1] + 1.0)
    values.append(values[2] * 0.5)
    y = x * values[3]
    model = builder.model(y - values[used])
    report = gelu.onnx.replace(model)
    assert not report.replaced
    assert f"{values[used].name} is used elsewhere, too" in report.left[0].reason
    # An output of the model is a use, too.
    builder.nodes.pop()
    model = builder.model(y)
    model.graph.output.append(helper.make_tensor_value_info(values[used].name, TensorProto.FLOAT, ["n", "m"]))
    assert "used elsewhere" in gelu.onnx.replace(model).left[0].reason


def test_input_that_is_used_elsewhere() -> None:
    model = built(lambda x: (x * sigmoid(x)) + x)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.silu", "Add"]


def test_constants_that_are_used_elsewhere() -> None:
    def formula(x: Value) -> Value:
        half = x.builder.constant(0.5)
        return (x * (erf(x / R) + 1.0) * half) - half

    model = built(formula)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.gelu", "Sub"]
    assert [numpy_helper.to_array(item) for item in model.graph.initializer] == [0.5]


@pytest.mark.parametrize(
    ("shape", "axes", "whole"), [([], 0, True), ([], 1, False), (None, 1, False), ([3], 1, True)]
)
def test_axes_of_constants(shape: Any, axes: int, whole: bool) -> None:
    """A constant of shape (1,) makes an array of a scalar."""
    model = built(lambda x: x * sigmoid(1.702 * x), shape=shape, axes=axes)
    report = gelu.onnx.replace(model)
    assert bool(report.replaced) == whole
    if not whole:
        known = "x has 0" if shape == [] else "those of x are not known"
        assert report.left[0].reason == f"it is gelu_sigmoid, but a constant has 1 axis, and {known}"


def test_axes_behind_our_own_operators() -> None:
    """Shape inference, which does not know them, must have been done before."""

    def quick_silu(x: Value) -> Value:
        y = silu(x)
        return y * sigmoid(1.702 * y)

    model = built(quick_silu, axes=1)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.silu", "gelu.gelu_sigmoid"]


PRODUCTS: list[tuple[str, Callable[[Value], Value]]] = [
    ("silu_mul", lambda x: (x * sigmoid(x)) * (x - 1.0)),
    ("silu_mul", lambda x: (x - 1.0) * (x * sigmoid(x))),
    ("gelu_mul", lambda x: (x * (erf(x / R) + 1.0) * 0.5) * (x - 1.0)),
    ("gelu_sigmoid_mul", lambda x: (x * sigmoid(1.702 * x)) * (x - 1.0)),
]


@pytest.mark.parametrize(("function", "formula"), PRODUCTS, ids=[str(i) for i in range(len(PRODUCTS))])
def test_products(function: str, formula: Callable[[Value], Value]) -> None:
    model = built(formula)
    (replaced,) = gelu.onnx.replace(model).replaced
    assert sorted(operators(model)) == ["Sub", f"gelu.{function}"]
    assert replaced.function == function
    assert replaced.operators[-1] == "Mul"
    x = arguments(500, np.dtype(np.float32)).reshape(5, 100)
    with np.errstate(all="ignore"):
        expected = getattr(gelu, function)(x, x - 1)
    assert_same_bits(run(session(model), x), expected)


def test_product_of_a_value_that_is_used_elsewhere() -> None:
    def formula(x: Value) -> Value:
        y = x * sigmoid(x)
        return y * (y - 1.0)

    model = built(formula)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.silu", "Sub", "Mul"]

    def square(x: Value) -> Value:
        y = silu(x)
        return y * y

    model = built(square)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.silu", "Mul"]


def with_bias(x: Value, shape: Sequence[int] = (4,)) -> Value:
    name = next(x.builder.names)
    number = int(np.prod(shape))
    x.builder.initializers.append(helper.make_tensor(name, x.builder.element, shape, np.arange(number) / 3))
    return x + Value(x.builder, name)


def test_bias() -> None:
    model = built(lambda x: silu(with_bias(x)))
    (replaced,) = gelu.onnx.replace(model).replaced
    assert operators(model) == ["gelu.silu_bias"]
    assert replaced.operators == ("Add", "Sigmoid", "Mul")
    x = arguments(400, np.dtype(np.float32)).reshape(100, 4)
    with np.errstate(all="ignore"):
        expected = gelu.silu_bias(x, np.arange(4, dtype=np.float32) / np.float32(3))
    assert_same_bits(run(session(model), x), expected)


def test_sums_that_are_no_bias() -> None:
    shapes: list[tuple[int, ...]] = [(), (1, 4), (3, 4)]
    for shape in shapes:
        builder = Builder()
        model = builder.model(silu(with_bias(Value(builder, "x"), shape)))
        gelu.onnx.replace(model)
        assert operators(model) == ["Add", "gelu.silu"]

    def used_again(x: Value) -> Value:
        y = with_bias(x)
        return silu(y) - y

    model = built(used_again)
    gelu.onnx.replace(model)
    assert operators(model) == ["Add", "gelu.silu", "Sub"]
    # There is no form with a bias and a product.
    model = built(lambda x: silu(with_bias(x)) * x)
    gelu.onnx.replace(model)
    assert operators(model) == ["Add", "gelu.silu_mul"]


# ---------------------------------------------------------------------------------------------------------
# Operators that are an activation
# ---------------------------------------------------------------------------------------------------------

NAMED = [
    (library.title, name)
    for library in names.LIBRARIES
    if library.title in ("ONNX", "ONNX Runtime")
    for name in library.names
]


def call_of(theirs: str) -> tuple[str, str, int, dict[str, Any]]:
    """Domain, operator, number of inputs and attributes of a call as which-gelu.md writes it."""
    found = re.fullmatch(r"(?:(com\.microsoft)\.)?(\w+)\((.*)\)", theirs)
    assert found
    inputs, attributes = 0, {}
    for argument in found[3].split(", "):
        name, is_attribute, value = argument.partition("=")
        if is_attribute:
            attributes[name] = value.strip('"') if '"' in value else float(value)
        else:
            inputs += 1
    return found[1] or "", found[2], inputs, attributes


@pytest.mark.parametrize(("title", "name"), NAMED, ids=[name.theirs for _, name in NAMED])
def test_operators_of_others(title: str, name: names.Name) -> None:
    """Each is replaced by what docs/which-gelu.md says it is."""
    domain, operator, inputs, attributes = call_of(name.theirs)
    values = [f"x{i}" for i in range(inputs)]
    node = helper.make_node(operator, values, ["y"], name="theirs", domain=domain, **attributes)
    infos = [helper.make_tensor_value_info(value, TensorProto.FLOAT, ["n"]) for value in [*values, "y"]]
    model = modelled(helper.make_graph([node], "one", infos[:-1], infos[-1:]), {"": 28, "com.microsoft": 1})
    (replaced,) = gelu.onnx.replace(model).replaced
    assert replaced.function == name.ours.partition("(")[0]
    assert replaced.operators == (f"{domain}.{operator}" if domain else operator,)
    assert bool(replaced.note) == bool(name.differs)
    assert f"{name.differs:.1e}".replace("e-0", "e-") in replaced.note or not name.differs
    (ours,) = model.graph.node
    assert (ours.domain, ours.op_type, ours.name) == ("gelu", replaced.function, "theirs")
    assert list(ours.input) == values
    assert list(ours.output) == ["y"]
    assert not ours.attribute


def test_all_operators_of_others_are_on_the_page() -> None:
    on_page = {call_of(name.theirs)[:2] for _, name in NAMED}
    assert {(domain, operator) for domain, operator in gelu.onnx._replace.CALLS} == on_page


def single(operator: str, inputs: Sequence[str], domain: str = "", opset: int = 24, **attributes: Any) -> Any:
    node = helper.make_node(operator, inputs, ["y"], name="theirs", domain=domain, **attributes)
    infos = [
        helper.make_tensor_value_info(value, TensorProto.FLOAT, ["n"]) for value in [*inputs, "y"] if value
    ]
    opsets = {"": opset, "com.microsoft": 1}
    return modelled(helper.make_graph([node], "one", infos[:-1], infos[-1:]), opsets, ir_version=10)


def test_fast_gelu_with_bias() -> None:
    model = single("FastGelu", ["x", "b"], "com.microsoft", 17)
    gelu.onnx.replace(model)
    assert operators(model) == ["gelu.gelu_tanh_bias"]
    x, b = np.random.default_rng(6).standard_normal((2, 50), np.float32)
    assert_same_bits(run(session(model), x, b), gelu.gelu_tanh_bias(x, b))
    model = single("FastGelu", ["x", ""], "com.microsoft", 17)
    gelu.onnx.replace(model)
    assert list(model.graph.node[0].input) == ["x"]


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (single("QuickGelu", ["x"], "com.microsoft", alpha=1.7), "alpha is 1.7, not 1.702"),
        (single("QuickGelu", ["x"], "com.microsoft", alpha=float("nan")), "alpha is nan"),
        (single("Swish", ["x"], alpha=2.0), "alpha is 2.0"),
        (single("Gelu", ["x"], approximate="erf"), "approximate is 'erf', not 'none' or 'tanh'"),
    ],
    ids=["alpha", "nan", "swish", "approximate"],
)
def test_operators_that_are_left(model: Any, reason: str) -> None:
    before = model.SerializeToString()
    (left,) = gelu.onnx.replace(model).left
    assert reason in left.reason
    assert left.name == "theirs"
    assert model.SerializeToString() == before


def test_operators_of_the_same_name() -> None:
    """In another domain, or where the model has a function of that name."""
    model = single("Gelu", ["x"], "somewhere.else")
    assert not gelu.onnx.replace(model).replaced
    model = single("Gelu", ["x"], "com.microsoft")
    own = helper.make_function(
        "com.microsoft",
        "Gelu",
        ["x"],
        ["y"],
        [helper.make_node("Neg", ["x"], ["y"])],
        [helper.make_opsetid("", 17)],
    )
    model.functions.append(own)
    assert not gelu.onnx.replace(model).replaced


# ---------------------------------------------------------------------------------------------------------
# Where the nodes are, and what else is in a model
# ---------------------------------------------------------------------------------------------------------


def swiglu_branch(name: str, outer: str) -> Any:
    builder = Builder()
    x = Value(builder, outer)
    y = x * sigmoid(1.702 * x)
    return helper.make_graph(
        builder.nodes,
        name,
        [],
        [helper.make_tensor_value_info(y.name, TensorProto.FLOAT, None)],
        builder.initializers,
    )


def test_bodies_of_if() -> None:
    nodes = [
        helper.make_node("Neg", ["x"], ["negative"]),
        helper.make_node(
            "If",
            ["condition"],
            ["y"],
            name="choice",
            then_branch=swiglu_branch("then", "x"),
            else_branch=swiglu_branch("else", "negative"),
        ),
    ]
    infos = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n"]),
        helper.make_tensor_value_info("condition", TensorProto.BOOL, []),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n"]),
    ]
    model = modelled(helper.make_graph(nodes, "if", infos[:2], infos[2:]))
    report = gelu.onnx.replace(model)
    assert {item.place for item in report.replaced} == {"choice.then_branch", "choice.else_branch"}
    assert {item.function for item in report.replaced} == {"gelu_sigmoid"}
    onnx.checker.check_model(model)
    x = np.linspace(-3, 3, 50, dtype=np.float32)
    ran = session(model)
    for condition, expected in ((True, gelu.gelu_sigmoid(x)), (False, gelu.gelu_sigmoid(-x))):
        assert_same_bits(run(ran, x, np.array(condition)), expected)


def test_body_of_loop_with_constants_outside() -> None:
    """Its constant is an initializer of the main graph; the activation is applied three times."""
    nodes = [
        helper.make_node("Mul", ["state", "slope"], ["t"]),
        helper.make_node("Sigmoid", ["t"], ["s"]),
        helper.make_node("Mul", ["state", "s"], ["next"]),
        helper.make_node("Identity", ["go"], ["again"]),
    ]
    info = helper.make_tensor_value_info
    body = helper.make_graph(
        nodes,
        "body",
        [
            info("i", TensorProto.INT64, []),
            info("go", TensorProto.BOOL, []),
            info("state", TensorProto.FLOAT, None),
        ],
        [info("again", TensorProto.BOOL, []), info("next", TensorProto.FLOAT, None)],
    )
    loop = helper.make_node("Loop", ["count", "", "x"], ["y"], body=body)
    graph = helper.make_graph(
        [loop],
        "loop",
        [info("x", TensorProto.FLOAT, ["n"])],
        [info("y", TensorProto.FLOAT, ["n"])],
        [
            helper.make_tensor("slope", TensorProto.FLOAT, [], [1.702]),
            helper.make_tensor("count", TensorProto.INT64, [], [3]),
        ],
    )
    model = modelled(graph)
    assert [item.place for item in gelu.onnx.replace(model).replaced] == ["y.body"]
    x = np.linspace(-3, 3, 50, dtype=np.float32)
    y = gelu.gelu_sigmoid(gelu.gelu_sigmoid(gelu.gelu_sigmoid(x)))
    assert_same_bits(run(session(model), x), y)


def test_value_that_a_body_uses() -> None:
    """An intermediate result that is only used inside a node."""
    model = built(lambda x: x * sigmoid(x))
    inner = helper.make_graph(
        [helper.make_node("Neg", ["v0"], ["z"])],
        "then",
        [],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, None)],
    )
    other = helper.make_graph(
        [helper.make_node("Neg", ["x"], ["z"])],
        "else",
        [],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, None)],
    )
    model.graph.input.append(helper.make_tensor_value_info("c", TensorProto.BOOL, []))
    model.graph.node.append(helper.make_node("If", ["c"], ["w"], then_branch=inner, else_branch=other))
    assert "v0 is used elsewhere" in gelu.onnx.replace(model).left[0].reason


def test_functions_of_a_model() -> None:
    body = [
        helper.make_node("Constant", [], ["slope"], value_float=1.702),
        helper.make_node("Mul", ["slope", "a"], ["t"]),
        helper.make_node("Sigmoid", ["t"], ["s"]),
        helper.make_node("Mul", ["a", "s"], ["b"]),
    ]
    function = helper.make_function("own", "Activation", ["a"], ["b"], body, [helper.make_opsetid("", 17)])
    node = helper.make_node("Activation", ["x"], ["y"], domain="own")
    infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n"]) for name in "xy"]
    graph = helper.make_graph([node], "caller", infos[:1], infos[1:])
    model = modelled(graph, {"": 17, "own": 1}, functions=[function])
    (replaced,) = gelu.onnx.replace(model).replaced
    assert replaced.place == "own.Activation"
    assert [item.op_type for item in model.functions[0].node] == ["gelu_sigmoid"]
    assert imported(model.functions[0].opset_import) == {"": 17, "gelu": 1}
    assert imported(model.opset_import) == {"": 17, "own": 1, "gelu": 1}
    x = np.linspace(-3, 3, 50, dtype=np.float32)
    assert_same_bits(run(session(model), x), gelu.gelu_sigmoid(x))


def test_attribute_that_a_function_gets() -> None:
    node = helper.make_node("Gelu", ["a"], ["b"])
    node.attribute.append(
        onnx.AttributeProto(name="approximate", ref_attr_name="kind", type=onnx.AttributeProto.STRING)
    )
    function = helper.make_function("own", "F", ["a"], ["b"], [node], [helper.make_opsetid("", 20)], ["kind"])
    model = single("F", ["x"], "own", 20, kind="tanh")
    model.functions.append(function)
    (left,) = gelu.onnx.replace(model).left
    assert "its approximate is not known" in left.reason
    assert left.place == "own.F"


@pytest.mark.parametrize(("version", "constant"), [(3, True), (8, False)])
def test_initializer_that_is_an_input(version: int, constant: bool) -> None:
    """Since version 4 of the format, who runs the model may replace it."""
    model = built(lambda x: x * sigmoid(1.702 * x), ir_version=version)
    (slope,) = model.graph.initializer
    model.graph.input.append(helper.make_tensor_value_info(slope.name, TensorProto.FLOAT, []))
    report = gelu.onnx.replace(model)
    assert bool(report.replaced) == constant
    if not constant:
        (left,) = report.left
        assert left.reason == (
            f"it is gelu_sigmoid, but its constant {slope.name} is an input, too, so it can be overridden"
        )
    assert len(model.graph.initializer) == 1


def test_constant_of_another_node_that_is_an_input() -> None:
    """What is not of the activation does not matter, and the activation may be of such a number."""
    for formula in (
        lambda x: silu(x * 3.0),
        lambda x: silu(x) * 3.0,
        lambda x: x * silu(x.builder.constant(3.0)),
    ):
        model = built(formula)
        (three,) = model.graph.initializer
        model.graph.input.append(helper.make_tensor_value_info(three.name, TensorProto.FLOAT, []))
        report = gelu.onnx.replace(model)
        assert len(report.replaced) == 1
        assert not report.left
        x = np.linspace(-3, 3, 50, dtype=np.float32).reshape(5, 10)
        run(session(model), x)


def test_all_else_is_kept() -> None:
    model = built(lambda x: (x * sigmoid(x)) - 1.0)
    model.graph.node[1].name = "activation"
    model.graph.node[1].doc_string = "about it"
    model.graph.value_info.extend(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", "m"]) for name in ("v0", "v1")
    )
    model.metadata_props.add(key="author", value="somebody")
    kept = (
        list(model.graph.input),
        list(model.graph.output),
        list(model.graph.initializer),
        model.producer_name,
    )
    gelu.onnx.replace(model)
    assert (
        list(model.graph.input),
        list(model.graph.output),
        list(model.graph.initializer),
        model.producer_name,
    ) == kept
    assert [item.name for item in model.graph.value_info] == ["v1"]
    assert model.metadata_props[0].value == "somebody"
    node = model.graph.node[0]
    assert (node.name, node.doc_string, list(node.output)) == ("activation", "about it", ["v1"])


@EACH_WRITTEN_OUT
def test_twice(function: str, formula: Callable[[Value], Value]) -> None:
    model = built(lambda x: formula(x) + x)
    gelu.onnx.replace(model)
    once = model.SerializeToString()
    report = gelu.onnx.replace(model)
    assert report.already == 1
    assert str(report) == (
        "nothing was replaced: the model has 1 operator of gelu's already, "
        "and no other node computes an activation of gelu's"
    )
    assert model.SerializeToString() == once


def test_product_of_what_is_there_already() -> None:
    model = built(lambda x: x.builder.node("silu", x, domain="gelu") * x)
    (replaced,) = gelu.onnx.replace(model).replaced
    assert replaced.operators == ("gelu.silu", "Mul")


def test_domain_of_somebody_else() -> None:
    model = built(lambda x: x * sigmoid(x), opsets={"": 17, "gelu": 3})
    before = model.SerializeToString()
    with pytest.raises(gelu.onnx.ModelError, match="imports version 3 of the domain gelu, not 1"):
        gelu.onnx.replace(model)
    assert model.SerializeToString() == before
    model = built(lambda x: x * sigmoid(x))
    model.functions.append(
        helper.make_function("gelu", "silu", ["a"], ["b"], [helper.make_node("Neg", ["a"], ["b"])], [])
    )
    with pytest.raises(gelu.onnx.ModelError, match="functions of its own in the domain gelu"):
        gelu.onnx.replace(model)


def test_not_a_model() -> None:
    anything: Any = "model.onnx"
    with pytest.raises(TypeError, match=r"model must be an onnx\.ModelProto, not str"):
        gelu.onnx.replace(anything)


def test_constants_outside_of_the_model(tmp_path: Path) -> None:
    model = built(lambda x: x * sigmoid(1.702 * x))
    (slope,) = model.graph.initializer
    slope.CopyFrom(numpy_helper.from_array(np.array(1.702, np.float32), slope.name))
    onnx.save_model(model, tmp_path / "m.onnx", save_as_external_data=True, location="data", size_threshold=0)
    without = onnx.load(tmp_path / "m.onnx", load_external_data=False)
    assert not gelu.onnx.replace(without).replaced
    assert gelu.onnx.replace(without, str(tmp_path)).replaced


def block(rng: np.random.Generator, tokens: int, width: int) -> tuple[Any, Callable[[Array], Array]]:
    """The MLP of BERT as exporters write it, with its norm, and the same in NumPy."""
    info = helper.make_tensor_value_info
    weights = {
        "w1": rng.standard_normal((width, 4 * width)) / width**0.5,
        "b1": rng.standard_normal(4 * width),
        "w2": rng.standard_normal((4 * width, width)) / (2 * width**0.5),
        "b2": rng.standard_normal(width),
        "scale": rng.standard_normal(width),
        "shift": rng.standard_normal(width),
    }
    weights = {name: value.astype(np.float32) for name, value in weights.items()}
    numbers = {"root": 2**0.5, "one": 1.0, "half": 0.5}
    node = helper.make_node
    nodes = [
        node("MatMul", ["x", "w1"], ["m1"]),
        node("Add", ["b1", "m1"], ["h"]),
        node("Div", ["h", "root"], ["d"]),
        node("Erf", ["d"], ["e"]),
        node("Add", ["e", "one"], ["a"]),
        node("Mul", ["h", "a"], ["p"]),
        node("Mul", ["p", "half"], ["g"], name="act"),
        node("MatMul", ["g", "w2"], ["m2"]),
        node("Add", ["b2", "m2"], ["o"]),
        node("Add", ["o", "x"], ["r"]),
        node("LayerNormalization", ["r", "scale", "shift"], ["y"]),
    ]
    initializers = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    initializers += [
        numpy_helper.from_array(np.array(number, np.float32), name) for name, number in numbers.items()
    ]
    shape = ["batch", tokens, width]
    graph = helper.make_graph(
        nodes,
        "block",
        [info("x", TensorProto.FLOAT, shape)],
        [info("y", TensorProto.FLOAT, shape)],
        initializers,
    )

    def compute(x: Array) -> Array:
        o = gelu.gelu(x @ weights["w1"] + weights["b1"]) @ weights["w2"] + weights["b2"] + x
        centred = o - o.mean(-1, keepdims=True)
        result = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
        return np.asarray(result * weights["scale"] + weights["shift"])

    return modelled(graph), compute


def test_block_of_bert() -> None:
    rng = np.random.default_rng(7)
    model, compute = block(rng, 16, 64)
    before = session(model, intra_op_num_threads=2)
    (replaced,) = gelu.onnx.replace(model).replaced
    assert str(replaced) == "act: gelu_bias in place of Add, Div, Erf, Add, Mul, Mul"
    assert operators(model) == ["MatMul", "gelu.gelu_bias", "MatMul", "Add", "Add", "LayerNormalization"]
    onnx.checker.check_model(model)
    x = rng.standard_normal((3, 16, 64), np.float32)
    ours, theirs = run(session(model, intra_op_num_threads=2), x), run(before, x)
    np.testing.assert_allclose(ours, theirs, atol=2e-5)
    np.testing.assert_allclose(ours, compute(x), atol=2e-5)


# ---------------------------------------------------------------------------------------------------------
# The command
# ---------------------------------------------------------------------------------------------------------


def command(*arguments: str | Path, status: int = 0) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "gelu", "onnx", *arguments], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == status, done.stderr
    return done.stdout, done.stderr


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    model = built(lambda x: (x * sigmoid(x)) * tanh(x * sigmoid(1.7 * x)))
    onnx.save_model(model, tmp_path / "in.onnx")
    return tmp_path / "in.onnx"


def test_command(saved: Path) -> None:
    out = saved.with_name("out.onnx")
    said, error = command(saved, out)
    assert error == ""
    assert (
        said.splitlines()
        == [
            "y: silu_mul in place of Sigmoid, Mul, Mul",
            "v3: Sigmoid left: Sigmoid gets 1.7 x, gelu_sigmoid has 1.702",
        ]
        or said.splitlines()[0] == "y: silu_mul in place of Sigmoid, Mul, Mul"
    )
    model = onnx.load(out)
    onnx.checker.check_model(model)
    assert "gelu.silu_mul" in operators(model)
    x = np.linspace(-3, 3, 50, dtype=np.float32).reshape(5, 10)
    before = ort.InferenceSession(saved, providers=["CPUExecutionProvider"]).run(None, {"x": x})[0]
    np.testing.assert_allclose(run(session(str(out)), x), before, rtol=1e-5, atol=1e-6)
    assert sorted(path.name for path in saved.parent.iterdir()) == ["in.onnx", "out.onnx"]


def test_command_finds_nothing(tmp_path: Path) -> None:
    onnx.save_model(built(lambda x: x * 2.0), tmp_path / "in.onnx")
    said, _ = command(tmp_path / "in.onnx", tmp_path / "out.onnx")
    assert said == "nothing was replaced: no node computes an activation of gelu's\n"
    assert onnx.load(tmp_path / "out.onnx") == onnx.load(tmp_path / "in.onnx")


def without_shape_of_output(model: Any) -> None:
    model.graph.output[0].type.tensor_type.ClearField("shape")


def without_shape_of_input(model: Any) -> None:
    model.graph.input[0].type.tensor_type.ClearField("shape")


def without_type_of_output(model: Any) -> None:
    model.graph.output[0].ClearField("type")


def without_name(model: Any) -> None:
    model.graph.ClearField("name")


def without_version(model: Any) -> None:
    model.graph.node[0].CopyFrom(
        helper.make_node("QuickGelu", ["x"], ["v0"], domain="com.microsoft", alpha=1.0)
    )
    del model.opset_import[1:]
    assert model.opset_import[0].domain == ""


GAPS = [
    without_shape_of_output,
    without_shape_of_input,
    without_type_of_output,
    without_name,
    without_version,
]


@pytest.mark.parametrize("external", [False, True])
@pytest.mark.parametrize("gap", GAPS)
def test_command_takes_what_onnx_runtime_takes(
    tmp_path: Path, gap: Callable[[Any], None], external: bool
) -> None:
    """The checker of the package onnx is stricter."""
    model = built(lambda x: silu(x) + 3.0)
    (three,) = model.graph.initializer
    three.CopyFrom(numpy_helper.from_array(np.float32(3), three.name))  # the form that may be external
    gap(model)
    source, target = tmp_path / "in.onnx", tmp_path / "out.onnx"
    onnx.save_model(model, source, save_as_external_data=external, location="data", size_threshold=0)
    with pytest.raises(onnx.checker.ValidationError):
        onnx.checker.check_model(source)
    x = np.linspace(-3, 3, 50, dtype=np.float32).reshape(5, 10)
    expected = run(session(str(source)), x)
    said, _ = command(source, target)
    assert "silu" in said
    np.testing.assert_allclose(run(session(str(target)), x), expected, rtol=1e-5, atol=1e-6)
    assert onnx.load(target).graph.output == onnx.load(source).graph.output

    if external:
        (tmp_path / "data").unlink()
        _, error = command(source, target, "--force", status=2)
        assert (
            error
            == f"gelu onnx: {source}: not a valid ONNX model: it has data in data, which is not beside it\n"
        )
    else:
        model.graph.node[1].input[0] = "nobody"
        onnx.save_model(model, source)
        _, error = command(source, target, "--force", status=2)
        assert f"{source}: not a valid ONNX model: Nodes in a graph must be topologically sorted" in error


def test_command_replaces_only_when_told(saved: Path) -> None:
    before = saved.read_bytes()
    out = saved.with_name("out.onnx")
    out.write_text("mine", encoding="utf-8")
    _, error = command(saved, out, status=2)
    assert error == f"gelu onnx: {out}: exists (--force replaces it)\n"
    assert out.read_text(encoding="utf-8") == "mine"
    command(saved, out, "--force")
    assert saved.read_bytes() == before
    command(saved, saved, "--force")
    assert saved.read_bytes() == out.read_bytes()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        (b"\x93NUMPY", "not an ONNX model, or damaged"),
        (b"", "not a valid ONNX model"),
        ("cut", "not a"),
        ("cyclic", "not a valid ONNX model"),
        ("folder", "not a regular file"),
        ("domain", "imports version 2 of the domain gelu"),
    ],
    ids=str,
)
def test_command_with_bad_input(tmp_path: Path, content: bytes | str | None, reason: str) -> None:
    path = tmp_path / "in.onnx"
    model = built(lambda x: x * sigmoid(x), opsets={"": 17, "gelu": 2} if content == "domain" else OPSETS)
    if content == "cyclic":
        model.graph.node[0].input[0] = "y"
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        path.write_bytes(model.SerializeToString()[: -20 if content == "cut" else None])
    said, error = command(path, tmp_path / "out.onnx", status=2)
    assert said == ""
    assert error.startswith(f"gelu onnx: {path}: ")
    assert reason in error
    assert error.count("\n") == 1
    assert not (tmp_path / "out.onnx").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_command_in_a_folder_that_is_read_only(saved: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    _, error = command(saved, folder / "out.onnx", status=2)
    assert "Permission denied" in error


def test_command_in_no_folder(saved: Path) -> None:
    _, error = command(saved, saved.parent / "none" / "out.onnx", status=2)
    assert "No such file or directory" in error


def test_command_with_external_data(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    model, _ = block(np.random.default_rng(8), 4, 32)
    onnx.save_model(model, here / "in.onnx", save_as_external_data=True, location="weights", size_threshold=0)
    command(here / "in.onnx", here / "out.onnx")
    assert (here / "out.onnx").stat().st_size < 4096
    x = np.random.default_rng(9).standard_normal((2, 4, 32), np.float32)
    expected = run(session(str(here / "out.onnx")), x)
    np.testing.assert_allclose(expected, run(session(str(here / "in.onnx")), x), atol=1e-5)

    _, error = command(here / "in.onnx", there / "out.onnx", status=2)
    assert f"the model has data in {here / 'weights'}, which must be beside it" in error
    assert not list(there.iterdir())
    shutil.copy(here / "weights", there)
    command(here / "in.onnx", there / "out.onnx")
    assert_same_bits(run(session(str(there / "out.onnx")), x), expected)

    (here / "weights").unlink()
    _, error = command(here / "in.onnx", here / "new.onnx", status=2)
    assert "not a valid ONNX model" in error


def test_optional_packages(script: Script, saved: Path) -> None:
    """Neither the package nor the path of the library needs them; the command says what is missing."""
    script(
        "import sys, gelu, gelu.onnx, gelu.__main__\n"
        "gelu.onnx.library_path()\n"
        "assert not {'onnx', 'onnxruntime'} & set(sys.modules)\n"
    )
    blocked = (
        "import sys; sys.modules['onnx'] = None\n"
        "from gelu.__main__ import main\n"
        "sys.exit(main(['onnx', *sys.argv[1:]]))\n"
    )
    error = script(blocked, str(saved), str(saved.with_name("out.onnx")), status=2)
    assert error == "gelu onnx: needs the package onnx: pip install 'gelu[onnx]'\n"


def test_page(tmp_path: Path) -> None:
    """The blocks of docs/onnxruntime.md run, one after another."""
    page = (Path(__file__).parents[1] / "docs" / "onnxruntime.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(sh|python)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert {kind for kind, _ in blocks} == {"sh", "python"}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for kind, source in blocks:
        if "pip install" in source or "cmake" in source:
            continue
        program = [sys.executable, "-W", "error", "-c"] if kind == "python" else ["sh", "-ec"]
        done = subprocess.run(
            [*program, source], cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr


def test_forms_have_names() -> None:
    """The operators take the inputs that the functions take, in their order."""
    for function in functions.values():
        assert len(FORMS[function.form].arguments) + 1 == function.inputs

# SPDX-License-Identifier: BSD-3-Clause
"""Who takes part in compare.py: each library's own way to compute the same function, on the same memory, into
a given output where it can. What is called in a round is prepared before: models, compiled code, bindings."""

from __future__ import annotations

import ctypes
import functools
import importlib.metadata
import math
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

import gelu
import numpy as np
from gelu.audit._targets import litert_model
from timing import ARGUMENTS, FUNCTIONS, NAMES, PYTORCH, Array, Work, call, special

NAMED = {function.name: function for function in FUNCTIONS}

COMPARED = ["gelu", "gelu_tanh", "gelu_backward", "silu"]
"""By the names of ours."""

WARM = 0.03
"""timing.Work.warm of several threads."""


class Case(NamedTuple):
    """What is computed by all."""

    function: str
    operands: dict[str, Any]
    """timing.named()"""
    threads: int = 1
    cold: bool = False
    """Each call returns a new array."""

    @property
    def x(self) -> Array:
        x: Array = self.operands["x"]
        return x

    @property
    def y(self) -> Array:
        y: Array = self.operands["y"]
        return y

    def output(self) -> Array:
        return self.y

    @property
    def dtype(self) -> str:
        return self.x.dtype.name


class Contestant(NamedTuple):
    name: str
    code: str
    """The expression that is timed."""
    names: dict[str, Any] = {}  # noqa: RUF012
    """What it means, beside timing.NAMES and the operands."""
    output: Callable[[], Array] | None = None
    """Where it writes the result; None: what the expression returns is a new array."""
    isa: str = gelu.available_isas()[0]
    note: str = ""
    exact: bool = True
    """Whether it computes the function at all; memcpy does not."""

    def work(self, case: Case) -> Work:
        warm = WARM if case.threads > 1 else 0.0
        return Work(self.code, case.operands | self.names, self.isa, case.threads, warm)

    def result(self, case: Case) -> Array:
        """What it computes."""
        before = gelu.isa()
        gelu.set_isa(self.isa)
        value = eval(self.code, NAMES | case.operands | self.names)
        gelu.set_isa(before)
        return np.array(value) if self.output is None else self.output().copy()


Entries = Iterator[Contestant]


def ours(case: Case) -> Entries:
    function = NAMED[case.function]
    code = f"{function.name}({ARGUMENTS[function.form]})" if case.cold else call(function)
    output = None if case.cold else case.output
    yield Contestant("gelu", code, output=output)
    if "avx2" in gelu.available_isas()[1:]:
        yield Contestant("gelu AVX2", code, output=output, isa="avx2")


def numpy(case: Case) -> Entries:
    output = None if case.cold else case.output
    copy, relu = (
        ("x.copy()", "np.maximum(x, 0)") if case.cold else ("np.copyto(y, x)", "np.maximum(x, 0, out=y)")
    )
    one = "one thread" if case.threads > 1 else ""
    yield Contestant("NumPy copy", copy, output=output, exact=False, note=one)
    yield Contestant("NumPy maximum", relu, output=output, exact=False, note=one)
    code = {
        "gelu_tanh": "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))",
        "silu": "x / (1 + np.exp(-x))",
    }
    if case.function in code and case.dtype in ("float32", "float64"):
        yield Contestant("NumPy", code[case.function], note=one)


def scipy(case: Case) -> Entries:
    code = {
        "gelu": {"SciPy erf": "0.5 * x * (1 + special.erf(x / 2**0.5))", "SciPy ndtr": "x * special.ndtr(x)"},
        "silu": {"SciPy expit": "x * special.expit(x)"},
    }
    if special and case.dtype in ("float32", "float64"):
        for name, expression in code.get(case.function, {}).items():
            yield Contestant(name, expression, note="one thread" if case.threads > 1 else "")


@functools.cache
def _numba_ufunc(dtype: str, threads: int) -> Any:
    os.environ.setdefault("NUMBA_THREADING_LAYER", "workqueue")
    os.environ.setdefault("NUMBA_NUM_THREADS", str(threads))
    root = math.sqrt(2)

    def value(x: Any) -> Any:
        return 0.5 * x * (1 + math.erf(x / root))

    target = {"target": "parallel"} if threads > 1 else {}
    return import_module("numba").vectorize([f"{dtype}({dtype})"], **target)(value)


def numba(case: Case) -> Entries:
    if case.function == "gelu" and case.dtype in ("float32", "float64"):
        names = {"erf_form": _numba_ufunc(case.dtype, case.threads)}
        if case.cold:
            yield Contestant("Numba", "erf_form(x)", names)
        else:
            yield Contestant("Numba", "erf_form(x, out=y)", names, case.output)


def pytorch(case: Case) -> Entries:
    cold = {
        "gelu": "torch.nn.functional.gelu(a)",
        "gelu_tanh": "torch.nn.functional.gelu(a, approximate='tanh')",
        "gelu_backward": "torch.ops.aten.gelu_backward(c, a)",
        "silu": "torch.nn.functional.silu(a)",
    }
    if case.cold:
        yield Contestant("PyTorch", cold[case.function])
    else:
        yield Contestant("PyTorch", PYTORCH[case.function], output=case.output)


@functools.cache
def _onnx_session(operator: str, attributes: tuple[tuple[str, float], ...], threads: int) -> Any:
    helper, ort = import_module("onnx.helper"), import_module("onnxruntime")
    domain = "com.microsoft"
    node = helper.make_node(operator, ["x"], ["y"], domain=domain, **dict(attributes))
    x, y = (helper.make_tensor_value_info(name, 1, [None]) for name in "xy")  # 1: float32
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(domain, 1)]
    model = helper.make_model(helper.make_graph([node], operator, [x], [y]), opset_imports=opsets)
    model.ir_version = 10
    settings = ort.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.add_session_config_entry("session.force_spinning_stop", "1")
    return ort.InferenceSession(model.SerializeToString(), settings, providers=["CPUExecutionProvider"])


def onnxruntime(case: Case) -> Entries:
    operators: dict[str, tuple[str, tuple[tuple[str, float], ...]]] = {
        "gelu": ("Gelu", ()),
        "gelu_tanh": ("FastGelu", ()),
        "silu": ("QuickGelu", (("alpha", 1.0),)),
    }
    # It has no float64 and no 16-bit kernels of them for CPUs.
    if case.function not in operators or case.dtype != "float32":
        return
    session = _onnx_session(*operators[case.function], case.threads)
    if case.cold:
        yield Contestant("ONNX Runtime", "session.run(None, {'x': x})[0]", {"session": session})
        return
    binding = session.io_binding()
    binding.bind_input("x", "cpu", 0, np.float32, case.x.shape, case.x.ctypes.data)
    binding.bind_output("y", "cpu", 0, np.float32, case.y.shape, case.y.ctypes.data)
    names = {"session": session, "binding": binding}
    yield Contestant("ONNX Runtime", "session.run_with_iobinding(binding)", names, case.output)


def openvino(case: Case) -> Entries:
    if case.function not in ("gelu", "gelu_tanh", "silu") or case.dtype != "float32":
        return  # it computes the other dtypes in float32
    ov = import_module("openvino")
    # It shares out whole rows, a row for each thread where they can be of one length.
    shape = (case.threads if case.x.size % case.threads == 0 else 1, -1)
    given, wanted = case.x.reshape(shape), case.y.reshape(shape)
    x = import_module("openvino.opset1").parameter(given.shape, np.float32)
    if case.function == "silu":
        node = import_module("openvino.opset4").swish(x)
    else:
        node = import_module("openvino.opset7").gelu(x, {"gelu": "erf", "gelu_tanh": "tanh"}[case.function])
    settings = {
        "INFERENCE_PRECISION_HINT": "f32",
        "INFERENCE_NUM_THREADS": case.threads,
        "NUM_STREAMS": 1,
        "ENABLE_CPU_PINNING": False,
    }
    compiled = ov.Core().compile_model(ov.Model([node], [x]), "CPU", settings)
    if case.cold:
        yield Contestant("OpenVINO", "compiled(given)[0]", {"compiled": compiled, "given": given})
        return
    request = compiled.create_infer_request()
    request.set_input_tensor(ov.Tensor(given, shared_memory=True))
    request.set_output_tensor(ov.Tensor(wanted, shared_memory=True))
    # Without the argument, it copies the output.
    yield Contestant("OpenVINO", "request.infer(share_outputs=True)", {"request": request}, case.output)


@functools.cache
def _jax_function(function: str) -> Any:
    # It starts as many threads as the process has CPUs when it is imported: compare.py has set that before.
    os.environ.setdefault("JAX_ENABLE_X64", "1")
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    jax = import_module("jax")
    value = functools.partial(jax.nn.gelu, approximate=function == "gelu_tanh")
    if function == "silu":
        return jax.jit(jax.nn.silu)
    if function == "gelu_backward":
        return jax.jit(lambda x, dy: jax.vjp(value, x)[1](dy)[0])
    return jax.jit(value)


def jax(case: Case) -> Entries:
    function = _jax_function(case.function)
    asarray = import_module("jax.numpy").asarray  # the same memory or a copy, as it likes
    arguments = [asarray(case.operands[name]) for name in ARGUMENTS[NAMED[case.function].form].split(", ")]
    names = dict(zip(("f", "u", "v"), (function, *arguments), strict=False))
    code = f"f({', '.join(list(names)[1:])}).block_until_ready()"
    yield Contestant("JAX", code, names)


def litert(case: Case) -> Entries:
    # Its inputs and outputs are its own; none can be new in each call.
    if case.function not in ("gelu", "gelu_tanh") or case.dtype != "float32" or case.cold:
        return
    make = import_module("ai_edge_litert.interpreter").Interpreter
    interpreter = make(
        model_content=litert_model(case.function == "gelu_tanh"), num_threads=case.threads
    )  # with XNNPACK, as it is by default
    interpreter.resize_tensor_input(0, [case.x.size])
    interpreter.allocate_tensors()
    # It refuses to work while there is a view of its memory, so views are made anew.
    interpreter.tensor(0)()[:] = case.x
    names = {"interpreter": interpreter}
    yield Contestant("LiteRT", "interpreter.invoke()", names, interpreter.tensor(1), note="own buffers")


@functools.cache
def _mkl(threads: int) -> ctypes.CDLL:
    # The OpenMP that gelu has, too.
    os.environ.setdefault("MKL_THREADING_LAYER", "GNU" if threads > 1 else "SEQUENTIAL")
    files = importlib.metadata.files("mkl") or []
    (path,) = (file.locate() for file in files if file.name.startswith("libmkl_rt.so"))
    library = ctypes.CDLL(str(path))
    library.MKL_Set_Num_Threads(threads)
    return library


MKL_MODES = {"HA": 2, "LA": 1, "EP": 3}
"""High accuracy, low accuracy, enhanced performance."""


def mkl(case: Case) -> Entries:
    if case.function != "gelu" or case.dtype not in ("float32", "float64"):
        return
    library = _mkl(case.threads)
    prefix = {"float32": "vms", "float64": "vmd"}[case.dtype]
    # Arguments are prepared as far as ctypes can; its two calls still cost about a microsecond.
    cdf, multiply = (getattr(library, prefix + name) for name in ("CdfNorm", "Mul"))
    n = ctypes.c_int(case.x.size)
    x = ctypes.c_void_p(case.x.ctypes.data)

    def fill(y: Any, mode: Any) -> None:
        cdf(n, x, y, mode)
        multiply(n, x, y, y, mode)

    def fresh(mode: Any) -> Array:
        y = np.empty_like(case.x)
        fill(ctypes.c_void_p(y.ctypes.data), mode)
        return y

    for name, number in MKL_MODES.items():
        quiet = 0x100  # errors are not reported
        names = {
            "fill": fill,
            "fresh": fresh,
            "to": ctypes.c_void_p(case.y.ctypes.data),
            "mode": ctypes.c_int64(number | quiet),
        }
        if case.cold:
            yield Contestant(f"MKL {name}", "fresh(mode)", names)
        else:
            yield Contestant(f"MKL {name}", "fill(to, mode)", names, case.output)


class Library(NamedTuple):
    enter: Callable[[Case], Entries]
    distributions: tuple[str, ...]
    """What must be installed."""


LIBRARIES = {
    "NumPy": Library(numpy, ("numpy",)),
    "SciPy": Library(scipy, ("scipy",)),
    "Numba": Library(numba, ("numba",)),
    "PyTorch": Library(pytorch, ("torch",)),
    "ONNX Runtime": Library(onnxruntime, ("onnxruntime", "onnx")),
    "OpenVINO": Library(openvino, ("openvino",)),
    "JAX": Library(jax, ("jax",)),
    "LiteRT": Library(litert, ("ai-edge-litert",)),
    "MKL": Library(mkl, ("mkl",)),
}


def missing(library: str) -> str | None:
    """The distribution that is not installed."""
    for distribution in LIBRARIES[library].distributions:
        try:
            importlib.metadata.version(distribution)
        except importlib.metadata.PackageNotFoundError:
            return distribution
    return None


def versions(libraries: list[str]) -> dict[str, str]:
    names = [name for library in libraries for name in LIBRARIES[library].distributions]
    return {name: importlib.metadata.version(name) for name in ("gelu", *names)}

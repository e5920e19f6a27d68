# SPDX-License-Identifier: BSD-3-Clause
"""The contestants of compare.py: each library's own way to compute the same function, on the same memory,
into a given output where it can. Models, compiled code and bindings are prepared before the rounds.
gelu.audit._targets says what the function is in each library; here it is called without copies."""

from __future__ import annotations

import ctypes
import functools
import importlib.metadata
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

import gelu
import numpy as np
from gelu.audit._targets import (
    FORMULAS,
    MKL_MODES,
    ONNX_OPERATORS,
    OPENVINO_FUNCTIONS,
    jax_functions,
    litert_model,
    mkl_gelu,
    numba_gelu,
    onnx_model,
    openvino_model,
)
from gelu.audit._targets import LIBRARIES as TARGETS
from timing import ARGUMENTS, FUNCTIONS, NAMES, PYTORCH, Array, Work, call

NAMED = {function.name: function for function in FUNCTIONS}

COMPARED = ["gelu", "gelu_tanh", "gelu_backward", "silu", "gelu_gate", "silu_gate"]
"""By the names of gelu's functions."""

WARM = 0.03
"""timing.Work.warm, where there are several threads."""


class Case(NamedTuple):
    """What all contestants compute."""

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
    """What its names mean, in addition to timing.NAMES and the operands."""
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
    if case.dtype == "float32":  # in the 16-bit dtypes it is the same code
        yield Contestant("gelu.cr", f"cr.{code}", output=output)


def numpy(case: Case) -> Entries:
    output = None if case.cold else case.output
    copy, relu = (
        ("x.copy()", "np.maximum(x, 0)") if case.cold else ("np.copyto(y, x)", "np.maximum(x, 0, out=y)")
    )
    one = "one thread" if case.threads > 1 else ""
    yield Contestant("NumPy copy", copy, output=output, exact=False, note=one)
    yield Contestant("NumPy maximum", relu, output=output, exact=False, note=one)
    yield from formulas("NumPy", case)


def formulas(name: str, case: Case) -> Entries:
    code = FORMULAS[name].get(case.function)
    if code and case.dtype in ("float32", "float64"):
        yield Contestant(name, code, note="one thread" if case.threads > 1 else "")


def scipy(case: Case) -> Entries:
    yield from formulas("SciPy", case)
    yield from formulas("SciPy ndtr", case)


@functools.cache
def _numba_ufunc(dtype: str, threads: int) -> Any:
    os.environ.setdefault("NUMBA_THREADING_LAYER", "workqueue")
    os.environ.setdefault("NUMBA_NUM_THREADS", str(threads))
    return numba_gelu(dtype, **({"target": "parallel"} if threads > 1 else {}))


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
        "gelu_gate": "torch.special.ndtr(a)",
        "silu_gate": "torch.sigmoid(a)",
    }
    if case.cold:
        yield Contestant("PyTorch", cold[case.function])
    else:
        yield Contestant("PyTorch", PYTORCH[case.function], output=case.output)


@functools.cache
def _onnx_session(function: str, threads: int) -> Any:
    ort = import_module("onnxruntime")
    settings = ort.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.add_session_config_entry("session.force_spinning_stop", "1")
    return ort.InferenceSession(onnx_model(function), settings, providers=["CPUExecutionProvider"])


def onnxruntime(case: Case) -> Entries:
    if case.function not in ONNX_OPERATORS or case.dtype != "float32":
        return
    session = _onnx_session(case.function, case.threads)
    if case.cold:
        yield Contestant("ONNX Runtime", "session.run(None, {'x': x})[0]", {"session": session})
        return
    binding = session.io_binding()
    binding.bind_input("x", "cpu", 0, np.float32, case.x.shape, case.x.ctypes.data)
    binding.bind_output("y", "cpu", 0, np.float32, case.y.shape, case.y.ctypes.data)
    names = {"session": session, "binding": binding}
    yield Contestant("ONNX Runtime", "session.run_with_iobinding(binding)", names, case.output)


def openvino(case: Case) -> Entries:
    if case.function not in OPENVINO_FUNCTIONS or case.dtype != "float32":
        return
    ov = import_module("openvino")
    # It divides whole rows among threads: one row for each thread, where all rows can have the same length.
    shape = (case.threads if case.x.size % case.threads == 0 else 1, -1)
    given, wanted = case.x.reshape(shape), case.y.reshape(shape)
    settings = {"INFERENCE_NUM_THREADS": case.threads, "NUM_STREAMS": 1, "ENABLE_CPU_PINNING": False}
    compiled = openvino_model(case.function, given.shape, **settings)
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
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    functions = jax_functions(function.removesuffix("_backward"))
    return functions and functions[function.endswith("_backward")]


def jax(case: Case) -> Entries:
    function = _jax_function(case.function)
    asarray = import_module("jax.numpy").asarray  # the same memory or a copy, as JAX chooses
    arguments = [asarray(case.operands[name]) for name in ARGUMENTS[NAMED[case.function].form].split(", ")]
    ours = getattr(import_module("gelu.jax"), case.function)
    for name, compiled in (("JAX", function), ("gelu in JAX", import_module("jax").jit(ours))):
        if compiled:
            names = dict(zip(("f", "u", "v"), (compiled, *arguments), strict=False))
            code = f"f({', '.join(list(names)[1:])}).block_until_ready()"
            yield Contestant(name, code, names)


def litert(case: Case) -> Entries:
    # It has its own inputs and outputs, which cannot be new in each call.
    if case.function not in ("gelu", "gelu_tanh") or case.dtype != "float32" or case.cold:
        return
    make = import_module("ai_edge_litert.interpreter").Interpreter
    interpreter = make(
        model_content=litert_model(case.function == "gelu_tanh"), num_threads=case.threads
    )  # with XNNPACK, as it is by default
    interpreter.resize_tensor_input(0, [case.x.size])
    interpreter.allocate_tensors()
    # It refuses to work while there is a view of its memory, so views are made again each time.
    interpreter.tensor(0)()[:] = case.x
    names = {"interpreter": interpreter}
    yield Contestant("LiteRT", "interpreter.invoke()", names, interpreter.tensor(1), note="own buffers")


def mkl(case: Case) -> Entries:
    if case.function != "gelu" or case.dtype not in ("float32", "float64"):
        return
    # Arguments are prepared as far as ctypes can; its two calls still cost about a microsecond.
    n = ctypes.c_int(case.x.size)
    x = ctypes.c_void_p(case.x.ctypes.data)

    def fresh(fill: Any) -> Array:
        y = np.empty_like(case.x)
        fill(n, x, ctypes.c_void_p(y.ctypes.data))
        return y

    for mode in MKL_MODES:
        names = {
            "fill": mkl_gelu(case.dtype, mode, case.threads),
            "fresh": fresh,
            "n": n,
            "to": ctypes.c_void_p(case.y.ctypes.data),
            "from_": x,
        }
        if case.cold:
            yield Contestant(f"MKL {mode}", "fresh(fill)", names)
        else:
            yield Contestant(f"MKL {mode}", "fill(n, from_, to)", names, case.output)


class Library(NamedTuple):
    enter: Callable[[Case], Entries]
    target: str
    """Its name in gelu.audit."""

    @property
    def distributions(self) -> tuple[str, ...]:
        """What must be installed."""
        return TARGETS[self.target].distributions


LIBRARIES = {
    "NumPy": Library(numpy, "numpy"),
    "SciPy": Library(scipy, "scipy"),
    "Numba": Library(numba, "numba"),
    "PyTorch": Library(pytorch, "torch"),
    "ONNX Runtime": Library(onnxruntime, "onnxruntime"),
    "OpenVINO": Library(openvino, "openvino"),
    "JAX": Library(jax, "jax"),
    "LiteRT": Library(litert, "litert"),
    "MKL": Library(mkl, "mkl"),
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

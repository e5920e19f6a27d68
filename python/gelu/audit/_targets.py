# SPDX-License-Identifier: BSD-3-Clause
"""What can be audited by name: libraries, functions of modules and shared libraries, models, files."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.metadata
import math
import os
import re
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import gelu
from gelu.audit._points import Array, format_of, parts
from gelu.audit._subject import AuditError, _torch_tensor
from gelu.onnx import library_path

ALL = ("float16", "bfloat16", "float32", "float64")
WIDE = ("float32", "float64")


class Target(NamedTuple):
    name: str
    function: Callable[[Any], Any]
    asarray: Callable[[Array], Any] | None = None
    set_threads: Callable[[int], Any] | None = None


class Library(NamedTuple):
    """A library that is known by name."""

    make: Callable[[str, str], Target | None]
    """Takes the name of a function here, and the dtype. None: the library has no such function."""
    dtypes: tuple[str, ...]
    distributions: tuple[str, ...]
    """What must be installed."""
    about: str


def _ours(function: str, dtype: str) -> Target:
    return Target("gelu", getattr(gelu, function), set_threads=gelu.set_num_threads)


def _ours_rounded(function: str, dtype: str) -> Target:
    return Target("gelu.cr", getattr(gelu.cr, function), set_threads=gelu.set_num_threads)


def _torch(device: str, function: str, dtype: str) -> Target | None:
    torch = import_module("torch")
    if device == "cuda" and not torch.cuda.is_available():
        raise AuditError("torch:cuda: PyTorch sees no CUDA device here")
    aten, functional = torch.ops.aten, torch.nn.functional
    run = {
        "gelu": functional.gelu,
        "gelu_grad": lambda x: aten.gelu_backward(torch.ones_like(x), x),
        "gelu_tanh": lambda x: functional.gelu(x, approximate="tanh"),
        "gelu_tanh_grad": lambda x: aten.gelu_backward(torch.ones_like(x), x, approximate="tanh"),
        "gelu_gate": torch.special.ndtr,
        "silu": functional.silu,
        "silu_grad": lambda x: aten.silu_backward(torch.ones_like(x), x),
        "silu_gate": torch.sigmoid,
    }.get(function)
    threads = torch.set_num_threads if device == "cpu" else None
    name = "PyTorch" if device == "cpu" else f"PyTorch on {torch.cuda.get_device_name()}"
    return run and Target(name, run, _torch_tensor(device), threads)


def jax_functions(activation: str) -> tuple[Callable[..., Any], Callable[..., Any]] | None:
    """The value of x, and the gradient of x and dy, compiled."""
    os.environ.setdefault("JAX_ENABLE_X64", "1")
    jax = import_module("jax")
    value = {
        "gelu": partial(jax.nn.gelu, approximate=False),
        "gelu_tanh": partial(jax.nn.gelu, approximate=True),
        "gelu_gate": jax.scipy.special.ndtr,
        "silu": jax.nn.silu,
        "silu_gate": jax.nn.sigmoid,
    }.get(activation)
    return value and (jax.jit(value), jax.jit(lambda x, dy: jax.vjp(value, x)[1](dy)[0]))


def _jax(function: str, dtype: str) -> Target | None:
    grad = parts(function)[1] == "grad"
    functions = jax_functions(function.removesuffix("_grad"))
    if functions is None:
        return None
    numpy, (device, *_) = import_module("jax.numpy"), import_module("jax").devices()
    name = "JAX" if device.platform == "cpu" else f"JAX on {device.device_kind}"
    value, backward = functions
    return Target(name, (lambda x: backward(x, numpy.ones_like(x))) if grad else value, numpy.asarray)


def _tensorflow(function: str, dtype: str) -> Target | None:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    tf = import_module("tensorflow")
    grad = parts(function)[1] == "grad"
    value = {
        "gelu": partial(tf.nn.gelu, approximate=False),
        "gelu_tanh": partial(tf.nn.gelu, approximate=True),
        "silu": tf.nn.silu,
        "silu_gate": tf.sigmoid,
    }.get(function.removesuffix("_grad"))
    if value is None:
        return None

    def slope(x: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = value(x)
        return tape.gradient(y, x)

    return Target("TensorFlow", slope if grad else value, tf.constant)


def _onnx_runner(model: bytes, name: str) -> Callable[[Array], Any]:
    ort = import_module("onnxruntime")
    options = ort.SessionOptions()
    # For models with our operators. An ONNX Runtime that is too old for them says so below, where a model has
    # one.
    with contextlib.suppress(Exception):
        options.register_custom_ops_library(library_path())
    try:
        session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise AuditError(f"{name}: {' '.join(str(error).split())[:200]}") from None
    if len(session.get_inputs()) != 1 or len(session.get_outputs()) != 1:
        counts = f"{len(session.get_inputs())} and {len(session.get_outputs())}"
        raise AuditError(f"{name}: expected a model with one input and one output, got {counts}")
    given = session.get_inputs()[0]
    rank = len(given.shape)

    def run(x: Array) -> Any:
        shaped = x if rank == x.ndim else x.reshape((1,) * (rank - 1) + (-1,)) if rank else x
        return session.run(None, {given.name: shaped})[0].reshape(x.shape)

    return run


ONNX_OPERATORS: dict[str, tuple[str, dict[str, float]]] = {
    "gelu": ("Gelu", {}),
    "gelu_tanh": ("FastGelu", {}),
    "gelu_sigmoid": ("QuickGelu", {"alpha": 1.702}),
    "silu": ("QuickGelu", {"alpha": 1.0}),
}
"""ONNX Runtime's own operators. For CPUs it has kernels of them in float32 only."""


def onnx_model(function: str) -> bytes:
    """A model of one of these, for a vector of any length."""
    helper = import_module("onnx.helper")
    operator, attributes = ONNX_OPERATORS[function]
    domain = "com.microsoft"
    node = helper.make_node(operator, ["x"], ["y"], domain=domain, **attributes)
    x, y = (helper.make_tensor_value_info(name, 1, [None]) for name in "xy")  # 1: float32
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(domain, 1)]
    model = helper.make_model(helper.make_graph([node], operator, [x], [y]), opset_imports=opsets)
    model.ir_version = 10
    serialized: bytes = model.SerializeToString()
    return serialized


def _onnxruntime(function: str, dtype: str) -> Target | None:
    if function not in ONNX_OPERATORS:
        return None
    run = _onnx_runner(onnx_model(function), "onnxruntime")
    return Target("ONNX Runtime", lambda x: run(x.ravel()).reshape(x.shape))


OPENVINO_FUNCTIONS = ("gelu", "gelu_tanh", "silu")
"""The functions that OpenVINO has an operator for. It computes the other dtypes in float32."""


def openvino_model(function: str, shape: Any, **settings: Any) -> Any:
    """Compiled for the CPU."""
    ov = import_module("openvino")
    x = import_module("openvino.opset1").parameter(shape, np.float32)
    if function == "silu":
        node = import_module("openvino.opset4").swish(x)
    else:
        node = import_module("openvino.opset7").gelu(x, {"gelu": "erf", "gelu_tanh": "tanh"}[function])
    settings["INFERENCE_PRECISION_HINT"] = "f32"
    return ov.Core().compile_model(ov.Model([node], [x]), "CPU", settings)


def _openvino(function: str, dtype: str) -> Target | None:
    if function not in OPENVINO_FUNCTIONS:
        return None
    compiled = openvino_model(function, import_module("openvino").PartialShape([-1]))
    return Target("OpenVINO", lambda x: compiled(np.ascontiguousarray(x).ravel())[0].reshape(x.shape))


def litert_model(tanh: bool) -> bytes:
    """A model of one operator."""
    s = import_module("ai_edge_litert.schema_py_generated")
    tensors = [s.TensorT(shape=[1], type=s.TensorType.FLOAT32, name=name) for name in "xy"]
    operator = s.OperatorT(
        inputs=[0],
        outputs=[1],
        builtinOptionsType=s.BuiltinOptions.GeluOptions,
        builtinOptions=s.GeluOptionsT(approximate=tanh),
    )
    graph = s.SubGraphT(tensors=tensors, inputs=[0], outputs=[1], operators=[operator])
    # The old field has 127 for every operator that was added after its numbers had run out.
    code = s.OperatorCodeT(deprecatedBuiltinCode=127, builtinCode=s.BuiltinOperator.GELU)
    model = s.ModelT(version=3, operatorCodes=[code], subgraphs=[graph], buffers=[s.BufferT()])
    builder = import_module("flatbuffers").Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _litert(function: str, dtype: str) -> Target | None:
    if function not in ("gelu", "gelu_tanh"):
        return None
    interpreter = import_module("ai_edge_litert.interpreter").Interpreter(
        model_content=litert_model(function == "gelu_tanh")
    )

    def run(x: Array) -> Array:
        interpreter.resize_tensor_input(0, [x.size])
        interpreter.allocate_tensors()
        interpreter.set_tensor(0, np.ascontiguousarray(x).ravel())
        interpreter.invoke()
        y: Array = interpreter.get_tensor(1)
        return y.reshape(x.shape)

    return Target("LiteRT", run)


MKL_MODES = {"HA": 2, "LA": 1, "EP": 3}
"""High accuracy, low accuracy, enhanced performance."""


def mkl_gelu(dtype: str, mode: str, threads: int) -> Callable[[Any, Any, Any], None]:
    """x times CdfNorm(x), as a function of a count and two addresses, in the types of ctypes."""
    # For several threads, the layer with the OpenMP runtime that gelu also uses.
    os.environ.setdefault("MKL_THREADING_LAYER", "GNU" if threads > 1 else "SEQUENTIAL")
    files = importlib.metadata.files("mkl") or []
    (path,) = (file.locate() for file in files if file.name.startswith("libmkl_rt.so"))
    library = ctypes.CDLL(str(path))
    library.MKL_Set_Num_Threads(threads)
    prefix = {"float32": "vms", "float64": "vmd"}[dtype]
    cdf, multiply = (getattr(library, prefix + name) for name in ("CdfNorm", "Mul"))
    without_reports = 0x100
    number = ctypes.c_int64(MKL_MODES[mode] | without_reports)

    def run(n: Any, x: Any, y: Any) -> None:
        cdf(n, x, y, number)
        multiply(n, x, y, y, number)

    return run


def _mkl(mode: str, function: str, dtype: str) -> Target | None:
    if function != "gelu":
        return None
    fill = mkl_gelu(dtype, mode, 1)

    def run(x: Array) -> Array:
        x = np.ascontiguousarray(x)
        y = np.empty_like(x)
        fill(ctypes.c_int(x.size), ctypes.c_void_p(x.ctypes.data), ctypes.c_void_p(y.ctypes.data))
        return y

    return Target(f"MKL {mode}", run)


FORMULAS = {
    "SciPy": {
        "gelu": "0.5 * x * (1 + special.erf(x / 2**0.5))",
        "gelu_gate": "special.ndtr(x)",
        "silu": "x * special.expit(x)",
        "silu_gate": "special.expit(x)",
    },
    "SciPy ndtr": {"gelu": "x * special.ndtr(x)"},
    "NumPy": {
        "gelu_tanh": "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))",
        "gelu_sigmoid": "x / (1 + np.exp(-1.702 * x))",
        "silu": "x / (1 + np.exp(-x))",
        "silu_gate": "1 / (1 + np.exp(-x))",
    },
}
"""Expressions for libraries that do not have the function, but have the functions it is made from."""


def _formula(name: str, function: str, dtype: str) -> Target | None:
    if function not in FORMULAS[name]:
        return None
    names = {"np": np}
    if name != "NumPy":
        names["special"] = import_module("scipy.special")
    return Target(name, eval(f"lambda x: {FORMULAS[name][function]}", names))


def numba_gelu(dtype: str, **options: Any) -> Any:
    """A ufunc."""
    root = math.sqrt(2)

    def value(x: Any) -> Any:
        return 0.5 * x * (1 + math.erf(x / root))

    return import_module("numba").vectorize([f"{dtype}({dtype})"], **options)(value)


def _numba(function: str, dtype: str) -> Target | None:
    return Target("Numba", numba_gelu(dtype)) if function == "gelu" else None


def _mlx(function: str, dtype: str) -> Target | None:
    core, nn = import_module("mlx.core"), import_module("mlx.nn")
    core.set_default_device(core.cpu)
    run = {
        "gelu": nn.gelu,
        "gelu_tanh": nn.gelu_approx,
        "gelu_sigmoid": nn.gelu_fast_approx,
        "silu": nn.silu,
    }.get(function)
    if run is None:
        return None

    def evaluated(x: Any) -> Any:
        y = run(x)
        core.eval(y)
        return y

    return Target("MLX", evaluated, core.array)


LIBRARIES = {
    "gelu": Library(_ours, ALL, (), "this library"),
    "gelu:cr": Library(
        _ours_rounded, ("float16", "bfloat16", "float32"), (), "this library, correctly rounded"
    ),
    "jax": Library(_jax, ALL, ("jax",), "jax.nn, compiled for the default device"),
    "litert": Library(_litert, ("float32",), ("ai-edge-litert",), "LiteRT's operator"),
    "mkl": Library(partial(_mkl, "HA"), WIDE, ("mkl",), "x times CdfNorm, high accuracy"),
    "mkl:la": Library(partial(_mkl, "LA"), WIDE, ("mkl",), "the same, low accuracy"),
    "mkl:ep": Library(partial(_mkl, "EP"), WIDE, ("mkl",), "the same, enhanced performance"),
    "mlx": Library(_mlx, ("float32",), ("mlx",), "mlx.nn on the CPU"),
    "numba": Library(_numba, WIDE, ("numba",), "math.erf, vectorized"),
    "numpy": Library(
        partial(_formula, "NumPy"), ("float16", *WIDE), ("numpy",), "formulas with tanh and exp"
    ),
    "onnxruntime": Library(_onnxruntime, ("float32",), ("onnxruntime", "onnx"), "its own operators"),
    "openvino": Library(_openvino, ("float32",), ("openvino",), "its operators"),
    "scipy": Library(partial(_formula, "SciPy"), WIDE, ("scipy",), "formulas with erf and expit"),
    "scipy:ndtr": Library(partial(_formula, "SciPy ndtr"), WIDE, ("scipy",), "x ndtr(x)"),
    "tensorflow": Library(_tensorflow, ALL, ("tensorflow-cpu",), "tf.nn"),
    "torch": Library(partial(_torch, "cpu"), ALL, ("torch",), "torch.nn.functional on the CPU"),
    "torch:cuda": Library(partial(_torch, "cuda"), ALL, ("torch",), "the same on a GPU"),
}


def known(name: str, function: str, dtype: str) -> Target:
    library = LIBRARIES[name]
    if dtype not in library.dtypes:
        raise AuditError(f"{name}: has {', '.join(library.dtypes)}, not {dtype}")
    try:
        target = library.make(function, dtype)
    except ImportError as error:
        raise AuditError(f"{name}: not installed ({error}): pip install 'gelu[peers]'") from None
    if target is None:
        raise AuditError(f"{name}: has no {function}")
    versions = []
    for distribution in library.distributions[:1]:
        try:
            versions.append(importlib.metadata.version(distribution))
        except importlib.metadata.PackageNotFoundError:
            versions.append(import_module(name.split(":")[0]).__version__)
    return target._replace(name=" ".join([target.name, *versions]))


def of_module(text: str) -> Target:
    """package.module:callable"""
    module, _, path = text.partition(":")
    try:
        found: Any = import_module(module)
        for part in path.split("."):
            found = getattr(found, part)
    except (Exception, SystemExit) as error:
        raise AuditError(f"{text}: {type(error).__name__}: {' '.join(str(error).split())}") from None
    if not callable(found):
        raise AuditError(f"{text}: expected a function of one array, got {type(found).__name__}")
    return Target(text, found)


GUARD, GUARDED = 64, 0xA5
"""How many elements beside an output are watched, and what they contain."""

SIGNATURES = ("array", "scalar")
"""void f(const T *x, T *y, size_t n), and T f(T x)"""


def of_library(text: str, dtype: str, signature: str) -> Target:
    """libfoo.so:symbol"""
    path, _, symbol = text.rpartition(":")
    try:
        library = ctypes.CDLL(os.path.abspath(path))
    except OSError as error:
        raise AuditError(f"{path}: {error}") from None
    try:
        function = getattr(library, symbol)
    except AttributeError:
        raise AuditError(f"{path}: has no symbol {symbol}") from None
    form = format_of(dtype)
    if signature == "array":
        function.restype, function.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]

        def run(x: Array) -> Array:
            x = np.ascontiguousarray(x)
            # There is room on both sides, which must stay unchanged.
            memory = np.full(x.size + 2 * GUARD, GUARDED, f"u{x.itemsize}")
            y = memory[GUARD : GUARD + x.size].view(x.dtype)
            y[...] = 0
            function(x.ctypes.data, y.ctypes.data, x.size)
            for side, guard in (("before", memory[:GUARD]), ("behind", memory[GUARD + x.size :])):
                if (guard != GUARDED).any():
                    raise AuditError(f"{symbol}: writes {side} the {x.size} elements of y")
            return y.reshape(x.shape)

        return Target(symbol, run)
    kinds = {"float32": ctypes.c_float, "float64": ctypes.c_double}
    if dtype not in kinds:
        raise AuditError(f"{symbol}: scalar functions are called in float32 and float64, not in {dtype}")
    function.restype, function.argtypes = kinds[dtype], [kinds[dtype]]

    def each(x: Array) -> Array:
        return np.fromiter(map(function, x.ravel().tolist()), form.dtype, x.size).reshape(x.shape)

    return Target(symbol, each)


def of_model(path: str) -> Target:
    try:
        model = Path(path).read_bytes()
        run = _onnx_runner(model, path)
    except OSError as error:
        raise AuditError(f"{path}: {error.strerror or error}") from None
    except ImportError:
        raise AuditError(f"{path}: needs onnxruntime: pip install 'gelu[peers]'") from None
    return Target(Path(path).name, run)


def find(text: str, function: str, dtype: str, signature: str) -> Target:
    """The target that TARGET on the command line means."""
    if text in LIBRARIES:
        return known(text, function, dtype)
    if text.endswith(".onnx"):
        return of_model(text)
    if re.search(r"\.(so[.\d]*|dylib|dll):\w+$", text):
        return of_library(text, dtype, signature)
    if re.fullmatch(r"[\w.]+:[\w.]+", text):
        return of_module(text)
    if text.endswith(".npy"):
        raise AuditError(f"{text}: expected OUT.npy, the results, after it")
    kinds = "package.module:function, libfoo.so:symbol, a .onnx file, IN.npy OUT.npy"
    raise AuditError(f"{text}: expected one of {', '.join(LIBRARIES)}, or {kinds}")

# SPDX-License-Identifier: BSD-3-Clause
"""Evaluate the expressions of names.toml for a library with that library, in a process of its own.

    python peers.py TITLE FILE.npz

writes the results, named by their place in the list and the dtype. Each library has its own process because
these libraries start threads, install handlers and print, and some do not work beside others.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import names
import numpy as np
from names import Array


class Peer(NamedTuple):
    """How to evaluate an expression with a library."""

    scope: Mapping[str, Any]
    """What its names mean."""
    encode: Callable[[Array], Any] = lambda array: array
    decode: Callable[[Any], Any] = lambda result: result
    dtypes: tuple[str, ...] = ("float32", "float64")
    bundled: str = ""


def pytorch() -> Peer:
    torch = import_module("torch")
    return Peer({"torch": torch}, torch.from_numpy)


def jax() -> Peer:
    os.environ["JAX_ENABLE_X64"] = "1"
    jax = import_module("jax")
    return Peer({"jax": jax}, jax.numpy.asarray)


def tensorflow() -> Peer:
    tf = import_module("tensorflow")
    return Peer({"tf": tf}, tf.constant)


def keras() -> Peer:
    # This backend has its own formulas; another backend would call the functions of its library. It converts
    # float64 to float32.
    os.environ["KERAS_BACKEND"] = "numpy"
    return Peer({"keras": import_module("keras")}, dtypes=("float32",))


def _onnx_operator(domain: str, operator: str, run: Callable[[Any, dict[str, Array]], Array]) -> Any:
    """A function that makes a model of one node and runs it."""
    onnx = import_module("onnx")

    def call(*inputs: Array, **attributes: Any) -> Array:
        element = onnx.helper.np_dtype_to_tensor_dtype(inputs[0].dtype)
        feed = {f"x{i}": array for i, array in enumerate(inputs)}
        node = onnx.helper.make_node(operator, list(feed), ["y"], domain=domain, **attributes)
        graph = onnx.helper.make_graph(
            [node],
            operator,
            [onnx.helper.make_tensor_value_info(name, element, [None]) for name in feed],
            [onnx.helper.make_tensor_value_info("y", element, [None])],
        )
        opsets = [onnx.helper.make_opsetid(*pair) for pair in {"": 28, domain: 1 if domain else 28}.items()]
        return run(onnx.helper.make_model(graph, opset_imports=opsets), feed)

    return call


def onnx() -> Peer:
    evaluator = import_module("onnx.reference").ReferenceEvaluator

    def run(model: Any, feed: dict[str, Array]) -> Array:
        result: Array = evaluator(model).run(None, feed)[0]
        return result

    return Peer({operator: _onnx_operator("", operator, run) for operator in ("Gelu", "Swish", "SwiGLU")})


def onnxruntime() -> Peer:
    ort = import_module("onnxruntime")

    def run(model: Any, feed: dict[str, Array]) -> Array:
        session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        result: Array = session.run(None, feed)[0]
        return result

    operators = {
        operator: _onnx_operator("com.microsoft", operator, run)
        for operator in ("Gelu", "BiasGelu", "FastGelu", "QuickGelu")
    }
    # Most of them have no kernel for float64.
    return Peer({"com": SimpleNamespace(microsoft=SimpleNamespace(**operators))}, dtypes=("float32",))


def openvino() -> Peer:
    ov = import_module("openvino")
    factory = import_module("openvino.utils.node_factory").NodeFactory
    core = ov.Core()

    def operator(make: Callable[..., Any]) -> Any:
        def call(x: Array, *attributes: Any) -> Any:
            parameter = import_module("openvino.opset1").parameter([x.size], x.dtype)
            constants = [x.dtype.type(a) if isinstance(a, float) else a for a in attributes]
            model = ov.Model([make(parameter, *constants)], [parameter])
            return core.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})(x)[0]

        return call

    scope = {
        opset: SimpleNamespace(
            **{name: operator(getattr(import_module(f"openvino.{opset}"), name)) for name in operators}
        )
        for opset, operators in {"opset2": ["gelu"], "opset4": ["swish"], "opset7": ["gelu"]}.items()
    }
    # Python has no default for the attribute of Gelu-7; C++ and the model format have one.
    gelu = operator(lambda x: factory("opset7").create("Gelu", [x], {}))
    scope["ov"] = SimpleNamespace(op=SimpleNamespace(v7=SimpleNamespace(Gelu=gelu)))
    return Peer(scope, dtypes=("float32",))


def onednn() -> Peer:
    torch = import_module("torch")
    one = torch.ones(1, 1).to_mkldnn()

    def post_op(name: str, algorithm: str = "") -> Any:
        # A matrix product with 1, of which the activation is the post-op: PyTorch's way to the primitives.
        def call(x: Any, alpha: float = 1) -> Any:
            assert alpha == 1
            column = x.reshape(-1, 1)
            return torch.ops.mkldnn._linear_pointwise(column, one, None, name, [], algorithm).reshape(-1)

        return call

    scope = {
        "dnnl_eltwise_gelu_erf": post_op("gelu", "none"),
        "dnnl_eltwise_gelu_tanh": post_op("gelu", "tanh"),
        "dnnl_eltwise_swish": post_op("swish"),
    }
    version = re.search(r"MKL-DNN v([\d.]+)", torch.__config__.show())
    assert version
    return Peer(scope, torch.from_numpy, dtypes=("float32",), bundled=f"oneDNN {version[1]}")


def ggml() -> Peer:
    libraries = Path(import_module("pywhispercpp").__file__ or "").parent.parent / "pywhispercpp.libs"
    base, cpu = (ctypes.CDLL(str(next(libraries.glob(f"libggml-{part}*")))) for part in ("base", "cpu"))
    pointer = ctypes.c_void_p

    def declared(library: ctypes.CDLL, name: str, result: Any, *parameters: Any) -> Any:
        function = getattr(library, name)
        function.restype, function.argtypes = result, parameters
        return function

    class Parameters(ctypes.Structure):
        _fields_ = (("size", ctypes.c_size_t), ("buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool))

    new_tensor = declared(base, "ggml_new_tensor_1d", pointer, pointer, ctypes.c_int, ctypes.c_int64)
    data = declared(base, "ggml_get_data_f32", ctypes.POINTER(ctypes.c_float), pointer)
    new_graph = declared(base, "ggml_new_graph", pointer, pointer)
    expand = declared(base, "ggml_build_forward_expand", None, pointer, pointer)
    compute = declared(cpu, "ggml_graph_compute_with_ctx", ctypes.c_int, pointer, pointer, ctypes.c_int)

    cpu.ggml_cpu_init()
    context = declared(base, "ggml_init", pointer, Parameters)(Parameters(1 << 28, None, False))
    shape = names.arguments("float32")["x"].shape
    float32 = 0

    def encode(array: Array) -> Any:
        tensor = new_tensor(context, float32, array.size)
        np.ctypeslib.as_array(data(tensor), shape)[:] = array
        return tensor

    def decode(tensor: Any) -> Array:
        graph = new_graph(context)
        expand(graph, tensor)
        assert compute(context, graph, 1) == 0
        return np.ctypeslib.as_array(data(tensor), shape)

    unary = ("gelu", "gelu_erf", "gelu_quick", "silu")
    binary = ("silu_back", "geglu_split", "geglu_erf_split", "geglu_quick_split", "swiglu_split")
    scope = {f"ggml_{name}": declared(base, f"ggml_{name}", pointer, pointer, pointer) for name in unary}
    for name in binary:
        scope[f"ggml_{name}"] = declared(base, f"ggml_{name}", pointer, pointer, pointer, pointer)
    version = declared(base, "ggml_version", ctypes.c_char_p)().decode()
    return Peer({**scope, "ctx": context}, encode, decode, ("float32",), f"ggml {version}")


def transformers() -> Peer:
    torch = import_module("torch")
    package = import_module("transformers")
    configurations = (f"{model}Config" for model in ("Bert", "GPT2", "Gemma2", "CLIPVision", "Llama"))
    scope = {name: getattr(package, name) for name in configurations}
    return Peer({**scope, "ACT2FN": import_module("transformers.activations").ACT2FN}, torch.from_numpy)


def mlx() -> Peer:
    core = import_module("mlx.core")
    core.set_default_device(core.cpu)
    import_module("mlx.nn")
    return Peer({"mlx": import_module("mlx")}, core.array, dtypes=("float32",))


PEERS: dict[str, Callable[[], Peer]] = {
    "PyTorch": pytorch,
    "JAX": jax,
    "TensorFlow": tensorflow,
    "Keras": keras,
    "ONNX": onnx,
    "ONNX Runtime": onnxruntime,
    "OpenVINO": openvino,
    "oneDNN": onednn,
    "ggml": ggml,
    "Hugging Face Transformers": transformers,
    "MLX": mlx,
}


def main(title: str, path: str) -> None:
    (library,) = (library for library in names.LIBRARIES if library.title == title)
    peer = PEERS[title]()
    assert peer.bundled == library.bundled
    results: dict[str, Any] = {}
    for dtype in peer.dtypes:
        for i, name in enumerate(library.names):
            if name.run and not name.release:
                arrays = {key: peer.encode(array) for key, array in names.arguments(dtype).items()}
                result = eval(name.theirs.replace("::", "."), {**peer.scope, **arrays})
                results[f"{i} {dtype}"] = np.asarray(peer.decode(result))
    np.savez(path, **results)


if __name__ == "__main__":
    main(*sys.argv[1:])

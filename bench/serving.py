# SPDX-License-Identifier: BSD-3-Clause
"""ONNX Runtime's own operators and those of this package, each as a model of one node, in turns.

    python bench/serving.py [--shape ROWS COLUMNS] [--threads N ...] [--repeat N]

Times are the shortest of all runs, then their ratio. Threads do not spin while they wait, as that takes CPUs
from others.
"""

from __future__ import annotations

import argparse
import time
from importlib import import_module
from typing import Any

import gelu.onnx
import numpy as np

PAIRS = [
    ("Gelu", "", "gelu"),
    ("QuickGelu", "com.microsoft", "gelu_sigmoid"),
    ("FastGelu", "com.microsoft", "gelu_tanh"),
]
"""Theirs, its domain, and ours."""


def session(operator: str, domain: str, shape: list[int], threads: int) -> Any:
    ort, onnx, helper = map(import_module, ("onnxruntime", "onnx", "onnx.helper"))
    x, y = (helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape) for name in "xy")
    graph = helper.make_graph([helper.make_node(operator, ["x"], ["y"], domain=domain)], "one node", [x], [y])
    opsets = [helper.make_opsetid(*pair) for pair in (("", 20), ("com.microsoft", 1), ("gelu", 1))]
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.register_custom_ops_library(gelu.onnx.library_path())
    model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
    return ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--shape", type=int, nargs=2, default=[4096, 3072])
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeat", type=int, default=100)
    options = parser.parse_args()
    x = np.random.default_rng(0).standard_normal(options.shape, dtype=np.float32)
    y = np.empty_like(x)
    for threads in options.threads:
        for theirs, domain, ours in PAIRS:
            bindings = []
            for name, where in ((theirs, domain), (ours, "gelu")):
                runner = session(name, where, options.shape, threads)
                binding = runner.io_binding()
                binding.bind_cpu_input("x", x)
                binding.bind_output("y", "cpu", 0, np.float32, y.shape, y.ctypes.data)
                bindings.append((runner, binding))
            shortest = [float("inf")] * 2
            for _ in range(options.repeat):
                for i, (runner, binding) in enumerate(bindings):
                    began = time.perf_counter()
                    runner.run_with_iobinding(binding)
                    shortest[i] = min(shortest[i], time.perf_counter() - began)
            first, second = (1e3 * seconds for seconds in shortest)
            both = f"{theirs} {first:.2f} ms, gelu.{ours} {second:.2f} ms"
            print(f"{threads} threads: {both}, {first / second:.2f}")


if __name__ == "__main__":
    main()

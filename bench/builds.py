"""Time one function in several builds of the C library, in turns: what a change gave.

    python bench/builds.py OLD/libgelu.so NEW/libgelu.so [--function gelu_f32] [--isa avx512] [--size 65536]

Prints ns per element, the fastest of many rounds, and the ratio to the first, for N(0,1) and the activations
of bert_preactivations.npy; what they are multiplied by is N(0,1). Pin it to a CPU (taskset -c 1).
"""

from __future__ import annotations

import argparse
import ctypes
import time
from pathlib import Path

import numpy as np

ROUNDS, NANOSECONDS = 300, 2e5
DTYPES = {"f32": np.float32, "f64": np.float64, "f16": np.float16}


def main() -> None:
    parser = argparse.ArgumentParser(description="Time one function in several builds of the C library.")
    parser.add_argument("library", nargs="+", type=Path)
    parser.add_argument("--function", default="gelu_f32", help="its C name (default: gelu_f32)")
    parser.add_argument("--isa", default="avx512", help="(default: avx512)")
    parser.add_argument("--size", type=int, default=65536, help="elements (default: 65536)")
    options = parser.parse_args()
    suffix = options.function.rpartition("_")[2]
    if suffix not in DTYPES:
        parser.error(f"--function: expected a name that ends in one of {', '.join(DTYPES)}, got {suffix!r}")
    product = options.function.rpartition("_")[0].endswith(("_mul", "_backward"))
    functions = []
    for path in options.library:
        library = ctypes.CDLL(str(path.resolve()))
        if library.gelu_set_isa(options.isa.encode()) != 0:
            parser.error(f"--isa: {path} cannot run {options.isa!r} here")
        function = library[options.function]
        function.argtypes = [*[ctypes.c_void_p] * (3 if product else 2), ctypes.c_size_t]
        functions.append(function)
    bert = np.load(Path(__file__).resolve().parent / "bert_preactivations.npy").ravel()
    normal, factors = np.random.default_rng(0).standard_normal((2, options.size))
    factor = factors.astype(DTYPES[suffix])
    for name, source in (("N(0,1)", normal), ("BERT", np.resize(bert[bert.size // 3 :], options.size))):
        x = source.astype(DTYPES[suffix])
        y = np.empty_like(x)
        arrays = [array.ctypes.data for array in ([x, factor, y] if product else [x, y])]
        calls = 1 + int(NANOSECONDS / options.size)
        least = [float("inf")] * len(functions)
        for _ in range(ROUNDS):
            for i, function in enumerate(functions):
                start = time.perf_counter_ns()
                for _ in range(calls):
                    function(*arrays, options.size)
                least[i] = min(least[i], (time.perf_counter_ns() - start) / calls / options.size)
        print(f"{name:8}", "  ".join(f"{t:.4f} ({t / least[0]:.3f})" for t in least))


if __name__ == "__main__":
    main()

"""Time functions in several builds of the C library, in turns: what a change gave.

    python bench/builds.py OLD/libgelu.so NEW/libgelu.so --function gelu_f32 gelu_mul_f32 --size 64Ki 16Mi
    python bench/builds.py OLD/libgelu.so NEW/libgelu.so --threads 1 2 --size 16Mi

Prints ns per element, the fastest of many rounds, and the ratio to the first build, for N(0,1) and the
activations of bert_preactivations.npy; further inputs are N(0,1). --threads calls the _parallel
function. The process keeps to the last CPUs, as many as there are threads.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BERT = Path(__file__).with_name("bert_preactivations.npy")
BATCH = 2e5
"""Nanoseconds that calls of one build take in one round, at least."""
FEWEST_ROUNDS = 15
UNITS = {"": 1, "Ki": 1 << 10, "Mi": 1 << 20}


def bits_of_bfloat16(x: NDArray[np.float64]) -> NDArray[np.uint16]:
    return (x.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)


CONVERT = {
    "f64": lambda x: x.astype(np.float64),
    "f32": lambda x: x.astype(np.float32),
    "f32cr": lambda x: x.astype(np.float32),
    "f16": lambda x: x.astype(np.float16),
    "bf16": bits_of_bfloat16,
}


def elements(text: str) -> int:
    number = text.rstrip("KMi")
    return int(number) * UNITS[text[len(number) :]]


# Forms, by how the C name without the type ends: the longest first.
INPUTS = {"_bias_backward": 3, "_backward_add": 3, "_backward": 2, "_bias": 2, "_mul": 2}


def inputs_of(name: str) -> int:
    """How many input arrays a function has, by its C name without the type."""
    return next((inputs for ending, inputs in INPUTS.items() if name.endswith(ending)), 1)


class Build:
    """One function of one build of the library."""

    def __init__(self, library: ctypes.CDLL, function: str, threads: int | None) -> None:
        inputs = inputs_of(function.rpartition("_")[0])
        self.call = library[function if threads is None else f"{function}_parallel"]
        self.call.argtypes = [*[ctypes.c_void_p] * (inputs + 1), ctypes.c_size_t]
        self.last = [] if threads is None else [threads]
        if threads is not None:
            self.call.argtypes += [ctypes.c_int]

    def nanoseconds(self, arrays: list[int], n: int, calls: int) -> float:
        """Of one call."""
        start = time.perf_counter_ns()
        for _ in range(calls):
            self.call(*arrays, n, *self.last)
        return (time.perf_counter_ns() - start) / calls


def fastest(builds: list[Build], arrays: list[int], n: int, seconds: float) -> list[float]:
    calls = 1 + int(BATCH / n)
    least, rounds = [float("inf")] * len(builds), 0
    end = time.perf_counter() + seconds
    while rounds < FEWEST_ROUNDS or time.perf_counter() < end:
        order = range(len(builds))
        for i in reversed(order) if rounds % 2 else order:
            least[i] = min(least[i], builds[i].nanoseconds(arrays, n, calls))
        rounds += 1
    return least


def main() -> None:
    parser = argparse.ArgumentParser(description="Time functions in several builds of the C library.")
    parser.add_argument("library", nargs="+", type=Path)
    parser.add_argument("--function", nargs="+", default=["gelu_f32"], help="C names (default: gelu_f32)")
    parser.add_argument("--isa", default="avx512", help="(default: avx512)")
    parser.add_argument(
        "--size", nargs="+", default=["64Ki"], help="elements: 500, 64Ki, 16Mi (default: 64Ki)"
    )
    parser.add_argument("--threads", nargs="+", type=int, help="call the _parallel functions with so many")
    parser.add_argument("--seconds", type=float, default=1, help="for each line (default: 1)")
    options = parser.parse_args()
    for name in options.function:
        if name.rpartition("_")[2] not in CONVERT:
            parser.error(
                f"--function: expected a name that ends in one of {', '.join(CONVERT)}, got {name!r}"
            )
    try:
        sizes = [elements(text) for text in options.size]
    except (ValueError, KeyError):
        parser.error(f"--size: expected numbers like 500, 64Ki, 16Mi, got {' '.join(options.size)!r}")
    libraries = [ctypes.CDLL(str(path.resolve())) for path in options.library]
    for path, library in zip(options.library, libraries, strict=True):
        if library.gelu_set_isa(options.isa.encode()) != 0:
            parser.error(f"--isa: {path} cannot run {options.isa!r} here")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-max(options.threads or [1]) :])

    largest = max(sizes)
    bert = np.load(BERT).ravel()
    normal, factor = np.random.default_rng(0).standard_normal((2, largest))
    sources = {"N(0,1)": normal, "BERT": np.resize(bert[bert.size // 3 :], largest)}
    for function in options.function:
        name, _, suffix = function.rpartition("_")
        second = CONVERT[suffix](factor)
        for source, numbers in sources.items():
            x = CONVERT[suffix](numbers)
            y = np.zeros_like(x)
            inputs = [x, second, second][: inputs_of(name)]
            arrays = [array.ctypes.data for array in (*inputs, y)]
            for threads in options.threads or [None]:
                builds = [Build(library, function, threads) for library in libraries]
                for text, n in zip(options.size, sizes, strict=True):
                    least = [t / n for t in fastest(builds, arrays, n, options.seconds)]
                    what = f"{function:24} {source:7} {text:>6} {f'{threads} threads' if threads else '':10}"
                    print(what, "  ".join(f"{t:.4f} ({t / least[0]:.3f})" for t in least), flush=True)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: BSD-3-Clause
"""What the benchmarks share: inputs, and statements timed alternately in one process."""

from __future__ import annotations

import contextlib
import functools
import importlib
import os
import time
import timeit
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import gelu
import numpy as np
from gelu import _ufuncs
from gelu._registry import Function
from numpy.typing import NDArray

Array = NDArray[Any]
Times = NDArray[np.float64]

BERT = Path(__file__).with_name("bert_preactivations.npy")
BATCH = 3e-4
"""The least seconds that a statement runs in one round: long compared with the clock's resolution."""
MIN_ROUNDS = 7
KI, MI = 1 << 10, 1 << 20


def size(n: int) -> str:
    return f"{n // MI} Mi" if n >= MI else f"{n // KI} Ki" if n >= KI else str(n)


def normal(n: int, dtype: str, seed: int = 0) -> Array:
    return np.random.default_rng(seed).standard_normal(n).astype(dtype)


def bert(n: int, dtype: str) -> Array:
    """The file repeated, from its second layer on: this has the most tail elements, and sizes smaller than
    the file use it first."""
    layers = np.load(BERT)
    return np.resize(np.roll(layers, -1, axis=0), n).astype(dtype)


def wide(n: int, dtype: str) -> Array:
    return (3 * normal(n, "float64")).astype(dtype)


def uniform(low: float, high: float, n: int, dtype: str) -> Array:
    return np.random.default_rng(0).uniform(low, high, n).astype(dtype)


def tail(n: int, dtype: str) -> Array:
    return uniform(-14, -5, n, dtype)


def with_nan(n: int, dtype: str) -> Array:
    x = normal(n, dtype)
    x[np.random.default_rng(2).random(n) < 0.01] = np.nan
    return x


SUBNORMAL = {
    "float16": (-5.6, -4.2),
    "bfloat16": (-13.5, -13.2),
    "float32": (-14.3, -13.2),
    "float64": (-38.5, -37.7),
}
"""By dtype: arguments at which exact GELU is subnormal."""


def subnormal(n: int, dtype: str) -> Array:
    return uniform(*SUBNORMAL[dtype], n, dtype)


INPUTS: dict[str, Callable[[int, str], Array]] = {
    "N(0,1)": normal,
    "N(0,3)": wide,
    "uniform(-10,10)": functools.partial(uniform, -10, 10),
    "-|N(0,1)|": lambda n, dtype: -np.abs(normal(n, dtype)),
    "BERT": bert,
    "tail": tail,
    "1% NaN": with_nan,
    "subnormal results": subnormal,
}
"""N(0,3) has the standard deviation 3; tail is uniform(-14,-5)."""


def optional(name: str) -> Any:
    """The module, or None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


special = optional("scipy.special")
torch = optional("torch")
if torch:
    torch.set_num_threads(1)

HALVES = ["float16", "bfloat16"] if optional("ml_dtypes") else ["float16"]
DTYPES = ["float32", "float64", *HALVES]

FUNCTIONS = list(_ufuncs.functions.values())
ROUNDED = list(gelu.cr.functions.values())
"""The same, correctly rounded. In the 16-bit dtypes they are the same code."""

# What statements may use, beside the arrays of operands().
NAMES = {"np": np, "special": special, "torch": torch, "cr": gelu.cr}
NAMES |= {name: getattr(gelu, name) for name in gelu.__all__}

PEERS = ["np.copyto(y, x)", "np.maximum(x, 0, out=y)"]
if special:
    PEERS += ["x * special.ndtr(x)", "0.5 * x * (1 + special.erf(x / 2**0.5))"]
if torch:
    PEERS += ["torch.nn.functional.gelu(a, out=b)"]

PYTORCH = {
    "gelu": "torch.nn.functional.gelu(a, out=b)",
    "gelu_gate": "torch.special.ndtr(a, out=b)",
    "gelu_backward": "torch.ops.aten.gelu_backward.grad_input(c, a, grad_input=b)",
    "gelu_tanh": "torch.nn.functional.gelu(a, approximate='tanh', out=b)",
    "gelu_tanh_backward": "torch.ops.aten.gelu_backward.grad_input(c, a, approximate='tanh', grad_input=b)",
    # torch.nn.functional.silu calls this; only this takes out=, as gelu does.
    "silu": "torch._C._nn.silu(a, out=b)",
    "silu_gate": "torch.sigmoid(a, out=b)",
    "silu_backward": "torch.ops.aten.silu_backward.grad_input(c, a, grad_input=b)",
}
"""The functions that PyTorch has, too, by their names in gelu; empty where PyTorch is not installed."""
if not torch:
    PYTORCH = {}

ARGUMENTS = {
    "value": "x",
    "grad": "x",
    "gate": "x",
    "backward": "x, dy",
    "mul": "x, up",
    "bias": "x, bias",
    "bias_backward": "x, bias, dy",
    "backward_add": "x, dy, acc",
}
"""By form; the names are those of named()."""


def call(function: Function) -> str:
    return f"{function.path}({ARGUMENTS[function.form]}, out=y)"


def tensor(array: Array) -> Any:
    """The same memory for PyTorch, which does not know NumPy's bfloat16."""
    if array.dtype.name == "bfloat16":
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def named(x: Array, second: Array) -> dict[str, Any]:
    """What statements may use: x; the second argument, as dy, up and bias; acc, one more; and y to write to.
    For PyTorch, the same memory as a, c and b."""
    y = np.empty_like(x)
    tensors = {"a": tensor(x), "b": tensor(y), "c": tensor(second)} if torch else {}
    return {"x": x, "dy": second, "up": second, "bias": second, "acc": second[::-1].copy(), "y": y, **tensors}


@functools.lru_cache(maxsize=3)
def operands(source: str, n: int, dtype: str) -> dict[str, Any]:
    """With x from one of INPUTS."""
    return named(INPUTS[source](n, dtype), normal(n, dtype, seed=1))


class Work(NamedTuple):
    """A statement, and the settings it runs under."""

    code: str
    names: dict[str, Any]
    isa: str = gelu.available_isas()[0]
    threads: int = 1
    warm: float = 0
    """The least seconds that it runs without being timed, before each measurement. Several threads need this:
    the threads of the statement before keep spinning for a while, and its own threads, which wake up on one
    CPU, each get their own CPU only after some milliseconds."""

    def seconds(self, timer: timeit.Timer, calls: int) -> float:
        gelu.set_isa(self.isa)
        if torch:
            # PyTorch may share its OpenMP with gelu, which obeys a limit that PyTorch sets.
            torch.set_num_threads(self.threads)
        with gelu.set_num_threads(self.threads):
            end = time.perf_counter() + self.warm
            if calls > 1:
                timer.timeit(1)  # what ran before left its own arrays in the caches
            while time.perf_counter() < end:
                timer.timeit(1)
            return timer.timeit(calls)


def measure(works: list[Work], budget: float) -> Times:
    """Seconds per call, one row per round, one column per statement. Every round runs each statement once,
    forwards or backwards, so that other work on the machine affects all in the same way."""
    before = gelu.isa()
    timers = [timeit.Timer(work.code, globals=NAMES | work.names) for work in works]
    calls = []
    for work, timer in zip(works, timers, strict=True):
        work.seconds(timer, 1)  # pages, caches, threads
        calls.append(1 + int(BATCH / work.seconds(timer, 2) * 2))
    rounds: list[list[float]] = []
    end = time.perf_counter() + budget
    while len(rounds) < MIN_ROUNDS or time.perf_counter() < end:
        order = range(len(works))
        turn = [0.0] * len(works)
        for i in reversed(order) if len(rounds) % 2 else order:
            turn[i] = works[i].seconds(timers[i], calls[i]) / calls[i]
        rounds.append(turn)
    gelu.set_isa(before)
    return np.array(rounds)


@contextlib.contextmanager
def pinned(count: int) -> Iterator[None]:
    """Keep this thread, and those it starts, on so many of its CPUs: the last ones, as interrupts prefer the
    first. Where the system has no affinity, nothing changes."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[-count:])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    return "unknown processor"


def machine() -> str:
    """The processor and the libraries that were measured."""
    versions = [f"gelu {gelu.__version__}", f"NumPy {np.__version__}"]
    for title, module in [("SciPy", optional("scipy")), ("PyTorch", torch)]:
        if module:
            versions.append(f"{title} {module.__version__}")
    return f"{processor()}; {', '.join(versions)}"

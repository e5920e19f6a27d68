# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu`: what runs here, how fast, and how exact, compared with the usual ways to compute GELU."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import gelu

SIZE = 1 << 24
ROUNDS = 5

Array = NDArray[np.float32]


class Candidate(NamedTuple):
    """One row of the table."""

    label: str
    run: Callable[[Array, Array], Any]
    """Computes from the first array into the second, or returns a new one."""
    is_gelu: bool = True
    threads: int | None = None
    inputs: int = 1
    """How many elements of the first array are read for each result."""


HALF = 2048
"""Columns of the gate, and of the array that it is multiplied by; both are side by side in the rows of one
array."""


def swiglu(x: Array, y: Array) -> None:
    rows = x.reshape(-1, 2 * HALF)
    gelu.silu_mul(rows[:, :HALF], rows[:, HALF:], out=y[: x.size // 2].reshape(-1, HALF))


def candidates() -> list[Candidate]:
    rows = [Candidate("gelu(x, out=y), 1 thread", lambda x, y: gelu.gelu(x, out=y), threads=1)]
    threads = gelu.get_num_threads()
    if threads > 1:
        label = f"gelu(x, out=y), {threads} threads"
        rows.append(Candidate(label, lambda x, y: gelu.gelu(x, out=y), threads=threads))
    label = f"cr.gelu(x, out=y), {threads} thread{'s' * (threads > 1)}"
    rows.append(Candidate(label, lambda x, y: gelu.cr.gelu(x, out=y)))
    label = f"silu_mul of halves, {threads} thread{'s' * (threads > 1)}"
    rows += [
        Candidate(label, swiglu, is_gelu=False, inputs=2),
        Candidate("np.copyto(y, x)", lambda x, y: np.copyto(y, x), is_gelu=False),
        Candidate("np.maximum(x, 0, out=y)", lambda x, y: np.maximum(x, 0, out=y), is_gelu=False),
    ]
    try:
        from scipy.special import erf, ndtr
    except ImportError:
        return rows
    root = math.sqrt(2)
    return [
        *rows,
        Candidate("0.5*x*(1 + erf(x/sqrt(2)))", lambda x, y: 0.5 * x * (1 + erf(x / root))),
        Candidate("x*ndtr(x)", lambda x, y: x * ndtr(x)),
    ]


def seconds(row: Candidate, x: Array, y: Array) -> float:
    threads = row.threads or gelu.get_num_threads()
    with gelu.set_num_threads(threads):
        start = time.perf_counter()
        row.run(x, y)
        return time.perf_counter() - start


def best_times(rows: list[Candidate], x: Array, y: Array) -> list[float]:
    """Seconds of each row: the best of several rounds. In each round every row runs once."""
    times = [[seconds(row, x, y) for row in rows] for _ in range(ROUNDS)]
    return [min(column) for column in zip(*times, strict=True)]


def sample() -> Array:
    """Arguments over the whole range of interest: the tail down to where results underflow, and tiny
    arguments."""
    tail = np.linspace(-14.5, 6, 100_001)
    powers = 2.0 ** np.arange(-149, 4)
    return np.concatenate([tail, powers, -powers]).astype(np.float32)


def worst_ulp(row: Candidate, x: Array) -> tuple[float, float]:
    """The worst error in ULP and its argument, against float64 and the C library's erfc."""
    y = np.empty_like(x)
    result = row.run(x, y).astype(np.float64)
    exact = np.array([0.5 * v * math.erfc(-v / math.sqrt(2)) for v in x.tolist()])
    exponent = np.frexp(exact)[1] - 1
    spacing = np.ldexp(1.0, np.maximum(exponent, -126) - 23)
    error = np.abs(result - exact) / spacing
    worst = int(np.argmax(error))
    return float(error[worst]), float(x[worst])


def run() -> int:
    """Print the report; returns the exit status."""
    print(f"gelu {gelu.__version__}, NumPy {np.__version__}")
    print(f"instruction sets: {', '.join(gelu.available_isas())}; in use: {gelu.isa()}")
    print(f"threads: {gelu.get_num_threads()}\n", flush=True)
    rows = candidates()
    x = np.random.default_rng(0).standard_normal(SIZE, dtype=np.float32)
    y = np.empty_like(x)
    print(f"{SIZE >> 20} Mi float32 values from N(0, 1), best of {ROUNDS} rounds; GB/s: read and written")
    print(f"{'':30} {'ns/element':>10} {'GB/s':>7} {'worst ULP':>10}  at x =")
    few = sample()
    for row, best in zip(rows, best_times(rows, x, y), strict=True):
        count = SIZE // row.inputs
        rate = (row.inputs + 1) * count * x.itemsize / best / 1e9
        line = f"{row.label:30} {best / count * 1e9:10.3f} {rate:7.1f}"
        if row.is_gelu:
            ulp, at = worst_ulp(row, few)
            line += f" {ulp:10.3g}  {at:.9g}"
        print(line)
    if not any("erf" in row.label for row in rows):
        print("(With SciPy installed, its erf and ndtr are compared, too.)")
    return 0

# SPDX-License-Identifier: BSD-3-Clause
"""What a call costs from compiled code: loops and arrays in functions that Numba compiles, and SciPy's quad.

    python bench/callers.py [--elements N] [--rounds N]

Needs Numba and SciPy. Prints ns per element on one thread, and the ratio to the loop with the formula; then
the time of an integral. All of a table is timed in turns, and the fastest round counts.
"""

from __future__ import annotations

import argparse
import functools
import math
import time
from collections.abc import Callable
from typing import Any

import gelu
import numba
import numpy as np
from numpy.typing import NDArray
from scipy import LowLevelCallable, integrate
from timing import machine, pinned

Array = NDArray[Any]


def compiled_loops() -> dict[str, Callable[[Array, Array], object]]:
    def formula(x: Array, y: Array) -> None:
        for i in range(x.size):
            y[i] = 0.5 * x[i] * (1 + math.erf(x[i] / math.sqrt(2)))

    def each(x: Array, y: Array) -> None:
        for i in range(x.size):
            y[i] = gelu.gelu(x[i])

    def whole(x: Array, y: Array) -> None:
        gelu.gelu(x, y)

    return {
        "y[i] = 0.5 * x[i] * (1 + math.erf(x[i] / math.sqrt(2))) in njit": numba.njit(formula),
        "y[i] = gelu.gelu(x[i]) in njit": numba.njit(each),
        "gelu.gelu(x, y) in njit": numba.njit(whole),
        "gelu.gelu(x, y)": lambda x, y: gelu.gelu(x, y),
    }


def integrals() -> dict[str, Callable[[], object]]:
    low_level = LowLevelCallable(gelu.capsule("gelu_one_f64"))
    return {
        "quad(gelu.gelu, -3, 3)": lambda: integrate.quad(gelu.gelu, -3, 3),
        'quad(LowLevelCallable(gelu.capsule("gelu_one_f64")), -3, 3)': lambda: integrate.quad(
            low_level, -3, 3
        ),
    }


def fastest(contestants: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Seconds."""
    best = dict.fromkeys(contestants, math.inf)
    for run in contestants.values():
        run()
    for _ in range(rounds):
        for name, run in contestants.items():
            start = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--elements", type=int, default=1 << 20)
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    print(f"{machine()}, Numba {numba.__version__}; {gelu.isa()}; {options.elements} elements of N(0,1)")
    loops = compiled_loops()
    with gelu.set_num_threads(1), pinned(1):
        for dtype in (np.float32, np.float64):
            x = np.random.default_rng(0).standard_normal(options.elements).astype(dtype)
            y = np.empty_like(x)
            calls: dict[str, Callable[[], object]] = {
                name: functools.partial(run, x, y) for name, run in loops.items()
            }
            times = fastest(calls, options.rounds)
            first = next(iter(times.values()))
            print(np.dtype(dtype).name)
            for name, seconds in times.items():
                print(f"  {seconds / x.size * 1e9:8.2f}  {seconds / first:5.2f}  {name}")
    for name, seconds in fastest(integrals(), 1000).items():
        print(f"  {seconds * 1e6:8.1f} us  {name}")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: BSD-3-Clause
"""Calls on several threads, while the machine is idle and while other processes keep CPUs busy.

    python bench/load.py                      # all threads, one busy neighbour; 1 minute
    python bench/load.py --busy 2 --seconds 10 --size 64Ki 1Mi

Prints, for one thread and for several, the median, mean and 99th percentile of the time of a call in
microseconds, and the ratios of several threads to one. The two run alternately for a quarter of a second
each, because a busy neighbour disturbs for milliseconds at a time. `--libgelu` takes builds of the C library
in place of the installed package.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import gelu
import numpy as np
from builds import elements
from timing import Array, normal

TURN = 0.25
"""Seconds."""

Call = Callable[[], object]


@contextlib.contextmanager
def neighbours(count: int) -> Iterator[None]:
    """Runs so many processes that only keep a CPU busy."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        if busy:
            time.sleep(0.5)
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def durations(call: Call, seconds: float) -> list[int]:
    """Nanoseconds of each of the calls that can be made in `seconds`."""
    taken = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter_ns()
        call()
        taken.append(time.perf_counter_ns() - start)
    return taken


def call_of(library: ctypes.CDLL | None, x: Array, y: Array, threads: int) -> Call:
    """gelu of x to y, both of which must outlive the calls."""
    if library is None:
        return lambda: gelu.gelu(x, out=y)
    function = library.gelu_f32_parallel
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    arguments = x.ctypes.data, y.ctypes.data, x.size, threads
    return lambda: function(*arguments)


def measure(calls: list[Call], threads: list[int], seconds: float) -> list[list[float]]:
    taken: list[list[int]] = [[] for _ in calls]
    end = time.perf_counter() + seconds * len(calls)
    while time.perf_counter() < end:
        for i, call in enumerate(calls):
            with gelu.set_num_threads(threads[i]):
                taken[i] += durations(call, TURN)
    return [[float(np.median(t)), float(np.mean(t)), float(np.percentile(t, 99))] for t in taken]


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Time calls on several threads, idle and beside busy processes."
    )
    parser.add_argument("--threads", type=int, default=gelu.get_num_threads(), help="(default: all)")
    parser.add_argument("--busy", type=int, default=1, help="processes that keep a CPU busy (default: 1)")
    parser.add_argument(
        "--size", nargs="+", default=["16Ki", "64Ki", "128Ki", "1Mi"], help="elements: 500, 64Ki"
    )
    parser.add_argument("--seconds", type=float, default=3, help="for each figure (default: 3)")
    parser.add_argument("--libgelu", nargs="*", default=[], help="builds of the C library to time instead")
    options = parser.parse_args()
    if options.threads < 2:
        parser.error(f"--threads: expected at least 2, got {options.threads}")
    threads = [1, options.threads]
    libraries: list[ctypes.CDLL | None] = [ctypes.CDLL(path) for path in options.libgelu] or [None]
    print(f"gelu, float32, {gelu.isa()}; us per call: median, mean, 99th percentile")
    for busy in (0, options.busy):
        with neighbours(busy):
            for text in options.size:
                for number, library in enumerate(libraries):
                    x = normal(elements(text), "float32")
                    y = np.empty_like(x)
                    calls = [call_of(library, x, y, count) for count in threads]
                    one, team = measure(calls, threads, options.seconds)
                    name = "" if library is None else f"build {number + 1}"
                    print(f"{'busy' if busy else 'idle'} {text:>6} {name}", end="")
                    for count, times in zip(threads, (one, team), strict=True):
                        print(
                            f"  {count} thread{'s' * (count > 1)}",
                            *(f"{t / 1e3:8.1f}" for t in times),
                            end="",
                        )
                    print("  ratio", *(f"{t / o:.2f}" for t, o in zip(team, one, strict=True)), flush=True)


if __name__ == "__main__":
    main()

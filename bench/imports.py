# SPDX-License-Identifier: BSD-3-Clause
"""The time of `import gelu` beside that of `import numpy`: new processes in turn, the minimum of each."""

from __future__ import annotations

import subprocess
import sys
import time

ROUNDS = 15


def seconds(module: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    rounds = [(seconds("numpy"), seconds("gelu")) for _ in range(ROUNDS + 1)][1:]  # the first reads the files
    numpy, gelu = (min(times) for times in zip(*rounds, strict=True))
    print(f"numpy {numpy * 1e3:.0f} ms, gelu {gelu * 1e3:.0f} ms, ratio {gelu / numpy:.2f}")

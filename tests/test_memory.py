# SPDX-License-Identifier: BSD-3-Clause
"""In place, no call takes memory that grows with the array."""

from __future__ import annotations

import subprocess
import sys

import pytest

# In a process of its own, because the peak is that of the whole process. Memory that NumPy takes is traced;
# other memory raises the peak. A short call comes first, as a first call may take memory of its own.
TRACE = """
import operator, resource, sys, tracemalloc
import numpy as np, gelu

gelu.set_num_threads(int(sys.argv[1]))
function = operator.attrgetter(sys.argv[2])(gelu)
x = np.full(1 << 26, -1.25, np.float32)
function(x[: 1 << 20], out=x[: 1 << 20])
tracemalloc.start()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
function(x, out=x)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, tracemalloc.get_traced_memory()[1])
assert x[0] != x[1 << 20] < 0
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the peak is in other units")
@pytest.mark.parametrize(("threads", "path"), [(1, "gelu"), (2, "gelu"), (2, "cr.gelu")])
def test_no_allocation_in_place(threads: int, path: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TRACE, str(threads), path],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    peak_kib, traced = map(int, done.stdout.split())
    assert peak_kib <= 1024
    assert traced <= 16 << 10

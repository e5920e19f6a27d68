# SPDX-License-Identifier: BSD-3-Clause
"""How many threads run; they are counted."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import gelu
import numpy as np
import pytest
from support import CPUS, LARGE, OPENMP, arguments, assert_same_bits

# The beginning of the scripts below. New threads of a process stay, as OpenMP keeps its pool. OpenBLAS, which
# comes with NumPy, has a pool of its own that it ends at a fork.
COUNT = f"""
import os
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
import gelu

def tasks():
    return len(os.listdir("/proc/self/task"))

LARGE = {LARGE}
x = np.linspace(-9, 9, LARGE, dtype=np.float32)
before = tasks()
"""

Script = Callable[..., str]


def started(script: Script, call: str, **variables: str) -> int:
    """How many threads `call` starts in a new process."""
    return int(script(f"{COUNT}\n{call}\nprint(tasks() - before)", **variables))


# -- set_num_threads, get_num_threads -----------------------------------------------------------------------


def test_set_and_restore(two_threads: None) -> None:
    before = gelu.get_num_threads()
    with gelu.set_num_threads(2) as nothing:
        assert nothing is None
        assert gelu.get_num_threads() == 2
        with gelu.set_num_threads(1):
            assert gelu.get_num_threads() == 1
        assert gelu.get_num_threads() == 2
    assert gelu.get_num_threads() == before


def test_restored_after_an_exception() -> None:
    before = gelu.get_num_threads()
    with pytest.raises(KeyError), gelu.set_num_threads(1):
        raise KeyError
    assert gelu.get_num_threads() == before


def test_as_a_plain_call(script: Script, two_threads: None) -> None:
    out = script(
        "import gelu; gelu.set_num_threads(1); print(gelu.get_num_threads());"
        "gelu.set_num_threads(2); print(gelu.get_num_threads())"
    )
    assert out.split() == ["1", "2"]


def test_never_more_than_the_machine_gives() -> None:
    for n in (CPUS, CPUS + 1, 10**6, 10**100):
        with gelu.set_num_threads(n):
            assert gelu.get_num_threads() == (CPUS if OPENMP else 1)
    assert len(os.sched_getaffinity(0)) >= CPUS


@pytest.mark.parametrize("n", [0, -1, -(10**100)])
def test_too_few(n: int) -> None:
    with pytest.raises(ValueError, match=f"^n must be at least 1, not {n}$"):
        gelu.set_num_threads(n)


@pytest.mark.parametrize("n", [1.0, "2", None, [1]])
def test_not_an_integer(n: Any) -> None:
    with pytest.raises(TypeError, match=f"^n must be an integer, not {type(n).__name__}$"):
        gelu.set_num_threads(n)


def test_numpy_integer() -> None:
    with gelu.set_num_threads(np.int64(1)):
        assert gelu.get_num_threads() == 1


# -- Who runs -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call",
    [
        "gelu.gelu(x)",
        "gelu.gelu(x, out=x)",
        "gelu.gelu(x.astype(float))",
        "gelu.gelu(x.reshape(1024, -1))",
        "gelu.gelu(x.reshape(1024, -1).T)",
        "gelu.gelu(x[::-1])",
        "gelu.gelu(x[::2])",
        "gelu.gelu(x.reshape(1024, -1)[:, :-1])",
        "gelu.gelu(x.reshape(2, -1)[:, ::2])",
        "gelu.silu_mul(x.reshape(1024, -1)[:, ::2], x.reshape(1024, -1)[:, 1::2])",
        "gelu.gelu(x, where=x > 0, out=x)",
    ],
)
def test_two_threads_run(script: Script, two_threads: None, call: str) -> None:
    assert started(script, f"gelu.set_num_threads(2); {call}") == 1


@pytest.mark.parametrize(
    "call",
    [
        "gelu.gelu(x[:8192])",
        "gelu.gelu(x[:16384].reshape(2, -1)[:, ::2])",
        "gelu.gelu(x.astype('>f4'))",
        "gelu.gelu(np.arange(LARGE))",
        "gelu.gelu(x, where=np.arange(LARGE) % 9000 > 0, out=x)",
        "gelu.gelu(1.0)",
    ],
)
def test_one_thread_where_two_gain_nothing(script: Script, two_threads: None, call: str) -> None:
    """NumPy passes cast operands in buffers of at most 8192 elements, masked ones in runs: too short to
    share."""
    assert started(script, f"gelu.set_num_threads(2); {call}") == 0


def test_one_thread_when_set(script: Script) -> None:
    assert started(script, "with gelu.set_num_threads(1): gelu.gelu(x)") == 0


def test_threads_give_the_same_bits(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(LARGE + 17, dtype)
    with gelu.set_num_threads(1):
        expected = function(x)
    for n in (2, 3, 1000):
        with gelu.set_num_threads(n):
            assert_same_bits(function(x), expected)


def test_no_floating_point_warning_from_threads(function: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(LARGE, dtype)
    with gelu.set_num_threads(2), np.errstate(all="raise"):
        function(x)


@pytest.mark.parametrize("n", [(1 << 15) - 1, 1 << 15, (1 << 15) + 1, 100_003])
@pytest.mark.parametrize("offset", [0, 1, 5])
def test_borders_between_threads(function: np.ufunc, dtype: np.dtype, n: int, offset: int) -> None:
    x = arguments(n + offset, dtype)[offset:]
    out = np.full(n + 2 * offset + 2, 7, dtype)
    with gelu.set_num_threads(1):
        expected = function(x)
    function(x, out=out[offset + 1 : offset + 1 + n])
    assert_same_bits(out[offset + 1 : offset + 1 + n], expected)
    assert (np.delete(out, np.s_[offset + 1 : offset + 1 + n]) == 7).all()


def test_from_several_python_threads(function: np.ufunc) -> None:
    x = arguments(LARGE, np.dtype(np.float32))
    expected = function(x)
    barrier = threading.Barrier(4)

    def work(i: int) -> Any:
        barrier.wait()
        return function(x[i:])

    with ThreadPoolExecutor(4) as pool:
        for i, y in enumerate(pool.map(work, range(4))):
            assert_same_bits(y, expected[i:])


# -- Who limits ---------------------------------------------------------------------------------------------


def test_openmp_variable(script: Script, two_threads: None) -> None:
    assert started(script, "gelu.gelu(x)", OMP_NUM_THREADS="1") == 0
    assert started(script, "gelu.gelu(x)", OMP_NUM_THREADS="2") == 1


@pytest.mark.parametrize("prepare", ["", "gelu.set_num_threads(2)"])
def test_openmp_limit(script: Script, two_threads: None, prepare: str) -> None:
    """OMP_THREAD_LIMIT is not part of omp_get_max_threads()."""
    call = f"{prepare}\ngelu.gelu(x)\nassert gelu.get_num_threads() == {{}}"
    assert started(script, call.format(1), OMP_THREAD_LIMIT="1") == 0
    assert started(script, call.format(2), OMP_THREAD_LIMIT="2", OMP_NUM_THREADS="2") == 1


def test_own_variable(script: Script, two_threads: None) -> None:
    assert started(script, "gelu.gelu(x)", GELU_NUM_THREADS="1") == 0
    assert started(script, "gelu.gelu(x)", GELU_NUM_THREADS="2") == 1
    assert started(script, "gelu.gelu(x)", GELU_NUM_THREADS="2", OMP_NUM_THREADS="1") == 1
    assert started(script, "gelu.set_num_threads(2); gelu.gelu(x)", GELU_NUM_THREADS="1") == 1


def test_openmp_settings_are_left_alone(script: Script) -> None:
    out = script(
        f"{COUNT}\nimport threadpoolctl\n"
        "def openmp(): return [l['num_threads'] for l in threadpoolctl.threadpool_info()"
        " if l['user_api'] == 'openmp']\n"
        "environment, threads = dict(os.environ), openmp()\n"
        "with gelu.set_num_threads(1): gelu.gelu(x)\n"
        "gelu.gelu(x)\n"
        "print(environment == dict(os.environ), threads == openmp())"
    )
    assert out.split() == ["True", "True"]


@pytest.mark.parametrize("prepare", ["", "gelu.set_num_threads(2)"])
def test_threadpoolctl(script: Script, two_threads: None, prepare: str) -> None:
    out = script(
        f"{COUNT}\n{prepare}\n"
        "from threadpoolctl import threadpool_limits\n"
        "with threadpool_limits(1):\n"
        "    gelu.gelu(x)\n"
        "    print(gelu.get_num_threads(), tasks() - before)\n"
        "gelu.gelu(x)\n"
        "print(gelu.get_num_threads() > 1, tasks() - before > 0)\n"
    )
    assert out.split("\n")[:2] == ["1 0", "True True"]


@pytest.mark.parametrize("when", ["before import", "after import"])
def test_affinity(script: Script, two_threads: None, when: str) -> None:
    narrow = "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})"
    source = f"{narrow}\n{COUNT}" if when == "before import" else f"{COUNT}\n{narrow}"
    out = script(
        f"{source}\ngelu.set_num_threads(2); gelu.gelu(x)\nprint(gelu.get_num_threads(), tasks() - before)"
    )
    assert out.split() == ["1", "0"]


@pytest.mark.skipif(not shutil.which("taskset"), reason="needs taskset")
def test_taskset(script: Script) -> None:
    out = script(
        "import os, subprocess, sys\n"
        "cpu = str(min(os.sched_getaffinity(0)))\n"
        "show = 'import gelu; print(gelu.get_num_threads())'\n"
        "command = ['taskset', '-c', cpu, sys.executable, '-c', show]\n"
        "print(subprocess.run(command, capture_output=True, text=True, check=True).stdout)"
    )
    assert out.split() == ["1"]


# -- fork ---------------------------------------------------------------------------------------------------

FORK = f"""{COUNT}
import warnings
warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns of fork() beside threads
gelu.set_num_threads(2)
expected = gelu.gelu(x)
"""


def test_fork_after_threads(script: Script, two_threads: None) -> None:
    """libgomp waits for ever in a child of a process that had run threads."""
    out = script(
        f"{FORK}\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    same = np.array_equal(gelu.gelu(x), expected)\n"
        "    os._exit(0 if same and tasks() == 1 else 1)\n"
        "print(os.waitpid(child, 0)[1])\n"
        "print(np.array_equal(gelu.gelu(x), expected))\n"
        # Where the CPUs are busy, threads that came late are left out for a while.
        "import time\n"
        "end = time.monotonic() + 30\n"
        "while tasks() == before and time.monotonic() < end:\n"
        "    time.sleep(0.01)\n"
        "    gelu.gelu(x)\n"
        "print(tasks() - before)"
    )
    assert out.split() == ["0", "True", "1"]


def test_fork_before_threads(script: Script, two_threads: None) -> None:
    out = script(
        f"{COUNT}\n"
        "gelu.set_num_threads(2)\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    gelu.gelu(x)\n"
        "    os._exit(tasks())\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))"
    )
    assert out.split() == ["2"]


def test_pool_of_forked_workers(script: Script) -> None:
    out = script(
        f"{FORK}\n"
        "import multiprocessing\n"
        "with multiprocessing.get_context('fork').Pool(2) as pool:\n"
        "    parts = pool.map_async(gelu.gelu, [x] * 4).get(60)\n"
        "print(all(np.array_equal(part, expected) for part in parts))"
    )
    assert out.split() == ["True"]

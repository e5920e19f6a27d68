# SPDX-License-Identifier: BSD-3-Clause
"""Fixtures: every function of the registry, every dtype that has a loop, and what the machine offers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from support import CPUS, DTYPES, OPENMP

Script = Callable[..., str]

if sys.platform != "linux":
    # They count threads in /proc, fork, and limit the memory of a process.
    collect_ignore = ["test_apply.py", "test_memory.py", "test_threads.py"]


@pytest.fixture(params=[row.name for row in _ufuncs.functions.values() if row.inputs == 1])
def function(request: pytest.FixtureRequest) -> np.ufunc:
    """Each ufunc of one argument."""
    ufunc: np.ufunc = getattr(gelu, request.param)
    return ufunc


@pytest.fixture(params=DTYPES, ids=str)
def dtype(request: pytest.FixtureRequest) -> np.dtype:
    """Each dtype that has a loop."""
    dtype: np.dtype = request.param
    return dtype


@pytest.fixture(autouse=True)
def _unchanged_settings() -> Iterator[None]:
    """No test may leave the instruction set or thread count changed."""
    before = gelu.isa(), gelu.get_num_threads()
    yield
    assert (gelu.isa(), gelu.get_num_threads()) == before


@pytest.fixture
def two_threads() -> None:
    """Skip where there cannot be two threads."""
    if not OPENMP:
        pytest.skip("built without OpenMP")
    if CPUS < 2:
        pytest.skip("needs two CPUs")


@pytest.fixture
def script() -> Script:
    """Run Python source in a process of its own, with only the given GELU_* and OMP_* variables."""

    def run(source: str, *arguments: str, status: int = 0, timeout: float = 60, **variables: str) -> str:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("GELU_", "OMP_"))}
        done = subprocess.run(
            [sys.executable, "-c", source, *arguments],
            env=kept | variables,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        assert done.returncode == status, done.stderr
        return done.stdout if status == 0 else done.stderr

    return run


def pytest_report_header() -> str:
    threads = f"OpenMP, {CPUS} CPUs" if OPENMP else "no OpenMP"
    isas = ", ".join(gelu.available_isas())
    return f"gelu {gelu.__version__} from {gelu.__path__[0]}: {isas}; {threads}"

# SPDX-License-Identifier: BSD-3-Clause
"""tests/c/reference.c for Python: compiled once a test run, called through ctypes.

It judges ten million results in less than a second, where ball arithmetic (reference.py) takes minutes;
test_reference.py checks the one against the other.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import os
import shlex
import shutil
import subprocess
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SOURCE = Path(__file__).parent / "c" / "reference.c"

# As in CMakeLists.txt. Without the last, which not every compiler knows for every CPU, it is only slower.
FLAGS = ["-std=c11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-march=native"]


SUFFIXES = {"float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64"}


class _Findings(ctypes.Structure):
    _fields_ = [
        ("ulp", ctypes.c_double),
        ("ulp_x", ctypes.c_double),
        ("ulp_y", ctypes.c_double),
        ("special", ctypes.c_uint64),
        ("special_x", ctypes.c_uint64),
        ("special_y", ctypes.c_uint64),
    ]


@dataclass(frozen=True)
class Findings:
    """The worst error, and how many signs and special values (in the 16-bit types, how many results at all)
    are wrong, with the bits of the first."""

    ulp: float
    ulp_x: float
    ulp_y: float
    special: int
    special_x: str
    special_y: str


@functools.cache
def _library() -> ctypes.CDLL:
    directory = tempfile.mkdtemp(prefix="gelu-reference-")
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")
    if shutil.which(compiler[0]) is None:
        compiler = ["cc"]
    output = os.path.join(directory, "reference.so")
    for flags in (FLAGS, FLAGS[:-1]):
        command = [*compiler, *flags, "-shared", "-fPIC", str(SOURCE), "-o", output, "-lm"]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode == 0:
            break
    else:
        raise RuntimeError(f"{shlex.join(command)}\n{result.stderr}")
    library = ctypes.CDLL(output)
    library.reference_name.restype = ctypes.c_char_p
    return library


@functools.cache
def functions() -> dict[str, int]:
    """The functions it knows, and their numbers there."""
    library = _library()
    return {library.reference_name(i).decode(): i for i in range(library.reference_count())}


def _pointer(array: NDArray[np.generic]) -> ctypes.c_void_p:
    assert array.flags.c_contiguous
    return ctypes.c_void_p(array.ctypes.data)


def evaluate(function: str, x: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """(high, low, scale) with f(x) = (high + low)/scale."""
    results = tuple(np.empty_like(x) for _ in range(3))
    _library().reference_evaluate(
        functions()[function], _pointer(x), *map(_pointer, results), ctypes.c_size_t(x.size)
    )
    return results


def check(function: str, x: NDArray[Any], y: NDArray[Any]) -> Findings:
    """Compare y with f(x), any x at all."""
    assert x.dtype == y.dtype
    assert x.shape == y.shape
    findings = _Findings()
    compare = getattr(_library(), f"reference_check_{SUFFIXES[x.dtype.name]}")
    compare(functions()[function], _pointer(x), _pointer(y), ctypes.c_size_t(x.size), ctypes.byref(findings))
    return Findings(
        findings.ulp,
        findings.ulp_x,
        findings.ulp_y,
        findings.special,
        f"{findings.special_x:#x}",
        f"{findings.special_y:#x}",
    )

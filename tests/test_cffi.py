# SPDX-License-Identifier: BSD-3-Clause
"""The functions through cffi, without a compiler (ABI mode) and with one (API mode)."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
from gelu import _config
from loops import LOOPS, Loop
from support import Array, arguments, assert_same_bits

cffi: Any = pytest.importorskip("cffi")

Entries = dict[str, Callable[..., Any]]

DECLARATIONS = Path(gelu.get_include()) / "gelu" / "cffi.h"
TYPES = {"float64": ("f64", "double"), "float32": ("f32", "float"), "float16": ("f16", "uint16_t")}
TYPES["bfloat16"] = ("bf16", "uint16_t")


LINES = DECLARATIONS.read_text(encoding="utf-8").splitlines()


def declared(pattern: str) -> Any:
    """A parser that knows the declarations in which `pattern` is. For each type that it is asked for it reads
    all types again, so one that knows all is slow."""
    parser = cffi.FFI()
    parser.cdef("\n".join(line for line in LINES if re.search(pattern, line)))
    return parser


@pytest.fixture(scope="module")
def ffi() -> Any:
    """It knows all of them."""
    return declared("")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The module that cffi makes, with the static library in it. All declarations would take ten seconds."""
    if sys.platform == "win32":
        pytest.skip("the library is not one for GCC")
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("needs a C compiler")
    directory = tmp_path_factory.mktemp("cffi")
    builder = declared(r" \**gelu_(silu|version)")
    builder.set_source("_through_cffi", "#include <gelu/gelu.h>")
    builder.emit_c_code(str(directory / "through_cffi.c"))
    library = directory / ("_through_cffi" + sysconfig.get_config_var("EXT_SUFFIX"))
    include, libraries = _config.get_flags("Cflags").split(), _config.get_flags("Libs").split()
    command = [compiler, "-shared", "-fPIC", f"-I{sysconfig.get_paths()['include']}", *include]
    subprocess.run([*command, "through_cffi.c", "-o", library, *libraries], cwd=directory, check=True)
    spec = importlib.util.spec_from_file_location("_through_cffi", library)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check(ffi: Any, loop: Loop, function: Callable[[str], Any]) -> None:
    """All four ways to call a function, the function of a name being function(name)."""
    suffix, kind = TYPES[loop.dtype.name]
    x = arguments(60, loop.dtype)
    inputs = [np.roll(x, 7 * i) for i in range(loop.function.inputs)]
    expected = loop.ufunc(*inputs)
    y = np.empty_like(x)

    def place(array: Array) -> Any:
        return ffi.cast(f"{kind} *", array.ctypes.data)

    places = [*map(place, inputs), place(y)]
    strided = [argument for operand in places for argument in (operand, 20)]
    calls: dict[str, tuple[Any, ...]] = {
        "{}_{}": (*places, 60),
        "{}_{}_parallel": (*places, 60, 2),
        "{}_{}_rows": (*strided, 3, 20, 2),
    }
    for name, given in calls.items():
        y[:] = 7
        function(name.format(loop.function.c_name, suffix))(*given)
        assert_same_bits(y, expected)
    one = function(f"{loop.function.c_name}_one_{suffix}")
    for i in range(x.size):
        place(y)[i] = one(*[place(array)[i] for array in inputs])
    assert_same_bits(y, expected)


@pytest.mark.parametrize("loop", LOOPS, ids=str)
def test_without_a_compiler(loop: Loop) -> None:
    suffix, _ = TYPES[loop.dtype.name]
    name = loop.function.c_name
    ffi = declared(rf" {name}(_one)?_{suffix}(_parallel|_rows)?_function\(")
    check(ffi, loop, lambda name: ffi.cast(f"{name}_function *", gelu.address(name)))


@pytest.mark.parametrize("loop", [loop for loop in LOOPS if loop.function.activation == "silu"], ids=str)
def test_with_a_compiler(compiled: Any, loop: Loop) -> None:
    check(compiled.ffi, loop, lambda name: getattr(compiled.lib, name))


def test_types_by_hand() -> None:
    """Nothing has to be parsed for one function."""
    ffi = cffi.FFI()
    function = ffi.cast("void (*)(const float *, float *, size_t)", gelu.address("gelu_f32"))
    x, y = ffi.new("float[]", [-1, 0, 1]), ffi.new("float[3]")
    function(x, y, 3)
    assert list(y) == gelu.gelu(np.array([-1, 0, 1], np.float32)).tolist()


def test_signatures_are_the_declared_types(ffi: Any) -> None:
    """Those of the capsules, made by the same build step."""
    scipy: Any = pytest.importorskip("scipy")
    names = [name.removesuffix("_function") for name in ffi.list_types()[0]]
    assert len(names) > 500
    for name in names:
        signature = scipy.LowLevelCallable(gelu.capsule(name)).signature
        of_capsule = cffi.FFI().typeof(signature.replace("(", "(*)(", 1))
        assert of_capsule == declared(rf"\b{name}_function\(").typeof(f"{name}_function *"), name


def test_functions_of_the_library_itself(ffi: Any, compiled: Any) -> None:
    version = ffi.cast("gelu_version_function *", gelu.address("gelu_version"))
    assert (
        ffi.string(version()) == compiled.ffi.string(compiled.lib.gelu_version()) == gelu.__version__.encode()
    )

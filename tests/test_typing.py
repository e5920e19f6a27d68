# SPDX-License-Identifier: BSD-3-Clause
"""The stubs: what mypy infers, and that they have the names of the package."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import gelu
import numpy as np
import pytest
from gelu import _config, _ufuncs
from numpy.lib import NumpyVersion

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.skipif(NumpyVersion(np.__version__) < "2.4.0", reason="NumPy's own types are complete since 2.4")
@pytest.mark.parametrize("target", [["--package", "gelu"], [str(HERE / "typing" / "inferred.py")]], ids=str)
def test_mypy(target: list[str], directory: Path) -> None:
    """The installed package, whose stub is made when it is built, as a user has it."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", HERE.parent / "pyproject.toml", *target],
        cwd=directory,
        env={**os.environ, "MYPYPATH": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_marked_as_typed() -> None:
    assert (Path(gelu.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize("module", [_ufuncs, gelu.cr], ids=["_ufuncs", "cr"])
def test_stub_names_what_is_there(module: ModuleType) -> None:
    stub = ast.parse(_config.find(f"{module.__name__.rpartition('.')[2]}.pyi").read_text(encoding="utf-8"))
    variables = {
        node.target.id: ast.unparse(node.annotation)
        for node in stub.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    ufuncs = {name: annotation for name, annotation in variables.items() if annotation.endswith("Ufunc")}
    classes = {1: "UnaryUfunc", 2: "BinaryUfunc", 3: "TernaryUfunc"}
    assert ufuncs == {name: classes[row.inputs] for name, row in _ufuncs.functions.items()}
    (exported,) = (
        ast.literal_eval(node.value)
        for node in stub.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert sorted(exported) == sorted(module.__all__)


def test_public_names() -> None:
    assert set(_ufuncs.functions) < set(gelu.__all__)
    assert set(gelu.__all__) - set(_ufuncs.functions) == {
        "address",
        "available_isas",
        "capsule",
        "get_cmake_dir",
        "get_include",
        "get_num_threads",
        "isa",
        "set_isa",
        "set_num_threads",
        "stochastic",
    }
    for name in gelu.__all__:
        assert hasattr(gelu, name)

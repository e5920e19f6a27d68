# SPDX-License-Identifier: BSD-3-Clause
"""The stubs: what mypy infers, and that they name what is there."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import gelu
from gelu import _config, _ufuncs

HERE = Path(__file__).resolve().parent


def test_mypy_infers_dtypes(tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\n", encoding="utf-8")
    # As a user has it: the installed package, wherever tests run.
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            config,
            "--cache-dir",
            tmp_path / "cache",
            HERE / "typing" / "inferred.py",
        ],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_marked_as_typed() -> None:
    assert (_config.PACKAGE / "py.typed").is_file()


def test_stub_names_what_is_there() -> None:
    stub = ast.parse((_config.PACKAGE / "_ufuncs.pyi").read_text(encoding="utf-8"))
    variables = {
        node.target.id: ast.unparse(node.annotation)
        for node in stub.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    ufuncs = {name for name, annotation in variables.items() if annotation.endswith("Ufunc")}
    assert ufuncs == set(_ufuncs.functions)
    (exported,) = (
        ast.literal_eval(node.value)
        for node in stub.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert sorted(exported) == sorted(_ufuncs.__all__)


def test_public_names() -> None:
    assert set(_ufuncs.functions) < set(gelu.__all__)
    assert set(gelu.__all__) - set(_ufuncs.functions) == {
        "available_isas",
        "get_cmake_dir",
        "get_include",
        "get_num_threads",
        "isa",
        "set_isa",
        "set_num_threads",
    }
    for name in gelu.__all__:
        assert hasattr(gelu, name)

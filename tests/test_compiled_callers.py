# SPDX-License-Identifier: BSD-3-Clause
"""docs/compiled-callers.md: its programs run, each in a process and a directory of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "compiled-callers.md"
BLOCKS = re.findall(
    r"^```(python|sh)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
PROGRAMS = [text for language, text in BLOCKS if language == "python"]
COMMANDS = [text for language, text in BLOCKS if language == "sh" and "pip install" not in text]


def needs(text: str) -> None:
    for module in ("cffi", "numba", "scipy"):
        if re.search(rf"^(import|from) {module}\b", text, re.MULTILINE):
            pytest.importorskip(module)
    if ("ffi.compile" in text or "cc " in text) and (sys.platform == "win32" or not shutil.which("cc")):
        pytest.skip("needs a C compiler")


def run(command: list[str], directory: Path) -> str:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        command, cwd=directory, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("program", range(len(PROGRAMS)))
def test_program(program: int, tmp_path: Path) -> None:
    needs(PROGRAMS[program])
    (tmp_path / "program.py").write_text(PROGRAMS[program], encoding="utf-8")
    assert run([sys.executable, "program.py"], tmp_path) == ""


def test_cython(tmp_path: Path) -> None:
    pytest.importorskip("Cython")
    (commands,) = COMMANDS
    needs(commands)
    printed = run(["bash", "-euo", "pipefail", "-c", commands], tmp_path)
    assert f"It prints `{printed.strip()}`." in PAGE.read_text(encoding="utf-8")


def test_there_are_programs() -> None:
    assert len(PROGRAMS) == 6

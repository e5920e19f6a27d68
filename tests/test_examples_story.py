# SPDX-License-Identifier: BSD-3-Clause
"""examples/gate.py, shape.py and family.py: that they run, and so that what they assert is true."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"

PLACE, DEPTH = "0.75179152469356445745790494677952", "0.16997120747990366169386847098243"
"""Of the minimum of GELU."""


@pytest.mark.parametrize(
    ("script", "options", "printed"),
    [
        ("gate.py", ["--draws", "2000"], ["largest |gelu_tanh - gelu| = 0.00047323552"]),
        ("shape.py", [], [f"GELU: minimum at    -{PLACE}", f"GELU: value there   -{DEPTH}"]),
        ("family.py", [], [f"c = {DEPTH}, at x = +-{PLACE} sigma"]),
    ],
)
def test_page(script: str, options: list[str], printed: list[str]) -> None:
    pytest.importorskip("matplotlib")
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", EXAMPLES / script, *options],
        env={**os.environ, "MPLBACKEND": "Agg"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    for text in printed:
        assert text in done.stdout

# SPDX-License-Identifier: BSD-3-Clause
"""examples/dying_relu.py and examples/paper.py, in short."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

for needed in ("matplotlib", "mnist1d", "sklearn", "threadpoolctl", "tqdm"):
    pytest.importorskip(needed)

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(script: str, *options: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / script, *options],
        env={**os.environ, "MPLBACKEND": "Agg"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_dying_relu() -> None:
    assert "hidden layer 2: dead units: " in run("dying_relu.py", "--seeds", "2", "--steps", "50")


def test_paper_as_committed() -> None:
    assert "Made by:  python examples/paper.py --run\n" in run("paper.py")


def test_paper_end_to_end(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    short = ["--run", "--epochs", "1", "--runs", "1", "--sets", "digits", "--rates", "1e-3"]
    text = run("paper.py", *short, "--output", results)
    assert (
        "Made by:  python examples/paper.py --run --epochs 1 --runs 1 --sets digits --rates 0.001\n" in text
    )
    report = json.loads(results.read_text())
    assert report["examples"] == {"digits": {"training": 1297, "validation": 200, "test": 300}}
    assert len(report["results"]) == 6
    for result in report["results"]:
        (losses,) = result["train_loss"]
        assert len(losses) == 1
        assert len(result["noise"]["normal"]["accuracy"][0]) == len(report["strengths"])
    # The page draws the same from the file alone.
    assert run("paper.py", "--output", results) == text

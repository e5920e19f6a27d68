# SPDX-License-Identifier: BSD-3-Clause
"""bench/compare.py: what its file contains, that the pictures can be drawn again from it, and what it says to
bad input."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMPARE = Path(__file__).parents[1] / "bench" / "compare.py"

SELECTION = ["--quick", "--input", "N(0,1)", "--sizes", "1Ki", "4000", "--peer", "NumPy"]

NEEDS_MATPLOTLIB = pytest.mark.skipif(
    importlib.util.find_spec("matplotlib") is None, reason="needs matplotlib, of the extra 'peers'"
)


def compare(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, COMPARE, *arguments], capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compare") / "report.json"
    done = compare(*SELECTION, "--json", path)
    assert done.returncode == 0, done.stderr
    assert "float32 gelu, N(0,1), 1 Ki" in done.stdout
    return path


def test_json(path: Path) -> None:
    report: dict[str, Any] = json.loads(path.read_text())
    assert set(report) == {
        *(
            "machine",
            "versions",
            "commit",
            "threads",
            "cold",
            "skipped",
            "edges",
            "accuracy",
            "speed",
            "shapes",
        )
    }
    assert set(report["versions"]) == {"gelu", "numpy"}
    rows = {(row["contestant"], row["n"]): row for row in report["speed"]}
    assert {n for name, n in rows if name == "NumPy copy"} == {1024, 4000}
    for row in rows.values():
        assert 0 < row["ns_minimum"] <= row["ns_median"]
        assert row["ratio_10"] <= row["ratio_50"] <= row["ratio_90"]
        assert row["rounds"] >= 7
    assert rows["gelu", 1024]["ratio"] == 1
    assert rows["NumPy copy", 1024]["worst_ulp"] is None
    for entry in report["accuracy"]:
        if entry["contestant"] == "gelu.cr":
            assert 0.49 < entry["worst_ulp"] <= 0.5
        else:
            assert 0.5 < entry["worst_ulp"] < 1
        assert max(entry["ranges"].values()) == entry["worst_ulp"]
        assert len(entry["bins"]) == len(report["edges"]["float32"]) - 1
        assert entry["limits"] == {"inf": "inf", "-inf": "-0.0", "NaN": "nan"}


def test_shapes(tmp_path: Path) -> None:
    done = compare(
        "--shapes", "--quick", "--seconds", "0.001", "--dtype", "float32", "--json", tmp_path / "j"
    )
    assert done.returncode == 0, done.stderr
    rows = json.loads((tmp_path / "j").read_text())["shapes"]
    assert {row["case"] for row in rows} == {"silu_mul of halves", "silu_mul of interleaved", "gelu_bias"}
    assert {tuple(row["shape"]) for row in rows} >= {(4096, 1536), (1, 11008)}
    assert {row["contestant"] for row in rows} >= {"gelu", "gelu, contiguous", "gelu, two steps"}
    for row in rows:
        assert 0 < row["ns_minimum"] <= row["ns_median"]
        assert row["ratio"] == 1 or row["contestant"] != "gelu"
    done = compare("--shapes", "--sizes", "4Ki")
    assert (done.returncode, done.stderr) == (2, "compare.py: argument --shapes: not allowed with --sizes\n")


@NEEDS_MATPLOTLIB
def test_redraw(path: Path, tmp_path: Path) -> None:
    done = compare("--redraw", path, "--pictures", tmp_path)
    assert done.returncode == 0, done.stderr
    drawn = {picture.name for picture in tmp_path.iterdir()}
    assert {"time-by-size.svg", "time-by-size.png", "time-by-error.svg", "error-by-x.png"} <= drawn
    assert "time-by-threads is not drawn" in done.stdout
    assert "time-by-shape is not drawn" in done.stdout


BAD = {
    "--sizes": "4Gi",
    "--threads": "0",
    "--seconds": "nan",
    "--dtype": "float",
    "--json": "/",
    "--redraw": "/missing.json",
}

# All in one process, because the import of PyTorch takes long.
EACH = """
import sys
from compare import main
for sys.argv[1:] in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        main()
    except SystemExit as exit:
        print(exit.code)
"""


def test_bad_input() -> None:
    arguments = [text for pair in BAD.items() for text in pair]
    done = subprocess.run(
        [sys.executable, "-c", EACH, *arguments],
        cwd=COMPARE.parent,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout.split() == ["2"] * len(BAD)
    for line, argument in zip(done.stderr.splitlines(), BAD, strict=True):
        assert line.startswith(f"compare.py: argument {argument}: ")

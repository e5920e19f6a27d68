# SPDX-License-Identifier: BSD-3-Clause
"""bench/others.py: that its page says what the audits found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

OTHERS = Path(__file__).parents[1] / "bench" / "others.py"

EMPTY = (
    "<!-- versions: begin -->\n<!-- versions: end -->\nkept\n<!-- results: begin -->\n<!-- results: end -->\n"
)


def others(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, OTHERS, *arguments], capture_output=True, text=True, timeout=120)


def test_page(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    page = tmp_path / "page.md"
    page.write_text(EMPTY)
    selection: list[str | Path] = ["--target", "gelu", "numpy", "torch:cuda", "--dtype", "float16"]
    selection += ["--function", "gelu", "gelu_tanh", "--page", page]
    done = others(*selection, "--results", tmp_path / "results")
    assert done.returncode == 0, done.stderr
    text = page.read_text()
    assert "\nkept\n" in text
    assert "Not audited: torch:cuda: " in text
    rows = [line for line in text.splitlines() if line.startswith("| gelu | ")]
    assert len(rows) == 2
    assert all(row.endswith(" |  |") for row in rows)  # without a fault
    report = json.loads((tmp_path / "results" / "numpy-gelu_tanh-float16.json").read_text())
    assert json.loads((tmp_path / "results" / "numpy-gelu-float16.json").read_text()) is None
    table = text[text.index("<summary>the tanh form of GELU, float16") :]
    (row,) = (line for line in table.partition("</details>")[0].splitlines() if line.startswith("| NumPy"))
    assert row.startswith(f"| {report['name']} | ")
    assert report["faults"]
    for fault in report["faults"]:
        assert f"- {report['name']}: {fault['kind']}: {fault['text']}\n" in table
    (picture,) = (tmp_path / "pictures").glob("errors-gelu-float16.png")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_committed_page_has_places() -> None:
    text = (OTHERS.parents[1] / "docs" / "accuracy-of-others.md").read_text(encoding="utf-8")
    for line in EMPTY.split("\n")[:-1]:
        assert line == "kept" or f"{line}\n" in text
    for picture in ("errors-gelu-float32.png", "errors-gelu-grad-bfloat16.png"):
        assert f"](pictures/{picture})" in text
        assert (OTHERS.parents[1] / "docs" / "pictures" / picture).exists()

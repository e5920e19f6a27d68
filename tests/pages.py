# SPDX-License-Identifier: BSD-3-Clause
"""The Python code that a page of the documentation shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[1] / "docs"


def run_page(name: str) -> None:
    """Run the ```python blocks of docs/NAME one after another, as one program."""
    page = DOCS / name
    text = page.read_text(encoding="utf-8")
    blocks = list(re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    assert blocks
    scope: dict[str, Any] = {"__name__": "page"}
    for block in blocks:
        # With the lines of the page, for tracebacks.
        before = "\n" * text.count("\n", 0, block.start(1))
        exec(compile(before + block[1], str(page), "exec"), scope)

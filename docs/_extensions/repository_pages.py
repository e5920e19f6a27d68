# SPDX-License-Identifier: BSD-3-Clause
"""Pages whose text lies elsewhere in the repository, and links between files of the repository, which become
links between pages where there is a page."""

from __future__ import annotations

import os.path
import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent.parent
ROOT = DOCS.parent

PAGES = {
    "benchmarks": "bench/README.md",
    "changelog": "CHANGELOG.md",
    "contributing": "CONTRIBUTING.md",
    "security": "SECURITY.md",
}
"""Each docs/<name>.md only says that its text is that of the file."""

LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)")


def read(app: Any, name: str, source: list[str]) -> None:
    text, folder = source[0], DOCS
    if name in PAGES:
        path = ROOT / PAGES[name]
        text, folder = path.read_text(encoding="utf-8"), path.parent
    elif Path(app.env.doc2path(name)).suffix != ".md":
        return

    def here(link: re.Match[str]) -> str:
        target = (folder / link[1]).resolve()
        for page, file in PAGES.items():
            if target == ROOT / file:
                return f"{page}.md"
        return os.path.relpath(target, DOCS)

    source[0] = LINK.sub(here, text)


def setup(app: Any) -> dict[str, bool]:
    app.connect("source-read", read)
    return {"parallel_read_safe": True}

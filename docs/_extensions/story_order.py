# SPDX-License-Identifier: BSD-3-Clause
"""The order of the pages that run."""

from pathlib import Path

PAGES = ["gate", "shape", "family", "dying_relu", "paper", "bert", "gpt", "vit"]


def place(path: str) -> int:
    return PAGES.index(Path(path).stem)

# SPDX-License-Identifier: BSD-3-Clause
"""README says what the registry says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_accuracy_is_the_registry_s() -> None:
    figures = Path(__file__).parent.parent / "bench" / "figures.py"
    done = subprocess.run([sys.executable, figures, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

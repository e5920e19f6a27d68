# SPDX-License-Identifier: BSD-3-Clause
"""README says what the registry says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_accuracy_is_the_registry_s() -> None:
    tables = Path(__file__).parent.parent / "bench" / "tables.py"
    done = subprocess.run([sys.executable, tables, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

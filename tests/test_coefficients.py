"""The committed coefficients and loops are what their generators make."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src"


@pytest.mark.parametrize(
    "generator", [pytest.param("coeffs/generate.py", marks=pytest.mark.slow), "simd/schedule.py"]
)
def test_committed_is_what_the_generator_makes(generator: str) -> None:
    command = [sys.executable, str(SOURCE / generator), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

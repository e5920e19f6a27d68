"""The committed coefficients and loops are what their generators make."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src"


@pytest.mark.parametrize(
    ("generator", "option"),
    [
        ("coeffs/generate.py", "--unchanged"),
        pytest.param("coeffs/generate.py", "--check", marks=pytest.mark.slow),
        ("simd/schedule.py", "--check"),
    ],
)
def test_committed_is_what_the_generator_makes(generator: str, option: str) -> None:
    command = [sys.executable, str(SOURCE / generator), option]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

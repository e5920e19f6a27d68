"""The committed coefficients are what their generator makes."""

import subprocess
import sys
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent.parent / "src" / "coeffs" / "generate.py"


def test_coefficients_are_what_the_generator_makes() -> None:
    done = subprocess.run([sys.executable, GENERATOR, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

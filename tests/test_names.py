# SPDX-License-Identifier: BSD-3-Clause
"""docs/which-gelu.md: each function that it names is the function of ours that it says, by formula and by
call."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import gelu
import names
import numpy as np
import peers
import pytest
from names import LIBRARIES, PAGE, Array, Library, Name

ROWS = [(library, name) for library in LIBRARIES for name in library.names]
EACH_ROW = pytest.mark.parametrize(
    ("library", "name"), ROWS, ids=[f"{library.title}: {name.theirs}" for library, name in ROWS]
)
EACH_LIBRARY = pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.title)

MAGNITUDES = {
    "": lambda x: np.abs(x),
    "_mul": lambda gate, up: np.abs(gate * up),
    "_grad": lambda x: np.ones_like(x),
    "_backward": lambda x, dy: np.abs(dy),
    "_bias": lambda x, bias: np.abs(x + bias),
}
"""By form: the factor by which the gate, or the derivative, is multiplied."""

ACTIVATIONS, FORMS = "|".join(function.name for function in names.FUNCTIONS), "|".join(MAGNITUDES)
OURS = re.compile(rf"\b({ACTIVATIONS})({FORMS})(?=\()")


def evaluate(expression: str, arrays: dict[str, Array]) -> Array:
    """Evaluate an expression in our functions, or skip if there is none of that name."""
    function = OURS.search(expression)
    assert function
    if not hasattr(gelu, function[0]):
        pytest.skip(f"there is no {function[0]}")
    value: Array = eval(expression, {"np": np, function[0]: getattr(gelu, function[0])}, arrays)
    return value


def rounding(name: Name, arrays: dict[str, Array], dtype: str) -> Array:
    """How far apart two ways to compute it may be in the arithmetic of a dtype.

    The libraries multiply by 1 + erf, 1 + tanh or 1 / (1 + exp), and this sum is off by one or two epsilon,
    however much of it has cancelled. At most 2.8 were seen. In a derivative the rest of 1 - tanh is
    multiplied by x times the slope of the tanh's argument, up to about 50. At most 165 were seen.
    """
    function = OURS.search(name.ours)
    assert function
    magnitude = eval(name.ours, {"np": np, function[0]: MAGNITUDES[function[2]]}, arrays)
    epsilons = 256 if function[2] in ("_grad", "_backward") else 4
    bound: Array = magnitude * epsilons * float(np.finfo(dtype).eps)
    return bound


def is_nearest(name: Name, arrays: dict[str, Array], values: Array) -> bool:
    """Whether none of our other functions is as near to the values, which may differ from all of them."""

    def distance(activation: str) -> float:
        other = OURS.sub(lambda found: activation + (found[2]), name.ours)
        return float(np.mean((evaluate(other, arrays) - values) ** 2))

    function = OURS.search(name.ours)
    assert function
    candidates = [other.name for other in names.FUNCTIONS if hasattr(gelu, other.name)]
    return min(candidates, key=distance) == function[1]


@EACH_ROW
def test_formula(library: Library, name: Name) -> None:
    arrays = names.arguments("float64")
    stated = names.formula(name.formula, arrays)
    error = np.abs(stated - evaluate(name.ours, arrays))
    if name.differs:
        assert names.rounded_up(np.max(error)) == name.differs
    else:
        assert np.all(error <= rounding(name, arrays, "float64"))
    assert is_nearest(name, arrays, stated)


@EACH_LIBRARY
def test_call(library: Library, tmp_path: Path) -> None:
    distribution, version = names.pinned(library)
    try:
        installed = importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        installed = ""
    # A local version, such as that of PyTorch for CPU, is the same release.
    if installed.partition("+")[0] != version:
        pytest.skip(f"needs {distribution} {version}, of the extra 'peers'")
    path = tmp_path / "results.npz"
    done = subprocess.run(
        [sys.executable, peers.__file__, library.title, path],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    with np.load(path) as results:
        assert results
        for key, theirs in results.items():
            row, dtype = key.split()
            name = library.names[int(row)]
            arrays = names.arguments(dtype)
            error = np.abs(theirs.astype(np.float64) - evaluate(name.ours, arrays))
            precise = np.all(error <= name.differs + rounding(name, arrays, dtype))
            assert theirs.dtype == dtype, name.theirs
            if name.single and dtype == "float64":
                assert not precise, name.theirs
                assert np.all(error <= rounding(name, arrays, "float32")), name.theirs
            else:
                assert precise, name.theirs
            assert is_nearest(name, arrays, theirs), name.theirs


def test_each_library_can_be_called() -> None:
    assert [library.title for library in LIBRARIES] == list(peers.PEERS)


def test_page_is_made_of_the_data() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == names.page(text), "run tests/names.py"

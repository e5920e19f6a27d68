# SPDX-License-Identifier: BSD-3-Clause
"""What decides whether float32 results are correctly rounded: the reference, and tests/doubtful.py where it
cannot tell. Both against ball arithmetic."""

from __future__ import annotations

import math
import subprocess
import sys

import doubtful
import numpy as np
import pytest
import reference
from gelu import _reference
from numpy.typing import NDArray

FLOAT32 = np.dtype(np.float32)
TINY = reference.FORMATS["float32"].smallest_subnormal

every_function = pytest.mark.parametrize("function", reference.FUNCTIONS)

# Exact results within 2^-50 of a midpoint, relative to them: the argument, the right result, the one on the
# other side. gelu-exhaustive --type f32cr --margin 0x1p-50 found them.
CLOSE = [
    ("gelu", "0x1.051d12p-15", "0x1.051ebap-16", "0x1.051ebcp-16"),
    ("gelu", "-0x1.d88eb2p-19", "-0x1.d88e5cp-20", "-0x1.d88e5ap-20"),
    ("gelu_grad", "-0x1.d1097ep-7", "0x1.f467d6p-2", "0x1.f467d4p-2"),
    ("gelu_gate", "0x1.40d932p-24", "0x1.000002p-1", "0x1p-1"),
    ("gelu_tanh", "-0x1.dfd60cp-7", "-0x1.da3ae2p-8", "-0x1.da3ae4p-8"),
]


def points(function: str, n: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """n arguments from each of the parts that have their own risks."""
    activation = reference.activation_of(function)
    root = float(reference.root(activation))
    last = reference.underflow(activation, FLOAT32)
    sign = rng.choice([-1.0, 1.0], n)
    finite = rng.integers(0, 0x7F800000, n, dtype=np.uint32).view(np.float32)
    parts = [
        rng.uniform(-last, -5, n),
        rng.uniform(-last, -0.97 * last, n),  # subnormal, and half of the smallest
        rng.uniform(-5, 5, n),
        finite.astype(np.float64) * sign,
        np.exp2(rng.uniform(-149, 0, n)) * sign,
        rng.integers(1, 20, n) * TINY * sign,
        rng.integers(1, 1 << 23, n) * TINY * sign,
        root + sign * 2.0 ** rng.uniform(-24, -2, n),
        root + np.arange(-n // 2, n - n // 2) * float(np.spacing(np.float32(root))),
    ]
    return np.concatenate(parts).astype(np.float32)


@every_function
def test_the_reference_rounds(function: str) -> None:
    x = points(function, 100, np.random.default_rng(1))
    y, other = _reference.rounded(function, x)
    right = np.array([reference.correctly_rounded(function, float(t), FLOAT32) for t in x])
    np.testing.assert_array_equal(y.view(np.uint32), right.view(np.uint32))
    np.testing.assert_array_equal(other.view(np.uint32), right.view(np.uint32))


@every_function
def test_special_values(function: str) -> None:
    form = reference.form_of(function)
    x, right = np.array(reference.limits(form, reference.FORMATS["float32"].max), np.float32).T.copy()
    y, _ = _reference.rounded(function, x)
    np.testing.assert_array_equal(y.view(np.uint32), right.view(np.uint32))
    nan = np.array([0x7FC00000, 0x7F800001, 0xFF812345], np.uint32)
    y, _ = _reference.rounded(function, nan.view(np.float32))
    np.testing.assert_array_equal(y.view(np.uint32), nan | 0x00400000)


@pytest.mark.parametrize("function", reference.GATES)
def test_subnormal_values_are_above_half_of_the_argument(function: str) -> None:
    """Where x/2 is the midpoint of two floats, this decides; f(x) - x/2 is far smaller than the error that
    the reference promises."""
    x = np.array([1, 2, 3, 5, 7, (1 << 23) - 1, (1 << 23) + 1]) * TINY
    x = np.concatenate([x, -x])
    high, low, scale = _reference.evaluate(function, x)
    assert (scale == 1).all()
    assert (high == x / 2).all()
    assert (low > 0).all()


@pytest.mark.parametrize(("function", "x", "right", "wrong"), CLOSE)
def test_close_to_a_midpoint(function: str, x: str, right: str, wrong: str) -> None:
    x_array = np.array([float.fromhex(x)], np.float32)
    candidates = [float.fromhex(right), float.fromhex(wrong)]
    for margin, others in [(2.0**-60, candidates[:1]), (2.0**-49, candidates[1:])]:
        y, other = _reference.rounded(function, x_array, margin)
        assert [*y.tolist(), *other.tolist()] == [candidates[0], *others]

    doubt = doubtful.read(f"    doubtful {function}({x}) = {wrong} of {wrong} and {right}\n")
    assert doubt is not None
    assert doubtful.decide(doubt) == candidates[0]
    assert 2.0**-60 < doubtful.distance(doubt) < 2.0**-50


@pytest.mark.parametrize("function", ["silu", "silu_grad", "silu_gate"])
def test_too_close_for_the_reference(function: str) -> None:
    """The gate of SiLU is 1/2 + x/4 - x³/48 next to 0, and 1/2 + x/4 may be a midpoint."""
    multiples = np.arange(-25, 26, 2) * 2.0**-24
    x = np.concatenate([multiples, 2 * multiples]).astype(np.float32)
    y, other = _reference.rounded(function, x)
    doubts = np.flatnonzero(y != other)
    assert len(doubts) > 1
    for i in doubts:
        candidates = (float(y[i]), float(other[i]))
        doubt = doubtful.Doubt(function, float(x[i]), candidates[0], candidates)
        doubtful.decide(doubt)  # raises where neither is right
        assert doubtful.distance(doubt) < 2.0**-62


def run(text: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, doubtful.__file__]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def test_doubtful_as_a_command() -> None:
    lines = [f"    doubtful {f}({x}) = {right} of {wrong} and {right}\n" for f, x, right, wrong in CLOSE]
    head = "avx2  gelu  f32cr  all  9 points  0.0 s  ok\n"
    page = [head, f"    {len(CLOSE)} doubtful:\n", *lines]
    done = run("".join(page))
    assert done.returncode == 0, done.stderr
    assert "5 doubtful, 0 wrong" in done.stdout

    function, x, right, wrong = CLOSE[0]
    one = [head, "    1 doubtful:\n"]
    done = run("".join([*page, *one, f"    doubtful {function}({x}) = {wrong} of {wrong} and {right}\n"]))
    assert done.returncode == 1
    assert "WRONG" in done.stdout
    assert "6 doubtful, 1 wrong" in done.stdout

    done = run(head)
    assert (done.returncode, done.stdout) == (0, "0 doubtful, 0 wrong\n")
    for text in ("", "nothing\n"):
        done = run(text)
        assert done.returncode == 1
        assert "expected what gelu-exhaustive --type f32cr prints" in done.stdout
    done = run("".join(page[:-1]))
    assert done.returncode == 1
    assert "expected 5 lines of doubtful results, got 4" in done.stdout
    for line in ("doubtful gelu\n", "doubtful relu(0x1p+0) = 0x1p+0 of 0x1p+0 and 0x0p+0\n"):
        done = run(line)
        assert done.returncode == 1
        assert "expected" in done.stderr
    done = run(f"doubtful {function}({x}) = 0x1p+0 of 0x1p+0 and 0x1.8p+0\n")
    assert done.returncode == 1
    assert "none of these" in done.stderr


def test_errors() -> None:
    with pytest.raises(TypeError, match="x: expected float32, got float64"):
        _reference.rounded("gelu", np.array([math.pi]))
    with pytest.raises(ValueError, match=r"function: expected one of gelu, .*, got 'relu'"):
        _reference.rounded("relu", np.array([1], np.float32))

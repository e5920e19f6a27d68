# SPDX-License-Identifier: BSD-3-Clause
"""bfloat16, the dtype of ml_dtypes: it works whenever that package is installed, and its absence breaks
nothing.

It is also in all tests that go through the dtypes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gelu
import numpy as np
import pytest
from gelu import _ufuncs
from support import arguments, assert_same_bits

ml_dtypes = pytest.importorskip("ml_dtypes")

BFLOAT16 = np.dtype(ml_dtypes.bfloat16)

Script = Callable[..., str]

every_ufunc = pytest.mark.parametrize("ufunc", [getattr(gelu, name) for name in _ufuncs.functions], ids=str)


@every_ufunc
def test_kinds_of_arguments(ufunc: np.ufunc) -> None:
    x = arguments(10, BFLOAT16)
    y = ufunc(*[x] * ufunc.nin)
    assert y.dtype == BFLOAT16
    for scalar in (x[3], x[3:4].reshape(())):
        result = ufunc(*[scalar] * ufunc.nin)
        assert type(result) is ml_dtypes.bfloat16
        assert_same_bits(result, y[3])
    assert ufunc(*[list(x)] * ufunc.nin).dtype == BFLOAT16
    out = np.empty(10, BFLOAT16)
    assert ufunc(*[x] * ufunc.nin, out=out) is out
    assert_same_bits(out, y)


def test_rounded_once(function: np.ufunc) -> None:
    """What float64 gives, in bfloat16."""
    x = np.linspace(-9, 9, 500).astype(BFLOAT16)
    assert_same_bits(function(x), function(x.astype(np.float64)).astype(BFLOAT16))


def test_output_of_another_dtype(function: np.ufunc) -> None:
    """The input decides what is computed in, and the result is cast."""
    narrow = np.linspace(-9, 9, 50).astype(BFLOAT16)
    wide = narrow.astype(np.float32)
    for x, out in ((narrow, np.empty(50, np.float32)), (wide, np.empty(50, BFLOAT16))):
        function(x, out=out)
        assert_same_bits(out, function(x).astype(out.dtype))
    with pytest.raises(TypeError, match="same_kind"):
        function(narrow, out=np.empty(50, np.int32))


@every_ufunc
def test_dtype_argument(ufunc: np.ufunc) -> None:
    x = np.linspace(-9, 9, 50, dtype=np.float32)
    narrow = x.astype(BFLOAT16)
    expected = ufunc(*[narrow] * ufunc.nin)
    for dtype in (BFLOAT16, ml_dtypes.bfloat16):
        assert_same_bits(ufunc(*[x] * ufunc.nin, dtype=dtype), expected)
        assert_same_bits(ufunc(*[x.astype(np.float64)] * ufunc.nin, dtype=dtype), expected)
        assert_same_bits(ufunc(*[narrow] * ufunc.nin, dtype=dtype), expected)
    assert_same_bits(ufunc(*[x] * ufunc.nin, signature=(BFLOAT16,) * (ufunc.nin + 1)), expected)
    wide = narrow.astype(np.float32)
    assert_same_bits(ufunc(*[narrow] * ufunc.nin, dtype=np.float32), ufunc(*[wide] * ufunc.nin))
    with pytest.raises(TypeError, match="safe"):
        ufunc(*[x] * ufunc.nin, dtype=BFLOAT16, casting="safe")


def test_mixtures() -> None:
    """As np.multiply does with ml_dtypes: there a Python float widens."""
    x = np.ones(3, BFLOAT16)
    for other, dtype in [
        (np.ones(3, np.float16), np.float32),
        (np.ones(3, np.float32), np.float32),
        (np.ones(3, np.float64), np.float64),
        (np.ones(3, np.int8), BFLOAT16),
        (np.ones(3, np.int32), np.float64),
        (np.ones(3, bool), BFLOAT16),
        (2.0, np.float32),
        (ml_dtypes.bfloat16(2), BFLOAT16),
    ]:
        assert np.multiply(x, other).dtype == dtype
        for arrays in ((x, other), (other, x)):
            assert gelu.gelu_mul(*arrays).dtype == dtype, other
            assert gelu.gelu_backward(*arrays).dtype == dtype, other
            assert gelu.gelu_bias_backward(arrays[0], arrays[1], x).dtype == dtype, other
            assert gelu.gelu_backward_add(x, arrays[0], arrays[1]).dtype == dtype, other


# -- with the package and without ---------------------------------------------------------------------------

SHOW = """
x = numpy.ones(3, ml_dtypes.bfloat16)
for name in gelu._ufuncs.functions:
    ufunc = getattr(gelu, name)
    print(ufunc(*[x] * ufunc.nin).dtype, ufunc(*[x[0]] * ufunc.nin).dtype)
"""


@pytest.mark.parametrize(
    "imports",
    [
        "import ml_dtypes, gelu",
        "import gelu, ml_dtypes",
        "import gelu; gelu.gelu(1.0); gelu.gelu_mul(1.0, numpy.float16(1)); import ml_dtypes",
    ],
)
def test_imported_before_or_after(script: Script, imports: str) -> None:
    out = script(f"import numpy\n{imports}\n{SHOW}")
    assert set(out.split()) == {"bfloat16"}


WITHOUT = """
import sys
sys.modules["ml_dtypes"] = None
import numpy, gelu
for name, row in gelu._ufuncs.functions.items():
    ufunc = getattr(gelu, name)
    assert "bfloat16" in row.accuracy
    for dtype in "dfe":
        x = numpy.array([-1, 0.5, 3], dtype)
        assert ufunc(*[x] * ufunc.nin).dtype == dtype
    assert ufunc(*[1] * ufunc.nin).dtype == "d"
    assert "ml_dtypes" in ufunc.__doc__
"""


def test_not_installed(script: Script) -> None:
    assert script(WITHOUT) == ""


def test_installed_too_late(script: Script) -> None:
    """Imported into a running program that has imported this package: NumPy still makes the casts that it
    knows to be safe."""
    out = script(f"{WITHOUT}\ndel sys.modules['ml_dtypes']\nimport ml_dtypes\n{SHOW}")
    assert set(out.split()) == {"float64"}


def test_broken(script: Script, tmp_path: Path) -> None:
    """An ml_dtypes that cannot be imported can make no arrays. Other errors from it must be shown."""
    package = tmp_path / "ml_dtypes"
    package.mkdir()
    for text, status in [
        ("import ml_dtypes._not_there", 0),
        ("raise ImportError('built for another NumPy')", 0),
        ("__version__ = '0.0'", 0),
        ("1 / 0", 1),
    ]:
        (package / "__init__.py").write_text(text, encoding="utf-8")
        out = script("import gelu; print(gelu.gelu(0.0))", status=status, PYTHONPATH=str(tmp_path))
        assert ("ZeroDivisionError" in out) if status else (out == "0.0\n")

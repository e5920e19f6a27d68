# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu`: the report."""

from __future__ import annotations

import math
import subprocess
import sys

import gelu
import numpy as np
import pytest
import reference
from gelu import _report
from gelu.__main__ import main


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_report, "SIZE", 1 << 20)
    monkeypatch.setattr(_report, "ROUNDS", 2)


@pytest.fixture
def without_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.special", None)


def table(capsys: pytest.CaptureFixture[str]) -> dict[str, list[str]]:
    """The rows of the report: label, then the columns."""
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = next(i for i, line in enumerate(lines) if "ns/element" in line)
    return {line[:30].strip(): line[30:].split() for line in lines[start + 1 :] if not line.startswith("(")}


@pytest.mark.usefixtures("quick")
def test_rows(capsys: pytest.CaptureFixture[str]) -> None:
    rows = table(capsys)
    threads = gelu.get_num_threads()
    expected = [
        "gelu(x, out=y), 1 thread",
        f"cr.gelu(x, out=y), {threads} thread{'s' * (threads > 1)}",
        f"silu_mul of halves, {threads} thread{'s' * (threads > 1)}",
        "np.copyto(y, x)",
        "np.maximum(x, 0, out=y)",
        "0.5*x*(1 + erf(x/sqrt(2)))",
        "x*ndtr(x)",
    ]
    if threads > 1:
        expected.insert(1, f"gelu(x, out=y), {threads} threads")
    assert list(rows) == expected
    for label, columns in rows.items():
        nanoseconds, rate = map(float, columns[:2])
        moved = 12 if "halves" in label else 8
        assert nanoseconds * rate == pytest.approx(moved, rel=0.2, abs=0.2 * nanoseconds)
    for label, columns in rows.items():
        if label.startswith("cr.gelu"):
            assert float(columns[2]) <= 0.5
        elif label.startswith("gelu"):
            assert float(columns[2]) < 1
        elif label.startswith(("np", "silu")):
            assert len(columns) == 2
        else:
            assert float(columns[2]) > 1


@pytest.mark.usefixtures("quick", "without_scipy")
def test_without_scipy(capsys: pytest.CaptureFixture[str]) -> None:
    assert not any("erf" in label for label in table(capsys))


@pytest.mark.usefixtures("quick", "without_scipy")
def test_head(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    out = capsys.readouterr().out
    assert f"gelu {gelu.__version__}, NumPy {np.__version__}" in out
    assert f"instruction sets: {', '.join(gelu.available_isas())}; in use: {gelu.isa()}" in out
    assert f"threads: {gelu.get_num_threads()}" in out
    assert "With SciPy" in out


def test_worst_ulp_agrees_with_ball_arithmetic() -> None:
    x = _report.sample()[::500]
    row = _report.Candidate("", lambda x, y: gelu.gelu(x))
    ulp, at = _report.worst_ulp(row, x)
    worst, where = reference.worst_error("gelu", x, gelu.gelu(x))
    assert ulp == pytest.approx(worst, abs=1e-4)
    assert at == where


def test_worst_ulp_sees_errors() -> None:
    x = _report.sample()
    for wrong in (np.inf, np.nan, 1.0):
        y = np.where(x == x[7], np.float32(wrong), gelu.gelu(x))
        ulp, at = _report.worst_ulp(_report.Candidate("", lambda *_, y=y: y), x)
        assert not ulp < 1
        assert at == x[7]


def test_sample_reaches_into_the_tail() -> None:
    x = _report.sample()
    y = gelu.gelu(x)
    assert ((x < -13) & (y != 0) & (abs(y) < np.finfo(np.float32).smallest_normal)).sum() > 100
    assert (y[x < -14.45] == 0).all()
    assert math.isfinite(x.max())


@pytest.mark.parametrize("options", [["--version"], ["apply", "--help"], ["--help"]])
def test_information(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(options)
    assert ended.value.code == 0
    assert "gelu" in capsys.readouterr().out


def test_as_a_process() -> None:
    """In full, and within 20 seconds."""
    done = subprocess.run([sys.executable, "-m", "gelu"], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stderr) == (0, "")
    assert "16 Mi float32 values" in done.stdout


def test_reader_goes_away() -> None:
    """As in `python -m gelu | head -1`."""
    with subprocess.Popen(
        [sys.executable, "-m", "gelu"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""

# SPDX-License-Identifier: BSD-3-Clause
"""gelu.audit: faults that are put into a function are found, each with the smallest case that shows it; where
there are no faults, none are found."""

from __future__ import annotations

import ctypes
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gelu
import gelu.onnx
import numpy as np
import pytest
import reference
from gelu import _reference
from gelu.audit import AuditError, Report, assert_accurate, audit, audit_arrays
from gelu.audit._points import every
from gelu.audit._targets import LIBRARIES, find
from numpy.typing import NDArray
from support import DTYPES

Array = NDArray[Any]


SOME = np.concatenate([np.linspace(-20, 20, 40001), np.linspace(-0.7518, -0.7516, 20001)]).astype(np.float32)
"""Arguments for tests whose fault does not depend on them."""


def audited(function: Callable[[Array], Array], against: str | None = "gelu", **options: Any) -> Report:
    return audit(function, against, speed=False, name="planted", **{"inputs": SOME, **options})


def fault(report: Report, kind: str) -> str:
    (text,) = (found.text for found in report.faults if found.kind == kind)
    return text


def only_fault(report: Report, kind: str) -> str:
    assert [found.kind for found in report.faults] == [kind]
    return fault(report, kind)


CLEAN = [
    (function, dtype)
    for function in _reference.FUNCTIONS
    for dtype in DTYPES
    if dtype.itemsize == 2 or function in ("gelu", "silu_grad")
]


@pytest.mark.parametrize(("function", "dtype"), CLEAN, ids=str)
def test_gelu_is_clean(function: str, dtype: np.dtype[Any]) -> None:
    report = audit(getattr(gelu, function), None, dtype.name, speed=False)
    assert report.faults == []
    assert report.reference == report.nearest == function
    assert report.threads_checked
    known = next(row for row in gelu._ufuncs.functions.values() if row.name == function)
    assert 0.45 < report.worst.worst <= known.accuracy[dtype.name].ulp


@pytest.mark.parametrize("function", ["gelu", "silu_grad"])
def test_correctly_rounded(function: str) -> None:
    report = audit(getattr(gelu.cr, function), None, "float32", max_ulp=0.5, speed=False)
    assert report.faults == []
    assert report.reference == report.nearest == function
    assert report.threads_checked
    assert 0.49 < report.worst.worst <= 0.5


def test_other_formula_in_last_lanes() -> None:
    def last_lanes(x: Array) -> Array:
        y = gelu.gelu(x)
        flat, given = y.reshape(-1), np.ascontiguousarray(x).reshape(-1)
        tail = flat.size % 8
        if tail:
            with np.errstate(all="ignore"):
                flat[-tail:] = gelu.gelu(given[-tail:].astype("f8")).astype("f4") * np.float32(1 + 2**-23)
        return y

    text = only_fault(audited(last_lanes, max_ulp=3), "length")
    assert text.startswith("1 element instead of 4096, element 0: ")


@pytest.mark.slow
def test_one_argument_of_all() -> None:
    where = np.float32(0.7310237)

    def one_wrong(x: Array) -> Array:
        y = gelu.gelu(x)
        return np.where(x == where, y + 2 * np.spacing(y), y)

    report = audited(one_wrong, inputs="all")
    assert f"at {float(where):.9g}" in fault(report, "accuracy")
    assert report.worst.count == 2 * 0x7F800000


@pytest.mark.slow
@pytest.mark.parametrize("function", _reference.FUNCTIONS)
def test_all_float32_are_as_exact_as_is_said(function: str) -> None:
    report = audit(getattr(gelu, function), function, inputs="all", speed=False)
    assert report.faults == []
    known = gelu._ufuncs.functions[function].accuracy["float32"]
    assert report.worst.x == np.float32(known.at)
    assert report.worst.worst <= known.ulp <= report.worst.worst + 0.001


def test_tail_flushed_to_zero() -> None:
    report = audited(lambda x: np.where(x < -8, np.float32(-0.0), gelu.gelu(x)))
    texts = [found.text for found in report.faults if found.kind == "lost"]
    assert len(texts) == 1
    assert texts[0].startswith("tail: no digit is right for ")
    assert "(flushed to zero)" in texts[0]
    assert report.worst.within < report.worst.count


def test_nan_at_minus_infinity() -> None:
    def product(x: Array) -> Array:
        with np.errstate(invalid="ignore"):
            return np.where(np.isinf(x), x * (x > 0), gelu.gelu(x))

    assert only_fault(audited(product), "special") == "f(-inf) is nan, expected -0"


def test_minus_zero_is_lost() -> None:
    report = audited(lambda x: gelu.gelu(x) + np.float32(0))
    assert "f(-0) is 0, expected -0" in [found.text for found in report.faults]
    assert fault(report, "sign").startswith("wrong for ")


def test_not_monotone_by_one_step() -> None:
    where = np.float32(0.875)

    def one_less(x: Array) -> Array:
        y = gelu.gelu(x)
        # Three steps are needed to get below the result of the previous neighbour, as the slope is above 1.
        return np.where(x == where, y - 2 * np.spacing(y), y)

    x = np.array([np.nextafter(where, np.float32(0)), where, np.nextafter(where, np.float32(1))])
    report = audited(one_less, inputs=x, max_ulp=4)
    text = only_fault(report, "monotone")
    assert text.startswith("not at 1 places, first from f(0.87499994")
    assert "to f(0.875" in text


def test_rounding_mode_left_changed() -> None:
    upwards = 0x800

    def changes(x: Array) -> Array:
        y = gelu.gelu(x)
        ctypes.CDLL(None).fesetround(upwards)
        return y

    if (
        sys.platform != "linux"
        or gelu.available_isas()[-1:] != ("portable",)
        or "avx2" not in gelu.available_isas()
    ):
        pytest.skip("the number of the mode is that of x86")
    report = audited(changes, inputs=np.linspace(-3, 3, 100, dtype=np.float32))
    assert only_fault(report, "environment") == "after a call, arithmetic rounds upwards"
    assert 1 + 2.0**-60 == 1


def test_input_overwritten() -> None:
    def in_place(x: Array) -> Array:
        return gelu.gelu(x, out=x)

    assert only_fault(audited(in_place), "input").startswith("its input is overwritten, first ")


@pytest.mark.parametrize("bytes_", [4, 32])
def test_result_depends_on_alignment(bytes_: int) -> None:
    def other_formula(x: Array) -> Array:
        y = gelu.gelu(x)
        return np.nextafter(y, np.float32(2)) if x.ctypes.data % 64 == bytes_ else y

    report = audited(other_formula, max_ulp=2)
    assert fault(report, "alignment").startswith(f"{bytes_} bytes behind a cache line, element 0: ")


def test_result_depends_on_threads() -> None:
    def shared_out(x: Array) -> Array:
        y = gelu.gelu(x)
        if gelu.get_num_threads() == 2 and y.size > 10000:
            y.reshape(-1)[y.size // 2] *= np.float32(1.0000001)
        return y

    with gelu.set_num_threads(1):
        report = audited(shared_out, set_threads=gelu.set_num_threads)
    text = only_fault(report, "threads")
    assert text.startswith("1048576 elements on 2 threads, element 524288: ")


def test_float16_rounded_twice() -> None:
    def through_float32(x: Array) -> Array:
        y: Array = gelu.gelu(x.astype("f4")).astype("f2")
        return y

    report = audited(through_float32, dtype="float16", inputs="dense", max_ulp=0.5)
    assert only_fault(report, "accuracy").startswith("0.5")
    assert report.worst.correct == report.worst.count - 3


def test_tanh_form_sold_as_exact() -> None:
    report = audited(gelu.gelu_tanh)
    assert fault(report, "reference") == "this is the tanh form of GELU, not exact GELU, x Phi(x)"
    assert audited(gelu.gelu_tanh, None).clean


def test_root_of_derivative_shifted() -> None:
    root = float(reference.root("gelu"))

    def shifted(x: Array) -> Array:
        moved = np.nextafter(x, np.float32(0))
        y: Array = np.where(np.abs(x - root) < 2.0**-10, gelu.gelu_grad(moved), gelu.gelu_grad(x))
        return y

    near = root + np.spacing(np.float32(root)) * np.arange(-100, 100)
    report = audited(shifted, "gelu_grad", inputs=near.astype(np.float32), max_ulp=10)
    assert fault(report, "sign").startswith("wrong for 1 of ")
    around = next(part for part in report.accuracy.ranges if part.name.startswith("around the root"))
    assert around.worst > 1e6


def test_dtype_not_kept() -> None:
    report = audited(lambda x: gelu.gelu(x).astype("f8"))
    assert only_fault(report, "dtype") == "float64 is returned for float32"


def test_budget() -> None:
    def slow(x: Array) -> Array:
        time.sleep(1e-6 * x.size)
        return gelu.gelu(x)

    report = audited(slow, inputs="dense", budget=0.5)
    assert report.inputs.startswith("dense, one of ")
    assert 10**5 < report.worst.count < 10**6
    assert audited(gelu.gelu, inputs="dense", dtype="float16", budget=60).inputs == "dense"


def test_results_made_elsewhere() -> None:
    x = np.concatenate([np.random.default_rng(5).normal(0, 4, 10000), [np.nan, np.inf, -np.inf]]).astype("f4")
    report = audit_arrays(x, gelu.gelu_tanh(x))
    assert report.clean
    assert audit_arrays(x.astype(">f4"), gelu.gelu_tanh(x).astype(">f4")).clean
    with pytest.raises(ValueError, match="x: expected at least one finite argument, got none"):
        audit_arrays(x[-3:], x[-3:])
    assert report.reference == "gelu_tanh"
    y = gelu.gelu(x)
    y[77] = np.nan
    y[-1] = np.nan
    report = audit_arrays(x, y, "gelu")
    assert fault(report, "special") == "f(-inf) is nan, expected -0"
    assert fault(report, "not finite").startswith(
        f"NaN or infinite for 1 of 10000 finite arguments, first {x[77]:.9g}"
    )


def test_report_as_json() -> None:
    report = audited(lambda x: np.where(np.isinf(x), np.float32(np.nan), gelu.gelu(x)))
    found = json.loads(report.to_json())
    assert found["reference"] == "gelu"
    assert [entry["kind"] for entry in found["faults"]] == ["special", "special"]
    assert sum(part["count"] for part in found["ranges"]) == found["all"]["count"] == SOME.size


def test_every_number_is_asked() -> None:
    x = np.concatenate(list(every("float16")))
    assert np.all(x[1:].astype("f4") >= x[:-1].astype("f4"))
    assert np.unique(x.view(np.uint16)).size == x.size == 2 * 0x7C00


def test_assert_accurate() -> None:
    assert_accurate(gelu.silu, "silu", "float16")
    with pytest.raises(AssertionError, match=r"is not gelu in float16:\n  reference: this is SiLU"):
        assert_accurate(gelu.silu, "gelu", "float16")


def raises(x: Array) -> Array:
    raise RuntimeError("no\nsuch kernel")


def leaves(x: Array) -> Array:
    raise SystemExit(3)


@pytest.mark.parametrize(
    ("function", "options", "message"),
    [
        (3, {}, "function: expected a function of one array, got 3"),
        (gelu.gelu, {"reference": "swish"}, "reference: expected one of gelu, .*, got 'swish'"),
        (gelu.gelu, {"dtype": "int8"}, "dtype: expected float16, .*, got 'int8'"),
        (gelu.gelu, {"inputs": "most"}, "inputs: expected 'dense', 'all' or an array, got 'most'"),
        (
            gelu.gelu,
            {"inputs": np.ones(3)},
            r"inputs: expected an array of float32, got float64 of shape \(3,\)",
        ),
        (gelu.gelu, {"budget": 0}, "budget: expected a number of seconds above 0, got 0"),
        (
            gelu.gelu,
            {"budget": 1, "inputs": "all"},
            "budget: is for inputs='dense' only",
        ),
        (gelu.gelu, {"inputs": "all", "dtype": "float64"}, "inputs: there are too many float64 for 'all'"),
        (raises, {}, r"raises: raised RuntimeError for float32 of shape \(2000,\): no such kernel"),
        (lambda x: x[1:], {}, r"<lambda>: returned shape \(1999,\), expected \(2000,\)"),
        (lambda x: x > 0, {}, "<lambda>: returned bool, expected float32"),
    ],
)
def test_what_cannot_be_audited(function: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises((ValueError, AuditError), match=message):
        audit(function, **options)


def command(*arguments: str, status: int, cwd: Path | None = None) -> tuple[str, str]:
    result = subprocess.run(
        [sys.executable, "-m", "gelu", "audit", *arguments], capture_output=True, text=True, cwd=cwd
    )
    assert result.returncode == status, result.stderr
    return result.stdout, result.stderr


def test_command(tmp_path: Path) -> None:
    output, _ = command(
        "gelu", "--dtype", "float16", "--json", str(tmp_path / "out.json"), "--max-ulp", "1", status=0
    )
    assert "No fault found." in output
    assert "16 Mi elements: " in output
    assert json.loads((tmp_path / "out.json").read_text())["dtype"] == "float16"
    output, _ = command("gelu", "--dtype", "float16", "--no-speed", "--max-ulp", "0.25", status=1)
    assert "FAULT accuracy: 0.5 ULP at " in output


def test_command_on_what_is_correctly_rounded() -> None:
    for target in ("gelu:cr", "gelu.cr:gelu"):
        output, _ = command(target, "--dtype", "float16", "--no-speed", "--max-ulp", "0.5", status=0)
        assert "gelu" in output.splitlines()[0]
        assert "No fault found." in output
    output, _ = command("gelu:cr", "--no-speed", "--max-ulp", "0.5", status=0)
    assert output.startswith("gelu.cr")
    _, error = command("gelu:cr", "--dtype", "float64", status=2)
    assert error == "gelu: gelu:cr: has float16, bfloat16, float32, not float64\n"


def test_command_on_a_module(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(
        "import gelu, time\nf = gelu.gelu_tanh\nslow = lambda x: time.sleep(60)\n"
    )
    output, _ = command("mine:f", "--dtype", "float16", "--no-speed", status=0, cwd=tmp_path)
    assert "the tanh form of GELU" in output.splitlines()[0]
    _, error = command("mine:g", status=2, cwd=tmp_path)
    assert error == "gelu: mine:g: AttributeError: module 'mine' has no attribute 'g'\n"
    _, error = command("mine:slow", "--timeout", "2", status=2, cwd=tmp_path)
    assert error == "gelu: mine:slow: took longer than 2 seconds\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--timeout", "0"], "--timeout: expected a number of seconds above 0, got 0"),
        (["--budget", "nan"], "--budget: expected a number of seconds above 0, got nan"),
        (["--max-ulp", "nan"], "--max-ulp: expected a number from 0 on, got nan"),
        (["--json", "missing/out.json"], "--json: cannot write 'missing/out.json'"),
        (["--picture", "out.jpeg"], "--picture: expected a name that ends in .png, .svg, .pdf, got "),
    ],
)
def test_bad_options(arguments: list[str], message: str) -> None:
    _, error = command("gelu", *arguments, status=2)
    assert error.startswith(f"gelu: {message}")
    assert error.count("\n") == 1


ENDS = """
import os, signal, sys
exits = lambda x: os._exit(0)
crashes = lambda x: os.kill(os.getpid(), signal.SIGSEGV)
def interrupted(x):
    raise KeyboardInterrupt
"""


@pytest.mark.skipif(os.name != "posix", reason="only there is it watched")
@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("ends:exits", "ended the process with status 0"),
        ("ends:crashes", "was killed by SIGSEGV"),
        ("ends:interrupted", "raised KeyboardInterrupt"),
        ("leaves:f", "SystemExit: 0"),
    ],
)
def test_target_ends_the_process(target: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "ends.py").write_text(ENDS)
    (tmp_path / "leaves.py").write_text("import sys\nsys.exit(0)\n")
    output, error = command(target, "--max-ulp", "1", status=2, cwd=tmp_path)
    assert (output, error) == ("", f"gelu: {target}: {message}\n")


SOURCE = """
#include <math.h>
#include <stddef.h>
void half(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) y[i] = 0.5f * x[i] * (1 + erff(x[i] * 0.70710678f));
}
void beyond(const float *x, float *y, size_t n) { half(x, y, n); y[n] = 7; }
double one(double x) { return 0.5 * x * erfc(-x * 0.70710678118654752440); }
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    if shutil.which("cc") is None:
        pytest.skip("needs a C compiler")
    folder = tmp_path_factory.mktemp("library")
    (folder / "half.c").write_text(SOURCE)
    path = folder / "libhalf.so"
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", folder / "half.c", "-o", path, "-lm"], check=True)
    return str(path)


def test_command_on_a_library(library: str) -> None:
    output, _ = command(f"{library}:half", "--no-speed", status=0)
    assert output.startswith("half, float32, against gelu: ")
    assert "FAULT lost: tail: no digit is right for " in output
    _, error = command(f"{library}:beyond", "--no-speed", status=2)
    assert error == "gelu: beyond: writes behind the 2000 elements of y\n"
    _, error = command(f"{library}:third", status=2)
    assert error.endswith("has no symbol third\n")


def test_scalar_function(library: str) -> None:
    target = find(f"{library}:one", "gelu", "float64", "scalar")
    report = audit(target.function, dtype="float64", inputs=np.linspace(-5, 5, 1001), speed=False)
    assert report.reference == "gelu"
    assert 0.5 < report.worst.worst < 100


def test_command_on_files(tmp_path: Path) -> None:
    x = np.linspace(-6, 6, 1001, dtype=np.float32)
    np.save(tmp_path / "x.npy", x)
    np.save(tmp_path / "y.npy", gelu.gelu_sigmoid(x))
    output, _ = command("x.npy", "y.npy", "--max-ulp", "1", status=0, cwd=tmp_path)
    assert "the sigmoid form of GELU" in output.splitlines()[0]
    np.save(tmp_path / "y.npy", x[1:])
    _, error = command("x.npy", "y.npy", status=2, cwd=tmp_path)
    assert error == "gelu: y: expected float32 of shape (1001,), got float32 of shape (1000,)\n"
    _, error = command("x.npy", "x.npy", "--dtype", "float64", status=2, cwd=tmp_path)
    assert error == "gelu: x.npy: holds float32, --dtype says float64\n"
    (tmp_path / "y.npy").write_text("1 2 3")
    _, error = command("x.npy", "y.npy", status=2, cwd=tmp_path)
    assert error == "gelu: y.npy: expected a .npy file\n"
    _, error = command("x.npy", status=2, cwd=tmp_path)
    assert error == "gelu: x.npy: expected OUT.npy, the results, after it\n"


def test_command_on_a_model(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    helper = onnx.helper
    x, y = (helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [None]) for name in "xy")
    nodes = [helper.make_node("Sigmoid", ["x"], ["gate"]), helper.make_node("Mul", ["x", "gate"], ["y"])]
    graph = helper.make_graph(nodes, "silu", [x], [y])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
    model.ir_version = 10
    onnx.save(model, tmp_path / "silu.onnx")
    output, _ = command("silu.onnx", "--no-speed", status=0, cwd=tmp_path)
    assert output.startswith("silu.onnx, float32, against silu: ")
    gelu.onnx.replace(model)
    onnx.save(model, tmp_path / "silu.onnx")
    output, _ = command("silu.onnx", "--no-speed", "--max-ulp", "1", status=0, cwd=tmp_path)
    assert output.startswith("silu.onnx, float32, against silu: ")
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    _, error = command("broken.onnx", status=2, cwd=tmp_path)
    assert error.startswith("gelu: broken.onnx: ")
    assert error.count("\n") == 1


BY_NAME = """
import sys
import numpy as np
from gelu.audit import audit
from gelu.audit._targets import known
target = known(*sys.argv[1:], "float32")
x = np.linspace(-20, 20, 4001, dtype=np.float32)
report = audit(target.function, sys.argv[2], inputs=x, asarray=target.asarray, set_threads=target.set_threads)
assert report.worst.worst > 1
print(report.nearest)
"""


OTHERS = [name for name, library in LIBRARIES.items() if library.distributions and name != "torch:cuda"]


@pytest.mark.parametrize("target", OTHERS)
def test_library_by_name(target: str) -> None:
    """Each in a process of its own: some libraries do not work beside others."""
    function = "gelu_tanh" if target == "numpy" else "gelu"
    for distribution in LIBRARIES[target].distributions:
        if not list(importlib.metadata.distributions(name=distribution)):
            pytest.skip(f"{distribution} is not installed")
    result = subprocess.run([sys.executable, "-c", BY_NAME, target, function], capture_output=True, text=True)
    if "not installed" in result.stderr:
        pytest.skip(result.stderr.splitlines()[-1])
    assert result.stdout.splitlines()[-1:] == [function], result.stderr


def page_of(report: Report, tmp_path: Path) -> str:
    from gelu.audit._page import page

    text = page(report)
    (tmp_path / "page.html").write_text(text)
    return text


def test_page(tmp_path: Path) -> None:
    report = audited(lambda x: np.where(x < -8, np.float32(0), gelu.gelu(x)))
    text = page_of(report, tmp_path)
    assert text.count("<li>") == len(report.faults) == 4
    assert "&" not in text.replace("&lt;", "").replace("&gt;", "").replace("&#x27;", "").replace("&amp;", "")
    assert "http" not in text.replace("http://www.w3.org/", "").replace("http://purl.org/", "").replace(
        "http://creativecommons.org/", ""
    ).replace("https://matplotlib.org/", "")
    assert "No fault found." in page_of(audited(gelu.gelu), tmp_path)


def test_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from gelu.audit._page import picture

    report = audited(gelu.gelu)
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "matplotlib.figure", None)
        with pytest.raises(AuditError, match=r"needs matplotlib: pip install 'gelu\[audit\]'"):
            picture(report, str(tmp_path / "error.png"))
        assert "needs matplotlib" in page_of(report, tmp_path)
    pytest.importorskip("matplotlib")
    picture(report, str(tmp_path / "error.png"))
    assert (tmp_path / "error.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(AuditError, match="nonsense"):
        picture(report, str(tmp_path / "error.nonsense"))


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("nonsense", "expected one of gelu, "),
        ("no_such_module:f", "ModuleNotFoundError"),
        ("missing.onnx", "No such file"),
        ("libmissing.so:f", "cannot open shared object"),
        ("math:pi", "expected a function of one array, got float"),
    ],
)
def test_command_on_nothing(target: str, message: str) -> None:
    _, error = command(target, status=2)
    assert error.startswith(f"gelu: {target.rpartition(':')[0] if '.so' in target else target}: ")
    assert message in error
    assert error.count("\n") == 1

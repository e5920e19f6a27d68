# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu apply`: the right file or none."""

from __future__ import annotations

import errno
import fcntl
import io
import math
import os
import pty
import random
import resource
import signal
import stat
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Any, NoReturn

import gelu
import numpy as np
import pytest
from gelu import _apply
from gelu.__main__ import main
from gelu._docstrings import FORMS
from gelu._registry import Function
from gelu._ufuncs import functions
from support import DTYPES, Array, arguments, assert_same_bits

SIZES = [0, 1, 1000, _apply.BLOCK, _apply.BLOCK + 1, 3 * _apply.BLOCK - 5]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """IN.npy, a good one, and OUT.npy, which is not there."""
    source, target = tmp_path / "IN.npy", tmp_path / "OUT.npy"
    np.save(source, arguments(1000, np.dtype(np.float32)))
    return source, target


def saved(array: Array) -> bytes:
    """What np.save writes."""
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def fails(capsys: pytest.CaptureFixture[str], *options: object) -> str:
    """The one line that is printed when a command with these options fails."""
    assert main(["apply", *map(str, options)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert printed.err.startswith("gelu apply: ")
    return printed.err.removeprefix("gelu apply: ").rstrip("\n")


def only(directory: Path, *names: str) -> bool:
    """Nothing but these files, hidden ones included."""
    return sorted(os.listdir(directory)) == sorted(names)


# -- what it writes -----------------------------------------------------------------------------------------


def dtype_option(dtype: np.dtype) -> list[str]:
    """The option that tells the dtype of a file, where its header does not."""
    return [] if dtype.isbuiltin == 1 else ["--dtype", dtype.name]


@pytest.mark.parametrize("n", SIZES)
def test_result(dtype: np.dtype, n: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    x = arguments(n, dtype)
    np.save(tmp_path / "x.npy", x)
    paths = [str(tmp_path / "x.npy"), str(tmp_path / "y.npy")]
    assert main(["apply", *paths, *dtype_option(dtype)]) == 0
    assert (tmp_path / "y.npy").read_bytes() == saved(gelu.gelu(x))
    assert only(tmp_path, "x.npy", "y.npy")
    assert capsys.readouterr() == ("", "")


def check_function(row: Function, dtype: np.dtype, directory: Path) -> None:
    """The inputs in their order, which the result depends on."""
    inputs = [arguments(1000, dtype)[i:][:900] for i in range(row.inputs)]
    options = ["--function", row.path, *dtype_option(dtype)]
    for i, array in enumerate(inputs):
        np.save(directory / f"{i}.npy", array)
        options += ["--with", str(directory / f"{i}.npy")] if i else []
    assert main(["apply", str(directory / "0.npy"), str(directory / "y.npy"), *options]) == 0
    assert (directory / "y.npy").read_bytes() == saved(attrgetter(row.path)(gelu)(*inputs))


@pytest.mark.parametrize("row", functions.values(), ids=lambda row: row.path)
def test_each_function(row: Function, dtype: np.dtype, tmp_path: Path) -> None:
    check_function(row, dtype, tmp_path)


@pytest.mark.parametrize("row", gelu.cr.functions.values(), ids=lambda row: row.path)
def test_each_function_correctly_rounded(row: Function, tmp_path: Path) -> None:
    for dtype in DTYPES:
        if dtype.name in row.accuracy:
            directory = tmp_path / dtype.name
            directory.mkdir()
            check_function(row, dtype, directory)


def test_correctly_rounded_float64_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "x.npy", np.ones(3))
    paths = [str(tmp_path / "x.npy"), str(tmp_path / "y.npy")]
    assert main(["apply", *paths, "--function", "cr.gelu"]) == 2
    assert capsys.readouterr().err == (
        f"gelu apply: {paths[0]}: cr.gelu has no loop for dtype float64: float64 results are not "
        "correctly rounded; use gelu.gelu (below 1 ULP), or cast to float32, as np.float32(x) does\n"
    )
    assert main(["apply", *paths, "--function", "cr.gelu_mul"]) == 2
    assert "cr.gelu_mul(x, up) takes --with UP.npy; given: none" in capsys.readouterr().err
    assert only(tmp_path, "x.npy")


SHAPES: list[Array] = [
    np.zeros((), np.float32),
    np.zeros((0, 3), np.float32),
    np.arange(24, dtype=np.float32).reshape(2, 3, 4),
    np.asfortranarray(np.arange(24, dtype=np.float32).reshape(2, 3, 4)),
    np.arange(24, dtype=np.float64).reshape(4, 6).T,
    np.linspace(-9, 9, 50).astype(">f8"),
    np.linspace(-9, 9, 50).astype(">f4"),
    np.linspace(-9, 9, 50).astype(np.float16),
    np.arange(-100, 100, dtype=np.int8),
    np.arange(-100, 100).astype(">i4"),
    np.array([True, False]),
]


@pytest.mark.parametrize("x", SHAPES, ids=lambda x: f"{x.dtype.str}{x.shape}{'F' if x.flags.fnc else ''}")
def test_shapes_and_dtypes(x: Array, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", x)
    assert main(["apply", str(tmp_path / "x.npy"), str(tmp_path / "y.npy")]) == 0
    y = np.load(tmp_path / "y.npy")
    expected = np.asarray(gelu.gelu(x))
    assert y.dtype == expected.dtype
    assert y.flags.fnc == x.flags.fnc
    np.testing.assert_array_equal(y, expected, strict=True)


BROADCAST = [
    ((5, 300), (300,)),
    ((5, 300), (1, 300)),
    ((5, 300), (5, 1)),
    ((5, 300), (1,)),
    ((5, 300), ()),
    ((4, 5, 6), (4, 1, 6)),
    ((), ()),
    ((0, 3), (3,)),
    ((0, 3), (1, 1)),
    ((20, 300), (300,)),
    ((2000, 3), (2000, 1)),
    ((2, 3007), (3007,)),
]


@pytest.mark.parametrize(("shape", "other"), BROADCAST, ids=str)
@pytest.mark.parametrize("orders", ["CC", "CF", "FC", "FF"])
def test_broadcasting(
    shape: tuple[int, ...],
    other: tuple[int, ...],
    orders: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Further inputs to the shape of the first, in any order of each file, in one block or in several."""
    monkeypatch.setattr(_apply, "BLOCK", 1000)
    arrays = [arguments(math.prod(sizes), np.dtype(np.float32)).reshape(sizes) for sizes in (shape, other)]
    arrays = [
        array.copy(order="F") if order == "F" else array for array, order in zip(arrays, orders, strict=True)
    ]
    for name, array in zip("xb", arrays, strict=True):
        np.save(tmp_path / f"{name}.npy", array)
    paths = [str(tmp_path / f"{name}.npy") for name in "xyb"]
    assert main(["apply", *paths[:2], "--function", "gelu_bias", "--with", paths[2]]) == 0
    y = np.load(paths[1])
    assert_same_bits(y, gelu.gelu_bias(*arrays))
    assert y.flags.fnc == arrays[0].flags.fnc


@pytest.mark.parametrize("dtypes", [(">f4", "<f4"), ("<f8", ">f8"), ("i1", "i1"), ("?", "?")], ids=str)
def test_dtypes_of_two_inputs(dtypes: tuple[str, str], tmp_path: Path) -> None:
    """Byte orders may differ."""
    x, up = (np.arange(-50, 50).astype(dtype) for dtype in dtypes)
    for name, array in (("x", x), ("up", up)):
        np.save(tmp_path / f"{name}.npy", array)
    paths = [str(tmp_path / f"{name}.npy") for name in ("x", "y", "up")]
    assert main(["apply", *paths[:2], "--function", "silu_mul", "--with", paths[2]]) == 0
    assert_same_bits(np.load(paths[1]), gelu.silu_mul(x, up))


@pytest.mark.parametrize("shift", range(1, 8))
def test_data_at_any_address(shift: int, dtype: np.dtype, files: tuple[Path, Path]) -> None:
    """NumPy aligns the data by the length of the header; other programs need not."""
    source, target = files
    x = arguments(1000, dtype)
    text = f"{{'descr': '{dtype.str}', 'fortran_order': False, 'shape': (1000,), }}" + " " * shift + "\n"
    source.write_bytes(header(text) + x.tobytes())
    assert main(["apply", str(source), str(target), *dtype_option(dtype)]) == 0
    assert target.read_bytes() == saved(gelu.gelu(x))


def test_input_twice_and_as_output(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """As for an accumulated gradient: each input is read to its end before the output gets its name."""
    source, other = files
    x, acc = np.load(source), np.arange(1000, dtype=np.float32)
    np.save(other, acc)
    options = ["--function", "silu_backward_add", "--with", source, "--with", other]
    assert fails(capsys, source, other, *options) == f"{other}: exists (--force replaces it)"
    assert_same_bits(np.load(other), acc)
    assert main(["apply", str(source), str(other), *map(str, options), "--force"]) == 0
    assert_same_bits(np.load(other), gelu.silu_backward_add(x, x, acc))


def test_header_of_version_2(files: tuple[Path, Path]) -> None:
    source, target = files
    x = np.load(source)
    with source.open("wb") as file:
        np.lib.format.write_array(file, x, version=(2, 0))
    assert main(["apply", str(source), str(target)]) == 0
    assert target.read_bytes() == saved(gelu.gelu(x))


def test_thread_option(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = files
    seen = []
    monkeypatch.setattr(_apply.Progress, "show", lambda *_: seen.append(gelu.get_num_threads()))
    assert main(["apply", str(source), str(target), "--threads", "1"]) == 0
    assert seen == [1]


@pytest.mark.parametrize(
    "options", [["--threads", "0"], ["--threads", "two"], ["--function", "relu"], ["more"]], ids=" ".join
)
def test_bad_options(
    files: tuple[Path, Path], options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["apply", *map(str, files), *options])
    assert ended.value.code == 2
    assert options[-1] in capsys.readouterr().err.splitlines()[-1]
    assert not files[1].exists()


def test_permissions_follow_the_umask(files: tuple[Path, Path]) -> None:
    before = os.umask(0o027)
    try:
        assert main(["apply", *map(str, files)]) == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE(files[1].stat().st_mode) == 0o640


# -- bfloat16 -----------------------------------------------------------------------------------------------

NATIVE, OTHER = "<>" if sys.byteorder == "little" else "><"

WITHOUT_ML_DTYPES = """
import sys
sys.modules["ml_dtypes"] = None
from gelu.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def raw_file(path: Path, order: str, bits: Array) -> None:
    text = f"{{'descr': '{order}V2', 'fortran_order': False, 'shape': ({len(bits)},), }}\n"
    path.write_bytes(header(text) + (bits.byteswap() if order == OTHER else bits).tobytes())


def test_without_ml_dtypes(tmp_path: Path, script: Callable[..., str]) -> None:
    """All bit patterns; the expected results are from the ufunc, which needs that package."""
    ml_dtypes = pytest.importorskip("ml_dtypes")
    every = np.arange(1 << 16, dtype=np.uint16)
    raw_file(tmp_path / "x.npy", NATIVE, every)
    paths = [str(tmp_path / f"{name}.npy") for name in "xy"]
    options = ["--function", "silu_mul", "--with", paths[0], "--dtype", "bfloat16"]
    script(WITHOUT_ML_DTYPES, "apply", *paths, *options)
    x = every.view(ml_dtypes.bfloat16)
    assert Path(paths[1]).read_bytes() == saved(gelu.silu_mul(x, x))


@pytest.mark.parametrize("order", ["|", NATIVE, OTHER])
def test_byte_order_of_bfloat16(order: str, files: tuple[Path, Path]) -> None:
    """np.save writes the order into the descr, which np.load drops."""
    source, target = files
    bits = np.array([0x0000, 0x3F80, 0xBF80, 0x4040], np.uint16)  # 0, 1, -1, 3
    raw_file(source, order, bits)
    assert main(["apply", str(source), str(target), "--dtype", "bfloat16"]) == 0
    assert b"'%sV2'" % NATIVE.encode() in target.read_bytes()
    np.testing.assert_array_equal(
        np.load(target).view(np.uint16), np.array([0x0000, 0x3F57, 0xBE22, 0x4040], np.uint16)
    )


def test_bfloat16_without_option(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    other = source.parent / "other.npy"
    ml_dtypes = pytest.importorskip("ml_dtypes")
    np.save(other, np.ones(1000, ml_dtypes.bfloat16))
    why = "raw 2-byte items (|V2); if they are bfloat16, say --dtype bfloat16"
    assert fails(capsys, other, target) == f"{other}: {why}"
    options = ["--function", "gelu_mul", "--with", other]
    assert fails(capsys, source, target, *options) == f"{other}: {why}"


@pytest.mark.parametrize("dtype", ["f4", "f2", "u2", "S2", "V4", [("x", "<i2")], [("x", "V2")]], ids=str)
@pytest.mark.parametrize("second", [False, True])
def test_option_bfloat16_for_others(
    dtype: Any, second: bool, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    raw, target = files
    other = raw.parent / "other.npy"
    np.save(raw, np.zeros(3, "V2"))
    np.save(other, np.zeros(3, dtype))
    first, further = (raw, other) if second else (other, raw)
    options = [first, target, "--function", "gelu_mul", "--with", further]
    why = f"dtype {np.dtype(dtype)}, not raw 2-byte items (|V2), as bfloat16 has"
    assert fails(capsys, *options, "--dtype", "bfloat16") == f"{other}: {why}"


# -- what is there already ----------------------------------------------------------------------------------


def test_output_exists(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    target.write_text("precious", encoding="utf-8")
    assert fails(capsys, source, target) == f"{target}: exists (--force replaces it)"
    assert target.read_text(encoding="utf-8") == "precious"
    target.chmod(0o600)
    assert main(["apply", str(source), str(target), "--force"]) == 0
    assert target.stat().st_mode & 0o777 == 0o600  # a private file stays private
    assert target.read_bytes() == saved(gelu.gelu(np.load(source)))
    assert only(source.parent, "IN.npy", "OUT.npy")


@pytest.mark.parametrize("links", [True, False])
def test_output_made_meanwhile(
    files: tuple[Path, Path], links: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = files
    monkeypatch.setattr(_apply.Progress, "show", lambda *_: target.write_text("precious", encoding="utf-8"))
    if not links:
        monkeypatch.setattr(os, "link", cannot(errno.EPERM))
    assert fails(capsys, source, target) == f"{target}: exists (--force replaces it)"
    assert target.read_text(encoding="utf-8") == "precious"
    assert only(source.parent, "IN.npy", "OUT.npy")


def test_file_system_without_links(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", cannot(errno.EPERM))
    assert main(["apply", *map(str, files)]) == 0
    assert files[1].read_bytes() == saved(gelu.gelu(np.load(files[0])))
    assert only(files[0].parent, "IN.npy", "OUT.npy")


def test_onto_the_input(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, _ = files
    expected = saved(gelu.gelu(np.load(source)))
    assert "exists" in fails(capsys, source, source)
    assert main(["apply", str(source), str(source), "--force"]) == 0
    assert source.read_bytes() == expected


def test_output_is_a_link(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    real = source.parent / "real.npy"
    target.symlink_to(real)
    assert "exists" in fails(capsys, source, target)
    assert "not a regular file" in fails(capsys, source, target, "--force")
    real.write_text("old", encoding="utf-8")
    assert main(["apply", str(source), str(target), "--force"]) == 0
    assert target.is_symlink()
    assert real.read_bytes() == saved(gelu.gelu(np.load(source)))


def test_output_is_no_file(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Not even with --force is a device or a directory replaced."""
    source, target = files
    target.mkdir()
    pipe = source.parent / "pipe"
    os.mkfifo(pipe)
    for path in (target, pipe):
        for options in ([], ["--force"]):
            assert fails(capsys, source, path, *options) == f"{path}: exists and is not a regular file"
    assert only(source.parent, "IN.npy", "OUT.npy", "pipe")


# -- bad input ----------------------------------------------------------------------------------------------


def test_missing_files(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    missing = source.parent / "missing" / "x.npy"
    assert fails(capsys, missing, target) == f"{missing}: No such file or directory"
    assert fails(capsys, source, missing) == f"{missing}: No such file or directory"
    assert only(source.parent, "IN.npy")


def test_input_is_no_file(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    _, target = files
    pipe = target.parent / "pipe"
    os.mkfifo(pipe)
    assert fails(capsys, target.parent, target) == f"{target.parent}: not a regular file"
    assert fails(capsys, pipe, target) == f"{pipe}: not a regular file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    source.chmod(0)
    assert fails(capsys, source, target) == f"{source}: Permission denied"
    source.chmod(0o600)
    source.parent.chmod(0o500)
    assert fails(capsys, source, target) == f"{target}: Permission denied"
    source.parent.chmod(0o700)


@pytest.mark.parametrize(
    "x",
    [
        np.zeros(3, np.complex64),
        np.zeros(3, np.longdouble),
        np.zeros(3, "M8[s]"),
        np.zeros(3, "U4"),
        np.zeros(3, [("x", "f4"), ("y", "f8")]),
        np.array([1.0, None], object),
    ],
    ids=lambda x: x.dtype.name,
)
def test_dtype_without_loop(x: Array, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    np.save(source, x)
    assert fails(capsys, source, target) == f"{source}: gelu has no loop for dtype {x.dtype}"
    assert not target.exists()


def header(text: str) -> bytes:
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


DAMAGED = {
    "empty": b"",
    "too short": b"\x93NUM",
    "text": b"1.0, 2.0, 3.0\n" * 100,
    "zip": b"PK\x03\x04" + bytes(100),
    "unknown version": b"\x93NUMPY\x09\x00" + bytes(100),
    "version 3": b"\x93NUMPY\x03\x00" + bytes(100),
    "header cut off": saved(np.zeros(10))[:40],
    "no header": header(""),
    "garbage header": header("\0" * 50),
    "open string": header("{'descr': '<f4"),
    "unbalanced": header("{'descr': ((((" + "\n  x\n y"),
    "keys missing": header("{'descr': '<f4'}"),
    "unknown dtype": header("{'descr': '<q9', 'fortran_order': False, 'shape': (3,)}"),
    "negative shape": header("{'descr': '<f4', 'fortran_order': False, 'shape': (-3,)}"),
    "huge shape": header("{'descr': '<f4', 'fortran_order': False, 'shape': (1" + "0" * 30 + ", 3)}"),
    "shape of strings": header("{'descr': '<f4', 'fortran_order': False, 'shape': ('a',)}"),
    "data cut off": saved(np.zeros(1000, np.float32))[:-1],
    "no data": saved(np.zeros(1000, np.float32))[:128],
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_damaged(damage: str, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    other = source.parent / "other.npy"
    other.write_bytes(DAMAGED[damage])
    assert fails(capsys, other, target).startswith(f"{other}: ")
    options = ["--function", "gelu_mul", "--with", other]
    assert fails(capsys, source, target, *options).startswith(f"{other}: ")
    assert only(source.parent, "IN.npy", "other.npy")


@pytest.mark.parametrize(
    ("function", "given"),
    [("gelu", 1), ("gelu_mul", 0), ("gelu_mul", 2), ("silu_bias_backward", 1), ("silu_bias_backward", 3)],
)
def test_number_of_inputs(
    function: str, given: int, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = files
    names = ["x", *FORMS[functions[function].form].arguments]
    takes = " ".join(f"--with {name.upper()}.npy" for name in names[1:]) or "no --with"
    said = fails(capsys, source, target, "--function", function, *["--with", source] * given)
    there = ", ".join([str(source)] * given) or "none"
    assert said == f"{function}({', '.join(names)}) takes {takes}; given: {there}"
    assert only(source.parent, "IN.npy")


@pytest.mark.parametrize("shape", [(3,), (2,), (1, 2, 4), (2, 1, 4), (0,), (2, 0), (10**30,)], ids=str)
def test_shape_that_does_not_fit(
    shape: tuple[int, ...], files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The first input may not be broadcast to another one."""
    source, target = files
    other = source.parent / "other.npy"
    np.save(source, np.zeros((2, 4), np.float32))
    if 10**30 in shape:
        other.write_bytes(header(f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n"))
        why = f"damaged: {4 * 10**30} bytes of data promised, 0 there"
    else:
        np.save(other, np.zeros(shape, np.float32))
        why = f"shape {shape} does not broadcast to (2, 4), that of {source}"
    options = ["--function", "gelu_bias", "--with", other]
    assert fails(capsys, source, target, *options) == f"{other}: {why}"
    assert not target.exists()


@pytest.mark.parametrize("dtype", ["f8", "f2", "i4", "O", "S4", [("x", "f4")]], ids=str)
def test_dtype_that_does_not_fit(
    dtype: Any, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = files
    other = source.parent / "other.npy"
    np.save(other, np.zeros(1000, dtype))
    options = ["--function", "gelu_mul", "--with", other]
    why = f"dtype {np.dtype(dtype)}, not float32 as in {source}"
    assert fails(capsys, source, target, *options) == f"{other}: {why}"
    assert not target.exists()


class Unpickled:
    """Says so."""

    def __reduce__(self) -> tuple[Any, ...]:
        return pytest.fail, ("unpickled",)


def test_nothing_is_unpickled(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    np.save(source, np.array([Unpickled()], object))
    assert "no loop for dtype object" in fails(capsys, source, target)
    options = ["--function", "gelu_mul", "--with", source, "--dtype", "bfloat16"]
    assert "dtype object" in fails(capsys, source, target, *options)


@pytest.mark.parametrize("descr", ["(2,)f4", "2f4", "(2,)V1", "V0", "f4,f4"])
def test_odd_descr(descr: str, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """NumPy knows this dtype, but np.save does not write it for bfloat16."""
    source, target = files
    source.write_bytes(
        header(f"{{'descr': '{descr}', 'fortran_order': False, 'shape': (3,), }}\n") + bytes(99)
    )
    for option in ([], ["--dtype", "bfloat16"]):
        assert fails(capsys, source, target, *option).startswith(f"{source}: ")
    assert only(source.parent, "IN.npy")


def test_too_many_dimensions(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    source, target = files
    shape = (1,) * 100
    source.write_bytes(header(f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n") + bytes(4))
    assert "dimension" in fails(capsys, source, target)
    assert only(source.parent, "IN.npy")


def test_random_damage(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A changed header is either still valid, or fails as every invalid one does."""
    source, target = files
    good = source.read_bytes()
    rng = random.Random(0)
    for _ in range(300):
        bad = bytearray(good)
        for _ in range(rng.randint(1, 4)):
            bad[rng.randrange(128)] = rng.choice([rng.randrange(256), *b"()[]{}'\",:0123456789 \n"])
        source.write_bytes(bad)
        if main(["apply", str(source), str(target), "--force"]) == 2:
            assert capsys.readouterr().err.count("\n") == 1
        assert only(source.parent, "IN.npy", *(["OUT.npy"] if target.exists() else []))


def test_trailing_bytes_are_ignored(files: tuple[Path, Path]) -> None:
    """As np.load does."""
    source, target = files
    x = np.load(source)
    with source.open("ab") as file:
        file.write(b"more")
    assert main(["apply", str(source), str(target)]) == 0
    assert target.read_bytes() == saved(gelu.gelu(x))


# -- a full disk --------------------------------------------------------------------------------------------


def cannot(number: int) -> Callable[..., NoReturn]:
    def fail(*arguments: Any, **keywords: Any) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def test_disk_full_at_the_end(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = files
    monkeypatch.setattr(os, "fsync", cannot(errno.ENOSPC))
    assert fails(capsys, source, target) == f"{target}: No space left on device"
    assert only(source.parent, "IN.npy")


@pytest.mark.parametrize("force", [False, True])
def test_file_grows_too_large(tmp_path: Path, force: bool) -> None:
    """A write that really fails: the system lets no file of the process exceed a limit."""
    np.save(tmp_path / "x.npy", np.zeros(4 << 20, np.float32))
    names = ["x.npy"]
    if force:
        (tmp_path / "y.npy").write_text("precious", encoding="utf-8")
        names.append("y.npy")
    done = command(
        tmp_path,
        "apply",
        "x.npy",
        "y.npy",
        *["--force"] * force,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10 << 20, 10 << 20)),
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "gelu apply: y.npy: File too large\n")
    assert only(tmp_path, *names)
    assert not force or (tmp_path / "y.npy").read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize("function", ["gelu", "gelu_bias_backward"])
def test_larger_than_memory(function: str, tmp_path: Path, script: Callable[..., str]) -> None:
    """Files of 256 MiB with room for 64 MiB more than the program itself takes, one of them broadcast."""
    x = np.lib.format.open_memmap(tmp_path / "x.npy", "w+", np.float32, (2, 32 << 20))
    x[-1, -1] = 1
    del x
    np.save(tmp_path / "b.npy", np.zeros((2, 1), np.float32))
    others = [f"--with={tmp_path / name}" for name in ("b.npy", "x.npy")] if function != "gelu" else []
    out = script(
        "import resource, sys\n"
        "from gelu.__main__ import main\n"
        "import gelu, numpy as np\n"
        "gelu.gelu(np.zeros(1 << 20))  # starts the threads\n"
        "size = next(line for line in open('/proc/self/status') if line.startswith('VmData'))\n"
        "limit = int(size.split()[1]) * 1024 + (64 << 20)\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))\n"
        "try:\n"
        "    np.ones(64 << 20, np.float32)\n"
        "except MemoryError:\n"
        "    print('limited')\n"
        "print(main(['apply', *sys.argv[1:]]))\n",
        str(tmp_path / "x.npy"),
        str(tmp_path / "y.npy"),
        f"--function={function}",
        *others,
    )
    assert out.split() == ["limited", "0"]
    y = np.load(tmp_path / "y.npy", mmap_mode="r")
    assert y.shape == (2, 32 << 20)
    one = np.float32(1)
    assert y[-1, -1] == (gelu.gelu_bias_backward(one, np.float32(0), one) if others else gelu.gelu(one))
    assert not y[:, :1000].any()


# -- as a process -------------------------------------------------------------------------------------------


def command(directory: Path, *options: str, **keywords: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gelu", *options],
        cwd=directory,
        capture_output=True,
        text=True,
        timeout=60,
        **keywords,
    )


def test_exit_status(files: tuple[Path, Path]) -> None:
    done = command(files[0].parent, "apply", "IN.npy", "OUT.npy")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = command(files[0].parent, "apply", "IN.npy", "OUT.npy")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "gelu apply: OUT.npy: exists (--force replaces it)\n"


# Stops in the middle of the work and says so. A process started in the background of a script, or by nohup,
# inherits ignored signals; here they are set as in a terminal.
STOPPING = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
from gelu import _apply
from gelu.__main__ import main

def show(self, done):
    if done:
        print("ready", flush=True)
        signal.pause()

_apply.Progress.show = show
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (signal.SIGINT, "interrupted"),
        (signal.SIGTERM, "ended by SIGTERM"),
        (signal.SIGHUP, "ended by SIGHUP"),
    ],
)
@pytest.mark.parametrize("options", [(), ("--force",)])
def test_interrupt(number: signal.Signals, message: str, options: Sequence[str], tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.zeros(2 * _apply.BLOCK, np.float32))
    names = ["x.npy"]
    if options:
        (tmp_path / "y.npy").write_text("precious", encoding="utf-8")
        names.append("y.npy")
    with subprocess.Popen(
        [sys.executable, "-c", STOPPING, "apply", "x.npy", "y.npy", *options],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert len(os.listdir(tmp_path)) == len(names) + 1  # the temporary file
        process.send_signal(number)
        try:
            _, error = process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    assert process.returncode == 128 + number
    assert error == f"gelu apply: {message}\n"
    assert only(tmp_path, *names)
    assert not options or (tmp_path / "y.npy").read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize("options", [(), ("--force",)])
def test_killed(options: Sequence[str], tmp_path: Path) -> None:
    """Killed by a signal that no program can handle: there is no half output, and the old file is still
    there."""
    np.save(tmp_path / "x.npy", np.zeros(2 * _apply.BLOCK, np.float32))
    if options:
        (tmp_path / "y.npy").write_text("precious", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", STOPPING, "apply", "x.npy", "y.npy", *options],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.kill()
    names = set(os.listdir(tmp_path))
    assert {name for name in names if not name.endswith(".tmp")} == {"x.npy", *["y.npy"] * len(options)}
    assert not options or (tmp_path / "y.npy").read_text(encoding="utf-8") == "precious"


def test_streams_closed(files: tuple[Path, Path]) -> None:
    """Closed by the shell's >&-: the files that are opened must not become standard output or error."""
    source, target = files
    expected = saved(gelu.gelu(np.load(source)))
    for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        line = f'"$0" -m gelu apply "$1" "$2" --force {closed}'
        words = [sys.executable, str(source), str(target)]
        done = subprocess.run(["sh", "-c", line, *words], capture_output=True, timeout=60)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert target.read_bytes() == expected
        done = subprocess.run(
            ["sh", "-c", line.replace("--force", ""), *words], capture_output=True, timeout=60
        )
        assert (done.returncode, done.stdout) == (2, b"")


def test_nobody_reads_the_error(files: tuple[Path, Path]) -> None:
    """A failure stays a failure."""
    reader, writer = os.pipe()
    os.close(reader)
    words = [sys.executable, "-m", "gelu", "apply", str(files[1]), str(files[0])]
    try:
        assert subprocess.run(words, stderr=writer, timeout=60).returncode == 2
    finally:
        os.close(writer)
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            assert subprocess.run(words, stderr=full, timeout=60).returncode == 2


@pytest.mark.parametrize("columns", [0, 10, 40, 80])
def test_progress_on_a_terminal(columns: int, tmp_path: Path) -> None:
    """One line, cut to the width of the terminal where it has one."""
    np.save(tmp_path / "x.npy", np.zeros(3 * _apply.BLOCK, np.float32))
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    source = (
        "import sys\n"
        "from gelu import _apply\n"
        "from gelu.__main__ import main\n"
        "_apply.PROGRESS_SECONDS = 0\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    process = subprocess.run(
        [sys.executable, "-c", source, "apply", "x.npy", "y.npy"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=follower,
        timeout=60,
    )
    os.close(follower)
    shown = os.read(leader, 1 << 16).decode()
    os.close(leader)
    assert (process.returncode, process.stdout) == (0, b"")
    lines = shown.split("\r\033[K")
    assert lines[0] == lines[-1] == ""  # nothing stays
    assert [line[:5] for line in lines[1:-1]] == ["  0 %", " 33 %", " 66 %"]
    for line in lines[2:-1]:
        assert line[5:] == ", 0:00:00 left"[: (columns or 80) - 6]


def test_terminal_that_is_gone(tmp_path: Path, script: Callable[..., str]) -> None:
    """As after nohup and a closed window: the work goes on."""
    np.save(tmp_path / "x.npy", np.zeros(3 * _apply.BLOCK, np.float32))
    out = script(
        "import os, pty, signal, sys\n"
        "from gelu import _apply\n"
        "from gelu.__main__ import main\n"
        "leader, follower = pty.openpty()\n"
        "os.dup2(follower, 2)\n"
        "sys.stderr = open(2, 'w', closefd=False)\n"
        "show, shown = _apply.Progress.show, []\n"
        "def close_first(progress, done):\n"
        "    if done == _apply.BLOCK:\n"
        "        os.close(leader)\n"
        "    show(progress, done)\n"
        "    shown.append(progress._terminal is not None)\n"
        "_apply.Progress.show = close_first\n"
        "_apply.PROGRESS_SECONDS = 0\n"
        "print(main(['apply', *sys.argv[1:]]), shown)\n",
        str(tmp_path / "x.npy"),
        str(tmp_path / "y.npy"),
    )
    assert out == "0 [True, False, False]\n"
    assert only(tmp_path, "x.npy", "y.npy")

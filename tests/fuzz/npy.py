# SPDX-License-Identifier: BSD-3-Clause
"""Fuzzer of the reader of .npy files: `apply` to files that are whole, damaged, or something else.

    python -m pip install atheris
    python tests/fuzz/npy.py [libFuzzer's options] [CORPUS...]

Either a file is computed, and the result must be what the function gives for the array that NumPy reads from
it; or the file is refused with an error for the user. The corpus begins with a file of each kind.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile

import atheris

with atheris.instrument_imports(include=["gelu._apply", "numpy.lib.format", "numpy.lib._format_impl"]):
    import gelu
    import numpy as np
    from gelu import _apply
    from numpy.lib import format as npy

FOLDER = tempfile.mkdtemp()  # stays behind: libFuzzer ends the process
SOURCE, TARGET = os.path.join(FOLDER, "x.npy"), os.path.join(FOLDER, "y.npy")


def first_files() -> list[bytes]:
    files = []
    for dtype in ("<f4", ">f8", "<f2", "|V2", ">V2", "<i4", "<c8", "|O", "U3", "f4,f4"):
        for shape in ((), (0,), (3,), (2, 3), (2, 0, 3)):
            for version in ((1, 0), (2, 0), (3, 0)):
                file = io.BytesIO()
                npy.write_array(file, np.asfortranarray(np.zeros(shape, dtype)), version, allow_pickle=True)
                files.append(file.getvalue())
    return files


def one_input(data: bytes) -> None:
    bfloat16, data = data[:1] == b"b", data[1:]
    with open(SOURCE, "wb") as file:
        file.write(data)
    task = _apply.Task(SOURCE, TARGET, "gelu", others=[], bfloat16=bfloat16, force=True)
    try:
        _apply.apply(task)
    except _apply.ApplyError as error:
        if "\n" in str(error) or not str(error).startswith(SOURCE):
            raise AssertionError(f"not one line about the file: {error!r}") from error
        return
    y = np.load(TARGET)
    try:
        x = np.load(SOURCE)
    except ValueError:
        if data[6:8] != b"\3\0":  # headers of version 3 are read as those of version 2, but allow more
            raise
        return
    if x.shape != y.shape:
        raise AssertionError(f"shape {x.shape} became {y.shape}")
    if not bfloat16:
        np.testing.assert_array_equal(y, gelu.gelu(x))


def main() -> None:
    corpus = os.path.join(FOLDER, "corpus")
    os.mkdir(corpus)
    for number, data in enumerate(first_files()):
        for kind in b"-b":
            with open(os.path.join(corpus, f"{number}-{kind}"), "wb") as file:
                file.write(bytes([kind]) + data)
    np.seterr(all="ignore")
    one_by_one = any(os.path.isfile(argument) for argument in sys.argv[1:])
    atheris.Setup([*sys.argv, *([] if one_by_one else [corpus])], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

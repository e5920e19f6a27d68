# SPDX-License-Identifier: BSD-3-Clause
"""Where the C library is that comes with the package, and how to compile and link against it."""

from __future__ import annotations

import sys
from pathlib import Path
from string import Template

PACKAGE = Path(__file__).resolve().parent


def get_include() -> str:
    """The directory to hand a C or C++ compiler (``-I``), so that it finds ``gelu/gelu.h``.

    Examples
    --------
    >>> import gelu, os
    >>> os.path.exists(os.path.join(gelu.get_include(), "gelu", "gelu.h"))
    True
    """
    return str(PACKAGE / "include")


def get_cmake_dir() -> str:
    """The directory of the CMake package: ``cmake -Dgelu_DIR=...`` lets ``find_package(gelu)`` find it.

    Examples
    --------
    >>> import gelu, os
    >>> os.path.exists(os.path.join(gelu.get_cmake_dir(), "gelu-config.cmake"))
    True
    """
    return str(PACKAGE / "lib" / "cmake" / "gelu")


def end_command(error: ImportError) -> None:
    """End `python -m gelu`, which imports the package before its __main__ could say what is wrong."""
    if sys.argv[:1] == ["-m"] and sys.orig_argv[-len(sys.argv)] in ("gelu", "-mgelu"):
        print(f"gelu: {error}", file=sys.stderr)
        sys.exit(2)


def get_flags(*fields: str) -> str:
    """The values of `fields` ("Cflags", "Libs", ...) of the package's gelu.pc, whose only source it is."""
    directory = PACKAGE / "lib" / "pkgconfig"
    variables = {"pcfiledir": str(directory)}
    values = dict.fromkeys(fields, "")
    for line in (directory / "gelu.pc").read_text(encoding="utf-8").splitlines():
        name, separator, value = line.partition("=")
        if separator and name.isidentifier():
            variables[name] = Template(value.strip()).substitute(variables)
            continue
        name, separator, value = line.partition(":")
        if separator and name in values:
            values[name] = Template(value.strip()).substitute(variables)
    return " ".join(filter(None, values.values()))

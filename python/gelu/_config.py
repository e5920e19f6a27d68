# SPDX-License-Identifier: BSD-3-Clause
"""Where the C library is that comes with the package, and how to compile and link against it."""

from __future__ import annotations

import sys
from string import Template
from typing import TYPE_CHECKING

import gelu

if TYPE_CHECKING:
    from pathlib import Path


def find(name: str) -> Path:
    """The path of a file that the build puts into the package: "include/gelu/gelu.h".

    It need not be beside this file: an editable installation keeps it with the extension module, apart from
    the sources. The loader may know the place; some loaders tell it only through the package's search path.
    """
    # Imported here, as they bring many modules, and `import gelu` does not need them.
    from importlib import resources
    from pathlib import Path

    for place in (resources.files(gelu), *map(Path, gelu.__path__)):
        for part in name.split("/"):
            place /= part
        if isinstance(place, Path) and place.is_file():
            return place.absolute()
    raise FileNotFoundError(
        f"{name} of the package must be a file in one of {list(gelu.__path__)}; "
        "gelu has to be installed, and not into an archive"
    )


def get_include() -> str:
    """The directory to give to a C or C++ compiler (``-I``), so that it finds ``gelu/gelu.h``.

    Examples
    --------
    >>> import gelu, os
    >>> os.path.exists(os.path.join(gelu.get_include(), "gelu", "gelu.h"))
    True
    """
    return str(find("include/gelu/gelu.h").parents[1])


def get_cmake_dir() -> str:
    """The directory of the CMake package: ``cmake -Dgelu_DIR=...`` lets ``find_package(gelu)`` find it.

    Examples
    --------
    >>> import gelu, os
    >>> os.path.exists(os.path.join(gelu.get_cmake_dir(), "gelu-config.cmake"))
    True
    """
    return str(find("lib/cmake/gelu/gelu-config.cmake").parent)


def end_command(error: ImportError) -> None:
    """End `python -m gelu` with a message: it imports the package before its __main__ could tell what is
    wrong."""
    if sys.argv[:1] == ["-m"] and sys.orig_argv[-len(sys.argv)] in ("gelu", "-mgelu"):
        print(f"gelu: {error}", file=sys.stderr)
        sys.exit(2)


def get_flags(*fields: str) -> str:
    """The values of `fields` ("Cflags", "Libs", ...) of the package's gelu.pc. They are written nowhere
    else."""
    path = find("lib/pkgconfig/gelu.pc")
    variables = {"pcfiledir": str(path.parent)}
    values = dict.fromkeys(fields, "")
    for line in path.read_text(encoding="utf-8").splitlines():
        name, separator, value = line.partition("=")
        if separator and name.isidentifier():
            variables[name] = Template(value.strip()).substitute(variables)
            continue
        name, separator, value = line.partition(":")
        if separator and name in values:
            values[name] = Template(value.strip()).substitute(variables)
    return " ".join(filter(None, values.values()))

# SPDX-License-Identifier: BSD-3-Clause
"""The reference of the C library, from its header: `.. gelu-c-manual::` is the comment on top of it,
`.. gelu-c-functions::` all functions that it declares, with the comments before them.

Most are declared by macros, which tools that read headers for documentation do not see. So the compiler's
preprocessor expands the header, and the comments are taken from its text.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

from docutils.parsers.rst import Directive
from sphinx.util.docutils import SphinxDirective

HEADER = Path(__file__).resolve().parents[2] / "include" / "gelu" / "gelu.h"

DECLARED = re.compile(
    r"\n/\* (?P<comment>(?:[^*]|\*(?!/))*)\*/\n(?P<what>GELU_DECLARE|GELU_API)(?P<rest>[^\n]*)"
)


def plain(text: str) -> str:
    """As reStructuredText that shows every character, and names in backquotes as code."""
    return re.sub(r"([*_|\\])", r"\\\1", text)


def lines_of(comment: str) -> list[str]:
    return [re.sub(r"^ \* ?", "", line).rstrip() for line in comment.splitlines()]


def prose(comment: str, *, titles: bool) -> str:
    """Lines that are indented by four spaces or more are code or a table, in fixed width. Where there are
    titles, they are lines without indentation after two empty lines. All other lines are text."""
    made: list[str] = []
    fixed = False
    for line in lines_of(comment):
        if line.startswith("    "):
            if not fixed:
                made += ["", ".. code-block:: none", ""]
            fixed = True
            made.append("   " + line)
        elif line:
            if fixed:
                made.append("")
            fixed = False
            if titles and not line.startswith(" ") and made[-2:] == ["", ""]:
                made += [line, "-" * len(line)]
            else:
                made.append(plain(line.strip()))
        else:
            made.append("")
    return "\n".join(made)


def manual(header: str) -> str:
    """The comment on top, and the one about the functions for several threads and for matrices."""
    top = header[header.index("This header is") : header.index("*/")]
    start = header.index("Functions that end in _parallel")
    threads = header[start : header.index("*/", start)]
    title = "Threads and matrices"
    return "\n".join([prose(top, titles=True), "", title, "-" * len(title), "", prose(threads, titles=False)])


def expanded() -> list[str]:
    """The prototypes, without the names of macros."""
    compiler = shlex.split(os.environ.get("CC", "cc"))
    command = [*compiler, "-E", "-P", "-I", str(HEADER.parents[1]), str(HEADER)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    text = re.sub(r"\s+", " ", text)
    types = r"(?:void|int|double|float|uint16_t|const char \*(?:const \*)?)"
    return re.findall(rf"{types} ?gelu_\w+\([^)]*\)", text)


def functions(header: str) -> str:
    prototypes = expanded()
    assert len(prototypes) > 300, "the header is not understood"
    forms = re.findall(r"(?m)^ \*       (\(none\)|_\w+) +(y\[i\] = .*?)  +x", header)
    results = {"" if form == "(none)" else form: result for form, result in forms}
    types = re.findall(r"\n    GELU_DECLARE_TYPE\(activation, (\w+),", header)
    made: list[str] = []
    used = 0
    for found in DECLARED.finditer(header):
        comment = plain(" ".join(lines_of(found["comment"].strip())))
        if found["what"] == "GELU_API":
            name = re.findall(r"gelu_\w+(?=\()", found["rest"])[0]
            (prototype,) = (p for p in prototypes if re.search(rf"\b{name}\(", p))
            made += [f".. c:function:: {prototype}", "", f"   {comment}", ""]
            used += 1
            continue
        activation = found["rest"].strip("()")
        made += [activation, "-" * len(activation), "", comment, ""]
        for form, result in results.items():
            made += [f".. rubric:: {activation}{form}", "", f"``{result}``", ""]
            directive = ".. c:function:: "
            for entry in ("{}", "{}_parallel", "{}_rows", "one_{}"):
                for kind in types:
                    name = f"{activation}{form}_{entry.format(kind)}"
                    (prototype,) = (p for p in prototypes if re.search(rf"\b{name}\(", p))
                    made.append(directive + prototype)
                    directive = " " * len(directive)
                    used += 1
            made.append("")
    assert used == len(prototypes), f"{len(prototypes) - used} functions have no entry"
    return "\n".join(made)


class Manual(SphinxDirective):
    make = staticmethod(manual)

    def run(self) -> list[Any]:
        self.env.note_dependency(HEADER)
        text = self.make(HEADER.read_text(encoding="utf-8"))
        return self.parse_text_to_nodes(text, allow_section_headings=True)


class Functions(Manual):
    make = staticmethod(functions)


def setup(app: Any) -> dict[str, bool]:
    directives: dict[str, type[Directive]] = {"gelu-c-manual": Manual, "gelu-c-functions": Functions}
    for name, directive in directives.items():
        app.add_directive(name, directive)
    return {"parallel_read_safe": True}

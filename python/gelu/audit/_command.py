# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu audit TARGET`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from gelu import _reference
from gelu.audit import AuditError, Report, audit, audit_arrays
from gelu.audit._page import page, picture
from gelu.audit._targets import ALL, LIBRARIES, SIGNATURES, find

CHILD = "GELU_AUDIT_CHILD"
"""Set in the process that --timeout watches."""

DESCRIPTION = """\
Judge a GELU: its errors by range of the argument, special values, whether results depend on length, position,
alignment, shape or threads, what a call leaves behind, and its speed.
Exit status: 0; 1 with --max-ulp where there is a fault; 2 on failure."""


def add_parser(commands: Any) -> None:
    known = "\n".join(f"  {name:12} {library.about}" for name, library in LIBRARIES.items())
    parser = commands.add_parser(
        "audit",
        help="judge a GELU of anybody's",
        description=DESCRIPTION,
        epilog=f"TARGET is one of\n{known}\n"
        "  package.module:function\n"
        "  libfoo.so:symbol         see --signature\n"
        "  model.onnx               with one input and one output\n"
        "  IN.npy OUT.npy           arguments, and the results of any function",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("target", metavar="TARGET")
    parser.add_argument("results", metavar="OUT.npy", nargs="?")
    parser.add_argument(
        "--function",
        choices=_reference.FUNCTIONS,
        metavar="NAME",
        help="what it is to compute: %(choices)s (default: gelu of a library, else what it is nearest to)",
    )
    parser.add_argument("--dtype", choices=ALL, default="float32", help="(default: %(default)s)")
    parser.add_argument(
        "--all", action="store_true", help="every finite argument, where that is fewer than 2^32"
    )
    parser.add_argument(
        "--max-ulp", type=float, metavar="X", help="the largest error that is no fault (default: 1)"
    )
    parser.add_argument("--json", metavar="FILE", help="write all of it there")
    parser.add_argument("--html", metavar="FILE", help="write a page with table and picture there")
    parser.add_argument(
        "--picture", metavar="FILE", help="draw the error over the argument: .png, .svg, .pdf"
    )
    parser.add_argument(
        "--signature",
        choices=SIGNATURES,
        default="array",
        help="of a symbol: void f(const T *x, T *y, size_t n), or T f(T x) (default: %(default)s)",
    )
    parser.add_argument("--no-speed", action="store_true", help="leave the speed out")
    parser.add_argument("--timeout", type=float, metavar="SECONDS", help="give up then, with status 2")


class Progress:
    """A line that says how far it is, on a terminal."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.next = total, 0, 0.0
        self.shown = sys.stderr.isatty()

    def __call__(self, count: int) -> None:
        self.done += count
        if self.shown and time.monotonic() > self.next:
            self.next = time.monotonic() + 0.1
            print(f"\r{100 * self.done / self.total:3.0f} % ", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.shown:
            print("\r      \r", end="", file=sys.stderr, flush=True)


def load(path: str) -> Any:
    try:
        return np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise AuditError(f"{path}: {' '.join(str(error).split())}") from None


def report_of(options: argparse.Namespace) -> Report:
    max_ulp = 1.0 if options.max_ulp is None else options.max_ulp
    if options.results is not None:
        x, y = load(options.target), load(options.results)
        if options.dtype == "bfloat16":
            from gelu.audit._points import format_of

            x, y = (a.view(format_of("bfloat16").dtype) if a.dtype.itemsize == 2 else a for a in (x, y))
        name = Path(options.results).name
        return audit_arrays(x, y, options.function, name=name, max_ulp=max_ulp)
    reference = options.function or ("gelu" if options.target in LIBRARIES else None)
    target = find(options.target, reference or "gelu", options.dtype, options.signature)
    progress = Progress(1 << (8 * {"float16": 2, "bfloat16": 2, "float32": 4, "float64": 8}[options.dtype]))
    if not options.all:
        progress.shown = False
    try:
        return audit(
            target.function,
            reference,
            options.dtype,
            inputs="all" if options.all else "dense",
            name=target.name,
            asarray=target.asarray,
            set_threads=target.set_threads,
            max_ulp=max_ulp,
            speed=not options.no_speed,
            progress=progress,
        )
    finally:
        progress.end()


def run(options: argparse.Namespace, arguments: list[str]) -> int:
    if options.timeout is not None and CHILD not in os.environ:
        command = [sys.executable, "-m", "gelu", *arguments]
        try:
            return subprocess.run(command, env={**os.environ, CHILD: "1"}, timeout=options.timeout).returncode
        except subprocess.TimeoutExpired:
            print(f"gelu: {options.target}: took longer than {options.timeout:g} seconds", file=sys.stderr)
            return 2
    try:
        report = report_of(options)
        print(report)
        if options.json:
            Path(options.json).write_text(report.to_json() + "\n", encoding="utf-8")
        if options.html:
            Path(options.html).write_text(page(report), encoding="utf-8")
        if options.picture:
            picture(report, options.picture)
    except (AuditError, ValueError) as error:
        print(f"gelu: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"gelu: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    return 1 if options.max_ulp is not None and not report.clean else 0

# SPDX-License-Identifier: BSD-3-Clause
"""The command line: `python -m gelu`."""

from __future__ import annotations

import argparse
import os
import signal
import sys

from gelu import __version__, _apply, _config, _report
from gelu._docstrings import FORMS
from gelu._ufuncs import functions
from gelu.audit import _command
from gelu.onnx import _command as _onnx


def thread_count(text: str) -> int:
    try:
        count = int(text)
    except ValueError:
        count = 0
    if count < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number, at least 1, not {text!r}")
    return count


def function_list() -> str:
    """The names that --function takes, and the inputs that each needs besides IN."""
    activations = [row.name for row in functions.values() if row.form == "value"]
    endings = []
    for form, about in FORMS.items():
        inputs = " ".join(f"--with {argument.upper()}.npy" for argument in about.arguments)
        endings.append(f"_{form} ({inputs})" if inputs else f"_{form}")
    endings.remove("_value")
    names = f"Functions: {', '.join(activations)}, and each of them followed by {', '.join(endings)}."
    return f"{names} With cr. before its name (cr.gelu), each is correctly rounded, and refuses float64."


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gelu",
        description="Without arguments: report what runs here, how fast, and how exact.",
    )
    parser.add_argument("--version", action="version", version=f"gelu {__version__}")
    flags = parser.add_argument_group("flags for C compilers, of the library that comes with the package")
    flags.add_argument("--cflags", action="store_true", help="print what compiling needs")
    flags.add_argument("--libs", action="store_true", help="print what linking needs (statically)")
    flags.add_argument("--cmake-dir", action="store_true", help="print the value for -Dgelu_DIR=")
    commands = parser.add_subparsers(dest="command", metavar="apply ... | audit ... | onnx ...")
    apply = commands.add_parser(
        "apply",
        help="apply a function to .npy files",
        description="Write to OUT what a function makes of the array in IN. Files may be larger than memory. "
        "OUT appears only when it is whole. Exit status: 0, 2 on failure, 128 + N when ended by signal N.",
        epilog=function_list(),
    )
    apply.add_argument("source", metavar="IN.npy")
    apply.add_argument("target", metavar="OUT.npy")
    apply.add_argument(
        "--function",
        default="gelu",
        choices=[prefix + name for prefix in ("", "cr.") for name in functions],
        help="which, see below (default: %(default)s)",
        metavar="NAME",
    )
    apply.add_argument(
        "--with",
        dest="others",
        action="append",
        default=[],
        help="a further input of the function, broadcast to the shape of IN; once for each, in their order",
        metavar="FILE.npy",
    )
    apply.add_argument(
        "--dtype",
        choices=["bfloat16"],
        help="what the raw 2-byte items are that np.save writes for bfloat16",
        metavar="bfloat16",
    )
    apply.add_argument("--threads", type=thread_count, metavar="N", help="use at most N threads")
    apply.add_argument("--force", action="store_true", help="replace OUT if it exists")
    _command.add_parser(commands)
    _onnx.add_parser(commands)
    return parser


def run(arguments: list[str] | None) -> int:
    options = make_parser().parse_args(arguments)
    if options.command == "audit":
        return _command.run(options, sys.argv[1:] if arguments is None else arguments)
    if options.command == "onnx":
        return _onnx.run(options)
    if options.command == "apply":
        task = _apply.Task(
            source=options.source,
            target=options.target,
            function=options.function,
            others=options.others,
            bfloat16=options.dtype == "bfloat16",
            force=options.force,
        )
        return _apply.run(task, options.threads)
    try:
        if options.cmake_dir:
            print(_config.get_cmake_dir())
        if options.cflags or options.libs:
            fields = ["Cflags"] * options.cflags + ["Libs"] * options.libs
            print(_config.get_flags(*fields))
    except FileNotFoundError as error:
        print(f"gelu: {error}", file=sys.stderr)
        return 2
    if options.cmake_dir or options.cflags or options.libs:
        return 0
    return _report.run()


def open_closed_streams() -> None:
    """Open streams that the caller closed, as by `2>&-`, on the null device: else the next file opened would
    take their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    open_closed_streams()
    try:
        try:
            return run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough, as in `python -m gelu | head -1`. Flushing at exit must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("gelu: interrupted", file=sys.stderr)
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main())

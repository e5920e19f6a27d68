# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu audit TARGET`."""

from __future__ import annotations

import argparse
import contextlib
import math
import os
import select
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from gelu import _reference
from gelu.audit import AuditError, Report, audit, audit_arrays
from gelu.audit._page import page, picture
from gelu.audit._points import format_of
from gelu.audit._targets import ALL, LIBRARIES, SIGNATURES, find

CHILD = "GELU_AUDIT_CHILD"
"""Set in the process that audits, to the pipe through which it reports its status."""
EXIT_SECONDS = 5
"""How long that process may take to end when it is done; threads of a target may not end."""
PICTURES = (".png", ".svg", ".pdf")

DESCRIPTION = """\
Judge a GELU: its errors by range of the argument, special values, whether results depend on length, position,
alignment, shape or threads, what a call leaves behind, and its speed.
Exit status: 0, faults or not; 1 with --max-ulp where there is a fault; 2 on failure.

In the table, an error in ULP is the distance from the exact result over the spacing of the dtype there: up to
0.5 is correctly rounded, "all digits" means as large as the result. "correct" and "within 1" are shares of
the results: rounded correctly, off by at most 1 ULP."""


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
    parser.add_argument("--dtype", choices=ALL, help="(default: float32, of files their own)")
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
    parser.add_argument(
        "--budget",
        type=float,
        metavar="SECONDS",
        help="ask a slow function fewer arguments, to be done by then",
    )
    parser.add_argument("--no-speed", action="store_true", help="leave the speed out")
    parser.add_argument(
        "--timeout", type=float, metavar="SECONDS", help="give up then, with status 2; nothing is written"
    )


class Progress:
    """A line on a terminal that shows how far the audit is."""

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
        with Path(path).open("rb") as file:
            if file.read(6) != b"\x93NUMPY":
                raise AuditError(f"{path}: expected a .npy file")
        found = np.load(path, allow_pickle=False)
    except OSError as error:
        raise AuditError(f"{path}: {error.strerror or error}") from None
    except (ValueError, EOFError) as error:
        raise AuditError(f"{path}: {' '.join(str(error).split())}") from None
    if found.dtype.kind not in "fVu" or (found.dtype.kind in "Vu" and found.dtype.itemsize != 2):
        raise AuditError(f"{path}: expected {', '.join(ALL)}, got {found.dtype}")
    return found


def report_of(options: argparse.Namespace) -> Report:
    max_ulp = 1.0 if options.max_ulp is None else options.max_ulp
    if options.results is not None:
        x, y = load(options.target), load(options.results)
        if options.dtype == "bfloat16":
            # np.save writes it as raw 2-byte items.
            x, y = (a.view(format_of("bfloat16").dtype) if a.dtype.kind in "Vu" else a for a in (x, y))
        if options.dtype and x.dtype.name != options.dtype:
            raise AuditError(f"{options.target}: holds {x.dtype}, --dtype says {options.dtype}")
        name = Path(options.results).name
        return audit_arrays(x, y, options.function, name=name, max_ulp=max_ulp)
    reference = options.function or ("gelu" if options.target in LIBRARIES else None)
    dtype = options.dtype or "float32"
    target = find(options.target, reference or "gelu", dtype, options.signature)
    progress = Progress(1 << (8 * format_of(dtype).dtype.itemsize))
    if not options.all:
        progress.shown = False
    try:
        return audit(
            target.function,
            reference,
            dtype,
            inputs="all" if options.all else "dense",
            budget=options.budget,
            name=target.name,
            asarray=target.asarray,
            set_threads=target.set_threads,
            max_ulp=max_ulp,
            speed=not options.no_speed,
            progress=progress,
        )
    finally:
        progress.end()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Stop the process, and all processes that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def watch(options: argparse.Namespace, arguments: list[str]) -> int:
    """Audit in another process, so that this one goes on whatever a target does: it may crash, hang or exit.
    When the other process is done, it reports its status through a pipe."""
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    environment = {**os.environ, CHILD: str(writer)}
    command = [sys.executable, "-m", "gelu", *arguments]
    process = subprocess.Popen(command, env=environment, pass_fds=[writer], start_new_session=True)
    os.close(writer)
    end = math.inf if options.timeout is None else time.monotonic() + options.timeout
    try:
        while process.poll() is None and time.monotonic() < end:
            if select.select([reader], [], [], min(0.1, max(0, end - time.monotonic())))[0]:
                break
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(EXIT_SECONDS if time.monotonic() < end else 0)
        try:
            said = os.read(reader, 1)
        except BlockingIOError:
            said = b""
        if said:
            return said[0]
        if process.returncode is None:
            why = f"took longer than {options.timeout:g} seconds"
        elif process.returncode < 0:
            why = f"was killed by {signal.Signals(-process.returncode).name}"
        else:
            why = f"ended the process with status {process.returncode}"
        print(f"gelu: {options.target}: {why}", file=sys.stderr)
        return 2
    finally:
        stop(process)
        os.close(reader)


def check(options: argparse.Namespace) -> None:
    """Find errors before the audit, which takes minutes. Paths are made absolute, as a target may change the
    directory."""
    for option in ("timeout", "budget"):
        seconds = getattr(options, option)
        if seconds is not None and not 0 < seconds < math.inf:
            raise AuditError(f"--{option}: expected a number of seconds above 0, got {seconds:g}")
    if options.max_ulp is not None and not options.max_ulp >= 0:
        raise AuditError(f"--max-ulp: expected a number from 0 on, got {options.max_ulp:g}")
    for option in ("json", "html", "picture"):
        text = getattr(options, option)
        if text is None:
            continue
        path = Path(text).absolute()
        if not text or path.is_dir() or not os.access(path if path.exists() else path.parent, os.W_OK):
            raise AuditError(f"--{option}: cannot write {text!r}")
        setattr(options, option, path)
    if options.picture and options.picture.suffix not in PICTURES:
        raise AuditError(
            f"--picture: expected a name that ends in {', '.join(PICTURES)}, got {options.picture}"
        )
    if options.picture and find_spec("matplotlib") is None:
        raise AuditError("--picture: needs matplotlib: pip install 'gelu[audit]'")


def write(options: argparse.Namespace, report: Report) -> None:
    """Write the files that were asked for, as far as they can be written."""
    failed = []
    for option, make in (
        ("json", lambda path: path.write_text(report.to_json() + "\n", encoding="utf-8")),
        ("html", lambda path: path.write_text(page(report), encoding="utf-8")),
        ("picture", lambda path: picture(report, str(path))),
    ):
        path = getattr(options, option)
        try:
            if path:
                make(path)
        except OSError as error:
            failed.append(f"--{option}: {path}: {error.strerror}")
    if failed:
        raise AuditError("; ".join(failed))


def judge(options: argparse.Namespace) -> int:
    try:
        report = report_of(options)
        print(report, flush=True)
        write(options, report)
    except (AuditError, ValueError) as error:
        print(f"gelu: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except OSError as error:
        print(f"gelu: standard output: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"gelu: {options.target}: raised KeyboardInterrupt", file=sys.stderr)
        return 2
    return 1 if options.max_ulp is not None and not report.clean else 0


def run(options: argparse.Namespace, arguments: list[str]) -> int:
    try:
        check(options)
    except AuditError as error:
        print(f"gelu: {error}", file=sys.stderr)
        return 2
    if os.name != "posix":
        return judge(options)
    if CHILD not in os.environ:
        return watch(options, arguments)
    done = int(os.environ.pop(CHILD))
    os.set_inheritable(done, False)
    status = judge(options)
    os.write(done, bytes([status]))
    return status

# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu apply`: one function over an .npy file of any size, all or nothing.

The input is memory-mapped and read block by block. The output is written, not mapped: on a full disk a write
is an error that can be reported, a store to a mapping kills the process. It grows under a temporary name
beside its final one and is renamed when it is whole.
"""

from __future__ import annotations

import contextlib
import datetime
import math
import os
import secrets
import signal
import stat
import sys
import time
from collections.abc import Iterator
from types import FrameType
from typing import IO, Any, NamedTuple, NoReturn

import numpy as np
from numpy.lib import format as npy

from gelu import _ufuncs

BLOCK = 1 << 20
"""Elements at a time: enough for all threads to gain, little enough to stay in a cache."""

PROGRESS_SECONDS = 0.1


class ApplyError(Exception):
    """What the user is told in one line."""


class Terminated(BaseException):
    """A signal that asks the process to end, so that the temporary file is removed first."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Header(NamedTuple):
    """What an .npy file says of its data."""

    shape: tuple[int, ...]
    fortran_order: bool
    dtype: np.dtype[Any]

    @property
    def size(self) -> int:
        # Python integers: a damaged header may ask for more than NumPy can count.
        return math.prod(self.shape)


def read_header(file: IO[bytes], path: str) -> Header:
    """The header of the .npy file, which then stands at its data; all of the data is known to be there."""
    try:
        version = npy.read_magic(file)
        if version == (1, 0):
            header = Header(*npy.read_array_header_1_0(file))
        elif version in ((2, 0), (3, 0)):  # they differ in the encoding of field names alone
            header = Header(*npy.read_array_header_2_0(file))
        else:
            raise ValueError(f"format version {version[0]}.{version[1]} is not supported")
    except OSError:
        raise
    except Exception as error:  # NumPy parses the header as Python: damaged ones fail in many ways
        raise ApplyError(f"{path}: not a .npy file, or damaged: {' '.join(str(error).split())}") from None
    if any(length < 0 for length in header.shape):
        raise ApplyError(f"{path}: damaged: negative length in shape {header.shape}")
    return header


def check_complete(file: IO[bytes], path: str, header: Header) -> None:
    there = os.fstat(file.fileno()).st_size - file.tell()
    promised = header.size * header.dtype.itemsize
    if there < promised:
        raise ApplyError(f"{path}: damaged: {promised} bytes of data promised, {there} there")


@contextlib.contextmanager
def open_input(path: str) -> Iterator[IO[bytes]]:
    try:
        # A pipe or a device cannot be mapped, and opening a pipe would wait for a writer.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise ApplyError(f"{path}: not a regular file")
        with open(path, "rb") as file:
            yield file
    except OSError as error:
        raise ApplyError(f"{path}: {error.strerror or error}") from None


def output_dtype(function: np.ufunc, path: str, dtype: np.dtype[Any]) -> np.dtype[Any]:
    try:
        return function.resolve_dtypes((dtype, None))[1]
    except TypeError:
        raise ApplyError(f"{path}: {function.__name__} has no loop for dtype {dtype}") from None


def check_output(path: str, force: bool) -> None:
    if os.path.lexists(path):
        if not force:
            raise ApplyError(f"{path}: exists (--force replaces it)")
        if not os.path.isfile(path):
            raise ApplyError(f"{path}: exists and is not a regular file")


def publish(temporary: str, path: str, force: bool) -> None:
    """Give the whole file its name; without `force` never in place of a file made since the check."""
    if force:
        os.replace(temporary, path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise ApplyError(f"{path}: exists (--force replaces it)") from None
    except OSError:
        # A file system without hard links (FAT, some network ones): take the name, then replace it.
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError:
            raise ApplyError(f"{path}: exists (--force replaces it)") from None
        try:
            os.replace(temporary, path)
        except BaseException:
            os.unlink(path)
            raise


@contextlib.contextmanager
def whole_file(path: str, force: bool) -> Iterator[IO[bytes]]:
    """A file to write to that becomes `path` if the block ends well, and leaves nothing behind if not."""
    check_output(path, force)
    final = os.path.realpath(path) if force else path  # replace the file that a link names, not the link
    temporary = os.path.join(os.path.dirname(final), f".gelu-{secrets.token_hex(8)}.tmp")
    try:
        with open(temporary, "xb") as file:
            if force and os.path.exists(final):
                os.fchmod(file.fileno(), stat.S_IMODE(os.stat(final).st_mode))  # a private file stays private
            yield file
            file.flush()
            os.fsync(file.fileno())
        publish(temporary, final, force)
    except OSError as error:
        raise ApplyError(f"{path}: {error.strerror or error}") from None
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)


class Progress:
    """How far it is, on standard error, if that is a terminal. One that is gone is no reason to stop."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._start = self._next = time.monotonic()
        # Past Python's buffer, which would keep what could not be written, and fail once more at exit.
        self._terminal = sys.stderr.fileno() if sys.stderr.isatty() else None

    def show(self, done: int) -> None:
        now = time.monotonic()
        if self._terminal is None or now < self._next:
            return
        self._next = now + PROGRESS_SECONDS
        text = f"{100 * done // self._total:3} %"
        if done:
            left = round((now - self._start) * (self._total - done) / done)
            text += f", {datetime.timedelta(seconds=left)} left"
        self._write(text)

    def clear(self) -> None:
        self._write("")

    def _write(self, text: str) -> None:
        if self._terminal is None:
            return
        try:
            # Each time anew: terminals are resized. Some say 0. A full last column would begin another line.
            columns = os.get_terminal_size(self._terminal).columns or 80
            os.write(self._terminal, f"\r\033[K{text[: columns - 1]}".encode())
        except OSError:
            self._terminal = None


def copy_through(
    function: np.ufunc, source: IO[bytes], header: Header, target: IO[bytes], dtype: np.dtype[Any]
) -> None:
    """Write the .npy file of function(source); element order in the file stays what it is."""
    npy.write_array_header_1_0(
        target,
        {
            "shape": header.shape,
            "fortran_order": header.fortran_order,
            "descr": npy.dtype_to_descr(dtype),
        },
    )
    if header.size == 0:
        return  # nothing can be mapped
    data = np.memmap(source, header.dtype, "r", source.tell(), (header.size,))
    buffer = np.empty(min(BLOCK, header.size), dtype)
    progress = Progress(header.size)
    try:
        for start in range(0, header.size, BLOCK):
            progress.show(start)
            block = data[start : start + BLOCK]
            target.write(function(block, out=buffer[: block.size]).data)
    finally:
        progress.clear()


def apply(source: str, target: str, name: str, force: bool) -> None:
    """Write to the .npy file `target` what the ufunc `name` makes of the .npy file `source`."""
    function: np.ufunc = getattr(_ufuncs, name)
    with open_input(source) as file:
        header = read_header(file, source)
        dtype = output_dtype(function, source, header.dtype)
        check_complete(file, source, header)
        with whole_file(target, force) as output:
            copy_through(function, file, header, output, dtype)


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    raise Terminated(number)


@contextlib.contextmanager
def signals_raise() -> Iterator[None]:
    """Have the signals that would end the process at once raise Terminated, as Python does for SIGINT."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    for number, handler in before.items():
        if handler == signal.SIG_DFL:  # nohup has SIGHUP ignored
            signal.signal(number, _terminate)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def say(text: str) -> None:
    """Nobody who listens is no reason to end with another status."""
    with contextlib.suppress(OSError):
        print(f"gelu apply: {text}", file=sys.stderr)


def run(source: str, target: str, name: str, threads: int | None, force: bool) -> int:
    """The command: what can go wrong is said in one line; returns the exit status."""
    limit = contextlib.nullcontext() if threads is None else _ufuncs.set_num_threads(threads)
    try:
        with signals_raise(), limit:
            apply(source, target, name, force)
    except ApplyError as error:
        say(str(error))
        return 2
    except KeyboardInterrupt:
        say("interrupted")
        return 128 + signal.SIGINT
    except Terminated as terminated:
        say(f"ended by {signal.Signals(terminated.number).name}")
        return 128 + terminated.number
    return 0

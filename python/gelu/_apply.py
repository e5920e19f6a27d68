# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu apply`: one function over .npy files of any size, all or nothing.

The inputs are memory-mapped and read block by block. The output is written, not mapped: on a full disk a
write gives an error that can be reported, but a store to a mapping kills the process. The output file has a
temporary name in the same directory, and gets its final name when it is whole.
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
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from types import FrameType
from typing import IO, Any, Literal, NamedTuple, NoReturn

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

import gelu
from gelu import _ufuncs
from gelu._docstrings import FORMS

Array = NDArray[Any]

BLOCK = 1 << 20
"""Elements computed at a time: enough that all threads help, few enough to stay in a cache."""

PROGRESS_SECONDS = 0.1

NATIVE, SWAPPED = "<>" if sys.byteorder == "little" else "><"

RAW_ITEMS = np.dtype("V2")
"""The dtype that np.save writes for bfloat16: the format has no name for bfloat16, and NumPy itself has no
such dtype."""


class ApplyError(Exception):
    """An error that the user is told in one line."""


class Terminated(BaseException):
    """Raised by a signal that asks the process to end, so that the temporary file is removed first."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Header(NamedTuple):
    """What an .npy file says about its data."""

    shape: tuple[int, ...]
    fortran_order: bool
    dtype: np.dtype[Any]

    @property
    def size(self) -> int:
        # Python integers: a damaged header may ask for more than NumPy can count.
        return math.prod(self.shape)


class Source(NamedTuple):
    """An input, whose file is open."""

    path: str
    file: IO[bytes]
    header: Header


def open_input(path: str) -> IO[bytes]:
    try:
        # A pipe or a device cannot be mapped, and opening a pipe would wait for a writer.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise ApplyError(f"{path}: not a regular file")
        return open(path, "rb")
    except OSError as error:
        raise ApplyError(f"{path}: {error.strerror or error}") from None


def read_header(file: IO[bytes], path: str) -> Header:
    """The header of the .npy file. Afterwards the file is at the beginning of its data."""
    try:
        version = npy.read_magic(file)
        if version == (1, 0):
            header = Header(*npy.read_array_header_1_0(file))
        elif version in ((2, 0), (3, 0)):  # they differ only in the encoding of field names
            header = Header(*npy.read_array_header_2_0(file))
        else:
            raise ValueError(f"format version {version[0]}.{version[1]} is not supported")
    except OSError as error:
        raise ApplyError(f"{path}: {error.strerror or error}") from None
    except Exception as error:  # NumPy parses the header as Python: damaged headers fail in many ways
        raise ApplyError(f"{path}: not a .npy file, or damaged: {' '.join(str(error).split())}") from None
    if any(length < 0 for length in header.shape):
        raise ApplyError(f"{path}: damaged: negative length in shape {header.shape}")
    return header


def check_complete(source: Source) -> None:
    path, file, header = source
    there = os.fstat(file.fileno()).st_size - file.tell()
    promised = header.size * header.dtype.itemsize
    if there < promised:
        raise ApplyError(f"{path}: damaged: {promised} bytes of data promised, {there} there")


def raw_byte_order(file: IO[bytes]) -> str:
    """The byte order of raw items, native or not. It is read from the header, as NumPy's reader leaves it
    out."""
    end = file.tell()
    file.seek(0)
    return SWAPPED if f"{SWAPPED}V2".encode() in file.read(end) else NATIVE


class Loop(NamedTuple):
    """What computes one block."""

    inputs: list[np.dtype[Any]]
    """As they are in the files."""
    taken: list[np.dtype[Any]]
    """What `run` takes."""
    output: np.dtype[Any]
    descr: str
    """The dtype of the output as its header gives it."""
    run: Callable[[Sequence[Array], Array], object]


def described(x: Array) -> tuple[int, tuple[int, ...], list[int]]:
    return x.ctypes.data, x.shape, [stride // x.itemsize for stride in x.strides]


def own_name(path: str) -> str:
    """Of the function: "gelu" where it is "cr.gelu"."""
    return path.rpartition(".")[2]


def bfloat16_loop(path: str, sources: Sequence[Source]) -> Loop:
    """The loop on the bits, which works with and without ml_dtypes. It is correctly rounded in any case."""
    name = own_name(path)
    for file, _, header in sources:
        if header.dtype != RAW_ITEMS:
            raise ApplyError(f"{file}: dtype {header.dtype}, not raw 2-byte items (|V2), as bfloat16 has")
    return Loop(
        inputs=[np.dtype(f"{raw_byte_order(source.file)}u2") for source in sources],
        taken=[np.dtype(np.uint16)] * len(sources),
        output=np.dtype(np.uint16),
        descr=f"{NATIVE}V2",
        run=lambda inputs, out: _ufuncs.compute(name, "bfloat16", [*map(described, inputs)], described(out)),
    )


def ufunc_loop(name: str, sources: Sequence[Source]) -> Loop:
    """The loop of the ufunc for the dtype that all inputs have."""
    function: np.ufunc = attrgetter(name)(gelu)
    first = sources[0].header.dtype.newbyteorder("=")
    for path, _, header in sources:
        if header.dtype == RAW_ITEMS:
            raise ApplyError(f"{path}: raw 2-byte items (|V2); if they are bfloat16, say --dtype bfloat16")
        if header.dtype.newbyteorder("=") != first:
            raise ApplyError(f"{path}: dtype {header.dtype}, not {first} as in {sources[0].path}")
    try:
        output = function.resolve_dtypes((*[first] * len(sources), None))[-1]
    except TypeError as error:
        # Where gelu.cr refuses a dtype, it says why, after a colon.
        why = str(error).partition(": ")[2] if name.startswith("cr.") else ""
        reason = f"{name} has no loop for dtype {first}"
        raise ApplyError(f"{sources[0].path}: {reason}{why and f': {why}'}") from None
    inputs = [source.header.dtype for source in sources]
    return Loop(
        inputs=inputs,
        taken=inputs,  # the ufunc casts in smaller pieces, which stay in the caches
        output=output,
        descr=output.str,
        run=lambda inputs, out: function(*inputs, out=out),
    )


def broadcasts(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    """Whether one shape broadcasts to another, by NumPy's rules, for lengths of any size."""
    ends = zip(reversed(shape), reversed(to), strict=False)
    return len(shape) <= len(to) and all(own in (1, length) for own, length in ends)


def map_data(source: Source, dtype: np.dtype[Any], shape: tuple[int, ...]) -> Array:
    """The data, broadcast to a shape of at least one element, and not read yet."""
    path, file, header = source
    try:
        order: Literal["C", "F"] = "F" if header.fortran_order else "C"
        data: Array = np.memmap(file, dtype, "r", file.tell(), header.shape, order)
        return np.broadcast_to(data, shape)
    except OSError as error:
        raise ApplyError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise ApplyError(f"{path}: {error}") from None


def check_output(path: str, force: bool) -> None:
    if os.path.lexists(path):
        if not os.path.isfile(path):
            raise ApplyError(f"{path}: exists and is not a regular file")
        if not force:
            raise ApplyError(f"{path}: exists (--force replaces it)")


def publish(temporary: str, path: str, force: bool) -> None:
    """Give the whole file its name. Without `force`, never replace a file that was made since the check."""
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
    """A file to write to. It becomes `path` if the block ends without an error; otherwise nothing is left
    behind."""
    check_output(path, force)
    final = os.path.realpath(path) if force else path  # replace the file that a link names, not the link
    temporary = os.path.join(os.path.dirname(final), f".gelu-{secrets.token_hex(8)}.tmp")
    try:
        with open(temporary, "xb") as file:
            if force and os.path.exists(final):
                os.chmod(temporary, stat.S_IMODE(os.stat(final).st_mode))  # a private file stays private
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
    """Shows how far the work is on standard error, if that is a terminal. If the terminal goes away, the work
    goes on."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._start = self._next = time.monotonic()
        # Not through Python's buffer, which would keep what could not be written, and fail once more at exit.
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
            # Asked each time, as terminals are resized. Some say 0. Text in the last column would begin
            # another line.
            columns = os.get_terminal_size(self._terminal).columns or 80
            os.write(self._terminal, f"\r\033[K{text[: columns - 1]}".encode())
        except OSError:
            self._terminal = None


def copy_through(arrays: Sequence[Array], loop: Loop, target: IO[bytes]) -> None:
    """Write the results of the loop for the arrays, in C order."""
    size = arrays[0].size
    # Elements that are not contiguous, or are cast, come in a buffer, all others directly from the mapping.
    blocks = np.nditer(
        arrays,
        ["external_loop", "buffered"],
        [["readonly", "aligned"]] * len(arrays),
        op_dtypes=loop.taken,
        order="C",
        buffersize=BLOCK,
    )
    buffer = np.empty(min(BLOCK, size), loop.output)
    progress = Progress(size)
    done = 0
    try:
        for _ in blocks:
            progress.show(done)
            inputs = blocks[:]
            out = buffer[: inputs[0].size]
            loop.run(inputs, out)
            target.write(out.data)
            done += out.size
    finally:
        progress.clear()


def check_inputs(name: str, others: Sequence[str]) -> None:
    names = list(FORMS[_ufuncs.functions[own_name(name)].form].arguments)
    if len(others) != len(names):
        takes = " ".join(f"--with {argument.upper()}.npy" for argument in names) or "no --with"
        raise ApplyError(
            f"{name}({', '.join(['x', *names])}) takes {takes}; given: {', '.join(others) or 'none'}"
        )


class Task(NamedTuple):
    """The options of the command."""

    source: str
    target: str
    function: str
    """How it is found from the package: "gelu", "cr.gelu"."""
    others: Sequence[str]
    """The inputs after the first."""
    bfloat16: bool
    force: bool


def apply(task: Task) -> None:
    """Write to the .npy file `target` what the function makes of the others, in the order of the first."""
    check_inputs(task.function, task.others)
    with contextlib.ExitStack() as stack:
        sources = []
        for path in (task.source, *task.others):
            file = stack.enter_context(open_input(path))
            sources.append(Source(path, file, read_header(file, path)))
        loop = (bfloat16_loop if task.bfloat16 else ufunc_loop)(task.function, sources)
        header = sources[0].header
        for source in sources:
            check_complete(source)
            if not broadcasts(source.header.shape, header.shape):
                raise ApplyError(
                    f"{source.path}: shape {source.header.shape} does not broadcast to {header.shape}, "
                    f"that of {task.source}"
                )
        arrays = []
        if header.size > 0:  # else nothing can be mapped
            arrays = [
                map_data(source, dtype, header.shape)
                for source, dtype in zip(sources, loop.inputs, strict=True)
            ]
        with whole_file(task.target, task.force) as target:
            npy.write_array_header_1_0(
                target, {"shape": header.shape, "fortran_order": header.fortran_order, "descr": loop.descr}
            )
            if arrays:
                copy_through([array.T for array in arrays] if header.fortran_order else arrays, loop, target)


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    raise Terminated(number)


@contextlib.contextmanager
def signals_raise() -> Iterator[None]:
    """Let the signals that would end the process at once raise Terminated, as SIGINT raises
    KeyboardInterrupt."""
    # Windows has no SIGHUP.
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    for number, handler in before.items():
        if handler == signal.SIG_DFL:  # nohup sets SIGHUP to be ignored
            signal.signal(number, _terminate)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def say(command: str, text: str) -> None:
    """Print a line. If nobody reads it, the exit status stays the same."""
    with contextlib.suppress(OSError):
        print(f"gelu {command}: {text}", file=sys.stderr)


def reported(command: str, action: Callable[[], object]) -> int:
    """Do what the command does; an error is told in one line. Returns the exit status."""
    try:
        with signals_raise():
            action()
    except ApplyError as error:
        say(command, str(error))
        return 2
    except KeyboardInterrupt:
        say(command, "interrupted")
        return 128 + signal.SIGINT
    except Terminated as terminated:
        say(command, f"ended by {signal.Signals(terminated.number).name}")
        return 128 + terminated.number
    return 0


def run(task: Task, threads: int | None) -> int:
    """Run the command. Returns the exit status."""
    with contextlib.nullcontext() if threads is None else _ufuncs.set_num_threads(threads):
        return reported("apply", lambda: apply(task))

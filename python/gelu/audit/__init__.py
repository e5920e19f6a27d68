# SPDX-License-Identifier: BSD-3-Clause
"""The audit of any GELU: how exact it is and where, whether its results depend on anything but the argument,
what it leaves changed, and how fast it is.

    >>> import gelu, gelu.audit
    >>> gelu.audit.audit(gelu.gelu, dtype="float16").clean
    True
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

import gelu
from gelu import _reference
from gelu.audit import _accuracy, _behaviour, _points, _speed
from gelu.audit._report import Fault, Report
from gelu.audit._subject import AuditError, Subject

__all__ = ["AuditError", "Fault", "Report", "assert_accurate", "audit", "audit_arrays"]

GUESSED = 2000
"""How many arguments are used to find out which function it is."""
SAMPLED = 4096
"""How many arguments are used to estimate how long all take; at least so many are evaluated."""


def nearest_function(x: _points.Array, y: _points.Array) -> str:
    """The reference whose results are nearest: by the mean of the logarithms of the errors in ULP."""

    def distance(function: str) -> float:
        error = np.abs(_reference.errors(function, x, y))
        return float(np.mean(np.log2(1 + np.minimum(error, 2.0**60))))

    return min(_reference.FUNCTIONS, key=distance)


@np.errstate(all="ignore")  # whatever the caller has set: a function under audit gets its own settings
def audit(
    function: Callable[[Any], Any],
    reference: str | None = None,
    dtype: str = "float32",
    *,
    inputs: Literal["dense", "all"] | ArrayLike = "dense",
    budget: float | None = None,
    name: str | None = None,
    asarray: Callable[[Any], Any] | None = None,
    set_threads: Callable[[int], Any] | None = None,
    max_ulp: float = 1.0,
    speed: bool = True,
    progress: Callable[[int], Any] = lambda count: None,
) -> Report:
    """Audit a function of one array.

    Parameters
    ----------
    function
        Takes an array of any shape and returns one of the same shape and dtype. The argument is a NumPy
        array, or what `asarray` makes of it. The result may be anything that has `__array__` or DLPack, or a
        PyTorch tensor.
    reference
        What the function should compute: the name of a function in gelu, such as ``"gelu_tanh"`` or
        ``"gelu_grad"``. By default, the one to which its results are nearest.
    dtype
        ``"float16"``, ``"bfloat16"`` (with ml_dtypes), ``"float32"`` or ``"float64"``.
    inputs
        ``"dense"``: some ten million arguments, more of them where functions are curved, all of the 16-bit
        types. ``"all"``: every finite one, which takes minutes in float32 and is impossible in float64. Or an
        array of arguments.
    budget
        Seconds that the dense arguments may take. A function that needs longer gets only every k-th of them,
        and the report says so.
    asarray
        Converts a NumPy array to what the function takes. By default this depends on the function's module:
        tensors of PyTorch or TensorFlow, arrays of JAX, else NumPy's.
    set_threads
        Sets how many threads the function uses. By default known for gelu and PyTorch.
    max_ulp
        The largest error that is no fault, in ULP: the distance from the exact result divided by the spacing
        of the dtype at the exact result. The reference's own error is below 2^-10 ULP.
    speed
        Whether to measure the speed as well.
    progress
        Called with the number of arguments that have been checked since the last call.

    Returns
    -------
    Report
        `print` shows it; `clean` and `faults` say what is wrong, `as_dict` and `to_json` hold all of it.

    Raises
    ------
    ValueError
        Where an argument of `audit` is not valid.
    AuditError
        Where the function raises, or returns another shape.
    """
    if not callable(function):
        raise ValueError(f"function: expected a function of one array, got {function!r}")
    if reference is not None:
        _check_reference(reference)
    _check_max_ulp(max_ulp)
    setter, threads = _threads_of(function) if set_threads is None else (set_threads, _accuracy.cpus())
    name = name or str(getattr(function, "__name__", type(function).__name__))
    subject = Subject(function, dtype, name, asarray, setter, threads)
    typical = np.linspace(-5, 5, GUESSED).astype(subject.form.dtype)
    nearest = nearest_function(typical, subject(typical))
    if reference is None:
        reference = nearest
    chunks, described = _chunks(inputs, reference, subject, budget)
    accuracy = _accuracy.measure(reference, dtype, subject, chunks, progress)
    accuracy.special = _accuracy.special_values(reference, dtype, subject)
    differences = _behaviour.differences(reference, subject)
    report = Report(
        name=subject.name,
        reference=reference,
        dtype=dtype,
        inputs=described,
        nearest=nearest,
        accuracy=accuracy,
        max_ulp=max_ulp,
        differences=differences,
        environment=subject.environment,
        written=subject.written,
        returned=subject.returned,
        warnings=list(subject.warnings),
        threads_checked=subject.set_threads is not None,
    )
    if speed:
        report.speed = _speed.measure(reference, subject)
    return report


@np.errstate(all="ignore")
def audit_arrays(
    x: ArrayLike,
    y: ArrayLike,
    reference: str | None = None,
    *,
    name: str = "results",
    max_ulp: float = 1.0,
) -> Report:
    """Audit results that were computed elsewhere: y at x, of one shape and dtype.

    As `audit`, without what only a call of the function can show.
    """
    _check_max_ulp(max_ulp)
    x, y = (a.astype(a.dtype.newbyteorder("="), copy=False) for a in (np.asarray(x), np.asarray(y)))
    if x.size == 0:
        raise ValueError("x: expected at least one argument, got none")
    if x.shape != y.shape or x.dtype != y.dtype:
        raise ValueError(f"y: expected {x.dtype} of shape {x.shape}, got {y.dtype} of shape {y.shape}")
    form = _points.format_of(x.dtype.name)
    if reference is not None:
        _check_reference(reference)
    wide = x.ravel().astype("f8")
    numbers = _points.ordered(np.ascontiguousarray(x).ravel().view(form.integer))
    order = np.argsort(numbers, kind="stable")
    order = order[np.isfinite(wide[order])]
    x_sorted, y_sorted = x.ravel()[order], y.ravel()[order]
    if not x_sorted.size:
        raise ValueError("x: expected at least one finite argument, got none")
    some = np.flatnonzero(np.abs(x_sorted.astype("f8")) < 5)[:: max(1, x_sorted.size // GUESSED)]
    nearest = nearest_function(x_sorted[some], y_sorted[some]) if some.size else reference or "gelu"
    reference = reference or nearest
    results = _points.chunks(y_sorted)
    accuracy = _accuracy.measure(
        reference, x.dtype.name, lambda part: next(results), _points.chunks(x_sorted)
    )
    for value in np.unique(wide[~np.isfinite(wide)]):
        at = int(np.flatnonzero((wide == value) | (np.isnan(wide) & np.isnan(value)))[0])
        wanted = _accuracy.right(reference, float(value), form)
        accuracy.special.append(_accuracy.Special(float(value), float(y.ravel()[at]), wanted))
    return Report(name, reference, x.dtype.name, "given", nearest, accuracy, max_ulp)


def _check_max_ulp(max_ulp: float) -> None:
    if not isinstance(max_ulp, int | float) or not max_ulp >= 0:
        raise ValueError(f"max_ulp: expected a number from 0 on, got {max_ulp!r}")


def _check_reference(reference: str) -> None:
    if reference not in _reference.FUNCTIONS:
        expected = ", ".join(_reference.FUNCTIONS)
        raise ValueError(f"reference: expected one of {expected}, got {reference!r}")


def _every(x: _points.Array, subject: Subject, budget: float) -> int:
    """The k such that the function computes every k-th element of x within `budget` seconds."""
    some = x[:: max(1, x.size // SAMPLED)]
    subject(some)  # a first call may do other work, too
    start = time.perf_counter()
    subject(some)
    wanted = math.ceil((time.perf_counter() - start) / some.size * x.size / budget)
    return min(wanted, max(1, x.size // SAMPLED))


def _chunks(
    inputs: Any, reference: str, subject: Subject, budget: float | None
) -> tuple[Iterator[_points.Array], str]:
    if budget is not None and not (isinstance(budget, int | float) and 0 < budget < math.inf):
        raise ValueError(f"budget: expected a number of seconds above 0, got {budget!r}")
    if budget is not None and not (isinstance(inputs, str) and inputs == "dense"):
        raise ValueError("budget: is for inputs='dense' only")
    if isinstance(inputs, str):
        if inputs == "dense":
            x = _points.dense(reference, subject.dtype)
            step = 1 if budget is None else _every(x, subject, budget)
            return _points.chunks(x[::step].copy()), inputs if step == 1 else f"dense, one of {step}"
        if inputs == "all" and subject.form.dtype.itemsize <= 4:
            return _points.every(subject.dtype), inputs
        if inputs == "all":
            raise ValueError("inputs: there are too many float64 for 'all'")
        raise ValueError(f"inputs: expected 'dense', 'all' or an array, got {inputs!r}")
    x = np.asarray(inputs)
    if x.dtype != subject.form.dtype:
        raise ValueError(f"inputs: expected an array of {subject.dtype}, got {x.dtype} of shape {x.shape}")
    wide = x.ravel().astype("f8")
    finite = x.ravel()[np.isfinite(wide)]
    if not finite.size:
        raise ValueError("inputs: expected at least one finite argument, got none")
    numbers = np.sort(_points.ordered(finite.view(subject.form.integer)))
    return _points.chunks(_points.ordered(numbers).view(subject.form.dtype)), "given"


def _threads_of(function: Callable[..., Any]) -> tuple[Callable[[int], Any] | None, int]:
    """How to set the number of threads that a function uses, if known, and that number."""
    if str(getattr(function, "__module__", None)).split(".")[0] == "torch":
        torch = import_module("torch")
        return torch.set_num_threads, torch.get_num_threads()
    name = str(getattr(function, "__name__", ""))
    if any(function is getattr(module, name, None) for module in (gelu, gelu.cr)):
        return gelu.set_num_threads, gelu.get_num_threads()
    return None, 1


def assert_accurate(
    function: Callable[[Any], Any],
    reference: str = "gelu",
    dtype: str = "float32",
    *,
    max_ulp: float = 1.0,
    **options: Any,
) -> None:
    """For tests of kernels: raise AssertionError if `audit` finds a fault, with what is wrong and where."""
    report = audit(function, reference, dtype, max_ulp=max_ulp, speed=False, **options)
    if not report.clean:
        faults = "\n".join(f"  {fault.kind}: {fault.text}" for fault in report.faults)
        raise AssertionError(f"{report.name} is not {reference} in {dtype}:\n{faults}")

# SPDX-License-Identifier: BSD-3-Clause
"""The function that is audited, as a function of NumPy arrays, and what it changes for its caller."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np

from gelu import _reference
from gelu.audit._points import Array, format_of


class AuditError(Exception):
    """Why there can be no audit, in one line."""


def environment() -> str:
    """What is wrong with the floating-point environment here, as seen in NumPy's results; empty if
    nothing."""
    found = []
    one, tiny = np.array([1.0, -1.0]), np.array([2.0**-60])
    up, down = (one + tiny).tolist()
    below = (one - tiny).tolist()
    if up > 1:
        found.append("rounds upwards")
    elif below[1] < -1:
        found.append("rounds downwards")
    elif below[0] < 1 or down > -1:
        found.append("rounds towards zero")
    least = np.array([np.finfo(np.float64).smallest_normal, 5e-324]) * np.array([0.5, 1.0])
    if 0 in least.tolist():
        found.append("flushes subnormals to zero")
    return " and ".join(found)


def _torch_tensor(device: str) -> Callable[[Array], Any]:
    torch = import_module("torch")

    def convert(x: Array) -> Any:
        if x.dtype.name == "bfloat16":
            return torch.from_numpy(x.view(np.int16)).view(torch.bfloat16).to(device)
        return torch.from_numpy(x).to(device)

    return convert


def _from_jax(x: Array) -> Any:
    return import_module("jax.numpy").asarray(x)


def _from_tensorflow(x: Array) -> Any:
    return import_module("tensorflow").constant(x)


CONVERTERS: dict[str, Callable[[], Callable[[Array], Any]]] = {
    "torch": lambda: _torch_tensor("cpu"),
    "jax": lambda: _from_jax,
    "tensorflow": lambda: _from_tensorflow,
    "keras": lambda: _from_tensorflow,
}
"""How to make what a function takes, by the package that the function comes from."""


def converter(function: Callable[..., Any]) -> Callable[[Array], Any]:
    """How to convert an array to what the function takes, if its module tells."""
    module = getattr(function, "__module__", None) or type(function).__module__ or ""
    make = CONVERTERS.get(module.split(".")[0].removesuffix("lib"))
    return make() if make else lambda x: x


def as_numpy(result: Any) -> Array:
    """A result as a NumPy array, whatever it is and wherever its memory is."""
    if hasattr(result, "detach"):  # a tensor of PyTorch
        result = result.detach().cpu()
        if str(result.dtype) == "torch.bfloat16":
            bits = result.contiguous().view(import_module("torch").int16).numpy()
            return np.asarray(bits.view(format_of("bfloat16").dtype))
        return np.asarray(result.numpy())
    if isinstance(result, np.ndarray):
        return result
    if hasattr(result, "__array__"):
        return np.asarray(result)
    if hasattr(result, "__dlpack__"):
        return np.from_dlpack(result)
    return np.asarray(result)


class Subject:
    """Calls the function, and notes what it does besides returning a result."""

    def __init__(
        self,
        function: Callable[[Any], Any],
        dtype: str,
        name: str,
        asarray: Callable[[Array], Any] | None = None,
        set_threads: Callable[[int], Any] | None = None,
        threads: int = 1,
    ) -> None:
        self.function = function
        self.form = format_of(dtype)
        self.dtype = dtype
        self.name = name
        self.asarray = asarray or converter(function)
        self.set_threads = set_threads
        self.threads = threads
        """The number of threads to restore."""
        self.environment: str = ""
        """What the function changed in the floating-point environment,"""
        self.written: tuple[float, float] | None = None
        """the first argument that it overwrote, and the new number,"""
        self.returned: str = ""
        """and a wrong dtype that it returned."""
        self.warnings: dict[str, None] = {}

    def __call__(self, x: Array) -> Array:
        kept = x.copy()
        given = self.asarray(x)
        with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn"):
            warnings.simplefilter("always")
            try:
                result = as_numpy(self.function(given))
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # SystemExit, too
                if isinstance(error, AuditError):
                    raise
                text = " ".join(str(error).split())[:200]
                raise AuditError(
                    f"{self.name}: raised {type(error).__name__} for {self.dtype} of shape {x.shape}: {text}"
                ) from error
        self.warnings.update(dict.fromkeys(str(warning.message) for warning in caught))
        if changed := environment():
            self.environment = changed
            _reference.reset_environment()
        if result.dtype == object:
            raise AuditError(f"{self.name}: returned {result.item() if result.size == 1 else 'objects'}")
        if result.shape != x.shape:
            raise AuditError(f"{self.name}: returned shape {result.shape}, expected {x.shape}")
        if np.may_share_memory(x, result):
            result = result.copy()
        if self.written is None and not np.array_equal(bits(x), bits(kept)):
            at = int(np.flatnonzero(bits(x).ravel() != bits(kept).ravel())[0])
            self.written = (float(kept.ravel()[at]), float(x.ravel()[at]))
        if result.dtype != self.form.dtype:
            self.returned = self.returned or result.dtype.name
            if result.dtype.kind not in "fV":
                raise AuditError(f"{self.name}: returned {result.dtype}, expected {self.dtype}")
            result = result.astype(self.form.dtype)
        np.copyto(x, kept)
        return result


def bits(x: Array) -> Array:
    return np.ascontiguousarray(x).view(f"u{x.dtype.itemsize}")

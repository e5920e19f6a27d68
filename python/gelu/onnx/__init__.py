# SPDX-License-Identifier: BSD-3-Clause
"""ONNX models with the functions of this library: an operator library for ONNX Runtime, and what puts its
operators into a model. Importing this needs neither onnx nor onnxruntime; `replace` needs onnx."""

from __future__ import annotations

import sys

from gelu import _config
from gelu.onnx._replace import Left, ModelError, Replaced, Report, replace

__all__ = ["Left", "ModelError", "Replaced", "Report", "library_path", "replace"]


def library_path() -> str:
    """The operator library for ONNX Runtime.

    It has an operator for each function, with the same name, in the domain ``gelu``: ``gelu.silu_mul``.
    Inputs are those of the function, all of one type (float16, bfloat16, float32 or float64), and are
    broadcast. The library needs neither Python nor this package, and ONNX Runtime 1.18 or newer.

    Returns
    -------
    str
        For ``SessionOptions.register_custom_ops_library``.

    Raises
    ------
    FileNotFoundError
        Where the package was not installed from a wheel or from its sources.

    Examples
    --------
    >>> import gelu.onnx, os
    >>> os.path.isfile(gelu.onnx.library_path())
    True
    """
    return str(_config.find(f"lib/libgelu_ort.{'dll' if sys.platform == 'win32' else 'so'}"))

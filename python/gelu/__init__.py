# SPDX-License-Identifier: BSD-3-Clause
"""GELU, its usual approximations and SiLU as NumPy ufuncs: below 1 ULP, with the same bits on every CPU."""

from typing import TYPE_CHECKING

from gelu import _config
from gelu._config import get_cmake_dir, get_include

try:
    from gelu import _ufuncs
except ImportError as error:
    _config.end_command(error)
    raise

from gelu._stochastic import stochastic
from gelu._ufuncs import *  # noqa: F403
from gelu._ufuncs import __version__ as __version__

__all__ = ["get_cmake_dir", "get_include", "stochastic"]
__all__ += _ufuncs.__all__

if TYPE_CHECKING:
    from gelu import cr as cr
else:

    def __getattr__(name):
        """`gelu.cr` at its first use: to make its ufuncs takes a good part of the time of `import gelu`."""
        if name == "cr":
            from importlib import import_module

            return import_module("gelu.cr")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), "cr"})

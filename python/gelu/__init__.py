# SPDX-License-Identifier: BSD-3-Clause
"""GELU, its usual approximations and SiLU as NumPy ufuncs: below 1 ULP, with the same bits on every CPU."""

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

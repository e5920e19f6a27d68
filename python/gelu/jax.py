# SPDX-License-Identifier: BSD-3-Clause
"""Every function of the package for JAX, on CPUs: the bits of the ufuncs, also under jit and vmap, and
derivatives of every order."""

from gelu._ufuncs import functions

try:
    from gelu._jax import make
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] != "jax":
        raise
    raise ImportError("gelu.jax needs JAX, of the extra 'jax': pip install 'gelu[jax]'") from error

globals().update({name: make(function) for name, function in functions.items()})

__all__ = [*functions]

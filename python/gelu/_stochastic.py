# SPDX-License-Identifier: BSD-3-Clause
"""The gate as a probability: x times 0 or 1."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gelu import _ufuncs

Array = NDArray[Any]

ACTIVATIONS = [name for name, function in _ufuncs.functions.items() if function.form == "value"]

BLOCK = 1 << 13
"""Elements at a time, so that their gates and random numbers stay in the caches."""

SPACING = 2.0**-53
"""The random numbers are multiples of this."""


def draw_dropped(gate: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Whether each element is dropped: True with a probability of exactly 1 - gate, False where the gate is
    NaN."""
    u = rng.random(gate.size)
    dropped: NDArray[np.bool_] = u >= gate
    # u < gate has the probability of the gate rounded up to a multiple of the spacing, which would be far too
    # much in the tail. So where the gate lies between u and the next multiple, 53 more bits decide: x is kept
    # with the probability (gate - u) / spacing. Differences and quotients are exact here.
    (undecided,) = np.nonzero(~dropped & (gate - u < SPACING))
    if undecided.size:
        dropped[undecided] = draw_dropped((gate[undecided] - u[undecided]) / SPACING, rng)
    return dropped


def stochastic(
    x: ArrayLike, rng: np.random.Generator, *, activation: str = "gelu", out: Array | None = None
) -> Any:
    """Multiply each x by 0 or 1 at random, by 1 with the probability of its gate.

    ``x m`` with ``m ~ Bernoulli(gate(x))``: the smaller x is, the more probably it is dropped. The mean of
    the result is the activation: ``x Phi(x)`` for ``gelu``, which is derived from this in section 2 of [1]_.

    Parameters
    ----------
    x : array_like
        Argument. float16, bfloat16 (of ml_dtypes), float32 and float64 keep their dtype, integers and bool
        give float64. Other dtypes raise TypeError, and so do masked arrays and Dask arrays. Of other
        subclasses the result is a plain ndarray.
    rng : numpy.random.Generator
        The source of the random numbers, such as ``numpy.random.default_rng(seed)``. One number of 53 bits is
        drawn for each element, in C order, whatever the layout in memory, and more bits where these do not
        decide, which is very rare.
    activation : {"gelu", "gelu_tanh", "gelu_sigmoid", "silu"}, optional
        Which gate is used: that of ``gelu_gate``, ``gelu_tanh_gate``, ``gelu_sigmoid_gate`` or ``silu_gate``.
    out : ndarray, optional
        Where the result is stored, of the shape of x and the dtype of the result. It may be x.

    Returns
    -------
    ndarray or scalar
        x or 0 (with the sign of x) for each element. NaN stays, and so does +inf; -inf becomes -0.0.

    Notes
    -----
    The gate is computed in float64, below 1 ULP, and m is 1 with exactly that probability, in the tail, too.
    The same generator in the same state gives the same result, whatever the number of threads and the CPU.

    References
    ----------
    .. [1] Hendrycks, D. and Gimpel, K., "Gaussian Error Linear Units (GELUs)", arXiv:1606.08415, 2016.

    Examples
    --------
    >>> import gelu
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> x = np.full(100_000, -1.0)
    >>> y = gelu.stochastic(x, rng)
    >>> bool(np.isin(y, [-1.0, 0.0]).all())
    True
    >>> bool(abs(y.mean() - gelu.gelu(-1.0)) < 0.005)
    True
    """
    if not isinstance(rng, np.random.Generator):
        expected = "a numpy.random.Generator, such as numpy.random.default_rng()"
        raise TypeError(f"rng must be {expected}, not {type(rng).__name__}")
    if activation not in ACTIVATIONS:
        raise ValueError(f"activation must be one of {', '.join(ACTIVATIONS)}, not {activation!r}")
    if isinstance(x, np.ma.MaskedArray):
        raise TypeError("x must not be masked, as the mask would be lost: pass x.filled(...) or x.data")
    graph = getattr(x, "__dask_graph__", None)  # null where xarray has a NumPy array inside
    if graph is not None and graph() is not None:
        raise TypeError(
            "x must not be a Dask array, as all its chunks would be computed at once: use map_blocks, with a "
            "generator for each chunk"
        )
    x = np.asarray(x)
    gate = getattr(_ufuncs, f"{activation}_gate")
    dtype = gate.resolve_dtypes((x.dtype, None))[1]
    if out is None:
        result = np.empty(x.shape, dtype)
    elif isinstance(out, np.ndarray) and out.shape == x.shape and out.dtype == dtype:
        result = out
    else:
        got = f"{out.dtype} of shape {out.shape}" if isinstance(out, np.ndarray) else type(out).__name__
        raise ValueError(f"out must be an array of {dtype} of shape {x.shape}, not {got}")
    blocks = np.nditer(
        [x, result],
        flags=["external_loop", "buffered", "zerosize_ok", "copy_if_overlap"],
        op_flags=[["readonly", "overlap_assume_elementwise"], ["writeonly", "overlap_assume_elementwise"]],
        op_dtypes=[dtype, dtype],
        order="C",
        buffersize=BLOCK,
    )
    # Signalling NaN are invalid to cast. No argument of ours raises a warning.
    with blocks, np.errstate(invalid="ignore"):
        for block, y in blocks:
            dropped = draw_dropped(gate(block.astype(np.float64, copy=False)), rng)
            zeros = np.copysign(dtype.type(0), block)
            y[...] = np.where(dropped, zeros, block)
    return result if out is not None else result[()]

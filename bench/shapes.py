# SPDX-License-Identifier: BSD-3-Clause
"""The shapes of a transformer's MLP: matrices whose gate and up are parts of one projection, and a bias,
beside contiguous arrays and PyTorch. compare.py --shapes prints them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from timing import Array, Work, normal, tensor, torch

SHAPES = [(4096, 1536), (512, 11008), (64, 3072), (1, 11008), (16384, 384)]
"""Rows (tokens) and columns (of the hidden layer)."""


class Entry(NamedTuple):
    contestant: str
    work: Work
    result: Array


class Case(NamedTuple):
    """The statements that are timed alternately; ratios are to the first."""

    name: str
    shape: tuple[int, int]
    dtype: str
    entries: list[Entry]


def halves(x: Array) -> tuple[Array, Array]:
    return x[:, : x.shape[1] // 2], x[:, x.shape[1] // 2 :]


def interleaved(x: Array) -> tuple[Array, Array]:
    return x[:, ::2], x[:, 1::2]


CUTS = {"halves": halves, "interleaved": interleaved}


def silu_mul(gate: Any, up: Any, buffer: Any, y: Any) -> None:
    torch.mul(torch._C._nn.silu(gate, out=buffer), up, out=y)


def gelu_bias(x: Any, bias: Any, buffer: Any, y: Any) -> None:
    torch.nn.functional.gelu(torch.add(x, bias, out=buffer), out=y)


def fused_silu_mul(gate: Any, up: Any, buffer: Any, y: Any) -> None:
    y.copy_(torch.nn.functional.silu(gate) * up)


def fused_gelu_bias(x: Any, bias: Any, buffer: Any, y: Any) -> None:
    y.copy_(torch.nn.functional.gelu(x + bias))


def of_pytorch(plain: Any, fused: Any, inputs: list[Array], threads: int) -> Iterator[Entry]:
    """PyTorch's eager mode, with a buffer between the two operations, and both together by torch.compile."""
    if not torch:
        return
    y = np.empty(inputs[0].shape, inputs[0].dtype)
    tensors = [tensor(array) for array in (*inputs, np.empty_like(y), y)]
    names = {f"t{i}": t for i, t in enumerate(tensors)}
    yield Entry("PyTorch", Work("run(t0, t1, t2, t3)", names | {"run": plain}, threads=threads), y)
    torch._dynamo.reset()
    compiled = torch.compile(fused, dynamic=False)
    torch.set_num_threads(threads)
    try:
        compiled(*tensors)
    except Exception as error:  # without a C++ compiler, say
        print(f"torch.compile: {type(error).__name__}: {str(error).partition(chr(10))[0]}")
        return
    yield Entry("torch.compile", Work("run(t0, t1, t2, t3)", names | {"run": compiled}, threads=threads), y)


def gated(cut: str, shape: tuple[int, int], dtype: str, threads: int) -> Case:
    """silu_mul; in the second entry, gate and up are two separate arrays."""
    rows, columns = shape
    both = normal(2 * rows * columns, dtype).reshape(rows, 2 * columns)
    gate, up = CUTS[cut](both)
    y = np.empty(shape, both.dtype)
    code = "silu_mul(gate, up, out=y)"
    apart = {"gate": gate.copy(), "up": up.copy(), "y": np.empty_like(y)}
    entries = [
        Entry("gelu", Work(code, {"gate": gate, "up": up, "y": y}, threads=threads), y),
        Entry("gelu, contiguous", Work(code, apart, threads=threads), apart["y"]),
        *of_pytorch(silu_mul, fused_silu_mul, [gate, up], threads),
    ]
    return Case(f"silu_mul of {cut}", shape, dtype, entries)


def bias(shape: tuple[int, int], dtype: str, threads: int) -> Case:
    """gelu_bias with one row of biases, and the two operations that it replaces."""
    x = normal(shape[0] * shape[1], dtype).reshape(shape)
    # Small, as biases are, so that the sum is nearly N(0,1), too.
    row = (0.1 * normal(shape[1], "float64", seed=1)).astype(x.dtype)
    y, buffer, other = (np.empty_like(x) for _ in range(3))
    names = {"x": x, "bias": row, "y": y}
    two = "gelu(np.add(x, bias, out=t), out=y)"
    entries = [
        Entry("gelu", Work("gelu_bias(x, bias, out=y)", names, threads=threads), y),
        Entry("gelu, two steps", Work(two, names | {"t": buffer, "y": other}, threads=threads), other),
        *of_pytorch(gelu_bias, fused_gelu_bias, [x, row], threads),
    ]
    return Case("gelu_bias", shape, dtype, entries)


def cases(dtypes: list[str], threads: int) -> Iterator[Case]:
    for dtype in dtypes:
        for shape in SHAPES:
            for cut in CUTS:
                yield gated(cut, shape, dtype, threads)
            yield bias(shape, dtype, threads)


def check(case: Case) -> None:
    """Checks that all compute the same, within the errors of the dtype and the libraries."""
    first, *others = (entry.result.astype(np.float64) for entry in case.entries)
    tolerance = 1e-5 if case.dtype in ("float32", "float64") else 0.05
    for entry, result in zip(case.entries[1:], others, strict=True):
        np.testing.assert_allclose(result, first, rtol=tolerance, atol=tolerance, err_msg=entry.contestant)

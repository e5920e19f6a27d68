# SPDX-License-Identifier: BSD-3-Clause
"""A result depends only on its argument, not on position, length, stride, threads or instruction set."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loops import ISAS, Loop, each_way, mixed_inputs, use
from numpy.typing import NDArray
from support import assert_same_bits

MAX_LENGTH = 1000

lengths = st.integers(0, MAX_LENGTH)
offsets = st.integers(0, 70)  # bytes, beyond one vector
# In elements, or an odd number of bytes.
strides = st.sampled_from(["1", "2", "-1", "-3", "0", "odd", "-odd"])


@functools.cache
def pool(loop: Loop) -> tuple[list[NDArray[Any]], NDArray[Any]]:
    """Many inputs, and the portable result of each computed alone: the definition."""
    rng = np.random.default_rng(1606)
    inputs = [mixed_inputs(rng, loop.dtype, 8 * MAX_LENGTH) for _ in range(loop.ufunc.nin)]
    return inputs, alone(loop, inputs)


def alone(loop: Loop, inputs: list[NDArray[Any]]) -> NDArray[Any]:
    """The portable result of each element, in a call of its own."""
    out = np.empty(inputs[0].shape, loop.dtype)
    with use("portable"):
        for i in range(out.size):
            loop.ufunc(*(x[i : i + 1] for x in inputs), out=out[i : i + 1])
    return out


def lay_out(n: int, dtype: np.dtype[Any], offset: int, stride: str) -> NDArray[Any]:
    """An array of n elements at an offset in its buffer, a stride apart."""
    size = dtype.itemsize
    step = {"odd": size + 1, "-odd": -(2 * size + 1)}.get(stride)
    if step is None:
        step = int(stride) * size
    span = abs(step) * max(n - 1, 0)
    buffer = np.zeros(offset + span + size, np.uint8)
    start = offset if step >= 0 else offset + span
    return np.ndarray((n,), dtype, buffer, start, (step,))


@each_way
@settings(deadline=None, max_examples=50)
@given(data=st.data())
def test_any_layout(loop: Loop, data: st.DataObject) -> None:
    n = data.draw(lengths, "length")
    start = data.draw(st.integers(0, 7 * MAX_LENGTH), "inputs from")
    isa = data.draw(st.sampled_from(ISAS), "isa")
    threads = data.draw(st.sampled_from([1, 2]), "threads")
    pool_inputs, pool_results = pool(loop)
    inputs = []
    expected = pool_results[start : start + n]
    still = np.zeros(loop.ufunc.nin, bool)
    for i, source in enumerate(pool_inputs):
        stride = data.draw(strides, f"stride of input {i}")
        x = lay_out(n, loop.dtype, data.draw(offsets, f"offset of input {i}"), stride)
        # As bits, so that no cast changes them. With stride 0 the last element stays.
        x[...] = source[start : start + n]
        still[i] = stride == "0"
        inputs.append(x)
    if still.any() and n > 0:
        expected = alone(loop, inputs)
    in_place = data.draw(st.sampled_from([None, *np.flatnonzero(~still).tolist()]), "in place of input")
    if in_place is not None:
        out = inputs[in_place]
    else:
        stride = data.draw(strides.filter(lambda s: s != "0"), "stride of the output")
        out = lay_out(n, loop.dtype, data.draw(offsets, "offset of the output"), stride)
    with use(isa, threads):
        assert loop.ufunc(*inputs, out=out) is out
    assert_same_bits(out, expected)


@each_way
@settings(deadline=None, max_examples=10)
@given(n=st.integers(1 << 15, 1 << 18), threads=st.integers(1, 4), offset=offsets, data=st.data())
def test_any_number_of_threads(loop: Loop, n: int, threads: int, offset: int, data: st.DataObject) -> None:
    isa = data.draw(st.sampled_from(ISAS), "isa")
    pool_inputs, pool_results = pool(loop)
    inputs = []
    for source in pool_inputs:
        x = lay_out(n, loop.dtype, offset - offset % loop.dtype.itemsize, "1")
        x[...] = np.resize(source, n)
        inputs.append(x)
    out = data.draw(st.sampled_from([*inputs, np.empty(n, loop.dtype)]), "output")
    with use(isa, threads):
        loop.ufunc(*inputs, out=out)
    assert_same_bits(out, np.resize(pool_results, n))


@pytest.mark.parametrize("share", [0.0003, 0.003, 0.03, 0.1, 0.3, 0.6])
@each_way
def test_any_share_of_rare_arguments(loop: Loop, share: float) -> None:
    """Kernels compute lanes beyond their tables separately, in a way that depends on how many there are in
    each block of at most 16 Ki elements."""
    n = 3 << 14
    rng = np.random.default_rng(1606)
    pool_inputs, pool_results = pool(loop)
    with np.errstate(invalid="ignore"):  # signalling NaN
        common = np.flatnonzero(np.abs(pool_inputs[0].astype(np.float64)) < 1)
    choice = np.where(rng.random(n) < share, rng.integers(0, pool_results.size, n), rng.choice(common, n))
    out = np.empty(n, loop.dtype)
    for isa in ISAS:
        for length in (n, n - 21):
            with use(isa, 1):
                loop.ufunc(*(x[choice[:length]] for x in pool_inputs), out=out[:length])
            assert_same_bits(out[:length], pool_results[choice[:length]])


@each_way
def test_beyond_the_caches(loop: Loop) -> None:
    """So many bytes that every machine writes them past the caches. (How the kernels of each instruction set
    do that is covered by gelu-hash.)"""
    n = (33 << 20) // loop.dtype.itemsize + 13
    pool_inputs, pool_results = pool(loop)
    out = lay_out(n, loop.dtype, 3 * loop.dtype.itemsize, "1")
    with use(ISAS[0], 2):
        loop.ufunc(*(np.resize(x, n) for x in pool_inputs), out=out)
    assert_same_bits(out, np.resize(pool_results, n))


@pytest.mark.parametrize("n", [0, 1, 7, 4096])
@each_way
def test_neighbours_are_left_alone(loop: Loop, n: int) -> None:
    """Nothing is written beside the output, whatever its alignment."""
    pool_inputs, _ = pool(loop)
    for isa in ISAS:
        for offset in range(0, 70):
            buffer = np.full(offset + n * loop.dtype.itemsize + 128, 0xA5, np.uint8)
            stop = offset + n * loop.dtype.itemsize
            out = buffer[offset:stop].view(loop.dtype)
            with use(isa):
                loop.ufunc(*(np.resize(x, n) for x in pool_inputs), out=out)
            assert (buffer[:offset] == 0xA5).all()
            assert (buffer[stop:] == 0xA5).all()

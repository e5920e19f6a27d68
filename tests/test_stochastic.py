# SPDX-License-Identifier: BSD-3-Clause
"""gelu.stochastic: x times 0 or 1, by chance."""

from __future__ import annotations

import math
import re
import tracemalloc
from collections import deque
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, cast

import gelu
import numpy as np
import pytest
import reference
from flint import ctx
from gelu._stochastic import ACTIVATIONS, BLOCK, draw_dropped
from loops import bits, is_nan, nan_bits
from support import CPUS, DTYPES, Array, arguments

SEED = 1606


def draw(x: Any, **options: Any) -> Any:
    return gelu.stochastic(x, np.random.default_rng(SEED), **options)


class Numbers:
    """Used as a generator: it gives these numbers, in units of 2^-53."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self.numbers = deque(numbers)

    def random(self, n: int) -> Array:
        return np.array([self.numbers.popleft() * 2.0**-53 for _ in range(n)])


def is_kept(gate: float, *numbers: int) -> bool:
    left = Numbers(numbers)
    dropped = draw_dropped(np.array([gate]), cast(np.random.Generator, left))
    assert not left.numbers  # each was needed
    return not dropped[0]


@pytest.mark.parametrize("gate", [0.5, 1.0, 2.0**-53, 0.1, 1 / 3, 1 - 2.0**-53, 5e-17, 1e-18, 1e-40, 5e-324])
def test_the_probability_is_the_gate(gate: float) -> None:
    """Counted, not sampled: how many of the 2^53 first numbers keep x at once; where a number leaves it
    undecided, how many of the 2^53 next numbers; and so on. The gate is a binary fraction, so this ends."""
    probability, unit, rest = Fraction(0), Fraction(1), Fraction(gate)
    undecided: list[int] = []
    while rest:
        whole, rest = divmod(rest * 2**53, 1)
        first = int(whole)
        unit /= 2**53
        probability += first * unit
        if first:
            assert is_kept(gate, *undecided, first - 1)
            assert is_kept(gate, *undecided, 0)
        if first < 2**53 - 1:
            assert not is_kept(gate, *undecided, first + 1 if rest else first)
            assert not is_kept(gate, *undecided, 2**53 - 1)
        undecided.append(first)
    assert probability == Fraction(gate)


def test_sure_gates() -> None:
    assert is_kept(1.0, 2**53 - 1)
    assert not is_kept(0.0, 0)
    assert is_kept(math.nan, 0)  # so that NaN stays


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_mean(activation: str, dtype: np.dtype[Any]) -> None:
    """At each x, the share of 200,000 draws that keeps x against the exact gate. Chance alone would bring the
    sum of the squares of the deviations above the bound once in 10^6 runs; the seed is fixed."""
    draws = 200_000
    places = [-3.5, -2.5, -1.0, -0.3, -1e-3, 1e-3, 0.3, 1.0, 2.0, 3.5]
    deviations = []
    for x in np.array(places, dtype):
        y = draw(np.full(draws, x), activation=activation)
        kept = y != 0
        assert np.all(y[kept] == x)
        with ctx.workprec(100):
            p = float(reference.ball(f"{activation}_gate", float(x)))
        deviations.append((np.count_nonzero(kept) - draws * p) / math.sqrt(draws * p * (1 - p)))
    assert np.square(deviations).sum() < 46.9  # of the distribution of chi^2 with 10 degrees of freedom


def test_tail() -> None:
    """Where one in 10^5 is kept, the count is between the quantiles of Poisson's distribution at 10^-6 on
    either side."""
    draws, x = 10_000_000, -4.2648907939
    with ctx.workprec(100):
        mean = draws * float(reference.ball("gelu_gate", x))
    assert mean == pytest.approx(100, abs=1e-4)
    kept = np.count_nonzero(draw(np.broadcast_to(x, draws)))
    assert 57 <= kept <= 152
    assert np.count_nonzero(draw(np.broadcast_to(-9.0, draws))) == 0


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_x_or_0(activation: str, dtype: np.dtype[Any]) -> None:
    x = arguments(3 * BLOCK + 5, dtype)
    y = draw(x, activation=activation)
    assert y.dtype == dtype
    nan = is_nan(x)
    assert np.all(is_nan(y) == nan)
    zero = bits(np.copysign(np.zeros((), dtype), x))
    kept = bits(y) == bits(x)
    assert np.all(kept | (bits(y) == zero) | nan)
    infinite = np.isinf(x)
    right = np.where(x[infinite] > 0, x[infinite], np.array(-0.0, dtype))
    assert np.array_equal(bits(y[infinite]), bits(right))
    tiny = ~nan & ~infinite & (x != 0) & (np.abs(x) < 1e-3)
    assert 0.4 < kept[tiny].mean() < 0.6


@pytest.mark.parametrize("threads", range(1, CPUS + 1))
def test_same_for_all_threads_and_layouts(threads: int) -> None:
    x = np.random.default_rng(1).standard_normal((300, 501))
    right = draw(x)
    with gelu.set_num_threads(threads):
        assert np.array_equal(draw(x), right)
        transposed = np.asfortranarray(x)
        assert np.array_equal(draw(transposed, out=np.empty_like(transposed)), right)
        assert np.array_equal(draw(np.repeat(x, 2, axis=1)[:, ::2]), right)
        assert np.array_equal(draw(x.astype(">f8")), right)
    # One number for each element, in C order.
    u = np.random.default_rng(SEED).random(x.shape)
    assert np.array_equal(right, np.where(u < gelu.gelu_gate(x), x, np.copysign(0, x)))


def test_one_generator_goes_on() -> None:
    rng = np.random.default_rng(SEED)
    x = np.zeros(1000) + 0.1
    both = draw(np.concatenate([x, x]))
    assert np.array_equal(gelu.stochastic(x, rng), both[:1000])
    assert np.array_equal(gelu.stochastic(x, rng), both[1000:])


def test_out() -> None:
    x = np.random.default_rng(1).standard_normal(3 * BLOCK).astype(np.float32)
    right = draw(x)
    out = np.empty_like(x)
    assert draw(x, out=out) is out
    assert np.array_equal(out, right)
    every_second = np.zeros(2 * x.size, np.float32)[::2]
    assert np.array_equal(draw(x, out=every_second), right)
    both = np.concatenate([[7], x]).astype(np.float32)
    assert np.array_equal(draw(both[1:], out=both[:-1]), right)  # shifted by one
    assert draw(x, out=x) is x
    assert np.array_equal(x, right)


def test_shapes_and_other_types() -> None:
    assert draw(np.empty((0, 3))).shape == (0, 3)
    scalar = draw(np.float32(100))
    assert type(scalar) is np.float32
    assert scalar == 100
    assert isinstance(draw(np.array(100.0)), np.float64)
    assert draw([100, 200, -100]).tolist() == [100.0, 200.0, 0.0]
    assert draw([True, True]).dtype == np.float64


def test_memory() -> None:
    x = np.zeros(1 << 21)
    draw(x, out=x)
    tracemalloc.start()
    draw(x, out=x)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 * 8 * BLOCK < x.nbytes / 8


@pytest.mark.parametrize("rng", [np.random.RandomState(1), np.random.PCG64(1), 1, None, np.random])
def test_other_generators(rng: Any) -> None:
    with pytest.raises(TypeError, match=r"rng must be a numpy\.random\.Generator"):
        gelu.stochastic(1.0, rng)


@pytest.mark.parametrize("activation", ["relu", "gelu_silu", "", None])
def test_other_activations(activation: Any) -> None:
    with pytest.raises(
        ValueError, match="activation must be one of gelu, gelu_tanh, gelu_sigmoid, silu, not"
    ):
        draw(1.0, activation=activation)


@pytest.mark.parametrize(
    "out", [np.zeros(4), np.zeros(3, np.float32), [0.0, 0.0, 0.0], (np.zeros(3),), np.zeros((1, 3))]
)
def test_other_outputs(out: Any) -> None:
    message = re.escape("out must be an array of float64 of shape (3,), not ")
    with pytest.raises(ValueError, match=message):
        draw(np.zeros(3), out=out)
    out = np.zeros(3)
    out.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        draw(np.ones(3), out=out)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_signalling_nan(dtype: np.dtype[Any]) -> None:
    """No warning, which would be an error here, and NaN."""
    x = np.zeros(3, dtype)
    _, infinity, _ = nan_bits(dtype)
    bits(x)[1] = infinity | 1
    assert is_nan(draw(x)).tolist() == [False, True, False]


@pytest.mark.parametrize(
    "x", ["abc", [1j], [None], np.zeros(2, np.longdouble), np.ma.masked_array([1.0], [True])]
)
def test_other_dtypes(x: Any) -> None:
    rng = np.random.default_rng(SEED)
    with pytest.raises(TypeError):
        gelu.stochastic(x, rng)
    assert rng.random() == np.random.default_rng(SEED).random()  # nothing was drawn

# SPDX-License-Identifier: BSD-3-Clause
"""examples/networks.py: its layers against finite differences and PyTorch; the pages with transformers."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.special import log_softmax
from support import Array, assert_same_bits

EXAMPLES = Path(__file__).parents[1] / "examples"

sys.path.insert(0, str(EXAMPLES))
try:
    networks: Any = import_module("networks")
finally:
    sys.path.remove(str(EXAMPLES))

STEP = 1e-5
"""Of finite differences: their error is near 1e-10 where all numbers are near 1."""


class SameMask:
    """In place of a generator, for dropout that drops the same elements in each call."""

    def random(self, *arguments: Any) -> Array:
        numbers: Array = np.random.default_rng(0).random(*arguments)
        return numbers


def mlp(activation: str, rng: np.random.Generator) -> Any:
    wide = 16 if activation == "swiglu" else 8
    between = networks.SwiGLU() if activation == "swiglu" else networks.Activation(activation)
    return networks.Sequential(networks.Linear(6, wide, rng), between, networks.Linear(8, 6, rng))


def block(activation: str, causal: bool, rng: np.random.Generator) -> Any:
    return networks.Block(networks.Attention(6, 2, rng, causal=causal), mlp(activation, rng), 6)


RNG = np.random.default_rng(0)
LAYERS = {
    "Linear": networks.Linear(6, 5, RNG),
    "SwiGLU": networks.SwiGLU(),
    "Dropout": networks.Dropout(0.3, SameMask()),
    "LayerNorm": networks.LayerNorm(6),
    "Attention": networks.Attention(6, 2, RNG),
    "Attention-causal": networks.Attention(6, 2, RNG, causal=True),
    "Block-gelu": block("gelu", False, RNG),
    "Block-gelu_tanh": block("gelu_tanh", True, RNG),
    "Block-swiglu": block("swiglu", True, RNG),
    "Sequential": networks.Sequential(
        networks.Linear(6, 6, RNG), networks.Dropout(0.3, SameMask()), networks.LayerNorm(6)
    ),
} | {
    name: networks.Activation(name)
    for name in ("gelu", "gelu_tanh", "gelu_sigmoid", "silu", "relu", "leaky_relu", "elu")
}


def in_float64(layer: Any, rng: np.random.Generator) -> None:
    """No parameter keeps a value that hides something, as 1 and 0 do, and no gradient is 0 to begin with."""
    for parameter in layer.parameters():
        parameter.value = parameter.value + 0.2 * rng.standard_normal(parameter.value.shape)
        parameter.grad = np.ones(parameter.value.shape)


def difference(function: Any, array: Array, index: int) -> float:
    """The derivative of function() with respect to one element of the array."""
    kept = array.flat[index]
    array.flat[index] = kept + STEP
    above = function()
    array.flat[index] = kept - STEP
    below = function()
    array.flat[index] = kept
    return float((above - below) / (2 * STEP))


def assert_gradient(gradient: Array, function: Any, array: Array, rng: np.random.Generator) -> None:
    assert gradient.shape == array.shape
    for index in rng.permutation(array.size)[:30]:
        expected = difference(function, array, index)
        assert gradient.flat[index] == pytest.approx(expected, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("name", LAYERS)
def test_layer(name: str) -> None:
    layer, rng = LAYERS[name], np.random.default_rng(1)
    in_float64(layer, rng)
    x = rng.standard_normal((3, 4, 6))
    dy = rng.standard_normal(layer(x).shape)
    inputs = x.copy(), dy.copy()
    dx = layer.backward(dy)
    assert_same_bits(x, inputs[0])
    assert_same_bits(dy, inputs[1])

    def loss() -> float:
        return float((layer(x) * dy).sum())

    assert_gradient(dx, loss, x, rng)
    for parameter in layer.parameters():
        assert_gradient(parameter.grad - 1, loss, parameter.value, rng)


@pytest.mark.parametrize(
    ("name", "parameters"), [("Linear", 2), ("Attention", 4), ("Block-gelu", 12), ("Sequential", 4)]
)
def test_all_parameters_are_found(name: str, parameters: int) -> None:
    found = LAYERS[name].parameters()
    assert len({id(parameter) for parameter in found}) == len(found) == parameters


def test_embedding() -> None:
    rng = np.random.default_rng(2)
    layer = networks.Embedding(5, 3, rng)
    in_float64(layer, rng)
    x = np.array([[0, 1, 1], [4, 1, 0]])  # some twice, others never
    y = layer(x)
    assert_same_bits(y[1, 0], layer.weight.value[4])
    dy = rng.standard_normal(y.shape)
    assert not layer.backward(dy).any()
    assert_gradient(layer.weight.grad - 1, lambda: (layer(x) * dy).sum(), layer.weight.value, rng)


@pytest.mark.parametrize("shape", [(7, 5), (2, 3, 5)])
def test_cross_entropy(shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(3)
    logits, labels = 3 * rng.standard_normal(shape), rng.integers(0, 5, shape[:-1])
    loss, gradient = networks.cross_entropy(logits, labels)
    chosen = np.take_along_axis(log_softmax(logits, axis=-1), labels[..., None], axis=-1)
    assert loss == pytest.approx(-chosen.mean(), rel=1e-12)
    assert_gradient(gradient, lambda: networks.cross_entropy(logits, labels)[0], logits, rng)


def test_cross_entropy_of_large_logits() -> None:
    """exp of which is infinite, or 0."""
    logits = np.array([[1000, 0], [1000, 0], [-1000, 0]], np.float32)
    loss, gradient = networks.cross_entropy(logits, np.array([0, 1, 1]))
    assert loss == pytest.approx(1000 / 3)
    np.testing.assert_allclose(gradient, np.array([[0, 0], [1, -1], [0, 0]]) / 3, rtol=1e-6)


def test_causal() -> None:
    """Only a causal network gives the same first rows whatever follows."""
    rng = np.random.default_rng(4)
    x = rng.standard_normal((2, 5, 6), np.float32)
    changed = x.copy()
    changed[:, 3:] += 1
    for causal in (True, False):
        attention = networks.Attention(6, 2, rng, causal=causal)
        before, after = attention(x).copy(), attention(changed)
        assert np.allclose(before[:, :3], after[:, :3], rtol=0, atol=1e-6) == causal
        assert not np.allclose(before[:, 3:], after[:, 3:], rtol=0, atol=1e-6)


def test_dropout() -> None:
    layer = networks.Sequential(networks.Dropout(0.25, np.random.default_rng(5)))
    x = np.full(100_000, 3, np.float32)
    y = layer(x)
    assert y.dtype == np.float32
    assert set(y.tolist()) == {0, 4}
    assert abs((y == 0).mean() - 0.25) < 0.01  # seven standard deviations
    layer.train(False)
    assert_same_bits(layer(x), x)
    assert_same_bits(layer.backward(x), x)


def test_float32_stays() -> None:
    rng = np.random.default_rng(6)
    embedding = networks.Embedding(5, 6, rng)
    layer = networks.Sequential(block("gelu_tanh", True, rng), block("swiglu", False, rng))
    y = layer(embedding(rng.integers(0, 5, (2, 3))))
    dx = layer.backward(y)
    embedding.backward(dx)
    parameters = [*embedding.parameters(), *layer.parameters()]
    networks.Adam(parameters, rate=0.1).step()
    arrays = [y, dx, *(array for parameter in parameters for array in (parameter.value, parameter.grad))]
    assert {array.dtype for array in arrays} == {np.dtype(np.float32)}


def near(got: Array, expected: Any) -> bool:
    """To within float32's error in sums of some ten numbers, which cancel."""
    expected = expected.detach().numpy()
    return got.dtype == np.float32 and bool(np.abs(got - expected).max() <= 2e-6 * np.abs(expected).max())


@pytest.mark.parametrize(("activation", "causal"), [("gelu_tanh", True), ("gelu", False)])
def test_block_against_torch(activation: str, causal: bool) -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(7)
    ours = block(activation, causal, rng)
    for parameter in ours.parameters():
        parameter.value += 0.2 * rng.standard_normal(parameter.value.shape, np.float32)
    x, dy = rng.standard_normal((2, 3, 4, 6), np.float32)

    def theirs_of(array: Array) -> Any:
        return torch.tensor(array, dtype=torch.float64, requires_grad=True)

    theirs = {id(parameter): theirs_of(parameter.value) for parameter in ours.parameters()}
    argument = theirs_of(x)

    def apply(layer: Any, tensor: Any) -> Any:
        weight, bias = theirs[id(layer.weight)], theirs[id(layer.bias)]
        if isinstance(layer, networks.LayerNorm):
            return torch.nn.functional.layer_norm(tensor, (6,), weight, bias)
        return torch.nn.functional.linear(tensor, weight.T, bias)

    inner = apply(ours.attention.into, apply(ours.norm1, argument))
    heads = [part.unflatten(-1, (2, 3)).transpose(1, 2) for part in inner.chunk(3, dim=-1)]
    mixed = torch.nn.functional.scaled_dot_product_attention(*heads, is_causal=causal)
    middle = argument + apply(ours.attention.out, mixed.transpose(1, 2).flatten(2))
    wide, _, narrow = ours.mlp.inner
    approximate = "tanh" if activation == "gelu_tanh" else "none"
    hidden = torch.nn.functional.gelu(apply(wide, apply(ours.norm2, middle)), approximate=approximate)
    result = middle + apply(narrow, hidden)
    result.backward(torch.tensor(dy, dtype=torch.float64))

    assert near(ours(x), result)
    assert near(ours.backward(dy), argument.grad)
    assert len(theirs) == 12
    for parameter in ours.parameters():
        assert near(parameter.grad, theirs[id(parameter)].grad)


def test_adam_against_torch() -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(8)
    ours = networks.Parameter(rng.standard_normal(10))
    theirs = torch.tensor(ours.value, dtype=torch.float64, requires_grad=True)
    our_optimizer = networks.Adam([ours], rate=0.1)
    their_optimizer = torch.optim.Adam([theirs], lr=0.1)
    for _ in range(5):
        gradient = rng.standard_normal(10)
        ours.grad += gradient.astype(np.float32)
        theirs.grad = torch.tensor(gradient)
        our_optimizer.step()
        their_optimizer.step()
        assert not ours.grad.any()
    assert near(ours.value, theirs)


@pytest.mark.parametrize(
    ("page", "packages", "options"),
    [
        ("gpt.py", ["matplotlib", "tqdm"], ["--steps", "20"]),
        ("vit.py", ["matplotlib", "tqdm", "sklearn"], ["--steps", "20", "--seeds", "1"]),
    ],
)
def test_page(page: str, packages: list[str], options: list[str]) -> None:
    for package in packages:
        pytest.importorskip(package)
    # Threads of a BLAS that wait for CPUs in use elsewhere, as in a parallel run of tests, take minutes.
    alone = {"MPLBACKEND": "Agg", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, EXAMPLES / page, *options],
        env=os.environ | alone,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr

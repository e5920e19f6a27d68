# SPDX-License-Identifier: BSD-3-Clause
"""Neural networks in NumPy, as small as the other examples need them.

A layer has a forward pass, `layer(x)`, and a backward pass, `layer.backward(dy)`: it takes the gradient of
the loss with respect to the layer's output, returns that with respect to its input, and adds those with
respect to its parameters to each parameter's `grad`. A layer keeps what the backward pass needs from its
last forward pass. All is float32. Arrays are of shape (..., features).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import Any

import gelu
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


class Parameter:
    """Numbers to be learnt, and the gradient of the loss with respect to them."""

    def __init__(self, value: Array) -> None:
        self.value = value.astype(np.float32)
        self.grad = np.zeros_like(self.value)


class Layer(ABC):
    training = True
    """Whether dropout drops."""

    @abstractmethod
    def __call__(self, x: Array) -> Array: ...

    @abstractmethod
    def backward(self, dy: Array) -> Array: ...

    def layers(self) -> Iterator[Layer]:
        """This one and those inside it."""
        yield self
        for inner in vars(self).values():
            for layer in inner if isinstance(inner, list) else [inner]:
                if isinstance(layer, Layer):
                    yield from layer.layers()

    def parameters(self) -> list[Parameter]:
        return [
            parameter
            for layer in self.layers()
            for parameter in vars(layer).values()
            if isinstance(parameter, Parameter)
        ]

    def train(self, training: bool) -> None:
        for layer in self.layers():
            layer.training = training


class Sequential(Layer):
    def __init__(self, *layers: Layer) -> None:
        self.inner = list(layers)

    def __call__(self, x: Array) -> Array:
        for layer in self.inner:
            x = layer(x)
        return x

    def backward(self, dy: Array) -> Array:
        for layer in reversed(self.inner):
            dy = layer.backward(dy)
        return dy


class Linear(Layer):
    """x W + b, where W is of shape (inputs, outputs)."""

    def __init__(self, inputs: int, outputs: int, rng: np.random.Generator, scale: float = 1.0) -> None:
        """Weights are normal with variance scale^2 / inputs, biases 0."""
        self.weight = Parameter(rng.standard_normal((inputs, outputs)) * scale / np.sqrt(inputs))
        self.bias = Parameter(np.zeros(outputs))

    def __call__(self, x: Array) -> Array:
        self.x = x
        return x @ self.weight.value + self.bias.value

    def backward(self, dy: Array) -> Array:
        rows = dy.reshape(-1, dy.shape[-1])
        self.weight.grad += self.x.reshape(-1, self.x.shape[-1]).T @ rows
        self.bias.grad += rows.sum(axis=0)
        return dy @ self.weight.value.T


class Embedding(Layer):
    """A row of learnt numbers for each index, as for each character of an alphabet."""

    def __init__(self, indices: int, features: int, rng: np.random.Generator, scale: float = 1.0) -> None:
        """Numbers are normal with variance scale^2."""
        self.weight = Parameter(rng.standard_normal((indices, features)) * scale)

    def __call__(self, x: Array) -> Array:
        self.x = x
        return self.weight.value[x]

    def backward(self, dy: Array) -> Array:
        """Returns zeros, as a small change of an index has no meaning."""
        np.add.at(self.weight.grad, self.x, dy)
        return np.zeros_like(self.x)


class Activation(Layer):
    """A function of each element, by its name: one of the package gelu, "relu", "leaky_relu" or "elu"."""

    def __init__(self, name: str) -> None:
        self.forward, self.gradient = OTHERS.get(name) or (
            getattr(gelu, name),
            getattr(gelu, f"{name}_backward"),
        )

    def __call__(self, x: Array) -> Array:
        self.x = x
        return self.forward(x)

    def backward(self, dy: Array) -> Array:
        return self.gradient(self.x, dy)


LEAK = np.float32(0.01)
"""Slope of the leaky ReLU on the left, as PyTorch has it by default."""

OTHERS: dict[str, tuple[Callable[..., Array], Callable[..., Array]]] = {
    "relu": (lambda x: np.maximum(x, 0), lambda x, dy: np.where(x > 0, dy, 0)),
    "leaky_relu": (lambda x: np.where(x > 0, x, LEAK * x), lambda x, dy: np.where(x > 0, dy, LEAK * dy)),
    "elu": (
        lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
        lambda x, dy: np.where(x > 0, dy, dy * np.exp(np.minimum(x, 0))),
    ),
}
"""Value, and the product of the derivative and dy."""


class SwiGLU(Layer):
    """silu(gate) up, where gate and up are the halves of x, of shape (..., 2 features)."""

    def __call__(self, x: Array) -> Array:
        self.gate, self.up = np.split(x, 2, axis=-1)
        return gelu.silu_mul(self.gate, self.up)

    def backward(self, dy: Array) -> Array:
        dx = np.empty((*dy.shape[:-1], 2 * dy.shape[-1]), dy.dtype)
        dgate, dup = np.split(dx, 2, axis=-1)
        gelu.silu_backward(self.gate, dy * self.up, out=dgate)
        gelu.silu_mul(self.gate, dy, out=dup)
        return dx


class Dropout(Layer):
    """0 with the probability p, else x / (1 - p), while training; x otherwise."""

    def __init__(self, p: float, rng: np.random.Generator) -> None:
        self.p, self.rng = p, rng

    def __call__(self, x: Array) -> Array:
        if not self.training or self.p == 0:
            self.kept: Any = np.float32(1)
        else:
            self.kept = (self.rng.random(x.shape, np.float32) >= self.p) / np.float32(1 - self.p)
        return x * self.kept

    def backward(self, dy: Array) -> Array:
        return dy * self.kept


class LayerNorm(Layer):
    """(x - mean) / sqrt(variance + eps) weight + bias, with mean and variance over the features."""

    def __init__(self, features: int, eps: float = 1e-5) -> None:
        self.weight, self.bias = Parameter(np.ones(features)), Parameter(np.zeros(features))
        self.eps = np.float32(eps)

    def __call__(self, x: Array) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        self.scale = 1 / np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + self.eps)
        self.normal = centred * self.scale
        return self.normal * self.weight.value + self.bias.value

    def backward(self, dy: Array) -> Array:
        along = tuple(range(dy.ndim - 1))
        self.weight.grad += (dy * self.normal).sum(axis=along)
        self.bias.grad += dy.sum(axis=along)
        dnormal = dy * self.weight.value
        mean = dnormal.mean(axis=-1, keepdims=True)
        product = (dnormal * self.normal).mean(axis=-1, keepdims=True)
        return (dnormal - mean - self.normal * product) * self.scale


def softmax(x: Array) -> Array:
    """Over the last axis."""
    y: Array = np.exp(x - x.max(axis=-1, keepdims=True))
    y /= y.sum(axis=-1, keepdims=True)
    return y


class Attention(Layer):
    """Self-attention of `heads` heads, on x of shape (batch, positions, features)."""

    def __init__(self, features: int, heads: int, rng: np.random.Generator, *, causal: bool = False) -> None:
        """If causal, no position sees those after it."""
        self.heads, self.causal = heads, causal
        self.into = Linear(features, 3 * features, rng)
        self.out = Linear(features, features, rng)

    def __call__(self, x: Array) -> Array:
        batch, positions, features = x.shape
        inner = self.into(x).reshape(batch, positions, 3, self.heads, features // self.heads)
        # Each of shape (batch, heads, positions, features of a head).
        self.q, self.k, self.v = inner.transpose(2, 0, 3, 1, 4)
        self.factor = np.float32(1 / np.sqrt(features // self.heads))
        scores = self.q @ self.k.swapaxes(-1, -2) * self.factor
        if self.causal:
            scores += np.triu(np.full((positions, positions), -np.inf, np.float32), 1)
        self.weights = softmax(scores)
        mixed = (self.weights @ self.v).transpose(0, 2, 1, 3).reshape(batch, positions, features)
        return self.out(mixed)

    def backward(self, dy: Array) -> Array:
        batch, positions, features = dy.shape
        dmixed = self.out.backward(dy).reshape(batch, positions, self.heads, -1).transpose(0, 2, 1, 3)
        dweights = dmixed @ self.v.swapaxes(-1, -2)
        inner = (dweights * self.weights).sum(axis=-1, keepdims=True)
        dscores = self.weights * (dweights - inner) * self.factor
        dq, dk = dscores @ self.k, dscores.swapaxes(-1, -2) @ self.q
        dv = self.weights.swapaxes(-1, -2) @ dmixed
        dinner = np.stack([dq, dk, dv]).transpose(1, 3, 0, 2, 4)
        return self.into.backward(dinner.reshape(batch, positions, 3 * features))


class Block(Layer):
    """One layer of a transformer: x + attention(norm(x)), then x + mlp(norm(x)), as GPT-2 and ViT have it."""

    def __init__(self, attention: Attention, mlp: Layer, features: int) -> None:
        self.norm1, self.attention = LayerNorm(features), attention
        self.norm2, self.mlp = LayerNorm(features), mlp

    def __call__(self, x: Array) -> Array:
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))

    def backward(self, dy: Array) -> Array:
        dy = dy + self.norm2.backward(self.mlp.backward(dy))
        return dy + self.norm1.backward(self.attention.backward(dy))


def cross_entropy(logits: Array, labels: NDArray[np.integer[Any]]) -> tuple[float, Array]:
    """The mean of -log p(label) for logits of shape (..., classes), and its gradient."""
    rows, labels = logits.reshape(-1, logits.shape[-1]), labels.ravel()
    p = softmax(rows)
    chosen = np.arange(len(rows)), labels
    # From the logits, as p may be 0.
    shifted = rows - rows.max(axis=-1, keepdims=True)
    loss = float(np.mean(np.log(np.exp(shifted).sum(axis=-1)) - shifted[chosen]))
    p[chosen] -= 1
    return loss, (p / np.float32(len(rows))).reshape(logits.shape)


class Adam:
    """D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", arXiv:1412.6980."""

    def __init__(
        self, parameters: list[Parameter], rate: float, beta1: float = 0.9, beta2: float = 0.999
    ) -> None:
        self.rate, self.beta1, self.beta2, self.steps = rate, beta1, beta2, 0
        self.moments = [(p, np.zeros_like(p.value), np.zeros_like(p.value)) for p in parameters]

    def step(self) -> None:
        """Moves the parameters against their gradients, which are 0 afterwards."""
        self.steps += 1
        rate = self.rate * np.sqrt(1 - self.beta2**self.steps) / (1 - self.beta1**self.steps)
        for parameter, mean, square in self.moments:
            mean += (1 - self.beta1) * (parameter.grad - mean)
            square += (1 - self.beta2) * (parameter.grad * parameter.grad - square)
            parameter.value -= np.float32(rate) * mean / (np.sqrt(square) + np.float32(1e-8))
            parameter.grad[...] = 0

# SPDX-License-Identifier: BSD-3-Clause
"""
GELU in GPT
===========

GPT-2 has GELU in each of its blocks, in the form with tanh. This page trains a small network of the same
build, which reads a text character by character and predicts the next one. It does so in NumPy alone: the
layers are in ``networks.py``, next to this script. The activation is
``gelu.gelu_tanh``, and its backward pass is ``gelu.gelu_tanh_backward``.

At the end, the trained network is given the exact GELU instead, to see how much of the result depends on
which of the two forms it has.
"""

import argparse
from pydoc_data.topics import topics

import gelu
import matplotlib.pyplot as plt
import numpy as np
from networks import (
    Activation,
    Adam,
    Attention,
    Block,
    Embedding,
    Layer,
    LayerNorm,
    Linear,
    Sequential,
    cross_entropy,
    softmax,
)
from threadpoolctl import threadpool_limits
from tqdm import tqdm

parser = argparse.ArgumentParser()
parser.add_argument("--steps", type=int, default=800, help="of training (default: %(default)s)")
steps = parser.parse_args().steps
full = steps >= parser.get_default("steps")

# %%
# The text
# --------
#
# It is the help that comes with Python: what ``help("while")`` and the like print. Some of these pages
# contain others, so each paragraph is taken once. Otherwise the network could learn by heart what it is
# later tested on. The last twentieth of the text is for validation: the network is not trained on it.

paragraphs = "\n\n".join(topics[name] for name in sorted(topics)).split("\n\n")
text = "\n\n".join(dict.fromkeys(paragraphs))
assert len(set(paragraphs)) < len(paragraphs)
alphabet = sorted(set(text))
number = {character: i for i, character in enumerate(alphabet)}
numbers = np.array([number[character] for character in text])
end = len(numbers) * 19 // 20
training, validation = numbers[:end], numbers[end:]
print(f"{len(training)} characters to train on, {len(validation)} for validation, {len(alphabet)} different")

# %%
# Validation goes by windows of ``context`` characters. Within its window, the network predicts each
# character from those before it.

context = 64
windows = (len(validation) - 1) // context
inputs = validation[: windows * context].reshape(windows, context)
targets = validation[1 : windows * context + 1].reshape(windows, context)

# %%
# Lines to beat
# -------------
#
# The loss is the mean of -log p, where p is the probability that the network gave to the character that
# came. Two models that only count show what a loss means. The unigram model knows how frequent each character
# is. The bigram model knows how frequent each one is after each other one. Both count in the training
# text, and add 1 to each count, so that nothing has the probability 0. The losses are those on the validation
# text. The last line is for comparison, as the two texts need not be equally hard to predict.

pairs = np.ones((len(alphabet), len(alphabet)))
np.add.at(pairs, (training[:-1], training[1:]), 1)
single = 1.0 + np.bincount(training, minlength=len(alphabet))
bigram = -np.log(pairs / pairs.sum(axis=1, keepdims=True))
unigram_loss = -np.log(single / single.sum())[targets].mean()
bigram_loss = bigram[inputs, targets].mean()
print(f"loss with all characters equally probable: {np.log(len(alphabet)):.3f}")
print(f"loss of the unigram model:                 {unigram_loss:.3f}")
print(f"loss of the bigram model:                  {bigram_loss:.3f}")
print(f"loss of the bigram model, training text:   {bigram[training[:-1], training[1:]].mean():.3f}")
assert bigram_loss < unigram_loss < np.log(len(alphabet))

# %%
# The network
# -----------
#
# Each character becomes a row of learnt numbers, and a learnt row for its position is added. Blocks of
# attention and MLP follow. The MLP is where GELU is: it widens each row to four times as many numbers,
# applies the activation, and narrows it again. As in GPT-2, each block normalizes before attention and
# before the MLP, no position sees those after it, and a last normalization is before the output.


class GPT(Layer):
    def __init__(self, features: int, heads: int, blocks: int, rng: np.random.Generator) -> None:
        self.characters = Embedding(len(alphabet), features, rng)
        self.positions = Embedding(context, features, rng)
        self.body = Sequential(
            *(self.block(features, heads, rng) for _ in range(blocks)),
            LayerNorm(features),
            Linear(features, len(alphabet), rng, scale=0.1),
        )

    def block(self, features: int, heads: int, rng: np.random.Generator) -> Block:
        attention = Attention(features, heads, rng, causal=True)
        mlp = Sequential(
            Linear(features, 4 * features, rng), Activation("gelu_tanh"), Linear(4 * features, features, rng)
        )
        return Block(attention, mlp, features)

    def __call__(self, x: np.ndarray) -> np.ndarray:
        return self.body(self.characters(x) + self.positions(np.arange(x.shape[-1])))

    def backward(self, dy: np.ndarray) -> np.ndarray:
        dx = self.body.backward(dy)
        self.positions.backward(dx.sum(axis=0))
        return self.characters.backward(dx)


rng = np.random.default_rng(0)
network = GPT(features=128, heads=4, blocks=2, rng=rng)
print(f"{sum(parameter.value.size for parameter in network.parameters())} parameters")

# %%
# Training
# --------
#
# Each step takes windows from anywhere in the training text. The learning rate rises for some steps, then
# falls along a half wave of the cosine.

batch = 16


# On matrices this small, further threads only get in the way.
@threadpool_limits.wrap(limits=1)
def predict(inputs: np.ndarray) -> np.ndarray:
    return np.concatenate([network(inputs[i : i + batch]) for i in range(0, len(inputs), batch)])


def validation_loss() -> float:
    return cross_entropy(predict(inputs), targets)[0]


optimizer = Adam(network.parameters(), rate=0)
training_losses, checked, validation_losses = [], [0], [validation_loss()]
with threadpool_limits(limits=1):
    for step in tqdm(range(1, steps + 1)):
        optimizer.rate = 2e-3 * min(16 * step / steps, 1) * (1 + np.cos(np.pi * step / steps)) / 2
        starts = rng.integers(0, len(training) - context, batch)
        window = training[starts[:, None] + np.arange(context + 1)]
        loss, gradient = cross_entropy(network(window[:, :-1]), window[:, 1:])
        training_losses.append(loss)
        network.backward(gradient)
        optimizer.step()
        if step % max(steps // 12, 10) == 0 or step == steps:
            checked.append(step)
            validation_losses.append(validation_loss())

# %%
# The loss falls below that of both models that count: the network has learnt from more than one character.

fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
ax.plot(range(1, steps + 1), training_losses, color="#56B4E9", linewidth=0.8, label="training, each step")
ax.plot(checked, validation_losses, color="#D55E00", marker="o", label="validation")
ax.axhline(unigram_loss, color="black", linestyle=":", label="unigram model")
ax.axhline(bigram_loss, color="black", linestyle="--", label="bigram model")
ax.set(xlabel="step", ylabel="loss (nats per character)")
ax.legend()

print(f"validation loss before training: {validation_losses[0]:.3f}")
print(f"validation loss after training:  {validation_losses[-1]:.3f}")
assert validation_losses[-1] < validation_losses[0]
if full:
    assert validation_losses[-1] < bigram_loss

# %%
# A sample
# --------
#
# The network goes on from a beginning: each next character is drawn with the probability that the network
# gives to it. The seed is fixed, but another CPU or another version of Python may give another text: sums
# are rounded differently there, or the help has changed.

rng = np.random.default_rng(0)
sample = [number[character] for character in "The "]
for _ in range(400 if full else 20):
    (logits,) = predict(np.array([sample[-context:]]))
    sample.append(rng.choice(len(alphabet), p=softmax(logits[-1].astype(np.float64))))
print("".join(alphabet[i] for i in sample))

# %%
# tanh or erf
# -----------
#
# The form with tanh approximates the exact GELU, which has erf. Here the network that was trained with the
# one is evaluated with the other, without any more training. The other activations of the package are there
# for comparison.
#
# "Same guess" is the share of the characters for which the most probable one is the same as with
# ``gelu_tanh``.

activations = [layer for layer in network.layers() if isinstance(layer, Activation)]
names = ["gelu_tanh", "gelu", "gelu_sigmoid", "silu"]
logits = {}
for name in names:
    for layer in activations:
        layer.forward = getattr(gelu, name)
    logits[name] = predict(inputs)

loss = {name: cross_entropy(logits[name], targets)[0] for name in names}
guess = {name: logits[name].argmax(axis=-1) for name in names}
print(f"{'':12}  validation loss  difference  same guess")
for name in names:
    same = (guess[name] == guess["gelu_tanh"]).mean()
    print(f"{name:12}  {loss[name]:15.5f}  {loss[name] - loss['gelu_tanh']:+10.1e}  {same:10.2%}")
assert abs(loss["gelu"] - loss["gelu_tanh"]) < 1e-3 * loss["gelu_tanh"]

# %%
# With the exact GELU the loss changes by less than a thousandth. The next figure shows why. Above is where
# the arguments of the activation lie in each block, for some windows of the validation text. Below is how far
# each function is from ``gelu_tanh``.

for layer in activations:
    layer.forward = gelu.gelu_tanh
network(inputs[:batch])

x = np.linspace(-6, 6, 1001)
fig, (above, below) = plt.subplots(2, 1, figsize=(7, 5), sharex=True, layout="constrained")
for i, (layer, color, style) in enumerate(zip(activations, ["#0072B2", "#E69F00"], ["-", "--"], strict=True)):
    above.hist(
        layer.x.ravel(), bins=x[::10], density=True, histtype="step", color=color, linestyle=style,
        linewidth=1.5, label=f"block {i + 1}",
    )  # fmt: skip
above.set(ylabel="density of arguments")
above.legend()
for name, color, style in zip(names[1:], ["#009E73", "#CC79A7", "black"], ["-", "--", ":"], strict=True):
    below.plot(x, abs(getattr(gelu, name)(x) - gelu.gelu_tanh(x)), color=color, linestyle=style, label=name)
below.set(xlabel="x", ylabel="distance from gelu_tanh", yscale="log", ylim=(1e-6, 10))
below.legend(ncols=3, loc="upper center")

distance = np.abs(gelu.gelu(x) - gelu.gelu_tanh(x)).max()
print(f"largest distance of gelu from gelu_tanh in the figure: {distance:.1e}")

# %%
# So a network that was trained with one form may be run with the other, where an error of this size in each
# activation does not matter. It is not the same function, though: to reproduce a result of GPT-2, take
# ``gelu_tanh``.

plt.show()

# SPDX-License-Identifier: BSD-3-Clause
"""
GELU in ViT, and SwiGLU
=======================

A vision transformer (ViT) cuts a picture into patches and treats them as GPT treats characters. Its
activation is the exact GELU. This page trains a small one in NumPy on the handwritten digits of
scikit-learn.

Next to it is the same network with SwiGLU in place of GELU, as LLaMA and many networks after it have it.
"""

import argparse
import tracemalloc

import gelu
import matplotlib.pyplot as plt
import numpy as np
from networks import (
    Activation,
    Adam,
    Attention,
    Block,
    Layer,
    LayerNorm,
    Linear,
    Parameter,
    Sequential,
    SwiGLU,
    cross_entropy,
)
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from threadpoolctl import threadpool_limits
from tqdm import tqdm

parser = argparse.ArgumentParser()
parser.add_argument("--steps", type=int, default=400, help="of training (default: %(default)s)")
parser.add_argument("--seeds", type=int, default=3, help="of the networks (default: %(default)s)")
options = parser.parse_args()
full = options.steps >= parser.get_default("steps") and options.seeds >= parser.get_default("seeds")

# %%
# The digits
# ----------
#
# The pictures have 8 x 8 pixels. Each is cut into 16 patches of 2 x 2 pixels. A quarter of the pictures is
# for testing, and it is the same quarter for all networks of this page.

pictures, labels = load_digits(return_X_y=True)
pictures = (pictures.reshape(-1, 8, 8) / 8 - 1).astype(np.float32)
patches = pictures.reshape(-1, 4, 2, 4, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 16, 4)
train, test = train_test_split(np.arange(len(labels)), test_size=0.25, random_state=0, stratify=labels)
print(f"{len(train)} pictures to train on, {len(test)} to test")

# %%
# The network
# -----------
#
# A linear map makes a row of features of each patch, and learnt numbers are added for the patch's position.
# Blocks of attention and MLP follow. At the end, the mean over the patches is classified.
#
# With GELU, the MLP has two matrices: one makes each row four times as wide, and one makes it narrow again.
# With SwiGLU, the first matrix gives two halves, called gate and up. The second one gets silu(gate) times up.
# That is as if there were three matrices, so the hidden width is two thirds of the other one: then the number
# of parameters is about the same.


class ViT(Layer):
    def __init__(self, activation: str, rng: np.random.Generator, features: int = 48, heads: int = 4) -> None:
        self.into = Linear(4, features, rng)
        self.positions = Parameter(rng.standard_normal((16, features)))
        self.blocks = Sequential(
            *(
                Block(Attention(features, heads, rng), mlp(activation, features, rng), features)
                for _ in range(2)
            ),
            LayerNorm(features),
        )
        self.head = Linear(features, 10, rng, scale=0.1)

    def __call__(self, x: np.ndarray) -> np.ndarray:
        return self.head(self.blocks(self.into(x) + self.positions.value).mean(axis=1))

    def backward(self, dy: np.ndarray) -> np.ndarray:
        dmean = self.head.backward(dy)[:, None, :] / np.float32(16)
        dx = self.blocks.backward(np.repeat(dmean, 16, axis=1))
        self.positions.grad += dx.sum(axis=0)
        return self.into.backward(dx)


def mlp(activation: str, features: int, rng: np.random.Generator) -> Sequential:
    hidden = 4 * features
    if activation == "SwiGLU":
        hidden = hidden * 2 // 3
        return Sequential(Linear(features, 2 * hidden, rng), SwiGLU(), Linear(hidden, features, rng))
    return Sequential(Linear(features, hidden, rng), Activation("gelu"), Linear(hidden, features, rng))


sizes = {}
for name in ("GELU", "SwiGLU"):
    network = ViT(name, np.random.default_rng(0))
    sizes[name] = sum(parameter.value.size for parameter in network.parameters())
    print(f"{name:6}  {sizes[name]} parameters")
assert abs(sizes["SwiGLU"] / sizes["GELU"] - 1) < 0.01

# %%
# Training
# --------
#
# Each network is trained once for each seed, which decides about the first weights and which pictures each
# step takes. The learning rate rises for some steps, then falls along a half wave of the cosine.


def accuracy(network: ViT) -> float:
    return float((network(patches[test]).argmax(axis=-1) == labels[test]).mean())


every = max(options.steps // 10, 10)
checked = list(range(every, options.steps + 1, every))
if not checked or checked[-1] != options.steps:
    checked.append(options.steps)


def fit(network: ViT, rng: np.random.Generator, progress: tqdm) -> tuple[list[float], list[float]]:
    """Losses of the steps, and test accuracies at the steps `checked`."""
    optimizer = Adam(network.parameters(), rate=0)
    losses, accuracies = [], []
    for step in range(1, options.steps + 1):
        done = step / options.steps
        optimizer.rate = 2e-3 * min(16 * done, 1) * (1 + np.cos(np.pi * done)) / 2
        chosen = rng.choice(train, 64, replace=False)
        loss, gradient = cross_entropy(network(patches[chosen]), labels[chosen])
        losses.append(loss)
        network.backward(gradient)
        optimizer.step()
        progress.update()
        if step in checked:
            accuracies.append(accuracy(network))
    return losses, accuracies


networks, losses, accuracies = {}, {}, {}
# On matrices this small, further threads only get in the way.
with threadpool_limits(limits=1), tqdm(total=2 * options.seeds * options.steps) as progress:
    for name in ("GELU", "SwiGLU"):
        for seed in range(options.seeds):
            rng = np.random.default_rng(seed)
            networks[name, seed] = ViT(name, rng)
            losses[name, seed], accuracies[name, seed] = fit(networks[name, seed], rng, progress)

# %%
# The curves are the mean over the seeds, and the areas reach from the lowest to the highest of them. Each
# loss is the mean over the steps since the point before.

seeds = range(options.seeds)
mean_losses = {
    key: np.array([part.mean() for part in np.split(values, checked[:-1])]) for key, values in losses.items()
}
fig, (left, right) = plt.subplots(1, 2, figsize=(7, 4), layout="constrained")
for name, color, style in [("GELU", "#0072B2", "-"), ("SwiGLU", "#E69F00", "--")]:
    for ax, curves in [(left, mean_losses), (right, accuracies)]:
        values = [curves[name, seed] for seed in seeds]
        ax.plot(checked, np.mean(values, axis=0), color=color, linestyle=style, label=name)
        ax.fill_between(checked, np.min(values, axis=0), np.max(values, axis=0), color=color, alpha=0.2)
left.set(xlabel="step", ylabel="training loss", yscale="log")
right.set(xlabel="step", ylabel="test accuracy", ylim=(0.8, 1))
right.axhline(0.95, color="black", linestyle=":", linewidth=1, label="95 %")
left.legend()
right.legend()

assert all(curve[-1] < curve[0] for curve in mean_losses.values())
if full:
    assert all(curve[-1] > 0.95 for curve in accuracies.values())

# %%
# Is one of them better? The table has the last points of the curves, and whether SwiGLU is lower or higher
# for all seeds. If that is mixed, nothing can be said. If not, it is a hint and not more: there are only a
# few seeds of one small task, and the settings of training were not chosen for each network.

print(f"{'':21}" + "".join(f"{f'seed {seed}':>9}" for seed in seeds))
for what, curves, form in [("training loss", mean_losses, "9.4f"), ("test accuracy", accuracies, "9.2%")]:
    for name in ("GELU", "SwiGLU"):
        print(f"{what}, {name:6}" + "".join(f"{curves[name, seed][-1]:{form}}" for seed in seeds))
    difference = np.array([curves["SwiGLU", seed][-1] - curves["GELU", seed][-1] for seed in seeds])
    verdict = "lower" if (difference < 0).all() else "higher" if (difference > 0).all() else "mixed"
    print(f"with SwiGLU, over all seeds: {verdict}")

# %%
# Wrong answers
# -------------
#
# Here are test pictures that the first network with GELU takes for another digit: what they are, and what the
# network says.

answers = networks["GELU", 0](patches[test]).argmax(axis=-1)
wrong = np.flatnonzero(answers != labels[test])
print(f"{len(wrong)} of {len(test)} are wrong")
fig, axes = plt.subplots(2, 5, figsize=(7, 4), layout="constrained")
for ax in axes.flat:
    ax.axis("off")
for ax, i in zip(axes.flat, wrong, strict=False):
    ax.imshow(pictures[test[i]], cmap="gray_r")
    ax.set_title(f"{labels[test[i]]}, not {answers[i]}", fontsize=11)

# %%
# Halves without copies
# ---------------------
#
# In the network with SwiGLU, one matrix product gives gate and up side by side, in the rows of one array. The
# two halves are views of it: within a half, the end of a row and the beginning of the next row are not
# neighbours in memory. ``gelu.silu_mul`` reads such halves where they are.

network = networks["SwiGLU", 0]
network(patches[test])
layer = next(layer for layer in network.layers() if isinstance(layer, SwiGLU))
gate, up = layer.gate, layer.up
print(f"gate: shape {gate.shape}, strides {gate.strides} bytes")
assert gate.base is not None
assert gate.base is up.base
assert not gate.flags.c_contiguous

# %%
# The results are the same bits as with copies of the halves, and NumPy takes no memory for copies.

hidden = gelu.silu_mul(gate, up)
of_copies = gelu.silu_mul(gate.copy(), up.copy())
assert np.array_equal(hidden.view(np.uint32), of_copies.view(np.uint32))

tracemalloc.start()
gelu.silu_mul(gate, up, out=hidden)
_, taken = tracemalloc.get_traced_memory()
gelu.silu_mul(gate.copy(), up.copy(), out=hidden)
_, taken_with_copies = tracemalloc.get_traced_memory()
tracemalloc.stop()
print(f"memory taken: {taken} bytes, with copies {taken_with_copies} bytes")
assert taken < gate.nbytes / 100
assert taken_with_copies >= gate.nbytes + up.nbytes

# %%
# The backward pass writes the gradients of both halves into the halves of one array in the same way, with
# ``out=``: ``SwiGLU.backward`` in ``networks.py`` shows it. That array goes to the backward pass of the
# matrix product as it is.

plt.show()

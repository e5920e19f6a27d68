# SPDX-License-Identifier: BSD-3-Clause
"""
Dying ReLU
==========

A unit of a neural network learns through the derivative of its activation. The derivative of ReLU is 0 for
every negative argument. If the argument of a unit is negative for every input of the training set, no
gradient reaches the weights of this unit: it is *dead*. This page pushes small networks until their units
die, with ReLU and with four other activations. It does so in two ways: with learning rates that are too
large, and with biases that are too negative at the start.

GELU and SiLU have a derivative that is not 0 on the left. This does help, but only so far: the derivative
goes to 0 fast, and a unit that is pushed far enough is as good as dead with them, too.
"""

import argparse

import matplotlib.pyplot as plt
import numpy as np
from figures import COLOURS, STYLE
from networks import Activation, Linear, Sequential, cross_entropy
from sklearn.datasets import load_digits
from threadpoolctl import threadpool_limits
from tqdm import tqdm

parser = argparse.ArgumentParser()
parser.add_argument("--seeds", type=int, default=5, help="networks of each kind")
parser.add_argument("--steps", type=int, default=200, help="steps of training, a multiple of 10")
options = parser.parse_args()

# A shorter run leaves out what takes this long to show: what depends on `full`.
full = options.seeds >= 5 and options.steps >= 200

plt.style.use(STYLE)

COLOUR = dict(zip(("gelu", "relu", "elu", "silu"), COLOURS, strict=False), leaky_relu="black")
LINE = {"relu": "-", "leaky_relu": ":", "elu": "-.", "gelu": "-", "silu": "--"}
NAMES = list(LINE)


def style(name):
    return {"color": COLOUR[name], "linestyle": LINE[name], "label": name}


def band(axes, x, values, name):
    """From the smallest to the largest of the values, an array with the seeds first."""
    axes.fill_between(x, np.min(values, axis=0), np.max(values, axis=0), color=COLOUR[name], alpha=0.2, lw=0)


# %%
# When is a unit dead?
# --------------------
#
# For ReLU it is clear: when its derivative is exactly 0 for every input of the training set. A smooth
# activation has hardly ever a derivative of exactly 0. But a unit whose derivative is tiny for every input
# learns nothing in any time that we could wait. So we take, for each unit, the largest absolute value of
# the derivative over the training set. The unit is dead if it is below 0.001. The same rule holds for all
# activations.
#
# The derivative of the leaky ReLU is 0.01 on the left. It is never below 0.001, so by this rule its units
# cannot die.

DEAD = 1e-3


def derivative(name, x):
    x = np.asarray(x, np.float32)
    return Activation(name).gradient(x, np.ones_like(x))


x = np.linspace(-30, 0, 601, dtype=np.float32)
figure, axes = plt.subplots()
for name in NAMES:
    if name != "relu":  # its 0 has no place on this axis
        axes.semilogy(x, np.abs(derivative(name, x)), **style(name))
axes.axhline(DEAD, color="grey", linewidth=1)
axes.text(-30, DEAD / 2, "dead below this line", va="top")
axes.set(xlabel="argument", ylabel="|derivative|", ylim=(1e-45, 10))
axes.legend(loc="lower right")
plt.show()

# %%
# The derivative of GELU falls much faster than those of ELU and SiLU: about as fast as the normal density.
# (It is 0 at one point, where GELU has its minimum. SiLU has such a point, too.) The table has the
# derivative in float32, and the argument from which on it is exactly 0 in float32, because the true one is
# smaller than any float32.


def first_zero(name):
    """The largest of -4, -4.125, -4.25, ... with a derivative of exactly 0, or None."""
    x = np.arange(-4, -200, -1 / 8, dtype=np.float32)
    zero = derivative(name, x) == 0
    if not zero.any():
        return None
    first = np.argmax(zero)
    assert zero[first:].all()
    return x[first]


points = [-2, -5, -10, -15, -20]
print("derivative at" + "".join(f"{point:10}" for point in points) + "   exactly 0 from")
for name in NAMES:
    row = derivative(name, points)
    zero = "0" if name == "relu" else first_zero(name)
    print(f"{name:13}" + "".join(f"{value:10.1e}" for value in row) + f"   {zero or 'never'}")

at_10 = {name: abs(float(derivative(name, -10))) for name in NAMES}
assert at_10["leaky_relu"] > DEAD > at_10["silu"] > at_10["elu"] > at_10["gelu"] > at_10["relu"] == 0
assert first_zero("gelu") > -15 > first_zero("elu")

# %%
# The networks
# ------------
#
# They classify the digits of scikit-learn, images of 8 by 8 pixels, scaled to mean 0 and standard deviation
# 1. There is one hidden layer of 64 units. Training is gradient descent with batches of 128 images, without
# momentum. The five activations start from the same weights and see the same batches. Every tenth step, and
# at the end, we look at all units.

images, labels = load_digits(return_X_y=True)
images = ((images - images.mean()) / images.std()).astype(np.float32)


def make_network(name, rng, bias, hidden_layers):
    layers = []
    for _ in range(hidden_layers):
        # The scale is that of He et al., arXiv:1502.01852.
        layers += [Linear(64, 64, rng, scale=np.sqrt(2)), Activation(name)]
        layers[-2].bias.value[...] = bias
    return Sequential(*layers, Linear(64, 10, rng))


def largest_derivatives(network):
    """For each hidden layer and unit, over the training set."""
    network(images)
    activations = [layer for layer in network.inner if isinstance(layer, Activation)]
    return [np.abs(a.gradient(a.x, np.float32(1))).max(axis=0) for a in activations]


# On matrices this small, further threads only get in the way.
@threadpool_limits.wrap(limits=1)
def train(name, seed, rate, bias=0.0, hidden_layers=1):
    """The largest derivatives (looks, layers, units), and the share of images classified well."""
    rng = np.random.default_rng(seed)
    network = make_network(name, rng, bias, hidden_layers)
    looks = [largest_derivatives(network)]
    for step in range(1, options.steps + 1):
        batch = rng.integers(len(images), size=128)
        _, gradient = cross_entropy(network(images[batch]), labels[batch])
        network.backward(gradient)
        for parameter in network.parameters():
            parameter.value -= np.float32(rate) * parameter.grad
            parameter.grad[...] = 0
        if step % 10 == 0:
            looks.append(largest_derivatives(network))
    logits = network(images)
    # Otherwise a comparison of the activations makes no sense.
    assert np.isfinite(logits).all()
    return np.array(looks), np.mean(logits.argmax(axis=1) == labels)


def train_all(settings):
    """For each setting and activation: derivatives (seeds, looks, units), and accuracies (seeds)."""
    results = {}
    for setting in tqdm(settings):
        for name in NAMES:
            runs = [train(name, seed, *setting) for seed in range(options.seeds)]
            results[setting, name] = np.array([d[:, 0] for d, _ in runs]), np.array([a for _, a in runs])
    return results


def share_dead(derivatives):
    return np.mean(derivatives < DEAD, axis=-1)


def print_table(title, columns, cell):
    print(f"{title:12}" + "".join(f"{column:>17}" for column in columns))
    for name in NAMES:
        print(f"{name:12}" + "".join(f"{cell(column, name):>17}" for column in columns))


def span(values):
    """The median, smallest and largest value."""
    return f"{np.median(values):.2f} {values.min():.2f}-{values.max():.2f}"


# %%
# Large learning rates
# --------------------
#
# One step that is too large is enough to push a unit so far that its argument is negative for all inputs.
# Lines are medians over the seeds, bands reach from the smallest to the largest.

rates = [1, 1.5, 2, 4]
by_rate = train_all([(rate,) for rate in rates])
steps = np.arange(0, options.steps + 1, 10)

figure, grid = plt.subplots(2, 2, figsize=(7, 5.5), sharex=True, sharey=True)
for rate, axes in zip(rates, grid.flat, strict=True):
    for name in NAMES:
        dead = share_dead(by_rate[(rate,), name][0])
        axes.plot(steps, np.median(dead, axis=0), **style(name))
        band(axes, steps, dead, name)
    axes.set_title(f"learning rate {rate}", fontsize="medium")
for axes in grid[:, 0]:
    axes.set_ylabel("share of dead units")
for axes in grid[1]:
    axes.set_xlabel("step")
grid[0, 0].legend()
plt.show()

print("Share of dead units at the end: median, smallest and largest of the seeds")
print_table("", rates, lambda rate, name: span(share_dead(by_rate[(rate,), name][0])[:, -1]))
print("\nShare of the training images classified well at the end: the same")
print_table("", rates, lambda rate, name: span(by_rate[(rate,), name][1]))

# %%
# At the two largest rates, most ReLU units are dead after 50 steps. ELU is no better: at 1.5 it even loses
# more units than ReLU. GELU and SiLU lose fewer units than ReLU, but many all the same. The leaky ReLU
# loses none, as it must. Yet at the largest rate it trains worse than at the smallest: that all units are
# alive is not enough.

dead = {key: share_dead(derivatives) for key, (derivatives, _) in by_rate.items()}
for rate in rates:
    assert np.all(dead[(rate,), "leaky_relu"] == 0)
if full:
    assert np.all(by_rate[(4,), "leaky_relu"][1] < by_rate[(1,), "leaky_relu"][1])
    for rate in (2, 4):
        at_1, at_rate = ({name: dead[(r,), name][:, -1] for name in NAMES} for r in (1, rate))
        # In words: no network with the small rate has as many dead units as any network with the large one.
        assert all(at_1[name].max() < at_rate[name].min() for name in ("relu", "elu", "gelu"))
        # The networks with SiLU differ more.
        assert at_1["silu"].max() < np.median(at_rate["silu"])
        assert all(np.all(at_rate[name] < at_rate["relu"]) for name in ("gelu", "silu"))
        assert all(np.median(at_rate[name]) > 0.2 for name in ("gelu", "silu"))
        assert np.median(dead[(rate,), "relu"][:, 5]) > 0.5
    assert np.all(dead[(1.5,), "elu"][:, -1] > dead[(1.5,), "relu"][:, -1])
    for rate in (2, 4):
        assert np.median(dead[(rate,), "elu"][:, -1]) > 0.5 * np.median(dead[(rate,), "relu"][:, -1])

# %%
# How dead is dead?
# -----------------
#
# Is the bound of 0.001 fair? The next picture has, for every bound on the horizontal axis, the share of
# units whose largest derivative is below it. These are all units of all seeds at the end, for the learning
# rate 2. Whatever the line of an activation has reached at its left end are units with a derivative of
# exactly 0.

BOUNDS = np.logspace(-45, 0.2, 500)


def draw_shares(axes, results, setting):
    for name in NAMES:
        last = np.sort(results[setting, name][0][:, -1].ravel())
        # float64, as the least of the bounds is 0 in float32.
        shares = np.searchsorted(last.astype(np.float64), BOUNDS) / len(last)
        axes.semilogx(BOUNDS, shares, **style(name))
    axes.axvline(DEAD, color="grey", linewidth=1, label="0.001")
    axes.set(xlabel="bound on the largest |derivative|", ylabel="share of units below it", ylim=(-0.05, 1.05))
    axes.legend(loc="upper left", bbox_to_anchor=(0.02, 0.84))


figure, axes = plt.subplots()
draw_shares(axes, by_rate, (2,))
plt.show()

bounds = [0, 1e-20, 1e-10, 1e-5, 1e-4, 1e-3]
print("Share of units whose largest |derivative| is at most")
print_table("", bounds, lambda bound, name: f"{np.mean(by_rate[(2,), name][0][:, -1] <= bound):.2f}")

# %%
# Negative biases
# ---------------
#
# Now the learning rate is 0.5, with which all of them train well, but the biases of the hidden layer start
# at a negative value.

biases = [0, -2.5, -5, -7.5, -10, -15]
by_bias = train_all([(0.5, bias) for bias in biases])

figure, grid = plt.subplots(1, 2, sharey=True)
for name in NAMES:
    dead_at_end = [share_dead(by_bias[(0.5, bias), name][0])[:, -1] for bias in biases]
    accuracy = [by_bias[(0.5, bias), name][1] for bias in biases]
    for axes, values in zip(grid, (dead_at_end, accuracy), strict=True):
        axes.plot(biases, np.median(values, axis=1), marker=".", **style(name))
        band(axes, biases, np.transpose(values), name)
grid[0].set(xlabel="bias at the start", ylabel="share of dead units at the end")
grid[1].set(xlabel="bias at the start", ylabel="share classified well")
grid[1].set_xticks([-15, -10, -5, 0])
grid[0].set_xticks([-15, -10, -5, 0])
grid[1].legend()
plt.show()

print("Share of dead units at the end: median, smallest and largest of the seeds")
print_table("", biases, lambda bias, name: span(share_dead(by_bias[(0.5, bias), name][0])[:, -1]))
print("\nShare of the training images classified well at the end: the same")
print_table("", biases, lambda bias, name: span(by_bias[(0.5, bias), name][1]))

for bias in biases:
    shares = {name: share_dead(by_bias[(0.5, bias), name][0]) for name in NAMES}
    assert np.all(shares["leaky_relu"] == 0)
    # In words: at the start, in every network, ReLU has at least as many dead units as any other.
    assert all(np.all(shares[name][:, 0] <= shares["relu"][:, 0]) for name in NAMES)
for name in NAMES:
    start = [share_dead(by_bias[(0.5, bias), name][0])[:, 0] for bias in biases]
    # In words: in every network, a more negative bias has at least as many dead units at the start.
    assert np.all(np.diff(start, axis=0) >= 0)

# %%
# The more negative the bias, the more units are dead, for all but the leaky ReLU, and in every single
# network. ReLU is the first to go. GELU follows: its derivative is the smallest of the others. Then come
# ELU and SiLU. At a bias of -15 nearly all units are dead with all four of them.
#
# The leaky ReLU keeps all units, but with a derivative of only 0.01 the network learns slowly. At -5 it
# learns less in these steps than with ELU and SiLU.

last = {(bias, name): share_dead(by_bias[(0.5, bias), name][0])[:, -1] for bias in biases for name in NAMES}
accuracies = {(bias, name): by_bias[(0.5, bias), name][1] for bias in biases for name in NAMES}
assert all(np.all(last[-15, name] > 0.9) for name in NAMES if name != "leaky_relu")
assert np.all(last[-7.5, "relu"] > last[-7.5, "gelu"])
for name in ("elu", "silu"):
    assert np.all(last[-7.5, "gelu"] > last[-7.5, name])
    if full:
        assert np.all(accuracies[-5, name] > accuracies[-5, "leaky_relu"])

# %%
# Here is how dead these units are, for all bounds again, at a bias of -10. With GELU, not one unit has a
# largest derivative of exactly 0, so one could say that its units are alive. But most are so small that
# they move no weight: in float32, the sum of a weight and a change that is smaller by a factor of 100
# million is the weight itself.

figure, axes = plt.subplots()
draw_shares(axes, by_bias, (0.5, -10))
plt.show()

largest = by_bias[(0.5, -10), "gelu"][0][:, -1]
print("Largest derivatives of the GELU units at a bias of -10:")
print(f"smallest {largest.min():.1e}, median {np.median(largest):.1e}, largest {largest.max():.1e}")
assert np.all(largest > 0)
assert np.mean(largest < DEAD) > 0.9
assert np.median(largest) < 1e-8
assert np.float32(1) + np.float32(1e-8) == 1

# %%
# Do dead units come back?
# ------------------------
#
# A dead unit with a small derivative that is not 0 still moves a little, so it might come back. The table
# has the number of units that were dead at some look, and how many of these were alive at the end.


def dead_and_back(derivatives):
    dead = derivatives < DEAD
    once = dead.any(axis=1)
    return once, once & ~dead[:, -1]


def counts(derivatives):
    once, back = dead_and_back(derivatives)
    return f"{once.sum()}, {back.sum()} back"


print_table("rate", rates, lambda rate, name: counts(by_rate[(rate,), name][0]))
print()
print_table("bias", biases, lambda bias, name: counts(by_bias[(0.5, bias), name][0]))

for (_, name), (derivatives, _) in (by_rate | by_bias).items():
    if name == "relu":
        assert not dead_and_back(derivatives)[1].any()
for bias in (-10, -15):
    assert not dead_and_back(by_bias[(0.5, bias), "gelu"][0])[1].any()

# %%
# Dead ReLU units never come back here. They cannot: their weights get a gradient of exactly 0, and the
# inputs of this layer do not change. For GELU, the hope in its small derivative is in vain, too: at a bias
# of -10 or less, not one of its dead units comes back in these steps.
#
# In a deeper layer, a dead ReLU unit *can* come back, for what it gets from the layer before changes. These
# are networks with two hidden layers, ReLU, a learning rate of 1 and biases that start at 0.

deep = np.array([train("relu", seed, 1, hidden_layers=2)[0] for seed in range(options.seeds)])
for layer in range(2):
    print(f"hidden layer {layer + 1}: dead units: {counts(deep[:, :, layer])}")
assert not dead_and_back(deep[:, :, 0])[1].any()
if full:
    assert dead_and_back(deep[:, :, 1])[1].any()

# %%
# In short
# --------
#
# - With GELU, fewer units die than with ReLU, both with large learning rates and with negative biases.
# - GELU puts the dying off. It does not prevent it: with biases of -7.5 and less, its networks learnt
#   nothing here.
# - Far on the left, ELU and SiLU have a larger derivative than GELU, and stand more negative biases. But
#   ELU is no help against large learning rates.
# - Moderate learning rates, and biases that start at 0, are the better cure: with them, next to no unit
#   died, with any of the five.

for bias in (-7.5, -10, -15):
    assert np.all(accuracies[bias, "gelu"] < 0.2)
for name in NAMES:
    assert np.all(dead[(1,), name] < 0.1)
    assert np.all(last[0, name] < 0.1)

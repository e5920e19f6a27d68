# SPDX-License-Identifier: BSD-3-Clause
"""
The shape of GELU
=================

This page puts GELU beside other activations: ReLU, LeakyReLU, ELU, SiLU (also called Swish) and Mish. It
shows them and their derivatives, and computes their properties: where they are smallest, whether they rise
everywhere, how smooth they are.

At the end it shows what the shape means for a deep network: the gradients of functions that saturate, such as
sigmoid and tanh, can vanish on their way through the layers.
"""

from itertools import pairwise

import gelu
import matplotlib.pyplot as plt
import numpy as np
from balls import roots, taylor
from figures import STYLE
from flint import arb, ctx, fmpq
from networks import OTHERS

plt.style.use(STYLE)

# %%
# Six functions
# -------------
#
# All six are close to :math:`x` on the right. They differ on the left. ReLU is 0 there. LeakyReLU falls for
# ever, with a slope of 0.01. ELU (with :math:`\alpha = 1`) falls to -1. The others fall to a minimum, then
# come back to 0.


def mish(x):
    return x * np.tanh(np.logaddexp(0, x))


def mish_grad(x):
    gate = np.tanh(np.logaddexp(0, x))
    return gate + x * (1 - gate * gate) * gelu.silu_gate(x)


def other(name):
    value, backward = OTHERS[name]
    return value, lambda x: backward(x, np.ones_like(x))


PLAIN = {
    "GELU": (gelu.gelu, gelu.gelu_grad),
    "ReLU": other("relu"),
    "LeakyReLU": other("leaky_relu"),
    "ELU": other("elu"),
    "SiLU": (gelu.silu, gelu.silu_grad),
    "Mish": (mish, mish_grad),
}

x = np.linspace(-6, 2, 1601)
_, axes = plt.subplots(figsize=(7, 4.5))
for name, (value, _) in PLAIN.items():
    axes.plot(x, value(x), label=name, linewidth=2)
axes.set(xlabel="x", ylabel="value", ylim=(-1.1, 1.5))
axes.legend(fontsize=10)
plt.show()

# %%
# The derivatives of ReLU and LeakyReLU jump at 0. That of ELU has a kink there. The others are smooth. Theirs
# are negative on the left of the minimum, and larger than 1 for some :math:`x` on the right.

x = np.linspace(-6, 6, 2400)
_, axes = plt.subplots(figsize=(7, 4.5))
for name, (_, derivative) in PLAIN.items():
    axes.plot(x, derivative(x), label=name, linewidth=2)
axes.set(xlabel="x", ylabel="derivative")
axes.legend(fontsize=10)
plt.show()

# %%
# ReLU gates by sign: it multiplies :math:`x` by 0 or by 1. The picture has this factor, value over :math:`x`,
# for all six. GELU, SiLU and Mish have smooth gates. ELU's gate falls slowly on the left, as :math:`1/|x|`,
# since ELU itself tends to -1.

_, axes = plt.subplots(figsize=(7, 4.5))
for name, (value, _) in PLAIN.items():
    axes.plot(x, value(x) / x, label=name, linewidth=2)
axes.set(xlabel="x", ylabel="gate: value / x")
axes.legend(fontsize=10)
plt.show()

gate = PLAIN["ReLU"][0](x) / x
assert (gate == (x > 0)).all()

# %%
# Their properties, computed
# --------------------------
#
# Samples cannot prove that a function never falls, or that it stays above a bound: something could happen
# between them. Ball arithmetic can. It computes with intervals, and its result is an interval that is proven
# to hold all values. The package python-flint has such numbers, called ``arb``, and also their power series,
# which give the derivatives.
#
# Each function is written once for the left and once for the right of 0. Where both are the same formula,
# nothing can jump.

ctx.prec = 160


def gelu_formula(x):
    return x * (x / -arb(2).sqrt()).erfc() / 2


def silu_formula(x):
    return x / (1 + (-x).exp())


def mish_formula(x):
    power = x.exp()
    return x * (1 - 2 / (power * (power + 2) + 2))  # x tanh(log(1 + exp(x)))


def identity(x):
    return 1 * x


FORMULAS = {
    "GELU": (gelu_formula, gelu_formula),
    "ReLU": (lambda x: 0 * x, identity),
    "LeakyReLU": (lambda x: x * arb(fmpq(1, 100)), identity),
    "ELU": (lambda x: x.exp() - 1, identity),
    "SiLU": (silu_formula, silu_formula),
    "Mish": (mish_formula, mish_formula),
}


# The formulas are what the pictures show. LeakyReLU's slope is in float32 there.
for name, sides in FORMULAS.items():
    for number in (-5.0, -1.5, -0.25, 0.25, 1.5, 5.0):
        for order, function in enumerate(PLAIN[name]):
            exact = float(taylor(sides[number > 0], number, order))
            assert np.isclose(function(np.float64(number)), exact, rtol=1e-7, atol=0), name

# %%
# The roots of a derivative are found with proof. An interval is cut in pieces. Balls show either that a piece
# has no root, or that the derivative is monotone on the piece, so that it has at most one. If they show
# neither, the piece is cut in two (examples/balls.py). Between two roots, the sign at one point is the sign
# at all of them.
#
# The search ends at -60 and at 60. Further out, nothing new happens. On the right the functions are
# :math:`x`, up to a difference that shrinks like :math:`x e^{-x}` or faster. On the left the gates of GELU,
# SiLU and Mish are below :math:`e^x`, so that their values lie between :math:`-60 e^{-60}` and 0.

FAR = 60


def by_side(sides):
    """The formulas with the interval of each: one if there is one formula, else two."""
    left, right = sides
    return [(left, -FAR, FAR)] if left is right else [(left, -FAR, 0), (right, 0, FAR)]


def signs(sides, order):
    """The signs that the derivative of the given order has on [-60, 60], but for its roots."""
    found = set()
    for function, low, high in by_side(sides):
        edges = [arb(low), *roots(function, low, high, order), arb(high)]
        for before, after in pairwise(edges):
            value = taylor(function, ((before + after) / 2).mid(), order)
            assert value == 0 or not value.contains(0)
            found.add("0" if value == 0 else "+" if value > 0 else "-")
    return found


def limit(function, sign):
    """The limit on the left or right, by the values at two far points, or None if they differ."""
    near, far = (taylor(function, sign * arb(10) ** power, 0) for power in (4, 6))
    return round(float(far), 30) if abs(near - far) < arb(10) ** -30 else None


def properties(sides):
    left, right = sides
    never_falls = "-" not in signs(sides, 1)
    lowest = limit(left, -1)
    minima = [
        (place, taylor(function, place, 0))
        for function, low, high in by_side(sides)
        for place in roots(function, low, high, 1)
        if taylor(function, place, 2) > 0
    ]
    if lowest is None:
        infimum, where = "none", "-"
    elif minima:
        ((place, value),) = minima
        assert value < min(taylor(left, -FAR, 0), taylor(right, FAR, 0), arb(lowest))
        infimum, where = value.str(7, radius=False), f"x = {place.str(5, radius=False)}"
    else:
        assert never_falls
        constant = taylor(left, arb(-FAR).union(arb(0)), 1) == 0
        infimum, where = f"{lowest:g}", "all x <= 0" if constant else "nowhere"
    jumps = [order for order in range(8) if not taylor(left, 0, order).overlaps(taylor(right, 0, order))]
    slopes = taylor(left, 0, 1), taylor(right, 0, 1)
    above = limit(lambda x: right(x) - x, 1)
    return {
        "bounded below": "no" if lowest is None else "yes",
        "infimum": infimum,
        "which it has at": where,
        "bounded above": "no" if above is not None else "yes",
        "never falls": "yes" if never_falls else "no",
        "differentiable": "yes" if 1 not in jumps else "not at 0",
        "first jump at 0 in": f"derivative {jumps[0]}" if jumps else "none",
        "convex": "yes" if "-" not in signs(sides, 2) and not slopes[0] > slopes[1] else "no",
        "limit of f(x), left": "-inf" if lowest is None else f"{lowest + 0.0:.4g}",
        "limit of f(x) - x, right": f"{above + 0.0:.4g}",
        "f(0)": f"{float(taylor(right, 0, 0)):.4g}",
        "slope left of 0": f"{float(slopes[0]):.4g}",
        "slope right of 0": f"{float(slopes[1]):.4g}",
    }


table = {name: properties(sides) for name, sides in FORMULAS.items()}
print(f"{'':25}" + "".join(f"{name:>13}" for name in table))
for row in table["GELU"]:
    print(f"{row:25}" + "".join(f"{column[row]:>13}" for column in table.values()))


def having(row, entry):
    return {name for name, column in table.items() if column[row] == entry}


smooth = {"GELU", "SiLU", "Mish"}
assert having("bounded below", "no") == {"LeakyReLU"}
assert having("bounded above", "no") == set(FORMULAS)
assert having("never falls", "no") == having("convex", "no") == smooth
assert having("first jump at 0 in", "none") == having("limit of f(x), left", "0") - {"ReLU"} == smooth
assert having("limit of f(x) - x, right", "0") == set(FORMULAS)

# %%
# How to read the table:
#
# * LeakyReLU is the only one that is not bounded below. It has no infimum: it goes on falling to the left.
# * None is bounded above. All tend to :math:`x` on the right.
# * ELU comes as close to -1 as one likes, but it is -1 nowhere.
# * ReLU, LeakyReLU and ELU never fall, and they are convex. GELU, SiLU and Mish fall on the left of their
#   minimum, and they are not convex.
# * ELU has a derivative everywhere, but its second derivative jumps at 0.
# * The two limits are read off from the values at two far points, which agree to 30 digits, but for LeakyReLU
#   on the left. From the limits follows what is bounded, and the infimum of ELU. All other entries are proven
#   on [-60, 60], up to one unit in the last digit printed.

# %%
# GELU's minimum, inflections and steepest points
# -----------------------------------------------
#
# The same search gives these places to as many digits as one wants. All digits printed are proven, up to one
# unit in the last one. An inflection is where the second derivative changes its sign. There the derivative is
# largest or smallest.
#
# The second derivative of GELU is :math:`(2 - x^2) \varphi(x)`, where :math:`\varphi` is the density of the
# standard normal distribution. So its inflections are at :math:`\pm \sqrt 2`.


def digits(ball):
    assert ball.rel_accuracy_bits() > 110  # 33 digits
    return ball.str(32, radius=False)


special = {}
for name in ("GELU", "SiLU", "Mish"):
    function = FORMULAS[name][0]
    (minimum,) = roots(function, -FAR, FAR, 1)
    inflections = roots(function, -FAR, FAR, 2)
    special[name] = minimum, inflections
    print(f"{name}: minimum at   {digits(minimum):>36}")
    print(f"{name}: value there  {digits(function(minimum)):>36}")
    for place in inflections:
        slope = taylor(function, place, 1).str(12, radius=False)
        print(f"{name}: inflection at{digits(place):>36}, derivative {slope}")
    print()

minimum, (left, right) = special["GELU"]
assert right.overlaps(arb(2).sqrt())
assert left.overlaps(-arb(2).sqrt())

# %%
# The package agrees: ``gelu_grad`` changes its sign between the two neighbours of the float64 number nearest
# to the minimum.

nearest = float(minimum)
below, above = np.nextafter(nearest, -1), np.nextafter(nearest, 0)
print(f"gelu_grad({below}) = {gelu.gelu_grad(below):.3g}")
print(f"gelu_grad({above})  = {gelu.gelu_grad(above):.3g}")
assert gelu.gelu_grad(below) < 0 < gelu.gelu_grad(above)
assert gelu.gelu(nearest) <= gelu.gelu(np.linspace(-40, 10, 100_001)).min()

# %%
# Functions that saturate
# -----------------------
#
# Sigmoid and tanh *saturate*: far from 0, on both sides, they hardly change, so their derivatives are nearly
# 0. The derivative of the sigmoid is never larger than 1/4. ReLU and GELU saturate on the left only. On the
# right their derivatives tend to 1.


def sigmoid(x):
    return gelu.silu_gate(x)


def sigmoid_grad(x):
    return gelu.silu_gate(x) * gelu.silu_gate(-x)


def tanh_grad(x):
    return 1 / np.cosh(x) ** 2


STACKED = {
    "sigmoid": (sigmoid, sigmoid_grad),
    "tanh": (np.tanh, tanh_grad),
    "ReLU": PLAIN["ReLU"],
    "GELU": PLAIN["GELU"],
}

x = np.linspace(-10, 10, 2001)
_, axes = plt.subplots()
for name, (_, derivative) in STACKED.items():
    axes.semilogy(x, np.abs(derivative(x)), label=name, linewidth=2)
axes.set(xlabel="x", ylabel="|derivative|", ylim=(1e-14, 3))
axes.legend(fontsize=10, loc="lower right")
plt.show()

ends = np.array([-10.0, 10.0])
print(f"{'derivative':10}{'at -10':>10}{'at 10':>10}{'largest in the picture':>25}")
for name, (_, derivative) in STACKED.items():
    left, right = derivative(ends)
    print(f"{name:10}{left:10.2g}{right:10.2g}{derivative(x).max():25.4f}")
assert all((np.abs(STACKED[name][1](ends)) < 1e-4).all() for name in ("sigmoid", "tanh"))
assert all(STACKED[name][1](10.0) == 1 for name in ("ReLU", "GELU"))
assert sigmoid_grad(x).max() == sigmoid_grad(0.0) == 0.25

# %%
# Gradients through many layers
# -----------------------------
#
# In a network, the gradient passes the layers from the last to the first. Each layer multiplies it by the
# derivative of the activation and by the weights. This experiment stacks layers with random weights, sends
# random inputs forward, and a random gradient back. It measures the size of the gradient (the root of its
# mean square) after each layer.
#
# The weights are normal numbers with variance 1/width for sigmoid and tanh, and 2/width for ReLU and GELU, as
# is usual (after Glorot and He). There are three experiments.
#
# * *near 0*: without biases;
# * *far from 0*: with biases of standard deviation 3, so that many units get inputs far from 0;
# * *normalised*: without biases, and the weights of each layer are scaled so that the inputs of the
#   activations have the mean square 1.

LAYERS = 40


def gradient_sizes(name, bias=0.0, normalise=False):
    """The size of the gradient after 0, 1, 2, ... layers on the way back, over that at the start.

    Also the size of the inputs of the last activation.
    """
    rng = np.random.default_rng(0)
    activation, derivative = STACKED[name]
    variance = 2 if name in ("ReLU", "GELU") else 1
    width = 128
    values = rng.normal(scale=0.5, size=(16, width))
    layers = []
    for _ in range(LAYERS):
        weights = rng.standard_normal((width, width)) * np.sqrt(variance / width)
        if normalise:
            weights /= np.sqrt(np.mean((values @ weights) ** 2))
        inputs = values @ weights + bias * rng.standard_normal(width)
        layers.append((weights, derivative(inputs)))
        values = activation(inputs)
    gradient = rng.standard_normal(values.shape)
    sizes = [np.sqrt(np.mean(gradient**2))]
    for weights, slopes in reversed(layers):
        gradient = (gradient * slopes) @ weights.T
        sizes.append(np.sqrt(np.mean(gradient**2)))
    return np.array(sizes) / sizes[0], np.sqrt(np.mean(inputs**2))


EXPERIMENTS = {"near 0": {}, "far from 0": {"bias": 3.0}, "normalised": {"normalise": True}}
sizes, last_inputs = {}, {}
for title, how in EXPERIMENTS.items():
    results = {name: gradient_sizes(name, **how) for name in STACKED}
    sizes[title] = {name: curve for name, (curve, _) in results.items()}
    last_inputs[title] = {name: size for name, (_, size) in results.items()}

figure, places = plt.subplots(3, sharex=True, sharey=True, figsize=(7, 8))
for axes, (title, results) in zip(places, sizes.items(), strict=True):
    for name, curve in results.items():
        axes.semilogy(curve, label=name, linewidth=2)
    axes.set_ylabel(f"gradient, {title}")
places[0].legend(fontsize=10)
places[-1].set_xlabel("layers passed, from the last one")
plt.show()

# %%
# The first table has the factor per layer, such that its power with the number of layers is the whole change.
# The second has the whole change, and the third the size of the inputs of the last activation.

factors = {
    title: {name: curve[-1] ** (1 / LAYERS) for name, curve in results.items()}
    for title, results in sizes.items()
}
for heading, rows, form in (
    ("factor per layer", factors, ".3f"),
    (
        "whole change",
        {title: {name: curve[-1] for name, curve in sizes[title].items()} for title in sizes},
        ".1e",
    ),
    ("last inputs", last_inputs, ".1e"),
):
    print(f"{heading:20}" + "".join(f"{name:>10}" for name in STACKED))
    for title, row in rows.items():
        print(f"{title:20}" + "".join(f"{number:10{form}}" for number in row.values()))
    print()

# %%
# What holds in these experiments:
#
# * The gradients of the sigmoid vanish in all three. Its derivative is at most 1/4.
# * Those of tanh vanish where it saturates, far from 0. Near 0 its derivative is nearly 1, and the gradients
#   shrink slowly. With normalised inputs they do not vanish: they grow.
# * Those of ReLU keep their size, near 0 and far from it. Its derivative is 0 for one half of the inputs and
#   1 for the other half, and the variance 2/width makes up for the half that is lost.
# * Those of GELU keep their size far from 0 and with normalised inputs. But near 0, without normalisation,
#   they shrink. The reason is not saturation: GELU's slope at 0 is 1/2. With these weights, which suit ReLU,
#   the values shrink from layer to layer, so that they come ever closer to 0.
#
# So "sigmoid and tanh saturate, and their gradients vanish" holds here for the sigmoid, and for tanh where
# its inputs are large. It does not hold for tanh in general.

assert all(results["sigmoid"] < 0.5 for results in factors.values())
assert factors["far from 0"]["tanh"] < 0.6
assert 0.9 < factors["near 0"]["tanh"] < 1 < factors["normalised"]["tanh"]
assert all(0.9 < factors[title]["ReLU"] < 1.1 for title in factors)
assert all(0.9 < factors[title]["GELU"] < 1.1 for title in ("far from 0", "normalised"))
assert factors["near 0"]["GELU"] < 0.9
assert last_inputs["near 0"]["GELU"] < 1e-3 < 0.1 < last_inputs["near 0"]["ReLU"]

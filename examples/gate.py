# SPDX-License-Identifier: BSD-3-Clause
"""
Where GELU comes from
=====================

GELU multiplies its input :math:`x` by a number between 0 and 1, its *gate*. This page shows where that gate
comes from: dropout, zoneout and ReLU multiply by 0 or 1, too, and GELU joins their ideas. Then it looks at
the three formulas of the paper: the exact one, and two approximations.

The paper is D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units (GELUs)", `arXiv:1606.08415
<https://arxiv.org/abs/1606.08415>`_.
"""

import argparse
import math
from statistics import NormalDist

import gelu
import matplotlib.pyplot as plt
import numpy as np
from balls import logistic_gate, normal_gate, roots, taylor
from figures import STYLE
from flint import arb, ctx, fmpq
from networks import LayerNorm, Linear

parser = argparse.ArgumentParser(description="Where GELU comes from")
parser.add_argument("--draws", type=int, default=20_000, help="random gates for each x")
options = parser.parse_args()

rng = np.random.default_rng(0)
plt.style.use(STYLE)

# %%
# Four gates
# ----------
#
# *Dropout* multiplies each input by 0 or by 1, at random. Whether it drops an input does not depend on the
# input.
#
# *ReLU* also multiplies by 0 or by 1, but not at random: the sign of the input decides.
#
# *Zoneout* is for recurrent networks. By chance, it keeps the old state of a unit: it multiplies the old
# state by 1 where dropout would multiply by 0.
#
# *GELU* starts from a mixture: multiply :math:`x` by 0 or 1 at random, but let :math:`x` decide how probable
# the 1 is. That probability is :math:`\Phi(x) = P(X \le x)`, where :math:`X` is standard normal. So smaller
# inputs are dropped with higher probability.
#
# This is the probability of the 1 in each.

x = np.linspace(-4, 4, 801)
keep = 0.8
old_state = 0.3

_, axes = plt.subplots()
axes.plot(x, np.where(x > 0, 1.0, 0.0), label="ReLU: by sign")
axes.plot(x, np.full_like(x, keep), label="dropout: the input is kept")
axes.plot(x, np.full_like(x, old_state), label="zoneout: the old state is kept")
axes.plot(x, gelu.gelu_gate(x), "k-", linewidth=2.5, label=r"GELU: $\Phi(x)$")
axes.set(xlabel="input x", ylabel="probability of a factor 1", ylim=(-0.05, 1.05))
axes.legend(loc="center left", fontsize=10)
plt.show()

# %%
# What they drop
# --------------
#
# Take many inputs from the standard normal distribution, sort them, and cut them into ten groups of the same
# size. The table has the share of each group that is multiplied by 0. For zoneout it is the share of old
# states that are replaced.
#
# Dropout and zoneout treat all groups alike. ReLU drops the negative inputs and no others. GELU's random gate
# drops nearly all of the smallest inputs and nearly none of the largest. From group to group it drops fewer.

inputs = np.sort(rng.standard_normal(200_000))
dropped = {
    "dropout": rng.random(inputs.size) >= keep,
    "zoneout": rng.random(inputs.size) >= old_state,
    "ReLU": np.maximum(inputs, 0) == 0,
    "GELU": gelu.stochastic(inputs, rng) == 0,
}
shares = {name: which.reshape(10, -1).mean(axis=1) for name, which in dropped.items()}
print(f"{'inputs':>18}" + "".join(f"{name:>9}" for name in shares))
for group, some in enumerate(inputs.reshape(10, -1)):
    row = "".join(f"{share[group]:9.3f}" for share in shares.values())
    print(f"{some[0]:8.3f} ..{some[-1]:7.3f}{row}")

assert (np.diff(shares["GELU"]) < 0).all()
# ReLU changes from 1 to 0 once, in the group with the change of sign.
assert (np.diff(shares["ReLU"]) <= 0).all()
assert ((shares["ReLU"] == 0) | (shares["ReLU"] == 1)).sum() >= 8
# Each share has a standard deviation below 1/2 over the root of the group's size. Five of them is far.
expected = 1 - gelu.gelu_gate(inputs).reshape(10, -1).mean(axis=1)
far = 5 * 0.5 / math.sqrt(inputs.size / 10)
assert np.abs(shares["GELU"] - expected).max() < far
assert np.abs(shares["dropout"] - (1 - keep)).max() < far
assert np.abs(shares["zoneout"] - (1 - old_state)).max() < far

# %%
# The gate itself never falls as :math:`x` grows. On the grid below each gate is larger than the one before.
# The grid ends at 7.5, since further right float64 has too few numbers just below 1 to show the difference.

grid = np.arange(-38, 7.5, 1 / 64)
assert (np.diff(gelu.gelu_gate(grid)) > 0).all()
least, rest = gelu.gelu_gate([grid[0], -grid[-1]])
print(f"{grid.size} gates, smallest {least:.3g}, largest 1 - {rest:.3g}")

# %%
# The mean of the random gate is GELU
# -----------------------------------
#
# GELU is the mean of :math:`x m`, where :math:`m` is 1 with probability :math:`\Phi(x)` and else 0. A network
# that used the random gate would be noisy. GELU takes the mean instead, so it has no noise.
#
# ``gelu.stochastic`` draws :math:`x m`. In the upper picture each dot is one draw. It lies either on the line
# :math:`y = x` or on :math:`y = 0`. The mean over many draws lies on GELU. The lower picture shows what is
# left, the mean less GELU, in standard deviations.

x = np.linspace(-2, 2, 202)
mean = gelu.stochastic(np.broadcast_to(x, (options.draws, x.size)), rng).mean(axis=0)

gate = gelu.gelu_gate(x)
deviation = np.abs(x) * np.sqrt(gate * (1 - gate) / options.draws)
z = (mean - gelu.gelu(x)) / deviation

once = rng.uniform(-2, 2, 600)
figure, (upper, lower) = plt.subplots(2, sharex=True, figsize=(7, 6), height_ratios=(2, 1))
upper.plot(once, gelu.stochastic(once, rng), ".", color="0.65", markersize=3, label="single draws of x m")
upper.plot(x, mean, "-", linewidth=5, color="#56B4E9", label=f"mean of {options.draws} draws")
upper.plot(x, gelu.gelu(x), "k--", label="gelu(x)")
upper.set_ylabel("y")
upper.legend(fontsize=10)
lower.plot(x, z, ".", color="#0072B2")
lower.axhspan(-1.96, 1.96, color="0.88", zorder=0, label="95 % of the points expected here")
lower.set(xlabel="x", ylabel="z", ylim=(-5, 5))
lower.legend(fontsize=10, loc="upper left", ncols=2)
plt.show()

# %%
# With so many points, a few lie outside the band for 95 %. The largest of :math:`k` independent :math:`|z|`
# stays below :math:`b` with probability :math:`(2 \Phi(b) - 1)^k`. The bound asserted here is the one that
# the largest :math:`|z|` exceeds once in 10,000 such experiments. So a :math:`|z|` which would be rare for a
# single point is to be expected for one among so many.

k = x.size
median, bound = (NormalDist().inv_cdf((1 + probability ** (1 / k)) / 2) for probability in (0.5, 1 - 1e-4))
inside = np.mean(np.abs(z) < 1.96)
print(f"points                                   {k}")
print(f"share of |z| below 1.96                  {inside:.3f}")
print(f"largest |z|                              {np.abs(z).max():.2f}, at x = {x[np.abs(z).argmax()]:.2f}")
print(f"its median for so many normal z          {median:.2f}")
print(f"bound, exceeded once in 10,000 times     {bound:.2f}")
assert np.abs(z).max() < bound

# %%
# By sign, or by size beside others
# ---------------------------------
#
# ReLU asks for the sign of an input. GELU asks how large the input is beside other inputs. If the inputs are
# standard normal, :math:`\Phi(x)` is the share of inputs that are smaller than :math:`x`. The paper chose
# :math:`\Phi` because the inputs of neurons are often nearly normal, above all after normalisation.
#
# Here is the share itself, the *empirical distribution*, beside the gate, for three sets of inputs. The lower
# picture has the difference, where it is small.
#
# * normal: drawn from the standard normal distribution;
# * layer: uniform random numbers, mixed by a linear layer with random weights, then layer normalisation;
# * skewed: drawn from the exponential distribution, then mean 0 and variance 1.


def distance(values):
    """The largest difference between the share of values up to x and Phi(x), over all x."""
    phi = gelu.gelu_gate(np.sort(values))
    steps = np.arange(values.size + 1) / values.size
    return max((steps[1:] - phi).max(), (phi - steps[:-1]).max())


size = 65_536
mixed = Linear(256, 256, rng)(rng.uniform(-1, 1, (size // 256, 256)).astype(np.float32))
skewed = rng.exponential(size=size)
sets = {
    "normal": rng.standard_normal(size),
    "layer": LayerNorm(256)(mixed).ravel().astype(float),
    "skewed": (skewed - skewed.mean()) / skewed.std(),
}

figure, (upper, lower) = plt.subplots(2, sharex=True, figsize=(7, 6), height_ratios=(3, 2))
for name, values in sets.items():
    some = np.sort(values)[:: size // 1024]
    share = np.arange(some.size) / some.size
    upper.plot(some, share, label=f"share of inputs below x: {name}", linewidth=2)
    lower.plot(some, share - gelu.gelu_gate(some))
x = np.linspace(-4, 4, 401)
upper.plot(x, gelu.gelu_gate(x), "k-", linewidth=1, label=r"the gate $\Phi(x)$")
upper.set(ylabel="share", xlim=(-4, 4))
upper.legend(fontsize=10)
lower.set(xlabel="x", ylabel=r"share - $\Phi(x)$", ylim=(-0.012, 0.012))
plt.show()

# %%
# The Kolmogorov distance is the largest difference between the two. For independent inputs that do have the
# distribution function :math:`\Phi`, it exceeds the critical value below with a probability of at most 1 in
# 1000, by the inequality of Dvoretzky, Kiefer, Wolfowitz and Massart.
#
# The normal inputs pass. The skewed inputs do not, though their mean is 0 and their variance 1: normalisation
# does not make inputs normal. What a layer mixes from many inputs comes close to normal. Its values are not
# independent, so the critical value is not strictly for them.

critical = math.sqrt(math.log(2 / 1e-3) / (2 * size))
for name, values in sets.items():
    print(f"{name:10} distance {distance(values):.4f}")
print(f"{'critical':10} distance {critical:.4f}")
assert distance(sets["normal"]) < critical < distance(sets["skewed"])
assert distance(sets["layer"]) < distance(sets["skewed"]) / 10

# %%
# Equation 1: the formula with erf
# --------------------------------
#
# .. math:: \text{GELU}(x) = x \, \Phi(x) = \frac{x}{2} \left(1 + \text{erf}\left(x / \sqrt 2\right)\right)
#
# Ball arithmetic computes with intervals: each result is a ball that is proven to hold the exact number.
# Where the ball is too wide, one computes again with more bits. The package python-flint has such numbers,
# called ``arb``.
#
# The table compares the formula in ball arithmetic with ``gelu``, and with the same formula in float64. The
# error is in ULP: one ULP is the spacing of float64 numbers at the exact result.
#
# Far on the left erf is nearly -1. Then :math:`1 + \text{erf}` loses digits in float64, at last all of them.
# With balls the loss shows as a wide ball, and more bits mend it.


def exact(x, bits=80):
    """Equation 1 for a float, to a relative 2^-bits."""
    precision = bits
    while True:
        with ctx.workprec(precision):
            value = arb(x) / 2 * (1 + (arb(x) / arb(2).sqrt()).erf())
            if value.rel_accuracy_bits() >= bits:
                return value
        precision *= 2


def ulp_error(y, value):
    """The distance of a result from the exact value, in the spacing of y's dtype there."""
    spacing = np.spacing(np.abs(y.dtype.type(float(value))))
    return float(abs(arb(float(y)) - value) / float(spacing))


print(f"{'x':>6}  {'GELU(x), by balls':<30}{'ULP, gelu(x)':>15}{'ULP, float64 formula':>24}")
for number in (-30.0, -10.0, -8.0, -5.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0, 5.0, 10.0):
    value = exact(number)
    plain = np.float64(number / 2 * (1 + math.erf(number / math.sqrt(2))))
    ours, theirs = ulp_error(gelu.gelu(number), value), ulp_error(plain, value)
    print(f"{number:6}  {value.str(20, radius=False):<30}{ours:15.2f}{theirs:24.3g}")
    assert ours < 1

assert 0.5 * (1 + math.erf(-10 / math.sqrt(2))) == 0 != gelu.gelu(-10.0)

# %%
# The same for many random inputs: half of them standard normal, half of them spread over the negative tail.
# The error of ``gelu`` is below 1 ULP for all.

for dtype, lowest in ((np.float32, -13), (np.float64, -37)):
    inputs = np.concatenate([rng.standard_normal(1000), rng.uniform(lowest, 0, 1000)]).astype(dtype)
    errors = [ulp_error(y, exact(float(x))) for x, y in zip(inputs, gelu.gelu(inputs), strict=True)]
    print(f"{dtype.__name__}: largest error {max(errors):.3f} ULP, mean {np.mean(errors):.3f} ULP")
    assert max(errors) < 1

# %%
# Equation 2 and the sigmoid: two approximations
# ----------------------------------------------
#
# .. math:: \frac{x}{2} \left(1 + \tanh\left(\sqrt{2/\pi} \, (x + 0.044715 \, x^3)\right)\right)
#     \qquad \text{and} \qquad x \, \sigma(1.702 \, x)
#
# replace :math:`\Phi` by functions that were easier to compute. In the package they are ``gelu_tanh`` and
# ``gelu_sigmoid``. These are the differences to the exact form. The two pictures have different scales.

x = np.linspace(-6, 6, 1201)
figure, places = plt.subplots(2, sharex=True, figsize=(7, 5.5))
for axes, function in zip(places, (gelu.gelu_tanh, gelu.gelu_sigmoid), strict=True):
    axes.plot(x, function(x) - gelu.gelu(x), "-")
    axes.axhline(0, color="0.6", linewidth=0.8)
    axes.set_ylabel(f"{function.__name__} - gelu")
places[1].set_xlabel("x")
plt.show()

# %%
# How large the differences get, exactly
# --------------------------------------
#
# The largest difference is at a root of its derivative. The function ``roots`` (examples/balls.py) finds all
# of them in an interval, with proof. It cuts the interval in pieces. Balls show either that a piece has no
# root, or that the derivative is monotone on the piece, so that it has at most one. If they show neither, the
# piece is cut in two.
#
# The digits printed are proven, up to one unit in the last one.

ctx.prec = 128


def tanh_gate(x, cubic):
    """(1 + tanh u) / 2, which is the logistic function of 2 u."""
    return logistic_gate(2 * (2 / arb.pi()).sqrt() * (x + cubic * x * x * x))


def sigmoid_gate(x, factor):
    return logistic_gate(factor * x)


# %%
# Both differences are even functions of :math:`x`: what is true for :math:`x` is true for :math:`-x`. So it
# is enough to search on the right, from 1/64 to 8. Closer to 0 the difference is small: it is 0 at 0, and its
# derivative is small. Beyond 8, each of the three functions is closer to :math:`x` than it is at 8, and that
# is small as well.


def extrema(gate, parameter, power):
    """The place and value of each extremum of x^power (gate(x) - Phi(x)) from 1/64 to 8.

    The largest of them is the largest for all x > 0.
    """

    def difference(x):
        return (gate(x, parameter) - normal_gate(x)) * (x if power else 1)

    start = arb(1) / 64
    found = [(place, difference(place)) for place in roots(difference, start, 8, 1)]
    near = start * abs(taylor(difference, start.union(arb(0)), 1))
    far = 8 * (normal_gate(arb(-8)) + gate(arb(-8), parameter))
    assert max(abs(value) for _, value in found) > max(near, far)
    return found


CUBIC, FACTOR = arb(fmpq(44715, 1000000)), arb(fmpq(1702, 1000))
print(f"{'function':14}{'extremum at x = +-':>28}{'difference to gelu':>32}")
largest = {}
for function, gate, parameter in (
    (gelu.gelu_tanh, tanh_gate, CUBIC),
    (gelu.gelu_sigmoid, sigmoid_gate, FACTOR),
):
    found = extrema(gate, parameter, power=1)
    for place, value in found:
        print(f"{function.__name__:14}{place.str(25, radius=False):>28}{value.str(25, radius=False):>32}")
        # The same in float64.
        near = float(place)
        assert abs(function(near) - gelu.gelu(near) - float(value)) < 1e-15
    largest[function.__name__] = max(abs(value) for _, value in found)

for name, value in largest.items():
    print(f"largest |{name} - gelu| = {value.str(25, radius=False)}")
ratio = largest["gelu_sigmoid"] / largest["gelu_tanh"]
print(f"The sigmoid's is {float(ratio):.1f} times the tanh form's.")
assert ratio > 10

# %%
# Where each of them is close
# ---------------------------
#
# The relative error is the error beside the size of the exact result. On the right it is small for both. In
# the negative tail it is not small.
#
# * The tanh form falls faster than GELU there. Far out it is nothing beside GELU: its relative error goes to
#   1, that is 100 %.
# * The sigmoid form falls more slowly than GELU. Its relative error passes 100 %, then grows without bound.
#
# The absolute error stays small all the same, since all three are near 0 there.

x = np.linspace(-9, 6, 3001)
x = x[x != 0]
figure, axes = plt.subplots()
for function in (gelu.gelu_tanh, gelu.gelu_sigmoid):
    error = np.abs(function(x) / gelu.gelu(x) - 1)
    axes.semilogy(x, error, label=function.__name__)
axes.axhline(1, color="k", linewidth=0.8, linestyle=":", label="100 %")
axes.set(xlabel="x", ylabel="relative error", ylim=(1e-11, 1e10))
axes.legend(fontsize=10)
plt.show()

print(f"{'x':>6}{'gelu':>14}{'gelu_tanh':>14}{'error':>10}{'gelu_sigmoid':>15}{'error':>11}")
for number in (-12.0, -9.0, -7.0, -5.0, -4.0, -3.0, -2.0, -1.0, -0.1, 0.1, 1.0, 2.0, 3.0, 5.0):
    value = gelu.gelu(number)
    by_tanh, by_sigmoid = gelu.gelu_tanh(number), gelu.gelu_sigmoid(number)
    print(f"{number:6}{value:14.4g}{by_tanh:14.4g}{abs(by_tanh / value - 1):10.1e}", end="")
    print(f"{by_sigmoid:15.4g}{abs(by_sigmoid / value - 1):11.1e}")

tail = -np.arange(9.0, 19.0)
assert (np.abs(gelu.gelu_tanh(tail) / gelu.gelu(tail) - 1) > 0.999).all()
assert (gelu.gelu_sigmoid(tail) / gelu.gelu(tail) > 1e9).all()
assert (np.diff(gelu.gelu_sigmoid(tail) / gelu.gelu(tail)) > 0).all()
right = np.linspace(5, 50, 1000)
assert (np.abs(gelu.gelu_tanh(right) / gelu.gelu(right) - 1) < 1e-6).all()
assert (np.abs(gelu.gelu_sigmoid(right) / gelu.gelu(right) - 1) < 1e-3).all()

# %%
# The best constants
# ------------------
#
# Are 1.702 and 0.044715 good choices? A larger constant makes the approximate gate larger at each
# :math:`x > 0`. So, as the constant grows, the largest positive difference grows, and the largest negative
# one shrinks. The largest absolute difference is least where the two have the same size. Halving an interval
# finds that constant, and each step is decided by balls.
#
# For the gates, the best constants, rounded, are those of the paper. No other constant makes the largest
# difference of the gates smaller. For GELU itself this difference is multiplied by :math:`x`, and other
# constants are the best.


def best(gate, start, end, power):
    """The constant for which the largest |x^power (gate(x) - Phi(x))| is least, as a ball, and the latter."""
    low, high = start, end
    for _ in range(24):
        middle = ((low + high) / 2).mid()
        (_, one), (_, other) = extrema(gate, middle, power)
        total = one + other
        assert not total.contains(0)
        low, high = (middle, high) if total < 0 else (low, middle)
    # The equal place is neither end.
    assert start < low
    assert high < end
    constant = low.union(high)
    return constant, max(abs(value) for _, value in extrema(gate, middle, power))


print(f"{'gate':9}{'least for':>11}{'constant':>14}{'largest difference':>21}{'with the usual one':>21}")
for name, gate, usual, low, high, decimals in (
    ("tanh", tanh_gate, CUBIC, 0.043, 0.046, 6),
    ("sigmoid", sigmoid_gate, FACTOR, 1.68, 1.8, 3),
):
    for power, goal in enumerate(("gate", "x * gate")):
        with ctx.workprec(64):
            constant, least = best(gate, arb(low), arb(high), power)
            before = max(abs(value) for _, value in extrema(gate, usual, power))
        print(f"{name:9}{goal:>11}{constant.str(8, radius=False):>14}", end="")
        print(f"{float(least):21.8f}{float(before):21.8f}")
        assert least < before
        # With as many decimals as the usual constant has.
        assert (round(float(constant), decimals) == float(usual)) == (power == 0)

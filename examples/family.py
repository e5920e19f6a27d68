# SPDX-License-Identifier: BSD-3-Clause
"""
The family around GELU
======================

GELU is :math:`x \\, P(X \\le x)`, where :math:`X` is standard normal. Other distributions give other
activations: narrow and wide ones, shifted ones, and those of Cauchy, Student and the logistic distribution.
This page shows the family, and its members at the ends: ReLU, :math:`x/2` and relatives of ELU.

The paper is D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units (GELUs)", `arXiv:1606.08415
<https://arxiv.org/abs/1606.08415>`_.
"""

from itertools import pairwise

import gelu
import matplotlib.pyplot as plt
import numpy as np
from balls import logistic_gate, normal_gate, roots, taylor
from figures import STYLE
from flint import arb, ctx

plt.style.use(STYLE | {"lines.linewidth": 2})


def relu(x):
    return np.maximum(x, 0)


# %%
# From x/2 to ReLU: the standard deviation
# ----------------------------------------
#
# Let :math:`X` be normal with mean 0 and standard deviation :math:`\sigma`. Then the activation is
# :math:`x \, \Phi(x/\sigma)`. It is GELU in another scale: ``sigma * gelu(x / sigma)``. For small
# :math:`\sigma` the gate becomes a step, and the activation comes close to ReLU. For large :math:`\sigma` the
# gate is nearly 1/2.


def wide(x, sigma):
    return sigma * gelu.gelu(x / sigma)


x = np.linspace(-3, 3, 1201)
_, axes = plt.subplots()
for sigma in (2, 1, 0.5, 0.25, 0.1):
    axes.plot(x, wide(x, sigma), label=rf"$\sigma$ = {sigma}")
axes.plot(x, relu(x), "k-", linewidth=1, label=r"ReLU, $\sigma \to 0$")
axes.plot(x, x / 2, "k:", linewidth=1, label=r"x/2, $\sigma \to \infty$")
axes.set(xlabel="x", ylabel=r"$x \, \Phi(x/\sigma)$", ylim=(-0.8, 2))
axes.legend(fontsize=10)
plt.show()

# %%
# How close to ReLU?
# ------------------
#
# The difference :math:`x \, \Phi(x) - \text{ReLU}(x)` is :math:`-|x| \, \Phi(-|x|)`. So it is the same for
# :math:`x` and for :math:`-x`, and on the left it is GELU itself. Its largest size, :math:`c`, is the depth
# of GELU's minimum. In the scale of :math:`\sigma`, the largest difference is :math:`c \sigma`: it goes to 0
# in proportion to :math:`\sigma`.
#
# The constant :math:`c` is computed with ball arithmetic (python-flint, ``arb``): each result is an interval
# that is proven to hold the exact number. An interval is cut in pieces. Balls show either that a piece has no
# root of the derivative, or that the derivative is monotone on the piece, so that it has at most one. If they
# show neither, the piece is cut in two. All digits printed are proven, up to one unit in the last one.

ctx.prec = 160
FAR = 60


def largest_distance(gate):
    """The place and the size of the largest |x gate(x) - ReLU(x)|, if gate(-x) is 1 - gate(x)."""

    def distance(x):
        return x * gate(-x)

    # The only root, so that the distance falls beyond it.
    (place,) = roots(distance, 0, FAR, 1)
    assert taylor(distance, place, 2) < 0
    return place, distance(place)


place, c = largest_distance(normal_gate)
assert c.rel_accuracy_bits() > 110  # 33 digits
print(f"c = {c.str(32, radius=False)}, at x = +-{place.str(32, radius=False)} sigma")
print()
grid = np.append(np.linspace(-10, 10, 10_001), [float(place), -float(place)])
print(f"{'sigma':>8}{'largest |difference|':>24}{'over sigma':>20}")
for sigma in (2.0, 1.0, *(10.0**-power for power in range(1, 7))):
    points = sigma * grid
    largest = np.abs(wide(points, sigma) - relu(points)).max()
    print(f"{sigma:8g}{largest:24.15g}{largest / sigma:20.15f}")
    assert abs(largest / (sigma * float(c)) - 1) < 1e-12

# %%
# How close to x/2?
# -----------------
#
# The gate has its steepest slope at 0, which is :math:`1/(\sigma \sqrt{2 \pi})`. So
# :math:`|x \, \Phi(x/\sigma) - x/2| \le x^2 / (\sigma \sqrt{2 \pi})`. On any bounded interval this goes to 0.
# On the whole line it does not: for large :math:`x` the activation tends to :math:`x` on the right, whatever
# :math:`\sigma` is.

x = np.linspace(-5, 5, 1001)
print(f"{'sigma':>8}{'largest |difference| on [-5, 5]':>34}{'bound':>12}{'value / x at 5 sigma':>23}")
for sigma in 10.0 ** np.arange(7):
    largest, bound = np.abs(wide(x, sigma) - x / 2).max(), 25 / (sigma * np.sqrt(2 * np.pi))
    far = wide(5 * sigma, sigma) / (5 * sigma)
    print(f"{sigma:8g}{largest:34.3g}{bound:12.3g}{far:23.7f}")
    assert largest <= bound + 1e-15  # the rounding of the values
    assert far > 0.9999

# %%
# What floating point does at the ends
# ------------------------------------
#
# The formula ``sigma * gelu(x / sigma)`` fails at the ends of the range of float64. If :math:`\sigma` is
# tiny, :math:`x/\sigma` overflows. If :math:`\sigma` is huge, :math:`x/\sigma` loses digits, at last all of
# them. The other form of the same function, ``x * gelu_gate(x / sigma)``, is right there, since the gates at
# infinity and at 0 are. With :math:`\sigma = 0` it is ReLU, but for :math:`x = 0`, where 0/0 gives NaN.

info = np.finfo(np.float64)
print(f"x / sigma overflows where sigma < |x| * {1 / info.max:.3g}.")
print(f"It has fewer digits where sigma > |x| * {1 / info.smallest_normal:.3g}.")
print()
print(f"{'x':>7}{'sigma':>9}{'sigma * gelu(x / sigma)':>26}{'x * gelu_gate(x / sigma)':>27}{'exact':>14}")
for number, sigma in (
    (1.0, 1e-300),
    (1.0, 1e-309),
    (-1.0, 1e-309),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, 0.0),
    (1.0, 1e300),
    (1e-10, 1e308),
    (1e-18, 1e308),
):
    with np.errstate(all="ignore"):  # the overflows, and the divisions by 0, are the subject
        ratio = np.float64(number) / sigma
        scaled, gated = sigma * gelu.gelu(ratio), number * gelu.gelu_gate(ratio)
    exact = float(number * normal_gate(arb(number) / sigma)) if sigma else relu(number)
    print(f"{number:7g}{sigma:9g}{scaled:26.17g}{gated:27.17g}{exact:15g}")
    if number:
        assert abs(gated - exact) <= np.spacing(abs(exact))
    if (number, sigma) in {(1.0, 1e-309), (1e-18, 1e308)}:
        assert not abs(scaled - exact) < abs(exact) / 2

# %%
# Away from these ends, too, the result is less exact than that of ``gelu`` itself, unless :math:`\sigma` is a
# power of two: the division rounds its result, and in the negative tail a small change of the argument makes
# a large change of the value. The error is in ULP: one ULP is the spacing of float64 numbers at the exact
# result.


def ulp_errors(values, inputs, sigma):
    exact = [number * normal_gate(arb(number) / arb(sigma)) for number in inputs]
    return [
        float(abs(arb(value) - ball)) / np.spacing(abs(float(ball)))
        for value, ball in zip(values, exact, strict=True)
    ]


rng = np.random.default_rng(0)
inputs = rng.standard_normal(2000)
print(f"{'sigma':>6}{'largest error, sigma * gelu(x / sigma)':>43}{'x * gelu_gate(x / sigma)':>28}")
for sigma in (0.5, 0.3, 0.1):
    scaled = max(ulp_errors(wide(inputs, sigma), inputs, sigma))
    gated = max(ulp_errors(inputs * gelu.gelu_gate(inputs / sigma), inputs, sigma))
    print(f"{sigma:6}{scaled:39.2f} ULP{gated:24.2f} ULP")
    assert (scaled < 1) == (sigma == 0.5)

# %%
# Shifted: the mean
# -----------------
#
# If :math:`X` has the mean :math:`\mu`, the gate is :math:`\Phi((x - \mu)/\sigma)`. The activation still goes
# through the origin, and is still close to :math:`x` on the right. A negative mean opens the gate earlier:
# the minimum moves to the left and gets deeper. A positive mean opens it later: the minimum gets shallow, and
# right of 0 the activation first stays low, then catches up with a slope well above 1. The paper lets
# :math:`\mu` and :math:`\sigma` be parameters, and uses 0 and 1.

x = np.linspace(-5, 5, 1001)
_, axes = plt.subplots()
for mu in (-2, -1, 0, 1, 2):
    axes.plot(x, x * gelu.gelu_gate(x - mu), label=rf"$\mu$ = {mu}")
axes.set(xlabel="x", ylabel=r"$x \, P(X \leq x)$", ylim=(-2, 4))
axes.legend(fontsize=10)
plt.show()

shifted = []
print(f"{'mu':>4}{'minimum at':>16}{'value there':>16}{'slope at 0':>14}{'largest slope':>17}")
for mu in (-2, -1, 0, 1, 2):

    def activation(x, mu=mu):
        return x * normal_gate(x - mu)

    (minimum,) = roots(activation, -FAR, FAR, 1)
    steepest = max(taylor(activation, place, 1) for place in roots(activation, -FAR, FAR, 2))
    value, slope = activation(minimum), taylor(activation, 0, 1)
    shifted.append((minimum, value, slope, steepest))
    print(f"{mu:4}{minimum.str(8, radius=False):>16}{value.str(8, radius=False):>16}", end="")
    print(f"{slope.str(8, radius=False):>14}{steepest.str(8, radius=False):>17}")

for before, after in pairwise(shifted):
    assert before[0] < after[0]
    assert before[1] < after[1]
    assert before[2] > after[2]
    assert before[3] < after[3]

# %%
# The Cauchy distribution and ELU
# -------------------------------
#
# The standard Cauchy distribution has the distribution function :math:`1/2 + \arctan(x)/\pi`. Its tails are
# heavy: the gate falls only as :math:`1/(\pi |x|)` on the left. So :math:`x` times the gate does not return
# to 0 there. It tends to :math:`-1/\pi`, as ELU does for :math:`\alpha = 1/\pi`:
#
# .. math:: \text{ELU}_\alpha(x) = x \text{ for } x > 0, \quad \alpha (e^x - 1) \text{ otherwise.}
#
# The paper says that the two are equal asymptotically: on the left as they are, on the right if ELU is
# shifted down by :math:`1/\pi`. No single shift downwards does both. But one shift to the right does: ELU at
# :math:`x - 1/\pi` has both limits.
#
# In float64, :math:`1/2 + \arctan(x)/\pi` loses digits in the negative tail. The same gate is the angle
# ``arctan2(1, -x) / pi``, which does not.


def cauchy(x):
    return x * np.arctan2(1, -x) / np.pi


far = -1e8
assert abs(far * (1 / 2 + np.arctan(far) / np.pi) + 1 / np.pi) > 1e-10 > abs(cauchy(far) + 1 / np.pi)


def elu(x):
    """With alpha = 1 / pi."""
    return np.where(x > 0, x, np.expm1(np.minimum(x, 0)) / np.pi)


x = np.linspace(-8, 4, 1201)
figure, (upper, lower) = plt.subplots(2, sharex=True, figsize=(7, 6), height_ratios=(3, 2))
upper.plot(x, cauchy(x), label="Cauchy gate")
upper.plot(x, elu(x), label=r"ELU(x), $\alpha = 1/\pi$")
upper.plot(x, elu(x - 1 / np.pi), label=r"ELU(x - 1/$\pi$)")
upper.axhline(-1 / np.pi, color="k", linewidth=0.8, linestyle=":", label=r"$-1/\pi$")
upper.set(ylabel="value", ylim=(-0.5, 3))
upper.legend(fontsize=10)
lower.plot([], [])  # the colours of the upper picture
lower.plot(x, cauchy(x) - elu(x), label="Cauchy - ELU(x)")
lower.plot(x, cauchy(x) - elu(x - 1 / np.pi), label=r"Cauchy - ELU(x - 1/$\pi$)")
lower.axhline(0, color="0.6", linewidth=0.8)
lower.set(xlabel="x", ylabel="difference")
lower.legend(fontsize=10)
plt.show()

# %%
# How fast do they come together? The table has the differences, and their product with :math:`3 \pi x^2`. On
# the left, both products tend to 1, so both differences shrink like :math:`1/(3 \pi x^2)`. On the right, the
# difference to ELU as it is tends to :math:`-1/\pi`, and the difference to the shifted ELU shrinks as on the
# left.
#
# ELU itself comes to its limit exponentially, the Cauchy gate slowly: this is why their difference is no
# smaller.


def cauchy_exact(x):
    return x * (x.atan() / arb.pi() + arb(1) / 2)


def elu_left(x):
    return (x.exp() - 1) / arb.pi()


alpha = 1 / arb.pi()
print(f"{'':36}{'times':>13}{'value -':>18}{'times':>13}")
print(f"{'x':>7}{'value':>15}{'value-ELU(x)':>14}{'3 pi x^2':>13}{'ELU(x - 1/pi)':>18}{'3 pi x^2':>13}")
for number in (-10_000, -1000, -100, -10, -3, -1, 1, 3, 10, 100, 1000, 10_000):
    ball = arb(number)
    left = number < 0
    value = cauchy_exact(ball)
    plain = value - (elu_left(ball) if left else ball)
    moved = value - (elu_left(ball - alpha) if left else ball - alpha)
    scale = 3 * arb.pi() * ball * ball
    product = f"{float(plain * scale):.6f}" if left else "-"
    print(f"{number:7}{float(value):15.8f}{float(plain):14.2e}{product:>13}", end="")
    print(f"{float(moved):18.2e}{float(moved * scale):13.6f}")
    assert abs(cauchy(float(number)) - float(value)) <= 2 * np.spacing(abs(float(value)))
    if abs(number) >= 100:
        near_1 = arb(1) / number**2
        assert abs(moved * scale - 1) < near_1
        assert abs(plain * scale - 1) < near_1 if left else abs(plain + alpha) < near_1

# %%
# Near 0 they differ much more. The Cauchy gate gives a smooth function, with the slope 1/2 at 0. The slope of
# ELU jumps there from :math:`1/\pi` to 1, and that of the shifted ELU at :math:`x = 1/\pi`. The difference to
# the shifted ELU is largest at this place. Left of it, balls locate all extrema of the difference. Right of
# it the difference falls, since the slope of :math:`x - 1/\pi` is 1, and that of the other is below 1.


def left_difference(x):
    return cauchy_exact(x) - elu_left(x - alpha)


jump = cauchy_exact(alpha)
print(f"difference to ELU(x - 1/pi) at its jump, x = 1/pi:  {jump.str(20, radius=False):>26}")
for place in roots(left_difference, -FAR, alpha, 1):
    value = left_difference(place)
    print(f"extremum at x = {place.str(20, radius=False):>27}:{value.str(20, radius=False):>34}")
    assert abs(value) < jump
steepest = taylor(cauchy_exact, arb(FAR), 1)
assert 0.999 < steepest < 1
slope = taylor(cauchy_exact, 0, 1)
print(f"slope at 0: {slope.str(10, radius=False)}, of ELU {alpha.str(10, radius=False)} and 1")

# %%
# Does the Cauchy gate's activation have a minimum? No. Its second derivative is
# :math:`2 / (\pi (1 + x^2)^2)`, which is positive everywhere. So it is convex, and its derivative rises from
# 0 on the left to 1 on the right: it never falls. It comes as close to :math:`-1/\pi` as one likes, but stays
# above. GELU is neither convex nor monotone.

for number in (-1000, -10, -1, 0, 1, 10, 1000):
    ball = arb(number)
    assert (2 * taylor(cauchy_exact, ball, 2)).overlaps(2 / (arb.pi() * (1 + ball * ball) ** 2))
print(f"{'x':>12}{'value + 1/pi':>15}{'derivative':>15}{'second derivative':>20}")
for power in (0, 1, 2, 4, 8):
    ball = -(arb(10) ** power)
    value, first, second = (taylor(cauchy_exact, ball, order) for order in range(3))
    print(f"{float(ball):12g}{float(value + alpha):15.4e}{float(first):15.4e}{float(2 * second):20.4e}")
    assert value > -alpha
    assert first > 0
assert not roots(cauchy_exact, -FAR, FAR, 1)
assert not roots(cauchy_exact, -FAR, FAR, 2)

# %%
# Between Cauchy and normal: Student's t
# --------------------------------------
#
# Student's t distribution with :math:`\nu` degrees of freedom is Cauchy's for :math:`\nu = 1`, and tends to
# the normal one as :math:`\nu` grows. For :math:`\nu > 1` the activation returns to 0 on the left, so it has
# a minimum. In these examples it gets less deep, and moves to the right, as :math:`\nu` grows.


def square_root(x):
    """Of an array, a ball or a series of balls."""
    return np.sqrt(x) if isinstance(x, np.ndarray) else x.sqrt()


def student_2(x):
    return (1 + x / square_root(2 + x * x)) / 2


def student_4(x):
    square = 1 + x * x / 4
    return (1 + x / square_root(square) * (1 - x * x / (12 * square)) * 3 / 4) / 2


x = np.linspace(-10, 1, 1101)
_, axes = plt.subplots()
axes.plot(x, cauchy(x), label=r"Cauchy, $\nu$ = 1")
axes.plot(x, x * student_2(x), label=r"Student, $\nu$ = 2")
axes.plot(x, x * student_4(x), label=r"Student, $\nu$ = 4")
axes.plot(x, gelu.gelu(x), label=r"normal, $\nu \to \infty$")
axes.set(xlabel="x", ylabel=r"$x \, P(X \leq x)$", ylim=(-0.36, 0.4))
axes.legend(fontsize=10, loc="upper left")
plt.show()

minima = []
for name, gate in (("2", student_2), ("4", student_4), ("infinite", normal_gate)):

    def activation(x, gate=gate):
        return x * gate(x)

    assert (
        -1e-6 < activation(arb(-1_000_000)) < 0 or name == "infinite"
    )  # where it is too small to have a sign
    (place,) = roots(activation, -FAR, FAR, 1)
    minima.append((place, activation(place)))
    print(f"nu {name:9} minimum {activation(place).str(15, radius=False)} at {place.str(15, radius=False)}")
for before, after in pairwise(minima):
    assert before[0] < after[0]
    assert before[1] < after[1]

# %%
# The logistic distribution and its temperature
# ---------------------------------------------
#
# The logistic distribution has the gate :math:`\sigma(\beta x) = 1/(1 + e^{-\beta x})`, where :math:`1/\beta`
# is the scale, also called temperature. :math:`\beta = 1` is SiLU, :math:`\beta = 1.702` the sigmoid
# approximation of GELU. All are SiLU in another scale: ``silu(beta * x) / beta``. As :math:`\beta` grows, the
# activation tends to ReLU, and as it goes to 0, to :math:`x/2`: the same ends as with the normal
# distribution.


def logistic(x, beta):
    return gelu.silu(beta * x) / beta


x = np.linspace(-4, 4, 1601)
_, axes = plt.subplots()
for beta in (0.25, 1, 1.702, 5):
    axes.plot(x, logistic(x, beta), label=rf"$\beta$ = {beta}")
axes.plot(x, gelu.gelu(x), color="#E69F00", linestyle=(0, (5, 1, 1, 1)), label="GELU")
axes.plot(x, relu(x), "k-", linewidth=1, label=r"ReLU, $\beta \to \infty$")
axes.plot(x, x / 2, "k:", linewidth=1, label=r"x/2, $\beta \to 0$")
axes.set(xlabel="x", ylabel=r"$x \, \sigma(\beta x)$", ylim=(-1, 2.5))
axes.legend(fontsize=10)
plt.show()

assert np.array_equal(logistic(x, 1), gelu.silu(x))
assert np.allclose(logistic(x, 1.702), gelu.gelu_sigmoid(x), rtol=1e-14, atol=0)

# %%
# As before, the largest distance from ReLU is a constant over :math:`\beta`. The constant is :math:`W(1/e)`,
# where :math:`W` is Lambert's function. The distance from :math:`x/2` is at most :math:`\beta x^2 / 4`, since
# the steepest slope of the gate is :math:`\beta / 4`.

place, c = largest_distance(logistic_gate)
print(f"largest distance from ReLU, times beta: {c.str(32, radius=False)}")
assert c.overlaps(arb(-1).exp().lambertw())

x = np.linspace(-5, 5, 1001)
print(f"{'beta':>8}{'from ReLU':>15}{'times beta':>20}{'from x/2 on [-5, 5]':>25}{'bound':>10}")
for beta in 10.0 ** np.arange(-3, 7):
    points = np.append(grid, float(place)) / beta
    from_relu = np.abs(logistic(points, beta) - relu(points)).max()
    from_half = np.abs(logistic(x, beta) - x / 2).max()
    print(f"{beta:8g}{from_relu:15.6g}{from_relu * beta:20.15f}{from_half:25.3g}{beta * 25 / 4:10.3g}")
    assert abs(from_relu * beta / float(c) - 1) < 1e-12
    assert from_half <= beta * 25 / 4 + 1e-15

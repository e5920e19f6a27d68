# SPDX-License-Identifier: BSD-3-Clause
"""Roots and extrema with proof, by ball arithmetic, as several pages need them.

A ball (python-flint, `arb`) is an interval that is proven to hold the exact number.
"""

from flint import arb, arb_series, ctx


def normal_gate(x):
    return (x / -arb(2).sqrt()).erfc() / 2


def logistic_gate(x):
    return 1 / (1 + (-x).exp())


def taylor(function, x, order):
    """The coefficient of the Taylor series of a function at x, a number or a ball."""
    return function(arb_series([x, 1], prec=order + 1))[order]


def roots(function, low, high, order):
    """All roots of the derivative of that order, a small ball round each, if none is double."""
    low, high = arb(low), arb(high)
    middle = ((low + high) / 2).mid()
    piece = low.union(high)
    try:
        if taylor(function, piece, order) == 0:  # at all points of the piece
            return []
        slope = (order + 1) * taylor(function, piece, order + 1)
    except ValueError:  # the piece is so wide that 1 + exp(-x) may be 0
        slope = arb("+/- inf")
    if not (taylor(function, middle, order) + slope * (piece - middle)).contains(0):
        return []
    if slope.contains(0):
        return roots(function, low, middle, order) + roots(function, middle, high, order)
    first, last = taylor(function, low, order), taylor(function, high, order)
    assert first != 0
    assert last != 0
    if (first < 0) == (last < 0):
        return []
    for _ in range(ctx.prec):
        middle = ((low + high) / 2).mid()
        value = taylor(function, middle, order)
        if value.contains(0):
            break
        low, high = (middle, high) if (value < 0) == (first < 0) else (low, middle)
    return [low.union(high)]

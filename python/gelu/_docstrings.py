# SPDX-License-Identifier: BSD-3-Clause
"""Docstrings of the ufuncs, put together from what an activation is and what a form of it means.

A new activation adds an entry to `ACTIVATIONS`, a new form one to `FORMS`; every paragraph that the
functions share stands here once.
"""

from __future__ import annotations

import math
import textwrap
from string import Template
from typing import NamedTuple

from gelu._registry import Function


class Activation(NamedTuple):
    """The parts of the docstrings that differ by activation."""

    title: str
    value: str
    """Formula of the value."""
    grad: str
    """Formula of the derivative."""
    where: str
    """What the formulas' symbols mean, and which of several forms of the function this is."""
    source: str
    examples: dict[str, str]
    """By form: what the form's example prints."""


class Form(NamedTuple):
    """The parts of the docstrings that differ by form."""

    summary: str
    parameters: str
    returns: str
    special_values: str
    see_also: str
    example: str


ACTIVATIONS = {
    "gelu": Activation(
        title="Gaussian error linear unit",
        value="x * Phi(x)",
        grad="Phi(x) + x * phi(x)",
        where="""\
Phi is the distribution function of the standard normal distribution, ``Phi(x) = (1 + erf(x / sqrt(2))) / 2``,
and phi its density. This is the exact form, as the paper defines it, not one of its approximations by tanh
or by the logistic function.""",
        source="""\
D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units (GELUs)", arXiv:1606.08415, 2016.""",
        examples={
            "value": "array([-0.0455, -0.1587,  0.    ,  0.8413,  1.9545])",
            "grad": "array([-0.0852, -0.0833,  0.5   ,  1.0833,  1.0852])",
        },
    ),
}

ONE_ARGUMENT = """\
x : array_like
    Argument. float32 and float64 are computed as they are, float16, integers and bool in float64; complex
    numbers, longdouble, strings and objects raise TypeError."""

EXAMPLE_OF_ONE_ARGUMENT = """\
>>> x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
>>> gelu.$name(x).round(4)
$printed
>>> gelu.$name(x.astype(np.float32)).dtype
dtype('float32')"""

FORMS = {
    "value": Form(
        summary="$title, ``$value``.",
        parameters=ONE_ARGUMENT,
        returns="The value ``$value``",
        special_values="""\
NaN gives NaN, +inf gives +inf, -inf gives -0.0, and so does a finite argument whose result underflows. \
Zeros keep their sign.""",
        see_also="${activation}_grad : The derivative.",
        example=EXAMPLE_OF_ONE_ARGUMENT,
    ),
    "grad": Form(
        summary="Derivative of `$activation`, ``$grad``.",
        parameters=ONE_ARGUMENT,
        returns="The derivative ``$grad``",
        special_values="""\
NaN gives NaN, +inf gives 1, -inf gives -0.0, and so does a finite argument whose result underflows. \
Both zeros give 0.5.""",
        see_also="$activation : The function itself.",
        example=EXAMPLE_OF_ONE_ARGUMENT,
    ),
}

RETURNS = """\
$returns, in the dtype of the computation; a scalar if every argument is one."""

ACCURACY = """\
Accuracy: below 1 ULP, the worst error known being $worst. An ULP is the spacing of the dtype's numbers \
at the exact result; the error is the total one, final rounding included."""

SPECIAL_VALUES = """\
Special values: $special_values Subnormal arguments and results are computed, never flushed to zero, and no \
argument raises a floating-point warning."""

PAGE = """\
$summary

$where

Parameters
----------
$parameters
out : ndarray, None, or tuple of ndarray and None, optional
    Where the result is stored, of a shape that the inputs broadcast to. It may be an input. Without it, or
    with None, a new array is made.
where : array_like of bool, optional
    Broadcast over the inputs. Where it is False, `out` keeps what it had; without `out` such elements are
    uninitialized.
**kwargs
    The other keyword arguments of ufuncs: `dtype`, `casting`, `order`, `subok`, `signature`.

Returns
-------
y : ndarray or scalar
$returns

See Also
--------
$see_also

Notes
-----
$accuracy

For a given argument the result has the same bits at every position of an array, for every shape and memory
layout, for every number of threads, and on every instruction set.

$special_values

References
----------
.. [1] $source

Examples
--------
>>> import numpy as np
>>> import gelu
$example
"""


def worst_errors(function: Function) -> str:
    """The worst errors known, rounded up: what is promised must not be rounded away."""
    return ", ".join(
        f"{math.ceil(worst.ulp * 1000) / 1000:.3f} ULP in {dtype} (at x = {worst.at!r})"
        for dtype, worst in function.accuracy.items()
    )


def docstring(function: Function) -> str:
    """The docstring of the ufunc of `function`, in numpydoc form."""
    activation = ACTIVATIONS[function.activation]
    form = FORMS[function.form]
    words = {
        **activation._asdict(),
        "activation": function.activation,
        "name": function.name,
        "worst": worst_errors(function),
        "printed": activation.examples[function.form],
    }
    # A form's sentences speak of the activation, the shared ones and the page of both. substitute() raises
    # on a word that is missing.
    words |= {key: Template(text).substitute(words) for key, text in form._asdict().items()}
    for key, text, indent in [
        ("returns", RETURNS, "    "),
        ("accuracy", ACCURACY, ""),
        ("special_values", SPECIAL_VALUES, ""),
    ]:
        words[key] = textwrap.fill(
            Template(text).substitute(words), 100, initial_indent=indent, subsequent_indent=indent
        )
    text = Template(PAGE).substitute(words)
    assert "$" not in text, text
    return text

# SPDX-License-Identifier: BSD-3-Clause
"""Docstrings of the ufuncs, put together from what an activation is and what a form of it means.

A new activation adds an entry to `ACTIVATIONS`, a new form one to `FORMS`. Every paragraph that the functions
share is written here once; `MODULES` has those that differ between the plain ufuncs and those of gelu.cr.
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
    gate: str
    """Formula of the gate, by which x is multiplied to give the value."""
    where: str
    """What the formulas' symbols mean, and which of several forms of the function this is."""
    root: str
    """Where the derivative is zero."""
    source: str
    values: str
    """What the example prints: the value at -2, -1, 0, 1 and 2,"""
    grads: str
    """the derivative there,"""
    gates: str
    """and the gate."""


HENDRYCKS = 'Hendrycks, D. and Gimpel, K., "Gaussian Error Linear Units (GELUs)", arXiv:1606.08415, 2016.'
RAMACHANDRAN = """\
Ramachandran, P., Zoph, B. and Le, Q. V., "Searching for Activation Functions", arXiv:1710.05941, 2017."""
SHAZEER = 'Shazeer, N., "GLU Variants Improve Transformer", arXiv:2002.05202, 2020.'

ACTIVATIONS = {
    "gelu": Activation(
        title="Gaussian error linear unit (GELU)",
        value="x * Phi(x)",
        grad="Phi(x) + x * phi(x)",
        gate="Phi(x)",
        where="""\
Phi is the distribution function of the standard normal distribution, ``Phi(x) = (1 + erf(x / sqrt(2))) / 2``,
and phi its density. This is the exact form, as the paper defines it, not one of its approximations by tanh
or by the logistic function.""",
        root="-0.7517915246935644",
        source=HENDRYCKS,
        values="array([-0.0455, -0.1587,  0.    ,  0.8413,  1.9545])",
        grads="array([-0.0852, -0.0833,  0.5   ,  1.0833,  1.0852])",
        gates="array([0.0228, 0.1587, 0.5   , 0.8413, 0.9772])",
    ),
    "gelu_tanh": Activation(
        title="GELU in the approximation by tanh",
        value="x * (1 + tanh(u)) / 2",
        grad="(1 + tanh(u) + x * u' * (1 - tanh(u)**2)) / 2",
        gate="(1 + tanh(u)) / 2",
        where="""\
u is ``sqrt(2 / pi) * (x + 0.044715 * x**3)``, with exactly that decimal number, and u' its derivative. What
is computed, and what the accuracy is measured against, is this function, not the exact GELU, from which it
differs by up to 0.0005: that one is `gelu`.""",
        root="-0.7524614220710162",
        source=HENDRYCKS,
        values="array([-0.0454, -0.1588,  0.    ,  0.8412,  1.9546])",
        grads="array([-0.0861, -0.083 ,  0.5   ,  1.083 ,  1.0861])",
        gates="array([0.0227, 0.1588, 0.5   , 0.8412, 0.9773])",
    ),
    "gelu_sigmoid": Activation(
        title='GELU in the approximation by the logistic function ("QuickGELU")',
        value="x * sigma(1.702 * x)",
        grad="sigma(1.702 * x) * (1 + 1.702 * x * sigma(-1.702 * x))",
        gate="sigma(1.702 * x)",
        where="""\
sigma is the logistic function, ``sigma(x) = 1 / (1 + exp(-x))``, and 1.702 is exactly that decimal number.
What is computed, and what the accuracy is measured against, is this function, not the exact GELU, from which
it differs by up to 0.021: that one is `gelu`.""",
        root="-0.7511542554412889",
        source=HENDRYCKS,
        values="array([-0.0643, -0.1542,  0.    ,  0.8458,  1.9357])",
        grads="array([-0.0738, -0.0678,  0.5   ,  1.0678,  1.0738])",
        gates="array([0.0322, 0.1542, 0.5   , 0.8458, 0.9678])",
    ),
    "silu": Activation(
        title="Sigmoid linear unit (SiLU, Swish)",
        value="x * sigma(x)",
        grad="sigma(x) * (1 + x * sigma(-x))",
        gate="sigma(x)",
        where="""\
sigma is the logistic function, ``sigma(x) = 1 / (1 + exp(-x))``. This is Swish with beta = 1.""",
        root="-1.2784645427610737",
        source=RAMACHANDRAN,
        values="array([-0.2384, -0.2689,  0.    ,  0.7311,  1.7616])",
        grads="array([-0.0908,  0.0723,  0.5   ,  0.9277,  1.0908])",
        gates="array([0.1192, 0.2689, 0.5   , 0.7311, 0.8808])",
    ),
}

PLAIN_ARGUMENT = """\
x : array_like
    Argument. float16, bfloat16 (of ml_dtypes, where that is installed), float32 and float64 are computed as
    they are, integers and bool in float64. Complex numbers, longdouble, strings and objects raise
    TypeError."""

PLAIN_ARGUMENTS = """\
x : array_like
    Argument of the activation.
$others
    All are broadcast together, and their common dtype is found as ``np.multiply`` finds it, with float64
    for integers and bool: float16, bfloat16 (of ml_dtypes, where that is installed), float32 and float64 are
    computed as they are. Complex numbers, longdouble, strings and objects raise TypeError."""

ROUNDED_ARGUMENT = """\
x : array_like
    Argument: float32, float16 or bfloat16 (of ml_dtypes, where that is installed)."""

ROUNDED_ARGUMENTS = """\
x : array_like
    Argument of the activation.
$others
    All are broadcast together, and their common dtype is found as ``np.multiply`` finds it. It must be
    float32, float16 or bfloat16 (of ml_dtypes, where that is installed). Python's numbers adapt to the dtype
    of the others."""

B = "What is added to `x`: the bias, for example one for each column."
DY = "In backpropagation, the gradient with respect to the activation's result."
ACC = "What the product is added to, for example the gradient so far; to accumulate, pass it as `out`, too."
UP = "In gated linear units (GEGLU, SwiGLU), the projection that is not activated."

COMPOSED_ACCURACY = """\
the same bits as ``$equal_there`` in the dtype of the computation, where every step is rounded, \
one after the other, in one pass over memory. `$computed` itself is"""

PRODUCT_SPECIAL_VALUES = """\
of two factors, the first that is NaN is the result, the value or derivative being the first; otherwise the \
product is that of IEEE 754, where infinity times zero gives NaN."""

SUM_SPECIAL_VALUES = """\
of two summands, the first that is NaN is the result; otherwise the sum is that of IEEE 754, where \
infinities of different sign give NaN."""

PLAIN_EXAMPLE = """\
>>> x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
>>> gelu.$name(x).round(4)
$printed
>>> gelu.$name(x.astype(np.float32)).dtype
dtype('float32')"""

ROUNDED_EXAMPLE = """\
>>> x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0], dtype=np.float32)
>>> gelu.cr.$name(x).round(4)
$printed_in_float32"""

COMPOSED_EXAMPLE = """\
>>> x = np.linspace(-3, 3, 12, dtype=np.float32).reshape(3, 4)
$made
>>> np.array_equal($module.$name($names), $equal_here)
True"""

MADE = ["[0.5, -1.0, 2.0, 3.0]", "[[1.0], [-2.0], [0.25]]"]
"""What the example takes for the arguments after x."""


class Form(NamedTuple):
    """The parts of the docstrings that differ by form. The defaults are those of several inputs."""

    heading: str
    """The words in a list of an activation's forms."""
    computed: str
    """The function whose accuracy counts: this one, or the value or derivative in it."""
    summary: str
    returns: str
    special_values: str
    arguments: dict[str, str]
    """What the arguments after x are for."""
    equal: str = ""
    """The expression that gives the same bits, where the result is made from `computed`."""
    accuracy: str = COMPOSED_ACCURACY
    """What the figures are about: the sentence up to the verb."""
    printed: str = ""
    """What the example prints, where it prints numbers."""
    source: str = ""
    """A source in addition to that of the activation."""


FORMS = {
    "value": Form(
        heading="The function itself.",
        computed="$activation",
        arguments={},
        summary="$title, ``$value``.",
        returns="The value ``$value``",
        accuracy="the value is",
        special_values="""\
NaN gives NaN, +inf gives +inf, -inf gives -0.0, and so does a finite argument whose result underflows. \
Zeros keep their sign.""",
        printed="$values",
    ),
    "grad": Form(
        heading="The derivative.",
        computed="${activation}_grad",
        arguments={},
        summary="Derivative of `$activation`, ``$grad``.",
        returns="The derivative ``$grad``",
        accuracy="everywhere, also beside its root at $root..., the derivative is",
        special_values="""\
NaN gives NaN, +inf gives 1, -inf gives -0.0, and so does a finite argument whose result underflows. \
Both zeros give 0.5.""",
        printed="$grads",
    ),
    "gate": Form(
        heading="The gate: what x is multiplied by to give the value.",
        computed="${activation}_gate",
        arguments={},
        summary="Gate of `$activation`, ``$gate``.",
        returns="The gate ``$gate``",
        accuracy="the gate is",
        special_values="""\
NaN gives NaN, +inf gives 1, -inf gives 0, and so does a finite argument whose result underflows. \
Both zeros give 0.5.""",
        printed="$gates",
    ),
    "backward": Form(
        heading="The derivative times a second argument.",
        computed="${activation}_grad",
        equal="${activation}_grad(x) * dy",
        arguments={"dy": DY},
        summary="Derivative of `$activation` times `dy`, ``dy * ($grad)``.",
        returns="The product of `dy` and the derivative ``$grad``",
        special_values=PRODUCT_SPECIAL_VALUES,
    ),
    "mul": Form(
        heading="The value times a second argument.",
        computed="$activation",
        equal="$activation(x) * up",
        arguments={"up": UP},
        summary="Product of `$activation` and `up`, ``$value * up``.",
        returns="The product of `up` and the value ``$value``",
        special_values=PRODUCT_SPECIAL_VALUES,
        source=SHAZEER,
    ),
    "bias": Form(
        heading="The value at the sum of two arguments.",
        computed="$activation",
        equal="$activation(x + b)",
        arguments={"b": B},
        summary="The function `$activation` of a sum, ``$activation(x + b)``.",
        returns="The value ``$value`` at ``x + b``",
        special_values=f"{SUM_SPECIAL_VALUES} The function of it is as `$activation` has it.",
    ),
    "bias_backward": Form(
        heading="The derivative at the sum of two arguments times a third.",
        computed="${activation}_grad",
        equal="${activation}_grad(x + b) * dy",
        arguments={"b": B, "dy": DY},
        summary="Derivative of `$activation` at a sum times `dy`, ``dy * ${activation}_grad(x + b)``.",
        returns="The product of `dy` and the derivative ``$grad`` at ``x + b``",
        special_values=f"{SUM_SPECIAL_VALUES} And {PRODUCT_SPECIAL_VALUES}",
    ),
    "backward_add": Form(
        heading="The derivative times a second argument, added to a third.",
        computed="${activation}_grad",
        equal="acc + ${activation}_grad(x) * dy",
        arguments={"dy": DY, "acc": ACC},
        summary="Derivative of `$activation` times `dy` plus `acc`, ``acc + dy * ${activation}_grad(x)``.",
        returns="The sum of `acc` and the product of `dy` and the derivative ``$grad``",
        special_values=f"{PRODUCT_SPECIAL_VALUES} And {SUM_SPECIAL_VALUES}",
    ),
}

RETURNS = """\
$returns, in the dtype of the computation; a scalar if every argument is one."""

PLAIN_ACCURACY = """\
Accuracy: $accuracy correctly rounded in $rounded, and below 1 ULP in $others, the worst error known being \
$worst. An ULP is the spacing of the dtype's numbers at the exact result; the error is the total one, final \
rounding included."""

ROUNDED_ACCURACY = """\
Accuracy: $accuracy correctly rounded in $rounded: the number of the dtype that is nearest to the exact \
result, on every argument."""

ROUNDED_RAISES = """\
Raises
------
TypeError
    If it would be computed in another dtype: float64, also for integers, bool, and Python's numbers without
    an array or a NumPy scalar beside them; complex, longdouble, strings, objects. float64 results are not
    correctly rounded here.

"""

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

${raises}See Also
--------
$see_also

Notes
-----
$accuracy

For given arguments the result has the same bits at every position of an array, for every shape and memory
layout, for every number of threads, and on every instruction set.

$special_values

References
----------
$references

Examples
--------
>>> import numpy as np
>>> import gelu
$example
"""

JAX_PAGE = """\
$summary

$where

Parameters
----------
$parameters

Returns
-------
jax.Array
$returns

Raises
------
TypeError
    If an argument is complex, or of another dtype that is not computed, or no array of JAX or NumPy and no
    number: lists and tensors of other libraries are refused.
ValueError
    If the shapes do not broadcast together.
NotImplementedError
    If it is compiled for another platform than CPUs.

Notes
-----
Arguments are broadcast and promoted as ``jnp.multiply`` does it, but integers and bool are computed in
JAX's default floating-point dtype. The bits are those of the ufunc ``gelu.$name``, in float16, bfloat16,
float32 and float64, also under ``jit`` and ``vmap``. There are derivatives of every order with respect to
every argument.

Examples
--------
>>> import gelu.jax
>>> import jax
>>> import numpy as np
>>> x = np.linspace(-3, 3, 12, dtype=np.float32).reshape(3, 4)
$made
>>> y = jax.jit(gelu.jax.$name)($names)
>>> np.array_equal(y, gelu.$name($names))
True
>>> jax.grad(lambda x: gelu.jax.$name($names).sum())(x).shape
(3, 4)
"""


class Module(NamedTuple):
    """The parts of the docstrings that differ by module."""

    argument: str
    """Of functions of one argument,"""
    arguments: str
    """and of several."""
    accuracy: str
    example: str
    """Of functions of one argument."""
    raises: str = ""
    see_also: str = ""


MODULES = {
    "gelu": Module(PLAIN_ARGUMENT, PLAIN_ARGUMENTS, PLAIN_ACCURACY, PLAIN_EXAMPLE),
    "gelu.cr": Module(
        ROUNDED_ARGUMENT,
        ROUNDED_ARGUMENTS,
        ROUNDED_ACCURACY,
        ROUNDED_EXAMPLE,
        ROUNDED_RAISES,
        "gelu.$name : The same below 1 ULP: faster in float32, and also for float64 and integers.",
    ),
}


def worst_errors(function: Function) -> dict[str, str]:
    """The words about accuracy. Worst errors are rounded up, so that the real errors are never larger than
    what is promised."""
    others = {dtype: worst for dtype, worst in function.accuracy.items() if worst.ulp > 0.5}
    rounded = [dtype for dtype in function.accuracy if dtype not in others]
    return {
        "rounded": " and ".join([*filter(None, [", ".join(rounded[:-1])]), *rounded[-1:]]),
        "others": " and ".join(others),
        "worst": ", ".join(
            f"{math.ceil(worst.ulp * 1000) / 1000:.3f} ULP in {dtype} (at x = {worst.at!r})"
            for dtype, worst in others.items()
        ),
    }


def ufunc_name(activation: str, form: str) -> str:
    return activation if form == "value" else f"{activation}_{form}"


def parameters(form: Form, module: Module) -> str:
    """The words about the inputs."""
    if not form.arguments:
        return module.argument
    others = "\n".join(f"{name} : array_like\n    {role}" for name, role in form.arguments.items())
    return Template(module.arguments).substitute(others=others)


def words_of(function: Function) -> dict[str, str]:
    """What the names in the texts stand for."""
    activation = ACTIVATIONS[function.activation]
    form, module = FORMS[function.form], MODULES[function.module]
    sources = [source for source in (activation.source, form.source) if source]
    words = {
        **activation._asdict(),
        **worst_errors(function),
        "activation": function.activation,
        "module": function.module,
        "name": function.name,
        "raises": module.raises,
        "references": "\n".join(f".. [{i}] {source}" for i, source in enumerate(sources, 1)),
    }
    # A field of the form may use the fields of the activation, and the form's fields before it. substitute()
    # raises an error where a word is missing.
    for key in ("heading", "computed", "equal"):
        words[key] = Template(getattr(form, key)).substitute(words)
    see_also = [
        f"{ufunc_name(function.activation, other)} : {FORMS[other].heading}"
        for other in FORMS
        if other != function.form
    ]
    if module.see_also:
        see_also.append(Template(module.see_also).substitute(words))
    here = words["equal"].replace(words["computed"], f"{function.module}.{words['computed']}")
    words |= {
        "parameters": parameters(form, module),
        "see_also": "\n".join(see_also),
        "made": "\n".join(
            f">>> {argument} = np.array({numbers}, dtype=np.float32)"
            for argument, numbers in zip(form.arguments, MADE, strict=False)
        ),
        "names": ", ".join(["x", *form.arguments]),
        "equal_here": here,
        "equal_there": words["equal"] if function.module == "gelu" else here,
    }
    for key in ("summary", "returns", "accuracy", "special_values", "printed"):
        words[key] = Template(getattr(form, key)).substitute(words)
    words["printed_in_float32"] = words["printed"].removesuffix(")") + ", dtype=float32)"
    example = COMPOSED_EXAMPLE if form.arguments else module.example
    words["example"] = Template(example).substitute(words)
    return words


def docstring(function: Function) -> str:
    """The docstring of the ufunc of `function`, in numpydoc form."""
    words = words_of(function)
    for key, text, indent in [
        ("returns", RETURNS, "    "),
        ("accuracy", MODULES[function.module].accuracy, ""),
        ("special_values", SPECIAL_VALUES, ""),
    ]:
        words[key] = textwrap.fill(
            Template(text).substitute(words), 100, initial_indent=indent, subsequent_indent=indent
        )
    text = Template(PAGE).substitute(words)
    assert "$" not in text, text
    return text


def jax_docstring(function: Function) -> str:
    """The docstring of the function for JAX."""
    words = words_of(function)
    arguments = {"x": "Argument of the activation.", **FORMS[function.form].arguments}
    words["parameters"] = "\n".join(
        f"{name} : array or number\n    {role}" for name, role in arguments.items()
    )
    words["returns"] = textwrap.fill(
        f"{words['returns']}.", 100, initial_indent="    ", subsequent_indent="    "
    )
    text = Template(JAX_PAGE).substitute(words)
    assert "$" not in text, text
    return text

# SPDX-License-Identifier: BSD-3-Clause
"""What `gelu.jax` is made of: the call of XLA's handlers, type promotion, and derivatives of every order.

The functions run in the handlers of call frames (xla.c). Only the derivatives of derivatives and gates, for
which there are no kernels, are formulas here.
"""

from __future__ import annotations

import functools
import inspect
import math
from collections.abc import Callable, Sequence
from string import Template
from typing import Any, NamedTuple, NoReturn, cast

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.custom_derivatives import SymbolicZero
from jax.extend.core import Primitive
from jax.interpreters import batching, mlir

from gelu import _ufuncs
from gelu._docstrings import FORMS, jax_docstring
from gelu._registry import Function

TARGET = "gelu.{}"
"""What the handlers are called in programs."""

for _name, _handler in _ufuncs.xla_handlers().items():
    jax.ffi.register_ffi_target(TARGET.format(_name), _handler, platform="cpu")

_ShapeDtype = cast(Callable[..., Any], jax.ShapeDtypeStruct)  # its own call has no types

DTYPES = [jnp.dtype(name) for name in _ufuncs.TYPES]

# ---------------------------------------------------------------------------------------------------------
# Calls
# ---------------------------------------------------------------------------------------------------------

# The identity, which exists to be refused: XLA itself says only that it knows no such target there.
_on_cpu: Any = Primitive("gelu_on_cpu")
_on_cpu.def_impl(lambda x, *, name: x)
_on_cpu.def_abstract_eval(lambda x, *, name: x)
batching.primitive_batchers[_on_cpu] = lambda x, axes, *, name: (_on_cpu.bind(*x, name=name), axes[0])


def _refuse(context: Any, x: Any, *, name: str) -> NoReturn:
    platforms = ", ".join(context.module_context.platforms)
    raise NotImplementedError(
        f"gelu.jax.{name} runs on CPUs only, and this is compiled for {platforms}: compute on CPUs, for "
        "example in `with jax.default_device(jax.devices('cpu')[0])`, or call a function of JAX"
    )


mlir.register_lowering(_on_cpu, _refuse)
mlir.register_lowering(_on_cpu, lambda context, x, *, name: [x], platform="cpu")


def _call(function: Function, weak: bool, inputs: Sequence[Array]) -> Array:
    """The inputs have one dtype, and as many axes as the result."""
    x, *others = inputs
    shape = jnp.broadcast_shapes(*(given.shape for given in inputs))
    result = _ShapeDtype(shape, x.dtype, weak_type=weak)
    # Under vmap, an input without the new axis gets one of length 1, and the handler repeats it.
    call: Any = jax.ffi.ffi_call(TARGET.format(function.name), result, vmap_method="expand_dims")
    y: Array = call(_on_cpu.bind(x, name=function.name), *others)
    return y


# ---------------------------------------------------------------------------------------------------------
# Derivatives of gates
# ---------------------------------------------------------------------------------------------------------

FAR = 1000.0
"""From here on, the derivatives of gates are 0 in every dtype. What is farther is moved here, where the
powers of x that they are multiplied by are finite."""


def _plain_density(x: Array) -> Array:
    """Of the standard normal distribution."""
    return jnp.exp(-0.5 * x * x) / math.sqrt(2 * math.pi)


_density: Any = jax.custom_jvp(_plain_density)
_density.defjvps(lambda dx, y, x: -x * y * dx)


def _plain_logistic_slope(v: Array) -> Array:
    """The derivative of the logistic function: the function times its value at -v."""
    e = jnp.exp(-jnp.abs(v))  # one minus the function would lose all digits in one of the tails
    return e / jnp.square(1 + e)


_logistic_slope: Any = jax.custom_jvp(_plain_logistic_slope)
_logistic_slope.defjvps(lambda dv, y, v: -jnp.tanh(v / 2) * y * dv)


def _logistic(v: Callable[[Array], Array]) -> Callable[[Array], Array]:
    """The derivative of a gate that is the logistic function of v(x)."""

    def slope(x: Array) -> Array:
        at, rate = jax.jvp(v, (x,), (jnp.ones_like(x),))
        product: Array = _logistic_slope(at) * rate
        return product

    return slope


GATE_SLOPES: dict[str, Callable[[Array], Array]] = {
    "gelu": _density,
    "gelu_tanh": _logistic(lambda x: math.sqrt(8 / math.pi) * (x + 0.044715 * x * x * x)),
    "gelu_sigmoid": _logistic(lambda x: 1.702 * x),
    "silu": _logistic(lambda x: x),
}
"""The derivative of the gate, by activation."""


def _formula(activation: str, part: str, x: Array) -> Array:
    """The derivative of the gate, or of the derivative: (x g)'' = 2 g' + x g''."""
    slope = GATE_SLOPES[activation]
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    near = jnp.clip(wide, -FAR, FAR)
    if part == "gate":
        y = slope(near)
    else:
        first, second = jax.jvp(slope, (near,), (jnp.ones_like(near),))
        y = 2 * first + near * second
    return y.astype(x.dtype)


# ---------------------------------------------------------------------------------------------------------
# Functions
# ---------------------------------------------------------------------------------------------------------


class Operands(NamedTuple):
    """The inputs of a function, or their tangents; None: it has no such input, or the tangent is zero."""

    x: Any
    bias: Any
    factor: Any
    addend: Any

    @classmethod
    def of(cls, function: Function, given: Sequence[Any]) -> Operands:
        left = iter(given)
        found = (
            next(left) if there else None for there in (True, function.bias, function.product, function.add)
        )
        return cls(*(None if isinstance(value, SymbolicZero) else value for value in found))


def part_of(function: Function) -> str:
    """What is computed at the first sum: "value", "grad" or "gate"."""
    name = Template(FORMS[function.form].computed).substitute(activation=function.activation)
    return _ufuncs.functions[name].form


class Differentiable:
    """One function for one weak type, on inputs of one dtype with the same number of axes."""

    def __init__(self, function: Function, weak: bool) -> None:
        self.function = function
        self.weak = weak

        def call(*inputs: Array) -> Array:
            return _call(function, weak, inputs)

        call.__name__ = function.name  # which jaxprs show
        self.call: Any = jax.custom_jvp(call)
        self.call.defjvp(self.jvp, symbolic_zeros=True)

    def at(self, part: str, given: Operands, factor: Array | None) -> Array:
        """The value or derivative at x or x + b, times the factor, by the function that computes it in one
        pass. The derivative at x + b has a factor, which may be 1."""
        for name, other in _ufuncs.functions.items():
            if other.activation != self.function.activation or part_of(other) != part or other.add:
                continue
            if other.bias != (given.bias is not None) or (factor is not None and not other.product):
                continue
            if other.product and factor is None:
                factor = jnp.ones((1,) * given.x.ndim, given.x.dtype)
            inputs = (given.x, given.bias, factor)
            y: Array = differentiable(name, self.weak).call(*(x for x in inputs if x is not None))
            return y
        raise AssertionError(f"{self.function.name}: no function computes its {part}")

    def slope(self, part: str, given: Operands) -> Array:
        """The derivative of the result with respect to x, which is also that with respect to b."""
        if part == "value":
            return self.at("grad", given, given.factor)
        x = given.x if given.bias is None else given.x + given.bias
        slope = _formula(self.function.activation, part, x)
        return slope if given.factor is None else slope * given.factor

    def jvp(self, primals: Sequence[Array], tangents: Sequence[Any]) -> tuple[Array, Array]:
        given = Operands.of(self.function, primals)
        moved = Operands.of(self.function, tangents)
        part = part_of(self.function)
        y = self.call(*primals)
        terms = []
        inner = [tangent for tangent in (moved.x, moved.bias) if tangent is not None]
        if inner:
            terms.append(sum(inner[1:], inner[0]) * self.slope(part, given))
        if moved.factor is not None:
            terms.append(moved.factor * self.at(part, given, None))
        if moved.addend is not None:
            terms.append(moved.addend)
        if not terms:
            return y, jnp.zeros_like(y)
        return y, jnp.broadcast_to(sum(terms[1:], terms[0]), y.shape)


_made: dict[tuple[str, bool], Differentiable] = {}


def differentiable(name: str, weak: bool) -> Differentiable:
    key = name, weak
    if key not in _made:
        _made[key] = Differentiable(_ufuncs.functions[name], weak)
    return _made[key]


@functools.cache
def _is_taken(dtype: Any) -> bool:
    return dtype in DTYPES or jnp.issubdtype(dtype, jnp.integer) or dtype == jnp.bool_


def _check(function: Function, argument: str, x: Any) -> None:
    # Every call comes through here: jnp.result_type alone would take as long as half of a call.
    if isinstance(x, (int, float)):
        return
    if isinstance(x, (Array, np.ndarray, np.generic)):
        dtype = x.dtype
    elif isinstance(x, complex) or hasattr(x, "__jax_array__"):
        dtype = jnp.result_type(x)
    else:
        raise TypeError(f"{function.name}: {argument} must be an array or a number, not {type(x).__name__}")
    if not _is_taken(dtype):
        *most, last = map(str, DTYPES)
        raise TypeError(
            f"{function.name}: {argument} must have dtype {', '.join(most)} or {last}, or integers or bool, "
            f"not {dtype}"
        )


def _promoted(inputs: Sequence[Any]) -> tuple[list[Array], bool]:
    """The inputs in the dtype in which jnp.multiply would compute, but floating-point for integers, and
    whether this is only the dtype of Python's numbers."""
    dtype, weak = jax.dtypes.result_type(*inputs, return_weak_type_flag=True)
    if dtype not in DTYPES:
        dtype, weak = jnp.result_type(float), False
    return [jnp.asarray(x, dtype) for x in inputs], bool(weak)


def make(function: Function) -> Callable[..., Array]:
    """The function of this row for JAX."""
    names = ["x", *FORMS[function.form].arguments]
    kind = inspect.Parameter.POSITIONAL_ONLY
    signature = inspect.Signature([inspect.Parameter(name, kind) for name in names])

    def traced(*inputs: Any) -> Array:
        arrays, weak = _promoted(inputs)
        try:
            axes = len(jnp.broadcast_shapes(*(x.shape for x in arrays)))
        except ValueError:
            shapes = ", ".join(f"{name} {x.shape}" for name, x in zip(names, arrays, strict=True))
            raise ValueError(f"{function.name}: shapes do not broadcast together: {shapes}") from None
        # The same number of axes for all, so that vmap can put one in front of each.
        arrays = [jax.lax.expand_dims(x, range(axes - x.ndim)) for x in arrays]
        y: Array = differentiable(function.name, weak).call(*arrays)
        return y

    traced.__name__ = traced.__qualname__ = function.name
    traced.__signature__ = signature  # type: ignore[attr-defined]
    compiled = jax.jit(
        traced, inline=True
    )  # where it is called as it is, too, so that it is traced only once

    # Not `compiled` itself, which cannot be pickled.
    def call(*inputs: Any) -> Array:
        if len(inputs) != len(names):
            arguments = "1 argument" if len(names) == 1 else f"{len(names)} arguments"
            raise TypeError(f"{function.name} takes {arguments} ({', '.join(names)}), not {len(inputs)}")
        # jax.jit would refuse some before it traces, with words about its own arguments.
        for argument, x in zip(names, inputs, strict=True):
            _check(function, argument, x)
        y: Array = compiled(*inputs)
        return y

    call.__name__ = call.__qualname__ = function.name
    call.__module__ = "gelu.jax"
    call.__doc__ = jax_docstring(function)
    call.__signature__ = signature  # type: ignore[attr-defined]
    return call

# SPDX-License-Identifier: BSD-3-Clause
"""The operators torch.ops.gelu.*, one for each function of the registry, and the functions that call them.

They are written in Python and call the kernels with addresses. PyTorch's C++ interface would save some
microseconds a call; but it is tied to one version of PyTorch and to one C++ ABI, and PyTorch would be needed
to build this package.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from gelu import _ufuncs
from gelu._docstrings import FORMS
from gelu._registry import Function
from gelu.torch._derivatives import DERIVATIVES, in_float64

LIBRARY = torch.library.Library("gelu", "DEF")

# The names of dtypes that the kernels know them by.
DTYPES = {getattr(torch, name): name for name in _ufuncs.TYPES}

TAGS = (torch.Tag.pt2_compliant_tag, torch.Tag.pointwise)


def input_names(function: Function) -> list[str]:
    return ["x", *FORMS[function.form].arguments]


def check(function: Function, inputs: Sequence[Tensor]) -> None:
    """The operators do not convert: their inputs are on one device, and have one dtype that the kernels
    have."""
    for name, tensor in zip(input_names(function), inputs, strict=True):
        if tensor.dtype not in DTYPES:
            raise TypeError(f"{name} must be a tensor of {', '.join(DTYPES.values())}, not {tensor.dtype}")
        if tensor.dtype != inputs[0].dtype:
            raise TypeError(f"{name} must be a tensor of {inputs[0].dtype}, as x is, not {tensor.dtype}")
        if tensor.device != inputs[0].device:
            raise RuntimeError(f"{name} must be on {inputs[0].device}, as x is, not on {tensor.device}")


def new_output(inputs: Sequence[Tensor]) -> Tensor:
    """Of the shape that the inputs broadcast to; in the memory layout of x, where x has that shape."""
    x = inputs[0]
    shape = torch.broadcast_shapes(*(tensor.shape for tensor in inputs))
    return torch.empty_like(x) if shape == x.shape else x.new_empty(shape)


def compute(function: Function, inputs: Sequence[Tensor], out: Tensor) -> None:
    _ufuncs.compute(
        function.name,
        DTYPES[out.dtype],
        [(tensor.data_ptr(), tensor.shape, tensor.stride()) for tensor in inputs],
        (out.data_ptr(), out.shape, out.stride()),
        torch.get_num_threads(),
    )


def check_output(inputs: Sequence[Tensor], out: Tensor) -> None:
    shape = torch.broadcast_shapes(*(tensor.shape for tensor in inputs))
    if out.dtype != inputs[0].dtype:
        raise TypeError(f"out must be a tensor of {inputs[0].dtype}, as the result is, not {out.dtype}")
    if out.device != inputs[0].device:
        raise RuntimeError(f"out must be on {inputs[0].device}, as x is, not on {out.device}")
    if out.shape != shape:
        raise ValueError(f"out must have shape {tuple(shape)}, not {tuple(out.shape)}")


# ---------------------------------------------------------------------------------------------------------
# Derivatives
# ---------------------------------------------------------------------------------------------------------


NODES: dict[str, Any] = {}
"""By the name of the function, its class for autograd."""


def differentiable(name: str, *inputs: Tensor) -> Tensor:
    """The function, so that everything that PyTorch has for derivatives works."""
    # The compiler takes no class with a derivative in forward mode.
    compiling = torch.compiler.is_compiling()
    result: Tensor = getattr(torch.ops.gelu, name)(*inputs) if compiling else NODES[name].apply(*inputs)
    return result


def derivatives(function: Function) -> Callable[..., list[Tensor | None]]:
    """What backpropagation does: from the gradient of the result, the inputs, and which inputs need one, the
    gradient of each, of the shape of the result."""
    activation = function.activation
    wanted = DERIVATIVES[activation]

    def call(form: str, *inputs: Tensor) -> Tensor:
        return differentiable(f"{activation}{form}", *inputs)

    def value(g: Tensor, needed: Sequence[bool], x: Tensor) -> list[Tensor | None]:
        return [call("_backward", x, g)]

    def grad(g: Tensor, needed: Sequence[bool], x: Tensor) -> list[Tensor | None]:
        return [in_float64(wanted.second, x, g)]

    def gate(g: Tensor, needed: Sequence[bool], x: Tensor) -> list[Tensor | None]:
        return [in_float64(wanted.gate, x, g)]

    def backward(g: Tensor, needed: Sequence[bool], x: Tensor, dy: Tensor) -> list[Tensor | None]:
        return [
            in_float64(wanted.second, x, dy, g) if needed[0] else None,
            call("_backward", x, g) if needed[1] else None,
        ]

    def mul(g: Tensor, needed: Sequence[bool], x: Tensor, up: Tensor) -> list[Tensor | None]:
        return [
            call("_backward", x, g * up) if needed[0] else None,
            call("_mul", x, g) if needed[1] else None,
        ]

    def bias(g: Tensor, needed: Sequence[bool], x: Tensor, b: Tensor) -> list[Tensor | None]:
        return [call("_bias_backward", x, b, g)] * 2

    def bias_backward(
        g: Tensor, needed: Sequence[bool], x: Tensor, b: Tensor, dy: Tensor
    ) -> list[Tensor | None]:
        of_sum = in_float64(wanted.second, x + b, dy, g) if needed[0] or needed[1] else None
        return [of_sum, of_sum, call("_bias_backward", x, b, g) if needed[2] else None]

    def backward_add(
        g: Tensor, needed: Sequence[bool], x: Tensor, dy: Tensor, acc: Tensor
    ) -> list[Tensor | None]:
        return [*backward(g, needed, x, dy), g]

    by_form: dict[str, Callable[..., list[Tensor | None]]] = {
        "value": value,
        "grad": grad,
        "gate": gate,
        "backward": backward,
        "mul": mul,
        "bias": bias,
        "bias_backward": bias_backward,
        "backward_add": backward_add,
    }
    return by_form[function.form]


def autograd_function(function: Function) -> Any:
    """The operator as a class for autograd.

    The operator gets `backward`, but that is all that torch.library has a place for. The class also works
    with torch.func and in forward mode, so it is what the functions call.
    """
    differentiate = derivatives(function)

    def forward(*inputs: Tensor) -> Tensor:
        result: Tensor = getattr(torch.ops.gelu, function.name)(*inputs)
        return result

    def setup_context(ctx: Any, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    def backward(ctx: Any, g: Tensor) -> tuple[Tensor | None, ...]:
        inputs = ctx.saved_tensors
        gradients = differentiate(g, ctx.needs_input_grad, *inputs)
        return tuple(
            gradient.sum_to_size(tensor.shape) if gradient is not None and needed else None
            for gradient, tensor, needed in zip(gradients, inputs, ctx.needs_input_grad, strict=True)
        )

    def jvp(ctx: Any, *tangents: Tensor | None) -> Tensor:
        parts = []
        for i, tangent in enumerate(tangents):
            if tangent is not None:
                needed = [i == other for other in range(len(tangents))]
                part = differentiate(tangent, needed, *ctx.saved_tensors)[i]
                assert part is not None
                parts.append(part)
        return sum(parts[1:], parts[0])

    members = {"forward": forward, "setup_context": setup_context, "backward": backward, "jvp": jvp}
    contents = {name: staticmethod(member) for name, member in members.items()}
    return type(function.name, (torch.autograd.Function,), contents | {"generate_vmap_rule": True})


def batched_first(tensor: Tensor, at: int | None, axes: int) -> Tensor:
    """With the axis over which vmap() goes in front, and so many axes behind it as the operand with the most
    has."""
    if at is None:
        return tensor
    tensor = tensor.movedim(at, 0)
    return tensor.reshape(tensor.shape[0], *(1,) * (axes + 1 - tensor.dim()), *tensor.shape[1:])


def define(function: Function) -> None:
    """Define the operator `function` with its variant for out=."""
    name, names = function.name, input_names(function)
    schema = ", ".join(f"Tensor {name}" for name in names)
    # An operator that returns `out` could not be compiled: torch.compile() takes none whose result is an
    # input.
    LIBRARY.define(f"{name}({schema}) -> Tensor", tags=TAGS)
    LIBRARY.define(f"{name}.out({schema}, *, Tensor(a!) out) -> ()", tags=TAGS[:1])

    def new(*inputs: Tensor) -> Tensor:
        check(function, inputs)
        out = new_output(inputs)
        compute(function, inputs, out)
        return out

    def into(*inputs: Tensor, out: Tensor) -> None:
        check(function, inputs)
        check_output(inputs, out)
        compute(function, inputs, out)
        if not out.is_inference():  # such have no version
            torch.autograd.graph.increment_version(out)

    def fake_new(*inputs: Tensor) -> Tensor:
        check(function, inputs)
        return new_output(inputs)

    def fake_into(*inputs: Tensor, out: Tensor) -> None:
        check(function, inputs)
        check_output(inputs, out)

    LIBRARY.impl(name, new, "CPU")
    LIBRARY.impl(f"{name}.out", into, "CPU")
    torch.library.register_fake(f"gelu::{name}", fake_new, lib=LIBRARY)
    torch.library.register_fake(f"gelu::{name}.out", fake_into, lib=LIBRARY)

    NODES[name] = node = autograd_function(function)
    torch.library.register_autograd(
        f"gelu::{name}", node.backward, setup_context=node.setup_context, lib=LIBRARY
    )

    def vmap(info: Any, in_dims: tuple[int | None, ...], *inputs: Tensor) -> tuple[Tensor, int]:
        axes = max(tensor.dim() - (at is not None) for tensor, at in zip(inputs, in_dims, strict=True))
        moved = [batched_first(tensor, at, axes) for tensor, at in zip(inputs, in_dims, strict=True)]
        return getattr(torch.ops.gelu, name)(*moved), 0

    torch.library.register_vmap(f"gelu::{name}", vmap, lib=LIBRARY)


# ---------------------------------------------------------------------------------------------------------
# Functions
# ---------------------------------------------------------------------------------------------------------

DOCSTRING = """\
`gelu.{name}` for tensors: {summary}

Parameters
----------
{parameters}
out : Tensor, optional
    Where the result is stored, of its shape and dtype. It may be an input (in place). No gradient flows
    through it.

Returns
-------
Tensor
    The same bits as `gelu.{name}` gives. `out`, where it was given.

Raises
------
TypeError
    Where an input is not a tensor of one of these dtypes.
ValueError
    Where `out` has another shape, or shares memory with an input in another way than element for element.
NotImplementedError
    Where the inputs are on a GPU.
RuntimeError
    Where the inputs are on different devices, or shapes do not fit.

Notes
-----
It follows ``torch.set_num_threads``, and never uses more threads than `gelu.get_num_threads` says. Autograd
differentiates it to any order."""


def convert(name: str, value: object, x: Tensor) -> Tensor:
    if isinstance(value, Tensor):
        return value
    if isinstance(value, (bool, int, float, np.bool, np.integer, np.floating)):
        return torch.tensor(float(value), dtype=x.dtype)
    raise TypeError(f"{name} must be a tensor or a number, not {type(value).__name__}")


def common_dtype(tensors: Sequence[Tensor]) -> torch.dtype:
    """That of PyTorch's rules for floats: tensors without axes count only where all are such."""
    with_axes = [tensor for tensor in tensors if tensor.dim() > 0]
    dtype, *others = [tensor.dtype for tensor in with_axes or tensors]
    for other in others:
        dtype = torch.promote_types(dtype, other)
    return dtype


def make(function: Function) -> Callable[..., Tensor]:
    names = input_names(function)
    operator = getattr(torch.ops.gelu, function.name)

    def call(*inputs: Tensor, out: Tensor | None = None) -> Tensor:
        if len(inputs) != len(names):
            words = f"{len(names)} input{'s' if len(names) > 1 else ''} ({', '.join(names)})"
            raise TypeError(f"{function.name}() takes {words}, not {len(inputs)}")
        x = inputs[0]
        if not isinstance(x, Tensor):
            raise TypeError(f"x must be a tensor, not {type(x).__name__}")
        tensors = [convert(name, value, x) for name, value in zip(names, inputs, strict=True)]
        dtype = common_dtype(tensors)
        tensors = [tensor.to(dtype) for tensor in tensors]
        if out is not None and not isinstance(out, Tensor):
            raise TypeError(f"out must be a tensor, not {type(out).__name__}")
        if out is None:
            return differentiable(function.name, *tensors)
        if torch.is_grad_enabled() and any(tensor.requires_grad for tensor in [*tensors, out]):
            raise RuntimeError("out cannot be used where a gradient is needed; call within torch.no_grad()")
        operator.out(*tensors, out=out)
        return out

    form = FORMS[function.form]
    parameters = "\n".join(
        f"{name} : Tensor{'' if name == 'x' else ' or number'}\n    {role}"
        for name, role in [
            ("x", "float16, bfloat16, float32 or float64, of any shape and strides, on the CPU."),
            *form.arguments.items(),
        ]
    )
    call.__name__ = call.__qualname__ = function.name
    call.__module__ = "gelu.torch"
    call.__doc__ = DOCSTRING.format(name=function.name, summary=form.heading.lower(), parameters=parameters)
    ordinary = inspect.Parameter.POSITIONAL_ONLY
    call.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [inspect.Parameter(name, ordinary) for name in names]
        + [inspect.Parameter("out", inspect.Parameter.KEYWORD_ONLY, default=None)]
    )
    return call


for _name, _function in _ufuncs.functions.items():
    define(_function)
    globals()[_name] = make(_function)

__all__ = list(_ufuncs.functions)

# SPDX-License-Identifier: BSD-3-Clause
"""Modules, in the manner of torch.nn."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from gelu.torch import _operators

APPROXIMATIONS = {"none": "gelu", "tanh": "gelu_tanh"}
"""What torch.nn.GELU calls the functions."""


def by_approximation(approximate: str) -> str:
    if approximate not in APPROXIMATIONS:
        raise ValueError(f"approximate must be {' or '.join(map(repr, APPROXIMATIONS))}, not {approximate!r}")
    return APPROXIMATIONS[approximate]


class Activation(nn.Module):
    """A module that computes one function of this package."""

    function: str
    """Its name in `gelu.torch`."""

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = getattr(_operators, self.function)(x)
        return result


class GELU(Activation):
    """In the place of ``torch.nn.GELU``: `gelu.torch.gelu`, or `gelu.torch.gelu_tanh`.

    Parameters
    ----------
    approximate : {"none", "tanh"}
        ``"none"`` is the exact function, ``"tanh"`` the approximation, as in PyTorch.
    """

    def __init__(self, approximate: str = "none") -> None:
        super().__init__()
        self.function = by_approximation(approximate)
        self.approximate = approximate

    def extra_repr(self) -> str:
        return f"approximate={self.approximate!r}"


class SiLU(Activation):
    """In the place of ``torch.nn.SiLU``: `gelu.torch.silu`.

    Parameters
    ----------
    inplace : bool
        Whether the result is stored in the input, as in PyTorch.
    """

    function = "silu"

    def __init__(self, inplace: bool = False) -> None:
        super().__init__()
        self.inplace = inplace

    def forward(self, x: Tensor) -> Tensor:
        if not self.inplace:
            return super().forward(x)
        if torch.is_grad_enabled() and x.requires_grad:
            return x.copy_(super().forward(x.clone()))  # the gradient needs the argument
        result: Tensor = getattr(_operators, self.function)(x, out=x)
        return result

    def extra_repr(self) -> str:
        return "inplace=True" if self.inplace else ""


class QuickGELU(Activation):
    """GELU in the approximation by the logistic function, `gelu.torch.gelu_sigmoid`, as CLIP has it."""

    function = "gelu_sigmoid"


class Gated(nn.Module):
    """A gated linear unit without its projections: of the halves of the last axis, one goes through the
    activation and is multiplied by the other."""

    function: str
    """Its name in `gelu.torch`."""

    def __init__(self, gate_first: bool = True) -> None:
        super().__init__()
        if not isinstance(gate_first, bool):
            raise TypeError(f"gate_first must be a bool, not {type(gate_first).__name__}")
        self.gate_first = gate_first

    def forward(self, x: Tensor) -> Tensor:
        if not isinstance(x, Tensor):
            raise TypeError(f"x must be a tensor, not {type(x).__name__}")
        if x.dim() == 0 or x.shape[-1] % 2 != 0:
            raise ValueError(f"the last axis of x must have an even length, not shape {tuple(x.shape)}")
        gate, up = x.chunk(2, dim=-1)
        if not self.gate_first:
            gate, up = up, gate
        result: Tensor = getattr(_operators, self.function)(gate, up)
        return result

    def extra_repr(self) -> str:
        return f"gate_first={self.gate_first}"


class GEGLU(Gated):
    """``gelu(gate) * up`` of the two halves of the last axis, in one pass over memory: `gelu.torch.gelu_mul`.

    It takes a tensor of shape ``(..., 2 * h)`` and gives one of shape ``(..., h)``.

    Parameters
    ----------
    approximate : {"none", "tanh"}
        ``"none"`` is the exact function, ``"tanh"`` the approximation.
    gate_first : bool
        Whether the first half goes through the activation, or the second. Models differ here: the ``GEGLU``
        of Diffusers and of x-transformers activates the second half.
    """

    def __init__(self, approximate: str = "none", gate_first: bool = True) -> None:
        super().__init__(gate_first)
        self.function = f"{by_approximation(approximate)}_mul"
        self.approximate = approximate

    def extra_repr(self) -> str:
        return f"approximate={self.approximate!r}, {super().extra_repr()}"


class SwiGLU(Gated):
    """``silu(gate) * up`` of the two halves of the last axis, in one pass over memory: `gelu.torch.silu_mul`.

    It takes a tensor of shape ``(..., 2 * h)`` and gives one of shape ``(..., h)``. Where gate and up are
    tensors of their own, call `gelu.torch.silu_mul`.

    Parameters
    ----------
    gate_first : bool
        Whether the first half goes through the activation, as in the models of the Llama family whose two
        projections are joined (Phi-3 and GLM), or the second.
    """

    function = "silu_mul"

    def __init__(self, gate_first: bool = True) -> None:
        super().__init__(gate_first)

# SPDX-License-Identifier: BSD-3-Clause
"""Our modules in the place of a model's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from gelu.torch import _operators
from gelu.torch._modules import GELU, Activation, QuickGELU, SiLU, by_approximation

MODULES: dict[str, Callable[[], Activation]] = {
    "gelu": GELU,
    "gelu_tanh": lambda: GELU("tanh"),
    "gelu_sigmoid": QuickGELU,
    "silu": SiLU,
}

# By the full name of a class, so that no other package is imported here: the function that its modules
# compute. tests/names.toml says what each is, and with which source.
CLASSES = {
    "torch.nn.modules.activation.SiLU": "silu",
    "transformers.activations.AccurateGELUActivation": "gelu_tanh",
    "transformers.activations.FastGELUActivation": "gelu_tanh",
    "transformers.activations.GELUActivation": "gelu",
    "transformers.activations.GELUTanh": "gelu_tanh",
    "transformers.activations.NewGELUActivation": "gelu_tanh",
    "transformers.activations.PytorchGELUTanh": "gelu_tanh",  # the name of GELUTanh before version 5
    "transformers.activations.QuickGELUActivation": "gelu_sigmoid",
    "transformers.activations.SiLUActivation": "silu",
}


def gelu_function(input: Tensor, *, approximate: str = "none") -> Tensor:  # noqa: A002
    """Called as torch.nn.functional.gelu."""
    result: Tensor = getattr(_operators, by_approximation(approximate))(input)
    return result


def silu_function(input: Tensor, inplace: bool = False) -> Tensor:  # noqa: A002
    """Called as torch.nn.functional.silu."""
    return SiLU(inplace)(input)


# Functions that a module may have as an attribute, as torch.nn.TransformerEncoderLayer has.
FUNCTIONS: dict[Callable[..., Any], tuple[str, Callable[..., Tensor]]] = {
    torch.nn.functional.gelu: ("gelu", gelu_function),
    torch.nn.functional.silu: ("silu", silu_function),
}


def meaning(module: nn.Module) -> str | None:
    """The function that a module computes, None where it is none of ours. Subclasses may compute anything."""
    kind = type(module)
    if kind is nn.GELU:
        return {"none": "gelu", "tanh": "gelu_tanh"}[module.approximate]
    return CLASSES.get(f"{kind.__module__}.{kind.__qualname__}")


def like(module: nn.Module, function: str) -> Activation:
    """Our module for this one."""
    if getattr(module, "inplace", False):
        return SiLU(inplace=True)  # the only one that can be
    return MODULES[function]()


class Change(NamedTuple):
    """One activation that was replaced."""

    path: str
    """Where in the model, as `named_modules` has it."""
    before: str
    """The class or function that was there."""
    function: str
    """The name of the function in `gelu.torch` that is there now."""


class Replacement:
    """What `replace` did. As a context manager, it undoes it at the end of the ``with`` block.

    Attributes
    ----------
    changes : tuple of Change
        Each with ``path``, ``before`` and ``function``, in the order of the model's modules.
    """

    def __init__(self, changes: list[Change], undo: list[Callable[[], None]]) -> None:
        self.changes = tuple(changes)
        self._undo = undo

    def undo(self) -> None:
        """Put the model's own activations back, the same objects. A second call does nothing, and what was
        changed since stays."""
        while self._undo:
            self._undo.pop()()

    def __enter__(self) -> Replacement:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.undo()

    def __repr__(self) -> str:
        if not self.changes:
            return "nothing was replaced"
        width = max(len(change.path) for change in self.changes)
        before = max(len(change.before) for change in self.changes)
        return "\n".join(
            f"{change.path:{width}}  {change.before:{before}}  -> {change.function}"
            for change in self.changes
        )


def functions_of(module: nn.Module) -> Iterator[tuple[str, str, Callable[..., Tensor]]]:
    """The attributes that are functions which we have: the name, the function's, and ours."""
    for name, value in vars(module).items():
        try:
            found = FUNCTIONS.get(value)
        except TypeError:  # no hash: no function
            continue
        if found is not None:
            yield name, *found


def replace(model: nn.Module) -> Replacement:
    """Let the activations of a model be computed by this package, in place.

    Replaced are modules of the classes ``torch.nn.GELU`` and ``torch.nn.SiLU``, of Hugging Face's activation
    classes that compute one of our functions, and attributes of modules that are ``torch.nn.functional.gelu``
    or ``silu``. What each is replaced by is what it computes, not how it is called; the page "Which GELU is
    that?" has the table. What a model calls inside its own methods cannot be seen and stays.

    Parameters
    ----------
    model : torch.nn.Module
        Its parameters stay as they are. Hooks on a replaced activation are not called until it is put back.

    Returns
    -------
    Replacement
        It prints as a list of what was replaced; `Replacement.undo` puts the model's own activations back.

    Raises
    ------
    TypeError
        Where `model` is no module.
    ValueError
        Where `model` is itself an activation: it has no parent in which it could be replaced.

    Examples
    --------
    >>> import torch
    >>> import gelu.torch
    >>> model = torch.nn.Sequential(torch.nn.Linear(8, 32), torch.nn.GELU(), torch.nn.Linear(32, 8))
    >>> gelu.torch.replace(model)
    1  torch.nn.modules.activation.GELU  -> gelu
    >>> model[1]
    GELU(approximate='none')
    >>> type(model[1])
    <class 'gelu.torch._modules.GELU'>
    """
    if not isinstance(model, nn.Module):
        raise TypeError(f"model must be a torch.nn.Module, not {type(model).__name__}")
    if meaning(model) is not None:
        raise ValueError("model is itself an activation; use gelu.torch.GELU, SiLU or QuickGELU in its place")
    changes: list[Change] = []
    undo: list[Callable[[], None]] = []

    def set_attribute(module: nn.Module, name: str, value: Any) -> None:
        before = getattr(module, name)
        setattr(module, name, value)

        def put_back() -> None:
            if getattr(module, name, None) is value:  # else somebody else has changed it since
                setattr(module, name, before)

        undo.append(put_back)

    # Where a module stands in several places, it is replaced in each by the same one.
    made: dict[nn.Module, Activation] = {}
    for path, module in list(model.named_modules()):
        if meaning(module) is not None:  # replaced as a whole, by its parent
            continue
        prefix = f"{path}." if path else ""
        for name, child in list(module._modules.items()):
            function = meaning(child) if child is not None else None
            if child is None or function is None:
                continue
            if child not in made:
                made[child] = like(child, function).train(child.training)
            kind = type(child)
            changes.append(Change(f"{prefix}{name}", f"{kind.__module__}.{kind.__qualname__}", function))
            set_attribute(module, name, made[child])
        for name, function, ours in list(functions_of(module)):
            changes.append(Change(f"{prefix}{name}", f"torch.nn.functional.{function}", function))
            set_attribute(module, name, ours)
        # In evaluation, PyTorch's own encoder layers compute all in one function where this says which
        # activation they have (2 is GELU).
        if isinstance(module, nn.TransformerEncoderLayer) and module.activation_relu_or_gelu == 2:
            set_attribute(module, "activation_relu_or_gelu", 0)
    return Replacement(changes, undo)

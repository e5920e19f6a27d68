# SPDX-License-Identifier: BSD-3-Clause
"""The rows of src/functions.def as Python sees them."""

from __future__ import annotations

from typing import NamedTuple


class Accuracy(NamedTuple):
    """The worst error known, in ULP, and the argument where it occurs."""

    ulp: float
    at: float


class Function(NamedTuple):
    """One function of the library: a form ("value", "grad", ...) of an activation."""

    module: str
    """Where its ufunc is found."""
    name: str
    c_name: str
    """Of the C functions, without the type: "gelu_silu_mul" where the name is "silu_mul"."""
    activation: str
    """The name of the value form."""
    form: str
    bias: bool
    """Whether x is followed by an input that is added to it,"""
    product: bool
    """then by one that the value or derivative is multiplied by,"""
    add: bool
    """and then by one that the result is added to."""
    accuracy: dict[str, Accuracy]
    """By dtype name, in the order of the ufunc's loops."""

    @property
    def path(self) -> str:
        """How the ufunc is found from the package: "gelu", or "cr.gelu" in gelu.cr."""
        return f"{self.module}.{self.name}".removeprefix("gelu.")

    @property
    def inputs(self) -> int:
        return 1 + self.bias + self.product + self.add

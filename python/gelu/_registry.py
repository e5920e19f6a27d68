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

    name: str
    activation: str
    """The name of the value form."""
    form: str
    inputs: int
    accuracy: dict[str, Accuracy]
    """By dtype name, in the order of the ufunc's loops."""

# SPDX-License-Identifier: BSD-3-Clause
"""The reference of the ufuncs: `.. gelu-functions:: silu` is all forms of that activation, each with its
docstring and its plot. `.. gelu-functions-of:: gelu.jax` is all functions of another module, without plots.
"""

from __future__ import annotations

from typing import Any

from gelu._docstrings import ACTIVATIONS, FORMS
from gelu._ufuncs import functions
from sphinx.util.docutils import SphinxDirective

PLOT = """\
.. plot::
   :alt: {alt}

   import matplotlib.pyplot as plt
   import numpy as np
   import gelu

   x = np.linspace(-5, 4, 901)
   figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
   for others, label in {lines!r}:
       axes.plot(x, gelu.{name}(x, *others), label=label)
   axes.axhline(0, color="0.8", linewidth=1, zorder=0)
   axes.axvline(0, color="0.8", linewidth=1, zorder=0)
   axes.set(xlabel="x", ylabel="{name}({arguments})")
   if len(axes.lines) > 3:
       axes.legend()
"""


def plot(function: Any) -> str:
    """Of several inputs, one is varied, and the others stay at 1."""
    names = list(FORMS[function.form].arguments)
    lines = [((1.0,) * len(names), "")]
    if names:
        lines = [
            ((*(1.0 for _ in names[:-1]), value), f"{names[-1]} = {value:g}")
            for value in (-1.0, 0.5, 1.0, 2.0)
        ]
        if len(names) > 1:
            rest = ", ".join(f"{name} = 1" for name in names[:-1])
            lines = [(values, f"{rest}, {label}") for values, label in lines]
    joined = ", ".join(["x", *names])
    return PLOT.format(
        name=function.name, lines=lines, arguments=joined, alt=f"{function.name} of x from -5 to 4"
    )


class Functions(SphinxDirective):
    required_arguments = 1

    def run(self) -> list[Any]:
        (activation,) = self.arguments
        made = [ACTIVATIONS[activation].title, ""]
        for function in functions.values():
            if function.activation != activation:
                continue
            made += [
                function.name,
                "-" * len(function.name),
                "",
                f".. autofunction:: gelu.{function.name}",
                "",
            ]
            made += [plot(function), ""]
        return self.parse_text_to_nodes("\n".join(made), allow_section_headings=True)


class FunctionsOf(SphinxDirective):
    required_arguments = 1

    def run(self) -> list[Any]:
        (module,) = self.arguments
        made = []
        for activation, described in ACTIVATIONS.items():
            heading = f"{module}.{activation}"  # two pages may not have the same
            made += [heading, "~" * len(heading), "", f"{described.title}.", ""]
            made += [
                f".. autofunction:: {module}.{function.name}"
                for function in functions.values()
                if function.activation == activation
            ]
            made.append("")
        return self.parse_text_to_nodes("\n".join(made), allow_section_headings=True)


def setup(app: Any) -> dict[str, bool]:
    app.add_directive("gelu-functions", Functions)
    app.add_directive("gelu-functions-of", FunctionsOf)
    return {"parallel_read_safe": True}

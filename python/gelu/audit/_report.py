# SPDX-License-Identifier: BSD-3-Clause
"""What an audit found: as data, in words, and as tables."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

import numpy as np

from gelu.audit._accuracy import Accuracy, Statistics, bin_edges
from gelu.audit._behaviour import Difference
from gelu.audit._points import format_of, parts
from gelu.audit._speed import Speed

WORDS = {
    "gelu": "exact GELU, x Phi(x)",
    "gelu_tanh": "the tanh form of GELU",
    "gelu_sigmoid": "the sigmoid form of GELU, x sigmoid(1.702 x)",
    "silu": "SiLU, x sigmoid(x)",
}


def in_words(function: str) -> str:
    activation, form = parts(function)
    return {"value": "", "grad": "the derivative of ", "gate": "the gate of "}[form] + WORDS[activation]


class Fault(NamedTuple):
    """Something wrong, and the smallest case that shows it."""

    kind: str
    text: str


def number(x: float) -> str:
    """Enough digits to tell it from its neighbours, and its bits where it is finite and no whole number."""
    if not math.isfinite(x) or x == int(x):
        return f"{x:g}"
    return f"{x:.9g} ({re.sub(r'[.]?0*p', 'p', x.hex())})"


def ulps(x: float, precision: int) -> str:
    if not math.isfinite(x):
        return "not finite"
    if x < 1e-6:
        return "0"
    return "all digits" if x >= 2.0 ** (precision - 1) else f"{x:.4g}"


@dataclass
class Report:
    """What is wrong with a function, where, and how badly."""

    name: str
    reference: str
    """The function that it was compared with, by its name in gelu."""
    dtype: str
    inputs: str
    """At which arguments it was evaluated."""
    nearest: str
    """The function that it is nearest to."""
    accuracy: Accuracy
    max_ulp: float
    differences: list[Difference] = field(default_factory=list)
    environment: str = ""
    written: tuple[float, float] | None = None
    returned: str = ""
    warnings: list[str] = field(default_factory=list)
    speed: list[Speed] = field(default_factory=list)
    threads_checked: bool | None = None
    """None: there is no function to call."""

    @property
    def worst(self) -> Statistics:
        return self.accuracy.all

    @property
    def faults(self) -> list[Fault]:
        """All that is wrong, the worst faults first; empty where nothing was found."""
        found = []
        total = self.accuracy.all
        if self.nearest != self.reference:
            found.append(
                Fault("reference", f"this is {in_words(self.nearest)}, not {in_words(self.reference)}")
            )
        for special in self.accuracy.special:
            if not special.is_right:
                text = f"f({special.x:g}) is {special.y:g}, expected {special.right:g}"
                found.append(Fault("special", text))
        if total.spurious:
            text = f"{total.spurious} of {total.count} finite arguments, first {number(total.spurious_x)}"
            found.append(Fault("not finite", f"NaN or infinite for {text}"))
        for part in self.accuracy.ranges:
            if part.lost and not part.spurious:
                zero = " (flushed to zero)" if part.y == 0 else ""
                text = f"{part.name}: no digit is right for {part.lost} of {part.count} arguments{zero}"
                found.append(Fault("lost", f"{text}; f({number(part.x)}) is {part.y:g}, not {part.right:g}"))
        if self.max_ulp < total.worst < math.inf:
            text = f"{total.worst:.4g} ULP at {number(total.x)}"
            text += f": {number(total.y)}, expected {number(total.right)}"
            found.append(Fault("accuracy", text))
        if total.wrong_sign:
            text = f"{total.wrong_sign} of {total.count} arguments, first {number(total.wrong_sign_x)}"
            found.append(Fault("sign", f"wrong for {text}"))
        if self.accuracy.turn:
            x, y = self.accuracy.turn.x, self.accuracy.turn.y
            text = f"at {self.accuracy.turns} places, first from f({number(x[0])}) = {number(y[0])}"
            found.append(Fault("monotone", f"not {text} to f({number(x[1])}) = {number(y[1])}"))
        found += [Fault(difference.kind, str(difference)) for difference in self.differences]
        if self.written:
            text = f"its input is overwritten, first {self.written[0]:g} by {self.written[1]:g}"
            found.append(Fault("input", text))
        if self.environment:
            found.append(Fault("environment", f"after a call, arithmetic {self.environment}"))
        if self.returned:
            found.append(Fault("dtype", f"{self.returned} is returned for {self.dtype}"))
        return found

    @property
    def clean(self) -> bool:
        return not self.faults

    def as_dict(self) -> dict[str, Any]:
        """For JSON, which has no NaN: such numbers are strings."""

        def plain(value: Any) -> Any:
            if isinstance(value, dict):
                return {key: plain(item) for key, item in value.items()}
            if isinstance(value, list | tuple):
                return [plain(item) for item in value]
            if isinstance(value, np.generic):
                value = value.item()
            if isinstance(value, float) and not math.isfinite(value):
                return str(value)
            return value

        return {
            "name": self.name,
            "reference": self.reference,
            "nearest": self.nearest,
            "dtype": self.dtype,
            "inputs": self.inputs,
            "max_ulp": self.max_ulp,
            "all": plain(asdict(self.accuracy.all)),
            "profile": {
                "from": plain(bin_edges(self.reference, self.dtype).tolist()),
                "ulp": plain(self.accuracy.profile.tolist()),
            },
            "ranges": plain([asdict(part) for part in self.accuracy.ranges]),
            "special": plain([asdict(special) for special in self.accuracy.special]),
            "faults": [fault._asdict() for fault in self.faults],
            "warnings": self.warnings,
            "speed": [speed._asdict() for speed in self.speed],
        }

    def to_json(self) -> str:
        return json.dumps(self.as_dict(), indent=1)

    def table(self) -> tuple[list[str], list[list[str]]]:
        """By range: the head, and the rows."""
        precision = format_of(self.dtype).precision
        head = ["arguments", "from", "count", "worst, ULP", "at", "mean, ULP", "correct", "within 1"]
        rows = []
        for part in [*self.accuracy.ranges, self.accuracy.all]:
            if not part.count:
                continue
            rows.append(
                [
                    part.name,
                    "" if part.name == "all" else f"{part.low:.4g}",
                    str(part.count),
                    ulps(part.worst, precision),
                    f"{part.x:.9g}",
                    ulps(part.mean, precision),
                    f"{100 * part.correct / part.count:.2f} %",
                    f"{100 * part.within / part.count:.2f} %",
                ]
            )
        return head, rows

    def __str__(self) -> str:
        lines = [f"{self.name}, {self.dtype}, against {self.reference}: {in_words(self.reference)}"]
        lines.append(f"{self.accuracy.all.count} arguments ({self.inputs})")
        head, rows = self.table()
        widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
        lines.append("")
        for row in [head, *rows]:
            cells = [row[0].ljust(widths[0])]
            cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
            lines.append("  ".join(cells))
        lines.append("")
        for speed in self.speed:
            ratio = speed.theirs / speed.ours
            lines.append(
                f"{speed.size}: {speed.theirs:.3g} ns for one, gelu {speed.ours:.3g} ns ({ratio:.3g} times)"
            )
        if self.threads_checked is False:
            lines.append("Not checked: numbers of threads, as how to set them is not known.")
        lines += [f"Warning: {warning}" for warning in self.warnings]
        lines += [f"FAULT {fault.kind}: {fault.text}" for fault in self.faults] or ["No fault found."]
        return "\n".join(lines)

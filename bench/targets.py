# SPDX-License-Identifier: BSD-3-Clause
"""Measure what the project wants to be as fast as, one line for each: our time, the peer's, their ratio, and
the ratio that is wanted. It judges by the minimum over the rounds, and gives the median of the rounds' ratios
beside it: on a quiet machine the two agree. Lines without a wanted ratio are there to be read. The lines not
met stand once more at the end. It only tells; the exit status is 0 either way."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import NamedTuple

import gelu
import numpy as np
from timing import (
    FUNCTIONS,
    HALVES,
    KI,
    MI,
    PYTORCH,
    Work,
    call,
    machine,
    measure,
    operands,
    pinned,
    size,
    torch,
)

ISAS = gelu.available_isas()
SIZES = [4 * KI, 16 * KI, 256 * KI, 16 * MI]
SOURCES = ["N(0,1)", "BERT"]

EXACT = "gelu(x, out=y)"

FAMILY = {
    "value": 1.2,
    "grad": 1.3,
    "gate": 1.3,
    "backward": 1.5,
    "mul": 1.5,
    "bias": 1.5,
    "bias_backward": 1.5 * 1.25,
    "backward_add": 1.5 * 1.25,
}
"""Wanted of a form of any activation, against exact GELU."""

WANTED = {
    ("float32", "gelu_backward"): 1 / 3,
    ("float32", "gelu_tanh"): 1 / 4,
    ("bfloat16", "gelu"): 1 / 2,
}
"""Against PyTorch; its float64 is among the lines of exact GELU."""


class Target(NamedTuple):
    """Our time is at most `bound` times the peer's, where there is a bound."""

    what: str
    ours: Work
    peer: Work
    bound: float | None


Group = list[Target]
"""Targets that are measured together: what several of them share is timed once."""


def exact() -> Iterator[Group]:
    """exact GELU against memory, PyTorch's float64, and itself"""
    for source in SOURCES:
        for n in [KI, 4 * KI, 16 * KI, 64 * KI, 256 * KI, MI, 4 * MI, 16 * MI]:
            names = operands(source, n, "float32")
            relu = Work("np.maximum(x, 0, out=y)", names)
            yield [Target(f"float32 {source} {size(n)}", Work(EXACT, names), relu, 1)]
        copy = Work("np.copyto(y, x)", names)
        yield [Target(f"float32 {source} {size(n)}", Work(EXACT, names), copy, 1)]
    if ISAS[:2] == ("avx512", "avx2"):
        for source in SOURCES:
            for n in [KI, 16 * KI, MI]:
                names = operands(source, n, "float32")
                best, other = Work(EXACT, names, "avx512"), Work(EXACT, names, "avx2")
                yield [Target(f"float32 {source} {size(n)}", other, best, 1.6)]
    for isa in ISAS[:-1]:
        for dtype in ["float32", "float64"]:
            for source in SOURCES:
                names = operands(source, 16 * KI, dtype)
                grad = Work("gelu_grad(x, out=y)", names, isa)
                yield [Target(f"{dtype} {source} 16 Ki", grad, Work(EXACT, names, isa), 1.3)]
    if PYTORCH:
        for source in SOURCES:
            for n in [KI, 16 * KI, MI]:
                names = operands(source, n, "float64")
                peer = Work(PYTORCH["gelu"], names)
                yield [Target(f"float64 {source} {size(n)}", Work(EXACT, names), peer, 1 / 3)]
    for n in [1, 100]:
        names = operands("N(0,1)", n, "float32")
        yield [Target(f"float32 N(0,1) {n}", Work("gelu(x)", names), Work("np.negative(x)", names), 1.3)]
    for dtype in ["float32", "float64"]:
        for n in [16 * KI, 256 * KI]:
            names = operands("N(0,1)", n, dtype)
            wide = {"x2": np.repeat(names["x"], 2)[::2], "y2": np.empty(2 * n, dtype)[::2]}
            contiguous = Work(EXACT, names)
            for code in ["gelu(x2, out=y)", "gelu(x2, out=y2)"]:
                yield [Target(f"{dtype} N(0,1) {size(n)}", Work(code, names | wide), contiguous, 2)]
    for dtype in ["float32", "float64"]:
        for n in [KI, 16 * KI, MI]:
            few, many = operands("tail", n, dtype), operands("N(0,1)", n, dtype)
            for code in [EXACT, "gelu_grad(x, out=y)"]:
                yield [Target(f"{dtype} tail / N(0,1) {size(n)}", Work(code, few), Work(code, many), 6)]


def two_threads() -> Iterator[Group]:
    """exact GELU on two threads against one"""
    for dtype in ["float32", "float64"]:
        for source in SOURCES:
            names = operands(source, 16 * MI, dtype)
            ours, peer = Work(EXACT, names, threads=2), Work(EXACT, names)
            yield [Target(f"{dtype} {source} 16 Mi", ours, peer, 1 / 1.4)]


def family() -> Iterator[Group]:
    """every function against exact GELU of the same dtype"""
    for dtype in ["float32", "float64"]:
        for source in SOURCES:
            for n in SIZES:
                names = operands(source, n, dtype)
                peer = Work(EXACT, names)
                yield [
                    Target(f"{dtype} {source} {size(n)}", Work(call(row), names), peer, FAMILY[row.form])
                    for row in FUNCTIONS
                    if call(row) != EXACT
                ]


def half() -> Iterator[Group]:
    """the 16-bit dtypes against float32, the same function on the same instruction set"""
    for source in SOURCES:
        for n in SIZES:
            names = {dtype: operands(source, n, dtype) for dtype in ["float32", *HALVES]}
            for code in map(call, FUNCTIONS):
                group = []
                for isa in ISAS[:-1]:
                    peer = Work(code, names["float32"], isa)
                    bound = 1 if isa == "avx512" else 1.3
                    for dtype in HALVES:
                        what = f"{dtype} / float32 {source} {size(n)}"
                        group.append(Target(what, Work(code, names[dtype], isa), peer, bound))
                yield group


def pytorch() -> Iterator[Group]:
    """what PyTorch has, too, in arrays long enough to make nothing of what a call costs"""
    for dtype in ["float32", *HALVES]:
        for source in SOURCES:
            for n in SIZES[1:]:
                names = operands(source, n, dtype)
                for row in FUNCTIONS:
                    bound = WANTED.get((dtype, row.name))
                    if row.name in PYTORCH and (bound or n == 16 * KI):
                        ours, peer = Work(call(row), names), Work(PYTORCH[row.name], names)
                        yield [Target(f"{dtype} {source} {size(n)}", ours, peer, bound)]


SECTIONS: dict[str, tuple[Callable[[], Iterator[Group]], int]] = {
    "gelu": (exact, 1),
    "threads": (two_threads, 2),
    "family": (family, 1),
    "half": (half, 1),
    "pytorch": (pytorch, 1),
}
"""With the number of CPUs."""


def label(work: Work) -> str:
    code = work.code
    for long, short in [("torch.nn.functional.", "F."), ("torch._C.", ""), ("torch.ops.", "")]:
        code = code.replace(long, short)
    threads = f", {work.threads} threads" if work.threads > 1 else ""
    other = f", {work.isa}" if work.isa != ISAS[0] else ""
    return code + other + threads


def report(group: Group, budget: float) -> Iterator[tuple[str, bool | None]]:
    """Measure, with so many seconds for each statement; a line for each target, and whether it is met."""
    works = {id(work): work for target in group for work in (target.ours, target.peer)}
    times = dict(zip(works, measure(list(works.values()), budget * len(works)).T, strict=True))
    for target in group:
        ours, peer = times[id(target.ours)], times[id(target.peer)]
        ratio = ours.min() / peer.min()
        line = (
            f"{target.what:32} {label(target.ours):41} {ours.min() * 1e6:10.3f} us  "
            f"{label(target.peer):41} {peer.min() * 1e6:10.3f} us  "
            f"ratio {ratio:6.3f} (median {np.median(ours / peer):6.3f})"
        )
        if target.bound is None:
            yield line, None
        else:
            met = bool(ratio <= target.bound)
            yield f"{line}  wanted {target.bound:5.3f}  {'met' if met else 'NOT MET'}", met


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seconds", type=float, default=0.3, help="for each statement timed (default: %(default)s)"
    )
    parser.add_argument("--section", choices=SECTIONS, action="append", help="may be given several times")
    parser.add_argument("--only", default="", metavar="TEXT", help="the lines whose statements hold TEXT")
    options = parser.parse_args()
    print(f"{machine()}; {ISAS[0]}; one thread on one CPU but where it says otherwise")
    verdicts: list[bool] = []
    unmet: list[str] = []
    for name in options.section or SECTIONS:
        section, cpus = SECTIONS[name]
        print(f"\n{name}: {section.__doc__}", flush=True)
        with pinned(cpus):
            for group in section():
                wanted = [
                    target
                    for target in group
                    if options.only in f"{target.what} {label(target.ours)} {label(target.peer)}"
                ]
                for line, met in report(wanted, options.seconds) if wanted else ():
                    print(line, flush=True)
                    if met is not None:
                        verdicts.append(met)
                    if met is False:
                        unmet.append(line)
    print()
    if not torch:
        print("(With PyTorch installed, it is compared, too.)")
    if "bfloat16" not in HALVES:
        print("(With ml_dtypes installed, there is bfloat16, too.)")
    print(f"{sum(verdicts)} of {len(verdicts)} met{', all but:' if unmet else ''}")
    print(*unmet, sep="\n")


if __name__ == "__main__":
    main()

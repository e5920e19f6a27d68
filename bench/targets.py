# SPDX-License-Identifier: BSD-3-Clause
"""Measure what the project wants to be as fast as, one line for each: our time, the peer's, their ratio, and
the ratio that is wanted. It judges by the minimum over the rounds, and gives the median of the rounds' ratios
beside it: on a quiet machine the two agree. It only tells; the exit status is 0 either way."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import NamedTuple

import gelu
import numpy as np
from gelu import _ufuncs
from timing import Work, machine, measure, operands, optional, pinned, torch

KI, MI = 1 << 10, 1 << 20
ISAS = gelu.available_isas()
VALUES = [row.name for row in _ufuncs.functions.values() if row.form == "value"]
TORCH = {"gelu": "torch.nn.functional.gelu(a, out=b)"}


class Target(NamedTuple):
    """Our time is at most `bound` times the peer's."""

    what: str
    ours: Work
    peer: Work
    bound: float


def size(n: int) -> str:
    return f"{n // MI} Mi" if n >= MI else f"{n // KI} Ki" if n >= KI else str(n)


def one_thread() -> Iterator[Target]:
    for name in VALUES:
        out = f"{name}(x, out=y)"
        for source in ["N(0,1)", "BERT"]:
            for n in [KI, 4 * KI, 16 * KI, 64 * KI, 256 * KI, MI, 4 * MI, 16 * MI]:
                names = operands(source, n, "f4")
                relu = Work("np.maximum(x, 0, out=y)", names)
                yield Target(f"f32 {source} {size(n)}", Work(out, names), relu, 1)
            copy = Work("np.copyto(y, x)", names)
            yield Target(f"f32 {source} {size(n)}", Work(out, names), copy, 1)
        if ISAS[:2] == ("avx512", "avx2"):
            for source in ["N(0,1)", "BERT"]:
                for n in [KI, 16 * KI, MI]:
                    names = operands(source, n, "f4")
                    yield Target(
                        f"f32 {source} {size(n)}", Work(out, names, "avx2"), Work(out, names, "avx512"), 1.6
                    )
        for isa in ISAS[:-1]:
            for dtype, title in [("f4", "f32"), ("f8", "f64")]:
                for source in ["N(0,1)", "BERT"]:
                    names = operands(source, 16 * KI, dtype)
                    grad = Work(f"{name}_grad(x, out=y)", names, isa)
                    yield Target(f"{title} {source} 16 Ki", grad, Work(out, names, isa), 1.3)
        if torch and name in TORCH:
            for source in ["N(0,1)", "BERT"]:
                for n in [KI, 16 * KI, MI]:
                    names = operands(source, n, "f8")
                    yield Target(f"f64 {source} {size(n)}", Work(out, names), Work(TORCH[name], names), 1 / 3)
        for n in [1, 100]:
            names = operands("N(0,1)", n, "f4")
            yield Target(
                f"f32 N(0,1) {size(n)}", Work(f"{name}(x)", names), Work("np.negative(x)", names), 1.3
            )
        for dtype, title in [("f4", "f32"), ("f8", "f64")]:
            for n in [16 * KI, 256 * KI]:
                names = operands("N(0,1)", n, dtype)
                wide = {"x2": np.repeat(names["x"], 2)[::2], "y2": np.empty(2 * n, dtype)[::2]}
                for code in [f"{name}(x2, out=y)", f"{name}(x2, out=y2)"]:
                    yield Target(f"{title} N(0,1) {size(n)}", Work(code, names | wide), Work(out, names), 2)
        for code in [out, f"{name}_grad(x, out=y)"]:
            for dtype, title in [("f4", "f32"), ("f8", "f64")]:
                for n in [KI, 16 * KI, MI]:
                    few = operands("tail", n, dtype)
                    yield Target(
                        f"{title} tail / N(0,1) {size(n)}",
                        Work(code, few),
                        Work(code, operands("N(0,1)", n, dtype)),
                        6,
                    )


def two_threads() -> Iterator[Target]:
    for name in VALUES:
        for dtype, title in [("f4", "f32"), ("f8", "f64")]:
            for source in ["N(0,1)", "BERT"]:
                names = operands(source, 16 * MI, dtype)
                out = f"{name}(x, out=y)"
                yield Target(
                    f"{title} {source} 16 Mi", Work(out, names, threads=2), Work(out, names), 1 / 1.4
                )


def label(work: Work) -> str:
    threads = f", {work.threads} threads" if work.threads > 1 else ""
    other = f", {work.isa}" if work.isa != ISAS[0] else ""
    return work.code.replace("torch.nn.functional", "F") + other + threads


def report(target: Target, budget: float) -> bool:
    times = measure([target.ours, target.peer], budget)
    ours, peer = times.min(axis=0)
    median = np.median(times[:, 0] / times[:, 1])
    met = bool(ours <= target.bound * peer)
    print(
        f"{target.what:24} {label(target.ours):30} {ours * 1e6:11.3f} us  {label(target.peer):30} "
        f"{peer * 1e6:11.3f} us  ratio {ours / peer:6.3f} (median {median:6.3f})  "
        f"wanted {target.bound:5.3f}  {'met' if met else 'NOT MET'}",
        flush=True,
    )
    return met


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.5, help="for each line (default: %(default)s)")
    parser.add_argument("--only", default="", metavar="TEXT", help="the lines whose statements hold TEXT")
    options = parser.parse_args()
    print(f"{machine()}; {ISAS[0]}; one thread on one CPU but where it says otherwise")
    met = []
    for count, targets in [(1, one_thread()), (2, two_threads())]:
        with pinned(count):
            for target in targets:
                if options.only in f"{target.what} {label(target.ours)} {label(target.peer)}":
                    met.append(report(target, options.seconds))
    if not optional("torch"):
        print("(With PyTorch installed, its float64 GELU is compared, too.)")
    print(f"{sum(met)} of {len(met)} met")


if __name__ == "__main__":
    main()

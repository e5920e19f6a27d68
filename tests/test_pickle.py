# SPDX-License-Identifier: BSD-3-Clause
"""A ufunc that has been pickled and unpickled is the same object, in this process and in others."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable
from operator import attrgetter

import cloudpickle  # type: ignore[import-untyped]
import gelu
import loky
import numpy as np
import pytest
from gelu import _ufuncs

PATHS = [row.path for row in (*_ufuncs.functions.values(), *gelu.cr.functions.values())]
UFUNCS = [attrgetter(path)(gelu) for path in PATHS]

every_ufunc = pytest.mark.parametrize("ufunc", UFUNCS, ids=PATHS)

ONE = np.float32(1)


def are_ours(ufuncs: list[np.ufunc]) -> list[bool]:
    """Run in another process: is each the attribute of the package there?"""
    return [ufunc is attrgetter(path)(gelu) for ufunc, path in zip(ufuncs, PATHS, strict=True)]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@every_ufunc
def test_pickle(ufunc: np.ufunc, protocol: int) -> None:
    data = pickle.dumps(ufunc, protocol)
    assert b"gelu" in data
    if hasattr(ufunc, "__module__"):  # not before NumPy 2.2
        assert b"_ufuncs" not in data  # the public name: the private module may change
    assert pickle.loads(data) is ufunc


@every_ufunc
def test_cloudpickle(ufunc: np.ufunc) -> None:
    assert cloudpickle.loads(cloudpickle.dumps(ufunc)) is ufunc
    loaded = cloudpickle.loads(cloudpickle.dumps(lambda *x: ufunc(*x)))
    ones = [ONE] * ufunc.nin
    assert loaded(*ones) == ufunc(*ones)


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
        ones = executor.submit(lambda: [ufunc(*[ONE] * ufunc.nin) for ufunc in UFUNCS]).result(60)
        assert ones == [ufunc(*[ONE] * ufunc.nin) for ufunc in UFUNCS]
    finally:
        executor.shutdown(wait=True)


def test_imported_into_main(script: Callable[..., str]) -> None:
    """Not under the name of a module that happens to have imported it."""
    out = script(
        "import pickle\n"
        "from gelu import *\n"
        "import gelu\n"
        "ufuncs = [getattr(gelu, name) for name in gelu._ufuncs.functions]\n"
        "ufuncs += [getattr(gelu.cr, name) for name in gelu._ufuncs.functions]\n"
        "data = pickle.dumps(ufuncs)\n"
        "assert all(a is b for a, b in zip(pickle.loads(data), ufuncs, strict=True))\n"
        "print(len(ufuncs), b'__main__' in data)\n"
    )
    assert out == f"{len(UFUNCS)} False\n"

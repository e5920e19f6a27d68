# SPDX-License-Identifier: BSD-3-Clause
"""The ufuncs on Dask arrays: in threads of this process, and in two worker processes."""

from __future__ import annotations

import logging
import os
import pickle
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._ufuncs import functions
from loops import LOOPS, Loop, mixed_inputs
from pages import run_page
from support import DTYPES, LARGE, Array, assert_same_bits

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")

Script = Callable[..., str]

every_loop = pytest.mark.parametrize("loop", LOOPS, ids=str)

SHAPE = (60, 70)

CHUNKS = [((25, 35), (30, 40)), ((60,), (1, 69)), ((20, 20, 20), (70,))]
"""Of the inputs of one call."""

EXAMPLE = Path(__file__).parents[1] / "examples" / "zarr_to_zarr.py"


def inputs_of(loop: Loop) -> list[Array]:
    rng = np.random.default_rng(3)
    return [mixed_inputs(rng, loop.dtype, SHAPE[0] * SHAPE[1]).reshape(SHAPE) for _ in range(loop.ufunc.nin)]


def in_chunks(arrays: list[Array]) -> list[Any]:
    return [da.from_array(x, chunks=chunks) for x, chunks in zip(arrays, CHUNKS, strict=False)]


def compute(x: Any) -> Any:
    """In the two threads of Dask's own scheduler, also where a cluster is there."""
    return x.compute(scheduler="threads", num_workers=2)


# -- Bits, dtypes, chunks -----------------------------------------------------------------------------------


@every_loop
def test_same_bits(loop: Loop) -> None:
    """Where the inputs have other chunks than each other, too."""
    arrays = inputs_of(loop)
    y = loop.ufunc(*in_chunks(arrays))
    assert isinstance(y, da.Array)
    assert y.dtype == loop.dtype
    assert type(y._meta) is np.ndarray
    assert_same_bits(compute(y), loop.ufunc(*arrays))


@pytest.mark.parametrize(
    "others", [DTYPES, [2.0, 2, np.float32(2), np.float64(2)]], ids=["arrays", "numbers"]
)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_mixed_dtypes(dtype: np.dtype[Any], others: list[Any]) -> None:
    """What Dask infers before it computes is what NumPy says, and what comes out."""
    x = np.linspace(-3, 3, 12).astype(dtype)
    for other in others:
        up: Any = np.linspace(1, 2, 12).astype(other) if isinstance(other, np.dtype) else other
        lazy = da.from_array(up, chunks=5) if isinstance(other, np.dtype) else up
        expected = gelu.silu_mul(x, up)
        for y in (
            gelu.silu_mul(da.from_array(x, chunks=4), lazy),
            gelu.silu_mul(da.from_array(x, chunks=12), up),
        ):
            assert y.dtype == expected.dtype
            assert_same_bits(compute(y), expected)


@pytest.mark.parametrize("dtype", ["int8", "int64", "bool"])
def test_integers(dtype: str) -> None:
    x = np.arange(-6, 6).astype(dtype)
    y = gelu.gelu(da.from_array(x, chunks=5))
    assert y.dtype == np.float64
    assert_same_bits(compute(y), gelu.gelu(x))


def test_beside_numpy_arrays() -> None:
    x, dy = np.random.default_rng(0).standard_normal((2, *SHAPE), dtype=np.float32)
    row, column = x[0], x[:, :1]
    lazy = da.from_array(x, chunks=CHUNKS[0])
    for y, expected in [
        (gelu.gelu_bias(lazy, row), gelu.gelu_bias(x, row)),
        (gelu.silu_mul(column, lazy), gelu.silu_mul(column, x)),
        (gelu.gelu_bias_backward(row, lazy, dy), gelu.gelu_bias_backward(row, x, dy)),
        (gelu.gelu_backward_add(x, dy, lazy[0]), gelu.gelu_backward_add(x, dy, x[0])),
    ]:
        assert isinstance(y, da.Array)
        assert_same_bits(compute(y), expected)


def test_views() -> None:
    """Chunks are strided views then."""
    x = np.random.default_rng(0).standard_normal((64, 96), dtype=np.float32)
    lazy = da.from_array(x, chunks=(40, 48))
    for y, expected in [
        (gelu.silu_mul(lazy[:, :48], lazy[:, 48:]), gelu.silu_mul(x[:, :48], x[:, 48:])),
        (gelu.silu_mul(lazy[:, ::2], lazy[:, 1::2]), gelu.silu_mul(x[:, ::2], x[:, 1::2])),
        (gelu.gelu(lazy.T), gelu.gelu(x.T)),
        (gelu.gelu(lazy[::-1, ::-3]), gelu.gelu(x[::-1, ::-3])),
        (gelu.gelu(lazy.reshape(-1)), gelu.gelu(x.reshape(-1))),
    ]:
        assert_same_bits(compute(y), expected)


def test_shapes() -> None:
    for shape in [(), (1,), (0,), (0, 3), (3, 0, 2), (2, 3, 4, 5)]:
        x = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
        assert_same_bits(compute(gelu.gelu(da.from_array(x, chunks=2))), gelu.gelu(x))


def test_unknown_chunks() -> None:
    x = np.linspace(-3, 3, 30, dtype=np.float32)
    lazy = da.from_array(x, chunks=7)
    y = gelu.gelu(lazy[lazy > 1])
    assert np.isnan(y.shape[0])
    assert_same_bits(compute(y), gelu.gelu(x[x > 1]))


def test_shapes_that_do_not_fit() -> None:
    with pytest.raises(ValueError, match="broadcast"):
        gelu.silu_mul(da.ones((3, 4), chunks=2), da.ones((3, 5), chunks=2))


@pytest.mark.parametrize("dtype", ["complex64", "object", "datetime64[s]"])
def test_other_dtypes(dtype: str) -> None:
    """When the call is made, not when it is computed."""
    with pytest.raises(TypeError, match="gelu"):
        gelu.gelu(da.from_array(np.zeros(4, dtype), chunks=2))


# -- Keywords -----------------------------------------------------------------------------------------------


@pytest.fixture
def arrays() -> tuple[Array, Any]:
    x = np.random.default_rng(0).standard_normal(SHAPE, dtype=np.float32)
    return x, da.from_array(x, chunks=CHUNKS[0])


def test_out(arrays: tuple[Array, Any]) -> None:
    x, lazy = arrays
    out = da.zeros(SHAPE, dtype=np.float32, chunks=10)
    assert gelu.gelu(lazy, out=out) is out
    assert_same_bits(compute(out), gelu.gelu(x))
    gelu.silu(lazy, out=lazy)
    assert_same_bits(compute(lazy), gelu.silu(x))
    with pytest.raises(NotImplementedError, match="out"):
        gelu.gelu(da.from_array(x), out=np.empty_like(x))
    with pytest.raises(ValueError, match="broadcast"):
        gelu.gelu(lazy, out=da.zeros((3, 3)))


def test_where(arrays: tuple[Array, Any]) -> None:
    x, lazy = arrays
    expected = gelu.gelu(x, where=x > 0, out=np.full_like(x, 7))
    for where in (lazy > 0, x > 0):
        y = gelu.gelu(lazy, where=where, out=da.full(SHAPE, 7, dtype=np.float32, chunks=20))
        assert_same_bits(compute(y), expected)


def test_dtype_converts_the_result(arrays: tuple[Array, Any]) -> None:
    """docs/dask.md says so: Dask does it with every ufunc. NumPy converts the inputs."""
    x, lazy = arrays
    assert_same_bits(compute(gelu.gelu(lazy, dtype=np.float64)), gelu.gelu(x).astype(np.float64))
    assert_same_bits(compute(gelu.gelu(lazy.astype(np.float64))), gelu.gelu(x, dtype=np.float64))
    y = lazy.map_blocks(gelu.gelu, dtype=np.float64)  # this dtype is only what Dask expects
    assert compute(y).dtype == np.float32


@pytest.mark.parametrize("keyword", [{"order": "F"}, {"casting": "safe"}, {"signature": "f->f"}])
def test_keywords_that_dask_does_not_take(arrays: tuple[Array, Any], keyword: dict[str, Any]) -> None:
    x, lazy = arrays
    with pytest.raises(
        TypeError, match=re.escape(f"gelu does not take the following keyword arguments {[*keyword]}")
    ):
        gelu.gelu(lazy, **keyword)
    assert_same_bits(compute(lazy.map_blocks(gelu.gelu, **keyword)), gelu.gelu(x, **keyword))


def test_methods_that_dask_does_not_have(arrays: tuple[Array, Any]) -> None:
    for method in (gelu.silu_mul.reduce, gelu.silu_mul.accumulate):
        with pytest.raises(TypeError, match="silu_mul"):
            method(arrays[1])


# -- Other ways ---------------------------------------------------------------------------------------------


@every_loop
def test_map_blocks(loop: Loop) -> None:
    """Without a dtype: Dask calls the function on empty arrays to find it."""
    arrays = inputs_of(loop)
    lazy = [da.from_array(x, chunks=CHUNKS[0]) for x in arrays]
    for y in (
        da.map_blocks(loop.ufunc, *lazy),
        da.blockwise(loop.ufunc, "ij", *[part for x in lazy for part in (x, "ij")]),
        da.apply_gufunc(loop.ufunc, ",".join(["()"] * loop.ufunc.nin) + "->()", *lazy),
    ):
        assert y.dtype == loop.dtype
        assert_same_bits(compute(y), loop.ufunc(*arrays))


NAMES = """
import dask.array as da, gelu
x = da.ones(8, chunks=4, dtype="f4")
print([getattr(gelu, name)(*[x] * getattr(gelu, name).nin).name for name in gelu._ufuncs.functions])
"""


def test_names_are_the_same_in_every_process(script: Script) -> None:
    """By its name, Dask knows a result that it has already."""
    first, second = (script(NAMES) for _ in range(2))
    assert first == second
    names = re.findall(r"'(\w+)-\w+'", first)
    assert names == list(functions)


def test_graph_is_small() -> None:
    """A ufunc in it is a name, and a chunk of 4 MiB is not in it."""
    y = gelu.gelu_bias(da.ones(1 << 20, chunks=1 << 20), 1.0)
    assert len(pickle.dumps(dict(y.dask))) < 10_000


def test_stochastic() -> None:
    x = da.ones(10, chunks=5)
    with pytest.raises(TypeError, match=r"^x must not be a Dask array, .* map_blocks"):
        gelu.stochastic(x, np.random.default_rng(0))


def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("zarr", minversion="3")
    pytest.importorskip("ml_dtypes")
    monkeypatch.chdir(tmp_path)
    run_page("dask.md")


# -- Threads of this process --------------------------------------------------------------------------------

THREADS = f"""
import os
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import dask, dask.array as da, numpy as np, gelu

def tasks():
    return len(os.listdir("/proc/self/task"))

x = np.linspace(-9, 9, {8 * LARGE}, dtype=np.float32)
y = gelu.gelu(da.from_array(x, chunks={LARGE}))
seen = y.map_blocks(lambda block: np.full(block.shape, gelu.get_num_threads()), dtype=int)
before = tasks()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_threaded_scheduler(script: Script, two_threads: None) -> None:
    """Nobody sets OMP_NUM_THREADS there, so set_num_threads() is the way; it is for all threads."""
    out = script(
        f"{THREADS}\n"
        "with dask.config.set(scheduler='threads', num_workers=3), gelu.set_num_threads(1):\n"
        "    same = np.array_equal(y.compute(), gelu.gelu(x))\n"
        "    print(tasks() - before, np.unique(seen.compute()), same)\n"
        "with dask.config.set(scheduler='threads', num_workers=3), gelu.set_num_threads(2):\n"
        "    print(np.unique(seen.compute()))\n"
    )
    assert out.split("\n")[:2] == ["3 [1] True", "[2]"]


# -- Two worker processes -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    """Two processes of two threads, which have not imported the package."""
    distributed = pytest.importorskip("distributed")
    before = dict(os.environ)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("GELU_NUM_THREADS", "OMP_NUM_THREADS"):  # where they are set, Dask leaves them so
            patch.delenv(name, raising=False)
        try:
            with (
                distributed.LocalCluster(
                    n_workers=2,
                    threads_per_worker=2,
                    host="127.0.0.1",
                    dashboard_address="127.0.0.1:0",
                    silence_logs=logging.CRITICAL,  # of the worker that is killed
                ) as cluster,
                distributed.Client(cluster, timeout="60s", set_as_default=False) as client,
            ):
                client.wait_for_workers(2, timeout=60)
                # Names of builtins: a function of this module would import the package.
                imported = client.run(eval, "'gelu' in __import__('sys').modules")
                assert list(imported.values()) == [False, False]
                yield client
        finally:
            for name in os.environ.keys() - before.keys():  # Dask sets some for its workers, and leaves them
                del os.environ[name]


@pytest.mark.filterwarnings("ignore:Sending large graph:UserWarning")  # the arrays are in it
def test_processes_give_the_same_bits(client: Any) -> None:
    calls = [(loop, inputs_of(loop)) for loop in LOOPS]
    futures = client.compute([loop.ufunc(*in_chunks(arrays)) for loop, arrays in calls])
    got = [future.result(timeout=60) for future in futures]
    for (loop, arrays), y in zip(calls, got, strict=True):
        assert_same_bits(y, loop.ufunc(*arrays))


def count_threads() -> tuple[int, int, str | None]:
    """In a worker: the threads that a long call starts, and why."""
    x = np.linspace(-9, 9, LARGE, dtype=np.float32)
    before = len(os.listdir("/proc/self/task"))
    for _ in range(20):
        gelu.gelu(x, out=x)
    started = len(os.listdir("/proc/self/task")) - before
    return started, gelu.get_num_threads(), os.environ.get("OMP_NUM_THREADS")


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_worker_computes_on_one_thread(client: Any) -> None:
    """For each of its own threads: Dask sets the variable before a worker process starts."""
    assert list(client.run(count_threads).values()) == [(0, 1, "1")] * 2


def end_once(block: Array, mark: str) -> Array:
    """Kill the process that computes this, the first time."""
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return block
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.filterwarnings("ignore:Sending large graph:UserWarning")
def test_killed_worker(client: Any, tmp_path: Path) -> None:
    x = np.random.default_rng(0).standard_normal((512, 512), dtype=np.float32)
    mark = tmp_path / "killed"
    half = da.from_array(x, chunks=64)
    half = gelu.gelu(half).map_blocks(
        end_once, str(mark), dtype=np.float32, meta=np.empty((0, 0), np.float32)
    )
    got = client.compute(gelu.silu_mul(half, half)).result(timeout=120)
    assert mark.exists()
    y = gelu.gelu(x)
    assert_same_bits(got, gelu.silu_mul(y, y))
    client.wait_for_workers(2, timeout=120)  # it was replaced


def test_ufunc_as_a_task(client: Any) -> None:
    x = np.linspace(-3, 3, 100, dtype=np.float32)
    for name in functions:
        ufunc = getattr(gelu, name)
        assert client.submit(pickle.dumps, ufunc).result(timeout=60) == pickle.dumps(ufunc)
    parts = client.gather(client.map(gelu.gelu, [x, x[::2]]))
    assert_same_bits(parts[0], gelu.gelu(x))
    assert_same_bits(parts[1], gelu.gelu(x[::2]))


# -- The example --------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="kills a process, and reads its memory from /proc")
def test_zarr_to_zarr(tmp_path: Path) -> None:
    """A worker is killed on the way, and the bits are those of one process: the program fails otherwise."""
    pytest.importorskip("distributed")
    pytest.importorskip("zarr", minversion="3")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DASK_", "GELU_", "OMP_"))}
    done = subprocess.run(
        [sys.executable, EXAMPLE, "--kill-worker", "--folder", tmp_path],
        env=kept,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "100% Completed" in done.stdout
    assert re.search(r"^killed +one of the workers", done.stdout, re.MULTILINE)
    assert re.search(r"^other bits .* in 0 of \d+ blocks", done.stdout, re.MULTILINE)
    sizes = dict(re.findall(r"^(array|limit) +(\d+) MiB", done.stdout, re.MULTILINE))
    assert int(sizes["array"]) > int(sizes["limit"])
    assert list(tmp_path.iterdir()) == []  # nothing stays

# SPDX-License-Identifier: BSD-3-Clause
"""SwiGLU and GELU of a Zarr array that is larger than the memory of all workers together.

Two worker processes read the array chunk by chunk, compute, and write two new Zarr arrays. With --kill-worker
one of them is killed on the way, and Dask gives its work to others. At the end one process computes the same
chunk by chunk, and the bits are compared. docs/dask.md explains the parts.
"""

from __future__ import annotations

import argparse
import logging
import math
import os
import signal
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import dask.array as da
import gelu
import numpy as np
import psutil
import zarr
from distributed import Client, LocalCluster, progress
from numpy.typing import NDArray

MIB = 1 << 20
WORKERS = 2
ROWS, HALF = 2048, 1024
"""The shape of a chunk."""
CHUNK = ROWS * HALF * 4
"""Its bytes, as float32."""


def make_projection(folder: Path, mebibytes: int) -> zarr.Array[Any]:
    """Random numbers in the place of what a matrix product would give: in each row the gate, then up."""
    rows = math.ceil(mebibytes * MIB / (2 * CHUNK)) * ROWS
    projection = zarr.create_array(
        folder / "projection.zarr",
        shape=(rows, 2 * HALF),
        chunks=(ROWS, HALF),
        dtype="float32",
        compressors=None,
    )
    rng = np.random.default_rng(0)
    for start in range(0, rows, ROWS):
        projection[start : start + ROWS] = rng.standard_normal((ROWS, 2 * HALF), dtype=np.float32)
    return projection


def make_empty(folder: Path, name: str, like: da.Array) -> zarr.Array[Any]:
    """A Zarr array whose chunks are those of the Dask array. So each task writes one whole chunk that no
    other writes, and needs no lock. A task that runs again after a worker was lost writes the same bytes."""
    return zarr.create_array(
        folder / f"{name}.zarr", shape=like.shape, chunks=like.chunksize, dtype=like.dtype, compressors=None
    )


def kill_later(pid: int, written: zarr.Array[Any]) -> threading.Thread:
    """Kill the process when a quarter of the chunks are written."""

    def run() -> None:
        while written.nchunks_initialized < written.nchunks // 4:
            time.sleep(0.01)
        os.kill(pid, signal.SIGKILL)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def show(what: str, found: str) -> None:
    print(f"{what:12}{found}", flush=True)


def memory() -> int:
    """The resident size of this process, in bytes."""
    return int(psutil.Process().memory_info().rss)


def peak_memory() -> int | None:
    """The largest that it was so far, where the system tells it."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return None
    return int(status.partition("VmHWM:")[2].split()[0]) << 10


def same_bits(a: NDArray[np.float32], b: NDArray[np.float32]) -> bool:
    return np.array_equal(a.view(np.uint32), b.view(np.uint32))


def count_wrong(projection: zarr.Array[Any], swiglu: zarr.Array[Any], activated: zarr.Array[Any]) -> int:
    """In how many blocks of rows the bits are not those that this process computes."""
    wrong = 0
    for start in range(0, projection.shape[0], ROWS):
        rows = slice(start, start + ROWS)
        gate, up = projection[rows, :HALF], projection[rows, HALF:]
        same = same_bits(swiglu[rows], gelu.silu_mul(gate, up))
        wrong += not (same and same_bits(activated[rows], gelu.gelu(gate)))
    return wrong


def run(folder: Path, limit: int | None, kill_worker: bool) -> None:
    imported = memory() / MIB  # a worker imports the same
    if limit is None:
        limit = math.ceil(imported + 16 * CHUNK / MIB)
    elif imported + 6 * CHUNK / MIB > 0.8 * limit:  # from 80 % on a worker waits until it has memory again
        raise SystemExit(f"--limit must leave room: what a worker imports takes {imported:.0f} MiB")
    print("making the array ...", flush=True)
    projection = make_projection(folder, WORKERS * limit + 64)
    show("array", f"{projection.nbytes / MIB:.0f} MiB in {projection.nchunks} chunks")
    show("limit", f"{WORKERS * limit} MiB for {WORKERS} workers, {limit} MiB each")
    assert projection.nbytes > WORKERS * limit * MIB

    cluster = LocalCluster(
        n_workers=WORKERS,
        threads_per_worker=1,
        memory_limit=f"{limit} MiB",
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        local_directory=str(folder),
        # It warns of a worker that is killed. What fails in a task comes as an exception all the same.
        silence_logs=logging.CRITICAL,
    )
    with cluster, Client(cluster) as client:
        x = da.from_zarr(projection)
        gate, up = x[:, :HALF], x[:, HALF:]
        swiglu, activated = gelu.silu_mul(gate, up), gelu.gelu(gate)
        targets = [make_empty(folder, "swiglu", swiglu), make_empty(folder, "gelu", activated)]
        pids = client.run(os.getpid)

        began = time.perf_counter()
        stored = client.compute(da.store([swiglu, activated], targets, lock=False, compute=False))
        killer = kill_later(min(pids.values()), targets[0]) if kill_worker else None
        progress(stored)
        client.gather(stored)
        seconds = time.perf_counter() - began

        show("written", f"{sum(target.nbytes for target in targets) / MIB:.0f} MiB in {seconds:.1f} s")
        if killer is not None:
            killer.join()
            show("killed", "one of the workers on the way")
        peaks = [peak for peak in client.run(peak_memory, on_error="ignore").values() if peak is not None]
        if peaks:
            show("peak", f"{max(peaks) / MIB:.0f} MiB in a worker, of which imports are {imported:.0f} MiB")

    wrong = count_wrong(projection, *targets)
    show("other bits", f"in {wrong} of {projection.shape[0] // ROWS} blocks, compared with one process")
    if wrong:
        raise SystemExit(1)


def main() -> None:
    parser = argparse.ArgumentParser(description="SwiGLU and GELU, Zarr to Zarr, in two processes.")
    parser.add_argument("--limit", type=int, help="memory of a worker in MiB (default: room for 16 chunks)")
    parser.add_argument("--kill-worker", action="store_true", help="kill one worker on the way")
    parser.add_argument("--folder", type=Path, help="where the arrays go (default: a temporary folder)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        run(Path(folder), options.limit, options.kill_worker)


# Workers are new processes, and each of them imports this file.
if __name__ == "__main__":
    main()

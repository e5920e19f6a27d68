# SPDX-License-Identifier: BSD-3-Clause
"""Arrays that are more than ndarrays: of xarray, pandas, sparse and astropy, masked arrays, memory maps,
matrices, and any class with __array_ufunc__. Their type and what they carry is kept, and the bits are those
of NumPy's arrays.

docs/wrapped-arrays.md says what is asserted here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._ufuncs import functions
from loops import LOOPS, Loop, mixed_inputs
from pages import run_page
from support import LARGE, Array, assert_same_bits

every_loop = pytest.mark.parametrize("loop", LOOPS, ids=str)
native_loops = pytest.mark.parametrize("loop", [loop for loop in LOOPS if loop.dtype.isbuiltin == 1], ids=str)


def inputs_of(loop: Loop, shape: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(4)
    return [mixed_inputs(rng, loop.dtype, int(np.prod(shape))).reshape(shape) for _ in range(loop.ufunc.nin)]


@pytest.fixture
def x() -> Array:
    return np.linspace(-3, 3, 12, dtype=np.float32).reshape(3, 4)


# -- Subclasses of ndarray ----------------------------------------------------------------------------------


@every_loop
def test_masked(loop: Loop) -> None:
    """An element is masked where any input is."""
    arrays = inputs_of(loop, (20, 30))
    masks = np.random.default_rng(5).random((3, 20, 30)) < 0.3
    masked = [np.ma.array(x, mask=mask) for x, mask in zip(arrays, masks, strict=False)]
    for some in ([*masked[:-1], arrays[-1]], masked):
        y = loop.ufunc(*some)
        expected = np.logical_or.reduce([np.ma.getmaskarray(x) for x in some])
        if not any(isinstance(x, np.ma.MaskedArray) for x in some):
            assert type(y) is np.ndarray
            continue
        assert type(y) is np.ma.MaskedArray
        np.testing.assert_array_equal(y.mask, expected)
        assert_same_bits(y.data, loop.ufunc(*arrays))


def test_masked_rows(x: Array) -> None:
    """Masks are broadcast, and the result has the fill value of the first input."""
    row = np.ma.array(x[0], mask=[False, True, False, False], fill_value=9)
    y: Any = gelu.gelu_bias(row, x)
    np.testing.assert_array_equal(y.mask, [[False, True, False, False]] * 3)
    assert y.fill_value == 9
    assert gelu.gelu(np.ma.masked) is np.ma.masked


def test_masked_out(x: Array) -> None:
    masked = np.ma.array(x, mask=x < 0)
    out = np.ma.zeros(x.shape, np.float32)
    assert gelu.gelu(masked, out=out) is out
    np.testing.assert_array_equal(out.mask, x < 0)
    plain = np.zeros_like(x)
    assert gelu.gelu(masked, out=plain) is plain  # the mask is lost, as NumPy's own functions lose it
    assert_same_bits(plain, gelu.gelu(x))


@every_loop
def test_memmap(loop: Loop, tmp_path: Path) -> None:
    """A new result is a plain array in memory; out= may be a file."""
    arrays = inputs_of(loop, (300,))
    maps = []
    for i, x in enumerate(arrays):
        maps.append(np.memmap(tmp_path / str(i), loop.dtype, "w+", shape=x.shape))
        maps[-1][:] = x
    out = np.memmap(tmp_path / "out", loop.dtype, "w+", shape=(300,))
    expected = loop.ufunc(*arrays)
    y = loop.ufunc(*maps)
    assert type(y) is np.ndarray
    assert_same_bits(y, expected)
    assert loop.ufunc(*maps, out=out) is out
    out.flush()
    assert_same_bits(np.fromfile(tmp_path / "out", loop.dtype), expected)
    loop.ufunc(*maps, out=maps[0])
    maps[0].flush()
    assert_same_bits(np.fromfile(tmp_path / "0", loop.dtype), expected)


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
@every_loop
def test_matrix(loop: Loop) -> None:
    arrays = inputs_of(loop, (5, 7))
    matrices = [np.asmatrix(x) for x in arrays]
    expected = loop.ufunc(*arrays)
    for some in (matrices, [*arrays[:-1], matrices[-1]]):
        y = loop.ufunc(*some)
        assert type(y) is np.matrix
        assert_same_bits(y.A, expected)
        assert type(loop.ufunc(*some, subok=False)) is np.ndarray


def test_long_subclasses_use_all_threads_alike() -> None:
    x = np.random.default_rng(0).standard_normal((2, LARGE), dtype=np.float32)
    expected = gelu.silu_mul(*x)
    masked = np.ma.array(x, mask=False)
    for threads in (1, 2):
        with gelu.set_num_threads(threads):
            assert_same_bits(gelu.silu_mul(masked[0], masked[1]).data, expected)


# -- A class of somebody ------------------------------------------------------------------------------------


class Device:
    """Stands for an array in another memory: no __array__, and its operations are its own."""

    def __init__(self, data: Array) -> None:
        self.data = data
        self.calls: list[tuple[str, str, list[str]]] = []

    def __array__(self, dtype: Any = None, copy: Any = None) -> Array:
        raise TypeError("implicit conversion to a NumPy array is not allowed")

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **keywords: Any) -> Any:
        self.calls.append((ufunc.__name__, method, sorted(keywords)))
        if method != "__call__" or not all(isinstance(x, Device | float) for x in inputs):
            return NotImplemented
        out = keywords.pop("out", (None,))[0]
        y = ufunc(*[x.data if isinstance(x, Device) else x for x in inputs], **keywords)
        if out is None:
            return Device(y)
        out.data = y
        return out


@every_loop
def test_array_ufunc(loop: Loop) -> None:
    arrays = inputs_of(loop, (40,))
    devices = [Device(x) for x in arrays]
    y = loop.ufunc(*devices)
    assert type(y) is Device
    assert_same_bits(y.data, loop.ufunc(*arrays))
    out = Device(np.empty(0))
    assert loop.ufunc(*devices, out=out) is out
    assert loop.ufunc(*devices, out) is out
    assert_same_bits(out.data, y.data)
    with np.errstate(all="ignore"):  # of casts
        wide = loop.ufunc(*devices, dtype=np.float64).data
        assert_same_bits(wide, loop.ufunc(*arrays, dtype=np.float64))
    name = loop.function.name
    assert devices[0].calls == [(name, "__call__", keys) for keys in ([], ["out"], ["out"], ["dtype"])]


@pytest.mark.parametrize("name", functions)
def test_array_ufunc_that_refuses(name: str) -> None:
    """In any place among plain arrays: never converted silently."""
    ufunc = getattr(gelu, name)
    x = np.zeros(3)
    for place in range(ufunc.nin if ufunc.nin > 1 else 0):
        with pytest.raises(TypeError, match=rf"NotImplemented .*'{name}'"):
            ufunc(*[Device(x) if i == place else x for i in range(ufunc.nin)])
    if ufunc.nin < 3:  # NumPy has no more
        with pytest.raises(TypeError, match="NotImplemented"):
            ufunc.at(Device(x), [0], *[x[:1]] * (ufunc.nin - 1))


def test_array_ufunc_none() -> None:
    class Never:
        __array_ufunc__ = None

    for arguments in ([Never()], [np.zeros(3), Never()]):
        ufunc = gelu.gelu if len(arguments) == 1 else gelu.silu_mul
        with pytest.raises(TypeError, match="'Never' does not support ufuncs"):
            ufunc(*arguments)


# -- xarray -------------------------------------------------------------------------------------------------


def data_array(x: Array) -> Any:
    xarray = pytest.importorskip("xarray")
    coordinates = {"row": np.arange(len(x)), "column": [f"c{i}" for i in range(x.shape[1])]}
    return xarray.DataArray(x, coordinates, ("row", "column"), name="layer", attrs={"units": "1"})


@every_loop
def test_data_array(loop: Loop) -> None:
    arrays = inputs_of(loop, (6, 8))
    labelled = [data_array(x) for x in arrays]
    y = loop.ufunc(*labelled)
    assert type(y) is type(labelled[0])
    assert y.name == "layer"
    assert y.dims == ("row", "column")
    assert y.coords.identical(labelled[0].coords)
    assert_same_bits(y.values, loop.ufunc(*arrays))
    mixed = loop.ufunc(*arrays[:-1], labelled[-1])
    assert_same_bits(mixed.values, y.values)
    assert mixed.coords.identical(y.coords)


def test_xarray_broadcasts_by_name(x: Array) -> None:
    labelled = data_array(x)
    by_row, by_column = labelled.isel(column=0, drop=True), labelled.isel(row=0, drop=True)
    assert_same_bits(gelu.gelu_bias(labelled, by_row).values, gelu.gelu_bias(x, x[:, :1]))
    assert_same_bits(gelu.gelu_bias(labelled, by_column).values, gelu.gelu_bias(x, x[0]))
    assert_same_bits(gelu.silu_mul(labelled, labelled.T).values, gelu.silu_mul(x, x))


def test_xarray_aligns(x: Array) -> None:
    """On the labels that both have, which is xarray's default."""
    labelled = data_array(x)
    y = gelu.silu_mul(labelled, labelled.assign_coords(row=[1, 2, 3]))
    assert list(y.row) == [1, 2]
    assert_same_bits(y.values, gelu.silu_mul(x[1:], x[:-1]))


def test_dataset(x: Array) -> None:
    xarray = pytest.importorskip("xarray")
    data = xarray.Dataset({"wide": data_array(x), "count": ("row", [1, 2, 3])})
    y = gelu.gelu(data)
    assert type(y) is xarray.Dataset
    assert_same_bits(y.wide.values, gelu.gelu(x))
    assert_same_bits(y["count"].values, gelu.gelu(np.array([1, 2, 3])))
    assert y.coords.identical(data.coords)
    with pytest.raises(TypeError, match="'gelu' not supported for the input types"):
        gelu.gelu(data.assign(words=("row", ["a", "b", "c"])))


@every_loop
def test_xarray_with_dask_inside(loop: Loop) -> None:
    pytest.importorskip("dask.array")
    arrays = inputs_of(loop, (6, 8))
    labelled = [data_array(x).chunk({"row": 4 - i, "column": 3 + i}) for i, x in enumerate(arrays)]
    y = loop.ufunc(*labelled)
    assert y.chunks is not None
    assert y.dtype == loop.dtype
    assert_same_bits(y.compute(scheduler="threads").values, loop.ufunc(*arrays))


def test_xarray_keywords(x: Array) -> None:
    labelled = data_array(x)
    assert_same_bits(gelu.gelu(labelled, dtype=np.float64).values, gelu.gelu(x, dtype=np.float64))
    with pytest.raises(NotImplementedError, match="out"):
        gelu.gelu(labelled, out=labelled)
    y = labelled.copy()
    gelu.gelu(labelled.values, out=y.values)
    assert_same_bits(y.values, gelu.gelu(x))


def test_stochastic_of_xarray(x: Array) -> None:
    labelled = data_array(x)
    y = gelu.stochastic(labelled, np.random.default_rng(0))
    assert_same_bits(y, gelu.stochastic(x, np.random.default_rng(0)))
    if pytest.importorskip("dask"):
        with pytest.raises(TypeError, match="Dask"):
            gelu.stochastic(labelled.chunk(), np.random.default_rng(0))


# -- pandas -------------------------------------------------------------------------------------------------


@native_loops
def test_series_and_frame(loop: Loop) -> None:
    pandas = pytest.importorskip("pandas")
    arrays = inputs_of(loop, (6, 3))
    frames = [pandas.DataFrame(x, index=list("uvwxyz"), columns=["a", "b", "c"]) for x in arrays]
    expected = loop.ufunc(*arrays)
    y = loop.ufunc(*frames)
    assert type(y) is pandas.DataFrame
    assert y.index.equals(frames[0].index)
    assert y.columns.equals(frames[0].columns)
    assert_same_bits(y.to_numpy(), expected)
    for some in ([frame["b"] for frame in frames], [*[x[:, 1] for x in arrays[:-1]], frames[-1]["b"]]):
        series = loop.ufunc(*some)
        assert type(series) is pandas.Series
        assert series.name == "b"
        assert series.index.equals(frames[0].index)
        assert_same_bits(series.to_numpy(), expected[:, 1])


def test_pandas_bfloat16() -> None:
    pandas = pytest.importorskip("pandas")
    ml_dtypes = pytest.importorskip("ml_dtypes")
    x = np.linspace(-3, 3, 9).astype(ml_dtypes.bfloat16)
    assert_same_bits(gelu.gelu(pandas.Series(x)).to_numpy(), gelu.gelu(x))


def test_pandas_aligns() -> None:
    """Where a label is missing in one of them, the result is NaN."""
    pandas = pytest.importorskip("pandas")
    x = pandas.Series([1, -2, 3], index=list("abc"), dtype="float32")
    up = pandas.Series([10, 20, 30], index=list("cdb"), dtype="float32")
    y = gelu.silu_mul(x, up)
    assert list(y.index) == list("abcd")
    assert y.dtype == np.float32
    nan = np.float32("nan")
    expected = gelu.silu_mul(np.array([1, -2, 3, nan], "f4"), np.array([nan, 30, 10, nan], "f4"))
    np.testing.assert_array_equal(y.to_numpy(), expected)
    three = gelu.gelu_bias_backward(x, up, x)
    assert list(three.index) == list("abcd")
    frame = gelu.silu_mul(x.to_frame("a"), up.to_frame("b"))
    assert frame.shape == (4, 2)
    assert frame.isna().to_numpy().all()


def test_frame_with_other_columns(x: Array) -> None:
    """Each column in its own dtype; a Series beside a frame is refused by pandas, a row of NumPy's is not."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"a": x[0], "b": x[1].astype(np.float64), "c": [1, 2, 3, 4]})
    y = gelu.gelu(frame)
    assert_same_bits(y["a"].to_numpy(), gelu.gelu(x[0]))
    assert_same_bits(y["b"].to_numpy(), gelu.gelu(x[1].astype(np.float64)))
    assert_same_bits(y["c"].to_numpy(), gelu.gelu(np.array([1, 2, 3, 4])))
    narrow = pandas.DataFrame(x)
    assert_same_bits(gelu.gelu_bias(narrow, x[0]).to_numpy(), gelu.gelu_bias(x, x[0]))
    with pytest.raises(NotImplementedError, match="DataFrame and Series"):
        gelu.gelu_bias(narrow, narrow.iloc[0])


NULLABLE = {"Float32": "float32", "Float64": "float64", "Int64": "float64", "boolean": "float64"}


@pytest.mark.parametrize("name", NULLABLE)
def test_nullable(name: str) -> None:
    pandas = pytest.importorskip("pandas")
    x = pandas.Series([1, None, 0, 1], dtype="boolean").astype(name)
    dtype = np.dtype(NULLABLE[name])
    for ufunc in (getattr(gelu, name) for name in functions):
        y = ufunc(*[x] * ufunc.nin)
        assert y.dtype == dtype.name.capitalize()
        assert list(y.isna()) == [False, True, False, False]
        expected = ufunc(*[np.array([1, 0, 1], dtype)] * ufunc.nin)
        assert_same_bits(y.dropna().to_numpy(dtype), expected)


def test_arrow() -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    x = pandas.Series([1, None, -2], dtype="float32[pyarrow]")
    y = gelu.gelu(x)
    assert y.dtype == x.dtype
    assert list(y.isna()) == [False, True, False]
    assert_same_bits(y.dropna().to_numpy(np.float32), gelu.gelu(np.array([1, -2], "f4")))


@pytest.mark.parametrize("values", [["a", "b"], [object(), None]], ids=["strings", "objects"])
def test_pandas_other_dtypes(values: list[Any]) -> None:
    pandas = pytest.importorskip("pandas")
    with pytest.raises(TypeError, match="gelu"):
        gelu.gelu(pandas.Series(values))


# -- sparse, astropy ----------------------------------------------------------------------------------------


def test_sparse() -> None:
    """The gate of 0 is 0.5, and so is the derivative there: such results have another fill value."""
    sparse = pytest.importorskip("sparse")
    x = np.zeros((20, 30), np.float32)
    x[::3, ::4] = np.random.default_rng(0).standard_normal(x[::3, ::4].shape)
    thin = sparse.COO.from_numpy(x)
    for name, function in functions.items():
        ufunc = getattr(gelu, name)
        y = ufunc(*[thin] * ufunc.nin)
        assert type(y) is sparse.COO
        assert y.nnz == thin.nnz
        assert y.fill_value == (0.5 if function.form in ("grad", "gate") else 0)
        assert_same_bits(y.todense(), ufunc(*[x] * ufunc.nin))


def test_quantity(x: Array) -> None:
    """astropy computes no function that it does not know, whatever the unit."""
    units = pytest.importorskip("astropy.units")
    for unit in (units.dimensionless_unscaled, units.m):
        with pytest.raises(TypeError, match="unknown ufunc gelu"):
            gelu.gelu(x * unit)
    ratio = (x * units.m) / units.m
    assert_same_bits(gelu.gelu(ratio.to_value("")), gelu.gelu(x))
    with pytest.raises(units.UnitConversionError):
        (x * units.m).to_value("")


# -- The page -----------------------------------------------------------------------------------------------


def test_page() -> None:
    pytest.importorskip("dask.array")
    pytest.importorskip("pandas")
    pytest.importorskip("xarray")
    run_page("wrapped-arrays.md")

# SPDX-License-Identifier: BSD-3-Clause
"""gelu.cr: results are the exact ones, rounded to nearest; what it computes, and what it refuses and why.

All 2^32 float32 are tested by gelu-exhaustive (tests/c/exhaustive.c). Special values, layouts, threads and so
on are in the files that are about them.
"""

from __future__ import annotations

import functools
import itertools
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import gelu
import numpy as np
import pytest
import reference
from gelu import _reference, _ufuncs
from loops import ROUNDED, Loop, bits, every_half, every_isa, mixed_inputs, use
from numpy.typing import NDArray
from pages import run_page
from points import around, between, borders
from support import DTYPES, Array, assert_same_bits

sys.path.append(str(Path(__file__).parents[1] / "src" / "coeffs"))
import hard_cases

FLOAT32 = np.dtype(np.float32)
HALVES = [dtype for dtype in DTYPES if dtype.itemsize == 2]
TINY = reference.FORMATS["float32"].smallest_subnormal
NORMAL = reference.FORMATS["float32"].smallest_normal

Script = Callable[..., str]

every_loop = pytest.mark.parametrize("loop", [loop for loop in ROUNDED if loop.function.inputs == 1], ids=str)
every_composed = pytest.mark.parametrize(
    "loop", [loop for loop in ROUNDED if loop.function.inputs > 1], ids=str
)
every_name = pytest.mark.parametrize("name", gelu.cr.functions)


# -- correct rounding ---------------------------------------------------------------------------------------


def by_ball_arithmetic(function: str, x: Iterable[Any]) -> Array:
    return np.array([reference.correctly_rounded(function, float(v), FLOAT32) for v in x], FLOAT32)


@functools.cache
def dense(loop: Loop) -> Array:
    """Arguments evenly spread over all bits, NaN and infinities included, and those about where something
    changes."""
    activation = loop.function.activation
    root, last = float(reference.root(activation)), reference.underflow(activation, FLOAT32)
    edges = [x for edge in borders(loop) for x in (edge, -edge)]
    powers = [0, NORMAL, -NORMAL, 2 * NORMAL, -2 * NORMAL, 1, 2, 4, -1, -2, -4]
    return np.concatenate(
        [
            np.arange(0, 1 << 32, 2039, dtype=np.uint64).astype(np.uint32).view(FLOAT32),
            between(-1.01 * last, -5, 1 << 16, FLOAT32),
            between(-5, -(2.0**-30), 1 << 16, FLOAT32),
            between(2.0**-30, 30, 1 << 16, FLOAT32),
            np.random.default_rng(1).standard_normal(1 << 16, np.float32),
            *(around(x, 1 << 12, FLOAT32) for x in [root, -last, *edges]),
            *(around(x, 1 << 10, FLOAT32) for x in powers),
        ]
    )


@functools.cache
def rounded(loop: Loop, margin: float = 2.0**-63) -> tuple[Array, Array]:
    """By the reference in C: the results, and where the exact ones are closer than this to the midpoint of
    two floats, relative to them, the other of the two."""
    return _reference.rounded(loop.function.name, dense(loop), margin)


@every_isa
@every_loop
def test_every_bit(loop: Loop, isa: str) -> None:
    x = dense(loop)
    right, other = rounded(loop)
    with use(isa):
        y = loop.ufunc(x)
    wrong = (bits(y) != bits(right)) & (bits(y) != bits(other))
    assert not wrong.any(), (int(wrong.sum()), [float(v).hex() for v in x[wrong][:20]])
    doubtful = bits(right) != bits(other)
    assert_same_bits(y[doubtful], by_ball_arithmetic(loop.function.name, x[doubtful]))


@every_loop
def test_hard_cases(loop: Loop) -> None:
    """Arguments whose exact results are close to the midpoint of two floats, and the floats next to them."""
    x = dense(loop)
    right, other = rounded(loop, 2.0**-38)
    hard = x[bits(right) != bits(other)]
    assert hard.size > 20
    hard = hard[:: max(1, hard.size // 150)]
    near = np.concatenate([around(float(v), 3, FLOAT32) for v in hard])
    assert_same_bits(loop.ufunc(near), by_ball_arithmetic(loop.function.name, near))


def test_some_cases_are_stored() -> None:
    stored = hard_cases.read()
    assert set(stored) == set(hard_cases.tables().values())
    assert sum(map(len, stored.values())) == 16  # docs/correct-rounding.md says so


@every_isa
@every_loop
def test_stored_cases(loop: Loop, isa: str) -> None:
    """Their results are right, and those of float64 are midpoints of two floats, within an error."""
    function = loop.function
    for x, y in hard_cases.read()[hard_cases.tables()[function.name]].items():
        assert reference.correctly_rounded(function.name, x, FLOAT32) == y
        with use(isa):
            assert loop.ufunc(np.float32(x)) == y
        plain: np.ufunc = getattr(gelu, function.name)
        assert abs(plain(x) - y) > 0.49 * np.spacing(np.float32(y))


@every_loop
def test_against_ball_arithmetic(loop: Loop) -> None:
    rng = np.random.default_rng(3)
    activation, n = loop.function.activation, 150
    root, last = float(reference.root(activation)), reference.underflow(activation, FLOAT32)
    sign = rng.choice([-1, 1], n)
    x = np.concatenate(
        [
            rng.standard_normal(n) * rng.choice([0.1, 1, 3], n),
            rng.uniform(-last, -5, n),
            rng.uniform(-1.01 * last, -0.95 * last, n),  # subnormal results, and none
            np.exp2(rng.uniform(-149, 7, n)) * sign,
            rng.integers(1, 1 << 23, n) * TINY * sign,  # subnormal arguments
            rng.integers(1, 20, n) * TINY * sign,
            root + 2.0 ** rng.uniform(-24, -2, n) * sign,
            around(root, 50, FLOAT32),
        ]
    ).astype(np.float32)
    assert_same_bits(loop.ufunc(x), by_ball_arithmetic(loop.function.name, x))


@every_isa
@every_composed
def test_made_of_steps(loop: Loop, isa: str) -> None:
    """Sums and products are float32's own, those of NumPy; the function between them is the correctly rounded
    one."""
    rng = np.random.default_rng(5)
    inputs = [mixed_inputs(rng, FLOAT32, 1 << 14) for _ in range(loop.function.inputs)]
    factor = getattr(gelu.cr, loop.computed.__name__)
    assert loop.computed is factor
    with use(isa):
        assert_same_bits(loop.ufunc(*inputs), loop.in_steps(*inputs))
    usual = [rng.standard_normal(1000, np.float32) for _ in range(3)]
    x, second, third = usual
    expected = {
        "backward": lambda: factor(x) * second,
        "mul": lambda: factor(x) * second,
        "bias": lambda: factor(x + second),
        "bias_backward": lambda: factor(x + second) * third,
        "backward_add": lambda: third + factor(x) * second,
    }[loop.function.form]()
    assert_same_bits(loop.ufunc(*usual[: loop.function.inputs]), expected)


@pytest.mark.parametrize("half", HALVES, ids=str)
@every_name
def test_halves_are_the_plain_ones(name: str, half: np.dtype[Any]) -> None:
    """They are correctly rounded in all functions of the package."""
    assert _ufuncs.SETS[0].types[half.name] == _ufuncs.SETS[1].types[half.name]
    x = every_half(half)
    inputs = [np.roll(x, 1000 * i) for i in range(gelu.cr.functions[name].inputs)]
    assert_same_bits(getattr(gelu.cr, name)(*inputs), getattr(gelu, name)(*inputs))


@every_name
def test_registry(name: str) -> None:
    """One row in each module; every dtype here has an error of half a unit."""
    row, plain = gelu.cr.functions[name], _ufuncs.functions[name]
    assert (row.module, plain.module) == ("gelu.cr", "gelu")
    assert (row.path, plain.path) == (f"cr.{name}", name)
    assert row._replace(module="gelu", accuracy=plain.accuracy) == plain
    assert list(row.accuracy) == ["float32", "float16", "bfloat16"]
    assert set(row.accuracy.values()) == {(0.5, 0)}


# -- dtypes -------------------------------------------------------------------------------------------------

F16, F32, F64, I8, I64 = (np.ones(3, dtype) for dtype in "efdbq")


@every_name
def test_loops(name: str) -> None:
    ufunc: np.ufunc = getattr(gelu.cr, name)
    assert type(ufunc) is np.ufunc
    assert ufunc.types == [f"{letter * ufunc.nin}->{letter}" for letter in "fe"]
    for dtype in (FLOAT32, *HALVES):
        inputs = [np.ones(3, dtype)] * ufunc.nin
        assert ufunc(*inputs).dtype == dtype
        assert type(ufunc(*(x[0] for x in inputs))) is dtype.type
        assert ufunc.resolve_dtypes((*[dtype] * ufunc.nin, None)) == (dtype,) * (ufunc.nin + 1)


@pytest.mark.parametrize(
    ("inputs", "dtype"),
    [
        ((F32, F16), "f"),
        ((F32, 2.0), "f"),
        ((F16, 2), "e"),
        ((F32, True), "f"),
        ((F32, I8), "f"),
        ((F16, I8), "e"),
        ((np.float32(1), 2.0), "f"),
        ((np.float16(1), np.float32(2)), "f"),
    ],
)
def test_dtype_of_a_mixture(inputs: tuple[Any, Any], dtype: str) -> None:
    for order in (inputs, inputs[::-1]):
        for ufunc in (gelu.cr.gelu_mul, gelu.cr.silu_backward, gelu.cr.gelu_bias):
            y = ufunc(*order)
            assert y.dtype == dtype
            assert_same_bits(y, ufunc(*(np.asarray(x).astype(dtype) for x in order)))
        y = gelu.cr.gelu_bias_backward(*order, order[0])
        assert_same_bits(
            y, gelu.cr.gelu_bias_backward(*(np.asarray(x).astype(dtype) for x in (*order, order[0])))
        )


def test_bfloat16_beside_others() -> None:
    bfloat16 = pytest.importorskip("ml_dtypes").bfloat16
    x: Array = np.ones(3, bfloat16)
    others: list[tuple[Any, Any]] = [(F16, "f"), (F32, "f"), (I8, bfloat16), (2.0, "f")]
    for other, dtype in others:
        assert np.multiply(x, other).dtype == dtype
        assert gelu.cr.gelu_mul(x, other).dtype == dtype
        assert gelu.cr.gelu_mul(other, x).dtype == dtype
    with pytest.raises(TypeError, match="no loop for float64"):
        gelu.cr.gelu_mul(x, F64)


WIDE = (
    "float64 results are not correctly rounded; "
    "use gelu.{name} (below 1 ULP), or cast to float32, as np.float32(x) does"
)

REFUSED: list[tuple[Any, str]] = [
    (F64, f"has no loop for float64: {WIDE}"),
    (np.float64(1), f"has no loop for float64: {WIDE}"),
    (1.0, f"has no loop for float64: {WIDE}"),
    ([1.0, 2.0], f"has no loop for float64: {WIDE}"),
    (1, f"has no loop for float64, in which {np.dtype(np.int_)} would be computed: {WIDE}"),
    (True, f"has no loop for float64, in which bool would be computed: {WIDE}"),
    (I64, f"has no loop for float64, in which int64 would be computed: {WIDE}"),
    (np.uint8(1), f"has no loop for float64, in which uint8 would be computed: {WIDE}"),
    (np.ones(3, "D"), "has loops for {dtypes}, not for complex128"),
    (np.ones(3, "F"), "has loops for {dtypes}, not for complex64"),
    (np.array([1.0, None], object), "has loops for {dtypes}, not for object"),
    (np.array(["1.0"]), "has loops for {dtypes}, not for str"),
    (np.zeros(3, "m8[s]"), "has loops for {dtypes}, not for timedelta64"),
    (np.ones(3, [("x", "f4")]), "has loops for {dtypes}, not for void"),
    ("1.0", "has loops for {dtypes}, not for str"),
    (None, "has loops for {dtypes}, not for object"),
    (1j, "has loops for {dtypes}, not for complex128"),
]
if np.dtype(np.longdouble) != np.float64:
    REFUSED.append((np.longdouble(1), f"has loops for {{dtypes}}, not for {np.dtype(np.longdouble)}"))


def refusal(name: str, text: str) -> str:
    dtypes = "float32, float16 and bfloat16" if len(HALVES) == 2 else "float32 and float16"
    return f"^{re.escape(f'gelu.cr.{name} {text.format(name=name, dtypes=dtypes)}')}$"


@pytest.mark.parametrize(
    ("x", "text"),
    REFUSED,
    ids=lambda x: None if isinstance(x, str) else str(getattr(x, "dtype", type(x).__name__)),
)
@pytest.mark.parametrize("name", ["gelu", "silu_grad"])
def test_refused(name: str, x: Any, text: str) -> None:
    """The message says why, and what to do."""
    with pytest.raises(TypeError, match=refusal(name, text)):
        getattr(gelu.cr, name)(x)


@pytest.mark.parametrize(
    ("inputs", "what"),
    [
        ((F32, F64), "float64"),
        ((F32, np.float64(2)), "float64"),
        ((F16, F64), "float64"),
        ((F32, I64), "float64, in which float32 with int64 would be computed"),
        ((I8, I64), "float64, in which int8 with int64 would be computed"),
        ((I8, 0.5), "float64, in which int8 with Python's float would be computed"),
        ((2, 3.0), "float64, in which Python's int with Python's float would be computed"),
    ],
    ids=str,
)
def test_refused_mixtures(inputs: tuple[Any, Any], what: str) -> None:
    with pytest.raises(TypeError, match=refusal("gelu_mul", f"has no loop for {what}: {WIDE}")):
        gelu.cr.gelu_mul(*inputs)
    for order in itertools.permutations((*inputs, inputs[0])):
        with pytest.raises(TypeError, match=r"^gelu\.cr\.gelu_bias_backward has no loop for float64"):
            gelu.cr.gelu_bias_backward(*order)


def test_refused_elsewhere() -> None:
    """Not only in calls."""
    double, function = np.dtype(np.float64), gelu.cr.gelu
    calls: list[Callable[[], Any]] = [
        lambda: function(F32, dtype=np.float64),
        lambda: function(F32, signature="d->d"),
        lambda: function(F64, out=F32.copy()),
        lambda: function.resolve_dtypes((double, None)),
        lambda: function.at(F64.copy(), [0]),
        lambda: gelu.cr.gelu_mul.reduce(F64),
        lambda: gelu.cr.gelu_mul.accumulate(I64),
        lambda: gelu.cr.gelu_mul.outer(F32, F64),
        lambda: gelu.cr.gelu_mul.reduce(F32, dtype=np.float64),
    ]
    for call in calls:
        with pytest.raises(TypeError, match=r"^gelu\.cr\.\w+ has no loop for float64"):
            call()
    with pytest.raises(TypeError, match=r"float64, which was asked for: .*, or ask for float32$"):
        function(F32, dtype=np.float64)
    with pytest.raises(TypeError, match=r"has loops for float32, .*not for complex128$"):
        function(F32, dtype=complex)


def test_refused_again_and_again() -> None:
    """A refusal leaves nothing behind, and does not depend on what was called before."""
    for _ in range(3):
        with pytest.raises(TypeError, match="no loop for float64"):
            gelu.cr.gelu(F64)
        assert gelu.cr.gelu(F32).dtype == np.float32
        assert gelu.gelu(F64).dtype == np.float64


def test_dtype_and_out_arguments() -> None:
    x = np.linspace(-9, 9, 1000)
    narrow = x.astype(np.float32)
    y = gelu.cr.gelu(narrow)
    for cast in (
        gelu.cr.gelu(x, dtype=np.float32),
        gelu.cr.gelu(x, signature="f->f"),
        gelu.cr.gelu(x.tolist(), dtype="f"),
        gelu.cr.gelu(np.float32(x)),
    ):
        assert_same_bits(cast, y)
    whole = np.arange(-9, 9)
    assert_same_bits(
        gelu.cr.gelu(whole, dtype=np.float32, casting="unsafe"), gelu.cr.gelu(whole.astype(np.float32))
    )
    wide = np.empty(1000)
    assert gelu.cr.gelu(narrow, out=wide) is wide
    assert_same_bits(wide, y.astype(np.float64))
    assert_same_bits(gelu.cr.gelu(narrow, dtype=np.float16), gelu.gelu(narrow.astype(np.float16)))
    with pytest.raises(TypeError, match="safe"):
        gelu.cr.gelu(x, dtype=np.float32, casting="safe")
    with pytest.raises(TypeError, match="same_kind"):
        gelu.cr.gelu(narrow, out=np.empty(1000, np.int32))


def test_plain_arrays_are_computed_as_a_whole() -> None:
    """Without NumPy's own iteration, in the type of the module."""
    x = np.random.default_rng(2).standard_normal((300, 200), np.float32)
    for ufunc in (gelu.cr.gelu, gelu.cr.gelu_gate):
        expected = ufunc(x.copy(), where=True)
        before = _ufuncs.calls_taken()
        assert_same_bits(ufunc(x), expected)
        assert_same_bits(ufunc(x[:, ::2]), expected[:, ::2])
        assert _ufuncs.calls_taken() == before + 2
    before = _ufuncs.calls_taken()
    with pytest.raises(TypeError):
        gelu.cr.gelu(x.astype(np.float64))
    assert _ufuncs.calls_taken() == before


def test_the_plain_functions_are_others() -> None:
    """They keep their results, which are not all correctly rounded."""
    x: NDArray[np.float32] = np.linspace(-6, 6, 100_000, dtype=np.float32)
    assert (gelu.gelu(x) != gelu.cr.gelu(x)).any()
    assert _ufuncs.SETS[0].types["float32"] != _ufuncs.SETS[1].types["float32"]


# -- the module ---------------------------------------------------------------------------------------------


def test_names() -> None:
    assert gelu.cr.__all__ == list(_ufuncs.functions)
    for name in gelu.cr.__all__:
        ufunc = getattr(gelu.cr, name)
        assert ufunc is not getattr(gelu, name)
        assert (ufunc.__name__, repr(ufunc)) == (name, f"<ufunc '{name}'>")
        if hasattr(ufunc, "__dict__"):  # not before NumPy 2.2
            assert (ufunc.__module__, ufunc.__qualname__) == ("gelu.cr", name)
    assert "cr" in dir(gelu)
    with pytest.raises(AttributeError, match=r"^module 'gelu' has no attribute 'rounded'$"):
        gelu.rounded  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize(
    "use", ["gelu.cr.gelu", "__import__('gelu.cr').cr.gelu", "__import__('gelu', fromlist=['cr']).cr.gelu"]
)
def test_made_at_the_first_use(script: Script, use: str) -> None:
    """The time of `import gelu` must not grow."""
    out = script(
        "import sys, numpy, gelu\n"
        "assert 'gelu.cr' not in sys.modules and 'cr' not in vars(gelu)\n"
        f"ufunc = {use}\n"
        "assert ufunc is gelu.cr.gelu and vars(gelu)['cr'] is sys.modules['gelu.cr']\n"
        "del sys.modules['gelu.cr'], gelu.cr\n"
        "assert gelu.cr.gelu is ufunc\n"
        "print(ufunc(numpy.float32(1)))\n"
    )
    assert np.float32(out) == gelu.cr.gelu(np.float32(1))


def test_without_ml_dtypes(script: Script) -> None:
    out = script(
        "import sys\n"
        "sys.modules['ml_dtypes'] = None\n"
        "import numpy, gelu\n"
        "print(gelu.cr.gelu(numpy.ones(1, 'e')).dtype, gelu.cr.gelu_mul(numpy.ones(1, 'f'), 2).dtype)\n"
        "try: gelu.cr.gelu(1j)\n"
        "except TypeError as error: print(error)\n"
    )
    assert out.splitlines() == [
        "float16 float32",
        "gelu.cr.gelu has loops for float32 and float16, not for complex128",
    ]


def test_numba_leaves_it_alone() -> None:
    """Compiled code would need C functions of its own; it must not get the plain ones instead."""
    numba = pytest.importorskip("numba")
    ufunc = gelu.cr.gelu

    @numba.njit  # type: ignore[untyped-decorator]
    def compiled(x: Any) -> Any:
        return ufunc(x)

    with pytest.raises(numba.TypingError, match="ufunc"):
        compiled(F32)


def test_page() -> None:
    run_page("correct-rounding.md")

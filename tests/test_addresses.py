# SPDX-License-Identifier: BSD-3-Clause
"""gelu.address() and gelu.capsule(): the functions of the library inside the package, through ctypes."""

from __future__ import annotations

import ctypes
import math
from typing import Any

import gelu
import numpy as np
import pytest
from gelu._ufuncs import functions
from support import SUFFIXES, arguments, assert_same_bits

NUMBERS = "double (int, double *)"


def pointer_in(capsule: Any) -> int:
    """By the name that it has, as C code takes it out."""
    name = ctypes.pythonapi.PyCapsule_GetName
    name.restype, name.argtypes = ctypes.c_char_p, [ctypes.py_object]
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    found: int = pointer(capsule, name(capsule))
    return found


def name_of(capsule: Any) -> str:
    name = ctypes.pythonapi.PyCapsule_GetName
    name.restype, name.argtypes = ctypes.c_char_p, [ctypes.py_object]
    text: str = name(capsule).decode()
    return text


def test_ctypes_array() -> None:
    floats = np.ctypeslib.ndpointer(np.float32, flags="C")
    function = ctypes.CFUNCTYPE(None, floats, floats, ctypes.c_size_t)(gelu.address("gelu_f32"))
    x = arguments(1000, np.dtype(np.float32))
    y = np.empty_like(x)
    function(x, y, x.size)
    assert_same_bits(y, gelu.gelu(x))


@pytest.mark.parametrize(("suffix", "dtype", "number"), [("f64", "f8", "c_double"), ("f32", "f4", "c_float")])
@pytest.mark.parametrize("name", functions)
def test_ctypes_numbers(name: str, suffix: str, dtype: str, number: str) -> None:
    row, kind = functions[name], getattr(ctypes, number)
    address = gelu.address(f"{row.c_name}_one_{suffix}")
    function = ctypes.CFUNCTYPE(kind, *[kind] * row.inputs)(address)
    for given in np.random.default_rng(2).standard_normal((20, row.inputs)).astype(dtype):
        assert function(*given.tolist()) == getattr(gelu, name)(*given)


def test_it_is_the_library_of_the_ufuncs() -> None:
    """The instruction set that is set for the ufuncs is the one that C sees."""
    isa = ctypes.CFUNCTYPE(ctypes.c_char_p)(gelu.address("gelu_isa"))
    before = gelu.isa()
    for name in gelu.available_isas():
        gelu.set_isa(name)
        assert isa() == name.encode()
    gelu.set_isa(before)


def test_addresses_differ() -> None:
    names = [
        f"{row.c_name}_{entry.format(suffix)}"
        for row in functions.values()
        for suffix in SUFFIXES
        for entry in ("{}", "{}_parallel", "{}_rows", "one_{}")
    ]
    assert len({gelu.address(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        ("gelu_one_f64", "double (double)"),
        ("gelu_silu_mul_one_f32", "float (float, float)"),
        ("gelu_backward_add_one_bf16", "uint16_t (uint16_t, uint16_t, uint16_t)"),
        ("gelu_mul_f32", "void (const float *, const float *, float *, size_t)"),
        ("gelu_f16_parallel", "void (const uint16_t *, uint16_t *, size_t, int)"),
        ("gelu_f64_rows", "void (const double *, ptrdiff_t, double *, ptrdiff_t, size_t, size_t, int)"),
        ("gelu_cpu_count", "int (void)"),
        ("gelu_available_isas", "const char *const *(void)"),
        ("gelu_accuracy", "double (const char *, double *)"),
    ],
)
def test_signature(name: str, signature: str) -> None:
    capsule = gelu.capsule(name)
    assert name_of(capsule) == signature
    assert pointer_in(capsule) == gelu.address(name)
    assert pointer_in(gelu.capsule(name, signature)) == gelu.address(name)


@pytest.mark.parametrize("name", functions)
def test_numbers_in_an_array(name: str) -> None:
    row = functions[name]
    capsule = gelu.capsule(f"{row.c_name}_one_f64", NUMBERS)
    assert name_of(capsule) == NUMBERS
    kind = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_int, ctypes.POINTER(ctypes.c_double))
    function = kind(pointer_in(capsule))
    numbers = [-0.75, 0.5, 3.0][: row.inputs]
    assert function(row.inputs, (ctypes.c_double * 3)(*numbers)) == getattr(gelu, name)(*numbers)
    for count in (-1, 0, row.inputs - 1, row.inputs + 1):
        assert math.isnan(function(count, (ctypes.c_double * 5)()))


def test_unknown_names() -> None:
    for name in ("gelu", "silu_one_f64", "gelu_f3", "gelu_f32_on_arrays", "", "gelu_f32\0"):
        for find in (gelu.address, gelu.capsule):
            with pytest.raises(
                ValueError, match=r"^name must be that of a function in gelu/gelu\.h, such as '"
            ):
                find(name)
    with pytest.raises(ValueError, match="'gelu_silu_one_f64'"):
        gelu.address("silu_one_f64")
    wrong: Any = b"gelu_f32"
    for find in (gelu.address, gelu.capsule):
        with pytest.raises(TypeError, match=r"^name must be a str, not bytes$"):
            find(wrong)


@pytest.mark.parametrize(
    "text", ["double(int,double*)", " double  ( int , double * ) ", "double (int, double*)"]
)
def test_spaces_in_signatures(text: str) -> None:
    """They do not matter. The name of the capsule is the one that SciPy compares with."""
    capsule = gelu.capsule("gelu_one_f64", text)
    assert name_of(capsule) == NUMBERS
    assert pointer_in(capsule) == pointer_in(gelu.capsule("gelu_one_f64", NUMBERS))
    with pytest.raises(ValueError, match=r"^signature must be"):
        gelu.capsule("gelu_f64", "void (constdouble *, double *, size_t)")


def test_signatures_that_there_are_not() -> None:
    message = r"^signature must be 'float \(float\)' for gelu_one_f32, not 'double \(double\)'$"
    with pytest.raises(ValueError, match=message):
        gelu.capsule("gelu_one_f32", "double (double)")
    message = (
        r"^signature must be 'double \(double\)' or 'double \(int, double \*\)' for gelu_one_f64, not ''$"
    )
    with pytest.raises(ValueError, match=message):
        gelu.capsule("gelu_one_f64", "")
    wrong: Any = 1
    with pytest.raises(TypeError, match=r"^signature must be a str or None, not int$"):
        gelu.capsule("gelu_one_f64", wrong)

# cython: language_level=3, freethreading_compatible=True
# SPDX-License-Identifier: BSD-3-Clause
"""The reference (src/reference/), against which the results of gelu, and those of other libraries, are
checked."""

from typing import NamedTuple

import numpy as np

cimport numpy as cnp
from libc.stdint cimport uint32_t, uint64_t

cnp.import_array()


cdef extern from "reference.h" nogil:
    int reference_count()
    const char *reference_name(int function)

    cdef struct reference_findings:
        double ulp, ulp_x, ulp_y
        uint64_t special, special_x, special_y

    ctypedef void (*evaluate_function)(int, const double *, double *, double *, double *, size_t)
    ctypedef void (*check_function)(int, const void *, const void *, size_t, reference_findings *)
    ctypedef size_t (*round_function)(int, const float *, uint32_t *, uint32_t *, double, size_t)
    ctypedef void (*errors_function)(int, const void *, const void *, double *, size_t)

    cdef struct reference:
        evaluate_function evaluate
        check_function *check
        round_function round_f32
        errors_function *errors

    const reference *reference_best()

    const double REFERENCE_DOUBT

    cdef enum:
        REFERENCE_F64, REFERENCE_F32, REFERENCE_F16, REFERENCE_BF16


cdef extern from "<fenv.h>" nogil:
    ctypedef struct fenv_t:
        pass
    const fenv_t *FE_DFL_ENV
    int fesetenv(const fenv_t *)


class Findings(NamedTuple):
    """The worst error, and how many signs and special values (in the 16-bit types, how many results at all)
    are wrong, with the bits of the first."""

    ulp: float
    ulp_x: float
    ulp_y: float
    special: int
    special_x: str
    special_y: str


FUNCTIONS = tuple(reference_name(i).decode() for i in range(reference_count()))
"""The values, derivatives and gates that it knows, by the names of the ufuncs."""

ERROR = 2.0**-64
"""Its own largest relative error."""

cdef dict _TYPES = {
    "float64": REFERENCE_F64,
    "float32": REFERENCE_F32,
    "float16": REFERENCE_F16,
    "bfloat16": REFERENCE_BF16,
}


cdef int _number(function) except -1:
    if function not in FUNCTIONS:
        raise ValueError(f"function: expected one of {', '.join(FUNCTIONS)}, got {function!r}")
    return FUNCTIONS.index(function)


cdef int _type(x, y) except -1:
    if x.dtype != y.dtype or x.shape != y.shape:
        raise ValueError(f"y: expected {x.dtype} of shape {x.shape}, got {y.dtype} of shape {y.shape}")
    if x.dtype.name not in _TYPES or not x.dtype.isnative:
        raise TypeError(f"x: expected one of {', '.join(_TYPES)}, got {x.dtype}")
    return _TYPES[x.dtype.name]


def evaluate(function, x):
    """(high, low, scale) with f(x) = (high + low)/scale, for finite float64."""
    cdef int number = _number(function)
    cdef cnp.ndarray given = np.ascontiguousarray(x, np.float64)
    cdef cnp.ndarray high = np.empty_like(given), low = np.empty_like(given), scale = np.empty_like(given)
    cdef size_t n = given.size
    cdef const double *x_data = <const double *>cnp.PyArray_DATA(given)
    cdef double *high_data = <double *>cnp.PyArray_DATA(high)
    cdef double *low_data = <double *>cnp.PyArray_DATA(low)
    cdef double *scale_data = <double *>cnp.PyArray_DATA(scale)
    with nogil:
        reference_best().evaluate(number, x_data, high_data, low_data, scale_data, n)
    return high, low, scale


def check(function, x, y):
    """Where y breaks what gelu promises for its own results; x may be anything."""
    cdef int number = _number(function), kind = _type(x, y)
    cdef cnp.ndarray given = np.ascontiguousarray(x), got = np.ascontiguousarray(y)
    cdef size_t n = given.size
    cdef reference_findings findings = reference_findings(0, 0, 0, 0, 0, 0)
    cdef const void *x_data = cnp.PyArray_DATA(given)
    cdef const void *y_data = cnp.PyArray_DATA(got)
    with nogil:
        reference_best().check[kind](number, x_data, y_data, n, &findings)
    return Findings(
        findings.ulp,
        findings.ulp_x,
        findings.ulp_y,
        findings.special,
        f"{findings.special_x:#x}",
        f"{findings.special_y:#x}",
    )


def rounded(function, x, margin=REFERENCE_DOUBT):
    """(y, other) with y = f(x) rounded to nearest, for float32. Where f(x) is within `margin` of the midpoint of two
    floats, relative to f(x), they are those two, and y is only what the reference takes; else they are equal."""
    cdef int number = _number(function)
    if x.dtype != np.float32:
        raise TypeError(f"x: expected float32, got {x.dtype}")
    cdef cnp.ndarray given = np.ascontiguousarray(x, np.float32)
    cdef cnp.ndarray y = np.empty(x.shape, np.float32), other = np.empty(x.shape, np.float32)
    cdef size_t n = given.size
    cdef double distance = margin
    cdef const float *x_data = <const float *>cnp.PyArray_DATA(given)
    cdef uint32_t *y_data = <uint32_t *>cnp.PyArray_DATA(y)
    cdef uint32_t *other_data = <uint32_t *>cnp.PyArray_DATA(other)
    with nogil:
        reference_best().round_f32(number, x_data, y_data, other_data, distance, n)
    return y, other


def errors(function, x, y):
    """The error of each y in ULP, float64: negative (-0, too) where the sign is wrong, infinite where y is
    NaN or infinite and should not be, or should be and is not. At infinities f is its limit."""
    cdef int number = _number(function), kind = _type(x, y)
    cdef cnp.ndarray given = np.ascontiguousarray(x), got = np.ascontiguousarray(y)
    cdef cnp.ndarray found = np.empty(x.shape, np.float64)
    cdef size_t n = given.size
    cdef const void *x_data = cnp.PyArray_DATA(given)
    cdef const void *y_data = cnp.PyArray_DATA(got)
    cdef double *error = <double *>cnp.PyArray_DATA(found)
    with nogil:
        reference_best().errors[kind](number, x_data, y_data, error, n)
    return found


def reset_environment():
    """The floating-point environment of a new process: nearest rounding, subnormals, no traps."""
    fesetenv(FE_DFL_ENV)

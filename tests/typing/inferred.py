# SPDX-License-Identifier: BSD-3-Clause
"""What a type checker infers. test_typing.py runs mypy on this file; nothing imports it."""

from contextlib import AbstractContextManager
from typing import Any, NoReturn, assert_type

import gelu
import ml_dtypes
import numpy as np
from numpy.typing import NDArray

Vector = tuple[int]
Matrix = tuple[int, int]
NDArrayOfAnyShape = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


def takes_ufunc(ufunc: np.ufunc) -> None: ...


def check(
    f32: NDArray[np.float32],
    f64: NDArray[np.float64],
    i32: NDArray[np.int32],
    u8: NDArray[np.uint8],
    f16: NDArray[np.float16],
    flags: NDArray[np.bool],
    f32_matrix: np.ndarray[Matrix, np.dtype[np.float32]],
    f32_vector: np.ndarray[Vector, np.dtype[np.float32]],
    i64_vector: np.ndarray[Vector, np.dtype[np.int64]],
    mapped: np.memmap[Matrix, np.dtype[np.float32]],
    foreign: Any,
) -> None:
    # A float keeps its dtype, everything else becomes float64; the shape stays.
    assert_type(gelu.gelu(f32), NDArray[np.float32])
    assert_type(gelu.gelu(f64), NDArray[np.float64])
    assert_type(gelu.gelu(i32), NDArray[np.float64])
    assert_type(gelu.gelu(u8), NDArray[np.float64])
    assert_type(gelu.gelu(f16), NDArray[np.float16])
    assert_type(gelu.gelu(flags), NDArray[np.float64])
    assert_type(gelu.gelu(f32_matrix), np.ndarray[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu(i64_vector), np.ndarray[Vector, np.dtype[np.float64]])
    assert_type(gelu.gelu(mapped), np.ndarray[Matrix, np.dtype[np.float32]])

    # Scalars.
    assert_type(gelu.gelu(np.float16(1)), np.float16)
    assert_type(gelu.gelu(np.float32(1)), np.float32)
    assert_type(gelu.gelu(np.float64(1)), np.float64)
    assert_type(gelu.gelu(np.int8(1)), np.float64)
    assert_type(gelu.gelu(1.0), np.float64)
    assert_type(gelu.gelu(1), np.float64)
    assert_type(gelu.gelu(True), np.float64)

    # Sequences of Python numbers.
    assert_type(gelu.gelu([1.0, 2.0]), NDArray[np.float64])
    assert_type(gelu.gelu([[1, 2], [3, 4]]), NDArray[np.float64])
    assert_type(gelu.gelu((1.0, 2)), NDArray[np.float64])

    # Keywords.
    assert_type(gelu.gelu(f32, out=f32), NDArray[np.float32])
    assert_type(gelu.gelu(f32, f64), NDArray[np.float64])
    assert_type(gelu.gelu(f32, out=(f64,)), NDArray[np.float64])
    assert_type(gelu.gelu(mapped, out=mapped), np.memmap[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu(f32, where=flags), NDArray[np.float32])
    assert_type(gelu.gelu(f32, out=f32, where=[True, False]), NDArray[np.float32])
    assert_type(gelu.gelu(f32, dtype=np.float64), NDArray[np.float64])
    assert_type(gelu.gelu(i32, dtype=np.float32, casting="unsafe"), NDArray[np.float32])
    assert_type(gelu.gelu(1.0, dtype=np.float32), np.float32)
    assert_type(gelu.gelu(f32, order="F", subok=False, casting="safe"), NDArray[np.float32])

    assert_type(gelu.gelu(f64, dtype=np.float16), NDArray[np.float16])

    # Two inputs of one dtype; with different numbers of axes the result may have any.
    assert_type(gelu.gelu_mul(f32, f32), NDArray[np.float32])
    assert_type(gelu.gelu_mul(f16, f16), NDArray[np.float16])
    assert_type(gelu.gelu_mul(f64, f64), NDArray[np.float64])
    assert_type(gelu.gelu_mul(f32_matrix, f32_matrix), np.ndarray[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu_mul(f32_matrix, f32_vector), NDArrayOfAnyShape)
    assert_type(gelu.gelu_mul(mapped, f32_matrix), np.ndarray[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu_mul(i32, u8), NDArray[np.float64])
    assert_type(gelu.gelu_mul(flags, flags), NDArray[np.float64])
    # A scalar, first or second. Numbers of Python do not widen a float, float64 does.
    assert_type(gelu.gelu_mul(f32, np.float32(2)), NDArray[np.float32])
    assert_type(gelu.gelu_mul(np.float32(2), f32), NDArray[np.float32])
    assert_type(gelu.gelu_mul(f32, 2.0), NDArray[np.float32])
    assert_type(gelu.gelu_mul(2, f16), NDArray[np.float16])
    assert_type(gelu.gelu_mul(f32, np.float64(2)), NDArray[np.float64])
    assert_type(gelu.gelu_mul(np.float64(2), f16), NDArray[np.float64])
    assert_type(gelu.gelu_mul(i32, 2.0), NDArray[np.float64])
    assert_type(gelu.gelu_mul(2, u8), NDArray[np.float64])
    # float64 with everything.
    assert_type(gelu.gelu_mul(f64, f32), NDArray[np.float64])
    assert_type(gelu.gelu_mul(i32, f64), NDArray[np.float64])
    # Scalars alone.
    assert_type(gelu.gelu_mul(np.float32(1), np.float32(2)), np.float32)
    assert_type(gelu.gelu_mul(np.float16(1), 2), np.float16)
    assert_type(gelu.gelu_mul(2.0, np.float32(1)), np.float32)
    assert_type(gelu.gelu_mul(np.float32(1), np.float64(2)), np.float64)
    assert_type(gelu.gelu_mul(np.int8(1), True), np.float64)
    assert_type(gelu.gelu_mul(1.0, 2), np.float64)
    # Keywords.
    assert_type(gelu.gelu_mul(f32, f32, out=f64), NDArray[np.float64])
    assert_type(gelu.gelu_mul(f32, f32, f32), NDArray[np.float32])
    assert_type(gelu.gelu_mul(f32, 2.0, out=(mapped,)), np.memmap[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu_mul(f32, f64, dtype=np.float32), NDArray[np.float32])
    assert_type(gelu.gelu_mul(f32, f32, where=flags), NDArray[np.float32])

    # Three inputs.
    assert_type(gelu.gelu_bias_backward(f32, f32, f32), NDArray[np.float32])
    assert_type(gelu.gelu_backward_add(f16, f16, f16), NDArray[np.float16])
    assert_type(gelu.gelu_backward_add(f64, f64, f64), NDArray[np.float64])
    assert_type(
        gelu.silu_bias_backward(f32_matrix, f32_matrix, f32_matrix), np.ndarray[Matrix, np.dtype[np.float32]]
    )
    assert_type(gelu.gelu_bias_backward(f32_matrix, f32_vector, f32_matrix), NDArrayOfAnyShape)
    assert_type(gelu.gelu_bias_backward(f32, 0.5, f32), NDArray[np.float32])
    assert_type(gelu.gelu_bias_backward(f32, np.float32(1), 2), NDArray[np.float32])
    assert_type(gelu.gelu_bias_backward(2.0, f32, f32), NDArray[np.float32])
    assert_type(gelu.gelu_backward_add(1, 2.0, f16), NDArray[np.float16])
    assert_type(gelu.gelu_bias_backward(i32, u8, 2), NDArray[np.float64])
    assert_type(gelu.gelu_bias_backward(np.float32(1), np.float32(2), np.float32(3)), np.float32)
    assert_type(gelu.gelu_bias_backward(1.0, np.float16(2), 3), np.float16)
    assert_type(gelu.gelu_bias_backward(1.0, 2, 3), np.float64)
    assert_type(gelu.gelu_backward_add(f32, f32, f64, out=f64), NDArray[np.float64])
    assert_type(gelu.gelu_backward_add(f32, f32, f32, mapped), np.memmap[Matrix, np.dtype[np.float32]])
    assert_type(gelu.gelu_backward_add(f32, f64, f32, dtype=np.float32), NDArray[np.float32])
    assert_type(gelu.gelu_backward_add(f32, f32, f32, where=flags), NDArray[np.float32])

    # gelu.cr: float16 and float32.
    assert_type(gelu.cr.gelu(f32), NDArray[np.float32])
    assert_type(gelu.cr.gelu(f16), NDArray[np.float16])
    assert_type(gelu.cr.gelu(f32_matrix), np.ndarray[Matrix, np.dtype[np.float32]])
    assert_type(gelu.cr.gelu(np.float32(1)), np.float32)
    assert_type(gelu.cr.gelu(f64, dtype=np.float32), NDArray[np.float32])
    assert_type(gelu.cr.gelu(1.0, dtype=np.float32), np.float32)
    assert_type(gelu.cr.gelu(f32, out=mapped), np.memmap[Matrix, np.dtype[np.float32]])
    assert_type(gelu.cr.gelu_mul(f32, f32), NDArray[np.float32])
    assert_type(gelu.cr.gelu_mul(f32, np.float32(2)), NDArray[np.float32])
    assert_type(gelu.cr.gelu_mul(2, f16), NDArray[np.float16])
    assert_type(gelu.cr.gelu_mul(np.float16(1), 2.0), np.float16)
    assert_type(gelu.cr.gelu_mul(f64, 2.0, dtype=np.float32), NDArray[np.float32])
    assert_type(gelu.cr.gelu_mul(f32, f64, out=f32), NDArray[np.float32])
    assert_type(gelu.cr.gelu_bias_backward(f32, 0.5, f32), NDArray[np.float32])
    assert_type(gelu.cr.gelu_backward_add(1, 2.0, f16), NDArray[np.float16])
    assert_type(gelu.cr.gelu_backward_add(f32, f64, 1, dtype=np.float32), NDArray[np.float32])
    assert_type(gelu.cr.gelu(foreign), Any)
    takes_ufunc(gelu.cr.silu_mul)

    # What nobody can know.
    assert_type(gelu.gelu(foreign), Any)
    assert_type(gelu.gelu_mul(foreign, f32), Any)
    assert_type(gelu.gelu_mul([1.0], [2.0]), Any)

    # bfloat16 is but a scalar type of NumPy: not refused.
    bf16 = f32.astype(ml_dtypes.bfloat16)
    gelu.gelu(bf16)
    gelu.gelu(ml_dtypes.bfloat16(1))
    gelu.gelu(f32, dtype=ml_dtypes.bfloat16)
    gelu.gelu_mul(bf16, bf16, out=bf16)

    # Every ufunc has these types, and is a ufunc.
    assert_type(gelu.gelu_grad(f32), NDArray[np.float32])
    assert_type(gelu.gelu_backward(f32, f32), NDArray[np.float32])
    takes_ufunc(gelu.gelu_grad)
    takes_ufunc(gelu.gelu_mul)
    gelu.gelu.at(f32, [0, 1])
    assert_type(gelu.gelu.nin, int)

    # Errors: each line must have one (mypy warns of an ignore that nothing needs).
    gelu.gelu(f32, where=1.5)  # type: ignore[call-overload]
    gelu.gelu(f32, casting="perhaps")  # type: ignore[call-overload]
    gelu.gelu(f32, approximate="tanh")  # type: ignore[call-overload]
    gelu.gelu()  # type: ignore[call-overload]
    gelu.gelu_backward_add(f32, f32)  # type: ignore[call-overload]
    gelu.gelu_mul(f32)  # type: ignore[call-overload]
    gelu.gelu_mul(f32, f32, approximate="tanh")  # type: ignore[call-overload]
    gelu.gello(f32)  # type: ignore[attr-defined]
    gelu.cr.gello(f32)  # type: ignore[attr-defined]
    gelu.cr.gelu(f32, where=1.5)  # type: ignore[call-overload]
    gelu.cr.gelu_mul(f32)  # type: ignore[call-overload]
    gelu.gelu_value(f32)  # type: ignore[attr-defined]
    gelu.set_num_threads("2")  # type: ignore[arg-type]
    gelu.set_isa(2)  # type: ignore[arg-type]

    # The rest.
    assert_type(gelu.__version__, str)
    assert_type(gelu.isa(), str)
    assert_type(gelu.available_isas(), tuple[str, ...])
    assert_type(gelu.get_num_threads(), int)
    assert_type(gelu.set_num_threads(2), AbstractContextManager[None])
    with gelu.set_num_threads(np.int64(1)):
        pass
    assert_type(gelu.get_include(), str)
    assert_type(gelu.get_cmake_dir(), str)


# gelu.cr refuses what would be float64. A type checker takes what follows such a call for unreachable, so
# each stands alone.


def refused_array(x: NDArray[np.float64]) -> NoReturn:
    gelu.cr.gelu(x)


def refused_integers(x: NDArray[np.int8]) -> NoReturn:
    gelu.cr.gelu(x)


def refused_number() -> NoReturn:
    gelu.cr.gelu(1.0)


def refused_list() -> NoReturn:
    gelu.cr.gelu([1.0, 2.0])


def refused_mixture(x: NDArray[np.float32], y: NDArray[np.float64]) -> NoReturn:
    gelu.cr.gelu_mul(x, y)


def refused_scalar(x: NDArray[np.float32]) -> NoReturn:
    gelu.cr.gelu_mul(x, np.float64(1))


def refused_numbers() -> NoReturn:
    gelu.cr.gelu_mul(1.0, 2)


def refused_three(x: NDArray[np.float64]) -> NoReturn:
    gelu.cr.gelu_bias_backward(x, 1.0, x)

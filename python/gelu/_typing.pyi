# SPDX-License-Identifier: BSD-3-Clause
# mypy: disable-error-code="overload-overlap"
# Overloads do overlap where mypy takes NumPy's generic scalar types for the same, or an array for a sequence.
"""The types of the ufuncs, by their number of inputs. No module of this name is there at run time.

float16, float32 and float64 stay what they are, integers and bool become float64. bfloat16 gives Any:
ml_dtypes declares it as any NumPy scalar.
"""

from collections.abc import Sequence
from types import EllipsisType
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar, Unpack, overload, type_check_only

import numpy as np
from numpy.typing import ArrayLike, NDArray

_T = TypeVar("_T")
_ShapeT = TypeVar("_ShapeT", bound=tuple[int, ...])
_ScalarT = TypeVar("_ScalarT", bound=np.generic)
_FloatT = TypeVar("_FloatT", np.float16, np.float32, np.float64)
_ArrayT = TypeVar("_ArrayT", bound=np.ndarray[Any, Any])

_Nested: TypeAlias = Sequence[_T | _Nested[_T]]
_Array: TypeAlias = np.ndarray[_ShapeT, np.dtype[_ScalarT]]
_DType: TypeAlias = type[_ScalarT] | np.dtype[_ScalarT]
_Integer: TypeAlias = np.integer[Any] | np.bool
_Real: TypeAlias = np.float16 | np.float32 | np.float64 | _Integer
_New: TypeAlias = EllipsisType | None

@type_check_only
class _Keywords(TypedDict, total=False):
    where: bool | np.bool | NDArray[np.bool] | _Nested[bool]
    casting: Literal["no", "equiv", "safe", "same_kind", "unsafe"]
    order: Literal["K", "A", "C", "F"]
    subok: bool
    signature: str | tuple[Any, ...]

@type_check_only
class UnaryUfunc(np.ufunc):  # type: ignore[misc]  # final for everyone but NumPy's own stubs
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _FloatT],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _Integer],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self, x: _FloatT, /, out: None = None, *, dtype: None = None, **keywords: Unpack[_Keywords]
    ) -> _FloatT: ...
    @overload
    def __call__(
        self, x: float | _Integer, /, out: None = None, *, dtype: None = None, **keywords: Unpack[_Keywords]
    ) -> np.float64: ...
    @overload
    def __call__(
        self,
        x: _Nested[float],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NDArray[np.float64]: ...
    # A dtype or an output array decides.
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, Any],
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        /,
        out: None = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: ArrayLike,
        /,
        out: _ArrayT | tuple[_ArrayT],
        *,
        dtype: Any = None,
        **keywords: Unpack[_Keywords],
    ) -> _ArrayT: ...
    # Everything else that NumPy takes: array-likes of unknown dtype, and objects with __array_ufunc__.
    @overload
    def __call__(
        self, x: Any, /, out: Any = None, *, dtype: Any = None, **keywords: Unpack[_Keywords]
    ) -> Any: ...

@type_check_only
class BinaryUfunc(np.ufunc):  # type: ignore[misc]  # final for everyone but NumPy's own stubs
    # Arrays and scalars of one dtype. For different numbers of axes mypy finds the shape tuple[int, ...].
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _FloatT],
        factor: _Array[_ShapeT, _FloatT] | _FloatT,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT,
        factor: _Array[_ShapeT, _FloatT],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT,
        factor: _FloatT,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    # float64 widens everything. Its scalars are Python floats, too, for a type checker: so they come first.
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, np.float64],
        factor: _Array[_ShapeT, _Real] | _Real | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _Real] | _Real | float,
        factor: _Array[_ShapeT, np.float64],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _Real],
        factor: np.float64,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: np.float64,
        factor: _Array[_ShapeT, _Real],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: np.float64,
        factor: _Real | float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.float64: ...
    @overload
    def __call__(
        self,
        x: _Real | float,
        factor: np.float64,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.float64: ...
    # Python numbers do not widen a float.
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _FloatT],
        factor: float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float,
        factor: _Array[_ShapeT, _FloatT],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT,
        factor: float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: float,
        factor: _FloatT,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    # Integers among themselves, and with Python numbers.
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _Integer],
        factor: _Array[_ShapeT, _Integer] | _Integer | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Integer | float,
        factor: _Array[_ShapeT, _Integer],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Integer | float,
        factor: _Integer | float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.float64: ...
    # A dtype or an output array decides.
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, Any],
        factor: np.ndarray[_ShapeT, Any] | float | np.number[Any] | np.bool,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        factor: np.ndarray[_ShapeT, Any],
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        factor: float | np.number[Any] | np.bool,
        /,
        out: None = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: ArrayLike,
        factor: ArrayLike,
        /,
        out: _ArrayT | tuple[_ArrayT],
        *,
        dtype: Any = None,
        **keywords: Unpack[_Keywords],
    ) -> _ArrayT: ...
    # What else NumPy takes.
    @overload
    def __call__(
        self, x: Any, factor: Any, /, out: Any = None, *, dtype: Any = None, **keywords: Unpack[_Keywords]
    ) -> Any: ...

@type_check_only
class TernaryUfunc(np.ufunc):  # type: ignore[misc]  # final for everyone but NumPy's own stubs
    # One dtype, Python numbers among it: they do not widen a float.
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _FloatT],
        second: _Array[_ShapeT, _FloatT] | _FloatT | float,
        third: _Array[_ShapeT, _FloatT] | _FloatT | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT | float,
        second: _Array[_ShapeT, _FloatT],
        third: _Array[_ShapeT, _FloatT] | _FloatT | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT | float,
        second: _FloatT | float,
        third: _Array[_ShapeT, _FloatT],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _FloatT,
        second: _FloatT | float,
        third: _FloatT | float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: float,
        second: _FloatT,
        third: _FloatT | float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: float,
        second: float,
        third: _FloatT,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    # Integers among themselves, and with Python numbers.
    @overload
    def __call__(
        self,
        x: _Array[_ShapeT, _Integer],
        second: _Array[_ShapeT, _Integer] | _Integer | float,
        third: _Array[_ShapeT, _Integer] | _Integer | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Integer | float,
        second: _Array[_ShapeT, _Integer],
        third: _Array[_ShapeT, _Integer] | _Integer | float,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Integer | float,
        second: _Integer | float,
        third: _Array[_ShapeT, _Integer],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, np.float64]: ...
    @overload
    def __call__(
        self,
        x: _Integer | float,
        second: _Integer | float,
        third: _Integer | float,
        /,
        out: None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.float64: ...
    # A dtype or an output array decides.
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, Any],
        second: np.ndarray[_ShapeT, Any] | float | np.number[Any] | np.bool,
        third: np.ndarray[_ShapeT, Any] | float | np.number[Any] | np.bool,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        second: np.ndarray[_ShapeT, Any],
        third: np.ndarray[_ShapeT, Any] | float | np.number[Any] | np.bool,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        second: float | np.number[Any] | np.bool,
        third: np.ndarray[_ShapeT, Any],
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        second: float | np.number[Any] | np.bool,
        third: float | np.number[Any] | np.bool,
        /,
        out: None = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: ArrayLike,
        second: ArrayLike,
        third: ArrayLike,
        /,
        out: _ArrayT | tuple[_ArrayT],
        *,
        dtype: Any = None,
        **keywords: Unpack[_Keywords],
    ) -> _ArrayT: ...
    # Everything else that NumPy takes, and inputs of different dtypes.
    @overload
    def __call__(
        self,
        x: Any,
        second: Any,
        third: Any,
        /,
        out: Any = None,
        *,
        dtype: Any = None,
        **keywords: Unpack[_Keywords],
    ) -> Any: ...

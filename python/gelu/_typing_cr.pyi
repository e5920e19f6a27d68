# SPDX-License-Identifier: BSD-3-Clause
# mypy: disable-error-code="overload-overlap"
# As in _typing.pyi.
"""The types of the ufuncs of gelu.cr, by their number of inputs. No module of this name is there at run time.

float16 and float32 stay what they are. What would be computed in float64 is refused: such a call never
returns. bfloat16 gives Any: ml_dtypes declares it as any NumPy scalar.
"""

from typing import Any, NoReturn, TypeAlias, TypeVar, Unpack, overload, type_check_only

import numpy as np
from numpy.typing import ArrayLike

from gelu._typing import (
    _Array,
    _ArrayT,
    _DType,
    _Integer,
    _Keywords,
    _Nested,
    _New,
    _Real,
    _ShapeT,
)

_FloatT = TypeVar("_FloatT", np.float16, np.float32)

_Wide: TypeAlias = _Array[Any, np.float64] | np.float64
_Other: TypeAlias = _Array[Any, _Real] | _Real | float
_Whole: TypeAlias = _Array[Any, _Integer] | _Integer | float
_Operand: TypeAlias = np.ndarray[Any, Any] | float | np.number[Any] | np.bool
_Number: TypeAlias = float | np.number[Any] | np.bool

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
        self, x: _FloatT, /, out: None = None, *, dtype: None = None, **keywords: Unpack[_Keywords]
    ) -> _FloatT: ...
    @overload
    def __call__(
        self,
        x: _Wide | _Whole | _Nested[float],
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NoReturn: ...
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
        x: _Number,
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
        x: _Wide,
        factor: _Other,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NoReturn: ...
    @overload
    def __call__(
        self,
        x: _Other,
        factor: _Wide,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NoReturn: ...
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
    # Integers among themselves, and with Python numbers, are float64.
    @overload
    def __call__(
        self,
        x: _Whole,
        factor: _Whole,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NoReturn: ...
    # A dtype or an output array decides.
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, Any],
        factor: _Operand,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _Number,
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
        x: _Number,
        factor: _Number,
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
    # float64 and integers among themselves, and with Python numbers, are float64.
    @overload
    def __call__(
        self,
        x: _Wide | _Whole,
        second: _Wide | _Whole,
        third: _Wide | _Whole,
        /,
        out: _New = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> NoReturn: ...
    # A dtype or an output array decides.
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, Any],
        second: _Operand,
        third: _Operand,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _Number,
        second: np.ndarray[_ShapeT, Any],
        third: _Operand,
        /,
        out: _New = None,
        *,
        dtype: _DType[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> _Array[_ShapeT, _FloatT]: ...
    @overload
    def __call__(
        self,
        x: _Number,
        second: _Number,
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
        x: _Number,
        second: _Number,
        third: _Number,
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

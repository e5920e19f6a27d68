# SPDX-License-Identifier: BSD-3-Clause
"""Types of the extension module. The ufuncs stand last, one line each; a test compares them."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import EllipsisType
from typing import (
    Any,
    Literal,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
    overload,
    type_check_only,
)

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gelu._registry import Function

_T = TypeVar("_T")
_ShapeT = TypeVar("_ShapeT", bound=tuple[int, ...])
_FloatT = TypeVar("_FloatT", np.float32, np.float64)
_ArrayT = TypeVar("_ArrayT", bound=np.ndarray[Any, Any])

_Nested: TypeAlias = Sequence[_T | _Nested[_T]]
_ToFloat64: TypeAlias = np.integer[Any] | np.bool | np.float16

@type_check_only
class _Keywords(TypedDict, total=False):
    where: bool | np.bool | NDArray[np.bool] | _Nested[bool]
    casting: Literal["no", "equiv", "safe", "same_kind", "unsafe"]
    order: Literal["K", "A", "C", "F"]
    subok: bool
    signature: str | tuple[Any, ...]

@type_check_only
class _UnaryUfunc(np.ufunc):  # type: ignore[misc]  # final for everyone but NumPy's own stubs
    # float32 and float64 stay what they are, everything else becomes float64. mypy takes NumPy's generic
    # scalar types for overlapping, which no object is.
    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        x: np.ndarray[_ShapeT, np.dtype[_FloatT]],
        /,
        out: EllipsisType | None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.ndarray[_ShapeT, np.dtype[_FloatT]]: ...
    @overload
    def __call__(
        self,
        x: np.ndarray[_ShapeT, np.dtype[_ToFloat64]],
        /,
        out: EllipsisType | None = None,
        *,
        dtype: None = None,
        **keywords: Unpack[_Keywords],
    ) -> np.ndarray[_ShapeT, np.dtype[np.float64]]: ...
    @overload
    def __call__(  # type: ignore[overload-overlap]
        self, x: _FloatT, /, out: None = None, *, dtype: None = None, **keywords: Unpack[_Keywords]
    ) -> _FloatT: ...
    @overload
    def __call__(
        self, x: float | _ToFloat64, /, out: None = None, *, dtype: None = None, **keywords: Unpack[_Keywords]
    ) -> np.float64: ...
    @overload
    def __call__(
        self,
        x: _Nested[float],
        /,
        out: EllipsisType | None = None,
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
        out: EllipsisType | None = None,
        *,
        dtype: type[_FloatT] | np.dtype[_FloatT],
        **keywords: Unpack[_Keywords],
    ) -> np.ndarray[_ShapeT, np.dtype[_FloatT]]: ...
    @overload
    def __call__(
        self,
        x: float | np.number[Any] | np.bool,
        /,
        out: None = None,
        *,
        dtype: type[_FloatT] | np.dtype[_FloatT],
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
    # What else NumPy takes: array-likes of unknown dtype, and all that has __array_ufunc__.
    @overload
    def __call__(
        self, x: Any, /, out: Any = None, *, dtype: Any = None, **keywords: Unpack[_Keywords]
    ) -> Any: ...

# By the name of the ufunc, in the order of the registry.
functions: dict[str, Function]

def get_num_threads() -> int: ...
def set_num_threads(n: SupportsIndex) -> AbstractContextManager[None]: ...
def isa() -> str: ...
def available_isas() -> tuple[str, ...]: ...
def set_isa(name: str) -> None: ...

__version__: str
__all__ = [
    "available_isas",
    "gelu",
    "gelu_grad",
    "get_num_threads",
    "isa",
    "set_isa",
    "set_num_threads",
]

gelu: _UnaryUfunc
gelu_grad: _UnaryUfunc

# SPDX-License-Identifier: BSD-3-Clause
"""The ufuncs inside functions that Numba compiles. Numba imports this module itself, before it compiles its
first function (the entry point ``numba_extensions`` of the package); nothing else of the package imports it.

A call on numbers becomes a call of the C function for one element. A call on arrays becomes one of the
functions of python/gelu/addresses.c, which take arrays of any shape and strides and run on threads, as the
ufuncs do. Compiled code names both, and does not hold their addresses, so that ``cache=True`` works.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

import llvmlite.binding
import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.core.errors import NumbaNotImplementedError, TypingError
from numba.core.typing.templates import CallableTemplate, infer, infer_global, signature
from numba.extending import intrinsic, lower_builtin, overload
from numba.np.arrayobj import load_item
from numba.np.numpy_support import as_dtype, from_dtype

from gelu import _ufuncs
from gelu._docstrings import FORMS
from gelu._registry import Function

SUFFIXES = {types.float64: "f64", types.float32: "f32"}
"""Of the C functions. Numba has neither float16 on the CPU nor bfloat16."""

MOST_INPUTS = 3

DONE, SHAPES, MEMORY = range(3)
"""What the functions on arrays say (addresses.h)."""

PARALLEL_BODY = "__numba_parfor_gufunc"
"""In the names of the functions that Numba makes of the bodies of parallel loops."""


class Call(NamedTuple):
    """One call, by the types of its arguments."""

    inputs: tuple[Any, ...]
    out: Any
    """The type of an output that the caller gave, or None."""
    compute: Any
    """float32 or float64."""
    result: Any


def element(kind: Any) -> Any:
    return kind.dtype if isinstance(kind, types.Array) else kind


def resolved(ufunc: np.ufunc, name: str, inputs: tuple[Any, ...]) -> Any:
    """The type that the ufunc computes these in: the ufunc itself says it."""
    try:
        dtypes = [as_dtype(element(kind)) for kind in inputs]
        compute = from_dtype(ufunc.resolve_dtypes((*dtypes, None))[-1])
    except (TypeError, NumbaNotImplementedError):
        compute = None
    if compute not in SUFFIXES:
        given = ", ".join(str(element(kind)) for kind in inputs)
        raise TypingError(
            f"gelu.{name} takes float64, float32, integers and bool where Numba compiles it, not {given}"
        )
    return compute


def described(ufunc: np.ufunc, name: str, names: tuple[str, ...], arguments: tuple[Any, ...]) -> Call:
    """What a call with arguments of these types does."""
    *inputs, out = (types.unliteral(kind) for kind in arguments)
    out = None if isinstance(out, (types.NoneType, types.Omitted)) else out
    for argument, kind in zip(names, inputs, strict=True):
        if not isinstance(kind, (types.Array, types.Number, types.Boolean)):
            raise TypingError(f"{argument} of gelu.{name} must be a number or an array, not {kind}")
    compute = resolved(ufunc, name, tuple(inputs))
    arrays = [kind for kind in inputs if isinstance(kind, types.Array)]
    axes = max((array.ndim for array in arrays), default=0)
    if out is None:
        # As Numba's own ufuncs; NumPy would look at the strides, which Numba does not know yet.
        layouts = {array.layout for array in arrays}
        layout = "F" if "F" in layouts and "C" not in layouts else "C"
        result = types.Array(compute, axes, layout) if axes > 0 else compute
    else:
        if not isinstance(out, types.Array):
            raise TypingError(f"out of gelu.{name} must be an array, not {out}")
        if not out.mutable:
            raise TypingError(f"out of gelu.{name} must be writable, not read-only")
        if out.ndim < axes:
            raise TypingError(f"out of gelu.{name} must have at least {axes} axes, not {out.ndim}")
        if not np.can_cast(as_dtype(compute), as_dtype(out.dtype), "same_kind"):
            raise TypingError(f"out of gelu.{name} must be of a dtype for {compute}, not {out.dtype}")
        result = out
    return Call(tuple(inputs), out, compute, result)


# -- Calls on arrays ----------------------------------------------------------------------------------------


def ready(x: Any, dtype: Any) -> Any:
    """A number or an array in the dtype: itself, or a copy."""


@overload(ready, strict=False)  # type: ignore[untyped-decorator]
def overload_ready(x: Any, dtype: Any) -> Any:
    if isinstance(x, types.NoneType):
        return lambda x, dtype: None
    if not isinstance(x, types.Array):
        return lambda x, dtype: dtype(x)
    if x.ndim == 0:
        return lambda x, dtype: dtype(x[()])
    if x.dtype == dtype.dtype:
        return lambda x, dtype: x
    return lambda x, dtype: x.astype(dtype)


WORD = cgutils.intp_t
STATUS = COUNT = ir.IntType(32)
ARRAY = ir.LiteralStructType([cgutils.voidptr_t, COUNT, WORD.as_pointer(), WORD.as_pointer()])
"""struct gelu_array"""


def table_of(context: Any, builder: Any, kinds: Any, values: Any) -> tuple[Any, int]:
    """These numbers and arrays as an array of struct gelu_array in C, without the ones that are None."""
    operands = [pair for pair in zip(kinds, values, strict=True) if not isinstance(pair[0], types.NoneType)]
    table = cgutils.alloca_once(builder, ARRAY, size=len(operands))
    for i, (kind, value) in enumerate(operands):
        if isinstance(kind, types.Array):
            parts = context.make_array(kind)(context, builder, value)
            data, axes = parts.data, kind.ndim
            steps = (parts.shape, parts.strides)
            places = [cgutils.alloca_once_value(builder, part) for part in steps]
        else:
            data, axes = cgutils.alloca_once_value(builder, value), 0
            places = [cgutils.get_null_value(WORD.as_pointer())] * 2
        fields = [
            builder.bitcast(data, cgutils.voidptr_t),
            COUNT(axes),
            *(builder.bitcast(place, WORD.as_pointer()) for place in places),
        ]
        for field, part in enumerate(fields):
            builder.store(part, builder.gep(table, [COUNT(i), COUNT(field)], inbounds=True))
    return table, len(operands)


@intrinsic  # type: ignore[untyped-decorator]
def broadcast(typing: Any, x: Any, second: Any, third: Any) -> Any:
    """The shape of the result, after what C says of it."""
    axes = max(kind.ndim for kind in (x, second, third) if isinstance(kind, types.Array))

    def code(context: Any, builder: Any, given: Any, values: Any) -> Any:
        table, count = table_of(context, builder, given.args, values)
        shape = cgutils.alloca_once(builder, WORD, size=axes)
        kind = ir.FunctionType(STATUS, [ARRAY.as_pointer(), COUNT, WORD.as_pointer()])
        function = cgutils.get_or_insert_function(builder.module, kind, "gelu_broadcast_shape")
        status = builder.call(function, [table, COUNT(count), shape])
        lengths = [builder.load(builder.gep(shape, [COUNT(axis)])) for axis in range(axes)]
        whole = context.make_tuple(builder, given.return_type.types[1], lengths)
        return context.make_tuple(builder, given.return_type, [status, whole])

    return types.Tuple((types.int32, types.UniTuple(types.intp, axes)))(x, second, third), code


@functools.cache
def runner(symbol: str) -> Any:
    """run(inputs, output, threads), which calls the C function of this name."""

    @intrinsic  # type: ignore[untyped-decorator]
    def run(typing: Any, x: Any, second: Any, third: Any, output: Any, threads: Any) -> Any:
        def code(context: Any, builder: Any, given: Any, values: Any) -> Any:
            table, _ = table_of(context, builder, given.args[:-1], values[:-1])
            kind = ir.FunctionType(STATUS, [ARRAY.as_pointer(), COUNT])
            function = cgutils.get_or_insert_function(builder.module, kind, symbol)
            return builder.call(function, [table, values[-1]])

        return types.int32(x, second, third, output, types.int32), code

    return run


@functools.cache
def on_arrays(name: str, symbol: str, given: bool, same_dtype: bool, layout: str) -> Callable[..., Any]:
    """What is compiled for calls on arrays: of a function, and for what is asked of the result."""
    run = runner(symbol)
    do_not_fit = f"the shapes of the inputs of gelu.{name} cannot be broadcast together"
    not_to_output = f"the inputs of gelu.{name} cannot be broadcast to the shape of out"
    no_memory = f"no memory for the results of gelu.{name} beside out, which overlaps an input"

    def new(x: Any, second: Any, third: Any, out: Any, threads: Any, dtype: Any) -> Any:
        x, second, third = ready(x, dtype), ready(second, dtype), ready(third, dtype)
        status, shape = broadcast(x, second, third)
        if status != DONE:
            raise ValueError(do_not_fit)
        results = np.empty(shape, dtype)
        run(x, second, third, results, threads)
        return results

    def new_in_fortran_order(x: Any, second: Any, third: Any, out: Any, threads: Any, dtype: Any) -> Any:
        x, second, third = ready(x, dtype), ready(second, dtype), ready(third, dtype)
        status, shape = broadcast(x, second, third)
        if status != DONE:
            raise ValueError(do_not_fit)
        results = np.empty(shape[::-1], dtype).T
        run(x, second, third, results, threads)
        return results

    def into(x: Any, second: Any, third: Any, out: Any, threads: Any, dtype: Any) -> Any:
        status = run(ready(x, dtype), ready(second, dtype), ready(third, dtype), out, threads)
        if status == SHAPES:
            raise ValueError(not_to_output)
        if status == MEMORY:
            raise MemoryError(no_memory)
        return out

    def into_another_dtype(x: Any, second: Any, third: Any, out: Any, threads: Any, dtype: Any) -> Any:
        x, second, third = ready(x, dtype), ready(second, dtype), ready(third, dtype)
        results = np.empty(out.shape, dtype)
        if run(x, second, third, results, threads) != DONE:
            raise ValueError(not_to_output)
        for index in np.ndindex(out.shape):  # compiled in a tenth of the time of out[...] = results
            out[index] = results[index]
        return out

    if given:
        return into if same_dtype else into_another_dtype
    return new_in_fortran_order if layout == "F" else new


def number_of(context: Any, builder: Any, kind: Any, value: Any) -> Any:
    """A number, which may be in an array of no axes."""
    if not isinstance(kind, types.Array):
        return value
    return load_item(context, builder, kind, context.make_array(kind)(context, builder, value).data)


# -- Registration -------------------------------------------------------------------------------------------


def register(row: Function) -> None:
    """Tell Numba of one ufunc."""
    ufunc: np.ufunc = getattr(_ufuncs, row.name)
    names = ("x", *FORMS[row.form].arguments)
    parameters = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY) for name in names]
    parameters.append(inspect.Parameter("out", inspect.Parameter.POSITIONAL_OR_KEYWORD, default=None))
    form = inspect.Signature(parameters)

    # Numba knows the function by this key. It is not the ufunc: where Numba sees ufuncs in an expression of
    # arrays, such as gelu(x) * y, it makes one loop of all, with a call for each element.
    def key() -> None: ...

    key.__name__ = key.__qualname__ = row.name

    def typer(*arguments: Any, **keywords: Any) -> Any:
        bound = form.bind(*arguments, **keywords)
        given = tuple(kind.type if isinstance(kind, types.Optional) else kind for kind in bound.args)
        padded = (*given, types.none)[: len(names) + 1]
        call = described(ufunc, row.name, names, padded)
        return signature(call.result, *map(types.unliteral, given))

    typer.__signature__ = form  # type: ignore[attr-defined]

    template = type(f"Gelu_{row.name}", (CallableTemplate,), {"key": key, "generic": lambda self: typer})
    infer(template)
    infer_global(ufunc, types.Function(template))

    @lower_builtin(key, types.VarArg(types.Any))  # type: ignore[untyped-decorator]
    def lower(context: Any, builder: Any, given: Any, values: Any) -> Any:
        call = described(ufunc, row.name, names, (*given.args, types.none)[: len(names) + 1])
        suffix = SUFFIXES[call.compute]
        count = row.inputs
        if call.result == call.compute:
            numbers = [
                context.cast(builder, number_of(context, builder, kind, value), element(kind), call.compute)
                for kind, value in zip(call.inputs, values[:count], strict=True)
            ]
            number = context.get_value_type(call.compute)
            kind = ir.FunctionType(number, [number] * count)
            function = cgutils.get_or_insert_function(builder.module, kind, f"{row.c_name}_one_{suffix}")
            return builder.call(function, numbers)
        implementation = on_arrays(
            row.name,
            f"{row.c_name}_{suffix}_on_arrays",
            call.out is not None,
            call.result.dtype == call.compute,
            call.result.layout,
        )
        none = context.get_dummy_value()
        missing = MOST_INPUTS - count
        dtype = types.NumberClass(call.compute)
        threads = ir.Constant(ir.IntType(32), 1 if PARALLEL_BODY in builder.function.name else 0)
        kinds = [*call.inputs, *[types.none] * missing, call.out or types.none, types.int32, dtype]
        passed = [
            *values[:count],
            *[none] * missing,
            none if call.out is None else values[count],
            threads,
            none,
        ]
        made = signature(call.result, *kinds)
        return context.compile_internal(builder, implementation, made, passed)


def init() -> None:
    """Register everything with Numba, which calls this once in a process."""
    for row in _ufuncs.functions.values():
        for suffix in SUFFIXES.values():
            name = f"{row.c_name}_one_{suffix}"
            llvmlite.binding.add_symbol(name, _ufuncs.address(name))
        register(row)
    for name, address in _ufuncs.on_arrays().items():
        llvmlite.binding.add_symbol(name, address)

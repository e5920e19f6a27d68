# cython: language_level=3, freethreading_compatible=True
# SPDX-License-Identifier: BSD-3-Clause
"""The interface to C: ufuncs made from the C registry, thread counts, instruction sets.

No function is named here. A row in src/functions.def becomes a ufunc of this module.
"""

import os
import re
from operator import index

import numpy as np

from gelu._docstrings import docstring
from gelu._registry import Accuracy, Function

cimport numpy as cnp
from cpython.object cimport PyObject
from cpython.pycapsule cimport PyCapsule_New
from cpython.ref cimport Py_XINCREF
from gelu cimport gelu_available_isas, gelu_isa, gelu_set_isa, gelu_version
from libc.limits cimport INT_MAX

cnp.import_array()
cnp.import_ufunc()


cdef extern from "registry.h" nogil:
    ctypedef int gelu_type "enum gelu_type"
    ctypedef int gelu_function_id "enum gelu_function_id"
    enum:
        GELU_TYPE_COUNT
        GELU_FUNCTION_COUNT
        GELU_FORM_COUNT
        GELU_MAX_OPERANDS
    struct gelu_form_parts:
        const char *name
        int bias
        int product
        int add
    const gelu_form_parts gelu_forms[GELU_FORM_COUNT]
    struct gelu_accuracy:
        double ulp
        double at
    struct gelu_function:
        const char *name
        const char *ufunc
        int form
        int inputs
        gelu_accuracy accuracy[GELU_TYPE_COUNT]
    const gelu_function gelu_functions[GELU_FUNCTION_COUNT]
    const char *const gelu_type_suffixes[GELU_TYPE_COUNT]
    const gelu_type gelu_type_elements[GELU_TYPE_COUNT]
    const size_t gelu_type_sizes[GELU_TYPE_COUNT]


cdef extern from "strided.h" nogil:
    void gelu_strided(gelu_function_id function, gelu_type type, char *const *args, size_t n,
                      const cnp.npy_intp *steps, int chosen)


cdef extern from "operands.h" nogil:
    enum:
        GELU_MOST_AXES
    struct gelu_array:
        char *data
        int axes
        const cnp.npy_intp *shape
        const cnp.npy_intp *steps
    struct gelu_operands:
        int axes
        cnp.npy_intp shape[GELU_MOST_AXES]
    int gelu_broadcast(gelu_operands *o, const gelu_array *inputs, int count)
    void gelu_set_output(gelu_operands *o, const gelu_array *output)
    int gelu_is_writable(const gelu_operands *o, gelu_type type)
    void gelu_run_operands(gelu_function_id function, gelu_type type, const gelu_operands *o, int chosen)


cdef extern from "addresses.h" nogil:
    struct gelu_address:
        const char *name
        const char *signature
        void *function
    const gelu_address gelu_addresses[]
    const size_t gelu_address_count
    const gelu_address gelu_on_arrays[]
    const size_t gelu_on_arrays_count


cdef extern from "parallel.h" nogil:
    void gelu_parallel_init()
    int gelu_thread_limit(int chosen)


cdef extern from "numpy/arrayobject.h":
    ctypedef struct PyArray_DTypeMeta


cdef extern from "numpy/ufuncobject.h":
    int PyUFunc_AddPromoter(object ufunc, object dtypes, object promoter) except -1


cdef extern from "call.h":
    enum:
        GELU_PLAIN
        GELU_ROUNDED
        GELU_SET_COUNT
    struct gelu_loop:
        gelu_function_id function
        gelu_type type
        int set
    PyObject *gelu_descriptors[GELU_SET_COUNT][GELU_TYPE_COUNT]
    void gelu_take_calls(object ufunc)
    size_t gelu_calls_taken()
    ctypedef int atomic_int
    atomic_int gelu_chosen_threads
    int atomic_load(atomic_int *object) nogil
    int atomic_exchange(atomic_int *object, int desired) nogil


cdef extern from "xla.h":
    ctypedef struct XLA_FFI_Handler
    XLA_FFI_Handler *const gelu_xla_handlers[GELU_FUNCTION_COUNT]


# ---------------------------------------------------------------------------------------------------------
# Ufuncs
# ---------------------------------------------------------------------------------------------------------

cdef void loop(char **args, const cnp.npy_intp *dimensions, const cnp.npy_intp *steps,
               void *data) noexcept nogil:
    cdef const gelu_loop *which = <const gelu_loop *>data
    cdef char *one[GELU_MAX_OPERANDS]
    cdef cnp.npy_intp i
    cdef int k
    if gelu_functions[which.function].inputs == 2 and steps[0] == steps[2] and args[0] + steps[0] == args[2]:
        # reduce() and accumulate(): each result is the next first argument.
        for i in range(dimensions[0]):
            for k in range(3):
                one[k] = args[k] + i * steps[k]
            gelu_strided(which.function, which.type, one, 1, steps, 1)
        return
    gelu_strided(which.function, which.type, args, dimensions[0], steps, atomic_load(&gelu_chosen_threads))


# A ufunc refers to these as long as it exists.
cdef cnp.PyUFuncGenericFunction loop_functions[GELU_TYPE_COUNT]
cdef gelu_loop loops[GELU_SET_COUNT][GELU_FUNCTION_COUNT][GELU_TYPE_COUNT]
cdef void *loop_data[GELU_SET_COUNT][GELU_FUNCTION_COUNT][GELU_TYPE_COUNT]
cdef list kept_bytes = []

# By the suffix of the C functions. A type with the elements of another needs no name.
NAMES = {"f64": "float64", "f32": "float32", "f16": "float16", "bf16": "bfloat16"}

# By name of the dtype, enum gelu_type.
TYPES = {
    NAMES[gelu_type_suffixes[_type].decode()]: _type
    for _type in range(GELU_TYPE_COUNT)
    if gelu_type_elements[_type] == _type
}


cdef bint is_rounded(gelu_type type):
    """Whether all functions are correctly rounded in this type."""
    cdef int id
    for id in range(GELU_FUNCTION_COUNT):
        if gelu_functions[id].accuracy[type].ulp > 0.5:
            return False
    return True


cdef dict rounded_types():
    """By name of the dtype, the type that is correctly rounded, where there is one."""
    found = {}
    for name, elements in TYPES.items():
        for type in range(GELU_TYPE_COUNT):
            if gelu_type_elements[type] == elements and is_rounded(type):
                found.setdefault(name, type)
    return found


# ml_dtypes is imported here even if the user imports it later: once a ufunc has seen a dtype, NumPy adds no
# loop for that dtype. Where it cannot be imported, no array can be of its dtype.
try:
    from ml_dtypes import bfloat16 as _bfloat16
except ImportError:
    _bfloat16 = None

# By name: the dtypes that exist here.
DTYPES = {name: np.dtype(name) for name in TYPES if name != "bfloat16"}
if _bfloat16 is not None:
    DTYPES["bfloat16"] = np.dtype(_bfloat16)


class UfuncSet:
    """A ufunc of each function, all with loops for the same dtypes.

    Parameters
    ----------
    number : int
        enum gelu_set.
    module : str
        Where the ufuncs are found.
    types : dict of str to int
        By name of the dtype, the enum gelu_type that it is computed in, in the order of the loops.
    """

    def __init__(self, int number, module, types):
        self.number = number
        self.module = module
        self.types = types
        self.dtypes = {name: DTYPES[name] for name in types if name in DTYPES}
        for name, dtype in self.dtypes.items():
            gelu_descriptors[number][<gelu_type>types[name]] = <PyObject *>dtype  # kept by DTYPES

    def check(self, name, given, wanted, asked):
        """Raise TypeError, with what to do instead, unless there is a loop for `wanted`.

        Parameters
        ----------
        name : str
            Of the ufunc.
        given : list of DType
            The inputs.
        wanted : DType or None
            What they are to be computed in; None where NumPy has no dtype for them.
        asked : bool
            Whether the caller asked for that, by ``dtype`` or ``signature``.
        """
        if wanted is not None and np.dtype(wanted.type) in self.dtypes.values():
            return
        path = f"{self.module}.{name}"
        *most, last = self.dtypes
        if wanted is None or wanted.type is not np.float64:
            words = " with ".join(dict.fromkeys(map(type_name, given if wanted is None else [wanted])))
            raise TypeError(f"{path} has loops for {', '.join(most)} and {last}, not for {words}")
        what, instead = "float64", "cast to float32, as np.float32(x) does"
        if asked:
            what, instead = "float64, which was asked for", "ask for float32"
        elif np.dtypes.Float64DType not in given:
            what = f"float64, in which {' with '.join(dict.fromkeys(map(type_name, given)))} would be computed"
        raise TypeError(
            f"{path} has no loop for {what}: float64 results are not correctly rounded; "
            f"use gelu.{name} (below 1 ULP), or {instead}")


def is_python_s(dtype):
    """Whether the DType stands for a number of Python, which adapts to the dtype of others."""
    return dtype.type in (int, float, complex)


def type_name(dtype):
    return f"Python's {dtype.type.__name__}" if is_python_s(dtype) else np.dtype(dtype.type).name


# By enum gelu_set.
SETS = [UfuncSet(GELU_PLAIN, "gelu", TYPES), UfuncSet(GELU_ROUNDED, "gelu.cr", rounded_types())]


cdef bytes keep(bytes value):
    kept_bytes.append(value)
    return value


cdef object describe(const gelu_function *row, ufuncs):
    name = row.ufunc.decode()
    parts = gelu_forms[row.form]
    form = parts.name.decode()
    return Function(
        module=ufuncs.module,
        name=name,
        c_name=row.name.decode(),
        activation=name.removesuffix(f"_{form}"),
        form=form,
        bias=parts.bias,
        product=parts.product,
        add=parts.add,
        accuracy={
            dtype: Accuracy(row.accuracy[<gelu_type>type].ulp, row.accuracy[<gelu_type>type].at)
            for dtype, type in ufuncs.types.items()
        },
    )


cdef object set_of(ufunc):
    return SETS[(<const gelu_loop *>(<cnp.ufunc>ufunc).data[0]).set]


cdef object common_dtype(inputs, ufuncs):
    """The DType to compute in where no loop has exactly these inputs; None leaves the search to NumPy.

    It is the one that np.multiply computes in, but float64 for integers. NumPy's own search would take the
    first loop to which all inputs cast safely: float64 for float16 with float32.
    """
    # Python's numbers last, as they adapt to the dtype of the others.
    types = sorted(inputs, key=is_python_s)
    first, *others = [dtype.type if is_python_s(dtype) else np.dtype(dtype.type) for dtype in types]
    try:
        dtype = first
        for other in others or [first]:
            dtype = np.multiply.resolve_dtypes((dtype, other, None))[-1]
    except TypeError:
        return None
    if dtype not in ufuncs.dtypes.values():
        if not np.can_cast(dtype, np.float64):
            return None
        dtype = np.dtype(np.float64)
    return type(dtype)


cdef int promote(PyObject *ufunc, PyArray_DTypeMeta *const *dtypes, PyArray_DTypeMeta *const *signature,
                 PyArray_DTypeMeta **promoted) except -1:
    """Choose a loop, as NumPy's promoters do: `signature` is what the caller asks for, null where it asks for
    nothing. For what is left unchanged, NumPy searches itself."""
    cdef int inputs = (<object>ufunc).nin
    cdef PyArray_DTypeMeta *common = NULL
    cdef int i
    for i in range(inputs + 1):
        if signature[i] != NULL:
            common = signature[i]
    # In a reduction, the first input is null.
    given = [<object><PyObject *>dtypes[i] for i in range(inputs) if dtypes[i] != NULL]
    ufuncs = set_of(<object>ufunc)
    dtype = <object><PyObject *>common if common != NULL else common_dtype(given, ufuncs)
    if ufuncs.number != GELU_PLAIN:
        ufuncs.check((<object>ufunc).__name__, given, dtype, common != NULL)
    if dtype is not None:
        common = <PyArray_DTypeMeta *><PyObject *>dtype
    for i in range(inputs + 1):
        promoted[i] = signature[i] if signature[i] != NULL else common if common != NULL else dtypes[i]
        Py_XINCREF(<PyObject *>promoted[i])
    return 0


cdef object make_ufunc(gelu_function_id id, function, ufuncs):
    cdef int numbers[GELU_MAX_OPERANDS]
    cdef bytes types = b""
    cdef int place, native, number = ufuncs.number
    for place, type in enumerate(ufuncs.types.values()):
        loop_functions[place] = <cnp.PyUFuncGenericFunction>loop
        loops[number][id][place] = gelu_loop(id, type, number)
        loop_data[number][id][place] = &loops[number][id][place]
    native = sum(dtype.isbuiltin == 1 for dtype in ufuncs.dtypes.values())  # they stand first
    for dtype in list(ufuncs.dtypes.values())[:native]:
        types += bytes([dtype.num]) * (function.inputs + 1)
    ufunc = cnp.PyUFunc_FromFuncAndData(
        loop_functions, loop_data[number][id], keep(types), native, function.inputs, 1, cnp.PyUFunc_None,
        <char *>gelu_functions[id].ufunc, keep(docstring(function).encode()), 0)
    for place, name in enumerate(ufuncs.types):
        dtype = ufuncs.dtypes.get(name)
        if dtype is not None and place >= native:
            for operand in range(GELU_MAX_OPERANDS):
                numbers[operand] = dtype.num
            cnp.PyUFunc_RegisterLoopForType(
                ufunc, dtype.num, <cnp.PyUFuncGenericFunction>loop, numbers, loop_data[number][id][place])
    any_inputs = (np.dtype,) * function.inputs + (None,)
    PyUFunc_AddPromoter(ufunc, any_inputs, PyCapsule_New(<void *>promote, "numpy._ufunc_promoter", NULL))
    # NumPy 2.0 and 2.1 have no attributes on ufuncs; there pickle searches sys.modules and finds this module.
    if hasattr(ufunc, "__dict__"):
        ufunc.__module__ = ufuncs.module
        ufunc.__qualname__ = function.name
    gelu_take_calls(ufunc)
    return ufunc


cdef int take_array(gelu_array *array, cnp.npy_intp *room, size_t item, described) except -1:
    """Set `array` to what compute() gets, with room for shape and steps."""
    address, shape, strides = described
    cdef int axis, axes = len(shape)
    if axes > GELU_MOST_AXES:
        raise ValueError(f"an array may have {GELU_MOST_AXES} axes, not {axes}")
    for axis in range(axes):
        room[axis] = shape[axis]
        room[axes + axis] = strides[axis] * <cnp.npy_intp>item
    array.data = <char *><size_t>address
    array.axes = axes
    array.shape = room
    array.steps = room + axes
    return 0


def compute(name, dtype, inputs, output, int threads=0):
    """What the ufunc `name` does, on arrays of others where they are in memory: those that NumPy has no dtype
    for, or that need not become NumPy's first.

    Parameters
    ----------
    name, dtype : str
        Of a ufunc, and of the dtype of all arrays. bfloat16 does not need ml_dtypes here.
    inputs : sequence of (address, shape, strides)
        Strides are in elements. The inputs are broadcast together.
    output : (address, shape, strides)
        Its shape is that of the result. It may be an input (in place), and otherwise overlaps none: ValueError,
        where that is not certain.
    threads : int, optional
        The largest number of threads. 0 stands for `get_num_threads`.
    """
    cdef gelu_function_id id = IDS[name]
    cdef gelu_type type = TYPES[dtype]
    cdef gelu_array arrays[GELU_MAX_OPERANDS]
    cdef cnp.npy_intp room[GELU_MAX_OPERANDS][2 * GELU_MOST_AXES]
    cdef gelu_operands operands
    cdef int k, count = gelu_functions[id].inputs
    cdef int chosen = atomic_load(&gelu_chosen_threads)
    if len(inputs) != count:
        raise TypeError(f"{name} takes {count} inputs, not {len(inputs)}")
    for k in range(count):
        take_array(&arrays[k], room[k], gelu_type_sizes[type], inputs[k])
    take_array(&arrays[count], room[count], gelu_type_sizes[type], output)
    if gelu_broadcast(&operands, arrays, count) != 0:
        raise ValueError(f"shapes {', '.join(str(tuple(given[1])) for given in inputs)} cannot be broadcast together")
    shape = tuple([operands.shape[k] for k in range(operands.axes)])
    if shape != tuple(output[1]):
        raise ValueError(f"the output must have shape {shape}, not {tuple(output[1])}")
    if 0 in shape:
        return
    gelu_set_output(&operands, &arrays[count])
    if not gelu_is_writable(&operands, type):
        raise ValueError("elements of the output share memory with each other or with other elements of an input")
    if threads > 0 and (chosen == 0 or threads < chosen):
        chosen = threads
    with nogil:
        gelu_run_operands(id, type, &operands, chosen)


def xla_handlers():
    """By name of the ufunc, a capsule of the function for XLA, as `gelu.jax` registers it."""
    return {name: PyCapsule_New(<void *>gelu_xla_handlers[id], NULL, NULL) for name, id in IDS.items()}


def calls_taken():
    """How many calls of the ufuncs did not go through NumPy's own code; for the tests."""
    return gelu_calls_taken()


cdef object make_ufuncs(ufuncs):
    """By name: the rows of the set's functions, and its ufuncs."""
    rows = [describe(&gelu_functions[id], ufuncs) for id in range(GELU_FUNCTION_COUNT)]
    made = {row.name: make_ufunc(id, row, ufuncs) for id, row in enumerate(rows)}
    return {row.name: row for row in rows}, made


functions, _made = make_ufuncs(SETS[GELU_PLAIN])
globals().update(_made)

_rounded = None


def rounded():
    """By name: the rows and the ufuncs of gelu.cr. They are made at the first call, as `import gelu` has to be
    quick."""
    global _rounded
    if _rounded is None:
        _rounded = make_ufuncs(SETS[GELU_ROUNDED])
    return _rounded

# By name of the ufunc, enum gelu_function_id.
IDS = {name: id for id, name in enumerate(functions)}


# ---------------------------------------------------------------------------------------------------------
# Addresses
# ---------------------------------------------------------------------------------------------------------

cdef list rows_of(name):
    """The rows of gelu_addresses that have this name: one for each signature."""
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    cdef size_t i
    found = [i for i in range(gelu_address_count) if gelu_addresses[i].name.decode() == name]
    if not found:
        import difflib

        known = [gelu_addresses[i].name.decode() for i in range(gelu_address_count)]
        near = " or ".join(map(repr, difflib.get_close_matches(name, dict.fromkeys(known), 3)))
        raise ValueError(f"name must be that of a function in gelu/gelu.h, such as {near or "'gelu_f32'"}, "
                         f"not {name!r}")
    return found


def address(name):
    """The address of a C function of the library inside this package, for ctypes, cffi and compilers that
    work while the program runs.

    It is the library that the ufuncs call, so `set_isa` holds for both. To call a function with other arguments
    than the header says ends the process, or worse.

    Parameters
    ----------
    name : str
        That of a function in ``gelu/gelu.h``, such as ``"gelu_f32"``, ``"gelu_silu_mul_f64_parallel"``,
        ``"gelu_tanh_bf16_rows"`` or ``"gelu_one_f64"``.

    Returns
    -------
    int
        It stays the same as long as the process runs.

    Raises
    ------
    ValueError
        If there is no function of that name.

    See Also
    --------
    capsule : The same with its C type.

    Examples
    --------
    >>> import ctypes, gelu
    >>> gelu_one_f64 = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(gelu.address("gelu_one_f64"))
    >>> round(gelu_one_f64(1.0), 6)
    0.841345
    """
    cdef size_t row = rows_of(name)[0]
    return <size_t>gelu_addresses[row].function


def words_of(signature):
    """The words and signs of a C type, whatever the spaces between them."""
    return re.findall(r"\w+|[^\w\s]", signature)


def capsule(name, signature=None):
    """A C function of the library inside this package, in a capsule that `scipy.LowLevelCallable` takes.

    Parameters
    ----------
    name : str
        That of a function in ``gelu/gelu.h``, such as ``"gelu_one_f64"`` or ``"gelu_mul_one_f64"``.
    signature : str, optional
        The C type wanted, with spaces anywhere. Without it, the type is that of the header: ``"double (double)"`` for ``gelu_one_f64``,
        ``"double (double, double)"`` for ``gelu_mul_one_f64``. Functions of float64 that end in ``_one_f64`` can
        also be had as ``"double (int, double *)"``: the number of arguments, and the arguments. Called with
        another number, these return NaN.

    Returns
    -------
    PyCapsule
        With the function's address; its name is the C type.

    Raises
    ------
    ValueError
        If there is no function of that name, or it cannot be had with that signature.

    See Also
    --------
    address : The address alone.

    Examples
    --------
    >>> import gelu
    >>> from scipy import LowLevelCallable, integrate
    >>> value, error = integrate.quad(LowLevelCallable(gelu.capsule("gelu_one_f64")), -1, 1)
    >>> round(value, 6)
    0.241971
    >>> mul = LowLevelCallable(gelu.capsule("gelu_mul_one_f64", "double (int, double *)"))
    >>> round(integrate.quad(mul, -1, 1, args=(2.0,))[0] / value, 6)
    2.0
    """
    rows = rows_of(name)
    if signature is not None and not isinstance(signature, str):
        raise TypeError(f"signature must be a str or None, not {type(signature).__name__}")
    cdef size_t row
    for row in rows:
        if signature is None or words_of(gelu_addresses[row].signature.decode()) == words_of(signature):
            return PyCapsule_New(gelu_addresses[row].function, gelu_addresses[row].signature, NULL)
    had = " or ".join(repr(gelu_addresses[row].signature.decode()) for row in rows)
    raise ValueError(f"signature must be {had} for {name}, not {signature!r}")


def on_arrays():
    """The addresses of the functions that compiled code calls with whole arrays, by name."""
    cdef size_t i
    return {gelu_on_arrays[i].name.decode(): <size_t>gelu_on_arrays[i].function
            for i in range(gelu_on_arrays_count)}


# ---------------------------------------------------------------------------------------------------------
# Threads
# ---------------------------------------------------------------------------------------------------------


class _Restore:
    """What set_num_threads() returns: it restores the previous count at the end of a with block."""

    def __init__(self, previous):
        self._previous = previous

    def __enter__(self):
        return None

    def __exit__(self, *exception):
        atomic_exchange(&gelu_chosen_threads, self._previous)


def get_num_threads():
    """The number of threads with which a large enough array is computed.

    The count last set (`set_num_threads`, or the environment variable ``GELU_NUM_THREADS``), or else
    OpenMP's own (``OMP_NUM_THREADS``), but never more than the CPU affinity of the process, its cgroup CPU
    quota, ``OMP_THREAD_LIMIT`` or a limit set by `threadpoolctl <https://github.com/joblib/threadpoolctl>`_
    allow.

    Returns
    -------
    int

    Examples
    --------
    >>> import gelu
    >>> with gelu.set_num_threads(1):
    ...     gelu.get_num_threads()
    1
    """
    return gelu_thread_limit(atomic_load(&gelu_chosen_threads))


def set_num_threads(n):
    """Set the largest number of threads to use, for all threads of the process.

    Parameters
    ----------
    n : int
        At least 1. A larger number than the process may use counts as the number that it may use.

    Returns
    -------
    context manager
        At the end of its ``with`` block, the count from before the call is restored. Without ``with``, the
        count stays.

    Examples
    --------
    >>> import gelu
    >>> with gelu.set_num_threads(1):
    ...     y = gelu.gelu(0.0)
    """
    try:
        count = index(n)
    except TypeError:
        raise TypeError(f"n must be an integer, not {type(n).__name__}") from None
    if count < 1:
        raise ValueError(f"n must be at least 1, not {count}")
    return _Restore(atomic_exchange(&gelu_chosen_threads, min(count, INT_MAX)))


# ---------------------------------------------------------------------------------------------------------
# Instruction sets
# ---------------------------------------------------------------------------------------------------------


def isa():
    """The name of the instruction set in use.

    Returns
    -------
    str

    See Also
    --------
    available_isas, set_isa

    Examples
    --------
    >>> import gelu
    >>> gelu.isa() in gelu.available_isas()
    True
    """
    return gelu_isa().decode()


def available_isas():
    """The instruction sets that run here, best first.

    All give the same bits. The best is chosen at import unless the environment variable ``GELU_ISA`` names
    another.

    Returns
    -------
    tuple of str

    Examples
    --------
    >>> import gelu
    >>> gelu.available_isas()[-1]
    'portable'
    """
    cdef const char *const *name = gelu_available_isas()
    names = []
    while name[0] != NULL:
        names.append(name[0].decode())
        name += 1
    return tuple(names)


def set_isa(name):
    """Use the instruction set called `name`, for all threads of the process.

    Parameters
    ----------
    name : str
        One of `available_isas`.

    Examples
    --------
    >>> import gelu
    >>> gelu.set_isa("portable")
    >>> gelu.isa()
    'portable'
    >>> gelu.set_isa(gelu.available_isas()[0])
    """
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    available = available_isas()
    if name not in available:
        raise ValueError(f"name must be one of {', '.join(map(repr, available))}, which run here, not {name!r}")
    gelu_set_isa(name.encode())


# ---------------------------------------------------------------------------------------------------------
# Environment
# ---------------------------------------------------------------------------------------------------------


def _read_environment():
    # Unset and empty mean the same, so that `GELU_ISA= command` works as in other programs.
    threads = os.environ.get("GELU_NUM_THREADS", "")
    if threads:
        try:
            set_num_threads(int(threads))
        except ValueError:
            raise ImportError(
                f"the environment variable GELU_NUM_THREADS must be a whole number, at least 1, "
                f"not {threads!r}") from None
    name = os.environ.get("GELU_ISA", "")
    if name:
        try:
            set_isa(name)
        except ValueError:
            raise ImportError(
                f"the environment variable GELU_ISA must be one of "
                f"{', '.join(map(repr, available_isas()))}, which run here, not {name!r}") from None


gelu_parallel_init()
_read_environment()

__version__ = gelu_version().decode()

__all__ = [
    *functions,
    "address",
    "available_isas",
    "capsule",
    "get_num_threads",
    "isa",
    "set_isa",
    "set_num_threads",
]

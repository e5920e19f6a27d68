/* Calls of a ufunc on plain arrays, all of one dtype, without NumPy's own iteration.
 *
 * NumPy calls a loop once for each row where rows do not follow each other without gaps, which leaves no work
 * for threads; and on short arrays, what NumPy does around the loop takes longer than the loop.
 * PyUFuncObject.vectorcall is the function that Python calls for a ufunc. The one in this file does the calls
 * that it can do exactly as NumPy would, and leaves all others to NumPy: keywords other than out=, subclasses
 * and other objects (so overrides, too), scalars, casts, inputs that partly overlap the output, new outputs
 * that would not be in C order. (A generalized ufunc would also see all dimensions, but it has a signature,
 * and no where=, reduce() or at().)
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define NO_IMPORT_ARRAY
#define NO_IMPORT_UFUNC

#include "call.h"

#include <numpy/arrayobject.h>
#include <numpy/ufuncobject.h>

#include "operands.h"

/* From so many elements on, other Python threads may run during the call, as in NumPy. */
enum { RELEASE_FROM = 500 };

atomic_int gelu_chosen_threads;
PyObject *gelu_descriptors[GELU_SET_COUNT][GELU_TYPE_COUNT];

static vectorcallfunc numpy_call;
static PyObject *out_name;
static atomic_size_t taken;

size_t gelu_calls_taken(void) { return atomic_load_explicit(&taken, memory_order_relaxed); }

static struct gelu_array described(PyArrayObject *array) {
    return (struct gelu_array){PyArray_BYTES(array), PyArray_NDIM(array), PyArray_DIMS(array),
                               PyArray_STRIDES(array)};
}

/* Whether NumPy would give a new output in C order: no input has its axes in another. */
static int is_c_order(const struct gelu_operands *o) {
    for (int i = 0; i < o->count - 1; i++) {
        npy_intp before = NPY_MAX_INTP;
        for (int axis = 0; axis < o->axes; axis++) {
            const npy_intp step = o->steps[i][axis] < 0 ? -o->steps[i][axis] : o->steps[i][axis];
            if (step == 0) continue;
            if (step > before) return 0;
            before = step;
        }
    }
    return 1;
}

/* An array that kernels can read where it is, of the dtype at `descriptor`. */
static int is_plain(PyObject *object, PyObject *descriptor) {
    return PyArray_CheckExact(object) && (PyObject *)PyArray_DESCR((PyArrayObject *)object) == descriptor &&
           PyArray_ISALIGNED((PyArrayObject *)object);
}

/* The result, a new reference; null with no error set where the call is left to NumPy. */
static PyObject *take(PyUFuncObject *ufunc, PyObject *const *args, PyObject *out) {
    const int inputs = ufunc->nin;
    if (!PyArray_CheckExact(args[0])) return NULL;
    const struct gelu_loop *const loop = ufunc->data[0];
    PyObject *const *const descriptors = gelu_descriptors[loop->set];
    PyObject *const descriptor = (PyObject *)PyArray_DESCR((PyArrayObject *)args[0]);
    int type = 0;
    while (type < GELU_TYPE_COUNT && descriptors[type] != descriptor) type++;
    if (type == GELU_TYPE_COUNT) return NULL;

    struct gelu_array arrays[GELU_MAX_INPUTS];
    for (int i = 0; i < inputs; i++) {
        if (!is_plain(args[i], descriptor)) return NULL;
        arrays[i] = described((PyArrayObject *)args[i]);
        if (arrays[i].axes == 0) return NULL;
    }
    struct gelu_operands o;
    if (gelu_broadcast(&o, arrays, inputs) != 0) return NULL;
    PyArrayObject *result;
    if (out) {
        if (!is_plain(out, descriptor)) return NULL;
        result = (PyArrayObject *)out;
        if (!PyArray_ISWRITEABLE(result)) return NULL;
        if (PyArray_NDIM(result) != o.axes) return NULL;
        for (int axis = 0; axis < o.axes; axis++)
            if (PyArray_DIM(result, axis) != o.shape[axis]) return NULL;
        Py_INCREF(result);
    } else {
        if (!is_c_order(&o)) return NULL;
        Py_INCREF(descriptor);
        result = (PyArrayObject *)PyArray_NewFromDescr(&PyArray_Type, (PyArray_Descr *)descriptor, o.axes,
                                                       o.shape, NULL, NULL, 0, NULL);
        if (!result) return NULL;
    }
    if (PyArray_SIZE(result) == 0) return (PyObject *)result;
    const struct gelu_array output = described(result);
    gelu_set_output(&o, &output);
    /* Where it can be written to, NumPy may still warn that it will be read-only. */
    if (out && (!gelu_is_writable(&o, (enum gelu_type)type) ||
                PyArray_FailUnlessWriteable(result, "output array") != 0)) {
        Py_DECREF(result);
        return NULL;
    }
    const int chosen = atomic_load(&gelu_chosen_threads);
    if (PyArray_SIZE(result) > RELEASE_FROM) {
        Py_BEGIN_ALLOW_THREADS;
        gelu_run_operands(loop->function, (enum gelu_type)type, &o, chosen);
        Py_END_ALLOW_THREADS;
    } else {
        gelu_run_operands(loop->function, (enum gelu_type)type, &o, chosen);
    }
    return (PyObject *)result;
}

/* The one output of out=, which may be in a tuple: null for none, and *known is cleared where the call is
 * left to NumPy. */
static PyObject *output_of(PyObject *out, int *known) {
    if (PyTuple_CheckExact(out)) {
        *known = PyTuple_GET_SIZE(out) == 1;
        if (!*known) return NULL;
        out = PyTuple_GET_ITEM(out, 0);
    }
    return out == Py_None ? NULL : out;
}

static PyObject *call(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *keywords) {
    PyUFuncObject *const ufunc = (PyUFuncObject *)callable;
    const Py_ssize_t count = PyVectorcall_NARGS(flagged), named = keywords ? PyTuple_GET_SIZE(keywords) : 0;
    PyObject *out = NULL;
    int known = named == 0 && (count == ufunc->nin || count == ufunc->nin + 1);
    if (known && count > ufunc->nin && args[ufunc->nin] != Py_None) out = args[ufunc->nin];
    if (named == 1 && count == ufunc->nin && PyTuple_GET_ITEM(keywords, 0) == out_name) {
        known = 1;
        out = output_of(args[count], &known);
    }
    if (known) {
        PyObject *result = take(ufunc, args, out);
        if (result) {
            atomic_store_explicit(&taken, gelu_calls_taken() + 1, memory_order_relaxed);
            return result;
        }
        if (PyErr_Occurred()) return NULL;
    }
    return numpy_call(callable, args, flagged, keywords);
}

void gelu_take_calls(PyObject *ufunc) {
    if (!out_name) out_name = PyUnicode_InternFromString("out");
    numpy_call = ((PyUFuncObject *)ufunc)->vectorcall; /* the same for all */
    ((PyUFuncObject *)ufunc)->vectorcall = call;
}

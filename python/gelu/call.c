/* Calls of a ufunc on plain arrays, all of one dtype: the whole call is one matrix, or a few, for gelu_rows().
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
#include <stdint.h>
#include <string.h>

#include "pieces.h"
#include "strided.h"

/* The most dimensions that are handled here. */
enum { MOST_AXES = 8 };

/* From so many elements on, other Python threads may run during the call, as in NumPy. */
enum { RELEASE_FROM = 500 };

/* Where rows are shorter than this and there are more rows than columns, rows and columns are exchanged. */
enum { SHORT_ROW = 32 };

atomic_int gelu_chosen_threads;
PyObject *gelu_descriptors[GELU_TYPE_COUNT];

static vectorcallfunc numpy_call;
static PyObject *out_name;
static atomic_size_t taken;

size_t gelu_calls_taken(void) { return atomic_load_explicit(&taken, memory_order_relaxed); }

/* All operands over the axes of the result; steps in bytes, 0 where an input is repeated. */
struct operands {
    int count, axes;
    npy_intp shape[MOST_AXES];
    npy_intp steps[GELU_MAX_OPERANDS][MOST_AXES];
    char *data[GELU_MAX_OPERANDS];
};

static npy_intp size_of(npy_intp step) { return step < 0 ? -step : step; }

/* The shape of the result. Returns whether the shapes can be broadcast together. */
static int broadcast(PyArrayObject *const *inputs, int count, struct operands *o) {
    o->axes = 0;
    for (int i = 0; i < count; i++)
        if (PyArray_NDIM(inputs[i]) > o->axes) o->axes = PyArray_NDIM(inputs[i]);
    for (int axis = 0; axis < o->axes; axis++) {
        o->shape[axis] = 1;
        for (int i = 0; i < count; i++) {
            const int own = axis - (o->axes - PyArray_NDIM(inputs[i]));
            const npy_intp length = own < 0 ? 1 : PyArray_DIM(inputs[i], own);
            if (length == 1) continue;
            if (o->shape[axis] != 1 && o->shape[axis] != length) return 0;
            o->shape[axis] = length;
        }
    }
    return 1;
}

static void set_steps(struct operands *o, int operand, PyArrayObject *array) {
    const int missing = o->axes - PyArray_NDIM(array);
    for (int axis = 0; axis < o->axes; axis++) {
        const int own = axis - missing;
        o->steps[operand][axis] = own < 0 || PyArray_DIM(array, own) == 1 ? 0 : PyArray_STRIDE(array, own);
    }
    o->data[operand] = PyArray_BYTES(array);
}

/* Whether NumPy would give a new output in C order: no input has its axes in another. */
static int is_c_order(const struct operands *o, int inputs) {
    for (int i = 0; i < inputs; i++) {
        npy_intp before = NPY_MAX_INTP;
        for (int axis = 0; axis < o->axes; axis++) {
            const npy_intp step = size_of(o->steps[i][axis]);
            if (step == 0) continue;
            if (step > before) return 0;
            before = step;
        }
    }
    return 1;
}

/* Sorts the axes by the steps of the output, the longest first. Axes of length 1 are dropped; axes that
 * follow each other without gaps are joined. */
static void simplify(struct operands *o) {
    const int y = o->count - 1;
    int axes = 0;
    for (int axis = 0; axis < o->axes; axis++) {
        if (o->shape[axis] == 1) continue;
        const npy_intp length = o->shape[axis];
        npy_intp steps[GELU_MAX_OPERANDS];
        for (int i = 0; i < o->count; i++) steps[i] = o->steps[i][axis];
        int at = axes++;
        for (; at > 0 && size_of(o->steps[y][at - 1]) < size_of(steps[y]); at--) {
            o->shape[at] = o->shape[at - 1];
            for (int i = 0; i < o->count; i++) o->steps[i][at] = o->steps[i][at - 1];
        }
        o->shape[at] = length;
        for (int i = 0; i < o->count; i++) o->steps[i][at] = steps[i];
    }
    int joined = axes > 0;
    for (int axis = 1; axis < axes; axis++) {
        int follows = 1;
        for (int i = 0; i < o->count; i++)
            follows &= o->steps[i][joined - 1] == o->steps[i][axis] * o->shape[axis];
        if (!follows) joined++;
        o->shape[joined - 1] = follows ? o->shape[joined - 1] * o->shape[axis] : o->shape[axis];
        for (int i = 0; i < o->count; i++) o->steps[i][joined - 1] = o->steps[i][axis];
    }
    o->axes = joined;
}

/* From the lowest byte of an operand to one past the highest, of the axes from `first` on; steps of any sign. */
static void reach(const struct operands *o, int operand, int first, npy_intp size, npy_intp *low,
                  npy_intp *high) {
    *low = 0, *high = size;
    for (int axis = first; axis < o->axes; axis++) {
        const npy_intp last = (o->shape[axis] - 1) * o->steps[operand][axis];
        *(last < 0 ? low : high) += last;
    }
}

/* Whether no two elements of the output share memory; its steps are in descending order. */
static int is_distinct(const struct operands *o, npy_intp size) {
    const int y = o->count - 1;
    for (int axis = 0; axis < o->axes; axis++) {
        npy_intp low, high;
        reach(o, y, axis + 1, size, &low, &high);
        if (size_of(o->steps[y][axis]) < high - low) return 0;
    }
    return 1;
}

/* Whether an input and the output share no byte. The elements of one may lie between those of the other, as
 * with halves of rows or every second element. They share none if, seen modulo the step of one axis, the
 * inner axes reach over different bytes; for this all outer steps must be multiples of that step. */
static int is_apart(const struct operands *o, int input, npy_intp size) {
    const int y = o->count - 1;
    npy_intp low[2], high[2];
    reach(o, input, 0, size, &low[0], &high[0]);
    reach(o, y, 0, size, &low[1], &high[1]);
    const intptr_t from = (intptr_t)o->data[input], to = (intptr_t)o->data[y];
    if (from + high[0] <= to + low[1] || to + high[1] <= from + low[0]) return 1;
    for (int axis = 0; axis < o->axes; axis++) {
        const npy_intp step = size_of(o->steps[y][axis]);
        for (int outer = 0; outer <= axis; outer++)
            if (o->steps[y][outer] % step != 0 || o->steps[input][outer] % step != 0) return 0;
        reach(o, input, axis + 1, size, &low[0], &high[0]);
        reach(o, y, axis + 1, size, &low[1], &high[1]);
        npy_intp gap = (npy_intp)((from + low[0] - to - low[1]) % step);
        if (gap < 0) gap += step;
        if (gap >= high[1] - low[1] && step - gap >= high[0] - low[0]) return 1;
    }
    return 0;
}

static int is_same(const struct operands *o, int input) {
    const int y = o->count - 1;
    if (o->data[input] != o->data[y]) return 0;
    for (int axis = 0; axis < o->axes; axis++)
        if (o->steps[input][axis] != o->steps[y][axis]) return 0;
    return 1;
}

/* The innermost axis is the columns, the longest of the others the rows. There is one matrix for each index
 * of the other axes. */
static void run(const struct gelu_loop *loop, struct operands *o) {
    npy_intp n = 1;
    for (int axis = 0; axis < o->axes; axis++) n *= o->shape[axis];
    int columns = o->axes - 1, rows = 0;
    for (int axis = 1; axis < columns; axis++)
        if (o->shape[axis] > o->shape[rows]) rows = axis;
    if (columns > 0 && o->shape[columns] < SHORT_ROW && o->shape[rows] > o->shape[columns]) {
        const int other = rows;
        rows = columns, columns = other;
    }
    struct gelu_matrix matrix = {.rows = 1, .columns = 1};
    npy_intp outer[MOST_AXES] = {0};
    for (int i = 0; i < o->count; i++) {
        matrix.args[i] = o->data[i];
        matrix.column_steps[i] = o->axes > 0 ? o->steps[i][columns] : (npy_intp)gelu_type_sizes[loop->type];
        matrix.row_steps[i] = o->axes > 1 ? o->steps[i][rows] : 0;
    }
    if (o->axes > 0) matrix.columns = (size_t)o->shape[columns];
    if (o->axes > 1) matrix.rows = (size_t)o->shape[rows];
    const size_t each = matrix.rows * matrix.columns;
    const int threads = gelu_worthwhile_threads(each, loop->type, atomic_load(&gelu_chosen_threads));
    for (npy_intp left = n / (npy_intp)each; left > 0; left--) {
        gelu_rows(loop->function, loop->type, &matrix, threads);
        for (int axis = o->axes - 1; axis >= 0; axis--) {
            if (axis == rows || axis == columns) continue;
            const int more = ++outer[axis] < o->shape[axis];
            for (int i = 0; i < o->count; i++)
                matrix.args[i] += more ? o->steps[i][axis] : -(o->shape[axis] - 1) * o->steps[i][axis];
            if (more) break;
            outer[axis] = 0;
        }
    }
}

/* An array that kernels can read where it is, of the dtype at `descriptor`. */
static int is_plain(PyObject *object, PyObject *descriptor) {
    return PyArray_CheckExact(object) && (PyObject *)PyArray_DESCR((PyArrayObject *)object) == descriptor &&
           PyArray_ISALIGNED((PyArrayObject *)object) && PyArray_NDIM((PyArrayObject *)object) <= MOST_AXES;
}

/* The result, a new reference; null with no error set where the call is left to NumPy. */
static PyObject *take(PyUFuncObject *ufunc, PyObject *const *args, PyObject *out) {
    const int inputs = ufunc->nin;
    if (!PyArray_CheckExact(args[0])) return NULL;
    PyObject *const descriptor = (PyObject *)PyArray_DESCR((PyArrayObject *)args[0]);
    int type = 0;
    while (type < GELU_TYPE_COUNT && gelu_descriptors[type] != descriptor) type++;
    if (type == GELU_TYPE_COUNT) return NULL;

    PyArrayObject *arrays[GELU_MAX_OPERANDS];
    for (int i = 0; i < inputs; i++) {
        if (!is_plain(args[i], descriptor)) return NULL;
        arrays[i] = (PyArrayObject *)args[i];
        if (PyArray_NDIM(arrays[i]) == 0) return NULL;
    }
    struct operands o = {.count = inputs + 1};
    if (!broadcast(arrays, inputs, &o)) return NULL;
    for (int i = 0; i < inputs; i++) set_steps(&o, i, arrays[i]);
    const npy_intp size = (npy_intp)gelu_type_sizes[type];
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
        if (!is_c_order(&o, inputs)) return NULL;
        Py_INCREF(descriptor);
        result = (PyArrayObject *)PyArray_NewFromDescr(&PyArray_Type, (PyArray_Descr *)descriptor, o.axes,
                                                       o.shape, NULL, NULL, 0, NULL);
        if (!result) return NULL;
    }
    if (PyArray_SIZE(result) == 0) return (PyObject *)result;
    set_steps(&o, inputs, result);
    simplify(&o);
    if (out) {
        int clear = is_distinct(&o, size);
        for (int i = 0; i < inputs && clear; i++) clear = is_same(&o, i) || is_apart(&o, i, size);
        /* It can be written to, but NumPy may warn that it will be read-only. */
        if (!clear || PyArray_FailUnlessWriteable(result, "output array") != 0) {
            Py_DECREF(result);
            return NULL;
        }
    }
    const struct gelu_loop loop = {((const struct gelu_loop *)ufunc->data[0])->function,
                                   (enum gelu_type)type};
    if (PyArray_SIZE(result) > RELEASE_FROM) {
        Py_BEGIN_ALLOW_THREADS;
        run(&loop, &o);
        Py_END_ALLOW_THREADS;
    } else {
        run(&loop, &o);
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

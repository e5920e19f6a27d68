/* The table of addresses. gelu_prototypes.h is made from the public header by cmake/python.cmake.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "addresses.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "call.h"
#include "gelu/gelu.h"
#include "pieces.h"
#include "sums.h"

/* From SciPy, which gives the point and then the values of args=, and cannot be told of an error. */
static double of_numbers(enum gelu_function_id function, int count, const double *numbers) {
    const void *inputs[GELU_MAX_INPUTS];
    double y;
    if (count != gelu_functions[function].inputs) return NAN;
    for (int i = 0; i < count; i++) inputs[i] = numbers + i;
    gelu_run(gelu_kernels(), function, GELU_F64, inputs, &y, 1, NULL);
    return y;
}

static int broadcast_shape(const struct gelu_array *inputs, int count, ptrdiff_t *shape) {
    struct gelu_operands o;
    if (gelu_broadcast(&o, inputs, count) != 0) return GELU_ARRAYS_SHAPES;
    for (int axis = 0; axis < o.axes; axis++) shape[axis] = o.shape[axis];
    return GELU_ARRAYS_DONE;
}

/* Elements that follow each other in C order, to an array. Returns where they end. */
static const char *copy_to(const struct gelu_array *array, enum gelu_type type, int axis, char *to,
                           const char *from) {
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    const ptrdiff_t n = axis < array->axes ? array->shape[axis] : 1;
    const ptrdiff_t step = axis < array->axes ? array->steps[axis] : 0;
    if (axis + 1 >= array->axes) {
        gelu_kernels()->copy[type](to, step, from, size, (size_t)n);
        return from + n * size;
    }
    for (ptrdiff_t i = 0; i < n; i++) from = copy_to(array, type, axis + 1, to + i * step, from);
    return from;
}

static int run_on_copy(enum gelu_function_id function, enum gelu_type type,
                       const struct gelu_operands *operands, const struct gelu_array *output, int threads) {
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    struct gelu_operands o = *operands;
    ptrdiff_t steps[GELU_MOST_AXES], bytes = size;
    for (int axis = o.axes - 1; axis >= 0; axis--) {
        steps[axis] = bytes;
        if (o.shape[axis] > PTRDIFF_MAX / bytes) return GELU_ARRAYS_MEMORY;
        bytes *= o.shape[axis];
    }
    char *const copy = malloc((size_t)bytes);
    if (!copy) return GELU_ARRAYS_MEMORY;
    gelu_set_output(&o, &(struct gelu_array){copy, o.axes, output->shape, steps});
    gelu_run_operands(function, type, &o, threads);
    copy_to(output, type, 0, output->data, copy);
    free(copy);
    return GELU_ARRAYS_DONE;
}

static int on_arrays(enum gelu_function_id function, enum gelu_type type, const struct gelu_array *operands,
                     int threads) {
    const int inputs = gelu_functions[function].inputs;
    const struct gelu_array *const output = &operands[inputs];
    struct gelu_operands broadcast, o;
    /* With the output among them, the inputs are also repeated to its shape, as NumPy does. */
    if (gelu_broadcast(&broadcast, operands, inputs + 1) != 0) return GELU_ARRAYS_SHAPES;
    broadcast.count = inputs + 1;
    if (broadcast.axes != output->axes) return GELU_ARRAYS_SHAPES;
    int empty = 0;
    for (int axis = 0; axis < output->axes; axis++) {
        if (broadcast.shape[axis] != output->shape[axis]) return GELU_ARRAYS_SHAPES;
        empty |= output->shape[axis] == 0;
    }
    if (empty) return GELU_ARRAYS_DONE;
    if (threads <= 0) threads = atomic_load(&gelu_chosen_threads);
    o = broadcast;
    gelu_set_output(&o, output);
    if (!gelu_is_writable(&o, type)) return run_on_copy(function, type, &broadcast, output, threads);
    gelu_run_operands(function, type, &o, threads);
    return GELU_ARRAYS_DONE;
}

#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy)                                         \
    static double name##_of_numbers(int count, double *numbers) {                                            \
        return of_numbers(GELU_ID_##name, count, numbers);                                                   \
    }                                                                                                        \
    static int name##_f64_on_arrays(const struct gelu_array *operands, int threads) {                        \
        return on_arrays(GELU_ID_##name, GELU_F64, operands, threads);                                       \
    }                                                                                                        \
    static int name##_f32_on_arrays(const struct gelu_array *operands, int threads) {                        \
        return on_arrays(GELU_ID_##name, GELU_F32, operands, threads);                                       \
    }
#include "functions.def"

typedef void function(void);

const struct gelu_address gelu_addresses[] = {
#define GELU_PROTOTYPE(name, signature) {#name, signature, (function *)name},
#include "gelu_prototypes.h"
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy)                                         \
    {#name "_one_f64", "double (int, double *)", (function *)name##_of_numbers},
#include "functions.def"
};
const size_t gelu_address_count = sizeof gelu_addresses / sizeof *gelu_addresses;

#define ON_ARRAYS(name) {#name, "int (const struct gelu_array *, int)", (function *)name},
const struct gelu_address gelu_on_arrays[] = {
    {"gelu_broadcast_shape", "int (const struct gelu_array *, int, ptrdiff_t *)",
     (function *)broadcast_shape},
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy)                                         \
    ON_ARRAYS(name##_f64_on_arrays) ON_ARRAYS(name##_f32_on_arrays)
#include "functions.def"
};
const size_t gelu_on_arrays_count = sizeof gelu_on_arrays / sizeof *gelu_on_arrays;

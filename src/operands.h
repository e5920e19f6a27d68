/* Operands of any number of axes, as NumPy and PyTorch have them: how they are broadcast, whether the output may be
 * written, and the whole call as one matrix, or a few, for gelu_rows(). Internal. */
#ifndef GELU_OPERANDS_H
#define GELU_OPERANDS_H

#include "registry.h"

/* As many as NumPy and PyTorch allow. */
enum { GELU_MOST_AXES = 64 };

/* An array of one caller. Steps are in bytes, of any sign. */
struct gelu_array {
    char *data;
    int axes;
    const ptrdiff_t *shape, *steps;
};

/* All operands, the inputs and then the output, over the axes of the result. Steps are in bytes, 0 where an
 * input is repeated. */
struct gelu_operands {
    int count, axes;
    ptrdiff_t shape[GELU_MOST_AXES];
    ptrdiff_t steps[GELU_MAX_OPERANDS][GELU_MOST_AXES];
    char *data[GELU_MAX_OPERANDS];
};

/* Sets `o` to these inputs, broadcast together, with room for the output. Returns 0, or -1 where the shapes do not
 * fit; no array has more than GELU_MOST_AXES axes. */
int gelu_broadcast(struct gelu_operands *o, const struct gelu_array *inputs, int count);

/* Sets the output, whose shape is that of the result, and sorts the axes by its steps. */
void gelu_set_output(struct gelu_operands *o, const struct gelu_array *output);

/* Whether every result has a place of its own, which no input occupies, unless element for element (in place).
 * Where this says no, it may also be that the strides are too irregular to tell. */
int gelu_is_writable(const struct gelu_operands *o, enum gelu_type type);

/* Computes `function` of all elements. `chosen` is the thread count that the user set, 0 where none was set. */
void gelu_run_operands(enum gelu_function_id function, enum gelu_type type, const struct gelu_operands *o,
                       int chosen);

#endif

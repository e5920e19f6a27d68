/* Any function of one contiguous array. Internal. */
#ifndef GELU_SUMS_H
#define GELU_SUMS_H

#include "registry.h"

/* Computes `function` of n elements of each of its inputs, in the order of its form; y may be an input. `how`
 * is as kernels take it, or null. */
void gelu_run(const struct gelu_kernel_table *table, enum gelu_function_id function, enum gelu_type type,
              const void *const *inputs, void *y, size_t n, const struct gelu_how *how);

/* The same, but called in the floating-point environment of the kernels, and with a buffer for n elements. No
 * operand may overlap the buffer, and no input may be y. */
void gelu_run_block(const struct gelu_kernel_table *table, enum gelu_function_id function,
                    enum gelu_type type, const void *const *inputs, void *y, size_t n, void *buffer);

#endif

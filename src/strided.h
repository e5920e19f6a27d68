/* Arrays of any stride through the contiguous kernels, through a small buffer on the stack. Internal. */
#ifndef GELU_STRIDED_H
#define GELU_STRIDED_H

#include "registry.h"

/* Computes n elements of `function`: args are the inputs then the output, steps their strides in bytes (any
 * sign, zero, any alignment), as NumPy passes them to an inner loop. `chosen` is the thread count that the
 * user set, 0 where none was set. */
void gelu_strided(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                  const ptrdiff_t *steps, int chosen);

/* The same on one thread. `flags` are those of kernels; they count where everything is contiguous,
 * GELU_ENTERED always. */
void gelu_strided_row(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                      const ptrdiff_t *steps, unsigned flags);

/* How many threads to use for n elements: 1, or for enough of them what gelu_thread_limit(chosen) says. */
int gelu_worthwhile_threads(size_t n, enum gelu_type type, int chosen);

#endif

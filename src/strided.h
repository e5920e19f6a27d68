/* Arrays of any stride through the contiguous kernels, by way of a small stack buffer. Internal. */
#ifndef GELU_STRIDED_H
#define GELU_STRIDED_H

#include "registry.h"

/* n elements of `function`: args are the inputs then the output, steps their strides in bytes (any sign,
 * zero, any alignment), as NumPy hands them to an inner loop. `chosen` is the thread count the user set,
 * 0 for none. */
void gelu_strided(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                  const ptrdiff_t *steps, int chosen);

/* The same on one thread; flags as of kernels, where everything is contiguous. */
void gelu_strided_row(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                      const ptrdiff_t *steps, unsigned flags);

/* How many threads n elements are worth: `chosen`, 0 for none, as far as gelu_thread_limit() allows. */
int gelu_worthwhile_threads(size_t n, enum gelu_type type, int chosen);

#endif

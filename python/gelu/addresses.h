/* Where the functions of the library are in this process, by name, for callers that are compiled when the program
 * runs. Internal. */
#ifndef GELU_PYTHON_ADDRESSES_H
#define GELU_PYTHON_ADDRESSES_H

#include <stddef.h>

#include "operands.h"

struct gelu_address {
    const char *name;
    const char *signature; /* the C type, as SciPy names it: "double (double)" */
    void (*function)(void);
};

/* What gelu.h declares, in its order. After these there are functions under a name that is already there, with
 * another signature: gelu_mul_one_f64 as "double (int, double *)", which takes the number of its arguments and
 * the arguments. */
extern const struct gelu_address gelu_addresses[];
extern const size_t gelu_address_count;

/* What the functions on arrays say. Where it is not GELU_ARRAYS_DONE, nothing was written: the shapes cannot be
 * broadcast, or there is no memory for a copy. */
enum { GELU_ARRAYS_DONE, GELU_ARRAYS_SHAPES, GELU_ARRAYS_MEMORY };

/* For calls on arrays from code that Numba compiles:
 *
 *   gelu_broadcast_shape: int (const struct gelu_array *inputs, int count, ptrdiff_t *shape)
 *   <name>_<type>_on_arrays, float64 and float32: int (const struct gelu_array *operands, int threads)
 *
 * The first gives the shape of the result, with as many axes as the input that has most. The operands of the others
 * are the inputs and then the output, to whose shape the inputs are broadcast. `threads` is the largest number of
 * threads, 0 for the one that the user set. Where the output may overlap an input, or itself, the results are
 * copied there at the end, as NumPy does.
 *
 * Numba keeps what it compiles in files, and those call these functions by name, perhaps after gelu has changed. So
 * where the arguments or the results change, the names must change, too. */
extern const struct gelu_address gelu_on_arrays[];
extern const size_t gelu_on_arrays_count;

#endif

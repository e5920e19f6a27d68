/* Calls of a ufunc that need not go through NumPy's own code. Internal. */
#ifndef GELU_PYTHON_CALL_H
#define GELU_PYTHON_CALL_H

#include <Python.h>
#include <stdatomic.h>

#include "registry.h"

/* The sets of ufuncs: each has a ufunc of every function, and computes a dtype in one type. The plain ones are those
 * of gelu, the rounded ones those of gelu.cr. */
enum gelu_set { GELU_PLAIN, GELU_ROUNDED, GELU_SET_COUNT };

/* What the data of a ufunc's loop points to. */
struct gelu_loop {
    enum gelu_function_id function;
    enum gelu_type type;
    enum gelu_set set;
};

/* The thread count that the user set, 0 for none. One Python thread may write it while others are in a
 * call. */
extern atomic_int gelu_chosen_threads;

/* For each type that a set computes in, the descriptor that arrays of its dtype share; null where the set does not
 * have the type, or the dtype does not exist here. */
extern PyObject *gelu_descriptors[GELU_SET_COUNT][GELU_TYPE_COUNT];

/* Lets call.c handle the calls of a ufunc first. The data of its loops must be struct gelu_loop. */
void gelu_take_calls(PyObject *ufunc);

/* How many calls were done here and not left to NumPy; approximate, where several threads call. For tests. */
size_t gelu_calls_taken(void);

#endif

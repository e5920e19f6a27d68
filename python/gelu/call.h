/* Calls of a ufunc that need not go through NumPy's own code. Internal. */
#ifndef GELU_PYTHON_CALL_H
#define GELU_PYTHON_CALL_H

#include <Python.h>
#include <stdatomic.h>

#include "registry.h"

/* What the data of a ufunc's loop points to. */
struct gelu_loop {
    enum gelu_function_id function;
    enum gelu_type type;
};

/* The thread count that the user set, 0 for none. One Python thread may write it while others are in a
 * call. */
extern atomic_int gelu_chosen_threads;

/* For each dtype, the descriptor that arrays of it share; null where the dtype does not exist here. */
extern PyObject *gelu_descriptors[GELU_TYPE_COUNT];

/* Lets call.c handle the calls of a ufunc first. The data of its loops must be struct gelu_loop. */
void gelu_take_calls(PyObject *ufunc);

/* How many calls were done here and not left to NumPy; approximate, where several threads call. For tests. */
size_t gelu_calls_taken(void);

#endif

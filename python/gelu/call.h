/* Calls of a ufunc that need not go through NumPy's machinery. Internal. */
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

/* The thread count the user set, 0 for none: written by one Python thread while others are in a call. */
extern atomic_int gelu_chosen_threads;

/* Of each dtype, the descriptor that arrays of it share; null where the dtype is not there. */
extern PyObject *gelu_descriptors[GELU_TYPE_COUNT];

/* Puts a ufunc's calls through call.c first. Its loops' data are of struct gelu_loop. */
void gelu_take_calls(PyObject *ufunc);

/* How many calls were done here and not left to NumPy; about, where several threads call. For tests. */
size_t gelu_calls_taken(void);

#endif

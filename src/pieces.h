/* Arrays and matrices in pieces, on several threads. Internal. */
#ifndef GELU_PIECES_H
#define GELU_PIECES_H

#include "registry.h"

/* A matrix of each operand: where its first element is, and its strides in bytes from row to row and from
 * column to column. Strides may have any sign; 0 repeats an input. */
struct gelu_matrix {
    char *args[GELU_MAX_OPERANDS];
    ptrdiff_t row_steps[GELU_MAX_OPERANDS], column_steps[GELU_MAX_OPERANDS];
    size_t rows, columns;
};

/* Run kernel over n elements of `size` bytes on up to `threads` threads, each with at least `grain` of
 * them. */
void gelu_array(gelu_kernel *kernel, size_t grain, size_t size, const void *x, const void *factor, void *y,
                size_t n, int threads);

/* Computes `function` of every element of a matrix, on up to `threads` threads. The output may be an input,
 * element for element; otherwise it overlaps none. */
void gelu_rows(enum gelu_function_id function, enum gelu_type type, const struct gelu_matrix *matrix,
               int threads);

#endif

/* Operands of any stride through the contiguous kernels. What is contiguous goes straight in or out; the rest
 * passes through a buffer in chunks small enough to stay in the first-level cache.
 *
 * Within a chunk everything is read before anything is written, so y may be x with the same stride.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "strided.h"

#include <stdalign.h>
#include <stdint.h>

#include "kernels/ahead.h"
#include "parallel.h"
#include "pieces.h"
#include "sums.h"

/* Bytes of all buffers of a call together. A kernel is called once for each chunk: if chunks were much
 * smaller, its first instructions would take a noticeable part of the time. */
enum { BUFFERS = 7168 };

/* Operands that a kernel can take where they are: a bit for each. */
static unsigned direct_operands(int inputs, size_t size, char *const *args, size_t n,
                                const ptrdiff_t *steps) {
    unsigned direct = 0;
    for (int i = 0; i <= inputs; i++)
        direct |= (unsigned)(steps[i] == (ptrdiff_t)size && (uintptr_t)args[i] % size == 0) << i;

    /* NumPy passes an output that begins a few elements before its input, as a loop over single elements
     * would read each one before it is overwritten. Kernels read arguments twice, so such inputs are
     * buffered. */
    for (int i = 0; i < inputs; i++) {
        const uintptr_t ahead = (uintptr_t)args[i] - (uintptr_t)args[inputs];
        if (ahead != 0 && ahead < n * size) direct &= ~(1u << i);
    }
    return direct;
}

struct row {
    const struct gelu_kernel_table *table;
    enum gelu_function_id function;
    enum gelu_type type;
    char *const *args;
    size_t n;
    const ptrdiff_t *steps;
    unsigned direct; /* operands that a kernel can take where they are: a bit for each */
};

/* Which of the first two inputs comes first, where they alternate in memory like the two columns of a matrix and neither
 * can be taken as it is; else -1. */
static int first_of_alternating(const struct row *row) {
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[row->type], *const steps = row->steps;
    if (gelu_functions[row->function].inputs < 2) return -1;
    if (steps[0] != 2 * size || steps[1] != 2 * size) return -1;
    const uintptr_t x = (uintptr_t)row->args[0], factor = (uintptr_t)row->args[1];
    return factor - x == (uintptr_t)size ? 0 : x - factor == (uintptr_t)size ? 1 : -1;
}

static void run_chunks(const void *argument) {
    const struct row *row = argument;
    const int inputs = gelu_functions[row->function].inputs;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[row->type];
    const ptrdiff_t *const steps = row->steps;
    const size_t n = row->n;
    gelu_copy *const copy_elements = row->table->copy[row->type];
    gelu_split *const split = row->table->split[row->type];
    const int first = first_of_alternating(row), second = first < 0 ? -1 : !first;
    unsigned direct = row->direct, repeated = 0;
    for (int i = 0; i < inputs; i++) {
        repeated |= (unsigned)(steps[i] == 0) << i;
        if (row->args[i] == row->args[inputs]) direct &= ~(1u << i); /* else the kernel needs a buffer */
    }

    alignas(CACHE_LINE) char buffers[BUFFERS];
    char *buffer[GELU_MAX_OPERANDS], *of_sums = NULL;
    const int is_sum = gelu_functions[row->function].base != row->function;
    size_t parts = (size_t)is_sum;
    for (int i = 0; i <= inputs; i++) parts += !(direct >> i & 1);
    const size_t part = BUFFERS / parts / CACHE_LINE * CACHE_LINE, chunk = part / (size_t)size;
    char *next = buffers;
    for (int i = 0; i <= inputs; i++)
        if (!(direct >> i & 1)) buffer[i] = next, next += part;
    if (is_sum) of_sums = next;

    const char *input[GELU_MAX_INPUTS] = {NULL};
    for (int i = 0; i < inputs; i++)
        if (repeated >> i & 1) {
            input[i] = buffer[i];
            copy_elements(buffer[i], size, row->args[i], 0, n < chunk ? n : chunk);
        }
    for (size_t start = 0; start < n; start += chunk) {
        const size_t count = n - start < chunk ? n - start : chunk;
        if (first >= 0) {
            split(buffer[first], buffer[second], row->args[first] + (ptrdiff_t)start * steps[first], count);
            input[0] = buffer[0], input[1] = buffer[1];
        }
        for (int i = first >= 0 ? 2 : 0; i < inputs; i++) {
            if (repeated >> i & 1) continue;
            input[i] = row->args[i] + (ptrdiff_t)start * steps[i];
            if (direct >> i & 1) continue;
            copy_elements(buffer[i], size, input[i], steps[i], count);
            input[i] = buffer[i];
        }
        char *const y = row->args[inputs] + (ptrdiff_t)start * steps[inputs];
        char *const output = direct >> inputs & 1 ? y : buffer[inputs];
        gelu_run_block(row->table, row->function, row->type, (const void *const *)input, output, count,
                       of_sums);
        if (output != y) copy_elements(y, steps[inputs], output, size, count);
    }
}

/* All results are the same: one is computed, then repeated. */
static void run_constant(const struct row *row, const struct gelu_how *how) {
    const int inputs = gelu_functions[row->function].inputs;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[row->type];
    gelu_copy *const copy_elements = row->table->copy[row->type];
    double number[GELU_MAX_OPERANDS]; /* with room and alignment for any type */
    const void *input[GELU_MAX_INPUTS];
    for (int i = 0; i < inputs; i++) {
        input[i] = &number[i];
        copy_elements(&number[i], size, row->args[i], 0, 1);
    }
    gelu_run(row->table, row->function, row->type, input, &number[inputs], 1, how);
    copy_elements(row->args[inputs], row->steps[inputs], &number[inputs], 0, row->n);
}

static void run_row(const struct row *row, unsigned flags) {
    const struct gelu_how how = {.flags = flags, .ahead = AHEAD_IN_AN_ARRAY};
    const int inputs = gelu_functions[row->function].inputs;
    int constant = 1;
    for (int i = 0; i < inputs; i++) constant &= row->steps[i] == 0;
    if (row->n == 0) return;
    if (row->direct == (1u << (inputs + 1)) - 1)
        gelu_run(row->table, row->function, row->type, (const void *const *)row->args, row->args[inputs],
                 row->n, &how);
    else if (constant)
        run_constant(row, &how);
    else if (flags & GELU_ENTERED)
        run_chunks(row);
    else
        row->table->enter(run_chunks, row);
}

void gelu_strided_row(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                      const ptrdiff_t *steps, unsigned flags) {
    const int inputs = gelu_functions[function].inputs;
    const unsigned direct = direct_operands(inputs, gelu_type_sizes[type], args, n, steps);
    run_row(&(struct row){gelu_kernels(), function, type, args, n, steps, direct}, flags);
}

int gelu_worthwhile_threads(size_t n, enum gelu_type type, int chosen) {
    return n < 2 * gelu_kernels()->grain[type] ? 1 : gelu_thread_limit(chosen);
}

void gelu_strided(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                  const ptrdiff_t *steps, int chosen) {
    const struct gelu_kernel_table *table = gelu_kernels();
    const int inputs = gelu_functions[function].inputs;
    const size_t size = gelu_type_sizes[type];
    const unsigned direct = direct_operands(inputs, size, args, n, steps);
    if (direct == (1u << (inputs + 1)) - 1 && n >= 2 * table->grain[type]) {
        struct gelu_matrix row = {.rows = 1, .columns = n};
        for (int i = 0; i <= inputs; i++) row.args[i] = args[i], row.column_steps[i] = steps[i];
        gelu_rows(function, type, &row, gelu_thread_limit(chosen));
        return;
    }
    run_row(&(struct row){table, function, type, args, n, steps, direct}, 0);
}

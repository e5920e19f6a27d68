/* Operands of any stride through the contiguous kernels. What is contiguous goes straight in or out; the rest
 * passes through a buffer in chunks small enough to stay in the first-level cache.
 *
 * Within a chunk everything is read before anything is written, so y may be x, stride for stride.
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

/* Bytes of one buffer. A kernel is called once for each chunk: much less makes its prologue felt. */
enum { CHUNK = 8192 };

/* Operands that a kernel can take where they are: a bit for each. */
static unsigned direct_operands(int inputs, size_t size, char *const *args, size_t n,
                                const ptrdiff_t *steps) {
    unsigned direct = 0;
    for (int i = 0; i <= inputs; i++)
        direct |= (unsigned)(steps[i] == (ptrdiff_t)size && (uintptr_t)args[i] % size == 0) << i;

    /* NumPy hands over an output a few elements behind its input where a loop over single elements, reading
     * ahead of what it writes, would be right. Kernels read arguments twice, so these are buffered. */
    for (int i = 0; i < inputs; i++) {
        const uintptr_t ahead = (uintptr_t)args[i] - (uintptr_t)args[inputs];
        if (ahead != 0 && ahead < n * size) direct &= ~(1u << i);
    }
    return direct;
}

static void run_row(const struct gelu_kernel_table *table, enum gelu_function_id function,
                    enum gelu_type type, char *const *args, size_t n, const ptrdiff_t *steps, unsigned direct,
                    unsigned flags) {
    const struct gelu_how how = {flags, AHEAD_IN_AN_ARRAY};
    const int inputs = gelu_functions[function].inputs, operands = inputs + 1;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    char *const y = args[inputs];
    if (direct == (1u << operands) - 1) {
        gelu_run(table, function, type, (const void *const *)args, y, n, &how);
        return;
    }
    unsigned repeated = 0;
    for (int i = 0; i < inputs; i++) repeated |= (unsigned)(steps[i] == 0) << i;

    alignas(64) char in[GELU_MAX_INPUTS][CHUNK];
    alignas(64) char out[CHUNK];
    gelu_copy *copy_elements = table->copy[type];
    const size_t chunk = CHUNK / (size_t)size;

    /* One value for all: once, then repeated. */
    const unsigned all_inputs = (1u << inputs) - 1;
    if (n > 0 && (repeated & all_inputs) == all_inputs) {
        for (int i = 0; i < inputs; i++) copy_elements(in[i], size, args[i], 0, 1);
        gelu_run(table, function, type, (const void *const[]){in[0], in[1], in[2]}, out, 1, &how);
        copy_elements(y, steps[inputs], out, 0, n);
        return;
    }

    for (int i = 0; i < inputs; i++)
        if (repeated >> i & 1) copy_elements(in[i], size, args[i], 0, n < chunk ? n : chunk);
    for (size_t start = 0; start < n; start += chunk) {
        const size_t count = n - start < chunk ? n - start : chunk;
        const char *input[GELU_MAX_INPUTS] = {NULL};
        for (int i = 0; i < inputs; i++) {
            input[i] = args[i] + (ptrdiff_t)start * steps[i];
            if (direct >> i & 1) continue;
            if (!(repeated >> i & 1)) copy_elements(in[i], size, input[i], steps[i], count);
            input[i] = in[i];
        }
        char *output = y + (ptrdiff_t)start * steps[inputs];
        if (direct >> inputs & 1) {
            gelu_run(table, function, type, (const void *const *)input, output, count, &how);
        } else {
            gelu_run(table, function, type, (const void *const *)input, out, count, &how);
            copy_elements(output, steps[inputs], out, size, count);
        }
    }
}

void gelu_strided_row(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                      const ptrdiff_t *steps, unsigned flags) {
    const int inputs = gelu_functions[function].inputs;
    const unsigned direct = direct_operands(inputs, gelu_type_sizes[type], args, n, steps);
    run_row(gelu_kernels(), function, type, args, n, steps, direct, flags);
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
    run_row(table, function, type, args, n, steps, direct, 0);
}

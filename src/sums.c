/* Forms with a sum around what a kernel computes: f(x + b), f'(x + b) dy, acc + f'(x) dy. Sums, or the products
 * that are to be added, stay in a buffer in the first-level cache, so memory is read and written once.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "sums.h"

#include <stdalign.h>
#include <stdint.h>

/* Bytes of the buffer; beside it, two inputs and the output are to fit into 32 KiB. */
enum { BUFFER = 8192 };

struct work {
    const struct gelu_kernel_table *table;
    enum gelu_function_id function;
    enum gelu_type type;
    const char *x, *b, *factor, *acc; /* null where the form has none */
    char *y;
    size_t n;
    struct gelu_how how;
};

static const char *at(const char *array, size_t bytes) { return array ? array + bytes : NULL; }

static void run_blocks(const void *argument) {
    const struct work *work = argument;
    const size_t size = gelu_type_sizes[work->type], block = BUFFER / size;
    gelu_kernel *const kernel = work->table->kernel[gelu_functions[work->function].base][work->type];
    gelu_sum *const sum = work->table->sum[work->type];
    const struct gelu_how of_x = {0, {work->how.ahead.x, READ_AHEAD, work->how.ahead.next}};
    const struct gelu_how of_acc = {0, AHEAD_IN_AN_ARRAY};
    alignas(CACHE_LINE) char buffer[BUFFER];
    /* From the second block on, y begins on a cache line, which stores past the caches fill as a whole. */
    size_t count = block - (uintptr_t)work->y % CACHE_LINE / size;
    for (size_t start = 0; start < work->n; start += count, count = block) {
        if (count > work->n - start) count = work->n - start;
        const size_t bytes = start * size;
        const char *x = work->x + bytes;
        if (work->b) {
            sum(x, work->b + bytes, buffer, count, &of_x);
            x = buffer;
        }
        kernel(x, at(work->factor, bytes), work->acc ? buffer : work->y + bytes, count, &work->how);
        if (work->acc) sum(work->acc + bytes, buffer, work->y + bytes, count, &of_acc);
    }
}

void gelu_run(const struct gelu_kernel_table *table, enum gelu_function_id function, enum gelu_type type,
              const void *const *inputs, void *y, size_t n, const struct gelu_how *how) {
    static const struct gelu_how alone = {0, AHEAD_IN_AN_ARRAY};
    const struct gelu_form_parts *const parts = &gelu_forms[gelu_functions[function].form];
    const int product = 1 + parts->bias, add = product + parts->product;
    const void *const factor = parts->product ? inputs[product] : NULL;
    if (!parts->bias && !parts->add) {
        table->kernel[function][type](inputs[0], factor, y, n, how);
        return;
    }
    struct work work = {table,
                        function,
                        type,
                        inputs[0],
                        parts->bias ? inputs[1] : NULL,
                        factor,
                        parts->add ? inputs[add] : NULL,
                        y,
                        n,
                        how ? *how : alone};
    const unsigned flags = work.how.flags;
    work.how.flags |= GELU_ENTERED;
    if (parts->add) work.how.flags &= ~(unsigned)GELU_STREAM; /* what the kernel writes is not the output */
    if (flags & GELU_ENTERED)
        run_blocks(&work);
    else
        table->enter(run_blocks, &work);
}

/* Forms with a sum around what a kernel computes: f(x + b), f'(x + b) dy, acc + f'(x) dy. Sums, or the products
 * that are to be added, stay in a buffer in the first-level cache, so memory is read and written once.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "sums.h"

#include <stdalign.h>
#include <stdint.h>

/* Bytes of the buffer, which is on the stack; beside it, two inputs and the output are to fit into 32 KiB. */
enum { BUFFER = 7168 };

/* What is called with which operands; null where the form has none. */
struct work {
    gelu_kernel *kernel;
    gelu_sum *sum; /* null where the form is a kernel */
    size_t size;
    const char *x, *b, *factor, *acc;
    char *y;
    size_t n;
    struct gelu_how how;
};

static struct work work_of(const struct gelu_kernel_table *table, enum gelu_function_id function,
                           enum gelu_type type, const void *const *inputs, void *y, size_t n,
                           const struct gelu_how *how) {
    static const struct gelu_how alone = {.ahead = AHEAD_IN_AN_ARRAY};
    const struct gelu_form_parts *const parts = &gelu_forms[gelu_functions[function].form];
    const int product = 1 + parts->bias, add = product + parts->product;
    return (struct work){table->kernel[gelu_functions[function].base][type],
                         parts->bias || parts->add ? table->sum[type] : NULL,
                         gelu_type_sizes[type],
                         inputs[0],
                         parts->bias ? inputs[1] : NULL,
                         parts->product ? inputs[product] : NULL,
                         parts->add ? inputs[add] : NULL,
                         y,
                         n,
                         how ? *how : alone};
}

/* All elements of a form with a sum, through a buffer that has room for them. */
static void run_sum(const struct work *work, char *buffer) {
    const struct gelu_how of_x = {.ahead = {work->how.ahead.x, READ_AHEAD, work->how.ahead.next}};
    const struct gelu_how of_acc = {.ahead = AHEAD_IN_AN_ARRAY};
    const char *x = work->x;
    if (work->b) {
        work->sum(x, work->b, buffer, work->n, &of_x);
        x = buffer;
    }
    work->kernel(x, work->factor, work->acc ? buffer : work->y, work->n, &work->how);
    if (work->acc) work->sum(work->acc, buffer, work->y, work->n, &of_acc);
}

static const char *at(const char *array, size_t bytes) { return array ? array + bytes : NULL; }

static void run_blocks(const void *argument) {
    const struct work *all = argument;
    alignas(CACHE_LINE) char buffer[BUFFER];
    /* Where the kernel needs a buffer, too, it gets half of this one. */
    const int shared = (!all->acc && all->factor == all->y) || all->how.flags & GELU_STREAM;
    const size_t bytes = shared ? BUFFER / 2 : BUFFER, block = bytes / all->size;
    /* From the second block on, y begins on a cache line, so that stores past the caches fill whole lines. */
    size_t count = block - (uintptr_t)all->y % CACHE_LINE / all->size;
    for (size_t start = 0; start < all->n; start += count, count = block) {
        if (count > all->n - start) count = all->n - start;
        const size_t offset = start * all->size;
        struct work work = *all;
        work.n = count;
        work.x += offset, work.y += offset;
        work.b = at(work.b, offset), work.factor = at(work.factor, offset), work.acc = at(work.acc, offset);
        work.how.buffer = buffer + BUFFER / 2, work.how.buffer_bytes = BUFFER / 2;
        run_sum(&work, buffer);
    }
}

void gelu_run(const struct gelu_kernel_table *table, enum gelu_function_id function, enum gelu_type type,
              const void *const *inputs, void *y, size_t n, const struct gelu_how *how) {
    struct work work = work_of(table, function, type, inputs, y, n, how);
    if (!work.sum) {
        work.kernel(work.x, work.factor, y, n, &work.how);
        return;
    }
    const unsigned flags = work.how.flags;
    work.how.flags |= GELU_ENTERED;
    if (work.acc) work.how.flags &= ~(unsigned)GELU_STREAM; /* what the kernel writes is not the output */
    if (flags & GELU_ENTERED)
        run_blocks(&work);
    else
        table->enter(run_blocks, &work);
}

void gelu_run_block(const struct gelu_kernel_table *table, enum gelu_function_id function,
                    enum gelu_type type, const void *const *inputs, void *y, size_t n, void *buffer) {
    static const struct gelu_how entered = {.flags = GELU_ENTERED, .ahead = AHEAD_IN_AN_ARRAY};
    const struct work work = work_of(table, function, type, inputs, y, n, &entered);
    if (work.sum)
        run_sum(&work, buffer);
    else
        work.kernel(work.x, work.factor, y, n, &entered);
}

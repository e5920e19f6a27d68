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

#include "parallel.h"

/* Bytes of one buffer. A kernel is called once for each chunk: much less makes its prologue felt. */
enum { CHUNK = 8192 };

enum { MAX_INPUTS = 2 };

void gelu_strided(enum gelu_function_id function, enum gelu_type type, char *const *args, size_t n,
                  const ptrdiff_t *steps, int chosen) {
    const struct gelu_kernel_table *table = gelu_kernels();
    gelu_kernel *kernel = table->kernel[function][type];
    const int inputs = gelu_functions[function].inputs, operands = inputs + 1;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];

    /* Operands a kernel can take where they are. */
    unsigned direct = 0, repeated = 0;
    for (int i = 0; i < operands; i++) {
        direct |= (unsigned)(steps[i] == size && (uintptr_t)args[i] % (size_t)size == 0) << i;
        repeated |= (unsigned)(steps[i] == 0) << i;
    }

    /* NumPy hands over an output a few elements behind its input where a loop over single elements, reading
     * ahead of what it writes, would be right. Kernels read arguments twice, so these are buffered. */
    char *const y = args[inputs];
    for (int i = 0; i < inputs; i++) {
        const uintptr_t ahead = (uintptr_t)args[i] - (uintptr_t)y;
        if (ahead != 0 && ahead < n * (size_t)size) direct &= ~(1u << i);
    }

    if (direct == (1u << operands) - 1) {
        const void *factor = inputs == 2 ? args[1] : NULL;
        if (n < 2 * table->grain[type])
            kernel(args[0], factor, y, n, 0);
        else
            gelu_parallel(kernel, table->grain[type], (size_t)size, args[0], factor, y, n,
                          gelu_thread_limit(chosen));
        return;
    }

    alignas(64) char in[MAX_INPUTS][CHUNK];
    alignas(64) char out[CHUNK];
    gelu_copy *copy_elements = table->copy[type];
    const size_t chunk = CHUNK / (size_t)size;

    /* One value for all: once, then repeated. */
    const unsigned all_inputs = (1u << inputs) - 1;
    if (n > 0 && (repeated & all_inputs) == all_inputs) {
        for (int i = 0; i < inputs; i++) copy_elements(in[i], size, args[i], 0, 1);
        kernel(in[0], inputs == 2 ? in[1] : NULL, out, 1, 0);
        copy_elements(y, steps[inputs], out, 0, n);
        return;
    }

    for (int i = 0; i < inputs; i++)
        if (repeated >> i & 1) copy_elements(in[i], size, args[i], 0, n < chunk ? n : chunk);
    for (size_t start = 0; start < n; start += chunk) {
        const size_t count = n - start < chunk ? n - start : chunk;
        const char *input[MAX_INPUTS] = {NULL, NULL};
        for (int i = 0; i < inputs; i++) {
            input[i] = args[i] + (ptrdiff_t)start * steps[i];
            if (direct >> i & 1) continue;
            if (!(repeated >> i & 1)) copy_elements(in[i], size, input[i], steps[i], count);
            input[i] = in[i];
        }
        char *output = y + (ptrdiff_t)start * steps[inputs];
        if (direct >> inputs & 1) {
            kernel(input[0], input[1], output, count, 0);
        } else {
            kernel(input[0], input[1], out, count, 0);
            copy_elements(output, steps[inputs], out, size, count);
        }
    }
}

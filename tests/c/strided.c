/* Strided calls against one contiguous call of the portable kernel, to the bit, and that nothing else is
 * written.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "strided.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "gelu/gelu.h"
#include "parallel.h"

enum { MARGIN = 256, FILL = 0xa5 };

/* n elements at `step` bytes apart inside of a block whose middle element 0 may lie anywhere. */
struct strided {
    char *block, *first;
    size_t bytes;
};

static struct strided make(size_t n, ptrdiff_t step, size_t misaligned) {
    size_t reach = (n ? n - 1 : 0) * (size_t)(step < 0 ? -step : step);
    struct strided made = {NULL, NULL, reach + 2 * MARGIN + 64};
    made.block = malloc(made.bytes);
    memset(made.block, FILL, made.bytes);
    char *low = made.block + MARGIN;
    low += (64 - (uintptr_t)low % 64) % 64 + misaligned;
    made.first = step < 0 ? low + reach : low;
    return made;
}

static char *at(const struct strided *array, ptrdiff_t step, size_t i) {
    return array->first + (ptrdiff_t)i * step;
}

static void store_input(char *to, size_t i, enum gelu_type type) {
    /* All magnitudes that matter, both signs, no NaN: their bits are another test's business. */
    double value = ((double)(i * 2654435761u % 20011) / 1000 - 10) * (i % 7 ? 1 : 1e-3);
    float narrow = (float)value;
    memcpy(to, type == GELU_F64 ? (void *)&value : (void *)&narrow, gelu_type_sizes[type]);
}

static void check_call(enum gelu_function_id function, enum gelu_type type, size_t n, ptrdiff_t x_step,
                       ptrdiff_t y_step, size_t misaligned, int in_place) {
    const size_t size = gelu_type_sizes[type];
    struct strided x = make(n, x_step, misaligned), y = in_place ? x : make(n, y_step, misaligned);
    struct strided expected = make(n, (ptrdiff_t)size, 0), image;
    for (size_t i = 0; i < n; i++) store_input(at(&x, x_step, i), x_step ? i : 5, type);
    for (size_t i = 0; i < n; i++) memcpy(expected.first + i * size, at(&x, x_step, i), size);

    /* What all of y's block should be afterwards. */
    const char *isa = gelu_isa();
    gelu_set_isa("portable");
    gelu_kernels()->kernel[function][type](expected.first, NULL, expected.first, n, 0);
    gelu_set_isa(isa);
    image = y;
    image.block = malloc(y.bytes);
    memcpy(image.block, y.block, y.bytes);
    image.first = image.block + (y.first - y.block);
    for (size_t i = 0; i < n; i++) memcpy(at(&image, y_step, i), expected.first + i * size, size);

    char *args[] = {x.first, y.first};
    ptrdiff_t steps[] = {x_step, y_step};
    gelu_strided(function, type, args, n, steps, 2);
    CHECK(memcmp(y.block, image.block, y.bytes) == 0,
          "%s_%s on %s, %zu elements, steps %td and %td, %zu bytes off%s", gelu_functions[function].name,
          gelu_type_suffixes[type], gelu_isa(), n, x_step, y_step, misaligned, in_place ? ", in place" : "");

    free(image.block);
    free(expected.block);
    if (!in_place) free(y.block);
    free(x.block);
}

/* The output some elements behind the input, which NumPy lets pass as elements are read before they are
 * written. */
static void check_overlap(enum gelu_function_id function, enum gelu_type type, size_t n, size_t behind) {
    const size_t size = gelu_type_sizes[type];
    char *block = malloc((n + behind) * size), *expected = malloc(n * size), *x = block + behind * size;
    for (size_t i = 0; i < n; i++) store_input(x + i * size, i, type);
    gelu_kernels()->kernel[function][type](x, NULL, expected, n, 0);
    char *args[] = {x, block};
    ptrdiff_t steps[] = {(ptrdiff_t)size, (ptrdiff_t)size};
    gelu_strided(function, type, args, n, steps, 2);
    CHECK(memcmp(block, expected, n * size) == 0, "%s_%s on %s, %zu elements, output %zu behind",
          gelu_functions[function].name, gelu_type_suffixes[type], gelu_isa(), n, behind);
    free(expected);
    free(block);
}

int main(void) {
    const size_t lengths[] = {0, 1, 2, 3, 7, 16, 17, 64, 511, 512, 513, 1023, 1024, 1025, 2500};
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        gelu_set_isa(*isa);
        for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
            for (int type = 0; type < GELU_TYPE_COUNT; type++) {
                const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
                const ptrdiff_t steps[] = {0, size, 2 * size, 3 * size, -size, -2 * size, size + 1, 100};
                const size_t count = sizeof steps / sizeof *steps;
                for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++)
                    for (size_t a = 0; a < count; a++)
                        for (size_t misaligned = 0; misaligned < 2; misaligned++) {
                            for (size_t b = 0; b < count; b++)
                                check_call(function, type, lengths[l], steps[a], steps[b], misaligned, 0);
                            if (steps[a])
                                check_call(function, type, lengths[l], steps[a], steps[a], misaligned, 1);
                        }
                for (size_t behind = 1; behind < 3000; behind *= 7) {
                    check_overlap(function, type, 2500, behind);
                    check_overlap(function, type, 2 * GELU_PARALLEL_MIN, behind);
                }
                check_call(function, type, 2 * GELU_PARALLEL_MIN + 77, size, size, 0, 0);
                check_call(function, type, 2 * GELU_PARALLEL_MIN + 77, size, size, 0, 1);
            }
    }
    return check_status();
}

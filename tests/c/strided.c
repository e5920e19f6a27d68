/* Strided calls against one contiguous call of the portable kernel, to the bit, and that nothing else is
 * written. With --sampled, where all takes long, with fewer lengths.
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
#include "sums.h"

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

/* All magnitudes that matter, both signs, no NaN: other tests check their bits. */
static void store_input(char *to, size_t i, enum gelu_type type) {
    double value = ((double)(i * 2654435761u % 20011) / 1000 - 10) * (i % 7 ? 1 : 1e-3);
    float narrow = (float)value;
    /* Any bits, but the largest exponent. */
    uint16_t half = (uint16_t)((i * 40503u) & (type == GELU_F16 ? ~0x0400u : ~0x0080u));
    const void *from[GELU_TYPE_COUNT] = {
        [GELU_F64] = &value, [GELU_F32] = &narrow, [GELU_F16] = &half, [GELU_BF16] = &half};
    memcpy(to, from[gelu_type_elements[type]], gelu_type_sizes[type]);
}

/* Input `in_place` is the output, too; -1: none is. */
static void check_call(enum gelu_function_id function, enum gelu_type type, size_t n,
                       const ptrdiff_t *input_steps, ptrdiff_t y_step, size_t misaligned, int in_place) {
    const size_t size = gelu_type_sizes[type];
    const int inputs = gelu_functions[function].inputs;
    struct strided input[GELU_MAX_INPUTS], expected[GELU_MAX_INPUTS], y, image;
    for (int k = 0; k < inputs; k++) {
        input[k] = make(n, input_steps[k], misaligned);
        expected[k] = make(n, (ptrdiff_t)size, 0);
        for (size_t i = 0; i < n; i++)
            store_input(at(&input[k], input_steps[k], i), input_steps[k] ? i + 1000 * (size_t)k : 5, type);
        for (size_t i = 0; i < n; i++)
            memcpy(expected[k].first + i * size, at(&input[k], input_steps[k], i), size);
    }
    y = in_place < 0 ? make(n, y_step, misaligned) : input[in_place];

    /* What the whole block of y should be afterwards. */
    const char *isa = gelu_isa();
    gelu_set_isa("portable");
    const void *flat[GELU_MAX_INPUTS];
    for (int k = 0; k < inputs; k++) flat[k] = expected[k].first;
    gelu_run(gelu_kernels(), function, type, flat, expected[0].first, n, NULL);
    gelu_set_isa(isa);
    image = y;
    image.block = malloc(y.bytes);
    memcpy(image.block, y.block, y.bytes);
    image.first = image.block + (y.first - y.block);
    for (size_t i = 0; i < n; i++) memcpy(at(&image, y_step, i), expected[0].first + i * size, size);

    char *args[GELU_MAX_OPERANDS];
    ptrdiff_t steps[GELU_MAX_OPERANDS];
    for (int k = 0; k < inputs; k++) args[k] = input[k].first, steps[k] = input_steps[k];
    args[inputs] = y.first, steps[inputs] = y_step;
    gelu_strided(function, type, args, n, steps, 2);
    CHECK(memcmp(y.block, image.block, y.bytes) == 0,
          "%s_%s on %s, %zu elements, steps %td, %td and %td, %zu bytes off, in place of %d",
          gelu_functions[function].name, gelu_type_suffixes[type], gelu_isa(), n, input_steps[0],
          inputs > 1 ? input_steps[1] : 0, y_step, misaligned, in_place);

    free(image.block);
    if (in_place < 0) free(y.block);
    for (int k = 0; k < inputs; k++) {
        free(expected[k].block);
        free(input[k].block);
    }
}

/* The output some elements behind input k, which NumPy allows, because elements are read before they are
 * written. */
static void check_overlap(enum gelu_function_id function, enum gelu_type type, size_t n, size_t behind,
                          int k) {
    const size_t size = gelu_type_sizes[type];
    const int inputs = gelu_functions[function].inputs;
    char *block = malloc((n + behind) * size), *expected = malloc(n * size), *other = malloc(n * size);
    char *input[GELU_MAX_INPUTS] = {other, other, other};
    input[k] = block + behind * size;
    for (size_t i = 0; i < n; i++) {
        store_input(other + i * size, i + 1000, type);
        store_input(input[k] + i * size, i, type);
    }
    gelu_run(gelu_kernels(), function, type, (const void *const *)input, expected, n, NULL);
    char *args[GELU_MAX_OPERANDS] = {input[0], input[1], input[2]};
    args[inputs] = block;
    const ptrdiff_t step = (ptrdiff_t)size, steps[] = {step, step, step, step};
    gelu_strided(function, type, args, n, steps, 2);
    CHECK(memcmp(block, expected, n * size) == 0, "%s_%s on %s, %zu elements, output %zu behind input %d",
          gelu_functions[function].name, gelu_type_suffixes[type], gelu_isa(), n, behind, k);
    free(other);
    free(expected);
    free(block);
}

/* The first two inputs alternate in memory; `first` is the one that begins. The block ends with the last element. */
static void check_alternating(enum gelu_function_id function, enum gelu_type type, size_t n, int first,
                              size_t misaligned, int in_place) {
    const size_t size = gelu_type_sizes[type];
    const int inputs = gelu_functions[function].inputs;
    char *block = malloc(2 * n * size + misaligned), *image = malloc(2 * n * size);
    char *flat[GELU_MAX_INPUTS], *expected = malloc(n * size + 1), *out = malloc(n * size + 1);
    char *const alternate = block + misaligned;
    for (int k = 0; k < GELU_MAX_INPUTS; k++) {
        flat[k] = malloc(n * size + 1);
        for (size_t i = 0; i < n; i++) {
            store_input(flat[k] + i * size, i + 1000 * (size_t)k, type);
            if (k < 2) memcpy(alternate + (2 * i + (size_t)(k != first)) * size, flat[k] + i * size, size);
        }
    }
    memcpy(image, alternate, 2 * n * size);
    const char *isa = gelu_isa();
    gelu_set_isa("portable");
    gelu_run(gelu_kernels(), function, type, (const void *const *)flat, expected, n, NULL);
    gelu_set_isa(isa);

    const ptrdiff_t step = (ptrdiff_t)size;
    char *args[GELU_MAX_OPERANDS] = {alternate + (first != 0) * size, alternate + (first != 1) * size,
                                     flat[2]};
    ptrdiff_t steps[GELU_MAX_OPERANDS] = {2 * step, 2 * step, step};
    args[inputs] = in_place < 0 ? out : args[in_place];
    steps[inputs] = in_place < 0 ? step : 2 * step;
    gelu_strided(function, type, args, n, steps, 2);
    for (size_t i = 0; i < n; i++) {
        const char *const y = args[inputs] + (ptrdiff_t)i * steps[inputs];
        CHECK(memcmp(y, expected + i * size, size) == 0,
              "%s_%s on %s, element %zu of %zu, alternating, input %d first, in place of %d",
              gelu_functions[function].name, gelu_type_suffixes[type], gelu_isa(), i, n, first, in_place);
        if (in_place >= 0) memcpy(image + (2 * i + (size_t)(in_place != first)) * size, y, size);
    }
    CHECK(memcmp(alternate, image, 2 * n * size) == 0, "%s_%s on %s, %zu elements: an input was changed",
          gelu_functions[function].name, gelu_type_suffixes[type], gelu_isa(), n);
    for (int k = 0; k < GELU_MAX_INPUTS; k++) free(flat[k]);
    free(out);
    free(expected);
    free(image);
    free(block);
}

static void check_function(enum gelu_function_id function, enum gelu_type type, int sampled) {
    const size_t lengths[] = {1025, 0, 1, 2, 3, 7, 16, 17, 64, 511, 512, 513, 1023, 1024, 2047, 2048, 4100};
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    const ptrdiff_t steps[] = {0, size, 2 * size, 3 * size, -size, -2 * size, size + 1, 100};
    const size_t count = sizeof steps / sizeof *steps;
    const int inputs = gelu_functions[function].inputs;
    /* None of this depends on the activation: one length is enough for all activations but the first. */
    const int first = strcmp(gelu_functions[function].activation, gelu_functions[0].activation) == 0;
    const size_t length_count = first ? sizeof lengths / sizeof *lengths : 1;
    for (size_t l = 0; l < length_count; l += sampled && lengths[l] > 500 ? 2 : 1)
        for (size_t a = 0; a < count; a++) /* Long arrays have a third of the pairs, each length another. */
            for (size_t b = lengths[l] < 500 ? 0 : (a + l) % 3; b < count; b += lengths[l] < 500 ? 1 : 3) {
                /* The step of the second input is also another one at each length. */
                const ptrdiff_t pair[] = {steps[a], steps[(a + b + l) % count],
                                          steps[(a + 2 * b + l) % count]};
                for (size_t misaligned = 0; misaligned < 2; misaligned++) {
                    check_call(function, type, lengths[l], pair, steps[b], misaligned, -1);
                    for (int k = 0; k < inputs; k++)
                        if (b < 3 && pair[k])
                            check_call(function, type, lengths[l], pair, pair[k], misaligned, k);
                }
            }
    if (!first) return;
    for (size_t l = 0; inputs > 1 && l < length_count; l++)
        for (int turn = 0; turn < 2; turn++)
            for (int k = -1; k < 2; k++) check_alternating(function, type, lengths[l], turn, (size_t)turn, k);
    const size_t large = sampled ? 20077 : 100077; /* several threads, whatever the instruction set */
    const ptrdiff_t contiguous[] = {size, size, size}, repeated[] = {size, 0, size};
    check_call(function, type, large, contiguous, size, 0, -1);
    check_call(function, type, large, repeated, size, 0, -1);
    for (int k = 0; k < inputs; k++) {
        check_call(function, type, large, contiguous, size, 0, k);
        for (size_t behind = 1; behind < 3000; behind *= 7) {
            check_overlap(function, type, 2500, behind, k);
            check_overlap(function, type, large, behind, k);
        }
    }
}

int main(int argc, char **argv) {
    const int sampled = argc > 1 && strcmp(argv[1], "--sampled") == 0;
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        gelu_set_isa(*isa);
        for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
            for (int type = 0; type < GELU_TYPE_COUNT; type++) check_function(function, type, sampled);
    }
    return check_status();
}

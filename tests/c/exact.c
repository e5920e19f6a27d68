/* SPDX-License-Identifier: BSD-3-Clause */
#include "exact.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "float_bits.h"
#include "reference.h"

enum { BLOCK = 1024 };

static int is_nan(uint32_t bits) { return (bits & 0x7fffffff) > 0x7f800000; }

/* The NaN of two operands: the first that is one, made quiet; else that of an invalid operation. */
static uint32_t nan_of(uint32_t a, uint32_t b) {
    return is_nan(a) ? a | 0x00400000 : is_nan(b) ? b | 0x00400000 : UINT32_C(0xffc00000);
}

static uint32_t sum(uint32_t a, uint32_t b) {
    const uint32_t y = bits_of(float_of(a) + float_of(b));
    return is_nan(y) ? nan_of(a, b) : y;
}

static uint32_t product(uint32_t a, uint32_t b) {
    const uint32_t y = bits_of(float_of(a) * float_of(b));
    return is_nan(y) ? nan_of(a, b) : y;
}

/* The form whose results are the first factor. */
static enum gelu_form factor_of(enum gelu_form form) {
    switch (form) {
    case GELU_FORM_mul:
        return GELU_FORM_value;
    case GELU_FORM_backward:
        return GELU_FORM_grad;
    default:
        return form;
    }
}

/* Its number in the reference. */
static int reference_of(const struct gelu_function *function) {
    const enum gelu_form form = factor_of(gelu_forms[function->form].base);
    for (int id = 0; id < GELU_FUNCTION_COUNT; id++) {
        const struct gelu_function *const factor = &gelu_functions[id];
        if (factor->form != form || strcmp(factor->activation, function->activation) != 0) continue;
        for (int i = 0; i < reference_count(); i++)
            if (strcmp(factor->ufunc, reference_name(i)) == 0) return i;
    }
    fprintf(stderr, "exact.c: the reference has nothing for %s\n", function->name);
    exit(2);
}

static void round_block(int reference, const uint32_t *x_bits, uint32_t *y, size_t n) {
    float x[BLOCK];
    uint32_t other[BLOCK];
    memcpy(x, x_bits, n * sizeof *x);
    if (reference_best()->round_f32(reference, x, y, other, REFERENCE_DOUBT, n) == 0) return;
    for (size_t i = 0; i < n; i++)
        if (y[i] != other[i])
            fprintf(stderr, "exact.c: %s(0x%08" PRIx32 ") is too close to the midpoint of two floats\n",
                    reference_name(reference), x_bits[i]);
    exit(2);
}

static void exact_block(int reference, const struct gelu_form_parts *parts, const uint32_t *const *inputs,
                        uint32_t *y, size_t n) {
    uint32_t x[BLOCK];
    memcpy(x, *inputs++, n * sizeof *x);
    if (parts->bias) {
        for (size_t i = 0; i < n; i++) x[i] = sum(x[i], (*inputs)[i]);
        inputs++;
    }
    round_block(reference, x, y, n);
    if (parts->product) {
        for (size_t i = 0; i < n; i++) y[i] = product(y[i], (*inputs)[i]);
        inputs++;
    }
    if (parts->add)
        for (size_t i = 0; i < n; i++) y[i] = sum((*inputs)[i], y[i]);
}

void exact_results(enum gelu_function_id function, const uint32_t *const *inputs, uint32_t *y, size_t n) {
    const struct gelu_function *const f = &gelu_functions[function];
    const int reference = reference_of(f);
    for (size_t i = 0; i < n; i += BLOCK) {
        const uint32_t *from[GELU_MAX_INPUTS] = {NULL};
        for (int k = 0; k < f->inputs; k++) from[k] = inputs[k] + i;
        exact_block(reference, &gelu_forms[f->form], from, y + i, n - i < BLOCK ? n - i : BLOCK);
    }
}

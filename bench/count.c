/* Operations per vector, counted by the kernels themselves: they are compiled here with the portable
 * vocabulary, to which counting is added. Vectors have one lane, so the count for one element is that for one
 * vector.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "simd/portable.h"

#include "operations.h"
#include "sums.h"

static int counted[OPERATION_COUNT];

/* A function, because C evaluates arguments in no fixed order, and these count, too. */
static void count_one(enum operation operation) { counted[operation]++; }

#define COUNT(name, ...) (count_one(OPERATION_##name), __VA_ARGS__)

#define f32_load(p) COUNT(load, f32_load(p))
#define f32_store(p, v) COUNT(store, f32_store(p, v))
#define f32_add(a, b) COUNT(add, f32_add(a, b))
#define f32_sub(a, b) COUNT(sub, f32_sub(a, b))
#define f32_mul(a, b) COUNT(mul, f32_mul(a, b))
#define f32_fma(a, b, c) COUNT(fma, f32_fma(a, b, c))
#define f32_max(a, b) COUNT(max, f32_max(a, b))
#define f32_neg_abs(x) COUNT(neg_abs, f32_neg_abs(x))
#define f32_or_sign(v, x) COUNT(or_sign, f32_or_sign(v, x))
#define f32_not_le(a, b) COUNT(not_le, f32_not_le(a, b))
#define f32_not_equal(a, b) COUNT(not_equal, f32_not_equal(a, b))
#define f32_reflect(x, p) COUNT(reflect, f32_reflect(x, p))
#define f32_sub_where(a, k, b) COUNT(sub_where, f32_sub_where(a, k, b))
#define f32_lookup(column, first, index, rows) COUNT(lookup, f32_lookup(column, first, index, rows))

#define f64_load(p) COUNT(load, f64_load(p))
#define f64_store(p, v) COUNT(store, f64_store(p, v))
#define f64_add(a, b) COUNT(add, f64_add(a, b))
#define f64_sub(a, b) COUNT(sub, f64_sub(a, b))
#define f64_mul(a, b) COUNT(mul, f64_mul(a, b))
#define f64_fma(a, b, c) COUNT(fma, f64_fma(a, b, c))
#define f64_neg_abs(x) COUNT(neg_abs, f64_neg_abs(x))
#define f64_not_le(a, b) COUNT(not_le, f64_not_le(a, b))
#define f64_reflect(x, p) COUNT(reflect, f64_reflect(x, p))
#define f64_sub_where(a, k, b) COUNT(sub_where, f64_sub_where(a, k, b))
#define f64_lookup(table, column, index, rows) COUNT(lookup, f64_lookup(table, column, index, rows))

#define f16_load(p) COUNT(load, f16_load(p))
#define f16_store_even(p, v) COUNT(store_even, f16_store_even(p, v))
#define f16_round(v) COUNT(round, f16_round(v))
#define bf16_load(p) COUNT(load, bf16_load(p))
#define bf16_store(p, v) COUNT(store, bf16_store(p, v))
#define bf16_store_even(p, v) COUNT(store_even, bf16_store_even(p, v))
#define bf16_round(v) COUNT(round, bf16_round(v))

#undef SIMD_ISA
#define SIMD_ISA counted
#include "kernels/instantiate.h"

struct operation_counts count_operations(enum gelu_function_id function, enum gelu_type type) {
    /* Twice 1 and four times; the difference is without the operations done once for an array. Of all types,
     * the first bytes are 1. */
    static const double f64[] = {1, 1, 1, 1};
    static const float f32[] = {1, 1, 1, 1};
    static const uint16_t f16[] = {0x3c00, 0x3c00, 0x3c00, 0x3c00}, bf16[] = {0x3f80, 0x3f80, 0x3f80, 0x3f80};
    const void *const ones[GELU_TYPE_COUNT] = {
        [GELU_F64] = f64, [GELU_F32] = f32, [GELU_F16] = f16, [GELU_BF16] = bf16};
    const void *const x = ones[gelu_type_elements[type]], *const inputs[] = {x, x, x};
    double y[4];
    int once[OPERATION_COUNT];
    memset(counted, 0, sizeof counted);
    gelu_run(&gelu_kernels_counted, function, type, inputs, y, 2, NULL);
    memcpy(once, counted, sizeof counted);
    gelu_run(&gelu_kernels_counted, function, type, inputs, y, 4, NULL);
    struct operation_counts result;
    for (int i = 0; i < OPERATION_COUNT; i++) result.of[i] = (counted[i] - 2 * once[i]) / 2;
    return result;
}

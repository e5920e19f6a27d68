/* The vector vocabulary of one instruction set behind plain functions on arrays, so that a program compiled
 * for every CPU can call those of each: vocabulary_isa.c makes them, vocabulary.c compares them.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_VOCABULARY_H
#define GELU_TESTS_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

#include "coeffs/table.h"

/* All n below are a multiple of this, which the length of every vector, and of a pair, divides. */
enum { VOCABULARY_LANES = 32 };

/* Operations on vectors a, b, c, one row each: name, how results compare, the result. V(op) is f32_op or
 * f64_op.
 *
 *   BITS    to the bit: the operation only chooses values or changes single bits
 *   VALUE   to the bit, but any NaN equals any other: whose payload an arithmetic result takes is not laid
 * down
 */
#define VOCABULARY(ROW, V)                                                                                   \
    ROW(V, set1, VALUE, V(add)(V(set1)(-0.0f), a))                                                           \
    ROW(V, add, VALUE, V(add)(a, b))                                                                         \
    ROW(V, sub, VALUE, V(sub)(a, b))                                                                         \
    ROW(V, mul, VALUE, V(mul)(a, b))                                                                         \
    ROW(V, div, VALUE, V(div)(a, b))                                                                         \
    ROW(V, neg, BITS, V(neg)(a))                                                                             \
    ROW(V, fma, VALUE, V(fma)(a, b, c))                                                                      \
    ROW(V, fma_of_neg, VALUE, V(fma)(V(neg)(a), b, c))                                                       \
    ROW(V, fma_to_neg, VALUE, V(fma)(a, b, V(neg)(c)))                                                       \
    ROW(V, min, BITS, V(min)(a, b))                                                                          \
    ROW(V, neg_abs, BITS, V(neg_abs)(a))                                                                     \
    ROW(V, not_le, BITS, V(select)(V(not_le)(a, b), a, c))                                                   \
    ROW(V, is_negative, BITS, V(select)(V(is_negative)(a), b, c))                                            \
    ROW(V, sub_where, VALUE, V(sub_where)(a, V(not_le)(b, c), b))                                            \
    ROW(V, reflect, VALUE, V(reflect)(a, b))                                                                 \
    ROW(V, quiet_nan, BITS, V(quiet_nan)(a, b))                                                              \
    ROW(V, mask_bits, BITS, V(select)(V(mask_from_bits)(V(mask_bits)(V(not_le)(a, b))), b, c))

/* Members for one type; `real` is its C type. */
#define VOCABULARY_TYPE(T, real)                                                                             \
    struct vocabulary_##T {                                                                                  \
        int lanes, rows; /* T_LANES, T_ROWS */                                                               \
        void (*operation[VOCABULARY_COUNT])(const real *a, const real *b, const real *c, real *out,          \
                                            size_t n);                                                       \
        /* The entries of all columns, out[column][n], of the rows that the lowest bits say. */              \
        void (*lookup)(const struct gelu_table_##T *table, int rows, const real *biased, real *out,          \
                       size_t n);                                                                            \
        /* One vector: `count` elements are read, all lanes written. */                                      \
        void (*load_part)(const real *from, real *to, size_t count);                                         \
        /* One vector: all lanes read, `count` elements written. */                                          \
        void (*store_part)(const real *from, real *to, size_t count);                                        \
        void (*add_exponent)(const real *v, const real *biased, real *out, size_t n);                        \
        /* a[0] b[0] between fp_enter and fp_leave. */                                                       \
        void (*enclosed_product)(const real *a, const real *b, real *out);                                   \
    };

/* Members for one 16-bit type, computed in float. */
#define VOCABULARY_HALF(T)                                                                                   \
    struct vocabulary_##T {                                                                                  \
        void (*load)(const uint16_t *from, float *to, size_t n);                                             \
        void (*store)(const float *from, uint16_t *to, size_t n);                                            \
        void (*store_even)(const float *from, uint16_t *to, size_t n);                                       \
        void (*round)(const float *from, float *to, size_t n);                                               \
        void (*load_part)(const uint16_t *from, float *to, size_t count);                                    \
        void (*store_part)(const float *from, uint16_t *to, size_t count);                                   \
        void (*store_even_part)(const float *from, uint16_t *to, size_t count);                              \
    };

enum {
#define VOCABULARY_ROW(V, name, comparison, result) VOCABULARY_##name,
    VOCABULARY(VOCABULARY_ROW, )
#undef VOCABULARY_ROW
        VOCABULARY_COUNT
};

VOCABULARY_TYPE(f32, float)
VOCABULARY_TYPE(f64, double)
VOCABULARY_HALF(f16)
VOCABULARY_HALF(bf16)
VOCABULARY_HALF(bf16_pair) /* the same through pairs, where there are any */

struct vocabulary {
    const char *isa;
    struct vocabulary_f32 f32;
    struct vocabulary_f64 f64;
    struct vocabulary_f16 f16;
    struct vocabulary_bf16 bf16;
    struct vocabulary_bf16_pair bf16_pair;
    uint64_t (*nonzero_8)(const uint8_t *p);
    uint64_t (*nonzero_16)(const uint16_t *p);           /* null where no vector has more than 8 lanes */
    uint32_t (*interleave)(unsigned even, unsigned odd); /* null where there are no pairs */
    void (*max)(const float *a, const float *b, float *out, size_t n);
    void (*or_sign)(const float *v, const float *x, float *out, size_t n);
    void (*not_equal)(const float *a, const float *b, float *out, size_t n); /* 1 or 0 */
    void (*widen)(const float *from, double *to, size_t n);
    void (*narrow)(const double *from, float *to, size_t n);
    void (*stream)(const char *from, char *to, size_t bytes);
};

#endif

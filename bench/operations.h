/* The vocabulary operations that the main range is made of (simd/portable.h), as the roofline counts and times
 * them.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_BENCH_OPERATIONS_H
#define GELU_BENCH_OPERATIONS_H

#include "registry.h"

/* A comparison counts together with the operation that makes bits of its mask, even where no bits are
 * needed. */
#define OPERATIONS(ROW)                                                                                      \
    ROW(load)                                                                                                \
    ROW(store)                                                                                               \
    ROW(store_even)                                                                                          \
    ROW(round)                                                                                               \
    ROW(lookup)                                                                                              \
    ROW(fma)                                                                                                 \
    ROW(add)                                                                                                 \
    ROW(sub)                                                                                                 \
    ROW(mul)                                                                                                 \
    ROW(max)                                                                                                 \
    ROW(not_le)                                                                                              \
    ROW(reflect)                                                                                             \
    ROW(sub_where)                                                                                           \
    ROW(neg_abs)                                                                                             \
    ROW(or_sign)                                                                                             \
    ROW(not_equal)

enum operation {
#define ROW(name) OPERATION_##name,
    OPERATIONS(ROW)
#undef ROW
        OPERATION_COUNT
};

/* One instruction set's operations, each in a loop of independent ones. */
struct throughput {
    const char *isa;
    int lanes[GELU_TYPE_COUNT]; /* of the vectors that this type is computed in */
    /* Runs the operation so many times, a multiple of THROUGHPUT_STEP; null where there is none. */
    void (*run[GELU_TYPE_COUNT][OPERATION_COUNT])(long times);
    /* A lookup and an fma together, which on some CPUs share their execution units. */
    void (*lookup_and_fma[GELU_TYPE_COUNT])(long times);
};

enum { THROUGHPUT_STEP = 16 };

/* The operations of one main-range vector of the function, no lane rare. */
struct operation_counts {
    int of[OPERATION_COUNT];
};
struct operation_counts count_operations(enum gelu_function_id function, enum gelu_type type);

#endif

/* How long the operations of one instruction set take when none waits for another. THROUGHPUT_SIMD is its
 * vocabulary, "simd/avx2.h"; compiled with the flags of its kernels.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include THROUGHPUT_SIMD

#include <string.h>

#include "operations.h"

/* No instruction, but the compiler must have the value in a register and knows nothing about it
 * afterwards. */
#if defined(__AVX512F__)
#define OPAQUE(v) __asm__ volatile("" : "+v"(v))
#elif defined(__x86_64__)
#define OPAQUE(v) __asm__ volatile("" : "+x"(v))
#elif defined(__aarch64__)
#define OPAQUE(v) __asm__ volatile("" : "+w"(v))
#else
#define OPAQUE(v) __asm__ volatile("" : "+m"(v))
#endif
#define OPAQUE_POINTER(p) __asm__ volatile("" : "+r"(p))
#define IN_MEMORY(p) __asm__ volatile("" : : "r"(p) : "memory")

static _Alignas(64) unsigned char memory[256];

#if defined(__clang__)
#define REPEATED _Pragma("clang loop unroll(full)")
#else
#define REPEATED _Pragma("GCC unroll 16")
#endif

/* A function that does `statement` so many times, which can use the vectors a, b and c, and p, which points
 * to the elements of two. The statement hides its result from the compiler, else the result would not be
 * computed. */
#define LOOP(T, C, ELEMENT, name, prologue, statement)                                                       \
    static void run_##T##_##name(long times) {                                                               \
        ELEMENT *const p = (ELEMENT *)(void *)memory;                                                        \
        C##_vec a = C##_set1(-1), b = C##_set1(0.5f), c = C##_set1(0.25f);                                   \
        OPAQUE(a);                                                                                           \
        OPAQUE(b);                                                                                           \
        OPAQUE(c);                                                                                           \
        prologue;                                                                                            \
        for (; times > 0; times -= THROUGHPUT_STEP) REPEATED for (int i = 0; i < THROUGHPUT_STEP; i++) {     \
                OPAQUE(a);                                                                                   \
                OPAQUE(b);                                                                                   \
                statement;                                                                                   \
            }                                                                                                \
        (void)a, (void)b, (void)c, (void)p;                                                                  \
    }
#define HIDDEN(C, expression)                                                                                \
    do {                                                                                                     \
        C##_vec result = expression;                                                                         \
        OPAQUE(result);                                                                                      \
    } while (0)
#define VECTOR(T, C, ELEMENT, name, expression) LOOP(T, C, ELEMENT, name, , HIDDEN(C, expression))

static inline void hide_bits(unsigned bits) { __asm__ volatile("" : : "r"(bits)); }

/* What all types that are computed in C share. The index is used again and again, as in the kernels. */
#define COMMON(T, C, ELEMENT, LOOK)                                                                          \
    VECTOR(T, C, ELEMENT, fma, C##_fma(a, b, c))                                                             \
    VECTOR(T, C, ELEMENT, add, C##_add(a, b))                                                                \
    VECTOR(T, C, ELEMENT, sub, C##_sub(a, b))                                                                \
    VECTOR(T, C, ELEMENT, mul, C##_mul(a, b))                                                                \
    VECTOR(T, C, ELEMENT, reflect, C##_reflect(a, b))                                                        \
    LOOP(T, C, ELEMENT, sub_where, const C##_mask k = C##_not_le(a, b), HIDDEN(C, C##_sub_where(a, k, c)))   \
    VECTOR(T, C, ELEMENT, neg_abs, C##_neg_abs(a))                                                           \
    LOOP(T, C, ELEMENT, not_le, , hide_bits(C##_mask_bits(C##_not_le(a, b))))                                \
    LOOP(T, C, ELEMENT, lookup, TABLE(T, a), NEXT_COLUMNS; HIDDEN(C, LOOK))                                  \
    LOOP(T, C, ELEMENT, lookup_and_fma, TABLE(T, a), NEXT_COLUMNS; HIDDEN(C, LOOK);                          \
         HIDDEN(C, C##_fma(a, b, c)))

/* The table's address is hidden again and again, or a look-up would be done once; but two columns may share
 * their loads, as in the kernels. */
#define NEXT_COLUMNS                                                                                         \
    if (i % 2 == 0) OPAQUE_POINTER(table)
#define TABLE(T, a)                                                                                          \
    const struct gelu_table_##T *table = &table_##T;                                                         \
    const T##_index index = T##_index_of(a)
static const struct gelu_table_f64 table_f64;
static const struct gelu_table_f32 table_f32;
#define LOOK_F64 f64_lookup(table, i % 8, index, F64_ROWS)
#define LOOK_F32 f32_lookup(table->column[i % 8], table->first[i % 8], index, F32_ROWS)
COMMON(f64, f64, double, LOOK_F64)
COMMON(f32, f32, float, LOOK_F32)
VECTOR(f32, f32, float, max, f32_max(a, b))
VECTOR(f32, f32, float, or_sign, f32_or_sign(a, b))
LOOP(f32, f32, float, not_equal, , hide_bits(f32_mask_bits(f32_not_equal(a, b))))
VECTOR(f16, f32, uint16_t, round, f16_round(a))
VECTOR(bf16, f32, uint16_t, round, bf16_round(a))

#define LOAD(T, C, ELEMENT) LOOP(T, C, ELEMENT, load, , IN_MEMORY(p); HIDDEN(C, T##_load(p)))
#define STORE(T, C, ELEMENT, store) LOOP(T, C, ELEMENT, store, , T##_##store(p, a); IN_MEMORY(p))
LOAD(f64, f64, double)
STORE(f64, f64, double, store)
LOAD(f32, f32, float)
STORE(f32, f32, float, store)
LOAD(f16, f32, uint16_t)
STORE(f16, f32, uint16_t, store_even)

#if BF16_PAIRED /* every second turn does two */
static inline void hide_pair(f32_vec *v) {
    OPAQUE(v[0]);
    OPAQUE(v[1]);
}
LOOP(
    bf16, f32, uint16_t, load, f32_vec v[2], IN_MEMORY(p); if (i % 2) {
        bf16_load_pair(p, v);
        hide_pair(v);
    })
#define STORE_PAIR(store)                                                                                    \
    LOOP(                                                                                                    \
        bf16, f32, uint16_t, store, , if (i % 2) {                                                           \
            bf16_##store##_pair(p, (f32_vec[]){a, b});                                                       \
            IN_MEMORY(p);                                                                                    \
        })
STORE_PAIR(store)
STORE_PAIR(store_even)
#else
LOAD(bf16, f32, uint16_t)
STORE(bf16, f32, uint16_t, store)
STORE(bf16, f32, uint16_t, store_even)
#endif

#define NAME(isa) NAME_(isa)
#define NAME_(isa) throughput_##isa
#define STRING(isa) STRING_(isa)
#define STRING_(isa) #isa

/* The 16-bit types take their arithmetic from float32. */
#define RUN(T, name) [OPERATION_##name] = run_##T##_##name
#define RUN_COMMON(C)                                                                                        \
    RUN(C, lookup), RUN(C, fma), RUN(C, add), RUN(C, sub), RUN(C, mul), RUN(C, not_le), RUN(C, reflect),     \
        RUN(C, sub_where), RUN(C, neg_abs)
#define RUN_HALF(T)                                                                                          \
    RUN_COMMON(f32), RUN(f32, max), RUN(f32, or_sign), RUN(T, load), RUN(T, store_even), RUN(T, round)

extern const struct throughput NAME(SIMD_ISA);
const struct throughput NAME(SIMD_ISA) = {
    STRING(SIMD_ISA),
    {[GELU_F64] = F64_LANES, [GELU_F32] = F32_LANES, [GELU_F16] = F32_LANES, [GELU_BF16] = F32_LANES},
    {[GELU_F64] = {RUN_COMMON(f64), RUN(f64, load), RUN(f64, store)},
     [GELU_F32] = {RUN_COMMON(f32), RUN(f32, or_sign), RUN(f32, not_equal), RUN(f32, load), RUN(f32, store)},
     [GELU_F16] = {RUN_HALF(f16)},
     [GELU_BF16] = {RUN_HALF(bf16), RUN(bf16, store)}},
    {[GELU_F64] = run_f64_lookup_and_fma,
     [GELU_F32] = run_f32_lookup_and_fma,
     [GELU_F16] = run_f32_lookup_and_fma,
     [GELU_BF16] = run_f32_lookup_and_fma},
};

/* One instruction set's side of vocabulary.h. VOCABULARY_SIMD is its header, "simd/avx2.h"; compiled with the
 * flags of its kernels.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <string.h>

#include VOCABULARY_SIMD
#include "vocabulary.h"

#define F32(op) f32_##op
#define F64(op) f64_##op

#define OPERATION_(T, real, LANES, name, result)                                                             \
    static void operation_##T##_##name(const real *pa, const real *pb, const real *pc, real *out,            \
                                       size_t n) {                                                           \
        for (size_t i = 0; i < n; i += LANES) {                                                              \
            const T##_vec a = T##_load(pa + i), b = T##_load(pb + i), c = T##_load(pc + i);                  \
            (void)a, (void)b, (void)c;                                                                       \
            T##_store(out + i, result);                                                                      \
        }                                                                                                    \
    }
#define OPERATION_F32(V, name, comparison, result) OPERATION_(f32, float, F32_LANES, name, result)
#define OPERATION_F64(V, name, comparison, result) OPERATION_(f64, double, F64_LANES, name, result)
VOCABULARY(OPERATION_F32, F32)
VOCABULARY(OPERATION_F64, F64)

#define LOOKUP_f32(table, k, index, rows) f32_lookup((table)->column[k], (table)->first[k], index, rows)
#define LOOKUP_f64(table, k, index, rows) f64_lookup(table, k, index, rows)
#define MEMBERS(T, real, LANES)                                                                              \
    static void lookup_##T(const struct gelu_table_##T *table, int rows, const real *biased, real *out,      \
                           size_t n) {                                                                       \
        const int columns = sizeof table->column / sizeof table->column[0];                                  \
        for (size_t i = 0; i < n; i += LANES) {                                                              \
            const T##_index index = T##_index_of(T##_load(biased + i));                                      \
            for (int column = 0; column < columns; column++)                                                 \
                T##_store(out + (size_t)column * n + i, LOOKUP_##T(table, column, index, rows));             \
        }                                                                                                    \
    }                                                                                                        \
    static void load_part_##T(const real *from, real *to, size_t count) {                                    \
        T##_store(to, T##_load_part(from, count));                                                           \
    }                                                                                                        \
    static void store_part_##T(const real *from, real *to, size_t count) {                                   \
        T##_store_part(to, T##_load(from), count);                                                           \
    }                                                                                                        \
    static void add_exponent_##T(const real *v, const real *biased, real *out, size_t n) {                   \
        for (size_t i = 0; i < n; i += LANES)                                                                \
            T##_store(out + i, T##_add_exponent(T##_load(v + i), T##_load(biased + i)));                     \
    }                                                                                                        \
    static void enclosed_product_##T(const real *a, const real *b, real *out) {                              \
        const fp_env env = fp_enter();                                                                       \
        *(volatile real *)out = *(const volatile real *)a * *(const volatile real *)b;                       \
        fp_leave(env);                                                                                       \
    }
MEMBERS(f32, float, F32_LANES)
MEMBERS(f64, double, F64_LANES)

#define MEMBERS_HALF(T)                                                                                      \
    static void load_##T(const uint16_t *from, float *to, size_t n) {                                        \
        for (size_t i = 0; i < n; i += F32_LANES) f32_store(to + i, T##_load(from + i));                     \
    }                                                                                                        \
    static void store_##T(const float *from, uint16_t *to, size_t n) {                                       \
        for (size_t i = 0; i < n; i += F32_LANES) T##_store(to + i, f32_load(from + i));                     \
    }                                                                                                        \
    static void store_even_##T(const float *from, uint16_t *to, size_t n) {                                  \
        for (size_t i = 0; i < n; i += F32_LANES) T##_store_even(to + i, f32_load(from + i));                \
    }                                                                                                        \
    static void round_##T(const float *from, float *to, size_t n) {                                          \
        for (size_t i = 0; i < n; i += F32_LANES) f32_store(to + i, T##_round(f32_load(from + i)));          \
    }                                                                                                        \
    static void load_part_##T(const uint16_t *from, float *to, size_t count) {                               \
        f32_store(to, T##_load_part(from, count));                                                           \
    }                                                                                                        \
    static void store_part_##T(const float *from, uint16_t *to, size_t count) {                              \
        T##_store_part(to, f32_load(from), count);                                                           \
    }                                                                                                        \
    static void store_even_part_##T(const float *from, uint16_t *to, size_t count) {                         \
        T##_store_even_part(to, f32_load(from), count);                                                      \
    }
MEMBERS_HALF(f16)
MEMBERS_HALF(bf16)

#if BF16_PAIRED
#define INTERLEAVE interleave
enum { PAIR = 2 * F32_LANES };

static void load_bf16_pair(const uint16_t *from, float *to, size_t n) {
    for (size_t i = 0; i < n; i += PAIR) {
        f32_vec v[2];
        float even[F32_LANES], odd[F32_LANES];
        bf16_load_pair(from + i, v);
        f32_store(even, v[0]);
        f32_store(odd, v[1]);
        for (size_t lane = 0; lane < F32_LANES; lane++)
            to[i + 2 * lane] = even[lane], to[i + 2 * lane + 1] = odd[lane];
    }
}

static void store_pairs(const float *from, uint16_t *to, size_t n,
                        void (*store)(uint16_t *to, const f32_vec *v)) {
    for (size_t i = 0; i < n; i += PAIR) {
        float even[F32_LANES], odd[F32_LANES];
        for (size_t lane = 0; lane < F32_LANES; lane++)
            even[lane] = from[i + 2 * lane], odd[lane] = from[i + 2 * lane + 1];
        store(to + i, (f32_vec[]){f32_load(even), f32_load(odd)});
    }
}

static void store_bf16_pair(const float *from, uint16_t *to, size_t n) {
    store_pairs(from, to, n, bf16_store_pair);
}

static void store_even_bf16_pair(const float *from, uint16_t *to, size_t n) {
    store_pairs(from, to, n, bf16_store_even_pair);
}
#else
#define INTERLEAVE NULL
#define load_bf16_pair load_bf16
#define store_bf16_pair store_bf16
#define store_even_bf16_pair store_even_bf16
#endif

static void max(const float *a, const float *b, float *out, size_t n) {
    for (size_t i = 0; i < n; i += F32_LANES) f32_store(out + i, f32_max(f32_load(a + i), f32_load(b + i)));
}

static void or_sign(const float *v, const float *x, float *out, size_t n) {
    for (size_t i = 0; i < n; i += F32_LANES)
        f32_store(out + i, f32_or_sign(f32_load(v + i), f32_load(x + i)));
}

static void not_equal(const float *a, const float *b, float *out, size_t n) {
    for (size_t i = 0; i < n; i += F32_LANES)
        f32_store(out + i,
                  f32_select(f32_not_equal(f32_load(a + i), f32_load(b + i)), f32_set1(1), f32_set1(0)));
}

enum { HALVES = F32_LANES / F64_LANES };

static void widen(const float *from, double *to, size_t n) {
    for (size_t i = 0; i < n; i += F32_LANES) {
        f64_vec w[HALVES];
        f32_widen(f32_load(from + i), w);
        for (size_t k = 0; k < HALVES; k++) f64_store(to + i + k * F64_LANES, w[k]);
    }
}

static void narrow(const double *from, float *to, size_t n) {
    for (size_t i = 0; i < n; i += F32_LANES) {
        f64_vec w[HALVES];
        for (size_t k = 0; k < HALVES; k++) w[k] = f64_load(from + i + k * F64_LANES);
        f32_store(to + i, f32_narrow(w));
    }
}

static void stream(const char *from, char *to, size_t bytes) {
    for (size_t i = 0; i < bytes; i += STREAM_BYTES) stream_copy(to + i, from + i);
    stream_fence();
}

#if F32_LANES > 8
#define NONZERO_16 nonzero_16
#else
#define NONZERO_16 NULL
#endif

#define OPERATION_ENTRY_F32(V, name, comparison, result) operation_f32_##name,
#define OPERATION_ENTRY_F64(V, name, comparison, result) operation_f64_##name,
#define NAME_(isa) vocabulary_##isa
#define NAME(isa) NAME_(isa)
#define STRING_(isa) #isa
#define STRING(isa) STRING_(isa)

extern const struct vocabulary NAME(SIMD_ISA);
const struct vocabulary NAME(SIMD_ISA) = {
    STRING(SIMD_ISA),
    {F32_LANES,
     F32_ROWS,
     {VOCABULARY(OPERATION_ENTRY_F32, F32)},
     lookup_f32,
     load_part_f32,
     store_part_f32,
     add_exponent_f32,
     enclosed_product_f32},
    {F64_LANES,
     F64_ROWS,
     {VOCABULARY(OPERATION_ENTRY_F64, F64)},
     lookup_f64,
     load_part_f64,
     store_part_f64,
     add_exponent_f64,
     enclosed_product_f64},
    {load_f16, store_f16, store_even_f16, round_f16, load_part_f16, store_part_f16, store_even_part_f16},
    {load_bf16, store_bf16, store_even_bf16, round_bf16, load_part_bf16, store_part_bf16,
     store_even_part_bf16},
    {load_bf16_pair, store_bf16_pair, store_even_bf16_pair, round_bf16, load_part_bf16, store_part_bf16,
     store_even_part_bf16},
    nonzero_8,
    NONZERO_16,
    INTERLEAVE,
    max,
    or_sign,
    not_equal,
    widen,
    narrow,
    stream,
};

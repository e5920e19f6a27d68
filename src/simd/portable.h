/* The vector vocabulary in plain C, one lane wide. This page is the contract of the others: same
 * operations, same results to the bit, NaN included where a result is used.
 *
 *   T is f32 or f64; T_vec holds T_LANES numbers, T_mask one truth value per lane. T_UNROLL vectors are
 *   evaluated side by side, which hides the latency of the polynomial where registers allow it.
 *   T_fma(a, b, c)           a b + c, rounded once
 *   T_neg_abs(x)             -|x|, NaN keeps its payload
 *   T_not_le(a, b)           !(a <= b); true for NaN
 *   T_is_negative(x)         the sign bit, of zeros and NaN too
 *   T_min(a, b)              a < b ? a : b; so b where either is NaN
 *   T_sub_where(a, k, b)     k ? a - b : a (a - 0 in the other lanes)
 *   T_quiet_nan(x, y)        x as a quiet NaN where x is NaN, else y
 *   T_mask_bits(k)           bit i set where lane i is true; T_mask_from_bits inverts it
 *   T_index_of(biased)       table rows from numbers 1.5 2^(digits - 1) + row; rows are modulo 16
 *   T_lookup(table, column, index, rows)   lane by lane, the entry of the row, which is below `rows`
 *   T_ROWS                   how many rows are as cheap as one: the main pass does these, the others are rare
 *   f64_add_exponent(v, biased)       v 2^k for biased = 1.5 2^52 + k; v and the result are normal
 *   f64_widen(x, part), f32_narrow(parts)   f32_vec to and from GELU_PARTS f64_vec, rounding to nearest
 *   T_load_part, T_store_part         the first `count` lanes only (0 < count < T_LANES); others read as 0
 *   T_stream                 store to a T_LANES-aligned address, past the caches; ordered by stream_fence
 *   fp_enter, fp_leave       default floating-point environment, and back to the caller's; of the exceptions
 *                            in between only inexact may remain
 */
#ifndef GELU_SIMD_PORTABLE_H
#define GELU_SIMD_PORTABLE_H

#include <fenv.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "../coeffs/table.h"

#define SIMD_ISA portable
#define F32_LANES 1
#define F64_LANES 1
#define F32_ROWS 16
#define F64_ROWS 16
#define F32_UNROLL 1
#define F64_UNROLL 1

typedef float f32_vec;
typedef double f64_vec;
typedef int f32_mask;
typedef int f64_mask;
typedef unsigned f32_index;
typedef unsigned f64_index;

typedef fenv_t fp_env;

static inline fp_env fp_enter(void) {
    fp_env env;
    fegetenv(&env);
    fesetenv(FE_DFL_ENV);
    return env;
}

static inline void fp_leave(fp_env env) {
    const int inexact = fetestexcept(FE_INEXACT);
    fesetenv(&env);
    if (inexact) feraiseexcept(FE_INEXACT);
}

static inline void stream_fence(void) {}

/* Everything that float32 and float64 share. `bits` is the unsigned integer of the same size. */
#define GELU_PORTABLE_OPS(T, real, bits, fma_of, quiet_bit)                                                  \
    static inline bits T##_to_bits(real v) {                                                                 \
        bits b;                                                                                              \
        memcpy(&b, &v, sizeof b);                                                                            \
        return b;                                                                                            \
    }                                                                                                        \
    static inline real T##_from_bits(bits b) {                                                               \
        real v;                                                                                              \
        memcpy(&v, &b, sizeof v);                                                                            \
        return v;                                                                                            \
    }                                                                                                        \
    static inline T##_vec T##_set1(real v) { return v; }                                                     \
    static inline T##_vec T##_load(const real *p) { return *p; }                                             \
    static inline void T##_store(real *p, T##_vec v) { *p = v; }                                             \
    static inline void T##_stream(real *p, T##_vec v) { *p = v; }                                            \
    static inline T##_vec T##_load_part(const real *p, size_t count) { return count ? *p : 0; }              \
    static inline void T##_store_part(real *p, T##_vec v, size_t count) {                                    \
        if (count) *p = v;                                                                                   \
    }                                                                                                        \
    static inline T##_vec T##_add(T##_vec a, T##_vec b) { return a + b; }                                    \
    static inline T##_vec T##_sub(T##_vec a, T##_vec b) { return a - b; }                                    \
    static inline T##_vec T##_mul(T##_vec a, T##_vec b) { return a * b; }                                    \
    static inline T##_vec T##_div(T##_vec a, T##_vec b) { return a / b; }                                    \
    static inline T##_vec T##_fma(T##_vec a, T##_vec b, T##_vec c) { return fma_of(a, b, c); }               \
    static inline T##_vec T##_min(T##_vec a, T##_vec b) { return a < b ? a : b; }                            \
    static inline T##_vec T##_neg_abs(T##_vec x) {                                                           \
        return T##_from_bits(T##_to_bits(x) | (bits)1 << (8 * sizeof(bits) - 1));                            \
    }                                                                                                        \
    static inline T##_mask T##_not_le(T##_vec a, T##_vec b) { return !(a <= b); }                            \
    static inline T##_mask T##_is_negative(T##_vec x) {                                                      \
        return (int)(T##_to_bits(x) >> (8 * sizeof(bits) - 1));                                              \
    }                                                                                                        \
    static inline T##_vec T##_select(T##_mask k, T##_vec a, T##_vec b) { return k ? a : b; }                 \
    static inline T##_vec T##_sub_where(T##_vec a, T##_mask k, T##_vec b) { return k ? a - b : a; }          \
    static inline T##_vec T##_quiet_nan(T##_vec x, T##_vec y) {                                              \
        return x != x ? T##_from_bits(T##_to_bits(x) | (quiet_bit)) : y;                                     \
    }                                                                                                        \
    static inline unsigned T##_mask_bits(T##_mask k) { return (unsigned)k; }                                 \
    static inline T##_mask T##_mask_from_bits(unsigned lanes) { return (int)(lanes & 1); }                   \
    static inline T##_index T##_index_of(T##_vec biased) { return (unsigned)(T##_to_bits(biased) & 15); }    \
    static inline T##_vec T##_lookup(const struct gelu_table_##T *table, int column, T##_index index,        \
                                     int rows) {                                                             \
        (void)rows;                                                                                          \
        return table->column[column][index];                                                                 \
    }

GELU_PORTABLE_OPS(f32, float, uint32_t, fmaf, UINT32_C(0x00400000))
GELU_PORTABLE_OPS(f64, double, uint64_t, fma, UINT64_C(0x0008000000000000))
#undef GELU_PORTABLE_OPS

static inline f64_vec f64_add_exponent(f64_vec v, f64_vec biased) {
    return f64_from_bits(f64_to_bits(v) + (f64_to_bits(biased) << 52));
}

static inline f64_vec f64_widen(f32_vec x, int part) {
    (void)part;
    return x;
}

static inline f32_vec f32_narrow(const f64_vec *parts) { return (float)parts[0]; }

#endif

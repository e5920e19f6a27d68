/* The vector vocabulary in plain C, one lane wide. The files of the other instruction sets must agree with
 * this one: the same operations, the same results to the bit, NaN included where a result is used.
 *
 *   T is f32 or f64, for UNROLL and GRAIN also f32cr; T_vec holds T_LANES numbers, T_mask one truth value per lane. T_UNROLL vectors are
 *   evaluated side by side, T_PRODUCT_UNROLL where each is multiplied by another: that hides the latency of
 *   the polynomial where registers allow it.
 *   T_fma(a, b, c)           a b + c, rounded once
 *   T_neg(v)                 -v; of an operand of T_fma it costs nothing on most CPUs
 *   T_neg_abs(x)             -|x|, NaN keeps its payload
 *   T_not_le(a, b)           !(a <= b); true for NaN
 *   T_is_negative(x)         the sign bit, of zeros and NaN too
 *   T_min(a, b)              a < b ? a : b; so b where either is NaN
 *   T_sub_where(a, k, b)     k ? a - b : a (a - 0 in the other lanes)
 *   T_reflect(x, p)          p where the sign bit of x is set, else 1 - p
 *   T_quiet_nan(x, y)        x as a quiet NaN where x is NaN, else y
 *   T_mask_bits(k)           bit i set where lane i is true; T_mask_from_bits inverts it
 *   T_index_of(biased)       table rows from floats; the lowest bits are the row
 *   f32_lookup(column, first, index, rows), f64_lookup(table, column, index, rows)
 *                            lane by lane, the entry of the row: from `column`, which has 16; but from
 *                            `first` where T_ROWS is 8 and `rows` is no more
 *   T_ROWS                   how many rows are as cheap as one: the main pass computes these; lanes in
 *                            other rows are rare
 *   T_add_exponent(v, biased)         v 2^k for biased = 1.5 2^(digits - 1) + k; v and the result are normal
 *   T_load_part, T_store_part         the first `count` lanes only (0 < count < T_LANES); others read as 0
 *   f32_max(a, b)            a > b ? a : b; so b where either is NaN or both are zero
 *   f32_or_sign(v, x)        v, with its sign bit set where that of x is
 *   f32_not_equal(a, b)      a != b; true for NaN
 *   f32_widen(v, w)          v as float64, in F32_LANES / F64_LANES vectors; what NaN becomes is not laid down
 *   f32_narrow(w)            such vectors rounded to float32, subnormals too; NaN likewise
 *   The 16-bit types T = f16, bf16, in an f32_vec, T_UNROLL of them side by side:
 *   T_load, T_load_part      widened; NaN becomes quiet
 *   T_store_even, T_store_even_part
 *                            rounded to nearest, ties to even; subnormals are kept; NaN, whose payload fits,
 *                            stays as it is
 *   T_store, T_store_part    the same, but what is halfway between two elements may be rounded to either
 *   T_round                  rounded as by T_store, and widened again
 *   bf16_load_pair, bf16_store_pair, bf16_store_even_pair
 *                            where BF16_PAIRED: two vectors at once, the even elements in the first, the odd
 *                            ones in the second, which spares the instructions that would sort them
 *   interleave(even, odd)    the mask bits of such vectors in the order of the elements
 *
 *   T_GRAIN                  elements that take about 2 microseconds: fewer are not worth a thread. More than 4096,
 *                            so that NumPy's buffers of 8192 elements are not split
 *   T_PAIR_LOOP(grad, table, x, y, ahead, rare, pairs)
 *   T_PRODUCT_LOOP(grad, table, x, factor, y, ahead, rare, pairs)
 *                            where there is one: all that the main pass does with so many pairs of vectors,
 *                            for the value or derivative, or for its product with factor. y overlaps no
 *                            input. NaN of a product is as product.h needs it; `ahead` is that of
 *                            kernels/ahead.h
 *   nonzero_8(p), nonzero_16(p)
 *                            bit i set where entry i is not 0, of 64; of 16 bits where T_LANES is more than 8
 *   stream_copy(to, from)    STREAM_BYTES bytes to an address aligned to them, past the caches; ordered by
 *                            stream_fence
 *   SPREAD_<bits>(to, from)  stores SPREAD_BYTES bytes of elements of so many bits to every second place and
 *                            writes nothing in between; only where that is faster than one by one
 *   THIN_<bits>(to, from)    every second of 2 SPLIT_BYTES bytes of elements, from the first on; only where that is
 *                            faster than what compilers make of a loop, like
 *   SPLIT_<bits>(even, odd, from)
 *                            the same to `even`, and those in between to `odd`
 *   fp_enter, fp_leave       set the default floating-point environment, and restore the caller's; of the
 *                            exceptions raised in between only inexact may remain
 */
#ifndef GELU_SIMD_PORTABLE_H
#define GELU_SIMD_PORTABLE_H

#include <stdint.h>
#include <string.h>

#include "../coeffs/table.h"

#define SIMD_ISA portable
#define F32_LANES 1
#define F64_LANES 1
#define F32_ROWS 16
#define F64_ROWS 16
#define F32_UNROLL 1
#define F32_PRODUCT_UNROLL 1
#define F64_UNROLL 1
#define F64_PRODUCT_UNROLL 1
#define F16_UNROLL 1
#define F16_PRODUCT_UNROLL 1
#define BF16_UNROLL 1
#define BF16_PRODUCT_UNROLL 1
#define F32CR_UNROLL 1
#define BF16_PAIRED 0
#define F32_GRAIN 5120
#define F64_GRAIN 5120
#define F32CR_GRAIN 5120
#define STREAM_BYTES 8

typedef float f32_vec;
typedef double f64_vec;
typedef int f32_mask;
typedef int f64_mask;
typedef unsigned f32_index;
typedef unsigned f64_index;

/* Not every C library rounds once: fma() and fmaf() of mingw-w64 10 round twice, and musl 1.2.3 gives +0 for a
 * negative product that underflows beside +0. */
#if defined(__GLIBC__) || defined(__APPLE__) || defined(__FP_FAST_FMA) || defined(__aarch64__)
#include <math.h>

#define fma_f32 fmaf
#define fma_f64 fma
#else
#include "fma.h"
#endif

/* fesetenv() of mingw-w64 10 sets the x87 alone. */
#if defined(_WIN32) && defined(__x86_64__)
#include "x86_env.h"
#else
#include <fenv.h>

typedef fenv_t fp_env;

static inline fp_env fp_enter(void) {
    fp_env env;
    fegetenv(&env);
    fesetenv(FE_DFL_ENV);
    return env;
}

static inline void fp_leave(fp_env env) {
#ifdef FE_INEXACT /* not in WebAssembly, which has no flags */
    const int inexact = fetestexcept(FE_INEXACT);
    fesetenv(&env);
    if (inexact) feraiseexcept(FE_INEXACT);
#else
    fesetenv(&env);
#endif
}

static inline void stream_fence(void) {}
#endif

static inline void stream_copy(void *to, const void *from) { memcpy(to, from, STREAM_BYTES); }

static inline uint64_t nonzero_8(const uint8_t *p) {
    uint64_t bits = 0;
    for (int i = 0; i < 64; ++i) bits |= (uint64_t)(p[i] != 0) << i;
    return bits;
}

/* Everything that float32 and float64 share. `bits` is the unsigned integer of the same size. */
#define GELU_PORTABLE_OPS(T, real, bits, quiet_bit)                                                          \
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
    static inline T##_vec T##_load_part(const real *p, size_t count) { return count ? *p : 0; }              \
    static inline void T##_store_part(real *p, T##_vec v, size_t count) {                                    \
        if (count) *p = v;                                                                                   \
    }                                                                                                        \
    static inline T##_vec T##_add(T##_vec a, T##_vec b) { return a + b; }                                    \
    static inline T##_vec T##_sub(T##_vec a, T##_vec b) { return a - b; }                                    \
    static inline T##_vec T##_mul(T##_vec a, T##_vec b) { return a * b; }                                    \
    static inline T##_vec T##_div(T##_vec a, T##_vec b) { return a / b; }                                    \
    static inline T##_vec T##_neg(T##_vec v) { return -v; }                                                  \
    static inline T##_vec T##_fma(T##_vec a, T##_vec b, T##_vec c) { return fma_##T(a, b, c); }              \
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
    static inline T##_vec T##_reflect(T##_vec x, T##_vec p) { return T##_is_negative(x) ? p : 1 - p; }       \
    static inline T##_vec T##_quiet_nan(T##_vec x, T##_vec y) {                                              \
        return x != x ? T##_from_bits(T##_to_bits(x) | (quiet_bit)) : y;                                     \
    }                                                                                                        \
    static inline unsigned T##_mask_bits(T##_mask k) { return (unsigned)k; }                                 \
    static inline T##_mask T##_mask_from_bits(unsigned lanes) { return (int)(lanes & 1); }                   \
    static inline T##_index T##_index_of(T##_vec biased) { return (unsigned)(T##_to_bits(biased) & 15); }

GELU_PORTABLE_OPS(f32, float, uint32_t, UINT32_C(0x00400000))
GELU_PORTABLE_OPS(f64, double, uint64_t, UINT64_C(0x0008000000000000))
#undef GELU_PORTABLE_OPS

static inline f32_vec f32_max(f32_vec a, f32_vec b) { return a > b ? a : b; }

static inline f32_mask f32_not_equal(f32_vec a, f32_vec b) { return a != b; }
static inline f32_vec f32_or_sign(f32_vec v, f32_vec x) {
    return f32_from_bits(f32_to_bits(v) | (f32_to_bits(x) & UINT32_C(0x80000000)));
}

static inline f32_vec f32_lookup(const float *column, const float *first, f32_index index, int rows) {
    (void)first, (void)rows;
    return column[index];
}

static inline f64_vec f64_lookup(const struct gelu_table_f64 *table, int column, f64_index index, int rows) {
    (void)rows;
    return table->column[column][index];
}

static inline f32_vec f32_add_exponent(f32_vec v, f32_vec biased) {
    return f32_from_bits(f32_to_bits(v) + (f32_to_bits(biased) << 23));
}

static inline f64_vec f64_add_exponent(f64_vec v, f64_vec biased) {
    return f64_from_bits(f64_to_bits(v) + (f64_to_bits(biased) << 52));
}

static inline void f32_widen(f32_vec v, f64_vec *w) { *w = v; }
static inline f32_vec f32_narrow(const f64_vec *w) { return (float)*w; }

/* f16 */
static inline float f16_to_f32(uint16_t half) {
    const uint32_t sign = (uint32_t)(half & 0x8000) << 16, magnitude = half & 0x7fff;
    if (magnitude >= 0x7c00) /* infinity; NaN, quiet */
        return f32_from_bits(sign | 0x7f800000 | (magnitude & 0x03ff ? 0x00400000 : 0) |
                             (magnitude & 0x03ff) << 13);
    /* As a float with the same fields it is 2^112 times too small. Subnormals become right, too. */
    const float scaled = f32_from_bits(magnitude << 13) * 0x1p112f;
    return f32_from_bits(sign | f32_to_bits(scaled));
}

static inline uint16_t f16_from_f32(float v) {
    const uint32_t bits = f32_to_bits(v), sign = bits >> 16 & 0x8000, magnitude = bits & 0x7fffffff;
    if (magnitude > 0x7f800000) return (uint16_t)(sign | 0x7e00 | (magnitude >> 13 & 0x03ff));
    if (magnitude >= 0x47800000) return (uint16_t)(sign | 0x7c00); /* 2^16 and more */
    if (magnitude < 0x38800000) {                                  /* below 2^-14: adding rounds at 2^-24 */
        const float rounded = f32_from_bits(magnitude) + 0x1p-1f;
        return (uint16_t)(sign | (f32_to_bits(rounded) - f32_to_bits(0x1p-1f)));
    }
    /* The exponent's bias changes by 112; a carry out of the fraction goes into the exponent, as it
     * should. */
    const uint32_t rounded = magnitude + 0x0fff + (magnitude >> 13 & 1);
    return (uint16_t)(sign | ((rounded >> 13) - (112 << 10)));
}

static inline f32_vec f16_load(const uint16_t *p) { return f16_to_f32(*p); }
static inline f32_vec f16_load_part(const uint16_t *p, size_t count) { return count ? f16_to_f32(*p) : 0; }
static inline void f16_store_even(uint16_t *p, f32_vec v) { *p = f16_from_f32(v); }
static inline void f16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    if (count) *p = f16_from_f32(v);
}
#define f16_store f16_store_even
#define f16_store_part f16_store_even_part
static inline f32_vec f16_round(f32_vec v) { return f16_to_f32(f16_from_f32(v)); }

/* bf16: the upper half of a float */
static inline f32_vec bf16_load(const uint16_t *p) { return f32_from_bits((uint32_t)*p << 16); }
static inline f32_vec bf16_load_part(const uint16_t *p, size_t count) { return count ? bf16_load(p) : 0; }
static inline f32_vec bf16_round(f32_vec v) {
    const uint32_t bits = f32_to_bits(v);
    return f32_from_bits((bits + 0x8000 - (bits >> 31)) & UINT32_C(0xffff0000));
}
static inline void bf16_store(uint16_t *p, f32_vec v) { *p = (uint16_t)(f32_to_bits(bf16_round(v)) >> 16); }
static inline void bf16_store_part(uint16_t *p, f32_vec v, size_t count) {
    if (count) bf16_store(p, v);
}
static inline void bf16_store_even(uint16_t *p, f32_vec v) {
    const uint32_t bits = f32_to_bits(v);
    *p = (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}
static inline void bf16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    if (count) bf16_store_even(p, v);
}

#endif

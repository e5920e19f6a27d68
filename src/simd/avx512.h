/* The vector vocabulary for AVX-512 (F, DQ, BW, VL). portable.h says what each operation does. */
#ifndef GELU_SIMD_AVX512_H
#define GELU_SIMD_AVX512_H

#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#include "../coeffs/table.h"

#define SIMD_ISA avx512
#define F32_LANES 16
#define F64_LANES 8
#define F32_ROWS 16
#define F64_ROWS 16
#define F32_UNROLL 2
#define F32_PRODUCT_UNROLL 4
#define F64_UNROLL 4
#define F64_PRODUCT_UNROLL 4
#define F16_UNROLL 2
#define F16_PRODUCT_UNROLL 4
#define BF16_UNROLL 4
#define BF16_PRODUCT_UNROLL 4
#define F32CR_UNROLL 2
#define BF16_PAIRED 1
#define F32_GRAIN 16384
#define F64_GRAIN 5120
#define F32CR_GRAIN 8192
#define STREAM_BYTES 64

typedef __m512 f32_vec;
typedef __m512d f64_vec;
typedef __mmask16 f32_mask;
typedef __mmask8 f64_mask;
typedef __m512i f32_index;
typedef __m512i f64_index;

#include "x86_env.h"

static inline void stream_copy(void *to, const void *from) {
    _mm512_stream_si512((__m512i *)to, _mm512_loadu_si512(from));
}

static inline uint64_t nonzero_8(const uint8_t *p) {
    const __m512i v = _mm512_loadu_si512(p);
    return _mm512_test_epi8_mask(v, v);
}
static inline uint64_t nonzero_16(const uint16_t *p) {
    const __m512i low = _mm512_loadu_si512(p), high = _mm512_loadu_si512(p + 32);
    return _mm512_test_epi16_mask(low, low) | (uint64_t)_mm512_test_epi16_mask(high, high) << 32;
}

#define SPREAD_BYTES 32
#define SPREAD_16 avx512_spread_16
#define SPREAD_32 avx512_spread_32
#define SPREAD_64 avx512_spread_64
static inline void avx512_spread_16(void *to, const void *from) {
    _mm512_mask_storeu_epi16(to, 0x55555555, _mm512_cvtepu16_epi32(_mm256_loadu_si256(from)));
}
static inline void avx512_spread_32(void *to, const void *from) {
    _mm512_mask_storeu_epi32(to, 0x5555, _mm512_cvtepu32_epi64(_mm256_loadu_si256(from)));
}
static inline void avx512_spread_64(void *to, const void *from) {
    const __m512i v = _mm512_castsi256_si512(_mm256_loadu_si256(from));
    _mm512_mask_storeu_epi64(to, 0x55, _mm512_maskz_expand_epi64(0x55, v));
}

/* f32 */
static inline f32_vec f32_set1(float v) { return _mm512_set1_ps(v); }
static inline f32_vec f32_load(const float *p) { return _mm512_loadu_ps(p); }
static inline void f32_store(float *p, f32_vec v) { _mm512_storeu_ps(p, v); }
static inline f32_mask f32_first(size_t count) { return (f32_mask)((1u << count) - 1); }
static inline f32_vec f32_load_part(const float *p, size_t count) {
    return _mm512_maskz_loadu_ps(f32_first(count), p);
}
static inline void f32_store_part(float *p, f32_vec v, size_t count) {
    _mm512_mask_storeu_ps(p, f32_first(count), v);
}
static inline f32_vec f32_add(f32_vec a, f32_vec b) { return _mm512_add_ps(a, b); }
static inline f32_vec f32_sub(f32_vec a, f32_vec b) { return _mm512_sub_ps(a, b); }
static inline f32_vec f32_mul(f32_vec a, f32_vec b) { return _mm512_mul_ps(a, b); }
static inline f32_vec f32_div(f32_vec a, f32_vec b) { return _mm512_div_ps(a, b); }
static inline f32_vec f32_neg(f32_vec v) { return -v; }
static inline f32_vec f32_fma(f32_vec a, f32_vec b, f32_vec c) { return _mm512_fmadd_ps(a, b, c); }
static inline f32_vec f32_min(f32_vec a, f32_vec b) { return _mm512_min_ps(a, b); }
static inline f32_vec f32_max(f32_vec a, f32_vec b) { return _mm512_max_ps(a, b); }
static inline f32_vec f32_neg_abs(f32_vec x) { return _mm512_or_ps(x, _mm512_set1_ps(-0.0f)); }
static inline f32_vec f32_or_sign(f32_vec v, f32_vec x) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* 0xF8: v | (x & sign) */
    return _mm512_castsi512_ps(
        _mm512_ternarylogic_epi32(_mm512_castps_si512(v), _mm512_castps_si512(x), sign, 0xF8));
}
static inline f32_mask f32_not_le(f32_vec a, f32_vec b) { return _mm512_cmp_ps_mask(a, b, _CMP_NLE_UQ); }
static inline f32_mask f32_not_equal(f32_vec a, f32_vec b) { return _mm512_cmp_ps_mask(a, b, _CMP_NEQ_UQ); }
static inline f32_mask f32_is_negative(f32_vec x) { return _mm512_movepi32_mask(_mm512_castps_si512(x)); }
static inline f32_vec f32_select(f32_mask k, f32_vec a, f32_vec b) { return _mm512_mask_blend_ps(k, b, a); }
static inline f32_vec f32_sub_where(f32_vec a, f32_mask k, f32_vec b) {
    return _mm512_mask_sub_ps(a, k, a, b);
}
static inline f32_vec f32_reflect(f32_vec x, f32_vec p) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const f32_mask positive = _mm512_testn_epi32_mask(_mm512_castps_si512(x), sign);
    return _mm512_mask_sub_ps(p, positive, _mm512_set1_ps(1), p);
}
static inline f32_vec f32_quiet_nan(f32_vec x, f32_vec y) {
    const __m512i bits = _mm512_castps_si512(x), quiet = _mm512_set1_epi32(0x00400000);
    const __mmask16 nan = _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q);
    return _mm512_castsi512_ps(_mm512_mask_or_epi32(_mm512_castps_si512(y), nan, bits, quiet));
}
static inline unsigned f32_mask_bits(f32_mask k) { return k; }
static inline f32_mask f32_mask_from_bits(unsigned lanes) { return (f32_mask)lanes; }
static inline f32_index f32_index_of(f32_vec biased) { return _mm512_castps_si512(biased); }
static inline f32_vec f32_lookup(const float *column, const float *first, f32_index index, int rows) {
    (void)first, (void)rows;
    return _mm512_permutexvar_ps(index, _mm512_load_ps(column));
}
static inline f32_vec f32_add_exponent(f32_vec v, f32_vec biased) {
    const __m512i exponent = _mm512_slli_epi32(_mm512_castps_si512(biased), 23);
    return _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v), exponent));
}

/* f64 */
static inline f64_vec f64_set1(double v) { return _mm512_set1_pd(v); }
static inline f64_vec f64_load(const double *p) { return _mm512_loadu_pd(p); }
static inline void f64_store(double *p, f64_vec v) { _mm512_storeu_pd(p, v); }
static inline f64_mask f64_first(size_t count) { return (f64_mask)((1u << count) - 1); }
static inline f64_vec f64_load_part(const double *p, size_t count) {
    return _mm512_maskz_loadu_pd(f64_first(count), p);
}
static inline void f64_store_part(double *p, f64_vec v, size_t count) {
    _mm512_mask_storeu_pd(p, f64_first(count), v);
}
static inline f64_vec f64_add(f64_vec a, f64_vec b) { return _mm512_add_pd(a, b); }
static inline f64_vec f64_sub(f64_vec a, f64_vec b) { return _mm512_sub_pd(a, b); }
static inline f64_vec f64_mul(f64_vec a, f64_vec b) { return _mm512_mul_pd(a, b); }
static inline f64_vec f64_div(f64_vec a, f64_vec b) { return _mm512_div_pd(a, b); }
static inline f64_vec f64_neg(f64_vec v) { return -v; }
static inline f64_vec f64_fma(f64_vec a, f64_vec b, f64_vec c) { return _mm512_fmadd_pd(a, b, c); }
static inline f64_vec f64_min(f64_vec a, f64_vec b) { return _mm512_min_pd(a, b); }
static inline f64_vec f64_neg_abs(f64_vec x) { return _mm512_or_pd(x, _mm512_set1_pd(-0.0)); }
static inline f64_mask f64_not_le(f64_vec a, f64_vec b) { return _mm512_cmp_pd_mask(a, b, _CMP_NLE_UQ); }
static inline f64_mask f64_is_negative(f64_vec x) { return _mm512_movepi64_mask(_mm512_castpd_si512(x)); }
static inline f64_vec f64_select(f64_mask k, f64_vec a, f64_vec b) { return _mm512_mask_blend_pd(k, b, a); }
static inline f64_vec f64_sub_where(f64_vec a, f64_mask k, f64_vec b) {
    return _mm512_mask_sub_pd(a, k, a, b);
}
static inline f64_vec f64_reflect(f64_vec x, f64_vec p) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const f64_mask positive = _mm512_testn_epi64_mask(_mm512_castpd_si512(x), sign);
    return _mm512_mask_sub_pd(p, positive, _mm512_set1_pd(1), p);
}
static inline f64_vec f64_quiet_nan(f64_vec x, f64_vec y) {
    const __m512i bits = _mm512_castpd_si512(x), quiet = _mm512_set1_epi64(0x0008000000000000);
    const __mmask8 nan = _mm512_cmp_pd_mask(x, x, _CMP_UNORD_Q);
    return _mm512_castsi512_pd(_mm512_mask_or_epi64(_mm512_castpd_si512(y), nan, bits, quiet));
}
static inline unsigned f64_mask_bits(f64_mask k) { return k; }
static inline f64_mask f64_mask_from_bits(unsigned lanes) { return (f64_mask)lanes; }
static inline f64_index f64_index_of(f64_vec biased) { return _mm512_castpd_si512(biased); }
static inline f64_vec f64_lookup(const struct gelu_table_f64 *table, int column, f64_index index, int rows) {
    (void)rows;
    return _mm512_permutex2var_pd(_mm512_load_pd(table->column[column]), index,
                                  _mm512_load_pd(table->column[column] + 8));
}
static inline f64_vec f64_add_exponent(f64_vec v, f64_vec biased) {
    const __m512i exponent = _mm512_slli_epi64(_mm512_castpd_si512(biased), 52);
    return _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v), exponent));
}

static inline void f32_widen(f32_vec v, f64_vec *w) {
    w[0] = _mm512_cvtps_pd(_mm512_castps512_ps256(v));
    w[1] = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v, 1));
}
static inline f32_vec f32_narrow(const f64_vec *w) {
    const __m512 low = _mm512_castps256_ps512(_mm512_cvtpd_ps(w[0]));
    return _mm512_insertf32x8(low, _mm512_cvtpd_ps(w[1]), 1);
}

/* f16 */
static inline f32_vec f16_load(const uint16_t *p) {
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)p));
}
static inline f32_vec f16_load_part(const uint16_t *p, size_t count) {
    return _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(f32_first(count), p));
}
static inline __m256i avx512_to_f16(f32_vec v) {
    return _mm512_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
static inline void f16_store_even(uint16_t *p, f32_vec v) {
    _mm256_storeu_si256((__m256i *)p, avx512_to_f16(v));
}
static inline void f16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    _mm256_mask_storeu_epi16(p, f32_first(count), avx512_to_f16(v));
}
#define f16_store f16_store_even
#define f16_store_part f16_store_even_part
static inline f32_vec f16_round(f32_vec v) { return _mm512_cvtph_ps(avx512_to_f16(v)); }

/* bf16. The instructions of AVX512_BF16 flush subnormals. */
static inline f32_vec avx512_from_bf16(__m256i bits) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
}
static inline f32_vec bf16_load(const uint16_t *p) {
    return avx512_from_bf16(_mm256_loadu_si256((const __m256i *)p));
}
static inline f32_vec bf16_load_part(const uint16_t *p, size_t count) {
    return avx512_from_bf16(_mm256_maskz_loadu_epi16(f32_first(count), p));
}
/* Adds 0x8000, or one less where the sign bit is set; only the upper half of the sum is used. */
static inline __m512i avx512_half_up(f32_vec v) {
    const __m512i bits = _mm512_castps_si512(v), sign = _mm512_srai_epi32(bits, 31);
    return _mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x8000)), sign);
}
static inline __m256i avx512_upper(__m512i v) { return _mm512_cvtepi32_epi16(_mm512_srli_epi32(v, 16)); }
/* Adds 0x7FFF, or one more where the upper half is odd. */
static inline __m512i avx512_half_even(f32_vec v) {
    const __m512i bits = _mm512_castps_si512(v), half = _mm512_add_epi32(bits, _mm512_set1_epi32(0x7FFF));
    const __mmask16 odd = _mm512_test_epi32_mask(bits, _mm512_set1_epi32(0x10000));
    return _mm512_mask_add_epi32(half, odd, half, _mm512_set1_epi32(1));
}
static inline void bf16_store_even(uint16_t *p, f32_vec v) {
    _mm256_storeu_si256((__m256i *)p, avx512_upper(avx512_half_even(v)));
}
static inline void bf16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    _mm256_mask_storeu_epi16(p, f32_first(count), avx512_upper(avx512_half_even(v)));
}
static inline void bf16_store(uint16_t *p, f32_vec v) {
    _mm256_storeu_si256((__m256i *)p, avx512_upper(avx512_half_up(v)));
}
static inline void bf16_store_part(uint16_t *p, f32_vec v, size_t count) {
    _mm256_mask_storeu_epi16(p, f32_first(count), avx512_upper(avx512_half_up(v)));
}
static inline f32_vec bf16_round(f32_vec v) {
    const __m512i upper = _mm512_set1_epi32((int32_t)0xFFFF0000);
    return _mm512_castsi512_ps(_mm512_and_si512(avx512_half_up(v), upper));
}

/* Two at once: an element is the upper half of a float, so the odd ones of a vector need only a mask. */
static inline void bf16_load_pair(const uint16_t *p, f32_vec *v) {
    const __m512i bits = _mm512_loadu_si512(p), upper = _mm512_set1_epi32((int32_t)0xFFFF0000);
    v[0] = _mm512_castsi512_ps(_mm512_slli_epi32(bits, 16));
    v[1] = _mm512_castsi512_ps(_mm512_and_si512(bits, upper));
}
static inline void avx512_store_pair(uint16_t *p, __m512i even, __m512i odd) {
    _mm512_storeu_si512(p, _mm512_mask_blend_epi16(0xAAAAAAAA, _mm512_srli_epi32(even, 16), odd));
}
static inline void bf16_store_pair(uint16_t *p, const f32_vec *v) {
    avx512_store_pair(p, avx512_half_up(v[0]), avx512_half_up(v[1]));
}
static inline void bf16_store_even_pair(uint16_t *p, const f32_vec *v) {
    avx512_store_pair(p, avx512_half_even(v[0]), avx512_half_even(v[1]));
}
static inline uint32_t interleave(unsigned even, unsigned odd) {
    return _pdep_u32(even, 0x55555555) | _pdep_u32(odd, 0xAAAAAAAA);
}

#if defined(__GNUC__) && defined(__LP64__)
#include "avx512_loops.h"
#define AVX512_LOOP(T, grad, ...)                                                                            \
    ((grad) ? avx512_##T##_grad_loop(__VA_ARGS__) : avx512_##T##_value_loop(__VA_ARGS__))
#define F32_PAIR_LOOP(grad, ...) AVX512_LOOP(f32, grad, __VA_ARGS__)
#define F16_PAIR_LOOP(grad, ...) AVX512_LOOP(f16, grad, __VA_ARGS__)
#define BF16_PAIR_LOOP(grad, ...) AVX512_LOOP(bf16, grad, __VA_ARGS__)
#define F32_PRODUCT_LOOP(grad, ...)                                                                          \
    ((grad) ? avx512_f32_backward_loop(__VA_ARGS__) : avx512_f32_mul_loop(__VA_ARGS__))
#endif

#endif

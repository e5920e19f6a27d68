/* The vector vocabulary for AVX2, FMA and F16C. portable.h says what each operation does. */
#ifndef GELU_SIMD_AVX2_H
#define GELU_SIMD_AVX2_H

#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../coeffs/table.h"

#define SIMD_ISA avx2
#define F32_LANES 8
#define F64_LANES 4
#define F32_ROWS 8
#define F64_ROWS 16
#define F32_UNROLL 2
#define F32_PRODUCT_UNROLL 2
#define F64_UNROLL 2
#define F64_PRODUCT_UNROLL 2
#define F16_UNROLL 4
#define F16_PRODUCT_UNROLL 4
#define BF16_UNROLL 4
#define BF16_PRODUCT_UNROLL 4
#define F32CR_UNROLL 1
#define BF16_PAIRED 1
#define F32_GRAIN 8192
#define F64_GRAIN 5120
#define F32CR_GRAIN 5120
#define STREAM_BYTES 32

typedef __m256 f32_vec;
typedef __m256d f64_vec;
typedef __m256 f32_mask;
typedef __m256d f64_mask;

#include "x86_env.h"

static inline void stream_copy(void *to, const void *from) {
    _mm256_stream_si256((__m256i *)to, _mm256_loadu_si256((const __m256i *)from));
}

static inline uint32_t avx2_zeros(const uint8_t *p) {
    const __m256i v = _mm256_loadu_si256((const __m256i *)p);
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, _mm256_setzero_si256()));
}
static inline uint64_t nonzero_8(const uint8_t *p) {
    return ~(avx2_zeros(p) | (uint64_t)avx2_zeros(p + 32) << 32);
}

/* All ones in the first `count` lanes: a window on 32-bit words, two to a double. */
static inline __m256i avx2_first(size_t count) {
    static const int32_t window[16] = {-1, -1, -1, -1, -1, -1, -1, -1};
    return _mm256_loadu_si256((const __m256i *)(window + 8 - count));
}

/* Each half of a vector is loaded by itself. From whole vectors, as GCC loads them for a loop, elements would have to
 * be moved from one half to the other afterwards, by slower instructions. */
#define SPLIT_BYTES 32
#define THIN_32 avx2_thin_32
#define SPLIT_32 avx2_split_32
static inline __m256 avx2_two_quarters(const float *low, const float *high) {
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(low)), _mm_loadu_ps(high), 1);
}
static inline void avx2_thin_32(void *to, const void *from) {
    const float *const p = from;
    const __m256 a = avx2_two_quarters(p, p + 8), b = avx2_two_quarters(p + 4, p + 12);
    _mm256_storeu_ps(to, _mm256_shuffle_ps(a, b, 0x88));
}
static inline void avx2_split_32(void *even, void *odd, const void *from) {
    const float *const p = from;
    const __m256 a = avx2_two_quarters(p, p + 8), b = avx2_two_quarters(p + 4, p + 12);
    _mm256_storeu_ps(even, _mm256_shuffle_ps(a, b, 0x88));
    _mm256_storeu_ps(odd, _mm256_shuffle_ps(a, b, 0xdd));
}

/* f32 */
static inline f32_vec f32_set1(float v) { return _mm256_set1_ps(v); }
static inline f32_vec f32_load(const float *p) { return _mm256_loadu_ps(p); }
static inline void f32_store(float *p, f32_vec v) { _mm256_storeu_ps(p, v); }
static inline f32_vec f32_load_part(const float *p, size_t count) {
    return _mm256_maskload_ps(p, avx2_first(count));
}
static inline void f32_store_part(float *p, f32_vec v, size_t count) {
    _mm256_maskstore_ps(p, avx2_first(count), v);
}
static inline f32_vec f32_add(f32_vec a, f32_vec b) { return _mm256_add_ps(a, b); }
static inline f32_vec f32_sub(f32_vec a, f32_vec b) { return _mm256_sub_ps(a, b); }
static inline f32_vec f32_mul(f32_vec a, f32_vec b) { return _mm256_mul_ps(a, b); }
static inline f32_vec f32_div(f32_vec a, f32_vec b) { return _mm256_div_ps(a, b); }
static inline f32_vec f32_neg(f32_vec v) { return -v; }
static inline f32_vec f32_fma(f32_vec a, f32_vec b, f32_vec c) { return _mm256_fmadd_ps(a, b, c); }
static inline f32_vec f32_min(f32_vec a, f32_vec b) { return _mm256_min_ps(a, b); }
static inline f32_vec f32_max(f32_vec a, f32_vec b) { return _mm256_max_ps(a, b); }
static inline f32_vec f32_neg_abs(f32_vec x) { return _mm256_or_ps(x, _mm256_set1_ps(-0.0f)); }
static inline f32_vec f32_or_sign(f32_vec v, f32_vec x) {
    return _mm256_or_ps(v, _mm256_and_ps(x, _mm256_set1_ps(-0.0f)));
}
static inline f32_mask f32_not_le(f32_vec a, f32_vec b) { return _mm256_cmp_ps(a, b, _CMP_NLE_UQ); }
static inline f32_mask f32_not_equal(f32_vec a, f32_vec b) { return _mm256_cmp_ps(a, b, _CMP_NEQ_UQ); }
static inline f32_mask f32_is_negative(f32_vec x) {
    return _mm256_castsi256_ps(_mm256_srai_epi32(_mm256_castps_si256(x), 31));
}
static inline f32_vec f32_select(f32_mask k, f32_vec a, f32_vec b) { return _mm256_blendv_ps(b, a, k); }
static inline f32_vec f32_sub_where(f32_vec a, f32_mask k, f32_vec b) {
    return _mm256_sub_ps(a, _mm256_and_ps(k, b));
}
static inline f32_vec f32_reflect(f32_vec x, f32_vec p) {
    return f32_select(f32_is_negative(x), p, f32_sub(f32_set1(1), p));
}
static inline f32_vec f32_quiet_nan(f32_vec x, f32_vec y) {
    const __m256 quiet = _mm256_or_ps(x, _mm256_castsi256_ps(_mm256_set1_epi32(0x00400000)));
    return _mm256_blendv_ps(y, quiet, _mm256_cmp_ps(x, x, _CMP_UNORD_Q));
}
static inline unsigned f32_mask_bits(f32_mask k) { return (unsigned)_mm256_movemask_ps(k); }
static inline f32_mask f32_mask_from_bits(unsigned lanes) {
    const __m256i lane = _mm256_setr_epi32(1, 2, 4, 8, 16, 32, 64, 128);
    const __m256i bits = _mm256_and_si256(_mm256_set1_epi32((int)lanes), lane);
    return _mm256_castsi256_ps(_mm256_cmpeq_epi32(bits, lane));
}

/* Sixteen rows need two permutes and a blend per column, eight need one permute, and eight hold nearly
 * all of a standard normal sample. */
typedef __m256i f32_index;

static inline f32_index f32_index_of(f32_vec biased) { return _mm256_castps_si256(biased); }
static inline f32_vec f32_lookup(const float *column, const float *first, f32_index index, int rows) {
    if (rows <= 8) return _mm256_permutevar8x32_ps(_mm256_load_ps(first), index);
    const __m256 low = _mm256_permutevar8x32_ps(_mm256_load_ps(column), index);
    const __m256 high = _mm256_permutevar8x32_ps(_mm256_load_ps(column + 8), index);
    return _mm256_blendv_ps(low, high, _mm256_castsi256_ps(_mm256_slli_epi32(index, 28)));
}
static inline f32_vec f32_add_exponent(f32_vec v, f32_vec biased) {
    const __m256i exponent = _mm256_slli_epi32(_mm256_castps_si256(biased), 23);
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v), exponent));
}

/* f64 */
static inline f64_vec f64_set1(double v) { return _mm256_set1_pd(v); }
static inline f64_vec f64_load(const double *p) { return _mm256_loadu_pd(p); }
static inline void f64_store(double *p, f64_vec v) { _mm256_storeu_pd(p, v); }
static inline f64_vec f64_load_part(const double *p, size_t count) {
    return _mm256_maskload_pd(p, avx2_first(2 * count));
}
static inline void f64_store_part(double *p, f64_vec v, size_t count) {
    _mm256_maskstore_pd(p, avx2_first(2 * count), v);
}
static inline f64_vec f64_add(f64_vec a, f64_vec b) { return _mm256_add_pd(a, b); }
static inline f64_vec f64_sub(f64_vec a, f64_vec b) { return _mm256_sub_pd(a, b); }
static inline f64_vec f64_mul(f64_vec a, f64_vec b) { return _mm256_mul_pd(a, b); }
static inline f64_vec f64_div(f64_vec a, f64_vec b) { return _mm256_div_pd(a, b); }
static inline f64_vec f64_neg(f64_vec v) { return -v; }
static inline f64_vec f64_fma(f64_vec a, f64_vec b, f64_vec c) { return _mm256_fmadd_pd(a, b, c); }
static inline f64_vec f64_min(f64_vec a, f64_vec b) { return _mm256_min_pd(a, b); }
static inline f64_vec f64_neg_abs(f64_vec x) { return _mm256_or_pd(x, _mm256_set1_pd(-0.0)); }
static inline f64_mask f64_not_le(f64_vec a, f64_vec b) { return _mm256_cmp_pd(a, b, _CMP_NLE_UQ); }
static inline f64_mask f64_is_negative(f64_vec x) {
    return _mm256_castsi256_pd(_mm256_cmpgt_epi64(_mm256_setzero_si256(), _mm256_castpd_si256(x)));
}
static inline f64_vec f64_select(f64_mask k, f64_vec a, f64_vec b) { return _mm256_blendv_pd(b, a, k); }
static inline f64_vec f64_sub_where(f64_vec a, f64_mask k, f64_vec b) {
    return _mm256_sub_pd(a, _mm256_and_pd(k, b));
}
static inline f64_vec f64_reflect(f64_vec x, f64_vec p) {
    return f64_select(f64_is_negative(x), p, f64_sub(f64_set1(1), p));
}
static inline f64_vec f64_quiet_nan(f64_vec x, f64_vec y) {
    const __m256d quiet = _mm256_or_pd(x, _mm256_castsi256_pd(_mm256_set1_epi64x(0x0008000000000000)));
    return _mm256_blendv_pd(y, quiet, _mm256_cmp_pd(x, x, _CMP_UNORD_Q));
}
static inline unsigned f64_mask_bits(f64_mask k) { return (unsigned)_mm256_movemask_pd(k); }
static inline f64_mask f64_mask_from_bits(unsigned lanes) {
    const __m256i lane = _mm256_setr_epi64x(1, 2, 4, 8);
    const __m256i bits = _mm256_and_si256(_mm256_set1_epi64x((long long)lanes), lane);
    return _mm256_castsi256_pd(_mm256_cmpeq_epi64(bits, lane));
}

/* No permute reaches 16 doubles: each lane loads its row, and the four rows are transposed. */
typedef struct {
    uint64_t row[4];
} f64_index;

static inline f64_index f64_index_of(f64_vec biased) {
    f64_index index;
    const __m256i row = _mm256_and_si256(_mm256_castpd_si256(biased), _mm256_set1_epi64x(15));
    _mm256_storeu_si256((__m256i *)index.row, row);
    return index;
}
static inline __m256d avx2_two_halves(const double *low, const double *high) {
    return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(low)), _mm_load_pd(high), 1);
}
/* Two columns share their loads; the compiler sees that. */
static inline f64_vec f64_lookup(const struct gelu_table_f64 *table, int column, f64_index index, int rows) {
    (void)rows;
    const int pair = column & ~1;
    const double *const row0 = table->row[index.row[0]], *const row1 = table->row[index.row[1]];
    const double *const row2 = table->row[index.row[2]], *const row3 = table->row[index.row[3]];
    const __m256d even = avx2_two_halves(row0 + pair, row2 + pair);
    const __m256d odd = avx2_two_halves(row1 + pair, row3 + pair);
    return column & 1 ? _mm256_unpackhi_pd(even, odd) : _mm256_unpacklo_pd(even, odd);
}
static inline f64_vec f64_add_exponent(f64_vec v, f64_vec biased) {
    const __m256i exponent = _mm256_slli_epi64(_mm256_castpd_si256(biased), 52);
    return _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v), exponent));
}

static inline void f32_widen(f32_vec v, f64_vec *w) {
    w[0] = _mm256_cvtps_pd(_mm256_castps256_ps128(v));
    w[1] = _mm256_cvtps_pd(_mm256_extractf128_ps(v, 1));
}
static inline f32_vec f32_narrow(const f64_vec *w) {
    const __m256 low = _mm256_castps128_ps256(_mm256_cvtpd_ps(w[0]));
    return _mm256_insertf128_ps(low, _mm256_cvtpd_ps(w[1]), 1);
}

/* Eight 16-bit elements, or fewer. There are no masked loads and stores of these. */
static inline __m128i avx2_load_16(const uint16_t *p) { return _mm_loadu_si128((const __m128i *)p); }
static inline void avx2_store_16(uint16_t *p, __m128i v) { _mm_storeu_si128((__m128i *)p, v); }
static inline __m128i avx2_load_part_16(const uint16_t *p, size_t count) {
    uint16_t lanes[8] = {0};
    memcpy(lanes, p, count * sizeof *p);
    return avx2_load_16(lanes);
}
static inline void avx2_store_part_16(uint16_t *p, __m128i v, size_t count) {
    uint16_t lanes[8];
    avx2_store_16(lanes, v);
    memcpy(p, lanes, count * sizeof *p);
}

/* f16 */
static inline __m128i avx2_to_f16(f32_vec v) {
    return _mm256_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
static inline f32_vec f16_load(const uint16_t *p) { return _mm256_cvtph_ps(avx2_load_16(p)); }
static inline f32_vec f16_load_part(const uint16_t *p, size_t count) {
    return _mm256_cvtph_ps(avx2_load_part_16(p, count));
}
static inline void f16_store_even(uint16_t *p, f32_vec v) { avx2_store_16(p, avx2_to_f16(v)); }
static inline void f16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    avx2_store_part_16(p, avx2_to_f16(v), count);
}
#define f16_store f16_store_even
#define f16_store_part f16_store_even_part
static inline f32_vec f16_round(f32_vec v) { return _mm256_cvtph_ps(avx2_to_f16(v)); }

/* bf16 */
static inline f32_vec avx2_from_bf16(__m128i bits) {
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
}
static inline f32_vec bf16_load(const uint16_t *p) { return avx2_from_bf16(avx2_load_16(p)); }
static inline f32_vec bf16_load_part(const uint16_t *p, size_t count) {
    return avx2_from_bf16(avx2_load_part_16(p, count));
}
/* Adds 0x8000, or one less where the sign bit is set; only the upper half of the sum is used. */
static inline __m256i avx2_half_up(f32_vec v) {
    const __m256i bits = _mm256_castps_si256(v), sign = _mm256_srai_epi32(bits, 31);
    return _mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x8000)), sign);
}
static inline __m128i avx2_upper(__m256i v) {
    const __m256i upper = _mm256_srli_epi32(v, 16);
    return _mm_packus_epi32(_mm256_castsi256_si128(upper), _mm256_extracti128_si256(upper, 1));
}
/* Adds 0x7FFF, or one more where the upper half is odd. */
static inline __m256i avx2_half_even(f32_vec v) {
    const __m256i bits = _mm256_castps_si256(v), one = _mm256_set1_epi32(1);
    const __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), one);
    return _mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x7FFF)), odd);
}
static inline void bf16_store_even(uint16_t *p, f32_vec v) {
    avx2_store_16(p, avx2_upper(avx2_half_even(v)));
}
static inline void bf16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    avx2_store_part_16(p, avx2_upper(avx2_half_even(v)), count);
}
static inline void bf16_store(uint16_t *p, f32_vec v) { avx2_store_16(p, avx2_upper(avx2_half_up(v))); }
static inline void bf16_store_part(uint16_t *p, f32_vec v, size_t count) {
    avx2_store_part_16(p, avx2_upper(avx2_half_up(v)), count);
}
static inline f32_vec bf16_round(f32_vec v) {
    const __m256i upper = _mm256_set1_epi32((int32_t)0xFFFF0000);
    return _mm256_castsi256_ps(_mm256_and_si256(avx2_half_up(v), upper));
}

/* Two at once: an element is the upper half of a float, so the odd ones of a vector need only a mask. */
static inline void bf16_load_pair(const uint16_t *p, f32_vec *v) {
    const __m256i bits = _mm256_loadu_si256((const __m256i *)p);
    v[0] = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 16));
    v[1] = _mm256_castsi256_ps(_mm256_and_si256(bits, _mm256_set1_epi32((int32_t)0xFFFF0000)));
}
static inline void avx2_store_pair(uint16_t *p, __m256i even, __m256i odd) {
    _mm256_storeu_si256((__m256i *)p, _mm256_blend_epi16(_mm256_srli_epi32(even, 16), odd, 0xAA));
}
static inline void bf16_store_pair(uint16_t *p, const f32_vec *v) {
    avx2_store_pair(p, avx2_half_up(v[0]), avx2_half_up(v[1]));
}
static inline void bf16_store_even_pair(uint16_t *p, const f32_vec *v) {
    avx2_store_pair(p, avx2_half_even(v[0]), avx2_half_even(v[1]));
}
/* Not by pdep, which AMD's CPUs before Zen 3 emulate. Four bits to a byte, then two, then one. */
static inline uint32_t avx2_spread_bits(uint32_t bits) {
    bits = (bits | bits << 4) & 0x0F0F;
    bits = (bits | bits << 2) & 0x3333;
    return (bits | bits << 1) & 0x5555;
}
static inline uint32_t interleave(unsigned even, unsigned odd) {
    return avx2_spread_bits(even) | avx2_spread_bits(odd) << 1;
}

#endif

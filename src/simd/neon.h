/* The vector vocabulary for AArch64 Advanced SIMD. portable.h says what each operation does. */
#ifndef GELU_SIMD_NEON_H
#define GELU_SIMD_NEON_H

#include <arm_neon.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../coeffs/table.h"

#define SIMD_ISA neon
#define F32_LANES 4
#define F64_LANES 2
#define F32_ROWS 16
#define F64_ROWS 16
#define F32_UNROLL 4
#define F32_PRODUCT_UNROLL 4
#define F64_UNROLL 4
#define F64_PRODUCT_UNROLL 4
#define F16_UNROLL 4
#define F16_PRODUCT_UNROLL 4
#define BF16_UNROLL 4
#define BF16_PRODUCT_UNROLL 4
#define F32CR_UNROLL 1
#define BF16_PAIRED 0
/* Not measured; the numbers are those of AVX2. */
#define F32_GRAIN 8192
#define F64_GRAIN 5120
#define F32CR_GRAIN 5120
#define STREAM_BYTES 16

typedef float32x4_t f32_vec;
typedef float64x2_t f64_vec;
typedef uint32x4_t f32_mask;
typedef uint64x2_t f64_mask;

/* Control and status registers. */
typedef struct {
    uint64_t control, status;
} fp_env;

#define GELU_FPSR_INEXACT 0x10u

static inline fp_env fp_enter(void) {
    fp_env env;
    const uint64_t zero = 0;
    __asm__ volatile("mrs %0, fpcr" : "=r"(env.control));
    __asm__ volatile("mrs %0, fpsr" : "=r"(env.status));
    if (env.control) __asm__ volatile("msr fpcr, %0" : : "r"(zero) : "memory");
    return env;
}

static inline void fp_leave(fp_env env) {
    uint64_t now;
    __asm__ volatile("mrs %0, fpsr" : "=r"(now) : : "memory");
    if ((now ^ env.status) & ~(uint64_t)GELU_FPSR_INEXACT)
        __asm__ volatile("msr fpsr, %0" : : "r"(env.status | (now & GELU_FPSR_INEXACT)) : "memory");
    if (env.control) __asm__ volatile("msr fpcr, %0" : : "r"(env.control) : "memory");
}

static inline void stream_copy(void *to, const void *from) { memcpy(to, from, STREAM_BYTES); }
static inline void stream_fence(void) {}

/* Bits of their own for each of eight bytes, added up pair by pair. */
static inline uint64_t nonzero_8(const uint8_t *p) {
    static const uint8_t bit[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t v[4];
    for (int i = 0; i < 4; ++i) {
        v[i] = vld1q_u8(p + 16 * i);
        v[i] = vandq_u8(vtstq_u8(v[i], v[i]), vld1q_u8(bit));
    }
    const uint8x16_t quarters = vpaddq_u8(vpaddq_u8(v[0], v[1]), vpaddq_u8(v[2], v[3]));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(quarters, quarters)), 0);
}

/* f32 */
static inline f32_vec f32_set1(float v) { return vdupq_n_f32(v); }
static inline f32_vec f32_load(const float *p) { return vld1q_f32(p); }
static inline void f32_store(float *p, f32_vec v) { vst1q_f32(p, v); }
static inline f32_vec f32_load_part(const float *p, size_t count) {
    float lanes[F32_LANES] = {0};
    memcpy(lanes, p, count * sizeof *p);
    return vld1q_f32(lanes);
}
static inline void f32_store_part(float *p, f32_vec v, size_t count) {
    float lanes[F32_LANES];
    vst1q_f32(lanes, v);
    memcpy(p, lanes, count * sizeof *p);
}
static inline f32_vec f32_add(f32_vec a, f32_vec b) { return vaddq_f32(a, b); }
static inline f32_vec f32_sub(f32_vec a, f32_vec b) { return vsubq_f32(a, b); }
static inline f32_vec f32_mul(f32_vec a, f32_vec b) { return vmulq_f32(a, b); }
static inline f32_vec f32_div(f32_vec a, f32_vec b) { return vdivq_f32(a, b); }
static inline f32_vec f32_neg(f32_vec v) { return vnegq_f32(v); }
static inline f32_vec f32_fma(f32_vec a, f32_vec b, f32_vec c) { return vfmaq_f32(c, a, b); }
static inline f32_vec f32_min(f32_vec a, f32_vec b) { return vbslq_f32(vcltq_f32(a, b), a, b); }
static inline f32_vec f32_max(f32_vec a, f32_vec b) { return vbslq_f32(vcgtq_f32(a, b), a, b); }
static inline f32_vec f32_neg_abs(f32_vec x) {
    return vreinterpretq_f32_u32(vorrq_u32(vreinterpretq_u32_f32(x), vdupq_n_u32(0x80000000)));
}
static inline f32_vec f32_or_sign(f32_vec v, f32_vec x) {
    const uint32x4_t sign = vandq_u32(vreinterpretq_u32_f32(x), vdupq_n_u32(0x80000000));
    return vreinterpretq_f32_u32(vorrq_u32(vreinterpretq_u32_f32(v), sign));
}
static inline f32_mask f32_not_le(f32_vec a, f32_vec b) { return vmvnq_u32(vcleq_f32(a, b)); }
static inline f32_mask f32_not_equal(f32_vec a, f32_vec b) { return vmvnq_u32(vceqq_f32(a, b)); }
static inline f32_mask f32_is_negative(f32_vec x) { return vcltzq_s32(vreinterpretq_s32_f32(x)); }
static inline f32_vec f32_select(f32_mask k, f32_vec a, f32_vec b) { return vbslq_f32(k, a, b); }
static inline f32_vec f32_sub_where(f32_vec a, f32_mask k, f32_vec b) {
    return vsubq_f32(a, vreinterpretq_f32_u32(vandq_u32(k, vreinterpretq_u32_f32(b))));
}
static inline f32_vec f32_reflect(f32_vec x, f32_vec p) {
    return f32_select(f32_is_negative(x), p, f32_sub(f32_set1(1), p));
}
static inline f32_vec f32_quiet_nan(f32_vec x, f32_vec y) {
    const uint32x4_t quiet = vorrq_u32(vreinterpretq_u32_f32(x), vdupq_n_u32(0x00400000));
    return vbslq_f32(vceqq_f32(x, x), y, vreinterpretq_f32_u32(quiet));
}
static inline unsigned f32_mask_bits(f32_mask k) {
    static const uint32_t lane[F32_LANES] = {1, 2, 4, 8};
    return vaddvq_u32(vandq_u32(k, vld1q_u32(lane)));
}
static inline f32_mask f32_mask_from_bits(unsigned lanes) {
    static const uint32_t lane[F32_LANES] = {1, 2, 4, 8};
    return vtstq_u32(vdupq_n_u32(lanes), vld1q_u32(lane));
}

/* A table look-up of bytes: the index of a row becomes the indices of its four bytes. */
typedef uint8x16_t f32_index;

static inline f32_index f32_index_of(f32_vec biased) {
    const uint32x4_t row = vandq_u32(vreinterpretq_u32_f32(biased), vdupq_n_u32(15));
    const uint32x4_t first = vmulq_u32(row, vdupq_n_u32(0x04040404));
    return vreinterpretq_u8_u32(vaddq_u32(first, vdupq_n_u32(0x03020100)));
}
static inline f32_vec f32_lookup(const float *column, const float *first, f32_index index, int rows) {
    (void)first, (void)rows;
    uint8x16x4_t bytes;
    for (int i = 0; i < 4; ++i) bytes.val[i] = vreinterpretq_u8_f32(vld1q_f32(column + 4 * i));
    return vreinterpretq_f32_u8(vqtbl4q_u8(bytes, index));
}
static inline f32_vec f32_add_exponent(f32_vec v, f32_vec biased) {
    const uint32x4_t exponent = vshlq_n_u32(vreinterpretq_u32_f32(biased), 23);
    return vreinterpretq_f32_u32(vaddq_u32(vreinterpretq_u32_f32(v), exponent));
}

/* f64 */
static inline f64_vec f64_set1(double v) { return vdupq_n_f64(v); }
static inline f64_vec f64_load(const double *p) { return vld1q_f64(p); }
static inline void f64_store(double *p, f64_vec v) { vst1q_f64(p, v); }
static inline f64_vec f64_load_part(const double *p, size_t count) {
    (void)count; /* 1, the only part of two */
    return vsetq_lane_f64(*p, vdupq_n_f64(0), 0);
}
static inline void f64_store_part(double *p, f64_vec v, size_t count) {
    (void)count;
    *p = vgetq_lane_f64(v, 0);
}
static inline f64_vec f64_add(f64_vec a, f64_vec b) { return vaddq_f64(a, b); }
static inline f64_vec f64_sub(f64_vec a, f64_vec b) { return vsubq_f64(a, b); }
static inline f64_vec f64_mul(f64_vec a, f64_vec b) { return vmulq_f64(a, b); }
static inline f64_vec f64_div(f64_vec a, f64_vec b) { return vdivq_f64(a, b); }
static inline f64_vec f64_neg(f64_vec v) { return vnegq_f64(v); }
static inline f64_vec f64_fma(f64_vec a, f64_vec b, f64_vec c) { return vfmaq_f64(c, a, b); }
static inline f64_vec f64_min(f64_vec a, f64_vec b) { return vbslq_f64(vcltq_f64(a, b), a, b); }
static inline f64_vec f64_neg_abs(f64_vec x) {
    return vreinterpretq_f64_u64(vorrq_u64(vreinterpretq_u64_f64(x), vdupq_n_u64(0x8000000000000000)));
}
static inline f64_mask f64_not_le(f64_vec a, f64_vec b) {
    return vreinterpretq_u64_u32(vmvnq_u32(vreinterpretq_u32_u64(vcleq_f64(a, b))));
}
static inline f64_mask f64_is_negative(f64_vec x) { return vcltzq_s64(vreinterpretq_s64_f64(x)); }
static inline f64_vec f64_select(f64_mask k, f64_vec a, f64_vec b) { return vbslq_f64(k, a, b); }
static inline f64_vec f64_sub_where(f64_vec a, f64_mask k, f64_vec b) {
    return vsubq_f64(a, vreinterpretq_f64_u64(vandq_u64(k, vreinterpretq_u64_f64(b))));
}
static inline f64_vec f64_reflect(f64_vec x, f64_vec p) {
    return f64_select(f64_is_negative(x), p, f64_sub(f64_set1(1), p));
}
static inline f64_vec f64_quiet_nan(f64_vec x, f64_vec y) {
    const uint64x2_t quiet = vorrq_u64(vreinterpretq_u64_f64(x), vdupq_n_u64(0x0008000000000000));
    return vbslq_f64(vceqq_f64(x, x), y, vreinterpretq_f64_u64(quiet));
}
static inline unsigned f64_mask_bits(f64_mask k) {
    return (unsigned)((vgetq_lane_u64(k, 0) & 1) | (vgetq_lane_u64(k, 1) & 2));
}
static inline f64_mask f64_mask_from_bits(unsigned lanes) {
    static const uint64_t lane[F64_LANES] = {1, 2};
    return vtstq_u64(vdupq_n_u64(lanes), vld1q_u64(lane));
}

/* Each lane loads its row, two columns at a time; the compiler shares the loads of a pair. */
typedef struct {
    unsigned row[F64_LANES];
} f64_index;

static inline f64_index f64_index_of(f64_vec biased) {
    const uint64x2_t row = vreinterpretq_u64_f64(biased);
    return (f64_index){{(unsigned)(vgetq_lane_u64(row, 0) & 15), (unsigned)(vgetq_lane_u64(row, 1) & 15)}};
}
static inline f64_vec f64_lookup(const struct gelu_table_f64 *table, int column, f64_index index, int rows) {
    (void)rows;
    const float64x2_t first = vld1q_f64(table->row[index.row[0]] + (column & ~1));
    const float64x2_t second = vld1q_f64(table->row[index.row[1]] + (column & ~1));
    return column & 1 ? vzip2q_f64(first, second) : vzip1q_f64(first, second);
}
static inline f64_vec f64_add_exponent(f64_vec v, f64_vec biased) {
    const uint64x2_t exponent = vshlq_n_u64(vreinterpretq_u64_f64(biased), 52);
    return vreinterpretq_f64_u64(vaddq_u64(vreinterpretq_u64_f64(v), exponent));
}

/* Four 16-bit elements, or fewer. */
static inline uint16x4_t neon_load_part_16(const uint16_t *p, size_t count) {
    uint16_t lanes[4] = {0};
    memcpy(lanes, p, count * sizeof *p);
    return vld1_u16(lanes);
}
static inline void neon_store_part_16(uint16_t *p, uint16x4_t v, size_t count) {
    uint16_t lanes[4];
    vst1_u16(lanes, v);
    memcpy(p, lanes, count * sizeof *p);
}

static inline void f32_widen(f32_vec v, f64_vec *w) {
    w[0] = vcvt_f64_f32(vget_low_f32(v));
    w[1] = vcvt_high_f64_f32(v);
}
static inline f32_vec f32_narrow(const f64_vec *w) { return vcvt_high_f32_f64(vcvt_f32_f64(w[0]), w[1]); }

/* f16 */
static inline f32_vec neon_from_f16(uint16x4_t bits) { return vcvt_f32_f16(vreinterpret_f16_u16(bits)); }
static inline uint16x4_t neon_to_f16(f32_vec v) { return vreinterpret_u16_f16(vcvt_f16_f32(v)); }
static inline f32_vec f16_load(const uint16_t *p) { return neon_from_f16(vld1_u16(p)); }
static inline f32_vec f16_load_part(const uint16_t *p, size_t count) {
    return neon_from_f16(neon_load_part_16(p, count));
}
static inline void f16_store_even(uint16_t *p, f32_vec v) { vst1_u16(p, neon_to_f16(v)); }
static inline void f16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    neon_store_part_16(p, neon_to_f16(v), count);
}
#define f16_store f16_store_even
#define f16_store_part f16_store_even_part
static inline f32_vec f16_round(f32_vec v) { return neon_from_f16(neon_to_f16(v)); }

/* bf16 */
static inline f32_vec neon_from_bf16(uint16x4_t bits) { return vreinterpretq_f32_u32(vshll_n_u16(bits, 16)); }
static inline f32_vec bf16_load(const uint16_t *p) { return neon_from_bf16(vld1_u16(p)); }
static inline f32_vec bf16_load_part(const uint16_t *p, size_t count) {
    return neon_from_bf16(neon_load_part_16(p, count));
}
/* Adds 0x8000, or one less where the sign bit is set; only the upper half of the sum is used. */
static inline uint32x4_t neon_half_up(f32_vec v) {
    const uint32x4_t bits = vreinterpretq_u32_f32(v);
    return vsubq_u32(vaddq_u32(bits, vdupq_n_u32(0x8000)), vshrq_n_u32(bits, 31));
}
/* Adds 0x7FFF, or one more where the upper half is odd. */
static inline uint16x4_t neon_to_bf16(f32_vec v) {
    const uint32x4_t bits = vreinterpretq_u32_f32(v);
    const uint32x4_t odd = vandq_u32(vshrq_n_u32(bits, 16), vdupq_n_u32(1));
    return vshrn_n_u32(vaddq_u32(vaddq_u32(bits, vdupq_n_u32(0x7FFF)), odd), 16);
}
static inline void bf16_store_even(uint16_t *p, f32_vec v) { vst1_u16(p, neon_to_bf16(v)); }
static inline void bf16_store_even_part(uint16_t *p, f32_vec v, size_t count) {
    neon_store_part_16(p, neon_to_bf16(v), count);
}
static inline void bf16_store(uint16_t *p, f32_vec v) { vst1_u16(p, vshrn_n_u32(neon_half_up(v), 16)); }
static inline void bf16_store_part(uint16_t *p, f32_vec v, size_t count) {
    neon_store_part_16(p, vshrn_n_u32(neon_half_up(v), 16), count);
}
static inline f32_vec bf16_round(f32_vec v) {
    return vreinterpretq_f32_u32(vandq_u32(neon_half_up(v), vdupq_n_u32(0xFFFF0000)));
}

#endif

/* a b + c, rounded once, by operations that every C compiler has. It is for CPUs without an instruction for
 * it and C libraries whose fma() is not reliable (portable.h). Never inlined, as the kernels call them in
 * thousands of places.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_SIMD_FMA_H
#define GELU_SIMD_FMA_H

#include <stdint.h>
#include <string.h>

static inline uint64_t fma_bits(double v) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

static inline double fma_from_bits(uint64_t bits) {
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

/* float32: the product is exact in float64. The sum is rounded to odd in float64; a second rounding, to 29
 * bits fewer, then gives the same as a single one (Boldo and Melquiond 2008). */
static __attribute__((noinline)) float fma_f32(float a, float b, float c) {
    const double product = (double)a * b, sum = product + c;
    const double of_c = sum - product, error = (product - (sum - of_c)) + (c - of_c);
    uint64_t bits = fma_bits(sum);
    if ((error < 0 || error > 0) && bits % 2 == 0) bits += (error > 0) == (sum > 0) ? 1 : UINT64_MAX;
    return (float)fma_from_bits(bits); /* where sum is infinite or NaN, so is error NaN */
}

/* float64, in integers. A number is mantissa 2^exponent. The highest of the mantissa's 128 bits that is set
 * is 124 or 125. Below it is room for the bits that only one summand has; the last bit says whether more bits
 * were lost. Above it is room for the sum. */
__extension__ typedef unsigned __int128 fma_mantissa;

struct fma_number {
    fma_mantissa mantissa;
    int exponent, negative;
};

/* |v| = the result 2^exponent, with 53 bits; v is finite and not 0. */
static inline uint64_t fma_split(double v, int *exponent) {
    const uint64_t magnitude = fma_bits(v) & (UINT64_MAX >> 1), hidden = UINT64_C(1) << 52;
    if (magnitude >= hidden) {
        *exponent = (int)(magnitude >> 52) - 1075;
        return (magnitude & (hidden - 1)) | hidden;
    }
    const int shift = __builtin_clzll(magnitude) - 11;
    *exponent = -1074 - shift;
    return magnitude << shift;
}

static inline double fma_round(struct fma_number v) {
    const uint64_t sign = (uint64_t)v.negative << 63;
    const uint64_t high = (uint64_t)(v.mantissa >> 64);
    const int zeros = high ? __builtin_clzll(high) : 64 + __builtin_clzll((uint64_t)v.mantissa);
    v.mantissa <<= zeros;
    const int exponent = v.exponent - zeros + 127; /* of the highest bit */
    if (exponent > 1023) return fma_from_bits(sign | UINT64_C(0x7ff0000000000000));
    const int subnormal = exponent < -1022, below = 75 + (subnormal ? -1022 - exponent : 0);
    if (below > 128) return fma_from_bits(sign);
    uint64_t kept = below == 128 ? 0 : (uint64_t)(v.mantissa >> below);
    const fma_mantissa rest = v.mantissa << (128 - below), half = (fma_mantissa)1 << 127;
    kept += rest > half || (rest == half && kept % 2);
    /* A carry goes into the exponent, as it should. */
    return fma_from_bits(sign | (kept + (subnormal ? 0 : (uint64_t)(exponent + 1022) << 52)));
}

static __attribute__((noinline)) double fma_f64(double a, double b, double c) {
    const uint64_t infinity = UINT64_C(0x7ff0000000000000);
    const double product = a * b;
    if ((fma_bits(a) & infinity) == infinity || (fma_bits(b) & infinity) == infinity || a == 0 || b == 0)
        return product + c; /* the product is exact, or NaN */
    if ((fma_bits(c) & infinity) == infinity) return c + c;
    if (c == 0) return product; /* not 0, even if it rounds to 0, so its sign is that of the result */

    int of_a, of_b, of_c;
    const fma_mantissa ab = (fma_mantissa)fma_split(a, &of_a) * fma_split(b, &of_b);
    const fma_mantissa m = fma_split(c, &of_c);
    const struct fma_number ab_number = {ab << 20, of_a + of_b - 20,
                                         (int)((fma_bits(a) ^ fma_bits(b)) >> 63)};
    const struct fma_number c_number = {m << 72, of_c - 72, (int)(fma_bits(c) >> 63)};
    struct fma_number large = ab_number, small = c_number;
    if (c_number.exponent > ab_number.exponent) large = c_number, small = ab_number;

    const int distance = large.exponent - small.exponent;
    const fma_mantissa shifted = distance < 128 ? small.mantissa >> distance : 0;
    const int lost = distance < 128 ? shifted << distance != small.mantissa : 1;
    small.mantissa = shifted | (fma_mantissa)lost;
    if (large.negative == small.negative) {
        large.mantissa += small.mantissa;
    } else if (large.mantissa >= small.mantissa) {
        large.mantissa -= small.mantissa;
    } else {
        large.mantissa = small.mantissa - large.mantissa;
        large.negative = small.negative;
    }
    return large.mantissa ? fma_round(large) : 0;
}

#endif

/* What the tails of all activations share. A tail computes the arguments beyond the main range, infinities
 * and NaN. Results are correct down to the smallest subnormal; smaller ones, for x < 0, become -0, or +0 for
 * the gate.
 */
#ifndef GELU_KERNELS_TAIL_H
#define GELU_KERNELS_TAIL_H

#include "../coeffs/coefficients.h"

#define GELU_HORNER(T, real)                                                                                 \
    static ALWAYS_INLINE T##_vec T##_horner(const real *coefficient, size_t count, T##_vec x) {              \
        T##_vec p = T##_set1(coefficient[count - 1]);                                                        \
        for (size_t k = count - 1; k-- > 0;) p = T##_fma(p, x, T##_set1(coefficient[k]));                    \
        return p;                                                                                            \
    }
GELU_HORNER(f64, double)
GELU_HORNER(f32, float)
#undef GELU_HORNER

#define POLYNOMIAL(T, coefficients, x)                                                                       \
    T##_horner(coefficients, sizeof(coefficients) / sizeof *(coefficients), x)
#define F64_POLYNOMIAL(coefficients, x) POLYNOMIAL(f64, coefficients, x)
#define F32_POLYNOMIAL(coefficients, x) POLYNOMIAL(f32, coefficients, x)

/* float32 powers are kept 2^48 times too large up to the last operation, the only one whose result may be
 * subnormal. */
#define F32_UNSCALE 0x1p-48f
#define F32_BIAS_SCALED (GELU_BIAS_F32 + 48)

/* f32_add_exponent(high + low, exponent) is 2^48 times too large. high is near 1; low is not just its
 * rounding error, but up to 0.07. */
struct f32_power {
    f32_vec high, low, exponent;
};

/* exp(x + x_low) for -115 < x < -4 and |x_low| up to half an ULP of x, with relative error 2^-25.5. */
static ALWAYS_INLINE struct f32_power f32_exp_pair(f32_vec x, f32_vec x_low) {
    const f32_vec bias = f32_set1(F32_BIAS_SCALED), one = f32_set1(1);
    /* x + x_low = k ln(2) + r + r_low. x and GELU_LN2_F32 are multiples of 2^-21, so r and 1 + r are exact.
     */
    const f32_vec biased = f32_fma(x, f32_set1(GELU_LOG2_E_F32), bias);
    const f32_vec k = f32_sub(biased, bias);
    const f32_vec r = f32_fma(k, f32_set1(-GELU_LN2_F32), x);
    const f32_vec r_low = f32_fma(k, f32_set1(-GELU_LN2_LOW_F32), x_low);
    const f32_vec sum = f32_add(r, r_low);
    const f32_vec low = f32_fma(f32_mul(sum, sum), F32_POLYNOMIAL(gelu_exp_f32, sum), r_low);
    return (struct f32_power){f32_add(one, r), low, biased};
}

/* The low part of (high + low) (1 - h), for small h. */
static ALWAYS_INLINE f32_vec f32_lessen(struct f32_power e, f32_vec h) {
    return f32_fma(f32_neg(h), f32_add(e.high, e.low), e.low);
}

/* (high + low) v, rounded once, except that the low part is rounded before. */
static ALWAYS_INLINE f32_vec f32_pair_times(f32_vec high, f32_vec low, f32_vec v) {
    const f32_vec product = f32_mul(high, v);
    return f32_add(product, f32_fma(low, v, f32_fma(high, v, f32_neg(product))));
}

/* (high + low) / v, likewise. */
static ALWAYS_INLINE f32_vec f32_pair_over(f32_vec high, f32_vec low, f32_vec v) {
    const f32_vec inverse = f32_div(f32_set1(1), v), quotient = f32_mul(high, inverse);
    const f32_vec rest = f32_fma(f32_neg(quotient), v, high); /* exact, or nearly */
    return f32_fma(f32_add(rest, low), inverse, quotient);
}

/* f(x) from P(-|x|), which is 2^48 times too large: see main_range.h. The scaling is a fused sum with -0,
 * because a product that is subnormal takes longer: on Zen 5 twice as long for all of [-14, -5]. */
static ALWAYS_INLINE f32_vec f32_combine(f32_vec x, f32_vec p, enum gelu_form form) {
    const f32_vec scale = f32_set1(F32_UNSCALE), zero = f32_set1(-0.0f);
    if (form == GELU_FORM_value) return f32_fma(p, scale, f32_max(x, zero));
    const f32_vec one = f32_set1(1);
    return f32_select(f32_is_negative(x), f32_fma(p, scale, zero), f32_fma(f32_neg(p), scale, one));
}

/* (high + low) 2^exponent. high is near 1; low is not just its rounding error, but up to 0.07. */
struct f64_power {
    f64_vec high, low, exponent;
};

/* exp(x + x_low) for -800 < x <= 0 and |x_low| below half an ULP of x, good to float64 and ten bits more. */
static ALWAYS_INLINE struct f64_power f64_exp_pair(f64_vec x, f64_vec x_low) {
    const f64_vec bias = f64_set1(GELU_BIAS_F64), one = f64_set1(1);
    /* x + x_low = k ln(2) + r + r_low, r exactly */
    const f64_vec k = f64_sub(f64_fma(x, f64_set1(GELU_LOG2_E), bias), bias);
    const f64_vec r = f64_fma(k, f64_set1(-GELU_LN2_HIGH), x);
    const f64_vec r_low = f64_fma(k, f64_set1(-GELU_LN2_LOW), x_low);
    const f64_vec square_term = f64_mul(f64_mul(r, r), F64_POLYNOMIAL(gelu_exp_f64, r));
    const f64_vec correction = f64_fma(r_low, f64_add(r, square_term), r_low);
    const f64_vec high = f64_add(one, r);
    const f64_vec low = f64_add(f64_add(f64_sub(one, high), r), f64_add(square_term, correction));
    return (struct f64_power){high, low, k};
}

/* v 2^exponent in two steps: only the second can round, where the result is subnormal. */
static ALWAYS_INLINE f64_vec f64_scale(f64_vec v, f64_vec exponent) {
    const f64_vec bias = f64_set1(GELU_BIAS_F64), one = f64_set1(1);
    const f64_vec biased_half = f64_fma(exponent, f64_set1(0.5), bias);
    const f64_vec rest = f64_sub(exponent, f64_sub(biased_half, bias));
    const f64_vec scaled = f64_mul(v, f64_add_exponent(one, biased_half));
    return f64_mul(scaled, f64_add_exponent(one, f64_add(rest, bias)));
}

/* f(x) from P(-|x|): see main_range.h. */
static ALWAYS_INLINE f64_vec f64_combine(f64_vec x, f64_vec p, enum gelu_form form) {
    const f64_mask negative = f64_is_negative(x);
    if (form != GELU_FORM_value) return f64_select(negative, p, f64_sub(f64_set1(1), p));
    return f64_add(f64_select(negative, f64_set1(-0.0), x), p); /* -0: p may be */
}

#endif

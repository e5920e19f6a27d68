/* What the tails of all activations share. A tail takes what is beyond the main range, infinities and NaN;
 * results are correct down to the smallest subnormal, and -0 beyond it for x < 0.
 */
#ifndef GELU_KERNELS_TAIL_H
#define GELU_KERNELS_TAIL_H

#include "../coeffs/coefficients.h"

static ALWAYS_INLINE f64_vec f64_horner(const double *coefficient, size_t count, f64_vec x) {
    f64_vec p = f64_set1(coefficient[count - 1]);
    for (size_t k = count - 1; k-- > 0;) p = f64_fma(p, x, f64_set1(coefficient[k]));
    return p;
}
#define F64_POLYNOMIAL(coefficients, x)                                                                      \
    f64_horner(coefficients, sizeof(coefficients) / sizeof *(coefficients), x)

/* exp(x) for -700 < x <= 0, with relative error 2^-34: enough for float32. */
static ALWAYS_INLINE f64_vec f64_exp(f64_vec x) {
    const f64_vec bias = f64_set1(GELU_BIAS_F64);
    const f64_vec biased = f64_fma(x, f64_set1(GELU_LOG2_E), bias);
    const f64_vec r = f64_fma(f64_sub(biased, bias), f64_set1(-GELU_LN2), x);
    return f64_add_exponent(F64_POLYNOMIAL(gelu_exp_f32, r), biased);
}

/* (high + low) 2^exponent. high is near 1, and low no rounding error of it but up to 0.07. */
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
    if (form == GELU_FORM_grad) return f64_select(negative, p, f64_sub(f64_set1(1), p));
    return f64_add(f64_select(negative, f64_set1(-0.0), x), p); /* -0: p may be */
}

#endif

/* Tail of gelu: |x| beyond the main range, infinities and NaN.
 *
 * With t = |x|: P(n) = -exp(-t^2/2) G for the value, -exp(-t^2/2) t G for the derivative; G from
 * coeffs/gelu.h. Correct down to the smallest subnormal result; beyond it, to -0 for x < 0.
 */
#ifndef GELU_KERNELS_GELU_H
#define GELU_KERNELS_GELU_H

#include "../coeffs/gelu.h"

/* In double arithmetic, where t^2 is exact, with relative error below 2^-29 before the rounding to float. */
static ALWAYS_INLINE f32_vec gelu_tail_f32(f32_vec x, enum gelu_form form) {
    const f64_vec bias = f64_set1(GELU_BIAS_F64);
    const f32_vec n = f32_neg_abs(x);
    const f32_vec t =
        f32_min(f32_sub(f32_set1(0), n), f32_set1(15)); /* exp(-15^2/2) is below half of 2^-149 */
    const f32_vec v = f32_div(f32_set1(1), f32_add(f32_set1(1), t));
    f64_vec y[GELU_PARTS];
    for (int part = 0; part < GELU_PARTS; ++part) {
        const f64_vec t64 = f64_widen(t, part), v64 = f64_widen(v, part), x64 = f64_widen(x, part);
        const f64_vec exponent = f64_mul(f64_mul(t64, f64_set1(-0.5)), t64);
        const f64_vec biased = f64_fma(exponent, f64_set1(GELU_LOG2_E), bias);
        const f64_vec r = f64_fma(f64_sub(biased, bias), f64_set1(-GELU_LN2), exponent);
        const f64_vec e = F64_POLYNOMIAL(gelu_exp_f32, r);
        f64_vec p = f64_sub(f64_set1(0), e);
        if (form == GELU_FORM_grad)
            p = f64_mul(f64_mul(p, t64), F64_POLYNOMIAL(gelu_tail_grad_f32, v64));
        else
            p = f64_mul(p, F64_POLYNOMIAL(gelu_tail_value_f32, v64));
        y[part] = f64_combine(x64, f64_add_exponent(p, biased), form);
    }
    return f32_quiet_nan(x, f32_narrow(y));
}

/* t^2 and the product of the exponential and G are carried as unevaluated sums high + low. */
static ALWAYS_INLINE f64_vec gelu_tail_f64(f64_vec x, enum gelu_form form) {
    const f64_vec bias = f64_set1(GELU_BIAS_F64), zero = f64_set1(0), one = f64_set1(1),
                  half = f64_set1(-0.5);
    const f64_vec n = f64_neg_abs(x);
    const f64_vec t = f64_min(f64_sub(zero, n), f64_set1(39.5)); /* exp(-39.5^2/2) is below half of 2^-1074 */

    /* -t^2/2 = k ln(2) + r + r_low, r exactly */
    const f64_vec s = f64_mul(t, t), s_low = f64_fma(t, t, f64_sub(zero, s));
    const f64_vec k = f64_sub(f64_fma(s, f64_set1(-0.5 * GELU_LOG2_E), bias), bias);
    const f64_vec r = f64_fma(k, f64_set1(-GELU_LN2_HIGH), f64_mul(half, s));
    const f64_vec r_low = f64_fma(k, f64_set1(-GELU_LN2_LOW), f64_mul(half, s_low));

    /* exp(r + r_low) = e + e_low */
    const f64_vec square_term = f64_mul(f64_mul(r, r), F64_POLYNOMIAL(gelu_exp_f64, r));
    const f64_vec correction = f64_fma(r_low, f64_add(r, square_term), r_low);
    const f64_vec e = f64_add(one, r);
    const f64_vec e_low = f64_add(f64_add(f64_sub(one, e), r), f64_add(square_term, correction));

    /* G = (1 - h) / sqrt(2 pi) = g + g_low */
    const f64_vec y = f64_div(one, s);
    const f64_vec h = f64_mul(y, form == GELU_FORM_grad ? F64_POLYNOMIAL(gelu_tail_grad_f64, y)
                                                        : F64_POLYNOMIAL(gelu_tail_value_f64, y));
    const f64_vec c = f64_set1(GELU_INV_SQRT_2PI_HIGH), minus_c = f64_set1(-GELU_INV_SQRT_2PI_HIGH);
    f64_vec g = f64_fma(minus_c, h, c);
    f64_vec g_low = f64_add(f64_fma(minus_c, h, f64_sub(c, g)), f64_set1(GELU_INV_SQRT_2PI_LOW));
    if (form == GELU_FORM_grad) {
        const f64_vec product = f64_mul(g, t);
        g_low = f64_fma(g_low, t, f64_fma(g, t, f64_sub(zero, product)));
        g = product;
    }

    const f64_vec high = f64_mul(e, g);
    const f64_vec low = f64_add(f64_fma(e, g, f64_sub(zero, high)), f64_fma(e, g_low, f64_mul(e_low, g)));
    /* 2^k in two steps: only the second can round, where the result is subnormal. */
    const f64_vec biased_half = f64_fma(k, f64_set1(0.5), bias);
    const f64_vec k_rest = f64_sub(k, f64_sub(biased_half, bias));
    const f64_vec scaled = f64_mul(f64_add(high, low), f64_add_exponent(one, biased_half));
    const f64_vec p = f64_mul(f64_sub(zero, scaled), f64_add_exponent(one, f64_add(k_rest, bias)));
    return f64_quiet_nan(x, f64_combine(x, p, form));
}

#endif

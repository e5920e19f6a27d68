/* Tail of gelu, whose gate falls off like the normal density.
 *
 * With t = |x|: P(n) = -exp(-t^2/2) G for the value, -exp(-t^2/2) t G for the derivative, and
 * sqrt(2 pi) G = 1 - h with h near 1 / t^2. The polynomials for h are those of struct gelu_gaussian_tail. The gate
 * is the value over n.
 */
#ifndef GELU_KERNELS_GAUSSIAN_H
#define GELU_KERNELS_GAUSSIAN_H

#include "tail.h"

/* 1 / sqrt(2 pi) goes into the exponent, w + w_low = -t^2/2 - ln(sqrt(2 pi)), so that exp(w) (1 - h) needs no
 * product of sums: h changes the low part only. Its polynomial is one in 1 / w, as w is already computed, and
 * converges faster than one in 1 / t^2. The errors before the last rounding add up to at most 0.34 ULP
 * (measured on all arguments). */
static ALWAYS_INLINE f32_vec gaussian_tail_f32(f32_vec x, enum gelu_form form,
                                               const struct gelu_gaussian_tail *tail) {
    const f32_vec n = f32_max(f32_neg_abs(x), f32_set1(-15)); /* exp(-15^2/2) is below half of 2^-149 */

    /* w_low is exact, as the sum is: the logarithm is a multiple of an ULP of w. Its low part is in h. */
    const f32_vec logarithm = f32_set1(GELU_LOG_SQRT_2PI_F32), half = f32_mul(n, f32_set1(-0.5f));
    const f32_vec w = f32_fma(half, n, f32_neg(logarithm));
    const f32_vec w_low = f32_fma(half, n, f32_neg(f32_add(w, logarithm)));
    const struct f32_power e = f32_exp_pair(w, w_low);

    const f32_vec y = f32_div(f32_set1(1), w);
    const f32_vec h =
        form == GELU_FORM_grad ? F32_POLYNOMIAL(tail->grad_f32, y) : F32_POLYNOMIAL(tail->value_f32, y);
    const f32_vec low = f32_lessen(e, h);
    f32_vec p;
    if (form == GELU_FORM_grad)
        p = f32_add_exponent(f32_pair_times(e.high, low, n), e.exponent);
    else if (form == GELU_FORM_gate)
        p = f32_add_exponent(f32_pair_over(e.high, low, f32_neg(n)), e.exponent);
    else
        p = f32_neg(f32_add_exponent(f32_add(e.high, low), e.exponent));
    return f32_quiet_nan(x, f32_combine(x, p, form));
}

/* t^2 and the product of the exponential and G are carried as unevaluated sums high + low. */
static ALWAYS_INLINE f64_vec gaussian_tail_f64(f64_vec x, enum gelu_form form,
                                               const struct gelu_gaussian_tail *tail) {
    const f64_vec one = f64_set1(1), half = f64_set1(-0.5);
    const f64_vec n = f64_neg_abs(x);
    const f64_vec t = f64_min(f64_neg(n), f64_set1(39.5)); /* exp(-39.5^2/2) is below half of 2^-1074 */

    const f64_vec s = f64_mul(t, t), s_low = f64_fma(t, t, f64_neg(s));
    const struct f64_power e = f64_exp_pair(f64_mul(half, s), f64_mul(half, s_low));

    /* G = (1 - h) / sqrt(2 pi) = g + g_low */
    const f64_vec y = f64_div(one, s);
    const f64_vec h = f64_mul(y, form == GELU_FORM_grad ? F64_POLYNOMIAL(tail->grad_f64, y)
                                                        : F64_POLYNOMIAL(tail->value_f64, y));
    const f64_vec c = f64_set1(GELU_INV_SQRT_2PI_HIGH);
    f64_vec g = f64_fma(f64_neg(c), h, c);
    f64_vec g_low = f64_add(f64_fma(f64_neg(c), h, f64_sub(c, g)), f64_set1(GELU_INV_SQRT_2PI_LOW));
    if (form == GELU_FORM_grad) {
        const f64_vec product = f64_mul(g, t);
        g_low = f64_fma(g_low, t, f64_fma(g, t, f64_neg(product)));
        g = product;
    }

    const f64_vec high = f64_mul(e.high, g);
    const f64_vec low = f64_add(f64_fma(e.high, g, f64_neg(high)), f64_fma(e.high, g_low, f64_mul(e.low, g)));
    f64_vec p = f64_neg(f64_add(high, low));
    if (form == GELU_FORM_gate) {
        const f64_vec quotient = f64_div(high, t), rest = f64_fma(f64_neg(quotient), t, high); /* exact */
        p = f64_add(quotient, f64_div(f64_add(rest, low), t));
    }
    p = f64_scale(p, e.exponent);
    return f64_quiet_nan(x, f64_combine(x, p, form));
}

#endif

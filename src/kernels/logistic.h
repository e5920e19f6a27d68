/* Tail of the activations whose gate is a logistic function, gate(x) = 1 / (1 + exp(-s(x))), with the odd
 * polynomial s(t) = t (linear + cubic t^2) of struct gelu_logistic_tail.
 *
 * With t = |x|, q = gate(-t) = e / (1 + e), e = exp(-s(t)), and u = t s'(t):
 *
 *     value        P(n) = -t q
 *     derivative   P(n) = -q (u (1 - q) - 1)
 *     gate         P(n) = q
 *
 * s is above 6 here and u above 5, so e is small and nothing cancels.
 */
#ifndef GELU_KERNELS_LOGISTIC_H
#define GELU_KERNELS_LOGISTIC_H

#include "tail.h"

/* With s and u of n, both negative: P = n q and q (u (1 - q) + 1). The errors before the last rounding add up
 * to at most 0.34 ULP (measured on all arguments). */
static ALWAYS_INLINE f32_vec logistic_tail_f32(f32_vec x, enum gelu_form form,
                                               const struct gelu_logistic_tail *tail) {
    const f32_vec linear = f32_set1(tail->linear_f32), linear_low = f32_set1(tail->linear_low_f32);
    const f32_vec cubic = f32_set1(tail->cubic_f32), cubic_low = f32_set1(tail->cubic_low_f32);
    const f32_vec n = f32_max(f32_neg_abs(x), f32_set1(-tail->end_f32));

    f32_vec s, s_low, u, u_low;
    if (tail->cubic_f32 != 0) {
        const f32_vec square = f32_mul(n, n), square_low = f32_fma(n, n, f32_neg(square));
        /* slope = linear + c = s / n. The difference is exact: linear has 20 fraction bits. */
        const f32_vec slope = f32_fma(cubic, square, linear), c = f32_sub(slope, linear);
        const f32_vec c_low =
            f32_fma(cubic_low, square, f32_fma(cubic, square_low, f32_fma(cubic, square, f32_neg(c))));
        const f32_vec slope_low = f32_add(c_low, linear_low);
        s = f32_mul(n, slope);
        s_low = f32_fma(n, slope_low, f32_fma(n, slope, f32_neg(s)));
        /* v = linear + 3 c = u / n */
        const f32_vec two = f32_set1(2), v = f32_fma(c, two, slope);
        const f32_vec v_low =
            f32_fma(c_low, two, f32_add(slope_low, f32_sub(slope, f32_fma(c, f32_neg(two), v))));
        u = f32_mul(n, v);
        u_low = f32_fma(n, v_low, f32_fma(n, v, f32_neg(u)));
    } else if (tail->linear_f32 == 1) {
        u = s = n;
        u_low = s_low = f32_set1(0);
    } else {
        u = s = f32_mul(n, linear);
        u_low = s_low = f32_fma(n, linear_low, f32_fma(n, linear, f32_neg(s)));
    }
    const struct f32_power power = f32_exp_pair(s, s_low);

    /* q = e / (1 + e), kept from becoming subnormal by a term that otherwise changes nothing. */
    const f32_vec e = f32_add_exponent(f32_add(power.high, power.low), power.exponent);
    const f32_vec factor = f32_fma(e, f32_set1(gelu_logistic_f32[1] * F32_UNSCALE * F32_UNSCALE),
                                   f32_set1(gelu_logistic_f32[0] * F32_UNSCALE));
    const f32_vec q = f32_fma(e, factor, f32_set1(0x1p-40f));
    const f32_vec low = f32_lessen(power, q);
    f32_vec p;
    if (form == GELU_FORM_grad) {
        /* u (1 - q) + 1 = w + w_low */
        const f32_vec w = f32_add(u, f32_set1(1)), w_low = f32_fma(f32_neg(u), q, u_low);
        const f32_vec product = f32_mul(power.high, w);
        const f32_vec product_low = f32_fma(low, w, f32_fma(power.high, w, f32_neg(product)));
        p = f32_add(product, f32_fma(f32_add(power.high, low), w_low, product_low));
    } else if (form == GELU_FORM_gate) {
        p = f32_add(power.high, low);
    } else {
        p = f32_pair_times(power.high, low, n);
    }
    return f32_quiet_nan(x, f32_combine(x, f32_add_exponent(p, power.exponent), form));
}

/* s, u and the results are carried as unevaluated sums high + low. */
static ALWAYS_INLINE f64_vec logistic_tail_f64(f64_vec x, enum gelu_form form,
                                               const struct gelu_logistic_tail *tail) {
    const f64_vec one = f64_set1(1), three = f64_set1(3);
    const f64_vec linear = f64_set1(tail->linear), linear_low = f64_set1(tail->linear_low);
    const f64_vec cubic = f64_set1(tail->cubic), cubic_low = f64_set1(tail->cubic_low);
    const f64_vec n = f64_neg_abs(x);
    const f64_vec t = f64_min(f64_neg(n), f64_set1(tail->end_f64));

    /* c = cubic t^2 */
    const f64_vec square = f64_mul(t, t), square_low = f64_fma(t, t, f64_neg(square));
    const f64_vec c = f64_mul(cubic, square);
    const f64_vec c_low =
        f64_add(f64_fma(cubic, square, f64_neg(c)), f64_fma(cubic, square_low, f64_mul(cubic_low, square)));

    /* s = t (linear + c). c may be larger or smaller than linear, so their sum is computed in a way that
     * needs no order. */
    const f64_vec slope = f64_add(linear, c), part = f64_sub(slope, linear);
    const f64_vec slope_low =
        f64_add(f64_add(f64_sub(linear, f64_sub(slope, part)), f64_sub(c, part)), f64_add(linear_low, c_low));
    const f64_vec s = f64_mul(t, slope);
    const f64_vec s_low = f64_fma(t, slope_low, f64_fma(t, slope, f64_neg(s)));
    const struct f64_power power = f64_exp_pair(f64_neg(s), f64_neg(s_low));

    /* e / (1 + e) = e - e q; all but the small factor q is in units of 2^exponent. */
    const f64_vec sum = f64_add(power.high, power.low);
    const f64_vec e = f64_scale(sum, power.exponent);
    const f64_vec q = f64_div(e, f64_add(one, e));
    const f64_vec q_low = f64_sub(power.low, f64_mul(sum, q));

    /* w = t, or u (1 - q) - 1 with u = t (linear + 3 c) */
    f64_vec w = t, w_low = f64_set1(0);
    if (form == GELU_FORM_grad) {
        const f64_vec triple = f64_mul(c, three);
        const f64_vec triple_low = f64_fma(c, three, f64_neg(triple));
        const f64_vec v = f64_add(linear, triple), v_part = f64_sub(v, linear);
        const f64_vec v_low = f64_add(f64_add(f64_sub(linear, f64_sub(v, v_part)), f64_sub(triple, v_part)),
                                      f64_add(linear_low, f64_fma(c_low, three, triple_low)));
        const f64_vec u = f64_mul(t, v);
        const f64_vec u_low = f64_fma(t, v_low, f64_fma(t, v, f64_neg(u)));
        w = f64_sub(u, one);
        w_low = f64_add(f64_sub(f64_sub(u, w), one), f64_sub(u_low, f64_mul(u, q)));
    }
    f64_vec p;
    if (form == GELU_FORM_gate) {
        p = f64_add(power.high, q_low);
    } else {
        const f64_vec high = f64_mul(power.high, w);
        const f64_vec low = f64_add(f64_fma(power.high, w, f64_neg(high)),
                                    f64_fma(q_low, w, f64_mul(f64_add(power.high, q_low), w_low)));
        p = f64_neg(f64_add(high, low));
    }
    p = f64_scale(p, power.exponent);
    return f64_quiet_nan(x, f64_combine(x, p, form));
}

#endif

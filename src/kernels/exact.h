/* Correctly rounded float32 by float64 arithmetic, for any argument that may be rare. (Zeros are not, and -0 would
 * lose its sign here.) Far from 0 nothing has to be computed.
 *
 * float64 results are below 1 ULP, so they round to the right float unless the exact result is about as close to
 * the midpoint of two floats: within 2^-53, relative to it. Of the 2^32 arguments of a function, this is so for a
 * handful, the hard cases. Those whose float64 result rounds to the wrong float were found by trying all
 * arguments (tests/c/exhaustive.c), and their right results are stored (coeffs/hard_cases.h).
 */
#ifndef GELU_KERNELS_EXACT_H
#define GELU_KERNELS_EXACT_H

#include "../coeffs/hard_cases.h"
#include "tail.h"

typedef f64_vec exact_tail(f64_vec x, enum gelu_form form);

/* Near 0 a few terms of a series are all that float64 can hold. Their sum may be exactly the midpoint of two
 * floats, and then the next term decides. So the result is moved a little in the direction of that term, by far less
 * than what could pass a float or another midpoint. This matters for odd subnormal x, where the first term of the value
 * is x / 2 and the second is far smaller; and for SiLU, where the first terms are x / 2 + x^2 / 4 for the value,
 * 1/2 + x / 2 for the derivative and 1/2 + x / 4 for the gate. */
static ALWAYS_INLINE f64_vec beside_midpoint(enum gelu_form form, f64_vec x, f64_vec y) {
    const f64_vec n = f64_neg_abs(x);
    f64_vec moved;
    if (form == GELU_FORM_value)
        moved = f64_fma(
            n, f64_select(f64_not_le(n, f64_set1(-0x1p-60)), f64_set1(-0x1p-50), f64_set1(0x1p-53)), y);
    else
        moved = f64_add(y, f64_select(f64_is_negative(x), f64_set1(0x1p-53), f64_set1(-0x1p-53)));
    return f64_select(f64_not_le(n, f64_set1(-0x1p-14)), moved, y);
}

/* Where x is so far from 0 that f(-|x|) rounds to 0: f(x) rounds to x, 1 or 0. NaN becomes quiet. */
static ALWAYS_INLINE f32_vec far_f32(f32_vec x, enum gelu_form form) {
    const f32_vec right = form == GELU_FORM_value ? x : f32_set1(1);
    const f32_vec left = f32_set1(form == GELU_FORM_gate ? 0.0f : -0.0f);
    return f32_quiet_nan(x, f32_select(f32_is_negative(x), left, right));
}

/* The last of the `count` cases is none: C has no empty arrays. */
static ALWAYS_INLINE f32_vec exact_f32(f32_vec x, enum gelu_form form, float far,
                                       const struct gelu_table_f64 *table, exact_tail *tail,
                                       const struct gelu_hard_case *cases, size_t count) {
    const unsigned all = (1u << F32_LANES) - 1;
    if (f32_mask_bits(f32_not_le(f32_set1(far), f32_neg_abs(x))) == all) return far_f32(x, form);
    f64_vec half[F32_LANES / F64_LANES];
    f32_widen(x, half);
    for (int i = 0; i < F32_LANES / F64_LANES; ++i) {
        unsigned beyond;
        f64_vec y;
        f64_main_range(table, form, &half[i], &y, &beyond, GELU_INTERVALS, 1);
        if (beyond) y = f64_select(f64_mask_from_bits(beyond), tail(half[i], form), y);
        y = beside_midpoint(form, half[i], y);
        half[i] = y;
    }
    f32_vec y = f32_narrow(half);
    for (size_t i = 0; i + 1 < count; ++i)
        y = f32_select(f32_not_equal(x, f32_set1(cases[i].x)), y, f32_set1(cases[i].y));
    return f32_quiet_nan(x, y);
}

#define GELU_EXACT(activation, form)                                                                         \
    static NOINLINE f32_vec activation##_##form##_exact(f32_vec x) {                                         \
        return exact_f32(x, GELU_FORM_##form, activation##_##form##_f32cr.far, &activation##_##form##_f64,   \
                         activation##_tail_f64, activation##_##form##_hard_cases,                            \
                         sizeof activation##_##form##_hard_cases /                                           \
                             sizeof *activation##_##form##_hard_cases);                                      \
    }

#endif

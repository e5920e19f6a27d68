/* What the tails of all activations share. */
#ifndef GELU_KERNELS_TAIL_H
#define GELU_KERNELS_TAIL_H

#include "../coeffs/exponential.h"

static ALWAYS_INLINE f64_vec f64_horner(const double *coefficient, size_t count, f64_vec x) {
    f64_vec p = f64_set1(coefficient[count - 1]);
    for (size_t k = count - 1; k-- > 0;) p = f64_fma(p, x, f64_set1(coefficient[k]));
    return p;
}
#define F64_POLYNOMIAL(coefficients, x)                                                                      \
    f64_horner(coefficients, sizeof(coefficients) / sizeof *(coefficients), x)

/* f(x) from P(-|x|): see main_range.h. */
static ALWAYS_INLINE f64_vec f64_combine(f64_vec x, f64_vec p, enum gelu_form form) {
    const f64_mask negative = f64_is_negative(x);
    if (form == GELU_FORM_grad) return f64_select(negative, p, f64_sub(f64_set1(1), p));
    return f64_add(f64_select(negative, f64_set1(-0.0), x), p); /* -0: p may be */
}

#endif

/* The judge: the functions to well beyond double precision, and errors against them in ULP. Every float of this
 * library is checked with it, and those of others (gelu.audit). It shares no coefficient with the kernels, and is
 * itself checked against ball arithmetic (tests/test_reference.py). Internal.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_REFERENCE_H
#define GELU_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

/* Largest relative error of the reference; at most 2^-11 ULP of a float64 result. */
#define REFERENCE_ERROR 0x1p-64

/* The number of functions, and the name of one's ufunc: "gelu", "gelu_grad", "gelu_gate", ..., of each activation the
 * value, the derivative and the gate. */
enum { REFERENCE_FORMS = 3 };
int reference_count(void);
const char *reference_name(int function);

/* The formats of arguments and results; float16 and bfloat16 are given as their bits. */
enum reference_type { REFERENCE_F64, REFERENCE_F32, REFERENCE_F16, REFERENCE_BF16, REFERENCE_TYPES };

/* What was found wrong so far. Start from zeros. */
struct reference_findings {
    double ulp;          /* worst |y - f(x)| over the spacing of the format at f(x) */
    double ulp_x, ulp_y; /* where */
    uint64_t special;    /* how many signs, zeros, infinities and NaN were wrong, their payloads included; in
                            the half formats, how many results at all were not correctly rounded */
    uint64_t special_x, special_y; /* the bits of the first of them */
};

/* The reference compiled for one instruction set. The results are the same. */
struct reference {
    /* f(x[i]) = (high[i] + low[i]) / scale[i] for finite x; scale is a power of two that keeps small results
     * clear of underflow. Unspecified for NaN and infinities, and the sign of a zero is. */
    void (*evaluate)(int function, const double *x, double *high, double *low, double *scale, size_t n);

    /* What this library promises: compare y[i] with f(x[i]), any x at all. */
    void (*check[REFERENCE_TYPES])(int function, const void *x, const void *y, size_t n,
                                   struct reference_findings *findings);

    /* What anybody's function is asked for: error[i] = |y[i] - f(x[i])| over the spacing of the format at f(x[i]), with
     * a negative sign (-0 among them) where y[i] has the wrong sign. Infinite where y[i] is NaN or infinite and
     * f(x[i]) is not, or the other way round. At infinities f is its limit; NaN of any payload is right at NaN, and there
     * alone. */
    void (*errors[REFERENCE_TYPES])(int function, const void *x, const void *y, double *error, size_t n);
};

/* The fastest that runs here. */
const struct reference *reference_best(void);

#endif

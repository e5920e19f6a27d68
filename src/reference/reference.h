/* The reference: the functions with far more than double precision, and the errors of results in ULP. All
 * results of this library are checked against it, and those of other libraries (gelu.audit). It shares no
 * coefficient with the kernels, and is itself checked against ball arithmetic (tests/test_reference.py).
 * Internal.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_REFERENCE_H
#define GELU_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

/* Largest relative error of the reference; at most 2^-11 ULP of a float64 result. */
#define REFERENCE_ERROR 0x1p-64

/* The margin of round_f32 within which the reference cannot tell; twice its error, for what it rounds itself. */
#define REFERENCE_DOUBT (2 * REFERENCE_ERROR)

/* The number of functions, and the name of the ufunc of one: "gelu", "gelu_grad", "gelu_gate", ...; for each
 * activation the value, the derivative and the gate. */
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
     * clear of underflow. Unspecified for NaN and infinities. The sign of a zero is unspecified, too. */
    void (*evaluate)(int function, const double *x, double *high, double *low, double *scale, size_t n);

    /* Checks what this library promises: compares y[i] with f(x[i]), for any x. */
    void (*check[REFERENCE_TYPES])(int function, const void *x, const void *y, size_t n,
                                   struct reference_findings *findings);

    /* The bits of f(x[i]) rounded to nearest, for any x, special values as this library promises them. Where the
     * exact result is within `margin` of the midpoint of two floats, relative to itself, want[i] and other[i] are
     * those two, first the one on whose side the reference's own result is; everywhere else they are the same.
     * Returns how many differ. */
    size_t (*round_f32)(int function, const float *x, uint32_t *want, uint32_t *other, double margin,
                        size_t n);

    /* For functions of any library: error[i] = |y[i] - f(x[i])| over the spacing of the format at f(x[i]),
     * with a negative sign (-0, too) where y[i] has the wrong sign. Infinite where y[i] is NaN or infinite
     * and f(x[i]) is not, or the other way round. At an infinity f is its limit. At NaN, and only there, NaN
     * with any payload is right. */
    void (*errors[REFERENCE_TYPES])(int function, const void *x, const void *y, double *error, size_t n);
};

/* The fastest that runs here. */
const struct reference *reference_best(void);

#endif

/* The functions to well beyond double precision, and errors against them in ULP: what every float is checked
 * with. It shares no coefficient with the kernels, and is itself checked against ball arithmetic
 * (tests/test_reference.py). Needs only its own two files and reference_tables.h.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_REFERENCE_H
#define GELU_TESTS_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

/* Largest relative error of the reference; at most 2^-11 ULP of a float64 result. */
#define REFERENCE_ERROR 0x1p-64

/* The number of functions, and the name of one's ufunc: "gelu", "gelu_grad", ..., the value of an activation
 * always followed by its derivative. */
int reference_count(void);
const char *reference_name(int function);

/* f(x[i]) = (high[i] + low[i]) / scale[i] for finite x; scale is a power of two that keeps small results
 * clear of underflow. Unspecified for NaN and infinities, and the sign of a zero is. */
void reference_evaluate(int function, const double *x, double *high, double *low, double *scale, size_t n);

/* What was found wrong so far. Start from zeros. */
struct reference_findings {
    double ulp;          /* worst |y - f(x)| over the spacing of the format at f(x) */
    double ulp_x, ulp_y; /* where */
    uint64_t special;    /* how many signs, zeros, infinities and NaN were wrong, their payloads included; in
                            the half formats, how many results at all were not correctly rounded */
    uint64_t special_x, special_y; /* the bits of the first of them */
};

/* Compare y[i] with f(x[i]), any x at all. */
void reference_check_f32(int function, const float *x, const float *y, size_t n,
                         struct reference_findings *findings);
void reference_check_f64(int function, const double *x, const double *y, size_t n,
                         struct reference_findings *findings);
/* float16 and bfloat16, as bits. */
void reference_check_f16(int function, const uint16_t *x, const uint16_t *y, size_t n,
                         struct reference_findings *findings);
void reference_check_bf16(int function, const uint16_t *x, const uint16_t *y, size_t n,
                          struct reference_findings *findings);

#endif

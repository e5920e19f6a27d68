/* The numbers of reference.c, which make_tables.py has written to tables.c. Internal.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_REFERENCE_TABLES_H
#define GELU_REFERENCE_TABLES_H

#include "reference.h"

enum { REFERENCE_STEPS_LOG2 = 4 };
enum { REFERENCE_PAIRS = 4, REFERENCE_OTHERS = 9 };

/* A polynomial in t - centre; the first coefficients are pairs high + low. */
struct reference_row {
    double centre, high[REFERENCE_PAIRS], low[REFERENCE_PAIRS], tail[REFERENCE_OTHERS];
};

/* The names of the value, the derivative and the gate; a, b and c of s(t) = t (a + b t + c t^2), each high
 * and low; the t where the tables end; and the t beyond which exp(-s) is below 2^-480. */
struct reference_activation {
    const char *names[REFERENCE_FORMS];
    double exponent[3][2], last, far;
    const struct reference_row *tables[2]; /* M and D of reference.c */
};

extern const struct reference_activation reference_activations[];
extern const int reference_activation_count;

/* 64/ln 2, and ln 2/64 in three parts. */
extern const double reference_exp_steps, reference_exp_step[3];

/* 2^(j/64), high and low. */
extern const double reference_exp_table[64][2];

#endif

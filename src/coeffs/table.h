/* The shape of the main range's tables (generate.py says how they are made). One column per coefficient,
 * one row per interval. */
#ifndef GELU_COEFFS_TABLE_H
#define GELU_COEFFS_TABLE_H

#define GELU_INTERVALS 16

/* The columns: centre, the coefficients from degree 0 up, and the slope that is split off at a root. */
#define GELU_DEGREE_F32 6
#define GELU_DEGREE_F64 12
#define GELU_COLUMNS(degree) ((degree) + 3)

struct gelu_table_f32 {
    float scale, bend; /* index = nearest integer to n (scale + bend n) */
    _Alignas(64) float column[GELU_COLUMNS(GELU_DEGREE_F32)][GELU_INTERVALS];
};

/* The rows are the columns once more, for instruction sets without a 16-entry permute of doubles. */
struct gelu_table_f64 {
    double scale, bend;
    _Alignas(64) double column[GELU_COLUMNS(GELU_DEGREE_F64)][GELU_INTERVALS];
    _Alignas(64) double row[GELU_INTERVALS][16];
};

#endif

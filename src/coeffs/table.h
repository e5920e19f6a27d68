/* The shape of the coefficients (generate.py says how they are made). */
#ifndef GELU_COEFFS_TABLE_H
#define GELU_COEFFS_TABLE_H

/* Main range: one column per coefficient, one row per interval. The lowest bits of the float n scale +
 * bias are the row of an interval. `near` is the last n of interval 0. `end` is the last n of the first
 * eight intervals, and that of all. `first` has the rows of those eight, for instruction sets that look up
 * eight. */
#define GELU_INTERVALS 16

/* The columns: centre, the coefficients from degree 0 up, and the slope that is split off at a root. */
#define GELU_DEGREE_F32 6
#define GELU_DEGREE_F64 12
#define GELU_COLUMNS(degree) ((degree) + 3)

struct gelu_table_f32 {
    float scale, bias, near, end[2];
    _Alignas(64) float column[GELU_COLUMNS(GELU_DEGREE_F32)][GELU_INTERVALS];
    _Alignas(32) float first[GELU_COLUMNS(GELU_DEGREE_F32)][GELU_INTERVALS / 2];
};

/* The rows are the columns once more, for instruction sets without a 16-entry permute of doubles. */
struct gelu_table_f64 {
    double scale, bias, near, end[2];
    _Alignas(64) double column[GELU_COLUMNS(GELU_DEGREE_F64)][GELU_INTERVALS];
    _Alignas(64) double row[GELU_INTERVALS][16];
};

/* The half formats, in float arithmetic. The columns: centre and the coefficients from degree 0 up. */
#define GELU_DEGREE_F16 4
#define GELU_DEGREE_BF16 3

struct gelu_table_f16 {
    float scale, bias, end[2];
    _Alignas(64) float column[GELU_DEGREE_F16 + 2][GELU_INTERVALS];
    _Alignas(32) float first[GELU_DEGREE_F16 + 2][GELU_INTERVALS / 2];
};

struct gelu_table_bf16 {
    float scale, bias, end[2];
    _Alignas(64) float column[GELU_DEGREE_BF16 + 2][GELU_INTERVALS];
    _Alignas(32) float first[GELU_DEGREE_BF16 + 2][GELU_INTERVALS / 2];
};

/* float32, correctly rounded, for what is summed as high + low. The columns: centre, the coefficients from
 * degree 0 up, and for the derivative the two ends of what is to be added: what the coefficient of degree 0
 * lacks, plus and minus the largest error of the sum. `error` is the largest error of value and gate, relative
 * to the result. Below `far`, |f(n)| is less than half the smallest subnormal. */
#define GELU_DEGREE_F32CR 7

struct gelu_table_f32cr {
    float scale, bias, near, end[2], error, far;
    _Alignas(64) float column[GELU_DEGREE_F32CR + 4][GELU_INTERVALS];
    _Alignas(32) float first[GELU_DEGREE_F32CR + 4][GELU_INTERVALS / 2];
};

/* An argument whose float64 result does not round to the float y nearest to the exact result. */
struct gelu_hard_case {
    float x, y;
};

/* Tail of x Phi(x): coefficients of the factor that exp(-t^2/2) is multiplied by, t = |x|. */
struct gelu_gaussian_tail {
    float value_f32[6], grad_f32[5];
    double value_f64[17], grad_f64[17];
};

/* Tail of x sigma(s(x)): s(t) = t (linear + cubic t^2), both numbers as unevaluated sums high + low. From
 * `end` on, value and derivative of -t are below half the smallest subnormal. */
struct gelu_logistic_tail {
    double linear, linear_low, cubic, cubic_low;
    float linear_f32, linear_low_f32, cubic_f32, cubic_low_f32, end_f32;
    double end_f64;
};

#endif

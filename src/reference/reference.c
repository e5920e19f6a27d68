/* The reference. For t >= 0, f(-t) = -t exp(-s) M(t), f'(-t) = exp(-s) D(t) and gate(-t) = exp(-s) M(t), with
 * s = s(t) the exponent of the activation and M, D smooth; f(t) = t + f(-t), f'(t) = 1 - f'(-t) and
 * gate(t) = 1 - gate(-t). The functions in which digits would cancel are tabulated (make_tables.py), so that
 * only sums and products of pairs high + low have to be computed here.
 *
 * Plain loops over short blocks: compilers vectorise them and the blocks stay in the first cache. The C
 * library's erfc and exp are too coarse for float64 results, and near a derivative's root.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "reference.h"

#include <math.h>
#include <string.h>

#include "tables.h"

enum { BLOCK = 256 };

/* Small results are computed times 2^600, so that no low part underflows. */
enum { SCALE_LOG2 = 600 };
static const double scale_up = 0x1p+600;
static const double tiny = 0x1p-400; /* arguments below are scaled, too */

struct pair {
    double high, low;
};

static inline uint64_t bits_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double double_of(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static inline struct pair sum(double a, double b) {
    double s = a + b, v = s - a;
    return (struct pair){s, (a - (s - v)) + (b - v)};
}

/* The same where |a| >= |b|. */
static inline struct pair ordered_sum(double a, double b) {
    double s = a + b;
    return (struct pair){s, b - (s - a)};
}

static inline struct pair product(double a, double b) {
    double p = a * b;
    return (struct pair){p, __builtin_fma(a, b, -p)};
}

static inline struct pair pair_sum(struct pair a, struct pair b) {
    struct pair s = sum(a.high, b.high), t = sum(a.low, b.low);
    s = ordered_sum(s.high, s.low + t.high);
    return ordered_sum(s.high, s.low + t.low);
}

static inline struct pair pair_times(struct pair a, double b) {
    struct pair p = product(a.high, b);
    return ordered_sum(p.high, __builtin_fma(a.low, b, p.low));
}

static inline struct pair pair_product(struct pair a, struct pair b) {
    struct pair p = product(a.high, b.high);
    return ordered_sum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

/* exp(-s) scale, where that is a normal number; scale is a power of two. */
static inline struct pair exp_minus(struct pair s, double scale) {
    /* -s = k ln2/64 + r. Adding `magic` rounds to the integer k and leaves it in the low bits. */
    const double magic = 0x1.8p+52;
    double shifted = magic - s.high * reference_exp_steps;
    double k = shifted - magic;
    struct pair r =
        sum(-s.high - k * reference_exp_step[0], -k * reference_exp_step[1]); /* these products are exact */
    r = ordered_sum(r.high, r.low - s.low - k * reference_exp_step[2]);

    /* exp(r) = 1 + z, z = r + r^2/2 + r^3 tail(r), the series to 1/7!. */
    double tail = 0x1.a01a01a01a01ap-13;
    tail = __builtin_fma(tail, r.high, 0x1.6c16c16c16c17p-10);
    tail = __builtin_fma(tail, r.high, 0x1.1111111111111p-7);
    tail = __builtin_fma(tail, r.high, 0x1.5555555555555p-5);
    tail = __builtin_fma(tail, r.high, 0x1.5555555555555p-3);
    struct pair square = product(r.high, 0.5 * r.high);
    struct pair z = ordered_sum(r.high, square.high);
    z.low += r.low + __builtin_fma(r.high, r.low, square.low) + 2 * r.high * square.high * tail;

    uint64_t bits = bits_of(shifted);
    struct pair power = {reference_exp_table[bits & 63][0], reference_exp_table[bits & 63][1]};
    struct pair e = pair_sum(power, pair_product(power, z));
    double factor = double_of((bits >> 6 << 52) + bits_of(scale));
    return (struct pair){e.high * factor, e.low * factor};
}

_Static_assert(REFERENCE_PAIRS == 4 && REFERENCE_OTHERS == 9, "smooth() is written for this polynomial");

/* M(t) or D(t). */
static inline struct pair smooth(const struct reference_row *table, double t) {
    /* The intervals are those of the top bits of t + 2, rounded. */
    const int shift = 52 - REFERENCE_STEPS_LOG2;
    uint64_t index =
        ((bits_of(t + 2) + ((uint64_t)1 << (shift - 1))) >> shift) - ((uint64_t)1024 << REFERENCE_STEPS_LOG2);
    const struct reference_row *row = &table[index];
    double d = t - row->centre; /* exact */
    double tail = row->tail[8]; /* written out: GCC 12 does not vectorise around a loop or a pointer */
    tail = __builtin_fma(tail, d, row->tail[7]);
    tail = __builtin_fma(tail, d, row->tail[6]);
    tail = __builtin_fma(tail, d, row->tail[5]);
    tail = __builtin_fma(tail, d, row->tail[4]);
    tail = __builtin_fma(tail, d, row->tail[3]);
    tail = __builtin_fma(tail, d, row->tail[2]);
    tail = __builtin_fma(tail, d, row->tail[1]);
    tail = __builtin_fma(tail, d, row->tail[0]);
    struct pair p = sum(row->high[3], tail * d);
    p.low += row->low[3];
    p = pair_sum((struct pair){row->high[2], row->low[2]}, pair_times(p, d));
    p = pair_sum((struct pair){row->high[1], row->low[1]}, pair_times(p, d));
    return pair_sum((struct pair){row->high[0], row->low[0]}, pair_times(p, d));
}

/* s(t) = t (a + b t + c t^2), with a, b and c in e. None is negative, so shorter sums are exact enough. */
static inline struct pair exponent(const double e[3][2], double t) {
    struct pair s = {e[2][0], e[2][1]};
    for (int k = 1; k >= 0; --k) {
        s = pair_times(s, t);
        struct pair high = sum(e[k][0], s.high);
        s = ordered_sum(high.high, high.low + (e[k][1] + s.low));
    }
    return pair_times(s, t);
}

/* The order of an activation's functions. */
enum { VALUE, GRAD, GATE };

/* restrict: the compiler may then move loads from a table across stores; otherwise it vectorises nothing. */
static inline void evaluate_block(const struct reference_activation *f, int form, const double *restrict x,
                                  double *restrict high, double *restrict low, double *restrict scale,
                                  size_t n) {
    double t[BLOCK], base[BLOCK];
    struct pair s[BLOCK];
    const struct reference_row *table = f->tables[form == GRAD];
    const double last = f->last, far = f->far;
    for (size_t i = 0; i < n; ++i) {
        double end = x[i] < 0 ? last : far;
        t[i] = fabs(x[i]) < end ? fabs(x[i]) : end; /* NaN gives end */
        scale[i] = x[i] < -far ? scale_up : fabs(x[i]) < tiny ? scale_up : 1;
        base[i] = scale[i] * (x[i] < 0 ? 0 : form == VALUE ? x[i] : 1);
    }
    for (size_t i = 0; i < n; ++i) s[i] = exponent(f->exponent, t[i]);
    for (size_t i = 0; i < n; ++i) {
        struct pair q = pair_product(exp_minus(s[i], scale[i]), smooth(table, t[i]));
        if (form == VALUE) q = pair_times(q, t[i]);
        double sign = form != VALUE && x[i] < 0 ? 1 : -1;
        struct pair y = pair_sum((struct pair){base[i], 0}, (struct pair){sign * q.high, sign * q.low});
        high[i] = y.high;
        low[i] = y.low;
    }
}

static void evaluate(int function, const double *x, double *high, double *low, double *scale, size_t n) {
    const struct reference_activation *f = &reference_activations[function / REFERENCE_FORMS];
    /* Constants, so that each loop is compiled for its form. */
    switch (function % REFERENCE_FORMS) {
    case VALUE:
        evaluate_block(f, VALUE, x, high, low, scale, n);
        break;
    case GRAD:
        evaluate_block(f, GRAD, x, high, low, scale, n);
        break;
    default:
        evaluate_block(f, GATE, x, high, low, scale, n);
    }
}

static void evaluate_all(int function, const double *x, double *high, double *low, double *scale, size_t n) {
    for (size_t i = 0; i < n; i += BLOCK)
        evaluate(function, x + i, high + i, low + i, scale + i, n - i < BLOCK ? n - i : BLOCK);
}

struct format {
    int precision; /* bits of a significand */
    int smallest;  /* exponent of the smallest subnormal */
    uint64_t sign, infinity, quiet, normal, one, half;
};

static const struct format float16 = {11, -24, 0x8000, 0x7c00, 0x0200, 0x0400, 0x3c00, 0x3800};
static const struct format bfloat16 = {8, -133, 0x8000, 0x7f80, 0x0040, 0x0080, 0x3f80, 0x3f00};
static const struct format float32 = {24,         -149,       0x80000000, 0x7f800000,
                                      0x00400000, 0x00800000, 0x3f800000, 0x3f000000};
static const struct format float64 = {53,
                                      -1074,
                                      0x8000000000000000,
                                      0x7ff0000000000000,
                                      0x0008000000000000,
                                      0x0010000000000000,
                                      0x3ff0000000000000,
                                      0x3fe0000000000000};

/* Whether the contract fixes the result at the argument with these bits. If so, *want is that result. */
static int fixed_result(const struct format *format, int form, uint64_t x, uint64_t *want) {
    uint64_t magnitude = x & ~format->sign;
    if (magnitude > format->infinity)
        *want = x | format->quiet;
    else if (magnitude >= format->infinity - 1) /* infinite, or the largest finite */
        *want = !(x & format->sign) ? (form == VALUE ? x : format->one) : form == GATE ? 0 : format->sign;
    else if (magnitude == 0 || (magnitude < format->normal && form != VALUE))
        *want = form == VALUE ? x : format->half;
    else
        return 0;
    return 1;
}

/* Errors in ULP of up to BLOCK results, 0 where x is not finite; wrong[i] tells whether the sign is wrong.
 * Returns how many are; *unusual is set where fixed_result may apply. */
static inline size_t measure(const struct format *format, int function, const double *x, const double *y,
                             double *error, unsigned char *wrong, int *unusual, size_t n) {
    double high[BLOCK], low[BLOCK], scale[BLOCK];
    evaluate(function, x, high, low, scale, n);
    const uint64_t sign = (uint64_t)1 << 63;
    const double smallest_normal = ldexp(1, format->smallest + format->precision - 1);
    const double largest =
        ldexp(2 - ldexp(1, 1 - format->precision), 2 - format->smallest - format->precision);
    /* Least exponent fields of the spacing, without and with scale; float64 results that are not scaled are
     * far from it, and 1 keeps them in range. */
    const int64_t least = 1023 + format->smallest < 1 ? 1 : 1023 + format->smallest;
    const int64_t least_scaled = 1023 + format->smallest + SCALE_LOG2;
    size_t signs = 0, odd = 0;
    for (size_t i = 0; i < n; ++i) {
        double difference = fabs((y[i] * scale[i] - high[i]) - low[i]);
        uint64_t h = bits_of(high[i]), l = bits_of(low[i]);
        /* The exponent is one less where high is a power of two and low makes it smaller. */
        uint64_t magnitude = (h & ~sign) - (((h ^ l) >> 63) & (low[i] != 0));
        int64_t spacing = (int64_t)(magnitude >> 52) - (format->precision - 1);
        int64_t bound = scale[i] == 1 ? least : least_scaled;
        spacing = spacing > bound ? spacing : bound;
        double ulp = difference * double_of((uint64_t)(2046 - spacing) << 52);
        int finite = fabs(x[i]) <= largest;
        int wrong_sign = finite & (x[i] != 0) & (int)((h ^ bits_of(y[i])) >> 63);
        error[i] = finite ? (ulp == ulp ? ulp : INFINITY) : 0;
        wrong[i] = (unsigned char)wrong_sign;
        signs += (size_t)wrong_sign;
        odd += (size_t) !((fabs(x[i]) >= smallest_normal) & (fabs(x[i]) < largest));
    }
    *unusual = odd != 0;
    return signs;
}

static void note_special(struct reference_findings *findings, uint64_t x, uint64_t y) {
    if (findings->special++ == 0) {
        findings->special_x = x;
        findings->special_y = y;
    }
}

static void note_errors(struct reference_findings *findings, const double *x, const double *y,
                        const double *error, size_t n) {
    for (size_t i = 0; i < n; ++i)
        if (error[i] > findings->ulp) {
            findings->ulp = error[i];
            findings->ulp_x = x[i];
            findings->ulp_y = y[i];
        }
}

#define CHECK(suffix, ctype, itype, format)                                                                  \
    static itype itype##_of(ctype x) {                                                                       \
        itype bits;                                                                                          \
        memcpy(&bits, &x, sizeof bits);                                                                      \
        return bits;                                                                                         \
    }                                                                                                        \
                                                                                                             \
    static void check_block_##suffix(int function, const ctype *x, const ctype *y, size_t n,                 \
                                     struct reference_findings *findings) {                                  \
        double wide_x[BLOCK], wide_y[BLOCK], error[BLOCK], worst = 0;                                        \
        unsigned char wrong[BLOCK];                                                                          \
        int unusual;                                                                                         \
        for (size_t i = 0; i < n; ++i) {                                                                     \
            wide_x[i] = x[i];                                                                                \
            wide_y[i] = y[i];                                                                                \
        }                                                                                                    \
        size_t signs = measure(&format, function, wide_x, wide_y, error, wrong, &unusual, n);                \
        for (size_t i = 0; i < n; ++i) worst = error[i] > worst ? error[i] : worst;                          \
        if (worst > findings->ulp) note_errors(findings, wide_x, wide_y, error, n);                          \
        if (!unusual && !signs) return;                                                                      \
        for (size_t i = 0; i < n; ++i) {                                                                     \
            uint64_t bits = itype##_of(x[i]), got = itype##_of(y[i]), want;                                  \
            if (fixed_result(&format, function % REFERENCE_FORMS, bits, &want) ? got != want : wrong[i])     \
                note_special(findings, bits, got);                                                           \
        }                                                                                                    \
    }                                                                                                        \
                                                                                                             \
    static void check_##suffix(int function, const void *x_array, const void *y_array, size_t n,             \
                               struct reference_findings *findings) {                                        \
        const ctype *const x = x_array, *const y = y_array;                                                  \
        for (size_t i = 0; i < n; i += BLOCK)                                                                \
            check_block_##suffix(function, x + i, y + i, n - i < BLOCK ? n - i : BLOCK, findings);           \
    }

CHECK(f32, float, uint32_t, float32)
CHECK(f64, double, uint64_t, float64)

/* The half formats, from their bits. */
static double widen(const struct format *format, uint16_t bits) {
    uint64_t magnitude = bits & ~format->sign, exponent = magnitude / format->normal;
    uint64_t significand = magnitude % format->normal + (exponent ? format->normal : 0);
    double x = magnitude > format->infinity ? NAN
               : magnitude == format->infinity
                   ? INFINITY
                   : ldexp((double)significand, format->smallest + (exponent ? (int)exponent - 1 : 0));
    return bits & format->sign ? -x : x;
}

/* Whether y is f(x) correctly rounded, from its error in ULP. No result is a tie, and none is so near to one
 * that the error is not exact enough to decide, except values that are very close to x/2. These are above
 * x/2, as gate(x) > 1/2 for x > 0 and < 1/2 for x < 0. */
static int correctly_rounded(const struct format *format, int function, double x, double y, double error) {
    const double margin = 0x1p-40;
    if (error < 0.5 - margin || error > 0.5 + margin) return error < 0.5;
    int tie = function % REFERENCE_FORMS == VALUE && fabs(y - x / 2) == ldexp(0.5, format->smallest);
    return tie && y > x / 2;
}

static void check_half(const struct format *format, int function, const uint16_t *x, const uint16_t *y,
                       size_t n, struct reference_findings *findings) {
    double wide_x[BLOCK], wide_y[BLOCK], error[BLOCK];
    unsigned char wrong[BLOCK];
    int unusual;
    for (size_t i = 0; i < n; ++i) {
        wide_x[i] = widen(format, x[i]);
        wide_y[i] = widen(format, y[i]);
    }
    measure(format, function, wide_x, wide_y, error, wrong, &unusual, n);
    note_errors(findings, wide_x, wide_y, error, n);
    for (size_t i = 0; i < n; ++i) {
        uint64_t want;
        if (fixed_result(format, function % REFERENCE_FORMS, x[i], &want)
                ? y[i] != want
                : wrong[i] || !correctly_rounded(format, function, wide_x[i], wide_y[i], error[i]))
            note_special(findings, x[i], y[i]);
    }
}

#define CHECK_HALF(suffix, format)                                                                           \
    static void check_##suffix(int function, const void *x_array, const void *y_array, size_t n,             \
                               struct reference_findings *findings) {                                        \
        const uint16_t *const x = x_array, *const y = y_array;                                               \
        for (size_t i = 0; i < n; i += BLOCK)                                                                \
            check_half(&format, function, x + i, y + i, n - i < BLOCK ? n - i : BLOCK, findings);            \
    }

CHECK_HALF(f16, float16)
CHECK_HALF(bf16, bfloat16)

/* With r the multiple of the format's spacing that is nearest to `high`, f(x) rounds to r or to the next multiple on
 * the side of `high`, whichever side of the midpoint it is on. r and its distance from `high` are exact, and so is
 * that from the midpoint wherever it is small; so the error of `beyond` is that of high + low. All is times scale.
 *
 * A value next to 0 is above x/2, as gate(x) > 1/2 for x > 0 and < 1/2 for x < 0, and far closer to it than `margin`.
 * For subnormal x that may be the very midpoint. */
static inline size_t round_block_f32(int function, const float *x, uint32_t *want, uint32_t *other,
                                     double margin, size_t n) {
    double wide[BLOCK], high[BLOCK], low[BLOCK], scale[BLOCK];
    for (size_t i = 0; i < n; ++i) wide[i] = x[i];
    evaluate(function, wide, high, low, scale, n);
    const int is_value = function % REFERENCE_FORMS == VALUE;
    const int64_t least = 1023 + float32.smallest;
    size_t unusual = 0, doubtful = 0;
    for (size_t i = 0; i < n; ++i) {
        const double h = high[i], l = low[i];
        const int64_t bound = scale[i] == 1 ? least : least + SCALE_LOG2;
        int64_t exponent = (int64_t)(bits_of(h) >> 52 & 2047) - (float32.precision - 1);
        exponent = exponent > bound ? exponent : bound;
        const double spacing = double_of((uint64_t)exponent << 52);
        const double magic = 0x1.8p+52 * spacing; /* adding it rounds to a multiple of the spacing */
        const double r = (h + magic) - magic, rest = h - r;
        const double next = r + (rest < 0 ? -spacing : spacing);
        const double beyond = (fabs(rest) - spacing / 2) + (rest < 0 ? -l : l);
        const int above_half = is_value & (fabs(wide[i]) < 0x1p-100);
        const int tie = above_half & (fabs(rest) == spacing / 2);
        const int is_next = tie ? next > r : beyond > 0;
        const int sure = above_half | (fabs(beyond) > margin * fabs(h));
        const double down = scale[i] == 1 ? 1 : 1 / scale_up;
        const float first = (float)((is_next ? next : r) * down);
        const float second = (float)((is_next == sure ? next : r) * down);
        uint32_t first_bits, second_bits, sign = (uint32_t)(bits_of(h) >> 32) & UINT32_C(0x80000000);
        memcpy(&first_bits, &first, sizeof first_bits);
        memcpy(&second_bits, &second, sizeof second_bits);
        want[i] = (first_bits & ~UINT32_C(0x80000000)) | sign; /* zeros have the sign of f(x) */
        other[i] = (second_bits & ~UINT32_C(0x80000000)) | sign;
        unusual += (size_t) !((fabsf(x[i]) >= 0x1p-126f) & (fabsf(x[i]) < 0x1.fffffep+127f));
    }
    for (size_t i = 0; unusual && i < n; ++i) {
        uint32_t bits;
        uint64_t fixed;
        memcpy(&bits, &x[i], sizeof bits);
        if (fixed_result(&float32, function % REFERENCE_FORMS, bits, &fixed))
            want[i] = other[i] = (uint32_t)fixed;
    }
    for (size_t i = 0; i < n; ++i) doubtful += want[i] != other[i];
    return doubtful;
}

static size_t round_f32(int function, const float *x, uint32_t *want, uint32_t *other, double margin,
                        size_t n) {
    size_t doubtful = 0;
    for (size_t i = 0; i < n; i += BLOCK)
        doubtful +=
            round_block_f32(function, x + i, want + i, other + i, margin, n - i < BLOCK ? n - i : BLOCK);
    return doubtful;
}

/* errors() of a block, whose arguments and results have been converted to double. */
static inline void errors_of_block(const struct format *format, int function, const double *x,
                                   const double *y, double *error, size_t n) {
    unsigned char wrong[BLOCK];
    int unusual;
    const int form = function % REFERENCE_FORMS;
    if (measure(format, function, x, y, error, wrong, &unusual, n) > 0)
        for (size_t i = 0; i < n; ++i)
            if (wrong[i]) error[i] = -error[i];
    if (!unusual) return;
    for (size_t i = 0; i < n; ++i) {
        if (x[i] != x[i]) {
            error[i] = y[i] == y[i] ? INFINITY : 0;
        } else if (x[i] == 0 && form == VALUE) {
            error[i] = copysign(fabs(error[i]), signbit(x[i]) == signbit(y[i]) ? 1 : -1);
        } else if (isinf(x[i])) {
            const double limit = x[i] > 0 ? (form == VALUE ? x[i] : 1) : form == GATE ? 0 : -0.0;
            error[i] = y[i] == limit ? 0 : INFINITY;
            if (y[i] == y[i] && signbit(y[i]) != signbit(limit)) error[i] = -error[i];
        }
    }
}

#define ERRORS(suffix, ctype, format, WIDE)                                                                  \
    static void errors_##suffix(int function, const void *x_array, const void *y_array, double *error,       \
                                size_t n) {                                                                  \
        const ctype *const x = x_array, *const y = y_array;                                                  \
        for (size_t first = 0; first < n; first += BLOCK) {                                                  \
            const size_t count = n - first < BLOCK ? n - first : BLOCK;                                      \
            double wide_x[BLOCK], wide_y[BLOCK];                                                             \
            for (size_t i = 0; i < count; ++i) {                                                             \
                wide_x[i] = WIDE(x[first + i]);                                                              \
                wide_y[i] = WIDE(y[first + i]);                                                              \
            }                                                                                                \
            errors_of_block(&format, function, wide_x, wide_y, error + first, count);                        \
        }                                                                                                    \
    }

#define AS_IT_IS(x) (x)
#define OF_FLOAT16(x) widen(&float16, x)
#define OF_BFLOAT16(x) widen(&bfloat16, x)
ERRORS(f64, double, float64, AS_IT_IS)
ERRORS(f32, float, float32, AS_IT_IS)
ERRORS(f16, uint16_t, float16, OF_FLOAT16)
ERRORS(bf16, uint16_t, bfloat16, OF_BFLOAT16)

extern const struct reference REFERENCE; /* which CMake names after the instruction set */
const struct reference REFERENCE = {
    .evaluate = evaluate_all,
    .check = {[REFERENCE_F64] = check_f64,
              [REFERENCE_F32] = check_f32,
              [REFERENCE_F16] = check_f16,
              [REFERENCE_BF16] = check_bf16},
    .round_f32 = round_f32,
    .errors = {[REFERENCE_F64] = errors_f64,
               [REFERENCE_F32] = errors_f32,
               [REFERENCE_F16] = errors_f16,
               [REFERENCE_BF16] = errors_bf16},
};

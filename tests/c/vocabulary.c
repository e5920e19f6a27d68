/* Each vector operation of each instruction set that runs here against the portable one, whose header is the
 * definition: zeros, subnormals, ties, infinities, quiet and signalling NaN, and random bits.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "vocabulary.h"

#include <fenv.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "gelu/gelu.h"
#include "random.h"
#include "system.h"

#ifdef __x86_64__
#include <xmmintrin.h>
#endif

#define GELU_ISA(name, features) extern const struct vocabulary vocabulary_##name;
#include "isas.def"
#undef GELU_ISA

static const struct vocabulary *const vocabularies[] = {
#define GELU_ISA(name, features) &vocabulary_##name,
#include "isas.def"
#undef GELU_ISA
};

static const struct vocabulary *const portable = &vocabulary_portable;

enum { BITS, VALUE };

/* Everything of one type; `digits` is what its significand has, the hidden one included. */
#define CHECKS(T, real, uint, digits, smallest, largest)                                                       \
    static uint bits_##T(real value) {                                                                         \
        uint bits;                                                                                             \
        memcpy(&bits, &value, sizeof bits);                                                                    \
        return bits;                                                                                           \
    }                                                                                                          \
                                                                                                               \
    static real from_bits_##T(uint bits) {                                                                     \
        real value;                                                                                            \
        memcpy(&value, &bits, sizeof value);                                                                   \
        return value;                                                                                          \
    }                                                                                                          \
                                                                                                               \
    static void compare_##T(const char *isa, const char *what, int comparison, const real *expected,           \
                            const real *found, size_t n) {                                                     \
        for (size_t i = 0; i < n; i++) {                                                                       \
            int same = bits_##T(expected[i]) == bits_##T(found[i]) ||                                          \
                       (comparison == VALUE && isnan(expected[i]) && isnan(found[i]));                         \
            CHECK(same, "%s " #T "_%s, element %zu: %a, not %a", isa, what, i, found[i], expected[i]);         \
        }                                                                                                      \
    }                                                                                                          \
                                                                                                               \
    /* Each pair of the special values as a and b with one of them as c, and then random bits. */              \
    static size_t fill_##T(real **a, real **b, real **c) {                                                     \
        const real ulp = (real)1 / ((uint64_t)1 << (digits - 1)), inf = (real)INFINITY;                        \
        const uint quiet = (uint)1 << (digits - 2), nan = bits_##T(inf);                                       \
        real special[64];                                                                                      \
        const real magnitudes[] = {0,                                                                          \
                                   1,                                                                          \
                                   1.5f,                                                                       \
                                   2,                                                                          \
                                   3,                                                                          \
                                   1 + ulp,                                                                    \
                                   1 + 2 * ulp,                                                                \
                                   1 - ulp / 2,                                                                \
                                   ulp / 2,                                                                    \
                                   ulp,                                                                        \
                                   ulp / 4 * 3,                                                                \
                                   1 / ulp,                                                                    \
                                   0.3f,                                                                       \
                                   7,                                                                          \
                                   smallest,                                                                   \
                                   smallest * 3,                                                               \
                                   smallest / ulp,                                                             \
                                   smallest / ulp - smallest,                                                  \
                                   largest,                                                                    \
                                   largest / 2,                                                                \
                                   inf,                                                                        \
                                   from_bits_##T(nan | quiet),                                                 \
                                   from_bits_##T(nan | quiet | 5),                                             \
                                   from_bits_##T(nan | 1),                                                     \
                                   from_bits_##T(nan | (quiet - 1))};                                          \
        size_t count = 0, n = 0;                                                                               \
        for (size_t i = 0; i < sizeof magnitudes / sizeof *magnitudes; i++) {                                  \
            const uint bits = bits_##T(magnitudes[i]);                                                         \
            special[count++] = from_bits_##T(bits);                                                            \
            special[count++] = from_bits_##T(bits | (uint)1 << (8 * sizeof(uint) - 1));                        \
        }                                                                                                      \
        const size_t total =                                                                                   \
            (count * count + 40000 + VOCABULARY_LANES) / VOCABULARY_LANES * VOCABULARY_LANES;                  \
        *a = malloc(total * sizeof **a), *b = malloc(total * sizeof **b), *c = malloc(total * sizeof **c);     \
        for (; n < total; n++) {                                                                               \
            uint bits[3];                                                                                      \
            for (int k = 0; k < 3; k++) bits[k] = (uint)random_bits();                                         \
            if (n < count * count)                                                                             \
                bits[0] = bits_##T(special[n / count]), bits[1] = bits_##T(special[n % count]);                \
            if (n % 4) bits[2] = bits_##T(special[random_bits() % count]);                                     \
            if (n >= count * count && n % 8 == 1) /* sums and products within reach of each other */           \
                bits[2] = bits_##T(-from_bits_##T(bits[0]) * from_bits_##T(bits[1]));                          \
            memcpy(*a + n, &bits[0], sizeof **a);                                                              \
            memcpy(*b + n, &bits[1], sizeof **b);                                                              \
            memcpy(*c + n, &bits[2], sizeof **c);                                                              \
        }                                                                                                      \
        return n;                                                                                              \
    }                                                                                                          \
                                                                                                               \
    static void check_lookup_##T(const struct vocabulary *isa) {                                               \
        enum { N = 64 * VOCABULARY_LANES };                                                                    \
        static struct gelu_table_##T table;                                                                    \
        const size_t columns = sizeof table.column / sizeof *table.column;                                     \
        real *biased = malloc(N * sizeof *biased), *expected = malloc(columns * N * sizeof *expected);         \
        real *found = malloc(columns * N * sizeof *found);                                                     \
        for (size_t column = 0; column < columns; column++)                                                    \
            for (int row = 0; row < GELU_INTERVALS; row++)                                                     \
                set_entry_##T(&table, column, row, from_bits_##T((uint)random_bits()));                        \
        for (size_t i = 0; i < N; i++) biased[i] = from_bits_##T((uint)random_bits());                         \
        const int all_rows[] = {isa->T.rows, GELU_INTERVALS};                                                  \
        for (int k = 0; k < 2; k++) {                                                                          \
            const int rows = all_rows[k];                                                                      \
            isa->T.lookup(&table, rows, biased, found, N);                                                     \
            for (size_t i = 0; i < columns * N; i++)                                                           \
                expected[i] = entry_##T(&table, i / N, (int)(bits_##T(biased[i % N]) % (uint)rows), rows);     \
            compare_##T(isa->isa, "lookup", BITS, expected, found, columns *N);                                \
        }                                                                                                      \
        free(biased), free(expected), free(found);                                                             \
    }                                                                                                          \
                                                                                                               \
    static void check_add_exponent_##T(const struct vocabulary *isa) {                                         \
        enum { N = 8192 };                                                                                     \
        const real bias = (real)1.5 * ((uint64_t)1 << (digits - 1)), ulp = (real)1 / (bias / 3 * 2);           \
        static real v[N], biased[N], expected[N], found[N];                                                    \
        for (int i = 0; i < N; i++) {                                                                          \
            biased[i] = bias + (real)(random_bits() % 200) - 100;                                              \
            v[i] = (i % 2 ? 1 : -1) * (1 + (real)(random_bits() >> (65 - digits)) * ulp);                      \
        }                                                                                                      \
        portable->T.add_exponent(v, biased, expected, N);                                                      \
        isa->T.add_exponent(v, biased, found, N);                                                              \
        compare_##T(isa->isa, "add_exponent", BITS, expected, found, N);                                       \
        for (int i = 0; i < N; i++)                                                                            \
            CHECK(expected[i] == (real)ldexp(v[i], (int)(biased[i] - bias)),                                   \
                  "portable " #T "_add_exponent of %a", v[i]);                                                 \
    }                                                                                                          \
                                                                                                               \
    /* At the end of a page that is followed by none: not a byte more may be touched. */                       \
    static void check_parts_##T(const struct vocabulary *isa, char *page_end) {                                \
        real whole[VOCABULARY_LANES + 1], loaded[VOCABULARY_LANES];                                            \
        const size_t lanes = (size_t)isa->T.lanes;                                                             \
        for (size_t i = 0; i <= VOCABULARY_LANES; i++) whole[i] = from_bits_##T((uint)random_bits() | 1);      \
        for (size_t count = 1; count < lanes; count++) {                                                       \
            real *part = (real *)page_end - count;                                                             \
            part[-1] = whole[lanes];                                                                           \
            isa->T.store_part(whole, part, count);                                                             \
            CHECK(memcmp(part, whole, count * sizeof *part) == 0, "%s " #T "_store_part, %zu", isa->isa,       \
                  count);                                                                                      \
            CHECK(memcmp(&part[-1], &whole[lanes], sizeof *part) == 0, "%s " #T "_store_part, %zu: before",    \
                  isa->isa, count);                                                                            \
            memset(loaded, 0xff, sizeof loaded);                                                               \
            isa->T.load_part(part, loaded, count);                                                             \
            for (size_t i = 0; i < lanes; i++)                                                                 \
                CHECK(bits_##T(loaded[i]) == (i < count ? bits_##T(whole[i]) : 0),                             \
                      "%s " #T "_load_part, %zu: lane %zu", isa->isa, count, i);                               \
        }                                                                                                      \
    }                                                                                                          \
                                                                                                               \
    /* The caller's environment is odd: rounding up, subnormals flushed, a flag raised. Inside it is the     \
     * default, and afterwards it is as it was, but for the inexact flag. */ \
    static void check_environment_##T(const struct vocabulary *isa) {                                          \
        const volatile real tiny = smallest * 5, half = (real)0.5; /* 2.5 smallest: a tie */                   \
        const real a = tiny, b = half;                                                                         \
        real product;                                                                                          \
        set_odd_environment();                                                                                 \
        isa->T.enclosed_product(&a, &b, &product);                                                             \
        const int rounding = fegetround(), flags = fetestexcept(FE_ALL_EXCEPT), flushing = is_flushing();      \
        set_usual_environment();                                                                               \
        CHECK(bits_##T(product) == 2, "%s fp_enter: 2.5 rounds to %u", isa->isa,                               \
              (unsigned)bits_##T(product));                                                                    \
        CHECK(rounding == FE_UPWARD && flushing, "%s fp_leave: rounding %d", isa->isa, rounding);              \
        CHECK((flags & ~FE_INEXACT) == FE_DIVBYZERO, "%s fp_leave: flags %#x", isa->isa, (unsigned)flags);     \
    }                                                                                                          \
                                                                                                               \
    static void check_##T(const struct vocabulary *isa, char *page_end) {                                      \
        real *a, *b, *c;                                                                                       \
        const size_t n = fill_##T(&a, &b, &c);                                                                 \
        real *expected = malloc(n * sizeof *expected), *found = malloc(n * sizeof *found);                     \
        for (int i = 0; i < VOCABULARY_COUNT; i++) {                                                           \
            portable->T.operation[i](a, b, c, expected, n);                                                    \
            isa->T.operation[i](a, b, c, found, n);                                                            \
            compare_##T(isa->isa, names[i], comparisons[i], expected, found, n);                               \
        }                                                                                                      \
        check_lookup_##T(isa);                                                                                 \
        check_add_exponent_##T(isa);                                                                           \
        check_parts_##T(isa, page_end);                                                                        \
        check_environment_##T(isa);                                                                            \
        free(a), free(b), free(c), free(expected), free(found);                                                \
    }

static const char *const names[] = {
#define VOCABULARY_ROW(V, name, comparison, result) #name,
    VOCABULARY(VOCABULARY_ROW, )
#undef VOCABULARY_ROW
};
static const int comparisons[] = {
#define VOCABULARY_ROW(V, name, comparison, result) comparison,
    VOCABULARY(VOCABULARY_ROW, )
#undef VOCABULARY_ROW
};

/* Of `first`, where half of the rows are looked up, there are entries of their own. */
static void set_entry_f32(struct gelu_table_f32 *table, size_t column, int row, float value) {
    table->column[column][row] = value;
    table->first[column][row / 2] = -value;
}

static float entry_f32(const struct gelu_table_f32 *table, size_t column, int row, int rows) {
    return rows == GELU_INTERVALS ? table->column[column][row] : table->first[column][row];
}

static void set_entry_f64(struct gelu_table_f64 *table, size_t column, int row, double value) {
    table->column[column][row] = value;
    table->row[row][column] = value;
}

static double entry_f64(const struct gelu_table_f64 *table, size_t column, int row, int rows) {
    (void)rows;
    return table->column[column][row];
}

static void set_odd_environment(void) {
    feclearexcept(FE_ALL_EXCEPT);
    feraiseexcept(FE_DIVBYZERO);
    fesetround(FE_UPWARD);
#ifdef __x86_64__
    _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
#endif
}

/* By hand, as fesetenv() of mingw-w64 leaves the MXCSR alone. */
static void set_usual_environment(void) {
    feclearexcept(FE_ALL_EXCEPT);
    fesetround(FE_TONEAREST);
#ifdef __x86_64__
    _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_OFF);
#endif
}

static int is_flushing(void) {
#ifdef __x86_64__
    return _MM_GET_FLUSH_ZERO_MODE() == _MM_FLUSH_ZERO_ON;
#else
    return 1;
#endif
}

CHECKS(f32, float, uint32_t, 24, FLT_TRUE_MIN, FLT_MAX)
CHECKS(f64, double, uint64_t, 53, DBL_TRUE_MIN, DBL_MAX)

/* 16-bit formats: bits of the fraction, exponent of the smallest subnormal. */
struct half_format {
    const char *name;
    int fraction, smallest, halfway_up; /* as in T_store and T_round */
};
static const struct half_format f16_format = {"f16", 10, -24, 0}, bf16_format = {"bf16", 7, -133, 1},
                                bf16_pair_format = {"bf16_pair", 7, -133, 1};

/* The finite number with these bits but for the sign, or 2^emax+1 for those of infinity. */
static double half_value(const struct half_format *format, unsigned magnitude) {
    const unsigned exponent = magnitude >> format->fraction, one = 1u << format->fraction;
    const unsigned fraction = magnitude & (one - 1);
    if (exponent == 0) return ldexp(fraction, format->smallest);
    return ldexp(one + fraction, format->smallest + (int)exponent - 1);
}

/* Portable: each number, and the floats on and beside the middle between it and the next. The others: the
 * same as portable there, and everywhere. */
#define CHECK_HALF(T)                                                                                        \
    static void check_##T(const struct vocabulary *isa, char *page_end) {                                    \
        const struct half_format *format = &T##_format;                                                      \
        const unsigned infinity = 0x7fffu >> format->fraction << format->fraction;                           \
        const unsigned quiet = 1u << (format->fraction - 1);                                                 \
        enum { ALL = 1 << 16, N = 6 * ALL };                                                                 \
        static uint16_t numbers[ALL], expected[N], found[N];                                                 \
        static float wide[N], wide_found[N], rounded[N];                                                     \
        for (unsigned i = 0; i < ALL; i++) numbers[i] = (uint16_t)i;                                         \
        portable->T.load(numbers, wide, ALL);                                                                \
        for (unsigned i = 0; i < ALL; i++) {                                                                 \
            const unsigned magnitude = i & 0x7fff;                                                           \
            const double value = magnitude < infinity    ? half_value(format, magnitude)                     \
                                 : magnitude == infinity ? INFINITY                                          \
                                                         : NAN;                                              \
            CHECK(magnitude > infinity ? isnan(wide[i]) : fabs((double)wide[i]) == value, #T "_load, %#x",   \
                  i);                                                                                        \
            CHECK(!signbit(wide[i]) == !(i >> 15), #T "_load, sign of %#x", i);                              \
        }                                                                                                    \
        isa->T.load(numbers, wide_found, ALL);                                                               \
        for (unsigned i = 0; i < ALL; i++) /* a signalling NaN may stay what it is until it is used */       \
            if ((i & 0x7fff) <= infinity || i & quiet)                                                       \
                CHECK(bits_f32(wide[i]) == bits_f32(wide_found[i]), "%s " #T "_load, %#x", isa->isa, i);     \
        isa->T.store_even(wide, found, ALL);                                                                 \
        for (unsigned i = 0; i < ALL; i++)                                                                   \
            if ((i & 0x7fff) <= infinity || i & quiet)                                                       \
                CHECK(found[i] == i, "%s " #T "_store_even of the number %#x", isa->isa, i);                 \
                                                                                                             \
        size_t n = 0;                                                                                        \
        for (unsigned i = 0; i < infinity; i++)                                                              \
            for (int sign = 0; sign < 2; sign++) {                                                           \
                const float middle = (float)((half_value(format, i) + half_value(format, i + 1)) / 2);       \
                const float sides[3] = {nextafterf(middle, 0), middle, nextafterf(middle, INFINITY)};        \
                const unsigned nearest[3] = {i, i + (i & 1), i + 1};                                         \
                for (int k = 0; k < 3; k++, n++) {                                                           \
                    wide[n] = sign ? -sides[k] : sides[k];                                                   \
                    expected[n] = (uint16_t)(nearest[k] | (unsigned)sign << 15);                             \
                }                                                                                            \
            }                                                                                                \
        n = n / VOCABULARY_LANES * VOCABULARY_LANES;                                                         \
        isa->T.store_even(wide, found, n);                                                                   \
        for (size_t i = 0; i < n; i++)                                                                       \
            CHECK(found[i] == expected[i], "%s " #T "_store_even, %a: %#x", isa->isa, wide[i], found[i]);    \
        isa->T.store(wide, found, n);                                                                        \
        isa->T.round(wide, rounded, n);                                                                      \
        for (size_t i = 1; i < n && format->halfway_up; i += 3)                                              \
            expected[i] = signbit(wide[i]) ? expected[i - 1] : expected[i + 1];                              \
        portable->T.load(expected, wide_found, n);                                                           \
        for (size_t i = 0; i < n; i++) {                                                                     \
            CHECK(found[i] == expected[i], "%s " #T "_store, %a: %#x", isa->isa, wide[i], found[i]);         \
            CHECK(bits_f32(rounded[i]) == bits_f32(wide_found[i]), "%s " #T "_round, %a", isa->isa,          \
                  wide[i]);                                                                                  \
        }                                                                                                    \
                                                                                                             \
        const size_t lanes = (size_t)isa->f32.lanes;                                                         \
        const uint16_t *const exact = numbers + 0x3c00;                                                      \
        portable->T.load(exact, wide, VOCABULARY_LANES);                                                     \
        for (size_t count = 1; count < lanes; count++) {                                                     \
            uint16_t *part = (uint16_t *)page_end - count;                                                   \
            for (int even = 0; even < 2; even++) {                                                           \
                part[-1] = 0x1234;                                                                           \
                (even ? isa->T.store_even_part : isa->T.store_part)(wide, part, count);                      \
                CHECK(memcmp(part, exact, count * sizeof *part) == 0 && part[-1] == 0x1234,                  \
                      "%s " #T "_store_part, %zu", isa->isa, count);                                         \
            }                                                                                                \
            isa->T.load_part(part, rounded, count);                                                          \
            portable->T.load(part, wide_found, count);                                                       \
            for (size_t i = 0; i < lanes; i++)                                                               \
                CHECK(bits_f32(rounded[i]) == (i < count ? bits_f32(wide_found[i]) : 0),                     \
                      "%s " #T "_load_part, %zu: lane %zu", isa->isa, count, i);                             \
        }                                                                                                    \
    }
CHECK_HALF(f16)
CHECK_HALF(bf16)
CHECK_HALF(bf16_pair)

static void check_nonzero(const struct vocabulary *isa) {
    for (int i = 0; i < 10000; i++) {
        /* Single bits in a few entries, or in most. */
        const uint64_t expected = i % 2 ? random_bits() : random_bits() & random_bits() & random_bits();
        uint8_t bytes[64];
        uint16_t words[64];
        for (int k = 0; k < 64; k++) {
            bytes[k] = (uint8_t)((expected >> k & 1) << random_bits() % 8);
            words[k] = (uint16_t)((expected >> k & 1) << random_bits() % 16);
        }
        CHECK(isa->nonzero_8(bytes) == expected, "%s nonzero_8, entries %#llx", isa->isa,
              (unsigned long long)expected);
        CHECK(!isa->nonzero_16 || isa->nonzero_16(words) == expected, "%s nonzero_16, entries %#llx",
              isa->isa, (unsigned long long)expected);
    }
}

static void check_interleave(const struct vocabulary *isa) {
    if (!isa->interleave) return;
    for (int i = 0; i < 10000; i++) {
        const unsigned all = (1u << isa->f32.lanes) - 1;
        const unsigned even = (unsigned)random_bits() & all, odd = (unsigned)random_bits() & all;
        uint32_t expected = 0;
        for (int lane = 0; lane < isa->f32.lanes; lane++)
            expected |= (even >> lane & 1) << 2 * lane | (odd >> lane & 1) << (2 * lane + 1);
        CHECK(isa->interleave(even, odd) == expected, "%s interleave(%#x, %#x)", isa->isa, even, odd);
    }
}

static void check_float32_only(const struct vocabulary *isa) {
    enum { N = 4096 };
    static const float special[] = {0, -0.0f, 1, -1, INFINITY, -INFINITY, NAN, -NAN};
    enum { COUNT = sizeof special / sizeof *special };
    static float a[N], b[N], found[N];
    for (int i = 0; i < N; i++) {
        a[i] = i < COUNT * COUNT ? special[i / COUNT] : from_bits_f32((uint32_t)random_bits());
        b[i] = i < COUNT * COUNT ? special[i % COUNT] : from_bits_f32((uint32_t)random_bits());
    }
    isa->max(a, b, found, N);
    for (int i = 0; i < N; i++)
        CHECK(bits_f32(found[i]) == bits_f32(a[i] > b[i] ? a[i] : b[i]), "%s f32_max(%a, %a)", isa->isa, a[i],
              b[i]);
    isa->or_sign(a, b, found, N);
    for (int i = 0; i < N; i++)
        CHECK(bits_f32(found[i]) == (bits_f32(a[i]) | (bits_f32(b[i]) & 0x80000000)),
              "%s f32_or_sign(%a, %a)", isa->isa, a[i], b[i]);
    for (int i = COUNT * COUNT; i < N; i += 2) b[i] = a[i];
    isa->not_equal(a, b, found, N);
    for (int i = 0; i < N; i++)
        CHECK(found[i] == (a[i] != b[i] ? 1 : 0), "%s f32_not_equal(%a, %a)", isa->isa, a[i], b[i]);
}

/* float32 to float64 and back; between two neighbours, and just beside the middle, of all exponents. */
static void check_widths(const struct vocabulary *isa) {
    enum { N = 32 * 1024 };
    static float narrow[N], found[N];
    static double wide[N];
    for (int i = 0; i < N; i++) {
        do narrow[i] = from_bits_f32((uint32_t)random_bits());
        while (isnan(narrow[i]));
    }
    narrow[0] = 0, narrow[1] = -0.0f, narrow[2] = INFINITY, narrow[3] = 0x1p-149f, narrow[4] = FLT_MAX;
    isa->widen(narrow, wide, N);
    for (int i = 0; i < N; i++)
        CHECK(wide[i] == narrow[i] && !signbit(wide[i]) == !signbit(narrow[i]), "%s f32_widen(%a)", isa->isa,
              narrow[i]);
    for (int i = 0; i < N; i++) {
        const double other = nextafterf(narrow[i], i % 2 ? 0 : INFINITY),
                     middle = wide[i] + (other - wide[i]) / 2;
        if (i < 8 || !isfinite(other)) continue;
        wide[i] = i % 3 == 0 ? middle : nextafter(middle, i % 3 == 1 ? -INFINITY : INFINITY);
    }
    isa->narrow(wide, found, N);
    for (int i = 0; i < N; i++)
        CHECK(bits_f32(found[i]) == bits_f32((float)wide[i]), "%s f32_narrow(%a)", isa->isa, wide[i]);
}

static void check_stream(const struct vocabulary *isa) {
    enum { BYTES = 4096 };
    static _Alignas(64) char from[BYTES + 1], to[BYTES];
    for (int i = 0; i <= BYTES; i++) from[i] = (char)random_bits();
    isa->stream(from + 1, to, BYTES);
    CHECK(memcmp(from + 1, to, BYTES) == 0, "%s stream_copy", isa->isa);
}

int main(void) {
    char *const page_end = test_page_end();
    int checked = 0;
    for (size_t i = 0; i < sizeof vocabularies / sizeof *vocabularies; i++) {
        const struct vocabulary *isa = vocabularies[i];
        if (gelu_set_isa(isa->isa) != 0) continue;
        check_f32(isa, page_end);
        check_f64(isa, page_end);
        check_f16(isa, page_end);
        check_bf16(isa, page_end);
        check_bf16_pair(isa, page_end);
        check_nonzero(isa);
        check_interleave(isa);
        check_float32_only(isa);
        check_widths(isa);
        check_stream(isa);
        printf("%s: %d operations\n", isa->isa, VOCABULARY_COUNT);
        checked++;
    }
    CHECK(checked > 0, "no instruction set");
    return check_status();
}

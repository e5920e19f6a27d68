/* rounding.c finds what it should, in results that are wrong on purpose: next to the right one, with another sign,
 * another NaN, or on the other side of a midpoint that is very close.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <math.h>
#include <string.h>

#include "check.h"
#include "float_bits.h"
#include "random.h"
#include "reference.h"
#include "rounding.h"

static struct rounding check_one(int function, uint32_t x_bits, uint32_t y_bits, double margin) {
    const float x = float_of(x_bits), y = float_of(y_bits);
    struct rounding found = {0};
    rounding_check(&found, function, &x, &y, 1, margin);
    return found;
}

static uint32_t right_result(int function, uint32_t x_bits) {
    const float x = float_of(x_bits);
    uint32_t want, other;
    const size_t doubtful = reference_best()->round_f32(function, &x, &want, &other, REFERENCE_DOUBT, 1);
    CHECK(doubtful == 0, "%s(%a)", reference_name(function), x);
    return want;
}

/* The right result is accepted, and nothing next to it. */
static void check_around(int function, uint32_t x) {
    const uint32_t want = right_result(function, x);
    const uint32_t results[] = {want, want + 1, want - 1, want ^ 0x80000000, want ^ 0x00400000, 0x7fc00000};
    for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
        const struct rounding found = check_one(function, x, results[i], REFERENCE_DOUBT);
        const int wrong = results[i] != want;
        CHECK(found.misrounded.count == (uint64_t)wrong && found.doubtful.count == 0, "%s(%a) = 0x%08x",
              reference_name(function), float_of(x), results[i]);
        const struct rounding_case *const first = &found.misrounded.first[0];
        CHECK(!wrong || (first->x == x && first->y == results[i] && first->want == want), "%s(%a) = 0x%08x",
              reference_name(function), float_of(x), results[i]);
    }
}

/* The header's table of special values, and where results underflow. */
static void check_special(int function) {
    const int form = function % REFERENCE_FORMS; /* value, derivative, gate */
    const uint32_t one = 0x3f800000, half = 0x3f000000, minus = 0x80000000, infinity = 0x7f800000;
    const uint32_t least = form == 2 ? 0 : minus;
    const struct {
        uint32_t x, y;
    } rows[] = {{0x7fc00000, 0x7fc00000},
                {0xff812345, 0xffc12345},
                {infinity, form == 0 ? infinity : one},
                {minus | infinity, least},
                {0, form == 0 ? 0 : half},
                {minus, form == 0 ? minus : half},
                {infinity - 1, form == 0 ? infinity - 1 : one},
                {minus | (infinity - 1), least},
                {bits_of(-300), least},
                {bits_of(300), form == 0 ? bits_of(300) : one},
                {1, form == 0 ? 1 : half},             /* above half of the smallest subnormal */
                {minus | 1, form == 0 ? minus : half}, /* closer to 0 than that */
                {3, form == 0 ? 2 : half},             /* above 3/2, and above 5/2 */
                {5, form == 0 ? 3 : half},
                {minus | 3, form == 0 ? minus | 1 : half}, /* above -3/2, and above -5/2 */
                {minus | 5, form == 0 ? minus | 2 : half}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        CHECK(right_result(function, rows[i].x) == rows[i].y, "%s(%a) = 0x%08x", reference_name(function),
              float_of(rows[i].x), right_result(function, rows[i].x));
        check_around(function, rows[i].x);
    }
}

/* Exact results that are within 2^-50 of a midpoint, relative to them, one within 2^-57: found by gelu-exhaustive
 * --margin 0x1p-50, and decided by tests/doubtful.py. */
static const struct {
    const char *function;
    float x, right, wrong;
} close[] = {
    {"gelu", 0x1.051d12p-15f, 0x1.051ebap-16f, 0x1.051ebcp-16f},
    {"gelu", -0x1.d88eb2p-19f, -0x1.d88e5cp-20f, -0x1.d88e5ap-20f},
    {"gelu_grad", -0x1.d1097ep-7f, 0x1.f467d6p-2f, 0x1.f467d4p-2f},
    {"gelu_gate", 0x1.40d932p-24f, 0x1.000002p-1f, 0x1p-1f},
    {"gelu_tanh", -0x1.dfd60cp-7f, -0x1.da3ae2p-8f, -0x1.da3ae4p-8f},
    {"gelu_tanh", 0x1.dfd60cp-7f, 0x1.e57136p-8f, 0x1.e57134p-8f},
};

static int find_reference(const char *name) {
    for (int i = 0; i < reference_count(); i++)
        if (strcmp(name, reference_name(i)) == 0) return i;
    CHECK(0, "no reference for %s", name);
    return 0;
}

static void check_close(void) {
    struct rounding all = {0};
    for (size_t i = 0; i < sizeof close / sizeof *close; i++) {
        const int function = find_reference(close[i].function);
        const uint32_t x = bits_of(close[i].x), right = bits_of(close[i].right),
                       wrong = bits_of(close[i].wrong);
        CHECK(right_result(function, x) == right, "%s(%a)", close[i].function, close[i].x);
        check_around(function, x);
        /* With a margin that is wider than the distance both are accepted, and noted. */
        const uint32_t results[] = {right, wrong};
        for (int k = 0; k < 2; k++) {
            const struct rounding found = check_one(function, x, results[k], 0x1p-49);
            const struct rounding_case *const doubt = &found.doubtful.first[0];
            CHECK(found.misrounded.count == 0 && found.doubtful.count == 1, "%s(%a)", close[i].function,
                  close[i].x);
            CHECK(doubt->x == x && doubt->y == results[k] && doubt->want == right && doubt->other == wrong,
                  "%s(%a)", close[i].function, close[i].x);
            rounding_merge(&all, &found);
        }
        /* A third float is wrong all the same. */
        const struct rounding found = check_one(function, x, right ^ 0x80000000, 0x1p-49);
        CHECK(found.misrounded.count == 1 && found.doubtful.count == 0, "%s(%a)", close[i].function,
              close[i].x);
        rounding_merge(&all, &found);
    }
    const uint64_t count = sizeof close / sizeof *close;
    CHECK(all.misrounded.count == count && all.misrounded.first[0].x == bits_of(close[0].x), "merged");
    CHECK(all.doubtful.count == 2 * count && all.doubtful.first[0].x == bits_of(close[0].x), "merged");
    CHECK(all.doubtful.first[2 * count - 1].x == bits_of(close[count - 1].x), "merged");
}

/* Many at once, of which some are wrong, in every block. */
static void check_many(int function) {
    enum { N = 5000, EVERY = 7 };
    static float x[N], y[N];
    uint64_t wrong = 0;
    for (int i = 0; i < N; i++) {
        x[i] = float_of((uint32_t)random_bits());
        uint32_t bits = right_result(function, bits_of(x[i]));
        if (i % EVERY == 3) bits++, wrong++;
        y[i] = float_of(bits);
    }
    struct rounding found = {0};
    rounding_check(&found, function, x, y, N, REFERENCE_DOUBT);
    CHECK(found.misrounded.count == wrong && found.misrounded.first[0].x == bits_of(x[3]), "%s: %d of %d",
          reference_name(function), (int)found.misrounded.count, (int)wrong);
}

int main(void) {
    for (int function = 0; function < reference_count(); function++) {
        check_special(function);
        for (int i = 0; i < 500; i++) {
            const uint64_t bits = random_bits();
            check_around(function, (uint32_t)bits);                                          /* any float */
            check_around(function, bits_of((float)((double)(bits >> 11) * 0x1p-48 - 24)));   /* near 0 */
            check_around(function, (uint32_t)(bits & 0x807fffff));                           /* subnormal */
            check_around(function, bits_of((float)(-105 + (double)(bits >> 11) * 0x1p-46))); /* underflow */
        }
        check_many(function);
    }
    check_close();
    return check_status();
}

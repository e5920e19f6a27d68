/* fma_f32 and fma_f64 of simd/fma.h against the C library's where those are trusted (portable.h). Elsewhere the
 * vocabulary test compares them with the CPU's instruction.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "simd/fma.h"

#include <math.h>

#include "check.h"
#include "random.h"

enum { ROUNDS = 2000000 };

struct format {
    int fraction; /* bits */
    uint64_t largest_exponent;
};

enum kind { ANY_BITS, NEAR_EACH_OTHER, TIES, TIES_BUT_FOR_LITTLE, SUBNORMAL_PRODUCT, KINDS };

/* The bits of operand 0, 1 or 2, of which the last is the summand. */
static uint64_t operand(const struct format *format, enum kind kind, int index) {
    const uint64_t largest = format->largest_exponent, sign = (largest + 1) << format->fraction;
    const uint64_t bits = random_bits() & (sign | (sign - 1));
    if (kind == ANY_BITS) return bits;
    uint64_t kept = sign | ((UINT64_C(1) << format->fraction) - 1);
    if (kind == TIES || kind == TIES_BUT_FOR_LITTLE)
        kept -= (UINT64_C(1) << random_bits() % (unsigned)format->fraction) - 1;
    uint64_t exponent = largest / 2 - 16;
    if (kind == SUBNORMAL_PRODUCT && index < 2) exponent = largest / 4 - 10;
    if ((kind == SUBNORMAL_PRODUCT || kind == TIES_BUT_FOR_LITTLE) && index == 2) exponent = 0;
    return (bits & kept) | (exponent + random_bits() % 40) << format->fraction;
}

static float float_of(uint64_t bits) {
    const uint32_t narrow = (uint32_t)bits;
    float v;
    memcpy(&v, &narrow, sizeof v);
    return v;
}

static int same(double a, double b) { return fma_bits(a) == fma_bits(b) || (isnan(a) && isnan(b)); }

int main(void) {
    const struct format f32 = {23, 255}, f64 = {52, 2047};
    for (int i = 0; i < ROUNDS; i++) {
        const enum kind kind = (enum kind)(i % KINDS);
        const int cancels = i / KINDS % 8 == 0;
        const double a = fma_from_bits(operand(&f64, kind, 0)), b = fma_from_bits(operand(&f64, kind, 1));
        const double c = cancels ? -a * b : fma_from_bits(operand(&f64, kind, 2));
        CHECK(same(fma_f64(a, b, c), fma(a, b, c)), "%a %a + %a = %a, not %a", a, b, c, fma(a, b, c),
              fma_f64(a, b, c));
        const float x = float_of(operand(&f32, kind, 0)), y = float_of(operand(&f32, kind, 1));
        const float z = cancels ? -x * y : float_of(operand(&f32, kind, 2));
        CHECK(same((double)fma_f32(x, y, z), (double)fmaf(x, y, z)), "%a %a + %a = %a, not %a", (double)x,
              (double)y, (double)z, (double)fmaf(x, y, z), (double)fma_f32(x, y, z));
    }
    const double special[] = {0, -0.0, 1, -1, 0x1p-1074, -0x1p-1074, 0x1p1023, INFINITY, -INFINITY, NAN};
    enum { SPECIAL = sizeof special / sizeof *special };
    for (int i = 0; i < SPECIAL * SPECIAL * SPECIAL; i++) {
        const double a = special[i % SPECIAL], b = special[i / SPECIAL % SPECIAL],
                     c = special[i / SPECIAL / SPECIAL];
        CHECK(same(fma_f64(a, b, c), fma(a, b, c)), "%a %a + %a", a, b, c);
        const float x = (float)a, y = (float)b, z = (float)c;
        CHECK(same((double)fma_f32(x, y, z), (double)fmaf(x, y, z)), "%a %a + %a", (double)x, (double)y,
              (double)z);
    }
    return check_status();
}

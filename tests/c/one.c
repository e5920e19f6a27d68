/* The functions of one element give the bits of the functions of arrays, for every function and type, and take their
 * arguments in the same order.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <string.h>

#include "check.h"
#include "gelu/gelu.h"
#include "random.h"
#include "registry.h"

typedef void function(void);

/* By enum gelu_function_id and enum gelu_type. */
static function *one[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT], *array[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT];

static void set_functions(void) {
#define GELU_TYPED(name, form, type, suffix, ctype)                                                          \
    one[GELU_ID_##name][type] = (function *)name##_one_##suffix;                                             \
    array[GELU_ID_##name][type] = (function *)name##_##suffix;
#include "typed.def"
}

#define CALLS(suffix, ctype)                                                                                 \
    static void calls_##suffix(int id, int type, const ctype *x, ctype *y) {                                 \
        function *const f = one[id][type], *const g = array[id][type];                                       \
        switch (gelu_functions[id].inputs) {                                                                 \
        case 1:                                                                                              \
            y[0] = ((ctype(*)(ctype))f)(x[0]);                                                               \
            ((void (*)(const ctype *, ctype *, size_t))g)(x, y + 1, 1);                                      \
            break;                                                                                           \
        case 2:                                                                                              \
            y[0] = ((ctype(*)(ctype, ctype))f)(x[0], x[1]);                                                  \
            ((void (*)(const ctype *, const ctype *, ctype *, size_t))g)(x, x + 1, y + 1, 1);                \
            break;                                                                                           \
        default:                                                                                             \
            y[0] = ((ctype(*)(ctype, ctype, ctype))f)(x[0], x[1], x[2]);                                     \
            ((void (*)(const ctype *, const ctype *, const ctype *, ctype *, size_t))g)(x, x + 1, x + 2,     \
                                                                                        y + 1, 1);           \
        }                                                                                                    \
    }
CALLS(f64, double)
CALLS(f32, float)
CALLS(16, uint16_t)

/* Both results, one after the other. */
static void compute(int id, int type, const void *x, void *y) {
    if (gelu_type_elements[type] == GELU_F64)
        calls_f64(id, type, x, y);
    else if (gelu_type_elements[type] == GELU_F32)
        calls_f32(id, type, x, y);
    else
        calls_16(id, type, x, y);
}

/* Random bits are NaN, infinite or far out nearly always in float64: numbers near 0, too. */
static void fill(int type, int turn, void *x) {
    for (int i = 0; i < GELU_MAX_INPUTS; i++) {
        const uint64_t bits = random_bits();
        const double near = ((double)(bits >> 11) * 0x1p-53 - 0.5) * 8;
        if (gelu_type_elements[type] == GELU_F64 && turn % 2)
            ((double *)x)[i] = near;
        else if (gelu_type_elements[type] == GELU_F32 && turn % 2)
            ((float *)x)[i] = (float)near;
        else
            memcpy((char *)x + (size_t)i * gelu_type_sizes[type], &bits, gelu_type_sizes[type]);
    }
}

int main(void) {
    enum { TURNS = 2000 };
    set_functions();
    for (int id = 0; id < GELU_FUNCTION_COUNT; id++)
        for (int type = 0; type < GELU_TYPE_COUNT; type++)
            for (int turn = 0; turn < TURNS; turn++) {
                double x[GELU_MAX_INPUTS], y[2]; /* with room and alignment for any type */
                const size_t size = gelu_type_sizes[type];
                fill(type, turn, x);
                compute(id, type, x, y);
                CHECK(memcmp(y, (char *)y + size, size) == 0, "%s_one_%s", gelu_functions[id].name,
                      gelu_type_suffixes[type]);
            }
    return check_status();
}

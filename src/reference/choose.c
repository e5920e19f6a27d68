/* Which reference runs here, and which functions it has.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "cpu_features.h"
#include "reference.h"
#include "tables.h"

#define GELU_ISA(name, features) extern const struct reference reference_##name;
#include "isas.def"
#undef GELU_ISA

const struct reference *reference_best(void) {
    const unsigned here = gelu_cpu_features();
#define GELU_ISA(name, features)                                                                             \
    if (((features) & ~here) == 0) return &reference_##name;
#include "isas.def"
#undef GELU_ISA
    return NULL; /* not reached: the last one needs no feature */
}

int reference_count(void) { return REFERENCE_FORMS * reference_activation_count; }

const char *reference_name(int function) {
    return reference_activations[function / REFERENCE_FORMS].names[function % REFERENCE_FORMS];
}

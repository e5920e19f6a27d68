/* SPDX-License-Identifier: BSD-3-Clause */
#include "rounding.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "float_bits.h"
#include "reference.h"

enum { BLOCK = 1024 };

static void note(struct rounding_cases *cases, struct rounding_case found) {
    if (cases->count < ROUNDING_CASES) cases->first[cases->count] = found;
    cases->count++;
}

/* Up to BLOCK results. */
static void check_block(struct rounding *found, int function, const float *x, const float *y, size_t n,
                        double margin) {
    uint32_t want[BLOCK], other[BLOCK], got[BLOCK], different = 0;
    const size_t doubtful = reference_best()->round_f32(function, x, want, other, margin, n);
    memcpy(got, y, n * sizeof *got);
    for (size_t i = 0; i < n; i++) different |= got[i] ^ want[i];
    if (!different && !doubtful) return;
    for (size_t i = 0; i < n; i++) {
        uint32_t bits;
        memcpy(&bits, &x[i], sizeof bits);
        const struct rounding_case this = {bits, got[i], want[i], other[i]};
        if (got[i] != want[i] && got[i] != other[i])
            note(&found->misrounded, this);
        else if (want[i] != other[i])
            note(&found->doubtful, this);
    }
}

void rounding_check(struct rounding *found, int function, const float *x, const float *y, size_t n,
                    double margin) {
    for (size_t i = 0; i < n; i += BLOCK)
        check_block(found, function, x + i, y + i, n - i < BLOCK ? n - i : BLOCK, margin);
}

static void merge(struct rounding_cases *into, const struct rounding_cases *from) {
    for (uint64_t i = 0; i < from->count && i < ROUNDING_CASES; i++) note(into, from->first[i]);
    if (from->count > ROUNDING_CASES) into->count += from->count - ROUNDING_CASES;
}

void rounding_merge(struct rounding *into, const struct rounding *from) {
    merge(&into->misrounded, &from->misrounded);
    merge(&into->doubtful, &from->doubtful);
}

static void print_cases(const struct rounding_cases *cases, const char *kind, int function) {
    if (!cases->count) return;
    const uint64_t shown = cases->count < ROUNDING_CASES ? cases->count : ROUNDING_CASES;
    printf("    %" PRIu64 " %s%s\n", cases->count, kind, shown < cases->count ? "; the first:" : ":");
    for (uint64_t i = 0; i < shown; i++) {
        const struct rounding_case *const found = &cases->first[i];
        printf("    %s %s(%a) = %a of ", kind, reference_name(function), float_of(found->x),
               float_of(found->y));
        if (found->want != found->other)
            printf("%a and %a\n", float_of(found->want), float_of(found->other));
        else
            printf("%a (0x%08" PRIx32 " gives 0x%08" PRIx32 ")\n", float_of(found->want), found->x, found->y);
    }
}

void rounding_print(const struct rounding *found, int function) {
    print_cases(&found->misrounded, "misrounded", function);
    print_cases(&found->doubtful, "doubtful", function);
}

/* Where the time goes: the operations of a vector, counted, times what each takes on this machine, measured,
 * against what the kernel takes.
 *
 * The time of the kernel is between two bounds. If every kind of operation had execution units of its own,
 * the kernel would take as long as the kind that takes longest; if all shared the same units, as long as all
 * together.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _POSIX_C_SOURCE 200809L

#include "roofline.h"
#include "sums.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "gelu/gelu.h"
#include "operations.h"

enum { ELEMENTS = 2048, ROUNDS = 200, MOST_FUNCTIONS = GELU_FUNCTION_COUNT };

#define GELU_ISA(name, features) extern const struct throughput throughput_##name;
#include "isas.def"
#undef GELU_ISA
static const struct throughput *const throughputs[] = {
#define GELU_ISA(name, features) &throughput_##name,
#include "isas.def"
#undef GELU_ISA
};

static const char *const names[OPERATION_COUNT] = {
#define ROW(name) #name,
    OPERATIONS(ROW)
#undef ROW
};

static double now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* Additions that wait for each other: one takes one cycle on every CPU that this has run on. */
static void additions(long times) {
    unsigned long x = 0;
    for (; times > 0; times -= THROUGHPUT_STEP)
        for (int i = 0; i < THROUGHPUT_STEP; i++) {
            x += 1;
            __asm__ volatile("" : "+r"(x));
        }
}

/* ns for one of an operation, the best of many rounds. */
static double time_operation(void (*run)(long times)) {
    enum { TIMES = 1000 * THROUGHPUT_STEP };
    double best = 1e30;
    for (int round = 0; round < ROUNDS; round++) {
        const double start = now_ns();
        run(TIMES);
        const double ns = now_ns() - start;
        if (ns < best) best = ns;
    }
    return best / TIMES;
}

/* ns for one element of the kernel, its arrays in the first-level cache, no lane rare. */
static double time_kernel(enum gelu_function_id function, enum gelu_type type) {
    static _Alignas(64) unsigned char x[ELEMENTS * 8], factor[ELEMENTS * 8], y[ELEMENTS * 8];
    static const double one_f64 = 1;
    static const float one_f32 = 1;
    static const uint16_t one_f16 = 0x3c00, one_bf16 = 0x3f80;
    const void *const ones[GELU_TYPE_COUNT] = {
        [GELU_F64] = &one_f64, [GELU_F32] = &one_f32, [GELU_F16] = &one_f16, [GELU_BF16] = &one_bf16};
    const void *const one = ones[gelu_type_elements[type]];
    const size_t size = gelu_type_sizes[type];
    for (size_t i = 0; i < ELEMENTS; i++)
        memcpy(x + i * size, one, size), memcpy(factor + i * size, one, size);
    const void *const inputs[] = {x, factor, factor};
    double best = 1e30;
    for (int round = 0; round < 10 * ROUNDS; round++) {
        const double start = now_ns();
        for (int i = 0; i < 8; i++) gelu_run(gelu_kernels(), function, type, inputs, y, ELEMENTS, NULL);
        const double ns = now_ns() - start;
        if (ns < best) best = ns;
    }
    return best / 8 / ELEMENTS;
}

static void print_type(const struct throughput *isa, enum gelu_type type, const int *functions, int count,
                       double cycle) {
    /* Types with the same elements are computed in the same vectors. */
    const enum gelu_type elements = gelu_type_elements[type];
    struct operation_counts counts[MOST_FUNCTIONS];
    double longest[MOST_FUNCTIONS] = {0}, sum[MOST_FUNCTIONS] = {0};
    const int lanes = isa->lanes[elements];
    printf("%s on %s: operations for a vector of %d; cycles for each\n%-24s%8s", gelu_type_suffixes[type],
           isa->isa, lanes, "", "cycles");
    for (int f = 0; f < count; f++) {
        counts[f] = count_operations((enum gelu_function_id)functions[f], type);
        printf("%15s", gelu_functions[functions[f]].name +
                           (strncmp(gelu_functions[functions[f]].name, "gelu_", 5) == 0 ? 5 : 0));
    }
    printf("\n");
    for (int i = 0; i < OPERATION_COUNT; i++) {
        int used = 0;
        for (int f = 0; f < count; f++) used |= counts[f].of[i];
        if (!used) continue;
        const double cycles = time_operation(isa->run[elements][i]) / cycle;
        printf("%-24s%8.2f", names[i], cycles);
        for (int f = 0; f < count; f++) {
            const double all = counts[f].of[i] * cycles;
            printf("%15d", counts[f].of[i]);
            sum[f] += all;
            if (all > longest[f]) longest[f] = all;
        }
        printf("\n");
    }
    printf("%-24s%8.2f\n", "lookup with fma", time_operation(isa->lookup_and_fma[elements]) / cycle);
    printf("%-32s", "no sharing: longest kind");
    for (int f = 0; f < count; f++) printf("%15.1f", longest[f]);
    printf("\n%-32s", "all sharing: sum");
    for (int f = 0; f < count; f++) printf("%15.1f", sum[f]);
    printf("\n%-32s", "measured cycles");
    double ns[MOST_FUNCTIONS];
    for (int f = 0; f < count; f++) {
        ns[f] = time_kernel((enum gelu_function_id)functions[f], type);
        printf("%15.1f", ns[f] * lanes / cycle);
    }
    printf("\n%-32s", "cycles per element");
    for (int f = 0; f < count; f++) printf("%15.2f", ns[f] / cycle);
    printf("\n\n");
    fflush(stdout);
}

void print_roofline(const char *isa, const char *function, int first_type, int last_type) {
    int functions[MOST_FUNCTIONS], count = 0;
    for (int id = 0; id < GELU_FUNCTION_COUNT; id++)
        if (function ? strcmp(gelu_functions[id].name, function) == 0
                     : strcmp(gelu_functions[id].activation, gelu_functions[0].activation) == 0)
            functions[count++] = id;
    const double cycle = time_operation(additions);
    for (size_t i = 0; i < sizeof throughputs / sizeof *throughputs; i++) {
        if (strcmp(throughputs[i]->isa, isa) != 0 || gelu_set_isa(isa) != 0) continue;
        for (int type = first_type; type <= last_type; type++)
            print_type(throughputs[i], (enum gelu_type)type, functions, count, cycle);
    }
}

/* Dispatch among kernels that say which of them ran, on CPUs of which this test makes up the features:
 * src/dispatch.c linked with the fakes below instead of the kernels, for all rows of isas.def.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <string.h>

#include "check.h"
#include "cpu_features.h"
#include "forgetful_dispatch.h"
#include "gelu/gelu.h"
#include "pieces.h"
#include "registry.h"
#include "sums.h"
#include "system.h"

static unsigned features;
static struct call {
    const char *isa; /* "none": of no function, or not of the one that was called */
    const void *x, *factor, *y;
    size_t n;
} last;

unsigned gelu_cpu_features(void) { return features; }

/* The strides differ, so that operands can be told apart, in elements: x 7, then 0, 5, and y -9; or all are 0
 * where there is one row. */
void gelu_rows(enum gelu_function_id function, enum gelu_type type, const struct gelu_matrix *m,
               int threads) {
    static const ptrdiff_t strides[] = {7, 0, 5};
    const int inputs = gelu_functions[function].inputs;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    for (int i = 0; i <= inputs; i++) {
        const ptrdiff_t stride = m->rows == 1 ? 0 : i == inputs ? -9 : strides[i];
        CHECK(m->row_steps[i] == stride * size && m->column_steps[i] == size, "%s: operand %d",
              gelu_functions[function].name, i);
    }
    CHECK(threads == 2, "%s: %d threads", gelu_functions[function].name, threads);
    gelu_run(gelu_kernels(), function, type, (const void *const *)m->args, m->args[inputs],
             m->rows * m->columns, NULL);
}

/* All inputs that are not x count as one. */
void gelu_run(const struct gelu_kernel_table *table, enum gelu_function_id function, enum gelu_type type,
              const void *const *inputs, void *to, size_t n, const struct gelu_how *how) {
    const int count = gelu_functions[function].inputs;
    for (int i = 2; i < count; i++)
        CHECK(inputs[i] == (const char *)inputs[1] + i - 1, "%s: input %d", gelu_functions[function].name, i);
    table->kernel[function][type](inputs[0], count > 1 ? inputs[1] : NULL, to, n, how);
}

static void kernel_of_another_function(const void *x, const void *factor, void *y, size_t n,
                                       const struct gelu_how *how) {
    (void)how;
    last = (struct call){"none", x, factor, y, n};
}

#define GELU_ISA(name, needed)                                                                               \
    extern struct gelu_kernel_table gelu_kernels_##name;                                                     \
    struct gelu_kernel_table gelu_kernels_##name = {.isa = #name};                                           \
    static void kernel_##name(const void *x, const void *factor, void *y, size_t n,                          \
                              const struct gelu_how *how) {                                                  \
        (void)how;                                                                                           \
        last = (struct call){#name, x, factor, y, n};                                                        \
    }
#include "isas.def"
#undef GELU_ISA

static const char *const names[] = {
#define GELU_ISA(name, needed) #name,
#include "isas.def"
#undef GELU_ISA
    "sse2", "AVX2", "", "avx", "avx5120"};

/* From now on, only this function is expected to run. */
static void expect(int function, int type) {
    for (int f = 0; f < GELU_FUNCTION_COUNT; f++)
        for (int t = 0; t < GELU_TYPE_COUNT; t++) {
            const int expected = f == function && t == type;
#define GELU_ISA(name, needed)                                                                               \
    gelu_kernels_##name.kernel[f][t] = expected ? kernel_##name : kernel_of_another_function;
#include "isas.def"
#undef GELU_ISA
        }
    last = (struct call){"none", NULL, NULL, NULL, 0};
}

static char x[8], factor[8], y[8];

static void check_last(const char *isa, const char *function, int inputs, size_t n) {
    CHECK(strcmp(last.isa, isa) == 0, "%s ran %s, not %s", function, last.isa, isa);
    CHECK(last.x == x && last.y == y && last.factor == (inputs > 1 ? factor : NULL) && last.n == n, "%s",
          function);
}

#define ARGUMENTS_value (void *)x, (void *)y
#define ARGUMENTS_grad ARGUMENTS_value
#define ARGUMENTS_gate ARGUMENTS_value
#define ARGUMENTS_backward (void *)x, (void *)factor, (void *)y
#define ARGUMENTS_mul ARGUMENTS_backward
#define ARGUMENTS_bias ARGUMENTS_backward
#define ARGUMENTS_bias_backward (void *)x, (void *)factor, (void *)(factor + 1), (void *)y
#define ARGUMENTS_backward_add ARGUMENTS_bias_backward
#define ROWS_value (void *)x, 7, (void *)y, -9
#define ROWS_grad ROWS_value
#define ROWS_gate ROWS_value
#define ROWS_backward (void *)x, 7, (void *)factor, 0, (void *)y, -9
#define ROWS_mul ROWS_backward
#define ROWS_bias ROWS_backward
#define ROWS_bias_backward (void *)x, 7, (void *)factor, 0, (void *)(factor + 1), 5, (void *)y, -9
#define ROWS_backward_add ROWS_bias_backward
#define CHECK_ENTRY(name, form, type, suffix)                                                                \
    expect(GELU_ID_##name, type);                                                                            \
    name##_##suffix(ARGUMENTS_##form, 5);                                                                    \
    check_last(isa, #name "_" #suffix, gelu_functions[GELU_ID_##name].inputs, 5);                            \
    name##_##suffix##_parallel(ARGUMENTS_##form, 6, 2);                                                      \
    check_last(isa, #name "_" #suffix "_parallel", gelu_functions[GELU_ID_##name].inputs, 6);                \
    name##_##suffix##_rows(ROWS_##form, 5, 3, 2);                                                            \
    check_last(isa, #name "_" #suffix "_rows", gelu_functions[GELU_ID_##name].inputs, 15);

/* Every public function goes to its own kernel on this instruction set, with its arguments. */
static void check_runs(const char *isa) {
    CHECK(strcmp(gelu_isa(), isa) == 0, "%s in use, not %s", gelu_isa(), isa);
#define GELU_TYPED(name, form, type, suffix, ctype) CHECK_ENTRY(name, form, type, suffix)
#include "typed.def"
}

/* `expected`: the instruction sets that a CPU with these features runs, best first. */
struct machine {
    unsigned features;
    const char *expected[4];
};

static const struct machine machines[] = {
    {0, {"portable"}},
    {GELU_CPU_AVX2, {"avx2", "portable"}},
    {GELU_CPU_AVX2 | GELU_CPU_AVX512, {"avx512", "avx2", "portable"}},
    {GELU_CPU_NEON, {"neon", "portable"}},
};

static void check_machine(const struct machine *machine, int isa_set_first) {
    int count = 0;
    forget_choice();
    features = machine->features;
    if (isa_set_first) {
        CHECK(gelu_set_isa("portable") == 0, "before anything else");
        check_runs("portable");
        CHECK(gelu_set_isa(machine->expected[0]) == 0, "%s", machine->expected[0]);
    }
    check_runs(machine->expected[0]);

    const char *const *available = gelu_available_isas();
    for (; count < 4 && machine->expected[count]; count++)
        CHECK(available[count] && strcmp(available[count], machine->expected[count]) == 0, "%s is missing",
              machine->expected[count]);
    CHECK(!available[count], "features %u: %s is one too many", machine->features, available[count]);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *before = gelu_isa();
        int can_run = 0;
        for (int k = 0; k < count; k++) can_run |= strcmp(names[i], machine->expected[k]) == 0;
        int status = gelu_set_isa(names[i]);
        CHECK(status == (can_run ? 0 : -1), "set_isa(\"%s\") gave %d", names[i], status);
        check_runs(can_run ? names[i] : before);
    }
    CHECK(gelu_set_isa(NULL) == -1, "set_isa(NULL)");
}

static void first_call(void *isa) { *(const char **)isa = gelu_isa(); }

/* Many threads that make their first call at the same time see the same choice. */
static void check_race(void) {
    enum { COUNT = 16 };
    struct test_thread threads[COUNT];
    const char *isas[COUNT] = {NULL};
    forget_choice();
    features = GELU_CPU_AVX2;
    for (int i = 0; i < COUNT; i++) test_start(&threads[i], first_call, &isas[i]);
    for (int i = 0; i < COUNT; i++) {
        test_join(&threads[i]);
        CHECK(isas[i] && strcmp(isas[i], "avx2") == 0, "thread %d", i);
    }
}

static void check_accuracy(void) {
    for (int id = 0; id < GELU_FUNCTION_COUNT; id++)
        for (int type = 0; type < GELU_TYPE_COUNT; type++) {
            char name[64];
            double at = -1;
            snprintf(name, sizeof name, "%s_%s", gelu_functions[id].name, gelu_type_suffixes[type]);
            double ulp = gelu_accuracy(name, &at);
            CHECK(ulp >= 0.5 && ulp <= 1, "%s: %g ULP", name, ulp);
            CHECK(at == gelu_functions[id].accuracy[type].at, "%s: at %g", name, at);
            CHECK(gelu_accuracy(name, NULL) == ulp, "%s", name);
        }
    const char *const none[] = {"gelu", "gelu_", "gelu_f3", "gelu_f321", "gelu_grad", "f32", "", NULL};
    for (int i = 0; i == 0 || none[i - 1]; i++)
        CHECK(gelu_accuracy(none[i], NULL) < 0, "%s", none[i] ? none[i] : "null");

    char version[64];
    snprintf(version, sizeof version, "%d.%d.%d", GELU_VERSION_MAJOR, GELU_VERSION_MINOR, GELU_VERSION_PATCH);
    CHECK(strcmp(gelu_version(), version) == 0, "%s", gelu_version());
}

int main(void) {
    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++) {
        check_machine(&machines[i], 0);
        check_machine(&machines[i], 1);
    }
    for (int i = 0; i < 20; i++) check_race();
    check_accuracy();
    return check_status();
}

/* Makes the functions and instruction sets of the lists (functions.def, forms.def, isas.def) callable: the
 * table of kernels that is in use, and the public entry points that go through it.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
/* cmake/flags.cmake takes care of both; other build systems must do so, too. */
#if defined(__x86_64__) && defined(__AVX__)
#error "runs on every CPU: add -march=x86-64 -mno-sse3; to isa/*.c before the flags in cmake/isas.cmake"
#endif
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) ||               \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "needs IEEE 754 arithmetic: add -fno-fast-math -ffp-contract=off, to every file and to the link"
#endif

#include <stdatomic.h>
#include <string.h>

#include "cpu_features.h"
#include "gelu/gelu.h"
#include "once.h"
#include "pieces.h"
#include "registry.h"
#include "sums.h"

/* The functions as data. */

const struct gelu_form_parts gelu_forms[GELU_FORM_COUNT] = {
#define GELU_FORM(form, base, bias, product, add) {#form, GELU_FORM_##base, bias, product, add},
#include "forms.def"
};

/* As constants, for the table below. */
enum {
#define GELU_FORM(form, base, bias, product, add) GELU_INPUTS_##form = 1 + bias + product + add,
#include "forms.def"
};
enum {
#define GELU_FORM(form, base, bias, product, add)                                                            \
    GELU_BASE_##form = (int)GELU_FORM_##form - (int)GELU_FORM_##base,
#include "forms.def"
};

#define GELU_ACCURACY(f32_ulp, f32_at, f64_ulp, f64_at)                                                      \
    {                                                                                                        \
        [GELU_F64] = {f64_ulp, f64_at}, [GELU_F32] = {f32_ulp, f32_at}, [GELU_F16] = {0.5, 0},               \
        [GELU_BF16] = {0.5, 0}, [GELU_F32CR] = {                                                             \
            0.5,                                                                                             \
            0                                                                                                \
        }                                                                                                    \
    }

/* The accuracy is all the arguments that are left: this macro sees it already expanded, to an initialiser
 * whose commas separate arguments. */
const struct gelu_function gelu_functions[GELU_FUNCTION_COUNT] = {
#define GELU_FUNCTION(name, ufunc, activation, form, tail, ...)                                              \
    [GELU_ID_##name] = {#name,                                                                               \
                        #ufunc,                                                                              \
                        #activation,                                                                         \
                        GELU_FORM_##form,                                                                    \
                        (enum gelu_function_id)((int)GELU_ID_##name - GELU_BASE_##form),                     \
                        GELU_INPUTS_##form,                                                                  \
                        __VA_ARGS__},
#include "functions.def"
};
#undef GELU_ACCURACY

const char *const gelu_type_suffixes[GELU_TYPE_COUNT] = {
#define GELU_ROW(type, suffix, ctype, elements) [type] = #suffix,
    GELU_TYPES(GELU_ROW)
#undef GELU_ROW
};

const enum gelu_type gelu_type_elements[GELU_TYPE_COUNT] = {
#define GELU_ROW(type, suffix, ctype, elements) [type] = elements,
    GELU_TYPES(GELU_ROW)
#undef GELU_ROW
};

const size_t gelu_type_sizes[GELU_TYPE_COUNT] = {
#define GELU_ROW(type, suffix, ctype, elements) [type] = sizeof(ctype),
    GELU_TYPES(GELU_ROW)
#undef GELU_ROW
};

/* The instruction sets. */

#define GELU_ISA(name, features) extern const struct gelu_kernel_table gelu_kernels_##name;
#include "isas.def"
#undef GELU_ISA

struct isa {
    const struct gelu_kernel_table *table;
    unsigned features;
};

static const struct isa isas[] = {
#define GELU_ISA(name, features) {&gelu_kernels_##name, features},
#include "isas.def"
#undef GELU_ISA
};

enum { ISA_COUNT = sizeof isas / sizeof *isas };

/* Those that run here, best first, written once before anything reads them. */
static const struct gelu_kernel_table *available[ISA_COUNT];
static const char *available_names[ISA_COUNT + 1];
static int available_count;
static gelu_once_flag available_once = GELU_ONCE_FLAG;

static void find_available(void) {
    unsigned features = gelu_cpu_features();
    for (int i = 0; i < ISA_COUNT; i++)
        if ((isas[i].features & ~features) == 0) {
            available[available_count] = isas[i].table;
            available_names[available_count] = isas[i].table->isa;
            available_count++;
        }
}

/* Null until the first use. Two threads may both choose at once; they choose the same. */
static _Atomic(const struct gelu_kernel_table *) in_use;

const struct gelu_kernel_table *gelu_kernels(void) {
    const struct gelu_kernel_table *table = atomic_load_explicit(&in_use, memory_order_acquire);
    if (table) return table;
    gelu_once(&available_once, find_available);
    /* Compared and exchanged, not stored: if gelu_set_isa() was called in between, its choice must stay. */
    if (atomic_compare_exchange_strong(&in_use, &table, available[0])) return available[0];
    return table;
}

const char *gelu_isa(void) { return gelu_kernels()->isa; }

const char *const *gelu_available_isas(void) {
    gelu_once(&available_once, find_available);
    return available_names;
}

int gelu_set_isa(const char *name) {
    if (!name) return -1;
    gelu_once(&available_once, find_available);
    for (int i = 0; i < available_count; i++)
        if (strcmp(name, available_names[i]) == 0) {
            atomic_store_explicit(&in_use, available[i], memory_order_release);
            return 0;
        }
    return -1;
}

struct row_operand {
    const void *first;
    ptrdiff_t stride; /* in elements */
};

static void run_rows(enum gelu_function_id function, enum gelu_type type, const struct row_operand *operands,
                     size_t rows, size_t columns, int threads) {
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    struct gelu_matrix matrix = {.rows = rows, .columns = columns};
    for (int i = 0; i <= gelu_functions[function].inputs; i++) {
        matrix.args[i] = (char *)operands[i].first;
        matrix.row_steps[i] = operands[i].stride * size;
        matrix.column_steps[i] = size;
    }
    gelu_rows(function, type, &matrix, threads);
}

/* The public functions: for each form its inputs beside x, for each function and type three entry points. */

static void run(enum gelu_function_id function, enum gelu_type type, const void *const *inputs, void *y,
                size_t n) {
    gelu_run(gelu_kernels(), function, type, inputs, y, n, NULL);
}

#define GELU_ENTRY_1(name, type, suffix, ctype)                                                              \
    void name##_##suffix(const ctype *x, ctype *y, size_t n) {                                               \
        gelu_kernels()->kernel[GELU_ID_##name][type](x, NULL, y, n, NULL);                                   \
    }                                                                                                        \
    void name##_##suffix##_parallel(const ctype *x, ctype *y, size_t n, int threads) {                       \
        run_rows(GELU_ID_##name, type, (const struct row_operand[]){{x, 0}, {y, 0}}, 1, n, threads);         \
    }                                                                                                        \
    void name##_##suffix##_rows(const ctype *x, ptrdiff_t x_stride, ctype *y, ptrdiff_t y_stride,            \
                                size_t rows, size_t columns, int threads) {                                  \
        const struct row_operand operands[] = {{x, x_stride}, {y, y_stride}};                                \
        run_rows(GELU_ID_##name, type, operands, rows, columns, threads);                                    \
    }
#define GELU_ENTRY_2(name, type, suffix, ctype, b)                                                           \
    void name##_##suffix(const ctype *x, const ctype *b, ctype *y, size_t n) {                               \
        run(GELU_ID_##name, type, (const void *const[]){x, b}, y, n);                                        \
    }                                                                                                        \
    void name##_##suffix##_parallel(const ctype *x, const ctype *b, ctype *y, size_t n, int threads) {       \
        run_rows(GELU_ID_##name, type, (const struct row_operand[]){{x, 0}, {b, 0}, {y, 0}}, 1, n, threads); \
    }                                                                                                        \
    void name##_##suffix##_rows(const ctype *x, ptrdiff_t x_stride, const ctype *b, ptrdiff_t b##_stride,    \
                                ctype *y, ptrdiff_t y_stride, size_t rows, size_t columns, int threads) {    \
        const struct row_operand operands[] = {{x, x_stride}, {b, b##_stride}, {y, y_stride}};               \
        run_rows(GELU_ID_##name, type, operands, rows, columns, threads);                                    \
    }
#define GELU_ENTRY_3(name, type, suffix, ctype, b, c)                                                        \
    void name##_##suffix(const ctype *x, const ctype *b, const ctype *c, ctype *y, size_t n) {               \
        run(GELU_ID_##name, type, (const void *const[]){x, b, c}, y, n);                                     \
    }                                                                                                        \
    void name##_##suffix##_parallel(const ctype *x, const ctype *b, const ctype *c, ctype *y, size_t n,      \
                                    int threads) {                                                           \
        const struct row_operand operands[] = {{x, 0}, {b, 0}, {c, 0}, {y, 0}};                              \
        run_rows(GELU_ID_##name, type, operands, 1, n, threads);                                             \
    }                                                                                                        \
    void name##_##suffix##_rows(const ctype *x, ptrdiff_t x_stride, const ctype *b, ptrdiff_t b##_stride,    \
                                const ctype *c, ptrdiff_t c##_stride, ctype *y, ptrdiff_t y_stride,          \
                                size_t rows, size_t columns, int threads) {                                  \
        const struct row_operand operands[] = {                                                              \
            {x, x_stride}, {b, b##_stride}, {c, c##_stride}, {y, y_stride}};                                 \
        run_rows(GELU_ID_##name, type, operands, rows, columns, threads);                                    \
    }

#define GELU_ENTRY_value(...) GELU_ENTRY_1(__VA_ARGS__)
#define GELU_ENTRY_grad(...) GELU_ENTRY_1(__VA_ARGS__)
#define GELU_ENTRY_gate(...) GELU_ENTRY_1(__VA_ARGS__)
#define GELU_ENTRY_backward(...) GELU_ENTRY_2(__VA_ARGS__, dy)
#define GELU_ENTRY_mul(...) GELU_ENTRY_2(__VA_ARGS__, up)
#define GELU_ENTRY_bias(...) GELU_ENTRY_2(__VA_ARGS__, b)
#define GELU_ENTRY_bias_backward(...) GELU_ENTRY_3(__VA_ARGS__, b, dy)
#define GELU_ENTRY_backward_add(...) GELU_ENTRY_3(__VA_ARGS__, dy, acc)

#define GELU_TYPED(name, form, type, suffix, ctype) GELU_ENTRY_##form(name, type, suffix, ctype)
#include "typed.def"

/* What the header tells about the library itself. */

#define GELU_STRING(text) #text
#define GELU_VERSION(major, minor, patch) GELU_STRING(major) "." GELU_STRING(minor) "." GELU_STRING(patch)

const char *gelu_version(void) {
    return GELU_VERSION(GELU_VERSION_MAJOR, GELU_VERSION_MINOR, GELU_VERSION_PATCH);
}

double gelu_accuracy(const char *function, double *at) {
    for (int id = 0; function && id < GELU_FUNCTION_COUNT; id++) {
        size_t length = strlen(gelu_functions[id].name);
        if (strncmp(function, gelu_functions[id].name, length) != 0 || function[length] != '_') continue;
        for (int type = 0; type < GELU_TYPE_COUNT; type++)
            if (strcmp(function + length + 1, gelu_type_suffixes[type]) == 0) {
                if (at) *at = gelu_functions[id].accuracy[type].at;
                return gelu_functions[id].accuracy[type].ulp;
            }
    }
    return -1;
}

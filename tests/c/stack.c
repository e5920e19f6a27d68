/* How much stack the library takes: at most 16 KiB in any function, type, layout and instruction set, as the header
 * promises. The stack below a call is filled with a pattern before it; the deepest byte that has changed
 * shows how much was used. Then all run once more in a thread whose stack has 16 KiB more than the smallest
 * one that the system allows.
 *
 * Prints the most of each instruction set. `gelu-test-stack --all` prints each function.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _POSIX_C_SOURCE 200809L
#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check.h"
#include "gelu/gelu.h"
#include "pieces.h"
#include "strided.h"
#include "sums.h"

enum { PROMISED = 16384, STACK = 1 << 20, PAINT = 0x5a, DEEPEST = 1 << 17 };

/* Longer than a block of any kernel; rows, too short to be one. */
enum { N = 20000, COLUMNS = 500, ROWS = N / COLUMNS };

/* How a function is called. */
enum layout {
    PLAIN,
    IN_PLACE,
    ALL_IN_PLACE,
    STREAMED,
    STRIDED,
    STRIDED_IN_PLACE,
    MATRIX,
    PARALLEL,
    LAYOUT_COUNT
};
static const char *const layout_names[LAYOUT_COUNT] = {
    "plain",   "in place",          "in place of all inputs", "past the caches",
    "strided", "strided, in place", "rows with strides",      "on two threads"};

/* What is in the arrays: few rare lanes; many; nothing else; NaN in products. */
enum content { NORMAL, EVERY_THIRD, TAIL, NOT_FINITE, CONTENT_COUNT };

static double number(enum content content, size_t i) {
    const double small = (double)(i * 2654435761u % 20011) / 10005.5 - 1,
                 tail = small < 0 ? small - 5 : -small - 5;
    switch (content) {
    case NORMAL:
        return i % 100 ? small : tail;
    case EVERY_THIRD:
        return i % 3 ? small : tail;
    case TAIL:
        return tail;
    default:
        return i % 7 ? small : i % 2 ? (double)NAN : (double)INFINITY;
    }
}

/* Elements are two apart, so that every second element is an array, too. */
static _Alignas(64) char memory[GELU_MAX_OPERANDS][2 * N * sizeof(double)];

static void fill(enum gelu_type type, enum content content) {
    for (int operand = 0; operand < GELU_MAX_OPERANDS; operand++)
        for (size_t i = 0; i < (size_t)2 * N; i++) {
            const double value = number(content, i + 1000 * (size_t)operand);
            const float narrow = (float)value;
            uint32_t bits;
            memcpy(&bits, &narrow, sizeof bits);
            /* Subnormal where the exponent of float32 is none of float16: the tail, which is as good. */
            const uint16_t half = type == GELU_BF16
                                      ? (uint16_t)(bits >> 16)
                                      : (uint16_t)(bits >> 16 & 0x8000) | (uint16_t)(i * 40503u & 0x7fff);
            const void *from[GELU_TYPE_COUNT] = {
                [GELU_F64] = &value, [GELU_F32] = &narrow, [GELU_F16] = &half, [GELU_BF16] = &half};
            const size_t size = gelu_type_sizes[type];
            memcpy(memory[operand] + i * size, from[gelu_type_elements[type]], size);
        }
}

static void call(enum gelu_function_id function, enum gelu_type type, enum layout layout) {
    const int inputs = gelu_functions[function].inputs;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    struct gelu_matrix matrix = {.rows = ROWS, .columns = COLUMNS};
    for (int i = 0; i <= inputs; i++) {
        matrix.args[i] = memory[i];
        matrix.row_steps[i] = 2 * COLUMNS * size;
        matrix.column_steps[i] = layout == PARALLEL ? size : 2 * size;
    }
    char **const args = matrix.args;
    const struct gelu_how past = {.flags = GELU_STREAM, .ahead = AHEAD_IN_AN_ARRAY};
    if (layout == IN_PLACE || layout == STRIDED_IN_PLACE) args[inputs] = args[inputs - 1];
    if (layout == ALL_IN_PLACE)
        for (int i = 0; i < inputs; i++) args[i] = args[inputs];
    switch (layout) {
    case STRIDED:
    case STRIDED_IN_PLACE:
        gelu_strided(function, type, args, N, matrix.column_steps, 1);
        break;
    case MATRIX:
        gelu_rows(function, type, &matrix, 1);
        break;
    case PARALLEL:
        gelu_rows(function, type, &matrix, 2);
        break;
    default:
        gelu_run(gelu_kernels(), function, type, (const void *const *)args, args[inputs], N,
                 layout == STREAMED ? &past : NULL);
    }
}

/* Bytes of stack that a call takes. */
static __attribute__((noinline)) size_t depth(enum gelu_function_id function, enum gelu_type type,
                                              enum layout layout) {
    char *const top = __builtin_frame_address(0);
    char *const bottom = top - DEEPEST;
    memset(bottom, PAINT, DEEPEST - 512); /* above are this function's variables, and those of memset() */
    call(function, type, layout);
    const char *lowest = bottom;
    while (lowest < top && *lowest == PAINT) lowest++;
    return (size_t)(top - lowest);
}

static int print_all;

static void *measure(void *unused) {
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        gelu_set_isa(*isa);
        size_t most = 0;
        const char *most_layout = NULL;
        int most_function = 0, most_type = 0;
        for (int type = 0; type < GELU_TYPE_COUNT; type++)
            for (int content = 0; content < CONTENT_COUNT; content++) {
                fill((enum gelu_type)type, (enum content)content);
                for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
                    for (int layout = 0; layout < LAYOUT_COUNT; layout++) {
                        const size_t bytes =
                            depth((enum gelu_function_id)function, (enum gelu_type)type, (enum layout)layout);
                        const char *const name = gelu_functions[function].name;
                        const char *const suffix = gelu_type_suffixes[type];
                        CHECK(bytes <= PROMISED, "%s_%s, %s, %s: %zu bytes", name, suffix,
                              layout_names[layout], *isa, bytes);
                        if (print_all)
                            printf("%zu %s_%s, %s, %s\n", bytes, name, suffix, layout_names[layout], *isa);
                        if (bytes <= most) continue;
                        most = bytes, most_layout = layout_names[layout];
                        most_function = function, most_type = type;
                    }
            }
        printf("%s: %zu bytes, %s_%s, %s\n", *isa, most, gelu_functions[most_function].name,
               gelu_type_suffixes[most_type], most_layout);
        CHECK(most > 1024, "%s: the measurement misses the calls", *isa);
    }
    return unused;
}

static void *run_all(void *unused) {
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        gelu_set_isa(*isa);
        for (int type = 0; type < GELU_TYPE_COUNT; type++)
            for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
                for (int layout = 0; layout < LAYOUT_COUNT; layout++)
                    call((enum gelu_function_id)function, (enum gelu_type)type, (enum layout)layout);
    }
    return unused;
}

static void in_thread(void *(*run)(void *), size_t stack_size) {
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes) || pthread_attr_setstacksize(&attributes, stack_size) ||
        pthread_create(&thread, &attributes, run, NULL) || pthread_join(thread, NULL))
        exit(2);
    pthread_attr_destroy(&attributes);
}

int main(int argc, char **argv) {
    print_all = argc > 1 && strcmp(argv[1], "--all") == 0;
    run_all(NULL); /* the dynamic linker finds functions at their first call, on the stack of the caller */
    in_thread(measure, STACK);
    long smallest = PTHREAD_STACK_MIN;
#ifdef _SC_THREAD_STACK_MIN
    const long granted =
        sysconf(_SC_THREAD_STACK_MIN); /* more, where vector registers are saved by signals */
    if (granted > smallest) smallest = granted;
#endif
    in_thread(run_all, (size_t)smallest + PROMISED);
    return check_status();
}

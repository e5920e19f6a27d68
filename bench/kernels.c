/* gelu-bench: the functions of the registry on the instruction sets that run here, against memcpy.
 *
 *     gelu-bench [--isa NAME] [--function NAME] [--type NAME] bench/bert_preactivations.npy
 *     gelu-bench --roofline [--isa NAME] [--function NAME] [--type NAME]
 *
 * The rows of one table are timed alternately, round after round, and the minimum over the rounds is printed:
 * ns per element, and beside it the ratio to the first row, which tells more than the time. One instruction
 * set takes less than four minutes. --roofline is roofline.c.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _POSIX_C_SOURCE 200809L

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gelu/gelu.h"
#include "parallel.h"
#include "pieces.h"
#include "registry.h"
#include "roofline.h"
#include "simd/portable.h" /* conversions to the 16-bit types */
#include "sums.h"

#define LARGEST ((size_t)16 << 20)
static const size_t sizes[] = {1 << 10, 4 << 10, 16 << 10, 256 << 10, LARGEST};

enum { SIZES = sizeof sizes / sizeof *sizes, SMALL = 16, MEMCPY = -1 };
enum { MAX_ISAS = 8, MAX_ROWS = 1 + MAX_ISAS * GELU_FUNCTION_COUNT };

static const double round_ns = 1e5;  /* of one row in one round: long against the clock's resolution */
static const double budget_ns = 8e7; /* of one row in all rounds; one call may take longer */

static void fail(const char *what, const char *which) {
    fprintf(stderr, "gelu-bench: %s: %s\n", what, which);
    exit(2);
}

static void *allocate(size_t bytes) {
    void *memory = aligned_alloc(64, bytes);
    if (!memory) fail("out of memory", "aligned_alloc");
    memset(memory, 0, bytes);
    return memory;
}

/* Inputs, as float32 and converted to each type. */

static double uniform(void) {
    static uint64_t state = 0x9e3779b97f4a7c15u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return ((double)(state >> 11) + 0.5) * 0x1p-53;
}

static void fill_normal(float *x) {
    for (size_t i = 0; i < LARGEST; i++)
        x[i] = (float)(sqrt(-2 * log(uniform())) * cos(6.283185307179586 * uniform()));
}

static void fill_tail(float *x) {
    for (size_t i = 0; i < LARGEST; i++) x[i] = (float)(-14 + 9 * uniform());
}

static float *bert;
static size_t bert_count;

static void read_bert(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail("cannot open", path);
    unsigned char start[10];
    char header[4096] = "";
    if (fread(start, 1, sizeof start, file) != sizeof start || memcmp(start, "\x93NUMPY\1", 7) != 0)
        fail("not an .npy file of version 1", path);
    size_t length = start[8] | (size_t)start[9] << 8;
    if (length >= sizeof header || fread(header, 1, length, file) != length || !strstr(header, "'<f4'"))
        fail("not an array of float32", path);
    bert = allocate(LARGEST * sizeof *bert);
    bert_count = fread(bert, sizeof *bert, LARGEST, file);
    fclose(file);
    if (bert_count < 3) fail("too few elements", path);
}

/* The file repeated, from the second of its three layers on: this has the most tail elements, and sizes
 * smaller than the file use it first. */
static void fill_bert(float *x) {
    for (size_t i = 0; i < LARGEST; i++) x[i] = bert[(bert_count / 3 + i) % bert_count];
}

static const struct {
    const char *name;
    void (*fill)(float *x);
    int sizes; /* the portable tail takes seconds at the largest */
} inputs[] = {{"N(0,1)", fill_normal, SIZES},
              {"BERT", fill_bert, SIZES},
              {"tail, uniform in [-14, -5]", fill_tail, SIZES - 1}};

enum { INPUTS = sizeof inputs / sizeof *inputs };

static void convert(enum gelu_type type, const float *from, void *to) {
    switch (gelu_type_elements[type]) {
    case GELU_F32:
        memcpy(to, from, LARGEST * sizeof *from);
        return;
    case GELU_F64:
        for (size_t i = 0; i < LARGEST; i++) ((double *)to)[i] = from[i];
        return;
    case GELU_F16:
        for (size_t i = 0; i < LARGEST; i++) f16_store_even((uint16_t *)to + i, from[i]);
        return;
    case GELU_BF16:
        for (size_t i = 0; i < LARGEST; i++) bf16_store_even((uint16_t *)to + i, from[i]);
        return;
    default:
        break;
    }
    fail("no conversion", "to this type");
}

struct arrays {
    float *sample, *factor_sample; /* what x and factor are converted from */
    void *x, *factor, *y;
};

/* One row of a table. */
struct row {
    const char *isa, *name;
    int function; /* by number in the registry; MEMCPY */
    enum gelu_type type;
    int threads;
    double best[SIZES]; /* ns per call */
};

/* Through a pointer whose target the compiler does not know, else it would inline or drop the copy. */
static void *(*volatile copy)(void *, const void *, size_t) = memcpy;

/* As a kernel of bytes, for several threads. */
static void copy_kernel(const void *x, const void *factor, void *y, size_t n, const struct gelu_how *how) {
    (void)factor, (void)how;
    copy(y, x, n);
}

static double now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static void run_parallel(enum gelu_function_id function, enum gelu_type type, const void *const *from,
                         void *y, size_t n, int threads) {
    struct gelu_matrix row = {.rows = 1, .columns = n};
    const int count = gelu_functions[function].inputs;
    for (int i = 0; i <= count; i++) {
        row.args[i] = i == count ? y : (char *)from[i];
        row.column_steps[i] = (ptrdiff_t)gelu_type_sizes[type];
    }
    gelu_rows(function, type, &row, threads);
}

static double time_calls(const struct row *row, const struct arrays *arrays, size_t n, long calls) {
    const int function = row->function;
    const size_t size = gelu_type_sizes[row->type];
    const void *const x = arrays->x, *const from[] = {x, arrays->factor, arrays->factor};
    if (function != MEMCPY) gelu_set_isa(row->isa);
    double start = now_ns();
    for (long i = 0; i < calls; i++) {
        if (function == MEMCPY && row->threads == 1)
            copy(arrays->y, x, n * size);
        else if (function == MEMCPY)
            gelu_array(copy_kernel, 1 << 16, 1, x, NULL, arrays->y, n * size, row->threads);
        else if (row->threads == 1 && n < LARGEST) /* as the public serial functions do */
            gelu_run(gelu_kernels(), (enum gelu_function_id)function, row->type, from, arrays->y, n, NULL);
        else
            run_parallel((enum gelu_function_id)function, row->type, from, arrays->y, n, row->threads);
    }
    return now_ns() - start;
}

static void measure(struct row *rows, int count, int column, const struct arrays *arrays, size_t n) {
    long calls[MAX_ROWS];
    double spent[MAX_ROWS];
    for (int i = 0; i < count; i++) {
        double first = time_calls(&rows[i], arrays, n, 1); /* pages, caches, threads */
        rows[i].best[column] = first < budget_ns ? time_calls(&rows[i], arrays, n, 1) : first;
        calls[i] = 1 + (long)(round_ns / (rows[i].best[column] + 1));
        spent[i] = first;
    }
    for (int left = 1; left;) {
        left = 0;
        for (int i = 0; i < count; i++) {
            if (spent[i] >= budget_ns) continue;
            double ns = time_calls(&rows[i], arrays, n, calls[i]);
            spent[i] += ns;
            if (ns / (double)calls[i] < rows[i].best[column]) rows[i].best[column] = ns / (double)calls[i];
            left = 1;
        }
    }
}

static void print_size(size_t n) {
    char text[16];
    snprintf(text, sizeof text, n < 1 << 20 ? "%zu Ki" : "%zu Mi", n < 1 << 20 ? n >> 10 : n >> 20);
    printf("%15s", text);
}

/* Cells: best over per[column], and in brackets the ratio to the first row. */
static void print_rows(const struct row *rows, int count, int columns, const size_t *per) {
    for (int i = 0; i < count; i++) {
        printf("%-10s%-22s%2d", rows[i].isa, rows[i].name, rows[i].threads);
        for (int c = 0; c < columns; c++)
            printf("%8.3f (%4.3g)", rows[i].best[c] / (double)per[c], rows[i].best[c] / rows[0].best[c]);
        printf("\n");
    }
    printf("\n");
    fflush(stdout);
}

/* memcpy, then the functions called `function`, or all where it is null, on each instruction set. */
static int make_rows(struct row *rows, enum gelu_type type, const char *const *isas, const char *function) {
    int count = 1;
    rows[0] = (struct row){.isa = "", .name = "memcpy", .function = MEMCPY, .type = type, .threads = 1};
    for (const char *const *isa = isas; *isa; isa++)
        for (int id = 0; id < GELU_FUNCTION_COUNT; id++) {
            const char *name = gelu_functions[id].name;
            if (function && strcmp(name, function) != 0) continue;
            if (count == MAX_ROWS) fail("more rows than MAX_ROWS", *isa);
            rows[count++] =
                (struct row){.isa = *isa, .name = name, .function = id, .type = type, .threads = 1};
        }
    return count;
}

static void bench_sizes(struct row *rows, int count, const char *title, int columns,
                        const struct arrays *arrays) {
    printf("%s: ns per element (ratio to memcpy)\n%-32s%2s", title, "", "t");
    for (int i = 0; i < columns; i++) {
        print_size(sizes[i]);
        measure(rows, count, i, arrays, sizes[i]);
    }
    printf("\n");
    print_rows(rows, count, columns, sizes);
}

static void bench_small(struct row *rows, int count, const char *title, const struct arrays *arrays) {
    printf("%s: ns per call of %d elements (ratio to memcpy)\n", title, SMALL);
    measure(rows, count, 0, arrays, SMALL);
    print_rows(rows, count, 1, &(size_t){1});
}

/* The forms of one activation, which come first, on the best instruction set: threads gain the same for all
 * others. Two threads that copy show what two can get of the memory. */
static void bench_threads(const struct row *rows, int count, const char *title, const struct arrays *arrays) {
    printf("%s, 16 Mi: ns per element on two threads and on one (ratio to memcpy on two)\n", title);
    const char *activation = gelu_functions[rows[1].function].activation;
    struct row few[2 + 2 * GELU_FUNCTION_COUNT] = {rows[0], rows[0]};
    int chosen = 2;
    few[0].threads = 2;
    for (int i = 1; i < count && rows[i].isa == rows[1].isa; i++) {
        if (strcmp(gelu_functions[rows[i].function].activation, activation) != 0) continue;
        few[chosen] = few[chosen + 1] = rows[i];
        few[chosen].threads = 2;
        chosen += 2;
    }
    measure(few, chosen, 0, arrays, LARGEST);
    print_rows(few, chosen, 1, &(size_t){LARGEST});
}

static _Noreturn void usage(const char *complaint) {
    fprintf(stderr,
            "gelu-bench: %s\n"
            "usage: gelu-bench [--isa NAME] [--function NAME] [--type NAME] bert_preactivations.npy | "
            "--roofline\n"
            "The function by its C name without the type. Without --isa, each that can run here; without\n"
            "--function and --type, all.\n",
            complaint);
    exit(2);
}

static enum gelu_type find_type(const char *suffix) {
    for (int type = 0; type < GELU_TYPE_COUNT; type++)
        if (strcmp(suffix, gelu_type_suffixes[type]) == 0) return (enum gelu_type)type;
    usage("no such type");
}

int main(int argc, char **argv) {
    const char *path = NULL, *function = NULL, *chosen[] = {NULL, NULL};
    int roofline = 0, first_type = 0, last_type = GELU_TYPE_COUNT - 1;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--isa") == 0 && i + 1 < argc)
            chosen[0] = argv[++i];
        else if (strcmp(argv[i], "--function") == 0 && i + 1 < argc)
            function = argv[++i];
        else if (strcmp(argv[i], "--type") == 0 && i + 1 < argc)
            first_type = last_type = (int)find_type(argv[++i]);
        else if (strcmp(argv[i], "--roofline") == 0)
            roofline = 1;
        else if (argv[i][0] != '-' && !path)
            path = argv[i];
        else
            usage("unknown option, option without its value, or second file");
    }
    if (!path == !roofline) usage("a file or --roofline, one of the two");
    if (chosen[0] && gelu_set_isa(chosen[0]) != 0)
        usage("this instruction set is unknown or cannot run here");
    const char *const *isas = chosen[0] ? (const char *const *)chosen : gelu_available_isas();

    static struct row rows[MAX_ROWS];
    if (make_rows(rows, GELU_F32, isas, function) == 1) usage("no such function");

    if (roofline) {
        for (const char *const *isa = isas; *isa; isa++)
            print_roofline(*isa, function, first_type, last_type);
        return 0;
    }

    read_bert(path);
    const struct arrays arrays = {allocate(LARGEST * sizeof(float)), allocate(LARGEST * sizeof(float)),
                                  allocate(LARGEST * 8), allocate(LARGEST * 8), allocate(LARGEST * 8)};
    fill_normal(arrays.factor_sample);
    for (int input = 0; input < INPUTS; input++) {
        inputs[input].fill(arrays.sample);
        for (int type = last_type; type >= first_type; type--) {
            convert((enum gelu_type)type, arrays.sample, arrays.x);
            convert((enum gelu_type)type, arrays.factor_sample, arrays.factor);
            int count = make_rows(rows, (enum gelu_type)type, isas, function);

            char title[64];
            snprintf(title, sizeof title, "%s, %s", gelu_type_suffixes[type], inputs[input].name);
            bench_sizes(rows, count, title, inputs[input].sizes, &arrays);
            if (input != 0) continue;
            bench_small(rows, count, title, &arrays);
            bench_threads(rows, count, title, &arrays);
        }
    }
    free(bert);
    free(arrays.sample);
    free(arrays.factor_sample);
    free(arrays.x);
    free(arrays.factor);
    free(arrays.y);
    return 0;
}

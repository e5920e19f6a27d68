/* gelu-bench: every function of the registry on each instruction set here, against memcpy.
 *
 *     gelu-bench bench/bert_preactivations.npy [INSTRUCTION SET]
 *
 * Everything in one table is timed in turns, round after round, and the minimum over the rounds is printed:
 * ns per element, and beside it the ratio to the first row, which means more than the time.
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
#include "registry.h"

#define LARGEST ((size_t)16 << 20)
static const size_t sizes[] = {1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20, LARGEST};

enum { SIZES = sizeof sizes / sizeof *sizes, MAX_ROWS = 32, MIN_ROUNDS = 5, SMALL = 16, MEMCPY = -1 };

static const double round_ns = 1e5;  /* of one row in one round: long against the clock's resolution */
static const double budget_ns = 1e8; /* of one row in all rounds */

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

/* Inputs, as float32 and copied to each type. */

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

/* The file over and over, from the second of its three layers on: the one with most tail elements, so that
 * the sizes that take a part take that one. */
static void fill_bert(float *x) {
    for (size_t i = 0; i < LARGEST; i++) x[i] = bert[(bert_count / 3 + i) % bert_count];
}

static const struct {
    const char *name;
    void (*fill)(float *x);
} inputs[] = {{"N(0,1)", fill_normal}, {"BERT", fill_bert}, {"tail, uniform in [-14, -5]", fill_tail}};

enum { INPUTS = sizeof inputs / sizeof *inputs };

static void convert(enum gelu_type type, const float *from, void *to) {
    switch (type) {
    case GELU_F32:
        memcpy(to, from, LARGEST * sizeof *from);
        return;
    case GELU_F64:
        for (size_t i = 0; i < LARGEST; i++) ((double *)to)[i] = from[i];
        return;
    case GELU_TYPE_COUNT:
        break;
    }
    fail("no conversion to type", gelu_type_suffixes[type]);
}

/* One row of a table. */
struct row {
    const char *isa, *name;
    int function; /* by number in the registry; MEMCPY */
    enum gelu_type type;
    int threads;
    double best[SIZES]; /* ns per call */
};

/* Through a pointer that the compiler cannot see through, or it would inline or drop the copy. */
static void *(*volatile copy)(void *, const void *, size_t) = memcpy;

static double now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static double time_calls(const struct row *row, const void *x, void *y, size_t n, long calls) {
    const int function = row->function;
    const size_t size = gelu_type_sizes[row->type];
    const void *dy = function != MEMCPY && gelu_functions[function].inputs == 2 ? x : NULL;
    if (function != MEMCPY) gelu_set_isa(row->isa);
    double start = now_ns();
    for (long i = 0; i < calls; i++) {
        if (function == MEMCPY)
            copy(y, x, n * size);
        else if (n < GELU_PARALLEL_MIN) /* as the public serial functions do */
            gelu_kernels()->kernel[function][row->type](x, dy, y, n, 0);
        else
            gelu_parallel(gelu_kernels()->kernel[function][row->type], size, x, dy, y, n, row->threads);
    }
    return now_ns() - start;
}

static void measure(struct row *rows, int count, int column, const void *x, void *y, size_t n) {
    long calls[MAX_ROWS];
    for (int i = 0; i < count; i++) {
        time_calls(&rows[i], x, y, n, 1); /* pages, caches, threads */
        rows[i].best[column] = time_calls(&rows[i], x, y, n, 1);
        calls[i] = 1 + (long)(round_ns / (rows[i].best[column] + 1));
    }
    double start = now_ns();
    for (int round = 0; round < MIN_ROUNDS || now_ns() - start < budget_ns * count; round++)
        for (int i = 0; i < count; i++) {
            double ns = time_calls(&rows[i], x, y, n, calls[i]) / (double)calls[i];
            if (ns < rows[i].best[column]) rows[i].best[column] = ns;
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
        printf("%-10s%-12s%2d", rows[i].isa, rows[i].name, rows[i].threads);
        for (int c = 0; c < columns; c++)
            printf("%8.3f (%4.3g)", rows[i].best[c] / (double)per[c], rows[i].best[c] / rows[0].best[c]);
        printf("\n");
    }
    printf("\n");
    fflush(stdout);
}

int main(int argc, char **argv) {
    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: gelu-bench bert_preactivations.npy [INSTRUCTION SET]\n");
        return 2;
    }
    if (argc == 3 && gelu_set_isa(argv[2]) != 0) fail("no such instruction set here", argv[2]);
    const char *const chosen[] = {argc == 3 ? argv[2] : NULL, NULL};
    const char *const *isas = argc == 3 ? chosen : gelu_available_isas();

    read_bert(argv[1]);
    float *sample = allocate(LARGEST * sizeof *sample);
    void *x = allocate(LARGEST * 8), *y = allocate(LARGEST * 8);
    for (int input = 0; input < INPUTS; input++) {
        inputs[input].fill(sample);
        for (int type = GELU_TYPE_COUNT - 1; type >= 0; type--) {
            convert((enum gelu_type)type, sample, x);

            struct row rows[MAX_ROWS] = {{.isa = "",
                                          .name = "memcpy",
                                          .function = MEMCPY,
                                          .type = (enum gelu_type)type,
                                          .threads = 1}};
            int count = 1;
            for (const char *const *isa = isas; *isa; isa++)
                for (int id = 0; id < GELU_FUNCTION_COUNT; id++, count++) {
                    if (count == MAX_ROWS) fail("more rows than MAX_ROWS", *isa);
                    rows[count] = rows[0];
                    rows[count].isa = *isa;
                    rows[count].name = gelu_functions[id].name;
                    rows[count].function = id;
                }
            printf("%s, %s: ns per element (ratio to memcpy)\n%-22s%2s", gelu_type_suffixes[type],
                   inputs[input].name, "", "t");
            for (int i = 0; i < SIZES; i++) {
                print_size(sizes[i]);
                measure(rows, count, i, x, y, sizes[i]);
            }
            printf("\n");
            print_rows(rows, count, SIZES, sizes);
            if (input != 0) continue;

            printf("%s, %s: ns per call of %d elements (ratio to memcpy)\n", gelu_type_suffixes[type],
                   inputs[input].name, SMALL);
            measure(rows, count, 0, x, y, SMALL);
            print_rows(rows, count, 1, &(size_t){1});

            printf("%s, %s, 16 Mi: ns per element on one thread and on two (ratio to one)\n",
                   gelu_type_suffixes[type], inputs[input].name);
            for (int i = 1; i <= GELU_FUNCTION_COUNT; i++) { /* the best instruction set stands first */
                struct row pair[] = {rows[i], rows[i]};
                pair[1].threads = 2;
                measure(pair, 2, 0, x, y, LARGEST);
                print_rows(pair, 2, 1, &(size_t){LARGEST});
            }
        }
    }
    free(bert);
    free(sample);
    free(x);
    free(y);
    return 0;
}

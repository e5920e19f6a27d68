/* Matrices against one contiguous call of the portable kernel, to the bit, and that nothing else is written: halves
 * of rows, repeated and reversed rows, strided columns, in place, on one and several threads, long enough to be cut
 * between rows and within them, and to be written past the caches. With --sampled, where all takes long, matrices
 * are smaller and nothing is written past the caches.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "gelu/gelu.h"
#include "pieces.h"
#include "sums.h"

enum { FILL = 0xa5, INPUTS = GELU_MAX_INPUTS, NOT_IN_PLACE = -1 };

/* Strides in elements. */
struct layout {
    const char *what;
    ptrdiff_t row, column;
};

struct operand {
    char *block, *first;
    size_t bytes;
    ptrdiff_t row_step, column_step;
};

static struct operand make(struct layout layout, size_t rows, size_t columns, size_t size) {
    struct operand made = {.row_step = layout.row * (ptrdiff_t)size,
                           .column_step = layout.column * (ptrdiff_t)size};
    const ptrdiff_t reach[] = {(ptrdiff_t)(rows ? rows - 1 : 0) * made.row_step,
                               (ptrdiff_t)(columns ? columns - 1 : 0) * made.column_step};
    ptrdiff_t low = 0, high = 0;
    for (int i = 0; i < 2; i++) *(reach[i] < 0 ? &low : &high) += reach[i];
    made.bytes = (size_t)(high - low) + size + 256;
    made.block = malloc(made.bytes);
    if (!made.block) exit(2);
    memset(made.block, FILL, made.bytes);
    made.first = made.block + 128 - low;
    return made;
}

static char *at(const struct operand *a, size_t row, size_t column) {
    return a->first + (ptrdiff_t)row * a->row_step + (ptrdiff_t)column * a->column_step;
}

/* No NaN and no huge numbers: other tests check their bits. */
static void store_input(char *to, size_t i, enum gelu_type type) {
    const double value = (double)(i * 2654435761u % 20011) / 1000 - 10;
    const float narrow = (float)value;
    const uint16_t half = (uint16_t)((i * 40503u) & (type == GELU_F16 ? ~0x0400u : ~0x0080u));
    const void *from[GELU_TYPE_COUNT] = {
        [GELU_F64] = &value, [GELU_F32] = &narrow, [GELU_F16] = &half, [GELU_BF16] = &half};
    memcpy(to, from[gelu_type_elements[type]], gelu_type_sizes[type]);
}

static void check(enum gelu_function_id function, enum gelu_type type, size_t rows, size_t columns,
                  const struct layout *layouts, int in_place, int threads) {
    const size_t size = gelu_type_sizes[type], n = rows * columns;
    const int inputs = gelu_functions[function].inputs;
    struct operand operand[INPUTS + 1];
    char *flat[INPUTS];
    for (int k = 0; k < inputs; k++) {
        operand[k] = make(layouts[k], rows, columns, size);
        flat[k] = malloc(n * size + 1);
        /* Repeated elements are written over and over; what stays is what is read. */
        for (size_t i = 0; i < n; i++)
            store_input(at(&operand[k], i / columns, i % columns), i + 1000 * (size_t)k, type);
        for (size_t i = 0; i < n; i++)
            memcpy(flat[k] + i * size, at(&operand[k], i / columns, i % columns), size);
    }
    operand[inputs] = in_place < 0 ? make(layouts[INPUTS], rows, columns, size) : operand[in_place];
    const struct operand y = operand[inputs];

    const char *isa = gelu_isa();
    gelu_set_isa("portable");
    gelu_run(gelu_kernels(), function, type, (const void *const *)flat, flat[0], n, NULL);
    gelu_set_isa(isa);
    struct operand image = y;
    image.block = malloc(y.bytes);
    memcpy(image.block, y.block, y.bytes);
    image.first = image.block + (y.first - y.block);
    for (size_t i = 0; i < n; i++) memcpy(at(&image, i / columns, i % columns), flat[0] + i * size, size);

    struct gelu_matrix matrix = {.rows = rows, .columns = columns};
    for (int k = 0; k <= inputs; k++) {
        matrix.args[k] = operand[k].first;
        matrix.row_steps[k] = operand[k].row_step;
        matrix.column_steps[k] = operand[k].column_step;
    }
    gelu_rows(function, type, &matrix, threads);
    CHECK(memcmp(y.block, image.block, y.bytes) == 0,
          "%s_%s on %s, %zu x %zu, inputs %s, %s, %s, y %s, in place of %d, %d threads",
          gelu_functions[function].name, gelu_type_suffixes[type], isa, rows, columns, layouts[0].what,
          layouts[1].what, layouts[2].what, layouts[INPUTS].what, in_place, threads);
    free(image.block);
    if (in_place < 0) free(y.block);
    for (int k = 0; k < inputs; k++) {
        free(flat[k]);
        free(operand[k].block);
    }
}

struct shape {
    size_t rows, columns;
    int least_threads, most_threads;
};

static void check_shape(enum gelu_function_id function, enum gelu_type type, struct shape shape) {
    const size_t rows = shape.rows, columns = shape.columns;
    const ptrdiff_t h = (ptrdiff_t)columns;
    const struct layout kinds[] = {
        {"whole", h, 1},
        {"half of the columns", 2 * h, 1},
        {"upside down", -h - 3, 1},
        {"every second", 2 * h, 2},
        {"backwards", h, -1},
        {"transposed", 1, (ptrdiff_t)rows},
        {"one row", 0, 1},
        {"one column", 1, 0},
    };
    enum { KINDS = sizeof kinds / sizeof *kinds, WRITABLE = 6 };
    const int inputs = gelu_functions[function].inputs;
    const int step = shape.most_threads > 1 ? WRITABLE : 1; /* long ones have one output for each input */
    for (int a = 0; a < KINDS; a++)
        for (int y = a % step; y < WRITABLE; y += step)
            for (int threads = shape.least_threads; threads <= shape.most_threads; threads++) {
                const struct layout layouts[] = {kinds[a], kinds[(a + 3 * y + threads) % KINDS],
                                                 kinds[(3 * a + y) % KINDS], kinds[y]};
                check(function, type, rows, columns, layouts, NOT_IN_PLACE, threads);
                for (int k = 0; k < inputs && y == a % step; k++)
                    if (layouts[k].row && layouts[k].column)
                        check(function, type, rows, columns, layouts, k, threads);
            }
}

/* Through the public function, with outputs written past the caches: halves, on so many threads. */
static void check_streamed(int threads) {
    enum { ROWS = 1000, H = 10240 };
    float *gate_up = malloc(sizeof *gate_up * 2 * H * ROWS), *y = malloc(sizeof *y * H * ROWS), expected[H];
    if (!gate_up || !y) exit(2);
    for (size_t i = 0; i < (size_t)2 * H * ROWS; i++) store_input((char *)(gate_up + i), i, GELU_F32);
    gelu_silu_mul_f32_rows(gate_up, 2 * H, gate_up + H, 2 * H, y, H, ROWS, H, threads);
    for (size_t row = 0; row < ROWS; row++) {
        const float *const gate = gate_up + row * 2 * H;
        gelu_silu_mul_f32(gate, gate + H, expected, H);
        CHECK(memcmp(expected, y + row * H, sizeof expected) == 0, "row %zu, %d threads", row, threads);
    }
    free(gate_up);
    free(y);
}

int main(int argc, char **argv) {
    const int sampled = argc > 1 && strcmp(argv[1], "--sampled") == 0;
    const struct shape small = {7, 37, 1, 1};
    const struct shape edges[] = {{0, 5, 1, 1}, {5, 0, 1, 1}, {1, 1, 1, 1}, {1, 100, 1, 1}, {100, 1, 1, 1}};
    /* Rows longer than what is fetched ahead in them; work for several threads, in many rows and in few. */
    enum { LARGE = 3 };
    const struct shape large[][LARGE] = {{{33, 2100, 1, 1}, {200, 330, 1, 4}, {3, 22000, 1, 4}},
                                         {{3, 2100, 2, 2}, {100, 165, 2, 2}, {3, 5500, 2, 2}}};
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        gelu_set_isa(*isa);
        for (int function = 0; function < GELU_FUNCTION_COUNT; function++) {
            /* None of this depends on the activation. */
            const int first = strcmp(gelu_functions[function].activation, gelu_functions[0].activation) == 0;
            for (int type = 0; type < GELU_TYPE_COUNT; type++) {
                enum gelu_function_id id = (enum gelu_function_id)function;
                check_shape(id, (enum gelu_type)type, small);
                if (!first) continue;
                for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
                    check_shape(id, (enum gelu_type)type, edges[i]);
                for (int i = 0; i < (isa == gelu_available_isas() ? LARGE : 1); i++)
                    check_shape(id, (enum gelu_type)type, large[sampled][i]);
            }
        }
    }
    gelu_set_isa(*gelu_available_isas());
    for (int threads = 1; threads <= 2 && !sampled; threads++) check_streamed(threads);
    return check_status();
}

/* How arrays and matrices are cut into pieces for threads, and when they are written past the caches.
 *
 * A matrix whose rows follow each other without gaps is one array. Other matrices are cut between rows; where
 * there are fewer rows than pieces wanted, the rows themselves are cut.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "pieces.h"

#include <stdatomic.h>
#include <stdint.h>
#ifndef _WIN32
#include <unistd.h>
#endif

#include "cpu_features.h"
#include "kernels/ahead.h"
#include "parallel.h"
#include "strided.h"
#include "sums.h"

/* Elements that a piece is a multiple of, a whole number of vectors of every kernel. */
enum { PIECE = 64 };

/* Rows of fewer bytes are written through the caches: only whole blocks are written past them. */
enum { STREAMED_ROW = 8192 };

/* Outputs of more bytes than the last-level cache are written past the caches; the cap is for machines that
 * report a cache shared with many others (hundreds of megabytes on a large server's virtual machine). */
#define STREAM_CAP ((size_t)32 << 20)

static size_t stream_min(int team) {
    static atomic_size_t cached[2]; /* of one thread, of several */
    atomic_size_t *const known = &cached[team > 1];
    size_t bytes = atomic_load_explicit(known, memory_order_relaxed);
    if (bytes == 0) {
        bytes = STREAM_CAP;
#ifdef _SC_LEVEL3_CACHE_SIZE
        long last_level = sysconf(_SC_LEVEL3_CACHE_SIZE); /* 0 where unknown */
        if (last_level > 0 && (size_t)last_level < bytes) bytes = (size_t)last_level;
#endif
        if (team == 1 && !gelu_cpu_streams_alone()) bytes = SIZE_MAX;
        atomic_store_explicit(known, bytes, memory_order_relaxed);
    }
    return bytes;
}

/* From the lowest byte to one past the highest. */
struct extent {
    uintptr_t low, high;
};

static struct extent extent_of(const struct gelu_matrix *m, int operand, size_t size) {
    struct extent extent = {(uintptr_t)m->args[operand], (uintptr_t)m->args[operand] + size};
    const ptrdiff_t reach[] = {(ptrdiff_t)(m->rows - 1) * m->row_steps[operand],
                               (ptrdiff_t)(m->columns - 1) * m->column_steps[operand]};
    for (int i = 0; i < 2; i++) *(reach[i] < 0 ? &extent.low : &extent.high) += (uintptr_t)reach[i];
    return extent;
}

static int overlap(struct extent a, struct extent b) { return a.low < b.high && b.low < a.high; }

static unsigned write_flags(const struct gelu_matrix *m, int inputs, size_t size, int team) {
    if (m->rows * m->columns * size <= stream_min(team)) return 0;
    if (m->rows > 1 && m->columns * size < STREAMED_ROW) return 0;
    const struct extent y = extent_of(m, inputs, size);
    for (int i = 0; i < inputs; i++)
        if (overlap(extent_of(m, i, size), y)) return 0;
    return GELU_STREAM;
}

/* One array. */

struct array {
    gelu_kernel *kernel;
    size_t size, n, pieces;
    const char *x, *factor;
    char *y;
    struct gelu_how how;
};

/* Where a piece begins: at a cache line of y, so that no two threads write to the same line. Then every
 * kernel block of a piece is whole but the last. */
static size_t piece_start(const struct array *array, size_t piece) {
    if (piece == 0 || piece == array->pieces) return piece == 0 ? 0 : array->n;
    const size_t skew = (CACHE_LINE - (uintptr_t)array->y % CACHE_LINE) % CACHE_LINE / array->size;
    const size_t wholes = (array->n - skew) / PIECE; /* n is at least a grain here, far above skew */
    return skew + (wholes / array->pieces * piece + wholes % array->pieces * piece / array->pieces) * PIECE;
}

static void run_piece(const void *work, size_t piece) {
    const struct array *array = work;
    const size_t start = piece_start(array, piece), bytes = start * array->size;
    array->kernel(array->x + bytes, array->factor ? array->factor + bytes : NULL, array->y + bytes,
                  piece_start(array, piece + 1) - start, &array->how);
}

void gelu_array(gelu_kernel *kernel, size_t grain, size_t size, const void *x, const void *factor, void *y,
                size_t n, int threads) {
    const int team = gelu_team_size(n, grain, threads);
    const ptrdiff_t step = (ptrdiff_t)size;
    const struct gelu_matrix row = {
        {(char *)x, factor ? (char *)factor : y, y}, {0, 0, 0}, {step, step, step}, 1, n};
    const unsigned flags = n > 0 ? write_flags(&row, factor ? 2 : 1, size, team) : 0;
    const struct gelu_how how = {.flags = flags, .ahead = AHEAD_IN_AN_ARRAY};
    if (team == 1) {
        kernel(x, factor, y, n, &how);
        return;
    }
    const size_t pieces = gelu_piece_count(n, grain, team);
    gelu_share_out(run_piece, &(struct array){kernel, size, n, pieces, x, factor, y, how}, pieces, team);
}

/* A matrix. */

struct matrix {
    enum gelu_function_id function;
    enum gelu_type type;
    const struct gelu_matrix *matrix;
    size_t pieces, parts; /* of all rows together; of each row, where rows are cut */
    const struct gelu_kernel_table *table;
    int direct;   /* whether the kernel takes rows where they are: */
    size_t split; /* the columns before it run with how[0], the others with how[1] */
    struct gelu_how how[2];
};

/* The rows of a piece, or a part of one row. */
struct rows {
    const struct matrix *matrix;
    size_t first, rows, column, columns;
};

static void run_part(const struct matrix *matrix, char *const *args, size_t column, size_t columns,
                     const struct gelu_how *how) {
    const int inputs = gelu_functions[matrix->function].inputs;
    const size_t bytes = column * gelu_type_sizes[matrix->type];
    const void *from[GELU_MAX_INPUTS];
    for (int i = 0; i < inputs; i++) from[i] = args[i] + bytes;
    gelu_run(matrix->table, matrix->function, matrix->type, from, args[inputs] + bytes, columns, how);
}

static void run_entered(const void *work) {
    const struct rows *piece = work;
    const struct matrix *matrix = piece->matrix;
    const struct gelu_matrix *m = matrix->matrix;
    const int inputs = gelu_functions[matrix->function].inputs, operands = inputs + 1;
    char *args[GELU_MAX_OPERANDS] = {NULL};
    for (int i = 0; i < operands; i++)
        args[i] = m->args[i] + (ptrdiff_t)piece->first * m->row_steps[i] +
                  (ptrdiff_t)piece->column * m->column_steps[i];
    const struct gelu_how *const how = matrix->how;
    for (size_t row = 0; row < piece->rows; row++) {
        if (!matrix->direct) {
            gelu_strided_row(matrix->function, matrix->type, args, piece->columns, m->column_steps,
                             GELU_ENTERED);
        } else {
            const size_t split = matrix->split;
            if (split > 0) run_part(matrix, args, 0, split, &how[0]);
            run_part(matrix, args, split, piece->columns - split, &how[1]);
        }
        for (int i = 0; i < operands; i++) args[i] += m->row_steps[i];
    }
}

static void run_rows(const struct matrix *matrix, size_t first, size_t rows, size_t column, size_t columns) {
    matrix->table->enter(run_entered, &(struct rows){matrix, first, rows, column, columns});
}

static size_t part_start(const struct matrix *work, size_t part) {
    const size_t columns = work->matrix->columns;
    return part == work->parts ? columns : columns / PIECE * part / work->parts * PIECE;
}

static void run_matrix_piece(const void *task, size_t piece) {
    const struct matrix *work = task;
    const size_t rows = work->matrix->rows, pieces = work->pieces;
    if (work->parts > 1) {
        const size_t part = piece % work->parts, column = part_start(work, part);
        run_rows(work, piece / work->parts, 1, column, part_start(work, part + 1) - column);
    } else {
        const size_t first = rows / pieces * piece + rows % pieces * piece / pieces, next = piece + 1;
        const size_t end = rows / pieces * next + rows % pieces * next / pieces;
        run_rows(work, first, end - first, 0, work->matrix->columns);
    }
}

/* Kernels fetch for later what is READ_AHEAD bytes further on in the row, or, near its end, in the next row:
 * behind a row of one half of a projection lies the other half. Narrow rows are fetched as a whole, some rows
 * ahead. */
static void look_ahead(struct matrix *work, unsigned flags) {
    const struct gelu_matrix *m = work->matrix;
    const size_t size = gelu_type_sizes[work->type], bytes = m->columns * size;
    work->how[0] = work->how[1] =
        (struct gelu_how){.flags = flags, .ahead = {READ_AHEAD, READ_AHEAD, CACHE_LINE}};
    if (work->parts > 1 || m->rows == 1) return;
    const int product = 1 + gelu_forms[gelu_functions[work->function].form].bias;
    if (bytes > READ_AHEAD) work->split = (bytes - READ_AHEAD) / size / PIECE * PIECE;
    const ptrdiff_t rows_ahead = (ptrdiff_t)(READ_AHEAD / bytes + 1);
    const ptrdiff_t inside = bytes > READ_AHEAD ? READ_AHEAD - (ptrdiff_t)bytes : 0;
    work->how[1].ahead.x = rows_ahead * m->row_steps[0] + inside;
    if (product < gelu_functions[work->function].inputs)
        work->how[1].ahead.factor = rows_ahead * m->row_steps[product] + inside;
}

void gelu_rows(enum gelu_function_id function, enum gelu_type type, const struct gelu_matrix *matrix,
               int threads) {
    if (matrix->rows == 0 || matrix->columns == 0) return;
    const struct gelu_kernel_table *table = gelu_kernels();
    const int inputs = gelu_functions[function].inputs;
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    struct gelu_matrix m = *matrix;
    int contiguous = 1, whole = 1;
    for (int i = 0; i <= inputs; i++) {
        contiguous &= m.column_steps[i] == size;
        whole &= m.rows == 1 || m.row_steps[i] == (ptrdiff_t)m.columns * m.column_steps[i];
    }
    if (whole) m.columns *= m.rows, m.rows = 1;
    const size_t n = m.rows * m.columns;
    if (whole && contiguous && table->kernel[function][type]) {
        gelu_array(table->kernel[function][type], table->grain[type], (size_t)size, m.args[0],
                   inputs == 2 ? m.args[1] : NULL, m.args[inputs], n, threads);
        return;
    }
    const int team = gelu_team_size(n, table->grain[type], threads);
    struct matrix work = {.function = function,
                          .type = type,
                          .matrix = &m,
                          .pieces = 1,
                          .parts = 1,
                          .table = table,
                          .direct = contiguous};
    for (int i = 0; i <= inputs; i++)
        work.direct &= ((uintptr_t)m.args[i] | (uintptr_t)m.row_steps[i]) % (size_t)size == 0;
    if (team > 1) {
        work.pieces = gelu_piece_count(n, table->grain[type], team);
        if (m.rows < work.pieces) {
            work.parts = (work.pieces + m.rows - 1) / m.rows;
            work.pieces = m.rows * work.parts;
        }
    }
    if (work.direct) look_ahead(&work, GELU_ENTERED | write_flags(&m, inputs, (size_t)size, team));
    if (team == 1) {
        run_rows(&work, 0, m.rows, 0, m.columns);
        return;
    }
    gelu_share_out(run_matrix_piece, &work, work.pieces, team);
}

/* SPDX-License-Identifier: BSD-3-Clause */
#include "operands.h"

#include "pieces.h"
#include "strided.h"

/* Where rows are shorter than this and there are more rows than columns, rows and columns are exchanged. */
enum { SHORT_ROW = 32 };

static ptrdiff_t size_of(ptrdiff_t step) { return step < 0 ? -step : step; }

static void set_operand(struct gelu_operands *o, int operand, const struct gelu_array *array) {
    const int missing = o->axes - array->axes;
    for (int axis = 0; axis < o->axes; axis++) {
        const int own = axis - missing;
        o->steps[operand][axis] = own < 0 || array->shape[own] == 1 ? 0 : array->steps[own];
    }
    o->data[operand] = array->data;
}

int gelu_broadcast(struct gelu_operands *o, const struct gelu_array *inputs, int count) {
    o->count = count + 1;
    o->axes = 0;
    for (int i = 0; i < count; i++)
        if (inputs[i].axes > o->axes) o->axes = inputs[i].axes;
    for (int axis = 0; axis < o->axes; axis++) {
        o->shape[axis] = 1;
        for (int i = 0; i < count; i++) {
            const int own = axis - (o->axes - inputs[i].axes);
            const ptrdiff_t length = own < 0 ? 1 : inputs[i].shape[own];
            if (length == 1) continue;
            if (o->shape[axis] != 1 && o->shape[axis] != length) return -1;
            o->shape[axis] = length;
        }
    }
    for (int i = 0; i < count; i++) set_operand(o, i, &inputs[i]);
    return 0;
}

/* Sorts the axes by the steps of the output, the longest first. Axes of length 1 are dropped; axes that
 * follow each other without gaps are joined. */
static void simplify(struct gelu_operands *o) {
    const int y = o->count - 1;
    int axes = 0;
    for (int axis = 0; axis < o->axes; axis++) {
        if (o->shape[axis] == 1) continue;
        const ptrdiff_t length = o->shape[axis];
        ptrdiff_t steps[GELU_MAX_OPERANDS];
        for (int i = 0; i < o->count; i++) steps[i] = o->steps[i][axis];
        int at = axes++;
        for (; at > 0 && size_of(o->steps[y][at - 1]) < size_of(steps[y]); at--) {
            o->shape[at] = o->shape[at - 1];
            for (int i = 0; i < o->count; i++) o->steps[i][at] = o->steps[i][at - 1];
        }
        o->shape[at] = length;
        for (int i = 0; i < o->count; i++) o->steps[i][at] = steps[i];
    }
    int joined = axes > 0;
    for (int axis = 1; axis < axes; axis++) {
        int follows = 1;
        for (int i = 0; i < o->count; i++)
            follows &= o->steps[i][joined - 1] == o->steps[i][axis] * o->shape[axis];
        if (!follows) joined++;
        o->shape[joined - 1] = follows ? o->shape[joined - 1] * o->shape[axis] : o->shape[axis];
        for (int i = 0; i < o->count; i++) o->steps[i][joined - 1] = o->steps[i][axis];
    }
    o->axes = joined;
}

void gelu_set_output(struct gelu_operands *o, const struct gelu_array *output) {
    set_operand(o, o->count - 1, output);
    simplify(o);
}

/* From the lowest byte of an operand to one past the highest, of the axes from `first` on; steps of any sign. */
static void reach(const struct gelu_operands *o, int operand, int first, ptrdiff_t size, ptrdiff_t *low,
                  ptrdiff_t *high) {
    *low = 0, *high = size;
    for (int axis = first; axis < o->axes; axis++) {
        const ptrdiff_t last = (o->shape[axis] - 1) * o->steps[operand][axis];
        *(last < 0 ? low : high) += last;
    }
}

/* Whether no two elements of the output share memory; its steps are in descending order. */
static int is_distinct(const struct gelu_operands *o, ptrdiff_t size) {
    const int y = o->count - 1;
    for (int axis = 0; axis < o->axes; axis++) {
        ptrdiff_t low, high;
        reach(o, y, axis + 1, size, &low, &high);
        if (size_of(o->steps[y][axis]) < high - low) return 0;
    }
    return 1;
}

/* Whether an input and the output share no byte. The elements of one may lie between those of the other, as
 * with halves of rows or every second element. They share none if, seen modulo the step of one axis, the
 * inner axes reach over different bytes; for this all outer steps must be multiples of that step. */
static int is_apart(const struct gelu_operands *o, int input, ptrdiff_t size) {
    const int y = o->count - 1;
    ptrdiff_t low[2], high[2];
    reach(o, input, 0, size, &low[0], &high[0]);
    reach(o, y, 0, size, &low[1], &high[1]);
    const intptr_t from = (intptr_t)o->data[input], to = (intptr_t)o->data[y];
    if (from + high[0] <= to + low[1] || to + high[1] <= from + low[0]) return 1;
    for (int axis = 0; axis < o->axes; axis++) {
        const ptrdiff_t step = size_of(o->steps[y][axis]);
        for (int outer = 0; outer <= axis; outer++)
            if (o->steps[y][outer] % step != 0 || o->steps[input][outer] % step != 0) return 0;
        reach(o, input, axis + 1, size, &low[0], &high[0]);
        reach(o, y, axis + 1, size, &low[1], &high[1]);
        ptrdiff_t gap = (ptrdiff_t)((from + low[0] - to - low[1]) % step);
        if (gap < 0) gap += step;
        if (gap >= high[1] - low[1] && step - gap >= high[0] - low[0]) return 1;
    }
    return 0;
}

static int is_same(const struct gelu_operands *o, int input) {
    const int y = o->count - 1;
    if (o->data[input] != o->data[y]) return 0;
    for (int axis = 0; axis < o->axes; axis++)
        if (o->steps[input][axis] != o->steps[y][axis]) return 0;
    return 1;
}

int gelu_is_writable(const struct gelu_operands *o, enum gelu_type type) {
    const ptrdiff_t size = (ptrdiff_t)gelu_type_sizes[type];
    if (!is_distinct(o, size)) return 0;
    for (int i = 0; i < o->count - 1; i++)
        if (!is_same(o, i) && !is_apart(o, i, size)) return 0;
    return 1;
}

/* The innermost axis is the columns, the longest of the others the rows. There is one matrix for each index
 * of the other axes. */
void gelu_run_operands(enum gelu_function_id function, enum gelu_type type, const struct gelu_operands *o,
                       int chosen) {
    ptrdiff_t n = 1;
    for (int axis = 0; axis < o->axes; axis++) n *= o->shape[axis];
    if (n == 0) return;
    int columns = o->axes - 1, rows = 0;
    for (int axis = 1; axis < columns; axis++)
        if (o->shape[axis] > o->shape[rows]) rows = axis;
    if (columns > 0 && o->shape[columns] < SHORT_ROW && o->shape[rows] > o->shape[columns]) {
        const int other = rows;
        rows = columns, columns = other;
    }
    struct gelu_matrix matrix = {.rows = 1, .columns = 1};
    ptrdiff_t outer[GELU_MOST_AXES];
    for (int axis = 0; axis < o->axes; axis++) outer[axis] = 0;
    for (int i = 0; i < o->count; i++) {
        matrix.args[i] = o->data[i];
        matrix.column_steps[i] = o->axes > 0 ? o->steps[i][columns] : (ptrdiff_t)gelu_type_sizes[type];
        matrix.row_steps[i] = o->axes > 1 ? o->steps[i][rows] : 0;
    }
    if (o->axes > 0) matrix.columns = (size_t)o->shape[columns];
    if (o->axes > 1) matrix.rows = (size_t)o->shape[rows];
    const size_t each = matrix.rows * matrix.columns;
    const int threads = gelu_worthwhile_threads(each, type, chosen);
    for (ptrdiff_t left = n / (ptrdiff_t)each; left > 0; left--) {
        gelu_rows(function, type, &matrix, threads);
        for (int axis = o->axes - 1; axis >= 0; axis--) {
            if (axis == rows || axis == columns) continue;
            const int more = ++outer[axis] < o->shape[axis];
            for (int i = 0; i < o->count; i++)
                matrix.args[i] += more ? o->steps[i][axis] : -(o->shape[axis] - 1) * o->steps[i][axis];
            if (more) break;
            outer[axis] = 0;
        }
    }
}

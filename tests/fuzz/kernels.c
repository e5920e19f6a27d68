/* What the functions promise, on any input: each byte string is one call, made on an instruction set, and compared to
 * the bit with the portable kernel on plain copies, element for element in reverse order. Nothing else is read or
 * written, and the caller's floating-point environment stays.
 *
 *   gelu-fuzz [--isa=NAME] [libFuzzer's options] [CORPUS...]
 *
 * Without a name, each call is made on all instruction sets that run here.
 *
 * The first bytes of an input choose the function, the lengths, and for each operand its steps and what memory it
 * shares; missing bytes count as 0. The rest are the first elements, and the seed of all others, so that
 * short inputs make long calls.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _GNU_SOURCE
#include <fenv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "gelu/gelu.h"
#include "pieces.h"
#include "random.h"
#include "strided.h"
#include "sums.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { OPERANDS = GELU_MAX_OPERANDS, INPUTS = GELU_MAX_INPUTS };

/* Elements of a call whose columns lie apart: several chunks (strided.c) that still fit into an arena. */
enum { MOST_APART = 4500 };

/* Bytes of the longest calls: two blocks of a kernel (kernels/array.h), and some of a third. */
enum { MOST_BYTES = 2 * 65536 + 4096 };

static const char *only_isa; /* null: all */

/* The bytes of an input, one after the other. */
struct bytes {
    const uint8_t *next;
    size_t left;
};

static unsigned take(struct bytes *bytes) {
    if (bytes->left == 0) return 0;
    bytes->left--;
    return *bytes->next++;
}

/* Calls. */

enum entry { ARRAY, STRIDED, ROWS, ENTRIES };
static const char *const entries[] = {"array", "strided", "rows"};

/* Steps in bytes. */
struct operand {
    ptrdiff_t row_step, column_step;
    int home;         /* the operand in whose memory it is: itself, or another */
    ptrdiff_t behind; /* bytes from the first element of that one to its own */
    size_t skew;      /* bytes between the memory and the page that cannot be touched */
    char *first;
};

struct call {
    enum entry entry;
    enum gelu_function_id function;
    enum gelu_type type;
    size_t rows, columns;
    int inputs, threads, rounding;
    int alone; /* without `how` */
    struct gelu_how how;
    struct operand operand[OPERANDS]; /* the inputs, then the output */
};

static const int roundings[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};

static ptrdiff_t size_of(const struct call *call) { return (ptrdiff_t)gelu_type_sizes[call->type]; }

static ptrdiff_t magnitude(ptrdiff_t step) { return step < 0 ? -step : step; }

/* Steps of one operand, the output's such that its elements share nothing. */
static void take_steps(struct bytes *bytes, const struct call *call, struct operand *operand, int output) {
    static const signed char inner_steps[16] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 2, 2, 3, 5, -1, -2};
    static const signed char outer_steps[16] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 2, -1, -2};
    const ptrdiff_t size = size_of(call);
    operand->column_step = size;
    if (call->entry == ARRAY) return;
    const unsigned how_inner = take(bytes), how_outer = call->entry == ROWS ? take(bytes) : 0;
    const int transposed = call->entry == ROWS && (how_inner >> 4) % 4 == 3;
    ptrdiff_t inner = inner_steps[how_inner % 16] * size;
    if (call->entry == STRIDED && how_inner >> 4 > 11) inner += (ptrdiff_t)(how_inner >> 4) - 11;
    if (call->rows * call->columns > MOST_APART || (output && magnitude(inner) < size)) inner = size;
    const ptrdiff_t span = inner * (ptrdiff_t)(transposed ? call->rows : call->columns);
    ptrdiff_t outer = outer_steps[how_outer % 16] * span;
    if (how_outer >> 4 > 8) outer += ((ptrdiff_t)(how_outer >> 4) - 12) * size;
    if (output && magnitude(outer) < magnitude(span)) outer = span;
    operand->row_step = transposed ? inner : outer;
    operand->column_step = transposed ? outer : inner;
}

/* Memory of its own, or the output's, or that of the first input. An operand in the output's memory is the
 * output itself, or begins so far behind it that a loop over single elements would read each one before it is
 * overwritten: NumPy passes such arrays to loops of one dimension. */
static void take_memory(struct bytes *bytes, struct call *call, int k) {
    struct operand *const operand = &call->operand[k], *const y = &call->operand[call->inputs];
    const ptrdiff_t size = size_of(call);
    const unsigned how = take(bytes);
    operand->home = k;
    operand->skew = call->entry == STRIDED && how % 64 >= 48 ? how % 16 : how % 8 * (size_t)size;
    if (how < 128 || operand == y) return;
    operand->home = how % 4 == 3 ? call->operand[0].home : call->inputs;
    if (operand->home == call->inputs) {
        operand->row_step = y->row_step;
        operand->column_step = y->column_step;
        if (call->entry == STRIDED && how % 4 == 2)
            operand->behind = (ptrdiff_t)take(bytes) * (how & 4 ? size : 1) * (y->column_step < 0 ? -1 : 1);
    } else if (operand->home != k) {
        operand->behind = ((ptrdiff_t)take(bytes) - 128) * (call->entry == STRIDED ? 1 : size);
    }
}

/* Most calls are short: a call that is two hundred times as long does not find two hundred times as much. */
static size_t take_length(struct bytes *bytes, enum gelu_type type) {
    const size_t length = take(bytes) | (size_t)take(bytes) << 8, size = gelu_type_sizes[type];
    const unsigned kind = take(bytes) % 32;
    if (kind == 31) return length % ((size > 2 ? MOST_BYTES : MOST_BYTES / 8) / size);
    return length % (kind > 27 ? MOST_APART : kind > 20 ? 600 : kind > 10 ? 150 : 40);
}

static struct call take_call(struct bytes *bytes) {
    struct call call = {0};
    call.entry = (enum entry)(take(bytes) % ENTRIES);
    call.function = (enum gelu_function_id)(take(bytes) % GELU_FUNCTION_COUNT);
    call.type = (enum gelu_type)(take(bytes) % GELU_TYPE_COUNT);
    call.inputs = gelu_functions[call.function].inputs;
    const size_t n = take_length(bytes, call.type);
    const unsigned how = take(bytes);
    call.rounding = roundings[how % 4];
    call.threads = 1 + (int)(how >> 2) % 4;
    call.rows = call.entry == ROWS ? take(bytes) % 100 : 1;
    call.columns = call.rows > 1 ? n / call.rows : n;

    for (int k = call.inputs; k >= 0; k--) take_steps(bytes, &call, &call.operand[k], k == call.inputs);
    for (int k = 0; k <= call.inputs; k++) take_memory(bytes, &call, k);
    int in_place = 0;
    for (int k = 0; k < call.inputs; k++) in_place |= call.operand[k].home == call.inputs;
    if (call.entry == ARRAY) {
        call.alone = how >> 4 & 1;
        call.how.flags = how >> 5 & 1 && !in_place ? GELU_STREAM : 0;
        call.how.ahead =
            (struct ahead){READ_AHEAD, (ptrdiff_t)take(bytes) * 64, how >> 6 & 1 ? CACHE_LINE : 0};
    }
    return call;
}

/* Elements. */

struct elements {
    struct bytes given;
    uint64_t seed;         /* of all after these */
    unsigned special, raw; /* of 16 */
};

/* The fuzzer's own work for each element must not take longer than the work that is tested. */
#define UNCHECKED __attribute__((no_sanitize("address", "undefined")))

UNCHECKED static inline void copy_element(char *to, const char *from, size_t size) {
    if (size == 8)
        memcpy(to, from, 8);
    else if (size == 4)
        memcpy(to, from, 4);
    else
        memcpy(to, from, 2);
}

static struct elements take_elements(struct bytes *bytes) {
    const unsigned shares = take(bytes);
    struct elements elements = {.given = *bytes, .special = shares % 16, .raw = shares / 16};
    for (size_t i = 0; i < bytes->left; i++) elements.seed = random_scrambled(elements.seed + bytes->next[i]);
    return elements;
}

UNCHECKED static inline uint64_t word_at(const struct elements *elements, size_t i, size_t size) {
    const struct bytes *const given = &elements->given;
    if (i >= given->left) return random_scrambled(elements->seed + i);
    uint64_t word = 0;
    for (size_t k = 0; k < size && i + k < given->left; k++) word |= (uint64_t)given->next[i + k] << 8 * k;
    return word;
}

/* Element i. Most bit patterns are far from the arguments of interest, and few are NaN. So some are left as
 * they are, some become infinite, NaN, zero or subnormal, and the rest get exponents from -6 to 5. */
UNCHECKED static inline void store_element(char *to, const struct elements *elements, size_t i,
                                           enum gelu_type type) {
    static const int fraction_bits[] = {[GELU_F64] = 52, [GELU_F32] = 23, [GELU_F16] = 10, [GELU_BF16] = 7};
    const size_t size = gelu_type_sizes[type];
    const int fraction = fraction_bits[gelu_type_elements[type]], exponent = 8 * (int)size - 1 - fraction;
    const uint64_t most = (UINT64_C(1) << exponent) - 1, bias = most >> 1;
    uint64_t word = word_at(elements, i * size, size);
    const unsigned kind = (unsigned)(random_scrambled(word) >> 60);
    if (kind < elements->special) word = word & 1 ? word | most << fraction : word & ~(most << fraction);
    if (kind < elements->special && word & 2) word &= ~((UINT64_C(1) << fraction) - 1);
    if (kind >= elements->special + elements->raw) {
        const uint64_t near_one = bias - 6 + (word >> fraction & most) % 12;
        word = (word & ~(most << fraction)) | near_one << fraction;
    }
    const uint32_t narrow = (uint32_t)word;
    const uint16_t half = (uint16_t)word;
    copy_element(to,
                 size == 8   ? (const char *)&word
                 : size == 4 ? (const char *)&narrow
                             : (const char *)&half,
                 size);
}

UNCHECKED static inline char *at(const struct operand *operand, size_t row, size_t column) {
    return operand->first + (ptrdiff_t)row * operand->row_step + (ptrdiff_t)column * operand->column_step;
}

/* One call. */

static struct arena arenas[OPERANDS];
static union {
    double aligned;
    char bytes[MOST_BYTES];
} flat[INPUTS];

/* Memory for each operand that has memory of its own, as much as all operands in it need together. */
static void place(struct call *call) {
    const ptrdiff_t size = size_of(call);
    for (int home = 0; home <= call->inputs; home++) {
        if (call->operand[home].home != home) continue;
        ptrdiff_t low = 0, high = 0;
        for (int k = 0; k <= call->inputs && call->rows > 0 && call->columns > 0; k++) {
            const struct operand *const operand = &call->operand[k];
            if (operand->home != home) continue;
            ptrdiff_t lowest = operand->behind, highest = operand->behind + size;
            const ptrdiff_t reach[] = {(ptrdiff_t)(call->rows - 1) * operand->row_step,
                                       (ptrdiff_t)(call->columns - 1) * operand->column_step};
            for (int i = 0; i < 2; i++) *(reach[i] < 0 ? &lowest : &highest) += reach[i];
            if (lowest < low) low = lowest;
            if (highest > high) high = highest;
        }
        arena_place(&arenas[home], (size_t)(high - low), call->operand[home].skew);
        for (int k = 0; k <= call->inputs; k++)
            if (call->operand[k].home == home)
                call->operand[k].first = arenas[home].block - low + call->operand[k].behind;
    }
}

/* Elements to the inputs, and to the copies that the portable kernel takes, last first. Inputs may share elements:
 * what stays is what is read. */
UNCHECKED static void fill(const struct call *call, const struct elements *elements) {
    const size_t size = gelu_type_sizes[call->type], n = call->rows * call->columns;
    const size_t step = (size_t)call->inputs;
    for (int k = 0; k < call->inputs; k++) {
        size_t i = (size_t)k; /* the inputs take turns */
        for (size_t row = 0; row < call->rows; row++)
            for (size_t column = 0; column < call->columns; column++)
                store_element(at(&call->operand[k], row, column), elements, i, call->type), i += step;
    }
    for (int k = 0; k < call->inputs; k++) {
        char *copy = flat[k].bytes + n * size;
        for (size_t row = 0; row < call->rows; row++)
            for (size_t column = 0; column < call->columns; column++)
                copy_element(copy -= size, at(&call->operand[k], row, column), size);
    }
}

/* What all memory should be afterwards. */
UNCHECKED static void expect(const struct call *call) {
    const size_t size = gelu_type_sizes[call->type], n = call->rows * call->columns;
    const struct operand *const y = &call->operand[call->inputs];
    gelu_set_isa("portable");
    gelu_run(gelu_kernels(), call->function, call->type,
             (const void *const[]){flat[0].bytes, flat[1].bytes, flat[2].bytes}, flat[0].bytes, n, NULL);
    for (int home = 0; home <= call->inputs; home++)
        if (call->operand[home].home == home) arena_keep(&arenas[home]);
    const char *copy = flat[0].bytes + n * size;
    char *const expected = arena_expected(&arenas[call->inputs], y->first);
    for (size_t row = 0; row < call->rows; row++)
        for (size_t column = 0; column < call->columns; column++)
            copy_element(expected + (at(y, row, column) - y->first), copy -= size, size);
}

static void run(const struct call *call) {
    struct gelu_matrix matrix = {.rows = call->rows, .columns = call->columns};
    for (int k = 0; k <= call->inputs; k++) {
        matrix.args[k] = call->operand[k].first;
        matrix.row_steps[k] = call->operand[k].row_step;
        matrix.column_steps[k] = call->operand[k].column_step;
    }
    switch (call->entry) {
    case ARRAY:
        gelu_run(gelu_kernels(), call->function, call->type, (const void *const *)matrix.args,
                 matrix.args[call->inputs], call->columns, call->alone ? NULL : &call->how);
        break;
    case STRIDED:
        gelu_strided(call->function, call->type, matrix.args, call->columns, matrix.column_steps,
                     call->threads);
        break;
    default:
        gelu_rows(call->function, call->type, &matrix, call->threads);
    }
}

static void fail(const struct call *call, const char *what) {
    fprintf(stderr, "%s_%s on %s: %s\n  by way of %s, %zu x %zu, %d threads, rounding mode %d, flags %u%s\n",
            gelu_functions[call->function].name, gelu_type_suffixes[call->type], gelu_isa(), what,
            entries[call->entry], call->rows, call->columns, call->threads, call->rounding, call->how.flags,
            call->alone ? ", alone" : "");
    for (int k = 0; k <= call->inputs; k++) {
        const struct operand *const operand = &call->operand[k];
        fprintf(stderr, "  %s %d at %p, steps %td and %td, %td bytes behind the first of operand %d\n",
                k < call->inputs ? "input" : "output", k, (void *)operand->first, operand->row_step,
                operand->column_step, operand->behind, operand->home);
    }
    abort();
}

static void check_call(const struct call *call) {
    const struct operand *const operand = call->operand;
    for (int home = 0; home <= call->inputs; home++)
        if (operand[home].home == home) arena_guard(&arenas[home]);
    fesetround(call->rounding);
    feclearexcept(FE_ALL_EXCEPT);
    run(call);
    const int rounding = fegetround(), raised = fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT);
    fesetenv(FE_DFL_ENV);
    for (int home = 0; home <= call->inputs; home++) {
        if (operand[home].home != home) continue;
        const char *const wrong = arena_difference(&arenas[home]);
        char what[100];
        if (!wrong) continue;
        snprintf(what, sizeof what, "byte %td of operand %d is %#x, not %#x", wrong - operand[home].first,
                 home, (unsigned char)*wrong, (unsigned char)*arena_expected(&arenas[home], wrong));
        fail(call, what);
    }
    if (rounding != call->rounding) fail(call, "the rounding mode was changed");
    if (raised) fail(call, "exceptions other than inexact were raised");
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    for (int i = 1; i < *argc; i++)
        if (strncmp((*argv)[i], "--isa=", 6) == 0) only_isa = (*argv)[i] + 6;
    if (only_isa && gelu_set_isa(only_isa) != 0) {
        fprintf(stderr, "--isa=%s: cannot run here, or is unknown. These can:", only_isa);
        for (const char *const *isa = gelu_available_isas(); *isa; isa++) fprintf(stderr, " %s", *isa);
        fputc('\n', stderr);
        exit(2);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct bytes bytes = {data, size};
    struct call call = take_call(&bytes);
    const struct elements elements = take_elements(&bytes);
    for (const char *const *isa = gelu_available_isas(); *isa; isa++) {
        if (only_isa && strcmp(*isa, only_isa) != 0) continue;
        place(&call);
        fill(&call, &elements);
        expect(&call);
        gelu_set_isa(*isa);
        check_call(&call);
    }
    return 0;
}

/* gelu-hash: two hashes for each activation, over the results of all its forms for fixed inputs, compared with
 * those in functions.def: the same bits on every instruction set, of every CPU, from every compiler. One is of the
 * types whose bits the portable kernels define, the other of f32cr, whose bits the exact results define.
 *
 *     gelu-hash                       2^24 inputs of each kind on every instruction set that runs here
 *     gelu-hash --sampled             the first 2^18 of them, where all take long
 *     gelu-hash --isa neon
 *     gelu-hash --print               what functions.def should say: after a change of results of the portable
 *                                     kernels; that of f32cr comes from the reference alone
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "gelu/gelu.h"
#include "registry.h"
#include "sums.h"
#include "system.h"

enum { BLOCK = 4096, HALVES = 1 << 16, SAMPLE = 1 << 18, ALL = 1 << 24 };

/* From the number of a second input to that of a third, so that the two are combined in other ways. */
enum { THIRD = 7777 };

/* A project that has gelu inside (tests/c/parent) has no reference; there, hashes are only compared. */
#ifdef GELU_HASH_HAS_REFERENCE
enum { HAS_REFERENCE = 1 };
#else
enum { HAS_REFERENCE = 0 };
void exact_results(enum gelu_function_id function, const uint32_t *const *inputs, uint32_t *y, size_t n) {
    (void)function, (void)inputs, (void)y, (void)n;
}
#endif

/* By whether the type is correctly rounded float32. */
enum { KINDS = 2 };
static int kind_of(int type) { return type == GELU_F32CR; }

static const struct activation {
    const char *name;
    struct {
        uint64_t sample, all;
    } hash[KINDS];
} activations[] = {
#define GELU_HASH(sampled, all, sampled_rounded, all_rounded)                                                \
    {                                                                                                        \
        {sampled, all}, { sampled_rounded, all_rounded }                                                     \
    }
#define GELU_ACTIVATION(activation, ufunc, tail, value_accuracy, grad_accuracy, gate_accuracy, hash)         \
    {#activation, hash},
#include "functions.def"
#undef GELU_HASH
};

enum { ACTIVATIONS = sizeof activations / sizeof *activations };

/* splitmix64 (Steele, Lea, Flood 2014): a bijection, so the inputs differ as long as all bits are used. */
static uint64_t scramble(uint64_t i) {
    uint64_t z = (i + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

struct format {
    int width, mantissa; /* bits */
    uint64_t bias;
};

/* By the type of elements. */
static const struct format formats[GELU_TYPE_COUNT] = {[GELU_F64] = {64, 52, 1023},
                                                       [GELU_F32] = {32, 23, 127},
                                                       [GELU_F16] = {16, 10, 15},
                                                       [GELU_BF16] = {16, 7, 127}};

/* Number i of special inputs, which random bits would miss; they repeat. */
enum { EDGES = 20 };

static uint64_t edge(const struct format *format, uint64_t i) {
    const uint64_t sign = (uint64_t)1 << (format->width - 1), normal = (uint64_t)1 << format->mantissa;
    const uint64_t infinity = (2 * format->bias + 1) << format->mantissa;
    const uint64_t magnitudes[EDGES / 2] = {
        0,        infinity, infinity - 1, infinity + 1, infinity | normal >> 1,
        sign - 1, 1,        normal - 1,   normal,       format->bias << format->mantissa};
    return magnitudes[i % EDGES / 2] | (i % 2 ? sign : 0);
}

/* Input i from 64 random bits. Every other one is any bit pattern: all exponents alike, NaN of all payloads,
 * subnormals. The rest are 2^-12 <= |x| < 2^6, where the results are not plain. */
static uint64_t usual(const struct format *format, uint64_t i, uint64_t random) {
    if (i % 2) return random >> (64 - format->width);
    uint64_t normal = (uint64_t)1 << format->mantissa, sign = (uint64_t)1 << (format->width - 1);
    uint64_t exponent = format->bias - 12 + (random >> 32) % 18;
    return (random & (sign | (normal - 1))) | exponent << format->mantissa;
}

/* The inputs begin with all pairs of edges. Where both are any bit pattern, both are every fourth time. */
static uint64_t first_input(const struct format *format, uint64_t i) {
    return i < EDGES * EDGES ? edge(format, i) : usual(format, i, scramble(i));
}

static uint64_t second_input(const struct format *format, uint64_t i) {
    return i < EDGES * EDGES ? edge(format, i / EDGES) : usual(format, i / 2, scramble(~i));
}

union block {
    uint16_t bits16[BLOCK];
    uint32_t bits32[BLOCK];
    uint64_t bits64[BLOCK];
};

static void put(union block *block, int width, int i, uint64_t bits) {
    if (width == 64)
        block->bits64[i] = bits;
    else if (width == 32)
        block->bits32[i] = (uint32_t)bits;
    else
        block->bits16[i] = (uint16_t)bits;
}

/* Each step is a bijection of the hash, so one different result always shows. */
static uint64_t hash_step(uint64_t hash, uint64_t bits) {
    hash ^= bits;
    return (hash << 29 | hash >> 35) * 0x9fb21c651e98df25;
}

static uint64_t hash_block(uint64_t hash, const union block *y, int width) {
    for (int i = 0; i < BLOCK; i++)
        hash = hash_step(hash, width == 64 ? y->bits64[i] : width == 32 ? y->bits32[i] : y->bits16[i]);
    return hash;
}

struct hashes {
    uint64_t sample[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT], all[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT];
};

/* One type on a thread of its own. */
struct job {
    enum gelu_type type;
    int points, exactly;
    struct hashes *hashes;
    struct test_thread thread;
};

static void compute_type(void *argument) {
    const struct job *job = argument;
    const struct format *format = &formats[gelu_type_elements[job->type]];
    const int exactly = job->exactly && kind_of(job->type) == 1;
    const int width = format->width;
    union block x, second, third, every, y;
    for (int start = 0; start < job->points; start += BLOCK) {
        for (int i = 0; i < BLOCK; i++) {
            put(&x, width, i, first_input(format, (uint64_t)(start + i)));
            put(&second, width, i, second_input(format, (uint64_t)(start + i)));
            put(&third, width, i, second_input(format, (uint64_t)(start + i + THIRD)));
            put(&every, width, i, (uint64_t)(start + i));
        }
        /* Stores that bypass the caches, every other time. */
        const struct gelu_how stream = {.flags = GELU_STREAM, .ahead = AHEAD_IN_AN_ARRAY};
        const struct gelu_how *const how = start / BLOCK % 2 ? &stream : NULL;
        for (int function = 0; function < GELU_FUNCTION_COUNT; function++) {
            const int pairs = gelu_functions[function].inputs > 1;
            /* 16 bits are few: all of them, once. */
            const int once = width == 16 && !pairs;
            if (once && start >= HALVES) continue;
            const union block *const inputs[] = {once ? &every : &x, &second, &third};
            if (exactly)
                exact_results((enum gelu_function_id)function,
                              (const uint32_t *const[]){x.bits32, second.bits32, third.bits32}, y.bits32,
                              BLOCK);
            else
                gelu_run(gelu_kernels(), (enum gelu_function_id)function, job->type,
                         (const void *const *)inputs, &y, BLOCK, how);
            uint64_t *hash = &job->hashes->all[function][job->type];
            *hash = hash_block(*hash, &y, width);
            if (start < SAMPLE) job->hashes->sample[function][job->type] = *hash;
        }
    }
}

/* On the instruction set in use; or, where `exactly`, f32cr by exact_results(). */
static void compute(int points, int exactly, struct hashes *hashes) {
    struct job jobs[GELU_TYPE_COUNT];
    memset(hashes, 0, sizeof *hashes);
    for (int type = 0; type < GELU_TYPE_COUNT; type++) {
        jobs[type] = (struct job){
            .type = (enum gelu_type)type, .points = points, .exactly = exactly, .hashes = hashes};
        test_start(&jobs[type].thread, compute_type, &jobs[type]);
    }
    for (int type = 0; type < GELU_TYPE_COUNT; type++) test_join(&jobs[type].thread);
}

static int belongs(int function, const struct activation *activation) {
    return strcmp(gelu_functions[function].activation, activation->name) == 0;
}

static uint64_t combine(const struct activation *activation, int kind, uint64_t hashes[][GELU_TYPE_COUNT]) {
    uint64_t hash = 0;
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
        for (int type = 0; belongs(function, activation) && type < GELU_TYPE_COUNT; type++)
            if (kind_of(type) == kind) hash = hash_step(hash, hashes[function][type]);
    return hash;
}

static void print_all(void) {
    static struct hashes hashes;
    gelu_set_isa("portable");
    compute(ALL, 1, &hashes);
    for (int i = 0; i < ACTIVATIONS; i++) {
        printf("%-12s GELU_HASH(", activations[i].name);
        for (int kind = 0; kind < KINDS; kind++)
            printf("0x%016" PRIx64 ", 0x%016" PRIx64 "%s", combine(&activations[i], kind, hashes.sample),
                   combine(&activations[i], kind, hashes.all), kind + 1 < KINDS ? ", " : ")\n");
    }
}

/* Which functions of the activation differ on this instruction set from the portable kernels, or from the exact
 * results. */
static void explain(const struct activation *activation, int points, const struct hashes *got) {
    static struct hashes right;
    static int known;
    const char *isa = gelu_isa();
    if (!known) {
        gelu_set_isa("portable");
        compute(points, HAS_REFERENCE, &right);
        gelu_set_isa(isa);
        known = 1;
    }
    int different = 0;
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
        for (int type = 0; belongs(function, activation) && type < GELU_TYPE_COUNT; type++)
            if (got->all[function][type] != right.all[function][type]) {
                printf("    %s_%s %s\n", gelu_functions[function].name, gelu_type_suffixes[type],
                       HAS_REFERENCE && kind_of(type) == 1 ? "is not correctly rounded"
                                                           : "differs from that of portable");
                different++;
            }
    if (!different) printf("    not from portable here: the results have changed (gelu-hash --print)\n");
}

/* How many activations differ on the instruction set in use. */
static int compare(int points) {
    static struct hashes got;
    int wrong = 0;
    compute(points, 0, &got);
    for (int i = 0; i < ACTIVATIONS; i++) {
        const struct activation *activation = &activations[i];
        int same = 1;
        for (int kind = 0; kind < KINDS; kind++)
            same &= combine(activation, kind, got.sample) == activation->hash[kind].sample &&
                    (points == SAMPLE || combine(activation, kind, got.all) == activation->hash[kind].all);
        printf("%-9s %-12s %s\n", gelu_isa(), activation->name, same ? "ok" : "DIFFERS");
        if (!same) explain(activation, points, &got);
        wrong += !same;
    }
    fflush(stdout);
    return wrong;
}

int main(int argc, char **argv) {
    const char *isa = NULL;
    int points = ALL;
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--print") == 0 && HAS_REFERENCE) {
            print_all();
            return 0;
        } else if (strcmp(argv[i], "--sampled") == 0) {
            points = SAMPLE;
        } else if (strcmp(argv[i], "--isa") == 0 && i + 1 < argc) {
            isa = argv[++i];
        } else {
            fprintf(stderr, "usage: gelu-hash [--sampled] [--isa NAME]\n"
                            "       gelu-hash --print\n");
            return 2;
        }
    int wrong = 0;
    if (isa && gelu_set_isa(isa)) {
        fprintf(stderr, "gelu-hash: %s is unknown or cannot run here\n", isa);
        return 2;
    }
    if (isa)
        wrong = compare(points);
    else
        for (const char *const *name = gelu_available_isas(); *name; name++) {
            gelu_set_isa(*name);
            wrong += compare(points);
        }
    return wrong != 0;
}

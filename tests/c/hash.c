/* gelu-hash: one hash over the results of each function and type for fixed inputs, compared with the
 * committed ones: the same bits on every instruction set, of every CPU, from every compiler.
 *
 *     gelu-hash hashes.txt                    2^24 inputs on every instruction set that runs here
 *     gelu-hash hashes.txt --sampled          the first 2^20 of them, for slow emulators
 *     gelu-hash hashes.txt --isa neon
 *     gelu-hash --print > hashes.txt          after a change of results (of the portable kernels, the
 * definition)
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gelu/gelu.h"
#include "registry.h"

enum { BLOCK = 4096, SAMPLE = 1 << 20, ALL = 1 << 24 };

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

static const struct format formats[GELU_TYPE_COUNT] = {
    [GELU_F64] = {64, 52, 1023}, [GELU_F32] = {32, 23, 127}};

/* Input i as bits. Every other one is any bit pattern: all exponents alike, NaN of all payloads, subnormals.
 * The rest are 2^-12 <= |x| < 2^6, where the results are not plain. The first are those that chance would
 * miss. */
static uint64_t input(const struct format *format, uint64_t i) {
    uint64_t one = 1, sign = one << (format->width - 1);
    uint64_t infinity = (2 * format->bias + 1) << format->mantissa, normal = one << format->mantissa;
    const uint64_t edges[] = {
        0,        infinity, infinity - 1, infinity + 1, infinity | normal >> 1,
        sign - 1, 1,        normal - 1,   normal,       format->bias << format->mantissa};
    const uint64_t count = sizeof edges / sizeof *edges;
    if (i < 2 * count) return edges[i / 2] | (i % 2 ? sign : 0);
    uint64_t random = scramble(i);
    if (i % 2) return random >> (64 - format->width);
    uint64_t exponent = format->bias - 12 + (random >> 32) % 18;
    return (random & (sign | (normal - 1))) | exponent << format->mantissa;
}

/* Each step is a bijection of the hash, so one different result always shows. */
static uint64_t hash_step(uint64_t hash, uint64_t bits) {
    hash ^= bits;
    return (hash << 29 | hash >> 35) * 0x9fb21c651e98df25;
}

struct hashes {
    uint64_t sample, all;
};

static struct hashes hash_of(int function, enum gelu_type type, int points) {
    union {
        uint32_t bits32[BLOCK];
        uint64_t bits64[BLOCK];
    } x, y;
    const struct format *format = &formats[type];
    struct hashes hashes = {0, 0};
    for (int start = 0; start < points; start += BLOCK) {
        if (start == SAMPLE) hashes.sample = hashes.all;
        for (int i = 0; i < BLOCK; i++)
            if (format->width == 32)
                x.bits32[i] = (uint32_t)input(format, (uint64_t)(start + i));
            else
                x.bits64[i] = input(format, (uint64_t)(start + i));
        /* Stores that bypass the caches, every other time. */
        unsigned flags = start / BLOCK % 2 ? GELU_STREAM : 0;
        gelu_kernels()->kernel[function][type](&x, NULL, &y, BLOCK, flags);
        for (int i = 0; i < BLOCK; i++)
            hashes.all = hash_step(hashes.all, format->width == 32 ? y.bits32[i] : y.bits64[i]);
    }
    if (points == SAMPLE) hashes.sample = hashes.all;
    return hashes;
}

static void print_all(void) {
    gelu_set_isa("portable");
    printf("# function type, then the hash of the results for 2^20 and for 2^24 inputs. Made by gelu-hash "
           "--print.\n");
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
        for (int type = 0; type < GELU_TYPE_COUNT; type++) {
            if (gelu_functions[function].inputs != 1) continue;
            struct hashes hashes = hash_of(function, (enum gelu_type)type, ALL);
            printf("%s %s %016" PRIx64 " %016" PRIx64 "\n", gelu_functions[function].name,
                   gelu_type_suffixes[type], hashes.sample, hashes.all);
        }
}

static int find(FILE *file, const char *function, const char *type, struct hashes *hashes) {
    char line[256], name[64], suffix[16];
    rewind(file);
    while (fgets(line, sizeof line, file))
        if (sscanf(line, "%63s %15s %" SCNx64 " %" SCNx64, name, suffix, &hashes->sample, &hashes->all) ==
                4 &&
            strcmp(name, function) == 0 && strcmp(suffix, type) == 0)
            return 1;
    return 0;
}

/* How many functions differ on the instruction set in use. */
static int compare(FILE *file, int points) {
    int wrong = 0;
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
        for (int type = 0; type < GELU_TYPE_COUNT; type++) {
            if (gelu_functions[function].inputs != 1) continue;
            const char *name = gelu_functions[function].name, *suffix = gelu_type_suffixes[type];
            struct hashes got = hash_of(function, (enum gelu_type)type, points), want;
            int known = find(file, name, suffix, &want);
            int same = known && got.sample == want.sample && (points == SAMPLE || got.all == want.all);
            wrong += !same;
            printf("%-9s %s_%s: %016" PRIx64 " %s\n", gelu_isa(), name, suffix,
                   points == SAMPLE ? got.sample : got.all,
                   same    ? "ok"
                   : known ? "DIFFERS"
                           : "NOT IN THE FILE");
        }
    fflush(stdout);
    return wrong;
}

int main(int argc, char **argv) {
    const char *path = NULL, *isa = NULL;
    int points = ALL, bad = 0;
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--print") == 0) {
            print_all();
            return 0;
        } else if (strcmp(argv[i], "--sampled") == 0)
            points = SAMPLE;
        else if (strcmp(argv[i], "--isa") == 0 && i + 1 < argc)
            isa = argv[++i];
        else if (argv[i][0] != '-' && !path)
            path = argv[i];
        else
            bad = 1;
    FILE *file = bad || !path ? NULL : fopen(path, "r");
    if (!file) {
        fprintf(stderr, "usage: gelu-hash FILE [--sampled] [--isa NAME], with a FILE that can be read\n"
                        "       gelu-hash --print\n");
        return 2;
    }
    int wrong = 0;
    if (isa && gelu_set_isa(isa)) {
        fprintf(stderr, "gelu-hash: %s is unknown or cannot run here\n", isa);
        return 2;
    }
    if (isa)
        wrong = compare(file, points);
    else
        for (const char *const *name = gelu_available_isas(); *name; name++) {
            gelu_set_isa(*name);
            wrong += compare(file, points);
        }
    fclose(file);
    return wrong != 0;
}

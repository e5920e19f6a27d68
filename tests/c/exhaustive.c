/* gelu-exhaustive: every float32 through every function of an instruction set, or many float64, compared with
 * the reference. Prints the worst error with its argument; fails from 1 ULP on, and on any wrong sign or
 * special value.
 *
 *     gelu-exhaustive --points 10000000                    so many of all 2^32, on each instruction set here
 *     gelu-exhaustive --isa avx512                         all 2^32 float32
 *     gelu-exhaustive --isa avx512 --type f64 --points 1000000000      so many in each of the ranges below
 *     gelu-exhaustive --isa avx2 --function gelu_grad --from -0.76 --to -0.74
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <float.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gelu/gelu.h"
#include "reference.h"
#include "registry.h"

enum { BLOCK = 4096, MAX_THREADS = 256 };

/* Floats in ascending order are numbered from the negative NaN with all bits set, as 0, to the positive one.
 */
static uint64_t number_of(uint64_t bits, uint64_t sign) {
    return bits & sign ? ~bits & (sign | (sign - 1)) : bits | sign;
}

static uint64_t bits_of(uint64_t number, uint64_t sign) { return number_of(number ^ sign, sign) ^ sign; }

struct job {
    int function, reference;
    enum gelu_type type;
    gelu_kernel *kernel;
    uint64_t first, step, points; /* by number */
    _Atomic uint64_t next;        /* the first point that no thread took */
    pthread_mutex_t lock;
    struct reference_findings findings;
};

static void merge(struct reference_findings *into, const struct reference_findings *from) {
    if (from->ulp > into->ulp) {
        into->ulp = from->ulp;
        into->ulp_x = from->ulp_x;
        into->ulp_y = from->ulp_y;
    }
    if (!into->special) {
        into->special_x = from->special_x;
        into->special_y = from->special_y;
    }
    into->special += from->special;
}

static void *work(void *argument) {
    struct job *job = argument;
    struct reference_findings findings = {0};
    union {
        float f32[BLOCK];
        double f64[BLOCK];
        uint32_t bits32[BLOCK];
        uint64_t bits64[BLOCK];
    } x, y;
    for (;;) {
        uint64_t start = atomic_fetch_add(&job->next, BLOCK);
        if (start >= job->points) break;
        size_t n = job->points - start < BLOCK ? (size_t)(job->points - start) : BLOCK;
        uint64_t number = job->first + start * job->step;
        for (size_t i = 0; i < n; i++, number += job->step)
            if (job->type == GELU_F32)
                x.bits32[i] = (uint32_t)bits_of(number, (uint64_t)1 << 31);
            else
                x.bits64[i] = bits_of(number, (uint64_t)1 << 63);
        job->kernel(&x, NULL, &y, n, 0);
        if (job->type == GELU_F32)
            reference_check_f32(job->reference, x.f32, y.f32, n, &findings);
        else
            reference_check_f64(job->reference, x.f64, y.f64, n, &findings);
    }
    pthread_mutex_lock(&job->lock);
    merge(&job->findings, &findings);
    pthread_mutex_unlock(&job->lock);
    return NULL;
}

static void run(struct job *job, int threads) {
    pthread_t others[MAX_THREADS];
    int started = 0;
    pthread_mutex_init(&job->lock, NULL);
    while (started < threads - 1 && pthread_create(&others[started], NULL, work, job) == 0) started++;
    work(job);
    while (started > 0) pthread_join(others[--started], NULL);
    pthread_mutex_destroy(&job->lock);
}

/* The number of a float of the type. */
static uint64_t number_of_value(enum gelu_type type, double x) {
    if (type == GELU_F32) {
        float narrow = (float)x;
        uint32_t bits;
        memcpy(&bits, &narrow, sizeof bits);
        return number_of(bits, (uint64_t)1 << 31);
    }
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return number_of(bits, (uint64_t)1 << 63);
}

struct range {
    double from, to;
};

/* What float64 is searched in, half of all doubles being below 1e-300 and of no interest: the tail, both
 * sides of 0 down to where f is a line, what surrounds the roots of the derivatives, and all finite numbers.
 */
static const struct range float64_ranges[] = {
    {-38.6, -5}, {-5, -0.5},   {-0.5, -0x1p-30},  {0x1p-30, 0.5},
    {0.5, 9},    {-1.3, -0.7}, {-0.752, -0.7515}, {-DBL_MAX, DBL_MAX},
};

static double seconds(void) {
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Whether the function stays below 1 ULP on the range; null is all of float32. */
static int check(int function, int reference, enum gelu_type type, const struct range *range, uint64_t points,
                 int threads) {
    struct job job = {.function = function, .reference = reference, .type = type};
    job.kernel = gelu_kernels()->kernel[function][type];
    uint64_t last = UINT32_MAX;
    if (range) {
        job.first = number_of_value(type, range->from);
        last = number_of_value(type, range->to);
    }
    /* An odd step reaches every value of the low bits. */
    uint64_t span = last - job.first;
    job.step = points == 0 || span < points ? 1 : span / points | 1;
    job.points = span / job.step + 1;
    double start = seconds();
    run(&job, threads);

    const struct reference_findings *found = &job.findings;
    double worst = found->ulp + (type == GELU_F64 ? 0x1p+53 : 0x1p+24) * REFERENCE_ERROR;
    int passed = worst < 1 && !found->special;
    int digits = type == GELU_F64 ? 17 : 9;
    uint64_t sign = (uint64_t)1 << (type == GELU_F64 ? 63 : 31);
    printf("%-9s %-16s %s  ", gelu_isa(), gelu_functions[function].name, gelu_type_suffixes[type]);
    if (range)
        printf("[%.7g, %.7g]", range->from, range->to);
    else
        printf("all");
    printf("  %llu points  %.5f ULP at %.*g = %a = 0x%0*llx  %.1f s  %s\n", (unsigned long long)job.points,
           found->ulp, digits, found->ulp_x, found->ulp_x, type == GELU_F64 ? 16 : 8,
           (unsigned long long)bits_of(number_of_value(type, found->ulp_x), sign), seconds() - start,
           passed ? "ok" : "FAILED");
    if (found->ulp >= 1) printf("    computed %a there\n", found->ulp_y);
    if (found->special)
        printf("    %llu wrong signs or special values; the first: 0x%llx gives 0x%llx\n",
               (unsigned long long)found->special, (unsigned long long)found->special_x,
               (unsigned long long)found->special_y);
    fflush(stdout);
    return passed;
}

struct request {
    const char *function; /* null: all */
    enum gelu_type type;
    const struct range *range; /* null: all of float32, each of float64_ranges */
    uint64_t points;           /* 0: all of them */
    int threads;
};

static int find_reference(const char *name) {
    for (int i = 0; i < reference_count(); i++)
        if (strcmp(name, reference_name(i)) == 0) return i;
    fprintf(stderr, "gelu-exhaustive: reference.c has no row for %s\n", name);
    exit(2);
}

/* Whether everything that was asked for is right on the instruction set in use. */
static int check_all(const struct request *request) {
    int passed = 1;
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++) {
        const struct gelu_function *f = &gelu_functions[function];
        if (f->inputs != 1 || (request->function && strcmp(request->function, f->name) != 0)) continue;
        int reference = find_reference(f->name);
        if (request->range || request->type == GELU_F32)
            passed &=
                check(function, reference, request->type, request->range, request->points, request->threads);
        else
            for (size_t i = 0; i < sizeof float64_ranges / sizeof *float64_ranges; i++)
                passed &= check(function, reference, request->type, &float64_ranges[i], request->points,
                                request->threads);
    }
    return passed;
}

static _Noreturn void usage(const char *complaint) {
    fprintf(
        stderr,
        "gelu-exhaustive: %s\n"
        "usage: gelu-exhaustive [--isa NAME] [--function NAME] [--type f32|f64] [--from X --to X] [--points "
        "N]\n"
        "                       [--threads N]\n"
        "Without --isa, each that can run here; without --points, all float32 and 10^7 float64 a range.\n",
        complaint);
    exit(2);
}

int main(int argc, char **argv) {
    struct request request = {NULL, GELU_F32, NULL, 0, gelu_cpu_count()};
    struct range range = {0, 0};
    int ends = 0, known = 0;
    const char *isa = NULL;
    for (int i = 1; i < argc; i += 2) {
        const char *option = argv[i], *value = argv[i + 1];
        if (!value) usage("the last option lacks its value");
        char *end = "";
        if (strcmp(option, "--isa") == 0)
            isa = value;
        else if (strcmp(option, "--function") == 0)
            request.function = value;
        else if (strcmp(option, "--type") == 0 && strcmp(value, "f32") == 0)
            request.type = GELU_F32;
        else if (strcmp(option, "--type") == 0 && strcmp(value, "f64") == 0)
            request.type = GELU_F64;
        else if (strcmp(option, "--from") == 0) {
            range.from = strtod(value, &end);
            ends |= 1;
        } else if (strcmp(option, "--to") == 0) {
            range.to = strtod(value, &end);
            ends |= 2;
        } else if (strcmp(option, "--points") == 0)
            request.points = strtoull(value, &end, 10);
        else if (strcmp(option, "--threads") == 0)
            request.threads = (int)strtol(value, &end, 10);
        else
            usage("unknown option or value");
        if (*end) usage("a value is not a number");
    }
    if (ends != 0 && (ends != 3 || !(range.from <= range.to)))
        usage("--from and --to go together, in this order");
    if (ends) request.range = &range;
    if (request.threads < 1 || request.threads > MAX_THREADS) usage("--threads takes 1 to 256");
    if (request.type == GELU_F64 && request.points == 0) request.points = 10000000;
    for (int i = 0; i < GELU_FUNCTION_COUNT; i++)
        known |= !request.function || strcmp(request.function, gelu_functions[i].name) == 0;
    if (!known) usage("no such function");

    int passed = 1;
    if (isa && gelu_set_isa(isa)) usage("this instruction set is unknown or cannot run here");
    if (isa)
        passed = check_all(&request);
    else
        for (const char *const *name = gelu_available_isas(); *name; name++) {
            gelu_set_isa(*name);
            passed &= check_all(&request);
        }
    return !passed;
}

/* gelu-exhaustive: every float32 through every value and derivative on an instruction set, or many float64,
 * compared with the reference. Prints the worst error with its argument; fails from 1 ULP on, and on any
 * wrong sign or special value. Where every float32 is computed, values must fall from each to the next up to
 * their minimum, and rise from there on. Of float16 and bfloat16 there are only 65536, which must be
 * correctly rounded.
 *
 * So must f32cr be, every bit of it. Where the exact result is so close to the midpoint of two floats that the
 * reference cannot tell, either is accepted, and tests/doubtful.py decides from what is printed. More such results
 * than it prints are a failure.
 *
 *     gelu-exhaustive --isa avx512 --type f32cr | tee found; python tests/doubtful.py found
 *
 *     gelu-exhaustive --points 10000000                    so many of all 2^32, on each instruction set here
 *     gelu-exhaustive --isa avx512                         all 2^32 float32
 *     gelu-exhaustive --isa avx512 --type f64 --points 1000000000      so many in each of several ranges
 *     gelu-exhaustive --isa avx2 --function gelu_grad --from -0.76 --to -0.74
 *     gelu-exhaustive --type bf16
 *
 * Of each function a hash of the results' bits is printed. What has the same hash for the same points has, for all that
 * one can expect, the same results. So an instruction set on an emulated CPU, where the reference would take days, can
 * be compared with another that was judged:
 *
 *     gelu-exhaustive --isa avx512 --type f32cr --judge none
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <float.h>
#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gelu/gelu.h"
#include "reference.h"
#include "registry.h"
#include "rounding.h"
#include "system.h"

enum { BLOCK = 4096, MAX_THREADS = 256 };

static uint64_t sign_of(enum gelu_type type) { return (uint64_t)1 << (8 * gelu_type_sizes[type] - 1); }

static int is_half(enum gelu_type type) { return gelu_type_sizes[type] == 2; }

static int is_float32(enum gelu_type type) { return gelu_type_elements[type] == GELU_F32; }

/* Whether every bit of a float32 is fixed by the exact result. */
static int is_rounded(enum gelu_type type) { return type == GELU_F32CR; }

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
    test_mutex lock;
    struct reference_findings findings;
    const double *minimum; /* where values should have their minimum; null: neighbours are not compared */
    uint64_t wrong_ways;
    double wrong_way_x;
    double margin; /* of doubt, where is_rounded() */
    struct rounding rounding;
    int judged;
    uint64_t hash;
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

/* One more than BLOCK, to compare the last with. */
union block {
    uint16_t bits16[BLOCK];
    uint32_t bits32[BLOCK + 1];
    uint64_t bits64[BLOCK];
    float f32[BLOCK + 1];
    double f64[BLOCK];
};

/* bits_of() numbers from `number` on. Vector code where elements have 32 bits, of which there are billions. */
static void fill(const struct job *job, uint64_t number, union block *x, size_t n) {
    const uint64_t sign = sign_of(job->type);
    const size_t size = gelu_type_sizes[job->type];
    if (size == 4) {
        const uint32_t first = (uint32_t)number, step = (uint32_t)job->step;
        for (uint32_t i = 0; i < n; i++) {
            const uint32_t at = first + i * step;
            x->bits32[i] = at ^ (at >> 31 ? UINT32_C(0x80000000) : UINT32_C(0xffffffff));
        }
        return;
    }
    for (size_t i = 0; i < n; i++, number += job->step) {
        uint64_t bits = bits_of(number, sign);
        if (size == 8)
            x->bits64[i] = bits;
        else
            x->bits16[i] = (uint16_t)bits;
    }
}

static uint64_t count_wrong_ways(const float *x, const float *y, size_t n, double minimum, double *last) {
    uint64_t count = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] <= minimum ? y[i] > y[i - 1] : x[i - 1] >= minimum && y[i] < y[i - 1]) {
            count++;
            *last = x[i];
        }
    return count;
}

static const enum reference_type judged_as[GELU_TYPE_COUNT] = {[GELU_F64] = REFERENCE_F64,
                                                               [GELU_F32] = REFERENCE_F32,
                                                               [GELU_F16] = REFERENCE_F16,
                                                               [GELU_BF16] = REFERENCE_BF16};

/* Of the results of a block: a sum whose terms depend on their places, mixed as splitmix64 does it (Steele, Lea, Flood
 * 2014). One difference in a block always changes it. Blocks can be added in any order; without the mixing, differences
 * of the same kind in many blocks could add up to 0. */
static uint64_t hash_of(const struct job *job, const union block *y, size_t n, uint64_t start) {
    static const uint32_t golden = 0x9e3779b9;
    const size_t bytes = n * gelu_type_sizes[job->type];
    uint32_t words[sizeof y->bits64 / 4 + 1];
    words[bytes / 4] = 0;
    memcpy(words, y, bytes);
    uint64_t sum = (start / BLOCK + 1) * UINT64_C(0x9e3779b97f4a7c15);
    for (uint32_t i = 0; i < (bytes + 3) / 4; i++) sum += (uint64_t)words[i] * ((2 * i + 1) * golden);
    sum = (sum ^ (sum >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    sum = (sum ^ (sum >> 27)) * UINT64_C(0x94d049bb133111eb);
    return sum ^ (sum >> 31);
}

static void work(void *argument) {
    struct job *job = argument;
    const struct reference *const judge = reference_best();
    struct reference_findings findings = {0};
    struct rounding rounding = {0};
    union block x, y;
    uint64_t wrong_ways = 0, hash = 0;
    double wrong_way_x = 0;
    for (;;) {
        uint64_t start = atomic_fetch_add(&job->next, BLOCK);
        if (start >= job->points) break;
        size_t n = job->points - start < BLOCK ? (size_t)(job->points - start) : BLOCK;
        const size_t next = job->minimum && start + n < job->points;
        fill(job, job->first + start * job->step, &x, n + next);
        job->kernel(&x, NULL, &y, n + next, NULL);
        hash += hash_of(job, &y, n, start);
        if (!job->judged) continue;
        if (job->minimum) wrong_ways += count_wrong_ways(x.f32, y.f32, n + next, *job->minimum, &wrong_way_x);
        if (is_rounded(job->type))
            rounding_check(&rounding, job->reference, x.f32, y.f32, n, job->margin);
        else
            judge->check[judged_as[job->type]](job->reference, &x, &y, n, &findings);
    }
    test_lock(&job->lock);
    merge(&job->findings, &findings);
    rounding_merge(&job->rounding, &rounding);
    job->hash += hash;
    job->wrong_ways += wrong_ways;
    if (wrong_ways) job->wrong_way_x = wrong_way_x;
    test_unlock(&job->lock);
}

static void run(struct job *job, int threads) {
    struct test_thread others[MAX_THREADS];
    for (int i = 1; i < threads; i++) test_start(&others[i], work, job);
    work(job);
    for (int i = 1; i < threads; i++) test_join(&others[i]);
}

/* The number of a float32 or float64. */
static uint64_t number_of_value(enum gelu_type type, double x) {
    float narrow = (float)x;
    uint32_t bits32;
    uint64_t bits64;
    memcpy(&bits32, &narrow, sizeof bits32);
    memcpy(&bits64, &x, sizeof bits64);
    return number_of(is_float32(type) ? bits32 : bits64, sign_of(type));
}

struct range {
    double from, to;
};

enum { RANGES = 8 };

/* Whether f(x) < 2^exponent in magnitude. */
static int is_below(int reference, double x, int exponent) {
    double high, low, scale;
    reference_best()->evaluate(reference, &x, &high, &low, &scale, 1);
    return fabs(high) < ldexp(scale, exponent);
}

/* The t from which on |f(-t)| is below 2^exponent. */
static double where_below(int value, int exponent) {
    double low = 2, high = 4096;
    while (high - low > 0x1p-10) {
        double middle = (low + high) / 2;
        *(is_below(value, -middle, exponent) ? &high : &low) = middle;
    }
    return high;
}

static double root(int grad) {
    double low = -2, high = -0.25, y[3];
    for (int i = 0; i < 64; i++) {
        double middle = (low + high) / 2;
        reference_best()->evaluate(grad, &middle, &y[0], &y[1], &y[2], 1);
        *(y[0] < 0 ? &low : &high) = middle;
    }
    return low;
}

/* The ranges that are searched in float64, because half of all doubles are below 1e-300 and of no interest:
 * the tail; both sides of 0, from where f is a line to where it is one again; the arguments around the root
 * of the derivative; and all finite numbers. */
static void find_ranges(int reference, struct range ranges[RANGES]) {
    const int value = reference - reference % REFERENCE_FORMS, grad = value + 1;
    const double underflow = where_below(value, -1075), line = where_below(value, -50), least = root(grad);
    const struct range found[RANGES] = {{-underflow, -5},
                                        {-5, -0.5},
                                        {-0.5, -0x1p-30},
                                        {0x1p-30, 0.5},
                                        {0.5, line},
                                        {1.75 * least, 0.9 * least},
                                        {(1 + 0x1p-11) * least, (1 - 0x1p-11) * least},
                                        {-DBL_MAX, DBL_MAX}};
    memcpy(ranges, found, sizeof found);
}

struct request {
    const char *function; /* null: all */
    enum gelu_type type;
    const struct range *range; /* null: all of the type, for float64 those of find_ranges */
    uint64_t points;           /* 0: all of them */
    int threads;
    double margin;
    int judged;
};

static void print_errors(const struct job *job) {
    const struct reference_findings *found = &job->findings;
    if (found->ulp >= 1) printf("    computed %a there\n", found->ulp_y);
    if (found->special)
        printf("    %llu %s; the first: 0x%llx gives 0x%llx\n", (unsigned long long)found->special,
               is_half(job->type) ? "not correctly rounded" : "wrong signs or special values",
               (unsigned long long)found->special_x, (unsigned long long)found->special_y);
}

/* Whether the function is as accurate as it should be on the range; null is all of the type. */
static int check(int function, int reference, const struct request *request, const struct range *range) {
    const enum gelu_type type = request->type;
    const uint64_t points = request->points;
    struct job job = {.function = function,
                      .reference = reference,
                      .type = type,
                      .lock = TEST_MUTEX,
                      .margin = request->margin,
                      .judged = request->judged};
    job.kernel = gelu_kernels()->kernel[function][type];
    uint64_t last = sign_of(type) | (sign_of(type) - 1);
    if (range) {
        job.first = number_of_value(type, range->from);
        last = number_of_value(type, range->to);
    }
    /* An odd step reaches every value of the low bits. */
    uint64_t span = last - job.first;
    job.step = points == 0 || span < points ? 1 : span / points | 1;
    job.points = span / job.step + 1;
    const double minimum = root(reference - reference % REFERENCE_FORMS + 1);
    if (is_float32(type) && job.step == 1 && gelu_functions[function].form == GELU_FORM_value)
        job.minimum = &minimum;
    double start = test_seconds();
    run(&job, request->threads);
    const double seconds = test_seconds() - start;

    const struct reference_findings *found = &job.findings;
    double worst = found->ulp + (type == GELU_F64 ? 0x1p+53 : 0x1p+24) * REFERENCE_ERROR;
    int passed = worst < 1 && !found->special && !job.rounding.misrounded.count &&
                 job.rounding.doubtful.count <= ROUNDING_CASES && !job.wrong_ways;
    printf("%-9s %-18s %-5s  ", gelu_isa(), gelu_functions[function].name, gelu_type_suffixes[type]);
    if (range)
        printf("[%.7g, %.7g]", range->from, range->to);
    else
        printf("all");
    printf("  %llu points", (unsigned long long)job.points);
    if (job.judged && !is_rounded(type))
        printf("  %.5f ULP at %.*g = %a", found->ulp, type == GELU_F64 ? 17 : 9, found->ulp_x, found->ulp_x);
    printf("  %.1f s  %016llx  %s\n", seconds, (unsigned long long)job.hash,
           !job.judged ? "not judged"
           : passed    ? "ok"
                       : "FAILED");
    print_errors(&job);
    rounding_print(&job.rounding, reference);
    if (job.wrong_ways)
        printf("    %llu values go the wrong way from the one before; the last at %a\n",
               (unsigned long long)job.wrong_ways, job.wrong_way_x);
    fflush(stdout);
    return passed;
}

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
        int reference = find_reference(f->ufunc);
        if (request->range || request->type != GELU_F64) {
            passed &= check(function, reference, request, request->range);
            continue;
        }
        struct range ranges[RANGES];
        find_ranges(reference, ranges);
        for (int i = 0; i < RANGES; i++) passed &= check(function, reference, request, &ranges[i]);
    }
    return passed;
}

static _Noreturn void usage(const char *complaint) {
    fprintf(
        stderr,
        "gelu-exhaustive: %s\n"
        "usage: gelu-exhaustive [--isa NAME] [--function NAME] [--type f32|f64|f16|bf16|f32cr]\n"
        "                       [--from X --to X] [--points N] [--threads N] [--margin M] [--judge none]\n"
        "FUNCTION is the C name of a value, derivative or gate, without its type. Without --isa, each that\n"
        "can run here; without --points, all float32, float16 or bfloat16, and 10^7 float64 a range. f32cr\n"
        "results within M (relative, 2^-63 or more) of the midpoint of two floats are doubtful. With\n"
        "--judge none, results are not compared with the reference, and there is only the hash of them.\n",
        complaint);
    exit(2);
}

static enum gelu_type find_type(const char *suffix) {
    for (int type = 0; type < GELU_TYPE_COUNT; type++)
        if (strcmp(suffix, gelu_type_suffixes[type]) == 0) return (enum gelu_type)type;
    usage("no such type");
}

int main(int argc, char **argv) {
    struct request request = {NULL, GELU_F32, NULL, 0, gelu_cpu_count(), REFERENCE_DOUBT, 1};
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
        else if (strcmp(option, "--type") == 0)
            request.type = find_type(value);
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
        else if (strcmp(option, "--margin") == 0)
            request.margin = strtod(value, &end);
        else if (strcmp(option, "--judge") == 0 && strcmp(value, "none") == 0)
            request.judged = 0;
        else
            usage("unknown option or value");
        if (*end) usage("a value is not a number");
    }
    if (ends != 0 && (ends != 3 || !(range.from <= range.to)))
        usage("--from and --to go together, in this order");
    if (ends && is_half(request.type)) usage("--from and --to are for f32, f32cr and f64");
    if (ends) request.range = &range;
    if (!(request.margin >= REFERENCE_DOUBT && request.margin < 0x1p-30))
        usage("--margin takes 2^-63 (0x1p-63) to 2^-30");
    if (request.threads < 1 || request.threads > MAX_THREADS) usage("--threads takes 1 to 256");
    if (request.type == GELU_F64 && request.points == 0) request.points = 10000000;
    for (int i = 0; i < GELU_FUNCTION_COUNT; i++)
        known |= gelu_functions[i].inputs == 1 &&
                 (!request.function || strcmp(request.function, gelu_functions[i].name) == 0);
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

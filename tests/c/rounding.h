/* Whether float32 results are the exact ones rounded to nearest, to the bit. Internal to the tests. */
#ifndef GELU_TEST_ROUNDING_H
#define GELU_TEST_ROUNDING_H

#include <stddef.h>
#include <stdint.h>

/* Bits of an argument and its result, and what this should be. Where the reference cannot tell, `want` and
 * `other` are the two floats that the exact result is halfway between, as far as it knows; else they are equal. */
struct rounding_case {
    uint32_t x, y, want, other;
};

enum { ROUNDING_CASES = 64 };

/* The first cases of a kind, and how many there were. */
struct rounding_cases {
    uint64_t count;
    struct rounding_case first[ROUNDING_CASES];
};

/* What was found so far. Start from zeros. */
struct rounding {
    struct rounding_cases misrounded, doubtful;
};

/* Compares y[i] with f(x[i]), for any x; `function` is that of the reference. Within `margin` of a midpoint, relative
 * to f(x[i]), both neighbours are accepted, and the result is doubtful: REFERENCE_DOUBT or more. */
void rounding_check(struct rounding *found, int function, const float *x, const float *y, size_t n,
                    double margin);

void rounding_merge(struct rounding *into, const struct rounding *from);

/* Misrounded and doubtful results, each in a line that src/coeffs/hard_cases.py and tests/doubtful.py read. */
void rounding_print(const struct rounding *found, int function);

#endif

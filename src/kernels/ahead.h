/* How far ahead memory is fetched. Each vector takes several dozen instructions, and some instruction sets
 * also load table rows, so the CPU's own prefetcher does not reach far enough ahead: without this, arrays
 * beyond the second-level cache wait for memory. Past the end of an array a prefetch does nothing.
 *
 * Into the second-level cache (prefetcht1), not the first: on AMD family 25 (Zen 4) `gelu` in float32 took 1.2 to
 * 1.4 times, `gelu_mul` 1.5 to 1.7 times as long at 4 Mi and 16 Mi elements with prefetcht0. */
#ifndef GELU_KERNELS_AHEAD_H
#define GELU_KERNELS_AHEAD_H

#include <stddef.h>
#include <stdint.h>

#define READ_AHEAD 4096
#define WRITE_AHEAD 1024

#define CACHE_LINE 64

/* The distance in bytes from what is read now, of x and of the second input, to what is fetched for later:
 * READ_AHEAD, or at the end of a matrix row the distance to a later row (pieces.c). `next` is the size of a
 * cache line where every line is to be fetched, else 0: in an array the CPU fetches every second line by
 * itself, but not after the gaps of a matrix. Zen 4, float32: fetching every line, `gelu_mul` of 16 Mi
 * elements took 1.3 times as long; fetching every second one, `silu_mul` of halves, 16384 x 384, took 1.8
 * times as long. */
struct ahead {
    ptrdiff_t x, factor, next;
};

#define AHEAD_IN_AN_ARRAY                                                                                    \
    { READ_AHEAD, READ_AHEAD, 0 }

/* Computed with integers: C has no pointers to what lies beyond an array. */
static inline void fetch(const void *from, ptrdiff_t ahead) {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch((const void *)((uintptr_t)from + (uintptr_t)ahead), 0, 2);
#else
    (void)from, (void)ahead;
#endif
}

static inline void fetch_to_write(const void *to) {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch((const void *)((uintptr_t)to + WRITE_AHEAD), 1, 2);
#else
    (void)to;
#endif
}

#endif

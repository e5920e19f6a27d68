/* Elements from one stride to another, for arrays that the kernels cannot take where they are (strided.c).
 *
 * Where both steps are constants, the compiler turns the loop into vector shuffles. So the steps are written
 * as constants for every second element (the real parts of a complex array, one of two columns) and for a
 * repeated one. The compiler cannot do so for stores that must not change what is in the gaps; for these,
 * instruction sets with masked stores define SPREAD_<bits> (portable.h). Where its shuffles are slow, an instruction
 * set defines THIN_<bits>, and SPLIT_<bits> for two operands that alternate in memory and are read in one go.
 */

#ifndef SPREAD_BYTES
#define SPREAD_BYTES 64
#define SPREAD_16 NULL
#define SPREAD_32 NULL
#define SPREAD_64 NULL
#endif

#ifndef SPLIT_BYTES
#define SPLIT_BYTES 64
#define THIN_32 NULL
#define SPLIT_32 NULL
#endif
#define THIN_16 NULL
#define SPLIT_16 NULL
#define THIN_64 NULL
#define SPLIT_64 NULL

/* By memcpy, as the addresses need not be aligned. */
static ALWAYS_INLINE void copy_each(char *restrict to, ptrdiff_t to_step, const char *restrict from,
                                    ptrdiff_t from_step, size_t n, ptrdiff_t size) {
    for (size_t i = 0; i < n; i++, to += to_step, from += from_step) memcpy(to, from, (size_t)size);
}

typedef void spread_function(void *to, const void *from);
typedef void thin_function(void *to, const void *from);
typedef void split_function(void *even, void *odd, const void *from);

static ALWAYS_INLINE void copy_sized(void *target, ptrdiff_t to_step, const void *source, ptrdiff_t from_step,
                                     size_t n, ptrdiff_t size, spread_function *spread, thin_function *thin) {
    char *to = target;
    const char *from = source;
    if (to_step == size && from_step == 2 * size) {
        /* It reads the element after each, too, so not the last ones. */
        for (; thin && n > SPLIT_BYTES / (size_t)size; n -= SPLIT_BYTES / (size_t)size) {
            thin(to, from);
            to += SPLIT_BYTES, from += 2 * SPLIT_BYTES;
        }
        copy_each(to, size, from, 2 * size, n, size);
    } else if (to_step == size && from_step == 0) {
        copy_each(to, size, from, 0, n, size);
    } else if (to_step == 2 * size && from_step == size) {
        for (; spread && n >= SPREAD_BYTES / (size_t)size; n -= SPREAD_BYTES / (size_t)size) {
            spread(to, from);
            to += 2 * SPREAD_BYTES, from += SPREAD_BYTES;
        }
        copy_each(to, 2 * size, from, size, n, size);
    } else {
        copy_each(to, to_step, from, from_step, n, size);
    }
}

/* 2 n elements in a row: those with even numbers to one array, the others to another. */
static ALWAYS_INLINE void split_sized(void *restrict to_even, void *restrict to_odd,
                                      const void *restrict source, size_t n, ptrdiff_t size,
                                      split_function *split) {
    char *restrict even = to_even, *restrict odd = to_odd;
    const char *restrict from = source;
    for (; split && n >= SPLIT_BYTES / (size_t)size; n -= SPLIT_BYTES / (size_t)size) {
        split(even, odd, from);
        even += SPLIT_BYTES, odd += SPLIT_BYTES, from += 2 * SPLIT_BYTES;
    }
    for (size_t i = 0; i < n; i++, even += size, odd += size, from += 2 * size) {
        memcpy(even, from, (size_t)size);
        memcpy(odd, from + size, (size_t)size);
    }
}

#define GELU_COPY(bits)                                                                                      \
    static void copy_##bits(void *to, ptrdiff_t to_step, const void *from, ptrdiff_t from_step, size_t n) {  \
        copy_sized(to, to_step, from, from_step, n, bits / 8, SPREAD_##bits, THIN_##bits);                   \
    }                                                                                                        \
    static void split_##bits(void *even, void *odd, const void *from, size_t n) {                            \
        split_sized(even, odd, from, n, bits / 8, SPLIT_##bits);                                             \
    }
GELU_COPY(16)
GELU_COPY(32)
GELU_COPY(64)
#undef GELU_COPY

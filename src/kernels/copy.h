/* Elements from one stride to another, for arrays that the kernels cannot take where they are (strided.c).
 *
 * Where both steps are constants, the compiler turns the loop into vector shuffles. So the steps are written
 * as constants for every second element (the real parts of a complex array, one of two columns) and for a
 * repeated one. The compiler cannot do so for stores that must not change what is in the gaps; for these,
 * instruction sets with masked stores define SPREAD_<bits> (portable.h).
 */

#ifndef SPREAD_BYTES
#define SPREAD_BYTES 64
#define SPREAD_16 NULL
#define SPREAD_32 NULL
#define SPREAD_64 NULL
#endif

/* By memcpy, as the addresses need not be aligned. */
static ALWAYS_INLINE void copy_each(char *restrict to, ptrdiff_t to_step, const char *restrict from,
                                    ptrdiff_t from_step, size_t n, ptrdiff_t size) {
    for (size_t i = 0; i < n; i++, to += to_step, from += from_step) memcpy(to, from, (size_t)size);
}

typedef void spread_function(void *to, const void *from);

static ALWAYS_INLINE void copy_sized(void *target, ptrdiff_t to_step, const void *source, ptrdiff_t from_step,
                                     size_t n, ptrdiff_t size, spread_function *spread) {
    char *to = target;
    const char *from = source;
    if (to_step == size && from_step == 2 * size) {
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

#define GELU_COPY(bits)                                                                                      \
    static void copy_##bits(void *to, ptrdiff_t to_step, const void *from, ptrdiff_t from_step, size_t n) {  \
        copy_sized(to, to_step, from, from_step, n, bits / 8, SPREAD_##bits);                                \
    }
GELU_COPY(16)
GELU_COPY(32)
GELU_COPY(64)
#undef GELU_COPY

/* How an array is cut into blocks, each of which is computed (block.h) before the next begins.
 *
 * Needs all that instantiate.h names, and ends with #undef of it.
 */

/* Elements of a block: so many that rare lanes, a few in a thousand, fill whole vectors, and that the work
 * done once for a block hardly counts. 16-bit types have almost no rare lanes. The bitmap has 2 KiB at most;
 * a position in a block fits into 16 bits. */
#define FULL_BLOCK (sizeof(ELEMENT) > 2 ? 65536 / sizeof(ELEMENT) : 4096)
#define BLOCK (FULL_BLOCK < 2048 * LANES / sizeof(T(entry)) ? FULL_BLOCK : 2048 * LANES / sizeof(T(entry)))

/* In arrays of at least so many bytes, the first few elements are computed alone where otherwise vectors
 * would be stored across two cache lines: loads with another alignment wait for such stores. */
#define ALIGNED_FROM (STREAM_BYTES == 64 ? 65536 : SIZE_MAX)

/* In this order, as each needs those before it. */
#include "vectors.h"

#include "finished.h"
#include "in_place.h"

#include "block.h"

/* Whether a kernel needs a buffer. */
static ALWAYS_INLINE int T(is_buffered)(int product, const void *x, const void *factor, const void *y,
                                        const struct gelu_how *how) {
    return T(is_in_place)(product, x, factor, y) || (how && how->flags & GELU_STREAM);
}

static ALWAYS_INLINE void T(array)(const struct T(function) f, const ELEMENT *x, const ELEMENT *factor,
                                   ELEMENT *y, size_t n, const struct gelu_how *how) {
    const struct gelu_how alone = {.ahead = AHEAD_IN_AN_ARRAY};
    if (!how) how = &alone;
    const struct ahead ahead = how->ahead;
    const int entered = how->flags & GELU_ENTERED;
    static const fp_env none;
    const fp_env env = entered ? none : fp_enter();
    const int can_align = (uintptr_t)y % sizeof *y == 0;
    const int streamed = how->flags & GELU_STREAM && can_align; /* never in place */
    const int aligned = streamed || (can_align && n * sizeof *y >= ALIGNED_FROM);
    ELEMENT *const buffer = how->buffer;
    const size_t room = how->buffer_bytes / sizeof *x;
    const struct T(copies) copies = T(copies_in)(buffer, room, f.product, x, factor, y);
    /* Blocks to be written past the caches use the two halves of the buffer alternately. */
    const size_t block = streamed ? room / 2 : copies.limit < BLOCK ? copies.limit : BLOCK;
    struct T(leaving) leaving = {NULL, NULL};
    for (int turn = 0; n > 0; turn = !turn) {
        /* First the elements before an aligned address. Streamed blocks are finished in cache and written in
         * full lines. */
        const size_t misaligned = aligned ? (uintptr_t)y % STREAM_BYTES / sizeof *y : 0;
        size_t count = misaligned ? STREAM_BYTES / sizeof *y - misaligned : block;
        count = count < n ? count : n;
        const size_t bytes = count * sizeof *x;
        const ELEMENT *const in = copies.x ? memcpy(copies.x, x, bytes) : x;
        const ELEMENT *const in_factor = copies.factor ? memcpy(copies.factor, factor, bytes) : factor;
        ELEMENT *const target = streamed && count == block ? buffer + (turn ? block : 0) : y;
        const struct T(leaving) next = {target == y ? NULL : target, y};
        if (leaving.from && target == y) {
            T(leave)(leaving, 0, block);
            leaving.from = NULL;
        }
        T(compute_block)(f, in, in_factor, target, copies.kept, ahead, count, leaving);
        leaving = next;
        x += count, y += count, n -= count;
        if (f.product) factor += count;
    }
    if (leaving.from) T(leave)(leaving, 0, block);
    if (!entered) {
        if (streamed) stream_fence();
        fp_leave(env);
    }
}

#include "sum.h"

#undef FULL_BLOCK
#undef BLOCK
#undef ALIGNED_FROM

#undef ELEMENT
#undef REAL
#undef BITS
#undef INFINITY_BITS
#undef QUIET_BIT
#undef T
#undef V
#undef TABLE
#undef LANES
#undef ROWS
#undef UNROLL
#undef PRODUCT_UNROLL
#undef PAIRED
#undef PAIR_LOOP
#undef PRODUCT_LOOP
#undef DEGREE
#undef LOOKUP
#undef SIGN

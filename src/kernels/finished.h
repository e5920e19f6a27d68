/* What happens to finished blocks: where an array is larger than the caches, a block is computed in a buffer and then
 * written past the caches, in whole cache lines. Memory is not read before it is overwritten, then, and the caches
 * keep what is in them.
 *
 * Needs ELEMENT and T: see instantiate.h; STREAM_BYTES and stream_copy: see simd/portable.h.
 */

/* A finished block that is still to be written past the caches: `from` in cache, `to` aligned to
 * STREAM_BYTES. */
struct T(leaving) {
    const ELEMENT *from;
    ELEMENT *to;
};

static ALWAYS_INLINE void T(leave)(struct T(leaving) leaving, size_t first, size_t count) {
    for (size_t i = first; i < first + count; i += STREAM_BYTES / sizeof(ELEMENT))
        stream_copy(leaving.to + i, leaving.from + i);
}

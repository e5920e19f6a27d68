/* Arrays: all vectors go through the cheap rows of the table, then the few lanes that these cannot compute.
 *
 * An array is computed block by block. The main pass writes every vector and notes the rare lanes in a
 * bitmap, without a branch: in real activations one vector in twelve has a rare lane, too many to predict the
 * branch and too few lanes to compute a whole vector for each. After the block the rare lanes are computed
 * (rare.h).
 *
 * The last vector of an array goes through the same code, between a partial load and store, so a result does
 * not depend on its position.
 *
 * The product forms multiply each vector before it is stored (product.h).
 *
 * Where PAIRED is 1, vectors are computed two by two: one holds the even elements of both, the other the odd
 * ones.
 *
 * Needs ELEMENT, BITS, INFINITY_BITS, QUIET_BIT, T, V, TABLE, LANES, ROWS, UNROLL, PRODUCT_UNROLL and PAIRED:
 * see instantiate.h.
 */

/* Elements of a block: so many that rare lanes, a few in a thousand, fill whole vectors, and that the work
 * done once for a block hardly counts. 16-bit types have almost no rare lanes. The bitmap has 2 KiB at most;
 * a position in a block fits into 16 bits. */
#define FULL_BLOCK (sizeof(ELEMENT) > 2 ? 65536 / sizeof(ELEMENT) : 4096)
#define BLOCK (FULL_BLOCK < 2048 * LANES / sizeof(T(entry)) ? FULL_BLOCK : 2048 * LANES / sizeof(T(entry)))

/* In arrays of at least so many bytes, the first few elements are computed alone where otherwise vectors
 * would be stored across two cache lines: loads with another alignment wait for such stores. */
#define ALIGNED_FROM (STREAM_BYTES == 64 ? 65536 : SIZE_MAX)

/* How many vectors one stream_copy() takes. */
#define STREAM_VECTORS (STREAM_BYTES / (LANES * sizeof(ELEMENT)))

/* The rare lanes of one vector, a bit for each. */
#if LANES > 8
typedef uint16_t T(entry);
#else
typedef uint8_t T(entry);
#endif

/* Bit i set where entry i is not 0, of 64. */
static ALWAYS_INLINE uint64_t T(nonzero)(const T(entry) * entry) {
#if LANES > 8
    return nonzero_16(entry);
#else
    return nonzero_8(entry);
#endif
}

#include "ahead.h"
#include "product.h"
#include "rare.h"

static ALWAYS_INLINE void T(prefetch)(const ELEMENT *x, const ELEMENT *factor, ELEMENT *y, struct ahead ahead,
                                      int count) {
    fetch(x, ahead.x);
    if (factor) fetch(factor, ahead.factor);
    fetch_to_write(y);
    if (ahead.next)
        for (ptrdiff_t i = ahead.next; i < (ptrdiff_t)(count * LANES * sizeof *x); i += ahead.next) {
            fetch(x, ahead.x + i);
            if (factor) fetch(factor, ahead.factor + i);
        }
}

/* What one kernel is made of. */
struct T(function) {
    const TABLE *table;
    enum gelu_form form; /* of the factor that is computed: value, grad or gate */
    int product;
    T(rare_function) * rare;
};

/* `count` whole vectors: from memory, to memory, and their rare lanes to the bitmap. */
static ALWAYS_INLINE void T(load_all)(const ELEMENT *p, V(vec) *v, int count) {
#if PAIRED
    EACH (pair, count / 2) T(load_pair)(p + 2 * pair * LANES, v + 2 * pair);
    if (count % 2) v[count - 1] = T(load)(p + (count - 1) * LANES);
#else
    EACH (u, count) v[u] = T(load)(p + u * LANES);
#endif
}

static ALWAYS_INLINE void T(store_all)(ELEMENT *p, const V(vec) *v, int count, int even) {
#if PAIRED
    EACH (pair, count / 2) {
        ELEMENT *const to = p + 2 * pair * LANES;
        even ? T(store_even_pair)(to, v + 2 * pair) : T(store_pair)(to, v + 2 * pair);
    }
    const int first = count - count % 2;
#else
    const int first = 0;
#endif
    UNROLLED for (int u = first; u < count; ++u) even ? T(store_even)(p + u * LANES, v[u])
                                                      : T(store)(p + u * LANES, v[u]);
}

static ALWAYS_INLINE void T(note_rare)(T(entry) * rare, unsigned *lanes, int count) {
#if PAIRED
    EACH (pair, count / 2) {
        const uint32_t both = interleave(lanes[2 * pair], lanes[2 * pair + 1]);
        lanes[2 * pair] = both & ((1u << LANES) - 1), lanes[2 * pair + 1] = both >> LANES;
    }
#endif
    EACH (u, count) rare[u] = (T(entry))lanes[u];
}

/* What is loaded of x is stored to `kept` as well, where that is not null. */
static ALWAYS_INLINE void T(vectors)(const struct T(function) f, const ELEMENT *x, const ELEMENT *factor,
                                     ELEMENT *y, ELEMENT *kept, struct ahead ahead, size_t first,
                                     T(entry) * rare, V(vec) *nan, int count) {
    V(vec) v[PRODUCT_UNROLL], w[PRODUCT_UNROLL];
    unsigned lanes[PRODUCT_UNROLL];
    const size_t start = first * LANES;
    T(prefetch)(x + start, f.product ? factor + start : NULL, y + start, ahead, count);
    T(load_all)(x + start, v, count);
    if (kept) T(store_all)(kept + start, v, count, 0);
    T(main_range)(f.table, f.form, v, v, lanes, ROWS, count);
    T(note_rare)(rare + first, lanes, count);
    if (f.product) {
        T(load_all)(factor + start, w, count);
        EACH (u, count) v[u] = T(product)(v[u], w[u]);
        T(note_nan)(v, nan, count);
    }
    T(store_all)(y + start, v, count, f.product);
}

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

static ALWAYS_INLINE void T(compute_block)(const struct T(function) f, const ELEMENT *x,
                                           const ELEMENT *factor, ELEMENT *y, ELEMENT *kept,
                                           struct ahead ahead, size_t n, struct T(leaving) leaving) {
    T(entry) rare[BLOCK / LANES + 64];
    V(vec) nan = V(set1)(0);
    const size_t whole = n / LANES, left = n % LANES;
    const int unroll = f.product ? PRODUCT_UNROLL : UNROLL;
    size_t vectors = 0;
    if (leaving.from) {
        /* Both blocks are whole. One is written while the next is computed: many such stores at once would
         * have to wait. */
        const size_t step = STREAM_VECTORS > (size_t)unroll ? STREAM_VECTORS : (size_t)unroll;
        for (; vectors < whole; vectors += step) {
            for (size_t v = 0; v < step; v += (size_t)unroll)
                T(vectors)(f, x, factor, y, NULL, ahead, vectors + v, rare, &nan, unroll);
            T(leave)(leaving, vectors * LANES, step * LANES);
        }
    }
#ifdef PAIR_LOOP
    /* The gate's table has no slope to split off: for it the derivative's loop adds 0 d. */
    if (!f.product && !kept) {
        const size_t pairs = (whole - vectors) / 2, i = vectors * LANES;
        PAIR_LOOP(f.form != GELU_FORM_value, f.table, x + i, y + i, ahead, rare + vectors, pairs);
        vectors += 2 * pairs;
    }
#endif
#ifdef PRODUCT_LOOP
    if (f.product && !kept) {
        const size_t pairs = (whole - vectors) / 2, i = vectors * LANES;
        PRODUCT_LOOP(f.form == GELU_FORM_grad, f.table, x + i, factor + i, y + i, ahead, rare + vectors,
                     pairs);
        vectors += 2 * pairs;
    }
#endif
    const size_t unrolled = whole - whole % (size_t)unroll;
    if (kept)
        for (; vectors < unrolled; vectors += (size_t)unroll)
            T(vectors)(f, x, factor, y, kept, ahead, vectors, rare, &nan, unroll);
    else /* the same without a test for each vector */
        for (; vectors < unrolled; vectors += (size_t)unroll)
            T(vectors)(f, x, factor, y, NULL, ahead, vectors, rare, &nan, unroll);
    for (; vectors < whole; ++vectors) T(vectors)(f, x, factor, y, kept, ahead, vectors, rare, &nan, 1);
    if (left) {
        const size_t i = vectors * LANES;
        unsigned lanes;
        V(vec) v = T(load_part)(x + i, left);
        if (kept) T(store_part)(kept + i, v, left);
        T(main_range)(f.table, f.form, &v, &v, &lanes, ROWS, 1);
        rare[vectors++] = (T(entry))lanes;
        if (f.product) {
            v = T(product)(v, T(load_part)(factor + i, left));
            T(note_nan)(&v, &nan, 1);
            T(store_even_part)(y + i, v, left);
        } else {
            T(store_part)(y + i, v, left);
        }
    }
    uint64_t any = 0;
    if (vectors <= 8) { /* where the wide load below would wait for the stores just made */
        for (size_t v = 0; v < vectors; ++v) any |= rare[v];
        if (any) memset(rare + vectors, 0, 64 * sizeof *rare);
    } else {
        memset(rare + vectors, 0, 64 * sizeof *rare);
        for (size_t first = 0; first < vectors; first += 64) any |= T(nonzero)(rare + first);
    }
    if (kept) x = kept;
    int may_be_nan = f.product && T(any_nan)(nan);
    if (any) may_be_nan |= f.rare((struct T(block)){x, f.product ? factor : NULL, y, n, rare});
    if (may_be_nan) T(fix_nan)(x, factor, y, n);
}

/* Whether a kernel needs a buffer. */
static ALWAYS_INLINE int T(is_buffered)(int product, const void *x, const void *factor, const void *y,
                                        const struct gelu_how *how) {
    return x == y || (product && factor == y) || (how && how->flags & GELU_STREAM);
}

static ALWAYS_INLINE void T(array)(const struct T(function) f, const ELEMENT *x, const ELEMENT *factor,
                                   ELEMENT *y, size_t n, const struct gelu_how *how) {
    const struct gelu_how alone = {.ahead = AHEAD_IN_AN_ARRAY};
    if (!how) how = &alone;
    const unsigned flags = how->flags;
    const struct ahead ahead = how->ahead;
    const int entered = flags & GELU_ENTERED;
    static const fp_env none;
    const fp_env env = entered ? none : fp_enter();
    const int can_align = (uintptr_t)y % sizeof *y == 0, streamed = flags & GELU_STREAM && can_align;
    const int aligned = streamed || (can_align && n * sizeof *y >= ALIGNED_FROM);
    /* Inputs that are overwritten are read again, from copies of a block. 16-bit elements are copied first,
     * others as they are loaded, because loading widens 16-bit elements. Blocks to be written past the caches
     * use the two halves of the buffer alternately. */
    ELEMENT *const buffer = how->buffer;
    const size_t buffered = how->buffer_bytes / sizeof *x, half = buffered / 2;
    const int x_copied = x == y, factor_copied = f.product && factor == y;
    const int keep = x_copied && sizeof *x > 2;
    const size_t copied = x_copied && factor_copied ? half : buffered;
    const size_t block = streamed ? half : (x_copied || factor_copied) && copied < BLOCK ? copied : BLOCK;
    struct T(leaving) leaving = {NULL, NULL};
    for (int turn = 0; n > 0; turn = !turn) {
        /* First the elements before an aligned address. Streamed blocks are finished in cache and written in
         * full lines. */
        const size_t misaligned = aligned ? (uintptr_t)y % STREAM_BYTES / sizeof *y : 0;
        size_t count = misaligned ? STREAM_BYTES / sizeof *y - misaligned : block;
        count = count < n ? count : n;
        const ELEMENT *const in = x_copied && !keep ? memcpy(buffer, x, count * sizeof *x) : x;
        ELEMENT *const second = x_copied ? buffer + half : buffer;
        const ELEMENT *const in_factor =
            factor_copied ? memcpy(second, factor, count * sizeof *factor) : factor;
        ELEMENT *const target = streamed && count == block ? buffer + (turn ? half : 0) : y;
        const struct T(leaving) next = {target == y ? NULL : target, y};
        if (leaving.from && target == y) {
            T(leave)(leaving, 0, block);
            leaving.from = NULL;
        }
        T(compute_block)(f, in, in_factor, target, keep ? buffer : NULL, ahead, count, leaving);
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
#undef STREAM_VECTORS

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

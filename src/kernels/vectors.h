/* Whole vectors: from memory, through the main range, to memory, without a branch.
 *
 * The product forms multiply each vector before it is stored (product.h). Where PAIRED is 1, vectors are computed two
 * by two: one holds the even elements of both, the other the odd ones.
 *
 * Needs ELEMENT, BITS, INFINITY_BITS, QUIET_BIT, T, V, TABLE, LANES, ROWS, PRODUCT_UNROLL and PAIRED: see
 * instantiate.h.
 */

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

#include "product.h"
#include "rare.h"

/* What one kernel is made of. */
struct T(function) {
    const TABLE *table;
    enum gelu_form form; /* of the factor that is computed: value, grad or gate */
    int product;
    T(rare_function) * rare;
};

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

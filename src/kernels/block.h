/* How a block is computed: all its vectors go through the cheap rows of the table, then the few lanes that these
 * cannot compute.
 *
 * The main pass writes every vector and notes the rare lanes in a bitmap: in real activations one vector in twelve
 * has a rare lane, too many to predict a branch and too few lanes to compute a whole vector for each. After the block
 * the rare lanes are computed (rare.h).
 *
 * The last vector of an array goes through the same code, between a partial load and store, so a result does
 * not depend on its position.
 *
 * Needs ELEMENT, T, V, TABLE, LANES, ROWS, UNROLL and PRODUCT_UNROLL, and takes PAIR_LOOP and PRODUCT_LOOP where they
 * exist: see instantiate.h. BLOCK: see array.h. What comes before it: vectors.h, finished.h.
 */

/* How many vectors one stream_copy() takes. */
#define STREAM_VECTORS (STREAM_BYTES / (LANES * sizeof(ELEMENT)))

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

#undef STREAM_VECTORS

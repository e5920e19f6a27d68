/* Arrays: vectors through the cheap rows of the main range, then the few lanes that these could not do.
 *
 * An array goes block by block. The main pass writes every vector and notes the rare lanes in a bitmap, with
 * no branch on them: real activations have one in a twelfth of the vectors, too many to predict and too few
 * to pay a whole vector for. After the block the rare lanes are collected, evaluated by full vectors, and
 * put in place; where they are many (data that lives in the tail) the vectors that hold them are evaluated
 * as they stand.
 *
 * The last vector of an array is a partial load and store around the same code, so a result does not
 * depend on its position.
 *
 * Needs REAL, V, TABLE, LANES, ROWS and UNROLL: see instantiate.h.
 */

/* Elements of a block: its buffers stay in the first-level cache, and about 1 % of rare lanes fill a vector.
 */
#define BLOCK 2048

typedef V(vec) V(tail_function)(V(vec) x, enum gelu_form form);

/* A vector of rare lanes. */
static ALWAYS_INLINE V(vec)
    V(rest)(const TABLE *table, enum gelu_form form, V(tail_function) *tail, V(vec) x) {
    if (ROWS == GELU_INTERVALS) return tail(x, form);
    V(vec) y;
    V(entry) beyond;
    V(main_range)(table, form, &x, &y, &beyond, GELU_INTERVALS, 1);
    return beyond ? V(select)(V(mask_from_bits)(beyond), tail(x, form), y) : y;
}

/* Bits of the bitmap, 64 at a time, lowest element in the lowest bit. */
static inline uint64_t V(word)(const V(entry) *rare, size_t word) {
    uint64_t bits;
    memcpy(&bits, rare + word * (8 / sizeof *rare), sizeof bits);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bits = __builtin_bswap64(bits);
#endif
    return bits;
}

static ALWAYS_INLINE void V(rare_dense)(const REAL *x, REAL *y, size_t n, const V(entry) *rare,
                                        const TABLE *table, enum gelu_form form, V(tail_function) *tail) {
    for (size_t i = 0; i < n; i += LANES) {
        const unsigned lanes = rare[i / LANES];
        if (!lanes) continue;
        const V(mask) mask = V(mask_from_bits)(lanes);
        const size_t left = n - i;
        if (left >= LANES) {
            const V(vec) done = V(load)(y + i), rest = V(rest)(table, form, tail, V(load)(x + i));
            V(store)(y + i, V(select)(mask, rest, done));
        } else {
            const V(vec) done = V(load_part)(y + i, left);
            const V(vec) rest = V(rest)(table, form, tail, V(load_part)(x + i, left));
            V(store_part)(y + i, V(select)(mask, rest, done), left);
        }
    }
}

static ALWAYS_INLINE void V(rare_sparse)(const REAL *x, REAL *y, size_t words, const V(entry) *rare,
                                         const TABLE *table, enum gelu_form form, V(tail_function) *tail) {
    enum { WIDTH = 8 * sizeof *rare };
    uint16_t position[BLOCK];
    REAL lane[BLOCK + LANES];
    size_t count = 0;
    for (size_t w = 0; w < words; ++w) {
        for (uint64_t bits = V(word)(rare, w); bits; bits &= bits - 1) {
            const unsigned bit = (unsigned)__builtin_ctzll(bits);
            const size_t i = (w * (64 / WIDTH) + bit / WIDTH) * LANES + bit % WIDTH;
            position[count] = (uint16_t)i;
            lane[count++] = x[i];
        }
    }
    for (size_t i = 0; i < LANES; ++i) lane[count + i] = 0;
    for (size_t i = 0; i < count; i += LANES)
        V(store)(lane + i, V(rest)(table, form, tail, V(load)(lane + i)));
    for (size_t i = 0; i < count; ++i) y[position[i]] = lane[i];
}

/* Bytes ahead. Several dozen instructions on each vector, and the table rows that some instruction sets load,
 * keep the CPU's own prefetcher too short: without this, arrays beyond the second-level cache took up to
 * three times as long. Past the end of an array a prefetch does nothing. */
#define READ_AHEAD 4096
#define WRITE_AHEAD 1024

static ALWAYS_INLINE void V(prefetch)(const REAL *x, REAL *y) {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch((const void *)((uintptr_t)x + READ_AHEAD), 0);
    __builtin_prefetch((const void *)((uintptr_t)y + WRITE_AHEAD), 1);
#else
    (void)x, (void)y;
#endif
}

static ALWAYS_INLINE void V(vectors)(const REAL *x, REAL *y, size_t first, const TABLE *table,
                                     enum gelu_form form, V(entry) *rare, int count) {
    V(vec) v[UNROLL];
    V(prefetch)(x + first * LANES, y + first * LANES);
    EACH (u, count) v[u] = V(load)(x + (first + (size_t)u) * LANES);
    V(main_range)(table, form, v, v, rare + first, ROWS, count);
    EACH (u, count) V(store)(y + (first + (size_t)u) * LANES, v[u]);
}

static ALWAYS_INLINE void V(stream_vectors)(const REAL *x, REAL *y, size_t first, size_t count) {
    for (size_t v = first; v < first + count; ++v) V(stream)(y + v * LANES, V(load)(x + v * LANES));
}

/* A finished block on its way past the caches: `from` in cache, `to` aligned to whole vectors. */
struct V(leaving) {
    const REAL *from;
    REAL *to;
};

static ALWAYS_INLINE void V(block)(const REAL *x, REAL *y, size_t n, const TABLE *table, enum gelu_form form,
                                   V(tail_function) *tail, struct V(leaving) leaving) {
    V(entry) rare[BLOCK / LANES + 8];
    REAL copy[BLOCK];
    if (x == y) x = memcpy(copy, x, n * sizeof *x); /* the rare lanes are read again */
    const size_t whole = n / LANES, left = n % LANES;
    size_t vectors = 0;
    if (leaving.from) {
        /* Both blocks are whole. One leaves while the next is computed: a burst of such stores would wait. */
        for (; vectors < BLOCK / LANES; vectors += UNROLL) {
            V(vectors)(x, y, vectors, table, form, rare, UNROLL);
            V(stream_vectors)(leaving.from, leaving.to, vectors, UNROLL);
        }
    }
    for (; vectors + UNROLL <= whole; vectors += UNROLL) V(vectors)(x, y, vectors, table, form, rare, UNROLL);
    for (; vectors < whole; ++vectors) V(vectors)(x, y, vectors, table, form, rare, 1);
    if (left) {
        const size_t i = vectors * LANES;
        V(vec) v = V(load_part)(x + i, left);
        V(main_range)(table, form, &v, &v, rare + vectors++, ROWS, 1);
        V(store_part)(y + i, v, left);
    }
    memset(rare + vectors, 0, 8);
    const size_t words = (vectors * sizeof *rare + 7) / 8;
    uint64_t any = 0;
    for (size_t w = 0; w < words; ++w) any |= V(word)(rare, w);
    if (!any) return;
    size_t count = 0;
    for (size_t w = 0; w < words; ++w) count += (size_t)__builtin_popcountll(V(word)(rare, w));
    /* Collecting costs about as much per rare lane as a third of the vectors' own evaluation per lane. */
    if (count > n / 3)
        V(rare_dense)(x, y, n, rare, table, form, tail);
    else
        V(rare_sparse)(x, y, words, rare, table, form, tail);
}

static ALWAYS_INLINE void V(array)(const REAL *x, REAL *y, size_t n, unsigned flags, const TABLE *table,
                                   enum gelu_form form, V(tail_function) *tail) {
    const fp_env env = fp_enter();
    const int streamed = flags & GELU_STREAM && (uintptr_t)y % sizeof *y == 0;
    REAL finished[2][BLOCK];
    struct V(leaving) leaving = {NULL, NULL};
    for (int turn = 0; n > 0; turn = !turn) {
        /* Streamed blocks are finished in cache and leave it in full lines, the first ones up to alignment.
         */
        const size_t misaligned = streamed ? (uintptr_t)y % sizeof(V(vec)) / sizeof *y : 0;
        size_t count = misaligned ? LANES - misaligned : BLOCK;
        count = count < n ? count : n;
        REAL *const target = streamed && count == BLOCK ? finished[turn] : y;
        const struct V(leaving) next = {target == y ? NULL : target, y};
        if (leaving.from && target == y) {
            V(stream_vectors)(leaving.from, leaving.to, 0, BLOCK / LANES);
            leaving.from = NULL;
        }
        V(block)(x, target, count, table, form, tail, leaving);
        leaving = next;
        x += count, y += count, n -= count;
    }
    if (leaving.from) V(stream_vectors)(leaving.from, leaving.to, 0, BLOCK / LANES);
    if (streamed) stream_fence();
    fp_leave(env);
}

#undef BLOCK
#undef READ_AHEAD
#undef WRITE_AHEAD

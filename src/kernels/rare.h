/* Rare lanes of a block: those that the main pass, with the rows of the table that are cheap, could not do.
 *
 * In two stages: the lanes that other rows of the table take, where there are any, and then those beyond the
 * table, by the tail. Where lanes are few they are collected, evaluated by full vectors, and put in place;
 * where they are many (data that lives in the tail) the vectors that hold them are evaluated as they stand.
 *
 * Needs ELEMENT, T, V, TABLE, LANES, ROWS and BLOCK: see instantiate.h and array.h.
 */

typedef V(vec) T(tail_function)(V(vec) x, enum gelu_form form);

/* A block, n elements at most BLOCK, and the bitmap of its rare lanes, which is not kept. Where products are
 * wanted, factor is not null. */
struct T(block) {
    const ELEMENT *x, *factor;
    ELEMENT *y;
    size_t n;
    T(entry) * rare;
};

/* Evaluates the rare lanes. Returns whether a product may be NaN. */
typedef int T(rare_function)(struct T(block) block);

/* Bits of the bitmap, 64 at a time, lowest element in the lowest bit. */
static inline uint64_t T(word)(const T(entry) * rare, size_t word) {
    uint64_t bits;
    memcpy(&bits, rare + word * (8 / sizeof *rare), sizeof bits);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bits = __builtin_bswap64(bits);
#endif
    return bits;
}

static ALWAYS_INLINE size_t T(words)(struct T(block) block) {
    return ((block.n + LANES - 1) / LANES * sizeof *block.rare + 7) / 8;
}

static ALWAYS_INLINE size_t T(count)(struct T(block) block) {
    const size_t words = T(words)(block);
    size_t count = 0;
    for (size_t w = 0; w < words; ++w) count += (size_t)__builtin_popcountll(T(word)(block.rare, w));
    return count;
}

/* Collecting costs about as much per rare lane as a third of the vectors' own evaluation per lane. */
static ALWAYS_INLINE int T(many)(struct T(block) block, size_t count) { return count > block.n / 3; }

/* A vector of rare lanes: through the tail, or where that is null through all rows of the table. Then *beyond
 * gets a bit for each lane beyond it, whose result means nothing. */
static ALWAYS_INLINE V(vec) T(evaluate)(const TABLE *table, enum gelu_form form, T(tail_function) * tail,
                                        V(vec) x, unsigned *beyond) {
    V(vec) y;
    *beyond = 0;
    if (tail) return tail(x, form);
    T(main_range)(table, form, &x, &y, beyond, GELU_INTERVALS, 1);
    return y;
}

/* Vectors as they stand. What is beyond the table stays in the bitmap. */
static ALWAYS_INLINE void T(in_place)(struct T(block) block, const TABLE *table, enum gelu_form form,
                                      T(tail_function) * tail, V(vec) *nan) {
    for (size_t i = 0; i < block.n; i += LANES) {
        unsigned lanes = block.rare[i / LANES], beyond;
        if (!lanes) continue;
        const size_t left = block.n - i;
        const int whole = left >= LANES;
        const ELEMENT *const x = block.x + i, *const factor = block.factor ? block.factor + i : NULL;
        ELEMENT *const y = block.y + i;
        const V(vec) done = whole ? T(load)(y) : T(load_part)(y, left);
        V(vec) v = T(evaluate)(table, form, tail, whole ? T(load)(x) : T(load_part)(x, left), &beyond);
        if (factor) {
            v = T(product)(v, whole ? T(load)(factor) : T(load_part)(factor, left));
            T(note_nan)(&v, nan, 1);
        }
        v = V(select)(V(mask_from_bits)(lanes), v, done);
        if (whole)
            factor ? T(store_even)(y, v) : T(store)(y, v);
        else
            factor ? T(store_even_part)(y, v, left) : T(store_part)(y, v, left);
        block.rare[i / LANES] = (T(entry))(lanes & beyond);
    }
}

/* Position of a lane by its bit in a word of the bitmap. */
static ALWAYS_INLINE uint16_t T(position)(size_t word, uint64_t bits) {
    enum { WIDTH = 8 * sizeof(T(entry)) };
    const size_t bit = (size_t)__builtin_ctzll(bits);
    return (uint16_t)(WIDTH == LANES ? word * 64 + bit
                                     : (word * (64 / WIDTH) + bit / WIDTH) * LANES + bit % WIDTH);
}

/* Lists the positions of all rare lanes, where most vectors hold none, and counts them. */
static ALWAYS_INLINE size_t T(list_few)(struct T(block) block, uint16_t *position) {
    size_t count = 0;
    for (size_t first = 0; first * LANES < block.n; first += 64)
        for (uint64_t nonzero = T(nonzero)(block.rare + first); nonzero; nonzero &= nonzero - 1) {
            const size_t vector = first + (size_t)__builtin_ctzll(nonzero);
            unsigned bits = block.rare[vector];
            do {
                position[count++] = (uint16_t)(vector * LANES + (unsigned)__builtin_ctz(bits));
                bits &= bits - 1;
            } while (bits);
        }
    return count;
}

/* The same where words hold several, but how many the branch predictor cannot know: a wrong guess costs as
 * much as listing SURELY bits whether they are there or not. */
#define SURELY 8
static ALWAYS_INLINE void T(list_many)(const T(entry) * rare, size_t words, uint16_t *position) {
    size_t count = 0;
    for (size_t w = 0; w < words; ++w) {
        uint64_t bits = T(word)(rare, w);
        const unsigned total = (unsigned)__builtin_popcountll(bits);
        UNROLLED for (unsigned i = 0; i < SURELY; ++i, bits &= bits - 1) position[count + i] =
            T(position)(w, bits | UINT64_C(1) << 63);
        for (unsigned i = SURELY; i < total; ++i, bits &= bits - 1)
            position[count + i] = T(position)(w, bits);
        count += total;
    }
}

/* The elements at `count` positions, at most BLOCK / 3 of them. Keeps the positions beyond the table and
 * returns how many they are. */
static ALWAYS_INLINE size_t T(collected)(struct T(block) block, uint16_t *position, size_t count,
                                         const TABLE *table, enum gelu_form form, T(tail_function) * tail,
                                         V(vec) *nan) {
    ELEMENT lane[BLOCK / 3 + LANES], times[BLOCK / 3 + LANES];
    unsigned beyond[BLOCK / 3 / LANES + 1];
    for (size_t i = 0; i < count; ++i) lane[i] = block.x[position[i]];
    for (size_t i = 0; i < LANES; ++i) lane[count + i] = times[count + i] = 0;
    if (block.factor)
        for (size_t i = 0; i < count; ++i) times[i] = block.factor[position[i]];
    for (size_t i = 0; i < count; i += LANES) {
        V(vec) v = T(evaluate)(table, form, tail, T(load)(lane + i), beyond + i / LANES);
        if (block.factor) {
            v = T(product)(v, T(load)(times + i));
            T(note_nan)(&v, nan, 1);
            T(store_even)(lane + i, v);
        } else {
            T(store)(lane + i, v);
        }
    }
    for (size_t i = 0; i < count; ++i) block.y[position[i]] = lane[i];
    size_t kept = 0;
    if (!tail)
        for (size_t i = 0; i < count; i += LANES)
            for (unsigned bits = beyond[i / LANES]; bits; bits &= bits - 1)
                position[kept++] = position[i + (unsigned)__builtin_ctz(bits)];
    return kept;
}

static ALWAYS_INLINE void T(list)(struct T(block) block, size_t count, uint16_t *position) {
    const size_t words = T(words)(block);
    if (count > 2 * words)
        T(list_many)(block.rare, words, position);
    else
        T(list_few)(block, position);
}

/* Vectors with rare lanes. */
static ALWAYS_INLINE size_t T(vectors_with)(struct T(block) block) {
    size_t count = 0;
    for (size_t first = 0; first * LANES < block.n; first += 64)
        count += (size_t)__builtin_popcountll(T(nonzero)(block.rare + first));
    return count;
}

/* Both stages. Lanes that were collected for the first stay listed for the second. */
static ALWAYS_INLINE int T(rare)(struct T(block) block, const TABLE *table, enum gelu_form form,
                                 T(tail_function) * tail) {
    uint16_t position[BLOCK / 3 + SURELY];
    V(vec) nan = V(set1)(0);
    const int sparse = T(vectors_with)(block) * LANES < block.n / 4;
    size_t count = sparse ? T(list_few)(block, position) : T(count)(block);
    int listed = sparse;
    if (ROWS < GELU_INTERVALS && !listed && T(many)(block, count)) {
        T(in_place)(block, table, form, NULL, &nan);
        count = T(count)(block);
    } else if (ROWS < GELU_INTERVALS) {
        if (!listed) T(list)(block, count, position);
        count = T(collected)(block, position, count, table, form, NULL, &nan);
        listed = 1;
    }
    if (!listed && T(many)(block, count)) {
        T(in_place)(block, table, form, tail, &nan);
    } else {
        if (!listed) T(list)(block, count, position);
        T(collected)(block, position, count, table, form, tail, &nan);
    }
    return T(any_nan)(nan);
}

#undef SURELY

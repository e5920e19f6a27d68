/* Rare lanes of a block: those that the main pass could not compute with the cheap rows of the table, and in f32cr
 * those that it could not round.
 *
 * There are two stages: first the lanes for which the table has other rows, where there are such rows, then
 * the lanes beyond the table (or not rounded), by the tail. Where such lanes are few, they are collected,
 * evaluated in full vectors, and put back. Where they are many (most data in the tail), the vectors that hold
 * them are evaluated in place.
 *
 * Needs ELEMENT, T, V, TABLE, LANES and ROWS: see instantiate.h; T(entry) and T(nonzero): see vectors.h.
 */

typedef V(vec) T(tail_function)(V(vec) x, enum gelu_form form);

/* A block, n elements at most BLOCK, and the bitmap of its rare lanes, which may be overwritten. Where
 * products are wanted, factor is not null. */
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

/* To collect and evaluate one rare lane costs about as much as to evaluate three lanes in place. */
static ALWAYS_INLINE int T(many)(struct T(block) block, size_t count) { return count > block.n / 3; }

/* Evaluates a vector of rare lanes by the tail, or, where `tail` is null, by all rows of the table. In the
 * second case *beyond gets a bit for each lane beyond the table, whose result means nothing. */
static ALWAYS_INLINE V(vec) T(evaluate)(const TABLE *table, enum gelu_form form, T(tail_function) * tail,
                                        V(vec) x, unsigned *beyond) {
    V(vec) y;
    *beyond = 0;
    if (tail) return tail(x, form);
    T(main_range)(table, form, &x, &y, beyond, GELU_INTERVALS, 1);
    return y;
}

/* Evaluates the vectors that hold rare lanes in place. Lanes beyond the table stay in the bitmap. */
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

/* Rare lanes are listed in parts of so many. With N(0,1), a block has fewer in f32: on AVX2 136 of its 16 Ki
 * elements are beyond 2.64. In f32cr it has some 400 to 1000, in one part to three. */
#define PART 512

/* Of a part, so many lanes are collected together. If they were collected vector by vector, each load of a
 * vector would wait until its elements, stored one by one, have reached the cache. */
#define BATCH (sizeof(ELEMENT) > 4 ? 64 : 128)

/* How far the bitmap has been listed. */
struct T(cursor) {
    size_t next;      /* entries, a multiple of 64, or words */
    uint64_t nonzero; /* of the 64 entries before `next`, a bit for each that is not listed yet */
};

/* Lists the positions of rare lanes from the cursor on, at most PART of them, where most vectors hold none.
 * Returns how many. */
static ALWAYS_INLINE size_t T(list_few)(struct T(block) block, struct T(cursor) * at, uint16_t *position) {
    size_t count = 0;
    for (;;) {
        for (; at->nonzero; at->nonzero &= at->nonzero - 1) {
            if (count > PART - LANES) return count;
            const size_t vector = at->next - 64 + (size_t)__builtin_ctzll(at->nonzero);
            unsigned bits = block.rare[vector];
            do {
                position[count++] = (uint16_t)(vector * LANES + (unsigned)__builtin_ctz(bits));
                bits &= bits - 1;
            } while (bits);
        }
        if (at->next * LANES >= block.n) return count;
        at->nonzero = T(nonzero)(block.rare + at->next);
        at->next += 64;
    }
}

/* The same where words hold several. The branch predictor cannot know how many, and a wrong guess costs as
 * much as listing SURELY bits, whether they are set or not. */
#define SURELY 8
static ALWAYS_INLINE size_t T(list_many)(struct T(block) block, struct T(cursor) * at, uint16_t *position) {
    const size_t words = T(words)(block);
    size_t count = 0;
    for (; at->next < words && count <= PART - 64; ++at->next) {
        uint64_t bits = T(word)(block.rare, at->next);
        const unsigned total = (unsigned)__builtin_popcountll(bits);
        UNROLLED for (unsigned i = 0; i < SURELY; ++i, bits &= bits - 1) position[count + i] =
            T(position)(at->next, bits | UINT64_C(1) << 63);
        for (unsigned i = SURELY; i < total; ++i, bits &= bits - 1)
            position[count + i] = T(position)(at->next, bits);
        count += total;
    }
    return count;
}

/* Evaluates the elements at `count` positions, at most PART of them. Where `tail` is null, the positions
 * beyond the table stay listed, and only they. Returns how many these are. */
static ALWAYS_INLINE size_t T(collected)(struct T(block) block, uint16_t *position, size_t count,
                                         const TABLE *table, enum gelu_form form, T(tail_function) * tail,
                                         V(vec) *nan) {
    ELEMENT lane[BATCH], times[BATCH];
    T(entry) beyond[PART / LANES];
    for (size_t first = 0; first < count; first += BATCH) {
        const size_t left = count - first, end = left < BATCH ? left : BATCH;
        const uint16_t *const of_batch = position + first;
        for (size_t i = 0; i < end; ++i) lane[i] = block.x[of_batch[i]];
        for (size_t i = end; i % LANES; ++i) lane[i] = 0;
        if (block.factor) {
            for (size_t i = 0; i < end; ++i) times[i] = block.factor[of_batch[i]];
            for (size_t i = end; i % LANES; ++i) times[i] = 0;
        }
        for (size_t i = 0; i < end; i += LANES) {
            unsigned lanes;
            V(vec) v = T(evaluate)(table, form, tail, T(load)(lane + i), &lanes);
            if (!tail) beyond[(first + i) / LANES] = (T(entry))lanes;
            if (block.factor) {
                v = T(product)(v, T(load)(times + i));
                T(note_nan)(&v, nan, 1);
                T(store_even)(lane + i, v);
            } else {
                T(store)(lane + i, v);
            }
        }
        for (size_t i = 0; i < end; ++i) block.y[of_batch[i]] = lane[i];
    }
    size_t kept = 0;
    if (!tail)
        for (size_t i = 0; i < count; i += LANES)
            for (unsigned bits = beyond[i / LANES]; bits; bits &= bits - 1)
                position[kept++] = position[i + (unsigned)__builtin_ctz(bits)];
    return kept;
}

/* How many vectors have rare lanes. */
static ALWAYS_INLINE size_t T(vectors_with)(struct T(block) block) {
    size_t count = 0;
    for (size_t first = 0; first * LANES < block.n; first += 64)
        count += (size_t)__builtin_popcountll(T(nonzero)(block.rare + first));
    return count;
}

/* Both stages. Lanes that the first has collected and found beyond the table stay listed for the second. */
static ALWAYS_INLINE int T(rare)(struct T(block) block, const TABLE *table, enum gelu_form form,
                                 T(tail_function) * tail) {
    V(vec) nan = V(set1)(0);
    int in_table = ROWS < GELU_INTERVALS, few = T(vectors_with)(block) * LANES < block.n / 4;
    if (!few) {
        size_t count = T(count)(block);
        if (in_table && T(many)(block, count)) {
            T(in_place)(block, table, form, NULL, &nan);
            count = T(count)(block);
            in_table = 0;
        }
        if (!in_table && T(many)(block, count)) {
            T(in_place)(block, table, form, tail, &nan);
            return T(any_nan)(nan);
        }
        few = count <= 2 * T(words)(block);
    }
    uint16_t position[PART];
    struct T(cursor) at = {0, 0};
    for (;;) {
        size_t count = few ? T(list_few)(block, &at, position) : T(list_many)(block, &at, position);
        if (count == 0) break;
        if (in_table) count = T(collected)(block, position, count, table, form, NULL, &nan);
        if (count > 0) T(collected)(block, position, count, table, form, tail, &nan);
    }
    return T(any_nan)(nan);
}

#undef SURELY
#undef BATCH
#undef PART

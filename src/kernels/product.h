/* Products: what the backward and gated forms do beyond computing a derivative or value.
 *
 * The factor that was computed is rounded to the element's type before it is multiplied, as it would be
 * between two calls. CPUs differ in the NaN of a product, so it is left as the CPU makes it and corrected
 * after the block.
 *
 * Needs ELEMENT, BITS, INFINITY_BITS, QUIET_BIT, T and V: see instantiate.h.
 */

/* v, rounded to ELEMENT, times factor. */
static ALWAYS_INLINE V(vec) T(product)(V(vec) v, V(vec) factor) { return V(mul)(T(round)(v), factor); }

/* *nan becomes NaN where an element of the products is NaN, and maybe where one is huge. */
static ALWAYS_INLINE void T(note_nan)(const V(vec) *product, V(vec) *nan, int count) {
    if (count % 2)
        *nan = V(fma)(product[0], V(set1)(0), *nan);
    else
        for (int u = 0; u < count; u += 2) *nan = V(fma)(product[u], product[u + 1], *nan);
}

static ALWAYS_INLINE int T(any_nan)(V(vec) v) { return V(mask_bits)(V(not_le)(v, v)) != 0; }

/* The NaN of a product is that of x, or else that of the factor, made quiet, or else what inf * 0 gives on
 * x86. Without this it would be another NaN on Arm, and where a compiler swaps the operands. */
static NOINLINE void T(fix_nan)(const ELEMENT *x, const ELEMENT *factor, ELEMENT *y, size_t n) {
    const BITS magnitude = (BITS) ~((BITS)1 << (8 * sizeof(BITS) - 1));
    for (size_t i = 0; i < n; ++i) {
        BITS bits, of_x, of_factor;
        memcpy(&bits, y + i, sizeof bits);
        if ((bits & magnitude) <= INFINITY_BITS) continue;
        memcpy(&of_x, x + i, sizeof of_x);
        memcpy(&of_factor, factor + i, sizeof of_factor);
        if ((of_x & magnitude) > INFINITY_BITS)
            bits = of_x;
        else if ((of_factor & magnitude) > INFINITY_BITS)
            bits = of_factor;
        else
            bits = (BITS)~magnitude | INFINITY_BITS;
        bits |= QUIET_BIT;
        memcpy(y + i, &bits, sizeof bits);
    }
}

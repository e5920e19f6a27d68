/* What in-place needs: y may be x, or the factor. Both are read again after y was written, for the rare lanes and for
 * NaN. So what y overwrites is copied first, a block at a time, to a buffer that stays in the first-level cache.
 *
 * Needs ELEMENT and T: see instantiate.h.
 */

/* Where the inputs of a block are copied to; null: they are not. `kept` is for x, too, but copied while x is loaded.
 * 16-bit elements cannot be: loading widens them. */
struct T(copies) {
    ELEMENT *x, *kept, *factor;
    size_t limit; /* elements of a block that there is room for */
};

static ALWAYS_INLINE int T(is_in_place)(int product, const void *x, const void *factor, const void *y) {
    return x == y || (product && factor == y);
}

static ALWAYS_INLINE struct T(copies)
    T(copies_in)(ELEMENT *buffer, size_t room, int product, const ELEMENT *x, const ELEMENT *factor,
                 const ELEMENT *y) {
    const int of_x = x == y, of_factor = product && factor == y, whole = sizeof *x > 2;
    return (struct T(copies)){of_x && !whole ? buffer : NULL, of_x && whole ? buffer : NULL,
                              of_factor ? buffer + (of_x ? room / 2 : 0) : NULL,
                              of_x && of_factor   ? room / 2
                              : of_x || of_factor ? room
                                                  : SIZE_MAX};
}

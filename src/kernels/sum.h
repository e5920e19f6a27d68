/* Sums of two arrays, rounded once to the element's type: what the forms with a bias, and those that
 * accumulate, do before or after a kernel (sums.c). NaN follows the rule in product.h.
 *
 * The sum of two float16 or bfloat16 numbers in float32, rounded again, equals the sum rounded once: float32
 * has at least 2 p + 2 digits, where p is how many they have.
 *
 * Needs ELEMENT, T, V and LANES: see instantiate.h.
 */

/* `count` vectors, 2 or 1. */
static ALWAYS_INLINE void T(sum_vectors)(const ELEMENT *x, const ELEMENT *b, ELEMENT *y, int count) {
    V(vec) v[2], w[2], nan = V(set1)(0);
    T(load_all)(x, v, count);
    T(load_all)(b, w, count);
    EACH (u, count) v[u] = V(add)(v[u], w[u]);
    T(note_nan)(v, &nan, count);
    if (T(any_nan)(nan)) {
        ELEMENT x_kept[2 * LANES], b_kept[2 * LANES]; /* y may be one of them */
        memcpy(x_kept, x, (size_t)count * LANES * sizeof *x);
        memcpy(b_kept, b, (size_t)count * LANES * sizeof *b);
        T(store_all)(y, v, count, 1);
        T(fix_nan)(x_kept, b_kept, y, (size_t)count * LANES);
        return;
    }
    T(store_all)(y, v, count, 1);
}

static void T(sum)(const void *x_array, const void *b_array, void *y_array, size_t n,
                   const struct gelu_how *how) {
    const ELEMENT *const x = x_array, *const b = b_array;
    ELEMENT *const y = y_array;
    const size_t whole = n / (2 * LANES) * (2 * LANES);
    for (size_t i = 0; i < whole; i += 2 * LANES) {
        T(prefetch)(x + i, b + i, y + i, how->ahead, 2);
        T(sum_vectors)(x + i, b + i, y + i, 2);
    }
    if (whole == n) return;
    ELEMENT x_left[2 * LANES] = {0}, b_left[2 * LANES] = {0}, y_left[2 * LANES];
    memcpy(x_left, x + whole, (n - whole) * sizeof *x);
    memcpy(b_left, b + whole, (n - whole) * sizeof *b);
    T(sum_vectors)(x_left, b_left, y_left, 2);
    memcpy(y + whole, y_left, (n - whole) * sizeof *y);
}

/* Main range of correctly rounded float32.
 *
 * With n = -|x| and P as in main_range.h, P is computed as an unevaluated sum high + low. Its error, and so that
 * of f(x), is below the one in the table. The exact result lies between the two ends of this error. Nearly always
 * both ends round to the same float, which then is the right result. Where they do not, one time in several
 * hundred, the lane is rare, and is computed in float64 (exact.h).
 *
 * In each step of the polynomial, sum = fma(factor, d, coefficient) is rounded once. What the rounding has lost
 * is fma(factor, d, coefficient - sum): the difference is exact where the coefficient is larger than what is
 * added to it, and otherwise near enough for the coefficients that coeffs/rounded.py has chosen. The terms from
 * degree 3 on are so small that float32 is precise enough for them.
 *
 * Interval 0 of the value is x/2 + (P(n) - n/2), as in main_range.h, with the same signs of zeros.
 *
 * Needs V, T, TABLE, LOOKUP and DEGREE: see instantiate.h.
 */

struct T(sum) {
    V(vec) high, low;
};

/* coefficient + (high + low) d */
static ALWAYS_INLINE struct T(sum) T(step)(struct T(sum) factor, V(vec) d, V(vec) coefficient) {
    const V(vec) high = V(fma)(factor.high, d, coefficient);
    const V(vec) lost = V(fma)(factor.high, d, V(sub)(coefficient, high));
    return (struct T(sum)){high, V(fma)(factor.low, d, lost)};
}

/* One vector. *rare gets a bit for each lane that is beyond the first `rows` rows, or NaN, or too near to the
 * midpoint of two floats. Its result means nothing. */
static ALWAYS_INLINE V(vec) T(rounded)(const TABLE *table, enum gelu_form form, V(vec) x, unsigned *rare,
                                       int rows) {
    const V(vec) n = V(neg_abs)(x);
    const V(index) index = V(index_of)(V(fma)(n, V(set1)(table->scale), V(set1)(table->bias)));
    const V(vec) d = V(sub)(n, LOOKUP(table, 0, index, rows));
    V(vec) high_terms = LOOKUP(table, DEGREE + 1, index, rows);
    UNROLLED for (int k = DEGREE; k > 3; --k) high_terms =
        V(fma)(high_terms, d, LOOKUP(table, k, index, rows));
    /* The first step by itself, as there is no low part yet. */
    const V(vec) c2 = LOOKUP(table, 3, index, rows), second = V(fma)(high_terms, d, c2);
    struct T(sum) p = {second, V(fma)(high_terms, d, V(sub)(c2, second))};
    p = T(step)(p, d, LOOKUP(table, 2, index, rows));
    p = T(step)(p, d, LOOKUP(table, 1, index, rows));

    V(vec) one_end, other_end;
    if (form == GELU_FORM_value) {
        /* f(x) = twice / 2 + P with twice = 2 relu(x), or x in interval 0. `lost` is what twice / 2 + P lacks
         * after rounding, times -2; so it is exact even where x / 2 is the midpoint of two subnormals. */
        const V(vec) twice = V(sub_where)(x, V(not_le)(V(set1)(table->near), n), n);
        const V(vec) y = V(fma)(twice, V(set1)(0.5f), p.high), minus_two = V(set1)(-2);
        V(vec) lost = V(fma)(y, V(set1)(2), V(neg)(twice));
        lost = V(fma)(p.low, minus_two, V(fma)(p.high, minus_two, lost));
        /* What is added to y last is also made a little larger or smaller. This matters only where it is half a
         * unit of a subnormal y: f(x) lies above x / 2 there by far less than the error that is allowed for. */
        const V(vec) error = V(set1)(2 * table->error);
        one_end = V(fma)(V(fma)(y, V(neg)(error), lost), V(set1)(-0.5f - 0x1p-20f), y);
        other_end = V(fma)(V(fma)(y, error, lost), V(set1)(-0.5f + 0x1p-20f), y);
    } else {
        /* f(x) = P for x < 0, 1 - P for x >= 0 */
        const V(vec) sign = V(or_sign)(V(set1)(1), x), half = V(set1)(0.5f);
        const V(vec) one = V(fma)(sign, half, half);
        const V(vec) y = V(fma)(p.high, V(neg)(sign), one);
        const V(vec) low = V(fma)(p.low, V(neg)(sign), V(fma)(p.high, V(neg)(sign), V(sub)(one, y)));
        if (form == GELU_FORM_gate) {
            const V(vec) error = V(set1)(table->error);
            one_end = V(add)(V(fma)(y, error, low), y);
            other_end = V(add)(V(fma)(y, V(neg)(error), low), y);
        } else {
            one_end = V(add)(V(fma)(LOOKUP(table, DEGREE + 2, index, rows), V(neg)(sign), low), y);
            other_end = V(add)(V(fma)(LOOKUP(table, DEGREE + 3, index, rows), V(neg)(sign), low), y);
        }
    }
    const V(vec) end = V(set1)(table->end[rows == GELU_INTERVALS]);
    *rare = V(mask_bits)(V(not_le)(end, n)) | V(mask_bits)(V(not_equal)(one_end, other_end));
    return one_end;
}

static ALWAYS_INLINE void T(main_range)(const TABLE *table, enum gelu_form form, const V(vec) *x, V(vec) *y,
                                        unsigned *rare, int rows, int count) {
    EACH (u, count) y[u] = T(rounded)(table, form, x[u], &rare[u], rows);
}

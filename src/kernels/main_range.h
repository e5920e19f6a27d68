/* Main range: |x| below the limit of the table, almost all arguments.
 *
 * With n = -|x| and P as defined in coeffs/generate.py,
 *
 *     value        f(x) = relu(x) + P(n)
 *     derivative   f'(x) = P(n) for x < 0, 1 - P(n) for x >= 0
 *     gate         gate(x) likewise
 *
 * so nothing cancels in either tail. n scale + bias, rounded, has the number of the interval in its low bits,
 * so the table look-up can use it without a conversion. Within the main range this sum passes a power of two,
 * where the spacing of floats changes: intervals far from 0 are half as wide as those near it, or twice
 * (coeffs/intervals.py). Whether an argument is beyond the table is seen from n itself, before the index is
 * known: table->end is the very last n whose index is inside. In the same way table->near tells whether n is
 * in interval 0.
 *
 * Interval 0 of the value is x/2 + P(n) with P(n) = n (gate(n) - 1/2), because relu(x) + P(n) would round
 * twice there, both times at about the size of the result. Its centre is +0, and its coefficients of degree 0
 * and 1 are -0 and +0. This keeps the sign of x = -0: d = -0, the linear term +0, P = +0 d - 0 = -0.
 *
 * The polynomial is one chain of dependent operations, longer than a CPU's scheduler can look ahead. So
 * several vectors are computed side by side, operation by operation.
 *
 * Needs REAL, V, TABLE, LANES, PRODUCT_UNROLL, DEGREE and LOOKUP: see instantiate.h.
 */

static ALWAYS_INLINE void V(polynomials)(const TABLE *table, enum gelu_form form, const V(vec) *n,
                                         const V(index) *index, int rows, V(mask) *not_near, V(vec) *p,
                                         int count) {
    const V(vec) near = V(set1)(table->near);
    V(vec) d[PRODUCT_UNROLL];
    EACH (u, count) {
        const V(vec) centre = LOOKUP(table, 0, index[u], rows);
        not_near[u] = V(not_le)(near, n[u]);
        d[u] = V(sub)(n[u], centre);
    }
    EACH (u, count) p[u] = LOOKUP(table, DEGREE + 1, index[u], rows);
    UNROLLED for (int k = DEGREE; k > 0; --k) {
        EACH (u, count) p[u] = V(fma)(p[u], d[u], LOOKUP(table, k, index[u], rows));
    }
    if (form == GELU_FORM_grad)
        EACH (u, count) p[u] = V(fma)(d[u], LOOKUP(table, DEGREE + 2, index[u], rows), p[u]);
}

/* count vectors (at most PRODUCT_UNROLL) from x to y. rare[u] gets a bit for every lane that is beyond the
 * first `rows` rows or NaN, whose result means nothing. */
static ALWAYS_INLINE void V(main_range)(const TABLE *table, enum gelu_form form, const V(vec) *x, V(vec) *y,
                                        unsigned *rare, int rows, int count) {
    const V(vec) end = V(set1)(table->end[rows == GELU_INTERVALS]);
    V(vec) n[PRODUCT_UNROLL], p[PRODUCT_UNROLL];
    V(index) index[PRODUCT_UNROLL];
    V(mask) not_near[PRODUCT_UNROLL];
    EACH (u, count) n[u] = V(neg_abs)(x[u]);
    EACH (u, count) index[u] = V(index_of)(V(fma)(n[u], V(set1)(table->scale), V(set1)(table->bias)));
    EACH (u, count) rare[u] = V(mask_bits)(V(not_le)(end, n[u]));
    V(polynomials)(table, form, n, index, rows, not_near, p, count);
    EACH (u, count) {
        if (form != GELU_FORM_value) {
            y[u] = V(reflect)(x[u], p[u]);
        } else {
            /* 2 relu(x) = x - n, exactly. */
            const V(vec) doubled = V(sub_where)(x[u], not_near[u], n[u]);
            y[u] = V(fma)(doubled, V(set1)((REAL)0.5), p[u]);
        }
    }
}

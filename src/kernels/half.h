/* Main range of float16 and bfloat16: main_range.h again, in float32 arithmetic on widened arguments, with
 * tables of lower degree.
 *
 * float32 has digits to spare here, so nothing is split off around 0 or at a root; instead the tables are
 * fitted so that every one of the 65,536 results falls on the right side of the point where its rounding
 * changes (coeffs/half.py). Some functions do best with intervals that widen outwards.
 *
 * Of the smallest subnormals x, f(x) is x/2 and a little more, but x/2 may be halfway between two numbers. In
 * float16 the coefficient of degree 0 of interval 0, 2^-48 or more, tips the balance; it would take the sign
 * from x = -0, so that is put in again. For bfloat16 such a coefficient would be a subnormal of float32, with
 * which some CPUs take many times as long; so bf16_store rounds what is halfway up, and the sum of -0 and -0
 * is right as it is.
 *
 * Needs T, TABLE, PRODUCT_UNROLL, DEGREE, LOOKUP and SIGN: see instantiate.h.
 */
static ALWAYS_INLINE void T(main_range)(const TABLE *table, enum gelu_form form, const f32_vec *x, f32_vec *y,
                                        unsigned *rare, int rows, int count) {
    const f32_vec end = f32_set1(table->end[rows == GELU_INTERVALS]);
    f32_vec n[PRODUCT_UNROLL], d[PRODUCT_UNROLL], p[PRODUCT_UNROLL];
    f32_index index[PRODUCT_UNROLL];
    EACH (u, count) n[u] = f32_neg_abs(x[u]);
    EACH (u, count) index[u] = f32_index_of(f32_fma(n[u], f32_set1(table->scale), f32_set1(table->bias)));
    EACH (u, count) rare[u] = f32_mask_bits(f32_not_le(end, n[u]));
    EACH (u, count) d[u] = f32_sub(n[u], LOOKUP(table, 0, index[u], rows));
    EACH (u, count) p[u] = LOOKUP(table, DEGREE + 1, index[u], rows);
    UNROLLED for (int k = DEGREE; k > 0; --k) {
        EACH (u, count) p[u] = f32_fma(p[u], d[u], LOOKUP(table, k, index[u], rows));
    }
    EACH (u, count) {
        if (form != GELU_FORM_value)
            y[u] = f32_reflect(x[u], p[u]);
        else
            y[u] = SIGN(f32_add(f32_max(f32_set1(-0.0f), x[u]), p[u]), x[u]);
    }
}

/* Main range of float16 and bfloat16: main_range.h again, in float32 arithmetic on widened arguments, with
 * tables of lower degree.
 *
 * float32 has more digits than needed here, so nothing is split off around 0 or at a root. Instead the tables
 * are fitted so that every one of the 65,536 results falls on the right side of the point where its rounding
 * changes (coeffs/half.py). Some functions do best with intervals that widen outwards.
 *
 * For the smallest subnormals x, f(x) is a little more than x/2, but x/2 may be halfway between two numbers.
 * In float16 the coefficient of degree 0 of interval 0, 2^-48 or more, decides the rounding. But it would
 * remove the sign of x = -0, so the sign is set again. For bfloat16 such a coefficient would be a subnormal
 * of float32, and some CPUs take many times as long for those. So bf16_store rounds upwards what is halfway;
 * and -0 keeps its sign, as the sum of -0 and -0 is -0.
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

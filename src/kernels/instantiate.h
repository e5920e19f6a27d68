/* The kernels of one instruction set: included once by isa/<isa>.c, after simd/<isa>.h. Expands
 * functions.def and leaves one symbol, the table of all kernels.
 *
 * main_range.h (half.h for the 16-bit types, rounded.h for f32cr) and array.h are included once for each type, with
 *
 *   T(name), V(op)      the name with the element type, or the type of the arithmetic, put in front
 *   ELEMENT, REAL       the type of array elements, and for main_range.h that of the arithmetic
 *   BITS                an unsigned integer of the size of ELEMENT; INFINITY_BITS, QUIET_BIT in it
 *   TABLE, DEGREE       of the coefficients; LOOKUP one column of them
 *   LANES, ROWS         those of the instruction set
 *   UNROLL, PRODUCT_UNROLL   vectors side by side in the plain forms and, at least as many, in the products; of f32cr,
 *                            whose vectors are long chains, one after another
 *   PAIRED              whether T(load_pair) and T(store_pair) exist
 *   PAIR_LOOP, PRODUCT_LOOP   T_PAIR_LOOP and T_PRODUCT_LOOP, where they exist
 *   SIGN(y, x)          for half.h: gives a value the sign of x, where an operation is needed for that
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../registry.h"

#if defined(__GNUC__) || defined(__clang__)
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define NOINLINE __attribute__((noinline))
#else
#define ALWAYS_INLINE inline
#define NOINLINE
#endif

/* Short loops of known length, which become straight code with every array in registers. */
#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#elif defined(__GNUC__)
#define UNROLLED _Pragma("GCC unroll 16")
#else
#define UNROLLED
#endif
#define EACH(u, count) UNROLLED for (int u = 0; u < (count); ++u)

/* 1.5 times 2 to the number of fraction bits: adding it rounds to an integer and leaves the integer in the
 * low bits.
 */
#define GELU_BIAS_F32 0x1.8p23f
#define GELU_BIAS_F64 0x1.8p52

/* The operations that round to the 16-bit types do nothing for these. */
#define f64_round(v) (v)
#define f32_round(v) (v)
#define f64_store_even f64_store
#define f32_store_even f32_store
#define f64_store_even_part f64_store_part
#define f32_store_even_part f32_store_part

/* Correctly rounded float32 is float32 in arrays. */
#define f32cr_load f32_load
#define f32cr_load_part f32_load_part
#define f32cr_store f32_store
#define f32cr_store_part f32_store_part
#define f32cr_store_even f32_store
#define f32cr_store_even_part f32_store_part
#define f32cr_round(v) (v)

#define ELEMENT double
#define REAL double
#define BITS uint64_t
#define INFINITY_BITS UINT64_C(0x7ff0000000000000)
#define QUIET_BIT UINT64_C(0x0008000000000000)
#define T(name) f64_##name
#define V(op) f64_##op
#define TABLE struct gelu_table_f64
#define LANES F64_LANES
#define ROWS F64_ROWS
#define UNROLL F64_UNROLL
#define PRODUCT_UNROLL F64_PRODUCT_UNROLL
#define PAIRED 0
#define DEGREE GELU_DEGREE_F64
#define LOOKUP(table, k, index, rows) f64_lookup(table, k, index, rows)
#include "main_range.h"

#include "array.h"

#define ELEMENT float
#define REAL float
#define BITS uint32_t
#define INFINITY_BITS UINT32_C(0x7f800000)
#define QUIET_BIT UINT32_C(0x00400000)
#define T(name) f32_##name
#define V(op) f32_##op
#define TABLE struct gelu_table_f32
#define LANES F32_LANES
#define ROWS F32_ROWS
#define UNROLL F32_UNROLL
#define PRODUCT_UNROLL F32_PRODUCT_UNROLL
#define PAIRED 0
#ifdef F32_PAIR_LOOP
#define PAIR_LOOP F32_PAIR_LOOP
#endif
#ifdef F32_PRODUCT_LOOP
#define PRODUCT_LOOP F32_PRODUCT_LOOP
#endif
#define DEGREE GELU_DEGREE_F32
#define LOOKUP(table, k, index, rows) f32_lookup((table)->column[k], (table)->first[k], index, rows)
#include "main_range.h"

#include "array.h"

#define ELEMENT uint16_t
#define BITS uint16_t
#define INFINITY_BITS 0x7c00
#define QUIET_BIT 0x0200
#define T(name) f16_##name
#define V(op) f32_##op
#define TABLE struct gelu_table_f16
#define LANES F32_LANES
#define ROWS F32_ROWS
#define UNROLL F16_UNROLL
#define PRODUCT_UNROLL F16_PRODUCT_UNROLL
#define PAIRED 0
#ifdef F16_PAIR_LOOP
#define PAIR_LOOP F16_PAIR_LOOP
#endif
#define DEGREE GELU_DEGREE_F16
#define LOOKUP(table, k, index, rows) f32_lookup((table)->column[k], (table)->first[k], index, rows)
#define SIGN(y, x) f32_or_sign(y, x)
#include "half.h"

#include "array.h"

#define ELEMENT uint16_t
#define BITS uint16_t
#define INFINITY_BITS 0x7f80
#define QUIET_BIT 0x0040
#define T(name) bf16_##name
#define V(op) f32_##op
#define TABLE struct gelu_table_bf16
#define LANES F32_LANES
#define ROWS F32_ROWS
#define UNROLL BF16_UNROLL
#define PRODUCT_UNROLL BF16_PRODUCT_UNROLL
#define PAIRED BF16_PAIRED
#ifdef BF16_PAIR_LOOP
#define PAIR_LOOP BF16_PAIR_LOOP
#endif
#define DEGREE GELU_DEGREE_BF16
#define LOOKUP(table, k, index, rows) f32_lookup((table)->column[k], (table)->first[k], index, rows)
#define SIGN(y, x) (y)
#include "half.h"

#include "array.h"

#include "copy.h"
#include "exact.h"
#include "gaussian.h"
#include "logistic.h"

#define ELEMENT float
#define BITS uint32_t
#define INFINITY_BITS UINT32_C(0x7f800000)
#define QUIET_BIT UINT32_C(0x00400000)
#define T(name) f32cr_##name
#define V(op) f32_##op
#define TABLE struct gelu_table_f32cr
#define LANES F32_LANES
#define ROWS F32_ROWS
#define UNROLL F32CR_UNROLL
#define PRODUCT_UNROLL F32CR_UNROLL
#define PAIRED 0
#define DEGREE GELU_DEGREE_F32CR
#define LOOKUP(table, k, index, rows) f32_lookup((table)->column[k], (table)->first[k], index, rows)
#include "rounded.h"

#include "array.h"

/* For each activation: its tail, with its constants; for value, derivative and gate in each type a function
 * for the rare lanes, which the plain form and the product form share. */
#define GELU_RARE(activation, form, T, tail_type)                                                            \
    static NOINLINE int activation##_##form##_rare_##T(struct T##_block block) {                             \
        return T##_rare(block, &activation##_##form##_##T, GELU_FORM_##form, activation##_tail_##tail_type); \
    }
#define GELU_ACTIVATION(activation, ufunc, tail, value_accuracy, grad_accuracy, gate_accuracy, hash)         \
    static ALWAYS_INLINE f64_vec activation##_tail_f64(f64_vec x, enum gelu_form form) {                     \
        return tail##_tail_f64(x, form, &activation##_tail);                                                 \
    }                                                                                                        \
    static ALWAYS_INLINE f32_vec activation##_tail_f32(f32_vec x, enum gelu_form form) {                     \
        return tail##_tail_f32(x, form, &activation##_tail);                                                 \
    }                                                                                                        \
    GELU_EXACT(activation, value)                                                                            \
    GELU_EXACT(activation, grad)                                                                             \
    GELU_EXACT(activation, gate)                                                                             \
    static ALWAYS_INLINE f32_vec activation##_tail_f32cr(f32_vec x, enum gelu_form form) {                   \
        return form == GELU_FORM_value  ? activation##_value_exact(x)                                        \
               : form == GELU_FORM_grad ? activation##_grad_exact(x)                                         \
                                        : activation##_gate_exact(x);                                        \
    }                                                                                                        \
    GELU_RARE(activation, value, f64, f64)                                                                   \
    GELU_RARE(activation, grad, f64, f64)                                                                    \
    GELU_RARE(activation, gate, f64, f64)                                                                    \
    GELU_RARE(activation, value, f32, f32)                                                                   \
    GELU_RARE(activation, grad, f32, f32)                                                                    \
    GELU_RARE(activation, gate, f32, f32)                                                                    \
    GELU_RARE(activation, value, f16, f32)                                                                   \
    GELU_RARE(activation, grad, f16, f32)                                                                    \
    GELU_RARE(activation, gate, f16, f32)                                                                    \
    GELU_RARE(activation, value, bf16, f32)                                                                  \
    GELU_RARE(activation, grad, bf16, f32)                                                                   \
    GELU_RARE(activation, gate, bf16, f32)                                                                   \
    GELU_RARE(activation, value, f32cr, f32cr)                                                               \
    GELU_RARE(activation, grad, f32cr, f32cr)                                                                \
    GELU_RARE(activation, gate, f32cr, f32cr)
#include "../functions.def"

/* Calls a kernel with a buffer. The two halves of the buffer, their input and what is prefetched share the
 * first-level cache. With a buffer four times as large, float32 past the caches takes more than twice as long
 * on a CPU whose first-level cache has 48 KiB. */
static NOINLINE void with_buffer(gelu_kernel *kernel, const void *x, const void *factor, void *y, size_t n,
                                 const struct gelu_how *how) {
    _Alignas(CACHE_LINE) char buffer[8192];
    struct gelu_how with = {.ahead = AHEAD_IN_AN_ARRAY};
    if (how) with = *how;
    with.buffer = buffer, with.buffer_bytes = sizeof buffer;
    kernel(x, factor, y, n, &with);
}

/* Kernels. Each is two functions, so that a buffer is on the stack only where the call needs one. */
#define GELU_KERNEL(name, activation, factor_form, is_product, T)                                            \
    static NOINLINE void array_##name##_##T(const void *x, const void *factor, void *y, size_t n,            \
                                            const struct gelu_how *how) {                                    \
        T##_array((struct T##_function){&activation##_##factor_form##_##T, GELU_FORM_##factor_form,          \
                                        is_product, activation##_##factor_form##_rare_##T},                  \
                  x, factor, y, n, how);                                                                     \
    }                                                                                                        \
    static void kernel_##name##_##T(const void *x, const void *factor, void *y, size_t n,                    \
                                    const struct gelu_how *how) {                                            \
        if (T##_is_buffered(is_product, x, factor, y, how) && !(how && how->buffer))                         \
            with_buffer(array_##name##_##T, x, factor, y, n, how);                                           \
        else                                                                                                 \
            array_##name##_##T(x, factor, y, n, how);                                                        \
    }
#define GELU_KERNEL_value(name, activation, T) GELU_KERNEL(name, activation, value, 0, T)
#define GELU_KERNEL_grad(name, activation, T) GELU_KERNEL(name, activation, grad, 0, T)
#define GELU_KERNEL_gate(name, activation, T) GELU_KERNEL(name, activation, gate, 0, T)
#define GELU_KERNEL_backward(name, activation, T) GELU_KERNEL(name, activation, grad, 1, T)
#define GELU_KERNEL_mul(name, activation, T) GELU_KERNEL(name, activation, value, 1, T)
/* These forms run the kernels of other forms, in blocks (sums.c). */
#define GELU_KERNEL_bias(name, activation, T)
#define GELU_KERNEL_bias_backward(name, activation, T)
#define GELU_KERNEL_backward_add(name, activation, T)
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy)                                         \
    GELU_KERNEL_##form(name, activation, f64) GELU_KERNEL_##form(name, activation, f32)                      \
        GELU_KERNEL_##form(name, activation, f16) GELU_KERNEL_##form(name, activation, bf16)                 \
            GELU_KERNEL_##form(name, activation, f32cr)
#include "../functions.def"

static void enter(void (*run)(const void *work), const void *work) {
    const fp_env env = fp_enter();
    run(work);
    stream_fence();
    fp_leave(env);
}

#define GELU_TABLE_NAME(isa) GELU_TABLE_NAME_(isa)
#define GELU_TABLE_NAME_(isa) gelu_kernels_##isa
#define GELU_STRING(isa) GELU_STRING_(isa)
#define GELU_STRING_(isa) #isa

extern const struct gelu_kernel_table GELU_TABLE_NAME(SIMD_ISA);
const struct gelu_kernel_table GELU_TABLE_NAME(SIMD_ISA) = {
    GELU_STRING(SIMD_ISA),
    {[GELU_F64] = F64_GRAIN,
     [GELU_F32] = F32_GRAIN,
     [GELU_F16] = F32_GRAIN,
     [GELU_BF16] = F32_GRAIN,
     [GELU_F32CR] = F32CR_GRAIN},
    enter,
    {[GELU_F64] = copy_64,
     [GELU_F32] = copy_32,
     [GELU_F16] = copy_16,
     [GELU_BF16] = copy_16,
     [GELU_F32CR] = copy_32},
    {[GELU_F64] = split_64,
     [GELU_F32] = split_32,
     [GELU_F16] = split_16,
     [GELU_BF16] = split_16,
     [GELU_F32CR] = split_32},
    {[GELU_F64] = f64_sum,
     [GELU_F32] = f32_sum,
     [GELU_F16] = f16_sum,
     [GELU_BF16] = bf16_sum,
     [GELU_F32CR] = f32cr_sum},
    {
#define GELU_ROW_OF_KERNELS(name)                                                                            \
    [GELU_ID_##name] = {[GELU_F64] = kernel_##name##_f64,                                                    \
                        [GELU_F32] = kernel_##name##_f32,                                                    \
                        [GELU_F16] = kernel_##name##_f16,                                                    \
                        [GELU_BF16] = kernel_##name##_bf16,                                                  \
                        [GELU_F32CR] = kernel_##name##_f32cr},
#define GELU_ROW_value(name) GELU_ROW_OF_KERNELS(name)
#define GELU_ROW_grad(name) GELU_ROW_OF_KERNELS(name)
#define GELU_ROW_gate(name) GELU_ROW_OF_KERNELS(name)
#define GELU_ROW_backward(name) GELU_ROW_OF_KERNELS(name)
#define GELU_ROW_mul(name) GELU_ROW_OF_KERNELS(name)
#define GELU_ROW_bias(name)
#define GELU_ROW_bias_backward(name)
#define GELU_ROW_backward_add(name)
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy) GELU_ROW_##form(name)
#include "../functions.def"
    },
};

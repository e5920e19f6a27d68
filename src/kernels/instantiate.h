/* The kernels of one instruction set: included once by isa/<isa>.c, after simd/<isa>.h. Expands
 * functions.def and leaves one symbol, the table of all kernels. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../registry.h"

#if defined(__GNUC__) || defined(__clang__)
#define ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE inline
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

#define GELU_PARTS (F32_LANES / F64_LANES)

/* 1.5 times 2 to the number of fraction bits: adding it rounds to an integer and leaves that in the low bits.
 */
#define GELU_BIAS_F32 0x1.8p23f
#define GELU_BIAS_F64 0x1.8p52

#define REAL float
#define V(op) f32_##op
#define TABLE struct gelu_table_f32
#define LANES F32_LANES
#define ROWS F32_ROWS
#define UNROLL F32_UNROLL
#define DEGREE GELU_DEGREE_F32
#define BIAS GELU_BIAS_F32
#include "main_range.h"

#include "array.h"
#undef REAL
#undef V
#undef TABLE
#undef LANES
#undef ROWS
#undef UNROLL
#undef DEGREE
#undef BIAS

#define REAL double
#define V(op) f64_##op
#define TABLE struct gelu_table_f64
#define LANES F64_LANES
#define ROWS F64_ROWS
#define UNROLL F64_UNROLL
#define DEGREE GELU_DEGREE_F64
#define BIAS GELU_BIAS_F64
#include "main_range.h"

#include "array.h"
#undef REAL
#undef V
#undef TABLE
#undef LANES
#undef ROWS
#undef UNROLL
#undef DEGREE
#undef BIAS

#include "tail.h"

#include "gelu.h"

#define GELU_KERNEL(name, activation, form, T)                                                               \
    static void kernel_##name##_##T(const void *x, const void *dy, void *y, size_t n, unsigned flags) {      \
        (void)dy;                                                                                            \
        T##_array(x, y, n, flags, &activation##_##form##_##T, GELU_FORM_##form, activation##_tail_##T);      \
    }
#define GELU_FUNCTION(name, ufunc, activation, form, accuracy)                                               \
    GELU_KERNEL(name, activation, form, f64)                                                                 \
    GELU_KERNEL(name, activation, form, f32)
#include "../functions.def"

#define GELU_TABLE_NAME(isa) GELU_TABLE_NAME_(isa)
#define GELU_TABLE_NAME_(isa) gelu_kernels_##isa
#define GELU_STRING(isa) GELU_STRING_(isa)
#define GELU_STRING_(isa) #isa

extern const struct gelu_kernel_table GELU_TABLE_NAME(SIMD_ISA);
const struct gelu_kernel_table GELU_TABLE_NAME(SIMD_ISA) = {
    GELU_STRING(SIMD_ISA),
    {
#define GELU_FUNCTION(name, ufunc, activation, form, accuracy)                                               \
    [GELU_ID_##name] = {[GELU_F64] = kernel_##name##_f64, [GELU_F32] = kernel_##name##_f32},
#include "../functions.def"
    },
};

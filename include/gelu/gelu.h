/* gelu: GELU, its usual approximations and SiLU, below 1 ULP or correctly rounded, with the same bits on every CPU.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * This header is the manual of the C library. It is clean C99 and C++.
 *
 *
 * Functions
 *
 *   Names are <activation>[_<form>]_<type>[_parallel or _rows], and every combination exists: gelu_f32,
 *   gelu_tanh_grad_f64, gelu_backward_f16, gelu_silu_mul_bf16_parallel, gelu_silu_mul_bf16_rows. For one element,
 *   there is <activation>[_<form>]_one_<type>: gelu_one_f64, gelu_silu_mul_one_f32.
 *
 *       activation      value f(x) = x gate(x)
 *       gelu            x Phi(x), Phi the standard normal cumulative distribution function
 *       gelu_tanh       x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))) / 2
 *       gelu_sigmoid    x / (1 + exp(-1.702 x)), QuickGELU
 *       gelu_silu       x / (1 + exp(-x)), SiLU or Swish
 *
 *       form            result                              arguments before n
 *       (none)          y[i] = f(x[i])                      x, y
 *       _grad           y[i] = f'(x[i])                     x, y
 *       _gate           y[i] = gate(x[i])                   x, y
 *       _backward       y[i] = f'(x[i]) dy[i]               x, dy, y
 *       _mul            y[i] = f(x[i]) up[i]                x, up, y
 *       _bias           y[i] = f(x[i] + b[i])               x, b, y
 *       _bias_backward  y[i] = f'(x[i] + b[i]) dy[i]        x, b, dy, y
 *       _backward_add   y[i] = acc[i] + f'(x[i]) dy[i]      x, dy, acc, y
 *
 *       type            elements
 *       _f64, _f32      double, float
 *       _f32cr          float; results are correctly rounded
 *       _f16, _bf16     uint16_t, the bits of IEEE binary16 or bfloat16
 *
 *   Sources: D. Hendrycks and K. Gimpel, "Gaussian Error Linear Units (GELUs)", arXiv:1606.08415 (gelu and
 *   both approximations, whose decimals are taken as exact); N. Shazeer, "GLU Variants Improve Transformer",
 *   arXiv:2002.05202 (the gated forms); P. Ramachandran, B. Zoph and Q. V. Le, "Searching for Activation
 *   Functions", arXiv:1710.05941 (Swish).
 *
 *
 * Arrays
 *
 *   n elements are read from each input and written to y. All are contiguous and need no more alignment than
 *   their element type. y may be an input (in place), and inputs may be the same or overlap; any other
 *   overlap of y[0..n) with an input is forbidden and gives unspecified values. Where n is 0, nothing is done
 *   and no pointer is used; the pointers may then be NULL.
 *
 *   The functions do not allocate, do not set errno, keep no state between calls, and may run in any
 *   number of threads at once. They compute in the default floating-point environment (round to nearest,
 *   subnormals kept) and restore the caller's environment afterwards. So they do not depend on flush-to-zero,
 *   and the only floating-point exception that they raise is inexact. Compiled with optimisation, they use at
 *   most 16 KiB of stack; so does each thread of a _parallel function.
 *
 *
 * One element
 *
 *   gelu_one_f64(x), gelu_backward_one_f32(x, dy) and so on take numbers and return the result. They are inline
 *   functions which call the function for arrays with n = 1, so they give the same bits, and the library exports
 *   none of them. Each call sets up a vector for one element, and takes as long as 20 (float64) to 50
 *   (float32) elements of an array, as measured with AVX2: where you have an array, pass the array.
 *
 *
 * Accuracy
 *
 *   ULP: |computed - exact| divided by the spacing of the format at the exact result (the smallest
 *   subnormal spacing below the normal range). Values, derivatives and gates are below 1 ULP on every input
 *   in f32 (verified on all 2^32) and f64, also near the derivative's root. In f32cr, f16 and bf16 they are
 *   correctly rounded: the exact result, rounded to nearest (verified on all arguments, too).
 *   gelu_accuracy() returns the worst error known and its input. The forms with several inputs give the same
 *   bits as their steps done one after the other, each result rounded to the type: the sum x + b, the value or
 *   derivative, the multiplication, the addition of acc.
 *
 *   f32cr and f32 take the same arrays. f32 takes less time; every correctly rounded implementation gives the
 *   bits of f32cr.
 *
 *   f32 values never rise to the left of the minimum and never fall to the right of it (verified on all
 *   arguments). Correctly rounded values, derivatives and gates never fall where the exact function rises, and
 *   never rise where it falls.
 *
 *   For given arguments and function the result has the same bits at every position of an array, for every
 *   length and alignment, for every thread count, and on every instruction set.
 *
 *
 * Special values
 *
 *       x                       value                   derivative              gate
 *       NaN                     the same NaN, quiet     the same NaN, quiet     the same NaN, quiet
 *       +inf                    +inf                    1                       1
 *       -inf                    -0.0                    -0.0                    +0.0
 *       +0, -0                  x                       0.5                     0.5
 *       largest finite          x                       1                       1
 *       x < 0, underflow        -0.0                    -0.0                    +0.0
 *
 *   Subnormal arguments and results are computed, never flushed. The forms with several inputs multiply and
 *   add as IEEE 754 says. Of two factors (f or f' is the first), and of the two summands in x + b and in
 *   acc + product, the first that is NaN is the result, made quiet. Infinity times zero, and infinity minus
 *   infinity, give the NaN whose sign bit and quiet bit are set and no other bit of the fraction.
 *
 *
 * Not promised
 *
 *   That the bits of f32 and f64 are the same in all versions of this library (the changelog says when they
 *   change), or that derivatives and gates of both, and f64 values, are monotonic from one argument to the next.
 *   Both hold for f32cr, f16 and bf16: mathematics fixes their bits, apart from the special values above, so no
 *   version will change them.
 */
#ifndef GELU_GELU_H
#define GELU_GELU_H

#include <stddef.h>
#include <stdint.h>

#define GELU_VERSION_MAJOR 0
#define GELU_VERSION_MINOR 1
#define GELU_VERSION_PATCH 0

#if defined(GELU_SHARED) && defined(_WIN32)
#define GELU_API __declspec(dllexport)
#elif defined(GELU_SHARED) && (defined(__GNUC__) || defined(__clang__))
#define GELU_API __attribute__((visibility("default")))
#else
#define GELU_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define GELU_DECLARE_UNARY(name, suffix, type)                                                               \
    GELU_API void name##_##suffix(const type *x, type *y, size_t n);                                         \
    GELU_API void name##_##suffix##_parallel(const type *x, type *y, size_t n, int threads);                 \
    GELU_API void name##_##suffix##_rows(const type *x, ptrdiff_t x_stride, type *y, ptrdiff_t y_stride,     \
                                         size_t rows, size_t columns, int threads);                          \
    static inline type name##_one_##suffix(type x) {                                                         \
        type y;                                                                                              \
        name##_##suffix(&x, &y, 1);                                                                          \
        return y;                                                                                            \
    }
#define GELU_DECLARE_BINARY(name, suffix, type, factor)                                                      \
    GELU_API void name##_##suffix(const type *x, const type *factor, type *y, size_t n);                     \
    GELU_API void name##_##suffix##_parallel(const type *x, const type *factor, type *y, size_t n,           \
                                             int threads);                                                   \
    GELU_API void name##_##suffix##_rows(const type *x, ptrdiff_t x_stride, const type *factor,              \
                                         ptrdiff_t factor##_stride, type *y, ptrdiff_t y_stride,             \
                                         size_t rows, size_t columns, int threads);                          \
    static inline type name##_one_##suffix(type x, type factor) {                                            \
        type y;                                                                                              \
        name##_##suffix(&x, &factor, &y, 1);                                                                 \
        return y;                                                                                            \
    }
#define GELU_DECLARE_TERNARY(name, suffix, type, second, third)                                              \
    GELU_API void name##_##suffix(const type *x, const type *second, const type *third, type *y, size_t n);  \
    GELU_API void name##_##suffix##_parallel(const type *x, const type *second, const type *third, type *y,  \
                                             size_t n, int threads);                                         \
    GELU_API void name##_##suffix##_rows(                                                                    \
        const type *x, ptrdiff_t x_stride, const type *second, ptrdiff_t second##_stride, const type *third, \
        ptrdiff_t third##_stride, type *y, ptrdiff_t y_stride, size_t rows, size_t columns, int threads);    \
    static inline type name##_one_##suffix(type x, type second, type third) {                                \
        type y;                                                                                              \
        name##_##suffix(&x, &second, &third, &y, 1);                                                         \
        return y;                                                                                            \
    }
#define GELU_DECLARE_TYPE(activation, suffix, type)                                                          \
    GELU_DECLARE_UNARY(activation, suffix, type)                                                             \
    GELU_DECLARE_UNARY(activation##_grad, suffix, type)                                                      \
    GELU_DECLARE_UNARY(activation##_gate, suffix, type)                                                      \
    GELU_DECLARE_BINARY(activation##_backward, suffix, type, dy)                                             \
    GELU_DECLARE_BINARY(activation##_mul, suffix, type, up)                                                  \
    GELU_DECLARE_BINARY(activation##_bias, suffix, type, b)                                                  \
    GELU_DECLARE_TERNARY(activation##_bias_backward, suffix, type, b, dy)                                    \
    GELU_DECLARE_TERNARY(activation##_backward_add, suffix, type, dy, acc)
#define GELU_DECLARE(activation)                                                                             \
    GELU_DECLARE_TYPE(activation, f64, double)                                                               \
    GELU_DECLARE_TYPE(activation, f32, float)                                                                \
    GELU_DECLARE_TYPE(activation, f16, uint16_t)                                                             \
    GELU_DECLARE_TYPE(activation, bf16, uint16_t)                                                            \
    GELU_DECLARE_TYPE(activation, f32cr, float)

/* Functions that end in _parallel use up to `threads` threads (at least 1; a smaller number counts as 1).
 * Fewer are used where the array is too short to gain from more; for a while after a call had to wait for a
 * thread that got no CPU; inside an active OpenMP parallel region; in a child forked from a process that had
 * already run threads of this library; and in a build without OpenMP. (A process that used OpenMP elsewhere
 * and then forks must not call these functions in the child: OpenMP runtimes hang there.) An output that is
 * larger than the last-level cache and overlaps no input is written past the caches, on CPUs where that is
 * faster.
 *
 * Functions that end in _rows do the same for a matrix of `rows` rows of `columns` elements. Each operand has
 * a stride: the number of elements from the start of one row to the start of the next. It may have any sign;
 * 0 repeats one row of an input. For example, where a projection has gate and up side by side in rows of 2 h
 * elements, this is SwiGLU:
 *
 *     gelu_silu_mul_f32_rows(gate_up, 2 * h, gate_up + h, 2 * h, y, h, rows, h, threads);
 *
 * and gelu_bias_f32_rows(x, h, b, 0, y, h, rows, h, threads) adds the same bias, one row, to every row of x.
 *
 * y may be an input, with the same stride (in place, row for row). Otherwise no element of y may be an
 * element of an input. The rows of y must not overlap each other. The threads share the rows; where there are
 * few rows, these are cut. Where rows or columns is 0, nothing is done and no pointer is used. */

/* The exact ("erf") form. Root of the derivative: -0.7517915246935644... */
GELU_DECLARE(gelu)

/* The tanh approximation. Root of the derivative: -0.7524614220710162... */
GELU_DECLARE(gelu_tanh)

/* The sigmoid approximation, "QuickGELU". Root of the derivative: -0.7511542554412889... */
GELU_DECLARE(gelu_sigmoid)

/* SiLU, "Swish" with beta = 1. Root of the derivative: -1.2784645427610737... */
GELU_DECLARE(gelu_silu)

#undef GELU_DECLARE
#undef GELU_DECLARE_TYPE
#undef GELU_DECLARE_TERNARY
#undef GELU_DECLARE_BINARY
#undef GELU_DECLARE_UNARY

/* The number of CPUs this process may use: the smaller of its CPU affinity and its cgroup CPU quota (rounded
 * up), at least 1. A sensible argument for the _parallel functions. */
GELU_API int gelu_cpu_count(void);

/* The name of the instruction set in use: "avx512", "avx2", "neon" or "portable". It is chosen at the first
 * call of any function of this library: the best that this CPU and its operating system support. */
GELU_API const char *gelu_isa(void);

/* The instruction sets that can run here, best first, ended by a null pointer. Static storage. */
GELU_API const char *const *gelu_available_isas(void);

/* Use the instruction set called `name` from now on, in all threads. Returns 0, or -1 and changes
 * nothing when the name is unknown (or null) or the instruction set cannot run here. */
GELU_API int gelu_set_isa(const char *name);

/* The version of the library that is linked, "MAJOR.MINOR.PATCH". Static storage. */
GELU_API const char *gelu_version(void);

/* The worst error known of one function, for example gelu_accuracy("gelu_grad_f32", &at): its size in
 * ULP (see above), and in *at (unless null) the argument where it occurs. For a form with several inputs, it
 * is the error of the value or derivative in it. Functions that are correctly rounded have 0.5, at 0. The
 * name is that of the function without _parallel, _rows or _one. Returns a negative number when there is no
 * function of that name. */
GELU_API double gelu_accuracy(const char *function, double *at);

#ifdef __cplusplus
}
#endif

#endif /* GELU_GELU_H */

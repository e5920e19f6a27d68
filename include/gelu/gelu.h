/* gelu: the Gaussian error linear unit, below 1 ULP, with the same bits on every CPU.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * This header is the manual of the C library. It is clean C99 and C++.
 *
 *
 * Arrays
 *
 *   Every array function reads n elements from x and writes n elements to y. Both are contiguous and need
 *   no more alignment than their element type. y == x (in place) is allowed; any other overlap of
 *   x[0..n) and y[0..n) is forbidden and gives unspecified values. n == 0 does nothing and touches
 *   neither pointer, which may then be NULL.
 *
 *   The functions do not allocate, do not set errno, keep no state between calls, and may run in any
 *   number of threads at once. They compute in the default floating-point environment (round to nearest,
 *   subnormals kept) and put the caller's back, so they do not depend on flush-to-zero, and raise no
 *   floating-point exception but inexact. They need up to 128 KiB of stack, each thread of a _parallel
 *   function too.
 *
 *
 * Accuracy
 *
 *   ULP: |computed - exact| divided by the spacing of the format at the exact result (the smallest
 *   subnormal spacing below the normal range). Every function is below 1 ULP on every input, float32
 *   verified on all 2^32 inputs; gelu_accuracy() returns the worst error known and its input.
 *
 *   For a given x and function the result has the same bits at every position of an array, for every
 *   length and alignment, for every thread count, and on every instruction set.
 *
 *
 * Special values
 *
 *       x                       value                   derivative
 *       NaN                     the same NaN, quiet     the same NaN, quiet
 *       +inf                    +inf                    1
 *       -inf                    -0.0                    -0.0
 *       +0, -0                  x                       0.5
 *       largest finite          x                       1
 *       x < 0, underflow        -0.0                    -0.0
 *
 *   Subnormal arguments and results are computed, never flushed.
 *
 *
 * Not promised
 *
 *   The same bits across versions of this library (the changelog says when they change), and monotony
 *   between neighbouring arguments.
 */
#ifndef GELU_GELU_H
#define GELU_GELU_H

#include <stddef.h>

#define GELU_VERSION_MAJOR 0
#define GELU_VERSION_MINOR 1
#define GELU_VERSION_PATCH 0

#if defined(GELU_SHARED) && (defined(__GNUC__) || defined(__clang__))
#define GELU_API __attribute__((visibility("default")))
#else
#define GELU_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Value: y[i] = x[i] Phi(x[i]), Phi the standard normal cumulative distribution function
 * (Hendrycks and Gimpel, "Gaussian Error Linear Units", arXiv:1606.08415). The exact ("erf") form. */
GELU_API void gelu_f32(const float *x, float *y, size_t n);
GELU_API void gelu_f64(const double *x, double *y, size_t n);

/* Derivative: y[i] = Phi(x[i]) + x[i] phi(x[i]), phi the standard normal density. Its one root,
 * x = -0.7517915246935645..., keeps full relative accuracy. */
GELU_API void gelu_grad_f32(const float *x, float *y, size_t n);
GELU_API void gelu_grad_f64(const double *x, double *y, size_t n);

/* The same functions, on up to `threads` threads (at least 1; a smaller number counts as 1). Fewer are
 * used where the array is too short to gain, inside an active OpenMP parallel region, in a child forked
 * from a process that had already run threads of this library, and in a build without OpenMP. (A process that
 * used OpenMP elsewhere and then forks must not call them in the child: OpenMP runtimes hang there.) Outputs
 * larger than the last-level cache that do not overlap their input bypass the caches. */
GELU_API void gelu_f32_parallel(const float *x, float *y, size_t n, int threads);
GELU_API void gelu_f64_parallel(const double *x, double *y, size_t n, int threads);
GELU_API void gelu_grad_f32_parallel(const float *x, float *y, size_t n, int threads);
GELU_API void gelu_grad_f64_parallel(const double *x, double *y, size_t n, int threads);

/* The number of CPUs this process may use: the smallest of its CPU affinity and its cgroup CPU quota
 * (rounded up), at least 1. A sensible argument for the _parallel functions. */
GELU_API int gelu_cpu_count(void);

/* The name of the instruction set in use: "avx512", "avx2", "neon" or "portable". Chosen at the first
 * call of any function of this library: the best that this CPU and its operating system run. */
GELU_API const char *gelu_isa(void);

/* The instruction sets that can run here, best first, ended by a null pointer. Static storage. */
GELU_API const char *const *gelu_available_isas(void);

/* Use the instruction set called `name` from now on, in all threads. Returns 0, or -1 and changes
 * nothing when the name is unknown (or null) or the instruction set cannot run here. */
GELU_API int gelu_set_isa(const char *name);

/* The version of the library that is linked, "MAJOR.MINOR.PATCH". Static storage. */
GELU_API const char *gelu_version(void);

/* The worst error known of one function, for example gelu_accuracy("gelu_grad_f32", &at): its size in
 * ULP (see above), and in *at (unless null) the argument where it occurs. A negative number when there
 * is no function of that name. */
GELU_API double gelu_accuracy(const char *function, double *at);

#ifdef __cplusplus
}
#endif

#endif /* GELU_GELU_H */

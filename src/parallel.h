/* One array on several threads: splitting, thread counts, and everything that knows OpenMP. Internal. */
#ifndef GELU_PARALLEL_H
#define GELU_PARALLEL_H

#include "registry.h"

/* Run kernel over n elements of `size` bytes on up to `threads` threads, each of which is to have at least `grain`
 * of them; streaming stores are decided here. */
void gelu_parallel(gelu_kernel *kernel, size_t grain, size_t size, const void *x, const void *factor, void *y,
                   size_t n, int threads);

/* Note OpenMP's own thread count, against which later limits are told apart. To be called when the library
 * is loaded (the Python package does, at import); otherwise the first gelu_thread_limit() stands in. */
void gelu_parallel_init(void);

/* The thread count a caller who set none should use: `chosen` (0: none) or else OpenMP's own setting,
 * never more than gelu_cpu_count() or than a limit put on OpenMP after this library was loaded
 * (threadpoolctl). */
int gelu_thread_limit(int chosen);

#endif

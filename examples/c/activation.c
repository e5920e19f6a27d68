/* A layer's activation and its slope, on all CPUs this process may use.
 *
 *     cc activation.c $(pkg-config --cflags --libs gelu) -o activation && ./activation
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <gelu/gelu.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    const size_t n = (size_t)1 << 20;
    const int threads = gelu_cpu_count();
    float *x = malloc(n * sizeof *x), *y = malloc(n * sizeof *y), *slope = malloc(n * sizeof *slope);
    if (!x || !y || !slope) return 1;
    for (size_t i = 0; i < n; i++) x[i] = 8.0f * (float)i / (float)n - 4.0f;

    gelu_f32_parallel(x, y, n, threads);
    gelu_grad_f32_parallel(x, slope, n, threads);
    for (size_t i = 0; i < n; i += n / 8)
        printf("gelu(%5.2f) = %12.9f   gelu'(%5.2f) = %12.9f\n", x[i], y[i], x[i], slope[i]);

    double at, ulp = gelu_accuracy("gelu_f32", &at);
    printf("gelu %s on %s, %d threads; at most %.3f ULP (at x = %a)\n", gelu_version(), gelu_isa(), threads,
           ulp, at);
    free(x), free(y), free(slope);
    return 0;
}

/* What each consumer checks: that the library it found computes, is the version of the header it found, and leaves
 * the process's arithmetic alone.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <float.h>
#include <gelu/gelu.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH 100000

static int consumer_check(void) {
    const double x[3] = {-1.0, 0.0, 3.0}, expected[3] = {-0.15865525393145705, 0.0, 2.9959503059051095};
    double y[3];
    float *a = (float *)malloc(LENGTH * sizeof *a);
    char version[32];
    int i, failures = 0;
    if (!a) return 1;
    sprintf(version, "%d.%d.%d", GELU_VERSION_MAJOR, GELU_VERSION_MINOR, GELU_VERSION_PATCH);
    failures += strcmp(version, gelu_version()) != 0;
#ifndef __FAST_MATH__ /* the consumer's own flag, with which its start-up code flushes subnormals */
    volatile float tiny = FLT_MIN;
    tiny /= 2;
    failures += !(tiny > 0);
#endif

    gelu_f64(x, y, 3);
    for (i = 0; i < 3; i++) failures += !(fabs(y[i] - expected[i]) <= 1e-15);

    for (i = 0; i < LENGTH; i++) a[i] = i % 2 ? -1.0f : 3.0f;
    gelu_f32_parallel(a, a, LENGTH, 2);
    for (i = 0; i < LENGTH; i++) failures += !(fabs(a[i] - expected[i % 2 ? 0 : 2]) <= 1e-6);
    free(a);
    printf("gelu %s, %s: %d failures\n", gelu_version(), gelu_isa(), failures);
    return failures != 0;
}

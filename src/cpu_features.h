/* Which of the features that isas.def names this CPU and its operating system support. Internal.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_CPU_FEATURES_H
#define GELU_CPU_FEATURES_H

enum {
    GELU_CPU_AVX2 = 1,   /* AVX2, FMA, F16C, POPCNT, and ymm registers saved by the operating system */
    GELU_CPU_AVX512 = 2, /* the above, AVX-512 F, DQ, BW, VL and BMI2, and zmm and mask registers saved */
    GELU_CPU_NEON = 4,   /* Advanced SIMD on aarch64 */
};

/* The set of GELU_CPU_* that hold here. Asks the CPU anew each time. */
unsigned gelu_cpu_features(void);

/* Whether one thread that runs alone should write large outputs past the caches. Asks the CPU anew each time.
 */
int gelu_cpu_streams_alone(void);

#endif

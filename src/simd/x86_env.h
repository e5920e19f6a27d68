/* fp_enter, fp_leave and stream_fence for the x86 instruction sets. */
#ifndef GELU_SIMD_X86_ENV_H
#define GELU_SIMD_X86_ENV_H

#include <immintrin.h>

typedef unsigned fp_env;

/* Power-on state of MXCSR: all exceptions masked, round to nearest, no flush to zero. */
#define GELU_MXCSR_DEFAULT 0x1F80u

static inline fp_env fp_enter(void) {
    const fp_env env = _mm_getcsr();
    if (env != GELU_MXCSR_DEFAULT) _mm_setcsr(GELU_MXCSR_DEFAULT);
    return env;
}

static inline void fp_leave(fp_env env) {
    if (_mm_getcsr() != env) _mm_setcsr(env);
}

static inline void stream_fence(void) { _mm_sfence(); }

#endif

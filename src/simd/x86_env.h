/* fp_enter, fp_leave and stream_fence for the x86 instruction sets. */
#ifndef GELU_SIMD_X86_ENV_H
#define GELU_SIMD_X86_ENV_H

#include <immintrin.h>

typedef unsigned fp_env;

/* MXCSR: the power-on state (all exceptions masked, round to nearest, no flush to zero) above six status
 * flags. To write it takes longer than to compute a short array. So it is written only where that changes
 * more than the inexact flag, which nearly every result raises. */
#define GELU_MXCSR_DEFAULT 0x1F80u
#define GELU_MXCSR_FLAGS 0x003Fu
#define GELU_MXCSR_INEXACT 0x0020u

static inline fp_env fp_enter(void) {
    const fp_env env = _mm_getcsr();
    if ((env & ~GELU_MXCSR_FLAGS) != GELU_MXCSR_DEFAULT)
        _mm_setcsr(GELU_MXCSR_DEFAULT | (env & GELU_MXCSR_FLAGS));
    return env;
}

static inline void fp_leave(fp_env env) {
    const unsigned now = _mm_getcsr();
    if ((now ^ env) & ~GELU_MXCSR_INEXACT) _mm_setcsr(env | (now & GELU_MXCSR_INEXACT));
}

static inline void stream_fence(void) { _mm_sfence(); }

#endif

/* A function that runs once, whichever thread asks first; the others wait for it. Internal. */
#ifndef GELU_ONCE_H
#define GELU_ONCE_H

#ifdef _WIN32

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

typedef INIT_ONCE gelu_once_flag;
#define GELU_ONCE_FLAG INIT_ONCE_STATIC_INIT

static inline void gelu_once(gelu_once_flag *flag, void (*function)(void)) {
    BOOL first;
    InitOnceBeginInitialize(flag, 0, &first, NULL);
    if (!first) return;
    function();
    InitOnceComplete(flag, 0, NULL);
}

#else

#include <pthread.h>

typedef pthread_once_t gelu_once_flag;
#define GELU_ONCE_FLAG PTHREAD_ONCE_INIT

static inline void gelu_once(gelu_once_flag *flag, void (*function)(void)) { pthread_once(flag, function); }

#endif

#endif

/* The only file that knows OpenMP. What it assumes:
 *
 * - The thread count of a region is the num_threads clause, nothing else. OpenMP's settings belong to the
 *   process: they are read, never written, and no OMP_* variable is read or set.
 * - omp_get_max_threads() that differs from its value at gelu_parallel_init() means that somebody limited
 *   OpenMP since (threadpoolctl, omp_set_num_threads). In libgomp that setting belongs to the calling
 *   thread, so a limit is seen where it was set, which is what threadpoolctl's user expects.
 * - After fork() the child has the bookkeeping of libgomp's pool and none of its threads: its next region
 *   waits for ever. A process that has run threads here leaves its children single-threaded.
 * - A runtime may give fewer threads than asked for, and give them late: a thread that slept, or whose CPU is
 *   busy, may begin when half of the work could be done. So each takes pieces from a share of its own, which
 *   stays in its caches from call to call, and then from those of others.
 * - Kernels set their own floating-point environment, so that of a pool's threads does not matter.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#include "cpu_features.h"
#include "gelu/gelu.h"

#ifdef _OPENMP
#include <omp.h>
#endif

/* Bytes of a cache line: pieces begin on one, so that no two threads write to the same. */
enum { CACHE_LINE = 64 };

/* Elements that a piece is a multiple of, a whole number of blocks of every kernel. */
enum { PIECE = 64 };

/* Outputs of more bytes than the last-level cache are written past the caches; the cap is for machines that
 * report a cache shared with many others (hundreds of megabytes on a large server's virtual machine). */
#define STREAM_CAP ((size_t)32 << 20)

static size_t stream_min(int team) {
    static atomic_size_t cached[2]; /* of one thread, of several */
    atomic_size_t *const known = &cached[team > 1];
    size_t bytes = atomic_load_explicit(known, memory_order_relaxed);
    if (bytes == 0) {
        bytes = STREAM_CAP;
#ifdef _SC_LEVEL3_CACHE_SIZE
        long last_level = sysconf(_SC_LEVEL3_CACHE_SIZE); /* 0 where unknown */
        if (last_level > 0 && (size_t)last_level < bytes) bytes = (size_t)last_level;
#endif
        if (team == 1 && !gelu_cpu_streams_alone()) bytes = SIZE_MAX;
        atomic_store_explicit(known, bytes, memory_order_relaxed);
    }
    return bytes;
}

static int overlap(const void *input, const void *output, size_t bytes) {
    uintptr_t in = (uintptr_t)input, out = (uintptr_t)output;
    return in < out + bytes && out < in + bytes;
}

static unsigned write_flags(const void *x, const void *factor, const void *y, size_t bytes, int team) {
    if (bytes <= stream_min(team) || overlap(x, y, bytes) || (factor && overlap(factor, y, bytes))) return 0;
    return GELU_STREAM;
}

#ifdef _OPENMP

static atomic_int baseline;
static atomic_bool forked; /* this is a child of a process that had run threads */
static pthread_once_t watch_fork_once = PTHREAD_ONCE_INIT;

static void mark_child(void) { atomic_store(&forked, 1); }

static void watch_fork(void) { pthread_atfork(NULL, NULL, mark_child); }

static int team_size(size_t n, size_t grain, int threads) {
    if (threads > 1 && n / grain < (size_t)threads) threads = (int)(n / grain);
    if (threads <= 1 || omp_in_parallel() || atomic_load(&forked)) return 1;
    return threads;
}

/* Where piece `index` of `count` begins: at a cache line of y, every kernel block whole but the last. */
static size_t piece_start(const void *y, size_t size, size_t n, int index, int count) {
    if (index == 0 || index == count) return index == 0 ? 0 : n;
    size_t skew = (CACHE_LINE - (uintptr_t)y % CACHE_LINE) % CACHE_LINE / size;
    size_t pieces = (n - skew) / PIECE; /* n is at least a grain here, far above skew */
    return skew +
           (pieces / (size_t)count * (size_t)index + pieces % (size_t)count * (size_t)index / (size_t)count) *
               PIECE;
}

/* Pieces that a thread goes through first, on a cache line of its own. */
struct share {
    _Alignas(CACHE_LINE) atomic_int next;
};

enum { MOST_SHARES = 64, MOST_PIECES = 8 };

static const void *at(const void *array, size_t bytes) { return array ? (const char *)array + bytes : NULL; }

void gelu_parallel(gelu_kernel *kernel, size_t grain, size_t size, const void *x, const void *factor, void *y,
                   size_t n, int threads) {
    int team = team_size(n, grain, threads);
    unsigned flags = write_flags(x, factor, y, n * size, team);
    if (team == 1) {
        kernel(x, factor, y, n, flags);
        return;
    }
    pthread_once(&watch_fork_once, watch_fork);
    struct share shares[MOST_SHARES];
    const int count = team < MOST_SHARES ? team : MOST_SHARES;
    const size_t possible = n / grain / (size_t)count;
    const int pieces = possible < MOST_PIECES ? (int)possible : MOST_PIECES; /* of each share; at least one */
    for (int i = 0; i < count; i++) atomic_init(&shares[i].next, 0);
#pragma omp parallel num_threads(team)
    {
        const int first = omp_get_thread_num();
        for (int i = 0; i < count; i++) {
            const int share = (first + i) % count;
            for (int piece; (piece = atomic_fetch_add(&shares[share].next, 1)) < pieces;) {
                const int index = share * pieces + piece;
                const size_t start = piece_start(y, size, n, index, count * pieces);
                const size_t end = piece_start(y, size, n, index + 1, count * pieces);
                kernel(at(x, start * size), at(factor, start * size), (char *)y + start * size, end - start,
                       flags);
            }
        }
    }
}

void gelu_parallel_init(void) {
    int unset = 0;
    atomic_compare_exchange_strong(&baseline, &unset, omp_get_max_threads());
}

int gelu_thread_limit(int chosen) {
    gelu_parallel_init();
    int before = atomic_load(&baseline), now = omp_get_max_threads();
    int limit = chosen > 0 ? chosen : before;
    if (now != before && (now < limit || chosen <= 0)) limit = now;
    if (limit <= 1) return 1; /* the affinity takes a system call, as long as 3000 elements */
    int cpus = gelu_cpu_count();
    return limit < cpus ? limit : cpus;
}

#else

void gelu_parallel(gelu_kernel *kernel, size_t grain, size_t size, const void *x, const void *factor, void *y,
                   size_t n, int threads) {
    (void)grain, (void)threads;
    kernel(x, factor, y, n, write_flags(x, factor, y, n * size, 1));
}

void gelu_parallel_init(void) {}

int gelu_thread_limit(int chosen) {
    (void)chosen;
    return 1;
}

#endif

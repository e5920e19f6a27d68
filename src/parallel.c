/* The only file that knows OpenMP. What it assumes:
 *
 * - The thread count of a region is the num_threads clause, nothing else. OpenMP's settings belong to the
 *   process: they are read, never written, and no OMP_* variable is read or set.
 * - Where omp_get_max_threads() differs from its value at gelu_parallel_init(), somebody has limited OpenMP
 *   since then (threadpoolctl, omp_set_num_threads). In libgomp that setting belongs to the calling thread,
 *   so a limit is seen where it was set, which is what threadpoolctl's user expects.
 * - omp_get_max_threads() does not take OMP_THREAD_LIMIT into account. The runtime makes a team that exceeds
 *   it smaller, but only after the work was cut for the larger team.
 * - After fork() the child has the bookkeeping of libgomp's pool and none of its threads: its next region
 *   waits for ever. So the children of a process that has run threads here use one thread. Other libraries
 *   may have run threads of the same runtime: calls go to PyTorch's libgomp where that is loaded first. So
 *   before a fork the runtime is asked to end its idle threads; libgomp does so.
 * - A runtime may give fewer threads than asked for, and give them late: a thread that slept, or whose CPU is
 *   busy, may begin when half of the work could be done already. So the work is cut into pieces, and each
 *   thread takes first those of its own share, which stays in its caches from call to call, and then those of
 *   other shares. The end of a region waits for every thread, even one that found nothing to do: after a long
 *   wait teams are smaller for a while (backoff.c).
 * - Kernels set their own floating-point environment, so the environment of a pool's threads does not matter.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "parallel.h"

#include <stdatomic.h>
#include <stdint.h>

#include "backoff.h"
#include "gelu/gelu.h"
#include "once.h"

#ifdef _OPENMP
#include <omp.h>
#endif

#ifdef _OPENMP

static atomic_int baseline;
static atomic_bool ran;    /* this process has run threads here */
static atomic_bool forked; /* this is a child of a process that had */

#ifndef _WIN32
static gelu_once_flag watch_fork_once = GELU_ONCE_FLAG;

static void mark_child(void) { atomic_store(&forked, atomic_load(&ran)); }

/* Other runtimes cope with a fork by themselves. The function came with OpenMP 5.0, so it may be missing when
 * the program runs. */
#if defined(__GNUC__) && __GNUC__ >= 9
#pragma weak omp_pause_resource_all
static void end_idle_threads(void) {
    if (omp_pause_resource_all) (void)omp_pause_resource_all(omp_pause_soft);
}
#else
static void end_idle_threads(void) {}
#endif

static void set_watch(void) { pthread_atfork(end_idle_threads, NULL, mark_child); }

static void watch_fork(void) { gelu_once(&watch_fork_once, set_watch); }
#else
static void watch_fork(void) {}
#endif

static int64_t now(void) { return (int64_t)(omp_get_wtime() * 1e9); }

/* About how many nanoseconds a grain takes. */
enum { GRAIN_TIME = 2000 };

int gelu_team_size(size_t n, size_t grain, int threads) {
    if (threads > 1 && n / grain < (size_t)threads) threads = (int)(n / grain);
    if (threads <= 1 || omp_in_parallel() || atomic_load(&forked)) return 1;
    const int most = omp_get_thread_limit();
    if (threads > most) threads = most;
    if (gelu_backoff_is_on()) return gelu_backoff_team(threads, (int64_t)(n / grain) * GRAIN_TIME, now());
    return threads;
}

/* The pieces that one thread computes first. `next` is the next of them, on a cache line of its own. */
struct share {
    _Alignas(64) atomic_size_t next;
};

/* Shares take space on the stack. In a larger team, several threads have one share in common. */
enum { MOST_SHARES = 8, PIECES_OF_A_THREAD = 8 };

size_t gelu_piece_count(size_t n, size_t grain, int team) {
    const size_t count = (size_t)team, possible = n / grain / count;
    return count * (possible < 1 ? 1 : possible < PIECES_OF_A_THREAD ? possible : PIECES_OF_A_THREAD);
}

void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team) {
    watch_fork();
    if (!atomic_load(&ran)) atomic_store(&ran, 1);
    struct share shares[MOST_SHARES];
    const size_t count = (size_t)(team < MOST_SHARES ? team : MOST_SHARES);
    for (size_t i = 0; i < count; i++) atomic_init(&shares[i].next, pieces * i / count);
    const int64_t began = now();
    int64_t done = began;
#pragma omp parallel num_threads(team)
    {
        const size_t first = (size_t)omp_get_thread_num();
        for (size_t i = 0; i < count; i++) {
            const size_t share = (first + i) % count, end = pieces * (share + 1) / count;
            for (size_t piece; (piece = atomic_fetch_add(&shares[share].next, 1)) < end;) task(work, piece);
        }
        if (first == 0) done = now();
    }
    gelu_backoff_note(team, began, done, now());
}

void gelu_parallel_init(void) {
    watch_fork();
    int unset = 0;
    atomic_compare_exchange_strong(&baseline, &unset, omp_get_max_threads());
}

int gelu_thread_limit(int chosen) {
    gelu_parallel_init();
    int before = atomic_load(&baseline), now = omp_get_max_threads();
    int limit = chosen > 0 ? chosen : before;
    if (now != before && (now < limit || chosen <= 0)) limit = now;
    const int most = omp_get_thread_limit();
    if (limit > most) limit = most;
    if (limit <= 1) return 1; /* the affinity is a system call, which takes as long as 3000 elements */
    int cpus = gelu_cpu_count();
    return limit < cpus ? limit : cpus;
}

#else

int gelu_team_size(size_t n, size_t grain, int threads) {
    (void)n, (void)grain, (void)threads;
    return 1;
}

size_t gelu_piece_count(size_t n, size_t grain, int team) {
    (void)n, (void)grain, (void)team;
    return 1;
}

void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team) {
    (void)team;
    for (size_t piece = 0; piece < pieces; piece++) task(work, piece);
}

void gelu_parallel_init(void) {}

int gelu_thread_limit(int chosen) {
    (void)chosen;
    return 1;
}

#endif

/* How arrays are split over threads, and when they are not: with a kernel that notes its calls instead of
 * computing.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "parallel.h"
#include "pieces.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "backoff.h"
#include "check.h"
#include "cpu_features.h"
#include "gelu/gelu.h"
#include "system.h"

#ifdef _OPENMP
#include <omp.h>
#endif

enum { GRAIN = 1 << 14, MAX_PIECES = 64, PATIENCE = 20 /* seconds */ };

static struct piece {
    const char *x, *dy, *y;
    size_t n;
    unsigned flags;
    const char *thread;
} pieces[MAX_PIECES];
static int piece_count;
static test_mutex lock = TEST_MUTEX;
static test_condition noted = TEST_CONDITION;

/* Each thread has its own, whose address identifies the thread. */
static _Thread_local char this_thread;

/* The very first piece waits until so many other pieces are noted; or until so many threads have come. */
static int held_for_pieces, held_for_threads;

static int threads_noted(void) {
    int count = 0;
    for (int i = 0; i < piece_count; i++) {
        int first = 1;
        for (int k = 0; k < i; k++) first &= pieces[i].thread != pieces[k].thread;
        count += first;
    }
    return count;
}

static void note(const void *x, const void *dy, void *y, size_t n, const struct gelu_how *how) {
    test_lock(&lock);
    const int first = piece_count == 0;
    if (piece_count < MAX_PIECES)
        pieces[piece_count++] = (struct piece){x, dy, y, n, how->flags, &this_thread};
    test_wake_all(&noted);
    int late = 0;
    while (!late && ((first && piece_count - 1 < held_for_pieces) || threads_noted() < held_for_threads))
        late = !test_wait(&noted, &lock, PATIENCE);
    test_unlock(&lock);
    CHECK(!late, "%d pieces, %d threads", piece_count, threads_noted());
}

static int by_address(const void *a, const void *b) {
    const char *x = ((const struct piece *)a)->y, *y = ((const struct piece *)b)->y;
    return x < y ? -1 : x > y;
}

/* The pieces cover the array, each part once, and no two threads share a cache line of y. */
static void check_split(size_t size, const char *x, const char *dy, char *y, size_t n, int threads) {
    piece_count = 0;
    gelu_backoff_forget(); /* threads that are held up are late */
    gelu_array(note, GRAIN, size, x, dy, y, n, threads);
    qsort(pieces, (size_t)piece_count, sizeof *pieces, by_address);
    CHECK(piece_count >= 1 && (threads < 1 || threads_noted() <= threads), "%d pieces, %d of %d threads",
          piece_count, threads_noted(), threads);
    size_t done = 0;
    for (int i = 0; i < piece_count; i++) {
        const struct piece *piece = &pieces[i];
        CHECK(piece->y == y + done * size && piece->x == x + done * size, "piece %d of %zu", i, n);
        CHECK(piece->dy == (dy ? dy + done * size : NULL), "piece %d of %zu", i, n);
        CHECK(i == 0 || (uintptr_t)piece->y % 64 == 0, "piece %d of %zu begins at %p", i, n,
              (const void *)piece->y);
        CHECK(piece_count == 1 || piece->n >= GRAIN / 2, "piece %d of %zu: only %zu", i, n, piece->n);
        done += piece->n;
    }
    CHECK(done == n, "%zu of %zu elements", done, n);
}

static void check_streaming(char *x, char *y) {
    const struct {
        const char *what, *x, *dy;
        size_t bytes;
        unsigned flags;
    } cases[] = {
        {"small", x, NULL, 1 << 16, 0},
        {"large", x, NULL, 1 << 28, GELU_STREAM},
        {"large, in place", y, NULL, 1 << 28, 0},
        {"large, in place on the second input", x, y, 1 << 28, 0},
        {"large, two inputs", x, x, 1 << 28, GELU_STREAM},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int threads = 1; threads <= 2; threads++) {
            check_split(4, cases[i].x, cases[i].dy, y, cases[i].bytes / 4, threads);
            const int alone = piece_count == 1;
            const unsigned flags = alone && !gelu_cpu_streams_alone() ? 0 : cases[i].flags;
            for (int k = 0; k < piece_count; k++)
                CHECK(pieces[k].flags == flags, "%s: flags %u", cases[i].what, pieces[k].flags);
        }
}

#ifdef _OPENMP

static atomic_int worker_came;
static double team_began;

/* The caller is done as soon as another thread has come, which takes as long again, and 20 ms: it is late even
 * where it came late. */
static void keep_waiting(const void *work, size_t piece) {
    (void)work, (void)piece;
    if (omp_get_thread_num() > 0) {
        atomic_store(&worker_came, 1);
        const double came = test_seconds(), later = came + (came - team_began) + 0.02;
        while (test_seconds() < later) {
        }
    }
    const double end = test_seconds() + PATIENCE;
    while (!atomic_load(&worker_came) && test_seconds() < end) {
    }
}

/* After a thread that came late, short work stays on one thread for a while. */
static void check_backoff(void) {
    enum { N = 1 << 20 };
    gelu_backoff_forget();
    team_began = test_seconds();
    gelu_share_out(keep_waiting, NULL, 2, 2);
    CHECK(atomic_load(&worker_came), "no second thread");
    CHECK(gelu_team_size(N, GRAIN, 2) == 1, "a team of %d", gelu_team_size(N, GRAIN, 2));
    CHECK(gelu_team_size(SIZE_MAX, GRAIN, 2) == 2, "for long work, a team of %d",
          gelu_team_size(SIZE_MAX, GRAIN, 2));
    const double end = test_seconds() + PATIENCE;
    while (gelu_team_size(N, GRAIN, 2) < 2 && test_seconds() < end) {
    }
    CHECK(gelu_team_size(N, GRAIN, 2) == 2, "one thread for good");
}

#endif

/* How large a team and the number of CPUs are with the environment variable OMP_THREAD_LIMIT set to this. */
static void check_openmp_limit(int most) {
    const int cpus = gelu_cpu_count(), team = gelu_team_size(1 << 20, GRAIN, 7);
    const int chosen = gelu_thread_limit(1 << 20);
#ifndef _OPENMP
    most = 1;
#endif
    CHECK(team == most, "a team of %d, not %d", team, most);
    CHECK(chosen == (cpus < most ? cpus : most), "%d threads on %d CPUs", chosen, cpus);
    CHECK(gelu_thread_limit(0) <= chosen, "%d threads", gelu_thread_limit(0));
}

int main(int argc, char **argv) {
    if (argc > 1) {
        check_openmp_limit(atoi(argv[1]));
        return check_status();
    }
    char *x = test_reserve((size_t)1 << 28), *y = test_reserve(((size_t)1 << 28) + 4096);
    gelu_parallel_init();

    const size_t lengths[] = {0, 1, 2 * GRAIN - 1, 2 * GRAIN, 2 * GRAIN + 1, 100003, 1 << 20};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (size_t size = 2; size <= 8; size *= 2)
            for (int offset = 0; offset < 3; offset++)
                for (int threads = -1; threads <= 7; threads++) {
                    check_split(size, x + offset * 24, NULL, y + offset * 8, lengths[i], threads);
                    check_split(size, x, x + 64, y + offset * 8, lengths[i], threads);
                    if (lengths[i] < 2 * GRAIN || threads < 2)
                        CHECK(piece_count == 1, "%zu elements, %d threads: %d pieces", lengths[i], threads,
                              piece_count);
                }
    check_streaming(x, y);

    int cpus = gelu_cpu_count();
    CHECK(gelu_thread_limit(1) == 1, "%d", gelu_thread_limit(1));
    CHECK(gelu_thread_limit(1 << 20) <= cpus, "%d threads on %d CPUs", gelu_thread_limit(1 << 20), cpus);
    CHECK(gelu_thread_limit(0) >= 1 && gelu_thread_limit(0) <= cpus, "%d threads", gelu_thread_limit(0));

#ifdef _OPENMP
    check_backoff();

    /* As asked for, not as many as this machine has. */
    held_for_threads = 4;
    check_split(4, x, NULL, y, 1 << 20, 4);
    CHECK(threads_noted() == 4, "%d threads", threads_noted());
    held_for_threads = 0;

    /* While one is held up, the other does all the rest. */
    check_split(4, x, NULL, y, 1 << 20, 2);
    held_for_pieces = piece_count - 1;
    check_split(4, x, NULL, y, 1 << 20, 2);
    held_for_pieces = 0;

    int nested = 0, levels = omp_get_max_active_levels();
    omp_set_max_active_levels(2); /* or OpenMP itself keeps inner regions to one thread */
#pragma omp parallel num_threads(2) reduction(max : nested)
    {
#pragma omp critical
        {
            check_split(4, x, NULL, y, 1 << 20, 2);
            nested = piece_count;
        }
    }
    omp_set_max_active_levels(levels);
    CHECK(nested == 1, "%d threads inside a parallel region", nested);

    int before = omp_get_max_threads(), unlimited = gelu_thread_limit(1 << 20);
    CHECK(unlimited == cpus, "%d threads on %d CPUs", unlimited, cpus);
    omp_set_num_threads(1);
    if (before > 1) {
        CHECK(gelu_thread_limit(0) == 1 && gelu_thread_limit(2) == 1, "OpenMP is limited to one thread");
        omp_set_num_threads(before);
    }
    CHECK(gelu_thread_limit(1 << 20) == unlimited, "%d after the limit was lifted",
          gelu_thread_limit(1 << 20));
    CHECK(omp_get_max_threads() == before, "OpenMP's own setting: %d", omp_get_max_threads());
#else
    CHECK(gelu_thread_limit(8) == 1, "%d", gelu_thread_limit(8));
#endif
    return check_status();
}

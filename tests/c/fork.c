/* A forked child of a process that ran threads: it computes on one thread, and ends; its parent goes on with
 * several.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _GNU_SOURCE /* alarm, fork */
#include <stdatomic.h>
#include <sys/wait.h>
#include <unistd.h>

#include "backoff.h"
#include "check.h"
#include "parallel.h"
#include "pieces.h"

enum { GRAIN = 1 << 14, N = 1 << 20 };

static atomic_int pieces;

static void count(const void *x, const void *factor, void *y, size_t n, const struct gelu_how *how) {
    (void)x, (void)factor, (void)y, (void)n, (void)how;
    atomic_fetch_add(&pieces, 1);
}

static int pieces_of_a_call(void) {
    static char array[4]; /* nothing of it is touched */
    atomic_store(&pieces, 0);
    gelu_array(count, GRAIN, sizeof(float), array, NULL, array, N, 2);
    return atomic_load(&pieces);
}

/* A child of a process in which other code has run OpenMP threads, and this library has run none. */
static void check_beside(void) {
#ifdef _OPENMP
    int status = -1, team = 0;
#pragma omp parallel num_threads(2) reduction(+ : team)
    team++;
    const pid_t child = fork();
    if (child == 0) {
        alarm(60);
        pieces_of_a_call();
        _exit(check_status());
    }
    CHECK(team == 2, "%d threads", team);
    CHECK(child > 0 && waitpid(child, &status, 0) == child, "fork");
    CHECK(status == 0, "the child ended with status %#x", (unsigned)status);
#endif
}

int main(void) {
    gelu_parallel_init();
    check_beside(); /* first, as the children of a process that has run threads here have only one */
    int status = -1;
    const int before = pieces_of_a_call();
    const pid_t child = fork();
    if (child == 0) {
        alarm(60);
        const int alone = pieces_of_a_call();
        CHECK(alone == 1, "%d pieces in a forked child", alone);
        _exit(check_status());
    }
    CHECK(child > 0 && waitpid(child, &status, 0) == child, "fork");
    CHECK(status == 0, "the child ended with status %#x", (unsigned)status);
    gelu_backoff_forget(); /* after a team that ended late, short work is done by one thread */
    const int after = pieces_of_a_call();
    CHECK(after == before, "%d pieces in the parent after fork, not %d", after, before);
#ifdef _OPENMP
    CHECK(before > 1, "one piece, so no threads to be lost");
#endif
    return check_status();
}

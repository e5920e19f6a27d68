/* Used instead of parallel.c: teams that do their work on one thread, the last piece first, and that are so
 * large that the work is cut although arrays are short. So every run is the same, and how arrays and matrices
 * are cut is fuzzed, too.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "parallel.h"

/* Twice what pieces are multiples of (pieces.c), and more than an array is cut to begin on a cache line. */
enum { FEWEST = 128 };

int gelu_team_size(size_t n, size_t grain, int threads) {
    (void)grain;
    if (threads > 1 && n / FEWEST < (size_t)threads) threads = (int)(n / FEWEST);
    return threads > 1 ? threads : 1;
}

size_t gelu_piece_count(size_t n, size_t grain, int team) {
    (void)grain;
    const size_t wanted = 3 * (size_t)team, most = n / FEWEST;
    return wanted < most ? wanted : most;
}

void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team) {
    (void)team;
    while (pieces > 0) task(work, --pieces);
}

void gelu_parallel_init(void) {}

int gelu_thread_limit(int chosen) { return chosen > 0 ? chosen : 1; }

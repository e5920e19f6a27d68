/* parallel.h on the threads of an ONNX Runtime session, instead of OpenMP's: so an operator uses no more threads than
 * the session was given (intra_op_num_threads), and no second pool competes with theirs for the CPUs. They also work
 * after a fork, and where there is no OpenMP.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "pool.h"

#include "parallel.h"

/* The C API does not tell how many threads a session has. So the work is cut as if there were many, and they take
 * piece after piece. With one thread, that costs a call for each piece, 2 microseconds of work or more. */
enum { MOST_PIECES = 256 };

/* Operators may run at once in several threads, each with a context of its own. */
static _Thread_local struct gelu_ort_call *current;

void gelu_ort_use_pool(struct gelu_ort_call *call) { current = call; }

int gelu_team_size(size_t n, size_t grain, int threads) {
    if (!current) return 1;
    const size_t possible = n / grain;
    return possible < 1 ? 1 : possible < (size_t)threads ? (int)possible : threads;
}

size_t gelu_piece_count(size_t n, size_t grain, int team) {
    (void)n, (void)grain;
    return (size_t)team;
}

struct shared {
    gelu_task *task;
    const void *work;
};

static void run(void *data, size_t piece) {
    const struct shared *shared = data;
    shared->task(shared->work, piece);
}

void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team) {
    (void)team;
    OrtStatus *const status = current->api->KernelContext_ParallelFor(current->context, run, pieces, 0,
                                                                      &(struct shared){task, work});
    if (!status) return;
    if (current->status) current->api->ReleaseStatus(current->status);
    current->status = status;
}

void gelu_parallel_init(void) {}

int gelu_thread_limit(int chosen) {
    (void)chosen;
    return MOST_PIECES;
}

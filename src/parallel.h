/* Pieces of work on several threads, thread counts, and everything that knows OpenMP. Internal. */
#ifndef GELU_PARALLEL_H
#define GELU_PARALLEL_H

#include <stddef.h>

/* Piece `piece` of a task. */
typedef void gelu_task(const void *work, size_t piece);

/* How many threads n elements are shared by, each of which is to have at least `grain`, of up to `threads`. */
int gelu_team_size(size_t n, size_t grain, int threads);

/* How many pieces a team of several threads should find, so that one that is late leaves something to the others:
 * none is smaller than a grain. */
size_t gelu_piece_count(size_t n, size_t grain, int team);

/* All pieces, each once, on `team` threads (at least 2). */
void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team);

/* Note OpenMP's own thread count, against which later limits are told apart. To be called when the library
 * is loaded (the Python package does, at import); otherwise the first gelu_thread_limit() stands in. */
void gelu_parallel_init(void);

/* The thread count a caller who set none should use: `chosen` (0: none) or else OpenMP's own setting,
 * never more than gelu_cpu_count() or than a limit put on OpenMP after this library was loaded
 * (threadpoolctl). */
int gelu_thread_limit(int chosen);

#endif

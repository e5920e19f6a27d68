/* Pieces of work on several threads, thread counts, and everything that knows OpenMP. Internal. */
#ifndef GELU_PARALLEL_H
#define GELU_PARALLEL_H

#include <stddef.h>

/* Piece `piece` of a task. */
typedef void gelu_task(const void *work, size_t piece);

/* How many threads should share n elements: at most `threads`, each with at least `grain` elements. */
int gelu_team_size(size_t n, size_t grain, int threads);

/* Into how many pieces the work of several threads should be cut, so that others can take pieces of a thread
 * that is late. No piece is smaller than a grain. */
size_t gelu_piece_count(size_t n, size_t grain, int team);

/* Runs all pieces, each once, on `team` threads (at least 2). */
void gelu_share_out(gelu_task *task, const void *work, size_t pieces, int team);

/* Notes OpenMP's own thread count, to recognise limits that are set later. Call it when the library is loaded
 * (the Python package does so at import); otherwise the first gelu_thread_limit() does it. */
void gelu_parallel_init(void);

/* The thread count a caller who set none should use: `chosen` (0: none) or else OpenMP's own setting,
 * never more than gelu_cpu_count() or than a limit put on OpenMP after this library was loaded
 * (threadpoolctl). */
int gelu_thread_limit(int chosen);

#endif

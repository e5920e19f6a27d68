/* Fewer threads for a while after a team had to wait for one of them. Internal. */
#ifndef GELU_BACKOFF_H
#define GELU_BACKOFF_H

#include <stdint.h>

/* Times are nanoseconds of one clock that never goes back. */

/* Whether gelu_backoff_team() may make a team smaller: asked first, as reading the clock takes longer. */
int gelu_backoff_is_on(void);

/* How many threads of `team` work had better be shared by that takes one of them `work` nanoseconds. */
int gelu_backoff_team(int team, int64_t work, int64_t now);

/* What became of a team: when it began, when the thread that called it had nothing left to do, and when the last
 * thread came to the end. */
void gelu_backoff_note(int team, int64_t began, int64_t done, int64_t ended);

/* As if no team had been late yet: for tests. */
void gelu_backoff_forget(void);

#endif

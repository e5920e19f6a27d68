/* Fewer threads for a while after a team had to wait for one of them. Internal. */
#ifndef GELU_BACKOFF_H
#define GELU_BACKOFF_H

#include <stdint.h>

/* Times are nanoseconds of one clock that never goes back. */

/* Whether gelu_backoff_team() may make a team smaller. Ask this first: reading the clock takes longer. */
int gelu_backoff_is_on(void);

/* How many threads, at most `team`, should share work that takes one thread `work` nanoseconds. */
int gelu_backoff_team(int team, int64_t work, int64_t now);

/* Notes how a team went: when it began, when the calling thread had nothing left to do, and when the last
 * thread ended. */
void gelu_backoff_note(int team, int64_t began, int64_t done, int64_t ended);

/* Forgets all late teams; for tests. */
void gelu_backoff_forget(void);

#endif

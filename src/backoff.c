/* A team of threads ends when its last thread ends. Where other processes keep the CPUs busy, a thread may
 * wait some milliseconds for its next slice of time, however little work it has. Then the call takes hundreds
 * of times as long as on one thread. So after a team has ended late, fewer threads share short work for a
 * while: the pause. Each pause is twice as long as the one before. When teams have ended in time for as long
 * as the last pause, the next one is short again. So one late team costs little, and where CPUs stay busy
 * nearly all calls run on fewer threads.
 *
 * Only performance depends on all this, so several callers at once may overwrite each other's times.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "backoff.h"

#include <stdatomic.h>

/* A team is late where the caller has waited for its end more nanoseconds than this, and longer than half of
 * the time before. (The wait for a piece that another thread has just begun is shorter.) Threads without a
 * CPU are late, and so are threads that slept in a virtual machine. */
enum { LATE = 50000 };

/* The shortest and the longest pause, as multiples of the time that was waited. */
enum { FIRST_PAUSE = 8, LONGEST_PAUSE = 128 };

/* Work that takes more than so many times the time that was waited gains even from a late team. */
enum { WORTH_WAITING = 4 };

static atomic_int limit; /* threads of a team in the pause; 0: no pause */
static atomic_int_least64_t waited, pause, until;

#define GET(variable) atomic_load_explicit(&(variable), memory_order_relaxed)
#define SET(variable, value) atomic_store_explicit(&(variable), value, memory_order_relaxed)

int gelu_backoff_is_on(void) { return GET(limit) != 0; }

int gelu_backoff_team(int team, int64_t work, int64_t now) {
    const int most = GET(limit);
    if (most == 0 || team <= most || work > WORTH_WAITING * GET(waited)) return team;
    if (now < GET(until)) return most;
    SET(limit, 0);
    return team;
}

void gelu_backoff_note(int team, int64_t began, int64_t done, int64_t ended) {
    const int64_t late = ended - done, before = GET(pause);
    if (late > LATE && late > (done - began) / 2) {
        int64_t next = before > 0 ? 2 * before : FIRST_PAUSE * late;
        if (next < FIRST_PAUSE * late) next = FIRST_PAUSE * late;
        if (next > LONGEST_PAUSE * late) next = LONGEST_PAUSE * late;
        SET(waited, late);
        SET(pause, next);
        SET(until, ended + next);
        SET(limit, team > 2 ? team / 2 : 1);
    } else if (before > 0 && ended > GET(until) + before) {
        SET(pause, 0);
    }
}

void gelu_backoff_forget(void) {
    SET(limit, 0);
    SET(pause, 0);
}

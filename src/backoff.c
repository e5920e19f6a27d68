/* A team of threads ends when its last thread does. Where other processes keep the CPUs busy, a thread may have to
 * wait for its next slice of time, some milliseconds, whatever little work there was: the call takes hundreds of
 * times as long as one thread alone. So after a team that ended late, short work is shared by fewer threads for a
 * while: the pause. Each pause is twice as long as the one before, until teams end in time for as long as it was.
 * One late team alone costs little, and where CPUs stay busy next to all calls run on fewer threads.
 *
 * Only performance depends on all this, so several callers at once may overwrite each other's notes.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "backoff.h"

#include <stdatomic.h>

/* Late is an end that was waited for longer than this, and than half of what came before: the wait for a piece that
 * another thread has just begun is shorter. Threads without a CPU are late, and those that slept in a virtual
 * machine. */
enum { LATE = 50000 };

/* Pauses, in terms of what was waited for. */
enum { FIRST_PAUSE = 8, LONGEST_PAUSE = 128 };

/* Work that takes longer than so many times what was waited for would still gain from a late team. */
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

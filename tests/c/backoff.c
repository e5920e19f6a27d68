/* When teams become smaller, and when they may be large again. The test sets the clock.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "backoff.h"

#include "check.h"

#define US INT64_C(1000)
#define MS INT64_C(1000000)

static int64_t clock_now = 1000 * MS;

/* A team that computes for `work` and then waits for its last thread. */
static void end_team(int team, int64_t work, int64_t waited) {
    gelu_backoff_note(team, clock_now, clock_now + work, clock_now + work + waited);
    clock_now += work + waited;
}

static int team_now(int team, int64_t work) {
    return gelu_backoff_is_on() ? gelu_backoff_team(team, work, clock_now) : team;
}

/* For how long from now on teams of 2 become one thread, to a millisecond. */
static int64_t pause_length(void) {
    const int64_t start = clock_now;
    while (team_now(2, 10 * US) < 2 && clock_now - start < 100000 * MS) clock_now += MS;
    return clock_now - start;
}

int main(void) {
    CHECK(team_now(2, 10 * US) == 2, "nothing was late");
    end_team(2, 10 * US, 20 * US);
    end_team(2, 100 * MS, 40 * MS);
    CHECK(team_now(2, 10 * US) == 2, "these waits are those of a piece, or of a thread that slept");

    end_team(2, 10 * US, 8 * MS);
    CHECK(team_now(2, 10 * US) == 1, "late");
    CHECK(team_now(2, 100 * MS) == 2, "work that gains all the same");
    const int64_t first = pause_length();
    CHECK(first >= 64 * MS && first <= 65 * MS, "%lld ns", (long long)first);
    CHECK(team_now(2, 10 * US) == 2, "after the pause");

    /* Late again and again: late teams take almost none of the time. */
    int64_t before = first, longest = 0;
    for (int i = 0; i < 10; i++) {
        end_team(2, 10 * US, 8 * MS);
        const int64_t length = pause_length();
        CHECK(length >= before, "pause %d: %lld after %lld", i, (long long)length, (long long)before);
        before = longest = length;
    }
    CHECK(longest >= 1000 * MS && longest <= 1100 * MS, "%lld ns", (long long)longest);

    /* If teams are in time for less than the last pause, the next pause is twice as long; if for longer, it
     * is short again. */
    clock_now += 500 * MS;
    end_team(2, 10 * US, 0);
    end_team(2, 10 * US, 8 * MS);
    CHECK(pause_length() >= 1000 * MS, "a few teams in time change nothing");
    clock_now += 1100 * MS;
    end_team(2, 10 * US, 0);
    end_team(2, 10 * US, 8 * MS);
    CHECK(pause_length() <= 65 * MS, "teams in time for as long as the pause was");

    /* A large team is halved, and again. */
    end_team(64, 10 * US, 8 * MS);
    CHECK(team_now(64, 10 * US) == 32 && team_now(20, 10 * US) == 20, "%d", team_now(64, 10 * US));
    end_team(32, 10 * US, 8 * MS);
    CHECK(team_now(64, 10 * US) == 16, "%d", team_now(64, 10 * US));
    return check_status();
}

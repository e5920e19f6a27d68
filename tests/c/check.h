/* What a C test needs: CHECK(condition, "what", ...) reports, check_status() ends main.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_CHECK_H
#define GELU_TESTS_CHECK_H

#include <stdio.h>

static int check_failures;

/* The message tells what was given; the condition is what should be true. */
#define CHECK(condition, ...)                                                                                \
    do {                                                                                                     \
        if (!(condition) && check_failures++ < 20) {                                                         \
            fprintf(stderr, "%s:%d: not true: %s: ", __FILE__, __LINE__, #condition);                        \
            fprintf(stderr, __VA_ARGS__);                                                                    \
            fputc('\n', stderr);                                                                             \
        }                                                                                                    \
    } while (0)

static inline int check_status(void) {
    if (check_failures) fprintf(stderr, "%d checks failed\n", check_failures);
    return check_failures != 0;
}

#endif

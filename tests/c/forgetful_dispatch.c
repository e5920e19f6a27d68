/* src/dispatch.c with a way back to the state before its first call, because it chooses only once in a
 * process.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "../../src/dispatch.c"

#include "forgetful_dispatch.h"

void forget_choice(void) {
    static const gelu_once_flag never = GELU_ONCE_FLAG;
    available_once = never;
    available_count = 0;
    memset(available_names, 0, sizeof available_names);
    atomic_store(&in_use, NULL);
}

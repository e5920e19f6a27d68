/* The number of CPUs follows from the CPUs that this process is bound to.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "check.h"
#include "gelu/gelu.h"
#include "system.h"

int main(void) {
    const int cpus = gelu_cpu_count(), bound = test_bind_to_one_cpu();
    CHECK(cpus >= 1 && cpus <= bound, "%d CPUs of %d", cpus, bound);
    CHECK(gelu_cpu_count() == 1, "bound to one CPU: %d CPUs", gelu_cpu_count());
    return check_status();
}

/* How many CPUs this process may use. Internal; the public side is gelu_cpu_count() in gelu.h.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_CPU_COUNT_H
#define GELU_CPU_COUNT_H

/* The CPU quota of this process's control groups, version 1 and 2, in whole CPUs (rounded up), or 0 where
 * there is none. It is the smallest quota from the process's own group up to the root of the mount, because a
 * quota limits all groups below it. `root` is put before every path: "", or in tests a directory of recorded
 * files. */
int gelu_cgroup_cpus(const char *root);

#endif

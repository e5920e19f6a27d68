/* How many CPUs this process may use. Internal; the public side is gelu_cpu_count() in gelu.h.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_CPU_COUNT_H
#define GELU_CPU_COUNT_H

/* The CPU quota of this process's control groups, version 1 and 2, in whole CPUs (rounded up), or 0 where
 * there is none. The smallest on the way from the process's own group up to the root of the mount counts: a
 * quota binds all groups below it. `root` stands before every path read: "" in earnest, a directory of
 * recorded files in tests. */
int gelu_cgroup_cpus(const char *root);

#endif

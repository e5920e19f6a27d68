/* The cgroup quota from recorded files: cgroup DIRECTORY, where each directory below is a root with proc/
 * and sys/ of one kind of machine.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "cpu_count.h"

#include "check.h"

static const struct {
    const char *root;
    int cpus;
} recorded[] = {
    {"v2-container", 2},         /* own namespace: "0::/", cpu.max "150000 100000" rounds up */
    {"v2-nested", 3},            /* the parent's quota is smaller than the group's own */
    {"v2-fraction", 1},          /* half a CPU */
    {"v2-unlimited", 0},         /* "max 100000" all the way up */
    {"v2-outside-namespace", 4}, /* "0::/../job": only the mount point is known */
    {"v1-docker", 4},            /* the mount shows the container's group as its root */
    {"v1-host", 6},              /* group below the mount point, cpu,cpuacct together */
    {"v1-unlimited", 0},         /* quota -1 */
    {"hybrid", 2},               /* version 2 mounted beside, without the cpu controller */
    {"damaged", 0},              /* lines cut short, numbers that are none */
    {"no-such-machine", 0},      /* no proc at all */
};

int main(int argc, char **argv) {
    char root[4096];
    if (argc != 2) return 2;
    for (size_t i = 0; i < sizeof recorded / sizeof *recorded; i++) {
        snprintf(root, sizeof root, "%s/%s", argv[1], recorded[i].root);
        int cpus = gelu_cgroup_cpus(root);
        CHECK(cpus == recorded[i].cpus, "%s: %d CPUs, not %d", recorded[i].root, cpus, recorded[i].cpus);
    }

    return check_status();
}

/* CPU affinity and cgroup quota. OpenMP runtimes know the first and ignore the second: in a container that
 * may use 2 of 64 CPUs they start 64 threads, and the kernel throttles them all.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _GNU_SOURCE /* sched_getaffinity */
#include "cpu_count.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <unistd.h>
#endif

#include "gelu/gelu.h"

#ifdef __linux__

#include <limits.h>
#include <sched.h>

/* Reads the first line of a file below `root` into `line`; "" where there is none. */
static void read_line(const char *root, const char *path, const char *name, char *line, int size) {
    char full[PATH_MAX];
    line[0] = '\0';
    int length = snprintf(full, sizeof full, "%s%s/%s", root, path, name);
    if (length < 0 || (size_t)length >= sizeof full) return;
    FILE *file = fopen(full, "re");
    if (!file) return;
    if (!fgets(line, size, file)) line[0] = '\0';
    fclose(file);
}

/* 0 where the group at `path` sets no quota. */
static int group_cpus(const char *root, const char *path, int version) {
    char line[64];
    long long quota = -1, period = 0;
    if (version == 2) {
        read_line(root, path, "cpu.max", line, sizeof line);
        if (sscanf(line, "%lld %lld", &quota, &period) != 2) /* "max 100000" */
            return 0;
    } else {
        read_line(root, path, "cpu.cfs_quota_us", line, sizeof line);
        if (sscanf(line, "%lld", &quota) != 1) /* -1 is no quota */
            return 0;
        read_line(root, path, "cpu.cfs_period_us", line, sizeof line);
        if (sscanf(line, "%lld", &period) != 1) return 0;
    }
    if (quota <= 0 || period <= 0) return 0;
    long long cpus = quota / period + (quota % period != 0);
    return cpus < INT_MAX ? (int)cpus : INT_MAX;
}

/* Whether `list`, separated by commas, holds `word`. */
static int holds(const char *list, const char *word) {
    size_t length = strlen(word);
    for (const char *at = list; at; at = strchr(at, ',')) {
        at += *at == ',';
        if (strncmp(at, word, length) == 0 && (at[length] == ',' || at[length] == '\0')) return 1;
    }
    return 0;
}

/* The path of this process in the hierarchy of `version` that controls the CPU, from lines such as
 * "0::/user.slice" and "4:cpu,cpuacct:/docker/1f0c". */
static int own_group(const char *root, int version, char *group, size_t size) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/proc/self/cgroup", root);
    FILE *file = fopen(path, "re");
    if (!file) return 0;
    char *line = NULL;
    size_t capacity = 0;
    int found = 0;
    while (!found && getline(&line, &capacity, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *where = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!where) continue;
        *where++ = '\0';
        controllers++;
        found = version == 2 ? *controllers == '\0' : holds(controllers, "cpu");
        if (found && (size_t)snprintf(group, size, "%s", where) >= size) found = 0;
    }
    free(line);
    fclose(file);
    return found;
}

/* Where that hierarchy is mounted, and which of its groups is at the mount point (a container often sees
 * only its own), from /proc/self/mountinfo: "31 24 0:27 GROUP MOUNT options [more] - type source options". */
static int mount_point(const char *root, int version, char *mount, char *mounted, size_t size) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/proc/self/mountinfo", root);
    FILE *file = fopen(path, "re");
    if (!file) return 0;
    char *line = NULL;
    size_t capacity = 0;
    int found = 0;
    while (!found && getline(&line, &capacity, file) > 0) {
        char *type = strstr(line, " - ");
        if (!type) continue;
        char *rest = NULL;
        char *kind = strtok_r(type + 3, " ", &rest);
        strtok_r(NULL, " ", &rest);
        char *options = strtok_r(NULL, " \n", &rest);
        if (!kind || strcmp(kind, version == 2 ? "cgroup2" : "cgroup") != 0) continue;
        if (version == 1 && !(options && holds(options, "cpu"))) continue;
        char *field = strtok_r(line, " ", &rest);
        for (int skip = 0; field && skip < 3; skip++) field = strtok_r(NULL, " ", &rest);
        char *point = strtok_r(NULL, " ", &rest);
        found = field && point && (size_t)snprintf(mounted, size, "%s", field) < size &&
                (size_t)snprintf(mount, size, "%s", point) < size;
    }
    free(line);
    fclose(file);
    return found;
}

/* The smallest quota from this process's group up to the mount point, 0 for none. */
static int hierarchy_cpus(const char *root, int version) {
    char group[PATH_MAX], mount[PATH_MAX], mounted[PATH_MAX], path[2 * PATH_MAX];
    if (!own_group(root, version, group, sizeof group) ||
        !mount_point(root, version, mount, mounted, sizeof mount))
        return 0;

    /* The group seen from the mount point. For a group outside of what is mounted (a namespace shows it as
     * "/../...") only the quota of the mount point itself is known. */
    const char *below = group;
    size_t prefix = strcmp(mounted, "/") == 0 ? 0 : strlen(mounted);
    if (strncmp(group, mounted, prefix) == 0 && (group[prefix] == '/' || group[prefix] == '\0'))
        below = group + prefix;
    else
        below = "";
    if (strstr(below, "/..")) below = "";

    snprintf(path, sizeof path, "%s%s", mount, below);
    size_t top = strlen(mount);
    int cpus = 0;
    for (;;) {
        int here = group_cpus(root, path, version);
        if (here > 0 && (cpus == 0 || here < cpus)) cpus = here;
        char *slash = strrchr(path, '/');
        if (!slash || (size_t)(slash - path) < top) return cpus;
        *slash = '\0';
    }
}

int gelu_cgroup_cpus(const char *root) {
    /* A machine may mount both versions; the one that does not control the CPU has no quota files. */
    int first = hierarchy_cpus(root, 2), second = hierarchy_cpus(root, 1);
    return first == 0 || (second > 0 && second < first) ? second : first;
}

static int affinity_cpus(void) {
    cpu_set_t set[8]; /* 8192 CPUs: one cpu_set_t makes the call fail on machines with more than 1024 */
    if (sched_getaffinity(0, sizeof set, set) != 0) return (int)sysconf(_SC_NPROCESSORS_ONLN);
    return CPU_COUNT_S(sizeof set, set);
}

#else

int gelu_cgroup_cpus(const char *root) {
    (void)root;
    return 0;
}

#ifdef _WIN32
static int affinity_cpus(void) {
    DWORD_PTR own, all;
    /* Masks are 0 where the process runs in several of the groups of 64 CPUs that Windows makes. */
    if (!GetProcessAffinityMask(GetCurrentProcess(), &own, &all) || own == 0)
        return (int)GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
    return __builtin_popcountll(own);
}
#else
static int affinity_cpus(void) { return (int)sysconf(_SC_NPROCESSORS_ONLN); }
#endif

#endif

int gelu_cpu_count(void) {
    /* The quota is read once, some 50 microseconds of small files, the affinity each time, one system call.
     */
    static atomic_int quota = -1;
    int limit = atomic_load_explicit(&quota, memory_order_relaxed);
    if (limit < 0) {
        limit = gelu_cgroup_cpus("");
        atomic_store_explicit(&quota, limit, memory_order_relaxed);
    }
    int cpus = affinity_cpus();
    if (limit > 0 && limit < cpus) cpus = limit;
    return cpus > 1 ? cpus : 1;
}

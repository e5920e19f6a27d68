/* system.h for POSIX and Windows.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _GNU_SOURCE /* MAP_ANONYMOUS, sched_setaffinity */
#include "system.h"

#include <stdio.h>
#include <stdlib.h>

static _Noreturn void fail(const char *what) {
    fprintf(stderr, "the system does not let the tests %s\n", what);
    exit(2);
}

#ifdef _WIN32

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

static DWORD WINAPI thread_main(void *argument) {
    const struct test_thread *thread = argument;
    thread->run(thread->argument);
    return 0;
}

void test_start(struct test_thread *thread, void (*run)(void *argument), void *argument) {
    thread->run = run, thread->argument = argument;
    thread->handle = CreateThread(NULL, 0, thread_main, thread, 0, NULL);
    if (!thread->handle) fail("start a thread");
}

void test_join(struct test_thread *thread) {
    WaitForSingleObject(thread->handle, INFINITE);
    CloseHandle(thread->handle);
}

void test_lock(test_mutex *mutex) { AcquireSRWLockExclusive((SRWLOCK *)&mutex->lock); }

void test_unlock(test_mutex *mutex) { ReleaseSRWLockExclusive((SRWLOCK *)&mutex->lock); }

void test_wake_all(test_condition *condition) {
    WakeAllConditionVariable((CONDITION_VARIABLE *)&condition->condition);
}

int test_wait(test_condition *condition, test_mutex *mutex, unsigned seconds) {
    return SleepConditionVariableSRW((CONDITION_VARIABLE *)&condition->condition, (SRWLOCK *)&mutex->lock,
                                     1000 * seconds, 0) != 0;
}

char *test_reserve(size_t bytes) {
    char *const memory = VirtualAlloc(NULL, bytes, MEM_RESERVE, PAGE_NOACCESS);
    if (!memory) fail("reserve memory");
    return memory;
}

char *test_page_end(void) {
    SYSTEM_INFO system;
    GetSystemInfo(&system);
    char *const pages = test_reserve(2 * system.dwPageSize);
    if (!VirtualAlloc(pages, system.dwPageSize, MEM_COMMIT, PAGE_READWRITE)) fail("use a page");
    return pages + system.dwPageSize;
}

int test_bind_to_one_cpu(void) {
    DWORD_PTR own, all;
    int count = 0;
    if (!GetProcessAffinityMask(GetCurrentProcess(), &own, &all) ||
        !SetProcessAffinityMask(GetCurrentProcess(), own & (~own + 1)))
        fail("bind a process to a CPU");
    for (; own; own &= own - 1) count++;
    return count;
}

double test_seconds(void) { return 1e-3 * (double)GetTickCount64(); }

#else

#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sched.h>
#endif

static void *thread_main(void *argument) {
    const struct test_thread *thread = argument;
    thread->run(thread->argument);
    return NULL;
}

void test_start(struct test_thread *thread, void (*run)(void *argument), void *argument) {
    pthread_attr_t attributes;
    thread->run = run, thread->argument = argument;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, (size_t)1 << 20); /* musl's own choice is 128 KiB */
    if (pthread_create(&thread->handle, &attributes, thread_main, thread) != 0) fail("start a thread");
    pthread_attr_destroy(&attributes);
}

void test_join(struct test_thread *thread) { pthread_join(thread->handle, NULL); }

void test_lock(test_mutex *mutex) { pthread_mutex_lock(mutex); }

void test_unlock(test_mutex *mutex) { pthread_mutex_unlock(mutex); }

void test_wake_all(test_condition *condition) { pthread_cond_broadcast(condition); }

int test_wait(test_condition *condition, test_mutex *mutex, unsigned seconds) {
    struct timespec limit;
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += (time_t)seconds;
    return pthread_cond_timedwait(condition, mutex, &limit) == 0;
}

char *test_reserve(size_t bytes) {
    char *const memory = mmap(NULL, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) fail("reserve memory");
    return memory;
}

char *test_page_end(void) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *const pages = test_reserve(2 * page);
    if (mprotect(pages, page, PROT_READ | PROT_WRITE) != 0) fail("use a page");
    return pages + page;
}

#ifdef __linux__
int test_bind_to_one_cpu(void) {
    cpu_set_t set;
    int one = 0;
    if (sched_getaffinity(0, sizeof set, &set) != 0) fail("ask for the CPUs of a process");
    const int count = CPU_COUNT(&set);
    while (!CPU_ISSET(one, &set)) one++;
    CPU_ZERO(&set);
    CPU_SET(one, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) fail("bind a process to a CPU");
    return count;
}
#endif

double test_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

#endif

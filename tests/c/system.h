/* What the tests need from the operating system, POSIX or Windows: threads, and memory that must not be
 * touched.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_SYSTEM_H
#define GELU_TESTS_SYSTEM_H

#include <stddef.h>

#ifdef _WIN32
/* SRWLOCK, CONDITION_VARIABLE and HANDLE, without the words that windows.h makes macros of (near, max). */
typedef struct {
    void *lock;
} test_mutex;
typedef struct {
    void *condition;
} test_condition;
typedef void *test_handle;
#define TEST_MUTEX                                                                                           \
    { NULL }
#define TEST_CONDITION                                                                                       \
    { NULL }
#else
#include <pthread.h>

typedef pthread_mutex_t test_mutex;
typedef pthread_cond_t test_condition;
typedef pthread_t test_handle;
#define TEST_MUTEX PTHREAD_MUTEX_INITIALIZER
#define TEST_CONDITION PTHREAD_COND_INITIALIZER
#endif

struct test_thread {
    void (*run)(void *argument);
    void *argument;
    test_handle handle;
};

/* Runs run(argument) on a thread; ends the program where it cannot have one. */
void test_start(struct test_thread *thread, void (*run)(void *argument), void *argument);
void test_join(struct test_thread *thread);

void test_lock(test_mutex *mutex);
void test_unlock(test_mutex *mutex);
void test_wake_all(test_condition *condition);
/* Returns 0 after so many seconds in which nobody woke it. */
int test_wait(test_condition *condition, test_mutex *mutex, unsigned seconds);

/* Addresses of so many bytes, none of which may be touched. */
char *test_reserve(size_t bytes);

/* The end of a page of memory. What comes next must not be touched. */
char *test_page_end(void);

/* Binds the process to one of the CPUs it may use. Returns how many those were. Linux and Windows. */
int test_bind_to_one_cpu(void);

/* From some time on. */
double test_seconds(void);

#endif

/* Memory for the operands of one call: blocks that end right before a page which cannot be touched, and whose
 * surroundings AddressSanitizer guards, too. AddressSanitizer does not check assembly and masked loads; the
 * page does.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_FUZZ_ARENA_H
#define GELU_TESTS_FUZZ_ARENA_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>
#endif

#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, bytes) ((void)(address), (void)(bytes))
#define ASAN_UNPOISON_MEMORY_REGION(address, bytes) ((void)(address), (void)(bytes))
#endif

enum { ARENA_BYTES = 1 << 20, ARENA_MARGIN = 256, ARENA_FILL = 0xa5 };

/* A block, the bytes around it that are compared, and what all of them should be after the call. */
struct arena {
    char *memory, *block;
    size_t bytes;
    char *expected;
};

static char *arena_reserve(void) {
#if defined(__unix__) || defined(__APPLE__)
    enum { GUARD = 1 << 16 }; /* a page, however large */
    char *memory =
        mmap(NULL, ARENA_BYTES + GUARD, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory + ARENA_BYTES, GUARD, PROT_NONE) != 0) memory = NULL;
#else
    char *memory = malloc(ARENA_BYTES);
#endif
    if (!memory) {
        perror("memory for operands");
        exit(1);
    }
    return memory;
}

/* A block of so many bytes, `skew` bytes before the end. All of it is ARENA_FILL. */
static void arena_place(struct arena *arena, size_t bytes, size_t skew) {
    if (!arena->memory) {
        arena->memory = arena_reserve();
        arena->expected = arena_reserve();
    }
    if (bytes + skew + ARENA_MARGIN > ARENA_BYTES) {
        fprintf(stderr, "%zu bytes do not fit into %d\n", bytes, ARENA_BYTES);
        abort();
    }
    arena->block = arena->memory + ARENA_BYTES - skew - bytes;
    arena->bytes = bytes;
    memset(arena->block - ARENA_MARGIN, ARENA_FILL, ARENA_MARGIN + bytes + skew);
}

/* Where a byte of the block is in the expected contents. */
static char *arena_expected(const struct arena *arena, const char *at) {
    return arena->expected + (at - arena->memory);
}

static char *arena_low(const struct arena *arena) { return arena->block - ARENA_MARGIN; }

static size_t arena_compared(const struct arena *arena) {
    return (size_t)(arena->memory + ARENA_BYTES - arena_low(arena));
}

/* What is in the block now is expected after the call, too. */
static void arena_keep(const struct arena *arena) {
    memcpy(arena_expected(arena, arena_low(arena)), arena_low(arena), arena_compared(arena));
}

/* From now on, of all the compared bytes only those of the block may be touched. */
static void arena_guard(const struct arena *arena) {
    ASAN_POISON_MEMORY_REGION(arena_low(arena), arena_compared(arena));
    ASAN_UNPOISON_MEMORY_REGION(arena->block, arena->bytes);
}

/* Ends this. Returns null where all is as expected, else the first byte that is not. */
static const char *arena_difference(const struct arena *arena) {
    ASAN_UNPOISON_MEMORY_REGION(arena_low(arena), arena_compared(arena));
    const char *const low = arena_low(arena), *const expected = arena_expected(arena, low);
    const size_t bytes = arena_compared(arena);
    if (memcmp(low, expected, bytes) == 0) return NULL;
    size_t i = 0;
    while (low[i] == expected[i]) i++;
    return low + i;
}

#endif

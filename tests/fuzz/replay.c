/* The harness without a fuzzer: runs it on so many random inputs, the same in each run, and on files, such as those
 * that the fuzzer found, and all files of directories.
 *
 *   gelu-fuzz-replay [--isa=NAME] [--random=COUNT] [FILE or DIRECTORY...]
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "random.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LONGEST = 1 << 16 };

static int count;

static void fail(const char *path) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(2);
}

static void run_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    uint8_t *data = malloc(LONGEST);
    const size_t size = data ? fread(data, 1, LONGEST, file) : 0;
    if (!data || ferror(file)) fail(path);
    fclose(file);
    uint8_t *exact = realloc(data, size ? size : 1); /* so that a sanitizer sees what is read behind it */
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    count++;
}

static void run_all(const char *path) {
    DIR *directory = opendir(path);
    if (!directory) {
        if (errno != ENOTDIR) fail(path);
        run_file(path);
        return;
    }
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (entry->d_name[0] == '.') continue;
        char *inside = malloc(strlen(path) + strlen(entry->d_name) + 2);
        if (!inside) fail(path);
        sprintf(inside, "%s/%s", path, entry->d_name);
        run_file(inside);
        free(inside);
    }
    closedir(directory);
}

/* Inputs of 24 to 119 bytes. */
static void run_random(long inputs) {
    for (; inputs > 0; inputs--, count++) {
        const size_t size = 24 + (size_t)(random_bits() % 96);
        uint8_t *data = malloc(size);
        if (!data) exit(2);
        for (size_t i = 0; i < size; i++) data[i] = (uint8_t)random_bits();
        LLVMFuzzerTestOneInput(data, size);
        free(data);
    }
}

int main(int argc, char **argv) {
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++)
        if (strncmp(argv[i], "--random=", 9) == 0)
            run_random(strtol(argv[i] + 9, NULL, 10));
        else if (strncmp(argv[i], "--", 2) != 0)
            run_all(argv[i]);
    printf("%d inputs\n", count);
    return count ? 0 : 2;
}

/* Random bits for tests, the same in each run: splitmix64.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_TESTS_RANDOM_H
#define GELU_TESTS_RANDOM_H

#include <stdint.h>

static inline uint64_t random_scrambled(uint64_t z) {
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static inline uint64_t random_bits(void) {
    static uint64_t state;
    state += UINT64_C(0x9e3779b97f4a7c15);
    return random_scrambled(state);
}

#endif

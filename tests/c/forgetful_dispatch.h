/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef GELU_TESTS_FORGETFUL_DISPATCH_H
#define GELU_TESTS_FORGETFUL_DISPATCH_H

void forget_choice(void);

#endif

/* SPDX-License-Identifier: BSD-3-Clause */
#include "consumer.h"

int main(void) { return consumer_check(); }

// SPDX-License-Identifier: BSD-3-Clause
#include "consumer.h"

int main() { return consumer_check(); }

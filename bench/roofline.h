/* Internal to gelu-bench. */
#ifndef GELU_BENCH_ROOFLINE_H
#define GELU_BENCH_ROOFLINE_H

#include "registry.h"

/* Prints, for the functions called `function` (those of exact GELU where it is null) in these types, what one
 * vector takes on an instruction set: how many operations of each kind, how long they take alone, and how long
 * the kernel takes for `n` elements of x (and factor), all within the table. */
void print_roofline(const char *isa, const char *function, int first_type, int last_type);

#endif

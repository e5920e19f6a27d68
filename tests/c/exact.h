/* The only results that correctly rounded float32 may have, in any form: values, derivatives and gates by the
 * reference, sums and products as operations of float. No kernel takes part. Internal to the tests. */
#ifndef GELU_TEST_EXACT_H
#define GELU_TEST_EXACT_H

#include "registry.h"

/* Bits of x and the further inputs of the form, and of the n results. Ends the program where the reference cannot
 * tell how a result is rounded. */
void exact_results(enum gelu_function_id function, const uint32_t *const *inputs, uint32_t *y, size_t n);

#endif

/* The functions as handlers of XLA's foreign function interface (FFI), for gelu.jax. Internal.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_PYTHON_XLA_H
#define GELU_PYTHON_XLA_H

#include <xla/ffi/api/c_api.h>

#include "registry.h"

/* Each takes the inputs of its function as arguments and writes its only result: dense arrays in row-major
 * order, all of one dtype. The inputs are broadcast together. There are no attributes. */
extern XLA_FFI_Handler *const gelu_xla_handlers[GELU_FUNCTION_COUNT];

#endif

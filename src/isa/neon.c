#include "../simd/neon.h"

#include "../kernels/instantiate.h"

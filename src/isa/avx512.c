#include "../simd/avx512.h"

#include "../kernels/instantiate.h"

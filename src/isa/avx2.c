#include "../simd/avx2.h"

#include "../kernels/instantiate.h"

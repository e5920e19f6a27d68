#include "../simd/portable.h"

#include "../kernels/instantiate.h"

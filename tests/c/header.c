/* The public header alone, as C99 (and, by header.cpp, as C++17), with every warning on.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "gelu/gelu.h"

int main(void) {
    const float x32[3] = {-1.0f, 0.0f, 2.0f};
    const double x64[3] = {-1.0, 0.0, 2.0};
    const uint16_t x16[3] = {0xbc00, 0x0000, 0x3c00}; /* -1, 0, 1 in float16 */
    float y32[3], gate32[3];
    double y64[3], at;
    uint16_t y16[3], bits16[3];
    gelu_f32(x32, y32, 3);
    gelu_f64(x64, y64, 3);
    gelu_grad_f32_parallel(x32, y32, 3, gelu_cpu_count());
    gelu_grad_f64_parallel(x64, y64, 3, 1);
    gelu_backward_f16(x16, x16, y16, 3);
    gelu_mul_bf16_parallel(x16, x16, bits16, 3, 1);
    gelu_silu_gate_f32cr(x32, gate32, 3);
    return !(gelu_one_f32(0.0f) == 0.0f && gelu_grad_one_f64(0.0) == 0.5 &&
             gelu_mul_one_f16(x16[2], 0) == 0 && gelu_backward_add_one_bf16(0, 0, 0x3f80) == 0x3f80 &&
             gelu_isa() == *gelu_available_isas() && gelu_set_isa("none") == -1 && gelu_version()[0] &&
             gelu_accuracy("gelu_f32", &at) <= 1 && gelu_accuracy("gelu_backward_f16", &at) == 0.5 &&
             gelu_accuracy("gelu_f32cr", &at) == 0.5 && at == 0 && gate32[1] == 0.5f && y32[1] == 0.5f &&
             y64[1] == 0.5 && y16[1] == 0 && bits16[1] == 0);
}

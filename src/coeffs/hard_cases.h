/* Made by hard_cases.py; do not edit. Each list ends with NaN. */
/* clang-format off */
#ifndef GELU_COEFFS_HARD_CASES_H
#define GELU_COEFFS_HARD_CASES_H

#include <math.h>

#include "table.h"

static const struct gelu_hard_case gelu_value_hard_cases[] = {
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_grad_hard_cases[] = {
    {-0x1.a1becap-14f, 0x1.ffeb2ap-2f},
    {-0x1.40d932p-26f, 0x1.fffffep-2f},
    {0x1.40d932p-25f, 0x1.000002p-1f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_gate_hard_cases[] = {
    {-0x1.40d932p-25f, 0x1.fffffep-2f},
    {0x1.40d932p-24f, 0x1.000002p-1f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_tanh_value_hard_cases[] = {
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_tanh_grad_hard_cases[] = {
    {-0x1.40d932p-26f, 0x1.fffffep-2f},
    {0x1.40d932p-25f, 0x1.000002p-1f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_tanh_gate_hard_cases[] = {
    {-0x1.19010ap-6f, 0x1.f8fe6ap-2f},
    {-0x1.40d932p-25f, 0x1.fffffep-2f},
    {0x1.40d932p-24f, 0x1.000002p-1f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_sigmoid_value_hard_cases[] = {
    {-0x1.21f914p+0f, -0x1.2694fep-3f},
    {-0x1.e2fa4ep-9f, -0x1.e17696p-10f},
    {0x1.e2fa4ep-9f, 0x1.e47e06p-10f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_sigmoid_grad_hard_cases[] = {
    {0x1.58e36cp-16f, 0x1.00024cp-1f},
    {0x1.69a2fp+0f, 0x1.198efep+0f},
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_sigmoid_gate_hard_cases[] = {
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_silu_value_hard_cases[] = {
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_silu_grad_hard_cases[] = {
    {NAN, NAN},
};

static const struct gelu_hard_case gelu_silu_gate_hard_cases[] = {
    {-0x1.250c02p-10f, 0x1.ffb6bep-2f},
    {NAN, NAN},
};

#endif

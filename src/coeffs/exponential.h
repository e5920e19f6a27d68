/* Exponential function and constants of the tails. Made by generate.py; do not edit. */
/* clang-format off */
#ifndef GELU_COEFFS_EXPONENTIAL_H
#define GELU_COEFFS_EXPONENTIAL_H

#define GELU_LOG2_E 0x1.71547652b82fep+0
#define GELU_LN2 0x1.62e42fefa39efp-1
#define GELU_LN2_HIGH 0x1.62e42fefa3800p-1 /* 42 bits */
#define GELU_LN2_LOW 0x1.ef35793c76730p-45
#define GELU_INV_SQRT_2PI_HIGH 0x1.9884533d43651p-2
#define GELU_INV_SQRT_2PI_LOW -0x1.cbc0d30ebfd15p-56

/* exp(r), from -0.34658 to 0.34658: relative error 2^-34.5 */
static const double gelu_exp_f32[] =
    {0x1.ffffffffac4dp-1, 0x1.000000011bcd7p+0, 0x1.000000597719p-1, 0x1.55555320e938bp-3,
     0x1.555468e6cc521p-5, 0x1.11131f2543397p-7, 0x1.6da45b91b1295p-10, 0x1.9e8ad2e247d36p-13};

/* (exp(r) - 1 - r) / r^2, from -0.34658 to 0.34658: relative error 2^-60.2 */
static const double gelu_exp_f64[] =
    {0x1p-1, 0x1.5555555555555p-3, 0x1.5555555555556p-5, 0x1.111111111137bp-7,
     0x1.6c16c16c15fffp-10, 0x1.a01a019eabedap-13, 0x1.a01a01a815b37p-16, 0x1.71de40467aaecp-19,
     0x1.27e4d82093ce9p-22, 0x1.ae4dd5117773cp-26, 0x1.1f78d160f42bbp-29, 0x1.81267fbccbb21p-33};

#endif

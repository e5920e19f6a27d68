/* Coefficients of all activations. Made by generate.py; do not edit. */
/* clang-format off */
#ifndef GELU_COEFFS_COEFFICIENTS_H
#define GELU_COEFFS_COEFFICIENTS_H

#include "table.h"

/* Exponential function and constants of the tails. */
#define GELU_LOG2_E 0x1.71547652b82fep+0
#define GELU_LN2_HIGH 0x1.62e42fefa3800p-1 /* 42 bits */
#define GELU_LN2_LOW 0x1.ef35793c76730p-45
#define GELU_INV_SQRT_2PI_HIGH 0x1.9884533d43651p-2
#define GELU_INV_SQRT_2PI_LOW -0x1.cbc0d30ebfd15p-56
#define GELU_LOG2_E_F32 0x1.715476p+0f
#define GELU_LN2_F32 0x1.62e43p-1f /* 21 bits */
#define GELU_LN2_LOW_F32 -0x1.05c61p-29f
#define GELU_LOG_SQRT_2PI_F32 0x1.d67fp-1f /* 17 bits */

/* (exp(r) - 1 - r) / r^2, from -0.34658 to 0.34658: error in the result 2^-28.3 */
static const float gelu_exp_f32[] =
    {0x1.fffff8p-2f, 0x1.55548ep-3f, 0x1.555b96p-5f, 0x1.123bcep-7f,
     0x1.685344p-10f};

/* (exp(r) - 1 - r) / r^2, from -0.34658 to 0.34658: relative error 2^-60.2 */
static const double gelu_exp_f64[] =
    {0x1p-1, 0x1.5555555555555p-3, 0x1.5555555555556p-5, 0x1.111111111137bp-7,
     0x1.6c16c16c15fffp-10, 0x1.a01a019eabedap-13, 0x1.a01a01a815b37p-16, 0x1.71de40467aaecp-19,
     0x1.27e4d82093ce9p-22, 0x1.ae4dd5117773cp-26, 0x1.1f78d160f42bbp-29, 0x1.81267fbccbb21p-33};

/* 1 / (1 + e), from 1e-06 to 0.0025: error in the result 2^-30.7 */
static const float gelu_logistic_f32[] =
    {0x1.ffffa4p-1f, -0x1.fe357ap-1f};

/* gelu: x Phi(x) */

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.217000  0.0040
 *    1  0.626126  0.1155
 *    2  1.007642  0.5366
 *    3  1.366481  0.0048
 *    4  1.706262  0.0273
 *    5  2.029734  0.0291
 *    6  2.339040  0.0217
 *    7  2.635895  0.0050
 *    8  2.921690  0.0270
 *    9  3.197577  0.0381
 *   10  3.464519  0.0425
 *   11  3.723335  0.0339
 *   12  3.974723  0.0101
 *   13  4.219290  0.0609
 *   14  4.457561  0.1303
 *   15  4.690000  0.1498
 */
static const struct gelu_table_f32 gelu_value_f32 = {
    .scale = -0x1.20b76ap+1f,
    .bend = 0x1.ca3466p-3f,
    .near = -0x1.bc6a8p-3f,
    .end = {-0x1.516502p+1f, -0x1.2c28f6p+2f},
    .column =
    {{0.0f, -0x1.524cc4p-2f, -0x1.80eabep-1f, -0x1.27080ap+0f,
     -0x1.7e13e4p+0f, -0x1.eb8f84p+0f, -0x1.184b5ep+1f, -0x1.43ca32p+1f,
     -0x1.68ebdap+1f, -0x1.8c591ap+1f, -0x1.ae72ap+1f, -0x1.cc9b8ap+1f,
     -0x1.ed2bc2p+1f, -0x1.094efp+2f, -0x1.154dep+2f, -0x1.27c7eap+2f},
     {-0.0f, -0x1.f570fep-4f, -0x1.5c19dep-3f, -0x1.26010ap-3f,
     -0x1.9e633cp-4f, -0x1.af4c54p-5f, -0x1.fff3b6p-6f, -0x1.d942fcp-7f,
     -0x1.bc230cp-8f, -0x1.8d6b42p-9f, -0x1.53ff84p-10f, -0x1.2dec16p-11f,
     -0x1.d79688p-13f, -0x1.26d9c8p-14f, -0x1.0b7678p-15f, -0x1.2749cap-17f},
     {0.0f, 0x1.f75166p-3f, 0x1.e36866p-23f, -0x1.cb263p-4f,
     -0x1.0588fcp-3f, -0x1.8043e6p-4f, -0x1.0af16ep-4f, -0x1.226546p-5f,
     -0x1.329c2ap-6f, -0x1.2f0712p-7f, -0x1.1a9e26p-8f, -0x1.0d3386p-9f,
     -0x1.c313a8p-11f, -0x1.2feef2p-12f, -0x1.2065dp-13f, -0x1.53f17ap-15f},
     {0x1.988452p-2f, 0x1.6db5fp-2f, 0x1.b9da2cp-3f, 0x1.1a8accp-4f,
     -0x1.e8460ap-7f, -0x1.b44752p-5f, -0x1.9f5a44p-5f, -0x1.2529a2p-5f,
     -0x1.6d163ap-6f, -0x1.9a9c4ap-7f, -0x1.aa2592p-8f, -0x1.b9763ep-9f,
     -0x1.91744p-10f, -0x1.269c04p-11f, -0x1.260da4p-12f, -0x1.74b7e4p-14f},
     {-0x1.f052b6p-21f, 0x1.4b8316p-4f, 0x1.0915d6p-3f, 0x1.afa974p-4f,
     0x1.d9155ap-5f, 0x1.9e7286p-8f, -0x1.59018cp-7f, -0x1.0d9ccap-6f,
     -0x1.c7a18ap-7f, -0x1.381c1ap-7f, -0x1.770fe4p-8f, -0x1.b0cf1p-9f,
     -0x1.b34edp-10f, -0x1.617a28p-11f, -0x1.760eecp-12f, -0x1.016fd8p-13f},
     {-0x1.1068d8p-4f, -0x1.a2957p-5f, -0x1.2b15d4p-8f, 0x1.ef4ea4p-6f,
     0x1.285a76p-5f, 0x1.6238dep-6f, 0x1.45894cp-7f, -0x1.b7ec52p-14f,
     -0x1.d8f89cp-9f, -0x1.03f3eep-8f, -0x1.926294p-9f, -0x1.10468ap-9f,
     -0x1.39bb1ep-10f, -0x1.21687ap-11f, -0x1.48cc72p-12f, -0x1.f2541ep-14f},
     {-0x1.ec9e6ap-14f, -0x1.230c3ep-6f, -0x1.7be1c8p-6f, -0x1.4cd744p-7f,
     0x1.466eeap-9f, 0x1.28cc64p-7f, 0x1.fc9deap-8f, 0x1.015054p-8f,
     0x1.20dedep-10f, -0x1.8bad86p-12f, -0x1.b7f47ep-11f, -0x1.a15822p-11f,
     -0x1.2d5e2p-11f, -0x1.4d07aep-12f, -0x1.a02edep-13f, -0x1.616dfep-14f},
     {0x1.3b995ap-7f, 0x1.3a571ap-8f, -0x1.11d228p-8f, -0x1.bbde62p-8f,
     -0x1.271a1ep-8f, -0x1.67b40cp-11f, 0x1.97373p-10f, 0x1.ff5326p-10f,
     0x1.63cb32p-10f, 0x1.444b3p-11f, 0x1.ea2432p-14f, -0x1.d34e64p-14f,
     -0x1.4e5ddcp-13f, -0x1.13364cp-13f, -0x1.6c0bb2p-14f, -0x1.a7201cp-15f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.230000  0.0009
 *    1  0.659870  0.1040
 *    2  1.057126  0.0039
 *    3  1.428225  0.0139
 *    4  1.777742  0.0049
 *    5  2.109055  0.0137
 *    6  2.424741  0.0118
 *    7  2.726825  0.0116
 *    8  3.016925  0.0114
 *    9  3.296364  0.0276
 *   10  3.566237  0.0129
 *   11  3.827465  0.0285
 *   12  4.080828  0.0524
 *   13  4.326998  0.0189
 *   14  4.566553  0.0212
 *   15  4.800000  0.0281
 */
static const struct gelu_table_f64 gelu_value_f64 = {
    .scale = -0x1.0f7681646f074p+1,
    .bend = 0x1.d8e6c27855046p-3,
    .near = -0x1.d70a3d70a3d71p-3,
    .end = {-0x1.5d0895f661428p+1, -0x1.3333333333332p+2},
    .column =
    {{0.0, -0x1.5955d84fe576bp-2, -0x1.7186d4b589e97p-1, -0x1.528f7e98900f7p+0,
     -0x1.af55d576d876ap+0, -0x1.f9762fab274dcp+0, -0x1.29e30bae7d8ep+1, -0x1.49091e39a2406p+1,
     -0x1.72acd0eb2ed2cp+1, -0x1.94678700c5814p+1, -0x1.b84499756b56p+1, -0x1.de31f80f41b68p+1,
     -0x1.fbaafa0ce5db2p+1, -0x1.0d15505ba7027p+2, -0x1.1ff28c66444f7p+2, -0x1.2de898524667p+2},
     {-0.0, -0x1.fc49e17a5b123p-4, -0x1.5bb1d0cc6c02ep-3, -0x1.f7c7e53d76e14p-4,
     -0x1.3d7cd3c77e49p-4, -0x1.86dc0073e2ba1p-5, -0x1.7c635e4fdad1p-6, -0x1.ab96dbc75b1c4p-7,
     -0x1.66c3e47b271d4p-8, -0x1.4754eeaf239d3p-9, -0x1.06a6a49f6a13dp-10, -0x1.6e5cdfe3774e5p-12,
     -0x1.2fc3e3feebdc6p-13, -0x1.cd943e98058b2p-15, -0x1.017619cb307bcp-16, -0x1.7a4229759047ep-18},
     {0.0, 0x1.ed4a8303a1e7cp-3, 0x1.b47f651ce25b3p-7, -0x1.0430648d45e87p-3,
     -0x1.dd6f04cdda1a8p-4, -0x1.68669c177109cp-4, -0x1.a95619b97ca24p-5, -0x1.0b0b821676752p-5,
     -0x1.fda97bfcc68d8p-7, -0x1.fdd749b9b9c66p-8, -0x1.beff44c985461p-9, -0x1.5382776373356p-10,
     -0x1.2b4d218d13899p-11, -0x1.e2b2798fa060bp-13, -0x1.20703481c50ep-14, -0x1.bc99520f8b609p-16},
     {0x1.9884533d43651p-2, 0x1.6bfce46eb7db3p-2, 0x1.d1b0b7f417af3p-3, 0x1.561b1701d2d47p-6,
     -0x1.4b8749334d98bp-5, -0x1.b9b4652eceabp-5, -0x1.742573757f69ep-5, -0x1.149e5840980b1p-5,
     -0x1.3b22c504c36ap-6, -0x1.62bb352b1e7ffp-7, -0x1.5aacd60563ce5p-8, -0x1.23456cc5e1eccp-9,
     -0x1.139bc1504534ap-10, -0x1.db8c22f5f56b4p-12, -0x1.32e17d99ad48fp-13, -0x1.f2b8a80266014p-15},
     {0x1.2cae02eba6058p-48, 0x1.5134e1ad4e118p-4, 0x1.0786369f36d8ep-3, 0x1.5223974fcaf6p-4,
     0x1.01b6379eaa45cp-5, 0x1.f16665ac59f96p-10, -0x1.deaf098b7006fp-7, -0x1.0c4baae3e27cap-6,
     -0x1.a1dda1a5ac998p-7, -0x1.17f921ce77a31p-7, -0x1.3c9c64780e30bp-8, -0x1.2e0c8bbc42935p-9,
     -0x1.374b381ed7394p-10, -0x1.22b8d7a8df2eap-11, -0x1.99c7a516493acp-13, -0x1.616265a77e0bdp-14},
     {-0x1.1058377e2842fp-4, -0x1.9dd37bb6c505fp-5, -0x1.06653ce9a8cfbp-7, 0x1.266af4087ec7ep-5,
     0x1.014d7ef1e655ap-5, 0x1.39c050fdcaa1p-6, 0x1.4c8a4b9b07625p-8, -0x1.c332f427993b3p-11,
     -0x1.0103e6daf3c69p-8, -0x1.f430c49a4e1cep-9, -0x1.676a036995921p-9, -0x1.9a74f36a27544p-10,
     -0x1.d8d31cc1d0204p-11, -0x1.e737986b249p-12, -0x1.7d64f2e19b922p-13, -0x1.605d5dcfdc519p-14},
     {0x1.3751a3f314a0cp-37, -0x1.22e1aa139a42p-6, -0x1.7bfb1860758e8p-6, -0x1.b56a0134bfbc1p-9,
     0x1.cadf95581666cp-8, 0x1.289c7cc2db2dap-7, 0x1.9ddca95f89e56p-8, 0x1.c594eeb1d1e43p-9,
     0x1.2abbfcb6f9b17p-11, -0x1.2571fe2adc42p-11, -0x1.c21170d8184b6p-11, -0x1.6798cc2a4086p-11,
     -0x1.ea77e8a59d857p-12, -0x1.2127580f46d75p-12, -0x1.02b6a354ea853p-13, -0x1.03d4a4394efb9p-14},
     {0x1.46d042f8951b2p-7, 0x1.a9900538e3b92p-8, -0x1.e8b964b5c68b9p-10, -0x1.a21394a44ca04p-8,
     -0x1.6bd2e9eab5f8fp-9, 0x1.0051d627e2d4ep-12, 0x1.f9f0007572df9p-10, 0x1.e61b3d6bd464ap-10,
     0x1.13d57c15db831p-10, 0x1.acd8ce757129bp-12, -0x1.6c904e5425192p-19, -0x1.4047b115dcb58p-13,
     -0x1.401118456a2a2p-13, -0x1.da6e250730a07p-14, -0x1.01456d3a0fc72p-14, -0x1.2034b0e4078b2p-15},
     {0x1.36e1a44aa18f9p-29, 0x1.625c1df10ad9dp-9, 0x1.7c747881d1d5dp-9, -0x1.b736c88d8a07ap-11,
     -0x1.b81536daeee1p-10, -0x1.366d54a702efbp-10, -0x1.a5d7c01b6fc0bp-13, 0x1.f873f4c7e30c6p-13,
     0x1.9a3169858b0e4p-12, 0x1.2e4bddeab1d3dp-12, 0x1.19960521cfa38p-13, 0x1.79b3af3a560cbp-16,
     -0x1.163b914a9c1b6p-16, -0x1.c723d8270ff88p-16, -0x1.6579b61d42b92p-16, -0x1.d8d78b44f64ddp-17},
     {-0x1.373ef692aee4cp-10, -0x1.56f8edbd18725p-11, 0x1.04a450a4774abp-11, 0x1.4646d64498346p-11,
     -0x1.273db6fe3a11p-15, -0x1.61d832b087c08p-12, -0x1.3a8d4bebfee49p-12, -0x1.3950ba61c4fc1p-13,
     0x1.1c7082e02e2c7p-16, 0x1.1f3d2e19d1f69p-14, 0x1.03ad2bc3382a5p-14, 0x1.09f8b9f8e2c56p-15,
     0x1.9408e4405bf45p-17, 0x1.03244fad4a23p-21, -0x1.1212dc7ba0d83p-18, -0x1.064dd6f34f4f2p-18},
     {0x1.ce93c2344304cp-24, -0x1.4a7c8cce9b95cp-12, -0x1.1b74ebddc159fp-12, 0x1.8474d3a408922p-13,
     0x1.6f5abc63258a9p-13, 0x1.b52776d6d162p-15, -0x1.eb5c73b458973p-15, -0x1.298949ce78f9dp-14,
     -0x1.3dab8d8c7b2fcp-15, -0x1.e95d98326a748p-18, 0x1.3e70515c6df11p-17, 0x1.77b6e3c647a91p-17,
     0x1.f762d9ee682e9p-18, 0x1.cdf5100e21e2bp-19, 0x1.bccbddd4d4cdbp-22, -0x1.d766253245425p-22},
     {0x1.e5d1d04f69548p-14, 0x1.bd3306c335b2bp-15, -0x1.1eaa387c7da0ap-14, -0x1.2a4636b4d351cp-15,
     0x1.1bea0ea8c75a7p-15, 0x1.6f507d22dc0a1p-15, 0x1.05d4f76ef1478p-16, -0x1.0a9fcc46f4d61p-18,
     -0x1.b46adeabc669cp-17, -0x1.364e3ff66ecaap-17, -0x1.830c41be523f4p-19, 0x1.2661eab43560dp-20,
     0x1.ef157a740d222p-20, 0x1.854ad5dd2a291p-20, 0x1.4de3252e4215fp-21, 0x1.aa75b5685d5b4p-23},
     {0x1.d344d3b6f88d9p-21, 0x1.074c7fafaff15p-15, 0x1.4da303e96d7cp-16, -0x1.686577451c64bp-16,
     -0x1.620e0c1c3589dp-17, 0x1.c21847910a599p-19, 0x1.248201a4d8667p-17, 0x1.6cf1b599c14a5p-18,
     -0x1.47c1f15adec06p-24, -0x1.12cb4c86aa3efp-19, -0x1.e094edac9ef93p-20, -0x1.57db01301816bp-21,
     -0x1.9c46d96fb3adap-27, 0x1.0b021c3912448p-22, 0x1.de7d06e5f7bb7p-23, 0x1.14012aa737b79p-23},
     {-0x1.1d7933242a59ep-17, -0x1.765e2e68bb93ep-23, 0x1.02e2b2a3888ebp-17, 0x1.2e1d199b231a4p-19,
     -0x1.0079d43aef644p-18, -0x1.b861deed03296p-19, 0x1.b3a8da520f5edp-29, 0x1.916ed8b49efe7p-20,
     0x1.32235fe912166p-20, 0x1.7a6f3d2f5a246p-23, -0x1.20bd67acd2431p-22, -0x1.5ba1607a686c9p-22,
     -0x1.4bdaae1a7fbfcp-23, -0x1.00e684f26cc5ap-25, 0x1.fa47528018bc3p-26, 0x1.3dd73b9ca03f2p-25},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, -0.0, 0.0, 0x1.9884533d43651p-2,
     0x1.2cae02eba6058p-48, -0x1.1058377e2842fp-4, 0x1.3751a3f314a0cp-37, 0x1.46d042f8951b2p-7,
     0x1.36e1a44aa18f9p-29, -0x1.373ef692aee4cp-10, 0x1.ce93c2344304cp-24, 0x1.e5d1d04f69548p-14,
     0x1.d344d3b6f88d9p-21, -0x1.1d7933242a59ep-17, 0.0, 0.0},
     {-0x1.5955d84fe576bp-2, -0x1.fc49e17a5b123p-4, 0x1.ed4a8303a1e7cp-3, 0x1.6bfce46eb7db3p-2,
     0x1.5134e1ad4e118p-4, -0x1.9dd37bb6c505fp-5, -0x1.22e1aa139a42p-6, 0x1.a9900538e3b92p-8,
     0x1.625c1df10ad9dp-9, -0x1.56f8edbd18725p-11, -0x1.4a7c8cce9b95cp-12, 0x1.bd3306c335b2bp-15,
     0x1.074c7fafaff15p-15, -0x1.765e2e68bb93ep-23, 0.0, 0.0},
     {-0x1.7186d4b589e97p-1, -0x1.5bb1d0cc6c02ep-3, 0x1.b47f651ce25b3p-7, 0x1.d1b0b7f417af3p-3,
     0x1.0786369f36d8ep-3, -0x1.06653ce9a8cfbp-7, -0x1.7bfb1860758e8p-6, -0x1.e8b964b5c68b9p-10,
     0x1.7c747881d1d5dp-9, 0x1.04a450a4774abp-11, -0x1.1b74ebddc159fp-12, -0x1.1eaa387c7da0ap-14,
     0x1.4da303e96d7cp-16, 0x1.02e2b2a3888ebp-17, 0.0, 0.0},
     {-0x1.528f7e98900f7p+0, -0x1.f7c7e53d76e14p-4, -0x1.0430648d45e87p-3, 0x1.561b1701d2d47p-6,
     0x1.5223974fcaf6p-4, 0x1.266af4087ec7ep-5, -0x1.b56a0134bfbc1p-9, -0x1.a21394a44ca04p-8,
     -0x1.b736c88d8a07ap-11, 0x1.4646d64498346p-11, 0x1.8474d3a408922p-13, -0x1.2a4636b4d351cp-15,
     -0x1.686577451c64bp-16, 0x1.2e1d199b231a4p-19, 0.0, 0.0},
     {-0x1.af55d576d876ap+0, -0x1.3d7cd3c77e49p-4, -0x1.dd6f04cdda1a8p-4, -0x1.4b8749334d98bp-5,
     0x1.01b6379eaa45cp-5, 0x1.014d7ef1e655ap-5, 0x1.cadf95581666cp-8, -0x1.6bd2e9eab5f8fp-9,
     -0x1.b81536daeee1p-10, -0x1.273db6fe3a11p-15, 0x1.6f5abc63258a9p-13, 0x1.1bea0ea8c75a7p-15,
     -0x1.620e0c1c3589dp-17, -0x1.0079d43aef644p-18, 0.0, 0.0},
     {-0x1.f9762fab274dcp+0, -0x1.86dc0073e2ba1p-5, -0x1.68669c177109cp-4, -0x1.b9b4652eceabp-5,
     0x1.f16665ac59f96p-10, 0x1.39c050fdcaa1p-6, 0x1.289c7cc2db2dap-7, 0x1.0051d627e2d4ep-12,
     -0x1.366d54a702efbp-10, -0x1.61d832b087c08p-12, 0x1.b52776d6d162p-15, 0x1.6f507d22dc0a1p-15,
     0x1.c21847910a599p-19, -0x1.b861deed03296p-19, 0.0, 0.0},
     {-0x1.29e30bae7d8ep+1, -0x1.7c635e4fdad1p-6, -0x1.a95619b97ca24p-5, -0x1.742573757f69ep-5,
     -0x1.deaf098b7006fp-7, 0x1.4c8a4b9b07625p-8, 0x1.9ddca95f89e56p-8, 0x1.f9f0007572df9p-10,
     -0x1.a5d7c01b6fc0bp-13, -0x1.3a8d4bebfee49p-12, -0x1.eb5c73b458973p-15, 0x1.05d4f76ef1478p-16,
     0x1.248201a4d8667p-17, 0x1.b3a8da520f5edp-29, 0.0, 0.0},
     {-0x1.49091e39a2406p+1, -0x1.ab96dbc75b1c4p-7, -0x1.0b0b821676752p-5, -0x1.149e5840980b1p-5,
     -0x1.0c4baae3e27cap-6, -0x1.c332f427993b3p-11, 0x1.c594eeb1d1e43p-9, 0x1.e61b3d6bd464ap-10,
     0x1.f873f4c7e30c6p-13, -0x1.3950ba61c4fc1p-13, -0x1.298949ce78f9dp-14, -0x1.0a9fcc46f4d61p-18,
     0x1.6cf1b599c14a5p-18, 0x1.916ed8b49efe7p-20, 0.0, 0.0},
     {-0x1.72acd0eb2ed2cp+1, -0x1.66c3e47b271d4p-8, -0x1.fda97bfcc68d8p-7, -0x1.3b22c504c36ap-6,
     -0x1.a1dda1a5ac998p-7, -0x1.0103e6daf3c69p-8, 0x1.2abbfcb6f9b17p-11, 0x1.13d57c15db831p-10,
     0x1.9a3169858b0e4p-12, 0x1.1c7082e02e2c7p-16, -0x1.3dab8d8c7b2fcp-15, -0x1.b46adeabc669cp-17,
     -0x1.47c1f15adec06p-24, 0x1.32235fe912166p-20, 0.0, 0.0},
     {-0x1.94678700c5814p+1, -0x1.4754eeaf239d3p-9, -0x1.fdd749b9b9c66p-8, -0x1.62bb352b1e7ffp-7,
     -0x1.17f921ce77a31p-7, -0x1.f430c49a4e1cep-9, -0x1.2571fe2adc42p-11, 0x1.acd8ce757129bp-12,
     0x1.2e4bddeab1d3dp-12, 0x1.1f3d2e19d1f69p-14, -0x1.e95d98326a748p-18, -0x1.364e3ff66ecaap-17,
     -0x1.12cb4c86aa3efp-19, 0x1.7a6f3d2f5a246p-23, 0.0, 0.0},
     {-0x1.b84499756b56p+1, -0x1.06a6a49f6a13dp-10, -0x1.beff44c985461p-9, -0x1.5aacd60563ce5p-8,
     -0x1.3c9c64780e30bp-8, -0x1.676a036995921p-9, -0x1.c21170d8184b6p-11, -0x1.6c904e5425192p-19,
     0x1.19960521cfa38p-13, 0x1.03ad2bc3382a5p-14, 0x1.3e70515c6df11p-17, -0x1.830c41be523f4p-19,
     -0x1.e094edac9ef93p-20, -0x1.20bd67acd2431p-22, 0.0, 0.0},
     {-0x1.de31f80f41b68p+1, -0x1.6e5cdfe3774e5p-12, -0x1.5382776373356p-10, -0x1.23456cc5e1eccp-9,
     -0x1.2e0c8bbc42935p-9, -0x1.9a74f36a27544p-10, -0x1.6798cc2a4086p-11, -0x1.4047b115dcb58p-13,
     0x1.79b3af3a560cbp-16, 0x1.09f8b9f8e2c56p-15, 0x1.77b6e3c647a91p-17, 0x1.2661eab43560dp-20,
     -0x1.57db01301816bp-21, -0x1.5ba1607a686c9p-22, 0.0, 0.0},
     {-0x1.fbaafa0ce5db2p+1, -0x1.2fc3e3feebdc6p-13, -0x1.2b4d218d13899p-11, -0x1.139bc1504534ap-10,
     -0x1.374b381ed7394p-10, -0x1.d8d31cc1d0204p-11, -0x1.ea77e8a59d857p-12, -0x1.401118456a2a2p-13,
     -0x1.163b914a9c1b6p-16, 0x1.9408e4405bf45p-17, 0x1.f762d9ee682e9p-18, 0x1.ef157a740d222p-20,
     -0x1.9c46d96fb3adap-27, -0x1.4bdaae1a7fbfcp-23, 0.0, 0.0},
     {-0x1.0d15505ba7027p+2, -0x1.cd943e98058b2p-15, -0x1.e2b2798fa060bp-13, -0x1.db8c22f5f56b4p-12,
     -0x1.22b8d7a8df2eap-11, -0x1.e737986b249p-12, -0x1.2127580f46d75p-12, -0x1.da6e250730a07p-14,
     -0x1.c723d8270ff88p-16, 0x1.03244fad4a23p-21, 0x1.cdf5100e21e2bp-19, 0x1.854ad5dd2a291p-20,
     0x1.0b021c3912448p-22, -0x1.00e684f26cc5ap-25, 0.0, 0.0},
     {-0x1.1ff28c66444f7p+2, -0x1.017619cb307bcp-16, -0x1.20703481c50ep-14, -0x1.32e17d99ad48fp-13,
     -0x1.99c7a516493acp-13, -0x1.7d64f2e19b922p-13, -0x1.02b6a354ea853p-13, -0x1.01456d3a0fc72p-14,
     -0x1.6579b61d42b92p-16, -0x1.1212dc7ba0d83p-18, 0x1.bccbddd4d4cdbp-22, 0x1.4de3252e4215fp-21,
     0x1.de7d06e5f7bb7p-23, 0x1.fa47528018bc3p-26, 0.0, 0.0},
     {-0x1.2de898524667p+2, -0x1.7a4229759047ep-18, -0x1.bc99520f8b609p-16, -0x1.f2b8a80266014p-15,
     -0x1.616265a77e0bdp-14, -0x1.605d5dcfdc519p-14, -0x1.03d4a4394efb9p-14, -0x1.2034b0e4078b2p-15,
     -0x1.d8d78b44f64ddp-17, -0x1.064dd6f34f4f2p-18, -0x1.d766253245425p-22, 0x1.aa75b5685d5b4p-23,
     0x1.14012aa737b79p-23, 0x1.3dd73b9ca03f2p-25, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.173000  0.0036
 *    1  0.511917  0.0456
 *    2  0.842004  0.0946
 *    3  1.163917  0.1373
 *    4  1.478235  0.0348
 *    5  1.785470  0.0033
 *    6  2.086083  0.0251
 *    7  2.380482  0.0294
 *    8  2.669038  0.0264
 *    9  2.952086  0.0079
 *   10  3.229930  0.0182
 *   11  3.502846  0.0398
 *   12  3.771088  0.0514
 *   13  4.034888  0.0471
 *   14  4.294460  0.0181
 *   15  4.550000  0.0787
 */
static const struct gelu_table_f32 gelu_grad_f32 = {
    .scale = -0x1.6f545cp+1f,
    .bend = 0x1.e34428p-4f,
    .near = -0x1.624dd2p-3f,
    .end = {-0x1.30b39ep+1f, -0x1.233332p+2f},
    .column =
    {{0.0f, -0x1.732d02p-2f, -0x1.80ead2p-1f, -0x1.db10dep-1f,
     -0x1.3f478ap+0f, -0x1.ad4054p+0f, -0x1.ee3f84p+0f, -0x1.23e0b4p+1f,
     -0x1.4a0686p+1f, -0x1.6d0cfap+1f, -0x1.903616p+1f, -0x1.b39b04p+1f,
     -0x1.d67c7cp+1f, -0x1.f9fcd6p+1f, -0x1.0ae012p+2f, -0x1.1edac8p+2f},
     {0x1p-1f, 0x1.c8e108p-3f, -0x1.6737d8p-28f, -0x1.05e9d2p-4f,
     -0x1.f57dd6p-4f, -0x1.e01b4cp-4f, -0x1.7bad5p-4f, -0x1.cd0d1p-5f,
     -0x1.06ca68p-5f, -0x1.1bc1dap-6f, -0x1.1714a8p-7f, -0x1.f4195cp-9f,
     -0x1.a09f46p-10f, -0x1.3a1954p-11f, -0x1.1451c2p-12f, -0x1.3621ap-14f},
     {0x1.988454p-1f, 0x1.656942p-1f, -0x1.1a1eacp-26f, 0x1.2e8f7p-2f,
     0x1.4dbc8p-4f, -0x1.4521ccp-4f, -0x1.b5cb3p-4f, -0x1.846576p-4f,
     -0x1.11824cp-4f, -0x1.5769bep-5f, -0x1.7f0eb4p-6f, -0x1.7ebb1ap-7f,
     -0x1.5e82eep-8f, -0x1.201d54p-9f, -0x1.0da9dep-10f, -0x1.488d88p-12f},
     {0x1.a309bap-20f, 0x1.0c372cp-2f, 0x1.8d9a96p-2f, 0x1.82d398p-2f,
     0x1.1e1d4cp-2f, 0x1.8f3128p-4f, 0x1.0abb28p-6f, -0x1.4c13fep-5f,
     -0x1.91bd2ep-5f, -0x1.4a061cp-5f, -0x1.bcd18ep-6f, -0x1.01a7bep-6f,
     -0x1.0a207ap-7f, -0x1.e5e162p-9f, -0x1.e92a3cp-10f, -0x1.4772b6p-11f},
     {-0x1.104e08p-2f, -0x1.8af9e2p-3f, -0x1.2a28a2p-6f, 0x1.c73a2ap-5f,
     0x1.179788p-3f, 0x1.039d64p-3f, 0x1.5a4abp-4f, 0x1.b1cfc6p-6f,
     -0x1.043f9p-8f, -0x1.ed7a06p-7f, -0x1.ff4bf2p-7f, -0x1.7be20ap-7f,
     -0x1.d2b94ap-8f, -0x1.e9201cp-9f, -0x1.0da0a8p-9f, -0x1.940e42p-11f},
     {0x1.e480bcp-12f, -0x1.7eecbap-4f, -0x1.d3094ep-4f, -0x1.7cb29cp-4f,
     -0x1.020f5ep-5f, 0x1.192272p-5f, 0x1.73549p-5f, 0x1.18946ap-5f,
     0x1.149382p-6f, 0x1.1adca6p-8f, -0x1.361216p-9f, -0x1.18556ep-8f,
     -0x1.e46fdep-9f, -0x1.3a8124p-9f, -0x1.89046ep-10f, -0x1.542ddcp-11f},
     {0x1.00a37ap-4f, 0x1.25a4d4p-5f, -0x1.e83f9ap-7f, -0x1.062fb2p-5f,
     -0x1.4c56acp-5f, -0x1.1a7748p-6f, -0x1.d80666p-11f, 0x1.6a8a8ep-7f,
     0x1.6a129cp-7f, 0x1.cd8182p-8f, 0x1.77fe4p-9f, 0x1.b4712cp-13f,
     -0x1.b7088ep-11f, -0x1.e5ab74p-11f, -0x1.78202p-11f, -0x1.915f78p-12f},
     {0x1.127976p-7f, 0x1.3a2e3p-6f, 0x1.58b478p-6f, 0x1.2e7122p-7f,
     -0x1.6bb4cep-8f, -0x1.7dfcbp-7f, -0x1.22e66ep-7f, -0x1.87b726p-9f,
     0x1.6003acp-10f, 0x1.652eb4p-9f, 0x1.27fb5cp-9f, 0x1.37edf2p-10f,
     0x1.756254p-12f, -0x1.20dfd6p-14f, -0x1.887d9p-13f, -0x1.571e84p-13f},
     {0.0f, 0.0f, 0x1.b9d99p-2f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.175000  0.0012
 *    1  0.519951  0.0111
 *    2  0.858481  0.0388
 *    3  1.190937  0.0212
 *    4  1.517634  0.0062
 *    5  1.838862  0.0074
 *    6  2.154887  0.0015
 *    7  2.465952  0.0137
 *    8  2.772286  0.0046
 *    9  3.074096  0.0032
 *   10  3.371579  0.0093
 *   11  3.664914  0.0063
 *   12  3.954272  0.0278
 *   13  4.239808  0.0156
 *   14  4.521672  0.0294
 *   15  4.800000  0.0307
 */
static const struct gelu_table_f64 gelu_grad_f64 = {
    .scale = -0x1.6be9988bb23eap+1,
    .bend = 0x1.4978ea9594978p-4,
    .near = -0x1.6666666666666p-3,
    .end = {-0x1.3ba45231a35bcp+1, -0x1.3333333333332p+2},
    .column =
    {{0.0, -0x1.aaa55ba104e3ep-2, -0x1.80ead197f00b4p-1, -0x1.e3b10d20f1482p-1,
     -0x1.485bb0459610dp+0, -0x1.b40e66501f755p+0, -0x1.00d7cd261e55bp+1, -0x1.2bb724423068cp+1,
     -0x1.4fcc72c0a99d5p+1, -0x1.78c3996b0c96cp+1, -0x1.9f19f83618b69p+1, -0x1.c4c7b3c78cd78p+1,
     -0x1.e8bf2d8764b95p+1, -0x1.099e3775e8954p+2, -0x1.18bbd9a44e093p+2, -0x1.2b46e589853c7p+2},
     {0x1p-1, 0x1.7d1200f4bd5f1p-3, -0x1.dc33ec6564406p-58, -0x1.19dd47ef01b5bp-4,
     -0x1.ffe9b0dd92ef6p-4, -0x1.d7310da30f2acp-4, -0x1.5a325b970fb8p-4, -0x1.9ec7195415fbbp-5,
     -0x1.dddd5f7bd9c8ep-6, -0x1.c47a8b064ef36p-7, -0x1.926b1342f1694p-8, -0x1.484e5998290b4p-9,
     -0x1.fdce3c6dba9fp-11, -0x1.2a47d13a09fb1p-12, -0x1.ced945b9bc8e2p-14, -0x1.0b1a2a2579396p-15},
     {0x1.9884533d43651p-1, 0x1.560b39c87a4e9p-1, 0x1.16ecbecc3e894p-56, 0x1.2193a52d64dafp-2,
     0x1.fd6389856dc2ap-5, -0x1.5943c0b5831f5p-4, -0x1.ba417eda2ce1ep-4, -0x1.6ef7e5448c7cbp-4,
     -0x1.ff06bf30f6f7ap-5, -0x1.1e33330e3213ap-5, -0x1.21a9a37921815p-6, -0x1.079b777c41912p-7,
     -0x1.c0e7459c7a086p-9, -0x1.2184c2adb3386p-10, -0x1.de8cc09ce244dp-12, -0x1.28b70c1174a3cp-13},
     {0x1.bb0247797cd25p-47, 0x1.2a916550ac8ddp-2, 0x1.8d9a941de3ac3p-2, 0x1.7fca4e18f00cbp-2,
     0x1.0f043d987ecfap-2, 0x1.66650294766ecp-4, -0x1.71c67044c73c3p-10, -0x1.6dd30f6acb7aep-5,
     -0x1.8bbb6406c4b97p-5, -0x1.26cc051ad5f21p-5, -0x1.6763f7c834f09p-6, -0x1.798952ee6cf3fp-7,
     -0x1.68633620cf2ebp-8, -0x1.04ef44abd3c87p-9, -0x1.cfe8ccba5cf22p-11, -0x1.37f4763ac26cp-12},
     {-0x1.1058377e27dd9p-2, -0x1.5f74174bb25fbp-3, -0x1.2a2ef9bb863b5p-6, 0x1.f9c8a79eddd31p-5,
     0x1.1fb5fd0acdf4ap-3, 0x1.f7cd3e0777174p-4, 0x1.22034f00a8436p-4, 0x1.2f5e46165a407p-6,
     -0x1.bd3e90ed09eefp-8, -0x1.07a705f381f9p-6, -0x1.d0a94c1890333p-7, -0x1.30ff31722febep-7,
     -0x1.548522260ed4cp-8, -0x1.1d6f616c63ea7p-9, -0x1.1505a0b451fc1p-10, -0x1.999639f5532dap-12},
     {0x1.f18e105fb9c7p-35, -0x1.a349a36e61c4dp-4, -0x1.d2fa4c17c5a9cp-4, -0x1.71a83f311bfcp-4,
     -0x1.907305cf6540ep-6, 0x1.2ae2accf7525ep-5, 0x1.6fcf0cc661571p-5, 0x1.f7b59ea33f0cap-6,
     0x1.d929ecf774e8ap-7, 0x1.7964651757bd2p-10, -0x1.dafba451e3eebp-9, -0x1.10f7261344b6p-8,
     -0x1.8e7f227fac6efp-9, -0x1.9bc8e1d310075p-10, -0x1.bfdd3cbf6166dp-11, -0x1.73eec73207f8dp-12},
     {0x1.ea3864c853805p-5, 0x1.e09be0e817d8ap-6, -0x1.e4088245a07fp-7, -0x1.0de1c801ca1a3p-5,
     -0x1.43a2f96ef2dc5p-5, -0x1.f7365e83cc91ap-7, 0x1.89e4a7d56c827p-9, 0x1.7f12d7ce19ba1p-7,
     0x1.58f6c3a4175c5p-7, 0x1.6b14b10e21b76p-8, 0x1.8f7dc51d3be43p-10, -0x1.efe4e4685f00dp-12,
     -0x1.f7edbca734323p-11, -0x1.83e3b1f554717p-11, -0x1.f45b1e6a9d9d8p-12, -0x1.e5b499c9a036cp-13},
     {0x1.0f94d9b1ba30bp-25, 0x1.5d3359fc546ddp-6, 0x1.3e346de6b729ap-6, 0x1.773472b19e474p-7,
     -0x1.209058718007ap-8, -0x1.7f65427523ccfp-7, -0x1.f6a6d5a124185p-8, -0x1.3301032e25cb3p-10,
     0x1.102c9414a431bp-9, 0x1.5e5289a764b62p-9, 0x1.bac3c3cc09a6bp-10, 0x1.48110cf7fa26dp-11,
     0x1.f4481af3c6682p-16, -0x1.856e1ab14491p-13, -0x1.6a5236445efd4p-13, -0x1.c4381a38256abp-14},
     {-0x1.373ce69491903p-7, -0x1.b4b39601c6489p-9, 0x1.297b9ece7962fp-8, 0x1.c2c4d57e54c11p-8,
     0x1.67a8f9285ef3bp-8, -0x1.0b57e4904a52cp-11, -0x1.6f8877a17a3bbp-9, -0x1.32828a52831b1p-9,
     -0x1.e7c5100970dbp-11, 0x1.0b26a2b83ab06p-12, 0x1.2ae5fa9d9d8f2p-11, 0x1.b91ea4f9dc552p-12,
     0x1.8f15c623e5dbep-13, 0x1.3c6eb838d85d1p-16, -0x1.b4a4b2f26195ap-16, -0x1.101746e92f3cfp-15},
     {0x1.c6bc44e734df9p-19, -0x1.98a8685e65f61p-9, -0x1.258a594720267p-9, -0x1.84a9022829d5bp-11,
     0x1.8f38753e6f394p-10, 0x1.8e1d854596789p-10, 0x1.6917b0c9bbd89p-12, -0x1.1e6f631150367p-11,
     -0x1.411c271616725p-11, -0x1.2b5361c74d17ep-12, -0x1.c2daf55421f03p-19, 0x1.af6afb02901c1p-14,
     0x1.7cc739b91851ep-14, 0x1.4214b5559a294p-15, 0x1.82980b77351cp-17, -0x1.a08f1142d5008p-19},
     {0x1.339e123cf2fe2p-10, 0x1.0d3a09ea37668p-12, -0x1.868596392f712p-11, -0x1.e14cc159828eep-11,
     -0x1.d48e5c49daab3p-12, 0x1.77a280605faf3p-12, 0x1.bc6e1dfa28e9cp-12, 0x1.2ac426345dd87p-13,
     -0x1.1f8c2dd2da6a7p-14, -0x1.0cae593ee28b3p-13, -0x1.31c7ff037261cp-14, -0x1.8187f40a751fep-17,
     0x1.04ff500683a49p-16, 0x1.0b04d6d7a1ebap-16, 0x1.356fb38a9f528p-17, 0x1.5e2736adf7433p-19},
     {0x1.2000e8fec9971p-14, 0x1.6ec1a1ae22ff6p-12, 0x1.86d0c305229a4p-13, -0x1.0494602e1525dp-17,
     -0x1.d746638335a37p-13, -0x1.b2bd7e52a420ap-14, 0x1.9d6d40b7f780bp-15, 0x1.8b386bffedd73p-14,
     0x1.9c16b167dd174p-15, -0x1.d752434b77134p-18, -0x1.9076a59dc02b5p-16, -0x1.0700e96dc0c14p-16,
     -0x1.1408b1de6ebfap-18, 0x1.46fac97ee58p-19, 0x1.7dff174b1f766p-19, 0x1.b0f24f7090bd5p-20},
     {0x1.d64120c9c87cdp-16, -0x1.9251b2f4ed4bcp-17, 0x1.6e556a23cb638p-14, 0x1.7f908302843e2p-14,
     0x1.17600a93494b3p-16, -0x1.afb383566a561p-15, -0x1.11b85aa5bd4a1p-15, 0x1.a6654d7b1ec59p-18,
     0x1.3893d398eb872p-16, 0x1.6b699be799fa3p-17, 0x1.1dbe07bd5aaap-23, -0x1.0a7d7d2c1dd81p-18,
     -0x1.952eec4e77c14p-19, -0x1.62f4c4ab1d043p-21, 0x1.d31b26bfb9p-23, 0x1.d0f5b1c172972p-22},
     {0x1.04373035ebceep-13, -0x1.029f5379f49b4p-15, -0x1.17cca33c10472p-16, 0x1.c9d1620d1fc8ep-17,
     0x1.57019a4a0a3ep-16, 0x1.adb8b87f7ed2ep-19, -0x1.48357921fcdefp-17, -0x1.06f9343351fddp-17,
     -0x1.5e1655bf3b24ap-22, 0x1.baeb87c200c8ap-19, 0x1.35d971b60bc05p-19, 0x1.5452c5a080022p-22,
     -0x1.38b0a50b13056p-21, -0x1.14fe0aad39f91p-21, -0x1.8a5ec193828d3p-23, 0x1.345934ed5a56p-26},
     {0.0, 0.0, 0x1.b9d98fa5a3215p-2, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1.9884533d43651p-1, 0x1.bb0247797cd25p-47,
     -0x1.1058377e27dd9p-2, 0x1.f18e105fb9c7p-35, 0x1.ea3864c853805p-5, 0x1.0f94d9b1ba30bp-25,
     -0x1.373ce69491903p-7, 0x1.c6bc44e734df9p-19, 0x1.339e123cf2fe2p-10, 0x1.2000e8fec9971p-14,
     0x1.d64120c9c87cdp-16, 0x1.04373035ebceep-13, 0.0, 0.0},
     {-0x1.aaa55ba104e3ep-2, 0x1.7d1200f4bd5f1p-3, 0x1.560b39c87a4e9p-1, 0x1.2a916550ac8ddp-2,
     -0x1.5f74174bb25fbp-3, -0x1.a349a36e61c4dp-4, 0x1.e09be0e817d8ap-6, 0x1.5d3359fc546ddp-6,
     -0x1.b4b39601c6489p-9, -0x1.98a8685e65f61p-9, 0x1.0d3a09ea37668p-12, 0x1.6ec1a1ae22ff6p-12,
     -0x1.9251b2f4ed4bcp-17, -0x1.029f5379f49b4p-15, 0.0, 0.0},
     {-0x1.80ead197f00b4p-1, -0x1.dc33ec6564406p-58, 0x1.16ecbecc3e894p-56, 0x1.8d9a941de3ac3p-2,
     -0x1.2a2ef9bb863b5p-6, -0x1.d2fa4c17c5a9cp-4, -0x1.e4088245a07fp-7, 0x1.3e346de6b729ap-6,
     0x1.297b9ece7962fp-8, -0x1.258a594720267p-9, -0x1.868596392f712p-11, 0x1.86d0c305229a4p-13,
     0x1.6e556a23cb638p-14, -0x1.17cca33c10472p-16, 0x1.b9d98fa5a3215p-2, 0.0},
     {-0x1.e3b10d20f1482p-1, -0x1.19dd47ef01b5bp-4, 0x1.2193a52d64dafp-2, 0x1.7fca4e18f00cbp-2,
     0x1.f9c8a79eddd31p-5, -0x1.71a83f311bfcp-4, -0x1.0de1c801ca1a3p-5, 0x1.773472b19e474p-7,
     0x1.c2c4d57e54c11p-8, -0x1.84a9022829d5bp-11, -0x1.e14cc159828eep-11, -0x1.0494602e1525dp-17,
     0x1.7f908302843e2p-14, 0x1.c9d1620d1fc8ep-17, 0.0, 0.0},
     {-0x1.485bb0459610dp+0, -0x1.ffe9b0dd92ef6p-4, 0x1.fd6389856dc2ap-5, 0x1.0f043d987ecfap-2,
     0x1.1fb5fd0acdf4ap-3, -0x1.907305cf6540ep-6, -0x1.43a2f96ef2dc5p-5, -0x1.209058718007ap-8,
     0x1.67a8f9285ef3bp-8, 0x1.8f38753e6f394p-10, -0x1.d48e5c49daab3p-12, -0x1.d746638335a37p-13,
     0x1.17600a93494b3p-16, 0x1.57019a4a0a3ep-16, 0.0, 0.0},
     {-0x1.b40e66501f755p+0, -0x1.d7310da30f2acp-4, -0x1.5943c0b5831f5p-4, 0x1.66650294766ecp-4,
     0x1.f7cd3e0777174p-4, 0x1.2ae2accf7525ep-5, -0x1.f7365e83cc91ap-7, -0x1.7f65427523ccfp-7,
     -0x1.0b57e4904a52cp-11, 0x1.8e1d854596789p-10, 0x1.77a280605faf3p-12, -0x1.b2bd7e52a420ap-14,
     -0x1.afb383566a561p-15, 0x1.adb8b87f7ed2ep-19, 0.0, 0.0},
     {-0x1.00d7cd261e55bp+1, -0x1.5a325b970fb8p-4, -0x1.ba417eda2ce1ep-4, -0x1.71c67044c73c3p-10,
     0x1.22034f00a8436p-4, 0x1.6fcf0cc661571p-5, 0x1.89e4a7d56c827p-9, -0x1.f6a6d5a124185p-8,
     -0x1.6f8877a17a3bbp-9, 0x1.6917b0c9bbd89p-12, 0x1.bc6e1dfa28e9cp-12, 0x1.9d6d40b7f780bp-15,
     -0x1.11b85aa5bd4a1p-15, -0x1.48357921fcdefp-17, 0.0, 0.0},
     {-0x1.2bb724423068cp+1, -0x1.9ec7195415fbbp-5, -0x1.6ef7e5448c7cbp-4, -0x1.6dd30f6acb7aep-5,
     0x1.2f5e46165a407p-6, 0x1.f7b59ea33f0cap-6, 0x1.7f12d7ce19ba1p-7, -0x1.3301032e25cb3p-10,
     -0x1.32828a52831b1p-9, -0x1.1e6f631150367p-11, 0x1.2ac426345dd87p-13, 0x1.8b386bffedd73p-14,
     0x1.a6654d7b1ec59p-18, -0x1.06f9343351fddp-17, 0.0, 0.0},
     {-0x1.4fcc72c0a99d5p+1, -0x1.dddd5f7bd9c8ep-6, -0x1.ff06bf30f6f7ap-5, -0x1.8bbb6406c4b97p-5,
     -0x1.bd3e90ed09eefp-8, 0x1.d929ecf774e8ap-7, 0x1.58f6c3a4175c5p-7, 0x1.102c9414a431bp-9,
     -0x1.e7c5100970dbp-11, -0x1.411c271616725p-11, -0x1.1f8c2dd2da6a7p-14, 0x1.9c16b167dd174p-15,
     0x1.3893d398eb872p-16, -0x1.5e1655bf3b24ap-22, 0.0, 0.0},
     {-0x1.78c3996b0c96cp+1, -0x1.c47a8b064ef36p-7, -0x1.1e33330e3213ap-5, -0x1.26cc051ad5f21p-5,
     -0x1.07a705f381f9p-6, 0x1.7964651757bd2p-10, 0x1.6b14b10e21b76p-8, 0x1.5e5289a764b62p-9,
     0x1.0b26a2b83ab06p-12, -0x1.2b5361c74d17ep-12, -0x1.0cae593ee28b3p-13, -0x1.d752434b77134p-18,
     0x1.6b699be799fa3p-17, 0x1.baeb87c200c8ap-19, 0.0, 0.0},
     {-0x1.9f19f83618b69p+1, -0x1.926b1342f1694p-8, -0x1.21a9a37921815p-6, -0x1.6763f7c834f09p-6,
     -0x1.d0a94c1890333p-7, -0x1.dafba451e3eebp-9, 0x1.8f7dc51d3be43p-10, 0x1.bac3c3cc09a6bp-10,
     0x1.2ae5fa9d9d8f2p-11, -0x1.c2daf55421f03p-19, -0x1.31c7ff037261cp-14, -0x1.9076a59dc02b5p-16,
     0x1.1dbe07bd5aaap-23, 0x1.35d971b60bc05p-19, 0.0, 0.0},
     {-0x1.c4c7b3c78cd78p+1, -0x1.484e5998290b4p-9, -0x1.079b777c41912p-7, -0x1.798952ee6cf3fp-7,
     -0x1.30ff31722febep-7, -0x1.10f7261344b6p-8, -0x1.efe4e4685f00dp-12, 0x1.48110cf7fa26dp-11,
     0x1.b91ea4f9dc552p-12, 0x1.af6afb02901c1p-14, -0x1.8187f40a751fep-17, -0x1.0700e96dc0c14p-16,
     -0x1.0a7d7d2c1dd81p-18, 0x1.5452c5a080022p-22, 0.0, 0.0},
     {-0x1.e8bf2d8764b95p+1, -0x1.fdce3c6dba9fp-11, -0x1.c0e7459c7a086p-9, -0x1.68633620cf2ebp-8,
     -0x1.548522260ed4cp-8, -0x1.8e7f227fac6efp-9, -0x1.f7edbca734323p-11, 0x1.f4481af3c6682p-16,
     0x1.8f15c623e5dbep-13, 0x1.7cc739b91851ep-14, 0x1.04ff500683a49p-16, -0x1.1408b1de6ebfap-18,
     -0x1.952eec4e77c14p-19, -0x1.38b0a50b13056p-21, 0.0, 0.0},
     {-0x1.099e3775e8954p+2, -0x1.2a47d13a09fb1p-12, -0x1.2184c2adb3386p-10, -0x1.04ef44abd3c87p-9,
     -0x1.1d6f616c63ea7p-9, -0x1.9bc8e1d310075p-10, -0x1.83e3b1f554717p-11, -0x1.856e1ab14491p-13,
     0x1.3c6eb838d85d1p-16, 0x1.4214b5559a294p-15, 0x1.0b04d6d7a1ebap-16, 0x1.46fac97ee58p-19,
     -0x1.62f4c4ab1d043p-21, -0x1.14fe0aad39f91p-21, 0.0, 0.0},
     {-0x1.18bbd9a44e093p+2, -0x1.ced945b9bc8e2p-14, -0x1.de8cc09ce244dp-12, -0x1.cfe8ccba5cf22p-11,
     -0x1.1505a0b451fc1p-10, -0x1.bfdd3cbf6166dp-11, -0x1.f45b1e6a9d9d8p-12, -0x1.6a5236445efd4p-13,
     -0x1.b4a4b2f26195ap-16, 0x1.82980b77351cp-17, 0x1.356fb38a9f528p-17, 0x1.7dff174b1f766p-19,
     0x1.d31b26bfb9p-23, -0x1.8a5ec193828d3p-23, 0.0, 0.0},
     {-0x1.2b46e589853c7p+2, -0x1.0b1a2a2579396p-15, -0x1.28b70c1174a3cp-13, -0x1.37f4763ac26cp-12,
     -0x1.999639f5532dap-12, -0x1.73eec73207f8dp-12, -0x1.e5b499c9a036cp-13, -0x1.c4381a38256abp-14,
     -0x1.101746e92f3cfp-15, -0x1.a08f1142d5008p-19, 0x1.5e2736adf7433p-19, 0x1.b0f24f7090bd5p-20,
     0x1.d0f5b1c172972p-22, 0x1.345934ed5a56p-26, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.235962  0.49
 *    1  0.692871  1.24
 *    2  1.131836  14.84
 *    3  1.554688  29.44
 *    4  1.963867  8.51
 *    5  2.359375  8.67
 *    6  2.744141  120.94
 *    7  3.117188  22.42
 *    8  3.480469  4.15
 *    9  3.833984  65.50
 *   10  4.179688  26.92
 *   11  4.515625  1659.79
 *   12  4.847656  7276.83
 *   13  5.171875  7830.93
 *   14  5.488281  8189.30
 *   15  5.796875  8191.18
 */
static const struct gelu_table_f16 gelu_value_f16 = {
    .scale = -0x1.0c2e1p+1f,
    .bend = 0x1.97a9e8p-4f,
    .end = {-0x1.8fp+1f, -0x1.73p+2f},
    .column =
    {{0.0f, -0x1.dbcp-2f, -0x1.d34p-1f, -0x1.58p+0f,
     -0x1.c28p+0f, -0x1.14cp+1f, -0x1.46cp+1f, -0x1.774p+1f,
     -0x1.a68p+1f, -0x1.d44p+1f, -0x1.008p+2f, -0x1.168p+2f,
     -0x1.2bcp+2f, -0x1.40cp+2f, -0x1.554p+2f, -0x1.694p+2f},
     {0x1.eac378p-48f, -0x1.318912p-3f, -0x1.51c726p-3f, -0x1.ecb046p-4f,
     -0x1.1ab9d6p-4f, -0x1.0f130cp-5f, -0x1.bf041ap-7f, -0x1.43e7dcp-8f,
     -0x1.a12194p-10f, -0x1.e723a6p-12f, -0x1.018a7p-13f, -0x1.ed6b7ep-16f,
     -0x1.bb121p-18f, -0x1.6a83b6p-20f, -0x1.144ebcp-22f, -0x1.1636b8p-24f},
     {0x1.000002p-1f, 0x1.3ce5bap-3f, -0x1.e62e4ep-5f, -0x1.05d274p-3f,
     -0x1.c2a16ap-4f, -0x1.168a98p-4f, -0x1.15154cp-5f, -0x1.d22d9ap-7f,
     -0x1.5415p-8f, -0x1.b9c1fp-10f, -0x1.00644p-11f, -0x1.0b28bp-13f,
     -0x1.025474p-15f, -0x1.c920dp-18f, -0x1.6ffb5ep-20f, -0x1.bb691p-22f},
     {0x1.98863p-2f, 0x1.4730a8p-2f, 0x1.3a1e6ap-3f, 0x1.0039a4p-6f,
     -0x1.7c7a9ep-5f, -0x1.a76ap-5f, -0x1.1bd4b4p-5f, -0x1.252898p-6f,
     -0x1.f4e754p-8f, -0x1.71817ap-9f, -0x1.de70e4p-11f, -0x1.11a51ep-12f,
     -0x1.2004d6p-14f, -0x1.13c604p-16f, -0x1.45ef2p-18f, 0x1.484b56p-20f},
     {0x1.aac458p-13f, 0x1.a962bap-4f, 0x1.029dd4p-3f, 0x1.493e4cp-4f,
     0x1.69c62p-6f, -0x1.2b9p-7f, -0x1.086eb6p-6f, -0x1.907002p-7f,
     -0x1.ac2d3ap-8f, -0x1.760e4ap-9f, -0x1.16cf92p-10f, -0x1.625154p-12f,
     -0x1.9a6498p-14f, -0x1.589706p-16f, -0x1.fc758cp-18f, 0x1.39e73ep-17f},
     {-0x1.0b0e7ep-4f, -0x1.424148p-5f, 0x1.d86778p-7f, 0x1.414b66p-5f,
     0x1.9d70e8p-6f, 0x1.e29454p-7f, -0x1.6f9cdep-11f, -0x1.22609p-8f,
     -0x1.ad01dep-9f, -0x1.ed3486p-10f, -0x1.a1239ap-11f, -0x1.3bc7dap-12f,
     -0x1.41259ep-14f, -0x1.bc5bf8p-18f, 0x1.30cd96p-14f, -0x1.69aa2ep-15f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.201172  19.38
 *    1  0.597656  437.38
 *    2  0.988281  355.06
 *    3  1.367188  2081.63
 *    4  1.742188  2142.31
 *    5  2.109375  985.50
 *    6  2.468750  2295.18
 *    7  2.828125  392.13
 *    8  3.171875  10999.32
 *    9  3.515625  11749.23
 *   10  3.859375  5793.99
 *   11  4.187500  5242.00
 *   12  4.531250  21212.00
 *   13  4.843750  11864.18
 *   14  5.156250  10566.00
 *   15  5.500000  6454.00
 */
static const struct gelu_table_bf16 gelu_value_bf16 = {
    .scale = -0x1.3b2876p+1f,
    .bend = 0x1.09214ap-4f,
    .end = {-0x1.6ap+1f, -0x1.6p+2f},
    .column =
    {{0.0f, -0x1.9ap-2f, -0x1.98p-1f, -0x1.2ep+0f,
     -0x1.9p+0f, -0x1.eep+0f, -0x1.26p+1f, -0x1.54p+1f,
     -0x1.82p+1f, -0x1.aep+1f, -0x1.dap+1f, -0x1.02p+2f,
     -0x1.18p+2f, -0x1.2ep+2f, -0x1.42p+2f, -0x1.56p+2f},
     {-0.0f, -0x1.1a6674p-3f, -0x1.5b3a96p-3f, -0x1.1fc31ep-3f,
     -0x1.7a3e74p-4f, -0x1.a7bf5cp-5f, -0x1.96f708p-6f, -0x1.57cc64p-7f,
     -0x1.fa6714p-9f, -0x1.57b3bcp-10f, -0x1.9d6336p-12f, -0x1.d5147ap-14f,
     -0x1.bd52dcp-16f, -0x1.774b7ap-18f, -0x1.492946p-20f, -0x1.051936p-22f},
     {0x1p-1f, 0x1.939274p-3f, -0x1.350f82p-6f, -0x1.d61ed2p-4f,
     -0x1.00975p-3f, -0x1.7d1308p-4f, -0x1.c3a7a4p-5f, -0x1.bbb5a4p-6f,
     -0x1.79078p-7f, -0x1.1dbe26p-8f, -0x1.7d5692p-10f, -0x1.d6e56p-12f,
     -0x1.e8e5b4p-14f, -0x1.badd92p-16f, -0x1.9c061ep-18f, -0x1.5cc778p-20f},
     {0x1.98d936p-2f, 0x1.58e694p-2f, 0x1.99fe76p-3f, 0x1.14bc9ep-4f,
     -0x1.70e64cp-6f, -0x1.c079eap-5f, -0x1.7a974cp-5f, -0x1.e3f016p-6f,
     -0x1.f4226ap-7f, -0x1.baf49ep-8f, -0x1.47bbfcp-9f, -0x1.c1cac8p-11f,
     -0x1.015a48p-12f, -0x1.fdce9p-15f, -0x1.fa3a86p-17f, -0x1.cc79a8p-19f},
     {0x1.67495ep-7f, 0x1.76b73ap-4f, 0x1.1a8c06p-3f, 0x1.440fb6p-4f,
     0x1.50167p-4f, 0x1.27b37p-6f, 0x1.08fefcp-7f, -0x1.289c84p-6f,
     -0x1.3e00e4p-7f, -0x1.a59508p-8f, -0x1.235e6p-9f, -0x1.eb852ap-11f,
     -0x1.1b898ep-12f, -0x1.489b68p-14f, -0x1.988816p-16f, -0x1.5bbcb8p-18f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.191895  0.67
 *    1  0.577148  3.51
 *    2  0.963867  3.39
 *    3  1.351562  20.76
 *    4  1.742188  3.79
 *    5  2.132812  15.50
 *    6  2.527344  63.72
 *    7  2.921875  25.71
 *    8  3.318359  6.07
 *    9  3.718750  49.70
 *   10  4.117188  15.57
 *   11  4.519531  271.55
 *   12  4.925781  1243.19
 *   13  5.332031  3407.54
 *   14  5.738281  4098.75
 *   15  6.148438  4096.48
 */
static const struct gelu_table_f16 gelu_grad_f16 = {
    .scale = -0x1.4daddep+1f,
    .bend = -0x1.cd1d2ep-7f,
    .end = {-0x1.76p+1f, -0x1.898p+2f},
    .column =
    {{-0x1.89p-4f, -0x1.8ap-2f, -0x1.81p-1f, -0x1.288p+0f,
     -0x1.8c4p+0f, -0x1.f04p+0f, -0x1.2a8p+1f, -0x1.5dp+1f,
     -0x1.8f8p+1f, -0x1.c28p+1f, -0x1.f5cp+1f, -0x1.148p+2f,
     -0x1.2e8p+2f, -0x1.488p+2f, -0x1.628p+2f, -0x1.7c8p+2f},
     {0x1.b1d91p-2f, 0x1.a948dap-3f, -0x1.246004p-14f, -0x1.ce59ep-4f,
     -0x1.011e7p-3f, -0x1.783fbap-4f, -0x1.a5c7d6p-5f, -0x1.7cba64p-6f,
     -0x1.1b5b64p-7f, -0x1.5b928p-9f, -0x1.627326p-11f, -0x1.2f8628p-13f,
     -0x1.aa8d74p-16f, -0x1.f7e69cp-19f, -0x1.f462b4p-22f, -0x1.6d45cap-25f},
     {0x1.94c52p-1f, 0x1.5f481ap-1f, 0x1.b9b93ep-2f, 0x1.132e54p-3f,
     -0x1.864c02p-5f, -0x1.b6d1d6p-4f, -0x1.727098p-4f, -0x1.afa8ap-5f,
     -0x1.83fcdp-6f, -0x1.155708p-7f, -0x1.41e508p-9f, -0x1.346d4ap-11f,
     -0x1.df32cp-14f, -0x1.366564p-16f, -0x1.4e677ep-19f, -0x1.1bb102p-22f},
     {0x1.37345ap-4f, 0x1.190842p-2f, 0x1.8d9a16p-2f, 0x1.41c19ep-2f,
     0x1.3236aep-3f, 0x1.d4407ap-7f, -0x1.69a6bap-5f, -0x1.7386c8p-5f,
     -0x1.c1705cp-6f, -0x1.8a3922p-7f, -0x1.0c60dep-8f, -0x1.2586aep-10f,
     -0x1.fe9accp-13f, -0x1.674534p-15f, -0x1.a2e87p-18f, -0x1.88315ep-20f},
     {-0x1.0a7f02p-2f, -0x1.76d976p-3f, -0x1.3020d4p-6f, 0x1.ebe05cp-4f,
     0x1.1db7b4p-3f, 0x1.56bc8ep-4f, 0x1.4f7328p-6f, -0x1.75b002p-7f,
     -0x1.00a148p-6f, -0x1.3b7198p-7f, -0x1.0cdddcp-8f, -0x1.5b50f4p-10f,
     -0x1.5d43f6p-12f, -0x1.106dc8p-14f, -0x1.638552p-17f, -0x1.1fd336p-20f},
     {-0x1.63c812p-6f, -0x1.7d0752p-4f, -0x1.cd2e7cp-4f, -0x1.c4e062p-5f,
     0x1.42716p-6f, 0x1.775256p-5f, 0x1.114ad2p-5f, 0x1.daa82ap-8f,
     -0x1.aa862p-10f, -0x1.0d3d62p-8f, -0x1.499f28p-9f, -0x1.07031ap-10f,
     -0x1.4320fep-12f, -0x1.81e2a4p-14f, -0x1.46c56cp-16f, 0x1.99935ep-18f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.173828  107.97
 *    1  0.519531  178.12
 *    2  0.867188  74.62
 *    3  1.210938  146.37
 *    4  1.554688  517.72
 *    5  1.898438  1572.45
 *    6  2.234375  2977.80
 *    7  2.578125  3277.71
 *    8  2.921875  2956.48
 *    9  3.265625  3972.61
 *   10  3.609375  1108.54
 *   11  3.937500  13544.53
 *   12  4.281250  10741.36
 *   13  4.625000  22764.95
 *   14  4.937500  18982.00
 *   15  5.281250  5104.00
 */
static const struct gelu_table_bf16 gelu_grad_bf16 = {
    .scale = -0x1.6f983cp+1f,
    .bend = 0x1.45cb74p-7f,
    .end = {-0x1.4ap+1f, -0x1.52p+2f},
    .column =
    {{-0x1.64p-4f, -0x1.64p-2f, -0x1.8p-1f, -0x1.0cp+0f,
     -0x1.64p+0f, -0x1.bcp+0f, -0x1.0ap+1f, -0x1.36p+1f,
     -0x1.62p+1f, -0x1.8ep+1f, -0x1.bap+1f, -0x1.e4p+1f,
     -0x1.08p+2f, -0x1.1ep+2f, -0x1.34p+2f, -0x1.48p+2f},
     {0x1.b92c2ap-2f, 0x1.de2e7ap-3f, 0x1.969a04p-11f, -0x1.8078p-4f,
     -0x1.07b622p-3f, -0x1.cc1acep-4f, -0x1.3a9ep-4f, -0x1.66641cp-5f,
     -0x1.5c35c8p-6f, -0x1.2485fcp-7f, -0x1.aceb56p-9f, -0x1.2228fp-10f,
     -0x1.48c1eap-12f, -0x1.482c76p-14f, -0x1.20b5dap-16f, -0x1.0513fp-18f},
     {0x1.955c7cp-1f, 0x1.696c1cp-1f, 0x1.bb5a96p-2f, 0x1.ab68c2p-3f,
     0x1.373db2p-7f, -0x1.6cf3dap-4f, -0x1.b4d6c6p-4f, -0x1.4ed9d4p-4f,
     -0x1.91fa68p-5f, -0x1.8f8744p-6f, -0x1.52275ap-7f, -0x1.f942dp-9f,
     -0x1.3dfc7ep-10f, -0x1.5a1ac2p-12f, -0x1.4cf164p-14f, -0x1.429412p-16f},
     {0x1.06353cp-4f, 0x1.024dfep-2f, 0x1.8cfc1ap-2f, 0x1.6586e6p-2f,
     0x1.ba7664p-3f, 0x1.3fa052p-4f, -0x1.25ee5ap-6f, -0x1.7d8c5ap-5f,
     -0x1.64d19ep-5f, -0x1.d411f2p-6f, -0x1.c65268p-7f, -0x1.937fcp-8f,
     -0x1.1f0adcp-9f, -0x1.5fa9c6p-11f, -0x1.714fcep-13f, -0x1.85886p-15f},
     {-0x1.8a30dep-3f, -0x1.b2b744p-3f, -0x1.3fa7c6p-5f, 0x1.62130ep-4f,
     0x1.6125dep-3f, 0x1.d129dcp-4f, 0x1.2b16e4p-4f, -0x1.0c08ecp-8f,
     -0x1.1faf3ep-6f, -0x1.1176ap-6f, -0x1.234616p-8f, -0x1.7f818cp-8f,
     -0x1.13bf0cp-9f, -0x1.c0c3a4p-11f, -0x1.cc521p-13f, -0x1.01dc62p-14f}},
};

static const struct gelu_gaussian_tail gelu_tail = {
    /* h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi)), from -0.0943491 to -0.00917735: error in the result 2^-28.6 */
    .value_f32 =
    {0x1.ecac7p-21f, -0x1.fffc28p-2f, -0x1.28644ap-2f, -0x1.c1f238p-1f,
     -0x1.0d719cp+1f, -0x1.d0f24p+1f},
    /* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0452694: relative error 2^-54.0 */
    .value_f64 =
    {0x1.fffffffffffefp-1, -0x1.7ffffffffcb47p+1, 0x1.dffffffc1fdf2p+3, -0x1.a3fffed1dc273p+6,
     0x1.d87fc8e1c0c64p+9, -0x1.44d4b5b5adcc6p+13, 0x1.07cc91aba4566p+17, -0x1.ecc7232fda58cp+20,
     0x1.00d789e4b7fa5p+25, -0x1.1d436db2de23ep+29, 0x1.3b43ea97d741p+33, -0x1.3fdfa3f5c8a67p+37,
     0x1.1320ff7f33c63p+41, -0x1.73787578373a1p+44, 0x1.68e9c9cad3216p+47, -0x1.bb05aa3418725p+49,
     0x1.0005454985ef8p+51},
    /* h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi)), from -0.0943491 to -0.00917735: error in the result 2^-27.5 */
    .grad_f32 =
    {0x1.ed9d6ep-21f, -0x1.fffccp-2f, 0x1.ae65fp-3f, -0x1.48037p-2f,
     0x1.0b0122p-4f},
    /* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0452694: relative error 2^-57.9 */
    .grad_f64 =
    {0x1.fffffffffffffp-1, -0x1.ffffffffff446p-1, 0x1.7fffffff2f7b1p+1, -0x1.dfffff873348fp+3,
     0x1.a3ffeae226adep+6, -0x1.d87d91a09796bp+9, 0x1.44befce8af05p+13, -0x1.07343a0211c1p+17,
     0x1.e6a7199dee659p+20, -0x1.ea2c83f6e4b1bp+24, 0x1.f6a503cbd1159p+28, -0x1.e2e1040afa64ep+32,
     0x1.8f59d6dfa00bp+36, -0x1.05fe31d4113bep+40, 0x1.f242833e09a2fp+42, -0x1.2cba3533277d4p+45,
     0x1.56ecf57f03b73p+46},
};

/* gelu_tanh: x sigma(2 sqrt(2 / pi) (x + 0.044715 x^3)) */

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.215000  0.0039
 *    1  0.613531  0.1182
 *    2  0.978785  0.5811
 *    3  1.317923  0.0073
 *    4  1.635855  0.0180
 *    5  1.936124  0.0132
 *    6  2.221382  0.0133
 *    7  2.493677  0.0076
 *    8  2.754631  0.0059
 *    9  3.005554  0.0141
 *   10  3.247519  0.0296
 *   11  3.481423  0.0327
 *   12  3.708022  0.0384
 *   13  3.927960  0.0227
 *   14  4.141792  0.0250
 *   15  4.350000  0.0752
 */
static const struct gelu_table_f32 gelu_tanh_value_f32 = {
    .scale = -0x1.216ffep+1f,
    .bend = 0x1.327db2p-2f,
    .near = -0x1.b851ecp-3f,
    .end = {-0x1.3f30cep+1f, -0x1.166666p+2f},
    .column =
    {{0.0f, -0x1.49013ep-2f, -0x1.8142ap-1f, -0x1.1f9354p+0f,
     -0x1.79966ep+0f, -0x1.d40908p+0f, -0x1.1028cap+1f, -0x1.330d46p+1f,
     -0x1.5b707p+1f, -0x1.712422p+1f, -0x1.910592p+1f, -0x1.af9f7ep+1f,
     -0x1.d30b82p+1f, -0x1.edc894p+1f, -0x1.02ffeep+2f, -0x1.1199dp+2f},
     {-0.0f, -0x1.ec3252p-4f, -0x1.5c3e54p-3f, -0x1.2cf61p-3f,
     -0x1.a87e44p-4f, -0x1.f9eb78p-5f, -0x1.21ea2ep-5f, -0x1.3cb4ccp-6f,
     -0x1.17cdf2p-7f, -0x1.55c6ap-8f, -0x1.344036p-9f, -0x1.07b9b4p-10f,
     -0x1.61a554p-12f, -0x1.1d5b84p-13f, -0x1.d645eap-15f, -0x1.285686p-16f},
     {0.0f, 0x1.025bcep-2f, -0x1.95bbdp-28f, -0x1.b85e18p-4f,
     -0x1.06e4fep-3f, -0x1.aa8d94p-4f, -0x1.293e4p-4f, -0x1.7a2334p-5f,
     -0x1.86f724p-6f, -0x1.02523p-6f, -0x1.0415b4p-7f, -0x1.ec1f78p-9f,
     -0x1.70c9dep-10f, -0x1.429934p-11f, -0x1.1d5c08p-12f, -0x1.86b902p-14f},
     {0x1.988452p-2f, 0x1.6fc4bp-2f, 0x1.b8bb48p-3f, 0x1.425ca4p-4f,
     -0x1.644246p-7f, -0x1.982dc8p-5f, -0x1.b0194ap-5f, -0x1.600154p-5f,
     -0x1.c58d28p-6f, -0x1.4bd1ep-6f, -0x1.7eece2p-7f, -0x1.988666p-8f,
     -0x1.5c5abp-9f, -0x1.4e083p-10f, -0x1.3ff1fap-11f, -0x1.e0416ap-13f},
     {-0x1.f3ad0ap-21f, 0x1.45020ap-4f, 0x1.088c78p-3f, 0x1.ba9fdap-4f,
     0x1.ecd5c4p-5f, 0x1.0382d8p-6f, -0x1.be154ep-8f, -0x1.f9689ap-7f,
     -0x1.ffa6a2p-7f, -0x1.b8c39cp-7f, -0x1.352f9cp-7f, -0x1.823478p-8f,
     -0x1.826d74p-9f, -0x1.9d5ep-10f, -0x1.b25478p-11f, -0x1.6a01e2p-12f},
     {-0x1.11c22ap-4f, -0x1.a9336ep-5f, -0x1.03ea2cp-8f, 0x1.d51b3cp-6f,
     0x1.23f772p-5f, 0x1.9e74a8p-6f, 0x1.a376dep-7f, 0x1.d4c5a4p-9f,
     -0x1.3ea4ep-9f, -0x1.ecafeap-9f, -0x1.08ae8ep-8f, -0x1.acab1ep-9f,
     -0x1.0cef5ap-9f, -0x1.4b8c14p-10f, -0x1.86a2dep-11f, -0x1.70f9a2p-12f},
     {-0x1.f7854cp-14f, -0x1.235a5ap-6f, -0x1.761376p-6f, -0x1.633ccp-7f,
     0x1.102d46p-9f, 0x1.0d2fa2p-7f, 0x1.034354p-7f, 0x1.64d8bp-8f,
     0x1.25ad6ep-9f, 0x1.eae442p-11f, -0x1.5e00dap-12f, -0x1.b846c2p-11f,
     -0x1.bb1b4ep-11f, -0x1.55034p-11f, -0x1.d84b88p-12f, -0x1.06879cp-12f},
     {0x1.42bb16p-7f, 0x1.42b4b2p-8f, -0x1.b69936p-9f, -0x1.be3b04p-8f,
     -0x1.34ee9p-8f, -0x1.6b2b66p-10f, 0x1.dcda98p-11f, 0x1.be5bcp-10f,
     0x1.a6f3bap-10f, 0x1.25e98p-10f, 0x1.2dfd22p-11f, 0x1.41b954p-13f,
     -0x1.6f74bap-14f, -0x1.6a2892p-13f, -0x1.6293e6p-13f, -0x1.09b726p-13f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.255000  0.0011
 *    1  0.714613  0.2533
 *    2  1.124884  0.0169
 *    3  1.498947  0.0214
 *    4  1.844973  0.0081
 *    5  2.168457  0.0152
 *    6  2.473302  0.0016
 *    7  2.762402  0.0175
 *    8  3.037969  0.0264
 *    9  3.301744  0.0227
 *   10  3.555122  0.0222
 *   11  3.799244  0.0144
 *   12  4.035054  0.0130
 *   13  4.263349  0.0085
 *   14  4.484804  0.0170
 *   15  4.700000  0.0321
 */
static const struct gelu_table_f64 gelu_tanh_value_f64 = {
    .scale = -0x1.e252f78f55d73p+0,
    .bend = 0x1.3406cdd157382p-2,
    .near = -0x1.051eb851eb852p-2,
    .end = {-0x1.61966084addf6p+1, -0x1.2cccccccccccdp+2},
    .column =
    {{0.0, -0x1.b3e4e8b2bf152p-2, -0x1.e29e2553eb886p-1, -0x1.61350c8ad91f9p+0,
     -0x1.bc8a0318f8398p+0, -0x1.ffc73265b2c76p+0, -0x1.2cab790bf8f83p+1, -0x1.5c939d6d0ce8bp+1,
     -0x1.744a0f3efecaap+1, -0x1.966d712ac3c09p+1, -0x1.bb622b096bb8dp+1, -0x1.da360b3a5368dp+1,
     -0x1.f993ac4771b0dp+1, -0x1.0b81322eb08acp+2, -0x1.1b874f8690259p+2, -0x1.282c5fe85de77p+2},
     {-0.0, -0x1.2437c7d2140ccp-3, -0x1.4e203a7c2204fp-3, -0x1.dabf07c2a0302p-4,
     -0x1.25c570f61e116p-4, -0x1.748c1fd05ee16p-5, -0x1.6431e6be7c9a6p-6, -0x1.10ed6f640ab67p-7,
     -0x1.3d26f59e84b6ap-8, -0x1.0af4893dcff0fp-9, -0x1.73e68f96b5596p-11, -0x1.174588424c6b3p-12,
     -0x1.757e6c50c0fbep-14, -0x1.e597a7e911ba2p-16, -0x1.ff327f1a2a8dbp-18, -0x1.47377f5b70b8fp-19},
     {0.0, 0x1.70ef073ceff6ap-3, -0x1.15f981213d5e9p-4, -0x1.07879527dfaefp-3,
     -0x1.ce0b74810f531p-4, -0x1.610ba77280ac9p-4, -0x1.9e2a659405c55p-5, -0x1.7ef72069fce3fp-6,
     -0x1.e4ca4c97930b9p-7, -0x1.cab623990f3b9p-8, -0x1.68416e2bb489cp-9, -0x1.29ad83a32c756p-10,
     -0x1.b52f76de28ba2p-12, -0x1.3556ccb074b12p-13, -0x1.6400b9cf01549p-15, -0x1.e7e19c958c3b6p-17},
     {0x1.9884533d43651p-2, 0x1.5310b373c623ep-2, 0x1.232280ed18fa5p-3, 0x1.0eec89f6535c6p-7,
     -0x1.69781ac388194p-5, -0x1.b9d5d6c29310ap-5, -0x1.726944e27976fp-5, -0x1.bec027b38a8a4p-6,
     -0x1.3bc8e37b3fde4p-6, -0x1.5928cf32c7c8cp-7, -0x1.387de4a518025p-8, -0x1.2051118612fa5p-9,
     -0x1.d6c173de1296fp-11, -0x1.6e17cc2528487p-12, -0x1.d0bbde6356661p-14, -0x1.56fab003d1df9p-15},
     {0x1.ed8f4993484d7p-49, 0x1.9566454ca9ac4p-4, 0x1.fdadf1cfa6d1bp-4, 0x1.2e778a85622e1p-4,
     0x1.a6aab80370257p-6, 0x1.0ade3f3100c98p-10, -0x1.dd767235c863cp-7, -0x1.fcc33b255eae8p-7,
     -0x1.ac78898cee78cp-7, -0x1.1f0ded5cb5861p-7, -0x1.38399a4d02c2bp-8, -0x1.499db8b973df4p-9,
     -0x1.30ecbd61d671ap-10, -0x1.085a6c7b2f3dp-11, -0x1.76d2cc4bb51e4p-13, -0x1.2c644f5f08e12p-14},
     {-0x1.11b14cd3662f5p-4, -0x1.56775bb7e923cp-5, 0x1.ff7fca0af8e07p-7, 0x1.2699f6b1f8f7cp-5,
     0x1.d97a79479ade1p-6, 0x1.279e601c47d35p-6, 0x1.478115e990a11p-8, -0x1.4bbaffd633b39p-9,
     -0x1.fa5ac671de047p-9, -0x1.030563efd3845p-8, -0x1.77fac1f312909p-9, -0x1.dd75a8bcb6aa1p-10,
     -0x1.02f537cb98c04p-10, -0x1.00234db081604p-11, -0x1.9d690ed478a6fp-13, -0x1.6c0b65701be4p-14},
     {0x1.423081993d39ep-38, -0x1.597cab65e80f3p-6, -0x1.2363bae286bd7p-6, -0x1.cecd9c9583be3p-11,
     0x1.e66ee3ae6146ap-8, 0x1.1683646552396p-7, 0x1.8682d8ac29e1fp-8, 0x1.1e4ee993676b6p-9,
     0x1.915360a1bbf8ep-11, -0x1.f2223ce238c41p-12, -0x1.d59e351bf81e1p-11, -0x1.a3a1709f56eb4p-11,
     -0x1.211e5869223e9p-11, -0x1.555b7354ac85ep-12, -0x1.43fe1ca1aff56p-13, -0x1.3f5c822f41329p-14},
     {0x1.4e48dd37a8b33p-7, 0x1.31ea92f124cf1p-8, -0x1.76cc7b21238ep-8, -0x1.76e5e7dd3fbdp-8,
     -0x1.f96a1728c174dp-10, 0x1.9652892498c1ap-12, 0x1.bf59ae979fc72p-10, 0x1.809812d9a3fd5p-10,
     0x1.19819fb1994a7p-10, 0x1.00db654110ba4p-11, 0x1.3e4d386e7b279p-15, -0x1.288c8e5e5d004p-13,
     -0x1.76358c55c7ad9p-13, -0x1.2b32761bc87b8p-13, -0x1.6655bc932b049p-14, -0x1.9913f635eb42bp-15},
     {0x1.5308d573cb0bbp-31, 0x1.a649e6faf6ef7p-9, 0x1.952c51c4baacdp-10, -0x1.41cced16eaf9bp-10,
     -0x1.8cce9013c495p-10, -0x1.f5a7b6c542208p-11, -0x1.57dc5ade5580ep-13, 0x1.18ebb0fab4a9ap-12,
     0x1.53e4c901c3093p-12, 0x1.285cbfadab44fp-12, 0x1.4d650a8c09168p-13, 0x1.e72a16bec0233p-15,
     -0x1.fbe241cb5ccecp-18, -0x1.08d5162c638fdp-15, -0x1.00e53c8db2a1fp-15, -0x1.70f2f7c443f6dp-16},
     {-0x1.45da0be06f5fep-10, -0x1.a266a8d7cf3cdp-12, 0x1.f0cd9c1b925dep-11, 0x1.cc775a570ca04p-12,
     -0x1.6b6e6ac4d3afap-13, -0x1.4842803ef7d6dp-12, -0x1.d776a81678157p-13, -0x1.1f98c10fdd212p-14,
     -0x1.54182d84040bcp-17, 0x1.65db81e23d94p-15, 0x1.e2db166ddc0bcp-15, 0x1.750b79277b85p-15,
     0x1.75a47a11b7ee5p-16, 0x1.52325eca2fb26p-18, -0x1.2380e6d391acfp-18, -0x1.8ec8a78aae5fep-18},
     {0x1.03e5a00f864c6p-27, -0x1.8ddec1103ddcp-12, -0x1.06d1227cea653p-14, 0x1.e963b0f2b8e41p-13,
     0x1.eec9c2efbbf2ap-14, 0x1.0fb47ecb5ae23p-17, -0x1.901f363783345p-15, -0x1.4f39364b51ac1p-15,
     -0x1.f5924ee1dd7c2p-16, -0x1.d4a28741ef1bep-17, 0x1.d2c8d37d2b37dp-20, 0x1.34dbbe9c9b606p-17,
     0x1.4b62054f2b95bp-17, 0x1.ae970d6ee4d08p-18, 0x1.18ae6e27d8083p-19, -0x1.050bdcf5954aap-24},
     {0x1.edfc55bfcb586p-14, 0x1.0af5bee1d4cdfp-15, -0x1.e0f24e2ceabacp-14, -0x1.3501508e24e1cp-19,
     0x1.968f52b7cd70ep-15, 0x1.06a805fe058a4p-15, 0x1.dda16e256c1c6p-19, -0x1.50170c1228db7p-18,
     -0x1.81e64acd9f098p-18, -0x1.9455afd06f7bep-18, -0x1.2a4aafbf2bdefp-18, -0x1.ba87f6fca44a9p-20,
     0x1.e405159059846p-21, 0x1.efa5260405b4bp-20, 0x1.8164cc5afcc1p-20, 0x1.8c65c6fd495dfp-21},
     {-0x1.8d10c77f68fc6p-24, 0x1.2a52a6273bd3fp-15, -0x1.f5942269ccb0ap-19, -0x1.c70d704d4ba9p-16,
     0x1.b0df8cb413b89p-21, 0x1.22e200b3525d9p-17, 0x1.2ddf4b0e9e271p-18, 0x1.11a5d0d107fap-21,
     0x1.03ae0e3c4259bp-22, -0x1.118c4fe7cd262p-23, -0x1.d053c4de69c0cp-21, -0x1.2c337071429efp-20,
     -0x1.6f31c5c86fd5fp-21, -0x1.3e62a3b32b087p-24, 0x1.4a8c1ed5c9909p-22, 0x1.4e1b181f915a7p-22},
     {-0x1.e1b1f583a51e8p-18, -0x1.1db4cd0a2d84bp-19, 0x1.a2fd8136a881dp-17, -0x1.4190eae9337cdp-19,
     -0x1.92ebceca97712p-18, -0x1.02d2e1366b669p-22, 0x1.846e29a8f1c96p-20, 0x1.103175bdf5052p-21,
     -0x1.cd4ea849e43e7p-28, 0x1.04f932e39298p-22, 0x1.683b27b87efd8p-23, -0x1.fee5d3a2caf76p-27,
     -0x1.ce21629cfd0fap-23, -0x1.b693fa16fc2c9p-23, -0x1.64622721ddce4p-24, 0x1.97681b2a4663cp-26},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, -0.0, 0.0, 0x1.9884533d43651p-2,
     0x1.ed8f4993484d7p-49, -0x1.11b14cd3662f5p-4, 0x1.423081993d39ep-38, 0x1.4e48dd37a8b33p-7,
     0x1.5308d573cb0bbp-31, -0x1.45da0be06f5fep-10, 0x1.03e5a00f864c6p-27, 0x1.edfc55bfcb586p-14,
     -0x1.8d10c77f68fc6p-24, -0x1.e1b1f583a51e8p-18, 0.0, 0.0},
     {-0x1.b3e4e8b2bf152p-2, -0x1.2437c7d2140ccp-3, 0x1.70ef073ceff6ap-3, 0x1.5310b373c623ep-2,
     0x1.9566454ca9ac4p-4, -0x1.56775bb7e923cp-5, -0x1.597cab65e80f3p-6, 0x1.31ea92f124cf1p-8,
     0x1.a649e6faf6ef7p-9, -0x1.a266a8d7cf3cdp-12, -0x1.8ddec1103ddcp-12, 0x1.0af5bee1d4cdfp-15,
     0x1.2a52a6273bd3fp-15, -0x1.1db4cd0a2d84bp-19, 0.0, 0.0},
     {-0x1.e29e2553eb886p-1, -0x1.4e203a7c2204fp-3, -0x1.15f981213d5e9p-4, 0x1.232280ed18fa5p-3,
     0x1.fdadf1cfa6d1bp-4, 0x1.ff7fca0af8e07p-7, -0x1.2363bae286bd7p-6, -0x1.76cc7b21238ep-8,
     0x1.952c51c4baacdp-10, 0x1.f0cd9c1b925dep-11, -0x1.06d1227cea653p-14, -0x1.e0f24e2ceabacp-14,
     -0x1.f5942269ccb0ap-19, 0x1.a2fd8136a881dp-17, 0.0, 0.0},
     {-0x1.61350c8ad91f9p+0, -0x1.dabf07c2a0302p-4, -0x1.07879527dfaefp-3, 0x1.0eec89f6535c6p-7,
     0x1.2e778a85622e1p-4, 0x1.2699f6b1f8f7cp-5, -0x1.cecd9c9583be3p-11, -0x1.76e5e7dd3fbdp-8,
     -0x1.41cced16eaf9bp-10, 0x1.cc775a570ca04p-12, 0x1.e963b0f2b8e41p-13, -0x1.3501508e24e1cp-19,
     -0x1.c70d704d4ba9p-16, -0x1.4190eae9337cdp-19, 0.0, 0.0},
     {-0x1.bc8a0318f8398p+0, -0x1.25c570f61e116p-4, -0x1.ce0b74810f531p-4, -0x1.69781ac388194p-5,
     0x1.a6aab80370257p-6, 0x1.d97a79479ade1p-6, 0x1.e66ee3ae6146ap-8, -0x1.f96a1728c174dp-10,
     -0x1.8cce9013c495p-10, -0x1.6b6e6ac4d3afap-13, 0x1.eec9c2efbbf2ap-14, 0x1.968f52b7cd70ep-15,
     0x1.b0df8cb413b89p-21, -0x1.92ebceca97712p-18, 0.0, 0.0},
     {-0x1.ffc73265b2c76p+0, -0x1.748c1fd05ee16p-5, -0x1.610ba77280ac9p-4, -0x1.b9d5d6c29310ap-5,
     0x1.0ade3f3100c98p-10, 0x1.279e601c47d35p-6, 0x1.1683646552396p-7, 0x1.9652892498c1ap-12,
     -0x1.f5a7b6c542208p-11, -0x1.4842803ef7d6dp-12, 0x1.0fb47ecb5ae23p-17, 0x1.06a805fe058a4p-15,
     0x1.22e200b3525d9p-17, -0x1.02d2e1366b669p-22, 0.0, 0.0},
     {-0x1.2cab790bf8f83p+1, -0x1.6431e6be7c9a6p-6, -0x1.9e2a659405c55p-5, -0x1.726944e27976fp-5,
     -0x1.dd767235c863cp-7, 0x1.478115e990a11p-8, 0x1.8682d8ac29e1fp-8, 0x1.bf59ae979fc72p-10,
     -0x1.57dc5ade5580ep-13, -0x1.d776a81678157p-13, -0x1.901f363783345p-15, 0x1.dda16e256c1c6p-19,
     0x1.2ddf4b0e9e271p-18, 0x1.846e29a8f1c96p-20, 0.0, 0.0},
     {-0x1.5c939d6d0ce8bp+1, -0x1.10ed6f640ab67p-7, -0x1.7ef72069fce3fp-6, -0x1.bec027b38a8a4p-6,
     -0x1.fcc33b255eae8p-7, -0x1.4bbaffd633b39p-9, 0x1.1e4ee993676b6p-9, 0x1.809812d9a3fd5p-10,
     0x1.18ebb0fab4a9ap-12, -0x1.1f98c10fdd212p-14, -0x1.4f39364b51ac1p-15, -0x1.50170c1228db7p-18,
     0x1.11a5d0d107fap-21, 0x1.103175bdf5052p-21, 0.0, 0.0},
     {-0x1.744a0f3efecaap+1, -0x1.3d26f59e84b6ap-8, -0x1.e4ca4c97930b9p-7, -0x1.3bc8e37b3fde4p-6,
     -0x1.ac78898cee78cp-7, -0x1.fa5ac671de047p-9, 0x1.915360a1bbf8ep-11, 0x1.19819fb1994a7p-10,
     0x1.53e4c901c3093p-12, -0x1.54182d84040bcp-17, -0x1.f5924ee1dd7c2p-16, -0x1.81e64acd9f098p-18,
     0x1.03ae0e3c4259bp-22, -0x1.cd4ea849e43e7p-28, 0.0, 0.0},
     {-0x1.966d712ac3c09p+1, -0x1.0af4893dcff0fp-9, -0x1.cab623990f3b9p-8, -0x1.5928cf32c7c8cp-7,
     -0x1.1f0ded5cb5861p-7, -0x1.030563efd3845p-8, -0x1.f2223ce238c41p-12, 0x1.00db654110ba4p-11,
     0x1.285cbfadab44fp-12, 0x1.65db81e23d94p-15, -0x1.d4a28741ef1bep-17, -0x1.9455afd06f7bep-18,
     -0x1.118c4fe7cd262p-23, 0x1.04f932e39298p-22, 0.0, 0.0},
     {-0x1.bb622b096bb8dp+1, -0x1.73e68f96b5596p-11, -0x1.68416e2bb489cp-9, -0x1.387de4a518025p-8,
     -0x1.38399a4d02c2bp-8, -0x1.77fac1f312909p-9, -0x1.d59e351bf81e1p-11, 0x1.3e4d386e7b279p-15,
     0x1.4d650a8c09168p-13, 0x1.e2db166ddc0bcp-15, 0x1.d2c8d37d2b37dp-20, -0x1.2a4aafbf2bdefp-18,
     -0x1.d053c4de69c0cp-21, 0x1.683b27b87efd8p-23, 0.0, 0.0},
     {-0x1.da360b3a5368dp+1, -0x1.174588424c6b3p-12, -0x1.29ad83a32c756p-10, -0x1.2051118612fa5p-9,
     -0x1.499db8b973df4p-9, -0x1.dd75a8bcb6aa1p-10, -0x1.a3a1709f56eb4p-11, -0x1.288c8e5e5d004p-13,
     0x1.e72a16bec0233p-15, 0x1.750b79277b85p-15, 0x1.34dbbe9c9b606p-17, -0x1.ba87f6fca44a9p-20,
     -0x1.2c337071429efp-20, -0x1.fee5d3a2caf76p-27, 0.0, 0.0},
     {-0x1.f993ac4771b0dp+1, -0x1.757e6c50c0fbep-14, -0x1.b52f76de28ba2p-12, -0x1.d6c173de1296fp-11,
     -0x1.30ecbd61d671ap-10, -0x1.02f537cb98c04p-10, -0x1.211e5869223e9p-11, -0x1.76358c55c7ad9p-13,
     -0x1.fbe241cb5ccecp-18, 0x1.75a47a11b7ee5p-16, 0x1.4b62054f2b95bp-17, 0x1.e405159059846p-21,
     -0x1.6f31c5c86fd5fp-21, -0x1.ce21629cfd0fap-23, 0.0, 0.0},
     {-0x1.0b81322eb08acp+2, -0x1.e597a7e911ba2p-16, -0x1.3556ccb074b12p-13, -0x1.6e17cc2528487p-12,
     -0x1.085a6c7b2f3dp-11, -0x1.00234db081604p-11, -0x1.555b7354ac85ep-12, -0x1.2b32761bc87b8p-13,
     -0x1.08d5162c638fdp-15, 0x1.52325eca2fb26p-18, 0x1.ae970d6ee4d08p-18, 0x1.efa5260405b4bp-20,
     -0x1.3e62a3b32b087p-24, -0x1.b693fa16fc2c9p-23, 0.0, 0.0},
     {-0x1.1b874f8690259p+2, -0x1.ff327f1a2a8dbp-18, -0x1.6400b9cf01549p-15, -0x1.d0bbde6356661p-14,
     -0x1.76d2cc4bb51e4p-13, -0x1.9d690ed478a6fp-13, -0x1.43fe1ca1aff56p-13, -0x1.6655bc932b049p-14,
     -0x1.00e53c8db2a1fp-15, -0x1.2380e6d391acfp-18, 0x1.18ae6e27d8083p-19, 0x1.8164cc5afcc1p-20,
     0x1.4a8c1ed5c9909p-22, -0x1.64622721ddce4p-24, 0.0, 0.0},
     {-0x1.282c5fe85de77p+2, -0x1.47377f5b70b8fp-19, -0x1.e7e19c958c3b6p-17, -0x1.56fab003d1df9p-15,
     -0x1.2c644f5f08e12p-14, -0x1.6c0b65701be4p-14, -0x1.3f5c822f41329p-14, -0x1.9913f635eb42bp-15,
     -0x1.70f2f7c443f6dp-16, -0x1.8ec8a78aae5fep-18, -0x1.050bdcf5954aap-24, 0x1.8c65c6fd495dfp-21,
     0x1.4e1b181f915a7p-22, 0x1.97681b2a4663cp-26, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.177000  0.0037
 *    1  0.521216  0.0503
 *    2  0.853510  0.1063
 *    3  1.175043  0.1172
 *    4  1.486796  0.0280
 *    5  1.789611  0.0038
 *    6  2.084216  0.0207
 *    7  2.371243  0.0193
 *    8  2.651250  0.0190
 *    9  2.924727  0.0180
 *   10  3.192111  0.0066
 *   11  3.453793  0.0251
 *   12  3.710121  0.0392
 *   13  3.961412  0.0759
 *   14  4.207952  0.0753
 *   15  4.450000  0.0326
 */
static const struct gelu_table_f32 gelu_tanh_grad_f32 = {
    .scale = -0x1.661772p+1f,
    .bend = 0x1.3b8274p-3f,
    .near = -0x1.6a7efap-3f,
    .end = {-0x1.2f84e4p+1f, -0x1.1cccccp+2f},
    .column =
    {{0.0f, -0x1.af5ecep-2f, -0x1.8142ap-1f, -0x1.deb4a6p-1f,
     -0x1.3feefap+0f, -0x1.ae592ap+0f, -0x1.ee393cp+0f, -0x1.229ec6p+1f,
     -0x1.470752p+1f, -0x1.69e66ap+1f, -0x1.8c7b04p+1f, -0x1.b35ef6p+1f,
     -0x1.cf3068p+1f, -0x1.f08d4ap+1f, -0x1.04db88p+2f, -0x1.1706f6p+2f},
     {0x1p-1f, 0x1.76effp-3f, -0x1.4f6404p-28f, -0x1.0cfcbap-4f,
     -0x1.f5a4b4p-4f, -0x1.e106ap-4f, -0x1.7f2f6cp-4f, -0x1.da72b6p-5f,
     -0x1.15d15ap-5f, -0x1.2a05fep-6f, -0x1.207278p-7f, -0x1.be382ep-9f,
     -0x1.9ced7p-10f, -0x1.26d58ep-11f, -0x1.f4a948p-13f, -0x1.ff7784p-15f},
     {0x1.988454p-1f, 0x1.546748p-1f, 0x1.e9324ep-28f, 0x1.28fcc4p-2f,
     0x1.4d1af4p-4f, -0x1.41dbdap-4f, -0x1.b3b968p-4f, -0x1.8cc4a2p-4f,
     -0x1.2221bap-4f, -0x1.725fap-5f, -0x1.a0d662p-6f, -0x1.77b04cp-7f,
     -0x1.80c568p-8f, -0x1.341fd4p-9f, -0x1.1c0a28p-10f, -0x1.44ebcep-12f},
     {0x1.9ec58ep-20f, 0x1.2dc476p-2f, 0x1.8cd1a8p-2f, 0x1.7fb17p-2f,
     0x1.1b05b4p-2f, 0x1.8e746p-4f, 0x1.3905fcp-6f, -0x1.3619d4p-5f,
     -0x1.94a1b2p-5f, -0x1.5ea4c4p-5f, -0x1.ec223ep-6f, -0x1.0f2f12p-6f,
     -0x1.3ae1cep-7f, -0x1.211af8p-8f, -0x1.253024p-9f, -0x1.7d586ap-11f},
     {-0x1.11a74ap-2f, -0x1.5a464ap-3f, -0x1.029116p-6f, 0x1.e91a2p-5f,
     0x1.155784p-3f, 0x1.f99418p-4f, 0x1.57a134p-4f, 0x1.eaebdep-6f,
     -0x1.dd710cp-14f, -0x1.c2f112p-7f, -0x1.0be61ap-6f, -0x1.9c3e2cp-7f,
     -0x1.1dc3f6p-7f, -0x1.396bc4p-8f, -0x1.657fb8p-9f, -0x1.0eb846p-10f},
     {0x1.db480ap-12f, -0x1.ad2d7p-4f, -0x1.d2d006p-4f, -0x1.717c48p-4f,
     -0x1.d44404p-6f, 0x1.11b5c8p-5f, 0x1.5e851ap-5f, 0x1.13f20ap-5f,
     0x1.37a662p-6f, 0x1.b4d164p-8f, -0x1.1317bcp-10f, -0x1.1c2864p-8f,
     -0x1.1acb66p-8f, -0x1.9b2bcep-9f, -0x1.1402p-9f, -0x1.fc0712p-11f},
     {0x1.0616eap-4f, 0x1.d6d2ecp-6f, -0x1.11404ep-6f, -0x1.187256p-5f,
     -0x1.46c8ep-5f, -0x1.f1812p-7f, -0x1.896f74p-11f, 0x1.357f9cp-7f,
     0x1.504f3ep-7f, 0x1.edae9cp-8f, 0x1.ffcc36p-9f, 0x1.50353ap-11f,
     -0x1.2ef41ep-11f, -0x1.196cb8p-10f, -0x1.0097a2p-10f, -0x1.3dfc0cp-11f},
     {0x1.13ec56p-7f, 0x1.514086p-6f, 0x1.5d639cp-6f, 0x1.ef2858p-8f,
     -0x1.cd7f6ap-8f, -0x1.6d42eap-7f, -0x1.f597ccp-8f, -0x1.6c48c8p-9f,
     0x1.3dee88p-11f, 0x1.0e9a2p-9f, 0x1.1e4754p-9f, 0x1.98811ap-10f,
     0x1.8094p-11f, 0x1.d93008p-14f, -0x1.7a04ccp-13f, -0x1.e41e94p-13f},
     {0.0f, 0.0f, 0x1.b8baccp-2f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.177500  0.0012
 *    1  0.523179  0.0231
 *    2  0.857451  0.0580
 *    3  1.181377  0.0400
 *    4  1.495861  0.0129
 *    5  1.801683  0.0066
 *    6  2.099523  0.0102
 *    7  2.389974  0.0070
 *    8  2.673561  0.0038
 *    9  2.950748  0.0029
 *   10  3.221950  0.0052
 *   11  3.487538  0.0292
 *   12  3.747849  0.0190
 *   13  4.003183  0.0079
 *   14  4.253817  0.0156
 *   15  4.500000  0.0131
 */
static const struct gelu_table_f64 gelu_tanh_grad_f64 = {
    .scale = -0x1.6543cf04f4dd4p+1,
    .bend = 0x1.29546ef18991ap-3,
    .near = -0x1.6b851eb851eb8p-3,
    .end = {-0x1.31eaa9d7bb0bcp+1, -0x1.2p+2},
    .column =
    {{0.0, -0x1.a94dc21bffa0bp-2, -0x1.81429f9e97e4dp-1, -0x1.e4e1d913605c3p-1,
     -0x1.40f7326487b5bp+0, -0x1.abb67bd3616aap+0, -0x1.f12b8db37d25fp+0, -0x1.274455f7a19d3p+1,
     -0x1.49cb75dd67678p+1, -0x1.6dd05037209bcp+1, -0x1.8f316c3fdde3fp+1, -0x1.b1c7db244383cp+1,
     -0x1.d6f6050116468p+1, -0x1.f1b341686377bp+1, -0x1.0d944dde7be25p+2, -0x1.1ac7eda42248p+2},
     {0x1p-1, 0x1.7f066de420a8cp-3, -0x1.20a50541a648bp-56, -0x1.1b18615a799f6p-4,
     -0x1.f6f7cd9ba9fa7p-4, -0x1.e44bec019df12p-4, -0x1.7a29038de316ep-4, -0x1.be0f85cf436e2p-5,
     -0x1.09778000746efp-5, -0x1.14061394826fbp-6, -0x1.0f3796d2310c2p-7, -0x1.d13a3d4e256fdp-9,
     -0x1.48447fc06c77bp-10, -0x1.1bf62d52e287fp-11, -0x1.09112f72112afp-13, -0x1.7a576f6c78304p-15},
     {0x1.9884533d43651p-1, 0x1.562e9c77f933bp-1, -0x1.3f6170ccbe698p-57, 0x1.1fc1dc2b74f23p-2,
     0x1.440102ef8b81cp-4, -0x1.397e513fae363p-4, -0x1.b563e3378711cp-4, -0x1.810d2d83b8fc1p-4,
     -0x1.196420809f76dp-4, -0x1.5d40e2444f937p-5, -0x1.8c56e3ad67457p-6, -0x1.855b736245666p-7,
     -0x1.3a5d9baceb904p-8, -0x1.29e66ac0734cp-9, -0x1.3dcafbc757434p-11, -0x1.ebb0f19802b3dp-13},
     {0x1.b4f90170e1528p-47, 0x1.2aaaf909f5ddp-2, 0x1.8cd1a2b2fff2fp-2, 0x1.7d668dfcc607bp-2,
     0x1.19579b60f5ca1p-2, 0x1.9e27cb0159d0dp-4, 0x1.0a1e48b4d352p-6, -0x1.4eb07a3ca0aep-5,
     -0x1.942493b75e954p-5, -0x1.54039606862b6p-5, -0x1.db278af7f40bp-6, -0x1.16ee8e17f2164p-6,
     -0x1.09e8a9c093759p-7, -0x1.18c4d9abe28dfp-8, -0x1.5d53902456edfp-10, -0x1.27f0ce7e81f16p-11},
     {-0x1.11b14cd364575p-2, -0x1.5f562d338e24fp-3, -0x1.029615edb04c8p-6, 0x1.062a7025c603p-4,
     0x1.164406164fc56p-3, 0x1.ff258e19012efp-4, 0x1.4f8dfabc832a2p-4, 0x1.9ce0fde3e4fa8p-6,
     -0x1.c0369d58876d3p-10, -0x1.db61521c7f263p-7, -0x1.0a296aae56076p-6, -0x1.a3463d1cb94fcp-7,
     -0x1.f8724eabdce33p-8, -0x1.321a5aa865d07p-8, -0x1.cb442e1e640bp-10, -0x1.b0b41c1b0a99ap-11},
     {0x1.ddc8968261661p-35, -0x1.a9c760bfd3024p-4, -0x1.d2b7734643dbcp-4, -0x1.691daf7391bfep-4,
     -0x1.c74e5d03ca65ap-6, 0x1.0b26c57140617p-5, 0x1.5ec3587f495cdp-5, 0x1.057b293ac971ep-5,
     0x1.257c432268daep-6, 0x1.6b51044ff50cbp-8, -0x1.7b83f74ef6372p-10, -0x1.194f60999a6acp-8,
     -0x1.0d0ea1740065p-8, -0x1.94c445944cbfbp-9, -0x1.87401bb2ed046p-10, -0x1.a4eb15ae3d76ep-11},
     {0x1.f56d4c7415d99p-5, 0x1.e1aeb0442f285p-6, -0x1.104a83ee39421p-6, -0x1.1b6ceee31647ap-5,
     -0x1.42e1e839b6df1p-5, -0x1.03c24bff932d6p-6, -0x1.21e10ba5a45bfp-13, 0x1.43b95675af36bp-7,
     0x1.4c3e4975fcc61p-7, 0x1.d2fb135e0fddfp-8, 0x1.dc0c3ad309fb9p-9, 0x1.9a9eed9c12852p-11,
     -0x1.99c9c8e76c813p-11, -0x1.19c3308d60145p-10, -0x1.a9d9af6b24cf4p-11, -0x1.14adfb074acep-11},
     {0x1.fc7228d177e04p-26, 0x1.6d8c8f4db8308p-6, 0x1.427996d0155dfp-6, 0x1.5ad3851c19edep-7,
     -0x1.2c5be25f6e7bap-8, -0x1.6b854a963a717p-7, -0x1.f7bcfb7ada3f3p-8, -0x1.bdba44bc1170dp-10,
     0x1.1bc830ea37891p-10, 0x1.2308d24fdb44ap-9, 0x1.136bc092b024bp-9, 0x1.6354ae74272ep-10,
     0x1.ee1dee3a8b6eep-12, 0x1.17babb21ea759p-15, -0x1.df309f58bc229p-13, -0x1.c75efda8a3b6ep-13},
     {-0x1.45d72a353217cp-7, -0x1.c74465e728ca5p-9, 0x1.58c9ef78428eep-8, 0x1.f20eba2f68861p-8,
     0x1.6b3512e2c27bfp-8, -0x1.8aba48d925476p-11, -0x1.3ecf71ba6f4ddp-9, -0x1.fcbe6d6d05128p-10,
     -0x1.07d8e789c7a96p-10, -0x1.9972a541feba1p-13, 0x1.22f9f39505889p-12, 0x1.e2c6fe25a70b9p-12,
     0x1.8643743d4d865p-12, 0x1.d38469f9544e6p-13, 0x1.b4e801064b587p-16, -0x1.142723f632e31p-15},
     {0x1.a0243c5815a97p-19, -0x1.bb6a0d9bb2bfp-9, -0x1.3d8d483acefafp-9, -0x1.0fbf37c584d9bp-11,
     0x1.e55a342168932p-10, 0x1.61086c096905ep-10, 0x1.039e19448e33ep-12, -0x1.af9345fd36f49p-12,
     -0x1.b578348e0bff3p-12, -0x1.3546851f2262bp-12, -0x1.481dd3797172cp-13, -0x1.170e9a43474fbp-16,
     0x1.4a2ab0ee8da2dp-14, 0x1.83f39e78fdb86p-14, 0x1.b7041cc2b8a75p-15, 0x1.5570687e1d3abp-16},
     {0x1.394ee49d32d6dp-10, 0x1.79388a7041869p-12, -0x1.e6461e31705cap-11, -0x1.2c096788dc9bfp-10,
     -0x1.bd0a8fcd5bbe1p-12, 0x1.f07206b4d3db8p-12, 0x1.808fc0af20b68p-12, 0x1.e7d3496d30519p-15,
     -0x1.22b3e96680781p-15, -0x1.d6a1f2ceddc5cp-15, -0x1.fc5469e3c5007p-15, -0x1.ab47fafc64ef7p-15,
     -0x1.4916874542728p-16, 0x1.0217047729957p-18, 0x1.37f754f48c568p-16, 0x1.eed724fdfd563p-17},
     {0x1.03f058b0155c5p-14, 0x1.902aadb06c25dp-12, 0x1.14cbb61b223adp-12, -0x1.9cd158b89ce57p-15,
     -0x1.5e102ae7e5815p-12, -0x1.61d59b382ffe2p-15, 0x1.7b43ec10dee1cp-14, 0x1.e203b2c709b4ap-15,
     0x1.0c61253f5fdf2p-16, 0x1.a83045aa8b3d2p-19, -0x1.22a9004292bcep-24, -0x1.fcaf0002a7ea1p-18,
     -0x1.9fd16be4a8733p-17, -0x1.3608710889702p-17, -0x1.03a2cd0acff6fp-27, 0x1.ae439883e6cdfp-19},
     {0x1.735ac6bf90a9cp-15, -0x1.f3a1ce81086b7p-15, 0x1.08455debea75p-13, 0x1.41066d3f6c45ap-13,
     -0x1.18e94d178fbe2p-18, -0x1.3327e569a9ccbp-14, -0x1.eaa80ffe052aep-17, 0x1.3789135426be1p-16,
     0x1.25a66fe97ab2bp-17, 0x1.261c724024337p-20, 0x1.e2acf1a539968p-20, 0x1.74b1ce2179d3bp-19,
     -0x1.3b689ba4869bep-23, -0x1.37d6b61b6a0acp-19, -0x1.280f65f879f44p-19, -0x1.74d23b614850ep-21},
     {0x1.ef14ccfd81016p-14, -0x1.4c39a580baa73p-16, -0x1.720ba9de6d7fp-15, 0x1.07078a72b0f22p-15,
     0x1.2689db16bef67p-15, -0x1.8c0ff2f896f16p-17, -0x1.070e8ae636c9cp-16, -0x1.bfa0fe331a24bp-20,
     0x1.d3d112356b764p-19, 0x1.50d8458937484p-20, -0x1.6b2c09dd683a9p-21, 0x1.79af252b97584p-26,
     0x1.1589cc177352ap-20, 0x1.36b087f482a81p-21, -0x1.73ba62af8b70fp-22, -0x1.39dc3db6f251fp-21},
     {0.0, 0.0, 0x1.b8bacd2c96b91p-2, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1.9884533d43651p-1, 0x1.b4f90170e1528p-47,
     -0x1.11b14cd364575p-2, 0x1.ddc8968261661p-35, 0x1.f56d4c7415d99p-5, 0x1.fc7228d177e04p-26,
     -0x1.45d72a353217cp-7, 0x1.a0243c5815a97p-19, 0x1.394ee49d32d6dp-10, 0x1.03f058b0155c5p-14,
     0x1.735ac6bf90a9cp-15, 0x1.ef14ccfd81016p-14, 0.0, 0.0},
     {-0x1.a94dc21bffa0bp-2, 0x1.7f066de420a8cp-3, 0x1.562e9c77f933bp-1, 0x1.2aaaf909f5ddp-2,
     -0x1.5f562d338e24fp-3, -0x1.a9c760bfd3024p-4, 0x1.e1aeb0442f285p-6, 0x1.6d8c8f4db8308p-6,
     -0x1.c74465e728ca5p-9, -0x1.bb6a0d9bb2bfp-9, 0x1.79388a7041869p-12, 0x1.902aadb06c25dp-12,
     -0x1.f3a1ce81086b7p-15, -0x1.4c39a580baa73p-16, 0.0, 0.0},
     {-0x1.81429f9e97e4dp-1, -0x1.20a50541a648bp-56, -0x1.3f6170ccbe698p-57, 0x1.8cd1a2b2fff2fp-2,
     -0x1.029615edb04c8p-6, -0x1.d2b7734643dbcp-4, -0x1.104a83ee39421p-6, 0x1.427996d0155dfp-6,
     0x1.58c9ef78428eep-8, -0x1.3d8d483acefafp-9, -0x1.e6461e31705cap-11, 0x1.14cbb61b223adp-12,
     0x1.08455debea75p-13, -0x1.720ba9de6d7fp-15, 0x1.b8bacd2c96b91p-2, 0.0},
     {-0x1.e4e1d913605c3p-1, -0x1.1b18615a799f6p-4, 0x1.1fc1dc2b74f23p-2, 0x1.7d668dfcc607bp-2,
     0x1.062a7025c603p-4, -0x1.691daf7391bfep-4, -0x1.1b6ceee31647ap-5, 0x1.5ad3851c19edep-7,
     0x1.f20eba2f68861p-8, -0x1.0fbf37c584d9bp-11, -0x1.2c096788dc9bfp-10, -0x1.9cd158b89ce57p-15,
     0x1.41066d3f6c45ap-13, 0x1.07078a72b0f22p-15, 0.0, 0.0},
     {-0x1.40f7326487b5bp+0, -0x1.f6f7cd9ba9fa7p-4, 0x1.440102ef8b81cp-4, 0x1.19579b60f5ca1p-2,
     0x1.164406164fc56p-3, -0x1.c74e5d03ca65ap-6, -0x1.42e1e839b6df1p-5, -0x1.2c5be25f6e7bap-8,
     0x1.6b3512e2c27bfp-8, 0x1.e55a342168932p-10, -0x1.bd0a8fcd5bbe1p-12, -0x1.5e102ae7e5815p-12,
     -0x1.18e94d178fbe2p-18, 0x1.2689db16bef67p-15, 0.0, 0.0},
     {-0x1.abb67bd3616aap+0, -0x1.e44bec019df12p-4, -0x1.397e513fae363p-4, 0x1.9e27cb0159d0dp-4,
     0x1.ff258e19012efp-4, 0x1.0b26c57140617p-5, -0x1.03c24bff932d6p-6, -0x1.6b854a963a717p-7,
     -0x1.8aba48d925476p-11, 0x1.61086c096905ep-10, 0x1.f07206b4d3db8p-12, -0x1.61d59b382ffe2p-15,
     -0x1.3327e569a9ccbp-14, -0x1.8c0ff2f896f16p-17, 0.0, 0.0},
     {-0x1.f12b8db37d25fp+0, -0x1.7a29038de316ep-4, -0x1.b563e3378711cp-4, 0x1.0a1e48b4d352p-6,
     0x1.4f8dfabc832a2p-4, 0x1.5ec3587f495cdp-5, -0x1.21e10ba5a45bfp-13, -0x1.f7bcfb7ada3f3p-8,
     -0x1.3ecf71ba6f4ddp-9, 0x1.039e19448e33ep-12, 0x1.808fc0af20b68p-12, 0x1.7b43ec10dee1cp-14,
     -0x1.eaa80ffe052aep-17, -0x1.070e8ae636c9cp-16, 0.0, 0.0},
     {-0x1.274455f7a19d3p+1, -0x1.be0f85cf436e2p-5, -0x1.810d2d83b8fc1p-4, -0x1.4eb07a3ca0aep-5,
     0x1.9ce0fde3e4fa8p-6, 0x1.057b293ac971ep-5, 0x1.43b95675af36bp-7, -0x1.bdba44bc1170dp-10,
     -0x1.fcbe6d6d05128p-10, -0x1.af9345fd36f49p-12, 0x1.e7d3496d30519p-15, 0x1.e203b2c709b4ap-15,
     0x1.3789135426be1p-16, -0x1.bfa0fe331a24bp-20, 0.0, 0.0},
     {-0x1.49cb75dd67678p+1, -0x1.09778000746efp-5, -0x1.196420809f76dp-4, -0x1.942493b75e954p-5,
     -0x1.c0369d58876d3p-10, 0x1.257c432268daep-6, 0x1.4c3e4975fcc61p-7, 0x1.1bc830ea37891p-10,
     -0x1.07d8e789c7a96p-10, -0x1.b578348e0bff3p-12, -0x1.22b3e96680781p-15, 0x1.0c61253f5fdf2p-16,
     0x1.25a66fe97ab2bp-17, 0x1.d3d112356b764p-19, 0.0, 0.0},
     {-0x1.6dd05037209bcp+1, -0x1.14061394826fbp-6, -0x1.5d40e2444f937p-5, -0x1.54039606862b6p-5,
     -0x1.db61521c7f263p-7, 0x1.6b51044ff50cbp-8, 0x1.d2fb135e0fddfp-8, 0x1.2308d24fdb44ap-9,
     -0x1.9972a541feba1p-13, -0x1.3546851f2262bp-12, -0x1.d6a1f2ceddc5cp-15, 0x1.a83045aa8b3d2p-19,
     0x1.261c724024337p-20, 0x1.50d8458937484p-20, 0.0, 0.0},
     {-0x1.8f316c3fdde3fp+1, -0x1.0f3796d2310c2p-7, -0x1.8c56e3ad67457p-6, -0x1.db278af7f40bp-6,
     -0x1.0a296aae56076p-6, -0x1.7b83f74ef6372p-10, 0x1.dc0c3ad309fb9p-9, 0x1.136bc092b024bp-9,
     0x1.22f9f39505889p-12, -0x1.481dd3797172cp-13, -0x1.fc5469e3c5007p-15, -0x1.22a9004292bcep-24,
     0x1.e2acf1a539968p-20, -0x1.6b2c09dd683a9p-21, 0.0, 0.0},
     {-0x1.b1c7db244383cp+1, -0x1.d13a3d4e256fdp-9, -0x1.855b736245666p-7, -0x1.16ee8e17f2164p-6,
     -0x1.a3463d1cb94fcp-7, -0x1.194f60999a6acp-8, 0x1.9a9eed9c12852p-11, 0x1.6354ae74272ep-10,
     0x1.e2c6fe25a70b9p-12, -0x1.170e9a43474fbp-16, -0x1.ab47fafc64ef7p-15, -0x1.fcaf0002a7ea1p-18,
     0x1.74b1ce2179d3bp-19, 0x1.79af252b97584p-26, 0.0, 0.0},
     {-0x1.d6f6050116468p+1, -0x1.48447fc06c77bp-10, -0x1.3a5d9baceb904p-8, -0x1.09e8a9c093759p-7,
     -0x1.f8724eabdce33p-8, -0x1.0d0ea1740065p-8, -0x1.99c9c8e76c813p-11, 0x1.ee1dee3a8b6eep-12,
     0x1.8643743d4d865p-12, 0x1.4a2ab0ee8da2dp-14, -0x1.4916874542728p-16, -0x1.9fd16be4a8733p-17,
     -0x1.3b689ba4869bep-23, 0x1.1589cc177352ap-20, 0.0, 0.0},
     {-0x1.f1b341686377bp+1, -0x1.1bf62d52e287fp-11, -0x1.29e66ac0734cp-9, -0x1.18c4d9abe28dfp-8,
     -0x1.321a5aa865d07p-8, -0x1.94c445944cbfbp-9, -0x1.19c3308d60145p-10, 0x1.17babb21ea759p-15,
     0x1.d38469f9544e6p-13, 0x1.83f39e78fdb86p-14, 0x1.0217047729957p-18, -0x1.3608710889702p-17,
     -0x1.37d6b61b6a0acp-19, 0x1.36b087f482a81p-21, 0.0, 0.0},
     {-0x1.0d944dde7be25p+2, -0x1.09112f72112afp-13, -0x1.3dcafbc757434p-11, -0x1.5d53902456edfp-10,
     -0x1.cb442e1e640bp-10, -0x1.87401bb2ed046p-10, -0x1.a9d9af6b24cf4p-11, -0x1.df309f58bc229p-13,
     0x1.b4e801064b587p-16, 0x1.b7041cc2b8a75p-15, 0x1.37f754f48c568p-16, -0x1.03a2cd0acff6fp-27,
     -0x1.280f65f879f44p-19, -0x1.73ba62af8b70fp-22, 0.0, 0.0},
     {-0x1.1ac7eda42248p+2, -0x1.7a576f6c78304p-15, -0x1.ebb0f19802b3dp-13, -0x1.27f0ce7e81f16p-11,
     -0x1.b0b41c1b0a99ap-11, -0x1.a4eb15ae3d76ep-11, -0x1.14adfb074acep-11, -0x1.c75efda8a3b6ep-13,
     -0x1.142723f632e31p-15, 0x1.5570687e1d3abp-16, 0x1.eed724fdfd563p-17, 0x1.ae439883e6cdfp-19,
     -0x1.74d23b614850ep-21, -0x1.39dc3db6f251fp-21, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.217896  0.49
 *    1  0.642090  3.23
 *    2  1.051758  29.88
 *    3  1.448242  20.57
 *    4  1.833008  27.28
 *    5  2.207031  2.31
 *    6  2.570312  31.63
 *    7  2.925781  72.15
 *    8  3.271484  43.89
 *    9  3.611328  26.11
 *   10  3.941406  108.44
 *   11  4.265625  10.69
 *   12  4.582031  2248.86
 *   13  4.894531  8178.93
 *   14  5.199219  8189.95
 *   15  5.500000  8191.86
 */
static const struct gelu_table_f16 gelu_tanh_value_f16 = {
    .scale = -0x1.22ce7cp+1f,
    .bend = 0x1.96cfb2p-4f,
    .end = {-0x1.768p+1f, -0x1.6p+2f},
    .column =
    {{0.0f, -0x1.b88p-2f, -0x1.b1cp-1f, -0x1.404p+0f,
     -0x1.a44p+0f, -0x1.02cp+1f, -0x1.32p+1f, -0x1.6p+1f,
     -0x1.8ccp+1f, -0x1.b8cp+1f, -0x1.e38p+1f, -0x1.06cp+2f,
     -0x1.1b4p+2f, -0x1.2f8p+2f, -0x1.434p+2f, -0x1.568p+2f},
     {0x1.e9730cp-48f, -0x1.25dd2ap-3f, -0x1.588426p-3f, -0x1.0eace4p-3f,
     -0x1.5322f4p-4f, -0x1.64fc6ap-5f, -0x1.42fa66p-6f, -0x1.fa280cp-8f,
     -0x1.58bbbap-9f, -0x1.92a1aap-11f, -0x1.98194ep-13f, -0x1.60c274p-15f,
     -0x1.05caap-17f, -0x1.464c3ep-20f, -0x1.5a0914p-23f, -0x1.e2a35ep-26f},
     {0x1.000002p-1f, 0x1.6ad7fp-3f, -0x1.315b2cp-5f, -0x1.f6179p-4f,
     -0x1.ed1412p-4f, -0x1.572becp-4f, -0x1.7ff008p-5f, -0x1.679876p-6f,
     -0x1.1eb464p-7f, -0x1.82c122p-9f, -0x1.bf5f2p-11f, -0x1.b54e34p-13f,
     -0x1.6c7062p-15f, -0x1.f92c9cp-18f, -0x1.20ee5cp-20f, 0x1.91c6e4p-26f},
     {0x1.98861cp-2f, 0x1.51d2fep-2f, 0x1.6d862cp-3f, 0x1.49bddap-5f,
     -0x1.1fe284p-5f, -0x1.ba2596p-5f, -0x1.626fdcp-5f, -0x1.a9558ep-6f,
     -0x1.9e4522p-7f, -0x1.4c1accp-8f, -0x1.bff27ap-10f, -0x1.f6229ep-12f,
     -0x1.df2f46p-14f, -0x1.75506p-16f, -0x1.2026dep-18f, -0x1.492688p-21f},
     {0x1.78dafep-13f, 0x1.95c87p-4f, 0x1.05a168p-3f, 0x1.7a6bd8p-4f,
     0x1.338c4ep-5f, -0x1.ab01f8p-12f, -0x1.f2b86ap-7f, -0x1.f2714ap-7f,
     -0x1.45cc3cp-7f, -0x1.49b18ap-8f, -0x1.0c268ep-9f, -0x1.642298p-11f,
     -0x1.7f26d6p-13f, -0x1.5ed222p-15f, -0x1.c0957ap-17f, -0x1.791c94p-18f},
     {-0x1.0cf6eep-4f, -0x1.70e5eep-5f, 0x1.d9efc6p-8f, 0x1.1bc288p-5f,
     0x1.fb0772p-6f, 0x1.2446acp-6f, 0x1.0f45ep-9f, -0x1.64c9p-8f,
     -0x1.22d49p-8f, -0x1.8d7f76p-9f, -0x1.7ecb66p-10f, -0x1.4d53e4p-11f,
     -0x1.3405ecp-13f, -0x1.1e0a08p-15f, 0x1.829434p-15f, 0x1.cd175cp-15f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.201172  19.38
 *    1  0.593750  488.60
 *    2  0.968750  523.80
 *    3  1.328125  270.66
 *    4  1.679688  869.45
 *    5  2.015625  1079.73
 *    6  2.343750  989.22
 *    7  2.671875  4673.73
 *    8  2.984375  891.62
 *    9  3.296875  6859.56
 *   10  3.593750  12369.83
 *   11  3.890625  10356.45
 *   12  4.156250  18216.00
 *   13  4.437500  21845.33
 *   14  4.718750  9192.00
 *   15  5.000000  19779.85
 */
static const struct gelu_table_bf16 gelu_tanh_value_bf16 = {
    .scale = -0x1.397706p+1f,
    .bend = 0x1.0aac14p-3f,
    .end = {-0x1.56p+1f, -0x1.4p+2f},
    .column =
    {{0.0f, -0x1.98p-2f, -0x1.92p-1f, -0x1.28p+0f,
     -0x1.82p+0f, -0x1.dap+0f, -0x1.18p+1f, -0x1.42p+1f,
     -0x1.6cp+1f, -0x1.94p+1f, -0x1.bap+1f, -0x1.ep+1f,
     -0x1.02p+2f, -0x1.14p+2f, -0x1.26p+2f, -0x1.38p+2f},
     {-0.0f, -0x1.19ab2ap-3f, -0x1.5bc302p-3f, -0x1.2574aep-3f,
     -0x1.97394p-4f, -0x1.e5f338p-5f, -0x1.fe030ap-6f, -0x1.db5ed4p-7f,
     -0x1.812608p-8f, -0x1.1ce394p-9f, -0x1.8420ep-11f, -0x1.cc45c8p-13f,
     -0x1.fb4728p-15f, -0x1.e55556p-17f, -0x1.8f23e8p-19f, -0x1.194d44p-21f},
     {0x1p-1f, 0x1.96a79cp-3f, -0x1.ca0c9cp-7f, -0x1.ca7e8p-4f,
     -0x1.047c3ap-3f, -0x1.a15d3ep-4f, -0x1.0b5412p-4f, -0x1.2cbf78p-5f,
     -0x1.1b7418p-6f, -0x1.e55feep-8f, -0x1.7691b4p-9f, -0x1.f3bd14p-11f,
     -0x1.31b9aap-12f, -0x1.449998p-14f, -0x1.27883ep-16f, -0x1.ca5e06p-19f},
     {0x1.98d936p-2f, 0x1.5a4b66p-2f, 0x1.9d72ccp-3f, 0x1.0e39a2p-4f,
     -0x1.0c4452p-6f, -0x1.bd6dcp-5f, -0x1.983378p-5f, -0x1.2a4ce4p-5f,
     -0x1.630306p-6f, -0x1.68fbdep-7f, -0x1.3bbed4p-8f, -0x1.ebfb36p-10f,
     -0x1.5baaf2p-11f, -0x1.9d872cp-13f, -0x1.a9b39p-15f, -0x1.66412ap-17f},
     {0x1.67495ep-7f, 0x1.60d268p-4f, 0x1.28f5d2p-3f, 0x1.4359b6p-4f,
     0x1.5b2b32p-5f, 0x1.a46b48p-6f, -0x1.f08a6cp-5f, -0x1.6efd7p-6f,
     -0x1.4b7978p-6f, -0x1.2b18c6p-7f, -0x1.000cc4p-8f, -0x1.fa60fp-10f,
     -0x1.dd3d44p-11f, -0x1.31d89p-12f, -0x1.552b0cp-14f, -0x1.2b4988p-16f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.205933  0.66
 *    1  0.610352  9.03
 *    2  1.004883  6.00
 *    3  1.391602  25.71
 *    4  1.769531  39.66
 *    5  2.138672  32.11
 *    6  2.501953  103.00
 *    7  2.857422  6.05
 *    8  3.207031  29.47
 *    9  3.550781  28.22
 *   10  3.888672  43.27
 *   11  4.218750  26.09
 *   12  4.546875  1043.83
 *   13  4.867188  3113.69
 *   14  5.187500  4103.40
 *   15  5.500000  4097.29
 */
static const struct gelu_table_f16 gelu_tanh_grad_f16 = {
    .scale = -0x1.34bb6ep+1f,
    .bend = 0x1.2e845cp-4f,
    .end = {-0x1.6dcp+1f, -0x1.6p+2f},
    .column =
    {{-0x1.8e4p-6f, -0x1.a2p-2f, -0x1.814p-1f, -0x1.33p+0f,
     -0x1.94cp+0f, -0x1.f48p+0f, -0x1.294p+1f, -0x1.574p+1f,
     -0x1.844p+1f, -0x1.b0cp+1f, -0x1.dc4p+1f, -0x1.038p+2f,
     -0x1.18cp+2f, -0x1.2d8p+2f, -0x1.42p+2f, -0x1.564p+2f},
     {0x1.ec24e4p-2f, 0x1.88d13ap-3f, 0x1.210006p-17f, -0x1.e1da1p-4f,
     -0x1.fcb50ap-4f, -0x1.74750cp-4f, -0x1.b23654p-5f, -0x1.a57b0cp-6f,
     -0x1.5a454p-7f, -0x1.ddea26p-9f, -0x1.17cb7ap-10f, -0x1.1384a2p-12f,
     -0x1.bdc5a6p-15f, -0x1.2f4be6p-17f, -0x1.53c666p-20f, -0x1.2d4ebap-23f},
     {0x1.98465ep-1f, 0x1.584bb2p-1f, 0x1.b8be7ep-2f, 0x1.c3b818p-4f,
     -0x1.c4efdcp-5f, -0x1.b6fd86p-4f, -0x1.7bcb5p-4f, -0x1.dee6dcp-5f,
     -0x1.e3783cp-6f, -0x1.8e6578p-7f, -0x1.10ec5cp-8f, -0x1.35e152p-10f,
     -0x1.1e0ad8p-12f, -0x1.b7c654p-15f, -0x1.133b4p-17f, -0x1.2250bep-20f},
     {0x1.3ed642p-6f, 0x1.26e9b2p-2f, 0x1.8cc0ap-2f, 0x1.2f7ef6p-2f,
     0x1.16dc28p-3f, 0x1.a18a04p-7f, -0x1.573ce6p-5f, -0x1.86ec84p-5f,
     -0x1.0f724ap-5f, -0x1.1bea22p-6f, -0x1.d85d9cp-8f, -0x1.3c2b5ap-9f,
     -0x1.53b6eap-11f, -0x1.2b508cp-13f, -0x1.a344bap-16f, -0x1.3a8d92p-18f},
     {-0x1.1266e4p-2f, -0x1.632d18p-3f, -0x1.ff9a0ap-7f, 0x1.04907p-3f,
     0x1.12f278p-3f, 0x1.479578p-4f, 0x1.8113fap-6f, -0x1.06fe66p-7f,
     -0x1.0c117ep-6f, -0x1.a95cacp-7f, -0x1.cdd69ep-8f, -0x1.81642cp-9f,
     -0x1.f124d4p-11f, -0x1.f88e86p-13f, -0x1.a077ap-15f, 0x1.ed25fep-23f},
     {-0x1.6fd39ap-6f, -0x1.a57d98p-4f, -0x1.b876f8p-4f, -0x1.3966c4p-5f,
     0x1.7ec23cp-6f, 0x1.b706dap-5f, 0x1.d29ad2p-6f, 0x1.91ddaap-7f,
     -0x1.7e8582p-9f, -0x1.33ccbap-8f, -0x1.e47d94p-9f, -0x1.388d1p-9f,
     -0x1.d525d8p-11f, -0x1.225a1ap-12f, -0x1.26d95p-14f, -0x1.0771aep-17f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.181641  107.99
 *    1  0.535156  145.93
 *    2  0.875000  262.04
 *    3  1.203125  433.61
 *    4  1.531250  557.96
 *    5  1.843750  1965.11
 *    6  2.140625  1720.90
 *    7  2.437500  1899.55
 *    8  2.734375  2648.00
 *    9  3.015625  2176.72
 *   10  3.281250  9226.38
 *   11  3.562500  250.21
 *   12  3.828125  13075.34
 *   13  4.062500  3931.56
 *   14  4.343750  15076.00
 *   15  4.593750  24272.17
 */
static const struct gelu_table_bf16 gelu_tanh_grad_bf16 = {
    .scale = -0x1.5c5deep+1f,
    .bend = 0x1.207a6p-3f,
    .end = {-0x1.38p+1f, -0x1.26p+2f},
    .column =
    {{-0x1.74p-4f, -0x1.7p-2f, -0x1.82p-1f, -0x1.0cp+0f,
     -0x1.6p+0f, -0x1.b2p+0f, -0x1p+1f, -0x1.26p+1f,
     -0x1.4cp+1f, -0x1.72p+1f, -0x1.94p+1f, -0x1.b8p+1f,
     -0x1.dap+1f, -0x1.fap+1f, -0x1.0ep+2f, -0x1.2p+2f},
     {0x1.b601b6p-2f, 0x1.cd7116p-3f, -0x1.4576f8p-11f, -0x1.7f3686p-4f,
     -0x1.07712ep-3f, -0x1.dc6862p-4f, -0x1.60b32cp-4f, -0x1.c5e60ep-5f,
     -0x1.ff0a58p-6f, -0x1.fcc086p-7f, -0x1.e54978p-8f, -0x1.8a6198p-9f,
     -0x1.2b9e26p-10f, -0x1.af0f5cp-12f, -0x1.00c51cp-13f, -0x1.eb71c8p-16f},
     {0x1.95199ep-1f, 0x1.65fb96p-1f, 0x1.b7bb2ep-2f, 0x1.ad47c6p-3f,
     0x1.2fce3cp-6f, -0x1.4b03eep-4f, -0x1.b8ce42p-4f, -0x1.84edbep-4f,
     -0x1.14c33p-4f, -0x1.4cd49ap-5f, -0x1.6924d6p-6f, -0x1.546b32p-7f,
     -0x1.222536p-8f, -0x1.cfb7fep-10f, -0x1.35d858p-11f, -0x1.48c71ep-13f},
     {0x1.0f65f2p-4f, 0x1.09c336p-2f, 0x1.8da574p-2f, 0x1.670458p-2f,
     0x1.d008f2p-3f, 0x1.87262cp-4f, -0x1.b11be8p-13f, -0x1.218c0ap-5f,
     -0x1.aef6b8p-5f, -0x1.449186p-5f, -0x1.c13174p-6f, -0x1.03ae86p-6f,
     -0x1.eeb8c2p-8f, -0x1.c0a564p-9f, -0x1.5a240cp-10f, -0x1.a50974p-12f},
     {-0x1.89b58cp-3f, -0x1.7b65c6p-3f, -0x1.666fbep-5f, 0x1.72b68ep-5f,
     0x1.2e4e24p-3f, 0x1.4748a2p-4f, 0x1.69d762p-4f, 0x1.1ee87p-5f,
     0x1.2b097ep-5f, 0x1.892d3ep-6f, -0x1.2bf6eap-6f, -0x1.1166f2p-7f,
     -0x1.d82824p-8f, -0x1.200764p-8f, -0x1.98a346p-10f, -0x1.7684aap-11f}},
};

static const struct gelu_logistic_tail gelu_tanh_tail = {
    .linear = 0x1.9884533d43651p+0,
    .linear_low = -0x1.cbc0d30ebfd15p-54,
    .cubic = 0x1.2444f2a4d8b4bp-4,
    .cubic_low = -0x1.6c843a29d1c7p-61,
    .linear_f32 = 0x1.98845p+0f,
    .linear_low_f32 = 0x1.9ea1b2p-23f,
    .cubic_f32 = 0x1.2444f2p-4f,
    .cubic_low_f32 = 0x1.49b16ap-29f,
    .end_f32 = 0x1.6p+3f,
    .end_f64 = 0x1.5ap+4,
};

/* gelu_sigmoid: x sigma(1.702 x) */

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.198000  0.0094
 *    1  0.593752  0.3355
 *    2  0.989174  0.0542
 *    3  1.384267  0.1068
 *    4  1.779031  0.0415
 *    5  2.173468  0.0144
 *    6  2.567578  0.0353
 *    7  2.961363  0.0230
 *    8  3.354822  0.0142
 *    9  3.747957  0.0116
 *   10  4.140768  0.0050
 *   11  4.533257  0.0036
 *   12  4.925423  0.0054
 *   13  5.317269  0.0091
 *   14  5.708794  0.0097
 *   15  6.100000  0.0133
 */
static const struct gelu_table_f32 gelu_sigmoid_value_f32 = {
    .scale = -0x1.432a2ep+1f,
    .bend = 0x1.5d5b5cp-9f,
    .near = -0x1.958104p-3f,
    .end = {-0x1.7b0deep+1f, -0x1.866668p+2f},
    .column =
    {{0.0f, -0x1.35c2eep-2f, -0x1.809742p-1f, -0x1.46749cp+0f,
     -0x1.94618cp+0f, -0x1.04f79ap+1f, -0x1.2f4d06p+1f, -0x1.5d6906p+1f,
     -0x1.9c3216p+1f, -0x1.cd9162p+1f, -0x1.ff9a7cp+1f, -0x1.12256ep+2f,
     -0x1.2f2d84p+2f, -0x1.4a8fe2p+2f, -0x1.645d1cp+2f, -0x1.7dca26p+2f},
     {-0.0f, -0x1.cf78dp-4f, -0x1.4f12dcp-3f, -0x1.0b886cp-3f,
     -0x1.9bdb06p-4f, -0x1.f8019p-5f, -0x1.5203a2p-5f, -0x1.a93e06p-6f,
     -0x1.b5bb26p-7f, -0x1.fd7a24p-8f, -0x1.22a04p-8f, -0x1.7e9cd6p-9f,
     -0x1.872ae6p-10f, -0x1.9bdaep-11f, -0x1.bf25cp-12f, -0x1.e7455ap-13f},
     {0.0f, 0x1.03978ap-2f, 0x1.997028p-24f, -0x1.8dce0cp-4f,
     -0x1.8ba01ap-4f, -0x1.245ceap-4f, -0x1.a6a1e8p-5f, -0x1.188cf2p-5f,
     -0x1.2effc4p-6f, -0x1.69fcc2p-7f, -0x1.a5624p-8f, -0x1.18b87ap-8f,
     -0x1.237dd6p-9f, -0x1.3690d4p-10f, -0x1.545762p-11f, -0x1.75cf76p-12f},
     {0x1.b3b642p-2f, 0x1.7d9b3ep-2f, 0x1.7b9cfcp-3f, 0x1.5f9434p-6f,
     -0x1.1fba22p-6f, -0x1.01327p-5f, -0x1.c37aa4p-6f, -0x1.4fd948p-6f,
     -0x1.8bbfeap-7f, -0x1.ed3626p-8f, -0x1.27ec5ap-8f, -0x1.911f5ep-9f,
     -0x1.a98906p-10f, -0x1.cc907p-11f, -0x1.fed568p-12f, -0x1.1b550cp-12f},
     {-0x1.bc822ap-19f, 0x1.be7e48p-4f, 0x1.22012p-3f, 0x1.00c372p-4f,
     0x1.a41ecap-6f, -0x1.357e56p-11f, -0x1.87a6fep-8f, -0x1.ad451cp-8f,
     -0x1.35c5f8p-8f, -0x1.a213b4p-9f, -0x1.07fe48p-9f, -0x1.6f9766p-10f,
     -0x1.9278fap-11f, -0x1.bd42a4p-12f, -0x1.f5e686p-13f, -0x1.19fffep-13f},
     {-0x1.a4ffe6p-4f, -0x1.1074f4p-4f, 0x1.7cfafap-6f, 0x1.314a5cp-5f,
     0x1.7d7038p-6f, 0x1.d19772p-8f, 0x1.c942ep-10f, -0x1.0f9d06p-11f,
     -0x1.19a0dap-10f, -0x1.d0a096p-11f, -0x1.452d4ep-11f, -0x1.daebf6p-12f,
     -0x1.11adbp-12f, -0x1.38da1ep-13f, -0x1.68cbfp-14f, -0x1.9ca12ep-15f},
     {-0x1.2f7f1ap-11f, -0x1.6278c6p-5f, -0x1.a2116ap-6f, 0x1.0954bep-7f,
     0x1.2c2b84p-7f, 0x1.305712p-8f, 0x1.11835cp-9f, 0x1.50f64ep-11f,
     -0x1.e8c51cp-16f, -0x1.1a6e54p-13f, -0x1.0d069ap-13f, -0x1.b53222p-14f,
     -0x1.1631b4p-14f, -0x1.4fec56p-15f, -0x1.9108bcp-16f, -0x1.d636f2p-17f},
     {0x1.c7c4ecp-6f, 0x1.8384c8p-9f, -0x1.f777ep-7f, -0x1.7c2cdcp-8f,
     0x1.083b32p-10f, 0x1.c14b1ap-10f, 0x1.f1057ep-11f, 0x1.8da55p-12f,
     0x1.e774cap-14f, 0x1.452fdcp-16f, -0x1.55d94cp-17f, -0x1.f20304p-17f,
     -0x1.9cd2c6p-17f, -0x1.209638p-17f, -0x1.7469bcp-18f, -0x1.cab288p-19f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.165000  0.0005
 *    1  0.494903  0.3484
 *    2  0.824676  0.1902
 *    3  1.154319  0.0407
 *    4  1.483834  0.0308
 *    5  1.813219  0.0089
 *    6  2.142475  0.0077
 *    7  2.471602  0.0051
 *    8  2.800601  0.0212
 *    9  3.129471  0.0082
 *   10  3.458213  0.0192
 *   11  3.786826  0.0056
 *   12  4.115311  0.0157
 *   13  4.443669  0.0242
 *   14  4.771898  0.0127
 *   15  5.100000  0.0132
 */
static const struct gelu_table_f64 gelu_sigmoid_value_f64 = {
    .scale = -0x1.83d734821b89ap+1,
    .bend = 0x1.d96f3bc899675p-10,
    .near = -0x1.51eb851eb851fp-3,
    .end = {-0x1.3c5d76d023552p+1, -0x1.4666666666666p+2},
    .column =
    {{0.0, -0x1.214eba630d947p-2, -0x1.265e7e1e35e72p-1, -0x1.feaa9de939249p-1,
     -0x1.621d9eda7da9fp+0, -0x1.a8ca246a7b449p+0, -0x1.04abedcdea536p+1, -0x1.25a2224a032e3p+1,
     -0x1.58ae5964b0044p+1, -0x1.7fdda2f6db7b7p+1, -0x1.a33ea86318bcap+1, -0x1.d7e0454286145p+1,
     -0x1.ff73d99f33accp+1, -0x1.11c9f1c4c5ce9p+2, -0x1.2af245ef94398p+2, -0x1.3e3dc25771ea2p+2},
     {-0.0, -0x1.ba1e550775e82p-4, -0x1.41a9c4d3467dcp-3, -0x1.3c2ba8ad3f958p-3,
     -0x1.eb5c84b8e4612p-4, -0x1.7cd2929ceadcfp-4, -0x1.f95b996555b32p-5, -0x1.733e2fc813373p-5,
     -0x1.be6fe48627a7dp-6, -0x1.28809d4a60941p-6, -0x1.958860785453ep-7, -0x1.c643fe056e79ep-8,
     -0x1.231f8ab35d37p-8, -0x1.81c29a2a9ed9ep-9, -0x1.afa1b35491145p-10, -0x1.1319bdd8a73a7p-10},
     {0.0, 0x1.12f7dda3961bap-2, 0x1.431ee02e7e966p-4, -0x1.13aae2176a286p-4,
     -0x1.988d4cc0d5646p-4, -0x1.7e56f6c844d23p-4, -0x1.24f4f9fb1257dp-4, -0x1.c98ab774e79c4p-5,
     -0x1.252dfe2cb23fdp-5, -0x1.92bbad6c0d783p-6, -0x1.19e5c777cb081p-6, -0x1.443ddc8e47d59p-7,
     -0x1.a615072957152p-8, -0x1.1af811e96ac25p-8, -0x1.40fc6f2ad060ep-9, -0x1.9ccc5365c8807p-10},
     {0x1.b3b645a1cac08p-2, 0x1.842090d738766p-2, 0x1.0d3d9d8664226p-2, 0x1.798e7d8c03c7ap-4,
     0x1.dd57714d3cf31p-9, -0x1.76688dc09b311p-6, -0x1.013a946943987p-5, -0x1.d8881954dd9a5p-6,
     -0x1.5bcecbaa285c9p-6, -0x1.fce7921c300e6p-7, -0x1.72cc6edc0d86bp-7, -0x1.bcebd633697cap-8,
     -0x1.2863f711df695p-8, -0x1.9436653a12618p-9, -0x1.d34bb129d82b1p-10, -0x1.300fe3eb67dap-10},
     {-0x1.e2fd141027992p-51, 0x1.a7ebe6051a236p-4, 0x1.2fef823cff354p-3, 0x1.b96dcd5a8ed9dp-4,
     0x1.85bbe85eaaf5ep-5, 0x1.33e151f9d0e8ap-6, -0x1.12f8dec792114p-11, -0x1.5ccfaf4adc052p-8,
     -0x1.b1b3fef494223p-8, -0x1.735ac9576c502p-8, -0x1.265a1d52c1896p-8, -0x1.7dd3f6acd52c7p-9,
     -0x1.08608fe5e9551p-9, -0x1.72406dbd550bap-10, -0x1.b837e1933e643p-11, -0x1.2349126f111bcp-11},
     {-0x1.a4b95dd7474d8p-4, -0x1.21ac382d558cp-4, -0x1.94fe35bd552dfp-8, 0x1.507243b627a8ap-5,
     0x1.0aef90de0038ep-5, 0x1.430702a3ba373p-6, 0x1.d5486d24ef8acp-8, 0x1.5655619db98bdp-9,
     -0x1.9c4ae8374fa09p-12, -0x1.0a097ddd62e37p-10, -0x1.1650ae6dfcb76p-10, -0x1.b39f29e5e286bp-11,
     -0x1.458c837bbd138p-11, -0x1.ddfc7f7c51fb2p-12, -0x1.2980816de297cp-12, -0x1.93e960800bcafp-13},
     {0x1.aa751e148c189p-37, -0x1.4bd052c0ac649p-5, -0x1.4b9306c6fa748p-5, -0x1.2526e95fc377fp-8,
     0x1.2f81b768b8d16p-7, 0x1.1a7d54c666dfdp-7, 0x1.31b205ae6e58ap-8, 0x1.4cb91572f1389p-9,
     0x1.812bfcdc2da29p-11, 0x1.4b06449016ddcp-13, -0x1.de1f6e1cd9719p-15, -0x1.225123ff9d7a9p-13,
     -0x1.0d29b2275831dp-13, -0x1.b776ea6f225e4p-14, -0x1.2ac6dca258e17p-14, -0x1.a7dc5607d5ea2p-15},
     {0x1.e7808981e4a8dp-6, 0x1.b5b8680ac86c9p-7, -0x1.6ab76964a56c5p-7, -0x1.77cacea35278p-7,
     -0x1.570436d8e6b3p-10, 0x1.8630eb7ae0d61p-10, 0x1.ac7842e24c772p-10, 0x1.2286747c312f1p-10,
     0x1.e263d84ea05c7p-12, 0x1.9c7a258c9a1fcp-13, 0x1.3fe5f930de6f1p-14, 0x1.124519d69d052p-18,
     -0x1.8bced83f5a56dp-17, -0x1.f56d2b87f6fbp-17, -0x1.af9ca4d557198p-17, -0x1.4fbf5a4b35fe7p-17},
     {0x1.085b9096362d8p-26, 0x1.c2ca3cb0a4f07p-7, 0x1.e3e07dd87ad5cp-8, -0x1.14d12cbd4b79fp-8,
     -0x1.4161b4789a3a6p-9, -0x1.43a018fb313dep-11, 0x1.0cd6e3f841203p-12, 0x1.3200cf7c8c4bap-12,
     0x1.5c20f6d4052ccp-13, 0x1.67f867512928cp-14, 0x1.6626ef8428135p-15, 0x1.9ff63930dd75ep-17,
     0x1.d9b97e0928eb1p-19, 0x1.4f4ac3181023ep-23, -0x1.56c1a00e44171p-20, -0x1.6b684b86d5dd4p-20},
     {-0x1.1dcb3e46a5cfep-7, -0x1.a147116389abdp-10, 0x1.575bc3148235p-8, 0x1.6a6615a7b2a0bp-11,
     -0x1.0e85f3c70e03p-10, -0x1.2ed23a6eed15bp-11, -0x1.53544d15c6ec9p-14, 0x1.9d13d92428f3p-16,
     0x1.4e28e0e81c9b5p-15, 0x1.a8fbebeea9a1bp-16, 0x1.e22c9e12f38d3p-17, 0x1.6376e5b355e84p-18,
     0x1.2d0fe4e3172dap-19, 0x1.e69522bb16019p-21, 0x1.388308fcc0885p-23, -0x1.a03f174ab261p-25},
     {0x1.4e7ecbebfddb1p-19, -0x1.13753b4b755e8p-8, -0x1.7c841394ffbbbp-12, 0x1.4e0640fd65248p-10,
     -0x1.3b64c3917b1e6p-14, -0x1.ba0692ee45762p-13, -0x1.45e6b51ea12fp-14, -0x1.5dfb33e6326f8p-16,
     0x1.23f73533b8bdp-18, 0x1.5c59e4434e85fp-18, 0x1.dd1196c086413p-19, 0x1.9da0029f049f9p-20,
     0x1.8c64ca8fd8207p-21, 0x1.7d862b0fdfe5cp-22, 0x1.e7f4a1bcf3551p-24, 0x1.51c2c3ef5ff99p-25},
     {0x1.5194e2224cc31p-9, -0x1.e09d6d9a8b768p-13, -0x1.90c2b78815fdbp-10, 0x1.b9165cf71ba4p-12,
     0x1.4499e20387e5dp-13, -0x1.4a9dbd0465c14p-16, -0x1.05115b2268a1ap-15, -0x1.d10402169b765p-17,
     -0x1.9db92b8fd7cebp-20, 0x1.e8b95485f22e5p-22, 0x1.4aa03652bd64ep-21, 0x1.7425deaf840acp-22,
     0x1.8ad131a446116p-23, 0x1.99ca4c12262aep-24, 0x1.355fd59f93d7fp-25, 0x1.0f50ecf6f7f08p-26},
     {0x1.fa4754576edbp-15, 0x1.355428003a5b7p-10, -0x1.d9f4754138aa2p-12, -0x1.ad490aacc8f05p-14,
     0x1.9b3ba88212281p-14, 0x1.929f9cfedc381p-16, -0x1.c781312c54492p-18, -0x1.4943f44d378fp-18,
     -0x1.41f052b9814d1p-20, -0x1.a57cf8c1eb17dp-23, 0x1.0f08263996513p-25, 0x1.19c33167c5152p-24,
     0x1.55e6673779c9ep-25, 0x1.664c83252c365p-26, 0x1.1ce7072895be5p-27, 0x1.36c0e7e2b42p-28},
     {-0x1.503bad386af34p-11, 0x1.9550f5a8b0d78p-12, 0x1.79855eaba1aap-14, -0x1.2b64e50cfe13fp-13,
     0x1.4f5ab4cbebaa1p-17, 0x1.1579a1026a752p-16, 0x1.ddcc22a48f41bp-20, -0x1.010b8159e5b23p-20,
     -0x1.07cff07fe6fd2p-21, -0x1.5d5fdb871f769p-23, -0x1.8e01f74abeb96p-26, -0x1.e6cc074d284aap-29,
     -0x1.c7ac49e0f37a3p-35, 0x1.41b9c265e7cdbp-27, 0x1.0713a87298f93p-29, 0x1.328b9e4a9a64cp-33},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, -0.0, 0.0, 0x1.b3b645a1cac08p-2,
     -0x1.e2fd141027992p-51, -0x1.a4b95dd7474d8p-4, 0x1.aa751e148c189p-37, 0x1.e7808981e4a8dp-6,
     0x1.085b9096362d8p-26, -0x1.1dcb3e46a5cfep-7, 0x1.4e7ecbebfddb1p-19, 0x1.5194e2224cc31p-9,
     0x1.fa4754576edbp-15, -0x1.503bad386af34p-11, 0.0, 0.0},
     {-0x1.214eba630d947p-2, -0x1.ba1e550775e82p-4, 0x1.12f7dda3961bap-2, 0x1.842090d738766p-2,
     0x1.a7ebe6051a236p-4, -0x1.21ac382d558cp-4, -0x1.4bd052c0ac649p-5, 0x1.b5b8680ac86c9p-7,
     0x1.c2ca3cb0a4f07p-7, -0x1.a147116389abdp-10, -0x1.13753b4b755e8p-8, -0x1.e09d6d9a8b768p-13,
     0x1.355428003a5b7p-10, 0x1.9550f5a8b0d78p-12, 0.0, 0.0},
     {-0x1.265e7e1e35e72p-1, -0x1.41a9c4d3467dcp-3, 0x1.431ee02e7e966p-4, 0x1.0d3d9d8664226p-2,
     0x1.2fef823cff354p-3, -0x1.94fe35bd552dfp-8, -0x1.4b9306c6fa748p-5, -0x1.6ab76964a56c5p-7,
     0x1.e3e07dd87ad5cp-8, 0x1.575bc3148235p-8, -0x1.7c841394ffbbbp-12, -0x1.90c2b78815fdbp-10,
     -0x1.d9f4754138aa2p-12, 0x1.79855eaba1aap-14, 0.0, 0.0},
     {-0x1.feaa9de939249p-1, -0x1.3c2ba8ad3f958p-3, -0x1.13aae2176a286p-4, 0x1.798e7d8c03c7ap-4,
     0x1.b96dcd5a8ed9dp-4, 0x1.507243b627a8ap-5, -0x1.2526e95fc377fp-8, -0x1.77cacea35278p-7,
     -0x1.14d12cbd4b79fp-8, 0x1.6a6615a7b2a0bp-11, 0x1.4e0640fd65248p-10, 0x1.b9165cf71ba4p-12,
     -0x1.ad490aacc8f05p-14, -0x1.2b64e50cfe13fp-13, 0.0, 0.0},
     {-0x1.621d9eda7da9fp+0, -0x1.eb5c84b8e4612p-4, -0x1.988d4cc0d5646p-4, 0x1.dd57714d3cf31p-9,
     0x1.85bbe85eaaf5ep-5, 0x1.0aef90de0038ep-5, 0x1.2f81b768b8d16p-7, -0x1.570436d8e6b3p-10,
     -0x1.4161b4789a3a6p-9, -0x1.0e85f3c70e03p-10, -0x1.3b64c3917b1e6p-14, 0x1.4499e20387e5dp-13,
     0x1.9b3ba88212281p-14, 0x1.4f5ab4cbebaa1p-17, 0.0, 0.0},
     {-0x1.a8ca246a7b449p+0, -0x1.7cd2929ceadcfp-4, -0x1.7e56f6c844d23p-4, -0x1.76688dc09b311p-6,
     0x1.33e151f9d0e8ap-6, 0x1.430702a3ba373p-6, 0x1.1a7d54c666dfdp-7, 0x1.8630eb7ae0d61p-10,
     -0x1.43a018fb313dep-11, -0x1.2ed23a6eed15bp-11, -0x1.ba0692ee45762p-13, -0x1.4a9dbd0465c14p-16,
     0x1.929f9cfedc381p-16, 0x1.1579a1026a752p-16, 0.0, 0.0},
     {-0x1.04abedcdea536p+1, -0x1.f95b996555b32p-5, -0x1.24f4f9fb1257dp-4, -0x1.013a946943987p-5,
     -0x1.12f8dec792114p-11, 0x1.d5486d24ef8acp-8, 0x1.31b205ae6e58ap-8, 0x1.ac7842e24c772p-10,
     0x1.0cd6e3f841203p-12, -0x1.53544d15c6ec9p-14, -0x1.45e6b51ea12fp-14, -0x1.05115b2268a1ap-15,
     -0x1.c781312c54492p-18, 0x1.ddcc22a48f41bp-20, 0.0, 0.0},
     {-0x1.25a2224a032e3p+1, -0x1.733e2fc813373p-5, -0x1.c98ab774e79c4p-5, -0x1.d8881954dd9a5p-6,
     -0x1.5ccfaf4adc052p-8, 0x1.5655619db98bdp-9, 0x1.4cb91572f1389p-9, 0x1.2286747c312f1p-10,
     0x1.3200cf7c8c4bap-12, 0x1.9d13d92428f3p-16, -0x1.5dfb33e6326f8p-16, -0x1.d10402169b765p-17,
     -0x1.4943f44d378fp-18, -0x1.010b8159e5b23p-20, 0.0, 0.0},
     {-0x1.58ae5964b0044p+1, -0x1.be6fe48627a7dp-6, -0x1.252dfe2cb23fdp-5, -0x1.5bcecbaa285c9p-6,
     -0x1.b1b3fef494223p-8, -0x1.9c4ae8374fa09p-12, 0x1.812bfcdc2da29p-11, 0x1.e263d84ea05c7p-12,
     0x1.5c20f6d4052ccp-13, 0x1.4e28e0e81c9b5p-15, 0x1.23f73533b8bdp-18, -0x1.9db92b8fd7cebp-20,
     -0x1.41f052b9814d1p-20, -0x1.07cff07fe6fd2p-21, 0.0, 0.0},
     {-0x1.7fdda2f6db7b7p+1, -0x1.28809d4a60941p-6, -0x1.92bbad6c0d783p-6, -0x1.fce7921c300e6p-7,
     -0x1.735ac9576c502p-8, -0x1.0a097ddd62e37p-10, 0x1.4b06449016ddcp-13, 0x1.9c7a258c9a1fcp-13,
     0x1.67f867512928cp-14, 0x1.a8fbebeea9a1bp-16, 0x1.5c59e4434e85fp-18, 0x1.e8b95485f22e5p-22,
     -0x1.a57cf8c1eb17dp-23, -0x1.5d5fdb871f769p-23, 0.0, 0.0},
     {-0x1.a33ea86318bcap+1, -0x1.958860785453ep-7, -0x1.19e5c777cb081p-6, -0x1.72cc6edc0d86bp-7,
     -0x1.265a1d52c1896p-8, -0x1.1650ae6dfcb76p-10, -0x1.de1f6e1cd9719p-15, 0x1.3fe5f930de6f1p-14,
     0x1.6626ef8428135p-15, 0x1.e22c9e12f38d3p-17, 0x1.dd1196c086413p-19, 0x1.4aa03652bd64ep-21,
     0x1.0f08263996513p-25, -0x1.8e01f74abeb96p-26, 0.0, 0.0},
     {-0x1.d7e0454286145p+1, -0x1.c643fe056e79ep-8, -0x1.443ddc8e47d59p-7, -0x1.bcebd633697cap-8,
     -0x1.7dd3f6acd52c7p-9, -0x1.b39f29e5e286bp-11, -0x1.225123ff9d7a9p-13, 0x1.124519d69d052p-18,
     0x1.9ff63930dd75ep-17, 0x1.6376e5b355e84p-18, 0x1.9da0029f049f9p-20, 0x1.7425deaf840acp-22,
     0x1.19c33167c5152p-24, -0x1.e6cc074d284aap-29, 0.0, 0.0},
     {-0x1.ff73d99f33accp+1, -0x1.231f8ab35d37p-8, -0x1.a615072957152p-8, -0x1.2863f711df695p-8,
     -0x1.08608fe5e9551p-9, -0x1.458c837bbd138p-11, -0x1.0d29b2275831dp-13, -0x1.8bced83f5a56dp-17,
     0x1.d9b97e0928eb1p-19, 0x1.2d0fe4e3172dap-19, 0x1.8c64ca8fd8207p-21, 0x1.8ad131a446116p-23,
     0x1.55e6673779c9ep-25, -0x1.c7ac49e0f37a3p-35, 0.0, 0.0},
     {-0x1.11c9f1c4c5ce9p+2, -0x1.81c29a2a9ed9ep-9, -0x1.1af811e96ac25p-8, -0x1.9436653a12618p-9,
     -0x1.72406dbd550bap-10, -0x1.ddfc7f7c51fb2p-12, -0x1.b776ea6f225e4p-14, -0x1.f56d2b87f6fbp-17,
     0x1.4f4ac3181023ep-23, 0x1.e69522bb16019p-21, 0x1.7d862b0fdfe5cp-22, 0x1.99ca4c12262aep-24,
     0x1.664c83252c365p-26, 0x1.41b9c265e7cdbp-27, 0.0, 0.0},
     {-0x1.2af245ef94398p+2, -0x1.afa1b35491145p-10, -0x1.40fc6f2ad060ep-9, -0x1.d34bb129d82b1p-10,
     -0x1.b837e1933e643p-11, -0x1.2980816de297cp-12, -0x1.2ac6dca258e17p-14, -0x1.af9ca4d557198p-17,
     -0x1.56c1a00e44171p-20, 0x1.388308fcc0885p-23, 0x1.e7f4a1bcf3551p-24, 0x1.355fd59f93d7fp-25,
     0x1.1ce7072895be5p-27, 0x1.0713a87298f93p-29, 0.0, 0.0},
     {-0x1.3e3dc25771ea2p+2, -0x1.1319bdd8a73a7p-10, -0x1.9ccc5365c8807p-10, -0x1.300fe3eb67dap-10,
     -0x1.2349126f111bcp-11, -0x1.93e960800bcafp-13, -0x1.a7dc5607d5ea2p-15, -0x1.4fbf5a4b35fe7p-17,
     -0x1.6b684b86d5dd4p-20, -0x1.a03f174ab261p-25, 0x1.51c2c3ef5ff99p-25, 0x1.0f50ecf6f7f08p-26,
     0x1.36c0e7e2b42p-28, 0x1.328b9e4a9a64cp-33, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.122500  0.0012
 *    1  0.366840  0.0165
 *    2  0.610307  0.0569
 *    3  0.852911  0.1649
 *    4  1.094661  0.0271
 *    5  1.335566  0.0105
 *    6  1.575635  0.0084
 *    7  1.814876  0.0073
 *    8  2.053298  0.0072
 *    9  2.290909  0.0028
 *   10  2.527718  0.0042
 *   11  2.763732  0.0037
 *   12  2.998959  0.0047
 *   13  3.233408  0.0039
 *   14  3.467086  0.0043
 *   15  3.700000  0.0033
 */
static const struct gelu_table_f32 gelu_sigmoid_grad_f32 = {
    .scale = -0x1.04fd2p+2f,
    .bend = 0x1.ec9494p-6f,
    .near = -0x1.f5c28ep-4f,
    .end = {-0x1.d09bbap+0f, -0x1.d9999ap+1f},
    .column =
    {{0.0f, -0x1.e0d52ap-3f, -0x1.1f43b8p-1f, -0x1.80974ap-1f,
     -0x1.d40f3ap-1f, -0x1.31ad78p+0f, -0x1.7c4d4p+0f, -0x1.b1bc94p+0f,
     -0x1.e59812p+0f, -0x1.1b50f4p+1f, -0x1.34ce7ap+1f, -0x1.525f36p+1f,
     -0x1.746346p+1f, -0x1.8faec8p+1f, -0x1.b1d5b4p+1f, -0x1.c4c702p+1f},
     {0x1p-1f, 0x1.38b912p-2f, 0x1.615c1p-4f, 0x1.24d84cp-28f,
     -0x1.968d8ep-5f, -0x1.7a212cp-4f, -0x1.960988p-4f, -0x1.77874ep-4f,
     -0x1.48a538p-4f, -0x1.f06df2p-5f, -0x1.937d2ap-5f, -0x1.36b83ap-5f,
     -0x1.c2a76ep-6f, -0x1.57f8fap-6f, -0x1.e4cbfep-7f, -0x1.8d6048p-7f},
     {0x1.b3b646p-1f, 0x1.9245dcp-1f, 0x1.138ef6p-1f, 0x1.b64116p-28f,
     0x1.ee9bcp-3f, 0x1.39384ap-4f, -0x1.275248p-6f, -0x1.9461ap-5f,
     -0x1.f61798p-5f, -0x1.ebb862p-5f, -0x1.b68dcap-5f, -0x1.6beb68p-5f,
     -0x1.183522p-5f, -0x1.bb320ap-6f, -0x1.432656p-6f, -0x1.0cf9b8p-6f},
     {0x1.3038c2p-20f, 0x1.11b5cap-2f, 0x1.c69ba6p-2f, 0x1.b3022ap-2f,
     0x1.73b096p-2f, 0x1.ce581ap-3f, 0x1.b0eaf8p-4f, 0x1.8ca388p-5f,
     0x1.b81e4ap-7f, -0x1.a70ac6p-7f, -0x1.32a9f8p-6f, -0x1.48278cp-6f,
     -0x1.27a27ap-6f, -0x1.fa0414p-7f, -0x1.8ade88p-7f, -0x1.521976p-7f},
     {-0x1.a4ae2ap-2f, -0x1.4731ap-2f, -0x1.277cfap-5f, 0x1.7d2932p-4f,
     0x1.36c508p-3f, 0x1.477048p-3f, 0x1.c64562p-4f, 0x1.2acef4p-4f,
     0x1.65bdb2p-5f, 0x1.eb4a94p-7f, 0x1.5b2084p-8f, -0x1.9849a4p-11f,
     -0x1.e15376p-9f, -0x1.192c9cp-8f, -0x1.0a7192p-8f, -0x1.e831ap-9f},
     {0x1.99701ep-11f, -0x1.71093ap-3f, -0x1.a7596ap-3f, -0x1.05b682p-3f,
     -0x1.b98f8ap-5f, 0x1.c5ae78p-6f, 0x1.88da62p-5f, 0x1.53b712p-5f,
     0x1.f58602p-6f, 0x1.fe533p-7f, 0x1.2c717p-7f, 0x1.2024fcp-8f,
     0x1.6db3ap-10f, 0x1.83defp-13f, -0x1.029cdp-11f, -0x1.4f138ap-11f},
     {0x1.7ceaeep-3f, 0x1.b3aac4p-4f, -0x1.094318p-4f, -0x1.8024aap-4f,
     -0x1.526e7ap-4f, -0x1.12fa88p-5f, 0x1.c79d0cp-11f, 0x1.3b99c2p-7f,
     0x1.662824p-7f, 0x1.f5e4f2p-8f, 0x1.5a0a26p-8f, 0x1.9a723cp-9f,
     0x1.92d25ap-10f, 0x1.a18534p-11f, 0x1.2b8c52p-12f, 0x1.09834ep-13f},
     {0x1.27187cp-5f, 0x1.753932p-4f, 0x1.3043e4p-4f, 0x1.c7e212p-8f,
     -0x1.c47cf2p-6f, -0x1.b1bbaep-6f, -0x1.ac834p-7f, -0x1.a1391cp-9f,
     0x1.132434p-10f, 0x1.15416p-9f, 0x1.d4e1a6p-10f, 0x1.545698p-10f,
     0x1.ace10cp-11f, 0x1.dc746ap-12f, 0x1.d28b0ap-13f, 0x1.122a5ap-13f},
     {0.0f, 0.0f, 0.0f, 0x1.7b9cdap-2f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.125000  0.0004
 *    1  0.374498  0.0357
 *    2  0.623332  0.0470
 *    3  0.871506  0.1362
 *    4  1.119026  0.0165
 *    5  1.365897  0.0139
 *    6  1.612124  0.0088
 *    7  1.857713  0.0104
 *    8  2.102667  0.0140
 *    9  2.346992  0.0029
 *   10  2.590694  0.0027
 *   11  2.833775  0.0126
 *   12  3.076242  0.0086
 *   13  3.318099  0.0124
 *   14  3.559350  0.0086
 *   15  3.800000  0.0067
 */
static const struct gelu_table_f64 gelu_sigmoid_grad_f64 = {
    .scale = -0x1.ffa80233251f1p+1,
    .bend = 0x1.5ff7336b83b74p-6,
    .near = -0x1p-3,
    .end = {-0x1.db93105f2705fp+0, -0x1.e666666666665p+1},
    .column =
    {{0.0, -0x1.ec0ee4132b4fdp-3, -0x1.24efa7070eca8p-1, -0x1.80974a62be3dfp-1,
     -0x1.eb39f282e5b26p-1, -0x1.36ed5f61d4ac5p+0, -0x1.7f7c24efe8a3ep+0, -0x1.b8ee198c1112p+0,
     -0x1.014922519c472p+1, -0x1.23dd218a9d14fp+1, -0x1.3ad7951cd0424p+1, -0x1.6017b1940c03ap+1,
     -0x1.77dd68b90611ep+1, -0x1.9a03030b25792p+1, -0x1.b8fa1b6e6c666p+1, -0x1.d66fd65145766p+1},
     {0x1p-1, 0x1.345242d567cfdp-2, 0x1.4929c968bc70cp-4, -0x1.412b288b5c85cp-56,
     -0x1.ea1a0b8959bd2p-5, -0x1.802b5b0fa93cfp-4, -0x1.950d9a674df99p-4, -0x1.71b270e7ab2b3p-4,
     -0x1.2bc3795b13ffdp-4, -0x1.d01963261b551p-5, -0x1.7f27aa7b4debap-5, -0x1.11954dd680e32p-5,
     -0x1.b3a5bc5c92d21p-6, -0x1.35d1b60a539p-6, -0x1.c1f0d5661731cp-7, -0x1.4947d2ffa2616p-7},
     {0x1.b3b645a1cac08p-1, 0x1.90c208b63e41ap-1, 0x1.0e842f47787bbp-1, -0x1.319420c831218p-55,
     0x1.ad483110152cbp-3, 0x1.141e384cb03cp-4, -0x1.518c843738e7bp-6, -0x1.a949492a40915p-5,
     -0x1.0150faff7bd2dp-4, -0x1.dc191b9e3de55p-5, -0x1.a7d5b544a9fd2p-5, -0x1.49200c9689975p-5,
     -0x1.103e8248f8b5bp-5, -0x1.93bd3d2259e26p-6, -0x1.2dbba567791abp-6, -0x1.c3670409478bp-7},
     {-0x1.0ca57647842efp-47, 0x1.170e8c23de48cp-2, 0x1.c7ae5bdbbe69bp-2, 0x1.b30221e11c033p-2,
     0x1.5dfef0fffc6e2p-2, 0x1.ba596a91f38bdp-3, 0x1.a02792e1cc428p-4, 0x1.5bda42770a8b1p-5,
     0x1.a31821b3164e9p-11, -0x1.fc894f40cc3dep-7, -0x1.3d064e7201039p-6, -0x1.3facda0bf7ba5p-6,
     -0x1.22a29b0c3986dp-6, -0x1.d7df61e1e24a7p-7, -0x1.74e2bce87f0ddp-7, -0x1.220fca12f144cp-7},
     {-0x1.a4b95dd74d2acp-2, -0x1.431e7d3d4fe98p-2, -0x1.ba32a71a9cddbp-6, 0x1.7d2c1a07347d7p-4,
     0x1.476488f6a4aa4p-3, 0x1.428147c6773a9p-3, 0x1.bc834e6b5ed6dp-4, 0x1.1808a0975df2cp-4,
     0x1.fed9948daf4abp-6, 0x1.6dc092466e64fp-7, 0x1.e27b7d9242351p-9, -0x1.321a7a77eb4abp-9,
     -0x1.f3c4720cb24b1p-9, -0x1.19fd3705b6a3fp-8, -0x1.02b3307a4b375p-8, -0x1.b7b298587ba2dp-9},
     {-0x1.3070db502b7e8p-34, -0x1.76e1c6747ea1dp-3, -0x1.a05bdbcbf7fbdp-3, -0x1.059cd091d752ap-3,
     -0x1.275ed00105a46p-5, 0x1.fb5fbae1aba1fp-6, 0x1.87ff1ee3ae8bbp-5, 0x1.4840c45828ef9p-5,
     0x1.93ac099226228p-6, 0x1.af285acc70e9dp-7, 0x1.05a9eb72d6a87p-7, 0x1.8019fb72cfd72p-9,
     0x1.3945c1520b331p-10, -0x1.8e9fa34065071p-14, -0x1.26bda92d86b26p-11, -0x1.6a1606aff7574p-11},
     {0x1.6da06644778efp-3, 0x1.a9b37141617a6p-4, -0x1.0c7445ed03e5dp-4, -0x1.827cb3ed79c6ep-4,
     -0x1.34999a22b5282p-4, -0x1.ede31dc452f1bp-6, 0x1.cf6130b644b28p-10, 0x1.4e6c1faf2a52bp-7,
     0x1.4a59a0574377p-7, 0x1.bef144af07839p-8, 0x1.3882e6db1c285p-8, 0x1.37c2fa0750a56p-9,
     0x1.74f34d2d4cd45p-10, 0x1.3ab0443e77b1ap-11, 0x1.c215a4a26792ep-13, 0x1.ff86e09688693p-16},
     {-0x1.52c053731cfd4p-24, 0x1.733d0b1ef6e9ep-4, 0x1.ae1c8ebd11902p-5, 0x1.9374730d19232p-9,
     -0x1.c47543ccac89dp-6, -0x1.b46c04561693fp-6, -0x1.669ce72f401b4p-7, -0x1.4613ef7ab89d4p-9,
     0x1.b3550ad026237p-10, 0x1.0e1d89464ac1dp-9, 0x1.c199fb341bd27p-10, 0x1.0fc63f9344b55p-10,
     0x1.6c2fb050b2fbep-11, 0x1.7b5767e52cb1ap-12, 0x1.853eab20952afp-13, 0x1.7a29ad5efd7f5p-14},
     {-0x1.1dcecea70a98p-4, -0x1.a2939528a875dp-6, 0x1.56b6bd20966d6p-5, 0x1.0ea41e1dc6106p-5,
     0x1.2e3604fad8c9ap-7, -0x1.c62a7550b5ae5p-8, -0x1.cfa21340e8817p-8, -0x1.e4d3dc841978fp-9,
     -0x1.a51d83b8b0917p-11, 0x1.6f7f5f2a990fdp-13, 0x1.5fb7750b3dce7p-12, 0x1.397bc096ee333p-12,
     0x1.db2a32edccb14p-13, 0x1.1a3ff7fced36ap-13, 0x1.458c63a8f8ce2p-14, 0x1.6e0f40d3081d8p-15},
     {-0x1.280d39997d536p-16, -0x1.341cabb31a76bp-5, -0x1.dd5e51e483313p-9, 0x1.ac813b5fdc878p-7,
     0x1.a3fe2e53a8598p-7, 0x1.9c1a020e9c0f7p-9, -0x1.c46130904f581p-10, -0x1.c9c36fd22d434p-10,
     -0x1.96b156496f21ap-11, -0x1.aedc7b562944fp-13, -0x1.46ed7e1962169p-15, 0x1.7cf8f9d1d73c7p-15,
     0x1.998377d593101p-15, 0x1.2e7744470d0bcp-15, 0x1.8616a4429915fp-16, 0x1.dd4250446352ap-17},
     {0x1.a0f65e6bf58ap-6, 0x1.c01655abade6ep-9, -0x1.f35778bc3b80fp-7, -0x1.415539c0aafc9p-8,
     0x1.de9f2f8574dabp-9, 0x1.cc89cb44af5adp-9, 0x1.2038103d003edp-11, -0x1.51be96ea5d92dp-12,
     -0x1.59d84b12d66e3p-12, -0x1.32894c2878291p-13, -0x1.18285d4c85d63p-14, -0x1.2912dc1316128p-17,
     0x1.775810c95c549p-19, 0x1.a84f34d61143ep-18, 0x1.5bd1c2e6e1ac9p-18, 0x1.dd134f9478407p-19},
     {-0x1.a38b875764e4bp-11, 0x1.c38e88d1f44cfp-7, -0x1.070443d491fa4p-8, -0x1.8d8e5e24b6623p-8,
     -0x1.e1b79e01b3424p-10, 0x1.2958cff51bb87p-10, 0x1.6bd70f0b9e88dp-11, 0x1.2d283c9fa36d5p-13,
     -0x1.1f5f868ead01ap-14, -0x1.d38936133d16dp-15, -0x1.15de3bb0e25bdp-15, -0x1.4f619e061c5e9p-17,
     -0x1.cb8ddd02b5331p-19, 0x1.9bff4beca42b7p-27, 0x1.6c8d2d4ae51bbp-21, 0x1.697812b8585e8p-21},
     {-0x1.7f110f1c6f4ecp-7, 0x1.c4c7a67538a0cp-11, 0x1.005644d8557c6p-8, -0x1.0190a5b5f5e61p-10,
     -0x1.f43243effdf5dp-10, -0x1.00e6a9078d5dep-12, 0x1.27fbcb3036c9ep-12, 0x1.30c60354223c8p-13,
     0x1.d21dcebcf53a3p-17, -0x1.b4607c568cd67p-17, -0x1.5638f6de047cbp-17, -0x1.0d1c1b5e64d29p-18,
     -0x1.18d0fc7f9df32p-19, -0x1.131d3992a60e5p-21, -0x1.ff8108e144b2cp-24, 0x1.ab7816f6c8357p-25},
     {-0x1.3777c9d097a5fp-8, -0x1.1be1e08f6989p-8, 0x1.bc40445cc0b23p-10, 0x1.728eecdae9b1ap-10,
     -0x1.0ba175911b3f2p-11, -0x1.6d0b886df0a7bp-12, 0x1.b5d3aa32e2c69p-17, 0x1.cdb0078e702cep-15,
     0x1.37496c6e6d02ap-16, 0x1.d9d61ee677587p-19, -0x1.1a47546e6a8ddp-20, -0x1.142345250db3fp-19,
     -0x1.e5705cf4139f1p-21, 0x1.930777c3826cfp-23, 0x1.f90a8af3235bap-22, -0x1.2ad983035de62p-22},
     {0.0, 0.0, 0.0, 0x1.7b9cd99ff06b7p-2,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1.b3b645a1cac08p-1, -0x1.0ca57647842efp-47,
     -0x1.a4b95dd74d2acp-2, -0x1.3070db502b7e8p-34, 0x1.6da06644778efp-3, -0x1.52c053731cfd4p-24,
     -0x1.1dcecea70a98p-4, -0x1.280d39997d536p-16, 0x1.a0f65e6bf58ap-6, -0x1.a38b875764e4bp-11,
     -0x1.7f110f1c6f4ecp-7, -0x1.3777c9d097a5fp-8, 0.0, 0.0},
     {-0x1.ec0ee4132b4fdp-3, 0x1.345242d567cfdp-2, 0x1.90c208b63e41ap-1, 0x1.170e8c23de48cp-2,
     -0x1.431e7d3d4fe98p-2, -0x1.76e1c6747ea1dp-3, 0x1.a9b37141617a6p-4, 0x1.733d0b1ef6e9ep-4,
     -0x1.a2939528a875dp-6, -0x1.341cabb31a76bp-5, 0x1.c01655abade6ep-9, 0x1.c38e88d1f44cfp-7,
     0x1.c4c7a67538a0cp-11, -0x1.1be1e08f6989p-8, 0.0, 0.0},
     {-0x1.24efa7070eca8p-1, 0x1.4929c968bc70cp-4, 0x1.0e842f47787bbp-1, 0x1.c7ae5bdbbe69bp-2,
     -0x1.ba32a71a9cddbp-6, -0x1.a05bdbcbf7fbdp-3, -0x1.0c7445ed03e5dp-4, 0x1.ae1c8ebd11902p-5,
     0x1.56b6bd20966d6p-5, -0x1.dd5e51e483313p-9, -0x1.f35778bc3b80fp-7, -0x1.070443d491fa4p-8,
     0x1.005644d8557c6p-8, 0x1.bc40445cc0b23p-10, 0.0, 0.0},
     {-0x1.80974a62be3dfp-1, -0x1.412b288b5c85cp-56, -0x1.319420c831218p-55, 0x1.b30221e11c033p-2,
     0x1.7d2c1a07347d7p-4, -0x1.059cd091d752ap-3, -0x1.827cb3ed79c6ep-4, 0x1.9374730d19232p-9,
     0x1.0ea41e1dc6106p-5, 0x1.ac813b5fdc878p-7, -0x1.415539c0aafc9p-8, -0x1.8d8e5e24b6623p-8,
     -0x1.0190a5b5f5e61p-10, 0x1.728eecdae9b1ap-10, 0x1.7b9cd99ff06b7p-2, 0.0},
     {-0x1.eb39f282e5b26p-1, -0x1.ea1a0b8959bd2p-5, 0x1.ad483110152cbp-3, 0x1.5dfef0fffc6e2p-2,
     0x1.476488f6a4aa4p-3, -0x1.275ed00105a46p-5, -0x1.34999a22b5282p-4, -0x1.c47543ccac89dp-6,
     0x1.2e3604fad8c9ap-7, 0x1.a3fe2e53a8598p-7, 0x1.de9f2f8574dabp-9, -0x1.e1b79e01b3424p-10,
     -0x1.f43243effdf5dp-10, -0x1.0ba175911b3f2p-11, 0.0, 0.0},
     {-0x1.36ed5f61d4ac5p+0, -0x1.802b5b0fa93cfp-4, 0x1.141e384cb03cp-4, 0x1.ba596a91f38bdp-3,
     0x1.428147c6773a9p-3, 0x1.fb5fbae1aba1fp-6, -0x1.ede31dc452f1bp-6, -0x1.b46c04561693fp-6,
     -0x1.c62a7550b5ae5p-8, 0x1.9c1a020e9c0f7p-9, 0x1.cc89cb44af5adp-9, 0x1.2958cff51bb87p-10,
     -0x1.00e6a9078d5dep-12, -0x1.6d0b886df0a7bp-12, 0.0, 0.0},
     {-0x1.7f7c24efe8a3ep+0, -0x1.950d9a674df99p-4, -0x1.518c843738e7bp-6, 0x1.a02792e1cc428p-4,
     0x1.bc834e6b5ed6dp-4, 0x1.87ff1ee3ae8bbp-5, 0x1.cf6130b644b28p-10, -0x1.669ce72f401b4p-7,
     -0x1.cfa21340e8817p-8, -0x1.c46130904f581p-10, 0x1.2038103d003edp-11, 0x1.6bd70f0b9e88dp-11,
     0x1.27fbcb3036c9ep-12, 0x1.b5d3aa32e2c69p-17, 0.0, 0.0},
     {-0x1.b8ee198c1112p+0, -0x1.71b270e7ab2b3p-4, -0x1.a949492a40915p-5, 0x1.5bda42770a8b1p-5,
     0x1.1808a0975df2cp-4, 0x1.4840c45828ef9p-5, 0x1.4e6c1faf2a52bp-7, -0x1.4613ef7ab89d4p-9,
     -0x1.e4d3dc841978fp-9, -0x1.c9c36fd22d434p-10, -0x1.51be96ea5d92dp-12, 0x1.2d283c9fa36d5p-13,
     0x1.30c60354223c8p-13, 0x1.cdb0078e702cep-15, 0.0, 0.0},
     {-0x1.014922519c472p+1, -0x1.2bc3795b13ffdp-4, -0x1.0150faff7bd2dp-4, 0x1.a31821b3164e9p-11,
     0x1.fed9948daf4abp-6, 0x1.93ac099226228p-6, 0x1.4a59a0574377p-7, 0x1.b3550ad026237p-10,
     -0x1.a51d83b8b0917p-11, -0x1.96b156496f21ap-11, -0x1.59d84b12d66e3p-12, -0x1.1f5f868ead01ap-14,
     0x1.d21dcebcf53a3p-17, 0x1.37496c6e6d02ap-16, 0.0, 0.0},
     {-0x1.23dd218a9d14fp+1, -0x1.d01963261b551p-5, -0x1.dc191b9e3de55p-5, -0x1.fc894f40cc3dep-7,
     0x1.6dc092466e64fp-7, 0x1.af285acc70e9dp-7, 0x1.bef144af07839p-8, 0x1.0e1d89464ac1dp-9,
     0x1.6f7f5f2a990fdp-13, -0x1.aedc7b562944fp-13, -0x1.32894c2878291p-13, -0x1.d38936133d16dp-15,
     -0x1.b4607c568cd67p-17, 0x1.d9d61ee677587p-19, 0.0, 0.0},
     {-0x1.3ad7951cd0424p+1, -0x1.7f27aa7b4debap-5, -0x1.a7d5b544a9fd2p-5, -0x1.3d064e7201039p-6,
     0x1.e27b7d9242351p-9, 0x1.05a9eb72d6a87p-7, 0x1.3882e6db1c285p-8, 0x1.c199fb341bd27p-10,
     0x1.5fb7750b3dce7p-12, -0x1.46ed7e1962169p-15, -0x1.18285d4c85d63p-14, -0x1.15de3bb0e25bdp-15,
     -0x1.5638f6de047cbp-17, -0x1.1a47546e6a8ddp-20, 0.0, 0.0},
     {-0x1.6017b1940c03ap+1, -0x1.11954dd680e32p-5, -0x1.49200c9689975p-5, -0x1.3facda0bf7ba5p-6,
     -0x1.321a7a77eb4abp-9, 0x1.8019fb72cfd72p-9, 0x1.37c2fa0750a56p-9, 0x1.0fc63f9344b55p-10,
     0x1.397bc096ee333p-12, 0x1.7cf8f9d1d73c7p-15, -0x1.2912dc1316128p-17, -0x1.4f619e061c5e9p-17,
     -0x1.0d1c1b5e64d29p-18, -0x1.142345250db3fp-19, 0.0, 0.0},
     {-0x1.77dd68b90611ep+1, -0x1.b3a5bc5c92d21p-6, -0x1.103e8248f8b5bp-5, -0x1.22a29b0c3986dp-6,
     -0x1.f3c4720cb24b1p-9, 0x1.3945c1520b331p-10, 0x1.74f34d2d4cd45p-10, 0x1.6c2fb050b2fbep-11,
     0x1.db2a32edccb14p-13, 0x1.998377d593101p-15, 0x1.775810c95c549p-19, -0x1.cb8ddd02b5331p-19,
     -0x1.18d0fc7f9df32p-19, -0x1.e5705cf4139f1p-21, 0.0, 0.0},
     {-0x1.9a03030b25792p+1, -0x1.35d1b60a539p-6, -0x1.93bd3d2259e26p-6, -0x1.d7df61e1e24a7p-7,
     -0x1.19fd3705b6a3fp-8, -0x1.8e9fa34065071p-14, 0x1.3ab0443e77b1ap-11, 0x1.7b5767e52cb1ap-12,
     0x1.1a3ff7fced36ap-13, 0x1.2e7744470d0bcp-15, 0x1.a84f34d61143ep-18, 0x1.9bff4beca42b7p-27,
     -0x1.131d3992a60e5p-21, 0x1.930777c3826cfp-23, 0.0, 0.0},
     {-0x1.b8fa1b6e6c666p+1, -0x1.c1f0d5661731cp-7, -0x1.2dbba567791abp-6, -0x1.74e2bce87f0ddp-7,
     -0x1.02b3307a4b375p-8, -0x1.26bda92d86b26p-11, 0x1.c215a4a26792ep-13, 0x1.853eab20952afp-13,
     0x1.458c63a8f8ce2p-14, 0x1.8616a4429915fp-16, 0x1.5bd1c2e6e1ac9p-18, 0x1.6c8d2d4ae51bbp-21,
     -0x1.ff8108e144b2cp-24, 0x1.f90a8af3235bap-22, 0.0, 0.0},
     {-0x1.d66fd65145766p+1, -0x1.4947d2ffa2616p-7, -0x1.c3670409478bp-7, -0x1.220fca12f144cp-7,
     -0x1.b7b298587ba2dp-9, -0x1.6a1606aff7574p-11, 0x1.ff86e09688693p-16, 0x1.7a29ad5efd7f5p-14,
     0x1.6e0f40d3081d8p-15, 0x1.dd4250446352ap-17, 0x1.dd134f9478407p-19, 0x1.697812b8585e8p-21,
     0x1.ab7816f6c8357p-25, -0x1.2ad983035de62p-22, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.157959  0.50
 *    1  0.478271  2.19
 *    2  0.804688  13.17
 *    3  1.137695  16.56
 *    4  1.477539  25.75
 *    5  1.824219  11.29
 *    6  2.179688  25.75
 *    7  2.542969  4.91
 *    8  2.914062  53.13
 *    9  3.296875  21.86
 *   10  3.689453  13.41
 *   11  4.093750  42.22
 *   12  4.507812  261.23
 *   13  4.941406  16.32
 *   14  5.386719  244.91
 *   15  5.847656  180.92
 */
static const struct gelu_table_f16 gelu_sigmoid_value_f16 = {
    .scale = -0x1.96e4ap+1f,
    .bend = -0x1.729606p-4f,
    .end = {-0x1.458p+1f, -0x1.764p+2f},
    .column =
    {{0.0f, -0x1.46p-2f, -0x1.488p-1f, -0x1.f18p-1f,
     -0x1.4fp+0f, -0x1.a6cp+0f, -0x1.008p+1f, -0x1.2e8p+1f,
     -0x1.5d8p+1f, -0x1.8dcp+1f, -0x1.bf4p+1f, -0x1.f24p+1f,
     -0x1.138p+2f, -0x1.2e8p+2f, -0x1.4acp+2f, -0x1.67cp+2f},
     {0x1.a39268p-35f, -0x1.df8e8p-4f, -0x1.4a2156p-3f, -0x1.3f95c2p-3f,
     -0x1.04da46p-3f, -0x1.7fdff4p-4f, -0x1.065aeep-4f, -0x1.54ab9ep-5f,
     -0x1.a8dab8p-6f, -0x1.ff61c4p-7f, -0x1.2a7654p-7f, -0x1.51f6ecp-8f,
     -0x1.72e91p-9f, -0x1.8d644ap-10f, -0x1.9a0ad2p-11f, -0x1.9c88cep-12f},
     {0x1.000004p-1f, 0x1.ef276ep-3f, 0x1.774d9p-5f, -0x1.fec69ap-5f,
     -0x1.92cb96p-4f, -0x1.7fcf68p-4f, -0x1.2d5986p-4f, -0x1.a9828ap-5f,
     -0x1.184e84p-5f, -0x1.5ebb2cp-6f, -0x1.a547b4p-7f, -0x1.e7957p-8f,
     -0x1.10550ap-8f, -0x1.27fb1p-9f, -0x1.353a54p-10f, -0x1.3a5acap-11f},
     {0x1.b3ba08p-2f, 0x1.783a32p-2f, 0x1.dda038p-3f, 0x1.9c49e6p-4f,
     0x1.0055fep-6f, -0x1.6edbfep-6f, -0x1.050adep-5f, -0x1.c4179ap-6f,
     -0x1.4e11ep-6f, -0x1.c58532p-7f, -0x1.1cdd2p-7f, -0x1.539232p-8f,
     -0x1.85fad4p-9f, -0x1.af6f6ep-10f, -0x1.c8d4d2p-11f, -0x1.d77968p-12f},
     {0x1.5295eep-12f, 0x1.cc2276p-4f, 0x1.2efb52p-3f, 0x1.cc268ap-4f,
     0x1.d20a52p-5f, 0x1.3b341ap-6f, 0x1.4c386ep-10f, -0x1.63dc5cp-8f,
     -0x1.b43294p-8f, -0x1.573e48p-8f, -0x1.d0a6d2p-9f, -0x1.2fe408p-9f,
     -0x1.6de3e2p-10f, -0x1.a3b1c8p-11f, -0x1.be5d7ep-12f, -0x1.cd15b8p-13f},
     {-0x1.9c859ep-4f, -0x1.0cbfcap-4f, 0x1.8858d6p-8f, 0x1.300aap-5f,
     0x1.c97daep-6f, 0x1.267118p-6f, 0x1.a58ed8p-6f, -0x1.12775ep-10f,
     -0x1.12dd18p-8f, 0x1.1a91c2p-10f, -0x1.468b8ep-16f, -0x1.c14936p-11f,
     -0x1.d7e91ep-12f, -0x1.5820a6p-12f, -0x1.0594f6p-12f, -0x1.7ea9e4p-14f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.121582  43.28
 *    1  0.371094  152.67
 *    2  0.628906  899.19
 *    3  0.894531  686.00
 *    4  1.171875  1363.83
 *    5  1.460938  2267.74
 *    6  1.765625  543.11
 *    7  2.078125  2621.92
 *    8  2.421875  989.21
 *    9  2.781250  7532.48
 *   10  3.156250  1506.57
 *   11  3.578125  1701.48
 *   12  4.031250  636.00
 *   13  4.562500  21747.99
 *   14  5.187500  21664.17
 *   15  6.000000  569.45
 */
static const struct gelu_table_bf16 gelu_sigmoid_value_bf16 = {
    .scale = -0x1.084ebcp+2f,
    .bend = -0x1.07ee68p-2f,
    .end = {-0x1.0ap+1f, -0x1.8p+2f},
    .column =
    {{0.0f, -0x1.fap-3f, -0x1.02p-1f, -0x1.88p-1f,
     -0x1.0ap+0f, -0x1.52p+0f, -0x1.9ep+0f, -0x1.eep+0f,
     -0x1.22p+1f, -0x1.4ep+1f, -0x1.7ep+1f, -0x1.bp+1f,
     -0x1.e8p+1f, -0x1.14p+2f, -0x1.3ap+2f, -0x1.68p+2f},
     {-0.0f, -0x1.91252cp-4f, -0x1.3367a8p-3f, -0x1.4efd52p-3f,
     -0x1.362be8p-3f, -0x1.026898p-3f, -0x1.8d1706p-4f, -0x1.1d75dep-4f,
     -0x1.80974p-5f, -0x1.f17e78p-6f, -0x1.2e8d96p-6f, -0x1.60f95ap-7f,
     -0x1.7b027cp-8f, -0x1.6e86d4p-9f, -0x1.2fa1fap-10f, -0x1.9a0d7cp-12f},
     {0x1p-1f, 0x1.2edbc4p-2f, 0x1.e67496p-4f, -0x1.57e61ap-8f,
     -0x1.2eafep-4f, -0x1.93396ep-4f, -0x1.85e014p-4f, -0x1.40f2c8p-4f,
     -0x1.d71912p-5f, -0x1.45f0e6p-5f, -0x1.97321ap-6f, -0x1.ee4de2p-7f,
     -0x1.110b72p-7f, -0x1.0ac4b6p-8f, -0x1.c79abep-10f, -0x1.38519cp-11f},
     {0x1.b3e504p-2f, 0x1.8daaeep-2f, 0x1.30d286p-2f, 0x1.6774acp-3f,
     0x1.4b234cp-4f, 0x1.52ac22p-8f, -0x1.52a49cp-6f, -0x1.b18478p-6f,
     -0x1.b68c6ep-6f, -0x1.87e4fcp-6f, -0x1.ed8ec4p-7f, -0x1.428f9p-7f,
     -0x1.860e24p-8f, -0x1.7f3dc8p-9f, -0x1.57e9c4p-10f, -0x1.dc438p-12f},
     {0x1.76e59ap-7f, 0x1.7a3d76p-4f, 0x1.ca2f42p-4f, 0x1.94a284p-4f,
     0x1.3ece1p-4f, 0x1.e1b956p-8f, 0x1.4080e4p-6f, 0x1.d1ae76p-6f,
     -0x1.cddcp-8f, 0x1.67f1e6p-6f, -0x1.d83744p-7f, -0x1.933574p-9f,
     -0x1.d5d9e6p-10f, -0x1.a1b0a6p-10f, -0x1.3d374ep-11f, -0x1.d1b5dcp-13f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.142456  0.85
 *    1  0.429443  9.28
 *    2  0.719238  7.00
 *    3  1.011719  2.00
 *    4  1.308594  19.92
 *    5  1.607422  37.04
 *    6  1.910156  26.37
 *    7  2.214844  13.98
 *    8  2.525391  25.72
 *    9  2.837891  85.55
 *   10  3.154297  138.51
 *   11  3.474609  57.70
 *   12  3.798828  39.05
 *   13  4.128906  72.61
 *   14  4.460938  3.74
 *   15  4.796875  77.81
 */
static const struct gelu_table_f16 gelu_sigmoid_grad_f16 = {
    .scale = -0x1.c237c2p+1f,
    .bend = -0x1.ebcb08p-5f,
    .end = {-0x1.1b8p+1f, -0x1.33p+2f},
    .column =
    {{-0x1.23cp-4f, -0x1.25p-2f, -0x1.264p-1f, -0x1.808p-1f,
     -0x1.294p+0f, -0x1.758p+0f, -0x1.c28p+0f, -0x1.084p+1f,
     -0x1.2f8p+1f, -0x1.578p+1f, -0x1.7fcp+1f, -0x1.a88p+1f,
     -0x1.d1cp+1f, -0x1.fb8p+1f, -0x1.13p+2f, -0x1.288p+2f},
     {0x1.c214fap-2f, 0x1.102c56p-2f, 0x1.439f6ep-4f, 0x1.145ffep-14f,
     -0x1.6ecb5ap-4f, -0x1.97af5ep-4f, -0x1.69842p-4f, -0x1.1dbb92p-4f,
     -0x1.a5ee7ap-5f, -0x1.2867c4p-5f, -0x1.933334p-6f, -0x1.0b0a2ap-6f,
     -0x1.5a334ep-7f, -0x1.b8be6cp-8f, -0x1.1368c4p-8f, -0x1.5359b2p-9f},
     {0x1.b085f6p-1f, 0x1.82f8f2p-1f, 0x1.0d587p-1f, 0x1.7bc39ap-2f,
     0x1.783722p-4f, -0x1.8ebdf6p-7f, -0x1.c10804p-5f, -0x1.009fe8p-4f,
     -0x1.c3004ap-5f, -0x1.5ee742p-5f, -0x1.fd4a28p-6f, -0x1.60de4cp-6f,
     -0x1.d91a0cp-7f, -0x1.34db6cp-7f, -0x1.89cf1ap-8f, -0x1.ed139cp-9f},
     {0x1.64b3c4p-4f, 0x1.40fdeep-2f, 0x1.c7c20cp-2f, 0x1.b33f3cp-2f,
     0x1.efaf6p-3f, 0x1.d68176p-4f, 0x1.1cc20ap-5f, -0x1.79c882p-8f,
     -0x1.22851ap-6f, -0x1.443ba6p-6f, -0x1.140a5cp-6f, -0x1.a93316p-7f,
     -0x1.3031a2p-7f, -0x1.a1aeaap-8f, -0x1.104198p-8f, -0x1.5ab4fep-9f},
     {-0x1.9c6a98p-2f, -0x1.1d41cp-2f, -0x1.a3d11ap-6f, 0x1.931e92p-4f,
     0x1.4ee764p-3f, 0x1.d8936cp-4f, 0x1.fd93a6p-5f, 0x1.c60e1ap-6f,
     0x1.b95dbap-8f, -0x1.2c9746p-11f, -0x1.21d1eap-8f, -0x1.3b21eap-8f,
     -0x1.cc181p-9f, -0x1.5e19bcp-9f, -0x1.dd29a2p-10f, -0x1.42cd76p-10f},
     {-0x1.19f114p-5f, -0x1.94db4ap-3f, -0x1.8e2c44p-3f, -0x1.62d05ep-4f,
     0x1.e07bdep-9f, 0x1.3331d2p-5f, 0x1.0047ep-4f, 0x1.a104f8p-4f,
     -0x1.e6b89ep-10f, 0x1.88cbdcp-10f, -0x1.f97b3ap-8f, -0x1.2d5ba6p-18f,
     0x1.8ecac8p-9f, 0x1.44b81p-9f, -0x1.5d4fdep-16f, -0x1.1fa3d4p-11f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.141602  128.13
 *    1  0.433594  165.22
 *    2  0.734375  993.46
 *    3  1.046875  557.00
 *    4  1.367188  1079.62
 *    5  1.710938  162.24
 *    6  2.062500  2239.53
 *    7  2.437500  2935.78
 *    8  2.828125  3895.92
 *    9  3.250000  2967.67
 *   10  3.687500  252.33
 *   11  4.187500  6431.69
 *   12  4.718750  455.14
 *   13  5.312500  7001.01
 *   14  6.062500  3643.45
 *   15  7.000000  113.50
 */
static const struct gelu_table_bf16 gelu_sigmoid_grad_bf16 = {
    .scale = -0x1.c490e2p+1f,
    .bend = -0x1.82998ap-3f,
    .end = {-0x1.38p+1f, -0x1.cp+2f},
    .column =
    {{-0x1.22p-4f, -0x1.28p-2f, -0x1.2cp-1f, -0x1.8p-1f,
     -0x1.36p+0f, -0x1.8cp+0f, -0x1.e4p+0f, -0x1.22p+1f,
     -0x1.52p+1f, -0x1.86p+1f, -0x1.bep+1f, -0x1.fap+1f,
     -0x1.1ep+2f, -0x1.42p+2f, -0x1.6ep+2f, -0x1.a4p+2f},
     {0x1.c2723p-2f, 0x1.0de9bp-2f, 0x1.2bc7fp-4f, 0x1.c1022ep-12f,
     -0x1.7f0438p-4f, -0x1.8ff53ap-4f, -0x1.4ad146p-4f, -0x1.d70b78p-5f,
     -0x1.383622p-5f, -0x1.7af468p-6f, -0x1.aae1dap-7f, -0x1.bfa716p-8f,
     -0x1.ae342cp-9f, -0x1.7aa93ap-10f, -0x1.0f30f8p-11f, -0x1.2c7a1cp-13f},
     {0x1.b0a0fep-1f, 0x1.81f8acp-1f, 0x1.08438cp-1f, 0x1.7cc864p-2f,
     0x1.1d232cp-4f, -0x1.de2948p-6f, -0x1.f0a31cp-5f, -0x1.dc9b6cp-5f,
     -0x1.6d7ad4p-5f, -0x1.e5756p-6f, -0x1.1c2102p-6f, -0x1.3a787cp-7f,
     -0x1.37ac3ap-8f, -0x1.1702e2p-9f, -0x1.97c1c8p-11f, -0x1.ccfbc6p-13f},
     {0x1.810baep-4f, 0x1.40709p-2f, 0x1.c2db2ep-2f, 0x1.b86accp-2f,
     0x1.b203ap-3f, 0x1.62a0b8p-4f, 0x1.94e2dp-6f, -0x1.d83526p-7f,
     -0x1.2ec5fp-6f, -0x1.21aedep-6f, -0x1.683498p-7f, -0x1.b1bfcep-8f,
     -0x1.cbd4a6p-9f, -0x1.9410bap-10f, -0x1.347366p-11f, -0x1.67857cp-13f},
     {-0x1.0a32c4p-1f, -0x1.149b56p-2f, -0x1.a30454p-6f, 0x1.16dcd4p-3f,
     0x1.2c2e4cp-3f, 0x1.108c7ap-4f, 0x1.c3386cp-8f, -0x1.a48d14p-7f,
     0x1.51b4bep-9f, 0x1.33ee88p-8f, -0x1.8b3042p-7f, -0x1.c1dfap-10f,
     -0x1.0f021p-10f, -0x1.9fe76ep-11f, -0x1.5494fcp-12f, -0x1.670662p-14f}},
};

static const struct gelu_logistic_tail gelu_sigmoid_tail = {
    .linear = 0x1.b3b645a1cac08p+0,
    .linear_low = 0x1.89374bc6a7efap-55,
    .cubic = 0.0,
    .cubic_low = 0.0,
    .linear_f32 = 0x1.b3b64p+0f,
    .linear_low_f32 = 0x1.6872bp-22f,
    .cubic_f32 = 0.0f,
    .cubic_low_f32 = 0.0f,
    .end_f32 = 0x1.ffp+5f,
    .end_f64 = 0x1.b9cp+8,
};

/* gelu_silu: x sigma(x) */

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.328000  0.0068
 *    1  0.982183  0.3306
 *    2  1.633965  0.7880
 *    3  2.283373  0.0720
 *    4  2.930432  0.0375
 *    5  3.575168  0.0136
 *    6  4.217605  0.0267
 *    7  4.857769  0.0290
 *    8  5.495682  0.0135
 *    9  6.131368  0.0100
 *   10  6.764852  0.0103
 *   11  7.396154  0.0109
 *   12  8.025299  0.0033
 *   13  8.652307  0.0037
 *   14  9.277200  0.0084
 *   15  9.900000  0.0064
 */
static const struct gelu_table_f32 gelu_silu_value_f32 = {
    .scale = -0x1.85e1c4p+0f,
    .bend = 0x1.1a8916p-8f,
    .near = -0x1.4fdf3ap-2f,
    .end = {-0x1.36e5aep+2f, -0x1.3cccccp+3f},
    .column =
    {{0.0f, -0x1.73a636p-1f, -0x1.474978p+0f, -0x1.f664b6p+0f,
     -0x1.4b58fcp+1f, -0x1.ad2676p+1f, -0x1.010bc8p+2f, -0x1.2138a4p+2f,
     -0x1.51b3d2p+2f, -0x1.7bdd9ap+2f, -0x1.9d98fep+2f, -0x1.c4dfdap+2f,
     -0x1.f312ccp+2f, -0x1.0e09b6p+3f, -0x1.1ed876p+3f, -0x1.32299ep+3f},
     {-0.0f, -0x1.e4c784p-3f, -0x1.1d25dp-2f, -0x1.ef2834p-3f,
     -0x1.726eap-3f, -0x1.d03f32p-4f, -0x1.232da6p-4f, -0x1.8f229ap-5f,
     -0x1.b780dep-6f, -0x1.007486p-6f, -0x1.4a08b2p-7f, -0x1.878964p-8f,
     -0x1.a372aep-9f, -0x1.de75fp-10f, -0x1.2c9b8ep-10f, -0x1.5ee8acp-11f},
     {0.0f, 0x1.5528fap-3f, -0x1.2f8ccap-25f, -0x1.6baec4p-4f,
     -0x1.92e6dp-4f, -0x1.3615aap-4f, -0x1.ab0d66p-5f, -0x1.32827cp-5f,
     -0x1.61f9e4p-6f, -0x1.a9246ap-7f, -0x1.167342p-7f, -0x1.4fdfd4p-8f,
     -0x1.6d7cap-9f, -0x1.a5a8a2p-10f, -0x1.0b08aep-10f, -0x1.3a351cp-11f},
     {0x1.fffffep-3f, 0x1.89416ep-3f, 0x1.be15p-4f, 0x1.cd1b8p-6f,
     -0x1.e335bep-8f, -0x1.2d4d7p-6f, -0x1.0af022p-6f, -0x1.a72818p-7f,
     -0x1.0b1582p-7f, -0x1.507cp-8f, -0x1.c50698p-9f, -0x1.17f9b2p-9f,
     -0x1.3765d8p-10f, -0x1.6cc722p-11f, -0x1.d2dc4ep-12f, -0x1.157c92p-12f},
     {-0x1.7bf3e4p-21f, 0x1.7e72d2p-5f, 0x1.9070cap-5f, 0x1.cf357p-6f,
     0x1.637ec6p-7f, 0x1.21a9eap-11f, -0x1.0b37b2p-9f, -0x1.2da02cp-9f,
     -0x1.da725ep-10f, -0x1.486112p-10f, -0x1.cfde46p-11f, -0x1.2a3398p-11f,
     -0x1.56c46ep-12f, -0x1.9a55d6p-13f, -0x1.0a5c76p-13f, -0x1.40f8ep-14f},
     {-0x1.557ee8p-6f, -0x1.034828p-7f, 0x1.3418cep-8f, 0x1.103632p-7f,
     0x1.5a0488p-8f, 0x1.d52a46p-10f, 0x1.88125ep-12f, -0x1.9f17a8p-15f,
     -0x1.c665a4p-13f, -0x1.9967d6p-13f, -0x1.40d5acp-13f, -0x1.bc336ep-14f,
     -0x1.0dc4e8p-14f, -0x1.4decc6p-15f, -0x1.bab626p-16f, -0x1.0fe36ap-16f},
     {-0x1.d5557cp-15f, -0x1.65831ep-8f, -0x1.8d91p-9f, 0x1.d602bep-12f,
     0x1.26791p-10f, 0x1.4ddc32p-11f, 0x1.09324cp-12f, 0x1.a9fa9ep-14f,
     0x1.bb0646p-18f, -0x1.e55bb2p-17f, -0x1.13e2a4p-16f, -0x1.cd2f7p-17f,
     -0x1.394838p-17f, -0x1.9b2366p-18f, -0x1.1a3524p-18f, -0x1.64c824p-19f},
     {0x1.0163cep-9f, 0x1.1cc484p-12f, -0x1.04e60cp-10f, -0x1.f3ca52p-12f,
     0x1.58a7acp-15f, 0x1.06feccp-13f, 0x1.426f4p-14f, 0x1.1e2c26p-15f,
     0x1.912f14p-17f, 0x1.7d507p-19f, -0x1.7a15ecp-23f, -0x1.09f64cp-20f,
     -0x1.05df5cp-20f, -0x1.8eacc8p-21f, -0x1.12ab66p-21f, -0x1.6951c2p-22f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.370000  0.0086
 *    1  1.081459  0.3766
 *    2  1.759329  0.4677
 *    3  2.407962  0.2449
 *    4  3.030843  0.0282
 *    5  3.630815  0.0175
 *    6  4.210235  0.0018
 *    7  4.771080  0.0072
 *    8  5.315030  0.0083
 *    9  5.843525  0.0137
 *   10  6.357812  0.0037
 *   11  6.858979  0.0116
 *   12  7.347982  0.0166
 *   13  7.825665  0.0020
 *   14  8.292781  0.0091
 *   15  8.750000  0.0104
 */
static const struct gelu_table_f64 gelu_silu_value_f64 = {
    .scale = -0x1.5532a10e4a8e7p+0,
    .bend = 0x1.9aa72e80b6138p-5,
    .near = -0x1.7ae147ae147aep-2,
    .end = {-0x1.3159604571fd2p+2, -0x1.18p+3},
    .column =
    {{0.0, -0x1.5d90ae57e8d32p-1, -0x1.4309c38687069p+0, -0x1.097eecc00838ap+1,
     -0x1.5b2b7fcd86d83p+1, -0x1.b6aa71ee4a016p+1, -0x1.00ab57477e7dp+2, -0x1.1f7a140cf3204p+2,
     -0x1.47ab565af81dep+2, -0x1.640d4cef859bp+2, -0x1.88c1d1093e3a7p+2, -0x1.b2dd850cac8c6p+2,
     -0x1.c74656018f01ap+2, -0x1.e9df31b97199bp+2, -0x1.00ee03523e58p+3, -0x1.11705ccefe692p+3},
     {-0.0, -0x1.d553293f3bbbap-3, -0x1.1d1de2f046394p-2, -0x1.da33b80cd5c61p-3,
     -0x1.59ccf76e28cfdp-3, -0x1.b99cafe8fadb2p-4, -0x1.246fffc4edd7ap-4, -0x1.9791802ecff83p-5,
     -0x1.f264cd2ddcfe7p-6, -0x1.5c5134d2d22c1p-6, -0x1.b1c6814d6cc58p-7, -0x1.f2025f2834c1fp-8,
     -0x1.7b2276ac6ddd4p-8, -0x1.db585ce4c548cp-9, -0x1.56d0717644838p-9, -0x1.b3a57c554998p-10},
     {0.0, 0x1.779ce28be0005p-3, 0x1.df20de13081c2p-9, -0x1.814a7ba9dff56p-4,
     -0x1.898e6f89a53fp-4, -0x1.2adbfaa4101c9p-4, -0x1.aca01619e5785p-5, -0x1.38518ad8b625ep-5,
     -0x1.8e163a89e59bdp-6, -0x1.1c60603a66388p-6, -0x1.6a27df789424ap-7, -0x1.a828c70cb84ffp-8,
     -0x1.4587974366b56p-8, -0x1.9d048f05f9c5ap-9, -0x1.2c017f21665dfp-9, -0x1.809431f0dcd89p-10},
     {0x1.0000000000004p-2, 0x1.956fdbe9fd4dap-3, 0x1.c81439a8382c9p-4, 0x1.3bf17baf3cd14p-6,
     -0x1.664320bfe0a57p-7, -0x1.2e640fda96907p-6, -0x1.0b86d80992b68p-6, -0x1.ad542d6e5dd8ap-7,
     -0x1.2802b9824fab6p-7, -0x1.b72fcbf8a243bp-8, -0x1.21e8cd28210f5p-8, -0x1.5deae3b6db15fp-9,
     -0x1.0fb41b2e2bf8dp-9, -0x1.5e8637d6dc2a3p-10, -0x1.011d1a0e49b69p-10, -0x1.4d724cb6364fdp-11},
     {0x1.26f5fcbf17e43p-45, 0x1.7277cabb98abep-5, 0x1.92f2192e4f12ap-5, 0x1.938bf336473d9p-6,
     0x1.138953c72151ap-7, 0x1.c80fffa1e9f3ep-15, -0x1.0a0e37da20555p-9, -0x1.2e3b22d4236c9p-9,
     -0x1.fd6556064a243p-10, -0x1.9903118946689p-10, -0x1.20c1eb303bda8p-10, -0x1.6ea2865684e28p-11,
     -0x1.21f8ed6f0984cp-11, -0x1.7fa33bc86704ep-12, -0x1.1d6c88ffc9fa1p-12, -0x1.7842543dc27dbp-13},
     {-0x1.55555554dd0efp-6, -0x1.29091a8bc128ap-7, 0x1.2463b74ffcdbp-8, 0x1.04cae9a675303p-7,
     0x1.2cf0caab27146p-8, 0x1.99dd8d181f801p-10, 0x1.907a82cf18161p-12, -0x1.2a225e515c76cp-15,
     -0x1.b2a5b5543a234p-13, -0x1.c461229e906cp-13, -0x1.78f48bf88ec25p-13, -0x1.0912a89d8cf3p-13,
     -0x1.b175ce2786d75p-14, -0x1.2b2eb657f9712p-14, -0x1.c750c92fd0fc6p-15, -0x1.33a15373bde35p-15},
     {0x1.8a4c748b51b81p-35, -0x1.6678ef28b524p-8, -0x1.9d68525aaf1b7p-9, 0x1.8aa19c5ae8439p-11,
     0x1.1d9a6c86b8291p-10, 0x1.31a99bed300b1p-11, 0x1.0c5a7a5eb1ff6p-12, 0x1.be735b9c0354cp-14,
     0x1.263bb06f60dcap-16, -0x1.af20eab5f1caap-18, -0x1.0d12b9cc4520bp-16, -0x1.0119533667e5ep-16,
     -0x1.c5e38f7743c14p-17, -0x1.557e63ae5e023p-17, -0x1.0ec1d0814e7f7p-17, -0x1.7d8d0613ed78cp-18},
     {0x1.111116f3412c5p-9, 0x1.1385a96822d3cp-13, -0x1.1fe43a0020ae2p-10, -0x1.68d69712afd7cp-12,
     0x1.4ba4346f0747bp-14, 0x1.ebb79f63478d8p-14, 0x1.20fbe8f043be4p-14, 0x1.34c148623cee8p-15,
     0x1.c1460aad89721p-17, 0x1.6fceaa91446d3p-18, 0x1.c8973ba3a17cep-21, -0x1.b822b5bf16fd7p-21,
     -0x1.11a9227c3f5c1p-20, -0x1.0b9063f3933f6p-20, -0x1.d3a431fce80efp-21, -0x1.67268ae51f267p-21},
     {0x1.c3f52248de861p-28, 0x1.1ddf41a4fc744p-11, 0x1.089ec5b33027ep-15, -0x1.45d05c3071d6cp-13,
     -0x1.495e12961aeb9p-15, 0x1.4b50f533ce55bp-17, 0x1.7e622161e9316p-17, 0x1.faa952496ccf1p-18,
     0x1.cfb08f10a58fep-19, 0x1.dffe1ed343589p-20, 0x1.65ff115a6b087p-21, 0x1.3d5fdc8c18859p-23,
     0x1.63036aebe6e3bp-25, -0x1.4708d39e27f33p-25, -0x1.d3548a3cb7019p-25, -0x1.d6bb89e7bc042p-25},
     {-0x1.ba0583323e6d3p-13, 0x1.f35c86e999965p-15, 0x1.af600d6b3a0aep-14, -0x1.646985089e099p-16,
     -0x1.1dd6f81d08d1dp-16, -0x1.3cee50a906ce9p-19, 0x1.ba544b8df030cp-21, 0x1.0e956eaa22196p-20,
     0x1.4329f09cc424bp-21, 0x1.7a7eef9d0584ep-22, 0x1.52bce59acf651p-23, 0x1.d6b10df2543c4p-25,
     0x1.06deb9c4fba77p-25, 0x1.3bd7367f0728fp-27, 0x1.50ea03e51fcbfp-29, -0x1.a887928e1cc1fp-30},
     {0x1.6d16c96e23046p-23, -0x1.78648ad2b5ef3p-15, 0x1.4e292f0ece88p-16, 0x1.3f630d2e5212ap-18,
     -0x1.9dac3b595028ap-19, -0x1.441d52a39b922p-20, -0x1.933ffa52e70ap-23, 0x1.949143660656ep-25,
     0x1.3a0874e552c8dp-24, 0x1.b6a575b771c2ap-25, 0x1.c1eb82bd94f91p-26, 0x1.69973bb616163p-27,
     0x1.c275a818f971bp-28, 0x1.77750f9bbefdbp-29, 0x1.7ef46b27eebb9p-30, 0x1.f523d6b14d6fap-32},
     {0x1.6de8ec5787281p-16, -0x1.880d5f4e55ad2p-17, -0x1.36283d6e2151dp-18, 0x1.840d088cc985bp-19,
     0x1.567df42a69bedp-26, -0x1.256bb7cffd579p-22, -0x1.8105c91163d8dp-24, -0x1.4f7723487391fp-26,
     0x1.105233dac1e3dp-28, 0x1.646d052bfc8a6p-28, 0x1.ce5610a7dc70ep-29, 0x1.c73249a1b183bp-30,
     0x1.11da178a4401fp-30, 0x1.016fa18b3daap-31, 0x1.267eee4dc903dp-32, 0x1.06b26ecd31eecp-33},
     {0x1.86a1cac60212ep-21, 0x1.73fc4297d117p-19, -0x1.83cdbaae73fe4p-19, 0x1.0910902b30dd1p-21,
     0x1.922d2bb34fd73p-23, -0x1.1486daf7a009fp-25, -0x1.5ec7cce148283p-26, -0x1.fe257c6db5542p-28,
     -0x1.011a83aee3d8bp-30, 0x1.10f0ceb98eb86p-33, 0x1.656db085d83bap-32, 0x1.20966485f7305p-34,
     0x1.13174b0c7be94p-33, 0x1.e5f8d9ead6acfp-35, 0x1.77bbdc8e80397p-36, 0x1.1cbba825f4a72p-35},
     {-0x1.ac137ce7627f8p-20, 0x1.86153c4b51af1p-20, -0x1.de79fe1dd43fbp-22, -0x1.bbe543dd7bf6ep-25,
     0x1.dfd62f97ca2fap-25, 0x1.c912a1b739a91p-28, -0x1.8c8f29f42ef17p-29, -0x1.9a761ec831dedp-30,
     -0x1.b5adc72d822c3p-32, -0x1.a772ae3ef2ca8p-33, -0x1.e8107dd3cb34p-37, 0x1.3136e496c779p-34,
     0x1.683ac0f712cc1p-34, 0x1.288c0582dbbd3p-36, -0x1.0c97e3513b988p-35, -0x1.46c3eaf37dba6p-35},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, -0.0, 0.0, 0x1.0000000000004p-2,
     0x1.26f5fcbf17e43p-45, -0x1.55555554dd0efp-6, 0x1.8a4c748b51b81p-35, 0x1.111116f3412c5p-9,
     0x1.c3f52248de861p-28, -0x1.ba0583323e6d3p-13, 0x1.6d16c96e23046p-23, 0x1.6de8ec5787281p-16,
     0x1.86a1cac60212ep-21, -0x1.ac137ce7627f8p-20, 0.0, 0.0},
     {-0x1.5d90ae57e8d32p-1, -0x1.d553293f3bbbap-3, 0x1.779ce28be0005p-3, 0x1.956fdbe9fd4dap-3,
     0x1.7277cabb98abep-5, -0x1.29091a8bc128ap-7, -0x1.6678ef28b524p-8, 0x1.1385a96822d3cp-13,
     0x1.1ddf41a4fc744p-11, 0x1.f35c86e999965p-15, -0x1.78648ad2b5ef3p-15, -0x1.880d5f4e55ad2p-17,
     0x1.73fc4297d117p-19, 0x1.86153c4b51af1p-20, 0.0, 0.0},
     {-0x1.4309c38687069p+0, -0x1.1d1de2f046394p-2, 0x1.df20de13081c2p-9, 0x1.c81439a8382c9p-4,
     0x1.92f2192e4f12ap-5, 0x1.2463b74ffcdbp-8, -0x1.9d68525aaf1b7p-9, -0x1.1fe43a0020ae2p-10,
     0x1.089ec5b33027ep-15, 0x1.af600d6b3a0aep-14, 0x1.4e292f0ece88p-16, -0x1.36283d6e2151dp-18,
     -0x1.83cdbaae73fe4p-19, -0x1.de79fe1dd43fbp-22, 0.0, 0.0},
     {-0x1.097eecc00838ap+1, -0x1.da33b80cd5c61p-3, -0x1.814a7ba9dff56p-4, 0x1.3bf17baf3cd14p-6,
     0x1.938bf336473d9p-6, 0x1.04cae9a675303p-7, 0x1.8aa19c5ae8439p-11, -0x1.68d69712afd7cp-12,
     -0x1.45d05c3071d6cp-13, -0x1.646985089e099p-16, 0x1.3f630d2e5212ap-18, 0x1.840d088cc985bp-19,
     0x1.0910902b30dd1p-21, -0x1.bbe543dd7bf6ep-25, 0.0, 0.0},
     {-0x1.5b2b7fcd86d83p+1, -0x1.59ccf76e28cfdp-3, -0x1.898e6f89a53fp-4, -0x1.664320bfe0a57p-7,
     0x1.138953c72151ap-7, 0x1.2cf0caab27146p-8, 0x1.1d9a6c86b8291p-10, 0x1.4ba4346f0747bp-14,
     -0x1.495e12961aeb9p-15, -0x1.1dd6f81d08d1dp-16, -0x1.9dac3b595028ap-19, 0x1.567df42a69bedp-26,
     0x1.922d2bb34fd73p-23, 0x1.dfd62f97ca2fap-25, 0.0, 0.0},
     {-0x1.b6aa71ee4a016p+1, -0x1.b99cafe8fadb2p-4, -0x1.2adbfaa4101c9p-4, -0x1.2e640fda96907p-6,
     0x1.c80fffa1e9f3ep-15, 0x1.99dd8d181f801p-10, 0x1.31a99bed300b1p-11, 0x1.ebb79f63478d8p-14,
     0x1.4b50f533ce55bp-17, -0x1.3cee50a906ce9p-19, -0x1.441d52a39b922p-20, -0x1.256bb7cffd579p-22,
     -0x1.1486daf7a009fp-25, 0x1.c912a1b739a91p-28, 0.0, 0.0},
     {-0x1.00ab57477e7dp+2, -0x1.246fffc4edd7ap-4, -0x1.aca01619e5785p-5, -0x1.0b86d80992b68p-6,
     -0x1.0a0e37da20555p-9, 0x1.907a82cf18161p-12, 0x1.0c5a7a5eb1ff6p-12, 0x1.20fbe8f043be4p-14,
     0x1.7e622161e9316p-17, 0x1.ba544b8df030cp-21, -0x1.933ffa52e70ap-23, -0x1.8105c91163d8dp-24,
     -0x1.5ec7cce148283p-26, -0x1.8c8f29f42ef17p-29, 0.0, 0.0},
     {-0x1.1f7a140cf3204p+2, -0x1.9791802ecff83p-5, -0x1.38518ad8b625ep-5, -0x1.ad542d6e5dd8ap-7,
     -0x1.2e3b22d4236c9p-9, -0x1.2a225e515c76cp-15, 0x1.be735b9c0354cp-14, 0x1.34c148623cee8p-15,
     0x1.faa952496ccf1p-18, 0x1.0e956eaa22196p-20, 0x1.949143660656ep-25, -0x1.4f7723487391fp-26,
     -0x1.fe257c6db5542p-28, -0x1.9a761ec831dedp-30, 0.0, 0.0},
     {-0x1.47ab565af81dep+2, -0x1.f264cd2ddcfe7p-6, -0x1.8e163a89e59bdp-6, -0x1.2802b9824fab6p-7,
     -0x1.fd6556064a243p-10, -0x1.b2a5b5543a234p-13, 0x1.263bb06f60dcap-16, 0x1.c1460aad89721p-17,
     0x1.cfb08f10a58fep-19, 0x1.4329f09cc424bp-21, 0x1.3a0874e552c8dp-24, 0x1.105233dac1e3dp-28,
     -0x1.011a83aee3d8bp-30, -0x1.b5adc72d822c3p-32, 0.0, 0.0},
     {-0x1.640d4cef859bp+2, -0x1.5c5134d2d22c1p-6, -0x1.1c60603a66388p-6, -0x1.b72fcbf8a243bp-8,
     -0x1.9903118946689p-10, -0x1.c461229e906cp-13, -0x1.af20eab5f1caap-18, 0x1.6fceaa91446d3p-18,
     0x1.dffe1ed343589p-20, 0x1.7a7eef9d0584ep-22, 0x1.b6a575b771c2ap-25, 0x1.646d052bfc8a6p-28,
     0x1.10f0ceb98eb86p-33, -0x1.a772ae3ef2ca8p-33, 0.0, 0.0},
     {-0x1.88c1d1093e3a7p+2, -0x1.b1c6814d6cc58p-7, -0x1.6a27df789424ap-7, -0x1.21e8cd28210f5p-8,
     -0x1.20c1eb303bda8p-10, -0x1.78f48bf88ec25p-13, -0x1.0d12b9cc4520bp-16, 0x1.c8973ba3a17cep-21,
     0x1.65ff115a6b087p-21, 0x1.52bce59acf651p-23, 0x1.c1eb82bd94f91p-26, 0x1.ce5610a7dc70ep-29,
     0x1.656db085d83bap-32, -0x1.e8107dd3cb34p-37, 0.0, 0.0},
     {-0x1.b2dd850cac8c6p+2, -0x1.f2025f2834c1fp-8, -0x1.a828c70cb84ffp-8, -0x1.5deae3b6db15fp-9,
     -0x1.6ea2865684e28p-11, -0x1.0912a89d8cf3p-13, -0x1.0119533667e5ep-16, -0x1.b822b5bf16fd7p-21,
     0x1.3d5fdc8c18859p-23, 0x1.d6b10df2543c4p-25, 0x1.69973bb616163p-27, 0x1.c73249a1b183bp-30,
     0x1.20966485f7305p-34, 0x1.3136e496c779p-34, 0.0, 0.0},
     {-0x1.c74656018f01ap+2, -0x1.7b2276ac6ddd4p-8, -0x1.4587974366b56p-8, -0x1.0fb41b2e2bf8dp-9,
     -0x1.21f8ed6f0984cp-11, -0x1.b175ce2786d75p-14, -0x1.c5e38f7743c14p-17, -0x1.11a9227c3f5c1p-20,
     0x1.63036aebe6e3bp-25, 0x1.06deb9c4fba77p-25, 0x1.c275a818f971bp-28, 0x1.11da178a4401fp-30,
     0x1.13174b0c7be94p-33, 0x1.683ac0f712cc1p-34, 0.0, 0.0},
     {-0x1.e9df31b97199bp+2, -0x1.db585ce4c548cp-9, -0x1.9d048f05f9c5ap-9, -0x1.5e8637d6dc2a3p-10,
     -0x1.7fa33bc86704ep-12, -0x1.2b2eb657f9712p-14, -0x1.557e63ae5e023p-17, -0x1.0b9063f3933f6p-20,
     -0x1.4708d39e27f33p-25, 0x1.3bd7367f0728fp-27, 0x1.77750f9bbefdbp-29, 0x1.016fa18b3daap-31,
     0x1.e5f8d9ead6acfp-35, 0x1.288c0582dbbd3p-36, 0.0, 0.0},
     {-0x1.00ee03523e58p+3, -0x1.56d0717644838p-9, -0x1.2c017f21665dfp-9, -0x1.011d1a0e49b69p-10,
     -0x1.1d6c88ffc9fa1p-12, -0x1.c750c92fd0fc6p-15, -0x1.0ec1d0814e7f7p-17, -0x1.d3a431fce80efp-21,
     -0x1.d3548a3cb7019p-25, 0x1.50ea03e51fcbfp-29, 0x1.7ef46b27eebb9p-30, 0x1.267eee4dc903dp-32,
     0x1.77bbdc8e80397p-36, -0x1.0c97e3513b988p-35, 0.0, 0.0},
     {-0x1.11705ccefe692p+3, -0x1.b3a57c554998p-10, -0x1.809431f0dcd89p-10, -0x1.4d724cb6364fdp-11,
     -0x1.7842543dc27dbp-13, -0x1.33a15373bde35p-15, -0x1.7d8d0613ed78cp-18, -0x1.67268ae51f267p-21,
     -0x1.d6bb89e7bc042p-25, -0x1.a887928e1cc1fp-30, 0x1.f523d6b14d6fap-32, 0x1.06b26ecd31eecp-33,
     0x1.1cbba825f4a72p-35, -0x1.46c3eaf37dba6p-35, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.216000  0.0003
 *    1  0.647699  0.0127
 *    2  1.078999  0.0804
 *    3  1.509900  0.1946
 *    4  1.940403  0.0173
 *    5  2.370509  0.0152
 *    6  2.800220  0.0153
 *    7  3.229537  0.0092
 *    8  3.658460  0.0058
 *    9  4.086991  0.0062
 *   10  4.515131  0.0018
 *   11  4.942881  0.0159
 *   12  5.370242  0.0055
 *   13  5.797214  0.0075
 *   14  6.223800  0.0051
 *   15  6.650000  0.0054
 */
static const struct gelu_table_f32 gelu_silu_grad_f32 = {
    .scale = -0x1.283a3cp+1f,
    .bend = 0x1.4632bp-9f,
    .near = -0x1.ba5e34p-3f,
    .end = {-0x1.9d6174p+1f, -0x1.a9999ap+2f},
    .column =
    {{0.0f, -0x1.8ebb84p-2f, -0x1.faf022p-1f, -0x1.474974p+0f,
     -0x1.9cdd02p+0f, -0x1.10415ap+1f, -0x1.4ecfb4p+1f, -0x1.871504p+1f,
     -0x1.b920b4p+1f, -0x1.f34984p+1f, -0x1.15033ap+2f, -0x1.3393e6p+2f,
     -0x1.48ca02p+2f, -0x1.697cccp+2f, -0x1.80942p+2f, -0x1.a035fep+2f},
     {0x1p-1f, 0x1.3d8f3ep-2f, 0x1.34915ap-4f, -0x1.848b9ep-29f,
     -0x1.d55448p-5f, -0x1.88cee8p-4f, -0x1.912bd2p-4f, -0x1.61688ap-4f,
     -0x1.27f37ep-4f, -0x1.ca939cp-5f, -0x1.5cef0ap-5f, -0x1.f4d412p-6f,
     -0x1.88efccp-6f, -0x1.0a455ap-6f, -0x1.910564p-7f, -0x1.0d5844p-7f},
     {0x1p-1f, 0x1.da9d68p-2f, 0x1.38bd34p-2f, 0x1.4c41bp-32f,
     0x1.061052p-3f, 0x1.fc594p-6f, -0x1.0db614p-6f, -0x1.12adc4p-5f,
     -0x1.2e62d6p-5f, -0x1.15f804p-5f, -0x1.d2696p-6f, -0x1.67bebcp-6f,
     -0x1.24ae4ap-6f, -0x1.9dbe1ap-7f, -0x1.3ec29ep-7f, -0x1.b704eep-8f},
     {0x1.cba7e4p-25f, 0x1.71c2f6p-4f, 0x1.3b1468p-3f, 0x1.2c563p-3f,
     0x1.eb4996p-4f, 0x1.1a459ap-4f, 0x1.f9876p-6f, 0x1.4577p-7f,
     -0x1.9147f8p-13f, -0x1.67ad72p-8f, -0x1.c3a696p-8f, -0x1.abef84p-8f,
     -0x1.7b2f4cp-8f, -0x1.247478p-8f, -0x1.d64712p-9f, -0x1.522f3p-9f},
     {-0x1.5552c6p-4f, -0x1.0d036ap-4f, -0x1.ff8306p-9f, 0x1.353b3p-6f,
     0x1.069834p-5f, 0x1.fbac78p-6f, 0x1.500cfep-6f, 0x1.7c92a6p-7f,
     0x1.8b5672p-8f, 0x1.18b1b6p-9f, 0x1.1adfp-12f, -0x1.46a796p-11f,
     -0x1.b5bc5p-11f, -0x1.bd7cecp-11f, -0x1.8de71ap-11f, -0x1.39c42ap-11f},
     {0x1.5577eap-15f, -0x1.598966p-6f, -0x1.869726p-6f, -0x1.f2b346p-7f,
     -0x1.3cf38ap-8f, 0x1.175a4ap-8f, 0x1.714d0ap-8f, 0x1.1ad6e4p-8f,
     0x1.753ecap-9f, 0x1.8ecf0cp-10f, 0x1.816bb2p-11f, 0x1.0b5b8ep-12f,
     0x1.53002cp-14f, -0x1.77eb74p-15f, -0x1.3d5ba2p-14f, -0x1.581eccp-14f},
     {0x1.a3ffb6p-7f, 0x1.f78e6cp-8f, -0x1.44d81cp-8f, -0x1.ad9bacp-8f,
     -0x1.63eecap-8f, -0x1.c9245ap-10f, 0x1.211a62p-12f, 0x1.8fcc6ap-11f,
     0x1.6c0b3p-11f, 0x1.eadc28p-12f, 0x1.234c5p-12f, 0x1.219b2ep-13f,
     0x1.470da6p-14f, 0x1.bfc4eap-16f, 0x1.3800ep-17f, -0x1.2ac148p-19f},
     {0x1.34686cp-10f, 0x1.f1cc2ep-9f, 0x1.6cdce4p-9f, 0x1.e1b874p-15f,
     -0x1.403b48p-10f, -0x1.03e0dcp-10f, -0x1.a6f43ep-12f, -0x1.f9c7fep-15f,
     0x1.3025d8p-14f, 0x1.5a19a2p-14f, 0x1.0b48b6p-14f, 0x1.3df042p-15f,
     0x1.7903eep-16f, 0x1.a326bcp-17f, 0x1.781964p-18f, 0x1.5b1b3cp-19f},
     {0.0f, 0.0f, 0.0f, 0x1.be141p-3f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.216000  0.0000
 *    1  0.647699  0.0325
 *    2  1.078999  0.0516
 *    3  1.509900  0.1750
 *    4  1.940403  0.0158
 *    5  2.370509  0.0122
 *    6  2.800220  0.0109
 *    7  3.229537  0.0027
 *    8  3.658460  0.0142
 *    9  4.086991  0.0046
 *   10  4.515131  0.0071
 *   11  4.942881  0.0024
 *   12  5.370241  0.0172
 *   13  5.797214  0.0091
 *   14  6.223800  0.0059
 *   15  6.650000  0.0035
 */
static const struct gelu_table_f64 gelu_silu_grad_f64 = {
    .scale = -0x1.283a3cb6779f9p+1,
    .bend = 0x1.4632b0e20f1f4p-9,
    .near = -0x1.ba5e353f7ced8p-3,
    .end = {-0x1.9d6174c363e7dp+1, -0x1.a99999999999ap+2},
    .column =
    {{0.0, -0x1.8d5102f411bc4p-2, -0x1.fcbe661373b64p-1, -0x1.474973c84120bp+0,
     -0x1.9ea8f2c004ef8p+0, -0x1.111defae070dap+1, -0x1.4dca9d3806b69p+1, -0x1.8916a5da17ceep+1,
     -0x1.b77cdfd236045p+1, -0x1.f61bbe86bf168p+1, -0x1.13200bae5ec45p+2, -0x1.349a2a0b067c3p+2,
     -0x1.49b88288237acp+2, -0x1.6aa734521ede2p+2, -0x1.8148addc8ea49p+2, -0x1.a134370515829p+2},
     {0x1p-1, 0x1.3e374e0b65c17p-2, 0x1.3029ea898c23fp-4, 0x1.b7d7537967aa7p-56,
     -0x1.dca3411bbfbebp-5, -0x1.89a6a7327b26ep-4, -0x1.91b34ab3ef488p-4, -0x1.5f3eeafb4f2e3p-4,
     -0x1.29e369647cb0dp-4, -0x1.c478d56fd2ec4p-5, -0x1.63dc3a49d8b06p-5, -0x1.ef18e07a50d82p-6,
     -0x1.84b239c8090d8p-6, -0x1.0686fa35cc30ep-6, -0x1.8d85c3a223a5ap-7, -0x1.09f583e21d5e3p-7},
     {0x1p-1, 0x1.dadec19cd5552p-2, 0x1.37a0b15d03e95p-2, -0x1.0480405817784p-59,
     0x1.02a023bbbacbbp-3, 0x1.ed375a3314bf3p-6, -0x1.059752e4bf74fp-6, -0x1.1528f53207c02p-5,
     -0x1.2e66d6bed8b1p-5, -0x1.13f63e92b81bfp-5, -0x1.d90f042d5954ap-6, -0x1.6453f0e3ae2bep-6,
     -0x1.21edfc2e037cp-6, -0x1.9871947d92c46p-7, -0x1.3c2d91e4daccdp-7, -0x1.b1ccd0b5c4ec7p-8},
     {-0x1.9f89bc3892912p-56, 0x1.70a4e591e7e51p-4, 0x1.3b29269088a4p-3, 0x1.2c563458cc0b4p-3,
     0x1.e8846a4c6e616p-4, 0x1.17b6a615d38a4p-4, 0x1.00cc6913337a2p-5, 0x1.33c6c76149a3dp-7,
     0x1.6b81e78b1f99ep-15, -0x1.70ab8f6b121ddp-8, -0x1.c1d4962c3634cp-8, -0x1.a9f329f66a402p-8,
     -0x1.78c9e18330984p-8, -0x1.216b0c3fb94cep-8, -0x1.d2ff003d08f98p-9, -0x1.4e8c6397c94a8p-9},
     {-0x1.5555555555666p-4, -0x1.0d7da9d550f9p-4, -0x1.d3b634c49becdp-9, 0x1.353eb573ca846p-6,
     0x1.07aec4200fe7dp-5, 0x1.f9c6550346a94p-6, 0x1.52fdb34dc9824p-6, 0x1.73c538c3233b7p-7,
     0x1.94fa27b388e21p-8, 0x1.0769f44391443p-9, 0x1.7861d45c6ed4p-12, -0x1.4f072fc136858p-11,
     -0x1.b81e0d3a4da65p-11, -0x1.bbbc43d2ceb55p-11, -0x1.8c25294bc678cp-11, -0x1.3719ae89d0199p-11},
     {-0x1.1c7561b2361cep-42, -0x1.5885d430188ebp-6, -0x1.85441118ae4f5p-6, -0x1.f2d0e32bd0c66p-7,
     -0x1.309046e093c08p-8, 0x1.1b38ef5435a7ep-8, 0x1.71edb88d1d4b4p-8, 0x1.16d49c41eb64fp-8,
     0x1.7b1f9a3a06d4bp-9, 0x1.816f3fb6f99ddp-10, 0x1.9752539d9551cp-11, 0x1.0041a91de112fp-12,
     0x1.3b53ed4ac31e2p-14, -0x1.8bd78dd6663e8p-15, -0x1.3f888473f0a6cp-14, -0x1.575b2598e145ap-14},
     {0x1.9999999496ae6p-7, 0x1.fb2f4f51cf76dp-8, -0x1.3d0e106627ap-8, -0x1.b0f82c4a9c54bp-8,
     -0x1.5f8c111068c91p-8, -0x1.bad9abc2f913p-10, 0x1.1a17d6d634663p-12, 0x1.924dba3fe194ap-11,
     0x1.6f6218f33b66ap-11, 0x1.de8d3fad5cc51p-12, 0x1.2e7cc54da88dap-12, 0x1.18116e6868d1ap-13,
     0x1.3de0cba24970bp-14, 0x1.afdc4e56b7bd6p-16, 0x1.25cf59f929bd7p-17, -0x1.3f8fcd21c1236p-19},
     {-0x1.bb3a074571b1dp-33, 0x1.dbfea3da907dcp-9, 0x1.089de6165e83cp-9, 0x1.098e94a879f23p-13,
     -0x1.242fda71ab26cp-10, -0x1.0988f6cdc5273p-10, -0x1.919489a92ee23p-12, -0x1.d3e2307b2a764p-16,
     0x1.25694512aaf6p-14, 0x1.5dcf9468a4e6p-14, 0x1.0c9bc531520fap-14, 0x1.2d60b46919f14p-15,
     0x1.83ea9c65afa0ap-16, 0x1.641bfee2dfc7dp-17, 0x1.84d0f3a5d8fd3p-18, 0x1.1bbc8e74987d1p-19},
     {-0x1.ba1bd3bbe85b1p-10, -0x1.7258d569700bep-11, 0x1.0ac20520f5a6ap-10, 0x1.a2a7ce4b69679p-11,
     0x1.fc2119509c46dp-13, -0x1.87be5ee97806fp-13, -0x1.4dabcad7ab063p-13, -0x1.0b903d4ff5214p-14,
     -0x1.33a0ecd083fd1p-16, 0x1.58c982e236382p-18, 0x1.191b6983c6541p-17, 0x1.b1dbb4f65986ep-18,
     0x1.37f0ea31bacadp-18, 0x1.4a39495c4b775p-19, 0x1.927430ab6437p-20, 0x1.75d084f993c3bp-21},
     {-0x1.e6d75e951db18p-26, -0x1.1484ff70cd324p-11, -0x1.ec5d940e1e7b6p-16, 0x1.85746345aa4bdp-13,
     0x1.8525dccc99485p-13, 0x1.d99813e659af6p-16, -0x1.bb3222d9174b8p-16, -0x1.5ff1a7e3ac547p-16,
     -0x1.6767de2cf8457p-17, -0x1.4ccb350ed8dfcp-19, -0x1.42f8963d04e7dp-24, 0x1.782495b44d381p-21,
     0x1.5aef485b4ab04p-21, 0x1.bb01ee4b4796bp-22, 0x1.25549cad93818p-22, 0x1.2f3ee2e2f0e7ep-23},
     {0x1.bf7e56477553fp-13, 0x1.66321bae6ca0ep-15, -0x1.02209eac8c508p-13, -0x1.572d738102e8dp-15,
     0x1.ea541f5ae6079p-16, 0x1.ab87de91cf195p-16, 0x1.724d682a0954fp-19, -0x1.b7e9b338eceeep-19,
     -0x1.6bbbb90d97c56p-19, -0x1.2975e655de64ep-20, -0x1.a7aa6637f8f75p-22, -0x1.3ba284717aee8p-26,
     0x1.6c0dce25c7ff2p-25, 0x1.a84b1ee13e7e7p-25, 0x1.43ef3931d7efcp-25, 0x1.77caf784b673dp-26},
     {-0x1.c08449106189ep-21, 0x1.1cdaa8c0c59aap-14, -0x1.6e1e6654b2134p-16, -0x1.f2834ee411132p-16,
     -0x1.4a230cc9471f9p-17, 0x1.8bafdd2c4fc5dp-18, 0x1.839cdc9c24ed7p-19, 0x1.854ef124a2bfap-23,
     -0x1.6cc80241986e2p-22, -0x1.153a6a6ac12a6p-22, -0x1.12944c891252ep-23, -0x1.0d7a3b0eee9ap-25,
     -0x1.1abccb6debefep-27, 0x1.4f1c00c5f4e91p-29, 0x1.ecd9fb6621251p-29, 0x1.7170d396afcfep-29},
     {-0x1.dbe1da8b62929p-16, 0x1.76c0d795ec4p-21, 0x1.570b271597665p-17, -0x1.7d43f7a54345p-19,
     -0x1.7e9ea10e0aa8ep-18, -0x1.f6db675f6009bp-23, 0x1.a40b648160581p-21, 0x1.1cecd665d6fffp-22,
     0x1.245b46d94873bp-25, -0x1.308c75463b5e6p-25, -0x1.b9fae868f077ep-26, -0x1.52a28aa6c8756p-27,
     -0x1.16d53f6c9c71ep-28, -0x1.4367ec0dc162fp-33, 0x1.848fac4b460bap-35, 0x1.476adfdfb93ddp-34},
     {-0x1.0ec558e1fdad4p-18, -0x1.e4c2ddbb3f6ep-18, 0x1.9ebfcb49f17c6p-19, 0x1.22a8cc208a33cp-19,
     -0x1.f4af072fcc598p-21, -0x1.13305d7d2c397p-21, 0x1.9e4c39bc9bc25p-25, 0x1.7e961eabf803ap-24,
     0x1.deea09c5cce93p-26, 0x1.4faef43625374p-29, -0x1.2a575b3aa5782p-28, -0x1.a4dd804cb88dp-30,
     -0x1.4a6f85faa2bbap-29, -0x1.895ab6557ae01p-31, -0x1.7fead1bf7c10dp-32, 0x1.3f43d357511a2p-33},
     {0.0, 0.0, 0.0, 0x1.be1410460528p-3,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1p-1, -0x1.9f89bc3892912p-56,
     -0x1.5555555555666p-4, -0x1.1c7561b2361cep-42, 0x1.9999999496ae6p-7, -0x1.bb3a074571b1dp-33,
     -0x1.ba1bd3bbe85b1p-10, -0x1.e6d75e951db18p-26, 0x1.bf7e56477553fp-13, -0x1.c08449106189ep-21,
     -0x1.dbe1da8b62929p-16, -0x1.0ec558e1fdad4p-18, 0.0, 0.0},
     {-0x1.8d5102f411bc4p-2, 0x1.3e374e0b65c17p-2, 0x1.dadec19cd5552p-2, 0x1.70a4e591e7e51p-4,
     -0x1.0d7da9d550f9p-4, -0x1.5885d430188ebp-6, 0x1.fb2f4f51cf76dp-8, 0x1.dbfea3da907dcp-9,
     -0x1.7258d569700bep-11, -0x1.1484ff70cd324p-11, 0x1.66321bae6ca0ep-15, 0x1.1cdaa8c0c59aap-14,
     0x1.76c0d795ec4p-21, -0x1.e4c2ddbb3f6ep-18, 0.0, 0.0},
     {-0x1.fcbe661373b64p-1, 0x1.3029ea898c23fp-4, 0x1.37a0b15d03e95p-2, 0x1.3b29269088a4p-3,
     -0x1.d3b634c49becdp-9, -0x1.85441118ae4f5p-6, -0x1.3d0e106627ap-8, 0x1.089de6165e83cp-9,
     0x1.0ac20520f5a6ap-10, -0x1.ec5d940e1e7b6p-16, -0x1.02209eac8c508p-13, -0x1.6e1e6654b2134p-16,
     0x1.570b271597665p-17, 0x1.9ebfcb49f17c6p-19, 0.0, 0.0},
     {-0x1.474973c84120bp+0, 0x1.b7d7537967aa7p-56, -0x1.0480405817784p-59, 0x1.2c563458cc0b4p-3,
     0x1.353eb573ca846p-6, -0x1.f2d0e32bd0c66p-7, -0x1.b0f82c4a9c54bp-8, 0x1.098e94a879f23p-13,
     0x1.a2a7ce4b69679p-11, 0x1.85746345aa4bdp-13, -0x1.572d738102e8dp-15, -0x1.f2834ee411132p-16,
     -0x1.7d43f7a54345p-19, 0x1.22a8cc208a33cp-19, 0x1.be1410460528p-3, 0.0},
     {-0x1.9ea8f2c004ef8p+0, -0x1.dca3411bbfbebp-5, 0x1.02a023bbbacbbp-3, 0x1.e8846a4c6e616p-4,
     0x1.07aec4200fe7dp-5, -0x1.309046e093c08p-8, -0x1.5f8c111068c91p-8, -0x1.242fda71ab26cp-10,
     0x1.fc2119509c46dp-13, 0x1.8525dccc99485p-13, 0x1.ea541f5ae6079p-16, -0x1.4a230cc9471f9p-17,
     -0x1.7e9ea10e0aa8ep-18, -0x1.f4af072fcc598p-21, 0.0, 0.0},
     {-0x1.111defae070dap+1, -0x1.89a6a7327b26ep-4, 0x1.ed375a3314bf3p-6, 0x1.17b6a615d38a4p-4,
     0x1.f9c6550346a94p-6, 0x1.1b38ef5435a7ep-8, -0x1.bad9abc2f913p-10, -0x1.0988f6cdc5273p-10,
     -0x1.87be5ee97806fp-13, 0x1.d99813e659af6p-16, 0x1.ab87de91cf195p-16, 0x1.8bafdd2c4fc5dp-18,
     -0x1.f6db675f6009bp-23, -0x1.13305d7d2c397p-21, 0.0, 0.0},
     {-0x1.4dca9d3806b69p+1, -0x1.91b34ab3ef488p-4, -0x1.059752e4bf74fp-6, 0x1.00cc6913337a2p-5,
     0x1.52fdb34dc9824p-6, 0x1.71edb88d1d4b4p-8, 0x1.1a17d6d634663p-12, -0x1.919489a92ee23p-12,
     -0x1.4dabcad7ab063p-13, -0x1.bb3222d9174b8p-16, 0x1.724d682a0954fp-19, 0x1.839cdc9c24ed7p-19,
     0x1.a40b648160581p-21, 0x1.9e4c39bc9bc25p-25, 0.0, 0.0},
     {-0x1.8916a5da17ceep+1, -0x1.5f3eeafb4f2e3p-4, -0x1.1528f53207c02p-5, 0x1.33c6c76149a3dp-7,
     0x1.73c538c3233b7p-7, 0x1.16d49c41eb64fp-8, 0x1.924dba3fe194ap-11, -0x1.d3e2307b2a764p-16,
     -0x1.0b903d4ff5214p-14, -0x1.5ff1a7e3ac547p-16, -0x1.b7e9b338eceeep-19, 0x1.854ef124a2bfap-23,
     0x1.1cecd665d6fffp-22, 0x1.7e961eabf803ap-24, 0.0, 0.0},
     {-0x1.b77cdfd236045p+1, -0x1.29e369647cb0dp-4, -0x1.2e66d6bed8b1p-5, 0x1.6b81e78b1f99ep-15,
     0x1.94fa27b388e21p-8, 0x1.7b1f9a3a06d4bp-9, 0x1.6f6218f33b66ap-11, 0x1.25694512aaf6p-14,
     -0x1.33a0ecd083fd1p-16, -0x1.6767de2cf8457p-17, -0x1.6bbbb90d97c56p-19, -0x1.6cc80241986e2p-22,
     0x1.245b46d94873bp-25, 0x1.deea09c5cce93p-26, 0.0, 0.0},
     {-0x1.f61bbe86bf168p+1, -0x1.c478d56fd2ec4p-5, -0x1.13f63e92b81bfp-5, -0x1.70ab8f6b121ddp-8,
     0x1.0769f44391443p-9, 0x1.816f3fb6f99ddp-10, 0x1.de8d3fad5cc51p-12, 0x1.5dcf9468a4e6p-14,
     0x1.58c982e236382p-18, -0x1.4ccb350ed8dfcp-19, -0x1.2975e655de64ep-20, -0x1.153a6a6ac12a6p-22,
     -0x1.308c75463b5e6p-25, 0x1.4faef43625374p-29, 0.0, 0.0},
     {-0x1.13200bae5ec45p+2, -0x1.63dc3a49d8b06p-5, -0x1.d90f042d5954ap-6, -0x1.c1d4962c3634cp-8,
     0x1.7861d45c6ed4p-12, 0x1.9752539d9551cp-11, 0x1.2e7cc54da88dap-12, 0x1.0c9bc531520fap-14,
     0x1.191b6983c6541p-17, -0x1.42f8963d04e7dp-24, -0x1.a7aa6637f8f75p-22, -0x1.12944c891252ep-23,
     -0x1.b9fae868f077ep-26, -0x1.2a575b3aa5782p-28, 0.0, 0.0},
     {-0x1.349a2a0b067c3p+2, -0x1.ef18e07a50d82p-6, -0x1.6453f0e3ae2bep-6, -0x1.a9f329f66a402p-8,
     -0x1.4f072fc136858p-11, 0x1.0041a91de112fp-12, 0x1.18116e6868d1ap-13, 0x1.2d60b46919f14p-15,
     0x1.b1dbb4f65986ep-18, 0x1.782495b44d381p-21, -0x1.3ba284717aee8p-26, -0x1.0d7a3b0eee9ap-25,
     -0x1.52a28aa6c8756p-27, -0x1.a4dd804cb88dp-30, 0.0, 0.0},
     {-0x1.49b88288237acp+2, -0x1.84b239c8090d8p-6, -0x1.21edfc2e037cp-6, -0x1.78c9e18330984p-8,
     -0x1.b81e0d3a4da65p-11, 0x1.3b53ed4ac31e2p-14, 0x1.3de0cba24970bp-14, 0x1.83ea9c65afa0ap-16,
     0x1.37f0ea31bacadp-18, 0x1.5aef485b4ab04p-21, 0x1.6c0dce25c7ff2p-25, -0x1.1abccb6debefep-27,
     -0x1.16d53f6c9c71ep-28, -0x1.4a6f85faa2bbap-29, 0.0, 0.0},
     {-0x1.6aa734521ede2p+2, -0x1.0686fa35cc30ep-6, -0x1.9871947d92c46p-7, -0x1.216b0c3fb94cep-8,
     -0x1.bbbc43d2ceb55p-11, -0x1.8bd78dd6663e8p-15, 0x1.afdc4e56b7bd6p-16, 0x1.641bfee2dfc7dp-17,
     0x1.4a39495c4b775p-19, 0x1.bb01ee4b4796bp-22, 0x1.a84b1ee13e7e7p-25, 0x1.4f1c00c5f4e91p-29,
     -0x1.4367ec0dc162fp-33, -0x1.895ab6557ae01p-31, 0.0, 0.0},
     {-0x1.8148addc8ea49p+2, -0x1.8d85c3a223a5ap-7, -0x1.3c2d91e4daccdp-7, -0x1.d2ff003d08f98p-9,
     -0x1.8c25294bc678cp-11, -0x1.3f888473f0a6cp-14, 0x1.25cf59f929bd7p-17, 0x1.84d0f3a5d8fd3p-18,
     0x1.927430ab6437p-20, 0x1.25549cad93818p-22, 0x1.43ef3931d7efcp-25, 0x1.ecd9fb6621251p-29,
     0x1.848fac4b460bap-35, -0x1.7fead1bf7c10dp-32, 0.0, 0.0},
     {-0x1.a134370515829p+2, -0x1.09f583e21d5e3p-7, -0x1.b1ccd0b5c4ec7p-8, -0x1.4e8c6397c94a8p-9,
     -0x1.3719ae89d0199p-11, -0x1.575b2598e145ap-14, -0x1.3f8fcd21c1236p-19, 0x1.1bbc8e74987d1p-19,
     0x1.75d084f993c3bp-21, 0x1.2f3ee2e2f0e7ep-23, 0x1.77caf784b673dp-26, 0x1.7170d396afcfep-29,
     0x1.476adfdfb93ddp-34, 0x1.3f43d357511a2p-33, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.246582  0.53
 *    1  0.749023  5.80
 *    2  1.264648  14.30
 *    3  1.795898  46.06
 *    4  2.341797  42.95
 *    5  2.906250  41.92
 *    6  3.490234  36.68
 *    7  4.093750  16.05
 *    8  4.722656  91.52
 *    9  5.378906  85.63
 *   10  6.066406  27.01
 *   11  6.789062  25.34
 *   12  7.550781  26.30
 *   13  8.367188  75.68
 *   14  9.242188  355.42
 *   15  10.195312  362.68
 */
static const struct gelu_table_f16 gelu_silu_value_f16 = {
    .scale = -0x1.0523f8p+1f,
    .bend = -0x1.a2133p-5f,
    .end = {-0x1.06p+2f, -0x1.464p+3f},
    .column =
    {{0.0f, -0x1.fep-2f, -0x1.02p+0f, -0x1.88p+0f,
     -0x1.09p+1f, -0x1.5p+1f, -0x1.998p+1f, -0x1.e58p+1f,
     -0x1.1a4p+2f, -0x1.438p+2f, -0x1.6e8p+2f, -0x1.9b8p+2f,
     -0x1.cbp+2f, -0x1.fd8p+2f, -0x1.1ap+3f, -0x1.374p+3f},
     {0x1.db4ee6p-46f, -0x1.818f74p-3f, -0x1.13f716p-2f, -0x1.16ce92p-2f,
     -0x1.daf302p-3f, -0x1.6b2196p-3f, -0x1.00ce7ep-3f, -0x1.564bap-4f,
     -0x1.b1cd68p-5f, -0x1.067caap-5f, -0x1.30b5acp-6f, -0x1.53479ap-7f,
     -0x1.68a8dap-8f, -0x1.6bdc12p-9f, -0x1.57d606p-10f, -0x1.304c8ap-11f},
     {0x1.000004p-1f, 0x1.0b2acap-2f, 0x1.1ea548p-4f, -0x1.793c42p-5f,
     -0x1.80c636p-4f, -0x1.9090c6p-4f, -0x1.4ce2ccp-4f, -0x1.e9081p-5f,
     -0x1.4a38bcp-5f, -0x1.a1cc1cp-6f, -0x1.f500d4p-7f, -0x1.1e06ecp-7f,
     -0x1.364092p-8f, -0x1.3e0ee6p-9f, -0x1.30ca8ep-10f, -0x1.10fa34p-11f},
     {0x1.00038ep-2f, 0x1.c44d54p-3f, 0x1.332fd2p-3f, 0x1.2f3b72p-4f,
     0x1.4284d6p-6f, -0x1.1752ecp-7f, -0x1.254e16p-6f, -0x1.1d3408p-6f,
     -0x1.bc65c6p-7f, -0x1.335b16p-7f, -0x1.8705bap-8f, -0x1.d27aa4p-9f,
     -0x1.02696ap-9f, -0x1.0faep-10f, -0x1.09aea8p-11f, -0x1.e3ed7ap-13f},
     {0x1.b53a4cp-13f, 0x1.2a0a1cp-5f, 0x1.a1e484p-5f, 0x1.5c13aep-5f,
     0x1.9f11bcp-6f, 0x1.539f68p-7f, 0x1.a373p-10f, -0x1.68934p-10f,
     -0x1.36d8bap-9f, -0x1.03b1dcp-9f, -0x1.73819p-10f, -0x1.d64e3ap-11f,
     -0x1.06abf2p-11f, -0x1.2b725p-12f, -0x1.2d71b2p-13f, -0x1.1b15b4p-14f},
     {-0x1.485d34p-6f, -0x1.d4f4c6p-7f, -0x1.fb4cc6p-11f, 0x1.0c188ep-7f,
     0x1.abb538p-8f, 0x1.5056c6p-8f, 0x1.82942ap-9f, -0x1.11c7ecp-10f,
     -0x1.a091acp-10f, -0x1.57337p-11f, -0x1.1a5418p-12f, -0x1.54ae54p-15f,
     -0x1.047d7ap-13f, -0x1.29ebe4p-14f, -0x1.e759ap-16f, -0x1.b7cffcp-17f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.205078  11.99
 *    1  0.625000  252.17
 *    2  1.054688  952.72
 *    3  1.507812  638.73
 *    4  1.976562  1951.55
 *    5  2.453125  4746.85
 *    6  2.968750  3468.09
 *    7  3.500000  985.85
 *    8  4.031250  783.34
 *    9  4.625000  1126.44
 *   10  5.281250  8909.52
 *   11  5.937500  167.66
 *   12  6.687500  1854.13
 *   13  7.500000  7248.57
 *   14  8.437500  7150.41
 *   15  9.562500  5975.53
 */
static const struct gelu_table_bf16 gelu_silu_value_bf16 = {
    .scale = -0x1.38f5e4p+1f,
    .bend = -0x1.625012p-4f,
    .end = {-0x1.cp+1f, -0x1.32p+3f},
    .column =
    {{0.0f, -0x1.aap-2f, -0x1.bp-1f, -0x1.4ap+0f,
     -0x1.cp+0f, -0x1.1cp+1f, -0x1.5cp+1f, -0x1.ap+1f,
     -0x1.e4p+1f, -0x1.16p+2f, -0x1.3ep+2f, -0x1.68p+2f,
     -0x1.96p+2f, -0x1.c8p+2f, -0x1p+3f, -0x1.22p+3f},
     {-0.0f, -0x1.52a344p-3f, -0x1.03e1dap-2f, -0x1.1d2092p-2f,
     -0x1.0955bcp-2f, -0x1.bdce38p-3f, -0x1.584b74p-3f, -0x1.f0fc26p-4f,
     -0x1.592298p-4f, -0x1.c825c2p-5f, -0x1.1922cep-5f, -0x1.4b47f6p-6f,
     -0x1.6ce74ep-7f, -0x1.77729ep-8f, -0x1.5fa158p-9f, -0x1.1363cp-10f},
     {0x1p-1f, 0x1.30fb9p-2f, 0x1.f9bbaep-4f, -0x1.34bb5ep-9f,
     -0x1.3014dap-4f, -0x1.901b9p-4f, -0x1.8b5ea2p-4f, -0x1.475c24p-4f,
     -0x1.edf958p-5f, -0x1.57e7eep-5f, -0x1.bff9c6p-6f, -0x1.124bb4p-6f,
     -0x1.34894cp-7f, -0x1.41ae22p-8f, -0x1.341388p-9f, -0x1.e8f014p-11f},
     {0x1.ffd484p-3f, 0x1.d59842p-3f, 0x1.694374p-3f, 0x1.bf9568p-4f,
     0x1.8a8a4cp-5f, 0x1.1dd7e6p-7f, -0x1.e0c28cp-7f, -0x1.3db734p-6f,
     -0x1.2473b2p-6f, -0x1.f0ddap-7f, -0x1.477f4cp-7f, -0x1.872688p-8f,
     -0x1.def2cep-9f, -0x1.117b16p-9f, -0x1.088a22p-10f, -0x1.ad66ap-12f},
     {0x1.1f411ep-9f, 0x1.c800bep-6f, 0x1.814dbep-5f, 0x1.4613a8p-5f,
     0x1.2aa76p-4f, 0x1.3ae43p-9f, 0x1.590a28p-6f, 0x1.bcfc28p-8f,
     0x1.c081f8p-8f, -0x1.e97a28p-8f, -0x1.6259e8p-13f, 0x1.94fb62p-9f,
     -0x1.63019cp-16f, -0x1.72cbc2p-11f, -0x1.08f008p-12f, -0x1.19b35ep-13f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.210571  2.05
 *    1  0.641113  5.17
 *    2  1.084961  6.76
 *    3  1.543945  3.69
 *    4  2.019531  15.42
 *    5  2.513672  99.79
 *    6  3.027344  23.99
 *    7  3.566406  32.57
 *    8  4.128906  35.17
 *    9  4.726562  40.00
 *   10  5.363281  32.04
 *   11  6.042969  50.59
 *   12  6.781250  15.31
 *   13  7.597656  14.00
 *   14  8.515625  21.03
 *   15  9.593750  6.43
 */
static const struct gelu_table_f16 gelu_silu_grad_f16 = {
    .scale = -0x1.32130cp+1f,
    .bend = -0x1.4b5beep-4f,
    .end = {-0x1.c88p+1f, -0x1.33p+3f},
    .column =
    {{-0x1.af4p-4f, -0x1.b44p-2f, -0x1.bap-1f, -0x1.474p+0f,
     -0x1.c84p+0f, -0x1.224p+1f, -0x1.62cp+1f, -0x1.a64p+1f,
     -0x1.eccp+1f, -0x1.1b8p+2f, -0x1.43p+2f, -0x1.6d4p+2f,
     -0x1.9a8p+2f, -0x1.cc4p+2f, -0x1.02p+3f, -0x1.22p+3f},
     {0x1.ca3174p-2f, 0x1.2c4c42p-2f, 0x1.dd4e7ep-4f, 0x1.079bfep-15f,
     -0x1.360896p-4f, -0x1.95707cp-4f, -0x1.83e724p-4f, -0x1.3e2e46p-4f,
     -0x1.d8e2f8p-5f, -0x1.45e028p-5f, -0x1.a4323ep-6f, -0x1.fcba8ep-7f,
     -0x1.219e4p-7f, -0x1.310d12p-8f, -0x1.23894cp-9f, -0x1.e9f3d6p-11f},
     {0x1.fd29eap-2f, 0x1.d391fcp-2f, 0x1.604e44p-2f, 0x1.be29a2p-3f,
     0x1.713972p-4f, 0x1.b8484cp-7f, -0x1.943c8p-6f, -0x1.2b4166p-5f,
     -0x1.1a6972p-5f, -0x1.bb60dcp-6f, -0x1.362d0ep-6f, -0x1.8cdc0ep-7f,
     -0x1.d63aa6p-8f, -0x1.fe5578p-9f, -0x1.f411bcp-10f, -0x1.ad27b2p-11f},
     {0x1.b0f3ep-6f, 0x1.8e982ap-4f, 0x1.33344p-3f, 0x1.2c48ecp-3f,
     0x1.a616eep-4f, 0x1.cc58cp-5f, 0x1.68cd66p-6f, 0x1.7a938ap-9f,
     -0x1.5161ap-8f, -0x1.c5763ap-8f, -0x1.87e6a8p-8f, -0x1.199b5ep-8f,
     -0x1.67c9dcp-9f, -0x1.9a812p-10f, -0x1.9fb75p-11f, -0x1.704848p-12f},
     {-0x1.4bbd12p-4f, -0x1.fdd27ep-5f, -0x1.140a26p-6f, 0x1.331ffp-6f,
     0x1.13e694p-5f, 0x1.ce33a2p-6f, 0x1.1dc3a8p-6f, 0x1.f9789cp-8f,
     0x1.3cb01ap-9f, -0x1.7cb31p-18f, -0x1.9b5388p-11f, -0x1.ac3f84p-11f,
     -0x1.42e224p-11f, -0x1.ad7b58p-12f, -0x1.bfe656p-13f, -0x1.967d5cp-14f},
     {-0x1.fb2f74p-6f, -0x1.5f2cfcp-6f, -0x1.b93dcp-6f, -0x1.c78422p-7f,
     -0x1.cdac0cp-11f, 0x1.2f27eap-7f, 0x1.c3b782p-8f, 0x1.8ad3ecp-9f,
     0x1.13adcp-9f, 0x1.2300bap-11f, -0x1.57f04p-12f, -0x1.c264d4p-13f,
     -0x1.60759ap-14f, -0x1.1ae8f4p-14f, -0x1.95184p-15f, -0x1.21cb8ep-16f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.233398  163.38
 *    1  0.707031  123.96
 *    2  1.195312  879.74
 *    3  1.687500  961.39
 *    4  2.203125  1087.25
 *    5  2.718750  2134.74
 *    6  3.265625  3615.78
 *    7  3.812500  1795.05
 *    8  4.375000  1913.40
 *    9  4.968750  2956.51
 *   10  5.593750  991.09
 *   11  6.218750  274.55
 *   12  6.875000  9423.45
 *   13  7.593750  382.08
 *   14  8.312500  6621.06
 *   15  9.062500  17030.34
 */
static const struct gelu_table_bf16 gelu_silu_grad_bf16 = {
    .scale = -0x1.12f7f8p+1f,
    .bend = -0x1.9080fap-5f,
    .end = {-0x1.e8p+1f, -0x1.22p+3f},
    .column =
    {{-0x1.dep-4f, -0x1.e2p-2f, -0x1.e8p-1f, -0x1.48p+0f,
     -0x1.f4p+0f, -0x1.3cp+1f, -0x1.8p+1f, -0x1.c6p+1f,
     -0x1.08p+2f, -0x1.2cp+2f, -0x1.54p+2f, -0x1.7cp+2f,
     -0x1.a4p+2f, -0x1.dp+2f, -0x1.fep+2f, -0x1.18p+3f},
     {0x1.c46612p-2f, 0x1.179cf8p-2f, 0x1.63b184p-4f, -0x1.3efc3ep-11f,
     -0x1.699a5ap-4f, -0x1.97ed1cp-4f, -0x1.68c6c4p-4f, -0x1.18c166p-4f,
     -0x1.8ebff4p-5f, -0x1.109d44p-5f, -0x1.58c1b6p-6f, -0x1.a8f4eap-7f,
     -0x1.00ccdcp-7f, -0x1.222efep-8f, -0x1.3c667ap-9f, -0x1.41ae76p-10f},
     {0x1.fd2a5p-2f, 0x1.ca433cp-2f, 0x1.446c12p-2f, 0x1.bc8d7ap-3f,
     0x1.d5298cp-5f, -0x1.7a8f16p-8f, -0x1.0bd8c8p-5f, -0x1.2e0ce4p-5f,
     -0x1.0029cap-5f, -0x1.84613cp-6f, -0x1.04c6a4p-6f, -0x1.51b746p-7f,
     -0x1.a413aap-8f, -0x1.e7605p-9f, -0x1.0c8412p-9f, -0x1.16848ap-10f},
     {0x1.d79b54p-6f, 0x1.ada4c6p-4f, 0x1.374be4p-3f, 0x1.307abap-3f,
     0x1.69d00ep-4f, 0x1.3f8c36p-5f, 0x1.71dccp-7f, -0x1.2c3ee8p-9f,
     -0x1.c0d7eep-8f, -0x1.a641f6p-8f, -0x1.3dde06p-8f, -0x1.cfce34p-9f,
     -0x1.2be4b6p-9f, -0x1.973e5p-10f, -0x1.a579p-11f, -0x1.d8c592p-12f},
     {-0x1.116c4ep-3f, -0x1.de80fcp-5f, -0x1.2db06ap-7f, 0x1.ea2906p-6f,
     0x1.66f5fep-5f, 0x1.e213d6p-7f, 0x1.b0598ap-6f, 0x1.e1cb5ep-8f,
     0x1.4e4ce6p-8f, 0x1.fe18e4p-10f, -0x1.c745f6p-10f, -0x1.9506f4p-13f,
     -0x1.84c414p-14f, -0x1.766b66p-12f, -0x1.84923cp-12f, -0x1.8723acp-13f}},
};

static const struct gelu_logistic_tail gelu_silu_tail = {
    .linear = 0x1p+0,
    .linear_low = 0.0,
    .cubic = 0.0,
    .cubic_low = 0.0,
    .linear_f32 = 0x1p+0f,
    .linear_low_f32 = 0.0f,
    .cubic_f32 = 0.0f,
    .cubic_low_f32 = 0.0f,
    .end_f32 = 0x1.b3p+6f,
    .end_f64 = 0x1.77fp+9,
};

#endif

/* gelu: x Phi(x). Made by generate.py; do not edit. */
/* clang-format off */
#ifndef GELU_COEFFS_GELU_H
#define GELU_COEFFS_GELU_H

#include "table.h"

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.250000  0.0058
 *    1  0.700349  0.1769
 *    2  1.102150  0.0508
 *    3  1.468370  0.0125
 *    4  1.807062  0.0417
 *    5  2.123634  0.0247
 *    6  2.421926  0.0150
 *    7  2.704780  0.0153
 *    8  2.974370  0.0268
 *    9  3.232405  0.0300
 *   10  3.480254  0.0307
 *   11  3.719035  0.0191
 *   12  3.949677  0.0061
 *   13  4.172959  0.0177
 *   14  4.389544  0.0356
 *   15  4.600000  0.0890
 */
static const struct gelu_table_f32 gelu_value_f32 = {
    .scale = -0x1.ebd99ep+0f,
    .bend = 0x1.426618p-2f,
    .column =
    {{0.0f, -0x1.74ccdep-2f, -0x1.de5914p-1f, -0x1.565b7ap+0f,
     -0x1.a52378p+0f, -0x1.f86d58p+0f, -0x1.280becp+1f, -0x1.49017cp+1f,
     -0x1.6cae76p+1f, -0x1.8d7a9p+1f, -0x1.af8da8p+1f, -0x1.ccc9b4p+1f,
     -0x1.ebb4d2p+1f, -0x1.05b15ap+2f, -0x1.13ddb2p+2f, -0x1.1fe108p+2f},
     {-0.0f, -0x1.0adac6p-3f, -0x1.4effdap-3f, -0x1.f00b96p-4f,
     -0x1.50c24p-4f, -0x1.89c78cp-5f, -0x1.88c5f8p-6f, -0x1.abd694p-7f,
     -0x1.99588p-8f, -0x1.82d6c4p-9f, -0x1.4a5c26p-10f, -0x1.2c68ap-11f,
     -0x1.eca8b2p-13f, -0x1.73967p-14f, -0x1.269bd6p-15f, -0x1.02b29cp-16f},
     {0.0f, 0x1.c69cc2p-3f, -0x1.0d9b9ap-4f, -0x1.0558cep-3f,
     -0x1.e9fe1ep-4f, -0x1.6a2f78p-4f, -0x1.b41c74p-5f, -0x1.0b2c82p-5f,
     -0x1.1dbe6ap-6f, -0x1.27d89p-7f, -0x1.1356eep-8f, -0x1.0bf5cp-9f,
     -0x1.d5cbecp-11f, -0x1.79b5f6p-12f, -0x1.3bfe44p-13f, -0x1.21c0e8p-14f},
     {0x1.988452p-2f, 0x1.64fc2ep-2f, 0x1.299bcp-3f, 0x1.1ab41ep-6f,
     -0x1.2a3fc6p-5f, -0x1.b98036p-5f, -0x1.794144p-5f, -0x1.14b65cp-5f,
     -0x1.5951e6p-6f, -0x1.926674p-7f, -0x1.a0848ap-8f, -0x1.b7a2c6p-9f,
     -0x1.a0a53cp-10f, -0x1.685e98p-11f, -0x1.404a8cp-12f, -0x1.3432a2p-13f},
     {-0x1.26e89cp-20f, 0x1.66e972p-4f, 0x1.0122e6p-3f, 0x1.4960a2p-4f,
     0x1.2b996p-5f, 0x1.218604p-9f, -0x1.d4b106p-7f, -0x1.0c4f4p-6f,
     -0x1.b97448p-7f, -0x1.3387a2p-7f, -0x1.70276cp-8f, -0x1.af46b4p-9f,
     -0x1.c1dd8p-10f, -0x1.a87056p-11f, -0x1.94ae6ep-12f, -0x1.9b6932p-13f},
     {-0x1.106ce8p-4f, -0x1.89a64p-5f, 0x1.da103p-7f, 0x1.28537cp-5f,
     0x1.0c2a22p-5f, 0x1.3cc23ep-6f, 0x1.6ac638p-8f, -0x1.c0bea2p-11f,
     -0x1.ebe458p-9f, -0x1.02b984p-8f, -0x1.8d976p-9f, -0x1.0f8b82p-9f,
     -0x1.426ec8p-10f, -0x1.53aeep-11f, -0x1.60bdf8p-12f, -0x1.7ec8ccp-13f},
     {-0x1.2e0daap-13f, -0x1.3afd64p-6f, -0x1.2bdb36p-6f, -0x1.6d63dap-9f,
     0x1.95a916p-8f, 0x1.274a7cp-7f, 0x1.a8c0d4p-8f, 0x1.c6e488p-9f,
     0x1.d42f1p-11f, -0x1.a4360cp-12f, -0x1.b96d64p-11f, -0x1.a0fc1p-11f,
     -0x1.3321acp-11f, -0x1.7b6b58p-12f, -0x1.b93074p-13f, -0x1.044acap-13f},
     {0x1.39b7f8p-7f, 0x1.e390f8p-9f, -0x1.439a7ep-8f, -0x1.aa8324p-8f,
     -0x1.ae5b02p-9f, 0x1.72b7b2p-13f, 0x1.dcda02p-10f, 0x1.e0e36cp-10f,
     0x1.3c0742p-10f, 0x1.105c74p-11f, 0x1.86d128p-14f, -0x1.d2254cp-14f,
     -0x1.4e9f6ep-13f, -0x1.218cc2p-13f, -0x1.9a831ap-14f, -0x1.01e1p-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.230000  0.0009
 *    1  0.659870  0.1043
 *    2  1.057126  0.0039
 *    3  1.428225  0.0130
 *    4  1.777742  0.0044
 *    5  2.109055  0.0135
 *    6  2.424741  0.0108
 *    7  2.726825  0.0114
 *    8  3.016925  0.0109
 *    9  3.296364  0.0274
 *   10  3.566237  0.0123
 *   11  3.827465  0.0275
 *   12  4.080828  0.0499
 *   13  4.326998  0.0176
 *   14  4.566553  0.0211
 *   15  4.800000  0.0274
 */
static const struct gelu_table_f64 gelu_value_f64 = {
    .scale = -0x1.0f7681646f074p+1,
    .bend = 0x1.d8e6c27855046p-3,
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
 *    1  0.511917  0.0422
 *    2  0.842004  0.0930
 *    3  1.163917  0.1282
 *    4  1.478235  0.0345
 *    5  1.785470  0.0032
 *    6  2.086083  0.0237
 *    7  2.380482  0.0295
 *    8  2.669038  0.0262
 *    9  2.952086  0.0075
 *   10  3.229930  0.0177
 *   11  3.502846  0.0397
 *   12  3.771088  0.0514
 *   13  4.034888  0.0468
 *   14  4.294460  0.0180
 *   15  4.550000  0.0744
 */
static const struct gelu_table_f32 gelu_grad_f32 = {
    .scale = -0x1.6f545cp+1f,
    .bend = 0x1.e34428p-4f,
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
 *    1  0.519951  0.0096
 *    2  0.858481  0.0385
 *    3  1.190937  0.0212
 *    4  1.517634  0.0062
 *    5  1.838862  0.0071
 *    6  2.154887  0.0014
 *    7  2.465952  0.0132
 *    8  2.772286  0.0045
 *    9  3.074096  0.0031
 *   10  3.371579  0.0093
 *   11  3.664914  0.0061
 *   12  3.954272  0.0253
 *   13  4.239808  0.0156
 *   14  4.521672  0.0288
 *   15  4.800000  0.0292
 */
static const struct gelu_table_f64 gelu_grad_f64 = {
    .scale = -0x1.6be9988bb23eap+1,
    .bend = 0x1.4978ea9594978p-4,
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

/* G or G / t in v = 1 / (1 + t), from 0.0636943 to 0.185185: relative error 2^-30.6 */
static const double gelu_tail_value_f32[] =
    {0x1.988447079ac8fp-2, 0x1.ad9c2ad1d6e87p-16, -0x1.99bdcc19e9ea2p-2, -0x1.8a4e1b6ad1f2dp-1,
     -0x1.750581ab3cb03p-2, 0x1.7d7a1ebc33a46p+2, -0x1.ceab96d45ab71p+2};

/* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0452694: relative error 2^-54.0 */
static const double gelu_tail_value_f64[] =
    {0x1.fffffffffffefp-1, -0x1.7ffffffffcb47p+1, 0x1.dffffffc1fdf2p+3, -0x1.a3fffed1dc273p+6,
     0x1.d87fc8e1c0c64p+9, -0x1.44d4b5b5adcc6p+13, 0x1.07cc91aba4566p+17, -0x1.ecc7232fda58cp+20,
     0x1.00d789e4b7fa5p+25, -0x1.1d436db2de23ep+29, 0x1.3b43ea97d741p+33, -0x1.3fdfa3f5c8a67p+37,
     0x1.1320ff7f33c63p+41, -0x1.73787578373a1p+44, 0x1.68e9c9cad3216p+47, -0x1.bb05aa3418725p+49,
     0x1.0005454985ef8p+51};

/* G or G / t in v = 1 / (1 + t), from 0.0636943 to 0.185185: relative error 2^-31.4 */
static const double gelu_tail_grad_f32[] =
    {0x1.988413bdc3d14p-2, 0x1.03897565ea3a6p-14, -0x1.9a416a512c506p-2, -0x1.8b88f9dccec0dp-1,
     -0x1.0530dee6b3326p+0, 0x1.22e99912593c7p+0, -0x1.16e03cafa2769p+1};

/* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0452694: relative error 2^-57.9 */
static const double gelu_tail_grad_f64[] =
    {0x1.fffffffffffffp-1, -0x1.ffffffffff446p-1, 0x1.7fffffff2f7b1p+1, -0x1.dfffff873348fp+3,
     0x1.a3ffeae226adep+6, -0x1.d87d91a09796bp+9, 0x1.44befce8af05p+13, -0x1.07343a0211c1p+17,
     0x1.e6a7199dee659p+20, -0x1.ea2c83f6e4b1bp+24, 0x1.f6a503cbd1159p+28, -0x1.e2e1040afa64ep+32,
     0x1.8f59d6dfa00bp+36, -0x1.05fe31d4113bep+40, 0x1.f242833e09a2fp+42, -0x1.2cba3533277d4p+45,
     0x1.56ecf57f03b73p+46};

#endif

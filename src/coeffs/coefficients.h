/* Coefficients of all activations. Made by generate.py; do not edit.
 * Stamp: 418a4682f7e097ca4436c71206aa3fc62f5555572a14671b3b05d4b5fc2968c8 */
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
 *    0  0.218000  0.0040
 *    1  0.654000  0.1518
 *    2  1.090000  0.5195
 *    3  1.526000  0.0774
 *    4  1.962000  0.1623
 *    5  2.398000  0.1378
 *    6  2.725000  0.0255
 *    7  2.943000  0.0093
 *    8  3.161000  0.0111
 *    9  3.379000  0.0149
 *   10  3.597000  0.0076
 *   11  3.815000  0.0161
 *   12  4.033000  0.0131
 *   13  4.251000  0.0385
 *   14  4.469000  0.0940
 *   15  4.687000  0.1112
 */
static const struct gelu_table_f32 gelu_value_f32 = {
    .scale = 0x1.2593f6p+2f,
    .bias = 0x1.00000cp+24f,
    .near = -0x1.be76c8p-3f,
    .end = {-0x1.78b43ap+1f, -0x1.2bf7cep+2f},
    .column =
    {{-0x1.48eb1cp+1f, -0x1.188eaap+1f, -0x1.d6614cp+0f, -0x1.686d3ap+0f,
     -0x1.80eac6p-1f, -0x1.bd7f9ep-2f, 0.0f, -0x1.27f314p+2f,
     -0x1.16d44ap+2f, -0x1.0a06ep+2f, -0x1.fbb0a6p+1f, -0x1.ddd5eep+1f,
     -0x1.c2a4cep+1f, -0x1.a6c4d4p+1f, -0x1.8a8658p+1f, -0x1.6cb6c8p+1f},
     {-0x1.ac9186p-7f, -0x1.fdc338p-6f, -0x1.f1d50cp-5f, -0x1.cae96cp-4f,
     -0x1.5c19dep-3f, -0x1.2798fcp-3f, -0.0f, -0x1.23b9fcp-17f,
     -0x1.e28a3ap-16f, -0x1.197ec4p-14f, -0x1.2f8edcp-13f, -0x1.72321ap-12f,
     -0x1.8d4d08p-11f, -0x1.9e492ep-10f, -0x1.9f0584p-9f, -0x1.990e3ap-8f},
     {-0x1.0b8d4cp-5f, -0x1.0a1734p-4f, -0x1.a39ec2p-4f, -0x1.07fa8ep-3f,
     0x1.36d5aap-23f, 0x1.6415fcp-3f, 0.0f, -0x1.500972p-15f,
     -0x1.059bf4p-13f, -0x1.22f7bp-12f, -0x1.2b1c4cp-11f, -0x1.56cbe6p-10f,
     -0x1.5a54b2p-9f, -0x1.51f98cp-8f, -0x1.3aeab6p-7f, -0x1.1d9188p-6f},
     {-0x1.14fcb4p-5f, -0x1.9ed1cp-5f, -0x1.9fbafep-5f, 0x1.58e318p-10f,
     0x1.b9da6cp-3f, 0x1.507588p-2f, 0x1.988452p-2f, -0x1.70ab72p-14f,
     -0x1.0c67c2p-12f, -0x1.1aebcp-11f, -0x1.137264p-10f, -0x1.25d37ep-9f,
     -0x1.147782p-8f, -0x1.f21c16p-8f, -0x1.a81b44p-7f, -0x1.5926dcp-6f},
     {-0x1.0c593p-6f, -0x1.5ba2fap-7f, 0x1.cda20cp-7f, 0x1.1f27a8p-4f,
     0x1.09158ap-3f, 0x1.9ab87p-4f, -0x1.f1d67cp-21f, -0x1.fda50ep-14f,
     -0x1.57e09ap-12f, -0x1.54af8ep-11f, -0x1.37214ap-10f, -0x1.305ca2p-9f,
     -0x1.060628p-8f, -0x1.a949d6p-8f, -0x1.3f89cep-7f, -0x1.b95412p-7f},
     {-0x1.badd3cp-11f, 0x1.42ff1ap-7f, 0x1.9ee918p-6f, 0x1.2ca032p-5f,
     -0x1.2f661cp-8f, -0x1.4fde3ap-5f, -0x1.1068eap-4f, -0x1.edb2c8p-14f,
     -0x1.30d66ep-12f, -0x1.183134p-11f, -0x1.d8992ap-11f, -0x1.9cfdf2p-10f,
     -0x1.3a2e1ap-9f, -0x1.b2b2bep-9f, -0x1.05920ap-8f, -0x1.ec14dcp-9f},
     {0x1.c8335p-9f, 0x1.f98dfap-8f, 0x1.22c62cp-7f, -0x1.0af596p-13f,
     -0x1.8248f2p-6f, -0x1.53be0ap-6f, -0x1.eeb1bp-14f, -0x1.5e624cp-14f,
     -0x1.85ea9ep-13f, -0x1.44e69ep-12f, -0x1.ea692cp-12f, -0x1.68e8c6p-11f,
     -0x1.b88cbep-11f, -0x1.a2413cp-11f, -0x1.586876p-12f, 0x1.d0f89ap-11f},
     {0x1.e59b4cp-10f, 0x1.8d969ap-10f, -0x1.0aee84p-9f, -0x1.a34598p-8f,
     -0x1.3db86p-8f, 0x1.2a8cc8p-8f, 0x1.3b8fbp-7f, -0x1.a3d0dp-15f,
     -0x1.5c2a52p-14f, -0x1.0621ecp-13f, -0x1.45aa6ap-13f, -0x1.35f406p-13f,
     -0x1.79c38ep-15f, 0x1.a6e994p-13f, 0x1.465a06p-11f, 0x1.441f8ap-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.48eb1cp+1f, -0x1.188eaap+1f, -0x1.d6614cp+0f, -0x1.686d3ap+0f,
     -0x1.80eac6p-1f, -0x1.bd7f9ep-2f, 0.0f, -0x1.6cb6c8p+1f},
     {-0x1.ac9186p-7f, -0x1.fdc338p-6f, -0x1.f1d50cp-5f, -0x1.cae96cp-4f,
     -0x1.5c19dep-3f, -0x1.2798fcp-3f, -0.0f, -0x1.990e3ap-8f},
     {-0x1.0b8d4cp-5f, -0x1.0a1734p-4f, -0x1.a39ec2p-4f, -0x1.07fa8ep-3f,
     0x1.36d5aap-23f, 0x1.6415fcp-3f, 0.0f, -0x1.1d9188p-6f},
     {-0x1.14fcb4p-5f, -0x1.9ed1cp-5f, -0x1.9fbafep-5f, 0x1.58e318p-10f,
     0x1.b9da6cp-3f, 0x1.507588p-2f, 0x1.988452p-2f, -0x1.5926dcp-6f},
     {-0x1.0c593p-6f, -0x1.5ba2fap-7f, 0x1.cda20cp-7f, 0x1.1f27a8p-4f,
     0x1.09158ap-3f, 0x1.9ab87p-4f, -0x1.f1d67cp-21f, -0x1.b95412p-7f},
     {-0x1.badd3cp-11f, 0x1.42ff1ap-7f, 0x1.9ee918p-6f, 0x1.2ca032p-5f,
     -0x1.2f661cp-8f, -0x1.4fde3ap-5f, -0x1.1068eap-4f, -0x1.ec14dcp-9f},
     {0x1.c8335p-9f, 0x1.f98dfap-8f, 0x1.22c62cp-7f, -0x1.0af596p-13f,
     -0x1.8248f2p-6f, -0x1.53be0ap-6f, -0x1.eeb1bp-14f, 0x1.d0f89ap-11f},
     {0x1.e59b4cp-10f, 0x1.8d969ap-10f, -0x1.0aee84p-9f, -0x1.a34598p-8f,
     -0x1.3db86p-8f, 0x1.2a8cc8p-8f, 0x1.3b8fbp-7f, 0x1.441f8ap-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.225000  0.0009
 *    1  0.675000  0.1741
 *    2  1.125000  0.0216
 *    3  1.575000  0.1367
 *    4  2.025000  0.0480
 *    5  2.475000  0.2218
 *    6  2.812500  0.0320
 *    7  3.037500  0.0105
 *    8  3.262500  0.0011
 *    9  3.487500  0.0279
 *   10  3.712500  0.0148
 *   11  3.937500  0.0147
 *   12  4.162500  0.0172
 *   13  4.387500  0.0600
 *   14  4.612500  0.0230
 *   15  4.837500  0.0100
 */
static const struct gelu_table_f64 gelu_value_f64 = {
    .scale = 0x1.1c71c71c71c72p+2,
    .bias = 0x1.0000000000006p+53,
    .near = -0x1.cccccccccccccp-3,
    .end = {-0x1.84cccccccccccp+1, -0x1.3599999999999p+2},
    .column =
    {{-0x1.5a23d70a3d70ap+1, -0x1.2147ae147ae13p+1, -0x1.df851eb851eb6p+0, -0x1.6c8f5c28f5c27p+0,
     -0x1.dd99999999999p-1, -0x1.547ae147ae147p-2, 0.0, -0x1.3251eb851eb85p+2,
     -0x1.20f3333333332p+2, -0x1.13b0a3d70a3d6p+2, -0x1.05ee147ae147bp+2, -0x1.ea7ae147ae146p+1,
     -0x1.cceb851eb851ep+1, -0x1.b1b851eb851ebp+1, -0x1.9570a3d70a3d5p+1, -0x1.7d7ffffffffffp+1},
     {-0x1.2f5764259530fp-7, -0x1.b90654db1a9c8p-6, -0x1.d4675dbc3d558p-5, -0x1.c26325003150fp-4,
     -0x1.4f321a51a39dbp-3, -0x1.f793f2307f3d6p-4, -0.0, -0x1.10e6ce1867701p-18,
     -0x1.dff4c521ae5f4p-17, -0x1.2a1aa31a5a316p-15, -0x1.6e06ebe0b383p-14, -0x1.fef8d64416835p-13,
     -0x1.2b4dee0ed6ea9p-11, -0x1.383003e9cf2cdp-10, -0x1.3f2c99c400d1ap-9, -0x1.19159c4aab846p-8},
     {-0x1.906397aedb255p-6, -0x1.dcf36c05ce9d7p-5, -0x1.949348338cfa7p-4, -0x1.07f46a1aa6395p-3,
     -0x1.0bdd914f9290dp-4, 0x1.f434b18850b6bp-3, 0.0, -0x1.45820745e717dp-16,
     -0x1.0dcd1a456c812p-14, -0x1.3f88e83e14488p-13, -0x1.7467170a00866p-12, -0x1.e6037d0426b0ep-11,
     -0x1.0b0dcdd6b1091p-9, -0x1.058d28704a8abp-8, -0x1.f2786f502956ap-8, -0x1.9bb587a6e850fp-7},
     {-0x1.c0675debe9fd4p-6, -0x1.8aff40400d9d9p-5, -0x1.aa8a944e04cd3p-5, -0x1.0922ecf41a83bp-9,
     0x1.2abc41e775df2p-3, 0x1.6d2e15dc73fa9p-2, 0x1.9884533d43651p-2, -0x1.730da755dbd52p-15,
     -0x1.202cda2d769f3p-13, -0x1.43a54c68a262fp-12, -0x1.63ad7ef1cb351p-11, -0x1.adc12420b40d8p-10,
     -0x1.b64d66ac75abfp-9, -0x1.8e29671754679p-8, -0x1.5bfc1ec89206fp-7, -0x1.08edbd3349d61p-6},
     {-0x1.f8121edc4a159p-7, -0x1.a83a41fd39b8ep-7, 0x1.5b0048b8e72fdp-7, 0x1.1575bc7fa4645p-4,
     0x1.014fd744cacf8p-3, 0x1.4d4414462e85ep-4, 0x1.302ecd1ca1a06p-48, -0x1.0badc630a7a97p-14,
     -0x1.8281d106cff54p-13, -0x1.9894309b906dbp-12, -0x1.a36dbb00de74ap-11, -0x1.ce5d0514fc914p-10,
     -0x1.ae27c006b7aa2p-9, -0x1.62da937a8fa8dp-8, -0x1.13f040227e787p-7, -0x1.757407db213b5p-7},
     {-0x1.61c6a0a8b9515p-9, 0x1.e017bc89e56dfp-8, 0x1.84c3b68c15052p-6, 0x1.2c80931fef0d9p-5,
     0x1.d63872df5d7f9p-7, -0x1.a14192d8b5783p-5, -0x1.1058377e28284p-4, -0x1.106f1111cc2a3p-14,
     -0x1.6999310996654p-13, -0x1.63d5b4fe42e23p-12, -0x1.5034b4298c895p-11, -0x1.49d801633c4b5p-10,
     -0x1.0f00ff7b95469p-9, -0x1.841f0c90634cbp-9, -0x1.f12bbec83efcap-9, -0x1.09f1d973e3eb3p-8},
     {0x1.10c8570ed655ep-9, 0x1.cf4bc46965555p-8, 0x1.247ef8f525ec8p-7, 0x1.5efdff7fb90e5p-12,
     -0x1.2e1113f6d2276p-6, -0x1.1fd57bfa6faf7p-6, 0x1.413b576691fbcp-37, -0x1.9babf70ee2ffdp-15,
     -0x1.edb3ffd7b07edp-14, -0x1.bc14825f32104p-13, -0x1.780a0a214f69cp-12, -0x1.37f783bcb202dp-11,
     -0x1.a161a0b5d4c94p-11, -0x1.be6398a3d54ebp-11, -0x1.2fa5c0123ae9dp-11, 0x1.8985484ac5784p-14},
     {0x1.9b2c71de96262p-10, 0x1.d6ca0bc2a0815p-10, -0x1.6834465116a34p-11, -0x1.70614b6d61567p-8,
     -0x1.5eb1234745064p-8, 0x1.af6a8842df431p-8, 0x1.46d042fc76af2p-7, -0x1.d6d86af56495p-16,
     -0x1.ef2dfd39ea71fp-15, -0x1.88cc6581f332p-14, -0x1.186c351860128p-13, -0x1.508c28b16c3c7p-13,
     -0x1.d99292df39933p-14, 0x1.a3766d49ba6d3p-15, 0x1.9bdbc965391c4p-12, 0x1.b0f805bf66c89p-11},
     {0x1.759ec9dee2853p-12, -0x1.8577b10f8f674p-12, -0x1.77a2382cd6fb8p-10, -0x1.4d251fc9bd5ecp-10,
     0x1.c224a0d04c891p-10, 0x1.5f12f2013ba08p-9, 0x1.454972144addfp-29, -0x1.9345928788d3dp-17,
     -0x1.5cd509b3b3385p-16, -0x1.bab9d88b81aaap-16, -0x1.a1a55aff7bca2p-16, 0x1.d58cab9fa0e1ep-20,
     0x1.0dd22dc6daf76p-14, 0x1.507dc12825daap-13, 0x1.29a18de31dc09p-12, 0x1.84ed117b67a05p-12},
     {-0x1.2229c3814d557p-14, -0x1.5bef2c6361801p-12, -0x1.1a5de8ead56dbp-12, 0x1.cd7f18cbb4e0bp-12,
     0x1.bdd6a5c55d1dep-11, -0x1.5dff21c74fefep-11, -0x1.373ee5e8ba257p-10, -0x1.e33d219319e26p-19,
     -0x1.158ac338c8819p-18, -0x1.1555d3c3dae89p-19, 0x1.431ac3fe4c633p-18, 0x1.7aadddca1f951p-16,
     0x1.80fac1c1ca765p-15, 0x1.1468c2ba4ad01p-14, 0x1.215a52bf4c667p-14, 0x1.5d2f06d476071p-15},
     {-0x1.003b67ffa56aep-14, -0x1.81188b1c1ef94p-15, 0x1.99766a38adbaap-14, 0x1.b772e18669df2p-13,
     -0x1.874dce9ee8ebfp-14, -0x1.47cdc000b56d3p-12, 0x1.e6de190d8af36p-24, -0x1.246aee2ccccc6p-21,
     0x1.5777bb0b5ac85p-22, 0x1.196b3626ce8dbp-19, 0x1.5e5f801b77efdp-18, 0x1.4b47c58bd52ffp-17,
     0x1.8dffce93fcdebp-17, 0x1.040af41a53a65p-17, -0x1.b79b51f1e336cp-18, -0x1.c5730d728b202p-16},
     {-0x1.54b65dd95541fp-17, 0x1.72571455a88cdp-16, 0x1.7bdc3be2a5164p-15, -0x1.9f85c1fe610fdp-17,
     -0x1.813184ef7e007p-14, 0x1.cb615c67a0d1dp-15, 0x1.e5e7812558e55p-14, 0x1.df2d4007919p-24,
     0x1.397b9c3c767e8p-21, 0x1.351cb87ebd5bep-20, 0x1.cd261eb6c1ad2p-20, 0x1.af724d8361714p-20,
     -0x1.015815da8f34ep-22, -0x1.08c9ff766deebp-18, -0x1.3049fd407d885p-17, -0x1.a57a055d4aa06p-17},
     {0x1.8ca1d8e1fbf66p-19, 0x1.2266f13be6f72p-17, -0x1.b0cbe8f7e8314p-21, -0x1.5b67596fab668p-16,
     0x1.ad8f5d42cecfdp-22, 0x1.0877fc28bf64p-15, 0x1.e8f1bfffe8a94p-21, 0x1.af14752f6fe36p-24,
     0x1.d0362e1ad6171p-23, 0x1.297ab4742db86p-22, 0x1.7c168c6e792cep-23, -0x1.6869995778b9ap-22,
     -0x1.38f727abb879ap-20, -0x1.078960833acbap-19, -0x1.179c2fde453eep-19, -0x1.646ceb866ebf3p-21},
     {0x1.a2b49e42f02b3p-20, -0x1.c2752347f132bp-23, -0x1.177f2de40bbd1p-18, -0x1.10006f95ff8d2p-25,
     0x1.ffd322efe030ep-18, -0x1.481fcc6c6f58ep-25, -0x1.1c5027de2c005p-17, 0x1.2abf1200a174dp-25,
     0x1.1af672c5f94f4p-25, -0x1.e9528f8f5aadfp-26, -0x1.d28587586d99cp-24, -0x1.d5cf8c020ef1ap-23,
     -0x1.a3b9d536fab19p-22, -0x1.ed2ce371b7835p-26, 0x1.2bc679a3409c1p-22, 0x1.745f401e7ad55p-22},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.5a23d70a3d70ap+1, -0x1.2f5764259530fp-7, -0x1.906397aedb255p-6, -0x1.c0675debe9fd4p-6,
     -0x1.f8121edc4a159p-7, -0x1.61c6a0a8b9515p-9, 0x1.10c8570ed655ep-9, 0x1.9b2c71de96262p-10,
     0x1.759ec9dee2853p-12, -0x1.2229c3814d557p-14, -0x1.003b67ffa56aep-14, -0x1.54b65dd95541fp-17,
     0x1.8ca1d8e1fbf66p-19, 0x1.a2b49e42f02b3p-20, 0.0, 0.0},
     {-0x1.2147ae147ae13p+1, -0x1.b90654db1a9c8p-6, -0x1.dcf36c05ce9d7p-5, -0x1.8aff40400d9d9p-5,
     -0x1.a83a41fd39b8ep-7, 0x1.e017bc89e56dfp-8, 0x1.cf4bc46965555p-8, 0x1.d6ca0bc2a0815p-10,
     -0x1.8577b10f8f674p-12, -0x1.5bef2c6361801p-12, -0x1.81188b1c1ef94p-15, 0x1.72571455a88cdp-16,
     0x1.2266f13be6f72p-17, -0x1.c2752347f132bp-23, 0.0, 0.0},
     {-0x1.df851eb851eb6p+0, -0x1.d4675dbc3d558p-5, -0x1.949348338cfa7p-4, -0x1.aa8a944e04cd3p-5,
     0x1.5b0048b8e72fdp-7, 0x1.84c3b68c15052p-6, 0x1.247ef8f525ec8p-7, -0x1.6834465116a34p-11,
     -0x1.77a2382cd6fb8p-10, -0x1.1a5de8ead56dbp-12, 0x1.99766a38adbaap-14, 0x1.7bdc3be2a5164p-15,
     -0x1.b0cbe8f7e8314p-21, -0x1.177f2de40bbd1p-18, 0.0, 0.0},
     {-0x1.6c8f5c28f5c27p+0, -0x1.c26325003150fp-4, -0x1.07f46a1aa6395p-3, -0x1.0922ecf41a83bp-9,
     0x1.1575bc7fa4645p-4, 0x1.2c80931fef0d9p-5, 0x1.5efdff7fb90e5p-12, -0x1.70614b6d61567p-8,
     -0x1.4d251fc9bd5ecp-10, 0x1.cd7f18cbb4e0bp-12, 0x1.b772e18669df2p-13, -0x1.9f85c1fe610fdp-17,
     -0x1.5b67596fab668p-16, -0x1.10006f95ff8d2p-25, 0.0, 0.0},
     {-0x1.dd99999999999p-1, -0x1.4f321a51a39dbp-3, -0x1.0bdd914f9290dp-4, 0x1.2abc41e775df2p-3,
     0x1.014fd744cacf8p-3, 0x1.d63872df5d7f9p-7, -0x1.2e1113f6d2276p-6, -0x1.5eb1234745064p-8,
     0x1.c224a0d04c891p-10, 0x1.bdd6a5c55d1dep-11, -0x1.874dce9ee8ebfp-14, -0x1.813184ef7e007p-14,
     0x1.ad8f5d42cecfdp-22, 0x1.ffd322efe030ep-18, 0.0, 0.0},
     {-0x1.547ae147ae147p-2, -0x1.f793f2307f3d6p-4, 0x1.f434b18850b6bp-3, 0x1.6d2e15dc73fa9p-2,
     0x1.4d4414462e85ep-4, -0x1.a14192d8b5783p-5, -0x1.1fd57bfa6faf7p-6, 0x1.af6a8842df431p-8,
     0x1.5f12f2013ba08p-9, -0x1.5dff21c74fefep-11, -0x1.47cdc000b56d3p-12, 0x1.cb615c67a0d1dp-15,
     0x1.0877fc28bf64p-15, -0x1.481fcc6c6f58ep-25, 0.0, 0.0},
     {0.0, -0.0, 0.0, 0x1.9884533d43651p-2,
     0x1.302ecd1ca1a06p-48, -0x1.1058377e28284p-4, 0x1.413b576691fbcp-37, 0x1.46d042fc76af2p-7,
     0x1.454972144addfp-29, -0x1.373ee5e8ba257p-10, 0x1.e6de190d8af36p-24, 0x1.e5e7812558e55p-14,
     0x1.e8f1bfffe8a94p-21, -0x1.1c5027de2c005p-17, 0.0, 0.0},
     {-0x1.3251eb851eb85p+2, -0x1.10e6ce1867701p-18, -0x1.45820745e717dp-16, -0x1.730da755dbd52p-15,
     -0x1.0badc630a7a97p-14, -0x1.106f1111cc2a3p-14, -0x1.9babf70ee2ffdp-15, -0x1.d6d86af56495p-16,
     -0x1.9345928788d3dp-17, -0x1.e33d219319e26p-19, -0x1.246aee2ccccc6p-21, 0x1.df2d4007919p-24,
     0x1.af14752f6fe36p-24, 0x1.2abf1200a174dp-25, 0.0, 0.0},
     {-0x1.20f3333333332p+2, -0x1.dff4c521ae5f4p-17, -0x1.0dcd1a456c812p-14, -0x1.202cda2d769f3p-13,
     -0x1.8281d106cff54p-13, -0x1.6999310996654p-13, -0x1.edb3ffd7b07edp-14, -0x1.ef2dfd39ea71fp-15,
     -0x1.5cd509b3b3385p-16, -0x1.158ac338c8819p-18, 0x1.5777bb0b5ac85p-22, 0x1.397b9c3c767e8p-21,
     0x1.d0362e1ad6171p-23, 0x1.1af672c5f94f4p-25, 0.0, 0.0},
     {-0x1.13b0a3d70a3d6p+2, -0x1.2a1aa31a5a316p-15, -0x1.3f88e83e14488p-13, -0x1.43a54c68a262fp-12,
     -0x1.9894309b906dbp-12, -0x1.63d5b4fe42e23p-12, -0x1.bc14825f32104p-13, -0x1.88cc6581f332p-14,
     -0x1.bab9d88b81aaap-16, -0x1.1555d3c3dae89p-19, 0x1.196b3626ce8dbp-19, 0x1.351cb87ebd5bep-20,
     0x1.297ab4742db86p-22, -0x1.e9528f8f5aadfp-26, 0.0, 0.0},
     {-0x1.05ee147ae147bp+2, -0x1.6e06ebe0b383p-14, -0x1.7467170a00866p-12, -0x1.63ad7ef1cb351p-11,
     -0x1.a36dbb00de74ap-11, -0x1.5034b4298c895p-11, -0x1.780a0a214f69cp-12, -0x1.186c351860128p-13,
     -0x1.a1a55aff7bca2p-16, 0x1.431ac3fe4c633p-18, 0x1.5e5f801b77efdp-18, 0x1.cd261eb6c1ad2p-20,
     0x1.7c168c6e792cep-23, -0x1.d28587586d99cp-24, 0.0, 0.0},
     {-0x1.ea7ae147ae146p+1, -0x1.fef8d64416835p-13, -0x1.e6037d0426b0ep-11, -0x1.adc12420b40d8p-10,
     -0x1.ce5d0514fc914p-10, -0x1.49d801633c4b5p-10, -0x1.37f783bcb202dp-11, -0x1.508c28b16c3c7p-13,
     0x1.d58cab9fa0e1ep-20, 0x1.7aadddca1f951p-16, 0x1.4b47c58bd52ffp-17, 0x1.af724d8361714p-20,
     -0x1.6869995778b9ap-22, -0x1.d5cf8c020ef1ap-23, 0.0, 0.0},
     {-0x1.cceb851eb851ep+1, -0x1.2b4dee0ed6ea9p-11, -0x1.0b0dcdd6b1091p-9, -0x1.b64d66ac75abfp-9,
     -0x1.ae27c006b7aa2p-9, -0x1.0f00ff7b95469p-9, -0x1.a161a0b5d4c94p-11, -0x1.d99292df39933p-14,
     0x1.0dd22dc6daf76p-14, 0x1.80fac1c1ca765p-15, 0x1.8dffce93fcdebp-17, -0x1.015815da8f34ep-22,
     -0x1.38f727abb879ap-20, -0x1.a3b9d536fab19p-22, 0.0, 0.0},
     {-0x1.b1b851eb851ebp+1, -0x1.383003e9cf2cdp-10, -0x1.058d28704a8abp-8, -0x1.8e29671754679p-8,
     -0x1.62da937a8fa8dp-8, -0x1.841f0c90634cbp-9, -0x1.be6398a3d54ebp-11, 0x1.a3766d49ba6d3p-15,
     0x1.507dc12825daap-13, 0x1.1468c2ba4ad01p-14, 0x1.040af41a53a65p-17, -0x1.08c9ff766deebp-18,
     -0x1.078960833acbap-19, -0x1.ed2ce371b7835p-26, 0.0, 0.0},
     {-0x1.9570a3d70a3d5p+1, -0x1.3f2c99c400d1ap-9, -0x1.f2786f502956ap-8, -0x1.5bfc1ec89206fp-7,
     -0x1.13f040227e787p-7, -0x1.f12bbec83efcap-9, -0x1.2fa5c0123ae9dp-11, 0x1.9bdbc965391c4p-12,
     0x1.29a18de31dc09p-12, 0x1.215a52bf4c667p-14, -0x1.b79b51f1e336cp-18, -0x1.3049fd407d885p-17,
     -0x1.179c2fde453eep-19, 0x1.2bc679a3409c1p-22, 0.0, 0.0},
     {-0x1.7d7ffffffffffp+1, -0x1.19159c4aab846p-8, -0x1.9bb587a6e850fp-7, -0x1.08edbd3349d61p-6,
     -0x1.757407db213b5p-7, -0x1.09f1d973e3eb3p-8, 0x1.8985484ac5784p-14, 0x1.b0f805bf66c89p-11,
     0x1.84ed117b67a05p-12, 0x1.5d2f06d476071p-15, -0x1.c5730d728b202p-16, -0x1.a57a055d4aa06p-17,
     -0x1.646ceb866ebf3p-21, 0x1.745f401e7ad55p-22, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.167900  0.0035
 *    1  0.503700  0.0440
 *    2  0.839500  0.0872
 *    3  1.175300  0.1221
 *    4  1.511100  0.0466
 *    5  1.846900  0.0051
 *    6  2.182700  0.0451
 *    7  2.518500  0.0687
 *    8  2.854300  0.0403
 *    9  3.190100  0.0549
 *   10  3.525900  0.1730
 *   11  3.861700  0.2020
 *   12  4.113550  0.0403
 *   13  4.281450  0.0175
 *   14  4.449350  0.0082
 *   15  4.617250  0.0081
 */
static const struct gelu_table_f32 gelu_grad_f32 = {
    .scale = 0x1.7d2de4p+2f,
    .bias = 0x1.000018p+24f,
    .near = -0x1.57dbf4p-3f,
    .end = {-0x1.425e34p+1f, -0x1.278106p+2f},
    .column =
    {{-0x1.ffaa48p+1f, -0x1.deab74p+1f, -0x1.b3e53p+1f, -0x1.92087ep+1f,
     -0x1.5ec48ap+1f, -0x1.2d58cep+1f, -0x1.023e5ep+1f, -0x1.b0805ep+0f,
     -0x1.3c652ep+0f, -0x1.de15acp-1f, -0x1.80ead2p-1f, -0x1.639b92p-2f,
     0.0f, -0x1.222506p+2f, -0x1.172db4p+2f, -0x1.0cb9e6p+2f},
     {-0x1.0aa382p-11f, -0x1.4f370cp-10f, -0x1.f0a4fp-9f, -0x1.0c5adap-7f,
     -0x1.70f206p-6f, -0x1.957b9p-5f, -0x1.555bbep-4f, -0x1.dbea5ep-4f,
     -0x1.f195ep-4f, -0x1.0cfec8p-4f, -0x1.6737d8p-28f, 0x1.debca2p-3f,
     0x1p-1f, -0x1.f22614p-15f, -0x1.ff9f44p-14f, -0x1.ed6b7ap-13f},
     {-0x1.ef95p-10f, -0x1.1fedbap-8f, -0x1.7c6762p-7f, -0x1.728cb4p-6f,
     -0x1.a56ep-5f, -0x1.6a4506p-4f, -0x1.ba06b6p-4f, -0x1.4f04bp-4f,
     0x1.67bc8ep-4f, 0x1.2a013cp-2f, -0x1.1ec93cp-26f, 0x1.696b76p-1f,
     0x1.988454p-1f, -0x1.0b458ep-12f, -0x1.06d45ap-11f, -0x1.e55f1cp-11f},
     {-0x1.a866ap-9f, -0x1.c086a2p-8f, -0x1.005e0cp-6f, -0x1.b1f38p-6f,
     -0x1.6fd3e8p-5f, -0x1.73618cp-5f, -0x1.e551b6p-9f, 0x1.7b8d9ap-4f,
     0x1.22d086p-2f, 0x1.81ccdep-2f, 0x1.8d9a96p-2f, 0x1.0313a4p-2f,
     0x1.ab6becp-20f, -0x1.0e43cp-11f, -0x1.f9ec8cp-11f, -0x1.bc4e62p-10f},
     {-0x1.b3b1f2p-9f, -0x1.9721e2p-8f, -0x1.7a9d1cp-7f, -0x1.fab34cp-7f,
     -0x1.8f234ep-7f, 0x1.160746p-6f, 0x1.19fcd6p-4f, 0x1.fffa9cp-4f,
     0x1.149334p-3f, 0x1.d91c96p-5f, -0x1.2a27d8p-6f, -0x1.96727ep-3f,
     -0x1.104da8p-2f, -0x1.53323ap-11f, -0x1.2b8a7ap-10f, -0x1.ef56dep-10f},
     {-0x1.200c42p-9f, -0x1.bf88dcp-9f, -0x1.1896a8p-8f, -0x1.4e9984p-9f,
     0x1.1efdep-7f, 0x1.eb7788p-6f, 0x1.6e598ap-5f, 0x1.21dep-5f,
     -0x1.15695ep-5f, -0x1.78cdeap-4f, -0x1.d308b6p-4f, -0x1.737d28p-4f,
     0x1.fc0ee2p-12f, -0x1.23a34cp-11f, -0x1.df1612p-11f, -0x1.6e72b4p-10f},
     {-0x1.d2bcfap-11f, -0x1.e05d34p-11f, 0x1.9864p-13f, 0x1.53e80ap-9f,
     0x1.224f4ep-7f, 0x1.7de326p-7f, 0x1.b833a2p-9f, -0x1.0bcf9cp-6f,
     -0x1.52e16cp-5f, -0x1.09e3ap-5f, -0x1.e9046p-7f, 0x1.3402a4p-5f,
     0x1.013d16p-4f, -0x1.62f7f2p-12f, -0x1.079e5p-11f, -0x1.672a5ap-11f},
     {-0x1.0f636ep-13f, 0x1.e49fe2p-13f, 0x1.3e8446p-10f, 0x1.4102bep-9f,
     0x1.3d9a1ap-9f, -0x1.0777eep-10f, -0x1.e8493ep-8f, -0x1.7eb1acp-7f,
     -0x1.a08c32p-8f, 0x1.20718ap-7f, 0x1.59fc2p-6f, 0x1.38a712p-6f,
     0x1.1d9aa2p-7f, -0x1.24b8e4p-13f, -0x1.6cb08ep-13f, -0x1.80dd5ep-13f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0x1.b9d99p-2f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.3c652ep+0f, -0x1.de15acp-1f, -0x1.80ead2p-1f, -0x1.639b92p-2f,
     0.0f, -0x1.2d58cep+1f, -0x1.023e5ep+1f, -0x1.b0805ep+0f},
     {-0x1.f195ep-4f, -0x1.0cfec8p-4f, -0x1.6737d8p-28f, 0x1.debca2p-3f,
     0x1p-1f, -0x1.957b9p-5f, -0x1.555bbep-4f, -0x1.dbea5ep-4f},
     {0x1.67bc8ep-4f, 0x1.2a013cp-2f, -0x1.1ec93cp-26f, 0x1.696b76p-1f,
     0x1.988454p-1f, -0x1.6a4506p-4f, -0x1.ba06b6p-4f, -0x1.4f04bp-4f},
     {0x1.22d086p-2f, 0x1.81ccdep-2f, 0x1.8d9a96p-2f, 0x1.0313a4p-2f,
     0x1.ab6becp-20f, -0x1.73618cp-5f, -0x1.e551b6p-9f, 0x1.7b8d9ap-4f},
     {0x1.149334p-3f, 0x1.d91c96p-5f, -0x1.2a27d8p-6f, -0x1.96727ep-3f,
     -0x1.104da8p-2f, 0x1.160746p-6f, 0x1.19fcd6p-4f, 0x1.fffa9cp-4f},
     {-0x1.15695ep-5f, -0x1.78cdeap-4f, -0x1.d308b6p-4f, -0x1.737d28p-4f,
     0x1.fc0ee2p-12f, 0x1.eb7788p-6f, 0x1.6e598ap-5f, 0x1.21dep-5f},
     {-0x1.52e16cp-5f, -0x1.09e3ap-5f, -0x1.e9046p-7f, 0x1.3402a4p-5f,
     0x1.013d16p-4f, 0x1.7de326p-7f, 0x1.b833a2p-9f, -0x1.0bcf9cp-6f},
     {-0x1.a08c32p-8f, 0x1.20718ap-7f, 0x1.59fc2p-6f, 0x1.38a712p-6f,
     0x1.1d9aa2p-7f, -0x1.0777eep-10f, -0x1.e8493ep-8f, -0x1.7eb1acp-7f},
     {0.0f, 0.0f, 0x1.b9d99p-2f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.175000  0.0012
 *    1  0.525000  0.0117
 *    2  0.875000  0.0640
 *    3  1.225000  0.0251
 *    4  1.575000  0.0195
 *    5  1.925000  0.0226
 *    6  2.275000  0.0262
 *    7  2.625000  0.0207
 *    8  2.975000  0.0150
 *    9  3.325000  0.0548
 *   10  3.675000  0.0911
 *   11  3.937500  0.0123
 *   12  4.112500  0.0219
 *   13  4.287500  0.0035
 *   14  4.462500  0.0039
 *   15  4.637500  0.0061
 */
static const struct gelu_table_f64 gelu_grad_f64 = {
    .scale = 0x1.6db6db6db6db7p+2,
    .bias = 0x1.000000000000bp+53,
    .near = -0x1.6666666666666p-3,
    .end = {-0x1.4ffffffffffffp+1, -0x1.28cccccccccccp+2},
    .column =
    {{-0x1.e786d3a06d39fp+1, -0x1.c4c28f5c28f5dp+1, -0x1.9944444444444p+1, -0x1.6dddddddddddep+1,
     -0x1.42bf258bf258bp+1, -0x1.150b60b60b60ap+1, -0x1.be320fedcba98p+0, -0x1.5f1eb851eb851p+0,
     -0x1.ed6c16c16c16bp-1, -0x1.80ead197f00b4p-1, -0x1.aebf5d78811b1p-2, 0.0,
     -0x1.2323456789abcp+2, -0x1.182fc962fc963p+2, -0x1.0cd2c5f92c5f8p+2, -0x1.033db97530ecap+2},
     {-0x1.0797d21fa3f74p-10, -0x1.4878b8566825dp-9, -0x1.ca4f828896e6bp-8, -0x1.1767d55799ad1p-6,
     -0x1.27336922c7964p-5, -0x1.1591d72aefed2p-4, -0x1.c8fc4d05256fcp-4, -0x1.0732fa14c5ac4p-3,
     -0x1.2f534eccf7d38p-4, -0x1.dc33ec6564406p-58, 0x1.779989c81b1e9p-3, 0x1p-1,
     -0x1.d1fd61a031061p-15, -0x1.df7ca15fbb8e4p-14, -0x1.ea7af8f42e523p-13, -0x1.b4d2ec575edap-12},
     {-0x1.ced4e2949501dp-9, -0x1.07b9ce878e9e8p-7, -0x1.43e5de11cc154p-6, -0x1.53386f465eb9cp-5,
     -0x1.28756d90302c6p-4, -0x1.a598e69f963c7p-4, -0x1.73523d7f98a25p-4, 0x1.2f302a1b802f1p-6,
     0x1.130f4fc331d13p-2, 0x1.df973273e0d0ep-57, 0x1.54d7fee4c105dp-1, 0x1.9884533d43651p-1,
     -0x1.f5f45a826b882p-13, -0x1.eea8920d1d831p-12, -0x1.e2ae1b1944354p-11, -0x1.9c3f2859cc2fap-10},
     {-0x1.723c03cc39228p-8, -0x1.79ae167f8e7bp-7, -0x1.87e0879b11266p-6, -0x1.47a7f032f332bp-5,
     -0x1.94700c802f8dbp-5, -0x1.d16ee83badab8p-6, 0x1.2bfa0b94cf69dp-4, 0x1.cf79439e02383p-3,
     0x1.7bfcd5c57292p-2, 0x1.8d9a941de3ac4p-2, 0x1.2cab60871d095p-2, 0x1.bb0371db4ac6p-47,
     -0x1.fdc6e3ab0224cp-12, -0x1.de5109ee1165ep-11, -0x1.ba0e20073f3cep-10, -0x1.6783fef9ef33fp-9},
     {-0x1.5c2ca23cb549p-8, -0x1.3115205636627p-7, -0x1.e52af048dd36ap-7, -0x1.f0fcf0b9000a3p-7,
     0x1.e34d7853d6b05p-13, 0x1.66644ae0405bp-5, 0x1.df32d8fc8e465p-4, 0x1.2b447e5af5a17p-3,
     0x1.187fec25aa57ap-4, -0x1.2a2ef9bb85dcfp-6, -0x1.5c15c3c99088ap-3, -0x1.1058377e27dd9p-2,
     -0x1.41842a9c99e54p-11, -0x1.1cc5786cea66dp-10, -0x1.ed1e48f331921p-10, -0x1.7997b17f11ad3p-9},
     {-0x1.947eb629b68b6p-9, -0x1.10fd5ed7f8623p-8, -0x1.a64f26a8b16d5p-9, 0x1.0c3c2701fef9dp-8,
     0x1.492f063189b95p-6, 0x1.4825f373eb61p-5, 0x1.418df31fe87ap-5, -0x1.ed6218ee0d017p-8,
     -0x1.649649fb09b8bp-4, -0x1.d2fa4c17c6f8ap-4, -0x1.a5ac45727cbb2p-4, 0x1.f18c38bf5c252p-35,
     -0x1.162397bdc3ac2p-11, -0x1.caa84badb4378p-11, -0x1.6d1133830669bp-10, -0x1.01b4929008fc4p-9},
     {-0x1.f6d78182f1de7p-11, -0x1.ef46ad533fc4ep-12, 0x1.078c41bde6245p-9, 0x1.c66515851f46fp-8,
     0x1.7ab844cbb037bp-7, 0x1.1ef51f7bb67c3p-7, -0x1.9cd2767793894p-7, -0x1.2972810179c16p-5,
     -0x1.182608cb635d3p-5, -0x1.e4088246a4341p-7, 0x1.d832ccf31e8e5p-6, 0x1.ea3864c851d77p-5,
     -0x1.54f0a544cf149p-12, -0x1.fdb08ab6731bp-12, -0x1.663f7f7c2e4d8p-11, -0x1.bacf5782fb176p-11},
     {0x1.669aafd6ebc56p-15, 0x1.484f15d6d51ecp-11, 0x1.ea3e4ee85f3dfp-10, 0x1.69c0aac314a85p-9,
     0x1.423e08575c7cbp-10, -0x1.248e783021762p-8, -0x1.78a3e21e2ae46p-7, -0x1.e8c9b835b41dap-8,
     0x1.58fe0ac560567p-7, 0x1.3e346dedd7e98p-6, 0x1.5eb54a36a5d7dp-6, 0x1.0f921046e7245p-25,
     -0x1.207797c5e31b5p-13, -0x1.6d896f4cca594p-13, -0x1.8dfcb381d6633p-13, -0x1.509635ff146c3p-13},
     {0x1.9db59fe66335bp-13, 0x1.b9414cc9c24f2p-12, 0x1.2741408342eecp-11, 0x1.be4e84fd29724p-16,
     -0x1.7bc5b6fe70687p-10, -0x1.7a872cdcfcaffp-9, -0x1.fca44b10298c7p-11, 0x1.19979eb9d076cp-8,
     0x1.c95fad59e6e24p-8, 0x1.297b9f7db10b5p-8, -0x1.a79665eb3907p-9, -0x1.373ce69f73e3cp-7,
     -0x1.1a2e17882393bp-15, -0x1.a70355a24dd2dp-16, 0x1.4742c13599b3p-18, 0x1.d0e187a87d60bp-15},
     {0x1.824db017c4692p-14, 0x1.af59acbc9c58bp-14, -0x1.29bd366b61714p-15, -0x1.936a727821dacp-12,
     -0x1.5458c0c462345p-11, -0x1.82a47e7b9bfa6p-13, 0x1.6adcc018fc289p-10, 0x1.d7a8cf934071ep-10,
     -0x1.327570e9dc6cep-11, -0x1.258a74b8569fbp-9, -0x1.99d68e548176p-9, 0x1.c6b5a10bdcf37p-19,
     0x1.4381b8b9bc948p-20, 0x1.9ab74d3fe3419p-17, 0x1.0850254e83cb8p-15, 0x1.c1d1127988425p-15},
     {0x1.fc555c6d385acp-17, -0x1.8252d0ef4b84cp-17, -0x1.5f25867eee044p-14, -0x1.0f3c364c05fbcp-13,
     -0x1.0ae59c8b3eda9p-17, 0x1.454299bc7973dp-12, 0x1.9df155f401cfdp-12, -0x1.fd848d1bb55ccp-13,
     -0x1.df91eba282207p-11, -0x1.8685139ad5167p-11, 0x1.fd0af0f3200ddp-13, 0x1.339dfdaaea659p-10,
     0x1.52f1fdc425e78p-18, 0x1.3d9f31d98eabp-17, 0x1.ea6627d94eff2p-17, 0x1.2be2875c42923p-16},
     {-0x1.296cc8fd810aep-18, -0x1.073777578d62bp-16, -0x1.8a553b8d978b2p-16, 0x1.3ae2d7a3af419p-18,
     0x1.232bc8bb012a3p-14, 0x1.7513a50f21bap-14, -0x1.536424fc4b6a7p-14, -0x1.e2d8bb654bd86p-13,
     -0x1.b6e032ea1fe4dp-16, 0x1.870fa97d53e5bp-13, 0x1.6f5964e53aa17p-12, 0x1.1ffbfdbc82cd2p-14,
     0x1.2a90d98dc57ecp-19, 0x1.80ccc624821b2p-19, 0x1.6ee9a086abe47p-19, 0x1.764faca2a3ab5p-20},
     {-0x1.9e7ac465feea6p-19, -0x1.0ba14ac14cf5p-18, 0x1.6e7ec8048aa01p-20, 0x1.dd0682b14a51bp-17,
     0x1.261fe2f5c5388p-16, -0x1.ae34fa87afa48p-17, -0x1.b0d563f4d4ff4p-15, -0x1.61a919db9b52bp-18,
     0x1.78ab351b2959ep-14, 0x1.6bc1f48b03c75p-14, -0x1.6889d6137002ap-17, 0x1.d616b4612965fp-16,
     0x1.c7dae758ecf9cp-22, 0x1.bbe07858f89bbp-23, -0x1.b4979ad571677p-22, -0x1.d34c98dfc7d89p-20},
     {-0x1.4435419a5cf08p-21, 0x1.bf326a36b4f6cp-22, 0x1.75c6b0c57b563p-19, 0x1.5001c5dfcd23bp-19,
     -0x1.2612b73671442p-18, -0x1.63c3af6380edbp-17, -0x1.8568297bd454cp-21, 0x1.3c268942017c2p-16,
     0x1.039b8fa8da379p-16, -0x1.085147da3b23fp-16, -0x1.005ea007d1c33p-15, 0x1.04324281755cdp-13,
     0x1.999e9ae11dafap-27, -0x1.f84faa64d808fp-23, -0x1.a5a15d955793dp-22, 0x1.05f865b4071ddp-20},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0x1.b9d98fa5a3215p-2, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.e786d3a06d39fp+1, -0x1.0797d21fa3f74p-10, -0x1.ced4e2949501dp-9, -0x1.723c03cc39228p-8,
     -0x1.5c2ca23cb549p-8, -0x1.947eb629b68b6p-9, -0x1.f6d78182f1de7p-11, 0x1.669aafd6ebc56p-15,
     0x1.9db59fe66335bp-13, 0x1.824db017c4692p-14, 0x1.fc555c6d385acp-17, -0x1.296cc8fd810aep-18,
     -0x1.9e7ac465feea6p-19, -0x1.4435419a5cf08p-21, 0.0, 0.0},
     {-0x1.c4c28f5c28f5dp+1, -0x1.4878b8566825dp-9, -0x1.07b9ce878e9e8p-7, -0x1.79ae167f8e7bp-7,
     -0x1.3115205636627p-7, -0x1.10fd5ed7f8623p-8, -0x1.ef46ad533fc4ep-12, 0x1.484f15d6d51ecp-11,
     0x1.b9414cc9c24f2p-12, 0x1.af59acbc9c58bp-14, -0x1.8252d0ef4b84cp-17, -0x1.073777578d62bp-16,
     -0x1.0ba14ac14cf5p-18, 0x1.bf326a36b4f6cp-22, 0.0, 0.0},
     {-0x1.9944444444444p+1, -0x1.ca4f828896e6bp-8, -0x1.43e5de11cc154p-6, -0x1.87e0879b11266p-6,
     -0x1.e52af048dd36ap-7, -0x1.a64f26a8b16d5p-9, 0x1.078c41bde6245p-9, 0x1.ea3e4ee85f3dfp-10,
     0x1.2741408342eecp-11, -0x1.29bd366b61714p-15, -0x1.5f25867eee044p-14, -0x1.8a553b8d978b2p-16,
     0x1.6e7ec8048aa01p-20, 0x1.75c6b0c57b563p-19, 0.0, 0.0},
     {-0x1.6dddddddddddep+1, -0x1.1767d55799ad1p-6, -0x1.53386f465eb9cp-5, -0x1.47a7f032f332bp-5,
     -0x1.f0fcf0b9000a3p-7, 0x1.0c3c2701fef9dp-8, 0x1.c66515851f46fp-8, 0x1.69c0aac314a85p-9,
     0x1.be4e84fd29724p-16, -0x1.936a727821dacp-12, -0x1.0f3c364c05fbcp-13, 0x1.3ae2d7a3af419p-18,
     0x1.dd0682b14a51bp-17, 0x1.5001c5dfcd23bp-19, 0.0, 0.0},
     {-0x1.42bf258bf258bp+1, -0x1.27336922c7964p-5, -0x1.28756d90302c6p-4, -0x1.94700c802f8dbp-5,
     0x1.e34d7853d6b05p-13, 0x1.492f063189b95p-6, 0x1.7ab844cbb037bp-7, 0x1.423e08575c7cbp-10,
     -0x1.7bc5b6fe70687p-10, -0x1.5458c0c462345p-11, -0x1.0ae59c8b3eda9p-17, 0x1.232bc8bb012a3p-14,
     0x1.261fe2f5c5388p-16, -0x1.2612b73671442p-18, 0.0, 0.0},
     {-0x1.150b60b60b60ap+1, -0x1.1591d72aefed2p-4, -0x1.a598e69f963c7p-4, -0x1.d16ee83badab8p-6,
     0x1.66644ae0405bp-5, 0x1.4825f373eb61p-5, 0x1.1ef51f7bb67c3p-7, -0x1.248e783021762p-8,
     -0x1.7a872cdcfcaffp-9, -0x1.82a47e7b9bfa6p-13, 0x1.454299bc7973dp-12, 0x1.7513a50f21bap-14,
     -0x1.ae34fa87afa48p-17, -0x1.63c3af6380edbp-17, 0.0, 0.0},
     {-0x1.be320fedcba98p+0, -0x1.c8fc4d05256fcp-4, -0x1.73523d7f98a25p-4, 0x1.2bfa0b94cf69dp-4,
     0x1.df32d8fc8e465p-4, 0x1.418df31fe87ap-5, -0x1.9cd2767793894p-7, -0x1.78a3e21e2ae46p-7,
     -0x1.fca44b10298c7p-11, 0x1.6adcc018fc289p-10, 0x1.9df155f401cfdp-12, -0x1.536424fc4b6a7p-14,
     -0x1.b0d563f4d4ff4p-15, -0x1.8568297bd454cp-21, 0.0, 0.0},
     {-0x1.5f1eb851eb851p+0, -0x1.0732fa14c5ac4p-3, 0x1.2f302a1b802f1p-6, 0x1.cf79439e02383p-3,
     0x1.2b447e5af5a17p-3, -0x1.ed6218ee0d017p-8, -0x1.2972810179c16p-5, -0x1.e8c9b835b41dap-8,
     0x1.19979eb9d076cp-8, 0x1.d7a8cf934071ep-10, -0x1.fd848d1bb55ccp-13, -0x1.e2d8bb654bd86p-13,
     -0x1.61a919db9b52bp-18, 0x1.3c268942017c2p-16, 0.0, 0.0},
     {-0x1.ed6c16c16c16bp-1, -0x1.2f534eccf7d38p-4, 0x1.130f4fc331d13p-2, 0x1.7bfcd5c57292p-2,
     0x1.187fec25aa57ap-4, -0x1.649649fb09b8bp-4, -0x1.182608cb635d3p-5, 0x1.58fe0ac560567p-7,
     0x1.c95fad59e6e24p-8, -0x1.327570e9dc6cep-11, -0x1.df91eba282207p-11, -0x1.b6e032ea1fe4dp-16,
     0x1.78ab351b2959ep-14, 0x1.039b8fa8da379p-16, 0.0, 0.0},
     {-0x1.80ead197f00b4p-1, -0x1.dc33ec6564406p-58, 0x1.df973273e0d0ep-57, 0x1.8d9a941de3ac4p-2,
     -0x1.2a2ef9bb85dcfp-6, -0x1.d2fa4c17c6f8ap-4, -0x1.e4088246a4341p-7, 0x1.3e346dedd7e98p-6,
     0x1.297b9f7db10b5p-8, -0x1.258a74b8569fbp-9, -0x1.8685139ad5167p-11, 0x1.870fa97d53e5bp-13,
     0x1.6bc1f48b03c75p-14, -0x1.085147da3b23fp-16, 0x1.b9d98fa5a3215p-2, 0.0},
     {-0x1.aebf5d78811b1p-2, 0x1.779989c81b1e9p-3, 0x1.54d7fee4c105dp-1, 0x1.2cab60871d095p-2,
     -0x1.5c15c3c99088ap-3, -0x1.a5ac45727cbb2p-4, 0x1.d832ccf31e8e5p-6, 0x1.5eb54a36a5d7dp-6,
     -0x1.a79665eb3907p-9, -0x1.99d68e548176p-9, 0x1.fd0af0f3200ddp-13, 0x1.6f5964e53aa17p-12,
     -0x1.6889d6137002ap-17, -0x1.005ea007d1c33p-15, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1.9884533d43651p-1, 0x1.bb0371db4ac6p-47,
     -0x1.1058377e27dd9p-2, 0x1.f18c38bf5c252p-35, 0x1.ea3864c851d77p-5, 0x1.0f921046e7245p-25,
     -0x1.373ce69f73e3cp-7, 0x1.c6b5a10bdcf37p-19, 0x1.339dfdaaea659p-10, 0x1.1ffbfdbc82cd2p-14,
     0x1.d616b4612965fp-16, 0x1.04324281755cdp-13, 0.0, 0.0},
     {-0x1.2323456789abcp+2, -0x1.d1fd61a031061p-15, -0x1.f5f45a826b882p-13, -0x1.fdc6e3ab0224cp-12,
     -0x1.41842a9c99e54p-11, -0x1.162397bdc3ac2p-11, -0x1.54f0a544cf149p-12, -0x1.207797c5e31b5p-13,
     -0x1.1a2e17882393bp-15, 0x1.4381b8b9bc948p-20, 0x1.52f1fdc425e78p-18, 0x1.2a90d98dc57ecp-19,
     0x1.c7dae758ecf9cp-22, 0x1.999e9ae11dafap-27, 0.0, 0.0},
     {-0x1.182fc962fc963p+2, -0x1.df7ca15fbb8e4p-14, -0x1.eea8920d1d831p-12, -0x1.de5109ee1165ep-11,
     -0x1.1cc5786cea66dp-10, -0x1.caa84badb4378p-11, -0x1.fdb08ab6731bp-12, -0x1.6d896f4cca594p-13,
     -0x1.a70355a24dd2dp-16, 0x1.9ab74d3fe3419p-17, 0x1.3d9f31d98eabp-17, 0x1.80ccc624821b2p-19,
     0x1.bbe07858f89bbp-23, -0x1.f84faa64d808fp-23, 0.0, 0.0},
     {-0x1.0cd2c5f92c5f8p+2, -0x1.ea7af8f42e523p-13, -0x1.e2ae1b1944354p-11, -0x1.ba0e20073f3cep-10,
     -0x1.ed1e48f331921p-10, -0x1.6d1133830669bp-10, -0x1.663f7f7c2e4d8p-11, -0x1.8dfcb381d6633p-13,
     0x1.4742c13599b3p-18, 0x1.0850254e83cb8p-15, 0x1.ea6627d94eff2p-17, 0x1.6ee9a086abe47p-19,
     -0x1.b4979ad571677p-22, -0x1.a5a15d955793dp-22, 0.0, 0.0},
     {-0x1.033db97530ecap+2, -0x1.b4d2ec575edap-12, -0x1.9c3f2859cc2fap-10, -0x1.6783fef9ef33fp-9,
     -0x1.7997b17f11ad3p-9, -0x1.01b4929008fc4p-9, -0x1.bacf5782fb176p-11, -0x1.509635ff146c3p-13,
     0x1.d0e187a87d60bp-15, 0x1.c1d1127988425p-15, 0x1.2be2875c42923p-16, 0x1.764faca2a3ab5p-20,
     -0x1.d34c98dfc7d89p-20, 0x1.05f865b4071ddp-20, 0.0, 0.0}},
};

/* gate, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.214000  0.0022
 *    1  0.642000  0.0188
 *    2  1.070000  0.0172
 *    3  1.498000  0.0869
 *    4  1.926000  0.0382
 *    5  2.354000  0.1465
 *    6  2.675000  0.0586
 *    7  2.889000  0.0105
 *    8  3.103000  0.0055
 *    9  3.317000  0.0043
 *   10  3.531000  0.0065
 *   11  3.745000  0.0181
 *   12  3.959000  0.0407
 *   13  4.173000  0.0797
 *   14  4.387000  0.1106
 *   15  4.601000  0.1586
 */
static const struct gelu_table_f32 gelu_gate_f32 = {
    .scale = 0x1.2b10cp+2f,
    .bias = 0x1.00000cp+24f,
    .near = -0x1.b645ap-3f,
    .end = {-0x1.71cabep+1f, -0x1.2676c8p+2f},
    .column =
    {{-0x1.45ee38p+1f, -0x1.175d38p+1f, -0x1.c859c6p+0f, -0x1.5114d4p+0f,
     -0x1.a1a2fcp-1f, -0x1.ac74dep-2f, 0.0f, -0x1.20157cp+2f,
     -0x1.13aa3p+2f, -0x1.071f1ep+2f, -0x1.ed0708p+1f, -0x1.d2620ep+1f,
     -0x1.b75becp+1f, -0x1.9cdc34p+1f, -0x1.80b12cp+1f, -0x1.6478fcp+1f},
     {0x1.64b7a2p-8f, 0x1.dc498cp-7f, 0x1.31c252p-5f, 0x1.80e20ap-4f,
     0x1.a8a038p-3f, 0x1.59ee04p-2f, 0x1p-1f, 0x1.c5391ep-19f,
     0x1.154e6ep-17f, 0x1.4a1382p-16f, 0x1.ebd6fep-15f, 0x1.19e44cp-13f,
     0x1.398e3ep-12f, 0x1.49b02p-11f, 0x1.5ba304p-10f, 0x1.5edca4p-9f},
     {0x1.feff64p-7f, 0x1.2df268p-5f, 0x1.4d9b28p-4f, 0x1.575de8p-3f,
     0x1.24e804p-2f, 0x1.764714p-2f, 0x1.988454p-2f, 0x1.0a95b2p-16f,
     0x1.394f42p-15f, 0x1.6574aap-14f, 0x1.f63afap-13f, 0x1.11eee2p-11f,
     0x1.2114c8p-10f, 0x1.1fef6p-9f, 0x1.1dc4acp-8f, 0x1.0e832ap-7f},
     {0x1.454ad6p-6f, 0x1.498116p-5f, 0x1.2958b6p-4f, 0x1.c41e9ep-4f,
     0x1.ddd85p-4f, 0x1.3934f4p-4f, 0x1.5329b6p-21f, 0x1.2bfec8p-15f,
     0x1.51607cp-14f, 0x1.6f6658p-13f, 0x1.e39eacp-12f, 0x1.f30dc4p-11f,
     0x1.f02272p-10f, 0x1.d05ceap-9f, 0x1.ad6cc8p-8f, 0x1.78ae3cp-7f},
     {0x1.d3096ap-7f, 0x1.7ac9fep-6f, 0x1.e456c6p-6f, 0x1.4fec74p-6f,
     -0x1.0561b6p-6f, -0x1.9baa6ep-5f, -0x1.104af2p-4f, 0x1.abe618p-15f,
     0x1.ca47b8p-14f, 0x1.d9b54cp-13f, 0x1.2189eap-11f, 0x1.183b62p-10f,
     0x1.03bd4cp-9f, 0x1.c34618p-9f, 0x1.7e924ap-8f, 0x1.3097b6p-7f},
     {0x1.79d69p-8f, 0x1.8389a6p-8f, 0x1.1908c4p-10f, -0x1.7de504p-7f,
     -0x1.73ba16p-6f, -0x1.270448p-6f, 0x1.f9401ep-14f, 0x1.af837ep-15f,
     0x1.b525aap-14f, 0x1.a992ccp-13f, 0x1.dd089ep-12f, 0x1.ab5a5ap-11f,
     0x1.6b149ap-10f, 0x1.1e80bap-9f, 0x1.afc124p-9f, 0x1.2a96ap-8f},
     {0x1.9ef256p-11f, -0x1.d7030ep-11f, -0x1.09aef6p-8f, -0x1.8fe14ep-8f,
     -0x1.53475p-10f, 0x1.88fa2p-8f, 0x1.59e9d8p-7f, 0x1.45f312p-15f,
     0x1.345fcap-14f, 0x1.167de8p-13f, 0x1.1920d6p-12f, 0x1.c7341ep-12f,
     0x1.56cd68p-11f, 0x1.d4647ap-11f, 0x1.211168p-10f, 0x1.2b1adap-10f},
     {-0x1.fab524p-12f, -0x1.31ac52p-10f, -0x1.488984p-10f, 0x1.83784ep-12f,
     0x1.5c8062p-9f, 0x1.7a597ap-9f, 0x1.650566p-10f, 0x1.787ccep-16f,
     0x1.5b8138p-15f, 0x1.256ea4p-14f, 0x1.ce2ee4p-14f, 0x1.4501bcp-13f,
     0x1.9033e6p-13f, 0x1.8608e6p-13f, 0x1.cbe3ap-14f, -0x1.7096p-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.45ee38p+1f, -0x1.175d38p+1f, -0x1.c859c6p+0f, -0x1.5114d4p+0f,
     -0x1.a1a2fcp-1f, -0x1.ac74dep-2f, 0.0f, -0x1.6478fcp+1f},
     {0x1.64b7a2p-8f, 0x1.dc498cp-7f, 0x1.31c252p-5f, 0x1.80e20ap-4f,
     0x1.a8a038p-3f, 0x1.59ee04p-2f, 0x1p-1f, 0x1.5edca4p-9f},
     {0x1.feff64p-7f, 0x1.2df268p-5f, 0x1.4d9b28p-4f, 0x1.575de8p-3f,
     0x1.24e804p-2f, 0x1.764714p-2f, 0x1.988454p-2f, 0x1.0e832ap-7f},
     {0x1.454ad6p-6f, 0x1.498116p-5f, 0x1.2958b6p-4f, 0x1.c41e9ep-4f,
     0x1.ddd85p-4f, 0x1.3934f4p-4f, 0x1.5329b6p-21f, 0x1.78ae3cp-7f},
     {0x1.d3096ap-7f, 0x1.7ac9fep-6f, 0x1.e456c6p-6f, 0x1.4fec74p-6f,
     -0x1.0561b6p-6f, -0x1.9baa6ep-5f, -0x1.104af2p-4f, 0x1.3097b6p-7f},
     {0x1.79d69p-8f, 0x1.8389a6p-8f, 0x1.1908c4p-10f, -0x1.7de504p-7f,
     -0x1.73ba16p-6f, -0x1.270448p-6f, 0x1.f9401ep-14f, 0x1.2a96ap-8f},
     {0x1.9ef256p-11f, -0x1.d7030ep-11f, -0x1.09aef6p-8f, -0x1.8fe14ep-8f,
     -0x1.53475p-10f, 0x1.88fa2p-8f, 0x1.59e9d8p-7f, 0x1.2b1adap-10f},
     {-0x1.fab524p-12f, -0x1.31ac52p-10f, -0x1.488984p-10f, 0x1.83784ep-12f,
     0x1.5c8062p-9f, 0x1.7a597ap-9f, 0x1.650566p-10f, -0x1.7096p-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* gate, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.225000  0.0008
 *    1  0.675000  0.0278
 *    2  1.125000  0.0440
 *    3  1.575000  0.0356
 *    4  2.025000  0.1024
 *    5  2.475000  0.0424
 *    6  2.812500  0.0117
 *    7  3.037500  0.0206
 *    8  3.262500  0.0110
 *    9  3.487500  0.0035
 *   10  3.712500  0.0071
 *   11  3.937500  0.0214
 *   12  4.162500  0.0379
 *   13  4.387500  0.0685
 *   14  4.612500  0.0503
 *   15  4.837500  0.0047
 */
static const struct gelu_table_f64 gelu_gate_f64 = {
    .scale = 0x1.1c71c71c71c72p+2,
    .bias = 0x1.0000000000006p+53,
    .near = -0x1.cccccccccccccp-3,
    .end = {-0x1.84cccccccccccp+1, -0x1.3599999999999p+2},
    .column =
    {{-0x1.56e6666666666p+1, -0x1.27cccccccccccp+1, -0x1.d88f5c28f5c27p+0, -0x1.6e7ae147ae146p+0,
     -0x1.bc7ae147ae147p-1, -0x1.bd70a3d70a3d6p-2, 0.0, -0x1.2fd70a3d70a3dp+2,
     -0x1.2063d70a3d70ap+2, -0x1.13d1eb851eb84p+2, -0x1.03147ae147ae1p+2, -0x1.ea7fffffffffep+1,
     -0x1.cf47ae147ae14p+1, -0x1.b54cccccccccdp+1, -0x1.9551eb851eb84p+1, -0x1.7b70a3d70a3d7p+1},
     {0x1.e411ab72d076dp-9, 0x1.5561cea9d3207p-7, 0x1.09d5eceee3516p-5, 0x1.37d8d85fc141fp-4,
     0x1.8a92dfd982156p-3, 0x1.53be745966c85p-2, 0x1p-1, 0x1.146aa40d8da69p-20,
     0x1.bb21faa806e61p-19, 0x1.1248719e22e5ep-17, 0x1.b119a9a2c48dfp-16, 0x1.0a86b46634b45p-14,
     0x1.35a92135d41a7p-13, 0x1.4caddb54abf2p-12, 0x1.945ce541f6b49p-11, 0x1.8d8a113ac0b13p-10},
     {0x1.6967bc9ecb6a4p-7, 0x1.c48db074949b6p-6, 0x1.2966ee4c4b4fbp-4, 0x1.253db357d06b3p-3,
     0x1.184233e84bb9cp-2, 0x1.73a36064dbb24p-2, 0x1.9884533d43651p-2, 0x1.558e31f0ce7abp-18,
     0x1.04e77ad1414abp-16, 0x1.360d95600aff9p-15, 0x1.ce7f64a3ce8d7p-14, 0x1.0ee8090254239p-12,
     0x1.2b247de45695p-11, 0x1.3173e310577b3p-10, 0x1.5b9556aba7a3ap-9, 0x1.43005e7500922p-8},
     {0x1.e415d9bf7f773p-7, 0x1.0574a8a4f3dabp-5, 0x1.127e29762d582p-4, 0x1.a3caf7dc59f62p-4,
     0x1.e699583448949p-4, 0x1.435341f158be7p-4, 0x1.5aa2cc157607ap-48, 0x1.956235317cbecp-17,
     0x1.25ea2ad8c02e6p-15, 0x1.4e0ed5ccd19b5p-14, 0x1.d40fe2c54c33p-13, 0x1.0387caa17b1b3p-11,
     0x1.0ead611ccf769p-10, 0x1.04e33aaf81ebp-9, 0x1.13293e1268b09p-8, 0x1.debfaab919688p-8},
     {0x1.7409f4ac11b87p-7, 0x1.47612de008865p-6, 0x1.dd53d0c8364efp-6, 0x1.9a4aa4385d12ep-6,
     -0x1.703c61d1ed4a6p-7, -0x1.91c0d65ca5c06p-5, -0x1.1058377e26bc4p-4, 0x1.32873fb0376ecp-16,
     0x1.a3ba214bacd52p-15, 0x1.c60eafb3dbaa2p-14, 0x1.28865eb30922cp-12, 0x1.34ef1dbebd3d4p-11,
     0x1.2da1de07ff3a8p-10, 0x1.0fa51ca481a8cp-9, 0x1.057916602aa43p-8, 0x1.a33ae04270d9ap-8},
     {0x1.50f784b5f9db9p-8, 0x1.97f23ae386ef3p-8, 0x1.2a457abc73226p-9, -0x1.0a0b76c6762fcp-7,
     -0x1.6c5bd27521f7ap-6, -0x1.2eee75e46d42ep-6, 0x1.db337b665b403p-37, 0x1.4a07612173016p-16,
     0x1.a7d8ba88aa413p-15, 0x1.b188f6d51d3b3p-14, 0x1.051657bdbba8p-12, 0x1.f9698d9d7656ep-12,
     0x1.c7a26a8796ab3p-11, 0x1.790fef550a788p-10, 0x1.4243d23e33dfbp-9, 0x1.cdcb672abd8b6p-9},
     {0x1.13b727eddf01p-10, -0x1.f853f4f4f8493p-14, -0x1.ceacc06ef5625p-9, -0x1.8e84d24a228e3p-8,
     -0x1.1d27166f9e67ap-9, 0x1.78af0b68b2151p-8, 0x1.46d043422c404p-7, 0x1.0b62145618c18p-16,
     0x1.3f04f9f61fdf2p-15, 0x1.31924cb3e4732p-14, 0x1.4dcee020ffb94p-13, 0x1.26abc302d876ap-12,
     0x1.deaa566af9e84p-12, 0x1.604ac9f4f7162p-11, 0x1.f69c2ad56ae01p-11, 0x1.2808ee7674b3fp-10},
     {-0x1.c4e777cbbf087p-13, -0x1.cb6c5aa707d4dp-11, -0x1.6c3a88133a01ep-10, -0x1.8238a3cc15cd3p-12,
     0x1.5b642765e1cf9p-9, 0x1.79befe28cfa84p-9, 0x1.3b4f96cc248e4p-28, 0x1.4f20486a6e147p-17,
     0x1.6e26c2a8e60dcp-16, 0x1.435cfa6019edbp-15, 0x1.372f8e78e310dp-14, 0x1.e33d2b5855b9cp-14,
     0x1.4e7c1c22dd8d5p-13, 0x1.902eacf580ac5p-13, 0x1.75883e64680a1p-13, 0x1.71d519498488p-14},
     {-0x1.b3e9b8a99429p-13, -0x1.20552883c00cbp-12, 0x1.c39252e82724ep-15, 0x1.540c846e8c731p-11,
     0x1.341e2bd469949p-11, -0x1.08d97d89e2a46p-11, -0x1.373d394750a87p-10, 0x1.473fd3e8dfba3p-18,
     0x1.3f7d54a5f9c23p-17, 0x1.f951b4542c5cbp-17, 0x1.91ed48355315fp-16, 0x1.f0e2c7a9d7e95p-16,
     0x1.d7d432ebfa5c5p-16, 0x1.b8dd54509056ap-17, -0x1.19758cd4482e4p-15, -0x1.974232727281ep-14},
     {-0x1.85c89e8f95fa2p-15, 0x1.e50e471c7cf08p-17, 0x1.523f16025f74dp-13, 0x1.462992cd52f33p-13,
     -0x1.cdc86d4e13984p-13, -0x1.6095b7f80652ep-12, 0x1.3f2322e640362p-22, 0x1.e98e9e1af67eap-20,
     0x1.95fb2585d839p-19, 0x1.0b46134eab42cp-18, 0x1.1810498cec2f9p-18, 0x1.ee8629b40bea7p-20,
     -0x1.24f1247b83a93p-18, -0x1.f1c159a36b42bp-17, -0x1.0f7e21bdd7a01p-15, -0x1.7d115fe4c1479p-15},
     {0x1.ac00098dbe4dcp-18, 0x1.fecac0907e693p-16, 0x1.d33798a93e32cp-16, -0x1.4170d37082183p-15,
     -0x1.48ba776fa7ce6p-14, 0x1.13a80ecfd476bp-15, 0x1.e99e0ae8c6b88p-14, 0x1.05f4a1aeca3e3p-21,
     0x1.3c140cba65aa2p-21, 0x1.db9f55abc2d7fp-22, -0x1.e55ea9b0e1949p-22, -0x1.19309dc9dd2b8p-19,
     -0x1.2d4a5e24e813dp-18, -0x1.cf9e0d511f6e1p-18, -0x1.10a8d75c3e8a6p-17, -0x1.728520a3b915fp-18},
     {0x1.88009a1997dp-18, 0x1.81f462272f125p-18, -0x1.351ea41e1ce76p-17, -0x1.4401ee58dfe2cp-16,
     0x1.ab9102cca657bp-17, 0x1.06b97b44d6c2cp-15, 0x1.e24cf91a4106ap-19, 0x1.2ab7bacb9b226p-24,
     -0x1.f35f88d2c9956p-29, -0x1.5e97771aae0bfp-23, -0x1.295017eb37978p-21, -0x1.035b1c017894bp-20,
     -0x1.4c2931fdb222ap-20, -0x1.17abd72a53c4fp-20, 0x1.49db8d8ed7da5p-22, 0x1.42f0e94e57fa3p-19},
     {0x1.e1b9665df9895p-21, -0x1.58d57df3d1233p-20, -0x1.001f848e43755p-18, 0x1.4b4b0b452eeb4p-21,
     0x1.eec922ff4a33fp-18, -0x1.85034ea4fc53fp-20, -0x1.00ea3caf7c82fp-18, -0x1.55ef7cc597c5cp-27,
     -0x1.ab51c0899e99bp-25, -0x1.a508809511719p-24, -0x1.650c6936b079ap-23, -0x1.60aac140eb10fp-23,
     -0x1.6d64026cfc0c8p-25, 0x1.02e42a0ab1094p-22, 0x1.a3402c5a1c1f8p-21, 0x1.14fa8665ef1ffp-20},
     {-0x1.31de7f51e868p-22, -0x1.707feb03d98f1p-21, 0x1.27bd11625a81ap-22, 0x1.ab3241500d066p-20,
     -0x1.b7f55b2e9b468p-23, -0x1.440fba751104fp-19, 0x1.d657e5bd1bee6p-19, -0x1.518994ecd96f2p-27,
     -0x1.25931e758665bp-26, -0x1.f4e3c012cd6cdp-26, -0x1.2c4796b960b5p-26, 0x1.7f0a6bb85d32cp-27,
     0x1.b88de6fdf1d7fp-24, 0x1.50708aeabc5c7p-23, 0x1.fb7c0a153292cp-26, 0x1.ff316be15891ap-23},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.56e6666666666p+1, 0x1.e411ab72d076dp-9, 0x1.6967bc9ecb6a4p-7, 0x1.e415d9bf7f773p-7,
     0x1.7409f4ac11b87p-7, 0x1.50f784b5f9db9p-8, 0x1.13b727eddf01p-10, -0x1.c4e777cbbf087p-13,
     -0x1.b3e9b8a99429p-13, -0x1.85c89e8f95fa2p-15, 0x1.ac00098dbe4dcp-18, 0x1.88009a1997dp-18,
     0x1.e1b9665df9895p-21, -0x1.31de7f51e868p-22, 0.0, 0.0},
     {-0x1.27cccccccccccp+1, 0x1.5561cea9d3207p-7, 0x1.c48db074949b6p-6, 0x1.0574a8a4f3dabp-5,
     0x1.47612de008865p-6, 0x1.97f23ae386ef3p-8, -0x1.f853f4f4f8493p-14, -0x1.cb6c5aa707d4dp-11,
     -0x1.20552883c00cbp-12, 0x1.e50e471c7cf08p-17, 0x1.fecac0907e693p-16, 0x1.81f462272f125p-18,
     -0x1.58d57df3d1233p-20, -0x1.707feb03d98f1p-21, 0.0, 0.0},
     {-0x1.d88f5c28f5c27p+0, 0x1.09d5eceee3516p-5, 0x1.2966ee4c4b4fbp-4, 0x1.127e29762d582p-4,
     0x1.dd53d0c8364efp-6, 0x1.2a457abc73226p-9, -0x1.ceacc06ef5625p-9, -0x1.6c3a88133a01ep-10,
     0x1.c39252e82724ep-15, 0x1.523f16025f74dp-13, 0x1.d33798a93e32cp-16, -0x1.351ea41e1ce76p-17,
     -0x1.001f848e43755p-18, 0x1.27bd11625a81ap-22, 0.0, 0.0},
     {-0x1.6e7ae147ae146p+0, 0x1.37d8d85fc141fp-4, 0x1.253db357d06b3p-3, 0x1.a3caf7dc59f62p-4,
     0x1.9a4aa4385d12ep-6, -0x1.0a0b76c6762fcp-7, -0x1.8e84d24a228e3p-8, -0x1.8238a3cc15cd3p-12,
     0x1.540c846e8c731p-11, 0x1.462992cd52f33p-13, -0x1.4170d37082183p-15, -0x1.4401ee58dfe2cp-16,
     0x1.4b4b0b452eeb4p-21, 0x1.ab3241500d066p-20, 0.0, 0.0},
     {-0x1.bc7ae147ae147p-1, 0x1.8a92dfd982156p-3, 0x1.184233e84bb9cp-2, 0x1.e699583448949p-4,
     -0x1.703c61d1ed4a6p-7, -0x1.6c5bd27521f7ap-6, -0x1.1d27166f9e67ap-9, 0x1.5b642765e1cf9p-9,
     0x1.341e2bd469949p-11, -0x1.cdc86d4e13984p-13, -0x1.48ba776fa7ce6p-14, 0x1.ab9102cca657bp-17,
     0x1.eec922ff4a33fp-18, -0x1.b7f55b2e9b468p-23, 0.0, 0.0},
     {-0x1.bd70a3d70a3d6p-2, 0x1.53be745966c85p-2, 0x1.73a36064dbb24p-2, 0x1.435341f158be7p-4,
     -0x1.91c0d65ca5c06p-5, -0x1.2eee75e46d42ep-6, 0x1.78af0b68b2151p-8, 0x1.79befe28cfa84p-9,
     -0x1.08d97d89e2a46p-11, -0x1.6095b7f80652ep-12, 0x1.13a80ecfd476bp-15, 0x1.06b97b44d6c2cp-15,
     -0x1.85034ea4fc53fp-20, -0x1.440fba751104fp-19, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1.9884533d43651p-2, 0x1.5aa2cc157607ap-48,
     -0x1.1058377e26bc4p-4, 0x1.db337b665b403p-37, 0x1.46d043422c404p-7, 0x1.3b4f96cc248e4p-28,
     -0x1.373d394750a87p-10, 0x1.3f2322e640362p-22, 0x1.e99e0ae8c6b88p-14, 0x1.e24cf91a4106ap-19,
     -0x1.00ea3caf7c82fp-18, 0x1.d657e5bd1bee6p-19, 0.0, 0.0},
     {-0x1.2fd70a3d70a3dp+2, 0x1.146aa40d8da69p-20, 0x1.558e31f0ce7abp-18, 0x1.956235317cbecp-17,
     0x1.32873fb0376ecp-16, 0x1.4a07612173016p-16, 0x1.0b62145618c18p-16, 0x1.4f20486a6e147p-17,
     0x1.473fd3e8dfba3p-18, 0x1.e98e9e1af67eap-20, 0x1.05f4a1aeca3e3p-21, 0x1.2ab7bacb9b226p-24,
     -0x1.55ef7cc597c5cp-27, -0x1.518994ecd96f2p-27, 0.0, 0.0},
     {-0x1.2063d70a3d70ap+2, 0x1.bb21faa806e61p-19, 0x1.04e77ad1414abp-16, 0x1.25ea2ad8c02e6p-15,
     0x1.a3ba214bacd52p-15, 0x1.a7d8ba88aa413p-15, 0x1.3f04f9f61fdf2p-15, 0x1.6e26c2a8e60dcp-16,
     0x1.3f7d54a5f9c23p-17, 0x1.95fb2585d839p-19, 0x1.3c140cba65aa2p-21, -0x1.f35f88d2c9956p-29,
     -0x1.ab51c0899e99bp-25, -0x1.25931e758665bp-26, 0.0, 0.0},
     {-0x1.13d1eb851eb84p+2, 0x1.1248719e22e5ep-17, 0x1.360d95600aff9p-15, 0x1.4e0ed5ccd19b5p-14,
     0x1.c60eafb3dbaa2p-14, 0x1.b188f6d51d3b3p-14, 0x1.31924cb3e4732p-14, 0x1.435cfa6019edbp-15,
     0x1.f951b4542c5cbp-17, 0x1.0b46134eab42cp-18, 0x1.db9f55abc2d7fp-22, -0x1.5e97771aae0bfp-23,
     -0x1.a508809511719p-24, -0x1.f4e3c012cd6cdp-26, 0.0, 0.0},
     {-0x1.03147ae147ae1p+2, 0x1.b119a9a2c48dfp-16, 0x1.ce7f64a3ce8d7p-14, 0x1.d40fe2c54c33p-13,
     0x1.28865eb30922cp-12, 0x1.051657bdbba8p-12, 0x1.4dcee020ffb94p-13, 0x1.372f8e78e310dp-14,
     0x1.91ed48355315fp-16, 0x1.1810498cec2f9p-18, -0x1.e55ea9b0e1949p-22, -0x1.295017eb37978p-21,
     -0x1.650c6936b079ap-23, -0x1.2c4796b960b5p-26, 0.0, 0.0},
     {-0x1.ea7fffffffffep+1, 0x1.0a86b46634b45p-14, 0x1.0ee8090254239p-12, 0x1.0387caa17b1b3p-11,
     0x1.34ef1dbebd3d4p-11, 0x1.f9698d9d7656ep-12, 0x1.26abc302d876ap-12, 0x1.e33d2b5855b9cp-14,
     0x1.f0e2c7a9d7e95p-16, 0x1.ee8629b40bea7p-20, -0x1.19309dc9dd2b8p-19, -0x1.035b1c017894bp-20,
     -0x1.60aac140eb10fp-23, 0x1.7f0a6bb85d32cp-27, 0.0, 0.0},
     {-0x1.cf47ae147ae14p+1, 0x1.35a92135d41a7p-13, 0x1.2b247de45695p-11, 0x1.0ead611ccf769p-10,
     0x1.2da1de07ff3a8p-10, 0x1.c7a26a8796ab3p-11, 0x1.deaa566af9e84p-12, 0x1.4e7c1c22dd8d5p-13,
     0x1.d7d432ebfa5c5p-16, -0x1.24f1247b83a93p-18, -0x1.2d4a5e24e813dp-18, -0x1.4c2931fdb222ap-20,
     -0x1.6d64026cfc0c8p-25, 0x1.b88de6fdf1d7fp-24, 0.0, 0.0},
     {-0x1.b54cccccccccdp+1, 0x1.4caddb54abf2p-12, 0x1.3173e310577b3p-10, 0x1.04e33aaf81ebp-9,
     0x1.0fa51ca481a8cp-9, 0x1.790fef550a788p-10, 0x1.604ac9f4f7162p-11, 0x1.902eacf580ac5p-13,
     0x1.b8dd54509056ap-17, -0x1.f1c159a36b42bp-17, -0x1.cf9e0d511f6e1p-18, -0x1.17abd72a53c4fp-20,
     0x1.02e42a0ab1094p-22, 0x1.50708aeabc5c7p-23, 0.0, 0.0},
     {-0x1.9551eb851eb84p+1, 0x1.945ce541f6b49p-11, 0x1.5b9556aba7a3ap-9, 0x1.13293e1268b09p-8,
     0x1.057916602aa43p-8, 0x1.4243d23e33dfbp-9, 0x1.f69c2ad56ae01p-11, 0x1.75883e64680a1p-13,
     -0x1.19758cd4482e4p-15, -0x1.0f7e21bdd7a01p-15, -0x1.10a8d75c3e8a6p-17, 0x1.49db8d8ed7da5p-22,
     0x1.a3402c5a1c1f8p-21, 0x1.fb7c0a153292cp-26, 0.0, 0.0},
     {-0x1.7b70a3d70a3d7p+1, 0x1.8d8a113ac0b13p-10, 0x1.43005e7500922p-8, 0x1.debfaab919688p-8,
     0x1.a33ae04270d9ap-8, 0x1.cdcb672abd8b6p-9, 0x1.2808ee7674b3fp-10, 0x1.71d519498488p-14,
     -0x1.974232727281ep-14, -0x1.7d115fe4c1479p-15, -0x1.728520a3b915fp-18, 0x1.42f0e94e57fa3p-19,
     0x1.14fa8665ef1ffp-20, 0x1.ff316be15891ap-23, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.179932  0.56
 *    1  0.539551  8.49
 *    2  0.899902  23.66
 *    3  1.259766  21.25
 *    4  1.619141  31.60
 *    5  1.979492  8.61
 *    6  2.339844  9.02
 *    7  2.699219  90.14
 *    8  3.058594  24.69
 *    9  3.419922  22.16
 *   10  3.779297  4.25
 *   11  4.136719  59.64
 *   12  4.500000  614.43
 *   13  4.859375  6236.49
 *   14  5.128906  8180.29
 *   15  5.308594  8188.99
 */
static const struct gelu_table_f16 gelu_value_f16 = {
    .scale = 0x1.638e38p+2f,
    .bias = 0x1.00001cp+24f,
    .end = {-0x1.598p+1f, -0x1.53cp+2f},
    .column =
    {{-0x1.3fcp+2f, -0x1.2bcp+2f, -0x1.148p+2f, -0x1.facp+1f,
     -0x1.cdp+1f, -0x1.9ecp+1f, -0x1.70cp+1f, -0x1.42cp+1f,
     -0x1.148p+1f, -0x1.cccp+0f, -0x1.70cp+0f, -0x1.148p+0f,
     -0x1.70cp-1f, -0x1.708p-2f, 0.0f, -0x1.4e4p+2f},
     {-0x1.882f48p-20f, -0x1.bb14c2p-18f, -0x1.1a603p-15f, -0x1.387704p-13f,
     -0x1.2aa398p-11f, -0x1.fb3a9cp-10f, -0x1.7661e6p-8f, -0x1.e2c6bep-7f,
     -0x1.10297cp-5f, -0x1.08fe6p-4f, -0x1.b9bf3ep-4f, -0x1.35cda8p-3f,
     -0x1.5ba732p-3f, -0x1.08eed2p-3f, 0x1.e94a24p-48f, -0x1.eb8b3p-22f},
     {-0x1.ec9122p-18f, -0x1.023a76p-15f, -0x1.2f77dp-13f, -0x1.3344cep-11f,
     -0x1.0a82eap-9f, -0x1.95a208p-8f, -0x1.0874bap-6f, -0x1.273192p-5f,
     -0x1.17656cp-4f, -0x1.b2fc7p-4f, -0x1.07afeap-3f, -0x1.9b3cf2p-4f,
     0x1.cb3582p-7f, 0x1.cc9e8p-3f, 0x1.000002p-1f, -0x1.3491c2p-19f},
     {-0x1.263ddep-16f, -0x1.1ed096p-14f, -0x1.32ad6p-12f, -0x1.1a7accp-10f,
     -0x1.b59782p-9f, -0x1.23cafp-7f, -0x1.44d354p-6f, -0x1.28256ep-5f,
     -0x1.a8de98p-5f, -0x1.902c44p-5f, -0x1.6afc5ep-8f, 0x1.7da776p-4f,
     0x1.d2dfd2p-3f, 0x1.662c8p-2f, 0x1.98869ap-2f, -0x1.66114ep-17f},
     {-0x1.58331ap-16f, -0x1.9e462p-14f, -0x1.8dee2cp-12f, -0x1.419f2cp-10f,
     -0x1.af83dap-9f, -0x1.e2301cp-8f, -0x1.ab5a96p-7f, -0x1.0bfcb6p-6f,
     -0x1.1e1306p-7f, 0x1.27259cp-6f, 0x1.09d3e8p-4f, 0x1.cecb6p-4f,
     0x1.060898p-3f, 0x1.61acbep-4f, 0x1.298d3ap-12f, -0x1.21db2cp-15f},
     {0x1.71c956p-18f, -0x1.9a9486p-14f, -0x1.9c1938p-12f, -0x1.d620f2p-11f,
     -0x1.0595p-9f, -0x1.be3806p-9f, -0x1.040474p-8f, -0x1.8dd00ep-10f,
     0x1.53fc78p-6f, 0x1.994cbep-6f, 0x1.70decep-5f, 0x1.c01248p-7f,
     -0x1.e79ff2p-8f, -0x1.a24404p-5f, -0x1.083ea8p-4f, 0x1.d41b28p-11f}},
    .first =
    {{-0x1.148p+1f, -0x1.cccp+0f, -0x1.70cp+0f, -0x1.148p+0f,
     -0x1.70cp-1f, -0x1.708p-2f, 0.0f, -0x1.42cp+1f},
     {-0x1.10297cp-5f, -0x1.08fe6p-4f, -0x1.b9bf3ep-4f, -0x1.35cda8p-3f,
     -0x1.5ba732p-3f, -0x1.08eed2p-3f, 0x1.e94a24p-48f, -0x1.e2c6bep-7f},
     {-0x1.17656cp-4f, -0x1.b2fc7p-4f, -0x1.07afeap-3f, -0x1.9b3cf2p-4f,
     0x1.cb3582p-7f, 0x1.cc9e8p-3f, 0x1.000002p-1f, -0x1.273192p-5f},
     {-0x1.a8de98p-5f, -0x1.902c44p-5f, -0x1.6afc5ep-8f, 0x1.7da776p-4f,
     0x1.d2dfd2p-3f, 0x1.662c8p-2f, 0x1.98869ap-2f, -0x1.28256ep-5f},
     {-0x1.1e1306p-7f, 0x1.27259cp-6f, 0x1.09d3e8p-4f, 0x1.cecb6p-4f,
     0x1.060898p-3f, 0x1.61acbep-4f, 0x1.298d3ap-12f, -0x1.0bfcb6p-6f},
     {0x1.53fc78p-6f, 0x1.994cbep-6f, 0x1.70decep-5f, 0x1.c01248p-7f,
     -0x1.e79ff2p-8f, -0x1.a24404p-5f, -0x1.083ea8p-4f, -0x1.8dd00ep-10f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.201172  19.38
 *    1  0.605469  437.37
 *    2  1.007812  354.78
 *    3  1.406250  1912.00
 *    4  1.812500  3628.28
 *    5  2.218750  991.09
 *    6  2.625000  2265.21
 *    7  3.015625  385.01
 *    8  3.421875  14117.89
 *    9  3.828125  655.81
 *   10  4.218750  5005.39
 *   11  4.625000  4121.12
 *   12  4.937500  4577.48
 *   13  5.125000  12957.43
 *   14  5.343750  27769.06
 *   15  5.531250  43690.62
 */
static const struct gelu_table_bf16 gelu_value_bf16 = {
    .scale = 0x1.3cd4eap+2f,
    .bias = 0x1.000018p+24f,
    .end = {-0x1.82p+1f, -0x1.62p+2f},
    .column =
    {{-0x1.34p+2f, -0x1.1cp+2f, -0x1.02p+2f, -0x1.d2p+1f,
     -0x1.9ep+1f, -0x1.6ap+1f, -0x1.38p+1f, -0x1.04p+1f,
     -0x1.9ep+0f, -0x1.36p+0f, -0x1.9ep-1f, -0x1.9ep-2f,
     0.0f, -0x1.5ep+2f, -0x1.5p+2f, -0x1.44p+2f},
     {-0x1.e118ap-19f, -0x1.51d93ap-16f, -0x1.d5138ep-14f, -0x1.035dc6p-11f,
     -0x1.025a74p-9f, -0x1.b1ec2cp-8f, -0x1.270b4p-6f, -0x1.5f4f32p-5f,
     -0x1.5e775ep-4f, -0x1.184338p-3f, -0x1.5ab866p-3f, -0x1.1bf756p-3f,
     -0.0f, -0x1.09f334p-23f, -0x1.ac74e2p-22f, -0x1.197fc2p-20f},
     {-0x1.1e01b8p-16f, -0x1.775dcp-14f, -0x1.d6f0ap-12f, -0x1.d55298p-10f,
     -0x1.9aeba4p-8f, -0x1.2d1f3ep-6f, -0x1.5bc238p-5f, -0x1.4de11cp-4f,
     -0x1.f16936p-4f, -0x1.e7251p-4f, -0x1.80ff32p-6f, 0x1.8e310cp-3f,
     0x1p-1f, -0x1.6e110cp-21f, -0x1.18ff76p-19f, -0x1.61c694p-18f},
     {-0x1.5179c2p-15f, -0x1.9ad1c2p-13f, -0x1.c1f3c6p-11f, -0x1.8d7bf4p-9f,
     -0x1.28fcap-7f, -0x1.680ba2p-6f, -0x1.5089cep-5f, -0x1.be3e4cp-5f,
     -0x1.0bb618p-5f, 0x1.e0de6ap-5f, 0x1.900f78p-3f, 0x1.57cd9cp-2f,
     0x1.98d936p-2f, -0x1.f44422p-20f, -0x1.62c796p-18f, -0x1.a672d4p-17f},
     {-0x1.25193p-14f, -0x1.02957p-12f, -0x1.e95b5ep-11f, -0x1.72066p-9f,
     -0x1.0daf88p-7f, -0x1.8bd0fap-7f, -0x1.15e656p-6f, -0x1.712dp-8f,
     0x1.12adbcp-5f, 0x1.7ba766p-4f, 0x1.1a86bp-3f, 0x1.76b674p-4f,
     0x1.67495ep-7f, -0x1.111218p-19f, -0x1.c4569ap-18f, -0x1.9bbd8ep-16f}},
    .first =
    {{-0x1.9ep+0f, -0x1.36p+0f, -0x1.9ep-1f, -0x1.9ep-2f,
     0.0f, -0x1.6ap+1f, -0x1.38p+1f, -0x1.04p+1f},
     {-0x1.5e775ep-4f, -0x1.184338p-3f, -0x1.5ab866p-3f, -0x1.1bf756p-3f,
     -0.0f, -0x1.b1ec2cp-8f, -0x1.270b4p-6f, -0x1.5f4f32p-5f},
     {-0x1.f16936p-4f, -0x1.e7251p-4f, -0x1.80ff32p-6f, 0x1.8e310cp-3f,
     0x1p-1f, -0x1.2d1f3ep-6f, -0x1.5bc238p-5f, -0x1.4de11cp-4f},
     {-0x1.0bb618p-5f, 0x1.e0de6ap-5f, 0x1.900f78p-3f, 0x1.57cd9cp-2f,
     0x1.98d936p-2f, -0x1.680ba2p-6f, -0x1.5089cep-5f, -0x1.be3e4cp-5f},
     {0x1.12adbcp-5f, 0x1.7ba766p-4f, 0x1.1a86bp-3f, 0x1.76b674p-4f,
     0x1.67495ep-7f, -0x1.8bd0fap-7f, -0x1.15e656p-6f, -0x1.712dp-8f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.193970  0.47
 *    1  0.581543  4.71
 *    2  0.969727  3.39
 *    3  1.357422  20.76
 *    4  1.745117  3.79
 *    5  2.132812  15.50
 *    6  2.521484  72.46
 *    7  2.908203  25.97
 *    8  3.296875  6.17
 *    9  3.685547  51.98
 *   10  4.070312  15.53
 *   11  4.460938  364.23
 *   12  4.847656  669.14
 *   13  5.234375  3137.07
 *   14  5.625000  4101.10
 *   15  6.011719  4097.17
 */
static const struct gelu_table_f16 gelu_grad_f16 = {
    .scale = 0x1.49e59cp+2f,
    .bias = 0x1.00002p+24f,
    .end = {-0x1.744p+1f, -0x1.80cp+2f},
    .column =
    {{-0x1.8d4p-4f, -0x1.748p+2f, -0x1.5bcp+2f, -0x1.42cp+2f,
     -0x1.2ap+2f, -0x1.114p+2f, -0x1.f08p+1f, -0x1.bfp+1f,
     -0x1.8d4p+1f, -0x1.5bcp+1f, -0x1.2ap+1f, -0x1.f08p+0f,
     -0x1.8d4p+0f, -0x1.2ap+0f, -0x1.81p-1f, -0x1.8d4p-2f},
     {0x1.b1020cp-2f, -0x1.a5d322p-24f, -0x1.b57a18p-21f, -0x1.864786p-18f,
     -0x1.23e108p-15f, -0x1.749a32p-13f, -0x1.9b0704p-11f, -0x1.7b1cfep-9f,
     -0x1.2948f8p-7f, -0x1.853ae2p-6f, -0x1.a8ad9ep-5f, -0x1.77d202p-4f,
     -0x1.00bbacp-3f, -0x1.d18822p-4f, -0x1.246004p-14f, 0x1.a4d4a2p-3f},
     {0x1.94b00cp-1f, -0x1.0c712p-21f, -0x1.211fb4p-18f, -0x1.d69868p-16f,
     -0x1.42804ep-13f, -0x1.75a12ep-11f, -0x1.70b38ep-9f, -0x1.2b99dcp-7f,
     -0x1.941764p-6f, -0x1.b6f092p-5f, -0x1.73d43cp-4f, -0x1.b6eed6p-4f,
     -0x1.8fd04ep-5f, 0x1.0baa4p-3f, 0x1.b9b93ep-2f, 0x1.5e631ap-1f},
     {0x1.3aabf4p-4f, -0x1.4c8666p-19f, -0x1.4f5cf6p-17f, -0x1.0eae74p-14f,
     -0x1.5022dep-12f, -0x1.5e62e4p-10f, -0x1.2ef79ap-8f, -0x1.a4d4c4p-7f,
     -0x1.cf08bep-6f, -0x1.762e3cp-5f, -0x1.6817e8p-5f, 0x1.cc3986p-7f,
     0x1.2ede9p-3f, 0x1.3f9518p-2f, 0x1.8d9a16p-2f, 0x1.1ad19p-2f},
     {-0x1.0a3388p-2f, -0x1.38870ep-22f, -0x1.08bfa6p-16f, -0x1.992e08p-14f,
     -0x1.c092a6p-12f, -0x1.94383ep-10f, -0x1.28c43ap-8f, -0x1.4aae5cp-7f,
     -0x1.fdb49cp-7f, -0x1.6e16acp-7f, 0x1.4f9868p-6f, 0x1.560072p-4f,
     0x1.1d1626p-3f, 0x1.f131b4p-4f, -0x1.3020d4p-6f, -0x1.747f1ep-3f},
     {-0x1.98f0c4p-6f, 0x1.74a9fep-20f, -0x1.6ea816p-15f, -0x1.abc69cp-14f,
     -0x1.b623dap-12f, -0x1.19fe26p-10f, -0x1.5982fp-9f, -0x1.035c54p-8f,
     -0x1.b311e8p-11f, 0x1.b25a8cp-8f, 0x1.30f4d6p-5f, 0x1.77587ap-5f,
     0x1.4259eap-6f, -0x1.c4b144p-5f, -0x1.cd2e7cp-4f, -0x1.7e6ed8p-4f}},
    .first =
    {{-0x1.8d4p-4f, -0x1.5bcp+1f, -0x1.2ap+1f, -0x1.f08p+0f,
     -0x1.8d4p+0f, -0x1.2ap+0f, -0x1.81p-1f, -0x1.8d4p-2f},
     {0x1.b1020cp-2f, -0x1.853ae2p-6f, -0x1.a8ad9ep-5f, -0x1.77d202p-4f,
     -0x1.00bbacp-3f, -0x1.d18822p-4f, -0x1.246004p-14f, 0x1.a4d4a2p-3f},
     {0x1.94b00cp-1f, -0x1.b6f092p-5f, -0x1.73d43cp-4f, -0x1.b6eed6p-4f,
     -0x1.8fd04ep-5f, 0x1.0baa4p-3f, 0x1.b9b93ep-2f, 0x1.5e631ap-1f},
     {0x1.3aabf4p-4f, -0x1.762e3cp-5f, -0x1.6817e8p-5f, 0x1.cc3986p-7f,
     0x1.2ede9p-3f, 0x1.3f9518p-2f, 0x1.8d9a16p-2f, 0x1.1ad19p-2f},
     {-0x1.0a3388p-2f, -0x1.6e16acp-7f, 0x1.4f9868p-6f, 0x1.560072p-4f,
     0x1.1d1626p-3f, 0x1.f131b4p-4f, -0x1.3020d4p-6f, -0x1.747f1ep-3f},
     {-0x1.98f0c4p-6f, 0x1.b25a8cp-8f, 0x1.30f4d6p-5f, 0x1.77587ap-5f,
     0x1.4259eap-6f, -0x1.c4b144p-5f, -0x1.cd2e7cp-4f, -0x1.7e6ed8p-4f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.173828  107.97
 *    1  0.519531  178.12
 *    2  0.867188  74.62
 *    3  1.210938  146.37
 *    4  1.562500  517.72
 *    5  1.906250  1681.98
 *    6  2.250000  2847.77
 *    7  2.609375  3328.31
 *    8  2.953125  2956.06
 *    9  3.296875  3970.11
 *   10  3.640625  1101.80
 *   11  4.000000  20498.47
 *   12  4.343750  12784.76
 *   13  4.687500  5855.24
 *   14  5.031250  16705.03
 *   15  5.375000  5897.86
 */
static const struct gelu_table_bf16 gelu_grad_bf16 = {
    .scale = 0x1.6fd0ecp+2f,
    .bias = 0x1.00002p+24f,
    .end = {-0x1.4ep+1f, -0x1.58p+2f},
    .column =
    {{-0x1.64p-4f, -0x1.4ep+2f, -0x1.38p+2f, -0x1.22p+2f,
     -0x1.0cp+2f, -0x1.eap+1f, -0x1.bep+1f, -0x1.92p+1f,
     -0x1.66p+1f, -0x1.38p+1f, -0x1.0cp+1f, -0x1.bep+0f,
     -0x1.64p+0f, -0x1.0cp+0f, -0x1.8p-1f, -0x1.64p-2f},
     {0x1.b92c2ap-2f, -0x1.48786ap-19f, -0x1.afe324p-17f, -0x1.f716ep-15f,
     -0x1.01b864p-12f, -0x1.ebe9bep-11f, -0x1.849a4ep-9f, -0x1.0c720ap-7f,
     -0x1.43cfp-6f, -0x1.5bf3a6p-5f, -0x1.33e29ap-4f, -0x1.c94452p-4f,
     -0x1.07b622p-3f, -0x1.8078p-4f, 0x1.969a04p-11f, 0x1.de2e7ap-3f},
     {0x1.955c7cp-1f, -0x1.9d417p-17f, -0x1.f72d2ep-15f, -0x1.0ede74p-12f,
     -0x1.f9a956p-11f, -0x1.b45b54p-9f, -0x1.3528cap-7f, -0x1.731bc6p-6f,
     -0x1.7bcafap-5f, -0x1.4880cap-4f, -0x1.b28678p-4f, -0x1.7245d4p-4f,
     0x1.373db2p-7f, 0x1.ab68c2p-3f, 0x1.bb5a96p-2f, 0x1.696c1cp-1f},
     {0x1.06353cp-4f, -0x1.f83a7cp-16f, -0x1.21a59ep-13f, -0x1.16af96p-11f,
     -0x1.d56ac6p-10f, -0x1.66d816p-8f, -0x1.b488bep-7f, -0x1.bace0cp-6f,
     -0x1.55897ap-5f, -0x1.84e3bap-5f, -0x1.11a0b4p-6f, 0x1.3945aep-4f,
     0x1.ba7664p-3f, 0x1.6586e6p-2f, 0x1.8cfc1ap-2f, 0x1.024dfep-2f},
     {-0x1.8a30dep-3f, -0x1.5899bp-15f, -0x1.9413ecp-13f, -0x1.434506p-11f,
     -0x1.f963a8p-10f, -0x1.300134p-8f, -0x1.ce107p-8f, -0x1.0d2a8ep-6f,
     -0x1.4be69ep-6f, -0x1.c3eafep-7f, 0x1.a6f56p-5f, 0x1.026d58p-3f,
     0x1.6125dep-3f, 0x1.62130ep-4f, -0x1.3fa7c6p-5f, -0x1.b2b744p-3f}},
    .first =
    {{-0x1.64p-4f, -0x1.38p+1f, -0x1.0cp+1f, -0x1.bep+0f,
     -0x1.64p+0f, -0x1.0cp+0f, -0x1.8p-1f, -0x1.64p-2f},
     {0x1.b92c2ap-2f, -0x1.5bf3a6p-5f, -0x1.33e29ap-4f, -0x1.c94452p-4f,
     -0x1.07b622p-3f, -0x1.8078p-4f, 0x1.969a04p-11f, 0x1.de2e7ap-3f},
     {0x1.955c7cp-1f, -0x1.4880cap-4f, -0x1.b28678p-4f, -0x1.7245d4p-4f,
     0x1.373db2p-7f, 0x1.ab68c2p-3f, 0x1.bb5a96p-2f, 0x1.696c1cp-1f},
     {0x1.06353cp-4f, -0x1.84e3bap-5f, -0x1.11a0b4p-6f, 0x1.3945aep-4f,
     0x1.ba7664p-3f, 0x1.6586e6p-2f, 0x1.8cfc1ap-2f, 0x1.024dfep-2f},
     {-0x1.8a30dep-3f, -0x1.c3eafep-7f, 0x1.a6f56p-5f, 0x1.026d58p-3f,
     0x1.6125dep-3f, 0x1.62130ep-4f, -0x1.3fa7c6p-5f, -0x1.b2b744p-3f}},
};

/* gate, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.199951  0.28
 *    1  0.599609  10.30
 *    2  1.000000  10.33
 *    3  1.399414  24.18
 *    4  1.799805  12.16
 *    5  2.199219  6.77
 *    6  2.599609  8.12
 *    7  2.998047  35.54
 *    8  3.298828  7.07
 *    9  3.498047  23.85
 *   10  3.699219  255.55
 *   11  3.898438  93.10
 *   12  4.097656  1481.50
 *   13  4.296875  3811.58
 *   14  4.500000  7906.70
 *   15  4.699219  8079.98
 */
static const struct gelu_table_f16 gelu_gate_f16 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.00001p+24f,
    .end = {-0x1.7fcp+1f, -0x1.2ccp+2f},
    .column =
    {{-0x1.934p+1f, -0x1.668p+1f, -0x1.334p+1f, -0x1p+1f,
     -0x1.99cp+0f, -0x1.334p+0f, -0x1.99cp-1f, -0x1.998p-2f,
     -0x1.998p-4f, -0x1.268p+2f, -0x1.19cp+2f, -0x1.0ccp+2f,
     -0x1p+2f, -0x1.e68p+1f, -0x1.cccp+1f, -0x1.b34p+1f},
     {0x1.ab6f08p-11f, 0x1.4e183ep-9f, 0x1.0c55acp-7f, 0x1.74bcbep-6f,
     0x1.c06266p-5f, 0x1.d72bdap-4f, 0x1.b1b4b8p-3f, 0x1.60e29cp-2f,
     0x1.d739f8p-2f, 0x1.195812p-19f, 0x1.67599cp-18f, 0x1.c167c6p-17f,
     0x1.09b088p-15f, 0x1.2e7d24p-14f, 0x1.4e309cp-13f, 0x1.60ccc2p-12f},
     {0x1.6dd044p-9f, 0x1.02cbe2p-7f, 0x1.6e9e8p-6f, 0x1.ba4768p-5f,
     0x1.c5e94ep-4f, 0x1.8d9bacp-3f, 0x1.2892cep-2f, 0x1.792056p-2f,
     0x1.96786p-2f, 0x1.51ac82p-17f, 0x1.9e0ea2p-16f, 0x1.f098c6p-15f,
     0x1.189eap-13f, 0x1.314f7p-12f, 0x1.413e22p-11f, 0x1.42a464p-10f},
     {0x1.1fa052p-8f, 0x1.6abd7ap-7f, 0x1.b7ab76p-6f, 0x1.ba6ad4p-5f,
     0x1.6b235ap-4f, 0x1.dc33b8p-4f, 0x1.da9c26p-4f, 0x1.2d7176p-4f,
     0x1.455826p-6f, 0x1.d70e32p-16f, 0x1.c318a6p-15f, 0x1.0385eep-13f,
     0x1.19ecdep-12f, 0x1.224e72p-11f, 0x1.1fdb1ep-10f, 0x1.116d14p-9f},
     {0x1.1013d6p-8f, 0x1.28a6eap-7f, 0x1.203456p-6f, 0x1.bc098ep-6f,
     0x1.d2da76p-6f, 0x1.cee25ep-7f, -0x1.1bdfcap-6f, -0x1.a5e072p-5f,
     -0x1.0257ep-4f, 0x1.1f5ac4p-16f, 0x1.2af7ecp-14f, 0x1.43ee52p-13f,
     0x1.68e13ap-12f, 0x1.4e374cp-11f, 0x1.44b9c2p-10f, 0x1.17becep-9f},
     {0x1.8205a4p-9f, 0x1.10c3eep-8f, 0x1.9a4714p-8f, 0x1.00740ep-8f,
     -0x1.627504p-9f, -0x1.80f1a8p-8f, -0x1.64fa3p-6f, -0x1.ffb61p-7f,
     -0x1.660f4p-6f, -0x1.32c574p-11f, 0x1.28dbc2p-14f, 0x1.73b702p-13f,
     0x1.a9962ap-14f, 0x1.0ed9e2p-11f, 0x1.53f28cp-10f, 0x1.12e142p-9f}},
    .first =
    {{-0x1.998p-4f, -0x1.668p+1f, -0x1.334p+1f, -0x1p+1f,
     -0x1.99cp+0f, -0x1.334p+0f, -0x1.99cp-1f, -0x1.998p-2f},
     {0x1.d739f8p-2f, 0x1.4e183ep-9f, 0x1.0c55acp-7f, 0x1.74bcbep-6f,
     0x1.c06266p-5f, 0x1.d72bdap-4f, 0x1.b1b4b8p-3f, 0x1.60e29cp-2f},
     {0x1.96786p-2f, 0x1.02cbe2p-7f, 0x1.6e9e8p-6f, 0x1.ba4768p-5f,
     0x1.c5e94ep-4f, 0x1.8d9bacp-3f, 0x1.2892cep-2f, 0x1.792056p-2f},
     {0x1.455826p-6f, 0x1.6abd7ap-7f, 0x1.b7ab76p-6f, 0x1.ba6ad4p-5f,
     0x1.6b235ap-4f, 0x1.dc33b8p-4f, 0x1.da9c26p-4f, 0x1.2d7176p-4f},
     {-0x1.0257ep-4f, 0x1.28a6eap-7f, 0x1.203456p-6f, 0x1.bc098ep-6f,
     0x1.d2da76p-6f, 0x1.cee25ep-7f, -0x1.1bdfcap-6f, -0x1.a5e072p-5f},
     {-0x1.660f4p-6f, 0x1.10c3eep-8f, 0x1.9a4714p-8f, 0x1.00740ep-8f,
     -0x1.627504p-9f, -0x1.80f1a8p-8f, -0x1.64fa3p-6f, -0x1.ffb61p-7f}},
};

/* gate, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.199219  130.76
 *    1  0.597656  412.94
 *    2  1.000000  669.39
 *    3  1.398438  2131.48
 *    4  1.796875  1265.72
 *    5  2.187500  923.45
 *    6  2.593750  2773.59
 *    7  2.984375  1112.19
 *    8  3.296875  5450.00
 *    9  3.484375  39555.80
 *   10  3.687500  6904.92
 *   11  3.890625  14396.02
 *   12  4.093750  18305.37
 *   13  4.281250  49110.02
 *   14  4.500000  17310.96
 *   15  4.687500  41820.35
 */
static const struct gelu_table_bf16 gelu_gate_bf16 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.00001p+24f,
    .end = {-0x1.7ep+1f, -0x1.2cp+2f},
    .column =
    {{-0x1.94p+1f, -0x1.66p+1f, -0x1.34p+1f, -0x1p+1f,
     -0x1.9ap+0f, -0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f,
     -0x1.98p-4f, -0x1.28p+2f, -0x1.1ap+2f, -0x1.0ep+2f,
     -0x1p+2f, -0x1.e6p+1f, -0x1.ccp+1f, -0x1.b4p+1f},
     {0x1.a2eab6p-11f, 0x1.516e52p-9f, 0x1.07a2f8p-7f, 0x1.74e6ap-6f,
     0x1.bfd5d2p-5f, 0x1.d4d43ep-4f, 0x1.b15a42p-3f, 0x1.60b50ep-2f,
     0x1.d75e6ap-2f, 0x1.f64d32p-20f, 0x1.60bc6p-18f, 0x1.9c0ab2p-17f,
     0x1.0a2b2cp-15f, 0x1.33414ap-14f, 0x1.559cbcp-13f, 0x1.59d98ap-12f},
     {0x1.662a0ep-9f, 0x1.059f94p-7f, 0x1.681c36p-6f, 0x1.bbd306p-5f,
     0x1.c4fcd2p-4f, 0x1.8d18e2p-3f, 0x1.289b92p-2f, 0x1.793976p-2f,
     0x1.967388p-2f, 0x1.30dc22p-17f, 0x1.96d0e8p-16f, 0x1.d1ecfap-15f,
     0x1.17027cp-13f, 0x1.3674b6p-12f, 0x1.48251p-11f, 0x1.3fbef2p-10f},
     {0x1.2254eep-8f, 0x1.7afb6p-7f, 0x1.c2bc66p-6f, 0x1.b605cap-5f,
     0x1.5a3c68p-4f, 0x1.ddaa3cp-4f, 0x1.dccdb4p-4f, 0x1.2a243ap-4f,
     0x1.5de7d4p-6f, 0x1.7847c2p-16f, 0x1.c7d96ep-15f, 0x1.faa736p-14f,
     0x1.135a18p-12f, 0x1.231d9ap-11f, 0x1.31a1c6p-10f, 0x1.f9e6bp-10f},
     {0x1.500f4cp-8f, 0x1.305866p-7f, 0x1.5a5b4ep-6f, 0x1.3b026ep-6f,
     0x1.6e3b86p-6f, -0x1.6e7a8ep-9f, -0x1.64bd62p-6f, -0x1.c28a16p-5f,
     -0x1.1ce26ap-4f, 0x1.58a7c2p-16f, 0x1.2f1838p-14f, -0x1.570e94p-14f,
     0x1.e41d96p-12f, 0x1.9cd95ap-12f, 0x1.9b6c66p-10f, 0x1.0437fap-12f}},
    .first =
    {{-0x1.98p-4f, -0x1.66p+1f, -0x1.34p+1f, -0x1p+1f,
     -0x1.9ap+0f, -0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f},
     {0x1.d75e6ap-2f, 0x1.516e52p-9f, 0x1.07a2f8p-7f, 0x1.74e6ap-6f,
     0x1.bfd5d2p-5f, 0x1.d4d43ep-4f, 0x1.b15a42p-3f, 0x1.60b50ep-2f},
     {0x1.967388p-2f, 0x1.059f94p-7f, 0x1.681c36p-6f, 0x1.bbd306p-5f,
     0x1.c4fcd2p-4f, 0x1.8d18e2p-3f, 0x1.289b92p-2f, 0x1.793976p-2f},
     {0x1.5de7d4p-6f, 0x1.7afb6p-7f, 0x1.c2bc66p-6f, 0x1.b605cap-5f,
     0x1.5a3c68p-4f, 0x1.ddaa3cp-4f, 0x1.dccdb4p-4f, 0x1.2a243ap-4f},
     {-0x1.1ce26ap-4f, 0x1.305866p-7f, 0x1.5a5b4ep-6f, 0x1.3b026ep-6f,
     0x1.6e3b86p-6f, -0x1.6e7a8ep-9f, -0x1.64bd62p-6f, -0x1.c28a16p-5f}},
};

/* value, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.150300  2^-33.3
 *    1  0.450900  2^-32.5
 *    2  0.751500  2^-33.2
 *    3  1.052100  2^-32.5
 *    4  1.352700  2^-33.1
 *    5  1.653300  2^-33.5
 *    6  1.953900  2^-34.0
 *    7  2.254500  2^-33.9
 *    8  2.479950  2^-34.2
 *    9  2.630250  2^-34.9
 *   10  2.780550  2^-34.5
 *   11  2.930850  2^-34.3
 *   12  3.081150  2^-33.8
 *   13  3.231450  2^-33.3
 *   14  3.381750  2^-33.4
 *   15  3.532050  2^-32.9
 */
static const struct gelu_table_f32cr gelu_value_f32cr = {
    .scale = 0x1.a9d0a6p+2f,
    .bias = 0x1.00001p+24f,
    .near = -0x1.33d07cp-3f,
    .end = {-0x1.209374p+1f, -0x1.c41a36p+1f},
    .error = 0x1.d44196p-33f,
    .far = -0x1.ccp+3f,
    .column =
    {{-0x1.322982p+1f, -0x1.0def4cp+1f, -0x1.d10706p+0f, -0x1.84e718p+0f,
     -0x1.35742p+0f, -0x1.d09184p-1f, -0x1.2af198p-1f, -0x1.2bba02p-2f,
     0.0f, -0x1.bbd172p+1f, -0x1.a7675ap+1f, -0x1.944dd4p+1f,
     -0x1.8292d6p+1f, -0x1.6ed3cp+1f, -0x1.5ac292p+1f, -0x1.47a1e4p+1f},
     {-0x1.486fdp-6f, -0x1.2df2dep-5f, -0x1.01c7b8p-4f, -0x1.907d82p-4f,
     -0x1.18a9p-3f, -0x1.526826p-3f, -0x1.4e66bcp-3f, -0x1.cd6ddep-4f,
     -0.0f, -0x1.ddca7cp-11f, -0x1.97a126p-10f, -0x1.4821e2p-9f,
     -0x1.f4217cp-9f, -0x1.8691eep-8f, -0x1.2b7bbcp-7f, -0x1.b76ee4p-7f},
     {-0x1.7ac236p-5f, -0x1.2d5054p-4f, -0x1.ac3baap-4f, -0x1.03a94cp-3f,
     -0x1.e6f6f6p-4f, -0x1.d8e52ep-5f, 0x1.54e3cp-4f, 0x1.178d7p-2f,
     0.0f, -0x1.99f78ap-9f, -0x1.4d10a4p-8f, -0x1.fef47p-8f,
     -0x1.736e92p-7f, -0x1.1259fep-6f, -0x1.8c1004p-6f, -0x1.11288ap-5f},
     {-0x1.5c0778p-5f, -0x1.b0c03p-5f, -0x1.97f04ap-5f, -0x1.3d4b06p-6f,
     0x1.a807bep-5f, 0x1.3e7daap-3f, 0x1.1dc62p-2f, 0x1.769eeep-2f,
     0x1.988454p-2f, -0x1.4125f4p-8f, -0x1.ebd05p-8f, -0x1.6363f6p-7f,
     -0x1.e6b426p-7f, -0x1.4e52fep-6f, -0x1.bcbf56p-6f, -0x1.1908fep-5f},
     {-0x1.00b05cp-6f, -0x1.bcd006p-8f, 0x1.0a2c1ap-6f, 0x1.b9a186p-5f,
     0x1.928958p-4f, 0x1.040e44p-3f, 0x1.eaa9e6p-4f, 0x1.2af2ecp-4f,
     0x1.cd07e6p-21f, -0x1.291b26p-8f, -0x1.a4fd52p-8f, -0x1.185dacp-7f,
     -0x1.605ad6p-7f, -0x1.b1216ap-7f, -0x1.f65774p-7f, -0x1.0cd854p-6f},
     {0x1.9d9084p-9f, 0x1.b163dap-7f, 0x1.ad7796p-6f, 0x1.2548f6p-5f,
     0x1.0c72ccp-5f, 0x1.87a064p-7f, -0x1.8d4a6cp-6f, -0x1.bc8fb4p-5f,
     -0x1.104034p-4f, -0x1.57d48ep-9f, -0x1.b00966p-9f, -0x1.f47a34p-9f,
     -0x1.09f042p-8f, -0x1.f4e15cp-9f, -0x1.6858c4p-9f, -0x1.5e09dep-11f},
     {0x1.6c065p-8f, 0x1.14fddp-7f, 0x1.19a61ep-7f, 0x1.addd8cp-9f,
     -0x1.019a12p-7f, -0x1.3b06b6p-6f, -0x1.814eecp-6f, -0x1.04a2dp-6f,
     0x1.259844p-12f, -0x1.c0f632p-11f, -0x1.a58a2ep-11f, -0x1.22cedep-11f,
     -0x1.7eab5ap-14f, 0x1.91c0fap-11f, 0x1.0b6928p-9f, 0x1.d5ec8ap-9f},
     {0x1.054e56p-9f, 0x1.30496ap-10f, -0x1.4fcf3p-10f, -0x1.322d2ap-8f,
     -0x1.bb52dcp-8f, -0x1.45cd96p-8f, 0x1.2f78bap-10f, 0x1.dbe40ap-8f,
     0x1.7bf746p-7f, -0x1.99d2fap-16f, 0x1.36fdd8p-13f, 0x1.af062cp-12f,
     0x1.7c214p-11f, 0x1.28c8b8p-10f, 0x1.a109e2p-10f, 0x1.ed5888p-10f},
     {-0x1.541118p-13f, -0x1.a51b56p-11f, -0x1.9efe2cp-10f, -0x1.826ab4p-10f,
     -0x1.82f518p-13f, 0x1.dd6c52p-10f, 0x1.b0d5e4p-9f, 0x1.3c2a22p-9f,
     0x1.f05592p-9f, 0x1.2fa388p-13f, 0x1.158108p-12f, 0x1.e89fap-19f,
     0x1.9c0d3p-12f, 0x1.d4aca2p-12f, -0x1.bf0d02p-14f, 0x1.1f0288p-17f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.0def4cp+1f, -0x1.d10706p+0f, -0x1.84e718p+0f,
     -0x1.35742p+0f, -0x1.d09184p-1f, -0x1.2af198p-1f, -0x1.2bba02p-2f},
     {-0.0f, -0x1.2df2dep-5f, -0x1.01c7b8p-4f, -0x1.907d82p-4f,
     -0x1.18a9p-3f, -0x1.526826p-3f, -0x1.4e66bcp-3f, -0x1.cd6ddep-4f},
     {0.0f, -0x1.2d5054p-4f, -0x1.ac3baap-4f, -0x1.03a94cp-3f,
     -0x1.e6f6f6p-4f, -0x1.d8e52ep-5f, 0x1.54e3cp-4f, 0x1.178d7p-2f},
     {0x1.988454p-2f, -0x1.b0c03p-5f, -0x1.97f04ap-5f, -0x1.3d4b06p-6f,
     0x1.a807bep-5f, 0x1.3e7daap-3f, 0x1.1dc62p-2f, 0x1.769eeep-2f},
     {0x1.cd07e6p-21f, -0x1.bcd006p-8f, 0x1.0a2c1ap-6f, 0x1.b9a186p-5f,
     0x1.928958p-4f, 0x1.040e44p-3f, 0x1.eaa9e6p-4f, 0x1.2af2ecp-4f},
     {-0x1.104034p-4f, 0x1.b163dap-7f, 0x1.ad7796p-6f, 0x1.2548f6p-5f,
     0x1.0c72ccp-5f, 0x1.87a064p-7f, -0x1.8d4a6cp-6f, -0x1.bc8fb4p-5f},
     {0x1.259844p-12f, 0x1.14fddp-7f, 0x1.19a61ep-7f, 0x1.addd8cp-9f,
     -0x1.019a12p-7f, -0x1.3b06b6p-6f, -0x1.814eecp-6f, -0x1.04a2dp-6f},
     {0x1.7bf746p-7f, 0x1.30496ap-10f, -0x1.4fcf3p-10f, -0x1.322d2ap-8f,
     -0x1.bb52dcp-8f, -0x1.45cd96p-8f, 0x1.2f78bap-10f, 0x1.dbe40ap-8f},
     {0x1.f05592p-9f, -0x1.a51b56p-11f, -0x1.9efe2cp-10f, -0x1.826ab4p-10f,
     -0x1.82f518p-13f, 0x1.dd6c52p-10f, 0x1.b0d5e4p-9f, 0x1.3c2a22p-9f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, correctly rounded f32: interval, |x| up to, worst absolute error of high + low
 *    0  0.125300  2^-33.9
 *    1  0.375900  2^-35.9
 *    2  0.626500  2^-35.3
 *    3  0.877100  2^-37.5
 *    4  1.127700  2^-36.5
 *    5  1.378300  2^-35.8
 *    6  1.628900  2^-33.5
 *    7  1.879500  2^-36.9
 *    8  2.130100  2^-36.6
 *    9  2.380700  2^-38.2
 *   10  2.631300  2^-40.1
 *   11  2.881900  2^-39.6
 *   12  3.132500  2^-38.8
 *   13  3.320450  2^-41.2
 *   14  3.445750  2^-42.7
 *   15  3.571050  2^-42.8
 */
static const struct gelu_table_f32cr gelu_grad_f32cr = {
    .scale = 0x1.fec62ep+2f,
    .bias = 0x1.00001ap+24f,
    .near = -0x1.009d48p-3f,
    .end = {-0x1.e126e8p+0f, -0x1.c9182ap+1f},
    .error = 0.0f,
    .far = -0x1.d4p+3f,
    .column =
    {{-0x1.9cfdc6p+1f, -0x1.8108acp+1f, -0x1.609af8p+1f, -0x1.3d9628p+1f,
     -0x1.1ef82ap+1f, -0x1.0036b8p+1f, -0x1.c0d8eep+0f, -0x1.761d56p+0f,
     -0x1.413bbcp+0f, -0x1.03987cp+0f, -0x1.80e81ap-1f, -0x1.0a7eep-1f,
     -0x1.03c8dp-2f, 0.0f, -0x1.c14a34p+1f, -0x1.b107acp+1f},
     {-0x1.a5e9fep-8f, -0x1.7f4b7ap-7f, -0x1.64fefcp-6f, -0x1.3fc294p-5f,
     -0x1.eb5054p-5f, -0x1.5c5ef2p-4f, -0x1.c51b84p-4f, -0x1.0714d4p-3f,
     -0x1.f7f8eap-4f, -0x1.62e372p-4f, 0.0f, 0x1.eb94b2p-4f,
     0x1.351aeep-2f, 0x1p-1f, -0x1.66349ap-9f, -0x1.09e016p-8f},
     {-0x1.2db3dcp-6f, -0x1.f388d8p-6f, -0x1.9aee4ep-5f, -0x1.38bc76p-4f,
     -0x1.909eacp-4f, -0x1.ba4aa2p-4f, -0x1.7961e8p-4f, -0x1.30c81cp-6f,
     0x1.3c5d4cp-4f, 0x1.dac65p-3f, 0x1.b9ddc8p-2f, 0x1.346fc2p-1f,
     0x1.7ed988p-1f, 0x1.988454p-1f, -0x1.1ce33ap-7f, -0x1.93ef4p-7f},
     {-0x1.72f9f6p-6f, -0x1.0d1138p-5f, -0x1.6b7186p-5f, -0x1.928ac2p-5f,
     -0x1.309986p-5f, -0x1.795cfep-12f, 0x1.1d307p-4f, 0x1.7e9b76p-3f,
     0x1.1ae70ep-2f, 0x1.701714p-2f, 0x1.8d9a48p-2f, 0x1.5a3c78p-2f,
     0x1.8af7eep-3f, 0x1.76ac28p-19f, -0x1.931902p-7f, -0x1.0d4a7ep-6f},
     {-0x1.d859d6p-7f, -0x1.0a3148p-6f, -0x1.9f03b8p-7f, 0x1.dfad3cp-9f,
     0x1.053d52p-5f, 0x1.25a1ccp-4f, 0x1.d87b88p-4f, 0x1.2b0c3ap-3f,
     0x1.19820ep-3f, 0x1.5ca2e2p-4f, -0x1.2a56a4p-6f, -0x1.02e314p-3f,
     -0x1.d49438p-3f, -0x1.1037c6p-2f, -0x1.3ffd58p-7f, -0x1.872058p-7f},
     {-0x1.c99b4p-9f, -0x1.84991ep-13f, 0x1.0a4d56p-7f, 0x1.6fc96p-6f,
     0x1.296baep-5f, 0x1.7063e4p-5f, 0x1.46be3p-5f, 0x1.fd9fb4p-8f,
     -0x1.eb4e5p-6f, -0x1.3fd44ap-4f, -0x1.d2fb2cp-4f, -0x1.d32176p-4f,
     -0x1.214b04p-4f, 0x1.59344cp-9f, -0x1.14b7aep-8f, -0x1.166c58p-8f},
     {0x1.bc25b8p-10f, 0x1.28e6e8p-8f, 0x1.1ac34ap-7f, 0x1.82b168p-7f,
     0x1.57462p-7f, 0x1.6c0126p-9f, -0x1.858354p-7f, -0x1.031af4p-5f,
     -0x1.48eb62p-5f, -0x1.2f1802p-5f, -0x1.e3f044p-7f, 0x1.fc5fdcp-7f,
     0x1.85dbbp-5f, 0x1.6c4f7cp-4f, -0x1.7d4c24p-12f, 0x1.60f63ap-12f},
     {0x1.cc4944p-10f, 0x1.49e232p-9f, 0x1.59937ap-9f, 0x1.9bc49ep-11f,
     -0x1.838868p-9f, -0x1.fc3d44p-8f, -0x1.74699ep-7f, -0x1.40ea6ep-7f,
     -0x1.a85242p-9f, 0x1.0822f6p-7f, 0x1.3d0dfp-6f, 0x1.75cd78p-6f,
     0x1.f36ad6p-7f, 0x1.49c97cp-3f, 0x1.78a4aep-11f, 0x1.268782p-10f},
     {0x1.28a666p-11f, 0x1.93b556p-12f, -0x1.62075cp-12f, -0x1.8ed76cp-10f,
     -0x1.64f52ap-9f, -0x1.6ac06ap-9f, -0x1.1186cep-10f, 0x1.257998p-9f,
     0x1.7df388p-8f, 0x1.c552eap-8f, 0x1.276c84p-8f, -0x1.c69576p-10f,
     -0x1.c33468p-8f, 0x1.5f8fc2p-2f, 0x1.9ebb4p-12f, 0x1.1b08ecp-11f},
     {-0x1.116eb4p-33f, -0x1.f745aap-32f, 0x1.07c444p-31f, 0x1.0fc574p-32f,
     -0x1.d5442p-31f, 0x1.313a6cp-32f, -0x1.94dedcp-30f, -0x1.e822eap-28f,
     -0x1.17a088p-29f, 0x1.f6001ap-31f, 0x1.2c2678p-17f, -0x1.f79e7cp-32f,
     -0x1.65de08p-27f, 0x1.531f78p-34f, -0x1.f6f2dp-37f, -0x1.ac3e08p-37f},
     {-0x1.13a1bp-33f, -0x1.fcd6aap-32f, 0x1.0612e4p-31f, 0x1.0d7998p-32f,
     -0x1.d97fa4p-31f, 0x1.174fb4p-32f, -0x1.9a44a4p-30f, -0x1.f5fad6p-28f,
     -0x1.1d667cp-29f, 0x1.e7785ap-31f, 0x1.2c2658p-17f, -0x1.1c018ap-31f,
     -0x1.673cap-27f, -0x1.531f78p-34f, -0x1.014e4ep-36f, -0x1.b892b4p-37f}},
    .first =
    {{-0x1.413bbcp+0f, -0x1.03987cp+0f, -0x1.80e81ap-1f, -0x1.0a7eep-1f,
     -0x1.03c8dp-2f, 0.0f, -0x1.c0d8eep+0f, -0x1.761d56p+0f},
     {-0x1.f7f8eap-4f, -0x1.62e372p-4f, 0.0f, 0x1.eb94b2p-4f,
     0x1.351aeep-2f, 0x1p-1f, -0x1.c51b84p-4f, -0x1.0714d4p-3f},
     {0x1.3c5d4cp-4f, 0x1.dac65p-3f, 0x1.b9ddc8p-2f, 0x1.346fc2p-1f,
     0x1.7ed988p-1f, 0x1.988454p-1f, -0x1.7961e8p-4f, -0x1.30c81cp-6f},
     {0x1.1ae70ep-2f, 0x1.701714p-2f, 0x1.8d9a48p-2f, 0x1.5a3c78p-2f,
     0x1.8af7eep-3f, 0x1.76ac28p-19f, 0x1.1d307p-4f, 0x1.7e9b76p-3f},
     {0x1.19820ep-3f, 0x1.5ca2e2p-4f, -0x1.2a56a4p-6f, -0x1.02e314p-3f,
     -0x1.d49438p-3f, -0x1.1037c6p-2f, 0x1.d87b88p-4f, 0x1.2b0c3ap-3f},
     {-0x1.eb4e5p-6f, -0x1.3fd44ap-4f, -0x1.d2fb2cp-4f, -0x1.d32176p-4f,
     -0x1.214b04p-4f, 0x1.59344cp-9f, 0x1.46be3p-5f, 0x1.fd9fb4p-8f},
     {-0x1.48eb62p-5f, -0x1.2f1802p-5f, -0x1.e3f044p-7f, 0x1.fc5fdcp-7f,
     0x1.85dbbp-5f, 0x1.6c4f7cp-4f, -0x1.858354p-7f, -0x1.031af4p-5f},
     {-0x1.a85242p-9f, 0x1.0822f6p-7f, 0x1.3d0dfp-6f, 0x1.75cd78p-6f,
     0x1.f36ad6p-7f, 0x1.49c97cp-3f, -0x1.74699ep-7f, -0x1.40ea6ep-7f},
     {0x1.7df388p-8f, 0x1.c552eap-8f, 0x1.276c84p-8f, -0x1.c69576p-10f,
     -0x1.c33468p-8f, 0x1.5f8fc2p-2f, -0x1.1186cep-10f, 0x1.257998p-9f},
     {-0x1.17a088p-29f, 0x1.f6001ap-31f, 0x1.2c2678p-17f, -0x1.f79e7cp-32f,
     -0x1.65de08p-27f, 0x1.531f78p-34f, -0x1.94dedcp-30f, -0x1.e822eap-28f},
     {-0x1.1d667cp-29f, 0x1.e7785ap-31f, 0x1.2c2658p-17f, -0x1.1c018ap-31f,
     -0x1.673cap-27f, -0x1.531f78p-34f, -0x1.9a44a4p-30f, -0x1.f5fad6p-28f}},
};

/* gate, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.145000  2^-33.7
 *    1  0.435000  2^-35.8
 *    2  0.725000  2^-35.2
 *    3  1.015000  2^-35.8
 *    4  1.305000  2^-35.0
 *    5  1.595000  2^-34.0
 *    6  1.885000  2^-33.4
 *    7  2.102500  2^-33.8
 *    8  2.247500  2^-34.5
 *    9  2.392500  2^-34.0
 *   10  2.537500  2^-33.8
 *   11  2.682500  2^-33.8
 *   12  2.827500  2^-33.3
 *   13  2.972500  2^-33.8
 *   14  3.117500  2^-33.2
 *   15  3.262500  2^-33.5
 */
static const struct gelu_table_f32cr gelu_gate_f32cr = {
    .scale = 0x1.b9611ap+2f,
    .bias = 0x1.00000ep+24f,
    .near = -0x1.28f5c2p-3f,
    .end = {-0x1.0d1eb8p+1f, -0x1.a1999ap+1f},
    .error = 0x1.1a4faap-33f,
    .far = -0x1.c8p+3f,
    .column =
    {{-0x1.fe8578p+0f, -0x1.c13f78p+0f, -0x1.7c2ff4p+0f, -0x1.313734p+0f,
     -0x1.cfd408p-1f, -0x1.2c6aap-1f, -0x1.2afcf6p-2f, 0.0f,
     -0x1.9928f8p+1f, -0x1.85ab7ep+1f, -0x1.747e2p+1f, -0x1.623a42p+1f,
     -0x1.4e5cd2p+1f, -0x1.3ca024p+1f, -0x1.29b2c2p+1f, -0x1.18b12p+1f},
     {0x1.79e088p-6f, 0x1.44bbe2p-5f, 0x1.19a1c2p-4f, 0x1.dd84fap-4f,
     0x1.75bd9ap-3f, 0x1.1d5fbap-2f, 0x1.8a64f4p-2f, 0x1p-1f,
     0x1.6c9408p-11f, 0x1.31b18p-10f, 0x1.d994f2p-10f, 0x1.724f74p-9f,
     0x1.26c794p-8f, 0x1.b641d6p-8f, 0x1.482fdep-7f, 0x1.cfe656p-7f},
     {0x1.bf6cecp-5f, 0x1.5e62c8p-4f, 0x1.0f36ep-3f, 0x1.9165cp-3f,
     0x1.0f052p-2f, 0x1.57ea46p-2f, 0x1.87782p-2f, 0x1.988454p-2f,
     0x1.3bf1p-9f, 0x1.fc1bb2p-9f, 0x1.7ad392p-8f, 0x1.1c0296p-7f,
     0x1.af2642p-7f, 0x1.32a46ap-6f, 0x1.b54222p-6f, 0x1.272bfep-5f},
     {0x1.be2222p-5f, 0x1.33711p-4f, 0x1.92c842p-4f, 0x1.de90c8p-4f,
     0x1.eb0abep-4f, 0x1.9395c8p-4f, 0x1.c934a8p-5f, 0x1.4098d8p-20f,
     0x1.f8f698p-9f, 0x1.82b53cp-8f, 0x1.139b0ap-7f, 0x1.88fc36p-7f,
     0x1.19901ep-6f, 0x1.7b42c6p-6f, 0x1.fc7b0cp-6f, 0x1.43a458p-5f},
     {0x1.bbfc24p-6f, 0x1.e5c57ap-6f, 0x1.b3f27ap-6f, 0x1.c32008p-7f,
     -0x1.0331e6p-7f, -0x1.2caf26p-5f, -0x1.dd75d8p-5f, -0x1.10289cp-4f,
     0x1.e5647ep-9f, 0x1.5e1372p-8f, 0x1.d78e1ap-8f, 0x1.3b2e4ap-7f,
     0x1.a279bep-7f, 0x1.059c4ep-6f, 0x1.4153a2p-6f, 0x1.76c0e6p-6f},
     {0x1.228e1ep-8f, 0x1.04dc56p-11f, -0x1.aaa84cp-8f, -0x1.f79f12p-7f,
     -0x1.64b784p-6f, -0x1.6544cp-6f, -0x1.bc3626p-7f, 0x1.b2f91ap-11f,
     0x1.2fbe0ep-9f, 0x1.93f358p-9f, 0x1.f6639ep-9f, 0x1.311b68p-8f,
     0x1.66e28p-8f, 0x1.8a3efcp-8f, 0x1.986004p-8f, 0x1.86496ep-8f},
     {-0x1.2d3c54p-9f, -0x1.17f826p-8f, -0x1.845dbcp-8f, -0x1.779f32p-8f,
     -0x1.694798p-9f, 0x1.82369ap-9f, 0x1.04736cp-7f, 0x1.248438p-6f,
     0x1.e4c526p-11f, 0x1.19289cp-10f, 0x1.2e4d34p-10f, 0x1.2a31cap-10f,
     0x1.f05914p-11f, 0x1.34e47ap-11f, -0x1.c22564p-15f, -0x1.ada7bap-11f},
     {-0x1.6198eep-10f, -0x1.55934cp-10f, -0x1.387bfcp-11f, 0x1.dc2464p-11f,
     0x1.4753b4p-9f, 0x1.a15384p-9f, 0x1.1e7cf6p-9f, 0x1.334b8ap-5f,
     0x1.73b8acp-13f, 0x1.342dc4p-13f, 0x1.fc16p-15f, -0x1.0a72dcp-14f,
     -0x1.7514c2p-12f, -0x1.e863a2p-12f, -0x1.e1cdfcp-11f, -0x1.267dcp-10f},
     {-0x1.29e3cp-15f, 0x1.4aec8ap-13f, 0x1.450dcep-11f, 0x1.c9bffcp-11f,
     0x1.1c3c82p-11f, -0x1.638e1cp-14f, -0x1.9e1414p-11f, 0x1.1cec14p-4f,
     0x1.02e352p-13f, 0x1.c498aap-13f, -0x1.560778p-12f, -0x1.4b070ep-11f,
     -0x1.76ada8p-12f, -0x1.6ba9ccp-10f, 0x1.e1132p-11f, -0x1.67c8e4p-16f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.fe8578p+0f, -0x1.c13f78p+0f, -0x1.7c2ff4p+0f, -0x1.313734p+0f,
     -0x1.cfd408p-1f, -0x1.2c6aap-1f, -0x1.2afcf6p-2f, 0.0f},
     {0x1.79e088p-6f, 0x1.44bbe2p-5f, 0x1.19a1c2p-4f, 0x1.dd84fap-4f,
     0x1.75bd9ap-3f, 0x1.1d5fbap-2f, 0x1.8a64f4p-2f, 0x1p-1f},
     {0x1.bf6cecp-5f, 0x1.5e62c8p-4f, 0x1.0f36ep-3f, 0x1.9165cp-3f,
     0x1.0f052p-2f, 0x1.57ea46p-2f, 0x1.87782p-2f, 0x1.988454p-2f},
     {0x1.be2222p-5f, 0x1.33711p-4f, 0x1.92c842p-4f, 0x1.de90c8p-4f,
     0x1.eb0abep-4f, 0x1.9395c8p-4f, 0x1.c934a8p-5f, 0x1.4098d8p-20f},
     {0x1.bbfc24p-6f, 0x1.e5c57ap-6f, 0x1.b3f27ap-6f, 0x1.c32008p-7f,
     -0x1.0331e6p-7f, -0x1.2caf26p-5f, -0x1.dd75d8p-5f, -0x1.10289cp-4f},
     {0x1.228e1ep-8f, 0x1.04dc56p-11f, -0x1.aaa84cp-8f, -0x1.f79f12p-7f,
     -0x1.64b784p-6f, -0x1.6544cp-6f, -0x1.bc3626p-7f, 0x1.b2f91ap-11f},
     {-0x1.2d3c54p-9f, -0x1.17f826p-8f, -0x1.845dbcp-8f, -0x1.779f32p-8f,
     -0x1.694798p-9f, 0x1.82369ap-9f, 0x1.04736cp-7f, 0x1.248438p-6f},
     {-0x1.6198eep-10f, -0x1.55934cp-10f, -0x1.387bfcp-11f, 0x1.dc2464p-11f,
     0x1.4753b4p-9f, 0x1.a15384p-9f, 0x1.1e7cf6p-9f, 0x1.334b8ap-5f},
     {-0x1.29e3cp-15f, 0x1.4aec8ap-13f, 0x1.450dcep-11f, 0x1.c9bffcp-11f,
     0x1.1c3c82p-11f, -0x1.638e1cp-14f, -0x1.9e1414p-11f, 0x1.1cec14p-4f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

static const struct gelu_gaussian_tail gelu_tail = {
    /* h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi)), from -0.0874185 to -0.00917735: error in the result 2^-29.2 */
    .value_f32 =
    {0x1.e4321ap-21f, -0x1.fffcecp-2f, -0x1.2893b2p-2f, -0x1.c46c36p-1f,
     -0x1.14d2dap+1f, -0x1.f114c8p+1f},
    /* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0445555: relative error 2^-54.3 */
    .value_f64 =
    {0x1.ffffffffffff1p-1, -0x1.7ffffffffd15cp+1, 0x1.dffffffc8dc0cp+3, -0x1.a3fffef1450b9p+6,
     0x1.d87fce2514656p+9, -0x1.44d4fdfb4313ep+13, 0x1.07cf32ca424c4p+17, -0x1.ece9a9c2641bp+20,
     0x1.01297ab205772p+25, -0x1.1e60e58a55b8fp+29, 0x1.3e225be3e3615p+33, -0x1.454f1c156fbf5p+37,
     0x1.1a9c63e6442ap+41, -0x1.8204168489ecep+44, 0x1.7bd47a1afb5b2p+47, -0x1.d88b79463afbep+49,
     0x1.14eaa90d909cap+51},
    /* h in y = 1 / w, w = -t^2/2 - ln(sqrt(2 pi)), from -0.0899142 to -0.00917735: error in the result 2^-27.9 */
    .grad_f32 =
    {0x1.e80ceap-21f, -0x1.fffd28p-2f, 0x1.ae41e4p-3f, -0x1.492ecep-2f,
     0x1.e2946cp-5f},
    /* (1 - sqrt(2 pi) G or G / t) / y in y = 1 / t^2, from 0.000657462 to 0.0485698: relative error 2^-57.4 */
    .grad_f64 =
    {0x1.fffffffffffffp-1, -0x1.ffffffffff335p-1, 0x1.7fffffff0c2bdp+1, -0x1.dfffff6c8c57ep+3,
     0x1.a3ffe5b3c443p+6, -0x1.d87cf6ef37ac6p+9, 0x1.44b917d3ff234p+13, -0x1.070c9dc664632p+17,
     0x1.e52c127ffc78cp+20, -0x1.e5077b49b7a2fp+24, 0x1.e98acd5db3cddp+28, -0x1.ca71108b4f11dp+32,
     0x1.6e5f9c3eab3d2p+36, -0x1.cd55d8d8df00fp+39, 0x1.a2d4db0b9e23ap+42, -0x1.e0d87c278c9a6p+44,
     0x1.03fe2952769dap+46},
};

/* gelu_tanh: x sigma(2 sqrt(2 / pi) (x + 0.044715 x^3)) */

/* value, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.202000  0.0041
 *    1  0.606000  0.1199
 *    2  1.010000  0.5899
 *    3  1.414000  0.0195
 *    4  1.818000  0.0789
 *    5  2.222000  0.0898
 *    6  2.626000  0.0171
 *    7  2.929000  0.0292
 *    8  3.131000  0.0122
 *    9  3.333000  0.0134
 *   10  3.535000  0.0186
 *   11  3.737000  0.0224
 *   12  3.939000  0.0108
 *   13  4.141000  0.0272
 *   14  4.342999  0.0772
 *   15  4.545000  0.1530
 */
static const struct gelu_table_f32 gelu_tanh_value_f32 = {
    .scale = 0x1.3cd4eap+2f,
    .bias = 0x1.00000ep+24f,
    .near = -0x1.9db22ap-3f,
    .end = {-0x1.76e976p+1f, -0x1.22e146p+2f},
    .column =
    {{-0x1.694b0ap+1f, -0x1.3ebc04p+1f, -0x1.098924p+1f, -0x1.870faap+0f,
     -0x1.4ac60cp+0f, -0x1.81429ap-1f, -0x1.37a6a6p-2f, 0.0f,
     -0x1.1d3f32p+2f, -0x1.11f79ap+2f, -0x1.02c5d4p+2f, -0x1.eec33ap+1f,
     -0x1.d602c8p+1f, -0x1.ba2d9p+1f, -0x1.a1045p+1f, -0x1.8621cap+1f},
     {-0x1.9a5352p-8f, -0x1.fab318p-7f, -0x1.41d77ap-5f, -0x1.8cfa8p-4f,
     -0x1.043afcp-3f, -0x1.5c3e54p-3f, -0x1.da423cp-4f, -0.0f,
     -0x1.b7ddecp-18f, -0x1.1f8422p-16f, -0x1.de6ef4p-15f, -0x1.13a454p-13f,
     -0x1.40ec54p-12f, -0x1.81b224p-11f, -0x1.8fc2e8p-10f, -0x1.98a28cp-9f},
     {-0x1.2d8d34p-6f, -0x1.3d1d38p-5f, -0x1.3fcbf8p-4f, -0x1.0391b6p-3f,
     -0x1.00e16ap-3f, 0x1.e6b72p-25f, 0x1.0ee49p-2f, 0.0f,
     -0x1.3535fep-15f, -0x1.7bdep-14f, -0x1.21ee4ap-12f, -0x1.3885a8p-11f,
     -0x1.51b846p-10f, -0x1.7431fp-9f, -0x1.63b39cp-8f, -0x1.4c4854p-7f},
     {-0x1.75b4dp-6f, -0x1.3c44bcp-5f, -0x1.b6fb04p-5f, -0x1.441d14p-6f,
     0x1.e07e4cp-6f, 0x1.b8bb2ep-3f, 0x1.73ce78p-2f, 0x1.988452p-2f,
     -0x1.97ce92p-14f, -0x1.d3f742p-13f, -0x1.449874p-11f, -0x1.44a97p-10f,
     -0x1.42584cp-9f, -0x1.4169ecp-8f, -0x1.1722bap-7f, -0x1.d3a374p-7f},
     {-0x1.d5a72ep-7f, -0x1.0b1b04p-6f, -0x1.0265c6p-8f, 0x1.afedp-5f,
     0x1.617ed6p-4f, 0x1.088dbcp-3f, 0x1.366398p-4f, -0x1.e6a7a6p-21f,
     -0x1.4cb006p-13f, -0x1.61a4dp-12f, -0x1.b7e6a8p-11f, -0x1.9352b2p-10f,
     -0x1.6a17e6p-9f, -0x1.3f5bfp-8f, -0x1.eadbf6p-8f, -0x1.62c748p-7f},
     {-0x1.beece8p-9f, 0x1.5828ep-10f, 0x1.e828c2p-7f, 0x1.1dbd06p-5f,
     0x1.1dde7ep-5f, -0x1.024334p-8f, -0x1.b520dep-5f, -0x1.11c186p-4f,
     -0x1.73c516p-13f, -0x1.69895p-12f, -0x1.8ad7a2p-11f, -0x1.450fcep-10f,
     -0x1.003d82p-9f, -0x1.7d891ep-9f, -0x1.e67912p-9f, -0x1.0db10ep-8f},
     {0x1.67749ap-10f, 0x1.25a41ep-8f, 0x1.0cd4f6p-7f, 0x1.e94046p-9f,
     -0x1.0a6ab2p-8f, -0x1.772118p-6f, -0x1.1864a6p-6f, -0x1.e3af86p-14f,
     -0x1.2923eep-13f, -0x1.01e826p-12f, -0x1.dc0a4ap-12f, -0x1.50b18p-11f,
     -0x1.b1bdc2p-11f, -0x1.d385dep-11f, -0x1.6313f4p-11f, 0x1.edfa64p-20f},
     {0x1.600fap-10f, 0x1.c9c384p-10f, 0x1.1bbaep-11f, -0x1.a575ap-9f,
     -0x1.b2c26p-8f, -0x1.f9474ap-9f, 0x1.5430c8p-8f, 0x1.431b78p-7f,
     -0x1.562258p-14f, -0x1.09f0d8p-13f, -0x1.617a56p-13f, -0x1.6e526p-13f,
     -0x1.cd1a28p-14f, 0x1.30ea72p-14f, 0x1.8dfb0ep-12f, 0x1.aa6d98p-11f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.694b0ap+1f, -0x1.3ebc04p+1f, -0x1.098924p+1f, -0x1.870faap+0f,
     -0x1.4ac60cp+0f, -0x1.81429ap-1f, -0x1.37a6a6p-2f, 0.0f},
     {-0x1.9a5352p-8f, -0x1.fab318p-7f, -0x1.41d77ap-5f, -0x1.8cfa8p-4f,
     -0x1.043afcp-3f, -0x1.5c3e54p-3f, -0x1.da423cp-4f, -0.0f},
     {-0x1.2d8d34p-6f, -0x1.3d1d38p-5f, -0x1.3fcbf8p-4f, -0x1.0391b6p-3f,
     -0x1.00e16ap-3f, 0x1.e6b72p-25f, 0x1.0ee49p-2f, 0.0f},
     {-0x1.75b4dp-6f, -0x1.3c44bcp-5f, -0x1.b6fb04p-5f, -0x1.441d14p-6f,
     0x1.e07e4cp-6f, 0x1.b8bb2ep-3f, 0x1.73ce78p-2f, 0x1.988452p-2f},
     {-0x1.d5a72ep-7f, -0x1.0b1b04p-6f, -0x1.0265c6p-8f, 0x1.afedp-5f,
     0x1.617ed6p-4f, 0x1.088dbcp-3f, 0x1.366398p-4f, -0x1.e6a7a6p-21f},
     {-0x1.beece8p-9f, 0x1.5828ep-10f, 0x1.e828c2p-7f, 0x1.1dbd06p-5f,
     0x1.1dde7ep-5f, -0x1.024334p-8f, -0x1.b520dep-5f, -0x1.11c186p-4f},
     {0x1.67749ap-10f, 0x1.25a41ep-8f, 0x1.0cd4f6p-7f, 0x1.e94046p-9f,
     -0x1.0a6ab2p-8f, -0x1.772118p-6f, -0x1.1864a6p-6f, -0x1.e3af86p-14f},
     {0x1.600fap-10f, 0x1.c9c384p-10f, 0x1.1bbaep-11f, -0x1.a575ap-9f,
     -0x1.b2c26p-8f, -0x1.f9474ap-9f, 0x1.5430c8p-8f, 0x1.431b78p-7f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.215000  0.0009
 *    1  0.645000  0.0955
 *    2  1.075000  0.0211
 *    3  1.505000  0.1218
 *    4  1.935000  0.0906
 *    5  2.365000  0.0768
 *    6  2.795000  0.1002
 *    7  3.117500  0.0133
 *    8  3.332500  0.0122
 *    9  3.547500  0.0126
 *   10  3.762500  0.0315
 *   11  3.977500  0.0130
 *   12  4.192500  0.0301
 *   13  4.407500  0.0458
 *   14  4.622500  0.0156
 *   15  4.837500  0.0084
 */
static const struct gelu_table_f64 gelu_tanh_value_f64 = {
    .scale = 0x1.29aca6b29aca7p+2,
    .bias = 0x1.0000000000007p+53,
    .near = -0x1.b851eb851eb84p-3,
    .end = {-0x1.8f0a3d70a3d7p+1, -0x1.3599999999999p+2},
    .column =
    {{-0x1.8090369d0369dp+1, -0x1.51b98958d9b5dp+1, -0x1.149374bc6a7fp+1, -0x1.c48d159e26af2p+0,
     -0x1.63b22d0e56041p+0, -0x1.52098ead65b7ap-1, -0x1.56c6e230b2674p-2, 0.0,
     -0x1.30a1907f6e5d5p+2, -0x1.242d55a3a0839p+2, -0x1.14f06995f5884p+2, -0x1.070928bb817a9p+2,
     -0x1.f23a06d3a06d3p+1, -0x1.d9187654320fep+1, -0x1.bb26007482295p+1, -0x1.a0d0369d0369cp+1},
     {-0x1.d61e3ad85f79p-9, -0x1.5899751408371p-7, -0x1.0de9f5fda41d5p-5, -0x1.177da8685a55bp-4,
     -0x1.d59e8c72ee213p-4, -0x1.5849a01bb71a1p-3, -0x1.f9d487a226c13p-4, -0.0,
     -0x1.244a0f63ce087p-20, -0x1.d8ff082e0ef8ep-19, -0x1.c0fad4e080528p-17, -0x1.5904b027cc723p-15,
     -0x1.e74d0a646dfa3p-14, -0x1.21d36f6935b57p-12, -0x1.768e13055b9adp-11, -0x1.920778816435p-10},
     {-0x1.7707dd402aacap-7, -0x1.d04b01f3c299bp-6, -0x1.1a710463a7877p-4, -0x1.c26f8dc2a131dp-4,
     -0x1.07d0f54c2096bp-3, 0x1.600808f1168cfp-5, 0x1.f1058af83033ap-3, 0.0,
     -0x1.c7a5fdd9de263p-18, -0x1.592df5b0f4956p-16, -0x1.2d8a3346c3f2bp-14, -0x1.ac8994369700fp-13,
     -0x1.1719398c9de08p-11, -0x1.33e15b1e9b3a4p-10, -0x1.6a8e989124762p-9, -0x1.657b062096abp-8},
     {-0x1.01bc75b1ce5a9p-6, -0x1.00802a7f4b558p-5, -0x1.a99aa4e17176cp-5, -0x1.7bf05e64a4801p-5,
     0x1.920a3e9356fe1p-8, 0x1.009286827dd5cp-2, 0x1.6c6ed76df1809p-2, 0x1.9884533d43651p-2,
     -0x1.50231dd285f2ep-16, -0x1.da348ac1f2b4fp-15, -0x1.7a4a9e6fb3a66p-13, -0x1.ed0c8ec820c7ep-12,
     -0x1.254fdafbc1a59p-10, -0x1.290b531e8ca59p-9, -0x1.3a3726b44210cp-8, -0x1.184ee6676b942p-7},
     {-0x1.7a32db65537e4p-7, -0x1.09920885cd864p-6, -0x1.15ddda5853837p-7, 0x1.6c9a5c11d6c36p-6,
     0x1.28bc61a3f06ecp-4, 0x1.01853ccd73d56p-3, 0x1.504aa2505fc7dp-4, 0x1.3131cdd5adb72p-48,
     -0x1.366e70c060eddp-15, -0x1.94d0ce51f2626p-14, -0x1.23cc766a4dbfdp-12, -0x1.58bd1ad225aa2p-11,
     -0x1.71599cb1ddafdp-10, -0x1.5204b59e41139p-9, -0x1.399b913852f8ep-8, -0x1.ec6829952d23ep-8},
     {-0x1.0c2e26fcae24cp-8, -0x1.79d606c7725dbp-10, 0x1.774ae9cc08a95p-7, 0x1.c602cb3e7695p-6,
     0x1.26e30655d8c54p-5, -0x1.e29d24ea099d4p-7, -0x1.9f96abe929d3p-5, -0x1.11b14cd3647fap-4,
     -0x1.8f5cbca45504ep-15, -0x1.dc86ae40cc8cdp-14, -0x1.319ad31f80153p-12, -0x1.4163d4a9be0bcp-11,
     -0x1.2ec90c3c1f236p-10, -0x1.e6a4fb23502fcp-10, -0x1.790e9f2783bb9p-9, -0x1.e71d3e3238084p-9},
     {0x1.b94432c0a1b22p-13, 0x1.8515c1266bebap-9, 0x1.f6d924268218fp-8, 0x1.fc23cfef81d89p-8,
     -0x1.2125cf746eba6p-11, -0x1.85d3acd9132eep-6, -0x1.26ebb842accdep-6, 0x1.3d09752cb0a27p-37,
     -0x1.77a5e4c71f4bp-15, -0x1.93e21ceef789ap-14, -0x1.c17544146134p-13, -0x1.974cfa8fadaa5p-12,
     -0x1.417eab69cbcbdp-11, -0x1.a7753bcabaffep-11, -0x1.d5649669cf9e8p-11, -0x1.62555da1998b2p-11},
     {0x1.c0ad4a365bde4p-11, 0x1.a61af2f01143p-10, 0x1.45a2484629f26p-10, -0x1.a3ce4184168cep-10,
     -0x1.7159271635488p-8, -0x1.ac53bf9ccddcep-11, 0x1.b0baeeb3315d1p-8, 0x1.4e48dd732feedp-7,
     -0x1.065a826aded63p-15, -0x1.ef242ed3071e3p-15, -0x1.c75d6569437e4p-14, -0x1.49b63ae79b557p-13,
     -0x1.77f17f5ce5552p-13, -0x1.20eb6749bfd58p-13, 0x1.4f7cd41d870a8p-15, 0x1.623bcaf645dcep-12},
     {0x1.52508d97c1c5cp-12, 0x1.b9e1321e0db6ap-13, -0x1.24bd8ca2b3b2cp-11, -0x1.806380f22727dp-10,
     -0x1.4a8b90827591fp-10, 0x1.a4481eb0995f5p-9, 0x1.71eaa48b15dd5p-9, 0x1.2cb74e415caddp-29,
     -0x1.0b1d856b04989p-16, -0x1.a2814dcffa278p-16, -0x1.168c11fe01eb4p-15, -0x1.ce49cb0f85645p-16,
     0x1.029452ffa4dbcp-18, 0x1.00b123315179dp-14, 0x1.4f2b1573d9891p-13, 0x1.0841e71eb22f2p-12},
     {0x1.bcad1c2c5dcb2p-17, -0x1.a6032945a4e6ap-14, -0x1.345f97296f983p-12, -0x1.aca81e59259cp-13,
     0x1.b70ae4e71cb1dp-12, 0x1.a5edd874f4bccp-12, -0x1.6b8e4b58616dep-11, -0x1.45d9171aded4p-10,
     -0x1.6a8b7ad686423p-18, -0x1.87880891858ap-18, -0x1.c057cc43b2e78p-20, 0x1.3dc581eca3ba8p-17,
     0x1.cd23c7aa96da4p-16, 0x1.7b0d5ab7999bfp-15, 0x1.e31733c87f61p-15, 0x1.ac91e6fbbbd0cp-15},
     {-0x1.9736f22ebf68bp-16, -0x1.708d20385a116p-15, -0x1.f8db71ce512fdp-16, 0x1.af74752daff2p-14,
     0x1.e98bcc1c4225p-13, -0x1.6566030a83c92p-12, -0x1.5f6a3b279c897p-12, 0x1.7eed01cbf0522p-24,
     -0x1.971d908ccfa08p-21, 0x1.f6cc5ea7523a4p-22, 0x1.f4813fdb9c3f6p-19, 0x1.016095af7a122p-17,
     0x1.584b0a415e5c8p-17, 0x1.2fe6176dd817cp-17, 0x1.bceae199d03a6p-20, -0x1.32daf03dda5fdp-17},
     {-0x1.8ff597337c6ebp-18, -0x1.20b07e227e0b2p-18, 0x1.1107115be441dp-16, 0x1.92b5a28c9232p-15,
     0x1.ba7f25067a17bp-21, -0x1.fadb5dd01b3d3p-15, 0x1.0ed55c89aa2cfp-14, 0x1.ef306c3463bddp-14,
     0x1.67e8428a0c9ap-22, 0x1.012313f3c6eb6p-20, 0x1.cf5bbdf1b6ecp-20, 0x1.cea348f399762p-20,
     0x1.c5870fcb1dfbep-22, -0x1.d5e65ea39b8b4p-20, -0x1.2b49cfc5e2496p-18, -0x1.867de5aacfaa6p-18},
     {0x1.4bee92afe7815p-23, 0x1.04afce1a56779p-20, 0x1.003d30ef19eaap-17, 0x1.3ebfac09c03e2p-19,
     -0x1.d02478489455fp-16, 0x1.4414215dd5b82p-15, 0x1.fc533ffecb259p-16, 0x1.fc594d0364aabp-22,
     0x1.ffc896a2f4c84p-23, 0x1.64630cb82c154p-22, 0x1.a5bc2ab2e52cep-23, -0x1.090e88b9df248p-22,
     -0x1.c0feb035639b1p-21, -0x1.3b7117094b7a8p-20, -0x1.d7244a0954293p-21, -0x1.eee4d86f89763p-22},
     {0x1.20983fe4da8a8p-24, 0x1.791e541146afp-21, 0x1.2963fa32a0df4p-20, -0x1.5f70909e73efbp-18,
     -0x1.92721222d78a4p-20, 0x1.a318e4110c3c1p-17, -0x1.19e5c1bc80346p-18, -0x1.c18652d78a0e9p-18,
     0x1.bdc66911913f2p-25, -0x1.e57b51b91071ap-28, -0x1.fc861c2044105p-24, -0x1.e15e6fe38006ap-23,
     -0x1.656934067a673p-23, 0x1.01b34da798c8dp-23, 0x1.83d4d7f475393p-23, 0x1.40eee04cb5a7p-21},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.8090369d0369dp+1, -0x1.d61e3ad85f79p-9, -0x1.7707dd402aacap-7, -0x1.01bc75b1ce5a9p-6,
     -0x1.7a32db65537e4p-7, -0x1.0c2e26fcae24cp-8, 0x1.b94432c0a1b22p-13, 0x1.c0ad4a365bde4p-11,
     0x1.52508d97c1c5cp-12, 0x1.bcad1c2c5dcb2p-17, -0x1.9736f22ebf68bp-16, -0x1.8ff597337c6ebp-18,
     0x1.4bee92afe7815p-23, 0x1.20983fe4da8a8p-24, 0.0, 0.0},
     {-0x1.51b98958d9b5dp+1, -0x1.5899751408371p-7, -0x1.d04b01f3c299bp-6, -0x1.00802a7f4b558p-5,
     -0x1.09920885cd864p-6, -0x1.79d606c7725dbp-10, 0x1.8515c1266bebap-9, 0x1.a61af2f01143p-10,
     0x1.b9e1321e0db6ap-13, -0x1.a6032945a4e6ap-14, -0x1.708d20385a116p-15, -0x1.20b07e227e0b2p-18,
     0x1.04afce1a56779p-20, 0x1.791e541146afp-21, 0.0, 0.0},
     {-0x1.149374bc6a7fp+1, -0x1.0de9f5fda41d5p-5, -0x1.1a710463a7877p-4, -0x1.a99aa4e17176cp-5,
     -0x1.15ddda5853837p-7, 0x1.774ae9cc08a95p-7, 0x1.f6d924268218fp-8, 0x1.45a2484629f26p-10,
     -0x1.24bd8ca2b3b2cp-11, -0x1.345f97296f983p-12, -0x1.f8db71ce512fdp-16, 0x1.1107115be441dp-16,
     0x1.003d30ef19eaap-17, 0x1.2963fa32a0df4p-20, 0.0, 0.0},
     {-0x1.c48d159e26af2p+0, -0x1.177da8685a55bp-4, -0x1.c26f8dc2a131dp-4, -0x1.7bf05e64a4801p-5,
     0x1.6c9a5c11d6c36p-6, 0x1.c602cb3e7695p-6, 0x1.fc23cfef81d89p-8, -0x1.a3ce4184168cep-10,
     -0x1.806380f22727dp-10, -0x1.aca81e59259cp-13, 0x1.af74752daff2p-14, 0x1.92b5a28c9232p-15,
     0x1.3ebfac09c03e2p-19, -0x1.5f70909e73efbp-18, 0.0, 0.0},
     {-0x1.63b22d0e56041p+0, -0x1.d59e8c72ee213p-4, -0x1.07d0f54c2096bp-3, 0x1.920a3e9356fe1p-8,
     0x1.28bc61a3f06ecp-4, 0x1.26e30655d8c54p-5, -0x1.2125cf746eba6p-11, -0x1.7159271635488p-8,
     -0x1.4a8b90827591fp-10, 0x1.b70ae4e71cb1dp-12, 0x1.e98bcc1c4225p-13, 0x1.ba7f25067a17bp-21,
     -0x1.d02478489455fp-16, -0x1.92721222d78a4p-20, 0.0, 0.0},
     {-0x1.52098ead65b7ap-1, -0x1.5849a01bb71a1p-3, 0x1.600808f1168cfp-5, 0x1.009286827dd5cp-2,
     0x1.01853ccd73d56p-3, -0x1.e29d24ea099d4p-7, -0x1.85d3acd9132eep-6, -0x1.ac53bf9ccddcep-11,
     0x1.a4481eb0995f5p-9, 0x1.a5edd874f4bccp-12, -0x1.6566030a83c92p-12, -0x1.fadb5dd01b3d3p-15,
     0x1.4414215dd5b82p-15, 0x1.a318e4110c3c1p-17, 0.0, 0.0},
     {-0x1.56c6e230b2674p-2, -0x1.f9d487a226c13p-4, 0x1.f1058af83033ap-3, 0x1.6c6ed76df1809p-2,
     0x1.504aa2505fc7dp-4, -0x1.9f96abe929d3p-5, -0x1.26ebb842accdep-6, 0x1.b0baeeb3315d1p-8,
     0x1.71eaa48b15dd5p-9, -0x1.6b8e4b58616dep-11, -0x1.5f6a3b279c897p-12, 0x1.0ed55c89aa2cfp-14,
     0x1.fc533ffecb259p-16, -0x1.19e5c1bc80346p-18, 0.0, 0.0},
     {0.0, -0.0, 0.0, 0x1.9884533d43651p-2,
     0x1.3131cdd5adb72p-48, -0x1.11b14cd3647fap-4, 0x1.3d09752cb0a27p-37, 0x1.4e48dd732feedp-7,
     0x1.2cb74e415caddp-29, -0x1.45d9171aded4p-10, 0x1.7eed01cbf0522p-24, 0x1.ef306c3463bddp-14,
     0x1.fc594d0364aabp-22, -0x1.c18652d78a0e9p-18, 0.0, 0.0},
     {-0x1.30a1907f6e5d5p+2, -0x1.244a0f63ce087p-20, -0x1.c7a5fdd9de263p-18, -0x1.50231dd285f2ep-16,
     -0x1.366e70c060eddp-15, -0x1.8f5cbca45504ep-15, -0x1.77a5e4c71f4bp-15, -0x1.065a826aded63p-15,
     -0x1.0b1d856b04989p-16, -0x1.6a8b7ad686423p-18, -0x1.971d908ccfa08p-21, 0x1.67e8428a0c9ap-22,
     0x1.ffc896a2f4c84p-23, 0x1.bdc66911913f2p-25, 0.0, 0.0},
     {-0x1.242d55a3a0839p+2, -0x1.d8ff082e0ef8ep-19, -0x1.592df5b0f4956p-16, -0x1.da348ac1f2b4fp-15,
     -0x1.94d0ce51f2626p-14, -0x1.dc86ae40cc8cdp-14, -0x1.93e21ceef789ap-14, -0x1.ef242ed3071e3p-15,
     -0x1.a2814dcffa278p-16, -0x1.87880891858ap-18, 0x1.f6cc5ea7523a4p-22, 0x1.012313f3c6eb6p-20,
     0x1.64630cb82c154p-22, -0x1.e57b51b91071ap-28, 0.0, 0.0},
     {-0x1.14f06995f5884p+2, -0x1.c0fad4e080528p-17, -0x1.2d8a3346c3f2bp-14, -0x1.7a4a9e6fb3a66p-13,
     -0x1.23cc766a4dbfdp-12, -0x1.319ad31f80153p-12, -0x1.c17544146134p-13, -0x1.c75d6569437e4p-14,
     -0x1.168c11fe01eb4p-15, -0x1.c057cc43b2e78p-20, 0x1.f4813fdb9c3f6p-19, 0x1.cf5bbdf1b6ecp-20,
     0x1.a5bc2ab2e52cep-23, -0x1.fc861c2044105p-24, 0.0, 0.0},
     {-0x1.070928bb817a9p+2, -0x1.5904b027cc723p-15, -0x1.ac8994369700fp-13, -0x1.ed0c8ec820c7ep-12,
     -0x1.58bd1ad225aa2p-11, -0x1.4163d4a9be0bcp-11, -0x1.974cfa8fadaa5p-12, -0x1.49b63ae79b557p-13,
     -0x1.ce49cb0f85645p-16, 0x1.3dc581eca3ba8p-17, 0x1.016095af7a122p-17, 0x1.cea348f399762p-20,
     -0x1.090e88b9df248p-22, -0x1.e15e6fe38006ap-23, 0.0, 0.0},
     {-0x1.f23a06d3a06d3p+1, -0x1.e74d0a646dfa3p-14, -0x1.1719398c9de08p-11, -0x1.254fdafbc1a59p-10,
     -0x1.71599cb1ddafdp-10, -0x1.2ec90c3c1f236p-10, -0x1.417eab69cbcbdp-11, -0x1.77f17f5ce5552p-13,
     0x1.029452ffa4dbcp-18, 0x1.cd23c7aa96da4p-16, 0x1.584b0a415e5c8p-17, 0x1.c5870fcb1dfbep-22,
     -0x1.c0feb035639b1p-21, -0x1.656934067a673p-23, 0.0, 0.0},
     {-0x1.d9187654320fep+1, -0x1.21d36f6935b57p-12, -0x1.33e15b1e9b3a4p-10, -0x1.290b531e8ca59p-9,
     -0x1.5204b59e41139p-9, -0x1.e6a4fb23502fcp-10, -0x1.a7753bcabaffep-11, -0x1.20eb6749bfd58p-13,
     0x1.00b123315179dp-14, 0x1.7b0d5ab7999bfp-15, 0x1.2fe6176dd817cp-17, -0x1.d5e65ea39b8b4p-20,
     -0x1.3b7117094b7a8p-20, 0x1.01b34da798c8dp-23, 0.0, 0.0},
     {-0x1.bb26007482295p+1, -0x1.768e13055b9adp-11, -0x1.6a8e989124762p-9, -0x1.3a3726b44210cp-8,
     -0x1.399b913852f8ep-8, -0x1.790e9f2783bb9p-9, -0x1.d5649669cf9e8p-11, 0x1.4f7cd41d870a8p-15,
     0x1.4f2b1573d9891p-13, 0x1.e31733c87f61p-15, 0x1.bceae199d03a6p-20, -0x1.2b49cfc5e2496p-18,
     -0x1.d7244a0954293p-21, 0x1.83d4d7f475393p-23, 0.0, 0.0},
     {-0x1.a0d0369d0369cp+1, -0x1.920778816435p-10, -0x1.657b062096abp-8, -0x1.184ee6676b942p-7,
     -0x1.ec6829952d23ep-8, -0x1.e71d3e3238084p-9, -0x1.62555da1998b2p-11, 0x1.623bcaf645dcep-12,
     0x1.0841e71eb22f2p-12, 0x1.ac91e6fbbbd0cp-15, -0x1.32daf03dda5fdp-17, -0x1.867de5aacfaa6p-18,
     -0x1.eee4d86f89763p-22, 0x1.40eee04cb5a7p-21, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.167600  0.0035
 *    1  0.502800  0.0378
 *    2  0.838000  0.1062
 *    3  1.173200  0.1433
 *    4  1.508400  0.0425
 *    5  1.843600  0.0145
 *    6  2.178800  0.0458
 *    7  2.514000  0.0645
 *    8  2.849200  0.0434
 *    9  3.184400  0.0299
 *   10  3.519600  0.1220
 *   11  3.771000  0.0583
 *   12  3.938600  0.0121
 *   13  4.106200  0.0144
 *   14  4.273800  0.0085
 *   15  4.441400  0.0108
 */
static const struct gelu_table_f32 gelu_tanh_grad_f32 = {
    .scale = 0x1.7ddc9p+2f,
    .bias = 0x1.000016p+24f,
    .near = -0x1.573eaap-3f,
    .end = {-0x1.41cacp+1f, -0x1.1c3fe4p+2f},
    .column =
    {{-0x1.d8a538p+1f, -0x1.b3d422p+1f, -0x1.846cep+1f, -0x1.5a7e76p+1f,
     -0x1.2f48d4p+1f, -0x1.0087e2p+1f, -0x1.b5bc46p+0f, -0x1.403124p+0f,
     -0x1.dd0b34p-1f, -0x1.8142ap-1f, -0x1.67f136p-2f, 0.0f,
     -0x1.183dep+2f, -0x1.0e02ecp+2f, -0x1.03261p+2f, -0x1.f06ef4p+1f},
     {-0x1.38159p-10f, -0x1.b8dfa2p-9f, -0x1.58f19p-7f, -0x1.8db4b2p-6f,
     -0x1.8f2efcp-5f, -0x1.5ed48p-4f, -0x1.d76b28p-4f, -0x1.f5fa8p-4f,
     -0x1.091d76p-4f, -0x1.4f6404p-28f, 0x1.d8bab6p-3f, 0x1p-1f,
     -0x1.d0474ep-15f, -0x1.009c6ap-13f, -0x1.1a651cp-12f, -0x1.27fa2ap-11f},
     {-0x1.2ca0f4p-8f, -0x1.73d35ep-7f, -0x1.e1f948p-6f, -0x1.cb3b5p-5f,
     -0x1.6aff7ap-4f, -0x1.b9f046p-4f, -0x1.579ad8p-4f, 0x1.4ad234p-4f,
     0x1.2b7aeap-2f, 0x1.b0e5cep-28f, 0x1.681e4ap-1f, 0x1.988454p-1f,
     -0x1.291dfp-12f, -0x1.347bcap-11f, -0x1.3cecdcp-10f, -0x1.35325p-9f},
     {-0x1.00173cp-7f, -0x1.0cfa4ap-6f, -0x1.0f79e2p-5f, -0x1.81799ap-5f,
     -0x1.6f874ap-5f, 0x1.02dd5p-9f, 0x1.6362bcp-4f, 0x1.1a9a28p-2f,
     0x1.80485p-2f, 0x1.8cd1a4p-2f, 0x1.0682d8p-2f, 0x1.ad1244p-20f,
     -0x1.5f98ecp-11f, -0x1.542164p-10f, -0x1.4307aap-9f, -0x1.21fa1ap-8f},
     {-0x1.ea5f7cp-8f, -0x1.9a3578p-7f, -0x1.0d8408p-6f, -0x1.33aa12p-7f,
     0x1.2054aap-6f, 0x1.242346p-4f, 0x1.e949a2p-4f, 0x1.159418p-3f,
     0x1.df7aaep-5f, -0x1.028d52p-6f, -0x1.930022p-3f, -0x1.11a6a8p-2f,
     -0x1.f80124p-11f, -0x1.c0cbf6p-10f, -0x1.83e77cp-9f, -0x1.3a2efap-8f},
     {-0x1.09aef6p-8f, -0x1.1d4b28p-8f, 0x1.42dca2p-12f, 0x1.7db4f4p-7f,
     0x1.d70724p-6f, 0x1.5b9bd2p-5f, 0x1.228afcp-5f, -0x1.d1295p-6f,
     -0x1.73a512p-4f, -0x1.d2c5eep-4f, -0x1.7ddb5ep-4f, 0x1.014e58p-11f,
     -0x1.de85p-11f, -0x1.801e14p-10f, -0x1.256fcep-9f, -0x1.9bc4ccp-9f},
     {-0x1.ad420cp-11f, 0x1.58f0acp-11f, 0x1.363c6ep-8f, 0x1.25b366p-7f,
     0x1.51a984p-7f, 0x1.3aa712p-9f, -0x1.b3ede2p-7f, -0x1.47708cp-5f,
     -0x1.159482p-5f, -0x1.139dfp-6f, 0x1.324622p-5f, 0x1.0714c2p-4f,
     -0x1.305512p-11f, -0x1.a4ed62p-11f, -0x1.079784p-10f, -0x1.1914ecp-10f},
     {0x1.1ad9bp-11f, 0x1.7b9d98p-10f, 0x1.25041ep-9f, 0x1.b98bf8p-10f,
     -0x1.364d3ep-10f, -0x1.a9082cp-8f, -0x1.68850ep-7f, -0x1.e0b52ep-8f,
     0x1.0552dp-7f, 0x1.63f9a6p-6f, 0x1.45318ap-6f, 0x1.26217cp-7f,
     -0x1.df8882p-13f, -0x1.d6181cp-13f, -0x1.27a5f4p-13f, 0x1.7decbcp-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0x1.b8baccp-2f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.dd0b34p-1f, -0x1.8142ap-1f, -0x1.67f136p-2f, 0.0f,
     -0x1.2f48d4p+1f, -0x1.0087e2p+1f, -0x1.b5bc46p+0f, -0x1.403124p+0f},
     {-0x1.091d76p-4f, -0x1.4f6404p-28f, 0x1.d8bab6p-3f, 0x1p-1f,
     -0x1.8f2efcp-5f, -0x1.5ed48p-4f, -0x1.d76b28p-4f, -0x1.f5fa8p-4f},
     {0x1.2b7aeap-2f, 0x1.b0e5cep-28f, 0x1.681e4ap-1f, 0x1.988454p-1f,
     -0x1.6aff7ap-4f, -0x1.b9f046p-4f, -0x1.579ad8p-4f, 0x1.4ad234p-4f},
     {0x1.80485p-2f, 0x1.8cd1a4p-2f, 0x1.0682d8p-2f, 0x1.ad1244p-20f,
     -0x1.6f874ap-5f, 0x1.02dd5p-9f, 0x1.6362bcp-4f, 0x1.1a9a28p-2f},
     {0x1.df7aaep-5f, -0x1.028d52p-6f, -0x1.930022p-3f, -0x1.11a6a8p-2f,
     0x1.2054aap-6f, 0x1.242346p-4f, 0x1.e949a2p-4f, 0x1.159418p-3f},
     {-0x1.73a512p-4f, -0x1.d2c5eep-4f, -0x1.7ddb5ep-4f, 0x1.014e58p-11f,
     0x1.d70724p-6f, 0x1.5b9bd2p-5f, 0x1.228afcp-5f, -0x1.d1295p-6f},
     {-0x1.159482p-5f, -0x1.139dfp-6f, 0x1.324622p-5f, 0x1.0714c2p-4f,
     0x1.51a984p-7f, 0x1.3aa712p-9f, -0x1.b3ede2p-7f, -0x1.47708cp-5f},
     {0x1.0552dp-7f, 0x1.63f9a6p-6f, 0x1.45318ap-6f, 0x1.26217cp-7f,
     -0x1.364d3ep-10f, -0x1.a9082cp-8f, -0x1.68850ep-7f, -0x1.e0b52ep-8f},
     {0.0f, 0x1.b8baccp-2f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.177500  0.0012
 *    1  0.532500  0.0325
 *    2  0.887500  0.1262
 *    3  1.242500  0.0737
 *    4  1.597500  0.0508
 *    5  1.952500  0.0078
 *    6  2.307500  0.0300
 *    7  2.662500  0.0114
 *    8  3.017500  0.0270
 *    9  3.372500  0.0198
 *   10  3.638750  0.0339
 *   11  3.816250  0.0166
 *   12  3.993750  0.0162
 *   13  4.171250  0.0287
 *   14  4.348750  0.0194
 *   15  4.526250  0.0338
 */
static const struct gelu_table_f64 gelu_tanh_grad_f64 = {
    .scale = 0x1.689039b0ad121p+2,
    .bias = 0x1.000000000000ap+53,
    .near = -0x1.6b851eb851eb7p-3,
    .end = {-0x1.54cccccccccccp+1, -0x1.21ae147ae147ap+2},
    .column =
    {{-0x1.c1ed4fdf3b644p+1, -0x1.a1c395810624cp+1, -0x1.729eb851eb851p+1, -0x1.44c510280cbe2p+1,
     -0x1.18978d4fdf3b6p+1, -0x1.cc0452d489717p+0, -0x1.6473992517701p+0, -0x1.f71884c6a3bdcp-1,
     -0x1.81429f9e97e4dp-1, -0x1.b4f3775b813p-2, 0.0, -0x1.1dba485cd7b8fp+2,
     -0x1.10d0452d48971p+2, -0x1.05a08a5a912e3p+2, -0x1.f4fde52600746p+1, -0x1.deaa8d8a204ffp+1},
     {-0x1.2d0df32a66cf5p-9, -0x1.5d3bf1e9e8ef5p-8, -0x1.f57ba7d12b86fp-7, -0x1.202f0691a4648p-5,
     -0x1.0d3244d73141fp-4, -0x1.b722545f94a72p-4, -0x1.07e2f3eae227fp-3, -0x1.421f7b7c8656p-4,
     -0x1.20a50541a648bp-56, 0x1.6f88d926c92f5p-3, 0x1p-1, -0x1.292dc94ba240ep-15,
     -0x1.9f059d91dccfcp-14, -0x1.da0197592fab1p-13, -0x1.fd86fb50cfb6cp-12, -0x1.03dac1c0c67d1p-10},
     {-0x1.0b7a118da8952p-7, -0x1.12dcd9ad40a4cp-6, -0x1.443b1550a76fcp-5, -0x1.29455efd7306bp-4,
     -0x1.a287d80ae94eep-4, -0x1.8abef443a1ef7p-4, 0x1.68203097f23eep-7, 0x1.04e2fc050e478p-2,
     -0x1.e2ca9df273254p-57, 0x1.52c04bd42c0c7p-1, 0x1.9884533d43651p-1, -0x1.890f412961c43p-13,
     -0x1.fba7639fb7d7fp-12, -0x1.0e3e87e75b6e3p-10, -0x1.0e3504b9d884dp-9, -0x1.ff2e69563520dp-9},
     {-0x1.9cfbba4f3f3e7p-7, -0x1.6be598f411cfcp-6, -0x1.4645cb175d9a6p-5, -0x1.94628f8ffdd8ep-5,
     -0x1.e3c65edfb9868p-6, 0x1.d519eb8652d91p-5, 0x1.ba7e174b0a71ap-3, 0x1.75bc9b85fae16p-2,
     0x1.8cd1a2b2fff36p-2, 0x1.3094410157a44p-2, 0x1.b4fa25563128bp-47, -0x1.e28742cf6e91dp-12,
     -0x1.1d6ce91facde1p-10, -0x1.18876dfab8692p-9, -0x1.01f201db131fcp-8, -0x1.be73a2807dd0ep-8},
     {-0x1.59de7860039f4p-7, -0x1.e3c9da220ad08p-7, -0x1.f3732db4555cap-7, 0x1.4a7396d0bd5f7p-10,
     0x1.50787b87c9ae5p-5, 0x1.b32c52fa254cp-4, 0x1.26f28cf306fe1p-3, 0x1.37b8373600ff6p-4,
     -0x1.029615edaf946p-6, -0x1.5592fe7bc6322p-3, -0x1.11b14cd364575p-2, -0x1.68d45b1809ee1p-11,
     -0x1.8175ed715a355p-10, -0x1.58680a7dfc708p-9, -0x1.1dc07a62a53f5p-8, -0x1.b9a4097244c08p-8},
     {-0x1.269b488eaa3dap-8, -0x1.c4979c8b2cfcep-9, 0x1.16bddf15c6438p-8, 0x1.4677975586423p-6,
     0x1.303ff3abdc127p-5, 0x1.48012205e4639p-5, -0x1.282e4561c141cp-9, -0x1.4f22e3be12af8p-4,
     -0x1.d2b7734649dc1p-4, -0x1.b07302e645df1p-4, 0x1.ddc6d63a3d85p-35, -0x1.68c814e8a40e1p-11,
     -0x1.53c4d1a16882bp-10, -0x1.0c598fc28f647p-9, -0x1.82a056b747f84p-9, -0x1.f848e8f146f81p-9},
     {-0x1.7367b27dc2698p-14, 0x1.feddf38ae5fc1p-10, 0x1.b1dfc5d4b584cp-8, 0x1.537c1717b924ep-7,
     0x1.0ac1f4dcfd1b3p-7, -0x1.00ffdbd84fadcp-7, -0x1.13b9cbe7a1c93p-5, -0x1.2c44d61fdd716p-5,
     -0x1.104a83ef0d6f6p-6, 0x1.c895cad84dfedp-6, 0x1.f56d4c74144b8p-5, -0x1.ec1aef8b8ab17p-12,
     -0x1.84fc0dd6bc97dp-11, -0x1.fb7f250ed2cf4p-11, -0x1.1a529c263016ap-10, -0x1.e4b12e14420c1p-11},
     {0x1.f1e68627f495cp-11, 0x1.c8d8ef018c2a6p-10, 0x1.284475965ef27p-9, 0x1.9d063ef44d442p-11,
     -0x1.bd99d04a764abp-9, -0x1.44b645c65c346p-7, -0x1.237a668d88618p-7, 0x1.1c5aa545fe53bp-7,
     0x1.427996e871d5p-6, 0x1.71e0ede2bf558p-6, 0x1.fc6d0329edf44p-26, -0x1.aed58ab02b3e3p-13,
     -0x1.eb154f7a0d7f9p-13, -0x1.7a06bc9b55dc1p-13, -0x1.54aa629e67e1p-18, 0x1.5262639901282p-12},
     {0x1.d7ed2ac7e8c12p-12, 0x1.b19465f4f62d5p-12, -0x1.cb4e52418f627p-14, -0x1.2aaac83404dcep-10,
     -0x1.2abf3ee9c51d3p-9, -0x1.e173f7fe26bfep-10, 0x1.b08dc93f76e96p-9, 0x1.f8547383ca7d9p-8,
     0x1.58c9effd114a2p-8, -0x1.9eb551feb4dcdp-9, -0x1.45d72a3f1a646p-7, -0x1.49eac09f2344p-15,
     0x1.ba34e75f3695fp-18, 0x1.7200678826467p-14, 0x1.abd7c4ff83accp-13, 0x1.5c2b2ae8b7e87p-12},
     {0x1.24e307814cdfep-15, -0x1.48fb0a287953cp-14, -0x1.213199ad99e0dp-12, -0x1.c10c8a305673p-12,
     -0x1.4852e91682669p-12, 0x1.a41401d07b575p-11, 0x1.1352d8d557745p-9, -0x1.46c3daf4f546bp-13,
     -0x1.3d8d93f7ca16ep-9, -0x1.bff2aacba1b45p-9, 0x1.a01e4726921d8p-19, 0x1.e86c125e104cdp-17,
     0x1.7068579cc355cp-15, 0x1.2f9a69ba46d8fp-14, 0x1.7f181bb0cf66ap-14, 0x1.6e53d21a251c1p-14},
     {-0x1.48be23578e0eap-15, -0x1.e6af90d3296f6p-15, -0x1.dfdae09659cfcp-15, -0x1.ced77c0a74475p-16,
     0x1.1f117c8e2be3cp-13, 0x1.ec2e5c51ffc07p-12, 0x1.be0bd4cb046fcp-17, -0x1.24bed76219149p-10,
     -0x1.e642ad2464848p-11, 0x1.4b4d18d58cfcdp-12, 0x1.394ed26bcbeffp-10, 0x1.bafaf7ee28f68p-17,
     0x1.336d0d2535c3cp-16, 0x1.15ee50770d9bep-16, 0x1.9bd22d5777c6ep-18, -0x1.9aad95764b5b5p-17},
     {-0x1.6b779bcf05121p-17, -0x1.f603a38d795c2p-19, 0x1.6bfeef92bebe9p-19, 0x1.51aaf8cc0e4fep-16,
     0x1.4d4828a13e6c5p-14, 0x1.628cc30696fe1p-15, -0x1.284fad41e1a9ap-12, -0x1.bb12ebc0678a6p-14,
     0x1.15138b99a7841p-12, 0x1.9789a79437f65p-12, 0x1.03ec0ee1b15b8p-14, 0x1.d2c17fecf02e9p-19,
     0x1.1e5a0feaf1e14p-20, -0x1.c79c46b9aa716p-19, -0x1.20130e0f5dff1p-17, -0x1.954cda7d39704p-17},
     {0x1.e4b6ef4e0ba61p-20, 0x1.727bb93747392p-19, 0x1.ca4c2d6c73dbep-21, 0x1.5df7a642ed182p-17,
     0x1.165ce9e8ba7ddp-16, -0x1.88747ade2ac1p-15, -0x1.f93334d8e5792p-15, 0x1.2f38af3bb627dp-13,
     0x1.04a5a9a3e6ec1p-13, -0x1.d6e9be806044bp-15, 0x1.73488c5f186efp-15, -0x1.670a44cda45fap-22,
     -0x1.dd321d93d9182p-20, -0x1.6bb4f74e708a4p-19, -0x1.5a128825f72b4p-19, -0x1.55f1a6dfe6b9dp-20},
     {0x1.daa863e0edd13p-21, -0x1.16d33d2a2413dp-21, 0x1.e4fa43084f5d3p-21, 0x1.cb7b175bad566p-19,
     -0x1.be6b1718f53p-18, -0x1.3cb6221de8032p-16, 0x1.68122bdf330c1p-16, 0x1.4943c9916d6cfp-15,
     -0x1.5a3c02b845abep-15, -0x1.58c22e63c33e2p-16, 0x1.ef0c737d9c148p-14, -0x1.8e87f5a78c939p-21,
     -0x1.db22ffe058e6dp-22, 0x1.29dceb0457eeep-21, 0x1.d8f012bb0b06dp-20, 0x1.129fffa287b33p-18},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0x1.b8bacd2c96b91p-2, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.c1ed4fdf3b644p+1, -0x1.2d0df32a66cf5p-9, -0x1.0b7a118da8952p-7, -0x1.9cfbba4f3f3e7p-7,
     -0x1.59de7860039f4p-7, -0x1.269b488eaa3dap-8, -0x1.7367b27dc2698p-14, 0x1.f1e68627f495cp-11,
     0x1.d7ed2ac7e8c12p-12, 0x1.24e307814cdfep-15, -0x1.48be23578e0eap-15, -0x1.6b779bcf05121p-17,
     0x1.e4b6ef4e0ba61p-20, 0x1.daa863e0edd13p-21, 0.0, 0.0},
     {-0x1.a1c395810624cp+1, -0x1.5d3bf1e9e8ef5p-8, -0x1.12dcd9ad40a4cp-6, -0x1.6be598f411cfcp-6,
     -0x1.e3c9da220ad08p-7, -0x1.c4979c8b2cfcep-9, 0x1.feddf38ae5fc1p-10, 0x1.c8d8ef018c2a6p-10,
     0x1.b19465f4f62d5p-12, -0x1.48fb0a287953cp-14, -0x1.e6af90d3296f6p-15, -0x1.f603a38d795c2p-19,
     0x1.727bb93747392p-19, -0x1.16d33d2a2413dp-21, 0.0, 0.0},
     {-0x1.729eb851eb851p+1, -0x1.f57ba7d12b86fp-7, -0x1.443b1550a76fcp-5, -0x1.4645cb175d9a6p-5,
     -0x1.f3732db4555cap-7, 0x1.16bddf15c6438p-8, 0x1.b1dfc5d4b584cp-8, 0x1.284475965ef27p-9,
     -0x1.cb4e52418f627p-14, -0x1.213199ad99e0dp-12, -0x1.dfdae09659cfcp-15, 0x1.6bfeef92bebe9p-19,
     0x1.ca4c2d6c73dbep-21, 0x1.e4fa43084f5d3p-21, 0.0, 0.0},
     {-0x1.44c510280cbe2p+1, -0x1.202f0691a4648p-5, -0x1.29455efd7306bp-4, -0x1.94628f8ffdd8ep-5,
     0x1.4a7396d0bd5f7p-10, 0x1.4677975586423p-6, 0x1.537c1717b924ep-7, 0x1.9d063ef44d442p-11,
     -0x1.2aaac83404dcep-10, -0x1.c10c8a305673p-12, -0x1.ced77c0a74475p-16, 0x1.51aaf8cc0e4fep-16,
     0x1.5df7a642ed182p-17, 0x1.cb7b175bad566p-19, 0.0, 0.0},
     {-0x1.18978d4fdf3b6p+1, -0x1.0d3244d73141fp-4, -0x1.a287d80ae94eep-4, -0x1.e3c65edfb9868p-6,
     0x1.50787b87c9ae5p-5, 0x1.303ff3abdc127p-5, 0x1.0ac1f4dcfd1b3p-7, -0x1.bd99d04a764abp-9,
     -0x1.2abf3ee9c51d3p-9, -0x1.4852e91682669p-12, 0x1.1f117c8e2be3cp-13, 0x1.4d4828a13e6c5p-14,
     0x1.165ce9e8ba7ddp-16, -0x1.be6b1718f53p-18, 0.0, 0.0},
     {-0x1.cc0452d489717p+0, -0x1.b722545f94a72p-4, -0x1.8abef443a1ef7p-4, 0x1.d519eb8652d91p-5,
     0x1.b32c52fa254cp-4, 0x1.48012205e4639p-5, -0x1.00ffdbd84fadcp-7, -0x1.44b645c65c346p-7,
     -0x1.e173f7fe26bfep-10, 0x1.a41401d07b575p-11, 0x1.ec2e5c51ffc07p-12, 0x1.628cc30696fe1p-15,
     -0x1.88747ade2ac1p-15, -0x1.3cb6221de8032p-16, 0.0, 0.0},
     {-0x1.6473992517701p+0, -0x1.07e2f3eae227fp-3, 0x1.68203097f23eep-7, 0x1.ba7e174b0a71ap-3,
     0x1.26f28cf306fe1p-3, -0x1.282e4561c141cp-9, -0x1.13b9cbe7a1c93p-5, -0x1.237a668d88618p-7,
     0x1.b08dc93f76e96p-9, 0x1.1352d8d557745p-9, 0x1.be0bd4cb046fcp-17, -0x1.284fad41e1a9ap-12,
     -0x1.f93334d8e5792p-15, 0x1.68122bdf330c1p-16, 0.0, 0.0},
     {-0x1.f71884c6a3bdcp-1, -0x1.421f7b7c8656p-4, 0x1.04e2fc050e478p-2, 0x1.75bc9b85fae16p-2,
     0x1.37b8373600ff6p-4, -0x1.4f22e3be12af8p-4, -0x1.2c44d61fdd716p-5, 0x1.1c5aa545fe53bp-7,
     0x1.f8547383ca7d9p-8, -0x1.46c3daf4f546bp-13, -0x1.24bed76219149p-10, -0x1.bb12ebc0678a6p-14,
     0x1.2f38af3bb627dp-13, 0x1.4943c9916d6cfp-15, 0.0, 0.0},
     {-0x1.81429f9e97e4dp-1, -0x1.20a50541a648bp-56, -0x1.e2ca9df273254p-57, 0x1.8cd1a2b2fff36p-2,
     -0x1.029615edaf946p-6, -0x1.d2b7734649dc1p-4, -0x1.104a83ef0d6f6p-6, 0x1.427996e871d5p-6,
     0x1.58c9effd114a2p-8, -0x1.3d8d93f7ca16ep-9, -0x1.e642ad2464848p-11, 0x1.15138b99a7841p-12,
     0x1.04a5a9a3e6ec1p-13, -0x1.5a3c02b845abep-15, 0x1.b8bacd2c96b91p-2, 0.0},
     {-0x1.b4f3775b813p-2, 0x1.6f88d926c92f5p-3, 0x1.52c04bd42c0c7p-1, 0x1.3094410157a44p-2,
     -0x1.5592fe7bc6322p-3, -0x1.b07302e645df1p-4, 0x1.c895cad84dfedp-6, 0x1.71e0ede2bf558p-6,
     -0x1.9eb551feb4dcdp-9, -0x1.bff2aacba1b45p-9, 0x1.4b4d18d58cfcdp-12, 0x1.9789a79437f65p-12,
     -0x1.d6e9be806044bp-15, -0x1.58c22e63c33e2p-16, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1.9884533d43651p-1, 0x1.b4fa25563128bp-47,
     -0x1.11b14cd364575p-2, 0x1.ddc6d63a3d85p-35, 0x1.f56d4c74144b8p-5, 0x1.fc6d0329edf44p-26,
     -0x1.45d72a3f1a646p-7, 0x1.a01e4726921d8p-19, 0x1.394ed26bcbeffp-10, 0x1.03ec0ee1b15b8p-14,
     0x1.73488c5f186efp-15, 0x1.ef0c737d9c148p-14, 0.0, 0.0},
     {-0x1.1dba485cd7b8fp+2, -0x1.292dc94ba240ep-15, -0x1.890f412961c43p-13, -0x1.e28742cf6e91dp-12,
     -0x1.68d45b1809ee1p-11, -0x1.68c814e8a40e1p-11, -0x1.ec1aef8b8ab17p-12, -0x1.aed58ab02b3e3p-13,
     -0x1.49eac09f2344p-15, 0x1.e86c125e104cdp-17, 0x1.bafaf7ee28f68p-17, 0x1.d2c17fecf02e9p-19,
     -0x1.670a44cda45fap-22, -0x1.8e87f5a78c939p-21, 0.0, 0.0},
     {-0x1.10d0452d48971p+2, -0x1.9f059d91dccfcp-14, -0x1.fba7639fb7d7fp-12, -0x1.1d6ce91facde1p-10,
     -0x1.8175ed715a355p-10, -0x1.53c4d1a16882bp-10, -0x1.84fc0dd6bc97dp-11, -0x1.eb154f7a0d7f9p-13,
     0x1.ba34e75f3695fp-18, 0x1.7068579cc355cp-15, 0x1.336d0d2535c3cp-16, 0x1.1e5a0feaf1e14p-20,
     -0x1.dd321d93d9182p-20, -0x1.db22ffe058e6dp-22, 0.0, 0.0},
     {-0x1.05a08a5a912e3p+2, -0x1.da0197592fab1p-13, -0x1.0e3e87e75b6e3p-10, -0x1.18876dfab8692p-9,
     -0x1.58680a7dfc708p-9, -0x1.0c598fc28f647p-9, -0x1.fb7f250ed2cf4p-11, -0x1.7a06bc9b55dc1p-13,
     0x1.7200678826467p-14, 0x1.2f9a69ba46d8fp-14, 0x1.15ee50770d9bep-16, -0x1.c79c46b9aa716p-19,
     -0x1.6bb4f74e708a4p-19, 0x1.29dceb0457eeep-21, 0.0, 0.0},
     {-0x1.f4fde52600746p+1, -0x1.fd86fb50cfb6cp-12, -0x1.0e3504b9d884dp-9, -0x1.01f201db131fcp-8,
     -0x1.1dc07a62a53f5p-8, -0x1.82a056b747f84p-9, -0x1.1a529c263016ap-10, -0x1.54aa629e67e1p-18,
     0x1.abd7c4ff83accp-13, 0x1.7f181bb0cf66ap-14, 0x1.9bd22d5777c6ep-18, -0x1.20130e0f5dff1p-17,
     -0x1.5a128825f72b4p-19, 0x1.d8f012bb0b06dp-20, 0.0, 0.0},
     {-0x1.deaa8d8a204ffp+1, -0x1.03dac1c0c67d1p-10, -0x1.ff2e69563520dp-9, -0x1.be73a2807dd0ep-8,
     -0x1.b9a4097244c08p-8, -0x1.f848e8f146f81p-9, -0x1.e4b12e14420c1p-11, 0x1.5262639901282p-12,
     0x1.5c2b2ae8b7e87p-12, 0x1.6e53d21a251c1p-14, -0x1.9aad95764b5b5p-17, -0x1.954cda7d39704p-17,
     -0x1.55f1a6dfe6b9dp-20, 0x1.129fffa287b33p-18, 0.0, 0.0}},
};

/* gate, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.195000  0.0021
 *    1  0.585000  0.0089
 *    2  0.975000  0.0101
 *    3  1.365000  0.0327
 *    4  1.755000  0.0271
 *    5  2.145000  0.0220
 *    6  2.535000  0.0971
 *    7  2.827500  0.0381
 *    8  3.022500  0.0100
 *    9  3.217500  0.0153
 *   10  3.412500  0.0177
 *   11  3.607500  0.0081
 *   12  3.802500  0.0208
 *   13  3.997500  0.0347
 *   14  4.192500  0.1230
 *   15  4.387500  0.1444
 */
static const struct gelu_table_f32 gelu_tanh_gate_f32 = {
    .scale = 0x1.483484p+2f,
    .bias = 0x1.00000ep+24f,
    .near = -0x1.8f5c28p-3f,
    .end = {-0x1.69eb84p+1f, -0x1.18ccccp+2f},
    .column =
    {{-0x1.5bb558p+1f, -0x1.325ba4p+1f, -0x1.f3706cp+0f, -0x1.b1a616p+0f,
     -0x1.3c50e4p+0f, -0x1.6f53f6p-1f, -0x1.9798c6p-2f, 0.0f,
     -0x1.141f0cp+2f, -0x1.08d602p+2f, -0x1.f3706ep+1f, -0x1.dd4032p+1f,
     -0x1.c7075p+1f, -0x1.a9a35ep+1f, -0x1.91c48p+1f, -0x1.788032p+1f},
     {0x1.9998a8p-9f, 0x1.0c1724p-7f, 0x1.a1db32p-6f, 0x1.726ebcp-5f,
     0x1.bc565ap-4f, 0x1.e4a132p-3f, 0x1.619aecp-2f, 0x1p-1f,
     0x1.bdc6d2p-19f, 0x1.21cd2p-17f, 0x1.de4ceep-16f, 0x1.0ea102p-14f,
     0x1.243a62p-13f, 0x1.7915c6p-12f, 0x1.812a8ep-11f, 0x1.85ba88p-10f},
     {0x1.442444p-7f, 0x1.772f4ap-6f, 0x1.eac86ap-5f, 0x1.86d22ap-4f,
     0x1.7ccd6ap-3f, 0x1.3b8ebep-2f, 0x1.79454ap-2f, 0x1.988454p-2f,
     0x1.36f2d4p-16f, 0x1.7d2e38p-15f, 0x1.223fbep-13f, 0x1.35494cp-12f,
     0x1.3a2c6p-11f, 0x1.7571dap-10f, 0x1.647992p-9f, 0x1.4f6e38p-8f},
     {0x1.c41052p-7f, 0x1.c49ce6p-6f, 0x1.dc5292p-5f, 0x1.48adacp-4f,
     0x1.d4815ep-4f, 0x1.c578bap-4f, 0x1.2d838cp-4f, 0x1.6c4986p-21f,
     0x1.981168p-15f, 0x1.d547d4p-14f, 0x1.4749a8p-12f, 0x1.4671ccp-11f,
     0x1.35ed0cp-10f, 0x1.502a84p-9f, 0x1.295a3ap-8f, 0x1.01a396p-7f},
     {0x1.62851cp-7f, 0x1.2625dap-6f, 0x1.c0e046p-6f, 0x1.ddc79p-6f,
     0x1.0dd6d8p-6f, -0x1.928c2cp-6f, -0x1.a79a04p-5f, -0x1.11a21cp-4f,
     0x1.4ca72cp-14f, 0x1.6483dp-13f, 0x1.c2e72cp-12f, 0x1.a1788p-11f,
     0x1.6f015ep-10f, 0x1.663328p-9f, 0x1.21c77cp-8f, 0x1.c70576p-8f},
     {0x1.404f66p-8f, 0x1.85c8eep-8f, 0x1.ea19f8p-9f, -0x1.808486p-11f,
     -0x1.c22124p-7f, -0x1.7ab716p-6f, -0x1.2210b4p-6f, 0x1.3024a2p-13f,
     0x1.75e89p-14f, 0x1.7206f2p-13f, 0x1.a23a0ep-12f, 0x1.62dd3p-11f,
     0x1.1ca952p-10f, 0x1.e861e2p-10f, 0x1.60e388p-9f, 0x1.e66598p-9f},
     {0x1.fcf52ep-11f, 0x1.7ec55p-13f, -0x1.44d664p-9f, -0x1.2c87aap-8f,
     -0x1.8b50d6p-8f, 0x1.e9240ep-13f, 0x1.a29c6p-8f, 0x1.65e9fp-7f,
     0x1.2fb45ep-14f, 0x1.0fdaap-13f, 0x1.0daaf4p-12f, 0x1.99bbdep-12f,
     0x1.23795ap-11f, 0x1.a26848p-11f, 0x1.fd7d22p-11f, 0x1.1893f6p-10f},
     {-0x1.daa854p-13f, -0x1.7e4f32p-11f, -0x1.4e4efp-10f, -0x1.010894p-10f,
     0x1.be03bep-11f, 0x1.8b185ap-9f, 0x1.74d958p-9f, 0x1.b0a584p-10f,
     0x1.7cdc88p-15f, 0x1.3d26acp-14f, 0x1.d394e8p-14f, 0x1.397884p-13f,
     0x1.6ca22cp-13f, 0x1.6458c2p-13f, 0x1.fa9dc6p-14f, 0x1.b124a6p-17f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.5bb558p+1f, -0x1.325ba4p+1f, -0x1.f3706cp+0f, -0x1.b1a616p+0f,
     -0x1.3c50e4p+0f, -0x1.6f53f6p-1f, -0x1.9798c6p-2f, 0.0f},
     {0x1.9998a8p-9f, 0x1.0c1724p-7f, 0x1.a1db32p-6f, 0x1.726ebcp-5f,
     0x1.bc565ap-4f, 0x1.e4a132p-3f, 0x1.619aecp-2f, 0x1p-1f},
     {0x1.442444p-7f, 0x1.772f4ap-6f, 0x1.eac86ap-5f, 0x1.86d22ap-4f,
     0x1.7ccd6ap-3f, 0x1.3b8ebep-2f, 0x1.79454ap-2f, 0x1.988454p-2f},
     {0x1.c41052p-7f, 0x1.c49ce6p-6f, 0x1.dc5292p-5f, 0x1.48adacp-4f,
     0x1.d4815ep-4f, 0x1.c578bap-4f, 0x1.2d838cp-4f, 0x1.6c4986p-21f},
     {0x1.62851cp-7f, 0x1.2625dap-6f, 0x1.c0e046p-6f, 0x1.ddc79p-6f,
     0x1.0dd6d8p-6f, -0x1.928c2cp-6f, -0x1.a79a04p-5f, -0x1.11a21cp-4f},
     {0x1.404f66p-8f, 0x1.85c8eep-8f, 0x1.ea19f8p-9f, -0x1.808486p-11f,
     -0x1.c22124p-7f, -0x1.7ab716p-6f, -0x1.2210b4p-6f, 0x1.3024a2p-13f},
     {0x1.fcf52ep-11f, 0x1.7ec55p-13f, -0x1.44d664p-9f, -0x1.2c87aap-8f,
     -0x1.8b50d6p-8f, 0x1.e9240ep-13f, 0x1.a29c6p-8f, 0x1.65e9fp-7f},
     {-0x1.daa854p-13f, -0x1.7e4f32p-11f, -0x1.4e4efp-10f, -0x1.010894p-10f,
     0x1.be03bep-11f, 0x1.8b185ap-9f, 0x1.74d958p-9f, 0x1.b0a584p-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* gate, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.200000  0.0007
 *    1  0.600000  0.0073
 *    2  1.000000  0.0121
 *    3  1.400000  0.0153
 *    4  1.800000  0.0407
 *    5  2.200000  0.0328
 *    6  2.600000  0.0951
 *    7  2.900000  0.0105
 *    8  3.100000  0.0377
 *    9  3.300000  0.0737
 *   10  3.500000  0.0105
 *   11  3.700000  0.0079
 *   12  3.900000  0.0521
 *   13  4.100000  0.0138
 *   14  4.300000  0.0363
 *   15  4.500000  0.0200
 */
static const struct gelu_table_f64 gelu_tanh_gate_f64 = {
    .scale = 0x1.4p+2,
    .bias = 0x1.0000000000007p+53,
    .near = -0x1.9999999999999p-3,
    .end = {-0x1.7333333333333p+1, -0x1.2p+2},
    .column =
    {{-0x1.623d70a3d70a4p+1, -0x1.39e26af37c047p+1, -0x1.08123456789abp+1, -0x1.a7e4b17e4b17ep+0,
     -0x1.4222222222222p+0, -0x1.7950c83fb72eap-1, -0x1.9b97530eca863p-2, 0.0,
     -0x1.1b55555555556p+2, -0x1.0f62fc962fc96p+2, -0x1.0226af37c048dp+2, -0x1.ed4320fedcbaap+1,
     -0x1.cc641fdb9753p+1, -0x1.b392c5f92c5f8p+1, -0x1.9c16c16c16c16p+1, -0x1.80b60b60b60b6p+1},
     {0x1.5bf584e8db033p-9, 0x1.c5f629df9b686p-8, 0x1.3f27c0f803a58p-6, 0x1.912fbfcefe3c3p-5,
     0x1.ab458db94a159p-4, 0x1.d867b801de9f2p-3, 0x1.60227ac1c6f01p-2, 0x1p-1,
     0x1.d5cb448f2256ap-20, 0x1.4f1d131021d93p-18, 0x1.f147efa3d5d8cp-17, 0x1.2db2d3f117eebp-15,
     0x1.e7719040cf6e7p-14, 0x1.141222ff586f3p-12, 0x1.1c7f88ec13781p-11, 0x1.37ae9d7450d95p-10},
     {0x1.18b0dfd2f43a7p-7, 0x1.44edd059551a8p-6, 0x1.883f6aa019157p-5, 0x1.a063f5f8ea594p-4,
     0x1.7235aa18f07e5p-3, 0x1.371b4c5a5843fp-2, 0x1.78ae20cdc07e3p-2, 0x1.9884533d43651p-2,
     0x1.5415cff40dbefp-17, 0x1.c829727a217e1p-16, 0x1.3bae8ce2e3569p-14, 0x1.681ddbeab25aap-13,
     0x1.09f02148c85dfp-11, 0x1.192548781b75bp-10, 0x1.0f287354b4dc6p-9, 0x1.12b15c14f7003p-8},
     {0x1.904042205b61bp-7, 0x1.92bcd3c038484p-6, 0x1.9366c05e90646p-5, 0x1.564bfc0b889f4p-4,
     0x1.cfbc262b5ec14p-4, 0x1.cb251766e891ep-4, 0x1.2ffc56d0d114p-4, 0x1.8729ab12fa2fep-48,
     0x1.d08ceed42c8b6p-16, 0x1.23743db7621e9p-14, 0x1.75f53aea5a876p-13, 0x1.8eb8e426ed72dp-12,
     0x1.0ab110a19de89p-10, 0x1.051b70204a26cp-9, 0x1.d39daa5138bap-9, 0x1.b1897f186ead3p-8},
     {0x1.42ae1798a7c19p-7, 0x1.0f62c67a43cd6p-6, 0x1.a0e32d89bbac4p-6, 0x1.dad495ec19a03p-6,
     0x1.21c3dac98014dp-6, -0x1.74fd8041152d1p-6, -0x1.a555e0237b7a3p-5, -0x1.11b14cd361614p-4,
     0x1.8bb73f57ef531p-15, 0x1.cd738cc835d49p-14, 0x1.103121a95b39ap-12, 0x1.0d161dc1c14e8p-11,
     0x1.41cbac3a4e173p-10, 0x1.2079d0bb0e55bp-9, 0x1.d9d773ed278dp-9, 0x1.8b7fe02ba089bp-8},
     {0x1.2f91870169672p-8, 0x1.7fe98962fb045p-8, 0x1.406633b60b57ep-8, -0x1.aa854c9ca6a06p-10,
     -0x1.ab3f44da3cec9p-7, -0x1.7ae2bd1281befp-6, -0x1.241b9d85f5fcp-6, 0x1.55a7764042281p-36,
     0x1.d366ae0f11e15p-15, 0x1.f5efa8d1ddc12p-14, 0x1.0d0c15a71d7c8p-12, 0x1.e7654bed0c372p-12,
     0x1.fe9312e7a83cap-11, 0x1.9b4ec006f8da5p-10, 0x1.2f4373d30c96cp-9, 0x1.b9b005263d2e8p-9},
     {0x1.0bac6d3161d83p-10, 0x1.a303df15df681p-12, -0x1.ae0e5374e8027p-10, -0x1.38e246ae47b0fp-8,
     -0x1.8ef358cd61188p-8, -0x1.086ea00c4b6cep-13, 0x1.a0aa97332eb9dp-8, 0x1.4e48de2741ed4p-7,
     0x1.9149e822bb60bp-15, 0x1.877adbcef6775p-14, 0x1.7666900de62b3p-13, 0x1.309fc8283ca7dp-12,
     0x1.0d6bdcae6041p-11, 0x1.77930fabb350cp-11, 0x1.d978387d494b6p-11, 0x1.141407d3261ecp-10},
     {-0x1.10796438e065bp-13, -0x1.235cee27c59cep-11, -0x1.33891a991816ap-10, -0x1.3735e47d24899p-10,
     0x1.7f876c338ec57p-12, 0x1.9f2114352e86ep-9, 0x1.7ab80bebbf711p-9, 0x1.218951e9f14dep-27,
     0x1.fb895cf858718p-16, 0x1.b78f0769d1889p-15, 0x1.6a838fc42b68bp-14, 0x1.fcdad11bb4d79p-14,
     0x1.5b7b05b1977d8p-13, 0x1.74886b09c871dp-13, 0x1.448bd9d806025p-13, 0x1.1712d4089107ep-14},
     {-0x1.3dc3f4f945cecp-13, -0x1.dde89bd7e0becp-13, -0x1.7ee5304b6c655p-13, 0x1.0228a5e226c03p-12,
     0x1.b3a8cdb146345p-11, 0x1.88f25b1e6de69p-12, -0x1.44cd834a20a62p-11, -0x1.45d3f92ee19d5p-10,
     0x1.ce32a14bf843p-17, 0x1.52bc96b4ab763p-16, 0x1.bafdd39ef6794p-16, 0x1.d7d9e996a3d21p-16,
     0x1.322fd4b9dfa78p-16, -0x1.786427473c1d4p-19, -0x1.23778dff68d1bp-15, -0x1.653a33427d703p-14},
     {-0x1.2a54c63847b48p-15, -0x1.4ae0dcca2ec4ep-16, 0x1.07cab12d6ad38p-14, 0x1.94f72f9ef3393p-13,
     0x1.e8e745e77ade3p-14, -0x1.5b9de6c606dddp-12, -0x1.6e1b3b44ffe5bp-12, 0x1.788209c1b62afp-21,
     0x1.11c5568a6caf3p-18, 0x1.225952dcf5491p-18, 0x1.75d9abb48e4ddp-19, -0x1.9ce3310907989p-21,
     -0x1.3dce843d732ccp-17, -0x1.2a7f9c66f0aecp-16, -0x1.ad978933facfep-16, -0x1.13685454fda34p-15},
     {0x1.9db2556b8995p-21, 0x1.919890828f7dbp-17, 0x1.282f3ddef2b0bp-15, 0x1.717a40a596d83p-16,
     -0x1.2f85233349b3bp-14, -0x1.12b0a6b6a2976p-14, 0x1.c267e55430f57p-15, 0x1.fcabb56a42185p-14,
     0x1.d793de3d89195p-22, -0x1.e8402a93da2dcp-23, -0x1.95e690239c19fp-20, -0x1.832da9bb5ab42p-19,
     -0x1.2dd479c6fa869p-18, -0x1.485a14b25b08bp-18, -0x1.2a08df73f6137p-18, -0x1.8184341217571p-19},
     {0x1.2427ba08f774p-19, 0x1.5804b140e8a04p-18, 0x1.4a85c91d75f6bp-18, -0x1.f3938d99ae1bcp-17,
     -0x1.a32837d264e97p-16, 0x1.05d5e0e0c270fp-15, 0x1.089b782312179p-15, 0x1.74afccbe07d85p-17,
     -0x1.e8e80d63e0e3bp-23, -0x1.0728661589e58p-21, -0x1.872854eae7078p-21, -0x1.a051160f044ecp-21,
     -0x1.c68c57913bddcp-22, 0x1.07a91cf4472a9p-25, 0x1.ea805d3a24ccbp-22, 0x1.2238c2f64ecap-20},
     {0x1.4f1b8fa5f3e9ep-21, 0x1.f2cbb630b870dp-21, -0x1.e79bfaedae549p-20, -0x1.973489d633f9bp-18,
     0x1.1b9ac316feea2p-18, 0x1.f6af9e399965dp-18, -0x1.807768487e252p-18, 0x1.c253097c96e1cp-17,
     -0x1.fd058474fb1p-24, -0x1.14881f2f08993p-23, -0x1.35a3df2560dbdp-24, 0x1.9862d463820cdp-24,
     0x1.9a56819a0d429p-23, 0x1.e4a57b1d7596fp-23, 0x1.cc532d207bc6bp-22, 0x1.85b460de7a9e5p-22},
     {0x1.530081a82e118p-23, -0x1.b4ae1c8d5fa7fp-23, -0x1.3a5f11e3c1d0ap-20, 0x1.8a7962e920b86p-21,
     0x1.b48ce2de5291ep-19, -0x1.5e4690fa15f34p-19, -0x1.dc81391fa99d2p-20, 0x1.1690666e58638p-16,
     -0x1.b160e5ffabd91p-27, 0x1.836e9070cae0ap-27, 0x1.c884912387e8bp-25, -0x1.f4dca426a87c4p-26,
     0x1.0409cc59899cbp-24, -0x1.fe6422b95025bp-24, -0x1.528e8e7955946p-21, -0x1.abb73abf25df7p-20},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.623d70a3d70a4p+1, 0x1.5bf584e8db033p-9, 0x1.18b0dfd2f43a7p-7, 0x1.904042205b61bp-7,
     0x1.42ae1798a7c19p-7, 0x1.2f91870169672p-8, 0x1.0bac6d3161d83p-10, -0x1.10796438e065bp-13,
     -0x1.3dc3f4f945cecp-13, -0x1.2a54c63847b48p-15, 0x1.9db2556b8995p-21, 0x1.2427ba08f774p-19,
     0x1.4f1b8fa5f3e9ep-21, 0x1.530081a82e118p-23, 0.0, 0.0},
     {-0x1.39e26af37c047p+1, 0x1.c5f629df9b686p-8, 0x1.44edd059551a8p-6, 0x1.92bcd3c038484p-6,
     0x1.0f62c67a43cd6p-6, 0x1.7fe98962fb045p-8, 0x1.a303df15df681p-12, -0x1.235cee27c59cep-11,
     -0x1.dde89bd7e0becp-13, -0x1.4ae0dcca2ec4ep-16, 0x1.919890828f7dbp-17, 0x1.5804b140e8a04p-18,
     0x1.f2cbb630b870dp-21, -0x1.b4ae1c8d5fa7fp-23, 0.0, 0.0},
     {-0x1.08123456789abp+1, 0x1.3f27c0f803a58p-6, 0x1.883f6aa019157p-5, 0x1.9366c05e90646p-5,
     0x1.a0e32d89bbac4p-6, 0x1.406633b60b57ep-8, -0x1.ae0e5374e8027p-10, -0x1.33891a991816ap-10,
     -0x1.7ee5304b6c655p-13, 0x1.07cab12d6ad38p-14, 0x1.282f3ddef2b0bp-15, 0x1.4a85c91d75f6bp-18,
     -0x1.e79bfaedae549p-20, -0x1.3a5f11e3c1d0ap-20, 0.0, 0.0},
     {-0x1.a7e4b17e4b17ep+0, 0x1.912fbfcefe3c3p-5, 0x1.a063f5f8ea594p-4, 0x1.564bfc0b889f4p-4,
     0x1.dad495ec19a03p-6, -0x1.aa854c9ca6a06p-10, -0x1.38e246ae47b0fp-8, -0x1.3735e47d24899p-10,
     0x1.0228a5e226c03p-12, 0x1.94f72f9ef3393p-13, 0x1.717a40a596d83p-16, -0x1.f3938d99ae1bcp-17,
     -0x1.973489d633f9bp-18, 0x1.8a7962e920b86p-21, 0.0, 0.0},
     {-0x1.4222222222222p+0, 0x1.ab458db94a159p-4, 0x1.7235aa18f07e5p-3, 0x1.cfbc262b5ec14p-4,
     0x1.21c3dac98014dp-6, -0x1.ab3f44da3cec9p-7, -0x1.8ef358cd61188p-8, 0x1.7f876c338ec57p-12,
     0x1.b3a8cdb146345p-11, 0x1.e8e745e77ade3p-14, -0x1.2f85233349b3bp-14, -0x1.a32837d264e97p-16,
     0x1.1b9ac316feea2p-18, 0x1.b48ce2de5291ep-19, 0.0, 0.0},
     {-0x1.7950c83fb72eap-1, 0x1.d867b801de9f2p-3, 0x1.371b4c5a5843fp-2, 0x1.cb251766e891ep-4,
     -0x1.74fd8041152d1p-6, -0x1.7ae2bd1281befp-6, -0x1.086ea00c4b6cep-13, 0x1.9f2114352e86ep-9,
     0x1.88f25b1e6de69p-12, -0x1.5b9de6c606dddp-12, -0x1.12b0a6b6a2976p-14, 0x1.05d5e0e0c270fp-15,
     0x1.f6af9e399965dp-18, -0x1.5e4690fa15f34p-19, 0.0, 0.0},
     {-0x1.9b97530eca863p-2, 0x1.60227ac1c6f01p-2, 0x1.78ae20cdc07e3p-2, 0x1.2ffc56d0d114p-4,
     -0x1.a555e0237b7a3p-5, -0x1.241b9d85f5fcp-6, 0x1.a0aa97332eb9dp-8, 0x1.7ab80bebbf711p-9,
     -0x1.44cd834a20a62p-11, -0x1.6e1b3b44ffe5bp-12, 0x1.c267e55430f57p-15, 0x1.089b782312179p-15,
     -0x1.807768487e252p-18, -0x1.dc81391fa99d2p-20, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1.9884533d43651p-2, 0x1.8729ab12fa2fep-48,
     -0x1.11b14cd361614p-4, 0x1.55a7764042281p-36, 0x1.4e48de2741ed4p-7, 0x1.218951e9f14dep-27,
     -0x1.45d3f92ee19d5p-10, 0x1.788209c1b62afp-21, 0x1.fcabb56a42185p-14, 0x1.74afccbe07d85p-17,
     0x1.c253097c96e1cp-17, 0x1.1690666e58638p-16, 0.0, 0.0},
     {-0x1.1b55555555556p+2, 0x1.d5cb448f2256ap-20, 0x1.5415cff40dbefp-17, 0x1.d08ceed42c8b6p-16,
     0x1.8bb73f57ef531p-15, 0x1.d366ae0f11e15p-15, 0x1.9149e822bb60bp-15, 0x1.fb895cf858718p-16,
     0x1.ce32a14bf843p-17, 0x1.11c5568a6caf3p-18, 0x1.d793de3d89195p-22, -0x1.e8e80d63e0e3bp-23,
     -0x1.fd058474fb1p-24, -0x1.b160e5ffabd91p-27, 0.0, 0.0},
     {-0x1.0f62fc962fc96p+2, 0x1.4f1d131021d93p-18, 0x1.c829727a217e1p-16, 0x1.23743db7621e9p-14,
     0x1.cd738cc835d49p-14, 0x1.f5efa8d1ddc12p-14, 0x1.877adbcef6775p-14, 0x1.b78f0769d1889p-15,
     0x1.52bc96b4ab763p-16, 0x1.225952dcf5491p-18, -0x1.e8402a93da2dcp-23, -0x1.0728661589e58p-21,
     -0x1.14881f2f08993p-23, 0x1.836e9070cae0ap-27, 0.0, 0.0},
     {-0x1.0226af37c048dp+2, 0x1.f147efa3d5d8cp-17, 0x1.3bae8ce2e3569p-14, 0x1.75f53aea5a876p-13,
     0x1.103121a95b39ap-12, 0x1.0d0c15a71d7c8p-12, 0x1.7666900de62b3p-13, 0x1.6a838fc42b68bp-14,
     0x1.bafdd39ef6794p-16, 0x1.75d9abb48e4ddp-19, -0x1.95e690239c19fp-20, -0x1.872854eae7078p-21,
     -0x1.35a3df2560dbdp-24, 0x1.c884912387e8bp-25, 0.0, 0.0},
     {-0x1.ed4320fedcbaap+1, 0x1.2db2d3f117eebp-15, 0x1.681ddbeab25aap-13, 0x1.8eb8e426ed72dp-12,
     0x1.0d161dc1c14e8p-11, 0x1.e7654bed0c372p-12, 0x1.309fc8283ca7dp-12, 0x1.fcdad11bb4d79p-14,
     0x1.d7d9e996a3d21p-16, -0x1.9ce3310907989p-21, -0x1.832da9bb5ab42p-19, -0x1.a051160f044ecp-21,
     0x1.9862d463820cdp-24, -0x1.f4dca426a87c4p-26, 0.0, 0.0},
     {-0x1.cc641fdb9753p+1, 0x1.e7719040cf6e7p-14, 0x1.09f02148c85dfp-11, 0x1.0ab110a19de89p-10,
     0x1.41cbac3a4e173p-10, 0x1.fe9312e7a83cap-11, 0x1.0d6bdcae6041p-11, 0x1.5b7b05b1977d8p-13,
     0x1.322fd4b9dfa78p-16, -0x1.3dce843d732ccp-17, -0x1.2dd479c6fa869p-18, -0x1.c68c57913bddcp-22,
     0x1.9a56819a0d429p-23, 0x1.0409cc59899cbp-24, 0.0, 0.0},
     {-0x1.b392c5f92c5f8p+1, 0x1.141222ff586f3p-12, 0x1.192548781b75bp-10, 0x1.051b70204a26cp-9,
     0x1.2079d0bb0e55bp-9, 0x1.9b4ec006f8da5p-10, 0x1.77930fabb350cp-11, 0x1.74886b09c871dp-13,
     -0x1.786427473c1d4p-19, -0x1.2a7f9c66f0aecp-16, -0x1.485a14b25b08bp-18, 0x1.07a91cf4472a9p-25,
     0x1.e4a57b1d7596fp-23, -0x1.fe6422b95025bp-24, 0.0, 0.0},
     {-0x1.9c16c16c16c16p+1, 0x1.1c7f88ec13781p-11, 0x1.0f287354b4dc6p-9, 0x1.d39daa5138bap-9,
     0x1.d9d773ed278dp-9, 0x1.2f4373d30c96cp-9, 0x1.d978387d494b6p-11, 0x1.448bd9d806025p-13,
     -0x1.23778dff68d1bp-15, -0x1.ad978933facfep-16, -0x1.2a08df73f6137p-18, 0x1.ea805d3a24ccbp-22,
     0x1.cc532d207bc6bp-22, -0x1.528e8e7955946p-21, 0.0, 0.0},
     {-0x1.80b60b60b60b6p+1, 0x1.37ae9d7450d95p-10, 0x1.12b15c14f7003p-8, 0x1.b1897f186ead3p-8,
     0x1.8b7fe02ba089bp-8, 0x1.b9b005263d2e8p-9, 0x1.141407d3261ecp-10, 0x1.1712d4089107ep-14,
     -0x1.653a33427d703p-14, -0x1.13685454fda34p-15, -0x1.8184341217571p-19, 0x1.2238c2f64ecap-20,
     0x1.85b460de7a9e5p-22, -0x1.abb73abf25df7p-20, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.199951  0.49
 *    1  0.599609  5.67
 *    2  1.000000  17.41
 *    3  1.399414  19.77
 *    4  1.799805  26.90
 *    5  2.199219  2.33
 *    6  2.599609  31.55
 *    7  2.998047  72.00
 *    8  3.398438  26.29
 *    9  3.798828  20.24
 *   10  4.097656  208.32
 *   11  4.296875  1409.27
 *   12  4.500000  6799.69
 *   13  4.699219  8170.79
 *   14  4.898438  8185.27
 *   15  5.097656  8190.31
 */
static const struct gelu_table_f16 gelu_tanh_value_f16 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.000014p+24f,
    .end = {-0x1.7fcp+1f, -0x1.464p+2f},
    .column =
    {{-0x1.f98p+1f, -0x1.cccp+1f, -0x1.998p+1f, -0x1.668p+1f,
     -0x1.334p+1f, -0x1p+1f, -0x1.99cp+0f, -0x1.334p+0f,
     -0x1.99cp-1f, -0x1.998p-2f, 0.0f, -0x1.4p+2f,
     -0x1.334p+2f, -0x1.268p+2f, -0x1.19cp+2f, -0x1.0ccp+2f},
     {-0x1.768b92p-14f, -0x1.b1501p-12f, -0x1.eb6ea4p-10f, -0x1.b55fb8p-8f,
     -0x1.3b8cfcp-6f, -0x1.73ef8cp-5f, -0x1.679758p-4f, -0x1.1b2f82p-3f,
     -0x1.5b43aep-3f, -0x1.1a4132p-3f, 0x1.e9730cp-48f, -0x1.e50cecp-23f,
     -0x1.c130aap-21f, -0x1.7defp-19f, -0x1.2a1beep-17f, -0x1.b79542p-16f},
     {-0x1.b646e4p-12f, -0x1.bb1908p-10f, -0x1.aa877ep-8f, -0x1.3e3912p-6f,
     -0x1.790efep-5f, -0x1.60aba4p-4f, -0x1.f810a8p-4f, -0x1.e2529cp-4f,
     -0x1.429edep-6f, 0x1.944c38p-3f, 0x1.000002p-1f, -0x1.a9ecfcp-20f,
     -0x1.6c12c2p-18f, -0x1.1aa862p-16f, -0x1.9b4cdcp-15f, -0x1.19fb58p-13f},
     {-0x1.d7f694p-11f, -0x1.999a4ep-9f, -0x1.44a6cep-7f, -0x1.84a22ep-6f,
     -0x1.5e46e6p-5f, -0x1.b9ff72p-5f, -0x1.f01dcep-6f, 0x1.c1806ep-5f,
     0x1.92a736p-3f, 0x1.5ac992p-2f, 0x1.98861cp-2f, -0x1.5c5bdep-17f,
     -0x1.4bd626p-16f, -0x1.946074p-15f, -0x1.0c2042p-13f, -0x1.51608cp-12f},
     {-0x1.346db6p-10f, -0x1.bef7ap-9f, -0x1.13d192p-7f, -0x1.da9cfep-7f,
     -0x1.f03206p-7f, 0x1.5266fep-10f, 0x1.5da592p-5f, 0x1.953262p-4f,
     0x1.0744e2p-3f, 0x1.7fddb6p-4f, 0x1.78dafep-13f, -0x1.d1870ap-20f,
     -0x1.591f06p-17f, -0x1.48bcbep-14f, -0x1.b6a5ccp-13f, -0x1.f1557ep-12f},
     {-0x1.01626ep-10f, -0x1.21b72cp-9f, -0x1.0e8a0cp-8f, -0x1.0f3842p-8f,
     -0x1.0a9842p-11f, 0x1.32689ep-6f, 0x1.145cb8p-5f, 0x1.08232ep-5f,
     0x1.5a9a7ap-9f, -0x1.75277ep-5f, -0x1.0cf6eep-4f, 0x1.c65b98p-11f,
     0x1.bc72d6p-12f, 0x1.314212p-14f, -0x1.0bbd02p-13f, -0x1.87a42ep-12f}},
    .first =
    {{-0x1.99cp-1f, -0x1.998p-2f, 0.0f, -0x1.668p+1f,
     -0x1.334p+1f, -0x1p+1f, -0x1.99cp+0f, -0x1.334p+0f},
     {-0x1.5b43aep-3f, -0x1.1a4132p-3f, 0x1.e9730cp-48f, -0x1.b55fb8p-8f,
     -0x1.3b8cfcp-6f, -0x1.73ef8cp-5f, -0x1.679758p-4f, -0x1.1b2f82p-3f},
     {-0x1.429edep-6f, 0x1.944c38p-3f, 0x1.000002p-1f, -0x1.3e3912p-6f,
     -0x1.790efep-5f, -0x1.60aba4p-4f, -0x1.f810a8p-4f, -0x1.e2529cp-4f},
     {0x1.92a736p-3f, 0x1.5ac992p-2f, 0x1.98861cp-2f, -0x1.84a22ep-6f,
     -0x1.5e46e6p-5f, -0x1.b9ff72p-5f, -0x1.f01dcep-6f, 0x1.c1806ep-5f},
     {0x1.0744e2p-3f, 0x1.7fddb6p-4f, 0x1.78dafep-13f, -0x1.da9cfep-7f,
     -0x1.f03206p-7f, 0x1.5266fep-10f, 0x1.5da592p-5f, 0x1.953262p-4f},
     {0x1.5a9a7ap-9f, -0x1.75277ep-5f, -0x1.0cf6eep-4f, -0x1.0f3842p-8f,
     -0x1.0a9842p-11f, 0x1.32689ep-6f, 0x1.145cb8p-5f, 0x1.08232ep-5f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.199219  19.38
 *    1  0.597656  488.25
 *    2  0.996094  523.47
 *    3  1.398438  260.82
 *    4  1.796875  875.97
 *    5  2.187500  660.37
 *    6  2.593750  1827.52
 *    7  3.000000  891.64
 *    8  3.390625  4056.39
 *    9  3.796875  6167.94
 *   10  4.187500  7037.37
 *   11  4.500000  12438.65
 *   12  4.687500  32767.51
 *   13  4.875000  12930.36
 *   14  5.093750  31264.44
 *   15  5.281250  30037.01
 */
static const struct gelu_table_bf16 gelu_tanh_value_bf16 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.000016p+24f,
    .end = {-0x1.8p+1f, -0x1.52p+2f},
    .column =
    {{-0x1.18p+2f, -0x1p+2f, -0x1.cep+1f, -0x1.9ap+1f,
     -0x1.68p+1f, -0x1.34p+1f, -0x1p+1f, -0x1.9ap+0f,
     -0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f, 0.0f,
     -0x1.4ep+2f, -0x1.4p+2f, -0x1.34p+2f, -0x1.28p+2f},
     {-0x1.59bf4p-17f, -0x1.26be16p-14f, -0x1.a0281ep-12f, -0x1.e4d16cp-10f,
     -0x1.a5f7dcp-8f, -0x1.3721fap-6f, -0x1.73f29ap-5f, -0x1.671d12p-4f,
     -0x1.1a7p-3f, -0x1.5b36fp-3f, -0x1.1a75d2p-3f, -0.0f,
     -0x1.aa8aaap-25f, -0x1.ec2becp-23f, -0x1.a43316p-21f, -0x1.4c6p-19f},
     {-0x1.d7d2ap-15f, -0x1.617848p-12f, -0x1.ab9de6p-10f, -0x1.a6089cp-8f,
     -0x1.32bb7p-6f, -0x1.753b7ep-5f, -0x1.615032p-4f, -0x1.f7d272p-4f,
     -0x1.e1d8f2p-4f, -0x1.4aa8dep-6f, 0x1.93f37ap-3f, 0x1p-1f,
     -0x1.846p-22f, -0x1.9ea58p-20f, -0x1.4a9416p-18f, -0x1.ebf778p-17f},
     {-0x1.38ce5ep-13f, -0x1.9064bcp-11f, -0x1.96e882p-9f, -0x1.44004p-7f,
     -0x1.839f36p-6f, -0x1.643b0ap-5f, -0x1.a8bf6p-5f, -0x1.d2be76p-6f,
     0x1.c8665cp-5f, 0x1.8f90e6p-3f, 0x1.59c738p-2f, 0x1.98d936p-2f,
     -0x1.58555ep-20f, -0x1.5242bp-18f, -0x1.f33a9p-17f, -0x1.58cccap-15f},
     {-0x1.040a58p-12f, -0x1.ea81c6p-11f, -0x1.b394e2p-9f, -0x1.062afcp-7f,
     -0x1.3c96dep-6f, -0x1.157794p-6f, 0x1.28fdc4p-9f, 0x1.68c0acp-5f,
     0x1.6682c8p-4f, 0x1.28c44cp-3f, 0x1.60d4ap-4f, 0x1.67495ep-7f,
     -0x1.45555cp-19f, -0x1.5a941cp-17f, -0x1.343c06p-15f, -0x1.77775p-14f}},
    .first =
    {{-0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f, 0.0f,
     -0x1.68p+1f, -0x1.34p+1f, -0x1p+1f, -0x1.9ap+0f},
     {-0x1.1a7p-3f, -0x1.5b36fp-3f, -0x1.1a75d2p-3f, -0.0f,
     -0x1.a5f7dcp-8f, -0x1.3721fap-6f, -0x1.73f29ap-5f, -0x1.671d12p-4f},
     {-0x1.e1d8f2p-4f, -0x1.4aa8dep-6f, 0x1.93f37ap-3f, 0x1p-1f,
     -0x1.32bb7p-6f, -0x1.753b7ep-5f, -0x1.615032p-4f, -0x1.f7d272p-4f},
     {0x1.c8665cp-5f, 0x1.8f90e6p-3f, 0x1.59c738p-2f, 0x1.98d936p-2f,
     -0x1.839f36p-6f, -0x1.643b0ap-5f, -0x1.a8bf6p-5f, -0x1.d2be76p-6f},
     {0x1.6682c8p-4f, 0x1.28c44cp-3f, 0x1.60d4ap-4f, 0x1.67495ep-7f,
     -0x1.3c96dep-6f, -0x1.157794p-6f, 0x1.28fdc4p-9f, 0x1.68c0acp-5f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.191895  0.56
 *    1  0.575684  8.19
 *    2  0.959961  30.00
 *    3  1.343750  34.21
 *    4  1.727539  40.05
 *    5  2.111328  20.26
 *    6  2.494141  93.02
 *    7  2.878906  6.03
 *    8  3.263672  28.34
 *    9  3.646484  28.10
 *   10  4.031250  25.91
 *   11  4.316406  237.22
 *   12  4.511719  2070.07
 *   13  4.703125  3605.15
 *   14  4.894531  4146.29
 *   15  5.085938  4110.88
 */
static const struct gelu_table_f16 gelu_tanh_grad_f16 = {
    .scale = 0x1.4d5556p+2f,
    .bias = 0x1.000016p+24f,
    .end = {-0x1.708p+1f, -0x1.458p+2f},
    .column =
    {{-0x1.0b4p+2f, -0x1.eb8p+1f, -0x1.ba8p+1f, -0x1.894p+1f,
     -0x1.58p+1f, -0x1.27p+1f, -0x1.eb8p+0f, -0x1.894p+0f,
     -0x1.27p+0f, -0x1.814p-1f, -0x1.894p-2f, -0x1.89p-4f,
     -0x1.3f8p+2f, -0x1.334p+2f, -0x1.27p+2f, -0x1.1acp+2f},
     {-0x1.3b356ep-13f, -0x1.5b3d3p-11f, -0x1.70f9aap-9f, -0x1.361e68p-7f,
     -0x1.9fe55cp-6f, -0x1.bfab22p-5f, -0x1.83d13cp-4f, -0x1.02da3cp-3f,
     -0x1.c9f7b8p-4f, 0x1.21001ep-17f, 0x1.aa7176p-3f, 0x1.b1d95ap-2f,
     -0x1.b4a6bep-20f, -0x1.6552dcp-18f, -0x1.0e6edcp-16f, -0x1.7b4958p-15f},
     {-0x1.7467dcp-11f, -0x1.64c91p-9f, -0x1.3f0464p-7f, -0x1.ba3d3cp-6f,
     -0x1.da5592p-5f, -0x1.81ba24p-4f, -0x1.b2026cp-4f, -0x1.59fc7ep-5f,
     0x1.1c74a2p-3f, 0x1.b8beeep-2f, 0x1.5f4394p-1f, 0x1.94c082p-1f,
     -0x1.61804cp-17f, -0x1.0be29ap-15f, -0x1.7886b2p-14f, -0x1.eccbdap-13f},
     {-0x1.92aeacp-10f, -0x1.48521ap-8f, -0x1.dc08a2p-7f, -0x1.00667p-5f,
     -0x1.85b9d2p-5f, -0x1.4ca54ep-5f, 0x1.67767cp-6f, 0x1.3c85b4p-3f,
     0x1.41d2a8p-2f, 0x1.8cccf6p-2f, 0x1.19990ep-2f, 0x1.38b298p-4f,
     -0x1.cf2f0cp-16f, -0x1.7142dp-14f, -0x1.ec6ebcp-13f, -0x1.2c2b12p-11f},
     {-0x1.0604dcp-9f, -0x1.5d2ec6p-8f, -0x1.7b37c2p-7f, -0x1.09085cp-6f,
     -0x1.0d4104p-7f, 0x1.a049p-6f, 0x1.62665cp-4f, 0x1.1b2968p-3f,
     0x1.e8ab38p-4f, -0x1.08c81p-6f, -0x1.774328p-3f, -0x1.0bd69ep-2f,
     -0x1.54cf22p-15f, -0x1.3d03c6p-13f, -0x1.b2dbcp-12f, -0x1.b7301cp-11f},
     {-0x1.bd7c64p-10f, -0x1.aaee08p-9f, -0x1.29dfdcp-8f, -0x1.af3c82p-15f,
     0x1.9d74a2p-7f, 0x1.ceb8acp-6f, 0x1.3f31ccp-5f, 0x1.61250cp-6f,
     -0x1.d02a62p-5f, -0x1.cf26p-4f, -0x1.93666cp-4f, -0x1.535bbap-6f,
     -0x1.925956p-11f, -0x1.8c20bap-12f, -0x1.5be268p-12f, 0x1.279526p-13f}},
    .first =
    {{-0x1.27p+0f, -0x1.814p-1f, -0x1.894p-2f, -0x1.89p-4f,
     -0x1.58p+1f, -0x1.27p+1f, -0x1.eb8p+0f, -0x1.894p+0f},
     {-0x1.c9f7b8p-4f, 0x1.21001ep-17f, 0x1.aa7176p-3f, 0x1.b1d95ap-2f,
     -0x1.9fe55cp-6f, -0x1.bfab22p-5f, -0x1.83d13cp-4f, -0x1.02da3cp-3f},
     {0x1.1c74a2p-3f, 0x1.b8beeep-2f, 0x1.5f4394p-1f, 0x1.94c082p-1f,
     -0x1.da5592p-5f, -0x1.81ba24p-4f, -0x1.b2026cp-4f, -0x1.59fc7ep-5f},
     {0x1.41d2a8p-2f, 0x1.8cccf6p-2f, 0x1.19990ep-2f, 0x1.38b298p-4f,
     -0x1.85b9d2p-5f, -0x1.4ca54ep-5f, 0x1.67767cp-6f, 0x1.3c85b4p-3f},
     {0x1.e8ab38p-4f, -0x1.08c81p-6f, -0x1.774328p-3f, -0x1.0bd69ep-2f,
     -0x1.0d4104p-7f, 0x1.a049p-6f, 0x1.62665cp-4f, 0x1.1b2968p-3f},
     {-0x1.d02a62p-5f, -0x1.cf26p-4f, -0x1.93666cp-4f, -0x1.535bbap-6f,
     0x1.9d74a2p-7f, 0x1.ceb8acp-6f, 0x1.3f31ccp-5f, 0x1.61250cp-6f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.154297  111.48
 *    1  0.464844  234.20
 *    2  0.773438  79.19
 *    3  1.078125  167.02
 *    4  1.390625  1109.40
 *    5  1.703125  667.19
 *    6  2.000000  1761.09
 *    7  2.312500  3588.75
 *    8  2.625000  1162.37
 *    9  2.937500  1979.13
 *   10  3.250000  2392.36
 *   11  3.562500  249.28
 *   12  3.859375  12780.05
 *   13  4.156250  2566.64
 *   14  4.406250  19309.70
 *   15  4.562500  33116.99
 */
static const struct gelu_table_bf16 gelu_tanh_grad_bf16 = {
    .scale = 0x1.9ce73ap+2f,
    .bias = 0x1.00001cp+24f,
    .end = {-0x1.28p+1f, -0x1.24p+2f},
    .column =
    {{-0x1.14p+2f, -0x1.02p+2f, -0x1.dcp+1f, -0x1.b6p+1f,
     -0x1.8ep+1f, -0x1.66p+1f, -0x1.3ep+1f, -0x1.16p+1f,
     -0x1.dcp+0f, -0x1.8ep+0f, -0x1.3ep+0f, -0x1.dcp-1f,
     -0x1.82p-1f, -0x1.3ep-2f, -0x1.3cp-4f, -0x1.2p+2f},
     {-0x1.44488p-14f, -0x1.327216p-12f, -0x1.19ef3cp-10f, -0x1.a02b78p-9f,
     -0x1.16c99p-7f, -0x1.41f69cp-6f, -0x1.40cebp-5f, -0x1.15bf6ep-4f,
     -0x1.9db4f2p-4f, -0x1.013684p-3f, -0x1.f31ac6p-4f, -0x1.06a42ap-4f,
     -0x1.45005p-11f, 0x1.0a4a82p-2f, 0x1.c118dcp-2f, -0x1.eb815ep-16f},
     {-0x1.942c7ap-12f, -0x1.53459ap-10f, -0x1.12f7f6p-8f, -0x1.64d762p-7f,
     -0x1.931ff8p-6f, -0x1.85928ap-5f, -0x1.3d5c8ep-4f, -0x1.ad942p-4f,
     -0x1.a3582cp-4f, -0x1.7e104cp-5f, 0x1.5f873cp-4f, 0x1.2d14aep-2f,
     0x1.b7506cp-2f, 0x1.72600ep-1f, 0x1.95f0dp-1f, -0x1.4750cap-13f},
     {-0x1.dbcp-11f, -0x1.581ce6p-9f, -0x1.dc449p-8f, -0x1.09f244p-6f,
     -0x1.d3bb4cp-6f, -0x1.4aaf5cp-5f, -0x1.7b6278p-5f, -0x1.f07012p-6f,
     0x1.420b1cp-5f, 0x1.324b7cp-3f, 0x1.1f3e76p-2f, 0x1.7fae22p-2f,
     0x1.954ed8p-2f, 0x1.d6c75ap-3f, 0x1.cd2f1ep-5f, -0x1.93f502p-12f},
     {-0x1.2caaa8p-10f, -0x1.d237c6p-9f, -0x1.c2cef6p-8f, -0x1.0fd7fp-7f,
     -0x1.abf668p-6f, -0x1.566eb6p-6f, -0x1.835ddap-6f, 0x1.2cd54ap-3f,
     0x1.a4722cp-4f, 0x1.0c561p-5f, 0x1.e2dedap-4f, 0x1.7db89p-5f,
     -0x1.2bf056p-4f, -0x1.ba164ap-3f, -0x1.40512ap-3f, -0x1.6d2aaep-11f}},
    .first =
    {{-0x1.dcp+0f, -0x1.8ep+0f, -0x1.3ep+0f, -0x1.dcp-1f,
     -0x1.82p-1f, -0x1.3ep-2f, -0x1.3cp-4f, -0x1.16p+1f},
     {-0x1.9db4f2p-4f, -0x1.013684p-3f, -0x1.f31ac6p-4f, -0x1.06a42ap-4f,
     -0x1.45005p-11f, 0x1.0a4a82p-2f, 0x1.c118dcp-2f, -0x1.15bf6ep-4f},
     {-0x1.a3582cp-4f, -0x1.7e104cp-5f, 0x1.5f873cp-4f, 0x1.2d14aep-2f,
     0x1.b7506cp-2f, 0x1.72600ep-1f, 0x1.95f0dp-1f, -0x1.ad942p-4f},
     {0x1.420b1cp-5f, 0x1.324b7cp-3f, 0x1.1f3e76p-2f, 0x1.7fae22p-2f,
     0x1.954ed8p-2f, 0x1.d6c75ap-3f, 0x1.cd2f1ep-5f, -0x1.f07012p-6f},
     {0x1.a4722cp-4f, 0x1.0c561p-5f, 0x1.e2dedap-4f, 0x1.7db89p-5f,
     -0x1.2bf056p-4f, -0x1.ba164ap-3f, -0x1.40512ap-3f, 0x1.2cd54ap-3f}},
};

/* gate, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.179932  0.00
 *    1  0.539551  6.54
 *    2  0.899902  11.52
 *    3  1.259766  44.68
 *    4  1.619141  9.03
 *    5  1.979492  52.35
 *    6  2.339844  33.87
 *    7  2.699219  27.73
 *    8  3.058594  4.64
 *    9  3.328125  87.79
 *   10  3.509766  16.42
 *   11  3.689453  281.38
 *   12  3.869141  745.02
 *   13  4.046875  558.30
 *   14  4.226562  7736.33
 *   15  4.406250  8015.06
 */
static const struct gelu_table_f16 gelu_tanh_gate_f16 = {
    .scale = 0x1.638e38p+2f,
    .bias = 0x1.000012p+24f,
    .end = {-0x1.598p+1f, -0x1.1ap+2f},
    .column =
    {{-0x1.99p+1f, -0x1.70cp+1f, -0x1.42cp+1f, -0x1.148p+1f,
     -0x1.cccp+0f, -0x1.70cp+0f, -0x1.148p+0f, -0x1.70cp-1f,
     -0x1.708p-2f, -0x1.c34p-6f, -0x1.148p+2f, -0x1.09p+2f,
     -0x1.facp+1f, -0x1.e4p+1f, -0x1.cdp+1f, -0x1.b5cp+1f},
     {0x1.37c97cp-11f, 0x1.def252p-10f, 0x1.734fc4p-8f, 0x1.f46bdep-7f,
     0x1.26c4d8p-5f, 0x1.335454p-4f, 0x1.1f2c48p-3f, 0x1.e2e0cp-3f,
     0x1.701dfep-2f, 0x1.f4cp-2f, 0x1.aef24ep-19f, 0x1.1dc812p-17f,
     0x1.697874p-16f, 0x1.a8643ep-15f, 0x1.dd699ap-14f, 0x1.018894p-12f},
     {0x1.269a44p-9f, 0x1.93120ap-8f, 0x1.10e748p-6f, 0x1.3faa62p-5f,
     0x1.45425p-4f, 0x1.21ec58p-3f, 0x1.c7a57ap-3f, 0x1.3aeb22p-2f,
     0x1.7ecb0ep-2f, 0x1.985d0ep-2f, 0x1.2d655p-16f, 0x1.79171ep-15f,
     0x1.bf3ad4p-14f, 0x1.ee2916p-13f, 0x1.04e1b8p-11f, 0x1.07bfeep-10f},
     {0x1.f7a9fep-9f, 0x1.2df1e4p-7f, 0x1.5d4cc8p-6f, 0x1.59696ap-5f,
     0x1.22a0e6p-4f, 0x1.9ec64cp-4f, 0x1.e9ab7ep-4f, 0x1.c665d2p-4f,
     0x1.13da4ap-4f, 0x1.6bc638p-8f, 0x1.9e1a8cp-15f, 0x1.dd1a58p-14f,
     0x1.03879ap-12f, 0x1.0a42f2p-11f, 0x1.066e2cp-10f, 0x1.ed8f42p-10f},
     {0x1.f74d44p-9f, 0x1.025972p-7f, 0x1.ecde6ep-7f, 0x1.7d5b88p-6f,
     0x1.d8b668p-6f, 0x1.a29a3ap-6f, 0x1.ac99b8p-8f, -0x1.88095ap-6f,
     -0x1.bda188p-5f, -0x1.1b86b8p-4f, 0x1.65330ap-14f, 0x1.3f005ap-13f,
     0x1.7ed9eep-12f, 0x1.501adap-11f, 0x1.3d49a2p-10f, 0x1.246cb8p-9f},
     {0x1.1052d6p-9f, 0x1.e425aap-9f, 0x1.4fd7cap-8f, 0x1.184d16p-8f,
     0x1.64772ep-9f, -0x1.ff60dcp-9f, -0x1.130282p-7f, -0x1.6dfe0ap-6f,
     -0x1.131ecp-7f, -0x1.9992fcp-6f, -0x1.216ce8p-12f, -0x1.571d8ap-13f,
     -0x1.c1a5ecp-16f, 0x1.6dacd6p-12f, 0x1.fc3aeap-11f, 0x1.012b9p-9f}},
    .first =
    {{-0x1.708p-2f, -0x1.c34p-6f, -0x1.42cp+1f, -0x1.148p+1f,
     -0x1.cccp+0f, -0x1.70cp+0f, -0x1.148p+0f, -0x1.70cp-1f},
     {0x1.701dfep-2f, 0x1.f4cp-2f, 0x1.734fc4p-8f, 0x1.f46bdep-7f,
     0x1.26c4d8p-5f, 0x1.335454p-4f, 0x1.1f2c48p-3f, 0x1.e2e0cp-3f},
     {0x1.7ecb0ep-2f, 0x1.985d0ep-2f, 0x1.10e748p-6f, 0x1.3faa62p-5f,
     0x1.45425p-4f, 0x1.21ec58p-3f, 0x1.c7a57ap-3f, 0x1.3aeb22p-2f},
     {0x1.13da4ap-4f, 0x1.6bc638p-8f, 0x1.5d4cc8p-6f, 0x1.59696ap-5f,
     0x1.22a0e6p-4f, 0x1.9ec64cp-4f, 0x1.e9ab7ep-4f, 0x1.c665d2p-4f},
     {-0x1.bda188p-5f, -0x1.1b86b8p-4f, 0x1.ecde6ep-7f, 0x1.7d5b88p-6f,
     0x1.d8b668p-6f, 0x1.a29a3ap-6f, 0x1.ac99b8p-8f, -0x1.88095ap-6f},
     {-0x1.131ecp-7f, -0x1.9992fcp-6f, 0x1.4fd7cap-8f, 0x1.184d16p-8f,
     0x1.64772ep-9f, -0x1.ff60dcp-9f, -0x1.130282p-7f, -0x1.6dfe0ap-6f}},
};

/* gate, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.199219  130.76
 *    1  0.597656  733.40
 *    2  1.000000  709.95
 *    3  1.398438  3413.89
 *    4  1.796875  2586.39
 *    5  2.187500  732.51
 *    6  2.593750  978.12
 *    7  2.984375  391.17
 *    8  3.296875  4138.00
 *    9  3.484375  5979.27
 *   10  3.687500  14359.56
 *   11  3.890625  17034.54
 *   12  4.093750  32767.87
 *   13  4.281250  30926.80
 *   14  4.500000  32767.41
 *   15  4.687500  29942.97
 */
static const struct gelu_table_bf16 gelu_tanh_gate_bf16 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.00001p+24f,
    .end = {-0x1.7ep+1f, -0x1.2cp+2f},
    .column =
    {{-0x1.94p+1f, -0x1.66p+1f, -0x1.34p+1f, -0x1p+1f,
     -0x1.9ap+0f, -0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f,
     -0x1.98p-4f, -0x1.28p+2f, -0x1.1ap+2f, -0x1.0ep+2f,
     -0x1p+2f, -0x1.e6p+1f, -0x1.ccp+1f, -0x1.b4p+1f},
     {0x1.69102ap-11f, 0x1.3c6f88p-9f, 0x1.02a732p-7f, 0x1.739c86p-6f,
     0x1.c05d3cp-5f, 0x1.d5a35ap-4f, 0x1.b1a0cap-3f, 0x1.60b9p-2f,
     0x1.d75e6ap-2f, 0x1.1f74f8p-21f, 0x1.086666p-19f, 0x1.78873p-18f,
     0x1.268p-16f, 0x1.8a8b0cp-15f, 0x1.edce12p-14f, 0x1.104cccp-12f},
     {0x1.4f8cacp-9f, 0x1.01b5e6p-7f, 0x1.6dfa18p-6f, 0x1.bfeb24p-5f,
     0x1.c729cep-4f, 0x1.8c5d1cp-3f, 0x1.2832eep-2f, 0x1.7937ep-2f,
     0x1.967388p-2f, 0x1.bc4814p-19f, 0x1.7bdddcp-17f, 0x1.00517ep-15f,
     0x1.6f6eeep-14f, 0x1.ccb34p-13f, 0x1.0cef16p-11f, 0x1.1597ccp-10f},
     {0x1.1bcf66p-8f, 0x1.750d9cp-7f, 0x1.bafebap-6f, 0x1.c5b5a2p-5f,
     0x1.6b9bd6p-4f, 0x1.cf3ba2p-4f, 0x1.d80186p-4f, 0x1.3262c4p-4f,
     0x1.5de7d4p-6f, 0x1.4e8456p-17f, 0x1.07999ap-15f, 0x1.535376p-14f,
     0x1.baaaaap-13f, 0x1.f413ecp-12f, 0x1.13f128p-10f, 0x1.03d252p-9f},
     {0x1.2b0cbp-8f, 0x1.337bp-7f, 0x1.761d4ap-7f, 0x1.37b0d8p-6f,
     0x1.6ec8aep-6f, -0x1.1f76fap-12f, -0x1.244f26p-6f, -0x1.1a4c18p-4f,
     -0x1.1ce26ap-4f, 0x1.11792cp-16f, 0x1.c888a4p-15f, 0x1.48deb8p-14f,
     0x1.6eef06p-12f, 0x1.3d3d9ep-11f, 0x1.417628p-10f, 0x1.2de03ep-9f}},
    .first =
    {{-0x1.98p-4f, -0x1.66p+1f, -0x1.34p+1f, -0x1p+1f,
     -0x1.9ap+0f, -0x1.34p+0f, -0x1.9ap-1f, -0x1.9ap-2f},
     {0x1.d75e6ap-2f, 0x1.3c6f88p-9f, 0x1.02a732p-7f, 0x1.739c86p-6f,
     0x1.c05d3cp-5f, 0x1.d5a35ap-4f, 0x1.b1a0cap-3f, 0x1.60b9p-2f},
     {0x1.967388p-2f, 0x1.01b5e6p-7f, 0x1.6dfa18p-6f, 0x1.bfeb24p-5f,
     0x1.c729cep-4f, 0x1.8c5d1cp-3f, 0x1.2832eep-2f, 0x1.7937ep-2f},
     {0x1.5de7d4p-6f, 0x1.750d9cp-7f, 0x1.bafebap-6f, 0x1.c5b5a2p-5f,
     0x1.6b9bd6p-4f, 0x1.cf3ba2p-4f, 0x1.d80186p-4f, 0x1.3262c4p-4f},
     {-0x1.1ce26ap-4f, 0x1.337bp-7f, 0x1.761d4ap-7f, 0x1.37b0d8p-6f,
     0x1.6ec8aep-6f, -0x1.1f76fap-12f, -0x1.244f26p-6f, -0x1.1a4c18p-4f}},
};

/* value, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.150500  2^-33.3
 *    1  0.451500  2^-32.3
 *    2  0.752500  2^-32.7
 *    3  1.053500  2^-32.7
 *    4  1.354500  2^-33.2
 *    5  1.655500  2^-33.5
 *    6  1.956500  2^-34.1
 *    7  2.257500  2^-33.8
 *    8  2.483250  2^-34.0
 *    9  2.633750  2^-34.4
 *   10  2.784250  2^-34.3
 *   11  2.934750  2^-33.9
 *   12  3.085250  2^-33.5
 *   13  3.235750  2^-33.0
 *   14  3.386250  2^-33.3
 *   15  3.536750  2^-32.5
 */
static const struct gelu_table_f32cr gelu_tanh_value_f32cr = {
    .scale = 0x1.a93fcap+2f,
    .bias = 0x1.00001p+24f,
    .near = -0x1.343956p-3f,
    .end = {-0x1.20f5c2p+1f, -0x1.c4b438p+1f},
    .error = 0x1.fce43p-33f,
    .far = -0x1.5cp+3f,
    .column =
    {{-0x1.30b25cp+1f, -0x1.0db844p+1f, -0x1.cbd924p+0f, -0x1.85433ap+0f,
     -0x1.362eb8p+0f, -0x1.cac0f6p-1f, -0x1.418958p-1f, -0x1.151c38p-2f,
     0.0f, -0x1.bbc3c6p+1f, -0x1.a97124p+1f, -0x1.951e8cp+1f,
     -0x1.823e6cp+1f, -0x1.6e06c4p+1f, -0x1.59e8dp+1f, -0x1.48eed6p+1f},
     {-0x1.4adc78p-6f, -0x1.2d6702p-5f, -0x1.0aced2p-4f, -0x1.90a138p-4f,
     -0x1.1868aap-3f, -0x1.53f212p-3f, -0x1.54e8e2p-3f, -0x1.b4013ap-4f,
     -0.0f, -0x1.6fa162p-11f, -0x1.3b3e4ep-10f, -0x1.147a16p-9f,
     -0x1.c2c66cp-9f, -0x1.6fb7dep-8f, -0x1.2147b6p-7f, -0x1.9d64c8p-7f},
     {-0x1.8737fp-5f, -0x1.3181e6p-4f, -0x1.b764e4p-4f, -0x1.041f56p-3f,
     -0x1.e74856p-4f, -0x1.b8b35ap-5f, 0x1.e78694p-5f, 0x1.283b6ep-2f,
     0.0f, -0x1.648c86p-9f, -0x1.2050f2p-8f, -0x1.d900bcp-8f,
     -0x1.69b09cp-7f, -0x1.12dd68p-6f, -0x1.91ea9ep-6f, -0x1.0d4638p-5f},
     {-0x1.66ead4p-5f, -0x1.b30dccp-5f, -0x1.8a6faep-5f, -0x1.31bc26p-6f,
     0x1.a5bbf6p-5f, 0x1.4725c6p-3f, 0x1.0ceb5ap-2f, 0x1.7b474ep-2f,
     0x1.988454p-2f, -0x1.35b632p-8f, -0x1.d388b2p-8f, -0x1.620acp-7f,
     -0x1.f4b714p-7f, -0x1.5c1fd8p-6f, -0x1.cec1ep-6f, -0x1.1c1cfp-5f},
     {-0x1.f02c38p-7f, -0x1.7c3f76p-8f, 0x1.39e1d4p-6f, 0x1.b80056p-5f,
     0x1.8e1edcp-4f, 0x1.03fc46p-3f, 0x1.fa400cp-4f, 0x1.181b8p-4f,
     0x1.cc9846p-21f, -0x1.35fd8p-8f, -0x1.acdeaep-8f, -0x1.245d58p-7f,
     -0x1.73257ap-7f, -0x1.c48f78p-7f, -0x1.01ad7p-6f, -0x1.0d972ap-6f},
     {0x1.0bbdp-8f, 0x1.bc4766p-7f, 0x1.b39b34p-6f, 0x1.1ed1cap-5f,
     0x1.0b397ap-5f, 0x1.71c194p-7f, -0x1.3048p-6f, -0x1.cb526ep-5f,
     -0x1.119952p-4f, -0x1.763c76p-9f, -0x1.c69742p-9f, -0x1.049048p-8f,
     -0x1.0ceea8p-8f, -0x1.dc9d98p-9f, -0x1.2ca018p-9f, -0x1.41457ep-12f},
     {0x1.717696p-8f, 0x1.07473ep-7f, 0x1.0628d4p-7f, 0x1.bb51d2p-9f,
     -0x1.da79c2p-8f, -0x1.3c55ecp-6f, -0x1.8745e6p-6f, -0x1.f3033p-7f,
     0x1.252a82p-12f, -0x1.d63c38p-11f, -0x1.9d8d4p-11f, -0x1.d394aap-12f,
     0x1.306f66p-13f, 0x1.1df648p-10f, 0x1.362de4p-9f, 0x1.df27ccp-9f},
     {0x1.c8be84p-10f, 0x1.05d772p-10f, -0x1.5a49dap-10f, -0x1.1af496p-8f,
     -0x1.b5d938p-8f, -0x1.4fc9dp-8f, -0x1.a7d16ap-15f, 0x1.fb7fep-8f,
     0x1.836674p-7f, 0x1.4b2f0cp-15f, 0x1.eb3d9ep-13f, 0x1.0eb2c4p-11f,
     0x1.a6c2f8p-11f, 0x1.3dca48p-10f, 0x1.8740b6p-10f, 0x1.d7afd6p-10f},
     {-0x1.2e5dbap-12f, -0x1.57fc9ep-11f, -0x1.6369a8p-10f, -0x1.90a286p-10f,
     -0x1.a0060ap-12f, 0x1.e5052ap-10f, 0x1.aaa02ep-9f, 0x1.450cc4p-9f,
     0x1.f1c5f8p-9f, 0x1.97391ep-13f, 0x1.33c812p-13f, 0x1.aa398ep-12f,
     0x1.50bc66p-12f, 0x1.d4f554p-11f, 0x1.027674p-11f, -0x1.8e3764p-11f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.0db844p+1f, -0x1.cbd924p+0f, -0x1.85433ap+0f,
     -0x1.362eb8p+0f, -0x1.cac0f6p-1f, -0x1.418958p-1f, -0x1.151c38p-2f},
     {-0.0f, -0x1.2d6702p-5f, -0x1.0aced2p-4f, -0x1.90a138p-4f,
     -0x1.1868aap-3f, -0x1.53f212p-3f, -0x1.54e8e2p-3f, -0x1.b4013ap-4f},
     {0.0f, -0x1.3181e6p-4f, -0x1.b764e4p-4f, -0x1.041f56p-3f,
     -0x1.e74856p-4f, -0x1.b8b35ap-5f, 0x1.e78694p-5f, 0x1.283b6ep-2f},
     {0x1.988454p-2f, -0x1.b30dccp-5f, -0x1.8a6faep-5f, -0x1.31bc26p-6f,
     0x1.a5bbf6p-5f, 0x1.4725c6p-3f, 0x1.0ceb5ap-2f, 0x1.7b474ep-2f},
     {0x1.cc9846p-21f, -0x1.7c3f76p-8f, 0x1.39e1d4p-6f, 0x1.b80056p-5f,
     0x1.8e1edcp-4f, 0x1.03fc46p-3f, 0x1.fa400cp-4f, 0x1.181b8p-4f},
     {-0x1.119952p-4f, 0x1.bc4766p-7f, 0x1.b39b34p-6f, 0x1.1ed1cap-5f,
     0x1.0b397ap-5f, 0x1.71c194p-7f, -0x1.3048p-6f, -0x1.cb526ep-5f},
     {0x1.252a82p-12f, 0x1.07473ep-7f, 0x1.0628d4p-7f, 0x1.bb51d2p-9f,
     -0x1.da79c2p-8f, -0x1.3c55ecp-6f, -0x1.8745e6p-6f, -0x1.f3033p-7f},
     {0x1.836674p-7f, 0x1.05d772p-10f, -0x1.5a49dap-10f, -0x1.1af496p-8f,
     -0x1.b5d938p-8f, -0x1.4fc9dp-8f, -0x1.a7d16ap-15f, 0x1.fb7fep-8f},
     {0x1.f1c5f8p-9f, -0x1.57fc9ep-11f, -0x1.6369a8p-10f, -0x1.90a286p-10f,
     -0x1.a0060ap-12f, 0x1.e5052ap-10f, 0x1.aaa02ep-9f, 0x1.450cc4p-9f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, correctly rounded f32: interval, |x| up to, worst absolute error of high + low
 *    0  0.125400  2^-34.0
 *    1  0.376200  2^-35.9
 *    2  0.627000  2^-35.3
 *    3  0.877800  2^-37.5
 *    4  1.128600  2^-36.8
 *    5  1.379400  2^-35.8
 *    6  1.630200  2^-33.6
 *    7  1.881000  2^-36.8
 *    8  2.131800  2^-36.3
 *    9  2.382600  2^-38.2
 *   10  2.633400  2^-40.3
 *   11  2.884200  2^-39.6
 *   12  3.135000  2^-39.0
 *   13  3.323100  2^-41.2
 *   14  3.448500  2^-42.7
 *   15  3.573900  2^-42.8
 */
static const struct gelu_table_f32cr gelu_tanh_grad_f32cr = {
    .scale = 0x1.fe5de8p+2f,
    .bias = 0x1.00001ap+24f,
    .near = -0x1.00d1b6p-3f,
    .end = {-0x1.e18936p+0f, -0x1.c9758ep+1f},
    .error = 0.0f,
    .far = -0x1.6p+3f,
    .column =
    {{-0x1.9d2b96p+1f, -0x1.812682p+1f, -0x1.604934p+1f, -0x1.41428ap+1f,
     -0x1.1fa48p+1f, -0x1.012ad6p+1f, -0x1.c10d9cp+0f, -0x1.76526cp+0f,
     -0x1.3ef688p+0f, -0x1.ff78fcp-1f, -0x1.814284p-1f, -0x1.09291ap-1f,
     -0x1.02acp-2f, 0.0f, -0x1.c17fecp+1f, -0x1.b1e684p+1f},
     {-0x1.869cap-8f, -0x1.725374p-7f, -0x1.65b58cp-6f, -0x1.30ca4ep-5f,
     -0x1.ed1294p-5f, -0x1.5ca1d6p-4f, -0x1.c79332p-4f, -0x1.0766dep-3f,
     -0x1.f45d42p-4f, -0x1.52cc32p-4f, 0.0f, 0x1.f29518p-4f,
     0x1.35f528p-2f, 0x1p-1f, -0x1.30a508p-9f, -0x1.cfc5bp-9f},
     {-0x1.2ded54p-6f, -0x1.fe490ap-6f, -0x1.a8da4ep-5f, -0x1.34574ep-4f,
     -0x1.93c69p-4f, -0x1.b9ff56p-4f, -0x1.7435dp-4f, -0x1.17ad3cp-6f,
     0x1.55b67p-4f, 0x1.f1714ep-3f, 0x1.b8baf8p-2f, 0x1.350482p-1f,
     0x1.7ef2dep-1f, 0x1.988454p-1f, -0x1.0e3eeap-7f, -0x1.84507cp-7f},
     {-0x1.865cc2p-6f, -0x1.19cd8ap-5f, -0x1.75edb8p-5f, -0x1.92c814p-5f,
     -0x1.24109cp-5f, 0x1.e0e2d8p-11f, 0x1.243d5ep-4f, 0x1.7cd144p-3f,
     0x1.1c98c4p-2f, 0x1.71c76p-2f, 0x1.8cd1ap-2f, 0x1.59b642p-2f,
     0x1.8b0d1cp-3f, 0x1.765fbap-19f, -0x1.a075p-7f, -0x1.165802p-6f},
     {-0x1.f327c4p-7f, -0x1.0c7a98p-6f, -0x1.72d2c4p-7f, 0x1.cdf068p-9f,
     0x1.0f8bb2p-5f, 0x1.20acdep-4f, 0x1.ce9d3ep-4f, 0x1.250286p-3f,
     0x1.146f74p-3f, 0x1.4d3f4ep-4f, -0x1.0297fcp-6f, -0x1.02ae28p-3f,
     -0x1.d63e56p-3f, -0x1.1190e8p-2f, -0x1.5bd618p-7f, -0x1.a2bf6ap-7f},
     {-0x1.92419p-9f, 0x1.ea42cp-11f, 0x1.3ce2d4p-7f, 0x1.5ddfb8p-6f,
     0x1.1cb922p-5f, 0x1.5b1becp-5f, 0x1.37f896p-5f, 0x1.207dbcp-7f,
     -0x1.e0a464p-6f, -0x1.42b75ap-4f, -0x1.d2b6eap-4f, -0x1.d8aafep-4f,
     -0x1.264bb6p-4f, 0x1.586e6ep-9f, -0x1.26b06p-8f, -0x1.198bf4p-8f},
     {0x1.32106ep-9f, 0x1.4c6e06p-8f, 0x1.15769cp-7f, 0x1.5720cp-7f,
     0x1.2ae6fap-7f, 0x1.64aa84p-9f, -0x1.56a37ap-7f, -0x1.e5686ap-6f,
     -0x1.44925ap-5f, -0x1.32e278p-5f, -0x1.1025eap-6f, 0x1.eef14p-7f,
     0x1.8d1f16p-5f, 0x1.718fcap-4f, -0x1.2385dep-14f, 0x1.966824p-11f},
     {0x1.e2e314p-10f, 0x1.2698dep-9f, 0x1.0158c6p-9f, 0x1.1de2f2p-11f,
     -0x1.4f5272p-9f, -0x1.ab5eep-8f, -0x1.545a34p-7f, -0x1.53b9d6p-7f,
     -0x1.144766p-8f, 0x1.fe96ccp-8f, 0x1.415688p-6f, 0x1.81d638p-6f,
     0x1.050da8p-6f, 0x1.489342p-3f, 0x1.f20894p-11f, 0x1.60bf8ap-10f},
     {0x1.9319c8p-12f, 0x1.eddf96p-14f, -0x1.f13ca2p-12f, -0x1.4445bap-10f,
     -0x1.135508p-9f, -0x1.487784p-9f, -0x1.8de946p-10f, 0x1.147c58p-10f,
     0x1.6d18a6p-8f, 0x1.f4c334p-8f, 0x1.44dadp-8f, -0x1.ecaf6ap-14f,
     -0x1.ddcc34p-8f, 0x1.5d840ep-2f, 0x1.e9479ep-12f, 0x1.1f302ep-11f},
     {0x1.d6a72p-33f, 0x1.ecc052p-33f, -0x1.60feap-33f, 0x1.6f6388p-31f,
     0x1.ed2532p-30f, -0x1.649f86p-29f, 0x1.0cf12cp-29f, 0x1.61124ap-30f,
     0x1.63a74p-29f, 0x1.ea2abcp-35f, 0x1.7c67bp-22f, 0x1.a40132p-30f,
     0x1.22f032p-28f, 0x1.45406p-34f, 0x1.733156p-35f, -0x1.df64aap-34f},
     {0x1.d47618p-33f, 0x1.e2924ep-33f, -0x1.67676p-33f, 0x1.6e5998p-31f,
     0x1.eaf08ap-30f, -0x1.68a20ep-29f, 0x1.0a26ccp-29f, 0x1.2a6f1ep-30f,
     0x1.5dbb2p-29f, 0x1.2c9818p-35f, 0x1.7c643cp-22f, 0x1.93e166p-30f,
     0x1.20431ep-28f, -0x1.45406p-34f, 0x1.7057b6p-35f, -0x1.e0eda2p-34f}},
    .first =
    {{-0x1.3ef688p+0f, -0x1.ff78fcp-1f, -0x1.814284p-1f, -0x1.09291ap-1f,
     -0x1.02acp-2f, 0.0f, -0x1.c10d9cp+0f, -0x1.76526cp+0f},
     {-0x1.f45d42p-4f, -0x1.52cc32p-4f, 0.0f, 0x1.f29518p-4f,
     0x1.35f528p-2f, 0x1p-1f, -0x1.c79332p-4f, -0x1.0766dep-3f},
     {0x1.55b67p-4f, 0x1.f1714ep-3f, 0x1.b8baf8p-2f, 0x1.350482p-1f,
     0x1.7ef2dep-1f, 0x1.988454p-1f, -0x1.7435dp-4f, -0x1.17ad3cp-6f},
     {0x1.1c98c4p-2f, 0x1.71c76p-2f, 0x1.8cd1ap-2f, 0x1.59b642p-2f,
     0x1.8b0d1cp-3f, 0x1.765fbap-19f, 0x1.243d5ep-4f, 0x1.7cd144p-3f},
     {0x1.146f74p-3f, 0x1.4d3f4ep-4f, -0x1.0297fcp-6f, -0x1.02ae28p-3f,
     -0x1.d63e56p-3f, -0x1.1190e8p-2f, 0x1.ce9d3ep-4f, 0x1.250286p-3f},
     {-0x1.e0a464p-6f, -0x1.42b75ap-4f, -0x1.d2b6eap-4f, -0x1.d8aafep-4f,
     -0x1.264bb6p-4f, 0x1.586e6ep-9f, 0x1.37f896p-5f, 0x1.207dbcp-7f},
     {-0x1.44925ap-5f, -0x1.32e278p-5f, -0x1.1025eap-6f, 0x1.eef14p-7f,
     0x1.8d1f16p-5f, 0x1.718fcap-4f, -0x1.56a37ap-7f, -0x1.e5686ap-6f},
     {-0x1.144766p-8f, 0x1.fe96ccp-8f, 0x1.415688p-6f, 0x1.81d638p-6f,
     0x1.050da8p-6f, 0x1.489342p-3f, -0x1.545a34p-7f, -0x1.53b9d6p-7f},
     {0x1.6d18a6p-8f, 0x1.f4c334p-8f, 0x1.44dadp-8f, -0x1.ecaf6ap-14f,
     -0x1.ddcc34p-8f, 0x1.5d840ep-2f, -0x1.8de946p-10f, 0x1.147c58p-10f},
     {0x1.63a74p-29f, 0x1.ea2abcp-35f, 0x1.7c67bp-22f, 0x1.a40132p-30f,
     0x1.22f032p-28f, 0x1.45406p-34f, 0x1.0cf12cp-29f, 0x1.61124ap-30f},
     {0x1.5dbb2p-29f, 0x1.2c9818p-35f, 0x1.7c643cp-22f, 0x1.93e166p-30f,
     0x1.20431ep-28f, -0x1.45406p-34f, 0x1.0a26ccp-29f, 0x1.2a6f1ep-30f}},
};

/* gate, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.140000  2^-33.8
 *    1  0.420000  2^-35.9
 *    2  0.700000  2^-35.4
 *    3  0.980000  2^-36.0
 *    4  1.260000  2^-34.9
 *    5  1.540000  2^-34.2
 *    6  1.820000  2^-33.6
 *    7  2.100000  2^-33.0
 *    8  2.310000  2^-33.2
 *    9  2.450000  2^-34.0
 *   10  2.590000  2^-34.2
 *   11  2.730000  2^-33.9
 *   12  2.870000  2^-33.5
 *   13  3.010000  2^-34.1
 *   14  3.150000  2^-33.2
 *   15  3.290000  2^-33.2
 */
static const struct gelu_table_f32cr gelu_tanh_gate_f32cr = {
    .scale = 0x1.c92492p+2f,
    .bias = 0x1.00001p+24f,
    .near = -0x1.1eb852p-3f,
    .end = {-0x1.0cccccp+1f, -0x1.a51eb8p+1f},
    .error = 0x1.3a45e8p-33f,
    .far = -0x1.58p+3f,
    .column =
    {{-0x1.1c99f8p+1f, -0x1.fb21c2p+0f, -0x1.b43588p+0f, -0x1.6cd6bp+0f,
     -0x1.18bfbp+0f, -0x1.b90afcp-1f, -0x1.23a68p-1f, -0x1.269abcp-2f,
     0.0f, -0x1.9c4de6p+1f, -0x1.8a9ed6p+1f, -0x1.792f1ep+1f,
     -0x1.67b8f2p+1f, -0x1.55291ep+1f, -0x1.41ddf4p+1f, -0x1.31f3fep+1f},
     {0x1.a8d66p-7f, 0x1.853566p-6f, 0x1.6aae3ep-5f, 0x1.3c4988p-4f,
     0x1.17ad2p-3f, 0x1.8e985p-3f, 0x1.23574ap-2f, 0x1.8c142ep-2f,
     0x1p-1f, 0x1.1aadap-11f, 0x1.d89e44p-11f, 0x1.7e9feep-10f,
     0x1.2eb5p-9f, 0x1.e0d8fp-9f, 0x1.7aea0ep-8f, 0x1.0e7914p-7f},
     {0x1.163adp-5f, 0x1.cec2c2p-5f, 0x1.80484ap-4f, 0x1.285254p-3f,
     0x1.bf85dcp-3f, 0x1.19a17cp-2f, 0x1.5b1e3ep-2f, 0x1.87e11ep-2f,
     0x1.988454p-2f, 0x1.0d9694p-9f, 0x1.ac8f84p-9f, 0x1.49f7cep-8f,
     0x1.f0440ep-8f, 0x1.7542fcp-7f, 0x1.15c538p-6f, 0x1.7a0e9p-6f},
     {0x1.35bf44p-5f, 0x1.c842d2p-5f, 0x1.4517d6p-4f, 0x1.a3bafep-4f,
     0x1.e9769p-4f, 0x1.e536f6p-4f, 0x1.8c8fc2p-4f, 0x1.c4f662p-5f,
     0x1.4c29c2p-20f, 0x1.d13a96p-9f, 0x1.5d4e66p-8f, 0x1.fc0852p-8f,
     0x1.686ebcp-7f, 0x1.fd0696p-7f, 0x1.622f7ep-6f, 0x1.c7690cp-6f},
     {0x1.681828p-6f, 0x1.b927dap-6f, 0x1.de31b2p-6f, 0x1.945a16p-6f,
     0x1.f99f28p-8f, -0x1.753b3ap-7f, -0x1.3713a6p-5f, -0x1.e09becp-5f,
     -0x1.117e34p-4f, 0x1.d7cddap-9f, 0x1.4b336cp-8f, 0x1.c1d93cp-8f,
     0x1.294b94p-7f, 0x1.841a34p-7f, 0x1.ef7b4ap-7f, 0x1.276154p-6f},
     {0x1.7adc4ap-8f, 0x1.0c4a72p-8f, -0x1.10db98p-11f, -0x1.040d08p-7f,
     -0x1.21cd16p-6f, -0x1.6e0bacp-6f, -0x1.66214cp-6f, -0x1.bfde3p-7f,
     0x1.e3989ap-11f, 0x1.2e4442p-9f, 0x1.8535acp-9f, 0x1.e2a4f6p-9f,
     0x1.210676p-8f, 0x1.500d7p-8f, 0x1.75b9cap-8f, 0x1.85c936p-8f},
     {-0x1.4683d4p-11f, -0x1.25e42cp-9f, -0x1.21e0f4p-8f, -0x1.89a5d4p-8f,
     -0x1.585958p-8f, -0x1.31db1ap-9f, 0x1.a10caep-9f, 0x1.0aed18p-7f,
     0x1.3bd35ep-6f, 0x1.d7f08ap-11f, 0x1.097778p-10f, 0x1.187e1ep-10f,
     0x1.135fe2p-10f, 0x1.d8bd9ep-11f, 0x1.30dbccp-11f, 0x1.7df436p-13f},
     {-0x1.f62f8ap-11f, -0x1.4a5c7cp-10f, -0x1.4c9402p-10f, -0x1.f888c8p-12f,
     0x1.6257bep-10f, 0x1.636f66p-9f, 0x1.b26c96p-9f, 0x1.29b506p-9f,
     0x1.6e8c1p-5f, 0x1.480e8cp-13f, 0x1.bdf3a6p-14f, 0x1.c96e8ep-16f,
     -0x1.29918p-14f, -0x1.2a17b8p-12f, -0x1.b0106ep-12f, -0x1.453d02p-11f},
     {-0x1.9579dap-14f, -0x1.03b294p-13f, 0x1.2d6caep-12f, 0x1.5bd9fp-11f,
     0x1.b6254p-11f, 0x1.2902e8p-11f, -0x1.1cf914p-13f, -0x1.14391ap-10f,
     0x1.60eep-4f, 0x1.c88e8ap-14f, -0x1.8adbfep-14f, -0x1.73501ap-14f,
     -0x1.9839bap-12f, 0x1.87588ap-12f, 0x1.7841aep-11f, -0x1.16fb54p-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.fb21c2p+0f, -0x1.b43588p+0f, -0x1.6cd6bp+0f,
     -0x1.18bfbp+0f, -0x1.b90afcp-1f, -0x1.23a68p-1f, -0x1.269abcp-2f},
     {0x1p-1f, 0x1.853566p-6f, 0x1.6aae3ep-5f, 0x1.3c4988p-4f,
     0x1.17ad2p-3f, 0x1.8e985p-3f, 0x1.23574ap-2f, 0x1.8c142ep-2f},
     {0x1.988454p-2f, 0x1.cec2c2p-5f, 0x1.80484ap-4f, 0x1.285254p-3f,
     0x1.bf85dcp-3f, 0x1.19a17cp-2f, 0x1.5b1e3ep-2f, 0x1.87e11ep-2f},
     {0x1.4c29c2p-20f, 0x1.c842d2p-5f, 0x1.4517d6p-4f, 0x1.a3bafep-4f,
     0x1.e9769p-4f, 0x1.e536f6p-4f, 0x1.8c8fc2p-4f, 0x1.c4f662p-5f},
     {-0x1.117e34p-4f, 0x1.b927dap-6f, 0x1.de31b2p-6f, 0x1.945a16p-6f,
     0x1.f99f28p-8f, -0x1.753b3ap-7f, -0x1.3713a6p-5f, -0x1.e09becp-5f},
     {0x1.e3989ap-11f, 0x1.0c4a72p-8f, -0x1.10db98p-11f, -0x1.040d08p-7f,
     -0x1.21cd16p-6f, -0x1.6e0bacp-6f, -0x1.66214cp-6f, -0x1.bfde3p-7f},
     {0x1.3bd35ep-6f, -0x1.25e42cp-9f, -0x1.21e0f4p-8f, -0x1.89a5d4p-8f,
     -0x1.585958p-8f, -0x1.31db1ap-9f, 0x1.a10caep-9f, 0x1.0aed18p-7f},
     {0x1.6e8c1p-5f, -0x1.4a5c7cp-10f, -0x1.4c9402p-10f, -0x1.f888c8p-12f,
     0x1.6257bep-10f, 0x1.636f66p-9f, 0x1.b26c96p-9f, 0x1.29b506p-9f},
     {0x1.60eep-4f, -0x1.03b294p-13f, 0x1.2d6caep-12f, 0x1.5bd9fp-11f,
     0x1.b6254p-11f, 0x1.2902e8p-11f, -0x1.1cf914p-13f, -0x1.14391ap-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
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
 *    0  0.197600  0.0094
 *    1  0.592800  0.3424
 *    2  0.988000  0.0541
 *    3  1.383200  0.0954
 *    4  1.778400  0.0346
 *    5  2.173600  0.0129
 *    6  2.568800  0.0418
 *    7  2.964000  0.0264
 *    8  3.359200  0.0206
 *    9  3.754400  0.0196
 *   10  4.149600  0.0122
 *   11  4.544800  0.0083
 *   12  4.940000  0.0096
 *   13  5.335200  0.0143
 *   14  5.730400  0.0092
 *   15  6.323200  0.1549
 */
static const struct gelu_table_f32 gelu_sigmoid_value_f32 = {
    .scale = -0x1.43e2fap+1f,
    .bias = 0x1.ffffe2p+23f,
    .near = -0x1.94af5p-3f,
    .end = {-0x1.7b645ap+1f, -0x1.94af5p+2f},
    .column =
    {{-0x1.836c28p+2f, 0.0f, -0x1.310946p-2f, -0x1.80975p-1f,
     -0x1.4919fcp+0f, -0x1.95dac8p+0f, -0x1.04984ap+1f, -0x1.2dd52ap+1f,
     -0x1.5c1a4ap+1f, -0x1.9d16e2p+1f, -0x1.cd7a48p+1f, -0x1.0117eap+2f,
     -0x1.1343c4p+2f, -0x1.3028bap+2f, -0x1.4b1c9ap+2f, -0x1.65ad54p+2f},
     {-0x1.a9ac7cp-13f, -0.0f, -0x1.caa5dap-4f, -0x1.4f12dcp-3f,
     -0x1.0978f6p-3f, -0x1.9994a8p-4f, -0x1.f9b586p-5f, -0x1.56e446p-5f,
     -0x1.af025ep-6f, -0x1.b184dep-7f, -0x1.fdfcdep-8f, -0x1.1a3da6p-8f,
     -0x1.74ec1p-9f, -0x1.7e5404p-10f, -0x1.968dd6p-11f, -0x1.b1645cp-12f},
     {-0x1.4713aap-12f, 0.0f, 0x1.071ef2p-2f, -0x1.fe51e2p-25f,
     -0x1.8f8a4cp-4f, -0x1.8ac974p-4f, -0x1.251c72p-4f, -0x1.abd48ep-5f,
     -0x1.1bff88p-5f, -0x1.2c3f44p-6f, -0x1.6a55dp-7f, -0x1.999948p-8f,
     -0x1.11cb4p-8f, -0x1.1d0994p-9f, -0x1.32a274p-10f, -0x1.4a03f2p-11f},
     {-0x1.f0ce64p-13f, 0x1.b3b642p-2f, 0x1.7f2494p-2f, 0x1.7b9ce4p-3f,
     0x1.401f46p-6f, -0x1.26e806p-6f, -0x1.013c7ap-5f, -0x1.c6d344p-6f,
     -0x1.53248ap-6f, -0x1.8883fep-7f, -0x1.eda75ap-8f, -0x1.2007a2p-8f,
     -0x1.87982p-9f, -0x1.a05fe8p-10f, -0x1.c6dcbap-11f, -0x1.ef9c28p-12f},
     {-0x1.efb7dep-14f, -0x1.bb898ap-19f, 0x1.b96cc4p-4f, 0x1.22011cp-3f,
     0x1.f4fb6cp-5f, 0x1.9b62d6p-6f, -0x1.09f4c4p-11f, -0x1.82397p-8f,
     -0x1.ae9ddp-8f, -0x1.33cf28p-8f, -0x1.a267f4p-9f, -0x1.017f9ap-9f,
     -0x1.675fc4p-10f, -0x1.8a295cp-11f, -0x1.b7ea7p-12f, -0x1.e74cdep-13f},
     {-0x1.6be874p-15f, -0x1.a4ffb2p-4f, -0x1.148816p-4f, 0x1.7cfbbap-6f,
     0x1.2dc2e4p-5f, 0x1.7920a4p-6f, 0x1.d60736p-8f, 0x1.e92598p-10f,
     -0x1.fc719ep-12f, -0x1.1952acp-10f, -0x1.d0e4b6p-11f, -0x1.3e6abcp-11f,
     -0x1.d1718ep-12f, -0x1.0c65cp-12f, -0x1.354a88p-13f, -0x1.5ea8f6p-14f},
     {-0x1.a32206p-17f, -0x1.2ea9bp-11f, -0x1.618d6p-5f, -0x1.a21256p-6f,
     0x1.1534bp-7f, 0x1.2b1458p-7f, 0x1.3253bep-8f, 0x1.1a026cp-9f,
     0x1.5dcc8p-11f, -0x1.1747f4p-15f, -0x1.1954d6p-13f, -0x1.0a8616p-13f,
     -0x1.aeda8p-14f, -0x1.1172dp-14f, -0x1.4c9312p-15f, -0x1.862fb6p-16f},
     {-0x1.88eed2p-19f, 0x1.c7d616p-6f, 0x1.8bcbd2p-9f, -0x1.f78c0ep-7f,
     -0x1.7be796p-8f, 0x1.07bdaap-10f, 0x1.c12564p-10f, 0x1.efa518p-11f,
     0x1.92f1eep-12f, 0x1.dd5c18p-14f, 0x1.357f0ap-16f, -0x1.5616a8p-17f,
     -0x1.f4f35p-17f, -0x1.98b4aep-17f, -0x1.17c79cp-17f, -0x1.6c7e6ep-18f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.5c1a4ap+1f, 0.0f, -0x1.310946p-2f, -0x1.80975p-1f,
     -0x1.4919fcp+0f, -0x1.95dac8p+0f, -0x1.04984ap+1f, -0x1.2dd52ap+1f},
     {-0x1.af025ep-6f, -0.0f, -0x1.caa5dap-4f, -0x1.4f12dcp-3f,
     -0x1.0978f6p-3f, -0x1.9994a8p-4f, -0x1.f9b586p-5f, -0x1.56e446p-5f},
     {-0x1.1bff88p-5f, 0.0f, 0x1.071ef2p-2f, -0x1.fe51e2p-25f,
     -0x1.8f8a4cp-4f, -0x1.8ac974p-4f, -0x1.251c72p-4f, -0x1.abd48ep-5f},
     {-0x1.53248ap-6f, 0x1.b3b642p-2f, 0x1.7f2494p-2f, 0x1.7b9ce4p-3f,
     0x1.401f46p-6f, -0x1.26e806p-6f, -0x1.013c7ap-5f, -0x1.c6d344p-6f},
     {-0x1.ae9ddp-8f, -0x1.bb898ap-19f, 0x1.b96cc4p-4f, 0x1.22011cp-3f,
     0x1.f4fb6cp-5f, 0x1.9b62d6p-6f, -0x1.09f4c4p-11f, -0x1.82397p-8f},
     {-0x1.fc719ep-12f, -0x1.a4ffb2p-4f, -0x1.148816p-4f, 0x1.7cfbbap-6f,
     0x1.2dc2e4p-5f, 0x1.7920a4p-6f, 0x1.d60736p-8f, 0x1.e92598p-10f},
     {0x1.5dcc8p-11f, -0x1.2ea9bp-11f, -0x1.618d6p-5f, -0x1.a21256p-6f,
     0x1.1534bp-7f, 0x1.2b1458p-7f, 0x1.3253bep-8f, 0x1.1a026cp-9f},
     {0x1.92f1eep-12f, 0x1.c7d616p-6f, 0x1.8bcbd2p-9f, -0x1.f78c0ep-7f,
     -0x1.7be796p-8f, 0x1.07bdaap-10f, 0x1.c12564p-10f, 0x1.efa518p-11f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.160000  0.0004
 *    1  0.480000  0.2802
 *    2  0.800000  0.1322
 *    3  1.120000  0.0245
 *    4  1.440000  0.0249
 *    5  1.760000  0.0105
 *    6  2.080000  0.0045
 *    7  2.400000  0.0052
 *    8  2.720000  0.0079
 *    9  3.040000  0.0058
 *   10  3.360000  0.0077
 *   11  3.680000  0.0170
 *   12  4.160000  0.0206
 *   13  4.800000  0.1516
 *   14  5.440000  0.1638
 *   15  6.080000  0.0656
 */
static const struct gelu_table_f64 gelu_sigmoid_value_f64 = {
    .scale = -0x1.9p+1,
    .bias = 0x1.ffffffffffff4p+52,
    .near = -0x1.47ae147ae147ap-3,
    .end = {-0x1.3333333333333p+1, -0x1.851eb851eb851p+2},
    .column =
    {{-0x1.037a32846ff51p+2, -0x1.23f67f4dbdf8fp+2, -0x1.4c6e230b2674fp+2, -0x1.73e1f671529a5p+2,
     0.0, -0x1.2468acf13579bp-2, -0x1.293003a4114b4p-1, -0x1.fa4fa4fa4fa5p-1,
     -0x1.3edcba9876542p+0, -0x1.9cba987654321p+0, -0x1.ff9a0e1bc303cp+0, -0x1.26f8091a2b3c5p+1,
     -0x1.4fedcba987653p+1, -0x1.779be02468acep+1, -0x1.9db22d0e56041p+1, -0x1.c9374bc6a7ef9p+1},
     {-0x1.0b607825d5d35p-8, -0x1.fb8ae2d81668ep-10, -0x1.8a1c64cc0236fp-11, -0x1.34d7d9183b9a3p-12,
     -0.0, -0x1.bd6f76d72b36ap-4, -0x1.42894765ca63cp-3, -0x1.3d5448eb40a46p-3,
     -0x1.1163f94bc9019p-3, -0x1.8f08e3aeb6c92p-4, -0x1.08034e08143bfp-4, -0x1.6e7e9da101335p-5,
     -0x1.e830e7e9b1505p-6, -0x1.4390c26fbd4d9p-6, -0x1.aeae955a909e1p-7, -0x1.0b55c64e41336p-7},
     {-0x1.84ab450825b67p-8, -0x1.781b71f15a67ep-9, -0x1.296704ca573bdp-10, -0x1.d8792c950496cp-12,
     0.0, 0x1.109ec0fc43c92p-2, 0x1.3751aae9c6c4p-4, -0x1.0d25d9a2435b2p-4,
     -0x1.87e5a3f6c17edp-4, -0x1.869cb4cc3f397p-4, -0x1.2ebf6e84c26c8p-4, -0x1.c4a0345a45e59p-5,
     -0x1.3db9ab798d401p-5, -0x1.b4bccd0d00dd1p-6, -0x1.2a646148faaf8p-6, -0x1.7b1f8a08afdfdp-7},
     {-0x1.11f8355b44b32p-8, -0x1.1074bb3764dfcp-9, -0x1.b9768042a2ea8p-11, -0x1.64cd6fc2ffc6dp-12,
     0x1.b3b645a1cac08p-2, 0x1.8329094174ee5p-2, 0x1.0abade95e35e2p-2, 0x1.84e5081340af3p-4,
     0x1.be3bfe5800766p-6, -0x1.46713ccbf3886p-6, -0x1.01302ca7897ddp-5, -0x1.d5c64784148c4p-6,
     -0x1.7230500529cf9p-6, -0x1.10d36784b31c6p-6, -0x1.86551177634cdp-7, -0x1.01783afe41d0ep-7},
     {-0x1.ebbc7c9e3aca1p-10, -0x1.fdc4c8063dec7p-11, -0x1.ab59071730b1ep-12, -0x1.6171c7b3ac729p-13,
     -0x1.861ee2606459p-50, 0x1.ab6a5f9fa410ap-4, 0x1.3030703cb7a38p-3, 0x1.bf239ac0a1c14p-4,
     0x1.132989acfdba7p-4, 0x1.73f03ec68de9cp-6, 0x1.4cd40d582006cp-11, -0x1.63c68edf07952p-8,
     -0x1.b64c6e7262d5cp-8, -0x1.84033fb06d593p-8, -0x1.327a83e279dcdp-8, -0x1.b212ed8f34d2p-9},
     {-0x1.3228f4d83c96p-11, -0x1.54b8dc62b70cep-12, -0x1.2cdbb3d3f36e1p-13, -0x1.00f8f6f0d673ap-14,
     -0x1.a4b95dd748da5p-4, -0x1.1f2722b390dbfp-4, -0x1.4c50de8259703p-8, 0x1.4ec8f9702a587p-5,
     0x1.3a14a2680b799p-5, 0x1.65121a12bacdep-6, 0x1.08e6d22ef025p-7, 0x1.45360731fa132p-9,
     -0x1.c4565072e8ba3p-14, -0x1.f281c0e81a913p-11, -0x1.18f50d2340971p-10, -0x1.dc62ccbf8cb4bp-11},
     {-0x1.03faf444db63bp-13, -0x1.4f6272e4bc882p-14, -0x1.4398a43ce454cp-15, -0x1.2217013e291fp-16,
     0x1.b7be432246059p-38, -0x1.4dc7d552d38f6p-5, -0x1.488a8dbe80926p-5, -0x1.4bee72df2136p-8,
     0x1.ce32f04bc0a82p-8, 0x1.2737fe5a112cbp-7, 0x1.4aa52133ce06fp-8, 0x1.43b75897313afp-9,
     0x1.ed0c784cb71fbp-11, 0x1.fb386fd5c5bfbp-13, -0x1.29040b9107766p-15, -0x1.1441d88af383ep-13},
     {-0x1.b58fd1cfb0b7ap-17, -0x1.ce41628ad65b8p-17, -0x1.0c751ee3c321ap-17, -0x1.04f9d1dc874e2p-18,
     0x1.e78089493829bp-6, 0x1.ac26731b4409cp-7, -0x1.73e4b268b26e5p-7, -0x1.7ffc5e4b3e15dp-7,
     -0x1.14ba9341cf5c2p-8, 0x1.46ed855856e21p-10, 0x1.bd6a1abc8065dp-10, 0x1.1cf53b1d62f21p-10,
     0x1.1da486a354de1p-11, 0x1.f42fee8427672p-13, 0x1.798389dc91dabp-14, 0x1.0f6eb3870da98p-16},
     {0x1.583dee2a8975cp-19, -0x1.25f763dbdc8e4p-20, -0x1.466d48cb4541ep-20, -0x1.75df1166a889ep-21,
     0x1.7d58fc5469066p-27, 0x1.c40215e9dd10cp-7, 0x1.d4bb12b5fca5ep-8, -0x1.1183bd2e29dcfp-8,
     -0x1.d5309897eee1dp-9, -0x1.beb2055a63994p-11, 0x1.dd1834e6c2692p-13, 0x1.2fc3ab04f7984p-12,
     0x1.8b37e234705dcp-13, 0x1.a21de2be1629fp-14, 0x1.920629f60289bp-15, 0x1.2eb8ff3c64be5p-16},
     {0x1.f8dde3e13fc3cp-20, 0x1.2ad42dccfb18cp-22, -0x1.a65048bc6db57p-24, -0x1.95210b3d91261p-24,
     -0x1.1dcbb5b01ebd3p-7, -0x1.8343afef60bd9p-10, 0x1.5864dcb2c90b7p-8, 0x1.9e3fbd3192682p-11,
     -0x1.f18fc0bb319afp-11, -0x1.5e7823c926491p-11, -0x1.cbb557b22a118p-14, 0x1.bcd1d19bec7d1p-16,
     0x1.61521da936009p-15, 0x1.dcce1003f261p-16, 0x1.093ba4cbcd0f9p-16, 0x1.dcdaff1a7336p-18},
     {0x1.563196c4d8704p-21, 0x1.553e83b42b75fp-23, 0x1.ce16e7fa5ce1bp-27, -0x1.fb22e36c77f1cp-28,
     0x1.1189c5d423f0ap-19, -0x1.12f0797afa9cfp-8, -0x1.2431de8224dc2p-12, 0x1.5742a2ae878eep-10,
     0x1.01e8e6daba577p-12, -0x1.c6975f9bd0c86p-13, -0x1.79bf93c16daa7p-14, -0x1.462fbdcd0293cp-16,
     0x1.8c5bc67f590bp-19, 0x1.6c5f27a3943cp-18, 0x1.00b046557b348p-18, 0x1.0a3cc95458351p-19},
     {0x1.5ac76f386d491p-23, 0x1.97f25e74bcdeep-25, 0x1.1a401dd351407p-27, 0x1.4c59c7e1535d9p-31,
     0x1.5148a3cce62c8p-9, -0x1.194992b19ddccp-12, -0x1.86eb3f79de931p-10, 0x1.af12a4d677f49p-12,
     0x1.49f44d6bbd039p-12, -0x1.4f0da2ae26c8dp-18, -0x1.1a347511e5f1fp-15, -0x1.be899e66e8421p-17,
     -0x1.5a46d5f8e6ed4p-19, 0x1.22a925cab6b0dp-22, 0x1.51c53e902689ap-21, 0x1.c9d25bd2c7053p-22},
     {0x1.18daee9cd16dfp-25, 0x1.788839c67e7eap-27, 0x1.3d1bcf508a15dp-29, 0x1.c13941fab62f4p-32,
     0x1.c4ec947c180a4p-15, 0x1.2f1842f5b7975p-10, -0x1.bab478306a48ap-12, -0x1.e0638dc5a5f0ep-14,
     0x1.c807de871a0ddp-14, 0x1.1afa984bcb37fp-15, -0x1.c9a139d879c8ap-18, -0x1.409a87ee71fc8p-18,
     -0x1.b184c9e5145a8p-20, -0x1.40a581565e8bfp-22, 0x1.519dbd579b884p-27, 0x1.34651237ab3ebp-24},
     {0x1.9daa800cfa3d1p-28, 0x1.5ac1ab75d2201p-29, 0x1.4a3d0c4f57f67p-31, 0x1.0b776cec3c42bp-33,
     -0x1.543bad2d5c7e6p-11, 0x1.7baa4cbc8d364p-12, 0x1.1a39dfa6689a4p-13, -0x1.476f5297c4ae8p-13,
     0x1.f2bed43e5ea83p-21, 0x1.46bdf0e4cceep-16, 0x1.aeaa335fec59dp-19, -0x1.072768d06cf69p-20,
     -0x1.4d5a3c775ccccp-21, -0x1.f5a19334f3317p-23, -0x1.bdc67066f7249p-26, -0x1.95f7a7f98d734p-27},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.037a32846ff51p+2, -0x1.0b607825d5d35p-8, -0x1.84ab450825b67p-8, -0x1.11f8355b44b32p-8,
     -0x1.ebbc7c9e3aca1p-10, -0x1.3228f4d83c96p-11, -0x1.03faf444db63bp-13, -0x1.b58fd1cfb0b7ap-17,
     0x1.583dee2a8975cp-19, 0x1.f8dde3e13fc3cp-20, 0x1.563196c4d8704p-21, 0x1.5ac76f386d491p-23,
     0x1.18daee9cd16dfp-25, 0x1.9daa800cfa3d1p-28, 0.0, 0.0},
     {-0x1.23f67f4dbdf8fp+2, -0x1.fb8ae2d81668ep-10, -0x1.781b71f15a67ep-9, -0x1.1074bb3764dfcp-9,
     -0x1.fdc4c8063dec7p-11, -0x1.54b8dc62b70cep-12, -0x1.4f6272e4bc882p-14, -0x1.ce41628ad65b8p-17,
     -0x1.25f763dbdc8e4p-20, 0x1.2ad42dccfb18cp-22, 0x1.553e83b42b75fp-23, 0x1.97f25e74bcdeep-25,
     0x1.788839c67e7eap-27, 0x1.5ac1ab75d2201p-29, 0.0, 0.0},
     {-0x1.4c6e230b2674fp+2, -0x1.8a1c64cc0236fp-11, -0x1.296704ca573bdp-10, -0x1.b9768042a2ea8p-11,
     -0x1.ab59071730b1ep-12, -0x1.2cdbb3d3f36e1p-13, -0x1.4398a43ce454cp-15, -0x1.0c751ee3c321ap-17,
     -0x1.466d48cb4541ep-20, -0x1.a65048bc6db57p-24, 0x1.ce16e7fa5ce1bp-27, 0x1.1a401dd351407p-27,
     0x1.3d1bcf508a15dp-29, 0x1.4a3d0c4f57f67p-31, 0.0, 0.0},
     {-0x1.73e1f671529a5p+2, -0x1.34d7d9183b9a3p-12, -0x1.d8792c950496cp-12, -0x1.64cd6fc2ffc6dp-12,
     -0x1.6171c7b3ac729p-13, -0x1.00f8f6f0d673ap-14, -0x1.2217013e291fp-16, -0x1.04f9d1dc874e2p-18,
     -0x1.75df1166a889ep-21, -0x1.95210b3d91261p-24, -0x1.fb22e36c77f1cp-28, 0x1.4c59c7e1535d9p-31,
     0x1.c13941fab62f4p-32, 0x1.0b776cec3c42bp-33, 0.0, 0.0},
     {0.0, -0.0, 0.0, 0x1.b3b645a1cac08p-2,
     -0x1.861ee2606459p-50, -0x1.a4b95dd748da5p-4, 0x1.b7be432246059p-38, 0x1.e78089493829bp-6,
     0x1.7d58fc5469066p-27, -0x1.1dcbb5b01ebd3p-7, 0x1.1189c5d423f0ap-19, 0x1.5148a3cce62c8p-9,
     0x1.c4ec947c180a4p-15, -0x1.543bad2d5c7e6p-11, 0.0, 0.0},
     {-0x1.2468acf13579bp-2, -0x1.bd6f76d72b36ap-4, 0x1.109ec0fc43c92p-2, 0x1.8329094174ee5p-2,
     0x1.ab6a5f9fa410ap-4, -0x1.1f2722b390dbfp-4, -0x1.4dc7d552d38f6p-5, 0x1.ac26731b4409cp-7,
     0x1.c40215e9dd10cp-7, -0x1.8343afef60bd9p-10, -0x1.12f0797afa9cfp-8, -0x1.194992b19ddccp-12,
     0x1.2f1842f5b7975p-10, 0x1.7baa4cbc8d364p-12, 0.0, 0.0},
     {-0x1.293003a4114b4p-1, -0x1.42894765ca63cp-3, 0x1.3751aae9c6c4p-4, 0x1.0abade95e35e2p-2,
     0x1.3030703cb7a38p-3, -0x1.4c50de8259703p-8, -0x1.488a8dbe80926p-5, -0x1.73e4b268b26e5p-7,
     0x1.d4bb12b5fca5ep-8, 0x1.5864dcb2c90b7p-8, -0x1.2431de8224dc2p-12, -0x1.86eb3f79de931p-10,
     -0x1.bab478306a48ap-12, 0x1.1a39dfa6689a4p-13, 0.0, 0.0},
     {-0x1.fa4fa4fa4fa5p-1, -0x1.3d5448eb40a46p-3, -0x1.0d25d9a2435b2p-4, 0x1.84e5081340af3p-4,
     0x1.bf239ac0a1c14p-4, 0x1.4ec8f9702a587p-5, -0x1.4bee72df2136p-8, -0x1.7ffc5e4b3e15dp-7,
     -0x1.1183bd2e29dcfp-8, 0x1.9e3fbd3192682p-11, 0x1.5742a2ae878eep-10, 0x1.af12a4d677f49p-12,
     -0x1.e0638dc5a5f0ep-14, -0x1.476f5297c4ae8p-13, 0.0, 0.0},
     {-0x1.3edcba9876542p+0, -0x1.1163f94bc9019p-3, -0x1.87e5a3f6c17edp-4, 0x1.be3bfe5800766p-6,
     0x1.132989acfdba7p-4, 0x1.3a14a2680b799p-5, 0x1.ce32f04bc0a82p-8, -0x1.14ba9341cf5c2p-8,
     -0x1.d5309897eee1dp-9, -0x1.f18fc0bb319afp-11, 0x1.01e8e6daba577p-12, 0x1.49f44d6bbd039p-12,
     0x1.c807de871a0ddp-14, 0x1.f2bed43e5ea83p-21, 0.0, 0.0},
     {-0x1.9cba987654321p+0, -0x1.8f08e3aeb6c92p-4, -0x1.869cb4cc3f397p-4, -0x1.46713ccbf3886p-6,
     0x1.73f03ec68de9cp-6, 0x1.65121a12bacdep-6, 0x1.2737fe5a112cbp-7, 0x1.46ed855856e21p-10,
     -0x1.beb2055a63994p-11, -0x1.5e7823c926491p-11, -0x1.c6975f9bd0c86p-13, -0x1.4f0da2ae26c8dp-18,
     0x1.1afa984bcb37fp-15, 0x1.46bdf0e4cceep-16, 0.0, 0.0},
     {-0x1.ff9a0e1bc303cp+0, -0x1.08034e08143bfp-4, -0x1.2ebf6e84c26c8p-4, -0x1.01302ca7897ddp-5,
     0x1.4cd40d582006cp-11, 0x1.08e6d22ef025p-7, 0x1.4aa52133ce06fp-8, 0x1.bd6a1abc8065dp-10,
     0x1.dd1834e6c2692p-13, -0x1.cbb557b22a118p-14, -0x1.79bf93c16daa7p-14, -0x1.1a347511e5f1fp-15,
     -0x1.c9a139d879c8ap-18, 0x1.aeaa335fec59dp-19, 0.0, 0.0},
     {-0x1.26f8091a2b3c5p+1, -0x1.6e7e9da101335p-5, -0x1.c4a0345a45e59p-5, -0x1.d5c64784148c4p-6,
     -0x1.63c68edf07952p-8, 0x1.45360731fa132p-9, 0x1.43b75897313afp-9, 0x1.1cf53b1d62f21p-10,
     0x1.2fc3ab04f7984p-12, 0x1.bcd1d19bec7d1p-16, -0x1.462fbdcd0293cp-16, -0x1.be899e66e8421p-17,
     -0x1.409a87ee71fc8p-18, -0x1.072768d06cf69p-20, 0.0, 0.0},
     {-0x1.4fedcba987653p+1, -0x1.e830e7e9b1505p-6, -0x1.3db9ab798d401p-5, -0x1.7230500529cf9p-6,
     -0x1.b64c6e7262d5cp-8, -0x1.c4565072e8ba3p-14, 0x1.ed0c784cb71fbp-11, 0x1.1da486a354de1p-11,
     0x1.8b37e234705dcp-13, 0x1.61521da936009p-15, 0x1.8c5bc67f590bp-19, -0x1.5a46d5f8e6ed4p-19,
     -0x1.b184c9e5145a8p-20, -0x1.4d5a3c775ccccp-21, 0.0, 0.0},
     {-0x1.779be02468acep+1, -0x1.4390c26fbd4d9p-6, -0x1.b4bccd0d00dd1p-6, -0x1.10d36784b31c6p-6,
     -0x1.84033fb06d593p-8, -0x1.f281c0e81a913p-11, 0x1.fb386fd5c5bfbp-13, 0x1.f42fee8427672p-13,
     0x1.a21de2be1629fp-14, 0x1.dcce1003f261p-16, 0x1.6c5f27a3943cp-18, 0x1.22a925cab6b0dp-22,
     -0x1.40a581565e8bfp-22, -0x1.f5a19334f3317p-23, 0.0, 0.0},
     {-0x1.9db22d0e56041p+1, -0x1.aeae955a909e1p-7, -0x1.2a646148faaf8p-6, -0x1.86551177634cdp-7,
     -0x1.327a83e279dcdp-8, -0x1.18f50d2340971p-10, -0x1.29040b9107766p-15, 0x1.798389dc91dabp-14,
     0x1.920629f60289bp-15, 0x1.093ba4cbcd0f9p-16, 0x1.00b046557b348p-18, 0x1.51c53e902689ap-21,
     0x1.519dbd579b884p-27, -0x1.bdc67066f7249p-26, 0.0, 0.0},
     {-0x1.c9374bc6a7ef9p+1, -0x1.0b55c64e41336p-7, -0x1.7b1f8a08afdfdp-7, -0x1.01783afe41d0ep-7,
     -0x1.b212ed8f34d2p-9, -0x1.dc62ccbf8cb4bp-11, -0x1.1441d88af383ep-13, 0x1.0f6eb3870da98p-16,
     0x1.2eb8ff3c64be5p-16, 0x1.dcdaff1a7336p-18, 0x1.0a3cc95458351p-19, 0x1.c9d25bd2c7053p-22,
     0x1.34651237ab3ebp-24, -0x1.95f7a7f98d734p-27, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.122500  0.0012
 *    1  0.367500  0.0165
 *    2  0.612500  0.0475
 *    3  0.857500  0.1636
 *    4  1.102500  0.0434
 *    5  1.347500  0.0114
 *    6  1.715000  0.1318
 *    7  2.205000  0.2310
 *    8  2.695000  0.1221
 *    9  3.185000  0.1397
 *   10  3.675000  0.1016
 *   11  4.165000  0.0511
 *   12  4.655000  0.0224
 *   13  5.145000  0.0176
 *   14  5.635000  0.0193
 *   15  6.125000  0.0426
 */
static const struct gelu_table_f32 gelu_sigmoid_grad_f32 = {
    .scale = -0x1.053978p+2f,
    .bias = 0x1.fffff4p+23f,
    .near = -0x1.f5c28ep-4f,
    .end = {-0x1.1a3d7p+1f, -0x1.88p+2f},
    .column =
    {{-0x1.870ca4p+0f, -0x1.133fd4p+1f, -0x1.35dce8p+1f, -0x1.776b1cp+1f,
     -0x1.bf8d8cp+1f, -0x1.febff6p+1f, -0x1.1eeca4p+2f, -0x1.3e984p+2f,
     -0x1.5de8b4p+2f, -0x1.7b92p+2f, 0.0f, -0x1.daffdcp-3f,
     -0x1.20fcb2p-1f, -0x1.80974ap-1f, -0x1.e7f2d2p-1f, -0x1.32fb52p+0f},
     {-0x1.923524p-4f, -0x1.07e732p-4f, -0x1.8fe14cp-5f, -0x1.b58cdap-6f,
     -0x1.a3e79ep-7f, -0x1.a9592ep-8f, -0x1.a57608p-9f, -0x1.9973e4p-10f,
     -0x1.8be1ccp-11f, -0x1.89fa5ep-12f, 0x1p-1f, 0x1.3b0446p-2f,
     0x1.59f6aap-4f, 0x1.24d84cp-28f, -0x1.defe58p-5f, -0x1.7bb386p-4f},
     {-0x1.af58d6p-6f, -0x1.f77472p-5f, -0x1.b403a8p-5f, -0x1.114252p-5f,
     -0x1.1b154ap-6f, -0x1.2a932ep-7f, -0x1.3030f6p-8f, -0x1.2da878p-9f,
     -0x1.284448p-10f, -0x1.2a6102p-11f, 0x1.b3b646p-1f, 0x1.930c6ap-1f,
     0x1.120742p-1f, 0x1.dcfd5ap-28f, 0x1.b648fp-3f, 0x1.2fd98ap-4f},
     {0x1.79c66ap-4f, -0x1.3d57bep-7f, -0x1.34c0bap-6f, -0x1.2349aep-6f,
     -0x1.613ff2p-7f, -0x1.8f40f2p-8f, -0x1.a8907cp-9f, -0x1.b1980cp-10f,
     -0x1.b302a4p-11f, -0x1.bd0112p-12f, 0x1.303906p-20f, 0x1.0ee7dp-2f,
     0x1.c6f772p-2f, 0x1.b3022ap-2f, 0x1.61216ap-2f, 0x1.c9595ap-3f},
     {0x1.a575a4p-4f, 0x1.3b4eb4p-6f, 0x1.477e5ap-8f, -0x1.f1a358p-9f,
     -0x1.f59408p-9f, -0x1.4765ecp-9f, -0x1.771678p-10f, -0x1.90fed2p-11f,
     -0x1.9eda64p-12f, -0x1.b18c4p-13f, -0x1.a4ae2ap-2f, -0x1.49495ep-2f,
     -0x1.10bd0ep-5f, 0x1.7d28a4p-4f, 0x1.457008p-3f, 0x1.4643cap-3f},
     {0x1.84b11p-5f, 0x1.269c5cp-6f, 0x1.25848cp-7f, 0x1.40215ap-10f,
     -0x1.40dae4p-11f, -0x1.51bc2cp-11f, -0x1.c62528p-12f, -0x1.072dbp-12f,
     -0x1.1db682p-13f, -0x1.340422p-14f, 0x1.996fc6p-11f, -0x1.6df124p-3f,
     -0x1.a53884p-3f, -0x1.05b44ap-3f, -0x1.3b2372p-5f, 0x1.d36c9cp-6f},
     {0x1.a22f8p-9f, 0x1.27084p-7f, 0x1.551dfcp-8f, 0x1.7ea07cp-10f,
     0x1.56504p-13f, -0x1.23dc8ep-14f, -0x1.687b76p-14f, -0x1.f4dcccp-15f,
     -0x1.28ccf8p-15f, -0x1.50d6ecp-16f, 0x1.7ceaeap-3f, 0x1.b9e94p-4f,
     -0x1.0dbe0cp-4f, -0x1.7fe23ep-4f, -0x1.386e2ep-4f, -0x1.0c12c6p-5f},
     {-0x1.360a14p-7f, 0x1.429cbp-10f, 0x1.c4b174p-10f, 0x1.6822d8p-11f,
     0x1.930c34p-13f, 0x1.253ad4p-15f, -0x1.1cc20ap-18f, -0x1.41bba4p-17f,
     -0x1.e8c2a2p-18f, -0x1.2e3c82p-18f, 0x1.27184ep-5f, 0x1.76cd56p-4f,
     0x1.2cccf6p-4f, 0x1.a4deb2p-8f, -0x1.cff478p-6f, -0x1.ab0edap-6f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0x1.7b9cdap-2f, 0.0f, 0.0f}},
    .first =
    {{-0x1.870ca4p+0f, -0x1.133fd4p+1f, 0.0f, -0x1.daffdcp-3f,
     -0x1.20fcb2p-1f, -0x1.80974ap-1f, -0x1.e7f2d2p-1f, -0x1.32fb52p+0f},
     {-0x1.923524p-4f, -0x1.07e732p-4f, 0x1p-1f, 0x1.3b0446p-2f,
     0x1.59f6aap-4f, 0x1.24d84cp-28f, -0x1.defe58p-5f, -0x1.7bb386p-4f},
     {-0x1.af58d6p-6f, -0x1.f77472p-5f, 0x1.b3b646p-1f, 0x1.930c6ap-1f,
     0x1.120742p-1f, 0x1.dcfd5ap-28f, 0x1.b648fp-3f, 0x1.2fd98ap-4f},
     {0x1.79c66ap-4f, -0x1.3d57bep-7f, 0x1.303906p-20f, 0x1.0ee7dp-2f,
     0x1.c6f772p-2f, 0x1.b3022ap-2f, 0x1.61216ap-2f, 0x1.c9595ap-3f},
     {0x1.a575a4p-4f, 0x1.3b4eb4p-6f, -0x1.a4ae2ap-2f, -0x1.49495ep-2f,
     -0x1.10bd0ep-5f, 0x1.7d28a4p-4f, 0x1.457008p-3f, 0x1.4643cap-3f},
     {0x1.84b11p-5f, 0x1.269c5cp-6f, 0x1.996fc6p-11f, -0x1.6df124p-3f,
     -0x1.a53884p-3f, -0x1.05b44ap-3f, -0x1.3b2372p-5f, 0x1.d36c9cp-6f},
     {0x1.a22f8p-9f, 0x1.27084p-7f, 0x1.7ceaeap-3f, 0x1.b9e94p-4f,
     -0x1.0dbe0cp-4f, -0x1.7fe23ep-4f, -0x1.386e2ep-4f, -0x1.0c12c6p-5f},
     {-0x1.360a14p-7f, 0x1.429cbp-10f, 0x1.27184ep-5f, 0x1.76cd56p-4f,
     0x1.2cccf6p-4f, 0x1.a4deb2p-8f, -0x1.cff478p-6f, -0x1.ab0edap-6f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0x1.7b9cdap-2f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.125000  0.0004
 *    1  0.375000  0.0278
 *    2  0.625000  0.0497
 *    3  0.875000  0.1502
 *    4  1.125000  0.0328
 *    5  1.375000  0.0173
 *    6  1.625000  0.0039
 *    7  1.875000  0.0040
 *    8  2.250000  0.0942
 *    9  2.750000  0.1607
 *   10  3.250000  0.2767
 *   11  3.750000  0.0872
 *   12  4.250000  0.0341
 *   13  4.750000  0.0124
 *   14  5.250000  0.0203
 *   15  5.750000  0.0396
 */
static const struct gelu_table_f64 gelu_sigmoid_grad_f64 = {
    .scale = -0x1p+2,
    .bias = 0x1.ffffffffffff8p+52,
    .near = -0x1p-3,
    .end = {-0x1.dffffffffffffp+0, -0x1.6ffffffffffffp+2},
    .column =
    {{-0x1.1ap+1, -0x1.3a88888888889p+1, -0x1.7549f49f49f4ap+1, -0x1.bf49f49f49f4ap+1,
     -0x1.01b60b60b60b6p+2, -0x1.21ddddddddddep+2, -0x1.40b05b05b05bp+2, -0x1.5e60b60b60b61p+2,
     0.0, -0x1.f11111111111p-3, -0x1.251de69ad42c4p-1, -0x1.80974a62be3dfp-1,
     -0x1.ee93e93e93e94p-1, -0x1.38aaaaaaaaaabp+0, -0x1.7d33333333333p+0, -0x1.bf77777777777p+0},
     {-0x1.f57f3364447ddp-5, -0x1.802da675b9aebp-5, -0x1.beb93155b8cc9p-6, -0x1.a512f86cc2f67p-7,
     -0x1.94132260c7beep-8, -0x1.8a5effbe32c16p-9, -0x1.862b307aec2f2p-10, -0x1.8790ad39a3f01p-11,
     0x1p-1, 0x1.325ce3fd9a5fcp-2, 0x1.48665c8b62257p-4, -0x1.412b288b5c85cp-56,
     -0x1.f538d6263f134p-5, -0x1.82013d46b771p-4, -0x1.95c5dab635c2p-4, -0x1.6c28a08b0a86ep-4},
     {-0x1.eddb154e72515p-5, -0x1.a8995b9268c1ap-5, -0x1.16217cc11bb76p-5, -0x1.1bd007dc00084p-6,
     -0x1.1c52f6a070cd8p-7, -0x1.1d419d17b31b7p-8, -0x1.1fc9ab266a96bp-9, -0x1.2518d78aa3899p-10,
     0x1.b3b645a1cac08p-1, 0x1.9012961cfc16ep-1, 0x1.0e5b05b17611p-1, -0x1.37aa3d4316b75p-55,
     0x1.a42904cbc5b76p-3, 0x1.082f4e601553cp-4, -0x1.33680eb9a7153p-6, -0x1.b9f9f1da87c07p-5},
     {-0x1.978f54617a1b1p-7, -0x1.3c956578d2e15p-6, -0x1.265b7a81f1ep-6, -0x1.6206e5407c413p-7,
     -0x1.7da9a36c0d90fp-8, -0x1.8f6845df2fc5cp-9, -0x1.9e5460655aba2p-10, -0x1.ae79a1c7c1d7ap-11,
     -0x1.0ca61975b131p-47, 0x1.196bb31da3d26p-2, 0x1.c7b5cef14b7p-2, 0x1.b30221e11c035p-2,
     0x1.5ac5a4c11fba5p-2, 0x1.b3cb09c880371p-3, 0x1.ac269f9ec6a7ep-4, 0x1.3238972b954c2p-5},
     {0x1.004631321ac15p-6, 0x1.ec9e5ae92d3c7p-9, -0x1.e6634f9caf3c7p-9, -0x1.f63cebfd11e86p-9,
     -0x1.3b349a432b518p-9, -0x1.62afe97a1623fp-10, -0x1.801a850e083a3p-11, -0x1.9aafb2be640f9p-12,
     -0x1.a4b95dd74d2acp-2, -0x1.414777c063482p-2, -0x1.b57f803dfc347p-6, 0x1.7d2c1a073489cp-4,
     0x1.4942a59e64826p-3, 0x1.40c0ccefcaccap-3, 0x1.c383fe88292e5p-4, 0x1.078be624739fcp-4},
     {0x1.05acea141b0cp-6, 0x1.078dac137c2c5p-7, 0x1.5fec7f26dd093p-10, -0x1.3f19b2abcebedp-11,
     -0x1.4a85b4a5c9739p-11, -0x1.b18d1ad09ba45p-12, -0x1.fa2f2f256d548p-13, -0x1.1b0bc296c20adp-13,
     -0x1.306fdcc56dbacp-34, -0x1.7977cb389f487p-3, -0x1.a01f2f30ed7acp-3, -0x1.059cd091d8e9ep-3,
     -0x1.1350fa555736ap-5, 0x1.05ed0bc82643ep-5, 0x1.8888c29a0a47cp-5, 0x1.3d65ae0db1d14p-5},
     {0x1.fe6e2fadd56a6p-8, 0x1.3a24149eddf3fp-8, 0x1.8b72f7a3624ap-10, 0x1.56e9374d12c23p-13,
     -0x1.3aaa0e292b5c4p-14, -0x1.60c9a6b0ed14fp-14, -0x1.e57d0fe7c0496p-15, -0x1.263c7078f58d2p-15,
     0x1.6da06644782fep-3, 0x1.a43d997de907ep-4, -0x1.0ce8b67b983fep-4, -0x1.827cb3ed98f3ap-4,
     -0x1.301fd3dc8426cp-4, -0x1.dc34c59dfe958p-6, 0x1.329ebe026d673p-10, 0x1.594df69a759aep-7},
     {0x1.153c2dd5bd6f1p-9, 0x1.c315ab331a38ep-10, 0x1.7d364e7f5d1cfp-11, 0x1.5045322046ab2p-13,
     0x1.6013ed3db7d21p-16, -0x1.dd349bb9dd014p-18, -0x1.3a096b75d5c08p-17, -0x1.ca0adbc00f4a7p-18,
     -0x1.52bd5d2342a7dp-24, 0x1.750107f322532p-4, 0x1.ad43d4c864b77p-5, 0x1.937473b75ef9fp-9,
     -0x1.cb2198d2bbcb6p-6, -0x1.aef4dfc059a6ep-6, -0x1.7538b787619eep-7, -0x1.e7146b314c027p-10},
     {0x1.d99ff9cf51402p-17, 0x1.5ee9c3a284801p-12, 0x1.ebb9ee6e58defp-13, 0x1.20efc11a3a7b5p-14,
     0x1.1270963a18785p-16, 0x1.5fa6b2f18fdaep-19, -0x1.05f84a6cc589p-21, -0x1.d9578819ab815p-21,
     -0x1.1dcecea2fc1dep-4, -0x1.96823b6640482p-6, 0x1.56cc297cd7ab5p-5, 0x1.0ea41e53c12f8p-5,
     0x1.18677bc6ebe3bp-7, -0x1.d0fc79a19b806p-8, -0x1.d799f0577781bp-8, -0x1.b719a48e7765dp-9},
     {-0x1.5228bb128f95p-12, -0x1.532ca46850011p-15, 0x1.9d3605aeec8a3p-15, 0x1.60d063b338657p-16,
     0x1.9cb9cafb7f3dbp-18, 0x1.a71944106c2bbp-20, 0x1.44ac3963314fap-22, -0x1.0644b3094a193p-26,
     -0x1.2809c14ca42e3p-16, -0x1.34b2b1d022b53p-5, -0x1.d7042537ca923p-9, 0x1.ac811f16705ffp-7,
     0x1.9cd4a3ecc157bp-7, 0x1.803fb6ef599a5p-9, -0x1.b8245d6d2e33bp-10, -0x1.b55b71c6739d4p-10},
     {-0x1.96c3194f890bep-13, -0x1.1b823d4d1b14dp-14, 0x1.13486d021528fp-19, 0x1.440cf4e6df7f7p-18,
     0x1.cce1226c11f85p-20, 0x1.1567f7990873bp-21, 0x1.31024bd9d3605p-23, 0x1.123cda6b9184ep-25,
     0x1.a0f665f4a15d4p-6, 0x1.93f041a0eef51p-9, -0x1.f2ece42dcb3bbp-7, -0x1.4155cf8463553p-8,
     0x1.edceccde56e25p-9, 0x1.c2585775ea44ep-9, 0x1.4156ba8f72113p-11, -0x1.72ee8fa46f47cp-12},
     {-0x1.02e5020996d81p-14, -0x1.17d98f720c367p-15, -0x1.07a0934c77d02p-18, 0x1.83b32c41f4b67p-21,
     0x1.9bf38be74da0cp-22, 0x1.189f8c8d48f2fp-23, 0x1.5dfc5c6bf1f1cp-25, 0x1.9c62386b2b757p-27,
     -0x1.a3867ac195e61p-11, 0x1.c2bad0ae2856ap-7, -0x1.0767dd98e17efp-8, -0x1.8d7e2e2c0b871p-8,
     -0x1.be1729f2a418ep-10, 0x1.2dd99550061b7p-10, 0x1.7a53c8b3d01b2p-11, 0x1.b9242cb038bd9p-14},
     {-0x1.312231274cf2ap-16, -0x1.5a0f8ea79b44bp-17, -0x1.2b6c0ed3cbfe3p-19, -0x1.7dbb1979f7f69p-26,
     0x1.1c1eab55ae807p-24, 0x1.d9f604e1f54a8p-26, 0x1.42d5d1bf59927p-27, 0x1.a22bb4a08eab5p-29,
     -0x1.7f101b15cca6ap-7, 0x1.0479b53c69525p-10, 0x1.fc248c2fed918p-9, -0x1.014908104bec2p-10,
     -0x1.ea4b1206bbaeep-10, -0x1.be140162dfc3dp-13, 0x1.29bfaaadf2db3p-12, 0x1.0cfb7e090b815p-13},
     {0x1.b63a18435c0f9p-17, -0x1.d107ff6d06d58p-20, -0x1.4ca095b25d433p-21, -0x1.0662608db2b65p-24,
     0x1.9d13d3dfbfa46p-28, 0x1.59e0618677693p-28, 0x1.fd951661755bp-30, 0x1.433ed1c0582b7p-31,
     -0x1.37754e83c5cap-8, -0x1.1b2247b19ad74p-8, 0x1.c4a89264770c7p-10, 0x1.6be4eda1e7e17p-10,
     -0x1.0f9a369fd6725p-11, -0x1.5ebde224f1467p-12, 0x1.255249c5f1f4cp-16, 0x1.cd832c731cad1p-15},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0x1.7b9cd99ff06b7p-2,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.1ap+1, -0x1.f57f3364447ddp-5, -0x1.eddb154e72515p-5, -0x1.978f54617a1b1p-7,
     0x1.004631321ac15p-6, 0x1.05acea141b0cp-6, 0x1.fe6e2fadd56a6p-8, 0x1.153c2dd5bd6f1p-9,
     0x1.d99ff9cf51402p-17, -0x1.5228bb128f95p-12, -0x1.96c3194f890bep-13, -0x1.02e5020996d81p-14,
     -0x1.312231274cf2ap-16, 0x1.b63a18435c0f9p-17, 0.0, 0.0},
     {-0x1.3a88888888889p+1, -0x1.802da675b9aebp-5, -0x1.a8995b9268c1ap-5, -0x1.3c956578d2e15p-6,
     0x1.ec9e5ae92d3c7p-9, 0x1.078dac137c2c5p-7, 0x1.3a24149eddf3fp-8, 0x1.c315ab331a38ep-10,
     0x1.5ee9c3a284801p-12, -0x1.532ca46850011p-15, -0x1.1b823d4d1b14dp-14, -0x1.17d98f720c367p-15,
     -0x1.5a0f8ea79b44bp-17, -0x1.d107ff6d06d58p-20, 0.0, 0.0},
     {-0x1.7549f49f49f4ap+1, -0x1.beb93155b8cc9p-6, -0x1.16217cc11bb76p-5, -0x1.265b7a81f1ep-6,
     -0x1.e6634f9caf3c7p-9, 0x1.5fec7f26dd093p-10, 0x1.8b72f7a3624ap-10, 0x1.7d364e7f5d1cfp-11,
     0x1.ebb9ee6e58defp-13, 0x1.9d3605aeec8a3p-15, 0x1.13486d021528fp-19, -0x1.07a0934c77d02p-18,
     -0x1.2b6c0ed3cbfe3p-19, -0x1.4ca095b25d433p-21, 0.0, 0.0},
     {-0x1.bf49f49f49f4ap+1, -0x1.a512f86cc2f67p-7, -0x1.1bd007dc00084p-6, -0x1.6206e5407c413p-7,
     -0x1.f63cebfd11e86p-9, -0x1.3f19b2abcebedp-11, 0x1.56e9374d12c23p-13, 0x1.5045322046ab2p-13,
     0x1.20efc11a3a7b5p-14, 0x1.60d063b338657p-16, 0x1.440cf4e6df7f7p-18, 0x1.83b32c41f4b67p-21,
     -0x1.7dbb1979f7f69p-26, -0x1.0662608db2b65p-24, 0.0, 0.0},
     {-0x1.01b60b60b60b6p+2, -0x1.94132260c7beep-8, -0x1.1c52f6a070cd8p-7, -0x1.7da9a36c0d90fp-8,
     -0x1.3b349a432b518p-9, -0x1.4a85b4a5c9739p-11, -0x1.3aaa0e292b5c4p-14, 0x1.6013ed3db7d21p-16,
     0x1.1270963a18785p-16, 0x1.9cb9cafb7f3dbp-18, 0x1.cce1226c11f85p-20, 0x1.9bf38be74da0cp-22,
     0x1.1c1eab55ae807p-24, 0x1.9d13d3dfbfa46p-28, 0.0, 0.0},
     {-0x1.21ddddddddddep+2, -0x1.8a5effbe32c16p-9, -0x1.1d419d17b31b7p-8, -0x1.8f6845df2fc5cp-9,
     -0x1.62afe97a1623fp-10, -0x1.b18d1ad09ba45p-12, -0x1.60c9a6b0ed14fp-14, -0x1.dd349bb9dd014p-18,
     0x1.5fa6b2f18fdaep-19, 0x1.a71944106c2bbp-20, 0x1.1567f7990873bp-21, 0x1.189f8c8d48f2fp-23,
     0x1.d9f604e1f54a8p-26, 0x1.59e0618677693p-28, 0.0, 0.0},
     {-0x1.40b05b05b05bp+2, -0x1.862b307aec2f2p-10, -0x1.1fc9ab266a96bp-9, -0x1.9e5460655aba2p-10,
     -0x1.801a850e083a3p-11, -0x1.fa2f2f256d548p-13, -0x1.e57d0fe7c0496p-15, -0x1.3a096b75d5c08p-17,
     -0x1.05f84a6cc589p-21, 0x1.44ac3963314fap-22, 0x1.31024bd9d3605p-23, 0x1.5dfc5c6bf1f1cp-25,
     0x1.42d5d1bf59927p-27, 0x1.fd951661755bp-30, 0.0, 0.0},
     {-0x1.5e60b60b60b61p+2, -0x1.8790ad39a3f01p-11, -0x1.2518d78aa3899p-10, -0x1.ae79a1c7c1d7ap-11,
     -0x1.9aafb2be640f9p-12, -0x1.1b0bc296c20adp-13, -0x1.263c7078f58d2p-15, -0x1.ca0adbc00f4a7p-18,
     -0x1.d9578819ab815p-21, -0x1.0644b3094a193p-26, 0x1.123cda6b9184ep-25, 0x1.9c62386b2b757p-27,
     0x1.a22bb4a08eab5p-29, 0x1.433ed1c0582b7p-31, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1.b3b645a1cac08p-1, -0x1.0ca61975b131p-47,
     -0x1.a4b95dd74d2acp-2, -0x1.306fdcc56dbacp-34, 0x1.6da06644782fep-3, -0x1.52bd5d2342a7dp-24,
     -0x1.1dcecea2fc1dep-4, -0x1.2809c14ca42e3p-16, 0x1.a0f665f4a15d4p-6, -0x1.a3867ac195e61p-11,
     -0x1.7f101b15cca6ap-7, -0x1.37754e83c5cap-8, 0.0, 0.0},
     {-0x1.f11111111111p-3, 0x1.325ce3fd9a5fcp-2, 0x1.9012961cfc16ep-1, 0x1.196bb31da3d26p-2,
     -0x1.414777c063482p-2, -0x1.7977cb389f487p-3, 0x1.a43d997de907ep-4, 0x1.750107f322532p-4,
     -0x1.96823b6640482p-6, -0x1.34b2b1d022b53p-5, 0x1.93f041a0eef51p-9, 0x1.c2bad0ae2856ap-7,
     0x1.0479b53c69525p-10, -0x1.1b2247b19ad74p-8, 0.0, 0.0},
     {-0x1.251de69ad42c4p-1, 0x1.48665c8b62257p-4, 0x1.0e5b05b17611p-1, 0x1.c7b5cef14b7p-2,
     -0x1.b57f803dfc347p-6, -0x1.a01f2f30ed7acp-3, -0x1.0ce8b67b983fep-4, 0x1.ad43d4c864b77p-5,
     0x1.56cc297cd7ab5p-5, -0x1.d7042537ca923p-9, -0x1.f2ece42dcb3bbp-7, -0x1.0767dd98e17efp-8,
     0x1.fc248c2fed918p-9, 0x1.c4a89264770c7p-10, 0.0, 0.0},
     {-0x1.80974a62be3dfp-1, -0x1.412b288b5c85cp-56, -0x1.37aa3d4316b75p-55, 0x1.b30221e11c035p-2,
     0x1.7d2c1a073489cp-4, -0x1.059cd091d8e9ep-3, -0x1.827cb3ed98f3ap-4, 0x1.937473b75ef9fp-9,
     0x1.0ea41e53c12f8p-5, 0x1.ac811f16705ffp-7, -0x1.4155cf8463553p-8, -0x1.8d7e2e2c0b871p-8,
     -0x1.014908104bec2p-10, 0x1.6be4eda1e7e17p-10, 0x1.7b9cd99ff06b7p-2, 0.0},
     {-0x1.ee93e93e93e94p-1, -0x1.f538d6263f134p-5, 0x1.a42904cbc5b76p-3, 0x1.5ac5a4c11fba5p-2,
     0x1.4942a59e64826p-3, -0x1.1350fa555736ap-5, -0x1.301fd3dc8426cp-4, -0x1.cb2198d2bbcb6p-6,
     0x1.18677bc6ebe3bp-7, 0x1.9cd4a3ecc157bp-7, 0x1.edceccde56e25p-9, -0x1.be1729f2a418ep-10,
     -0x1.ea4b1206bbaeep-10, -0x1.0f9a369fd6725p-11, 0.0, 0.0},
     {-0x1.38aaaaaaaaaabp+0, -0x1.82013d46b771p-4, 0x1.082f4e601553cp-4, 0x1.b3cb09c880371p-3,
     0x1.40c0ccefcaccap-3, 0x1.05ed0bc82643ep-5, -0x1.dc34c59dfe958p-6, -0x1.aef4dfc059a6ep-6,
     -0x1.d0fc79a19b806p-8, 0x1.803fb6ef599a5p-9, 0x1.c2585775ea44ep-9, 0x1.2dd99550061b7p-10,
     -0x1.be140162dfc3dp-13, -0x1.5ebde224f1467p-12, 0.0, 0.0},
     {-0x1.7d33333333333p+0, -0x1.95c5dab635c2p-4, -0x1.33680eb9a7153p-6, 0x1.ac269f9ec6a7ep-4,
     0x1.c383fe88292e5p-4, 0x1.8888c29a0a47cp-5, 0x1.329ebe026d673p-10, -0x1.7538b787619eep-7,
     -0x1.d799f0577781bp-8, -0x1.b8245d6d2e33bp-10, 0x1.4156ba8f72113p-11, 0x1.7a53c8b3d01b2p-11,
     0x1.29bfaaadf2db3p-12, 0x1.255249c5f1f4cp-16, 0.0, 0.0},
     {-0x1.bf77777777777p+0, -0x1.6c28a08b0a86ep-4, -0x1.b9f9f1da87c07p-5, 0x1.3238972b954c2p-5,
     0x1.078be624739fcp-4, 0x1.3d65ae0db1d14p-5, 0x1.594df69a759aep-7, -0x1.e7146b314c027p-10,
     -0x1.b719a48e7765dp-9, -0x1.b55b71c6739d4p-10, -0x1.72ee8fa46f47cp-12, 0x1.b9242cb038bd9p-14,
     0x1.0cfb7e090b815p-13, 0x1.cd832c731cad1p-15, 0.0, 0.0}},
};

/* gate, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.200000  0.0007
 *    1  0.600000  0.0152
 *    2  1.000000  0.0959
 *    3  1.400000  0.0108
 *    4  1.800000  0.0549
 *    5  2.200000  0.0500
 *    6  2.600000  0.0297
 *    7  3.000000  0.0064
 *    8  3.400000  0.0224
 *    9  3.800000  0.0354
 *   10  4.200000  0.0411
 *   11  4.600000  0.0663
 *   12  5.000000  0.0578
 *   13  5.400000  0.0608
 *   14  5.800000  0.0512
 *   15  6.200000  0.0513
 */
static const struct gelu_table_f32 gelu_sigmoid_gate_f32 = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.999998p-3f,
    .end = {-0x1.7ffffep+1f, -0x1.8cccccp+2f},
    .column =
    {{0.0f, -0x1.805e34p+2f, -0x1.66c962p+2f, -0x1.4d5acap+2f,
     -0x1.335c28p+2f, -0x1.1a4b18p+2f, -0x1.00958p+2f, -0x1.ce3c12p+1f,
     -0x1.9b958p+1f, -0x1.765348p+1f, -0x1.3c4f3p+1f, -0x1.06dd2ep+1f,
     -0x1.a846fep+0f, -0x1.40f04cp+0f, -0x1.860f04p-1f, -0x1.860418p-2f},
     {0x1p-1f, 0x1.31139ap-15f, 0x1.2d2c32p-14f, 0x1.28215ap-13f,
     0x1.278a76p-12f, 0x1.1fb9e4p-11f, 0x1.1cdeap-10f, 0x1.18154ap-9f,
     0x1.1211e8p-8f, 0x1.c09956p-8f, 0x1.e14c1cp-7f, 0x1.e27634p-6f,
     0x1.cc7c02p-5f, 0x1.b19aaep-4f, 0x1.b7c4e2p-3f, 0x1.5fa01ap-2f},
     {0x1.b3b646p-2f, 0x1.039c58p-14f, 0x1.00478ep-13f, 0x1.f7f14ep-13f,
     0x1.f6de6ap-12f, 0x1.e970fp-11f, 0x1.e4523cp-10f, 0x1.dbaed2p-9f,
     0x1.d0842cp-8f, 0x1.7b2502p-7f, 0x1.93916ap-6f, 0x1.8e7c14p-5f,
     0x1.71d832p-4f, 0x1.49ef5cp-3f, 0x1.25e1bep-2f, 0x1.88f668p-2f},
     {0x1.052ddcp-21f, 0x1.b9d348p-15f, 0x1.b42004p-14f, 0x1.acbbecp-13f,
     0x1.abb33ap-12f, 0x1.a00eaep-11f, 0x1.9b42f8p-10f, 0x1.93137ep-9f,
     0x1.87ff42p-8f, 0x1.3e3c1ep-7f, 0x1.4d58f6p-6f, 0x1.3f2378p-5f,
     0x1.175a84p-4f, 0x1.baa864p-4f, 0x1.1d5feep-3f, 0x1.a2fdfep-4f},
     {-0x1.a4a9b6p-4f, 0x1.f53f5ap-16f, 0x1.eeb5eap-15f, 0x1.e62fc4p-14f,
     0x1.e4bdbcp-13f, 0x1.d70a98p-12f, 0x1.d09caap-11f, 0x1.c570dep-10f,
     0x1.b553f6p-9f, 0x1.5f2b76p-8f, 0x1.63d8aep-7f, 0x1.3ecbb2p-6f,
     0x1.e6e45ap-6f, 0x1.134ea6p-5f, -0x1.aa4268p-10f, -0x1.0bc262p-4f},
     {0x1.c33388p-13f, 0x1.aa6fccp-17f, 0x1.a4c31p-16f, 0x1.9d435cp-15f,
     0x1.9b95a2p-14f, 0x1.8f121cp-13f, 0x1.87eee6p-12f, 0x1.7b3cdap-11f,
     0x1.6794fcp-10f, 0x1.1a3bb2p-9f, 0x1.0a08bap-8f, 0x1.95367cp-8f,
     0x1.88b674p-8f, -0x1.d0ce5cp-9f, -0x1.199facp-5f, -0x1.58f01cp-5f},
     {0x1.00c9dap-5f, 0x1.235746p-18f, 0x1.1f48c8p-17f, 0x1.1a36c6p-16f,
     0x1.186902p-15f, 0x1.0eb0b6p-14f, 0x1.071f8cp-13f, 0x1.f40fa8p-13f,
     0x1.c8f2f8p-12f, 0x1.534ecap-11f, 0x1.0b4e6ep-10f, 0x1.aa4542p-11f,
     -0x1.a6ee0cp-10f, -0x1.1a6e98p-7f, -0x1.a489aep-7f, 0x1.2862b4p-7f},
     {0x1.817c76p-8f, 0x1.4a97p-20f, 0x1.451a26p-19f, 0x1.4136p-18f,
     0x1.3b891ep-17f, 0x1.3148eap-16f, 0x1.2185cap-15f, 0x1.09d63cp-14f,
     0x1.c044a4p-14f, 0x1.2eb304p-13f, 0x1.104b96p-14f, -0x1.07dfbcp-11f,
     -0x1.17ff9ep-9f, -0x1.d700bap-9f, 0x1.3b7e32p-9f, 0x1.b5def6p-7f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.765348p+1f, -0x1.3c4f3p+1f, -0x1.06dd2ep+1f,
     -0x1.a846fep+0f, -0x1.40f04cp+0f, -0x1.860f04p-1f, -0x1.860418p-2f},
     {0x1p-1f, 0x1.c09956p-8f, 0x1.e14c1cp-7f, 0x1.e27634p-6f,
     0x1.cc7c02p-5f, 0x1.b19aaep-4f, 0x1.b7c4e2p-3f, 0x1.5fa01ap-2f},
     {0x1.b3b646p-2f, 0x1.7b2502p-7f, 0x1.93916ap-6f, 0x1.8e7c14p-5f,
     0x1.71d832p-4f, 0x1.49ef5cp-3f, 0x1.25e1bep-2f, 0x1.88f668p-2f},
     {0x1.052ddcp-21f, 0x1.3e3c1ep-7f, 0x1.4d58f6p-6f, 0x1.3f2378p-5f,
     0x1.175a84p-4f, 0x1.baa864p-4f, 0x1.1d5feep-3f, 0x1.a2fdfep-4f},
     {-0x1.a4a9b6p-4f, 0x1.5f2b76p-8f, 0x1.63d8aep-7f, 0x1.3ecbb2p-6f,
     0x1.e6e45ap-6f, 0x1.134ea6p-5f, -0x1.aa4268p-10f, -0x1.0bc262p-4f},
     {0x1.c33388p-13f, 0x1.1a3bb2p-9f, 0x1.0a08bap-8f, 0x1.95367cp-8f,
     0x1.88b674p-8f, -0x1.d0ce5cp-9f, -0x1.199facp-5f, -0x1.58f01cp-5f},
     {0x1.00c9dap-5f, 0x1.534ecap-11f, 0x1.0b4e6ep-10f, 0x1.aa4542p-11f,
     -0x1.a6ee0cp-10f, -0x1.1a6e98p-7f, -0x1.a489aep-7f, 0x1.2862b4p-7f},
     {0x1.817c76p-8f, 0x1.2eb304p-13f, 0x1.104b96p-14f, -0x1.07dfbcp-11f,
     -0x1.17ff9ep-9f, -0x1.d700bap-9f, 0x1.3b7e32p-9f, 0x1.b5def6p-7f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* gate, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.190000  0.0002
 *    1  0.570000  0.4341
 *    2  0.950000  0.2338
 *    3  1.330000  0.0293
 *    4  1.710000  0.0880
 *    5  2.090000  0.0102
 *    6  2.470000  0.0320
 *    7  2.850000  0.0369
 *    8  3.230000  0.0035
 *    9  3.610000  0.0153
 *   10  3.990000  0.0129
 *   11  4.370000  0.0097
 *   12  4.750000  0.0102
 *   13  5.130000  0.0170
 *   14  5.510000  0.0176
 *   15  5.890000  0.0113
 */
static const struct gelu_table_f64 gelu_sigmoid_gate_f64 = {
    .scale = 0x1.50d79435e50d8p+2,
    .bias = 0x1.000000000001p+53,
    .near = -0x1.851eb851eb851p-3,
    .end = {-0x1.6ccccccccccccp+1, -0x1.78f5c28f5c28ep+2},
    .column =
    {{0.0, -0x1.6fa77b1b88c2cp+2, -0x1.583f086b67fe1p+2, -0x1.3fced916872bp+2,
     -0x1.27d3662c2551ap+2, -0x1.0de26af37c049p+2, -0x1.e9fafe68386fp+1, -0x1.b7c0bd53834c9p+1,
     -0x1.837fa89e60f04p+1, -0x1.53bca4c00e904p+1, -0x1.26e147ae147adp+1, -0x1.e8c3b2a1907f5p+0,
     -0x1.94ed916872b01p+0, -0x1.36e402bb0cf87p+0, -0x1.82d2b768e7324p-1, -0x1.0324a2ee05ea9p-2},
     {0x1p-1, 0x1.dbd002c4200bcp-15, 0x1.bb56bc7f5df85p-14, 0x1.a888f28efe441p-13,
     0x1.919848bdd0753p-12, 0x1.9021b0d5ce9dfp-11, 0x1.83984f48ceca5p-10, 0x1.7963df2977e6dp-9,
     0x1.78eea6ee8c169p-8, 0x1.61dd081ab788fp-7, 0x1.3e71f69ef75cp-6, 0x1.31ec58cdc42bap-5,
     0x1.03d8727eba146p-4, 0x1.cc31bf30dfbcap-4, 0x1.bb7eaae38e6b4p-3, 0x1.936886132dbf8p-2},
     {0x1.b3b645a1cac08p-2, 0x1.94e4bccfd44efp-14, 0x1.793dcfc8abdccp-13, 0x1.6934c381fdd65p-12,
     0x1.55a0578ded9cap-11, 0x1.54408aeef034cp-10, 0x1.495b09d0577fep-9, 0x1.403bfacf6fcb8p-8,
     0x1.3eeca69f3921p-7, 0x1.29e2c0d0fa7f4p-6, 0x1.09baca5024543p-5, 0x1.f53ca800d557bp-5,
     0x1.9e33651efd50cp-4, 0x1.5ba01bdb281cfp-3, 0x1.27af5ae6e77dp-2, 0x1.a01cb56bfa6f1p-2},
     {-0x1.90757fb375e3ep-49, 0x1.5886791a42ad8p-14, 0x1.40f6f09ea2f4bp-13, 0x1.33430ef7e0fcep-12,
     0x1.228056afaa6e1p-11, 0x1.211cd24632124p-10, 0x1.1773eb1e25813p-9, 0x1.0ef33856bc264p-8,
     0x1.0c485eb6fc761p-7, 0x1.f00d20af1cafdp-7, 0x1.b2b0da86fb3f3p-6, 0x1.8ab1b3b5d10a2p-5,
     0x1.33c32bcb8498dp-4, 0x1.cab5d5d7fc48bp-4, 0x1.1d4ba882db13p-3, 0x1.2c6b20cf0b56bp-4},
     {-0x1.a4b95dd74dadcp-4, 0x1.86d5293b51504p-15, 0x1.6c08aac9c2cfp-14, 0x1.5c5b88b04abcap-13,
     0x1.491dfa62ec197p-12, 0x1.470b69ab54aadp-11, 0x1.3b3585facca9cp-10, 0x1.2fe46215c1504p-9,
     0x1.296342671fd1cp-8, 0x1.0d33e96fd117cp-7, 0x1.c67ec36984e42p-7, 0x1.7b993e0661bfdp-6,
     0x1.01600baed872bp-5, 0x1.0da008a0435c9p-5, -0x1.47c3df431e411p-9, -0x1.5b9355808e78fp-4},
     {-0x1.00e49c9c071dcp-36, 0x1.4c729948392e2p-16, 0x1.3587e1b5e3a71p-15, 0x1.27f8d29cf72b6p-14,
     0x1.17384305fcbfap-13, 0x1.149cdd4bedb37p-12, 0x1.090f3471fc4bbp-11, 0x1.f93b7d1fc741cp-11,
     0x1.e28e10f8cc9c7p-10, 0x1.a19632a7d79bap-9, 0x1.43be22ebe2be6p-8, 0x1.b1691702a17bbp-8,
     0x1.5530d54d12e8p-8, -0x1.5c960ae9c18fp-8, -0x1.1d5d51207f5a6p-5, -0x1.0e82cd5cb5937p-5},
     {0x1.e780885ff4697p-6, 0x1.c43fefe01749bp-18, 0x1.a4be6bcdbd5fcp-17, 0x1.91b03617099eep-16,
     0x1.79d989fdbc058p-15, 0x1.7403316ff3a0ep-14, 0x1.60475e873599p-13, 0x1.47caf7b8490dep-12,
     0x1.2904610bd6154p-11, 0x1.ce177c79b477dp-11, 0x1.1890811202f24p-10, 0x1.57a853e8b7d2bp-12,
     -0x1.4c94d1f263141p-9, -0x1.36854a574360ap-7, -0x1.a49e2542018cfp-7, 0x1.3b90a7b845474p-6},
     {-0x1.506891967ccc2p-27, 0x1.001c34ec98ffp-19, 0x1.dbc94315a95ap-19, 0x1.c4d1b39ce0b6p-18,
     0x1.a77163530007ap-17, 0x1.9ba8999921584p-16, 0x1.7c4a58ebb7ce6p-15, 0x1.4fc784405aa49p-14,
     0x1.0b9e7e3abc34ep-13, 0x1.281b700346199p-13, -0x1.089fc8c9db87cp-17, -0x1.974af6568bd97p-11,
     -0x1.29100fa59ca9ap-9, -0x1.e01f1de23a47dp-9, 0x1.f7521e7ccab5p-9, 0x1.932125706614cp-7},
     {-0x1.1dce79b2e1232p-7, 0x1.f05bacb3ff5bcp-22, 0x1.cb97774b10349p-21, 0x1.b2a4dbc62266fp-20,
     0x1.91914624098a3p-19, 0x1.7c27df6f09f8p-18, 0x1.4c7eac17fe01cp-17, 0x1.01cb484377628p-16,
     0x1.06a0d0c61da1dp-16, -0x1.d8052723d48d1p-17, -0x1.0f06a0cfa9cc3p-13, -0x1.ecd309b279fc8p-12,
     -0x1.9c66b235a09d2p-11, 0x1.eec09eef28586p-14, 0x1.335c9f02f4f04p-8, -0x1.ead0e245dccf9p-9},
     {-0x1.71b1841e39605p-20, 0x1.a35135339cd4ap-24, 0x1.81c458398c3p-23, 0x1.681c2c2fd285ap-22,
     0x1.4458a99aecaf8p-21, 0x1.2169ab013aa4cp-20, 0x1.b8e14949d8feap-20, 0x1.a8fb543d7571dp-20,
     -0x1.73034b8f4aa3fp-19, -0x1.5d8c0e2b6a59bp-16, -0x1.1b56d3867b8cap-14, -0x1.2e6fe371798c7p-13,
     -0x1.36f5799f3f0c9p-15, 0x1.a8b52dc2921f2p-11, 0x1.acaa5e03f2442p-11, -0x1.0bea0aae9a53ap-8},
     {0x1.4e40e90e304efp-9, 0x1.3888a48dfb733p-26, 0x1.1bbf57487aeb8p-25, 0x1.01a99af2579ecp-24,
     0x1.b66b8ec6f481dp-24, 0x1.5007e0198a73p-23, 0x1.2a6cce9ca9429p-23, -0x1.482bc4e51ab1dp-22,
     -0x1.5aa292cbe366p-19, -0x1.358ab776b69f3p-17, -0x1.5db399df8ba72p-16, -0x1.7cbaca9200375p-17,
     0x1.db6df7920946dp-14, 0x1.8d620605ef46cp-12, -0x1.c77729eae72f9p-11, 0x1.04039254ac09ep-11},
     {-0x1.757628147f092p-15, 0x1.9ce8d69c60b06p-29, 0x1.6c7b36251cc0fp-28, 0x1.36c3bdcb4cab6p-27,
     0x1.c7e35d958c3adp-27, 0x1.7458dd0d7633p-27, -0x1.1626bdc803c66p-25, -0x1.037b1555d5ab9p-22,
     -0x1.121ef5f429c99p-20, -0x1.6873ed6de034fp-19, -0x1.b693ca85f48dep-19, 0x1.e0437ed6e80dfp-17,
     0x1.19430d01c0c96p-14, 0x1.7cdcb6a63999p-16, -0x1.1880e6f6bc763p-11, 0x1.57fc593f7fe09p-10},
     {-0x1.d1ff3c51c4264p-11, 0x1.db36cefba407bp-32, 0x1.8443333531da7p-31, 0x1.2a35bc039c921p-30,
     0x1.e1c62b7514e0cp-31, -0x1.aa5040e2c6fdfp-29, -0x1.6e4d30b09c9fdp-26, -0x1.7f73ccbcf0f8fp-24,
     -0x1.333095da895d3p-22, -0x1.fdb8af6ce9c16p-22, 0x1.72e5112e2eecfp-21, 0x1.3b156c7ead19cp-17,
     0x1.26e48d3a51859p-16, -0x1.18698a7f731eep-14, 0x1.569e7aa68bae3p-16, 0x1.afcc82d7e266cp-13},
     {-0x1.0ae857cac1efap-12, 0x1.13add2f41a389p-34, 0x1.c34d553cd53dap-34, -0x1.bea868c8afba6p-36,
     -0x1.c53eb83731087p-32, -0x1.0f5ac4ae8a617p-29, -0x1.215939199463fp-27, -0x1.aad6a61bcbda7p-26,
     -0x1.d91356bfeb506p-25, 0x1.025b1e479ea2cp-26, 0x1.bf0da108a36a7p-21, 0x1.96f6c045f67a5p-19,
     -0x1.aec22905c8791p-18, -0x1.40a35b949922bp-15, 0x1.19ec159720a7cp-13, -0x1.3194cb81e360dp-13},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1.b3b645a1cac08p-2, -0x1.90757fb375e3ep-49,
     -0x1.a4b95dd74dadcp-4, -0x1.00e49c9c071dcp-36, 0x1.e780885ff4697p-6, -0x1.506891967ccc2p-27,
     -0x1.1dce79b2e1232p-7, -0x1.71b1841e39605p-20, 0x1.4e40e90e304efp-9, -0x1.757628147f092p-15,
     -0x1.d1ff3c51c4264p-11, -0x1.0ae857cac1efap-12, 0.0, 0.0},
     {-0x1.6fa77b1b88c2cp+2, 0x1.dbd002c4200bcp-15, 0x1.94e4bccfd44efp-14, 0x1.5886791a42ad8p-14,
     0x1.86d5293b51504p-15, 0x1.4c729948392e2p-16, 0x1.c43fefe01749bp-18, 0x1.001c34ec98ffp-19,
     0x1.f05bacb3ff5bcp-22, 0x1.a35135339cd4ap-24, 0x1.3888a48dfb733p-26, 0x1.9ce8d69c60b06p-29,
     0x1.db36cefba407bp-32, 0x1.13add2f41a389p-34, 0.0, 0.0},
     {-0x1.583f086b67fe1p+2, 0x1.bb56bc7f5df85p-14, 0x1.793dcfc8abdccp-13, 0x1.40f6f09ea2f4bp-13,
     0x1.6c08aac9c2cfp-14, 0x1.3587e1b5e3a71p-15, 0x1.a4be6bcdbd5fcp-17, 0x1.dbc94315a95ap-19,
     0x1.cb97774b10349p-21, 0x1.81c458398c3p-23, 0x1.1bbf57487aeb8p-25, 0x1.6c7b36251cc0fp-28,
     0x1.8443333531da7p-31, 0x1.c34d553cd53dap-34, 0.0, 0.0},
     {-0x1.3fced916872bp+2, 0x1.a888f28efe441p-13, 0x1.6934c381fdd65p-12, 0x1.33430ef7e0fcep-12,
     0x1.5c5b88b04abcap-13, 0x1.27f8d29cf72b6p-14, 0x1.91b03617099eep-16, 0x1.c4d1b39ce0b6p-18,
     0x1.b2a4dbc62266fp-20, 0x1.681c2c2fd285ap-22, 0x1.01a99af2579ecp-24, 0x1.36c3bdcb4cab6p-27,
     0x1.2a35bc039c921p-30, -0x1.bea868c8afba6p-36, 0.0, 0.0},
     {-0x1.27d3662c2551ap+2, 0x1.919848bdd0753p-12, 0x1.55a0578ded9cap-11, 0x1.228056afaa6e1p-11,
     0x1.491dfa62ec197p-12, 0x1.17384305fcbfap-13, 0x1.79d989fdbc058p-15, 0x1.a77163530007ap-17,
     0x1.91914624098a3p-19, 0x1.4458a99aecaf8p-21, 0x1.b66b8ec6f481dp-24, 0x1.c7e35d958c3adp-27,
     0x1.e1c62b7514e0cp-31, -0x1.c53eb83731087p-32, 0.0, 0.0},
     {-0x1.0de26af37c049p+2, 0x1.9021b0d5ce9dfp-11, 0x1.54408aeef034cp-10, 0x1.211cd24632124p-10,
     0x1.470b69ab54aadp-11, 0x1.149cdd4bedb37p-12, 0x1.7403316ff3a0ep-14, 0x1.9ba8999921584p-16,
     0x1.7c27df6f09f8p-18, 0x1.2169ab013aa4cp-20, 0x1.5007e0198a73p-23, 0x1.7458dd0d7633p-27,
     -0x1.aa5040e2c6fdfp-29, -0x1.0f5ac4ae8a617p-29, 0.0, 0.0},
     {-0x1.e9fafe68386fp+1, 0x1.83984f48ceca5p-10, 0x1.495b09d0577fep-9, 0x1.1773eb1e25813p-9,
     0x1.3b3585facca9cp-10, 0x1.090f3471fc4bbp-11, 0x1.60475e873599p-13, 0x1.7c4a58ebb7ce6p-15,
     0x1.4c7eac17fe01cp-17, 0x1.b8e14949d8feap-20, 0x1.2a6cce9ca9429p-23, -0x1.1626bdc803c66p-25,
     -0x1.6e4d30b09c9fdp-26, -0x1.215939199463fp-27, 0.0, 0.0},
     {-0x1.b7c0bd53834c9p+1, 0x1.7963df2977e6dp-9, 0x1.403bfacf6fcb8p-8, 0x1.0ef33856bc264p-8,
     0x1.2fe46215c1504p-9, 0x1.f93b7d1fc741cp-11, 0x1.47caf7b8490dep-12, 0x1.4fc784405aa49p-14,
     0x1.01cb484377628p-16, 0x1.a8fb543d7571dp-20, -0x1.482bc4e51ab1dp-22, -0x1.037b1555d5ab9p-22,
     -0x1.7f73ccbcf0f8fp-24, -0x1.aad6a61bcbda7p-26, 0.0, 0.0},
     {-0x1.837fa89e60f04p+1, 0x1.78eea6ee8c169p-8, 0x1.3eeca69f3921p-7, 0x1.0c485eb6fc761p-7,
     0x1.296342671fd1cp-8, 0x1.e28e10f8cc9c7p-10, 0x1.2904610bd6154p-11, 0x1.0b9e7e3abc34ep-13,
     0x1.06a0d0c61da1dp-16, -0x1.73034b8f4aa3fp-19, -0x1.5aa292cbe366p-19, -0x1.121ef5f429c99p-20,
     -0x1.333095da895d3p-22, -0x1.d91356bfeb506p-25, 0.0, 0.0},
     {-0x1.53bca4c00e904p+1, 0x1.61dd081ab788fp-7, 0x1.29e2c0d0fa7f4p-6, 0x1.f00d20af1cafdp-7,
     0x1.0d33e96fd117cp-7, 0x1.a19632a7d79bap-9, 0x1.ce177c79b477dp-11, 0x1.281b700346199p-13,
     -0x1.d8052723d48d1p-17, -0x1.5d8c0e2b6a59bp-16, -0x1.358ab776b69f3p-17, -0x1.6873ed6de034fp-19,
     -0x1.fdb8af6ce9c16p-22, 0x1.025b1e479ea2cp-26, 0.0, 0.0},
     {-0x1.26e147ae147adp+1, 0x1.3e71f69ef75cp-6, 0x1.09baca5024543p-5, 0x1.b2b0da86fb3f3p-6,
     0x1.c67ec36984e42p-7, 0x1.43be22ebe2be6p-8, 0x1.1890811202f24p-10, -0x1.089fc8c9db87cp-17,
     -0x1.0f06a0cfa9cc3p-13, -0x1.1b56d3867b8cap-14, -0x1.5db399df8ba72p-16, -0x1.b693ca85f48dep-19,
     0x1.72e5112e2eecfp-21, 0x1.bf0da108a36a7p-21, 0.0, 0.0},
     {-0x1.e8c3b2a1907f5p+0, 0x1.31ec58cdc42bap-5, 0x1.f53ca800d557bp-5, 0x1.8ab1b3b5d10a2p-5,
     0x1.7b993e0661bfdp-6, 0x1.b1691702a17bbp-8, 0x1.57a853e8b7d2bp-12, -0x1.974af6568bd97p-11,
     -0x1.ecd309b279fc8p-12, -0x1.2e6fe371798c7p-13, -0x1.7cbaca9200375p-17, 0x1.e0437ed6e80dfp-17,
     0x1.3b156c7ead19cp-17, 0x1.96f6c045f67a5p-19, 0.0, 0.0},
     {-0x1.94ed916872b01p+0, 0x1.03d8727eba146p-4, 0x1.9e33651efd50cp-4, 0x1.33c32bcb8498dp-4,
     0x1.01600baed872bp-5, 0x1.5530d54d12e8p-8, -0x1.4c94d1f263141p-9, -0x1.29100fa59ca9ap-9,
     -0x1.9c66b235a09d2p-11, -0x1.36f5799f3f0c9p-15, 0x1.db6df7920946dp-14, 0x1.19430d01c0c96p-14,
     0x1.26e48d3a51859p-16, -0x1.aec22905c8791p-18, 0.0, 0.0},
     {-0x1.36e402bb0cf87p+0, 0x1.cc31bf30dfbcap-4, 0x1.5ba01bdb281cfp-3, 0x1.cab5d5d7fc48bp-4,
     0x1.0da008a0435c9p-5, -0x1.5c960ae9c18fp-8, -0x1.36854a574360ap-7, -0x1.e01f1de23a47dp-9,
     0x1.eec09eef28586p-14, 0x1.a8b52dc2921f2p-11, 0x1.8d620605ef46cp-12, 0x1.7cdcb6a63999p-16,
     -0x1.18698a7f731eep-14, -0x1.40a35b949922bp-15, 0.0, 0.0},
     {-0x1.82d2b768e7324p-1, 0x1.bb7eaae38e6b4p-3, 0x1.27af5ae6e77dp-2, 0x1.1d4ba882db13p-3,
     -0x1.47c3df431e411p-9, -0x1.1d5d51207f5a6p-5, -0x1.a49e2542018cfp-7, 0x1.f7521e7ccab5p-9,
     0x1.335c9f02f4f04p-8, 0x1.acaa5e03f2442p-11, -0x1.c77729eae72f9p-11, -0x1.1880e6f6bc763p-11,
     0x1.569e7aa68bae3p-16, 0x1.19ec159720a7cp-13, 0.0, 0.0},
     {-0x1.0324a2ee05ea9p-2, 0x1.936886132dbf8p-2, 0x1.a01cb56bfa6f1p-2, 0x1.2c6b20cf0b56bp-4,
     -0x1.5b9355808e78fp-4, -0x1.0e82cd5cb5937p-5, 0x1.3b90a7b845474p-6, 0x1.932125706614cp-7,
     -0x1.ead0e245dccf9p-9, -0x1.0bea0aae9a53ap-8, 0x1.04039254ac09ep-11, 0x1.57fc593f7fe09p-10,
     0x1.afcc82d7e266cp-13, -0x1.3194cb81e360dp-13, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.154419  0.50
 *    1  0.463379  2.19
 *    2  0.772461  13.62
 *    3  1.081055  17.10
 *    4  1.389648  38.91
 *    5  1.853516  11.01
 *    6  2.470703  3.70
 *    7  3.089844  20.88
 *    8  3.707031  12.68
 *    9  4.324219  42.10
 *   10  4.941406  16.23
 *   11  5.558594  151.92
 *   12  6.179688  88.50
 *   13  6.796875  127.04
 *   14  7.414062  593.29
 *   15  8.031250  244.43
 */
static const struct gelu_table_f16 gelu_sigmoid_value_f16 = {
    .scale = -0x1.9e3d4ep+1f,
    .bias = 0x1.fffff6p+23f,
    .end = {-0x1.8b8p+1f, -0x1.01p+3f},
    .column =
    {{-0x1.9f4p+0f, -0x1.15p+1f, -0x1.64p+1f, -0x1.b34p+1f,
     -0x1.014p+2f, -0x1.28cp+2f, -0x1.504p+2f, -0x1.77cp+2f,
     -0x1.9f8p+2f, -0x1.c7p+2f, -0x1.ee8p+2f, 0.0f,
     -0x1.3c8p-2f, -0x1.3c8p-1f, -0x1.dacp-1f, -0x1.3c8p+0f},
     {-0x1.8b324ep-4f, -0x1.b2c6cap-5f, -0x1.8d3a52p-6f, -0x1.548d24p-7f,
     -0x1.193e14p-8f, -0x1.c637bep-10f, -0x1.682392p-11f, -0x1.198ef6p-12f,
     -0x1.b0bb06p-14f, -0x1.4b7fb4p-15f, -0x1.f81568p-17f, 0x1.a39268p-35f,
     -0x1.d63d44p-4f, -0x1.47aa2p-3f, -0x1.44d4bep-3f, -0x1.133228p-3f},
     {-0x1.84fe5p-4f, -0x1.047d64p-4f, -0x1.07ace2p-5f, -0x1.ddb984p-7f,
     -0x1.98386cp-8f, -0x1.517592p-9f, -0x1.1031bp-10f, -0x1.af36a2p-12f,
     -0x1.4eea18p-13f, -0x1.02b6b8p-14f, -0x1.8c6398p-16f, 0x1.000004p-1f,
     0x1.fd2cb2p-3f, 0x1.d2c4cap-5f, -0x1.affaeap-5f, -0x1.85cf48p-4f},
     {-0x1.514ca2p-6f, -0x1.f599f2p-6f, -0x1.3fc602p-6f, -0x1.3f1836p-7f,
     -0x1.1ee704p-8f, -0x1.ead636p-10f, -0x1.942678p-11f, -0x1.46164ep-12f,
     -0x1.00e626p-13f, -0x1.90da56p-15f, -0x1.34cc38p-16f, 0x1.b3ba08p-2f,
     0x1.7b64ep-2f, 0x1.f3368ap-3f, 0x1.db3f56p-4f, 0x1.e2b552p-6f},
     {0x1.6cdc1ep-6f, -0x1.9e29d6p-9f, -0x1.a56faap-8f, -0x1.044a82p-8f,
     -0x1.0033fp-9f, -0x1.cbe16ep-11f, -0x1.89c1c6p-12f, -0x1.4687dp-13f,
     -0x1.055666p-14f, -0x1.a44c7p-16f, -0x1.39387ap-17f, 0x1.5295eep-12f,
     0x1.c227f2p-4f, 0x1.34df64p-3f, 0x1.edb096p-4f, 0x1.1b1e4ap-4f},
     {0x1.68210ep-6f, 0x1.471fa6p-8f, -0x1.0ed16ep-11f, -0x1.df200ep-11f,
     -0x1.4f6484p-11f, -0x1.20ebacp-12f, -0x1.3ac8ccp-13f, -0x1.d91a92p-15f,
     -0x1.6a9392p-16f, -0x1.2b6b0ap-17f, -0x1.4cf752p-18f, -0x1.9c859ep-4f,
     -0x1.0cb1b6p-4f, -0x1.465712p-6f, 0x1.d5fccp-6f, 0x1.7629a8p-6f}},
    .first =
    {{-0x1.9f4p+0f, -0x1.15p+1f, -0x1.64p+1f, 0.0f,
     -0x1.3c8p-2f, -0x1.3c8p-1f, -0x1.dacp-1f, -0x1.3c8p+0f},
     {-0x1.8b324ep-4f, -0x1.b2c6cap-5f, -0x1.8d3a52p-6f, 0x1.a39268p-35f,
     -0x1.d63d44p-4f, -0x1.47aa2p-3f, -0x1.44d4bep-3f, -0x1.133228p-3f},
     {-0x1.84fe5p-4f, -0x1.047d64p-4f, -0x1.07ace2p-5f, 0x1.000004p-1f,
     0x1.fd2cb2p-3f, 0x1.d2c4cap-5f, -0x1.affaeap-5f, -0x1.85cf48p-4f},
     {-0x1.514ca2p-6f, -0x1.f599f2p-6f, -0x1.3fc602p-6f, 0x1.b3ba08p-2f,
     0x1.7b64ep-2f, 0x1.f3368ap-3f, 0x1.db3f56p-4f, 0x1.e2b552p-6f},
     {0x1.6cdc1ep-6f, -0x1.9e29d6p-9f, -0x1.a56faap-8f, 0x1.5295eep-12f,
     0x1.c227f2p-4f, 0x1.34df64p-3f, 0x1.edb096p-4f, 0x1.1b1e4ap-4f},
     {0x1.68210ep-6f, 0x1.471fa6p-8f, -0x1.0ed16ep-11f, -0x1.9c859ep-4f,
     -0x1.0cb1b6p-4f, -0x1.465712p-6f, 0x1.d5fccp-6f, 0x1.7629a8p-6f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.123047  43.28
 *    1  0.369141  152.67
 *    2  0.738281  810.66
 *    3  1.226562  283.60
 *    4  1.718750  576.26
 *    5  2.203125  985.26
 *    6  2.703125  2917.23
 *    7  3.203125  1506.00
 *    8  3.687500  636.26
 *    9  4.187500  8789.05
 *   10  4.656250  20543.72
 *   11  5.156250  24075.93
 *   12  5.656250  5861.86
 *   13  6.156250  9012.42
 *   14  6.625000  17025.62
 *   15  7.125000  10211.08
 */
static const struct gelu_table_bf16 gelu_sigmoid_value_bf16 = {
    .scale = -0x1.03bd82p+2f,
    .bias = 0x1.fffffcp+23f,
    .end = {-0x1.9ap+1f, -0x1.c8p+2f},
    .column =
    {{-0x1.1cp-1f, -0x1.f8p-1f, -0x1.7ap+0f, -0x1.f8p+0f,
     -0x1.3cp+1f, -0x1.7cp+1f, -0x1.bap+1f, -0x1.fap+1f,
     -0x1.1cp+2f, -0x1.3cp+2f, -0x1.5cp+2f, -0x1.7cp+2f,
     -0x1.9ap+2f, -0x1.bap+2f, 0.0f, -0x1.fap-3f},
     {-0x1.3e3d92p-3f, -0x1.3df2dp-3f, -0x1.c5555cp-4f, -0x1.113244p-4f,
     -0x1.2a5214p-5f, -0x1.34fa1ep-6f, -0x1.3c21eep-7f, -0x1.35878ap-8f,
     -0x1.31504p-9f, -0x1.21d964p-10f, -0x1.10464cp-11f, -0x1.fc9cf2p-13f,
     -0x1.ee0a0ep-14f, -0x1.c727e4p-15f, -0.0f, -0x1.91252cp-4f},
     {0x1.70f0eap-4f, -0x1.098bccp-4f, -0x1.964fcap-4f, -0x1.35602p-4f,
     -0x1.7c17a4p-5f, -0x1.a02c76p-6f, -0x1.bbe0e6p-7f, -0x1.c14b26p-8f,
     -0x1.c1a0dap-9f, -0x1.b45b84p-10f, -0x1.9a5fap-11f, -0x1.885182p-12f,
     -0x1.7e59c8p-13f, -0x1.63abd4p-14f, 0x1p-1f, 0x1.2edbc4p-2f},
     {0x1.175822p-2f, 0x1.8f6c22p-4f, -0x1.7228ecp-8f, -0x1.e91abcp-6f,
     -0x1.9d5d68p-6f, -0x1.08200ap-6f, -0x1.2e77c6p-7f, -0x1.380932p-8f,
     -0x1.39357cp-9f, -0x1.490cc2p-10f, -0x1.436f8ap-11f, -0x1.2814a6p-12f,
     -0x1.2e64cp-13f, -0x1.17364p-14f, 0x1.b3e504p-2f, 0x1.8daaeep-2f},
     {0x1.18bcccp-3f, 0x1.d25614p-4f, 0x1.3dddd8p-5f, -0x1.8a2896p-8f,
     -0x1.96ac98p-8f, -0x1.2e19bp-7f, -0x1.56ba6ap-8f, -0x1.d003b2p-10f,
     -0x1.ce45b8p-11f, -0x1.f47dd8p-12f, -0x1.e719fap-12f, -0x1.4f6f98p-14f,
     -0x1.273ffp-14f, -0x1.b6afa8p-16f, 0x1.76e59ap-7f, 0x1.7a3d76p-4f}},
    .first =
    {{-0x1.1cp-1f, -0x1.f8p-1f, -0x1.7ap+0f, -0x1.f8p+0f,
     -0x1.3cp+1f, -0x1.7cp+1f, 0.0f, -0x1.fap-3f},
     {-0x1.3e3d92p-3f, -0x1.3df2dp-3f, -0x1.c5555cp-4f, -0x1.113244p-4f,
     -0x1.2a5214p-5f, -0x1.34fa1ep-6f, -0.0f, -0x1.91252cp-4f},
     {0x1.70f0eap-4f, -0x1.098bccp-4f, -0x1.964fcap-4f, -0x1.35602p-4f,
     -0x1.7c17a4p-5f, -0x1.a02c76p-6f, 0x1p-1f, 0x1.2edbc4p-2f},
     {0x1.175822p-2f, 0x1.8f6c22p-4f, -0x1.7228ecp-8f, -0x1.e91abcp-6f,
     -0x1.9d5d68p-6f, -0x1.08200ap-6f, 0x1.b3e504p-2f, 0x1.8daaeep-2f},
     {0x1.18bcccp-3f, 0x1.d25614p-4f, 0x1.3dddd8p-5f, -0x1.8a2896p-8f,
     -0x1.96ac98p-8f, -0x1.2e19bp-7f, 0x1.76e59ap-7f, 0x1.7a3d76p-4f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.119995  0.83
 *    1  0.359863  5.59
 *    2  0.599609  22.13
 *    3  0.839844  4.00
 *    4  1.079102  6.12
 *    5  1.439453  14.35
 *    6  1.919922  14.72
 *    7  2.398438  8.21
 *    8  2.878906  19.98
 *    9  3.359375  55.75
 *   10  3.839844  38.88
 *   11  4.316406  3.92
 *   12  4.796875  46.31
 *   13  5.277344  68.07
 *   14  5.757812  5.25
 *   15  6.238281  53.48
 */
static const struct gelu_table_f16 gelu_sigmoid_grad_f16 = {
    .scale = -0x1.0aaaaap+2f,
    .bias = 0x1.fffff6p+23f,
    .end = {-0x1.33p+1f, -0x1.8f4p+2f},
    .column =
    {{-0x1.428p+0f, -0x1.ae4p+0f, -0x1.148p+1f, -0x1.52p+1f,
     -0x1.8f8p+1f, -0x1.cdp+1f, -0x1.054p+2f, -0x1.23cp+2f,
     -0x1.428p+2f, -0x1.614p+2f, -0x1.8p+2f, -0x1.eb8p-5f,
     -0x1.eb8p-3f, -0x1.eb8p-2f, -0x1.808p-1f, -0x1.eb8p-1f},
     {-0x1.8ae644p-4f, -0x1.7a3f16p-4f, -0x1.0571cp-4f, -0x1.37c81ep-5f,
     -0x1.589b3ap-6f, -0x1.6c2e92p-7f, -0x1.75c5cp-8f, -0x1.79eca8p-9f,
     -0x1.7632fap-10f, -0x1.6e19b4p-11f, -0x1.62bc62p-12f, 0x1.cbceb8p-2f,
     0x1.348a38p-2f, 0x1.0ff8aap-3f, 0x1.145ffcp-14f, -0x1.eb04fep-5f},
     {0x1.9020e6p-5f, -0x1.8939ecp-5f, -0x1.f5dbp-5f, -0x1.6cf3acp-5f,
     -0x1.bbf15p-6f, -0x1.f00b88p-7f, -0x1.07d4fcp-7f, -0x1.11c34ap-8f,
     -0x1.145c98p-9f, -0x1.1259a4p-10f, -0x1.0d1e08p-11f, 0x1.b172ap-1f,
     0x1.90d3b2p-1f, 0x1.37d3fap-1f, 0x1.7bc3ecp-2f, 0x1.ac8922p-3f},
     {0x1.8ef42cp-3f, 0x1.a55fe2p-5f, -0x1.52f07cp-7f, -0x1.47adep-6f,
     -0x1.f9e6dep-7f, -0x1.3ac9fap-7f, -0x1.62f2a2p-8f, -0x1.7fce06p-9f,
     -0x1.90c92ep-10f, -0x1.94f068p-11f, -0x1.933af6p-12f, 0x1.2ce654p-4f,
     0x1.16cc74p-2f, 0x1.b52156p-2f, 0x1.b316eap-2f, 0x1.5dd284p-2f},
     {0x1.343f8ep-3f, 0x1.350616p-4f, 0x1.32bfc2p-6f, -0x1.30e896p-12f,
     -0x1.1532b6p-8f, -0x1.ca0454p-9f, -0x1.35915p-9f, -0x1.4f65d6p-10f,
     -0x1.6a2698p-11f, -0x1.8515a6p-12f, -0x1.87d312p-13f, -0x1.9ea5aap-2f,
     -0x1.4090b2p-2f, -0x1.b9925cp-4f, 0x1.7b7264p-4f, 0x1.45b5d2p-3f},
     {0x1.7b7212p-5f, 0x1.5fe066p-5f, 0x1.51d328p-6f, 0x1.0a75fap-8f,
     -0x1.75c18ap-13f, -0x1.cf197ap-11f, -0x1.1f5e0cp-10f, -0x1.822396p-12f,
     -0x1.0d34dep-16f, -0x1.2c07f8p-14f, -0x1.33c0c4p-15f, -0x1.bd07fcp-6f,
     -0x1.7aebd6p-3f, -0x1.e3667ap-3f, -0x1.11ba7cp-3f, -0x1.5f9c9ep-5f}},
    .first =
    {{-0x1.428p+0f, -0x1.ae4p+0f, -0x1.148p+1f, -0x1.eb8p-5f,
     -0x1.eb8p-3f, -0x1.eb8p-2f, -0x1.808p-1f, -0x1.eb8p-1f},
     {-0x1.8ae644p-4f, -0x1.7a3f16p-4f, -0x1.0571cp-4f, 0x1.cbceb8p-2f,
     0x1.348a38p-2f, 0x1.0ff8aap-3f, 0x1.145ffcp-14f, -0x1.eb04fep-5f},
     {0x1.9020e6p-5f, -0x1.8939ecp-5f, -0x1.f5dbp-5f, 0x1.b172ap-1f,
     0x1.90d3b2p-1f, 0x1.37d3fap-1f, 0x1.7bc3ecp-2f, 0x1.ac8922p-3f},
     {0x1.8ef42cp-3f, 0x1.a55fe2p-5f, -0x1.52f07cp-7f, 0x1.2ce654p-4f,
     0x1.16cc74p-2f, 0x1.b52156p-2f, 0x1.b316eap-2f, 0x1.5dd284p-2f},
     {0x1.343f8ep-3f, 0x1.350616p-4f, 0x1.32bfc2p-6f, -0x1.9ea5aap-2f,
     -0x1.4090b2p-2f, -0x1.b9925cp-4f, 0x1.7b7264p-4f, 0x1.45b5d2p-3f},
     {0x1.7b7212p-5f, 0x1.5fe066p-5f, 0x1.51d328p-6f, -0x1.bd07fcp-6f,
     -0x1.7aebd6p-3f, -0x1.e3667ap-3f, -0x1.11ba7cp-3f, -0x1.5f9c9ep-5f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.149414  119.70
 *    1  0.449219  222.98
 *    2  0.750000  4.75
 *    3  1.046875  588.43
 *    4  1.500000  964.00
 *    5  2.093750  63.41
 *    6  2.687500  2882.77
 *    7  3.296875  2934.37
 *    8  3.890625  178.44
 *    9  4.500000  446.65
 *   10  5.093750  8664.92
 *   11  5.687500  3309.83
 *   12  6.281250  8211.12
 *   13  6.875000  5942.59
 *   14  7.500000  12278.73
 *   15  8.062500  9659.62
 */
static const struct gelu_table_bf16 gelu_sigmoid_grad_bf16 = {
    .scale = -0x1.aaaaaap+1f,
    .bias = 0x1.fffff8p+23f,
    .end = {-0x1.a6p+1f, -0x1.02p+3f},
    .column =
    {{-0x1.48p+0f, -0x1.cep+0f, -0x1.34p+1f, -0x1.8p+1f,
     -0x1.cep+1f, -0x1.0ep+2f, -0x1.34p+2f, -0x1.5ap+2f,
     -0x1.8p+2f, -0x1.a6p+2f, -0x1.cep+2f, -0x1.f4p+2f,
     -0x1.32p-4f, -0x1.34p-2f, -0x1.34p-1f, -0x1.cep-1f},
     {-0x1.8efc3cp-4f, -0x1.5f40bep-4f, -0x1.96744cp-5f, -0x1.922156p-6f,
     -0x1.689916p-7f, -0x1.345c24p-8f, -0x1.0521dap-9f, -0x1.b1d442p-11f,
     -0x1.628cf2p-12f, -0x1.1ea014p-13f, -0x1.b4aa2p-15f, -0x1.5ac69cp-16f,
     0x1.bf1216p-2f, 0x1.04ea2p-2f, 0x1.0b1d7p-4f, -0x1.7eb90ap-5f},
     {0x1.4fe104p-5f, -0x1.daa944p-5f, -0x1.b84f36p-5f, -0x1.fc809cp-6f,
     -0x1.ec8544p-7f, -0x1.b799c8p-8f, -0x1.7f32c4p-9f, -0x1.44626p-10f,
     -0x1.0d4d0ep-11f, -0x1.b78578p-13f, -0x1.5374a4p-14f, -0x1.10f442p-15f,
     0x1.b0429cp-1f, 0x1.7e1e58p-1f, 0x1.01062ep-1f, 0x1.002dc6p-2f},
     {0x1.84215ap-3f, 0x1.de9d06p-6f, -0x1.1d4c36p-6f, -0x1.1fb73ap-6f,
     -0x1.2bdaecp-7f, -0x1.224742p-8f, -0x1.1b6502p-9f, -0x1.d4165cp-11f,
     -0x1.99affap-12f, -0x1.4d0ef6p-13f, -0x1.0cf9a8p-14f, -0x1.a2c852p-16f,
     0x1.8822fp-4f, 0x1.48ce9p-2f, 0x1.c5e6a6p-2f, 0x1.7a508ap-2f},
     {0x1.22bddep-3f, 0x1.06cac4p-4f, 0x1.9ef698p-8f, -0x1.e7372ep-9f,
     -0x1.306806p-9f, -0x1.87658ap-10f, -0x1.186adap-10f, -0x1.afebcap-12f,
     -0x1.70abbp-13f, -0x1.547a4cp-14f, -0x1.f357ccp-16f, -0x1.0f5dep-17f,
     -0x1.e50bd6p-2f, -0x1.05069cp-2f, 0x1.5a708cp-7f, 0x1.0ad182p-3f}},
    .first =
    {{-0x1.48p+0f, -0x1.cep+0f, -0x1.34p+1f, -0x1.8p+1f,
     -0x1.32p-4f, -0x1.34p-2f, -0x1.34p-1f, -0x1.cep-1f},
     {-0x1.8efc3cp-4f, -0x1.5f40bep-4f, -0x1.96744cp-5f, -0x1.922156p-6f,
     0x1.bf1216p-2f, 0x1.04ea2p-2f, 0x1.0b1d7p-4f, -0x1.7eb90ap-5f},
     {0x1.4fe104p-5f, -0x1.daa944p-5f, -0x1.b84f36p-5f, -0x1.fc809cp-6f,
     0x1.b0429cp-1f, 0x1.7e1e58p-1f, 0x1.01062ep-1f, 0x1.002dc6p-2f},
     {0x1.84215ap-3f, 0x1.de9d06p-6f, -0x1.1d4c36p-6f, -0x1.1fb73ap-6f,
     0x1.8822fp-4f, 0x1.48ce9p-2f, 0x1.c5e6a6p-2f, 0x1.7a508ap-2f},
     {0x1.22bddep-3f, 0x1.06cac4p-4f, 0x1.9ef698p-8f, -0x1.e7372ep-9f,
     -0x1.e50bd6p-2f, -0x1.05069cp-2f, 0x1.5a708cp-7f, 0x1.0ad182p-3f}},
};

/* gate, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.139893  0.75
 *    1  0.419922  7.42
 *    2  0.699707  21.81
 *    3  0.979980  38.02
 *    4  1.259766  20.20
 *    5  1.539062  35.91
 *    6  1.959961  44.87
 *    7  2.519531  23.09
 *    8  3.078125  19.79
 *    9  3.638672  6.82
 *   10  4.199219  26.35
 *   11  4.757812  44.28
 *   12  5.316406  2.83
 *   13  5.878906  361.94
 *   14  6.437500  642.83
 *   15  7.000000  2060.12
 */
static const struct gelu_table_f16 gelu_sigmoid_gate_f16 = {
    .scale = -0x1.c92492p+1f,
    .bias = 0x1.fffff4p+23f,
    .end = {-0x1.428p+1f, -0x1.cp+2f},
    .column =
    {{-0x1.cp+0f, -0x1.1ecp+1f, -0x1.668p+1f, -0x1.aep+1f,
     -0x1.f5cp+1f, -0x1.1ecp+2f, -0x1.428p+2f, -0x1.668p+2f,
     -0x1.8a4p+2f, -0x1.ae4p+2f, -0x1.1e8p-4f, -0x1.1ecp-2f,
     -0x1.1ecp-1f, -0x1.ae4p-1f, -0x1.1ecp+0f, -0x1.668p+0f},
     {0x1.8c8b34p-5f, 0x1.62038cp-6f, 0x1.1462a4p-7f, 0x1.ad798p-9f,
     0x1.4b839ap-10f, 0x1.ff2cccp-12f, 0x1.8b34fp-13f, 0x1.2f797cp-14f,
     0x1.d51e34p-16f, 0x1.683686p-17f, 0x1.e18f34p-2f, 0x1.883f06p-2f,
     0x1.1cea6p-2f, 0x1.8b6358p-3f, 0x1.08f914p-3f, 0x1.59e024p-4f},
     {0x1.41224ap-4f, 0x1.26c1bcp-5f, 0x1.d26c12p-7f, 0x1.6c4306p-8f,
     0x1.19befep-9f, 0x1.b2c876p-11f, 0x1.5056b8p-12f, 0x1.023d62p-13f,
     0x1.8f6a94p-15f, 0x1.3259b6p-16f, 0x1.b22c98p-2f, 0x1.9be136p-2f,
     0x1.5e0146p-2f, 0x1.0f863ep-2f, 0x1.889d4ep-3f, 0x1.0d79ap-3f},
     {0x1.ee473ep-5f, 0x1.e02806p-6f, 0x1.8694d4p-7f, 0x1.33f8a4p-8f,
     0x1.de8096p-10f, 0x1.713ea6p-11f, 0x1.1dbbdcp-12f, 0x1.b7887p-14f,
     0x1.542d3p-15f, 0x1.06bffp-16f, 0x1.606016p-6f, 0x1.47b6dap-4f,
     0x1.083158p-3f, 0x1.1b9d6cp-3f, 0x1.ef4662p-4f, 0x1.7d6258p-4f},
     {0x1.bdb38ep-6f, 0x1.f26804p-7f, 0x1.aedb7cp-8f, 0x1.5bf52cp-9f,
     0x1.104344p-10f, 0x1.a59bf6p-12f, 0x1.44e8fcp-13f, 0x1.f73636p-15f,
     0x1.7ba012p-16f, 0x1.2ee404p-17f, -0x1.a1435cp-4f, -0x1.4c626ep-4f,
     -0x1.19214ap-5f, 0x1.c00962p-8f, 0x1.01cac6p-5f, 0x1.19aaap-5f},
     {0x1.5b055p-8f, 0x1.4ae1acp-8f, 0x1.4c744cp-9f, 0x1.21ab56p-10f,
     0x1.bce01ap-12f, 0x1.770698p-13f, 0x1.2937a4p-14f, 0x1.b08df2p-16f,
     0x1.4aebap-17f, 0x1.2f3588p-20f, -0x1.bc324cp-7f, -0x1.05ab9ep-5f,
     -0x1.6db5e6p-5f, -0x1.9958d2p-6f, -0x1.752276p-10f, -0x1.3172acp-9f}},
    .first =
    {{-0x1.cp+0f, -0x1.1ecp+1f, -0x1.1e8p-4f, -0x1.1ecp-2f,
     -0x1.1ecp-1f, -0x1.ae4p-1f, -0x1.1ecp+0f, -0x1.668p+0f},
     {0x1.8c8b34p-5f, 0x1.62038cp-6f, 0x1.e18f34p-2f, 0x1.883f06p-2f,
     0x1.1cea6p-2f, 0x1.8b6358p-3f, 0x1.08f914p-3f, 0x1.59e024p-4f},
     {0x1.41224ap-4f, 0x1.26c1bcp-5f, 0x1.b22c98p-2f, 0x1.9be136p-2f,
     0x1.5e0146p-2f, 0x1.0f863ep-2f, 0x1.889d4ep-3f, 0x1.0d79ap-3f},
     {0x1.ee473ep-5f, 0x1.e02806p-6f, 0x1.606016p-6f, 0x1.47b6dap-4f,
     0x1.083158p-3f, 0x1.1b9d6cp-3f, 0x1.ef4662p-4f, 0x1.7d6258p-4f},
     {0x1.bdb38ep-6f, 0x1.f26804p-7f, -0x1.a1435cp-4f, -0x1.4c626ep-4f,
     -0x1.19214ap-5f, 0x1.c00962p-8f, 0x1.01cac6p-5f, 0x1.19aaap-5f},
     {0x1.5b055p-8f, 0x1.4ae1acp-8f, -0x1.bc324cp-7f, -0x1.05ab9ep-5f,
     -0x1.6db5e6p-5f, -0x1.9958d2p-6f, -0x1.752276p-10f, -0x1.3172acp-9f}},
};

/* gate, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.123047  135.53
 *    1  0.369141  345.83
 *    2  0.738281  538.30
 *    3  1.226562  505.43
 *    4  1.718750  1227.25
 *    5  2.203125  1276.57
 *    6  2.703125  1453.08
 *    7  3.203125  309.79
 *    8  3.687500  872.40
 *    9  4.187500  4199.15
 *   10  4.656250  29026.54
 *   11  5.156250  11950.48
 *   12  5.656250  7222.00
 *   13  6.156250  24012.81
 *   14  6.625000  5331.95
 *   15  7.125000  15866.00
 */
static const struct gelu_table_bf16 gelu_sigmoid_gate_bf16 = {
    .scale = -0x1.03bd82p+2f,
    .bias = 0x1.fffffcp+23f,
    .end = {-0x1.9ap+1f, -0x1.c8p+2f},
    .column =
    {{-0x1.1cp-1f, -0x1.f8p-1f, -0x1.7ap+0f, -0x1.f8p+0f,
     -0x1.3cp+1f, -0x1.7cp+1f, -0x1.bap+1f, -0x1.fap+1f,
     -0x1.1cp+2f, -0x1.3cp+2f, -0x1.5cp+2f, -0x1.7cp+2f,
     -0x1.9ap+2f, -0x1.bap+2f, -0x1.f8p-5f, -0x1.fap-3f},
     {0x1.1ec1f2p-2f, 0x1.42fdcep-3f, 0x1.32f22ep-4f, 0x1.15817p-5f,
     0x1.e30a3cp-7f, 0x1.a04c56p-8f, 0x1.6e2014p-9f, 0x1.39c3d6p-10f,
     0x1.128e9cp-11f, 0x1.d62a4cp-13f, 0x1.911c36p-14f, 0x1.568952p-15f,
     0x1.34eb2cp-16f, 0x1.07c436p-17f, 0x1.e53728p-2f, 0x1.95e7c4p-2f},
     {0x1.5fd9ap-2f, 0x1.cf11bcp-3f, 0x1.e3f6dcp-4f, 0x1.ca6774p-5f,
     0x1.94d8cep-6f, 0x1.5f7d2ap-7f, 0x1.36a24ep-8f, 0x1.09400ep-9f,
     0x1.d432ap-11f, 0x1.8ff554p-12f, 0x1.57099cp-13f, 0x1.26b306p-14f,
     0x1.089968p-15f, 0x1.bf6712p-17f, 0x1.b2b302p-2f, 0x1.a0ed64p-2f},
     {0x1.0aa13ep-3f, 0x1.0c8004p-3f, 0x1.5ec65ep-4f, 0x1.67c4fp-5f,
     0x1.56dee2p-6f, 0x1.27d3f6p-7f, 0x1.0f3e88p-8f, 0x1.ba64fcp-10f,
     0x1.9c4c0ap-11f, 0x1.510f2cp-12f, 0x1.29386p-13f, 0x1.fe7c72p-15f,
     0x1.ba0a06p-16f, 0x1.7ea53ep-17f, 0x1.797632p-6f, 0x1.3297c2p-4f},
     {-0x1.ae87bap-5f, 0x1.3e5124p-6f, 0x1.aca24ap-6f, 0x1.a1b702p-7f,
     0x1.67d404p-7f, 0x1.5a5cf2p-8f, 0x1.583d36p-9f, 0x1.439b9ap-10f,
     0x1.4cd5aep-12f, 0x1.8b764ap-13f, 0x1.f8b3cp-15f, 0x1.6aead6p-16f,
     0x1.e4c92cp-18f, 0x1.e2957ap-18f, -0x1.b05a3ap-3f, -0x1.e7f3c4p-4f}},
    .first =
    {{-0x1.1cp-1f, -0x1.f8p-1f, -0x1.7ap+0f, -0x1.f8p+0f,
     -0x1.3cp+1f, -0x1.7cp+1f, -0x1.f8p-5f, -0x1.fap-3f},
     {0x1.1ec1f2p-2f, 0x1.42fdcep-3f, 0x1.32f22ep-4f, 0x1.15817p-5f,
     0x1.e30a3cp-7f, 0x1.a04c56p-8f, 0x1.e53728p-2f, 0x1.95e7c4p-2f},
     {0x1.5fd9ap-2f, 0x1.cf11bcp-3f, 0x1.e3f6dcp-4f, 0x1.ca6774p-5f,
     0x1.94d8cep-6f, 0x1.5f7d2ap-7f, 0x1.b2b302p-2f, 0x1.a0ed64p-2f},
     {0x1.0aa13ep-3f, 0x1.0c8004p-3f, 0x1.5ec65ep-4f, 0x1.67c4fp-5f,
     0x1.56dee2p-6f, 0x1.27d3f6p-7f, 0x1.797632p-6f, 0x1.3297c2p-4f},
     {-0x1.ae87bap-5f, 0x1.3e5124p-6f, 0x1.aca24ap-6f, 0x1.a1b702p-7f,
     0x1.67d404p-7f, 0x1.5a5cf2p-8f, -0x1.b05a3ap-3f, -0x1.e7f3c4p-4f}},
};

/* value, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.150200  2^-34.0
 *    1  0.450600  2^-32.5
 *    2  0.751000  2^-31.9
 *    3  1.051400  2^-32.8
 *    4  1.351800  2^-33.1
 *    5  1.652200  2^-33.9
 *    6  1.952600  2^-34.9
 *    7  2.253000  2^-35.1
 *    8  2.553400  2^-34.7
 *    9  2.853800  2^-34.2
 *   10  3.154200  2^-33.9
 *   11  3.454600  2^-33.5
 *   12  3.755000  2^-34.0
 *   13  4.055400  2^-33.4
 *   14  4.280700  2^-34.5
 *   15  4.430900  2^-35.3
 */
static const struct gelu_table_f32cr gelu_sigmoid_value_f32cr = {
    .scale = 0x1.aa193ap+2f,
    .bias = 0x1.00001cp+24f,
    .near = -0x1.339c0ep-3f,
    .end = {-0x1.20624cp+1f, -0x1.1b93dcp+2f},
    .error = 0x1.61619cp-32f,
    .far = -0x1.fdp+5f,
    .column =
    {{-0x1.0b1e4ap+2f, -0x1.f63e5cp+1f, -0x1.cf6c2cp+1f, -0x1.a9634p+1f,
     -0x1.806fe6p+1f, -0x1.5cc0b2p+1f, -0x1.37645cp+1f, -0x1.107da4p+1f,
     -0x1.ce4778p+0f, -0x1.7d3454p+0f, -0x1.33d39cp+0f, -0x1.c7ce9ep-1f,
     -0x1.32869cp-1f, -0x1.25000ep-2f, 0.0f, -0x1.16f314p+2f},
     {-0x1.c15aa6p-9f, -0x1.431308p-8f, -0x1.f3170ep-8f, -0x1.7b502cp-7f,
     -0x1.26b5b8p-6f, -0x1.ac222ep-6f, -0x1.383028p-5f, -0x1.c5711cp-5f,
     -0x1.470baep-4f, -0x1.c02d92p-4f, -0x1.19b8f6p-3f, -0x1.487d46p-3f,
     -0x1.45331ep-3f, -0x1.be108ap-4f, -0.0f, -0x1.56a8b8p-9f},
     {-0x1.484142p-8f, -0x1.d2d818p-8f, -0x1.62e80ep-7f, -0x1.089a66p-6f,
     -0x1.907796p-6f, -0x1.1a47b2p-5f, -0x1.8ab186p-5f, -0x1.0d5882p-4f,
     -0x1.5ee8a2p-4f, -0x1.95c584p-4f, -0x1.7cb1b2p-4f, -0x1.657d0cp-5f,
     0x1.110206p-4f, 0x1.102c5p-2f, 0.0f, -0x1.f83d28p-9f},
     {-0x1.d226b2p-9f, -0x1.46378p-8f, -0x1.e432acp-8f, -0x1.5e165ep-7f,
     -0x1.fa6c16p-7f, -0x1.5180eep-6f, -0x1.b04f12p-6f, -0x1.faa60cp-6f,
     -0x1.d85c32p-6f, -0x1.33772ep-7f, 0x1.29d55ep-5f, 0x1.095b7ep-3f,
     0x1.026668p-2f, 0x1.82f99cp-2f, 0x1.b3b646p-2f, -0x1.69b08p-9f},
     {-0x1.a7248ep-10f, -0x1.20ae3cp-9f, -0x1.9b628ap-9f, -0x1.191794p-8f,
     -0x1.722a6cp-8f, -0x1.adf4dp-8f, -0x1.9f6a94p-8f, -0x1.6e8f1ap-9f,
     0x1.2693b4p-7f, 0x1.1d6b1ep-5f, 0x1.2ebf94p-4f, 0x1.fe3104p-4f,
     0x1.30ad3p-3f, 0x1.ac1408p-4f, 0x1.e9b3c2p-22f, -0x1.4d7404p-10f},
     {-0x1.0ce128p-11f, -0x1.5e35c6p-11f, -0x1.cb606ap-11f, -0x1.1219dep-10f,
     -0x1.0af1ccp-10f, -0x1.07df54p-11f, 0x1.2bf8ep-10f, 0x1.555d98p-8f,
     0x1.c894f2p-7f, 0x1.c38312p-6f, 0x1.457db4p-5f, 0x1.2b34b2p-5f,
     -0x1.82eb74p-10f, -0x1.1eaad2p-4f, -0x1.a4aaeep-4f, -0x1.b33934p-12f},
     {-0x1.de92fp-14f, -0x1.16ef4ep-13f, -0x1.1c77ap-13f, -0x1.40e6c8p-14f,
     0x1.4185b6p-13f, 0x1.5507c8p-11f, 0x1.c5635p-10f, 0x1.f3291cp-9f,
     0x1.d2e206p-8f, 0x1.39fb9p-7f, 0x1.7d165cp-8f, -0x1.a334f8p-7f,
     -0x1.3df91ap-5f, -0x1.4e24f8p-5f, 0x1.a43d4p-13f, -0x1.9bf4fap-14f},
     {-0x1.059bf4p-16f, -0x1.413d04p-17f, 0x1.613dfep-17f, 0x1.13a24p-14f,
     0x1.980d16p-13f, 0x1.c01bf8p-12f, 0x1.b9fac6p-11f, 0x1.7c5d1ap-10f,
     0x1.da6be8p-10f, 0x1.45307cp-13f, -0x1.617026p-8f, -0x1.d05ea8p-7f,
     -0x1.874cf8p-7f, 0x1.a84c74p-7f, 0x1.002ddp-5f, -0x1.f5e2f6p-17f},
     {0x1.7ff408p-18f, 0x1.661d7ep-18f, 0x1.22e3e8p-16f, 0x1.89fd34p-16f,
     0x1.1f8c0ap-14f, 0x1.3adc2ap-13f, 0x1.0c762p-12f, 0x1.2e7d2p-12f,
     -0x1.53b604p-14f, -0x1.9e4a9ap-10f, -0x1.f6f5d6p-9f, -0x1.8f17e4p-9f,
     0x1.a1aep-8f, 0x1.c0633p-7f, 0x1.7963ep-8f, 0x1.00b054p-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{-0x1.ce4778p+0f, -0x1.7d3454p+0f, -0x1.33d39cp+0f, -0x1.c7ce9ep-1f,
     -0x1.32869cp-1f, -0x1.25000ep-2f, 0.0f, -0x1.107da4p+1f},
     {-0x1.470baep-4f, -0x1.c02d92p-4f, -0x1.19b8f6p-3f, -0x1.487d46p-3f,
     -0x1.45331ep-3f, -0x1.be108ap-4f, -0.0f, -0x1.c5711cp-5f},
     {-0x1.5ee8a2p-4f, -0x1.95c584p-4f, -0x1.7cb1b2p-4f, -0x1.657d0cp-5f,
     0x1.110206p-4f, 0x1.102c5p-2f, 0.0f, -0x1.0d5882p-4f},
     {-0x1.d85c32p-6f, -0x1.33772ep-7f, 0x1.29d55ep-5f, 0x1.095b7ep-3f,
     0x1.026668p-2f, 0x1.82f99cp-2f, 0x1.b3b646p-2f, -0x1.faa60cp-6f},
     {0x1.2693b4p-7f, 0x1.1d6b1ep-5f, 0x1.2ebf94p-4f, 0x1.fe3104p-4f,
     0x1.30ad3p-3f, 0x1.ac1408p-4f, 0x1.e9b3c2p-22f, -0x1.6e8f1ap-9f},
     {0x1.c894f2p-7f, 0x1.c38312p-6f, 0x1.457db4p-5f, 0x1.2b34b2p-5f,
     -0x1.82eb74p-10f, -0x1.1eaad2p-4f, -0x1.a4aaeep-4f, 0x1.555d98p-8f},
     {0x1.d2e206p-8f, 0x1.39fb9p-7f, 0x1.7d165cp-8f, -0x1.a334f8p-7f,
     -0x1.3df91ap-5f, -0x1.4e24f8p-5f, 0x1.a43d4p-13f, 0x1.f3291cp-9f},
     {0x1.da6be8p-10f, 0x1.45307cp-13f, -0x1.617026p-8f, -0x1.d05ea8p-7f,
     -0x1.874cf8p-7f, 0x1.a84c74p-7f, 0x1.002ddp-5f, 0x1.7c5d1ap-10f},
     {-0x1.53b604p-14f, -0x1.9e4a9ap-10f, -0x1.f6f5d6p-9f, -0x1.8f17e4p-9f,
     0x1.a1aep-8f, 0x1.c0633p-7f, 0x1.7963ep-8f, 0x1.2e7d2p-12f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, correctly rounded f32: interval, |x| up to, worst absolute error of high + low
 *    0  0.125200  2^-34.5
 *    1  0.375600  2^-34.2
 *    2  0.626000  2^-35.6
 *    3  0.876400  2^-36.1
 *    4  1.126800  2^-35.7
 *    5  1.377200  2^-35.9
 *    6  1.627600  2^-34.5
 *    7  1.878000  2^-37.2
 *    8  2.128400  2^-37.8
 *    9  2.378800  2^-39.7
 *   10  2.629200  2^-41.8
 *   11  2.879600  2^-41.4
 *   12  3.130000  2^-40.7
 *   13  3.380400  2^-40.9
 *   14  3.568200  2^-42.5
 *   15  3.693400  2^-44.7
 */
static const struct gelu_table_f32cr gelu_sigmoid_grad_f32cr = {
    .scale = 0x1.ff2e9ep+2f,
    .bias = 0x1.00001cp+24f,
    .near = -0x1.0068dap-3f,
    .end = {-0x1.e0c49cp+0f, -0x1.d8c154p+1f},
    .error = 0.0f,
    .far = -0x1.ffp+5f,
    .column =
    {{-0x1.ba8308p+1f, -0x1.a057c6p+1f, -0x1.81d666p+1f, -0x1.625c4ep+1f,
     -0x1.3ea566p+1f, -0x1.1fd734p+1f, -0x1.ff60f4p+0f, -0x1.bbecaep+0f,
     -0x1.75717ep+0f, -0x1.4150ecp+0f, -0x1.005dc6p+0f, -0x1.8097e2p-1f,
     -0x1.04979cp-1f, -0x1.f9607p-3f, 0.0f, -0x1.d162f2p+1f},
     {-0x1.bac208p-7f, -0x1.226b12p-6f, -0x1.8af5b2p-6f, -0x1.0bcd34p-5f,
     -0x1.72b33p-5f, -0x1.df2f9ep-5f, -0x1.2ef8ccp-4f, -0x1.6f2fb6p-4f,
     -0x1.97b216p-4f, -0x1.89f5dep-4f, -0x1.16b174p-4f, 0.0f,
     0x1.d91b8ap-4f, 0x1.2f1eeep-2f, 0x1p-1f, -0x1.5b8ca8p-7f},
     {-0x1.294a1ep-6f, -0x1.7cea7cp-6f, -0x1.f45f1cp-6f, -0x1.437abep-5f,
     -0x1.9e5712p-5f, -0x1.e3ce28p-5f, -0x1.012c9ep-4f, -0x1.b1323ap-5f,
     -0x1.8d2028p-7f, 0x1.9eedcep-5f, 0x1.743aap-3f, 0x1.7b9bd8p-2f,
     0x1.2b0794p-1f, 0x1.8eec3cp-1f, 0x1.b3b646p-1f, -0x1.dacf86p-7f},
     {-0x1.703fa2p-7f, -0x1.c30502p-7f, -0x1.136cbap-6f, -0x1.3d8d9p-6f,
     -0x1.41ba8p-6f, -0x1.d76c2ep-7f, 0x1.04b714p-9f, 0x1.48779ep-5f,
     0x1.d6465ap-4f, 0x1.93c078p-3f, 0x1.49087p-2f, 0x1.b301cep-2f,
     0x1.bd4da4p-2f, 0x1.1d5018p-2f, 0x1.6b2338p-20f, -0x1.2f48aap-7f},
     {-0x1.00e9bcp-8f, -0x1.17d99ep-8f, -0x1.0d0b1ep-8f, -0x1.4c5ce2p-9f,
     0x1.6b7732p-9f, 0x1.a6357p-7f, 0x1.099f5ep-5f, 0x1.10698p-4f,
     0x1.db51e8p-4f, 0x1.3743ccp-3f, 0x1.5129bp-3f, 0x1.7d2e7cp-4f,
     -0x1.4a8048p-4f, -0x1.3e32dcp-2f, -0x1.a4a99cp-2f, -0x1.c5e828p-9f},
     {-0x1.2d453ep-11f, -0x1.e3f79p-13f, 0x1.6f353cp-11f, 0x1.651d96p-9f,
     0x1.de5c5ap-8f, 0x1.d34978p-7f, 0x1.9e09bap-6f, 0x1.43525ep-5f,
     0x1.88a222p-5f, 0x1.2a887p-5f, -0x1.57e274p-6f, -0x1.059dc8p-3f,
     -0x1.c391b2p-3f, -0x1.7daa26p-3f, 0x1.503e74p-10f, -0x1.65c6cep-11f},
     {0x1.a6c93p-13f, 0x1.05e882p-11f, 0x1.271c4ep-10f, 0x1.298aa6p-9f,
     0x1.24e268p-8f, 0x1.d89f88p-8f, 0x1.4e51f8p-7f, 0x1.53999ep-7f,
     -0x1.12b27ap-10f, -0x1.87ba6ep-6f, -0x1.16e7d4p-4f, -0x1.827784p-4f,
     -0x1.59ac7ep-5f, 0x1.9b0ed6p-4f, 0x1.8ac216p-3f, 0x1.bf59dep-15f},
     {0x1.742b7p-13f, 0x1.4e5148p-12f, 0x1.31598cp-11f, 0x1.062186p-10f,
     0x1.aeb89ap-10f, 0x1.113056p-9f, 0x1.999ea2p-10f, -0x1.20ec9cp-9f,
     -0x1.a5d24ep-7f, -0x1.90dbe6p-6f, -0x1.e05f1p-6f, 0x1.c8e056p-9f,
     0x1.1e512cp-4f, 0x1.7348bcp-4f, 0x1.441be6p-4f, 0x1.ad5fe8p-14f},
     {0x1.f81ae8p-15f, 0x1.f8abdep-14f, 0x1.8a3bc6p-13f, 0x1.3f8c6ap-12f,
     0x1.62327ap-12f, 0x1.ea45c6p-14f, -0x1.c70af4p-11f, -0x1.a1c372p-9f,
     -0x1.bf720ap-8f, -0x1.f78afap-8f, 0x1.586478p-8f, 0x1.0c682p-5f,
     0x1.2a45ap-5f, -0x1.741fa2p-6f, 0x1.af2f56p-4f, 0x1.951282p-15f},
     {0x1.3f599p-35f, 0x1.eebe98p-33f, 0x1.496968p-31f, -0x1.63ef58p-35f,
     0x1.40b542p-31f, -0x1.065856p-30f, -0x1.44a916p-32f, -0x1.2279a6p-29f,
     0x1.01d0f8p-29f, -0x1.7d73bp-32f, -0x1.65aefap-29f, -0x1.c1a3aap-20f,
     0x1.68769cp-30f, -0x1.48b3ecp-27f, 0x1.d2149p-35f, 0x1.0c5ac6p-32f},
     {0x1.3bda8p-35f, 0x1.ec157cp-33f, 0x1.489fep-31f, -0x1.6bbb68p-35f,
     0x1.405c36p-31f, -0x1.071dfap-30f, -0x1.50697ap-32f, -0x1.24b90ep-29f,
     0x1.e80b5p-30f, -0x1.a87034p-32f, -0x1.6be012p-29f, -0x1.c1a5fap-20f,
     0x1.5b6fa4p-30f, -0x1.4d28d4p-27f, -0x1.d2149p-35f, 0x1.0c416ep-32f}},
    .first =
    {{-0x1.75717ep+0f, -0x1.4150ecp+0f, -0x1.005dc6p+0f, -0x1.8097e2p-1f,
     -0x1.04979cp-1f, -0x1.f9607p-3f, 0.0f, -0x1.bbecaep+0f},
     {-0x1.97b216p-4f, -0x1.89f5dep-4f, -0x1.16b174p-4f, 0.0f,
     0x1.d91b8ap-4f, 0x1.2f1eeep-2f, 0x1p-1f, -0x1.6f2fb6p-4f},
     {-0x1.8d2028p-7f, 0x1.9eedcep-5f, 0x1.743aap-3f, 0x1.7b9bd8p-2f,
     0x1.2b0794p-1f, 0x1.8eec3cp-1f, 0x1.b3b646p-1f, -0x1.b1323ap-5f},
     {0x1.d6465ap-4f, 0x1.93c078p-3f, 0x1.49087p-2f, 0x1.b301cep-2f,
     0x1.bd4da4p-2f, 0x1.1d5018p-2f, 0x1.6b2338p-20f, 0x1.48779ep-5f},
     {0x1.db51e8p-4f, 0x1.3743ccp-3f, 0x1.5129bp-3f, 0x1.7d2e7cp-4f,
     -0x1.4a8048p-4f, -0x1.3e32dcp-2f, -0x1.a4a99cp-2f, 0x1.10698p-4f},
     {0x1.88a222p-5f, 0x1.2a887p-5f, -0x1.57e274p-6f, -0x1.059dc8p-3f,
     -0x1.c391b2p-3f, -0x1.7daa26p-3f, 0x1.503e74p-10f, 0x1.43525ep-5f},
     {-0x1.12b27ap-10f, -0x1.87ba6ep-6f, -0x1.16e7d4p-4f, -0x1.827784p-4f,
     -0x1.59ac7ep-5f, 0x1.9b0ed6p-4f, 0x1.8ac216p-3f, 0x1.53999ep-7f},
     {-0x1.a5d24ep-7f, -0x1.90dbe6p-6f, -0x1.e05f1p-6f, 0x1.c8e056p-9f,
     0x1.1e512cp-4f, 0x1.7348bcp-4f, 0x1.441be6p-4f, -0x1.20ec9cp-9f},
     {-0x1.bf720ap-8f, -0x1.f78afap-8f, 0x1.586478p-8f, 0x1.0c682p-5f,
     0x1.2a45ap-5f, -0x1.741fa2p-6f, 0x1.af2f56p-4f, -0x1.a1c372p-9f},
     {0x1.01d0f8p-29f, -0x1.7d73bp-32f, -0x1.65aefap-29f, -0x1.c1a3aap-20f,
     0x1.68769cp-30f, -0x1.48b3ecp-27f, 0x1.d2149p-35f, -0x1.2279a6p-29f},
     {0x1.e80b5p-30f, -0x1.a87034p-32f, -0x1.6be012p-29f, -0x1.c1a5fap-20f,
     0x1.5b6fa4p-30f, -0x1.4d28d4p-27f, -0x1.d2149p-35f, -0x1.24b90ep-29f}},
};

/* gate, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.130000  2^-34.5
 *    1  0.390000  2^-35.0
 *    2  0.650000  2^-35.4
 *    3  0.910000  2^-35.7
 *    4  1.170000  2^-35.2
 *    5  1.430000  2^-34.0
 *    6  1.690000  2^-33.5
 *    7  1.950000  2^-33.9
 *    8  2.210000  2^-33.3
 *    9  2.470000  2^-33.6
 *   10  2.730000  2^-33.2
 *   11  2.990000  2^-33.7
 *   12  3.250000  2^-33.3
 *   13  3.510000  2^-33.4
 *   14  3.770000  2^-33.7
 *   15  4.030000  2^-33.2
 */
static const struct gelu_table_f32cr gelu_sigmoid_gate_f32cr = {
    .scale = 0x1.ec4ec4p+2f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.0a3d7p-3f,
    .end = {-0x1.f33334p+0f, -0x1.01eb84p+2f},
    .error = 0x1.1d61fp-33f,
    .far = -0x1.e9p+5f,
    .column =
    {{0.0f, -0x1.f45d2ep+1f, -0x1.d39daap+1f, -0x1.b19246p+1f,
     -0x1.8def9cp+1f, -0x1.6f232ap+1f, -0x1.4e66dep+1f, -0x1.2b3cb6p+1f,
     -0x1.09dd16p+1f, -0x1.d47ff8p+0f, -0x1.905a56p+0f, -0x1.4be892p+0f,
     -0x1.11a116p+0f, -0x1.7ba4bcp-1f, -0x1.128d6cp-1f, -0x1.19aadep-2f},
     {0x1p-1f, 0x1.51acb8p-10f, 0x1.04c7eap-9f, 0x1.999e7ap-9f,
     0x1.48552cp-8f, 0x1.ed408ap-8f, 0x1.7b93acp-7f, 0x1.2cd958p-6f,
     0x1.d021aap-6f, 0x1.5c2b7ap-5f, 0x1.0b58d2p-4f, 0x1.962152p-4f,
     0x1.1dc16ap-3f, 0x1.c3d7eep-3f, 0x1.255404p-2f, 0x1.8a4ae6p-2f},
     {0x1.b3b646p-2f, 0x1.1efdb2p-9f, 0x1.baf74ep-9f, 0x1.5b7f16p-8f,
     0x1.1602e4p-7f, 0x1.a09928p-7f, 0x1.3f4732p-6f, 0x1.f6a484p-6f,
     0x1.7fc972p-5f, 0x1.1bb322p-4f, 0x1.a9533p-4f, 0x1.37590ep-3f,
     0x1.a27ecp-3f, 0x1.2baf06p-2f, 0x1.643bfcp-2f, 0x1.9caef4p-2f},
     {0x1.5a3a32p-21f, 0x1.e73346p-10f, 0x1.7776cep-9f, 0x1.25df02p-8f,
     0x1.d46f1ep-8f, 0x1.5d3042p-7f, 0x1.096932p-6f, 0x1.9c0a38p-6f,
     0x1.341932p-5f, 0x1.b9d01ep-5f, 0x1.3ab3c4p-4f, 0x1.a8d43ep-4f,
     0x1.00c17ap-3f, 0x1.1cfec6p-3f, 0x1.02f38ap-3f, 0x1.42f42ep-4f},
     {-0x1.a49cacp-4f, 0x1.12fadap-10f, 0x1.a6a1eep-10f, 0x1.49455cp-9f,
     0x1.046b46p-8f, 0x1.803d0ep-8f, 0x1.1f1dc2p-7f, 0x1.b0dc5cp-7f,
     0x1.356182p-6f, 0x1.9e1b2cp-6f, 0x1.045b02p-5f, 0x1.1708c4p-5f,
     0x1.c400ecp-6f, -0x1.2592cep-8f, -0x1.377d98p-5f, -0x1.4f4df2p-4f},
     {0x1.24abfep-11f, 0x1.cf2d38p-12f, 0x1.61e85p-11f, 0x1.1127e2p-10f,
     0x1.a94264p-10f, 0x1.32f40cp-9f, 0x1.ba22cp-9f, 0x1.37cfa6p-8f,
     0x1.8e7a3cp-8f, 0x1.b49036p-8f, 0x1.459498p-8f, -0x1.d7aa82p-10f,
     -0x1.b5139ep-7f, -0x1.24a444p-5f, -0x1.6b3f8ap-5f, -0x1.1f1be6p-5f},
     {0x1.243faap-5f, 0x1.34c07cp-13f, 0x1.d27946p-13f, 0x1.60edbcp-12f,
     0x1.097338p-11f, 0x1.6cf6bcp-11f, 0x1.e0618ap-11f, 0x1.1860b2p-10f,
     0x1.c846c8p-11f, -0x1.c6172cp-14f, -0x1.6d3p-9f, -0x1.f710ecp-8f,
     -0x1.989184p-7f, -0x1.994f42p-7f, -0x1.79a4b4p-9f, 0x1.208f18p-6f},
     {0x1.01dff6p-5f, 0x1.507df8p-15f, 0x1.f07754p-15f, 0x1.6541aep-14f,
     0x1.f1f94ep-14f, 0x1.29bc28p-13f, 0x1.1f672ep-13f, 0x1.1e6976p-16f,
     -0x1.6604dp-12f, -0x1.172c3ap-10f, -0x1.33d45ep-9f, -0x1.d55e3cp-9f,
     -0x1.807ea4p-9f, 0x1.1a627ep-8f, 0x1.6a1914p-7f, 0x1.9fab18p-7f},
     {0x1.d874f4p-5f, 0x1.344722p-17f, 0x1.4ba26ep-17f, 0x1.0752f8p-16f,
     0x1.2fa138p-16f, -0x1.678418p-20f, -0x1.15606p-15f, -0x1.181872p-13f,
     -0x1.6e533ep-12f, -0x1.19203ap-11f, -0x1.999b0cp-11f, -0x1.9287fep-12f,
     0x1.a739d2p-10f, 0x1.2b279ap-8f, 0x1.009f5ap-8f, -0x1.c03818p-9f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.d47ff8p+0f, -0x1.905a56p+0f, -0x1.4be892p+0f,
     -0x1.11a116p+0f, -0x1.7ba4bcp-1f, -0x1.128d6cp-1f, -0x1.19aadep-2f},
     {0x1p-1f, 0x1.5c2b7ap-5f, 0x1.0b58d2p-4f, 0x1.962152p-4f,
     0x1.1dc16ap-3f, 0x1.c3d7eep-3f, 0x1.255404p-2f, 0x1.8a4ae6p-2f},
     {0x1.b3b646p-2f, 0x1.1bb322p-4f, 0x1.a9533p-4f, 0x1.37590ep-3f,
     0x1.a27ecp-3f, 0x1.2baf06p-2f, 0x1.643bfcp-2f, 0x1.9caef4p-2f},
     {0x1.5a3a32p-21f, 0x1.b9d01ep-5f, 0x1.3ab3c4p-4f, 0x1.a8d43ep-4f,
     0x1.00c17ap-3f, 0x1.1cfec6p-3f, 0x1.02f38ap-3f, 0x1.42f42ep-4f},
     {-0x1.a49cacp-4f, 0x1.9e1b2cp-6f, 0x1.045b02p-5f, 0x1.1708c4p-5f,
     0x1.c400ecp-6f, -0x1.2592cep-8f, -0x1.377d98p-5f, -0x1.4f4df2p-4f},
     {0x1.24abfep-11f, 0x1.b49036p-8f, 0x1.459498p-8f, -0x1.d7aa82p-10f,
     -0x1.b5139ep-7f, -0x1.24a444p-5f, -0x1.6b3f8ap-5f, -0x1.1f1be6p-5f},
     {0x1.243faap-5f, -0x1.c6172cp-14f, -0x1.6d3p-9f, -0x1.f710ecp-8f,
     -0x1.989184p-7f, -0x1.994f42p-7f, -0x1.79a4b4p-9f, 0x1.208f18p-6f},
     {0x1.01dff6p-5f, -0x1.172c3ap-10f, -0x1.33d45ep-9f, -0x1.d55e3cp-9f,
     -0x1.807ea4p-9f, 0x1.1a627ep-8f, 0x1.6a1914p-7f, 0x1.9fab18p-7f},
     {0x1.d874f4p-5f, -0x1.19203ap-11f, -0x1.999b0cp-11f, -0x1.9287fep-12f,
     0x1.a739d2p-10f, 0x1.2b279ap-8f, 0x1.009f5ap-8f, -0x1.c03818p-9f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
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
 *    0  0.330000  0.0072
 *    1  0.990000  0.3035
 *    2  1.650000  0.7897
 *    3  2.310000  0.1070
 *    4  2.970000  0.0376
 *    5  3.630000  0.0124
 *    6  4.290000  0.0259
 *    7  4.950000  0.0266
 *    8  5.610000  0.0134
 *    9  6.270000  0.0092
 *   10  6.930000  0.0132
 *   11  7.590000  0.0082
 *   12  8.250000  0.0073
 *   13  8.910000  0.0109
 *   14  9.570000  0.0088
 *   15  10.230000  0.0112
 */
static const struct gelu_table_f32 gelu_silu_value_f32 = {
    .scale = 0x1.83e0f8p+1f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.51eb84p-2f,
    .end = {-0x1.3cccccp+2f, -0x1.475c28p+3f},
    .column =
    {{0.0f, -0x1.429cc6p+3f, -0x1.2abe9ep+3f, -0x1.144106p+3f,
     -0x1.fb1878p+2f, -0x1.d0b15ap+2f, -0x1.a5dcfap+2f, -0x1.81c51ep+2f,
     -0x1.55be5cp+2f, -0x1.27aab2p+2f, -0x1.03d30cp+2f, -0x1.b44dd2p+1f,
     -0x1.50d66cp+1f, -0x1.06eae8p+1f, -0x1.474978p+0f, -0x1.21415ap-1f},
     {-0.0f, -0x1.ba4bdcp-12f, -0x1.afba06p-11f, -0x1.9312c6p-10f,
     -0x1.77ffe2p-9f, -0x1.4e0f6cp-8f, -0x1.27e678p-7f, -0x1.db16b8p-7f,
     -0x1.a1ad5ep-6f, -0x1.7151e8p-5f, -0x1.1a08a4p-4f, -0x1.bf26fap-4f,
     -0x1.69d24p-3f, -0x1.de10dep-3f, -0x1.1d25dp-2f, -0x1.a34eaep-3f},
     {0.0f, -0x1.8e6806p-12f, -0x1.8171b8p-11f, -0x1.644fb6p-10f,
     -0x1.4868aep-9f, -0x1.1fd13p-8f, -0x1.f5357ep-8f, -0x1.8b20bap-7f,
     -0x1.517672p-6f, -0x1.1dc5dep-5f, -0x1.9f8f32p-5f, -0x1.2da612p-4f,
     -0x1.90128ep-4f, -0x1.7dfc36p-4f, -0x1.2076a6p-25f, 0x1.dad9dap-3f},
     {0x1.fffffep-3f, -0x1.62805cp-13f, -0x1.5321c4p-12f, -0x1.357e8cp-11f,
     -0x1.18b774p-10f, -0x1.e2cf16p-10f, -0x1.9a0e08p-9f, -0x1.3a68a6p-8f,
     -0x1.000516p-7f, -0x1.908144p-7f, -0x1.06858ap-6f, -0x1.2e49dap-6f,
     -0x1.1d76fcp-7f, 0x1.54a4bep-6f, 0x1.be14eep-4f, 0x1.b46fccp-3f},
     {-0x1.808aaap-21f, -0x1.9e1846p-15f, -0x1.865a08p-14f, -0x1.5e1998p-13f,
     -0x1.367364p-12f, -0x1.03949ep-11f, -0x1.a7ded8p-11f, -0x1.35d42p-10f,
     -0x1.cc0f7ap-10f, -0x1.29c2e8p-9f, -0x1.1321ecp-9f, 0x1.683464p-13f,
     0x1.467d5ap-7f, 0x1.9e1ab4p-6f, 0x1.9070b8p-5f, 0x1.495584p-5f},
     {-0x1.557f7ap-6f, -0x1.637f32p-17f, -0x1.485b2p-16f, -0x1.1f452p-15f,
     -0x1.ec510ap-15f, -0x1.891b48p-14f, -0x1.2aaf08p-13f, -0x1.8b06fcp-13f,
     -0x1.c97d5ep-13f, -0x1.8ed53ap-14f, 0x1.5046a8p-12f, 0x1.a8054p-10f,
     0x1.4a3292p-8f, 0x1.077b04p-7f, 0x1.343d7ap-8f, -0x1.8f94fp-7f},
     {-0x1.daeea8p-15f, -0x1.d6a508p-20f, -0x1.aa14c8p-19f, -0x1.66e142p-18f,
     -0x1.21fd7p-17f, -0x1.a72ac6p-17f, -0x1.0e832ap-16f, -0x1.0019d4p-16f,
     0x1.c1633ep-19f, 0x1.5702fp-14f, 0x1.efe5bep-13f, 0x1.38b6aep-11f,
     0x1.239148p-10f, 0x1.6dfd0ep-11f, -0x1.8d9474p-9f, -0x1.545e92p-8f},
     {0x1.01413ep-9f, -0x1.235578p-22f, -0x1.cb84ccp-22f, -0x1.60973p-21f,
     -0x1.ec8854p-21f, -0x1.1bcfd4p-20f, -0x1.17527ap-21f, 0x1.037d5ap-19f,
     0x1.4e3724p-17f, 0x1.fbe978p-16f, 0x1.2db07cp-14f, 0x1.01de96p-13f,
     0x1.bfa9e2p-15f, -0x1.d8688ep-12f, -0x1.08fa38p-10f, 0x1.0ef036p-12f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.27aab2p+2f, -0x1.03d30cp+2f, -0x1.b44dd2p+1f,
     -0x1.50d66cp+1f, -0x1.06eae8p+1f, -0x1.474978p+0f, -0x1.21415ap-1f},
     {-0.0f, -0x1.7151e8p-5f, -0x1.1a08a4p-4f, -0x1.bf26fap-4f,
     -0x1.69d24p-3f, -0x1.de10dep-3f, -0x1.1d25dp-2f, -0x1.a34eaep-3f},
     {0.0f, -0x1.1dc5dep-5f, -0x1.9f8f32p-5f, -0x1.2da612p-4f,
     -0x1.90128ep-4f, -0x1.7dfc36p-4f, -0x1.2076a6p-25f, 0x1.dad9dap-3f},
     {0x1.fffffep-3f, -0x1.908144p-7f, -0x1.06858ap-6f, -0x1.2e49dap-6f,
     -0x1.1d76fcp-7f, 0x1.54a4bep-6f, 0x1.be14eep-4f, 0x1.b46fccp-3f},
     {-0x1.808aaap-21f, -0x1.29c2e8p-9f, -0x1.1321ecp-9f, 0x1.683464p-13f,
     0x1.467d5ap-7f, 0x1.9e1ab4p-6f, 0x1.9070b8p-5f, 0x1.495584p-5f},
     {-0x1.557f7ap-6f, -0x1.8ed53ap-14f, 0x1.5046a8p-12f, 0x1.a8054p-10f,
     0x1.4a3292p-8f, 0x1.077b04p-7f, 0x1.343d7ap-8f, -0x1.8f94fp-7f},
     {-0x1.daeea8p-15f, 0x1.5702fp-14f, 0x1.efe5bep-13f, 0x1.38b6aep-11f,
     0x1.239148p-10f, 0x1.6dfd0ep-11f, -0x1.8d9474p-9f, -0x1.545e92p-8f},
     {0x1.01413ep-9f, 0x1.fbe978p-16f, 0x1.2db07cp-14f, 0x1.01de96p-13f,
     0x1.bfa9e2p-15f, -0x1.d8688ep-12f, -0x1.08fa38p-10f, 0x1.0ef036p-12f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* value, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.265000  0.0001
 *    1  0.795000  0.1625
 *    2  1.325000  0.0957
 *    3  1.855000  0.0107
 *    4  2.385000  0.0148
 *    5  2.915000  0.0055
 *    6  3.445000  0.0082
 *    7  3.975000  0.0078
 *    8  4.505000  0.0050
 *    9  5.035000  0.0076
 *   10  5.565000  0.0041
 *   11  6.095000  0.0110
 *   12  6.890000  0.0181
 *   13  7.950000  0.1396
 *   14  9.010000  0.1173
 *   15  10.070000  0.0675
 */
static const struct gelu_table_f64 gelu_silu_value_f64 = {
    .scale = -0x1.e304d4873ecadp+0,
    .bias = 0x1.ffffffffffff4p+52,
    .near = -0x1.0f5c28f5c28f6p-2,
    .end = {-0x1.fcccccccccccdp+1, -0x1.423d70a3d70a4p+3},
    .column =
    {{-0x1.9fa04189374bcp+2, -0x1.db057619f0fb3p+2, -0x1.13c9d77ebf9a1p+3, -0x1.359735ee402bap+3,
     0.0, -0x1.99249e44fa052p-2, -0x1.09fd44f307826p+0, -0x1.9cf9db22d0e55p+0,
     -0x1.fe065f1e43cfdp+0, -0x1.57b900aec33e2p+1, -0x1.a4e402bb0cf88p+1, -0x1.d1b17e4b17e4bp+1,
     -0x1.14a2ee05ea9c1p+2, -0x1.2bc49ba5e353fp+2, -0x1.538197c790f4p+2, -0x1.7a050197c790fp+2},
     {-0x1.415260df769fdp-7, -0x1.229f631a817b3p-8, -0x1.984a3fac1f571p-10, -0x1.3ecadf8cb2267p-11,
     -0.0, -0x1.4879ddb0c133bp-3, -0x1.160db2ff0e7b2p-2, -0x1.1275486998b56p-2,
     -0x1.e9afc29f527ccp-3, -0x1.5f1db99361746p-3, -0x1.e491a1aa2a7dfp-4, -0x1.7dde36ee9725dp-4,
     -0x1.cfa40272726dep-5, -0x1.5f69d7810322dp-5, -0x1.ada1d8d09dcb7p-6, -0x1.06a841dc8e0dfp-6},
     {-0x1.0f5ba5eb9adddp-7, -0x1.f696184753803p-9, -0x1.68d78abf1190cp-10, -0x1.1dd241e3af8a6p-11,
     0.0, 0x1.38be747712cb3p-2, 0x1.f1ca5ce35d69ap-5, -0x1.d5ca5bc0657cap-5,
     -0x1.724019f596d8cp-4, -0x1.8be46183e3df7p-4, -0x1.3fc4fb6ab22f9p-4, -0x1.0b1f707b2461ep-4,
     -0x1.5e4e6da9faabdp-5, -0x1.112b373fa20f2p-5, -0x1.5a84d5aee38fcp-6, -0x1.b2f380dda09eap-7},
     {-0x1.ba1eacd436ca9p-9, -0x1.a7ac9320b43c6p-10, -0x1.3956561e0929ep-11, -0x1.f9ab2588ceb75p-13,
     0x1p-2, 0x1.d8b6e9ce738f1p-3, 0x1.294fd8c7083d9p-3, 0x1.05d8f7ce510b5p-4,
     0x1.a46870cb2cbe7p-6, -0x1.4f56a3c3f7981p-7, -0x1.2aca02146265p-6, -0x1.28f223110100dp-6,
     -0x1.d3bd0a6599074p-7, -0x1.8247273100f83p-7, -0x1.061a7e24e7972p-7, -0x1.57a7106a9d40ep-8},
     {-0x1.c5c983871c966p-11, -0x1.cb1206fbed229p-12, -0x1.624dc810cb157p-13, -0x1.25170ba116a91p-14,
     0x1.45d22c3afaa52p-52, 0x1.f7e1fe00ad7ecp-6, 0x1.a4c07e008b516p-5, 0x1.4768c91b31a06p-5,
     0x1.bf06be4ed6444p-6, 0x1.24018a95ca9ap-7, 0x1.11124791ae231p-10, -0x1.0d60d407e9618p-10,
     -0x1.2ce2d07e519f8p-9, -0x1.26251ce7a97fep-9, -0x1.d409a14db3ce8p-10, -0x1.4e50ac54b6af7p-10},
     {-0x1.3b57253ce778bp-13, -0x1.6025175c8db9ap-14, -0x1.22918c6a94e49p-15, -0x1.f1fced7e4cddcp-17,
     -0x1.5555555553094p-6, -0x1.09785311a7171p-6, 0x1.5028aa242d6c3p-13, 0x1.06a973201664cp-7,
     0x1.0da885d2e8f6p-7, 0x1.369c210ffba87p-8, 0x1.068c5de88c7b2p-9, 0x1.0c2438814db86p-10,
     0x1.2d1ad496f6d75p-14, -0x1.f3d0ebc5b9254p-14, -0x1.c7c19f34d71f8p-13, -0x1.9d9832e9b6a9p-13},
     {-0x1.139a92132a396p-16, -0x1.854005a24582bp-17, -0x1.6a2ffbe22aceep-18, -0x1.479e64d85c706p-19,
     0x1.a222ca8cebe28p-40, -0x1.1961529fd1c3bp-8, -0x1.284034bec14bap-8, -0x1.f9e082b573f9p-11,
     0x1.262bccb8ea179p-11, 0x1.20ca76c1328ffp-10, 0x1.66c13394a639ep-11, 0x1.d24b91c4af75p-12,
     0x1.37cb72e5d15efp-13, 0x1.237363abfeaf4p-14, 0x1.4cbeefc0c316dp-18, -0x1.d5da76bdec32dp-17},
     {-0x1.708121e129f84p-22, -0x1.1797ae1db11aep-20, -0x1.58299293d2dcap-21, -0x1.55edbf6ec83b5p-22,
     0x1.1111116061cc2p-9, 0x1.470b39de48ea7p-10, -0x1.d2ebaac79fee5p-11, -0x1.d88dd28d84da2p-11,
     -0x1.ca287ea2d9b83p-12, 0x1.2b1f5c752c50bp-14, 0x1.06b2a9cc91d0fp-13, 0x1.a5b1453e11bc8p-14,
     0x1.86c4a44c8be07p-15, 0x1.d024b1620d786p-16, 0x1.3d450e987fbd2p-17, 0x1.25bb24f82a565p-19},
     {0x1.57139bd2a7b0cp-22, -0x1.00d3efd89cc13p-26, -0x1.ce396ebf19dfep-25, -0x1.1935f43c2d377p-25,
     0x1.21c87bebd03dcp-31, 0x1.14204206339a5p-11, 0x1.fbc5212973bdbp-13, -0x1.4a8498a2d6722p-13,
     -0x1.602e1b15f538bp-13, -0x1.68d59e503bf1ap-15, 0x1.a8313c0ac16d6p-18, 0x1.99c6d2bc55fccp-17,
     0x1.2c56f1653361cp-17, 0x1.97d6a3f9d1fb1p-18, 0x1.63cb2912d09ap-19, 0x1.0fd2ad0bb52a1p-20},
     {0x1.85070cb4706f8p-24, 0x1.15c542a35389cp-26, -0x1.f43d0d2646b5fp-30, -0x1.5347473455493p-29,
     -0x1.ba18fff14059dp-13, -0x1.58b7da4b9056bp-14, 0x1.0b38dd3dc24cp-13, 0x1.0859a33193d4p-15,
     -0x1.1a31c39da96a1p-16, -0x1.2a59ab546b5e5p-16, -0x1.1485d6879f579p-18, -0x1.2f5d01cda1286p-21,
     0x1.1952e64a7121dp-20, 0x1.e42fda40f4187p-21, 0x1.057ca33a2f6f1p-21, 0x1.d9e8c038b95f2p-23},
     {0x1.16f5c897f0c2bp-26, 0x1.1461849142264p-28, 0x1.9fd98c85f4b22p-32, -0x1.836eca1ae74ap-34,
     0x1.fbd0da5aa59fbp-26, -0x1.ef5ac41bcdb88p-15, 0x1.1806ae30d7d83p-19, 0x1.5d1b93a7106e6p-16,
     0x1.ea53c7f2740b5p-18, -0x1.9bea131e160fp-19, -0x1.b20bd95c69a81p-20, -0x1.7cbf6e7a04957p-21,
     0x1.4f83eeed465b6p-31, 0x1.346c103715e35p-24, 0x1.1556ed840286cp-24, 0x1.2b6f9c5689a54p-25},
     {0x1.35b7c5f2d2f2fp-29, 0x1.6811f87945a6bp-31, 0x1.be72c3c82028bp-34, 0x1.7b5202782e767p-37,
     0x1.6838132562701p-16, 0x1.e2cd1697654b6p-19, -0x1.78b7b48f5c4b3p-17, 0x1.7f9d4913c9d33p-19,
     0x1.bf583191c48d2p-19, 0x1.4a1ce5826533ap-24, -0x1.515c23d36b6d7p-22, -0x1.aa39fec9f62eap-23,
     -0x1.394959eac94ap-25, -0x1.f8106270639a7p-28, 0x1.5cec77484183ap-28, 0x1.1e1b1a9c91a07p-28},
     {0x1.0e61abad253a3p-32, 0x1.7a84b67821d7ap-34, 0x1.154ff611d248fp-36, 0x1.986cba28fc6a2p-39,
     0x1.1923b1677de3fp-22, 0x1.bcffff21b6ecap-18, -0x1.2f964e2b10a9ap-19, -0x1.f7ae47e721d0cp-21,
     0x1.0150b9bf76c96p-21, 0x1.b86ae421c1214p-23, -0x1.9f59976e08c12p-26, -0x1.12cc3090d32c1p-25,
     -0x1.7cf455d21b5f9p-27, -0x1.3127204416574p-28, -0x1.40dbe734b7787p-32, 0x1.9c579ac59d40ep-32},
     {0x1.35d4268eecc0cp-36, 0x1.458053c9b7602p-37, 0x1.509484491681ep-39, 0x1.26982976c732ap-41,
     -0x1.f6b8b769e9348p-20, 0x1.0373a3ae36dd9p-20, 0x1.0fb55474c8722p-21, -0x1.fe384b94edf36p-22,
     -0x1.e6476aef730eep-26, 0x1.091befdf6bbabp-24, 0x1.deaade9ff43e3p-27, -0x1.32203625d836cp-29,
     -0x1.2f64f0ee73cbap-29, -0x1.09b03e42b742ap-30, -0x1.897211a298cfp-33, -0x1.4dab169789f1ap-34},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.9fa04189374bcp+2, -0x1.415260df769fdp-7, -0x1.0f5ba5eb9adddp-7, -0x1.ba1eacd436ca9p-9,
     -0x1.c5c983871c966p-11, -0x1.3b57253ce778bp-13, -0x1.139a92132a396p-16, -0x1.708121e129f84p-22,
     0x1.57139bd2a7b0cp-22, 0x1.85070cb4706f8p-24, 0x1.16f5c897f0c2bp-26, 0x1.35b7c5f2d2f2fp-29,
     0x1.0e61abad253a3p-32, 0x1.35d4268eecc0cp-36, 0.0, 0.0},
     {-0x1.db057619f0fb3p+2, -0x1.229f631a817b3p-8, -0x1.f696184753803p-9, -0x1.a7ac9320b43c6p-10,
     -0x1.cb1206fbed229p-12, -0x1.6025175c8db9ap-14, -0x1.854005a24582bp-17, -0x1.1797ae1db11aep-20,
     -0x1.00d3efd89cc13p-26, 0x1.15c542a35389cp-26, 0x1.1461849142264p-28, 0x1.6811f87945a6bp-31,
     0x1.7a84b67821d7ap-34, 0x1.458053c9b7602p-37, 0.0, 0.0},
     {-0x1.13c9d77ebf9a1p+3, -0x1.984a3fac1f571p-10, -0x1.68d78abf1190cp-10, -0x1.3956561e0929ep-11,
     -0x1.624dc810cb157p-13, -0x1.22918c6a94e49p-15, -0x1.6a2ffbe22aceep-18, -0x1.58299293d2dcap-21,
     -0x1.ce396ebf19dfep-25, -0x1.f43d0d2646b5fp-30, 0x1.9fd98c85f4b22p-32, 0x1.be72c3c82028bp-34,
     0x1.154ff611d248fp-36, 0x1.509484491681ep-39, 0.0, 0.0},
     {-0x1.359735ee402bap+3, -0x1.3ecadf8cb2267p-11, -0x1.1dd241e3af8a6p-11, -0x1.f9ab2588ceb75p-13,
     -0x1.25170ba116a91p-14, -0x1.f1fced7e4cddcp-17, -0x1.479e64d85c706p-19, -0x1.55edbf6ec83b5p-22,
     -0x1.1935f43c2d377p-25, -0x1.5347473455493p-29, -0x1.836eca1ae74ap-34, 0x1.7b5202782e767p-37,
     0x1.986cba28fc6a2p-39, 0x1.26982976c732ap-41, 0.0, 0.0},
     {0.0, -0.0, 0.0, 0x1p-2,
     0x1.45d22c3afaa52p-52, -0x1.5555555553094p-6, 0x1.a222ca8cebe28p-40, 0x1.1111116061cc2p-9,
     0x1.21c87bebd03dcp-31, -0x1.ba18fff14059dp-13, 0x1.fbd0da5aa59fbp-26, 0x1.6838132562701p-16,
     0x1.1923b1677de3fp-22, -0x1.f6b8b769e9348p-20, 0.0, 0.0},
     {-0x1.99249e44fa052p-2, -0x1.4879ddb0c133bp-3, 0x1.38be747712cb3p-2, 0x1.d8b6e9ce738f1p-3,
     0x1.f7e1fe00ad7ecp-6, -0x1.09785311a7171p-6, -0x1.1961529fd1c3bp-8, 0x1.470b39de48ea7p-10,
     0x1.14204206339a5p-11, -0x1.58b7da4b9056bp-14, -0x1.ef5ac41bcdb88p-15, 0x1.e2cd1697654b6p-19,
     0x1.bcffff21b6ecap-18, 0x1.0373a3ae36dd9p-20, 0.0, 0.0},
     {-0x1.09fd44f307826p+0, -0x1.160db2ff0e7b2p-2, 0x1.f1ca5ce35d69ap-5, 0x1.294fd8c7083d9p-3,
     0x1.a4c07e008b516p-5, 0x1.5028aa242d6c3p-13, -0x1.284034bec14bap-8, -0x1.d2ebaac79fee5p-11,
     0x1.fbc5212973bdbp-13, 0x1.0b38dd3dc24cp-13, 0x1.1806ae30d7d83p-19, -0x1.78b7b48f5c4b3p-17,
     -0x1.2f964e2b10a9ap-19, 0x1.0fb55474c8722p-21, 0.0, 0.0},
     {-0x1.9cf9db22d0e55p+0, -0x1.1275486998b56p-2, -0x1.d5ca5bc0657cap-5, 0x1.05d8f7ce510b5p-4,
     0x1.4768c91b31a06p-5, 0x1.06a973201664cp-7, -0x1.f9e082b573f9p-11, -0x1.d88dd28d84da2p-11,
     -0x1.4a8498a2d6722p-13, 0x1.0859a33193d4p-15, 0x1.5d1b93a7106e6p-16, 0x1.7f9d4913c9d33p-19,
     -0x1.f7ae47e721d0cp-21, -0x1.fe384b94edf36p-22, 0.0, 0.0},
     {-0x1.fe065f1e43cfdp+0, -0x1.e9afc29f527ccp-3, -0x1.724019f596d8cp-4, 0x1.a46870cb2cbe7p-6,
     0x1.bf06be4ed6444p-6, 0x1.0da885d2e8f6p-7, 0x1.262bccb8ea179p-11, -0x1.ca287ea2d9b83p-12,
     -0x1.602e1b15f538bp-13, -0x1.1a31c39da96a1p-16, 0x1.ea53c7f2740b5p-18, 0x1.bf583191c48d2p-19,
     0x1.0150b9bf76c96p-21, -0x1.e6476aef730eep-26, 0.0, 0.0},
     {-0x1.57b900aec33e2p+1, -0x1.5f1db99361746p-3, -0x1.8be46183e3df7p-4, -0x1.4f56a3c3f7981p-7,
     0x1.24018a95ca9ap-7, 0x1.369c210ffba87p-8, 0x1.20ca76c1328ffp-10, 0x1.2b1f5c752c50bp-14,
     -0x1.68d59e503bf1ap-15, -0x1.2a59ab546b5e5p-16, -0x1.9bea131e160fp-19, 0x1.4a1ce5826533ap-24,
     0x1.b86ae421c1214p-23, 0x1.091befdf6bbabp-24, 0.0, 0.0},
     {-0x1.a4e402bb0cf88p+1, -0x1.e491a1aa2a7dfp-4, -0x1.3fc4fb6ab22f9p-4, -0x1.2aca02146265p-6,
     0x1.11124791ae231p-10, 0x1.068c5de88c7b2p-9, 0x1.66c13394a639ep-11, 0x1.06b2a9cc91d0fp-13,
     0x1.a8313c0ac16d6p-18, -0x1.1485d6879f579p-18, -0x1.b20bd95c69a81p-20, -0x1.515c23d36b6d7p-22,
     -0x1.9f59976e08c12p-26, 0x1.deaade9ff43e3p-27, 0.0, 0.0},
     {-0x1.d1b17e4b17e4bp+1, -0x1.7dde36ee9725dp-4, -0x1.0b1f707b2461ep-4, -0x1.28f223110100dp-6,
     -0x1.0d60d407e9618p-10, 0x1.0c2438814db86p-10, 0x1.d24b91c4af75p-12, 0x1.a5b1453e11bc8p-14,
     0x1.99c6d2bc55fccp-17, -0x1.2f5d01cda1286p-21, -0x1.7cbf6e7a04957p-21, -0x1.aa39fec9f62eap-23,
     -0x1.12cc3090d32c1p-25, -0x1.32203625d836cp-29, 0.0, 0.0},
     {-0x1.14a2ee05ea9c1p+2, -0x1.cfa40272726dep-5, -0x1.5e4e6da9faabdp-5, -0x1.d3bd0a6599074p-7,
     -0x1.2ce2d07e519f8p-9, 0x1.2d1ad496f6d75p-14, 0x1.37cb72e5d15efp-13, 0x1.86c4a44c8be07p-15,
     0x1.2c56f1653361cp-17, 0x1.1952e64a7121dp-20, 0x1.4f83eeed465b6p-31, -0x1.394959eac94ap-25,
     -0x1.7cf455d21b5f9p-27, -0x1.2f64f0ee73cbap-29, 0.0, 0.0},
     {-0x1.2bc49ba5e353fp+2, -0x1.5f69d7810322dp-5, -0x1.112b373fa20f2p-5, -0x1.8247273100f83p-7,
     -0x1.26251ce7a97fep-9, -0x1.f3d0ebc5b9254p-14, 0x1.237363abfeaf4p-14, 0x1.d024b1620d786p-16,
     0x1.97d6a3f9d1fb1p-18, 0x1.e42fda40f4187p-21, 0x1.346c103715e35p-24, -0x1.f8106270639a7p-28,
     -0x1.3127204416574p-28, -0x1.09b03e42b742ap-30, 0.0, 0.0},
     {-0x1.538197c790f4p+2, -0x1.ada1d8d09dcb7p-6, -0x1.5a84d5aee38fcp-6, -0x1.061a7e24e7972p-7,
     -0x1.d409a14db3ce8p-10, -0x1.c7c19f34d71f8p-13, 0x1.4cbeefc0c316dp-18, 0x1.3d450e987fbd2p-17,
     0x1.63cb2912d09ap-19, 0x1.057ca33a2f6f1p-21, 0x1.1556ed840286cp-24, 0x1.5cec77484183ap-28,
     -0x1.40dbe734b7787p-32, -0x1.897211a298cfp-33, 0.0, 0.0},
     {-0x1.7a050197c790fp+2, -0x1.06a841dc8e0dfp-6, -0x1.b2f380dda09eap-7, -0x1.57a7106a9d40ep-8,
     -0x1.4e50ac54b6af7p-10, -0x1.9d9832e9b6a9p-13, -0x1.d5da76bdec32dp-17, 0x1.25bb24f82a565p-19,
     0x1.0fd2ad0bb52a1p-20, 0x1.d9e8c038b95f2p-23, 0x1.2b6f9c5689a54p-25, 0x1.1e1b1a9c91a07p-28,
     0x1.9c579ac59d40ep-32, -0x1.4dab169789f1ap-34, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.212100  0.0003
 *    1  0.636300  0.0137
 *    2  1.060500  0.0918
 *    3  1.484700  0.1952
 *    4  1.908900  0.0312
 *    5  2.333100  0.0174
 *    6  2.969400  0.1696
 *    7  3.817800  0.2132
 *    8  4.666200  0.1750
 *    9  5.514600  0.1568
 *   10  6.363000  0.1078
 *   11  7.211400  0.0529
 *   12  8.059800  0.0257
 *   13  8.908200  0.0135
 *   14  9.756600  0.0296
 *   15  10.605000  0.0404
 */
static const struct gelu_table_f32 gelu_silu_grad_f32 = {
    .scale = -0x1.2dbe94p+1f,
    .bias = 0x1.fffff4p+23f,
    .near = -0x1.b2617cp-3f,
    .end = {-0x1.e8adacp+1f, -0x1.535c2ap+3f},
    .column =
    {{-0x1.55e364p+1f, -0x1.ca4876p+1f, -0x1.03aabep+2f, -0x1.48a5c4p+2f,
     -0x1.7f99eap+2f, -0x1.b93dd4p+2f, -0x1.ecfb8ep+2f, -0x1.114222p+3f,
     -0x1.2cb0ap+3f, -0x1.4955b2p+3f, 0.0f, -0x1.7bad0cp-2f,
     -0x1.f4bcacp-1f, -0x1.474974p+0f, -0x1.958902p+0f, -0x1.0a4e9ep+1f},
     {-0x1.8d1224p-4f, -0x1.13c1dep-4f, -0x1.a0349ap-5f, -0x1.8995a8p-6f,
     -0x1.95eaa4p-7f, -0x1.86a14ap-8f, -0x1.8c50dcp-9f, -0x1.827712p-10f,
     -0x1.6d5c0ep-11f, -0x1.4a64b4p-12f, 0x1p-1f, 0x1.466c74p-2f,
     0x1.43cf9cp-4f, -0x1.848b9ep-29f, -0x1.b682dap-5f, -0x1.8247b4p-4f},
     {-0x1.429778p-6f, -0x1.2b84b4p-5f, -0x1.06c68ap-5f, -0x1.2519b2p-6f,
     -0x1.425e5cp-7f, -0x1.437d36p-8f, -0x1.50cd0ep-9f, -0x1.4f0aecp-10f,
     -0x1.41c82ap-11f, -0x1.26cfdp-12f, 0x1p-1f, 0x1.ddfc2cp-2f,
     0x1.3c8d9ep-2f, 0x1.13f07p-31f, 0x1.14499ap-3f, 0x1.344d24p-5f},
     {0x1.c37958p-6f, -0x1.30e918p-9f, -0x1.9c1346p-8f, -0x1.7b8c06p-8f,
     -0x1.dad92ap-9f, -0x1.ff8594p-10f, -0x1.150246p-10f, -0x1.1b7fccp-11f,
     -0x1.162788p-12f, -0x1.033624p-13f, 0x1.a3c5f6p-25f, 0x1.6290acp-4f,
     0x1.3abef4p-3f, 0x1.2c5634p-3f, 0x1.f675bcp-4f, 0x1.2c2f34p-4f},
     {0x1.3bd184p-6f, 0x1.2f2dfap-8f, 0x1.540f66p-10f, -0x1.b56a52p-11f,
     -0x1.905536p-11f, -0x1.f2a8e8p-12f, -0x1.20f4e6p-12f, -0x1.34fa6cp-13f,
     -0x1.3893fep-14f, -0x1.2a19bap-15f, -0x1.5552f4p-4f, -0x1.1354acp-4f,
     -0x1.4bf3fep-8f, 0x1.353ae6p-6f, 0x1.01b0a6p-5f, 0x1.040138p-5f},
     {0x1.6b154ap-8f, 0x1.3b039cp-9f, 0x1.36e234p-10f, 0x1.554b54p-14f,
     -0x1.3addf6p-14f, -0x1.36b624p-14f, -0x1.9ed228p-15f, -0x1.ded5c2p-16f,
     -0x1.fc1488p-17f, -0x1.f4e4ap-18f, 0x1.435d4cp-15f, -0x1.4d7a84p-6f,
     -0x1.8b1cf2p-6f, -0x1.f2d484p-7f, -0x1.707484p-8f, 0x1.f57684p-9f},
     {0x1.8a7184p-12f, 0x1.505b32p-11f, 0x1.9674ap-12f, 0x1.4d40f6p-14f,
     0x1.53ffd8p-17f, -0x1.6b94a6p-18f, -0x1.8afd26p-18f, -0x1.0e6d16p-18f,
     -0x1.38da3ep-19f, -0x1.44d9fcp-20f, 0x1.a3a144p-7f, 0x1.093902p-7f,
     -0x1.3d529ap-8f, -0x1.ad7178p-8f, -0x1.6f9c42p-8f, -0x1.0a1cc4p-9f},
     {-0x1.61b75cp-12f, 0x1.fe4ef8p-15f, 0x1.186d8ap-14f, 0x1.a544bp-16f,
     0x1.bd030ap-18f, 0x1.1be86ap-20f, -0x1.0a57f8p-22f, -0x1.9e9e9cp-22f,
     -0x1.2898b2p-22f, -0x1.60061p-23f, 0x1.2ef12p-10f, 0x1.ebf324p-9f,
     0x1.7d658ap-9f, 0x1.399e2cp-13f, -0x1.346cb4p-10f, -0x1.0cd2a2p-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0x1.be141p-3f, 0.0f, 0.0f}},
    .first =
    {{-0x1.55e364p+1f, -0x1.ca4876p+1f, 0.0f, -0x1.7bad0cp-2f,
     -0x1.f4bcacp-1f, -0x1.474974p+0f, -0x1.958902p+0f, -0x1.0a4e9ep+1f},
     {-0x1.8d1224p-4f, -0x1.13c1dep-4f, 0x1p-1f, 0x1.466c74p-2f,
     0x1.43cf9cp-4f, -0x1.848b9ep-29f, -0x1.b682dap-5f, -0x1.8247b4p-4f},
     {-0x1.429778p-6f, -0x1.2b84b4p-5f, 0x1p-1f, 0x1.ddfc2cp-2f,
     0x1.3c8d9ep-2f, 0x1.13f07p-31f, 0x1.14499ap-3f, 0x1.344d24p-5f},
     {0x1.c37958p-6f, -0x1.30e918p-9f, 0x1.a3c5f6p-25f, 0x1.6290acp-4f,
     0x1.3abef4p-3f, 0x1.2c5634p-3f, 0x1.f675bcp-4f, 0x1.2c2f34p-4f},
     {0x1.3bd184p-6f, 0x1.2f2dfap-8f, -0x1.5552f4p-4f, -0x1.1354acp-4f,
     -0x1.4bf3fep-8f, 0x1.353ae6p-6f, 0x1.01b0a6p-5f, 0x1.040138p-5f},
     {0x1.6b154ap-8f, 0x1.3b039cp-9f, 0x1.435d4cp-15f, -0x1.4d7a84p-6f,
     -0x1.8b1cf2p-6f, -0x1.f2d484p-7f, -0x1.707484p-8f, 0x1.f57684p-9f},
     {0x1.8a7184p-12f, 0x1.505b32p-11f, 0x1.a3a144p-7f, 0x1.093902p-7f,
     -0x1.3d529ap-8f, -0x1.ad7178p-8f, -0x1.6f9c42p-8f, -0x1.0a1cc4p-9f},
     {-0x1.61b75cp-12f, 0x1.fe4ef8p-15f, 0x1.2ef12p-10f, 0x1.ebf324p-9f,
     0x1.7d658ap-9f, 0x1.399e2cp-13f, -0x1.346cb4p-10f, -0x1.0cd2a2p-10f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0x1.be141p-3f, 0.0f, 0.0f}},
};

/* grad, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.212100  0.0000
 *    1  0.636300  0.0453
 *    2  1.060500  0.0583
 *    3  1.484700  0.1508
 *    4  1.908900  0.0418
 *    5  2.333100  0.0106
 *    6  2.757300  0.0030
 *    7  3.181500  0.0044
 *    8  3.817800  0.1014
 *    9  4.666200  0.1755
 *   10  5.514600  0.2643
 *   11  6.363000  0.0912
 *   12  7.211400  0.0344
 *   13  8.059800  0.0151
 *   14  8.908200  0.0315
 *   15  9.756600  0.0311
 */
static const struct gelu_table_f64 gelu_silu_grad_f64 = {
    .scale = -0x1.2dbe94f0e9abcp+1,
    .bias = 0x1.ffffffffffff8p+52,
    .near = -0x1.b2617c1bda511p-3,
    .end = {-0x1.973b645a1cacp+1, -0x1.3836113404ea4p+3},
    .column =
    {{-0x1.d1e27d028a1ep+1, -0x1.02a1496d78f0fp+2, -0x1.448a915379fa9p+2, -0x1.7ed5f61d6fc41p+2,
     -0x1.b73eb5b2d4d3fp+2, -0x1.ed948c5b344acp+2, -0x1.1177b4a2339cp+3, -0x1.2b5a6d1015688p+3,
     0.0, -0x1.8add3d15c36fp-2, -0x1.f74eff892950ap-1, -0x1.474973c84120bp+0,
     -0x1.95322291fb3fap+0, -0x1.0c0e83744c916p+1, -0x1.4b4a701f05373p+1, -0x1.85489bc1d99b5p+1},
     {-0x1.0ae69d7a17217p-4, -0x1.a479f9d09a873p-5, -0x1.9cc8bbb0cc87ep-6, -0x1.99ca03a17a03ap-7,
     -0x1.90d8d9615c67p-8, -0x1.892ecffe6517p-9, -0x1.8047b5360c851p-10, -0x1.7b0bf5ef7b994p-11,
     0x1p-1, 0x1.3f5a9046ae918p-2, 0x1.3d77964e63002p-4, 0x1.b7d7537967aa7p-56,
     -0x1.b50b5ed834225p-5, -0x1.8454d532880eep-4, -0x1.92eda983c59e6p-4, -0x1.6354730ac5f7cp-4},
     {-0x1.28debf07f9f05p-5, -0x1.086fa26d74595p-5, -0x1.31718d499a0fcp-6, -0x1.45380e6da1f95p-7,
     -0x1.4b8f38db226ep-8, -0x1.4e394585e23a2p-9, -0x1.4d31916951be2p-10, -0x1.4d9ba078d44bfp-11,
     0x1p-1, 0x1.db4f75abc35cp-2, 0x1.3af8d22c404a5p-2, -0x1.b7abafa756517p-59,
     0x1.14f4325b124b5p-3, 0x1.2408c222bd1cdp-5, -0x1.e243baf173a3dp-7, -0x1.1055e706b75f2p-5},
     {-0x1.96781115ae93p-9, -0x1.97d217665c23dp-8, -0x1.85ecad4437924p-8, -0x1.de72b34b7492fp-9,
     -0x1.05a6d06c30ba9p-9, -0x1.12fdf6c04416p-10, -0x1.19fcd2321250dp-11, -0x1.201d8481ce56p-12,
     -0x1.552f931d01966p-56, 0x1.6eb47f52641d1p-4, 0x1.3ae51e357f48ap-3, 0x1.2c563458cc0abp-3,
     0x1.f6f8dd6eafe1p-4, 0x1.26df065055ed6p-4, 0x1.0ad6b146c795ep-5, 0x1.55acd8864d4b1p-7},
     {0x1.0b45571626c8dp-8, 0x1.68607b3016083p-10, -0x1.a89f84f698793p-11, -0x1.922f96b127dd3p-11,
     -0x1.fc66d401a2704p-12, -0x1.1f0653b1b6a0dp-12, -0x1.336a9f1dd6714p-13, -0x1.435d2aea23342p-14,
     -0x1.5555555555639p-4, -0x1.0e5068f1a0ca7p-4, -0x1.2c5386610b57ap-8, 0x1.353eb573caa59p-6,
     0x1.01717a20939f7p-5, 0x1.0242503164ce1p-5, 0x1.5a3bea92fdb6dp-6, 0x1.8491955601226p-7},
     {0x1.22d800b3bb72cp-9, 0x1.3f22601fa4a26p-10, 0x1.c5da693759564p-14, -0x1.37f693bea61bap-14,
     -0x1.3a0796e174e54p-14, -0x1.9c72f36a5a1b1p-15, -0x1.dca3092bc2c65p-16, -0x1.0654481246c19p-16,
     -0x1.e39298cefd0dep-43, -0x1.56ffda1760802p-6, -0x1.896a9a27941fbp-6, -0x1.f2d0e32bbf101p-7,
     -0x1.730373d4336cp-8, 0x1.03c184fcb8db5p-8, 0x1.73812024123ecp-8, 0x1.1e46c8622dd47p-8},
     {0x1.3bddfd9f560dp-11, 0x1.a23d42b8334b3p-12, 0x1.6fbb49f5288f1p-14, 0x1.5400ec7328cap-17,
     -0x1.63d3d316e8366p-18, -0x1.8acc398572f9ep-18, -0x1.0d39777d9a65dp-18, -0x1.415ae387895e7p-19,
     0x1.9999999543082p-7, 0x1.fe9950a2c915p-8, -0x1.347858ec255d3p-8, -0x1.b0f82c4b15b07p-8,
     -0x1.6f4268f662689p-8, -0x1.fb6a13890a32dp-10, 0x1.d357acee4f6c7p-13, 0x1.8f0f164137075p-11},
     {0x1.66c05c401aa87p-14, 0x1.487ab477d5eeep-14, 0x1.b21d28c89f23ep-16, 0x1.a0851611b6f4ep-18,
     0x1.c131a36786154p-21, -0x1.3bc806ddd19e1p-22, -0x1.9bcef01d11fd4p-22, -0x1.2794f56c8f847p-22,
     -0x1.86d23edf7e9dep-33, 0x1.da6e78b623601p-9, 0x1.1283a6faf226p-9, 0x1.098e923a57e61p-13,
     -0x1.11db63667256p-10, -0x1.16ba0bd00e41p-10, -0x1.a8b0af0b80c3dp-12, -0x1.5db41c4576969p-15},
     {-0x1.2a3fff1df8cebp-18, 0x1.d4250d94455bp-18, 0x1.54a62a44cd2d6p-18, 0x1.a96f39b29807ep-20,
     0x1.a14ee1d2edc22p-22, 0x1.0d4362ca02831p-24, -0x1.a98065b711ac4p-27, -0x1.6cc9ba50ad286p-26,
     -0x1.ba1bcea4c751dp-10, -0x1.77a3d44d17fcep-11, 0x1.09f90cbb0a15ap-10, 0x1.a2a7cf784e328p-11,
     0x1.390d5fbe605fp-12, -0x1.71ec4fd1f276dp-13, -0x1.563e9c4819b9cp-13, -0x1.20ebdcc563197p-14},
     {-0x1.aa95207d99ce3p-18, -0x1.85cdce586e9eap-20, 0x1.69faa55a90702p-21, 0x1.3385f1cfe3f3bp-22,
     0x1.71c786970b302p-24, 0x1.7e2edd73934eap-26, 0x1.1a6b006c12ed9p-28, -0x1.4bd23f1b45cecp-32,
     -0x1.bd6d258f8a6cep-26, -0x1.14071c1eb57cep-11, -0x1.59caf6cc8a758p-15, 0x1.8574edcd31f0ep-13,
     0x1.982cd47e8fd0bp-13, 0x1.3c4f2cfc1098p-15, -0x1.b235a3c922aa1p-16, -0x1.6e83df6d68c3ap-16},
     {-0x1.09b847e3e23b8p-19, -0x1.bd3a6f87478f4p-21, 0x1.24226894ae18fp-25, 0x1.4fa263902946ap-25,
     0x1.e5fcbd5c6cdc6p-27, 0x1.26b7578e7b1efp-28, 0x1.3c4151bae7813p-30, 0x1.0db47f43ee102p-32,
     0x1.bf853333bcfebp-13, 0x1.73dd795ca04fp-15, -0x1.06bff021f8a3cp-13, -0x1.572fc5d8c85eap-15,
     0x1.a62de7a35050ap-16, 0x1.d238e82c24bd7p-16, 0x1.c0298fc1612c1p-19, -0x1.aedb4cff62a4p-19},
     {-0x1.74d49b056f09fp-22, -0x1.ca67388737e2dp-23, -0x1.abd632066178dp-27, 0x1.e91ff8d07566p-29,
     0x1.ff7b27d648ecap-30, 0x1.5e744bb8aed33p-31, 0x1.abc16bf806cdfp-33, 0x1.e6e6cdad49979p-35,
     -0x1.a9a91139cfb32p-21, 0x1.1cedc9e75192p-14, -0x1.5c83c9a0f6082p-16, -0x1.f2eebf6dc16eep-16,
     -0x1.993b2137585a3p-17, 0x1.814f7059340fp-18, 0x1.9a94dedab5312p-19, 0x1.262a05614398dp-22},
     {-0x1.b0d91130aa54ap-26, -0x1.2913fd09bd859p-25, -0x1.5daa6e7e4d723p-28, -0x1.5761c39ca91p-36,
     0x1.a0b300987fdc3p-33, 0x1.5b319530a5d1cp-34, 0x1.cec50d27c6688p-36, 0x1.24fc5de39c097p-37,
     -0x1.da8698fc0a53ap-16, 0x1.e3777e2f7f3e6p-22, 0x1.6ddd10498c13bp-17, -0x1.7bb0b78814a88p-19,
     -0x1.9564703a711ccp-18, -0x1.134fe3bedc4e2p-21, 0x1.adc2491449ec9p-21, 0x1.39ba106b3021cp-22},
     {0x1.90e42ea4864a5p-26, -0x1.8e278a10b3a1fp-29, -0x1.29c7a833520dap-30, -0x1.e0cc081e1a106p-34,
     0x1.58c471094b2dp-37, 0x1.3315d51e07f65p-37, 0x1.d1a807a9d2856p-39, 0x1.2148fd7d9938bp-40,
     -0x1.0a49e784cf063p-18, -0x1.ea944c2865641p-18, 0x1.84772e0e10b24p-19, 0x1.40da9b25d2879p-19,
     -0x1.da14b90514079p-21, -0x1.38cf20dec273cp-21, 0x1.b91013e54e8c2p-26, 0x1.9e6ecbf1023b5p-24},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0x1.be1410460528p-3,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{-0x1.d1e27d028a1ep+1, -0x1.0ae69d7a17217p-4, -0x1.28debf07f9f05p-5, -0x1.96781115ae93p-9,
     0x1.0b45571626c8dp-8, 0x1.22d800b3bb72cp-9, 0x1.3bddfd9f560dp-11, 0x1.66c05c401aa87p-14,
     -0x1.2a3fff1df8cebp-18, -0x1.aa95207d99ce3p-18, -0x1.09b847e3e23b8p-19, -0x1.74d49b056f09fp-22,
     -0x1.b0d91130aa54ap-26, 0x1.90e42ea4864a5p-26, 0.0, 0.0},
     {-0x1.02a1496d78f0fp+2, -0x1.a479f9d09a873p-5, -0x1.086fa26d74595p-5, -0x1.97d217665c23dp-8,
     0x1.68607b3016083p-10, 0x1.3f22601fa4a26p-10, 0x1.a23d42b8334b3p-12, 0x1.487ab477d5eeep-14,
     0x1.d4250d94455bp-18, -0x1.85cdce586e9eap-20, -0x1.bd3a6f87478f4p-21, -0x1.ca67388737e2dp-23,
     -0x1.2913fd09bd859p-25, -0x1.8e278a10b3a1fp-29, 0.0, 0.0},
     {-0x1.448a915379fa9p+2, -0x1.9cc8bbb0cc87ep-6, -0x1.31718d499a0fcp-6, -0x1.85ecad4437924p-8,
     -0x1.a89f84f698793p-11, 0x1.c5da693759564p-14, 0x1.6fbb49f5288f1p-14, 0x1.b21d28c89f23ep-16,
     0x1.54a62a44cd2d6p-18, 0x1.69faa55a90702p-21, 0x1.24226894ae18fp-25, -0x1.abd632066178dp-27,
     -0x1.5daa6e7e4d723p-28, -0x1.29c7a833520dap-30, 0.0, 0.0},
     {-0x1.7ed5f61d6fc41p+2, -0x1.99ca03a17a03ap-7, -0x1.45380e6da1f95p-7, -0x1.de72b34b7492fp-9,
     -0x1.922f96b127dd3p-11, -0x1.37f693bea61bap-14, 0x1.5400ec7328cap-17, 0x1.a0851611b6f4ep-18,
     0x1.a96f39b29807ep-20, 0x1.3385f1cfe3f3bp-22, 0x1.4fa263902946ap-25, 0x1.e91ff8d07566p-29,
     -0x1.5761c39ca91p-36, -0x1.e0cc081e1a106p-34, 0.0, 0.0},
     {-0x1.b73eb5b2d4d3fp+2, -0x1.90d8d9615c67p-8, -0x1.4b8f38db226ep-8, -0x1.05a6d06c30ba9p-9,
     -0x1.fc66d401a2704p-12, -0x1.3a0796e174e54p-14, -0x1.63d3d316e8366p-18, 0x1.c131a36786154p-21,
     0x1.a14ee1d2edc22p-22, 0x1.71c786970b302p-24, 0x1.e5fcbd5c6cdc6p-27, 0x1.ff7b27d648ecap-30,
     0x1.a0b300987fdc3p-33, 0x1.58c471094b2dp-37, 0.0, 0.0},
     {-0x1.ed948c5b344acp+2, -0x1.892ecffe6517p-9, -0x1.4e394585e23a2p-9, -0x1.12fdf6c04416p-10,
     -0x1.1f0653b1b6a0dp-12, -0x1.9c72f36a5a1b1p-15, -0x1.8acc398572f9ep-18, -0x1.3bc806ddd19e1p-22,
     0x1.0d4362ca02831p-24, 0x1.7e2edd73934eap-26, 0x1.26b7578e7b1efp-28, 0x1.5e744bb8aed33p-31,
     0x1.5b319530a5d1cp-34, 0x1.3315d51e07f65p-37, 0.0, 0.0},
     {-0x1.1177b4a2339cp+3, -0x1.8047b5360c851p-10, -0x1.4d31916951be2p-10, -0x1.19fcd2321250dp-11,
     -0x1.336a9f1dd6714p-13, -0x1.dca3092bc2c65p-16, -0x1.0d39777d9a65dp-18, -0x1.9bcef01d11fd4p-22,
     -0x1.a98065b711ac4p-27, 0x1.1a6b006c12ed9p-28, 0x1.3c4151bae7813p-30, 0x1.abc16bf806cdfp-33,
     0x1.cec50d27c6688p-36, 0x1.d1a807a9d2856p-39, 0.0, 0.0},
     {-0x1.2b5a6d1015688p+3, -0x1.7b0bf5ef7b994p-11, -0x1.4d9ba078d44bfp-11, -0x1.201d8481ce56p-12,
     -0x1.435d2aea23342p-14, -0x1.0654481246c19p-16, -0x1.415ae387895e7p-19, -0x1.2794f56c8f847p-22,
     -0x1.6cc9ba50ad286p-26, -0x1.4bd23f1b45cecp-32, 0x1.0db47f43ee102p-32, 0x1.e6e6cdad49979p-35,
     0x1.24fc5de39c097p-37, 0x1.2148fd7d9938bp-40, 0.0, 0.0},
     {0.0, 0x1p-1, 0x1p-1, -0x1.552f931d01966p-56,
     -0x1.5555555555639p-4, -0x1.e39298cefd0dep-43, 0x1.9999999543082p-7, -0x1.86d23edf7e9dep-33,
     -0x1.ba1bcea4c751dp-10, -0x1.bd6d258f8a6cep-26, 0x1.bf853333bcfebp-13, -0x1.a9a91139cfb32p-21,
     -0x1.da8698fc0a53ap-16, -0x1.0a49e784cf063p-18, 0.0, 0.0},
     {-0x1.8add3d15c36fp-2, 0x1.3f5a9046ae918p-2, 0x1.db4f75abc35cp-2, 0x1.6eb47f52641d1p-4,
     -0x1.0e5068f1a0ca7p-4, -0x1.56ffda1760802p-6, 0x1.fe9950a2c915p-8, 0x1.da6e78b623601p-9,
     -0x1.77a3d44d17fcep-11, -0x1.14071c1eb57cep-11, 0x1.73dd795ca04fp-15, 0x1.1cedc9e75192p-14,
     0x1.e3777e2f7f3e6p-22, -0x1.ea944c2865641p-18, 0.0, 0.0},
     {-0x1.f74eff892950ap-1, 0x1.3d77964e63002p-4, 0x1.3af8d22c404a5p-2, 0x1.3ae51e357f48ap-3,
     -0x1.2c5386610b57ap-8, -0x1.896a9a27941fbp-6, -0x1.347858ec255d3p-8, 0x1.1283a6faf226p-9,
     0x1.09f90cbb0a15ap-10, -0x1.59caf6cc8a758p-15, -0x1.06bff021f8a3cp-13, -0x1.5c83c9a0f6082p-16,
     0x1.6ddd10498c13bp-17, 0x1.84772e0e10b24p-19, 0.0, 0.0},
     {-0x1.474973c84120bp+0, 0x1.b7d7537967aa7p-56, -0x1.b7abafa756517p-59, 0x1.2c563458cc0abp-3,
     0x1.353eb573caa59p-6, -0x1.f2d0e32bbf101p-7, -0x1.b0f82c4b15b07p-8, 0x1.098e923a57e61p-13,
     0x1.a2a7cf784e328p-11, 0x1.8574edcd31f0ep-13, -0x1.572fc5d8c85eap-15, -0x1.f2eebf6dc16eep-16,
     -0x1.7bb0b78814a88p-19, 0x1.40da9b25d2879p-19, 0x1.be1410460528p-3, 0.0},
     {-0x1.95322291fb3fap+0, -0x1.b50b5ed834225p-5, 0x1.14f4325b124b5p-3, 0x1.f6f8dd6eafe1p-4,
     0x1.01717a20939f7p-5, -0x1.730373d4336cp-8, -0x1.6f4268f662689p-8, -0x1.11db63667256p-10,
     0x1.390d5fbe605fp-12, 0x1.982cd47e8fd0bp-13, 0x1.a62de7a35050ap-16, -0x1.993b2137585a3p-17,
     -0x1.9564703a711ccp-18, -0x1.da14b90514079p-21, 0.0, 0.0},
     {-0x1.0c0e83744c916p+1, -0x1.8454d532880eep-4, 0x1.2408c222bd1cdp-5, 0x1.26df065055ed6p-4,
     0x1.0242503164ce1p-5, 0x1.03c184fcb8db5p-8, -0x1.fb6a13890a32dp-10, -0x1.16ba0bd00e41p-10,
     -0x1.71ec4fd1f276dp-13, 0x1.3c4f2cfc1098p-15, 0x1.d238e82c24bd7p-16, 0x1.814f7059340fp-18,
     -0x1.134fe3bedc4e2p-21, -0x1.38cf20dec273cp-21, 0.0, 0.0},
     {-0x1.4b4a701f05373p+1, -0x1.92eda983c59e6p-4, -0x1.e243baf173a3dp-7, 0x1.0ad6b146c795ep-5,
     0x1.5a3bea92fdb6dp-6, 0x1.73812024123ecp-8, 0x1.d357acee4f6c7p-13, -0x1.a8b0af0b80c3dp-12,
     -0x1.563e9c4819b9cp-13, -0x1.b235a3c922aa1p-16, 0x1.c0298fc1612c1p-19, 0x1.9a94dedab5312p-19,
     0x1.adc2491449ec9p-21, 0x1.b91013e54e8c2p-26, 0.0, 0.0},
     {-0x1.85489bc1d99b5p+1, -0x1.6354730ac5f7cp-4, -0x1.1055e706b75f2p-5, 0x1.55acd8864d4b1p-7,
     0x1.8491955601226p-7, 0x1.1e46c8622dd47p-8, 0x1.8f0f164137075p-11, -0x1.5db41c4576969p-15,
     -0x1.20ebdcc563197p-14, -0x1.6e83df6d68c3ap-16, -0x1.aedb4cff62a4p-19, 0x1.262a05614398dp-22,
     0x1.39ba106b3021cp-22, 0x1.9e6ecbf1023b5p-24, 0.0, 0.0}},
};

/* gate, f32: interval, |x| up to, worst relative error of the rounded polynomial in 2^-24
 *    0  0.330000  0.0007
 *    1  0.990000  0.0085
 *    2  1.650000  0.0741
 *    3  2.310000  0.0144
 *    4  2.970000  0.0544
 *    5  3.630000  0.0641
 *    6  4.290000  0.0383
 *    7  4.950000  0.0069
 *    8  5.610000  0.0257
 *    9  6.270000  0.0336
 *   10  6.930000  0.0384
 *   11  7.590000  0.0386
 *   12  8.250000  0.0397
 *   13  8.910000  0.0426
 *   14  9.570000  0.0414
 *   15  10.230000  0.0304
 */
static const struct gelu_table_f32 gelu_silu_gate_f32 = {
    .scale = 0x1.83e0f8p+1f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.51eb84p-2f,
    .end = {-0x1.3cccccp+2f, -0x1.475c28p+3f},
    .column =
    {{0.0f, -0x1.3f4b78p+3f, -0x1.29668p+3f, -0x1.12fdcp+3f,
     -0x1.fb73b6p+2f, -0x1.d0236ep+2f, -0x1.a5ce56p+2f, -0x1.818068p+2f,
     -0x1.58d096p+2f, -0x1.2e35a8p+2f, -0x1.0146dcp+2f, -0x1.a79b08p+1f,
     -0x1.546fdp+1f, -0x1.06e426p+1f, -0x1.3068dap+0f, -0x1.51b572p-1f},
     {0x1p-1f, 0x1.854f64p-15f, 0x1.81d33p-14f, 0x1.848dap-13f,
     0x1.79874cp-12f, 0x1.7344bep-11f, 0x1.6771aap-10f, 0x1.3c982ap-9f,
     0x1.2a49eap-8f, 0x1.20f87ap-7f, 0x1.20f7dp-6f, 0x1.20c386p-5f,
     0x1.0bdca6p-4f, 0x1.d19298p-4f, 0x1.de0b48p-3f, 0x1.5d0324p-2f},
     {0x1p-2f, 0x1.854ac4p-15f, 0x1.81ca1ap-14f, 0x1.847b32p-13f,
     0x1.79648p-12f, 0x1.73017p-11f, 0x1.66f37ep-10f, 0x1.3bd466p-9f,
     0x1.28ee5ap-8f, 0x1.1e6c1ap-7f, 0x1.1bdf16p-6f, 0x1.1695c2p-5f,
     0x1.f4b08ap-5f, 0x1.9ca73ap-4f, 0x1.6e7582p-3f, 0x1.cc1d8p-3f},
     {0x1.c5b632p-25f, 0x1.85419p-16f, 0x1.81b7fcp-15f, 0x1.84565ap-14f,
     0x1.791eeep-13f, 0x1.727ae4p-12f, 0x1.65f776p-11f, 0x1.3a4dd2p-10f,
     0x1.263a68p-9f, 0x1.195edcp-8f, 0x1.11dba6p-7f, 0x1.02f1fp-6f,
     0x1.b33414p-6f, 0x1.3ed842p-5f, 0x1.86c33cp-5f, 0x1.24f114p-5f},
     {-0x1.554eaap-6f, 0x1.03748cp-17f, 0x1.010cd8p-16f, 0x1.02b2acp-15f,
     0x1.f61998p-15f, 0x1.ec920cp-14f, 0x1.daaaacp-13f, 0x1.9f048cp-12f,
     0x1.812512p-11f, 0x1.69de08p-10f, 0x1.532624p-9f, 0x1.27a8f6p-8f,
     0x1.a6c94ap-8f, 0x1.b33e06p-8f, -0x1.1f8d2cp-9f, -0x1.aafbap-7f},
     {0x1.25426ap-16f, 0x1.034b64p-19f, 0x1.00cd98p-18f, 0x1.024e8cp-17f,
     0x1.f4a81ep-17f, 0x1.e9d50cp-16f, 0x1.d58094p-15f, 0x1.96e59ap-14f,
     0x1.72edbep-13f, 0x1.4fcf8cp-12f, 0x1.214616p-11f, 0x1.98b8d2p-11f,
     0x1.356ecap-11f, -0x1.63a6ep-11f, -0x1.2a9888p-8f, -0x1.4b264p-8f},
     {0x1.1cd9e4p-9f, 0x1.9f6f92p-22f, 0x1.9b763ep-21f, 0x1.9d9c5ep-20f,
     0x1.8fb4acp-19f, 0x1.84befap-18f, 0x1.706e94p-17f, 0x1.391be4p-16f,
     0x1.12ae02p-15f, 0x1.c89be8p-15f, 0x1.378966p-14f, 0x1.0bd046p-15f,
     -0x1.a37b1ap-13f, -0x1.62002cp-11f, -0x1.a70afep-11f, 0x1.386c5ep-11f},
     {0x1.ce7bfap-13f, 0x1.28f4bep-24f, 0x1.215926p-23f, 0x1.14346p-22f,
     0x1.073d12p-21f, 0x1.ee256ap-21f, 0x1.c8637ep-20f, 0x1.96855cp-19f,
     0x1.43281cp-18f, 0x1.8decbp-18f, 0x1.13f7c4p-21f, -0x1.d0c22cp-16f,
     -0x1.9e7f4cp-14f, -0x1.2d62acp-13f, 0x1.0f8ec2p-13f, 0x1.2198acp-11f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.2e35a8p+2f, -0x1.0146dcp+2f, -0x1.a79b08p+1f,
     -0x1.546fdp+1f, -0x1.06e426p+1f, -0x1.3068dap+0f, -0x1.51b572p-1f},
     {0x1p-1f, 0x1.20f87ap-7f, 0x1.20f7dp-6f, 0x1.20c386p-5f,
     0x1.0bdca6p-4f, 0x1.d19298p-4f, 0x1.de0b48p-3f, 0x1.5d0324p-2f},
     {0x1p-2f, 0x1.1e6c1ap-7f, 0x1.1bdf16p-6f, 0x1.1695c2p-5f,
     0x1.f4b08ap-5f, 0x1.9ca73ap-4f, 0x1.6e7582p-3f, 0x1.cc1d8p-3f},
     {0x1.c5b632p-25f, 0x1.195edcp-8f, 0x1.11dba6p-7f, 0x1.02f1fp-6f,
     0x1.b33414p-6f, 0x1.3ed842p-5f, 0x1.86c33cp-5f, 0x1.24f114p-5f},
     {-0x1.554eaap-6f, 0x1.69de08p-10f, 0x1.532624p-9f, 0x1.27a8f6p-8f,
     0x1.a6c94ap-8f, 0x1.b33e06p-8f, -0x1.1f8d2cp-9f, -0x1.aafbap-7f},
     {0x1.25426ap-16f, 0x1.4fcf8cp-12f, 0x1.214616p-11f, 0x1.98b8d2p-11f,
     0x1.356ecap-11f, -0x1.63a6ep-11f, -0x1.2a9888p-8f, -0x1.4b264p-8f},
     {0x1.1cd9e4p-9f, 0x1.c89be8p-15f, 0x1.378966p-14f, 0x1.0bd046p-15f,
     -0x1.a37b1ap-13f, -0x1.62002cp-11f, -0x1.a70afep-11f, 0x1.386c5ep-11f},
     {0x1.ce7bfap-13f, 0x1.8decbp-18f, 0x1.13f7c4p-21f, -0x1.d0c22cp-16f,
     -0x1.9e7f4cp-14f, -0x1.2d62acp-13f, 0x1.0f8ec2p-13f, 0x1.2198acp-11f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* gate, f64: interval, |x| up to, worst relative error of the rounded polynomial in 2^-53
 *    0  0.300000  0.0000
 *    1  0.900000  0.1684
 *    2  1.500000  0.0533
 *    3  2.100000  0.0454
 *    4  2.700000  0.0544
 *    5  3.300000  0.0261
 *    6  3.900000  0.0229
 *    7  4.500000  0.0061
 *    8  5.100000  0.0305
 *    9  5.700000  0.0278
 *   10  6.300000  0.0345
 *   11  6.900000  0.0077
 *   12  7.500000  0.0181
 *   13  8.100000  0.0033
 *   14  8.700000  0.0260
 *   15  9.300000  0.0418
 */
static const struct gelu_table_f64 gelu_silu_gate_f64 = {
    .scale = 0x1.aaaaaaaaaaaabp+1,
    .bias = 0x1.000000000001p+53,
    .near = -0x1.3333333333332p-2,
    .end = {-0x1.1ffffffffffffp+2, -0x1.2999999999999p+3},
    .column =
    {{0.0, -0x1.1fda740da740ep+3, -0x1.12a3d70a3d70ap+3, -0x1.f651eb851eb84p+2,
     -0x1.cc6d3a06d3a06p+2, -0x1.a6962fc962fc9p+2, -0x1.873a06d3a06d3p+2, -0x1.5e1b4e81b4e81p+2,
     -0x1.33851eb851eb8p+2, -0x1.1ab851eb851eap+2, -0x1.d64b17e4b17e4p+1, -0x1.7d8bf258bf259p+1,
     -0x1.32740da740da6p+1, -0x1.ce66666666665p+0, -0x1.0d3a06d3a06d2p+0, -0x1.140da740da73fp-1},
     {0x1p-1, 0x1.03f73fe5de86ep-13, 0x1.88d7253f435efp-13, 0x1.99093eb2b7b62p-12,
     0x1.896ba7e4a362cp-11, 0x1.631791a186e69p-10, 0x1.21903167faa0fp-9, 0x1.12b7472501f48p-8,
     0x1.0a25dff9fc0f6p-7, 0x1.869cc0b23d9f9p-7, 0x1.9562d3e5c9d1ap-6, 0x1.8baafe03b2a72p-5,
     0x1.56807517e2708p-4, 0x1.20f4d211ab75p-3, 0x1.091e70c006d9cp-2, 0x1.7938fd2c53b35p-2},
     {0x1p-2, 0x1.03eefff40dcafp-13, 0x1.88c44ea28c545p-13, 0x1.98e065ca0cedbp-12,
     0x1.8920146dcb2a2p-11, 0x1.629c6f0982881p-10, 0x1.20ec6df7986fcp-9, 0x1.11907a4d7ff1ap-8,
     0x1.07fc7a83e00b5p-7, 0x1.81f4bcbc08a38p-7, 0x1.8b5b0c8359e21p-6, 0x1.788eb5130495p-5,
     0x1.39dcbd82d0893p-4, 0x1.f05fb3711ef42p-4, 0x1.88f4dcf9f746ep-3, 0x1.dc85872a81406p-3},
     {-0x1.e55dbc498c0b8p-55, 0x1.03de809676e8cp-14, 0x1.889ea337a58f5p-14, 0x1.988ebc2138081p-13,
     0x1.88890a896521cp-12, 0x1.61a67f3fa1464p-11, 0x1.1fa5a052b3771p-10, 0x1.0f45595315f49p-9,
     0x1.03b2acecda3fap-8, 0x1.78c1200f51aa3p-8, 0x1.77ca8f2c2dcb5p-7, 0x1.542eb9b64aa84p-6,
     0x1.055f711f7aa6dp-5, 0x1.644e1c575b4aap-5, 0x1.7af58771657bbp-5, 0x1.f5c0ab9ebefa4p-6},
     {-0x1.5555555555c8bp-6, 0x1.5a520491d03b9p-16, 0x1.058ce133723eep-15, 0x1.0ff2562f1462p-14,
     0x1.04e789327db45p-13, 0x1.d4fa2a0752664p-13, 0x1.7c22ea030071bp-12, 0x1.639df75ee7177p-11,
     0x1.4ef7c239647p-10, 0x1.de3d85b5ad1efp-10, 0x1.c2d1cd8f3ababp-9, 0x1.6b9abb3c0bb1ap-8,
     0x1.c429c8f203f0cp-8, 0x1.6936e365fbb88p-8, -0x1.3cf6a1437f73fp-8, -0x1.f748402630a3dp-7},
     {-0x1.5c8f9046af4d7p-42, 0x1.59fa126c3ff74p-18, 0x1.05287f7b6bf55p-17, 0x1.0f18e3488f338p-16,
     0x1.0355e61f4e53fp-15, 0x1.cfe1284eebe2ep-15, 0x1.756260895cbap-14, 0x1.5793aba0fb1acp-13,
     0x1.38c9fb417ac9ap-12, 0x1.af5681883b28ep-12, 0x1.63f747a8cd46cp-11, 0x1.96c50143b79d6p-11,
     0x1.c0c30ad9a231ep-13, -0x1.af937262a7b82p-10, -0x1.490ec0e6f6183p-8, -0x1.2bbbc15adb64ep-8},
     {0x1.111110ff4858dp-9, 0x1.143b672cc8f5cp-20, 0x1.a09960de374c3p-20, 0x1.af0a8026cca0dp-19,
     0x1.99eddb3909e3ep-18, 0x1.6afc11b6e30f8p-17, 0x1.1ffc17b16b7bap-16, 0x1.ffbda508d189cp-16,
     0x1.af722cba20d38p-15, 0x1.1111c04ac06c6p-14, 0x1.23c9d7c69165fp-14, -0x1.9316e128a9a63p-15,
     -0x1.8ddc5b9bc4a82p-12, -0x1.ce5b8788c282ep-11, -0x1.1ba55ad196431p-11, 0x1.066f3d79497a2p-10},
     {-0x1.1cbd7345585a2p-33, 0x1.6ed85c409f68ap-23, 0x1.140ff79f05e74p-22, 0x1.1bbf9ad39687dp-21,
     0x1.0aa26dfdd33b2p-20, 0x1.ce7a4d01aca9fp-20, 0x1.63b4eef39db71p-19, 0x1.2399943ce3d78p-18,
     0x1.8ee3d2fd013adp-18, 0x1.6fd508637f8a2p-18, -0x1.fd427b77bd2a3p-18, -0x1.e2870f6c9ff5ep-15,
     -0x1.13c9b501139c5p-13, -0x1.f2be59eaef54cp-14, 0x1.7157c7e0b3798p-12, 0x1.2334732c7bdep-11},
     {-0x1.ba1c5be777b84p-13, 0x1.9fe86fc0e3b98p-26, 0x1.37afecde0c32ep-25, 0x1.3c0d4bd19cd7ep-24,
     0x1.219bbdfa0e337p-23, 0x1.dfe8327edca13p-23, 0x1.56fdb47f8cfafp-22, 0x1.bf461a5f61405p-22,
     0x1.3976300de7814p-23, -0x1.4545bf91d1905p-21, -0x1.6c0c77d4a2febp-18, -0x1.08f48ca58eea7p-16,
     -0x1.0ded213d04b07p-16, 0x1.2111e137abefcp-15, 0x1.ea7f3f03937abp-14, -0x1.4a10c57d22e27p-15},
     {-0x1.487df7ef1803bp-27, 0x1.993b49668151bp-29, 0x1.30145bd8d5f48p-28, 0x1.2ba9437322604p-27,
     0x1.03a29bea77b6p-26, 0x1.8024de47909dp-26, 0x1.b65a8cc17c18dp-26, 0x1.e5f15a6b649a2p-29,
     -0x1.2d38556c90675p-23, -0x1.8e9a966f1b1d4p-22, -0x1.72fbca8d8595fp-20, -0x1.059977982c2bap-19,
     0x1.d6030ebe0f3f8p-19, 0x1.37410f93a0cc7p-16, -0x1.442ca4528762ap-17, -0x1.ed7d062bb82ccp-15},
     {0x1.6589e0e46edc7p-16, 0x1.5fe846caf4984p-32, 0x1.00d093f41a46p-31, 0x1.dad5d9880e52fp-31,
     0x1.645e3e36c3bedp-30, 0x1.5e7814dd2ec8ap-30, -0x1.0b92e6170125ep-32, -0x1.490bcc02c96e5p-27,
     -0x1.854a1d0b9202ap-25, -0x1.86c20a3abd11dp-24, -0x1.b196594ffc66cp-23, 0x1.dfe3b02f4dbc5p-23,
     0x1.1ad6a87b41204p-19, 0x1.4cc949bb700a6p-19, -0x1.a3bc276328a91p-17, -0x1.3efe1567b71f2p-19},
     {-0x1.3f8c839eba103p-23, 0x1.05c4af70d825fp-35, 0x1.6ed749c6092f1p-35, 0x1.205853914c6e5p-34,
     0x1.dd6329bc2d63p-35, -0x1.d043a2187ab6dp-34, -0x1.4c23d93cbd399p-31, -0x1.74ea401c702e3p-29,
     -0x1.32dcb8b165726p-27, -0x1.ee4f6985945e9p-27, -0x1.2bc4aa22952a5p-28, 0x1.77b256f6c5e56p-23,
     0x1.c51e669bffb8p-22, -0x1.8886f12f5ed1ep-21, -0x1.9aeb11a66d3dfp-20, 0x1.726561cb3675bp-18},
     {-0x1.4c4947df39095p-19, 0x1.4a7e035832e03p-39, 0x1.bae6a7ca5877dp-39, 0x1.4176918770039p-39,
     -0x1.20b306da378f5p-37, -0x1.b9514361a7d8p-35, -0x1.453f4ef794262p-33, -0x1.107eb3150011ap-31,
     -0x1.50b013661fb6cp-30, -0x1.d7ee7f70d3679p-30, 0x1.ef01f4b2f25eap-28, 0x1.7556930c521b7p-25,
     -0x1.0f9be5a2735c2p-27, -0x1.9db5fad2734fp-22, 0x1.b62dd77299c5bp-21, 0x1.bc648172bed4p-21},
     {-0x1.9e2f06d0d62cdp-22, 0x1.07e631b3b5f7dp-41, -0x1.b40297e7a86efp-45, -0x1.683c0b21745adp-41,
     -0x1.becfbfaf459bfp-40, -0x1.802a6bc097bd7p-37, -0x1.0ff629eddbb16p-35, -0x1.7845043dfcc52p-34,
     -0x1.be708fe7f02c5p-34, 0x1.c8a4c3d72548bp-32, 0x1.9624715320082p-29, 0x1.3b2e71c2de393p-28,
     -0x1.e3f46d025a4f6p-26, -0x1.9ff8fc2c787e7p-25, 0x1.29ce8147835bp-22, -0x1.692f1e98f7d0cp-22},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1p-2, -0x1.e55dbc498c0b8p-55,
     -0x1.5555555555c8bp-6, -0x1.5c8f9046af4d7p-42, 0x1.111110ff4858dp-9, -0x1.1cbd7345585a2p-33,
     -0x1.ba1c5be777b84p-13, -0x1.487df7ef1803bp-27, 0x1.6589e0e46edc7p-16, -0x1.3f8c839eba103p-23,
     -0x1.4c4947df39095p-19, -0x1.9e2f06d0d62cdp-22, 0.0, 0.0},
     {-0x1.1fda740da740ep+3, 0x1.03f73fe5de86ep-13, 0x1.03eefff40dcafp-13, 0x1.03de809676e8cp-14,
     0x1.5a520491d03b9p-16, 0x1.59fa126c3ff74p-18, 0x1.143b672cc8f5cp-20, 0x1.6ed85c409f68ap-23,
     0x1.9fe86fc0e3b98p-26, 0x1.993b49668151bp-29, 0x1.5fe846caf4984p-32, 0x1.05c4af70d825fp-35,
     0x1.4a7e035832e03p-39, 0x1.07e631b3b5f7dp-41, 0.0, 0.0},
     {-0x1.12a3d70a3d70ap+3, 0x1.88d7253f435efp-13, 0x1.88c44ea28c545p-13, 0x1.889ea337a58f5p-14,
     0x1.058ce133723eep-15, 0x1.05287f7b6bf55p-17, 0x1.a09960de374c3p-20, 0x1.140ff79f05e74p-22,
     0x1.37afecde0c32ep-25, 0x1.30145bd8d5f48p-28, 0x1.00d093f41a46p-31, 0x1.6ed749c6092f1p-35,
     0x1.bae6a7ca5877dp-39, -0x1.b40297e7a86efp-45, 0.0, 0.0},
     {-0x1.f651eb851eb84p+2, 0x1.99093eb2b7b62p-12, 0x1.98e065ca0cedbp-12, 0x1.988ebc2138081p-13,
     0x1.0ff2562f1462p-14, 0x1.0f18e3488f338p-16, 0x1.af0a8026cca0dp-19, 0x1.1bbf9ad39687dp-21,
     0x1.3c0d4bd19cd7ep-24, 0x1.2ba9437322604p-27, 0x1.dad5d9880e52fp-31, 0x1.205853914c6e5p-34,
     0x1.4176918770039p-39, -0x1.683c0b21745adp-41, 0.0, 0.0},
     {-0x1.cc6d3a06d3a06p+2, 0x1.896ba7e4a362cp-11, 0x1.8920146dcb2a2p-11, 0x1.88890a896521cp-12,
     0x1.04e789327db45p-13, 0x1.0355e61f4e53fp-15, 0x1.99eddb3909e3ep-18, 0x1.0aa26dfdd33b2p-20,
     0x1.219bbdfa0e337p-23, 0x1.03a29bea77b6p-26, 0x1.645e3e36c3bedp-30, 0x1.dd6329bc2d63p-35,
     -0x1.20b306da378f5p-37, -0x1.becfbfaf459bfp-40, 0.0, 0.0},
     {-0x1.a6962fc962fc9p+2, 0x1.631791a186e69p-10, 0x1.629c6f0982881p-10, 0x1.61a67f3fa1464p-11,
     0x1.d4fa2a0752664p-13, 0x1.cfe1284eebe2ep-15, 0x1.6afc11b6e30f8p-17, 0x1.ce7a4d01aca9fp-20,
     0x1.dfe8327edca13p-23, 0x1.8024de47909dp-26, 0x1.5e7814dd2ec8ap-30, -0x1.d043a2187ab6dp-34,
     -0x1.b9514361a7d8p-35, -0x1.802a6bc097bd7p-37, 0.0, 0.0},
     {-0x1.873a06d3a06d3p+2, 0x1.21903167faa0fp-9, 0x1.20ec6df7986fcp-9, 0x1.1fa5a052b3771p-10,
     0x1.7c22ea030071bp-12, 0x1.756260895cbap-14, 0x1.1ffc17b16b7bap-16, 0x1.63b4eef39db71p-19,
     0x1.56fdb47f8cfafp-22, 0x1.b65a8cc17c18dp-26, -0x1.0b92e6170125ep-32, -0x1.4c23d93cbd399p-31,
     -0x1.453f4ef794262p-33, -0x1.0ff629eddbb16p-35, 0.0, 0.0},
     {-0x1.5e1b4e81b4e81p+2, 0x1.12b7472501f48p-8, 0x1.11907a4d7ff1ap-8, 0x1.0f45595315f49p-9,
     0x1.639df75ee7177p-11, 0x1.5793aba0fb1acp-13, 0x1.ffbda508d189cp-16, 0x1.2399943ce3d78p-18,
     0x1.bf461a5f61405p-22, 0x1.e5f15a6b649a2p-29, -0x1.490bcc02c96e5p-27, -0x1.74ea401c702e3p-29,
     -0x1.107eb3150011ap-31, -0x1.7845043dfcc52p-34, 0.0, 0.0},
     {-0x1.33851eb851eb8p+2, 0x1.0a25dff9fc0f6p-7, 0x1.07fc7a83e00b5p-7, 0x1.03b2acecda3fap-8,
     0x1.4ef7c239647p-10, 0x1.38c9fb417ac9ap-12, 0x1.af722cba20d38p-15, 0x1.8ee3d2fd013adp-18,
     0x1.3976300de7814p-23, -0x1.2d38556c90675p-23, -0x1.854a1d0b9202ap-25, -0x1.32dcb8b165726p-27,
     -0x1.50b013661fb6cp-30, -0x1.be708fe7f02c5p-34, 0.0, 0.0},
     {-0x1.1ab851eb851eap+2, 0x1.869cc0b23d9f9p-7, 0x1.81f4bcbc08a38p-7, 0x1.78c1200f51aa3p-8,
     0x1.de3d85b5ad1efp-10, 0x1.af5681883b28ep-12, 0x1.1111c04ac06c6p-14, 0x1.6fd508637f8a2p-18,
     -0x1.4545bf91d1905p-21, -0x1.8e9a966f1b1d4p-22, -0x1.86c20a3abd11dp-24, -0x1.ee4f6985945e9p-27,
     -0x1.d7ee7f70d3679p-30, 0x1.c8a4c3d72548bp-32, 0.0, 0.0},
     {-0x1.d64b17e4b17e4p+1, 0x1.9562d3e5c9d1ap-6, 0x1.8b5b0c8359e21p-6, 0x1.77ca8f2c2dcb5p-7,
     0x1.c2d1cd8f3ababp-9, 0x1.63f747a8cd46cp-11, 0x1.23c9d7c69165fp-14, -0x1.fd427b77bd2a3p-18,
     -0x1.6c0c77d4a2febp-18, -0x1.72fbca8d8595fp-20, -0x1.b196594ffc66cp-23, -0x1.2bc4aa22952a5p-28,
     0x1.ef01f4b2f25eap-28, 0x1.9624715320082p-29, 0.0, 0.0},
     {-0x1.7d8bf258bf259p+1, 0x1.8baafe03b2a72p-5, 0x1.788eb5130495p-5, 0x1.542eb9b64aa84p-6,
     0x1.6b9abb3c0bb1ap-8, 0x1.96c50143b79d6p-11, -0x1.9316e128a9a63p-15, -0x1.e2870f6c9ff5ep-15,
     -0x1.08f48ca58eea7p-16, -0x1.059977982c2bap-19, 0x1.dfe3b02f4dbc5p-23, 0x1.77b256f6c5e56p-23,
     0x1.7556930c521b7p-25, 0x1.3b2e71c2de393p-28, 0.0, 0.0},
     {-0x1.32740da740da6p+1, 0x1.56807517e2708p-4, 0x1.39dcbd82d0893p-4, 0x1.055f711f7aa6dp-5,
     0x1.c429c8f203f0cp-8, 0x1.c0c30ad9a231ep-13, -0x1.8ddc5b9bc4a82p-12, -0x1.13c9b501139c5p-13,
     -0x1.0ded213d04b07p-16, 0x1.d6030ebe0f3f8p-19, 0x1.1ad6a87b41204p-19, 0x1.c51e669bffb8p-22,
     -0x1.0f9be5a2735c2p-27, -0x1.e3f46d025a4f6p-26, 0.0, 0.0},
     {-0x1.ce66666666665p+0, 0x1.20f4d211ab75p-3, 0x1.f05fb3711ef42p-4, 0x1.644e1c575b4aap-5,
     0x1.6936e365fbb88p-8, -0x1.af937262a7b82p-10, -0x1.ce5b8788c282ep-11, -0x1.f2be59eaef54cp-14,
     0x1.2111e137abefcp-15, 0x1.37410f93a0cc7p-16, 0x1.4cc949bb700a6p-19, -0x1.8886f12f5ed1ep-21,
     -0x1.9db5fad2734fp-22, -0x1.9ff8fc2c787e7p-25, 0.0, 0.0},
     {-0x1.0d3a06d3a06d2p+0, 0x1.091e70c006d9cp-2, 0x1.88f4dcf9f746ep-3, 0x1.7af58771657bbp-5,
     -0x1.3cf6a1437f73fp-8, -0x1.490ec0e6f6183p-8, -0x1.1ba55ad196431p-11, 0x1.7157c7e0b3798p-12,
     0x1.ea7f3f03937abp-14, -0x1.442ca4528762ap-17, -0x1.a3bc276328a91p-17, -0x1.9aeb11a66d3dfp-20,
     0x1.b62dd77299c5bp-21, 0x1.29ce8147835bp-22, 0.0, 0.0},
     {-0x1.140da740da73fp-1, 0x1.7938fd2c53b35p-2, 0x1.dc85872a81406p-3, 0x1.f5c0ab9ebefa4p-6,
     -0x1.f748402630a3dp-7, -0x1.2bbbc15adb64ep-8, 0x1.066f3d79497a2p-10, 0x1.2334732c7bdep-11,
     -0x1.4a10c57d22e27p-15, -0x1.ed7d062bb82ccp-15, -0x1.3efe1567b71f2p-19, 0x1.726561cb3675bp-18,
     0x1.bc648172bed4p-21, -0x1.692f1e98f7d0cp-22, 0.0, 0.0}},
};

/* value, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.249023  0.53
 *    1  0.747070  5.79
 *    2  1.245117  14.27
 *    3  1.743164  46.77
 *    4  2.490234  42.31
 *    5  3.486328  35.96
 *    6  4.480469  10.69
 *    7  5.476562  83.80
 *    8  6.476562  25.08
 *    9  7.472656  26.03
 *   10  8.468750  48.37
 *   11  9.460938  385.28
 *   12  10.460938  131.88
 *   13  11.453125  180.55
 *   14  12.453125  258.09
 *   15  13.445312  1305.35
 */
static const struct gelu_table_f16 gelu_silu_value_f16 = {
    .scale = -0x1.00ecc8p+1f,
    .bias = 0x1.fffff8p+23f,
    .end = {-0x1.5e8p+2f, -0x1.ae4p+3f},
    .column =
    {{-0x1.0fp+1f, -0x1.7ecp+1f, -0x1.fep+1f, -0x1.3ecp+2f,
     -0x1.7ecp+2f, -0x1.be8p+2f, -0x1.fe4p+2f, -0x1.1fp+3f,
     -0x1.3fp+3f, -0x1.5ecp+3f, -0x1.7ecp+3f, -0x1.9e8p+3f,
     0.0f, -0x1.fe4p-2f, -0x1.fe4p-1f, -0x1.7ecp+0f},
     {-0x1.d1d91cp-3f, -0x1.2526d8p-3f, -0x1.2a12a2p-4f, -0x1.166c2p-5f,
     -0x1.ee1764p-7f, -0x1.aa6f16p-8f, -0x1.682704p-9f, -0x1.2b5102p-10f,
     -0x1.e999b8p-12f, -0x1.8f343p-13f, -0x1.408374p-14f, -0x1.01686cp-15f,
     0x1.db4ee6p-46f, -0x1.81b0d8p-3f, -0x1.132414p-2f, -0x1.1868e2p-2f},
     {-0x1.8794aap-4f, -0x1.6a33ep-4f, -0x1.b3a44cp-5f, -0x1.b94c22p-6f,
     -0x1.9a2c66p-7f, -0x1.6cc6bp-8f, -0x1.3adb28p-9f, -0x1.09ec82p-10f,
     -0x1.b87766p-12f, -0x1.6accacp-13f, -0x1.25b092p-14f, -0x1.dafebcp-16f,
     0x1.000004p-1f, 0x1.0b0e86p-2f, 0x1.2c8712p-4f, -0x1.4c0668p-5f},
     {0x1.095bd8p-6f, -0x1.06a38cp-6f, -0x1.0df2ep-6f, -0x1.43418ep-7f,
     -0x1.45a266p-8f, -0x1.2e4ddep-9f, -0x1.0d2b06p-10f, -0x1.d15744p-12f,
     -0x1.87a19ep-13f, -0x1.46abe6p-14f, -0x1.0b041p-15f, -0x1.b2ad0cp-17f,
     0x1.00038ep-2f, 0x1.c43f9ep-3f, 0x1.36b862p-3f, 0x1.426f2cp-4f},
     {0x1.8099dep-6f, 0x1.1caae2p-8f, -0x1.fd409ep-10f, -0x1.07f58p-9f,
     -0x1.42635ap-10f, -0x1.492d36p-11f, -0x1.2bbd54p-12f, -0x1.098f4ap-13f,
     -0x1.c9a852p-15f, -0x1.829decp-16f, -0x1.43cd98p-17f, -0x1.09ca2ep-18f,
     0x1.b53a4cp-13f, 0x1.2a2b18p-5f, 0x1.a17696p-5f, 0x1.651956p-5f},
     {0x1.f7ed3ap-8f, 0x1.a2c732p-9f, 0x1.751d2ep-12f, -0x1.762058p-13f,
     -0x1.84ec0cp-13f, -0x1.1b5246p-13f, -0x1.08513p-14f, -0x1.923436p-16f,
     -0x1.687bbcp-17f, -0x1.2d289ep-18f, -0x1.199a48p-19f, -0x1.07f5ep-20f,
     -0x1.485d34p-6f, -0x1.d4fae8p-7f, -0x1.262946p-10f, 0x1.def778p-8f}},
    .first =
    {{-0x1.0fp+1f, -0x1.7ecp+1f, -0x1.fep+1f, -0x1.3ecp+2f,
     0.0f, -0x1.fe4p-2f, -0x1.fe4p-1f, -0x1.7ecp+0f},
     {-0x1.d1d91cp-3f, -0x1.2526d8p-3f, -0x1.2a12a2p-4f, -0x1.166c2p-5f,
     0x1.db4ee6p-46f, -0x1.81b0d8p-3f, -0x1.132414p-2f, -0x1.1868e2p-2f},
     {-0x1.8794aap-4f, -0x1.6a33ep-4f, -0x1.b3a44cp-5f, -0x1.b94c22p-6f,
     0x1.000004p-1f, 0x1.0b0e86p-2f, 0x1.2c8712p-4f, -0x1.4c0668p-5f},
     {0x1.095bd8p-6f, -0x1.06a38cp-6f, -0x1.0df2ep-6f, -0x1.43418ep-7f,
     0x1.00038ep-2f, 0x1.c43f9ep-3f, 0x1.36b862p-3f, 0x1.426f2cp-4f},
     {0x1.8099dep-6f, 0x1.1caae2p-8f, -0x1.fd409ep-10f, -0x1.07f58p-9f,
     0x1.b53a4cp-13f, 0x1.2a2b18p-5f, 0x1.a17696p-5f, 0x1.651956p-5f},
     {0x1.f7ed3ap-8f, 0x1.a2c732p-9f, 0x1.751d2ep-12f, -0x1.762058p-13f,
     -0x1.485d34p-6f, -0x1.d4fae8p-7f, -0x1.262946p-10f, 0x1.def778p-8f}},
};

/* value, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.205078  11.99
 *    1  0.617188  252.86
 *    2  1.234375  828.03
 *    3  2.046875  271.17
 *    4  2.875000  3386.07
 *    5  3.703125  700.79
 *    6  4.531250  211.70
 *    7  5.343750  1134.00
 *    8  6.156250  25.34
 *    9  7.000000  6420.54
 *   10  7.812500  9974.15
 *   11  8.625000  6985.36
 *   12  9.437500  29925.76
 *   13  10.250000  26732.66
 *   14  11.062500  10258.99
 *   15  11.937500  11151.73
 */
static const struct gelu_table_bf16 gelu_silu_value_bf16 = {
    .scale = -0x1.36adfcp+1f,
    .bias = 0x1.fffffcp+23f,
    .end = {-0x1.56p+2f, -0x1.7ep+3f},
    .column =
    {{-0x1.dcp-1f, -0x1.a6p+0f, -0x1.3cp+1f, -0x1.a6p+1f,
     -0x1.08p+2f, -0x1.3ep+2f, -0x1.72p+2f, -0x1.a6p+2f,
     -0x1.dcp+2f, -0x1.08p+3f, -0x1.22p+3f, -0x1.3cp+3f,
     -0x1.56p+3f, -0x1.72p+3f, 0.0f, -0x1.a6p-2f},
     {-0x1.0d6764p-2f, -0x1.1050c6p-2f, -0x1.8aed4ap-3f, -0x1.e1d5d4p-4f,
     -0x1.0ce5a6p-4f, -0x1.19046ep-5f, -0x1.236edp-6f, -0x1.277bfcp-7f,
     -0x1.1ed7cp-8f, -0x1.1a5e24p-9f, -0x1.139008p-10f, -0x1.0a9792p-11f,
     -0x1.ffa06ap-13f, -0x1.cd2b9p-14f, -0.0f, -0x1.503f7ap-3f},
     {0x1.82098cp-4f, -0x1.fa7662p-5f, -0x1.9a417ep-4f, -0x1.3fc966p-4f,
     -0x1.8dde22p-5f, -0x1.bc2298p-6f, -0x1.deaf64p-7f, -0x1.f49096p-8f,
     -0x1.f2a104p-9f, -0x1.f00ed8p-10f, -0x1.ef7fccp-11f, -0x1.e0af9ap-12f,
     -0x1.cf9bf6p-13f, -0x1.a3f094p-14f, 0x1p-1f, 0x1.32d18ep-2f},
     {0x1.4b3bd6p-3f, 0x1.ede0eap-5f, -0x1.d00242p-11f, -0x1.2be26p-6f,
     -0x1.f4f01ep-7f, -0x1.46a386p-7f, -0x1.624224p-8f, -0x1.9890f4p-9f,
     -0x1.a7ac7ap-10f, -0x1.af1a8cp-11f, -0x1.ae25c6p-12f, -0x1.a29d58p-13f,
     -0x1.a34426p-14f, -0x1.83aafcp-15f, 0x1.ffd484p-3f, 0x1.d643b6p-3f},
     {0x1.b7164ep-5f, 0x1.5410e8p-5f, 0x1.1b170ap-6f, 0x1.40bf9ep-9f,
     -0x1.6c163ap-9f, -0x1.6cca04p-9f, -0x1.9c90e4p-10f, -0x1.ae6988p-11f,
     -0x1.1ee9fp-12f, -0x1.087814p-12f, -0x1.fc90f6p-15f, -0x1.2b40d8p-15f,
     -0x1.044bb8p-15f, -0x1.164f36p-16f, 0x1.1f411ep-9f, 0x1.c7daa4p-6f}},
    .first =
    {{-0x1.dcp-1f, -0x1.a6p+0f, -0x1.3cp+1f, -0x1.a6p+1f,
     -0x1.08p+2f, -0x1.3ep+2f, 0.0f, -0x1.a6p-2f},
     {-0x1.0d6764p-2f, -0x1.1050c6p-2f, -0x1.8aed4ap-3f, -0x1.e1d5d4p-4f,
     -0x1.0ce5a6p-4f, -0x1.19046ep-5f, -0.0f, -0x1.503f7ap-3f},
     {0x1.82098cp-4f, -0x1.fa7662p-5f, -0x1.9a417ep-4f, -0x1.3fc966p-4f,
     -0x1.8dde22p-5f, -0x1.bc2298p-6f, 0x1p-1f, 0x1.32d18ep-2f},
     {0x1.4b3bd6p-3f, 0x1.ede0eap-5f, -0x1.d00242p-11f, -0x1.2be26p-6f,
     -0x1.f4f01ep-7f, -0x1.46a386p-7f, 0x1.ffd484p-3f, 0x1.d643b6p-3f},
     {0x1.b7164ep-5f, 0x1.5410e8p-5f, 0x1.1b170ap-6f, 0x1.40bf9ep-9f,
     -0x1.6c163ap-9f, -0x1.6cca04p-9f, 0x1.1f411ep-9f, 0x1.c7daa4p-6f}},
};

/* grad, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.197388  2.05
 *    1  0.591797  5.42
 *    2  0.986816  6.03
 *    3  1.380859  5.07
 *    4  1.776367  18.69
 *    5  2.367188  24.41
 *    6  3.158203  13.74
 *    7  3.947266  30.40
 *    8  4.734375  38.83
 *    9  5.523438  30.07
 *   10  6.316406  31.54
 *   11  7.105469  15.30
 *   12  7.894531  13.83
 *   13  8.679688  5.97
 *   14  9.468750  375.64
 *   15  10.257812  16.81
 */
static const struct gelu_table_f16 gelu_silu_grad_f16 = {
    .scale = -0x1.4436fcp+1f,
    .bias = 0x1.fffff6p+23f,
    .end = {-0x1.f94p+1f, -0x1.484p+3f},
    .column =
    {{-0x1.094p+1f, -0x1.61cp+1f, -0x1.c7p+1f, -0x1.16p+2f,
     -0x1.488p+2f, -0x1.7bp+2f, -0x1.adcp+2f, -0x1.e04p+2f,
     -0x1.094p+3f, -0x1.228p+3f, -0x1.3bcp+3f, -0x1.944p-4f,
     -0x1.944p-2f, -0x1.944p-1f, -0x1.474p+0f, -0x1.944p+0f},
     {-0x1.80fb98p-4f, -0x1.84b08ap-4f, -0x1.179accp-4f, -0x1.595906p-5f,
     -0x1.8a42p-6f, -0x1.adba16p-7f, -0x1.c5052p-8f, -0x1.d51964p-9f,
     -0x1.dfd46cp-10f, -0x1.e347b2p-11f, -0x1.e20b22p-12f, 0x1.cd8cf6p-2f,
     0x1.3b013ap-2f, 0x1.24425ap-3f, 0x1.077126p-15f, -0x1.b0efc8p-5f},
     {0x1.3e403ep-5f, -0x1.8e72c4p-6f, -0x1.2c702cp-5f, -0x1.cee9c2p-6f,
     -0x1.258f68p-6f, -0x1.53e04ep-7f, -0x1.7473e4p-8f, -0x1.8c883p-9f,
     -0x1.9dda36p-10f, -0x1.a72a3ep-11f, -0x1.abaa42p-12f, 0x1.fd82ap-2f,
     0x1.d99bf6p-2f, 0x1.76a10ep-2f, 0x1.be2a88p-3f, 0x1.16d06cp-3f},
     {0x1.2f3b9cp-4f, 0x1.708af8p-6f, -0x1.0071acp-9f, -0x1.c4762ap-8f,
     -0x1.7c5eaap-8f, -0x1.f00ep-9f, -0x1.22ede4p-9f, -0x1.43fc2ep-10f,
     -0x1.596856p-11f, -0x1.6aab1p-12f, -0x1.73df44p-13f, 0x1.96185cp-6f,
     0x1.763216p-4f, 0x1.29bbe6p-3f, 0x1.2c65c4p-3f, 0x1.f835e6p-4f},
     {0x1.055bf2p-5f, 0x1.1c2d2ep-6f, 0x1.45c276p-8f, 0x1.0a389cp-12f,
     -0x1.a56d1cp-11f, -0x1.948882p-11f, -0x1.20d20ap-11f, -0x1.45ea4p-12f,
     -0x1.6e6578p-13f, -0x1.a974cp-14f, -0x1.a210fcp-15f, -0x1.4cf82ep-4f,
     -0x1.0a3bp-4f, -0x1.94bdbep-6f, 0x1.3538fep-6f, 0x1.fff294p-6f},
     {0x1.050f36p-8f, 0x1.5302b8p-8f, 0x1.4196cp-9f, 0x1.8708bep-11f,
     0x1.625b72p-13f, -0x1.878f8ap-14f, -0x1.c15a02p-14f, -0x1.2d7f36p-15f,
     -0x1.1d2f2p-14f, -0x1.b45cb8p-16f, -0x1.d0b9d6p-17f, -0x1.148a3ep-5f,
     -0x1.59ce6ep-6f, -0x1.a7bd9ep-6f, -0x1.1ba87cp-6f, -0x1.13af2ap-8f}},
    .first =
    {{-0x1.094p+1f, -0x1.61cp+1f, -0x1.c7p+1f, -0x1.944p-4f,
     -0x1.944p-2f, -0x1.944p-1f, -0x1.474p+0f, -0x1.944p+0f},
     {-0x1.80fb98p-4f, -0x1.84b08ap-4f, -0x1.179accp-4f, 0x1.cd8cf6p-2f,
     0x1.3b013ap-2f, 0x1.24425ap-3f, 0x1.077126p-15f, -0x1.b0efc8p-5f},
     {0x1.3e403ep-5f, -0x1.8e72c4p-6f, -0x1.2c702cp-5f, 0x1.fd82ap-2f,
     0x1.d99bf6p-2f, 0x1.76a10ep-2f, 0x1.be2a88p-3f, 0x1.16d06cp-3f},
     {0x1.2f3b9cp-4f, 0x1.708af8p-6f, -0x1.0071acp-9f, 0x1.96185cp-6f,
     0x1.763216p-4f, 0x1.29bbe6p-3f, 0x1.2c65c4p-3f, 0x1.f835e6p-4f},
     {0x1.055bf2p-5f, 0x1.1c2d2ep-6f, 0x1.45c276p-8f, -0x1.4cf82ep-4f,
     -0x1.0a3bp-4f, -0x1.94bdbep-6f, 0x1.3538fep-6f, 0x1.fff294p-6f},
     {0x1.050f36p-8f, 0x1.5302b8p-8f, 0x1.4196cp-9f, -0x1.148a3ep-5f,
     -0x1.59ce6ep-6f, -0x1.a7bd9ep-6f, -0x1.1ba87cp-6f, -0x1.13af2ap-8f}},
};

/* grad, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.236328  163.38
 *    1  0.707031  124.33
 *    2  1.179688  892.09
 *    3  1.656250  957.00
 *    4  2.359375  697.64
 *    5  3.312500  220.73
 *    6  4.250000  2075.97
 *    7  5.187500  1899.55
 *    8  6.156250  315.67
 *    9  7.093750  3104.62
 *   10  8.000000  382.29
 *   11  9.000000  13435.22
 *   12  9.937500  20555.94
 *   13  10.875000  16154.95
 *   14  11.812500  6835.93
 *   15  12.750000  18938.54
 */
static const struct gelu_table_bf16 gelu_silu_grad_bf16 = {
    .scale = -0x1.0e27fcp+1f,
    .bias = 0x1.fffff8p+23f,
    .end = {-0x1.4cp+2f, -0x1.98p+3f},
    .column =
    {{-0x1.02p+1f, -0x1.6cp+1f, -0x1.e6p+1f, -0x1.3p+2f,
     -0x1.6cp+2f, -0x1.aap+2f, -0x1.e4p+2f, -0x1.12p+3f,
     -0x1.3p+3f, -0x1.4ep+3f, -0x1.6cp+3f, -0x1.8ap+3f,
     -0x1.e4p-4f, -0x1.e4p-2f, -0x1.e4p-1f, -0x1.48p+0f},
     {-0x1.76fd46p-4f, -0x1.7c2bap-4f, -0x1.e7dc1p-5f, -0x1.04aa56p-5f,
     -0x1.023d36p-6f, -0x1.db6d02p-8f, -0x1.be4ca4p-9f, -0x1.7a64a6p-10f,
     -0x1.4d7c7p-11f, -0x1.21d992p-12f, -0x1.f31ab4p-14f, -0x1.aa4a84p-15f,
     0x1.c3a726p-2f, 0x1.16b7fp-2f, 0x1.6dde4ep-4f, -0x1.3efc42p-11f},
     {0x1.82dbacp-5f, -0x1.c66348p-6f, -0x1.1e30bep-5f, -0x1.73f0c8p-6f,
     -0x1.8f389ep-7f, -0x1.860c22p-8f, -0x1.793aap-9f, -0x1.47cc6p-10f,
     -0x1.26519cp-11f, -0x1.02a31ap-12f, -0x1.c21584p-14f, -0x1.84a74cp-15f,
     0x1.fd13f6p-2f, 0x1.c9d7c6p-2f, 0x1.46edfcp-2f, 0x1.bc7b96p-3f},
     {0x1.493132p-4f, 0x1.3d7be6p-6f, -0x1.2ddc32p-8f, -0x1.b2c3f2p-8f,
     -0x1.22fcdp-8f, -0x1.2d14cap-9f, -0x1.2cc432p-10f, -0x1.216752p-11f,
     -0x1.03e2a4p-12f, -0x1.d526e2p-14f, -0x1.a2c598p-15f, -0x1.6af6d2p-16f,
     0x1.e13974p-6f, 0x1.af0baep-4f, 0x1.378c5p-3f, 0x1.2df628p-3f},
     {0x1.1eb43cp-5f, 0x1.110fccp-6f, 0x1.2e4fcap-9f, -0x1.985858p-11f,
     -0x1.8b6c3ep-10f, -0x1.34cf46p-11f, -0x1.88fea6p-13f, -0x1.7cc52ep-13f,
     -0x1.457e64p-14f, -0x1.3564fcp-15f, -0x1.0da94ap-16f, -0x1.0982fep-17f,
     -0x1.11694cp-3f, -0x1.de9a8p-5f, -0x1.899a6ap-7f, 0x1.a32006p-6f}},
    .first =
    {{-0x1.02p+1f, -0x1.6cp+1f, -0x1.e6p+1f, -0x1.3p+2f,
     -0x1.e4p-4f, -0x1.e4p-2f, -0x1.e4p-1f, -0x1.48p+0f},
     {-0x1.76fd46p-4f, -0x1.7c2bap-4f, -0x1.e7dc1p-5f, -0x1.04aa56p-5f,
     0x1.c3a726p-2f, 0x1.16b7fp-2f, 0x1.6dde4ep-4f, -0x1.3efc42p-11f},
     {0x1.82dbacp-5f, -0x1.c66348p-6f, -0x1.1e30bep-5f, -0x1.73f0c8p-6f,
     0x1.fd13f6p-2f, 0x1.c9d7c6p-2f, 0x1.46edfcp-2f, 0x1.bc7b96p-3f},
     {0x1.493132p-4f, 0x1.3d7be6p-6f, -0x1.2ddc32p-8f, -0x1.b2c3f2p-8f,
     0x1.e13974p-6f, 0x1.af0baep-4f, 0x1.378c5p-3f, 0x1.2df628p-3f},
     {0x1.1eb43cp-5f, 0x1.110fccp-6f, 0x1.2e4fcap-9f, -0x1.985858p-11f,
     -0x1.11694cp-3f, -0x1.de9a8p-5f, -0x1.899a6ap-7f, 0x1.a32006p-6f}},
};

/* gate, f16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.249023  2.40
 *    1  0.747070  17.38
 *    2  1.245117  18.66
 *    3  1.743164  37.24
 *    4  2.490234  19.78
 *    5  3.486328  19.40
 *    6  4.480469  17.53
 *    7  5.476562  18.25
 *    8  6.476562  17.96
 *    9  7.472656  4.01
 *   10  8.468750  23.08
 *   11  9.460938  401.98
 *   12  10.460938  222.01
 *   13  11.453125  1619.64
 *   14  12.453125  1256.51
 *   15  13.445312  8061.58
 */
static const struct gelu_table_f16 gelu_silu_gate_f16 = {
    .scale = -0x1.00ecc8p+1f,
    .bias = 0x1.fffff8p+23f,
    .end = {-0x1.5e8p+2f, -0x1.ae4p+3f},
    .column =
    {{-0x1.0fp+1f, -0x1.7ecp+1f, -0x1.fep+1f, -0x1.3ecp+2f,
     -0x1.7ecp+2f, -0x1.be8p+2f, -0x1.fe4p+2f, -0x1.1fp+3f,
     -0x1.3fp+3f, -0x1.5ecp+3f, -0x1.7ecp+3f, -0x1.9e8p+3f,
     -0x1.fep-4f, -0x1.fe4p-2f, -0x1.fe4p-1f, -0x1.7ecp+0f},
     {0x1.b80fdep-4f, 0x1.88250ep-5f, 0x1.2b3e0cp-6f, 0x1.bf3726p-8f,
     0x1.4a771ep-9f, 0x1.e8f694p-11f, 0x1.69655ep-12f, 0x1.0afc64p-13f,
     0x1.88eabp-15f, 0x1.235fbep-16f, 0x1.acc12cp-18f, 0x1.3dddf4p-19f,
     0x1.e02a8p-2f, 0x1.830352p-2f, 0x1.1415ecp-2f, 0x1.771a72p-3f},
     {0x1.88c974p-4f, 0x1.75670ep-5f, 0x1.25c464p-6f, 0x1.bc17f2p-8f,
     0x1.4998e6p-9f, 0x1.e87ba6p-11f, 0x1.69391ep-12f, 0x1.0ae7c4p-13f,
     0x1.88ebfp-15f, 0x1.2373f4p-16f, 0x1.ac61bp-18f, 0x1.3ca34cp-19f,
     0x1.fe07bep-3f, 0x1.e17a14p-3f, 0x1.934bd2p-3f, 0x1.3261f4p-3f},
     {0x1.34910cp-5f, 0x1.518fc4p-6f, 0x1.1b184cp-7f, 0x1.b5e846p-9f,
     0x1.482e4p-10f, 0x1.e81d64p-12f, 0x1.6896dcp-13f, 0x1.0b807ep-14f,
     0x1.88dee4p-16f, 0x1.22efp-17f, 0x1.ac310ep-19f, 0x1.4105eep-20f,
     0x1.03f466p-7f, 0x1.d5f1b4p-6f, 0x1.72ca9ap-5f, 0x1.846dccp-5f},
     {0x1.b863c6p-8f, 0x1.6723eep-8f, 0x1.5fb0dep-9f, 0x1.1fccf6p-10f,
     0x1.b64062p-12f, 0x1.4825p-13f, 0x1.e7484ep-15f, 0x1.670d42p-16f,
     0x1.079472p-17f, 0x1.7fbe4cp-19f, 0x1.2ea74ep-20f, 0x1.014096p-21f,
     -0x1.4d1812p-6f, -0x1.04ac64p-6f, -0x1.84f198p-8f, 0x1.6e6c72p-9f},
     {-0x1.553beep-11f, 0x1.8e26d8p-11f, 0x1.250b14p-11f, 0x1.15efaap-12f,
     0x1.97034p-14f, 0x1.34a4d8p-15f, 0x1.faa12ep-17f, 0x1.2365ap-18f,
     0x1.0902fap-19f, 0x1.ce4b8p-21f, 0x1.5bb608p-22f, 0x1.d69564p-27f,
     -0x1.1029a2p-6f, -0x1.04f46ep-8f, -0x1.365dbcp-9f, -0x1.d8948cp-9f}},
    .first =
    {{-0x1.0fp+1f, -0x1.7ecp+1f, -0x1.fep+1f, -0x1.3ecp+2f,
     -0x1.fep-4f, -0x1.fe4p-2f, -0x1.fe4p-1f, -0x1.7ecp+0f},
     {0x1.b80fdep-4f, 0x1.88250ep-5f, 0x1.2b3e0cp-6f, 0x1.bf3726p-8f,
     0x1.e02a8p-2f, 0x1.830352p-2f, 0x1.1415ecp-2f, 0x1.771a72p-3f},
     {0x1.88c974p-4f, 0x1.75670ep-5f, 0x1.25c464p-6f, 0x1.bc17f2p-8f,
     0x1.fe07bep-3f, 0x1.e17a14p-3f, 0x1.934bd2p-3f, 0x1.3261f4p-3f},
     {0x1.34910cp-5f, 0x1.518fc4p-6f, 0x1.1b184cp-7f, 0x1.b5e846p-9f,
     0x1.03f466p-7f, 0x1.d5f1b4p-6f, 0x1.72ca9ap-5f, 0x1.846dccp-5f},
     {0x1.b863c6p-8f, 0x1.6723eep-8f, 0x1.5fb0dep-9f, 0x1.1fccf6p-10f,
     -0x1.4d1812p-6f, -0x1.04ac64p-6f, -0x1.84f198p-8f, 0x1.6e6c72p-9f},
     {-0x1.553beep-11f, 0x1.8e26d8p-11f, 0x1.250b14p-11f, 0x1.15efaap-12f,
     -0x1.1029a2p-6f, -0x1.04f46ep-8f, -0x1.365dbcp-9f, -0x1.d8948cp-9f}},
};

/* gate, bf16: interval, |x| up to, smallest distance to a bound in estimated errors of the evaluation
 *    0  0.205078  166.77
 *    1  0.617188  245.56
 *    2  1.234375  890.27
 *    3  2.046875  657.82
 *    4  2.875000  445.62
 *    5  3.703125  739.51
 *    6  4.531250  1422.17
 *    7  5.343750  1842.74
 *    8  6.156250  5624.65
 *    9  7.000000  891.56
 *   10  7.812500  5133.02
 *   11  8.625000  17189.18
 *   12  9.437500  13263.12
 *   13  10.250000  4496.15
 *   14  11.062500  22849.71
 *   15  11.937500  12035.40
 */
static const struct gelu_table_bf16 gelu_silu_gate_bf16 = {
    .scale = -0x1.36adfcp+1f,
    .bias = 0x1.fffffcp+23f,
    .end = {-0x1.56p+2f, -0x1.7ep+3f},
    .column =
    {{-0x1.dcp-1f, -0x1.a6p+0f, -0x1.3cp+1f, -0x1.a6p+1f,
     -0x1.08p+2f, -0x1.3ep+2f, -0x1.72p+2f, -0x1.a6p+2f,
     -0x1.dcp+2f, -0x1.08p+3f, -0x1.22p+3f, -0x1.3cp+3f,
     -0x1.56p+3f, -0x1.72p+3f, -0x1.a4p-4f, -0x1.a6p-2f},
     {0x1.21c4eep-2f, 0x1.4a62aep-3f, 0x1.3fd992p-4f, 0x1.24371ep-5f,
     0x1.049512p-6f, 0x1.c4ba02p-8f, 0x1.93364p-9f, 0x1.669c6ap-10f,
     0x1.349722p-11f, 0x1.11c8ccp-12f, 0x1.e61d7cp-14f, 0x1.af4588p-15f,
     0x1.7ea6bep-16f, 0x1.3f4fbp-17f, 0x1.e5c278p-2f, 0x1.97f6acp-2f},
     {0x1.9fcd6ep-3f, 0x1.14c64cp-3f, 0x1.274b02p-4f, 0x1.192ad2p-5f,
     0x1.01a6b2p-6f, 0x1.c0e552p-8f, 0x1.93c532p-9f, 0x1.64dd3ap-10f,
     0x1.34fbfap-11f, 0x1.1072bp-12f, 0x1.e46136p-14f, 0x1.b0baa8p-15f,
     0x1.7ee80ep-16f, 0x1.3f10d2p-17f, 0x1.ff68fep-3f, 0x1.eba1acp-3f},
     {0x1.69a404p-5f, 0x1.750fbep-5f, 0x1.f11352p-6f, 0x1.09017p-6f,
     0x1.f8cce8p-8f, 0x1.b648d6p-9f, 0x1.92a98ep-10f, 0x1.63c6bp-11f,
     0x1.2dd55ep-12f, 0x1.132bdap-13f, 0x1.f1b20ap-15f, 0x1.b8f684p-16f,
     0x1.8bf59ap-17f, 0x1.43a008p-18f, 0x1.884862p-7f, 0x1.abb852p-6f},
     {-0x1.29f01ep-7f, 0x1.5ab7a6p-8f, 0x1.7d1dd4p-8f, 0x1.6d3f54p-8f,
     0x1.db6ff4p-10f, 0x1.3bf39cp-10f, 0x1.30ec68p-12f, 0x1.0b4344p-12f,
     0x1.3db772p-14f, 0x1.efb5fcp-15f, 0x1.d381b6p-16f, 0x1.d73cd6p-18f,
     0x1.ce1e8cp-19f, 0x1.cf582ap-20f, -0x1.8ae202p-4f, -0x1.283a2ep-5f}},
    .first =
    {{-0x1.dcp-1f, -0x1.a6p+0f, -0x1.3cp+1f, -0x1.a6p+1f,
     -0x1.08p+2f, -0x1.3ep+2f, -0x1.a4p-4f, -0x1.a6p-2f},
     {0x1.21c4eep-2f, 0x1.4a62aep-3f, 0x1.3fd992p-4f, 0x1.24371ep-5f,
     0x1.049512p-6f, 0x1.c4ba02p-8f, 0x1.e5c278p-2f, 0x1.97f6acp-2f},
     {0x1.9fcd6ep-3f, 0x1.14c64cp-3f, 0x1.274b02p-4f, 0x1.192ad2p-5f,
     0x1.01a6b2p-6f, 0x1.c0e552p-8f, 0x1.ff68fep-3f, 0x1.eba1acp-3f},
     {0x1.69a404p-5f, 0x1.750fbep-5f, 0x1.f11352p-6f, 0x1.09017p-6f,
     0x1.f8cce8p-8f, 0x1.b648d6p-9f, 0x1.884862p-7f, 0x1.abb852p-6f},
     {-0x1.29f01ep-7f, 0x1.5ab7a6p-8f, 0x1.7d1dd4p-8f, 0x1.6d3f54p-8f,
     0x1.db6ff4p-10f, 0x1.3bf39cp-10f, -0x1.8ae202p-4f, -0x1.283a2ep-5f}},
};

/* value, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.182600  2^-35.6
 *    1  0.547800  2^-34.0
 *    2  0.913000  2^-34.0
 *    3  1.278200  2^-34.3
 *    4  1.643400  2^-33.9
 *    5  2.008600  2^-34.1
 *    6  2.373800  2^-34.9
 *    7  2.739000  2^-35.6
 *    8  3.104200  2^-36.0
 *    9  3.469400  2^-35.9
 *   10  3.834600  2^-35.8
 *   11  4.199800  2^-35.7
 *   12  4.565000  2^-35.5
 *   13  4.930200  2^-35.1
 *   14  5.295400  2^-34.7
 *   15  5.660600  2^-35.0
 */
static const struct gelu_table_f32cr gelu_silu_value_f32cr = {
    .scale = 0x1.5e7e2ep+2f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.75f6fcp-3f,
    .end = {-0x1.5e978cp+1f, -0x1.6a4744p+2f},
    .error = 0x1.4f5b7ep-34f,
    .far = -0x1.b3p+6f,
    .column =
    {{0.0f, -0x1.6189aap+2f, -0x1.4b2b5ap+2f, -0x1.31d9cp+2f,
     -0x1.179d9cp+2f, -0x1.ffebcp+1f, -0x1.db647ap+1f, -0x1.a5fe96p+1f,
     -0x1.79fc22p+1f, -0x1.48a186p+1f, -0x1.18b12p+1f, -0x1.d689d2p+0f,
     -0x1.7028fp+0f, -0x1.166512p+0f, -0x1.742c62p-1f, -0x1.647abp-2f},
     {-0.0f, -0x1.67a8e8p-6f, -0x1.dd0f7ep-6f, -0x1.464ed6p-5f,
     -0x1.bf95d6p-5f, -0x1.26d1c4p-4f, -0x1.6a0d1ap-4f, -0x1.e1d12p-4f,
     -0x1.2befa2p-3f, -0x1.76b6dap-3f, -0x1.c2db18p-3f, -0x1.026358p-2f,
     -0x1.1a8154p-2f, -0x1.18b9c8p-2f, -0x1.e520dp-3f, -0x1.270c82p-3f},
     {0.0f, -0x1.251f4ep-6f, -0x1.7e2e92p-6f, -0x1.fe9d64p-6f,
     -0x1.538acap-5f, -0x1.af9832p-5f, -0x1.ffe756p-5f, -0x1.3e7afp-4f,
     -0x1.6efb78p-4f, -0x1.941f66p-4f, -0x1.8ffe92p-4f, -0x1.4959d2p-4f,
     -0x1.fdedcep-6f, 0x1.817e68p-5f, 0x1.545af4p-3f, 0x1.514bdp-2f},
     {0x1p-2f, -0x1.c35e64p-8f, -0x1.1dafc8p-7f, -0x1.6d8a92p-7f,
     -0x1.c9353ap-7f, -0x1.0ca08ap-6f, -0x1.249278p-6f, -0x1.2b375p-6f,
     -0x1.fdc4d2p-7f, -0x1.b5008p-8f, 0x1.6e0b32p-7f, 0x1.4363cep-5f,
     0x1.619832p-4f, 0x1.1a08f8p-3f, 0x1.88f5ep-3f, 0x1.e1e4e4p-3f},
     {0x1.8648fap-29f, -0x1.a1ec14p-10f, -0x1.f162c8p-10f, -0x1.1f71c8p-9f,
     -0x1.2e3a4cp-9f, -0x1.07cbb2p-9f, -0x1.582f5ap-10f, 0x1.fe2f22p-11f,
     0x1.2cf4fcp-8f, 0x1.7255ccp-7f, 0x1.5788b4p-6f, 0x1.09e8c6p-5f,
     0x1.72232p-5f, 0x1.a3a506p-5f, 0x1.7eb582p-5f, 0x1.bf77b8p-6f},
     {-0x1.5554bp-6f, -0x1.c6be7p-13f, -0x1.bb611p-13f, -0x1.37ab34p-13f,
     0x1.4445eep-15f, 0x1.9f6f3p-12f, 0x1.c47158p-11f, 0x1.02b4e6p-9f,
     0x1.b906e8p-9f, 0x1.61f906p-8f, 0x1.e81e9p-8f, 0x1.15feecp-7f,
     0x1.b91082p-8f, 0x1.40a662p-10f, -0x1.016478p-7f, -0x1.1ab442p-6f},
     {0x1.9a135p-19f, -0x1.529b16p-18f, 0x1.c551fap-17f, 0x1.cbab72p-15f,
     0x1.1d2b9cp-13f, 0x1.10e148p-12f, 0x1.a3fee6p-12f, 0x1.634c1cp-11f,
     0x1.eca3fcp-11f, 0x1.2a2abap-10f, 0x1.f40b16p-11f, 0x1.2a272ap-14f,
     -0x1.061732p-9f, -0x1.167adp-8f, -0x1.674722p-8f, -0x1.fc7516p-9f},
     {0x1.14c766p-9f, 0x1.8bcba2p-18f, 0x1.4b3f0ap-17f, 0x1.8eb77ep-16f,
     0x1.71288ap-15f, 0x1.28446ap-14f, 0x1.7b527cp-14f, 0x1.033122p-13f,
     0x1.fc5e5ap-14f, 0x1.b9eb5ep-16f, -0x1.dc0a5cp-13f, -0x1.46553cp-11f,
     -0x1.167d1ep-10f, -0x1.f607a6p-11f, -0x1.ed55a2p-16f, 0x1.74aa44p-10f},
     {0x1.053b9ap-13f, 0x1.02770ap-19f, 0x1.12ac8p-17f, 0x1.a46394p-18f,
     0x1.53015ap-17f, 0x1.19ebd6p-16f, 0x1.62094ap-16f, 0x1.3959fcp-17f,
     -0x1.1d0f98p-16f, -0x1.cc0ea4p-15f, -0x1.1119c4p-13f, -0x1.a9be48p-13f,
     -0x1.0c5b9ep-13f, 0x1.6c1606p-13f, 0x1.0bda96p-11f, 0x1.f16dcep-12f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.48a186p+1f, -0x1.18b12p+1f, -0x1.d689d2p+0f,
     -0x1.7028fp+0f, -0x1.166512p+0f, -0x1.742c62p-1f, -0x1.647abp-2f},
     {-0.0f, -0x1.76b6dap-3f, -0x1.c2db18p-3f, -0x1.026358p-2f,
     -0x1.1a8154p-2f, -0x1.18b9c8p-2f, -0x1.e520dp-3f, -0x1.270c82p-3f},
     {0.0f, -0x1.941f66p-4f, -0x1.8ffe92p-4f, -0x1.4959d2p-4f,
     -0x1.fdedcep-6f, 0x1.817e68p-5f, 0x1.545af4p-3f, 0x1.514bdp-2f},
     {0x1p-2f, -0x1.b5008p-8f, 0x1.6e0b32p-7f, 0x1.4363cep-5f,
     0x1.619832p-4f, 0x1.1a08f8p-3f, 0x1.88f5ep-3f, 0x1.e1e4e4p-3f},
     {0x1.8648fap-29f, 0x1.7255ccp-7f, 0x1.5788b4p-6f, 0x1.09e8c6p-5f,
     0x1.72232p-5f, 0x1.a3a506p-5f, 0x1.7eb582p-5f, 0x1.bf77b8p-6f},
     {-0x1.5554bp-6f, 0x1.61f906p-8f, 0x1.e81e9p-8f, 0x1.15feecp-7f,
     0x1.b91082p-8f, 0x1.40a662p-10f, -0x1.016478p-7f, -0x1.1ab442p-6f},
     {0x1.9a135p-19f, 0x1.2a2abap-10f, 0x1.f40b16p-11f, 0x1.2a272ap-14f,
     -0x1.061732p-9f, -0x1.167adp-8f, -0x1.674722p-8f, -0x1.fc7516p-9f},
     {0x1.14c766p-9f, 0x1.b9eb5ep-16f, -0x1.dc0a5cp-13f, -0x1.46553cp-11f,
     -0x1.167d1ep-10f, -0x1.f607a6p-11f, -0x1.ed55a2p-16f, 0x1.74aa44p-10f},
     {0x1.053b9ap-13f, -0x1.cc0ea4p-15f, -0x1.1119c4p-13f, -0x1.a9be48p-13f,
     -0x1.0c5b9ep-13f, 0x1.6c1606p-13f, 0x1.0bda96p-11f, 0x1.f16dcep-12f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
};

/* grad, correctly rounded f32: interval, |x| up to, worst absolute error of high + low
 *    0  0.159800  2^-35.8
 *    1  0.479400  2^-35.8
 *    2  0.799000  2^-36.4
 *    3  1.118600  2^-38.5
 *    4  1.438200  2^-37.5
 *    5  1.757800  2^-37.0
 *    6  2.077400  2^-36.9
 *    7  2.397000  2^-37.8
 *    8  2.716600  2^-37.9
 *    9  3.036200  2^-38.5
 *   10  3.355800  2^-38.8
 *   11  3.675400  2^-39.8
 *   12  3.995000  2^-40.6
 *   13  4.314600  2^-41.8
 *   14  4.634200  2^-44.3
 *   15  4.953800  2^-42.6
 */
static const struct gelu_table_f32cr gelu_silu_grad_f32cr = {
    .scale = 0x1.90802ap+2f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.474538p-3f,
    .end = {-0x1.32d0e4p+1f, -0x1.3d0b0ep+2f},
    .error = 0.0f,
    .far = -0x1.b3p+6f,
    .column =
    {{0.0f, -0x1.33153p+2f, -0x1.200088p+2f, -0x1.097512p+2f,
     -0x1.eadd3p+1f, -0x1.c27dcap+1f, -0x1.994646p+1f, -0x1.7175d6p+1f,
     -0x1.474fdp+1f, -0x1.1dc848p+1f, -0x1.eab724p+0f, -0x1.9da858p+0f,
     -0x1.474a94p+0f, -0x1.dc8484p-1f, -0x1.4e4cd2p-1f, -0x1.45ac7p-2f},
     {0x1p-1f, -0x1.f79df4p-6f, -0x1.368f8cp-5f, -0x1.88dc26p-5f,
     -0x1.dd0edcp-5f, -0x1.1ce788p-4f, -0x1.4d324p-4f, -0x1.7733eap-4f,
     -0x1.94abb8p-4f, -0x1.933bdep-4f, -0x1.606df6p-4f, -0x1.d89278p-5f,
     0.0f, 0x1.811cf2p-4f, 0x1.9008ap-3f, 0x1.5fde06p-2f},
     {0x1p-1f, -0x1.6966d4p-6f, -0x1.ab781ap-6f, -0x1.fa718cp-6f,
     -0x1.1ba4cp-5f, -0x1.2d662cp-5f, -0x1.246f58p-5f, -0x1.dcad7cp-6f,
     -0x1.9de00ep-7f, 0x1.1e5e12p-6f, 0x1.0719b6p-4f, 0x1.048a96p-3f,
     0x1.be116cp-3f, 0x1.4b6578p-2f, 0x1.9d9e76p-2f, 0x1.e6bf86p-2f},
     {0x1.067ba8p-34f, -0x1.ace094p-8f, -0x1.c51a66p-8f, -0x1.af836cp-8f,
     -0x1.494a76p-8f, -0x1.75f07ap-10f, 0x1.6736b8p-8f, 0x1.0fdbbcp-6f,
     0x1.1b40cp-5f, 0x1.e68f86p-5f, 0x1.6e1f86p-4f, 0x1.ea106cp-4f,
     0x1.2c55b2p-3f, 0x1.3899bcp-3f, 0x1.0ee926p-3f, 0x1.35aa1ep-4f},
     {-0x1.555554p-4f, -0x1.4275eap-11f, -0x1.4e75fap-13f, 0x1.d73814p-11f,
     0x1.4fe5dap-9f, 0x1.5720a4p-8f, 0x1.314ad8p-7f, 0x1.e3123cp-7f,
     0x1.65d058p-6f, 0x1.db59fap-6f, 0x1.13495cp-5f, 0x1.071468p-5f,
     0x1.354326p-6f, -0x1.3ede3cp-7f, -0x1.43ae4ap-5f, -0x1.23f1aep-4f},
     {0x1.425d2ep-23f, 0x1.1133d8p-12f, 0x1.124f36p-11f, 0x1.0ac9dap-10f,
     0x1.b88c08p-10f, 0x1.54b5fp-9f, 0x1.edbd0ep-9f, 0x1.434592p-8f,
     0x1.756154p-8f, 0x1.48ab9p-8f, 0x1.c16b74p-10f, -0x1.3777f4p-8f,
     -0x1.f2ce4p-7f, -0x1.9c1ap-6f, -0x1.bd519ap-6f, -0x1.27f0b8p-6f},
     {0x1.99abc2p-7f, 0x1.22f272p-13f, 0x1.c9af7p-13f, 0x1.6f8546p-12f,
     0x1.06b4eep-11f, 0x1.5b2d7p-11f, 0x1.9358ap-11f, 0x1.662648p-11f,
     0x1.2dc506p-13f, -0x1.279f0ep-10f, -0x1.9f365ep-9f, -0x1.614d28p-8f,
     -0x1.b10618p-8f, -0x1.05a20ap-8f, 0x1.840476p-10f, 0x1.2cd478p-7f},
     {0x1.056c12p-16f, 0x1.365a5ap-15f, 0x1.b7267ep-15f, 0x1.3090cap-14f,
     0x1.668ebap-14f, 0x1.4996p-14f, 0x1.400a34p-16f, -0x1.151aeap-13f,
     -0x1.d03c6p-12f, -0x1.cb7aap-11f, -0x1.4203bep-10f, -0x1.207c84p-10f,
     0x1.22e1eap-13f, 0x1.42a4dep-9f, 0x1.fd13a4p-9f, 0x1.a12584p-9f},
     {-0x1.ad8baep-10f, 0x1.c76812p-18f, 0x1.16ec94p-17f, 0x1.030898p-17f,
     0x1.8ef436p-19f, -0x1.a1a3fcp-17f, -0x1.729d46p-15f, -0x1.b50c9cp-14f,
     -0x1.605696p-13f, -0x1.9e4beep-13f, -0x1.7a987ap-14f, 0x1.1c6478p-12f,
     0x1.aa9a86p-11f, 0x1.08f42cp-10f, 0x1.6bb5bep-12f, -0x1.012f1cp-10f},
     {0x1.66c14p-36f, -0x1.6190a8p-33f, 0x1.0170ccp-32f, -0x1.fde51p-31f,
     -0x1.4375d2p-32f, 0x1.253336p-31f, 0x1.9518dp-31f, -0x1.229956p-29f,
     0x1.235bbcp-35f, -0x1.8603e2p-31f, 0x1.de7da8p-29f, -0x1.02cacep-30f,
     -0x1.f636p-19f, -0x1.5e6e0cp-29f, 0x1.8e5c04p-30f, -0x1.157a68p-27f},
     {-0x1.66c14p-36f, -0x1.626244p-33f, 0x1.01507cp-32f, -0x1.fe3ecp-31f,
     -0x1.450de2p-32f, 0x1.23bcd6p-31f, 0x1.924ap-31f, -0x1.2374d2p-29f,
     0x1.9d31f6p-36f, -0x1.8bdadap-31f, 0x1.dbbfb8p-29f, -0x1.07e976p-30f,
     -0x1.f6367p-19f, -0x1.5f4a9cp-29f, 0x1.86969p-30f, -0x1.16e9e4p-27f}},
    .first =
    {{0.0f, -0x1.1dc848p+1f, -0x1.eab724p+0f, -0x1.9da858p+0f,
     -0x1.474a94p+0f, -0x1.dc8484p-1f, -0x1.4e4cd2p-1f, -0x1.45ac7p-2f},
     {0x1p-1f, -0x1.933bdep-4f, -0x1.606df6p-4f, -0x1.d89278p-5f,
     0.0f, 0x1.811cf2p-4f, 0x1.9008ap-3f, 0x1.5fde06p-2f},
     {0x1p-1f, 0x1.1e5e12p-6f, 0x1.0719b6p-4f, 0x1.048a96p-3f,
     0x1.be116cp-3f, 0x1.4b6578p-2f, 0x1.9d9e76p-2f, 0x1.e6bf86p-2f},
     {0x1.067ba8p-34f, 0x1.e68f86p-5f, 0x1.6e1f86p-4f, 0x1.ea106cp-4f,
     0x1.2c55b2p-3f, 0x1.3899bcp-3f, 0x1.0ee926p-3f, 0x1.35aa1ep-4f},
     {-0x1.555554p-4f, 0x1.db59fap-6f, 0x1.13495cp-5f, 0x1.071468p-5f,
     0x1.354326p-6f, -0x1.3ede3cp-7f, -0x1.43ae4ap-5f, -0x1.23f1aep-4f},
     {0x1.425d2ep-23f, 0x1.48ab9p-8f, 0x1.c16b74p-10f, -0x1.3777f4p-8f,
     -0x1.f2ce4p-7f, -0x1.9c1ap-6f, -0x1.bd519ap-6f, -0x1.27f0b8p-6f},
     {0x1.99abc2p-7f, -0x1.279f0ep-10f, -0x1.9f365ep-9f, -0x1.614d28p-8f,
     -0x1.b10618p-8f, -0x1.05a20ap-8f, 0x1.840476p-10f, 0x1.2cd478p-7f},
     {0x1.056c12p-16f, -0x1.cb7aap-11f, -0x1.4203bep-10f, -0x1.207c84p-10f,
     0x1.22e1eap-13f, 0x1.42a4dep-9f, 0x1.fd13a4p-9f, 0x1.a12584p-9f},
     {-0x1.ad8baep-10f, -0x1.9e4beep-13f, -0x1.7a987ap-14f, 0x1.1c6478p-12f,
     0x1.aa9a86p-11f, 0x1.08f42cp-10f, 0x1.6bb5bep-12f, -0x1.012f1cp-10f},
     {0x1.66c14p-36f, -0x1.8603e2p-31f, 0x1.de7da8p-29f, -0x1.02cacep-30f,
     -0x1.f636p-19f, -0x1.5e6e0cp-29f, 0x1.8e5c04p-30f, -0x1.157a68p-27f},
     {-0x1.66c14p-36f, -0x1.8bdadap-31f, 0x1.dbbfb8p-29f, -0x1.07e976p-30f,
     -0x1.f6367p-19f, -0x1.5f4a9cp-29f, 0x1.86969p-30f, -0x1.16e9e4p-27f}},
};

/* gate, correctly rounded f32: interval, |x| up to, worst relative error of high + low
 *    0  0.200000  2^-35.6
 *    1  0.600000  2^-35.6
 *    2  1.000000  2^-35.9
 *    3  1.400000  2^-36.1
 *    4  1.800000  2^-35.6
 *    5  2.200000  2^-35.2
 *    6  2.600000  2^-34.9
 *    7  3.000000  2^-34.5
 *    8  3.400000  2^-33.7
 *    9  3.800000  2^-34.4
 *   10  4.200000  2^-33.8
 *   11  4.600000  2^-34.2
 *   12  5.000000  2^-33.5
 *   13  5.400000  2^-34.1
 *   14  5.800000  2^-33.7
 *   15  6.200000  2^-33.5
 */
static const struct gelu_table_f32cr gelu_silu_gate_f32cr = {
    .scale = 0x1.4p+2f,
    .bias = 0x1.00002p+24f,
    .near = -0x1.999998p-3f,
    .end = {-0x1.7ffffep+1f, -0x1.8cccccp+2f},
    .error = 0x1.d37a1ep-34f,
    .far = -0x1.ap+6f,
    .column =
    {{0.0f, -0x1.830498p+2f, -0x1.67acfcp+2f, -0x1.4dc4ccp+2f,
     -0x1.359252p+2f, -0x1.1b25eep+2f, -0x1.01a02ap+2f, -0x1.d00456p+1f,
     -0x1.97e4ep+1f, -0x1.688e52p+1f, -0x1.3565e2p+1f, -0x1.00448cp+1f,
     -0x1.9436bap+0f, -0x1.44275ep+0f, -0x1.99ebf4p-1f, -0x1.a2bd3ap-2f},
     {0x1p-1f, 0x1.3532eep-9f, 0x1.d9679ap-9f, 0x1.622d8cp-8f,
     0x1.01d158p-7f, 0x1.8409e6p-7f, 0x1.1f6cbep-6f, 0x1.a93b04p-6f,
     0x1.44fac8p-5f, 0x1.ce32e6p-5f, 0x1.4f59a6p-4f, 0x1.e75b34p-4f,
     0x1.5e1744p-3f, 0x1.c25d0cp-3f, 0x1.3d541ap-2f, 0x1.98cp-2f},
     {0x1p-2f, 0x1.347834p-9f, 0x1.d7b1e2p-9f, 0x1.60438ap-8f,
     0x1.ff9418p-8f, 0x1.7f718ap-7f, 0x1.1a61eap-6f, 0x1.9e31bp-6f,
     0x1.38166ap-5f, 0x1.b41f08p-5f, 0x1.33e4eap-4f, 0x1.ad5e72p-4f,
     0x1.223edp-3f, 0x1.5f53a4p-3f, 0x1.b5fb82p-3f, 0x1.eb2db8p-3f},
     {0x1.038478p-35f, 0x1.3303a2p-10f, 0x1.d4499cp-10f, 0x1.5c74d2p-9f,
     0x1.f7874p-9f, 0x1.765caep-8f, 0x1.10798cp-7f, 0x1.88b1bp-7f,
     0x1.1f5388p-6f, 0x1.82e89cp-6f, 0x1.017a5ep-5f, 0x1.47317ep-5f,
     0x1.7e078p-5f, 0x1.899eecp-5f, 0x1.4d0ebp-5f, 0x1.8c346p-6f},
     {-0x1.555554p-6f, 0x1.957c3p-12f, 0x1.33ac54p-11f, 0x1.c68996p-11f,
     0x1.451432p-10f, 0x1.db5cb4p-10f, 0x1.51930cp-9f, 0x1.d47d98p-9f,
     0x1.41003ap-8f, 0x1.8bc04p-8f, 0x1.c2be5cp-8f, 0x1.a8d5fep-8f,
     0x1.cf6032p-9f, -0x1.b6de22p-11f, -0x1.4ab556p-7f, -0x1.1f80cap-6f},
     {0x1.c1392cp-26f, 0x1.8dc6fcp-14f, 0x1.2ab472p-13f, 0x1.b2a31ep-13f,
     0x1.303d16p-12f, 0x1.ad10b2p-12f, 0x1.202992p-11f, 0x1.6cc124p-11f,
     0x1.9ff07p-11f, 0x1.74a30cp-11f, 0x1.0d0ee6p-12f, -0x1.c219d6p-11f,
     -0x1.64e846p-9f, -0x1.15c7ecp-8f, -0x1.5bc4fp-8f, -0x1.f0082cp-9f},
     {0x1.111bc2p-9f, 0x1.32133ep-16f, 0x1.c1b5dep-16f, 0x1.3c7684p-15f,
     0x1.a5b41ep-15f, 0x1.10323ap-14f, 0x1.388c0cp-14f, 0x1.198ff8p-14f,
     0x1.4d4c26p-17f, -0x1.de1e1cp-14f, -0x1.7b44c2p-12f, -0x1.7a229ep-11f,
     -0x1.047818p-10f, -0x1.ccfbcp-11f, 0x1.101a96p-13f, 0x1.72a946p-10f},
     {0x1.176d02p-19f, 0x1.84aaaap-19f, 0x1.0986a6p-18f, 0x1.56edbcp-18f,
     0x1.912b12p-18f, 0x1.67f274p-18f, 0x1.ba29dcp-20f, -0x1.432c9p-17f,
     -0x1.3bbadcp-15f, -0x1.458534p-14f, -0x1.0e27d8p-13f, -0x1.33296cp-13f,
     -0x1.123ce2p-15f, 0x1.6e03fap-13f, 0x1.1015cep-11f, 0x1.fe67bcp-12f},
     {-0x1.adc77ep-13f, 0x1.4d82c8p-24f, 0x1.20788p-22f, 0x1.74d0a6p-22f,
     0x1.59978p-23f, -0x1.1b575ap-21f, -0x1.8ba00cp-19f, -0x1.d712bcp-18f,
     -0x1.a932bcp-17f, -0x1.2aa4b2p-16f, -0x1.bdd224p-17f, 0x1.df2de8p-19f,
     0x1.28a458p-14f, 0x1.e5edd4p-14f, 0x1.f60daap-15f, -0x1.af180cp-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
    .first =
    {{0.0f, -0x1.688e52p+1f, -0x1.3565e2p+1f, -0x1.00448cp+1f,
     -0x1.9436bap+0f, -0x1.44275ep+0f, -0x1.99ebf4p-1f, -0x1.a2bd3ap-2f},
     {0x1p-1f, 0x1.ce32e6p-5f, 0x1.4f59a6p-4f, 0x1.e75b34p-4f,
     0x1.5e1744p-3f, 0x1.c25d0cp-3f, 0x1.3d541ap-2f, 0x1.98cp-2f},
     {0x1p-2f, 0x1.b41f08p-5f, 0x1.33e4eap-4f, 0x1.ad5e72p-4f,
     0x1.223edp-3f, 0x1.5f53a4p-3f, 0x1.b5fb82p-3f, 0x1.eb2db8p-3f},
     {0x1.038478p-35f, 0x1.82e89cp-6f, 0x1.017a5ep-5f, 0x1.47317ep-5f,
     0x1.7e078p-5f, 0x1.899eecp-5f, 0x1.4d0ebp-5f, 0x1.8c346p-6f},
     {-0x1.555554p-6f, 0x1.8bc04p-8f, 0x1.c2be5cp-8f, 0x1.a8d5fep-8f,
     0x1.cf6032p-9f, -0x1.b6de22p-11f, -0x1.4ab556p-7f, -0x1.1f80cap-6f},
     {0x1.c1392cp-26f, 0x1.74a30cp-11f, 0x1.0d0ee6p-12f, -0x1.c219d6p-11f,
     -0x1.64e846p-9f, -0x1.15c7ecp-8f, -0x1.5bc4fp-8f, -0x1.f0082cp-9f},
     {0x1.111bc2p-9f, -0x1.de1e1cp-14f, -0x1.7b44c2p-12f, -0x1.7a229ep-11f,
     -0x1.047818p-10f, -0x1.ccfbcp-11f, 0x1.101a96p-13f, 0x1.72a946p-10f},
     {0x1.176d02p-19f, -0x1.458534p-14f, -0x1.0e27d8p-13f, -0x1.33296cp-13f,
     -0x1.123ce2p-15f, 0x1.6e03fap-13f, 0x1.1015cep-11f, 0x1.fe67bcp-12f},
     {-0x1.adc77ep-13f, -0x1.2aa4b2p-16f, -0x1.bdd224p-17f, 0x1.df2de8p-19f,
     0x1.28a458p-14f, 0x1.e5edd4p-14f, 0x1.f60daap-15f, -0x1.af180cp-14f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f},
     {0.0f, 0.0f, 0.0f, 0.0f,
     0.0f, 0.0f, 0.0f, 0.0f}},
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

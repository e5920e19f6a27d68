/* gelu: x Phi(x). Made by generate.py; do not edit. */
/* clang-format off */
#ifndef GELU_COEFFS_GELU_H
#define GELU_COEFFS_GELU_H

#include "table.h"

/* value, f32: interval, |x| up to, worst error of the rounded polynomial in 2^-24
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

/* value, f64: interval, |x| up to, worst error of the rounded polynomial in 2^-53
 *    0  0.230000  0.0009
 *    1  0.659870  0.1043
 *    2  1.057126  0.0039
 *    3  1.428225  0.0113
 *    4  1.777742  0.0031
 *    5  2.109055  0.0137
 *    6  2.424741  0.0137
 *    7  2.726825  0.0347
 *    8  3.016925  0.0272
 *    9  3.296364  0.0274
 *   10  3.566237  0.0169
 *   11  3.827465  0.0152
 *   12  4.080828  0.0228
 *   13  4.326998  0.0172
 *   14  4.566553  0.0168
 *   15  4.800000  0.0052
 */
static const struct gelu_table_f64 gelu_value_f64 = {
    .scale = -0x1.0f7681646f074p+1,
    .bend = 0x1.d8e6c27855045p-3,
    .column =
    {{0.0, -0x1.5955d84fe576bp-2, -0x1.7186d4b589e97p-1, -0x1.4ef2cb64df0d1p+0,
     -0x1.ab6badab19aebp+0, -0x1.f6315195da9d7p+0, -0x1.241ec7eff176fp+1, -0x1.4b6ea42387f8fp+1,
     -0x1.73464d29e06a5p+1, -0x1.94678700c5814p+1, -0x1.b8807a0164952p+1, -0x1.deff0deb78c68p+1,
     -0x1.fc0175baa585p+1, -0x1.0ccde3fc0c9f7p+2, -0x1.1f989a063edebp+2, -0x1.2ddca46bde04dp+2},
     {-0.0, -0x1.fc49e17a5b123p-4, -0x1.5bb1d0cc6c02ep-3, -0x1.ff1af451f2227p-4,
     -0x1.44d3a0268126ap-4, -0x1.9022bdc934d44p-5, -0x1.a43eb0ae61c1fp-6, -0x1.97f94fab512d6p-7,
     -0x1.6204acbd64bb2p-8, -0x1.4754eeaf239d3p-9, -0x1.05059fee36522p-10, -0x1.65f4335eb6456p-12,
     -0x1.2c9eeb73654efp-13, -0x1.d611977e6d2c1p-15, -0x1.07deb04430823p-16, -0x1.7b8ed7877572fp-18},
     {0.0, 0x1.ed4a8303a1e7cp-3, 0x1.b47f651ce25b3p-7, -0x1.02e16668db89ep-3,
     -0x1.e2693abeff0b5p-4, -0x1.6e096814678e1p-4, -0x1.cb94a2ebdda67p-5, -0x1.00d3d33bbbed1p-5,
     -0x1.f7c8fd33fe368p-7, -0x1.fdd749b9b9c66p-8, -0x1.bc78349897563p-9, -0x1.4c49cdc823266p-10,
     -0x1.2867981b4d768p-11, -0x1.eb0e5a96ce407p-13, -0x1.27407d30cdb6dp-14, -0x1.be0e77738c7bdp-16},
     {0x1.9884533d43651p-2, 0x1.6bfce46eb7db3p-2, 0x1.d1b0b7f417af3p-3, 0x1.900f7c9c4f541p-6,
     -0x1.3f57c7c7bd229p-5, -0x1.b8f4451b36d2ep-5, -0x1.83c41c4732328p-5, -0x1.0d19a3935937fp-5,
     -0x1.3835572cc75p-6, -0x1.62bb352b1e7ffp-7, -0x1.58f16f381e4e2p-8, -0x1.1da5dc6d11087p-9,
     -0x1.11274d683d143p-10, -0x1.e33513935efddp-12, -0x1.39b2fe4a63b3fp-13, -0x1.f445397443a49p-15},
     {0x1.2cae02eba6057p-48, 0x1.5134e1ad4e118p-4, 0x1.0786369f36d8ep-3, 0x1.5a6b2f973e4fep-4,
     0x1.119526b21d21ep-5, 0x1.7ad7cc8d88ce4p-9, -0x1.bc67e71db5d2ep-7, -0x1.0b0b77fba4a29p-6,
     -0x1.9f74398a1c18ep-7, -0x1.17f921ce77a31p-7, -0x1.3b4c9cd350d5bp-8, -0x1.28f23e533721p-9,
     -0x1.34ce79800dcf3p-10, -0x1.26ff5c1d504b4p-11, -0x1.a23bca3edcedfp-13, -0x1.6269fbe7e6e4bp-14},
     {-0x1.1058377e2842fp-4, -0x1.9dd37bb6c505fp-5, -0x1.06653ce9a8cfbp-7, 0x1.2455160714f19p-5,
     0x1.059b591d86d64p-5, 0x1.433a867fc4677p-6, 0x1.ad91d865fa80bp-8, -0x1.33fbbfd15ccf5p-10,
     -0x1.01ddffc97dc88p-8, -0x1.f430c49a4e1cep-9, -0x1.6662d8d9cf5cfp-9, -0x1.94da97fcccb72p-10,
     -0x1.d598ca1f0ac54p-11, -0x1.ed8dbbfef81bbp-12, -0x1.848de7e14e799p-13, -0x1.61504afd63d58p-14},
     {0x1.3751a3f314a0dp-37, -0x1.22e1aa139a42p-6, -0x1.7bfb1860758e8p-6, -0x1.fca5dddadd5abp-9,
     0x1.b9a46d7176816p-8, 0x1.2917405d83926p-7, 0x1.bf6341a839aeep-8, 0x1.aa843713b14afp-9,
     0x1.1b531f121a3afp-11, -0x1.2571fe2adc42p-11, -0x1.c20c2ed606de4p-11, -0x1.6494a07666fb4p-11,
     -0x1.e7efcdf5f8b18p-12, -0x1.24447038ecb77p-12, -0x1.06fa9e958346cp-13, -0x1.047649b67bdaap-14},
     {0x1.46d042f8951b2p-7, 0x1.a9900538e3b92p-8, -0x1.e8b964b5c68b9p-10, -0x1.a744d4179c89dp-8,
     -0x1.836698270ba67p-9, 0x1.1f714580c7d16p-13, 0x1.e4b996574580ep-10, 0x1.dd77c40f73c48p-10,
     0x1.1079717aeaa86p-10, 0x1.acd8ce757129bp-12, -0x1.2926c93cf8f9bp-18, -0x1.4246aa319cfe5p-13,
     -0x1.3f6b59d32ec96p-13, -0x1.dde6b91fc11d7p-14, -0x1.04b85351587f8p-14, -0x1.20cf5b34a55fdp-15},
     {0x1.36e1a44aa18f6p-29, 0x1.625c1df10ad9dp-9, 0x1.7c747881d1d5dp-9, -0x1.91b1dce3cd701p-11,
     -0x1.b8d23cc052d03p-10, -0x1.3f618289e061dp-10, -0x1.48963c000252fp-12, 0x1.12c19ff76b656p-12,
     0x1.997ee3f4e8ed7p-12, 0x1.2e4bddeab1d3dp-12, 0x1.17b0bcb5c052p-13, 0x1.5f54fdf6febaep-16,
     -0x1.1a7772c558e56p-16, -0x1.c6d15eaa267fap-16, -0x1.687a1ac412753p-16, -0x1.d99b91aa29234p-17},
     {-0x1.373ef692aee4cp-10, -0x1.56f8edbd18725p-11, 0x1.04a450a4774abp-11, 0x1.526fc6cdc0eafp-11,
     -0x1.6851ad1368c23p-17, -0x1.5b3a02cb83572p-12, -0x1.51d2d03beafc8p-12, -0x1.2063c26828922p-13,
     0x1.3701ba1769fafp-16, 0x1.1f3d2e19d1f69p-14, 0x1.030526ffe8721p-14, 0x1.04b273b0055b8p-15,
     0x1.8e134ebf7360fp-17, 0x1.4c4e06a6df03ap-21, -0x1.10a4a129e425ap-18, -0x1.067f44713e25dp-18},
     {0x1.ce93c23443064p-24, -0x1.4a7c8cce9b95cp-12, -0x1.1b74ebddc159fp-12, 0x1.7971aa145a4b5p-13,
     0x1.79eafd56f91a9p-13, 0x1.e44c33b81055ap-15, -0x1.a83a53a5a604bp-15, -0x1.25fba1f965d93p-14,
     -0x1.388f8ff01338bp-15, -0x1.e95d98326a748p-18, 0x1.40325a8c7e7dap-17, 0x1.755f008ed7062p-17,
     0x1.f41e392a88849p-18, 0x1.d67a951f765dbp-19, 0x1.e1dd21b942a02p-22, -0x1.d5d8b8d1a5a5p-22},
     {0x1.e5d1d04f69548p-14, 0x1.bd3306c335b2bp-15, -0x1.1eaa387c7da0ap-14, -0x1.45e4f7e10e0c1p-15,
     0x1.0c9429b4e8334p-15, 0x1.73034cbec83e2p-15, 0x1.4e74b3d0b39p-16, -0x1.53fdf74f5c5fep-18,
     -0x1.b42fe21015d1p-17, -0x1.364e3ff66ecaap-17, -0x1.7e60010fe20c8p-19, 0x1.31f9ba81863a6p-20,
     0x1.ef399f39e8c9dp-20, 0x1.888c646d9005ep-20, 0x1.551ad1547df4dp-21, 0x1.aca18c8dc715dp-23},
     {0x1.d344d3b6f882fp-21, 0x1.074c7fafaff15p-15, 0x1.4da303e96d7cp-16, -0x1.62b95588a4b55p-16,
     -0x1.7a798af12b1d4p-17, 0x1.7eb18b618d0ep-19, 0x1.2541f8a3b0666p-17, 0x1.55b0222392a28p-18,
     -0x1.316d61441d4bdp-23, -0x1.12cb4c86aa3efp-19, -0x1.df2b3ed266786p-20, -0x1.4ccad835d3882p-21,
     -0x1.cb4b76d0a09f5p-28, 0x1.090b57ed4770ep-22, 0x1.e3191d5971f0ap-23, 0x1.157e40db6462bp-23},
     {-0x1.1d7933242a5bep-17, -0x1.765e2e68bb93ep-23, 0x1.02e2b2a3888ebp-17, 0x1.34b84d57c45ap-19,
     -0x1.fc4536d919612p-19, -0x1.beccd0f99edbp-19, -0x1.013658546979ep-23, 0x1.af00a35efa07dp-20,
     0x1.308849313625ap-20, 0x1.7a6f3d2f5a246p-23, -0x1.0cbd579d97e66p-22, -0x1.50ec9075db2e2p-22,
     -0x1.5639fd1e0eaa1p-23, -0x1.2c10724faa275p-25, 0x1.f6e4a0799a7bap-26, 0x1.357a4f11085fdp-25},
     {0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, -0.0, 0.0, 0x1.9884533d43651p-2,
     0x1.2cae02eba6057p-48, -0x1.1058377e2842fp-4, 0x1.3751a3f314a0dp-37, 0x1.46d042f8951b2p-7,
     0x1.36e1a44aa18f6p-29, -0x1.373ef692aee4cp-10, 0x1.ce93c23443064p-24, 0x1.e5d1d04f69548p-14,
     0x1.d344d3b6f882fp-21, -0x1.1d7933242a5bep-17, 0.0, 0.0},
     {-0x1.5955d84fe576bp-2, -0x1.fc49e17a5b123p-4, 0x1.ed4a8303a1e7cp-3, 0x1.6bfce46eb7db3p-2,
     0x1.5134e1ad4e118p-4, -0x1.9dd37bb6c505fp-5, -0x1.22e1aa139a42p-6, 0x1.a9900538e3b92p-8,
     0x1.625c1df10ad9dp-9, -0x1.56f8edbd18725p-11, -0x1.4a7c8cce9b95cp-12, 0x1.bd3306c335b2bp-15,
     0x1.074c7fafaff15p-15, -0x1.765e2e68bb93ep-23, 0.0, 0.0},
     {-0x1.7186d4b589e97p-1, -0x1.5bb1d0cc6c02ep-3, 0x1.b47f651ce25b3p-7, 0x1.d1b0b7f417af3p-3,
     0x1.0786369f36d8ep-3, -0x1.06653ce9a8cfbp-7, -0x1.7bfb1860758e8p-6, -0x1.e8b964b5c68b9p-10,
     0x1.7c747881d1d5dp-9, 0x1.04a450a4774abp-11, -0x1.1b74ebddc159fp-12, -0x1.1eaa387c7da0ap-14,
     0x1.4da303e96d7cp-16, 0x1.02e2b2a3888ebp-17, 0.0, 0.0},
     {-0x1.4ef2cb64df0d1p+0, -0x1.ff1af451f2227p-4, -0x1.02e16668db89ep-3, 0x1.900f7c9c4f541p-6,
     0x1.5a6b2f973e4fep-4, 0x1.2455160714f19p-5, -0x1.fca5dddadd5abp-9, -0x1.a744d4179c89dp-8,
     -0x1.91b1dce3cd701p-11, 0x1.526fc6cdc0eafp-11, 0x1.7971aa145a4b5p-13, -0x1.45e4f7e10e0c1p-15,
     -0x1.62b95588a4b55p-16, 0x1.34b84d57c45ap-19, 0.0, 0.0},
     {-0x1.ab6badab19aebp+0, -0x1.44d3a0268126ap-4, -0x1.e2693abeff0b5p-4, -0x1.3f57c7c7bd229p-5,
     0x1.119526b21d21ep-5, 0x1.059b591d86d64p-5, 0x1.b9a46d7176816p-8, -0x1.836698270ba67p-9,
     -0x1.b8d23cc052d03p-10, -0x1.6851ad1368c23p-17, 0x1.79eafd56f91a9p-13, 0x1.0c9429b4e8334p-15,
     -0x1.7a798af12b1d4p-17, -0x1.fc4536d919612p-19, 0.0, 0.0},
     {-0x1.f6315195da9d7p+0, -0x1.9022bdc934d44p-5, -0x1.6e096814678e1p-4, -0x1.b8f4451b36d2ep-5,
     0x1.7ad7cc8d88ce4p-9, 0x1.433a867fc4677p-6, 0x1.2917405d83926p-7, 0x1.1f714580c7d16p-13,
     -0x1.3f618289e061dp-10, -0x1.5b3a02cb83572p-12, 0x1.e44c33b81055ap-15, 0x1.73034cbec83e2p-15,
     0x1.7eb18b618d0ep-19, -0x1.beccd0f99edbp-19, 0.0, 0.0},
     {-0x1.241ec7eff176fp+1, -0x1.a43eb0ae61c1fp-6, -0x1.cb94a2ebdda67p-5, -0x1.83c41c4732328p-5,
     -0x1.bc67e71db5d2ep-7, 0x1.ad91d865fa80bp-8, 0x1.bf6341a839aeep-8, 0x1.e4b996574580ep-10,
     -0x1.48963c000252fp-12, -0x1.51d2d03beafc8p-12, -0x1.a83a53a5a604bp-15, 0x1.4e74b3d0b39p-16,
     0x1.2541f8a3b0666p-17, -0x1.013658546979ep-23, 0.0, 0.0},
     {-0x1.4b6ea42387f8fp+1, -0x1.97f94fab512d6p-7, -0x1.00d3d33bbbed1p-5, -0x1.0d19a3935937fp-5,
     -0x1.0b0b77fba4a29p-6, -0x1.33fbbfd15ccf5p-10, 0x1.aa843713b14afp-9, 0x1.dd77c40f73c48p-10,
     0x1.12c19ff76b656p-12, -0x1.2063c26828922p-13, -0x1.25fba1f965d93p-14, -0x1.53fdf74f5c5fep-18,
     0x1.55b0222392a28p-18, 0x1.af00a35efa07dp-20, 0.0, 0.0},
     {-0x1.73464d29e06a5p+1, -0x1.6204acbd64bb2p-8, -0x1.f7c8fd33fe368p-7, -0x1.3835572cc75p-6,
     -0x1.9f74398a1c18ep-7, -0x1.01ddffc97dc88p-8, 0x1.1b531f121a3afp-11, 0x1.1079717aeaa86p-10,
     0x1.997ee3f4e8ed7p-12, 0x1.3701ba1769fafp-16, -0x1.388f8ff01338bp-15, -0x1.b42fe21015d1p-17,
     -0x1.316d61441d4bdp-23, 0x1.308849313625ap-20, 0.0, 0.0},
     {-0x1.94678700c5814p+1, -0x1.4754eeaf239d3p-9, -0x1.fdd749b9b9c66p-8, -0x1.62bb352b1e7ffp-7,
     -0x1.17f921ce77a31p-7, -0x1.f430c49a4e1cep-9, -0x1.2571fe2adc42p-11, 0x1.acd8ce757129bp-12,
     0x1.2e4bddeab1d3dp-12, 0x1.1f3d2e19d1f69p-14, -0x1.e95d98326a748p-18, -0x1.364e3ff66ecaap-17,
     -0x1.12cb4c86aa3efp-19, 0x1.7a6f3d2f5a246p-23, 0.0, 0.0},
     {-0x1.b8807a0164952p+1, -0x1.05059fee36522p-10, -0x1.bc78349897563p-9, -0x1.58f16f381e4e2p-8,
     -0x1.3b4c9cd350d5bp-8, -0x1.6662d8d9cf5cfp-9, -0x1.c20c2ed606de4p-11, -0x1.2926c93cf8f9bp-18,
     0x1.17b0bcb5c052p-13, 0x1.030526ffe8721p-14, 0x1.40325a8c7e7dap-17, -0x1.7e60010fe20c8p-19,
     -0x1.df2b3ed266786p-20, -0x1.0cbd579d97e66p-22, 0.0, 0.0},
     {-0x1.deff0deb78c68p+1, -0x1.65f4335eb6456p-12, -0x1.4c49cdc823266p-10, -0x1.1da5dc6d11087p-9,
     -0x1.28f23e533721p-9, -0x1.94da97fcccb72p-10, -0x1.6494a07666fb4p-11, -0x1.4246aa319cfe5p-13,
     0x1.5f54fdf6febaep-16, 0x1.04b273b0055b8p-15, 0x1.755f008ed7062p-17, 0x1.31f9ba81863a6p-20,
     -0x1.4ccad835d3882p-21, -0x1.50ec9075db2e2p-22, 0.0, 0.0},
     {-0x1.fc0175baa585p+1, -0x1.2c9eeb73654efp-13, -0x1.2867981b4d768p-11, -0x1.11274d683d143p-10,
     -0x1.34ce79800dcf3p-10, -0x1.d598ca1f0ac54p-11, -0x1.e7efcdf5f8b18p-12, -0x1.3f6b59d32ec96p-13,
     -0x1.1a7772c558e56p-16, 0x1.8e134ebf7360fp-17, 0x1.f41e392a88849p-18, 0x1.ef399f39e8c9dp-20,
     -0x1.cb4b76d0a09f5p-28, -0x1.5639fd1e0eaa1p-23, 0.0, 0.0},
     {-0x1.0ccde3fc0c9f7p+2, -0x1.d611977e6d2c1p-15, -0x1.eb0e5a96ce407p-13, -0x1.e33513935efddp-12,
     -0x1.26ff5c1d504b4p-11, -0x1.ed8dbbfef81bbp-12, -0x1.24447038ecb77p-12, -0x1.dde6b91fc11d7p-14,
     -0x1.c6d15eaa267fap-16, 0x1.4c4e06a6df03ap-21, 0x1.d67a951f765dbp-19, 0x1.888c646d9005ep-20,
     0x1.090b57ed4770ep-22, -0x1.2c10724faa275p-25, 0.0, 0.0},
     {-0x1.1f989a063edebp+2, -0x1.07deb04430823p-16, -0x1.27407d30cdb6dp-14, -0x1.39b2fe4a63b3fp-13,
     -0x1.a23bca3edcedfp-13, -0x1.848de7e14e799p-13, -0x1.06fa9e958346cp-13, -0x1.04b85351587f8p-14,
     -0x1.687a1ac412753p-16, -0x1.10a4a129e425ap-18, 0x1.e1dd21b942a02p-22, 0x1.551ad1547df4dp-21,
     0x1.e3191d5971f0ap-23, 0x1.f6e4a0799a7bap-26, 0.0, 0.0},
     {-0x1.2ddca46bde04dp+2, -0x1.7b8ed7877572fp-18, -0x1.be0e77738c7bdp-16, -0x1.f445397443a49p-15,
     -0x1.6269fbe7e6e4bp-14, -0x1.61504afd63d58p-14, -0x1.047649b67bdaap-14, -0x1.20cf5b34a55fdp-15,
     -0x1.d99b91aa29234p-17, -0x1.067f44713e25dp-18, -0x1.d5d8b8d1a5a5p-22, 0x1.aca18c8dc715dp-23,
     0x1.157e40db6462bp-23, 0x1.357a4f11085fdp-25, 0.0, 0.0}},
};

/* grad, f32: interval, |x| up to, worst error of the rounded polynomial in 2^-24
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

/* grad, f64: interval, |x| up to, worst error of the rounded polynomial in 2^-53
 *    0  0.175000  0.0012
 *    1  0.519951  0.0079
 *    2  0.858481  0.0385
 *    3  1.190937  0.0199
 *    4  1.517634  0.0206
 *    5  1.838862  0.0184
 *    6  2.154887  0.0014
 *    7  2.465952  0.0153
 *    8  2.772286  0.0069
 *    9  3.074096  0.0060
 *   10  3.371579  0.0313
 *   11  3.664914  0.0061
 *   12  3.954272  0.0066
 *   13  4.239808  0.0240
 *   14  4.521672  0.0472
 *   15  4.800000  0.0273
 */
static const struct gelu_table_f64 gelu_grad_f64 = {
    .scale = -0x1.6be9988bb23e9p+1,
    .bend = 0x1.4978ea959497cp-4,
    .column =
    {{0.0, -0x1.a31a550d8d6e9p-2, -0x1.80ead197f00b4p-1, -0x1.dad370793721ep-1,
     -0x1.42d372f8e6472p+0, -0x1.b22bf2d473049p+0, -0x1.00d7cd261e55bp+1, -0x1.2c26a13a65246p+1,
     -0x1.51a836c3119f5p+1, -0x1.798c7d0f2e95cp+1, -0x1.9ff95d1948e15p+1, -0x1.c4c7b3c78cd78p+1,
     -0x1.e8cdfe44b9822p+1, -0x1.0963bcd22a019p+2, -0x1.1809dbfadb4eep+2, -0x1.2b2cc535f9765p+2},
     {0x1p-1, 0x1.872e52a81612cp-3, -0x1.dc33ec6564406p-58, -0x1.0558887754083p-4,
     -0x1.f9e59793880ccp-4, -0x1.d9b6b4deee8e3p-4, -0x1.5a325b970fb8p-4, -0x1.9c48ecbe5fa1dp-5,
     -0x1.cf311bc4b49e5p-6, -0x1.bd8127a0f635p-7, -0x1.8a95f3591bdbfp-8, -0x1.484e5998290b4p-9,
     -0x1.fcfe8d9bbe5d5p-11, -0x1.2e70d351be06dp-12, -0x1.e4167675772afp-14, -0x1.0d004bd7312bap-15},
     {0x1.9884533d43651p-1, 0x1.583a928b726fap-1, 0x1.16ecbecc3e844p-56, 0x1.2eec445ad5e5ap-2,
     0x1.2e59939af435fp-4, -0x1.53e7e17cdee89p-4, -0x1.ba417eda2ce1ep-4, -0x1.6db897c32d019p-4,
     -0x1.f39250ccb579cp-5, -0x1.1a99abc08f9d2p-5, -0x1.1ccb72ac5245ap-6, -0x1.079b777c41912p-7,
     -0x1.c04086b84f4a8p-9, -0x1.254410e1d6866p-10, -0x1.f31b19c7e2c5dp-12, -0x1.2ab609eb5a454p-13},
     {0x1.bb0247797cd2ap-47, 0x1.26a68d0e185eep-2, 0x1.8d9a941de3ac3p-2, 0x1.82e81221064d1p-2,
     0x1.1844be76e9ed1p-2, 0x1.7191bdae77dbap-4, -0x1.71c67044c73c3p-10, -0x1.6f5af1643ab2p-5,
     -0x1.892928c99108bp-5, -0x1.245eaed566beap-5, -0x1.62a7ca3646225p-6, -0x1.798952ee6cf3fp-7,
     -0x1.67ed0884a389fp-8, -0x1.0801beaed76ffp-9, -0x1.e2496190dfaa8p-11, -0x1.39eb867f29bd8p-12},
     {-0x1.1058377e27dd9p-2, -0x1.659903b51c532p-3, -0x1.2a2ef9bb863b5p-6, 0x1.c5c6ffefc57aep-5,
     0x1.1b01231361104p-3, 0x1.fc2af62956ab2p-4, 0x1.22034f00a8436p-4, 0x1.2889070499a62p-6,
     -0x1.f2c2154cb8598p-8, -0x1.08326a5a7de7cp-6, -0x1.cd66792af1946p-7, -0x1.30ff31722febep-7,
     -0x1.5428eb0edddb9p-8, -0x1.206312c41fed7p-9, -0x1.1ee6d6053405cp-10, -0x1.9bf722baf7b11p-12},
     {0x1.f18e105fb9c68p-35, -0x1.9eca9a1450b84p-4, -0x1.d2fa4c17c5a9cp-4, -0x1.7d1fcc24fa556p-4,
     -0x1.d6dc576d0e2fcp-6, 0x1.262d49a8fc0e3p-5, 0x1.6fcf0cc661571p-5, 0x1.f472a2e1d5868p-6,
     0x1.c056cfd8a9781p-7, 0x1.4d44a758fd23cp-10, -0x1.e1a363cab7109p-9, -0x1.10f7261344b6p-8,
     -0x1.8e3638f88908bp-9, -0x1.9f415509a4947p-10, -0x1.cd9d4d52c85ccp-11, -0x1.75df92dc33c1ap-12},
     {0x1.ea3864c853805p-5, 0x1.effaba8495341p-6, -0x1.e4088245a07fp-7, -0x1.03c898f217739p-5,
     -0x1.47dd9e40b834ep-5, -0x1.0415169c04a1bp-6, 0x1.89e4a7d56c827p-9, 0x1.7fd6a290e6acbp-7,
     0x1.52e79e45c8afdp-7, 0x1.64a6b0771efbap-8, 0x1.7d86a917217cep-10, -0x1.efe4e4685f00dp-12,
     -0x1.f7f87c0ce6de8p-11, -0x1.85f8c23fa136cp-11, -0x1.001d95aa09202p-11, -0x1.e7df598e42406p-13},
     {0x1.0f94d9b1ba31bp-25, 0x1.5a4ef143c46e7p-6, 0x1.3e346de6b729ap-6, 0x1.924e86d952a1ep-7,
     -0x1.d1c1addc1eed5p-9, -0x1.802e40c6382d5p-7, -0x1.f6a6d5a124185p-8, -0x1.247357202bf72p-10,
     0x1.1c18a1bb6cdadp-9, 0x1.5cd9abe0e9407p-9, 0x1.b3a1ccf9c3cdbp-10, 0x1.48110cf7fa26dp-11,
     0x1.ea2f934783f63p-16, -0x1.8469b9982174fp-13, -0x1.6e63cabc7110bp-13, -0x1.c5bd18d317d1dp-14},
     {-0x1.373ce69491903p-7, -0x1.ccb7421ef2e31p-9, 0x1.297b9ece7962fp-8, 0x1.bb63ae7d038dfp-8,
     0x1.78678501375ap-8, -0x1.b82ca06e0df82p-12, -0x1.6f8877a17a3bbp-9, -0x1.308d975118337p-9,
     -0x1.c2c0f644764a4p-11, 0x1.19a65e3311862p-12, 0x1.2aee514102fbfp-11, 0x1.b91ea4f9dc552p-12,
     0x1.8e658aecdb617p-13, 0x1.4ef2df9576d08p-16, -0x1.a32de4c19c327p-16, -0x1.106bc9796394cp-15},
     {0x1.c6bc44e734d47p-19, -0x1.9650aa7f89db9p-9, -0x1.258a594720267p-9, -0x1.cfaddde49bc6fp-11,
     0x1.77355b35d285cp-10, 0x1.944527f502a66p-10, 0x1.6917b0c9bbd89p-12, -0x1.20b24b3423069p-11,
     -0x1.3c2c7b3b8328cp-11, -0x1.23ed1ec2e7471p-12, 0x1.1da142078e63ep-20, 0x1.af6afb02901c1p-14,
     0x1.7c832fc9eae83p-14, 0x1.4661a01630c7ep-15, 0x1.a15b72f7b9b09p-17, -0x1.9b8246641fd69p-19},
     {0x1.339e123cf2fdcp-10, 0x1.2833d0fe41ff2p-12, -0x1.868596392f712p-11, -0x1.e1303939fed78p-11,
     -0x1.037ce6c09ba93p-11, 0x1.6f7933b015b45p-12, 0x1.bc6e1dfa28e9cp-12, 0x1.240bd5a05a713p-13,
     -0x1.3c8dc317257bep-14, -0x1.0bbbd16bac208p-13, -0x1.2af420e05469bp-14, -0x1.8187f40a751fep-17,
     0x1.054eeaef1623ep-16, 0x1.0c7858d7f6ff2p-16, 0x1.3fdb346c64955p-17, 0x1.619d10b9685f7p-19},
     {0x1.2000e8fec96d9p-14, 0x1.6dab986bdb684p-12, 0x1.86d0c305229a4p-13, 0x1.52669a797f808p-17,
     -0x1.cda77a35ac723p-13, -0x1.c4361ef8cf744p-14, 0x1.9d6d40b7f780bp-15, 0x1.8a35995953cep-14,
     0x1.83154d78f3ae6p-15, -0x1.03d1f334a1c16p-17, -0x1.907fdbb4b5077p-16, -0x1.0700e96dc0c14p-16,
     -0x1.12f5f74b1729ep-18, 0x1.436ff2e67986p-19, 0x1.814a592431c5fp-19, 0x1.b2fdfdcdf6238p-20},
     {0x1.d64120c9c67c3p-16, -0x1.f408ab7a6aeddp-17, 0x1.6e556a23cb638p-14, 0x1.8cfb31f1410fcp-14,
     0x1.6fb931e1bf5c5p-16, -0x1.ad56849ca59a8p-15, -0x1.11b85aa5bd4a1p-15, 0x1.bf97b23fc2478p-18,
     0x1.395214d4db732p-16, 0x1.63fb2983c04b8p-17, -0x1.17f26ae9c1788p-24, -0x1.0a7d7d2c1dd81p-18,
     -0x1.94adbd122a85cp-19, -0x1.6ef5a5197da72p-21, 0x1.a03711e35e422p-23, 0x1.d147e8b49da3bp-22},
     {0x1.04373035eb878p-13, -0x1.00a8846440233p-15, -0x1.17cca33c10472p-16, 0x1.d47e99cf538fcp-17,
     0x1.562485c7949e9p-16, 0x1.ba15199dc841dp-19, -0x1.48357921fcdefp-17, -0x1.0b9d231789662p-17,
     -0x1.3a64b0f5d930fp-22, 0x1.b17028f9be64dp-19, 0x1.381a52e0c389ap-19, 0x1.5452c5a080022p-22,
     -0x1.408c461aa30b3p-21, -0x1.14a95b33af36bp-21, -0x1.88eef049804b4p-23, 0x1.3085550a64be4p-26},
     {0.0, 0.0, 0x1.b9d98fa5a3215p-2, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0,
     0.0, 0.0, 0.0, 0.0}},
    .row =
    {{0.0, 0x1p-1, 0x1.9884533d43651p-1, 0x1.bb0247797cd2ap-47,
     -0x1.1058377e27dd9p-2, 0x1.f18e105fb9c68p-35, 0x1.ea3864c853805p-5, 0x1.0f94d9b1ba31bp-25,
     -0x1.373ce69491903p-7, 0x1.c6bc44e734d47p-19, 0x1.339e123cf2fdcp-10, 0x1.2000e8fec96d9p-14,
     0x1.d64120c9c67c3p-16, 0x1.04373035eb878p-13, 0.0, 0.0},
     {-0x1.a31a550d8d6e9p-2, 0x1.872e52a81612cp-3, 0x1.583a928b726fap-1, 0x1.26a68d0e185eep-2,
     -0x1.659903b51c532p-3, -0x1.9eca9a1450b84p-4, 0x1.effaba8495341p-6, 0x1.5a4ef143c46e7p-6,
     -0x1.ccb7421ef2e31p-9, -0x1.9650aa7f89db9p-9, 0x1.2833d0fe41ff2p-12, 0x1.6dab986bdb684p-12,
     -0x1.f408ab7a6aeddp-17, -0x1.00a8846440233p-15, 0.0, 0.0},
     {-0x1.80ead197f00b4p-1, -0x1.dc33ec6564406p-58, 0x1.16ecbecc3e844p-56, 0x1.8d9a941de3ac3p-2,
     -0x1.2a2ef9bb863b5p-6, -0x1.d2fa4c17c5a9cp-4, -0x1.e4088245a07fp-7, 0x1.3e346de6b729ap-6,
     0x1.297b9ece7962fp-8, -0x1.258a594720267p-9, -0x1.868596392f712p-11, 0x1.86d0c305229a4p-13,
     0x1.6e556a23cb638p-14, -0x1.17cca33c10472p-16, 0x1.b9d98fa5a3215p-2, 0.0},
     {-0x1.dad370793721ep-1, -0x1.0558887754083p-4, 0x1.2eec445ad5e5ap-2, 0x1.82e81221064d1p-2,
     0x1.c5c6ffefc57aep-5, -0x1.7d1fcc24fa556p-4, -0x1.03c898f217739p-5, 0x1.924e86d952a1ep-7,
     0x1.bb63ae7d038dfp-8, -0x1.cfaddde49bc6fp-11, -0x1.e1303939fed78p-11, 0x1.52669a797f808p-17,
     0x1.8cfb31f1410fcp-14, 0x1.d47e99cf538fcp-17, 0.0, 0.0},
     {-0x1.42d372f8e6472p+0, -0x1.f9e59793880ccp-4, 0x1.2e59939af435fp-4, 0x1.1844be76e9ed1p-2,
     0x1.1b01231361104p-3, -0x1.d6dc576d0e2fcp-6, -0x1.47dd9e40b834ep-5, -0x1.d1c1addc1eed5p-9,
     0x1.78678501375ap-8, 0x1.77355b35d285cp-10, -0x1.037ce6c09ba93p-11, -0x1.cda77a35ac723p-13,
     0x1.6fb931e1bf5c5p-16, 0x1.562485c7949e9p-16, 0.0, 0.0},
     {-0x1.b22bf2d473049p+0, -0x1.d9b6b4deee8e3p-4, -0x1.53e7e17cdee89p-4, 0x1.7191bdae77dbap-4,
     0x1.fc2af62956ab2p-4, 0x1.262d49a8fc0e3p-5, -0x1.0415169c04a1bp-6, -0x1.802e40c6382d5p-7,
     -0x1.b82ca06e0df82p-12, 0x1.944527f502a66p-10, 0x1.6f7933b015b45p-12, -0x1.c4361ef8cf744p-14,
     -0x1.ad56849ca59a8p-15, 0x1.ba15199dc841dp-19, 0.0, 0.0},
     {-0x1.00d7cd261e55bp+1, -0x1.5a325b970fb8p-4, -0x1.ba417eda2ce1ep-4, -0x1.71c67044c73c3p-10,
     0x1.22034f00a8436p-4, 0x1.6fcf0cc661571p-5, 0x1.89e4a7d56c827p-9, -0x1.f6a6d5a124185p-8,
     -0x1.6f8877a17a3bbp-9, 0x1.6917b0c9bbd89p-12, 0x1.bc6e1dfa28e9cp-12, 0x1.9d6d40b7f780bp-15,
     -0x1.11b85aa5bd4a1p-15, -0x1.48357921fcdefp-17, 0.0, 0.0},
     {-0x1.2c26a13a65246p+1, -0x1.9c48ecbe5fa1dp-5, -0x1.6db897c32d019p-4, -0x1.6f5af1643ab2p-5,
     0x1.2889070499a62p-6, 0x1.f472a2e1d5868p-6, 0x1.7fd6a290e6acbp-7, -0x1.247357202bf72p-10,
     -0x1.308d975118337p-9, -0x1.20b24b3423069p-11, 0x1.240bd5a05a713p-13, 0x1.8a35995953cep-14,
     0x1.bf97b23fc2478p-18, -0x1.0b9d231789662p-17, 0.0, 0.0},
     {-0x1.51a836c3119f5p+1, -0x1.cf311bc4b49e5p-6, -0x1.f39250ccb579cp-5, -0x1.892928c99108bp-5,
     -0x1.f2c2154cb8598p-8, 0x1.c056cfd8a9781p-7, 0x1.52e79e45c8afdp-7, 0x1.1c18a1bb6cdadp-9,
     -0x1.c2c0f644764a4p-11, -0x1.3c2c7b3b8328cp-11, -0x1.3c8dc317257bep-14, 0x1.83154d78f3ae6p-15,
     0x1.395214d4db732p-16, -0x1.3a64b0f5d930fp-22, 0.0, 0.0},
     {-0x1.798c7d0f2e95cp+1, -0x1.bd8127a0f635p-7, -0x1.1a99abc08f9d2p-5, -0x1.245eaed566beap-5,
     -0x1.08326a5a7de7cp-6, 0x1.4d44a758fd23cp-10, 0x1.64a6b0771efbap-8, 0x1.5cd9abe0e9407p-9,
     0x1.19a65e3311862p-12, -0x1.23ed1ec2e7471p-12, -0x1.0bbbd16bac208p-13, -0x1.03d1f334a1c16p-17,
     0x1.63fb2983c04b8p-17, 0x1.b17028f9be64dp-19, 0.0, 0.0},
     {-0x1.9ff95d1948e15p+1, -0x1.8a95f3591bdbfp-8, -0x1.1ccb72ac5245ap-6, -0x1.62a7ca3646225p-6,
     -0x1.cd66792af1946p-7, -0x1.e1a363cab7109p-9, 0x1.7d86a917217cep-10, 0x1.b3a1ccf9c3cdbp-10,
     0x1.2aee514102fbfp-11, 0x1.1da142078e63ep-20, -0x1.2af420e05469bp-14, -0x1.907fdbb4b5077p-16,
     -0x1.17f26ae9c1788p-24, 0x1.381a52e0c389ap-19, 0.0, 0.0},
     {-0x1.c4c7b3c78cd78p+1, -0x1.484e5998290b4p-9, -0x1.079b777c41912p-7, -0x1.798952ee6cf3fp-7,
     -0x1.30ff31722febep-7, -0x1.10f7261344b6p-8, -0x1.efe4e4685f00dp-12, 0x1.48110cf7fa26dp-11,
     0x1.b91ea4f9dc552p-12, 0x1.af6afb02901c1p-14, -0x1.8187f40a751fep-17, -0x1.0700e96dc0c14p-16,
     -0x1.0a7d7d2c1dd81p-18, 0x1.5452c5a080022p-22, 0.0, 0.0},
     {-0x1.e8cdfe44b9822p+1, -0x1.fcfe8d9bbe5d5p-11, -0x1.c04086b84f4a8p-9, -0x1.67ed0884a389fp-8,
     -0x1.5428eb0edddb9p-8, -0x1.8e3638f88908bp-9, -0x1.f7f87c0ce6de8p-11, 0x1.ea2f934783f63p-16,
     0x1.8e658aecdb617p-13, 0x1.7c832fc9eae83p-14, 0x1.054eeaef1623ep-16, -0x1.12f5f74b1729ep-18,
     -0x1.94adbd122a85cp-19, -0x1.408c461aa30b3p-21, 0.0, 0.0},
     {-0x1.0963bcd22a019p+2, -0x1.2e70d351be06dp-12, -0x1.254410e1d6866p-10, -0x1.0801beaed76ffp-9,
     -0x1.206312c41fed7p-9, -0x1.9f415509a4947p-10, -0x1.85f8c23fa136cp-11, -0x1.8469b9982174fp-13,
     0x1.4ef2df9576d08p-16, 0x1.4661a01630c7ep-15, 0x1.0c7858d7f6ff2p-16, 0x1.436ff2e67986p-19,
     -0x1.6ef5a5197da72p-21, -0x1.14a95b33af36bp-21, 0.0, 0.0},
     {-0x1.1809dbfadb4eep+2, -0x1.e4167675772afp-14, -0x1.f31b19c7e2c5dp-12, -0x1.e2496190dfaa8p-11,
     -0x1.1ee6d6053405cp-10, -0x1.cd9d4d52c85ccp-11, -0x1.001d95aa09202p-11, -0x1.6e63cabc7110bp-13,
     -0x1.a32de4c19c327p-16, 0x1.a15b72f7b9b09p-17, 0x1.3fdb346c64955p-17, 0x1.814a592431c5fp-19,
     0x1.a03711e35e422p-23, -0x1.88eef049804b4p-23, 0.0, 0.0},
     {-0x1.2b2cc535f9765p+2, -0x1.0d004bd7312bap-15, -0x1.2ab609eb5a454p-13, -0x1.39eb867f29bd8p-12,
     -0x1.9bf722baf7b11p-12, -0x1.75df92dc33c1ap-12, -0x1.e7df598e42406p-13, -0x1.c5bd18d317d1dp-14,
     -0x1.106bc9796394cp-15, -0x1.9b8246641fd69p-19, 0x1.619d10b9685f7p-19, 0x1.b2fdfdcdf6238p-20,
     0x1.d147e8b49da3bp-22, 0x1.3085550a64be4p-26, 0.0, 0.0}},
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

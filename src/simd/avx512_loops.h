/* Main loops in assembly. Made by schedule.py, which says why; do not edit. */
/* clang-format off */
#ifndef GELU_SIMD_AVX512_LOOPS_H
#define GELU_SIMD_AVX512_LOOPS_H

#include <stddef.h>
#include <stdint.h>

#include "../coeffs/table.h"
#include "../kernels/ahead.h"

#define GELU_TEXT(macro) GELU_TEXT_(macro)
#define GELU_TEXT_(text) #text

_Static_assert(GELU_DEGREE_F32 == 6, "schedule.py has another degree");
static inline void avx512_f32_value_loop(const struct gelu_table_f32 *table,
    const float *x, float *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x4b400000, 0x3f000000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 128);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vmovaps 320+%c[column](%[table]),%%zmm26\n\t"
        "vmovaps 384+%c[column](%[table]),%%zmm25\n\t"
        "vmovaps 448+%c[column](%[table]),%%zmm24\n\t"
        "vbroadcastss 0(%[bits]),%%zmm23\n\t"
        "vbroadcastss 4(%[bits]),%%zmm22\n\t"
        "vbroadcastss 8(%[bits]),%%zmm21\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm18\n\t"
        "vbroadcastss %c[near](%[table]),%%zmm17\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vorps %%zmm23,%%zmm0,%%zmm1\n\t"
        "vmovaps %%zmm1,%%zmm2\n\t"
        "vfmadd132ps %%zmm19,%%zmm20,%%zmm2\n\t"
        "vmovups 64(%[x],%[i]),%%zmm3\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vcmpps $22,%%zmm1,%%zmm17,%%k2\n\t"
        "vorps %%zmm23,%%zmm3,%%zmm4\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vcmpps $22,%%zmm1,%%zmm18,%%k1\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vfmadd132ps %%zmm19,%%zmm20,%%zmm5\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vcmpps $22,%%zmm4,%%zmm18,%%k3\n\t"
        "vcmpps $22,%%zmm4,%%zmm17,%%k4\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vsubps %%zmm1,%%zmm0,%%zmm0%{%%k2%}\n\t"
        "vsubps %%zmm4,%%zmm3,%%zmm3%{%%k4%}\n\t"
        "vfmadd132ps %%zmm1,%%zmm22,%%zmm2\n\t"
        "vfmadd132ps %%zmm4,%%zmm22,%%zmm5\n\t"
        "vpermps %%zmm31,%%zmm2,%%zmm6\n\t"
        "vpermps %%zmm25,%%zmm5,%%zmm7\n\t"
        "vpermps %%zmm25,%%zmm2,%%zmm8\n\t"
        "vpermps %%zmm24,%%zmm2,%%zmm9\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm10\n\t"
        "vsubps %%zmm6,%%zmm1,%%zmm11\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm12\n\t"
        "vpermps %%zmm24,%%zmm5,%%zmm13\n\t"
        "vsubps %%zmm10,%%zmm4,%%zmm14\n\t"
        "vfmadd213ps %%zmm8,%%zmm11,%%zmm9\n\t"
        "vpermps %%zmm29,%%zmm2,%%zmm15\n\t"
        "vpermps %%zmm27,%%zmm2,%%zmm16\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm6\n\t"
        "vfmadd213ps %%zmm7,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm12,%%zmm14,%%zmm13\n\t"
        "vpermps %%zmm26,%%zmm2,%%zmm1\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm10\n\t"
        "vpermps %%zmm28,%%zmm2,%%zmm4\n\t"
        "vfmadd213ps %%zmm1,%%zmm11,%%zmm9\n\t"
        "vfmadd213ps %%zmm16,%%zmm11,%%zmm9\n\t"
        "vfmadd213ps %%zmm6,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm4,%%zmm11,%%zmm9\n\t"
        "vfmadd213ps %%zmm10,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm15,%%zmm11,%%zmm9\n\t"
        "vpermps %%zmm30,%%zmm2,%%zmm8\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm7\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm12\n\t"
        "vfmadd213ps %%zmm7,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm12,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm8,%%zmm11,%%zmm9\n\t"
        "vfmadd231ps %%zmm21,%%zmm3,%%zmm13\n\t"
        "vfmadd231ps %%zmm21,%%zmm0,%%zmm9\n\t"
        "vmovups %%zmm9,0(%[y],%[i])\n\t"
        "vmovups %%zmm13,64(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bend] "i"(offsetof(struct gelu_table_f32, bend)),
          [end] "i"(offsetof(struct gelu_table_f32, end[1])),
          [near] "i"(offsetof(struct gelu_table_f32, near)),
          [column] "i"(offsetof(struct gelu_table_f32, column))
        : "memory", "cc", "k1", "k2", "k3", "k4",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_F32 == 6, "schedule.py has another degree");
static inline void avx512_f32_grad_loop(const struct gelu_table_f32 *table,
    const float *x, float *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x4b400000, 0x3f800000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 128);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vmovaps 320+%c[column](%[table]),%%zmm26\n\t"
        "vmovaps 384+%c[column](%[table]),%%zmm25\n\t"
        "vmovaps 448+%c[column](%[table]),%%zmm24\n\t"
        "vmovaps 512+%c[column](%[table]),%%zmm23\n\t"
        "vbroadcastss 0(%[bits]),%%zmm22\n\t"
        "vbroadcastss 4(%[bits]),%%zmm21\n\t"
        "vbroadcastss 8(%[bits]),%%zmm20\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm18\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm17\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vorps %%zmm22,%%zmm0,%%zmm1\n\t"
        "vmovaps %%zmm1,%%zmm2\n\t"
        "vfmadd132ps %%zmm18,%%zmm19,%%zmm2\n\t"
        "vfmadd132ps %%zmm1,%%zmm21,%%zmm2\n\t"
        "vpermps %%zmm26,%%zmm2,%%zmm3\n\t"
        "vcmpps $22,%%zmm1,%%zmm17,%%k1\n\t"
        "vmovups 64(%[x],%[i]),%%zmm4\n\t"
        "vorps %%zmm22,%%zmm4,%%zmm5\n\t"
        "vmovaps %%zmm5,%%zmm6\n\t"
        "vfmadd132ps %%zmm18,%%zmm19,%%zmm6\n\t"
        "vfmadd132ps %%zmm5,%%zmm21,%%zmm6\n\t"
        "vcmpps $22,%%zmm5,%%zmm17,%%k3\n\t"
        "vpermps %%zmm31,%%zmm2,%%zmm7\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vpermps %%zmm31,%%zmm6,%%zmm8\n\t"
        "vsubps %%zmm8,%%zmm5,%%zmm9\n\t"
        "vsubps %%zmm7,%%zmm1,%%zmm10\n\t"
        "vpermps %%zmm24,%%zmm6,%%zmm11\n\t"
        "vpermps %%zmm25,%%zmm6,%%zmm12\n\t"
        "vpermps %%zmm27,%%zmm2,%%zmm13\n\t"
        "vpermps %%zmm25,%%zmm2,%%zmm14\n\t"
        "vpermps %%zmm24,%%zmm2,%%zmm15\n\t"
        "vpermps %%zmm28,%%zmm2,%%zmm16\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vfmadd213ps %%zmm14,%%zmm10,%%zmm15\n\t"
        "vfmadd213ps %%zmm12,%%zmm9,%%zmm11\n\t"
        "vpermps %%zmm23,%%zmm6,%%zmm8\n\t"
        "vpermps %%zmm28,%%zmm6,%%zmm5\n\t"
        "vpermps %%zmm27,%%zmm6,%%zmm7\n\t"
        "vpermps %%zmm29,%%zmm2,%%zmm1\n\t"
        "vpermps %%zmm26,%%zmm6,%%zmm14\n\t"
        "vfmadd213ps %%zmm14,%%zmm9,%%zmm11\n\t"
        "vfmadd213ps %%zmm7,%%zmm9,%%zmm11\n\t"
        "vfmadd213ps %%zmm3,%%zmm10,%%zmm15\n\t"
        "vfmadd213ps %%zmm13,%%zmm10,%%zmm15\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vfmadd213ps %%zmm5,%%zmm9,%%zmm11\n\t"
        "vpermps %%zmm30,%%zmm2,%%zmm12\n\t"
        "vfmadd213ps %%zmm16,%%zmm10,%%zmm15\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vpermps %%zmm30,%%zmm6,%%zmm14\n\t"
        "vpermps %%zmm29,%%zmm6,%%zmm7\n\t"
        "vpermps %%zmm23,%%zmm2,%%zmm3\n\t"
        "vfmadd213ps %%zmm7,%%zmm9,%%zmm11\n\t"
        "vfmadd213ps %%zmm1,%%zmm10,%%zmm15\n\t"
        "vfmadd213ps %%zmm14,%%zmm9,%%zmm11\n\t"
        "vfmadd231ps %%zmm8,%%zmm9,%%zmm11\n\t"
        "vfmadd213ps %%zmm12,%%zmm10,%%zmm15\n\t"
        "vfmadd231ps %%zmm3,%%zmm10,%%zmm15\n\t"
        "vptestnmd %%zmm22,%%zmm4,%%k4\n\t"
        "vptestnmd %%zmm22,%%zmm0,%%k2\n\t"
        "vsubps %%zmm15,%%zmm20,%%zmm15%{%%k2%}\n\t"
        "vsubps %%zmm11,%%zmm20,%%zmm11%{%%k4%}\n\t"
        "vmovups %%zmm11,64(%[y],%[i])\n\t"
        "vmovups %%zmm15,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bend] "i"(offsetof(struct gelu_table_f32, bend)),
          [end] "i"(offsetof(struct gelu_table_f32, end[1])),
          [column] "i"(offsetof(struct gelu_table_f32, column))
        : "memory", "cc", "k1", "k2", "k3", "k4",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_F16 == 4, "schedule.py has another degree");
static inline void avx512_f16_value_loop(const struct gelu_table_f16 *table,
    const uint16_t *x, uint16_t *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x4b400000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 64);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vmovaps 320+%c[column](%[table]),%%zmm26\n\t"
        "vbroadcastss 0(%[bits]),%%zmm25\n\t"
        "vbroadcastss 4(%[bits]),%%zmm24\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm23\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm22\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm21\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vcvtph2ps 0(%[x],%[i]),%%zmm0\n\t"
        "vcvtph2ps 32(%[x],%[i]),%%zmm1\n\t"
        "vorps %%zmm25,%%zmm0,%%zmm2\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vorps %%zmm25,%%zmm1,%%zmm3\n\t"
        "vmovaps %%zmm3,%%zmm4\n\t"
        "vmovaps %%zmm2,%%zmm5\n\t"
        "vfmadd132ps %%zmm22,%%zmm23,%%zmm4\n\t"
        "vfmadd132ps %%zmm22,%%zmm23,%%zmm5\n\t"
        "vfmadd132ps %%zmm3,%%zmm24,%%zmm4\n\t"
        "vfmadd132ps %%zmm2,%%zmm24,%%zmm5\n\t"
        "vmaxps %%zmm1,%%zmm25,%%zmm6\n\t"
        "vcmpps $22,%%zmm2,%%zmm21,%%k1\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm7\n\t"
        "vpermps %%zmm26,%%zmm4,%%zmm8\n\t"
        "vpermps %%zmm31,%%zmm4,%%zmm9\n\t"
        "vpermps %%zmm27,%%zmm4,%%zmm10\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm11\n\t"
        "vpermps %%zmm29,%%zmm4,%%zmm12\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm13\n\t"
        "vmaxps %%zmm0,%%zmm25,%%zmm14\n\t"
        "vpermps %%zmm28,%%zmm4,%%zmm15\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm16\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm17\n\t"
        "vpermps %%zmm30,%%zmm4,%%zmm18\n\t"
        "vcmpps $22,%%zmm3,%%zmm21,%%k3\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vsubps %%zmm9,%%zmm3,%%zmm19\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm20\n\t"
        "vsubps %%zmm7,%%zmm2,%%zmm4\n\t"
        "vfmadd213ps %%zmm10,%%zmm19,%%zmm8\n\t"
        "vfmadd213ps %%zmm11,%%zmm4,%%zmm13\n\t"
        "vfmadd213ps %%zmm15,%%zmm19,%%zmm8\n\t"
        "vfmadd213ps %%zmm12,%%zmm19,%%zmm8\n\t"
        "vfmadd213ps %%zmm17,%%zmm4,%%zmm13\n\t"
        "vfmadd213ps %%zmm18,%%zmm19,%%zmm8\n\t"
        "vaddps %%zmm6,%%zmm8,%%zmm9\n\t"
        "vfmadd213ps %%zmm20,%%zmm4,%%zmm13\n\t"
        "vfmadd213ps %%zmm16,%%zmm4,%%zmm13\n\t"
        "vpternlogd $0xF8,%%zmm25,%%zmm1,%%zmm9\n\t"
        "vcvtps2ph $8,%%zmm9,32(%[y],%[i])\n\t"
        "vaddps %%zmm14,%%zmm13,%%zmm3\n\t"
        "vpternlogd $0xF8,%%zmm25,%%zmm0,%%zmm3\n\t"
        "vcvtps2ph $8,%%zmm3,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_f16, scale)),
          [bend] "i"(offsetof(struct gelu_table_f16, bend)),
          [end] "i"(offsetof(struct gelu_table_f16, end[1])),
          [column] "i"(offsetof(struct gelu_table_f16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_F16 == 4, "schedule.py has another degree");
static inline void avx512_f16_grad_loop(const struct gelu_table_f16 *table,
    const uint16_t *x, uint16_t *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x4b400000, 0x3f800000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 64);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vmovaps 320+%c[column](%[table]),%%zmm26\n\t"
        "vbroadcastss 0(%[bits]),%%zmm25\n\t"
        "vbroadcastss 4(%[bits]),%%zmm24\n\t"
        "vbroadcastss 8(%[bits]),%%zmm23\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm22\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm20\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vcvtph2ps 32(%[x],%[i]),%%zmm0\n\t"
        "vcvtph2ps 0(%[x],%[i]),%%zmm1\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vorps %%zmm25,%%zmm1,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vptestnmd %%zmm25,%%zmm0,%%k4\n\t"
        "vfmadd132ps %%zmm21,%%zmm22,%%zmm3\n\t"
        "vorps %%zmm25,%%zmm0,%%zmm4\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vcmpps $22,%%zmm4,%%zmm20,%%k3\n\t"
        "vfmadd132ps %%zmm21,%%zmm22,%%zmm5\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vfmadd132ps %%zmm2,%%zmm24,%%zmm3\n\t"
        "vfmadd132ps %%zmm4,%%zmm24,%%zmm5\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm6\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm8\n\t"
        "vptestnmd %%zmm25,%%zmm1,%%k2\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm9\n\t"
        "vcmpps $22,%%zmm2,%%zmm20,%%k1\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm10\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm11\n\t"
        "vsubps %%zmm6,%%zmm2,%%zmm12\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm13\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vfmadd213ps %%zmm8,%%zmm12,%%zmm10\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm14\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm15\n\t"
        "vsubps %%zmm11,%%zmm4,%%zmm16\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm17\n\t"
        "vfmadd213ps %%zmm13,%%zmm16,%%zmm17\n\t"
        "vfmadd213ps %%zmm14,%%zmm16,%%zmm17\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm18\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vfmadd213ps %%zmm9,%%zmm16,%%zmm17\n\t"
        "vfmadd213ps %%zmm7,%%zmm12,%%zmm10\n\t"
        "vfmadd213ps %%zmm18,%%zmm12,%%zmm10\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm19\n\t"
        "vfmadd213ps %%zmm15,%%zmm12,%%zmm10\n\t"
        "vfmadd213ps %%zmm19,%%zmm16,%%zmm17\n\t"
        "vsubps %%zmm17,%%zmm23,%%zmm17%{%%k4%}\n\t"
        "vsubps %%zmm10,%%zmm23,%%zmm10%{%%k2%}\n\t"
        "vcvtps2ph $8,%%zmm17,32(%[y],%[i])\n\t"
        "vcvtps2ph $8,%%zmm10,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_f16, scale)),
          [bend] "i"(offsetof(struct gelu_table_f16, bend)),
          [end] "i"(offsetof(struct gelu_table_f16, end[1])),
          [column] "i"(offsetof(struct gelu_table_f16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_BF16 == 3, "schedule.py has another degree");
static inline void avx512_bf16_value_loop(const struct gelu_table_bf16 *table,
    const uint16_t *x, uint16_t *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0xffff0000, 0x00008000, 0x80000000, 0x4b400000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 64);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vbroadcastss 0(%[bits]),%%zmm26\n\t"
        "vbroadcastss 4(%[bits]),%%zmm25\n\t"
        "vbroadcastss 8(%[bits]),%%zmm24\n\t"
        "vbroadcastss 12(%[bits]),%%zmm23\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm22\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm20\n\t"
        "mov $0x55555555,%%r8d\n\t"
        "mov $0xAAAAAAAA,%%r9d\n\t"
        "kmovd %%r9d,%%k7\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovdqu64 (%[x],%[i]),%%zmm0\n\t"
        "vpslld $16,%%zmm0,%%zmm1\n\t"
        "vorps %%zmm24,%%zmm1,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm21,%%zmm22,%%zmm3\n\t"
        "vpandd %%zmm0,%%zmm26,%%zmm4\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vfmadd132ps %%zmm2,%%zmm23,%%zmm3\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm5\n\t"
        "vorps %%zmm24,%%zmm4,%%zmm6\n\t"
        "vcmpps $22,%%zmm2,%%zmm20,%%k1\n\t"
        "kmovw %%k1,%%eax\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm8\n\t"
        "vmaxps %%zmm1,%%zmm24,%%zmm9\n\t"
        "vsubps %%zmm5,%%zmm2,%%zmm10\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm11\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm12\n\t"
        "vfmadd213ps %%zmm11,%%zmm10,%%zmm8\n\t"
        "vfmadd213ps %%zmm7,%%zmm10,%%zmm8\n\t"
        "vfmadd213ps %%zmm12,%%zmm10,%%zmm8\n\t"
        "vcmpps $22,%%zmm6,%%zmm20,%%k3\n\t"
        "vaddps %%zmm9,%%zmm8,%%zmm13\n\t"
        "vpsrad $31,%%zmm13,%%zmm14\n\t"
        "vpaddd %%zmm13,%%zmm25,%%zmm13\n\t"
        "vpaddd %%zmm14,%%zmm13,%%zmm13\n\t"
        "kmovw %%k3,%%edx\n\t"
        "vmovaps %%zmm6,%%zmm15\n\t"
        "vmaxps %%zmm4,%%zmm24,%%zmm16\n\t"
        "vfmadd132ps %%zmm21,%%zmm22,%%zmm15\n\t"
        "vfmadd132ps %%zmm6,%%zmm23,%%zmm15\n\t"
        "vpermps %%zmm31,%%zmm15,%%zmm17\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "pdep %%r9d,%%edx,%%edx\n\t"
        "vpsrld $16,%%zmm13,%%zmm13\n\t"
        "vsubps %%zmm17,%%zmm6,%%zmm18\n\t"
        "vpermps %%zmm27,%%zmm15,%%zmm19\n\t"
        "pdep %%r8d,%%eax,%%eax\n\t"
        "vpermps %%zmm28,%%zmm15,%%zmm0\n\t"
        "vfmadd213ps %%zmm0,%%zmm18,%%zmm19\n\t"
        "vpermps %%zmm29,%%zmm15,%%zmm1\n\t"
        "vfmadd213ps %%zmm1,%%zmm18,%%zmm19\n\t"
        "vpermps %%zmm30,%%zmm15,%%zmm5\n\t"
        "vfmadd213ps %%zmm5,%%zmm18,%%zmm19\n\t"
        "vaddps %%zmm16,%%zmm19,%%zmm2\n\t"
        "vpsrad $31,%%zmm2,%%zmm3\n\t"
        "or %%eax,%%edx\n\t"
        "mov %%edx,(%[rare])\n\t"
        "vpaddd %%zmm2,%%zmm25,%%zmm2\n\t"
        "vpaddd %%zmm3,%%zmm2,%%zmm2\n\t"
        "vmovdqu16 %%zmm2,%%zmm13%{%%k7%}\n\t"
        "vmovdqu64 %%zmm13,(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_bf16, scale)),
          [bend] "i"(offsetof(struct gelu_table_bf16, bend)),
          [end] "i"(offsetof(struct gelu_table_bf16, end[1])),
          [column] "i"(offsetof(struct gelu_table_bf16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4", "k7", "rax", "rdx", "r8", "r9",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_BF16 == 3, "schedule.py has another degree");
static inline void avx512_bf16_grad_loop(const struct gelu_table_bf16 *table,
    const uint16_t *x, uint16_t *y, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0xffff0000, 0x00008000, 0x80000000, 0x4b400000, 0x3f800000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 64);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps 0+%c[column](%[table]),%%zmm31\n\t"
        "vmovaps 64+%c[column](%[table]),%%zmm30\n\t"
        "vmovaps 128+%c[column](%[table]),%%zmm29\n\t"
        "vmovaps 192+%c[column](%[table]),%%zmm28\n\t"
        "vmovaps 256+%c[column](%[table]),%%zmm27\n\t"
        "vbroadcastss 0(%[bits]),%%zmm26\n\t"
        "vbroadcastss 4(%[bits]),%%zmm25\n\t"
        "vbroadcastss 8(%[bits]),%%zmm24\n\t"
        "vbroadcastss 12(%[bits]),%%zmm23\n\t"
        "vbroadcastss 16(%[bits]),%%zmm22\n\t"
        "vbroadcastss %c[scale](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[bend](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm19\n\t"
        "mov $0x55555555,%%r8d\n\t"
        "mov $0xAAAAAAAA,%%r9d\n\t"
        "kmovd %%r9d,%%k7\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovdqu64 (%[x],%[i]),%%zmm0\n\t"
        "vpslld $16,%%zmm0,%%zmm1\n\t"
        "vorps %%zmm24,%%zmm1,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm20,%%zmm21,%%zmm3\n\t"
        "vpandd %%zmm0,%%zmm26,%%zmm4\n\t"
        "vfmadd132ps %%zmm2,%%zmm23,%%zmm3\n\t"
        "vptestnmd %%zmm24,%%zmm1,%%k2\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm5\n\t"
        "vcmpps $22,%%zmm2,%%zmm19,%%k1\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm6\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm8\n\t"
        "vsubps %%zmm5,%%zmm2,%%zmm9\n\t"
        "vfmadd213ps %%zmm8,%%zmm9,%%zmm6\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm10\n\t"
        "vfmadd213ps %%zmm7,%%zmm9,%%zmm6\n\t"
        "vfmadd213ps %%zmm10,%%zmm9,%%zmm6\n\t"
        "vsubps %%zmm6,%%zmm22,%%zmm6%{%%k2%}\n\t"
        "kmovw %%k1,%%eax\n\t"
        "vorps %%zmm24,%%zmm4,%%zmm11\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vcmpps $22,%%zmm11,%%zmm19,%%k3\n\t"
        "vpsrad $31,%%zmm6,%%zmm12\n\t"
        "vpaddd %%zmm6,%%zmm25,%%zmm6\n\t"
        "vpaddd %%zmm12,%%zmm6,%%zmm6\n\t"
        "kmovw %%k3,%%edx\n\t"
        "vpsrld $16,%%zmm6,%%zmm6\n\t"
        "vptestnmd %%zmm24,%%zmm4,%%k4\n\t"
        "vmovaps %%zmm11,%%zmm13\n\t"
        "vfmadd132ps %%zmm20,%%zmm21,%%zmm13\n\t"
        "vfmadd132ps %%zmm11,%%zmm23,%%zmm13\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vpermps %%zmm31,%%zmm13,%%zmm14\n\t"
        "pdep %%r8d,%%eax,%%eax\n\t"
        "vpermps %%zmm27,%%zmm13,%%zmm15\n\t"
        "vpermps %%zmm28,%%zmm13,%%zmm16\n\t"
        "pdep %%r9d,%%edx,%%edx\n\t"
        "vsubps %%zmm14,%%zmm11,%%zmm17\n\t"
        "vfmadd213ps %%zmm16,%%zmm17,%%zmm15\n\t"
        "vpermps %%zmm29,%%zmm13,%%zmm18\n\t"
        "or %%eax,%%edx\n\t"
        "mov %%edx,(%[rare])\n\t"
        "vfmadd213ps %%zmm18,%%zmm17,%%zmm15\n\t"
        "vpermps %%zmm30,%%zmm13,%%zmm0\n\t"
        "vfmadd213ps %%zmm0,%%zmm17,%%zmm15\n\t"
        "vsubps %%zmm15,%%zmm22,%%zmm15%{%%k4%}\n\t"
        "vpsrad $31,%%zmm15,%%zmm1\n\t"
        "vpaddd %%zmm15,%%zmm25,%%zmm15\n\t"
        "vpaddd %%zmm1,%%zmm15,%%zmm15\n\t"
        "vmovdqu16 %%zmm15,%%zmm6%{%%k7%}\n\t"
        "vmovdqu64 %%zmm6,(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y), [table] "r"(table), [bits] "r"(bits),
          [scale] "i"(offsetof(struct gelu_table_bf16, scale)),
          [bend] "i"(offsetof(struct gelu_table_bf16, bend)),
          [end] "i"(offsetof(struct gelu_table_bf16, end[1])),
          [column] "i"(offsetof(struct gelu_table_bf16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4", "k7", "rax", "rdx", "r8", "r9",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

#endif

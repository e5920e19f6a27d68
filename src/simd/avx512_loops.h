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

/* Values in float32, `pairs` times 32 of them. rare gets the rare lanes of each vector. */
static inline void avx512_f32_value_loop(const struct gelu_table_f32 *table, const float *x,
                                         float *y, uint16_t *rare, size_t pairs) {
    static const float sign = -0.0f, bias = 0x1.8p23f, half = 0.5f;
    ptrdiff_t i = -(ptrdiff_t)(pairs * 128);
    if (i == 0) return;
    x += pairs * 32, y += pairs * 32;
    __asm__ volatile(
        "vmovaps %[centre],%%zmm16\n\t"
        "vmovaps %[c0],%%zmm17\n\t"
        "vmovaps %[c1],%%zmm18\n\t"
        "vmovaps %[c2],%%zmm19\n\t"
        "vmovaps %[c3],%%zmm20\n\t"
        "vmovaps %[c4],%%zmm21\n\t"
        "vmovaps %[c5],%%zmm22\n\t"
        "vmovaps %[c6],%%zmm23\n\t"
        "vbroadcastss %[sign],%%zmm6\n\t"
        "vbroadcastss %[scale],%%zmm7\n\t"
        "vbroadcastss %[bend],%%zmm8\n\t"
        "vbroadcastss %[bias],%%zmm9\n\t"
        "vbroadcastss %[end],%%zmm10\n\t"
        "vbroadcastss %[near],%%zmm11\n\t"
        "vbroadcastss %[half],%%zmm12\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vorps %%zmm6,%%zmm0,%%zmm1\n\t"
        "vmovups 64(%[x],%[i]),%%zmm2\n\t"
        "vcmpps $22,%%zmm1,%%zmm11,%%k2\n\t"
        "vmovaps %%zmm1,%%zmm3\n\t"
        "vfmadd132ps %%zmm8,%%zmm7,%%zmm3\n\t"
        "vorps %%zmm6,%%zmm2,%%zmm4\n\t"
        "vcmpps $22,%%zmm1,%%zmm10,%%k1\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vcmpps $22,%%zmm4,%%zmm11,%%k4\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vfmadd132ps %%zmm8,%%zmm7,%%zmm5\n\t"
        "vfmadd132ps %%zmm4,%%zmm9,%%zmm5\n\t"
        "vcmpps $22,%%zmm4,%%zmm10,%%k3\n\t"
        "prefetcht0 " GELU_TEXT(READ_AHEAD) "(%[x],%[i])\n\t"
        "vsubps %%zmm1,%%zmm0,%%zmm0%{%%k2%}\n\t"
        "vsubps %%zmm4,%%zmm2,%%zmm2%{%%k4%}\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vfmadd132ps %%zmm1,%%zmm9,%%zmm3\n\t"
        "vpermps %%zmm16,%%zmm3,%%zmm13\n\t"
        "vpermps %%zmm16,%%zmm5,%%zmm14\n\t"
        "vsubps %%zmm13,%%zmm1,%%zmm15\n\t"
        "vpermps %%zmm18,%%zmm3,%%zmm24\n\t"
        "vpermps %%zmm22,%%zmm3,%%zmm25\n\t"
        "vpermps %%zmm23,%%zmm5,%%zmm26\n\t"
        "vpermps %%zmm23,%%zmm3,%%zmm27\n\t"
        "vsubps %%zmm14,%%zmm4,%%zmm28\n\t"
        "vfmadd213ps %%zmm25,%%zmm15,%%zmm27\n\t"
        "vpermps %%zmm19,%%zmm3,%%zmm29\n\t"
        "vpermps %%zmm22,%%zmm5,%%zmm30\n\t"
        "vpermps %%zmm19,%%zmm5,%%zmm31\n\t"
        "vpermps %%zmm21,%%zmm5,%%zmm13\n\t"
        "vfmadd213ps %%zmm30,%%zmm28,%%zmm26\n\t"
        "vfmadd213ps %%zmm13,%%zmm28,%%zmm26\n\t"
        "prefetcht0 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vpermps %%zmm21,%%zmm3,%%zmm1\n\t"
        "vpermps %%zmm20,%%zmm5,%%zmm14\n\t"
        "vpermps %%zmm20,%%zmm3,%%zmm4\n\t"
        "vfmadd213ps %%zmm1,%%zmm15,%%zmm27\n\t"
        "vfmadd213ps %%zmm4,%%zmm15,%%zmm27\n\t"
        "vfmadd213ps %%zmm14,%%zmm28,%%zmm26\n\t"
        "vfmadd213ps %%zmm29,%%zmm15,%%zmm27\n\t"
        "vfmadd213ps %%zmm24,%%zmm15,%%zmm27\n\t"
        "vfmadd213ps %%zmm31,%%zmm28,%%zmm26\n\t"
        "vpermps %%zmm18,%%zmm5,%%zmm25\n\t"
        "vpermps %%zmm17,%%zmm5,%%zmm30\n\t"
        "vpermps %%zmm17,%%zmm3,%%zmm13\n\t"
        "vfmadd213ps %%zmm25,%%zmm28,%%zmm26\n\t"
        "vfmadd213ps %%zmm13,%%zmm15,%%zmm27\n\t"
        "vfmadd213ps %%zmm30,%%zmm28,%%zmm26\n\t"
        "vfmadd231ps %%zmm12,%%zmm0,%%zmm27\n\t"
        "vmovups %%zmm27,0(%[y],%[i])\n\t"
        "vfmadd231ps %%zmm12,%%zmm2,%%zmm26\n\t"
        "vmovups %%zmm26,64(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x), [y] "r"(y),
          [centre] "m"(table->column[0]),
          [c0] "m"(table->column[1]),
          [c1] "m"(table->column[2]),
          [c2] "m"(table->column[3]),
          [c3] "m"(table->column[4]),
          [c4] "m"(table->column[5]),
          [c5] "m"(table->column[6]),
          [c6] "m"(table->column[7]),
          [sign] "m"(sign),
          [scale] "m"(table->scale),
          [bend] "m"(table->bend),
          [bias] "m"(bias),
          [end] "m"(table->end[1]),
          [near] "m"(table->near),
          [half] "m"(half)
        : "memory", "cc", "k1", "k2", "k3", "k4", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

#endif

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
    const float *x, float *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x3f000000};
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
        "vbroadcastss %c[scale](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[near](%[table]),%%zmm18\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vmovups 64(%[x],%[i]),%%zmm1\n\t"
        "vorps %%zmm23,%%zmm1,%%zmm2\n\t"
        "vcmpps $22,%%zmm2,%%zmm18,%%k4\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm21,%%zmm20,%%zmm3\n\t"
        "vsubps %%zmm2,%%zmm1,%%zmm1%{%%k4%}\n\t"
        "vorps %%zmm23,%%zmm0,%%zmm4\n\t"
        "vcmpps $22,%%zmm4,%%zmm19,%%k1\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vfmadd132ps %%zmm21,%%zmm20,%%zmm5\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm6\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm8\n\t"
        "vpermps %%zmm24,%%zmm5,%%zmm9\n\t"
        "vsubps %%zmm6,%%zmm4,%%zmm10\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm11\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "prefetcht1 (%[x_next],%[i])\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm12\n\t"
        "vcmpps $22,%%zmm4,%%zmm18,%%k2\n\t"
        "vsubps %%zmm8,%%zmm2,%%zmm13\n\t"
        "vcmpps $22,%%zmm2,%%zmm19,%%k3\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm14\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vpermps %%zmm25,%%zmm3,%%zmm15\n\t"
        "vpermps %%zmm25,%%zmm5,%%zmm16\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm17\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm6\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vpermps %%zmm24,%%zmm3,%%zmm8\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm2\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm3\n\t"
        "vfmadd213ps %%zmm15,%%zmm13,%%zmm8\n\t"
        "vsubps %%zmm4,%%zmm0,%%zmm0%{%%k2%}\n\t"
        "vfmadd213ps %%zmm17,%%zmm13,%%zmm8\n\t"
        "vfmadd213ps %%zmm3,%%zmm13,%%zmm8\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm15\n\t"
        "vfmadd213ps %%zmm16,%%zmm10,%%zmm9\n\t"
        "vfmadd213ps %%zmm11,%%zmm10,%%zmm9\n\t"
        "vfmadd213ps %%zmm6,%%zmm10,%%zmm9\n\t"
        "vfmadd213ps %%zmm2,%%zmm13,%%zmm8\n\t"
        "vfmadd213ps %%zmm7,%%zmm13,%%zmm8\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm4\n\t"
        "vfmadd213ps %%zmm14,%%zmm13,%%zmm8\n\t"
        "vfmadd213ps %%zmm12,%%zmm10,%%zmm9\n\t"
        "vfmadd213ps %%zmm15,%%zmm10,%%zmm9\n\t"
        "vfmadd213ps %%zmm4,%%zmm10,%%zmm9\n\t"
        "vfmadd231ps %%zmm22,%%zmm0,%%zmm9\n\t"
        "vfmadd231ps %%zmm22,%%zmm1,%%zmm8\n\t"
        "vmovups %%zmm9,0(%[y],%[i])\n\t"
        "vmovups %%zmm8,64(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [x_next] "r"((uintptr_t)x + (uintptr_t)ahead.x + (uintptr_t)ahead.next),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bias] "i"(offsetof(struct gelu_table_f32, bias)),
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
    const float *x, float *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x3f800000};
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
        "vbroadcastss %c[scale](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm18\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vorps %%zmm22,%%zmm0,%%zmm1\n\t"
        "vmovaps %%zmm1,%%zmm2\n\t"
        "vfmadd132ps %%zmm20,%%zmm19,%%zmm2\n\t"
        "vpermps %%zmm28,%%zmm2,%%zmm3\n\t"
        "vptestnmd %%zmm22,%%zmm0,%%k2\n\t"
        "vpermps %%zmm31,%%zmm2,%%zmm4\n\t"
        "vmovups 64(%[x],%[i]),%%zmm5\n\t"
        "vpermps %%zmm26,%%zmm2,%%zmm6\n\t"
        "vpermps %%zmm24,%%zmm2,%%zmm7\n\t"
        "vorps %%zmm22,%%zmm5,%%zmm8\n\t"
        "vcmpps $22,%%zmm1,%%zmm18,%%k1\n\t"
        "vmovaps %%zmm8,%%zmm9\n\t"
        "vpermps %%zmm30,%%zmm2,%%zmm10\n\t"
        "vfmadd132ps %%zmm20,%%zmm19,%%zmm9\n\t"
        "vpermps %%zmm24,%%zmm9,%%zmm11\n\t"
        "vptestnmd %%zmm22,%%zmm5,%%k4\n\t"
        "vpermps %%zmm31,%%zmm9,%%zmm12\n\t"
        "vsubps %%zmm12,%%zmm8,%%zmm13\n\t"
        "vpermps %%zmm25,%%zmm9,%%zmm14\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "prefetcht1 (%[x_next],%[i])\n\t"
        "vfmadd213ps %%zmm14,%%zmm13,%%zmm11\n\t"
        "vpermps %%zmm30,%%zmm9,%%zmm15\n\t"
        "vpermps %%zmm25,%%zmm2,%%zmm16\n\t"
        "vcmpps $22,%%zmm8,%%zmm18,%%k3\n\t"
        "vpermps %%zmm26,%%zmm9,%%zmm17\n\t"
        "vpermps %%zmm29,%%zmm2,%%zmm0\n\t"
        "vfmadd213ps %%zmm17,%%zmm13,%%zmm11\n\t"
        "vpermps %%zmm27,%%zmm9,%%zmm5\n\t"
        "vpermps %%zmm27,%%zmm2,%%zmm12\n\t"
        "vpermps %%zmm23,%%zmm9,%%zmm14\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vsubps %%zmm4,%%zmm1,%%zmm8\n\t"
        "vpermps %%zmm28,%%zmm9,%%zmm17\n\t"
        "vfmadd213ps %%zmm16,%%zmm8,%%zmm7\n\t"
        "vfmadd213ps %%zmm6,%%zmm8,%%zmm7\n\t"
        "vfmadd213ps %%zmm12,%%zmm8,%%zmm7\n\t"
        "vpermps %%zmm29,%%zmm9,%%zmm4\n\t"
        "vfmadd213ps %%zmm5,%%zmm13,%%zmm11\n\t"
        "vfmadd213ps %%zmm17,%%zmm13,%%zmm11\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vfmadd213ps %%zmm3,%%zmm8,%%zmm7\n\t"
        "vfmadd213ps %%zmm0,%%zmm8,%%zmm7\n\t"
        "vfmadd213ps %%zmm4,%%zmm13,%%zmm11\n\t"
        "vfmadd213ps %%zmm15,%%zmm13,%%zmm11\n\t"
        "vpermps %%zmm23,%%zmm2,%%zmm1\n\t"
        "vfmadd231ps %%zmm14,%%zmm13,%%zmm11\n\t"
        "vfmadd213ps %%zmm10,%%zmm8,%%zmm7\n\t"
        "vfmadd231ps %%zmm1,%%zmm8,%%zmm7\n\t"
        "vsubps %%zmm7,%%zmm21,%%zmm7%{%%k2%}\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vsubps %%zmm11,%%zmm21,%%zmm11%{%%k4%}\n\t"
        "vmovups %%zmm7,0(%[y],%[i])\n\t"
        "vmovups %%zmm11,64(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [x_next] "r"((uintptr_t)x + (uintptr_t)ahead.x + (uintptr_t)ahead.next),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bias] "i"(offsetof(struct gelu_table_f32, bias)),
          [end] "i"(offsetof(struct gelu_table_f32, end[1])),
          [column] "i"(offsetof(struct gelu_table_f32, column))
        : "memory", "cc", "k1", "k2", "k3", "k4",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_F32 == 6, "schedule.py has another degree");
static inline void avx512_f32_mul_loop(const struct gelu_table_f32 *table,
    const float *x, const float *factor, float *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x3f000000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 128);
    if (i == 0) return;
    x += pairs * 32, factor += pairs * 32, y += pairs * 32;
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
        "vbroadcastss %c[scale](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[near](%[table]),%%zmm18\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 0(%[x],%[i]),%%zmm0\n\t"
        "vmovups 64(%[x],%[i]),%%zmm1\n\t"
        "vorps %%zmm23,%%zmm0,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm21,%%zmm20,%%zmm3\n\t"
        "vorps %%zmm23,%%zmm1,%%zmm4\n\t"
        "vcmpps $22,%%zmm2,%%zmm18,%%k2\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vfmadd132ps %%zmm21,%%zmm20,%%zmm5\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm6\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm7\n\t"
        "vpermps %%zmm24,%%zmm3,%%zmm8\n\t"
        "vcmpps $22,%%zmm2,%%zmm19,%%k1\n\t"
        "vpermps %%zmm25,%%zmm3,%%zmm9\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm10\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm11\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm12\n\t"
        "vpermps %%zmm24,%%zmm5,%%zmm13\n\t"
        "vsubps %%zmm11,%%zmm4,%%zmm14\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm15\n\t"
        "vpermps %%zmm25,%%zmm5,%%zmm16\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm17\n\t"
        "vsubps %%zmm6,%%zmm2,%%zmm11\n\t"
        "vfmadd213ps %%zmm9,%%zmm11,%%zmm8\n\t"
        "vfmadd213ps %%zmm16,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm12,%%zmm11,%%zmm8\n\t"
        "vfmadd213ps %%zmm17,%%zmm14,%%zmm13\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vfmadd213ps %%zmm15,%%zmm14,%%zmm13\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm6\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm9\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm16\n\t"
        "vfmadd213ps %%zmm9,%%zmm14,%%zmm13\n\t"
        "vcmpps $22,%%zmm4,%%zmm19,%%k3\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm12\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm17\n\t"
        "vfmadd213ps %%zmm6,%%zmm11,%%zmm8\n\t"
        "vfmadd213ps %%zmm16,%%zmm14,%%zmm13\n\t"
        "vfmadd213ps %%zmm7,%%zmm14,%%zmm13\n\t"
        "vcmpps $22,%%zmm4,%%zmm18,%%k4\n\t"
        "vfmadd213ps %%zmm17,%%zmm11,%%zmm8\n\t"
        "vsubps %%zmm4,%%zmm1,%%zmm1%{%%k4%}\n\t"
        "vfmadd213ps %%zmm10,%%zmm11,%%zmm8\n\t"
        "vsubps %%zmm2,%%zmm0,%%zmm0%{%%k2%}\n\t"
        "vfmadd231ps %%zmm22,%%zmm1,%%zmm13\n\t"
        "vmulps 64(%[factor],%[i]),%%zmm13,%%zmm15\n\t"
        "vfmadd213ps %%zmm12,%%zmm11,%%zmm8\n\t"
        "vmovups %%zmm15,64(%[y],%[i])\n\t"
        "vfmadd231ps %%zmm22,%%zmm0,%%zmm8\n\t"
        "prefetcht1 (%[factor_ahead],%[i])\n\t"
        "prefetcht1 (%[factor_next],%[i])\n\t"
        "vmulps 0(%[factor],%[i]),%%zmm8,%%zmm5\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "prefetcht1 (%[x_next],%[i])\n\t"
        "vmovups %%zmm5,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [factor] "r"(factor),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [x_next] "r"((uintptr_t)x + (uintptr_t)ahead.x + (uintptr_t)ahead.next),
          [factor_ahead] "r"((uintptr_t)factor + (uintptr_t)ahead.factor),
          [factor_next] "r"((uintptr_t)factor + (uintptr_t)ahead.factor + (uintptr_t)ahead.next),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bias] "i"(offsetof(struct gelu_table_f32, bias)),
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
static inline void avx512_f32_backward_loop(const struct gelu_table_f32 *table,
    const float *x, const float *factor, float *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x3f800000};
    ptrdiff_t i = -(ptrdiff_t)(pairs * 128);
    if (i == 0) return;
    x += pairs * 32, factor += pairs * 32, y += pairs * 32;
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
        "vbroadcastss %c[scale](%[table]),%%zmm20\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm19\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm18\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovups 64(%[x],%[i]),%%zmm0\n\t"
        "vorps %%zmm22,%%zmm0,%%zmm1\n\t"
        "vmovups 0(%[x],%[i]),%%zmm2\n\t"
        "vmovaps %%zmm1,%%zmm3\n\t"
        "vfmadd132ps %%zmm20,%%zmm19,%%zmm3\n\t"
        "vorps %%zmm22,%%zmm2,%%zmm4\n\t"
        "vmovaps %%zmm4,%%zmm5\n\t"
        "vfmadd132ps %%zmm20,%%zmm19,%%zmm5\n\t"
        "vpermps %%zmm31,%%zmm5,%%zmm6\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm25,%%zmm3,%%zmm8\n\t"
        "vpermps %%zmm24,%%zmm3,%%zmm9\n\t"
        "vpermps %%zmm25,%%zmm5,%%zmm10\n\t"
        "vpermps %%zmm24,%%zmm5,%%zmm11\n\t"
        "vsubps %%zmm7,%%zmm1,%%zmm12\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm13\n\t"
        "vpermps %%zmm28,%%zmm5,%%zmm14\n\t"
        "vpermps %%zmm23,%%zmm5,%%zmm15\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm16\n\t"
        "vpermps %%zmm29,%%zmm5,%%zmm17\n\t"
        "vsubps %%zmm6,%%zmm4,%%zmm7\n\t"
        "vcmpps $22,%%zmm4,%%zmm18,%%k1\n\t"
        "vpermps %%zmm27,%%zmm5,%%zmm6\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm4\n\t"
        "vfmadd213ps %%zmm8,%%zmm12,%%zmm9\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm8\n\t"
        "vfmadd213ps %%zmm10,%%zmm7,%%zmm11\n\t"
        "vfmadd213ps %%zmm16,%%zmm12,%%zmm9\n\t"
        "vcmpps $22,%%zmm1,%%zmm18,%%k3\n\t"
        "vpermps %%zmm26,%%zmm5,%%zmm10\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm16\n\t"
        "vpermps %%zmm30,%%zmm5,%%zmm1\n\t"
        "vfmadd213ps %%zmm8,%%zmm12,%%zmm9\n\t"
        "prefetcht1 (%[factor_ahead],%[i])\n\t"
        "prefetcht1 (%[factor_next],%[i])\n\t"
        "vfmadd213ps %%zmm10,%%zmm7,%%zmm11\n\t"
        "vfmadd213ps %%zmm6,%%zmm7,%%zmm11\n\t"
        "vpermps %%zmm23,%%zmm3,%%zmm5\n\t"
        "vfmadd213ps %%zmm4,%%zmm12,%%zmm9\n\t"
        "vfmadd213ps %%zmm13,%%zmm12,%%zmm9\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vptestnmd %%zmm22,%%zmm0,%%k4\n\t"
        "vfmadd213ps %%zmm14,%%zmm7,%%zmm11\n\t"
        "vfmadd213ps %%zmm17,%%zmm7,%%zmm11\n\t"
        "vfmadd213ps %%zmm16,%%zmm12,%%zmm9\n\t"
        "vfmadd231ps %%zmm5,%%zmm12,%%zmm9\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vptestnmd %%zmm22,%%zmm2,%%k2\n\t"
        "vsubps %%zmm9,%%zmm21,%%zmm9%{%%k4%}\n\t"
        "vfmadd213ps %%zmm1,%%zmm7,%%zmm11\n\t"
        "vfmadd231ps %%zmm15,%%zmm7,%%zmm11\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "prefetcht1 (%[x_next],%[i])\n\t"
        "vmulps 64(%[factor],%[i]),%%zmm9,%%zmm8\n\t"
        "vsubps %%zmm11,%%zmm21,%%zmm11%{%%k2%}\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vmovups %%zmm8,64(%[y],%[i])\n\t"
        "vmulps 0(%[factor],%[i]),%%zmm11,%%zmm10\n\t"
        "vmovups %%zmm10,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $128,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [factor] "r"(factor),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [x_next] "r"((uintptr_t)x + (uintptr_t)ahead.x + (uintptr_t)ahead.next),
          [factor_ahead] "r"((uintptr_t)factor + (uintptr_t)ahead.factor),
          [factor_next] "r"((uintptr_t)factor + (uintptr_t)ahead.factor + (uintptr_t)ahead.next),
          [scale] "i"(offsetof(struct gelu_table_f32, scale)),
          [bias] "i"(offsetof(struct gelu_table_f32, bias)),
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
    const uint16_t *x, uint16_t *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000};
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
        "vbroadcastss %c[scale](%[table]),%%zmm24\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm23\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm22\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vcvtph2ps 32(%[x],%[i]),%%zmm0\n\t"
        "vcvtph2ps 0(%[x],%[i]),%%zmm1\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vorps %%zmm25,%%zmm0,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm24,%%zmm23,%%zmm3\n\t"
        "vorps %%zmm25,%%zmm1,%%zmm4\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm5\n\t"
        "vmovaps %%zmm4,%%zmm6\n\t"
        "vfmadd132ps %%zmm24,%%zmm23,%%zmm6\n\t"
        "vpermps %%zmm31,%%zmm6,%%zmm7\n\t"
        "vpermps %%zmm26,%%zmm6,%%zmm8\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm9\n\t"
        "vcmpps $22,%%zmm2,%%zmm22,%%k3\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm10\n\t"
        "vpermps %%zmm27,%%zmm6,%%zmm11\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm12\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm13\n\t"
        "vpermps %%zmm30,%%zmm6,%%zmm14\n\t"
        "vpermps %%zmm28,%%zmm6,%%zmm15\n\t"
        "vcmpps $22,%%zmm4,%%zmm22,%%k1\n\t"
        "vsubps %%zmm5,%%zmm2,%%zmm16\n\t"
        "vsubps %%zmm7,%%zmm4,%%zmm17\n\t"
        "vmaxps %%zmm0,%%zmm25,%%zmm18\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vfmadd213ps %%zmm11,%%zmm17,%%zmm8\n\t"
        "vfmadd213ps %%zmm12,%%zmm16,%%zmm9\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm19\n\t"
        "vfmadd213ps %%zmm15,%%zmm17,%%zmm8\n\t"
        "vfmadd213ps %%zmm13,%%zmm16,%%zmm9\n\t"
        "vfmadd213ps %%zmm10,%%zmm16,%%zmm9\n\t"
        "vfmadd213ps %%zmm19,%%zmm16,%%zmm9\n\t"
        "vmaxps %%zmm1,%%zmm25,%%zmm20\n\t"
        "vaddps %%zmm18,%%zmm9,%%zmm21\n\t"
        "vpternlogd $0xF8,%%zmm25,%%zmm0,%%zmm21\n\t"
        "vcvtps2ph $8,%%zmm21,32(%[y],%[i])\n\t"
        "vpermps %%zmm29,%%zmm6,%%zmm5\n\t"
        "vfmadd213ps %%zmm5,%%zmm17,%%zmm8\n\t"
        "vfmadd213ps %%zmm14,%%zmm17,%%zmm8\n\t"
        "vaddps %%zmm20,%%zmm8,%%zmm2\n\t"
        "vpternlogd $0xF8,%%zmm25,%%zmm1,%%zmm2\n\t"
        "vcvtps2ph $8,%%zmm2,0(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [scale] "i"(offsetof(struct gelu_table_f16, scale)),
          [bias] "i"(offsetof(struct gelu_table_f16, bias)),
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
    const uint16_t *x, uint16_t *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0x80000000, 0x3f800000};
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
        "vbroadcastss %c[bias](%[table]),%%zmm22\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm21\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vcvtph2ps 32(%[x],%[i]),%%zmm0\n\t"
        "vcvtph2ps 0(%[x],%[i]),%%zmm1\n\t"
        "vptestnmd %%zmm25,%%zmm0,%%k4\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vorps %%zmm25,%%zmm0,%%zmm2\n\t"
        "vmovaps %%zmm2,%%zmm3\n\t"
        "vfmadd132ps %%zmm23,%%zmm22,%%zmm3\n\t"
        "vpermps %%zmm31,%%zmm3,%%zmm4\n\t"
        "vorps %%zmm25,%%zmm1,%%zmm5\n\t"
        "vmovaps %%zmm5,%%zmm6\n\t"
        "vpermps %%zmm27,%%zmm3,%%zmm7\n\t"
        "vfmadd132ps %%zmm23,%%zmm22,%%zmm6\n\t"
        "vpermps %%zmm31,%%zmm6,%%zmm8\n\t"
        "vpermps %%zmm27,%%zmm6,%%zmm9\n\t"
        "vpermps %%zmm26,%%zmm6,%%zmm10\n\t"
        "vcmpps $22,%%zmm5,%%zmm21,%%k1\n\t"
        "vpermps %%zmm26,%%zmm3,%%zmm11\n\t"
        "vpermps %%zmm28,%%zmm3,%%zmm12\n\t"
        "vptestnmd %%zmm25,%%zmm1,%%k2\n\t"
        "vpermps %%zmm28,%%zmm6,%%zmm13\n\t"
        "vpermps %%zmm29,%%zmm3,%%zmm14\n\t"
        "vpermps %%zmm30,%%zmm3,%%zmm15\n\t"
        "kmovw %%k1,0(%[rare])\n\t"
        "vsubps %%zmm8,%%zmm5,%%zmm16\n\t"
        "vfmadd213ps %%zmm9,%%zmm16,%%zmm10\n\t"
        "vfmadd213ps %%zmm13,%%zmm16,%%zmm10\n\t"
        "vcmpps $22,%%zmm2,%%zmm21,%%k3\n\t"
        "vpermps %%zmm29,%%zmm6,%%zmm17\n\t"
        "vsubps %%zmm4,%%zmm2,%%zmm18\n\t"
        "vfmadd213ps %%zmm17,%%zmm16,%%zmm10\n\t"
        "vfmadd213ps %%zmm7,%%zmm18,%%zmm11\n\t"
        "vfmadd213ps %%zmm12,%%zmm18,%%zmm11\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "vpermps %%zmm30,%%zmm6,%%zmm19\n\t"
        "kmovw %%k3,2(%[rare])\n\t"
        "vfmadd213ps %%zmm14,%%zmm18,%%zmm11\n\t"
        "vfmadd213ps %%zmm19,%%zmm16,%%zmm10\n\t"
        "vsubps %%zmm10,%%zmm24,%%zmm10%{%%k2%}\n\t"
        "vfmadd213ps %%zmm15,%%zmm18,%%zmm11\n\t"
        "vcvtps2ph $8,%%zmm10,0(%[y],%[i])\n\t"
        "vsubps %%zmm11,%%zmm24,%%zmm11%{%%k4%}\n\t"
        "vcvtps2ph $8,%%zmm11,32(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [scale] "i"(offsetof(struct gelu_table_f16, scale)),
          [bias] "i"(offsetof(struct gelu_table_f16, bias)),
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
    const uint16_t *x, uint16_t *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0xffff0000, 0x00008000, 0x80000000};
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
        "vbroadcastss %c[scale](%[table]),%%zmm23\n\t"
        "vbroadcastss %c[bias](%[table]),%%zmm22\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm21\n\t"
        "mov $0x55555555,%%r8d\n\t"
        "mov $0xAAAAAAAA,%%r9d\n\t"
        "kmovd %%r9d,%%k7\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovdqu64 (%[x],%[i]),%%zmm0\n\t"
        "vpslld $16,%%zmm0,%%zmm1\n\t"
        "vpandd %%zmm0,%%zmm26,%%zmm2\n\t"
        "vorps %%zmm24,%%zmm1,%%zmm3\n\t"
        "vmovaps %%zmm3,%%zmm4\n\t"
        "vorps %%zmm24,%%zmm2,%%zmm5\n\t"
        "vmaxps %%zmm1,%%zmm24,%%zmm6\n\t"
        "vmovaps %%zmm5,%%zmm7\n\t"
        "vfmadd132ps %%zmm23,%%zmm22,%%zmm4\n\t"
        "vpermps %%zmm31,%%zmm4,%%zmm8\n\t"
        "vfmadd132ps %%zmm23,%%zmm22,%%zmm7\n\t"
        "vcmpps $22,%%zmm3,%%zmm21,%%k1\n\t"
        "vpermps %%zmm27,%%zmm4,%%zmm9\n\t"
        "vpermps %%zmm30,%%zmm4,%%zmm10\n\t"
        "vsubps %%zmm8,%%zmm3,%%zmm11\n\t"
        "kmovw %%k1,%%r10d\n\t"
        "vpermps %%zmm29,%%zmm4,%%zmm12\n\t"
        "vpermps %%zmm28,%%zmm4,%%zmm13\n\t"
        "vcmpps $22,%%zmm5,%%zmm21,%%k3\n\t"
        "vfmadd213ps %%zmm13,%%zmm11,%%zmm9\n\t"
        "vmaxps %%zmm2,%%zmm24,%%zmm14\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vfmadd213ps %%zmm12,%%zmm11,%%zmm9\n\t"
        "vfmadd213ps %%zmm10,%%zmm11,%%zmm9\n\t"
        "vaddps %%zmm6,%%zmm9,%%zmm15\n\t"
        "kmovw %%k3,%%r11d\n\t"
        "pdep %%r8d,%%r10d,%%r10d\n\t"
        "vpsrad $31,%%zmm15,%%zmm16\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "vpaddd %%zmm15,%%zmm25,%%zmm15\n\t"
        "vpaddd %%zmm16,%%zmm15,%%zmm15\n\t"
        "vpermps %%zmm31,%%zmm7,%%zmm17\n\t"
        "vsubps %%zmm17,%%zmm5,%%zmm18\n\t"
        "vpermps %%zmm27,%%zmm7,%%zmm19\n\t"
        "vpermps %%zmm28,%%zmm7,%%zmm20\n\t"
        "pdep %%r9d,%%r11d,%%r11d\n\t"
        "vpermps %%zmm30,%%zmm7,%%zmm0\n\t"
        "vpermps %%zmm29,%%zmm7,%%zmm1\n\t"
        "vfmadd213ps %%zmm20,%%zmm18,%%zmm19\n\t"
        "vfmadd213ps %%zmm1,%%zmm18,%%zmm19\n\t"
        "vfmadd213ps %%zmm0,%%zmm18,%%zmm19\n\t"
        "vpsrld $16,%%zmm15,%%zmm15\n\t"
        "vaddps %%zmm14,%%zmm19,%%zmm8\n\t"
        "or %%r10d,%%r11d\n\t"
        "vpsrad $31,%%zmm8,%%zmm3\n\t"
        "vpaddd %%zmm8,%%zmm25,%%zmm8\n\t"
        "vpaddd %%zmm3,%%zmm8,%%zmm8\n\t"
        "vmovdqu16 %%zmm8,%%zmm15%{%%k7%}\n\t"
        "vmovdqu64 %%zmm15,(%[y],%[i])\n\t"
        "mov %%r11d,(%[rare])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [scale] "i"(offsetof(struct gelu_table_bf16, scale)),
          [bias] "i"(offsetof(struct gelu_table_bf16, bias)),
          [end] "i"(offsetof(struct gelu_table_bf16, end[1])),
          [column] "i"(offsetof(struct gelu_table_bf16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4", "k7", "r8", "r9", "r10", "r11",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

_Static_assert(GELU_DEGREE_BF16 == 3, "schedule.py has another degree");
static inline void avx512_bf16_grad_loop(const struct gelu_table_bf16 *table,
    const uint16_t *x, uint16_t *y,
    struct ahead ahead, uint16_t *rare, size_t pairs) {
    static const uint32_t bits[] = {0xffff0000, 0x00008000, 0x80000000, 0x3f800000};
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
        "vbroadcastss %c[bias](%[table]),%%zmm21\n\t"
        "vbroadcastss %c[end](%[table]),%%zmm20\n\t"
        "mov $0x55555555,%%r8d\n\t"
        "mov $0xAAAAAAAA,%%r9d\n\t"
        "kmovd %%r9d,%%k7\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "vmovdqu64 (%[x],%[i]),%%zmm0\n\t"
        "vpslld $16,%%zmm0,%%zmm1\n\t"
        "vorps %%zmm24,%%zmm1,%%zmm2\n\t"
        "prefetcht1 (%[x_ahead],%[i])\n\t"
        "vpandd %%zmm0,%%zmm26,%%zmm3\n\t"
        "vmovaps %%zmm2,%%zmm4\n\t"
        "vfmadd132ps %%zmm22,%%zmm21,%%zmm4\n\t"
        "vpermps %%zmm31,%%zmm4,%%zmm5\n\t"
        "vpermps %%zmm28,%%zmm4,%%zmm6\n\t"
        "vorps %%zmm24,%%zmm3,%%zmm7\n\t"
        "vpermps %%zmm29,%%zmm4,%%zmm8\n\t"
        "vpermps %%zmm30,%%zmm4,%%zmm9\n\t"
        "vpermps %%zmm27,%%zmm4,%%zmm10\n\t"
        "vsubps %%zmm5,%%zmm2,%%zmm11\n\t"
        "vfmadd213ps %%zmm6,%%zmm11,%%zmm10\n\t"
        "vmovaps %%zmm7,%%zmm12\n\t"
        "vfmadd132ps %%zmm22,%%zmm21,%%zmm12\n\t"
        "prefetcht1 " GELU_TEXT(WRITE_AHEAD) "(%[y],%[i])\n\t"
        "vfmadd213ps %%zmm8,%%zmm11,%%zmm10\n\t"
        "vfmadd213ps %%zmm9,%%zmm11,%%zmm10\n\t"
        "vptestnmd %%zmm24,%%zmm1,%%k2\n\t"
        "vsubps %%zmm10,%%zmm23,%%zmm10%{%%k2%}\n\t"
        "vpsrad $31,%%zmm10,%%zmm13\n\t"
        "vcmpps $22,%%zmm2,%%zmm20,%%k1\n\t"
        "vpaddd %%zmm10,%%zmm25,%%zmm10\n\t"
        "vpaddd %%zmm13,%%zmm10,%%zmm10\n\t"
        "kmovw %%k1,%%r10d\n\t"
        "vpsrld $16,%%zmm10,%%zmm10\n\t"
        "vcmpps $22,%%zmm7,%%zmm20,%%k3\n\t"
        "kmovw %%k3,%%r11d\n\t"
        "vpermps %%zmm31,%%zmm12,%%zmm14\n\t"
        "vptestnmd %%zmm24,%%zmm3,%%k4\n\t"
        "pdep %%r9d,%%r11d,%%r11d\n\t"
        "pdep %%r8d,%%r10d,%%r10d\n\t"
        "vpermps %%zmm27,%%zmm12,%%zmm15\n\t"
        "vpermps %%zmm28,%%zmm12,%%zmm16\n\t"
        "or %%r10d,%%r11d\n\t"
        "vpermps %%zmm29,%%zmm12,%%zmm17\n\t"
        "vsubps %%zmm14,%%zmm7,%%zmm18\n\t"
        "vfmadd213ps %%zmm16,%%zmm18,%%zmm15\n\t"
        "vpermps %%zmm30,%%zmm12,%%zmm19\n\t"
        "vfmadd213ps %%zmm17,%%zmm18,%%zmm15\n\t"
        "vfmadd213ps %%zmm19,%%zmm18,%%zmm15\n\t"
        "vsubps %%zmm15,%%zmm23,%%zmm15%{%%k4%}\n\t"
        "vpsrad $31,%%zmm15,%%zmm0\n\t"
        "vpaddd %%zmm15,%%zmm25,%%zmm15\n\t"
        "mov %%r11d,(%[rare])\n\t"
        "vpaddd %%zmm0,%%zmm15,%%zmm15\n\t"
        "vmovdqu16 %%zmm15,%%zmm10%{%%k7%}\n\t"
        "vmovdqu64 %%zmm10,(%[y],%[i])\n\t"
        "add $4,%[rare]\n\t"
        "add $64,%[i]\n\t"
        "jnz 1b\n\t"
        : [rare] "+r"(rare), [i] "+r"(i)
        : [x] "r"(x),
          [y] "r"(y),
          [table] "r"(table),
          [bits] "r"(bits),
          [x_ahead] "r"((uintptr_t)x + (uintptr_t)ahead.x),
          [scale] "i"(offsetof(struct gelu_table_bf16, scale)),
          [bias] "i"(offsetof(struct gelu_table_bf16, bias)),
          [end] "i"(offsetof(struct gelu_table_bf16, end[1])),
          [column] "i"(offsetof(struct gelu_table_bf16, column))
        : "memory", "cc", "k1", "k2", "k3", "k4", "k7", "r8", "r9", "r10", "r11",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
          "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

#endif

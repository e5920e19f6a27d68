/* The library on this CPU: isa [NAME...], where NAMEs are exactly the instruction sets that must be there,
 * best first. Each runs all of its kernels once, so that an illegal instruction shows, above all on an
 * emulated old CPU.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <string.h>

#include "check.h"
#include "gelu/gelu.h"
#include "registry.h"
#include "sums.h"

#define GELU_ISA(name, features) extern const struct gelu_kernel_table gelu_kernels_##name;
#include "isas.def"
#undef GELU_ISA

static const struct gelu_kernel_table *const tables[] = {
#define GELU_ISA(name, features) &gelu_kernels_##name,
#include "isas.def"
#undef GELU_ISA
};

static void run_kernels(void) {
    enum { N = 100 };
    union {
        double f64[N];
        float f32[N];
        uint16_t f16[N];
        unsigned char bytes[8 * N];
    } x[GELU_TYPE_COUNT], y;
    for (int i = 0; i < N; i++) {
        x[GELU_F64].f64[i] = 0.25 * (i - N / 2);
        x[GELU_F32].f32[i] = 0.25f * (float)(i - N / 2);
        /* All exponents but the largest. */
        x[GELU_F16].f16[i] = (uint16_t)((i * 40503u) & ~0x0400u);
        x[GELU_BF16].f16[i] = (uint16_t)((i * 40503u) & ~0x0080u);
    }
    for (int function = 0; function < GELU_FUNCTION_COUNT; function++)
        for (int type = 0; type < GELU_TYPE_COUNT; type++) {
            /* NumPy's buffers of 8192 elements are not split. */
            CHECK(gelu_kernels()->grain[type] > 4096, "%s, %s", gelu_isa(), gelu_type_suffixes[type]);
            const size_t size = gelu_type_sizes[type];
            const void *const from = &x[gelu_type_elements[type]];
            int written = 0;
            memset(&y, 0xff, sizeof y); /* a NaN, which no result is */
            gelu_run(gelu_kernels(), (enum gelu_function_id)function, (enum gelu_type)type,
                     (const void *const[]){from, from, from}, &y, N, NULL);
            for (size_t i = 0; i < size; i++) written |= y.bytes[(N - 1) * size + i] != 0xff;
            CHECK(written, "%s: %s_%s", gelu_isa(), gelu_functions[function].name, gelu_type_suffixes[type]);
        }
}

int main(int argc, char **argv) {
    const char *const *available = gelu_available_isas();
    int count = 0;
    while (available[count]) printf("%s\n", available[count++]);
    CHECK(strcmp(gelu_isa(), available[0]) == 0, "%s is not the best", gelu_isa());
    CHECK(strcmp(available[count - 1], "portable") == 0, "%s is last", available[count - 1]);
    CHECK(argc == 1 || argc - 1 == count, "%d instruction sets, not %d", count, argc - 1);
    for (int i = 0; i < count && i < argc - 1; i++)
        CHECK(strcmp(available[i], argv[i + 1]) == 0, "%s in place of %s", available[i], argv[i + 1]);

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        int runs = 0;
        for (int k = 0; k < count; k++) runs |= strcmp(available[k], tables[i]->isa) == 0;
        CHECK(gelu_set_isa(tables[i]->isa) == (runs ? 0 : -1), "%s", tables[i]->isa);
        CHECK((gelu_kernels() == tables[i]) == runs, "%s after gelu_set_isa(\"%s\")", gelu_isa(),
              tables[i]->isa);
        if (runs) run_kernels();
    }
    return check_status();
}

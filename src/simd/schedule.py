"""Write the AVX-512 main loops whose order of instructions matters, as assembly.

    python src/simd/schedule.py [--check]
    python src/simd/schedule.py --search LOOP [--seconds S]

The first writes avx512_loops.h beside this file (--check compares with the committed one instead). The
loops compute what kernels/main_range.h, half.h and product.h say, two vectors at a time; here stand their
instructions, each with what it reads and writes, and in ORDER the sequence they are written in.

The second looks for a better sequence: it moves instructions at random, as far as dependences and registers
allow, and keeps what takes less time on this machine. A CPU seems to bind instructions to its execution units
as they come, before it knows when they can run: where units can do different things, one order takes longer
than another that depends on the same results. Which is which could not be foreseen. What is found goes into
ORDER.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
VECTOR = 64  # bytes


@dataclass(frozen=True)
class Instruction:
    """`text` has {out} for the register written and {0}, {1} for those read. Where `tied`, the first one read
    is overwritten. Names that begin with k_ stand for masks, in registers that the text gives."""

    name: str
    text: str
    out: str = ""
    reads: tuple[str, ...] = ()
    tied: bool = False


@dataclass(frozen=True)
class Form:
    """What is computed: a value or a derivative, and whether it is multiplied by a factor."""

    name: str
    grad: bool
    product: bool


FORMS = [Form("value", False, False), Form("grad", True, False)]
FORMS += [Form("mul", False, True), Form("backward", True, True)]


@dataclass(frozen=True)
class Loop:
    """A loop over pairs of vectors, of which `body` has every instruction. `columns`, those of the table, and
    `constants` are in vector registers throughout."""

    dtype: str
    form: Form
    element: str
    columns: dict[str, int]
    constants: dict[str, int]
    body: list[Instruction]

    @property
    def name(self) -> str:
        return f"{self.dtype}_{self.form.name}"

    @property
    def registers(self) -> dict[str, int]:
        return self.columns | self.constants

    @property
    def free(self) -> list[int]:
        return [register for register in range(32) if register not in self.registers.values()]

    @property
    def bytes(self) -> int:
        """Of a pair."""
        return VECTOR * 2 * (4 if self.element == "float" else 2) // 4


def polynomial(form: Form, degree: int, split_slope: bool) -> list[Instruction]:
    """n, the index of the interval, P."""
    body = [
        Instruction("n", "vorps [sign],{0},{out}", "n", ("x",)),
        Instruction("copy", "vmovaps {0},{out}", "copy", ("n",)),
        Instruction("index", "vfmadd132ps [scale],[bias],{out}", "index", ("copy",), True),
        Instruction("beyond", "vcmpps $22,{0},[end],<rare>", "k_rare", ("n",)),
        Instruction("centre", "vpermps [centre],{0},{out}", "centre", ("index",)),
        Instruction("d", "vsubps {0},{1},{out}", "d", ("centre", "n")),
        Instruction(f"c{degree}", f"vpermps [c{degree}],{{0}},{{out}}", f"p{degree}", ("index",)),
    ]
    for k in range(degree - 1, -1, -1):
        body += [
            Instruction(f"c{k}", f"vpermps [c{k}],{{0}},{{out}}", f"c{k}", ("index",)),
            Instruction(f"p{k}", "vfmadd213ps {1},{2},{out}", f"p{k}", (f"p{k + 1}", f"c{k}", "d"), True),
        ]
    if split_slope:
        body += [
            Instruction("split", "vpermps [split],{0},{out}", "split", ("index",)),
            Instruction("p", "vfmadd231ps {1},{2},{out}", "p", ("p0", "split", "d"), True),
        ]
    if form.grad:
        body += [
            Instruction("sign", "vptestnmd [sign],{0},<side>", "k_side", ("x",)),
            Instruction(
                "y",
                "vsubps {0},[one],{out}%{<side>%}",
                "y",
                ("p" if split_slope else "p0", "k_side"),
                True,
            ),
        ]
    return body


def f32(form: Form) -> list[Instruction]:
    body = [Instruction("x", "vmovups <64>(%[x],%[i]),{out}", "x"), *polynomial(form, 6, form.grad)]
    if not form.grad:
        body += [
            Instruction("below", "vcmpps $22,{0},[near],<side>", "k_side", ("n",)),
            Instruction("twice", "vsubps {1},{0},{out}%{<side>%}", "twice", ("x", "n", "k_side"), True),
            Instruction("y", "vfmadd231ps [half],{1},{out}", "y", ("p0", "twice"), True),
        ]
    if (
        form.product
    ):  # y is NaN in rare lanes only; the factor's NaN, and inf * 0, are as kernels/product.h wants
        body += [Instruction("product", "vmulps <64>(%[factor],%[i]),{0},{out}", "product", ("y",))]
    result = "product" if form.product else "y"
    return twice([*body, Instruction("store", "vmovups {0},<64>(%[y],%[i])", "", (result,))])


def f16(form: Form) -> list[Instruction]:
    body = [Instruction("x", "vcvtph2ps <32>(%[x],%[i]),{out}", "x"), *polynomial(form, 4, False)]
    if not form.grad:
        body += [
            Instruction("relu", "vmaxps {0},[sign],{out}", "relu", ("x",)),
            Instruction("sum", "vaddps {0},{1},{out}", "sum", ("relu", "p0")),
            Instruction("y", "vpternlogd $0xF8,[sign],{1},{out}", "y", ("sum", "x"), True),
        ]
    return twice([*body, Instruction("store", "vcvtps2ph $8,{0},<32>(%[y],%[i])", "", ("y",))])


def bf16(form: Form) -> list[Instruction]:
    """Both vectors: even elements, odd elements. Their rare lanes are interleaved by way of r10 and r11."""
    body = [Instruction("bits", "vmovdqu64 (%[x],%[i]),{out}", "bits")]
    for u, suffix, halves in ((0, "_a", "vpslld $16,{0},{out}"), (1, "_b", "vpandd {0},[upper],{out}")):
        single = polynomial(form, 3, False)
        if not form.grad:
            single += [
                Instruction("relu", "vmaxps {0},[sign],{out}", "relu", ("x",)),
                Instruction("y", "vaddps {0},{1},{out}", "y", ("relu", "p0")),
            ]
        single += [
            Instruction("negative", "vpsrad $31,{0},{out}", "negative", ("y",)),
            Instruction("up", "vpaddd {0},[unit],{out}", "up", ("y",), True),
            Instruction("rounded", "vpaddd {1},{0},{out}", "rounded", ("up", "negative"), True),
        ]
        body.append(Instruction(f"x{suffix}", halves, f"x{suffix}", ("bits",)))
        body += each(u, suffix, single)
    body += [
        Instruction("low", "vpsrld $16,{0},{out}", "low", ("rounded_a",), True),
        Instruction("both", "vmovdqu16 {1},{out}%{%k7%}", "both", ("low", "rounded_b"), True),
        Instruction("store", "vmovdqu64 {0},(%[y],%[i])", "", ("both",)),
        Instruction("even", "kmovw %k1,%r10d", "k_even", ("k_rare_a",)),
        Instruction("odd", "kmovw %k3,%r11d", "k_odd", ("k_rare_b",)),
        Instruction("even_bits", "pdep %r8d,%r10d,%r10d", "k_even_bits", ("k_even",)),
        Instruction("odd_bits", "pdep %r9d,%r11d,%r11d", "k_odd_bits", ("k_odd",)),
        Instruction("either", "or %r10d,%r11d", "k_either", ("k_even_bits", "k_odd_bits")),
        Instruction("note", "mov %r11d,(%[rare])", "", ("k_either",)),
    ]
    return body


# The same number in every lane: the bits of a constant, or a member of the table.
BITS = {
    "upper": 0xFFFF0000,
    "unit": 0x8000,
    "sign": 0x80000000,
    "half": 0x3F000000,
    "one": 0x3F800000,
}
MEMBERS = {"scale": "scale", "bias": "bias", "end": "end[1]", "near": "near"}


def each(u: int, suffix: str, instructions: list[Instruction]) -> list[Instruction]:
    """For vector u of two. <name> is a mask register of each, <size> the size of what is at an address."""
    body = []
    for i in instructions:
        text = i.text.replace("<rare>", f"%k{1 + 2 * u}").replace("<side>", f"%k{2 + 2 * u}")
        for size in (64, 32, 2):
            text = text.replace(f"<{size}>", str(size * u))
        out, reads = i.out and i.out + suffix, tuple(name + suffix for name in i.reads)
        body.append(Instruction(i.name + suffix, text, out, reads, i.tied))
    return body


def twice(instructions: list[Instruction]) -> list[Instruction]:
    """Both vectors of a pair, each with its entry of rare lanes."""
    single = [*instructions, Instruction("note", "kmovw <rare>,<2>(%[rare])", "", ("k_rare",))]
    return each(0, "_a", single) + each(1, "_b", single)


def loop(dtype: str, form: Form, degree: int, instructions: list[Instruction]) -> Loop:
    """With what all have in common."""
    body = [
        Instruction("read_ahead", "prefetcht1 (%[x_ahead],%[i])"),
        *[Instruction("read_next", "prefetcht1 (%[x_next],%[i])")] * (dtype == "f32"),
        Instruction("write_ahead", "prefetcht1 WRITE_AHEAD(%[y],%[i])"),
    ]
    if form.product:
        body += [
            Instruction("factor_ahead", "prefetcht1 (%[factor_ahead],%[i])"),
            Instruction("factor_next", "prefetcht1 (%[factor_next],%[i])"),
        ]
    body += instructions
    text = " ".join(i.text for i in body)
    columns = ["centre", *(f"c{k}" for k in range(degree + 1))] + ["split"] * ("[split]" in text)
    scalars = [name for name in [*BITS, *MEMBERS] if f"[{name}]" in text]
    return Loop(
        dtype,
        form,
        "float" if dtype == "f32" else "uint16_t",
        {name: 31 - k for k, name in enumerate(columns)},
        {name: 31 - len(columns) - k for k, name in enumerate(scalars)},
        body,
    )


LOOPS = {
    made.name: made
    for made in (
        loop(dtype, form, degree, instructions(form))
        for dtype, degree, instructions in (("f32", 6, f32), ("f16", 4, f16), ("bf16", 3, bf16))
        for form in FORMS
        if dtype == "f32" or not form.product  # a compiler does as well on the others, four vectors at a time
    )
}


def is_fixed(name: str) -> bool:
    """Whether the text of the instructions gives the register."""
    return name.startswith("k_")


def predecessors(loop: Loop) -> list[set[int]]:
    """What has to come before each instruction: what it reads, and who else reads what it overwrites."""
    writer = {i.out: k for k, i in enumerate(loop.body) if i.out}
    before = [{writer[name] for name in i.reads} for i in loop.body]
    for k, i in enumerate(loop.body):
        if i.tied:
            before[k] |= {j for j, other in enumerate(loop.body) if j != k and i.reads[0] in other.reads}
    return before


def allocate(loop: Loop, order: list[int]) -> list[str] | None:
    """The instructions with registers, or None where they do not suffice."""
    last = {name: position for position, k in enumerate(order) for name in loop.body[k].reads}
    free, held, lines = loop.free, dict[str, int](), []
    for position, k in enumerate(order):
        i = loop.body[k]
        registers = {str(n): held[name] for n, name in enumerate(i.reads) if name in held}
        dead = [n for n in dict.fromkeys(i.reads) if n in held and last[n] == position]
        target = held[i.reads[0]] if i.tied else None
        for name in dead:
            register = held.pop(name)
            if register != target:
                free.append(register)
        if i.out and not is_fixed(i.out):
            if target is None:
                if not free:
                    return None
                target = free.pop(0)
            held[i.out] = registers["out"] = target
        text = i.text
        for name, register in loop.registers.items():
            text = text.replace(f" [{name}]", f" %zmm{register}").replace(f",[{name}]", f",%zmm{register}")
        for name, register in registers.items():
            text = text.replace(f"{{{name}}}", f"%zmm{register}")
        lines.append(text)
    return lines


def sequence(loop: Loop, names: str) -> list[int]:
    position = {i.name: k for k, i in enumerate(loop.body)}
    order = [position[name] for name in names.split()]
    if sorted(order) != list(range(len(loop.body))):
        raise ValueError(f"{loop.name}: ORDER has not every instruction once")
    return order


def allowed(before: list[set[int]], order: list[int]) -> bool:
    done: set[int] = set()
    for k in order:
        if not before[k] <= done:
            return False
        done.add(k)
    return True


def plain(loop: Loop) -> list[int]:
    """Some order to begin with: the two vectors side by side, each instruction as soon as may be."""
    before, order = predecessors(loop), list[int]()
    count = len(loop.body)
    half = (count + 1) // 2
    rest = [k for i in range(half) for k in (i, i + half) if k < count]
    while rest:
        k = next(k for k in rest if before[k] <= set(order))
        order.append(k)
        rest.remove(k)
    return order


def c_text(loop: Loop, order: list[int]) -> str:
    lines = allocate(loop, order)
    assert lines is not None
    assert allowed(predecessors(loop), order)
    loads = [
        f"vmovaps {VECTOR * k}+%c[column](%[table]),%zmm{r}" for k, r in enumerate(loop.columns.values())
    ]
    bits = [name for name in loop.constants if name in BITS]
    members = {name: MEMBERS[name] for name in loop.constants if name in MEMBERS} | {"column": "column"}
    product = loop.form.product
    for name, register in loop.constants.items():
        source = f"{4 * bits.index(name)}(%[bits])" if name in bits else f"%c[{name}](%[table])"
        loads.append(f"vbroadcastss {source},%zmm{register}")
    advance = ["add $4,%[rare]", f"add ${loop.bytes},%[i]", "jnz 1b"]
    masks = ", ".join(f'"k{k}"' for k in range(1, 5))
    if loop.dtype == "bf16":
        loads += ["mov $0x55555555,%r8d", "mov $0xAAAAAAAA,%r9d", "kmovd %r9d,%k7"]
        masks += ', "k7", "r8", "r9", "r10", "r11"'
    vectors = [f'"xmm{k}"' for k in range(32)]

    def quoted(line: str) -> str:
        line = line.replace("WRITE_AHEAD", '" GELU_TEXT(WRITE_AHEAD) "')
        for name in ("zmm", "k", "r8d", "r9d", "r10d", "r11d"):
            line = line.replace(f"%{name}", f"%%{name}")
        return f'        "{line}\\n\\t"'

    struct = f"struct gelu_table_{loop.dtype}"
    pointers = ["x", *["factor"] * product, "y"]
    inputs = [f'[{name}] "r"({name})' for name in [*pointers, "table", "bits"]]
    for name in pointers[:-1]:
        address = f"(uintptr_t){name} + (uintptr_t)ahead.{name}"
        inputs += [f'[{name}_ahead] "r"({address})']
        inputs += [f'[{name}_next] "r"({address} + (uintptr_t)ahead.next)'] * (loop.dtype == "f32")
    inputs += [f'[{name}] "i"(offsetof({struct}, {member}))' for name, member in members.items()]
    degree = f"GELU_DEGREE_{loop.dtype.upper()} == {sum(name[1:].isdigit() for name in loop.columns) - 1}"
    return "\n".join(
        [
            f'_Static_assert({degree}, "schedule.py has another degree");',
            f"static inline void avx512_{loop.name}_loop(const {struct} *table,",
            f"    const {loop.element} *x, "
            + f"const {loop.element} *factor, " * product
            + f"{loop.element} *y,",
            "    struct ahead ahead, uint16_t *rare, size_t pairs) {",
            f"    static const uint32_t bits[] = {{{', '.join(f'{BITS[name]:#010x}' for name in bits)}}};",
            f"    ptrdiff_t i = -(ptrdiff_t)(pairs * {loop.bytes});",
            "    if (i == 0) return;",
            "    " + ", ".join(f"{name} += pairs * 32" for name in pointers) + ";",
            "    __asm__ volatile(",
            *map(quoted, [*loads, ".p2align 6", "1:", *lines, *advance]),
            '        : [rare] "+r"(rare), [i] "+r"(i)',
            "        : " + ",\n          ".join(inputs),
            f'        : "memory", "cc", {masks},',
            "          "
            + ",\n          ".join(", ".join(vectors[k : k + 8]) for k in range(0, 32, 8))
            + ");",
            "}",
            "",
        ]
    )


PREAMBLE = """\
#include <stddef.h>
#include <stdint.h>

#include "../coeffs/table.h"
#include "../kernels/ahead.h"

#define GELU_TEXT(macro) GELU_TEXT_(macro)
#define GELU_TEXT_(text) #text
"""

HARNESS = r"""
#define _XOPEN_SOURCE 700
#include <dlfcn.h>
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
typedef void loop(const void *x, const void *factor, void *y, uint16_t *rare, size_t pairs);
enum { N = 8192, TIMES = 10 };
static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}
static volatile int rare_found;
/* As after a block. A loop may run in one of several rhythms, and which depends on what came before. */
static int any_rare(const uint16_t *rare, int groups) {
    __m512i any = _mm512_setzero_si512();
    for (int i = 0; i < groups; ++i) any = _mm512_or_si512(any, _mm512_loadu_si512(rare + 32 * i));
    return _mm512_test_epi16_mask(any, any) != 0;
}
int main(int argc, char **argv) {
    static _Alignas(4096) float x[N + 1024], y[N + 1024];
    static _Alignas(4096) uint16_t x16[N + 2048], rare[N / 16];
    const int count = atoi(argv[2]), rounds = atoi(argv[3]);
    loop *f[64];
    double least[64];
    void *library = dlopen(argv[1], RTLD_NOW);
    for (int i = 0; i < N + 512; ++i) {
        x[i] = (float)(sqrt(-2 * log(drand48() + 1e-18)) * cos(6.2831853 * drand48()));
        uint32_t bits;
        memcpy(&bits, x + i, sizeof bits);
        x16[i] = argv[4][0] == 'b' ? (uint16_t)(bits >> 16) : _cvtss_sh(x[i], 0);
    }
    const void *const input = argv[4][1] == '3' ? (const void *)x : x16;
    const void *const factor = argv[4][1] == '3' ? (const void *)(x + 512) : x16 + 512;
    for (int i = 0; i < count; ++i) {
        char name[16];
        snprintf(name, sizeof name, "loop%d", i);
        *(void **)(f + i) = dlsym(library, name);
        least[i] = INFINITY;
    }
    for (int round = 0; round < rounds; ++round)
        for (int i = 0; i < count; ++i) {
            const double start = now();
            for (int k = 0; k < TIMES; ++k) {
                f[i](input, factor, y, rare, N / 32);
                rare_found += any_rare(rare, N / 512 - k % 4);
            }
            least[i] = fmin(least[i], (now() - start) / TIMES / N);
        }
    for (int i = 0; i < count; ++i) printf("%.5f\n", least[i]);
    return argc - 5;
}
"""


class Bench:
    """Times sequences of a loop, in turns: nanoseconds per element."""

    def __init__(self, loop: Loop, folder: Path) -> None:
        self.loop, self.folder = loop, folder
        (folder / "harness.c").write_text(HARNESS)
        self.compile("-o", "harness", "harness.c", "-lm", "-ldl")

    def compile(self, *arguments: str) -> None:
        flags = ["-O2", "-mavx512f", "-mavx512dq", "-mavx512bw", "-mavx512vl", "-mf16c", "-mbmi2"]
        subprocess.run(["cc", *flags, *arguments], cwd=self.folder, check=True)

    def times(self, orders: list[list[int]], rounds: int) -> list[float]:
        text = [
            f'#include "{HERE}/../coeffs/coefficients.h"',
            PREAMBLE,
        ]
        for k, order in enumerate(orders):
            name, form = f"avx512_{self.loop.name}_loop", self.loop.form
            text.append(c_text(self.loop, order).replace(name, f"{name}{k}"))
            text.append(
                f"void loop{k}(const void *x, const void *factor, void *y, uint16_t *rare,"
                f" size_t pairs) {{ {name}{k}(&gelu_{'grad' if form.grad else 'value'}_{self.loop.dtype},"
                f" x, {'factor, ' * form.product}y, (struct ahead){{READ_AHEAD, READ_AHEAD, 0}},"
                " rare, pairs); }"
            )
        (self.folder / "loops.c").write_text("\n".join(text))
        self.compile("-shared", "-fPIC", f"-I{HERE}", "-o", "loops.so", "loops.c")
        command = ["./harness", "./loops.so", str(len(orders)), str(rounds), self.loop.dtype]
        found = subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True)
        return [float(line) for line in found.stdout.split()]


def moved(loop: Loop, before: list[set[int]], order: list[int]) -> list[int]:
    """With one to five instructions elsewhere."""
    while True:
        changed = order[:]
        for _ in range(random.choice((1, 1, 1, 2, 3, 5))):
            position = random.randrange(len(order))
            k = changed.pop(position)
            near = max(0, min(len(changed), position + random.randint(-6, 6)))
            changed.insert(near if random.random() < 0.6 else random.randrange(len(order)), k)
        if changed != order and allowed(before, changed) and allocate(loop, changed):
            return changed


def search(loop: Loop, seconds: float) -> list[int]:
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    before = predecessors(loop)
    best = order(loop)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(loop, Path(folder))
        current, end, generation = best, time.monotonic() + seconds, 0
        while time.monotonic() < end:
            candidates = [current, *(moved(loop, before, current) for _ in range(24))]
            times = bench.times(candidates, 25)
            fastest = min(range(1, len(candidates)), key=times.__getitem__)
            if times[fastest] < times[0] * 1.003:  # a little slower may lead farther
                current = candidates[fastest]
                old, new = bench.times([best, current], 150)
                if new < old:
                    best = current
                    print(f"{new:.4f} ns per element", file=sys.stderr)
            generation += 1
            if generation % 40 == 0:
                current = best
        first, last = bench.times([plain(loop), best], 400)
        print(f"{last:.4f} ns per element, {last / first:.3f} of the plain order", file=sys.stderr)
    return best


ORDER = {
    "f32_value": """
        x_a x_b n_b below_b copy_b index_b twice_b n_a beyond_a copy_a index_a centre_a c1_b
        centre_b c6_a d_a c4_a read_ahead read_next c2_a below_a d_b beyond_b write_ahead c0_b
        note_b c5_b c5_a c4_b c3_a note_a c6_b c2_b c3_b p5_b twice_a p4_b p3_b c1_a p5_a p4_a p3_a
        p2_b p1_b c0_a p0_b p2_a p1_a p0_a y_a y_b store_a store_b
    """,
    "f32_grad": """
        x_a n_a copy_a index_a c2_a sign_a centre_a x_b c4_a c6_a n_b beyond_a copy_b c0_a index_b
        c6_b sign_b centre_b d_b c5_b read_ahead read_next p5_b c0_b c5_a beyond_b c4_b c1_a p4_b
        c3_b c3_a split_b note_b d_a c2_b p5_a p4_a p3_a c1_b p3_b p2_b note_a p2_a p1_a p1_b p0_b
        split_a p_b p0_a p_a y_a write_ahead y_b store_a store_b
    """,
    "f32_mul": """
        x_a x_b n_a copy_a index_a n_b below_a copy_b index_b centre_a c0_b c6_a beyond_a c5_a c1_a
        centre_b c4_a c6_b d_b c3_b c5_b c4_b d_a p5_a p5_b p4_a p4_b note_a p3_b write_ahead c3_a
        c2_b c1_b p2_b beyond_b c0_a note_b c2_a p3_a p1_b p0_b below_b p2_a twice_b p1_a twice_a
        y_b product_b p0_a store_b y_a factor_ahead factor_next product_a read_ahead read_next
        store_a
    """,
    "f32_backward": """
        x_b n_b x_a copy_b index_b n_a copy_a index_a centre_a centre_b c5_b c6_b c5_a c6_a d_b c1_b
        c2_a split_a c4_b c1_a d_a beyond_a c3_a c2_b p5_b c3_b p5_a p4_b beyond_b c4_a c0_b c0_a
        p3_b factor_ahead factor_next p4_a p3_a split_b p2_b p1_b note_a sign_b p2_a p1_a p0_b p_b
        note_b sign_a y_b p0_a p_a read_ahead read_next product_b y_a write_ahead store_b product_a
        store_a
    """,
    "f16_value": """
        x_b x_a write_ahead n_b copy_b index_b n_a centre_b copy_a index_a centre_a c4_a c4_b
        beyond_b c1_b c3_a c3_b read_ahead c2_b c0_a c2_a beyond_a d_b d_a relu_b note_b p3_a p3_b
        note_a c0_b p2_a p2_b p1_b p0_b relu_a sum_b y_b store_b c1_a p1_a p0_a sum_a y_a store_a
    """,
    "f16_grad": """
        x_b x_a sign_b write_ahead n_b copy_b index_b centre_b n_a copy_a c3_b index_a centre_a c3_a
        c4_a beyond_a c4_b c2_b sign_a c2_a c1_b c0_b note_a d_a p3_a p2_a beyond_b c1_a d_b p1_a
        p3_b p2_b read_ahead c0_a note_b p1_b p0_a y_a p0_b store_a y_b store_b
    """,
    "bf16_value": """
        bits x_a x_b n_a copy_a n_b relu_a copy_b index_a centre_a index_b beyond_a c3_a c0_a d_a
        even c1_a c2_a beyond_b p2_a relu_b write_ahead p1_a p0_a y_a odd even_bits negative_a
        read_ahead up_a rounded_a centre_b d_b c3_b c2_b odd_bits c0_b c1_b p2_b p1_b p0_b low y_b
        either negative_b up_b rounded_b both store note
    """,
    "bf16_grad": """
        bits x_a n_a read_ahead x_b copy_a index_a centre_a c2_a n_b c1_a c0_a c3_a d_a p2_a copy_b
        index_b write_ahead p1_a p0_a sign_a y_a negative_a beyond_a up_a rounded_a even low
        beyond_b odd centre_b sign_b odd_bits even_bits c3_b c2_b either c1_b d_b p2_b c0_b p1_b
        p0_b y_b negative_b up_b note rounded_b both store
    """,
}


def order(loop: Loop) -> list[int]:
    return sequence(loop, ORDER[loop.name]) if loop.name in ORDER else plain(loop)


def header() -> str:
    return (
        "/* Main loops in assembly. Made by schedule.py, which says why; do not edit. */\n"
        "/* clang-format off */\n"
        "#ifndef GELU_SIMD_AVX512_LOOPS_H\n#define GELU_SIMD_AVX512_LOOPS_H\n\n"
        + PREAMBLE
        + "\n"
        + "\n".join(c_text(loop, order(loop)) for loop in LOOPS.values())
        + "\n#endif\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the AVX-512 main loops in the order found.")
    parser.add_argument("--check", action="store_true", help="compare with the committed file, write nothing")
    parser.add_argument("--search", choices=LOOPS, help="look for a better order and print it")
    parser.add_argument("--seconds", type=float, default=240, help="for the search (default: 240)")
    arguments = parser.parse_args()
    if arguments.search:
        loop = LOOPS[arguments.search]
        print(" ".join(loop.body[k].name for k in search(loop, arguments.seconds)))
        return 0
    path = HERE / "avx512_loops.h"
    if not arguments.check:
        path.write_text(header())
    elif path.read_text() != header():
        print(f"{path.name} differs from what schedule.py makes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

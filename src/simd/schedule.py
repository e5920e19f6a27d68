"""Write the AVX-512 main loops whose order of instructions matters, as assembly.

    python src/simd/schedule.py [--check]
    python src/simd/schedule.py --search LOOP [--seconds S]

The first writes avx512_loops.h beside this file (--check compares with the committed one instead). The loops
compute what kernels/main_range.h says, two vectors at a time; here stand their instructions, each with what it
reads and writes, and in ORDER the sequence they are written in.

The second looks for a better sequence: it moves instructions at random, as far as dependences and registers
allow, and keeps what takes less time on this machine. A CPU binds instructions to its execution units as they
come, long before they run; with units that can do different things, the same instructions take up to a quarter
longer in one order than in another, and which is which cannot be foreseen. What is found goes into ORDER.
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
    is overwritten. Names that begin with k stand for mask registers, which are given in the text."""

    name: str
    text: str
    out: str = ""
    reads: tuple[str, ...] = ()
    tied: bool = False


@dataclass(frozen=True)
class Loop:
    """A loop over pairs of vectors: `constants` maps its inputs, C expressions, to registers."""

    name: str
    comment: str
    constants: dict[str, tuple[int, str]]
    body: list[Instruction]

    @property
    def free(self) -> list[int]:
        taken = {register for register, _ in self.constants.values()}
        return [register for register in range(32) if register not in taken]


def value_loop() -> Loop:
    columns = ["centre", *(f"c{k}" for k in range(7))]
    constants = {name: (16 + i, f"table->column[{i}]") for i, name in enumerate(columns)}
    scalars = {
        "sign": "sign",
        "scale": "table->scale",
        "bend": "table->bend",
        "bias": "bias",
        "end": "table->end[1]",
        "near": "table->near",
        "half": "half",
    }
    constants |= {name: (6 + i, text) for i, (name, text) in enumerate(scalars.items())}
    body = [
        Instruction("read_ahead", "prefetcht0 READ_AHEAD(%[x],%[i])"),
        Instruction("write_ahead", "prefetcht0 WRITE_AHEAD(%[y],%[i])"),
    ]
    for u in "ab":
        at = f"{VECTOR * 'ab'.index(u)}"
        rare, not_near = (f"%k{1 + 2 * 'ab'.index(u)}", f"%k{2 + 2 * 'ab'.index(u)}")
        named = [
            Instruction("x", f"vmovups {at}(%[x],%[i]),{{out}}", "x"),
            Instruction("n", "vorps [sign],{0},{out}", "n", ("x",)),
            Instruction("copy", "vmovaps {0},{out}", "copy", ("n",)),
            Instruction("slope", "vfmadd132ps [bend],[scale],{out}", "slope", ("copy",), True),
            Instruction("index", "vfmadd132ps {1},[bias],{out}", "index", ("slope", "n"), True),
            Instruction("beyond", f"vcmpps $22,{{0}},[end],{rare}", "k_rare", ("n",)),
            Instruction("note", f"kmovw {rare},{2 * 'ab'.index(u)}(%[rare])", "", ("k_rare",)),
            Instruction("below", f"vcmpps $22,{{0}},[near],{not_near}", "k_near", ("n",)),
            Instruction("twice", f"vsubps {{1}},{{0}},{{out}}{{{{{not_near}}}}}", "twice", ("x", "n", "k_near"), True),
            Instruction("centre", "vpermps [centre],{0},{out}", "centre", ("index",)),
            Instruction("d", "vsubps {0},{1},{out}", "d", ("centre", "n")),
            Instruction("c6", "vpermps [c6],{0},{out}", "p6", ("index",)),
        ]
        for k in range(5, -1, -1):
            named += [
                Instruction(f"c{k}", f"vpermps [c{k}],{{0}},{{out}}", f"c{k}", ("index",)),
                Instruction(f"p{k}", "vfmadd213ps {1},{2},{out}", f"p{k}", (f"p{k + 1}", f"c{k}", "d"), True),
            ]
        named += [
            Instruction("y", "vfmadd231ps [half],{1},{out}", "y", ("p0", "twice"), True),
            Instruction("store", f"vmovups {{0}},{at}(%[y],%[i])", "", ("y",)),
        ]
        body += [
            Instruction(
                f"{i.name}_{u}", i.text, i.out and f"{i.out}_{u}", tuple(f"{r}_{u}" for r in i.reads), i.tied
            )
            for i in named
        ]
    return Loop(
        "f32_value",
        "Values in float32, `pairs` times 32 of them. rare gets the rare lanes of each vector.",
        constants,
        body,
    )


LOOPS = {loop.name: loop for loop in (value_loop(),)}


def is_mask(name: str) -> bool:
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
        reads = {str(n): f"%zmm{held[name]}" for n, name in enumerate(i.reads) if name in held}
        dead = [n for n in dict.fromkeys(i.reads) if n in held and last[n] == position]
        target = held[i.reads[0]] if i.tied else None
        for name in dead:
            register = held.pop(name)
            if register != target:
                free.append(register)
        if i.out and not is_mask(i.out):
            if target is None:
                if not free:
                    return None
                target = free.pop(0)
            held[i.out] = target
        text = i.text
        for name, (register, _) in loop.constants.items():
            text = text.replace(f"[{name}]", f"%zmm{register}") if f"%[{name}]" not in text else text
        lines.append(text.format(*(reads.get(str(n), "") for n in range(len(i.reads))), out=f"%zmm{target}"))
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
    half = (len(loop.body) - 2) // 2
    rest = [0, 1, *(2 + k + u * half for k in range(half) for u in (0, 1))]
    while rest:
        k = next(k for k in rest if before[k] <= set(order))
        order.append(k)
        rest.remove(k)
    return order


ADVANCE = ["add $4,%[rare]", f"add ${2 * VECTOR},%[i]", "jnz 1b"]
CONTROL = ["%[x]", "%[y]", "%[rare]", "%[i]"]


def c_text(loop: Loop, order: list[int]) -> str:
    lines = allocate(loop, order)
    assert lines is not None
    assert allowed(predecessors(loop), order)
    loads = [
        f"{'vmovaps' if 'column' in text else 'vbroadcastss'} %[{name}],%zmm{register}"
        for name, (register, text) in loop.constants.items()
    ]
    masks = ", ".join(f'"k{k}"' for k in range(1, 5))
    vectors = ", ".join(f'"xmm{k}"' for k in range(32))

    def quoted(line: str) -> str:
        for name in ("READ_AHEAD", "WRITE_AHEAD"):
            line = line.replace(name, f'" GELU_TEXT({name}) "')
        line = line.replace("%", "%%").replace("%%[", "%[")
        return f'        "{line.replace("{", "%{").replace("}", "%}")}\\n\\t"'

    inputs = [f'[{name}] "m"({text})' for name, (_, text) in loop.constants.items()]
    return "\n".join(
        [
            f"/* {loop.comment} */",
            f"static inline void avx512_{loop.name}_loop(const struct gelu_table_f32 *table, const float *x,",
            "                                         float *y, uint16_t *rare, size_t pairs) {",
            "    static const float sign = -0.0f, bias = 0x1.8p23f, half = 0.5f;",
            f"    ptrdiff_t i = -(ptrdiff_t)(pairs * {2 * VECTOR});",
            "    if (i == 0) return;",
            f"    x += pairs * {2 * VECTOR // 4}, y += pairs * {2 * VECTOR // 4};",
            "    __asm__ volatile(",
            *map(quoted, [*loads, ".p2align 6", "1:", *lines, *ADVANCE]),
            '        : [rare] "+r"(rare), [i] "+r"(i)',
            '        : [x] "r"(x), [y] "r"(y),',
            "          " + ",\n          ".join(inputs),
            f'        : "memory", "cc", {masks}, {vectors});',
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
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
typedef void loop(const float *x, float *y, uint16_t *rare, size_t pairs);
enum { N = 4096, TIMES = 20 };
static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}
int main(int argc, char **argv) {
    static _Alignas(4096) float x[N + 1024], y[N + 1024];
    static uint16_t rare[N / 16];
    const int count = atoi(argv[2]), rounds = atoi(argv[3]);
    loop *f[64];
    double least[64];
    void *library = dlopen(argv[1], RTLD_NOW);
    for (int i = 0; i < N; ++i) x[i] = (float)(sqrt(-2 * log(drand48() + 1e-18)) * cos(6.2831853 * drand48()));
    for (int i = 0; i < count; ++i) {
        char name[16];
        snprintf(name, sizeof name, "loop%d", i);
        *(void **)(f + i) = dlsym(library, name);
        least[i] = INFINITY;
    }
    for (int round = 0; round < rounds; ++round)
        for (int i = 0; i < count; ++i) {
            const double start = now();
            for (int k = 0; k < TIMES; ++k) f[i](x, y, rare, N / 32);
            least[i] = fmin(least[i], (now() - start) / TIMES / N);
        }
    for (int i = 0; i < count; ++i) printf("%.5f\n", least[i]);
    return argc - 4;
}
"""


class Bench:
    """Times sequences of a loop, in turns: nanoseconds per element."""

    def __init__(self, loop: Loop, folder: Path) -> None:
        self.loop, self.folder = loop, folder
        (folder / "harness.c").write_text(HARNESS)
        self.compile("-o", "harness", "harness.c", "-lm", "-ldl")

    def compile(self, *arguments: str) -> None:
        flags = ["-O2", "-mavx512f", "-mavx512dq", "-mavx512bw", "-mavx512vl"]
        subprocess.run(["cc", *flags, *arguments], cwd=self.folder, check=True)

    def times(self, orders: list[list[int]], rounds: int) -> list[float]:
        text = [
            f'#include "{HERE}/../coeffs/coefficients.h"',
            PREAMBLE,
        ]
        for k, order in enumerate(orders):
            name = f"avx512_{self.loop.name}_loop"
            text.append(c_text(self.loop, order).replace(name, f"{name}{k}"))
            text.append(
                f"void loop{k}(const float *x, float *y, uint16_t *rare, size_t pairs)"
                f" {{ {name}{k}(&gelu_value_f32, x, y, rare, pairs); }}"
            )
        (self.folder / "loops.c").write_text("\n".join(text))
        self.compile("-shared", "-fPIC", f"-I{HERE}", "-o", "loops.so", "loops.c")
        command = ["./harness", "./loops.so", str(len(orders)), str(rounds)]
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
    best = sequence(loop, ORDER[loop.name]) if loop.name in ORDER else plain(loop)
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
        x_a n_a x_b below_a copy_a slope_a n_b beyond_a note_a below_b copy_b slope_b index_b
        beyond_b read_ahead twice_a twice_b note_b index_a centre_a centre_b d_a c1_a c5_a c6_b c6_a
        d_b p5_a c2_a c5_b c2_b c4_b p5_b p4_b write_ahead c4_a c3_b c3_a p4_a p3_a p3_b p2_a p1_a
        p2_b c1_b c0_b c0_a p1_b p0_a p0_b y_a store_a y_b store_b
    """,
}


def header() -> str:
    return (
        "/* Main loops in assembly. Made by schedule.py, which says why; do not edit. */\n"
        "/* clang-format off */\n"
        "#ifndef GELU_SIMD_AVX512_LOOPS_H\n#define GELU_SIMD_AVX512_LOOPS_H\n\n"
        + PREAMBLE
        + "\n"
        + "\n".join(c_text(loop, sequence(loop, ORDER[loop.name])) for loop in LOOPS.values())
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

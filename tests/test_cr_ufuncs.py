# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the plain ufuncs say about layouts, methods and threads, of gelu.cr in float32. Its
kernels differ from others in what they compute, not in how they go through arrays, so a few functions stand
for all."""

from __future__ import annotations

from collections.abc import Callable

import gelu
import numpy as np
import pytest
from support import arguments, assert_same_bits
from test_threads import (
    FORK,
    started,
    test_borders_between_threads,
    test_from_several_python_threads,
    test_no_floating_point_warning_from_threads,
    test_threads_give_the_same_bits,
)
from test_ufunc_layout import (
    test_broadcast,
    test_in_place,
    test_input,
    test_input_of_many_elements,
    test_memory_map,
    test_no_floating_point_warning,
    test_onto_itself_reversed,
    test_output,
    test_output_of_wrong_shape,
    test_partial_overlap,
    test_position_in_the_array,
    test_read_only_output,
    test_scalar,
    test_shape_and_order,
    test_transposed_slices,
    test_values,
    test_where,
    test_where_broadcast,
    test_where_in_place,
)
from test_ufunc_protocol import (
    test_array_interface,
    test_array_ufunc,
    test_array_ufunc_may_refuse,
    test_at,
    test_methods_of_two_arguments,
    test_output_argument,
    test_subclass,
)
from test_ufunc_three_inputs import test_layouts, test_many_elements, test_onto_an_input
from test_ufunc_two_inputs import test_inputs, test_order, test_outer

__all__ = [
    "test_array_interface",
    "test_array_ufunc",
    "test_array_ufunc_may_refuse",
    "test_at",
    "test_borders_between_threads",
    "test_broadcast",
    "test_from_several_python_threads",
    "test_in_place",
    "test_input",
    "test_input_of_many_elements",
    "test_inputs",
    "test_layouts",
    "test_many_elements",
    "test_memory_map",
    "test_methods_of_two_arguments",
    "test_no_floating_point_warning",
    "test_no_floating_point_warning_from_threads",
    "test_onto_an_input",
    "test_onto_itself_reversed",
    "test_order",
    "test_outer",
    "test_output",
    "test_output_argument",
    "test_output_of_wrong_shape",
    "test_partial_overlap",
    "test_position_in_the_array",
    "test_read_only_output",
    "test_scalar",
    "test_shape_and_order",
    "test_subclass",
    "test_threads_give_the_same_bits",
    "test_transposed_slices",
    "test_values",
    "test_where",
    "test_where_broadcast",
    "test_where_in_place",
]

Script = Callable[..., str]


@pytest.fixture(params=["gelu"])
def function(request: pytest.FixtureRequest) -> np.ufunc:
    ufunc: np.ufunc = getattr(gelu.cr, request.param)
    return ufunc


@pytest.fixture
def binary() -> np.ufunc:
    return gelu.cr.gelu_mul


@pytest.fixture
def ternary() -> np.ufunc:
    return gelu.cr.gelu_bias_backward


@pytest.fixture
def dtype() -> np.dtype:
    return np.dtype(np.float32)


def test_reductions(binary: np.ufunc, dtype: np.dtype) -> None:
    x = arguments(60, dtype).reshape(3, 20)
    runs = [x[0]]
    for row in x[1:]:
        runs.append(binary(runs[-1], row))
    assert_same_bits(binary.accumulate(x), np.stack(runs))
    assert_same_bits(binary.reduce(x), runs[-1])
    assert_same_bits(binary.reduceat(x, [0, 1]), np.stack([x[0], binary.reduce(x[1:])]))


@pytest.mark.parametrize(
    "call", ["gelu.cr.gelu(x)", "gelu.cr.silu_mul(x.reshape(1024, -1)[:, ::2], x.reshape(1024, -1)[:, 1::2])"]
)
def test_two_threads_run(script: Script, two_threads: None, call: str) -> None:
    assert started(script, f"gelu.set_num_threads(2); {call}") == 1
    assert started(script, f"with gelu.set_num_threads(1): {call}") == 0


def test_fork_after_threads(script: Script, two_threads: None) -> None:
    out = script(
        f"{FORK}\n"
        "expected = gelu.cr.gelu(x)\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    same = np.array_equal(gelu.cr.gelu(x), expected)\n"
        "    os._exit(0 if same and tasks() == 1 else 1)\n"
        "print(os.waitpid(child, 0)[1])\n"
    )
    assert out.split() == ["0"]

# SPDX-License-Identifier: BSD-3-Clause
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

class Findings(NamedTuple):
    ulp: float
    ulp_x: float
    ulp_y: float
    special: int
    special_x: str
    special_y: str

FUNCTIONS: tuple[str, ...]
ERROR: float

def evaluate(
    function: str, x: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]: ...
def check(function: str, x: NDArray[Any], y: NDArray[Any]) -> Findings: ...
def rounded(
    function: str, x: NDArray[np.float32], margin: float = ...
) -> tuple[NDArray[np.float32], NDArray[np.float32]]: ...
def errors(function: str, x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.float64]: ...
def reset_environment() -> None: ...

# SPDX-License-Identifier: BSD-3-Clause
"""The functions of this package for PyTorch's tensors on CPUs: operators, autograd, modules.

Every function `gelu.silu_mul` of NumPy arrays is here for tensors, as `gelu.torch.silu_mul` and as the
operator `torch.ops.gelu.silu_mul`, with the same bits. `replace` puts our modules into a model.
"""

try:
    from gelu.torch import _operators
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] != "torch":
        raise
    raise ImportError("gelu.torch needs PyTorch, of the extra 'torch': pip install 'gelu[torch]'") from error

from gelu.torch._modules import GEGLU, GELU, QuickGELU, SiLU, SwiGLU
from gelu.torch._operators import *  # noqa: F403
from gelu.torch._replace import Replacement, replace

__all__ = ["GEGLU", "GELU", "QuickGELU", "Replacement", "SiLU", "SwiGLU", "replace"]
__all__ += _operators.__all__

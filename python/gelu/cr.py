# SPDX-License-Identifier: BSD-3-Clause
"""All functions of the package once more, correctly rounded: for float32, float16 and bfloat16.

Value, derivative and gate are the exact result, rounded to the nearest number of the dtype, on every
argument. `import gelu` is enough for `gelu.cr.gelu(x)`.
"""

from gelu import _ufuncs

functions, _made = _ufuncs.rounded()
globals().update(_made)

__all__ = [*functions]

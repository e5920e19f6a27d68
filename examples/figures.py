# SPDX-License-Identifier: BSD-3-Clause
"""How the figures of the pages look: colours that colour-blind people tell apart (Okabe and Ito's), and line
styles that differ, too."""

import matplotlib.pyplot as plt

COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]

STYLE = {
    "figure.figsize": (7, 4),
    "figure.constrained_layout.use": True,
    "font.size": 11,
    "axes.prop_cycle": plt.cycler(
        color=COLOURS, linestyle=["-", "--", "-.", ":", (0, (5, 1, 1, 1)), (0, (1, 1))]
    ),
}

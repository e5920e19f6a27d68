# SPDX-License-Identifier: BSD-3-Clause
"""The documentation site. From the repository's root:

    python -m pip install '.[docs]' && python -m sphinx -W --keep-going docs build-docs

It shows the package that is installed: pages run, and figures and tables are made while it is built.
"""

import os
import sys
from pathlib import Path

import gelu

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))
os.environ["TQDM_DISABLE"] = "1"  # progress would become part of the pages

project = "gelu"
author = "gelu developers"
project_copyright = "gelu developers"
version = release = gelu.__version__

extensions = [
    "c_reference",
    "matplotlib.sphinxext.plot_directive",
    "myst_parser",
    "numpydoc",
    "python_reference",
    "repository_pages",
    "sphinx.ext.autodoc",
    "sphinx-mathjax-offline",
    "sphinx.ext.mathjax",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinx_gallery.gen_gallery",
]
source_suffix = {".rst": "restructuredtext", ".md": "markdown"}
exclude_patterns = ["_static", "sg_execution_times.rst"]
nitpicky = True
nitpick_ignore = [("c:identifier", name) for name in ("ptrdiff_t", "size_t", "uint16_t")]
default_role = "code"

myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 4

toc_object_entries = False
autodoc_typehints = "none"
numpydoc_show_class_members = False
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
plot_html_show_source_link = False
plot_html_show_formats = False
plot_formats = [("png", 120)]

sphinx_gallery_conf = {
    "examples_dirs": "../examples",
    "gallery_dirs": "story",
    "filename_pattern": "",
    "ignore_pattern": r"(balls|figures|networks|zarr_to_zarr)\.py",
    "within_subsection_order": "story_order.place",
    "download_all_examples": False,
    "show_memory": False,
    "show_signature": False,
    "min_reported_time": 1e9,
    "abort_on_example_error": True,
}

html_theme = "pydata_sphinx_theme"
html_title = "gelu"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_context = {"default_mode": "light"}
html_theme_options = {
    "navbar_align": "left",
    "secondary_sidebar_items": ["page-toc"],
    "show_prev_next": True,
}
html_sidebars = {"index": []}

"""One Sphinx configuration for every language; `-D language=` says which one."""

import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS / "_ext"))

# ── the project ──

project = "Common Layers"
author = "The Common Layers contributors"
project_copyright = f"2026, {author}"

# ── the pages and their code ──

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "docsite",
]
# dashes of the API are dashes on Chinese pages too
smartquotes_excludes: dict[str, list[str]] = {"languages": []}
highlight_language = "text"  # blocks that name none are formulas in docstrings
nitpicky = True
# of other projects, the names that pages and docstrings link to; written by hand
intersphinx_mapping = {
    name: (address, f"../_inventories/{name}.inv")
    for name, address in {
        "pillow": "https://pillow.readthedocs.io/en/stable/",
        "python": "https://docs.python.org/3/",
        "torch": "https://docs.pytorch.org/docs/stable/",
    }.items()
}
myst_enable_extensions = [
    "attrs_block",
    "attrs_inline",
    "colon_fence",
    "deflist",
    "dollarmath",
]
myst_heading_anchors = 3
myst_links_external_new_tab = False

nb_execution_mode = "off"  # snippets have been run: docsite/execute
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}

# spares seconds and memory; but a module of src/ cannot compute with a mocked tensor
autodoc_mock_imports = ["matplotlib", "numpy", "torch"]
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False
default_role = "code"  # a docstring's `name` is code

# ── the look ──

html_theme = "furo"
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = [
    "calculator.css",
    "common-layers.css",
    "contents.css",
    "landing.css",
    "listing.css",
    "playground.css",
    "sharing.css",
    "steps.css",
    "table.css",
    "terms.css",
    "tool.css",
]
html_js_files = [
    ("scrolling.js", {"defer": "defer"}),
    ("folding.js", {"defer": "defer"}),
    ("install_note.js", {"defer": "defer"}),
    ("steps.js", {"defer": "defer"}),
    ("terms.js", {"defer": "defer"}),
    ("arithmetic.js", {"defer": "defer"}),
    ("tool.js", {"defer": "defer"}),
    ("calculator_layers.js", {"defer": "defer"}),
    ("calculator_strip.js", {"defer": "defer"}),
    ("calculator.js", {"defer": "defer"}),
    ("portrait.js", {"defer": "defer"}),
    ("playground_code.js", {"defer": "defer"}),
    ("playground_picture.js", {"defer": "defer"}),
    ("playground_pixel.js", {"defer": "defer"}),
    ("playground_view.js", {"defer": "defer"}),
    ("playground.js", {"defer": "defer"}),
    ("sharing.js", {"defer": "defer"}),
]
html_favicon = "_static/favicon.svg"
html_copy_source = False
html_scaled_image_link = False  # docsite/pages/images.py links figures
html_domain_indices = html_use_index = False  # of one package: its page is all there is
copybutton_prompt_text = ">>> "  # an example of a docstring is copied as code
copybutton_selector = "div:not(.output) > div.highlight pre"

# ── what a page is sent ──

html_math_renderer = "mathml"

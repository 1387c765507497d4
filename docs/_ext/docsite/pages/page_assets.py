"""Send a page one style sheet, and only the scripts that it uses.

Sphinx and the extensions add theirs to every page, a style sheet for each thing. A page
is not shown before the last of them is there, so that on a slow network one file comes
first. `doctools.js` and what builds on it serve Sphinx's own search, which ours
replaces; in translations it also evaluates a string, which the policy of
docs/_ext/docsite/publish/csp.py refuses.
"""

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from docsite.execute import keys
from docsite.pages import math_font
from docsite.paths import read_text

BUNDLE = "_static/bundle.css"
SHEETS: list[str] = []  # what it is made of, in order
NEVER = {"doctools.js", "sphinx_highlight.js", "translations.js"}
# what is used by pages alone whose text holds some mark
MARKS = {
    "copybutton.js": "<pre",
    "clipboard.min.js": "<pre",
    "documentation_options.js": "<pre",  # the copy button reads it
    "folding.js": 'class="folded"',
    "install_note.js": 'class="install-note',
    "steps.js": 'class="step-controls',
    "terms.js": 'class="definition"',
    "tool.js": 'class="tool ',
    "arithmetic.js": " data-initial=",
    "sharing.js": 'class="tool sharing',
    "calculator": 'class="tool calculator',
    "playground": 'class="tool playground',
    "portrait.js": 'class="tool playground',
}


def name_of(file: object) -> str:
    """Return the name of a style sheet or script, in the folder that is published."""
    return str(getattr(file, "filename", file)).partition("?")[0]


def is_used(script: object, body: str) -> bool:
    """Tell whether a page with this text uses a script."""
    name = name_of(script).rpartition("/")[2]
    for start, mark in MARKS.items():
        if name.startswith(start):
            return mark in body
    return name not in NEVER


def choose(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Send a page the one style sheet, and its scripts to run once it is laid out."""
    body = context.get("body", "")
    context["script_files"] = [
        file for file in context["script_files"] if is_used(file, body)
    ]
    for script in context["script_files"]:
        script.attributes.setdefault("defer", "defer")
    SHEETS[:] = [name_of(file) for file in context["css_files"]]
    version = keys.digest_of_files(Path(app.outdir, name) for name in SHEETS)[:8]
    # the font by name alone: it may change without this page being written again
    font = [math_font.STYLE] if "<math" in body else []
    context["css_files"] = [f"{BUNDLE}?v={version}", *font]


def bundle(app: Sphinx, error: Exception | None) -> None:
    """Put the style sheets into one, once furo has written the last of them."""
    if error or app.builder.format != "html":
        return
    files = [Path(app.outdir, name) for name in SHEETS]
    together = "\n".join(read_text(file) for file in files)
    Path(app.outdir, BUNDLE).write_text(together, encoding="utf-8")
    for file in files:
        file.unlink()


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, after all that add files."""
    app.connect("html-page-context", choose, priority=950)
    app.connect("build-finished", bundle, priority=900)

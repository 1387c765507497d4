"""Send a page only the style sheets and scripts that it uses.

Sphinx and the extensions add theirs to every page. `doctools.js` and what builds on it
serve Sphinx's own search, which ours replaces; in translations it also evaluates a
string, which the policy of docs/_ext/docsite/publish/csp.py refuses.
"""

from typing import Any

from sphinx.application import Sphinx

NEVER = {"doctools.js", "sphinx_highlight.js", "translations.js"}
# what is used by pages alone whose text holds some mark
MARKS = {
    "copybutton.css": "<pre",
    "copybutton.js": "<pre",
    "clipboard.min.js": "<pre",
    "documentation_options.js": "<pre",  # the copy button reads it
    "landing.css": 'class="cards',
    "folding.js": 'class="folded"',
    "install_note.js": 'class="install-note',
    "contents.css": "<h2",
    "listing.css": "<section",  # not the search page
    "mystnb": 'class="cell',
    "pygments.css": "highlight",
    "steps": 'class="step-controls',
    "table.css": "<table",
    "terms": 'class="definition"',
    "tool.": 'class="tool ',
    "arithmetic.js": " data-initial=",
    "sharing": 'class="tool sharing',
    "calculator": 'class="tool calculator',
    "playground": 'class="tool playground',
    "portrait.js": 'class="tool playground',
}


def is_used(file: object, body: str) -> bool:
    """Tell whether a page with this text uses a style sheet or script."""
    name = str(getattr(file, "filename", file)).rpartition("/")[2].partition("?")[0]
    for start, mark in MARKS.items():
        if name.startswith(start):
            return mark in body
    return name not in NEVER


def leave_out(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Take from a page what it does not use; the rest runs once it is laid out."""
    body = context.get("body", "")
    for kind in ("script_files", "css_files"):
        context[kind] = [file for file in context[kind] if is_used(file, body)]
    for script in context["script_files"]:
        script.attributes.setdefault("defer", "defer")


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, after all that add files."""
    app.connect("html-page-context", leave_out, priority=950)

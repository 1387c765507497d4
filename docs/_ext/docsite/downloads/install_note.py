"""Put the package within reach: each page that imports it says how to install it.

The wheel lies beside the languages' folders, in `packages/`, made from the same `src/`
that the pages ran with. With `SITE_URL` set a page names its whole address; without it
the page gives the file to download, and a script fills in the address it came from.
"""

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.typing import ExtensionMetadata

from docsite.pages.site_only import SiteOnly
from docsite.publish.package_wheel import FOLDER, wheel_name

IMPORT = re.compile(r"^(>>> )?(from|import) common_layers\b", re.M)


def wheel_address(app: Sphinx) -> str:
    """Give the address of the published wheel, or else its name."""
    # with SITE_URL set, html_baseurl ends with this language's folder
    site = app.config.html_baseurl.rstrip("/").rpartition("/")[0]
    return f"{site}/{FOLDER}/{wheel_name()}" if site else wheel_name()


def add_note(app: Sphinx, document: nodes.document) -> None:
    """Say under the title of a page that imports the package how to install it."""
    blocks = document.findall(
        lambda node: isinstance(node, nodes.literal_block | nodes.doctest_block)
    )
    if not any(IMPORT.search(block.astext()) for block in blocks):
        return
    page = app.env.current_document.docname
    app.env.metadata[page]["package_at_hand"] = True
    up = "../" * (page.count("/") + 1)
    name = wheel_name()
    note = SiteOnly(classes=["package-at-hand"])
    sentence = nodes.paragraph()
    sentence += nodes.Text(_("The code on this page imports a small package.") + " ")
    sentence += nodes.reference(
        "", _("Download it"), refuri=f"{up}{FOLDER}/{name}", internal=True
    )
    sentence += nodes.Text(" " + _("and install it:"))
    line = f"python -m pip install {wheel_address(app)}"
    clone = nodes.paragraph()
    clone += nodes.Text(_("In a clone of this site:") + " ")
    clone += nodes.literal("", "python -m pip install .")
    note += [sentence, nodes.literal_block(line, line, language="shell"), clone]
    title = next(document.findall(nodes.title))
    title.parent.insert(title.parent.index(title) + 1, note)


def add_script(
    app: Sphinx, page: str, _template: str, _context: dict[str, Any], _tree: object
) -> None:
    """Send the script that fills in the address to the pages that have the note."""
    if app.env.metadata.get(page, {}).get("package_at_hand"):
        app.add_js_file("package-at-hand.js", loading_method="defer")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", add_note)
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""Put the package within reach: each page that imports it says how to install it.

The wheel lies beside the languages' folders, in `packages/`, made from the same `src/`
that the pages ran with. With `SITE_URL` set a page names its whole address; without it
the page gives the file to download, and a script fills in the address it came from.
"""

import re

from docutils import nodes
from sphinx.application import Sphinx

from docsite.publish.package_wheel import FOLDER, wheel_name

IMPORT = re.compile(r"^(>>> )?(from|import) common_layers\b", re.M)


def wheel_address(app: Sphinx) -> str:
    """Return the address of the published wheel, or else its name."""
    # with SITE_URL set, html_baseurl ends with this language's folder
    site = app.config.html_baseurl.rstrip("/").rpartition("/")[0]
    return f"{site}/{FOLDER}/{wheel_name()}" if site else wheel_name()


def imports_package(document: nodes.document) -> bool:
    """Tell whether some code on a page imports the package."""
    blocks = document.findall(
        lambda node: isinstance(node, nodes.literal_block | nodes.doctest_block)
    )
    return any(IMPORT.search(block.astext()) for block in blocks)

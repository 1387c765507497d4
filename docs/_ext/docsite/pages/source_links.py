"""Name under each snippet the file that holds it, and let the reader download it.

The files lie beside the languages' folders, in `examples/`, as they do in a clone.
"""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from docsite.pages.site_only import SiteOnly
from docsite.paths import ROOT


def add_captions(app: Sphinx, document: nodes.document) -> None:
    """Put a caption into each cell that loads a snippet and shows it."""
    page = app.env.current_document.docname
    up = "../" * (page.count("/") + 1)
    for cell in document.findall(nodes.container):
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        load = metadata.get("load")
        if cell.get("nb_element") != "cell_code" or load is None:
            continue
        for code in cell.findall(nodes.container):
            if code.get("nb_element") == "cell_code_source":
                snippet = Path(app.env.doc2path(page)).parent / load
                name = snippet.resolve().relative_to(ROOT).as_posix()
                link = nodes.reference("", name, refuri=up + name, internal=True)
                code += SiteOnly(
                    "", nodes.paragraph("", "", link), classes=["snippet-file"]
                )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", add_captions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""Give each cell its snippet's name as id: `[text](#pooling-average)` leads to it.

The cell that runs `examples/pooling/average.py` is `pooling-average`, whichever page
shows it.
"""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata


def name_cells(app: Sphinx, document: nodes.document) -> None:
    """Give each cell its snippet's name as id."""
    page = app.env.current_document.docname
    for cell in document.findall(nodes.container):
        if cell.get("nb_element") != "cell_code":
            continue
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        snippet = Path(metadata["load"])
        if snippet.parent.name == "examples":
            continue  # of no topic
        name = f"{snippet.parent.name}-{snippet.stem}".replace("_", "-")
        cell["ids"].append(name)
        standard = app.env.domains.standard_domain
        standard.note_hyperlink_target(name, page, name, snippet.name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", name_cells)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

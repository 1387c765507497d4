"""Find a page's code cells, and name each by the snippet that it loads.

The cell that runs `examples/pooling/average.py` is `pooling-average`, whichever page
shows it: `[text](#pooling-average)` leads there. Its code leads to the file, which lies
beside the languages' folders, in `examples/`, as it does in a clone.
"""

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from docsite.pages.site_only import SiteOnly


def code_cells(document: nodes.Element, tag: str = "") -> list[nodes.container]:
    """Return a page's code cells; with a tag, those that have it."""
    return [
        cell
        for cell in containers(document, "cell_code")
        if not tag or tag in cell["cell_metadata"].get("tags", [])
    ]


def containers(around: nodes.Element, kind: str) -> list[nodes.container]:
    """Return what MyST-NB calls so in a page or a cell: `cell_code_output`, say."""
    found = around.findall(nodes.container)
    return [node for node in found if node.get("nb_element") == kind]


def name_cells(app: Sphinx, document: nodes.document) -> None:
    """Give each cell its snippet's name as id, and its code a link to the file."""
    page = app.env.current_document.docname
    up = "../" * (page.count("/") + 1)
    standard = app.env.domains.standard_domain
    for cell in code_cells(document):
        file = cell["cell_metadata"]["load"].rpartition("../")[2]  # as in a clone
        snippet = Path(file)
        for code in containers(cell, "cell_code_source"):
            link = nodes.reference("", file, refuri=up + file, internal=True)
            said = nodes.paragraph("", "", link)
            code += SiteOnly("", said, classes=["snippet-file"])
        if snippet.parent.name != "examples":  # then it is of no topic
            name = f"{snippet.parent.name}-{snippet.stem}".replace("_", "-")
            cell["ids"].append(name)
            standard.note_hyperlink_target(name, page, name, snippet.name)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-read", name_cells)

"""Let a page be taken away as a notebook with its outputs.

It holds the page's prose as plain Markdown and its snippets as they stand, is written
beside the page, and runs from top to bottom.
"""

import json
import sys
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.utils import get_source_line
from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.downloads.install_note import IMPORT, wheel_address
from docsite.downloads.markdown_line import UnknownNodeError
from docsite.downloads.markdown_writer import Prose
from docsite.paths import place

Cell = dict[str, Any]  # as nbformat 4.5 has it, which the tests hold it to


def cells_of(document: nodes.document) -> list[nodes.container]:
    """Return a page's code cells; none if it shows no code, only what code drew."""
    containers = list(document.findall(nodes.container))
    if not any(node.get("nb_element") == "cell_code_source" for node in containers):
        return []
    return [node for node in containers if "cell_index" in node]


def write_notebook(app: Sphinx, document: nodes.document, page: str) -> None:
    """Write a page's notebook beside it."""
    if app.builder.format != "html" or not cells_of(document):
        return
    environment: Any = app.env  # MyST-NB adds to it
    ran = Path(environment.mystnb_config.output_folder, f"{page}.ipynb")
    cells = json.loads(ran.read_text(encoding="utf-8"))["cells"]
    base = app.config.html_baseurl
    address = f"{base}{page}.html" if base else ""
    target = Path(app.outdir, page)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        notebook = make_notebook(parts(document, cells, Prose(address)), app)
    except UnknownNodeError as error:
        line = get_source_line(error.node)[1] or 1
        where = place(Path(app.env.doc2path(page)), line)
        todo = "say it without, or teach downloads/markdown_writer.py to write it"
        sys.exit(f"{where}: a notebook cannot hold {error}; {todo}")
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
    target.with_suffix(".ipynb").write_text(text + "\n", encoding="utf-8")


def parts(
    document: nodes.document, cells: list[Cell], prose: Prose
) -> list[str | Cell]:
    """Return a page as stretches of Markdown and, between them, its code cells."""
    found: list[str | Cell] = []
    for block in prose.blocks(document.children):
        if isinstance(block, nodes.container):
            found.append(cells[block["cell_index"]])
        elif found and isinstance(found[-1], str):
            found[-1] += f"\n\n{block}"
        else:
            found.append(block)
    return found


def imports_package(page: list[str | Cell]) -> bool:
    """Return whether a page's code imports the package."""
    codes = ["".join(part["source"]) for part in page if not isinstance(part, str)]
    return any(IMPORT.search(code) for code in codes)


def make_notebook(page: list[str | Cell], app: Sphinx) -> dict[str, Any]:
    """Return a page as a notebook with its outputs."""
    cells = [
        text_cell(part)
        if isinstance(part, str)
        else code_cell(
            part["source"], part["outputs"], part["metadata"].get("tags", [])
        )
        for part in page
    ]
    if imports_package(page):
        install = (
            "import importlib.util\n\n"
            'if importlib.util.find_spec("common_layers") is None:\n'
            f"    %pip install {wheel_address(app)}"
        )
        said = text_cell(f"{said_of_package()} {said_of_cell(app)}")
        cells[1:1] = [said, code_cell(install, [], [])]
    codes = [cell for cell in cells if cell["cell_type"] == "code"]
    for count, cell in enumerate(codes, 1):
        cell["execution_count"] = count
    for index, cell in enumerate(cells):
        cell["id"] = f"cell-{index}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def text_cell(text: str) -> Cell:
    """Return a cell of Markdown."""
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def code_cell(source: str | list[str], outputs: list[Cell], tags: list[str]) -> Cell:
    """Return a cell of code with its outputs."""
    metadata: dict[str, Any] = {}
    if "raises-exception" in tags:
        metadata["tags"] = ["raises-exception"]  # Jupyter goes on
    if "hide-cell" in tags:
        metadata["jupyter"] = {"source_hidden": True, "outputs_hidden": True}
    return {
        "cell_type": "code",
        "metadata": metadata,
        "source": source,
        "outputs": outputs,
    }


def said_of_package() -> str:
    """Say what the imports ask for."""
    return _("The code below imports a small package, `common_layers`.")


def said_of_cell(app: Sphinx) -> str:
    """Say what the notebook's first cell does."""
    if "/" in wheel_address(app):
        return _("The next cell installs it unless it is there.")
    return _(
        "The next cell installs it unless it is there, from the file that the page "
        "offers: put that beside this notebook."
    )


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-resolved", write_notebook)

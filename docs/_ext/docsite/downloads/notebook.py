"""Let a page be taken away as a notebook with its outputs.

It holds the page's prose as plain Markdown and its snippets as they stand, is written
beside the page, and runs from top to bottom.
"""

import json
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.downloads.install_note import IMPORT, wheel_address
from docsite.downloads.markdown_writer import CELL, Prose
from docsite.pages.cells import containers

Cell = dict[str, Any]  # as nbformat 4.5 has it, which the tests hold it to


def write_notebook(app: Sphinx, document: nodes.document, page: str) -> None:
    """Write a page's notebook beside it."""
    if app.builder.format != "html" or not containers(document, "cell_code_source"):
        return
    environment: Any = app.env  # MyST-NB adds to it
    ran = Path(environment.mystnb_config.output_folder, f"{page}.ipynb")
    cells = json.loads(ran.read_text(encoding="utf-8"))["cells"]
    base = app.config.html_baseurl
    prose = Prose(f"{base}{page}.html" if base else "").content(document)
    # by turns what is between code cells, and which cell it is
    parts = re.split("\n*" + CELL.format(r"(\d+)") + "\n*", prose)
    found = [
        code_cell(cells[int(part)]) if number % 2 else text_cell(part)
        for number, part in enumerate(parts)
        if part
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {
        "cells": ready_to_run(found, app),
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    target = Path(app.outdir, f"{page}.ipynb")
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
    target.write_text(text + "\n", encoding="utf-8")


def ready_to_run(cells: list[Cell], app: Sphinx) -> list[Cell]:
    """Return a notebook's cells in order, with the package if they import it."""
    codes = [cell for cell in cells if cell["cell_type"] == "code"]
    if any(IMPORT.search("".join(cell["source"])) for cell in codes):
        install = (
            "import importlib.util\n\n"
            'if importlib.util.find_spec("common_layers") is None:\n'
            f"    %pip install {wheel_address(app)}"
        )
        codes.insert(0, code_cell({"source": install, "outputs": [], "metadata": {}}))
        cells = [cells[0], text_cell(said_of_package(app)), codes[0], *cells[1:]]
    for count, cell in enumerate(codes, 1):
        cell["execution_count"] = count
    return [{**cell, "id": f"cell-{index}"} for index, cell in enumerate(cells)]


def text_cell(text: str) -> Cell:
    """Return a cell of Markdown."""
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def code_cell(cell: Cell) -> Cell:
    """Return a cell of code with its outputs, and what Jupyter knows of its tags."""
    tags = cell["metadata"].get("tags", [])
    metadata: dict[str, Any] = {}
    if "raises-exception" in tags:
        metadata["tags"] = ["raises-exception"]  # Jupyter goes on
    if "hide-cell" in tags:
        metadata["jupyter"] = {"source_hidden": True, "outputs_hidden": True}
    return {**cell, "cell_type": "code", "metadata": metadata}


def said_of_package(app: Sphinx) -> str:
    """Say what the imports ask for, and what the notebook's first cell does."""
    package = _("The code below imports a small package, `common_layers`.")
    if "/" in wheel_address(app):
        return f"{package} {_('The next cell installs it unless it is there.')}"
    cell = _(
        "The next cell installs it unless it is there, from the file that the page "
        "offers: put that beside this notebook."
    )
    return f"{package} {cell}"


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-resolved", write_notebook)

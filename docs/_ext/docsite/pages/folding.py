"""Fold the plumbing of listings into rows: `▸ imports`, `▸ drawing`, `▸ checks`.

A listing stays one `<pre>` whose text is exactly the file, so that copying takes all
of it: a row is a button without text, named by its `aria-label`, which CSS shows. CSS
alone folds as a page opens; `_static/folding.js` unfolds. Without scripts and on paper
all is open. A cell tagged `fold-code` is one row, below what the code gave.
"""

import re
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from docsite.listing import Fold, snippet_folds

BUTTON = (
    '<button class="fold" type="button" aria-expanded="false" aria-label="{}"></button>'
)


def fold_cells(app: Sphinx, document: nodes.document) -> None:
    """Note what each listing folds; put the code of an opening picture below it."""
    for cell in document.findall(nodes.container):
        if cell.get("nb_element") != "cell_code":
            continue
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        whole = "fold-code" in metadata.get("tags", [])
        for part in cell.children[:]:
            if not isinstance(part, nodes.container):
                continue
            if part.get("nb_element") != "cell_code_source":
                continue
            for block in part.findall(nodes.literal_block):
                code = block.astext()
                lines = code.rstrip("\n").count("\n") + 1
                block["folds"] = (
                    [Fold("code", 0, lines)] if whole else snippet_folds(code)
                )
            if whole:
                cell.remove(part)
                cell.append(part)


def folded(html: str, folds: list[Fold]) -> str:
    """Return highlighted code with some lines behind buttons.

    Pygments closes its spans at the end of each line, so that lines can be parted.
    """
    head, tag, rest = html.partition("<pre>")
    code, end, tail = rest.rpartition("</pre>")
    lines = re.split(r"(?<=\n)", code)
    written = [head, tag]
    at = 0
    for fold in folds:
        written += lines[at : fold.first]
        written += [BUTTON.format(escape(_(fold.kind))), '<span class="folded">']
        written += [*lines[fold.first : fold.end], "</span>"]
        at = fold.end
    return "".join([*written, *lines[at:], end, tail])


def visit_literal_block(self: HTML5Translator, node: nodes.literal_block) -> None:
    """Write code as Sphinx does, with its plumbing folded."""
    try:
        HTML5Translator.visit_literal_block(self, node)
    except nodes.SkipNode:
        if node.get("folds"):
            self.body[-1] = folded(self.body[-1], node["folds"])
        raise


def depart_literal_block(self: HTML5Translator, node: nodes.literal_block) -> None:
    """Close what was opened for a block that is not highlighted."""
    HTML5Translator.depart_literal_block(self, node)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", fold_cells)
    visitors = visit_literal_block, depart_literal_block
    app.add_node(nodes.literal_block, override=True, html=visitors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

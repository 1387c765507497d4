"""Fold the plumbing of listings into rows: `▸ imports`, `▸ drawing`, `▸ checks`.

A listing stays one `<pre>` whose text is exactly the file, so that copying takes all
of it: a row is a button without text, named by its `aria-label`, which CSS shows. CSS
alone folds as a page opens; `_static/folding.js` unfolds. Without scripts and on paper
all is open. A cell tagged `fold-code` is one row, below what the code gave.
"""

import re
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.writers.html5 import HTML5Translator

from docsite.listing import Fold, snippet_folds
from docsite.pages.cells import code_cells, containers

BUTTON = (
    '<button class="fold" type="button" aria-expanded="false" aria-label="{}"></button>'
)


def fold_cells(_app: Sphinx, document: nodes.document) -> None:
    """Note what each listing folds; put the code of an opening picture below it."""
    whole = code_cells(document, "fold-code")
    for cell in code_cells(document):
        for source in containers(cell, "cell_code_source"):
            for block in source.findall(nodes.literal_block):
                code = block.astext()
                lines = code.rstrip("\n").count("\n") + 1
                everything = [Fold("code", 0, lines)]
                block["folds"] = everything if cell in whole else snippet_folds(code)
            if cell in whole:
                cell.remove(source)
                cell.append(source)


def folded(html: str, folds: list[Fold]) -> str:
    """Return highlighted code with some lines behind buttons.

    Pygments closes its spans at the end of each line, so that lines can be parted.
    """
    head, tag, rest = html.partition("<pre>")
    code, end, tail = rest.rpartition("</pre>")
    lines = re.split(r"(?<=\n)", code)
    for fold in folds:
        button = BUTTON.format(escape(_(fold.kind)))
        lines[fold.first] = f'{button}<span class="folded">{lines[fold.first]}'
        lines[fold.end - 1] += "</span>"
    return "".join([head, tag, *lines, end, tail])


def visit_literal_block(self: HTML5Translator, node: nodes.literal_block) -> None:
    """Write code as Sphinx does, with its plumbing folded."""
    try:
        HTML5Translator.visit_literal_block(self, node)
    except nodes.SkipNode:
        if node.get("folds"):
            self.body[-1] = folded(self.body[-1], node["folds"])
        raise


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-read", fold_cells)
    app.add_node(nodes.literal_block, override=True, html=(visit_literal_block, None))

"""Give the landing page a numbered card for each lesson, with a picture made for it.

    ```{card} lessons/pooling
    Slide a window and keep one number from it.
    ```

    ```{code-cell} python
    ---
    load: ../../examples/cards/pooling.py
    tags: [card, remove-input]
    mystnb: {image: {alt: "A grid of 16 cells becomes one of 4."}}
    ---
    ```

A cell tagged `card` draws the picture of the card before it. Cards that follow one
another become one list; title and minutes come from the page that a card leads to.
"""

import sys
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.docutils import SphinxDirective

from docsite.markdown_source import read_page
from docsite.pages.cells import code_cells
from docsite.paths import place


class CardDirective(SphinxDirective):
    """`{card}`: the page as argument, a sentence as content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a list of one card, without its number and its picture."""
        page = self.arguments[0]
        file = Path(self.env.doc2path(page))
        self.env.note_dependency(file)
        link, messages = self.parse_inline(f"{{doc}}`/{page}`")
        card = nodes.list_item(classes=["card"])
        card += nodes.paragraph("", "", *link, classes=["card-title"])
        card += self.parse_content_to_nodes()
        for directive in read_page(file).directives if file.is_file() else ():
            if directive.name == "lesson":
                minutes = _("{minutes} minutes").format(**directive.options)
                card += nodes.paragraph("", minutes, classes=["card-minutes"])
        return [nodes.enumerated_list("", card, classes=["cards"]), *messages]


def gather_cards(_app: Sphinx, document: nodes.document) -> None:
    """Move each cell's picture into its card, and cards in a row into one list."""
    rows = [
        row
        for row in document.findall(nodes.enumerated_list)
        if "cards" in row["classes"]
    ]
    for cell in code_cells(document, "card"):
        row = cell.parent[cell.parent.index(cell) - 1]
        if row not in rows:
            where = place(Path(cell.source or ""), cell.line or 1)
            follows = "a cell tagged `card` follows the {card} with its picture"
            sys.exit(f"{where}: no card before this cell; {follows}")
        card = next(iter(row.findall(nodes.list_item)))
        card[:0] = list(cell.findall(nodes.image))
        cell.parent.remove(cell)
    kept: list[nodes.enumerated_list] = []
    for row in rows:
        at = row.parent.index(row)
        if at and row.parent[at - 1] in kept:
            kept[-1] += row.children
            row.parent.remove(row)
        else:
            kept.append(row)
    for row in kept:
        for number, card in enumerate(row.children, 1):
            title = next(iter(card.findall(nodes.paragraph)))
            title.insert(0, nodes.inline("", str(number), classes=["card-number"]))


def setup(app: Sphinx) -> None:
    """Connect the directive, and what gathers cards once pictures have been found."""
    app.add_directive("card", CardDirective)
    app.connect("doctree-read", gather_cards)

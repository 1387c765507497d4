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
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.locale import _
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

from docsite.paths import place

LOGGER = logging.getLogger(__name__)


class Card(nodes.container):
    """A card: a sentence, and the cell that draws its picture."""


class CardDirective(SphinxDirective):
    """`{card}`: the page as argument, a sentence as content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Leave a card that the transforms fill."""
        page = self.arguments[0]
        metadata: dict[str, Any] = self.env.metadata[self.env.current_document.docname]
        metadata.setdefault("cards", []).append(page)
        card = Card("", *self.parse_content_to_nodes(), page=page)
        self.set_source_info(card)
        return [card]


class GatherCards(SphinxTransform):
    """Move each cell tagged `card` into its card, and cards in a row into one list."""

    default_priority = 100  # before anything looks at cells

    def apply(self, **_options: Any) -> None:
        """Go through the cells, then through the cards."""
        for cell in list(self.document.findall(nodes.container)):
            metadata: dict[str, Any] = cell.get("cell_metadata", {})
            if "card" not in metadata.get("tags", []):
                continue
            before = cell.parent[cell.parent.index(cell) - 1]
            if not isinstance(before, Card):
                where = place(Path(cell.source or ""), cell.line or 1)
                follows = "a cell tagged `card` follows the {card} with its picture"
                sys.exit(f"{where}: no card before this cell; {follows}")
            cell.parent.remove(cell)
            before += cell
        for card in list(self.document.findall(Card)):
            at = card.parent.index(card)
            row = card.parent[at - 1] if at else None
            if isinstance(row, nodes.enumerated_list) and "cards" in row["classes"]:
                card.parent.remove(card)
            else:
                row = nodes.enumerated_list(classes=["cards"])
                card.replace_self(row)
            row += nodes.list_item("", card, classes=["card"])


class FillCards(SphinxPostTransform):
    """Fill each card once every page has been read."""

    default_priority = 200  # when each output has been given its form

    def run(self, **_options: Any) -> None:
        """Put picture, number, title and minutes into the cards of one page."""
        for card in list(self.document.findall(Card)):
            page = card["page"]
            heading = nodes.paragraph(classes=["card-title"])
            number = card.parent.parent.index(card.parent) + 1
            heading += nodes.inline("", str(number), classes=["card-number"])
            heading += self.link(page, card)
            sentence = [
                node
                for node in card.children
                if isinstance(node, nodes.Element) and "nb_element" not in node
            ]
            filled: list[nodes.Node] = [*card.findall(nodes.image), heading, *sentence]
            lesson = self.env.metadata.get(page, {}).get("lesson")
            if lesson:
                minutes = _("{minutes} minutes").format(minutes=lesson["minutes"])
                filled.append(nodes.paragraph("", minutes, classes=["card-minutes"]))
            card.replace_self(filled)

    def link(self, page: str, card: Card) -> nodes.Node:
        """Return a link to the page, by its title."""
        if page not in self.env.titles:
            LOGGER.warning(
                "no such page: %s; name one as the toctree does",
                page,
                location=card,
                type="ref",
            )
            return nodes.Text(page)
        title = nodes.Text(self.env.titles[page].astext())
        here = self.env.current_document.docname
        return make_refnode(self.app.builder, here, page, None, title)


def pages_with_stale_cards(
    _app: Sphinx,
    env: BuildEnvironment,
    _added: set[str],
    changed: set[str],
    _removed: set[str],
) -> Iterable[str]:
    """Return the pages that hold a card of a page that has changed."""
    return [
        page
        for page, metadata in env.metadata.items()
        if changed & set(metadata.get("cards", []))
    ]


def setup(app: Sphinx) -> None:
    """Connect the directive and its transforms."""
    app.add_directive("card", CardDirective)
    app.add_transform(GatherCards)
    app.add_post_transform(FillCards)
    app.connect("env-get-outdated", pages_with_stale_cards)

"""Give the landing page a card for each page, with the picture that the page opens on.

    ```{card} layers/pooling
    Slide a window and keep one number from it.
    ```

The picture is the first that the page's own code drew, made smaller; its alternative
text comes along. A page that drew none gets a card without a picture.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from PIL import Image
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

WIDTH = 320  # pixels of a page: a card is no wider


class Card(nodes.container):
    """A card whose picture and title are still to be fetched from its page."""


class CardDirective(SphinxDirective):
    """`{card}`: the page as argument, a sentence as content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Leave a card that the post-transform fills."""
        page = self.arguments[0]
        metadata: dict[str, Any] = self.env.metadata[self.env.current_document.docname]
        metadata.setdefault("cards", []).append(page)
        card = Card(page=page)
        self.set_source_info(card)
        card += self.parse_content_to_nodes()
        return [card]


class FillCards(SphinxPostTransform):
    """Fill each card once every page has been read."""

    default_priority = 5

    def run(self, **_: Any) -> None:
        """Put picture and title into the cards of one page."""
        for card in list(self.document.findall(Card)):
            page = card["page"]
            if page not in self.env.found_docs:
                raise ExtensionError(
                    f"{card.source}:{card.line}: no such page: {page}; "
                    "name one as the toctree does"
                )
            link = make_refnode(
                self.app.builder,
                self.env.current_document.docname,
                page,
                None,
                self.title(page),
            )
            filled = nodes.container(classes=["card"])
            picture = self.picture(page)
            if picture is not None:
                filled += picture
            heading = nodes.paragraph(classes=["card-title"])
            heading += link
            filled += heading
            filled += card.children
            card.replace_self(filled)

    def title(self, page: str) -> nodes.Text:
        """Give the page's title."""
        return nodes.Text(self.env.titles[page].astext())

    def picture(self, page: str) -> nodes.image | None:
        """Give the first picture that the page's code drew, made smaller."""
        for cell in self.env.get_doctree(page).findall(nodes.container):
            if cell.get("nb_element") != "cell_code_output":
                continue
            for image in cell.findall(nodes.image):
                card = self.smaller(image, page)
                self.env.images.add_file(self.env.current_document.docname, card["uri"])
                return card
        return None

    def smaller(self, image: nodes.image, page: str) -> nodes.image:
        """Give a picture at a card's width; a chart fits any."""
        card = nodes.image(uri=image["uri"], alt=image["alt"])
        for side in ("width", "height"):
            card[side] = round(image[side] * WIDTH / image["width"])
        source = Path(self.env.srcdir, image["uri"])
        if source.suffix != ".svg":
            folder = Path(self.env.doctreedir).parent / "cards"
            folder.mkdir(exist_ok=True)
            target = folder / f"card-{page.replace('/', '-')}{source.suffix}"
            with Image.open(source) as picture:
                picture.thumbnail((2 * card["width"], 2 * card["height"]))
                picture.save(target, quality=80)  # lossless: seven weigh too much
            card["uri"] = os.path.relpath(target, self.env.srcdir)
        card["candidates"] = {"*": card["uri"]}
        return card


def pages_with_stale_cards(
    _app: Sphinx,
    env: BuildEnvironment,
    _added: set[str],
    changed: set[str],
    _removed: set[str],
) -> Iterable[str]:
    """Give the pages that hold a card of a page that has changed."""
    return [
        page
        for page, metadata in env.metadata.items()
        if changed & set(metadata.get("cards", []))
    ]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect the directive and its post-transform."""
    app.add_directive("card", CardDirective)
    app.add_post_transform(FillCards)
    app.connect("env-get-outdated", pages_with_stale_cards)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

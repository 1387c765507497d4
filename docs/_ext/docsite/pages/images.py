"""Make the pictures that code drew light, and have every `<img>` tell its size.

Pixels go out as lossless WebP; charts are SVG already (figures.py). Told sizes let
nothing move when a picture comes, and those further down come when needed. A figure
without an alternative text fails the build: it would be read out as its file's name.
"""

import posixpath
import re
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from docutils import nodes
from PIL import Image
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

LOGGER = logging.getLogger(__name__)
PAGE = 96  # pixels of a page an inch, by CSS
# of text above a picture, beyond which a phone shows it after scrolling; in bytes,
# because a Chinese character, of three, takes the room of more than one letter
SCREEN = 700


class LightPictures(SphinxTransform):
    """Check, lighten and measure the pictures among the outputs of a page's cells."""

    default_priority = 700  # before Sphinx collects which files a page shows

    def apply(self, **_: object) -> None:
        """Go through the cells."""
        for cell in self.document.findall(nodes.container):
            if cell.get("nb_element") != "cell_code":
                continue
            line = cell.line or 1  # MyST-NB counts from after the cell's options
            metadata: dict[str, Any] = cell.get("cell_metadata", {})
            for image in cell.findall(nodes.image):
                if not image.get("alt"):
                    code = metadata.get("load", "this cell")
                    LOGGER.warning(
                        "%s draws a picture without an alternative text; say in its "
                        "cell what one sees, under mystnb: image: alt:",
                        posixpath.normpath(code).lstrip("./"),
                        location=(self.env.current_document.docname, line - 1),
                    )
                image["drawn"] = True
        for image in self.document.findall(nodes.image):
            self.measure(image)

    def measure(self, image: nodes.image) -> None:
        """Note a picture's size on the page; have a drawn one show a light file."""
        _, path = self.env.relfn2path(image["uri"], self.env.current_document.docname)
        file = Path(path)
        if not file.is_file():
            return  # Sphinx tells of it
        image["width"], image["height"] = size_on_page(file)
        if image.get("drawn") and file.suffix == ".png":
            light = file.with_suffix(".webp")
            with Image.open(file) as picture:
                # more effort saves 3 % and takes up to a hundred times as long
                picture.save(light, lossless=True, quality=50)
            image["uri"] = image["uri"].removesuffix(".png") + ".webp"


def size_on_page(file: Path) -> tuple[int, int]:
    """Give a picture's width and height in the pixels of a page."""
    if file.suffix == ".svg":
        text = file.read_text(encoding="utf-8")
        head = text[text.index("<svg ") :].partition(">")[0]
        sides = dict(re.findall(r'\b(width|height)="([\d.]+(?:pt)?)"', head))
        fineness = 72.0 if sides["width"].endswith("pt") else PAGE
        width, height = (
            float(sides[side].rstrip("pt")) for side in ("width", "height")
        )
    else:
        with Image.open(file) as picture:
            width, height = picture.size
            fineness = picture.info.get("dpi", (PAGE, PAGE))[0]
    return round(width * PAGE / fineness), round(height * PAGE / fineness)


def visit_image(self: HTML5Translator, node: nodes.image) -> None:
    """Write an `<img>` without styles, where docutils puts sizes: a policy forbids."""
    uri = node["uri"]
    if uri in self.builder.images:
        uri = posixpath.join(self.builder.imgpath, quote(self.builder.images[uri]))
    attributes = {"src": uri, "alt": node.get("alt", ""), "decoding": "async"}
    attributes |= {
        side: str(node[side]) for side in ("width", "height") if side in node
    }
    if not is_at_top(self.document, node):
        attributes["loading"] = "lazy"
    written = (f'{name}="{escape(value)}"' for name, value in attributes.items())
    self.body.append(f"<img {' '.join(written)}>\n")


def is_at_top(document: nodes.document, image: nodes.image) -> bool:
    """Tell whether a picture, the first of its page, shows without scrolling."""
    above = 0
    for node in document.findall():
        if isinstance(node, nodes.Text):
            above += len(node.encode())
        elif isinstance(node, nodes.image):
            return node is image and above < SCREEN
    return False


def depart_image(self: HTML5Translator, node: nodes.image) -> None:
    """`<img>` has no end."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to Sphinx."""
    app.add_transform(LightPictures)
    app.add_node(nodes.image, override=True, html=(visit_image, depart_image))
    return {"parallel_read_safe": True, "parallel_write_safe": True}

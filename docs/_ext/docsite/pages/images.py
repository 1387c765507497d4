"""Show drawn figures as the runner encoded them, and have every `<img>` tell its size.

Of a figure with two variants furo shows the one that suits the theme; the other, hidden
and lazy, is not fetched. Each is a link to the light file in full size, which a browser
shows on a ground of its own. Told sizes let nothing move when a picture comes, and
those further down come when needed.
"""

import posixpath
from hashlib import sha256
from html import escape
from pathlib import Path
from urllib.parse import quote

import imagesize
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.writers.html5 import HTML5Translator

from docsite.execute.outputs import Picture
from docsite.execute.page_reader import READERS
from docsite.pages import figure_words
from docsite.pages.cells import code_cells
from docsite.pages.site_only import SiteOnly

# pixels of a page for one of a drawn picture: figure_format.py's DPI, and CSS's inch
SCALE = 96 / 144
# of text above a picture, beyond which a phone shows it after scrolling; in bytes,
# because a Chinese character, of three, takes the room of more than one letter
SCREEN = 700


class ShowFigures(SphinxTransform):
    """Show the figures of a page's cells, and measure all pictures."""

    default_priority = 700  # before Sphinx collects which files a page shows

    def apply(self, **_: object) -> None:
        """Go through the cells, then through the pictures that are no figures."""
        folder = Path(self.env.doc2path(self.env.current_document.docname)).parent
        for cell in code_cells(self.document) if READERS else ():
            metadata = cell["cell_metadata"]
            snippet = (folder / metadata["load"]).resolve()
            drawn = READERS[-1].results[snippet].pictures
            images = list(cell.findall(nodes.image))
            for image, picture in zip(images, drawn, strict=True):
                self.show(picture, image, "card" not in metadata.get("tags", []))
        for image in self.document.findall(nodes.image):
            file = Path(self.file_of(image["uri"]))
            if "width" not in image and file.is_file():  # or Sphinx reports it
                image["width"], image["height"] = size_on_page(file)

    def show(self, picture: Picture, image: nodes.image, linked: bool) -> None:
        """Have an image show a figure's light file, and one behind it the dark file."""
        variants = {"light": image}
        if picture.dark is not None:
            dark = image.deepcopy()
            # what reads a page aloud, or searches it, finds the picture once
            image.parent.insert(image.parent.index(image) + 1, SiteOnly("", dark))
            variants["dark"] = dark
        for theme, node in variants.items():
            data = self.bytes_of(picture, theme)
            # a name that changes with the bytes, which browsers keep for a year
            name = f"{sha256(data).hexdigest()}{picture.suffix}"
            node["uri"] = posixpath.join(posixpath.dirname(node["uri"]), name)
            if linked:
                node["full_size"] = posixpath.basename(image["uri"])  # the light one
            file = Path(self.file_of(node["uri"]))
            if not file.is_file():
                file.write_bytes(data)
            node["width"], node["height"] = size_on_page(file, SCALE)
            if picture.dark is not None:
                node["classes"].append(f"only-{theme}")

    def bytes_of(self, picture: Picture, theme: str) -> bytes:
        """Return a figure's file for a theme, in the page's language."""
        data: bytes = getattr(picture, theme)
        if picture.suffix != ".svg" or self.config.language != "zh_CN":
            return data
        self.env.note_dependency(str(figure_words.FILE))
        return figure_words.translated(data)

    def file_of(self, uri: str) -> str:
        """Return where a picture's file lies."""
        return self.env.relfn2path(uri, self.env.current_document.docname)[1]


def size_on_page(file: Path, scale: float = 1) -> tuple[int, int]:
    """Return a picture's width and height in the pixels of a page."""
    if file.suffix == ".svg":
        scale = 1
    width, height = imagesize.get(file)
    return round(width * scale), round(height * scale)


def visit_image(self: HTML5Translator, node: nodes.image) -> None:
    """Write an `<img>` without styles, where docutils puts sizes: a policy forbids."""
    uri, classes = node["uri"], " ".join(node["classes"])
    if uri in self.builder.images:
        uri = posixpath.join(self.builder.imgpath, quote(self.builder.images[uri]))
    attributes = {"src": uri, "alt": node.get("alt", "")}
    attributes |= {
        side: str(node[side]) for side in ("width", "height") if side in node
    }
    attributes["decoding"] = "async"
    if not is_at_top(self.document, node):
        attributes["loading"] = "lazy"
    if classes and "full_size" not in node:
        attributes["class"] = classes
    html = f"<img {written(attributes)}>"
    if "full_size" in node:
        full = posixpath.join(self.builder.imgpath, node["full_size"])
        link = {"class": f"picture {classes}".strip(), "href": full}
        html = f"<a {written(link)}>{html}</a>"
    self.body.append(f"{html}\n")


def written(attributes: dict[str, str]) -> str:
    """Return attributes as HTML writes them."""
    return " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())


def is_at_top(document: nodes.document, image: nodes.image) -> bool:
    """Return whether a picture, the first of its page, shows without scrolling."""
    above = 0
    for node in document.findall():
        if isinstance(node, nodes.Text):
            above += len(node.encode())
        elif isinstance(node, nodes.image):
            return node is image and above < SCREEN
    return False


def setup(app: Sphinx) -> None:
    """Connect all this to Sphinx."""
    app.add_transform(ShowFigures)
    app.add_node(nodes.image, override=True, html=(visit_image, None))

"""Write a page's HTML, and report by page and line what it may not hold.

Whatever put it there, a raw block, a table's widths or an extension, it is seen when
its node is written.
"""

from collections.abc import Callable

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from docsite.html_check import refused

LOGGER = logging.getLogger(__name__)


class CheckingTranslator(HTML5Translator):
    """Writes HTML as Sphinx does, and looks at what each node becomes."""

    def dispatch_visit(self, node: nodes.Node) -> None:
        """Write what a node begins with."""
        self.check(super().dispatch_visit, node)

    def dispatch_departure(self, node: nodes.Node) -> None:
        """Write what a node ends with."""
        self.check(super().dispatch_departure, node)

    def check(self, write: Callable[[nodes.Node], None], node: nodes.Node) -> None:
        """Write something, and report what no page may hold."""
        start = len(self.body)
        try:
            write(node)
        finally:
            for what in refused("".join(self.body[start:])):
                place = f"{self.document['source']}:{line_of(node)}"
                LOGGER.warning("here is %s", what, location=place)


def line_of(node: nodes.Node) -> int:
    """Return the line of a node, or else of what it stands in."""
    return node.line or (line_of(node.parent) if node.parent else 1)


def setup(app: Sphinx) -> None:
    """Have Sphinx write HTML with it."""
    app.set_translator("html", CheckingTranslator)

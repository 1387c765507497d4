"""Mark what extensions add to a page for readers of the site alone.

The search index, notebooks and Markdown are made from the same nodes as the HTML, and
leave these out by their type.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator


class SiteOnly(nodes.container):
    """A box that belongs to the site, not to what the page says."""


class SiteHtml(SiteOnly):
    """A piece of HTML of the site's own, perhaps a tag that opens or closes."""


def visit_html(self: HTML5Translator, node: SiteHtml) -> None:
    """Write it as it stands."""
    self.body.append(node["html"])
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Teach Sphinx to write it."""
    app.add_node(SiteHtml, html=(visit_html, None))

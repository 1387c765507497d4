"""Hold every page to a description, for search engines and for the cards of links.

It stands in the page's front matter, as MyST's `html_meta`. With SITE_URL set, a link
to a page shows its title, description and opening picture where links are shown as
cards: `_templates/page.html` tells them.
"""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

logger = logging.getLogger(__name__)


def description(document: nodes.document) -> str:
    """Give a page's description; '' if it has none."""
    for meta in document.findall(nodes.meta):
        if meta.get("name") == "description":
            return str(meta["content"])
    return ""


def require(app: Sphinx, document: nodes.document) -> None:
    """Complain of a page without a description."""
    if not description(document):
        logger.warning(
            "no description: give the page one in its front matter, "
            "under myst, html_meta, description",
            location=app.env.current_document.docname,
        )


def add_meta(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], document: Any
) -> None:
    """Give the templates what the card of a link to a page says and shows."""
    if document:
        context["described"] = description(document)
        context["opening_picture"] = opening_picture(app, document)


def opening_picture(app: Sphinx, document: nodes.document) -> str:
    """Return the address of a page's first photograph; cards show no drawings."""
    written = set(app.builder.images.values())
    for image in document.findall(nodes.image):
        name: str = image["uri"].rpartition("/")[2]  # as the page's HTML names it
        if name in written and not name.endswith(".svg"):
            return f"{app.config.html_baseurl}_images/{name}"
    return ""


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-read", require)
    app.connect("html-page-context", add_meta)

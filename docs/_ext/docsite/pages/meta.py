"""Hold every page to a description, for search engines and for the cards of links.

It stands in the page's front matter, as MyST's `html_meta`. The search page
gets its own here. With SITE_URL set, a link to a page shows its title, description and
opening picture where links are shown as cards.
"""

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
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
    app: Sphinx,
    page: str,
    _template: str,
    context: dict[str, Any],
    document: nodes.document | None,
) -> None:
    """Describe the search page, and give every page its card."""
    said = (
        description(document)
        if document
        else _("Search every section of this site, also without a network.")
    )
    tags = [] if document else [("name", "description", said)]
    address = context.get("pageurl")
    if address and document:
        tags = [
            ("property", "og:type", "article"),
            ("property", "og:site_name", app.config.html_title),
            ("property", "og:title", app.env.titles[page].astext()),
            ("property", "og:description", said),
            ("property", "og:url", address),
        ]
        picture = opening_picture(app, document)
        if picture:
            tags += [
                ("property", "og:image", f"{app.config.html_baseurl}{picture}"),
                ("name", "twitter:card", "summary_large_image"),
            ]
    context["metatags"] = context.get("metatags", "") + "".join(
        f'<meta {kind}="{name}" content="{escape(text)}">\n'
        for kind, name, text in tags
        if text
    )


def opening_picture(app: Sphinx, document: nodes.document) -> str:
    """Give the address of a page's first photograph; cards show no drawings."""
    written = set(app.builder.images.values())
    for image in document.findall(nodes.image):
        name: str = image["uri"].rpartition("/")[2]  # as the page's HTML names it
        if name in written and not name.endswith(".svg"):
            return f"_images/{name}"
    return ""


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-read", require)
    app.connect("html-page-context", add_meta)

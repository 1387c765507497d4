"""Close a page with what a reader takes along, in a quiet row, off the first screen.

A page with code offers its notebook and says what it ran with and when it last changed;
one that imports the package also says how to install it.
"""

import platform
from html import escape
from importlib.metadata import version

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.downloads import install_note
from docsite.pages import last_updated
from docsite.pages.cells import containers
from docsite.pages.site_only import SiteHtml, SiteOnly

PACKAGES = ("torch", "torchvision", "matplotlib")


def versions() -> str:
    """Return what the code ran with, as a list of names and versions."""
    found = [f"{name} {version(name).partition('+')[0]}" for name in PACKAGES]
    return _(", ").join([f"Python {platform.python_version()}", *found])


def row(app: Sphinx, page: str) -> SiteHtml:
    """Return the line of a page with code."""
    offer = escape(_("Download this page as a notebook"))
    address = escape(f"{page.rpartition('/')[2]}.ipynb")
    parts = [
        f'<a href="{address}" download>{offer}</a>',
        escape(_("Ran with {versions}").format(versions=versions())),
    ]
    if date := last_updated.date_of(app, page):
        # what the footer of page.html says where a page has no code
        parts.append(escape(_("Last updated on %s") % date))
    return SiteHtml(html=f"<p>{' · '.join(parts)}</p>\n")


def add_foot(app: Sphinx, document: nodes.document, page: str) -> None:
    """Put the foot behind everything else on a page."""
    foot = SiteOnly(classes=["page-foot"])
    if containers(document, "cell_code_source"):
        foot += row(app, page)
    if install_note.imports_package(document):
        foot += install_note.note(app, page)
    if foot.children:
        title = next(iter(document.findall(nodes.title)))
        title.parent.append(foot)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.setup_extension("docsite.pages.site_only")
    app.connect("doctree-resolved", add_foot)

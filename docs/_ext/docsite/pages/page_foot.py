"""Close a page with what a reader takes along, in a quiet row, off the first screen.

A page with code offers its notebook and says what it ran with and when it last changed;
one that imports the package also says how to install it.
"""

import platform
from html import escape
from importlib.metadata import PackageNotFoundError, version

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.downloads import install_note, notebook
from docsite.pages import last_updated
from docsite.pages.site_only import SiteOnly

PACKAGES = ("torch", "torchvision", "matplotlib")


def versions() -> str:
    """Return what the code ran with, as a list of names and versions."""
    found = [f"Python {platform.python_version()}"]
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package).partition('+')[0]}")
        except PackageNotFoundError:  # then no page's code needed it
            continue
    return _(", ").join(found)


def row(app: Sphinx, page: str) -> nodes.paragraph:
    """Return the line of a page with code."""
    offer = escape(_("Download this page as a notebook"))
    address = escape(f"{page.rpartition('/')[2]}.ipynb")
    parts = [_("Ran with {versions}").format(versions=versions())]
    date = last_updated.date_of(app, page)
    if date:
        # what the footer of page.html says where a page has no code
        parts.append(_("Last updated on %s") % date)
    line = nodes.paragraph()
    link = f'<a href="{address}" download>{offer}</a>'
    line += nodes.raw("", link, format="html")
    line += nodes.Text("".join(f" · {part}" for part in parts))
    return line


def add_foot(app: Sphinx, document: nodes.document, page: str) -> None:
    """Put the foot behind everything else on a page."""
    foot = SiteOnly(classes=["page-foot"])
    if notebook.cells_of(document):
        foot += row(app, page)
    if install_note.imports_package(document):
        foot += install_note.note(app, page)
    if foot.children:
        title = next(iter(document.findall(nodes.title)))
        title.parent.append(foot)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-resolved", add_foot)

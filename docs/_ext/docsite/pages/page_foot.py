"""Close a page with what a reader takes along, in a quiet row, off the first screen.

A page with code offers its notebook and says what it ran with and when it last changed;
one that imports the package also says how to install it.
"""

import platform
from importlib.metadata import version
from typing import Any

from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.downloads.install_note import imports_package, wheel_address
from docsite.pages.cells import containers
from docsite.pages.last_updated import date_of
from docsite.publish.package_wheel import FOLDER, wheel_name

PACKAGES = ("torch", "torchvision", "matplotlib")


def versions() -> str:
    """Return what the code ran with, as a list of names and versions."""
    found = [f"{name} {version(name).partition('+')[0]}" for name in PACKAGES]
    return _(", ").join([f"Python {platform.python_version()}", *found])


def add_foot(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], document: Any
) -> None:
    """Put the foot behind everything else on a page."""
    if document is None:
        return
    date = date_of(app, page)
    foot: dict[str, str] = {}
    if containers(document, "cell_code_source"):
        notebook = f"{page.rpartition('/')[2]}.ipynb"
        foot |= {"notebook": notebook, "versions": versions(), "date": date}
    else:  # then the footer of page.html says when
        context["last_updated"] = date or None
    if imports_package(document):
        wheel = f"{'../' * (page.count('/') + 1)}{FOLDER}/{wheel_name()}"
        foot |= {"wheel": wheel, "address": wheel_address(app)}
    if foot:
        template = "components/foot.html"
        builder: Any = app.builder
        context["body"] += builder.templates.render(template, foot)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("html-page-context", add_foot)

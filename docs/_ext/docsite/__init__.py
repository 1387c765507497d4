"""The machine that makes the site: snippets run, pages are read, written and published.

The folders are the stages: execute, pages, downloads, publish.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the checks of the sources run where Sphinx is not installed
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

# in this order: what reads a page comes before what adds to it
PARTS = (
    "execute.page_reader",
    "pages.cells",
    "pages.cards",
    "pages.lesson_head",
    "pages.dropdown",
    "pages.folding",
    "pages.tables",
    "pages.cjk_line_breaks",
    "pages.glossary",
    "pages.error_links",
    "pages.term_definitions",
    "pages.ui_strings",
    "pages.tools",
    "pages.language_links",
    "pages.search_index",
    "pages.shared_ids",
    "downloads.notebook",
    "pages.html_writer",
    "pages.incremental",
    "pages.mathml",
    "pages.math_font",
    "pages.images",
    "pages.steps",
    "pages.plain_tokens",
    "pages.traceback_lexer",
    "pages.page_assets",
    "pages.meta",
    "pages.last_updated",
    "pages.page_foot",
    "pages.site_address",
)


def setup(app: "Sphinx") -> "ExtensionMetadata":
    """Set all of it up, for a Sphinx that reads in one process: reading only waits."""
    for name in PARTS:
        import_module(f"{__name__}.{name}").setup(app)
    return {"parallel_read_safe": False}

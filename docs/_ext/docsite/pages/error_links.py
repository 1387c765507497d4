"""List the messages that have an entry, and lead to it from where a page raises one.

`{error-index}` lists all messages by letter. Below an error that a snippet of another
page raises stands a link to the entry whose heading it fits.
"""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

from docsite.error_entries import FOLDER, Entry, entries, pages

LIST = "error-index"  # which the search leaves out: it finds the entries themselves


def by_letter(entry: Entry) -> str:
    """Return what an entry is sorted by: its letters and digits alone."""
    return "".join(filter(str.isalnum, entry.title)).lower()


class ErrorIndex(SphinxDirective):
    """`{error-index}`: every message, with a link to its entry."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        tree = Path(self.env.srcdir)
        for file in pages(tree):
            self.env.note_dependency(str(file))
        messages = [entry for entry in entries(tree) if entry.is_message]
        lines = [
            f"- [`` {entry.title} ``](#{entry.label})\n"
            for entry in sorted(messages, key=by_letter)
        ]
        found = self.parse_text_to_nodes("".join(lines))
        return [nodes.container("", *found, classes=[LIST])]


class LinkErrors(SphinxPostTransform):
    """Put a link below each error that has an entry on another page."""

    default_priority = 4  # before MyST-NB chooses among the forms of an output

    def run(self, **_options: Any) -> None:
        """Find the errors among the outputs of cells."""
        here = self.env.current_document.docname
        if here.startswith(f"{FOLDER}/"):
            return
        errors = [
            block
            for block in self.document.findall(nodes.literal_block)
            if block.get("language") == "ipythontb"
        ]
        known = [*entries(Path(self.env.srcdir))] if errors else []
        for error in errors:
            message = error.astext().strip().split("\n\n")[-1].partition(": ")[2]
            fitting = [one for one in known if one.is_message and one.fits(message)]
            # a heading that is nearly all gaps fits many messages
            entry = max(fitting, key=lambda one: len(by_letter(one)), default=None)
            page = entry and f"{FOLDER}/{entry.page}"
            if entry and page in self.env.found_docs:
                address = (
                    f"{self.app.builder.get_relative_uri(here, page)}#{entry.label}"
                )
                said = _("Cause and fix")
                link = nodes.reference("", said, refuri=address, internal=True)
                place = nodes.paragraph("", "", link, classes=["error-link"])
                error.parent.insert(error.parent.index(error) + 1, place)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_directive("error-index", ErrorIndex)
    app.add_post_transform(LinkErrors)

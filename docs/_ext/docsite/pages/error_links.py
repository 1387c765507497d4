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


def code(text: str) -> str:
    """Return a text as code in Markdown."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


class ErrorIndex(SphinxDirective):
    """`{error-index}`: every message, with a link to its entry."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        tree = Path(self.env.srcdir)
        for file in pages(tree):
            self.env.note_dependency(str(file))
        messages = [entry for entry in entries(tree) if entry.is_message]
        lines = [
            f"- [{code(entry.title)}](#{entry.label})\n"
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
        known: list[Entry] = []
        for output in list(self.document.findall(nodes.literal_block)):
            if "traceback" not in output.get("classes", []) and (
                output.get("language") != "ipythontb"
            ):
                continue
            known = known or [*entries(Path(self.env.srcdir))]
            last = output.astext().strip().split("\n\n")[-1]
            message = last.partition(": ")[2]
            fitting = [one for one in known if one.is_message and one.fits(message)]
            if fitting:  # a heading that is nearly all gaps fits many messages
                entry = max(fitting, key=lambda one: len(by_letter(one)))
                self.link(output, here, entry)

    def link(self, output: nodes.literal_block, here: str, entry: Entry) -> None:
        """Add the link."""
        page = f"{FOLDER}/{entry.page}"
        if page not in self.env.found_docs:
            return
        address = self.app.builder.get_relative_uri(here, page) + f"#{entry.label}"
        link = nodes.reference("", _("Cause and fix"), refuri=address, internal=True)
        place = nodes.paragraph("", "", link, classes=["error-link"])
        output.parent.insert(output.parent.index(output) + 1, place)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_directive("error-index", ErrorIndex)
    app.add_post_transform(LinkErrors)

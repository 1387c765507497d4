"""Read the entries of the pages under errors/: the message or symptom that each is for.

An entry is a label and a heading. A heading that is code is a message, in which `…`
stands for what differs from run to run. This imports nothing of Sphinx.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docsite.markdown_source import Section, read_page

FOLDER = "errors"
LABEL = re.compile(r"^\((error-[\w-]+)\)=\n(?=## )", re.M)
CODE = re.compile(r"^## (`+) ?(?P<message>.+?) ?\1$")
QUOTED = re.compile(r"(['\"])(?:\\.|(?!\1)[^\\])*\1")
GAP = "…"


@dataclass(frozen=True)
class Entry:
    """A message, or a symptom that has none, and where it is explained."""

    page: str  # its stem
    label: str
    title: str
    is_message: bool
    section: Section

    def fits(self, said: str) -> bool:
        """Tell whether the heading is what was said, from its beginning to its end."""
        pattern = ".+?".join(map(re.escape, self.title.split(GAP)))
        return bool(re.fullmatch(pattern, plain(said), re.S))


def plain(said: str) -> str:
    """Return a message on one line, without a KeyError's quotes."""
    if QUOTED.fullmatch(said):
        said = str(ast.literal_eval(said))
    return " ".join(said.split())


def pages(tree: Path) -> list[Path]:
    """Return the pages of entries in one language: all but their index."""
    return sorted(file for file in (tree / FOLDER).glob("*.md") if file.stem != "index")


def entries(tree: Path) -> Iterator[Entry]:
    """Yield the entries of one language."""
    for file in pages(tree):
        page = read_page(file)
        labels = LABEL.findall(page.text)
        for label, section in zip(labels, page.sections[1:], strict=True):
            code = CODE.match(page.text.splitlines()[section.line - 1])
            title = code["message"] if code else section.title
            yield Entry(file.stem, label, title, bool(code), section)

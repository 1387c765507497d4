"""Close the gap that a line break leaves between two Chinese sentences.

Pages are written one sentence a line, and HTML turns a line break into a space. Beside
Latin letters that is right; between Chinese characters, and after Chinese punctuation,
it leaves a hole in the line.
"""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

# full-width forms, and the quotation marks, dashes and dots of both scripts
MARK = r"[\u3001-\u303f\uff01-\uff65\u2014\u2018-\u201d\u2026]"
GAP = re.compile(rf"{MARK}\n|\n{MARK}|[\u3400-\u9fff]\n[\u3400-\u9fff]")


def is_gap(before: str, after: str) -> bool:
    """Tell whether a line break between two texts would leave a hole."""
    return bool(GAP.search(f"{before[-1:]}\n{after[:1]}"))


class CloseLines(SphinxTransform):
    """Take out the line breaks that would leave a hole."""

    default_priority = 20  # while MyST's line breaks are still texts of their own

    def apply(self) -> None:
        """Look at each line break of a Chinese page."""
        if not self.config.language.startswith("zh"):
            return
        for text in list(self.document.findall(nodes.Text)):
            if text != "\n":
                continue
            at = text.parent.index(text)
            around = text.parent[at - 1 : at + 2] if at else []
            if len(around) == 3 and is_gap(around[0].astext(), around[2].astext()):
                text.parent.remove(text)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_transform(CloseLines)

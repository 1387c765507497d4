"""Fold a hint or an answer in words: `{dropdown}`, its title as argument.

    :::{dropdown} Hint
    Count the windows first.
    :::

Sphinx's `{admonition}` folds with `:collapsible: closed`; this is that, by a name that
says what it is for, with a look of its own.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.directives.admonitions import Admonition


class Dropdown(Admonition):
    """`{dropdown}`: a closed block that opens by its title."""

    def run(self) -> list[nodes.Node]:
        """Return the block, closed."""
        self.options.setdefault("collapsible", "closed")
        self.options["class"] = ["dropdown", *self.options.get("class", [])]
        return super().run()


def setup(app: Sphinx) -> None:
    """Connect the directive."""
    app.add_directive("dropdown", Dropdown)

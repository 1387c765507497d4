"""Say in one line under the title what a lesson leads to, takes and builds on.

    :::{lesson}
    :minutes: 10
    :after: linear, activation
    predict the value of every output pixel.
    :::

The minutes and the pages that come before stay in `env.metadata`, for landing cards.
"""

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.docutils import SphinxDirective

from docsite.pages.site_only import SiteOnly


def page_names(argument: str) -> list[str]:
    """Return the pages that an option names, separated by commas."""
    return [name.strip() for name in argument.split(",") if name.strip()]


def positive(argument: str) -> int:
    """Return a whole number of minutes."""
    minutes = int(argument)
    if minutes < 1:
        raise ValueError("a lesson takes at least a minute")
    return minutes


def around(sentence: str, inner: list[nodes.Node]) -> list[nodes.Node]:
    """Return a sentence with nodes in the place of what stands in braces."""
    before, _brace, rest = sentence.partition("{")
    behind = rest.partition("}")[2]
    return [nodes.Text(before), *inner, nodes.Text(behind)]


class LessonHead(SphinxDirective):
    """`{lesson}`: what one will be able to do, as content."""

    has_content = True
    option_spec = {"minutes": positive, "after": page_names}  # noqa: RUF012, docutils'

    def run(self) -> list[nodes.Node]:
        """Return the line."""
        self.assert_has_content()
        if "minutes" not in self.options:
            raise self.error("how many minutes does it take? say so: `:minutes: 10`")
        minutes, after = self.options["minutes"], self.options.get("after", [])
        here = self.env.current_document.docname
        self.env.metadata[here]["lesson"] = {"minutes": minutes, "after": after}
        text = "\n".join(self.content).strip().rstrip(".。")
        goal, messages = self.parse_inline(text, lineno=self.content_offset)
        line = nodes.paragraph()
        line += around(_("You will be able to {goal}"), goal)
        line += nodes.Text(" · " + _("{minutes} minutes").format(minutes=minutes))
        if after:
            links: list[nodes.Node] = [self.link(after[0], here)]
            for page in after[1:]:
                links += [nodes.Text(_(", ")), self.link(page, here)]
            line += [nodes.Text(" · "), *around(_("builds on {pages}"), links)]
        head = SiteOnly("", line, classes=["lesson-head"])
        self.set_source_info(head)
        return [head, *messages]

    def link(self, page: str, here: str) -> nodes.Node:
        """Return a link to a page, by its title."""
        link = addnodes.pending_xref(
            "",
            nodes.inline("", page),
            refdoc=here,
            refdomain="std",
            reftype="doc",
            reftarget=f"/{page}",
            refexplicit=False,
            refwarn=True,
        )
        self.set_source_info(link)
        return link


def setup(app: Sphinx) -> None:
    """Connect the directive."""
    app.add_directive("lesson", LessonHead)

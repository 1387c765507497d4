"""Say in one line under the title what a lesson leads to, takes and builds on.

:::{lesson}
:minutes: 10
:after: linear, activation
predict the value of every output pixel.
:::
"""

from docutils import nodes
from docutils.parsers.rst.directives import positive_int, unchanged
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.docutils import SphinxDirective

from docsite.pages.site_only import SiteOnly


class LessonHead(SphinxDirective):
    """`{lesson}`: what one will be able to do, as content."""

    has_content = True
    option_spec = {"minutes": positive_int, "after": unchanged}  # noqa: RUF012, docutils'

    def run(self) -> list[nodes.Node]:
        """Return the line."""
        self.assert_has_content()
        if "minutes" not in self.options:
            raise self.error("how many minutes does it take? say so: `:minutes: 10`")
        goal = "\n".join(self.content).strip().rstrip(".。")
        parts = [
            _("You will be able to {goal}").format(goal=goal),
            _("{minutes} minutes").format(minutes=self.options["minutes"]),
        ]
        if after := self.options.get("after"):
            links = [f"{{doc}}`/{page.strip()}`" for page in after.split(",")]
            parts.append(_("builds on {pages}").format(pages=_(", ").join(links)))
        line, messages = self.parse_inline(
            " · ".join(parts), lineno=self.content_offset
        )
        head = SiteOnly("", nodes.paragraph("", "", *line), classes=["lesson-head"])
        self.set_source_info(head)
        return [head, *messages]


def setup(app: Sphinx) -> None:
    """Connect the directive."""
    app.add_directive("lesson", LessonHead)

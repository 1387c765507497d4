"""Leave out the spans that give a token of code the look that its block has anyway.

Pygments wraps every name, bracket and space in a span of its own: more than half of all
elements of a page with much code, which a phone has to lay out for nothing. Operators
count as plain too: some styles colour every dot, which tells nobody anything.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from pygments.formatters import HtmlFormatter
from pygments.style import Style
from pygments.token import Operator, Text, _TokenType
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge

Tokens = Iterable[tuple[_TokenType, str]]


def spare_spans(app: Sphinx) -> None:
    """Highlight the site's code with both of its styles in mind."""
    builder: Any = app.builder
    if builder.format != "html":
        return
    dark = PygmentsBridge("html", app.config.pygments_dark_style)  # as furo makes it
    bridges = builder.highlighter, dark
    looks: list[type[Style]] = [bridge.formatter_args["style"] for bridge in bridges]

    @cache
    def is_plain(kind: _TokenType) -> bool:
        return kind is Operator or all(
            look.style_for_token(kind) == look.style_for_token(Text) for look in looks
        )

    class SparingFormatter(HtmlFormatter[str]):
        """Highlights as HtmlFormatter does, with spans for what looks special alone."""

        def format_unencoded(self, tokensource: Tokens, outfile: Any) -> None:
            """Write the tokens, the plain ones as text."""
            tokens = (
                (Text if value.isspace() or is_plain(kind) else kind, value)
                for kind, value in tokensource
            )
            super().format_unencoded(tokens, outfile)

    builder.highlighter.formatter = SparingFormatter


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, which has chosen its styles by then."""
    app.connect("builder-inited", spare_spans)

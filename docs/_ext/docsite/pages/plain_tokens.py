"""Leave out the spans that give a token of code the look that its block has anyway.

Pygments wraps every name, bracket and space in a span of its own: more than half of all
elements of a page with much code, which a phone has to lay out for nothing. Operators
count as plain too: some styles colour every dot, which tells nobody anything.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import Any

from pygments.formatters import HtmlFormatter
from pygments.style import Style
from pygments.token import Operator, Text, _TokenType
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge


class SparingFormatter(HtmlFormatter[str]):
    """Highlight as HtmlFormatter does, with spans for what looks special alone."""

    def __init__(self, is_plain: Callable[[_TokenType], bool], **options: Any) -> None:
        """Take what tells a plain kind of token, besides HtmlFormatter's options."""
        super().__init__(**options)
        self.is_plain = is_plain

    def format_unencoded(
        self, tokensource: Iterable[tuple[_TokenType, str]], outfile: Any
    ) -> None:
        """Write the tokens, the plain ones as text."""
        super().format_unencoded(self._as_text(tokensource), outfile)

    def _as_text(
        self, tokens: Iterable[tuple[_TokenType, str]]
    ) -> Iterator[tuple[_TokenType, str]]:
        for kind, value in tokens:
            plain = value.isspace() or self.is_plain(kind)
            yield (Text if plain else kind), value


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

    builder.highlighter.formatter = partial(SparingFormatter, is_plain)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, which has chosen its styles by then."""
    app.connect("builder-inited", spare_spans)

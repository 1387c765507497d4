"""Read a page's Markdown: its front matter, its sections, and what stands in them.

It is the one reader for whoever asks before or beside Sphinx: the ids that both
languages share, the snippets that a page follows, the checks that need no build. It
imports nothing of Sphinx.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from docsite.paths import place, read_text

# headings alone need their inline markup parsed: most of the time is spent on it
PARSER = MarkdownIt("commonmark").enable("table").disable("inline")
PARSER.use(front_matter_plugin).use(colon_fence_plugin)

# the quick one is there wherever a wheel of PyYAML is
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DIRECTIVE = re.compile(r"\{(?P<name>[\w:-]+)\} *(?P<argument>.*)")
YAML_BLOCK = re.compile(r"--- *\n(.*?)(?:^--- *\n?|\Z)", re.M | re.S)
OPTION_LINES = re.compile(r"(?::[\w-]+:(?: .*)?(?:\n|\Z))*")
ROLE = re.compile(r"\{[\w:-]+\}(?=`)")
# what they hold is no Markdown
VERBATIM = {"code", "code-block", "code-cell", "eval-rst", "math", "toctree"}


@dataclass(frozen=True)
class Directive:
    """What stands between a fence ```` ```{name} ```` and its end."""

    name: str
    argument: str
    options: dict[str, Any]
    content: str
    line: int  # of the opening fence, counted from 1
    source: str  # options and content, as they stand
    inside: str = ""  # the directive around it, if any
    error: str = ""  # why its options cannot be read

    def line_of(self, option: str) -> int:
        """Return the line of an option, or that of the fence if it has none such."""
        for number, line in enumerate(self.source.splitlines(), self.line + 1):
            if re.match(rf" *:?{option}:", line):
                return number
        return self.line


@dataclass
class Section:
    """A heading and what stands below it, up to the next heading."""

    title: str  # without markup
    depth: int
    line: int
    directives: list[Directive]
    text: str = ""


@dataclass(frozen=True)
class Page:
    """A page as its author wrote it."""

    text: str
    sections: list[Section]
    error: str = ""  # why its front matter cannot be read

    @property
    def headings(self) -> list[str]:
        """Return the titles of its sections."""
        return [section.title for section in self.sections]

    @cached_property
    def directives(self) -> list[Directive]:
        """Return the directives of all its sections."""
        return [one for section in self.sections for one in section.directives]

    @property
    def cells(self) -> list[Directive]:
        """Return its code cells."""
        return [one for one in self.directives if one.name == "code-cell"]


def read_page(file: Path) -> Page:
    """Return the page in a file; end with a line if its front matter is broken."""
    page = parse_page(read_text(file))
    if page.error:
        what = f"the front matter cannot be read: {page.error}; write it as YAML"
        sys.exit(f"{place(file, 1)}: {what}")
    return page


def texts(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the line and the source of each text and block of HTML, in directives too.

    A picture that a directive shows is yielded as HTML.
    """
    parts = [(0, page.text)]
    for one in page.directives:
        skipped = one.source.count("\n") - one.content.count("\n")
        if one.name in ("image", "figure"):
            alt, source = one.options.get("alt") or "", one.argument
            yield one.line, f'<img alt="{escape(str(alt))}" src="{escape(source)}">'
        if one.name == "eval-rst":
            yield one.line, one.content
        elif one.name not in VERBATIM:
            parts.append((one.line + skipped, one.content))
    for above, text in parts:
        for token in PARSER.parse(text):
            if token.type in ("inline", "html_block"):
                yield above + _first_line(token) + 1, token.content


def parse_page(text: str) -> Page:
    """Return the page that a text is; what precedes its first heading belongs to it."""
    lines = text.splitlines(keepends=True)
    error = ""
    sections: list[Section] = []
    within: list[Directive] = []
    tokens = PARSER.parse(text)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "front_matter":
            _, error = _mapping(token.content)
        elif token.type == "heading_open" and not token.level and following:
            title, line = _plain(following.content), _first_line(token)
            within = [] if sections else within
            sections.append(Section(title, int(token.tag[1]), line + 1, within))
        elif token.type in ("fence", "colon_fence"):
            within += _directives(token, 0, "")
    starts = [0, *(section.line - 1 for section in sections[1:])]
    for section, start, end in zip(
        sections, starts, [*starts[1:], len(lines)], strict=False
    ):
        section.text = "".join(lines[start:end])
    return Page(text, sections, error)


def _first_line(token: Token) -> int:
    """Return the line that a token begins on, counted from 0."""
    return token.map[0] if token.map else 0


def _plain(markup: str) -> str:
    """Return the text of a heading without its markup."""
    children: list[Token] = []
    PARSER.inline.parse(ROLE.sub("", markup), PARSER, {}, children)
    return "".join(child.content for child in children)


def _directives(token: Token, above: int, inside: str) -> Iterator[Directive]:
    """Yield the directive that a fence is, then those that stand in it."""
    match = DIRECTIVE.fullmatch(token.info.strip())
    if not match:
        return
    line = above + _first_line(token) + 1
    options, error, content = _options(token.content)
    yield Directive(
        match["name"],
        match["argument"],
        options,
        content,
        line,
        token.content,
        inside,
        error,
    )
    if match["name"] not in VERBATIM:
        skipped = token.content.count("\n") - content.count("\n")
        for within in PARSER.parse(content):
            if within.type in ("fence", "colon_fence"):
                yield from _directives(within, line + skipped, match["name"])


def _options(text: str) -> tuple[dict[str, Any], str, str]:
    """Return a directive's options, what is wrong with them, and what follows them."""
    block = YAML_BLOCK.match(text)
    found = block or OPTION_LINES.match(text)
    assert found  # of no lines at least
    written = block[1] if block else re.sub("^:", "", found[0], flags=re.M)
    return *_mapping(written), text[found.end() :]


def _mapping(text: str) -> tuple[dict[str, Any], str]:
    """Return the mapping that a YAML text is, and what is wrong with it."""
    try:
        found = yaml.load(text, LOADER)
    except yaml.YAMLError as error:
        return {}, " ".join(str(error).split())
    if found is None:
        return {}, ""
    if not isinstance(found, dict):
        return {}, "they are no mapping of names to values"
    return found, ""

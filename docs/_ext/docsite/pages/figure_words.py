"""Put Chinese words into the figures of Chinese pages: docs/figure_words.toml's.

A figure is drawn once, in English. Its words are text in an SVG, and only their content
changes. In the table `{}` stands for anything, and comes again in the Chinese.
"""

import re
import tomllib
from functools import cache
from html import escape, unescape
from pathlib import Path

from docsite.paths import DOCS, read_text

FILE = DOCS / "figure_words.toml"
TEXT = re.compile(r"(<text [^>]*>)([^<]+)(?=</text>)")


@cache
def table(file: Path) -> dict[str, str]:
    """Return the table: English to Chinese."""
    found: dict[str, str] = tomllib.loads(read_text(file))
    return found


def row_for(text: str) -> str | None:
    """Return the row of the table that a text of a figure has, the exact one first."""
    words = table(FILE)
    if text in words:
        return text
    patterns = (row for row in words if "{}" in row and filled(row).fullmatch(text))
    return max(patterns, key=len, default=None)


@cache
def filled(row: str) -> re.Pattern[str]:
    """Return what a row with gaps fits."""
    return re.compile("(.+?)".join(map(re.escape, row.split("{}"))))


def in_chinese(text: str) -> str:
    """Return what a Chinese figure says for a text of the English one."""
    row = row_for(text)
    found = row and filled(row).fullmatch(text)
    return table(FILE)[row].format(*found.groups()) if row and found else text


def translated(svg: bytes) -> bytes:
    """Return a figure with Chinese words."""
    new = TEXT.sub(
        lambda text: text[1] + escape(in_chinese(unescape(text[2])), quote=False),
        svg.decode(),
    )
    return new.replace("<svg ", '<svg xml:lang="zh-CN" ', 1).encode()

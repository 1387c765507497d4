"""Figures of Chinese pages say in Chinese what English ones say in English."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from built import SITE, built_pages
from docsite.pages import figure_words

# a figure that a snippet drew, and the id of the cell that it stands in
ID_OR_FIGURE = re.compile(r' id="((?!id\d)[^"]+)"|<img src="([^"]+/[0-9a-f]{64}\.svg)"')
TEXT = "{http://www.w3.org/2000/svg}text"
CODE = re.compile(r'[A-Z(_.=\["]')  # makes a word code or a name
WORD = re.compile(r"[A-Za-z]{3,}")


@cache
def said(language: str) -> dict[str, list[str]]:
    """Return what the figures of a language say, and the ids of their cells."""
    found: dict[str, list[str]] = {}
    for page in built_pages():
        if page.startswith(f"{language}/"):
            for cell, file in figures(page):
                for text in ElementTree.parse(file).iter(TEXT):
                    words = "".join(text.itertext()).strip()
                    found.setdefault(words, []).append(f"{page}#{cell}")
    return found


def figures(page: str) -> Iterator[tuple[str, Path]]:
    """Yield the figures of a page with the ids of their cells, both variants."""
    cell = ""
    file = SITE / page
    for found in ID_OR_FIGURE.finditer(file.read_text(encoding="utf-8")):
        if found[1]:
            cell = found[1]
        else:
            yield cell, file.parent / found[2]


def words_of(text: str) -> set[str]:
    """Return the words of a text that are no code."""
    parts = re.split(r"[\s\u3000-\uffff]+", text)
    return {
        word for part in parts if not CODE.search(part) for word in WORD.findall(part)
    }


def test_no_figure_of_a_chinese_page_says_something_in_english() -> None:
    kept = {
        word
        for row in figure_words.table(figure_words.FILE).values()
        for word in words_of(row)
    }
    strange = {
        text: cells for text, cells in said("zh-cn").items() if words_of(text) - kept
    }
    assert len(said("zh-cn")) > 100
    assert not strange, "give these rows in docs/figure_words.toml"


def test_each_row_of_the_table_is_used() -> None:
    used = {figure_words.row_for(text) for text in said("en")}
    assert set(figure_words.table(figure_words.FILE)) == used - {None}


def test_only_words_differ_between_the_languages() -> None:
    for page in built_pages():
        if not page.startswith("en/"):
            continue
        chinese = figures(page.replace("en/", "zh-cn/", 1))
        for (cell, ours), (_, theirs) in zip(figures(page), chinese, strict=True):
            first, second = (
                re.sub(r"(<text [^>]*>)[^<]*", r"\1", file.read_text(encoding="utf-8"))
                for file in (ours, theirs)
            )
            assert second.replace(' xml:lang="zh-CN"', "") == first, cell


@pytest.fixture
def rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "words.toml"
    table = '"step {}" = "第 {} 步"\n"{} of {}" = "{1} 之 {0}"\n"step 0" = "起点"\n'
    file.write_text(f'{table}"a & b" = "甲 < 乙"\n', encoding="utf-8")
    monkeypatch.setattr(figure_words, "FILE", file)


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("step 5", "第 5 步"),
        ("step 0", "起点"),
        ("3 of 4", "4 之 3"),
        ("footstep 5", "footstep 5"),
        ("step ", "step "),
        ("0.5", "0.5"),
    ],
)
@pytest.mark.usefixtures("rows")
def test_a_row_fits_a_whole_text(english: str, chinese: str) -> None:
    assert figure_words.in_chinese(english) == chinese


@pytest.mark.usefixtures("rows")
def test_what_is_replaced_stays_xml() -> None:
    svg = b'<svg ><text x="1">a &amp; b</text><text x="2">1 &lt; 2</text></svg>'
    drawn = ElementTree.fromstring(figure_words.translated(svg))
    assert [text.text for text in drawn] == ["甲 < 乙", "1 < 2"]

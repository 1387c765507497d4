"""Both editions show the same outputs under the same ids, each in its own language."""

import re
from copy import copy

import pytest
from bs4 import BeautifulSoup, Tag
from built import SITE, parsed
from docsite.languages import LANGUAGES, Language
from docsite.translation_check import ENGLISH, tree_pages

PAGES = sorted(tree_pages(ENGLISH))
# definitions belong to the words of a page, and docutils counts what has no name
OWN_IDS = re.compile(r"define-term-.*|id\d+")
CHINESE = re.compile(r"[\u3400-\u9fff]")
# names, which are the same in both languages
NAMES = [
    "Common Layers",
    "English",
    "Sphinx",
    "Furo",
    "PyTorch",
]
NAMES += ["The Common Layers contributors", "Dropout", "Python"]


def built(language: str, page: str) -> BeautifulSoup:
    return parsed(f"{language}/{page}.html")


def printed(soup: BeautifulSoup) -> list[str]:
    rows = "table.printed tbody :is(th, td)"  # headers are each language's own
    return [part.text for part in soup.select(f"div.cell_output :is(pre, {rows})")]


@pytest.mark.parametrize("page", PAGES)
def test_both_editions_print_the_same(page: str) -> None:
    english, chinese = printed(built("en", page)), printed(built("zh-cn", page))
    assert chinese == english
    cells = built("en", page)
    assert english or not cells.select("div.cell_input") or cells.select("figure img")


@pytest.mark.parametrize("page", PAGES)
def test_both_editions_have_the_same_ids(page: str) -> None:
    english, chinese = (
        [
            element["id"]
            for element in built(language, page).select("article [id]")
            if not OWN_IDS.fullmatch(str(element["id"]))
        ]
        for language in ("en", "zh-cn")
    )
    if page == "glossary":  # each language has its own alphabet
        english, chinese = sorted(english), sorted(chinese)
    assert english == chinese


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.folder)
def test_the_site_has_a_title_in_each_language(language: Language) -> None:
    for page in ("glossary", "search"):
        soup = built(language.folder, page)
        assert soup.select("a.sidebar-brand")[0].text.strip() == language.title
        assert soup.select("title")[0].text.endswith(f" - {language.title}")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("folder", "tag"), [(language.folder, language.tag) for language in LANGUAGES]
)
def test_a_page_names_its_language_and_the_others(
    page: str, folder: str, tag: str
) -> None:
    soup = built(folder, page)
    html = soup.find("html")
    assert isinstance(html, Tag)
    assert html["lang"] == tag
    for link in soup.select("a.language-link"):
        other = SITE / folder / f"{page}.html"
        assert (other.parent / str(link["href"])).resolve().is_file()
        assert link["hreflang"] == link["lang"] != tag


def interface(soup: BeautifulSoup) -> list[str]:
    """Give what a page's frame says: its texts outside the prose, and its labels."""
    said = []
    # a link to a documented name is titled with that name
    labelled = soup.select("[title]:not(a.reference), [aria-label], [placeholder]")
    for element in labelled:
        said += [
            str(element[name])
            for name in ("title", "aria-label", "placeholder")
            if element.get(name)
        ]
    said += [summary.text for summary in soup.select("summary p")]
    assert soup.body
    frame = copy(soup.body)
    # the navigation holds the pages' own titles and headings
    for part in frame.select(
        "script, article > section, .page-foot :is(pre, code), .sidebar-tree, .toc-tree"
    ):
        part.decompose()
    said += frame.stripped_strings
    return said


@pytest.mark.parametrize("page", [*PAGES, "search"])
def test_the_interface_of_a_chinese_page_is_chinese(page: str) -> None:
    english = []
    for text in interface(built("zh-cn", page)):
        rest = text
        for name in NAMES:
            rest = rest.replace(name, "")
        if re.search("[A-Za-z]{2}", rest) and not CHINESE.search(text):
            english.append(text)
    assert english == []

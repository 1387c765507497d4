"""The first use of a term on a page that teaches carries its definition."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from docsite.pages import term_definitions
from small_site import SmallSite

TERMS = """
[[term]]
en = "stride"
zh = "步幅"
also = ["步长"]
taught = "tour"
means.en = "The step, in `pixels`."
means.zh = "步子。"

[[term]]
en = "kernel"
zh = "卷积核"
taught = "tour"
means.en = "Weights that slide."
means.zh = "滑动的权重。"

[[term]]
en = "convolution"
zh = "卷积"
taught = "tour"
means.en = "A sum of products."
means.zh = "乘积之和。"

[[term]]
en = "transposed convolution"
zh = "转置卷积"
taught = "tour"
means.en = "The way back."
means.zh = "反过来。"

[[term]]
en = "training mode, evaluation mode"
zh = "训练模式、评估模式"
taught = "tour"
means.en = "Two states."
means.zh = "两种状态。"
"""
CONF = """
import pathlib
from docsite.pages import glossary
glossary.FILE = pathlib.Path("TERMS")
extensions = ["myst_parser", "docsite.pages.glossary", "docsite.pages.term_definitions"]
"""
LESSON = """\
# About stride and kernel

The [kernel](https://example.org) and `stride`.
A transposed convolution is a Convolution; subkernel, kernel-wise.
Kernels take strides, and a stride again.

## The evaluation mode

In evaluation mode.
"""
CHINESE = """\
# 卷积

转置卷积也是卷积、步长 2、卷积核。评估模式。
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    folder = tmp_path_factory.mktemp("site")
    (folder / "terms.toml").write_text(TERMS, encoding="utf-8")
    site = SmallSite(folder, CONF.replace("TERMS", str(folder / "terms.toml")))
    toctree = "```{toctree}\nglossary\ntour\nlessons/one\n```\n"
    site.write("docs/index.md", f"# Start\n\nA stride.\n\n{toctree}")
    site.write("docs/glossary.md", "# Glossary\n\n```{glossary-terms}\n```\n")
    site.write("docs/tour.md", "# Tour\n\nNothing to define.\n")
    site.write("docs/lessons/one.md", LESSON)
    assert site.build() == ""
    return site


def parsed(site: SmallSite, page: str) -> BeautifulSoup:
    return BeautifulSoup(site.read(page), "html.parser")


def test_the_first_use_of_each_term_is_linked(built: SmallSite) -> None:
    links = parsed(built, "lessons/one.html").select("a.term")
    assert [link.get_text() for link in links] == [
        "transposed convolution",
        "Convolution",
        "Kernels",
        "strides",
        "evaluation mode",
    ]


def test_a_link_leads_to_the_glossary(built: SmallSite) -> None:
    for link in parsed(built, "lessons/one.html").select("a.term"):
        page, _hash, entry = str(link["href"]).partition("#")
        assert page == "../glossary.html"
        assert parsed(built, "glossary.html").find(id=entry), entry


def test_a_link_is_described_by_its_definition(built: SmallSite) -> None:
    page = parsed(built, "lessons/one.html")
    said = {}
    for link in page.select("a.term"):
        box = page.find(id=str(link["aria-describedby"]))
        assert box
        said[link.get_text()] = box.get_text().strip()
    assert said["strides"] == "The step, in pixels."
    assert said["evaluation mode"] == "Two states."
    assert len(page.select(".definition[popover]")) == len(said)


def test_only_pages_that_teach_define(built: SmallSite) -> None:
    for page in ("index.html", "glossary.html", "tour.html"):
        assert not parsed(built, page).select("a.term, .definition")


def test_a_chinese_page_knows_all_chinese_names(tmp_path: Path) -> None:
    (tmp_path / "terms.toml").write_text(TERMS, encoding="utf-8")
    conf = CONF.replace("TERMS", str(tmp_path / "terms.toml")) + "language = 'zh_CN'\n"
    site = SmallSite(tmp_path, conf + "root_doc = 'tour'\n")
    site.write("docs/tour.md", CHINESE)
    assert site.build() == ""
    links = parsed(site, "tour.html").select("a.term")
    assert [link.get_text() for link in links] == [
        *("转置卷积", "卷积", "步长", "卷积核", "评估模式")
    ]


def test_names_of_the_real_glossary_are_found() -> None:
    for language in ("en", "zh"):
        for name in term_definitions.names(language):
            found = term_definitions.pattern(language).fullmatch(name)
            assert found, name

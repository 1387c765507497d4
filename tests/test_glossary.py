"""The glossary lists every term and leads to the sections that teach them."""

from pathlib import Path

import pytest
from docsite.pages import glossary
from small_site import SmallSite

CONF = 'extensions = ["myst_parser", "docsite.pages.glossary"]\nlanguage = "LANGUAGE"\n'
TERMS = """
[[term]]
en = "stride"
zh = "步幅"
also = ["步长"]
taught = "pooling#slide"
means.en = "The step, in `pixels`."
means.zh = "步子。"
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallSite:
    terms = tmp_path / "glossary.toml"
    terms.write_text(TERMS, encoding="utf-8")
    conf = (
        CONF
        + "import pathlib\nfrom docsite.pages import glossary\n"
        + f"glossary.FILE = pathlib.Path({str(terms)!r})\n"
    )
    site = SmallSite(tmp_path, conf.replace("LANGUAGE", "en"))
    page = "# Glossary\n\n```{glossary-terms}\n```\n\n```{toctree}\npooling\n```\n"
    site.write("docs/index.md", page)
    site.write("docs/pooling.md", "# Pooling\n\n## Slide\n")
    return site


def test_a_term_is_explained_and_leads_to_its_section(site: SmallSite) -> None:
    assert not site.build()
    page = site.read("index.html")
    assert 'id="term-stride"' in page
    assert '<span lang="zh-CN">步幅</span>' in page
    assert '<span class="pre">pixels</span>' in page
    assert 'href="pooling.html#slide">Taught in: Slide</a>' in page


def test_chinese_leads_on_a_chinese_page(site: SmallSite) -> None:
    assert not site.build("-D", "language=zh_CN")
    page = site.read("index.html")
    assert "<strong>步幅</strong>" in page
    assert '<span lang="en">stride</span>' in page
    assert "步长" in page


def test_a_section_that_is_gone_is_reported(site: SmallSite) -> None:
    site.write("docs/pooling.md", "# Pooling\n")
    assert "no such section: pooling#slide" in site.build()


def test_every_name_of_a_term_is_known_to_the_search() -> None:
    known = glossary.names_by_section()["lessons/pooling", ""]
    assert {"pooling", "池化", "汇聚", "池化层"} <= set(known)


def test_terms_stand_under_their_letter(site: SmallSite) -> None:
    assert not site.build("-D", "language=zh_CN")
    page = site.read("index.html")
    assert page.index('<p class="rubric">B</p>') < page.index("<strong>步幅</strong>")


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        *[("池化", "C"), ("参数", "C"), ("卷积", "J"), ("权重", "Q"), ("偏置", "P")],
        *[("嵌入", "Q"), ("自动微分", "Z"), ("上采样", "S"), ("训练模式", "X")],
        *[("ReLU", "R"), ("softmax", "S"), ("BN 融合", "B"), ("元素", "Y")],
    ],
)
def test_a_chinese_name_has_the_letter_of_its_pinyin(name: str, letter: str) -> None:
    assert glossary.initial(name) == letter


def test_every_first_character_is_one_whose_pinyin_is_known() -> None:
    for term in glossary.terms():
        code = term["zh"][0].encode("gb2312")
        # the standard has its common characters by sound, the rest by radical
        assert len(code) == 1 or code <= b"\xd7\xf9", term["zh"]

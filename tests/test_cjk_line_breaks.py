"""A line break between Chinese sentences leaves no hole, and others stay."""

from pathlib import Path

import pytest
from docsite.pages.cjk_line_breaks import is_gap
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.cjk_line_breaks"]
language = "zh_CN"
"""


@pytest.mark.parametrize(
    ("before", "after", "gap"),
    [
        ("层。", "它", True),
        ("层", "它", True),
        ("层。", "ReLU", True),
        ("层", "ReLU", False),
        ("ReLU", "层", False),
        ("a layer.", "It", False),
    ],
)
def test_a_break_is_a_hole_beside_chinese(before: str, after: str, gap: bool) -> None:
    assert is_gap(before, after) is gap


def test_only_holes_are_closed(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# 题\n\n一层。\n`x` 层\n两层\nReLU 层\n")
    assert not site.build()
    page = site.read("index.html")
    assert '一层。<code class="docutils literal notranslate">' in page
    assert "层两层\nReLU 层" in page


def test_english_pages_stay_as_they_are(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF.replace("zh_CN", "en"))
    site.write("docs/index.md", "# 题\n\n一层。\n两层。\n")
    assert not site.build()
    assert "一层。\n两层。" in site.read("index.html")

"""A listing with folded rows is one block whose text is the file."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from docsite.listing import Fold
from docsite.pages.folding import folded
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.pages.ui_strings"]
extensions += ["docsite.pages.folding"]
nb_execution_mode = "off"
suppress_warnings = ["myst-nb.lexer"]
"""
CODE = '''import torch

torch.manual_seed(0)
print("""one <b>
two""")

# draw
print(1)
'''
CELL = "```{code-cell} python\n" + CODE + "```\n"
PAGE = "---\nfile_format: mystnb\nkernelspec: {name: python3}\n---\n\n# Page\n\n" + CELL


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", PAGE)
    return site


def parsed(site: SmallSite) -> BeautifulSoup:
    return BeautifulSoup(site.read("index.html"), "html.parser")


def test_the_text_of_a_folded_listing_is_the_file(site: SmallSite) -> None:
    assert site.build() == ""
    [block] = parsed(site).select("pre")
    assert block.get_text() == CODE
    assert [part.get_text() for part in block.select(".folded")] == [
        "import torch\n\ntorch.manual_seed(0)\n",
        "\n# draw\nprint(1)\n",
    ]


def test_a_row_is_a_button_with_a_name(site: SmallSite) -> None:
    assert site.build() == ""
    rows = parsed(site).select("pre button")
    assert [row["aria-label"] for row in rows] == ["imports and seed", "drawing"]
    assert {row["aria-expanded"] for row in rows} == {"false"}
    assert all(row["type"] == "button" and not row.get_text() for row in rows)


def test_rows_have_chinese_names_on_a_chinese_page(site: SmallSite) -> None:
    assert site.build("-D", "language=zh_CN") == ""
    rows = parsed(site).select("pre button")
    assert [row["aria-label"] for row in rows] == ["导入与随机种子", "绘图"]


def test_code_tagged_so_is_one_row(site: SmallSite) -> None:
    site.write(
        "docs/index.md", PAGE.replace("import", ":tags: [fold-code]\n\nimport", 1)
    )
    assert site.build() == ""
    [row] = parsed(site).select("pre button")
    assert row["aria-label"] == "code"
    [part] = parsed(site).select(".folded")
    assert part.get_text() == CODE


def test_lines_are_parted_where_a_span_ends() -> None:
    html = "<div><pre><span></span>a\n<span>b</span>\nc\n</pre></div>"
    assert folded(html, [Fold("checks", 1, 2)]) == (
        "<div><pre><span></span>a\n"
        '<button class="fold" type="button" aria-expanded="false" '
        'aria-label="checks"></button><span class="folded"><span>b</span>\n</span>c\n'
        "</pre></div>"
    )

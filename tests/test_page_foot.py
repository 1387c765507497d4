"""A page's foot offers what a reader takes along, and says what its code ran with."""

from pathlib import Path

import pytest
import torch
from bs4 import BeautifulSoup, Tag
from docsite.publish.package_wheel import wheel_name
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.pages.ui_strings", "docsite.pages.page_foot"]
nb_execution_mode = "off"
suppress_warnings = ["myst-nb.lexer"]
html_js_files = ["install_note.js"]
html_theme = "furo"
templates_path = [TEMPLATES]
""".replace("TEMPLATES", repr(str(Path(__file__).parents[1] / "docs" / "_templates")))
CELL = """---
file_format: mystnb
kernelspec: {name: python3}
---

# Page

```{code-cell} python
print(1)
```
"""
IMPORTING = "# Page\n\n```python\nfrom common_layers.shapes import print_shapes\n```\n"


def note(site: SmallSite, page: str) -> Tag | None:
    return BeautifulSoup(site.read(page), "html.parser").select_one(".install-note")


@pytest.mark.parametrize(
    ("conf", "address"),
    [
        ("", wheel_name()),
        (
            'html_baseurl = "https://example.org/layers/en/"\n',
            f"https://example.org/layers/packages/{wheel_name()}",
        ),
    ],
    ids=["read anywhere", "published at an address"],
)
def test_a_page_gives_the_line_that_installs_the_package(
    conf: str, address: str, tmp_path: Path
) -> None:
    site = SmallSite(tmp_path, CONF + conf)
    site.write(
        "docs/index.md", f"{IMPORTING}\n```{{toctree}}\nlayers/one\nplain\n```\n"
    )
    site.write("docs/layers/one.md", IMPORTING)
    site.write("docs/plain.md", "# Plain\n\n```python\nimport torch\n```\n")
    assert site.build() == ""
    for page, up in (("index.html", "../"), ("layers/one.html", "../../")):
        said = note(site, page)
        assert said
        line = said.select_one("pre")
        link = said.select_one("a[href$='.whl']")
        assert line
        assert link
        assert line.get_text().strip() == f"python -m pip install {address}"
        assert link["href"] == f"{up}packages/{wheel_name()}"
    assert note(site, "plain.html") is None


def test_a_page_with_code_closes_with_one_row(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", CELL)
    assert site.build() == ""
    parsed = BeautifulSoup(site.read("index.html"), "html.parser")
    [foot] = parsed.select(".page-foot")
    assert foot.find_next_sibling() is None
    said = " ".join(foot.get_text().split())
    assert said.startswith("Download this page as a notebook · Ran with Python 3.")
    assert f"torch {torch.__version__.partition('+')[0]}, torchvision" in said
    assert [link["href"] for link in foot.select("a[download]")] == ["index.ipynb"]


def test_the_row_is_chinese_on_a_chinese_page(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", CELL)
    assert site.build("-D", "language=zh_CN") == ""
    parsed = BeautifulSoup(site.read("index.html"), "html.parser")
    [foot] = parsed.select(".page-foot")
    assert "运行环境" in foot.get_text()


def test_a_page_without_code_has_no_foot(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# Plain\n")
    assert site.build() == ""
    assert "page-foot" not in site.read("index.html")

"""The figures of a cell tagged `steps` are one figure with a step for each."""

import pytest
from bs4 import BeautifulSoup, Tag
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.execute.page_reader", "docsite.pages.ui_strings"]
extensions += ["docsite.pages.images", "docsite.pages.steps"]
nb_execution_mode = "off"
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}
html_theme = "basic"
"""
PAGE = """---
file_format: mystnb
kernelspec: {name: python3}
---
# Steps

```{code-cell} python
---
load: ../examples/slide.py
tags: [steps]
mystnb:
  image:
    alt: "A line"
  figure:
    caption: "It rises."
---
```
"""
SNIPPET = """import matplotlib.pyplot as plt

for height in range(3):
    print("height", height)
    plt.plot([0, height])
    plt.show()
"""


@pytest.fixture(scope="module")
def figure(tmp_path_factory: pytest.TempPathFactory) -> Tag:
    site = SmallSite(tmp_path_factory.mktemp("steps"), CONF)
    site.write("docs/index.md", PAGE)
    site.write("examples/slide.py", SNIPPET)
    assert site.build("-D", "language=zh_CN") == ""
    html = BeautifulSoup(site.read("index.html"), "html.parser")
    [found] = html.select("figure")
    return found


def test_each_step_has_its_text_and_its_picture(figure: Tag) -> None:
    steps = figure.select(".step")
    assert [step.get_text().strip() for step in steps] == [
        *("height 0", "height 1", "height 2")
    ]
    alts = [{image["alt"] for image in step.select("img")} for step in steps]
    assert alts == [{"A line (1/3)"}, {"A line (2/3)"}, {"A line (3/3)"}]


def test_the_first_step_shows_and_all_share_one_caption(figure: Tag) -> None:
    assert ["current" in step["class"] for step in figure.select(".step")] == [
        *(True, False, False)
    ]
    [caption] = figure.select("figcaption")
    assert caption.get_text(strip=True).startswith("It rises.")


def test_buttons_speak_the_pages_language(figure: Tag) -> None:
    buttons = figure.select(".step-controls button")
    assert [button["aria-label"] for button in buttons] == ["上一步", "下一步"]
    assert figure.select_one("[role=status]").get_text() == "1 / 3"  # type: ignore[union-attr]


def test_names_are_given_once(figure: Tag) -> None:
    names = [element["id"] for element in figure.select("[id]")]
    assert len(names) == len(set(names))

"""A lesson opens with one line: what it leads to, its minutes, what comes before."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.lesson_head", "docsite.pages.ui_strings"]
myst_enable_extensions = ["colon_fence"]
"""
HEAD = """
:::{lesson}
:minutes: 10
:after: linear, more/activation
predict *every*
pixel.
:::
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write(
        "docs/index.md",
        f"# Start\n{HEAD}\n```{{toctree}}\nlinear\nmore/activation\n```\n",
    )
    site.write("docs/linear.md", "# Linear\n")
    site.write("docs/more/activation.md", "# Activation\n")
    return site


def line(site: SmallSite) -> str:
    parsed = BeautifulSoup(site.read("index.html"), "html.parser")
    [head] = parsed.select(".lesson-head")
    return " ".join(head.get_text().split())


def test_the_line_says_goal_minutes_and_what_comes_before(site: SmallSite) -> None:
    assert site.build() == ""
    assert line(site) == (
        "You will be able to predict every pixel · 10 minutes · "
        "builds on Linear, Activation"
    )
    parsed = BeautifulSoup(site.read("index.html"), "html.parser")
    links = [link["href"] for link in parsed.select(".lesson-head a")]
    assert links == ["linear.html", "more/activation.html"]


def test_the_line_is_chinese_on_a_chinese_page(site: SmallSite) -> None:
    assert site.build("-D", "language=zh_CN") == ""
    assert line(site).startswith("读完你能够predict every pixel · 约 10 分钟 · 先读")
    assert line(site).endswith("Linear、Activation")


def test_a_page_before_that_does_not_exist_is_reported(site: SmallSite) -> None:
    site.write("docs/index.md", f"# Start\n{HEAD}\n".replace("linear", "lineal"))
    site.write("docs/linear.md", "---\norphan: true\n---\n\n# Linear\n")
    site.write("docs/more/activation.md", "---\norphan: true\n---\n\n# A\n")
    assert "lineal" in site.build()


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (HEAD.replace(":minutes: 10\n", ""), "how many minutes"),
        (HEAD.replace("10", "soon"), "soon"),
        (":::{lesson}\n:minutes: 3\n:::\n", "Content block expected"),
    ],
    ids=["no minutes", "no number", "no goal"],
)
def test_a_head_that_lacks_something_is_reported(
    head: str, said: str, site: SmallSite
) -> None:
    site.write(
        "docs/index.md",
        f"# Start\n{head}\n```{{toctree}}\nlinear\nmore/activation\n```\n",
    )
    assert said in site.build()

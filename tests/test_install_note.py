"""A page that imports the package says how to install it, and no other page does."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from docsite.publish.package_wheel import wheel_name
from small_site import SmallSite

CONF = 'extensions = ["myst_parser", "docsite.downloads.install_note"]\n'
IMPORTING = "# Page\n\n```python\nfrom common_layers.shapes import print_shapes\n```\n"


def note(site: SmallSite, page: str) -> Tag | None:
    return BeautifulSoup(site.read(page), "html.parser").select_one(".package-at-hand")


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
        assert "package-at-hand.js" in site.read(page)
    assert note(site, "plain.html") is None
    assert "package-at-hand.js" not in site.read("plain.html")

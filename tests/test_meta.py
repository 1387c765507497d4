"""Pages describe themselves, and know their address where the environment names it."""

from pathlib import Path

import pytest
from PIL import Image
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.meta", "docsite.pages.site_address"]
html_theme = "furo"
"""
PAGE = '---\nmyst:\n  html_meta:\n    description: "What it says."\n---\n\n# A page\n'
ADDRESSES = {
    "SITE_URL": "https://example.org/layers/",
    "REPOSITORY_URL": "https://github.com/someone/layers",
}


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", f"{PAGE}\n![a dot](dot.png)\n")
    Image.new("L", (2, 2)).save(tmp_path / "docs" / "dot.png")
    return site


def test_a_page_without_a_description_fails_the_build(site: SmallSite) -> None:
    site.write("docs/index.md", "# A page\n")
    complaint = site.build()
    assert "index.md" in complaint
    assert "no description" in complaint


def test_without_addresses_a_page_names_none(site: SmallSite) -> None:
    assert site.build(SITE_URL="", REPOSITORY_URL="") == ""
    page = site.read("index.html")
    assert 'content="What it says."' in page
    for absent in ("og:", "canonical", 'rel="edit"'):
        assert absent not in page


def test_with_addresses_a_page_has_a_card_and_a_link_to_edit_it(
    site: SmallSite,
) -> None:
    assert site.build(**ADDRESSES) == ""
    page = site.read("index.html")
    root = "https://example.org/layers/docs"
    assert f'<link rel="canonical" href="{root}/index.html">' in page
    assert '<meta property="og:title" content="A page">' in page
    assert '<meta property="og:description" content="What it says.">' in page
    assert f'<meta property="og:image" content="{root}/_images/dot.png">' in page
    assert "https://github.com/someone/layers/edit/main/docs/docs/index.md" in page


def test_the_search_page_is_described(site: SmallSite) -> None:
    assert site.build() == ""
    assert '<meta name="description" content="' in site.read("search.html")

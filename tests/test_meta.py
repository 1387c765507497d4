"""Pages describe themselves, and know their address where the environment names it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString
from PIL import Image
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.meta", "docsite.pages.site_address"]
html_theme = "furo"
templates_path = [TEMPLATES]
""".replace("TEMPLATES", repr(str(Path(__file__).parents[1] / "docs" / "_templates")))
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


def metas(page: str) -> dict[str, str]:
    """Return what a page says of itself, by name; each name once."""
    head = BeautifulSoup(page, "html.parser").head
    assert head
    stray = [child for child in head.children if type(child) is NavigableString]
    assert "".join(stray).strip() == ""
    found = [
        (str(meta.get("property") or meta.get("name")), str(meta["content"]))
        for meta in head.find_all("meta", content=True)
    ]
    cards = [(name, said) for name, said in found if name[:3] in ("og:", "twi", "des")]
    assert len(dict(cards)) == len(cards)
    return dict(cards)


def test_a_card_says_what_the_page_is_and_where(site: SmallSite) -> None:
    assert site.build("-D", "html_title=Layers", **ADDRESSES) == ""
    page = site.read("index.html")
    root = "https://example.org/layers/docs"
    assert metas(page) == {
        "description": "What it says.",
        "og:type": "article",
        "og:site_name": "Layers",
        "og:title": "A page",
        "og:description": "What it says.",
        "og:url": f"{root}/index.html",
        "og:image": f"{root}/_images/dot.png",
        "twitter:card": "summary_large_image",
    }
    # as those who read cards ask for them
    assert page.count('<meta property="og:') == 6
    assert page.count('<meta name="twitter:') == 1


def test_what_a_page_says_cannot_leave_its_quotes(site: SmallSite) -> None:
    said = """'"><script>alert(1)</script> & more"""
    quoted = said.replace('"', '\\"')
    page = PAGE.replace("What it says.", quoted).replace("A page", 'A `"><b>` page')
    site.write("docs/index.md", page)
    assert site.build(**ADDRESSES) == ""
    built = site.read("index.html")
    found = metas(built)
    assert found["og:description"] == found["description"] == said
    assert found["og:title"] == 'A "><b> page'
    assert "<script>alert(1)" not in built


def test_a_card_shows_the_first_photograph_and_no_drawing(site: SmallSite) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>'
    site.write("docs/figures/drawing.svg", drawing)
    shown = "![a drawing](figures/drawing.svg)\n\n"
    site.write("docs/index.md", f"{PAGE}\n{shown}")
    assert site.build(**ADDRESSES) == ""
    assert "og:image" not in metas(site.read("index.html"))
    shown = shown.replace("(", "(../../")
    site.write("docs/deep/er/page.md", f"{PAGE}\n{shown}![a dot](../../dot.png)\n")
    site.write("docs/index.md", f"{PAGE}\n```{{toctree}}\ndeep/er/page\n```\n")
    assert site.build(**ADDRESSES) == ""
    picture = "https://example.org/layers/docs/_images/dot.png"
    assert metas(site.read("deep/er/page.html"))["og:image"] == picture
    assert "twitter:card" not in metas(site.read("index.html"))


def test_the_search_page_is_described_and_has_no_card(site: SmallSite) -> None:
    assert site.build(**ADDRESSES) == ""
    assert metas(site.read("search.html")) == {
        "description": "Search every section of this site, also without a network."
    }


def test_a_page_without_a_description_is_told_what_to_write(site: SmallSite) -> None:
    site.write("docs/index.md", "# A page\n")
    said = "give the page one in its front matter, under myst, html_meta, description"
    assert f"index.md: WARNING: no description: {said}" in site.build()

"""A page waits for one style sheet, and is sent no script that it does not use."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.page_assets"]
html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["first.css", "second.css"]
html_js_files = ["steps.js", "else.js"]
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/static/first.css", "a { color: red }")
    site.write("docs/static/second.css", "a { color: blue }")
    site.write("docs/index.md", "# Page\n")
    assert site.build() == ""
    return site


def sheets(site: SmallSite) -> list[str]:
    html = BeautifulSoup(site.read("index.html"), "html.parser")
    return [str(one["href"]) for one in html.select("link[rel~=stylesheet]")]


def test_all_style_sheets_are_one(site: SmallSite) -> None:
    [sheet] = sheets(site)
    bundle = site.read(sheet.partition("?")[0])
    dark = bundle.index('body[data-theme="dark"] .highlight')  # furo writes it late
    furo = bundle.index(".sidebar-drawer")
    ours = [bundle.index(f"a {{ color: {name} }}") for name in ("red", "blue")]
    assert sorted([dark, furo, *ours]) == [dark, furo, *ours]
    assert not (site.folder / "html" / "_static" / "first.css").exists()


def test_a_changed_style_sheet_has_another_address(site: SmallSite) -> None:
    before = sheets(site)
    site.write("docs/static/second.css", "a { color: green }")
    assert site.build("-E") == ""
    assert sheets(site) != before
    assert "a { color: green }" in site.read("_static/bundle.css")


def test_a_page_without_steps_has_no_script_for_them(site: SmallSite) -> None:
    page = site.read("index.html")
    assert "else.js" in page
    assert "steps.js" not in page
    assert "doctools.js" not in page

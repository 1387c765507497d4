"""A hint folds behind its title."""

from pathlib import Path

from bs4 import BeautifulSoup
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.dropdown"]
myst_enable_extensions = ["colon_fence"]
"""


def test_a_dropdown_is_closed_and_holds_its_content(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# Start\n\n:::{dropdown} A hint\nCount `them`.\n:::\n")
    assert site.build() == ""
    [fold] = BeautifulSoup(site.read("index.html"), "html.parser").select("details")
    assert not fold.has_attr("open")
    summary = fold.select_one("summary")
    assert summary
    assert summary.get_text() == "A hint"
    assert fold.get_text().split() == ["A", "hint", "Count", "them."]

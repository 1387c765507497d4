"""The files at the root for search engines."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from docsite.publish import sitemap

NAMES = {"": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for page in ("en/index", "en/search", "en/layers/a", "zh-cn/index"):
        file = tmp_path / f"{page}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")
    return tmp_path


def test_without_an_address_there_is_none(site: Path) -> None:
    sitemap.write_sitemap(site, "")
    assert not (site / "sitemap.xml").exists()
    assert not (site / "robots.txt").exists()


def test_the_sitemap_lists_pages_and_their_counterparts(site: Path) -> None:
    sitemap.write_sitemap(site, "https://example.org/layers")
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    found = {
        url.findtext("loc", namespaces=NAMES): [link.get("hreflang") for link in url][
            1:
        ]
        for url in root
    }
    assert found == {
        "https://example.org/layers/en/index.html": ["en", "zh-CN"],
        "https://example.org/layers/en/layers/a.html": ["en"],
        "https://example.org/layers/zh-cn/index.html": ["en", "zh-CN"],
    }
    named = "Sitemap: https://example.org/layers/sitemap.xml"
    assert named in (site / "robots.txt").read_text().splitlines()

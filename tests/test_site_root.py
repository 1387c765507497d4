"""The files at the root for search engines, and for those who read by machine."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docsite.publish import llms, sitemap

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


def test_machines_get_prose_code_and_what_it_printed(site: Path) -> None:
    printed = {"output_type": "stream", "name": "stdout", "text": ["3\n"]}
    picture = {"output_type": "display_data", "data": {"image/png": "AAAA"}}
    notebook = {
        "cells": [
            {"cell_type": "markdown", "source": ["# A layer\n", "It adds."]},
            {
                "cell_type": "code",
                "source": ["print(1 + 2)"],
                "outputs": [printed, picture],
            },
        ]
    }
    (site / "en" / "layers" / "a.ipynb").write_text(json.dumps(notebook))
    index = [["index", [["", "Home", "Welcome.", []]]], ["layers/a", []]]
    (site / "en" / "searchindex.js").write_text(
        f"const SEARCH_INDEX = {json.dumps(index)};\n"
    )
    llms.write_llms(site, "")
    text = (site / "llms.txt").read_text()
    assert "<en/index.html>\n\n# Home\n\nWelcome." in text
    page = "# A layer\nIt adds.\n\n```python\nprint(1 + 2)\n```\n\n```text\n3\n```"
    assert f"<en/layers/a.html>\n\n{page}" in text
    assert "AAAA" not in text

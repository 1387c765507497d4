"""The built site: its pages, each parsed once for all tests that look into it."""

from functools import cache

import pytest
from bs4 import BeautifulSoup
from docsite.paths import BUILD

SITE = BUILD / "html"
if not (SITE / "index.html").is_file():
    pytest.skip("no site to test: run nox -s docs", allow_module_level=True)


@cache
def parsed(page: str) -> BeautifulSoup:
    """Return a page, given by its path below the site; tests leave it as it is."""
    text = (SITE / page).read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser")


def built_pages() -> list[str]:
    """Return every page below the site, as a path."""
    return sorted(page.relative_to(SITE).as_posix() for page in SITE.rglob("*.html"))

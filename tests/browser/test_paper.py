"""A printed page is the page: no navigation, nothing cut, answers open, links told."""

import pytest
from browser.served import pages
from browser.visits import Visit

PAGES = [page for page in pages() if "/" in page and "search" not in page]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_prints_whole_and_clean(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].paper == []

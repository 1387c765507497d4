"""Pages that teach are short, show much, scroll one way, and are dark in the dark."""

import pytest
from browser.measures import Measures
from browser.served import pages
from browser.visits import Visit

PAGES = pages()
# what is read from its top to its end, in each language
LESSONS = [
    page
    for page in PAGES
    if page.partition("/")[2].startswith(("tour.", "primer.", "lessons/"))
]
FRONT = [page for page in PAGES if page.partition("/")[2] == "index.html"]
HIGHEST = 7000
LONGEST, LONGEST_CLASS = 12, 14
FEWEST_PICTURES = 3


@pytest.fixture
def measures(page: str, visits: dict[str, Visit]) -> Measures:
    measured = visits[page].measures
    assert measured
    return measured


@pytest.mark.parametrize("page", LESSONS)
def test_a_lesson_is_no_higher_than_eight_screens(measures: Measures) -> None:
    assert measures.height <= HIGHEST


@pytest.mark.parametrize("page", LESSONS)
def test_a_listing_shows_its_idea_at_a_glance(measures: Measures) -> None:
    assert measures.listings
    long = [
        listing
        for listing in measures.listings
        if listing.lines > (LONGEST_CLASS if listing.defines else LONGEST)
    ]
    assert long == []


@pytest.mark.parametrize("page", LESSONS)
def test_a_lesson_has_pictures(measures: Measures) -> None:
    assert measures.pictures >= FEWEST_PICTURES


@pytest.mark.parametrize("page", [*FRONT, *LESSONS])
def test_nothing_scrolls_sideways_on_a_laptop(measures: Measures) -> None:
    assert measures.sideways == []


@pytest.mark.parametrize("page", [*FRONT, *LESSONS])
def test_no_first_screen_asks_to_install(measures: Measures) -> None:
    assert measures.installing == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_white_in_the_dark(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].slabs == []

"""Pages that teach are short, show much, scroll one way, and are dark in the dark."""

import pytest
from browser.measures import Listing, Measures, measure, slabs
from browser.served import pages
from browser.visits import DESKTOP, Visit
from playwright.sync_api import Browser

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


# ── the measures themselves: each finds what it is for ──

BAD = """<!doctype html><style>
  body {{ background: black }} pre {{ overflow: auto; width: 20em }}
  .hidden {{ display: none }}
</style><article>
<div class="highlight"><pre>import a
<span class="hidden">{folded}</span>

class A:
{shown}
</pre></div>
<p>Run python -m pip install it.</p>
<p style="background: #fff">white</p>
<img width=120 height=120 src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'
  width='120' height='120'><rect width='120' height='120' fill='{ground}'/></svg>">
</article>"""


def test_what_is_wrong_with_a_page_is_measured(browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)
    folded, shown = "x\n" * 30, "    a = 1\n" * 11 + "    # " + "long " * 40
    page.set_content(BAD.format(folded=folded, shown=shown, ground="white"))
    measured = measure(page)
    assert measured.listings == [Listing(lines=14, defines=True, first="import a")]
    assert measured.pictures == 1
    assert len(measured.sideways) == 1
    assert measured.installing == ["Run python -m pip install it."]
    assert [slab[:4] for slab in slabs(page)] == ["<p s", "<img"]
    page.set_content(BAD.format(folded=folded, shown="", ground="none"))
    assert measure(page).sideways == []
    assert [slab[:4] for slab in slabs(page)] == ["<p s"]
    page.close()

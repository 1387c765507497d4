"""Every page, in every language: nothing from elsewhere, accessible, fits a phone."""

from pathlib import Path

import pytest
from browser.served import SITE, pages, policy
from browser.visits import Visit, watching
from playwright.sync_api import Page

PAGES = pages()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_no_other_host(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].asked_elsewhere == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_works_without_an_error(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].errors == []
    assert visits[page].broken == []


def test_the_policy_for_hosts_is_strict() -> None:
    directives = {
        words[0]: words[1:]
        for directive in policy().split(";")
        if (words := directive.split())
    }
    assert directives["default-src"] in (["'self'"], ["'none'"])
    scripts = directives.get("script-src", directives["default-src"])
    assert all(
        source == "'self'" or source.startswith("'sha256-") for source in scripts
    )


@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_to_the_policy(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].refused == []


@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].axe == []


@pytest.mark.parametrize("page", PAGES)
def test_all_text_stands_out_from_its_ground(
    page: str, visits: dict[str, Visit]
) -> None:
    assert visits[page].faint == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_a_phone(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].wide == []


@pytest.mark.parametrize("page", PAGES)
def test_pictures_say_their_size(page: str, visits: dict[str, Visit]) -> None:
    assert visits[page].unsized == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_light(page: str, visits: dict[str, Visit]) -> None:
    visit = visits[page]
    # the search holds the text of all pages
    most = 200_000 if page.endswith("/search.html") else 100_000
    least = 20_000 if "/" in page else 0  # or parts of it came from a cache
    assert least < visit.text_bytes < most
    assert visit.text_bytes + visit.picture_bytes < 400_000


@pytest.mark.parametrize("page", [page for page in PAGES if "/" not in page])
def test_a_front_door_reads_from_a_folder(page: str, tab: Page) -> None:
    visit = Visit(page)
    with watching(tab, visit, SITE.as_uri()):
        tab.goto((SITE / page).as_uri(), wait_until="load")
    assert visit.asked_elsewhere == []
    assert visit.errors == []


def test_every_language_and_page_was_visited() -> None:
    languages = {Path(page).parts[0] for page in PAGES if "/" in page}
    built = {folder.parent.name for folder in SITE.glob("*/index.html")}
    assert languages >= built
    assert len(PAGES) > 5 * len(built)

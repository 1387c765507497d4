"""A definition shows on hover, focus and touch, goes with Escape, and fits a phone."""

from collections.abc import Iterator

import pytest
from browser.served import SITE, pages
from browser.visits import DESKTOP, PHONE, Visit
from playwright.sync_api import Browser, Page

MARK = 'class="definition"'
PAGES = [page for page in pages() if MARK in (SITE / page).read_text(encoding="utf-8")]
SHOWN = ".definition:popover-open"


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Page]:
    page = browser.new_page(viewport=DESKTOP)
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    yield page
    page.close()


def test_hovering_shows_a_definition_that_can_be_hovered(opened: Page) -> None:
    term = opened.locator("a.term").first
    term.hover()
    box = opened.locator(SHOWN)
    assert box.get_attribute("id") == term.get_attribute("aria-describedby")
    box.hover()
    opened.wait_for_timeout(600)
    assert box.is_visible(), "it went while the pointer was on it"
    opened.mouse.move(1, 1)
    opened.wait_for_timeout(600)
    assert not box.is_visible()


def test_focus_shows_a_definition_and_escape_puts_it_away(opened: Page) -> None:
    opened.keyboard.press("Tab")  # so that focus is by keyboard
    opened.locator("a.term").first.focus()
    assert opened.locator(SHOWN).count() == 1
    opened.keyboard.press("Escape")
    assert opened.locator(SHOWN).count() == 0


def test_a_click_follows_the_link(opened: Page) -> None:
    opened.locator("a.term").first.click()
    opened.wait_for_url("**/glossary.html#term-*")


def test_a_touch_shows_and_another_follows(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    page.locator("a.term").first.tap()
    assert page.locator(SHOWN).count() == 1
    page.locator("a.term").first.tap()
    page.wait_for_url("**/glossary.html#term-*")
    context.close()


@pytest.mark.parametrize("page", PAGES)
def test_no_definition_is_wider_than_a_phone(
    page: str, visits: dict[str, Visit]
) -> None:
    assert visits[page].misplaced == []

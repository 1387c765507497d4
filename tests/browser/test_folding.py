"""Rows of a listing unfold by mouse and keyboard; copying takes the whole file."""

from collections.abc import Iterator

import pytest
from browser.served import SITE, pages
from browser.visits import DESKTOP, PHONE
from playwright.sync_api import Browser, Page

MARK = '<span class="folded">'
PAGES = [page for page in pages() if MARK in (SITE / page).read_text(encoding="utf-8")]
NAMED = "div.cell_input:has(.folded):has(.snippet-file)"
SHOWN = "row => row.nextElementSibling.checkVisibility()"


def page_with_rows() -> str:
    """Return the address of a page whose first named listing shows when it opens."""
    return next(page for page in PAGES if "/lessons/" in page)


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(viewport=DESKTOP)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    page = context.new_page()
    page.goto(f"{site}/{page_with_rows()}", wait_until="load")
    yield page
    context.close()


def test_a_click_unfolds_and_folds(opened: Page) -> None:
    row = opened.locator(f"{NAMED} button.fold").first
    for wanted in (False, True, False):
        assert row.evaluate(SHOWN) is wanted
        assert row.get_attribute("aria-expanded") == str(wanted).lower()
        row.click()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_key_unfolds(key: str, opened: Page) -> None:
    row = opened.locator(f"{NAMED} button.fold").first
    row.focus()
    opened.keyboard.press(key)
    assert row.evaluate(SHOWN)


def test_a_tap_unfolds(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{site}/{page_with_rows()}", wait_until="load")
    row = page.locator(f"{NAMED} button.fold").first
    box = row.bounding_box()
    assert box
    assert box["height"] >= 24, "too low for a finger"
    row.tap()
    assert row.evaluate(SHOWN)
    context.close()


def test_copying_takes_the_whole_file(opened: Page) -> None:
    listing = opened.locator(NAMED).first
    name = listing.locator(".snippet-file").inner_text()
    listing.hover()
    listing.locator("button.copybtn").click()
    copied = opened.evaluate("navigator.clipboard.readText()")
    # the copy button leaves out the last line's end, so that a shell would wait
    assert copied + "\n" == (SITE / name).read_text(encoding="utf-8")


def test_folding_moves_nothing_while_a_page_opens(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=DESKTOP)
    page.add_init_script(
        "window.shifts = 0; new PerformanceObserver((list) => {"
        "for (const entry of list.getEntries()) window.shifts += entry.value;"
        "}).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(f"{site}/{page_with_rows()}", wait_until="load")
    page.wait_for_timeout(500)
    assert page.evaluate("window.shifts") < 0.01
    page.close()


@pytest.mark.parametrize("media", ["screen without scripts", "paper"])
def test_all_is_open_where_nothing_can_unfold(
    media: str, browser: Browser, site: str
) -> None:
    context = browser.new_context(java_script_enabled=media == "paper")
    page = context.new_page()
    page.goto(f"{site}/{page_with_rows()}", wait_until="load")
    if media == "paper":
        page.emulate_media(media="print")
    listing = page.locator(NAMED).first
    assert listing.locator(".folded").first.evaluate("part => part.checkVisibility()")
    assert not listing.locator("button.fold").first.is_visible()
    context.close()

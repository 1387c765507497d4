"""A picture in steps is walked through by mouse, touch and keys, and whole on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.served import SITE, pages
from browser.visits import DESKTOP, PHONE
from playwright.sync_api import Browser, Locator, Page

MARK = 'class="step-controls'
PAGES = [page for page in pages() if MARK in (SITE / page).read_text(encoding="utf-8")]


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Page]:
    page = browser.new_page(viewport=DESKTOP)
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    yield page
    page.close()


def shown(figure: Locator) -> list[int]:
    """Return which steps show."""
    script = "steps => steps.map((step) => step.checkVisibility())"
    seen: list[bool] = figure.locator(".step").evaluate_all(script)
    return [number for number, one in enumerate(seen) if one]


def test_buttons_lead_to_the_last_step_and_back(opened: Page) -> None:
    figure = opened.locator("figure.stepped").first
    previous, following = figure.locator("[data-step]").all()
    count = figure.locator(".step").count()
    assert shown(figure) == [0]
    for number in range(1, count):
        following.click()
        assert shown(figure) == [number]
        status = figure.locator("[role=status]").inner_text()
        assert status == f"{number + 1} / {count}"
        image = figure.locator(".step.current img:visible")
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)")
    assert following.is_disabled()
    assert previous.evaluate("button => button === document.activeElement")
    previous.click()
    assert shown(figure) == [count - 2]


def test_arrow_keys_move_while_the_buttons_have_the_focus(opened: Page) -> None:
    figure = opened.locator("figure.stepped").first
    figure.locator("[data-step='1']").focus()
    opened.keyboard.press("ArrowRight")
    opened.keyboard.press("ArrowRight")
    assert shown(figure) == [2]
    opened.keyboard.press("ArrowLeft")
    assert shown(figure) == [1]


def test_a_tap_moves_on(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto((SITE / PAGES[0]).as_uri(), wait_until="load")
    figure = page.locator("figure.stepped").first
    figure.locator("[data-step='1']").tap()
    assert shown(figure) == [1]
    context.close()


def test_every_language_has_pictures_in_steps() -> None:
    assert {Path(page).parts[0] for page in PAGES} == {
        folder.parent.name for folder in SITE.glob("*/index.html")
    }

"""Small tools in lessons leave the page's address alone and open whole as they are."""

import pytest
from browser.served import SITE
from browser.states import faults_in_states
from browser.visits import PHONE
from playwright.sync_api import Browser, BrowserContext, Page

ADDRESS = "en/lessons/convolution.html"
LANGUAGES = ["en", "zh-cn"]
CELLS = {
    "convolution": "convolution-one-pixel",
    "sizes": "convolution-rounded-down",
    "network": "network-ledger",
}


def test_the_playground_opens_whole_with_what_is_set(page: Page) -> None:
    page.get_by_role("button", name="Sharpen").click()
    cell = page.get_by_role("spinbutton", name="Weight in row 1, column 1")
    cell.fill("-2")
    result = page.locator(".playground .view[tabindex]")
    result.click(position={"x": 60, "y": 60})
    said = page.locator(".playground .total").inner_text()
    assert page.evaluate("location.hash") == ""
    page.locator("a.whole").click()
    page.wait_for_url("**/playground.html#kernel=-2,-1,*&divide=9&at=*")
    assert page.locator(".playground .total").inner_text() == said
    assert page.locator(".playground .settings").is_visible()


def test_the_calculator_opens_whole_with_what_is_set(page: Page, site: str) -> None:
    page.goto(f"{site}/en/lessons/network.html#train-it")
    total = page.locator(".calculator .total td").nth(1)
    assert total.inner_text() == "2,404"
    page.get_by_role("button", name="Linear(256, 4)").click()
    page.get_by_label("features out").fill("10")
    assert total.inner_text() == "3,946"
    assert page.evaluate("location.hash") == "#train-it"
    page.locator("a.whole").click()
    page.wait_for_url("**/calculator.html#shape=1,32,32&layers=*Linear-f10&layer=9")
    assert total.inner_text() == "3,946"
    assert page.get_by_role("button", name="Copy the code").is_visible()


def test_the_lesson_on_sizes_begins_with_a_pixel_never_read(
    page: Page, site: str
) -> None:
    page.goto(f"{site}/en/lessons/sizes.html")
    strip = page.locator(".calculator .strip")
    assert "Never read: 1." in strip.inner_text()
    page.get_by_label("padding", exact=True).fill("1")
    page.get_by_label("kernel", exact=True).fill("4")
    assert strip.locator(".unread").count() == 0
    formula = page.locator(".calculator .words").inner_text()
    assert formula.endswith("+ 1 = 4")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", CELLS)
def test_what_is_small_is_accessible(
    lesson: str, language: str, browser: Browser, site: str
) -> None:
    address = f"{site}/{language}/lessons/{lesson}.html"
    press = "[...document.querySelectorAll('.tool :is(.presets, tbody) button')]"
    assert faults_in_states(browser, address, [f"{press}.at(-1).click()"]) == []


@pytest.mark.parametrize("lesson", CELLS)
def test_without_scripts_and_on_paper_the_drawing_stands_there(
    lesson: str, browser: Browser
) -> None:
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts, viewport=PHONE)
        page = context.new_page()
        page.goto((SITE / f"en/lessons/{lesson}.html").as_uri())
        cell = page.locator(f"#{CELLS[lesson]}")
        drawn = cell.locator(".cell_output :is(table.printed, .only-light)").first
        assert cell.locator("form").is_visible() == scripts
        assert drawn.is_visible() != scripts
        page.emulate_media(media="print")
        assert drawn.is_visible()
        assert not cell.locator("form").is_visible()
        context.close()


def test_the_keyboard_opens_the_editor_of_the_network(
    page: Page, context: BrowserContext, site: str
) -> None:
    page.goto(f"{site}/en/lessons/network.html")
    page.get_by_role("button", name="Flatten()").focus()
    assert not page.get_by_label("Layer", exact=True).is_visible()
    page.keyboard.press("Enter")
    assert page.get_by_label("Layer", exact=True).is_visible()
    words = page.locator(".calculator .words").inner_text()
    assert "in_features = 16 \xd7 4 \xd7 4 = 256" in words

"""From a folder, everything works by keyboard, and one sees where one is."""

from typing import Any

import pytest
from browser.served import SITE, pages
from browser.visits import Visit, watching
from playwright.sync_api import CDPSession, Locator, Page

PAGES = [page for page in pages() if "/" in page]
# what a keyboard must reach: what can be pressed or typed into, and code that scrolls
FIND = """() => {
  const pressed = "a[href], button, summary, input, select, textarea";
  const all = [...document.querySelectorAll("body *")].filter((element) => {
    if (!element.checkVisibility({visibilityProperty: true})) return false;
    if (element.closest("[inert]")) return false;
    // Tab goes to the one that is chosen, arrow keys from there to the others
    if (element.matches("[type=radio]:not(:checked)")) return false;
    if (element.matches(pressed)) return element.tabIndex >= 0 && !element.disabled;
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    return scrolls && element.scrollWidth > element.clientWidth + 1;
  });
  window.wanted = all.filter((element) => !element.closest("dialog:not([open])"));
  window.looks = (element) => {
    const style = getComputedStyle(element);
    return [style.outline, style.boxShadow, style.backgroundColor, style.borderColor,
            style.color, style.textDecoration, style.top, style.opacity].join("|");
  };
  window.reached = new Map();
  window.round = false;
  document.addEventListener("focusin", ({target}) => {
    round ||= reached.has(target);
    if (!round)
      reached.set(target, [looks(target), target.getBoundingClientRect().width]);
  });
  return wanted.length;
}"""
UNSEEN = """() => {
  document.activeElement.blur();
  return [...reached]
    .filter(([element, [focused, width]]) => !width || focused === looks(element))
    .map(([element]) => element.outerHTML.slice(0, 160));
}"""
MISSED = """() => wanted.filter((element) => !reached.has(element))
  .map((element) => element.outerHTML.slice(0, 160))"""


# the event that a key's press is, without waiting for what the release would do
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}


@pytest.fixture(scope="module")
def keys(tab: Page) -> CDPSession:
    return tab.context.new_cdp_session(tab)


def tab_through(page: Page, keys: CDPSession) -> None:
    """Press Tab until it comes round again."""
    count: int = page.evaluate(FIND)
    for number in range(1, count + 50):
        keys.send("Input.dispatchKeyEvent", TAB)
        if number % 25 == 0 and page.evaluate("round"):
            break


@pytest.mark.parametrize("page", PAGES)
def test_all_works_by_keyboard_and_shows_where_it_is(
    page: str, tab: Page, keys: CDPSession
) -> None:
    tab.emulate_media(reduced_motion="reduce")
    visit = Visit(page)
    with watching(tab, visit, SITE.as_uri()):
        tab.goto((SITE / page).as_uri(), wait_until="load")
        tab_through(tab, keys)
        assert tab.evaluate(MISSED) == []
        assert tab.evaluate(UNSEEN) == []
        for answer in tab.locator("article details").all()[:1]:
            press_enter(tab, answer)
    assert visit.asked_elsewhere == []
    assert visit.errors == []


def press_enter(page: Page, answer: Locator) -> None:
    """Open and close an answer with Enter."""
    answer.locator("summary").focus()
    for wanted in (True, False):
        page.keyboard.press("Enter")
        state: Any = answer.evaluate("details => details.open")
        assert state is wanted


def test_there_are_answers_to_open() -> None:
    assert any("<details" in (SITE / page).read_text("utf-8") for page in PAGES)

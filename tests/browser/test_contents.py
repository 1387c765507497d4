"""A page's contents stand beside it, and copy buttons where nothing can hover."""

import pytest
from browser.served import SITE, pages
from browser.visits import PHONE
from playwright.sync_api import Browser, ViewportSize

# of each page with three levels of headings
PAGES = [
    page
    for page in pages()
    if "/" in page and "<h3>" in (SITE / page).read_text(encoding="utf-8")
]


@pytest.mark.parametrize("width", [1200, 1280, 1500])
def test_contents_are_in_sight(width: int, browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=ViewportSize(width=width, height=900))
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    contents, text = page.locator(".toc-drawer"), page.locator("article")
    box, article = contents.bounding_box(), text.bounding_box()
    assert box
    assert article
    assert article["x"] + article["width"] <= box["x"]
    assert box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


def test_entries_of_the_third_level_show_where_one_reads(
    browser: Browser, site: str
) -> None:
    page = browser.new_page(viewport=ViewportSize(width=1280, height=900))
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    entries = page.locator(".toc-tree > ul > li > ul > li > ul > li")
    assert entries.count()
    assert not any(entry.is_visible() for entry in entries.all())
    page.locator("article h3").first.scroll_into_view_if_needed()
    page.locator("article h3").first.evaluate("heading => heading.scrollIntoView()")
    page.wait_for_timeout(500)
    assert any(entry.is_visible() for entry in entries.all())
    page.close()


def test_copy_buttons_show_on_a_screen_to_touch(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{site}/{PAGES[0]}", wait_until="load")
    button = page.locator("button.copybtn").first
    button.wait_for(state="attached")
    page.wait_for_timeout(500)  # until it is there, it fades in
    opacity = button.evaluate("button => getComputedStyle(button).opacity")
    assert opacity == "1"
    context.close()

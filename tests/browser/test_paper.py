"""A printed page is the page: no navigation, nothing cut, answers open, links told."""

import pytest
from browser.served import pages
from playwright.sync_api import Browser, Page, ViewportSize

PAGES = [page for page in pages() if "/" in page and "search" not in page]
# A4 without the margins that common-layers.css asks for, 18 by 26.7 centimetres
PAPER = ViewportSize(width=680, height=1009)
FIND_FOR_A_SCREEN = """() => [...document.querySelectorAll(
    "nav, aside, button, input, summary, .headerlink, .related-pages")]
  .filter((element) => element.checkVisibility({visibilityProperty: true}))
  .map((element) => element.outerHTML.slice(0, 120))"""
FIND_CUT = """() => [...document.querySelectorAll("article :is(pre, table, img, math)")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1
      && getComputedStyle(element).display !== "inline"
    || element.getBoundingClientRect().right > innerWidth + 4)
  .map((element) => element.outerHTML.slice(0, 120))"""
FIND_FOLDED = """() => [...document.querySelectorAll("article details :is(p, pre)")]
  .filter((element) => !element.closest("summary") && !(element.checkVisibility()
    && element.getBoundingClientRect().height))
  .map((element) => element.outerHTML.slice(0, 120))"""
FIND_LINKS_UNTOLD = """() => [...document.querySelectorAll("article a[href^='http']")]
  .filter((link) => !getComputedStyle(link, "::after").content.includes(link.href))
  .map((link) => link.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def paper(browser: Browser) -> Page:
    page = browser.new_page(viewport=PAPER)
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("name", PAGES)
def test_a_page_prints_whole_and_clean(name: str, site: str, paper: Page) -> None:
    paper.goto(f"{site}/{name}")
    for script in (FIND_FOR_A_SCREEN, FIND_CUT, FIND_FOLDED, FIND_LINKS_UNTOLD):
        assert paper.evaluate(script) == []

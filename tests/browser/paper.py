"""Look at a page as it would be printed."""

from playwright.sync_api import Page, ViewportSize

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
FIND_FOLDED = """() => [...document.querySelectorAll(
    "article details:not(.tool *) :is(p, pre), article .step")]
  .filter((element) => !element.closest("summary") && !(element.checkVisibility()
    && element.getBoundingClientRect().height))
  .map((element) => element.outerHTML.slice(0, 120))"""
FIND_LINKS_UNTOLD = """() => [...document.querySelectorAll("article a[href^='http']")]
  .filter((link) => !getComputedStyle(link, "::after").content.includes(link.href))
  .map((link) => link.outerHTML.slice(0, 120))"""


def faults_on_paper(page: Page) -> list[str]:
    """Return what a printed page should not have; the page is as it was afterwards."""
    size = page.viewport_size
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    found = [
        fault
        for script in (FIND_FOR_A_SCREEN, FIND_CUT, FIND_FOLDED, FIND_LINKS_UNTOLD)
        for fault in page.evaluate(script)
    ]
    page.emulate_media(media="screen")
    if size:
        page.set_viewport_size(size)
    return found

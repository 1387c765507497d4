"""Where scripts are off every page reads, and code can be selected by itself."""

from collections.abc import Iterator

import pytest
from browser.served import pages
from browser.visits import OPEN_ANSWERS
from playwright.sync_api import Browser, BrowserContext

PAGES = [page for page in pages() if not page.endswith("search.html")]
# the address of the package, and the copy buttons, are what scripts add
READ = """() => [...document.querySelectorAll("main *, article *")]
  .filter((element) => element.matches("h1, h2, h3, p, li, td, th, pre, math, img, dt"))
  .filter((element) => !element.closest(".install-note"))
  .filter((element) => element.checkVisibility())
  .map((element) => element.localName + " " + (element.alt ?? element.innerText))"""
SELECT = """() => [...document.querySelectorAll("pre")]
  .filter((code) => !code.closest(".output"))
  .map((code) => {
    getSelection().selectAllChildren(code);
    return {text: code.textContent, selected: getSelection().toString()};
  })"""


@pytest.fixture(scope="module")
def scriptless(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_reads_the_same_without_scripts(
    page: str, site: str, browser: Browser, scriptless: BrowserContext
) -> None:
    if "/" not in page:
        pytest.skip("the front door leads on where scripts are on")
    read = []
    for context in (browser.new_context(), scriptless):
        opened = context.new_page()
        opened.goto(f"{site}/{page}", wait_until="load")
        opened.evaluate(OPEN_ANSWERS)
        read.append(opened.evaluate(READ))
        opened.close()
        if context is not scriptless:
            context.close()
    assert read[1], "nothing to read"
    assert read[0] == read[1]


def test_the_front_door_leads_to_each_language_without_scripts(
    site: str, scriptless: BrowserContext
) -> None:
    languages = {page.split("/")[0] for page in PAGES if "/" in page}
    for language in languages:
        opened = scriptless.new_page()
        opened.goto(f"{site}/")
        opened.locator(f"a[href^='{language}/']").first.click()
        opened.wait_for_url(f"{site}/{language}/index.html")
        opened.close()


@pytest.mark.parametrize("page", PAGES)
def test_code_is_selected_without_prompts_and_outputs(
    page: str, site: str, scriptless: BrowserContext
) -> None:
    opened = scriptless.new_page()
    opened.goto(f"{site}/{page}", wait_until="load")
    opened.evaluate(OPEN_ANSWERS)
    for block in opened.evaluate(SELECT):
        lines = block["text"].splitlines()
        if any(line.startswith(">>> ") for line in lines):
            lines = [line[4:] for line in lines if line.startswith(">>> ")]
        wanted = [line for line in lines if line]
        assert [line for line in block["selected"].splitlines() if line] == wanted
    opened.close()

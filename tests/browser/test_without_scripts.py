"""Where scripts are off every page reads, and code can be selected by itself."""

import dataclasses
from collections.abc import Iterator

import pytest
from browser.served import pages
from browser.visits import OPEN_ANSWERS, READ, Visit
from playwright.sync_api import Browser, BrowserContext, Page

PAGES = [page for page in pages() if not page.endswith("search.html")]
SELECT = """() => [...document.querySelectorAll("pre")]
  .filter((code) => !code.closest(".output"))
  .map((code) => {
    getSelection().selectAllChildren(code);
    return {text: code.textContent, selected: getSelection().toString()};
  })"""
# a step that cannot be seen, and a button that steps
FIND_STEPPED = """() => [...document.querySelectorAll(".step, [data-step]")]
  .filter((part) => part.checkVisibility() !== part.matches(".step"))
  .map((part) => part.outerHTML.slice(0, 120))"""


@dataclasses.dataclass(frozen=True)
class Plain:
    """What a page without scripts reads, and its code as a selection takes it."""

    stepped: list[str]
    read: list[str]
    selected: list[dict[str, str]]


class _Plains(dict[str, Plain]):
    """Pages without scripts, each opened when first asked for."""

    def __init__(self, tab: Page, site: str) -> None:
        self.tab, self.site = tab, site

    def __missing__(self, page: str) -> Plain:
        self.tab.goto(f"{self.site}/{page}", wait_until="load")
        stepped = self.tab.evaluate(FIND_STEPPED)
        self.tab.evaluate(OPEN_ANSWERS)
        read, selected = self.tab.evaluate(READ), self.tab.evaluate(SELECT)
        self[page] = Plain(stepped, read, selected)
        return self[page]


@pytest.fixture(scope="module")
def scriptless(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


@pytest.fixture(scope="module")
def plain(scriptless: BrowserContext, site: str) -> dict[str, Plain]:
    return _Plains(scriptless.new_page(), site)


@pytest.mark.parametrize("page", [page for page in PAGES if "/" in page])
def test_a_page_reads_the_same_without_scripts(
    page: str, plain: dict[str, Plain], visits: dict[str, Visit]
) -> None:
    assert plain[page].read, "nothing to read"
    assert visits[page].read == plain[page].read


@pytest.mark.parametrize("page", PAGES)
def test_all_steps_of_a_picture_stand_there(page: str, plain: dict[str, Plain]) -> None:
    assert plain[page].stepped == []


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
    page: str, plain: dict[str, Plain]
) -> None:
    for block in plain[page].selected:
        lines = block["text"].splitlines()
        if any(line.startswith(">>> ") for line in lines):
            lines = [line[4:] for line in lines if line.startswith(">>> ")]
        wanted = [line for line in lines if line]
        assert [line for line in block["selected"].splitlines() if line] == wanted

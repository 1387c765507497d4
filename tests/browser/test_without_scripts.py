"""Where scripts are off every page reads, and code can be selected by itself."""

import dataclasses
from collections.abc import Iterator

import pytest
from browser.served import pages
from browser.visits import OPEN_ANSWERS, READ, Visit
from playwright.sync_api import Browser, BrowserContext

PAGES = [page for page in pages() if not page.endswith("search.html")]
SELECT = """() => [...document.querySelectorAll("pre")]
  .filter((code) => !code.closest(".output"))
  .map((code) => {
    getSelection().selectAllChildren(code);
    return {text: code.textContent, selected: getSelection().toString()};
  })"""


@dataclasses.dataclass(frozen=True)
class Plain:
    """What a page without scripts reads, and its code as a selection takes it."""

    read: list[str]
    selected: list[dict[str, str]]


class _Plains(dict[str, Plain]):
    """Pages without scripts, each opened when first asked for."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.context, self.site = context, site

    def __missing__(self, page: str) -> Plain:
        opened = self.context.new_page()
        opened.goto(f"{self.site}/{page}", wait_until="load")
        opened.evaluate(OPEN_ANSWERS)
        self[page] = Plain(opened.evaluate(READ), opened.evaluate(SELECT))
        opened.close()
        return self[page]


@pytest.fixture(scope="module")
def scriptless(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


@pytest.fixture(scope="module")
def plain(scriptless: BrowserContext, site: str) -> dict[str, Plain]:
    return _Plains(scriptless, site)


@pytest.mark.parametrize("page", [page for page in PAGES if "/" in page])
def test_a_page_reads_the_same_without_scripts(
    page: str, plain: dict[str, Plain], visits: dict[str, Visit]
) -> None:
    assert plain[page].read, "nothing to read"
    assert visits[page].read == plain[page].read


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

"""What a reader does on a page works under the policy that hosts send."""

import re
from collections.abc import Iterator

import pytest
from browser.served import SITE
from browser.visits import NOTE_VIOLATIONS
from playwright.sync_api import Browser, Page, expect

LANGUAGES = sorted(folder.parent.name for folder in SITE.glob("*/index.html"))


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    context.add_init_script(NOTE_VIOLATIONS)
    opened = context.new_page()
    yield opened
    assert opened.evaluate("violations") == []
    context.close()


def test_what_the_policy_forbids_is_refused_and_noted(
    browser: Browser, site: str
) -> None:
    opened = browser.new_page()
    opened.add_init_script(NOTE_VIOLATIONS)
    opened.goto(f"{site}/en/index.html")
    opened.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'owned'";
      document.head.append(script);
    }""")
    assert opened.evaluate("violations") != []
    assert opened.title() != "owned"
    opened.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_theme_changes_and_stays(language: str, site: str, page: Page) -> None:
    page.goto(f"{site}/{language}/reference/pooling.html")
    button = page.locator(".theme-toggle-content button")
    button.click()
    chosen = page.evaluate("document.body.dataset.theme")
    assert chosen in ("light", "dark")
    page.reload()
    assert page.evaluate("document.body.dataset.theme") == chosen


@pytest.mark.parametrize("language", LANGUAGES)
def test_searching_finds(language: str, site: str, page: Page) -> None:
    page.goto(f"{site}/{language}/index.html")
    page.locator(".sidebar-search").fill("MaxPool2d")
    page.keyboard.press("Enter")
    first = page.locator("#search-results a").first
    expect(first).to_have_attribute("href", re.compile("pooling"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_copying_copies(language: str, site: str, page: Page) -> None:
    page.goto(f"{site}/{language}/reference/pooling.html")
    page.locator("div.cell button.copybtn").first.click()
    expect(page.locator("button.copybtn.success")).to_have_count(1)
    assert "from torch import nn" in page.evaluate("navigator.clipboard.readText()")

"""A reader goes from one language to the other without losing the place."""

import pytest
from browser.served import SITE
from playwright.sync_api import Browser, Page

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


def visible_link(page: Page) -> str:
    """Give the selector of the one link to the other language that is in sight."""
    places = ["sidebar", "header"]
    seen = [f"a.language-link-{place}" for place in places]
    shown = [link for link in seen if page.locator(link).is_visible()]
    assert len(shown) == 1, shown
    return shown[0]


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_link_leads_to_the_section_one_reads(
    browser: Browser, site: str, size: dict[str, int]
) -> None:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    page.goto(f"{site}/en/reference/pooling.html")
    page.locator("#round-the-size-up").evaluate(
        "section => section.scrollIntoView({behavior: 'instant'})"
    )
    page.click(visible_link(page))
    assert page.url == f"{site}/zh-cn/reference/pooling.html#round-the-size-up"
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    page.close()


def test_the_link_works_by_keyboard(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto(f"{site}/zh-cn/reference/pooling.html")
    page.focus(visible_link(page))
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/en/reference/pooling.html")
    page.close()


def test_the_link_works_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/zh-cn/reference/pooling.html")
    page.click("a.language-link-sidebar")
    assert page.url == f"{site}/en/reference/pooling.html"
    context.close()


@pytest.mark.parametrize(
    ("language", "folder"),
    [("zh-CN", "zh-cn"), ("zh-TW", "zh-cn"), ("en-GB", "en"), ("fr-FR", "en")],
)
def test_the_front_door_follows_the_browser(
    browser: Browser, site: str, language: str, folder: str
) -> None:
    context = browser.new_context(locale=language)
    page = context.new_page()
    page.goto(f"{site}/index.html")
    page.wait_for_url(f"{site}/{folder}/index.html")
    context.close()


def test_the_front_door_remembers_a_choice(browser: Browser, site: str) -> None:
    context = browser.new_context(locale="en-US")
    page = context.new_page()
    page.goto(f"{site}/en/index.html")
    page.click("a.language-link-sidebar")
    page.wait_for_url(f"{site}/zh-cn/index.html")
    page.goto(f"{site}/index.html")
    page.wait_for_url(f"{site}/zh-cn/index.html")
    context.close()


def test_the_front_door_works_from_a_folder(browser: Browser) -> None:
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    page.goto((SITE / "index.html").as_uri())
    page.wait_for_url((SITE / "zh-cn" / "index.html").as_uri())
    context.close()


def test_the_front_door_has_links_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/index.html")
    for folder in ("en", "zh-cn"):
        assert page.locator(f"a[href='{folder}/index.html']").is_visible()
    context.close()


def test_the_copy_button_speaks_chinese(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto(f"{site}/zh-cn/reference/pooling.html")
    button = page.locator("button.copybtn").first
    assert button.get_attribute("data-tooltip") == "复制"
    page.close()

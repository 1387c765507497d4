"""Find what is wrong with a tool in each of its states."""

from collections.abc import Iterable

from browser.visits import COLORS, DESKTOP, FIND_WIDE, PHONE, load_axe, run_axe
from playwright.sync_api import Browser


def faults_in_states(
    browser: Browser, address: str, scripts: Iterable[str]
) -> list[str]:
    """Return what axe finds, and what sticks out of a phone, in light and dark.

    Args:
        browser: the browser.
        address: of the page with the tool.
        scripts: each leads the tool to a state.
    """
    context = browser.new_context(viewport=DESKTOP, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    load_axe(page)
    found: list[str] = []
    for script in scripts:
        page.evaluate(script)
        page.wait_for_timeout(50)
        for dark in (False, True):
            page.emulate_media(color_scheme="dark" if dark else "light")
            for size in (DESKTOP, PHONE):
                page.set_viewport_size(size)
                where = f"{script} {dark=} {size['width']}"
                only = COLORS if dark else ()  # all else is the same in the dark
                found += run_axe(page, where, only=only, of=".tool", but="pre")
        found += page.evaluate(FIND_WIDE)
    context.close()
    return found

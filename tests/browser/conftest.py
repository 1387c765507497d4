"""One browser and one server for all tests of the built pages."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.measures import table
from browser.notes import NOTES, SCORES, VISITS
from browser.served import SITE, pages, policy, serve
from browser.visits import DESKTOP, NOTE_VIOLATIONS, Visit, visit_page, watching
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from programs import need

NODE = Path(__file__).parents[2] / ".nox" / "npm" / "node_modules"
# the shell first: it opens a page with a fifth of the work, for it draws no window
NAMES = ["chromium-headless-shell", "chromium", "chromium-browser"]
NAMES += ["google-chrome", "google-chrome-stable"]
NAMES += ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]


def chromium() -> str:
    """Return the path of the Chromium or Chrome to use."""
    return need(*NAMES, variable="CHROMIUM")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `nox -s lighthouse` ask for every page."""
    parser.addoption("--every-page", action="store_true", help="all in Lighthouse")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run Lighthouse last, when the machine has less else to do."""
    items.sort(key=lambda item: "lighthouse" in item.nodeid)


def pytest_configure(config: pytest.Config) -> None:
    """Stop with one line where something is missing, before any test."""
    for there, mend in [
        ((SITE / "index.html").is_file(), "no site to test: run nox -s docs"),
        (NODE.is_dir(), "axe-core and Lighthouse are missing: run nox -s browser"),
    ]:
        if not there:
            pytest.exit(mend, returncode=1)
    config.stash[NOTES] = []
    config.stash[SCORES] = {}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser, once."""
    options = ["--font-render-hinting=none"]  # letters as wide as on a screen
    if os.name == "posix" and os.geteuid() == 0:
        options.append("--no-sandbox")  # as root, Chromium refuses its sandbox
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=options)
        yield started
        started.close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Serve the site; gives its address."""
    with serve(policy()) as address:
        yield address


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Give a context that may copy, and notes what the policy refuses."""
    made = browser.new_context(viewport=DESKTOP)
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    made.add_init_script(NOTE_VIOLATIONS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def tab(context: BrowserContext) -> Page:
    """Give a tab for one page after the other: a new one costs twice as much."""
    return context.new_page()


@pytest.fixture
def page(tab: Page, site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open the page that a module names in ADDRESS; nothing may go wrong on it."""
    visit = Visit(request.module.ADDRESS)
    with watching(tab, visit, ""):
        tab.goto(f"{site}/{visit.page}")
        yield tab
    assert visit.errors == []
    assert tab.evaluate("violations") == []


class _Visits(dict[str, Visit]):
    """Visits, each made when first asked for."""

    def __init__(self, tab: Page, site: str) -> None:
        self.tab, self.site = tab, site

    def __missing__(self, page: str) -> Visit:
        self[page] = visit_page(self.tab, self.site, page)
        return self[page]


@pytest.fixture(scope="session")
def visits(
    browser: Browser, site: str, pytestconfig: pytest.Config
) -> Iterator[dict[str, Visit]]:
    """Give what a visit to each page finds; every page is visited once."""
    context = browser.new_context(viewport=DESKTOP, reduced_motion="reduce")
    context.add_init_script(NOTE_VIOLATIONS)
    # a front door is not to lead on; and where anything is routed, nothing is cached
    context.route("**/front-door.js", lambda route: route.fulfill(body=""))
    made = pytestconfig.stash[VISITS] = _Visits(context.new_page(), site)
    yield made
    context.close()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what was done and measured: one line a page."""
    if config.stash[NOTES]:
        terminalreporter.section("copied")
        for note in config.stash[NOTES]:
            terminalreporter.line(note)
    visits = config.stash.get(VISITS, {})
    scores = config.stash[SCORES]
    if not visits and not scores:
        return
    lines = [("page", "elsewhere", "axe", "Lighthouse", "text kB", "with pictures kB")]
    for page in pages():
        if page in visits or page in scores:
            visit = visits.get(page)
            measured = ("", "", "", "")
            if visit:
                both = visit.text_bytes + visit.picture_bytes
                measured = (
                    str(len(visit.asked_elsewhere)),
                    str(len(visit.axe)),
                    f"{visit.text_bytes / 1000:.0f}",
                    f"{both / 1000:.0f}",
                )
            score = "/".join(map(str, scores.get(page, [])))
            lines.append((page, *measured[:2], score, *measured[2:]))
    terminalreporter.section("pages")
    for line in lines:
        row = "  ".join(cell.rjust(10) for cell in line[1:])
        terminalreporter.line(f"{line[0]:36}{row}")
    show_measures(terminalreporter, visits)


def show_measures(
    terminalreporter: pytest.TerminalReporter, visits: dict[str, Visit]
) -> None:
    """Print how pages open, and keep it beside the site once all were visited."""
    opened = [(page, visits[page].measures) for page in pages() if page in visits]
    rows = table((page, found) for page, found in opened if found)
    terminalreporter.section("as pages open at 1280 pixels")
    for row in rows:
        terminalreporter.line(row)
    if len(opened) == len(pages()):
        file = SITE.parent / "measures.md"
        file.write_text("\n".join(rows) + "\n", encoding="utf-8")

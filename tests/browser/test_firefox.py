"""Firefox sets the formulas as Chromium does, and shows every page without a fault."""

import dataclasses
import json
import subprocess
from pathlib import Path

import pytest
from browser.conftest import NODE
from browser.served import SITE, pages
from browser.visits import (
    FIND_WIDE,
    MEASURE_FORMULAS,
    NOTE_VIOLATIONS,
    OPEN_ANSWERS,
    Visit,
)
from programs import need

NAMES = ["firefox", "firefox-esr"]
NAMES += ["/Applications/Firefox.app/Contents/MacOS/firefox"]
PAGES = [page for page in pages() if "/" in page]
SEARCHES = [page for page in PAGES if page.endswith("/search.html")]
# once the page is laid out, and scrolling.js was told so
SETTLE = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))"
LOOK = f"""({OPEN_ANSWERS})(), (async () => ({{
  formulas: await {SETTLE}.then({MEASURE_FORMULAS}),
  refused: violations,
  fonts: [...document.fonts].filter((font) => font.status === "loaded")
    .map((font) => font.family.replaceAll(`"`, "")),
  wide: ({FIND_WIDE})(),
  unreached: [...document.querySelectorAll("article pre")].filter((block) =>
    block.checkVisibility() && block.scrollWidth > block.clientWidth
      && block.tabIndex < 0).map((block) => block.textContent.slice(0, 80)),
  results: [...document.querySelectorAll("#search-results a")].map((link) => link.href),
}}))()"""


@dataclasses.dataclass
class Seen:
    """What Firefox made of a page."""

    formulas: list[tuple[str, float, float]]
    refused: list[str]
    fonts: list[str]
    wide: list[str]
    unreached: list[str]
    results: list[str]
    asked: list[str]
    errors: list[str]


def look_in_firefox(addresses: list[str]) -> list[Seen]:
    """Open pages in Firefox, on a screen as narrow as a phone's."""
    node, firefox = need("node"), need(*NAMES, variable="FIREFOX")
    order = {"modules": str(NODE), "firefox": firefox}
    order |= {"first": NOTE_VIOLATIONS, "script": LOOK}
    done = subprocess.run(
        [node, str(Path(__file__).with_name("firefox.mjs"))],
        input=json.dumps({**order, "pages": addresses}),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [Seen(**json.loads(line)) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def seen(site: str) -> dict[str, Seen]:
    addresses = {page: f"{site}/{page}" for page in PAGES}
    for page in SEARCHES:
        addresses[f"{page} from a folder"] = f"{(SITE / page).as_uri()}?q=BatchNorm2d"
    found = look_in_firefox(list(addresses.values()))
    return dict(zip(addresses, found, strict=True))


@pytest.mark.parametrize("page", PAGES)
def test_firefox_shows_a_page_without_a_fault(
    page: str, seen: dict[str, Seen], site: str
) -> None:
    assert seen[page].errors == []
    assert seen[page].refused == []
    assert seen[page].wide == []
    assert seen[page].unreached == []
    elsewhere = [url for url in seen[page].asked if not url.startswith((site, "data:"))]
    assert elsewhere == []


def test_firefox_sets_formulas_as_wide_and_high_as_chromium(
    seen: dict[str, Seen], visits: dict[str, Visit]
) -> None:
    compared = 0
    for page in PAGES:
        if not seen[page].formulas:
            continue
        assert "STIX Two Math" in seen[page].fonts
        here = visits[page].formulas
        for (tex, *there), (same, *box) in zip(seen[page].formulas, here, strict=True):
            assert tex == same
            # the two count the room around a letter and a root sign differently
            assert there == pytest.approx(box, abs=0.6, rel=0.05), (page, tex)
            compared += 1
    assert compared > 100


@pytest.mark.parametrize("page", SEARCHES)
def test_firefox_searches_from_a_folder(page: str, seen: dict[str, Seen]) -> None:
    assert "lessons/normalization" in seen[f"{page} from a folder"].results[0]

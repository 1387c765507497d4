"""Visit a page once and note all that the tests ask about it."""

import contextlib
import dataclasses
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from browser.measures import Measures, measure, slabs
from browser.paper import faults_on_paper
from playwright.sync_api import ConsoleMessage, Page, Request, ViewportSize

AXE = Path(__file__).parents[2] / ".nox" / "npm" / "node_modules" / "axe-core"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESKTOP = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=390, height=844)
# the rules that depend on the theme
COLORS = ["color-contrast", "link-in-text-block"]
# of code, whose many spans take axe long, FIND_FAINT alone sees to the contrast
PASS_OVER_CODE = """axe.configure({
  rules: [{id: "color-contrast", selector: "*:not(pre, pre *, code, code *)"}],
})"""

NOTE_VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.violatedDirective} refuses ${event.blockedURI}`);
});
"""
# of a theme: a picture that is drawn for both is there twice
LOAD_PICTURES = """(hidden) => Promise.all([...document.images].map((image) => {
  if (hidden && image.closest(hidden)) return;
  image.loading = "eager";
  return image.decode().catch(() => {});
}))"""
OPEN_ANSWERS = """() => {
  for (const answer of document.querySelectorAll("details")) answer.open = true;
  for (const row of document.querySelectorAll("button.fold")) row.ariaExpanded = "true";
  for (const step of document.querySelectorAll(".step")) step.classList.add("current");
}"""
# the address of the package, the copy buttons and what tools show are what scripts add,
# and they hide what a tool stands in for
READ = """() => [...document.querySelectorAll("main *, article *")]
  .filter((element) => element.matches("h1, h2, h3, p, li, td, th, pre, math, img, dt"))
  .filter((element) => !element.closest(".install-note, .tool, .tool ~ *"))
  .filter((element) => element.checkVisibility())
  .map((element) => [element.localName, element.alt ?? (
    element.matches("pre") ? element.textContent : element.innerText)].join(" "))"""
# what observes sizes has seen the new ones once a frame is drawn, and another begins
DRAW = """() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""
FIND_UNSIZED = """() => [...document.images]
  .filter((image) => !(image.getAttribute("width") && image.getAttribute("height")))
  .map((image) => image.outerHTML.slice(0, 200))"""
FIND_BROKEN = """() => [...document.images]
  .filter((image) => !image.naturalWidth).map((image) => image.src)"""
# what sticks out of the screen, unless something around it scrolls or hides it
FIND_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const clipped = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (up !== document.body && up !== document.documentElement
          && style.overflowX !== "visible" && up.getBoundingClientRect().right <= width)
        return true;
      if (style.position === "fixed") return true;
    }
    return false;
  };
  const found = [...document.querySelectorAll("body *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width && box.right > width + 1 && !clipped(element)
      && getComputedStyle(element).position !== "fixed";
  }).map((element) => element.outerHTML.slice(0, 120));
  const scrolls = document.documentElement.scrollWidth;
  if (scrolls > width) found.push(`the page is ${scrolls} pixels wide`);
  return found;
}"""

# text whose contrast with its ground is under WCAG's 4.5, or 3 where it is large
FIND_FAINT = """() => {
  const one = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const known = new Map();
  const parts = (color) => {
    if (!known.has(color)) {
      one.clearRect(0, 0, 1, 1);
      one.fillStyle = color;
      one.fillRect(0, 0, 1, 1);
      known.set(color, [...one.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(color);
  };
  const over = (top, below) => top.slice(0, 3).map(
    (part, at) => part * top[3] / 255 + below[at] * (1 - top[3] / 255));
  const grounds = new Map();
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    if (!grounds.has(element)) {
      const own = parts(getComputedStyle(element).backgroundColor);
      grounds.set(element,
        own[3] === 255 ? own.slice(0, 3) : over(own, ground(element.parentElement)));
    }
    return grounds.get(element);
  };
  const luminance = (color) => color.map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
    if (!texts.some((node) => node.data.trim())) continue;
    if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true}))
      continue;
    const style = getComputedStyle(element);
    if (element.closest(":disabled, .visually-hidden")) continue;
    const below = ground(element);
    const pair = [over(parts(style.color), below), below].map(luminance);
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    const size = parseFloat(style.fontSize), bold = Number(style.fontWeight) >= 700;
    if (contrast < (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5))
      found.push(`${element.outerHTML.slice(0, 120)}: ${contrast.toFixed(2)} to 1`);
  }
  return found;
}"""

# focuses each term; returns those whose definition does not show, is cut, or moves the
# page
MISPLACED = """() => [...document.querySelectorAll("a.term")]
  .filter((term) => term.checkVisibility())
  .filter((term) => {
    const {scrollHeight, clientWidth} = document.documentElement;
    term.focus();
    const shown = document.querySelector(".definition:popover-open");
    const box = shown?.getBoundingClientRect();
    const moved = document.documentElement.scrollHeight !== scrollHeight;
    term.blur();
    return !box || box.left < 0 || box.right > clientWidth || moved;
  }).map((term) => term.textContent)"""
# what is set of each formula, without the empty space around one on a line of its own
MEASURE_FORMULAS = """async () => {
  await document.fonts.ready;
  return [...document.querySelectorAll("math")].map((formula) => {
    const box = formula.querySelector("semantics > *").getBoundingClientRect();
    const em = parseFloat(getComputedStyle(formula).fontSize);
    const tex = formula.querySelector("annotation").textContent;
    return [tex, box.width / em, box.height / em];
  });
}"""


@dataclasses.dataclass
class Visit:
    """What a visit found; each list is empty where all is well."""

    page: str
    asked_elsewhere: list[str] = dataclasses.field(default_factory=list)
    refused: list[str] = dataclasses.field(default_factory=list)
    errors: list[str] = dataclasses.field(default_factory=list)
    unsized: list[str] = dataclasses.field(default_factory=list)
    broken: list[str] = dataclasses.field(default_factory=list)
    wide: list[str] = dataclasses.field(default_factory=list)
    axe: list[str] = dataclasses.field(default_factory=list)
    faint: list[str] = dataclasses.field(default_factory=list)
    slabs: list[str] = dataclasses.field(default_factory=list)
    paper: list[str] = dataclasses.field(default_factory=list)
    read: list[str] = dataclasses.field(default_factory=list)
    misplaced: list[str] = dataclasses.field(default_factory=list)
    formulas: list[tuple[str, float, float]] = dataclasses.field(default_factory=list)
    measures: Measures | None = None
    text_bytes: int = 0
    picture_bytes: int = 0


@contextlib.contextmanager
def watching(page: Page, visit: Visit, address: str) -> Iterator[list[Request]]:
    """Note what a page asks for and complains of; gives its requests."""
    requests: list[Request] = []

    def ask(request: Request) -> None:
        requests.append(request)
        inline = urlsplit(request.url).scheme in ("data", "blob")
        if not inline and not request.url.startswith(address):
            visit.asked_elsewhere.append(request.url)

    def fail(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # by going to another page
            visit.errors.append(f"failed: {request.url}")

    def complain(message: ConsoleMessage) -> None:
        if message.type == "error":
            visit.errors.append(message.text)

    handlers: dict[Any, Callable[[Any], None]] = {
        "request": ask,
        "requestfailed": fail,
        "console": complain,
        "pageerror": lambda error: visit.errors.append(str(error)),
    }
    for event, handler in handlers.items():
        page.on(event, handler)
    try:
        yield requests
    finally:
        for event, handler in handlers.items():
            page.remove_listener(event, handler)


def visit_page(page: Page, site: str, name: str) -> Visit:
    """Visit a page in light and dark, at desk and on a phone."""
    visit = Visit(name)
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme="light")
    with watching(page, visit, site) as requests:
        page.goto(f"{site}/{name}", wait_until="load")
        page.evaluate(LOAD_PICTURES, ".only-dark")
        count_bytes(visit, requests)
        page.evaluate(LOAD_PICTURES)
        visit.measures = measure(page)
        visit.unsized = page.evaluate(FIND_UNSIZED)
        visit.broken = page.evaluate(FIND_BROKEN)
        visit.paper = faults_on_paper(page)
        page.evaluate(OPEN_ANSWERS)
        visit.read = page.evaluate(READ)
        load_axe(page)
        visit.axe += run_axe(page, "light, desktop")
        visit.faint += page.evaluate(FIND_FAINT)
        page.emulate_media(color_scheme="dark")
        visit.slabs = slabs(page)
        visit.faint += page.evaluate(FIND_FAINT)
        page.set_viewport_size(PHONE)
        page.evaluate(DRAW)
        visit.wide = page.evaluate(FIND_WIDE)
        visit.axe += run_axe(page, "dark, phone")
        visit.faint += page.evaluate(FIND_FAINT)
        page.emulate_media(color_scheme="light")
        visit.faint += page.evaluate(FIND_FAINT)
        visit.formulas = page.evaluate(MEASURE_FORMULAS)
        page.keyboard.press("Tab")  # so that focus is by keyboard
        visit.misplaced = page.evaluate(MISPLACED)
        visit.refused = page.evaluate("violations")
    return visit


def count_bytes(visit: Visit, requests: Sequence[Request]) -> None:
    """Note how much a page loaded."""
    for request in requests:
        if (response := request.response()) and response.status == 200:
            size = request.sizes()["responseBodySize"]
            if request.resource_type == "image":
                visit.picture_bytes += size
            else:
                visit.text_bytes += size


def load_axe(page: Page) -> None:
    """Put axe-core into a page."""
    page.evaluate((AXE / "axe.min.js").read_text(encoding="utf-8"))
    page.evaluate(PASS_OVER_CODE)


def run_axe(
    page: Page,
    where: str,
    *,
    only: Sequence[str] = (),
    of: str = "html",
    but: str = "",
) -> list[str]:
    """Return what axe-core finds on a page, one line a finding.

    Args:
        page: the page, with axe-core in it.
        where: what is said of how the page is shown.
        only: the rules to check; all of the levels if none are named.
        of: a selector of what to look at.
        but: a selector of what to leave out.
    """
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    options["runOnly"] = {"type": "tag", "values": LEVELS}
    if only:
        options["runOnly"] = {"type": "rule", "values": only}
    context = {"include": [of], "exclude": [but] if but else []}
    asked = f"{json.dumps(context)}, {json.dumps(options)}"
    results: dict[str, Any] = page.evaluate(f"axe.run({asked})")
    return [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary'].splitlines()[-1]} "
        f"({where})"
        for rule in results["violations"]
        for node in rule["nodes"]
    ]

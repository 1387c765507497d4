"""Measure a page as it opens: what stands between a reader and the idea."""

import dataclasses
from collections.abc import Iterable

from playwright.sync_api import Page

# a listing's lines that can be seen, and whether they define a class; a folded row has
# no text and parts what is above from what is below
LISTINGS = """() => [...document.querySelectorAll("article div.highlight > pre")]
  .filter((code) => !code.closest(".output, .cell_output") && code.checkVisibility())
  .map((code) => {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let seen = "";
    while (texts.nextNode())
      seen += texts.currentNode.parentElement.checkVisibility()
        ? texts.currentNode.data : "\\0";
    const lines = seen.split("\\0").map((part) => part.replace(/^\\n+|\\n+$/g, ""))
      .filter((part) => part).flatMap((part) => part.split("\\n"));
    return {lines: lines.length, defines: lines.some((line) => /^class /.test(line)),
            first: lines[0] ?? ""};
  })"""
SIDEWAYS = """() => {
  const found = [...document.querySelectorAll("body *")].filter((element) => {
    const overflow = getComputedStyle(element).overflowX;
    return (overflow === "auto" || overflow === "scroll")
      && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility();
  }).map((element) => `${element.localName}.${element.className}: `
    + element.textContent.trim().slice(0, 60));
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} pixels wide`);
  return found;
}"""
PICTURES = """() => [...document.querySelectorAll("article img")]
  .filter((image) => image.checkVisibility() && image.width > 100).length"""
HEIGHT = "() => document.documentElement.scrollHeight"
INSTALLING = """() => [...document.querySelectorAll("article :is(p, pre)")]
  .filter((element) => element.checkVisibility()
    && element.textContent.includes("pip install")
    && element.getBoundingClientRect().top + scrollY < innerHeight)
  .map((element) => element.textContent.trim().slice(0, 80))"""
# in the dark theme: what is large and as bright as paper
SLABS = """() => {
  const bright = ([red, green, blue, alpha]) =>
    alpha > 127 && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 200;
  const one = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const resolved = (colour) => {
    one.clearRect(0, 0, 1, 1);
    one.fillStyle = colour;
    one.fillRect(0, 0, 1, 1);
    return one.getImageData(0, 0, 1, 1).data;
  };
  const known = new Map();
  const isBright = (colour) => {
    if (!known.has(colour)) known.set(colour, bright(resolved(colour)));
    return known.get(colour);
  };
  const hasBrightCorners = (image) => {
    const {naturalWidth: width, naturalHeight: height} = image;
    if (!width || !height) return false;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", {willReadFrequently: true});
    context.drawImage(image, 0, 0, width, height);
    return [[1, 1], [width - 2, 1], [1, height - 2], [width - 2, height - 2]]
      .every(([x, y]) => bright(context.getImageData(x, y, 1, 1).data));
  };
  return [...document.querySelectorAll("body, body *")].filter((element) => {
    const box = element.getBoundingClientRect();
    if (box.width * box.height < 2000 || !element.checkVisibility()) return false;
    return isBright(getComputedStyle(element).backgroundColor)
      || (element.localName === "img" && hasBrightCorners(element));
  }).map((element) => element.outerHTML.slice(0, 120));
}"""


@dataclasses.dataclass(frozen=True)
class Listing:
    """What a page shows at first of a listing."""

    lines: int
    defines: bool  # a class
    first: str


@dataclasses.dataclass(frozen=True)
class Measures:
    """What was measured of a page at the width of a laptop."""

    height: int
    listings: list[Listing]
    pictures: int
    sideways: list[str]
    installing: list[str]

    @property
    def longest(self) -> int:
        """Return the number of visible lines of the longest listing."""
        return max((listing.lines for listing in self.listings), default=0)


def measure(page: Page) -> Measures:
    """Return the measures of a page that has just been opened."""
    return Measures(
        height=page.evaluate(HEIGHT),
        listings=[Listing(**listing) for listing in page.evaluate(LISTINGS)],
        pictures=page.evaluate(PICTURES),
        sideways=page.evaluate(SIDEWAYS),
        installing=page.evaluate(INSTALLING),
    )


def slabs(page: Page) -> list[str]:
    """Return what is large and near-white on a page, which is in the dark theme."""
    found: list[str] = page.evaluate(SLABS)
    return found


def table(measured: Iterable[tuple[str, Measures]]) -> list[str]:
    """Return the measures of pages as lines of a Markdown table."""
    lines = [
        "| page | height | longest listing | pictures | sideways |",
        "|---|--:|--:|--:|--:|",
    ]
    for name, found in measured:
        cells = [found.height, found.longest, found.pictures, len(found.sideways)]
        lines.append(f"| {name} | {' | '.join(map(str, cells))} |")
    return lines

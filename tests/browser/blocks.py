"""Press a page's copy buttons and note what lands on the clipboard."""

import dataclasses
from typing import Any

from browser.visits import OPEN_ANSWERS
from playwright.sync_api import Page

FIND_BLOCKS = """() => [...document.querySelectorAll(".copybtn")].map((button) => {
  const code = document.querySelector(button.dataset.clipboardTarget);
  const classes = [...code.closest("div[class*='highlight-']").classList];
  const cell = button.closest(".cell");
  const outputs = cell ? [...cell.querySelectorAll(".cell_output .output")] : [];
  const tables = cell ? [...cell.querySelectorAll(".cell_output table.printed")] : [];
  const texts = (wanted) => outputs
    .filter((output) => output.classList.contains("traceback") === wanted)
    .map((output) => output.querySelector("pre").textContent).join("");
  return {
    kind: classes.find((name) => name.startsWith("highlight-")).slice(10),
    code: code.textContent,
    // what a small tool was told is in its place, whole
    printed: texts(false) || (cell?.querySelector("[data-sets]")?.dataset.sets ?? ""),
    rows: tables.flatMap((table) => [...table.rows]).map((row) => ({
      head: row.closest("thead") !== null,
      cells: [...row.cells].map((one) => one.textContent),
    })),
    error: texts(true),
  };
})"""
# press each button where a reader would, and read what landed on the clipboard
PRESS = """async () => {
  const press = async (button) => {
    button.scrollIntoView({block: "center", behavior: "instant"});
    const {x, y, width, height} = button.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    if (!button.contains(hit)) return `something covers the button: ${hit?.outerHTML}`;
    await navigator.clipboard.writeText("nothing was copied");
    button.click();
    return navigator.clipboard.readText();
  };
  const copied = [];
  for (const button of document.querySelectorAll("button.copybtn"))
    copied.push(await press(button));
  return copied;
}"""
COUNT_CODE = """() => [...document.querySelectorAll("pre")]
  .filter((code) => !code.closest(".output, .tool")).length"""


@dataclasses.dataclass(frozen=True)
class Block:
    """A code block: what the page shows of it and what its button copies."""

    page: str
    number: int
    kind: str
    code: str
    printed: str
    rows: list[dict[str, Any]]  # what it printed, where that is shown as a table
    error: str
    copied: str

    @property
    def name(self) -> str:
        """Give what a failure calls it."""
        return f"{self.page}, code block {self.number}"


def copy_blocks(page: Page, site: str, name: str) -> tuple[list[Block], int]:
    """Give a page's blocks as copied, and how many there are, copied or not."""
    page.goto(f"{site}/{name}", wait_until="load")
    page.evaluate(OPEN_ANSWERS)
    count: int = page.evaluate(COUNT_CODE)
    if count:
        page.wait_for_selector("button.copybtn", state="attached")
    found: list[dict[str, Any]] = page.evaluate(FIND_BLOCKS)
    by_mouse = ""
    if found:  # a script's click proves less
        page.locator("button.copybtn").first.click()
        by_mouse = page.evaluate("navigator.clipboard.readText()")
    copied: list[str] = page.evaluate(PRESS)
    assert not found or copied[0] == by_mouse
    blocks = [
        Block(name, number, **block, copied=text)
        for number, (block, text) in enumerate(zip(found, copied, strict=True), 1)
    ]
    return blocks, count

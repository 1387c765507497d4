"""The landing page's cards tell of their pages, and show the pictures made for them."""

import base64
import io
from pathlib import Path
from typing import Any

import nbformat
from bs4 import BeautifulSoup
from PIL import Image
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.pages.cards", "docsite.pages.lesson_head"]
html_theme = "basic"
myst_enable_extensions = ["colon_fence"]
nb_execution_mode = "off"
suppress_warnings = ["myst-nb.lexer"]
"""
CARD = "```{card} %s\nWhat it teaches.\n```"
LESSON = "# First\n\n:::{lesson}\n:minutes: 7\ndo it.\n:::\n"
NOTEBOOK: Any = nbformat.v4  # it ships no types


def drawn() -> Any:
    """Return a cell that drew a picture for a card."""
    picture = io.BytesIO()
    Image.new("L", (2, 2)).save(picture, "png")
    data = {"image/png": base64.b64encode(picture.getvalue()).decode()}
    cell = NOTEBOOK.new_code_cell(
        "draw()", outputs=[NOTEBOOK.new_output("display_data", data)]
    )
    cell.metadata |= {
        "tags": ["card", "remove-input"],
        "mystnb": {"image": {"alt": "a line"}},
    }
    return cell


def small_site(folder: Path, *cells: Any) -> SmallSite:
    """Return a site whose index is made of cells, those that are text in Markdown."""
    site = SmallSite(folder, CONF)
    toctree = "```{toctree}\none\ntwo\n```"
    notebook = NOTEBOOK.new_notebook()
    notebook.cells = [
        NOTEBOOK.new_markdown_cell(cell) if isinstance(cell, str) else cell
        for cell in ("# Home", *cells, toctree)
    ]
    site.write("docs/index.ipynb", NOTEBOOK.writes(notebook))
    site.write("docs/one.md", LESSON)
    site.write("docs/two.md", "# Second\n")
    return site


def test_cards_in_a_row_are_one_numbered_list(tmp_path: Path) -> None:
    site = small_site(tmp_path, CARD % "one", drawn(), CARD % "two")
    assert site.build() == ""
    page = BeautifulSoup(site.read("index.html"), "html.parser")
    first, second = page.select("ol.cards > li.card")
    assert [*first.stripped_strings] == ["1", "First", "What it teaches.", "7 minutes"]
    assert [*second.stripped_strings] == ["2", "Second", "What it teaches."]
    assert [link["href"] for link in first.select("a")] == ["one.html"]
    assert [picture["alt"] for picture in first.select("img")] == ["a line"]
    assert not second.select("img")
    assert not page.select("div.cell")  # nothing of the cell is left but its picture


def test_a_card_of_no_page_is_reported(tmp_path: Path) -> None:
    assert "unknown document: '/three'" in small_site(tmp_path, CARD % "three").build()


def test_a_card_follows_its_page(tmp_path: Path) -> None:
    site = small_site(tmp_path, CARD % "one", drawn())
    assert site.build() == ""
    site.write("docs/one.md", LESSON.replace("7", "8"))
    assert site.build() == ""
    assert "8 minutes" in site.read("index.html")


def test_a_picture_without_a_card_is_reported(tmp_path: Path) -> None:
    assert "no card before this cell" in small_site(tmp_path, drawn()).build()

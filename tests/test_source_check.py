"""What the check of pages and snippets finds, and that today it finds nothing."""

import re
from itertools import chain
from pathlib import Path

import pytest
from docsite import source_check
from docsite.source_check import (
    check_cells,
    check_html,
    check_snippets,
    read_cells,
)

CELL = """
```{{code-cell}} python
---
load: ../../../examples/{snippet}
{options}
---
```
"""
TOLD = 'mystnb: {image: {alt: "A line."}, figure: {caption: "It rises."}}'
DRAWING = "import matplotlib.pyplot as plt\n\n# draw\nplt.plot([1])\nplt.show()\n"


class Tree:
    """A lesson in each language, and the snippets that it may load."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("examples/topic/plain.py", "print(1)\n")
        self.write("examples/topic/drawing.py", DRAWING)
        self.page(CELL.format(snippet="topic/plain.py", options="tags: [hide-cell]"))

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def page(self, *cells: str) -> None:
        drawing = CELL.format(snippet="topic/drawing.py", options=TOLD)
        for language in ("en", "zh-cn"):
            text = "# A page\n" + "".join([*cells, drawing])
            self.write(f"docs/{language}/lessons/one.md", text)

    def findings(self) -> list[str]:
        cells = read_cells(self.folder / "docs")
        found = chain(
            check_cells(cells, self.folder),
            check_snippets(cells, self.folder / "examples"),
        )
        return [line.removeprefix(f"{self.folder}/") for line in found]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path.resolve())


def test_pages_and_snippets_are_as_they_should_be() -> None:
    cells = read_cells()
    assert cells
    found = [*check_html(), *check_cells(cells), *check_snippets(cells)]
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_a_good_tree_has_no_findings(tree: Tree) -> None:
    assert tree.findings() == []


@pytest.mark.parametrize(
    ("options", "line", "finding"),
    [
        ("tags: hide-cell", 6, "tags: is no list of words; write tags: [hide-cell]"),
        ("tags: [hide-cel]", 6, "no such tag: hide-cel; one of these is needed: card,"),
        ("tags: [hide-cell", 3, "the cell's options cannot be read"),
    ],
)
def test_options_that_do_nothing_are_found(
    tree: Tree, options: str, line: int, finding: str
) -> None:
    tree.page(CELL.format(snippet="topic/plain.py", options=options))
    found = tree.findings()
    for language in ("en", "zh-cn"):
        start = f"docs/{language}/lessons/one.md:{line}: {finding}"
        assert any(told.startswith(start) for told in found), found


@pytest.mark.parametrize(
    ("snippet", "finding"),
    [
        ("topic/gone.py", "no such snippet: ../../../examples/topic/gone.py; create"),
        ("../../elsewhere.py", "lies outside the project; load a file of examples/"),
    ],
)
def test_a_broken_load_is_found(tree: Tree, snippet: str, finding: str) -> None:
    tree.page(CELL.format(snippet=snippet, options=""))
    english, chinese, *_ = tree.findings()
    assert english.startswith("docs/en/lessons/one.md:5: ")
    assert chinese.startswith("docs/zh-cn/lessons/one.md:5: ")
    assert finding in english


@pytest.mark.parametrize(
    ("name", "words", "missing"),
    [
        ("lessons/two", "{}", ["alternative text", "a caption"]),
        ("lessons/two", "{image: {alt: A line.}}", ["a caption"]),
        ("reference/two", "{image: {alt: A line.}}", ["a caption"]),
        ("layers/two", "{image: {alt: A line.}}", []),
        ("layers/two", "{figure: {caption: It rises.}}", ["alternative text"]),
    ],
)
def test_a_picture_without_words_is_found(
    tree: Tree, name: str, words: str, missing: list[str]
) -> None:
    tree.write("examples/topic/other.py", DRAWING)
    cell = CELL.format(snippet="topic/other.py", options=f"mystnb: {words}")
    tree.write(f"docs/en/{name}.md", f"# Two\n{cell}")
    found = [told.partition(";")[0] for told in tree.findings()]
    where = f"docs/en/{name}.md:5: other.py draws a picture without"
    assert found == [f"{where} {what}" for what in missing]


@pytest.mark.parametrize(
    ("code", "drawn"),
    [
        (DRAWING, True),
        ("from common_layers.drawing import show_cells\nshow_cells(x)\n", True),
        ("from common_layers import drawing\ndrawing.show_stack(x)\n", True),
        ("figure.show()\n", True),
        ("from common_layers.shapes import print_shapes\nprint_shapes(x)\n", False),
        ("shown = 1\nplt.imshow(x)\n", False),
        ("x = 1  # show(x)\n", False),
    ],
)
def test_a_snippet_that_draws_is_told_by_its_calls(code: str, drawn: bool) -> None:
    assert bool(source_check.SHOWS.search(code)) is drawn


def test_a_cell_inside_something_is_found(tree: Tree) -> None:
    cell = CELL.format(snippet="topic/plain.py", options="")
    tree.page(f"\n````{{note}}\n{cell}\n````\n")
    english, _ = tree.findings()
    assert english.startswith("docs/en/lessons/one.md:5: a cell inside note")


@pytest.mark.parametrize(
    ("markdown", "finding"),
    [
        (
            "<script>\nhello()\n</script>",
            "a <script> of its own; put it into docs/_static",
        ),
        ("```{raw} html\n<style>a {}</style>\n```", "a <style> of its own"),
        ("Text <b style='a'>b</b>.", "a style attribute"),
        (
            "```{eval-rst}\n.. raw:: html\n\n   <b onclick='a()'>\n```",
            "a script in onclick=",
        ),
        ("<a href='javascript:a()'>a</a>", "a script as an address"),
        ("A picture: ![](a.png)", "a picture without words"),
        ("<img src='a.png'>", "a picture without words"),
        ("```{image} a.png\n```", "a picture without words"),
        (
            ":::{note}\n```{figure} a.png\n:width: 9\n```\n:::",
            "a picture without words",
        ),
        ("![A dot](https://example.org/a.png)", "a file from elsewhere, https://exam"),
        (
            "```{image} //example.org/a.png\n:alt: A dot\n```",
            "a file from elsewhere, //e",
        ),
        ("Code: `<script>`, ``![](a.png)``, a [link](https://example.org).", ""),
        ("```html\n<script>a()</script>\n```", ""),
        ("![A dot](a.png) <a href='https://example.org'>1 < 2</a>", ""),
    ],
)
def test_what_no_page_may_hold_is_found(
    tree: Tree, markdown: str, finding: str
) -> None:
    tree.write("docs/en/two.md", f"# Two\n\n{markdown}\n")
    found = list(check_html(tree.folder / "docs"))
    assert len(found) == bool(finding)
    if finding:
        where = r"\S+/docs/en/two\.md:[3-5]: here is "
        assert re.match(where + re.escape(finding), found[0])


def test_a_snippet_of_no_page_or_of_two_is_found(tree: Tree) -> None:
    tree.write("examples/topic/alone.py", "print(1)\n")
    drawing = CELL.format(snippet="topic/drawing.py", options=TOLD)
    for language in ("en", "zh-cn"):
        tree.write(f"docs/{language}/lessons/two.md", f"# Two\n{drawing}")
    alone, english, chinese = tree.findings()
    assert alone == "examples/topic/alone.py:1: no page loads it; load it or delete it"
    for language, told in (("en", english), ("zh-cn", chinese)):
        pages = f"lessons/one and lessons/two of {language} load it"
        assert told.startswith(f"examples/topic/drawing.py:1: {pages}")


@pytest.mark.parametrize(
    ("folder", "code", "shown"),
    [
        ("topic", "a = 1\n" * 12, 0),
        ("topic", "a = 1\n" * 13, 13),
        ("topic", "import a\n\n" + "a = 1\n" * 12 + "\n# draw\nshow = 1\n" * 9, 0),
        ("topic", "class A:\n" + "    a = 1\n" * 13, 0),
        ("topic", "class A:\n" + "    a = 1\n" * 14, 15),
        ("tour", "a = 1\n" * 8, 0),
        ("tour", "a = 1\n" * 9, 9),
    ],
    ids=["12", "13", "folded", "class of 14", "class of 15", "tour 8", "tour 9"],
)
def test_an_idea_of_too_many_lines_is_found(
    tree: Tree, folder: str, code: str, shown: int
) -> None:
    tree.write(f"examples/{folder}/long.py", code)
    plain = CELL.format(snippet="topic/plain.py", options="")
    tree.page(plain, CELL.format(snippet=f"{folder}/long.py", options=""))
    found = tree.findings()
    assert len(found) == bool(shown)
    if shown:
        assert f"long.py:1: its page shows {shown} lines" in found[0]


def test_an_idea_that_is_folded_may_be_longer(tree: Tree) -> None:
    tree.write("examples/topic/plain.py", "a = 1\n" * 20)
    tree.page(CELL.format(snippet="topic/plain.py", options="tags: [fold-code]"))
    assert tree.findings() == []


def test_what_is_found_makes_the_command_fail(
    tree: Tree, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tree.page(CELL.format(snippet="topic/gone.py", options=""))
    cells = read_cells(tree.folder / "docs")
    monkeypatch.setattr(source_check, "read_cells", lambda: cells)
    assert source_check.main() == 1
    assert "docs/en/lessons/one.md:5: " in capsys.readouterr().out

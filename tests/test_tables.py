"""What a tagged cell prints is a table: calls as code, what differs in them in bold."""

from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup, Tag
from docsite.pages.tables import arguments, make_table, rows_of
from docutils import nodes
from small_site import SmallSite

PRINTED = """\
call                        input         output        parameters
Conv2d(3, 6, 3)             (1, 3, 8, 8)  (1, 6, 6, 6)         168
Conv2d(3, 6, 3, padding=1)  (1, 3, 8, 8)  (1, 6, 8, 8)         168
Conv2d(3, 8, kernel_size=3)  (1, 3, 8, 8)  (1, 8, 6, 6)      1,224
Conv1d(3, 6, 3)             (1, 3, 8)     (1, 6, 6)             60
"""
CONF = """
extensions = ["myst_nb", "docsite.pages.ui_strings", "docsite.pages.tables"]
nb_execution_mode = "off"
suppress_warnings = ["myst-nb.lexer"]
"""


def build(folder: Path, printed: str, *options: str) -> tuple[SmallSite, str]:
    """Build a page that holds one cell, which printed something."""
    notebook = nbformat.v4.new_notebook()  # type: ignore[no-untyped-call]
    stream = nbformat.v4.new_output("stream", text=printed)  # type: ignore[no-untyped-call]
    cell = nbformat.v4.new_code_cell("print()", outputs=[stream] if printed else [])  # type: ignore[no-untyped-call]
    cell.metadata["tags"] = ["table"]
    title = nbformat.v4.new_markdown_cell("# Page")  # type: ignore[no-untyped-call]
    notebook.cells = [title, cell]
    site = SmallSite(folder, CONF)
    site.write("docs/index.ipynb", nbformat.writes(notebook))  # type: ignore[no-untyped-call]
    return site, site.build(*options)


def table(site: SmallSite) -> Tag:
    [found] = BeautifulSoup(site.read("index.html"), "html.parser").select("table")
    return found


def test_a_table_has_the_printed_rows_and_headers(tmp_path: Path) -> None:
    site, complaint = build(tmp_path, PRINTED)
    assert complaint == ""
    assert "Conv2d(3, 6, 3)" not in [
        block.get_text() for block in table(site).find_all("pre")
    ]
    assert [cell.get_text() for cell in table(site).select("thead th")] == [
        *("call", "input", "output", "parameters")
    ]
    rows = [
        [cell.get_text() for cell in row.select("th, td")]
        for row in table(site).select("tbody tr")
    ]
    assert rows == rows_of(PRINTED)[0][1:]
    labels = table(site).select("tbody tr:first-child [data-label]")
    assert [cell["data-label"] for cell in labels] == [
        *("call", "input", "output", "parameters")
    ]


def test_what_a_call_has_beyond_the_first_is_bold(tmp_path: Path) -> None:
    site, _ = build(tmp_path, PRINTED)
    bold = [
        [part.get_text() for part in row.select("strong")]
        for row in table(site).select("tbody tr")
    ]
    assert bold == [[], ["padding=1"], ["8", "kernel_size=3"], []]


def test_headers_are_chinese_on_a_chinese_page(tmp_path: Path) -> None:
    site, _ = build(tmp_path, PRINTED, "-D", "language=zh_CN")
    headers = [cell.get_text() for cell in table(site).select("thead th")]
    assert headers == ["调用", "输入", "输出", "参数量"]


@pytest.mark.parametrize(
    ("printed", "said"),
    [("a  b\n1\n", "another number"), ("", "prints nothing")],
    ids=["a cell too few", "nothing"],
)
def test_what_is_no_table_is_reported(printed: str, said: str, tmp_path: Path) -> None:
    _site, complaint = build(tmp_path, printed)
    assert said in complaint


def test_a_blank_line_begins_another_table() -> None:
    assert rows_of("a  b\n1  2\n\nc  d\n3  4\n") == [
        [["a", "b"], ["1", "2"]],
        [["c", "d"], ["3", "4"]],
    ]


def test_a_cell_of_a_written_table_says_its_columns_name(tmp_path: Path) -> None:
    site, _ = build(tmp_path, PRINTED)
    site.write(
        "docs/index.md", "# Page\n\n| name | default |\n|--|--|\n| a | |\n| b | 0 |\n"
    )
    (tmp_path / "docs/index.ipynb").unlink()
    site.build()
    labels = [cell.get("data-label") for cell in table(site).select("td")]
    assert labels == ["name", None, "name", "default"]


def test_numbers_stand_to_the_right() -> None:
    made = make_table([["size", "loss"], ["3", "-1.5e-3"], ["4", "n/a"]])
    right = [
        entry.astext()
        for entry in made.findall(nodes.entry)
        if entry["classes"] == ["number"]
    ]
    assert right == ["size", "3", "4"]


def test_arguments_are_found_where_they_stand() -> None:
    call = 'Conv2d(3, 6, "é", padding=(1, 2))'
    function, given = arguments(call)
    assert function == "Conv2d"
    assert given == {
        0: "3",
        1: "6",
        2: '"é"',
        "padding": "padding=(1, 2)",
    }
    assert arguments("no call") == ("", {})

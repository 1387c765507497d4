"""All that MyST and docutils put on a page has a form in Markdown, or is reported."""

import json
import pickle
import re
from pathlib import Path

import pytest
from docsite.downloads.markdown_writer import SILENT, Prose
from docutils import nodes
from small_site import SmallSite
from sphinx import addnodes
from sphinx.util.nodes import traverse_parent

EVERYTHING = Path(__file__).with_name("every_node.md")
CONF = """
extensions = ["myst_nb", "docsite.execute.page_reader", "docsite.downloads.notebook"]
myst_enable_extensions = ["amsmath", "attrs_inline", "colon_fence", "deflist"]
myst_enable_extensions += ["dollarmath", "fieldlist", "substitution", "tasklist"]
myst_substitutions = {"name": "a *word*"}
nb_execution_mode = "off"
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}
html_theme = "basic"
"""
WORD = re.compile(r"\w+")
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

# Sphinx takes them out of every page, or no page of Markdown leads to them
NEVER = {
    *("address", "author", "authors", "contact", "copyright", "date", "decoration"),
    *("docinfo", "footer", "header", "organization", "pending", "revision", "status"),
    *("subtitle", "substitution_reference", "version"),
}
# the page of this test does not have them when it has been read
UNSEEN = {"citation_reference", "generated", "problematic", "system_message"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    site = SmallSite(tmp_path_factory.mktemp("nodes"), CONF)
    site.write("examples/plain.py", "print(1)\n")
    site.write("docs/dot.svg", DOT)
    site.write("docs/other.md", "# Other\n")
    site.write("docs/index.md", EVERYTHING.read_text(encoding="utf-8"))
    assert site.build() == ""
    return site


@pytest.fixture(scope="module")
def written(site: SmallSite) -> str:
    cells = json.loads(site.read("index.ipynb"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells)


@pytest.fixture(scope="module")
def document(site: SmallSite) -> nodes.document:
    with (site.folder / "doctrees" / "index.doctree").open("rb") as file:
        document: nodes.document = pickle.load(file)
    return document


def test_the_page_holds_every_kind_that_docutils_has(document: nodes.document) -> None:
    seen = {type(node).__name__ for node in document.findall()}
    assert {*nodes.node_class_names} - seen <= NEVER | UNSEEN


def test_all_that_the_page_says_is_written(
    document: nodes.document, written: str
) -> None:
    # links have not been resolved yet; HTML has a test of its own
    elsewhere = (*SILENT, addnodes.pending_xref, nodes.raw)
    said = {
        word
        for text in document.findall(nodes.Text)
        if not any(traverse_parent(text.parent, elsewhere))
        for word in WORD.findall(text)
    }
    assert said <= {*WORD.findall(written.replace(r"\_", "_"))}


@pytest.mark.parametrize(
    "block",
    [
        "*emphasis*, **strength**, `code`, ``a ` tick``, $x^2$, <sub>low</sub>",
        "CNN (convolutional neural network), a *word*, [a link](https://example.org/a),",
        "[*A dot*](https://example.org/b), <br>and a hard<br />\nend, a note<sup>[1]",
        "*ls(1)*, `Ctrl`, A ‣ B, `x/y.py`, **rm**, *term*, **python**, $y$, (1),",
        r', <span class="x">HTML</span>, 1 \< 2 & \&amp; a\_b [x]\(y)',
        "1\\. no list\n\n\\- no item",
        "> **Note**\n>\n> Outer.\n>\n> > **Warning**\n> >\n> > Inner.",
        "> **Named**\n>\n> Box.",
        "Added in version 2.9: New.\n\n- item\n- item",
        "- **Term**\n\n  Meaning one.\n\n  Meaning two.\n\n  With a paragraph.\n- ",
        "- **Other term**\n\n  - a list",
        "- **field**\n\n  value\n- **other field**\n\n  more *value*",
        "| left | middle | right |\n| :--- | :---: | ---: |\n"
        r"| 1 | `a\|b` | $\vert 3\vert $ |",
        "**Its title**\n\n| One | Two |\n| --- | --- |\n"
        "| First<br>Second | - item<br>- item |",
        "A line\n\nanother\n\nindented",
        "- `-o FILE, --output=FILE`\n\n  where to write\n- `-v`\n\n  say more",
        "> **Aside**\n>\n> Beside.",
        "- **term**\n\n  (class)\n\n  What is meant.",
        "[CIT2002] A source.",
        "CUDA, see [CIT2002], <sup>2</sup>, *title*, target.",
        "```python\n>>> 1 + 1\n2\n```",
        "> A quotation.\n>\n> — Somebody",
        "> Words.\n>\n> — Her",
        "- [ ] open\n- [x] done",
        "1. first\n\n   second paragraph\n2. next\n\n   - nested",
        "*A small dot*\n\nThe caption.\n\nThe legend.",
        "[*A linked dot*](https://example.org/c)\n\nLinked.",
        "$$\na = b\\tag{1}\n$$",
        "- **Filter**\n\n  **Window**\n\n  Another.",
        "A caption\n\n```python\nx = 1\n```",
        "````text\n```\nfence\n```\n````",
        "Above.\n\n---\n\n<div",
        "## A heading\n\nIts text. A heading\n\n### Deeper\n\nEnd.",
        "[1] What the note says.\n\nIn two paragraphs.",
    ],
)
def test_it_is_written_so_that_it_reads_as_on_the_page(
    block: str, written: str
) -> None:
    assert block in written


def test_what_cannot_be_written_fails_by_page_and_line(site: SmallSite) -> None:
    table = "```{list-table}\n* - text\n* - ~~~\n    code\n    ~~~\n```\n"
    cell = "\n```{code-cell} python\n---\nload: ../examples/plain.py\n---\n```\n"
    start = "---\nfile_format: mystnb\nkernelspec: {name: python3}\n---\n# Other\n"
    site.write("docs/other.md", start + cell + table)
    said = site.build()
    assert "other.md:15: a notebook cannot hold literal_block: code" in said


class Strange(nodes.Element):
    """Something that another extension puts on a page."""


def test_what_another_extension_adds_is_named() -> None:
    strange = Strange("", nodes.Text("wide"))
    with pytest.raises(SystemExit, match="cannot hold Strange: wide"):
        Prose("").write(nodes.paragraph("", "", strange))


def test_a_code_cell_inside_of_something_is_named() -> None:
    cell = nodes.container("", nodes.Text("wide"), cell_index=3)
    assert Prose("").write(nodes.section("", nodes.container("", cell))) == "\0003\0"
    with pytest.raises(SystemExit, match="cannot hold container: wide"):
        Prose("").write(nodes.bullet_list("", nodes.list_item("", cell)))


def test_a_cell_wider_than_one_is_named() -> None:
    row = nodes.row("", nodes.entry("", nodes.Text("wide"), morecols=1))
    with pytest.raises(SystemExit, match="cannot hold entry: wide"):
        Prose("").write(nodes.tgroup("", row))

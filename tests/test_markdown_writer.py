"""All that MyST and docutils put on a page has a form in Markdown, or is reported."""

import json
import pickle
from pathlib import Path

import pytest
from docsite.downloads import markdown_line, markdown_writer
from docsite.downloads.markdown_line import UnknownNodeError
from docsite.downloads.markdown_writer import Prose
from docutils import nodes
from small_site import SmallSite
from sphinx import addnodes

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
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

KINDS: dict[str, type[nodes.Node]] = {
    **{name: getattr(nodes, name) for name in nodes.node_class_names},
    **{
        name: kind
        for name, kind in vars(addnodes).items()
        if isinstance(kind, type)
        and issubclass(kind, nodes.Node)
        and kind.__module__ == addnodes.__name__
    },
}
KNOWN = (
    *(*markdown_line.SILENT, *markdown_writer.GROUPS, *markdown_writer.NAMES),
    *(*markdown_line.PLAIN, *markdown_line.AROUND, *markdown_writer.WRITERS),
    *(nodes.Text, nodes.literal, nodes.math, nodes.raw, nodes.image),
)
# written together with what they are parts of
PARTS = {
    *("colspec", "definition", "definition_list_item", "description", "entry", "field"),
    *("field_body", "label", "line", "list_item", "option", "option_argument", "row"),
    *("option_list_item", "option_string", "tbody", "tgroup", "thead"),
}
# Sphinx takes them out of every page, or no page of Markdown leads to them
NEVER = {
    *("address", "author", "authors", "contact", "copyright", "date", "decoration"),
    *("docinfo", "document", "footer", "header", "only", "organization", "pending"),
    *("revision", "start_of_file", "status", "subtitle", "translatable", "version"),
    "_desc_classes_injector",
}
# known, though the page of this test does not have them when it has been read
UNSEEN = {"citation_reference", "generated", "problematic", "system_message"}
UNSEEN |= {"substitution_reference"}


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


def test_each_kind_of_node_is_written_or_ruled_out() -> None:
    forgotten = {name for name, kind in KINDS.items() if not issubclass(kind, KNOWN)}
    assert forgotten == PARTS | NEVER


def test_the_page_holds_every_kind_that_docutils_has(site: SmallSite) -> None:
    with (site.folder / "doctrees" / "index.doctree").open("rb") as file:
        seen = {type(node).__name__ for node in pickle.load(file).findall()}
    assert {*nodes.node_class_names} - seen <= NEVER | UNSEEN


@pytest.mark.parametrize(
    "block",
    [
        "*emphasis*, **strength**, `code`, ``a ` tick``, $x^2$, <sub>low</sub>",
        "CNN (convolutional neural network), a *word*, [a link](https://example.org/a),",
        "[*A dot*](https://example.org/b), <br>and a hard<br />\nend, a note",
        "*ls(1)*, `Ctrl`, A ‣ B, `x/y.py`, **rm**, *term*, **python**, $y$, (1),",
        r'<sup>1</sup>, <span class="x">HTML</span>, 1 \< 2 & \&amp; a\_b [x]\(y)',
        "1\\. no list\n\n\\- no item",
        "> **Note**\n>\n> Outer.\n>\n> > **Warning**\n> >\n> > Inner.",
        "> **Named**\n>\n> Box.",
        "Added in version 2.9: New.",
        "- **Term**: Meaning one.\n\n  Meaning two.\n\n  With a paragraph.\n- **Other",
        "- **Other term**\n\n  - a list",
        "- **field**: value\n- **other field**: more *value*",
        "| left | middle | right |\n| :--- | :---: | ---: |\n"
        r"| 1 | `a\|b` | $\vert 3\vert $ |",
        "**Its title**\n\n| One | Two |\n| --- | --- |\n"
        "| First<br>Second | - item<br>- item |",
        "A line\\\nanother\\\n&emsp;indented",
        "|  |  |\n| --- | --- |\n| wide |  |\n| a | b |\n|  | c |",
        "- `-o FILE, --output=FILE`: where to write\n- `-v`: say more",
        "> **Aside**\n>\n> Beside.",
        "- **term** (class): What is meant.",
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
        "- **Filter** **Window**: Another.",
        "A caption\n\n```python\nx = 1\n```",
        "````text\n```\nfence\n```\n````",
        "Above.\n\n---\n\n<div",
        "## A heading\n\nIts text. A heading\n\n### Deeper\n\nEnd.",
        "<sup>1</sup> What the note says.\n\nIn two paragraphs.",
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


def test_what_prose_does_not_know_is_named() -> None:
    unknown = nodes.paragraph("", "", nodes.authors("", nodes.author("", "Her")))
    with pytest.raises(UnknownNodeError, match="authors: Her"):
        list(Prose("").blocks([unknown]))

"""Show as a table what a cell tagged `table` prints.

Columns are parted by two or more spaces; the first line is the header, a blank line
begins another table. The first column is code: of a call such as
`Conv2d(3, 6, 3, padding=1)` the arguments stand out that the first such call has not,
or has with another value. Scripts and notebooks keep the text. Each cell of any table
says its column's name, which stacked rows show on a phone.
"""

import ast
import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.logging import getLogger
from sphinx.writers.html5 import HTML5Translator

from docsite.pages.cells import code_cells

COLUMNS = re.compile(r" {2,}")
NUMBER = re.compile(r"[-+\u2212]?[\d,.]+(e[-+]?\d+)? ?%?")
Arguments = dict[str | int, str]
logger = getLogger(__name__)


def rows_of(text: str) -> list[list[list[str]]]:
    """Return the tables that a text holds, each as rows of cells."""
    return [
        [COLUMNS.split(line.strip()) for line in block.splitlines()]
        for block in re.split(r"\n(?: *\n)+", text.strip("\n"))
    ]


def arguments(call: str) -> tuple[str, Arguments]:
    """Return what a call calls, and its arguments as written; nothing of no call."""
    try:
        tree = ast.parse(call, mode="eval").body
    except SyntaxError:
        return "", {}
    if not isinstance(tree, ast.Call):
        return "", {}
    given: list[tuple[str | int, ast.AST]] = [*enumerate(tree.args)]
    given += [(keyword.arg or "**", keyword) for keyword in tree.keywords]
    return ast.unparse(tree.func), {
        name: ast.get_source_segment(call, node) or "" for name, node in given
    }


def call_node(call: str, firsts: dict[str, Arguments]) -> nodes.literal:
    """Return a call as code, the arguments that the first such has not in bold."""
    function, given = arguments(call)
    first = firsts.setdefault(function, given)
    code = nodes.literal(classes=["call"])
    written, at = 0, len(function)
    for name, text in given.items():
        at = call.index(text, at)
        if first and first.get(name) != text:
            code += [nodes.Text(call[written:at]), nodes.strong("", text)]
            written = at + len(text)
        at += len(text)
    code += nodes.Text(call[written:])
    return code


def make_table(rows: list[list[str]]) -> nodes.table:
    """Return a table whose first row is the header."""
    columns = [column[1:] for column in zip(*rows, strict=True)]
    numeric = [all(map(NUMBER.fullmatch, column)) for column in columns]
    firsts: dict[str, Arguments] = {}
    lines = []
    for number, cells in enumerate(rows):
        line = nodes.row()
        for column, text in enumerate(cells):
            content: nodes.Node = nodes.Text(text if number else _(text))
            if number and column == 0 and not numeric[0]:
                content = call_node(text, firsts)
            look = ["number"] if numeric[column] else []
            line += nodes.entry("", nodes.paragraph("", "", content), classes=look)
        lines.append(line)
    specs = [nodes.colspec(colwidth=1) for _column in columns]
    specs[0]["stub"] = 1  # it heads its rows
    parts = nodes.thead("", lines[0]), nodes.tbody("", *lines[1:])
    group = nodes.tgroup("", *specs, *parts, cols=len(columns))
    return nodes.table("", group, classes=["printed"])


def show_tables(_app: Sphinx, document: nodes.document) -> None:
    """Put tables in the place of what tagged cells print."""
    for cell in code_cells(document, "table"):
        printed = [
            block
            for block in cell.findall(nodes.literal_block)
            if {"output", "stream"} <= set(block["classes"])
        ]
        if not printed:
            logger.warning("a cell tagged table prints nothing", location=cell)
        for block in printed:
            try:
                tables = [make_table(rows) for rows in rows_of(block.astext())]
            except ValueError:
                logger.warning(
                    "a table's row has another number of cells than its header; "
                    "part columns by two spaces, and leave no cell empty",
                    location=cell,
                )
                continue
            block.parent.replace(block, tables)


def visit_entry(self: HTML5Translator, node: nodes.entry) -> None:
    """Open a cell as docutils does, with its column's name."""
    HTML5Translator.visit_entry(self, node)
    row = node.parent
    heads = next(iter(row.parent.parent.findall(nodes.thead)), None)
    if heads is not None and row.parent is not heads and node.astext():
        name = heads[0][row.index(node)].astext()
        label = f' data-label="{self.attval(name)}">'
        self.body[-1] = self.body[-1].removesuffix(">") + label


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("doctree-read", show_tables)
    app.add_node(nodes.entry, override=True, html=(visit_entry, None))

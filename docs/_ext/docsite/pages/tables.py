"""Show as a table what a cell tagged `table` prints.

Columns are parted by two or more spaces; the first line is the header, a blank line
begins another table. The first column is code: of a call such as
`Conv2d(3, 6, 3, padding=1)` the arguments stand out that the first such call has not,
or has with another value. Scripts and notebooks keep the text. Each cell of any table
says its column's name, which stacked rows show on a phone.
"""

import ast
import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.logging import getLogger
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

COLUMNS = re.compile(r" {2,}")
NUMBER = re.compile(r"[-+\u2212]?[\d,.]+(e[-+]?\d+)? ?%?")
Arguments = dict[str | int, tuple[str, int, int]]  # value, and where it stands
logger = getLogger(__name__)


def rows_of(text: str) -> list[list[list[str]]]:
    """Return the tables that a text holds, each as rows of cells."""
    return [
        [COLUMNS.split(line.strip()) for line in block.splitlines()]
        for block in re.split(r"\n(?: *\n)+", text.strip("\n"))
    ]


def arguments(call: str) -> tuple[str, Arguments]:
    """Return what a call calls, and its arguments; nothing if it is no call."""
    try:
        tree = ast.parse(call, mode="eval").body
    except SyntaxError:
        return "", {}
    if not isinstance(tree, ast.Call):
        return "", {}
    given: list[tuple[str | int, ast.expr, int]] = [
        (at, value, value.col_offset) for at, value in enumerate(tree.args)
    ]
    given += [
        (keyword.arg or "**", keyword.value, keyword.col_offset)
        for keyword in tree.keywords
    ]
    bytes_of = call.encode()  # ast counts bytes

    def count(offset: int | None) -> int:
        return len(bytes_of[:offset].decode())

    return ast.unparse(tree.func), {
        name: (ast.unparse(value), count(first), count(value.end_col_offset))
        for name, value, first in given
    }


def call_node(call: str, first: Arguments) -> nodes.literal:
    """Return a call as code, the arguments that differ from a first one in bold."""
    code = nodes.literal(classes=["call"])
    at = 0
    for name, (value, begin, end) in arguments(call)[1].items():
        if first and (name not in first or first[name][0] != value):
            code += nodes.Text(call[at:begin])
            code += nodes.strong("", call[begin:end])
            at = end
    code += nodes.Text(call[at:])
    return code


def make_table(rows: list[list[str]]) -> nodes.table:
    """Return a table whose first row is the header."""
    header, *body = ([_(name) for name in rows[0]], *rows[1:])
    numeric = [
        all(NUMBER.fullmatch(row[column]) for row in body)
        for column in range(len(header))
    ]
    group = nodes.tgroup(cols=len(header))
    columns = [nodes.colspec(colwidth=1) for _name in header]
    columns[0]["stub"] = 1  # it heads its rows
    group += columns
    firsts: dict[str, Arguments] = {}
    parts = nodes.thead(), nodes.tbody()
    for number, cells in enumerate([header, *body]):
        row = nodes.row()
        for column, text in enumerate(cells):
            content: nodes.Node = nodes.Text(text)
            if number and column == 0 and not numeric[0]:
                function, given = arguments(text)
                content = call_node(text, firsts.setdefault(function, given))
            entry = nodes.entry()
            if numeric[column]:
                entry["classes"].append("number")
            entry += nodes.paragraph("", "", content)
            row += entry
        parts[bool(number)].append(row)
    group += parts
    return nodes.table("", group, classes=["printed"])


def show_tables(app: Sphinx, document: nodes.document) -> None:
    """Put tables in the place of what tagged cells print."""
    for cell in document.findall(nodes.container):
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        if cell.get("nb_element") != "cell_code" or "table" not in metadata.get(
            "tags", []
        ):
            continue
        printed = [
            block
            for block in cell.findall(nodes.literal_block)
            if {"output", "stream"} <= set(block["classes"])
        ]
        if not printed:
            logger.warning("a cell tagged table prints nothing", location=cell)
        for block in printed:
            tables = rows_of(block.astext())
            uneven = [
                row for rows in tables for row in rows if len(row) != len(rows[0])
            ]
            if uneven:
                logger.warning(
                    "a table's row has %d cells and its header another number: %s; "
                    "part columns by two spaces, and leave no cell empty",
                    len(uneven[0]),
                    "  ".join(uneven[0]),
                    location=cell,
                )
                continue
            block.parent.replace(block, [make_table(rows) for rows in tables])


def visit_entry(self: HTML5Translator, node: nodes.entry) -> None:
    """Open a cell as docutils does, with its column's name."""
    HTML5Translator.visit_entry(self, node)
    row = node.parent
    heads = next(iter(row.parent.parent.findall(nodes.thead)), None)
    if heads is not None and row.parent is not heads and node.astext():
        name = heads[0][row.index(node)].astext()
        label = f' data-label="{self.attval(name)}">'
        self.body[-1] = self.body[-1].removesuffix(">") + label


def depart_entry(self: HTML5Translator, node: nodes.entry) -> None:
    """Close a cell."""
    HTML5Translator.depart_entry(self, node)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", show_tables)
    app.add_node(nodes.entry, override=True, html=(visit_entry, depart_entry))
    return {"parallel_read_safe": True, "parallel_write_safe": True}

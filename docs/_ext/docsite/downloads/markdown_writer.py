"""Write a page's prose as plain Markdown, which Jupyter and people read.

Pages are MyST, with roles and links to other pages; a file that is taken away has no
such pages beside it. Of docutils' and Sphinx' nodes all is written, if only what they
hold; another extension's stop the build, so that nothing is lost.
"""

import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urljoin

from docutils import nodes
from docutils.utils import get_source_line
from sphinx import addnodes
from sphinx.locale import admonitionlabels
from sphinx.util.nodes import traverse_parent

from docsite.pages.site_only import SiteOnly
from docsite.paths import place

# what stands for itself in Markdown only behind a backslash: anywhere, first in a line
SPECIAL = re.compile(r"([\\`*_$<]|&(?=#?\w+;)|(?<=\])\()")
FIRST = re.compile(
    r"^(\s*(?:\d+(?=[.)]))?)([.)](?=\s)|[-+](?=\s|$)|#+(?=\s|$)|>|=+$|-+$)", re.M
)
# where a line ends in a table's cell too: behind a paragraph, before an item
BREAK = re.compile(r"\n\n|\n(?= *(?:-|\d+\.) )")
MATH = re.compile(r"(\$+)[^$]+\1")
SIDES = {"text-left": ":---", "text-center": ":---:", "text-right": "---:"}

# of no use without the site: where links lead to, and what our extensions add
SILENT = (
    *(nodes.comment, nodes.meta, nodes.substitution_definition, nodes.system_message),
    *(addnodes.index, addnodes.toctree, addnodes.tabular_col_spec),
    *(addnodes.highlightlang, SiteOnly),
)
# whose nodes say no more than what they hold, or are known below
MODULES = ("docutils.nodes", "sphinx.addnodes", "docsite.")
# what a table of Markdown has no room for
BLOCKS = (nodes.literal_block, nodes.doctest_block, nodes.math_block, nodes.table)
# the place of a code cell: no page can hold this, as Markdown replaces NUL
CELL = "\0{}\0"
# what a code cell may stand in
OPEN = (nodes.document, nodes.section, nodes.container)


def refuse(node: nodes.Node) -> NoReturn:
    """End the build for something that has no form in Markdown here."""
    file, line = get_source_line(node)
    what = f"{type(node).__name__}: {node.astext()[:60]}"
    todo = "say it without, or teach downloads/markdown_writer.py to write it"
    where = place(Path(file or ""), line or 1)
    sys.exit(f"{where}: a notebook cannot hold {what}; {todo}")


def ticks(text: str, least: int) -> str:
    """Return at least so many backticks, and more than stand together in a text."""
    return "`" * max(least, *(len(run) + 1 for run in re.findall("`+", text)), 0)


class Prose:
    """Markdown made from a page's nodes."""

    def __init__(self, address: str) -> None:
        """Lead links to other pages to an address, or drop them if it is empty."""
        self.address = address

    def write(self, node: nodes.Node) -> str:
        """Return what a node says; '' if that is nothing."""
        forms = (form for kinds, form in FORMS.items() if isinstance(node, kinds))
        form = next(forms, "{}")
        if not isinstance(form, str):
            return form(self, node)
        text = form and form.format(self.content(node))
        if isinstance(node, nodes.Inline) or not isinstance(node, nodes.TextElement):
            return text
        return FIRST.sub(r"\1\\\2", text)

    def content(self, node: Any) -> str:
        """Return what a node holds, or the mark of a code cell."""
        if "cell_index" in node:
            alone = all(isinstance(one, OPEN) for one in traverse_parent(node))
            return CELL.format(node["cell_index"]) if alone else refuse(node)
        if not type(node).__module__.startswith(MODULES):
            refuse(node)
        in_line = isinstance(node, nodes.TextElement)
        apart = "" if in_line and not isinstance(node, nodes.Admonition) else "\n\n"
        return apart.join(filter(None, map(self.write, node.children)))

    def text(self, node: Any) -> str:
        """Return words that mean nothing to Markdown."""
        return SPECIAL.sub(r"\\\1", str(node))

    def literal(self, node: Any) -> str:
        """Return code in a line, between more backticks than it holds."""
        text = node.astext()
        edge = " " if "`" in (text[:1], text[-1:]) else ""
        return f"{ticks(text, 1)}{edge}{text}{edge}{ticks(text, 1)}"

    def math(self, node: Any) -> str:
        """Return a formula in a line."""
        return f"${node.astext().strip()}$"

    def raw(self, node: Any) -> str:
        """Return HTML, which Markdown may hold: a line ends with it, for one."""
        html = node.astext() if "html" in node["format"].split() else ""
        if "task-list-item-checkbox" in html:
            return "[x] " if "checked=" in html else "[ ] "
        return html

    def image(self, node: Any) -> str:
        """Return what a picture shows, which stays on the page."""
        return f"*{node['alt']}*" if node.get("alt") else ""

    def abbreviation(self, node: Any) -> str:
        """Return an abbreviation and what it means."""
        meant = node.get("explanation")
        return self.content(node) + (f" ({meant})" if meant else "")

    def reference(self, node: Any) -> str:
        """Return a link, or what it says if it leads nowhere from a file."""
        text, target = self.content(node), urljoin(self.address, node.get("refuri", ""))
        return f"[{text}]({target})" if target.startswith("http") else text

    def title(self, node: Any) -> str:
        """Return a heading, or what a box or a table is called."""
        if not isinstance(node.parent, nodes.section):
            return f"**{self.content(node)}**"
        depth = sum(1 for _ in traverse_parent(node, nodes.section))
        return f"{'#' * depth} {self.content(node)}"

    def code(self, node: Any) -> str:
        """Return code that is shown and not run."""
        fence, text = ticks(node.astext(), 3), node.astext().rstrip()
        return f"{fence}{node.get('language', 'python')}\n{text}\n{fence}"

    def formula(self, node: Any) -> str:
        """Return a formula on lines of its own."""
        number = rf"\tag{{{node['number']}}}" if node.get("number") else ""
        return f"$$\n{node.astext().strip()}{number}\n$$"

    def box(self, node: Any) -> str:
        """Return a quotation, or what stands out as one: a note, a hint, an aside."""
        text = self.content(node)
        if label := admonitionlabels.get(node.tagname):
            text = f"**{label}**\n\n{text}"
        return textwrap.indent(text, "> ", lambda line: True).replace("> \n", ">\n")

    def note(self, node: Any) -> str:
        """Return a footnote or a source, behind its label."""
        return self.content(node).replace("\n\n", " ", 1)

    def items(self, node: Any) -> str:
        """Return a list, perhaps of names, each with what it stands for."""
        found = []
        for number, item in enumerate(node.children, node.get("start", 1)):
            sign = f"{number}. " if isinstance(node, nodes.enumerated_list) else "- "
            text = textwrap.indent(self.content(item), " " * len(sign))
            found.append(sign + text.lstrip())
        return "\n".join(found)

    def table(self, node: Any) -> str:
        """Return a table, whose first row is its head."""
        rows = [row.children for row in node.findall(nodes.row)]
        lines = [[self.cell(entry) for entry in row] for row in rows]
        if not any(node.findall(nodes.thead)):
            lines.insert(0, [""] * len(rows[0]))
        sides = [{*entry["classes"]} & {*SIDES} for entry in rows[0]]
        lines.insert(1, [SIDES[side.pop()] if side else "---" for side in sides])
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def cell(self, entry: Any) -> str:
        """Return what stands in a table's cell, on one line."""
        if "morerows" in entry or "morecols" in entry:
            refuse(entry)
        for block in entry.findall(lambda node: isinstance(node, BLOCKS)):
            refuse(block)
        text = BREAK.sub("<br>", self.content(entry)).replace("\n", " ")
        # behind a backslash it is another sign in a formula
        text = MATH.sub(lambda math: math[0].replace("|", r"\vert "), text)
        return text.replace("|", r"\|")


FORMS: dict[tuple[type, ...], str | Callable[[Prose, Any], str]] = {
    SILENT: "",
    (nodes.Text,): Prose.text,
    (nodes.emphasis, nodes.title_reference, addnodes.manpage): "*{}*",
    (nodes.strong, nodes.rubric, nodes.term, nodes.field_name): "**{}**",
    (nodes.subscript,): "<sub>{}</sub>",
    (nodes.superscript,): "<sup>{}</sup>",
    (nodes.footnote_reference,): "<sup>[{}]</sup>",
    (nodes.label,): "[{}]",
    (nodes.classifier,): "({})",
    (nodes.attribution,): "— {}",
    (nodes.transition,): "---",
    (nodes.literal, nodes.option_group): Prose.literal,
    (addnodes.desc_signature, addnodes.desc_inline): Prose.literal,
    (nodes.math,): Prose.math,
    (nodes.raw,): Prose.raw,
    (nodes.image,): Prose.image,
    (nodes.abbreviation,): Prose.abbreviation,
    (nodes.reference,): Prose.reference,
    (nodes.title,): Prose.title,
    (nodes.literal_block, nodes.doctest_block, addnodes.productionlist): Prose.code,
    (nodes.math_block,): Prose.formula,
    (addnodes.versionmodified, addnodes.desc): Prose.content,  # boxes to Sphinx
    (nodes.Admonition, nodes.block_quote, nodes.sidebar, nodes.topic): Prose.box,
    (nodes.footnote, nodes.citation): Prose.note,
    (nodes.bullet_list, nodes.enumerated_list): Prose.items,
    (nodes.definition_list, nodes.field_list, nodes.option_list): Prose.items,
    (nodes.tgroup,): Prose.table,
}

"""Write a page's prose as plain Markdown, which Jupyter and people read.

Pages are MyST, with roles and links to other pages; a file that is taken away has no
such pages beside it. What this does not know stops the build, so that nothing is lost.
"""

import re
import textwrap
from collections.abc import Callable, Iterable
from urllib.parse import urljoin

from docutils import nodes
from sphinx import addnodes

from docsite.pages.site_only import SiteOnly
from docsite.pages.term_definitions import Term

# what stands for itself in Markdown only behind a backslash
SPECIAL = re.compile(r"([\\`*_$<])")
# of no use without the site: where links lead to, and what our extensions add
SILENT = (
    *(nodes.target, nodes.comment, nodes.raw, nodes.image, nodes.meta),
    *(addnodes.index, addnodes.toctree, SiteOnly),
)

AROUND: dict[type[nodes.Node], str] = {nodes.emphasis: "*", nodes.strong: "**"}
LISTS = (nodes.bullet_list, nodes.enumerated_list)
GROUPS = (
    *(nodes.section, nodes.container, nodes.block_quote, nodes.compound),
    nodes.admonition,
)


class UnknownNodeError(TypeError):
    """Something on a page that has no form in Markdown here."""


class Prose:
    """Markdown made from a page's nodes, for one kind of file."""

    def __init__(self, address: str) -> None:
        """Lead links to other pages to an address, or drop them if it is empty."""
        self.address = address

    # ── in a line ──

    def inline(self, node: nodes.Node) -> str:
        """Give what stands in a line of text."""
        if isinstance(node, nodes.Text):
            return SPECIAL.sub(r"\\\1", str(node))
        if isinstance(node, nodes.literal):
            return f"`{node.astext()}`"
        if isinstance(node, nodes.math):
            return f"${node.astext().strip()}$"
        if isinstance(node, SILENT):
            return ""
        text = self.line(node)
        if isinstance(node, Term):
            return text
        if isinstance(node, nodes.reference):
            target = urljoin(self.address, node.get("refuri", ""))
            return f"[{text}]({target})" if target.startswith("http") else text
        if isinstance(node, nodes.inline | addnodes.pending_xref):
            return text
        if around := AROUND.get(type(node)):
            return f"{around}{text}{around}"
        raise UnknownNodeError(f"{type(node).__name__} in a line: {node.astext()}")

    def line(self, node: nodes.Node) -> str:
        """Give all that a node holds as text in a line."""
        return "".join(self.inline(child) for child in node.children)

    # ── blocks ──

    def blocks(
        self, children: Iterable[nodes.Node], depth: int = 1
    ) -> Iterable[str | nodes.container]:
        """Give blocks of Markdown in order, and each code cell as it is."""
        for node in children:
            if isinstance(node, nodes.container) and "cell_index" in node:
                yield node
            elif isinstance(node, SILENT):
                continue
            elif isinstance(node, GROUPS):
                deeper = depth + isinstance(node.parent, nodes.section)
                is_section = isinstance(node, nodes.section)
                inner = self.blocks(node.children, deeper if is_section else depth)
                yield from self.quoted(inner, node)
            elif text := self.block(node, depth):
                yield text

    def quoted(
        self, inner: Iterable[str | nodes.container], node: nodes.Node
    ) -> Iterable[str | nodes.container]:
        """Mark blocks as quoted if they are."""
        for block in inner:
            if isinstance(node, nodes.block_quote) and isinstance(block, str):
                yield textwrap.indent(block, "> ", lambda line: True)
            else:
                yield block

    def block(self, node: nodes.Node, depth: int) -> str:
        """Give a block that holds no code cell."""
        for kind, write in WRITERS.items():
            if isinstance(node, kind) and isinstance(node, nodes.Element):
                return write(self, node, depth)
        raise UnknownNodeError(f"{type(node).__name__}: {node.astext()[:60]}")

    def title(self, node: nodes.Element, depth: int) -> str:
        """Give a heading, or the name of a box."""
        if isinstance(node.parent, nodes.admonition):
            return f"**{self.line(node)}**"
        return f"{'#' * depth} {self.line(node)}"

    def paragraph(self, node: nodes.Element, depth: int) -> str:
        """Give a paragraph."""
        return self.line(node)

    def code(self, node: nodes.Element, depth: int) -> str:
        """Give code that is shown and not run."""
        language = node.get("language", "python")
        return f"```{language}\n{node.astext().rstrip()}\n```"

    def formula(self, node: nodes.Element, depth: int) -> str:
        """Give a formula on lines of its own."""
        number = rf"\tag{{{node['number']}}}" if node.get("number") else ""
        return f"$$\n{node.astext().strip()}{number}\n$$"

    def items(self, node: nodes.Element, depth: int) -> str:
        """Give a list."""
        lines = []
        for number, item in enumerate(node.children, node.get("start", 1)):
            sign = "- " if isinstance(node, nodes.bullet_list) else f"{number}. "
            inside = [self.block(child, depth) for child in item.children]
            text = "\n\n".join(inside)
            lines.append(sign + textwrap.indent(text, " " * len(sign)).lstrip())
        return "\n".join(lines)

    def definitions(self, node: nodes.Element, depth: int) -> str:
        """Give terms with what they mean."""
        lines = []
        for item in node.children:
            term, *_, meaning = item.children
            inside = [self.block(child, depth) for child in meaning.children]
            lines.append(f"- **{self.line(term)}**: " + "\n\n  ".join(inside))
        return "\n".join(lines)

    def table(self, node: nodes.Element, depth: int) -> str:
        """Give a table of one-line cells."""
        rows = [
            [" ".join(self.line(part) for part in cell.children) for cell in row]
            for row in node.findall(nodes.row)
        ]
        rows.insert(1, ["---"] * len(rows[0]))
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def figure(self, node: nodes.Element, depth: int) -> str:
        """Give what stands under a picture, which stays on the page."""
        return "\n".join(self.line(part) for part in node.findall(nodes.caption))


WRITERS: dict[type[nodes.Node], Callable[[Prose, nodes.Element, int], str]] = {
    nodes.title: Prose.title,
    nodes.paragraph: Prose.paragraph,
    nodes.rubric: Prose.title,
    nodes.literal_block: Prose.code,
    nodes.doctest_block: Prose.code,
    nodes.math_block: Prose.formula,
    nodes.bullet_list: Prose.items,
    nodes.enumerated_list: Prose.items,
    nodes.definition_list: Prose.definitions,
    nodes.table: Prose.table,
    nodes.figure: Prose.figure,
}

"""Write a page's prose as plain Markdown, which Jupyter and people read.

Pages are MyST, with roles and links to other pages; a file that is taken away has no
such pages beside it. What this does not know stops the build, so that nothing is lost.
"""

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.locale import admonitionlabels

from docsite.downloads.markdown_line import (
    AROUND,
    SILENT,
    Line,
    UnknownNodeError,
    code_in_line,
    ticks,
)

# what a line may begin with only behind a backslash
FIRST = re.compile(
    r"^(\s*(?:\d+(?=[.)]))?)([.)](?=\s)|[-+](?=\s|$)|#+(?=\s|$)|>|=+$|-+$)", re.M
)
MATH = re.compile(r"(\$+)[^$]+\1")
GROUPS = (
    *(nodes.section, nodes.container, nodes.compound, nodes.figure, nodes.legend),
    *(addnodes.versionmodified, addnodes.glossary, addnodes.acks, addnodes.hlist),
    *(addnodes.hlistcol, addnodes.desc, addnodes.desc_content),
)
NAMES = (nodes.term, nodes.classifier, nodes.field_name, nodes.option_group)
SIDES = {"text-left": ":---", "text-center": ":---:", "text-right": "---:"}


class Prose(Line):
    """Markdown made from a page's nodes, for one kind of file."""

    def blocks(self, children: Iterable[nodes.Node]) -> Iterator[str | nodes.container]:
        """Yield blocks of Markdown in order, and each code cell as it is."""
        for node in children:
            if isinstance(node, nodes.container) and "cell_index" in node:
                yield node
            elif isinstance(node, SILENT):
                continue
            elif isinstance(node, GROUPS):
                yield from self.blocks(node.children)
            elif text := self.block(node):
                yield text

    def block(self, node: nodes.Node) -> str:
        """Return a block that holds no code cell."""
        for kind, write in WRITERS.items():
            if isinstance(node, kind):
                return write(self, node)
        raise UnknownNodeError(node)

    def inside(self, children: Iterable[nodes.Node], before: str = "") -> str:
        """Return blocks as one, behind what stands before them in the first line."""
        found = []
        for block in self.blocks(children):
            if not isinstance(block, str):
                raise UnknownNodeError(block)
            found.append(block)
        return before + "\n\n".join(found)

    def title(self, node: Any) -> str:
        """Return a heading, or the name of something else."""
        depth, above = 0, node.parent
        while isinstance(above, nodes.section):
            depth, above = depth + 1, above.parent
        return f"{'#' * depth} {self.line(node)}" if depth else self.name(node)

    def name(self, node: Any) -> str:
        """Return what a box or a group of lines is called."""
        return f"**{self.line(node)}**"

    def paragraph(self, node: Any) -> str:
        """Return a paragraph, no line of which begins as something else would."""
        return FIRST.sub(r"\1\\\2", self.line(node))

    def attribution(self, node: Any) -> str:
        """Return whose words the ones above are."""
        return f"— {self.line(node)}"

    def signature(self, node: Any) -> str:
        """Return the line that an entry of an API begins with."""
        return code_in_line(node.astext())

    def code(self, node: Any) -> str:
        """Return code that is shown and not run."""
        fence, text = ticks(node.astext(), 3), node.astext().rstrip()
        return f"{fence}{node.get('language', 'python')}\n{text}\n{fence}"

    def formula(self, node: Any) -> str:
        """Return a formula on lines of its own."""
        number = rf"\tag{{{node['number']}}}" if node.get("number") else ""
        return f"$$\n{node.astext().strip()}{number}\n$$"

    def rule(self, _node: Any) -> str:
        """Return a line between two paragraphs."""
        return "---"

    def lines(self, node: Any, indent: str = "") -> str:
        """Return lines that end where they end."""
        found = [
            self.lines(one, f"{indent}&emsp;")
            if isinstance(one, nodes.line_block)
            else indent + self.line(one)
            for one in node.children
        ]
        return "\\\n".join(found)

    def box(self, node: Any) -> str:
        """Return a quotation, or what stands out as one: a note, a hint, an aside."""
        label = admonitionlabels.get(node.tagname)
        text = self.inside(node.children, f"**{label}**\n\n" if label else "")
        return textwrap.indent(text, "> ", lambda line: True).replace("> \n", ">\n")

    def note(self, node: Any) -> str:
        """Return a footnote or a source, behind its label."""
        label, *rest = node.children
        before, behind = AROUND[NOTES[type(node)]]
        return self.inside(rest, f"{before}{self.line(label)}{behind} ")

    def items(self, node: Any) -> str:
        """Return a list."""
        found = []
        for number, item in enumerate(node.children, node.get("start", 1)):
            sign = "- " if isinstance(node, nodes.bullet_list) else f"{number}. "
            text = textwrap.indent(self.inside(item.children), " " * len(sign))
            found.append(sign + text.lstrip())
        return "\n".join(found)

    def pairs(self, node: Any) -> str:
        """Return names, each with what it stands for."""
        found = []
        for item in node.children:
            names = [one for one in item.children if isinstance(one, NAMES)]
            meant = [
                block
                for one in item.children
                if one not in names
                for block in one.children
            ]
            named = " ".join(
                self.signature(one)
                if isinstance(one, nodes.option_group)
                else self.inline(one)
                for one in names
            )
            beside = isinstance(next(iter(meant), None), nodes.paragraph)
            text = self.inside(meant, f"{named}: " if beside else f"{named}\n\n")
            found.append("- " + textwrap.indent(text, "  ").lstrip())
        return "\n".join(found)

    def table(self, node: Any) -> str:
        """Return a table, whose first row is its head."""
        rows = [row for row in node.findall(nodes.row) if row.parent.parent in node]
        cells: dict[tuple[int, int], str] = {}
        signs: dict[int, str] = {}
        for down, row in enumerate(rows, 1 - bool([*node.findall(nodes.thead)])):
            right = 0
            for entry in row.children:
                while (down, right) in cells:  # one from above reaches down to here
                    right += 1
                for more in range(entry.get("morerows", 0) + 1):
                    for beside in range(entry.get("morecols", 0) + 1):
                        cells[down + more, right + beside] = ""
                cells[down, right] = self.cell(entry)
                [sign] = [SIDES[a] for a in entry["classes"] if a in SIDES] or ["---"]
                signs.setdefault(right, sign)
        height, width = (max(at) + 1 for at in zip(*cells, strict=True))
        lines = [
            [cells.get((down, right), "") for right in range(width)]
            for down in range(height)
        ]
        lines.insert(1, [signs.get(right, "---") for right in range(width)])
        names = [self.name(one) for one in node.children if type(one) is nodes.title]
        table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
        return "\n\n".join([*names, table])

    def cell(self, entry: Any) -> str:
        """Return what stands in a table's cell, on one line."""
        found = []
        for child in entry.children:
            if isinstance(child, nodes.literal_block | nodes.doctest_block):
                raise UnknownNodeError(child)
            end = " " if isinstance(child, nodes.paragraph) else "<br>"
            text = self.inside([child]).replace("\\\n", "<br>").replace("\n", end)
            # behind a backslash it is another sign in a formula
            text = MATH.sub(lambda math: math[0].replace("|", r"\vert "), text)
            found.append(text.replace("|", r"\|"))
        return "<br>".join(found)


NOTES: dict[type[nodes.Node], type[nodes.Node]] = {
    nodes.footnote: nodes.footnote_reference,
    nodes.citation: nodes.citation_reference,
}
WRITERS: dict[type, Callable[[Prose, Any], str]] = {
    nodes.title: Prose.title,
    nodes.rubric: Prose.name,
    nodes.paragraph: Prose.paragraph,
    nodes.caption: Prose.paragraph,
    addnodes.centered: Prose.paragraph,
    nodes.attribution: Prose.attribution,
    nodes.literal_block: Prose.code,
    nodes.doctest_block: Prose.code,
    addnodes.productionlist: Prose.code,
    addnodes.desc_signature: Prose.signature,
    nodes.math_block: Prose.formula,
    nodes.transition: Prose.rule,
    nodes.line_block: Prose.lines,
    nodes.block_quote: Prose.box,
    nodes.Admonition: Prose.box,
    nodes.sidebar: Prose.box,
    nodes.topic: Prose.box,
    nodes.footnote: Prose.note,
    nodes.citation: Prose.note,
    nodes.bullet_list: Prose.items,
    nodes.enumerated_list: Prose.items,
    nodes.definition_list: Prose.pairs,
    nodes.field_list: Prose.pairs,
    nodes.option_list: Prose.pairs,
    nodes.table: Prose.table,
    nodes.Inline: Prose.inline,  # a picture, a link to one, raw HTML
}

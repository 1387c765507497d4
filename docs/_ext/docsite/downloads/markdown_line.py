"""Write what stands in a line of a page's prose as plain Markdown."""

import re
from urllib.parse import urljoin

from docutils import nodes
from sphinx import addnodes

from docsite.pages.site_only import SiteOnly

# what stands for itself in Markdown only behind a backslash
SPECIAL = re.compile(r"([\\`*_$<]|&(?=#?\w+;)|(?<=\])\()")
# of no use without the site: where links lead to, and what our extensions add
SILENT = (
    *(nodes.comment, nodes.meta, nodes.substitution_definition, nodes.system_message),
    *(addnodes.index, addnodes.toctree, addnodes.tabular_col_spec),
    *(addnodes.highlightlang, SiteOnly),
)
# what stands in a line before and behind the text of a node; nothing if it is not said
AROUND: dict[type[nodes.Node], tuple[str, str]] = {
    nodes.emphasis: ("*", "*"),
    nodes.title_reference: ("*", "*"),
    addnodes.manpage: ("*", "*"),
    nodes.strong: ("**", "**"),
    nodes.subscript: ("<sub>", "</sub>"),
    nodes.superscript: ("<sup>", "</sup>"),
    nodes.footnote_reference: ("<sup>", "</sup>"),
    nodes.citation_reference: ("[", "]"),
    nodes.classifier: ("(", ")"),
    nodes.term: ("**", "**"),
    nodes.field_name: ("**", "**"),
}
PLAIN = (
    *(nodes.inline, nodes.abbreviation, nodes.acronym, nodes.generated, nodes.target),
    *(nodes.problematic, addnodes.download_reference, addnodes.pending_xref),
)


class UnknownNodeError(TypeError):
    """Something on a page that has no form in Markdown here."""

    def __init__(self, node: nodes.Node) -> None:
        """Keep the node, which knows its line."""
        super().__init__(f"{type(node).__name__}: {node.astext()[:60]}")
        self.node = node


def code_in_line(text: str) -> str:
    """Return code between more backticks than it holds."""
    edge = " " if "`" in (text[:1], text[-1:]) else ""
    return f"{ticks(text, 1)}{edge}{text}{edge}{ticks(text, 1)}"


def ticks(text: str, least: int) -> str:
    """Return at least so many backticks, and more than stand together in a text."""
    return "`" * max(least, *(len(run) + 1 for run in re.findall("`+", text)), 0)


class Line:
    """Markdown made from what stands in lines of a page."""

    def __init__(self, address: str) -> None:
        """Lead links to other pages to an address, or drop them if it is empty."""
        self.address = address

    def inline(self, node: nodes.Node) -> str:
        """Return what stands in a line of text."""
        if isinstance(node, nodes.Text):
            return SPECIAL.sub(r"\\\1", str(node))
        if isinstance(node, nodes.literal):
            return code_in_line(node.astext())
        if isinstance(node, nodes.math):
            return f"${node.astext().strip()}$"
        if isinstance(node, nodes.raw):
            return self.html(node) if "html" in node["format"].split() else ""
        if isinstance(node, nodes.image):  # the picture stays on the page
            return f"*{node['alt']}*" if node.get("alt") else ""
        if isinstance(node, SILENT):
            return ""
        if isinstance(node, nodes.reference):
            target = urljoin(self.address, node.get("refuri", ""))
            if target.startswith("http"):
                return f"[{self.line(node)}]({target})"
        elif not isinstance(node, PLAIN):
            for kind, around in AROUND.items():
                if isinstance(node, kind):
                    return self.line(node).join(around)
            raise UnknownNodeError(node)
        meant = node.get("explanation")  # of an abbreviation
        return self.line(node) + (f" ({meant})" if meant else "")

    def line(self, node: nodes.Node) -> str:
        """Return all that a node holds as text in a line."""
        return "".join(map(self.inline, node.children))

    def html(self, node: nodes.Node) -> str:
        """Return HTML, which Markdown may hold: a line ends with it, for one."""
        if "task-list-item-checkbox" in (text := node.astext()):
            return "[x] " if "checked=" in text else "[ ] "
        return text

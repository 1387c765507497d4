"""Search sections of pages, in any language and without a server.

Sphinx's own search finds nothing in Chinese: its index needs a word list (jieba), its
script stops at a missing class (https://github.com/sphinx-doc/sphinx/issues/14229), and
what the reader types is not split as the index was. It also ranks by headings alone,
and shows no text of a result from `file://`. So the index is the text itself, section
by section, in a script that `_static/search.js` reads; words are split in one place.
English words are stemmed by the Snowball script that comes with Sphinx.

An entry of errors/ has its messages beside its text: its heading, older wordings, and
what its snippet raised where the heading leaves the end out. What a reader pastes is
compared with those word by word.
"""

import json
import keyword
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sphinx.search
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from docsite import error_entries
from docsite.pages import error_links, glossary
from docsite.pages.site_only import SiteOnly

STEMMER = Path(sphinx.search.__file__).parent / "minified-js"
UNSEEN = (
    *(nodes.comment, nodes.math_block, nodes.raw, nodes.Invisible, nodes.title),
    *(nodes.section, addnodes.desc, addnodes.toctree, SiteOnly),
)
COMMAND = re.compile(r"\\([A-Za-z]+) *")
NAME = re.compile(r"[^\W\d][\w.]{2,}")
FRACTION = re.compile(r"-?\d*\.\d*(e[+-]?\d+)?,? *")
CODE = ("python", "ipython3", "ipython")
ALSO_RAISED = "also-raised"  # the class of a paragraph with other wordings
SHORTEST = 20  # letters around links: "Read on: , ."
LEFT_OUT = {ALSO_RAISED, error_links.LIST, "card-title", "card-minutes"}
LONGEST_MESSAGE = 500  # of one that goes on for pages
# id, heading, text, words of its code; of a message's entry a list of its wordings
Section = tuple[list[str], list[list[str]]]


def text_of(node: nodes.Node, code: list[str], named: set[str]) -> Iterator[str]:
    """Yield the text that a reader sees in a node, without its sections and code.

    What code names goes into `code`, unless the page has `named` it further up.
    """
    if isinstance(node, UNSEEN) or not isinstance(node, nodes.Element):
        return
    if not LEFT_OUT.isdisjoint(node["classes"]):
        return
    if isinstance(node, nodes.literal_block):
        code.append(words_of(node, named))
    elif isinstance(node, nodes.TextElement):
        text = prose_of(node)
        # a link may lead to a page by its title, which nobody knows yet
        links = node.findall(addnodes.pending_xref)
        if len(text) > SHORTEST or all(link.astext() for link in links):
            yield text
    else:
        pictures = [child for child in node.children if is_picture(child)]
        # beside a picture lies its text, "<Figure size 700x300 with 2 Axes>"; what a
        # picture shows is told again by its caption
        for child in pictures or node.children:
            yield from text_of(child, code, named)


def prose_of(node: nodes.Node) -> str:
    """Return a paragraph's text, its formulas in plain letters."""
    if isinstance(node, nodes.math):
        return COMMAND.sub(r" \1 ", node.astext())
    if isinstance(node, (nodes.Text, addnodes.desc_signature)):
        return node.astext()
    return "".join(prose_of(child) for child in node.children)


def is_message(block: nodes.literal_block) -> bool:
    """Return whether a block is what was said when something was raised."""
    return "Error: " in block.astext() and block.get("language") not in CODE


def words_of(block: nodes.literal_block, named: set[str]) -> str:
    """Return what one may search for in code, or in what it printed: no long text."""
    text = block.astext()
    if is_message(block):
        return FRACTION.sub("", text)  # people search for messages, as they stand
    # `import` and `for` stand everywhere
    known = {*named, *keyword.kwlist}
    words = dict.fromkeys(name for name in NAME.findall(text) if name not in known)
    named.update(words)
    return " ".join(words)


def is_picture(node: nodes.Node) -> bool:
    """Tell whether a node is the picture among the forms of an output."""
    kind = node.get("mime_type", "") if isinstance(node, nodes.Element) else ""
    return str(kind).startswith("image/")


def wordings(section: nodes.Element) -> list[str]:
    """Return what a message's heading does not say of it."""
    found: list[str] = []
    if section[0].astext().endswith(error_entries.GAP):
        for block in filter(is_message, section.findall(nodes.literal_block)):
            said = error_entries.plain(block.astext().partition("Error: ")[2])
            found.append(said[:LONGEST_MESSAGE])
    for part in section.children:
        if isinstance(part, nodes.Element) and ALSO_RAISED in part["classes"]:
            found += [wording.astext() for wording in part.findall(nodes.literal)]
    return found


def sections(document: nodes.document, page: str = "") -> Iterator[Section]:
    """Return each section of a page, and each documented name, with its own text."""
    named: set[str] = set()
    for node in document.findall(nodes.Element):
        told: list[list[str]] = []
        code: list[str] = []
        if isinstance(node, nodes.section):
            # the page's own section is the page from its top
            identifier = "" if node.parent is document else node["ids"][0]
            title = node[0].astext()
            parts = node.children
        elif isinstance(node, addnodes.desc):
            signature = node[0]
            assert isinstance(signature, addnodes.desc_signature)
            identifier, title = signature["ids"][0], signature["fullname"]
            parts = node.children
        else:
            continue
        text = " ".join(line for part in parts for line in text_of(part, code, named))
        if page.startswith(f"{error_entries.FOLDER}/") and node.tagname == "section":
            code.clear()  # what it names stands in the text
            if isinstance(node[0].next_node(), nodes.literal):  # it is no symptom
                told.append(wordings(node))
        words = " ".join(code)
        yield (
            [identifier, title, *(" ".join(one.split()) for one in (text, words))],
            told,
        )


def collect(app: Sphinx, document: nodes.document) -> None:
    """Keep the sections of a page that was read."""
    page = app.env.current_document.docname
    app.env.metadata[page]["sections"] = list(sections(document, page))


def leave_out_sphinx_search(app: Sphinx) -> None:
    """Keep Sphinx from writing its index and its search page."""
    app.builder.search = False  # type: ignore[attr-defined]


def write_index(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Write the index and the scripts, and ask for the search page."""
    static = app.outdir / "_static"
    static.mkdir(exist_ok=True)
    names = glossary.names_by_section()
    found = [
        [
            page,
            [
                [*section, names.get((page, section[0]), []), *told]
                for section, told in metadata["sections"]
            ],
        ]
        for page, metadata in sorted(app.env.metadata.items())
        if "sections" in metadata
    ]
    pages = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (app.outdir / "searchindex.js").write_text(
        f"const SEARCH_INDEX = {pages};\n", encoding="utf-8", newline="\n"
    )
    stemmer = "\n".join(
        (STEMMER / f"{name}-stemmer.js").read_text(encoding="utf-8")
        for name in ("base", "english")
    )
    (static / "stemmer.js").write_text(stemmer, encoding="utf-8", newline="\n")
    yield "search", {"title": ""}, "search.html"


def setup(app: Sphinx) -> None:
    """Connect all this to Sphinx."""
    app.connect("builder-inited", leave_out_sphinx_search)
    app.connect("doctree-read", collect)
    app.connect("html-collect-pages", write_index)

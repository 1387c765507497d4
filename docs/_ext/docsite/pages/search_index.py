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
from sphinx.environment import BuildEnvironment

from docsite import error_entries
from docsite.pages import error_links, glossary
from docsite.pages.site_only import SiteOnly

STEMMER = Path(sphinx.search.__file__).parent / "minified-js"
UNSEEN = (
    *(nodes.comment, nodes.math_block, nodes.raw, nodes.Invisible),
    *(addnodes.toctree, SiteOnly),
)
COMMAND = re.compile(r"\\([A-Za-z]+) *")
NAME = re.compile(r"[^\W\d][\w.]{2,}")
FRACTION = re.compile(r"-?\d*\.\d*(e[+-]?\d+)?,? *")
RAISED = re.compile(r"(?:Error|Warning): ")
CODE = ("python", "ipython3", "ipython")
# id, heading, text, words of its code; of a message's entry its other wordings
Section = tuple[str, str, str, str, list[str] | None]
ALSO_RAISED = "also-raised"  # the class of a paragraph with other wordings
SHORTEST = 20  # letters around links: "Read on: , ."
LEFT_OUT = {ALSO_RAISED, error_links.LIST}
LONGEST_MESSAGE = 500  # of one that goes on for pages


def text_of(node: nodes.Node, code: list[str], named: dict[str, None]) -> Iterator[str]:
    """Yield the text that a reader sees in a node, without its sections and code.

    What code names goes into `code`, unless the page has `named` it further up.
    """
    if isinstance(node, (nodes.section, addnodes.desc, nodes.title, *UNSEEN)):
        return
    if isinstance(node, nodes.Element) and not LEFT_OUT.isdisjoint(node["classes"]):
        return
    if isinstance(node, nodes.literal_block):
        code.append(words_of(node, named))
    elif isinstance(node, nodes.TextElement):
        text = prose_of(node)
        if len(text) > SHORTEST or not has_open_links(node):
            yield text
    elif isinstance(node, nodes.Element):
        pictures = [child for child in node.children if is_picture(child)]
        # beside a picture lies its text, "<Figure size 700x300 with 2 Axes>"; what a
        # picture shows is told again by its caption
        for child in pictures or node.children:
            yield from text_of(child, code, named)


def has_open_links(node: nodes.Element) -> bool:
    """Tell whether a line leads to pages by titles, which it does not know yet."""
    return any(not link.astext() for link in node.findall(addnodes.pending_xref))


def prose_of(node: nodes.Node) -> str:
    """Return a paragraph's text, its formulas in plain letters."""
    if isinstance(node, nodes.math):
        return COMMAND.sub(r" \1 ", node.astext())
    if isinstance(node, (nodes.Text, addnodes.desc_signature)):
        return node.astext()
    return "".join(prose_of(child) for child in node.children)


def words_of(block: nodes.literal_block, named: dict[str, None]) -> str:
    """Return what one may search for in code, or in what it printed: no long text."""
    text = block.astext()
    if "Error: " in text and block.get("language") not in CODE:
        return FRACTION.sub("", text)  # people search for messages, as they stand
    # `import` and `for` stand everywhere
    new = dict.fromkeys(NAME.findall(text)).keys() - {*named, *keyword.kwlist}
    words = [name for name in dict.fromkeys(NAME.findall(text)) if name in new]
    named |= dict.fromkeys(words)
    return " ".join(words)


def is_picture(node: nodes.Node) -> bool:
    """Tell whether a node is the picture among the forms of an output."""
    kind = node.get("mime_type", "") if isinstance(node, nodes.Element) else ""
    return str(kind).startswith("image/")


def wordings(section: nodes.section) -> list[str] | None:
    """Return what a message's heading does not say of it; None of a symptom."""
    heading, *parts = section.children
    if not isinstance(heading.next_node(), nodes.literal):
        return None
    found: list[str] = []
    if heading.astext().endswith(error_entries.GAP):
        found += [
            error_entries.plain(block.astext().partition("Error: ")[2])[
                :LONGEST_MESSAGE
            ]
            for block in section.findall(nodes.literal_block)
            if "Error: " in block.astext() and block.get("language") not in CODE
        ]
    for part in parts:
        if isinstance(part, nodes.Element) and ALSO_RAISED in part["classes"]:
            found += [wording.astext() for wording in part.findall(nodes.literal)]
    return found


def sections(document: nodes.document, page: str = "") -> Iterator[Section]:
    """Return each section of a page, and each documented name, with its own text."""
    named: dict[str, None] = {}
    of_errors = page.startswith(f"{error_entries.FOLDER}/")
    for node in document.findall(nodes.Element):
        if isinstance(node, nodes.section):
            # the page's own section is the page from its top
            identifier = "" if node.parent is document else node["ids"][0]
            heading, *parts = node.children
            title = heading.astext()
        elif isinstance(node, addnodes.desc):
            signature, *parts = node.children
            assert isinstance(signature, addnodes.desc_signature)
            identifier = signature["ids"][0]
            title = signature["fullname"]
            parts = [signature, *parts]
        else:
            continue
        code: list[str] = []
        lines = [line for part in parts for line in text_of(part, code, named)]
        text = "\n".join(lines)
        told: list[str] | None = None
        if of_errors and isinstance(node, nodes.section):
            code.clear()  # what it names stands in the text
            told = wordings(node)
        words = " ".join(code)
        yield identifier, title, " ".join(text.split()), " ".join(words.split()), told


def collect(app: Sphinx, document: nodes.document) -> None:
    """Keep the sections of a page that was read."""
    page = app.env.current_document.docname
    if "no-search" not in app.env.metadata[page]:
        index(app.env)[page] = list(sections(document, page))


def index(env: BuildEnvironment) -> dict[str, list[Section]]:
    """Return the pages' sections, which the environment keeps from build to build."""
    if not hasattr(env, "section_search"):
        env.section_search = {}  # type: ignore[attr-defined]
    return env.section_search  # type: ignore[attr-defined,no-any-return]


def forget(_app: Sphinx, env: BuildEnvironment, page: str) -> None:
    """Forget a page that is read again or gone."""
    index(env).pop(page, None)


def merge(
    _app: Sphinx, env: BuildEnvironment, pages: set[str], other: BuildEnvironment
) -> None:
    """Take over what another process read."""
    index(env).update(
        (page, index(other)[page]) for page in pages & index(other).keys()
    )


def leave_out_sphinx_search(app: Sphinx) -> None:
    """Keep Sphinx from writing its index and its search page."""
    app.builder.search = False  # type: ignore[attr-defined]


def write_index(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Write the index and the scripts, and ask for the search page."""
    static = app.outdir / "_static"
    static.mkdir(exist_ok=True)
    names = glossary.names_by_section()
    found: list[tuple[str, list[list[Any]]]] = []
    for page, own in sorted(index(app.env).items()):
        found.append((page, []))
        for identifier, *rest, told in own:
            called = names.get((page, identifier), [])
            others = [] if told is None else [told]
            found[-1][1].append([identifier, *rest, called, *others])
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
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("html-collect-pages", write_index)

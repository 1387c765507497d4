"""Define a glossary's term where a page first uses it, on hover, focus or touch.

The word becomes a link to its entry in the glossary, which is all there is without
scripts. The definition lies at the page's end, in a `popover` that `_static/terms.js`
shows beside the word; until then it takes no room.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from docsite.pages import glossary
from docsite.pages.site_only import SiteOnly

GLOSSARY = "glossary"  # the page
PAGES = re.compile(r"(tour|primer|lessons/.*|reference/.*)$")
# where a word is a name, a link already, or code
LEFT = (
    *(nodes.title, nodes.reference, nodes.literal, nodes.math, nodes.raw, SiteOnly),
    *(addnodes.pending_xref, addnodes.download_reference, nodes.table),
)
TEXTS = (nodes.paragraph, nodes.caption)
VARIANTS = {"en": re.compile(r", "), "zh": re.compile(r"[、（）]")}  # noqa: RUF001
CODE = re.compile(r"`([^`]+)`")


class Term(nodes.reference):
    """A term that links to its entry in the glossary."""


class Definition(SiteOnly):
    """What a term means, out of sight until it is asked for."""


@cache
def names(language: str) -> dict[str, dict[str, Any]]:
    """Return the terms by the names that pages in a language give them."""
    found = {}
    for term in glossary.terms():
        also = term.get("also", []) if language == "zh" else []
        for name in [*VARIANTS[language].split(term[language]), *also]:
            if name:
                found[name.lower()] = term
    return found


@cache
def pattern(language: str) -> re.Pattern[str]:
    """Return what finds the terms, the longest name first, in a text."""
    choices = sorted(names(language), key=len, reverse=True)
    plural = "s?" if language == "en" else ""
    # a Chinese word has no space around it; a Latin one is whole
    whole = "|".join(
        rf"(?<![\w-]){re.escape(name)}{plural}(?![\w-])"
        if language == "en"
        else rf"(?<![A-Za-z0-9_-]){re.escape(name)}(?![A-Za-z0-9_-])"
        if name.isascii()
        else re.escape(name)
        for name in choices
    )
    return re.compile(whole or r"(?!)", re.I)


def term_of(word: str, language: str) -> dict[str, Any]:
    """Return the term that a word, perhaps in the plural, is a name of."""
    known = names(language)
    return known.get(word.lower()) or known[word.lower().removesuffix("s")]


def texts(document: nodes.document) -> Iterator[nodes.Text]:
    """Yield the texts that a reader reads as sentences."""
    for text in list(document.findall(nodes.Text)):
        place: nodes.Node | None = text.parent
        around = []
        while place is not None:
            around.append(place)
            place = place.parent
        read = any(isinstance(one, TEXTS) for one in around)
        if read and not any(isinstance(one, LEFT) for one in around):
            yield text


def link_terms(app: Sphinx, document: nodes.document) -> None:
    """Link the first use of each term on a page that teaches."""
    page = app.env.current_document.docname
    if not PAGES.match(page):
        return
    app.env.note_dependency(str(glossary.FILE))
    language = "zh" if app.config.language[:2] == "zh" else "en"
    up = "../" * page.count("/")
    used: dict[str, dict[str, Any]] = {}
    for text in texts(document):
        parts: list[nodes.Node] = []
        at = 0
        for found in pattern(language).finditer(text):
            term = term_of(found[0], language)
            if term["en"] in used:
                continue
            used[term["en"]] = term
            entry = nodes.make_id(f"term {term['en']}")
            address = f"{up}{GLOSSARY}.html#{entry}"
            link = Term("", found[0], refuri=address, internal=True, entry=entry)
            parts += [nodes.Text(text[at : found.start()]), link]
            at = found.end()
        if parts:
            parts.append(nodes.Text(text[at:]))
            text.parent.replace(text, [part for part in parts if part.astext()])
    if used:
        place = next(iter(document.findall(nodes.section)))
        place += [definition(term, language) for term in used.values()]


def definition(term: dict[str, Any], language: str) -> Definition:
    """Return what a term means."""
    paragraph = nodes.paragraph()
    for number, part in enumerate(CODE.split(term["means"][language])):
        paragraph += nodes.literal("", part) if number % 2 else nodes.Text(part)
    return Definition("", paragraph, entry=nodes.make_id(f"term {term['en']}"))


# ── HTML ──


def visit_term(self: HTML5Translator, node: Term) -> None:
    """Open the link, described by the definition."""
    address, entry = self.attval(node["refuri"]), node["entry"]
    self.body.append(
        f'<a class="term" href="{address}" aria-describedby="define-{entry}">'
    )


def depart_term(self: HTML5Translator, _node: Term) -> None:
    """Close the link."""
    self.body.append("</a>")


def visit_definition(self: HTML5Translator, node: Definition) -> None:
    """Open the box that pops up."""
    self.body.append(
        f'<div class="definition" id="define-{node["entry"]}" '
        'popover="manual" role="tooltip">'
    )


def depart_definition(self: HTML5Translator, _node: Definition) -> None:
    """Close the box."""
    self.body.append("</div>\n")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.add_node(Term, html=(visit_term, depart_term))
    app.add_node(Definition, html=(visit_definition, depart_definition))
    app.connect("doctree-read", link_terms)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

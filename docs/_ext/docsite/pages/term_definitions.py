"""Define a glossary's term where a page first uses it, on hover, focus or touch.

The word becomes a link to its entry in the glossary, which is all there is without
scripts. The definition lies at the page's end, in a `popover` that `_static/terms.js`
shows beside the word; until then it takes no room.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from docsite.pages import glossary
from docsite.pages.site_only import SiteHtml, SiteOnly

PAGES = re.compile(r"(tour|primer|lessons/.*|reference/.*)$")
# where a word is a name, a link already, or code
LEFT = (
    *(nodes.title, nodes.reference, nodes.literal, nodes.math, nodes.raw, SiteOnly),
    *(addnodes.pending_xref, addnodes.download_reference, nodes.table),
)
TEXTS = (nodes.paragraph, nodes.caption)
VARIANTS = {"en": re.compile(r", "), "zh": re.compile(r"[、（）]")}  # noqa: RUF001
CODE = re.compile(r"`([^`]+)`")


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
    # a Latin word is whole; a Chinese one has no space around it
    whole = "|".join(
        rf"(?<![\w-]){re.escape(name)}s?(?![\w-])"
        if name.isascii()
        else re.escape(name)
        for name in choices
    )
    return re.compile(whole or r"(?!)", re.IGNORECASE | re.ASCII)


def texts(node: nodes.Element, read: bool = False) -> Iterator[nodes.Text]:
    """Yield the texts that a reader reads as sentences."""
    for child in node.children:
        if isinstance(child, nodes.Text):
            if read:
                yield child
        elif isinstance(child, nodes.Element) and not isinstance(child, LEFT):
            yield from texts(child, read or isinstance(child, TEXTS))


def link_terms(app: Sphinx, document: nodes.document) -> None:
    """Link the first use of each term on a page that teaches."""
    page = app.env.current_document.docname
    if not PAGES.match(page):
        return
    app.env.note_dependency(str(glossary.FILE))
    language = "zh" if app.config.language[:2] == "zh" else "en"
    glossary_page = f"{'../' * page.count('/')}glossary.html"
    used: dict[str, str] = {}  # definitions, by entry
    for text in list(texts(document)):
        parts: list[nodes.Node] = []
        at = 0
        for found in pattern(language).finditer(text):
            word = found[0].lower()
            known = names(language)
            term = known.get(word) or known[word.removesuffix("s")]
            entry = nodes.make_id(f"term {term['en']}")
            if entry in used:
                continue
            used[entry] = term["means"][language]
            start = (
                f'<a class="term" href="{glossary_page}#{entry}" '
                f'aria-describedby="define-{entry}">'
            )
            parts += [nodes.Text(text[at : found.start()]), SiteHtml(html=start)]
            parts += [nodes.Text(found[0]), SiteHtml(html="</a>")]
            at = found.end()
        if parts:
            text.parent.replace(text, [*parts, nodes.Text(text[at:])])
    place = next(iter(document.findall(nodes.section)))
    place += [SiteHtml(html=definition(*one)) for one in used.items()]


def definition(entry: str, means: str) -> str:
    """Return the box that pops up: what a term means."""
    pre = r'<span class="pre">\1</span>'
    code = f'<code class="docutils literal notranslate">{pre}</code>'
    return (
        f'<div class="definition" id="define-{entry}" popover="manual" role="tooltip">'
        f"<p>{CODE.sub(code, escape(means, quote=False))}</p>\n</div>\n"
    )


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.setup_extension("docsite.pages.site_only")
    app.connect("doctree-read", link_terms)

"""Make the glossary from docs/glossary.toml: `{glossary-terms}` lists it.

Each term leads to the section that teaches it, and tells the search its names. The
section is given by its English id, which the Chinese one shares (shared_ids.py).
"""

import tomllib
from bisect import bisect
from itertools import chain, groupby
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

from docsite.paths import DOCS, read_text

FILE = DOCS / "glossary.toml"
# the first common character of each initial, of which no word begins with I, U or V
PINYIN = "ABCDEFGHJKLMNOPQRSTWXYZ"
FIRST = [
    one.encode("gb18030") for one in "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"
]
logger = getLogger(__name__)


def terms() -> list[dict[str, Any]]:
    """Give the terms, as the file has them."""
    found = tomllib.loads(read_text(FILE))["term"]
    assert isinstance(found, list)
    return found


def names_by_section() -> dict[tuple[str, str], list[str]]:
    """Return the names, good or not, of what each section teaches, by page and id."""
    found: dict[tuple[str, str], list[str]] = {}
    for term in terms():
        page, _hash, section = term["taught"].partition("#")
        more = (term.get(key, []) for key in ("also", "avoid", "names"))
        names = [term["en"], term["zh"], *chain(*more)]
        found.setdefault((page, section), []).extend(names)
    return found


def initial(name: str) -> str:
    """Return the letter that a name begins with; of a Chinese one, of its pinyin."""
    code = name[0].encode("gb18030")
    if len(code) == 1:
        return name[0].upper()
    return PINYIN[bisect(FIRST, code) - 1]


def order(name: str) -> tuple[str, bytes]:
    """Return what sorts names by their sound."""
    # this encoding has the common characters in the order of their pinyin
    return initial(name), name.lower().encode("gb18030")


class Taught(nodes.inline):
    """Where a term is taught; becomes a link once all pages are read."""


class GlossaryTerms(SphinxDirective):
    """`{glossary-terms}`: every term, in the page's language first."""

    def run(self) -> list[nodes.Node]:
        """Write the list."""
        self.env.note_dependency(str(FILE))
        ours, other = ("zh", "en") if self.config.language[:2] == "zh" else ("en", "zh")
        found: list[nodes.Node] = []
        in_order = sorted(terms(), key=lambda term: order(term[ours]))
        for letter, group in groupby(in_order, key=lambda term: initial(term[ours])):
            entries = nodes.definition_list(classes=["glossary"])
            for term in group:
                entries += self.entry(term, ours, other)
            found += [nodes.rubric("", letter), entries]
        return found

    def entry(
        self, term: dict[str, Any], ours: str, other: str
    ) -> nodes.definition_list_item:
        """Write a term, with its name in the other language."""
        tags = {"en": "language-en", "zh": "language-zh-CN"}
        name = nodes.term("", "", nodes.strong("", term[ours]), nodes.Text(" "))
        name["ids"].append(nodes.make_id(f"term {term['en']}"))
        # a name such as ReLU is the same in both languages
        if term[other] != term[ours]:
            # docutils makes a lang attribute of such a class
            name += nodes.inline("", term[other], classes=[tags[other]])
        if ours == "zh" and "also" in term:
            also = "、".join(term["also"])
            name += nodes.inline("", _("(also: {names})").format(names=also))
        meaning, messages = self.parse_inline(term["means"][ours])
        where = Taught("", taught=term["taught"])
        gap = nodes.Text("" if ours == "zh" else " ")
        paragraph = nodes.paragraph("", "", *meaning, gap, where)
        item = nodes.definition("", paragraph, *messages)
        return nodes.definition_list_item("", name, item)


class LinkTaught(SphinxPostTransform):
    """Put the links in."""

    default_priority = 5

    def run(self, **_options: Any) -> None:
        """Lead each term to its section, or say that there is none."""
        here = self.env.current_document.docname
        for place in list(self.document.findall(Taught)):
            page, _hash, _section = place["taught"].partition("#")
            anchor = place["taught"].removeprefix(page)
            contents = self.env.tocs.get(page, nodes.bullet_list())
            headings = {
                link["anchorname"]: link.astext()
                for link in contents.findall(nodes.reference)
            }
            if anchor in headings:
                address = self.app.builder.get_relative_uri(here, page) + anchor
                text = _("Taught in: {heading}").format(heading=headings[anchor])
                link = nodes.reference("", text, refuri=address, internal=True)
                place.replace_self(link)
                continue
            place.parent.remove(place)
            # a page that a tree lacks is for tests/test_translation.py to report
            if page in self.env.found_docs:
                taught = place["taught"]
                logger.warning("docs/glossary.toml: no such section: %s", taught)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_directive("glossary-terms", GlossaryTerms)
    app.add_post_transform(LinkTaught)

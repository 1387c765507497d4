"""Set formulas as MathML when the site is built: a page needs no script and no CDN.

latex2mathml converts the TeX, whose source stays in the page as an annotation. What it
lets pass though it could not convert it (an unknown command, a stray `&`), and what
browsers do not draw, fails the build here, with page and line.
"""

import html
import re
import sys
from itertools import takewhile
from pathlib import Path
from typing import Any
from unicodedata import category
from xml.etree.ElementTree import Element, SubElement, tostring

from docutils import nodes
from latex2mathml.commands import MATRICES
from latex2mathml.converter import Converter
from sphinx.application import Sphinx
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

from docsite.pages.html_writer import line_of
from docsite.pages.math_spacing import set_as_tex_does
from docsite.paths import place

# how many children MathML asks of these
CHILDREN = {"mfrac": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "mroot": 2}
CHILDREN |= {"msubsup": 3, "munderover": 3}
# what all browsers draw, and which values they understand: of MathML Core, and tables
ELEMENTS = {*CHILDREN, "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msqrt"}
ELEMENTS |= {"mstyle", "mpadded", "mphantom", "mtable", "mtr", "mtd"}
LENGTH = r"[+-]?[\d.]+(em|ex|mu|pt|px|%)?"
ATTRIBUTES = {
    "display": "inline|block",
    "form": "prefix|infix|postfix",
    "mathvariant": "normal|italic",  # the letters of others have signs of their own
    "scriptlevel": r"[+-]?\d",
    "columnalign": "left|center|right",
    "rowspacing": rf"{LENGTH}( {LENGTH})*",
    "columnspacing": rf"{LENGTH}( {LENGTH})*",
}
LENGTHS = "width height depth minsize maxsize lspace rspace voffset linethickness"
SWITCHES = (
    "stretchy fence separator largeop symmetric displaystyle movablelimits accent"
)
ATTRIBUTES |= dict.fromkeys(LENGTHS.split(), LENGTH)
ATTRIBUTES |= dict.fromkeys(SWITCHES.split(), "true|false")
ENVIRONMENT = re.compile(r"\\begin\s*\{(\w+\*?)\}")
TOKEN = re.compile(r"\\(?:begin|end|left|right|qquad)\b|\\.|[{}]", re.S)


class FormulaError(ValueError):
    """A formula that cannot be set."""


def convert(tex: str, display: str = "inline") -> Element:
    """Convert a formula to a `math` element that carries its TeX.

    Raises:
        FormulaError: if any part of it cannot be converted.
    """
    # the same thing, under the only name that latex2mathml knows
    known = re.sub(r"\\(begin|end)\{(?:aligned|split)\}", r"\\\1{align*}", tex)
    for name in ENVIRONMENT.findall(known):
        if f"\\{name}" not in MATRICES:
            raise FormulaError(f"unknown environment {name}")
    try:
        math = Converter(display=display).convert_to_element(known)
    except Exception as error:  # its errors have no common base and often no text
        reason = str(error) or re.sub(
            r"(?<=[a-z])(?=[A-Z])", " ", type(error).__name__.removesuffix("Error")
        )
        raise FormulaError(reason.lower()) from error
    # HTML knows the namespace, and inline is the default
    del math.attrib["xmlns"]
    for element in math.iter():
        element.text = html.unescape(element.text or "") or None
        _check(element)
    for element in list(math.iter()):
        set_as_tex_does(element)
    if display == "inline":
        del math.attrib["display"]
    row = math[0]
    math.remove(row)
    semantics = SubElement(math, "semantics")
    semantics.append(row)
    source = SubElement(semantics, "annotation", encoding="application/x-tex")
    source.text = tex
    return math


def _check(element: Element) -> None:
    text = element.text or ""
    _, backslash, command = text.partition("\\")
    if backslash:
        raise FormulaError(f"unknown command \\{command}")
    if text == "&":
        raise FormulaError("an & outside a matrix, cases or aligned")
    if element.tag == "mi" and text in ("{", "}"):
        raise FormulaError(f"a {text} too many")
    if element.tag not in ELEMENTS:
        raise FormulaError(f"not every browser draws {element.tag}")
    for name, value in element.attrib.items():
        if not re.fullmatch(ATTRIBUTES.get(name, "(?!)"), value):
            raise FormulaError(f'not every browser understands {name}="{value}"')
    wanted = CHILDREN.get(element.tag, len(element))
    if len(element) != wanted:
        raise FormulaError(f"{element.tag} has {len(element)} of its {wanted} parts")


def side_by_side(tex: str) -> list[str]:
    r"""Split a formula at its outer \qquad, where a narrow screen may break it."""
    parts, depth, start = [], 0, 0
    for token in TOKEN.finditer(tex):
        if token[0] in ("{", r"\begin", r"\left"):
            depth += 1
        elif token[0] in ("}", r"\end", r"\right"):
            depth -= 1
        elif token[0] == r"\qquad" and depth == 0:
            parts.append(tex[start : token.start()])
            start = token.end()
    parts.append(tex[start:])
    return [part.strip() for part in parts if part.strip()]


def check_formulas(app: Sphinx, document: nodes.document) -> None:
    """Fail the build, naming page and line, for a formula that cannot be set."""
    for node in document.findall(lambda node: isinstance(node, FORMULAS)):
        page = Path(app.env.doc2path(app.env.current_document.docname))
        where = place(page, line_of(node))
        formula = " ".join(node.astext().split())
        if not formula:
            sys.exit(f"{where}: an empty formula; write it or take it out")
        try:
            _render(node)
        except FormulaError as error:
            why = f"cannot set the formula {formula} as MathML: {error}"
            sys.exit(f"{where}: {why}; write it in plainer LaTeX")


FORMULAS = (nodes.math, nodes.math_block)
OPENING = {"Pi", "Ps"}  # Unicode's kinds of marks
CLOSING = {"Pe", "Pf", "Po"}


def keep_marks(_app: Sphinx, document: nodes.document) -> None:
    """Hold formulas in sentences together with the marks before and after them.

    Browsers take a formula for a picture, beside which a line may break: a comma would
    start the next line, or a bracket end this one.
    """
    for formula in list(document.findall(nodes.math)):
        parent: Any = formula.parent
        place = parent.index(formula)
        before: Any = parent[place - 1] if place else None
        after: Any = parent[place + 1] if place + 1 < len(parent) else None
        opening = _marks(before, reversed, OPENING)[::-1]
        closing = _marks(after, iter, CLOSING)
        if not (opening or closing):
            continue
        held = nodes.inline(classes=["formula-and-marks"])
        parent[place] = held
        if opening:
            parent[place - 1] = nodes.Text(before.removesuffix(opening))
            held += nodes.Text(opening)
        held += formula
        if closing:
            parent[place + 1] = nodes.Text(after.removeprefix(closing))
            held += nodes.Text(closing)


def _marks(text: object, order: Any, kinds: set[str]) -> str:
    """Give the marks with which a text begins, or in reversed order ends."""
    if not isinstance(text, nodes.Text):
        return ""
    return "".join(takewhile(lambda mark: category(mark) in kinds, order(str(text))))


def _render(node: nodes.Node) -> str:
    tex = node.astext().strip()
    if isinstance(node, nodes.math_block):
        # blank lines part formulas that stand below each other
        parts = [
            part for block in re.split(r"\n\s*\n", tex) for part in side_by_side(block)
        ]
        elements = [convert(part, "block") for part in parts]
    else:
        elements = [convert(tex)]
    return "".join(tostring(element, encoding="unicode") for element in elements)


def visit_inline(self: HTML5Translator, node: nodes.math) -> None:
    """Write a formula in a sentence."""
    self.body.append(_render(node))
    raise nodes.SkipNode


def visit_block(self: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on lines of its own, with its number if it has one."""
    # a formula too wide for a phone scrolls by itself, by keyboard too
    own = nodes.Element()  # furo's wrapper bears the formula's id already
    if node.parent.get("ids") != node["ids"]:
        own["ids"] = node["ids"]
    self.body.append(self.starttag(own, "div", CLASS="math", tabindex="0"))
    self.body.append(f'<div class="formula">{_render(node)}</div>')
    if node["number"]:
        number = get_node_equation_number(self, node)
        self.body.append(f'<span class="eqno">({number})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    self.body.append("</div>\n")
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the renderer."""
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_block, None))
    app.connect("doctree-read", check_formulas)
    app.connect("doctree-read", keep_marks)

"""Set formulas as MathML when the site is built: a page needs no script and no CDN.

latex2mathml converts the TeX, whose source stays in the page as an annotation. What it
lets pass though it could not convert it (an unknown command, a stray `&`), and what
browsers do not draw, fails the build here, with page and line.
"""

import html
import re
import sys
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from docutils import nodes
from latex2mathml.commands import MATRICES
from latex2mathml.converter import Converter
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

from docsite.pages.html_writer import line_of
from docsite.pages.math_font import characters
from docsite.pages.math_spacing import set_as_tex_does
from docsite.paths import place

# how many children MathML asks of these
CHILDREN = {"mfrac": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "mroot": 2}
CHILDREN |= {"msubsup": 3, "munderover": 3}
# what all browsers draw, and which values they understand: of MathML Core, and tables
ELEMENTS = {*CHILDREN, "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msqrt"}
ELEMENTS |= {"mstyle", "mpadded", "mphantom", "mtable", "mtr", "mtd"}
LENGTH = r"[+-]?[\d.]+(em|ex|mu|pt|px|%)?"
UNDERSTOOD = re.compile(
    rf"""display=(inline|block) | form=(prefix|infix|postfix) | scriptlevel=[+-]?\d
    | mathvariant=(normal|italic)  # the letters of others have signs of their own
    | columnalign=(left|center|right) | (row|column)spacing={LENGTH}([ ]{LENGTH})*
    | (width|height|depth|minsize|maxsize|[lr]space|voffset|linethickness)={LENGTH}
    | (accent|displaystyle|fence|largeop|movablelimits|separator|stretchy|symmetric)
      =(true|false)""",
    re.VERBOSE,
)
# formulas below each other, or beside each other where the screen is wide enough
PARTED = re.compile(r"\n\s*(?:\\qquad)?\s*\n")
# the marks that a line may not end with, or begin with, beside a formula
OPENING, CLOSING = "([{（「『《【“‘", ")]}）」』》】”’.,;:!?%*/…、。，；：！？"  # noqa: RUF001


class FormulaError(ValueError):
    """A formula that cannot be set."""


def convert(tex: str, display: str = "inline") -> Element:
    """Convert a formula to a `math` element that carries its TeX.

    Raises:
        FormulaError: if any part of it cannot be converted.
    """
    # the same thing, under the only name that latex2mathml knows
    known = re.sub(r"\\(begin|end)\{(?:aligned|split)\}", r"\\\1{align*}", tex)
    for name in re.findall(r"\\begin\s*\{(\w+\*?)\}", known):
        if f"\\{name}" not in MATRICES:
            raise FormulaError(f"unknown environment {name}")
    try:
        math = Converter(display=display).convert_to_element(known)
    except Exception as error:  # its errors have no common base and often no text
        raise FormulaError(str(error) or type(error).__name__) from error
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
        if not UNDERSTOOD.fullmatch(f"{name}={value}"):
            raise FormulaError(f'not every browser understands {name}="{value}"')
    wanted = CHILDREN.get(element.tag, len(element))
    if len(element) != wanted:
        raise FormulaError(f"{element.tag} has {len(element)} of its {wanted} parts")


class SetFormulas(SphinxTransform):
    """Convert the formulas of a page, and note which characters they show."""

    default_priority = 850  # when no other transform makes or moves formulas

    def apply(self) -> None:
        """Convert one after the other, or end with the first that cannot be set."""
        shown: set[str] = set()
        for node in list(self.document.findall(nodes.Element)):
            if isinstance(node, nodes.math | nodes.math_block):
                elements = self.convert(node)
                shown.update(*map(characters, elements))
                parts = (tostring(element, encoding="unicode") for element in elements)
                node["mathml"] = "".join(parts)
            if isinstance(node, nodes.math):
                hold_marks(node)
        metadata = self.env.metadata[self.env.current_document.docname]
        metadata["math_characters"] = "".join(sorted(shown))

    def convert(self, node: nodes.math | nodes.math_block) -> list[Element]:
        """Return a formula's elements; end with page and line if there is a mistake."""
        tex = node.astext().strip()
        page = Path(self.env.doc2path(self.env.current_document.docname))
        where = place(page, line_of(node))
        if not tex:
            sys.exit(f"{where}: an empty formula; write it or take it out")
        try:
            if isinstance(node, nodes.math):
                return [convert(tex)]
            return [convert(part.strip(), "block") for part in PARTED.split(tex)]
        except FormulaError as error:
            formula = " ".join(tex.split())
            why = f"cannot set the formula {formula} as MathML: {error}"
            sys.exit(f"{where}: {why}; write it in plainer LaTeX")


def hold_marks(formula: nodes.math) -> None:
    """Hold a formula in a sentence together with the marks before and after it.

    Browsers take a formula for a picture, beside which a line may break: a comma would
    start the next line, or a bracket end this one.
    """
    around = formula.parent
    at = around.index(formula)
    opening = closing = ""
    if at and isinstance(before := around[at - 1], nodes.Text):
        opening = before[len(before.rstrip(OPENING)) :]
        around[at - 1] = nodes.Text(before.removesuffix(opening))
    if at + 1 < len(around) and isinstance(after := around[at + 1], nodes.Text):
        closing = after[: len(after) - len(after.lstrip(CLOSING))]
        around[at + 1] = nodes.Text(after.removeprefix(closing))
    if opening or closing:
        around[at] = held = nodes.inline(classes=["formula-and-marks"])
        held += [nodes.Text(opening), formula, nodes.Text(closing)]


def visit_inline(self: HTML5Translator, node: nodes.math) -> None:
    """Write a formula in a sentence."""
    self.body.append(node["mathml"])
    raise nodes.SkipNode


def visit_block(self: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on lines of its own, with its number if it has one."""
    # a formula too wide for a phone scrolls by itself, by keyboard too
    own = nodes.Element()  # furo's wrapper bears the formula's id already
    if node.parent.get("ids") != node["ids"]:
        own["ids"] = node["ids"]
    self.body.append(self.starttag(own, "div", CLASS="math", tabindex="0"))
    self.body.append(f'<div class="formula">{node["mathml"]}</div>')
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
    app.add_transform(SetFormulas)

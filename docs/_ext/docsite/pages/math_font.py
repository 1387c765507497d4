"""Give pages with formulas the math font, cut down to the characters that they use.

Without a math font of its own, a page is at the mercy of what a reader's system has:
often nothing, so that brackets and roots do not fit. STIX Two Math is 1.5 MB; what the
formulas use of it is some 10 KB. It travels inside its style sheet, because browsers
refuse a page opened from a folder (file://) a font file, and so that no line moves when
it arrives.
"""

import base64
import io
import logging
import os
import re
import shutil
import unicodedata
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from fontTools import subset
from fontTools.ttLib import TTFont
from sphinx.application import Sphinx

from docsite.execute.keys import content, digest
from docsite.paths import BUILD

# Sphinx prints the narration of whoever logs below a warning
logging.getLogger("fontTools").setLevel(logging.WARNING)

FONT = "STIX Two Math"
STYLE = "mathml.css"
FORMULA = re.compile(r"<math\b.*?</math>", re.S)
LICENCE = Path(__file__).with_name("math_font-OFL.txt")


def characters(formula: Element) -> set[str]:
    """Return the characters that a formula shows, as the font names them."""
    shown: set[str] = set()
    for element in formula.iter():
        if element.tag == "annotation":
            continue
        text = "".join((element.text or "").split())
        shown.update(text)
        if element.tag in ("msqrt", "mroot"):
            shown.add("\N{SQUARE ROOT}")
        # browsers set a variable of one letter in italics by taking another character
        if (
            element.tag == "mi"
            and len(text) == 1
            and "mathvariant" not in element.attrib
        ):
            shown.update(italic(text))
    return shown


def italic(letter: str) -> str:
    """Return the mathematical italic of a Latin or Greek letter; others unchanged."""
    if letter == "h":
        return "\N{PLANCK CONSTANT}"
    if "a" <= letter.lower() <= "z":
        case = "CAPITAL" if letter.isupper() else "SMALL"
        return unicodedata.lookup(f"MATHEMATICAL ITALIC {case} {letter.upper()}")
    name = unicodedata.name(letter, "").replace("GREEK", "MATHEMATICAL ITALIC", 1)
    name = name.replace("LETTER ", "").replace("LUNATE EPSILON", "EPSILON")
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return letter


def style_sheet(text: str) -> str:
    """Return the style sheet with the font cut down to some text, as WOFF2."""
    package = find_spec("ziamath")
    assert package
    assert package.submodule_search_locations
    folder = Path(package.submodule_search_locations[0]) / "fonts"
    font = TTFont(folder / "STIXTwoMath-Regular.ttf", recalcTimestamp=False)
    options = subset.Options()
    # those that math uses but "ssty": letters drawn for small sizes double the weight
    options.layout_features = ["ccmp", "dtls", "flac"]
    options.name_IDs = [0, 13, 14]  # the copyright and the licence travel along
    options.hinting = False
    options.flavor = "woff2"
    cutter = subset.Subsetter(options)
    cutter.populate(text=text)
    cutter.subset(font)
    file = io.BytesIO()
    font.flavor = "woff2"
    font.save(file)
    data = base64.b64encode(file.getvalue()).decode()
    return (
        "/* STIX Two Math, cut down; SIL Open Font License 1.1: math_font-OFL.txt */\n"
        f'@font-face{{font-family:"{FONT}";font-display:block;'
        f"src:url(data:font/woff2;base64,{data})}}\n"
    )


def link_font(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Send the font to pages with formulas, and to no other."""
    if "<math" in context.get("body", ""):
        # by name alone: the font may change without this page being written again
        context["css_files"] = [*context["css_files"], f"_static/{STYLE}"]
        context["math_font"] = FONT


def write_font(app: Sphinx, error: Exception | None) -> None:
    """Write the font beside the pages, cut down to what their formulas show."""
    if error or app.builder.format != "html":
        return
    shown: set[str] = set()
    for page in app.outdir.rglob("*.html"):
        for formula in FORMULA.findall(page.read_text(encoding="utf-8")):
            shown |= characters(fromstring(formula))
    if not shown:
        return
    text = "".join(sorted(shown))
    # cutting takes a second, so it is kept, for both languages and the next build
    made = BUILD / "math_font" / f"{digest(text, content(Path(__file__)))}.css"
    if not made.is_file():
        made.parent.mkdir(parents=True, exist_ok=True)
        new = made.with_suffix(f".{os.getpid()}")
        new.write_text(style_sheet(text), encoding="utf-8")
        new.replace(made)
    shutil.copyfile(made, app.outdir / "_static" / STYLE)
    shutil.copyfile(LICENCE, app.outdir / "_static" / LICENCE.name)


def setup(app: Sphinx) -> None:
    """Connect all this to Sphinx."""
    app.connect("html-page-context", link_font, priority=900)
    app.connect("build-finished", write_font)

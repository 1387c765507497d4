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
import shutil
from importlib.metadata import distribution
from pathlib import Path
from unicodedata import decomposition
from xml.etree.ElementTree import Element

from fontTools import subset
from sphinx.application import Sphinx

from docsite.execute.keys import content, digest
from docsite.paths import BUILD

# Sphinx prints the narration of whoever logs below a warning
logging.getLogger("fontTools").setLevel(logging.WARNING)

FONT = "STIX Two Math"
STYLE = "_static/mathml.css"
LICENCE = Path(__file__).with_name("math_font-OFL.txt")
# the mathematical italics of letters, Latin and Greek; that of h is older
ITALIC = {
    chr(int(decomposition(italic).rpartition(" ")[2], 16)): italic
    for italic in map(chr, [0x210E, *range(0x1D434, 0x1D468), *range(0x1D6E2, 0x1D71C)])
    if decomposition(italic)
}


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
        if element.tag == "mi" and "mathvariant" not in element.attrib:
            shown.add(ITALIC.get(text, ""))
    return shown - {""}


def style_sheet(text: str) -> str:
    """Return the style sheet with the font cut down to some text, as WOFF2."""
    options = subset.Options(
        # those of math but "ssty": letters drawn for small sizes double the weight
        layout_features=["ccmp", "dtls", "flac"],
        name_IDs=[0, 13, 14],  # the copyright and the licence travel along
        hinting=False,
        flavor="woff2",
        recalc_bounds=True,
    )
    whole = distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf")
    cutter = subset.Subsetter(options)
    cutter.populate(text=text)
    file = io.BytesIO()
    with subset.load_font(str(whole), options) as font:
        cutter.subset(font)
        subset.save_font(font, file, options)
    data = base64.b64encode(file.getvalue()).decode()
    return (
        "/* STIX Two Math, cut down; SIL Open Font License 1.1: math_font-OFL.txt */\n"
        f'@font-face{{font-family:"{FONT}";font-display:block;'
        f"src:url(data:font/woff2;base64,{data})}}\n"
    )


def write_font(app: Sphinx, error: Exception | None) -> None:
    """Write the font beside the pages, cut down to what their formulas show."""
    pages = app.env.metadata.values()
    shown = {sign for page in pages for sign in page.get("math_characters", "")}
    if error or not shown or app.builder.format != "html":
        return
    text = "".join(sorted(shown))
    # cutting takes a second, so it is kept, for both languages and the next build
    made = BUILD / "math_font" / f"{digest(text, content(Path(__file__)))}.css"
    if not made.is_file():
        made.parent.mkdir(parents=True, exist_ok=True)
        new = made.with_suffix(f".{os.getpid()}")
        new.write_text(style_sheet(text), encoding="utf-8")
        new.replace(made)
    shutil.copyfile(made, app.outdir / STYLE)
    shutil.copyfile(LICENCE, app.outdir / "_static" / LICENCE.name)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx; page_assets.py sends the font to pages with formulas."""
    app.connect("build-finished", write_font)

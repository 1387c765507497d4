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
import shutil
import unicodedata
from collections.abc import Set as AbstractSet
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docutils import nodes
from fontTools import subset
from fontTools.ttLib import TTFont
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.environment.collectors import EnvironmentCollector
from sphinx.util.typing import ExtensionMetadata

from docsite.pages import mathml

# Sphinx prints the narration of whoever logs below a warning
logging.getLogger("fontTools").setLevel(logging.WARNING)

FONT = "STIX Two Math"
STYLE = "mathml.css"
LICENCE = Path(__file__).with_name("math_font-OFL.txt")


def characters(tex: str) -> set[str]:
    """Give the characters that a formula shows, as the font names them."""
    shown: set[str] = set()
    for element in mathml.convert(tex).iter():
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
    """Give the mathematical italic of a Latin or Greek letter; others unchanged."""
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
    """Give the style sheet with the font cut down to some text, as WOFF2."""
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
        "/* STIX Two Math, cut down; SIL Open Font License 1.1: mathfont-OFL.txt */\n"
        f'@font-face{{font-family:"{FONT}";font-display:block;'
        f"src:url(data:font/woff2;base64,{data})}}\n"
    )


class MathCharacters(EnvironmentCollector):
    """Remember which characters each page's formulas show."""

    def clear_doc(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        """Forget a page."""
        _noted(env).pop(docname, None)

    def merge_other(
        self,
        app: Sphinx,
        env: BuildEnvironment,
        docnames: AbstractSet[str],
        other: BuildEnvironment,
    ) -> None:
        """Take over what another process read."""
        theirs = _noted(other)
        _noted(env).update({name: theirs[name] for name in docnames if name in theirs})

    def process_doc(self, app: Sphinx, doctree: nodes.document) -> None:
        """Note a page's characters."""
        shown: set[str] = set()
        for node in doctree.findall(lambda node: isinstance(node, mathml.FORMULAS)):
            shown |= characters(node.astext())
        if shown:
            _noted(app.env)[app.env.current_document.docname] = shown


def _noted(env: BuildEnvironment) -> dict[str, set[str]]:
    if not hasattr(env, "math_characters"):
        env.math_characters = {}  # type: ignore[attr-defined]
    return env.math_characters  # type: ignore[attr-defined,no-any-return]


def link_font(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Send the font to pages with formulas, and to no other."""
    if page in _noted(app.env):
        # by name alone: the font may change without this page being written again
        context["css_files"] = [*context["css_files"], f"_static/{STYLE}"]
        context["math_font"] = FONT


def write_font(app: Sphinx, error: Exception | None) -> None:
    """Write the font beside the pages; make it if it is to have other characters."""
    if error or app.builder.format != "html":
        return
    text = "".join(sorted(set().union(*_noted(app.env).values())))
    if not text:
        return
    made, made_from = (Path(app.doctreedir, name) for name in (STYLE, "mathfont.txt"))
    there = made.is_file() and made_from.is_file()
    if not (there and made_from.read_text(encoding="utf-8") == text):
        made.write_text(style_sheet(text), encoding="utf-8")
        made_from.write_text(text, encoding="utf-8")
    for file in (made, LICENCE):
        shutil.copyfile(file, Path(app.outdir, "_static", file.name))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to Sphinx."""
    app.add_env_collector(MathCharacters)
    app.connect("html-page-context", link_font, priority=900)
    app.connect("build-finished", write_font)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}

"""Formulas become MathML when a page is built, or the build says why not."""

import base64
import io
import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from docsite.pages import math_font, mathml
from fontTools.ttLib import TTFont
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.mathml", "docsite.pages.math_font"]
extensions += ["docsite.pages.page_assets"]
myst_enable_extensions = ["dollarmath"]
html_math_renderer = "mathml"
html_theme = "furo"
"""


def shown(tex: str) -> str:
    """Give the text that a formula shows, without its TeX."""
    return "".join(_texts(mathml.convert(tex)))


def _texts(element: Element) -> list[str]:
    if element.tag == "annotation":
        return []
    return [element.text or "", *(text for child in element for text in _texts(child))]


def test_a_formula_keeps_its_tex() -> None:
    annotation = mathml.convert(r"\frac{a}{b} < c").find(".//annotation")
    assert annotation is not None
    assert annotation.text == r"\frac{a}{b} < c"


def test_symbols_are_converted_to_characters() -> None:
    assert shown(r"a \le b \cdot \hat{x} < 1") == "a≤b·x^<1"


def test_aligned_rows_become_a_table() -> None:
    rows = mathml.convert(r"\begin{aligned} a &= b \\ c &= d \end{aligned}")
    assert len(rows.findall(".//mtr")) == 2


def test_a_thin_space_parts_a_function_from_its_neighbours() -> None:
    row = mathml.convert(r"t \log p + \log(x)").find(".//mrow")
    assert row is not None
    assert ["|" if part.tag == "mspace" else part.text for part in row] == [
        *("t", "|", "log", "|", "p", "+", "log", "(", "x", ")")
    ]


def test_bars_are_as_high_as_text_and_open_and_close() -> None:
    bars = mathml.convert(r"\lvert x \rvert - \frac{1}{2}").findall(".//mo[@form]")
    assert [bar.get("form") for bar in bars] == ["prefix", "postfix"]
    assert {bar.get("stretchy") for bar in bars} == {"false"}


def test_a_root_is_as_high_as_its_sign() -> None:
    assert mathml.convert(r"\sqrt{n}").find(".//msqrt/mspace[@height]") is not None


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\nosuch{x}", r"unknown command \nosuch"),
        (r"\frac{a}", "mfrac has 1 of its 2 parts"),
        (r"\begin{matrix} a", "MissingEnd"),
        ("a_b_c", "DoubleSubscripts"),
        ("a & b", "an & outside"),
        (r"\left( a", "ExtraLeftOrMissingRight"),
        (r"\text{a \nosuch}", r"unknown command \nosuch"),
        (r"\begin{nosuch} a \end{nosuch}", "unknown environment nosuch"),
        (r"\hspace{wide} a", 'not every browser understands width="w"'),
        (r"\style{color: red}{a}", "style="),
        (r"\href{javascript:alert()}{a}", "href="),
        (r"\color{red}{a}", "mathcolor="),
        (r"a \\ b", "linebreak="),
        (r"\boxed{a}", "not every browser draws menclose"),
        ("a}", "a } too many"),
    ],
)
def test_what_cannot_be_converted_raises(tex: str, reason: str) -> None:
    with pytest.raises(mathml.FormulaError, match=re.escape(reason)):
        mathml.convert(tex)


def test_a_qquad_on_a_line_of_its_own_parts_formulas(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# One\n\n$$\na \\qquad b\n\\qquad\nc\n$$\n")
    assert site.build() == ""
    formulas = re.findall(r'x-tex">(.*?)<', site.read("index.html"), re.S)
    assert formulas == [r"a \qquad b", "c"]


@pytest.mark.parametrize(
    ("letter", "italic"),
    [
        ("x", "\N{MATHEMATICAL ITALIC SMALL X}"),
        ("W", "\N{MATHEMATICAL ITALIC CAPITAL W}"),
        ("h", "\N{PLANCK CONSTANT}"),
        ("\N{GREEK SMALL LETTER MU}", "\N{MATHEMATICAL ITALIC SMALL MU}"),
        ("\N{GREEK LUNATE EPSILON SYMBOL}", "\N{MATHEMATICAL ITALIC EPSILON SYMBOL}"),
    ],
)
def test_a_variable_is_shown_in_italics(letter: str, italic: str) -> None:
    assert math_font.ITALIC[letter] == italic


def test_the_font_holds_what_the_formulas_show_and_little_else() -> None:
    style = math_font.style_sheet(
        "".join(math_font.characters(mathml.convert(r"\sqrt{x} \le \sum y_i")))
    )
    data = re.search(r"base64,([^)]+)", style)
    assert data
    font = TTFont(io.BytesIO(base64.b64decode(data[1])))
    letters = "√≤∑" + "".join(math_font.ITALIC[letter] for letter in "xyi")
    assert {ord(letter) for letter in letters} <= set(font.getBestCmap())
    assert "MATH" in font
    assert len(font.getGlyphOrder()) < 150
    assert font["name"].getDebugName(13).startswith("This Font Software is licensed")


def test_the_font_is_the_same_whenever_it_is_made() -> None:
    assert math_font.style_sheet("x+y") == math_font.style_sheet("x+y")


def test_pages_with_formulas_get_the_font_and_others_do_not(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    index = "# Index\n\n```{toctree}\nwith\n```\n"
    site.write("docs/index.md", index)
    site.write("docs/with.md", "# With\n\n$$\nx^2\n$$ (square)\n\nSee {eq}`square`.\n")
    assert site.build() == ""
    assert "mathml.css" in site.read("with.html")
    assert "mathml.css" not in site.read("index.html")
    assert "Open Font License" in site.read("_static/math_font-OFL.txt").title()
    # the equation is numbered, and linked by its number
    assert site.read("with.html").count('id="equation-square"') == 1
    assert re.search(r'href="#equation-square">\(1\)</a>', site.read("with.html"))
    assert "mathjax.js" not in site.read("with.html").lower()

    # a formula elsewhere widens the font, though the first page is left alone
    first = site.read("_static/mathml.css")
    site.write("docs/index.md", index + "\n$\\alpha$\n")
    assert site.build() == ""
    assert site.read("_static/mathml.css") != first


def test_a_formula_and_the_marks_beside_it_stay_on_one_line(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# Marks\n\nSee ($a$), then $b$\u3002$c$ and *$d$!*\n")
    assert site.build() == ""
    text = re.sub("<math>.*?</math>", "M", site.read("index.html"))
    held = '<span class="formula-and-marks">'
    assert f"See {held}(M),</span> then {held}M\u3002</span>M and <em>{held}M!" in text


def test_a_bad_formula_fails_the_build_with_page_and_line(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# Index\n\nGood: $x$.\n\nBad: $\\nosuch{x}$.\n")
    page = tmp_path / "docs" / "index.md"
    told = r"cannot set the formula \nosuch{x} as MathML: unknown command \nosuch; "
    for _ in range(2):  # a second try does not pass
        said = f"{page}:5: {told}write it in plainer LaTeX\n"
        assert site.build().endswith(said)
        assert "Traceback" not in said
    for empty in ("$ $", "```{math}\n```", "$$\n\n$$"):
        site.write("docs/index.md", f"# Index\n\n{empty}\n")
        said = f"{page}:3: an empty formula; write it or take it out\n"
        assert site.build() == said

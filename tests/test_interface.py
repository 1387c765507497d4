"""What the theme says is Chinese on Chinese pages, with nothing to compile first."""

import re
from pathlib import Path

import pytest
import sphinx
from babel.messages.pofile import read_po
from docsite.pages.ui_strings import LOCALE, read_catalogue
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.ui_strings"]
html_theme = "furo"
nb_code_prompt_show = nb_code_prompt_hide = ""
"""


@pytest.mark.parametrize(
    ("language", "says"), [("zh_CN", "回到顶部"), ("en", "Back to top")]
)
def test_the_theme_speaks_the_language(
    tmp_path: Path, language: str, says: str
) -> None:
    site = SmallSite(tmp_path, f'{CONF}language = "{language}"\n')
    site.write("docs/index.md", "# 题\n")
    assert not site.build()
    assert says in site.read("index.html")


@pytest.mark.parametrize(
    "file", sorted(LOCALE.glob("*.po")), ids=lambda file: file.stem
)
def test_a_catalogue_is_whole(file: Path) -> None:
    catalogue = read_catalogue(file)
    with file.open("rb") as lines:
        entries = [entry for entry in read_po(lines) if entry.id]
    for entry in entries:
        assert entry.string, entry.id
        assert catalogue.gettext(str(entry.id)) == entry.string
        assert not entry.fuzzy, entry.id


def marked() -> set[str]:
    """Give what our extensions and templates mark for translation."""
    docs = LOCALE.parent
    files = [*(docs / "_ext").glob("*.py"), *(docs / "_templates").rglob("*.html")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return set(re.findall(r"""\b_\(\s*["']([^"']+)["']\s*\)""", text))


def test_all_that_we_say_is_translated() -> None:
    theirs = Path(sphinx.__file__).parent / "locale" / "zh_CN" / "LC_MESSAGES"
    known: set[str] = set()
    for file in (LOCALE / "zh_CN.po", theirs / "sphinx.po"):
        with file.open("rb") as lines:
            known |= {str(entry.id) for entry in read_po(lines) if entry.string}
    assert marked()
    assert marked() <= known

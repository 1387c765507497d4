"""What the theme says is Chinese on Chinese pages, with nothing to compile first."""

import datetime
import re
from pathlib import Path

import pytest
import sphinx
from babel.messages.pofile import read_po
from docsite.pages.ui_strings import LOCALE, compile_catalogues
from small_site import SmallSite

CATALOGUES = sorted(LOCALE.glob("*/LC_MESSAGES/sphinx.po"))
CONF = """
extensions = ["myst_nb", "docsite.pages.ui_strings"]
html_theme = "furo"
nb_execution_mode = "off"
"""


@pytest.mark.parametrize(
    ("language", "says", "prompt"),
    [("zh_CN", "回到顶部", "显示代码"), ("en", "Back to top", "Show code cell source")],
)
def test_the_theme_speaks_the_language(
    tmp_path: Path, language: str, says: str, prompt: str
) -> None:
    site = SmallSite(tmp_path, f'{CONF}language = "{language}"\n')
    site.write(
        "docs/index.md",
        "---\nfile_format: mystnb\nkernelspec: {name: python3}\n---\n# 题\n\n"
        "```{code-cell} python\n:tags: [hide-input]\n1\n```\n",
    )
    site.build()
    page = site.read("index.html")
    assert says in page
    assert prompt in page
    assert "<summary>" in page  # a label there would hide the prompt


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parents[1].name)
def test_a_catalogue_is_whole(file: Path) -> None:
    with file.open("rb") as lines:
        entries = [entry for entry in read_po(lines) if entry.id]
    assert entries
    for entry in entries:
        assert entry.string, entry.id
        assert not entry.fuzzy, entry.id


def marked() -> set[str]:
    """Return what our extensions and templates mark for translation."""
    docs = LOCALE.parent
    files = [*(docs / "_ext").rglob("*.py"), *(docs / "_templates").rglob("*.html")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    found = re.findall(r"""\b_\(\s*(["'])(.+?)\1\s*\)""", text)
    titles = re.findall(r'^  "[\w-]+": \("([^"]+)", "', text, re.M)  # of the icons
    return {words for _quote, words in found} | set(titles)


def test_all_that_we_say_is_translated() -> None:
    theirs = Path(sphinx.__file__).parent / "locale" / "zh_CN" / "LC_MESSAGES"
    known: set[str] = set()
    for file in (*CATALOGUES, theirs / "sphinx.po"):
        with file.open("rb") as lines:
            known |= {str(entry.id) for entry in read_po(lines) if entry.string}
    assert "Contents" in marked()
    assert marked() <= known, marked() - known


def test_the_same_catalogues_are_the_same_at_any_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> "Later":
            return cls(2099, 1, 1, tzinfo=tz)

    before = compile_catalogues(tmp_path)
    monkeypatch.setattr(datetime, "datetime", Later)
    assert compile_catalogues(tmp_path) == before

"""A heading is what its snippet raises, and every link to an entry leads to one.

A torch that words a message anew fails the first test with the entry to change.
"""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from docsite.error_entries import FOLDER, Entry, entries
from docsite.languages import LANGUAGES
from docsite.paths import DOCS, EXAMPLES
from raised import ENGLISH, other_wordings, said, snippets

OTHERS = [DOCS / language.folder for language in LANGUAGES[1:]]
ENTRIES = [*entries(ENGLISH)]
LINK = re.compile(r"\]\(#(error-[\w-]+)\)")


def test_each_heading_is_what_its_snippet_raises() -> None:
    changes = [
        f"docs/*/{FOLDER}/{entry.page}.md: “{entry.title}” has changed: torch now "
        f"raises “{said(entry)[1]}”; write that as the heading in every language and "
        "into the snippet's first line, and the old wording below the entry"
        for entry in ENTRIES
        if entry.is_message and not entry.fits(said(entry)[1])
    ]
    if changes:
        pytest.fail("\n".join(changes), pytrace=False)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.label)
def test_each_entry_has_a_fix_that_asserts(entry: Entry) -> None:
    fix = snippets(entry)[-1]
    assert fix.stem.endswith("_fix")
    assert "assert" in fix.read_text(encoding="utf-8")


def test_there_are_enough_of_them() -> None:
    kinds = Counter(entry.is_message for entry in ENTRIES)
    assert kinds[True] >= 70
    assert kinds[False] >= 12


@pytest.mark.parametrize("tree", OTHERS, ids=lambda tree: tree.name)
def test_every_language_has_the_same_messages(tree: Path) -> None:
    def told(entry: Entry) -> tuple[str, bool, str]:
        return entry.label, entry.is_message, entry.title if entry.is_message else ""

    assert [*map(told, entries(tree))] == [*map(told, ENTRIES)]


@pytest.mark.parametrize("tree", [ENGLISH, *OTHERS], ids=lambda tree: tree.name)
def test_every_link_to_an_entry_leads_to_one(tree: Path) -> None:
    labels = {entry.label for entry in ENTRIES}
    for page in tree.rglob("*.md"):
        led = set(LINK.findall(page.read_text(encoding="utf-8")))
        assert led <= labels, page


def test_no_two_entries_have_one_message() -> None:
    titles = Counter(entry.title for entry in ENTRIES)
    assert [title for title, times in titles.items() if times > 1] == []


def test_every_snippet_belongs_to_an_entry() -> None:
    shown = {snippet for entry in ENTRIES for snippet in snippets(entry)}
    assert shown == set((EXAMPLES / FOLDER).glob("*.py"))


@pytest.mark.parametrize(
    ("title", "said", "fits"),
    [
        ("got … channels", "got 3 channels", True),
        ("got … channels", "got 3 channels instead", False),
        ("Missing: …", 'Missing:\n\t"weight"', True),
        ("attribute '…' already exists", "\"attribute 'train' already exists\"", True),
        ("failed. …", "failed. This \x1b[1mfile\x1b[0m", True),
    ],
)
def test_a_gap_stands_for_anything(title: str, said: str, fits: bool) -> None:
    entry = Entry("", "", title, is_message=True, section=ENTRIES[0].section)
    assert entry.fits(said) is fits


def test_other_wordings_are_those_of_the_paragraph_that_names_them() -> None:
    text = "## `a`\n\n`b`\n\n{.also-raised}\nOthers: `c`, `` `d` e ``.\n\n`f`\n"
    section = replace(ENTRIES[0].section, text=text)
    assert other_wordings(replace(ENTRIES[0], section=section)) == ["c", "`d` e"]

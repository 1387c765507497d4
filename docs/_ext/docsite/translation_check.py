"""Compare the Chinese pages with the English pages that they were made from.

Both languages have the same pages, sections, snippets, figures, exercises, labels and
cards; sentences, links, list entries and table rows are each page's own. Each Chinese
page keeps, in its front matter, a short hash of every English section it was made from,
so that a later change of the English page is reported section by section.

`nox -s translation` lists what is behind; `nox -s translation -- --done lessons/sizes`
records that the Chinese page has followed.
"""

import argparse
import hashlib
import re
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from docsite.languages import LANGUAGES
from docsite.markdown_source import Directive, Page, Section, read_page
from docsite.paths import DOCS, place, read_text

ENGLISH, CHINESE = (DOCS / language.folder for language in LANGUAGES)

RECORD = re.compile(r'^translated_from: "(?P<hashes>[0-9a-f ]*)"\n', re.M)
# what a task writes into the English page is not translated
WRITTEN = re.compile(r"^% the table begins$.*?^% the table ends$", re.M | re.S)

LABEL = re.compile(r"^\(([\w-]+)\)=|\{#([\w-]+)", re.M)
EXERCISE = re.compile(r"^(\*\*\d+\.\*\*)", re.M)
IMAGE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
# one language may need a note where another needs none
OWN = {"note", "tip", "hint", "important", "warning", "caution", "seealso", "container"}


def tree_pages(tree: Path) -> set[str]:
    """Return a tree's pages, by the names that Sphinx gives them."""
    return {
        page.relative_to(tree).with_suffix("").as_posix() for page in tree.rglob("*.md")
    }


def state(section: Section) -> str:
    """Return a short hash that tells a section's text from any other."""
    text = WRITTEN.sub("", section.text)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


# ── what both pages have ──


def shared(section: Section) -> dict[str, list[str]]:
    """Return what a section has in every language, by kind, in its order."""
    directives = [one for one in section.directives if one.name not in OWN]
    return {
        "images": IMAGE.findall(section.text),
        "exercises": EXERCISE.findall(section.text),
        "labels": ["".join(found) for found in LABEL.findall(section.text)],
        "directives": [told(one) for one in directives],
    }


def told(directive: Directive) -> str:
    """Return a directive with what of it is the same in every language."""
    name, options = directive.name, directive.options
    if name == "code-cell":
        words = [
            word
            for part, word in (("image", "alt"), ("figure", "caption"))
            if ((options.get("mystnb") or {}).get(part) or {}).get(word)
        ]
        said = options.get("load", "no snippet"), options.get("tags", "no tags")
        return " ".join([*map(str, said), *words])
    if name in ("toctree", "eval-rst"):
        return f"{name} {' '.join(directive.content.split())}"
    if name == "lesson":
        return " ".join([name, *(f"{key} {value}" for key, value in options.items())])
    if name in ("image", "figure"):  # one language may show the other's
        return f"{name} {Path(directive.argument).name}"
    if name in ("card", "literalinclude"):
        return f"{name} {directive.argument}"
    return name


# ── what is reported ──


def differences(page: str) -> Iterator[str]:
    """Yield where a Chinese page does not have what the English one has."""
    file = CHINESE / f"{page}.md"
    english = read_page(ENGLISH / f"{page}.md").sections
    chinese = read_page(file).sections
    for there, here in zip(english, chinese, strict=False):
        where = f"{place(file, here.line)}: “{here.title}” (“{there.title}”)"
        if there.depth != here.depth:
            yield (
                f"{where}: the heading's depth is {here.depth}, not {there.depth}; "
                "give both pages the same sections in the same order"
            )
            return  # from here on, sections beside each other are not the same ones
        ours, theirs = shared(here), shared(there)
        for kind, found in ours.items():
            pairs = zip_longest(found, theirs[kind], fillvalue="nothing")
            for one, other in [pair for pair in pairs if pair[0] != pair[1]][:1]:
                yield f"{where}: {kind} differ: “{one}” here, “{other}” in English"
    extra = english[len(chinese) :] or chinese[len(english) :]
    if extra:
        tree = "English" if len(english) > len(chinese) else "Chinese"
        titles = ", ".join(f"“{section.title}”" for section in extra)
        yield f"{place(file, 1)}: only the {tree} page goes on, with {titles}"


def behind(page: str) -> Iterator[str]:
    """Yield the English sections that changed after the Chinese page was made."""
    file = CHINESE / f"{page}.md"
    record = RECORD.search(read_text(file))
    done = f"once it has followed: nox -s translation -- --done {page}"
    if not record:
        yield (
            f"{place(file, 1)}: it does not say which English page it was made from; "
            f"{done}"
        )
        return
    source: Page = read_page(ENGLISH / f"{page}.md")
    was, now = record["hashes"].split(), [state(part) for part in source.sections]
    for change, start, stop, first, last in SequenceMatcher(
        None, was, now, autojunk=False
    ).get_opcodes():
        if change == "delete":
            after = source.headings[first - 1] if first else "the start"
            gone = f"{stop - start} section(s) went after “{after}”"
            yield f"{place(file, 1)}: {gone}; {done}"
        elif change != "equal":
            for section in source.sections[first:last]:
                changed = place(ENGLISH / f"{page}.md", section.line)
                title = section.title
                yield f"{changed}: the English text of “{title}” changed; {done}"


def mark_done(page: str) -> None:
    """Record that a Chinese page says what its English page says now."""
    file = CHINESE / f"{page}.md"
    text = RECORD.sub("", read_text(file), count=1)
    states = " ".join(map(state, read_page(ENGLISH / f"{page}.md").sections))
    if not text.startswith("---\n"):
        text = f"---\n---\n\n{text}"
    end = text.index("\n---\n", 3) + 1
    record = f'translated_from: "{states}"\n'
    file.write_text(text[:end] + record + text[end:], encoding="utf-8", newline="\n")


def findings(chosen: set[str] | None = None) -> list[str]:
    """Return all that is behind or differs, of some pages or of all."""
    english, chinese = tree_pages(ENGLISH), tree_pages(CHINESE)
    lines = [
        f"{place(ENGLISH / f'{page}.md', 1)}: not translated: write its Chinese page"
        for page in sorted(english - chinese)
    ]
    lines += [
        f"{place(CHINESE / f'{page}.md', 1)}: it has no English page: write or delete"
        for page in sorted(chinese - english)
    ]
    if chosen is not None:
        lines = []
    for page in sorted(english & chinese & (chosen or english)):
        lines += [*behind(page), *differences(page)]
    return lines


def main() -> int:
    """Report what is behind, or record that pages have followed."""
    parser = argparse.ArgumentParser(description="Compare the Chinese pages.")
    parser.add_argument(
        "--done",
        nargs="+",
        metavar="PAGE",
        help="record that these pages, such as lessons/sizes, have followed",
    )
    done: list[str] | None = parser.parse_args().done
    both = tree_pages(ENGLISH) & tree_pages(CHINESE)
    for page in done or []:
        if page not in both:
            print(f"no such page in both languages: {page}; one of them is needed:")
            print("\n".join(sorted(both)))
            return 1
        mark_done(page)
    lines = findings(set(done) if done else None)
    print("\n".join(lines) or "Every Chinese page is up to date.")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main())

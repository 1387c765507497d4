"""Compare the Chinese pages with the English pages that they were made from.

Each Chinese page keeps, in its front matter, a short hash of every English section it
was made from. So a later change of the English page can be told section by section.
`nox -s translation` lists what is behind; `nox -s translation -- --done layers/pooling`
notes that the Chinese page has followed.
"""

import argparse
import hashlib
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from docsite.paths import DOCS

ENGLISH, CHINESE = DOCS / "en", DOCS / "zh-cn"

FENCE = re.compile(r"^ *(?P<marks>`{3,}|~{3,})")
HEADING = re.compile(r"^(?P<marks>#{1,6}) +(?P<title>.+?) *$")
RECORD = re.compile(r'^translated_from: "(?P<hashes>[0-9a-f ]*)"\n', re.M)
# what a task writes into the English page is not translated
WRITTEN = re.compile(r"^% the table begins$.*?^% the table ends$", re.M | re.S)

# what the pages share, section by section: its name, and what finds it
SHARED = {
    "labels": re.compile(r"^\(([\w-]+)\)=|\{#([\w-]+)", re.M),
    "snippets": re.compile(r"^:?load: *(\S+)", re.M),
    "cells' tags": re.compile(r"^:?tags: *(.+?) *$", re.M),
    "pictures with an alternative text": re.compile(r"^ +(alt):", re.M),
    "directives": re.compile(r"^ *[`:]{3,}(\{[\w-]+\})", re.M),
    "included files": re.compile(r"^`{3,}\{literalinclude\} *(\S+)", re.M),
    "documented modules": re.compile(r"^\.\. automodule:: (\S+)", re.M),
    "cards": re.compile(r"^:{3,}\{card\} *(\S+)", re.M),
    "formulas on lines of their own": re.compile(r"^(\$\$)$", re.M),
    "exercises": re.compile(r"^(\*\*\d+\.\*\*)", re.M),
    "list entries": re.compile(r"^ *([-*]) +\S", re.M),
    "table rows": re.compile(r"^(\|)", re.M),
}
LINK = re.compile(r"\]\(([^)\s]+)\)")


@dataclass
class Section:
    """A heading and what stands below it, up to the next heading."""

    title: str
    depth: int
    text: str

    @property
    def state(self) -> str:
        """Tell this text from any other."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:8]


def sections(page: Path) -> list[Section]:
    """Give a page's sections; the front matter belongs to the first."""
    found: list[Section] = []
    before: list[str] = []
    fence = ""
    text = RECORD.sub("", page.read_text(encoding="utf-8"), count=1)
    for line in WRITTEN.sub("", text).splitlines():
        marks = FENCE.match(line)
        if marks and not fence:
            fence = marks["marks"]
        elif marks and line.strip().startswith(fence):
            fence = ""
        heading = None if fence else HEADING.match(line)
        if heading:
            found.append(Section(heading["title"], len(heading["marks"]), ""))
        if found:
            found[-1].text += line + "\n"
        else:
            before.append(line)
    if found:
        found[0].text = "\n".join([*before, found[0].text])
    return found


def pages(tree: Path) -> set[str]:
    """Give a tree's pages, by the names that Sphinx gives them."""
    return {
        page.relative_to(tree).with_suffix("").as_posix() for page in tree.rglob("*.md")
    }


def differences(page: str) -> Iterator[str]:
    """Say where a Chinese page does not have what the English one has."""
    english = sections(ENGLISH / f"{page}.md")
    chinese = sections(CHINESE / f"{page}.md")
    for there, here in zip(english, chinese, strict=False):
        where = f"{page}, “{there.title}” ({here.title})"
        if there.depth != here.depth:
            yield f"{where}: the heading's depth is {here.depth}, not {there.depth}"
        for what, pattern in SHARED.items():
            wanted = pattern.findall(there.text)
            found = pattern.findall(here.text)
            if wanted != found:
                yield f"{where}: {what} differ: {found} here, {wanted} in English"
        theirs, ours = set(LINK.findall(there.text)), set(LINK.findall(here.text))
        for link in sorted(theirs - ours):
            yield f"{where}: the link to {link} is missing"
        for link in sorted(ours - theirs):
            yield f"{where}: the English section has no link to {link}"
    extra = english[len(chinese) :] or chinese[len(english) :]
    if extra:
        tree = "English" if len(english) > len(chinese) else "Chinese"
        titles = ", ".join(f"“{section.title}”" for section in extra)
        yield f"{page}: only the {tree} page goes on, with {titles}"


def behind(page: str) -> Iterator[str]:
    """Name the English sections that changed after the Chinese page was made."""
    record = RECORD.search((CHINESE / f"{page}.md").read_text(encoding="utf-8"))
    if not record:
        yield f"{page}: it does not say which English page it was made from"
        return
    english = sections(ENGLISH / f"{page}.md")
    was, now = record["hashes"].split(), [section.state for section in english]
    for change, start, stop, first, last in SequenceMatcher(
        None, was, now, autojunk=False
    ).get_opcodes():
        if change == "delete":
            after = english[first - 1].title if first else "the start"
            yield f"{page}: {stop - start} section(s) went after “{after}”"
        elif change != "equal":
            for section in english[first:last]:
                yield f"{page}, “{section.title}”: the English text changed"


def mark_done(page: str) -> None:
    """Note that a Chinese page says what its English page says now."""
    file = CHINESE / f"{page}.md"
    text = RECORD.sub("", file.read_text(encoding="utf-8"), count=1)
    states = " ".join(section.state for section in sections(ENGLISH / f"{page}.md"))
    if not text.startswith("---\n"):
        text = f"---\n---\n\n{text}"
    end = text.index("\n---\n", 3) + 1
    record = f'translated_from: "{states}"\n'
    file.write_text(text[:end] + record + text[end:], encoding="utf-8", newline="\n")


def main() -> int:
    """List what is behind, or mark pages as brought up to date."""
    parser = argparse.ArgumentParser(description="Compare the Chinese pages.")
    parser.add_argument(
        "--done",
        nargs="+",
        metavar="PAGE",
        help="note that these pages, such as layers/pooling, have followed the English",
    )
    choice = parser.parse_args()
    english, chinese = pages(ENGLISH), pages(CHINESE)
    for page in choice.done or []:
        if page not in english & chinese:
            print(f"no such page in both languages: {page}; one of them is needed:")
            print("\n".join(sorted(english & chinese)))
            return 1
        mark_done(page)
    lines = [f"{page}: not translated yet" for page in sorted(english - chinese)]
    lines += [f"{page}: has no English page" for page in sorted(chinese - english)]
    for page in sorted(english & chinese):
        lines += [*behind(page), *differences(page)]
    print("\n".join(lines) or "Every Chinese page is up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

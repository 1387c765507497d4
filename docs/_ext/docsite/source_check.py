"""Check pages and snippets as they are written, in a second and without a build.

`nox -s lint` runs it. Each finding is a line: where it is, what is wrong, what to do.
A build reports some of it too, but later; the rest it cannot know, such as that no page
shows a snippet.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

from docsite.html_check import refused
from docsite.languages import LANGUAGES
from docsite.listing import visible_lines
from docsite.loads import mistakes, snippet_of
from docsite.markdown_source import Directive, read_page, texts
from docsite.paths import DOCS, EXAMPLES, ROOT, place, read_text

TAGS = {
    "card",  # the picture is that of a landing card
    "fold-code",  # a picture first, its code as one folded row
    "hide-cell",  # an answer, opened by its reader
    "raises-exception",
    "remove-input",
    "steps",  # its figures, one after the other
    "table",  # what is printed becomes a table
}
# pages that readers learn from: captions, and listings that show an idea at a glance
TAUGHT = ("tour", "primer", "lessons/", "reference/")
# a figure, by the snippet itself or by a function of ours
SHOWS = re.compile(r"^[^#\n]*\bshow(_\w+)?\(", re.M)
MARKDOWN = MarkdownIt("commonmark")
LONGEST, LONGEST_CLASS, LONGEST_TOUR = 12, 14, 8

Cell = tuple[Path, str, Directive]  # its file, its page's name, itself


def pages(docs: Path = DOCS) -> list[Path]:
    """Return the pages of all languages."""
    folders = [docs / language.folder for language in LANGUAGES]
    return [file for folder in folders for file in sorted(folder.rglob("*.md"))]


def read_cells(docs: Path = DOCS) -> list[Cell]:
    """Return the code cells of all pages in all languages."""
    return [
        (file, Path(*file.relative_to(docs).parts[1:]).with_suffix("").as_posix(), cell)
        for file in pages(docs)
        for cell in read_page(file).cells
    ]


# ── HTML and pictures ──


def check_html(docs: Path = DOCS) -> Iterator[str]:
    """Yield where the HTML and the pictures of pages hold what no page may."""
    for file in pages(docs):
        for line, text in texts(read_page(file)):
            # most hold neither a tag nor a picture, and are not parsed
            if "<" in text or "![" in text:
                for what in refused(MARKDOWN.renderInline(text)):
                    yield f"{place(file, line)}: here is {what}"


# ── cells ──


def check_cells(cells: list[Cell], root: Path = ROOT) -> Iterator[str]:
    """Yield what is wrong with the cells of pages."""
    for file, page, cell in cells:
        if cell.inside:
            yield (
                f"{place(file, cell.line)}: a cell inside {cell.inside} does not run; "
                "move it out"
            )
        found = list(mistakes(file, cell, root))
        yield from found
        if not found:
            yield from check_tags(file, cell)
            yield from check_words(file, page, cell)


def check_tags(file: Path, cell: Directive) -> Iterator[str]:
    """Yield the tags of a cell that nobody knows."""
    where = place(file, cell.line_of("tags"))
    for tag in cell.options.get("tags", []):
        if tag not in TAGS:
            known = ", ".join(sorted(TAGS))
            yield f"{where}: no such tag: {tag}; one of these is needed: {known}"


def check_words(file: Path, page: str, cell: Directive) -> Iterator[str]:
    """Yield what is missing of the words for a cell's picture."""
    snippet = snippet_of(file, cell)
    where = place(file, cell.line_of("load"))
    if snippet and SHOWS.search(read_text(snippet)):
        told = cell.options.get("mystnb") or {}
        if not (told.get("image") or {}).get("alt"):
            yield (
                f"{where}: {snippet.name} draws a picture without alternative text; "
                "say what is there under mystnb, image, alt"
            )
        if page.startswith(TAUGHT) and not (told.get("figure") or {}).get("caption"):
            yield (
                f"{where}: {snippet.name} draws a picture without a caption; "
                "say what to notice under mystnb, figure, caption"
            )


# ── snippets ──


def check_snippets(cells: list[Cell], examples: Path = EXAMPLES) -> Iterator[str]:
    """Yield which snippets no page loads, more than one page loads, or are too long."""
    loading: dict[Path, dict[str, set[str]]] = {}  # pages, by snippet and language
    taught: set[Path] = set()
    for file, page, cell in cells:
        snippet = snippet_of(file, cell)
        if snippet is None:
            continue
        language = file.parents[page.count("/")].name
        loading.setdefault(snippet, {}).setdefault(language, set()).add(page)
        folded = "fold-code" in (cell.options.get("tags") or [])
        if page.startswith(TAUGHT) and not folded:
            taught.add(snippet)
    for snippet in sorted(examples.rglob("*.py")):
        where = place(snippet, 1)
        if snippet not in loading:
            yield f"{where}: no page loads it; load it or delete it"
        for language, pages in loading.get(snippet, {}).items():
            if len(pages) > 1:
                named = " and ".join(sorted(pages))
                yield f"{where}: {named} of {language} load it; leave it to one page"
        if snippet in taught:
            yield from check_length(snippet, examples)


def check_length(snippet: Path, examples: Path) -> Iterator[str]:
    """Yield whether a snippet's idea is too long to be seen at a glance."""
    code = read_text(snippet)
    found = visible_lines(code)
    limit = LONGEST_CLASS if "\nclass " in f"\n{code}" else LONGEST
    if snippet.is_relative_to(examples / "tour"):
        limit = LONGEST_TOUR
    if found > limit:
        yield (
            f"{place(snippet, 1)}: its page shows {found} lines of it at first, "
            f"{limit} are the limit; shorten the idea, begin what only draws with "
            "`# draw` and what only checks with `# check`"
        )


def main() -> int:
    """Report what is wrong; the status tells whether anything is."""
    cells = read_cells()
    found = [*check_html(), *check_cells(cells), *check_snippets(cells)]
    if found:
        print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

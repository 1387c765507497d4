"""Which snippets a page loads, and what keeps its cells from being run."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from docsite.markdown_source import Directive, read_page
from docsite.paths import ROOT, place


def loads(file: Path) -> Iterator[tuple[int, Path]]:
    """Yield the line and the snippet of each code cell of a page that loads one."""
    for cell in read_page(file).cells:
        for mistake in mistakes(file, cell):
            sys.exit(mistake)
        if snippet := snippet_of(file, cell):
            yield cell.line_of("load"), snippet


def snippet_of(file: Path, cell: Directive) -> Path | None:
    """Return the snippet that a cell of a page loads, whether or not it is there."""
    load = cell.options.get("load")
    return Path(os.path.realpath(file.parent / str(load))) if load else None


def mistakes(file: Path, cell: Directive, root: Path = ROOT) -> Iterator[str]:
    """Yield what keeps a cell from being run, each with its place and what to do."""
    if cell.error:
        where = place(file, cell.line)
        what = f"the cell's options cannot be read: {cell.error}"
        yield f"{where}: {what}; write them as YAML"
    tags = cell.options.get("tags", [])
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        meant = tags if isinstance(tags, str) else "a-word, another"
        where = place(file, cell.line_of("tags"))
        yield f"{where}: tags: is no list of words; write tags: [{meant}]"
    where = place(file, cell.line_of("load"))
    load, snippet = cell.options.get("load"), snippet_of(file, cell)
    if snippet is None:
        return
    if file.is_relative_to(root) and not snippet.is_relative_to(root):
        yield f"{where}: {load} lies outside the project; load a file of examples/"
    elif not snippet.is_file():
        yield f"{where}: no such snippet: {load}; create the file or correct the path"

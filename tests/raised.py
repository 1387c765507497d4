"""The snippets of errors/, and what they raised: as the site was built, or else now."""

import re
from functools import cache
from pathlib import Path

from docsite.error_entries import FOLDER, Entry, entries, plain
from docsite.execute.client import Outputs
from docsite.execute.outputs import Result
from docsite.languages import LANGUAGES
from docsite.paths import DOCS

IN_LINE = re.compile(r"(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\1(?!`)")
ENGLISH = DOCS / LANGUAGES[0].folder


def snippets(entry: Entry) -> list[Path]:
    """Return the snippets of an entry: what raises, unless quoted, and the fix."""
    cells = [one for one in entry.section.directives if one.name == "code-cell"]
    page = ENGLISH / FOLDER / f"{entry.page}.md"
    return [(page.parent / str(cell.options["load"])).resolve() for cell in cells]


def other_wordings(entry: Entry) -> list[str]:
    """Return how other versions, or other devices, word the message of an entry."""
    told = entry.section.text.partition("{.also-raised}\n")[2].partition("\n\n")[0]
    return [said for _, said in IN_LINE.findall(told)]


def is_quoted(entry: Entry) -> bool:
    """Tell whether a message is told and not raised, for it needs a GPU."""
    return len(snippets(entry)) < 2


@cache
def results() -> dict[Path, Result]:
    """Return what came of the snippets that raise."""
    told = (one for one in entries(ENGLISH) if not is_quoted(one))
    wanted = [snippets(entry)[0] for entry in told]
    with Outputs() as found:
        found.run_missing(wanted)
        return {snippet: found.of(snippet)[1] for snippet in wanted}


def said(entry: Entry) -> tuple[str, str]:
    """Return type and message of an entry; a quoted one's as its heading says it."""
    if is_quoted(entry):
        return "RuntimeError", entry.title
    result = results()[snippets(entry)[0]]
    for one in result.outputs:
        if one["output_type"] == "error":
            return one["ename"], plain(one["evalue"])
    return "", result.failure or "nothing"

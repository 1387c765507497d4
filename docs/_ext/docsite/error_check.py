"""Compare the headings of errors/ with what snippets raise on the installed torch.

`nox -s errors` runs those snippets alone, in less than a minute, and lists the entries
to change after an update of torch.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from docsite.error_entries import FOLDER, Entry, entries, plain
from docsite.execute.client import Outputs
from docsite.languages import LANGUAGES
from docsite.paths import DOCS

ENGLISH = DOCS / LANGUAGES[0].folder


def snippets(entry: Entry) -> list[Path]:
    """Return the snippets of an entry: what raises, unless quoted, and the fix."""
    cells = [one for one in entry.section.directives if one.name == "code-cell"]
    page = ENGLISH / FOLDER / f"{entry.page}.md"
    return [(page.parent / str(cell.options["load"])).resolve() for cell in cells]


def is_quoted(entry: Entry) -> bool:
    """Tell whether a message is told and not raised, for it needs a GPU."""
    return len(snippets(entry)) < 2


def raised(outputs: Iterable[dict[str, str]]) -> tuple[str, str]:
    """Return type and message of the error among a snippet's outputs."""
    for one in outputs:
        if one["output_type"] == "error":
            return one["ename"], plain(one["evalue"])
    return "", "nothing"


def change(entry: Entry, said: str) -> Iterator[str]:
    """Yield what has to be changed of an entry whose snippet said something else."""
    if not entry.fits(said):
        yield (
            f"docs/*/{FOLDER}/{entry.page}.md: “{entry.title}” has changed: torch now "
            f"raises “{said}”; write that as the heading in every language and into "
            "the snippet's first line, and the old wording below the entry"
        )


def main() -> int:
    """Run the snippets and report; the status tells whether anything changed."""
    checked = [
        entry for entry in entries(ENGLISH) if entry.is_message and not is_quoted(entry)
    ]
    outputs = Outputs()
    outputs.run_missing([snippets(entry)[0] for entry in checked])
    found: list[str] = []
    for entry in checked:
        _, result = outputs.of(snippets(entry)[0])
        found += change(entry, result.failure or raised(result.outputs)[1])
    outputs.stop()
    print("\n".join(found) or f"All {len(checked)} messages are worded as ever.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

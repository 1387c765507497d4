"""What entries of errors/ show: their snippets, and what those raised in the build."""

from pathlib import Path

import pytest
from docsite.error_entries import FOLDER, Entry
from docsite.execute import keys, outputs
from docsite.languages import LANGUAGES
from docsite.paths import DOCS

ENGLISH, *OTHERS = (DOCS / language.folder for language in LANGUAGES)


def snippets(entry: Entry) -> list[Path]:
    """Return the snippets of an entry, in their order."""
    cells = [one for one in entry.section.directives if one.name == "code-cell"]
    page = ENGLISH / FOLDER / f"{entry.page}.md"
    return [(page.parent / str(cell.options["load"])).resolve() for cell in cells]


def raised(snippet: Path) -> tuple[str, str] | None:
    """Return type and message of what the build's run of a snippet raised."""
    result = outputs.read(snippet, keys.key(snippet))
    if result is None:
        pytest.fail("the site is not built from this: run nox -s docs", pytrace=False)
    for one in result.outputs:
        if one["output_type"] == "error":
            return one["ename"], one["evalue"]
    return None


def is_quoted(entry: Entry) -> bool:
    """Tell whether a message is told and not raised, for it needs a GPU."""
    return len(snippets(entry)) < 2

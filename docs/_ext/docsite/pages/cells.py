"""Make `:load:` dependable: pages follow their snippets, and a missing one is named.

MyST-NB's `:load:` reads a snippet in the locale's encoding and notes no dependency, so
editing a snippet, or a module of `src/` that it imports, would rebuild nothing.

Each cell gets its snippet's name as an id, so that `[text](#pooling-average)` leads
from any page to the cell that runs `examples/pooling/average.py`.
"""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.core import read
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from docsite.markdown_source import parse_page
from docsite.paths import SOURCE


def loads(page: Path, text: str) -> Iterator[tuple[int, Path]]:
    """Yield the line and the snippet of each code cell of a page that loads one."""
    for cell in parse_page(text).cells:
        if "load" in cell.options:
            yield cell.line_of("load"), (page.parent / cell.options["load"]).resolve()


def imported_modules(code: Path, source: Path) -> set[Path]:
    """Give the files below `source` that some code imports, directly or not."""
    found: set[Path] = set()
    waiting = [code]
    while waiting:
        for name in imported_names(waiting.pop()):
            path = source.joinpath(*name.split("."))
            for module in (path.with_suffix(".py"), path / "__init__.py"):
                if module.is_file() and module not in found:
                    found.add(module)
                    waiting.append(module)
    return found


@cache
def imported_names(code: Path) -> list[str]:
    """Give the names that a file imports, modules or what is in them."""
    try:
        tree = ast.parse(code.read_text(encoding="utf-8"))
    except SyntaxError:
        return []  # running the page reports it, with its line
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            # importing a.b.c runs a and a.b too
            found += [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
    return found


def note_snippets(app: Sphinx, docname: str, content: list[str]) -> None:
    """Make a page depend on its snippets and on what they import."""
    page = Path(app.env.doc2path(docname))
    for line, snippet in loads(page, content[0]):
        if not snippet.is_file():
            sys.exit(  # Sphinx tells an exception in fifty lines
                f"{page}:{line}: no such snippet: {snippet}; "
                "create the file or mend the path after load:"
            )
        for file in {
            snippet,
            *imported_modules(snippet, Path(app.config.snippets_source)),
        }:
            app.env.note_dependency(str(file))


def load_as_utf8(
    page: str | Path | None, name: str, _token: object, _body: list[str]
) -> list[str]:
    """Read a snippet as UTF-8, whatever the locale."""
    return (Path(page or "").parent / name).read_text(encoding="utf-8").split("\n")


def name_cells(app: Sphinx, document: nodes.document) -> None:
    """Give each cell its snippet's name as id."""
    page = app.env.current_document.docname
    for cell in document.findall(nodes.container):
        if cell.get("nb_element") != "cell_code":
            continue
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        if "load" not in metadata:
            continue
        snippet = Path(metadata["load"])
        if snippet.parent.name == Path(page).name:
            name = f"{snippet.parent.name}-{snippet.stem}".replace("_", "-")
            cell["ids"].append(name)
            standard = app.env.domains.standard_domain
            standard.note_hyperlink_target(name, page, name, snippet.name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to Sphinx."""
    read._load_code_from_file = load_as_utf8
    app.add_config_value("snippets_source", str(SOURCE), "env", str)
    app.connect("source-read", note_snippets)
    app.connect("doctree-read", name_cells)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

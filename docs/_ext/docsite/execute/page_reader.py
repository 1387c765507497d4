"""Read a page for MyST-NB with the outputs of its cells, which it then need not run.

MyST-NB calls `read_page` for each page (`nb_custom_formats` in conf.py). A page whose
snippets failed is reported by page, line, snippet and reason, with all others.
"""

import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import nbformat
from myst_nb.core.read import read_myst_markdown_notebook
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from docsite.execute.client import Outputs
from docsite.execute.outputs import Result
from docsite.loads import loads
from docsite.paths import BUILD, decoded, shown

# MyST-NB's own loading reads in the locale's encoding, and names no page if it fails
LOAD = re.compile(r"^(:?)load:(?= )", re.M)
CELL = re.compile(
    r"^(?P<fence>`{3,}|~{3,})\{code-cell\}.*?^(?P=fence)\s*$", re.M | re.S
)
RENAMED = "docsite-load"
FROM_DICT: Any = nbformat.from_dict  # it has no types


class Reader:
    """Reads the pages of one running Sphinx."""

    def __init__(self, app: Sphinx) -> None:
        """Read for an app, whose environment says which page is read."""
        self.app = app
        self.outputs = Outputs()
        self.failures: list[str] = []  # in the order of the pages
        self.tracebacks: list[str] = []
        self.results: dict[Path, Result] = {}  # of the page being read

    def read(self, text: str) -> NotebookNode:
        """Return a page as a notebook whose cells have their outputs."""
        env = self.app.env
        page = Path(env.doc2path(env.current_document.docname))
        renamed = CELL.sub(lambda cell: LOAD.sub(rf"\1{RENAMED}:", cell[0]), text)
        settings: Any = env  # MyST-Parser adds to it
        notebook: NotebookNode = read_myst_markdown_notebook(
            renamed, config=settings.myst_config, add_source_map=True, path=page
        )
        notebook.metadata["language_info"] = {"name": "python"}  # or MyST-NB warns
        self.results = {}
        for index, cell in enumerate(notebook.cells):
            cell.id = f"cell-{index}"  # nbformat's are random
            if cell.cell_type == "code":
                self.fill(cell, page, notebook.metadata.source_map[index])
        return notebook

    def fill(self, cell: NotebookNode, page: Path, line: int) -> None:
        """Give a cell its code and its outputs."""
        load = cell.metadata.pop(RENAMED, None)
        where = f"{shown(page)}:{line}"
        if load is None:
            todo = "put its code into examples/ and load it"
            sys.exit(f"{where}: a cell without load: {todo}")
        snippet = (page.parent / load).resolve()
        cell.metadata["load"] = load
        source, result = self.outputs.of(snippet)
        cell.source = decoded(snippet, source).removesuffix("\n")
        self.results[snippet] = result
        cell.outputs = [FROM_DICT(output) for output in result.outputs]
        for reason, said in reasons(result, cell):
            self.report(where, snippet, reason, said)
            if result.traceback:
                self.tracebacks.append(f"{shown(snippet)}\n\n{result.traceback}\n")

    def report(self, where: str, snippet: Path, reason: str, said: str) -> None:
        """Note that a snippet failed."""
        line = re.match(r"----> (\d+) ", said)
        at = f", line {line[1]}," if line else ""
        report = f"{where}: {shown(snippet)}{at} {reason}"
        said = textwrap.indent(said.strip(), "    ")
        self.failures.append(f"{report}:\n{said}" if said else report)


def reasons(result: Result, cell: NotebookNode) -> list[tuple[str, str]]:
    """Return why a result cannot stand on a page, each with what was said."""
    if result.failure:
        return [(result.failure, "")]
    found = []
    said = "".join(
        output["text"] for output in result.outputs if output.get("name") == "stderr"
    )
    if said:
        found.append(("wrote to stderr", said))
    errors = [output for output in result.outputs if output["output_type"] == "error"]
    expected = "raises-exception" in cell.metadata.get("tags", [])
    if expected and not errors:
        mend = "take raises-exception off its cell or correct the snippet"
        found.append((f"raised nothing; {mend}", ""))
    if errors and not expected:
        asks = errors[0]["ename"] == "EOFError"
        reason = "asked for input, which a build has not" if asks else "raised"
        found.append((reason, "\n".join(errors[0]["traceback"])))
    return found


# ── of the Sphinx that runs in this process ──

READERS: list[Reader] = []  # one; MyST-NB gives its reader nothing but the text


def read_page(text: str) -> NotebookNode:
    """Return a page as a notebook with outputs: what MyST-NB calls."""
    return READERS[-1].read(text)


def start(app: Sphinx) -> None:
    """Be ready to read pages, unless MyST-NB is to run them its own way."""
    READERS[:] = [Reader(app)] if app.config.nb_custom_formats else []
    if READERS:
        app.connect("env-before-read-docs", run_missing)
        app.connect("env-updated", report_failures, priority=100)


def run_missing(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Run what the pages that are about to be read lack."""
    snippets = (  # looked for if there is no shared runner
        snippet
        for docname in docnames
        for _, snippet in loads(Path(env.doc2path(docname)))
    )
    READERS[-1].outputs.run_missing(snippets)


def report_failures(app: Sphinx, *_: object) -> None:
    """Stop the build before any page is written if some snippet failed."""
    reader = READERS[-1]
    reader.outputs.close()
    if not reader.failures:
        return
    if reader.tracebacks:
        file = BUILD / "tracebacks.txt"
        file.write_text("".join(reader.tracebacks), encoding="utf-8")
        reader.failures.append(f"(Where each error came from is in {shown(file)}.)")
    sys.exit("\n\n".join(reader.failures))


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, which reads in one process: reading only waits."""
    app.connect("builder-inited", start)

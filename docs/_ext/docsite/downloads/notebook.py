"""Let a page be taken away: as a notebook with its outputs, and as one Python file.

Both hold the page's prose as plain Markdown and its snippets as they stand, are written
beside the page, and run from top to bottom.
"""

import json
import re
import textwrap
from html import escape
from pathlib import Path
from typing import Any

import nbformat
from docutils import nodes
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.locale import _
from sphinx.util.typing import ExtensionMetadata

from docsite.downloads.install_note import IMPORT, wheel_address
from docsite.downloads.markdown_writer import Prose, UnknownNodeError
from docsite.pages.site_only import SiteOnly

NOTEBOOK: Any = nbformat.v4  # it ships no types
WIDTH = 86  # of a comment's text, so that a line has 88 characters
RAISES = "# raises "
LIST_ITEM = re.compile(r" *(?:- |\d+\. |> )?")


def cells_of(document: nodes.document) -> list[nodes.container]:
    """Return a page's code cells; none if it shows no code, only what code drew."""
    containers = list(document.findall(nodes.container))
    if not any(node.get("nb_element") == "cell_code_source" for node in containers):
        return []
    return [node for node in containers if "cell_index" in node]


def add_links(app: Sphinx, document: nodes.document) -> None:
    """Offer both files under the title of a page that runs code."""
    if not cells_of(document):
        return
    name = app.env.current_document.docname.rpartition("/")[2]
    offers = [(f"{name}.ipynb", _("notebook")), (f"{name}.py", _("Python file"))]
    links = " · ".join(
        f'<a href="{file}" download>{escape(what)}</a>' for file, what in offers
    )
    row = SiteOnly(classes=["take-away"])
    row += nodes.raw(
        "",
        f"<p>{escape(_('Take this page away:'))} {links}</p>",
        format="html",
    )
    title = next(document.findall(nodes.title))
    title.parent.insert(title.parent.index(title) + 1, row)


def write_files(app: Sphinx, document: nodes.document, page: str) -> None:
    """Write a page's notebook and Python file beside it."""
    if app.builder.format != "html" or not cells_of(document):
        return
    environment: Any = app.env  # MyST-NB adds to it
    ran = Path(environment.mystnb_config.output_folder, f"{page}.ipynb")
    cells = NOTEBOOK.reads(ran.read_text(encoding="utf-8")).cells
    base = app.config.html_baseurl
    address = f"{base}{page}.html" if base else ""
    target = Path(app.outdir, page)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        notebook = make_notebook(parts(document, cells, Prose(address)), app)
        file = make_file(parts(document, cells, Prose(address, escape=False)), app)
    except UnknownNodeError as error:
        raise ExtensionError(
            f"{app.env.doc2path(page)}: prose.py cannot write {error}; teach it to"
        ) from None
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
    target.with_suffix(".ipynb").write_text(text + "\n", encoding="utf-8")
    target.with_suffix(".py").write_text(file, encoding="utf-8")


def parts(
    document: nodes.document, cells: list[NotebookNode], prose: Prose
) -> list[str | NotebookNode]:
    """Give a page as stretches of Markdown and the code cells, as they ran, between."""
    found: list[str | NotebookNode] = []
    for block in prose.blocks(document.children):
        if isinstance(block, nodes.container):
            found.append(cells[block["cell_index"]])
        elif found and isinstance(found[-1], str):
            found[-1] += f"\n\n{block}"
        else:
            found.append(block)
    return found


def imports_package(page: list[str | NotebookNode]) -> bool:
    """Tell whether a page's code imports the package."""
    codes = [part.source for part in page if not isinstance(part, str)]
    return any(IMPORT.search(code) for code in codes)


# ── the notebook ──


def make_notebook(page: list[str | NotebookNode], app: Sphinx) -> NotebookNode:
    """Give a page as a notebook with its outputs."""
    cells = []
    for part in page:
        if isinstance(part, str):
            cells.append(NOTEBOOK.new_markdown_cell(part))
        else:
            cell = NOTEBOOK.new_code_cell(part.source, outputs=part.outputs)
            tags = part.metadata.get("tags", [])
            if "raises-exception" in tags:
                cell.metadata["tags"] = ["raises-exception"]  # Jupyter goes on
            if "hide-cell" in tags:
                cell.metadata["jupyter"] = {
                    "source_hidden": True,
                    "outputs_hidden": True,
                }
            cells.append(cell)
    if imports_package(page):
        cells[1:1] = [
            NOTEBOOK.new_markdown_cell(f"{said_of_package()} {said_of_cell(app)}"),
            NOTEBOOK.new_code_cell(
                "import importlib.util\n\n"
                'if importlib.util.find_spec("common_layers") is None:\n'
                f"    %pip install {wheel_address(app)}"
            ),
        ]
    count = 0
    for index, cell in enumerate(cells):
        cell.id = f"cell-{index}"
        if cell.cell_type == "code":
            count += 1
            cell.execution_count = count
            for output in cell.outputs:
                if "execution_count" in output:
                    output.execution_count = count
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    notebook: NotebookNode = NOTEBOOK.new_notebook(cells=cells, metadata=metadata)
    nbformat.validate(notebook)
    return notebook


def said_of_package() -> str:
    """Say what the imports ask for."""
    return _("The code below imports a small package, `common_layers`.")


def said_of_cell(app: Sphinx) -> str:
    """Say what the notebook's first cell does."""
    if "/" in wheel_address(app):
        return _("The next cell installs it unless it is there.")
    return _(
        "The next cell installs it unless it is there, from the file that the page "
        "offers: put that beside this notebook."
    )


# ── the Python file ──


def make_file(page: list[str | NotebookNode], app: Sphinx) -> str:
    """Give a page as one Python file of percent cells, its prose as comments."""
    title = str(page[0]).partition("\n")[0].lstrip("# ")
    sections = [
        f'"""{title}{_(": the code of a page, with its text as comments.")}"""\n\n'
        "# ruff: noqa: E402, each cell imports what it uses and stands alone"
    ]
    for part in page:
        if isinstance(part, str):
            sections.append(f"# %% [markdown]\n{commented(part)}")
            if len(sections) == 2 and imports_package(page):
                line = f"python -m pip install {wheel_address(app)}"
                sections.append(
                    f"# %% [markdown]\n{commented(said_of_package())}\n#\n#     {line}"
                )
        else:
            sections.append(f"# %%\n{guarded(part.source)}")
    # ruff's format has one blank line between comments before the first statement
    first = next(n for n, text in enumerate(sections) if text.startswith("# %%\n"))
    head, body = sections[: first + 1], sections[first:]
    return "\n\n\n".join(["\n\n".join(head), *body[1:]]) + "\n"


def commented(markdown: str) -> str:
    """Give Markdown as comments, wrapped where that changes nothing."""
    lines: list[str] = []
    as_it_is = False
    for line in markdown.splitlines():
        if line.startswith(("```", "$$")):
            as_it_is = not as_it_is
        if as_it_is or line.startswith("|"):
            lines.append(line)
        else:
            item = LIST_ITEM.match(line)
            lines += textwrap.wrap(
                line,
                WIDTH,
                subsequent_indent=" " * len(item[0]) if item else "",
                break_long_words=False,
                break_on_hyphens=False,
            ) or [""]
    return "\n".join(f"# {line}".rstrip() for line in lines)


def guarded(source: str) -> str:
    """Let a snippet that is meant to raise do so and the file go on."""
    source = source.rstrip()
    if not source.startswith(RAISES):
        return source
    says, _newline, code = source.partition("\n")
    error = says.removeprefix(RAISES).partition(":")[0]
    code = re.sub(r"\n{3,}", "\n\n", code)  # ruff's format of what is indented
    return (
        f"{says}\ntry:\n{textwrap.indent(code, '    ')}\n"
        f'except {error} as error:\n    print(f"{error}: {{error}}")'
    )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("doctree-read", add_links)
    app.connect("doctree-resolved", write_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""A page is taken away as a notebook that runs top to bottom and prints the same."""

import hashlib
import json
import re
from typing import Any

import nbformat
import pytest
from built import SITE, built_pages, parsed
from docsite.downloads.markdown_writer import Prose
from docsite.execute.recorder import shown
from docutils import nodes
from runs import Program, Run, run_programs

NOTEBOOKS = {
    notebook.relative_to(SITE).as_posix(): notebook
    for notebook in sorted(SITE.rglob("*.ipynb"))
}
MYST = re.compile(r"^:::|^```\{|\{[a-z:-]+\}`|^\([\w-]+\)=$", re.M)
LINK = re.compile(r"\]\((?P<target>[^)]*)\)")
# runs the cells of a notebook one after the other in the shell that a kernel has, and
# prints, as JSON, what each cell printed; the imports are what most cells begin with
SHELL = """
import json
import matplotlib.pyplot
import torch
import torchvision
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

shell = InteractiveShell.instance()
shell.history_manager.enabled = False
shell.showtraceback = lambda *_, **__: None
printed = []
for source in {sources!r}:
    with capture_output(display=False) as said:
        result = shell.run_cell(source)
    error = result.error_before_exec or result.error_in_exec
    told = f"{{type(error).__name__}}: {{error}}\\n" if error else ""
    printed.append(said.stdout + said.stderr + told)
print(json.dumps(printed))
"""


def read(name: str) -> Any:
    reader: Any = nbformat.v4  # it ships no types
    return reader.reads(NOTEBOOKS[name].read_text(encoding="utf-8"))


def printed(cell: Any) -> str:
    """Return what a cell printed, and the last line of the error that it raised."""
    texts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            texts.append(output.text)
        elif output.output_type == "error":
            texts.append(f"{output.ename}: {output.evalue}\n")
    return "".join(texts)


def codes(notebook: Any) -> list[Any]:
    """Return a notebook's code cells."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def sources(notebook: Any) -> list[str]:
    """Return the code of a notebook's cells."""
    return [cell.source for cell in codes(notebook)]


def code_of(name: str) -> str:
    """Return a name for the code of a notebook, the same in every language."""
    code = [source for source in sources(read(name)) if "%pip" not in source]
    return hashlib.sha256(repr(code).encode()).hexdigest()


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """Run the notebooks; where languages share the code, that of one."""
    programs = {
        code_of(name): Program(code_of(name), SHELL.format(sources=sources(read(name))))
        for name in NOTEBOOKS
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        return run_programs([*programs.values()])


def test_every_page_that_runs_code_offers_its_notebook() -> None:
    offering = []
    for name in built_pages():
        page = SITE / name
        if parsed(name).select("div.cell div.cell_input"):
            assert parsed(name).select(f"a[href='{page.stem}.ipynb'][download]"), name
            offering.append(page.with_suffix(".ipynb"))
    assert sorted(offering) == sorted(NOTEBOOKS.values())
    assert offering


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_from_top_to_bottom_and_prints_the_same(
    name: str, runs: dict[str, Run]
) -> None:
    run = runs[code_of(name)]
    assert not run.raised, run.traceback
    assert run.complained == ""
    cells = codes(read(name))
    for cell, said in zip(cells, json.loads(run.printed), strict=True):
        assert shown(said) == printed(cell), cell.source


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebooks_prose_is_plain_markdown(name: str) -> None:
    notebook = read(name)
    nbformat.validate(notebook)
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    assert texts[0].startswith("# ")
    for text in texts:
        assert not MYST.search(text), text
        for link in LINK.finditer(text):
            assert link["target"].startswith("http"), f"leads nowhere: {link[0]}"
    assert all(set(cell.metadata) <= {"tags", "jupyter"} for cell in notebook.cells)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_begins_with_the_package_if_it_imports_it(name: str) -> None:
    all_code = sources(read(name))
    importing = [code for code in all_code if "from common_layers" in code]
    installing = [code for code in all_code if "%pip install" in code]
    assert installing == (all_code[:1] if importing else [])


def test_a_link_to_another_page_needs_an_address() -> None:
    link = nodes.reference("", "pooling", refuri="pooling.html", internal=True)
    assert Prose("").write(link) == "pooling"
    with_address = Prose("https://example.org/en/layers/linear.html").write(link)
    assert with_address == "[pooling](https://example.org/en/layers/pooling.html)"

"""A page is taken away as a notebook and as a Python file that run top to bottom."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kernel_provisioner
import kernel_server
import nbformat
import pytest
from bs4 import BeautifulSoup
from docutils import nodes
from forked_runs import Program, Run, run_programs
from nbclient import NotebookClient
from prose import Prose, UnknownNodeError

ROOT = Path(__file__).parents[1]
SITE = ROOT / "docs" / "_build" / "html"
NOTEBOOKS = {
    notebook.relative_to(SITE).as_posix(): notebook
    for notebook in sorted(SITE.rglob("*.ipynb"))
}
MYST = re.compile(r"^:::|^```\{|\{[a-z:-]+\}`|^\([\w-]+\)=$", re.M)
LINK = re.compile(r"\]\((?P<target>[^)]*)\)")


def read(name: str) -> Any:
    reader: Any = nbformat.v4  # it ships no types
    return reader.reads(NOTEBOOKS[name].read_text(encoding="utf-8"))


def printed(cell: Any) -> str:
    """Give what a cell printed, and the last line of the error that it raised."""
    texts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            texts.append(output.text)
        elif output.output_type == "error":
            texts.append(f"{output.ename}: {output.evalue}\n")
    return "".join(texts)


@pytest.fixture(scope="module")
def kernels() -> Iterator[None]:
    """Start kernels at once, by forking them."""
    kernel_provisioner.register()
    server = kernel_server.start()
    yield
    kernel_server.stop(server)


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    """Run the Python file of every page."""
    files = [notebook.with_suffix(".py") for notebook in NOTEBOOKS.values()]
    programs = [
        Program(file.relative_to(SITE).as_posix(), file.read_text(encoding="utf-8"))
        for file in files
    ]
    return {run.name: run for run in run_programs(programs)}


def test_every_page_that_runs_code_offers_both_files() -> None:
    offering = []
    for page in SITE.rglob("*.html"):
        parsed = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        if parsed.select("div.cell"):
            links = {str(link["href"]) for link in parsed.select(".take-away a")}
            assert links == {f"{page.stem}.ipynb", f"{page.stem}.py"}
            assert all((page.parent / link).is_file() for link in links)
            offering.append(page.with_suffix(".ipynb"))
    assert sorted(offering) == sorted(NOTEBOOKS.values())
    assert offering


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_from_top_to_bottom_and_prints_the_same(
    name: str, kernels: None, tmp_path: Path
) -> None:
    notebook = read(name)
    client = NotebookClient(
        read(name),
        kernel_manager_class=kernel_provisioner.PageManager,
        resources={"metadata": {"path": str(tmp_path)}},
        coalesce_streams=True,
        shutdown_kernel="immediate",
        timeout=120,
    )
    again = client.execute()
    for before, after in zip(notebook.cells, again.cells, strict=True):
        if before.cell_type == "code":
            assert printed(after) == printed(before), before.source


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
    codes = [cell.source for cell in read(name).cells if cell.cell_type == "code"]
    importing = [code for code in codes if "from common_layers" in code]
    installing = [code for code in codes if "%pip install" in code]
    assert installing == (codes[:1] if importing else [])


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_python_file_prints_what_the_page_shows(
    name: str, runs: dict[str, Run]
) -> None:
    run = runs[name.replace(".ipynb", ".py")]
    cells = [cell for cell in read(name).cells if cell.cell_type == "code"]
    assert not run.raised, run.traceback
    assert run.printed.rstrip() == "".join(map(printed, cells)).rstrip()
    assert run.complained == ""


def test_the_python_files_are_clean() -> None:
    files = [str(notebook.with_suffix(".py")) for notebook in NOTEBOOKS.values()]
    ruff = [sys.executable, "-m", "ruff"]
    alone = ["--isolated", "--config", f"src = ['{ROOT / 'src'}']", *files]
    families = ["--select", "E,F,I,B,UP,SIM", "--ignore", "E501"]  # long links
    for command in (["format", "--check"], ["check", *families]):
        done = subprocess.run(
            [*ruff, *command, *alone], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


def test_what_prose_does_not_know_is_named() -> None:
    unknown = nodes.paragraph("", "", nodes.superscript("", "th"))
    with pytest.raises(UnknownNodeError, match="superscript"):
        list(Prose("").blocks([unknown]))


def test_a_link_to_another_page_needs_an_address() -> None:
    link = nodes.reference("", "pooling", refuri="pooling.html", internal=True)
    assert Prose("").inline(link) == "pooling"
    with_address = Prose("https://example.org/en/layers/linear.html").inline(link)
    assert with_address == "[pooling](https://example.org/en/layers/pooling.html)"

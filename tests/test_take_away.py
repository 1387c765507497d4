"""A page is taken away as a notebook and as a Python file that run top to bottom."""

import hashlib
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
from docsite.downloads.markdown_writer import Prose, UnknownNodeError
from docutils import nodes
from forked_runs import Program, Run, run_programs
from nbclient import NotebookClient

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


def code_of(name: str) -> str:
    """Give a name to the code of a page's Python file, whatever its comments."""
    code = [cell.source for cell in read(name).cells if cell.cell_type == "code"]
    return hashlib.sha256(repr(code).encode()).hexdigest()


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    """Run the Python files; where languages share the code, that of one."""
    files = {code_of(name): NOTEBOOKS[name].with_suffix(".py") for name in NOTEBOOKS}
    programs = [
        Program(code, file.read_text(encoding="utf-8")) for code, file in files.items()
    ]
    return {run.name: run for run in run_programs(programs)}


@pytest.fixture(scope="module")
def ran_again(kernels: None) -> list[Any]:
    """Keep the notebooks that were run: languages share all but the prose."""
    return []


def run_again(name: str, folder: Path, ran: list[Any]) -> Any:
    """Run a notebook from top to bottom, unless its code has been run."""
    notebook = read(name)
    for again in ran:
        if sources(again) == sources(notebook):
            return again
    client = NotebookClient(
        notebook,
        kernel_manager_class=kernel_provisioner.PageManager,
        resources={"metadata": {"path": str(folder)}},
        coalesce_streams=True,
        shutdown_kernel="immediate",
        timeout=300,
    )
    ran.append(client.execute())
    return ran[-1]


def codes(notebook: Any) -> list[Any]:
    """Give a notebook's code cells."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def sources(notebook: Any) -> list[str]:
    """Give the code of a notebook's cells."""
    return [cell.source for cell in codes(notebook)]


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
    name: str, ran_again: list[Any], tmp_path: Path
) -> None:
    again = run_again(name, tmp_path, ran_again)
    for before, after in zip(codes(read(name)), codes(again), strict=True):
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
    all_code = sources(read(name))
    importing = [code for code in all_code if "from common_layers" in code]
    installing = [code for code in all_code if "%pip install" in code]
    assert installing == (all_code[:1] if importing else [])


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_python_file_prints_what_the_page_shows(
    name: str, runs: dict[str, Run]
) -> None:
    run = runs[code_of(name)]
    assert not run.raised, run.traceback or run.message
    assert run.printed.rstrip() == "".join(map(printed, codes(read(name)))).rstrip()
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

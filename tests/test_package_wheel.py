"""The wheel that the site carries is the package the pages ran with, and installs."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from forked_runs import Program, run_programs
from reader_environment import make_environment

ROOT = Path(__file__).parents[1]
SITE = ROOT / "docs" / "_build" / "html"
IMPORT = re.compile(r"^(>>> )?(from|import) common_layers\b", re.M)


@pytest.fixture(scope="module")
def wheel() -> Path:
    [wheel] = (SITE / "packages").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def reader(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    return make_environment(tmp_path_factory.mktemp("reader"), wheel)


def test_the_wheel_holds_the_package_as_the_pages_ran_it(wheel: Path) -> None:
    package = ROOT / "src" / "common_layers"
    with zipfile.ZipFile(wheel) as opened:
        carried = {
            name: opened.read(name)
            for name in opened.namelist()
            if name.startswith("common_layers/")
        }
    assert carried == {
        f"common_layers/{file.relative_to(package).as_posix()}": file.read_bytes()
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def test_a_snippet_runs_where_only_the_wheel_is_installed(reader: str) -> None:
    snippet = ROOT / "examples" / "pooling" / "as_convolution.py"
    where = "import common_layers; print(common_layers.__file__)"
    run, place, sphinx = run_programs(
        [
            Program("snippet", snippet.read_text(encoding="utf-8")),
            Program("where", where),
            Program("sphinx", "import sphinx"),
        ],
        python=reader,
    )
    assert not run.raised, run.traceback
    assert Path(place.printed.strip()).is_relative_to(Path(reader).parents[1])
    assert sphinx.raised == "ModuleNotFoundError", "the environment holds too much"


def test_the_same_source_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    build = "import pathlib; from docsite.publish.package_wheel import build_wheel; "
    build += f"build_wheel(pathlib.Path({str(tmp_path)!r}))"
    subprocess.run(
        [sys.executable, "-c", build], cwd=ROOT / "docs" / "_ext", check=True
    )
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_each_page_that_imports_the_package_leads_to_the_wheel(wheel: Path) -> None:
    importing = 0
    for page in SITE.rglob("*.html"):
        parsed = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        codes = [code.get_text() for code in parsed.select("div.highlight pre")]
        if any(IMPORT.search(code) for code in codes):
            importing += 1
            note = parsed.select_one(".package-at-hand")
            assert note, f"{page} says nothing about the package"
            link = note.select_one("a[href$='.whl']")
            assert link
            assert (page.parent / str(link["href"])).resolve() == wheel.resolve()
            assert wheel.name in note.get_text()
    assert importing

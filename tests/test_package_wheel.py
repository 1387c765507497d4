"""The wheel that the site carries is the package that the pages ran with.

That it installs, and that every snippet runs with it and no more of ours, is seen by
tests/browser/test_copying.py.
"""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from built import SITE, built_pages, parsed
from docsite.publish.package_wheel import build_wheel, wheel_name

ROOT = Path(__file__).parents[1]
IMPORT = re.compile(r"^(>>> )?(from|import) common_layers\b", re.M)


@pytest.fixture(scope="module")
def wheel() -> Path:
    [wheel] = (SITE / "packages").glob("*.whl")
    return wheel


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


def test_the_same_source_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    build = "import pathlib; from docsite.publish.package_wheel import build_wheel; "
    build += f"build_wheel(pathlib.Path({str(tmp_path)!r}))"
    subprocess.run(
        [sys.executable, "-c", build], cwd=ROOT / "docs" / "_ext", check=True
    )
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_time_of_the_last_commit_is_nothing_to_the_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = set()
    for number, time in enumerate(["", "1000000000", "1767225600"]):
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
        if time:
            monkeypatch.setenv("SOURCE_DATE_EPOCH", time)
        build_wheel(tmp_path / str(number) / "deep")
        built.add((tmp_path / str(number) / "deep" / wheel_name()).read_bytes())
        assert os.environ.get("SOURCE_DATE_EPOCH", "") == time
    assert len(built) == 1


def test_each_page_that_imports_the_package_leads_to_the_wheel(wheel: Path) -> None:
    importing = 0
    for name in built_pages():
        page = SITE / name
        codes = [code.get_text() for code in parsed(name).select("div.highlight pre")]
        if any(IMPORT.search(code) for code in codes):
            importing += 1
            note = parsed(name).select_one(".install-note")
            assert note, f"{page} says nothing about the package"
            link = note.select_one("a[href$='.whl']")
            assert link
            assert (page.parent / str(link["href"])).resolve() == wheel.resolve()
            assert wheel.name in note.get_text()
    assert importing

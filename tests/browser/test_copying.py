"""What a copy button copies runs by itself and prints what the page shows.

Every code block of every page in every language: its button is pressed, the clipboard
read, and exactly that text run in a fresh process, in an environment with nothing but
the site's wheel and what it depends on.
"""

import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from browser.blocks import Block, copy_blocks
from browser.notes import NOTES
from browser.served import SITE, pages
from docsite.execute.recorder import ESCAPES
from playwright.sync_api import Page
from reader_environment import make_environment
from runs import Program, Run, run_programs

PAGES = pages()
RUN = {"ipython3", "python"}  # run as a file is
TYPED = {"default", "pycon"}  # examples of docstrings, typed at the prompt
# what shows that the environment has the wheel's package and nothing else of ours
PROBES = [
    Program("where", "import common_layers; print(common_layers.__file__)"),
    Program("sphinx", "import sphinx"),
]
READ = {"nginx", "none", "shell", "text", "yaml"}  # not Python: copied, not run


@pytest.fixture(scope="module")
def copied(tab: Page, site: str, pytestconfig: pytest.Config) -> dict[str, list[Block]]:
    """Press every button of every page."""
    tab.emulate_media(reduced_motion="reduce")
    start = time.monotonic()
    blocks = {}
    for page in PAGES:
        blocks[page], count = copy_blocks(tab, site, page)
        assert len(blocks[page]) == count, f"{page} has code without a copy button"
    seconds = time.monotonic() - start
    kinds = Counter(
        (page.split("/")[0], block.kind)
        for page, found in blocks.items()
        for block in found
    )
    pytestconfig.stash[NOTES].append(
        f"copied {sum(kinds.values())} code blocks in {seconds:.0f} s: "
        + ", ".join(f"{language} {kind} {n}" for (language, kind), n in kinds.items())
    )
    return blocks


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the Python of a reader who installed the site's wheel and no more."""
    [wheel] = (SITE / "packages").glob("*.whl")
    return make_environment(tmp_path_factory.mktemp("reader"), wheel)


@pytest.fixture(scope="module")
def runs(
    copied: dict[str, list[Block]], reader: str, pytestconfig: pytest.Config
) -> dict[str, Run]:
    """Run every block of Python that was copied; what languages share, once."""
    start = time.monotonic()
    programs = {
        block.copied: Program(block.copied, block.copied, typed=block.kind in TYPED)
        for found in copied.values()
        for block in found
        if block.kind in RUN | TYPED
    }
    runs = run_programs([*programs.values(), *PROBES], python=reader)
    seconds = time.monotonic() - start
    pytestconfig.stash[NOTES].append(
        f"ran what differs, {len(programs)} of them, as copied, each in a process of "
        f"its own, in {seconds:.0f} s"
    )
    return runs


@pytest.mark.parametrize("page", PAGES)
def test_what_is_copied_does_what_the_page_shows(
    page: str, copied: dict[str, list[Block]], runs: dict[str, Run]
) -> None:
    for block in copied[page]:
        if block.kind not in RUN | TYPED:
            continue
        run = runs[block.copied]
        assert not run.failure, block.name
        if block.error:
            shown = " ".join(block.error.split())
            said = " ".join(ESCAPES.sub("", f"{run.raised}: {run.message}").split())
            assert run.raised, f"{block.name} raised nothing"
            assert shown.endswith(said), block.name
        else:
            assert not run.raised, f"{block.name}\n{block.copied}\n{run.traceback}"
        if block.rows:
            assert_same_rows(block, run.printed)
        else:
            assert run.printed.rstrip() == shown_by(block), block.name
        assert run.complained == "", block.name


def test_what_was_copied_ran_with_the_wheel_and_no_more(
    runs: dict[str, Run], reader: str
) -> None:
    where = Path(runs["where"].printed.strip())
    assert where.is_relative_to(Path(reader).parents[1])
    assert runs["sphinx"].raised == "ModuleNotFoundError"


def assert_same_rows(block: Block, printed: str) -> None:
    """Compare a table with what was printed; headers are each language's own."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    for line, row in zip(lines, block.rows, strict=True):
        cells = re.split(" {2,}", line)
        if row["head"] and not block.page.startswith("en/"):
            assert len(row["cells"]) == len(cells), block.name
        else:
            assert row["cells"] == cells, block.name


def shown_by(block: Block) -> str:
    """Give what the page says that a block prints."""
    if block.kind in TYPED:
        lines = block.code.splitlines()
        return "\n".join(line for line in lines if not line.startswith(">>> ")).rstrip()
    return block.printed.rstrip()


@pytest.mark.parametrize("page", PAGES)
def test_what_is_no_python_is_copied_as_it_stands(
    page: str, copied: dict[str, list[Block]]
) -> None:
    for block in copied[page]:
        if block.kind not in RUN | TYPED:
            assert block.kind in READ, f"{block.name}: how is {block.kind} checked?"
            assert block.copied.strip() == block.code.strip()
        if block.kind == "shell":
            subprocess.run(["bash", "-n"], input=block.copied, text=True, check=True)


def test_the_line_at_a_pages_foot_installs_from_the_site_being_read(
    copied: dict[str, list[Block]], reader: str, site: str
) -> None:
    lines = {
        block.copied.strip()
        for found in copied.values()
        for block in found
        if block.kind == "shell" and ".whl" in block.copied
    }
    [line] = lines  # the same on every page
    *command, address = line.split()
    assert command == ["python", "-m", "pip", "install"]
    assert address.startswith(f"{site}/packages/")
    pip = [sys.executable, "-m", "pip", "--python", reader, "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--force-reinstall", address], check=True)


def test_every_language_has_blocks_to_copy(copied: dict[str, list[Block]]) -> None:
    for folder in SITE.glob("*/index.html"):
        language = folder.parent.name
        found = [page for page in copied if page.startswith(f"{language}/")]
        assert any(block.error for page in found for block in copied[page])
        assert sum(len(copied[page]) for page in found) > 20

"""Measure what a build costs, beside its floor and MyST-NB's own way of running pages.

Each case is a fresh process on a copy of the project; cases take turns, medians count.
The numbers go into the table of contributing/how-a-page-runs.md in both languages.
"""

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

from docsite.execute.environment import settled
from docsite.languages import LANGUAGES
from docsite.paths import DOCS, ROOT

PAGE = Path("contributing", "how-a-page-runs.md")
NUMBERS = re.compile(r"\d+\.\d \| \d+\.\d\d \| \d+\.\d \| \d+\.\d\d")  # of a row
EDITED = "examples/pooling/average.py"
RUN_ALL = """
import contextlib, io, os, runpy
from pathlib import Path
import matplotlib.pyplot as plt, torch, torchvision
def show():
    for number in plt.get_fignums():
        plt.figure(number).savefig(io.BytesIO(), bbox_inches="tight")
    plt.close("all")
plt.show = show
for snippet in sorted(Path("examples").resolve().rglob("*.py")):
    os.chdir(snippet.parent)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        runpy.run_path(str(snippet), run_name="__main__")
"""
OURS = [sys.executable, "-P", "-m", "docsite", "build"]
# the same configuration, with kernels that MyST-NB starts
FORCE = """
from pathlib import Path
__file__ = str(Path(__file__).parents[1] / "conf.py")
exec(Path(__file__).read_text(encoding="utf-8"))
nb_execution_mode = "force"
nb_custom_formats = {}
for name in ("html_static_path", "templates_path", "locale_dirs"):
    globals()[name] = [str(DOCS / path) for path in globals().get(name, [])]
html_favicon = str(DOCS / html_favicon)
"""
Case = tuple[str, str, list[list[str]]]


def sphinx(configuration: str) -> list[list[str]]:
    """Return a plain sphinx-build of each language, one after the other."""
    command = [sys.executable, "-P", "-m", "sphinx", "-b", "html", "-q", "-E"]
    return [
        [
            *(*command, "-c", configuration, "-D", f"language={one.sphinx}"),
            *(f"docs/{one.folder}", f"plain/{one.folder}"),
        ]
        for one in LANGUAGES
    ]


# what is kept of the build before, the name, the commands: in the order of the table
CASES: list[Case] = [
    ("nothing", "from nothing", [OURS]),
    ("all", "nothing changed", [OURS]),
    ("edited", "one snippet edited", [OURS]),
    ("outputs", "floor", [[sys.executable, "-c", RUN_ALL], *sphinx("docs")]),
    ("outputs", "MyST-NB `force`, `-j1`", sphinx("docs/force")),
]


def prepare(folder: Path, kept: str) -> None:
    """Leave of earlier builds what a case begins with."""
    shutil.rmtree(folder / "plain", ignore_errors=True)
    build = folder / "docs" / "_build"
    if kept in ("nothing", "outputs"):
        for path in build.glob("*"):
            if kept == "nothing" or path.name != "outputs":
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    elif kept == "edited":
        with (folder / EDITED).open("a", encoding="utf-8") as snippet:
            snippet.write("# edited\n")


def measure(commands: list[list[str]], folder: Path) -> tuple[float, float]:
    """Return the seconds that commands take together, by the clock and processor."""
    environment = settled(os.environ) | {
        "PYTHONPATH": os.pathsep.join(
            str(folder / path) for path in ("src", "docs/_ext")
        )
    }
    begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    for command in commands:
        plain = environment | ({"MPLBACKEND": "agg"} if RUN_ALL in command else {})
        done = subprocess.run(
            command, cwd=folder, env=plain, capture_output=True, check=False
        )
        if done.returncode:
            sys.exit(f"failed: {command}\n{done.stderr.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - begin, used


def rows(taken: dict[str, list[tuple[float, float]]]) -> list[str]:
    """Return each case's medians, and how many times the floor's they are."""
    medians = {
        name: [statistics.median(one) for one in zip(*runs, strict=True)]
        for name, runs in taken.items()
    }
    return [
        " | ".join(
            f"{seconds:.1f} | {seconds / floor:.2f}"
            for seconds, floor in zip(both, medians["floor"], strict=True)
        )
        for both in medians.values()
    ]


def main() -> None:
    """Measure, and write the table into its page."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    taken: dict[str, list[tuple[float, float]]] = {name: [] for _, name, _ in CASES}
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name, "project")
        ignored = shutil.ignore_patterns(".*", "_build", "__pycache__", "node_modules")
        shutil.copytree(ROOT, folder, ignore=ignored)
        (folder / "docs" / "force").mkdir()
        (folder / "docs" / "force" / "conf.py").write_text(FORCE, encoding="utf-8")
        for _ in range(runs):
            for kept, case, commands in CASES:
                prepare(folder, kept)
                taken[case].append(measure(commands, folder))
                print(f"{case}: {taken[case][-1][0]:.1f} s", flush=True)
    written = cycle(rows(taken))
    for language in LANGUAGES:
        page = DOCS / language.folder / PAGE
        text = NUMBERS.sub(lambda _: next(written), page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8", newline="\n")
    print(*map(": ".join, zip(taken, rows(taken), strict=True)), sep="\n")


if __name__ == "__main__":
    main()

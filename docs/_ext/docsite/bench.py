"""Measure what a build costs, beside its floor and MyST-NB's own way of running pages.

Each case is a fresh process on a copy of the project; cases take turns, medians count.
The table goes into contributing/how-a-page-runs.md of both languages.
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
from pathlib import Path

from docsite.execute.environment import settled
from docsite.languages import LANGUAGES
from docsite.paths import DOCS, ROOT

PAGE = Path("contributing", "how-a-page-runs.md")
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
CHINESE = {
    "Build": "构建",
    "Seconds": "秒",
    "/ floor": "下限的倍数",
    "Processor": "CPU 时间（秒）",
    "Bar": "要求",
    "from nothing": "从零开始",
    "nothing changed": "没有改动",
    "one snippet edited": "改动一段代码",
    "floor": "下限",
}
Case = tuple[str, str, list[list[str]], tuple[str, float, float] | None]


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


# what is kept of the build before, the name, the commands, and the bar: a case to
# compare with, and how many times its seconds, of the clock and of the processor
CASES: list[Case] = [
    ("nothing", "from nothing", [OURS], ("floor", 0.85, 1.35)),
    ("all", "nothing changed", [OURS], None),
    ("edited", "one snippet edited", [OURS], ("floor", 0.25, 0.25)),
    ("outputs", "floor", [[sys.executable, "-c", RUN_ALL], *sphinx("docs")], None),
    ("outputs", "MyST-NB `force`, `-j1`", sphinx("docs/force"), None),
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


def table(taken: dict[str, list[tuple[float, float]]]) -> str:
    """Return the medians and the bars as a table in Markdown."""
    rows = [
        "| Build | Seconds | / floor | Processor | / floor | Bar |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    medians = {
        name: [statistics.median(one) for one in zip(*runs, strict=True)]
        for name, runs in taken.items()
    }
    for _, name, _, bar in CASES:
        cells = [name]
        for seconds, floor in zip(medians[name], medians["floor"], strict=True):
            cells += [f"{seconds:.1f}", f"{seconds / floor:.2f}"]
        limits = f"≤ {bar[1]:g}, ≤ {bar[2]:g}" if bar else ""
        rows.append(f"| {' | '.join([*cells, limits])} |")
    return "\n".join(rows) + "\n"


def in_chinese(table: str) -> str:
    """Return a table with its words in Chinese."""
    word = r"(?<=\| )[^|]*(?= \|)"
    return re.sub(word, lambda cell: CHINESE.get(cell[0], cell[0]), table)


def main() -> None:
    """Measure, and write the table into its page."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    taken: dict[str, list[tuple[float, float]]] = {name: [] for _, name, _, _ in CASES}
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name, "project")
        ignored = shutil.ignore_patterns(".*", "_build", "__pycache__", "node_modules")
        shutil.copytree(ROOT, folder, ignore=ignored)
        (folder / "docs" / "force").mkdir()
        (folder / "docs" / "force" / "conf.py").write_text(FORCE, encoding="utf-8")
        for _ in range(runs):
            for kept, case, commands, _bar in CASES:
                prepare(folder, kept)
                taken[case].append(measure(commands, folder))
                print(f"{case}: {taken[case][-1][0]:.1f} s", flush=True)
    print(table(taken))
    for language in LANGUAGES:
        page = DOCS / language.folder / PAGE
        text = page.read_text(encoding="utf-8")
        marks = r"(?<=% the table begins\n).*(?=% the table ends\n)"
        rows = table(taken)
        if language.folder == "zh-cn":
            rows = in_chinese(rows)
        text = re.sub(marks, rows, text, flags=re.S)
        page.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""Measure what a build costs, against its floor and against MyST-NB's own ways.

Each case is a fresh process on a copy of the project; cases alternate, medians count.
The floor is what no build can do without: one process that imports the libraries once
and runs every snippet once, and sphinx-build of the same pages without running them.
The table goes into docs/en/contributing/how-a-page-runs.md.
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
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "en" / "contributing" / "how-a-page-runs.md"
COPIED = ("constraints.txt", "pyproject.toml", "README.md", "LICENSE")
EDITED = "examples/pooling/average.py"
FLOOR = """
import contextlib, io, os, runpy, sys
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
        runpy.run_path(str(snippet))
"""
IMPORTS = "import torch, torchvision, matplotlib.pyplot"


@dataclass
class Cost:
    """What a run took: seconds, seconds of processor, and megabytes at its peak."""

    wall: float
    processor: float
    memory: float


def measure(command: list[list[str]], folder: Path) -> Cost:
    """Run commands one after the other and measure them together."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder / "src"),
        "MPLBACKEND": "agg",
        "OMP_WAIT_POLICY": "PASSIVE",  # for all alike, see docs/build.py
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    peak = 0.0
    for one in command:
        process = subprocess.Popen(
            one, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=-3
        )
        watch = Watch(process.pid)
        watch.start()
        if process.wait():
            sys.exit(f"failed: {' '.join(one)}")
        peak = max(peak, watch.stop())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.monotonic() - begin, processor, peak)


class Watch(threading.Thread):
    """Watches the memory of a process tree, with shared pages counted once."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.root = psutil.Process(pid)
        self.peak = 0.0
        self.done = threading.Event()

    def run(self) -> None:
        """Look every second; looking costs time that the build then lacks."""
        while not self.done.wait(1):
            total = 0
            for process in self.tree():
                try:
                    text = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
                    total += int(re.findall(r"^Pss: +(\d+)", text, re.M)[0])
                except (OSError, IndexError):
                    continue  # it has ended
            self.peak = max(self.peak, total / 1024)

    def tree(self) -> list[psutil.Process]:
        """Give the process and its descendants."""
        try:
            return [self.root, *self.root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []

    def stop(self) -> float:
        """Give the peak in megabytes."""
        self.done.set()
        self.join()
        return self.peak


class Copy:
    """A copy of the project to build in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in COPIED:
            shutil.copy2(ROOT / name, folder / name)
        for name in ("docs", "examples", "src"):
            ignored = shutil.ignore_patterns("_build", "__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        self.languages = [
            name for name in ("en", "zh-cn") if (folder / "docs" / name).is_dir()
        ]
        # MyST-NB's own ways: the same configuration, one folder down, less our kernels
        conf = (folder / "docs" / "conf.py").read_text(encoding="utf-8")
        conf = conf.replace("Path(__file__).parent\n", "Path(__file__).parents[1]\n")
        conf += (
            "extensions = [e for e in extensions if e not in ('kernels', 'whole')]\n"
        )
        for setting in re.findall(r"^(\w+_path) = ", conf, re.M):
            conf += f"{setting} = [str(DOCS / path) for path in {setting}]\n"
        (folder / "docs" / "stock").mkdir()
        (folder / "docs" / "stock" / "conf.py").write_text(conf, encoding="utf-8")

    def clean(self) -> None:
        """Forget every build."""
        shutil.rmtree(self.folder / "docs" / "_build", ignore_errors=True)
        shutil.rmtree(self.folder / "stock", ignore_errors=True)

    def ours(self) -> list[list[str]]:
        """Give the project's own build."""
        return [[sys.executable, "docs/build.py"]]

    def in_turn(self, *options: str) -> list[list[str]]:
        """Give the project's build of one language after the other."""
        return [
            [*command, "--language", language, *options]
            for command in self.ours()
            for language in self.languages
        ]

    def stock(self, mode: str, jobs: int = 1) -> list[list[str]]:
        """Give one of MyST-NB's own ways of running pages."""
        return [
            [
                *(sys.executable, "-m", "sphinx", "-b", "html", "-q", "-j", str(jobs)),
                *("-c", "docs/stock", "-D", f"nb_execution_mode={mode}"),
                *("-D", f"language={language.replace('-cn', '_CN')}"),
                *("-d", f"stock/{language}/doctrees"),
                *(f"docs/{language}", f"stock/{language}/html"),
            ]
            for language in self.languages
        ]

    def floor(self) -> list[list[str]]:
        """Give what no build can do without."""
        return [[sys.executable, "-c", FLOOR], *self.stock("off")]

    def edit(self) -> None:
        """Change a snippet that one page loads in each language."""
        with (self.folder / EDITED).open("a", encoding="utf-8") as snippet:
            snippet.write("# edited\n")


def run(
    copy: Copy, runs: int, slow_runs: int, without: list[str]
) -> dict[str, list[Cost]]:
    """Measure every case some times, in turns."""
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    cases: list[tuple[str, Callable[[], None], list[list[str]], int]] = [
        ("python", nothing, [[sys.executable, "-c", "pass"]], runs),
        ("imports", nothing, [[sys.executable, "-c", IMPORTS]], runs),
        ("floor", copy.clean, copy.floor(), runs),
        ("cold", copy.clean, copy.ours(), runs),
        ("nothing", nothing, copy.ours(), runs),
        ("snippet", copy.edit, copy.ours(), runs),
        ("in turn", copy.clean, copy.in_turn(), slow_runs),
        ("in turn -j2", copy.clean, copy.in_turn("-j2"), slow_runs),
        ("force -j1", copy.clean, copy.stock("force"), slow_runs),
        ("force -j2", copy.clean, copy.stock("force", 2), slow_runs),
        ("cache -j1", copy.clean, copy.stock("cache"), slow_runs),
        ("cache -j2", copy.clean, copy.stock("cache", 2), slow_runs),
    ]
    costs: dict[str, list[Cost]] = {name: [] for name, *_ in cases}
    for turn in range(max(runs, slow_runs)):
        for name, prepare, command, times in cases:
            if turn < times and name not in without:
                prepare()
                cost = measure(command, copy.folder)
                costs[name].append(cost)
                print(f"{name:12} {cost.wall:7.1f} s {cost.processor:7.1f} s processor")
    return costs


NAMES = {
    "floor": "floor",
    "cold": "everything, from nothing",
    "nothing": "nothing changed",
    "snippet": "one snippet edited",
    "in turn": "one language after the other, from nothing",
    "in turn -j2": "the same with `-j2`",
    "force -j1": "MyST-NB `force`, `-j1`, from nothing",
    "force -j2": "MyST-NB `force`, `-j2`, from nothing",
    "cache -j1": "MyST-NB `cache`, `-j1`, from nothing",
    "cache -j2": "MyST-NB `cache`, `-j2`, from nothing",
}


def report(costs: dict[str, list[Cost]], busy: float, languages: int) -> str:
    """Give the table and the bars in Markdown."""

    def middle(name: str, of: str) -> float:
        return statistics.median(float(getattr(cost, of)) for cost in costs[name])

    lines = [
        f"Medians on {os.cpu_count()} cores, "
        f"{f'{busy:.1f} of them busy before' if busy > 0.5 else 'otherwise idle'};",
        "the second number of seconds is what the processor spent.",
        "",
        "| Build | Seconds | / floor | Processor | / floor | Peak, MB |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, title in NAMES.items():
        if not costs[name]:
            continue
        cells = [title]
        for of in ("wall", "processor"):
            cells.append(f"{middle(name, of):.1f}")
            cells.append(f"{middle(name, of) / middle('floor', of):.2f}")
        cells.append(f"{middle(name, 'memory'):.0f}")
        lines.append(f"| {' | '.join(cells)} |")

    def bar(claim: str, value: Callable[[str], float], limit: str, low: bool) -> None:
        try:
            values = [value("wall"), value("processor")]
        except statistics.StatisticsError:
            return  # not measured this time
        bound = float(limit)
        met = values[0] <= bound if low else values[0] >= bound
        wall, processor = (f"{number:.2f}" for number in values)
        cells = [claim, limit, wall, "yes" if met else "no", processor]
        lines.append(f"| {' | '.join(cells)} |")

    lines += [
        "",
        "| Bar | Limit | Measured | Met | By the processor |",
        "| --- | ---: | ---: | --- | ---: |",
    ]

    def ratio(one: str, other: str) -> Callable[[str], float]:
        return lambda of: middle(one, of) / middle(other, of)

    bar("from nothing, times the floor, at most", ratio("cold", "floor"), "1.5", True)
    bar("times faster than `force -j1`", ratio("force -j1", "cold"), "5", False)
    bar("times faster than `cache -j2`", ratio("cache -j2", "cold"), "3", False)
    bar(
        "nothing changed, seconds a language beyond starting Python, at most",
        lambda of: middle("nothing", of) / languages - middle("python", of),
        "1.5",
        True,
    )
    bar(
        "one snippet, seconds a page beyond the imports, at most",
        lambda of: (middle("snippet", of) - middle("imports", of)) / languages,
        "1.5",
        True,
    )
    memory = ratio("cold", "force -j1")("memory")
    met = "yes" if memory <= 1.5 else "no"
    lines.append(
        "| peak memory, times that of Sphinx and one ordinary kernel, at most "
        f"| 1.5 | {memory:.2f} | {met} | |"
    )
    return "\n".join([*lines, ""])


def main() -> None:
    """Measure, and write the table into its page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of each quick case")
    parser.add_argument("--slow-runs", type=int, default=1, help="of MyST-NB's ways")
    parser.add_argument("--without", nargs="*", default=[], metavar="CASE")
    choice = parser.parse_args()
    busy = os.getloadavg()[0]  # later, what is measured counts too
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        copy = Copy(Path(folder))
        costs = run(copy, choice.runs, choice.slow_runs, choice.without)
    text = PAGE.read_text(encoding="utf-8")
    begin, end = "% the table begins\n", "% the table ends\n"
    table = report(costs, busy, len(copy.languages))
    text = re.sub(f"(?<={begin}).*(?={end})", lambda _: table, text, flags=re.S)
    PAGE.write_text(text, encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()

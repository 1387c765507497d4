"""Measure what a build costs, against its floor and against MyST-NB's own ways.

Each case is a fresh process on a copy of the project; cases alternate, medians count.
The floor is what no build can do without: one process that imports the libraries once
and runs every snippet once, and sphinx-build of the same pages without running them.
The tables go into contributing/how-a-page-runs.md of both languages.
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

from docsite.paths import ROOT

PAGE = Path("contributing") / "how-a-page-runs.md"
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


BARS = {
    "cold": "from nothing, times the floor, at most",
    "force": "times faster than `force -j1`",
    "cache": "times faster than `cache -j2`",
    "nothing": "nothing changed, seconds a language beyond starting Python, at most",
    "snippet": "one snippet, seconds a page beyond the imports, at most",
    "memory": "peak memory, times that of Sphinx and one ordinary kernel, at most",
}
TOLD = (
    "Medians on {cores} cores, with a load of {load:.1f} before; "
    "the second number of seconds is what the processor spent."
)
CHINESE = {
    TOLD: "表中是中位数，在 {cores} 个核心上测得，开始之前的负载是 {load:.1f}；"
    "第二列秒数是处理器用掉的时间。",
    "Build": "怎样建",
    "Seconds": "秒",
    "/ floor": "是下限的几倍",
    "Processor": "处理器秒数",
    "Peak, MB": "内存峰值（MB）",
    NAMES["floor"]: "下限",
    NAMES["cold"]: "从零建起全部页面",
    NAMES["nothing"]: "什么都没改",
    NAMES["snippet"]: "改了一个代码片段",
    NAMES["in turn"]: "从零建起，一种语言建完再建另一种",
    NAMES["in turn -j2"]: "同上，加 `-j2`",
    NAMES["force -j1"]: "从零建起，MyST-NB 的 `force`，`-j1`",
    NAMES["force -j2"]: "从零建起，MyST-NB 的 `force`，`-j2`",
    NAMES["cache -j1"]: "从零建起，MyST-NB 的 `cache`，`-j1`",
    NAMES["cache -j2"]: "从零建起，MyST-NB 的 `cache`，`-j2`",
    "Bar": "标准",
    "Limit": "界限",
    "Measured": "测得",
    "Met": "达到",
    "By the processor": "按处理器时间",
    "yes": "是",
    "no": "否",
    BARS["cold"]: "从零建起，至多是下限的几倍",
    BARS["force"]: "至少比 `force -j1` 快到几倍",
    BARS["cache"]: "至少比 `cache -j2` 快到几倍",
    BARS["nothing"]: "什么都没改，除去启动 Python，每种语言至多几秒",
    BARS["snippet"]: "改了一个片段，除去导入，每页至多几秒",
    BARS["memory"]: "内存峰值，至多是 Sphinx 加一个普通内核的几倍",
}


def report(
    costs: dict[str, list[Cost]], busy: float, languages: int, say: Callable[[str], str]
) -> str:
    """Give the table and the bars in Markdown, each word as it is said."""

    def middle(name: str, of: str) -> float:
        return statistics.median(float(getattr(cost, of)) for cost in costs[name])

    def row(*cells: str) -> str:
        return f"| {' | '.join(cells)} |"

    head = ("Build", "Seconds", "/ floor", "Processor", "/ floor", "Peak, MB")
    lines = [
        say(TOLD).format(cores=os.cpu_count(), load=busy),
        "",
        row(*map(say, head)),
        row("---", *["---:"] * 5),
    ]
    for name, title in NAMES.items():
        if not costs[name]:
            continue
        cells = [say(title)]
        for of in ("wall", "processor"):
            cells.append(f"{middle(name, of):.1f}")
            cells.append(f"{middle(name, of) / middle('floor', of):.2f}")
        lines.append(row(*cells, f"{middle(name, 'memory'):.0f}"))

    def bar(name: str, value: Callable[[str], float], limit: str, low: bool) -> None:
        try:
            values = [value("wall"), value("processor")]
        except statistics.StatisticsError:
            return  # not measured this time
        bound = float(limit)
        met = values[0] <= bound if low else values[0] >= bound
        wall, processor = (f"{number:.2f}" for number in values)
        answer = say("yes" if met else "no")
        lines.append(row(say(BARS[name]), limit, wall, answer, processor))

    head = ("Bar", "Limit", "Measured", "Met", "By the processor")
    lines += ["", row(*map(say, head)), row("---", "---:", "---:", "---", "---:")]

    def ratio(one: str, other: str) -> Callable[[str], float]:
        return lambda of: middle(one, of) / middle(other, of)

    bar("cold", ratio("cold", "floor"), "1.5", True)
    bar("force", ratio("force -j1", "cold"), "5", False)
    bar("cache", ratio("cache -j2", "cold"), "3", False)
    bar(
        "nothing",
        lambda of: middle("nothing", of) / languages - middle("python", of),
        "1.5",
        True,
    )
    bar(
        "snippet",
        lambda of: (middle("snippet", of) - middle("imports", of)) / languages,
        "1.5",
        True,
    )
    memory = ratio("cold", "force -j1")("memory")
    met = say("yes" if memory <= 1.5 else "no")
    lines.append(row(say(BARS["memory"]), "1.5", f"{memory:.2f}", met, ""))
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
    begin, end = "% the table begins\n", "% the table ends\n"
    sayings: dict[str, Callable[[str], str]]
    sayings = {"zh-cn": CHINESE.__getitem__, "en": str}
    for language, say in sayings.items():
        page = ROOT / "docs" / language / PAGE
        table = report(costs, busy, len(copy.languages), say)
        text = page.read_text(encoding="utf-8")
        text = re.sub(
            f"(?<={begin}).*(?={end})", lambda _, new=table: new, text, flags=re.S
        )
        page.write_text(text, encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()

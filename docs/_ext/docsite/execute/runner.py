"""Run snippets side by side, each in a process forked from one that imported torch.

`python -m docsite.execute.runner SECONDS` reads from standard input which, and gives
each so long. Where there is no fork, each has a Python of its own.
"""

import contextlib
import gc
import importlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from docsite.execute import child, keys, outputs, processes
from docsite.execute.outputs import Result
from docsite.paths import SOURCE

PLAIN = "DOCSITE_PLAIN"  # set to anything: no forks, for those who suspect them
# what torch imports late and slowly, by the code that leads to it
LATE = {
    r"\bassert_close\b": "torch.distributed.tensor",
    r"\btorch\.optim\b": "torch._dynamo",
}
MANY = 20  # snippets, from which on joining pages pays
OVERDUE = -14  # the status of a process that its alarm has ended


def run_forked(waiting: list[Path], seconds: float) -> None:
    """Run snippets in forks of this process, as many at a time as there are cores."""
    import_for(waiting)
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 2
    running: dict[int, tuple[Path, str]] = {}  # by process
    while waiting or running:
        while waiting and len(running) < cores:
            snippet = waiting.pop(0)
            key = keys.key(snippet)
            process = os.fork()
            if not process:
                run_below(snippet, key, seconds)
            running[process] = snippet, key
        process, status = os.wait()
        if process in running:
            processes.kill_group(process)  # what it left there
            end = os.waitstatus_to_exitcode(status)
            note_end(*running.pop(process), end, seconds)


def run_below(snippet: Path, key: str, seconds: float) -> None:
    """Run a snippet in this process, and leave signals and random numbers behind."""
    try:
        os.setsid()
        signal.setitimer(signal.ITIMER_REAL, seconds)  # which ends the process
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        if numpy := sys.modules.get("numpy"):
            numpy.random.seed()  # or all forks would draw the same numbers
        child.run(snippet, key)
    finally:
        os._exit(1)


def run_plain(waiting: list[Path], seconds: float) -> None:
    """Run snippets where there is no fork: each in a fresh process."""
    command = [sys.executable, "-P", "-m", "docsite.execute.child"]
    for snippet in waiting:
        key = keys.key(snippet)
        try:
            status = subprocess.run(
                [*command, str(snippet), key],
                stdin=subprocess.DEVNULL,
                timeout=seconds,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            status = OVERDUE
        note_end(snippet, key, status, seconds)


def note_end(snippet: Path, key: str, status: int, seconds: float) -> None:
    """Say why a snippet that ended left no outputs, if it did not."""
    if outputs.read(snippet, key):
        return
    if status == OVERDUE:
        reason = f"ran longer than {seconds:g} seconds"
    elif status < 0:
        reason = f"made its process die ({signal.Signals(-status).name})"
    else:
        reason = f"ended its process early, with status {status}"
    outputs.write(snippet, Result(key, failure=reason))


def import_for(snippets: Collection[Path]) -> None:
    """Import what snippets lead to, once, so that each of their processes has it."""
    gc.disable()  # next to nothing of it is garbage
    wanted: dict[str, None] = {}
    for snippet in snippets:
        source = keys.content(snippet)
        modules = keys.imported_modules(source, SOURCE)
        for code in (source, *map(keys.content, sorted(modules))):
            wanted |= dict.fromkeys(keys.imported_names(code))
            text = code.decode(errors="replace")
            late = (name for word, name in LATE.items() if re.search(word, text))
            wanted |= dict.fromkeys(late)
    # not the package: it is the snippet's to import, as is what lies beside it
    own = {path.stem for path in SOURCE.iterdir()} if wanted else set()
    for name in wanted:
        if name.partition(".")[0] not in own:
            with contextlib.suppress(BaseException):  # the snippet reports it
                importlib.import_module(name)
    if "matplotlib.pyplot" in sys.modules:
        warm_up_matplotlib()
    gc.freeze()  # a collection in a child would otherwise copy the shared pages
    gc.enable()
    if len(snippets) > MANY:
        processes.join_pages()


def warm_up_matplotlib() -> None:
    """Draw a figure, so that fonts and encoders are there before the first fork."""
    from matplotlib import pyplot

    from docsite.execute.figure_format import encode

    figure, axes = pyplot.subplots()
    axes.set_title("x")
    encode(figure)
    axes.imshow([[0.0, 1.0], [1.0, 0.0]])
    encode(figure)
    pyplot.close(figure)


def main(seconds: float) -> None:
    """Run what standard input names."""
    waiting = [Path(snippet) for snippet in json.load(sys.stdin)]
    forks = hasattr(os, "fork") and not os.environ.get(PLAIN)
    (run_forked if forks else run_plain)(waiting, seconds)


if __name__ == "__main__":
    main(float(sys.argv[1]))
    os._exit(0)  # taking torch down in order takes half a second

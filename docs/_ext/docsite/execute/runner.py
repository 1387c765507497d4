"""Run snippets side by side, each in a process forked from one that imported torch.

`python -m docsite.execute.runner` reads what to run from standard input and ends with
it: when standard input closes, everything that snippets started is killed. Where there
is no fork, each snippet has a runner of its own, which is given it and its key.
"""

import contextlib
import gc
import importlib
import json
import os
import re
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from docsite.execute import child, keys, outputs, processes
from docsite.execute.outputs import Result
from docsite.paths import SOURCE

# what torch imports late and slowly, by the code that leads to it
LATE = {
    r"\bassert_close\b": "torch.distributed.tensor",
    r"\btorch\.optim\b": "torch._dynamo",
}
MANY = 20  # snippets, from which on joining pages pays


@dataclass
class Run:
    """A snippet that is running."""

    snippet: Path
    key: str
    end: float  # when its time is over
    late: bool = False


class Runner:
    """Runs what waits, as much at a time as there are cores."""

    def __init__(self, waiting: list[Path], seconds: float) -> None:
        """Take the snippets to run, and how long each may take."""
        self.waiting = waiting
        self.seconds = seconds
        self.running: dict[int, Run] = {}  # by process
        self.selector = selectors.DefaultSelector()
        self.woken, wake = os.pipe()  # a child's end wakes the selector
        for end in (self.woken, wake):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        for source in (0, self.woken):
            self.selector.register(source, selectors.EVENT_READ)

    def run(self) -> None:
        """Run everything, or until nobody wants it any more."""
        cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 2
        while self.waiting or self.running:
            while self.waiting and len(self.running) < cores:
                self.start(self.waiting.pop(0))
            for chosen, _ in self.selector.select(timeout=0.5):
                if not os.read(int(chosen.fd), 4096) and chosen.fd == 0:
                    processes.kill_all(self.running)
                    return
            for process, run in self.running.items():
                if time.monotonic() > run.end and not run.late:
                    run.late = True
                    processes.kill(process)
            self.reap()

    def start(self, snippet: Path) -> None:
        """Fork a process for a snippet."""
        run = Run(snippet, keys.key(snippet), time.monotonic() + self.seconds)
        runner = os.getpid()
        process = os.fork()
        if process:
            self.running[process] = run
            return
        try:
            processes.become_child(runner)
            child.run(snippet, run.key)
        finally:
            os._exit(1)

    def reap(self) -> None:
        """See which snippets have ended, and how."""
        with contextlib.suppress(ChildProcessError):
            while True:
                process, status = os.waitpid(-1, os.WNOHANG)
                if not process:
                    return
                run = self.running.pop(process, None)
                if run:
                    processes.kill_group(process)  # what it left there
                    note_end(run, os.waitstatus_to_exitcode(status), self.seconds)


def note_end(run: Run, status: int, seconds: float) -> None:
    """Say why a snippet that ended left no outputs, if it did not."""
    if outputs.read(run.snippet, run.key):
        return
    if run.late:
        reason = f"ran longer than {seconds:g} seconds"
    elif status < 0:
        name = signal.Signals(-status).name
        reason = f"made its process die ({name})"
    else:
        reason = f"ended its process early, with status {status}"
    outputs.write(run.snippet, Result(run.key, failure=reason))


def import_for(snippets: Collection[Path]) -> None:
    """Import what snippets lead to, once, so that each of their processes has it."""
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
    gc.collect()
    gc.freeze()  # a collection in a child would otherwise copy the shared pages
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


def run_plain(waiting: list[Path], seconds: float) -> None:
    """Run snippets where there is no fork: each in a fresh process."""

    def end_with_input() -> None:
        os.read(0, 1)
        processes.kill_all()
        os._exit(1)

    threading.Thread(target=end_with_input, daemon=True).start()
    for snippet in waiting:
        command = [sys.executable, "-P", "-m", "docsite.execute.runner"]
        run = Run(snippet, keys.key(snippet), 0)
        status = 0
        try:
            status = subprocess.run(
                [*command, str(snippet), run.key],
                stdin=subprocess.DEVNULL,
                timeout=seconds,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            run.late = True
        note_end(run, status, seconds)


def main() -> None:
    """Run what standard input's first line names."""
    line = b""
    while not line.endswith(b"\n"):
        line += os.read(0, 1 << 16)
    asked = json.loads(line)
    waiting = [Path(snippet) for snippet in asked["run"]]
    processes.adopt()
    if asked["plain"] or not hasattr(os, "fork"):
        run_plain(waiting, asked["seconds"])
    else:
        import_for(waiting)
        Runner(waiting, asked["seconds"]).run()
    processes.kill_all()


def run_alone(snippet: Path, key: str) -> None:
    """Run one snippet in this process."""
    import_for([snippet])
    child.run(snippet, key)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        run_alone(Path(sys.argv[1]), sys.argv[2])
    main()
    os._exit(0)  # taking torch down in order takes half a second

"""Run programs each in a process of its own, fast: fork it after importing torch.

Importing torch, torchvision and pyplot takes seconds; a process forked from one that
has them starts at once. Run as a script, this file is that process: it reads programs
from its input and writes what became of them to its output, both as JSON. It imports
nothing of ours, so that it also runs where only the package's dependencies are.
"""

import ast
import dataclasses
import importlib
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
import types
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

SECONDS = 300  # for one program, on a machine that is busy with others
ENVIRONMENT = {
    "MPLBACKEND": "agg",  # plots are drawn and not shown
    "OMP_WAIT_POLICY": "PASSIVE",  # threads that wait by spinning slow each other
    "PYTHONUTF8": "1",
}


@dataclasses.dataclass(frozen=True)
class Program:
    """Source code, with a name to call it by.

    An interactive one is run as if typed at the prompt: each value is printed.
    """

    name: str
    source: str
    interactive: bool = False


@dataclasses.dataclass(frozen=True)
class Run:
    """What became of a program: what it printed and what it raised, if anything."""

    name: str
    printed: str
    complained: str
    raised: str = ""
    message: str = ""
    traceback: str = ""


def run_programs(programs: Sequence[Program], python: str | None = None) -> list[Run]:
    """Run programs, one process each, as many at a time as there are cores.

    Args:
        programs: what to run.
        python: the interpreter, cut off from this one's paths and settings; this one
            if not given.

    Returns:
        What became of each, in the same order.
    """
    start = [python, "-I"] if python else [sys.executable, "-P"]
    done = subprocess.run(
        [*start, __file__],
        input=json.dumps([dataclasses.asdict(program) for program in programs]),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | ENVIRONMENT,
        check=True,
    )
    return [Run(**run) for run in json.loads(done.stdout)]


def _run_here(program: Program, folder: Path) -> None:
    """Run a program in this process, forked for it, and leave; never come back."""
    signal.alarm(SECONDS)
    for number, name in ((1, "printed"), (2, "complained")):
        file = os.open(folder / name, os.O_WRONLY | os.O_CREAT)
        os.dup2(file, number)
    sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb"), encoding="utf-8")
    sys.stderr = io.TextIOWrapper(os.fdopen(2, "wb"), encoding="utf-8")
    # whether plt.show() warns without a screen depends on the machine
    warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    work = folder / "work"
    work.mkdir()
    os.chdir(work)
    ended = {}
    try:
        for code in _compiled(program):
            exec(code, main.__dict__)
    except BaseException as error:
        ended = {
            "raised": type(error).__name__,
            "message": str(error),
            "traceback": traceback.format_exc(),
        }
    sys.stdout.flush()
    sys.stderr.flush()
    (folder / "ended").write_text(json.dumps(ended), encoding="utf-8")
    os._exit(0)  # what the parent would do at its end is not this process's to do


def _compiled(program: Program) -> Iterator[types.CodeType]:
    """Compile a program; at the prompt, one statement after the other."""
    if program.interactive:
        for statement in ast.parse(program.source).body:
            yield compile(ast.Interactive([statement]), program.name, "single")
    else:
        yield compile(program.source, program.name, "exec")


def _collect(program: Program, folder: Path) -> Run:
    """Read what a forked process left."""
    texts = {
        name: (folder / name).read_text(encoding="utf-8")
        for name in ("printed", "complained")
    }
    ended = folder / "ended"
    if ended.exists():
        return Run(program.name, **texts, **json.loads(ended.read_text("utf-8")))
    message = f"it was ended after {SECONDS} seconds, or crashed"
    return Run(program.name, **texts, raised="Ended", message=message)


def _run_all(programs: Sequence[Program]) -> list[Run]:
    """Fork a process for each program, as many at a time as there are cores."""
    for module in ("torch", "torchvision", "matplotlib.pyplot"):
        importlib.import_module(module)
    at_a_time = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name, str(number)) for number in range(len(programs))]
        running = 0
        for program, folder in zip(programs, folders, strict=True):
            folder.mkdir()
            if running == at_a_time:
                os.wait()
                running -= 1
            if os.fork() == 0:
                _run_here(program, folder)
            running += 1
        for _ in range(running):
            os.wait()
        return [
            _collect(program, folder)
            for program, folder in zip(programs, folders, strict=True)
        ]


if __name__ == "__main__":
    asked = [Program(**program) for program in json.load(sys.stdin)]
    print(json.dumps([dataclasses.asdict(run) for run in _run_all(asked)]))

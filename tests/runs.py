"""Run programs as the site runs its snippets: each in a forked process of its own.

The project's runner does it, in any Python that has the package's dependencies, so also
in that of a reader who installed the site's wheel and no more.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docsite.execute import outputs
from docsite.paths import DOCS, SOURCE

SECONDS = 300  # for one program, on a machine that is busy with others
START = f"""
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1:-1]
from docsite.execute import outputs, runner
outputs.OUTPUTS = Path(sys.argv[-1])
runner.main({SECONDS})
"""
# as at the prompt: each value is printed
TYPED = """
import ast
for statement in ast.parse({source!r}).body:
    exec(compile(ast.Interactive([statement]), "<typed>", "single"))
"""
OPTIONS = [
    *("-I", "-X", "utf8"),  # cut off from this Python's paths and settings
    # whether plt.show() warns without a screen depends on the machine
    *("-W", "ignore:FigureCanvasAgg is non-interactive"),
]


@dataclass(frozen=True)
class Program:
    """Source code, with a name to call it by."""

    name: str
    source: str
    typed: bool = False  # at the prompt, one statement after the other


@dataclass(frozen=True)
class Run:
    """What became of a program: what it printed and what it raised, if anything."""

    name: str
    printed: str
    complained: str
    raised: str
    message: str
    traceback: str
    failure: str  # why there is no more to tell


def run_programs(
    programs: Sequence[Program], python: str | None = None
) -> dict[str, Run]:
    """Run programs, as many at a time as there are cores.

    Args:
        programs: what to run.
        python: the interpreter, which has the package; this one if not given, with the
            package as it is here.

    Returns:
        What became of each, by its name.
    """
    start = [python or sys.executable, *OPTIONS, "-c", START, str(DOCS / "_ext")]
    start += [] if python else [str(SOURCE)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        files = {}
        for number, program in enumerate(programs):
            file = files[program.name] = folder / str(number) / "program.py"
            file.parent.mkdir()
            source = program.source
            typed = TYPED.format(source=source) if program.typed else source
            file.write_text(typed, encoding="utf-8")
        subprocess.run(
            [*start, str(folder)],
            input=json.dumps([str(file) for file in files.values()]),
            stdout=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"},
            check=True,
        )
        return {
            program: collect(
                program, folder / outputs.file_of(file).relative_to(outputs.OUTPUTS)
            )
            for program, file in files.items()
        }


def collect(name: str, kept: Path) -> Run:
    """Return what the runner kept of a run."""
    found = json.loads(kept.read_text(encoding="utf-8"))
    said = {"stdout": "", "stderr": ""}
    error = {"ename": "", "evalue": ""}
    for output in found["outputs"]:
        if output["output_type"] == "stream":
            said[output["name"]] += output["text"]
        elif output["output_type"] == "error":
            error = output
    return Run(
        name,
        printed=said["stdout"],
        complained=said["stderr"],
        raised=error["ename"],
        message=error["evalue"],
        traceback=found["traceback"],
        failure=found["failure"],
    )

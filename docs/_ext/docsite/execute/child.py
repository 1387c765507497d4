"""Run one snippet in this process, as `python examples/x/y.py` would, and end.

Nothing of this process is used again: it is forked for the snippet, or where there is
no fork, started for it (`python -m docsite.execute.child SNIPPET KEY`).
"""

import atexit
import linecache
import os
import sys
import threading
import traceback
from pathlib import Path
from types import ModuleType, TracebackType
from typing import NoReturn

from docsite.execute import outputs, recorder
from docsite.execute.outputs import Picture, Result
from docsite.paths import DOCS


def run(snippet: Path, key: str) -> NoReturn:
    """Run a snippet, keep its outputs under the key, and end this process."""
    result = Result(key)

    def too_much() -> NoReturn:
        result.failure = f"printed more than {recorder.LIMIT:,} characters"
        outputs.write(snippet, result)
        os._exit(1)

    record = recorder.Recorder(too_much)
    recorder.CURRENT[:] = [record]
    atexit._clear()  # what the parent registered is the parent's
    try:
        execute(snippet)
        if pyplot := sys.modules.get("matplotlib.pyplot"):
            pyplot.show()  # what is still open
    except SystemExit as end:
        if end.code not in (None, 0):
            result.failure = f"ended with {end.code!r}"
    except BaseException as error:
        result.traceback = "".join(traceback.format_exception(error))
        names = type(error).__name__, str(error)
        record.fail(*names, short(error, str(snippet)))
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    result.outputs = record.finish()
    for encoded in record.pictures:
        result.pictures.append(Picture.of(encoded))
    outputs.write(snippet, result)
    os._exit(0)  # taking torch down in order takes half a second


def execute(snippet: Path) -> None:
    """Run a file as the main module, in its own folder."""
    os.chdir(snippet.parent)
    sys.path.remove(str(DOCS / "_ext"))
    sys.path.insert(0, str(snippet.parent))
    sys.argv[:] = [str(snippet)]
    main = ModuleType("__main__")
    main.__dict__["__file__"] = str(snippet)
    sys.modules["__main__"] = main
    code = compile(snippet.read_bytes(), str(snippet), "exec")
    exec(code, main.__dict__)


def short(error: BaseException, file: str) -> list[str]:
    """Return the line of a file that raised, and why: what a page has room for."""
    message = "".join(traceback.format_exception_only(error)).rstrip()
    number, line = raising_line(error.__traceback__, file)
    if isinstance(error, SyntaxError):
        number, line = error.lineno or 0, error.text or ""
        message = f"{type(error).__name__}: {error.msg}"
    where = [f"----> {number} {line.strip()}", ""] if line.strip() else []
    return [*where, message]


def raising_line(trace: TracebackType | None, file: str) -> tuple[int, str]:
    """Return the innermost line of a file that a traceback leads through."""
    number = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == file:
            number = trace.tb_lineno
        trace = trace.tb_next
    return number, linecache.getline(file, number) if number else ""


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])

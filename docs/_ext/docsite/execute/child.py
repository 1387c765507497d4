"""Run one snippet in this process, as `python examples/x/y.py` would, and end.

Nothing of this process is used again: it is forked for the snippet, or where there is
no fork, started for it.
"""

import atexit
import os
import sys
import threading
import traceback
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from docsite.execute import keys, outputs, processes, recorder
from docsite.execute.outputs import Result
from docsite.paths import DOCS


def run(snippet: Path, key: str) -> NoReturn:
    """Run a snippet, keep its outputs under the key, and end this process."""
    try:
        result = result_of(snippet, key)
    except BaseException as error:  # such as of a message that cannot be made
        why = f"{type(error).__name__} while its outputs were kept"
        result = Result(key, failure=f"raised {why}")
    outputs.write(snippet, result)
    os._exit(0)  # taking torch down in order takes half a second


def result_of(snippet: Path, key: str) -> Result:
    """Run a snippet, and return what came of it."""
    processes.limit_files()
    record = recorder.Recorder()
    recorder.CURRENT[:] = [record]
    atexit._clear()  # what the parent registered is the parent's
    keys.versions()  # of the path as it is before the snippet changes it
    source = keys.content(snippet)
    told = ""
    try:
        execute(snippet, source)
        if pyplot := sys.modules.get("matplotlib.pyplot"):
            pyplot.show()  # what is still open
    except BaseException as error:
        told = "".join(traceback.format_exception(error))
        names = type(error).__name__, str(error)
        record.fail(*names, short(error, str(snippet)))
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    record.drain()
    if record.given > recorder.LIMIT:
        return Result(key, failure=f"gave more than {recorder.LIMIT:,} characters")
    if keys.key_of(source, snippet.parent) != key:
        return Result(key, failure="was saved just before it ran; build again")
    return Result(key, record.outputs, record.pictures, recorder.shown(told))


def execute(snippet: Path, source: bytes) -> None:
    """Run what a file says as the main module, in its own folder."""
    os.chdir(snippet.parent)
    sys.path.remove(str(DOCS / "_ext"))
    sys.path.insert(0, str(snippet.parent))
    sys.argv[:] = [str(snippet)]
    main = ModuleType("__main__")
    main.__dict__["__file__"] = str(snippet)
    sys.modules["__main__"] = main
    code = compile(source, str(snippet), "exec")
    exec(code, main.__dict__)


def short(error: BaseException, file: str) -> list[str]:
    """Return the line of a file that raised, and why: what a page has room for."""
    message = "".join(traceback.format_exception_only(error)).rstrip()
    number, line = 0, ""
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == file:  # the innermost counts
            number, line = frame.lineno or 0, frame.line or ""
    if isinstance(error, SyntaxError):
        number, line = error.lineno or 0, error.text or ""
        message = f"{type(error).__name__}: {error.msg}"
    where = [f"----> {number} {line.strip()}", ""] if line.strip() else []
    return [*where, message]


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])

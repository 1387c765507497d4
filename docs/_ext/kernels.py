"""Run each page's code in a process of its own, and say what went wrong in few lines.

MyST-NB starts an ordinary Jupyter kernel for each page, which imports torch anew; ours
are forked (kernel_provisioner.py) unless COMMON_LAYERS_KERNELS=plain asks otherwise.

A page whose code fails, or writes to stderr, is reported by page, snippet, line and
error, together with every other such page; the tracebacks go into a file.
"""

import atexit
import contextlib
import gc
import logging
import multiprocessing
import os
import re
import signal
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import kernel_provisioner
import kernel_server
from myst_nb.core.execute.direct import NotebookClientDirect
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.typing import ExtensionMetadata

FAILURES: list[str] = []  # of this build, in the order of its pages
TRACEBACKS: list[str] = []  # of the errors among them


# ── a page's code ──


def run_page(page: NotebookClientDirect) -> None:
    """Run a page's code, in place of MyST-NB's way; note what went wrong."""
    cells = [cell for cell in page.notebook.cells if cell.cell_type == "code"]
    if not cells:
        return
    kernel_server.warm_up("\n".join(cell.source for cell in cells))
    for index, cell in enumerate(page.notebook.cells):
        cell.id = f"cell-{index}"  # nbformat's are random
    begun: list[int] = []

    def keep_traceback(**_: Any) -> None:
        manager: Any = client.km
        file = Path(manager.connection_file).with_name("traceback.txt")
        if file.exists():
            traceback[:] = [file.read_text(encoding="utf-8")]

    traceback: list[str] = []
    client = NotebookClient(
        page.notebook,
        kernel_manager_class=kernel_provisioner.PageManager,
        log=logging.getLogger("nbclient"),
        resources={"metadata": {"path": str(page.path.parent)}},
        shutdown_kernel="immediate",  # a cell that is done has sent all its output
        coalesce_streams=True,  # or a notebook would tell how the output trickled in
        timeout=page.nb_config.execution_timeout,
        record_timing=False,  # the times would stay in the notebook
        on_cell_execute=lambda cell_index, **_: begun.append(cell_index),
        on_cell_error=keep_traceback,
    )
    reason = ""
    try:
        client.execute()
    except CellExecutionError:
        reason = "raised"
        TRACEBACKS.extend([f"{shown(page.path)}\n\n", *traceback, "\n"])
    except CellTimeoutError:
        reason = f"ran longer than {client.timeout} seconds"
    except DeadKernelError:
        reason = "made its process die"
    for index in begun:
        cell = page.notebook.cells[index]
        printed = [
            output.text for output in cell.outputs if output.get("name") == "stderr"
        ]
        if printed:
            fail(page, index, "wrote to stderr", "".join(printed))
        raised = any(output.output_type == "error" for output in cell.outputs)
        if "raises-exception" in cell.metadata.get("tags", []) and not raised:
            mend = "take raises-exception off its cell or mend the snippet"
            fail(page, index, f"raised nothing; {mend}", "")
    if reason:
        last = begun[-1] if begun else 0
        errors = [
            "\n".join(output.traceback)
            for output in page.notebook.cells[last].get("outputs", [])
            if output.output_type == "error"
        ]
        fail(page, last, reason, "\n".join(errors))


def fail(page: NotebookClientDirect, index: int, reason: str, said: str) -> None:
    """Note that a page failed, by page, snippet, line and error."""
    cell = page.notebook.cells[index]
    snippet = cell.metadata.get("load")
    code = "this cell"
    if snippet:
        code = shown((page.path.parent / snippet).resolve())
        line = re.match(r"----> (\d+) ", said)
        code += f", line {line[1]}," if line else ""
    report = f"{shown(page.path)}:{page.cell_line(index) - 1}: {code} {reason}"
    said = textwrap.indent(said.strip(), "    ")
    FAILURES.append(f"{report}:\n{said}" if said else report)
    if multiprocessing.parent_process():  # the main process would not learn of it
        raise RuntimeError(FAILURES[-1])


def tell_failures(app: Sphinx, *_: object) -> None:
    """Stop the build before any page is written if some page failed."""
    if not FAILURES:
        return
    if TRACEBACKS:
        file = Path(app.doctreedir).with_name("tracebacks.txt")
        file.write_text("".join(TRACEBACKS), encoding="utf-8")
        FAILURES.append(f"(Where each error came from is in {shown(file)}.)")
    sys.exit("\n\n".join(FAILURES))  # an exception would be told in fifty lines


def shown(file: Path) -> str:
    """Give a file's path as one would type it."""
    with contextlib.suppress(ValueError):
        return str(file.relative_to(Path.cwd()))
    return str(file)


# ── the server, and whoever waits for this build ──


def end_with_parent() -> None:
    """End when standard input closes, if docs/build.py holds its other end."""

    def watch() -> None:
        os.read(0, 1)
        os.kill(os.getpid(), signal.SIGKILL)

    if os.environ.pop("COMMON_LAYERS_LIFELINE", "") == "stdin":
        threading.Thread(target=watch, daemon=True).start()


def start_server(app: Sphinx) -> None:
    """Start a server for this build alone, unless there is one."""
    server = kernel_server.start()
    atexit.register(kernel_server.stop, server)
    atexit.register(gc.freeze)  # Python would look through all pages for garbage


def warm_up(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Have the server import torch while the first page is being parsed."""
    if docnames and app.config.nb_execution_mode != "off":
        kernel_server.warm_up()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to MyST-NB and Sphinx."""
    end_with_parent()
    NotebookClientDirect.start_client = run_page
    kernel_provisioner.register()
    logging.getLogger("nbclient").setLevel(logging.CRITICAL)  # we report instead
    app.connect("builder-inited", start_server)
    app.connect("env-before-read-docs", warm_up)
    app.connect("env-updated", tell_failures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

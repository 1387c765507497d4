"""Run each page's code in a process of its own, forked where fork is to be had.

MyST-NB starts an ordinary Jupyter kernel for each page, which imports torch anew. Here
the kernel is asked of the server in kernel_server.py. COMMON_LAYERS_KERNELS=plain asks
for ordinary kernels; the pages come out the same.

A page whose code fails, or writes to stderr, is reported by page, snippet, line and
error, together with every other such page.
"""

import asyncio
import atexit
import contextlib
import json
import logging
import multiprocessing
import os
import re
import signal
import socket
import sys
import tempfile
import textwrap
import threading
import time
from importlib.metadata import EntryPoint
from pathlib import Path
from queue import Empty
from typing import Any

import kernel_server
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from myst_nb.core.execute.direct import NotebookClientDirect
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.typing import ExtensionMetadata
from traitlets import DottedObjectName, Type

KERNEL = Path(__file__).with_name("page_kernel.py")
FAILURES: list[str] = []  # of this build, in the order of its pages


# ── a kernel for a page ──


class ForkedKernel:
    """What the provisioner needs of a process, for a kernel forked by the server."""

    stdin = stdout = stderr = None

    def __init__(self, server: socket.socket, request: dict[str, object]) -> None:
        self.server = server
        self.returncode: int | None = None
        server.sendall(json.dumps(request).encode() + b"\n")
        self.answers = server.makefile("rb")
        self.pid = int(self.answers.readline())

    def poll(self) -> int | None:
        """Give the exit status, None while the kernel runs."""
        if self.returncode is None:
            with contextlib.suppress(BlockingIOError):
                if self.server.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT):
                    return self.wait()
                self.returncode = -signal.SIGKILL  # the server is gone
        return self.returncode

    def wait(self) -> int:
        """Wait for the kernel to end, and give its exit status."""
        if self.returncode is None:
            self.returncode = int(self.answers.readline() or -signal.SIGKILL)
            self.answers.close()
            self.server.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill the kernel."""
        self.send_signal(signal.SIGKILL)

    terminate = kill


class PageProvisioner(LocalProvisioner):
    """Provides kernels: from the server if there is one, else from scratch."""

    parent: Any
    process: Any

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Give the kernel a folder of its own, for its sockets and settings."""
        self.folder = tempfile.TemporaryDirectory(
            dir=os.environ.get(kernel_server.ADDRESS, "plain").replace("plain", "")
            or None,
            prefix="layers-",
            ignore_cleanup_errors=True,
        )
        manager = self.parent
        manager.connection_file = f"{self.folder.name}/connection.json"
        if hasattr(socket, "AF_UNIX"):
            manager.transport = "ipc"
            manager.ip = f"{self.folder.name}/socket"
        else:
            manager.transport_encryption = "required"
        kwargs = await super().pre_launch(**kwargs)
        self.arguments = [
            *("-f", manager.connection_file),
            f"--ipython-dir={self.folder.name}",  # personal settings stay out
            "--HistoryManager.enabled=False",
        ]
        # not the kernelspec's command: a personal one may name another Python
        kwargs["cmd"] = [sys.executable, str(KERNEL), *self.arguments]
        return kwargs

    async def launch_kernel(
        self, cmd: list[str], **kwargs: Any
    ) -> KernelConnectionInfo:
        """Start the kernel and wait until it listens."""
        server = kernel_server.connect()
        if server is None:
            await super().launch_kernel(cmd, **kwargs)
        else:
            request = {
                "arguments": self.arguments,
                "folder": str(kwargs["cwd"]),
                "environment": kwargs["env"],
            }
            self.process = ForkedKernel(server, request)
            self.pid = self.pgid = self.process.pid
        # a client that connects before would try again at long intervals
        sockets = [
            Path(f"{self.folder.name}/socket-{number}") for number in range(1, 6)
        ]
        while (
            self.parent.transport == "ipc"
            and not all(end.exists() for end in sockets)
            and await self.poll() is None
        ):
            await asyncio.sleep(0.005)
        return self.connection_info

    async def kill(self, restart: bool = False) -> None:
        """Kill the kernel and wait for its end, which is soon."""
        await super().kill(restart)
        if self.process:
            self.process.wait()

    async def cleanup(self, restart: bool = False) -> None:
        """Remove the kernel's folder."""
        await super().cleanup(restart)
        self.folder.cleanup()


class PageClient(AsyncKernelClient):
    """A client that is ready as soon as its kernel is."""

    parent: Any

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Wait until output would arrive; the usual way adds a fifth of a second."""
        deadline = time.monotonic() + (timeout or 60)
        while time.monotonic() < deadline and await self.parent.is_alive():
            with contextlib.suppress(Empty):
                message = await self.get_iopub_msg(timeout=0.5)
                if message["msg_type"] == "iopub_welcome":
                    return
        raise DeadKernelError("the kernel did not start")


class PageManager(AsyncKernelManager):
    """A manager whose clients are these."""

    client_class = DottedObjectName(f"{__name__}.PageClient")
    client_factory = Type(PageClient)


# ── a page's code ──


def run_page(page: NotebookClientDirect) -> None:
    """Run a page's code, in place of MyST-NB's way; note what went wrong."""
    cells = [cell for cell in page.notebook.cells if cell.cell_type == "code"]
    if not cells:
        return
    for index, cell in enumerate(page.notebook.cells):
        cell.id = f"cell-{index}"  # nbformat's are random
    begun: list[int] = []
    client = NotebookClient(
        page.notebook,
        kernel_manager_class=PageManager,
        log=logging.getLogger("nbclient"),
        resources={"metadata": {"path": str(page.path.parent)}},
        shutdown_kernel="immediate",  # a cell that is done has sent all its output
        coalesce_streams=True,  # or a notebook would tell how the output trickled in
        timeout=page.nb_config.execution_timeout,
        record_timing=False,  # the times would stay in the notebook
        on_cell_execute=lambda cell_index, **_: begun.append(cell_index),
    )
    reason = ""
    try:
        client.execute()
    except CellExecutionError:
        reason = "raised"
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
        outputs = page.notebook.cells[begun[-1]].outputs if begun else []
        errors = [o.traceback for o in outputs if o.output_type == "error"]
        fail(page, begun[-1] if begun else 0, reason, "\n".join(*errors[-1:]))


def fail(page: NotebookClientDirect, index: int, reason: str, said: str) -> None:
    """Note that a page failed, by page, snippet, line and error."""
    cell = page.notebook.cells[index]
    snippet = cell.metadata.get("load")
    code = "this cell"
    if snippet:
        code = shown((page.path.parent / snippet).resolve())
        line = re.match(r"----> (\d+) ", said)
        code += f", line {line[1]}," if line else ""
    report = f"{shown(page.path)}:{page.cell_line(index)}: {code} {reason}"
    said = textwrap.indent(said.strip(), "    ")
    FAILURES.append(f"{report}:\n{said}" if said else report)
    if multiprocessing.parent_process():  # the main process would not learn of it
        tell_failures()


def tell_failures(*_: object) -> None:
    """Stop the build before any page is written if some page failed."""
    if FAILURES:
        # an exception would be told in fifty lines
        sys.exit("\n\n".join(FAILURES))


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


def warm_up(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Have the server import torch while the first page is being parsed."""
    if docnames:
        kernel_server.warm_up()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to MyST-NB and Sphinx."""
    end_with_parent()
    NotebookClientDirect.start_client = run_page
    factory = KernelProvisionerFactory.instance()
    factory.provisioners["page"] = EntryPoint(
        "page", f"{__name__}:PageProvisioner", factory.GROUP_NAME
    )
    factory.default_provisioner_name = "page"
    logging.getLogger("nbclient").setLevel(logging.WARNING)  # it announces each page
    app.connect("builder-inited", start_server)
    app.connect("env-before-read-docs", warm_up)
    app.connect("env-updated", tell_failures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""Provide Jupyter with kernels for pages: forked by kernel_server.py, or ordinary ones.

Both kinds run page_kernel.py, talk through sockets in a folder of their own, and ignore
personal settings, so that the pages come out the same.
"""

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import tempfile
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
from nbclient.exceptions import DeadKernelError
from traitlets import DottedObjectName, Type

KERNEL = Path(__file__).with_name("page_kernel.py")


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
                "folder": str(kwargs.get("cwd") or Path.cwd()),
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


def register() -> None:
    """Have Jupyter start every kernel this way."""
    factory = KernelProvisionerFactory.instance()
    factory.provisioners["page"] = EntryPoint(
        "page", f"{__name__}:{PageProvisioner.__name__}", factory.GROUP_NAME
    )
    factory.default_provisioner_name = "page"

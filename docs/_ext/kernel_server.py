"""Fork kernels from one process with torch imported, which spares each page seconds.

`start` gives a server that costs nothing until it is told to warm up. It lives in a
process and a folder of its own, and ends with whoever started it: when its standard
input closes, it kills its kernels, removes the folder and exits. A kernel in turn ends
with the connection of whoever asked for it. So nothing is left behind, even after
`kill -9`.
"""

import contextlib
import ctypes
import gc
import importlib
import json
import os
import re
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ADDRESS = "COMMON_LAYERS_KERNELS"  # the server's folder, or "plain" for no server
SOCKET = "server"
# what pages' snippets import; not common_layers, which changes between builds
PRELOADED = (
    "page_kernel",
    "matplotlib.backends.backend_agg",
    "matplotlib.pyplot",
    "torch",
)
# what else is slow to import, by the code that leads to it
OCCASIONAL = {
    r"\bassert_close\b": "torch.distributed.tensor",
    r"\btorch\.optim\b": "torch._dynamo",
    r"^(from|import) torchvision\b": "torchvision",
}


def start() -> subprocess.Popen[bytes] | None:
    """Start a server; None where kernels are to be plain or cannot be forked."""
    if ADDRESS in os.environ or not hasattr(os, "fork"):
        return None
    folder = tempfile.mkdtemp(prefix="layers-")  # short: a socket's path has a limit
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"{folder}/{SOCKET}")
        listener.listen(64)
        number = listener.fileno()
        server = subprocess.Popen(
            [sys.executable, __file__, folder, str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            pass_fds=[number],
            start_new_session=True,  # Ctrl-C reaches whoever started it, not the server
        )
    os.environ[ADDRESS] = folder
    return server


def stop(server: subprocess.Popen[bytes] | None) -> None:
    """End a server and its kernels."""
    if server is None:
        return
    folder = os.environ.pop(ADDRESS)
    if server.stdin:
        server.stdin.close()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)  # the server itself may have been killed


def connect() -> socket.socket | None:
    """Connect to the server that the environment names, if there is one."""
    folder = os.environ.get(ADDRESS, "plain")
    if folder == "plain":
        return None
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(f"{folder}/{SOCKET}")
    return connection


def warm_up(code: str = "") -> None:
    """Have the server import what a page's code needs, without waiting for it."""
    server = connect()
    if server:
        wanted = [
            module
            for pattern, module in OCCASIONAL.items()
            if re.search(pattern, code, re.MULTILINE)
        ]
        request = json.dumps({"modules": [*PRELOADED, *wanted]})
        with server:
            server.sendall(request.encode() + b"\n")


class Server:
    """Forks a kernel for each request, and tells the client when it has ended."""

    def __init__(self, folder: Path, listener: socket.socket) -> None:
        self.folder = folder
        self.listener = listener
        self.kernels: dict[int, socket.socket] = {}  # by process id
        self.requests: dict[socket.socket, bytes] = {}  # what has come so far
        self.selector = selectors.DefaultSelector()
        self.woken, self.wake = socket.socketpair()  # a kernel's end wakes the selector
        for end in (self.woken, self.wake):
            end.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self.wake.fileno(), warn_on_full_buffer=False)
        for source in (sys.stdin, listener, self.woken):
            self.selector.register(source, selectors.EVENT_READ)

    def serve(self) -> None:
        """Serve until standard input closes."""
        try:
            while True:
                for key, _ in self.selector.select():
                    if key.fileobj is sys.stdin:
                        return
                    if key.fileobj is self.woken:
                        self.woken.recv(4096)
                    elif key.fileobj is self.listener:
                        client, _ = self.listener.accept()
                        self.requests[client] = b""
                        self.selector.register(client, selectors.EVENT_READ)
                    else:
                        assert isinstance(key.fileobj, socket.socket)
                        self.hear(key.fileobj)
                self.reap()
        finally:
            for kernel in self.kernels:
                kill(kernel)
            shutil.rmtree(self.folder, ignore_errors=True)

    def hear(self, client: socket.socket) -> None:
        """Take in a request; end the kernel of a client that is gone."""
        said = b""
        with contextlib.suppress(ConnectionError):
            said = client.recv(1 << 20)
        if not said:
            for kernel, owner in self.kernels.items():
                if owner is client:
                    kill(kernel)
            self.requests.pop(client, None)
            self.selector.unregister(client)
            client.close()
            return
        self.requests[client] += said
        if self.requests[client].endswith(b"\n"):
            request = json.loads(self.requests.pop(client))
            import_shared(request.pop("modules", PRELOADED))
            if request:
                self.fork(client, request)

    def fork(self, client: socket.socket, request: dict[str, object]) -> None:
        """Start a kernel."""
        kernel = os.fork()
        if kernel:
            self.kernels[kernel] = client
            with contextlib.suppress(OSError):  # the client may be gone already
                client.sendall(b"%d\n" % kernel)
            return
        status = 1
        try:
            self.selector.close()
            signal.set_wakeup_fd(-1)
            for end in (self.listener, self.woken, self.wake, client):
                end.close()
            for end in self.kernels.values():
                end.close()
            become_kernel(**request)  # type: ignore[arg-type]
            status = 0
        finally:
            os._exit(status)

    def reap(self) -> None:
        """Tell the clients of the kernels that have ended."""
        while self.kernels:
            kernel, status = os.waitpid(-1, os.WNOHANG)
            if not kernel:
                return
            client = self.kernels.pop(kernel)
            with contextlib.suppress(OSError):
                client.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))


def kill(kernel: int) -> None:
    """Kill a kernel and all it started."""
    for end in (os.killpg, os.kill):  # it may not lead a group of its own yet
        with contextlib.suppress(ProcessLookupError):
            end(kernel, signal.SIGKILL)


def import_shared(modules: Iterable[str]) -> None:
    """Import what the kernels share, once."""
    missing = [module for module in modules if module not in sys.modules]
    if not missing:
        return
    # as a plain kernel has it before matplotlib is imported
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    for module in missing:
        with contextlib.suppress(ImportError):  # the page that wants it will tell
            importlib.import_module(module)
    gc.collect()
    gc.freeze()  # a collection in a kernel would otherwise copy the shared pages


def become_kernel(
    arguments: list[str], folder: str, environment: dict[str, str]
) -> None:
    """Turn a forked process into the kernel that a fresh one would have been."""
    os.setsid()
    die_with_parent()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)

    import numpy as np
    import page_kernel

    np.random.seed()  # noqa: NPY002 -- or all forks would draw the same numbers
    del sys.path[0]
    # a fresh kernel reads its parent from the environment when it is imported
    page_kernel.run([*arguments, f"--IPKernelApp.parent_handle={os.getppid()}"])


def die_with_parent() -> None:
    """Have Linux kill this process when the server ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1: PR_SET_PDEATHSIG


if __name__ == "__main__":
    Server(Path(sys.argv[1]), socket.socket(fileno=int(sys.argv[2]))).serve()
    os._exit(0)  # taking torch down in order takes half a second

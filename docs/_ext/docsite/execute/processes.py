"""Let nothing outlive whoever started it, and make forks cheap.

A command that is started here runs below a guard: this file, alone in a Python. When
the command ends, or the guard's standard input does because whoever holds it is gone,
the guard kills the command and all that came of it.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, NoReturn

PR_SET_CHILD_SUBREAPER = 36  # of Linux's prctl
MADV_HUGEPAGE, MADV_COLLAPSE = 14, 25  # of its madvise
HUGE = 1 << 21
LARGEST = 1 << 27  # bytes of a file that a snippet may write


def start(
    arguments: list[str], said: str = "", **options: Any
) -> subprocess.Popen[bytes]:
    """Start a Python that ends with this process, if not before, and say a line to it.

    Leaving the context that it is ends it too.
    """
    command = [sys.executable, "-P", *arguments]
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", __file__, *command],
        stdin=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is answered here
        **options,
    )
    assert process.stdin
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(f"{said}\n".encode())
        process.stdin.flush()
    return process


def guard(command: list[str]) -> NoReturn:
    """Run a command, see to its end and that of all below it, and end as it did."""
    if sys.platform == "linux":  # what they leave behind becomes this one's
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    said = sys.stdin.buffer.readline()
    process = subprocess.Popen(command, stdin=subprocess.PIPE)

    def end_with_input() -> None:
        os.read(0, 1)
        process.kill()

    threading.Thread(target=end_with_input, daemon=True).start()
    process.communicate(said)
    kill_all()
    sys.exit(abs(process.returncode))


def kill_all() -> None:
    """Kill all processes below this one."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    deadline = time.monotonic() + 2
    while listed.is_file() and time.monotonic() < deadline:
        # a child's end hands its own children to this process: look again
        children = listed.read_text(encoding="ascii").split()
        for child in children:
            kill_group(int(child))
            with contextlib.suppress(ProcessLookupError):  # it may lead no group
                os.kill(int(child), signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not children:
            return
        time.sleep(0.01)


def kill_group(leader: int) -> None:
    """Kill a group of processes, if there is one."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def limit_files() -> None:
    """Let no file of this process and its own grow until the disk is full."""
    with contextlib.suppress(ImportError):  # Windows has no limits
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))


def join_pages() -> None:
    """Keep this process's memory in large pages, whose list a fork has to copy.

    With torch, that is 100,000 small ones, and 20 ms a fork; large ones take 5.
    """
    maps = Path("/proc/self/maps")
    for line in maps.read_text().splitlines() if maps.is_file() else []:
        addresses, mode, *_, inode = line.split()[:5]
        start, end = (int(address, 16) for address in addresses.split("-"))
        if mode.startswith("rw") and inode == "0" and end - start >= HUGE:
            for advice in (MADV_HUGEPAGE, MADV_COLLAPSE):
                area = ctypes.c_void_p(start), ctypes.c_size_t(end - start)
                ctypes.CDLL(None).madvise(*area, advice)


if __name__ == "__main__":
    guard(sys.argv[1:])

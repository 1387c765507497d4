"""What the runner asks of the system: no process left behind, and cheap forks."""

import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36  # of Linux's prctl
MADV_HUGEPAGE, MADV_COLLAPSE = 14, 25  # of its madvise
HUGE = 1 << 21
LARGEST = 1 << 27  # bytes of a file that a snippet may write


def become_child(parent: int) -> None:
    """Leave the runner's group, signals and random numbers behind."""
    os.setsid()
    end_with_parent()
    if os.getppid() != parent:
        os._exit(1)  # it died before it could be watched
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()  # or all forks would draw the same numbers


def limit_files() -> None:
    """Let no file of this process and its own grow until the disk is full."""
    with contextlib.suppress(ImportError):  # Windows has no limits
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))


def end_with_parent() -> None:
    """Have this process killed when the one that started it ends."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt() -> None:
    """Have what processes below this one leave behind become this one's children."""
    prctl(PR_SET_CHILD_SUBREAPER, 1)


def prctl(option: int, value: int) -> None:
    """Ask Linux for something about this process; elsewhere do without."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value)


def kill(process: int) -> None:
    """Kill a snippet's process and its group."""
    kill_group(process)
    with contextlib.suppress(ProcessLookupError):  # it may lead no group yet
        os.kill(process, signal.SIGKILL)


def kill_group(leader: int) -> None:
    """Kill a group of processes, if there is one."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def kill_all(running: Iterable[int] = ()) -> None:
    """Kill the snippets' processes, and all others that this process has below it."""
    for process in running:
        kill(process)
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    deadline = time.monotonic() + 2
    while listed.is_file() and time.monotonic() < deadline:
        # a child's end hands its own children to this process: look again
        orphans = listed.read_text(encoding="ascii").split()
        for orphan in orphans:
            kill(int(orphan))
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not orphans:
            return
        time.sleep(0.01)


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

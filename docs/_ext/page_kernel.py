"""The kernel that runs a page's code: IPython's, deaf to personal settings, terse.

An error shows the snippet's line that raised and the message: what a page has room for,
and nothing of the machine that built it. The whole traceback goes into a file beside
the kernel's connection file, for whoever did not expect the error.
"""

import linecache
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from figures import FigureFormatter
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from ipykernel.zmqshell import ZMQInteractiveShell
from traitlets import Type
from traitlets.config import Config

TRACEBACK = "traceback.txt"


class PageShell(ZMQInteractiveShell):
    """A shell that keeps errors short and gives figures out once."""

    def init_traceback_handlers(self, custom_exceptions: Any) -> None:
        """Spare IPython's own tracebacks: half a second each, and none is shown."""
        super().init_traceback_handlers(custom_exceptions)
        for handler in (self.InteractiveTB, self.SyntaxTB):
            handler.structured_traceback = no_lines  # type: ignore[method-assign]

    def init_display_formatter(self) -> None:
        """Take ours."""
        self.display_formatter = FigureFormatter(parent=self)
        self.configurables.append(self.display_formatter)  # type: ignore[arg-type]

    def _showtraceback(
        self, etype: type[BaseException], evalue: BaseException, stb: list[str]
    ) -> None:
        whole = "".join(traceback.format_exception(evalue))
        (connection_folder() / TRACEBACK).write_text(whole, encoding="utf-8")
        brief = short(evalue, self.user_ns)
        super()._showtraceback(etype, evalue, brief)  # type: ignore[no-untyped-call]


class PageKernel(IPythonKernel):
    """A kernel with that shell."""

    shell_class = Type(PageShell)


def no_lines(*_: object, **__: object) -> list[str]:
    """Give no traceback, quickly."""
    return []


def short(error: BaseException, names: dict[str, object]) -> list[str]:
    """Give the line that raised, of the code whose globals are `names`, and why."""
    message = "".join(traceback.format_exception_only(error)).rstrip()
    number, line = raising_line(error.__traceback__, names)
    if isinstance(error, SyntaxError):
        number, line = error.lineno or 0, error.text or ""
        message = f"{type(error).__name__}: {error.msg}"
    where = [f"----> {number} {line.strip()}", ""] if line.strip() else []
    return [*where, message]


def raising_line(
    trace: TracebackType | None, names: dict[str, object]
) -> tuple[int, str]:
    """Give the innermost line of the code whose globals are `names`."""
    number, line = 0, ""
    while trace:
        frame = trace.tb_frame
        if frame.f_globals is names:
            number = trace.tb_lineno
            line = linecache.getline(frame.f_code.co_filename, number)
        trace = trace.tb_next
    return number, line


def connection_folder() -> Path:
    """Give the folder of the connection file, which is this kernel's alone."""
    return Path(IPKernelApp.instance().connection_file).parent


def run(arguments: list[str]) -> None:
    """Run a kernel until it is shut down."""
    sys.argv = ["page_kernel", *arguments]
    settings = Config()
    settings.IPKernelApp.kernel_class = PageKernel
    IPKernelApp.launch_instance(arguments, config=settings)


if __name__ == "__main__":
    del sys.path[0]  # this file's folder, which is no concern of a snippet
    run(sys.argv[1:])

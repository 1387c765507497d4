"""End a Sphinx when `docsite build`, which started it and holds its input, is gone."""

import os
import signal
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line goes without it
    from sphinx.application import Sphinx

LIFELINE = "DOCSITE_LIFELINE"  # set for a Sphinx whose input is held


def end_with_parent() -> None:
    """End this process when its standard input closes."""

    def watch() -> None:
        os.read(0, 1)
        os.kill(os.getpid(), signal.SIGKILL)

    if os.environ.pop(LIFELINE, ""):
        threading.Thread(target=watch, daemon=True).start()


def setup(app: "Sphinx") -> None:
    """Begin to watch."""
    end_with_parent()

"""Have snippets run, and wait for what comes of them.

`docsite build` starts one runner for both languages and says so to their Sphinxes by an
environment variable, which names a file that is there once the runner has ended. A
Sphinx that was started by itself starts a runner for what its pages lack.
"""

import json
import os
import subprocess
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from docsite.execute import outputs, processes
from docsite.execute.environment import settled
from docsite.execute.keys import key_of
from docsite.execute.outputs import Result

ENDED = "DOCSITE_RUNNER_ENDED"  # the file that tells that a shared runner has ended
SECONDS = 120.0  # that a snippet may take


def start(wanted: list[Path], seconds: float = SECONDS) -> subprocess.Popen[bytes]:
    """Start running snippets; leaving the context that this is ends it."""
    return processes.start(
        ["-m", "docsite.execute.runner", str(seconds)],
        json.dumps([str(snippet) for snippet in wanted]),
        cwd=Path(__file__).parent,  # no matplotlibrc lies here
        env=settled(os.environ),
        stdout=subprocess.DEVNULL,
    )


class Outputs(ExitStack):
    """The outputs of snippets, waited for as far as a runner is at work on them."""

    def __init__(self) -> None:
        """Know of no runner of one's own yet."""
        super().__init__()
        self.own: list[subprocess.Popen[bytes]] = []
        self.shared = os.environ.get(ENDED, "")

    def run_missing(self, snippets: Iterable[Path]) -> None:
        """Start running what has to run, unless the shared runner does."""
        if not self.shared and (wanted := outputs.missing(snippets)):
            self.run(wanted)

    def run(self, wanted: list[Path]) -> None:
        """Run snippets with a runner of one's own."""
        self.own.append(self.enter_context(start(wanted)))

    def of(self, snippet: Path) -> tuple[bytes, Result]:
        """Return what a snippet says, and what came of just that."""
        for again in (True, False):
            source = snippet.read_bytes()
            wanted = key_of(source, snippet.parent)
            if found := self.wait(snippet, wanted):
                return source, found
            if again:  # it was saved after a runner looked at it
                self.run([snippet])
        reason = "was not run: it was saved again, or what runs snippets died"
        return source, Result(wanted, failure=reason)

    def wait(self, snippet: Path, wanted: str) -> Result | None:
        """Return a result once it is there; None if nothing runs that could give it."""
        while True:
            # asked before looking: one might come between
            over = not self.shared or Path(self.shared).exists()
            over = over and all(one.poll() is not None for one in self.own)
            found = outputs.read(snippet, wanted)
            if found or over:
                return found
            time.sleep(0.02)

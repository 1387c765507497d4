"""Have a runner run snippets, and wait for what comes of them.

`docsite build` starts one runner for both languages and says so to their Sphinxes by an
environment variable, which names a file that is there once the runner has ended. A
Sphinx that was started by itself starts a runner for what its pages lack.
"""

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from docsite.execute import outputs, processes
from docsite.execute.environment import settled
from docsite.execute.keys import key_of
from docsite.execute.outputs import Result

ENDED = "DOCSITE_RUNNER_ENDED"  # the file that tells that a shared runner has ended
PLAIN = "DOCSITE_PLAIN"  # set to anything: no forks, for those who suspect them
SECONDS = 120.0  # that a snippet may take


class Runner:
    """A process that runs snippets; it ends with this one."""

    def __init__(self, wanted: list[Path], seconds: float = SECONDS) -> None:
        """Start running snippets."""
        processes.adopt()  # a snippet may kill the runner
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "docsite.execute.runner"],
            cwd=Path(__file__).parent,  # no matplotlibrc lies here
            env=settled(os.environ),
            stdin=subprocess.PIPE,  # when this process dies, the runner sees its end
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is answered here
        )
        asked = {
            "run": [str(snippet) for snippet in wanted],
            "plain": bool(os.environ.get(PLAIN)),
            "seconds": seconds,
        }
        assert self.process.stdin
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(asked).encode() + b"\n")
            self.process.stdin.flush()

    def ended(self) -> bool:
        """Return whether all have run, or the runner is gone."""
        return self.process.poll() is not None

    def stop(self) -> None:
        """End it, and all that snippets started."""
        assert self.process.stdin
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        processes.kill_all()


class Outputs:
    """The outputs of snippets, waited for as far as a runner is at work on them."""

    def __init__(self) -> None:
        """Know of no runner of one's own yet."""
        self.own: list[Runner] = []
        self.shared = os.environ.get(ENDED, "")

    def run_missing(self, snippets: list[Path]) -> None:
        """Start running what has to run, unless the shared runner does."""
        if not self.shared:
            self.start(outputs.missing(snippets))

    def start(self, wanted: list[Path]) -> None:
        """Start a runner of one's own."""
        if wanted:
            self.own.append(Runner(wanted))

    def of(self, snippet: Path) -> tuple[bytes, Result]:
        """Return what a snippet says, and what came of just that."""
        asked = False
        while True:
            source = snippet.read_bytes()
            wanted = key_of(source, snippet.parent)
            if found := self.wait(snippet, wanted):
                return source, found
            if asked:
                reason = "was not run: it was saved again, or what runs snippets died"
                return source, Result(wanted, failure=reason)
            self.start([snippet])  # it was saved after a runner looked at it
            asked = True

    def wait(self, snippet: Path, wanted: str) -> Result | None:
        """Return a result once it is there; None if nothing runs that could give it."""
        while True:
            over = self.runners_ended()  # asked before looking: one might come between
            found = outputs.read(snippet, wanted)
            if found or over:
                return found
            time.sleep(0.005)

    def runners_ended(self) -> bool:
        """Return whether nothing is running any more."""
        shared = not self.shared or Path(self.shared).exists()
        return shared and all(runner.ended() for runner in self.own)

    def stop(self) -> None:
        """End the runners of one's own."""
        for runner in self.own:
            runner.stop()

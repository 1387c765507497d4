"""Build a site of a few pages in a temporary folder, to test an extension on."""

import contextlib
import multiprocessing
import os
import warnings
from pathlib import Path
from typing import Any
from unittest import mock

from sphinx.application import builtin_extensions

EXTENSIONS = Path(__file__).parents[1] / "docs" / "_ext"
# each build has a process of its own, forked from one that imported what takes long
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    [
        "pytest",  # the main module of whoever asks
        "furo",
        "myst_nb.sphinx_ext",
        "myst_parser.sphinx_ext.main",
        "pygments.lexers.python",
        "sphinx.cmd.build",
        "sphinx.ext.autodoc",
        *builtin_extensions,
    ]
)


class SmallSite:
    """Pages in `docs/` of a folder, and what Sphinx makes of them in `html/`."""

    def __init__(self, folder: Path, conf: str) -> None:
        self.folder = folder
        path = f"import sys\nsys.path.insert(0, {str(EXTENSIONS)!r})\n"
        self.write("docs/conf.py", path + conf)

    def write(self, name: str, text: str) -> None:
        """Write a file, below the site's folder."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def read(self, page: str) -> str:
        """Return a built page's HTML, or another file that was built."""
        return (self.folder / "html" / page).read_text(encoding="utf-8")

    def build(self, *options: str, **environment: str) -> str:
        """Build the site, and return what Sphinx complained of: '' if nothing."""
        arguments = ["-b", "html", "-q", "-W", "-n", "-d", "doctrees", *options]
        log = self.folder / "log.txt"
        asked = (self.folder, [*arguments, "docs", "html"], environment, log)
        if "MUTANT_UNDER_TEST" in os.environ:  # mutmut sees what runs in its process
            with warnings.catch_warnings(action="ignore"):
                failed = run_sphinx(*asked)
        else:
            process = PROCESSES.Process(target=end_with_sphinx, args=asked)
            process.start()
            process.join()
            failed = bool(process.exitcode)
        complained = log.read_text(encoding="utf-8")
        assert failed == bool(complained.strip()), complained
        return complained


def end_with_sphinx(*asked: Any) -> None:
    """Run sphinx-build in this process, and end it."""
    os._exit(run_sphinx(*asked))


def run_sphinx(
    folder: Path, arguments: list[str], environment: dict[str, str], log: Path
) -> bool:
    """Run sphinx-build in this process, and tell whether it failed."""
    from sphinx.cmd.build import main

    status: int | str | None = 1
    with (
        contextlib.chdir(folder),
        mock.patch.dict(os.environ, environment, NO_COLOR="1"),
        log.open("w", encoding="utf-8") as said,
        contextlib.redirect_stderr(said),
    ):
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code
            if isinstance(status, str):
                said.write(f"{status}\n")
    return bool(status)

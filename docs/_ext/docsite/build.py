"""Build the languages side by side, and publish them if all are good.

A build works on a copy of the last good one (docs/_build/state/), and only a whole and
good one, during which nothing was saved, takes its place. So a build that fails or is
killed, at any moment, changes nothing but how much the next one can reuse.
"""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from docsite import inputs
from docsite.execute import client, outputs
from docsite.execute.environment import address, date, settled
from docsite.languages import LANGUAGES
from docsite.lifeline import LIFELINE
from docsite.loads import loads
from docsite.paths import BUILD, DOCS, ROOT

SITE = BUILD / "html"
STATE, DRAFT = BUILD / "state", BUILD / "draft"
STRICT = ["--nitpicky", "--fail-on-warning", "--keep-going", "--quiet"]


def languages() -> list[str]:
    """Return the folders of the languages whose pages are there."""
    folders = (language.folder for language in LANGUAGES)
    return [folder for folder in folders if (DOCS / folder / "index.md").is_file()]


def sphinx(language: str, folder: Path, options: list[str]) -> list[str]:
    """Return what sphinx-build is told to build one language in a folder."""
    [name] = (one.sphinx for one in LANGUAGES if one.folder == language)
    return [
        *("--conf-dir", str(DOCS), "-D", f"language={name}"),
        *("--doctree-dir", str(folder / "doctrees")),
        *options,
        *(str(DOCS / language), str(folder / "html")),
    ]


def environment() -> dict[str, str]:
    """Return the environment for Sphinx, if what was asked for can be."""
    for name in ("REPOSITORY_URL", "SITE_URL"):
        address(name)
    return settled(os.environ) | {"SOURCE_DATE_EPOCH": date()}


def shown(path: Path) -> str:
    """Return a path as one would type it."""
    return os.path.relpath(path)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other build is at work in a folder, and keep others waiting."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:  # closed, and so free, however we end
        with contextlib.suppress(ImportError):  # Windows has another way
            import fcntl

            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                there = shown(folder)
                print(f"A build is running in {there}; waiting.", file=sys.stderr)
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Build:
    """One language's sphinx-build, at work beside the others'."""

    def __init__(
        self, language: str, options: list[str], settings: dict[str, str]
    ) -> None:
        """Start from the last good build."""
        self.language = language
        self.folder = DRAFT / language
        shutil.rmtree(self.folder, ignore_errors=True)
        if (STATE / language).is_dir():
            shutil.copytree(STATE / language, self.folder)
        else:
            self.folder.mkdir(parents=True)
        self.log = self.folder / "log.txt"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-P", "-m", "sphinx", "-b", "html"),
                    *sphinx(language, self.folder, [*STRICT, *options]),
                ],
                env={**settings, LIFELINE: "stdin"},
                stdin=subprocess.PIPE,  # when this process dies, the build sees its end
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is answered here
            )

    def wait(self) -> bool:
        """Wait for the end, report what was said, and return whether all is well."""
        good = self.process.wait() == 0
        said = self.log.read_text(encoding="utf-8", errors="replace").strip()
        for code in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
            if not good and os.strerror(code) in said:
                said = f"{shown(self.folder)}: {os.strerror(code)}"
        # of what Sphinx tells of an exception, begin with the exception
        said = said.split("Traceback\n=========\n")[-1].split("To report this error")[0]
        if said.strip():
            print(said.replace(f"{ROOT}{os.sep}", ""), file=sys.stderr)
        return good

    def stop(self) -> None:
        """End the build at once."""
        self.process.kill()
        self.process.communicate()  # closes its input, and waits

    def keep(self) -> None:
        """Make this the last good build."""
        self.log.unlink()
        old = STATE / f"{self.language}.old"
        shutil.rmtree(old, ignore_errors=True)
        STATE.mkdir(exist_ok=True)
        if (STATE / self.language).exists():
            (STATE / self.language).rename(old)
        self.folder.rename(STATE / self.language)
        shutil.rmtree(old, ignore_errors=True)


class Running:
    """A runner that works for all Sphinxes, and the file that says when it is done."""

    def __init__(self, chosen: list[str]) -> None:
        """Start to run what the pages of some languages lack."""
        self.ended = BUILD / "runner-ended"
        self.ended.unlink(missing_ok=True)
        wanted = outputs.missing(snippets_of(chosen))
        self.runner = client.Runner(wanted) if wanted else None
        self.thread = threading.Thread(target=self.tell_end, daemon=True)
        self.thread.start()

    def tell_end(self) -> None:
        """Say when all has run."""
        if self.runner:
            self.runner.process.wait()
        self.ended.touch()

    def stop(self) -> None:
        """End everything that is still running."""
        if self.runner:
            self.runner.stop()
        self.thread.join()
        self.ended.unlink(missing_ok=True)


def snippets_of(chosen: list[str]) -> list[Path]:
    """Return the snippets that the pages of some languages load."""
    found = [
        snippet
        for language in chosen
        for page in sorted((DOCS / language).rglob("*.md"))
        for _, snippet in loads(page)
    ]
    return list(dict.fromkeys(found))


def build(chosen: list[str], options: list[str]) -> int:
    """Build some languages side by side, and publish the site if all are good."""
    digests = inputs.of_site(options, chosen)
    there = inputs.published()
    if SITE.is_dir() and digests.items() <= there.items():
        print(f"The site is ready: {shown(SITE)}/index.html")
        return 0
    changed = [
        name
        for name in chosen
        if digests[name] != there.get(name) or not (STATE / name).is_dir()
    ]
    builds = run_sphinx(changed, options)
    if builds is None or not published(builds):
        kept = f"{shown(SITE)} is as it was" if SITE.exists() else "no site yet"
        print(f"The build failed; {kept}.", file=sys.stderr)
        return 1
    print(f"The site is ready: {shown(SITE)}/index.html")
    if inputs.of_site(options, chosen) == digests:
        for one in builds:
            one.keep()
        inputs.note_published({**there, **digests})
    else:  # nobody knows what was read before and what after
        print("Something was saved meanwhile: build again to see it.")
    return 0


def published(builds: list[Build]) -> bool:
    """Publish the site; return whether its pages keep to its policy."""
    from docsite.publish import csp, site

    inputs.PUBLISHED.unlink(missing_ok=True)
    try:
        kept = {name: STATE / name for name in languages()}
        site.publish(kept | {one.language: one.folder for one in builds})
    except csp.PolicyError as error:
        print(error, file=sys.stderr)
        return False
    return True


def run_sphinx(changed: list[str], options: list[str]) -> list[Build] | None:
    """Build some languages, and return the builds if all are good."""
    running = Running(changed)
    builds: list[Build] = []
    try:
        settings = {**environment(), client.ENDED: str(running.ended)}
        builds += [Build(language, options, settings) for language in changed]
        good = [one.wait() for one in builds]
    finally:
        for one in builds:
            one.stop()
        running.stop()
    return builds if all(good) else None

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
from docsite.execute import client, outputs, processes
from docsite.execute.environment import address, date, settled
from docsite.languages import FOLDERS, LANGUAGES
from docsite.loads import loads
from docsite.paths import BUILD, DOCS, ROOT, put_in_place, shown

SITE = BUILD / "html"
STATE, DRAFT = BUILD / "state", BUILD / "draft"
LOG = "log.txt"
# which ends soon: to look for garbage among doctrees would take a fifth of its time
SPHINX = "import gc; gc.disable(); import sphinx.__main__"
STRICT = ["--nitpicky", "--fail-on-warning", "--keep-going", "--quiet"]


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


def start(
    language: str, options: list[str], settings: dict[str, str]
) -> subprocess.Popen[bytes]:
    """Start to build a language on what the last good build left of it."""
    folder = DRAFT / language
    folder.mkdir(parents=True, exist_ok=True)
    arguments = sphinx(language, folder, [*STRICT, *options])
    with (folder / LOG).open("wb") as log:
        return processes.start(
            ["-c", SPHINX, "-b", "html", *arguments],
            env=settings,
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def report(language: str, *, good: bool) -> None:
    """Report what a build said, in a line if that is all there is to it."""
    log = DRAFT / language / LOG
    said = log.read_text(encoding="utf-8", errors="replace").strip()
    for code in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
        if not good and os.strerror(code) in said:
            said = f"{shown(log.parent)}: {os.strerror(code)}"
    # of what Sphinx tells of an exception, begin with the exception
    said = said.split("Traceback\n=========\n")[-1].split("To report this error")[0]
    if said.strip():
        print(said.replace(f"{ROOT}{os.sep}", ""), file=sys.stderr)


@contextlib.contextmanager
def running(chosen: list[str]) -> Iterator[Path]:
    """Run what the pages of some languages lack; give the file that tells the end."""
    ended = BUILD / "runner-ended"
    ended.unlink(missing_ok=True)
    pages = (page for name in chosen for page in sorted((DOCS / name).rglob("*.md")))
    snippets = [snippet for page in pages for _, snippet in loads(page)]
    with client.start(outputs.missing(snippets)) as runner:

        def tell_end() -> None:
            runner.wait()
            ended.touch()

        threading.Thread(target=tell_end, daemon=True).start()
        yield ended


def run_sphinx(chosen: list[str], options: list[str]) -> bool:
    """Build some languages side by side; return whether all are good."""
    settings = environment()
    shutil.rmtree(DRAFT, ignore_errors=True)
    if STATE.is_dir():
        shutil.copytree(STATE, DRAFT)
    with contextlib.ExitStack() as stack:  # which ends all that was started
        settings[client.ENDED] = str(stack.enter_context(running(chosen)))
        started = {
            language: stack.enter_context(start(language, options, settings))
            for language in chosen
        }
        good = {name: process.wait() == 0 for name, process in started.items()}
    for language in chosen:
        report(language, good=good[language])
    return all(good.values())


def build(chosen: list[str], options: list[str]) -> int:
    """Build some languages, and publish the site if all are good."""
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
    if not run_sphinx(changed, options) or not published():
        kept = f"{shown(SITE)} is as it was" if SITE.exists() else "no site yet"
        print(f"The build failed; {kept}.", file=sys.stderr)
        return 1
    print(f"The site is ready: {shown(SITE)}/index.html")
    if inputs.of_site(options, chosen) == digests:
        put_in_place(DRAFT, STATE)
        inputs.note_published({**there, **digests})
    else:  # nobody knows what was read before and what after
        print("Something was saved meanwhile: build again to see it.")
    return 0


def published() -> bool:
    """Publish the site; return whether its pages keep to its policy."""
    from docsite.publish import csp, site

    inputs.PUBLISHED.unlink(missing_ok=True)
    try:
        site.publish({name: DRAFT / name for name in FOLDERS})
    except csp.PolicyError as error:
        print(error, file=sys.stderr)
        return False
    return True

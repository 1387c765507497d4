"""Rebuild all that is outdated, so that a site that grew equals one built from nothing.

Sphinx knows which pages to read again; this adds what else their contents depend on:
the versions of the packages and the code of this build. It writes only the pages that
it read, though, into a folder that may hold more: a changed title stays in the other
pages' sidebars, a removed page stays online. So all pages are written, into an empty
folder, unless nothing has changed of what one page shows of another.
"""

import hashlib
import platform
import pprint
import re
import shutil
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.typing import ExtensionMetadata

from docsite.paths import DOCS, ROOT

PINS = ROOT / "constraints.txt"
BEFORE = [""]  # what Sphinx noted of the settings when it built last
READ: list[str] = []  # the pages read again


def versions(pins: str) -> dict[str, str]:
    """Give the installed version of each package that the build may depend on."""
    found = {"python": platform.python_version()}
    for name in re.findall(r"^([\w.-]+)==", pins, re.M):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = ""
    return found


def digest(*folders: Path) -> str:
    """Give a digest of the files in some folders, or of single files."""
    total = hashlib.sha256()
    for folder in folders:
        for file in [folder, *sorted(folder.rglob("*"))]:
            if file.is_file() and file.suffix != ".pyc":
                total.update(f"{file.relative_to(ROOT)}\0".encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def build_info(app: Sphinx) -> str:
    """Give what Sphinx noted of the settings that pages were written with."""
    file = Path(app.outdir) / ".buildinfo"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def note_build_info(app: Sphinx) -> None:
    """Remember it, for Sphinx replaces it while looking for outdated pages."""
    BEFORE[:] = [build_info(app)]


def end_if_nothing_changed(
    app: Sphinx,
    env: BuildEnvironment,
    added: set[str],
    changed: set[str],
    removed: set[str],
) -> list[str]:
    """Leave everything as it is if it is as it should be."""
    outdated = any(True for _ in app.builder.get_outdated_docs())
    if not (added or changed or removed or outdated or build_info(app) != BEFORE[0]):
        # Sphinx would write its index and search page again, and differently
        sys.exit(0)
    return []


def note_read(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Remember which pages are read again."""
    READ[:] = docnames


def shown_elsewhere(env: BuildEnvironment) -> str:
    """Give a digest of what pages show of one another: titles, headings, names."""
    seen = [
        {page: title.astext() for page, title in env.titles.items()},
        {page: toc.pformat() for page, toc in env.tocs.items()},
        env.toctree_includes,
        *(env.domaindata[domain] for domain in ("math", "py", "std")),
    ]
    # pprint sorts what is in a dictionary, whose order tells when a page was read
    return hashlib.sha256(pprint.pformat(seen).encode()).hexdigest()


def make_room(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Take away what the pages to be written replace; name more that are to be."""
    state: Any = env  # it keeps what is put there from build to build
    seen = shown_elsewhere(env)
    same = (
        getattr(state, "shown_elsewhere", "") == seen and build_info(app) == BEFORE[0]
    )
    state.shown_elsewhere = seen
    out = Path(app.outdir)
    if not same:
        shutil.rmtree(out)
        out.mkdir()
        return env.found_docs
    # a page names the files there by what they hold, unless they come after it
    shutil.rmtree(out / "_static")
    for page in READ:
        for suffix in (".html", ".ipynb", ".py"):
            out.joinpath(f"{page}{suffix}").unlink(missing_ok=True)
    return []


def remove_unshown_pictures(app: Sphinx, error: Exception | None) -> None:
    """Remove the pictures that no page shows any more."""
    if error or app.builder.format != "html":
        return
    shown: set[str] = set()
    for page in app.outdir.rglob("*.html"):
        shown.update(re.findall(r"_images/([\w.-]+)", page.read_text(encoding="utf-8")))
    for picture in app.outdir.joinpath("_images").glob("*"):
        if picture.name not in shown:
            picture.unlink()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to Sphinx."""
    pins = PINS.read_text(encoding="utf-8") if PINS.is_file() else ""
    code = digest(DOCS / "conf.py", DOCS / "_ext", ROOT / "pyproject.toml")
    looks = digest(DOCS / "_static", DOCS / "_templates")
    app.add_config_value("built_with", versions(pins), "env", dict)
    app.add_config_value("built_by", code, "env", str)
    app.add_config_value("built_to_look", looks, "html", str)
    app.connect("builder-inited", note_build_info)
    app.connect("env-get-outdated", end_if_nothing_changed)
    app.connect("env-before-read-docs", note_read)
    app.connect("env-updated", make_room)
    app.connect("build-finished", remove_unshown_pictures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

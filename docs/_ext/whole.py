"""Rebuild what is outdated, and write every page as soon as one is.

Sphinx knows which pages to read again; this adds what else their contents depend on:
the versions of the packages and the code of this build. It writes only the pages that
it read, though, into a folder that may hold more: a changed title stays in the other
pages' sidebars, a removed page stays online. Writing is cheap, so all are written, into
an empty folder, and a site that grew by small changes equals one built from nothing.
"""

import hashlib
import platform
import re
import shutil
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.typing import ExtensionMetadata

DOCS = Path(__file__).parents[1]
PINS = DOCS.parent / "constraints.txt"
BEFORE = [""]


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
                total.update(f"{file.relative_to(DOCS.parent)}\0".encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def build_info(app: Sphinx) -> str:
    """Give what Sphinx noted of the settings that pages were written with."""
    file = Path(app.outdir) / ".buildinfo"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def note_build_info(app: Sphinx) -> None:
    """Remember it, for Sphinx replaces it while looking for outdated pages."""
    BEFORE[:] = [build_info(app)]


def start_anew_or_end(
    app: Sphinx,
    env: BuildEnvironment,
    added: set[str],
    changed: set[str],
    removed: set[str],
) -> list[str]:
    """Empty the output folder, unless there is nothing to do at all."""
    outdated = any(True for _ in app.builder.get_outdated_docs())
    if not (added or changed or removed or outdated or build_info(app) != BEFORE[0]):
        # Sphinx would write its index and search page again, and differently
        sys.exit(0)
    shutil.rmtree(app.outdir)
    Path(app.outdir).mkdir()
    return []


def write_all(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Have every page written."""
    return env.found_docs


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect all this to Sphinx."""
    pins = PINS.read_text(encoding="utf-8") if PINS.is_file() else ""
    code = digest(DOCS / "conf.py", DOCS / "_ext", DOCS.parent / "pyproject.toml")
    looks = digest(DOCS / "_static", DOCS / "_templates")
    app.add_config_value("built_with", versions(pins), "env", dict)
    app.add_config_value("built_by", code, "env", str)
    app.add_config_value("built_to_look", looks, "html", str)
    app.connect("builder-inited", note_build_info)
    app.connect("env-get-outdated", start_anew_or_end)
    app.connect("env-updated", write_all)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

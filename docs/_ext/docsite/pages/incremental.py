"""Rebuild all that is outdated, so that a site that grew equals one built from nothing.

Sphinx compares times of files: it misses what an older file replaced, and what was
saved while a build ran. So each page keeps digests of what it was read with. Sphinx
writes only the pages that it read, though, into a folder that may hold more: a changed
title stays in other pages' sidebars, a removed page stays online. So all pages are
written, into an empty folder, unless nothing has changed of what one page shows of
another.
"""

import hashlib
import pprint
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from docsite.execute import keys
from docsite.paths import DOCS, ROOT, read_text

BEFORE = [""]  # what Sphinx noted of the settings when it built last
READ: list[str] = []  # the pages read again


def digest_of_folders(*folders: Path) -> str:
    """Return a digest of the files in some folders, or of single files."""
    files = [
        file
        for folder in folders
        for file in [folder, *sorted(folder.rglob("*"))]
        if file.is_file() and file.suffix != ".pyc"
    ]
    names = (str(file.relative_to(ROOT)) for file in files)
    return keys.digest(*names, keys.digest_of_files(files))


# ── what a page was made from ──


def inputs_of(app: Sphinx, docname: str) -> dict[str, Any]:
    """Return the digests that a page keeps of what it was made from."""
    metadata: dict[str, Any] = app.env.metadata[docname]
    found: dict[str, Any] = metadata.setdefault("inputs", {})
    return found


def note_source(app: Sphinx, docname: str, content: list[str]) -> None:
    """Keep a digest of a page's own text."""
    inputs_of(app, docname)["source"] = keys.digest(content[0])


def note_others(app: Sphinx, document: nodes.document) -> None:
    """Keep digests of what else a page was made from."""
    docname = app.env.current_document.docname
    inputs = inputs_of(app, docname)
    page = Path(app.env.doc2path(docname))
    inputs["snippets"] = {
        str(snippet): result.key for snippet, result in results_of(page).items()
    }
    inputs["files"] = digest_of_dependencies(app, docname)


def results_of(page: Path) -> dict[Path, Any]:
    """Return the results that a page was read with."""
    from docsite.execute.page_reader import READERS

    return READERS[-1].results if READERS else {}


def digest_of_dependencies(app: Sphinx, docname: str) -> str:
    """Return a digest of the files that Sphinx knows a page to depend on."""
    names = sorted(app.env.dependencies.get(docname, ()))
    return keys.digest_of_files(Path(app.srcdir, name) for name in names)


def outdated(
    app: Sphinx, env: BuildEnvironment, _added: object, changed: set[str], _gone: object
) -> list[str]:
    """Return the pages that were made from something else than there is now."""
    found = {
        docname
        for docname in env.found_docs & env.metadata.keys()
        if is_outdated(app, docname)
    }
    seen = found | changed
    cards = {
        docname
        for docname in env.found_docs & env.metadata.keys()
        if seen & set(env.metadata[docname].get("cards", ()))
    }
    return sorted(found | cards)


def is_outdated(app: Sphinx, docname: str) -> bool:
    """Return whether a page was made from something else than there is now."""
    inputs = inputs_of(app, docname)
    text = read_text(Path(app.env.doc2path(docname)))
    return (
        inputs.get("source") != keys.digest(text)
        or inputs.get("files") != digest_of_dependencies(app, docname)
        or any(
            keys.key(Path(snippet)) != key
            for snippet, key in inputs.get("snippets", {}).items()
        )
    )


# ── which pages are written ──


def build_info(app: Sphinx) -> str:
    """Return what Sphinx noted of the settings that pages were written with."""
    file = Path(app.outdir) / ".buildinfo"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def note_build_info(app: Sphinx) -> None:
    """Remember it, for Sphinx replaces it while looking for outdated pages."""
    BEFORE[:] = [build_info(app)]


def note_read(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Remember which pages are read again, and forget what they held.

    Sphinx forgets each just before it is read, too late for a name that moved from a
    page that comes later to one that comes earlier.
    """
    READ[:] = docnames
    for docname in docnames:
        app.emit("env-purge-doc", env, docname)
        env.clear_doc(docname)


def shown_elsewhere(env: BuildEnvironment) -> str:
    """Return a digest of what pages show of one another: titles, headings, names."""
    seen = [
        {page: title.astext() for page, title in env.titles.items()},
        {page: toc.pformat() for page, toc in env.tocs.items()},
        env.toctree_includes,
        *(env.domaindata[domain] for domain in ("math", "py", "std")),
    ]
    # pprint sorts what is in a dictionary, whose order tells when a page was read
    return hashlib.sha256(pprint.pformat(seen).encode()).hexdigest()


def make_room(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Remove what the pages to be written replace; return more that are to be."""
    state: Any = env  # it keeps what is put there from build to build
    seen = shown_elsewhere(env)
    same = (
        getattr(state, "shown_elsewhere", "") == seen and build_info(app) == BEFORE[0]
    )
    state.shown_elsewhere = seen
    out = Path(app.outdir)
    if not same:
        for path in out.iterdir():
            if path.is_file():
                path.unlink()
            elif not Path(app.doctreedir).is_relative_to(path):  # Sphinx's own default
                shutil.rmtree(path)
        return env.found_docs
    # a page names the files there by what they hold, unless they come after it
    shutil.rmtree(out / "_static", ignore_errors=True)
    for page in READ:
        out.joinpath(f"{page}.ipynb").unlink(missing_ok=True)
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


def setup(app: Sphinx) -> None:
    """Connect all this to Sphinx."""
    code = digest_of_folders(DOCS / "conf.py", DOCS / "_ext", ROOT / "pyproject.toml")
    looks = digest_of_folders(DOCS / "_static", DOCS / "_templates")
    app.add_config_value("built_with", keys.versions(), "env", str)
    app.add_config_value("built_by", code, "env", str)
    app.add_config_value("built_to_look", looks, "html", str)
    app.connect("builder-inited", note_build_info)
    app.connect("source-read", note_source)
    app.connect("doctree-read", note_others, priority=900)
    app.connect("env-get-outdated", outdated)
    app.connect("env-before-read-docs", note_read)
    app.connect("env-updated", make_room)
    app.connect("build-finished", remove_unshown_pictures)

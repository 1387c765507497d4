"""Rebuild all that is outdated, so that a site that grew equals one built from nothing.

Sphinx compares times of files: it misses what an older file replaced, and what was
saved while a build ran. So each page keeps digests of what it was read with. Sphinx
writes only the pages that it read, though, into a folder that may hold more: a changed
title stays in other pages' sidebars, a removed page stays online. So all pages are
written, into an empty folder, unless nothing has changed of what one page shows of
another.
"""

import pprint
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from docsite.execute import keys, page_reader
from docsite.inputs import digest_of, files_in
from docsite.paths import DOCS, ROOT, read_text

READ: list[str] = []  # the pages read again

# ── what a page was made from ──


def note_source(app: Sphinx, docname: str, content: list[str]) -> None:
    """Keep a digest of a page's own text."""
    app.env.metadata[docname]["source"] = keys.digest(content[0])


def note_others(app: Sphinx, _document: nodes.document) -> None:
    """Keep digests of what else a page was made from."""
    docname = app.env.current_document.docname
    metadata: dict[str, Any] = app.env.metadata[docname]
    metadata["files"] = digest_of_dependencies(app, docname)
    results = page_reader.READERS[-1].results if page_reader.READERS else {}
    metadata["snippets"] = {snippet: result.key for snippet, result in results.items()}


def digest_of_dependencies(app: Sphinx, docname: str) -> str:
    """Return a digest of the files that Sphinx knows a page to depend on."""
    names = sorted(app.env.dependencies.get(docname, ()))
    return keys.digest_of_files(Path(app.srcdir, name) for name in names)


def outdated(app: Sphinx, env: BuildEnvironment, *_sphinxs_own: object) -> list[str]:
    """Return the pages that were made from something else than there is now."""
    known = env.found_docs & env.metadata.keys()
    return sorted(docname for docname in known if is_outdated(app, docname))


def is_outdated(app: Sphinx, docname: str) -> bool:
    """Return whether a page was made from something else than there is now."""
    inputs: dict[str, Any] = app.env.metadata[docname]
    text = read_text(Path(app.env.doc2path(docname)))
    return (
        inputs.get("source") != keys.digest(text)
        or inputs.get("files") != digest_of_dependencies(app, docname)
        or any(keys.key(snippet) != key for snippet, key in inputs["snippets"].items())
    )


# ── which pages are written ──


def note_read(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Remember which pages are read again, and forget what they held.

    Sphinx forgets each just before it is read, too late for a name that moved from a
    page that comes later to one that comes earlier.
    """
    READ[:] = docnames
    for docname in docnames:
        app.emit("env-purge-doc", env, docname)
        env.clear_doc(docname)


def shown_elsewhere(app: Sphinx) -> str:
    """Return a digest of what pages show of one another and of the settings."""
    env = app.env
    seen = [
        {setting.name: setting.value for setting in app.config.filter({"html"})},
        {page: title.astext() for page, title in env.titles.items()},
        {page: toc.pformat() for page, toc in env.tocs.items()},
        env.toctree_includes,
        *(env.domaindata[domain] for domain in ("math", "py", "std")),
    ]
    # pprint sorts what is in a dictionary, whose order tells when a page was read
    return keys.digest(pprint.pformat(seen))


def make_room(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Remove what the pages to be written replace; return more that are to be."""
    state: Any = env  # it keeps what is put there from build to build
    before = getattr(state, "shown_elsewhere", "")
    state.shown_elsewhere = shown_elsewhere(app)
    out = Path(app.outdir)
    if state.shown_elsewhere != before:
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
    shown = {name for _pages, name in app.env.images.values()}
    for picture in app.outdir.joinpath("_images").glob("*"):
        if picture.name not in shown:
            picture.unlink()


def setup(app: Sphinx) -> None:
    """Connect all this to Sphinx."""
    code = [DOCS / "conf.py", *files_in(DOCS / "_ext"), ROOT / "pyproject.toml"]
    looks = [*files_in(DOCS / "_static"), *files_in(DOCS / "_templates")]
    built_by = keys.digest(keys.versions(), digest_of(code))
    app.add_config_value("built_by", built_by, "env", str)
    app.add_config_value("built_to_look", digest_of(looks), "html", str)
    app.connect("source-read", note_source)
    app.connect("doctree-read", note_others, priority=900)
    app.connect("env-get-outdated", outdated)
    app.connect("env-before-read-docs", note_read)
    app.connect("env-updated", make_room)
    app.connect("build-finished", remove_unshown_pictures)

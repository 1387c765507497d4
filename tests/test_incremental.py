"""A site that grew equals one built from nothing, and only what changed is done again.

tests/test_build.py builds whole sites so, with snippets that run.
"""

import os
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from docsite.execute import keys, page_reader
from docsite.pages import incremental
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.incremental"]
html_theme = "basic"
html_static_path = ["_static"]
"""
KEPT = "<!-- kept -->"


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/_static/a.css", "")
    site.write("docs/index.md", "# Home\n\n```{toctree}\none\ntwo\n```\n")
    site.write("docs/one.md", "# One\n\n```{literalinclude} code.py\n```\n")
    site.write("docs/two.md", "# Two\n\nText.\n\n![a dot](dot.png)\n")
    site.write("docs/code.py", "first = 1\n")
    site.write("docs/dot.png", "")
    assert site.build() == ""
    return site


def written(site: SmallSite, *options: str) -> set[str]:
    """Build again, and return the pages that were written."""
    pages = list((site.folder / "html").glob("*.html"))
    for page in pages:
        with page.open("a", encoding="utf-8") as file:
            file.write(KEPT)
    assert site.build(*options) == ""
    return {
        page.stem
        for page in (site.folder / "html").glob("*.html")
        if not page.read_text(encoding="utf-8").endswith(KEPT)
    } - {"search", "genindex"}


def replace(site: SmallSite, name: str, text: str) -> None:
    """Put a file in a file's place that was written long ago, as `mv` or Git may."""
    site.write(name, text)
    os.utime(site.folder / name, (1e9, 1e9))


# ── which pages are read and written ──


def test_nothing_is_written_when_nothing_changed(site: SmallSite) -> None:
    for name in ("one.md", "code.py"):
        (site.folder / "docs" / name).touch()
    assert "two" not in written(site)
    assert written(site) == set()


def test_an_older_page_in_a_pages_place_is_read(site: SmallSite) -> None:
    replace(site, "docs/two.md", "# Two\n\nOlder.\n")
    assert "two" in written(site)
    assert "Older." in site.read("two.html")


def test_an_older_file_that_a_page_includes_is_read(site: SmallSite) -> None:
    replace(site, "docs/code.py", "older = 1\n")
    assert "two" not in written(site)
    assert "older" in site.read("one.html")


def test_a_new_title_is_shown_on_every_page(site: SmallSite) -> None:
    site.write("docs/two.md", "# Another\n")
    assert written(site) == {"index", "one", "two"}
    assert "Another" in site.read("index.html")


def test_a_removed_page_is_not_there_any_more(site: SmallSite) -> None:
    (site.folder / "docs" / "two.md").unlink()
    site.write("docs/index.md", "# Home\n\n```{toctree}\none\n```\n")
    assert written(site) == {"index", "one"}
    assert not (site.folder / "html" / "two.html").exists()
    assert not (site.folder / "html" / "_images" / "dot.png").exists()


def test_other_settings_write_every_page(site: SmallSite) -> None:
    assert written(site, "-D", "html_show_copyright=0") == {"index", "one", "two"}
    assert written(site, "-D", "html_show_copyright=0") == set()


def test_a_file_that_other_settings_do_not_make_goes(site: SmallSite) -> None:
    assert (site.folder / "html" / "genindex.html").is_file()
    assert site.build("-D", "html_use_index=0") == ""
    assert not (site.folder / "html" / "genindex.html").exists()


def test_a_picture_that_no_page_shows_goes_and_the_others_stay(site: SmallSite) -> None:
    pictures = site.folder / "html" / "_images"
    assert [picture.name for picture in pictures.iterdir()] == ["dot.png"]
    site.write("docs/new.png", "1")
    site.write("docs/two.md", "# Two\n\n![another dot](new.png)\n")
    site.build()
    assert [picture.name for picture in pictures.iterdir()] == ["new.png"]


def test_a_style_sheet_that_is_gone_is_not_published(site: SmallSite) -> None:
    site.write("docs/_static/b.css", "")
    (site.folder / "docs" / "_static" / "a.css").unlink()
    site.build()
    static = site.folder / "html" / "_static"
    assert (static / "b.css").is_file()
    assert not (static / "a.css").exists()


def test_a_notebook_of_a_page_that_is_read_again_is_made_again(
    site: SmallSite,
) -> None:
    for name in ("one.ipynb", "two.ipynb"):
        (site.folder / "html" / name).touch()
    site.write("docs/two.md", "# Two\n\nEdited.\n")
    site.build()
    assert (site.folder / "html" / "one.ipynb").exists()
    assert not (site.folder / "html" / "two.ipynb").exists()


def test_a_name_may_move_to_a_page_that_is_read_earlier(site: SmallSite) -> None:
    site.write("docs/two.md", "# Two\n\n(moved)=\n## Moved\n")
    assert site.build() == ""
    site.write("docs/two.md", "# Two\n\n[](#moved)\n")
    site.write("docs/one.md", "# One\n\n(moved)=\n## Moved\n")
    assert site.build() == ""
    assert "one.html#moved" in site.read("two.html")


def test_a_grown_site_has_the_bytes_of_a_new_one(site: SmallSite) -> None:
    site.write("docs/two.md", "# Another\n\n(place)=\n## A place\n")
    site.write("docs/three.md", "# Three\n\n[](#place)\n")
    site.write("docs/index.md", "# Home\n\n```{toctree}\nthree\none\ntwo\n```\n")
    (site.folder / "docs" / "_static" / "a.css").unlink()
    site.build()
    grown = contents(site)
    for name in ("html", "doctrees"):
        shutil.rmtree(site.folder / name)
    site.build()
    assert contents(site) == grown


def contents(site: SmallSite) -> dict[str, bytes]:
    html = site.folder / "html"
    return {
        str(file.relative_to(html)): file.read_bytes()
        for file in html.rglob("*")
        if file.is_file() and file.name != "objects.inv"  # it holds a compressed date
    }


def test_sphinxs_own_place_for_what_it_read_is_left_alone(site: SmallSite) -> None:
    inside = ("-d", "html/.doctrees")
    assert site.build(*inside) == ""
    site.write("docs/two.md", "# Another\n")
    assert site.build(*inside) == ""
    assert (site.folder / "html" / ".doctrees" / "environment.pickle").is_file()
    assert "Another" in site.read("index.html")


# ── what a page was made from ──


def app_of(folder: Path) -> Any:
    """Return what is asked of a running Sphinx that has read three pages."""
    env: Any = SimpleNamespace(
        metadata={"one": {}, "two": {}, "three": {}, "gone": {}},
        dependencies={"one": {"code.py"}},
        found_docs={"one", "two", "three", "new"},
        doc2path=lambda name: str(folder / f"{name}.md"),
    )
    for name in ("one", "two", "three", "new"):
        (folder / f"{name}.md").write_text(name, encoding="utf-8")
    (folder / "code.py").write_text("1")
    (folder / "snippet.py").write_text("1")
    return SimpleNamespace(env=env, srcdir=str(folder))


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    app = app_of(tmp_path)
    snippet = tmp_path / "snippet.py"
    result = SimpleNamespace(key=keys.key(snippet))
    reader: Any = SimpleNamespace(results={snippet: result})
    monkeypatch.setattr(page_reader, "READERS", [reader])
    for name in ("one", "two", "three"):
        incremental.note_source(app, name, [name])
        app.env.current_document = SimpleNamespace(docname=name)
        incremental.note_others(app, None)  # type: ignore[arg-type]
        reader.results = {}  # the first page alone has a snippet
    return app


def outdated(app: Any) -> list[str]:
    return incremental.outdated(app, app.env)


def test_a_page_is_outdated_by_its_text_its_files_and_its_snippets(
    app: Any, tmp_path: Path
) -> None:
    assert outdated(app) == []
    (tmp_path / "three.md").write_text("edited")
    assert outdated(app) == ["three"]
    (tmp_path / "three.md").write_text("three")
    (tmp_path / "code.py").write_text("2")
    assert outdated(app) == ["one"]
    (tmp_path / "code.py").write_text("1")
    assert outdated(app) == []
    (tmp_path / "snippet.py").write_text("2")
    assert outdated(app) == ["one"]
    (tmp_path / "snippet.py").unlink()
    assert outdated(app) == ["one"]


def test_a_page_that_was_never_read_so_is_outdated(app: Any) -> None:
    app.env.metadata["new"] = {}
    assert outdated(app) == ["new"]


def test_without_a_reader_of_snippets_a_page_has_none(
    app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_reader, "READERS", [])
    incremental.note_others(app, None)  # type: ignore[arg-type]
    assert app.env.metadata["three"]["snippets"] == {}
    assert outdated(app) == []


def test_what_pages_held_is_forgotten_before_any_is_read() -> None:
    told: list[tuple[Any, ...]] = []
    env: Any = SimpleNamespace(clear_doc=lambda name: told.append(("clear", name)))
    app: Any = SimpleNamespace(emit=lambda *event: told.append(event))
    incremental.note_read(app, env, ["one", "two"])
    assert told == [
        *(("env-purge-doc", env, "one"), ("clear", "one")),
        *(("env-purge-doc", env, "two"), ("clear", "two")),
    ]


# ── what all pages are made from ──


def test_another_version_of_a_package_reads_all_pages_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = settings()
    monkeypatch.setattr(keys, "versions", lambda: "others")
    after = settings()
    assert {name for name in before if after[name] != before[name]} == {"built_by"}


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("docs/conf.py", {"built_by"}),
        ("docs/_ext/docsite/new.py", {"built_by"}),
        ("pyproject.toml", {"built_by"}),
        ("docs/_static/site.css", {"built_to_look"}),
        ("docs/_templates/deep/page.html", {"built_to_look"}),
        ("docs/en/page.md", set()),
    ],
)
def test_code_reads_all_pages_again_and_looks_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, changes: set[str]
) -> None:
    monkeypatch.setattr(incremental, "ROOT", tmp_path)
    monkeypatch.setattr(incremental, "DOCS", tmp_path / "docs")
    before = settings()
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("edited", encoding="utf-8")
    after = settings()
    assert {name for name in before if before[name] != after[name]} == changes


def settings() -> dict[str, tuple[Any, ...]]:
    """Return the settings that the extension adds: value, and what it rebuilds."""
    found = {}
    app: Any = SimpleNamespace(
        add_config_value=lambda name, *rest: found.update({name: rest}),
        connect=lambda *_event, **_options: None,
    )
    incremental.setup(app)
    rebuilt = {name: rest[1] for name, rest in found.items()}
    assert rebuilt == {"built_by": "env", "built_to_look": "html"}
    return found

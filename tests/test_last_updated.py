"""A page's date is that of the last commit that changed it or its snippets."""

import os
import subprocess
from pathlib import Path

import pytest
from docsite.pages import last_updated
from programs import need
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.pages.last_updated", "docsite.pages.page_foot"]
html_theme = "furo"
nb_execution_mode = "off"
suppress_warnings = ["myst-nb.lexer"]
templates_path = [TEMPLATES]
""".replace("TEMPLATES", repr(str(Path(__file__).parents[1] / "docs" / "_templates")))
WITH_CODE = """---
file_format: mystnb
kernelspec: {name: python3}
---

# Page

```{code-cell} python
:load: ../examples/index/one.py
```
"""


GIT = need("git")


def commit(folder: Path, day: str) -> None:
    date = f"{day}T12:00:00+00:00"
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    environment = os.environ | {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "x"]):
        subprocess.run([GIT, *words], cwd=folder, env=environment, check=True)


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# A page\n")
    return site


def test_the_later_of_text_and_snippets_counts(site: SmallSite) -> None:
    site.write("docs/index.md", WITH_CODE)
    commit(site.folder, "2024-02-28")
    site.write("examples/index/one.py", "1\n")
    commit(site.folder, "2024-03-01")
    assert site.build() == ""
    assert "Last updated on March 1, 2024" in site.read("index.html")


def test_a_commit_is_told_by_the_next_build(site: SmallSite) -> None:
    site.write("docs/index.md", WITH_CODE)
    site.write("examples/index/one.py", "1\n")
    commit(site.folder, "2024-02-28")
    assert site.build() == ""
    site.write("examples/index/one.py", "2\n")
    commit(site.folder, "2024-03-01")
    assert site.build() == ""
    assert "Last updated on March 1, 2024" in site.read("index.html")


def test_each_language_writes_dates_its_way(site: SmallSite) -> None:
    commit(site.folder, "2024-02-28")
    assert site.build("-D", "language=zh_CN") == ""
    assert "2024年2月28日" in site.read("index.html")


def test_without_git_a_page_says_nothing(site: SmallSite) -> None:
    assert site.build(GIT_CEILING_DIRECTORIES=str(site.folder.parent)) == ""
    assert "last-updated" not in site.read("index.html")


def test_the_date_stands_in_one_place(site: SmallSite) -> None:
    site.write("docs/code.md", WITH_CODE)
    site.write("examples/index/one.py", "1\n")
    site.write("docs/index.md", "# A page\n\n```{toctree}\ncode\n```\n")
    commit(site.folder, "2024-02-28")
    assert site.build() == ""
    for page in ("index.html", "code.html"):
        assert site.read(page).count("Last updated on February 28, 2024") == 1


def test_a_clone_that_was_cut_off_says_nothing(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    for text, day in (("one", "2024-01-01"), ("two", "2024-01-02")):
        (whole / "docs").mkdir(parents=True, exist_ok=True)
        (whole / "docs" / "index.md").write_text(text)
        commit(whole, day)
    command = ["git", "clone", "-q", "--depth=1", whole.as_uri(), str(cut)]
    subprocess.run(command, check=True)
    assert "docs/index.md" in last_updated.changes(whole)
    assert last_updated.changes(cut) == {}

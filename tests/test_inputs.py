"""The site is made anew when something that it is made from has changed."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docsite import inputs
from docsite.execute import keys
from docsite.execute.environment import FIXED

FILES = {
    "README.md": "",
    "LICENSE": "",
    "constraints.txt": "",
    "pyproject.toml": "",
    "notes.txt": "",
    "docs/conf.py": "",
    "docs/_static/site.css": "",
    "docs/en/index.md": "# Home",
    "docs/en/lessons/linear.md": "",
    "docs/zh-cn/index.md": "# 首页",
    "examples/one.py": "",
    "src/common_layers/shapes.py": "",
    ".git/HEAD": "ref: refs/heads/main",
    ".git/refs/heads/main": "1",
    ".git/refs/heads/deep/branch": "1",
}


class Project:
    """A small project in a folder, and the digests of its site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def digests(self, *options: str) -> dict[str, str]:
        keys.versions.cache_clear()
        return inputs.of_site(list(options), ["en", "zh-cn"])

    def changed(self, change: Callable[[], object]) -> set[str]:
        """Return the languages that a change makes anew."""
        before = self.digests()
        change()
        after = self.digests()
        assert before.keys() == after.keys() == {"en", "zh-cn"}
        return {name for name in before if before[name] != after[name]}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    folder = tmp_path / "project"
    monkeypatch.setattr(inputs, "ROOT", folder)
    monkeypatch.setattr(inputs, "DOCS", folder / "docs")
    monkeypatch.setattr(inputs, "PUBLISHED", folder / "published.json")
    yield Project(folder)
    keys.versions.cache_clear()


ALL = {"en", "zh-cn"}


@pytest.mark.parametrize(
    ("name", "languages"),
    [
        ("README.md", ALL),
        ("LICENSE", ALL),
        ("constraints.txt", ALL),
        ("pyproject.toml", ALL),
        ("docs/conf.py", ALL),
        ("docs/_static/site.css", ALL),
        ("docs/new.txt", ALL),
        ("examples/one.py", ALL),
        ("src/common_layers/shapes.py", ALL),
        (".git/HEAD", ALL),
        (".git/refs/heads/main", ALL),
        (".git/refs/heads/deep/branch", ALL),
        (".git/packed-refs", ALL),
        (".git/shallow", ALL),
        # Chinese pages take the ids of the English headings, not the other way round
        ("docs/en/lessons/linear.md", {"en", "zh-cn"}),
        ("docs/zh-cn/index.md", {"zh-cn"}),
        ("docs/zh-cn/new.md", {"zh-cn"}),
        ("notes.txt", set()),
        ("docs/_build/html/index.html", set()),
        ("docs/_ext/__pycache__/conf.pyc", set()),
        ("examples/__pycache__/one.pyc", set()),
        (".git/index", set()),
    ],
)
def test_an_edited_file_makes_anew(
    project: Project, name: str, languages: set[str]
) -> None:
    assert project.changed(lambda: project.write(name, "edited")) == languages


def test_a_file_counts_by_its_name_and_not_by_its_time(project: Project) -> None:
    page = project.folder / "docs" / "zh-cn" / "index.md"
    assert project.changed(lambda: os.utime(page, (1e9, 1e9))) == set()
    assert project.changed(lambda: page.rename(page.with_name("home.md"))) == {"zh-cn"}


def test_a_site_is_the_same_from_whichever_folder_it_is_built(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.changed(lambda: monkeypatch.chdir(tmp_path)) == set()


def test_a_language_is_told_from_another_of_the_same_pages(project: Project) -> None:
    found = project.digests()
    assert len(set(found.values())) == 2


@pytest.mark.parametrize("name", ["REPOSITORY_URL", "SITE_URL", "SOURCE_DATE_EPOCH"])
def test_what_the_environment_says_of_the_site_counts(
    project: Project, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv(name, raising=False)
    unset = project.digests()
    monkeypatch.setenv(name, "")
    assert project.digests() == unset
    change = project.changed(lambda: monkeypatch.setenv(name, "something"))
    assert change == ALL


def test_any_other_variable_does_not(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.changed(lambda: monkeypatch.setenv("HOME", "/elsewhere")) == set()


def test_options_settings_and_versions_count(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.digests() != project.digests("--verbose")
    setting = {**FIXED, "TZ": "Asia/Shanghai"}
    assert project.changed(lambda: monkeypatch.setattr(inputs, "FIXED", setting)) == ALL
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    new = tmp_path / "zipp-99.dist-info"
    assert project.changed(new.mkdir) == ALL


def test_only_the_languages_that_are_asked_for_are_told(project: Project) -> None:
    found = inputs.of_site([], ["zh-cn"])
    assert found == {"zh-cn": project.digests()["zh-cn"]}


def test_a_work_tree_knows_its_branches(project: Project) -> None:
    """`git worktree` leaves a file .git that names a folder, which names another."""
    shared = project.folder / ".git"
    shared.rename(project.folder / "shared: all")
    project.write(".git", "gitdir: shared: all/worktrees/tree\n")
    project.write("shared: all/worktrees/tree/HEAD", "ref: refs/heads/tree")
    project.write("shared: all/worktrees/tree/commondir", "../..\n")
    branch = "shared: all/refs/heads/tree"
    assert project.changed(lambda: project.write(branch, "2")) == ALL
    head = "shared: all/worktrees/tree/HEAD"
    assert project.changed(lambda: project.write(head, "ref: refs/heads/main")) == ALL
    assert (
        project.changed(lambda: project.write("shared: all/HEAD", "elsewhere")) == set()
    )


def test_outside_git_a_site_has_digests_too(project: Project) -> None:
    (project.folder / ".git").rename(project.folder / "gone")
    assert project.digests() == project.digests()


def test_a_folder_that_is_not_there_has_no_files(project: Project) -> None:
    assert list(inputs.files_in(project.folder / "nowhere")) == []
    found = [file.name for file in inputs.files_in(project.folder / "docs" / "en")]
    assert found == ["index.md", "linear.md"]


def test_what_was_published_is_remembered(project: Project) -> None:
    assert inputs.published() == {}
    inputs.note_published({"zh-cn": "2", "en": "1"})
    assert inputs.published() == {"en": "1", "zh-cn": "2"}
    project.write("published.json", '{"en": ')
    assert inputs.published() == {}


@pytest.mark.parametrize("name", [b"a\xff.md", b"a\n.md"])
def test_a_name_that_no_address_can_hold_is_told(name: bytes, project: Project) -> None:
    (project.folder / "docs" / "en" / os.fsdecode(name)).touch()
    with pytest.raises(SystemExit, match=r"^'.*docs/en/a\\.*\.md': a page's "):
        project.digests()

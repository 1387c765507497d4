"""A snippet's key changes with all that its outputs depend on, with nothing else."""

import hashlib
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from docsite.execute import keys
from docsite.execute.environment import FIXED


def sha256(*parts: bytes) -> str:
    """Return a digest of texts, each after its length in eight bytes."""
    return hashlib.sha256(
        b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    ).hexdigest()


def test_a_digest_tells_texts_their_order_and_their_borders_apart() -> None:
    assert keys.digest("卷", b"\xff") == sha256("卷".encode(), b"\xff")
    assert keys.digest() == sha256()
    assert len({keys.digest(*parts) for parts in ("ab", ["ab"], "ba", ["ab", ""])}) == 4


def test_a_file_counts_by_what_it_holds_and_a_missing_one_as_empty(
    tmp_path: Path,
) -> None:
    (tmp_path / "a").write_bytes(b"1")
    assert keys.content(tmp_path / "a") == b"1"
    assert keys.content(tmp_path / "b") == keys.content(tmp_path) == b""
    files = [tmp_path / "a", tmp_path / "b"]
    assert keys.digest_of_files(files) == sha256(b"1", b"")


# ── what a key depends on ──


class Sources:
    """A snippet, a package beside it, and a machine that runs it, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = FIXED | {"MATPLOTLIBRC": str(folder / "site.mplstyle")}
        self.write("snippet.py", "import layers.used\nimport beside\n")
        self.write("beside.py", "")
        self.write("src/layers/__init__.py", "")
        self.write("src/layers/used.py", "from layers import deep\n")
        self.write("src/layers/deep.py", "")
        self.write("src/layers/other.py", "")
        self.write("machine/child.py", "")
        self.write("machine/notes.txt", "")
        self.write("site.mplstyle", "lines.linewidth: 2\n")
        self.write("packages/torch-2.14.1.dist-info/METADATA", "")

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def key(self) -> str:
        keys.versions.cache_clear()
        keys.runner.cache_clear()
        return keys.key(self.folder / "snippet.py")


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sources]:
    monkeypatch.setattr(keys, "SOURCE", tmp_path / "src")
    monkeypatch.setattr(keys, "RUNNER", tmp_path / "machine")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "packages"), "/nowhere"])
    sources = Sources(tmp_path)
    monkeypatch.setattr(keys, "FIXED", sources.settings)
    yield sources
    keys.versions.cache_clear()
    keys.runner.cache_clear()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("snippet.py", "import layers.used\nimport beside\n# edited\n"),
        ("beside.py", "# edited\n"),
        ("src/layers/__init__.py", "# edited\n"),
        ("src/layers/used.py", "from layers import deep  # edited\n"),
        ("src/layers/deep.py", "# edited\n"),
        ("machine/child.py", "# edited\n"),
        ("machine/new.py", ""),
        ("site.mplstyle", "lines.linewidth: 3\n"),
        ("packages/numpy-2.dist-info/METADATA", ""),
    ],
)
def test_a_key_changes_with(sources: Sources, name: str, text: str) -> None:
    before = sources.key()
    sources.write(name, text)
    assert sources.key() != before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("src/layers/other.py", "# edited\n"),
        ("src/layers/deep/data.txt", "edited\n"),
        ("machine/notes.txt", "edited\n"),
        ("packages/torch-2.14.1.dist-info/RECORD", "edited\n"),
        ("packages/torch/__init__.py", "edited\n"),
    ],
)
def test_a_key_does_not_change_with(sources: Sources, name: str, text: str) -> None:
    before = sources.key()
    sources.write(name, text)
    assert sources.key() == before


def test_a_key_changes_with_a_setting_of_the_environment(sources: Sources) -> None:
    before = sources.key()
    sources.settings["OMP_NUM_THREADS"] = "2"
    assert sources.key() != before


def test_a_key_changes_with_python_and_the_processor(
    sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {sources.key()}
    monkeypatch.setattr(platform, "python_version", lambda: "3.99.0")
    found.add(sources.key())
    monkeypatch.setattr(platform, "machine", lambda: "abacus")
    found.add(sources.key())
    assert len(found) == 3


def test_a_key_is_the_same_wherever_the_project_lies(
    sources: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sources.key()
    sources.write("elsewhere/site.mplstyle", "lines.linewidth: 2\n")
    style = tmp_path / "elsewhere" / "site.mplstyle"
    sources.settings |= {"MATPLOTLIBRC": str(style), "PYTHONPATH": "elsewhere"}
    monkeypatch.setattr(sys, "path", sys.path[::-1])
    assert sources.key() == before


# ── what code imports ──


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import layers", ["__init__"]),
        ("import layers.used", ["__init__", "deep", "used"]),
        ("import os, layers.other as o", ["__init__", "other"]),
        ("from layers import deep, other", ["__init__", "deep", "other"]),
        ("from layers.other import thing", ["__init__", "other"]),
        ("from layers import *", ["__init__"]),
        ("def late():\n    import layers.deep", ["__init__", "deep"]),
        ("from . import other", []),
        ("import torch, layers_of_others", []),
        ("import layers.missing", ["__init__"]),
        ("import layers.circle", ["__init__", "circle", "round"]),
        ("for = 3", []),
        ("\0", []),
    ],
)
def test_modules_are_found_however_they_are_imported(
    sources: Sources, tmp_path: Path, code: str, found: list[str]
) -> None:
    sources.write("src/layers/circle.py", "import layers.round\n")
    sources.write("src/layers/round.py", "import layers.circle\n")
    modules = keys.imported_modules(code.encode(), tmp_path / "src")
    assert sorted(module.stem for module in modules) == found
    assert all(module.parent == tmp_path / "src" / "layers" for module in modules)

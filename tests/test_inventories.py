"""What pages link to in other projects is there, in the version that is installed."""

import importlib
import inspect
from pathlib import Path

import pytest
from sphinx.util.inventory import InventoryFile

FOLDER = Path(__file__).parents[1] / "docs" / "_inventories"
FILES = sorted(FOLDER.glob("*.inv"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_name_of_an_inventory_exists(file: Path) -> None:
    found = InventoryFile.loads(file.read_bytes(), uri="").data
    names = [(kind, name) for kind, entries in found.items() for name in entries]
    assert names
    for kind, name in names:
        owner, _dot, last = name.rpartition(".")
        thing = getattr(imported(owner), last)
        assert inspect.isclass(thing) == (kind == "py:class"), name
        assert callable(thing), name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_inventory_is_sorted(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()[3:]
    assert lines == sorted(set(lines))


def imported(name: str) -> object:
    """Return a module, or a class in one."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        module, _dot, last = name.rpartition(".")
        return getattr(importlib.import_module(module), last)

"""What a snippet's outputs depend on, as one key: same key, same outputs, no run.

The key is made of contents, never of times: the snippet, the modules of `src/` and
beside it that it imports, the versions of all packages, and the code and environment
that run it.
"""

import ast
import hashlib
import os
import platform
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from docsite.execute.environment import FIXED
from docsite.paths import SOURCE

RUNNER = Path(__file__).parent


def digest(*parts: str | bytes) -> str:
    """Return a digest of some texts, in this order."""
    total = hashlib.sha256()
    for part in parts:
        data = os.fsencode(part)
        total.update(len(data).to_bytes(8))
        total.update(data)
    return total.hexdigest()


def digest_of_files(files: Iterable[Path]) -> str:
    """Return a digest of what some files hold."""
    return digest(*(content(file) for file in files))


def content(file: Path) -> bytes:
    """Return what a file holds; nothing if there is none."""
    return file.read_bytes() if file.is_file() else b""


@cache
def versions() -> str:
    """Return a digest of Python's and every installed package's version."""
    names = {
        info.name
        for folder in map(Path, sys.path)
        if folder.is_dir()
        for info in folder.glob("*.dist-info")
    }
    return digest(platform.python_version(), platform.machine(), *sorted(names))


@cache
def runner() -> str:
    """Return a digest of the code, style and environment that run snippets."""
    style = Path(FIXED["MATPLOTLIBRC"])
    # wherever the project lies
    settings = FIXED | {"MATPLOTLIBRC": style.name, "PYTHONPATH": ""}
    code = digest_of_files([*sorted(RUNNER.glob("*.py")), style])
    return digest(code, repr(sorted(settings.items())))


def key(snippet: Path) -> str:
    """Return the key of a snippet's outputs."""
    return key_of(content(snippet), snippet.parent)


def key_of(source: bytes, folder: Path) -> str:
    """Return the key of the outputs of a snippet that says this in a folder."""
    found = imported_modules(source, SOURCE) | imported_modules(source, folder)
    modules = sorted(found)
    return digest(source, digest_of_files(modules), versions(), runner())


def imported_modules(code: bytes, source: Path) -> set[Path]:
    """Return the files in a folder of packages that code imports, however far."""
    found: set[Path] = set()
    waiting = [code]
    there = {entry.name.removesuffix(".py") for entry in os.scandir(source)}
    while waiting:
        for name in imported_names(waiting.pop()):
            if name.partition(".")[0] not in there:
                continue
            path = source.joinpath(*name.split("."))
            for module in (path.with_suffix(".py"), path / "__init__.py"):
                if module.is_file() and module not in found:
                    found.add(module)
                    waiting.append(module.read_bytes())
    return found


@cache
def imported_names(code: bytes) -> list[str]:
    """Return the names that code imports: modules, or what is in them."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return []  # running it reports the error, with its line
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            # importing a.b.c runs a and a.b too
            found += [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
    return found

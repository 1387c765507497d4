"""Where the project's files lie, and how what somebody wrote is read."""

import os
import re
import shutil
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2]
ROOT = DOCS.parent
BUILD = ROOT / os.environ.get("DOCSITE_BUILD", "docs/_build")  # tests have their own
EXAMPLES = ROOT / "examples"
SOURCE = ROOT / "src"


def shown(path: Path) -> str:
    """Return a path as one would type it."""
    return os.path.relpath(path)


def place(file: Path, line: int) -> str:
    """Return a place as editors and terminals know it."""
    shown = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
    return f"{shown.as_posix()}:{line}"


def put_in_place(new: Path, place: Path) -> None:
    """Move a folder to where another may be, all at once."""
    old = place.with_name(f"{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


def read_text(file: Path) -> str:
    """Return what a file says; end with a line that names it if it is not UTF-8."""
    return decoded(file, file.read_bytes())


def decoded(file: Path, data: bytes) -> str:
    """Return what a file says, given its bytes."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        sys.exit(f"{place(file, line)}: this is not UTF-8; save the file as UTF-8")
    return re.sub("\r\n?", "\n", text)

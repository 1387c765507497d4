"""What a snippet printed, drew and raised: one file a snippet, read by both languages.

A file is there whole or not at all, and says by its key what it was made from.
"""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from typing import Any

from docsite.execute.keys import digest, key
from docsite.paths import BUILD, ROOT

OUTPUTS = BUILD / "outputs"


@dataclass(frozen=True)
class Picture:
    """A drawn figure as a page shows it; `dark` where dark ground has another file."""

    suffix: str
    light: bytes
    dark: bytes | None = None


@dataclass
class Result:
    """What came of a run; `failure` says why nothing did."""

    key: str
    outputs: list[dict[str, Any]] = field(default_factory=list)  # as nbformat has them
    pictures: list[Picture] = field(default_factory=list)  # of the figures among them
    traceback: str = ""
    failure: str = ""


def file_of(snippet: Path) -> Path:
    """Return where a snippet's outputs are kept."""
    try:
        name = snippet.relative_to(ROOT).with_suffix("")
    except ValueError:  # of a site elsewhere
        name = Path("elsewhere", digest(str(snippet))[:16])
    return OUTPUTS / name.with_suffix(".json")


def read(snippet: Path, wanted: str) -> Result | None:
    """Return the result of a run with this key; None if there is none."""
    try:
        found = json.loads(file_of(snippet).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if found.get("key") != wanted:
        return None
    found["pictures"] = [
        Picture(suffix, *(data and b64decode(data) for data in files))
        for suffix, *files in found["pictures"]
    ]
    return Result(**found)


def write(snippet: Path, result: Result) -> None:
    """Keep a result."""
    file = file_of(snippet)
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_suffix(f".{os.getpid()}")
    kept = asdict(result) | {"pictures": list(map(astuple, result.pictures))}
    text = json.dumps(
        kept,
        ensure_ascii=False,
        indent=0,
        default=lambda data: b64encode(data).decode(),
    )
    new.write_text(text, encoding="utf-8", newline="\n")
    new.replace(file)


def missing(snippets: Iterable[Path]) -> list[Path]:
    """Return the snippets that have to run.

    What is left of failed and of interrupted runs is removed.
    """
    wanted = []
    for snippet in dict.fromkeys(snippets):
        found = read(snippet, key(snippet))
        if found is None or found.failure:
            file = file_of(snippet)
            for leftover in file.parent.glob(f"{file.stem}.*"):
                leftover.unlink(missing_ok=True)
            wanted.append(snippet)
    return wanted

"""Whether anything has changed: digests of all that a site is made from.

They are made of contents, never of times, and without starting a process: a build that
has nothing to do ends before it begins.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from docsite.execute import keys
from docsite.execute.environment import FIXED
from docsite.languages import LANGUAGES
from docsite.paths import BUILD, DOCS, ROOT

PUBLISHED = BUILD / "published.json"  # what the published site was made from
FILES = ("LICENSE", "README.md", "constraints.txt", "pyproject.toml")
ASKED = ("REPOSITORY_URL", "SITE_URL", "SOURCE_DATE_EPOCH")  # of the environment


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder that somebody wrote, in one order."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not path.name.isprintable():
            name = ascii(os.path.relpath(path))
            sys.exit(f"{name}: a page's address cannot hold this name; rename the file")
        if path.is_dir():
            if path.name not in ("__pycache__", "_build"):
                yield from files_in(path)
        else:
            yield path


def digest_of(paths: Iterable[Path]) -> str:
    """Return a digest of files by name and content."""
    files = list(paths)
    names = "\n".join(os.path.relpath(file, ROOT) for file in files)
    return keys.digest(names, *map(keys.content, files))


def commit() -> str:
    """Return what tells one state of the repository from another: pages show dates."""
    git = ROOT / ".git"
    if git.is_file():  # a work tree names its folder
        git = Path(ROOT, git.read_text(encoding="utf-8").partition(":")[2].strip())
    shared = (git / keys.content(git / "commondir").decode().strip()).resolve()
    heads = sorted((shared / "refs" / "heads").rglob("*"))
    return digest_of([git / "HEAD", git / "shallow", shared / "packed-refs", *heads])


def of_site(options: list[str], languages: Iterable[str]) -> dict[str, str]:
    """Return a digest of all that each language of the site is made from."""
    folders = {language.folder: DOCS / language.folder for language in LANGUAGES}
    shared = [
        file
        for name in ("docs", "examples", "src")
        for file in files_in(ROOT / name)
        if not any(file.is_relative_to(folder) for folder in folders.values())
    ]
    common = keys.digest(
        digest_of([*shared, *(ROOT / name for name in FILES)]),
        keys.versions(),
        repr(sorted(FIXED.items())),
        repr([os.environ.get(name, "") for name in ASKED]),
        repr(options),
        commit(),
    )
    # a translated page takes the ids of the English headings
    english = [*files_in(folders[LANGUAGES[0].folder])]
    return {
        name: keys.digest(common, digest_of([*files_in(folders[name]), *english]))
        for name in languages
    }


def published() -> dict[str, str]:
    """Return the digests that the published site was made from."""
    try:
        found: dict[str, str] = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def note_published(digests: dict[str, str]) -> None:
    """Keep what the published site was made from."""
    PUBLISHED.write_text(json.dumps(digests), encoding="utf-8")

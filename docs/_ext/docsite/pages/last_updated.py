"""Say at a page's foot when its text or its snippets last changed, as Git knows it.

Without Git, or in a clone that was cut off (as hosts like to make), nobody knows, and
the page says nothing.
"""

import datetime
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

SOURCES = ("docs", "examples")


def ask_git(root: Path, *words: str) -> str:
    """Give what Git answers; '' if it knows nothing."""
    command = ["git", "-C", str(root), "-c", "core.quotePath=false", *words]
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, encoding="utf-8"
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


@cache
def changes(root: Path) -> dict[str, int]:
    """Give for each file, and each folder of snippets, the time of its last change."""
    if ask_git(root, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    latest: dict[str, int] = {}
    time = 0
    listed = ["log", "--format=@%ct", "--name-only", "--relative", "--", *SOURCES]
    for line in ask_git(root, *listed).splitlines():
        if line.startswith("@"):
            time = int(line[1:])
        elif line:
            for name in (line, line.rpartition("/")[0]):
                latest[name] = max(time, latest.get(name, 0))
    return latest


def add_date(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], document: object
) -> None:
    """Give the template a page's date, in the page's language."""
    if not document:
        return
    root = Path(app.confdir).parent
    source = app.env.doc2path(page).relative_to(root).as_posix()
    snippets = f"examples/{page.rpartition('/')[2]}"
    known = changes(root)
    time = max(known.get(source, 0), known.get(snippets, 0))
    if source in known:
        day = datetime.datetime.fromtimestamp(time, datetime.UTC).date()
        context["last_updated"] = format_date(day, "long", app.config.language)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx; other dates have all pages written again."""
    dates = sorted(changes(Path(app.confdir).parent).items())
    app.add_config_value("last_changes", dates, "html", list)
    app.connect("html-page-context", add_date)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

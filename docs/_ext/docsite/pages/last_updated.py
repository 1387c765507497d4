"""Say at a page's foot when its text or its snippets last changed, as Git knows it.

Without Git, or in a clone that was cut off (as hosts like to make), nobody knows, and
the page says nothing.
"""

import datetime
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from docutils import nodes
from sphinx.application import Sphinx

from docsite.loads import loads
from docsite.pages.cells import containers

SOURCES = ("docs", "examples")


def ask_git(root: Path, *words: str) -> str:
    """Return what Git answers; '' if it knows nothing."""
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
    """Return for each file the time of its last change."""
    if ask_git(root, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    latest: dict[str, int] = {}
    time = 0
    listed = ["log", "--format=@%ct", "--name-only", "--relative", "--", *SOURCES]
    for line in ask_git(root, *listed).splitlines():
        if line.startswith("@"):
            time = int(line[1:])
        elif line:
            latest[line] = max(time, latest.get(line, 0))
    return latest


def date_of(app: Sphinx, page: str) -> str:
    """Return the day of a page's last change, in its language; '' if nobody knows."""
    root = Path(app.confdir).parent
    source = Path(app.env.doc2path(page))
    known = changes(root)
    files = [source, *(snippet for _line, snippet in loads(source))]
    times = [known.get(os.path.relpath(file, root), 0) for file in files]
    if not times[0]:
        return ""
    day = datetime.datetime.fromtimestamp(max(times), datetime.UTC).date()
    return format_date(day, "long", app.config.language)


def add_date(
    app: Sphinx,
    page: str,
    _template: str,
    context: dict[str, Any],
    document: nodes.document | None,
) -> None:
    """Give the theme's footer the date, unless the page's own foot says it."""
    if document and not containers(document, "cell_code_source"):
        context["last_updated"] = date_of(app, page) or None


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx; other dates have all pages written again."""
    dates = sorted(changes(Path(app.confdir).parent).items())
    app.add_config_value("last_changes", dates, "html", list)
    app.connect("html-page-context", add_date)

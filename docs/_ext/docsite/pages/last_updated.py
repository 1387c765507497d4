"""Say at a page's foot when its text or its snippets last changed, as Git knows it.

Without Git, or in a clone that was cut off (as hosts like to make), nobody knows, and
the page says nothing.
"""

import datetime
import os
import subprocess
from functools import cache
from pathlib import Path

from babel.dates import format_date
from sphinx.application import Sphinx

from docsite.loads import loads

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


def setup(app: Sphinx) -> None:
    """Have other dates write all pages again; page_foot.py asks for them."""
    dates = sorted(changes(Path(app.confdir).parent).items())
    app.add_config_value("last_changes", dates, "html", list)

"""The environment that a build and its snippets run in: the same on any machine.

It is made anew. Of a person's own only what is named here gets through, so no setting
of Python, torch, Matplotlib, Git or a terminal does, nor one that nobody thought of.
"""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from urllib.parse import urlsplit

from docsite.paths import DOCS, ROOT, SOURCE

STYLE = DOCS / "site.mplstyle"
KEPT = {
    # where things lie
    *("HOME", "PATH", "TEMP", "TMP", "TMPDIR", "XDG_CACHE_HOME"),
    *("DYLD_LIBRARY_PATH", "LD_LIBRARY_PATH", "PYTHONPYCACHEPREFIX"),
    "PYTHONDONTWRITEBYTECODE",
    # what Windows needs
    *("APPDATA", "COMSPEC", "LOCALAPPDATA", "PATHEXT", "SYSTEMROOT", "USERPROFILE"),
    # how to follow links
    *("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "SSL_CERT_FILE"),
    *("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"),
    # what a build is told
    *("REPOSITORY_URL", "SITE_URL", "SOURCE_DATE_EPOCH"),
}
FIXED = {
    "CUDA_VISIBLE_DEVICES": "",  # pages show what a processor computes
    "GIT_CONFIG_COUNT": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_KEY_0": "safe.directory",  # containers set it in what is left out
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_VALUE_0": "*",
    "LC_ALL": "C.UTF-8",
    "MATPLOTLIBRC": str(STYLE) if STYLE.is_file() else os.devnull,
    "MPLBACKEND": "module://docsite.execute.figure_backend",
    "NO_COLOR": "1",
    "OMP_NUM_THREADS": "1",  # snippets run side by side; and sums keep one order
    "PYTHONHASHSEED": "0",
    "PYTHONNOUSERSITE": "1",
    "PYTHONPATH": os.pathsep.join([str(SOURCE), str(DOCS / "_ext")]),
    "PYTHONUTF8": "1",
    "TZ": "UTC",
}


def settled(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without personal settings, for a build and its snippets."""
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() in KEPT or name.startswith("DOCSITE_")
    }
    return kept | FIXED


def address(name: str) -> str:
    """Return the address in a variable, without a slash at its end; '' if unset."""
    given = os.environ.get(name, "").rstrip("/")
    try:
        parts = urlsplit(given)
    except ValueError:  # a bracket that is not closed
        parts = urlsplit("")
    if given and not (parts.scheme in ("http", "https") and parts.netloc):
        sys.exit(f"{name} is {given!r}: give a whole address: https://example.org/site")
    return given


def date() -> str:
    """Return the time that pages are dated by: what is asked for, or the commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if given and not re.fullmatch("[0-9]{1,11}", given):
        sys.exit(
            f"SOURCE_DATE_EPOCH is {given!r}: give seconds since 1970, or unset it"
        )
    return given or commit_time()


def commit_time() -> str:
    """Return the time of the last commit; outside Git, of the copyright's first day."""
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(
            git, env=settled(os.environ), capture_output=True, text=True, check=False
        )
    except OSError:
        return "1767225600"
    return found.stdout.strip() or "1767225600"

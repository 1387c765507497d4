"""The environment that a build and its snippets run in: the same on any machine.

Whatever a person has set for Python, torch, Matplotlib, IPython or OpenMP stays out.
"""

import os
import subprocess
from collections.abc import Mapping

from docsite.paths import DOCS, ROOT, SOURCE

STYLE = DOCS / "site.mplstyle"
PERSONAL = (
    "GOMP",
    "IPYTHON",
    "JUPYTER",
    "KMP",
    "MATPLOTLIB",
    "MKL",
    "MPL",
    "OMP",
    "PYTHON",
    "PYTORCH",
    "TORCH",
)
KEPT = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
FIXED = {
    "LC_ALL": "C.UTF-8",
    "MATPLOTLIBRC": str(STYLE) if STYLE.is_file() else os.devnull,
    "MPLBACKEND": "module://docsite.execute.figure_backend",
    "OMP_NUM_THREADS": "1",  # snippets run side by side; and sums keep one order
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "TZ": "UTC",
}


def settled(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without personal settings, for a build and its snippets."""
    kept = {
        name: value
        for name, value in environment.items()
        if name in KEPT or not name.startswith(PERSONAL)
    }
    paths = [str(SOURCE), str(DOCS / "_ext")]
    paths += [path for path in kept.get("PYTHONPATH", "").split(os.pathsep) if path]
    kept["PYTHONPATH"] = os.pathsep.join(dict.fromkeys(paths))
    return kept | FIXED


def commit_time() -> str:
    """Return the time of the last commit; outside Git, of the copyright's first day."""
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(git, capture_output=True, text=True, check=False)
    except OSError:
        return "1767225600"
    return found.stdout.strip() or "1767225600"

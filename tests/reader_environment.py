"""Make the environment of a reader who pastes: the site's wheel and what it asks for.

torch is gigabytes, so what the wheel depends on is linked from this environment, not
installed again. Nothing else of this environment is there.
"""

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def make_environment(folder: Path, wheel: Path) -> str:
    """Make an environment in a folder, install the wheel, and give its Python."""
    # without pip, for Debian's Python has no ensurepip
    make = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
    subprocess.run(make, check=True)
    python = str(folder / "bin" / "python")
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.check_output([python, "-c", find], text=True).strip()
    for part in _parts(_dependencies("common-layers")):
        (Path(packages) / part.name).symlink_to(part)
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    return python


def _dependencies(package: str) -> set[str]:
    """Give what a package asks for, directly or not, on this machine."""
    found: set[str] = set()
    waiting = [package]
    while waiting:
        for line in distribution(waiting.pop()).requires or []:
            requirement = Requirement(line)
            name = canonicalize_name(requirement.name)
            wanted = requirement.marker is None or requirement.marker.evaluate()
            if wanted and name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _parts(packages: set[str]) -> Iterator[Path]:
    """Give the folders and files of packages right below site-packages."""
    given: set[Path] = set()
    for package in sorted(packages):
        installed = distribution(package)
        for file in installed.files or []:
            part = Path(str(installed.locate_file(file.parts[0])))
            if file.parts[0] not in ("..", "__pycache__") and part not in given:
                given.add(part)
                yield part

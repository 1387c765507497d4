"""Build the wheel that the site carries, and say what it is called."""

import contextlib
import os
import tomllib
from pathlib import Path

from hatchling import build

from docsite.paths import ROOT

FOLDER = "packages"  # in the site, beside the languages' folders


def wheel_name() -> str:
    """Give the wheel's file name."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    return f"common_layers-{version}-py3-none-any.whl"


def build_wheel(folder: Path) -> None:
    """Build the package's wheel into a folder; the same bytes from the same source."""
    folder.mkdir(parents=True, exist_ok=True)
    # the time of the last commit is nothing to the package
    dated = os.environ.pop("SOURCE_DATE_EPOCH", None)
    try:
        with contextlib.chdir(ROOT):  # the build backend works on the current folder
            build.build_wheel(str(folder))
    finally:
        if dated is not None:
            os.environ["SOURCE_DATE_EPOCH"] = dated

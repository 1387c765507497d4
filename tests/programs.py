"""The programs beside Python that some tests need; without one they are skipped."""

import os
import shutil

import pytest

# Debian keeps servers where a user's PATH does not lead
PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])


def need(*names: str, variable: str = "") -> str:
    """Return where a program is: the one that a variable names, or any of some names.

    Where there is none, the test or the whole module that asks is skipped.
    """
    named = os.environ.get(variable)
    for name in [named] if named else names:
        if found := shutil.which(name, path=PATH):
            return found
    how = f", or name one in {variable}" if variable else ""
    pytest.skip(f"{names[0]} is missing: install it{how}", allow_module_level=True)

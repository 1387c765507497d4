"""Every task of the project; `nox -l` lists them.

What follows `--` reaches the tool: `nox -s tests -- -k pooling`.
"""

import hashlib
import os
import shutil
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.sessions = ["lint", "types", "docs", "tests"]
nox.options.default_venv_backend = "uv|virtualenv"

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
CONSTRAINTS = ["--constraint", "constraints.txt"]

# torch is gigabytes, so every session that needs it shares one environment
SHARED = ROOT / ".venv"
BIN = SHARED / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / "python")


@nox.session(venv_backend="none")
def venv(session: nox.Session) -> None:
    """Make the .venv the other sessions share; at once when nothing changed."""
    made_from = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        made_from.update((ROOT / name).read_bytes())
    stamp = SHARED / "made-from"
    if stamp.is_file() and stamp.read_text() == made_from.hexdigest():
        session.log("The environment .venv is up to date: nothing to install.")
        return
    stamp.unlink(missing_ok=True)
    packages = ["--editable", "."]
    for group in ("docs", "test", "types"):
        packages += ["--group", group]
    uv = shutil.which("uv")
    if uv:
        session.run(
            uv, "venv", "--quiet", "--clear", "--python", sys.executable, SHARED
        )
        session.run(uv, "pip", "install", "--python", PYTHON, *packages, *CONSTRAINTS)
    else:
        # virtualenv comes with nox; Debian's Python has no ensurepip for venv
        make = ["-m", "virtualenv", "--quiet", "--clear", str(SHARED)]
        session.run(sys.executable, *make)
        session.run(PYTHON, "-m", "pip", "install", "--quiet", *packages, *CONSTRAINTS)
    stamp.write_text(made_from.hexdigest())


@nox.session(venv_backend="none", requires=["venv"])
def docs(session: nox.Session) -> None:
    """Build the site: docs/_build/html/index.html."""
    session.run(PYTHON, "docs/build.py", *session.posargs)


@nox.session(name="docs-live", venv_backend="none", requires=["venv"])
def docs_live(session: nox.Session) -> None:
    """Build the site, serve it, and build again whenever a file is saved."""
    session.run(PYTHON, "docs/build.py", "--live", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def tests(session: nox.Session) -> None:
    """Build the site, then test the layers, snippets, extensions and pages."""
    session.run(PYTHON, "docs/build.py")
    session.run(PYTHON, "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check formatting, style and spelling; `-- --fix` mends what it can."""
    session.install(*nox.project.dependency_groups(PROJECT, "lint"), *CONSTRAINTS)
    fix = "--fix" in session.posargs
    session.run("ruff", "format", *([] if fix else ["--check"]), ".")
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("codespell")


@nox.session(venv_backend="none", requires=["venv"])
def types(session: nox.Session) -> None:
    """Check the types of every Python file, strictly."""
    session.run(PYTHON, "-m", "mypy", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def linkcheck(session: nox.Session) -> None:
    """Follow every link that leaves the site (needs the network)."""
    session.run(PYTHON, "docs/build.py", "--linkcheck", *session.posargs)

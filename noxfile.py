"""Every task of the project; `nox -l` lists them.

What follows `--` reaches the tool: `nox -s tests -- -k pooling`.
"""

import json
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
# wheels alone: a source distribution would run its own code while it is installed
PINS = ["--constraint", "constraints.txt", "--only-binary", ":all:"]
# what builds the package is pinned as well, by names that each installer knows
BUILD_PINS = dict.fromkeys(
    ["PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"], str(ROOT / "constraints.txt")
)

# torch is gigabytes, so every session that needs it shares one environment
SHARED = ROOT / ".venv"
BIN = SHARED / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / "python")
MACHINE = {"PYTHONPATH": str(ROOT / "docs" / "_ext")}  # where docsite lies


# ── build ──


@nox.session(venv_backend="none", requires=["venv"])
def docs(session: nox.Session) -> None:
    """Build the site: docs/_build/html/index.html; `-- --page tour` builds one page."""
    docsite(session, "build", *session.posargs)


@nox.session(name="docs-live", venv_backend="none", requires=["venv"])
def docs_live(session: nox.Session) -> None:
    """Build the site, serve it, and build again whenever a file is saved."""
    docsite(session, "live", *session.posargs)


def docsite(session: nox.Session, *arguments: str) -> None:
    """Run the machine that makes the site: docs/_ext/docsite."""
    session.run(PYTHON, "-P", "-m", "docsite", *arguments, env=MACHINE)


# ── check ──


@nox.session(reuse_venv=True)
def lint(session: nox.Session) -> None:
    """Check what needs no build, in seconds; `-- --fix` formats and fixes code."""
    session.install(*nox.project.dependency_groups(PROJECT, "lint"), *PINS)
    fix = "--fix" in session.posargs
    check_sources(session, "source_check")
    check_sources(session, "translation_check")
    session.run("ruff", "format", *([] if fix else ["--check"]), ".")
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("codespell")
    for schema, file in [
        ("github-workflows", ".github/workflows/site.yml"),
        ("dependabot", ".github/dependabot.yml"),
        ("readthedocs", ".readthedocs.yaml"),
    ]:
        session.run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", file)
    if shutil.which("npm") or os.environ.get("CI"):
        check_scripts(session)
    else:
        session.warn("npm is missing: the site's scripts are not checked; CI does it")


def check_sources(session: nox.Session, check: str, *options: str) -> None:
    """Run a check of pages as they are written, without Sphinx and torch."""
    session.run("python", "-m", f"docsite.{check}", *options, env=MACHINE)


def check_scripts(session: nox.Session) -> None:
    """Check the site's scripts and their types: some four seconds."""
    packages = install_node_packages(session)
    tsc, eslint = packages / "typescript/bin/tsc", packages / "eslint/bin/eslint.js"
    session.run("node", str(tsc), "--project", "tests/browser", external=True)
    rules = ["--config", "tests/browser/eslint.config.mjs"]
    folders = ["docs/_static", "docs/front-door", "tests"]
    session.run("node", str(eslint), *rules, *folders, external=True)


@nox.session(reuse_venv=True)
def translation(session: nox.Session) -> None:
    """Report which Chinese pages are behind; `-- --done PAGE` records one as done."""
    session.install(*nox.project.dependency_groups(PROJECT, "sources"), *PINS)
    check_sources(session, "translation_check", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def types(session: nox.Session) -> None:
    """Check the types of every Python file, strictly."""
    session.run(PYTHON, "-m", "mypy", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def tests(session: nox.Session) -> None:
    """Build the site; test the package, the snippets, the machine and the pages."""
    docsite(session, "build")
    session.run(PYTHON, "-m", "pytest", *session.posargs)


@nox.session
@nox.parametrize("torch", ["oldest", "pinned"])
def matrix(session: nox.Session, torch: str) -> None:
    """Test package and snippets on the oldest torch promised, and on the pins."""
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if torch == "oldest":
        promised = [one for one in PROJECT["project"]["dependencies"] if "torch" in one]
        pins = [pin for pin in pins if not pin.startswith(("torch=", "torchvision="))]
        pins += [f"{one.replace('>=', '==')}.*" for one in promised]
    folder = Path(session.create_tmp())
    (folder / "pins.txt").write_text("\n".join(pins), encoding="utf-8")
    session.install(
        *("--editable", ".", "--group", "docs", "--group", "test"),
        *("--constraint", str(folder / "pins.txt"), *PINS[2:]),
        env=BUILD_PINS,
    )
    modules = sorted((ROOT / "src" / "common_layers").glob("*.py"))
    tests = [ROOT / "tests" / f"test_{one.stem.lstrip('_')}.py" for one in modules]
    session.run(
        *("python", "-m", "pytest", "tests/test_examples.py", "src"),
        *(str(test) for test in tests if test.is_file()),
        env={"DOCSITE_BUILD": str(folder / "build")},
    )


@nox.session(venv_backend="none", requires=["venv"])
def browser(session: nox.Session) -> None:
    """Build the site; test it in Chromium and Firefox, and run what is copied."""
    install_node_packages(session)
    docsite(session, "build")
    session.run(PYTHON, "-m", "pytest", "tests/browser", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def lighthouse(session: nox.Session) -> None:
    """Build the site; run Lighthouse on every page (`browser`: on four)."""
    install_node_packages(session)
    docsite(session, "build")
    tests = "tests/browser/test_lighthouse.py"
    session.run(PYTHON, "-m", "pytest", tests, "--every-page", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def errors(session: nox.Session) -> None:
    """List the messages of docs/*/errors/ that the installed torch words otherwise."""
    session.run(PYTHON, "-m", "pytest", "tests/test_errors.py", "-k", "heading")


@nox.session(venv_backend="none", requires=["venv"])
def fuzz(session: nox.Session) -> None:
    """Load damaged pictures until stopped; what is found is kept in .nox/fuzz."""
    session.run(PYTHON, "tests/fuzz_pictures.py", ".nox/fuzz", *session.posargs)


@nox.session(venv_backend="none", requires=["venv"])
def linkcheck(session: nox.Session) -> None:
    """Follow every link that leaves the site (needs the network)."""
    docsite(session, "linkcheck", *session.posargs)


def install_node_packages(session: nox.Session) -> Path:
    """Install what package.json lists, at once when nothing changed; return where."""
    listed = (ROOT / "tests" / "browser" / "package.json").read_text()
    folder = ROOT / ".nox" / "npm"
    if (folder / "installed").is_file() and (
        folder / "installed"
    ).read_text() == listed:
        return folder / "node_modules"
    if not shutil.which("npm"):
        session.error("npm is missing: install Node.js 18 or newer, which brings it")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text(listed)
    # nothing here needs a script run on install, such as a download of a browser
    options = ["--no-fund", "--no-audit", "--no-package-lock", "--ignore-scripts"]
    npm = ["npm", "install", "--silent", "--prefix", str(folder), *options]
    session.run(*npm, external=True)
    (folder / "installed").write_text(listed)
    return folder / "node_modules"


# ── measure ──


@nox.session(venv_backend="none", requires=["venv"])
def bench(session: nox.Session) -> None:
    """Measure what a build costs, against its floor and MyST-NB's own ways."""
    module = ["-P", "-m", "docsite.bench"]
    session.run(PYTHON, *module, *session.posargs, env=MACHINE)


@nox.session(reuse_venv=True, requires=["venv"])
def mutants(session: nox.Session) -> None:
    """See which small mistakes no test notices (an hour); `-- csp` in one module."""
    session.install(*nox.project.dependency_groups(PROJECT, "mutants"), *PINS)
    where = [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    shared = str(session.run(*where, silent=True, external=True)).strip()
    run = ["python", "tests/mutants.py", *session.posargs]
    session.run(*run, env={"PYTHONPATH": shared})  # torch, and all that tests need


# ── the environment ──


@nox.session(venv_backend="none")
def venv(session: nox.Session) -> None:
    """Make the .venv that the others share; at once when nothing changed."""
    asked_for = json.dumps([PROJECT["project"], PROJECT["dependency-groups"]])
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    made_from = f"{sys.version}\n{asked_for}\n{pins}"
    stamp = SHARED / "made-from"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_from:
        session.log("The environment .venv is up to date: nothing to install.")
        return
    same_python = stamp.is_file() and stamp.read_text(encoding="utf-8").startswith(
        f"{sys.version}\n"
    )
    stamp.unlink(missing_ok=True)
    packages = ["--editable", "."]
    for group in ("docs", "test", "browser", "types"):
        packages += ["--group", group]
    uv = shutil.which("uv")
    if uv:
        if not same_python:
            make = ["venv", "--quiet", "--clear", "--seed", "--python", sys.executable]
            session.run(uv, *make, str(SHARED))
        install = [uv, "pip", "install", "--python", PYTHON]
    else:
        # virtualenv comes with nox; Debian's Python has no ensurepip for venv
        if not same_python:
            make = ["-m", "virtualenv", "--quiet", "--clear", str(SHARED)]
            session.run(sys.executable, *make)
        # each module is compiled when first imported, as with uv: half the time
        install = [PYTHON, "-m", "pip", "install", "--quiet", "--no-compile"]
    session.run(*install, *packages, *PINS, env=BUILD_PINS)
    stamp.write_text(made_from, encoding="utf-8")

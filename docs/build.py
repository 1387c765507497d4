"""Build every language's pages, then publish them together in docs/_build/html/."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS / "_ext"))

import wheel  # noqa: E402, it lies with the extensions

BUILD = DOCS / "_build"
SITE = BUILD / "html"
LANGUAGES = {"en": "en", "zh-cn": "zh_CN"}  # folder and Sphinx's name


def languages() -> list[str]:
    """Give the languages whose pages are there."""
    return [name for name in LANGUAGES if (DOCS / name / "index.md").is_file()]


def sphinx(language: str, builder: str, output: Path, options: list[str]) -> list[str]:
    """Give the command that builds one language."""
    return [
        *(sys.executable, "-m", "sphinx", "-b", builder),
        *("--nitpicky", "--fail-on-warning", "--keep-going", "--quiet"),
        *("--conf-dir", str(DOCS), "-D", f"language={LANGUAGES[language]}"),
        *("--doctree-dir", str(output.parent / "doctrees")),
        *options,
        *(str(DOCS / language), str(output)),
    ]


def publish(built: list[str]) -> None:
    """Put the built languages and the front door in place, all at once."""
    new, old = BUILD / "html.new", BUILD / "html.old"
    for folder in (new, old):
        shutil.rmtree(folder, ignore_errors=True)
    new.mkdir(parents=True)
    for language in languages():
        source = BUILD / language / "html" if language in built else SITE / language
        if source.is_dir():
            ignored = shutil.ignore_patterns(".buildinfo*")
            shutil.copytree(source, new / language, ignore=ignored)
    shutil.copy(DOCS / "_static" / "front-door.html", new / "index.html")
    # what pages in every language link to
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(DOCS.parent / "examples", new / "examples", ignore=ignored)
    wheel.build_wheel(new / wheel.FOLDER)
    if SITE.exists():
        SITE.rename(old)
    new.rename(SITE)
    shutil.rmtree(old, ignore_errors=True)


def main() -> int:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="Other options reach sphinx-build."
    )
    parser.add_argument("--language", choices=languages(), help="build only this one")
    parser.add_argument("--page", help="build one page, such as layers/pooling")
    parser.add_argument("--live", action="store_true", help="serve, rebuild on change")
    parser.add_argument("--linkcheck", action="store_true", help="follow outside links")
    choice, options = parser.parse_known_args()
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    chosen = [choice.language] if choice.language else languages()
    for language in chosen:
        command = sphinx(language, "html", BUILD / language / "html", options)
        if subprocess.run(command, check=False).returncode:
            return 1
    publish(chosen)
    print(f"The site is ready: {SITE.relative_to(Path.cwd())}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())

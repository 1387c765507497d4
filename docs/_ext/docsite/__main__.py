"""The command line that nox calls: `python -m docsite build`."""

import argparse
import shutil
import sys
from pathlib import Path

from docsite.build import alone, build, environment, sphinx
from docsite.execute import processes
from docsite.languages import FOLDERS
from docsite.paths import BUILD, DOCS, EXAMPLES, SOURCE, shown


def build_page(language: str, page: str, options: list[str]) -> int:
    """Build one page alone, with links to the others left open."""
    page = page.removesuffix(".md")
    if not (DOCS / language / f"{page}.md").is_file():
        print(f"no such page: {shown(DOCS / language / page)}.md", file=sys.stderr)
        return 1
    folder = BUILD / "page" / language / page.replace("/", "-")
    by_itself = [
        *("-D", f"root_doc={page}", "-D", f"include_patterns={page}.md"),
        *("-D", "suppress_warnings=myst.xref_missing,toc,ref", "--quiet"),
    ]
    arguments = sphinx(language, folder, [*by_itself, *options])
    with alone(folder):
        status = run(["-m", "sphinx", "-b", "html", *arguments])
    if not status:
        print(f"The page is ready: {shown(folder)}/html/{page}.html")
    return status


def live(language: str, options: list[str]) -> int:
    """Serve one language, and build again whenever a file is saved."""
    watched = [SOURCE, EXAMPLES, DOCS / "_static", DOCS / "_templates"]
    arguments = ["-m", "sphinx_autobuild", "--ignore", "*/__pycache__/*"]
    for path in watched:
        arguments += ["--watch", str(path)]
    folder = BUILD / "live" / language
    arguments += sphinx(language, folder, ["--quiet", *options])
    return run(arguments)


def linkcheck(chosen: list[str], options: list[str]) -> int:
    """Follow every link that leaves the site."""
    status = 0
    for language in chosen:
        folder = BUILD / "linkcheck" / language
        arguments = sphinx(language, folder, ["--quiet", *options])
        with alone(folder):
            status |= run(["-m", "sphinx", "-b", "linkcheck", *arguments])
    return status


def run(arguments: list[str]) -> int:
    """Run a Sphinx of its own, which runs the snippets that it lacks."""
    with processes.start(arguments, env=environment()) as process:
        return process.wait()


def reason(error: OSError) -> str:
    """Return where something could not be read or written, and why, in one line."""
    if isinstance(error, shutil.Error):  # of a folder's copy: source, target and why
        _, _, why = error.args[0][0]
        return f"{shown(BUILD)}: {why.rpartition('] ')[2].partition(':')[0]}"
    where = shown(Path(error.filename)) if error.filename else shown(BUILD)
    return f"{where}: {error.strerror}"


def parse() -> tuple[argparse.Namespace, list[str]]:
    """Return what the command line asks for, and what is Sphinx's."""
    parser = argparse.ArgumentParser(
        prog="docsite",
        description="Build the site in docs/_build/html/.",
        epilog="Other options reach sphinx-build.",
    )
    parser.add_argument("task", choices=["build", "live", "linkcheck"])
    parser.add_argument("--language", choices=FOLDERS, help="only this one")
    parser.add_argument("--page", help="build one page alone, such as tour")
    return parser.parse_known_args()


def main() -> int:
    """Do what the command line asks for."""
    choice, options = parse()
    chosen = [choice.language] if choice.language else FOLDERS
    try:
        if choice.page:
            return build_page(chosen[0], choice.page, options)
        if choice.task == "live":
            return live(chosen[0], options)
        if choice.task == "linkcheck":
            return linkcheck(chosen, options)
        with alone(BUILD):
            return build(chosen, options)
    except KeyboardInterrupt:
        print("\nStopped; the site is as it was.", file=sys.stderr)
        return 130
    except OSError as error:
        print(reason(error), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())

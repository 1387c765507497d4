"""Build every language's pages, then publish them together in docs/_build/html/.

A build works on a copy of the last good one (docs/_build/state/), and only a whole and
good one takes its place. So a build that fails or is killed, at any moment, changes
nothing but how much the next one can reuse.
"""

import argparse
import contextlib
import errno
import filecmp
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS / "_ext"))

import kernel_server  # noqa: E402, it lies with the extensions
from docsite.publish import llms  # noqa: E402, it lies there too
from docsite.publish import csp as policy  # noqa: E402, it lies there too
from docsite.pages import site_address  # noqa: E402, it lies there too
from docsite.publish import sitemap  # noqa: E402, it lies there too
from docsite.publish import package_wheel as wheel  # noqa: E402, it lies there too

ROOT = DOCS.parent
BUILD = DOCS / "_build"
SITE = BUILD / "html"
STATE, DRAFT = BUILD / "state", BUILD / "draft"
LANGUAGES = {"en": "en", "zh-cn": "zh_CN"}  # folder and Sphinx's name


def languages() -> list[str]:
    """Give the languages whose pages are there."""
    return [name for name in LANGUAGES if (DOCS / name / "index.md").is_file()]


def sphinx(language: str, folder: Path, options: list[str]) -> list[str]:
    """Give what sphinx-build is told to build one language in a folder."""
    return [
        *("--conf-dir", str(DOCS), "-D", f"language={LANGUAGES[language]}"),
        *("--doctree-dir", str(folder / "doctrees")),
        *options,
        *(str(DOCS / language), str(folder / "html")),
    ]


STRICT = ["--nitpicky", "--fail-on-warning", "--keep-going", "--quiet"]


def settle_environment() -> None:
    """Make the build independent of when, where and by whom it is run."""
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    with contextlib.suppress(OSError):
        found = subprocess.run(git, capture_output=True, text=True, check=False)
        if found.stdout.strip():
            os.environ.setdefault("SOURCE_DATE_EPOCH", found.stdout.strip())
    # outside of git, the first day of the year that conf.py's copyright names
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    os.environ |= {
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "MATPLOTLIBRC": os.devnull,  # personal settings stay out
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "OMP_WAIT_POLICY": "PASSIVE",  # threads that wait by spinning slow each other
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # or debugpy warns, which pages show
    }


# ── one build ──


class Build:
    """One language's sphinx-build, at work beside the others'."""

    def __init__(self, language: str, options: list[str]) -> None:
        """Start from the last good build."""
        self.language = language
        self.folder = DRAFT / language
        shutil.rmtree(self.folder, ignore_errors=True)
        if (STATE / language).is_dir():
            shutil.copytree(STATE / language, self.folder)
        else:
            self.folder.mkdir(parents=True)
        self.log = self.folder / "log.txt"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "sphinx", "-b", "html"),
                    *sphinx(language, self.folder, [*STRICT, *options]),
                ],
                env={**os.environ, "COMMON_LAYERS_LIFELINE": "stdin"},
                stdin=subprocess.PIPE,  # when this process dies, the build sees its end
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is answered here
            )

    def wait(self) -> bool:
        """Wait for the end, pass on what was said, and tell whether all is well."""
        good = self.process.wait() == 0
        said = self.log.read_text(encoding="utf-8", errors="replace").strip()
        for code in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
            if not good and os.strerror(code) in said:
                said = f"{shown(self.folder)}: {os.strerror(code)}"
        # of what Sphinx tells of an exception, begin with the exception
        said = said.split("Traceback\n=========\n")[-1].split("To report this error")[0]
        if said.strip():
            print(said.replace(f"{ROOT}{os.sep}", ""), file=sys.stderr)
        return good

    def stop(self) -> None:
        """End the build at once."""
        self.process.kill()
        self.process.wait()

    def keep(self) -> None:
        """Make this the last good build."""
        self.log.unlink()
        old = STATE / f"{self.language}.old"
        shutil.rmtree(old, ignore_errors=True)
        STATE.mkdir(exist_ok=True)
        if (STATE / self.language).exists():
            (STATE / self.language).rename(old)
        self.folder.rename(STATE / self.language)
        shutil.rmtree(old, ignore_errors=True)


def shown(path: Path) -> str:
    """Give a path as one would type it."""
    return os.path.relpath(path)


@contextlib.contextmanager
def kernels() -> Iterator[None]:
    """Provide forked kernels to all builds within."""
    server = kernel_server.start()
    try:
        yield
    finally:
        kernel_server.stop(server)


# ── what the command line asks for ──


def build(chosen: list[str], options: list[str]) -> int:
    """Build some languages side by side, and publish them if all are good."""
    builds = []
    try:
        with kernels():
            if edited(chosen):
                kernel_server.warm_up()  # while Sphinx starts
            builds += [Build(language, options) for language in chosen]
            good = [one.wait() for one in builds]
            if not all(good):
                kept = f"{shown(SITE)} is as it was" if SITE.exists() else "no site yet"
                print(f"The build failed; {kept}.", file=sys.stderr)
                return 1
    finally:
        for one in builds:
            one.stop()
    for one in builds:
        one.keep()
    publish()
    print(f"The site is ready: {shown(SITE)}/index.html")
    return 0


def edited(chosen: list[str]) -> bool:
    """Tell whether a page or code was saved since the last good builds."""
    good = [STATE / language for language in chosen]
    if not all(folder.is_dir() for folder in good):
        return True
    since = min(folder.stat().st_mtime for folder in good)
    sources = [DOCS / "_ext", ROOT / "examples", ROOT / "src"]
    return any(
        file.stat().st_mtime > since
        for folder in [*sources, *(DOCS / language for language in chosen)]
        for suffix in ("md", "py")
        for file in folder.rglob(f"*.{suffix}")
    )


def publish() -> None:
    """Put the good builds and the front door in place, all at once."""
    new, old = BUILD / "html.new", BUILD / "html.old"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    for language in languages():
        good = STATE / language / "html"
        if good.is_dir():
            ignored = shutil.ignore_patterns(".buildinfo*", "_sources")
            shutil.copytree(good, new / language, ignore=ignored)
    shutil.copytree(DOCS / "front-door", new, dirs_exist_ok=True)
    # what pages in every language link to
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "examples", new / "examples", ignore=ignored)
    wheel.build_wheel(new / wheel.FOLDER)
    shutil.copy2(DOCS / "_static" / "favicon.svg", new)
    settle_links(new / "404.html")
    address = site_address.site_url()
    sitemap.write_sitemap(new, address)
    llms.write_llms(new, address)
    policy.write_policy(new)
    if SITE.exists() and same(SITE, new):
        shutil.rmtree(new)
        return
    shutil.rmtree(old, ignore_errors=True)
    if SITE.exists():
        SITE.rename(old)
    new.rename(SITE)
    shutil.rmtree(old, ignore_errors=True)


def settle_links(page: Path) -> None:
    """Let a page that hosts send for any address link from where the site lies."""
    path = urlsplit(os.environ.get("SITE_URL", "")).path.rstrip("/")
    text = page.read_text(encoding="utf-8").replace('href="/', f'href="{path}/')
    page.write_text(text, encoding="utf-8", newline="\n")


def same(one: Path, other: Path) -> bool:
    """Tell whether two folders hold the same files, by name, size and time."""
    compared = filecmp.dircmp(one, other)
    differing = compared.left_only + compared.right_only + compared.diff_files
    return not differing and all(
        same(one / name, other / name) for name in compared.common_dirs
    )


def recover() -> None:
    """Put the last good site back if a publication was killed half-way."""
    old = BUILD / "html.old"
    if old.exists() and not SITE.exists():
        old.rename(SITE)


def build_page(language: str, page: str, options: list[str]) -> int:
    """Build one page alone, with links to the others left open."""
    page = page.removesuffix(".md")
    if not (DOCS / language / f"{page}.md").is_file():
        print(f"no such page: {shown(DOCS / language / page)}.md", file=sys.stderr)
        return 1
    folder = BUILD / "page" / language / page.replace("/", "-")
    alone = [
        *("-D", f"root_doc={page}", "-D", f"include_patterns={page}.md"),
        *("-D", "suppress_warnings=myst.xref_missing,toc,ref", "--quiet"),
    ]
    command = [sys.executable, "-m", "sphinx", "-b", "html"]
    with kernels():
        arguments = sphinx(language, folder, [*alone, *options])
        status = subprocess.run([*command, *arguments], check=False).returncode
    if not status:
        print(f"The page is ready: {shown(folder)}/html/{page}.html")
    return status


def live(language: str, options: list[str]) -> int:
    """Serve one language, and build again whenever a file is saved."""
    watched = [ROOT / "src", ROOT / "examples", DOCS / "_static", DOCS / "conf.py"]
    folder = BUILD / "live" / language
    command = [sys.executable, "-m", "sphinx_autobuild", "--ignore", "*/__pycache__/*"]
    for path in watched:
        command += ["--watch", str(path)]
    with kernels():
        arguments = sphinx(language, folder, ["--quiet", *options])
        server = subprocess.Popen([*command, *arguments], start_new_session=True)
        try:
            return server.wait()
        finally:
            # its own processes would outlive it, and some ignore SIGTERM
            end = getattr(os, "killpg", os.kill)
            with contextlib.suppress(OSError):
                end(server.pid, signal.SIGKILL)


def linkcheck(chosen: list[str], options: list[str]) -> int:
    """Follow every link that leaves the site, without running any page's code."""
    status = 0
    for language in chosen:
        unrun = ["-b", "linkcheck", "--quiet", "-D", "nb_execution_mode=off"]
        unrun += ["-D", "suppress_warnings=myst-nb.lexer"]  # only a kernel names one
        folder = BUILD / "linkcheck" / language
        command = [sys.executable, "-m", "sphinx"]
        arguments = sphinx(language, folder, [*unrun, *options])
        status |= subprocess.run([*command, *arguments], check=False).returncode
    return status


def reason(error: OSError) -> str:
    """Give where something could not be read or written, and why, in one line."""
    if isinstance(error, shutil.Error):  # of a folder's copy: source, target and why
        _, _, why = error.args[0][0]
        return f"{shown(BUILD)}: {why.rpartition('] ')[2].partition(':')[0]}"
    where = shown(Path(error.filename)) if error.filename else shown(BUILD)
    return f"{where}: {error.strerror}"


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        description="Build the site in docs/_build/html/.",
        epilog="Other options reach sphinx-build.",
    )
    parser.add_argument("--language", choices=languages(), help="build only this one")
    parser.add_argument("--page", help="build one page, such as layers/pooling")
    parser.add_argument("--live", action="store_true", help="serve, rebuild on change")
    parser.add_argument("--linkcheck", action="store_true", help="follow outside links")
    choice, options = parser.parse_known_args()
    chosen = [choice.language] if choice.language else languages()
    settle_environment()
    try:
        if choice.page:
            return build_page(chosen[0], choice.page, options)
        if choice.live:
            return live(chosen[0], options)
        if choice.linkcheck:
            return linkcheck(chosen, options)
        recover()
        return build(chosen, options)
    except KeyboardInterrupt:
        print("\nStopped; the site is as it was.", file=sys.stderr)
        return 130
    except OSError as error:
        print(reason(error), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())

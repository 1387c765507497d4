"""The build of a small site in two languages: what runs, what is left, what is said.

The site has the project's own machine; its snippets import nothing slow.
"""

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from docsite.__main__ import reason
from test_environment import PERSONAL

ROOT = Path(__file__).parents[1]
CONF = """
import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent / "_ext"))
extensions = ["myst_nb"] + ["docsite." + name for name in (
    "execute.page_reader", "pages.search_index", "pages.shared_ids", "pages.cells",
    "pages.incremental",
)]
exclude_patterns = ["_ext"]
html_theme = "basic"
html_static_path = ["_static"]
templates_path = ["_layout"]
nb_execution_mode = "off"
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}
"""
# the theme's own holds scripts and styles, which the site's policy refuses
LAYOUT = "<!doctype html><title>{{ title }}</title>{% block body %}{% endblock %}"
PAGE = """---
file_format: mystnb
kernelspec: {{name: python3}}
---

# The page {name}

```{{code-cell}} python
---
load: ../../examples/{name}.py
tags: [{tag}]
---
```
"""
# each snippet notes that it ran; the notes are what the tests count
RUNS = """import os
from pathlib import Path

with Path(os.environ["DOCSITE_RUNS"]).open("a") as runs:
    runs.write("{name} {pid}\\n")
"""


COPIED = ("LICENSE", "README.md", "pyproject.toml", "docs/_static/favicon.svg")
IGNORED = shutil.ignore_patterns(
    *("__pycache__", "_build", "_locale", "_static", "_templates", "en", "zh-cn")
)
ENGLISH = ("--language", "en")  # what another language would do just so, once


class Project:
    """A copy of the project's build with a site of three pages in each language."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = folder / "runs"
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        self.umask = -1  # as it is here
        self.mark = uuid.uuid4().hex  # tells this project's processes from others
        shutil.copytree(ROOT / "docs", folder / "docs", ignore=IGNORED)
        for name in COPIED:
            self.write(name, (ROOT / name).read_text(encoding="utf-8"))
        self.write("docs/conf.py", CONF)
        self.write("docs/_layout/layout.html", LAYOUT)
        self.write("docs/_layout/search.html", LAYOUT)
        self.write("docs/_static/site.css", "")
        self.write("constraints.txt", "zipp==1\n")
        self.write("src/common_layers/__init__.py", "")
        self.write("src/common_layers/shapes.py", "size = 3\n")
        self.snippet("one", "print('one, 一')")
        self.snippet("two", "from common_layers.shapes import size\nprint(size)")
        self.snippet("bad", "def half(x):\n    return x / 0\n\nhalf(3)")
        for language in ("en", "zh-cn"):
            toctree = "```{toctree}\none\ntwo\nbad\n```\n"
            self.write(f"docs/{language}/index.md", f"# Home\n\n{toctree}")
            for name, tag in {
                "one": "a",
                "two": "a",
                "bad": "raises-exception",
            }.items():
                page = PAGE.format(name=name, tag=tag)
                self.write(f"docs/{language}/{name}.md", page)

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        file = self.folder / name
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def snippet(self, name: str, code: str) -> None:
        runs = RUNS.format(name=name, pid='" + str(os.getpid()) + "')
        self.write(f"examples/{name}.py", f"{runs}\n{code}\n")

    def start(self, *options: str, **environment: str) -> subprocess.Popen[str]:
        self.runs.unlink(missing_ok=True)
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "docsite", "build", *options],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(self.folder / "docs" / "_ext"),
                "DOCSITE_RUNS": str(self.runs),
                "TMPDIR": str(self.temporary),
                "DOCSITE_MARK": self.mark,
                "NO_COLOR": "1",
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            umask=self.umask,
        )

    def build(self, *options: str, **environment: str) -> set[str]:
        """Build, and give the names of the snippets that ran in either language."""
        process = self.start(*options, **environment)
        said, complained = process.communicate()
        assert process.returncode == 0, complained
        assert not complained
        assert said == "The site is ready: docs/_build/html/index.html\n"
        return {run.split()[0] for run in self.ran()}

    def fail(self, *options: str, **environment: str) -> str:
        """Build, which is to fail, and give what it says."""
        process = self.start(*options, **environment)
        _, complained = process.communicate()
        assert process.returncode == 1
        return complained

    def ran(self) -> list[str]:
        return self.runs.read_text().splitlines() if self.runs.exists() else []

    def site(self, part: str = "") -> dict[str, bytes]:
        html = self.folder / "docs" / "_build" / "html" / part
        return {
            str(file.relative_to(html)): file.read_bytes()
            for file in sorted(html.rglob("*"))
            if file.is_file()
        }

    def left(self) -> list[str]:
        """Give the processes and temporary folders that do not go away."""
        deadline = time.monotonic() + 10
        while True:
            left = [str(path) for path in self.temporary.iterdir()]
            for process in psutil.process_iter():
                try:
                    if process.environ().get("DOCSITE_MARK") == self.mark:
                        left.append(" ".join(process.cmdline()))
                except psutil.Error:
                    continue  # it ended, or is none of ours
            if not left or time.monotonic() > deadline:
                return left
            time.sleep(0.1)


@pytest.fixture
def project() -> Iterator[Project]:
    # not pytest's own folder: the path of a socket has a limit
    with tempfile.TemporaryDirectory(prefix="site-") as folder:
        yield Project(Path(folder))


@pytest.fixture(scope="module")
def built() -> Iterator[Project]:
    with tempfile.TemporaryDirectory(prefix="site-") as folder:
        project = Project(Path(folder))
        assert project.build() == {"one", "two", "bad"}
        yield project


@pytest.fixture(scope="module")
def kept(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep what a build made, for tests that change it."""
    copy = tmp_path_factory.mktemp("kept") / "copy"
    shutil.copytree(built.folder, copy)
    return copy


@pytest.fixture
def again(built: Project, kept: Path) -> Iterator[Project]:
    """Give a project that has been built already, and put it back in its place."""
    yield built
    shutil.rmtree(built.folder)
    shutil.copytree(kept, built.folder)


# ── only what changed runs ──


def test_each_snippet_runs_once_for_both_languages(built: Project) -> None:
    assert sorted(run.split()[0] for run in built.ran()) == ["bad", "one", "two"]
    assert len({run.split()[1] for run in built.ran()}) == 3, "in its own process"


def test_an_edited_snippet_runs_and_the_pages_that_load_it_are_written(
    again: Project,
) -> None:
    now = time.time()
    again.snippet("one", "print('changed')")
    assert again.build() == {"one"}
    assert written(again, now) - {"index"} == {"one"}, "the toctree may come along"
    assert all(
        b"changed" in again.site()[f"{name}/one.html"] for name in ("en", "zh-cn")
    )


def test_an_edited_constructor_runs_the_pages_that_use_it(again: Project) -> None:
    again.write("src/common_layers/shapes.py", "size = 44\n")
    assert again.build(*ENGLISH) == {"two"}
    assert b"44" in again.site()["en/two.html"]


def test_edited_prose_runs_nothing(again: Project) -> None:
    page = again.folder / "docs" / "en" / "two.md"
    page.write_text(page.read_text() + "\nMore prose.\n")
    assert again.build(*ENGLISH) == set()
    assert b"More prose." in again.site()["en/two.html"]


def test_another_version_of_a_pinned_package_runs_every_page(again: Project) -> None:
    again.write("src/zipp-99.dist-info/METADATA", "Name: zipp\nVersion: 99\n")
    assert again.build(*ENGLISH) == {"one", "two", "bad"}


def test_an_edited_extension_reads_every_page_and_runs_nothing(again: Project) -> None:
    now = time.time()
    again.write("docs/_ext/new.py", "")
    assert again.build(*ENGLISH) == set()
    assert written(again, now) == {"index", "one", "two", "bad"}


def test_an_edited_runner_runs_every_snippet(again: Project) -> None:
    child = again.folder / "docs" / "_ext" / "docsite" / "execute" / "child.py"
    child.write_text(child.read_text() + "# edited\n")
    assert again.build(*ENGLISH) == {"one", "two", "bad"}


def test_an_edited_style_sheet_is_published_and_runs_nothing(again: Project) -> None:
    again.write("docs/_static/site.css", "body {}")
    assert again.build(*ENGLISH) == set()
    assert again.site()["en/_static/site.css"] == b"body {}"


def written(project: Project, since: float) -> set[str]:
    """Give the English pages that were written since some time."""
    html = project.folder / "docs" / "_build" / "state" / "en" / "html"
    pages = [html / f"{name}.html" for name in ("index", "one", "two", "bad")]
    return {page.stem for page in pages if page.stat().st_mtime > since}


# ── a site that grew is the one that a clean build makes ──

PLOT = """
import matplotlib.pyplot as plt
plt.imshow([[0] * {size}])
plt.show()
"""


def test_changes_lead_to_the_bytes_of_a_clean_build(again: Project) -> None:
    page = again.folder / "docs" / "en" / "two.md"
    page.write_text(page.read_text().replace("The page two", "A new title"))
    again.build()
    assert b'id="a-new-title"' in again.site()["zh-cn/two.html"]
    again.snippet("one", PLOT.format(size=4))
    (again.folder / "docs" / "en" / "bad.md").unlink()
    index = again.folder / "docs" / "en" / "index.md"
    index.write_text(index.read_text().replace("bad\n", ""))
    again.build(*ENGLISH)
    again.snippet("one", PLOT.format(size=5))  # its picture takes the other's place
    again.build()
    grown = again.site()
    assert "en/bad.html" not in grown
    assert sum(name.startswith("en/_images/") for name in grown) == 1
    shutil.rmtree(again.folder / "docs" / "_build")
    again.build()
    assert again.site() == grown


# ── what changed is told by content ──


def replaced_by_older(file: Path, text: str) -> None:
    """Put a file in a file's place that was written long ago, as `mv` or Git may."""
    file.write_text(text, encoding="utf-8")
    os.utime(file, (1e9, 1e9))


def test_a_snippet_and_a_page_replaced_by_older_files_are_seen(again: Project) -> None:
    snippet = again.folder / "examples" / "one.py"
    replaced_by_older(snippet, snippet.read_text() + "print('older')\n")
    page = again.folder / "docs" / "en" / "two.md"
    replaced_by_older(page, page.read_text() + "\nOlder prose.\n")
    assert again.build() == {"one"}
    assert b"older" in again.site()["zh-cn/one.html"]
    assert b"Older prose." in again.site()["en/two.html"]


def test_where_files_were_only_touched_no_process_starts(again: Project) -> None:
    for name in ("docs/en/one.md", "examples/one.py"):
        (again.folder / name).touch()
    program = (
        "import subprocess, sys; from docsite.__main__ import main\n"
        "subprocess.Popen = None; sys.argv[1:] = ['build']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=again.folder,
        env={**os.environ, "PYTHONPATH": str(again.folder / "docs" / "_ext")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "The site is ready: docs/_build/html/index.html\n"
    assert done.stderr == ""


# ── without nox ──


def test_sphinx_alone_runs_what_is_missing(again: Project) -> None:
    shutil.rmtree(again.folder / "docs" / "_build")
    again.runs.unlink()
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-q"]
    done = subprocess.run(
        [*command, "-c", "docs", "docs/en", "out"],
        cwd=again.folder,
        env={**os.environ, "DOCSITE_RUNS": str(again.runs)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(run.split()[0] for run in again.ran()) == ["bad", "one", "two"]
    page = again.read("out/one.html")
    assert "one, 一\n" in re.sub(r"<[^>]*>", "", page)
    again.runs.unlink()
    assert again.build(*ENGLISH) == set(), "the outputs are there"


def test_without_forks_the_bytes_are_the_same(again: Project) -> None:
    forked = again.site("en")
    shutil.rmtree(again.folder / "docs" / "_build")
    again.build(*ENGLISH, DOCSITE_PLAIN="yes")
    assert again.site("en") == forked
    assert again.left() == []


# ── the same bytes anywhere, any time ──


def test_two_places_times_and_locales_give_the_same_bytes(built: Project) -> None:
    with tempfile.TemporaryDirectory(prefix="elsewhere-") as folder:
        other = Project(Path(folder))
        home = other.folder / "home"
        for settings in (other.folder / "docutils.conf", home / ".docutils"):
            settings.parent.mkdir(exist_ok=True)
            settings.write_text("[html writers]\ninitial_header_level: 4\n")
        temporary = other.folder / ("long" * 40)  # longer than a socket's path may be
        temporary.mkdir()
        here = PERSONAL | {"HOME": str(home), "TMPDIR": str(temporary)}
        here |= {"PYTHONPATH": str(other.folder / "docs" / "_ext")}
        other.umask = 0o077
        other.build(SOURCE_DATE_EPOCH="", **here)
        assert other.site() == built.site()
        html = other.folder / "docs" / "_build" / "html"
        for path in [html, *html.rglob("*")]:  # a web server may read it
            assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644)


def test_a_killed_build_costs_nothing_but_time(again: Project) -> None:
    build = again.folder / "docs" / "_build"
    good = again.site()
    moments: list[Callable[[], bool]] = [
        (build / "draft" / "en" / "log.txt").exists,  # Sphinx is about to start
        lambda: any(run.startswith("two") for run in again.ran()),  # a snippet is
        lambda: "changed" in again.read("docs/_build/draft/en/html/two.html"),
        (build / "html.new" / "en").exists,  # the site is being put together
    ]
    for number, come in enumerate(moments):
        # another one each time: what ran before the kill need not run again
        again.snippet("two", f"print('changed {number}')")
        process = again.start(*ENGLISH)
        while not come() and process.poll() is None:
            time.sleep(0.002)
        process.kill()
        process.communicate()
        assert again.left() == []
        assert again.site() == good or number == 3
    again.build(*ENGLISH)
    grown = again.site("en")
    assert b"changed" in grown["two.html"]
    shutil.rmtree(build)
    again.build(*ENGLISH)
    assert again.site("en") == grown


# ── two builds, and saving while one runs ──

SAVING = """
def setup(app):
    def save(app, document):
        included = Path(app.srcdir, "included.txt")
        if app.env.current_document.docname == "two" and included.is_file():
            included.write_text("after")
    app.connect("doctree-read", save, priority=1)
"""


def test_what_is_saved_while_a_build_runs_is_shown_by_the_next(again: Project) -> None:
    again.write("docs/conf.py", CONF + SAVING)
    again.write("docs/en/included.txt", "before")
    page = again.folder / "docs" / "en" / "two.md"
    page.write_text(f"{page.read_text()}\n```{{literalinclude}} included.txt\n```\n")
    process = again.start(*ENGLISH)
    said, _ = process.communicate()
    assert process.returncode == 0
    assert said.endswith("Something was saved meanwhile: build again to see it.\n")
    assert b"before" in again.site()["en/two.html"]
    assert again.build(*ENGLISH) == set()
    assert b"after" in again.site()["en/two.html"]


def test_a_build_waits_for_the_one_that_is_running(again: Project) -> None:
    good = again.site()
    again.snippet("one", "import time\ntime.sleep(60)")
    first = again.start(*ENGLISH)
    while not again.ran() and first.poll() is None:
        time.sleep(0.02)
    again.snippet("one", "print('one, 一')")
    second = again.start(*ENGLISH)
    assert second.stderr
    waits = "A build is running in docs/_build; waiting.\n"
    assert second.stderr.readline() == waits
    first.kill()  # which frees the place
    first.communicate()
    _, complained = second.communicate()
    assert (second.returncode, complained) == (0, "")
    assert again.site() == good
    assert again.left() == []


# ── failures ──


@pytest.mark.parametrize(
    ("name", "value"),
    [("SOURCE_DATE_EPOCH", "yesterday"), ("SITE_URL", "example.org")],
)
def test_what_a_build_cannot_be_told_is_one_line(
    name: str, value: str, again: Project
) -> None:
    again.snippet("one", "print(1)")
    told = again.fail(**{name: value}).splitlines()
    assert [line.partition(":")[0] for line in told] == [f"{name} is '{value}'"]
    assert again.ran() == [], "it is told before anything starts"


def test_a_page_that_cannot_be_read_is_one_line(again: Project) -> None:
    page = again.folder / "docs" / "en" / "one.md"
    page.write_bytes(page.read_bytes() + b"\xe9")
    line = page.read_bytes().count(b"\n") + 1
    said = f"docs/en/one.md:{line}: this is not UTF-8; save the file as UTF-8\n"
    assert again.fail() == said
    assert again.fail("--page", "one") == said


STAYS = """
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"],
                 start_new_session=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(60)
    os._exit(0)
with Path(os.environ["DOCSITE_RUNS"]).open("a") as runs:
    runs.write("started\\n")
{then}
"""


@pytest.mark.parametrize(
    ("options", "then", "plain"),
    [
        ([], "time.sleep(0.2); os.kill(os.getppid(), 9)", ""),
        (["--language", "en"], "print('one, 一')", "yes"),
        (["--page", "one"], "time.sleep(60)", ""),
        (["--language", "en"], "time.sleep(60)", "yes"),
    ],
)
def test_nothing_outlives_a_build(
    options: list[str], then: str, plain: str, again: Project
) -> None:
    again.snippet("one", STAYS.format(then=then))
    process = again.start(*options, DOCSITE_PLAIN=plain)
    if "60" in then:
        while "started" not in again.ran() and process.poll() is None:
            time.sleep(0.02)
        process.terminate()
    process.wait()
    left = again.left()
    process.communicate()
    assert left == []


def test_a_good_build_leaves_only_the_site(built: Project) -> None:
    assert built.left() == []
    files = set(built.site())
    assert {"index.html", "en/one.html", "zh-cn/bad.html"} <= files
    unwanted = re.compile(
        r"doctree|jupyter_execute|_sources|buildinfo|pycache|log\.txt"
    )
    assert [name for name in files if unwanted.search(name)] == []


def test_an_error_meant_to_be_shown_is_short(built: Project) -> None:
    page = built.site()["en/bad.html"].decode()
    shown = re.search(r"traceback.*?</pre>", page, re.S)
    assert shown
    text = re.sub(r"<[^>]*>", "", shown[0])
    assert "----&gt; 8 return x / 0\n\nZeroDivisionError: division by zero\n" in text
    assert text.count("\n") == 3
    assert str(built.folder) not in page


def test_a_failing_page_is_told_by_page_snippet_line_and_error(again: Project) -> None:
    good = again.site()
    again.snippet("one", "import sys\nprint('beware', file=sys.stderr)")
    again.snippet("two", "print(undefined)")
    again.snippet("bad", "print('all is well')")
    complained = again.fail(*ENGLISH)
    mend = "take raises-exception off its cell or correct the snippet"
    assert complained.splitlines() == [
        f"docs/en/bad.md:8: examples/bad.py raised nothing; {mend}",
        "",
        "docs/en/one.md:8: examples/one.py wrote to stderr:",
        "    beware",
        "",
        "docs/en/two.md:8: examples/two.py, line 7, raised:",
        "    ----> 7 print(undefined)",
        "",
        "    NameError: name 'undefined' is not defined",
        "",
        "(Where each error came from is in docs/_build/tracebacks.txt.)",
        "The build failed; docs/_build/html is as it was.",
    ]
    assert "in <module>" in again.read("docs/_build/tracebacks.txt")
    assert again.site() == good
    assert again.left() == []
    assert again.fail(*ENGLISH) == complained, "as long as nothing is corrected"
    for name in ("one", "two"):
        again.snippet(name, "print('corrected')")
    again.snippet("bad", "1 / 0")
    assert again.build(*ENGLISH) == {"one", "two", "bad"}


def test_a_process_that_dies_is_told_too(again: Project) -> None:
    again.snippet("one", "os.kill(os.getpid(), 9)")
    complained = again.fail(*ENGLISH)
    assert complained.startswith(
        "docs/en/one.md:8: examples/one.py made its process die (SIGKILL)\n"
    )


def test_ctrl_c_leaves_the_site_and_nothing_else(again: Project) -> None:
    good = again.site()
    again.snippet("one", "import time\ntime.sleep(60)")
    process = again.start(*ENGLISH)
    while not any(run.startswith("one") for run in again.ran()):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, complained = process.communicate()
    assert process.returncode == 130
    assert complained == "\nStopped; the site is as it was.\n"
    assert again.site() == good
    assert again.left() == []


def test_a_folder_that_cannot_be_written_is_told_in_a_line(project: Project) -> None:
    project.write("docs/_build", "a file where the folder should be")
    assert re.fullmatch(r"docs/_build\S*: [A-Z][a-z ]+\n", project.fail())


def test_a_full_disk_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "file").touch()
    with pytest.raises(shutil.Error) as raised:
        shutil.copytree(tmp_path / "one", tmp_path / "two", copy_function=write)
    monkeypatch.chdir(ROOT)
    assert reason(raised.value) == "docs/_build: No space left on device"


# ── one page alone ──


def test_one_page_is_built_without_running_the_others(project: Project) -> None:
    process = project.start("--page", "two")
    said, complained = process.communicate()
    assert process.returncode == 0, complained
    assert said == "The page is ready: docs/_build/page/en/two/html/two.html\n"
    assert [run.split()[0] for run in project.ran()] == ["two"]
    assert project.site() == {}


def test_a_page_that_is_not_there_is_named(project: Project) -> None:
    assert project.fail("--page", "three") == "no such page: docs/en/three.md\n"

"""A snippet runs as `python file.py` would, alone, and all that it says is kept."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
from docsite.execute import recorder
from docsite.execute.keys import key
from test_environment import PERSONAL

ROOT = Path(__file__).parents[1]
SNIPPETS = {
    "order": """
import ctypes, os, subprocess, sys
print("one")
print("two", file=sys.stderr)
ctypes.CDLL(None).puts(b"three")
ctypes.CDLL(None).fflush(None)
subprocess.run([sys.executable, "-c", "print('four')"], check=True)
os.write(1, b"five\\n")
print("six")
""",
    "forked": """
import os
if os.fork() == 0:
    print("child")
    os._exit(0)
os.wait()
print("parent")
""",
    "sets": "import math\nmath.left = left = 1\nimport os\nos.environ['LEFT'] = '1'",
    "finds": """
import math, os, random, sys
import numpy
assert not hasattr(math, "left") and "LEFT" not in os.environ
assert "left" not in globals()
print(random.random(), numpy.random.rand())
""",
    "main": """
import __main__, sys
from pathlib import Path
print(__name__, __main__.__file__ == __file__, sys.argv == [__file__])
print(Path.cwd() == Path(__file__).parent, sys.path[0] == str(Path.cwd()))
import beside
""",
    "raises": "def half(x):\n    return x / 0\n\nhalf(3)",
    "syntax": "print(1)\nfor = 3",
    "quits": "print('bye')\nquit()",
    "status": "import sys\nsys.exit(3)",
    "early": "import os\nos._exit(0)",
    "signal": "import os\nos.kill(os.getpid(), 11)",
    "asks": "input('name? ')",
    "megabytes": "print('x' * 2_000_000)",
    "megabytes_below": "import os\nfor _ in range(300):\n    os.write(1, b'x' * 9999)",
    "megabytes_raised": "raise ValueError('x' * 2_000_000)",
    "megabytes_drawn": """
import matplotlib.pyplot as plt, numpy
plt.figure(figsize=(6, 6)).gca().imshow(numpy.random.rand(1000, 1000, 3))
""",
    "endless_below": "import subprocess\nsubprocess.run('yes', shell=True)",
    "colour": "print('\\033[31mred\\033[0m')\nraise ValueError('\\033[31mred\\0')",
    "half": "print('\\ud800')",
    "half_raised": "raise ValueError('a\\ud800')",
    "unsayable": """
class Unsayable(Exception):
    def __str__(self):
        return str(1 / 0)
raise Unsayable
""",
    "closes": "import os\nos.closerange(0, 100)\nprint(1)",
    "session": """
import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"],
                 start_new_session=True)
print("left one behind")
""",
    "exit_handler": "import atexit\natexit.register(print, 'at the end')",
    "thread": """
import threading, time
threading.Thread(target=lambda: (time.sleep(0.2), print("late"))).start()
""",
    "figures": """
import matplotlib.pyplot as plt
for title in "ab":
    plt.figure().gca().set_title(title)
print("before")
plt.show()
print("between")
figure, _ = plt.subplots()
figure.show()
plt.show()
plt.figure()
""",
}
SETTINGS = """
import locale, os, shutil, sys, time
import matplotlib.pyplot as plt, torch
print(torch.tensor(1 / 3), torch.get_num_threads())
print(repr(os.environ["CUDA_VISIBLE_DEVICES"]))
print(locale.getlocale(), time.tzname, shutil.get_terminal_size(), hash("one"))
print(sorted(set(os.environ) - {"HOME", "TMPDIR", "XDG_CACHE_HOME"}))
print(sys.flags, sys.path[1:3])
plt.plot([1, 3, 2])
"""
ENDLESS = "while True:\n    pass"


def run(
    folder: Path,
    snippets: dict[str, str],
    environment: dict[str, str] | None = None,
    seconds: int = 60,
) -> dict[str, dict[str, Any]]:
    """Run snippets in a folder with a runner of their own, and return what came."""
    asked = {}
    (folder / "beside.py").write_text("print('a module beside')\n")
    for name, code in snippets.items():
        snippet = folder / f"{name}.py"
        snippet.write_text(code, encoding="utf-8")
        asked[str(snippet)] = key(snippet)
    program = """
import json, sys
from pathlib import Path
from docsite.execute import client, outputs
asked = {Path(name): key for name, key in json.loads(sys.argv[1]).items()}
client.start(list(asked), seconds=int(sys.argv[2])).wait()
found = {s.stem: outputs.asdict(outputs.read(s, asked[s])) for s in asked}
print(json.dumps(found, default=repr))
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, json.dumps(asked), str(seconds)],
        env={
            **os.environ,
            "DOCSITE_BUILD": str(folder / "build"),
            "PYTHONPATH": str(ROOT / "docs" / "_ext"),
            **(environment or {}),
        },
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def forked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Run everything in forked processes."""
    return run(tmp_path_factory.mktemp("forked"), {**SNIPPETS, "settings": SETTINGS})


@pytest.fixture(scope="module", params=["forked", "plain"])
def results(
    request: pytest.FixtureRequest,
    forked: dict[str, dict[str, Any]],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[str, Any]]:
    """Give what came of forked processes and, as Windows has them, of fresh ones."""
    if request.param == "forked":
        return forked
    folder = tmp_path_factory.mktemp("plain")
    return run(folder, SNIPPETS, {"DOCSITE_PLAIN": "yes"})


def printed(result: dict[str, Any]) -> str:
    texts = [output["text"] for output in result["outputs"] if "text" in output]
    return "".join(texts)


def kinds(result: dict[str, Any]) -> list[str]:
    return [output.get("name") or output["output_type"] for output in result["outputs"]]


def test_streams_of_every_kind_stay_in_order(results: dict[str, Any]) -> None:
    result = results["order"]
    assert kinds(result) == ["stdout", "stderr"]
    assert printed(result).split() == ["one", "three", "four", "five", "six", "two"]


def test_what_a_forked_process_prints_is_kept_once(results: dict[str, Any]) -> None:
    assert sorted(printed(results["forked"]).split()) == ["child", "parent"]


def test_nothing_passes_from_one_snippet_to_another(results: dict[str, Any]) -> None:
    result = results["finds"]
    assert kinds(result) == ["stdout"], result["traceback"]


def test_random_numbers_differ_from_run_to_run(tmp_path: Path) -> None:
    draws = []
    for name in "ab":
        folder = tmp_path / name
        folder.mkdir()
        draws.append(
            printed(run(folder, {"finds": SNIPPETS["finds"]})["finds"]).split()
        )
    assert set(draws[0]).isdisjoint(draws[1])


def test_a_snippet_is_the_main_module_in_its_own_folder(
    results: dict[str, Any],
) -> None:
    wanted = "__main__ True True\nTrue True\na module beside\n"
    assert printed(results["main"]) == wanted


def test_an_error_is_its_line_and_its_message(results: dict[str, Any]) -> None:
    [error] = results["raises"]["outputs"]
    assert (error["ename"], error["evalue"]) == (
        "ZeroDivisionError",
        "division by zero",
    )
    said = ["----> 2 return x / 0", "", "ZeroDivisionError: division by zero"]
    assert error["traceback"] == said
    assert "in <module>" in results["raises"]["traceback"]
    [error] = results["syntax"]["outputs"]
    said = ["----> 2 for = 3", "", "SyntaxError: invalid syntax"]
    assert error["traceback"] == said


@pytest.mark.parametrize("name", ["quits", "status"])
def test_who_ends_itself_has_raised(name: str, results: dict[str, Any]) -> None:
    error = results[name]["outputs"][-1]
    line = SNIPPETS[name].splitlines()[1]
    assert error["traceback"][0] == f"----> 2 {line}"
    assert error["ename"] == "SystemExit"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("early", "ended its process early, with status 0"),
        ("signal", "made its process die (SIGSEGV)"),
        ("megabytes", "gave more than 1,000,000 characters"),
        ("megabytes_below", "gave more than 1,000,000 characters"),
        ("megabytes_raised", "gave more than 1,000,000 characters"),
        ("megabytes_drawn", "gave more than 1,000,000 characters"),
        ("endless_below", "gave more than 1,000,000 characters"),
        ("unsayable", "raised ZeroDivisionError while its outputs were kept"),
        ("closes", "raised OSError while its outputs were kept"),
    ],
)
def test_a_run_that_leaves_nothing_says_why(
    name: str, reason: str, results: dict[str, Any]
) -> None:
    assert results[name]["failure"] == reason


def test_a_run_that_does_not_end_is_ended(tmp_path: Path) -> None:
    result = run(tmp_path, {"endless": ENDLESS, "ends": "print(1)"}, seconds=1)
    assert result["endless"]["failure"] == "ran longer than 1 seconds"
    assert printed(result["ends"]) == "1\n"


def test_there_is_nobody_to_ask(results: dict[str, Any]) -> None:
    [error] = [one for one in results["asks"]["outputs"] if "ename" in one]
    assert error["ename"] == "EOFError"


def test_colours_for_a_terminal_are_left_out(results: dict[str, Any]) -> None:
    assert printed(results["colour"]) == "red\n"
    assert results["colour"]["outputs"][-1]["evalue"] == "red"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("\x1b[38;5;196mred\x1b[0m, \x9b31mred", "red, red"),
        ("\x1b]8;;http://a.b\x1b\\link\x1b]8;;\x07 \x1b]0;title", "link "),
        ("\x1b(Ba\x1bcb\x1b=c\x1b", "abc"),
        ("\r 0 %\r50 %\r100 %\nnext\r\n", "100 %\nnext\n"),
        ("long\rab\n", "abng\n"),
        ("abc\b\bx", "axc"),
        ("\b\ra\0b\a\f\v\x85\x7f\tc", "ab\tc"),
        ("a\ud800", r"a\ud800"),
        ("\x1b]" * 300_000, ""),
    ],
)
def test_a_page_shows_what_a_terminal_would_in_the_end(text: str, wanted: str) -> None:
    assert recorder.shown(text) == wanted


def test_half_a_character_is_an_error_as_ever(results: dict[str, Any]) -> None:
    [error] = results["half"]["outputs"]
    assert error["ename"] == "UnicodeEncodeError"
    [error] = results["half_raised"]["outputs"]
    assert error["evalue"] == r"a\ud800"


def test_what_was_saved_just_before_it_ran_is_told(tmp_path: Path) -> None:
    snippet = tmp_path / "one.py"
    snippet.write_text("print('after')")
    program = f"""
from pathlib import Path
from docsite.execute import child
child.run(Path({str(snippet)!r}), "the key of what it said before")
"""
    environment = {
        **os.environ,
        "DOCSITE_BUILD": str(tmp_path),
        "PYTHONPATH": str(ROOT / "docs" / "_ext"),
    }
    command = [sys.executable, "-c", program]
    subprocess.run(command, env=environment, check=True)
    [kept] = (tmp_path / "outputs").rglob("*.json")
    failure = json.loads(kept.read_text())["failure"]
    assert failure == "was saved just before it ran; build again"


def test_exit_handlers_and_threads_come_to_their_end(results: dict[str, Any]) -> None:
    assert printed(results["exit_handler"]) == "at the end\n"
    assert printed(results["thread"]) == "late\n"


def test_each_figure_is_kept_once_in_its_place(results: dict[str, Any]) -> None:
    result = results["figures"]
    shown = "display_data"
    assert kinds(result) == ["stdout", shown, shown, "stdout", shown, shown]
    assert len(result["pictures"]) == 4
    svgs = [one["data"]["image/svg+xml"] for one in result["outputs"] if "data" in one]
    assert len(set(svgs[:2])) == 2


def test_personal_settings_leave_the_bytes_of_outputs(
    forked: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    plain = forked["settings"]
    settings = "lines.linewidth: 9\n"
    for name in ("own", "home/.config/matplotlib"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "matplotlibrc").write_text(settings)
    for module in ("sitecustomize", "usercustomize"):
        code = "import shutil\nshutil.get_terminal_size = lambda: 'own'\n"
        (tmp_path / "own" / f"{module}.py").write_text(code)
    (tmp_path / "matplotlibrc").write_text(settings)
    paths = [str(ROOT / "docs" / "_ext"), str(tmp_path / "own")]
    personal = PERSONAL | {
        "HOME": str(tmp_path / "home"),
        "XDG_CACHE_HOME": str(Path.home() / ".cache"),  # of Matplotlib's fonts
        "MPLCONFIGDIR": str(tmp_path / "own"),
        "MATPLOTLIBRC": str(tmp_path / "own"),
        "PYTHONPATH": os.pathsep.join(paths),
    }
    assert run(tmp_path, {"settings": SETTINGS}, personal)["settings"] == plain
    assert printed(plain).startswith("tensor(0.3333) 1\n''\n")


def test_nothing_that_a_snippet_started_survives(tmp_path: Path) -> None:
    run(tmp_path, {"session": SNIPPETS["session"]})
    deadline = time.monotonic() + 5
    mark = str(tmp_path)
    while time.monotonic() < deadline:
        left = [one for one in psutil.process_iter() if mark in of(one)]
        if not left:
            return
        time.sleep(0.1)
    assert left == []


def of(process: psutil.Process) -> str:
    """Return a process's folder: that of the test, for what a snippet started."""
    try:
        return str(process.cwd())
    except psutil.Error:
        return ""

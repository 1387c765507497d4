"""Break the code in one small way at a time, and see whether a test notices.

`nox -s mutants` runs it; `-- pictures csp` tries these modules alone, `-- '*7'` a tenth
of all. mutmut makes the mutants, and runs for each the tests that reach its function.
It works in a copy of the project, .nox/mutated/, which lasts until the next run: there
`mutmut browse` shows what was tried. tests/mutants.toml says what is tried with which
tests, and lists the mutants that no test need notice; a survivor that is not in the
list fails the session.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
COPY = ROOT / ".nox" / "mutated"
LIST = tomllib.loads((ROOT / "tests" / "mutants.toml").read_text(encoding="utf-8"))
KEY = "exit_code_by_key"
SURVIVED = (0, 5, 33)  # how pytest ends if all pass, none is there, none reaches it
SETTINGS = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = {modules}
pytest_add_cli_args_test_selection = {tests}
process_isolation = "forkserver"  # torch's threads do not survive a fork
use_git_change_detection = false

[tool.pytest]
pythonpath = ["tests"]
strict = true
filterwarnings = ["error"]
"""


def lay_out(tests: dict[str, list[str]]) -> None:
    """Copy the project such that both packages lie in `src/`, as mutmut asks."""
    shutil.rmtree(COPY, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", "_build", "_ext", "en", "zh-cn")
    shutil.copytree(ROOT / "src", COPY / "src", ignore=ignored)
    shutil.copytree(
        ROOT / "docs" / "_ext", COPY / "src", ignore=ignored, dirs_exist_ok=True
    )
    shutil.copytree(ROOT / "tests", COPY / "tests", ignore=ignored)
    # mutmut writes mutants to mutants/src/, which has the neighbours of docs/_ext/
    shutil.copytree(ROOT / "docs", COPY / "mutants", ignore=ignored)
    (COPY / "mutants" / "_ext").symlink_to("src")
    (COPY / "mutants" / "docs").symlink_to(".")
    modules = [f"src/{module.replace('.', '/')}.py" for module in tests]
    files = sorted({f"tests/{name}.py" for names in tests.values() for name in names})
    settings = SETTINGS.format(modules=json.dumps(modules), tests=json.dumps(files))
    (COPY / "pyproject.toml").write_text(settings, encoding="utf-8")


def tests_of(part: dict[str, Any], chosen: list[str]) -> dict[str, list[str]]:
    """Return the tests of each module of a part, or of those that were chosen."""
    return {
        module: tests
        for module, tests in part["tests"].items()
        if not chosen or module.rpartition(".")[2] in chosen
    }


def mutants_of(module: str) -> dict[str, int]:
    """Return how the tests of each mutant of a module ended that was tried."""
    file = COPY / "mutants" / "src" / f"{module.replace('.', '/')}.py.meta"
    codes: dict[str, int | None] = json.loads(file.read_text("utf-8"))[KEY]
    return {name: code for name, code in codes.items() if code is not None}


def told(name: str, module: str) -> str:
    """Return a mutant as `module.function: what stood there → what stands there`."""
    # pytest imports this module, and the shared environment is without mutmut
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    function = name.partition("__mutmut_")[0].removeprefix(f"{module}.x")
    path = f"src/{module.replace('.', '/')}.py"
    lines: dict[str, list[str]] = {"-": [], "+": []}
    for line in get_diff_for_mutant(name, path=path).splitlines()[2:]:
        if line[:1] in lines:
            lines[line[0]].append(line[1:].strip())
    old, new = (" ".join(found) for found in lines.values())
    where = function.removeprefix("_").replace("ǁ", ".")
    return f"{module}.{where}: {old} → {new}"


def report(part: dict[str, Any], chosen: list[str], everything: bool) -> Iterator[str]:
    """Print how each module of a part fared, and yield what is wrong."""
    listed = {mutant for one in LIST["harmless"] for mutant in one.get("mutants", [])}
    alike = [
        re.compile(like) for one in LIST["harmless"] for like in one.get("like", [])
    ]
    made = caught = 0
    for module in tests_of(part, chosen):
        codes = mutants_of(module)
        survivors = [name for name, code in codes.items() if code in SURVIVED]
        made, caught = made + len(codes), caught + len(codes) - len(survivors)
        print(row(module, len(codes), len(survivors)))
        seen = {told(name, module) for name in survivors}
        for mutant in sorted(seen - listed):
            if not any(like.search(mutant) for like in alike):
                yield f"new survivor: {mutant}"
        for mutant in sorted(listed - seen) if everything else []:
            if mutant.startswith(f"{module}."):
                yield f"listed, but caught: {mutant}"
    if not made:
        return
    share = caught / made
    print(f"{row(part['name'], made, made - caught)}  {share:.1%} caught\n")
    if share < part["caught"]:
        yield f"{part['name']}: {share:.1%} caught, less than {part['caught']:.0%}"


def row(name: str, made: int, survived: int) -> str:
    """Return a row of the table."""
    return f"{name:32}{made:6}{made - survived:8}{survived:10}"


def main(arguments: list[str]) -> int:
    """Try the mutants of all modules, or of some, and report."""
    began = time.monotonic()
    chosen = [name for name in arguments if "*" not in name]
    patterns = [name for name in arguments if "*" in name]
    parts = [part for part in LIST["part"] if tests_of(part, chosen)]
    tests = {k: v for part in parts for k, v in tests_of(part, chosen).items()}
    lay_out(tests)
    mutmut = Path(sys.executable).with_name("mutmut")
    environment = {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "CI": "",
    }  # one test is skipped
    command = [str(mutmut), "run", "--max-children", "1", *patterns]
    done = subprocess.run(command, cwd=COPY, env=environment, check=False)
    if done.returncode:
        return done.returncode
    os.chdir(COPY)  # where mutmut looks for its settings and files
    print(f"\n{'module':32}{'made':>6}{'caught':>8}{'survived':>10}")
    wrong = [line for part in parts for line in report(part, chosen, not patterns)]
    print("\n".join(wrong))
    print(f"{(time.monotonic() - began) / 60:.0f} minutes")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

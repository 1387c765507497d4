"""What the project is made with is pinned, and published once everything has passed."""

import re
from importlib.metadata import distributions

import yaml
from docsite.paths import ROOT

INSTALLING = re.compile(r".*(?:\bpip install|\buvx) .*")
# the package by itself, which asks for minimum versions, and torch's own libraries
ALONE = re.compile(r"python -m pip install \.|--editable")
LIBRARIES = re.compile(r"common-layers|cuda-|nvidia-|triton$")
WORKFLOW = ".github/workflows/site.yml"


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> list[tuple[str, str]]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition("==") for line in lines if not line.startswith("#")]
    return [(plain(name), version) for name, _, version in pairs]


def test_each_package_that_is_installed_has_its_one_version_pinned() -> None:
    names = [name for name, _ in pins()]
    assert len(names) == len({*names})
    installed = {
        (plain(one.name), one.version.partition("+")[0])  # +cpu is another file of it
        for one in distributions()
    }
    floating = {name for name, _ in installed - {*pins()}}
    assert {name for name in floating if not LIBRARIES.match(name)} == set()


def test_whatever_installs_something_follows_the_pins() -> None:
    names = ["README.md", "CONTRIBUTING.md", ".ci/run", ".readthedocs.yaml", WORKFLOW]
    text = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in names)
    lines = [line for line in INSTALLING.findall(text) if not ALONE.search(line)]
    assert len(lines) > 8
    assert [line for line in lines if "-c constraints.txt" not in line] == []


def test_each_action_is_pinned_by_commit_and_says_its_version() -> None:
    workflow = (ROOT / WORKFLOW).read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", workflow)
    assert uses
    pinned = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [one for one in uses if not pinned.fullmatch(one)] == []


def test_publishing_waits_for_every_other_job() -> None:
    jobs = yaml.safe_load((ROOT / WORKFLOW).read_text(encoding="utf-8"))["jobs"]
    assert {*jobs["publish"]["needs"]} == {*jobs} - {"publish"}
    assert any(step.get("run") == "bash .ci/run" for step in jobs["test"]["steps"])

"""A build's environment is made anew, and what it was asked for is looked at first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from docsite.execute import environment
from docsite.paths import DOCS, ROOT

PERSONAL = {
    **dict.fromkeys(("ATEN_CPU_CAPABILITY", "DNNL_MAX_CPU_ISA"), "default"),
    **dict.fromkeys(("COLUMNS", "LINES"), "20"),
    **dict.fromkeys(("FORCE_COLOR", "CLICOLOR_FORCE", "PY_COLORS"), "1"),
    **dict.fromkeys(("LANG", "LANGUAGE", "LC_ALL", "LC_NUMERIC"), "de_DE.UTF-8"),
    **dict.fromkeys(
        ("MKL_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "2"
    ),
    "CUDA_VISIBLE_DEVICES": "0",
    "DOCUTILSCONFIG": "own.conf",
    "GIT_CONFIG_GLOBAL": "own.gitconfig",
    "IPYTHONDIR": "own",
    "KMP_AFFINITY": "verbose",
    "MATPLOTLIBRC": "own",
    "MPLBACKEND": "pdf",
    "MPLCONFIGDIR": "own",
    "NO_COLOR": "",
    "PYTHONHASHSEED": "77",
    "PYTHONOPTIMIZE": "2",
    "PYTHONPATH": "own",
    "PYTHONSTARTUP": "own/startup.py",
    "PYTHONUNBUFFERED": "1",
    "PYTHONWARNINGS": "error",
    "PYTORCH_JIT": "0",
    "TERM": "xterm-256color",
    "TORCH_SHOW_CPP_STACKTRACES": "1",
    "TZ": "Asia/Shanghai",
    "WHATEVER": "is set",
}


@pytest.mark.parametrize("name", PERSONAL)
def test_a_personal_variable_stays_out(name: str) -> None:
    settled = environment.settled({name: PERSONAL[name], "HOME": "/home"})
    assert settled == environment.FIXED | {"HOME": "/home"}


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "DOCSITE_BUILD"])
def test_what_a_build_needs_gets_through(name: str) -> None:
    assert environment.settled({name: "x"}) == environment.FIXED | {name: "x"}


@pytest.mark.parametrize("given", ["", " ", "0", "1767225600"])
def test_a_date_is_taken_or_the_commits(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "commit_time", lambda: "12")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert environment.date() == (given.strip() or "12")


@pytest.mark.parametrize("given", ["yesterday", "-5", "9" * 20, "1e9", "\u0661"])
def test_a_date_that_is_none_is_told(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    with pytest.raises(SystemExit, match=r"^SOURCE_DATE_EPOCH is .*: give seconds"):
        environment.date()


def test_an_address_ends_without_a_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org/layers/")
    assert environment.address("SITE_URL") == "https://example.org/layers"
    monkeypatch.delenv("SITE_URL")
    assert environment.address("SITE_URL") == ""


@pytest.mark.parametrize(
    "given",
    ["example.org", "//example.org", "ftp://example.org", "https:/a", "http://["],
)
def test_an_address_without_scheme_or_host_is_told(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", given)
    with pytest.raises(SystemExit, match=r"^SITE_URL is .*: give a whole address: "):
        environment.address("SITE_URL")


def test_a_persons_git_does_not_change_the_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    dated = os.environ | {"GIT_COMMITTER_DATE": "2024-03-01T12:00:00+00:00"}
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], [*who, "commit", "-qm", "x", "--allow-empty"]):
        subprocess.run(["git", *words], cwd=tmp_path, env=dated, check=True)
    (tmp_path / ".gitconfig").write_text("what Git cannot read")
    assert environment.commit_time() == "1709294400"


def test_a_build_folder_is_the_same_wherever_one_stands(tmp_path: Path) -> None:
    printed = subprocess.run(
        [sys.executable, "-c", "from docsite.paths import BUILD; print(BUILD)"],
        cwd=tmp_path,
        env={"DOCSITE_BUILD": "here/build", "PYTHONPATH": str(DOCS / "_ext")},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert printed == f"{ROOT / 'here' / 'build'}\n"

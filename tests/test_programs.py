"""A test that lacks a program is skipped with a line; CI skips none."""

import sys
from pathlib import Path

import pytest
from conftest import fail_if_skipped
from programs import need

REASON = "Skipped: nginx is missing: install it"


def test_a_missing_program_skips_by_name() -> None:
    with pytest.raises(pytest.skip.Exception, match="nosuch is missing: install it"):
        need("nosuch", "nosuch-either")


def test_a_variable_names_the_program_to_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOSUCH", sys.executable)
    assert Path(need("nosuch", variable="NOSUCH")).samefile(sys.executable)
    monkeypatch.setenv("NOSUCH", "/nosuch")
    with pytest.raises(pytest.skip.Exception, match="or name one in NOSUCH"):
        need("sh", variable="NOSUCH")


@pytest.mark.parametrize(("ci", "outcome"), [("true", "failed"), ("", "skipped")])
def test_what_is_skipped_elsewhere_fails_in_continuous_integration(
    ci: str, outcome: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", ci)
    report = pytest.CollectReport("x", "skipped", ("file.py", 1, REASON), [])
    fail_if_skipped(report)
    assert report.outcome == outcome
    assert REASON in str(report.longrepr)

"""What every test starts from."""

import gc
import os
import signal
from collections.abc import Generator

import pytest

# no window opens, and Matplotlib does not warn that none can
os.environ["MPLBACKEND"] = "agg"
os.environ.pop("DISPLAY", None)
# as the site's snippets have it: beside another busy process, torch's threads wait for
# each other more than they compute, and training takes ten times as long
os.environ["OMP_NUM_THREADS"] = "1"
# in the background a shell has Ctrl-C ignored, and whatever is started there as well
signal.signal(signal.SIGINT, signal.default_int_handler)


# pages are parsed as tests are collected, and stay: no use in going through them again
# and again for what may go


def pytest_collection() -> None:
    gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_unconfigure() -> None:
    # each mutant is a fork of this process, whose objects are not to be gone through
    if "MUTANT_UNDER_TEST" in os.environ:
        gc.freeze()


# ── continuous integration has every program, and skips nothing ──


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[
    None, pytest.TestReport, pytest.TestReport
]:
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[
    None, pytest.CollectReport, pytest.CollectReport
]:
    report = yield
    fail_if_skipped(report)
    return report


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Fail there what is skipped elsewhere."""
    if os.environ.get("CI") and report.skipped and isinstance(report.longrepr, tuple):
        report.outcome = "failed"
        report.longrepr = report.longrepr[2]

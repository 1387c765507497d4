"""Lighthouse, on a phone with a slow network: pages come fast and in good order.

A machine that is busy with other things measures less, never more, so that a page has
three tries, and the best of them counts.
"""

import json
import operator
import os
import subprocess

import pytest
from browser.conftest import NODE, chromium
from browser.notes import SCORES
from browser.served import pages

CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
ALL = [100, 100, 100, 100]
LEAST = [95, 100, 100, 100]  # of a few pages, on whatever machine runs all tests
# the pages that differ most: cards, a list, code and pictures, another language
FEW = ["en/index.html", "en/api.html", "en/lessons/convolution.html"]
FEW += ["zh-cn/tour.html"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Take four pages, or every one that a reader is led to."""
    every = metafunc.config.getoption("--every-page")
    chosen = [page for page in pages() if "/" in page] if every else FEW
    metafunc.parametrize("page", chosen)


def test_lighthouse_is_content(
    page: str, site: str, pytestconfig: pytest.Config
) -> None:
    least = ALL if pytestconfig.getoption("--every-page") else LEAST
    scores = run_lighthouse(f"{site}/{page}")
    for _ in range(2):
        if not reaches(scores, least):
            again = run_lighthouse(f"{site}/{page}")
            scores = max(scores, again, key=min)
    pytestconfig.stash[SCORES][page] = scores
    assert reaches(scores, least), dict(zip(CATEGORIES, scores, strict=True))


def reaches(scores: list[int], least: list[int]) -> bool:
    """Tell whether every score is at least what is asked of it."""
    return all(map(operator.ge, scores, least))


def run_lighthouse(address: str) -> list[int]:
    """Give the four scores of one run, as Lighthouse comes: a phone, throttled."""
    flags = "--headless=new"
    if os.geteuid() == 0:
        flags += " --no-sandbox"
    done = subprocess.run(
        [
            *("node", str(NODE / "lighthouse" / "cli" / "index.js"), address),
            *("--quiet", "--output=json", f"--chrome-flags={flags}"),
            f"--only-categories={','.join(CATEGORIES)}",
        ],
        env=os.environ | {"CHROME_PATH": chromium()},
        stdout=subprocess.PIPE,
        text=True,
        timeout=180,
        check=True,
    )
    found = json.loads(done.stdout)["categories"]
    return [round(100 * found[category]["score"]) for category in CATEGORIES]

"""A pasted message leads to its entry, whole or in part, at once and in each language.

A page searches for all messages in one go: hundreds of queries take it seconds.
"""

import gzip
import re
from collections.abc import Iterator

import pytest
from browser.served import SITE
from docsite.error_entries import entries
from docsite.languages import LANGUAGES
from playwright.sync_api import Browser, Page
from raised import ENGLISH, said

Query = tuple[str, str]  # the label of its entry, what is typed

ENTRIES = [entry for entry in entries(ENGLISH) if entry.is_message]
LARGEST_INDEX = 150_000
SLOWEST = 100  # milliseconds, of a phone: a quarter of this machine's speed
# the entries that a search shows, in their order
FIND = """queries => queries.map((query) => find(query).flatMap(({found}) =>
  found.slice(0, 3).map(({section}) => section.id)))"""
WORDINGS = """() => SEARCH_INDEX.flatMap(([, own]) =>
  own.flatMap(([id, , , , , also]) =>
  (also ?? []).map((wording) => [id, wording])))"""
# how long each takes; one that takes too long is asked again, for the machine has other
# things to do
TIME = f"""queries => queries.map((query) => {{
  let took = Infinity;
  for (let tries = 0; tries < 10 && took >= {SLOWEST}; tries += 1) {{
    const start = performance.now();
    find(query);
    took = performance.now() - start;
  }}
  return took;
}})"""
TRACEBACK = """Traceback (most recent call last):
  File "/home/me/code/train.py", line 42, in <module>
    loss = criterion(model(images.to(device)), labels)
                     ^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.13/site-packages/torch/nn/modules/module.py", line 1776, in \
_wrapped_call_impl
    return self._call_impl(*args, **kwargs)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""
STRANGERS = [
    "RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED",
    "ModuleNotFoundError: No module named 'torchvision'",
    "AttributeError: module 'numpy' has no attribute 'float'",
    "RuntimeError: DataLoader worker (pid 1234) is killed by signal: Killed.",
    "RuntimeError: einsum(): subscript i has size 3 for operand 1 which does not "
    "broadcast with previously seen size 2",
    "KeyError: 'loss'",
    "ImportError: libcudart.so.11.0: cannot open shared object file",
    "OSError: [WinError 126] The specified module could not be found.",
    "RuntimeError: stft requires the return_complex parameter be given for real inputs",
    "ValueError: num_samples should be a positive integer value, but got num_samples=0",
    "RuntimeError: Expected to have finished reduction in the prior iteration before "
    "starting a new one.",
    "RuntimeError: The NVIDIA driver on your system is too old (found version 10010).",
]


def halves(message: str) -> list[str]:
    """Return both halves of a message; a few words are too few to halve."""
    words = message.split()
    half = len(words) // 2
    return [" ".join(words[:half]), " ".join(words[half:])] if half > 2 else []


def with_other_numbers(message: str) -> str:
    """Return a message as it comes with other sizes."""
    return re.sub(r"\b\d+\b", lambda number: str(3 * int(number[0]) + 2), message)


@pytest.fixture(scope="module", params=[language.folder for language in LANGUAGES])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(f"{SITE.as_uri()}/{request.param}/search.html")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def whole() -> list[Query]:
    return [(entry.label, ": ".join(said(entry))) for entry in ENTRIES]


def lost(page: Page, queries: list[Query], first: int = 1) -> list[str]:
    """Return the queries that do not show their entry among the first."""
    shown = page.evaluate(FIND, [query for _label, query in queries])
    return [
        f"{label}: {query} → {' '.join(found[:3])}"
        for (label, query), found in zip(queries, shown, strict=True)
        if label not in found[:first]
    ]


def test_a_whole_message_leads_to_its_entry(page: Page, whole: list[Query]) -> None:
    assert lost(page, whole) == []


def test_so_it_does_without_its_type(page: Page) -> None:
    bare = [(entry.label, said(entry)[1]) for entry in ENTRIES]
    assert lost(page, bare) == []


def test_so_it_does_with_other_numbers(page: Page, whole: list[Query]) -> None:
    other = [(label, with_other_numbers(message)) for label, message in whole]
    assert lost(page, other) == []


@pytest.mark.parametrize("end", ["\n", " ", ""])
def test_so_does_a_whole_traceback(page: Page, whole: list[Query], end: str) -> None:
    tracebacks = [
        (label, (TRACEBACK + message).replace("\n", end)) for label, message in whole
    ]
    assert lost(page, tracebacks) == []


def test_half_a_message_leads_to_its_entry(page: Page) -> None:
    parts = [
        (entry.label, half) for entry in ENTRIES for half in halves(said(entry)[1])
    ]
    missed = lost(page, parts, first=3)
    assert len(missed) <= 0.05 * len(parts), missed


def test_other_wordings_lead_to_the_entry(page: Page) -> None:
    wordings = page.evaluate(WORDINGS)
    missed = lost(page, wordings, first=3)
    assert len(missed) <= 0.05 * len(wordings), missed


@pytest.mark.parametrize("message", STRANGERS)
def test_an_unknown_message_finds_little_and_offers_the_index(
    page: Page, message: str
) -> None:
    page.fill("input.search-words", message)
    assert page.locator("#search-results > li").count() <= 5
    assert page.locator("#search-results > li > p > a").count() <= 5
    assert page.locator("#search-errors").is_visible()


def test_the_index_is_offered_for_nothing_else(page: Page) -> None:
    for query in ["dropout", "卷积", "mat1 and mat2 shapes cannot be multiplied"]:
        page.fill("input.search-words", query)
        assert page.locator("#search-errors").is_hidden()


def test_a_phone_finds_at_once(page: Page, whole: list[Query]) -> None:
    throttled = page.context.new_cdp_session(page)
    throttled.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    queries = [query for _label, query in whole]
    times = page.evaluate(TIME, [*queries, "dropout", "卷积", "c"])
    throttled.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    assert max(times) < SLOWEST


@pytest.mark.parametrize("language", [language.folder for language in LANGUAGES])
def test_the_index_is_small(language: str) -> None:
    index = (SITE / language / "searchindex.js").read_bytes()
    assert len(gzip.compress(index, 6)) <= LARGEST_INDEX

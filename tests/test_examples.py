"""Every snippet ran alone and quietly for the site, and ended as it says.

Read is what the build kept of the one run; without it they run here. That snippets
print the same each time is seen where they run again: as copied
(tests/browser/test_copying.py) and in notebooks (tests/test_notebook.py).
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from docsite.error_entries import entries, plain
from docsite.execute import client
from docsite.execute.outputs import Result
from docsite.paths import EXAMPLES, ROOT
from raised import ENGLISH, other_wordings, snippets

RAISES = re.compile(r"# raises (?P<type>\w+): (?P<part>.+)\n")
ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")


@pytest.fixture(scope="module")
def results() -> dict[Path, Result]:
    """Return what came of the runs of all snippets: a build's, or else one now."""
    snippets = sorted(EXAMPLES.rglob("*.py"))
    assert snippets
    with client.Outputs() as found:
        found.run_missing(snippets)
        return {snippet: found.of(snippet)[1] for snippet in snippets}


def expect_none(problems: Iterable[str]) -> None:
    """Fail with the problems, a line each."""
    if lines := [*problems]:
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.fixture(scope="module")
def others() -> dict[Path, list[str]]:
    """Return for the snippets of errors/ how other versions of torch word messages."""
    told: dict[Path, list[str]] = {}
    for entry in entries(ENGLISH):
        told |= dict.fromkeys(snippets(entry), other_wordings(entry))
    assert any(told.values())
    return told


def wrong_ends(code: str, result: Result, others: Iterable[str] = ()) -> Iterator[str]:
    """Yield how a run ended otherwise than its snippet, or its page, says."""
    says = RAISES.match(code)
    raised = [one for one in result.outputs if one["output_type"] == "error"]
    if result.failure:
        yield result.failure
    for error in raised:
        what = f"{error['ename']}: {error['evalue']}"
        if not says:
            yield f"raised {what}"
        elif error["ename"] != says["type"] or not any(
            part in plain(error["evalue"]) for part in (says["part"], *others)
        ):
            yield f"says that it {says[0][2:-1]}, and raised {what}"
    if says and not raised:
        yield f"says that it {says[0][2:-1]}, and raised nothing"


def noise(result: Result) -> Iterator[str]:
    """Yield what a run printed that no page should show."""
    for one in result.outputs:
        if one.get("name") == "stderr":
            yield f"wrote to stderr: {one['text']}"
        if address := ADDRESS.search(one.get("text", "")):
            yield f"prints an address, which differs between machines: {address[0]}"


def test_each_snippet_ends_as_it_says(
    results: dict[Path, Result], others: dict[Path, list[str]]
) -> None:
    expect_none(
        f"{snippet.relative_to(ROOT)}: {problem}"
        for snippet, result in results.items()
        for problem in wrong_ends(
            snippet.read_text(encoding="utf-8"), result, others.get(snippet, [])
        )
    )


def test_each_snippet_is_quiet_and_names_no_address(
    results: dict[Path, Result],
) -> None:
    expect_none(
        f"{snippet.relative_to(ROOT)}: {problem}"
        for snippet, result in results.items()
        for problem in noise(result)
    )


# ── the checks themselves: each finds what it is for ──

ERROR = {"output_type": "error", "ename": "TypeError", "evalue": "no such luck"}
SAYS = "# raises TypeError: such luck\n"


@pytest.mark.parametrize(
    ("code", "result", "found"),
    [
        (SAYS, Result("", [ERROR]), []),
        ("", Result("", []), []),
        ("", Result("", [ERROR]), ["raised TypeError: no such luck"]),
        ("", Result("", failure="ended with 3"), ["ended with 3"]),
        (
            SAYS,
            Result("", []),
            ["says that it raises TypeError: such luck, and raised nothing"],
        ),
        (
            SAYS.replace("TypeError", "ValueError"),
            Result("", [ERROR]),
            [
                "says that it raises ValueError: such luck, "
                "and raised TypeError: no such luck"
            ],
        ),
    ],
    ids=["said", "quiet", "unsaid", "ended", "nothing raised", "another error"],
)
def test_a_wrong_end_is_found(code: str, result: Result, found: list[str]) -> None:
    assert list(wrong_ends(code, result)) == found


def test_the_wording_of_another_version_is_as_right() -> None:
    says = SAYS.replace("such luck", "out of luck")
    assert list(wrong_ends(says, Result("", [ERROR]), ["no such"])) == []
    assert list(wrong_ends(says, Result("", [ERROR]), ["no suck"])) != []


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("stdout", "fine\n", ""),
        ("stderr", "careful\n", "wrote to stderr: careful\n"),
        ("stdout", "<object at 0x7f690ab839c0>", "prints an address, which differs"),
    ],
)
def test_noise_is_found(name: str, text: str, found: str) -> None:
    output = {"output_type": "stream", "name": name, "text": text}
    assert "".join(noise(Result("", [output]))).startswith(found)
    assert found or not list(noise(Result("", [output])))

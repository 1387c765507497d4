"""Every snippet runs by itself, quietly, and prints the same each time."""

import re
from pathlib import Path

import pytest
from forked_runs import Program, Run, run_programs

EXAMPLES = Path(__file__).parents[1] / "examples"
SNIPPETS = {
    snippet.relative_to(EXAMPLES).as_posix(): snippet.read_text(encoding="utf-8")
    for snippet in sorted(EXAMPLES.rglob("*.py"))
}
RAISES = re.compile(r"# raises (?P<type>\w+): (?P<part>.+)\n")


# what shows that the tests below can fail
PROBES = {
    "sets a name": "left = 1\nprint(left)",
    "reads that name": "print(left)",
    "warns": "import warnings\nwarnings.warn('careful', stacklevel=1)",
    "stops": "raise SystemExit(3)",
}


@pytest.fixture(scope="module")
def runs() -> dict[str, list[Run]]:
    """Run everything twice, at one go: the imports before the first fork cost most."""
    programs = [Program(name, source) for name, source in (SNIPPETS | PROBES).items()]
    found: dict[str, list[Run]] = {program.name: [] for program in programs}
    for run in run_programs(programs * 2):
        found[run.name].append(run)
    return found


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_runs_alone_and_ends_as_it_says(
    name: str, runs: dict[str, list[Run]]
) -> None:
    says = RAISES.match(SNIPPETS[name])
    for run in runs[name]:
        if says:
            assert run.raised == says["type"], run.traceback
            assert says["part"] in run.message
        else:
            assert not run.raised, run.traceback or run.message
        assert run.complained == "", "nothing belongs on stderr"


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_prints_the_same_each_time(
    name: str, runs: dict[str, list[Run]]
) -> None:
    first, second = runs[name]
    assert first.printed == second.printed
    assert first.message == second.message
    address = re.search(r"\bat 0x[0-9a-f]{6,}", first.printed)
    assert not address, "an address differs from machine to machine"


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_has_at_most_25_lines(name: str) -> None:
    assert len(SNIPPETS[name].splitlines()) <= 25


def test_a_process_of_its_own_sees_nothing_of_another(
    runs: dict[str, list[Run]],
) -> None:
    assert [run.printed for run in runs["sets a name"]] == ["1\n", "1\n"]
    assert [run.raised for run in runs["reads that name"]] == ["NameError"] * 2


def test_a_warning_and_an_early_end_are_noticed(runs: dict[str, list[Run]]) -> None:
    assert all("careful" in run.complained for run in runs["warns"])
    assert all(run.raised == "SystemExit" for run in runs["stops"])

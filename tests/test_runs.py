"""What tests run is apart from all else, and what goes wrong in it is noticed."""

import pytest
from runs import Program, Run, run_programs

PROBES = {
    "sets a name": "left = 1\nprint(left)",
    "reads that name": "print(left)",
    "warns": "import warnings\nwarnings.warn('careful', stacklevel=1)",
    "stops": "raise SystemExit(3)",
    "says where it is": "import sys\nprint(__name__, *sys.argv[1:])",
    "shows a figure": "import matplotlib.pyplot as plt\nplt.figure()\nplt.show()",
}


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    programs = [Program(name, source) for name, source in PROBES.items()]
    typed = Program("types", "x = 2\nx + 1\nNone\n'a'", typed=True)
    return run_programs([*programs, typed])


def test_a_process_of_its_own_sees_nothing_of_another(runs: dict[str, Run]) -> None:
    assert runs["sets a name"].printed == "1\n"
    assert runs["reads that name"].raised == "NameError"
    assert runs["says where it is"].printed == "__main__\n"


def test_a_warning_and_an_early_end_are_noticed(runs: dict[str, Run]) -> None:
    assert "careful" in runs["warns"].complained
    assert (runs["stops"].raised, runs["stops"].message) == ("SystemExit", "3")


def test_what_is_typed_is_answered(runs: dict[str, Run]) -> None:
    assert runs["types"].printed == "3\n'a'\n"


def test_a_figure_needs_no_screen(runs: dict[str, Run]) -> None:
    assert runs["shows a figure"].complained == ""

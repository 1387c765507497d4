"""Every snippet ran alone and quietly for the site, and ended as it says.

Read is what the build kept of the one run. That snippets print the same each time is
seen where they run again: as copied (tests/browser/test_copying.py) and in notebooks
(tests/test_notebook.py).
"""

import re

import pytest
from docsite.execute import keys, outputs
from docsite.execute.outputs import Result
from docsite.paths import EXAMPLES

SNIPPETS = {
    snippet.relative_to(EXAMPLES).as_posix(): snippet
    for snippet in sorted(EXAMPLES.rglob("*.py"))
}
RAISES = re.compile(r"# raises (?P<type>\w+): (?P<part>.+)\n")
ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")


@pytest.fixture
def result(name: str) -> Result:
    """Return what the build kept of the run of a snippet as it is now."""
    found = outputs.read(SNIPPETS[name], keys.key(SNIPPETS[name]))
    if not found:
        pytest.fail("the site is not built from this: run nox -s docs", pytrace=False)
    return found


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_ends_as_it_says(name: str, result: Result) -> None:
    says = RAISES.match(SNIPPETS[name].read_text(encoding="utf-8"))
    raised = [one for one in result.outputs if one["output_type"] == "error"]
    assert not result.failure
    assert bool(raised) == bool(says), result.traceback
    if says:
        assert raised[0]["ename"] == says["type"]
        assert says["part"] in raised[0]["evalue"]


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_is_quiet_and_names_no_address(name: str, result: Result) -> None:
    for one in result.outputs:
        assert one.get("name") != "stderr", one["text"]
        address = ADDRESS.search(one.get("text", ""))
        assert not address, "an address differs from machine to machine"

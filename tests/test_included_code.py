"""An included function stands alone: the imports that it uses come with it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from docsite.pages.included_code import imports_for
from runs import Program, run_programs
from small_site import SmallSite

CONF = 'extensions = ["myst_parser", "docsite.pages.included_code"]\n'
MODULE = """
import math
from os import path, sep

LIMIT = 3


def area(radius: float) -> float:
    return math.pi * radius**2


def joined() -> str:
    return path.join("a", "b")


def limited(x: int) -> int:
    return min(x, LIMIT)
"""


def page(name: str) -> str:
    return (
        f"# Page\n\n```{{literalinclude}} ../shapes.py\n:pyobject: {name}\n"
        ":language: python\n```\n"
    )


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("shapes.py", MODULE)
    return site


def test_a_function_comes_with_the_imports_that_it_uses(site: SmallSite) -> None:
    site.write("docs/index.md", page("area"))
    assert site.build() == ""
    parsed = BeautifulSoup(site.read("index.html"), "html.parser")
    block = parsed.select_one("div.highlight pre")
    assert block
    code = block.get_text()
    assert code.startswith("import math\n\n\ndef area")
    run = run_programs([Program("pasted", code + "print(area(0))")])["pasted"]
    assert run.printed == "0.0\n"


def test_of_several_imported_names_only_the_used_one_comes() -> None:
    start = MODULE.index("def joined")
    code = MODULE[start : MODULE.index("def limited")]
    assert imports_for(code, MODULE) == ["from os import path"]


def test_a_function_that_needs_more_of_its_module_stops_the_build(
    site: SmallSite,
) -> None:
    site.write("docs/index.md", page("limited"))
    complaint = site.build()
    assert "index.md:3" in complaint
    assert "limited uses LIMIT" in complaint

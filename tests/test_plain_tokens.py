"""Code has spans where a style shows something special, and nowhere else."""

from html import unescape
from re import DOTALL, findall, search, sub

import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.styles import get_style_by_name
from pygments.token import STANDARD_TYPES, Text
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.plain_tokens"]
html_theme = "furo"
pygments_style = "a11y-light"
pygments_dark_style = "native"
"""
CODE = '''import torch

@torch.no_grad()
def scaled(x, by=0.5):  # a comment
    """Scale."""
    return {"a": x * by, **{}} if x is not None else print(f"{by:>4}\\n")
'''
STYLES = "a11y-light", "native"
KINDS = {css: kind for kind, css in STANDARD_TYPES.items() if css}


@pytest.fixture(scope="module")
def block(tmp_path_factory: pytest.TempPathFactory) -> str:
    site = SmallSite(tmp_path_factory.mktemp("site"), CONF)
    site.write("docs/index.md", f"# Code\n\n```python\n{CODE}```\n")
    assert not site.build()
    found = search(r"<pre>(.*?)</pre>", site.read("index.html"), DOTALL)
    assert found
    return found[1]


def look(css: str) -> list[object]:
    kind = KINDS[css] if css else Text
    return [get_style_by_name(name).style_for_token(kind) for name in STYLES]


def test_the_code_is_whole(block: str) -> None:
    text = unescape(sub(r"<[^>]*>", "", block))
    assert text == CODE


def test_no_span_without_a_look_of_its_own(block: str) -> None:
    shown = set(findall(r'<span class="(\w+)">', block))
    assert shown
    assert all(look(css) != look("") for css in shown)


def test_what_has_a_look_of_its_own_keeps_it(block: str) -> None:
    full = highlight(CODE, PythonLexer(), HtmlFormatter())
    special = [
        (css, text)
        for css, text in findall(r'<span class="(\w+)">([^<]*)</span>', full)
        if text.strip() and css != "o" and look(css) != look("")
    ]
    assert {"k", "nn", "nb", "c1", "sd", "mf", "ow"} <= {css for css, _ in special}
    assert findall(r'<span class="(\w+)">([^<]*)</span>', block) == special


@pytest.mark.parametrize("css", ["n", "o", "p", "w"])
def test_names_operators_brackets_and_spaces_are_plain(block: str, css: str) -> None:
    assert f'class="{css}"' not in block

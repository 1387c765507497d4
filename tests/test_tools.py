"""A page holds a place for a tool, with its words and the portrait's pixels."""

import base64
import gzip
import json
import re
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from built import SITE, built_pages, parsed
from docsite.pages import tools
from docsite.paths import DOCS
from PIL import Image, ImageChops
from small_site import SmallSite

CONF = """
extensions = [
    "myst_parser", "docsite.pages.tools", "docsite.pages.ui_strings",
    "docsite.pages.page_assets",
]
myst_enable_extensions = ["colon_fence"]
html_static_path = []
html_js_files = ["portrait.js"]
"""
SCRIPTS = ["arithmetic", "calculator", "playground", "sharing", "tool"]
# the first argument of say() and fail(), or one of two that a condition chooses between
SAID = re.compile(
    r'\bsay\(\s*"([^"]+)"|\bfail\(\s*"([^"]+)"|^ *[?:] (?:say\()?"([^"]* [^"]*)"', re.M
)


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write(
        "docs/index.md",
        "# Start\n\n:::{tool} playground\nIt needs *scripts*.\n:::\n\n"
        "```{toctree}\nplain\n```\n",
    )
    site.write("docs/plain.md", "# Plain\n")
    return site


def words(page: str) -> dict[str, str]:
    place = BeautifulSoup(page, "html.parser").select_one(".tool [data-words]")
    assert place
    found: dict[str, str] = json.loads(str(place["data-words"]))
    return found


def test_a_place_carries_the_words_of_its_language(site: SmallSite) -> None:
    assert site.build() == ""
    assert words(site.read("index.html")) == {}
    assert site.build("-E", "-D", "language=zh_CN") == ""
    assert words(site.read("index.html"))["Stride"] == "步幅"


def test_without_scripts_a_sentence_stands_there(site: SmallSite) -> None:
    site.build()
    place = BeautifulSoup(site.read("index.html"), "html.parser").select_one(".tool")
    assert place
    [sentence] = place.find_all("p", recursive=False)
    assert sentence.get_text() == "It needs scripts."


def test_pages_without_the_tool_load_none_of_it(site: SmallSite) -> None:
    site.build()
    assert "portrait.js" in site.read("index.html")
    assert "portrait.js" not in site.read("plain.html")


def test_an_unknown_tool_is_reported(site: SmallSite) -> None:
    site.write("docs/plain.md", "# Plain\n\n:::{tool} hammer\nNone.\n:::\n")
    assert "no such tool: hammer" in site.build()


CELL = """---
file_format: mystnb
kernelspec: {{name: python3}}
---
# Cell

```{{code-cell}} python
---
load: ../examples/show.py
tool: {{{tool}: "{state}"}}
---
```
"""


def place_in_cell(site: SmallSite, tool: str, state: str) -> Tag:
    """Build a page whose cell asks for a tool, and return the cell's outputs."""
    conf = CONF.replace('"myst_parser"', '"myst_nb", "docsite.execute.page_reader"')
    reader = '{".md": "docsite.execute.page_reader.read_page"}'
    site.write("docs/conf.py", f"{conf}\nnb_custom_formats = {reader}\n")
    site.write("docs/plain.md", CELL.format(tool=tool, state=state))
    site.write("examples/show.py", 'print("batch train 0 0 2")\n')
    assert site.build() == ""
    page = BeautifulSoup(site.read("plain.html"), "html.parser")
    [outputs] = page.select(".cell_output")
    return outputs


def test_a_cell_that_asks_for_a_tool_keeps_its_outputs_behind_it(
    site: SmallSite,
) -> None:
    outputs = place_in_cell(site, "calculator", "shape=1,8,8&layers=ReLU")
    place, printed = outputs.find_all("div", recursive=False)
    assert place["class"][:3] == ["tool", "calculator", "small"]
    assert "batch train" in printed.get_text()
    [whole] = place.select("a.whole")
    assert whole["href"] == "calculator.html#shape=1,8,8&layers=ReLU"
    [form] = place.select("form")
    assert form["data-initial"] == "shape=1,8,8&layers=ReLU"


def test_what_the_cell_of_sharing_prints_becomes_its_data(site: SmallSite) -> None:
    outputs = place_in_cell(site, "sharing", "")
    [form] = outputs.select(".tool.sharing form")
    assert form["data-sets"] == "batch train 0 0 2"
    assert "batch train" not in outputs.get_text()


@cache
def cost(page: str) -> int:
    """Return how many bytes a page and its scripts are, compressed."""
    file = SITE / page
    addresses = [str(one["src"]) for one in parsed(page).select("script[src]")]
    scripts = [file.parent / address.partition("?")[0] for address in addresses]
    places = [str(one) for one in parsed(page).select(".tool")]
    files = [script.read_bytes() for script in scripts]
    return sum(len(gzip.compress(one)) for one in [*files, "".join(places).encode()])


def test_a_tool_costs_at_most_60_kilobytes_beyond_an_ordinary_page() -> None:
    with_tools = [
        page
        for page in built_pages()
        if 'class="tool ' in (SITE / page).read_text(encoding="utf-8")
    ]
    assert len(with_tools) == 12
    for page in with_tools:
        language = page.partition("/")[0]
        beyond = cost(page) - cost(f"{language}/lessons/linear.html")
        print(f"{page}: {beyond / 1000:.1f} kB")
        assert 1000 < beyond <= 60_000, page


def test_the_portraits_pixels_are_those_the_package_loads() -> None:
    from common_layers.pictures import load_picture

    script = (DOCS / "_static" / "portrait.js").read_text(encoding="utf-8")
    data = json.loads(script.removeprefix("globalThis.portrait = ").rstrip(";\n"))
    size = data["width"], data["height"]
    picture = Image.frombytes("L", size, base64.b64decode(data["pixels"]))
    loaded = load_picture().resize((128, 150)).crop((16, 0, 112, 112))
    different = ImageChops.difference(picture, loaded).getbbox()
    pixels = base64.b64encode(loaded.tobytes()).decode()
    assert different is None, (
        f"write the pixels into docs/_static/portrait.js: {pixels}"
    )


def test_all_that_tools_say_is_there_in_chinese() -> None:
    scripts = (DOCS / "_static").glob("*.js")
    files = [
        *(file for file in scripts if file.name.startswith(tuple(SCRIPTS))),
        *tools.PLACES.glob("*.html"),
    ]
    said = {
        "".join(groups)
        for file in files
        if "_code" not in file.name
        for groups in SAID.findall(file.read_text(encoding="utf-8"))
    }
    chinese = tools.words("zh_CN")
    assert said == set(chinese)
    for sentence, translated in chinese.items():
        assert translated
        for name in re.findall(r"\{\w+\}", translated):
            assert name in sentence

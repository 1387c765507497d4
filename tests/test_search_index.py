"""The search index holds every section of every page, and what a term is called."""

import json
from pathlib import Path
from typing import Any

import pytest
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "sphinx.ext.autodoc", "docsite.pages.search_index"]
html_theme = "furo"
myst_enable_extensions = ["attrs_block", "dollarmath"]
templates_path = [TEMPLATES]
""".replace("TEMPLATES", repr(str(Path(__file__).parents[1] / "docs" / "_templates")))
PAGE = """# Pooling

Slide a window $x_i\\sigma$ wide.

![A portrait](portrait.png)

$$
x^2
$$

## Halve it

```python
pool = pool(picture)
```

```text
mean 0.25, 7 rows
```
"""

ERRORS = """# Errors

## `Given …, expected … instead. …`

It does not fit.

```text
RuntimeError: Given 3, expected 4 instead. Numbers
differ
```

{.also-raised}
Older: `Got 3 for 4`.

## It fits, and is wrong

Look.
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/index.md", "# Start\n\n```{toctree}\nlessons/pooling\n```\n")
    site.write("docs/lessons/pooling.md", PAGE)
    (tmp_path / "docs" / "lessons" / "portrait.png").write_bytes(b"")
    return site


def index(site: SmallSite) -> dict[str, Any]:
    script = site.read("searchindex.js")
    assert script.startswith("const SEARCH_INDEX = ")
    return dict(json.loads(script.removeprefix("const SEARCH_INDEX = ")[:-2]))


def test_every_section_is_there_with_its_own_text(site: SmallSite) -> None:
    assert not site.build()
    first, second = index(site)["lessons/pooling"]
    assert first[:4] == ["", "Pooling", "Slide a window x_i sigma wide.", ""]
    assert second[:4] == ["halve-it", "Halve it", "", "pool picture mean rows"]


def test_a_section_knows_the_names_of_what_it_teaches(site: SmallSite) -> None:
    assert not site.build()
    names = index(site)["lessons/pooling"][0][4]
    assert {"pooling", "池化", "汇聚", "nn.MaxPool2d"} <= set(names)


def test_an_entry_knows_the_wordings_of_its_message(site: SmallSite) -> None:
    site.write("docs/errors/all.md", ERRORS)
    site.write("docs/index.md", "# Start\n\n```{toctree}\nerrors/all\n```\n")
    site.write("docs/lessons/pooling.md", "---\norphan: true\n---\n\n" + PAGE)
    assert not site.build()
    _page, entry, symptom = index(site)["errors/all"]
    assert entry[1] == "Given …, expected … instead. …"
    assert entry[2:4] == ["It does not fit.", ""]
    assert entry[5] == ["Given 3, expected 4 instead. Numbers differ", "Got 3 for 4"]
    assert len(symptom) == 5


def test_an_edited_page_is_indexed_anew_and_the_others_kept(site: SmallSite) -> None:
    assert not site.build()
    site.write("docs/lessons/pooling.md", PAGE.replace("Slide a", "Move a"))
    assert not site.build()
    found = index(site)
    assert found["lessons/pooling"][0][2].startswith("Move a window")
    assert found["index"][0][1] == "Start"


def test_the_index_is_the_same_however_it_was_read(site: SmallSite) -> None:
    assert not site.build()
    alone = site.read("searchindex.js")
    assert not site.build("-E", "-j", "2")
    assert site.read("searchindex.js") == alone


def test_sphinx_own_index_is_left_out(site: SmallSite) -> None:
    assert not site.build()
    assert "search.js" in site.read("search.html")
    assert "searchtools.js" not in site.read("search.html")

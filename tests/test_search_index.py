"""The search index holds every section of every page, and what a term is called."""

import json
from pathlib import Path
from typing import Any

import pytest
import sphinx.search
from docsite.pages import search_index
from docutils import nodes
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


def found_on(site: SmallSite, text: str, page: str = "page") -> list[list[Any]]:
    """Return the sections of a page with a text."""
    site.write(f"docs/{page}.md", text)
    site.write("docs/index.md", f"# Start\n\n```{{toctree}}\n{page}\n```\n")
    site.write("docs/lessons/pooling.md", "---\norphan: true\n---\n\n" + PAGE)
    assert site.build() == ""
    return list(index(site)[page])


PARTS = """# Parts

Read [the start](index.md) or [](index.md) first, and then go on.

Read on: [](index.md), [](index.md).

On: [start](index.md).

Short.

- A list
- of things

> Quoted words

| a | table |
|---|-------|
| 1 | two   |

% a comment

```{raw} html
<p>raw</p>
```

Two   spaces
and lines.

## Second

Before the deep one.

### Deep

Of the section deep.
"""


def test_all_that_a_reader_sees_of_a_section_is_its_text(site: SmallSite) -> None:
    first, second, deep = found_on(site, PARTS)
    assert first[:4] == [
        "",
        "Parts",
        # the title of a page stands in a link only once all are read; a line of
        # nothing but such links is left out
        "Read the start or first, and then go on. On: start. Short. A list of things "
        "Quoted words a table 1 two Two spaces and lines.",
        "",
    ]
    assert deep[:3] == ["deep", "Deep", "Of the section deep."]
    assert second[:3] == ["second", "Second", "Before the deep one."]


CODE = """# Code

```python
import torch
from torch import nn
for x in range(3):
    layer = nn.Linear(in_features=3, out_features=x4)
```

```text
RuntimeError: shapes (2x3 and 4x5), loss -0.25, 1.5e-07 and .5
```

```python
raise ValueError("Error: 0.5")
layer, layer, torch, other_name
```

```ipython3
text = "KeyError: 0.5"
```

```ipython
more = "KeyError: 0.5"
```
"""


def test_of_code_the_names_are_kept_once_and_of_messages_all_but_numbers(
    site: SmallSite,
) -> None:
    [[_, title, text, words, _]] = found_on(site, CODE)
    assert (title, text) == ("Code", "")
    assert words.split() == [
        *("torch", "range", "layer", "nn.Linear", "in_features", "out_features"),
        *("RuntimeError:", "shapes", "(2x3", "and", "4x5),", "loss", "and"),
        *("ValueError", "Error", "other_name"),
        *("text", "KeyError", "more"),
    ]


def test_formulas_are_letters(site: SmallSite) -> None:
    [section] = found_on(site, "# F\n\nThe mean $\\mu_c \\le 1$ and $x^2$ of it all.\n")
    assert " ".join(section[2].split()) == "The mean mu _c le 1 and x^2 of it all."


ENTRIES = """# Entries

## `Expected …, got …`

```text
Traceback
RuntimeError: Expected 3, got 4
```

```python
print("TypeError: Expected 5, got …")
```

Text. `no wording`

{.also-raised}
- `Wanted 3`
- `Wanted 4`, in `1.0`

## `All of it`

```text
RuntimeError: All of it
```

## It is `slow`

Look at it.
"""


def test_what_a_message_says_elsewhere_is_kept_beside_its_text(
    site: SmallSite,
) -> None:
    page, entry, whole, symptom = found_on(site, ENTRIES, "errors/entries")
    assert len(page) == len(symptom) == 5  # no message
    assert entry[:4] == ["expected-got", "Expected …, got …", "Text. no wording", ""]
    # first what was raised here, for the heading leaves its end out
    assert entry[5] == ["Expected 3, got 4", "Wanted 3", "Wanted 4", "1.0"]
    assert whole[3:] == ["", [], []]


def test_a_message_that_goes_on_is_kept_to_a_length(site: SmallSite) -> None:
    said = "very " * 200
    text = f"# E\n\n## `Bad …`\n\n```text\nRuntimeError: Bad {said}\nError: no\n```\n"
    _, entry = found_on(site, text, "errors/long")
    assert entry[5] == [f"Bad {said}"[:500]]


API = """# Functions

```{eval-rst}
.. py:function:: pool(picture, size)

   Halve a picture.

   :param size: of the window.

   .. code-block:: python

      pool(portrait)
```
"""


def test_a_documented_name_is_a_section_of_its_own(site: SmallSite) -> None:
    page, function = found_on(site, API)
    assert page[1:4] == ["Functions", "", ""]
    assert function[0] == "pool"
    assert function[1] == "pool"
    assert function[2].startswith("pool(picture, size) Halve a picture.")
    assert function[3] == "pool portrait"


def test_beside_a_picture_what_else_an_output_offers_is_left_out() -> None:
    picture = nodes.container("", nodes.image(), mime_type="image/svg+xml")
    picture += nodes.paragraph("", "its caption")
    text = nodes.container("", nodes.paragraph("", "<Figure>"), mime_type="text/plain")
    output = nodes.container("", nodes.Text("a text"), text, picture)
    assert list(search_index.text_of(output, [], set())) == ["its caption"]
    output.remove(picture)
    assert list(search_index.text_of(output, [], set())) == ["<Figure>"]


def test_a_removed_page_is_not_found_any_more(site: SmallSite) -> None:
    assert site.build() == ""
    (site.folder / "docs" / "lessons" / "pooling.md").unlink()
    site.write("docs/index.md", "# Start\n")
    assert site.build() == ""
    assert index(site).keys() == {"index"}


def test_the_index_is_a_script_of_one_line_with_letters_as_they_are(
    site: SmallSite,
) -> None:
    site.write("docs/index.md", "# 卷积\n\n```{toctree}\nlessons/pooling\n```\n")
    assert site.build() == ""
    script = site.read("searchindex.js")
    assert script.startswith('const SEARCH_INDEX = [["index",[["","卷积","","",[]]]],[')
    assert script.endswith("];\n")
    assert script.count("\n") == 1


def test_the_stemmer_is_that_of_sphinx(site: SmallSite) -> None:
    assert site.build() == ""
    theirs = Path(sphinx.search.__file__).parent / "minified-js"
    base, english = (
        (theirs / f"{name}-stemmer.js").read_text(encoding="utf-8")
        for name in ("base", "english")
    )
    assert site.read("_static/stemmer.js") == f"{base}\n{english}"


def test_an_edited_page_is_indexed_anew_and_the_others_kept(site: SmallSite) -> None:
    assert not site.build()
    site.write("docs/lessons/pooling.md", PAGE.replace("Slide a", "Move a"))
    assert not site.build()
    found = index(site)
    assert found["lessons/pooling"][0][2].startswith("Move a window")
    assert found["index"][0][1] == "Start"


def test_sphinx_own_index_is_left_out(site: SmallSite) -> None:
    assert not site.build()
    assert "search.js" in site.read("search.html")
    assert "searchtools.js" not in site.read("search.html")

"""Messages are listed by letter, and an error on any page leads to its entry."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.error_links"]
html_theme = "basic"
"""
ENTRIES = """# Errors

(error-all-tensor)=
## `… must be Tensor, not …`

Convert it.

(error-all-list)=
## `input must be Tensor, not list`

Make a tensor of the list.

(error-all-specks)=
## White specks

Clamp.
"""
LESSON = """# A lesson

```ipythontb
----> 1 linear([1])

TypeError: input must be Tensor, not list
```

```ipythontb
ZeroDivisionError: division by zero
```
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write(
        "docs/index.md",
        "# Start\n\n```{toctree}\nlesson\nerrors/index\nerrors/all\n```\n",
    )
    site.write("docs/errors/index.md", "# By message\n\n```{error-index}\n```\n")
    site.write("docs/errors/all.md", ENTRIES)
    site.write("docs/lesson.md", LESSON)
    return site


def links(site: SmallSite, page: str, chosen: str) -> list[tuple[str, str]]:
    """Return what links of a page say and where they lead."""
    found = BeautifulSoup(site.read(page), "html.parser").select(f"{chosen} a")
    return [(link.text, str(link["href"])) for link in found if isinstance(link, Tag)]


def test_the_index_lists_every_message_by_letter(site: SmallSite) -> None:
    assert not site.build()
    assert links(site, "errors/index.html", ".error-index") == [
        ("input must be Tensor, not list", "all.html#error-all-list"),
        ("… must be Tensor, not …", "all.html#error-all-tensor"),
    ]


def test_an_error_leads_to_the_entry_that_fits_it_best(site: SmallSite) -> None:
    assert not site.build()
    assert links(site, "lesson.html", ".error-link") == [
        ("Cause and fix", "errors/all.html#error-all-list")
    ]


def test_a_new_entry_is_listed(site: SmallSite) -> None:
    assert not site.build()
    site.write("docs/errors/all.md", f"{ENTRIES}\n(error-all-new)=\n## `A new one`\n")
    assert not site.build()
    assert links(site, "errors/index.html", ".error-index")[0][0] == "A new one"

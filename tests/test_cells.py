"""A cell can be linked to by its snippet's name, and a snippet must be there.

What a page does when its snippet changes is tested in tests/test_build.py.
"""

import re
from pathlib import Path

import pytest
from small_site import SmallSite

CONF = """
extensions = ["myst_nb", "docsite.execute.page_reader"]
extensions += ["docsite.pages.cells", "docsite.pages.incremental"]
html_theme = "basic"
nb_execution_mode = "off"
nb_custom_formats = {".md": "docsite.execute.page_reader.read_page"}
"""
PAGE = """---
file_format: mystnb
kernelspec: {name: python3}
---

# A page

```{code-cell} python
---
load: ../examples/near/by_hand.py
---
```
"""


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    site = SmallSite(tmp_path, CONF)
    site.write("examples/near/by_hand.py", 'print("卷积, naïve")\n')
    site.write("docs/near.md", PAGE)
    index = "# Links\n\n[to the cell](#near-by-hand)\n\n```{toctree}\nnear\n```\n"
    site.write("docs/index.md", index)
    return site


def test_a_cell_can_be_linked_to_by_its_snippets_name(site: SmallSite) -> None:
    assert site.build() == ""
    assert 'href="near.html#near-by-hand"' in site.read("index.html")
    assert 'id="near-by-hand"' in site.read("near.html")
    assert "卷积, naïve\n" in site.read("near.html")


def test_a_missing_snippet_is_named_with_its_page_and_line(site: SmallSite) -> None:
    assert site.build() == ""
    (site.folder / "examples" / "near" / "by_hand.py").unlink()
    complaint = site.build()
    assert re.search(r"near\.md:\d+: no such snippet: \S+by_hand\.py; ", complaint)

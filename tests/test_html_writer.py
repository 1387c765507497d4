"""What no page may hold is reported by page and line, whatever put it there."""

from pathlib import Path

from small_site import SmallSite

CONF = """
extensions = ["myst_parser", "docsite.pages.html_writer", "docsite.pages.images"]
html_theme = "basic"
"""
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
PAGE = """# Page

Fine: <span class="a">1 < 2</span>, [a link](https://example.org), ![A dot](dot.svg)

<script>hello()</script>

A paragraph
with ![](dot.svg)

```{list-table}
:widths: 10 20

* - a
  - b
```

```{eval-rst}
.. raw:: html

   <IMG SRC="//example.org/a.png" ALT="A dot" ONLOAD=hello()>
```

```{figure} dot.svg
:figwidth: 50%
:alt: A dot

A caption
```

> Deep ![A dot](https://example.org/a.png)
"""


def test_it_is_reported_by_page_and_line(tmp_path: Path) -> None:
    site = SmallSite(tmp_path, CONF)
    site.write("docs/dot.svg", DOT)
    site.write("docs/index.md", PAGE)
    lines = site.build().replace(f"{tmp_path}/docs/", "").splitlines()
    assert [line.partition(";")[0] for line in lines] == [
        "index.md:5: WARNING: here is a <script> of its own",
        "index.md:7: WARNING: here is a picture without words",
        "index.md:14: WARNING: here is a style attribute, as a width makes one",
        "index.md:14: WARNING: here is a style attribute, as a width makes one",
        "index.md:18: WARNING: here is a file from elsewhere, //example.org/a.png",
        "index.md:18: WARNING: here is a script in onload=",
        "index.md:23: WARNING: here is a style attribute, as a width makes one",
        "index.md:30: WARNING: here is a file from elsewhere, https://example.org/a.png",
    ]

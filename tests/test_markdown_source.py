"""A page's source is read as MyST reads it: fences, options, lines."""

import pytest
from docsite.markdown_source import parse_page

PAGE = """---
title: "# no heading"
---

Words before.

# Pooling

```python
# no heading
```

::::{container} cards

:::{card} lessons/sizes
:link: tour

A card.
:::

::::

## Use [`AvgPool2d`](https://example.org) {term}`now`

- a list

  ```{code-cell} python
  :load: ../in_a_list.py
  ```

````{note}
---
class: wide
---

```{code-cell} python
---
load: ../in_a_note.py
tags: [hide-cell, raises-exception]
mystnb:
  image: {alt: "Two: a and b"}
---
```
````

Setext too
----------
"""


def test_headings_come_without_markup_and_not_from_code() -> None:
    page = parse_page(PAGE)
    assert page.headings == ["Pooling", "Use AvgPool2d now", "Setext too"]
    assert [section.depth for section in page.sections] == [1, 2, 2]
    assert [section.line for section in page.sections] == [7, 23, 46]


def test_sections_make_up_the_page() -> None:
    page = parse_page(PAGE)
    assert "".join(section.text for section in page.sections) == PAGE
    assert "Words before." in page.sections[0].text


def test_directives_are_found_in_each_other_and_in_lists() -> None:
    page = parse_page(PAGE)
    names = [(one.name, one.argument, one.inside) for one in page.directives]
    assert names == [
        ("container", "cards", ""),
        ("card", "lessons/sizes", "container"),
        ("code-cell", "python", ""),
        ("note", "", ""),
        ("code-cell", "python", "note"),
    ]
    assert page.directives[1].options == {"link": "tour"}
    assert page.directives[1].content.strip() == "A card."


def test_a_cell_has_its_options_with_their_lines() -> None:
    in_list, in_note = parse_page(PAGE).cells
    lines = PAGE.splitlines()
    assert in_list.options == {"load": "../in_a_list.py"}
    assert in_note.options["tags"] == ["hide-cell", "raises-exception"]
    assert in_note.options["mystnb"]["image"]["alt"] == "Two: a and b"
    for cell in (in_list, in_note):
        assert lines[cell.line - 1].strip() == "```{code-cell} python"
        assert f"load: {cell.options['load']}" in lines[cell.line_of("load") - 1]
    assert in_list.line_of("tags") == in_list.line


@pytest.mark.parametrize("options", ["---\nload: 'a\n---\n", "---\njust words\n---\n"])
def test_options_that_cannot_be_read_are_noted(options: str) -> None:
    [cell] = parse_page(f"# A\n\n```{{code-cell}}\n{options}```\n").cells
    assert cell.error

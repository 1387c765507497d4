"""What keeps a page's snippets from being run is told in one line."""

from pathlib import Path

import pytest
from docsite.loads import loads

PAGE = """---
file_format: mystnb
---

# Page

```{{code-cell}} python
---
{options}
---
```
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "one.py").write_text("1\n")
    (tmp_path / "loop.py").symlink_to("loop.py")
    return tmp_path.resolve() / "page.md"


def test_the_line_and_the_snippet_of_each_cell_are_found(page: Path) -> None:
    page.write_text(PAGE.format(options="load: one.py\ntags: [a]"))
    assert list(loads(page)) == [(9, page.with_name("one.py"))]


@pytest.mark.parametrize(
    ("options", "line", "said"),
    [
        ("tags: a", 9, "tags: is no list of words; write tags: [a]"),
        ("tags: {a: b}", 9, "tags: is no list of words; write tags: [a-word, another]"),
        ("tags: [1]", 9, "tags: is no list of words; write tags: [a-word, another]"),
        ("tags: [a", 7, "the cell's options cannot be read: "),
        ("load: two.py", 9, "no such snippet: two.py; create the file or correct the"),
        ("load: .", 9, "no such snippet: .; create the file or correct the path"),
        ("load: [a]", 9, "no such snippet: ['a']; create the file or correct the path"),
        ("load: loop.py", 9, "no such snippet: loop.py; create the file or correct"),
    ],
)
def test_a_cell_that_cannot_be_run_is_told(
    options: str, line: int, said: str, page: Path
) -> None:
    page.write_text(PAGE.format(options=options))
    with pytest.raises(SystemExit) as raised:
        list(loads(page))
    told = str(raised.value)
    assert told.startswith(f"{page}:{line}: {said}")
    assert "\n" not in told


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"# A page\n\n\xe9", "3: this is not UTF-8; save the file as UTF-8"),
        (b"---\na: [b\n---\n# A\n", "1: the front matter cannot be read: "),
        (
            b"---\n- a\n---\n# A\n",
            "1: the front matter cannot be read: they are no map",
        ),
    ],
)
def test_a_page_that_cannot_be_read_is_told(data: bytes, said: str, page: Path) -> None:
    page.write_bytes(data)
    with pytest.raises(SystemExit) as raised:
        list(loads(page))
    assert str(raised.value).startswith(f"{page}:{said}")
    assert "\n" not in str(raised.value)


def test_a_mark_and_line_ends_of_windows_are_no_part_of_a_page(page: Path) -> None:
    text = PAGE.format(options="load: one.py").replace("\n", "\r\n")
    page.write_bytes(text.encode("utf-8-sig"))
    assert list(loads(page)) == [(9, page.with_name("one.py"))]

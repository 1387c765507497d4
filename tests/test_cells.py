"""Pages follow their snippets: a small site is built, edited, and built again."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

EXTENSIONS = Path(__file__).parents[1] / "docs" / "_ext"
CONF = f"""
import sys
sys.path.insert(0, {str(EXTENSIONS)!r})
extensions = ["myst_nb", "docsite.pages.cells"]
nb_execution_mode = "off"
snippets_source = "../src"
"""
PAGE = """---
file_format: mystnb
kernelspec: {{name: python3, language: python}}
---

# A page

```{{code-cell}} python
:load: ../../examples/{snippet}
```
"""


class Site:
    """A site of four pages, each loading one snippet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("docs/conf.py", CONF.replace("../src", str(folder / "src")))
        self.write(
            "docs/en/index.md", "# Index\n\n```{toctree}\nplain\nfar\nnear\n```\n"
        )
        for page, code in {
            "plain": "print(1)\n",
            "far": "from layers import outer\n",
            "near": "import layers.inner\n",
        }.items():
            self.write(f"docs/en/{page}.md", PAGE.format(snippet=f"{page}.py"))
            self.write(f"examples/{page}.py", code)
        self.write("src/layers/__init__.py", "")
        self.write("src/layers/outer.py", "from layers.inner import size\n")
        self.write("src/layers/inner.py", "size = 3\n")
        self.write("src/layers/unused.py", "")

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def build(self, **environment: str) -> subprocess.CompletedProcess[str]:
        docs = self.folder / "docs"
        command = [sys.executable, "-m", "sphinx", "--nitpicky", "--fail-on-warning"]
        command += ["-c", str(docs), str(docs / "en"), str(self.folder / "html")]
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "NO_COLOR": "1", **environment},
        )

    def pages_read(self) -> set[str]:
        result = self.build()
        assert result.returncode == 0, result.stderr
        return set(re.findall(r"reading sources\.\.\. \[.*?\] (\S+)", result.stdout))

    def html(self, page: str) -> str:
        text = (self.folder / "html" / f"{page}.html").read_text(encoding="utf-8")
        return re.sub(r"<[^>]*>", "", text)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_only_the_pages_that_an_edit_reaches_are_read_again(site: Site) -> None:
    assert site.pages_read() == {"index", "plain", "far", "near"}
    assert site.pages_read() == set()

    site.write("examples/plain.py", "print(2)\n")
    assert site.pages_read() == {"plain"}
    assert "print(2)" in site.html("plain")

    site.write("src/layers/outer.py", "from layers.inner import size as width\n")
    assert site.pages_read() == {"far"}

    site.write("src/layers/inner.py", "size = 5\n")
    assert site.pages_read() == {"far", "near"}

    site.write("src/layers/unused.py", "size = 1\n")
    assert site.pages_read() == set()


def test_a_snippet_is_read_as_utf_8_whatever_the_locale(site: Site) -> None:
    site.write("examples/plain.py", 'print("卷积, naïve")\n')
    result = site.build(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert result.returncode == 0, result.stderr
    assert "卷积, naïve" in site.html("plain")


def test_a_missing_snippet_is_named_with_its_page_and_line(site: Site) -> None:
    (site.folder / "examples" / "plain.py").unlink()
    result = site.build()
    assert result.returncode != 0
    assert re.search(
        r"docs/en/plain\.md:9: no such snippet: \S+/plain\.py", result.stderr
    )


def test_an_edit_back_to_a_missing_snippet_fails_too(site: Site) -> None:
    site.pages_read()
    (site.folder / "examples" / "far.py").unlink()
    result = site.build()
    assert result.returncode != 0
    assert "no such snippet" in result.stderr


def test_a_cell_can_be_linked_to_by_its_snippets_name(site: Site) -> None:
    site.write("examples/near/by_hand.py", "print(1)\n")
    site.write("docs/en/near.md", PAGE.format(snippet="near/by_hand.py"))
    site.write("docs/en/plain.md", "# Links\n\n[to the cell](#near-by-hand)\n")
    site.pages_read()
    page = (site.folder / "html" / "plain.html").read_text(encoding="utf-8")
    assert 'href="near.html#near-by-hand"' in page

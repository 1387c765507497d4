"""What the check of the Chinese pages finds, and that today it finds nothing."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from docsite import translation_check
from docsite.paths import DOCS


def test_every_chinese_page_is_up_to_date() -> None:
    found = translation_check.findings()
    if found:
        pytest.fail("\n".join(found), pytrace=False)


# ── each check finds what it is for ──

PAGE = """---
file_format: mystnb
---

# Pooling

Slide a [window](#average).

## Halve a picture

```{code-cell} python
---
load: ../../../examples/pooling/halve.py
mystnb:
  image:
    alt: "A portrait."
  figure:
    caption: "It is smaller."
---
```

:::{card} lessons/sizes
A card.
:::

**1.** A question.
"""


@pytest.fixture
def trees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    for name in ("en", "zh"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text(PAGE)
    monkeypatch.setattr(translation_check, "ENGLISH", tmp_path / "en")
    monkeypatch.setattr(translation_check, "CHINESE", tmp_path / "zh")
    return tmp_path / "en" / "page.md", tmp_path / "zh" / "page.md"


def without(part: str) -> Callable[[str], str]:
    assert part in PAGE
    return lambda text: text.replace(part, "")


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (
            lambda text: text.replace("## Halve", "### Halve"),
            "zh/page.md:9: “Halve a picture” (“Halve a picture”): the heading's depth",
        ),
        (lambda text: text.replace("halve.py", "shapes.py"), "/shapes.py no tags"),
        (
            without('  figure:\n    caption: "It is smaller."\n'),
            "/halve.py no tags alt” here, “../../../examples/pooling/halve.py no tags "
            "alt caption” in English",
        ),
        (
            without('  image:\n    alt: "A portrait."\n'),
            "/halve.py no tags caption” here",
        ),
        (without("**1.** A question."), "exercises differ"),
        (lambda text: text.replace("lessons/sizes", "tour"), "directives differ"),
        (lambda text: text + "\n## More\n", "only the Chinese page goes on"),
        (lambda text: text.replace("```{code", "(a)=\n```{code"), "labels differ"),
        (
            lambda text: text.replace("---\n```", "tags: [hide-cell]\n---\n```"),
            "/halve.py ['hide-cell'] alt caption” here",
        ),
    ],
)
def test_a_difference_is_found(
    trees: tuple[Path, Path], change: Callable[[str], str], finding: str
) -> None:
    _, chinese = trees
    assert not list(translation_check.differences("page"))
    chinese.write_text(change(PAGE))
    assert finding in "\n".join(translation_check.differences("page"))


def test_sentences_links_lists_and_notes_are_each_pages_own(
    trees: tuple[Path, Path],
) -> None:
    _, chinese = trees
    chinese.write_text(
        PAGE.replace("Slide a [window](#average).", "Two.\n\n- [here](x.md)\n- there\n")
        + "\n:::{note}\nOne thing more.\n:::\n"
    )
    assert not list(translation_check.differences("page"))


def test_a_changed_section_is_named(trees: tuple[Path, Path]) -> None:
    english, chinese = trees
    assert "does not say" in "\n".join(translation_check.behind("page"))
    translation_check.mark_done("page")
    assert not list(translation_check.behind("page"))
    assert translation_check.RECORD.sub("", chinese.read_text()) == PAGE

    english.write_text(PAGE.replace("A question.", "Another."))
    [found] = translation_check.behind("page")
    assert "en/page.md:9: the English text of “Halve a picture” changed" in found
    english.write_text(PAGE.partition("## Halve")[0])
    assert "went after “Pooling”" in "\n".join(translation_check.behind("page"))


def test_a_page_of_one_language_is_reported(trees: tuple[Path, Path]) -> None:
    english, chinese = trees
    translation_check.mark_done("page")
    english.with_name("new.md").write_text(PAGE)
    chinese.with_name("old.md").write_text(PAGE)
    first, second = translation_check.findings()
    assert "en/new.md:1: not translated" in first
    assert "zh/old.md:1: it has no English page" in second


def test_what_is_found_makes_the_command_fail(
    trees: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["translation_check"])
    assert translation_check.main() == 1
    monkeypatch.setattr(sys, "argv", ["translation_check", "--done", "page"])
    assert translation_check.main() == 0
    monkeypatch.setattr(sys, "argv", ["translation_check"])
    assert translation_check.main() == 0


def test_it_asks_for_neither_sphinx_nor_torch() -> None:
    absent = "import sys; sys.modules |= dict.fromkeys(['sphinx', 'docutils', 'torch'])"
    code = f"{absent}\nfrom docsite import translation_check"
    path = {"PYTHONPATH": str(DOCS / "_ext")}
    subprocess.run([sys.executable, "-c", code], env=path, check=True)

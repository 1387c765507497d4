"""The Chinese pages follow the English ones, in good Chinese and the same terms.

Each failure names the page and the section; docs/translation.py finds the differences.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import autocorrect_py
from docsite.pages import glossary
import pytest
import translation
from translation import CHINESE, ENGLISH

BOTH = sorted(translation.pages(ENGLISH) & translation.pages(CHINESE))
TERMS = glossary.terms()

CHARACTER = r"[\u3400-\u9fff]"
# what inline code and formulas need around them, which the linter leaves alone
MISPRINTS = {
    "a space is missing beside code or a formula": re.compile(
        rf"{CHARACTER}(`[^`]+`|\$[^$]+\$)|(`[^`]+`|\$[^$]+\$){CHARACTER}"
    ),
    "half-width punctuation": re.compile(
        rf"{CHARACTER}[`)\]]*[,;:?!](?!\S*//)|{CHARACTER}[`)\]*]*\.(?=\s|$)", re.M
    ),
    "a space beside full-width punctuation": re.compile(
        r"[^\S\n][\uff01\uff08-\uff0c\uff1a\uff1b\uff1f\u3001\u3002]"
        r"|(?<=[^\n])[\uff01\uff08-\uff0c\uff1a\uff1b\uff1f\u3001\u3002][^\S\n]+[^\s|]"
    ),
}
FENCED = re.compile(r"^(`{3,}|~{3,}).*?^\1 *$|^:{3,}.*?$", re.M | re.S)


def prose(text: str) -> str:
    """Give a page's text without its front matter, its code and where links lead."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    return re.sub(r"\]\([^)]*\)", "]", FENCED.sub("", text))


def misprints(text: str) -> list[str]:
    """Give the misprints of a Chinese page, each with its place."""
    result = autocorrect_py.lint_for(text, "page.md")
    found = [f"{line.line}: {line.old} -> {line.new}" for line in result.lines]
    for what, pattern in MISPRINTS.items():
        for line in prose(text).splitlines():
            found += [f"{what}: …{hit[0]}… in {line}" for hit in pattern.finditer(line)]
    return found


def two_translations(text: str) -> list[str]:
    """Give the places of a Chinese page that name a term otherwise than agreed."""
    found = []
    for term in TERMS:
        avoided = [name for name in term.get("avoid", []) if name in text]
        found += [f"“{name}” should be “{term['zh']}”" for name in avoided]
        for name in term.get("also", []):
            # a name in quotation marks is spoken about
            uses = re.findall(rf"(（[^（）]*?)?(?<!“){name}", text)
            if len(uses) > 1 or (uses and not uses[0]):
                found.append(
                    f"“{name}” is for brackets, once, beside “{term['zh']}”; "
                    f"it stands here {len(uses)} time(s)"
                )
    return found


def expect_none(problems: Iterable[str], hint: str = "") -> None:
    """Fail with the problems, a line each."""
    lines = [*problems]
    if lines:
        pytest.fail("\n".join([*lines, *filter(None, [hint])]), pytrace=False)


def test_both_trees_have_the_same_pages() -> None:
    english, chinese = translation.pages(ENGLISH), translation.pages(CHINESE)
    expect_none(f"{page}: not translated" for page in sorted(english - chinese))
    expect_none(f"{page}: has no English page" for page in sorted(chinese - english))


@pytest.mark.parametrize("page", BOTH)
def test_a_page_has_what_the_english_page_has(page: str) -> None:
    expect_none(translation.differences(page))


@pytest.mark.parametrize("page", BOTH)
def test_a_page_follows_the_english_page(page: str) -> None:
    done = f"once it has followed: nox -s translation -- --done {page}"
    expect_none(translation.behind(page), done)


@pytest.mark.parametrize("page", BOTH)
def test_punctuation_and_spacing_are_chinese(page: str) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(f"{page}, {problem}" for problem in misprints(text))


@pytest.mark.parametrize("page", BOTH)
def test_a_term_has_one_translation(page: str) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(f"{page}: {problem}" for problem in two_translations(text))


# elsewhere a kernel, for one, is Jupyter's
@pytest.mark.parametrize("page", [page for page in BOTH if page.startswith("layers/")])
def test_a_term_of_the_english_page_is_on_the_chinese_one(page: str) -> None:
    english = prose((ENGLISH / f"{page}.md").read_text(encoding="utf-8")).lower()
    chinese = prose((CHINESE / f"{page}.md").read_text(encoding="utf-8"))
    expect_none(
        f"{page}: {term['en']} is on the English page, {term['zh']} not on this one"
        for term in TERMS
        if "," not in term["en"]
        and len(re.findall(rf"\b{term['en'].lower()}s?\b", english)) > 1
        and term["zh"] not in chinese
    )


@pytest.mark.parametrize("tree", [ENGLISH, CHINESE])
def test_every_term_is_taught_on_a_page(tree: Path) -> None:
    taught = {term["taught"].partition("#")[0] for term in TERMS}
    expect_none(
        sorted(taught - translation.pages(tree)), f"no such pages in {tree.name}"
    )


def test_a_name_is_that_of_one_term() -> None:
    names = [term[language] for term in TERMS for language in ("en", "zh")]
    same = {term["en"] for term in TERMS if term["en"] == term["zh"]}
    assert len(names) - len(same) == len(set(names))


# ── the checks themselves: each finds what it is for ──

PAGE = """---
file_format: mystnb
---

# Pooling

Slide a [window](#average).

## Halve a picture

```{code-cell} python
:load: ../../../examples/pooling/halve.py
```

**1.** A question.
"""


@pytest.fixture
def trees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    for name in ("en", "zh"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text(PAGE)
    monkeypatch.setattr(translation, "ENGLISH", tmp_path / "en")
    monkeypatch.setattr(translation, "CHINESE", tmp_path / "zh")
    return tmp_path / "en" / "page.md", tmp_path / "zh" / "page.md"


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (lambda text: text.replace("## Halve", "### Halve"), "depth is 3, not 2"),
        (lambda text: text.replace("halve.py", "shapes.py"), "snippets differ"),
        (lambda text: text.replace("**1.** A question.", ""), "exercises differ"),
        (lambda text: text.replace("(#average)", "(#other)"), "link to #average"),
        (lambda text: text + "\n## More\n", "only the Chinese page goes on"),
        (lambda text: text.replace("```{code", "(a)=\n```{code"), "labels differ"),
    ],
)
def test_a_difference_is_found(
    trees: tuple[Path, Path], change: Callable[[str], str], finding: str
) -> None:
    _, chinese = trees
    assert not list(translation.differences("page"))
    chinese.write_text(change(PAGE))
    assert finding in "\n".join(translation.differences("page"))


def test_a_changed_section_is_named(trees: tuple[Path, Path]) -> None:
    english, chinese = trees
    assert "does not say" in "\n".join(translation.behind("page"))
    translation.mark_done("page")
    assert not list(translation.behind("page"))
    assert translation.RECORD.sub("", chinese.read_text()) == PAGE

    english.write_text(PAGE.replace("A question.", "Another."))
    assert list(translation.behind("page")) == [
        "page, “Halve a picture”: the English text changed"
    ]
    english.write_text(PAGE.partition("## Halve")[0])
    assert "went after “Pooling”" in "\n".join(translation.behind("page"))


@pytest.mark.parametrize(
    "text",
    [
        "用PyTorch写。",
        "好,很好。",
        "看`x`的值。",
        "看 $x$的值。",
        "见[这里](x.md).",
        "好 ，很好。",
        "好， 很好。",
    ],
)
def test_a_misprint_is_found(text: str) -> None:
    assert misprints(f"{text}\n")


def test_good_punctuation_passes() -> None:
    text = "用 PyTorch 看 `x` 的值（见 $y$），很好。\n`a`、`b` 和[链接](x.md#y)。\n"
    assert not misprints(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("步幅（也叫步长）是距离。", True),
        ("“步长”这个名字也常见。", True),
        ("步长是距离。", False),
        ("步幅（也叫步长）是距离，步长很短。", False),
        ("在四周补白。", False),
    ],
)
def test_a_second_translation_is_found(text: str, right: bool) -> None:
    assert (not two_translations(text)) is right

"""The Chinese pages are set as Chinese is, and use one word for each term."""

import re
from collections.abc import Iterable
from pathlib import Path

import autocorrect_py
import pytest
from docsite.pages import glossary
from docsite.translation_check import CHINESE, ENGLISH, tree_pages

BOTH = sorted(tree_pages(ENGLISH) & tree_pages(CHINESE))
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
CODE = re.compile(r"`[^`]+`")  # where a comma is Python's, as in a shape
# what a native editor struck out of earlier pages, and what to write for it
STRUCK_OUT = {
    "交出|照收|别的一概": "返回、接受",
    "一声不吭|吭声": "不报错",
    "会拒绝|拒绝往下": "会报错",
    "[会来]告诉你": "会报错",
    "原封不动": "原样",
    "不认识|不在乎|不计较|照丢": "不受影响",
    "造一?层|造卷积|新造": "构造",
    "干活": "计算",
    "学不动": "学不到东西",
    "弯一下": "非线性",
    "份额": "概率",
    "步子": "学习率、步幅",
    "死掉": "神经元死亡",
    "立体数据": "三维数据",
    "批这个|这个批": "批维度、这一批",
    "各.{1,4}各的": "各自独立",
    "墙上的": "实际耗时",
    "分叉": "fork",
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
            said = CODE.sub(lambda code: code[0].replace(",", ""), line)
            found += [f"{what}: …{hit[0]}… in {line}" for hit in pattern.finditer(said)]
    return found


def struck_out(text: str) -> list[str]:
    """Return the words of a Chinese text that read as a translation."""
    return [
        f"“{hit[0]}” reads as a translation; say {instead}"
        for words, instead in STRUCK_OUT.items()
        for hit in re.finditer(rf"(?<!构)(?:{words})", text)
    ]


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


@pytest.mark.parametrize("page", BOTH)
def test_punctuation_and_spacing_are_chinese(page: str) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(f"{page}, {problem}" for problem in misprints(text))


@pytest.mark.parametrize("page", BOTH)
def test_a_term_has_one_translation(page: str) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(f"{page}: {problem}" for problem in two_translations(text))


@pytest.mark.parametrize("page", BOTH)
def test_no_word_is_used_that_an_editor_struck_out(page: str) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(f"{page}: {problem}" for problem in struck_out(text))


def test_the_glossary_uses_no_word_that_an_editor_struck_out() -> None:
    expect_none(
        f"{term['zh']}: {problem}"
        for term in TERMS
        for problem in struck_out(term["means"]["zh"])
    )


# elsewhere a kernel, for one, is Jupyter's
TAUGHT = [page for page in BOTH if page.startswith(("lessons/", "reference/"))]


@pytest.mark.parametrize("page", ["tour", "primer", *TAUGHT])
def test_a_term_of_the_english_page_is_on_the_chinese_one(page: str) -> None:
    english = prose((ENGLISH / f"{page}.md").read_text(encoding="utf-8")).lower()
    english = CODE.sub("", english)
    chinese = prose((CHINESE / f"{page}.md").read_text(encoding="utf-8"))
    expect_none(
        f"{page}: {term['en']} is on the English page, {term['zh']} not on this one"
        for term in TERMS
        if "," not in term["en"]
        and len(re.findall(rf"\b{term['en'].lower()}s?\b", english)) > 1
        and term["zh"] not in chinese
    )


# what the sections are called that every lesson or reference page has
USUAL = {"自测", "接下来", "容易出错的地方", "延伸阅读"}


def headings(text: str) -> list[str]:
    """Return the title of a page and the headings of its sections."""
    return re.findall(r"^##? (.+)$", FENCED.sub("", text), re.M)


@pytest.fixture(scope="module")
def known_names() -> set[str]:
    """Return the names of all terms in Chinese, and of what the pages teach."""
    titles = [
        headings((CHINESE / f"{page}.md").read_text(encoding="utf-8"))[0]
        for page in TAUGHT
    ]
    terms = [
        name
        for term in TERMS
        for name in [term["zh"], *term.get("also", []), *term.get("names", [])]
    ]
    parts = [re.split("[、与和（）]|参考", name) for name in [*titles, *terms]]
    return {name.strip().lower() for names in parts for name in names if name.strip()}


@pytest.mark.parametrize("page", TAUGHT)
def test_a_heading_names_a_term_or_the_interface(
    page: str, known_names: set[str]
) -> None:
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    expect_none(
        f"{page}: the heading “{heading}” names no term of the glossary and nothing of "
        "PyTorch; readers search for those"
        for heading in headings(text)[1:]
        if heading not in USUAL
        and "`" not in heading
        and not any(name in heading.lower() for name in known_names)
    )


@pytest.mark.parametrize("page", BOTH)
def test_pronouns_and_colons_are_few(page: str) -> None:
    cells = re.compile(r"^```\{code-cell\}.*?^```$", re.M | re.S)
    text = (CHINESE / f"{page}.md").read_text(encoding="utf-8")
    said = [
        line
        for cell in cells.findall(text)
        for line in re.findall(r"^ +(?:alt|caption): .*$", cell, re.M)
    ]
    text = "".join([prose(cells.sub("", text)), *said])
    characters = len(re.sub(r"\s", "", text))
    many = [mark for mark in "它：" if text.count(mark) > characters * 5 / 1000]
    expect_none(f"{page}: “{mark}” more than 5 times in 1000" for mark in many)


@pytest.mark.parametrize("tree", [ENGLISH, CHINESE])
def test_every_term_is_taught_on_a_page(tree: Path) -> None:
    taught = {term["taught"].partition("#")[0] for term in TERMS}
    expect_none(sorted(taught - tree_pages(tree)), f"no such pages in {tree.name}")


def test_a_name_is_that_of_one_term() -> None:
    names = [term[language] for term in TERMS for language in ("en", "zh")]
    same = {term["en"] for term in TERMS if term["en"] == term["zh"]}
    assert len(names) - len(same) == len(set(names))


# ── the checks themselves: each finds what it is for ──


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


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("评估时直接返回输入。", True),
        ("先构造层，再调用。", True),
        ("评估时把输入原封不动地交出来。", False),
        ("形状不对，PyTorch 会告诉你。", False),
        ("每个通道各做各的。", False),
        ("造层的时候还不知道输入的大小。", False),
    ],
)
def test_a_word_that_was_struck_out_is_found(text: str, right: bool) -> None:
    assert (not struck_out(text)) is right

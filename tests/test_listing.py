"""A listing's plumbing is found by what it does: imports, seed, drawing, checks."""

from textwrap import dedent

from docsite.listing import (
    Fold,
    snippet_folds,
    visible_lines,
)


def shown(code: str) -> list[str]:
    """Return what stays of a snippet, with the names of rows in brackets."""
    return unfolded(code, snippet_folds(dedent(code)))


def unfolded(code: str, folds: list[Fold]) -> list[str]:
    lines = dedent(code).rstrip("\n").split("\n")
    for kind, first, end in reversed(folds):
        lines[first:end] = [f"[{kind}]"]
    return lines


def test_imports_fold_with_the_blank_line_below() -> None:
    code = """\
    import torch
    from torch import (
        nn,
    )

    print(nn.ReLU())
    """
    assert shown(code) == ["[imports]", "print(nn.ReLU())"]


def test_a_seed_folds_with_the_imports_before_it() -> None:
    code = "import torch\n\ntorch.manual_seed(0)\nprint(torch.rand(2))\n"
    assert shown(code) == ["[imports and seed]", "print(torch.rand(2))"]


def test_a_seed_that_comes_later_is_shown() -> None:
    code = "import torch\n\nx = 1\ntorch.manual_seed(0)\n"
    assert shown(code) == ["[imports]", "x = 1", "torch.manual_seed(0)"]


def test_the_comment_that_says_what_is_raised_folds_with_the_imports() -> None:
    code = "# raises TypeError: no\nimport torch\n\ntorch.zeros('x')\n"
    assert shown(code) == ["[imports]", "torch.zeros('x')"]


def test_a_paragraph_that_draws_folds_up_to_its_end() -> None:
    code = """\
    x = 1

    # draw it
    for side in range(2):
        print(side)

        print(x)
    print("drawn")

    print("after")
    """
    assert shown(code) == ["x = 1", "[drawing]", "", 'print("after")']


def test_drawing_and_checks_are_rows_of_their_own() -> None:
    code = "x = 1\n\n# draw\nprint(x)\n\n# check\ny = x\nassert y\n"
    assert shown(code) == ["x = 1", "[drawing]", "[checks]"]


def test_assertions_at_the_end_are_one_row() -> None:
    code = """\
    x = 1
    assert x == 1  # stays: more follows
    print(x)

    # and so on
    assert x
    torch.testing.assert_close(x, x)
    for y in (x,):
        assert y
    """
    assert shown(code)[-2:] == ["print(x)", "[checks]"]
    assert "assert x == 1  # stays: more follows" in shown(code)


def test_an_assertion_before_the_drawing_folds_beside_it() -> None:
    code = "x = 1\nassert x\n\n# draw\nprint(x)\n"
    assert shown(code) == ["x = 1", "[checks]", "[drawing]"]


def test_a_comment_in_a_string_begins_no_paragraph() -> None:
    code = 'x = """\n\n# draw\n"""\nprint(x)\n'
    assert snippet_folds(code) == []


def test_a_snippet_that_only_checks_shows_its_checks() -> None:
    code = "import torch\n\nassert torch.ones(1) == 1\n"
    assert shown(code) == ["[imports]", "assert torch.ones(1) == 1"]


def test_code_that_is_no_python_folds_nothing() -> None:
    assert snippet_folds("import torch\nx = (\n") == []


def test_the_lines_that_a_page_shows_are_counted() -> None:
    code = "import torch\n\nx = 1\n\ny = 2\n\n# draw\nprint(x)\n\nprint(y)\nassert y\n"
    assert visible_lines(code) == 4
    assert visible_lines("1 +\n") == 1
    assert visible_lines("") == 0

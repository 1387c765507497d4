"""A listing's idea is told from imports, drawing and checks."""

import pytest
from docsite.listing import defines_class, split_listing, visible_lines

SNIPPET = """import torch
from torch import nn

torch.manual_seed(0)

x = torch.rand(4)
layer = nn.ReLU()

y = layer(x)
print(y)

# draw
for value in y:

    plot(value)
show()

# check
assert y.min() >= 0
torch.testing.assert_close(y, x)
"""


def split(code: str) -> list[tuple[str, str]]:
    lines = code.splitlines(keepends=True)
    return [
        (part.kind, "".join(lines[part.start : part.end]))
        for part in split_listing(code)
    ]


def test_the_parts_are_told_apart_and_are_all_of_it() -> None:
    parts = split(SNIPPET)
    assert [kind for kind, _ in parts] == ["imports", "idea", "drawing", "checks"]
    assert "".join(text for _, text in parts) == SNIPPET
    assert parts[0][1].endswith("torch.manual_seed(0)\n\n")
    assert parts[1][1].startswith("x = torch.rand(4)")
    assert parts[2][1].startswith(
        "# draw\nfor value in y:\n\n    plot(value)\nshow()\n"
    )
    assert visible_lines(SNIPPET) == 5


@pytest.mark.parametrize(
    "check",
    ["assert y == 1", "testing.assert_close(\n    y,\n    1,\n)", "# so\nassert y"],
)
def test_assertions_at_the_end_are_checks_without_a_mark(check: str) -> None:
    parts = split(f"y = 1\nassert y\nprint(y)\n{check}\n")
    assert parts == [("idea", "y = 1\nassert y\nprint(y)\n"), ("checks", f"{check}\n")]


def test_an_assertion_before_a_drawing_ends_the_idea_too() -> None:
    parts = split("y = 1\nassert y\n\n# draw\nshow(y)\n")
    assert [kind for kind, _ in parts] == ["idea", "checks", "drawing"]


def test_an_import_in_the_midst_is_shown() -> None:
    assert split("import a\n\nb = 1\nimport c\n")[1] == ("idea", "b = 1\nimport c\n")


def test_what_an_error_is_said_to_be_is_folded_with_the_imports() -> None:
    code = "# raises TypeError: no\nimport torch\n\ntorch.rand(x)\n"
    assert split(code)[0][1] == "# raises TypeError: no\nimport torch\n\n"
    assert visible_lines(code) == 1


@pytest.mark.parametrize("code", ["", "1 +\n", "print(1)\n"])
def test_code_without_plumbing_is_all_idea(code: str) -> None:
    assert [kind for kind, _ in split(code)] == ["idea"] * bool(code)


def test_a_class_is_noticed() -> None:
    assert defines_class("class A:\n    pass\n")
    assert not defines_class("def a():\n    pass\n")

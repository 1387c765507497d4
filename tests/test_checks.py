"""What a function says of what it was not made for, word by word."""

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from common_layers import _checks

REFUSED: list[tuple[Callable[..., Any], tuple[Any, ...], type[Exception], str]] = [
    (
        _checks.as_whole_number,
        ("size", 1.5),
        TypeError,
        "expected size as a whole number, got 1.5; write one such as 1",
    ),
    (
        _checks.as_whole_number,
        ("size", True, 8),
        TypeError,
        "expected size as a whole number, got True; write one such as 8",
    ),
    (
        _checks.as_whole_number,
        ("size", torch.tensor(True), 0),
        TypeError,
        "expected size as a whole number, got Tensor; write one such as 1",
    ),
    (
        _checks.as_whole_number,
        ("n", 7, 8),
        ValueError,
        "expected n of at least 8, got 7",
    ),
    (_checks.as_whole_number, ("n", 0), ValueError, "expected n of at least 1, got 0"),
    (
        _checks.as_whole_number,
        ("n", 9, 1, 8),
        ValueError,
        "expected n of at most 8, got 9",
    ),
    (
        _checks.as_whole_number,
        ("n", 2**31),
        ValueError,
        "expected n of at most 2147483647, got 2147483648",
    ),
    (
        _checks.as_number,
        ("eps", "1"),
        TypeError,
        "expected eps as a number, got '1'; write one such as 0.5",
    ),
    (
        _checks.as_number,
        ("eps", False),
        TypeError,
        "expected eps as a number, got False; write one such as 0.5",
    ),
    (
        _checks.as_number,
        ("eps", -0.5),
        ValueError,
        "expected a finite eps of at least 0, got -0.5",
    ),
    (
        _checks.as_number,
        ("eps", 10**400),
        ValueError,
        "expected a finite eps of at least 0, got inf",
    ),
    (
        _checks.as_flag,
        ("rgb", 1),
        TypeError,
        "expected rgb as a bool, got 1; write True or False",
    ),
    (
        _checks.as_text,
        ("titles", None),
        TypeError,
        'expected titles as a str, got None; write "" for none',
    ),
    (
        _checks.as_list,
        ("axes", 1),
        TypeError,
        "expected axes as a list, got 1; write it in brackets",
    ),
    (
        _checks.as_list,
        ("labels", "ab"),
        TypeError,
        "expected labels as a list, got 'ab'; write it in brackets",
    ),
    (
        _checks.as_list,
        ("grids", torch.zeros(2)),
        TypeError,
        "expected grids as a list, got Tensor; write it in brackets",
    ),
    (
        _checks.as_tensor,
        ("batch", np.zeros(2)),
        TypeError,
        "expected batch as a tensor, got ndarray; wrap it in torch.tensor(...)",
    ),
    (
        _checks.as_tensor,
        ("batch", torch.zeros(2).to(torch.complex64)),
        TypeError,
        "expected batch of real numbers, got torch.complex64; take x.real or x.abs()",
    ),
    (
        _checks.as_layer,
        ("network", nn.ReLU),
        TypeError,
        "expected network as a module, got the class ReLU; make one, such as nn.ReLU()",
    ),
    (
        _checks.as_picture,
        (np.zeros((2, 2)),),
        TypeError,
        "expected a Pillow picture, got ndarray; make it one with to_picture or "
        "Image.fromarray",
    ),
    (
        _checks.as_picture,
        (Image.new("L", (0, 2)),),
        ValueError,
        "expected at least one pixel, got a size of (0, 2)",
    ),
]


@pytest.mark.parametrize(("check", "arguments", "error", "message"), REFUSED)
def test_a_message_says_what_was_expected_what_came_and_what_helps(
    check: Callable[..., Any],
    arguments: tuple[Any, ...],
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        check(*arguments)


@pytest.mark.parametrize(
    ("options", "values", "message"),
    [
        ({"floating": True}, torch.ones(2).int(), "floating-point numbers, got.*float"),
        (
            {"floating": True},
            torch.ones(2).bool(),
            "floating-point numbers, got.*float",
        ),
        (
            {"whole": True},
            torch.ones(2),
            "whole numbers, got torch.float32; call x.long",
        ),
        (
            {"whole": True},
            torch.ones(2).bool(),
            "whole numbers, got torch.bool; call x",
        ),
    ],
)
def test_a_tensor_is_of_the_numbers_that_are_asked_for(
    options: dict[str, bool], values: torch.Tensor, message: str
) -> None:
    assert _checks.as_tensor("x", values) is values
    with pytest.raises(TypeError, match=f"^expected x of {message}"):
        _checks.as_tensor("x", values, **options)


def test_what_is_right_comes_back_as_plain_python() -> None:
    for one in (1, np.int64(1), np.uint8(1), torch.tensor(1), torch.ones(1).int()):
        number = _checks.as_whole_number("n", one)
        assert (type(number), number) == (int, 1)
    assert _checks.as_whole_number("n", 8, 8, 8) == 8
    for half in (0.5, np.float32(0.5), np.float64(0.5)):
        share = _checks.as_number("p", half)
        assert (type(share), share) == (float, 0.5)
    assert _checks.as_number("p", 0) == 0
    for flag in (True, np.bool_(True)):
        assert _checks.as_flag("f", flag) is True
    assert _checks.as_text("t", "") == ""
    assert _checks.as_list("l", (2, 3)) == [2, 3]
    assert _checks.as_list("l", (n for n in "ab")) == ["a", "b"]
    layer, picture = nn.ReLU(), Image.new("L", (1, 1))
    assert _checks.as_layer("n", layer) is layer
    assert _checks.as_picture(picture) is picture


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "None"),
        (b"a", "b'a'"),
        (1j, "1j"),
        ("x" * 100, "'xxxxxxxxxxxx...xxxxxxxxxxxxx'"),
        ([1, 2], "list"),
        (nn.ReLU, "the class ReLU"),
        (nn.ReLU(), "ReLU"),
    ],
)
def test_a_value_is_shown_if_it_is_short(value: object, shown: str) -> None:
    assert _checks.shown(value) == shown

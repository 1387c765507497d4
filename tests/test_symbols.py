"""The drawn symbols: shapes, ranges, what each looks like, and what is refused."""

import pytest
import torch

from common_layers.symbols import SYMBOLS, draw_symbols


def test_pictures_and_labels_have_the_promised_shapes_and_types() -> None:
    pictures, labels = draw_symbols(7, size=20)
    assert pictures.shape == (7, 1, 20, 20)
    assert pictures.dtype == torch.float32
    assert labels.shape == (7,)
    assert labels.dtype == torch.int64


def test_every_symbol_comes_about_as_often() -> None:
    _, labels = draw_symbols(2000)
    counts = labels.bincount(minlength=len(SYMBOLS))
    assert len(counts) == len(SYMBOLS)
    assert counts.min() > 400


def test_the_same_seed_gives_the_same_pictures_whatever_torch_drew_before() -> None:
    first, labels = draw_symbols(5, seed=3)
    torch.rand(1)
    second, same_labels = draw_symbols(5, seed=3)
    assert torch.equal(first, second)
    assert torch.equal(labels, same_labels)
    assert not torch.equal(first, draw_symbols(5, seed=4)[0])


def test_drawing_leaves_the_random_numbers_of_torch_alone() -> None:
    torch.manual_seed(0)
    expected = torch.rand(1)
    torch.manual_seed(0)
    draw_symbols(5)
    assert torch.equal(torch.rand(1), expected)


def test_without_noise_the_ground_is_zero_and_lines_are_between_06_and_1() -> None:
    pictures, _ = draw_symbols(200, noise=0)
    brightest = pictures.amax(dim=(1, 2, 3))
    assert pictures.min() == 0
    assert brightest.min() >= 0.6
    assert brightest.max() <= 1
    # a line drawing is mostly ground
    assert (pictures == 0).float().mean() > 0.7


def test_the_noise_has_the_given_standard_deviation() -> None:
    clear, _ = draw_symbols(100, noise=0)
    noisy, _ = draw_symbols(100, noise=0.2)
    assert (noisy - clear).std().item() == pytest.approx(0.2, rel=0.02)


def test_no_line_touches_the_border() -> None:
    pictures, _ = draw_symbols(500, noise=0)
    inside = torch.zeros(32, 32, dtype=torch.bool)
    inside[1:-1, 1:-1] = True
    assert not pictures[:, 0, ~inside].any()


def test_only_a_cross_has_ink_in_its_middle() -> None:
    pictures, labels = draw_symbols(500, noise=0)
    ground = torch.arange(32.0) + 0.5
    ink = pictures[:, 0]
    weight = ink.sum(dim=(1, 2))
    row = ((ink.sum(dim=2) @ ground) / weight).long()
    column = ((ink.sum(dim=1) @ ground) / weight).long()
    middle = ink[torch.arange(len(ink)), row, column] > 0
    assert torch.equal(middle, labels == SYMBOLS.index("cross"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"count": 0}, "at least one picture, got 0"),
        ({"count": 1, "size": 7}, "8 or more, got 7"),
        ({"count": 1, "noise": -0.1}, "0 or more, got -0.1"),
    ],
)
def test_what_cannot_be_drawn_is_reported(
    arguments: dict[str, int], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        draw_symbols(**arguments)

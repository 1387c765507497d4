"""The drawn symbols: shapes, ranges, what each looks like, and what is refused."""

import math
import os
from typing import Literal

import pytest
import torch
from torch import Tensor

from common_layers.symbols import SYMBOLS, _turned, draw_symbols


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


def test_a_seed_is_any_that_torch_takes_and_0_unless_given() -> None:
    assert torch.equal(draw_symbols(3)[0], draw_symbols(3, seed=0)[0])
    for seed in (-(2**63), 2**63 - 1):
        draw_symbols(1, seed=seed)
        torch.Generator().manual_seed(seed)
    for seed in (-(2**63) - 1, 2**63):
        with pytest.raises(ValueError, match=r"^expected seed of at (least|most) "):
            draw_symbols(1, seed=seed)


def test_a_pixel_is_seen_from_its_symbol_moved_then_turned() -> None:
    below, beside, angle = torch.tensor([0.25, 0.5, 0.3])[:, None, None, None]
    down, across = _turned(8, below, beside, angle)
    axis = torch.linspace(-7 / 8, 7 / 8, 8)
    moved = (axis - 0.5) + (axis[:, None] - 0.25) * 1j
    turned = moved * torch.exp(torch.tensor(-0.3j))
    torch.testing.assert_close(torch.complex(across, down)[0], turned)


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
        ({"count": 0}, "count of at least 1, got 0"),
        ({"count": 1, "size": 7}, "size of at least 8, got 7"),
        ({"count": 1, "noise": -0.1}, "noise of at least 0, got -0.1"),
    ],
)
def test_what_cannot_be_drawn_is_reported(
    arguments: dict[str, int], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        draw_symbols(**arguments)


# ── the shapes, by what is known of their outlines ──

# of a size of 1: how long the outline is, and how far on average from its middle
OUTLINES = {
    "circle": (2 * math.pi, 1.0),
    "square": (8 * 0.85, 0.85 * (math.sqrt(2) + math.asinh(1)) / 2),
    "triangle": (
        6 * math.sqrt(3) * 0.55,
        0.55 * (2 * math.sqrt(3) + math.asinh(math.sqrt(3))) / math.sqrt(12),
    ),
}
LINE = 0.14
SIDE = 48


def once(fixture_name: str, config: pytest.Config) -> Literal["function", "module"]:
    """Measure once for all tests; for each, when mutmut looks which reach what."""
    return "function" if "MUTANT_UNDER_TEST" in os.environ else "module"


@pytest.fixture(scope=once)
def drawn() -> dict[str, dict[str, Tensor]]:
    """Draw many of each symbol without noise, and measure; a picture is 2 wide."""
    pictures, labels = draw_symbols(400, size=SIDE, noise=0)
    ink = pictures[:, 0]
    axis = (torch.arange(SIDE) + 0.5) / SIDE * 2 - 1
    brightness = ink.amax(dim=(1, 2))
    weight = ink.sum(dim=(1, 2))
    x = (ink * axis).sum(dim=(1, 2)) / weight
    y = (ink * axis[:, None]).sum(dim=(1, 2)) / weight
    across, down = axis - x[:, None, None], axis[:, None] - y[:, None, None]
    far = (ink * torch.hypot(across, down)).sum(dim=(1, 2)) / weight
    area = weight / brightness * (2 / SIDE) ** 2
    # as seen from the middle; a corner of a square turned by an angle turns with it
    around = torch.atan2(down, across)
    turns = {
        n: (ink * torch.exp(1j * n * around)).sum(dim=(1, 2)).angle() for n in (3, 4)
    }
    found = {}
    for label, name in enumerate(SYMBOLS):
        mine = labels == label
        if name == "cross":  # two bars, which end half a line beyond their points
            bar = (far * area / LINE / 2).sqrt()
            radius, length = bar - LINE / 2, 4 * bar - LINE
        else:
            radius = far / OUTLINES[name][1]
            length = radius * OUTLINES[name][0]
        found[name] = {
            "brightness": brightness[mine],
            "x": x[mine],
            "y": y[mine],
            "radius": radius[mine],
            "length": length[mine],
            "area": area[mine],
            **{f"turn {n}": turn[mine] for n, turn in turns.items()},
        }
    return found


def reach(values: Tensor) -> tuple[float, float]:
    return values.min().item(), values.max().item()


@pytest.mark.parametrize("name", SYMBOLS)
def test_a_symbol_has_the_outline_of_its_name(
    drawn: dict[str, dict[str, Tensor]], name: str
) -> None:
    symbol = drawn[name]
    # corners are a little more or less than the line
    torch.testing.assert_close(
        symbol["area"] / LINE, symbol["length"], rtol=0.1, atol=0
    )


@pytest.mark.parametrize("name", SYMBOLS)
def test_symbols_differ_in_size_place_and_brightness(
    drawn: dict[str, dict[str, Tensor]], name: str
) -> None:
    symbol = drawn[name]
    for what, low, high in (
        ("radius", 0.35, 0.56),
        ("x", -0.17, 0.17),
        ("y", -0.17, 0.17),
        ("brightness", 0.6, 1),
    ):
        smallest, largest = reach(symbol[what])
        room = (high - low) / 8
        assert low - room / 2 < smallest < low + room
        assert high - room < largest < high + room / 2


@pytest.mark.parametrize(
    ("name", "corners", "first"),
    # towards the right is 0, and the angle grows downwards
    [
        ("square", 4, math.pi / 4),
        ("cross", 4, math.pi / 4),
        ("triangle", 3, math.pi / 6),
    ],
)
def test_symbols_are_turned_a_little_to_either_side(
    drawn: dict[str, dict[str, Tensor]], name: str, corners: int, first: float
) -> None:
    turn = drawn[name][f"turn {corners}"] - corners * first
    angle = ((turn + math.pi) % (2 * math.pi) - math.pi) / corners
    smallest, largest = reach(angle)
    assert -0.32 < smallest < -0.22
    assert 0.22 < largest < 0.32

"""Cells, their numbers and their names lie where a reader looks for them.

Which numbers and colours they get is tested in tests/test_drawing.py.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from drawn import Box, box, canvas, frames, words
from matplotlib.colors import to_rgba
from torch import Tensor

from common_layers._canvas import (
    cell_colors,
    count_lines,
    fitting,
    ink,
    luminance,
    new_canvas,
    text_width,
    to_grid,
    write_numbers,
)
from common_layers.drawing import show_cells


@pytest.fixture(autouse=True)
def no_figure_is_left() -> Iterator[None]:
    plt.close("all")
    yield
    plt.close("all")


def cells() -> list[list[Box]]:
    """Return the place of each cell of each grid, row by row."""
    grids: list[Any] = list(plt.gca().collections)
    found = []
    for grid in grids:
        corners = [path.vertices for path in grid.get_paths()]
        found.append([Box(*one.min(axis=0), *one.max(axis=0)) for one in corners])
    return found


def around(grid: list[Box]) -> Box:
    """Return the place of a whole grid, without the gap round it."""
    return Box(grid[0].left, grid[0].top, grid[-1].right, grid[-1].bottom)


def test_an_inch_of_the_ground_is_an_inch_of_the_figure_from_its_top_left() -> None:
    axes = new_canvas(3, 2)
    assert tuple(plt.gcf().get_size_inches()) == (3, 2)
    assert axes.get_position().bounds == (0, 0, 1, 1)
    assert (axes.get_xlim(), axes.get_ylim()) == ((0, 3), (2, 0))
    assert not axes.axison


# ── a grid ──


@pytest.mark.parametrize("shape", [(2, 3), (1, 1), (5, 4)])
def test_cells_are_squares_in_rows_with_a_number_in_each_middle(
    shape: tuple[int, int],
) -> None:
    show_cells([torch.arange(shape[0] * shape[1]).reshape(shape) + 10])
    [grid] = cells()
    pitch = grid[0].size[0] / 0.9
    assert 0.45 <= pitch <= 0.72
    assert grid[0].left == pytest.approx(0.05 * pitch)
    assert grid[0].top == pytest.approx(0.05 * pitch)
    assert canvas().size == pytest.approx((shape[1] * pitch, shape[0] * pitch))
    for number, cell in enumerate(grid):
        row, column = divmod(number, shape[1])
        assert cell.size == pytest.approx((0.9 * pitch, 0.9 * pitch))
        assert (cell.left, cell.top) == pytest.approx(
            (grid[0].left + column * pitch, grid[0].top + row * pitch)
        )
        text = words()[str(number + 10)]
        assert text.get_position() == pytest.approx(cell.middle)
        assert box(text).middle == pytest.approx(cell.middle, abs=0.03)
        assert box(text).inside(cell)
        assert text.get_fontsize() == 14


def test_cells_have_thin_grey_edges() -> None:
    show_cells([torch.ones(2, 2)])
    grid: Any = plt.gca().collections[0]
    assert {tuple(edge) for edge in grid.get_edgecolor()} == {to_rgba("gray")}
    assert grid.get_linewidth() == [0.6]


@pytest.mark.parametrize("number", [7.0, 1234.0, -1234.25, 123456.0])
def test_a_number_fits_into_its_cell_and_up_to_four_digits_are_large(
    number: float,
) -> None:
    show_cells([torch.tensor([number, 0.0])])
    [grid] = cells()
    text = next(iter(words().values()))
    assert box(text).inside(grid[0])
    assert (text.get_fontsize() == 14) == (len(text.get_text()) <= 4)
    assert grid[0].size[0] <= 0.9 * 0.72 + 0.001


def test_text_is_as_large_as_fits_and_never_larger_than_the_rest() -> None:
    assert fitting(1, 0.72) == fitting(0, 0.72) == 14
    small = fitting(8, 0.5)
    assert small < fitting(7, 0.5) < 14
    # so many characters fill the cell but for a little
    assert 0.4 < text_width("0" * 8, small) < 0.45


def test_a_width_is_about_what_the_text_takes() -> None:
    axes = new_canvas(6, 1)
    for text, points in (("0123456789", 14), ("88", 20)):
        taken = box(axes.text(0, 0.5, text, fontsize=points)).size[0]
        assert text_width(text, points) == pytest.approx(taken, rel=0.06)
    assert text_width("0000") == text_width("0000", 14)
    assert text_width("0\n0000\n00") == text_width("0000")


def test_lines_are_counted() -> None:
    assert [count_lines(text) for text in ("", "one", "one\ntwo")] == [0, 1, 2]


# ── grids side by side ──


def laid_out() -> list[Box]:
    """Draw three grids in two columns, and return their places."""
    grids = [torch.zeros(2, 3), torch.zeros(3, 1), torch.zeros(1, 2)]
    labels = ["one", "a wide label", "in\nlines"]
    show_cells(grids, labels=labels, between=["→", "="], columns=2)
    return [around(grid) for grid in cells()]


def test_grids_of_a_row_share_their_middle_and_of_a_column_theirs() -> None:
    one, two, three = laid_out()
    assert one.middle[1] == pytest.approx(two.middle[1])
    assert one.middle[0] == pytest.approx(three.middle[0])
    assert two.left - one.right > 0.5
    assert three.top > max(one.bottom, two.bottom) + 2 * 0.2  # two lines are between
    assert canvas().bottom == pytest.approx(three.bottom + 0.05 * 0.45)
    assert canvas().right == pytest.approx(box(words()["a wide label"]).right, abs=0.2)


def test_a_label_stands_over_the_middle_of_its_grid() -> None:
    grids = laid_out()
    for grid, name in zip(grids, ("one", "a wide label", "in\nlines"), strict=True):
        text = words()[name]
        assert box(text).middle[0] == pytest.approx(grid.middle[0], abs=0.02)
        assert 0 < grid.top - box(text).bottom < 0.15
        assert text.get_fontsize() == 14
        assert box(text).inside(canvas())
        assert not any(box(text).meets(other) for other in grids)


def test_a_sign_stands_in_the_middle_between_neighbours() -> None:
    one, *_ = laid_out()
    sign = words()["→"]
    assert "=" not in words()  # where a row ends
    assert box(sign).middle[1] == pytest.approx(one.middle[1], abs=0.06)
    left = one.right + 0.05 * 0.45
    right = canvas().right - text_width("a wide label")
    assert box(sign).middle[0] == pytest.approx((left + right) / 2, abs=0.01)
    assert box(sign).left > left + 0.1
    assert box(sign).right < right - 0.1
    assert sign.get_fontsize() == 20


def test_a_wide_sign_in_any_row_has_room() -> None:
    between = ["", "", "is more than"]
    show_cells([torch.zeros(1, 2)] * 4, between=between, columns=2)
    sign = box(words()["is more than"])
    assert not any(sign.meets(around(grid)) for grid in cells())


def test_grids_without_signs_have_room_between_them() -> None:
    show_cells([torch.zeros(1, 2)] * 3)
    places = [around(grid) for grid in cells()]
    for one, other in pairwise(places):
        assert 0.4 < other.left - one.right < 0.5


def test_a_sign_takes_little_more_room_than_its_width() -> None:
    show_cells([torch.zeros(1, 2)] * 2, between="→")
    one, other = map(around, cells())
    assert 0.2 < other.left - one.right - box(words()["→"]).size[0] < 0.5


def test_many_rows_stand_under_one_another() -> None:
    show_cells([torch.zeros(2, 1)] * 5, labels=["x"] * 5, columns=1)
    places = [around(grid) for grid in cells()]
    for one, other in pairwise(places):
        assert other.left == pytest.approx(one.left)
        assert 0.4 < other.top - one.bottom < 0.65


def test_cells_shrink_until_all_fit_a_page_but_stay_large_enough_to_see() -> None:
    show_cells([torch.zeros(1, 5)] * 3)
    assert 6.7 < canvas().right <= 7
    plt.close()
    show_cells([torch.zeros(1, 12)] * 4)
    assert 0.19 < cells()[0][0].size[0] / 0.9 <= 0.2
    plt.close()
    show_cells([torch.zeros(1, 3)] * 8, columns=3)
    assert cells()[0][0].size[0] / 0.9 == pytest.approx(0.45)  # as if alone


def test_more_columns_than_grids_are_as_many_as_there_are() -> None:
    show_cells([torch.zeros(1, 2)] * 2, columns=9)
    one, other = (around(grid) for grid in cells())
    assert one.top == other.top


# ── frames ──


def test_a_frame_lies_over_the_cells_and_is_seen_whole() -> None:
    show_cells([torch.zeros(2, 2)], marks=[[(0, 0, 1, 1)] * 5])
    colors = [to_rgba(f"tab:{name}") for name in ("red", "blue", "green", "purple")]
    assert [frame.get_edgecolor() for frame in frames()] == [*colors, colors[0]]
    [grid] = plt.gca().collections
    for frame in frames():
        assert frame.get_linewidth() == 3
        assert frame.get_zorder() > grid.get_zorder()
        assert not frame.get_fill()
        assert not frame.get_clip_on()


def test_one_frame_need_not_be_in_a_list_and_a_grid_may_have_none() -> None:
    show_cells([torch.zeros(2, 3)] * 4, marks=[(0, 1, 2, 2), None, [], (1, 0, 1, 2)])
    first, second = (box(frame) for frame in frames())
    gap = 0.05 * cells()[0][0].size[0] / 0.9
    for frame, one, last in (
        (first, cells()[0][1], cells()[0][5]),
        (second, cells()[3][3], cells()[3][4]),
    ):
        assert (frame.left, frame.top) == pytest.approx((one.left - gap, one.top - gap))
        assert (frame.right, frame.bottom) == pytest.approx(
            (last.right + gap, last.bottom + gap)
        )


def test_of_nothing_but_gaps_the_place_stays_empty() -> None:
    show_cells([torch.full((2, 2), torch.nan), torch.tensor([[1.0, -3.0]])])
    [grid] = cells()
    assert grid[0].left > 2 * 0.45 + 0.4
    assert list(words()) == ["1", "\u22123"]
    shown: Any = plt.gca().collections[0]
    assert shown.get_facecolor()[1][3] == 1  # as strong as if it were alone


@pytest.mark.parametrize(
    "frame",
    [
        (-1, 0, 1, 1),
        (0, -1, 1, 1),
        (0, 0, 0, 1),
        (0, 0, 1, 0),
        (1, 0, 2, 1),
        (0, 2, 1, 2),
    ],
)
def test_a_frame_that_leaves_its_grid_is_named(frame: tuple[int, ...]) -> None:
    with pytest.raises(
        ValueError, match=r"^expected a frame inside of its grid of shape"
    ):
        show_cells([torch.zeros(2, 3)], marks=[frame])  # type: ignore[list-item]
    show_cells([torch.zeros(2, 3)], marks=[(0, 0, 2, 3)])  # the whole grid
    show_cells([torch.zeros(2, 3)], marks=[(1, 2, 1, 1)])  # its last cell


# ── what stands in a cell ──


@pytest.mark.parametrize(
    ("values", "written"),
    [
        ([1.0, -2.0], ["1", "\u22122"]),
        ([0.5, 2.0], ["0.5", "2.0"]),
        ([0.25, 10.0], ["0.25", "10.00"]),
        ([1 / 3], ["0.33"]),
        ([1.0004, 2.0], ["1", "2"]),  # what cannot be seen does not count
        ([1.0006, 2.0], ["1.00", "2.00"]),
        ([0.1004], ["0.1"]),
        ([-0.0, 0.0], ["0", "0"]),
        ([-0.0001], ["0"]),
        ([np.nan, 1.5], ["", "1.5"]),
        ([np.inf, 1.0], ["inf", "1"]),
        ([np.nan], [""]),
    ],
)
def test_numbers_are_as_short_as_they_can_be(
    values: list[float], written: list[str]
) -> None:
    assert write_numbers(np.array([values]), None) == [written]


def test_as_many_decimals_as_asked_for() -> None:
    assert write_numbers(np.array([[1.0, 2.345]]), 1) == [["1.0", "2.3"]]
    assert write_numbers(np.array([[-0.4]]), 0) == [["0"]]


def test_colours_are_those_of_a_map_from_blue_to_red() -> None:
    low, high = cell_colors(np.array([[-5.0, 5.0]]), 5, signed=True)[0]
    theirs = plt.get_cmap("RdBu_r")
    assert low == pytest.approx(theirs(0.1), abs=0.01)
    assert high == pytest.approx(theirs(0.9), abs=0.01)
    beyond = cell_colors(np.array([[7.0, np.nan]]), 5, signed=True)[0]
    assert beyond[0] == pytest.approx(high)
    assert beyond[1][3] == 0
    weak = cell_colors(np.array([[-0.5, 0.5]]), 1, signed=True)[0]
    assert weak[0] == pytest.approx((*low[:3], 0.5))
    assert weak[1] == pytest.approx((*high[:3], 0.5))


def test_greys_run_from_dark_to_light_and_a_gap_is_clear() -> None:
    colors = cell_colors(np.array([[0.0, 4.0, np.nan]]), 4, signed=False)[0]
    assert colors[0] == pytest.approx((0.12, 0.12, 0.12, 1))
    assert colors[1] == pytest.approx((0.88, 0.88, 0.88, 1))
    assert colors[2][3] == 0


def test_luminance_is_that_of_the_guidelines_for_reading() -> None:
    # as WCAG's own calculators give it
    known = {"#000000": 0, "#0a0a0a": 0.0030, "#808080": 0.2159, "#ff0000": 0.2126}
    known |= {"#00ff00": 0.7152, "#0000ff": 0.0722, "#ffffff": 1}
    for name, value in known.items():
        color = np.array(to_rgba(name)[:3])
        assert luminance(color) == pytest.approx(value, abs=5e-5)


@pytest.mark.parametrize(
    ("color", "said"),
    [
        ((0.1, 0.1, 0.1, 1.0), "#fefefe"),
        ((0.9, 0.9, 0.9, 1.0), "#020202"),
        ((0.1, 0.1, 0.1, 0.1), "black"),  # which the site draws light on a dark page
        ((0.7, 0.1, 0.17, 0.9), "#fefefe"),
    ],
)
def test_a_number_is_light_on_dark_and_dark_on_light(
    color: tuple[float, ...], said: str
) -> None:
    assert ink(np.array(color)) == said


@pytest.mark.parametrize(
    ("values", "shape"),
    [
        (torch.tensor(3), (1, 1)),
        (torch.zeros(4), (1, 4)),
        (torch.zeros(2, 3), (2, 3)),
        (torch.zeros(1, 1, 2, 3), (2, 3)),
        (torch.zeros(1, 1, 1, 1), (1, 1)),
        (torch.zeros(1, 3, requires_grad=True), (1, 3)),
        (torch.zeros(2, 1, dtype=torch.bool), (2, 1)),
    ],
)
def test_a_tensor_becomes_rows(values: Tensor, shape: tuple[int, int]) -> None:
    grid = to_grid(values)
    assert grid.shape == shape
    assert grid.dtype == np.float64


def test_whole_numbers_keep_their_value() -> None:
    assert to_grid(torch.tensor([2**40 + 1])).tolist() == [[2**40 + 1]]


@pytest.mark.parametrize("shape", [(2, 2, 1), (1, 2, 1, 3, 1), (0, 2), (3, 1, 2)])
def test_what_is_no_grid_is_reported_with_its_shape(shape: tuple[int, ...]) -> None:
    said = f"got ({', '.join(map(str, shape))}); pick one channel of one sample"
    wanted = "expected a grid, shape (height, width) or (width,), "
    with pytest.raises(ValueError, match=f"^{re.escape(wanted + said)}$"):
        to_grid(torch.zeros(shape))

"""Drawings show the values that they are given, in cells of the right colour."""

from collections.abc import Iterator

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle
from torch.nn import functional

from common_layers._windows import window_reads
from common_layers.drawing import show_cells, show_stack, show_windows


@pytest.fixture(autouse=True)
def no_figure_is_left() -> Iterator[None]:
    plt.close("all")
    yield
    plt.close("all")


def texts() -> list[str]:
    """Return what is written in the figure, without empty texts."""
    return [text.get_text() for text in plt.gca().texts if text.get_text()]


def colors(grid: int = 0) -> list[tuple[float, ...]]:
    """Return the colours of a grid's cells, row by row."""
    faces = np.asarray(plt.gca().collections[grid].get_facecolor())
    return [tuple(face) for face in faces.tolist()]


def frames() -> list[Rectangle]:
    return [patch for patch in plt.gca().patches if isinstance(patch, Rectangle)]


# ── cells ──


def test_each_cell_holds_its_number() -> None:
    show_cells([torch.tensor([[1.0, -2.0], [0.0, 3.0]]), torch.tensor([0.25, -0.004])])
    assert texts() == ["1", "\u22122", "0", "3", "0.25", "0.00"]


@pytest.mark.parametrize(
    ("values", "decimals", "written"),
    [
        ([1.5, 2.0], None, ["1.5", "2.0"]),
        ([1.5, 2.25], 0, ["2", "2"]),
        ([3, 4], 1, ["3.0", "4.0"]),
    ],
)
def test_numbers_have_as_many_decimals_as_they_need(
    values: list[float], decimals: int | None, written: list[str]
) -> None:
    show_cells([torch.tensor(values)], decimals=decimals)
    assert texts() == written


def test_a_number_has_at_most_17_decimals() -> None:
    show_cells([torch.tensor([0.5])], decimals=17)
    assert texts() == ["0.50000000000000000"]
    with pytest.raises(ValueError, match="decimals of at most 17, got 18"):
        show_cells([torch.tensor([0.5])], decimals=18)


def test_cells_have_signs_if_nothing_is_said_of_them() -> None:
    show_cells([torch.tensor([-1.0])], signed=None)  # type: ignore[arg-type]
    assert colors()[0][2] > colors()[0][0]


def test_positive_is_red_negative_blue_and_zero_clear() -> None:
    show_cells([torch.tensor([-2.0, -1.0, 0.0, 2.0])])
    low, half, zero, high = colors()
    assert low[2] > low[0]
    assert high[0] > high[2]
    assert [color[3] for color in (low, half, zero, high)] == [1, 0.5, 0, 1]


def test_grey_cells_grow_lighter_with_their_values() -> None:
    show_cells([torch.tensor([0.0, 0.5, 1.0])], signed=False)
    greys = colors()
    assert all(
        red == green == blue and opacity == 1 for red, green, blue, opacity in greys
    )
    assert greys[0][0] < greys[1][0] < greys[2][0] < 0.9


def test_a_colour_means_the_same_in_all_grids_unless_told_otherwise() -> None:
    grids = [torch.tensor([1.0]), torch.tensor([4.0])]
    show_cells(grids)
    assert [colors(grid)[0][3] for grid in (0, 1)] == [0.25, 1]
    plt.close()
    show_cells(grids, same_scale=False)
    assert [colors(grid)[0][3] for grid in (0, 1)] == [1, 1]


def test_the_strongest_colour_is_that_of_the_largest_value_however_small() -> None:
    show_cells([torch.tensor([0.25, -0.5])])
    assert [color[3] for color in colors()] == [0.5, 1]


def test_a_nan_leaves_its_cell_empty() -> None:
    show_cells([torch.tensor([torch.nan, 1.0])], signed=False)
    assert texts() == ["1"]
    assert colors()[0][3] == 0


@pytest.mark.parametrize("signed", [True, False])
def test_infinity_is_the_strongest_colour_and_leaves_the_others_theirs(
    signed: bool,
) -> None:
    show_cells([torch.tensor([torch.inf, 2.0, 1.0])], signed=signed)
    assert texts() == ["inf", "2", "1"]
    infinite, high, half = colors()
    assert infinite == high != half
    assert half[3] == (0.5 if signed else 1)


def test_leading_axes_of_length_one_are_dropped() -> None:
    show_cells([torch.arange(6.0).reshape(1, 1, 2, 3)])
    assert len(colors()) == 6


def test_frames_lie_round_their_cells_in_the_order_of_their_colours() -> None:
    show_cells([torch.zeros(3, 4)], marks=[[(0, 0, 3, 3), (1, 2, 1, 2)]])
    first, second = frames()
    side = first.get_width() / 3
    assert second.get_xy() == pytest.approx(
        (first.get_x() + 2 * side, first.get_y() + side)
    )
    assert (second.get_width(), second.get_height()) == pytest.approx((2 * side, side))
    assert first.get_edgecolor() == to_rgba("tab:red")
    assert second.get_edgecolor() == to_rgba("tab:blue")


def test_frames_are_each_in_a_list_if_one_is() -> None:
    with pytest.raises(TypeError, match=r"^expected marks as a list, got 5;"):
        show_cells([torch.zeros(3, 4)], marks=[[(0, 0, 3, 3), 5]])  # type: ignore[list-item]


def test_labels_and_signs_stand_with_their_grids() -> None:
    one = torch.ones(1)
    show_cells([one, one, one], labels=["a", "", "c"], between=["+", "="])
    assert texts() == ["1", "a", "+", "1", "=", "1", "c"]
    plt.close()
    show_cells([one, one, one, one], between="→", columns=2)
    assert texts().count("→") == 2  # none where a row ends


def test_many_wide_grids_stay_within_the_width_of_a_page() -> None:
    show_cells([torch.rand(5, 5)] * 4, labels=["a label"] * 4)
    assert plt.gcf().get_size_inches()[0] <= 7


@pytest.mark.parametrize("signed", [True, False])
def test_numbers_stand_out_from_their_cells_on_both_grounds(signed: bool) -> None:
    show_cells([torch.linspace(-1 if signed else 0, 1, 41)], signed=signed, decimals=1)
    inks = [text.get_color() for text in plt.gca().texts if text.get_text()]
    for ground, foreground in (
        ((1, 1, 1), "#020202"),
        ((0.075, 0.078, 0.086), "#d5d5d5"),
    ):
        for face, ink in zip(colors(), inks, strict=True):
            blend = np.array(ground) * (1 - face[3]) + np.array(face[:3]) * face[3]
            word = to_rgba(foreground if ink == "black" else str(ink))[:3]
            light, dark = sorted((luminance(blend), luminance(np.array(word))))[::-1]
            assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(color: np.ndarray) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.tolist()
    ]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


GRID = torch.zeros(2, 3)


@pytest.mark.parametrize(
    ("grids", "options", "error", "message"),
    [
        (GRID, {}, TypeError, "expected grids as a list, got Tensor"),
        ([[1.0]], {}, TypeError, "expected a grid as a tensor, got list"),
        ([], {}, ValueError, "expected at least one grid"),
        ([torch.zeros(2, 3, 4)], {}, ValueError, r"got \(2, 3, 4\); pick one"),
        ([torch.zeros(0)], {}, ValueError, r"got \(0,\)"),
        ([GRID], {"labels": ["a", "b"]}, ValueError, "expected 1 of labels, got 2"),
        ([GRID], {"marks": [None, None]}, ValueError, "expected 1 of marks, got 2"),
        ([GRID], {"signed": [True] * 3}, ValueError, "expected 1 of signed, got 3"),
        ([GRID, GRID], {"between": ["+", "="]}, ValueError, "expected 1 of between"),
        ([GRID], {"marks": [(0, 1, 2, 3)]}, ValueError, "inside of its grid of shape"),
        ([GRID], {"marks": [[(0, 1, 2)]]}, ValueError, "row, column, height, width"),
        ([GRID], {"columns": 0}, ValueError, "columns of at least 1"),
    ],
)
def test_what_cannot_be_drawn_is_reported(
    grids: object, options: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as reported:
        show_cells(grids, **options)  # type: ignore[arg-type]
    assert "\n" not in str(reported.value)
    assert not plt.get_fignums()


# ── stacks ──


def test_a_stack_has_a_plane_for_each_channel_of_each_sample() -> None:
    batch = torch.arange(2 * 3 * 2 * 2.0).reshape(2, 3, 2, 2)
    show_stack(batch)
    planes = [np.asarray(mesh.get_array()) for mesh in plt.gca().collections]
    assert len(planes) == 6
    # the first channel is drawn last, in front
    greys = [plane.reshape(2, 2, -1)[..., 0] for plane in planes]
    shown = np.concatenate([greys[at].ravel() for at in (2, 1, 0, 5, 4, 3)])
    assert (np.diff(shown) > 0).all()
    assert np.allclose(np.diff(shown), np.diff(shown)[0])
    assert texts()[-1] == "batch 2"
    assert set(texts()) == {"batch 2", "channels 3", "height 2", "width 2"}


def test_channels_are_tinted_on_request() -> None:
    show_stack(
        torch.ones(1, 3, 1, 1) * torch.tensor([1.0, 1.0, 0.0])[:, None, None], rgb=True
    )
    blue, green, red = (
        np.asarray(mesh.get_array()).ravel() for mesh in plt.gca().collections
    )
    assert red.argmax() == 0
    assert green.argmax() == 1
    assert blue.max() < 0.2  # its value is the smallest


@pytest.mark.parametrize(
    ("batch", "rgb", "error", "message"),
    [
        ([1.0], False, TypeError, "expected batch as a tensor, got list"),
        (torch.zeros(3, 4, 4), False, ValueError, r"shape \(batch, channels"),
        (torch.zeros(1, 3, 0, 4), False, ValueError, r"got \(1, 3, 0, 4\)"),
        (torch.zeros(7, 3, 4, 4), False, ValueError, "got 7 of 3; draw a slice"),
        (torch.zeros(1, 17, 4, 4), False, ValueError, "got 1 of 17; draw a slice"),
        (torch.zeros(1, 4, 4, 4), True, ValueError, "3 channels with rgb=True, got 4"),
    ],
)
def test_what_is_no_batch_is_reported(
    batch: torch.Tensor, rgb: bool, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        show_stack(batch, rgb=rgb)


# ── windows ──


@pytest.mark.parametrize(
    ("size", "kernel_size", "stride", "padding", "dilation"),
    [
        (7, 3, 1, 0, 1),
        (7, 3, 2, 1, 1),
        (8, 3, 3, 0, 1),
        (9, 3, 1, 2, 2),
        (6, 1, 2, 0, 3),
    ],
)
def test_windows_read_what_a_convolution_reads(
    size: int, kernel_size: int, stride: int, padding: int, dilation: int
) -> None:
    x = torch.zeros(1, 1, size, requires_grad=True)
    kernel = torch.ones(1, 1, kernel_size)
    y = functional.conv1d(x, kernel, None, stride, padding, dilation)
    expected = []
    for output in y[0, 0]:
        (gradient,) = torch.autograd.grad(output, x, retain_graph=True)
        expected.append(gradient[0, 0].nonzero().flatten().tolist())
    reads = window_reads(size, kernel_size, stride, padding, dilation)
    assert [[at for at in window if 0 <= at < size] for window in reads] == expected


def test_unread_cells_are_grey_and_padding_is_dashed() -> None:
    show_windows(8, 3, stride=3)
    faces = [to_rgba(patch.get_facecolor()) for patch in frames()]
    assert [face[3] > 0 for face in faces[:8]] == [False] * 6 + [True] * 2
    plt.close()
    show_windows(5, 3, padding=1)
    cells = frames()[:7]
    assert [cell.get_linestyle() != "-" for cell in cells] == [True, *[False] * 5, True]
    assert texts() == ["0", "0", "input", "output"]


@pytest.mark.parametrize(
    ("size", "options", "message"),
    [
        (7, {"stride": 0}, "expected stride of at least 1, got 0"),
        (7, {"padding": -1}, "expected padding of at least 0"),
        (25, {}, "size of at most 24, got 25"),
        (4, {"dilation": 2}, "the 4 cells of input and padding, got one that spans 5"),
    ],
)
def test_windows_that_do_not_fit_are_reported(
    size: int, options: dict[str, int], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        show_windows(size, 3, **options)

"""Drawn windows: cells, lines and words lie where a reader looks for them.

What each output reads is tested in tests/test_drawing.py.
"""

from collections.abc import Iterator
from itertools import pairwise

import matplotlib.pyplot as plt
import pytest
from drawn import Box, box, canvas, frames
from matplotlib.colors import to_rgba

from common_layers._windows import window_reads
from common_layers.drawing import show_windows

# size, kernel size, stride, padding, dilation
WINDOWS = [(7, 3, 2, 1, 1), (13, 3, 1, 2, 2), (4, 4, 1, 0, 1)]


@pytest.fixture(params=WINDOWS, ids=str)
def windows(request: pytest.FixtureRequest) -> Iterator[tuple[int, ...]]:
    plt.close("all")
    size, kernel_size, stride, padding, dilation = request.param
    show_windows(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    yield request.param
    plt.close("all")


def rows(windows: tuple[int, ...]) -> tuple[list[Box], list[Box]]:
    """Return the cells of the input, with padding, and those of the output."""
    cells = [box(frame) for frame in frames()]
    inputs = windows[0] + 2 * windows[3]
    return cells[:inputs], cells[inputs:]


def test_cells_are_squares_in_a_row_with_gaps_between(
    windows: tuple[int, ...],
) -> None:
    inputs, outputs = rows(windows)
    unit = inputs[1].left - inputs[0].left
    assert unit == pytest.approx(min(0.45, 6.25 / len(inputs)))
    for cell in inputs + outputs:
        assert cell.size == pytest.approx((0.9 * unit, 0.9 * unit), rel=0.01)
    for one, other in pairwise(inputs):
        assert other.left - one.left == pytest.approx(unit)
        assert other.top == pytest.approx(one.top)
    # half a gap round each, from the name of the row to the drawing's edge
    assert inputs[0].left == pytest.approx(0.75 + 0.05 * unit)
    assert inputs[0].top == pytest.approx(0.05 * unit)
    assert canvas().right == pytest.approx(inputs[-1].right + 0.05 * unit)
    assert canvas().bottom == pytest.approx(outputs[0].bottom + 0.05 * unit)
    assert outputs[0].top - inputs[0].bottom == pytest.approx(0.9 + 0.1 * unit)


def test_each_output_stands_under_the_middle_of_what_it_reads(
    windows: tuple[int, ...],
) -> None:
    inputs, outputs = rows(windows)
    size, kernel_size, stride, padding, dilation = windows
    reads = window_reads(size, kernel_size, stride, padding, dilation)
    lines = iter(plt.gca().lines)
    for output, window, frame in zip(
        outputs, reads, frames()[len(inputs) :], strict=True
    ):
        read = [inputs[cell + padding] for cell in window]
        middle = (read[0].middle[0] + read[-1].middle[0]) / 2
        assert output.middle[0] == pytest.approx(middle)
        color = to_rgba(frame.get_edgecolor())
        assert to_rgba(frame.get_facecolor()) == (*color[:3], 0.25)
        for cell in read:
            line = next(lines)
            # from the lower edge of the cell to the upper of the output's room
            assert line.get_xdata() == pytest.approx([cell.middle[0], middle])
            gap = output.top - 0.05 * output.size[1] / 0.9
            assert line.get_ydata() == pytest.approx([cell.bottom, gap], abs=0.002)
            assert to_rgba(line.get_color()) == color
    assert next(lines, None) is None


def test_neighbouring_outputs_differ_in_colour(windows: tuple[int, ...]) -> None:
    inputs, _ = rows(windows)
    edges = [frame.get_edgecolor() for frame in frames()[len(inputs) :]]
    assert all(one != other for one, other in pairwise(edges))
    assert edges[0] == to_rgba("tab:blue")
    assert len(set(edges)) == min(len(edges), 6)


def test_padding_is_dashed_holds_zeros_and_is_grey(windows: tuple[int, ...]) -> None:
    inputs, _ = rows(windows)
    padding = windows[3]
    padded = [*range(padding), *range(len(inputs) - padding, len(inputs))]
    zeros = [text for text in plt.gca().texts if text.get_text() == "0"]
    assert len(zeros) == len(padded)
    for text, at in zip(zeros, padded, strict=True):
        assert box(text).middle == pytest.approx(inputs[at].middle, abs=0.03)
        assert text.get_color() == "dimgray"
    for at, frame in enumerate(frames()[: len(inputs)]):
        color = "gray" if at in padded else "black"
        assert frame.get_edgecolor() == to_rgba(color)
        assert (frame.get_linestyle() != "-") == (at in padded)


def test_each_row_has_its_name_at_its_left(windows: tuple[int, ...]) -> None:
    inputs, outputs = rows(windows)
    *_, first, last = plt.gca().texts
    for text, name, cells in ((first, "input", inputs), (last, "output", outputs)):
        assert text.get_text() == name
        assert text.get_fontsize() == 14
        assert text.get_color() == "black"
        assert 0 <= box(text).left < 0.03
        assert box(text).right < cells[0].left
        assert box(text).middle[1] == pytest.approx(cells[0].middle[1], abs=0.03)


def test_a_window_moves_by_one_and_there_is_no_padding_unless_asked_for() -> None:
    show_windows(4, 2)
    assert len(frames()) == 4 + 3
    plt.close()


def test_a_cell_that_nothing_reads_is_grey_and_the_others_clear() -> None:
    show_windows(8, 3, stride=3)
    faces = [to_rgba(frame.get_facecolor()) for frame in frames()[:8]]
    assert faces == [to_rgba("none")] * 6 + [to_rgba(("gray", 0.55))] * 2
    assert {frame.get_linewidth() for frame in frames()} == {1.2}
    plt.close()


@pytest.mark.parametrize(
    ("name", "least"), [("size", 1), ("kernel_size", 1), ("stride", 1), ("dilation", 1)]
)
def test_the_least_of_each_number_is_drawn_and_less_is_named(
    name: str, least: int
) -> None:
    numbers = {"size": 1, "kernel_size": 1, "stride": 1, "dilation": 1}
    assert window_reads(**{**numbers, name: least}) == [[0]]
    with pytest.raises(ValueError, match=f"^expected {name} of at least 1, got 0$"):
        show_windows(**{**numbers, name: 0})


def test_a_window_as_wide_as_input_and_padding_fits_once() -> None:
    assert window_reads(4, 2) == [[0, 1], [1, 2], [2, 3]]
    assert window_reads(3, 5, padding=1) == [[-1, 0, 1, 2, 3]]
    assert window_reads(24, 24) == [list(range(24))]
    message = "^expected a window within the 5 cells of input and p.*, got .* spans 6$"
    with pytest.raises(ValueError, match=message):
        window_reads(3, 6, padding=1)
    with pytest.raises(ValueError, match=r"^expected padding of at least 0, got -1$"):
        show_windows(3, 1, padding=-1)
    with pytest.raises(ValueError, match=r"^expected padding of at most 24, got 25$"):
        show_windows(3, 1, padding=25)
    with pytest.raises(ValueError, match=r"^expected size of at most 24, got 25$"):
        show_windows(25, 1)

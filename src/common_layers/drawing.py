"""Drawings of tensors: values in coloured cells, batches as stacks, windows."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import matplotlib.pyplot as plt
import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from common_layers._canvas import (
    GAP,
    LINE,
    TEXT,
    WIDTH,
    Box,
    cell_colors,
    count_lines,
    draw_boxes,
    draw_cells,
    fitting,
    new_canvas,
    text_width,
    to_grid,
    write_numbers,
)
from common_layers._checks import as_flag, as_list, as_text, as_whole_number
from common_layers._stack import show_stack
from common_layers._windows import show_windows

__all__ = ["show_cells", "show_stack", "show_windows"]

LARGEST, SMALLEST = 0.72, 0.2  # inches of a cell: numbers fit, colours can be told

T = TypeVar("T")


def show_cells(
    grids: Sequence[Tensor],
    *,
    labels: Sequence[str] | None = None,
    marks: Sequence[Box | Sequence[Box] | None] | None = None,
    between: str | Sequence[str] | None = None,
    columns: int | None = None,
    signed: bool | Sequence[bool] = True,
    same_scale: bool = True,
    decimals: int | None = None,
) -> None:
    """Draw tensors side by side as grids of coloured cells with the number in each.

    Opens a window in a script; in a notebook the figure appears under the cell; where
    there is no screen, nothing opens.

    Args:
        grids: tensors of shape `(height, width)` or `(width,)`, at least one; leading
            axes of length 1 are dropped. A cell whose value is NaN stays empty; of
            nothing but NaN, the grid's place does. Infinity is as strong a colour as
            the largest magnitude that is finite.
        labels: a short text over each grid, `""` for none.
        marks: for each grid, the blocks of cells to frame: `None`, one `(row, column,
            height, width)` or a list of several. The first is red, the second blue, the
            third green, so that a frame in one grid can belong to one in another.
        between: what stands between neighbours, such as `"→"` or `["+", "="]`: one for
            all, or one for each place between two grids.
        columns: grids a row; all in one row if not given.
        signed: whether values are red above 0, blue below and clear at 0; if not, they
            are grey, 0 dark and the largest light. One for all or one for each grid.
        same_scale: whether a colour means the same value in all signed grids, and in
            all grey ones; if not, each grid reaches to its own largest magnitude.
        decimals: digits after the point; if not given, as few as are needed, up to 2.

    Raises:
        TypeError: if something other than a tensor is among the grids, or another
            argument is of another type.
        ValueError: if there is no grid, one has more axes, a frame leaves its grid,
            there are not as many labels, marks or signs as grids, or no columns.

    Example:
        >>> import torch
        >>> from common_layers.drawing import show_cells
        >>> x = torch.arange(9.0).reshape(3, 3)
        >>> kernel = torch.tensor([[0.0, 1.0], [-1.0, 0.0]])
        >>> show_cells([x, kernel], between="→", marks=[(0, 0, 2, 2), None])
    """
    arrays = [to_grid(grid) for grid in as_list("grids", grids)]
    count = len(arrays)
    if not count:
        raise ValueError("expected at least one grid, got none")
    columns = count if columns is None else as_whole_number("columns", columns)
    columns = min(columns, count)
    if decimals is not None:
        decimals = as_whole_number("decimals", decimals, 0, 17)
    names = _one_each(labels, count, "labels", "", as_text)
    signs = _one_each(signed, count, "signed", True, as_flag)
    symbols = ["", *_one_each(between, count - 1, "between", "", as_text)]
    frames = _one_each(marks, count, "marks", None, lambda _, mark: mark)
    boxes = [
        _boxes(frame, array.shape) for frame, array in zip(frames, arrays, strict=True)
    ]
    reaches = _reaches(arrays, signs, as_flag("same_scale", same_scale))
    texts = [write_numbers(array, decimals) for array in arrays]

    rows = [range(at, min(at + columns, count)) for at in range(0, count, columns)]
    longest = max(len(text) for grid in texts for row in grid for text in row)
    size = min(LARGEST, max(0.45, text_width("0" * longest) / (1 - GAP) + 0.04))
    spaces = [
        max(_space(symbols[at]) for at in range(n, count, columns))
        for n in range(columns)
    ]
    while (
        size > SMALLEST
        and sum(_slots(columns, arrays, names, size)) + sum(spaces[1:]) > WIDTH
    ):
        size *= 0.97
    points = fitting(longest, size)
    slots = _slots(columns, arrays, names, size)
    heads = [LINE * max(count_lines(names[at]) for at in row) for row in rows]
    heights = [size * max(arrays[at].shape[0] for at in row) for row in rows]
    gap = 0.25
    width = sum(slots) + sum(spaces[1:])
    axes = new_canvas(width, sum(heads) + sum(heights) + gap * (len(rows) - 1))
    top = 0.0
    for row, head, height in zip(rows, heads, heights, strict=True):
        x, middle = 0.0, top + head + height / 2
        for at, slot, space in zip(row, slots, spaces, strict=False):
            if at != row[0]:
                axes.text(
                    x + space / 2,
                    middle,
                    symbols[at],
                    fontsize=20,
                    ha="center",
                    va="center",
                )
                x += space
            high, wide = (length * size for length in arrays[at].shape)
            corner = (x + (slot - wide) / 2, middle - high / 2)
            if not np.isnan(arrays[at]).all():
                colors = cell_colors(arrays[at], reaches[at], signs[at])
                draw_cells(axes, corner, size, colors, texts[at], points)
            draw_boxes(axes, corner, size, boxes[at])
            axes.text(
                x + slot / 2,
                corner[1] - 0.06,
                names[at],
                fontsize=TEXT,
                ha="center",
                va="bottom",
            )
            x += slot
        top += head + height + gap
    plt.show()


def _one_each(
    given: object, count: int, name: str, default: T, check: Callable[[str, Any], T]
) -> list[T]:
    """Return one value for each grid, or for each place between two, checked."""
    if given is None:
        return [default] * count
    if isinstance(given, str | bool | np.bool_):
        return [check(name, given)] * count
    values = [check(name, value) for value in as_list(name, given)]
    if len(values) != count:
        raise ValueError(f"expected {count} of {name}, got {len(values)}")
    return values


def _boxes(mark: Box | Sequence[Box] | None, shape: tuple[int, ...]) -> list[Box]:
    """Return the frames of one grid, checked."""
    blocks = [] if mark is None else as_list("marks", mark)
    if blocks and not isinstance(blocks[0], tuple | list):
        blocks = [blocks]
    boxes: list[Box] = []
    for block in blocks:
        parts = [
            as_whole_number("marks", part, -(2**31)) for part in as_list("marks", block)
        ]
        if len(parts) != 4:
            raise ValueError(f"expected (row, column, height, width), got {block}")
        row, column, height, width = parts
        inside = row + height <= shape[0] and column + width <= shape[1]
        if min(row, column) < 0 or min(height, width) < 1 or not inside:
            raise ValueError(
                f"expected a frame inside of its grid of shape {shape}, got {block}"
            )
        boxes.append((row, column, height, width))
    return boxes


def _reaches(
    arrays: Sequence[NDArray[np.float64]], signs: Sequence[bool], same_scale: bool
) -> list[float]:
    """Return for each grid the magnitude at which colours are strongest."""
    own: list[float] = [
        np.abs(array[np.isfinite(array)]).max(initial=0) for array in arrays
    ]
    if same_scale:
        own = [
            max(reach for reach, other in zip(own, signs, strict=True) if other == sign)
            for sign in signs
        ]
    return [reach or 1.0 for reach in own]


def _space(symbol: str) -> float:
    """Return how many inches lie between two grids."""
    return 0.3 + text_width(symbol, 20) if symbol else 0.4


def _slot(array: NDArray[np.float64], label: str, size: float) -> float:
    """Return how wide a grid and its label are."""
    return max(float(array.shape[1]) * size, text_width(label))


def _slots(
    columns: int,
    arrays: Sequence[NDArray[np.float64]],
    labels: Sequence[str],
    size: float,
) -> list[float]:
    """Return for each column how wide its widest grid and label are."""
    widths = [
        _slot(array, label, size) for array, label in zip(arrays, labels, strict=True)
    ]
    return [max(widths[n::columns]) for n in range(columns)]

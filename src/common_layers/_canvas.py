"""A drawing ground measured in inches, and the coloured cells that drawings share."""

import math
from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.patches import Rectangle
from numpy.typing import NDArray
from torch import Tensor

from common_layers._checks import as_tensor

WIDTH = 7.0  # inches: a page's text is as wide
TEXT = 14  # points: 10 pixels on a phone, where 7 inches are 360 pixels wide
LINE = 0.27  # inches of a line of text
GAP = 0.1  # of a cell: between it and the next, where a frame runs
BOX_COLORS = ("tab:red", "tab:blue", "tab:green", "tab:purple")
NEGATIVE, POSITIVE = (33, 102, 172), (178, 24, 43)  # of RdBu_r, towards its ends
CHARACTER = 0.62  # of the size of text: a digit's width in DejaVu Sans

# a block of cells: row and column of its first cell, its height and its width
Box = tuple[int, int, int, int]


def new_canvas(width: float, height: float) -> Axes:
    """Return axes without a frame that measure in inches from the top left corner."""
    figure = plt.figure(figsize=(width, height))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    return axes


def to_grid(values: Tensor) -> NDArray[np.float64]:
    """Return a tensor of one or two axes, or of more that have length 1, as rows.

    Raises:
        TypeError: if it is no tensor of real numbers.
        ValueError: if it is empty or has more than two axes that are longer than 1.
    """
    as_tensor("a grid", values)
    shape = tuple(values.shape)
    while values.dim() > 2 and 1 in values.shape[:-2]:
        values = values.squeeze(values.shape.index(1))
    if values.dim() > 2 or not values.numel():
        raise ValueError(
            f"expected a grid, shape (height, width) or (width,), got {shape}; "
            "pick one channel of one sample"
        )
    rows = (
        values.detach().cpu().to(torch.float64).reshape(-1, values.shape[-1:].numel())
    )
    return np.asarray(rows.numpy())


def write_numbers(grid: NDArray[np.float64], decimals: int | None) -> list[list[str]]:
    """Return a grid's values as text, by default with at most two decimals."""
    numbers = grid[np.isfinite(grid)]
    if decimals is None:
        decimals = next(
            (n for n in (0, 1) if np.allclose(numbers, numbers.round(n), atol=5e-4)), 2
        )
    return [
        [
            ""
            if math.isnan(value)
            else f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", "\u2212")
            for value in row
        ]
        for row in grid
    ]


def cell_colors(
    grid: NDArray[np.float64], reach: float, signed: bool
) -> NDArray[np.float64]:
    """Return each cell's colour, shape `(height, width, 4)`.

    Signed values are red above 0 and blue below, the fainter the nearer to 0, which is
    clear, so that they suit any ground. Others are grey, from dark to light.
    """
    colors = np.zeros((*grid.shape, 4))
    share = np.nan_to_num(np.clip(np.abs(grid) / reach, 0, 1))
    if signed:
        colors[..., :3] = np.where(grid[..., None] < 0, NEGATIVE, POSITIVE)
        colors[..., :3] /= 255
        colors[..., 3] = share
    else:
        colors[..., :3] = (0.12 + 0.76 * share)[..., None]
        colors[..., 3] = ~np.isnan(grid)
    return colors


def luminance(color: NDArray[np.float64]) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    linear = np.where(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def ink(color: NDArray[np.float64]) -> str:
    """Return the colour of text that stands out from a cell's."""
    opacity = color[3]
    dark = luminance(1 - opacity * (1 - color[:3])) < 0.18  # on a white page
    if dark:
        return "#fefefe"
    # a cell that lets the ground through takes the text's colour, any other a dark one
    return "black" if opacity < 1 else "#020202"


def draw_cells(
    axes: Axes,
    corner: tuple[float, float],
    size: float,
    colors: NDArray[np.float64],
    texts: Sequence[Sequence[str]],
    points: float,
) -> None:
    """Draw a grid of cells.

    Args:
        axes: where, measured in inches.
        corner: x and y of the grid's top left corner.
        size: a cell's width and height.
        colors: shape `(height, width, 4)`.
        texts: what stands in each cell.
        points: the size of the text.
    """
    rows, columns = colors.shape[:2]
    left, top = corner
    inset, side = size * GAP / 2, size * (1 - GAP)
    square = np.array([(0, 0), (side, 0), (side, side), (0, side)])
    places = [
        (left + column * size + inset, top + row * size + inset)
        for row in range(rows)
        for column in range(columns)
    ]
    axes.add_collection(
        PolyCollection(
            [square + place for place in places],
            facecolors=colors.reshape(-1, 4),
            edgecolors="gray",
            linewidths=0.6,
        ),
        autolim=False,
    )
    for (x, y), text, color in zip(
        places,
        (text for row in texts for text in row),
        colors.reshape(-1, 4),
        strict=True,
    ):
        if text:
            middle = (x + side / 2, y + side / 2)
            axes.text(
                *middle,
                text,
                ha="center",
                va="center_baseline",
                fontsize=points,
                color=ink(color),
            )


def fitting(characters: int, size: float) -> float:
    """Return the size of text at which so many characters fit into a cell."""
    room = size * (1 - GAP) * 0.94
    return min(TEXT, room * 72 / (CHARACTER * max(characters, 1)))


def draw_boxes(
    axes: Axes, corner: tuple[float, float], size: float, boxes: Sequence[Box]
) -> None:
    """Draw a frame round each block of cells, each in a colour of its own."""
    for number, (row, column, height, width) in enumerate(boxes):
        axes.add_patch(
            Rectangle(
                (corner[0] + column * size, corner[1] + row * size),
                width * size,
                height * size,
                fill=False,
                edgecolor=BOX_COLORS[number % len(BOX_COLORS)],
                linewidth=3,
                zorder=3,
                clip_on=False,
            )
        )


def text_width(text: str, points: float = TEXT) -> float:
    """Return about how many inches a text of one or more lines is wide."""
    return max(map(len, text.split("\n"))) * CHARACTER * points / 72


def count_lines(text: str) -> int:
    """Return how many lines a text has, 0 if it is empty."""
    return text.count("\n") + 1 if text else 0

"""Which input cells each output cell of a sliding window reads, drawn."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from common_layers._canvas import GAP, TEXT, WIDTH, new_canvas
from common_layers._checks import as_whole_number

COLORS = ("tab:blue", "tab:orange", "tab:green", "tab:purple", "tab:red", "tab:brown")
LABEL = 0.75  # inches beside a row, for its name


def show_windows(
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> None:
    """Draw which cells of a row of input each cell of the output reads.

    The input stands above, padding with a dashed edge, cells that no output reads grey;
    the output below, each cell joined to those it reads. Along one axis of a picture a
    window moves just so. Opens a window in a script; in a notebook the figure appears
    under the cell; where there is no screen, nothing opens.

    Args:
        size: how many cells the input has, 1 to 24.
        kernel_size: how many cells each output reads.
        stride: how far the window moves from one output to the next.
        padding: cells added at each end, at most 24.
        dilation: how far the cells that one output reads lie apart.

    Raises:
        TypeError: if one is no whole number.
        ValueError: if one is not positive (padding may be 0), there are more cells than
            24, or the window is wider than input and padding.

    Example:
        >>> from common_layers.drawing import show_windows
        >>> show_windows(7, 3, stride=2)
    """
    size = as_whole_number("size", size, most=24)
    kernel_size = as_whole_number("kernel_size", kernel_size)
    stride = as_whole_number("stride", stride)
    padding = as_whole_number("padding", padding, least=0, most=24)
    dilation = as_whole_number("dilation", dilation)
    reads = window_reads(size, kernel_size, stride, padding, dilation)
    cells = size + 2 * padding
    unit = min(0.45, (WIDTH - LABEL) / cells)
    height = 0.9 + 2 * unit
    axes = new_canvas(LABEL + cells * unit, height)
    read = {cell for window in reads for cell in window}
    for cell in range(-padding, size + padding):
        padded = not 0 <= cell < size
        _cell(
            axes,
            (LABEL + (cell + padding) * unit, 0),
            unit,
            facecolor="none" if cell in read else ("gray", 0.55),
            edgecolor="gray" if padded else "black",
            linestyle=(0, (2, 2)) if padded else "-",
        )
        if padded:
            _write(
                axes, LABEL + (cell + padding + 0.5) * unit, unit / 2, "0", "dimgray"
            )
    for number, window in enumerate(reads):
        color = COLORS[number % len(COLORS)]
        middle = LABEL + ((window[0] + window[-1]) / 2 + padding + 0.5) * unit
        for cell in window:
            x = LABEL + (cell + padding + 0.5) * unit
            axes.plot([x, middle], [unit * (1 - GAP / 2), height - unit], color=color)
        corner = (middle - unit / 2, height - unit)
        _cell(axes, corner, unit, facecolor=(color, 0.25), edgecolor=color)
    _write(axes, 0, unit / 2, "input", "black", ha="left")
    _write(axes, 0, height - unit / 2, "output", "black", ha="left")
    plt.show()


def window_reads(
    size: int, kernel_size: int, stride: int = 1, padding: int = 0, dilation: int = 1
) -> list[list[int]]:
    """Return for each output cell the input cells it reads; below 0 lies padding.

    There are floor((size + 2 padding - dilation (kernel_size - 1) - 1) / stride) + 1.

    Raises:
        ValueError: if the window is wider than input and padding.
    """
    reach = dilation * (kernel_size - 1) + 1
    if reach > size + 2 * padding:
        raise ValueError(
            f"expected a window within the {size + 2 * padding} cells of input and "
            f"padding, got one that spans {reach}"
        )
    starts = range(-padding, size + padding - reach + 1, stride)
    return [list(range(start, start + reach, dilation)) for start in starts]


def _cell(axes: Axes, corner: tuple[float, float], unit: float, **look: object) -> None:
    """Draw one cell."""
    inset, side = unit * GAP / 2, unit * (1 - GAP)
    place = np.add(corner, inset)
    axes.add_patch(Rectangle((place[0], place[1]), side, side, linewidth=1.2, **look))  # type: ignore[arg-type]


def _write(
    axes: Axes, x: float, y: float, text: str, color: str, ha: str = "center"
) -> None:
    """Write a word at a place."""
    axes.text(x, y, text, color=color, ha=ha, va="center", fontsize=TEXT)

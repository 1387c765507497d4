"""A batch of pictures drawn as stacks of channel planes, its axes named."""

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from numpy.typing import NDArray
from torch import Tensor

from common_layers._canvas import TEXT, WIDTH, new_canvas, text_width
from common_layers._checks import as_flag, as_tensor

TINTS = np.array([(1.0, 0.35, 0.35), (0.4, 0.9, 0.4), (0.45, 0.6, 1.0)])
MARGIN = 0.45  # inches round the stacks, where the names of the axes stand


def show_stack(batch: Tensor, *, rgb: bool = False) -> None:
    """Draw a batch as a row of stacks of channel planes, and name its four axes.

    The first channel lies in front; values are grey, the smallest dark, the largest
    light. Opens a window in a script; in a notebook the figure appears under the cell;
    where there is no screen, nothing opens.

    Args:
        batch: shape `(batch, channels, height, width)`, at most 6 samples of at most
            16 channels.
        rgb: whether to tint the three channels red, green and blue.

    Raises:
        TypeError: if it is no tensor of real numbers, or `rgb` no bool.
        ValueError: if it has another shape, is empty, holds infinity or NaN or has too
            many samples or channels to draw; or if `rgb` and it has not three channels.

    Example:
        >>> import torch
        >>> from common_layers.drawing import show_stack
        >>> show_stack(torch.rand(2, 3, 4, 4), rgb=True)
    """
    if as_tensor("batch", batch).dim() != 4 or not batch.numel():
        raise ValueError(
            "expected a batch, shape (batch, channels, height, width), got "
            f"{tuple(batch.shape)}"
        )
    samples, channels, height, width = batch.shape
    if samples > 6 or channels > 16:
        raise ValueError(
            f"expected at most 6 samples of at most 16 channels, got {samples} of "
            f"{channels}; draw a slice such as x[:2, :4]"
        )
    if as_flag("rgb", rgb) and channels != 3:
        raise ValueError(f"expected 3 channels with rgb=True, got {channels}")
    values = batch.detach().cpu().double().numpy()
    if not np.isfinite(values).all():
        raise ValueError("expected finite values, got infinity or NaN among them")
    low, high = values.min(), values.max()
    shares = (values - low) / (high - low or 1)
    tints = TINTS if rgb else np.ones((channels, 3))

    gap = 0.35
    name = f"channels {channels}"
    beside = text_width(name) + 0.25  # of the last stack's middle
    room = (WIDTH - MARGIN - beside - (samples - 1) * gap) / samples
    # from one plane to the next; half of the room is the first plane's
    step = min(0.3, 1.2 / channels, room / 2 / channels)
    depth = step * (channels - 1)
    beside -= depth / 2
    room = (WIDTH - MARGIN - beside - (samples - 1) * gap) / samples - depth
    unit = min(room, 1.7) / max(height, width)
    plane = (width * unit, height * unit)
    stack = plane[0] + depth + gap
    top = MARGIN if samples > 1 else 0.05
    axes = new_canvas(
        MARGIN + samples * stack - gap + beside, top + plane[1] + depth + MARGIN
    )
    for sample in range(samples):
        for channel in reversed(range(channels)):
            x = MARGIN + sample * stack + channel * step
            y = top + depth - channel * step
            grey = 0.12 + 0.76 * shares[sample, channel]
            _draw_plane(axes, (x, y), plane, grey[..., None] * tints[channel])
    _name_sides(axes, (height, width), top + depth, plane)
    corner = (MARGIN + (samples - 1) * stack + plane[0], top + depth + plane[1])
    _name_channels(axes, name, corner, max(depth, 0.15))
    if samples > 1:
        end = MARGIN + samples * stack - gap
        _arrow(axes, (MARGIN, 0.32), (end, 0.32))
        axes.text(
            (MARGIN + end) / 2, 0.24, f"batch {samples}", ha="center", fontsize=TEXT
        )
    plt.show()


def _draw_plane(
    axes: Axes,
    corner: tuple[float, float],
    size: tuple[float, float],
    colors: NDArray[np.float64],
) -> None:
    """Draw one channel, its top left corner at a place, as cells."""
    x, y = corner
    edges_x = np.linspace(x, x + size[0], colors.shape[1] + 1)
    edges_y = np.linspace(y, y + size[1], colors.shape[0] + 1)
    axes.pcolormesh(edges_x, edges_y, colors, zorder=2)
    axes.add_patch(
        Rectangle(corner, *size, fill=False, edgecolor="gray", linewidth=1, zorder=2)
    )


def _name_sides(
    axes: Axes, shape: tuple[int, int], y: float, plane: tuple[float, float]
) -> None:
    """Draw an arrow along height and width of the first stack."""
    left, bottom, gap = MARGIN, y + plane[1], 0.1
    look: dict[str, Any] = {"ha": "center", "fontsize": TEXT}
    _arrow(axes, (left, bottom + gap), (left + plane[0], bottom + gap))
    x, name = left + plane[0] / 2, f"width {shape[1]}"
    axes.text(x, bottom + gap + 0.06, name, va="top", **look)
    _arrow(axes, (left - gap, y), (left - gap, bottom))
    x, name = left - gap - 0.14, f"height {shape[0]}"
    axes.text(x, y + plane[1] / 2, name, va="center", rotation=90, **look)


def _name_channels(
    axes: Axes, name: str, corner: tuple[float, float], depth: float
) -> None:
    """Draw an arrow along the channels, from the front plane's bottom right corner."""
    x, y = corner[0] + 0.1, corner[1]
    _arrow(axes, (x, y), (x + depth, y - depth))
    axes.text(x + depth / 2 + 0.08, y - depth / 2 + 0.06, name, va="top", fontsize=TEXT)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw an arrow in the colour of text."""
    style = {"arrowstyle": "->", "color": "black", "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", end, start, arrowprops=style)

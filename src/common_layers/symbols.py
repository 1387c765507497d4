"""Noisy pictures of four symbols, drawn on the spot: something to learn from."""

import math

import torch
from torch import Tensor

from common_layers._checks import as_number, as_whole_number

SYMBOLS = ("circle", "square", "triangle", "cross")
"""The names of the symbols; a label is a place in this tuple."""

LINE = 0.14  # how thick a line is; a picture is 2 wide


def draw_symbols(
    count: int, *, size: int = 32, noise: float = 0.4, seed: int = 0
) -> tuple[Tensor, Tensor]:
    """Return pictures of circles, squares, triangles and crosses, and which is which.

    Place, size, angle and brightness of each symbol are drawn at random, and every
    pixel has noise of its own. The same seed gives the same pictures, whatever
    `torch.manual_seed` was called with.

    Args:
        count: how many pictures, at least 1.
        size: their height and width in pixels, at least 8.
        noise: the standard deviation of what is added to each pixel, 0 for none.
        seed: where the random numbers begin.

    Returns:
        The pictures, shape `(count, 1, size, size)`, the ground near 0 and the lines
        between 0.6 and 1, both but for the noise; and the labels, shape `(count,)`,
        whole numbers that count in `SYMBOLS`.

    Raises:
        TypeError: if count, size or seed is no whole number, or the noise no number.
        ValueError: if there is no picture, one is too small, or the noise is negative,
            infinite or NaN.

    Example:
        >>> from common_layers.symbols import SYMBOLS, draw_symbols
        >>> pictures, labels = draw_symbols(3)
        >>> pictures.shape
        torch.Size([3, 1, 32, 32])
        >>> [SYMBOLS[label] for label in labels]
        ['circle', 'cross', 'square']
    """
    count = as_whole_number("count", count)
    size = as_whole_number("size", size, least=8)
    noise = as_number("noise", noise)
    seed = as_whole_number("seed", seed, -(2**63), 2**63 - 1)
    generator = torch.Generator().manual_seed(seed)

    def between(low: float, high: float) -> Tensor:
        share = torch.rand(count, 1, 1, generator=generator)
        return low + (high - low) * share

    labels = torch.randint(len(SYMBOLS), (count,), generator=generator)
    radius, angle = between(0.35, 0.56), between(-0.3, 0.3)
    down, across = _turned(size, between(-0.17, 0.17), between(-0.17, 0.17), angle)
    distances = _distances(down, across, radius)[torch.arange(count), labels]
    # a pixel that the edge of a line crosses is grey
    lines = (0.5 - (distances - LINE / 2) * size / 2).clamp(0, 1)
    pixels = torch.randn(count, size, size, generator=generator)
    return (between(0.6, 1) * lines + noise * pixels)[:, None], labels


def _turned(
    size: int, below: Tensor, beside: Tensor, angle: Tensor
) -> tuple[Tensor, Tensor]:
    """Return each pixel's place seen from its symbol, `(count, size, size)` each."""
    axis = (torch.arange(size) + 0.5) / size * 2 - 1
    y, x = axis[:, None] - below, axis - beside
    return y * angle.cos() - x * angle.sin(), x * angle.cos() + y * angle.sin()


def _distances(down: Tensor, across: Tensor, radius: Tensor) -> Tensor:
    """Return about how far each pixel is from the line of each symbol.

    Shape `(count, 4, size, size)`, in the order of `SYMBOLS`.
    """
    circle = torch.hypot(down, across) - radius
    square = torch.maximum(down.abs(), across.abs()) - 0.85 * radius
    sides = math.sqrt(3) / 2 * across.abs() - down / 2
    triangle = torch.maximum(down, sides) - 0.55 * radius
    rising, falling = (down + across) / math.sqrt(2), (down - across) / math.sqrt(2)
    cross = torch.minimum(
        torch.maximum(rising.abs() - radius, falling.abs()),
        torch.maximum(falling.abs() - radius, rising.abs()),
    )
    outlines = [circle.abs(), square.abs(), triangle.abs(), cross]
    return torch.stack(outlines, dim=1)

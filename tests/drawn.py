"""What a figure shows, measured in inches from its top left corner."""

from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from matplotlib.text import Annotation, Text


@dataclass(frozen=True)
class Box:
    """Where something lies; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self) -> tuple[float, float]:
        return self.right - self.left, self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def inside(self, other: "Box", margin: float = 0.02) -> bool:
        return (
            self.left >= other.left - margin
            and self.top >= other.top - margin
            and self.right <= other.right + margin
            and self.bottom <= other.bottom + margin
        )

    def meets(self, other: "Box") -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.01 and down > 0.01


def canvas() -> Box:
    """Return the whole figure."""
    return Box(0, 0, *plt.gcf().get_size_inches())


def box(artist: Any) -> Box:
    """Return the place of a text, a patch or axes, without the width of its lines."""
    figure: Any = plt.gcf()
    extent = artist.get_window_extent(figure.canvas.get_renderer())
    dpi, height = figure.dpi, canvas().bottom
    return Box(
        extent.x0 / dpi,
        height - extent.y1 / dpi,
        extent.x1 / dpi,
        height - extent.y0 / dpi,
    )


def frames() -> list[Rectangle]:
    """Return the rectangles of the figure's only axes, in the order of drawing."""
    return [patch for patch in plt.gca().patches if isinstance(patch, Rectangle)]


def arrows() -> list[Annotation]:
    """Return the arrows, in the order of drawing."""
    return [one for one in plt.gca().texts if isinstance(one, Annotation)]


def words() -> dict[str, Text]:
    """Return what is written, by what it says."""
    return {text.get_text(): text for text in plt.gca().texts if text.get_text()}

"""Let a page's kernel give out a figure once, in the format that suits it.

One with a picture of pixels, or with thousands of points, comes as PNG, fine enough for
sharp screens; any other as SVG, without the date and the random names that Matplotlib
writes. So a page and the notebook to take away hold nothing twice.
"""

import base64
import io
import sys
from typing import Any

from IPython.core.formatters import DisplayFormatter

FINENESS = 144  # pixels an inch: a page's are 96, so one and a half on each of them
MANY = 3000  # points or cells: as shapes they would weigh more than as pixels
UNSAID = ("Creator", "Date", "Format", "Type")  # of what an SVG would say of itself


class FigureFormatter(DisplayFormatter):
    """Formats figures this way and all else as usual."""

    def format(self, obj: Any, include: Any = None, exclude: Any = None) -> Any:
        """Give what is shown of an object, by format, and what is said of it."""
        pyplot = sys.modules.get("matplotlib.pyplot")  # or there can be no figure
        if pyplot is None or not isinstance(obj, pyplot.Figure):
            return super().format(obj, include, exclude)  # type: ignore[no-untyped-call]
        if has_pixels(obj):
            picture = {"image/png": base64.b64encode(as_png(obj)).decode()}
        else:
            picture = {"image/svg+xml": as_svg(obj).decode()}
        return {"text/plain": repr(obj), **picture}, {}


def has_pixels(figure: Any) -> bool:
    """Tell whether a figure holds a picture, or so many points that they are one."""
    from matplotlib.collections import Collection
    from matplotlib.image import AxesImage
    from numpy import size

    return bool(figure.findobj(AxesImage)) or any(
        max(size(shapes.get_offsets()), size(shapes.get_array())) > MANY
        for shapes in figure.findobj(Collection)
    )


def as_svg(figure: Any) -> bytes:
    """Give a figure as SVG, the same each time."""
    written = io.BytesIO()
    with sys.modules["matplotlib"].rc_context({"svg.hashsalt": "common-layers"}):
        figure.savefig(
            written, format="svg", bbox_inches="tight", metadata=dict.fromkeys(UNSAID)
        )
    return written.getvalue()


def as_png(figure: Any) -> bytes:
    """Give a figure as PNG."""
    written = io.BytesIO()
    figure.savefig(
        written,
        dpi=FINENESS,
        bbox_inches="tight",
        pil_kwargs={"compress_level": 3},  # as light as 9, six times as fast
    )
    return written.getvalue()

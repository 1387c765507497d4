"""Encode a figure once, in the format that suits it, for a notebook and for a page.

A picture of pixels without words is PNG in a notebook and lossless WebP on a page, fine
enough for sharp screens. Any other figure is SVG on a page, pixels inside; a notebook
holds those with pixels as PNG. A page shows one variant on light ground and one on
dark; a notebook holds the light one, on white.
"""

import base64
import io
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from PIL import Image

from docsite.execute import figure_colors
from docsite.execute.figure_svg import DPI, MARGIN, as_svg, as_webp, has_words

MANY = 3000  # points or cells: as shapes they would weigh more than as pixels


@dataclass(frozen=True)
class Encoded:
    """A figure as a notebook holds it, and as a page shows it.

    Attributes:
        mime: the type of `data`: `"image/png"` or `"image/svg+xml"`.
        data: base64 of a PNG, or the text of an SVG.
        suffix: of the page's files: `".webp"` or `".svg"`.
        light: the page's file on light ground.
        dark: the one on dark ground; None if the same file suits both.
    """

    mime: str
    data: str
    suffix: str
    light: bytes
    dark: bytes | None = None


def encode(figure: Figure) -> Encoded:
    """Return a figure, encoded, and leave it as it was."""
    undo = figure_colors.to_light(figure)
    try:
        many = with_many_points(figure)
        images = figure.findobj(AxesImage)
        if not many and not images:
            return encode_svg(figure, many)
        png = as_png(flatten(pixels := as_pixels(figure)))
        in_notebook = "image/png", base64.b64encode(png).decode()
        if has_words(figure):
            return encode_svg(figure, many, in_notebook)
        back = figure_colors.to_dark(figure)
        dark = as_pixels(figure) if back else None
        undo += back
    finally:
        for step in reversed(undo):
            step()
    return Encoded(
        *in_notebook,
        suffix=".webp",
        # seen by itself, on a browser's own ground, the light one's lines need white
        light=as_webp(pixels if dark is None else flatten(pixels)),
        dark=None if dark is None else as_webp(dark),
    )


def with_many_points(figure: Figure) -> list[Collection]:
    """Return what of a figure has so many points that they are a picture."""
    return [
        shapes
        for shapes in figure.findobj(Collection)
        if isinstance(shapes, Collection)
        and max(np.size(shapes.get_offsets()), count_values(shapes)) > MANY
    ]


def count_values(shapes: Collection) -> int:
    """Return how many values shapes show as colours."""
    array = shapes.get_array()
    return 0 if array is None else array.size


def encode_svg(
    figure: Figure, many: list[Collection], in_notebook: tuple[str, str] | None = None
) -> Encoded:
    """Return a figure in the light variant's colours as SVG."""
    light = as_svg(figure, many)
    dark = as_svg_in_dark(figure, many) if many else figure_colors.svg_to_dark(light)
    on_white = light.replace("<svg ", '<svg style="background: white" ', 1)
    mime, data = in_notebook or ("image/svg+xml", on_white)
    return Encoded(
        mime=mime,
        data=data,
        suffix=".svg",
        light=light.encode(),
        dark=None if dark == light else dark.encode(),
    )


def as_svg_in_dark(figure: Figure, many: list[Collection]) -> str:
    """Return a figure in the dark variant's colours, for pixels cannot be swapped."""
    undo = figure_colors.to_dark(figure)
    try:
        return as_svg(figure, many)
    finally:
        for step in reversed(undo):
            step()


def as_pixels(figure: Figure) -> Image.Image:
    """Return a figure as a picture, its ground clear, cut to what is drawn."""
    # savefig would draw twice: once to see where things are, once for the file
    canvas, dpi = figure.canvas, figure.dpi
    try:
        figure.dpi = DPI
        fine: Any = FigureCanvasAgg(figure)  # it has no types
        fine.draw()
        box = figure.get_tightbbox(fine.get_renderer()).padded(MARGIN)
        picture = Image.fromarray(np.asarray(fine.buffer_rgba()))
    finally:
        figure.set_canvas(canvas)
        figure.dpi = dpi
    left, right = box.x0 * DPI, box.x1 * DPI
    top, bottom = picture.height - box.y1 * DPI, picture.height - box.y0 * DPI
    return picture.crop((floor(left), floor(top), ceil(right), ceil(bottom)))


def flatten(picture: Image.Image) -> Image.Image:
    """Return a picture on white ground."""
    ground = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(ground, picture.convert("RGBA")).convert("RGB")


def as_png(picture: Image.Image) -> bytes:
    """Return a picture as PNG."""
    written = io.BytesIO()
    # as small as with 9, six times as fast
    picture.save(written, "png", compress_level=3, dpi=(DPI, DPI))
    return written.getvalue()

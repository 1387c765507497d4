"""Encode a figure once, in the format that suits it, for a notebook and for a page.

A picture of pixels without words is PNG in a notebook and lossless WebP on a page, fine
enough for sharp screens. Any other figure is SVG on a page, pixels inside; a notebook
holds those with pixels as PNG. A page shows one variant on light ground and one on
dark; a notebook holds the light one, on white.
"""

import base64
import io
from math import ceil, floor
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from PIL import Image

from docsite.execute.figure_colors import TO_DARK, TO_LIGHT, svg_to_dark, swapped
from docsite.execute.figure_svg import DPI, MARGIN, as_svg, as_webp, has_words
from docsite.execute.outputs import Picture

MANY = 3000  # points or cells: as shapes they would weigh more than as pixels


def encode(figure: Figure) -> tuple[dict[str, str], Picture]:
    """Return a figure as a notebook and as a page show it, and leave it as it was."""
    with swapped(figure, *TO_LIGHT):
        many = with_many_points(figure)
        if not many and not figure.findobj(AxesImage):
            return as_themed_svg(figure, many)
        png = as_png(flatten(pixels := as_pixels(figure)))
        in_notebook = {"image/png": base64.b64encode(png).decode()}
        if has_words(figure):
            return in_notebook, as_themed_svg(figure, many)[1]
        with swapped(figure, *TO_DARK) as changed:
            if not changed:
                return in_notebook, Picture(".webp", as_webp(pixels))
            dark = as_webp(as_pixels(figure))
    # seen by itself, on a browser's own ground, the light one's lines need white
    return in_notebook, Picture(".webp", as_webp(flatten(pixels)), dark)


def with_many_points(figure: Figure) -> list[Collection]:
    """Return what of a figure has so many points that they are a picture."""
    return [
        shapes
        for shapes in figure.findobj(Collection)
        if isinstance(shapes, Collection)
        and max(np.size(shapes.get_offsets()), getattr(shapes.get_array(), "size", 0))
        > MANY
    ]


def as_themed_svg(
    figure: Figure, many: list[Collection]
) -> tuple[dict[str, str], Picture]:
    """Return a figure in the light variant's colours as SVG."""
    light = as_svg(figure, many)
    dark = svg_to_dark(light)
    if many:  # pixels cannot be swapped
        with swapped(figure, *TO_DARK):
            dark = as_svg(figure, many)
    on_white = light.replace("<svg ", '<svg style="background: white" ', 1)
    dark_file = None if dark == light else dark.encode()
    return {"image/svg+xml": on_white}, Picture(".svg", light.encode(), dark_file)


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

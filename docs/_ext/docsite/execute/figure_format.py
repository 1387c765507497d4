"""Encode a figure once, in the format that suits it, for a notebook and for a page.

A figure with a picture of pixels, or with thousands of points, is PNG in a notebook and
lossless WebP on a page, fine enough for sharp screens; any other is SVG, without the
date and the random names that Matplotlib writes. A page shows one variant on light
ground and one on dark; a notebook holds the light one, on white.
"""

import base64
import io
import re
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from PIL import Image

from docsite.execute import figure_colors

DPI = 144  # pixels an inch: a page's are 96, so one and a half on each of them
MANY = 3000  # points or cells: as shapes they would weigh more than as pixels
MARGIN = 0.04  # inches round what is drawn
CSS = re.compile(r" *<style .*?</style>\n", re.S)  # which says LOOK of all
LOOK = 'stroke-linejoin="round" stroke-linecap="butt"'
STYLE = re.compile(r' style="([^"]*)"')
PROPERTY = re.compile(r" ?([a-z-]+): ([^;]+);?")
UNSAID = ("Creator", "Date", "Format", "Type")  # of what an SVG would say of itself


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
        if not has_pixels(figure):
            return encode_svg(figure)
        light = as_pixels(figure)
        back = figure_colors.to_dark(figure)
        dark = as_pixels(figure) if back else None
        undo += back
    finally:
        for step in reversed(undo):
            step()
    on_white = flatten(light)
    return Encoded(
        mime="image/png",
        data=base64.b64encode(as_png(on_white)).decode(),
        suffix=".webp",
        # seen by itself, on a browser's own ground, the light one's words need white
        light=as_webp(light if dark is None else on_white),
        dark=None if dark is None else as_webp(dark),
    )


def has_pixels(figure: Figure) -> bool:
    """Return whether a figure holds a picture, or so many points that they are one."""
    return bool(figure.findobj(AxesImage)) or any(
        max(np.size(shapes.get_offsets()), count_values(shapes)) > MANY
        for shapes in figure.findobj(Collection)
        if isinstance(shapes, Collection)
    )


def count_values(shapes: Collection) -> int:
    """Return how many values shapes show as colours."""
    array = shapes.get_array()
    return 0 if array is None else array.size


def encode_svg(figure: Figure) -> Encoded:
    """Return a figure in the light variant's colours as SVG, the same each time."""
    written = io.BytesIO()
    with matplotlib.rc_context({"svg.hashsalt": "common-layers"}):
        figure.savefig(
            written,
            format="svg",
            bbox_inches="tight",
            pad_inches=MARGIN,
            metadata=dict.fromkeys(UNSAID),
        )
    light = with_attributes(written.getvalue().decode())
    dark = figure_colors.svg_to_dark(light)
    on_white = light.replace("<svg ", '<svg style="background: white" ', 1)
    return Encoded(
        mime="image/svg+xml",
        data=on_white,
        suffix=".svg",
        light=light.encode(),
        dark=None if dark == light else dark.encode(),
    )


def with_attributes(svg: str) -> str:
    """Return an SVG of Matplotlib's without styles, which the site's policy forbids."""
    svg = CSS.sub("", svg).replace("<svg ", f"<svg {LOOK} ", 1)
    return STYLE.sub(lambda style: PROPERTY.sub(r' \1="\2"', style[1]), svg)


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


def as_webp(picture: Image.Image) -> bytes:
    """Return a picture as WebP that loses nothing."""
    written = io.BytesIO()
    if not picture.has_transparency_data or picture.getextrema()[-1] == (255, 255):
        picture = picture.convert("RGB")  # nothing of the ground shows
    # more effort saves 1 % and takes twice as long
    picture.save(written, "webp", lossless=True, method=1, quality=30)
    return written.getvalue()
